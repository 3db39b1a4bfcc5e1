//! What is asked: the requests, their targets, and what was answered to a survey.

use alloc::vec::Vec;

use crate::law::ResponseStage;
use crate::quantity::{Key, Moment, Threshold};

/// The requests of a service centre.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// Up to when it is known what was done; the law of its day applies.
    pub as_of: Moment,
    /// How soon requests are answered, as the charter or contract has it: the text has no number.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub targets: Vec<Target>,
    /// The requests, in any order.
    pub requests: Vec<Request>,
    /// A survey of those who are served.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub survey: Option<Survey>,
}

/// How soon requests of a class are answered.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Target {
    /// The class.
    pub class: Key,
    /// What is done by then.
    pub stage: ResponseStage,
    /// Within how many minutes after the request came.
    pub within_minutes: u32,
}

/// A request and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Request {
    /// Its key.
    pub request: Key,
    /// Its class: an errand, a delivery, whatever the centre has.
    pub class: Key,
    /// When it came: every time runs from then.
    pub received_at: Moment,
    /// When somebody was sent.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub dispatched_at: Option<Moment>,
    /// When whoever was sent arrived.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub arrived_at: Option<Moment>,
    /// When it was done.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub finished_at: Option<Moment>,
}

/// A survey.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Survey {
    /// How many answered.
    pub answers: u32,
    /// How many of them are satisfied (满意).
    pub satisfied: u32,
    /// The share that must be, which no text that was seen says.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub required: Option<Threshold>,
}

impl Request {
    /// When a stage was reached.
    pub(super) const fn reached(&self, stage: ResponseStage) -> Option<Moment> {
        match stage {
            ResponseStage::Dispatched => self.dispatched_at,
            ResponseStage::Arrived => self.arrived_at,
            ResponseStage::Finished => self.finished_at,
        }
    }
}
