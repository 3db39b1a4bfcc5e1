use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use crate::decision::Reading;
use crate::quantity::Date;

/// The day of the question, what the plan leaves open, and what was done.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day of the question: its law applies.
    pub as_of: Date,
    /// The programme's year. Needed where the plan has a day or a month: none tells its year.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub year: Option<i16>,
    /// The month of each task of which the plan leaves it open, 1 to 12, by the task's name.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "BTreeMap::is_empty"))]
    pub months: BTreeMap<String, i8>,
    /// What was done, in any order, each task once.
    pub done: Vec<Done>,
}

/// A task that was done.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Done {
    /// The task, by the name that the plan has.
    pub task: String,
    /// The day on which it was finished.
    pub on: Date,
    /// Who saw to it, by the name that the plan has.
    pub by: String,
    /// What of the evidence that the plan asks for is there.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub evidence: Vec<String>,
}

/// The readings of what the plan leaves open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, default)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Options {
    /// Whether what is to be done before (前) a day may be done on it. Default: it may; what follows begins on the next day.
    pub before: Before,
}

/// Whether what is to be done before (前) a day may be done on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Before {
    /// It may.
    #[default]
    OnTheDay,
    /// It is to be done the day before.
    DayBefore,
}

impl Before {
    pub(super) const fn reading(self) -> Reading {
        match self {
            Self::OnTheDay => Reading::BeforeOnTheDay,
            Self::DayBefore => Reading::BeforeDayBefore,
        }
    }
}
