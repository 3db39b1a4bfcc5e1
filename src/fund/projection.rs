//! The years to come.

mod years;

use alloc::vec::Vec;

use self::years::Plan;
use super::account::Standing;
use crate::decision::{Comparison, Decision, Label, Quantity, Reason, Step};
use crate::error::Error;
use crate::law::{InForce, LocalLaw, keys};
use crate::quantity::{Area, Date, Key, Money, Price, Rate, Ratio, RoundingMode, Threshold};
use crate::rule::{self, Rule};

/// `fund.projection`: the fund's balance year by year, the first year in which it is so low that it must be
/// replenished, and the smallest level levy that keeps it above a floor.
///
/// In year `k`, counted from 1: `balance = balance of the year before + deposits + levy + interest − repairs −
/// renewals`. Interest is the rate on what was there when the year began, where that is above zero. A component's
/// price is last year's, `price · (1 + drift)`, rounded once; it is renewed when its remaining life is over, and
/// again after each further life. The levy is `area · level · 12`, rounded once; the level is the smallest in
/// steps of 0.0001 yuan per m² and month with which no year ends below the floor. Every rounding is the same named
/// one, so the projection is exact and can be computed again.
///
/// When a balance is too low is the law of the first day (住宅专项维修资金管理办法 art. 17), held against the whole
/// fund: the future of single accounts is not asked here.
///
/// # Errors
/// [`InvalidFact`](crate::ErrorKind::InvalidFact) for a sum in a year that is not looked at, and for a first
/// deposit of 0: where none was paid in, that which was to be is told;
/// [`Infeasible`](crate::ErrorKind::Infeasible) where no levy keeps the floor, as on an area of 0;
/// [`OutOfRange`](crate::ErrorKind::OutOfRange) for prices that money does not hold.
///
/// ```
/// use wuye::fund::Standing;
/// use wuye::fund::projection::{Component, Facts, Flow, Options, Projection};
/// use wuye::law::Law;
/// use wuye::rule::Rule;
///
/// // 100,000 yuan for 10,000 m², and a lift of 150,000 to be renewed in the fifth year.
/// let lift = Component {
///     component: "lift".parse()?,
///     price_yuan: "150000".parse()?,
///     due_in_years: 5,
///     life_years: None,
///     drift: "0".parse()?,
/// };
/// let facts = Facts {
///     as_of: "2024-12-31".parse()?,
///     years: 10,
///     fund: Standing { balance_yuan: "100000".parse()?, first_deposit_yuan: "300000".parse()? },
///     area_m2: "10000".parse()?,
///     floor_yuan: "0".parse()?,
///     interest_yearly: "0".parse()?,
///     components: vec![lift],
///     deposits: vec![],
///     repairs: vec![Flow { year: 1, yuan: "10000".parse()? }],
/// };
/// let nation = Law::built_in().at("100000".parse()?);
/// let decision = Projection::decide(&nation, &facts, &Options::default())?;
/// let outcome = decision.outcome().expect("in force");
/// // 90,000 after the first year is 30 % exactly; −60,000 after the fifth is far below.
/// assert_eq!(outcome.first_low_year, Some(5));
/// // 60,000 are missing over 5 years: 0.1 yuan per m² and month bring 12,000 a year.
/// let levy = outcome.levy.as_ref().expect("one is needed");
/// assert_eq!((levy.level.to_string(), levy.binding_year), ("0.1".into(), 5));
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Projection;

/// The fund, what is expected, and the floor.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day on which the fund stands as told: its law applies, and year 1 begins after it.
    pub as_of: Date,
    /// How many years are looked at, at least 1 and at most 200.
    pub years: u16,
    /// How the fund stands.
    pub fund: Standing,
    /// The area that a levy is raised on.
    pub area_m2: Area,
    /// What no year may end below.
    pub floor_yuan: Money,
    /// The interest of a year.
    pub interest_yearly: Rate,
    /// What will have to be renewed, in any order.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub components: Vec<Component>,
    /// Deposits that are expected, in any order.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub deposits: Vec<Flow>,
    /// Repairs that are expected, in any order.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub repairs: Vec<Flow>,
}

/// A part of the building that is renewed as a whole: a lift, a roof, pumps.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Component {
    /// Its key, unique.
    pub component: Key,
    /// What renewing it would cost today.
    pub price_yuan: Money,
    /// The year in which its remaining life is over; 1 is the first.
    pub due_in_years: u16,
    /// How many years a new one lives; without it, it is renewed once.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub life_years: Option<u16>,
    /// By how much its price rises in a year: `0.03` is 3 %.
    pub drift: Rate,
}

/// A sum of one year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Flow {
    /// The year; 1 is the first.
    pub year: u16,
    /// The sum.
    pub yuan: Money,
}

/// What may be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, default)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Options {
    /// How prices, interest and the levy are rounded to the fen, each once a year. Default: half up.
    pub rounding: RoundingMode,
}

/// The years to come.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// Year by year, without a levy.
    pub years: Vec<Year>,
    /// The first year that ends with a balance so low that it must be replenished.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub first_low_year: Option<u16>,
    /// The smallest level levy, where one is needed.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub levy: Option<Levy>,
}

/// One year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Year {
    /// The year; 1 is the first.
    pub year: u16,
    /// What was there when it began.
    pub opening_yuan: Money,
    /// What is paid in.
    pub deposits_yuan: Money,
    /// What the levy brings.
    pub levy_yuan: Money,
    /// Interest.
    pub interest_yuan: Money,
    /// Repairs.
    pub repairs_yuan: Money,
    /// Renewals.
    pub renewals_yuan: Money,
    /// What is there when it ends; below zero where it does not suffice.
    pub balance_yuan: Money,
}

/// A level levy.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Levy {
    /// Yuan per m² and month, in steps of 0.0001.
    #[cfg_attr(feature = "serde", serde(rename = "level_yuan_per_m2_month"))]
    pub level: Price,
    /// What it brings in a year.
    pub yearly_yuan: Money,
    /// The year that binds: the first that would end below the floor with one step less.
    pub binding_year: u16,
    /// Year by year, with it.
    pub years: Vec<Year>,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        if self.levy.is_some() { "levy-needed" } else { "no-levy-needed" }
    }
}

impl Rule for Projection {
    const ID: &'static str = "fund.projection";
    const TITLE: (&'static str, &'static str) =
        ("专项维修资金的预测", "the fund in the years to come, and the levy that keeps it above a floor");
    const PARAMETERS: &'static [&'static str] = &[keys::TRIGGER.id()];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.as_of
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        let low = law.find(keys::TRIGGER, facts.as_of)?;
        let plan = Plan::of(facts, options.rounding)?;
        let years = plan.years(0)?;
        let first = facts.fund.first_deposit_yuan;
        let mut lowest = None;
        for year in &years {
            if is_low(*low.value(), year.balance_yuan, first)? {
                lowest = Some(year);
                break;
            }
        }
        let first_low_year = lowest.map(|year| year.year);
        let mut reasons = Vec::from([reason(&low, lowest, &years, first)?]);
        let levy = plan.levy(&years)?;
        let reason = Reason::computed(Step::ProjectionLevy).with(Label::Floor, facts.floor_yuan);
        reasons.push(match &levy {
            Some(levy) => reason
                .with(Label::Price, Quantity::Price(levy.level))
                .with(Label::Amount, levy.yearly_yuan)
                .with(Label::Year, Quantity::count(levy.binding_year.into())),
            None => reason.with(Label::Amount, Money::ZERO),
        });
        Ok(Decision::new(Outcome { years, first_low_year, levy }, reasons))
    }
}

fn is_low(low: Threshold, balance: Money, first: Money) -> Result<bool, Error> {
    low.is_met(Ratio::from_integer(balance.fen()), Ratio::from_integer(first.fen()))
}

/// The first year that is too low, or the last where none is.
fn reason(
    low: &InForce<Threshold>,
    found: Option<&Year>,
    years: &[Year],
    first: Money,
) -> Result<Reason, Error> {
    let Some(year) = found.or(years.last()) else { return Err(Error::missing("years", "at least one year")) };
    let compared = Comparison::share(year.balance_yuan.into(), first.into(), *low.value())?;
    let reason = Reason::compared(Step::FundTrigger, compared, found.is_some()).by(low);
    Ok(reason.with(Label::Year, Quantity::count(year.year.into())))
}
