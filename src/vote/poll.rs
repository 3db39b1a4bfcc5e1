//! The sums of a motion, from a tally or from its ballots.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use super::ballot::{self, Ballot, Counted, Policies, Silence};
use super::electors::{Measure, Sum};
use super::motion::{Facts, Options};
use super::tally::Tally;
use crate::decision::{Label, Quantity, Reason, Step};
use crate::error::Error;
use crate::law::LocalLaw;

/// The sums of a motion, from a tally or from ballots.
pub(crate) struct Poll {
    pub(crate) reasons: Vec<Reason>,
    pub(crate) total: Sum,
    pub(crate) sums: PollSums,
    /// What the default reading of silence gives, where another was chosen.
    pub(crate) default: Option<Counted>,
}

pub(crate) struct PollSums {
    pub(crate) participating: Sum,
    pub(crate) in_favour: Sum,
    pub(crate) against: Option<Sum>,
    pub(crate) abstaining: Option<Sum>,
}

impl Poll {
    pub(crate) fn of_tally(tally: &Tally, measure: Measure) -> Result<Self, Error> {
        let [total, participating, in_favour] = tally.measured(measure)?;
        let sums = PollSums { participating, in_favour, against: None, abstaining: None };
        Ok(Self { reasons: vec![], total, sums, default: None })
    }

    pub(crate) fn of_ballots(
        law: &LocalLaw<'_>,
        facts: &Facts,
        ballots: &[Ballot],
        options: &Options,
        measure: Measure,
    ) -> Result<Self, Error> {
        let (electors, mut reasons) = facts.asked(options).electors(law, measure)?;
        let policies =
            Policies { split: options.split, void: options.void, silence: options.silence, measure };
        let counted = ballot::count(&electors, ballots, policies)?;
        let total = electors.total()?;
        let default = match options.silence {
            Silence::NotParticipating => None,
            Silence::FollowingMajority if facts.silence_clause.as_ref().is_none_or(String::is_empty) => {
                let why = "the clause of the by-laws that lets unreturned ballots follow the majority";
                return Err(Error::missing("silence_clause", why));
            }
            Silence::Abstaining | Silence::FollowingMajority => {
                let by_default = Policies { silence: Silence::NotParticipating, ..policies };
                Some(ballot::count(&electors, ballots, by_default)?)
            }
        };
        let mut how = Reason::computed(Step::BallotPolicies);
        how = how.with(Label::Ballots, Quantity::Count(u64::try_from(ballots.len()).unwrap_or(u64::MAX)));
        if let (Silence::FollowingMajority, Some(clause)) = (options.silence, &facts.silence_clause) {
            how = how.with(Label::Clause, Quantity::Word(clause.clone()));
        }
        reasons.push(policies.readings(ballots).fold(how, Reason::reading));
        let sums = PollSums {
            participating: counted.participating()?,
            in_favour: counted.in_favour,
            against: Some(counted.against),
            abstaining: Some(counted.abstaining),
        };
        Ok(Self { reasons, total, sums, default })
    }
}
