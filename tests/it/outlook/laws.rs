//! Laws that hold for every outlook.

use proptest::collection::vec;
use proptest::prelude::*;
use wuye::quantity::{Area, Heads};
use wuye::vote::motion::{self, Matter, Tally};
use wuye::vote::outlook::{Closed, Facts, Needed, Outcome, Outstanding, State};
use wuye::vote::{Ballot, Choice};

use super::{ballot, decided, flat, key, outlook, owner_of};

/// Each owner's area and what it did: nothing, nothing any more, or its ballot.
type Owners = Vec<(u64, Did)>;

#[derive(Debug, Clone, Copy, PartialEq)]
enum Did {
    Nothing,
    TooLate,
    Voted(Choice),
}

fn owners(most: usize) -> impl Strategy<Value = Owners> {
    let did = prop_oneof![
        3 => Just(Did::Nothing),
        1 => Just(Did::TooLate),
        4 => Just(Did::Voted(Choice::For)),
        2 => Just(Did::Voted(Choice::Against)),
        1 => Just(Did::Voted(Choice::Abstain)),
    ];
    vec((prop_oneof![Just(10_000_u64), 1_u64..20_000], did), 1..most)
}

fn day() -> impl Strategy<Value = (&'static str, Matter)> {
    prop_oneof![
        Just(("2019-06-30", Matter::Other)),
        Just(("2019-06-30", Matter::RaiseFund)),
        Just(("2022-06-30", Matter::Other)),
        Just(("2022-06-30", Matter::RaiseFund)),
    ]
}

fn name(place: usize) -> String {
    format!("O{place:04}")
}

fn facts(owners: &Owners, (day, matter): (&str, Matter)) -> Facts {
    let rows = || owners.iter().enumerate();
    let units = rows().map(|(place, (area, _))| flat(&name(place), &name(place), *area)).collect();
    let ballots = rows().filter_map(|(place, (_, did))| match did {
        Did::Voted(choice) => Some(ballot(&name(place), *choice)),
        _ => None,
    });
    let motion = motion::Facts::of_ballots(day.parse().unwrap(), matter, units, ballots.collect());
    let closed = rows().filter(|(_, (_, did))| *did == Did::TooLate);
    let closed = closed.map(|(place, _)| Closed { owners: vec![key(&name(place))], pool: None });
    Facts { motion, closed: closed.collect(), outstanding: None }
}

fn find(facts: &Facts) -> Outcome {
    outlook(facts, &motion::Options::default())
}

fn passes(facts: &Facts, more: impl IntoIterator<Item = Ballot>) -> bool {
    let mut motion = facts.motion.clone();
    motion.ballots.as_mut().unwrap().extend(more);
    decided(&motion, &motion::Options::default()).unwrap().passed
}

fn from<'n>(needed: &'n Needed, choice: Choice) -> impl Iterator<Item = Ballot> + 'n {
    needed.from.iter().map(move |holder| ballot(&owner_of(holder), choice))
}

/// The same vote known by its sums.
fn by_sums(facts: &Facts, found: &Outcome, owners: &Owners) -> Facts {
    let out = owners.iter().enumerate().filter(|(_, (_, did))| *did == Did::Nothing);
    let out = out.map(|(place, (area, _))| Outstanding {
        owners: vec![key(&name(place))],
        area_m2: Some(Area::try_from_hundredths(*area as i64).unwrap()),
        votes: None,
    });
    let tally = Tally {
        total: found.tally.total,
        participating: found.tally.participating,
        in_favour: found.tally.in_favour,
    };
    let motion = motion::Facts::of_tally(facts.motion.decided_on, facts.motion.matter, tally);
    Facts { motion, closed: vec![], outstanding: Some(out.collect()) }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn the_order_of_rows_changes_nothing(owners in owners(24), law in day(), turn in any::<u64>()) {
        let facts = facts(&owners, law);
        let mut turned = facts.clone();
        let by = |len: usize| if len == 0 { 0 } else { (turn % len as u64) as usize };
        let units = turned.motion.units.as_mut().unwrap();
        units.rotate_left(by(owners.len()));
        units.reverse();
        let ballots = turned.motion.ballots.as_mut().unwrap();
        let by_ballots = by(ballots.len());
        ballots.rotate_left(by_ballots);
        turned.closed.reverse();
        prop_assert_eq!(find(&facts), find(&turned));
    }

    /// Its witnesses do what they are named for, and one fewer does not.
    #[test]
    fn a_witness_does_it_and_one_fewer_does_not(owners in owners(24), law in day()) {
        let facts = facts(&owners, law);
        let found = find(&facts);
        if let Some(carry) = &found.to_carry {
            prop_assert!(passes(&facts, from(carry, Choice::For)));
            let one_fewer = from(carry, Choice::For).skip(1);
            prop_assert!(carry.from.is_empty() || !passes(&facts, one_fewer));
        } else {
            let all = owners.iter().enumerate().filter(|(_, (_, did))| *did == Did::Nothing);
            prop_assert!(!passes(&facts, all.map(|(place, _)| ballot(&name(place), Choice::For))));
        }
        if let Some(contested) = &found.to_carry_contested {
            let others = owners.iter().enumerate().filter(|(place, (_, did))| {
                *did == Did::Nothing && !contested.from.iter().any(|holder| owner_of(holder) == name(*place))
            });
            let against = others.map(|(place, _)| ballot(&name(place), Choice::Against));
            prop_assert!(passes(&facts, from(contested, Choice::For).chain(against)));
        }
        if let Some(sink) = &found.to_sink {
            let mut sunk = facts.clone();
            sunk.motion.ballots.as_mut().unwrap().extend(from(sink, Choice::Against));
            prop_assert_eq!(find(&sunk).state, State::Failed);
            sunk.motion.ballots.as_mut().unwrap().pop();
            prop_assert!(sink.from.is_empty() || find(&sunk).state != State::Failed);
        }
        if let Some(turnout) = &found.to_reach_turnout {
            let mut reached = facts.clone();
            reached.motion.ballots.as_mut().unwrap().extend(from(turnout, Choice::Abstain));
            prop_assert!(find(&reached).now.turnout_met);
        }
        if let Some(away) = &found.paradox.staying_away {
            let mut stayed = facts.clone();
            stayed.motion.ballots.as_mut().unwrap().retain(|row| {
                !away.from.iter().any(|holder| owner_of(holder) == row.owners[0].as_str())
            });
            prop_assert!(passes(&facts, []) && !passes(&stayed, []));
        }
        if let Some(no) = &found.paradox.voting_against {
            prop_assert!(!passes(&facts, []));
            prop_assert!(passes(&facts, [ballot(&owner_of(&no.first), Choice::Against)]));
        }
    }

    /// Once nothing is out, the outlook is the decision.
    #[test]
    fn with_nothing_out_it_is_what_the_motion_comes_to(owners in owners(24), law in day()) {
        let mut owners = owners;
        for (_, did) in &mut owners {
            if *did == Did::Nothing { *did = Did::TooLate; }
        }
        let facts = facts(&owners, law);
        let found = find(&facts);
        let passed = passes(&facts, []);
        prop_assert_eq!(found.state, if passed { State::Passed } else { State::Failed });
        prop_assert_eq!(found.to_carry.is_some(), passed);
        prop_assert_eq!(found.to_sink.is_some(), !passed);
    }

    /// One more ballot never unsettles what was certain.
    #[test]
    fn what_is_certain_stays_so(owners in owners(24), law in day(), choice in prop_oneof![
        Just(Choice::For), Just(Choice::Against), Just(Choice::Abstain),
    ]) {
        let before = find(&facts(&owners, law)).state;
        let mut owners = owners;
        if let Some((_, did)) = owners.iter_mut().find(|(_, did)| *did == Did::Nothing) {
            *did = Did::Voted(choice);
        }
        let after = find(&facts(&owners, law)).state;
        prop_assert!(before == State::Open || before == after);
    }

    #[test]
    fn sums_tell_the_same_as_the_ballots_they_are_of(owners in owners(24), law in day()) {
        let facts = facts(&owners, law);
        let mut found = find(&facts);
        let of_sums = find(&by_sums(&facts, &found, &owners));
        // Of sums it is not known who voted against.
        (found.tally.against, found.tally.abstaining, found.paradox.staying_away) = (None, None, None);
        prop_assert_eq!(of_sums, found);
    }
}

/// Five thousand owners, of whom every other one is out: it sorts and does not search.
#[test]
fn a_large_estate_is_told_too() {
    let did = |place: u64| match place % 4 {
        0 | 2 => Did::Nothing,
        1 => Did::Voted(Choice::For),
        _ => Did::Voted(Choice::Against),
    };
    let owners: Owners = (0..5_000).map(|place| (6_000 + place * 7 % 9_000, did(place))).collect();
    let facts = facts(&owners, ("2022-06-30", Matter::Other));
    let found = find(&facts);
    assert_eq!((found.state, found.out.ballots), (State::Open, Heads::new(2_500)));
    let carry = found.to_carry.unwrap();
    assert!(passes(&facts, from(&carry, Choice::For)));
    assert!(!passes(&facts, from(&carry, Choice::For).skip(1)));
    // 3,334 of 5,000 heads must take part, and 2,500 have.
    assert_eq!(found.to_reach_turnout.unwrap().ballots, Heads::new(834));
}
