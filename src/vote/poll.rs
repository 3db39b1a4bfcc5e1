//! The sums of a motion, from a tally or from its ballots.

use alloc::vec;
use alloc::vec::Vec;

use super::arrears::{ArrearsBase, Restriction};
use super::ballot::{
    self, Admitted, Ballot, BallotState, Choice, Counted, Desk, Policies, Returned, Says, Settled, Silence,
    Standing, Via,
};
use super::electors::{Electors, Measure, Sum};
use super::matter::Matter;
use super::motion::{Facts, Options};
use super::tally::{CountedTally, Sums, Tally};
use crate::decision::{Label, Quantity, Reading, Reason, Step};
use crate::error::Error;
use crate::law::{LocalLaw, keys};

/// The sums of a motion, from a tally or from ballots.
pub(crate) struct Poll {
    pub(crate) reasons: Vec<Reason>,
    pub(crate) total: Sum,
    pub(crate) sums: PollSums,
    /// What the default reading of silence gives, where another was chosen.
    pub(crate) default: Option<Counted>,
    /// What a clause against arrears does, and what the vote would come to did it do the other thing.
    pub(crate) arrears: Option<OtherWay>,
}

/// The sums were owners in arrears treated the other way.
pub(crate) struct OtherWay {
    pub(crate) flagged: bool,
    pub(crate) total: Sum,
    pub(crate) counted: Counted,
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

    /// Where it stands of whom it consists.
    pub(crate) const fn path(&self) -> &'static str {
        if let Self::Tally(_) = self { "tally.total" } else { "units" }
    }
}

/// Refuses that there is nobody: a share of nothing is reached by nothing, so nobody could pass a motion.
pub(crate) fn of_somebody(total: Sum, measure: Measure, path: &str) -> Result<(), Error> {
    if !total.is_nothing(measure) {
        return Ok(());
    }
    Err(Error::invalid("vote.motion.nobody", "there is nobody, or nothing, to vote").at(path))
}

impl Poll {
    pub(crate) fn of_tally(tally: &Tally, measure: Measure) -> Result<Self, Error> {
        let [total, participating, in_favour] = tally.measured(measure)?;
        let sums = PollSums { participating, in_favour, against: None, abstaining: None };
        Ok(Self { reasons: vec![], total, sums, default: None, arrears: None })
    }

    pub(crate) fn of_ballots(
        law: &LocalLaw<'_>,
        facts: &Facts,
        ballots: &[Ballot],
        options: &Options,
        measure: Measure,
    ) -> Result<Self, Error> {
        let settled = Settled::of(law, facts.decided_on, options, measure)?;
        let returns = Returns::of(law, facts, ballots, options, &settled)?;
        let returned = returns.returned(Clone::clone)?;
        let sums = PollSums::of(returned.read(returns.policies)?)?;
        let default = returns.policies.by_default().map(|policies| returned.read(policies)).transpose()?;
        let arrears = match returns.other_way(law, facts, ballots, options, &settled)? {
            Some(other) => {
                let counted = other.returned(Clone::clone)?.read(other.policies)?;
                Some(OtherWay { flagged: returns.is_flagged(), total: other.total, counted })
            }
            None => None,
        };
        Ok(Self { reasons: returns.reasons, total: returns.total, sums, default, arrears })
    }
}

/// The ballots that are counted, held against who may vote.
pub(crate) struct Returns<'b, C> {
    pub(crate) electors: Electors,
    /// Those that were admitted, each with its row.
    pub(crate) ballots: Vec<(usize, &'b Ballot<C>)>,
    pub(crate) policies: Policies,
    pub(crate) total: Sum,
    pub(crate) reasons: Vec<Reason>,
    /// What a clause against arrears does.
    pub(crate) restriction: Option<Restriction>,
}

impl<'b, C: Says> Returns<'b, C> {
    pub(crate) fn of(
        law: &LocalLaw<'_>,
        facts: &Facts,
        ballots: &'b [Ballot<C>],
        options: &Options,
        settled: &Settled,
    ) -> Result<Self, Error> {
        let policies = settled.policies;
        let (electors, mut reasons) = facts.asked(options).electors(law, policies.measure)?;
        let (day, base) = (facts.decided_on, options.arrears_base);
        let restriction = match &facts.arrears {
            Some(arrears) => Some(arrears.hold(law, day, &electors, &settled.arrears, base)?),
            None => None,
        };
        let barred = restriction.as_ref().map_or(&[][..], |restriction| &restriction.barred);
        let desk = Desk::new(law, facts, settled, &electors, barred)?;
        let Admitted { ballots: admitted, reasons: why } = desk.admit(ballots)?;
        let total = match base {
            ArrearsBase::Stay => electors.total()?,
            ArrearsBase::Leave => electors.total()?.without(electors.sum_of(barred)?)?,
        };
        reasons.extend(restriction.iter().map(|restriction| restriction.reason.clone()));
        reasons.extend(why);
        reasons.push(how(law, facts, ballots.len(), &admitted, settled)?);
        Ok(Self { electors, ballots: admitted, policies, total, reasons, restriction })
    }

    /// The same were owners in arrears treated the other way, where a clause against them is told.
    pub(crate) fn other_way(
        &self,
        law: &LocalLaw<'_>,
        facts: &Facts,
        ballots: &'b [Ballot<C>],
        options: &Options,
        settled: &Settled,
    ) -> Result<Option<Self>, Error> {
        let other = self.restriction.as_ref().map(|restriction| restriction.votes.other());
        other.map(|other| Self::of(law, facts, ballots, options, &settled.treating(other))).transpose()
    }

    /// Whether a clause against arrears does what no text of the place lets by-laws do.
    pub(crate) fn is_flagged(&self) -> bool {
        self.restriction.as_ref().is_some_and(|restriction| restriction.flagged)
    }

    /// How every elector stands for whom there is a ballot; `says` tells what a choice is in the question at hand.
    pub(crate) fn standings(&self, says: impl Fn(&C) -> Choice) -> Result<Vec<Standing>, Error> {
        ballot::standings(&self.electors, &self.ballots, self.policies, says)
    }

    pub(crate) fn returned(&self, says: impl Fn(&C) -> Choice) -> Result<Returned, Error> {
        Returned::of(&self.standings(says)?)
    }
}

/// How the ballots that are counted were counted.
fn how<C: Says>(
    law: &LocalLaw<'_>,
    facts: &Facts,
    all: usize,
    admitted: &[(usize, &Ballot<C>)],
    settled: &Settled,
) -> Result<Reason, Error> {
    let mut how = Reason::computed(Step::BallotPolicies).with(Label::Ballots, Quantity::count(all));
    let count = |is: fn(&Ballot<C>) -> bool| admitted.iter().filter(|(_, ballot)| is(ballot)).count();
    let counts = [
        (Label::Paper, count(|ballot| ballot.via == Some(Via::Paper))),
        (Label::Online, count(|ballot| ballot.via == Some(Via::Online))),
        (Label::Silent, count(|ballot| ballot.choice.state() == Some(BallotState::Silent))),
    ];
    for (label, count) in counts.into_iter().filter(|(_, count)| *count > 0) {
        how = how.with(label, Quantity::count(count));
    }
    how = settled.clauses(admitted).fold(how, Reason::by);
    let policies = settled.policies;
    if policies.silence == Silence::FollowingMajority && settled.silence_by.is_none() {
        let why = "the clause of the by-laws that lets unreturned ballots follow the majority";
        let clause = facts.silence_clause.as_ref().filter(|clause| !clause.is_empty());
        let clause = clause.ok_or_else(|| Error::missing("silence_clause", why))?;
        how = how.with(Label::Clause, Quantity::Word(clause.clone()));
        if let Ok(permit) = law.permit(keys::SILENCE.id(), facts.decided_on) {
            let disputed = permit.value().disputed;
            let reading = if disputed { Reading::SilenceDisputed } else { Reading::SilenceByText };
            how = how.by(&permit).reading(reading);
        }
    }
    Ok(policies.readings(admitted).fold(how, Reason::reading))
}
