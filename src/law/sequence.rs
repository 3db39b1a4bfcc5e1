//! What the tables say of what must be done before something else may begin.

use alloc::format;

use super::sense::{Sense, among, list, refuse};
use super::shared::Shared;
use super::value::Words;
use crate::error::{At as _, Error};

/// Precedences (先后次序): what must be done before what may begin.
///
/// What one of them has begin stands first in later ones alone, so that none goes in a circle; a table of which that is not
/// so is refused when it is loaded.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(transparent))]
pub struct Sequence {
    /// The precedences, in the order of the text.
    pub rows: Shared<[Precedence]>,
}

/// A precedence. What it asks stands in its three lists, each of which may be empty, but not all.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Precedence {
    /// Its name, by which no other is named.
    pub precedence: Shared<str>,
    /// What may begin then.
    pub then: Shared<str>,
    /// What must be done before, or have begun.
    #[cfg_attr(feature = "serde", serde(default))]
    pub first: Words,
    /// What must be put right before, each where it is there.
    #[cfg_attr(feature = "serde", serde(default))]
    pub where_there: Words,
    /// What a contract or a charter must state by then.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub stated: Option<Shared<str>>,
    /// The clauses that say so, as they stand among the version's citations.
    pub cites: Words,
}

impl Precedence {
    /// What is asked before, in the order of the lists.
    pub(crate) fn asks(&self) -> impl Iterator<Item = &str> {
        self.first.iter().chain(self.where_there.iter())
    }

    fn check(&self, of: &Sequence, behind: &[Self]) -> Result<(), Error> {
        among(Sense::OfType, &self.precedence).at("precedence")?;
        if of.rows.iter().filter(|other| other.precedence == self.precedence).count() > 1 {
            let message = format!("{:?} is named twice", &*self.precedence);
            return Err(Error::invalid("value.word", message)).at("precedence");
        }
        among(Sense::OfType, &self.then).at("then")?;
        list(Sense::OfType, &self.first).at("first")?;
        list(Sense::OfType, &self.where_there).at("where_there")?;
        self.stated.as_ref().map_or(Ok(()), |stated| among(Sense::OfType, stated)).at("stated")?;
        if self.asks().next().is_none() && self.stated.is_none() {
            return refuse("nothing is asked before").at("first");
        }
        if self.where_there.iter().any(|name| self.first.has(name)) {
            return refuse("it is asked in any case").at("where_there");
        }
        // What begins with this precedence or with a later one does not stand before it.
        if self.asks().any(|name| behind.iter().any(|row| *row.then == *name)) {
            return refuse("what it asks begins with it or behind it").at("then");
        }
        Ok(())
    }
}

impl Sequence {
    pub(super) fn check(&self) -> Result<(), Error> {
        for (place, row) in self.rows.iter().enumerate() {
            row.check(self, self.rows.get(place..).unwrap_or_default())
                .map_err(|error| error.at_row(place))?;
        }
        Ok(())
    }
}
