//! Each candidate put to the tests, and what the places come to.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::seats::{Filled, Places};
use super::votes::{Count, Polled, Shares, Source};
use super::{CandidateResult, Facts, Options, OtherResult, Outcome, RankBy};
use crate::decision::{Decision, Label, Note, Quantity, Reading, Reason, Step, Verdict};
use crate::error::{At as _, Error};
use crate::law::{LocalLaw, keys};
use crate::quantity::{Area, Heads, Key, Ratio, Votes, in_key_order};
use crate::vote::motion::{Measure, Sums};
use crate::vote::regime::{Regime, Tested};

pub(super) fn decide(
    law: &LocalLaw<'_>,
    facts: &Facts,
    options: &Options,
) -> Result<Decision<Outcome>, Error> {
    let source = Source::of(facts)?;
    source.follows_nobody(law, facts.decided_on, options)?;
    let candidates = in_key_order(&facts.candidates, ("candidates", "candidate"), |row| &row.candidate)?;
    let candidates: Vec<&Key> = candidates.into_iter().map(|(_, row)| &row.candidate).collect();
    let nobody = || Error::missing("candidates", "who stands");
    if candidates.is_empty() {
        return Err(nobody());
    }
    facts.check_places()?;
    facts.check_owners()?;
    let alternates = facts.lawful_alternates(law)?;

    let (count, regime) = match source {
        Source::Tally(tally) => Count::of_tally(law, facts, tally, &candidates)?,
        Source::Ballots(cast) => Count::of_ballots(law, facts, cast, options, &candidates)?,
    };
    let Count { polled, mut reasons, other_arrears, flagged } = count;
    let tests = put(&regime, &polled)?;
    let (first, (_, turnout)) = polled.rows.first().zip(tests.first()).ok_or_else(nobody)?;
    reasons.extend(turnout.reasons.iter().filter(|reason| !is_of_candidate(reason)).cloned());
    reasons.extend(alternates);
    for (result, tested) in &tests {
        let own = tested.reasons.iter().filter(|reason| is_of_candidate(reason));
        reasons.extend(own.map(|reason| reason.clone().with(Label::Candidate, &result.candidate)));
    }

    let places = Places { seats: facts.seats, alternates: facts.alternates, elected_on: facts.decided_on };
    let met = ranked(&tests, regime.measure, options.rank);
    let other = match other_arrears {
        Some(polled) => {
            let tests = put(&regime, &polled)?;
            Some(places.fill(ranked(&tests, regime.measure, options.rank), &[])?)
        }
        None => None,
    };
    let arrears_elect = match &other {
        Some(other) => !places.fill(met.clone(), &[])?.seats_as(other),
        None => false,
    };
    let filled = places.fill(met, &facts.lots)?;
    let open_seats = open_seats(facts.seats, &filled)?;
    reasons.extend(told(facts, options, regime.measure, &filled, open_seats));

    let (total, participating) = (polled.total, first.shares.participating);
    let turnout_met = turnout.turnout_met;
    let candidates: Vec<CandidateResult> = tests.into_iter().map(|(result, _)| result).collect();
    let silence_elects =
        candidates.iter().any(|result| result.met_by_default.is_some_and(|default| default != result.met));
    let outcome = Outcome {
        elected: filled.elected,
        alternates: filled.alternates,
        lots_needed: filled.needed,
        open_seats,
        turnout_met,
        measure: regime.measure,
        total: Sums::of(total, regime.measure)?,
        participating: Sums::of(participating, regime.measure)?,
        candidates,
        other_arrears: other.map(|other| OtherResult {
            elected: other.elected,
            alternates: other.alternates,
            lots_needed: other.needed,
        }),
    };
    let decision = Decision::new(outcome, reasons).warn(silence_elects.then_some(Note::SilenceElects));
    let decision = decision.warn(flagged.then_some(Note::ArrearsFlagged));
    Ok(decision.warn(arrears_elect.then_some(Note::ArrearsElect)))
}

/// Puts each candidate to the tests.
fn put(regime: &Regime, polled: &Polled<'_>) -> Result<Vec<(CandidateResult, Tested)>, Error> {
    let test = |shares: Shares| regime.test(polled.total, shares.participating, shares.in_favour);
    let rows = polled.rows.iter().map(|row| {
        let tested = test(row.shares)?;
        let result = CandidateResult {
            candidate: row.candidate.clone(),
            in_favour: Sums::of(row.shares.in_favour, regime.measure)?,
            met: tested.passed(),
            met_by_default: row.default.map(test).transpose()?.map(|tested| tested.passed()),
        };
        Ok((result, tested))
    });
    rows.collect()
}

/// Those who met the tests, each with what the order goes by.
fn ranked(tests: &[(CandidateResult, Tested)], measure: Measure, rank: RankBy) -> Vec<(&Key, [Ratio; 2])> {
    let met = tests.iter().map(|(result, _)| result).filter(|result| result.met);
    met.map(|result| (&result.candidate, standing(&result.in_favour, measure, rank))).collect()
}

/// Whether a reason of the tests is about one candidate; the others are about all.
fn is_of_candidate(reason: &Reason) -> bool {
    matches!(reason.step(), Step::MajorityArea | Step::MajorityHeads | Step::MajorityVotes)
}

impl Facts {
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

    /// Candidates of whom it is said which owner they are must be one, and each another.
    fn check_owners(&self) -> Result<(), Error> {
        let units = self.units.iter().flatten().flat_map(|unit| &unit.owners);
        let votes = self.votes.iter().flatten().flat_map(|row| &row.owners);
        let buyers = self.transfers.iter().flat_map(|transfer| &transfer.owners);
        let owners: Vec<&Key> = units.chain(buyers).chain(votes).chain(&self.developer).collect();
        let mut seen = BTreeSet::new();
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
            if !seen.insert(owner) {
                let message = format!("{:?} stands twice, and takes no more than one seat", owner.as_str());
                let error = Error::invalid("vote.election.owner_twice", message).at("owner");
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
        let Some(limit) = law.find_any(keys::ALTERNATES, self.decided_on)? else { return Ok(None) };
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
