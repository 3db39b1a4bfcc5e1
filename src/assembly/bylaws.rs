//! Whether the clauses of a zone's by-laws hold.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use crate::decision::{Decision, Label, Quantity, Reason, Step, Verdict};
use crate::error::{At as _, Error};
use crate::law::{Clause, ClauseSource, Judged, LocalLaw, Standing, Value, keys};
use crate::quantity::Date;
pub use crate::rule::NoOptions as Options;
use crate::rule::{self, Rule};

/// `assembly.bylaws`: whether each clause of a zone's by-laws (管理规约, 业主大会议事规则) holds against the law
/// of a day.
///
/// By-laws bind all owners and may not be against the law (物业管理条例 2018, arts 17 and 18). A clause sets a
/// parameter of the law tables, the same that rules read, and it is
///
/// * *accepted* where the law says nothing of it, leaves it to by-laws, or lets them ask for more;
/// * *disputed* where that is not settled: it is carried out, and every decision that rests on it warns;
/// * *contradicting* where the law in force says otherwise and does not give way: it is not carried out, and
///   the reason names the article.
///
/// What by-laws may do with a parameter stands beside it in the tables, with its own dates and articles.
/// What a clause cannot mean is no clause of any of these, and is refused before it is held against the law: a word
/// that no rule knows, a share that can never be met or always is (`> 1`, `>= 0`), a number or a time of nothing, a
/// notice of more than a year, a body whose least is above its most. A list of conditions or causes takes any name.
///
/// Other rules take the same clauses over the law by
/// [`LocalLaw::with_bylaws`](crate::law::LocalLaw::with_bylaws), or by the field `bylaws` of a document.
///
/// # Errors
/// [`InvalidFact`](crate::ErrorKind::InvalidFact) with the path of the clause: for a parameter that no rule reads, a
/// value of another type, or one that it cannot have (`clauses[0].value.word`; the message tells the words).
///
/// ```
/// use wuye::assembly::bylaws::{ByLaws, Facts, Options, State};
/// use wuye::law::{Clause, ClauseSource, Law, Majority, MajorityBase, Value};
/// use wuye::rule::Rule;
///
/// let state = |turnout: &str| -> Result<State, wuye::Error> {
///     let threshold = turnout.parse()?;
///     let clause = Clause {
///         source: ClauseSource::RulesOfProcedure,
///         clause: "12".into(),
///         from: "2021-03-01".parse()?,
///         to_inclusive: None,
///         sets: "vote.turnout".into(),
///         value: Value::Majority(Majority { threshold, of: MajorityBase::All }),
///     };
///     let facts = Facts { as_of: "2022-06-30".parse()?, clauses: vec![clause] };
///     let nation = Law::built_in().at("100000".parse()?);
///     let decision = ByLaws::decide(&nation, &facts, &Options {})?;
///     Ok(decision.outcome().expect("in force").clauses[0].state)
/// };
/// // The Civil Code asks that two thirds take part.
/// assert_eq!(state(">= 2/3")?, State::Repeats);
/// assert_eq!(state(">= 3/4")?, State::Disputed);
/// assert_eq!(state("> 1/2")?, State::Contradicts);
/// assert_eq!(state(">= 1")?, State::Disputed, "all of them");
/// assert_eq!(state("> 1").unwrap_err().path(), "clauses[0].value.majority.threshold");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct ByLaws;

/// The clauses, and the day.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day whose law the clauses are held against.
    pub as_of: Date,
    /// The clauses, in any order.
    pub clauses: Vec<Clause>,
}

/// How the by-laws stand.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// Clause by clause, in the order of what they set, then of where they stand.
    pub clauses: Vec<ClauseState>,
}

/// How one clause stands.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct ClauseState {
    /// Which by-laws it stands in.
    pub source: ClauseSource,
    /// Its number there.
    pub clause: String,
    /// The parameter that it sets.
    pub sets: String,
    /// How it stands to the law.
    pub state: State,
}

/// How a clause stands to the law of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum State {
    /// It says what the law says.
    Repeats,
    /// It holds.
    Accepted,
    /// It holds for some and not for others.
    Disputed,
    /// The law says otherwise and does not give way.
    Contradicts,
    /// Another clause sets the same on the same day.
    Conflicts,
    /// A rule of law is known to exist whose words were not seen, so nobody can say here.
    Unseen,
    /// It does not bind on the day: not yet, or no longer.
    NotBinding,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        let has = |states: &[State]| self.clauses.iter().any(|clause| states.contains(&clause.state));
        if has(&[State::Contradicts, State::Conflicts]) {
            "refused"
        } else if has(&[State::Unseen]) {
            "open"
        } else if has(&[State::Disputed]) {
            "disputed"
        } else {
            "accepted"
        }
    }
}

impl Rule for ByLaws {
    const ID: &'static str = "assembly.bylaws";
    const TITLE: (&'static str, &'static str) =
        ("管理规约和议事规则的约定是否有效", "whether the clauses of the by-laws hold");
    // A clause may set any of them.
    const PARAMETERS: &'static [&'static str] = keys::ALL;

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.as_of
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, _: &Options) -> Result<Decision<Outcome>, Error> {
        if facts.clauses.is_empty() {
            return Err(Error::missing("clauses", "the clauses to be held against the law"));
        }
        let day = facts.as_of;
        let mut rows: Vec<(ClauseState, Reason)> = Vec::with_capacity(facts.clauses.len());
        for (row, clause) in facts.clauses.iter().enumerate() {
            let judged = law.judge(clause, day).at_row("clauses", row)?;
            let is_other = |(other, found): (usize, &Clause)| {
                other != row && found.sets == clause.sets && found.binds_on(day)
            };
            let state = if !clause.binds_on(day) {
                State::NotBinding
            } else if facts.clauses.iter().enumerate().any(is_other) {
                State::Conflicts
            } else {
                State::of(judged.standing())
            };
            let found = ClauseState {
                source: clause.source,
                clause: clause.clause.clone(),
                sets: clause.sets.clone(),
                state,
            };
            rows.push((found, reason(clause, state, &judged)));
        }
        let place = |clause: &ClauseState| (clause.sets.clone(), clause.source, clause.clause.clone());
        rows.sort_by_key(|(clause, _)| place(clause));
        let (clauses, reasons) = rows.into_iter().unzip();
        Ok(Decision::new(Outcome { clauses }, reasons))
    }
}

impl State {
    const fn of(standing: Standing) -> Self {
        match standing {
            Standing::Repeats => Self::Repeats,
            Standing::Accepted => Self::Accepted,
            Standing::Disputed => Self::Disputed,
            Standing::Contradicts => Self::Contradicts,
            Standing::Unseen | Standing::NoPower => Self::Unseen,
        }
    }

    const fn step(self) -> Step {
        match self {
            Self::Repeats => Step::BylawRepeats,
            Self::Accepted => Step::BylawAccepted,
            Self::Disputed => Step::BylawDisputed,
            Self::Contradicts => Step::BylawContradicts,
            Self::Conflicts => Step::BylawConflicts,
            Self::Unseen => Step::BylawUnseen,
            Self::NotBinding => Step::BylawNotBinding,
        }
    }

    const fn verdict(self) -> Verdict {
        match self {
            Self::Repeats | Self::Accepted => Verdict::Met,
            Self::Contradicts | Self::Conflicts => Verdict::NotMet,
            Self::Disputed | Self::Unseen => Verdict::Judgement,
            Self::NotBinding => Verdict::Computed,
        }
    }
}

fn reason(clause: &Clause, state: State, judged: &Judged) -> Reason {
    let value = |value: &Value| Quantity::LawValue(clause.sets.clone(), Box::new(value.clone()));
    let mut reason = Reason::computed(state.step())
        .verdict_of(state.verdict())
        .with(Label::Clause, Quantity::Word(clause.clause.clone()))
        .with(Label::Sets, Quantity::Parameter(clause.sets.clone()))
        .with(Label::Value, value(&clause.value));
    if let Ok(law) = judged.law() {
        reason = reason.with(Label::LawValue, value(law.value())).by(law);
    }
    match judged.permit() {
        Some(permit) => reason.by(permit),
        None => judged.power().into_iter().fold(reason, Reason::by),
    }
}
