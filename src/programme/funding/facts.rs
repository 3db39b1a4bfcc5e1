use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use crate::decision::Reading;
use crate::quantity::{Date, Money, Ratio, Threshold};

/// The years.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day of the question: its law applies.
    pub as_of: Date,
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
    /// What the service cost, as [`fee.cost`](crate::fee::cost) has it.
    pub cost_yuan: Money,
    /// What came in from each source that the scheme names, by its name: `residents-fees`, `shop-income`, `district`, `street`.
    /// Needed for every one, nothing where it gave nothing.
    #[cfg_attr(feature = "serde", serde(default))]
    pub received_yuan: BTreeMap<String, Money>,
}

/// The readings of what the schemes leave open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, default)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Options {
    /// When a source is the main one (主要). Default: when it is more than half of all that came in.
    pub main: Main,
}

/// When a source is the main one (主要).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Main {
    /// When it is more than half of all that came in in the year.
    #[default]
    MoreThanHalf,
    /// When it gave more than any other source, each taken by itself.
    Largest,
}

impl Main {
    pub(super) const fn reading(self) -> Reading {
        match self {
            Self::MoreThanHalf => Reading::MainMoreThanHalf,
            Self::Largest => Reading::MainLargest,
        }
    }

    /// What it must be of all, or of the largest other.
    pub(super) const fn threshold(self) -> Threshold {
        match self {
            Self::MoreThanHalf => Threshold::more_than(Ratio::literal(1, 2)),
            Self::Largest => Threshold::more_than(Ratio::ONE),
        }
    }
}
