use alloc::format;
use core::fmt;
use core::str::FromStr;

use crate::error::Error;

/// The first two digits that a code may have; 10 is the nation.
const PROVINCES: &[u32] = &[
    10, 11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53,
    54, 61, 62, 63, 64, 65, 71, 81, 82,
];

/// Taiwan, Hong Kong and Macao, where the law of these tables does not apply.
const OF_THEIR_OWN: &[u32] = &[71, 81, 82];

/// A place by its GB/T 2260 code: 100000 the nation, 310000 Shanghai, 310115 Pudong.
///
/// A place inherits what its city, its province and the nation say:
///
/// ```
/// use wuye::law::Jurisdiction;
///
/// let pudong: Jurisdiction = "310115".parse()?;
/// let chain: Vec<_> = pudong.chain().map(|place| place.to_string()).collect();
/// assert_eq!(chain, ["310115", "310100", "310000", "100000"]);
/// assert!("31".parse::<Jurisdiction>().is_err());
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Jurisdiction(u32);

impl Jurisdiction {
    /// The nation, 100000.
    pub const NATION: Self = Self(100_000);

    /// The place with a six-digit code.
    ///
    /// # Errors
    /// [`InvalidFact`](crate::ErrorKind::InvalidFact) for a number that is not a code of six digits, or a
    /// province, city or county below a zero.
    pub fn try_new(code: u32) -> Result<Self, Error> {
        let invalid =
            || Error::invalid("jurisdiction.not_a_code", format!("{code} is not a six-digit GB/T 2260 code"));
        let province = code.checked_div(10_000).ok_or_else(invalid)?;
        let city = code.checked_rem(10_000).ok_or_else(invalid)?;
        let county = code.checked_rem(100).ok_or_else(invalid)?;
        let county_of_no_city = county != 0 && city == county;
        if !PROVINCES.contains(&province) || county_of_no_city || (province == 10 && city != 0) {
            return Err(invalid());
        }
        Ok(Self(code))
    }

    pub(crate) const fn literal(code: u32) -> Self {
        Self(code)
    }

    /// The six-digit code.
    #[must_use]
    pub const fn code(self) -> u32 {
        self.0
    }

    /// The place itself, then what it lies in, up to the nation; Hong Kong, Macao and Taiwan have law of their
    /// own and inherit nothing.
    pub fn chain(self) -> impl Iterator<Item = Self> {
        let above = |step: u32| {
            let rest = self.0.checked_rem(step).unwrap_or_default();
            Self(self.0.saturating_sub(rest))
        };
        let province = above(10_000);
        let is_apart = OF_THEIR_OWN.contains(&province.0.checked_div(10_000).unwrap_or_default());
        let nation = if is_apart { province } else { Self::NATION };
        let mut last = None;
        [self, above(100), province, nation].into_iter().filter(move |place| {
            let new = last != Some(*place);
            last = Some(*place);
            new
        })
    }
}

impl FromStr for Jurisdiction {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let six_digits = text.len() == 6 && text.bytes().all(|byte| byte.is_ascii_digit());
        match text.parse::<u32>() {
            Ok(code) if six_digits => Self::try_new(code),
            _ => Err(Error::invalid(
                "jurisdiction.not_a_code",
                format!("{text:?} is not a six-digit GB/T 2260 code"),
            )),
        }
    }
}

impl fmt::Display for Jurisdiction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:06}", self.0)
    }
}
