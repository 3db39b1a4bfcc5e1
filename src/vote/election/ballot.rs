//! Ballots of an election, and what they say.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::vec::Vec;

use super::Candidate;
use crate::error::{At as _, Error};
use crate::quantity::Key;
use crate::vote::ballot::{Ballot, BallotState, Choice, Proxy, Says, ballot_form};

ballot_form! {
    /// One ballot (选票): for a unit, for an owner with all that it holds, or for a pool of votes.
    ElectionBallot {
        /// Whom it chooses, in any order; nobody is an abstention. Needed unless there is a `state`.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        choice: Option<Vec<Key>>,
        /// What it is, where it chooses nobody that could be read.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        state: Option<BallotState>
    } instructed Vec<Key>
}

impl ElectionBallot {
    /// A ballot of which no more is known than whom it chooses; whose it is must be filled in.
    #[must_use]
    pub const fn choosing(choice: Vec<Key>) -> Self {
        Self {
            unit: None,
            owners: Vec::new(),
            pool: None,
            choice: Some(choice),
            state: None,
            seq: None,
            received_on: None,
            delivered_on: None,
            via: None,
            signed: None,
            cast_by: None,
            proxy: None,
        }
    }
}

/// What a ballot says of the election: the same to whoever chooses the same, in whatever order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Chosen<'b> {
    /// Whom it chooses: no more than there are seats, or it would be void.
    Candidates(BTreeSet<&'b Key>),
    /// Nothing that could be read.
    Nothing(BallotState),
}

impl Says for Chosen<'_> {
    fn state(&self) -> Option<BallotState> {
        match self {
            Self::Candidates(_) => None,
            Self::Nothing(state) => Some(*state),
        }
    }
}

impl Chosen<'_> {
    /// What it says of one candidate.
    pub(super) fn of(&self, candidate: &Key) -> Choice {
        match self {
            Self::Candidates(chosen) if chosen.contains(candidate) => Choice::For,
            Self::Candidates(_) => Choice::Abstain,
            Self::Nothing(BallotState::Void) => Choice::Void,
            Self::Nothing(BallotState::Silent) => Choice::Silent,
            Self::Nothing(BallotState::Unproven) => Choice::Unproven,
        }
    }
}

/// What is put to the owners.
#[derive(Debug, Clone, Copy)]
pub(super) struct Slate<'a> {
    pub(super) candidates: &'a [Candidate],
    pub(super) seats: u32,
}

impl Slate<'_> {
    /// The ballots with what they say.
    pub(super) fn read<'b>(&self, ballots: &'b [ElectionBallot]) -> Result<Vec<Ballot<Chosen<'b>>>, Error> {
        let rows = ballots.iter().enumerate();
        rows.map(|(row, ballot)| self.ballot(ballot).at_row("ballots", row)).collect()
    }

    fn ballot<'b>(&self, ballot: &'b ElectionBallot) -> Result<Ballot<Chosen<'b>>, Error> {
        let choice = match (&ballot.choice, ballot.state) {
            (Some(chosen), None) => self.chosen(chosen, "choice")?,
            (None, Some(state)) => Chosen::Nothing(state),
            (None, None) => return Err(Error::missing("choice", "whom the ballot chooses, or what it is")),
            (Some(_), Some(_)) => {
                let message = "a ballot that cannot be read, or is not there, chooses nobody";
                return Err(Error::invalid("vote.election.state_and_choice", message).at("state"));
            }
        };
        Ok(Ballot {
            unit: ballot.unit.clone(),
            owners: ballot.owners.clone(),
            pool: ballot.pool.clone(),
            choice,
            seq: ballot.seq,
            received_on: ballot.received_on,
            delivered_on: ballot.delivered_on,
            via: ballot.via,
            signed: ballot.signed,
            cast_by: ballot.cast_by.clone(),
            proxy: ballot.proxy.as_ref().map(|proxy| self.proxy(proxy)).transpose().at("proxy")?,
        })
    }

    fn proxy<'b>(&self, proxy: &'b Proxy<Vec<Key>>) -> Result<Proxy<Chosen<'b>>, Error> {
        let wanted = proxy.instructions.as_ref().map(|wanted| self.chosen(wanted, "instructions"));
        Ok(Proxy {
            agent: proxy.agent.clone(),
            written_authority: proxy.written_authority,
            instructions: wanted.transpose()?,
            manager_staff: proxy.manager_staff,
        })
    }

    /// Those named must stand, and each be named once.
    fn chosen<'b>(&self, named: &'b [Key], field: &str) -> Result<Chosen<'b>, Error> {
        let mut chosen = BTreeSet::new();
        for (place, key) in named.iter().enumerate() {
            if !self.candidates.iter().any(|row| row.candidate == *key) {
                return Err(does_not_stand(key).at_row(place).at(field));
            }
            if !chosen.insert(key) {
                let message = "this candidate is chosen already";
                let error = Error::invalid("vote.election.chosen_twice", message);
                return Err(error.at_row(place).at(field));
            }
        }
        let is_overfull = self.is_overfull(named);
        Ok(if is_overfull { Chosen::Nothing(BallotState::Void) } else { Chosen::Candidates(chosen) })
    }

    fn is_overfull(&self, named: &[Key]) -> bool {
        usize::try_from(self.seats).is_ok_and(|seats| named.len() > seats)
    }

    /// How many of some ballots choose more than there are seats.
    pub(super) fn overfull<'b>(&self, ballots: impl Iterator<Item = &'b ElectionBallot>) -> usize {
        ballots.filter_map(|ballot| ballot.choice.as_ref()).filter(|named| self.is_overfull(named)).count()
    }
}

pub(super) fn does_not_stand(key: &Key) -> Error {
    Error::invalid("vote.election.unknown_candidate", format!("{:?} does not stand", key.as_str()))
}
