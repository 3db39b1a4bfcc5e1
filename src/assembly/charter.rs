//! Charters of the time before the Property Management Regulations.

use alloc::vec::Vec;

use crate::decision::{Decision, Label, Quantity, Reading, Reason, Step, Verdict};
use crate::error::{At as _, Error};
use crate::law::{LocalLaw, keys};
use crate::quantity::Date;
pub use crate::rule::NoOptions as Options;
use crate::rule::{self, Rule};

/// `assembly.charter`: whether a committee's charter (业主委员会章程) had to become rules of procedure
/// (业主大会议事规则).
///
/// A charter adopted before the Property Management Regulations took effect on 2003-09-01 must be revised into
/// rules of procedure when a meeting of the owners' assembly is held (沪府发〔2004〕38号, part 8; Shanghai,
/// 2004-11-01 to 2011-03-31). The text sets no day and no sanction: without a meeting it is not due yet. A
/// meeting held under the text without the revision leaves it overdue; a revision at any earlier meeting will
/// do. The committee's management contracts of that time are performed on until they end.
///
/// # Errors
/// Kind `invalid-fact` where a meeting lies after the day asked about or before the charter's adoption.
///
/// ```
/// use wuye::assembly::charter::{Charter, Facts, Meeting, Options, State};
/// use wuye::law::Law;
/// use wuye::rule::Rule;
///
/// let state = |adopted: &str, revised: bool| -> Result<State, wuye::Error> {
///     let facts = Facts {
///         adopted_on: adopted.parse()?,
///         as_of: "2006-06-30".parse()?,
///         meetings: vec![Meeting { on: "2005-06-18".parse()?, revised }],
///     };
///     let shanghai = Law::built_in().at("310000".parse()?);
///     let decision = Charter::decide(&shanghai, &facts, &Options::default())?;
///     Ok(decision.outcome().expect("in force").state)
/// };
/// assert_eq!(state("2003-08-31", true)?, State::Revised);
/// assert_eq!(state("2003-08-31", false)?, State::Overdue);
/// assert_eq!(state("2003-09-01", false)?, State::NotConcerned);
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Charter;

/// The charter and the meetings since.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day on which the charter was adopted.
    pub adopted_on: Date,
    /// The day asked about: its law applies.
    pub as_of: Date,
    /// The meetings of the owners' assembly since, in any order.
    pub meetings: Vec<Meeting>,
}

/// A meeting of the owners' assembly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Meeting {
    /// Its day.
    pub on: Date,
    /// Whether the charter was revised into rules of procedure there.
    pub revised: bool,
}

/// How the charter stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum State {
    /// It is too young for this.
    NotConcerned,
    /// It was revised.
    Revised,
    /// A meeting was held without the revision.
    Overdue,
    /// It must be revised when a meeting is held, and none was.
    DueAtMeeting,
}

/// Whether it had to be revised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// How it stands.
    pub state: State,
    /// The meeting at which it was revised, or the first at which it should have been.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub meeting: Option<Date>,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        match self.state {
            State::NotConcerned => "not-concerned",
            State::Revised => "revised",
            State::Overdue => "overdue",
            State::DueAtMeeting => "due-at-meeting",
        }
    }
}

impl Rule for Charter {
    const ID: &'static str = "assembly.charter";
    const TITLE: (&'static str, &'static str) =
        ("业主委员会章程的修订", "whether an old charter had to become rules of procedure");
    const PARAMETERS: &'static [&'static str] = &[keys::CHARTER.id(), keys::CHARTER_CONTRACTS.id()];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.as_of
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, _: &Options) -> Result<Decision<Outcome>, Error> {
        let Facts { adopted_on, as_of, ref meetings } = *facts;
        for (row, meeting) in meetings.iter().enumerate() {
            if meeting.on < adopted_on || as_of < meeting.on {
                let message = "the meeting lies before the charter or after the day asked about";
                return Err(Error::invalid("assembly.meeting.day", message).at("on")).at_row("meetings", row);
            }
        }
        let found = match law.find(keys::CHARTER, as_of) {
            Ok(found) => found,
            Err(absent) => return Decision::of_absent(absent),
        };
        let concerned = adopted_on < *found.value();
        let adopted = Reason::computed(Step::CharterAdopted)
            .by(&found)
            .with(Label::Adopted, adopted_on)
            .with(Label::AdoptedBefore, *found.value())
            .verdict_of(Verdict::of(concerned));
        if !concerned {
            let outcome = Outcome { state: State::NotConcerned, meeting: None };
            return Ok(Decision::new(outcome, Vec::from([adopted])));
        }
        let days = |revised: bool| {
            meetings.iter().filter(move |meeting| meeting.revised == revised).map(|meeting| meeting.on)
        };
        // The text asks for nothing at meetings held before it applied.
        let from = found.version().from.date;
        let under_text = |day: &Date| from.is_none_or(|from| from <= *day);
        let (state, meeting) = match (days(true).min(), days(false).filter(under_text).min()) {
            (Some(revised), _) => (State::Revised, Some(revised)),
            (None, Some(missed)) => (State::Overdue, Some(missed)),
            (None, None) => (State::DueAtMeeting, None),
        };
        let verdict = match state {
            State::Revised => Verdict::Met,
            State::Overdue => Verdict::NotMet,
            State::DueAtMeeting | State::NotConcerned => Verdict::Computed,
        };
        let mut revision = Reason::computed(Step::CharterRevision).by(&found).verdict_of(verdict);
        if let Some(day) = meeting {
            revision = revision.with(Label::Meeting, Quantity::Date(day));
        }
        let mut reasons = Vec::from([adopted, revision.reading(Reading::CharterAnyMeeting)]);
        let contracts = law.find(keys::CHARTER_CONTRACTS, as_of)?;
        reasons.push(Reason::computed(Step::CharterContracts).by(&contracts));
        Ok(Decision::new(Outcome { state, meeting }, reasons))
    }
}
