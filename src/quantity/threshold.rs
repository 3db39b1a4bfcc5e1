use alloc::format;
use core::cmp::Ordering;
use core::fmt;
use core::str::FromStr;

use super::{Money, Ratio};
use crate::error::Error;

/// How a share is held against a threshold. Law texts choose it by their words (民法典 art. 1259): 以上 and
/// 不低于 include the number, 超过, 过半数 and 不足 do not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(::serde::Serialize, ::serde::Deserialize),
    serde(rename_all = "snake_case")
)]
pub enum Comparator {
    /// 以上, 不低于: `>=`.
    AtLeast,
    /// 超过, 过半数: `>`.
    MoreThan,
    /// 不足, 不满: `<`.
    LessThan,
    /// 以下, 不超过: `<=`.
    AtMost,
}

impl Comparator {
    /// The comparator's name as it stands in an answer: `at_least`, …
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::AtLeast => "at_least",
            Self::MoreThan => "more_than",
            Self::LessThan => "less_than",
            Self::AtMost => "at_most",
        }
    }

    /// The sign: `≥`, `>`, `<`, `≤`.
    #[must_use]
    pub const fn sign(self) -> &'static str {
        match self {
            Self::AtLeast => "≥",
            Self::MoreThan => ">",
            Self::LessThan => "<",
            Self::AtMost => "≤",
        }
    }

    /// The comparator that a text such as `>= 2/3` begins with, and what follows it.
    pub(crate) fn split_from(text: &str) -> Result<(Self, &str), Error> {
        let comparator = |sign: &str| match sign {
            ">=" | "≥" => Some(Self::AtLeast),
            ">" => Some(Self::MoreThan),
            "<" => Some(Self::LessThan),
            "<=" | "≤" => Some(Self::AtMost),
            _ => None,
        };
        let found = text.split_once(' ').and_then(|(sign, rest)| Some((comparator(sign)?, rest)));
        found.ok_or_else(|| {
            let message = format!("{text:?} is not a comparator (>=, >, <, <=), a space and a number");
            Error::invalid("quantity.not_a_comparison", message)
        })
    }

    /// Whether it is met by larger numbers, so that there is a least one that would do.
    #[must_use]
    pub const fn wants_more(self) -> bool {
        matches!(self, Self::AtLeast | Self::MoreThan)
    }

    /// Whether `left` stands to `right` as the comparator says.
    #[must_use]
    pub fn holds(self, left: Ratio, right: Ratio) -> bool {
        match self {
            Self::AtLeast => left >= right,
            Self::MoreThan => left > right,
            Self::LessThan => left < right,
            Self::AtMost => left <= right,
        }
    }

    /// The whole number next to `bound` that meets the comparator: the least one or the most.
    #[must_use]
    pub fn nearest_integer(self, bound: Ratio) -> i128 {
        match self {
            Self::AtLeast => bound.ceil(),
            Self::MoreThan => bound.floor().saturating_add(1),
            Self::LessThan => bound.ceil().saturating_sub(1),
            Self::AtMost => bound.floor(),
        }
    }
}

/// A share of a whole that must be reached, passed or stayed below: a [`Ratio`] with a [`Comparator`].
///
/// Compared exactly. The 2003 rules pass a motion *at* one half, the later ones only above it:
///
/// ```
/// use wuye::quantity::{Ratio, Threshold};
///
/// let (yes, all) = (Ratio::from_integer(50), Ratio::from_integer(100));
/// assert!(Threshold::at_least(Ratio::literal(1, 2)).is_met(yes, all)?);
/// assert!(!Threshold::more_than(Ratio::literal(1, 2)).is_met(yes, all)?);
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Threshold {
    ratio: Ratio,
    comparator: Comparator,
}

impl Threshold {
    /// How far a threshold asks for more than another one, where both ask for more, or both for less: `>` asks
    /// for more than `>=` at the same share.
    pub(crate) fn order(self, other: Self) -> Option<Ordering> {
        let strict =
            |threshold: Self| matches!(threshold.comparator, Comparator::MoreThan | Comparator::AtMost);
        let alike = self.comparator.wants_more() == other.comparator.wants_more();
        alike.then(|| self.ratio.cmp(&other.ratio).then(strict(self).cmp(&strict(other))))
    }

    /// A threshold with any comparator.
    #[must_use]
    pub const fn new(comparator: Comparator, ratio: Ratio) -> Self {
        Self { ratio, comparator }
    }

    /// `>= ratio`.
    #[must_use]
    pub const fn at_least(ratio: Ratio) -> Self {
        Self::new(Comparator::AtLeast, ratio)
    }

    /// `> ratio`.
    #[must_use]
    pub const fn more_than(ratio: Ratio) -> Self {
        Self::new(Comparator::MoreThan, ratio)
    }

    /// The share.
    #[must_use]
    pub const fn ratio(self) -> Ratio {
        self.ratio
    }

    /// The comparator.
    #[must_use]
    pub const fn comparator(self) -> Comparator {
        self.comparator
    }

    /// `ratio · whole`, the number that a part is held against.
    pub fn bound(self, whole: Ratio) -> Result<Ratio, Error> {
        self.ratio.checked_mul(whole).ok_or_else(|| Error::range("a threshold's share"))
    }

    /// The sum nearest to the share of `whole` that meets it, in whole fen: the least one or the most.
    pub(crate) fn nearest_sum(self, whole: Money) -> Result<Money, Error> {
        let bound = self.bound(Ratio::from_integer(whole.fen()))?;
        let fen = i64::try_from(self.comparator.nearest_integer(bound));
        fen.map(Money::from_fen).map_err(|_| Error::range("a threshold's share"))
    }

    /// The least whole number that meets it, where it is held against numbers and not shares.
    pub(crate) fn least_number(self) -> Result<u64, Error> {
        let least = self.comparator.nearest_integer(self.ratio);
        u64::try_from(least).map_err(|_| Error::range("a least number"))
    }

    /// Whether `part` stands to `ratio · whole` as the comparator says.
    pub fn is_met(self, part: Ratio, whole: Ratio) -> Result<bool, Error> {
        Ok(self.comparator.holds(part, self.bound(whole)?))
    }
}

impl FromStr for Threshold {
    type Err = Error;

    /// Reads `>= 2/3`, `> 1/2`, `≥ 30`.
    fn from_str(text: &str) -> Result<Self, Error> {
        let (comparator, number) = Comparator::split_from(text)?;
        Ok(Self::new(comparator, number.parse()?))
    }
}

impl fmt::Display for Threshold {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.comparator.sign(), self.ratio)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_strict_sign_asks_for_more_at_the_same_share_and_opposite_signs_have_no_order() {
        let order = |a: &str, b: &str| a.parse::<Threshold>().unwrap().order(b.parse::<Threshold>().unwrap());
        assert_eq!(order("> 2/3", ">= 2/3"), Some(Ordering::Greater));
        assert_eq!(order(">= 3/4", "> 2/3"), Some(Ordering::Greater));
        assert_eq!(order(">= 2/3", ">= 2/3"), Some(Ordering::Equal));
        assert_eq!(order("<= 3/10", "< 3/10"), Some(Ordering::Greater), "more may be held");
        assert_eq!(order("< 3/10", "<= 1/4"), Some(Ordering::Greater));
        assert_eq!(order("> 1/2", "< 1/2"), None);
    }
}
