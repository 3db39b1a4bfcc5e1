//! Products of two numbers of 128 bits: what a rounding divides where neither can be reduced further.

use core::cmp::Ordering;

/// A number of 256 bits, by its halves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Wide {
    high: u128,
    low: u128,
}

impl Wide {
    /// The product, which always fits.
    pub(super) fn product(left: u128, right: u128) -> Option<Self> {
        let half = |number: u128| (number >> 64, number & u128::from(u64::MAX));
        let ((a, b), (c, d)) = (half(left), half(right));
        let (low, outer, inner) = (b.checked_mul(d)?, a.checked_mul(d)?, b.checked_mul(c)?);
        // Three numbers of 64 bits: no sum of them is too large.
        let middle = (low >> 64).checked_add(half(outer).1)?.checked_add(half(inner).1)?;
        let high = a.checked_mul(c)?.checked_add(outer >> 64)?.checked_add(inner >> 64)?;
        let high = high.checked_add(middle >> 64)?;
        Some(Self { high, low: (middle << 64) | half(low).1 })
    }

    /// The quotient, and how twice the rest compares to the divisor; `None` where it is too large or the divisor 0.
    pub(super) fn divided(self, by: Self) -> Option<Quotient> {
        let zero = Self { high: 0, low: 0 };
        if by == zero {
            return None;
        }
        let (mut rest, mut whole) = (zero, 0_u128);
        for place in (0..256_u32).rev() {
            // The rest is below the divisor, which is below 2^255: a product of two positive i128.
            rest = rest.doubled_and(self.bit(place))?;
            whole = if whole >> 127 == 0 { whole << 1 } else { return None };
            if rest >= by {
                rest = rest.less(by)?;
                whole |= 1;
            }
        }
        Some(Quotient { whole, exact: rest == zero, tie: rest.cmp(&by.less(rest)?) })
    }

    const fn bit(self, place: u32) -> u128 {
        match place.checked_sub(128) {
            Some(place) => (self.high >> place) & 1,
            None => (self.low >> place) & 1,
        }
    }

    fn doubled_and(self, bit: u128) -> Option<Self> {
        let high = if self.high >> 127 == 0 { self.high << 1 } else { return None };
        Some(Self { high: high | (self.low >> 127), low: (self.low << 1) | bit })
    }

    fn less(self, other: Self) -> Option<Self> {
        let (low, borrowed) = self.low.overflowing_sub(other.low);
        let high = self.high.checked_sub(other.high)?.checked_sub(u128::from(borrowed))?;
        Some(Self { high, low })
    }
}

/// A division's result, as a rounding asks for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Quotient {
    pub(super) whole: u128,
    /// Whether nothing is left.
    pub(super) exact: bool,
    /// How what is left compares to one half.
    pub(super) tie: Ordering,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn products_divide_back_and_halves_are_told() {
        let (a, b) = (u128::MAX / 2, u128::MAX / 3);
        let product = Wide::product(a, b).unwrap();
        let one = |number| Wide::product(number, 1).unwrap();
        assert_eq!(product.divided(one(a)).unwrap(), Quotient { whole: b, exact: true, tie: Ordering::Less });
        assert_eq!(product.divided(one(b)).unwrap().whole, a);
        assert_eq!(product.divided(Wide::product(a, 2).unwrap()).unwrap(), {
            Quotient { whole: b / 2, exact: false, tie: Ordering::Equal }
        });
        assert_eq!(one(5).divided(one(3)).unwrap().tie, Ordering::Greater);
        assert_eq!(one(4).divided(one(3)).unwrap().tie, Ordering::Less);
        assert!(product.divided(one(1)).is_none() && product.divided(one(0)).is_none());
        assert_eq!(Wide::product(u128::MAX, u128::MAX).unwrap(), Wide { high: u128::MAX - 1, low: 1 });
    }
}
