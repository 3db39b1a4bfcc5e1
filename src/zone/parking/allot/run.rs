//! Meets requests in their order.

use alloc::vec::Vec;

use super::asked::{CommonGround, Facts, Further, Household, Options, Space, State};
use super::limit::Limit;
use super::matching::Matching;
use super::order::Placed;
use super::{Answer, Why};
use crate::error::{At as _, Error};
use crate::law::LocalLaw;
use crate::quantity::{Key, in_key_order};
use crate::zone::parking::space::Gate;
use crate::zone::parking::{Bar, Kind, Taker, Way};

/// The texts on each kind of space, taker and way that was looked at.
pub(super) type Gates = Vec<((Kind, Taker, Way), Gate)>;

/// A request as it is met.
struct Asker<'f> {
    placed: Placed<'f>,
    /// Its household, by the order of their keys.
    household: Option<usize>,
    /// The spaces that it would take, best first; without it, any.
    liked: Option<Vec<usize>>,
    /// The same in their own order.
    sorted: Vec<usize>,
    /// What it may not have.
    planned: Option<Why>,
    civil_defence: Option<Why>,
    common_ground: Option<Why>,
    met: u32,
    refused: Option<(Why, Option<usize>)>,
}

/// Who got what.
pub(super) struct Allotted {
    pub(super) answers: Vec<Answer>,
    pub(super) free: Vec<Key>,
    pub(super) limit: Option<Limit>,
    pub(super) gates: Gates,
}

struct Run<'f> {
    spaces: Vec<(usize, &'f Space)>,
    every: Vec<usize>,
    households: Vec<(usize, &'f Household)>,
    askers: Vec<Asker<'f>>,
    /// What each household got, in the order of their keys.
    got: Vec<u32>,
    matching: Matching,
    /// Whose each unit is.
    of_unit: Vec<usize>,
    limit: Option<Limit>,
}

pub(super) fn run(
    law: &LocalLaw<'_>,
    facts: &Facts,
    placed: &[Placed<'_>],
    options: Options,
) -> Result<Allotted, Error> {
    let spaces = in_key_order(&facts.spaces, ("spaces", "space"), |space| &space.space)?;
    let households =
        in_key_order(&facts.households, ("households", "household"), |household| &household.household)?;
    let limit = Limit::of(law, facts, &households)?;
    let mut gates = Gates::new();
    let askers = placed
        .iter()
        .map(|placed| {
            let mut asker = Asker::new(*placed, &spaces, &households);
            asker.look(law, facts, &spaces, options, &mut gates).at_row("requests", placed.row)?;
            if limit.is_some() && placed.request.way.transfers() && asker.household.is_none() {
                let message = "whose request it is, as the place's text limits households";
                return Err(Error::missing("household", message)).at_row("requests", placed.row);
            }
            Ok(asker)
        })
        .collect::<Result<Vec<_>, Error>>()?;
    let (got, matching) = (households.iter().map(|_| 0).collect(), Matching::new(spaces.len()));
    let every = (0..spaces.len()).collect();
    let mut run = Run { spaces, every, households, askers, got, matching, of_unit: Vec::new(), limit };
    run.meet(options.further);
    run.settle();
    Ok(Allotted { answers: run.answers(), free: run.free(), limit: run.limit, gates })
}

impl<'f> Asker<'f> {
    fn new(placed: Placed<'f>, spaces: &[(usize, &Space)], households: &[(usize, &Household)]) -> Self {
        let request = placed.request;
        let of_space = |key: &Key| spaces.binary_search_by(|(_, row)| row.space.cmp(key)).ok();
        let liked: Vec<usize> = request.would_take.iter().filter_map(of_space).collect();
        let mut sorted = liked.clone();
        sorted.sort_unstable();
        let of_household = |key: &Key| households.binary_search_by(|(_, row)| row.household.cmp(key)).ok();
        Self {
            placed,
            household: request.household.as_ref().and_then(of_household),
            liked: (!liked.is_empty()).then_some(liked),
            sorted,
            planned: None,
            civil_defence: None,
            common_ground: None,
            met: 0,
            refused: None,
        }
    }

    /// Looks up what it may not have, of the kinds that are free among what it would take.
    fn look(
        &mut self,
        law: &LocalLaw<'_>,
        facts: &Facts,
        spaces: &[(usize, &Space)],
        options: Options,
        gates: &mut Gates,
    ) -> Result<(), Error> {
        let request = self.placed.request;
        for kind in [Kind::Planned, Kind::CivilDefence, Kind::CommonGround] {
            let is_there = |(place, (_, space)): (usize, &(usize, &Space))| {
                space.kind == kind && space.state == State::Free && self.likes(place)
            };
            if !spaces.iter().enumerate().any(is_there) {
                continue;
            }
            let which = (kind, request.taker, request.way);
            if !gates.iter().any(|(known, _)| *known == which) {
                gates.push((which, Gate::of(law, facts.on, which, options.civil_defence)?));
            }
            let gate = gates.iter().find(|(known, _)| *known == which);
            let bar = gate.map_or(Ok(None), |(_, gate)| gate.bars(request.term))?.map(Why::from);
            match kind {
                Kind::Planned => self.planned = bar,
                Kind::CivilDefence => self.civil_defence = bar,
                Kind::CommonGround => self.common_ground = bar.or_else(|| on_ground(facts, request.taker)),
            }
        }
        Ok(())
    }

    fn likes(&self, place: usize) -> bool {
        self.liked.is_none() || self.sorted.binary_search(&place).is_ok()
    }

    /// Why it may not have a free space, if it may not.
    fn barred(&self, space: &Space) -> Option<Why> {
        let of_kind = match space.kind {
            Kind::Planned => self.planned,
            Kind::CivilDefence => self.civil_defence,
            Kind::CommonGround => self.common_ground,
        };
        of_kind.or((space.only_let && self.placed.request.way.transfers()).then_some(Why::OnlyLet))
    }

    fn takes(&self, place: usize, space: &Space) -> bool {
        space.state == State::Free && self.likes(place) && self.barred(space).is_none()
    }
}

/// Why the owners do not let what lies on their ground to such a one.
fn on_ground(facts: &Facts, taker: Taker) -> Option<Why> {
    match facts.common_ground {
        Some(CommonGround::ToAnyone) => None,
        Some(CommonGround::ToTheZone) => (taker == Taker::Outsider).then_some(Why::GroundForTheZone),
        Some(CommonGround::Undecided) | None => Some(Why::GroundUndecided),
    }
}

impl Run<'_> {
    fn meet(&mut self, further: Further) {
        let mut place = 0;
        while let Some(claim) = self.askers.get(place).map(|asker| asker.placed.claim) {
            let same = self.askers.iter().skip(place).take_while(|asker| asker.placed.claim == claim).count();
            let all = place..place.saturating_add(same);
            if further == Further::AfterFirst {
                all.clone().for_each(|asker| self.meet_one(asker, Further::AfterFirst));
            }
            all.clone().for_each(|asker| self.meet_one(asker, Further::AsFirst));
            place = all.end;
        }
    }

    /// Meets a request as far as it goes; those that wait for the first spaces of others stop at their own.
    fn meet_one(&mut self, place: usize, further: Further) {
        loop {
            let Some(asker) = self.askers.get(place) else { return };
            let done = asker.met >= asker.placed.request.wanted || asker.refused.is_some();
            if done || (further == Further::AfterFirst && self.has_one(asker)) {
                return;
            }
            let refused = self.meet_unit(place).err();
            let Some(asker) = self.askers.get_mut(place) else { return };
            match refused {
                None => asker.met = asker.met.saturating_add(1),
                some => asker.refused = some,
            }
        }
    }

    fn has_one(&self, asker: &Asker<'_>) -> bool {
        let Some(place) = asker.household else { return asker.met > 0 };
        let told = self.households.get(place).map_or(0, |(_, row)| row.bought.saturating_add(row.rented));
        told > 0 || self.got.get(place).is_some_and(|got| *got > 0)
    }

    fn meet_unit(&mut self, place: usize) -> Result<(), (Why, Option<usize>)> {
        let Some(asker) = self.askers.get(place) else { return Ok(()) };
        let (household, transfers) = (asker.household, asker.placed.request.way.transfers());
        if let Some(why) = self.nothing_for(asker) {
            return Err((why, None));
        }
        let limit = self.limit.as_ref().filter(|_| transfers);
        if let Some(why) = limit.zip(household).and_then(|(limit, household)| limit.bars(household)) {
            return Err((why, None));
        }
        self.of_unit.push(place);
        let admitted = self.matching.admit(&takes(&self.askers, &self.of_unit, &self.spaces));
        if let Err(held_up) = admitted {
            self.of_unit.pop();
            // Units came in by their claims: the last of those is the one just before it.
            let last = held_up.into_iter().max().and_then(|unit| self.of_unit.get(unit).copied());
            return Err((Why::Taken, last));
        }
        if let Some(household) = household {
            if let Some(limit) = self.limit.as_mut().filter(|_| transfers) {
                limit.take(household);
            }
            if let Some(got) = self.got.get_mut(household) {
                *got = got.saturating_add(1);
            }
        }
        Ok(())
    }

    /// Why there is nothing at all for a request, whoever else asks.
    fn nothing_for(&self, asker: &Asker<'_>) -> Option<Why> {
        let mut why = Why::NoneFree;
        for (place, (_, space)) in self.spaces.iter().enumerate() {
            if space.state == State::Free && asker.likes(place) {
                // Of several bars, the first of the list is told.
                why = why.min(asker.barred(space)?);
            }
        }
        Some(why)
    }

    fn settle(&mut self) {
        let (askers, of_unit, every) = (&self.askers, &self.of_unit, &self.every);
        let takes = takes(askers, of_unit, &self.spaces);
        let liked = |unit: usize| {
            let asker = of_unit.get(unit).and_then(|place| askers.get(*place));
            asker.and_then(|asker| asker.liked.as_ref()).unwrap_or(every).as_slice()
        };
        self.matching.settle(&takes, liked);
    }

    fn answers(&self) -> Vec<Answer> {
        let mut spaces: Vec<Vec<Key>> = self.askers.iter().map(|_| Vec::new()).collect();
        for (unit, place) in self.of_unit.iter().enumerate() {
            let space = self.matching.space_of(unit).and_then(|space| self.spaces.get(space));
            if let (Some(own), Some((_, space))) = (spaces.get_mut(*place), space) {
                own.push(space.space.clone());
            }
        }
        let key = |place: usize| self.askers.get(place).map(|asker| asker.placed.request.request.clone());
        let answers = self.askers.iter().zip(spaces).map(|(asker, spaces)| Answer {
            request: asker.placed.request.request.clone(),
            claim: asker.placed.claim,
            spaces,
            refused: asker.placed.request.wanted.saturating_sub(asker.met),
            why: asker.refused.map(|(why, _)| why),
            after: asker.refused.and_then(|(_, last)| last).and_then(key),
        });
        answers.collect()
    }

    fn free(&self) -> Vec<Key> {
        let is_free = |(place, (_, space)): &(usize, &(usize, &Space))| {
            space.state == State::Free && self.matching.unit_in(*place).is_none()
        };
        let free = self.spaces.iter().enumerate().filter(is_free);
        free.map(|(_, (_, space))| space.space.clone()).collect()
    }
}

/// Whether a unit takes a space.
fn takes<'r>(
    askers: &'r [Asker<'_>],
    of_unit: &'r [usize],
    spaces: &'r [(usize, &Space)],
) -> impl Fn(usize, usize) -> bool + 'r {
    move |unit, place| {
        let asker = of_unit.get(unit).and_then(|asker| askers.get(*asker));
        let space = spaces.get(place);
        asker.zip(space).is_some_and(|(asker, (_, space))| asker.takes(place, space))
    }
}

impl From<Bar> for Why {
    fn from(bar: Bar) -> Self {
        match bar {
            Bar::TooLong => Self::TooLong,
            Bar::NotToSuch => Self::NotToSuch,
            Bar::CivilDefence => Self::CivilDefence,
            Bar::CommonGround => Self::CommonGround,
            Bar::NotOpened => Self::GroundForTheZone,
        }
    }
}
