use alloc::string::String;
use alloc::vec::Vec;

use crate::quantity::{Date, Key};

/// The estates that are to be surveyed, and what the survey has of them.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day of the question: its law applies.
    pub as_of: Date,
    /// The keys of the estates that are to be surveyed, in any order. Without them it is not known which they are: then no
    /// missing one can be named, and every record counts as one of theirs.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub estates: Option<Vec<Key>>,
    /// How many there are, where they are not listed and the scheme has no number.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub number: Option<u32>,
    /// The records, in any order, one of an estate.
    pub records: Vec<Record>,
}

/// What the survey has of an estate. What is not told is not stated in it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Record {
    /// The estate's key.
    pub estate: Key,
    /// The day on which it was surveyed.
    pub surveyed_on: Date,
    /// Its kind (住宅性质), by the name that the scheme has: `managed`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub kind: Option<String>,
    /// Its extent (范围), in the survey's words: by what it is bounded. Never a person's name.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub extent: Option<String>,
    /// How many buildings it has (楼幢数).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub buildings: Option<u32>,
    /// How many households (居民户数).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub households: Option<u32>,
}

impl Record {
    /// Whether it states what the scheme asks for by that name.
    pub(super) fn states(&self, field: &str) -> bool {
        match field {
            KIND => self.kind.is_some(),
            EXTENT => self.extent.is_some(),
            BUILDINGS => self.buildings.is_some(),
            HOUSEHOLDS => self.households.is_some(),
            _ => false,
        }
    }
}

/// Words of `programme.inventory.fields`: what a record states.
const KIND: &str = "kind-of-estate";
const EXTENT: &str = "extent";
const BUILDINGS: &str = "buildings";
const HOUSEHOLDS: &str = "households";

#[cfg(test)]
mod tests {
    #[test]
    fn every_field_that_a_scheme_can_ask_for_is_one_of_a_record() {
        let record = super::Record {
            estate: "e".parse().unwrap(),
            surveyed_on: "2005-06-01".parse().unwrap(),
            kind: Some("managed".into()),
            extent: Some("x".into()),
            buildings: Some(0),
            households: Some(0),
        };
        crate::law::check_words("programme.inventory.fields", |word| record.states(word));
    }
}
