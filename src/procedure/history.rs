use alloc::string::String;
use alloc::vec::Vec;

use crate::quantity::{Area, Calendar, Date, Heads, RestDays};

/// What has happened so far, and what day it is.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct History {
    /// The day on which the question is asked.
    pub as_of: Date,
    /// What was done or came about, in any order.
    pub events: Vec<Event>,
    /// Days that are fixed and have not come: of a meeting, of the end of a term.
    #[cfg_attr(feature = "serde", serde(default))]
    pub planned: Vec<Planned>,
    /// The holidays. Without them deadlines are not moved off a holiday, and working days cannot be counted.
    #[cfg_attr(feature = "serde", serde(default))]
    pub calendar: Option<Calendar>,
}

/// One thing that was done or came about.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Event {
    /// The step of the procedure, by its name in the law's table.
    pub step: String,
    /// Its day.
    pub on: Date,
    /// Who took it, by a name that some procedure of the tables gives a step to: `developer`, `street`, …; `event`
    /// for what came about by itself.
    pub by: String,
    /// The last day of the time limit that was set with it, where it sets one.
    #[cfg_attr(feature = "serde", serde(default))]
    pub limit: Option<Date>,
    /// The documents that were handed in with it, by their names in the law's table, where it asks for some.
    #[cfg_attr(feature = "serde", serde(default))]
    pub documents: Option<Vec<String>>,
    /// How many owners took it together, where the law says how many must.
    #[cfg_attr(feature = "serde", serde(default))]
    pub support: Option<Support>,
}

impl Event {
    /// A step that somebody took on a day, and no more: no time limit is set with it, no document handed in.
    #[must_use]
    pub fn new(step: &str, on: Date, by: &str) -> Self {
        Self { step: step.into(), on, by: by.into(), limit: None, documents: None, support: None }
    }
}

/// The owners who took a step together, and all of whom they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Support {
    /// How many they are.
    pub owners: Heads,
    /// All owners.
    pub of_owners: Heads,
    /// The area of their exclusive parts (专有部分).
    pub area_m2: Area,
    /// That of all.
    pub of_area_m2: Area,
}

/// A day that is fixed for a step.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Planned {
    /// The step.
    pub step: String,
    /// Its day, not before the day of the question.
    pub on: Date,
}

/// The readings of what the law leaves open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, default)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Options {
    /// Which days a deadline does not end on. Default: the holidays of the calendar, where one is given.
    pub rest_days: RestDays,
}
