//! What is wanting of documents and records.

use alloc::string::String;
use alloc::vec::Vec;

use crate::quantity::{Key, Ratio};
use crate::rule;

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// Whether no class is wanting and there is no gap.
    pub complete: bool,
    /// The classes of which no document is, by the names of the law.
    pub classes_wanting: Vec<String>,
    /// The gaps: of processes by their keys, then of records by theirs.
    pub gaps: Vec<Gap>,
    /// What leads from each process to its documents and records.
    pub forward: Vec<Forward>,
    /// What leads from each record to its document and process.
    pub back: Vec<Back>,
    /// The documents that no process and no record names. That is no gap: a code of conduct belongs to no process.
    pub unused: Vec<Key>,
    /// The assessment, where there are marks.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub assessment: Option<Assessment>,
}

/// Where a trace ends.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Gap {
    /// A process has no document.
    ProcessWithoutDocument {
        /// The process.
        process: Key,
    },
    /// A process names a document that is not there.
    ProcessDocumentNotThere {
        /// The process.
        process: Key,
        /// The document.
        document: Key,
    },
    /// No record is of a process.
    ProcessWithoutRecord {
        /// The process.
        process: Key,
    },
    /// A record names no process.
    RecordWithoutProcess {
        /// The record.
        record: Key,
    },
    /// A record names a process that is not there.
    RecordProcessNotThere {
        /// The record.
        record: Key,
        /// The process.
        process: Key,
    },
    /// A record names no document.
    RecordWithoutDocument {
        /// The record.
        record: Key,
    },
    /// A record names a document that is not there.
    RecordDocumentNotThere {
        /// The record.
        record: Key,
        /// The document.
        document: Key,
    },
    /// A record names a document that is not one of its process.
    RecordDocumentOfOther {
        /// The record.
        record: Key,
        /// The document.
        document: Key,
        /// The process.
        process: Key,
    },
}

/// What leads from a process forward.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Forward {
    /// The process.
    pub process: Key,
    /// Its documents that are there, by their keys.
    pub documents: Vec<Key>,
    /// Its records, by theirs.
    pub records: Vec<Key>,
}

/// What leads from a record back.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Back {
    /// The record.
    pub record: Key,
    /// Its document, where that is there.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub document: Option<Key>,
    /// Its process, where that is there.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub process: Option<Key>,
}

/// A score.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Assessment {
    /// All weights.
    pub weight: Ratio,
    /// The sum of weight times mark.
    pub weighted: Ratio,
    /// The one by the other, exactly.
    pub score: Ratio,
    /// The same as it is shown, rounded once.
    pub rounded: Ratio,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        if self.complete { "complete" } else { "gaps" }
    }
}
