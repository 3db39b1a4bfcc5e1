//! How a member's seat in an owners' committee ends within the term.

use alloc::string::String;
use alloc::vec::Vec;

use super::check::{Check, Checks, asked, members};
use crate::decision::{Comparison, Decision, Label, Quantity, Reason, Step, Term, Verdict};
use crate::error::{At as _, Error};
use crate::law::{InForce, LocalLaw, Words, keys};
use crate::quantity::{Calendar, Date, Heads, Ratio};
pub use crate::rule::NoOptions as Options;
use crate::rule::{self, Rule};

/// `assembly.seat`: whether a cause ends a member's seat in an owners' committee (业主委员会委员资格) by itself,
/// puts it to the owners' assembly, or leaves it.
///
/// | place | by itself | the assembly decides |
/// |---|---|---|
/// | Shanghai 31 | no longer an owner; resigned in writing | unable without resigning; will not convene; missed half of a year's meetings; broke the pledge |
/// | Beijing 46, 47 | no longer an owner; resigned; unable | missed half; no longer qualified; misconduct; suspended until then |
/// | Shandong 34 | | resigned, refuses duties, misconduct …; more than half of the members or 20 % of the owners propose it |
/// | Henan 31, 32 | no longer an owner; unable; resigned; criminal liability | misconduct …, where a third of the members or 20 % of the owners propose it |
/// | Shaoxing 17 | nine causes, among them two meetings missed in a row | |
///
/// A seat that ends by itself ends on the day of the cause (自情形发生之日起). Causes that by-laws add are named
/// in a clause that sets `assembly.seat.ends.added`. `misconduct` is an act that the place's text forbids
/// members, in Beijing (47) and Weifang (36) one of nos. 1 to 5. Whether a seat put to the assembly is lost is for
/// its vote.
///
/// Who no longer sits hands over what it keeps: in Shanghai within ten days (30).
///
/// # Errors
/// [`MissingFact`](crate::ErrorKind::MissingFact) where the cause is absence or needs a proposal and the
/// numbers are not told; [`InvalidFact`](crate::ErrorKind::InvalidFact) for parts larger than their whole, and
/// where the assembly is said to have ended a seat that is not put to it.
///
/// ```
/// use wuye::assembly::seat::{Absences, Facts, Options, Seat, State};
/// use wuye::law::Law;
/// use wuye::rule::Rule;
///
/// let shanghai = Law::built_in().at("310000".parse()?);
/// let state = |missed: u32| -> Result<State, wuye::Error> {
///     let facts = Facts {
///         absences: Some(Absences { missed, held: 7, in_a_row: None }),
///         ..Facts::new("2022-06-30".parse()?, "absent")
///     };
///     let decision = Seat::decide(&shanghai, &facts, &Options {})?;
///     Ok(decision.outcome().expect("in force").state)
/// };
/// assert_eq!(state(4)?, State::ForAssembly);
/// assert_eq!(state(3)?, State::InOffice, "three of seven are not half");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Seat;

/// What has happened.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day on which it happened: its law applies.
    pub on: Date,
    /// What it was, by the name in the tables or in the by-laws: `no-longer-owner`, `resigned`, `absent`.
    pub cause: String,
    /// The meetings that were missed, where that is the cause.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub absences: Option<Absences>,
    /// Who proposes to end the seat, where the law asks for that.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub proposal: Option<Proposal>,
    /// The day on which the assembly ended the seat; left out while it has not.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub ended_by_assembly_on: Option<Date>,
    /// The day on which the former member handed over; left out while it has not.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub handed_over_on: Option<Date>,
    /// The holidays, where working days are counted.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub calendar: Option<Calendar>,
}

impl Facts {
    /// A cause and its day.
    #[must_use]
    pub fn new(on: Date, cause: &str) -> Self {
        Self {
            on,
            cause: cause.into(),
            absences: None,
            proposal: None,
            ended_by_assembly_on: None,
            handed_over_on: None,
            calendar: None,
        }
    }
}

/// Meetings of the committee that a member missed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Absences {
    /// How many within a year.
    pub missed: u32,
    /// How many were held in that year.
    pub held: u32,
    /// How many in a row and without a reason, where the law counts that.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub in_a_row: Option<u32>,
}

/// Who proposes to end a seat; nobody unless told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, default)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Proposal {
    /// Owners, of all owners.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub owners: Option<Proposers>,
    /// Members, of all members in office.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub members: Option<Proposers>,
    /// Whether it was made as the rules of procedure provide.
    pub by_rules: bool,
}

/// Some of a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Proposers {
    /// How many propose.
    pub proposing: u32,
    /// How many there are.
    pub all: u32,
}

/// How the seat stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum State {
    /// It has ended.
    Ended,
    /// The assembly decides, and has not ended it.
    ForAssembly,
    /// The cause changes nothing.
    InOffice,
}

/// Whether the seat has ended.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// How it stands.
    pub state: State,
    /// The day on which it ended.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub ended_on: Option<Date>,
    /// Whether the member is suspended until the assembly has decided.
    pub suspended: bool,
    /// The last day for handing over, where the seat ended and the law sets one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub hand_over_by: Option<Date>,
    /// Each requirement.
    pub checks: Vec<Check>,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        match self.state {
            State::Ended => "ended",
            State::ForAssembly => "for-assembly",
            State::InOffice => "in-office",
        }
    }
}

impl Rule for Seat {
    const ID: &'static str = "assembly.seat";
    const TITLE: (&'static str, &'static str) =
        ("业主委员会委员资格的终止", "whether a cause ends a member's seat by itself or is for the assembly");
    const PARAMETERS: &'static [&'static str] = &[
        keys::SEAT_ENDS.id(),
        keys::SEAT_ENDS_ADDED.id(),
        keys::SEAT_ASSEMBLY.id(),
        keys::SEAT_SUSPENDED.id(),
        keys::SEAT_ABSENCE.id(),
        keys::SEAT_ABSENCE_ROW.id(),
        keys::SEAT_HAND_OVER.id(),
        keys::RECALL.id(),
        keys::RECALL_OWNERS.id(),
        keys::RECALL_MEMBERS.id(),
        keys::RECALL_RULES.id(),
    ];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.on
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, _: &Options) -> Result<Decision<Outcome>, Error> {
        let lists = [keys::SEAT_ENDS, keys::SEAT_ENDS_ADDED, keys::SEAT_ASSEMBLY, keys::RECALL];
        law.check_word(&lists, &facts.cause, facts.on).at("cause")?;
        let mut checks = Checks::default();
        let state = state(law, facts, &mut checks)?;
        let ended_on = match (state, facts.ended_by_assembly_on) {
            (State::Ended, None) => Some(facts.on),
            (State::ForAssembly, decided) => decided,
            (State::InOffice, None) => None,
            (State::Ended | State::InOffice, Some(_)) => {
                let error = Error::invalid("assembly.seat.decided", "this cause is not put to the assembly");
                return Err(error.at("ended_by_assembly_on"));
            }
        };
        let told = [("ended_by_assembly_on", facts.on, ended_on)];
        let handed = [("handed_over_on", ended_on.unwrap_or(facts.on), facts.handed_over_on)];
        for (field, earliest, day) in told.into_iter().chain(handed) {
            if day.is_some_and(|day| day < earliest) {
                return Err(Error::invalid("period.reversed", "it cannot have come before").at(field));
            }
        }
        let mut suspended = false;
        if state == State::ForAssembly
            && ended_on.is_none()
            && let Some(until) = named(asked(law, keys::SEAT_SUSPENDED, facts.on)?, facts)
        {
            suspended = true;
            checks.tell(cause(Step::SeatSuspended, facts).by(&until));
        }
        let mut hand_over_by = None;
        if let Some(ended_on) = ended_on
            && let Some(span) = asked(law, keys::SEAT_HAND_OVER, facts.on)?
        {
            let latest = span.value().after(ended_on, facts.calendar.as_ref())?;
            hand_over_by = Some(latest);
            checks.until(Step::SeatHandOver, facts.handed_over_on, latest, &span);
        }
        let state = if ended_on.is_some() { State::Ended } else { state };
        let outcome = Outcome { state, ended_on, suspended, hand_over_by, checks: checks.list() };
        Ok(checks.decide(outcome))
    }
}

/// A step about the cause.
fn cause(step: Step, facts: &Facts) -> Reason {
    Reason::computed(step).with(Label::Cause, Quantity::named(&facts.cause))
}

/// The list, where it names the cause.
fn named(list: Option<InForce<Words>>, facts: &Facts) -> Option<InForce<Words>> {
    list.filter(|list| list.value().has(&facts.cause))
}

/// What the cause does to the seat.
fn state(law: &LocalLaw<'_>, facts: &Facts, checks: &mut Checks) -> Result<State, Error> {
    let day = facts.on;
    let of_law = asked(law, keys::SEAT_ENDS, day)?;
    let added = asked(law, keys::SEAT_ENDS_ADDED, day)?;
    let known = of_law.clone();
    if let Some(ends) = named(of_law, facts).or_else(|| named(added, facts)) {
        let met = is_absent_enough(law, facts, checks)?;
        checks.push(cause(Step::SeatEnds, facts).by(&ends).verdict_of(Verdict::of(met)));
        return Ok(if met { State::Ended } else { State::InOffice });
    }
    let assembly = match (asked(law, keys::SEAT_ASSEMBLY, day)?, known) {
        (Some(assembly), _) => assembly,
        (None, Some(ends)) => {
            checks.push(cause(Step::SeatEnds, facts).by(&ends).verdict_of(Verdict::NotMet));
            return Ok(State::InOffice);
        }
        // Nothing is known of seats there: say so.
        (None, None) => law.find(keys::SEAT_ASSEMBLY, day)?,
    };
    let mut met = assembly.value().has(&facts.cause);
    if met {
        met &= is_absent_enough(law, facts, checks)?;
        if let Some(list) = named(asked(law, keys::RECALL, day)?, facts) {
            met &= is_proposed(law, facts, &list, checks)?;
        }
    }
    checks.push(cause(Step::SeatAssembly, facts).by(&assembly).verdict_of(Verdict::of(met)));
    Ok(if met { State::ForAssembly } else { State::InOffice })
}

/// Whether enough meetings were missed, where that is the cause.
fn is_absent_enough(law: &LocalLaw<'_>, facts: &Facts, checks: &mut Checks) -> Result<bool, Error> {
    if facts.cause != Term::Absent.name() {
        return Ok(true);
    }
    let missing = || Error::missing("absences", "the meetings that were missed");
    let Absences { missed, held, in_a_row } = facts.absences.ok_or_else(missing)?;
    let more = |part: u32, whole: u32, field| {
        let error = Error::invalid("assembly.absences", "more meetings were missed than held");
        if part > whole { Err(error.at(field).at("absences")) } else { Ok(()) }
    };
    more(missed, held, "missed")?;
    more(in_a_row.unwrap_or(0), held, "in_a_row")?;
    let mut met = true;
    if let Some(share) = asked(law, keys::SEAT_ABSENCE, facts.on)? {
        let meetings = |number: u32| Quantity::Meetings(number.into());
        if held == 0 {
            return Err(Error::invalid("assembly.absences", "no meeting was held").at("held").at("absences"));
        }
        let (enough, reason) =
            Reason::share(Step::SeatAbsence, meetings(missed), meetings(held), *share.value())?;
        checks.push(reason.by(&share));
        met &= enough;
    }
    if let Some(row) = asked(law, keys::SEAT_ABSENCE_ROW, facts.on)? {
        let missing = || Error::missing("in_a_row", "how many were missed in a row").at("absences");
        let number = in_a_row.ok_or_else(missing)?;
        let (comparator, bound) = (row.value().comparator(), row.value().ratio());
        let left = Quantity::Meetings(number.into());
        let enough = comparator.holds(Ratio::from_integer(number.into()), bound);
        let bound = left.same_unit(bound).ok_or_else(|| Error::range("a law table"))?;
        let comparison = Comparison::bound(left, comparator, &bound)?;
        checks.push(Reason::compared(Step::SeatAbsenceRow, comparison, enough).by(&row));
        met &= enough;
    }
    Ok(met)
}

/// Whether anybody proposes who may.
fn is_proposed(
    law: &LocalLaw<'_>,
    facts: &Facts,
    list: &InForce<Words>,
    checks: &mut Checks,
) -> Result<bool, Error> {
    let missing = || Error::missing("proposal", "who proposes to end the seat");
    let Proposal { owners, members: fellows, by_rules } = facts.proposal.ok_or_else(missing)?;
    let mut met = false;
    if let (Some(test), Some(owners)) = (asked(law, keys::RECALL_OWNERS, facts.on)?, owners) {
        owners.check("owners").at("proposal")?;
        let (part, whole) = (Heads::new(owners.proposing), Heads::new(owners.all));
        let (enough, reason) = Reason::share(Step::RecallOwners, part, whole, *test.value())?;
        checks.tell(reason.by(&test));
        met |= enough;
    }
    if let (Some(test), Some(fellows)) = (asked(law, keys::RECALL_MEMBERS, facts.on)?, fellows) {
        fellows.check("members").at("proposal")?;
        let (part, whole) = (members(fellows.proposing), members(fellows.all));
        let (enough, reason) = Reason::share(Step::RecallMembers, part, whole, *test.value())?;
        checks.tell(reason.by(&test));
        met |= enough;
    }
    if let (Some(rules), true) = (asked(law, keys::RECALL_RULES, facts.on)?, by_rules) {
        checks.tell(Reason::computed(Step::RecallRules).by(&rules).verdict_of(Verdict::Met));
        met = true;
    }
    // One of several ways is enough: what counts is whether any was gone.
    checks.flag(Step::Recall, met, list);
    Ok(met)
}

impl Proposers {
    /// Refuses a part that is larger than its whole, and a whole of nobody.
    pub(super) fn check(self, field: &str) -> Result<(), Error> {
        if self.all == 0 || self.proposing > self.all {
            let error = Error::invalid("assembly.proposal", "more propose than there are");
            return Err(error.at("proposing").at(field));
        }
        Ok(())
    }
}
