use super::shared::Shared;
use crate::error::Error;
use crate::quantity::{Area, Ratio};

/// One bracket of a progressive formula: a rate on what lies above a bound, up to the next bracket's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Bracket {
    /// Where the bracket begins.
    #[cfg_attr(feature = "serde", serde(rename = "above_m2"))]
    pub above: Area,
    /// The rate on the part inside it.
    pub rate: Ratio,
}

/// How an area follows from another: the few shapes that local rules are written in, so that a new city is
/// a row of data and not a function.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(untagged))]
#[non_exhaustive]
pub enum Formula {
    /// `max(floor, rate · base)`: Shanghai's 2 ‰, at least 100 m².
    AtLeast {
        /// The least area.
        #[cfg_attr(feature = "serde", serde(rename = "floor_m2"))]
        floor: Area,
        /// The share of the base.
        rate: Ratio,
    },
    /// A floor plus, for each bracket, its rate on the part of the base inside it: Henan's 80 m², then
    /// 4 ‰, 3 ‰ and 2 ‰.
    Brackets {
        /// The area that the first bracket adds to.
        #[cfg_attr(feature = "serde", serde(rename = "floor_m2"))]
        floor: Area,
        /// The brackets in rising order.
        brackets: Shared<[Bracket]>,
    },
}

impl Formula {
    /// The area that the formula asks for; a part of 0.01 m² counts as a whole one, because a requirement
    /// is a floor.
    ///
    /// ```
    /// use wuye::law::Formula;
    /// use wuye::quantity::{Area, Ratio};
    ///
    /// let shanghai = Formula::AtLeast { floor: Area::from_m2(100), rate: Ratio::literal(2, 1000) };
    /// assert_eq!(shanghai.of("49999.99".parse()?)?.to_string(), "100.00");
    /// assert_eq!(shanghai.of("86500".parse()?)?.to_string(), "173.00");
    /// # Ok::<(), wuye::Error>(())
    /// ```
    pub fn of(&self, base: Area) -> Result<Area, Error> {
        let error = || Error::range("a formula's area");
        let number = |area: Area| Ratio::from_integer(area.hundredths());
        let exact = match self {
            Self::AtLeast { floor, rate } => {
                rate.checked_mul(number(base)).ok_or_else(error)?.max(number(*floor))
            }
            Self::Brackets { floor, brackets } => {
                let ends = brackets.iter().skip(1).map(|next| next.above).chain([base]);
                brackets.iter().zip(ends).try_fold(number(*floor), |sum, (bracket, end)| {
                    let inside = base.min(end).hundredths().saturating_sub(bracket.above.hundredths()).max(0);
                    let part = bracket.rate.checked_mul(Ratio::from_integer(inside)).ok_or_else(error)?;
                    sum.checked_add(part).ok_or_else(error)
                })?
            }
        };
        Area::try_from_hundredths(i64::try_from(exact.ceil()).map_err(|_| error())?)
    }
}
