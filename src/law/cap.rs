//! What a law does to the votes of a large holder: it cuts them at a share, or lets each count a part.

use core::fmt;
use core::str::FromStr;

use crate::error::Error;
use crate::quantity::{Ratio, Threshold};

/// A part of a whole: from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Share(Ratio);

impl Share {
    /// The part that a ratio is.
    ///
    /// # Errors
    /// [`InvalidFact`](crate::ErrorKind::InvalidFact) below 0 and above 1.
    pub fn try_new(ratio: Ratio) -> Result<Self, Error> {
        if ratio < Ratio::ZERO || ratio > Ratio::ONE {
            return Err(Error::invalid("law.share", "a part of a whole lies between 0 and 1"));
        }
        Ok(Self(ratio))
    }

    pub(super) const fn literal(num: u32, den: u32) -> Self {
        Self(Ratio::literal(num, den))
    }

    /// The part as a ratio.
    #[must_use]
    pub const fn to_ratio(self) -> Ratio {
        self.0
    }
}

impl FromStr for Share {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Self::try_new(text.parse()?)
    }
}

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(feature = "serde")]
crate::quantity::text_type!(Share, "a part of a whole such as 3/10", r"^\d+(/\d+|\.\d+)?$", integers: false);

/// A cap on the votes of a single holder: `{ at_most = "3/10", base = "original", excess = "shared" }`.
///
/// Votes can be cut only to a share that may be held, so there is no cap that must stay *below* one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct CapRule {
    /// The most that one may hold.
    pub at_most: Share,
    /// What that is a share of.
    pub base: CapBase,
    /// What becomes of the rest.
    #[cfg_attr(feature = "serde", serde(default))]
    pub excess: CapExcess,
    /// Whether a holder is cut who exceeds only after the first cut, where the law says so.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub cascade: Option<Cascade>,
}

/// What a cap is a share of. Where the excess goes to the others, both are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
pub enum CapBase {
    /// All votes before the cut.
    Original,
    /// The votes that are left after it.
    Reduced,
}

/// What the law says of the votes above a cap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
pub enum CapExcess {
    /// Nothing.
    #[default]
    Open,
    /// They go to the others; by what measure it does not say.
    Shared,
    /// They go to the others in proportion to their own votes.
    Proportional,
    /// They go to the others, the same to each.
    Equal,
    /// Nobody holds them any more.
    Discarded,
}

/// Whether an owner who exceeds a cap only after the first cut is cut too: by what it received, or because
/// fewer votes are left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Cascade {
    /// Yes, until nobody exceeds.
    #[default]
    UntilNoneExceeds,
    /// No: the original votes alone are measured.
    OnePass,
}

/// The votes of a scheme's original owner scaled down: `{ factor = "1/3", when = ">= 1/2", more_than_lots = 2 }`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct ScaleRule {
    /// What each of its votes counts.
    pub factor: Share,
    /// The share of all votes at which that begins.
    pub when: Threshold,
    /// The number of lots that the scheme must exceed.
    pub more_than_lots: u32,
}
