//! What was answered in time.

use alloc::vec::Vec;

use crate::law::ResponseStage;
use crate::quantity::{Key, Moment, Ratio};
use crate::rule;

/// How requests were answered.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// All together.
    pub standing: Answered,
    /// Each request, by its key.
    pub requests: Vec<Judged>,
    /// Each class and stage that has a target, by the class's key.
    pub classes: Vec<OfClass>,
    /// The requests of which nobody was sent yet, the one first whose time ends first; of one end, the one that came first.
    pub queue: Vec<Key>,
    /// What the survey came to.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub survey: Option<Satisfaction>,
}

/// How something stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Answered {
    /// All that was due was done in time.
    Met,
    /// Something is still to be done, and its time is not over.
    Open,
    /// Something was late or is overdue, or too few are satisfied.
    NotMet,
}

/// How a request was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Judged {
    /// The request.
    pub request: Key,
    /// Its class.
    pub class: Key,
    /// Each stage that has a target, in their order.
    pub stages: Vec<OfStage>,
}

/// How a stage of a request stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct OfStage {
    /// The stage.
    pub stage: ResponseStage,
    /// The last moment in time.
    pub until: Moment,
    /// How it stands.
    pub standing: Response,
    /// By how many minutes it was late or is overdue; one that has begun counts.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub late_minutes: Option<i64>,
}

/// How a stage stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Response {
    /// It was reached by the last moment, which counts.
    InTime,
    /// It was reached later.
    Late,
    /// It is not reached, and the time is not over.
    Open,
    /// It is not reached, and the time is over.
    Overdue,
}

/// How a class of requests was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct OfClass {
    /// The class.
    pub class: Key,
    /// The stage.
    pub stage: ResponseStage,
    /// Its target.
    pub within_minutes: u32,
    /// How many were in time.
    pub in_time: u64,
    /// How many were late.
    pub late: u64,
    /// How many are overdue.
    pub overdue: u64,
    /// How many are open.
    pub open: u64,
    /// Those in time of all that are not open; none where all are.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub share: Option<Ratio>,
}

/// What a survey came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Satisfaction {
    /// The satisfied of those who answered.
    pub share: Ratio,
    /// Whether that is enough.
    pub met: bool,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        match self.standing {
            Answered::Met => "met",
            Answered::Open => "open",
            Answered::NotMet => "not-met",
        }
    }
}
