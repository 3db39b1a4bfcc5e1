//! A record's cells as values, each refused under its own line and column.

use std::str::FromStr;

use serde::Deserialize;
use serde::de::IntoDeserializer as _;
use serde::de::value::{Error as WordError, StrDeserializer};
use wuye::quantity::Key;

use super::refusal::Refusal;
use super::table::{File, Record};

/// A record with the file that names its columns.
#[derive(Clone, Copy)]
pub(crate) struct Row<'t> {
    pub(crate) file: &'t File,
    pub(crate) record: &'t Record,
}

impl<'t> Row<'t> {
    /// The text of a cell. Spaces around it are refused: they would make another key of the same name.
    fn text(self, column: &str) -> Result<&'t str, Refusal> {
        let place = self.file.number_of(column).and_then(|number| number.checked_sub(1));
        let text = place.and_then(|place| self.record.cells.get(place));
        let text = text.ok_or_else(|| self.refuse(column, "the field is missing"))?;
        if text.trim() != text {
            return Err(self.refuse(column, format!("{text:?} begins or ends with a space")));
        }
        Ok(text)
    }

    /// A quantity, a day or a key.
    pub(crate) fn parse<T: FromStr<Err = wuye::Error>>(self, column: &str) -> Result<T, Refusal> {
        self.text(column)?.parse().map_err(|error: wuye::Error| self.refuse(column, error.message()))
    }

    /// The same, where an empty cell means that there is none.
    pub(crate) fn optional<T: FromStr<Err = wuye::Error>>(self, column: &str) -> Result<Option<T>, Refusal> {
        if self.text(column)?.is_empty() { Ok(None) } else { self.parse(column).map(Some) }
    }

    /// One of the words that a type has in documents: `dwelling`, `non-dwelling`, …
    pub(crate) fn word<T: Deserialize<'t>>(self, column: &str) -> Result<T, Refusal> {
        let text: StrDeserializer<'t, WordError> = self.text(column)?.into_deserializer();
        T::deserialize(text).map_err(|error| self.refuse(column, error.to_string()))
    }

    /// Keys separated by semicolons; an empty cell has none.
    pub(crate) fn keys(self, column: &str) -> Result<Vec<Key>, Refusal> {
        let text = self.text(column)?;
        let keys = text.split(';').filter(|_| !text.is_empty());
        keys.map(|key| {
            if key.trim() != key {
                return Err(self.refuse(column, format!("{key:?} begins or ends with a space")));
            }
            key.parse().map_err(|error: wuye::Error| self.refuse(column, error.message()))
        })
        .collect()
    }

    /// `true`, `false` or nothing.
    pub(crate) fn flag(self, column: &str) -> Result<Option<bool>, Refusal> {
        match self.text(column)? {
            "" => Ok(None),
            "true" => Ok(Some(true)),
            "false" => Ok(Some(false)),
            other => Err(self.refuse(column, format!("{other:?} is neither true nor false"))),
        }
    }

    /// A number that only orders rows.
    pub(crate) fn number(self, column: &str) -> Result<Option<u64>, Refusal> {
        match self.text(column)? {
            "" => Ok(None),
            text => text
                .parse()
                .map(Some)
                .map_err(|_| self.refuse(column, format!("{text:?} is not a whole number"))),
        }
    }

    pub(crate) fn refuse(self, column: &str, message: impl Into<String>) -> Refusal {
        self.file.refuse(self.record.line, Some(column), message)
    }
}
