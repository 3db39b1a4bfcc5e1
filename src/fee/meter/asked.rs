//! What is asked about a meter: its readings, what it was replaced by, the tariff, and what may be chosen.

use alloc::vec::Vec;

use crate::error::{At as _, Error};
use crate::fee::slices::by_ends;
use crate::quantity::{Date, Key, Money, Ratio, Rounding, UnitPrice};

/// A meter and the time between two of its readings.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The meter, as the user's system names it.
    pub meter: Key,
    /// What a step of its register stands for (倍率), where that is not one. This and what it counts up to are those of
    /// the meter that stood there before any that is told to have replaced it.
    #[cfg_attr(feature = "serde", serde(default = "one"))]
    pub multiplier: Ratio,
    /// What its register counts up to before it begins at nought again, needed where it did: 100000 of five digits.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub rolls_over_at: Option<Ratio>,
    /// What was read, in any order.
    pub readings: Vec<Reading>,
    /// Where the meter was replaced, in any order.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub replacements: Vec<Replacement>,
    /// The day of the reading at which the period begins: its law applies.
    pub from: Date,
    /// The day of the reading at which it ends.
    pub to: Date,
    /// The day of the reading from which tiers and bills cumulate, where that is not the period's. A period that begins
    /// with an estimate needs one that was read, for what comes after settles the estimate.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub anchor: Option<Date>,
    /// What was used before that day and fills the tiers of the same time.
    #[cfg_attr(feature = "serde", serde(default = "nothing"))]
    pub used_before: Ratio,
    /// What is paid for what was used.
    pub tariff: Tariff,
    /// What was billed for the period before a reading was corrected, where it was.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub billed_before_yuan: Option<Money>,
}

#[cfg(feature = "serde")]
const fn one() -> Ratio {
    Ratio::ONE
}

#[cfg(feature = "serde")]
const fn nothing() -> Ratio {
    Ratio::ZERO
}

impl Facts {
    /// A meter between two readings, of which no more is told yet.
    #[must_use]
    pub const fn new(meter: Key, from: Date, to: Date, readings: Vec<Reading>, tariff: Tariff) -> Self {
        Self {
            meter,
            multiplier: Ratio::ONE,
            rolls_over_at: None,
            readings,
            replacements: Vec::new(),
            from,
            to,
            anchor: None,
            used_before: Ratio::ZERO,
            tariff,
            billed_before_yuan: None,
        }
    }

    /// The day from which tiers and bills cumulate.
    pub(super) fn origin(&self) -> Date {
        self.anchor.unwrap_or(self.from)
    }

    pub(super) fn check(&self) -> Result<(), Error> {
        if self.to < self.from {
            return Err(Error::invalid("period.reversed", "the period ends before it begins").at("to"));
        }
        if self.origin() > self.from {
            let error =
                Error::invalid("bill.anchor", "bills cumulate from a day that the period begins before");
            return Err(error.at("anchor"));
        }
        more_than_nothing(self.multiplier).at("multiplier")?;
        self.rolls_over_at.map_or(Ok(()), more_than_nothing).at("rolls_over_at")?;
        if self.used_before < Ratio::ZERO {
            return Err(
                Error::invalid("quantity.negative", "what was used cannot be negative").at("used_before")
            );
        }
        for (row, new) in self.replacements.iter().enumerate() {
            new.multiplier.map_or(Ok(()), more_than_nothing).at("multiplier").at_row("replacements", row)?;
            new.rolls_over_at
                .map_or(Ok(()), more_than_nothing)
                .at("rolls_over_at")
                .at_row("replacements", row)?;
        }
        Ok(())
    }
}

fn more_than_nothing(number: Ratio) -> Result<(), Error> {
    if number > Ratio::ZERO {
        return Ok(());
    }
    Err(Error::invalid("meter.nought", "it must be more than nought"))
}

/// What was read on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Reading {
    /// The day.
    pub on: Date,
    /// What the register showed.
    pub index: Ratio,
    /// Whether it had begun at nought again since the last reading before it that was no estimate.
    #[cfg_attr(feature = "serde", serde(default))]
    pub rolled_over: bool,
    /// Whether it was estimated: the next one that was not settles it.
    #[cfg_attr(feature = "serde", serde(default))]
    pub estimated: bool,
}

impl Reading {
    /// What a register showed that had not begun again.
    #[must_use]
    pub const fn new(on: Date, index: Ratio) -> Self {
        Self { on, index, rolled_over: false, estimated: false }
    }
}

/// A new meter in the place of the old one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Replacement {
    /// The day.
    pub on: Date,
    /// What the old register showed last.
    pub last_index: Ratio,
    /// Whether that had begun at nought again since the last reading before it that was no estimate.
    #[cfg_attr(feature = "serde", serde(default))]
    pub rolled_over: bool,
    /// What the new one showed first.
    pub first_index: Ratio,
    /// The new multiplier; without it, that of before.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub multiplier: Option<Ratio>,
    /// What the new register counts up to; without it, what the old one did.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub rolls_over_at: Option<Ratio>,
}

/// What is paid for what was used.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, rename_all = "kebab-case")
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Tariff {
    /// One price.
    Flat {
        /// The price of one.
        price_yuan: UnitPrice,
    },
    /// A price for each slice of what was used (阶梯价格), in any order.
    Tiers(Vec<Tier>),
}

/// A slice of what was used: from above the one below it up to its own end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Tier {
    /// Up to how much; the highest has no end.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub up_to: Option<Ratio>,
    /// The price of one.
    pub price_yuan: UnitPrice,
}

impl Tariff {
    /// The slices, the lowest first; one price is a slice without an end.
    pub(super) fn tiers(&self) -> Result<Vec<Tier>, Error> {
        let rows = match self {
            Self::Flat { price_yuan } => {
                return Ok(Vec::from([Tier { up_to: None, price_yuan: *price_yuan }]));
            }
            Self::Tiers(rows) => rows,
        };
        for (row, tier) in rows.iter().enumerate() {
            tier.up_to.map_or(Ok(()), more_than_nothing).at("up_to").at_row("tiers", row)?;
        }
        let tiers = by_ends(rows, ("tiers", "up_to"), |tier| tier.up_to)?;
        if tiers.last().is_none_or(|(_, tier)| tier.up_to.is_some()) {
            return Err(Error::invalid("meter.tier", "the highest tier has no end").at("tiers"));
        }
        Ok(tiers.into_iter().map(|(_, tier)| *tier).collect())
    }
}

/// How the sum is rounded, which a contract should say and the law does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, default)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Options {
    /// How the amount is rounded. Default: half up to the fen.
    pub rounding: Rounding,
}
