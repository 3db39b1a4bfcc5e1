//! The term of a service contract.

use alloc::vec::Vec;

use crate::decision::{Comparison, Decision, Label, Quantity, Reading, Reason, Step, Verdict};
use crate::error::{At as _, Error};
use crate::law::{Absence, InForce, Key, LocalLaw, Years, keys};
use crate::quantity::{Comparator, Date, Span, SpanUnit};
use crate::rule::{self, Rule};

/// `contract.term`: whether a service contract (物业服务合同) runs longer than it may.
///
/// | contract | longest term |
/// |---|---|
/// | of the owners' assembly (业主大会), in a zone that is still being built in phases | two years: 沪府发〔2004〕38号, part 2, Shanghai from 2004-11-01 to 2011-03-31 |
/// | preliminary (前期物业服务合同), of the developer | two years: 北京市物业管理条例 art. 19(3) |
/// | of the owners' assembly | five years in general: 宁波市住宅小区物业管理条例 art. 48(2); what follows of a longer one is left to judgement |
///
/// Two years from 1 March 2005 end with the last day before 1 March 2007; counted by 民法典 art. 201, with the first day
/// left out, they end on that day itself, and that is an option. Each limit that the place has is held against the
/// contracts that it is for, and the others are told.
///
/// # Errors
/// [`InvalidFact`](crate::ErrorKind::InvalidFact) where the term ends before it begins;
/// [`NotInForce`](crate::ErrorKind::NotInForce) where the place has no such limit, or a text that such a contract falls
/// under was not seen.
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
    /// Whether it is longer than terms are in general (一般), so that people must judge of it.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "core::ops::Not::not"))]
    pub unusual: bool,
    /// The last day that the term may have, where it is limited; that it has in general, where nothing else limits it.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub latest_end: Option<Date>,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        match (self.lawful, self.unusual) {
            (false, _) => "too-long",
            (true, true) => "judgement",
            (true, false) => "lawful",
        }
    }
}

impl Rule for Term {
    const ID: &'static str = "contract.term";
    const TITLE: (&'static str, &'static str) = ("物业服务合同期限", "whether a contract's term is too long");
    const PARAMETERS: &'static [&'static str] =
        &[keys::PHASED_TERM.id(), keys::PRELIMINARY_TERM.id(), keys::GENERAL_TERM.id()];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.signed_on
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        if facts.to_inclusive < facts.from {
            return Err(
                Error::invalid("period.reversed", "the term ends before it begins").at("to_inclusive")
            );
        }
        let (mut found, mut absent) = (Vec::new(), None);
        for limit in &LIMITS {
            // Of a limit that such a contract does not have it is not asked whether its text was seen.
            match law.find(limit.key, facts.signed_on) {
                Ok(text) => found.push((limit, text)),
                Err(why) if (limit.applies)(facts) && matches!(why.absence(), Absence::Gap { .. }) => {
                    return Err(why.into());
                }
                Err(why) => absent = absent.or(Some(why)),
            }
        }
        if let (true, Some(absent)) = (found.is_empty(), absent) {
            return Decision::of_absent(absent);
        }
        let mut outcome = Outcome { limited: false, lawful: true, unusual: false, latest_end: None };
        let mut reasons = Vec::new();
        for (limit, text) in found {
            let applies = (limit.applies)(facts);
            reasons.push(Reason::computed(limit.step).by(&text).verdict_of(Verdict::of(applies)));
            if !applies {
                continue;
            }
            let (latest_end, term) = held_against(limit, &text, facts, *options)?;
            reasons.push(term);
            let within = facts.to_inclusive <= latest_end;
            outcome.limited = true;
            outcome.lawful &= within || limit.in_general;
            outcome.unusual |= !within && limit.in_general;
            // What is so in general stands last: what limits the contract goes before it.
            outcome.latest_end.get_or_insert(latest_end);
        }
        Ok(Decision::new(outcome, reasons))
    }
}

/// Whether the place limits the term of any such contract, or the text that would was not seen.
pub(crate) fn is_asked(law: &LocalLaw<'_>, facts: &Facts) -> bool {
    LIMITS.iter().any(|limit| match law.find(limit.key, facts.signed_on) {
        Ok(_) => true,
        Err(why) => (limit.applies)(facts) && matches!(why.absence(), Absence::Gap { .. }),
    })
}

/// A limit that the tables may have.
struct Limit {
    key: Key<Years>,
    /// Whether it is for such a contract.
    applies: fn(&Facts) -> bool,
    /// What tells of that.
    step: Step,
    /// Whether its text says only what is so in general (一般).
    in_general: bool,
}

const LIMITS: [Limit; 3] = [
    Limit {
        key: keys::PHASED_TERM,
        applies: |facts| facts.zone == ZoneState::Phased && facts.hired_by == HiredBy::Assembly,
        step: Step::TermApplies,
        in_general: false,
    },
    Limit {
        key: keys::PRELIMINARY_TERM,
        applies: |facts| facts.hired_by == HiredBy::Developer,
        step: Step::TermPreliminary,
        in_general: false,
    },
    Limit {
        key: keys::GENERAL_TERM,
        applies: |facts| facts.hired_by == HiredBy::Assembly,
        step: Step::TermInGeneral,
        in_general: true,
    },
];

/// The last day that a limit leaves to a contract, and the reason that compares.
fn held_against(
    limit: &Limit,
    text: &InForce<Years>,
    facts: &Facts,
    options: Options,
) -> Result<(Date, Reason), Error> {
    let Years(years) = *text.value();
    let (latest_end, reading) = last_day(facts.from, years, options.counting).at("from")?;
    let within = facts.to_inclusive <= latest_end;
    let days = |last: Date| Quantity::Days(facts.from.days_until(last).saturating_add(1));
    let comparison = Comparison::bound(days(facts.to_inclusive), Comparator::AtMost, &days(latest_end))?;
    let told = Reason::compared(Step::TermLimit, comparison, within)
        .by(text)
        .with(Label::From, facts.from)
        .with(Label::LatestEnd, latest_end)
        .reading(reading);
    let told = if limit.in_general { told.reading(Reading::TermGenerally) } else { told };
    let left_to_judgement = limit.in_general && !within;
    Ok((latest_end, if left_to_judgement { told.verdict_of(Verdict::Judgement) } else { told }))
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
