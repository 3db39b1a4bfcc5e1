use alloc::vec::Vec;

use super::state::{Totals, not_more};
use crate::decision::{Comparison, Label, Quantity, Reason, Step, Term, Verdict};
use crate::error::{At as _, Error, ErrorKind};
use crate::law::{Applicant, ApplicantKind, Establishment, InForce};
use crate::quantity::{Area, Heads, Ratio, Threshold};

/// Someone who asked for a first meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Application {
    /// Who.
    pub by: ApplicantKind,
    /// How many owners together, where owners asked or were organised to.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub owners: Option<Heads>,
    /// Their area, counted as in the zone's total.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub area_m2: Option<Area>,
}

/// Whether any application is by one of those who may ask, with a reason for each test made.
pub(super) fn check(
    law: &InForce<Establishment>,
    may_ask: &[Applicant],
    applications: &[Application],
    total: &Totals,
) -> Result<(bool, Vec<Reason>), Error> {
    let mut reasons = Vec::new();
    let mut any = false;
    let mut unknown = None;
    for (row, application) in applications.iter().enumerate() {
        not_more(application.owners, total.owners, "owners").at_row("applications", row)?;
        not_more(application.area_m2, total.area_m2, "area_m2").at_row("applications", row)?;
        let mut entitled = may_ask.iter().filter(|applicant| applicant.by == application.by).peekable();
        if entitled.peek().is_none() {
            reasons.push(reason_of(application.by).by(law).verdict_of(Verdict::NotMet));
        }
        for applicant in entitled {
            match of_one(law, applicant, application, total, &mut reasons) {
                Ok(met) => any |= met,
                // What is not known matters only where nothing else decides.
                Err(error) if error.kind() == ErrorKind::MissingFact => {
                    let of_total = error.path().starts_with("total");
                    let error =
                        if of_total { error.at("zone") } else { error.at_row(row).at("applications") };
                    unknown = unknown.or(Some(error));
                }
                Err(error) => return Err(error).at_row("applications", row),
            }
        }
    }
    match unknown {
        Some(missing) if !any => Err(missing),
        _ => Ok((any, reasons)),
    }
}

fn reason_of(by: ApplicantKind) -> Reason {
    let who = match by {
        ApplicantKind::Owners => Term::Owners,
        ApplicantKind::Developer => Term::Developer,
        ApplicantKind::ResidentsCommittee => Term::ResidentsCommittee,
    };
    Reason::computed(Step::EstablishmentApplication).with(Label::Applicant, who)
}

/// Whether an application meets every limit of one who may ask.
fn of_one(
    law: &InForce<Establishment>,
    applicant: &Applicant,
    application: &Application,
    total: &Totals,
    reasons: &mut Vec<Reason>,
) -> Result<bool, Error> {
    let Application { by, owners, area_m2 } = *application;
    let mut told = Vec::new();
    if let Some(limit) = applicant.count {
        told.push(of_number(owners.ok_or_else(|| missing("owners"))?, limit)?);
    }
    if let Some(limit) = applicant.owners {
        let whole = total.owners.map(Quantity::from);
        told.push(of_whole(owners.map(Quantity::from), whole, limit, "owners")?);
    }
    if let Some(limit) = applicant.area {
        let whole = total.area_m2.map(Quantity::from);
        told.push(of_whole(area_m2.map(Quantity::from), whole, limit, "area_m2")?);
    }
    if told.is_empty() {
        told.push((true, reason_of(by).verdict_of(Verdict::Met)));
    }
    let met = told.iter().all(|(met, _)| *met);
    reasons.extend(told.into_iter().map(|(_, reason)| reason.by(law)));
    Ok(met)
}

fn missing(field: &str) -> Error {
    Error::missing(field, "whether those who ask are enough")
}

/// A number of owners against the number asked.
fn of_number(owners: Heads, limit: Threshold) -> Result<(bool, Reason), Error> {
    let number = limit.ratio().to_integer().and_then(|number| i64::try_from(number).ok());
    let bound = Quantity::Heads(number.ok_or_else(|| Error::range("a number of owners"))?);
    let met = limit.comparator().holds(Ratio::from_integer(owners.get().into()), limit.ratio());
    let comparison = Comparison::bound(owners.into(), limit.comparator(), &bound)?;
    Ok((met, Reason::compared(Step::EstablishmentApplication, comparison, met)))
}

fn of_whole(
    part: Option<Quantity>,
    whole: Option<Quantity>,
    limit: Threshold,
    field: &str,
) -> Result<(bool, Reason), Error> {
    let part = part.ok_or_else(|| missing(field))?;
    let whole = whole.ok_or_else(|| missing(field).at("total"))?;
    Reason::share(Step::EstablishmentApplication, part, whole, limit)
}
