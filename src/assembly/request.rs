//! Extraordinary meetings.

use alloc::collections::BTreeSet;
use alloc::string::ToString as _;
use alloc::vec::Vec;

use super::state::not_more;
use crate::decision::{Decision, Label, Quantity, Reading, Reason, Step, Term, Verdict};
use crate::error::{At as _, Error};
use crate::law::{LocalLaw, keys};
use crate::quantity::{Area, Calendar, Date, Heads, Key, Ratio, Span};
use crate::rule::{self, Rule};

/// `assembly.request`: whether the owners' committee must convene an extraordinary meeting (临时会议) of the
/// owners' assembly.
///
/// It must when at least 20 % of the owners propose it (物业管理条例 art. 13(2) and the local texts), and for
/// the other causes that a place's text names: a grave accident or emergency, cases of the by-laws, in
/// Zhengzhou vacancies of more than a third. By how many owners 20 % is counted, the texts do not say in so
/// many words; owners are heads. The guiding rules are told to ask for 20 % of the area too, and that is an
/// option.
///
/// No text gives the committee a number of days. Where the by-laws do, give them as a fact.
///
/// # Errors
/// Kind `missing-fact` where the area is asked for and not known; `invalid-fact` where more ask than there are,
/// or an owner is named twice.
///
/// ```
/// use wuye::assembly::request::{Facts, Options, Request};
/// use wuye::law::Law;
/// use wuye::rule::Rule;
///
/// let must = |owners: u32| -> Result<bool, wuye::Error> {
///     let mut facts = Facts::on("2024-06-30".parse()?, wuye::quantity::Heads::new(1152));
///     facts.requesters.owners = Some(wuye::quantity::Heads::new(owners));
///     let shanghai = Law::built_in().at("310000".parse()?);
///     let decision = Request::decide(&shanghai, &facts, &Options::default())?;
///     Ok(decision.outcome().expect("in force").must_convene)
/// };
/// assert!(must(231)?);
/// assert!(!must(230)?, "20 % of 1,152 are 230.4");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Request;

/// The request, and whatever else calls for a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day of the request or of the cause: its law applies.
    pub on: Date,
    /// All owners.
    pub owners: Heads,
    /// The area of all, where it is asked for.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub area_m2: Option<Area>,
    /// Those who ask.
    #[cfg_attr(feature = "serde", serde(default))]
    pub requesters: Requesters,
    /// What else has happened, in any order.
    #[cfg_attr(feature = "serde", serde(default))]
    pub causes: Vec<Cause>,
    /// The time that the by-laws give the committee, with their clause.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub agreed: Option<AgreedTime>,
    /// The holidays, where that time is counted in working days.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub calendar: Option<Calendar>,
}

impl Facts {
    /// A day and a number of owners, with nothing asked and nothing happened.
    #[must_use]
    pub fn on(on: Date, owners: Heads) -> Self {
        Self {
            on,
            owners,
            area_m2: None,
            requesters: Requesters::default(),
            causes: Vec::new(),
            agreed: None,
            calendar: None,
        }
    }
}

/// The owners who ask for a meeting: named, or as a number.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, default)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Requesters {
    /// How many they are.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub owners: Option<Heads>,
    /// Who they are, in any order.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub keys: Vec<Key>,
    /// Their area, where it is asked for.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub area_m2: Option<Area>,
}

/// Something that may call for a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(tag = "cause", rename_all = "kebab-case", deny_unknown_fields)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Cause {
    /// A grave accident or an emergency (重大事故或者紧急事件), as a person judged it.
    GraveEvent,
    /// A case of the by-laws.
    ByLaws {
        /// Their clause.
        clause: Key,
    },
    /// The authority found a decision of the assembly contrary to its rules of procedure.
    BreachOfRules,
    /// Seats of the committee are vacant.
    Vacancies {
        /// All its seats.
        seats: u32,
        /// Those vacant.
        vacant: u32,
    },
    /// Officers of the committee resigned or left.
    Officers {
        /// Whether the chair did.
        chair: bool,
        /// How many deputy chairs did.
        deputies: u32,
    },
}

/// The time that the by-laws give the committee.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct AgreedTime {
    /// How long.
    pub within: Span,
    /// Their clause.
    pub clause: Key,
}

/// What 20 % are counted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum RequestBasis {
    /// Owners.
    #[default]
    Heads,
    /// Owners, and their area as well.
    Both,
}

/// The readings of what the law leaves open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, default)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Options {
    /// What the share is counted by. Default: by heads alone.
    pub basis: RequestBasis,
}

/// Whether the committee must convene.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// Whether it must.
    pub must_convene: bool,
    /// Whether the request alone makes it.
    pub requested: bool,
    /// The last day by the by-laws, where they say; no text of the law has one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub by: Option<Date>,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        if self.must_convene { "must-convene" } else { "need-not-convene" }
    }
}

impl Rule for Request {
    const ID: &'static str = "assembly.request";
    const TITLE: (&'static str, &'static str) =
        ("应否召开业主大会临时会议", "whether the committee must convene an extraordinary meeting");
    const PARAMETERS: &'static [&'static str] = &[
        keys::REQUEST.id(),
        keys::REQUEST_AREA.id(),
        keys::REQUEST_CAUSES.id(),
        keys::REQUEST_VACANCIES.id(),
        keys::REQUEST_DEPUTIES.id(),
    ];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.on
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        if facts.owners == Heads::default() {
            let message = "shares of nobody cannot be told";
            return Err(Error::invalid("assembly.total.zero", message).at("owners"));
        }
        let mut reasons = Vec::new();
        let requested = requested(law, facts, options.basis, &mut reasons)?;
        let mut caused = false;
        for (row, cause) in facts.causes.iter().enumerate() {
            caused |= is_cause(law, facts.on, cause, &mut reasons).at_row("causes", row)?;
        }
        let must_convene = requested || caused;
        let mut by = None;
        if must_convene {
            let reason = Reason::computed(Step::RequestTime);
            reasons.push(match &facts.agreed {
                Some(agreed) => {
                    let last = agreed.within.after(facts.on, facts.calendar.as_ref())?;
                    by = Some(last);
                    let clause = Quantity::Word(agreed.clause.to_string());
                    reason.with(Label::Clause, clause).with(Label::Deadline, last)
                }
                None => reason.verdict_of(Verdict::Judgement),
            });
        }
        Ok(Decision::new(Outcome { must_convene, requested, by }, reasons))
    }
}

/// Whether enough owners ask.
fn requested(
    law: &LocalLaw<'_>,
    facts: &Facts,
    basis: RequestBasis,
    reasons: &mut Vec<Reason>,
) -> Result<bool, Error> {
    let Requesters { owners, ref keys, area_m2 } = facts.requesters;
    let named: BTreeSet<&Key> = keys.iter().collect();
    if named.len() < keys.len() {
        let message = "an owner is named twice";
        return Err(Error::invalid("assembly.requester.duplicate", message).at("keys").at("requesters"));
    }
    let counted = Heads::of_len(named.len())?;
    let heads = match owners {
        Some(owners) if !keys.is_empty() && owners != counted => {
            let message = "not as many as are named";
            return Err(Error::invalid("assembly.requester.count", message).at("owners").at("requesters"));
        }
        Some(owners) => owners,
        None => counted,
    };
    not_more(Some(heads), Some(facts.owners), "owners").at("requesters")?;
    not_more(area_m2, facts.area_m2, "area_m2").at("requesters")?;
    let found = law.find(keys::REQUEST, facts.on)?;
    let (met, reason) = Reason::share(Step::RequestOwners, heads, facts.owners, *found.value())?;
    let reading = match basis {
        RequestBasis::Heads => Reading::RequestHeads,
        RequestBasis::Both => Reading::RequestBoth,
    };
    reasons.push(reason.by(&found).reading(reading));
    if basis == RequestBasis::Heads {
        return Ok(met);
    }
    let missing = || Error::missing("area_m2", "the area that stands behind the request");
    let whole = facts.area_m2.filter(|area| *area != Area::default()).ok_or_else(missing)?;
    let part = area_m2.ok_or_else(|| missing().at("requesters"))?;
    let found = law.find(keys::REQUEST_AREA, facts.on)?;
    let (met_by_area, reason) = Reason::share(Step::RequestArea, part, whole, *found.value())?;
    reasons.push(reason.by(&found));
    Ok(met && met_by_area)
}

/// Whether the place's text names the cause, and it is there.
fn is_cause(law: &LocalLaw<'_>, on: Date, cause: &Cause, reasons: &mut Vec<Reason>) -> Result<bool, Error> {
    let (word, term) = match cause {
        Cause::GraveEvent => ("grave-event", Term::GraveEvent),
        Cause::ByLaws { .. } => ("by-laws", Term::ByLaws),
        Cause::BreachOfRules => ("breach-of-rules", Term::BreachOfRules),
        Cause::Vacancies { .. } => ("vacancies", Term::Vacancies),
        Cause::Officers { .. } => ("officers", Term::Officers),
    };
    let Some(causes) = law.find_any(keys::REQUEST_CAUSES, on)? else {
        // Neither the place nor the nation knew of other causes.
        let reason = Reason::computed(Step::RequestCause).with(Label::Cause, term);
        reasons.push(reason.verdict_of(Verdict::NotMet));
        return Ok(false);
    };
    let named = causes.value().has(word);
    let reason = Reason::computed(Step::RequestCause).by(&causes).with(Label::Cause, term);
    match (cause, named) {
        (Cause::Vacancies { seats, vacant }, true) => {
            let found = law.find(keys::REQUEST_VACANCIES, on)?;
            if *seats == 0 || vacant > seats {
                let message = "more seats are vacant than there are";
                return Err(Error::invalid("assembly.seats", message).at("vacant"));
            }
            let seats = Quantity::Members((*seats).into());
            let vacant = Quantity::Members((*vacant).into());
            let (met, reason) = Reason::share(Step::RequestVacancies, vacant, seats, *found.value())?;
            reasons.push(reason.by(&found));
            Ok(met)
        }
        (Cause::Officers { chair, deputies }, true) => {
            let found = law.find(keys::REQUEST_DEPUTIES, on)?;
            let (test, left) = (found.value(), Ratio::from_integer((*deputies).into()));
            let met = *chair || test.comparator().holds(left, test.ratio());
            let reason = reason.with(Label::Chair, Quantity::Count((*chair).into()));
            let reason = reason.with(Label::Deputies, Quantity::Count((*deputies).into()));
            reasons.push(reason.by(&found).verdict_of(Verdict::of(met)));
            Ok(met)
        }
        // By-laws bind without a text that says so, but whether this clause does is then for a person.
        (Cause::ByLaws { clause: text }, named) => {
            let verdict = if named { Verdict::Met } else { Verdict::Judgement };
            let text = Quantity::Word(text.to_string());
            reasons.push(reason.with(Label::Clause, text).verdict_of(verdict));
            Ok(named)
        }
        (_, named) => {
            reasons.push(reason.verdict_of(Verdict::of(named)));
            Ok(named)
        }
    }
}
