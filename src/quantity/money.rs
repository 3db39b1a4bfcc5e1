use core::fmt;
use core::str::FromStr;

use super::{Area, Price, Ratio, Rounding, decimal};
use crate::error::Error;

/// A sum of money in fen (分, 0.01 yuan). Signed: a correction or an overdrawn balance is below zero.
///
/// `repr(transparent)` over `i64`, so a column of sums is a column of 64-bit integers.
///
/// ```
/// use wuye::quantity::Money;
///
/// let balance: Money = "2719.50".parse()?;
/// assert_eq!(balance.fen(), 271_950);
/// assert!("2719.505".parse::<Money>().is_err());
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[repr(transparent)]
pub struct Money(i64);

impl Money {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// A sum in fen.
    #[must_use]
    pub const fn from_fen(fen: i64) -> Self {
        Self(fen)
    }

    /// The sum in fen.
    #[must_use]
    pub const fn fen(self) -> i64 {
        self.0
    }

    /// The sum of two.
    pub fn checked_add(self, other: Self) -> Result<Self, Error> {
        self.0.checked_add(other.0).map(Self).ok_or_else(|| Error::range("a sum of money"))
    }

    /// The difference of two.
    pub fn checked_sub(self, other: Self) -> Result<Self, Error> {
        self.0.checked_sub(other.0).map(Self).ok_or_else(|| Error::range("a difference of money"))
    }

    /// The sum of many.
    pub fn sum(sums: impl IntoIterator<Item = Self>) -> Result<Self, Error> {
        sums.into_iter().try_fold(Self::ZERO, Self::checked_add)
    }

    /// The same sum, refused where it is below zero.
    pub(crate) fn not_negative(self) -> Result<Self, Error> {
        if self.0 < 0 {
            return Err(Error::invalid("quantity.negative", "this sum of money cannot be negative"));
        }
        Ok(self)
    }
}

impl FromStr for Money {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        decimal::parse(text, 2).map(Self)
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        decimal::print(f, self.0, 2)
    }
}

/// An exact sum of money before it is rounded: what a tariff yields.
///
/// It becomes [`Money`] once, by a [`Rounding`]; there is no other way out of it.
///
/// ```
/// use wuye::quantity::{Amount, Ratio, Rounding};
///
/// // 89.43 m² at 2.50 a month: 223.575 yuan, a half fen that goes up.
/// let month = Amount::of("89.43".parse()?, "2.50".parse()?, Ratio::ONE)?;
/// assert_eq!(month.yuan()?.to_string(), "8943/40");
/// assert_eq!(month.round(Rounding::default())?.to_string(), "223.58");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Amount {
    fen: Ratio,
}

impl Amount {
    /// An exact number of fen.
    #[must_use]
    pub const fn from_fen(fen: Ratio) -> Self {
        Self { fen }
    }

    /// `area · price · months`, exactly.
    pub fn of(area: Area, price: Price, months: Ratio) -> Result<Self, Error> {
        // 0.01 m² times yuan per m² is 0.01 yuan: hundredths of a square metre already count in fen.
        let per_month = Ratio::from_integer(area.hundredths()).checked_mul(price.to_ratio()?);
        let fen = per_month.and_then(|amount| amount.checked_mul(months));
        fen.map(Self::from_fen).ok_or_else(|| Error::range("area · price · months"))
    }

    /// An exact number of yuan.
    pub fn from_yuan(yuan: Ratio) -> Result<Self, Error> {
        let fen = yuan.checked_mul(Ratio::from_integer(100));
        fen.map(Self::from_fen).ok_or_else(|| Error::range("an amount of money"))
    }

    /// So many times the amount, exactly.
    pub fn times(self, factor: Ratio) -> Result<Self, Error> {
        self.fen.checked_mul(factor).map(Self::from_fen).ok_or_else(|| Error::range("an amount of money"))
    }

    /// The exact sum.
    pub fn checked_add(self, other: Self) -> Result<Self, Error> {
        self.fen.checked_add(other.fen).map(Self::from_fen).ok_or_else(|| Error::range("an amount of money"))
    }

    /// The exact difference.
    pub fn checked_sub(self, other: Self) -> Result<Self, Error> {
        self.fen.checked_sub(other.fen).map(Self::from_fen).ok_or_else(|| Error::range("an amount of money"))
    }

    /// The amount in yuan, still exact.
    pub fn yuan(self) -> Result<Ratio, Error> {
        let hundred = Ratio::from_integer(100);
        self.fen.checked_div(hundred).ok_or_else(|| Error::range("an amount in yuan"))
    }

    /// The amount in fen, still exact.
    #[must_use]
    pub const fn fen(self) -> Ratio {
        self.fen
    }

    /// The amount as money, rounded once.
    pub fn round(self, rounding: Rounding) -> Result<Money, Error> {
        rounding.apply(self)
    }
}
