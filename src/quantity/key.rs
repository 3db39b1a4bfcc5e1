use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::borrow::Borrow;
use core::fmt;
use core::str::FromStr;

use crate::error::Error;

/// An opaque name of a unit, a building, an owner or a holder of votes, as the user's system has it.
///
/// Not empty. Keys are ordered by their bytes, and that order settles every tie of a split: nothing
/// depends on the order of rows. The library never looks inside a key, and no person's name need enter.
///
/// ```
/// use wuye::quantity::Key;
///
/// let unit: Key = "3-1201".parse()?;
/// assert_eq!(unit.as_str(), "3-1201");
/// assert!("".parse::<Key>().is_err());
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(String);

impl Key {
    /// The key as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub(crate) fn try_new(text: String) -> Result<Self, Error> {
        if text.is_empty() {
            return Err(Error::invalid("key.empty", "a key cannot be empty"));
        }
        Ok(Self(text))
    }
}

impl FromStr for Key {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Self::try_new(text.into())
    }
}

impl Borrow<str> for Key {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Adds the keys of a list to those seen before.
///
/// # Errors
/// [`InvalidFact`](crate::ErrorKind::InvalidFact) for the first that was seen; `list` is where.
pub(crate) fn each_once<'k>(seen: &mut BTreeSet<&'k Key>, keys: &'k [Key], list: &str) -> Result<(), Error> {
    for (row, key) in keys.iter().enumerate() {
        if !seen.insert(key) {
            let message = format!("{:?} stands twice", key.as_str());
            return Err(Error::invalid("key.duplicate", message).at_row(row).at(list));
        }
    }
    Ok(())
}

/// The rows of a list in the order of their keys, each with its place in the list.
///
/// # Errors
/// [`InvalidFact`](crate::ErrorKind::InvalidFact) where a key stands twice; `list` and `field` are where.
pub(crate) fn in_key_order<'r, T>(
    rows: &'r [T],
    (list, field): (&str, &str),
    key: impl Fn(&T) -> &Key,
) -> Result<Vec<(usize, &'r T)>, Error> {
    let mut order: Vec<(usize, &T)> = rows.iter().enumerate().collect();
    // Stable: of two rows with one key, the second in the list is the one that stands twice.
    order.sort_by(|(_, a), (_, b)| key(a).cmp(key(b)));
    let twice = order.iter().zip(order.iter().skip(1)).find(|((_, a), (_, b))| key(a) == key(b));
    if let Some(((first, _), (row, again))) = twice {
        let message = format!("{:?} stands twice, first in row {first}", key(again).as_str());
        return Err(Error::invalid("key.duplicate", message).at(field).at_row(*row).at(list));
    }
    Ok(order)
}

/// The rows of the list `years` one after the other, each with its place in it.
///
/// # Errors
/// [`MissingFact`](crate::ErrorKind::MissingFact) where there is none; [`InvalidFact`](crate::ErrorKind::InvalidFact) where a
/// year stands twice or is left out.
pub(crate) fn in_year_order<T>(rows: &[T], year: impl Fn(&T) -> u16) -> Result<Vec<(usize, &T)>, Error> {
    let mut order: Vec<(usize, &T)> = rows.iter().enumerate().collect();
    order.sort_by_key(|(_, row)| year(row));
    if order.is_empty() {
        return Err(Error::missing("years", "at least one year"));
    }
    let mut pairs = order.iter().zip(order.iter().skip(1));
    let broken = pairs.find(|((_, one), (_, other))| year(one).checked_add(1) != Some(year(other)));
    if let Some((_, (row, _))) = broken {
        let error = Error::invalid("years.in_a_row", "it does not follow the year before it");
        return Err(error.at("year").at_row(*row).at("years"));
    }
    Ok(order)
}
