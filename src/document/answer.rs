//! Answers as JSON. The types here are the shape of the document; their schemas derive from them.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::decision::{Basis, Comparison, Decision, Finding, Label, Lang, Note, Quantity, Reading, Reason};
use crate::error::Error;
use crate::law::Law;
use crate::quantity::{Date, Ratio};
use crate::rule::Outcome;

/// The document of a decision.
pub(super) fn decision<T: Outcome + Serialize>(
    rule: &'static str,
    decision: &Decision<T>,
    law: &Law,
    lang: Lang,
) -> Result<String, Error> {
    let (outcome, value) = match decision.finding() {
        Finding::Decided(outcome) => (outcome.word(), Value::Decided(outcome)),
        Finding::NotApplicable { since } => ("not-applicable", Value::NotApplicable { since: *since }),
    };
    let answer = Answer {
        rule,
        outcome,
        value,
        reasons: decision.reasons().iter().map(|reason| ReasonView::of(reason, lang)).collect(),
        warnings: decision.warnings().iter().map(|note| NoteView::of(note, lang)).collect(),
        law: LawView { tables: law.digest(), crate_version: env!("CARGO_PKG_VERSION") },
    };
    serde_json::to_string(&answer).map_err(|error| Error::range(&format!("an answer ({error})")))
}

/// The document of a refusal.
pub(super) fn refusal(error: &Error) -> String {
    let document = Refusal {
        error: ErrorView {
            kind: error.kind().name(),
            code: error.code(),
            path: error.path(),
            row: error.row(),
            message: error.message(),
        },
    };
    // Plain strings and a number: there is nothing in it that cannot be written.
    serde_json::to_string(&document).unwrap_or_default()
}

/// The schema of a rule's answer: of a decision or of a refusal.
pub(super) fn schema<T: Outcome + Serialize + JsonSchema>(generator: &mut SchemaGenerator) -> Schema {
    let (answer, refusal) =
        (generator.subschema_for::<Answer<'_, T>>(), generator.subschema_for::<Refusal<'_>>());
    json_schema!({ "oneOf": [answer, refusal] })
}

#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Answer<'a, T: Outcome> {
    /// The rule's id.
    rule: &'static str,
    /// The outcome in a word; `not-applicable` where the rule had ended.
    outcome: &'static str,
    /// The outcome.
    value: Value<'a, T>,
    /// Why, in the order of the argument.
    reasons: Vec<ReasonView>,
    /// What the reader should know beside the reasons.
    warnings: Vec<NoteView>,
    /// What the answer can be replayed with.
    law: LawView<'a>,
}

#[derive(Serialize, JsonSchema)]
#[serde(untagged)]
enum Value<'a, T> {
    /// What was decided.
    Decided(&'a T),
    /// The rule had ended.
    NotApplicable {
        /// The first day without it.
        since: Date,
    },
}

#[derive(Serialize, JsonSchema)]
struct LawView<'a> {
    /// The digest of the law tables.
    tables: &'a str,
    /// The crate's version.
    #[serde(rename = "crate")]
    crate_version: &'static str,
}

#[derive(Serialize, JsonSchema)]
struct ReasonView {
    /// The step of the argument.
    step: &'static str,
    /// The articles it rests on.
    cites: Vec<String>,
    /// The versions of the parameters it rests on.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    law: Vec<BasisView>,
    /// The numbers it computed with or came to, by what they are.
    #[serde(skip_serializing_if = "Operands::is_empty")]
    operands: Operands,
    /// The number compared.
    #[serde(skip_serializing_if = "Option::is_none")]
    left: Option<QuantityView>,
    /// What the threshold is a share of.
    #[serde(skip_serializing_if = "Option::is_none")]
    of: Option<QuantityView>,
    /// Whose that is: `all` or `participants`.
    #[serde(skip_serializing_if = "Option::is_none")]
    base: Option<&'static str>,
    /// How it is compared: `at_least`, `more_than`, `less_than`, `at_most`.
    #[serde(skip_serializing_if = "Option::is_none")]
    op: Option<&'static str>,
    /// The share.
    #[serde(skip_serializing_if = "Option::is_none")]
    threshold: Option<Ratio>,
    /// The least number that would do.
    #[serde(skip_serializing_if = "Option::is_none")]
    least: Option<QuantityView>,
    /// The largest number that would do.
    #[serde(skip_serializing_if = "Option::is_none")]
    most: Option<QuantityView>,
    /// `met`, `not-met`, `computed` or `judgement`.
    verdict: &'static str,
    /// How far the number lies on the right side; negative where it falls short.
    #[serde(skip_serializing_if = "Option::is_none")]
    margin: Option<QuantityView>,
    /// What a careful reader must know of the step.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    notes: Vec<NoteView>,
    /// The step as a sentence.
    text: String,
}

impl ReasonView {
    fn of(reason: &Reason, lang: Lang) -> Self {
        let comparison = reason.comparison();
        let nearest = |more: bool| {
            let wanted = comparison.filter(|comparison| comparison.comparator.wants_more() == more);
            wanted.and_then(|comparison| comparison.nearest.clone()).map(QuantityView)
        };
        let of_comparison =
            |part: fn(&Comparison) -> Option<&Quantity>| comparison.and_then(part).cloned().map(QuantityView);
        Self {
            step: reason.step().name(),
            cites: reason.citations().iter().map(ToString::to_string).collect(),
            law: reason.bases().iter().map(BasisView::of).collect(),
            operands: Operands(reason.operands().to_vec()),
            left: of_comparison(|comparison| Some(&comparison.left)),
            of: of_comparison(|comparison| comparison.of.as_ref()),
            base: comparison.and_then(|comparison| comparison.base).map(Label::name),
            op: comparison.map(|comparison| comparison.comparator.name()),
            threshold: comparison.and_then(|comparison| comparison.threshold),
            least: nearest(true),
            most: nearest(false),
            verdict: reason.verdict().name(),
            margin: of_comparison(|comparison| comparison.margin.as_ref()),
            notes: reason.notes().iter().map(|note| NoteView::of(note, lang)).collect(),
            text: reason.text(lang),
        }
    }
}

#[derive(Serialize, JsonSchema)]
struct BasisView {
    /// The parameter of the law tables.
    parameter: &'static str,
    /// The place whose version it is.
    jurisdiction: String,
    /// The version's first day.
    from: Option<Date>,
    /// The version's last day.
    to: Option<Date>,
    /// How well its words were verified: `full`, `excerpt`, `secondary` or `scheme`.
    grade: &'static str,
    /// The clause of the by-laws that gave the value.
    #[serde(skip_serializing_if = "Option::is_none")]
    clause: Option<String>,
}

impl BasisView {
    fn of(basis: &Basis) -> Self {
        let version = &basis.version;
        Self {
            parameter: basis.parameter,
            jurisdiction: basis.jurisdiction.to_string(),
            from: version.from.date,
            to: version.to.date,
            grade: version.grade.name(),
            clause: basis.bylaw.as_ref().map(|applied| applied.clause.to_string()),
        }
    }
}

#[derive(Serialize, JsonSchema)]
struct NoteView {
    /// What kind of note it is.
    note: &'static str,
    /// The option and the choice, of a reading.
    #[serde(skip_serializing_if = "Option::is_none")]
    reading: Option<&'static str>,
    /// The note as a sentence.
    text: String,
}

impl NoteView {
    fn of(note: &Note, lang: Lang) -> Self {
        let reading = if let Note::Reading(reading) = note { Some(Reading::name(*reading)) } else { None };
        Self { note: note.name(), reading, text: note.text(lang) }
    }
}

/// A number under the name of its unit: `{ "area_m2": "93449.08" }`.
struct QuantityView(Quantity);

impl Serialize for QuantityView {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(1))?;
        map.serialize_entry(self.0.unit(), &self.0.to_string())?;
        map.end()
    }
}

impl JsonSchema for QuantityView {
    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        "Quantity".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "a number as a string under the name of its unit",
            "type": "object",
            "minProperties": 1,
            "maxProperties": 1,
            "additionalProperties": { "type": "string" },
        })
    }
}

/// Numbers under their labels.
struct Operands(Vec<(Label, Quantity)>);

impl Operands {
    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Serialize for Operands {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (label, quantity) in &self.0 {
            map.serialize_entry(label.name(), &QuantityView(quantity.clone()))?;
        }
        map.end()
    }
}

impl JsonSchema for Operands {
    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        "Operands".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let quantity = generator.subschema_for::<QuantityView>();
        json_schema!({
            "description": "numbers under what they are",
            "type": "object",
            "additionalProperties": quantity,
        })
    }
}

#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Refusal<'a> {
    /// Why the request was refused.
    error: ErrorView<'a>,
}

#[derive(Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct ErrorView<'a> {
    /// `invalid-fact`, `missing-fact`, `not-in-force`, `infeasible`, `out-of-range` or `unsupported`.
    kind: &'static str,
    /// A stable code, finer than the kind.
    code: &'a str,
    /// The offending fact.
    path: &'a str,
    /// The row of the offending fact, where it stands in a list.
    row: Option<usize>,
    /// What is wrong.
    message: &'a str,
}
