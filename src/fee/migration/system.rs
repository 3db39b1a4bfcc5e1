//! How an old system bills: its deviations, one by one.

use alloc::vec::Vec;

use crate::error::Error;
pub use crate::fee::late::manner::{LateBase, LateDays, LateSince, RateHeld};
use crate::quantity::{Money, MoneyUnit, Numbers, Period, Ratio, Rounding, RoundingMode};

/// How the old system bills. Each member is a deviation by itself; one that is not told is the preset's, or as we bill.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, default)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct System {
    /// A system whose members are known.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub preset: Option<Preset>,
    /// Whether bills cumulate.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub bills: Option<Bills>,
    /// How a price of the area is rounded before it is used: half up.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub unit_price: Option<Places>,
    /// How months count.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub months: Option<Months>,
    /// How a month's fee is rounded before it is multiplied by months: half up.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub month_fee: Option<MonthFee>,
    /// How a share of a pool's quantity is rounded before it is priced: half up; by area, first what falls on a square
    /// metre and then what falls on the unit.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub quantities: Option<Places>,
    /// In what numbers it reckons.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub numbers: Option<Numbers>,
    /// How reductions are taken off.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub reductions: Option<Reductions>,
    /// How the sum is rounded: once, or at one stage after another.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub roundings: Option<Vec<Stage>>,
    /// How it reckons late fees.
    pub late: LateFees,
}

/// How the old system reckons what is owed for paying late. Each member is a deviation by itself.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, default)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct LateFees {
    /// What bears a late fee.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub base: Option<LateBase>,
    /// From which due day the days of a debt count.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub since: Option<LateSince>,
    /// How what a [daily](crate::fee::late::Owed::Daily) debt lets fall due each day is rounded before it bears anything:
    /// half up. What was paid beyond it counts for nothing, and a cap of the principal is one of what is rounded.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub daily: Option<Places>,
    /// As what number the rate is held.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub rate: Option<RateHeld>,
    /// How what the days bear is added up.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub days: Option<LateDays>,
    /// How the late fee of a debt is rounded: once, or at one stage after another.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub roundings: Option<Vec<Stage>>,
}

/// A system whose members are known.
///
/// | | `micro-community` | `micro-community-paid` |
/// |---|---|---|
/// | bills | each by itself | each by itself |
/// | months | parts of four places | parts of four places |
/// | month's fee | four places, unless by a formula | four places, unless by a formula |
/// | quantities | four places | four places |
/// | numbers | stored | inputs |
/// | reductions | apart, half to even | apart, half to even |
/// | roundings | half up to the fen, then as we round | half to even to the fen, then as we round |
///
/// Late fees are reckoned on the whole debt, at a binary rate, half to even to the fen, then as we round. By cycles,
/// the days count [from the debt before](LateSince::PaidBefore) where that is paid; `micro-community-zaozhuang`,
/// otherwise as `micro-community`, counts from the due day, lets a sum of whole fen fall due each day and rounds every day,
/// half to even. What holds of
/// cycles is so of those that begin on the first of a month; of others MicroCommunity may count one too many, and of one
/// that is paid in part it asks nothing until the day up to which is paid: neither follows from debts and payments.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Preset {
    /// MicroCommunity, what it shows as owed.
    MicroCommunity,
    /// MicroCommunity, what it takes when months are paid for: the same debt, by another rounding.
    MicroCommunityPaid,
    /// MicroCommunity with its late fee of Zaozhuang (枣庄), of a daily sum.
    MicroCommunityZaozhuang,
}

/// Whether bills cumulate from a day on, so that they sum to the whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Bills {
    /// They do, where an anchor is told; the pieces of a bill, and the shares of a pool, sum to it.
    Cumulated,
    /// Each is rounded by itself, each piece in which nothing changes and each share of a pool too.
    EachByItself,
}

/// How a number is rounded on the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Places {
    /// Not at all.
    Exact,
    /// Half up to so many places, nine at most.
    Places(u8),
}

/// How months count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Months {
    /// As ours.
    Exact,
    /// As ours, their number half up to so many places.
    Places(u8),
    /// The days before the first of a month, the months between and the days after the last first, each part of a month
    /// half up to so many places; whole months where both days have one number.
    Parts(u8),
}

/// How a month's fee is rounded before it is multiplied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum MonthFee {
    /// Not at all.
    Exact,
    /// Half up to so many places.
    Places(u8),
    /// Half up to so many places, unless a formula gave it.
    PlacesUnlessFormula(u8),
}

/// How reductions are taken off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Reductions {
    /// The fee is multiplied by the share that is charged, and rounded once; the share is a decimal unless every number
    /// is binary.
    WithinTheFee,
    /// What is taken off is a sum of its own, rounded so to the fen, out of the month's fee as a decimal.
    Apart(RoundingMode),
}

/// A rounding to decimal places of a yuan: 2 is the fen, 1 the jiao, 0 the yuan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Stage {
    /// How.
    pub mode: RoundingMode,
    /// To how many places, nine at most; the last stage two at most.
    pub places: u8,
}

/// A way in which the old system bills otherwise, in the order in which it reckons.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Deviation {
    /// Each bill, piece and share is rounded by itself.
    EachByItself,
    /// The price is rounded before it is used.
    UnitPriceRounded,
    /// The months are rounded, or counted in parts.
    MonthsRounded,
    /// The month's fee is rounded before it is multiplied.
    MonthFeeRounded,
    /// A share of a quantity is rounded before it is priced.
    QuantityRounded,
    /// Numbers are binary.
    BinaryNumbers,
    /// Reductions are a sum of their own.
    ReductionApart,
    /// The sum is rounded otherwise.
    RoundedOtherwise,
    /// A late fee is reckoned on a whole debt of which only a part is open.
    WholeDebtLate,
    /// Its days count from the due day before its own, as [some systems](LateSince::PaidBefore) have it.
    LateFromPaid,
    /// What falls due each day is rounded before it bears anything.
    DailySumRounded,
    /// Its rate is a binary number.
    BinaryRate,
    /// What the days bear is rounded every day.
    LateDaysRounded,
    /// The late fee is rounded otherwise.
    LateRoundedOtherwise,
}

impl Deviation {
    /// Those of bills and of shares, in the order in which they are switched on.
    pub const OF_BILLS: [Self; 8] = [
        Self::EachByItself,
        Self::UnitPriceRounded,
        Self::MonthsRounded,
        Self::MonthFeeRounded,
        Self::QuantityRounded,
        Self::BinaryNumbers,
        Self::ReductionApart,
        Self::RoundedOtherwise,
    ];
    /// Those of late fees, in the order in which they are switched on.
    pub const OF_LATE_FEES: [Self; 6] = [
        Self::WholeDebtLate,
        Self::LateFromPaid,
        Self::DailySumRounded,
        Self::BinaryRate,
        Self::LateDaysRounded,
        Self::LateRoundedOtherwise,
    ];
}

/// The places of a fen.
pub(super) const FEN: u8 = 2;

impl Places {
    pub(super) const fn places(self) -> Option<u8> {
        match self {
            Self::Exact => None,
            Self::Places(places) => Some(places),
        }
    }

    pub(super) fn round(self, number: Ratio) -> Result<Ratio, Error> {
        at_places(number, self.places())
    }
}

impl Months {
    pub(super) const fn places(self) -> Option<u8> {
        match self {
            Self::Exact => None,
            Self::Places(places) | Self::Parts(places) => Some(places),
        }
    }

    /// The months of a piece of time, of which ours are told.
    pub(super) fn count(self, piece: Period, ours: Ratio) -> Result<Ratio, Error> {
        match self {
            Self::Parts(places) => piece.months_in_parts(places),
            Self::Exact | Self::Places(_) => at_places(ours, self.places()),
        }
    }
}

impl MonthFee {
    pub(super) const fn places(self) -> Option<u8> {
        match self {
            Self::Exact => None,
            Self::Places(places) | Self::PlacesUnlessFormula(places) => Some(places),
        }
    }

    pub(super) fn round(self, yuan: Ratio, by_formula: bool) -> Result<Ratio, Error> {
        match self {
            Self::PlacesUnlessFormula(_) if by_formula => Ok(yuan),
            _ => at_places(yuan, self.places()),
        }
    }
}

fn at_places(number: Ratio, places: Option<u8>) -> Result<Ratio, Error> {
    let Some(places) = places else { return Ok(number) };
    RoundingMode::HalfUp.places(number, places).ok_or_else(range)
}

fn range() -> Error {
    Error::range("a number of the old system")
}

impl Stage {
    /// To the fen.
    pub(super) const fn to_fen(mode: RoundingMode) -> Self {
        Self { mode, places: FEN }
    }

    pub(super) const fn of(rounding: Rounding) -> Self {
        let places = match rounding.unit {
            MoneyUnit::Fen => FEN,
            MoneyUnit::Jiao => 1,
            MoneyUnit::Yuan => 0,
        };
        Self { mode: rounding.mode, places }
    }

    /// `left · right` yuan as money, at one stage after another.
    pub(super) fn all(stages: &[Self], numbers: Numbers, left: Ratio, right: Ratio) -> Result<Money, Error> {
        let (mut left, mut right) = (left, right);
        if numbers >= Numbers::Every {
            (left, right) = (numbers.last(numbers.step(left.checked_mul(right))?)?, Ratio::ONE);
        }
        for stage in stages {
            left = stage.mode.product(left, right, stage.places).ok_or_else(range)?;
            right = Ratio::ONE;
        }
        let fen = left.checked_mul(Ratio::from_integer(100)).and_then(Ratio::to_integer);
        fen.and_then(|fen| i64::try_from(fen).ok()).map(Money::from_fen).ok_or_else(range)
    }
}
