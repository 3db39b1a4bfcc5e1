//! What the votes come to, candidate by candidate: from a tally, or from ballots as they come.

use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use super::ballot::{Chosen, Slate, does_not_stand};
use super::{BallotState, Candidate, ElectionBallot, Facts, Options};
use crate::decision::{Label, Quantity, Reason, Step};
use crate::error::{At as _, Error};
use crate::law::{LocalLaw, keys};
use crate::quantity::{Date, Key, in_key_order};
use crate::vote::ballot::{Counted, Settled, Silence};
use crate::vote::electors::Sum;
use crate::vote::motion::{self, Matter, Sums, Tally};
use crate::vote::poll::{Returns, of_somebody};
use crate::vote::regime::Regime;

/// The sums of an election.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct ElectionTally {
    /// Of all owners.
    pub total: Sums,
    /// Of those who took part.
    pub participating: Sums,
    /// Candidate by candidate, each once, in any order.
    pub candidates: Vec<CandidateTally>,
}

/// The votes of one candidate.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct CandidateTally {
    /// The candidate.
    pub candidate: Key,
    /// Of those who chose it.
    pub in_favour: Sums,
}

/// What decides that a candidate is chosen.
pub(super) enum Source<'a> {
    Tally(&'a ElectionTally),
    Ballots(&'a [ElectionBallot]),
}

/// The votes of all candidates, in the order of their keys.
pub(super) struct Polled<'a> {
    pub(super) total: Sum,
    pub(super) rows: Vec<Votes<'a>>,
}

/// The votes of one.
pub(super) struct Votes<'a> {
    pub(super) candidate: &'a Key,
    pub(super) shares: Shares,
    /// The same under the default reading of silence, where another was chosen.
    pub(super) default: Option<Shares>,
}

/// Who took part, and who chose the candidate.
#[derive(Clone, Copy)]
pub(super) struct Shares {
    pub(super) participating: Sum,
    pub(super) in_favour: Sum,
}

/// What the votes came to, and why.
pub(super) struct Count<'a> {
    pub(super) polled: Polled<'a>,
    pub(super) reasons: Vec<Reason>,
    /// The same were owners in arrears treated the other way, where a clause against them is told.
    pub(super) other_arrears: Option<Polled<'a>>,
    /// Whether that clause does what no text of the place lets by-laws do.
    pub(super) flagged: bool,
}

impl<'a> Source<'a> {
    pub(super) fn of(facts: &'a Facts) -> Result<Self, Error> {
        match (&facts.tally, &facts.ballots) {
            (Some(tally), None) => Ok(Self::Tally(tally)),
            (None, Some(cast)) => Ok(Self::Ballots(cast)),
            (None, None) => Err(Error::missing("ballots", "the ballots, or a tally of them")),
            (Some(_), Some(_)) => {
                let message = "there is a tally beside the ballots";
                Err(Error::invalid("vote.election.two_sources", message).at("tally"))
            }
        }
    }

    /// Refuses that ballots follow a majority: if the options say so, or the by-laws and there is such a ballot.
    pub(super) fn follows_nobody(
        &self,
        law: &LocalLaw<'_>,
        day: Date,
        options: &Options,
    ) -> Result<(), Error> {
        let following = Silence::FollowingMajority;
        let silent = |ballot: &ElectionBallot| ballot.state == Some(BallotState::Silent);
        let path = if options.silence == Some(following) {
            "options.silence"
        } else if matches!(self, Self::Ballots(cast) if cast.iter().any(silent))
            && law.reading_or_default(options.silence, keys::SILENCE, day, Silence::named)?.0 == following
        {
            "bylaws"
        } else {
            return Ok(());
        };
        let message = "an election has no majority that a ballot not returned could follow";
        Err(Error::infeasible("vote.election.following", message).at(path))
    }
}

impl<'a> Count<'a> {
    /// From a tally, which names those who stand and nobody else. With the tests of the day.
    pub(super) fn of_tally(
        law: &LocalLaw<'_>,
        facts: &Facts,
        tally: &ElectionTally,
        candidates: &[&'a Key],
    ) -> Result<(Self, Regime), Error> {
        tally.check(&facts.candidates)?;
        let regime = Regime::on(law, &facts.motion())?;
        let mut total = Sum::NONE;
        let mut rows = Vec::with_capacity(candidates.len());
        for candidate in candidates {
            let found = tally.candidates.iter().enumerate().find(|(_, row)| row.candidate == **candidate);
            let (row, votes) = found.ok_or_else(|| {
                let why = format!("the votes of {:?}", candidate.as_str());
                Error::missing("candidates", &why).at("tally")
            })?;
            let (all, participating) = (tally.total, tally.participating);
            let one = Tally { total: all, participating, in_favour: votes.in_favour };
            let [all, participating, in_favour] =
                one.measured(regime.measure).map_err(|error| of_row(error, row))?;
            total = all;
            rows.push(Votes { candidate, shares: Shares { participating, in_favour }, default: None });
        }
        of_somebody(total, regime.measure, "tally.total")?;
        let polled = Polled { total, rows };
        Ok((Self { polled, reasons: vec![], other_arrears: None, flagged: false }, regime))
    }

    /// From ballots: those that the desk admits, each as it speaks of each candidate. With the tests of the day.
    pub(super) fn of_ballots(
        law: &LocalLaw<'_>,
        facts: &Facts,
        cast: &[ElectionBallot],
        options: &Options,
        candidates: &[&'a Key],
    ) -> Result<(Self, Regime), Error> {
        let slate = Slate { candidates: &facts.candidates, seats: facts.seats };
        let ballots = slate.read(cast)?;
        let (facts, options) = (facts.motion(), options.motion());
        let regime = Regime::on(law, &facts)?;
        let settled = Settled::of(law, facts.decided_on, &options, regime.measure)?;
        let returns = Returns::of(law, &facts, &ballots, &options, &settled)?;
        let polled = Polled::of(&returns, candidates)?;
        of_somebody(polled.total, regime.measure, "units")?;
        let other = returns.other_way(law, &facts, &ballots, &options, &settled)?;
        let other_arrears = other.map(|other| Polled::of(&other, candidates)).transpose()?;
        let flagged = returns.is_flagged();
        let overfull = slate.overfull(returns.ballots.iter().filter_map(|(row, _)| cast.get(*row)));
        let told = |reason: Reason| match (reason.step(), overfull) {
            (Step::BallotPolicies, 1..) => reason.with(Label::Overfull, Quantity::count(overfull)),
            _ => reason,
        };
        let reasons = returns.reasons.into_iter().map(told).collect();
        Ok((Self { polled, reasons, other_arrears, flagged }, regime))
    }
}

impl<'a> Polled<'a> {
    fn of(returns: &Returns<'_, Chosen<'_>>, candidates: &[&'a Key]) -> Result<Self, Error> {
        let rows = candidates.iter().map(|candidate| {
            let returned = returns.returned(|chosen| chosen.of(candidate))?;
            let default = returns.policies.by_default();
            Ok(Votes {
                candidate,
                shares: Shares::of(returned.read(returns.policies)?)?,
                default: default.map(|policies| Shares::of(returned.read(policies)?)).transpose()?,
            })
        });
        Ok(Self { total: returns.total, rows: rows.collect::<Result<_, Error>>()? })
    }
}

impl Shares {
    fn of(counted: Counted) -> Result<Self, Error> {
        Ok(Self { participating: counted.participating()?, in_favour: counted.in_favour })
    }
}

impl ElectionTally {
    /// Each of the candidates stands, and has one row.
    fn check(&self, candidates: &[Candidate]) -> Result<(), Error> {
        in_key_order(&self.candidates, ("candidates", "candidate"), |row| &row.candidate).at("tally")?;
        let stands = |key: &Key| candidates.iter().any(|row| row.candidate == *key);
        match self.candidates.iter().enumerate().find(|(_, row)| !stands(&row.candidate)) {
            Some((row, other)) => {
                let error = does_not_stand(&other.candidate).at("candidate");
                Err(error).at_row("candidates", row).at("tally")
            }
            None => Ok(()),
        }
    }
}

impl Facts {
    /// The motion to elect someone, without its ballots.
    fn motion(&self) -> motion::Facts {
        let mut motion =
            motion::Facts::of_ballots(self.decided_on, Matter::ElectCommittee, Vec::new(), Vec::new());
        motion.meeting = self.meeting;
        // An election is no matter of parking.
        motion.about_parking = Some(false);
        motion.developer.clone_from(&self.developer);
        motion.units.clone_from(&self.units);
        motion.roll_day = self.roll_day;
        motion.transfers.clone_from(&self.transfers);
        motion.pools.clone_from(&self.pools);
        motion.votes.clone_from(&self.votes);
        motion.closes_on = self.closes_on;
        motion.representatives.clone_from(&self.representatives);
        motion.arrears.clone_from(&self.arrears);
        motion
    }
}

impl Options {
    fn motion(&self) -> motion::Options {
        motion::Options {
            parking: self.parking,
            overlapping_owner_sets: self.overlapping_owner_sets,
            split: self.split,
            void: self.void,
            silence: self.silence,
            late: self.late,
            duplicates: self.duplicates,
            proxy_limit: self.proxy_limit,
            beyond_limit: self.beyond_limit,
            arrears: self.arrears,
            arrears_base: self.arrears_base,
            cap: self.cap,
        }
    }
}

/// An error in a motion's tally, at the row of its candidate.
fn of_row(error: Error, row: usize) -> Error {
    let Some(field) = error.path().strip_prefix("tally.in_favour") else { return error };
    let again = Error::new(error.kind(), String::from(error.code()), error.message());
    let again = match field.strip_prefix('.') {
        Some(field) => again.at(field),
        None => again,
    };
    again.at("in_favour").at_row(row).at("candidates").at("tally")
}
