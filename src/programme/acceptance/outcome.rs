use alloc::string::String;
use alloc::vec::Vec;

use crate::decision::Term;
use crate::error::Error;
use crate::quantity::{Date, Key, Money, Ratio};
use crate::rule;

/// How many communities passed, and which did not.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// How many are accepted.
    pub accepted: u32,
    /// How many must make up lessons and be inspected again.
    pub lessons_due: u32,
    /// How many are not accepted without that the residents would be too little satisfied.
    pub not_accepted: u32,
    /// How many are not settled.
    pub open: u32,
    /// How many were not inspected.
    pub not_inspected: u32,
    /// The award money that is withheld, of the communities whose award was told.
    pub award_withheld_yuan: Money,
    /// The points that are lost, of those whose points were told.
    pub points_lost: u32,
    /// Community by community, by key.
    pub communities: Vec<OfCommunity>,
}

/// One community.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct OfCommunity {
    /// The community.
    pub community: Key,
    /// How it stands.
    pub state: State,
    /// The day on which it passed.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub accepted_on: Option<Date>,
    /// The last day on which it failed.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub failed_on: Option<Date>,
    /// Whether award and points are withheld.
    pub withheld: bool,
    /// The award money that is withheld, where it was told.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub award_withheld_yuan: Option<Money>,
    /// The points that are lost, where they were told.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub points_lost: Option<u32>,
    /// Its rounds, by day.
    pub rounds: Vec<Judged>,
}

/// How a community stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum State {
    /// It passed.
    Accepted,
    /// Too few residents were satisfied: lessons are made up, and it is inspected again.
    LessonsDue,
    /// Something was not as it should be.
    NotAccepted,
    /// A finding or the survey is wanting.
    Open,
    /// No round counts.
    NotInspected,
}

/// One round.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Judged {
    /// Its day.
    pub on: Date,
    /// What it came to.
    pub result: RoundResult,
    /// The share that is satisfied, where somebody answered.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub satisfied: Option<Ratio>,
    /// How many more satisfied households would have done, where the survey falls short.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub short_of: Option<u32>,
    /// The criteria that are not as they should be, in the scheme's order.
    pub not_met: Vec<String>,
    /// The criteria of which nothing was found, in the scheme's order.
    pub not_told: Vec<String>,
}

/// What a round came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum RoundResult {
    /// All is as it should be.
    Passed,
    /// Too few are satisfied.
    Failed,
    /// Enough are satisfied, as far as they were asked, and a finding is not as it should be.
    Refused,
    /// A finding or the survey is wanting.
    Open,
    /// Another body led it than the one that the scheme names.
    Void,
}

impl State {
    pub(super) const fn term(self) -> Term {
        match self {
            Self::Accepted => Term::PassedAcceptance,
            Self::LessonsDue => Term::FailedAcceptance,
            Self::NotAccepted => Term::NotAccepted,
            Self::Open => Term::NotSettled,
            Self::NotInspected => Term::NotInspected,
        }
    }
}

impl Outcome {
    pub(super) fn add(&mut self, community: OfCommunity) -> Result<(), Error> {
        let count = match community.state {
            State::Accepted => &mut self.accepted,
            State::LessonsDue => &mut self.lessons_due,
            State::NotAccepted => &mut self.not_accepted,
            State::Open => &mut self.open,
            State::NotInspected => &mut self.not_inspected,
        };
        let range = || Error::range("a number of communities or points");
        *count = count.checked_add(1).ok_or_else(range)?;
        let award = community.award_withheld_yuan.unwrap_or(Money::ZERO);
        self.award_withheld_yuan = self.award_withheld_yuan.checked_add(award)?;
        let points = community.points_lost.unwrap_or(0);
        self.points_lost = self.points_lost.checked_add(points).ok_or_else(range)?;
        self.communities.push(community);
        Ok(())
    }
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        match (self.lessons_due.max(self.not_accepted), self.open.max(self.not_inspected)) {
            (0, 0) => "accepted",
            (0, _) => "open",
            _ => "not-accepted",
        }
    }
}
