//! How each case stands, and the shares of them all.

use alloc::string::String;
use alloc::vec::Vec;

use crate::procedure::{self, Open};
use crate::programme::targets::Item;
use crate::quantity::{Date, Key, Ratio};
use crate::rule;

/// How the cases stand.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// Each case, by key.
    pub cases: Vec<Judged>,
    /// The shares on each day that was asked for, the earliest first, and on the day of the question.
    pub rates: Vec<Rates>,
    /// The cases as [`programme.targets`](crate::programme::targets) takes them: a `defect` each, and a `repair-order` for a
    /// building fault.
    pub items: Vec<Item>,
}

/// How a case stands.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Judged {
    /// Its key.
    pub id: Key,
    /// The last step that was lawfully taken.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub last_step: Option<String>,
    /// Whether it is closed.
    pub closed: bool,
    /// The steps that were not lawful: they moved nothing.
    pub unlawful: Vec<procedure::Judged>,
    /// The steps that can be taken now, and by whom.
    pub open: Vec<Open>,
    /// Who answers for it; without it, that is left to judgement.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub answers: Option<Key>,
    /// What is wrong with whom it was laid upon.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub misplaced: Option<Misplaced>,
    /// The last day on which it is to be put right, where one is known.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub fix_by: Option<Date>,
    /// The day on which it was put right.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub fixed_on: Option<Date>,
    /// By how many days it was put right too late, or has not been; 0 while it is in time.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub late_days: Option<i32>,
}

/// What is wrong with whom a defect was laid upon.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Misplaced {
    /// It was laid upon nobody.
    Nobody,
    /// It was laid upon another than the one whose defect it is.
    Another,
}

/// The shares on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Rates {
    /// The day.
    pub on: Date,
    /// How many defects had been found by then.
    pub found: u32,
    /// How many of them were closed.
    pub closed: u32,
    /// The rate of what was put right (整改率): closed of found; none where none was found.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub rectified: Option<Ratio>,
    /// How many building faults were to be repaired by then.
    pub due: u32,
    /// How many of them were by their last day.
    pub in_time: u32,
    /// The rate of repairs in time (维修及时率): in time of due; none where none was due.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub repaired_in_time: Option<Ratio>,
}

impl rule::Outcome for Outcome {
    /// The worst of how its cases stand.
    fn word(&self) -> &'static str {
        let late = |case: &&Judged| case.fixed_on.is_none() && case.late_days.is_some_and(|days| days > 0);
        if self.cases.iter().any(|case| !case.unlawful.is_empty()) {
            "refused"
        } else if self.cases.iter().any(|case| late(&case)) {
            "overdue"
        } else if self.cases.iter().all(|case| case.closed) {
            "closed"
        } else {
            "open"
        }
    }
}
