use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use crate::contract::presale::SameDay;
use crate::fee::start::GroundKind;
use crate::quantity::{Date, Key};

/// The day of the question, and the communities.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day of the question: its law applies.
    pub as_of: Date,
    /// The communities, in any order.
    pub communities: Vec<Community>,
}

/// A community (社区), what it has, and what came about there.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Community {
    /// Its key, unique.
    pub community: Key,
    /// Of each kind that the scheme has put right, by its name: whether the community has it, or had it when the programme
    /// began. Needed for every kind.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "BTreeMap::is_empty"))]
    pub there: BTreeMap<String, bool>,
    /// What was done and what has begun, in any order, each once.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub done: Vec<Done>,
    /// The contracts and charters under which something is charged, in any order.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub grounds: Vec<Ground>,
}

/// What was done or has begun.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Done {
    /// What, by the name that the scheme has: a kind that was put right, or found in order, `publicity`; and what begins:
    /// `serving`, `managing`, `carrying-out-services`, `charging`.
    pub what: String,
    /// The day on which it was finished, or began.
    pub on: Date,
}

/// A contract or a charter.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Ground {
    /// What it is.
    pub kind: GroundKind,
    /// The first day on which it takes effect.
    pub effective_on: Date,
    /// What it states, by the names that the scheme has: `charter-fees`, `charter-services`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub states: Vec<String>,
}

/// The readings of what the scheme leaves open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, default)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Options {
    /// What is done on the very day on which the later step begins, as [`contract.presale`](crate::contract::presale) reads
    /// it. Default: it is in time.
    pub same_day: SameDay,
}
