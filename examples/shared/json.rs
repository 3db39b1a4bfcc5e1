//! JSON texts as values, each fault with its place.

use std::path::Path;

use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize as _, Deserializer};
use wuye::law::Jurisdiction;

use super::refusal::{Place, Refusal};
use super::table;

/// Reads a file.
pub(crate) fn read<T: DeserializeOwned>(file: &Path) -> Result<T, Refusal> {
    serde_json::from_slice(&table::without_mark(file)?).map_err(|error| refusal(file, &error))
}

/// A place by its code.
pub(crate) fn jurisdiction<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Jurisdiction, D::Error> {
    String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
}

fn refusal(file: &Path, error: &serde_json::Error) -> Refusal {
    let message = error.to_string();
    // The parser appends the place, which stands in ours.
    let (line, column) = (error.line(), error.column());
    let message = message.trim_end_matches(&format!(" at line {line} column {column}"));
    Refusal::new(file, Place::Character { line, column }, message)
}
