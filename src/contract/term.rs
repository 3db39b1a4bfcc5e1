//! The term of a service contract.

use alloc::vec;

use crate::decision::{Comparison, Decision, Label, Quantity, Reading, Reason, Step, Verdict};
use crate::error::{At as _, Error};
use crate::law::{LocalLaw, Years, keys};
use crate::quantity::{Comparator, Date, Span, SpanUnit};
use crate::rule::{self, Rule};

/// `contract.term`: whether a service contract (物业服务合同) runs longer than it may.
///
/// While a zone is built in phases, a contract that its owners' assembly (业主大会) concludes may run for at
/// most two years (沪府发〔2004〕38号, part 2; Shanghai, 2004-11-01 to 2011-03-31). Two years from 1 March 2005
/// end with the last day before 1 March 2007; counted by 民法典 art. 201, with the first day left out, they
/// end on that day itself, and that is an option.
///
/// ```
/// use wuye::contract::term::{Counting, Facts, HiredBy, Options, Term, ZoneState};
/// use wuye::law::Law;
/// use wuye::rule::Rule;
///
/// let facts = |last: &str| -> Result<Facts, wuye::Error> {
///     Ok(Facts {
///         signed_on: "2005-02-20".parse()?,
///         from: "2005-03-01".parse()?,
///         to_inclusive: last.parse()?,
///         zone: ZoneState::Phased,
///         hired_by: HiredBy::Assembly,
///     })
/// };
/// let shanghai = Law::built_in().at("310000".parse()?);
/// let lawful = |last: &str, options| -> Result<bool, wuye::Error> {
///     let decision = Term::decide(&shanghai, &facts(last)?, &options)?;
///     Ok(decision.outcome().expect("in force").lawful)
/// };
/// assert!(lawful("2007-02-28", Options::default())?);
/// assert!(!lawful("2007-03-01", Options::default())?);
/// assert!(lawful("2007-03-01", Options { counting: Counting::CivilCode })?);
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Term;

/// The contract.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day of the signing: its law applies.
    pub signed_on: Date,
    /// The first day of the term.
    pub from: Date,
    /// The last day of the term.
    pub to_inclusive: Date,
    /// Whether phases of the zone were still to be built on the day of the signing.
    pub zone: ZoneState,
    /// Who hired the manager.
    pub hired_by: HiredBy,
}

/// How far a zone was built.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum ZoneState {
    /// In phases, of which some remain (分期开发).
    Phased,
    /// Complete.
    Complete,
}

/// Who hired the manager.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum HiredBy {
    /// The owners' assembly.
    Assembly,
    /// The developer, for the preliminary stage (前期物业管理).
    Developer,
}

/// How years are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Counting {
    /// The last day is the one before the corresponding day.
    #[default]
    LastDayBefore,
    /// The first day is not counted, so the last day is the corresponding day (民法典 art. 201).
    CivilCode,
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
    /// How years are counted. Default: to the day before the corresponding day.
    pub counting: Counting,
}

/// Whether the term is lawful.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// Whether there is a limit for such a contract.
    pub limited: bool,
    /// Whether the term keeps to it.
    pub lawful: bool,
    /// The last day that the term may have, where it is limited.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub latest_end: Option<Date>,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        if self.lawful { "lawful" } else { "too-long" }
    }
}

impl Rule for Term {
    const ID: &'static str = "contract.term";
    const TITLE: (&'static str, &'static str) = ("物业服务合同期限", "whether a contract's term is too long");
    const PARAMETERS: &'static [&'static str] = &[keys::PHASED_TERM.id()];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.signed_on
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        let Facts { from, to_inclusive, zone, hired_by, .. } = *facts;
        if to_inclusive < from {
            return Err(
                Error::invalid("period.reversed", "the term ends before it begins").at("to_inclusive")
            );
        }
        let limit = match law.find(keys::PHASED_TERM, facts.signed_on) {
            Ok(limit) => limit,
            Err(absent) => return Decision::of_absent(absent),
        };
        let limited = zone == ZoneState::Phased && hired_by == HiredBy::Assembly;
        let applies = Reason::computed(Step::TermApplies).by(&limit).verdict_of(Verdict::of(limited));
        if !limited {
            let outcome = Outcome { limited, lawful: true, latest_end: None };
            return Ok(Decision::new(outcome, vec![applies]));
        }
        let Years(years) = *limit.value();
        let (latest_end, reading) = last_day(from, years, options.counting).at("from")?;
        let lawful = to_inclusive <= latest_end;
        let days = |last: Date| Quantity::Days(from.days_until(last).saturating_add(1));
        let comparison = Comparison::bound(days(to_inclusive), Comparator::AtMost, &days(latest_end))?;
        let term = Reason::compared(Step::TermLimit, comparison, lawful)
            .by(&limit)
            .with(Label::From, from)
            .with(Label::LatestEnd, latest_end)
            .reading(reading);
        let outcome = Outcome { limited, lawful, latest_end: Some(latest_end) };
        Ok(Decision::new(outcome, vec![applies, term]))
    }
}

/// The last day of so many years, and how they were counted.
pub(crate) fn last_day(from: Date, years: u8, counting: Counting) -> Result<(Date, Reading), Error> {
    end_of(from, Span::new(years.into(), SpanUnit::Years), counting)
}

/// The last day of a time, and how it was counted.
pub(super) fn end_of(from: Date, span: Span, counting: Counting) -> Result<(Date, Reading), Error> {
    Ok(match counting {
        Counting::LastDayBefore => (span.last_day(from)?, Reading::CountingDayBefore),
        Counting::CivilCode => (span.after(from, None)?, Reading::CountingCivilCode),
    })
}
