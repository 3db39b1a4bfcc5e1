//! The sums of a motion, from a tally or from its ballots.

use alloc::vec;
use alloc::vec::Vec;

use super::ballot::{self, Ballot, Counted, Policies, Returned, Silence, Standing};
use super::electors::{Electors, Measure, Sum};
use super::matter::Matter;
use super::motion::{Facts, Options};
use super::tally::{CountedTally, Sums, Tally};
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

impl PollSums {
    pub(crate) fn of(counted: Counted) -> Result<Self, Error> {
        Ok(Self {
            participating: counted.participating()?,
            in_favour: counted.in_favour,
            against: Some(counted.against),
            abstaining: Some(counted.abstaining),
        })
    }

    /// The sums as they are told.
    pub(crate) fn tally(&self, total: Sum, measure: Measure) -> Result<CountedTally, Error> {
        let measured = |sum| Sums::of(sum, measure);
        Ok(CountedTally {
            total: measured(total)?,
            participating: measured(self.participating)?,
            in_favour: measured(self.in_favour)?,
            against: self.against.map(measured).transpose()?,
            abstaining: self.abstaining.map(measured).transpose()?,
        })
    }
}

/// What is known of how a motion was voted on.
pub(crate) enum Source<'f> {
    Tally(&'f Tally),
    Ballots(&'f [Ballot]),
}

impl<'f> Source<'f> {
    pub(crate) fn of(facts: &'f Facts, measure: Measure) -> Result<Self, Error> {
        if let Some(scope) = &facts.scope {
            scope.fits(measure, facts.tally.is_some())?;
        }
        if facts.reserved_by.is_some() && facts.matter != Matter::Other {
            let message = "this matter is the owners' by law, whatever reserves it";
            return Err(Error::invalid("vote.motion.reserved", message).at("reserved_by"));
        }
        match (&facts.tally, &facts.units, &facts.ballots) {
            (Some(tally), None, None) => Ok(Self::Tally(tally)),
            (None, _, Some(ballots)) => Ok(Self::Ballots(ballots)),
            (None, _, None) => Err(Error::missing("ballots", "the ballots, or a tally of them")),
            (Some(_), _, _) => {
                let error = Error::invalid("vote.motion.two_sources", "there is a tally beside the ballots");
                Err(error.at("tally"))
            }
        }
    }

    /// Refuses that there is nobody: a share of nothing is reached by nothing, so nobody could pass a motion.
    pub(crate) fn of_somebody(&self, total: Sum, measure: Measure) -> Result<(), Error> {
        if !total.is_nothing(measure) {
            return Ok(());
        }
        let error = Error::invalid("vote.motion.nobody", "there is nobody, or nothing, to vote");
        Err(error.at(if let Self::Tally(_) = self { "tally.total" } else { "units" }))
    }
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
        let returns = Returns::of(law, facts, ballots, options, measure)?;
        let returned = Returned::of(&returns.standings)?;
        let sums = PollSums::of(returned.read(returns.policies)?)?;
        let default = returns.policies.by_default().map(|policies| returned.read(policies)).transpose()?;
        Ok(Self { reasons: returns.reasons, total: returns.total, sums, default })
    }
}

/// The ballots of a motion, held against who may vote.
pub(crate) struct Returns {
    pub(crate) electors: Electors,
    pub(crate) standings: Vec<Standing>,
    pub(crate) policies: Policies,
    pub(crate) total: Sum,
    pub(crate) reasons: Vec<Reason>,
}

impl Returns {
    pub(crate) fn of(
        law: &LocalLaw<'_>,
        facts: &Facts,
        ballots: &[Ballot],
        options: &Options,
        measure: Measure,
    ) -> Result<Self, Error> {
        let (electors, mut reasons) = facts.asked(options).electors(law, measure)?;
        let policies = options.policies(measure);
        let standings = ballot::standings(&electors, ballots, policies)?;
        let total = electors.total()?;
        let clause = facts.silence_clause.as_ref().filter(|clause| !clause.is_empty());
        let mut how = Reason::computed(Step::BallotPolicies);
        how = how.with(Label::Ballots, Quantity::Count(u64::try_from(ballots.len()).unwrap_or(u64::MAX)));
        if options.silence == Silence::FollowingMajority {
            let why = "the clause of the by-laws that lets unreturned ballots follow the majority";
            let clause = clause.ok_or_else(|| Error::missing("silence_clause", why))?;
            how = how.with(Label::Clause, Quantity::Word(clause.clone()));
        }
        reasons.push(policies.readings(ballots).fold(how, Reason::reading));
        Ok(Self { electors, standings, policies, total, reasons })
    }
}
