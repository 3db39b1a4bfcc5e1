//! The readings of ballots that the law leaves open: what the options say, else the by-laws.

use alloc::format;

use super::{Ballot, BallotState, Says};
use crate::decision::Reading;
use crate::error::Error;
use crate::law::{InForce, InWord, LocalLaw, keys};
use crate::quantity::Date;
use crate::vote::arrears::ArrearsVotes;
use crate::vote::electors::Measure;
use crate::vote::motion::Options;

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

impl Split {
    fn named(word: &str) -> Option<Self> {
        match word {
            "refuse" => Some(Self::Refuse),
            "first" => Some(Self::First),
            "last" => Some(Self::Last),
            "by-area" => Some(Self::ByArea),
            _ => None,
        }
    }
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

impl VoidBallots {
    fn named(word: &str) -> Option<Self> {
        match word {
            "absent" => Some(Self::Absent),
            "participating" => Some(Self::Participating),
            _ => None,
        }
    }
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

impl Silence {
    pub(crate) fn named(word: &str) -> Option<Self> {
        match word {
            "not-participating" => Some(Self::NotParticipating),
            "abstaining" => Some(Self::Abstaining),
            "following-majority" => Some(Self::FollowingMajority),
            _ => None,
        }
    }
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

impl Late {
    fn named(word: &str) -> Option<Self> {
        match word {
            "not-counted" => Some(Self::NotCounted),
            "refuse" => Some(Self::Refuse),
            _ => None,
        }
    }
}

/// What becomes of ballots by an agent who votes for more owners than it may.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum BeyondLimit {
    /// An error: somebody must look at it.
    #[default]
    Refuse,
    /// Those for the first owners count, by `seq`, or by the day they were received; the others do not.
    NotCounted,
}

impl BeyondLimit {
    fn named(word: &str) -> Option<Self> {
        match word {
            "refuse" => Some(Self::Refuse),
            "not-counted" => Some(Self::NotCounted),
            _ => None,
        }
    }
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

impl Duplicates {
    fn named(word: &str) -> Option<Self> {
        match word {
            "refuse" => Some(Self::Refuse),
            "first" => Some(Self::First),
            "last" => Some(Self::Last),
            _ => None,
        }
    }
}

/// What the options or the by-laws say of ballots, each with the clause that says it.
#[derive(Debug, Clone)]
pub(crate) struct Settled {
    pub(crate) policies: Policies,
    pub(crate) late: (Late, Option<InWord>),
    pub(crate) duplicates: (Duplicates, Option<InWord>),
    pub(crate) proxy_limit: (Option<u32>, Option<InForce<u32>>),
    pub(crate) beyond_limit: (BeyondLimit, Option<InWord>),
    pub(crate) arrears: (Option<ArrearsVotes>, Option<InWord>),
    pub(crate) silence_by: Option<InWord>,
    void_by: Option<InWord>,
    split_by: Option<InWord>,
}

impl Settled {
    pub(crate) fn of(
        law: &LocalLaw<'_>,
        day: Date,
        options: &Options,
        measure: Measure,
    ) -> Result<Self, Error> {
        let (split, split_by) = law.reading_or_default(options.split, keys::SPLIT, day, Split::named)?;
        let (void, void_by) = law.reading_or_default(options.void, keys::VOID, day, VoidBallots::named)?;
        let (silence, silence_by) =
            law.reading_or_default(options.silence, keys::SILENCE, day, Silence::named)?;
        let named = |word: &str| ArrearsVotes::named(word).map(Some);
        let chosen = options.arrears.map(Some);
        Ok(Self {
            policies: Policies { split, void, silence, measure },
            late: law.reading_or_default(options.late, keys::LATE, day, Late::named)?,
            duplicates: law.reading_or_default(
                options.duplicates,
                keys::DUPLICATES,
                day,
                Duplicates::named,
            )?,
            proxy_limit: proxy_limit(law, day, options.proxy_limit)?,
            beyond_limit: law.reading_or_default(
                options.beyond_limit,
                keys::BEYOND_LIMIT,
                day,
                BeyondLimit::named,
            )?,
            arrears: law.reading_or_default(chosen, keys::ARREARS, day, named)?,
            silence_by,
            void_by,
            split_by,
        })
    }

    /// The same were owners in arrears treated so, whatever is said of them.
    pub(crate) fn treating(&self, arrears: ArrearsVotes) -> Self {
        Self { arrears: (Some(arrears), None), ..self.clone() }
    }

    /// The clauses that these ballots made use of.
    pub(crate) fn clauses<C: Says>(&self, ballots: &[(usize, &Ballot<C>)]) -> impl Iterator<Item = &InWord> {
        let has = |state| ballots.iter().any(|(_, ballot)| ballot.choice.state() == Some(state));
        let silence = self.silence_by.as_ref().filter(|_| has(BallotState::Silent));
        let void = self.void_by.as_ref().filter(|_| has(BallotState::Void));
        [silence, void, self.split_by.as_ref()].into_iter().flatten()
    }
}

/// For how many owners one agent may vote: what the user says, which by-laws bind, too.
fn proxy_limit(
    law: &LocalLaw<'_>,
    day: Date,
    chosen: Option<u32>,
) -> Result<(Option<u32>, Option<InForce<u32>>), Error> {
    let Ok(found) = law.find(keys::PROXY_LIMIT, day) else { return Ok((chosen, None)) };
    let limit = *found.value();
    if chosen.is_some_and(|chosen| chosen != limit) {
        let message = format!("{} is {limit} by the law or the by-laws", keys::PROXY_LIMIT.id());
        return Err(Error::invalid("bylaws.option", message).at("options"));
    }
    Ok((Some(limit), Some(found)))
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
    pub(crate) fn readings<C: Says>(self, ballots: &[(usize, &Ballot<C>)]) -> impl Iterator<Item = Reading> {
        let has = |state| ballots.iter().any(|(_, ballot)| ballot.choice.state() == Some(state));
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
        let void = has(BallotState::Void).then_some(void);
        let silence = has(BallotState::Silent).then_some(silence);
        [split, void, silence].into_iter().flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::check_words;

    #[test]
    fn the_words_of_the_tables_are_those_known_here() {
        check_words(keys::SPLIT.id(), |word| Split::named(word).is_some());
        check_words(keys::VOID.id(), |word| VoidBallots::named(word).is_some());
        check_words(keys::SILENCE.id(), |word| Silence::named(word).is_some());
        check_words(keys::LATE.id(), |word| Late::named(word).is_some());
        check_words(keys::DUPLICATES.id(), |word| Duplicates::named(word).is_some());
        check_words(keys::BEYOND_LIMIT.id(), |word| BeyondLimit::named(word).is_some());
        check_words(keys::ARREARS.id(), |word| ArrearsVotes::named(word).is_some());
    }
}
