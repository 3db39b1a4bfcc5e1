//! The cases, and the days on which their shares are asked for.

use alloc::vec::Vec;

use crate::procedure::Event;
use crate::quantity::{Date, Key};

/// Cases of defects.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day of the question.
    pub as_of: Date,
    /// The cases, in any order.
    pub cases: Vec<Case>,
    /// Earlier days whose shares are told beside those of the day of the question, in any order.
    #[cfg_attr(feature = "serde", serde(default))]
    pub days: Vec<Date>,
}

/// One defect.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Case {
    /// Its key.
    pub id: Key,
    /// The steps that were taken, as [`programme.defect`](crate::programme::defect) has them.
    pub events: Vec<Event>,
    /// Whose defect it is, where that is known.
    #[cfg_attr(feature = "serde", serde(default))]
    pub caused_by: Option<Key>,
    /// The unit that it was laid upon (职责单位), where it was.
    #[cfg_attr(feature = "serde", serde(default))]
    pub responsible: Option<Key>,
    /// Whether it is a fault of the building work (工程质量问题), which is to be repaired in time (及时维修).
    pub building_fault: bool,
    /// The last day on which it is to be put right, by its plan or by what was agreed. A building fault needs one, as the text
    /// gives no time.
    #[cfg_attr(feature = "serde", serde(default))]
    pub fix_by: Option<Date>,
}
