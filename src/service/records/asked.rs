//! What is asked: the documents, the processes, the records, and the marks.

use alloc::string::String;
use alloc::vec::Vec;

use crate::quantity::{Date, Key, Ratio, RoundingMode};

/// The documents and records of a service company.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day: its law applies.
    pub on: Date,
    /// The set of documents (制度汇编), in any order.
    pub documents: Vec<Document>,
    /// The processes (操作过程), in any order.
    pub processes: Vec<Process>,
    /// The records (质量记录), in any order.
    pub records: Vec<Record>,
    /// The marks of an assessment (考核); none where none was made.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub marks: Vec<Mark>,
}

/// A document.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Document {
    /// Its key.
    pub document: Key,
    /// The classes that it is of, by the names of the law; none where it is of none of them.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub classes: Vec<String>,
}

/// A process.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Process {
    /// Its key.
    pub process: Key,
    /// The documents by which it is carried out.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub documents: Vec<Key>,
}

/// A record of work.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Record {
    /// Its key.
    pub record: Key,
    /// The process of which it is, where it says so.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub process: Option<Key>,
    /// The document by which the work was done, where it says so.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub document: Option<Key>,
}

/// A mark.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Mark {
    /// What is marked.
    pub item: Key,
    /// How much it weighs, not less than nothing.
    pub weight: Ratio,
    /// The mark, not less than nothing.
    pub score: Ratio,
}

/// How a score is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, default)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Options {
    /// How the score is rounded, once, where it is shown. Default: half up.
    pub rounding: RoundingMode,
    /// To how many decimal places, at most nine. Default: 2.
    pub places: u8,
}

impl Default for Options {
    fn default() -> Self {
        Self { rounding: RoundingMode::default(), places: 2 }
    }
}
