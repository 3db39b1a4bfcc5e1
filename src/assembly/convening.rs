//! When an owners' committee must meet.

use alloc::string::String;
use alloc::vec::Vec;

use super::check::{Check, Checks, asked, members};
use super::seat::Proposers;
use crate::decision::{Decision, Label, Quantity, Reading, Reason, Step, Verdict};
use crate::error::{At as _, Error};
use crate::law::{LocalLaw, keys};
use crate::quantity::{Calendar, Date, Heads};
pub use crate::rule::NoOptions as Options;
use crate::rule::{self, Rule};

/// `assembly.convening`: whether an owners' committee (业主委员会) must meet, since a regular meeting is due or
/// since enough ask for an extraordinary one (临时会议).
///
/// | place | regular | on request of |
/// |---|---|---|
/// | Shanghai 26, Beijing 45 | at least every two months | ≥ 1/3 of the members |
/// | Hangzhou 29 | by the rules of procedure | ≥ 1/3 of the members, who convene it themselves |
/// | Ningbo 32 | by the rules | ≥ 1/3 of the members or ≥ 20 % of the owners |
/// | Lishui 19 | by the rules | ≥ 1/3 of the members, within 7 days |
/// | Zibo 32, Weifang 37 | by the rules | ≥ 1/3 of the members |
///
/// Two months are counted from the last meeting: after one on 30 April the next is due by 30 June. What is told
/// before a meeting, and what is decided there, is [`assembly.resolution`](super::resolution)'s; what follows
/// where the chair does not convene it, [`assembly.chair`](super::chair)'s.
///
/// # Errors
/// [`MissingFact`](crate::ErrorKind::MissingFact) where neither the last meeting nor a request is told;
/// [`NotInForce`](crate::ErrorKind::NotInForce) where members ask and no text of the place says how many must;
/// [`InvalidFact`](crate::ErrorKind::InvalidFact) where more ask than there are.
///
/// ```
/// use wuye::assembly::convening::{Convening, Facts, Options, Request};
/// use wuye::assembly::seat::Proposers;
/// use wuye::law::Law;
/// use wuye::rule::Rule;
///
/// let must = |asking: u32| -> Result<bool, wuye::Error> {
///     let members = Some(Proposers { proposing: asking, all: 7 });
///     let facts = Facts {
///         request: Some(Request { members, owners: None }),
///         ..Facts::on("2024-06-30".parse()?)
///     };
///     let decision = Convening::decide(&Law::built_in().at("310000".parse()?), &facts, &Options {})?;
///     Ok(decision.outcome().expect("in force").must_meet)
/// };
/// assert!(must(3)?);
/// assert!(!must(2)?, "a third of seven is more than two");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Convening;

/// The last meeting, and who asks for another.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day of the question, or of the request: its law applies.
    pub on: Date,
    /// The day of the last meeting, or of the committee's election where it has not met yet; left out where only
    /// a request is asked about.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub last_met_on: Option<Date>,
    /// Who asks for a meeting; left out where nobody does.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub request: Option<Request>,
    /// The day on which the meeting asked for was held; left out while it was not.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub held_on: Option<Date>,
    /// The holidays, where working days are counted.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub calendar: Option<Calendar>,
}

impl Facts {
    /// A day, with nothing told of it.
    #[must_use]
    pub const fn on(on: Date) -> Self {
        Self { on, last_met_on: None, request: None, held_on: None, calendar: None }
    }
}

/// Who asks for a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, default)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Request {
    /// Members, of all members in office.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub members: Option<Proposers>,
    /// Owners, of all owners.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub owners: Option<Proposers>,
}

/// Whether it must meet.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// Whether it must: on request, or since a regular meeting is overdue.
    pub must_meet: bool,
    /// Whether enough ask for it.
    pub requested: bool,
    /// Who convenes the meeting asked for: `owners-committee` or `proposers`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub convenor: Option<String>,
    /// The last day for the meeting asked for, where the law sets one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub by: Option<Date>,
    /// The last day for the next regular meeting, where the law sets one and the last is told.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub regular_by: Option<Date>,
    /// Each requirement.
    pub checks: Vec<Check>,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        if self.must_meet { "must-meet" } else { "need-not-meet" }
    }
}

impl Rule for Convening {
    const ID: &'static str = "assembly.convening";
    const TITLE: (&'static str, &'static str) =
        ("应否召开业主委员会会议", "whether an owners' committee must meet");
    const PARAMETERS: &'static [&'static str] = &[
        keys::CONVENING_REGULAR.id(),
        keys::CONVENING_MEMBERS.id(),
        keys::CONVENING_OWNERS.id(),
        keys::CONVENING_CONVENOR.id(),
        keys::CONVENING_WITHIN.id(),
    ];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.on
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, _: &Options) -> Result<Decision<Outcome>, Error> {
        let calendar = facts.calendar.as_ref();
        if facts.last_met_on.is_none() && facts.request.is_none() {
            return Err(Error::missing("request", "who asks for a meeting, or when the last was"));
        }
        let reversed = |field| Error::invalid("period.reversed", "the days are out of order").at(field);
        if facts.last_met_on.is_some_and(|last| last > facts.on) {
            return Err(reversed("last_met_on"));
        }
        if facts.held_on.is_some_and(|held| held < facts.on) {
            return Err(reversed("held_on"));
        }
        let mut checks = Checks::default();
        let (mut regular_by, mut overdue) = (None, false);
        if let Some(last) = facts.last_met_on
            && let Some(span) = asked(law, keys::CONVENING_REGULAR, facts.on)?
        {
            let due = span.value().after(last, calendar)?;
            regular_by = Some(due);
            overdue = facts.on > due;
            let reason = Reason::computed(Step::ConveningRegular).by(&span).with(Label::LastMeeting, last);
            let reason = reason.with(Label::Deadline, due).reading(Reading::RegularFromLast);
            checks.push(reason.verdict_of(Verdict::of(!overdue)));
        }
        let requested = match facts.request {
            Some(request) => is_requested(law, facts.on, request, &mut checks)?,
            None => false,
        };
        let (mut convenor, mut by) = (None, None);
        if requested {
            if let Some(who) = asked(law, keys::CONVENING_CONVENOR, facts.on)? {
                let reason = Reason::computed(Step::ConveningConvenor).by(&who);
                checks.tell(reason.with(Label::By, Quantity::named(who.value())));
                convenor = Some(String::from(&**who.value()));
            }
            if let Some(span) = asked(law, keys::CONVENING_WITHIN, facts.on)? {
                let last = span.value().after(facts.on, calendar)?;
                by = Some(last);
                checks.until(Step::ConveningWithin, facts.held_on, last, &span);
            }
        }
        let must_meet = overdue || requested && facts.held_on.is_none();
        let checked = checks.list();
        let outcome = Outcome { must_meet, requested, convenor, by, regular_by, checks: checked };
        Ok(checks.decide(outcome))
    }
}

/// Whether enough members, or owners, ask.
fn is_requested(
    law: &LocalLaw<'_>,
    on: Date,
    Request { members: fellows, owners }: Request,
    checks: &mut Checks,
) -> Result<bool, Error> {
    let mut requested = false;
    if let Some(fellows) = fellows {
        fellows.check("members").at("request")?;
        let test = law.find(keys::CONVENING_MEMBERS, on)?;
        let (part, whole) = (members(fellows.proposing), members(fellows.all));
        let (met, reason) = Reason::share(Step::ConveningMembers, part, whole, *test.value())?;
        checks.push(reason.by(&test));
        requested |= met;
    }
    if let Some(owners) = owners {
        owners.check("owners").at("request")?;
        let test = law.find(keys::CONVENING_OWNERS, on)?;
        let (part, whole) = (Heads::new(owners.proposing), Heads::new(owners.all));
        let (met, reason) = Reason::share(Step::ConveningOwners, part, whole, *test.value())?;
        checks.push(reason.by(&test));
        requested |= met;
    }
    Ok(requested)
}
