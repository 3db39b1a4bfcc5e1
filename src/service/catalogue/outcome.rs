//! What became of the services.

use alloc::string::String;
use alloc::vec::Vec;

use crate::law::Frequency;
use crate::quantity::{Date, Key, Moment, Ratio};
use crate::rule;

/// What became of the services in the period.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// All items together.
    pub standing: Standing,
    /// What the scheme asks a charter to state and the charter does not, by the names of the law.
    pub charter_wanting: Vec<String>,
    /// Item by item, in the order of the law.
    pub items: Vec<Item>,
}

/// How an item stands, or all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Standing {
    /// A person judges whether it is done well; of all items, nothing else was asked.
    Judgement,
    /// Whatever was due was done.
    Met,
    /// Something is not over yet, or a number is wanting.
    Open,
    /// Something was missed.
    NotMet,
}

/// What became of an item.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Item {
    /// The item, by its name in the law.
    pub item: String,
    /// Its class.
    pub class: String,
    /// How it stands.
    pub standing: Standing,
    /// By what it was held, and what came out.
    pub held: Held,
}

/// By what an item was held.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Held {
    /// So many times in each unit of time.
    Times(Times),
    /// When there was an occasion.
    Occasions(Occasions),
    /// The law's word has no number, and the charter gives none: `charter.standards` wants one for this item.
    Undetermined(Wording),
    /// A person judges it.
    Judged,
}

/// A word of the law that has no number in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Wording {
    /// 定期: wants times in a unit.
    Regularly,
    /// 及时, 按时: wants minutes from an occasion.
    Promptly,
    /// 适时: wants either.
    InDueTime,
}

/// What was done in each unit of time.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Times {
    /// How often it is due.
    pub frequency: Frequency,
    /// Whether the charter says so.
    pub by_charter: bool,
    /// The units that are over, or met before they are.
    pub units: u64,
    /// Those in which it was done often enough.
    pub met: u64,
    /// How many times were owed in these units.
    pub owed: u64,
    /// How many were done of them: what is done more often in one unit makes up for none in another.
    pub counted: u64,
    /// `counted` of `owed`; none where nothing was owed yet.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub share: Option<Ratio>,
    /// Everything that was done in the period.
    pub done: u64,
    /// What the log has of the item and does not count: outside the period, or on ground that is somebody else's.
    pub left_out: u64,
    /// The units that are over and in which it was not done often enough.
    pub missed: Vec<Unit>,
    /// Those that are not over, and in which it is not done often enough yet.
    pub open: Vec<Unit>,
    /// The last unit, where the period ends before it does: it is not asked for.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub cut: Option<Cut>,
}

/// A unit of time and what is wanting in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Unit {
    /// Its first day.
    pub from: Date,
    /// Its last.
    pub to_inclusive: Date,
    /// How many times it was done.
    pub done: u64,
    /// How many times are wanting.
    pub short: u64,
}

/// A unit of time that the period cuts short.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Cut {
    /// Its first day.
    pub from: Date,
    /// How many times it was done up to the end of the period.
    pub done: u64,
}

/// What was done when there was an occasion.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Occasions {
    /// Within how many minutes it is due; none where it is done on request and nothing says how soon.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub within_minutes: Option<u32>,
    /// The occasions that arose in the period.
    pub arose: u64,
    /// Those of which it was done, and in time where there is a time.
    pub met: u64,
    /// Those of which it was done late, or not within its time.
    pub late: Vec<Late>,
    /// Those of which it is not done, and the time is not over.
    pub open: Vec<Waiting>,
    /// `met` of those that are not open; none where there is none.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub share: Option<Ratio>,
    /// Occasions of the item outside the period.
    pub left_out: u64,
}

/// An occasion of which something was done late, or is overdue.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Late {
    /// The occasion.
    pub occasion: Key,
    /// The last moment that was in time.
    pub until: Moment,
    /// By how many minutes; one that has begun counts. Where it is not done, up to `as_of`.
    pub minutes: i64,
    /// Whether it was done.
    pub done: bool,
}

/// An occasion of which something is still to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Waiting {
    /// The occasion.
    pub occasion: Key,
    /// The last moment in time, where there is one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub until: Option<Moment>,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        match self.standing {
            Standing::Judgement => "judgement",
            Standing::Met => "met",
            Standing::Open => "open",
            Standing::NotMet => "not-met",
        }
    }
}

impl Held {
    /// How it stands.
    pub(super) fn standing(&self) -> Standing {
        let of = |missed: bool, open: bool| match (missed, open) {
            (true, _) => Standing::NotMet,
            (false, true) => Standing::Open,
            (false, false) => Standing::Met,
        };
        match self {
            Self::Times(times) => of(!times.missed.is_empty(), !times.open.is_empty()),
            Self::Occasions(occasions) => of(!occasions.late.is_empty(), !occasions.open.is_empty()),
            Self::Undetermined(_) => Standing::Open,
            Self::Judged => Standing::Judgement,
        }
    }
}
