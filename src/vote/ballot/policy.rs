//! The readings of ballots that the law leaves open.

use super::{Ballot, Choice};
use crate::decision::Reading;
use crate::vote::electors::Measure;

/// What an owner of several units meant who voted differently on them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Split {
    /// Nobody can say: an error.
    #[default]
    Refuse,
    /// What its first ballot says, by `seq`.
    First,
    /// What its last ballot says, by `seq`.
    Last,
    /// Each unit's area as its ballot says; the head abstains.
    ByArea,
}

/// Whether void ballots took part. An open question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum VoidBallots {
    /// They did not.
    #[default]
    Absent,
    /// They did, and agree to nothing.
    Participating,
}

/// What ballots mean that were delivered and not returned. Disputed since the Civil Code asks for
/// participation; the default is the safe reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Silence {
    /// Their owners did not take part.
    #[default]
    NotParticipating,
    /// Their owners took part and abstain.
    Abstaining,
    /// Their owners took part and follow the majority; the by-laws must say so.
    FollowingMajority,
}

/// What becomes of a ballot that comes after the vote has closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Late {
    /// It is not counted.
    #[default]
    NotCounted,
    /// An error: somebody must look at it.
    Refuse,
}

/// Which of several ballots for the same counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Duplicates {
    /// Nobody can say: an error.
    #[default]
    Refuse,
    /// The first, by `seq`, or by the day it was received.
    First,
    /// The last.
    Last,
}

/// How ballots are counted.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Policies {
    pub(crate) split: Split,
    pub(crate) void: VoidBallots,
    pub(crate) silence: Silence,
    pub(crate) measure: Measure,
}

impl Policies {
    /// The same with the default reading of silence, where another was chosen.
    pub(crate) fn by_default(self) -> Option<Self> {
        let default = Self { silence: Silence::default(), ..self };
        (self.silence != default.silence).then_some(default)
    }

    /// The readings that these ballots made use of.
    pub(crate) fn readings(self, ballots: &[(usize, &Ballot)]) -> impl Iterator<Item = Reading> {
        let has = |choice| ballots.iter().any(|(_, ballot)| ballot.choice == choice);
        let split = match self.split {
            Split::Refuse => None,
            Split::First => Some(Reading::SplitFirst),
            Split::Last => Some(Reading::SplitLast),
            Split::ByArea => Some(Reading::SplitByArea),
        };
        let void = match self.void {
            VoidBallots::Absent => Reading::VoidAbsent,
            VoidBallots::Participating => Reading::VoidParticipating,
        };
        let silence = match self.silence {
            Silence::NotParticipating => Reading::SilenceNotParticipating,
            Silence::Abstaining => Reading::SilenceAbstaining,
            Silence::FollowingMajority => Reading::SilenceFollowing,
        };
        let void = has(Choice::Void).then_some(void);
        let silence = has(Choice::Silent).then_some(silence);
        [split, void, silence].into_iter().flatten()
    }
}
