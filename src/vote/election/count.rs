//! Each candidate as a motion, and what the places come to.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::seats::{Filled, Places};
use super::{BallotState, CandidateResult, ElectionBallot, ElectionTally, Facts, Options, Outcome, RankBy};
use crate::decision::{Decision, Label, Note, Quantity, Reading, Reason, Step, Verdict};
use crate::error::{At as _, Error};
use crate::law::{Absence, LocalLaw, keys};
use crate::quantity::{Area, Date, Heads, Key, Ratio, Votes, in_key_order};
use crate::rule::Rule as _;
use crate::vote::ballot::{Ballot, Choice, Silence};
use crate::vote::motion::{self, Matter, Measure, Motion, Sums, Tally};

/// What decides that a candidate is chosen.
enum Source<'a> {
    Tally(&'a ElectionTally),
    Ballots(&'a [ElectionBallot]),
}

pub(super) fn decide(
    law: &LocalLaw<'_>,
    facts: &Facts,
    options: &Options,
) -> Result<Decision<Outcome>, Error> {
    let source = facts.source()?;
    source.follows_nobody(law, facts.decided_on, options)?;
    let candidates = in_key_order(&facts.candidates, ("candidates", "candidate"), |row| &row.candidate)?;
    facts.check_places()?;
    facts.check_owners()?;
    let alternates = facts.lawful_alternates(law)?;
    let overfull = source.check(facts)?;

    let (mut motion, motion_options) = (facts.motion(), options.motion());
    let (mut shared, mut of_candidates): (Vec<Reason>, Vec<Reason>) = (Vec::new(), Vec::new());
    let (mut turnout, mut results): (Option<motion::Outcome>, Vec<CandidateResult>) = (None, Vec::new());
    for (_, row) in &candidates {
        let key = &row.candidate;
        let decision = source.put(law, &mut motion, &motion_options, key, facts.seats)?;
        let found = decision.outcome().ok_or_else(|| Error::range("a law table"))?;
        let (own, all): (Vec<&Reason>, Vec<&Reason>) = decision.reasons().iter().partition(|reason| {
            matches!(reason.step(), Step::MajorityArea | Step::MajorityHeads | Step::MajorityVotes)
        });
        let named = |reason: &Reason| reason.clone().with(Label::Candidate, Quantity::Word(key.to_string()));
        of_candidates.extend(own.into_iter().map(named));
        results.push(CandidateResult {
            candidate: key.clone(),
            in_favour: found.tally.in_favour,
            met: found.passed,
            met_by_default: found.default_reading.map(|default| default.passed),
        });
        if turnout.is_none() {
            shared = all.into_iter().map(|reason| overfull_told(reason, overfull)).collect();
            turnout = Some(found.clone());
        }
    }
    let turnout = turnout.ok_or_else(|| Error::missing("candidates", "who stands"))?;

    let places = Places { seats: facts.seats, alternates: facts.alternates, elected_on: facts.decided_on };
    let met = results.iter().filter(|result| result.met);
    let met =
        met.map(|result| (&result.candidate, standing(&result.in_favour, turnout.measure, options.rank)));
    let filled = places.fill(met.collect(), &facts.lots)?;
    let mut reasons = shared;
    reasons.extend(alternates);
    reasons.extend(of_candidates);
    let open_seats = open_seats(facts.seats, &filled)?;
    reasons.extend(told(facts, options, turnout.measure, &filled, open_seats));
    let silence_decides =
        results.iter().any(|result| result.met_by_default.is_some_and(|default| default != result.met));
    let outcome = Outcome {
        elected: filled.elected,
        alternates: filled.alternates,
        lots_needed: filled.needed,
        open_seats,
        turnout_met: turnout.turnout_met,
        measure: turnout.measure,
        total: turnout.tally.total,
        participating: turnout.tally.participating,
        candidates: results,
    };
    Ok(Decision::new(outcome, reasons).warn(silence_decides.then_some(Note::SilenceElects)))
}

impl Facts {
    fn source(&self) -> Result<Source<'_>, Error> {
        match (&self.tally, &self.ballots) {
            (Some(tally), None) => Ok(Source::Tally(tally)),
            (None, Some(ballots)) => Ok(Source::Ballots(ballots)),
            (None, None) => Err(Error::missing("ballots", "the ballots, or a tally of them")),
            (Some(_), Some(_)) => {
                let message = "there is a tally beside the ballots";
                Err(Error::invalid("vote.election.two_sources", message).at("tally"))
            }
        }
    }

    fn check_places(&self) -> Result<(), Error> {
        if self.seats == 0 {
            return Err(Error::invalid("vote.election.no_seat", "there is no seat to be filled").at("seats"));
        }
        if self.members.is_some_and(|members| members < self.seats) {
            let message = "the committee has fewer members than there are seats to be filled";
            return Err(Error::invalid("vote.election.members", message).at("members"));
        }
        Ok(())
    }

    /// Candidates of whom it is said which owner they are must be one.
    fn check_owners(&self) -> Result<(), Error> {
        let units = self.units.iter().flatten().flat_map(|unit| &unit.owners);
        let votes = self.votes.iter().flatten().flat_map(|row| &row.owners);
        let buyers = self.transfers.iter().flat_map(|transfer| &transfer.owners);
        let owners: Vec<&Key> = units.chain(buyers).chain(votes).chain(&self.developer).collect();
        for (row, candidate) in self.candidates.iter().enumerate() {
            let Some(owner) = &candidate.owner else { continue };
            if self.units.is_none() && self.votes.is_none() {
                return Err(Error::missing("units", "the units of the zone, to see who is an owner"));
            }
            if !owners.contains(&owner) {
                let message = format!("{:?} owns nothing in the zone", owner.as_str());
                let error = Error::invalid("vote.election.not_an_owner", message).at("owner");
                return Err(error).at_row("candidates", row);
            }
        }
        Ok(())
    }

    /// The places of alternates against the place's law, where it limits them.
    fn lawful_alternates(&self, law: &LocalLaw<'_>) -> Result<Option<Reason>, Error> {
        if self.alternates == 0 {
            return Ok(None);
        }
        let limit = match law.find(keys::ALTERNATES, self.decided_on) {
            Ok(limit) => limit,
            Err(absent) if matches!(absent.absence(), Absence::Gap { .. }) => return Err(absent.into()),
            Err(_) => return Ok(None),
        };
        let (places, members) = (Heads::new(self.alternates), Heads::new(self.members.unwrap_or(self.seats)));
        let (met, reason) = Reason::share(Step::ElectionAlternates, places, members, *limit.value())?;
        if !met {
            let article = limit.citations().first().map(ToString::to_string).unwrap_or_default();
            let message =
                format!("{places} alternates for {members} members are not {} ({article})", limit.value());
            return Err(Error::invalid("vote.election.too_many_alternates", message).at("alternates"));
        }
        Ok(Some(reason.by(&limit)))
    }

    /// The motion to elect someone, without its votes.
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
            cap: self.cap,
            ..motion::Options::default()
        }
    }
}

impl Source<'_> {
    /// Refuses that ballots follow a majority: if the options say so, or the by-laws and there is such a ballot.
    fn follows_nobody(&self, law: &LocalLaw<'_>, day: Date, options: &Options) -> Result<(), Error> {
        let following = Silence::FollowingMajority;
        let silent = |ballot: &ElectionBallot| ballot.state == Some(BallotState::Silent);
        let path = if options.silence == Some(following) {
            "options.silence"
        } else if matches!(self, Self::Ballots(ballots) if ballots.iter().any(silent))
            && law.reading_or_default(options.silence, keys::SILENCE, day, Silence::named)?.0 == following
        {
            "bylaws"
        } else {
            return Ok(());
        };
        let message = "an election has no majority that a ballot not returned could follow";
        Err(Error::infeasible("vote.election.following", message).at(path))
    }

    /// Whether the votes name candidates only; how many ballots choose more than there are seats.
    fn check(&self, facts: &Facts) -> Result<u64, Error> {
        let stands = |key: &Key| facts.candidates.iter().any(|row| row.candidate == *key);
        let unknown = |key: &Key| {
            let message = format!("{:?} does not stand", key.as_str());
            Error::invalid("vote.election.unknown_candidate", message)
        };
        match self {
            Self::Tally(tally) => {
                in_key_order(&tally.candidates, ("candidates", "candidate"), |row| &row.candidate)
                    .at("tally")?;
                let other = tally.candidates.iter().enumerate().find(|(_, row)| !stands(&row.candidate));
                match other {
                    Some((row, other)) => {
                        Err(unknown(&other.candidate).at("candidate")).at_row("candidates", row).at("tally")
                    }
                    None => Ok(0),
                }
            }
            Self::Ballots(ballots) => {
                let mut overfull = 0_u64;
                for (row, ballot) in ballots.iter().enumerate() {
                    let chosen = ballot.chosen().at_row("ballots", row)?;
                    for (place, key) in chosen.iter().enumerate() {
                        let twice = || {
                            Error::invalid("vote.election.chosen_twice", "this candidate is chosen already")
                        };
                        let error = match (stands(key), chosen.iter().take(place).any(|other| other == key)) {
                            (false, _) => unknown(key),
                            (true, true) => twice(),
                            (true, false) => continue,
                        };
                        return Err(error.at_row(place).at("choice")).at_row("ballots", row);
                    }
                    overfull = overfull.saturating_add(ballot.is_overfull(facts.seats).into());
                }
                Ok(overfull)
            }
        }
    }

    /// Puts one candidate to the tests.
    fn put(
        &self,
        law: &LocalLaw<'_>,
        motion: &mut motion::Facts,
        options: &motion::Options,
        candidate: &Key,
        seats: u32,
    ) -> Result<Decision<motion::Outcome>, Error> {
        match self {
            Self::Ballots(ballots) => {
                let ballots = ballots.iter().map(|ballot| ballot.on(candidate, seats));
                motion.ballots = Some(ballots.collect());
                Motion::decide(law, motion, options)
            }
            Self::Tally(tally) => {
                let found = tally.candidates.iter().enumerate().find(|(_, row)| row.candidate == *candidate);
                let (row, votes) = found.ok_or_else(|| {
                    let why = format!("the votes of {:?}", candidate.as_str());
                    Error::missing("candidates", &why).at("tally")
                })?;
                let (total, participating) = (tally.total, tally.participating);
                let tally = Tally { total, participating, in_favour: votes.in_favour };
                let motion = motion::Facts::of_tally(motion.decided_on, motion.matter, tally);
                Motion::decide(law, &motion, options).map_err(|error| of_row(error, row))
            }
        }
    }
}

impl ElectionBallot {
    /// Whom it chooses; nobody where it says nothing.
    fn chosen(&self) -> Result<&[Key], Error> {
        match (&self.choice, self.state) {
            (Some(chosen), None) => Ok(chosen),
            (None, Some(_)) => Ok(&[]),
            (None, None) => Err(Error::missing("choice", "whom the ballot chooses, or what it is")),
            (Some(_), Some(_)) => {
                let message = "a ballot that cannot be read, or is not there, chooses nobody";
                Err(Error::invalid("vote.election.state_and_choice", message).at("state"))
            }
        }
    }

    fn is_overfull(&self, seats: u32) -> bool {
        let chosen = self.choice.as_ref().map_or(0, Vec::len);
        usize::try_from(seats).is_ok_and(|seats| chosen > seats)
    }

    /// What it says of one candidate.
    fn on(&self, candidate: &Key, seats: u32) -> Ballot {
        let choice = match (self.state, &self.choice) {
            (Some(BallotState::Silent), _) => Choice::Silent,
            (Some(BallotState::Void), _) => Choice::Void,
            (None, _) if self.is_overfull(seats) => Choice::Void,
            (None, Some(chosen)) if chosen.contains(candidate) => Choice::For,
            (None, _) => Choice::Abstain,
        };
        Ballot {
            unit: self.unit.clone(),
            owners: self.owners.clone(),
            pool: self.pool.clone(),
            seq: self.seq,
            ..Ballot::saying(choice)
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

fn overfull_told(reason: &Reason, overfull: u64) -> Reason {
    let reason = reason.clone();
    match (reason.step(), overfull) {
        (Step::BallotPolicies, 1..) => reason.with(Label::Overfull, Quantity::Count(overfull)),
        _ => reason,
    }
}

/// What the order of candidates goes by: the more, the better.
fn standing(votes: &Sums, measure: Measure, rank: RankBy) -> [Ratio; 2] {
    let heads = Ratio::from_integer(votes.heads.map_or(0, Heads::get).into());
    let area = Ratio::from_integer(votes.area_m2.map_or(0, Area::hundredths));
    match (measure, rank) {
        (Measure::Votes, _) => [votes.votes.unwrap_or(Votes::ZERO).to_ratio(), Ratio::ZERO],
        (Measure::AreaAndHeads, RankBy::Heads) => [heads, Ratio::ZERO],
        (Measure::AreaAndHeads, RankBy::Area) => [area, Ratio::ZERO],
        (Measure::AreaAndHeads, RankBy::HeadsThenArea) => [heads, area],
        (Measure::AreaAndHeads, RankBy::AreaThenHeads) => [area, heads],
    }
}

/// The seats that nobody gets, whatever a lot decides.
fn open_seats(seats: u32, filled: &Filled) -> Result<u32, Error> {
    let elected = u32::try_from(filled.elected.len()).ok();
    let at_stake = filled.needed.iter().map(|lot| lot.seats);
    let taken = elected.and_then(|elected| at_stake.into_iter().try_fold(elected, u32::checked_add));
    taken.and_then(|taken| seats.checked_sub(taken)).ok_or_else(|| Error::range("a number of seats"))
}

/// The order, the lots and what stays open, as reasons.
fn told(facts: &Facts, options: &Options, measure: Measure, filled: &Filled, open: u32) -> Vec<Reason> {
    let names = |keys: &[Key]| {
        let names: Vec<&str> = keys.iter().map(Key::as_str).collect();
        Quantity::Word(names.join(", "))
    };
    let count = |number: u32| Quantity::Count(number.into());
    let mut order = Reason::computed(Step::ElectionOrder).with(Label::Seats, count(facts.seats));
    if facts.alternates > 0 {
        order = order.with(Label::AlternatePlaces, count(facts.alternates));
    }
    for (label, keys) in [(Label::Elected, &filled.elected), (Label::Alternates, &filled.alternates)] {
        if !keys.is_empty() {
            order = order.with(label, names(keys));
        }
    }
    let rank = match (measure, options.rank) {
        (Measure::Votes, _) => None,
        (Measure::AreaAndHeads, RankBy::Heads) => Some(Reading::RankHeads),
        (Measure::AreaAndHeads, RankBy::Area) => Some(Reading::RankArea),
        (Measure::AreaAndHeads, RankBy::HeadsThenArea) => Some(Reading::RankHeadsThenArea),
        (Measure::AreaAndHeads, RankBy::AreaThenHeads) => Some(Reading::RankAreaThenHeads),
    };
    let mut reasons = Vec::from([rank.into_iter().fold(order, Reason::reading)]);
    for lot in filled.drawn.iter().filter_map(|row| facts.lots.get(*row)) {
        let drawn = Reason::computed(Step::ElectionLot)
            .with(Label::Drawn, names(&lot.drawn_in_order))
            .with(Label::DrawnOn, lot.drawn_on);
        let mut witnesses: Vec<&str> = lot.witnesses.iter().map(String::as_str).collect();
        witnesses.sort_unstable();
        let witnesses = Some(witnesses.join(", ")).filter(|witnesses| !witnesses.is_empty());
        let told = |reason: Reason, text| reason.with(Label::Witnesses, Quantity::Word(text));
        reasons.push(witnesses.into_iter().fold(drawn, told));
    }
    for lot in &filled.needed {
        let needed = Reason::computed(Step::ElectionLotNeeded)
            .verdict_of(Verdict::Judgement)
            .with(Label::Candidates, names(&lot.candidates))
            .with(Label::Seats, count(lot.seats));
        reasons.push(needed.with(Label::AlternatePlaces, count(lot.alternates)));
    }
    if open > 0 {
        reasons.push(Reason::computed(Step::ElectionOpen).with(Label::Seats, count(open)));
    }
    reasons
}
