//! In what another system may reckon late fees otherwise.

use crate::error::Error;
use crate::quantity::{Numbers, Rate, Ratio, Rounding};

/// What a late fee is reckoned on, and how. As it is by default, so it is owed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Manner {
    pub(crate) base: LateBase,
    pub(crate) since: LateSince,
    /// To how many places what falls due each day is rounded first, half up.
    pub(crate) daily: Option<u8>,
    pub(crate) rate: RateHeld,
    pub(crate) days: LateDays,
}

/// What bears a late fee.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum LateBase {
    /// What is unpaid, until it is paid.
    #[default]
    Unpaid,
    /// All of a debt that fell due on one day, as long as any of it is open on the day of the question, and up to that
    /// day; once it is paid, nothing, not for the days before either. A cap by loan prime rates follows it.
    Whole,
}

/// From which due day the days of a debt that is owed once count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum LateSince {
    /// Its own.
    #[default]
    DueDay,
    /// Where the first open debt is late, its days of grace over, nothing is paid of it, and others were due before it,
    /// which are paid, the due day before its own: such a system looks for the cycle of the day up to which is paid, and
    /// takes the one that ends on it. The debts due after it follow, each a due day back. Debts of one due day are taken
    /// together, and those of nought or not yet due left aside.
    PaidBefore,
}

/// As what number a rate is held: the agreed one, and the loan prime rates with their multiple, under a cap too; the
/// share of a cap stays a decimal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum RateHeld {
    /// The decimal that was agreed.
    #[default]
    Decimal,
    /// The binary number of double precision next to it; it is multiplied exactly.
    Binary,
}

/// How what the days bear is added up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum LateDays {
    /// Exactly.
    #[default]
    Added,
    /// The sum so far is rounded every day, before caps. A [flat](super::LateRate::Flat) rate has no days.
    Rounded(Rounding),
}

impl RateHeld {
    pub(super) fn read(self, rate: Rate) -> Result<Ratio, Error> {
        self.hold(rate.to_ratio()?)
    }

    pub(super) fn hold(self, rate: Ratio) -> Result<Ratio, Error> {
        match self {
            Self::Decimal => Ok(rate),
            Self::Binary => Numbers::Inputs.read(rate),
        }
    }
}
