//! What fills the gap that a low tariff leaves.

use alloc::vec::Vec;

use crate::decision::{Decision, Label, Quantity, Reading, Reason, Step, Verdict};
use crate::error::{At as _, Error};
use crate::law::{LocalLaw, keys};
use crate::quantity::{
    Amount, Area, Date, Key, MONTHS_OF_YEAR, Money, Price, Ratio, Rounding, in_key_order, in_year_order,
};
use crate::rule::{self, Rule};

/// `fee.subsidy`: what affordable housing's low tariff (低标准收费) is short of, and how the income of the commercial
/// premises (商业用房) that its developer had to build fills it.
///
/// Year by year
///
/// * `gap = cost − 12 · area · price`, nothing where the tariff pays for all;
/// * `subsidy = the smaller of the gap and what there is`, which is the income less the cost of the premises, never
///   below nothing, and what was left from years before.
///
/// That the premises do so is an estate's own arrangement: no text of the law that was seen has it. In Zibo the
/// governments set up a compensation for affordable housing and old quarters (淄博市物业管理条例 art. 52(4)): what stays
/// open may be theirs. What really came in under a scheme, source by source, is
/// [`programme.funding`](crate::programme::funding).
///
/// | year | cost | tariff | gap | premises | subsidy | open | left |
/// |---|---|---|---|---|---|---|---|
/// | 1 | 500,000 | 50,000 m² at 0.60: 360,000 | 140,000 | 200,000 | 140,000 | 0 | 60,000 |
/// | 2 | 560,000 | the same | 200,000 | 100,000 | 160,000 | 40,000 | 0 |
///
/// # Errors
/// [`MissingFact`](crate::ErrorKind::MissingFact) where there is no year; [`InvalidFact`](crate::ErrorKind::InvalidFact)
/// for years and rooms that stand twice, years that are not one after the other, and sums below zero.
///
/// ```
/// use wuye::fee::subsidy::{Facts, Options, Premises, Rest, Subsidy, Year};
/// use wuye::law::Law;
/// use wuye::rule::{Outcome as _, Rule};
///
/// let told = |second: &str, rest: Rest| -> Result<(&str, String), wuye::Error> {
///     let year = |year: u16, cost: &str, income: &str| -> Result<Year, wuye::Error> {
///         Ok(Year {
///             year,
///             cost_yuan: cost.parse()?,
///             chargeable_area_m2: "50000".parse()?,
///             price_yuan_per_m2_month: "0.60".parse()?,
///             premises: vec![Premises {
///                 room: "shop".parse()?,
///                 income_yuan: income.parse()?,
///                 cost_yuan: "0".parse()?,
///             }],
///         })
///     };
///     let facts = Facts {
///         as_of: "2024-12-31".parse()?,
///         left_yuan: None,
///         years: vec![year(2023, "500000", "200000")?, year(2024, "560000", second)?],
///     };
///     let nation = Law::built_in().at("100000".parse()?);
///     let decision = Subsidy::decide(&nation, &facts, &Options { rest })?;
///     let outcome = decision.outcome().expect("in force");
///     Ok((outcome.word(), outcome.open_yuan.to_string()))
/// };
/// assert_eq!(told("100000", Rest::Kept)?, ("open", "40000.00".into()));
/// assert_eq!(told("140000", Rest::Kept)?, ("covered", "0.00".into()), "60,000 were left from the first year");
/// assert_eq!(told("140000", Rest::Released)?, ("open", "60000.00".into()), "unless the developer took them");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Subsidy;

/// The years.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day of the question: its law applies.
    pub as_of: Date,
    /// What was left of the premises' income before the first year. Without it, nothing.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub left_yuan: Option<Money>,
    /// The years, in any order, with none left out.
    pub years: Vec<Year>,
}

/// A year of service.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Year {
    /// Which.
    pub year: u16,
    /// What the service costs, as [`fee.cost`](super::cost) has it.
    pub cost_yuan: Money,
    /// The area that is charged.
    pub chargeable_area_m2: Area,
    /// The low tariff.
    pub price_yuan_per_m2_month: Price,
    /// The commercial premises.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub premises: Vec<Premises>,
}

/// A room of the commercial premises.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Premises {
    /// Its key, unique in the year.
    pub room: Key,
    /// What came in.
    pub income_yuan: Money,
    /// What it cost.
    pub cost_yuan: Money,
}

/// What is done with what a year does not need.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, default)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Options {
    /// What is done with it. Default: it is kept for the gaps of later years, which it is for.
    pub rest: Rest,
}

/// What is done with income that a year's gap does not need.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Rest {
    /// It is kept for later years.
    #[default]
    Kept,
    /// It is the developer's.
    Released,
}

/// The gap and what fills it, over all years.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// Year by year.
    pub years: Vec<Filled>,
    /// The gaps together.
    pub gap_yuan: Money,
    /// The subsidies together.
    pub subsidy_yuan: Money,
    /// What stays open of them.
    pub open_yuan: Money,
    /// What is left for later years.
    pub left_yuan: Money,
}

/// A year's gap and what fills it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Filled {
    /// The year.
    pub year: u16,
    /// What the tariff yields.
    pub fee_yuan: Money,
    /// What it is short of.
    pub gap_yuan: Money,
    /// What the premises leave.
    pub net_yuan: Money,
    /// What of that, and of what was left, fills the gap.
    pub subsidy_yuan: Money,
    /// What stays open.
    pub open_yuan: Money,
    /// What is left for later years.
    pub left_yuan: Money,
    /// What stayed open up to the end of the year.
    pub open_since_yuan: Money,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        if self.open_yuan == Money::ZERO { "covered" } else { "open" }
    }
}

impl Rule for Subsidy {
    const ID: &'static str = "fee.subsidy";
    const TITLE: (&'static str, &'static str) =
        ("低标准收费的差额与补贴", "what fills the gap that a low tariff leaves");
    const PARAMETERS: &'static [&'static str] = &[keys::SUBSIDY.id()];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.as_of
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        let left = facts.left_yuan.unwrap_or(Money::ZERO).not_negative().at("left_yuan")?;
        let mut outcome = Outcome {
            years: Vec::with_capacity(facts.years.len()),
            gap_yuan: Money::ZERO,
            subsidy_yuan: Money::ZERO,
            open_yuan: Money::ZERO,
            left_yuan: left,
        };
        let mut reasons = Vec::new();
        for (row, year) in in_year_order(&facts.years, |year| year.year)? {
            let fee_yuan = year.fee().at_row("years", row)?;
            let net_yuan = year.net().at_row("years", row)?;
            let cost = year.cost_yuan.not_negative().at("cost_yuan").at_row("years", row)?;
            let gap_yuan = cost.checked_sub(fee_yuan)?.max(Money::ZERO);
            let there = outcome.left_yuan.checked_add(net_yuan).at_row("years", row)?;
            let subsidy_yuan = gap_yuan.min(there);
            let open_yuan = gap_yuan.checked_sub(subsidy_yuan)?;
            outcome.left_yuan = match options.rest {
                Rest::Kept => there.checked_sub(subsidy_yuan)?,
                Rest::Released => Money::ZERO,
            };
            outcome.gap_yuan = outcome.gap_yuan.checked_add(gap_yuan)?;
            outcome.subsidy_yuan = outcome.subsidy_yuan.checked_add(subsidy_yuan)?;
            outcome.open_yuan = outcome.open_yuan.checked_add(open_yuan)?;
            let reason = Reason::computed(Step::SubsidyYear).reading(options.rest.reading());
            let reason = reason.with(Label::YearOf, Quantity::Count(year.year.into()));
            let reason = reason.with(Label::ServiceCost, cost).with(Label::Tariff, fee_yuan);
            let reason = reason.with(Label::Gap, gap_yuan).with(Label::Available, there);
            let reason = reason.with(Label::Subsidy, subsidy_yuan).with(Label::StaysOpen, open_yuan);
            reasons.push(reason.verdict_of(Verdict::of(open_yuan == Money::ZERO)));
            outcome.years.push(Filled {
                year: year.year,
                fee_yuan,
                gap_yuan,
                net_yuan,
                subsidy_yuan,
                open_yuan,
                left_yuan: outcome.left_yuan,
                open_since_yuan: outcome.open_yuan,
            });
        }
        let reason = Reason::computed(Step::SubsidyWhole).with(Label::Gap, outcome.gap_yuan);
        let reason = reason.with(Label::Subsidy, outcome.subsidy_yuan);
        let reason = reason.with(Label::StaysOpen, outcome.open_yuan);
        reasons.push(match law.find_any(keys::SUBSIDY, facts.as_of)? {
            Some(governments) => reason.by(&governments).verdict_of(Verdict::Judgement),
            None => reason.reading(Reading::SubsidyByNoText),
        });
        Ok(Decision::new(outcome, reasons))
    }
}

impl Year {
    /// What the tariff yields in the year.
    fn fee(&self) -> Result<Money, Error> {
        let year = Ratio::from_integer(MONTHS_OF_YEAR);
        Amount::of(self.chargeable_area_m2, self.price_yuan_per_m2_month, year)?.round(Rounding::default())
    }

    /// What the premises leave, never below nothing: a loss is their owner's.
    fn net(&self) -> Result<Money, Error> {
        let mut net = Money::ZERO;
        for (row, room) in in_key_order(&self.premises, ("premises", "room"), |room| &room.room)? {
            let income = room.income_yuan.not_negative().at("income_yuan").at_row("premises", row)?;
            let cost = room.cost_yuan.not_negative().at("cost_yuan").at_row("premises", row)?;
            net = net.checked_add(income)?.checked_sub(cost)?;
        }
        Ok(net.max(Money::ZERO))
    }
}

impl Rest {
    const fn reading(self) -> Reading {
        match self {
            Self::Kept => Reading::RestKept,
            Self::Released => Reading::RestReleased,
        }
    }
}
