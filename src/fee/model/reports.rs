//! What is published of a year.

use alloc::vec::Vec;

use super::{Facts, Model};
use crate::decision::{Comparison, Label, Quantity, Reason, Step, Term};
use crate::error::Error;
use crate::law::{LocalLaw, keys};
use crate::quantity::{Comparator, Date};

/// A report on the year's money, as it was published.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Report {
    /// What it tells.
    pub what: ReportKind,
    /// The day of its publication.
    pub on: Date,
    /// Whether it was audited.
    #[cfg_attr(feature = "serde", serde(default))]
    pub audited: bool,
}

/// What a report tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum ReportKind {
    /// 年度预算.
    Budget,
    /// 年度决算.
    FinalAccount,
    /// 收支情况.
    Receipts,
    /// 共用部位、共用设施设备以及相关场地经营所得的收支情况.
    CommonRevenue,
}

impl ReportKind {
    const ALL: [Self; 4] = [Self::Budget, Self::FinalAccount, Self::Receipts, Self::CommonRevenue];

    const fn term(self) -> Term {
        match self {
            Self::Budget => Term::Budget,
            Self::FinalAccount => Term::FinalAccount,
            Self::Receipts => Term::Receipts,
            Self::CommonRevenue => Term::CommonRevenue,
        }
    }
}

/// What had to be published of a year.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Duty {
    /// What.
    pub what: ReportKind,
    /// How often.
    pub times: u32,
    /// Whether an audit must come before.
    pub audited: bool,
    /// How often it was, as it had to be.
    pub published: u32,
    /// Whether that was enough.
    pub met: bool,
}

/// What is asked of a year without a number is asked once: a year has one budget and one final account.
const ONCE: u32 = 1;

/// What had to be published of the year, and whether it was.
pub(super) fn duties(
    law: &LocalLaw<'_>,
    facts: &Facts,
    reasons: &mut Vec<Reason>,
) -> Result<Vec<Duty>, Error> {
    for (row, report) in facts.reports.iter().enumerate() {
        if report.on > facts.as_of {
            let message = "it lies after the day of the settlement";
            return Err(Error::invalid("model.report", message).at("on").at_row(row).at("reports"));
        }
    }
    let key = match facts.model {
        Model::LumpSum => keys::REPORTS_LUMP_SUM,
        Model::Commission => keys::REPORTS_COMMISSION,
    };
    let Some(asked) = law.find_any(key, facts.as_of)? else { return Ok(Vec::new()) };
    let audit = law.find_any(keys::REPORTS_AUDITED, facts.as_of)?;
    let mut duties = Vec::new();
    for what in ReportKind::ALL.into_iter().filter(|what| asked.value().has(what.term().name())) {
        let audit = audit.as_ref().filter(|audit| audit.value().has(what.term().name()));
        let often = match what {
            ReportKind::Receipts if facts.model == Model::Commission => {
                law.find_any(keys::REPORTS_RECEIPTS, facts.as_of)?
            }
            _ => None,
        };
        let times = often.as_ref().map_or(ONCE, |often| *often.value());
        let counts = |report: &&Report| report.what == what && (audit.is_none() || report.audited);
        let published = u32::try_from(facts.reports.iter().filter(counts).count());
        let published = published.map_err(|_| Error::range("a number of reports"))?;
        let bound = Quantity::Times(times.into());
        let compared = Comparison::bound(Quantity::Times(published.into()), Comparator::AtLeast, &bound)?;
        let met = published >= times;
        let step = if audit.is_some() { Step::ModelAudited } else { Step::ModelReport };
        let reason = Reason::compared(step, compared, met).by(&asked);
        let reason = match &often {
            Some(often) => reason.by(often),
            None => reason,
        };
        let reason = match audit {
            Some(audit) => reason.by(audit),
            None => reason,
        };
        reasons.push(reason.with(Label::ReportOn, what.term()));
        duties.push(Duty { what, times, audited: audit.is_some(), published, met });
    }
    Ok(duties)
}
