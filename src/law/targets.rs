//! What the tables say of the targets of a programme.

use super::shared::Shared;
use super::value::Words;
use crate::quantity::{Date, Span, Threshold};

/// The targets (目标) of a programme: shares of an inventory that are to be reached.
///
/// What can be told of an item is named here and nowhere else: a fact is whatever a row or a time names.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Targets {
    /// The targets, in the order of the text.
    pub rows: Shared<[TargetRow]>,
    /// Last days that follow from other days.
    #[cfg_attr(feature = "serde", serde(default))]
    pub times: Shared<[SetTime]>,
}

/// A target: what is counted, which of them, what of them must be so, and how large a share that is to be.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct TargetRow {
    /// Its name: `rectified`.
    pub target: Shared<str>,
    /// The kind of items that are counted: `estate`.
    pub counts: Shared<str>,
    /// What must be so of an item for it to count at all; nothing is every item of the kind.
    #[cfg_attr(feature = "serde", serde(default))]
    pub of: Words,
    /// What must have come about in the programme's year for it to count.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub in_year: Option<Shared<str>>,
    /// The year that the text gives for that, where its figure is doubtful.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub year_written: Option<u32>,
    /// What must be so of it.
    #[cfg_attr(feature = "serde", serde(default))]
    pub met: Words,
    /// What must have come about before something else.
    #[cfg_attr(feature = "serde", serde(default))]
    pub in_order: Shared<[InOrder]>,
    /// The share; none where the text gives no number.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub threshold: Option<Threshold>,
    /// By when; none where the text gives no day.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub by: Option<TargetDay>,
    /// The articles that say so, as they stand among the version's citations.
    pub cites: Words,
}

/// Two things of which one must come first.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct InOrder {
    /// What must have come about first.
    pub first: Shared<str>,
    /// Before what.
    pub then: Shared<str>,
    /// Whether the second is a last day, on which it is still in time.
    #[cfg_attr(feature = "serde", serde(default))]
    pub last_day: bool,
}

/// A last day that is counted from another day.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct SetTime {
    /// The last day.
    pub gives: Shared<str>,
    /// The day that it is counted from.
    pub from: Shared<str>,
    /// How long; none where the text gives no number, as in 及时.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub within: Option<Span>,
}

/// The day by which a target is to be reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
pub enum TargetDay {
    /// 年底前: the last day of the programme's year.
    YearEnd,
    /// A day that the text names.
    Day(Date),
}

impl Targets {
    /// What can be told of an item of a kind.
    pub(crate) fn facts_of<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = &'a str> {
        let rows = self.rows.iter().filter(move |row| *row.counts == *kind);
        let named = rows.clone().flat_map(TargetRow::facts);
        let times = self
            .times
            .iter()
            .filter(move |time| rows.clone().flat_map(TargetRow::facts).any(|fact| *fact == *time.gives));
        named.chain(times.map(|time| &*time.from))
    }
}

impl TargetRow {
    /// What it asks of an item.
    pub(crate) fn facts(&self) -> impl Iterator<Item = &str> {
        let days = self.in_order.iter().flat_map(|pair| [&*pair.first, &*pair.then]);
        self.of.iter().chain(self.in_year.as_deref()).chain(self.met.iter()).chain(days)
    }
}
