use alloc::string::String;
use alloc::vec::Vec;

use crate::quantity::{Key, Ratio};
use crate::rule;

/// How far the survey is.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// How many estates are to be surveyed.
    pub asked: u32,
    /// How many of them were.
    pub surveyed: u32,
    /// Which share that is, where there are any.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub share: Option<Ratio>,
    /// How many were not.
    pub not_surveyed: u32,
    /// How many of these are in no list, though the scheme's number has them.
    pub not_listed: u32,
    /// Those that are listed and were not surveyed, by key.
    pub missing: Vec<Key>,
    /// The records in which something is wanting that the scheme asks for, by estate.
    pub incomplete: Vec<Incomplete>,
    /// The estates that have a record and are none of those listed, by key. They count for nothing else.
    pub outside: Vec<Key>,
    /// What the complete records come to.
    pub total: Sums,
    /// The same by kind, in the scheme's order, where it has kinds.
    pub kinds: Vec<OfKind>,
}

/// A record in which something is wanting.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Incomplete {
    /// The estate.
    pub estate: Key,
    /// What is wanting, in the scheme's order: `extent`, `households`.
    pub wanting: Vec<String>,
}

/// What some records come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Sums {
    /// How many estates.
    pub estates: u32,
    /// Their buildings, as far as they are told.
    pub buildings: u32,
    /// Their households, as far as they are told.
    pub households: u32,
}

/// The records of a kind.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct OfKind {
    /// The kind.
    pub kind: String,
    /// What they come to.
    pub sums: Sums,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        match (self.not_surveyed, self.incomplete.is_empty()) {
            (0, true) => "complete",
            (0, false) => "records-incomplete",
            _ => "not-all-surveyed",
        }
    }
}
