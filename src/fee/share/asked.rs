//! What is asked about a shared cost: the pool, the units, an earlier run, and what may be chosen.

use alloc::vec::Vec;

pub use super::super::form::Model;
use crate::decision::Reading;
use crate::error::{At as _, Error};
use crate::quantity::{Amount, Area, Date, Key, Money, Ratio, Rounding, UnitPrice};

/// The cost of a period and the units that share it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The pool: what is shared, as the user's system names it.
    pub pool: Key,
    /// The first day of the period: its law applies.
    pub from: Date,
    /// The last day of the period.
    pub to_inclusive: Date,
    /// The cost, where it is one sum. Below zero, something is given back.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub cost_yuan: Option<Money>,
    /// The cost, where it is a quantity at a price.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub used: Option<Used>,
    /// What it is paid for: asked where the place's text turns on it (Hangzhou 54, Qingyuan 37).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub purpose: Option<Purpose>,
    /// How the service fee is paid for: asked for a cost that may not be shared under a lump sum (Qingyuan 37).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub model: Option<Model>,
    /// Whether the cost of the service that the fee was set by holds this cost already: asked likewise.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub in_service_cost: Option<bool>,
    /// By what it is shared, where that was agreed on. Without it, by exclusive area (民法典 art. 283).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub agreed: Option<Basis>,
    /// The units concerned, in any order.
    pub units: Vec<SharingUnit>,
    /// The unit that takes the remainder, where the options leave it to one.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub remainder_unit: Option<Key>,
    /// The days on which instalments are due, in any order, where each unit pays its share in such.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub instalments: Vec<Date>,
    /// What was billed before for the same pool and period, where it was, by unit in any order.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub earlier: Option<Vec<Billed>>,
}

impl Facts {
    /// A pool of a period that units share, of which no more is told yet.
    #[must_use]
    pub const fn new(pool: Key, from: Date, to_inclusive: Date, units: Vec<SharingUnit>) -> Self {
        Self {
            pool,
            from,
            to_inclusive,
            cost_yuan: None,
            used: None,
            purpose: None,
            model: None,
            in_service_cost: None,
            agreed: None,
            units,
            remainder_unit: None,
            instalments: Vec::new(),
            earlier: None,
        }
    }

    /// The cost, and what it is before it is rounded.
    pub(super) fn total(&self, rounding: Rounding) -> Result<(Money, Ratio), Error> {
        match (self.cost_yuan, self.used) {
            (Some(cost), None) => {
                Ok((cost, Amount::from_fen(Ratio::from_integer(cost.fen())).yuan().at("cost_yuan")?))
            }
            (None, Some(used)) => {
                let exact = used.exact().at("used")?;
                Ok((exact.round(rounding).at("used")?, exact.yuan()?))
            }
            (None, None) => Err(Error::missing("cost_yuan", "the cost, or the quantity used and its price")),
            (Some(_), Some(_)) => {
                let message = "the cost is told as a sum and as a quantity at a price";
                Err(Error::invalid("share.two_costs", message).at("used"))
            }
        }
    }

    /// The days of the period on which a unit is there.
    fn days(&self, unit: &SharingUnit) -> Result<i64, Error> {
        let (own_from, own_to) = (unit.from, unit.to_inclusive);
        if own_from.zip(own_to).is_some_and(|(from, to)| to < from) {
            let message = "the unit is no longer there before it is";
            return Err(Error::invalid("period.reversed", message).at("to_inclusive"));
        }
        let from = own_from.map_or(self.from, |from| from.max(self.from));
        let to = own_to.map_or(self.to_inclusive, |to| to.min(self.to_inclusive));
        Ok(i64::from(from.days_until(to)).saturating_add(1).max(0))
    }

    /// What a unit counts: its area, one or its weight, times the days on which it is there.
    pub(in crate::fee) fn weight(&self, unit: &SharingUnit) -> Result<Ratio, Error> {
        let of_a_day = match self.agreed.unwrap_or_default() {
            Basis::Area => {
                let area =
                    unit.area_m2.ok_or_else(|| Error::missing("area_m2", "the unit's exclusive area"))?;
                Ratio::from_integer(area.hundredths())
            }
            Basis::Household => Ratio::ONE,
            Basis::Weight => {
                let weight = unit
                    .weight
                    .ok_or_else(|| Error::missing("weight", "the unit's weight, as was agreed"))?;
                if weight < Ratio::ZERO {
                    let error = Error::invalid("split.negative_weight", "a weight cannot be negative");
                    return Err(error.at("weight"));
                }
                weight
            }
        };
        let days = Ratio::from_integer(self.days(unit)?);
        of_a_day.checked_mul(days).ok_or_else(|| Error::range("a weight"))
    }

    /// Whether some unit is there for a part of the period only.
    pub(super) fn some_are_there_in_part(&self) -> bool {
        self.units.iter().any(|unit| {
            unit.from.is_some_and(|from| from > self.from)
                || unit.to_inclusive.is_some_and(|to| to < self.to_inclusive)
        })
    }
}

/// A quantity at a price.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Used {
    /// The quantity: kilowatt-hours, cubic metres. Not below zero.
    pub quantity: Ratio,
    /// The price of one.
    pub price_yuan: UnitPrice,
}

impl Used {
    fn exact(&self) -> Result<Amount, Error> {
        if self.quantity < Ratio::ZERO {
            let error = Error::invalid("quantity.negative", "what was used cannot be negative");
            return Err(error.at("quantity"));
        }
        Amount::from_yuan(self.price_yuan.to_ratio().at("price_yuan")?)?.times(self.quantity)
    }
}

/// What a shared cost is paid for, as far as a text speaks of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Purpose {
    /// Water and power that the manager itself uses, to work and to live.
    ManagersOwn,
    /// Water and power of greening, pools and fountains, duty rooms and guard booths.
    Grounds,
    /// Water and power of festive, advertising and decorating activities.
    Events,
    /// Water and power of business that is done with common parts.
    CommonBusiness,
    /// Other water and power of common parts: stairs, lifts, pumps.
    CommonParts,
    /// Neither water nor power.
    Other,
}

impl Purpose {
    /// The name in the tables of the law.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::ManagersOwn => "managers-own",
            Self::Grounds => "grounds",
            Self::Events => "events",
            Self::CommonBusiness => "common-business",
            Self::CommonParts => "common-parts",
            Self::Other => "other",
        }
    }
}

/// By what a cost is shared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Basis {
    /// The exclusive area (专有部分面积).
    #[default]
    Area,
    /// Each unit alike (按户).
    Household,
    /// The units' weights: a quota, what their meters tell.
    Weight,
}

impl Basis {
    pub(super) const fn reading(self) -> Reading {
        match self {
            Self::Area => Reading::AgreedByArea,
            Self::Household => Reading::AgreedByHousehold,
            Self::Weight => Reading::AgreedByWeight,
        }
    }
}

/// A unit that shares the cost.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct SharingUnit {
    /// Its key, unique.
    pub unit: Key,
    /// Its exclusive area, needed where the cost is shared by that.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub area_m2: Option<Area>,
    /// Its weight, needed where the cost is shared by such.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub weight: Option<Ratio>,
    /// The first day on which it is there, where that is not the period's.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub from: Option<Date>,
    /// The last day on which it is there, where that is not the period's.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub to_inclusive: Option<Date>,
}

impl SharingUnit {
    /// A unit of which no more is told.
    #[must_use]
    pub const fn new(unit: Key) -> Self {
        Self { unit, area_m2: None, weight: None, from: None, to_inclusive: None }
    }
}

/// What a unit was billed before.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Billed {
    /// The unit.
    pub unit: Key,
    /// Its share then.
    pub share_yuan: Money,
}

/// What the law leaves to agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, default)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Options {
    /// How a quantity at a price is rounded. Default: half up to the fen.
    pub rounding: Rounding,
    /// To whom the fens go that exact shares leave. Default: one each, by largest remainder.
    pub remainder: Remainder,
    /// What is done where the pool was billed before and the shares are others now. Default: it is refused.
    pub rerun: Rerun,
}

/// To whom the fens go that are left when each share is cut to its fen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Remainder {
    /// One each to the shares that lost most, ties by the unit's key.
    #[default]
    Largest,
    /// All of them to one unit, which of n units bears up to n − 1 fen more than its share.
    ToOne,
}

/// What is done where the pool was billed before and the shares are others now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Rerun {
    /// It is refused: who was billed would have paid for more than the pool cost.
    #[default]
    Refused,
    /// Every unit of either run is restated.
    Restated,
}
