use core::fmt;
use core::str::FromStr;

use super::Ratio;
use crate::error::Error;

/// A number of votes (投票权): whole as they are given out, possibly a fraction after a cap. Not negative.
///
/// ```
/// use wuye::quantity::Votes;
///
/// assert_eq!("64.5".parse::<Votes>()?.to_string(), "129/2");
/// assert!("-1".parse::<Votes>().is_err());
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Votes(Ratio);

impl Votes {
    /// No vote.
    pub const ZERO: Self = Self(Ratio::ZERO);

    /// Whole votes.
    #[must_use]
    pub fn new(votes: u32) -> Self {
        Self(Ratio::from_integer(i64::from(votes)))
    }

    /// Votes that may be a fraction.
    ///
    /// # Errors
    /// [`InvalidFact`](crate::ErrorKind::InvalidFact) where they are negative.
    pub fn try_from_ratio(votes: Ratio) -> Result<Self, Error> {
        if votes < Ratio::ZERO {
            return Err(Error::invalid("quantity.negative", "votes cannot be negative"));
        }
        Ok(Self(votes))
    }

    /// The votes as a ratio.
    #[must_use]
    pub const fn to_ratio(self) -> Ratio {
        self.0
    }

    /// The sum of two.
    pub fn checked_add(self, other: Self) -> Result<Self, Error> {
        self.0.checked_add(other.0).map(Self).ok_or_else(|| Error::range("a sum of votes"))
    }

    /// The sum of many.
    pub fn sum(votes: impl IntoIterator<Item = Self>) -> Result<Self, Error> {
        votes.into_iter().try_fold(Self::ZERO, Self::checked_add)
    }
}

impl FromStr for Votes {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Self::try_from_ratio(text.parse()?)
    }
}

impl fmt::Display for Votes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
