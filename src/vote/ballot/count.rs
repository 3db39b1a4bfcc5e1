//! What ballots come to.

use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use super::time::check_days;
use super::{Ballot, Choice, Policies, Silence, Split, VoidBallots};
use crate::error::{At as _, Error};
use crate::quantity::{Area, Date, Key, Ratio};
use crate::vote::electors::{Elector, Electors, Measure, Sum};
use crate::vote::weights::Holder;

/// What the ballots came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Counted {
    pub(crate) in_favour: Sum,
    pub(crate) against: Sum,
    pub(crate) abstaining: Sum,
}

impl Counted {
    pub(crate) const NOTHING: Self = Self { in_favour: Sum::NONE, against: Sum::NONE, abstaining: Sum::NONE };

    pub(crate) fn participating(&self) -> Result<Sum, Error> {
        let mut sum = self.in_favour;
        sum.add(self.against)?;
        sum.add(self.abstaining)?;
        Ok(sum)
    }

    pub(crate) fn add(&mut self, stand: Stand, sum: Sum) -> Result<(), Error> {
        match stand {
            Stand::For => self.in_favour.add(sum),
            Stand::Against => self.against.add(sum),
            Stand::Abstain => self.abstaining.add(sum),
        }
    }
}

/// Where someone who took part stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stand {
    For,
    Against,
    Abstain,
}

/// A ballot whose reach is known.
struct Cast {
    row: usize,
    /// The units it reaches.
    reached: Vec<usize>,
    /// How many of them have votes, where it was given for one and not for a holder.
    units: Option<usize>,
    seq: Option<u64>,
    received_on: Option<Date>,
    elector: usize,
    area: Area,
    state: State,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Stands(Stand),
    Silent,
    Absent,
}

impl State {
    const fn of(choice: Choice, void: VoidBallots) -> Self {
        match (choice, void) {
            (Choice::For, _) => Self::Stands(Stand::For),
            (Choice::Against, _) => Self::Stands(Stand::Against),
            (Choice::Abstain, _) | (Choice::Void, VoidBallots::Participating) => Self::Stands(Stand::Abstain),
            (Choice::Void, VoidBallots::Absent) | (Choice::Unproven, _) => Self::Absent,
            (Choice::Silent, _) => Self::Silent,
        }
    }
}

/// How the ballots of one elector stand.
#[derive(Debug, Clone)]
pub(crate) struct Standing {
    pub(crate) elector: usize,
    /// Where its head stands, if any of its ballots counts.
    pub(crate) head: Option<Stand>,
    /// What its ballots bring.
    pub(crate) counted: Counted,
    /// What was delivered for it and not returned, if anything was.
    pub(crate) silent: Option<Sum>,
    /// The units that its ballots reach.
    pub(crate) units: Vec<usize>,
}

impl Standing {
    /// Whether its head has spoken, its ballots reach all these units and none of them is silent.
    pub(crate) fn has_voted_with(&self, units: &[usize]) -> bool {
        self.head.is_some() && self.silent.is_none() && units.iter().all(|unit| self.units.contains(unit))
    }
}

/// How every elector stands for whom there is a ballot, in the order of electors; `says` tells what a ballot's
/// choice is in the question at hand.
pub(crate) fn standings<C>(
    electors: &Electors,
    ballots: &[(usize, &Ballot<C>)],
    policies: Policies,
    says: impl Fn(&C) -> Choice,
) -> Result<Vec<Standing>, Error> {
    let mut casts = reach(electors, ballots, |choice| State::of(says(choice), policies.void))?;
    // In the order of electors; the rows keep errors in the order of the ballots.
    casts.sort_by_key(|cast| (cast.elector, cast.row));
    let of_elector = casts.chunk_by_mut(|a, b| a.elector == b.elector);
    of_elector.map(|casts| standing(electors, casts, policies)).collect()
}

fn standing(electors: &Electors, casts: &mut [Cast], policies: Policies) -> Result<Standing, Error> {
    if policies.measure == Measure::Votes {
        whole_holding(electors, casts)?;
    }
    let head = head(casts, policies.split)?;
    let (mut counted, mut silent) = (Counted::NOTHING, None);
    for cast in casts.iter() {
        let area = Sum { area: cast.area, ..Sum::NONE };
        match cast.state {
            State::Stands(stand) => counted.add(stand, area)?,
            State::Silent => silent.get_or_insert(Sum::NONE).add(area)?,
            State::Absent => {}
        }
    }
    let elector = casts.first().map_or(0, |cast| cast.elector);
    let votes = electors.voters.get(elector).map_or(Ratio::ZERO, |elector| elector.votes);
    let sum = Sum { heads: 1, votes, ..Sum::NONE };
    match (head, &mut silent) {
        (Some(stand), _) => counted.add(stand, sum)?,
        (None, Some(silent)) => silent.add(sum)?,
        (None, None) => {}
    }
    let units = casts.iter().flat_map(|cast| cast.reached.iter().copied()).collect();
    Ok(Standing { elector, head, counted, silent, units })
}

/// What was returned, and beside it what was delivered and was not.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Returned {
    pub(crate) counted: Counted,
    pub(crate) silent: Sum,
}

impl Returned {
    pub(crate) fn of<'s>(standings: impl IntoIterator<Item = &'s Standing>) -> Result<Self, Error> {
        let mut all = Self { counted: Counted::NOTHING, silent: Sum::NONE };
        for standing in standings {
            all.counted.in_favour.add(standing.counted.in_favour)?;
            all.counted.against.add(standing.counted.against)?;
            all.counted.abstaining.add(standing.counted.abstaining)?;
            all.silent.add(standing.silent.unwrap_or(Sum::NONE))?;
        }
        Ok(all)
    }

    /// The sums by a reading of what was not returned.
    pub(crate) fn read(self, policies: Policies) -> Result<Counted, Error> {
        let mut counted = self.counted;
        match policies.silence {
            Silence::NotParticipating => {}
            Silence::Abstaining => counted.abstaining.add(self.silent)?,
            Silence::FollowingMajority => counted.add(majority(&counted, policies.measure), self.silent)?,
        }
        Ok(counted)
    }
}

/// Votes belong to a holder and not to a unit: ballots for single units must reach all that it holds.
fn whole_holding(electors: &Electors, casts: &[Cast]) -> Result<(), Error> {
    let Some(single) = casts.iter().find(|cast| cast.units.is_some()) else { return Ok(()) };
    let reached: usize = casts.iter().filter_map(|cast| cast.units).sum();
    let held = electors.voters.get(single.elector).map_or(0, |elector| electors.carrying(&elector.units));
    if reached < held {
        let message =
            "votes belong to the holder, who holds more than this: give the ballot for owners or pool";
        return Err(Error::invalid("vote.ballot.partial", message).at("unit")).at_row("ballots", single.row);
    }
    Ok(())
}

/// Which way those who returned their ballots lean: in every measure alike, or there is none.
fn majority(counted: &Counted, measure: Measure) -> Stand {
    let (yes, no) = (&counted.in_favour, &counted.against);
    let (more_for, more_against) = match measure {
        Measure::Votes => (yes.votes > no.votes, no.votes > yes.votes),
        Measure::AreaAndHeads => {
            (yes.area > no.area && yes.heads > no.heads, no.area > yes.area && no.heads > yes.heads)
        }
    };
    match (more_for, more_against) {
        (true, _) => Stand::For,
        (_, true) => Stand::Against,
        _ => Stand::Abstain,
    }
}

/// Finds what each ballot reaches: units, or an owner without any. None is reached twice.
fn reach<C>(
    electors: &Electors,
    ballots: &[(usize, &Ballot<C>)],
    state: impl Fn(&C) -> State,
) -> Result<Vec<Cast>, Error> {
    let mut reached = vec![false; electors.units.len()];
    let mut whole = vec![false; electors.voters.len()];
    let mut casts = Vec::with_capacity(ballots.len());
    for &(row, ballot) in ballots {
        let (elector, units) = target(electors, ballot).at_row("ballots", row)?;
        let is_whole = ballot.unit.is_none();
        let mut area = Area::ZERO;
        for place in &units {
            if let (Some(unit), Some(reached)) = (electors.units.get(*place), reached.get_mut(*place)) {
                if core::mem::replace(reached, true) {
                    return Err(ballot.second(row, Some(&unit.key)));
                }
                area = area.checked_add(unit.area)?;
            }
        }
        if let Some(whole) = whole.get_mut(elector).filter(|_| is_whole)
            && core::mem::replace(whole, true)
        {
            return Err(ballot.second(row, None));
        }
        let state = state(&ballot.choice);
        let carrying = (!is_whole).then(|| electors.carrying(&units));
        casts.push(Cast {
            row,
            reached: units,
            units: carrying,
            seq: ballot.seq,
            received_on: ballot.received_on,
            elector,
            area,
            state,
        });
    }
    Ok(casts)
}

/// The elector whose ballot it is, and the units that it reaches.
pub(super) fn target<C>(electors: &Electors, ballot: &Ballot<C>) -> Result<(usize, Vec<usize>), Error> {
    let unknown = |code, what: String| Error::invalid(code, format!("{what} is unknown or has no vote"));
    let all_of = |elector: usize| electors.voters.get(elector).map(|found| (elector, found.units.clone()));
    match (&ballot.unit, ballot.owners.as_slice(), &ballot.pool) {
        (Some(key), [], None) => {
            let found =
                electors.unit(key).and_then(|place| Some((place, electors.units.get(place)?.elector)));
            let (place, elector) = found.ok_or_else(|| {
                unknown("vote.ballot.unknown_unit", format!("unit {:?}", key.as_str())).at("unit")
            })?;
            Ok((elector, vec![place]))
        }
        (None, owners @ [first, ..], None) => electors.of_owners(owners).and_then(all_of).ok_or_else(|| {
            let what = || format!("the owner {:?} (with {} keys)", first.as_str(), owners.len());
            let some = electors.holding_with(owners).map(|holding| of_some(electors, owners, holding));
            some.unwrap_or_else(|| unknown("vote.ballot.unknown_owner", what())).at("owners")
        }),
        (None, [], Some(pool)) => electors.of_pool(pool).and_then(all_of).ok_or_else(|| {
            unknown("vote.ballot.unknown_pool", format!("pool {:?}", pool.as_str())).at("pool")
        }),
        (None, [], None) => Err(Error::missing("unit", "a ballot is for a unit, for owners or for a pool")),
        _ => Err(Error::invalid("vote.ballot.two_targets", "a ballot is for a unit or for owners, not both")),
    }
}

/// The refusal of a ballot that names some of those who hold a unit together.
fn of_some(electors: &Electors, named: &[Key], holding: &Elector) -> Error {
    let Holder::Owners(all) = &holding.holder else { return Error::range("an owner") };
    let quoted = |key: &Key| format!("{:?}", key.as_str());
    let others: Vec<String> = all.iter().filter(|owner| !named.contains(owner)).map(quoted).collect();
    let unit = holding.units.first().and_then(|place| electors.units.get(*place));
    let what = unit.map_or_else(|| "votes".into(), |unit| format!("unit {}", quoted(&unit.key)));
    let message = format!(
        "these are some of the co-owners of {what}: name {} too, or give the ballot for the unit, and tell in \
         cast_by who gave it",
        others.join(", ")
    );
    Error::invalid("vote.ballot.some_co_owners", message)
}

/// Where an elector stands with its head, after its ballots were brought into line as the policy says.
fn head(casts: &mut [Cast], split: Split) -> Result<Option<Stand>, Error> {
    let stands = |cast: &Cast| match cast.state {
        State::Stands(stand) => Some(stand),
        State::Silent | State::Absent => None,
    };
    let Some(first) = casts.iter().find_map(stands) else { return Ok(None) };
    let Some(other) = casts.iter().find(|cast| stands(cast).is_some_and(|stand| stand != first)) else {
        return Ok(Some(first));
    };
    let decisive = match split {
        Split::Refuse => {
            let message = "an owner votes differently on its units, and no policy says what that means";
            let error = Error::invalid("vote.ballot.split", message).at("choice");
            return Err(error).at_row("ballots", other.row);
        }
        Split::ByArea => return Ok(Some(Stand::Abstain)),
        Split::First => in_time(casts, stands)?.into_iter().next(),
        Split::Last => in_time(casts, stands)?.into_iter().next_back(),
    };
    let Some((_, stand)) = decisive else { return Ok(None) };
    for cast in casts.iter_mut() {
        if stands(cast).is_some() {
            cast.state = State::Stands(stand);
        }
    }
    Ok(Some(stand))
}

/// The stands in the order of their ballots' time.
fn in_time(casts: &[Cast], stands: impl Fn(&Cast) -> Option<Stand>) -> Result<Vec<(u64, Stand)>, Error> {
    let standing = casts.iter().filter(|cast| stands(cast).is_some());
    check_days(standing.map(|cast| (cast.row, cast.seq, cast.received_on)))?;
    let mut times: Vec<(u64, Stand, usize)> = Vec::with_capacity(casts.len());
    for cast in casts {
        let Some(stand) = stands(cast) else { continue };
        let missing = || Error::missing("seq", "which of the owner's ballots came first");
        let seq = cast.seq.ok_or_else(missing).at_row("ballots", cast.row)?;
        times.push((seq, stand, cast.row));
    }
    times.sort_by_key(|(time, _, row)| (*time, *row));
    let same = times.iter().zip(times.iter().skip(1)).find(|((a, _, _), (b, _, _))| a == b);
    if let Some((_, (_, _, row))) = same {
        let error = Error::invalid("vote.ballot.same_seq", "two of the owner's ballots have the same place");
        return Err(error.at("seq")).at_row("ballots", *row);
    }
    Ok(times.into_iter().map(|(time, stand, _)| (time, stand)).collect())
}
