use alloc::format;
use core::cmp::Ordering;
use core::fmt;
use core::str::FromStr;

use super::decimal;
use crate::error::Error;

/// An exact ratio of two integers, in lowest terms, with a positive denominator.
///
/// Two thirds is not a decimal: thresholds, shares, capped votes and parts of months are ratios. Every
/// operation is checked, and comparison never overflows.
///
/// ```
/// use wuye::quantity::Ratio;
///
/// let two_thirds: Ratio = "2/3".parse()?;
/// assert_eq!(Ratio::try_new(768, 1152)?, two_thirds, "768 of 1,152 owners are exactly two thirds");
/// assert!(Ratio::try_new(767, 1152)? < two_thirds);
/// assert_eq!("64.5".parse::<Ratio>()?.to_string(), "129/2");
/// assert!("1/0".parse::<Ratio>().is_err());
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Ratio {
    num: i128,
    den: i128,
}

impl Ratio {
    /// 0.
    pub const ZERO: Self = Self { num: 0, den: 1 };
    /// 1.
    pub const ONE: Self = Self { num: 1, den: 1 };

    /// `num / den` in lowest terms.
    ///
    /// # Errors
    /// [`InvalidFact`](crate::ErrorKind::InvalidFact) where `den` is 0,
    /// [`OutOfRange`](crate::ErrorKind::OutOfRange) where a sign cannot be turned.
    pub fn try_new(num: i128, den: i128) -> Result<Self, Error> {
        if den == 0 {
            return Err(Error::invalid("quantity.zero_denominator", "a ratio cannot have the denominator 0"));
        }
        Self::reduced(num, den).ok_or_else(|| Error::range("a ratio"))
    }

    /// So many of how many; nothing where there are none.
    pub(crate) fn share(part: impl Into<i128>, whole: impl Into<i128>) -> Result<Option<Self>, Error> {
        match whole.into() {
            0 => Ok(None),
            whole => Self::try_new(part.into(), whole).map(Some),
        }
    }

    /// A whole number.
    #[must_use]
    pub fn from_integer(number: i64) -> Self {
        Self { num: i128::from(number), den: 1 }
    }

    /// A ratio of two small numbers, for literals of the law tables; `den` 0 reads as 1.
    #[must_use]
    pub const fn literal(num: u32, den: u32) -> Self {
        let (mut a, mut b) = (num, den);
        while let Some(rest) = a.checked_rem(b) {
            (a, b) = (b, rest);
        }
        #[expect(clippy::as_conversions, reason = "widening in a const fn")]
        match (num.checked_div(a), den.checked_div(a)) {
            (Some(num), Some(den)) if den > 0 => Self { num: num as i128, den: den as i128 },
            _ => Self { num: num as i128, den: 1 },
        }
    }

    fn reduced(num: i128, den: i128) -> Option<Self> {
        let divisor = i128::try_from(gcd(num.unsigned_abs(), den.unsigned_abs())).ok()?;
        let divisor = if den < 0 { divisor.checked_neg()? } else { divisor };
        Some(Self { num: num.checked_div(divisor)?, den: den.checked_div(divisor)? })
    }

    /// The numerator in lowest terms; it carries the sign.
    #[must_use]
    pub const fn numerator(self) -> i128 {
        self.num
    }

    /// The denominator in lowest terms, at least 1.
    #[must_use]
    pub const fn denominator(self) -> i128 {
        self.den
    }

    /// The number where it is whole.
    #[must_use]
    pub const fn to_integer(self) -> Option<i128> {
        if self.den == 1 { Some(self.num) } else { None }
    }

    /// The largest whole number that is not above it.
    #[must_use]
    pub fn floor(self) -> i128 {
        // The denominator is positive, so neither 0 nor the overflow of MIN / -1 can occur.
        self.num.checked_div_euclid(self.den).unwrap_or_default()
    }

    /// The smallest whole number that is not below it.
    #[must_use]
    pub fn ceil(self) -> i128 {
        let floor = self.floor();
        // A fraction has a denominator of 2 or more, so its floor is far from the end of an i128.
        if self.den == 1 { floor } else { floor.saturating_add(1) }
    }

    /// The sum, where it can be held.
    #[must_use]
    pub fn checked_add(self, other: Self) -> Option<Self> {
        if self.den == other.den {
            return Self::reduced(self.num.checked_add(other.num)?, self.den);
        }
        self.added_over(other, self.den, other.den).or_else(|| {
            // Over the least denominator, which costs a division more and is tried where the product is too large.
            let common = i128::try_from(gcd(self.den.unsigned_abs(), other.den.unsigned_abs())).ok()?;
            self.added_over(other, self.den.checked_div(common)?, other.den.checked_div(common)?)
        })
    }

    /// The sum, the denominators told without a factor that they share.
    fn added_over(self, other: Self, den: i128, other_den: i128) -> Option<Self> {
        let left = self.num.checked_mul(other_den)?;
        let right = other.num.checked_mul(den)?;
        Self::reduced(left.checked_add(right)?, self.den.checked_mul(other_den)?)
    }

    /// The difference, where it can be held.
    #[must_use]
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        self.checked_add(Self { num: other.num.checked_neg()?, den: other.den })
    }

    /// The product, where it can be held. Reduces crosswise first, so only a result that is truly too
    /// large fails.
    #[must_use]
    pub fn checked_mul(self, other: Self) -> Option<Self> {
        let left = Self::reduced(self.num, other.den)?;
        let right = Self::reduced(other.num, self.den)?;
        Some(Self { num: left.num.checked_mul(right.num)?, den: left.den.checked_mul(right.den)? })
    }

    /// The quotient, where it exists and can be held.
    #[must_use]
    pub fn checked_div(self, other: Self) -> Option<Self> {
        if other.num == 0 {
            return None;
        }
        self.checked_mul(Self::reduced(other.den, other.num)?)
    }
}

pub(super) fn gcd(mut a: u128, mut b: u128) -> u128 {
    while let Some(rest) = a.checked_rem(b) {
        (a, b) = (b, rest);
    }
    a
}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Ratio {
    fn cmp(&self, other: &Self) -> Ordering {
        if let (Some(left), Some(right)) = (self.num.checked_mul(other.den), other.num.checked_mul(self.den))
        {
            return left.cmp(&right);
        }
        // The products do not fit: compare the continued fractions, whose terms only shrink.
        let (mut a, mut b) = (*self, *other);
        let mut flipped = false;
        loop {
            let terms = a.floor().cmp(&b.floor());
            let (rest_a, rest_b) = (a.num.rem_euclid(a.den), b.num.rem_euclid(b.den));
            let order = match (terms, rest_a, rest_b) {
                (Ordering::Equal, 0, 0) => Ordering::Equal,
                (Ordering::Equal, 0, _) => Ordering::Less,
                (Ordering::Equal, _, 0) => Ordering::Greater,
                (Ordering::Equal, _, _) => {
                    (a, b) = (Self { num: a.den, den: rest_a }, Self { num: b.den, den: rest_b });
                    flipped = !flipped;
                    continue;
                }
                (unequal, _, _) => unequal,
            };
            return if flipped { order.reverse() } else { order };
        }
    }
}

impl FromStr for Ratio {
    type Err = Error;

    /// Reads `45/2`, `30` and `64.5` (at most nine decimals).
    fn from_str(text: &str) -> Result<Self, Error> {
        const BILLION: i128 = 1_000_000_000;
        match text.split_once('/') {
            Some((num, den)) => {
                let (num, den) = (decimal::parse(num, 0)?, decimal::parse(den, 0)?);
                if den < 0 {
                    return Err(Error::invalid(
                        "quantity.not_a_number",
                        format!("{text:?} has a negative denominator"),
                    ));
                }
                Self::try_new(num.into(), den.into())
            }
            None if text.contains('.') => Self::try_new(decimal::parse(text, 9)?.into(), BILLION),
            None => Ok(Self::from_integer(decimal::parse(text, 0)?)),
        }
    }
}

impl fmt::Display for Ratio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.num)?;
        if self.den != 1 {
            write!(f, "/{}", self.den)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn comparison_is_right_where_products_overflow() {
        let huge = i128::MAX;
        let a = Ratio::try_new(huge, huge - 1).unwrap();
        let b = Ratio::try_new(huge - 1, huge - 2).unwrap();
        assert!(a < b, "1 + 1/(n-1) is below 1 + 1/(n-2)");
        assert_eq!(a.cmp(&a), Ordering::Equal);
        let minus = Ratio::try_new(-huge, huge - 1).unwrap();
        assert!(minus < Ratio::ZERO && minus < b);
        assert!(Ratio::try_new(huge, 3).unwrap() > Ratio::try_new(huge - 1, 3).unwrap());
    }

    #[test]
    fn rounding_to_whole_numbers_is_right_below_zero() {
        let minus_half = Ratio::try_new(-1, 2).unwrap();
        assert_eq!((minus_half.floor(), minus_half.ceil()), (-1, 0));
        assert_eq!(Ratio::from_integer(-3).ceil(), -3);
    }

    #[test]
    fn signs_end_in_the_numerator_and_the_ends_of_the_range_are_errors_not_panics() {
        assert_eq!(Ratio::try_new(1, -2).unwrap().to_string(), "-1/2");
        assert!(Ratio::try_new(i128::MIN, -1).is_err());
        assert!(Ratio::try_new(i128::MIN, i128::MIN).is_err());
        assert_eq!(Ratio::try_new(i128::MAX, 1).unwrap().checked_add(Ratio::ONE), None);
    }

    #[test]
    fn a_sum_over_large_denominators_is_held_where_they_share_a_factor() {
        let den = 1_i128 << 100;
        let (a, b) = (Ratio::try_new(1, den).unwrap(), Ratio::try_new(3, den / 2).unwrap());
        assert_eq!(a.checked_add(b), Some(Ratio::try_new(7, den).unwrap()));
        assert_eq!(a.checked_add(Ratio::try_new(1, 3_i128.pow(60)).unwrap()), None);
    }

    #[test]
    fn literals_are_in_lowest_terms() {
        assert_eq!(Ratio::literal(30, 100), Ratio::literal(3, 10));
        assert_eq!(Ratio::literal(0, 7), Ratio::ZERO);
    }
}
