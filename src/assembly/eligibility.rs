//! Who may be a member of an owners' committee.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use super::check::asked;
use crate::decision::{Decision, Label, Quantity, Reason, Step, Verdict};
use crate::error::{At as _, Error};
use crate::law::{InForce, LocalLaw, Words, keys};
use crate::quantity::{Date, Key, in_key_order};
pub use crate::rule::NoOptions as Options;
use crate::rule::{self, Rule};

/// `assembly.eligibility`: whether candidates may be members of an owners' committee (业主委员会委员).
///
/// Each place has its list of conditions, which the facts answer one by one:
///
/// | place | asks |
/// |---|---|
/// | the nation, 物业管理条例 16(2) | an owner; public-spirited, responsible, able |
/// | Shanghai 20(2), 20(3) | no kin employed by the manager; nothing uncorrected of six kinds, among them unpaid fees and unpaid fund; a written pledge |
/// | Beijing 39 | of owners: seven conditions, among them not to be a listed defaulter (失信被执行人); unpaid fees are none of them |
/// | Henan 27 | fees paid in time, enough time, uprightness |
/// | Wenzhou 17 | no near kin employed by the manager |
///
/// A text of a place adds to those above it. In Beijing the seven are for owners who are natural persons; one
/// whom an organisation authorised must be that and what the nation asks. Conditions that the owners add stand
/// in a clause of their by-laws that sets `assembly.eligibility.added`, under names of their own.
///
/// Conditions are not weighed: whether somebody is public-spirited is for those who answer.
///
/// # Errors
/// [`MissingFact`](crate::ErrorKind::MissingFact) naming the condition without an answer;
/// [`InvalidFact`](crate::ErrorKind::InvalidFact) for a condition that nobody asks, or a candidate that stands
/// twice.
///
/// ```
/// use wuye::assembly::eligibility::{Candidate, Eligibility, Facts, Options, Standing};
/// use wuye::law::Law;
/// use wuye::rule::Rule;
///
/// let eligible = |place: &str, owner: bool| -> Result<bool, wuye::Error> {
///     let candidate = Candidate {
///         key: "1-101".parse()?,
///         standing: Standing::Owner,
///         conditions: [("owner".into(), owner), ("public-spirited".into(), true)].into(),
///     };
///     let facts = Facts { examined_on: "2022-06-30".parse()?, candidates: vec![candidate] };
///     let decision = Eligibility::decide(&Law::built_in().at(place.parse()?), &facts, &Options {})?;
///     Ok(decision.outcome().expect("in force").all_eligible)
/// };
/// assert!(eligible("370000", true)?);
/// assert!(!eligible("370000", false)?);
/// let unanswered = eligible("310000", true).unwrap_err();
/// assert_eq!(unanswered.path(), "candidates[0].conditions.kin-not-employed-by-provider");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Eligibility;

/// The candidates.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day on which they are examined: its law applies.
    pub examined_on: Date,
    /// The candidates, in any order.
    pub candidates: Vec<Candidate>,
}

/// One candidate.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Candidate {
    /// Who it is, unique.
    pub key: Key,
    /// Whether the candidate owns, or represents an organisation that does.
    pub standing: Standing,
    /// Whether each condition of the place's law and of the by-laws is fulfilled, by its name: `owner`,
    /// `no-fee-unpaid`.
    pub conditions: BTreeMap<String, bool>,
}

/// How a candidate belongs to the zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Standing {
    /// An owner who is a natural person.
    Owner,
    /// A natural person whom an organisation that owns has authorised.
    Representative,
}

/// Who may be a member.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// Whether all of them may.
    pub all_eligible: bool,
    /// Candidate by candidate, by key.
    pub candidates: Vec<Examined>,
}

/// One candidate's result.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Examined {
    /// Who it is.
    pub key: Key,
    /// Whether every condition is fulfilled.
    pub eligible: bool,
    /// The conditions that are not: the law's in their order, then those of the by-laws.
    pub failed: Vec<String>,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        if self.all_eligible { "eligible" } else { "not-eligible" }
    }
}

impl Rule for Eligibility {
    const ID: &'static str = "assembly.eligibility";
    const TITLE: (&'static str, &'static str) =
        ("业主委员会委员的条件", "whether candidates may be members of an owners' committee");
    const PARAMETERS: &'static [&'static str] =
        &[keys::ELIGIBILITY.id(), keys::ELIGIBILITY_REPRESENTATIVE.id(), keys::ELIGIBILITY_ADDED.id()];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.examined_on
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, _: &Options) -> Result<Decision<Outcome>, Error> {
        if facts.candidates.is_empty() {
            return Err(Error::missing("candidates", "somebody to examine"));
        }
        let of_owners = law.find(keys::ELIGIBILITY, facts.examined_on)?;
        let of_others = asked(law, keys::ELIGIBILITY_REPRESENTATIVE, facts.examined_on)?;
        let added = asked(law, keys::ELIGIBILITY_ADDED, facts.examined_on)?;
        let mut reasons = Vec::new();
        let mut candidates = Vec::with_capacity(facts.candidates.len());
        for (row, candidate) in in_key_order(&facts.candidates, ("candidates", "key"), |one| &one.key)? {
            let of_law = match candidate.standing {
                Standing::Owner => &of_owners,
                Standing::Representative => of_others.as_ref().unwrap_or(&of_owners),
            };
            let examined = examine(candidate, [Some(of_law), added.as_ref()], &mut reasons);
            candidates.push(examined.at_row("candidates", row)?);
        }
        let all_eligible = candidates.iter().all(|candidate| candidate.eligible);
        Ok(Decision::new(Outcome { all_eligible, candidates }, reasons))
    }
}

/// Holds a candidate against the lists that apply to it.
fn examine(
    candidate: &Candidate,
    lists: [Option<&InForce<Words>>; 2],
    reasons: &mut Vec<Reason>,
) -> Result<Examined, Error> {
    let lists = || lists.iter().copied().flatten();
    let nobody_asks = |name: &&String| !lists().any(|list| list.value().has(name));
    if let Some(name) = candidate.conditions.keys().find(nobody_asks) {
        let error = Error::invalid("assembly.condition", "neither the law nor the by-laws ask for it");
        return Err(error.at(name).at("conditions"));
    }
    let about = |list: &InForce<Words>| {
        let reason = Reason::computed(Step::Eligibility).by(list);
        reason.with(Label::Candidate, &candidate.key)
    };
    let mut failed = Vec::new();
    for list in lists() {
        let mut kept = true;
        for name in list.value().iter() {
            let missing = || Error::missing(name, "whether the condition is fulfilled").at("conditions");
            if !*candidate.conditions.get(name).ok_or_else(missing)? {
                let reason = about(list).with(Label::Condition, Quantity::named(name));
                reasons.push(reason.verdict_of(Verdict::NotMet));
                kept = false;
                if !failed.iter().any(|earlier| earlier == name) {
                    failed.push(String::from(name));
                }
            }
        }
        if kept {
            reasons.push(about(list).verdict_of(Verdict::Met));
        }
    }
    Ok(Examined { key: candidate.key.clone(), eligible: failed.is_empty(), failed })
}
