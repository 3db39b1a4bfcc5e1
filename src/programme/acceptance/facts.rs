use alloc::string::String;
use alloc::vec::Vec;

use crate::decision::Reading;
use crate::quantity::{Date, Key, Money, Ratio};

/// The communities and their inspections.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day of the question: its law applies.
    pub as_of: Date,
    /// The share of satisfied residents that is asked (满意度). Needed: schemes leave it open.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub satisfied_at_least: Option<Ratio>,
    /// The communities, in any order.
    pub communities: Vec<Community>,
}

/// A community (社区) and the rounds in which it was inspected.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Community {
    /// Its key, unique.
    pub community: Key,
    /// The rounds, in any order, one a day.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub rounds: Vec<Round>,
    /// The award money (奖励资金) that it has to lose.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub award_yuan: Option<Money>,
    /// The points of the year's assessment (绩效考核分值) that it has to lose.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub points: Option<u32>,
}

/// One inspection.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Round {
    /// Its day.
    pub on: Date,
    /// The body that led it, by the name that the scheme has: `district-urban-management`.
    pub led_by: String,
    /// What those who inspected found, in any order.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub findings: Vec<Finding>,
    /// What the residents said. Without it, nobody was asked.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub survey: Option<Survey>,
}

/// What was found of one criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Finding {
    /// The criterion, by the name that the scheme has.
    pub criterion: String,
    /// Whether it is as it should be.
    pub met: bool,
}

/// The households that were asked at their doors (上门问卷调查).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Survey {
    /// How many were asked.
    pub asked: u32,
    /// How many of them answered.
    pub answered: u32,
    /// How many of those are satisfied.
    pub satisfied: u32,
}

/// The readings of what the scheme leaves open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, default)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Options {
    /// Whose share is satisfied. Default: of those who answered; who says nothing is neither.
    pub base: Base,
    /// What becomes of what a failure cost when a later round is passed. Default: it stays lost.
    pub after_passing: AfterPassing,
}

/// Whose share is satisfied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Base {
    /// Of those who answered.
    #[default]
    Answered,
    /// Of all who were asked.
    Asked,
}

/// What becomes of what a failure cost when a later round is passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum AfterPassing {
    /// It stays lost.
    #[default]
    Lost,
    /// It is given back.
    Restored,
}

impl Base {
    pub(super) const fn reading(self) -> Reading {
        match self {
            Self::Answered => Reading::SatisfiedOfAnswers,
            Self::Asked => Reading::SatisfiedOfAsked,
        }
    }

    pub(super) const fn of(self, survey: Survey) -> u32 {
        match self {
            Self::Answered => survey.answered,
            Self::Asked => survey.asked,
        }
    }
}

impl AfterPassing {
    pub(super) const fn reading(self) -> Reading {
        match self {
            Self::Lost => Reading::AwardLost,
            Self::Restored => Reading::AwardRestored,
        }
    }
}
