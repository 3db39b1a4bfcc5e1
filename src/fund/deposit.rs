//! What is first deposited in the fund.

mod unit;

use alloc::vec::Vec;

use self::unit::Terms;
use crate::decision::{Decision, Label, Quantity, Reason, Step, Verdict};
use crate::error::{At as _, Error};
use crate::law::{BuildingClass, LocalLaw, Payer, Tariff, keys};
use crate::quantity::{Area, Date, Key, Money, Price, Rounding, in_key_order};
use crate::rule::{self, Rule};

/// `fund.deposit`: who deposits how much in the special maintenance fund (专项维修资金) before a unit is handed
/// over, what was paid of it, and whether the unit may be handed over.
///
/// * Dwellings and shops since 2008: `area · s`, where the city publishes `s` and it lies between 5 % and 8 % of
///   the local cost of building a square metre (住宅专项维修资金管理办法 art. 7). A tariff outside that band is
///   told. Without a tariff the band itself is.
/// * Public housing that is sold: the owner `area · 2 %` of the reform's cost price; the selling unit at least
///   20 % of what it was paid, 30 % in a high-rise (art. 8), within 30 days (art. 12(3)).
/// * From 1999 to 2008: the buyer 2 to 3 % of the price (建住房〔1998〕213号 art. 5). In Shanghai the developer and
///   the buyer, by the published cost price: 4 % and 3 % with a lift (上海市商品住宅维修基金管理办法 art. 6).
///
/// The owner deposits before the unit is handed over (art. 12), in Zibo and Rizhao before its title is
/// registered (淄博市物业管理条例 art. 63(1), 日照市物业管理条例 art. 72(2)). What was not deposited by the day of the
/// handing over bars it (art. 13). Where a place lets the developer pay in advance, for all units or those unsold,
/// that is told too. A dwelling that shares nothing with others is free of it (art. 6(1)(1)); what is no dwelling
/// is not.
///
/// # Errors
/// [`MissingFact`](crate::ErrorKind::MissingFact) for the price that a share is of, or whether there is a lift
/// where it matters; [`NotInForce`](crate::ErrorKind::NotInForce) where the law has a share whose words were
/// not seen: that of the buyer in Shanghai in a building without a lift.
///
/// ```
/// use wuye::fund::deposit::{Deposit, DepositUnit, Facts, Options, Prices, Property};
/// use wuye::law::{Law, Tariff};
/// use wuye::rule::{Outcome as _, Rule};
///
/// // 96.50 m²; a square metre costs 1,800 yuan to build, so the tariff may be 90 to 144 yuan.
/// let asked = |tariff: &str| -> Result<(String, &str), wuye::Error> {
///     let unit = DepositUnit::new("1-101".parse()?, "96.50".parse()?, Property::Dwelling);
///     let facts = Facts {
///         due_on: "2022-06-30".parse()?,
///         prices: Prices { construction_cost: Some("1800".parse()?), ..Prices::default() },
///         tariffs: vec![Tariff { building: None, yuan_per_m2: tariff.parse()? }],
///         units: vec![unit],
///     };
///     let nation = Law::built_in().at("100000".parse()?);
///     let decision = Deposit::decide(&nation, &facts, &Options::default())?;
///     let outcome = decision.outcome().expect("in force");
///     Ok((outcome.due_yuan.to_string(), outcome.word()))
/// };
/// assert_eq!(asked("144")?, ("13896.00".into(), "short"));
/// assert_eq!(asked("144.01")?, ("13896.97".into(), "tariff-out-of-band"));
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Deposit;

/// The units, the prices of the day, and what was paid.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day on which the units are handed over (办理入住手续): its law applies.
    pub due_on: Date,
    /// The prices that shares are of.
    #[cfg_attr(feature = "serde", serde(default))]
    pub prices: Prices,
    /// What the place publishes as the deposit of a square metre; the first that fits a unit applies. Without
    /// any, that of the law, where a pack has one.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub tariffs: Vec<Tariff>,
    /// The units, in any order.
    pub units: Vec<DepositUnit>,
}

/// Prices of a square metre of building area, in yuan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Prices {
    /// 住宅建筑安装工程每平方米造价, needed where a deposit is a share of it and no tariff fits.
    #[cfg_attr(
        feature = "serde",
        serde(rename = "construction_cost_yuan_per_m2", default, skip_serializing_if = "Option::is_none")
    )]
    pub construction_cost: Option<Price>,
    /// 每平方米建筑面积成本价, needed where a deposit is a share of it.
    #[cfg_attr(
        feature = "serde",
        serde(rename = "cost_price_yuan_per_m2", default, skip_serializing_if = "Option::is_none")
    )]
    pub cost_price: Option<Price>,
    /// 房改成本价, needed for public housing.
    #[cfg_attr(
        feature = "serde",
        serde(rename = "reform_cost_price_yuan_per_m2", default, skip_serializing_if = "Option::is_none")
    )]
    pub reform_cost_price: Option<Price>,
}

/// One unit.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct DepositUnit {
    /// Its key, unique.
    pub unit: Key,
    /// Its building area (建筑面积).
    pub area_m2: Area,
    /// What it is.
    pub property: Property,
    /// Whether its building has a lift, needed where the share depends on it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub lift: Option<bool>,
    /// Whether its building is a high-rise (高层), needed for public housing.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub high_rise: Option<bool>,
    /// Whether it was sold. Default: it was.
    #[cfg_attr(feature = "serde", serde(default = "sold"))]
    pub sold: bool,
    /// What it was sold for, needed where a deposit is a share of it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub sale_price_yuan: Option<Money>,
    /// The day on which the selling unit was paid, where its time is asked about.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub sale_paid_on: Option<Date>,
    /// The day of the first registration of its title, where the owner deposits before that.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub registered_on: Option<Date>,
    /// Whether one owner has the whole building and it shares nothing with others: then nothing is due for a
    /// dwelling.
    #[cfg_attr(feature = "serde", serde(default))]
    pub shares_nothing: bool,
    /// What was paid into its account, in any order.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub paid: Vec<Payment>,
}

#[cfg(feature = "serde")]
const fn sold() -> bool {
    true
}

impl DepositUnit {
    /// A unit that was sold, of which nothing else is known.
    #[must_use]
    pub const fn new(unit: Key, area_m2: Area, property: Property) -> Self {
        Self {
            unit,
            area_m2,
            property,
            lift: None,
            high_rise: None,
            sold: true,
            sale_price_yuan: None,
            sale_paid_on: None,
            registered_on: None,
            shares_nothing: false,
            paid: Vec::new(),
        }
    }

    /// Whether a class of buildings is its own; `None` where that is not known.
    fn is_of(&self, class: BuildingClass) -> Option<bool> {
        match class {
            BuildingClass::Lift => self.lift,
            BuildingClass::NoLift => self.lift.map(|lift| !lift),
            BuildingClass::MultiStorey => self.high_rise.map(|high| !high),
            BuildingClass::HighRise => self.high_rise,
        }
    }
}

/// What a unit is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Property {
    /// 商品住宅.
    Dwelling,
    /// 住宅小区内的非住宅, or one that is joined to a dwelling building.
    NonDwelling,
    /// 公有住房 that is sold to its occupant.
    PublicHousing,
}

impl Property {
    /// The name in the law tables.
    const fn name(self) -> &'static str {
        match self {
            Self::Dwelling => "dwelling",
            Self::NonDwelling => "non-dwelling",
            Self::PublicHousing => "public-housing",
        }
    }
}

/// A sum that was paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Payment {
    /// For whose part.
    pub payer: Payer,
    /// When.
    pub on: Date,
    /// How much.
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
    /// How a deposit is rounded. Default: half up to the fen. The ends of a band lie inside it whatever this is.
    pub rounding: Rounding,
}

/// What is due and what was paid.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// Whether every tariff that a unit took lies in the band; `None` where none could be held against it.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub tariffs_in_band: Option<bool>,
    /// All that is due, where it is less than a band the least.
    pub due_yuan: Money,
    /// All that is missing of it.
    pub missing_yuan: Money,
    /// Unit by unit, by key.
    pub units: Vec<UnitDeposit>,
}

/// The deposit of one unit.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct UnitDeposit {
    /// The unit.
    pub unit: Key,
    /// Whether it may be handed over: nothing is missing on that day.
    pub may_be_handed_over: bool,
    /// Payer by payer; empty where nothing is due.
    pub parts: Vec<PartDeposit>,
}

/// What one payer deposits for a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct PartDeposit {
    /// Who.
    pub payer: Payer,
    /// Whether the developer pays it in advance.
    pub advanced: bool,
    /// The least that the law asks, where the price that it is a share of is known; where it asks for one sum,
    /// that.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub least_yuan: Option<Money>,
    /// The most, where there is one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub most_yuan: Option<Money>,
    /// What is due: by the tariff, or else the least.
    pub due_yuan: Money,
    /// By when.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub due_by: Option<Date>,
    /// What was paid by then, or at all where there is no day.
    pub paid_yuan: Money,
    /// What is missing of it.
    pub missing_yuan: Money,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        if self.tariffs_in_band == Some(false) {
            "tariff-out-of-band"
        } else if self.missing_yuan > Money::ZERO {
            "short"
        } else {
            "complete"
        }
    }
}

impl Rule for Deposit {
    const ID: &'static str = "fund.deposit";
    const TITLE: (&'static str, &'static str) =
        ("首期专项维修资金的交存", "what is first deposited in the maintenance fund");
    const PARAMETERS: &'static [&'static str] = &[
        keys::DEPOSIT.id(),
        keys::DEPOSIT_PUBLIC.id(),
        keys::DEPOSIT_EXEMPT.id(),
        keys::DEPOSIT_TARIFFS.id(),
        keys::DEPOSIT_BEFORE.id(),
        keys::DEPOSIT_SELLING_TIME.id(),
        keys::DEPOSIT_BARRED.id(),
        keys::DEPOSIT_ADVANCE.id(),
    ];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.due_on
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        let mut terms = Terms::on(law, facts, options.rounding)?;
        let units = in_key_order(&facts.units, ("units", "unit"), |unit| &unit.unit)?;
        if units.is_empty() {
            return Err(Error::missing("units", "at least one unit"));
        }
        let mut outcome = Outcome {
            tariffs_in_band: None,
            due_yuan: Money::ZERO,
            missing_yuan: Money::ZERO,
            units: Vec::new(),
        };
        for (row, unit) in units {
            let deposit = terms.deposit(unit);
            outcome.units.push(match deposit {
                // The prices are not one unit's.
                Err(error) if error.path().starts_with("prices.") => return Err(error),
                deposit => deposit.at_row("units", row)?,
            });
        }
        let parts = || outcome.units.iter().flat_map(|unit| &unit.parts);
        let (due, missing) = (
            Money::sum(parts().map(|part| part.due_yuan))?,
            Money::sum(parts().map(|part| part.missing_yuan))?,
        );
        let (mut reasons, in_band) = terms.reasons(&outcome)?;
        (outcome.due_yuan, outcome.missing_yuan, outcome.tariffs_in_band) = (due, missing, in_band);
        let barred = outcome.units.iter().filter(|unit| !unit.may_be_handed_over).count();
        if let Ok(bar) = law.find(keys::DEPOSIT_BARRED, facts.due_on) {
            let reason = Reason::computed(Step::DepositBarred).by(&bar).verdict_of(Verdict::of(barred == 0));
            reasons.push(reason.with(Label::Units, Quantity::count(barred)));
        }
        Ok(Decision::new(outcome, reasons))
    }
}
