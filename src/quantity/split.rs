use alloc::vec;
use alloc::vec::Vec;
use core::cmp::Ordering;

use super::ratio::gcd;
use super::{Money, Ratio};
use crate::error::Error;

/// Splits `total` over `weights` by largest remainder (最大余额法): every part is its exact share rounded
/// down, and what is left goes, one unit each, to the parts that lost most.
///
/// `tie` says which of two parts comes first where they lost the same; it must be an order of the parts'
/// keys, not of their places, for the answer not to depend on the order of rows. The parts sum to the
/// total, a part of weight 0 gets nothing, and a negative total splits as the mirror of the positive one.
///
/// # Errors
/// [`OutOfRange`](crate::ErrorKind::OutOfRange) for weights of more than 64 bits whose products with the
/// total are too large,
/// [`InvalidFact`](crate::ErrorKind::InvalidFact) for a negative weight,
/// [`Infeasible`](crate::ErrorKind::Infeasible) where there is something to split and no weight.
///
/// ```
/// use wuye::quantity::largest_remainder;
///
/// let by_place = |a: usize, b: usize| a.cmp(&b);
/// assert_eq!(largest_remainder(1000, &[1, 1, 1], by_place)?, [334, 333, 333]);
/// // Three exact ties of 2/9: the first in order gets the unit that is left.
/// assert_eq!(largest_remainder(762, &[1, 4, 4], by_place)?, [85, 339, 338]);
/// assert_eq!(largest_remainder(-1000, &[1, 1, 1], by_place)?, [-334, -333, -333]);
/// # Ok::<(), wuye::Error>(())
/// ```
pub fn largest_remainder<W: Copy + Into<i128>>(
    total: i64,
    weights: &[W],
    tie: impl Fn(usize, usize) -> Ordering,
) -> Result<Vec<i64>, Error> {
    let mut cut = Cut::of(total, weights)?;
    // Fewer units are left than there are remainders above 0, so a weight of 0 never gets one.
    let left = usize::try_from(cut.left).map_err(|_| error())?;
    let remainder = |i: usize| cut.remainders.get(i).copied().unwrap_or_default();
    let mut order: Vec<usize> = (0..cut.parts.len()).collect();
    let first_is_larger = |a: &usize, b: &usize| remainder(*b).cmp(&remainder(*a)).then_with(|| tie(*a, *b));
    if let Some(last) = left.checked_sub(1) {
        order.select_nth_unstable_by(last, first_is_larger);
    }
    for i in order.into_iter().take(left) {
        cut.give(i, 1)?;
    }
    cut.signed(total)
}

/// Splits `total` over `weights` and leaves the whole remainder to one part: every part is its exact share rounded
/// down, and what is left goes to the part at `place`, up to a unit less than there are weights above 0.
pub(crate) fn remainder_to_one<W: Copy + Into<i128>>(
    total: i64,
    weights: &[W],
    place: usize,
) -> Result<Vec<i64>, Error> {
    let mut cut = Cut::of(total, weights)?;
    cut.give(place, cut.left)?;
    cut.signed(total)
}

/// Weights in proportion to these that are whole numbers, as a split asks for.
pub(crate) fn whole_weights(weights: &[Ratio]) -> Result<Vec<i128>, Error> {
    let range = || Error::range("a common denominator of weights");
    let common = weights.iter().try_fold(1_i128, |common, weight| {
        let den = weight.denominator();
        let shared = i128::try_from(gcd(common.unsigned_abs(), den.unsigned_abs())).ok()?;
        common.checked_mul(den.checked_div(shared)?)
    });
    let common = common.ok_or_else(range)?;
    let whole = |weight: &Ratio| {
        common.checked_div(weight.denominator()).and_then(|factor| factor.checked_mul(weight.numerator()))
    };
    weights.iter().map(|weight| whole(weight).ok_or_else(range)).collect()
}

fn error() -> Error {
    Error::range("a split")
}

/// The magnitude of a total, each part of it rounded down.
struct Cut {
    parts: Vec<i128>,
    /// What each part lost, in parts of the whole weight.
    remainders: Vec<i128>,
    /// The units that are left.
    left: i128,
}

impl Cut {
    fn of<W: Copy + Into<i128>>(total: i64, weights: &[W]) -> Result<Self, Error> {
        let mut weights: Vec<i128> = weights.iter().map(|weight| (*weight).into()).collect();
        if let Some(row) = weights.iter().position(|weight| *weight < 0) {
            return Err(Error::invalid("split.negative_weight", "a weight cannot be negative").at_row(row));
        }
        let sum = |weights: &[i128]| weights.iter().try_fold(0_i128, |sum, weight| sum.checked_add(*weight));
        let magnitude = i128::from(total).abs();
        if sum(&weights).and_then(|whole| whole.checked_mul(magnitude)).is_none() {
            let divisor = weights.iter().fold(0, |divisor, weight| gcd(divisor, weight.unsigned_abs()));
            let divisor = i128::try_from(divisor.max(1)).map_err(|_| error())?;
            weights = weights.iter().filter_map(|weight| weight.checked_div(divisor)).collect();
        }
        let whole = sum(&weights).ok_or_else(error)?;
        if whole == 0 {
            return if total == 0 {
                Ok(Self { parts: vec![0; weights.len()], remainders: vec![0; weights.len()], left: 0 })
            } else {
                let message = "there is nothing to split by: every weight is 0";
                Err(Error::infeasible("split.no_weight", message))
            };
        }
        // Weights of 64 bits always fit: their products with the total stay below 2^126.
        let mut parts = Vec::with_capacity(weights.len());
        let mut remainders = Vec::with_capacity(weights.len());
        let mut left = magnitude;
        for weight in weights {
            let share = magnitude.checked_mul(weight).ok_or_else(error)?;
            let part = share.checked_div(whole).ok_or_else(error)?;
            left = left.checked_sub(part).ok_or_else(error)?;
            parts.push(part);
            remainders.push(share.checked_rem(whole).ok_or_else(error)?);
        }
        Ok(Self { parts, remainders, left })
    }

    /// So many units more for a part.
    fn give(&mut self, place: usize, units: i128) -> Result<(), Error> {
        if let Some(part) = self.parts.get_mut(place) {
            *part = part.checked_add(units).ok_or_else(error)?;
        }
        Ok(())
    }

    /// The parts with the sign of their total.
    fn signed(self, total: i64) -> Result<Vec<i64>, Error> {
        let sign = if total < 0 { -1 } else { 1 };
        let signed = |part: i128| part.checked_mul(sign).and_then(|part| i64::try_from(part).ok());
        self.parts.into_iter().map(|part| signed(part).ok_or_else(error)).collect()
    }
}

/// Rounds exact sums of fen to whole ones that total `total`, which is what all of them are rounded to: each is cut
/// to its fen, and the fen that are left go to those that lost most; where two lost the same, to the first.
pub(crate) fn rounded_parts(exact: &[Ratio], total: Money) -> Result<Vec<Money>, Error> {
    let whole = |part: &Ratio| i64::try_from(part.floor()).map_err(|_| error());
    let mut parts = exact.iter().map(whole).collect::<Result<Vec<_>, Error>>()?;
    let lost = |part: &Ratio, fen: &i64| part.checked_sub(Ratio::from_integer(*fen)).ok_or_else(error);
    let lost = exact.iter().zip(&parts).map(|(part, fen)| lost(part, fen)).collect::<Result<Vec<_>, _>>()?;
    let cut = parts.iter().try_fold(0_i64, |sum, part| sum.checked_add(*part));
    let left = cut.and_then(|cut| total.fen().checked_sub(cut)).ok_or_else(error)?;
    let left = usize::try_from(left).map_err(|_| error())?;
    let mut order: Vec<usize> = (0..parts.len()).collect();
    // Stable: the first of two that lost the same stays before the other.
    order.sort_by_key(|place| core::cmp::Reverse(lost.get(*place).copied()));
    for place in order.into_iter().take(left) {
        if let Some(part) = parts.get_mut(place) {
            *part = part.checked_add(1).ok_or_else(error)?;
        }
    }
    Ok(parts.into_iter().map(Money::from_fen).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ends_of_the_range_split_too() {
        let by_place = |a: usize, b: usize| a.cmp(&b);
        let all = [i64::MAX, i64::MAX, i64::MAX];
        let parts = largest_remainder(i64::MAX, &all, by_place).unwrap();
        assert_eq!(parts.iter().sum::<i64>(), i64::MAX);
        assert_eq!(largest_remainder(i64::MIN, &[1], by_place).unwrap(), [i64::MIN]);
        assert!(largest_remainder::<i64>(1, &[], by_place).is_err());
        assert!(largest_remainder::<i64>(0, &[], by_place).unwrap().is_empty());
        // Too large for the product, and yet one to two.
        let halves = [i128::MAX / 4, i128::MAX / 4 * 2];
        assert_eq!(largest_remainder(9, &halves, by_place).unwrap(), [3, 6]);
        assert!(largest_remainder(9, &[i128::MAX / 2, i128::MAX / 2 - 1], by_place).is_err());
    }

    #[test]
    fn the_whole_remainder_goes_to_one_part_and_mirrors() {
        assert_eq!(remainder_to_one(10_000, &[1; 7], 0).unwrap(), [1432, 1428, 1428, 1428, 1428, 1428, 1428]);
        assert_eq!(remainder_to_one(-100, &[1; 3], 2).unwrap(), [-33, -33, -34]);
        assert!(remainder_to_one(1, &[0_i64; 2], 0).is_err());
    }

    #[test]
    fn weights_become_whole_in_their_proportion() {
        let weights = ["1/3", "0.25", "0", "2"].map(|text| text.parse().unwrap());
        assert_eq!(whole_weights(&weights).unwrap(), [4, 3, 0, 24]);
        let primes = [i128::MAX, i128::MAX - 1].map(|den| Ratio::try_new(1, den).unwrap());
        assert!(whole_weights(&primes).is_err());
    }
}
