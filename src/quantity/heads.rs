use core::fmt;
use core::str::FromStr;

use super::decimal;
use crate::error::Error;

/// A number of owners (业主人数), each counted once however many units it holds.
///
/// ```
/// use wuye::quantity::Heads;
///
/// assert_eq!("1152".parse::<Heads>()?, Heads::new(1152));
/// assert!("-1".parse::<Heads>().is_err());
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Heads(u32);

impl Heads {
    /// A number of owners.
    #[must_use]
    pub const fn new(count: u32) -> Self {
        Self(count)
    }

    /// The number of a list's members.
    pub(crate) fn of_len(len: usize) -> Result<Self, Error> {
        u32::try_from(len).map(Self).map_err(|_| Error::range("a number of owners"))
    }

    /// The number.
    #[must_use]
    pub const fn get(self) -> u32 {
        self.0
    }
}

impl FromStr for Heads {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let number = decimal::parse(text, 0)?;
        if number < 0 {
            return Err(Error::invalid("quantity.negative", "a number of owners cannot be negative"));
        }
        u32::try_from(number).map(Self).map_err(|_| Error::range("a number of owners"))
    }
}

impl fmt::Display for Heads {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}
