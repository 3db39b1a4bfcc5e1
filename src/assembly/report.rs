use alloc::string::String;
use alloc::vec::Vec;

use super::conditions::Conditions;
use super::establishment::Facts;
use crate::decision::{Label, Quantity, Reading, Reason, Step, Term, Verdict};
use crate::error::{At as _, Error};
use crate::law::{InForce, LocalLaw, Modal, Procedure, keys};
use crate::quantity::{Date, Span};

/// The step of [`assembly.setup`](super::setup) with which the authority is told that the conditions are met.
const REPORT: &str = "report";

/// Who must report that the conditions of a first meeting are met.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Report {
    /// Who, each by itself.
    pub by: Vec<String>,
    /// Within what time of the conditions being met, where the text sets one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub within: Option<Span>,
    /// The last day on which it is in time, where that can be told.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub due: Option<Date>,
    /// The first day on which it was late, where that has come.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub overdue_since: Option<Date>,
    /// The fact that would tell the last day.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub missing: Option<&'static str>,
}

/// How the report stands once the conditions are met.
#[derive(Default)]
pub(super) struct Reported {
    /// The duty, while it is open.
    pub(super) must: Option<Report>,
    /// Whether one who may ask only where nobody has reported in time is still, or for good, kept from it.
    pub(super) bars_others: bool,
    pub(super) reasons: Vec<Reason>,
}

/// Refuses days that cannot be, and tells when the conditions were met, where that is known.
pub(super) fn met_on(facts: &Facts, conditions: &Conditions) -> Result<Option<Date>, Error> {
    let later = |day: Option<Date>| day.is_some_and(|day| facts.as_of < day);
    for (day, field) in [(facts.conditions_met_on, "conditions_met_on"), (facts.reported_on, "reported_on")] {
        if later(day) {
            return Err(Error::invalid("assembly.report.later", "it comes after the day asked about"))
                .at(field);
        }
    }
    let by_time = conditions.met_by_time;
    match facts.conditions_met_on {
        Some(_) if conditions.met.is_empty() => {
            let message = "no condition is met on the day asked about";
            Err(Error::invalid("assembly.conditions_met_on.unmet", message)).at("conditions_met_on")
        }
        Some(day) if by_time.is_some_and(|by_time| by_time < day) => {
            let message = "by time alone a condition was met before";
            Err(Error::invalid("assembly.conditions_met_on.late", message)).at("conditions_met_on")
        }
        Some(day) => Ok(Some(day)),
        None => Ok(by_time.filter(|_| conditions.none_before)),
    }
}

/// Whether the report is owed, by whom and by when, as the place's steps towards an assembly have it.
pub(super) fn check(law: &LocalLaw<'_>, facts: &Facts, met_on: Option<Date>) -> Result<Reported, Error> {
    let Ok(found) = law.find(keys::ASSEMBLY_SETUP, facts.as_of) else {
        let reason = Reason::computed(Step::EstablishmentReport).verdict_of(Verdict::Judgement);
        return Ok(Reported { reasons: Vec::from([reason]), ..Reported::default() });
    };
    let Some(step) = found.value().step(REPORT).filter(|step| step.modal == Modal::Must) else {
        return Ok(Reported::default());
    };
    let within = step.within.as_ref().map(|within| within.span);
    let due = match (within, met_on) {
        (Some(within), Some(met_on)) => Some(within.after(met_on, None)?),
        _ => None,
    };
    let mut reason = told(&found, step.by.iter(), met_on, due);
    // What was told before the conditions were met is not told of them.
    let reported = facts.reported_on.filter(|day| met_on.is_none_or(|met_on| met_on <= *day));
    if let Some(day) = reported {
        reason = reason.with(Label::Given, day).verdict_of(Verdict::Met);
        return Ok(Reported { must: None, bars_others: true, reasons: Vec::from([reason]) });
    }
    let late = due.filter(|due| *due < facts.as_of);
    let overdue_since = late.map(|due| due.add_days(1)).transpose()?;
    if let Some(due) = late {
        let days = Quantity::Days(due.days_until(facts.as_of));
        reason = reason.with(Label::Overdue, days).verdict_of(Verdict::NotMet);
    }
    let report = Report {
        by: step.by.iter().map(String::from).collect(),
        within,
        due,
        overdue_since,
        missing: (within.is_some() && due.is_none()).then_some("conditions_met_on"),
    };
    let bars_others = due.is_some() && late.is_none();
    Ok(Reported { must: Some(report), bars_others, reasons: Vec::from([reason]) })
}

fn told<'a>(
    found: &InForce<Procedure>,
    by: impl Iterator<Item = &'a str>,
    met_on: Option<Date>,
    due: Option<Date>,
) -> Reason {
    let mut reason = Reason::computed(Step::EstablishmentReport)
        .with(Label::By, Quantity::AnyOf(by.map(Quantity::named).collect()))
        .with(Label::Modal, Term::Must);
    if let Some(met_on) = met_on {
        reason = reason.with(Label::MetFrom, met_on);
    }
    if let Some(due) = due {
        reason = reason.with(Label::Due, due).reading(Reading::HolidaysUnknown);
    }
    let step = found.value().step(REPORT);
    reason.by_articles(found, step.into_iter().flat_map(|step| step.cites.iter()))
}
