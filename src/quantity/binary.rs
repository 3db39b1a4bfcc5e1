//! Numbers as programs hold them that are not exact.

use core::cmp::Ordering;

use super::{Ratio, RoundingMode};
use crate::error::Error;

/// How far a system holds its numbers as binary ones of double precision (双精度浮点数) instead of decimals: each value
/// includes what the one before it says.
///
/// 0.1 is no such number: the nearest is a little more. Where a product is then a little less than half a fen it is
/// rounded down, and the bill is a fen short. The library reckons with the very number, as a ratio: there is no float
/// in it.
///
/// ```
/// use wuye::quantity::{Numbers, Ratio};
///
/// let price: Ratio = "444.195".parse()?;
/// let held = Numbers::Inputs.read(price)?;
/// assert!(held < price, "444.19499999999999317…");
/// assert_eq!(held.denominator(), 1 << 44);
/// assert_eq!(Numbers::Exact.read(price)?, price);
/// assert_eq!(Numbers::Inputs.read("444.25".parse()?)?, "444.25".parse()?, "a number that is binary stays");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[cfg_attr(
    feature = "serde",
    derive(::serde::Serialize, ::serde::Deserialize),
    serde(rename_all = "kebab-case")
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Numbers {
    /// Decimals and ratios, exactly.
    #[default]
    Exact,
    /// What is read is binary: prices, areas, sums, months, shares. It is multiplied and added up exactly. A formula is
    /// reckoned step by step in binary numbers.
    Inputs,
    /// The month's fee, too, is held as a binary number before it is multiplied.
    Stored,
    /// Every product and sum is.
    Every,
    /// And the last is rounded by the shortest decimals that mean it, as programs print it.
    Printed,
}

impl Numbers {
    /// A number that was read.
    ///
    /// # Errors
    /// [`OutOfRange`](crate::ErrorKind::OutOfRange) for one too near to nought to be held.
    pub fn read(self, number: Ratio) -> Result<Ratio, Error> {
        if self == Self::Exact { Ok(number) } else { held(nearest(number)) }
    }

    /// A number that is put away before it is used further.
    pub(crate) fn stored(self, number: Ratio) -> Result<Ratio, Error> {
        if self < Self::Stored { Ok(number) } else { held(nearest(number)) }
    }

    /// What one step comes to.
    pub(crate) fn step(self, number: Option<Ratio>) -> Result<Ratio, Error> {
        let number = held(number)?;
        if self < Self::Every { Ok(number) } else { held(nearest(number)) }
    }

    /// The last number, as it is rounded.
    pub(crate) fn last(self, number: Ratio) -> Result<Ratio, Error> {
        if self < Self::Printed { Ok(number) } else { held(printed(number)) }
    }
}

fn held(number: Option<Ratio>) -> Result<Ratio, Error> {
    number.ok_or_else(|| Error::range("a number"))
}

/// The bits of a double's significand.
const SIGNIFICANT: u32 = 53;

/// The nearest number with 53 significant bits, of two as near the even one (IEEE 754).
fn nearest(number: Ratio) -> Option<Ratio> {
    let (num, den) = (number.numerator().unsigned_abs(), number.denominator().unsigned_abs());
    if num == 0 || (den.is_power_of_two() && bits(num) <= SIGNIFICANT) {
        return Some(number);
    }
    let (whole, rest) = (num.checked_div(den)?, num.checked_rem(den)?);
    let long = bits(whole) > SIGNIFICANT;
    let Cut { whole, unit, halvings, tie } =
        if long { cut(whole, rest)? } else { extended(whole, rest, den)? };
    let up = tie.is_gt() || (tie.is_eq() && whole & 1 == 1);
    let whole = i128::try_from(whole.checked_add(u128::from(up))?.checked_mul(unit)?).ok()?;
    // Trailing noughts need no place in the denominator.
    let spare = whole.trailing_zeros().min(halvings);
    let den = 1_i128.checked_shl(halvings.checked_sub(spare)?).filter(|den| *den > 0)?;
    let whole = whole >> spare;
    Ratio::try_new(if number < Ratio::ZERO { whole.checked_neg()? } else { whole }, den).ok()
}

/// The leading bits of a number, `whole · unit / 2^halvings`, and how what is cut off compares to half of the last.
struct Cut {
    whole: u128,
    unit: u128,
    halvings: u32,
    tie: Ordering,
}

/// Of a number with more bits than there is place for, before its point.
fn cut(whole: u128, rest: u128) -> Option<Cut> {
    let over = bits(whole).checked_sub(SIGNIFICANT)?;
    let unit = 1_u128.checked_shl(over)?;
    let tie = whole.checked_rem(unit)?.cmp(&(unit >> 1)).then(rest.cmp(&0));
    Some(Cut { whole: whole >> over, unit, halvings: 0, tie })
}

/// Of one that has them after its point, by long division.
fn extended(mut whole: u128, mut rest: u128, den: u128) -> Option<Cut> {
    let mut halvings = 0_u32;
    while bits(whole) < SIGNIFICANT {
        // The rest is below the denominator, which is positive as an i128: its double fits.
        rest = rest.checked_mul(2)?;
        whole <<= 1;
        halvings = halvings.checked_add(1)?;
        if rest >= den {
            rest = rest.checked_sub(den)?;
            whole |= 1;
        }
    }
    Some(Cut { whole, unit: 1, halvings, tie: rest.cmp(&den.checked_sub(rest)?) })
}

const fn bits(number: u128) -> u32 {
    u128::BITS.saturating_sub(number.leading_zeros())
}

/// The shortest decimals of which a binary number is the nearest; of those the nearest to it.
fn printed(number: Ratio) -> Option<Ratio> {
    // Seventeen significant digits tell any double: down to a hundred-millionth these are as many places.
    (0..=25).find_map(|places| {
        let decimals = RoundingMode::HalfEven.places(number, places)?;
        (nearest(decimals)? == number).then_some(decimals)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ratio(text: &str) -> Ratio {
        text.parse().unwrap()
    }

    #[test]
    fn the_nearest_binary_number_is_that_of_ieee_754() {
        // 0.1 and 1.1 · 3, as any text on the matter has them.
        let tenth = nearest(ratio("0.1")).unwrap();
        assert_eq!((tenth.numerator(), tenth.denominator()), (3_602_879_701_896_397, 1 << 55));
        let product = nearest(nearest(ratio("1.1")).unwrap().checked_mul(ratio("3")).unwrap()).unwrap();
        assert_eq!(printed(product), Some(Ratio::try_new(33_000_000_000_000_003, 10_i128.pow(16)).unwrap()));
        // Halves go to the even one, on both sides of a whole number of 53 bits.
        let large = |number: i128| nearest(Ratio::try_new(number, 1).unwrap()).unwrap().numerator();
        let two = 1_i128 << 53;
        assert_eq!([large(two + 1), large(two + 2), large(two + 3)], [two, two + 2, two + 4]);
        let half = |number: i128| nearest(Ratio::try_new(number, 2).unwrap()).unwrap();
        assert_eq!(half(two + 1), Ratio::try_new(two, 2).unwrap());
        assert_eq!(half(two + 3), Ratio::try_new(two + 4, 2).unwrap());
        assert_eq!(large((two << 20) + (1 << 19)), two << 20, "a tie far above the point");
        assert_eq!(large((two << 20) + (1 << 20) + 1), (two << 20) + (2 << 20), "above it");
        assert_eq!(nearest(ratio("-0.1")), Some(Ratio::ZERO.checked_sub(tenth).unwrap()));
        assert_eq!(nearest(Ratio::ZERO), Some(Ratio::ZERO));
    }

    #[test]
    fn what_is_too_small_to_be_held_is_refused_not_nought() {
        let tiny = Ratio::try_new(1, 3_i128.pow(79)).unwrap();
        assert_eq!(nearest(tiny), None);
        assert!(Numbers::Inputs.read(tiny).is_err() && Numbers::Exact.read(tiny).is_ok());
    }

    #[test]
    fn each_way_of_holding_numbers_goes_further_than_the_one_before() {
        let tenth = ratio("0.1");
        let holds = |numbers: Numbers| {
            [numbers.read(tenth), numbers.stored(tenth), numbers.step(Some(tenth))]
                .map(|number| number.unwrap() != tenth)
        };
        assert_eq!(holds(Numbers::Exact), [false, false, false]);
        assert_eq!(holds(Numbers::Inputs), [true, false, false]);
        assert_eq!(holds(Numbers::Stored), [true, true, false]);
        assert_eq!(holds(Numbers::Every), [true, true, true]);
        let held = nearest(ratio("444.195")).unwrap();
        assert_eq!(Numbers::Every.last(held).unwrap(), held);
        assert_eq!(Numbers::Printed.last(held).unwrap(), ratio("444.195"));
    }
}
