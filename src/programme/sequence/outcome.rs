use alloc::string::String;
use alloc::vec::Vec;

use crate::decision::Term;
use crate::quantity::{Date, Key};
use crate::rule;

/// How the precedences stand in each community.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// How many of all are broken.
    pub broken: u32,
    /// Community by community, by its key.
    pub communities: Vec<OfCommunity>,
}

/// How they stand in a community.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct OfCommunity {
    /// The community.
    pub community: Key,
    /// Each precedence, in the scheme's order.
    pub precedences: Vec<OfPrecedence>,
}

/// How a precedence stands.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct OfPrecedence {
    /// Its name.
    pub precedence: String,
    /// Whether it was kept.
    pub state: State,
    /// The day on which the later step began, where it has.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub begun_on: Option<Date>,
    /// The first day on which it may begin, or might have, where nothing is wanting. None also where nothing is asked.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub may_begin_from: Option<Date>,
    /// The most days by which it began too early for anything, where it did.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub early_days: Option<i32>,
    /// What is not there on the day of the question, in the scheme's order.
    pub wanting: Vec<String>,
    /// All that is asked in this community, in the scheme's order.
    pub asked: Vec<Asked>,
}

/// Something that is asked before the later step.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Asked {
    /// What.
    pub what: String,
    /// Its day, where it is there.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub done_on: Option<Date>,
    /// On how many days the later step had begun and this was not there, where that was so, up to the day of the question.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub early_days: Option<i32>,
}

/// Whether a precedence was kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum State {
    /// All was there when the later step began.
    Kept,
    /// Something was not.
    Broken,
    /// The later step has not begun.
    NotYet,
}

impl State {
    pub(super) const fn term(self) -> Term {
        match self {
            Self::Kept => Term::PrecedenceKept,
            Self::Broken => Term::PrecedenceBroken,
            Self::NotYet => Term::NotBegun,
        }
    }
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        let mut all = self.communities.iter().flat_map(|community| &community.precedences);
        match self.broken {
            0 if all.all(|precedence| precedence.state == State::Kept) => "kept",
            0 => "not-yet",
            _ => "broken",
        }
    }
}
