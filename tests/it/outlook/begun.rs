//! Owners with several units who have returned some of their ballots, under every reading of split, void and
//! silent ballots: every ballot that may still come is put to `vote.motion`.

use wuye::quantity::Area;
use wuye::vote::motion::{self, Matter};
use wuye::vote::outlook::{Facts, State};
use wuye::vote::{Ballot, Choice, Silence, Split, VoidBallots};

use super::{decided, flat, key, outlook};

/// Two owners with two units each, and one with one.
const UNITS: [(&str, &str, u64); 5] =
    [("a1", "A", 3), ("a2", "A", 1), ("b1", "B", 2), ("b2", "B", 2), ("c1", "C", 3)];

const MARKS: [Option<Choice>; 5] =
    [None, Some(Choice::For), Some(Choice::Against), Some(Choice::Void), Some(Choice::Silent)];

const COMING: [Option<Choice>; 4] = [None, Some(Choice::For), Some(Choice::Against), Some(Choice::Abstain)];

fn cast(place: usize, choice: Choice, seq: usize) -> Ballot {
    let unit = Some(key(UNITS[place].0));
    Ballot { unit, seq: Some(seq as u64), ..Ballot::saying(choice) }
}

fn facts(day: &str, matter: Matter, ballots: Vec<Ballot>) -> motion::Facts {
    let units = UNITS.iter().map(|(unit, owner, area)| flat(unit, owner, *area)).collect();
    let mut facts = motion::Facts::of_ballots(day.parse().unwrap(), matter, units, ballots);
    facts.silence_clause = Some("as the rules of procedure say".into());
    facts
}

/// The units for which a ballot may come: of nobody whose ballot was not returned in its time.
fn open(marks: &[Option<Choice>]) -> Vec<usize> {
    let is_over = |owner: &str| {
        UNITS.iter().zip(marks).any(|((_, of, _), mark)| *of == owner && *mark == Some(Choice::Silent))
    };
    (0..UNITS.len()).filter(|place| marks[*place].is_none() && !is_over(UNITS[*place].1)).collect()
}

/// What `vote.motion` says after each way in which those ballots can come.
fn completions(facts: &motion::Facts, open: &[usize], options: &motion::Options) -> Vec<motion::Outcome> {
    let mut ways: Vec<Vec<Ballot>> = vec![vec![]];
    for place in open {
        let longer = |way: &Vec<Ballot>| {
            COMING.map(|choice| {
                let more = choice.map(|choice| cast(*place, choice, UNITS.len() + place));
                way.iter().cloned().chain(more).collect::<Vec<_>>()
            })
        };
        ways = ways.iter().flat_map(longer).collect();
    }
    let after = ways.into_iter().filter_map(|way| {
        let mut facts = facts.clone();
        facts.ballots.as_mut().unwrap().extend(way);
        // Where an owner may not vote differently on its units, such ballots do not come.
        decided(&facts, options)
    });
    after.collect()
}

fn check(facts: motion::Facts, open: &[usize], options: &motion::Options) -> bool {
    let Some(now) = decided(&facts, options) else { return false };
    let after = completions(&facts, open, options);
    let state = if after.iter().all(|end| end.passed) {
        State::Passed
    } else if after.iter().all(|end| !end.turnout_met) || after.iter().all(|end| !end.majority_met) {
        State::Failed
    } else {
        State::Open
    };
    let rows: Vec<_> = facts.ballots.iter().flatten().cloned().collect();
    let found = outlook(&Facts { motion: facts.clone(), closed: vec![], outstanding: None }, options);
    let what = || format!("{rows:?}\n{options:?}\n{found:#?}");
    assert_eq!(found.state, state, "{}", what());
    assert_eq!(found.now.passed, now.passed, "{}", what());
    assert_eq!(found.tally, now.tally, "{}", what());
    // Who has begun weighs nothing more in what is needed; who has not is counted with all that is open.
    let unvoted = |owner: &str| {
        let of = |place: &usize| UNITS[*place].1 == owner;
        let has_head = rows.iter().any(|row| {
            let place = UNITS.iter().position(|(unit, _, _)| row.unit == Some(key(unit))).unwrap();
            let counts =
                !matches!(row.choice, Choice::Void) || options.void == Some(VoidBallots::Participating);
            of(&place) && counts
        });
        let area: u64 = open.iter().filter(|place| of(place)).map(|place| UNITS[*place].2).sum();
        (area > 0 && !has_head).then_some(area)
    };
    let out: Vec<u64> = ["A", "B", "C"].into_iter().filter_map(unvoted).collect();
    assert_eq!(found.out.ballots.get() as usize, out.len(), "{}", what());
    let area = Area::try_from_hundredths(out.iter().sum::<u64>() as i64).unwrap();
    assert_eq!(found.out.sums.area_m2, Some(area), "{}", what());
    true
}

#[test]
fn what_has_begun_is_certain_only_whatever_else_comes() {
    let splits = [Split::Refuse, Split::First, Split::Last, Split::ByArea];
    let silences = [Silence::NotParticipating, Silence::Abstaining, Silence::FollowingMajority];
    let matters =
        [("2022-06-30", Matter::Other), ("2022-06-30", Matter::RaiseFund), ("2019-06-30", Matter::Other)];
    let (mut checked, mut refused) = (0, 0);
    for world in 0..MARKS.len().pow(4) {
        let mut marks: Vec<Option<Choice>> =
            (0..4).map(|unit| MARKS[world / MARKS.len().pow(unit) % MARKS.len()]).collect();
        marks.push(None);
        let rows = marks.iter().enumerate();
        let ballots: Vec<Ballot> =
            rows.filter_map(|(place, mark)| mark.map(|choice| cast(place, choice, place))).collect();
        let open = open(&marks);
        for (turn, split) in splits.into_iter().enumerate() {
            for (silence, other) in silences.into_iter().zip(turn..) {
                let void = [VoidBallots::Absent, VoidBallots::Participating][(world + other) % 2];
                let (day, matter) = matters[(world + other) % matters.len()];
                let (split, void, silence) = (Some(split), Some(void), Some(silence));
                let options = motion::Options { split, void, silence, ..Default::default() };
                let done = check(facts(day, matter, ballots.clone()), &open, &options);
                checked += usize::from(done);
                refused += usize::from(!done);
            }
        }
    }
    println!("{checked} votes, and {refused} that are refused");
    assert!(checked > 6_000 && refused > 0);
}
