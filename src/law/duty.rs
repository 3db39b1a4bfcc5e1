//! What the tables say of who does what.

use alloc::format;
use alloc::vec::Vec;

use super::procedure::Modal;
use super::sense::{Sense, among, list, refuse, rows};
use super::shared::Shared;
use super::value::Words;
use crate::error::{At as _, Error};

/// Who does what (职责): a matrix of bodies, of what they do, and of what they do it to.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(transparent))]
pub struct DutyMatrix {
    /// The rows, in any order.
    pub rows: Shared<[DutyRow]>,
}

/// A clause: each of some bodies does each of some things to each of some objects.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct DutyRow {
    /// Its name, which no other row has.
    pub row: Shared<str>,
    /// The bodies, each by itself.
    pub by: Words,
    /// What each does: `guides`, `supervises`, `reviews`.
    pub verbs: Words,
    /// To what.
    pub objects: Words,
    /// Whether it must or may.
    pub modal: Modal,
    /// Together with whom (会同), all of them.
    #[cfg_attr(feature = "serde", serde(default))]
    pub with: Words,
    /// What must all be so.
    #[cfg_attr(feature = "serde", serde(default))]
    pub when: Words,
    /// Of what one at least must be so, where there is any.
    #[cfg_attr(feature = "serde", serde(default))]
    pub any: Words,
    /// Of what nothing may be so.
    #[cfg_attr(feature = "serde", serde(default))]
    pub unless: Words,
    /// The clauses that say so, as they stand among the version's citations.
    pub cites: Words,
}

impl DutyMatrix {
    /// Rows have names of their own, somebody who does something to something, and no condition twice.
    pub(super) fn check(&self) -> Result<(), Error> {
        rows(&self.rows, |row| {
            among(Sense::OfType, &row.row).at("row")?;
            if self.rows.iter().filter(|other| other.row == row.row).count() > 1 {
                let message = format!("{:?} is named twice", &*row.row);
                return Err(Error::invalid("value.word", message)).at("row");
            }
            row.check()
        })
    }
}

impl DutyRow {
    fn check(&self) -> Result<(), Error> {
        for (field, words) in [("by", &self.by), ("verbs", &self.verbs), ("objects", &self.objects)] {
            if words.0.is_empty() {
                return refuse("somebody does something to something").at(field);
            }
            list(Sense::OfType, words).at(field)?;
        }
        list(Sense::OfType, &self.with).at("with")?;
        if let Some(both) = self.with.iter().find(|name| self.by.has(name)) {
            let message = format!("{both:?} does it together with itself");
            return Err(Error::invalid("value.word", message)).at("with");
        }
        let conditions: Vec<&str> = self.conditions().collect();
        for (field, words) in [("when", &self.when), ("any", &self.any), ("unless", &self.unless)] {
            list(Sense::OfType, words).at(field)?;
            let twice = |name: &&str| conditions.iter().filter(|other| *other == name).count() > 1;
            if let Some(name) = words.iter().find(|name| twice(name)) {
                let message = format!("{name:?} is asked twice");
                return Err(Error::invalid("value.word", message)).at(field);
            }
        }
        Ok(())
    }

    /// Everything that it turns on.
    pub(crate) fn conditions(&self) -> impl Iterator<Item = &str> {
        self.when.iter().chain(self.any.iter()).chain(self.unless.iter())
    }
}
