//! What is asked: the period, the charter, and what was done.

use alloc::string::String;
use alloc::vec::Vec;

use crate::law::Frequency;
use crate::quantity::{Date, Key, Moment};

/// A period of services and what was done in it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The first day of the period: its law applies, and weeks, months and years are counted from it.
    pub from: Date,
    /// The last day.
    pub to_inclusive: Date,
    /// Up to when it is known what was done.
    pub as_of: Moment,
    /// The items that are asked about, by their names in the law. Default: all of the place's.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub owed: Vec<String>,
    /// The charter of services or the contract (章程、合同), which gives the numbers that the scheme leaves to it; needed
    /// where the scheme says what a charter states.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub charter: Option<Charter>,
    /// What was done of items that are done so often, in any order.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub log: Vec<Event>,
    /// The occasions of items that are done when there is cause, in any order.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub occasions: Vec<Occasion>,
}

/// A charter of services.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Charter {
    /// What it states, by the names of the law: `charter-fees`, `charter-services`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub states: Vec<String>,
    /// How often, or how soon, it promises an item.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub standards: Vec<Promised>,
}

/// What a charter promises of an item.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Promised {
    /// The item.
    pub item: String,
    /// What is promised.
    pub standard: Promise,
}

/// How often, or how soon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Promise {
    /// So many times in each unit of time.
    Times(Frequency),
    /// Within so many minutes of an occasion.
    WithinMinutes(u32),
}

/// Something that was done, on a day or at a moment: one of the two is told.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Event {
    /// The item that was done.
    pub item: String,
    /// The day.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub on: Option<Date>,
    /// The moment.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub at: Option<Moment>,
    /// The kind of ground on which it was done, where the law names that as somebody else's.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub ground: Option<String>,
}

/// An occasion of which something was to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Occasion {
    /// Its key.
    pub occasion: Key,
    /// The item that it asks for.
    pub item: String,
    /// When it arose: the time runs from then.
    pub arose_at: Moment,
    /// When what it asks for was done; without it, it was not.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub done_at: Option<Moment>,
}

/// How a log is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, default)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Options {
    /// Two entries of one item in the same minute. Default: they are refused.
    pub same_minute: SameMinute,
}

/// Two entries of a log, of one item and the same minute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum SameMinute {
    /// They are refused: one may have been written down twice.
    #[default]
    Refused,
    /// They are one.
    Once,
    /// They are two, as of two who went out together.
    Each,
}
