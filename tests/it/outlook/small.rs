//! Every small estate: each owner's area, each owner's ballot, each regime; every completion tried, in
//! whole numbers that know nothing of the library.

use wuye::quantity::{Heads, Ratio, Votes};
use wuye::vote::Choice;
use wuye::vote::motion::{self, Matter, OwnerVotes};
use wuye::vote::outlook::{Closed, Facts, Needed, Outcome, State};

use super::{ballot, decided, flat, key, outlook, owner_of};
use crate::worlds::{REGIMES, Test};

/// What each owner may hold: hundredths of a square metre, or votes in parts of [`PARTS`].
const HOLDINGS: [u64; 3] = [1, 2, 5];
const PARTS: u64 = 2;
/// Up to how many owners who may hold how much: more owners, fewer holdings.
const ESTATES: [(usize, &[u64]); 2] = [(4, &HOLDINGS), (5, &[1, 5])];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    Out,
    Closed,
    Cast(Choice),
}

const MARKS: [Mark; 5] = [
    Mark::Out,
    Mark::Closed,
    Mark::Cast(Choice::For),
    Mark::Cast(Choice::Against),
    Mark::Cast(Choice::Abstain),
];

#[derive(Debug, Clone, Copy)]
struct Owner {
    holds: u64,
    mark: Mark,
}

/// What some owners weigh: holdings, heads.
type Weight = [u64; 2];

struct World<'w> {
    owners: &'w [Owner],
    votes: bool,
    turnout: Test,
    majority: Test,
}

impl World<'_> {
    fn weight(&self, of: impl Fn(usize, &Owner) -> bool) -> Weight {
        let chosen = self.owners.iter().enumerate().filter(|(place, owner)| of(*place, owner));
        chosen.fold([0, 0], |[area, heads], (_, owner)| [area + owner.holds, heads + 1])
    }

    fn all(&self) -> Weight {
        self.weight(|_, _| true)
    }

    fn cast(&self, choice: Choice) -> Weight {
        self.weight(|_, owner| owner.mark == Mark::Cast(choice))
    }

    fn here(&self) -> Weight {
        self.weight(|_, owner| matches!(owner.mark, Mark::Cast(_)))
    }

    /// Whether a test holds in every measure.
    fn holds(&self, test: Test, yes: Weight, part: Weight) -> bool {
        let all = self.all();
        let measures = if self.votes { 0..1 } else { 0..2 };
        measures.into_iter().all(|measure| test(yes[measure], part[measure], all[measure]))
    }

    fn enough_here(&self, part: Weight) -> bool {
        self.holds(self.turnout, [0, 0], part)
    }

    fn passes(&self, yes: Weight, part: Weight) -> bool {
        self.enough_here(part) && self.holds(self.majority, yes, part)
    }

    /// After some of those who are out voted in favour, and some in any other way.
    fn passes_after(&self, yes: Weight, other: Weight) -> bool {
        let agreed = plus(self.cast(Choice::For), yes);
        self.passes(agreed, plus(plus(self.here(), yes), other))
    }

    fn out(&self) -> Vec<usize> {
        (0..self.owners.len()).filter(|place| self.owners[*place].mark == Mark::Out).collect()
    }

    fn weight_of(&self, places: &[usize]) -> Weight {
        self.weight(|place, _| places.contains(&place))
    }

    /// Every way in which ballots can come from some owners: those in favour, and those otherwise.
    fn completions(&self, from: &[usize]) -> Vec<[Weight; 2]> {
        let mut ways = vec![[[0, 0], [0, 0]]];
        for place in from {
            let weight = [self.owners[*place].holds, 1];
            let more = |[yes, other]: [Weight; 2]| {
                // Away, in favour, against or abstaining: the last two weigh alike in every test.
                [[yes, other], [plus(yes, weight), other], [yes, plus(other, weight)]]
            };
            ways = ways.into_iter().flat_map(more).collect();
        }
        ways
    }
}

fn plus(a: Weight, b: Weight) -> Weight {
    [a[0] + b[0], a[1] + b[1]]
}

fn minus(a: Weight, b: Weight) -> Weight {
    [a[0] - b[0], a[1] - b[1]]
}

fn subsets(of: &[usize]) -> Vec<Vec<usize>> {
    let mut all = vec![vec![]];
    for place in of {
        let with: Vec<Vec<usize>> = all.iter().map(|set| [set.as_slice(), &[*place]].concat()).collect();
        all.extend(with);
    }
    all
}

/// The fewest of some owners who bring something about, by trying every set; the least holdings with which as
/// many do it, by trying every number; and those with the most.
fn fewest(
    world: &World<'_>,
    of: &[usize],
    set_brings: impl Fn(&[usize]) -> bool,
    weight_brings: impl Fn(Weight) -> bool,
) -> Option<(u64, u64, Vec<String>)> {
    let fewest = subsets(of).into_iter().filter(|set| set_brings(set)).map(|set| set.len()).min()?;
    // Votes come in the parts that those who may vote have: halves, or whole ones.
    let halves = of.iter().any(|place| !world.owners[*place].holds.is_multiple_of(PARTS));
    let step = if world.votes && !halves { PARTS } else { 1 };
    let least = (0..).step_by(step as usize).find(|area| weight_brings([*area, fewest as u64])).unwrap();
    let mut left = of.to_vec();
    let mut from = Vec::new();
    for _ in 0..fewest {
        let most = left.iter().map(|place| world.owners[*place].holds).max().unwrap();
        let at = left.iter().position(|place| world.owners[*place].holds == most).unwrap();
        from.push(left.remove(at));
    }
    assert!(set_brings(&from), "no set of so many does it if the heaviest does not");
    Some((fewest as u64, least, from.into_iter().map(name).collect()))
}

fn name(place: usize) -> String {
    format!("O{place}")
}

fn told(needed: Option<&Needed>) -> Option<(u64, u64, Vec<String>)> {
    let needed = needed?;
    let least = match (needed.least.area_m2, needed.least.votes) {
        (Some(area), None) => area.hundredths() as u64,
        (None, Some(votes)) => {
            let parts = votes.to_ratio().checked_mul(Ratio::from_integer(PARTS as i64)).unwrap();
            parts.to_integer().unwrap() as u64
        }
        other => panic!("{other:?}"),
    };
    Some((needed.ballots.get().into(), least, needed.from.iter().map(owner_of).collect()))
}

fn facts(world: &World<'_>, day: &str, matter: Matter) -> Facts {
    let owners = || world.owners.iter().enumerate();
    let ballots = owners().filter_map(|(place, owner)| match owner.mark {
        Mark::Cast(choice) => Some(ballot(&name(place), choice)),
        _ => None,
    });
    let units = owners().map(|(place, owner)| flat(&name(place), &name(place), owner.holds)).collect();
    let mut motion = motion::Facts::of_ballots(day.parse().unwrap(), matter, units, ballots.collect());
    if world.votes {
        let votes = owners().map(|(place, owner)| OwnerVotes {
            owners: vec![key(&name(place))],
            votes: Votes::try_from_ratio(Ratio::try_new(owner.holds.into(), PARTS.into()).unwrap()).unwrap(),
        });
        motion.votes = Some(votes.collect());
    }
    let closed = owners().filter(|(_, owner)| owner.mark == Mark::Closed);
    let closed = closed.map(|(place, _)| Closed { owners: vec![key(&name(place))], pool: None });
    Facts { motion, closed: closed.collect(), outstanding: None }
}

fn check(world: &World<'_>, facts: &Facts) {
    let found = outlook(facts, &motion::Options::default());
    let what = || format!("{:?} {}\n{found:#?}", world.owners, facts.motion.decided_on);
    let out = world.out();
    let completions = world.completions(&out);
    let passing = completions.iter().filter(|[yes, other]| world.passes_after(*yes, *other)).count();
    let state = match passing {
        0 => State::Failed,
        all if all == completions.len() => State::Passed,
        _ => State::Open,
    };
    assert_eq!(found.state, state, "{}", what());

    let none = [0, 0];
    let now = world.passes_after(none, none);
    assert_eq!(found.now.passed, now, "{}", what());
    assert_eq!(found.now.turnout_met, world.enough_here(world.here()), "{}", what());
    let by_motion = decided(&facts.motion, &motion::Options::default()).unwrap();
    assert_eq!((by_motion.passed, &by_motion.tally), (now, &found.tally), "{}", what());
    assert_eq!(found.out.ballots, Heads::new(out.len() as u32), "{}", what());

    let of = |set: &[usize]| world.weight_of(set);
    let all_out = of(&out);
    let carry =
        fewest(world, &out, |set| world.passes_after(of(set), none), |yes| world.passes_after(yes, none));
    assert_eq!(told(found.to_carry.as_ref()), carry, "to carry: {}", what());

    let rest = |weight: Weight| minus(all_out, [weight[0].min(all_out[0]), weight[1]]);
    let contested = |yes: Weight| world.passes_after(yes, rest(yes));
    let expected = fewest(world, &out, |set| contested(of(set)), contested);
    assert_eq!(told(found.to_carry_contested.as_ref()), expected, "contested: {}", what());

    let turnout = |any: Weight| world.enough_here(plus(world.here(), any));
    let expected = fewest(world, &out, |set| turnout(of(set)), turnout);
    assert_eq!(told(found.to_reach_turnout.as_ref()), expected, "turnout: {}", what());

    // Sunk: whatever the others do. Of a bare weight, the others cannot be told apart, and all agree.
    let sinks = |set: &[usize]| {
        let others: Vec<usize> = out.iter().copied().filter(|place| !set.contains(place)).collect();
        let ways = world.completions(&others);
        ways.iter().all(|[yes, other]| !world.passes_after(*yes, plus(*other, of(set))))
    };
    let expected = fewest(world, &out, sinks, |no| !world.passes_after(rest(no), no));
    assert_eq!(told(found.to_sink.as_ref()), expected, "to sink: {}", what());

    paradox(world, &found, now, &what);
    witness(world, facts, &found);
}

fn paradox(world: &World<'_>, found: &Outcome, now: bool, what: &dyn Fn() -> String) {
    let none = [0, 0];
    let opponents: Vec<usize> = (0..world.owners.len())
        .filter(|place| world.owners[*place].mark == Mark::Cast(Choice::Against))
        .collect();
    let without = |away: Weight| {
        let here = world.here();
        world.passes(world.cast(Choice::For), minus(here, [away[0].min(here[0]), away[1]]))
    };
    let away = if now {
        fewest(world, &opponents, |set| !without(world.weight_of(set)), |away| !without(away))
    } else {
        None
    };
    assert_eq!(told(found.paradox.staying_away.as_ref()), away, "away: {}", what());

    let carries = |place: &usize| !now && world.passes_after(none, world.weight_of(&[*place]));
    let carrying: Vec<usize> = world.out().into_iter().filter(carries).collect();
    let most = carrying.iter().rev().max_by_key(|place| world.owners[**place].holds);
    let expected = most.map(|place| (carrying.len() as u32, name(*place)));
    let told = found.paradox.voting_against.as_ref();
    assert_eq!(told.map(|no| (no.electors.get(), owner_of(&no.first))), expected, "no: {}", what());
}

/// The ballots of the witness carry the motion by `vote.motion`, and one of them less does not.
fn witness(world: &World<'_>, facts: &Facts, found: &Outcome) {
    let Some(needed) = &found.to_carry else { return };
    let with = |holders: usize, but: Option<usize>| {
        let mut motion = facts.motion.clone();
        let from = needed.from.iter().enumerate().take(holders).filter(|(place, _)| Some(*place) != but);
        let more = from.map(|(_, holder)| ballot(&owner_of(holder), Choice::For));
        motion.ballots.as_mut().unwrap().extend(more);
        decided(&motion, &motion::Options::default()).unwrap().passed
    };
    let count = needed.from.len();
    assert!(with(count, None), "{:?}", world.owners);
    for but in 0..count {
        assert!(!with(count, Some(but)), "{:?} without {but}", world.owners);
    }
}

/// Every multiset of owners up to a number: the order of rows is tried elsewhere.
fn estates((most, holdings): (usize, &[u64])) -> Vec<Vec<Owner>> {
    let kinds: Vec<Owner> =
        holdings.iter().flat_map(|holds| MARKS.map(|mark| Owner { holds: *holds, mark })).collect();
    let mut all = Vec::new();
    let mut of_size: Vec<Vec<usize>> = vec![vec![]];
    for _ in 0..most {
        let longer = |set: &Vec<usize>| {
            let from = set.last().copied().unwrap_or(0);
            (from..kinds.len()).map(|kind| [set.as_slice(), &[kind]].concat()).collect::<Vec<_>>()
        };
        of_size = of_size.iter().flat_map(longer).collect();
        all.extend(of_size.iter().map(|set| set.iter().map(|kind| kinds[*kind]).collect::<Vec<_>>()));
    }
    all
}

#[test]
fn every_small_estate_is_told_as_trying_everything_tells() {
    let mut worlds = 0;
    let estates: Vec<Vec<Owner>> = ESTATES.into_iter().flat_map(estates).collect();
    for regime in REGIMES {
        for (matter, majority) in [(Matter::Other, regime.ordinary), (Matter::RaiseFund, regime.special)] {
            for owners in &estates {
                let world = World { owners, votes: regime.votes, turnout: regime.turnout, majority };
                check(&world, &facts(&world, regime.days[0], matter));
                worlds += 1;
            }
        }
    }
    println!("{worlds} estates");
    assert!(worlds > 40_000);
}
