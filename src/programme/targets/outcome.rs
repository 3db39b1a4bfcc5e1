//! What comes out: how each target stands, by how much, and who is missing.

use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Ordering;

use crate::quantity::{Date, Key, Ratio, Threshold};
use crate::rule;

/// How the targets stand.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// Each that was asked about, in the order of the text.
    pub targets: Vec<Target>,
}

/// How one target stands.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Target {
    /// Its name.
    pub target: String,
    /// The kind of items that it counts.
    pub counts: String,
    /// How it stands.
    pub standing: Standing,
    /// The share that is to be reached, where the text or a reading gives one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub threshold: Option<Threshold>,
    /// The last day on which it is to be reached, where the text gives one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub due: Option<Date>,
    /// The first day on which it is no longer a target.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub ended_since: Option<Date>,
    /// The share on the day of the question.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub now: Option<Count>,
    /// The share on the last day, where that is over.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub on_due: Option<Count>,
    /// Who counts on the day of the question and is not as it should be, by key.
    pub missing: Vec<Key>,
    /// Of whom too little is known to say so on that day, by key.
    pub unknown: Vec<Key>,
    /// The share on each of the other days that were asked for, the earliest first, and on the day of the question.
    pub trend: Vec<Count>,
}

/// How a target stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Standing {
    /// It is reached; where its day is over, it was on that day.
    Reached,
    /// It is not reached, and there is still time.
    Running,
    /// It is not reached, and there is no time left, or the text gives none.
    Missed,
    /// What is not known could decide it.
    Open,
    /// No item counts.
    NothingToCount,
    /// The text gives no number: it is left to judgement.
    Judgement,
    /// It is no longer a target.
    NotApplicable,
}

/// A share on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Count {
    /// The day.
    pub on: Date,
    /// How many items count for certain, and it is known how they are.
    pub eligible: u32,
    /// How many of those are as they should be.
    pub met: u32,
    /// Of how many others it is not known whether they count, or how they are.
    pub unknown: u32,
    /// The share, where all is known and something counts.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub share: Option<Ratio>,
    /// Where something is not known: the share at the worst, as far as there is one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub at_least: Option<Ratio>,
    /// Where something is not known: the share at the best.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub at_most: Option<Ratio>,
    /// Whether it is large enough.
    pub state: State,
    /// How many more must be as they should be for it to be.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub needed: Option<Needed>,
    /// How it stands to that of the day before it in the trend, where both are known.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub change: Option<Change>,
}

/// Whether a share is large enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum State {
    /// It is, whatever the unknown facts are.
    Met,
    /// It is not, whatever they are.
    NotMet,
    /// They could decide it.
    Open,
    /// No item counts, whatever they are.
    NothingToCount,
    /// The text gives no number.
    Judgement,
}

/// How many more are needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Needed {
    /// If what is not known turns out best.
    pub least: u32,
    /// If it turns out worst; the same where all is known.
    pub most: u32,
}

/// How a share stands to an earlier one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Change {
    /// It is larger.
    Rose,
    /// It is smaller.
    Fell,
    /// It is the same.
    Same,
}

impl Change {
    /// How one share stands to an earlier one, where there are both.
    pub(in crate::programme) fn between(before: Option<Ratio>, after: Option<Ratio>) -> Option<Self> {
        Some(match after?.cmp(&before?) {
            Ordering::Greater => Self::Rose,
            Ordering::Less => Self::Fell,
            Ordering::Equal => Self::Same,
        })
    }
}

impl rule::Outcome for Outcome {
    /// The worst of how its targets stand.
    fn word(&self) -> &'static str {
        let any = |standing| self.targets.iter().any(|target| target.standing == standing);
        let words = [
            (Standing::Missed, "missed"),
            (Standing::Open, "open"),
            (Standing::Judgement, "judgement"),
            (Standing::Running, "running"),
            (Standing::Reached, "reached"),
            (Standing::NothingToCount, "nothing-to-count"),
        ];
        words.into_iter().find(|(standing, _)| any(*standing)).map_or("not-applicable", |(_, word)| word)
    }
}
