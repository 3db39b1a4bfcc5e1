//! Who was on duty as the text asks, and when nobody was.

use alloc::string::String;
use alloc::vec::Vec;

use crate::quantity::{Key, Moment, Ratio};
use crate::rule;

/// How a day's duty was.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// Whether nothing was wanting of what is not left to judgement.
    pub met: bool,
    /// Shift by shift, by their keys.
    pub shifts: Vec<Checked>,
    /// Post by post of each peak, by their keys.
    pub peaks: Vec<Staffed>,
    /// The minutes of the peaks, each post's by itself, in which enough were there, of all; none without a peak.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub share: Option<Ratio>,
    /// What a person judges, by the names of the law.
    pub judged: Vec<String>,
}

/// What is wanting of a shift.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Checked {
    /// The shift.
    pub shift: Key,
    /// What is wanting; nothing where it is as the text asks.
    pub wanting: Vec<Wanting>,
}

/// What can be wanting of a shift.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Wanting {
    /// There is no certificate.
    Certificate,
    /// It is not valid yet on the shift's first day.
    CertificateNotYet,
    /// It is no longer valid on the shift's last day.
    CertificateExpired,
    /// The uniform is not worn.
    Uniform,
    /// The badge is not.
    Badge,
}

/// How a post was staffed in a peak.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Staffed {
    /// The peak.
    pub peak: Key,
    /// The post.
    pub post: Key,
    /// How long the peak is.
    pub minutes: i64,
    /// In how many of its minutes enough were there.
    pub covered_minutes: i64,
    /// When too few were, in the order of time.
    pub uncovered: Vec<Uncovered>,
}

/// A time in which too few were at a post.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Uncovered {
    /// Its first moment.
    pub from: Moment,
    /// The moment at which it is over.
    pub to: Moment,
    /// How long it is.
    pub minutes: i64,
    /// How many were there.
    pub present: u64,
    /// How many were wanting.
    pub short: u64,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        if self.met { "met" } else { "not-met" }
    }
}
