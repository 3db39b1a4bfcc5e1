//! What a month of the service costs.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::vec::Vec;

use crate::error::{At as _, Error};
use crate::fee::formula::Formula;
use crate::fee::slices::by_ends;
use crate::quantity::{Amount, Area, Key, Numbers, Price, Ratio, RoundingMode, UnitPrice};

/// How a month's fee is found where it is not one price of the area.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, rename_all = "kebab-case")
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Tariff {
    /// So much a month, per household or unit (按户, 定额).
    Fixed {
        /// The sum.
        yuan_per_month: UnitPrice,
    },
    /// A price that turns on how large the area is (分档).
    Brackets {
        /// Whether each slice of the area has its own price, or the whole of it that of its bracket.
        of: BracketOf,
        /// The brackets, in any order.
        rows: Vec<Bracket>,
    },
    /// A price for each use that a unit may have (按用途): the fact `used_as` says which it has.
    ByUse {
        /// The price of each.
        prices_yuan_per_m2_month: BTreeMap<Key, Price>,
    },
    /// A formula over `quantities`, `area_m2` and `price_yuan_per_m2_month`, in yuan a month (自定义公式).
    Formula(Formula),
}

/// What the price of a bracket is a price of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum BracketOf {
    /// The part of the area that lies in it (超额累进).
    Slice,
    /// The whole area, where it ends in it (全额累进).
    Whole,
}

/// A bracket of areas: from above the one below it up to its own end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Bracket {
    /// The largest area in it; the highest bracket has none.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub up_to_m2: Option<Area>,
    /// Its price.
    pub price_yuan_per_m2_month: Price,
}

/// A fixed part that is charged beside what the tariff comes to (附加费): of one debt with it, rounded with it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Additional {
    /// What it is for.
    pub name: Key,
    /// The sum of a month.
    pub yuan_per_month: UnitPrice,
}

/// What a formula takes from the facts, by the names that they have there.
pub(super) const OF_FACTS: [&str; 2] = [AREA, PRICE];
const AREA: &str = "area_m2";
const PRICE: &str = "price_yuan_per_m2_month";
const USE: &str = "used_as";

/// Everything that a month's fee follows from, as it stood on one day.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::fee) struct Terms<'a> {
    pub(super) area: Option<Area>,
    pub(super) price: Option<Price>,
    pub(super) tariff: Option<&'a Tariff>,
    pub(super) quantities: Option<&'a BTreeMap<Key, Ratio>>,
    pub(super) additional: Option<&'a [Additional]>,
    pub(super) payer: Option<&'a Key>,
    pub(super) used_as: Option<&'a Key>,
}

/// How a month's fee is reckoned: exactly, or as another system does it.
#[derive(Debug, Clone, Copy)]
pub(in crate::fee) struct Reckoned {
    /// To how many places a price of the area is rounded, half up, before it is used.
    pub(in crate::fee) price_places: Option<u8>,
    pub(in crate::fee) numbers: Numbers,
}

impl Reckoned {
    const EXACTLY: Self = Self { price_places: None, numbers: Numbers::Exact };

    fn price(self, price: Price) -> Result<Ratio, Error> {
        let price = price.to_ratio()?;
        let price = match self.price_places {
            Some(places) => {
                RoundingMode::HalfUp.places(price, places).ok_or_else(|| Error::range("a price"))?
            }
            None => price,
        };
        self.numbers.read(price)
    }

    fn area(self, area: Area) -> Result<Ratio, Error> {
        self.numbers.read(Ratio::try_new(area.hundredths().into(), 100)?)
    }

    /// An area at a price.
    fn priced(self, area: Area, price: Price) -> Result<Ratio, Error> {
        self.numbers.step(self.area(area)?.checked_mul(self.price(price)?))
    }

    /// A sum that is told.
    fn sum(self, yuan: UnitPrice) -> Result<Ratio, Error> {
        self.numbers.read(yuan.to_ratio()?)
    }

    fn added(self, left: Ratio, right: Ratio) -> Result<Ratio, Error> {
        self.numbers.step(left.checked_add(right))
    }
}

impl<'a> Terms<'a> {
    /// The tariff, where it is not one price of the area.
    pub(in crate::fee) const fn tariff(&self) -> Option<&'a Tariff> {
        self.tariff
    }

    /// What a month costs by them.
    pub(super) fn month(&self) -> Result<Amount, Error> {
        Amount::from_yuan(self.month_by(Reckoned::EXACTLY)?)
    }

    /// What a month costs by them, in yuan, where it is reckoned so.
    pub(in crate::fee) fn month_by(&self, by: Reckoned) -> Result<Ratio, Error> {
        let area = || self.area.ok_or_else(|| Error::missing(AREA, "the area that is charged"));
        let own = match self.tariff {
            None => {
                let why = "the price agreed, or another tariff";
                let price = self.price.ok_or_else(|| Error::missing(PRICE, why))?;
                by.priced(area()?, price)?
            }
            Some(Tariff::Fixed { yuan_per_month }) => by.sum(*yuan_per_month)?,
            Some(Tariff::Brackets { of, rows }) => {
                bracketed(area()?, *of, rows, by).at("brackets").at("tariff")?
            }
            Some(Tariff::ByUse { prices_yuan_per_m2_month }) => {
                by.priced(area()?, self.price_of_use(prices_yuan_per_m2_month)?)?
            }
            Some(Tariff::Formula(formula)) => self.calculated(formula, by)?,
        };
        let mut additional: Vec<_> = self.additional.unwrap_or_default().iter().enumerate().collect();
        // Sums of binary numbers turn on their order.
        additional.sort_by_key(|(_, part)| (&part.name, part.yuan_per_month));
        additional.into_iter().try_fold(own, |sum, (row, part)| {
            by.added(sum, by.sum(part.yuan_per_month).at_row("additional", row)?)
        })
    }

    fn price_of_use(&self, prices: &BTreeMap<Key, Price>) -> Result<Price, Error> {
        let used_as = self.used_as.ok_or_else(|| Error::missing(USE, "what the unit is used as"))?;
        prices.get(used_as).copied().ok_or_else(|| {
            Error::invalid("bill.use", format!("the tariff has no price for {:?}", used_as.as_str())).at(USE)
        })
    }

    fn calculated(&self, formula: &Formula, by: Reckoned) -> Result<Ratio, Error> {
        let fact = |name: &str| match name {
            AREA => self.area.and_then(|area| by.area(area).ok()),
            PRICE => self.price.and_then(|price| by.price(price).ok()),
            name => self.quantities.and_then(|quantities| quantities.get(name)).copied(),
        };
        // What is read is read as the numbers are, and so is what every step comes to.
        let yuan =
            formula.evaluate_by(fact, |number| by.numbers.read(number)).map_err(|error| {
                match error.path() {
                    "" => error.at("formula").at("tariff"),
                    AREA | PRICE => error,
                    _ => error.at("quantities"),
                }
            })?;
        // In binary numbers it may, a little or by a whole one, where exactly it does not.
        if yuan < Ratio::ZERO && by.numbers == Numbers::Exact {
            let error = Error::invalid("bill.negative", "the formula comes to less than nought a month");
            return Err(error.at("formula").at("tariff"));
        }
        Ok(yuan)
    }
}

/// The area's price by brackets.
fn bracketed(area: Area, of: BracketOf, rows: &[Bracket], by: Reckoned) -> Result<Ratio, Error> {
    let brackets = by_ends(rows, ("rows", "up_to_m2"), |bracket| bracket.up_to_m2)?;
    let mut below = Area::ZERO;
    let mut sum = Ratio::ZERO;
    for (_, bracket) in brackets {
        let end = bracket.up_to_m2.map_or(area, |end| end.min(area));
        let part = match of {
            BracketOf::Slice => {
                Area::try_from_hundredths(end.hundredths().saturating_sub(below.hundredths()))?
            }
            BracketOf::Whole => area,
        };
        let price = by.priced(part, bracket.price_yuan_per_m2_month)?;
        sum = match of {
            BracketOf::Slice => by.added(sum, price)?,
            BracketOf::Whole => price,
        };
        if end == area {
            return Ok(sum);
        }
        below = end;
    }
    let error = Error::invalid("bill.bracket", "no bracket holds the area: the highest has no end");
    Err(error.at("rows"))
}
