use core::fmt;
use core::str::FromStr;

use super::decimal;
use crate::error::Error;

/// An area in hundredths of a square metre: the exclusive area (专有部分面积) of a unit, or a sum of such.
///
/// Never negative. `repr(transparent)` over `i64`, so a column of areas is a column of 64-bit integers.
///
/// ```
/// use wuye::quantity::Area;
///
/// let flat: Area = "96.5".parse()?;
/// assert_eq!(flat.hundredths(), 9650);
/// assert_eq!(flat.to_string(), "96.50");
/// assert!("96.505".parse::<Area>().is_err(), "a third decimal cannot be held");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[repr(transparent)]
pub struct Area(i64);

impl Area {
    /// No area at all.
    pub const ZERO: Self = Self(0);

    /// An area of whole square metres, for literals.
    #[must_use]
    pub const fn from_m2(m2: u32) -> Self {
        // At most 2^32 · 100: always inside an i64, and `From` is not const.
        #[expect(clippy::as_conversions, reason = "widening in a const fn")]
        Self((m2 as i64).saturating_mul(100))
    }

    /// An area of hundredths of a square metre.
    ///
    /// # Errors
    /// [`InvalidFact`](crate::ErrorKind::InvalidFact) where it is negative.
    pub fn try_from_hundredths(hundredths: i64) -> Result<Self, Error> {
        if hundredths < 0 {
            return Err(Error::invalid("quantity.negative", "an area cannot be negative"));
        }
        Ok(Self(hundredths))
    }

    /// The area in hundredths of a square metre.
    #[must_use]
    pub const fn hundredths(self) -> i64 {
        self.0
    }

    /// The sum of two areas.
    pub fn checked_add(self, other: Self) -> Result<Self, Error> {
        self.0.checked_add(other.0).map(Self).ok_or_else(|| Error::range("a sum of areas"))
    }

    /// The sum of many areas.
    pub fn sum(areas: impl IntoIterator<Item = Self>) -> Result<Self, Error> {
        areas.into_iter().try_fold(Self::ZERO, Self::checked_add)
    }
}

impl FromStr for Area {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Self::try_from_hundredths(decimal::parse(text, 2)?)
    }
}

impl fmt::Display for Area {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        decimal::print(f, self.0, 2)
    }
}
