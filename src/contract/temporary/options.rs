//! The readings of what the texts on temporary services leave open.

use super::super::term::Counting;

/// The readings of what the law leaves open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, default)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Options {
    /// By what the owners who ask are counted. Default: by heads.
    pub request: CountedBy,
    /// What a committee counts as whose term is over. Default: as none.
    pub lapsed: LapsedAs,
    /// Whether services that follow each other have one term together. Default: they do.
    pub repeated: Repeated,
    /// How the term is counted. Default: to the day before the corresponding day.
    pub counting: Counting,
    /// Whether a manager that left after the end of its contract did not perform it. Default: it did.
    pub after_end: AfterEnd,
}

/// What a share of the owners is counted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum CountedBy {
    /// Owners.
    #[default]
    Heads,
    /// Their area.
    Area,
    /// Owners, and their area as well.
    Both,
}

/// What a committee counts as whose term is over, where the text speaks of a zone that has none (未成立).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum LapsedAs {
    /// There is none, and owners ask.
    #[default]
    AsNone,
    /// It was set up, and reports.
    AsCommittee,
}

/// Temporary services that follow each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Repeated {
    /// They have one term together.
    #[default]
    Together,
    /// Each has its own.
    Each,
}

/// A manager that left after the end of its contract, where the text speaks of one that does not perform it (Hangzhou 58).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum AfterEnd {
    /// There was nothing more to perform.
    #[default]
    Outside,
    /// It counts, too.
    Inside,
}
