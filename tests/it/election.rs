//! Elections against a count by hand: small ones all, larger ones at random.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use serde_json::{Value, json};
use wuye::document;
use wuye::law::Law;
use wuye::owner::{Holding, Unit, UnitUse};
use wuye::quantity::{Area, Key, Votes};
use wuye::rule::Rule;
use wuye::vote::election::{Candidate, Election, ElectionBallot, Facts, Lot, Options, Outcome, RankBy};
use wuye::vote::motion::OwnerVotes;

use crate::cases::corpus;

const RANKS: [RankBy; 4] = [RankBy::Heads, RankBy::Area, RankBy::HeadsThenArea, RankBy::AreaThenHeads];
const DAYS: [&str; 3] = ["2005-06-18", "2019-06-30", "2022-06-30"];

/// An election in small numbers. Owner `i` holds one unit of `areas[i]` m², or as many votes.
#[derive(Debug, Clone)]
struct World {
    day: usize,
    areas: Vec<u32>,
    /// Whom each owner chooses, by place; `None` stayed away.
    ballots: Vec<Option<Vec<usize>>>,
    candidates: usize,
    seats: usize,
    alternates: usize,
    rank: RankBy,
}

/// Where a candidate ends, from worst to best.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Ends {
    Nowhere,
    LotForAlternate,
    Alternate,
    LotForSeat,
    Seat,
}

fn key(text: impl ToString) -> Key {
    text.to_string().parse().unwrap()
}

fn name(candidate: usize) -> Key {
    key(["A", "B", "C", "D", "E"][candidate])
}

impl World {
    fn facts(&self) -> Facts {
        let of_votes = self.day == 0;
        let owner = |i: usize| key(format!("O{i}"));
        let units = self.areas.iter().enumerate().map(|(i, area)| Unit {
            unit: key(i),
            used_for: UnitUse::Dwelling,
            holding: Holding::Delivered,
            owners: vec![owner(i)],
            register_area_m2: Some(Area::try_from_hundredths(i64::from(*area) * 100).unwrap()),
            survey_area_m2: None,
            contract_area_m2: None,
            separate_title: None,
        });
        let votes = self.areas.iter().enumerate();
        let votes = votes.map(|(i, votes)| OwnerVotes { owners: vec![owner(i)], votes: Votes::new(*votes) });
        let ballots = self.ballots.iter().enumerate().filter_map(|(i, chosen)| {
            Some(ElectionBallot {
                unit: (!of_votes).then(|| key(i)),
                owners: if of_votes { vec![owner(i)] } else { vec![] },
                ..ElectionBallot::choosing(chosen.as_ref()?.iter().map(|place| name(*place)).collect())
            })
        });
        Facts {
            decided_on: DAYS[self.day].parse().unwrap(),
            seats: self.seats.try_into().unwrap(),
            members: None,
            alternates: self.alternates.try_into().unwrap(),
            candidates: (0..self.candidates).map(|place| Candidate::new(name(place))).collect(),
            lots: vec![],
            meeting: None,
            developer: None,
            tally: None,
            units: (!of_votes).then(|| units.collect()),
            ballots: Some(ballots.collect()),
            roll_day: None,
            transfers: vec![],
            pools: vec![],
            votes: of_votes.then(|| votes.collect()),
            closes_on: None,
            representatives: vec![],
            arrears: None,
        }
    }

    fn decide(&self, facts: &Facts) -> Result<Outcome, wuye::Error> {
        let nation = Law::built_in().at("100000".parse().unwrap());
        let options = Options { rank: self.rank, ..Options::default() };
        Ok(Election::decide(&nation, facts, &options)?.outcome().unwrap().clone())
    }

    /// Counted by hand: area and heads of all, of those who took part, and of those who chose each.
    fn counted(&self) -> ([u32; 2], [u32; 2], Vec<[u32; 2]>) {
        let mut sums = (
            self.areas.iter().fold([0, 0], |sum, area| [sum[0] + area, sum[1] + 1]),
            [0, 0],
            vec![[0, 0]; self.candidates],
        );
        for (area, chosen) in self.areas.iter().zip(&self.ballots) {
            let Some(chosen) = chosen.as_ref().filter(|chosen| chosen.len() <= self.seats) else { continue };
            let add = |sum: &mut [u32; 2]| *sum = [sum[0] + area, sum[1] + 1];
            add(&mut sums.1);
            chosen.iter().for_each(|place| add(&mut sums.2[*place]));
        }
        sums
    }

    /// Where each candidate ends, by comparing it with each of the others.
    fn worked(&self) -> Vec<Ends> {
        let (all, part, chose) = self.counted();
        let measures = if self.day == 0 { 0..1 } else { 0..2 };
        let turnout = measures.clone().all(|m| match self.day {
            0 => 2 * part[m] >= all[m],
            1 => 2 * part[m] > all[m],
            _ => 3 * part[m] >= 2 * all[m],
        });
        let met = |place: usize| {
            turnout
                && measures.clone().all(|m| match self.day {
                    0 => 2 * chose[place][m] >= part[m],
                    1 => 2 * chose[place][m] > all[m],
                    _ => 2 * chose[place][m] > part[m],
                })
        };
        let standing = |place: usize| {
            let [area, heads] = chose[place];
            match self.rank {
                _ if self.day == 0 => (area, 0),
                RankBy::Heads => (heads, 0),
                RankBy::Area => (area, 0),
                RankBy::HeadsThenArea => (heads, area),
                RankBy::AreaThenHeads => (area, heads),
            }
        };
        let ends = |place: usize| {
            if !met(place) {
                return Ends::Nowhere;
            }
            let others = || (0..self.candidates).filter(|other| *other != place && met(*other));
            let better = others().filter(|other| standing(*other) > standing(place)).count();
            let before = others().filter(|other| standing(*other) >= standing(place)).count();
            let places = self.seats + self.alternates;
            match () {
                () if before < self.seats => Ends::Seat,
                () if better < self.seats => Ends::LotForSeat,
                () if before < places => Ends::Alternate,
                () if better < places => Ends::LotForAlternate,
                () => Ends::Nowhere,
            }
        };
        (0..self.candidates).map(ends).collect()
    }

    /// Where each candidate ends by the rule.
    fn found(&self, outcome: &Outcome) -> Vec<Ends> {
        let ends = |place: usize| {
            let name = name(place);
            let lot = outcome.lots_needed.iter().find(|lot| lot.candidates.contains(&name));
            match (outcome.elected.contains(&name), outcome.alternates.contains(&name), lot) {
                (true, false, None) => Ends::Seat,
                (false, true, None) => Ends::Alternate,
                (false, false, Some(lot)) if lot.seats > 0 => Ends::LotForSeat,
                (false, false, Some(_)) => Ends::LotForAlternate,
                (false, false, None) => Ends::Nowhere,
                found => panic!("{found:?}"),
            }
        };
        (0..self.candidates).map(ends).collect()
    }

    fn check(&self) -> Tallied {
        let facts = self.facts();
        let outcome = self.decide(&facts).unwrap();
        assert_eq!(self.found(&outcome), self.worked(), "{self:?}\n{outcome:?}");
        let at_stake: u32 = outcome.lots_needed.iter().map(|lot| lot.seats).sum();
        assert_eq!(
            outcome.elected.len() + at_stake as usize + outcome.open_seats as usize,
            self.seats,
            "{self:?}"
        );
        for lot in &outcome.lots_needed {
            assert!(
                lot.seats + lot.alternates > 0
                    && lot.seats as usize <= self.seats
                    && (lot.seats as usize) < lot.candidates.len(),
                "{lot:?}"
            );
        }
        self.check_lots(facts, &outcome);
        Tallied { lots: outcome.lots_needed.len(), elected: outcome.elected.len(), open: outcome.open_seats }
    }

    /// However the lots fall, the first drawn take what was at stake, and nobody else moves.
    fn check_lots(&self, mut facts: Facts, open: &Outcome) {
        if open.lots_needed.is_empty() {
            return;
        }
        for turn in 0..open.lots_needed[0].candidates.len() {
            let drawn = open.lots_needed.iter().map(|lot| {
                let mut order = lot.candidates.clone();
                let turn = turn % order.len();
                order.rotate_left(turn);
                Lot {
                    candidates: lot.candidates.iter().rev().cloned().collect(),
                    drawn_in_order: order,
                    drawn_on: facts.decided_on,
                    witnesses: vec![],
                }
            });
            facts.lots = drawn.collect();
            let settled = self.decide(&facts).unwrap();
            assert!(settled.lots_needed.is_empty() && settled.open_seats == open.open_seats);
            let places = [&settled.elected[..], &settled.alternates[..]].concat();
            for (lot, needed) in facts.lots.iter().zip(&open.lots_needed) {
                let wins = (needed.seats + needed.alternates) as usize;
                for (place, name) in lot.drawn_in_order.iter().enumerate() {
                    assert_eq!(settled.elected.contains(name), place < needed.seats as usize, "{self:?}");
                    assert_eq!(places.contains(name), place < wins, "{self:?}");
                }
            }
            for name in open.elected.iter().chain(&open.alternates) {
                let before = (open.elected.contains(name), open.alternates.contains(name));
                let after = (settled.elected.contains(name), settled.alternates.contains(name));
                assert_eq!(before, after, "{self:?}");
            }
        }
    }

    /// No order of rows matters, and one more vote for a candidate never drops it.
    fn check_laws(&self) {
        let facts = self.facts();
        let outcome = self.decide(&facts).unwrap();
        let mut turned = facts;
        turned.candidates.reverse();
        turned.units.iter_mut().for_each(|units| units.reverse());
        turned.votes.iter_mut().for_each(|votes| votes.reverse());
        turned
            .ballots
            .iter_mut()
            .flatten()
            .for_each(|ballot| ballot.choice.iter_mut().for_each(|c| c.reverse()));
        turned.ballots.iter_mut().for_each(|ballots| ballots.reverse());
        assert_eq!(self.decide(&turned).unwrap(), outcome, "{self:?}");
        let before = self.worked();
        for (owner, chosen) in self.ballots.iter().enumerate() {
            let chosen = chosen.clone().unwrap_or_default();
            for place in (0..self.candidates).filter(|place| !chosen.contains(place)) {
                if chosen.len() >= self.seats {
                    continue;
                }
                let mut more = self.clone();
                more.ballots[owner] = Some([chosen.as_slice(), &[place]].concat());
                let after = more.found(&more.decide(&more.facts()).unwrap());
                assert!(after[place] >= before[place], "{self:?}: {owner} for {place}");
            }
        }
    }
}

/// What was seen, so that a test knows that it saw something.
struct Tallied {
    lots: usize,
    elected: usize,
    open: u32,
}

#[test]
fn every_small_election_comes_out_as_counted_by_hand() {
    let every_ballot: Vec<Option<Vec<usize>>> = (0..8_usize)
        .map(|set| Some((0..3).filter(|place| set >> place & 1 == 1).collect()))
        .chain([None])
        .collect();
    let (mut elections, mut lots, mut elected, mut open) = (0, 0, 0, 0);
    for number in 0..9_usize.pow(3) {
        let of = |owner: u32| every_ballot[number / 9_usize.pow(owner) % 9].clone();
        for areas in [vec![1, 1, 1], vec![1, 2, 3]] {
            for (day, seats) in (0..3).flat_map(|day| (1..4).map(move |seats| (day, seats))) {
                let world = World {
                    day,
                    areas: areas.clone(),
                    ballots: (0..3).map(of).collect(),
                    candidates: 3,
                    seats,
                    alternates: (number + seats) % 2,
                    rank: RANKS[(number + day) % 4],
                };
                let seen = world.check();
                elections += 1;
                lots += usize::from(seen.lots > 0);
                elected += usize::from(seen.elected > 0);
                open += usize::from(seen.open > 0);
            }
        }
    }
    println!("{elections} elections, {lots} with a lot, {elected} with someone elected, {open} not filled");
    assert!(lots > 200 && elected > 2000 && open > 2000, "{lots}, {elected}, {open}");
}

fn worlds() -> impl Strategy<Value = World> {
    (3_usize..8, 1_usize..6, 1_usize..5, 0_usize..3, 0_usize..3, 0_usize..4).prop_flat_map(
        |(owners, candidates, seats, alternates, day, rank)| {
            let ballot = proptest::sample::subsequence((0..candidates).collect::<Vec<_>>(), 0..=candidates);
            // Few stay away, so that a turnout is often reached.
            let ballots = vec(option::weighted(0.85, ballot), owners);
            (vec(1_u32..4, owners), ballots).prop_map(move |(areas, ballots)| World {
                day,
                areas,
                ballots,
                candidates,
                seats,
                alternates,
                rank: RANKS[rank],
            })
        },
    )
}

proptest! {
    #[test]
    fn elections_come_out_as_counted_whatever_the_order(world in worlds()) {
        world.check();
        world.check_laws();
    }
}

fn case(id: &str, lang: &str) -> Value {
    let mut request = corpus().into_iter().find(|case| case.id == id).unwrap().request;
    request["lang"] = json!(lang);
    serde_json::from_str(&document::evaluate(Law::built_in(), &request.to_string())).unwrap()
}

fn steps<'a>(answer: &'a Value, step: &str) -> Vec<&'a Value> {
    answer["reasons"].as_array().unwrap().iter().filter(|reason| reason["step"] == step).collect()
}

#[test]
fn a_drawn_lot_and_a_missing_one_are_told() {
    let drawn = case("own/election-tie-with-lot", "en");
    let lot = steps(&drawn, "election.lot")[0];
    assert_eq!(
        lot["operands"],
        json!({ "drawn": { "word": "C, B" }, "drawn-on": { "date": "2022-06-30" },
            "witnesses": { "word": "居民委员会, 街道办事处" } })
    );
    assert!(steps(&drawn, "election.lot-needed").is_empty());
    let missing = case("own/election-tie-with-alternate", "zh-CN");
    let lot = steps(&missing, "election.lot-needed")[0];
    assert_eq!(lot["verdict"], "judgement");
    assert!(lot["text"].as_str().unwrap().contains("候选人 B, C，席位 1，候补名额 1"), "{lot}");
}

#[test]
fn each_candidate_is_put_to_the_tests_and_the_turnout_is_told_once() {
    let answer = case("own/election-seats-filled", "en");
    assert_eq!(steps(&answer, "turnout.heads").len(), 1);
    let heads = steps(&answer, "majority.heads");
    let of: Vec<_> = heads.iter().map(|reason| &reason["operands"]["candidate"]["word"]).collect();
    assert_eq!(of, ["A", "B", "C", "D"]);
    assert_eq!((&heads[3]["least"], &heads[3]["verdict"]), (&json!({ "heads": "4" }), &json!("met")));
    assert_eq!(heads[0]["cites"], json!(["民法典/278/2"]));
    let order = steps(&answer, "election.order")[0];
    assert_eq!(order["operands"]["elected"], json!({ "word": "A, B, C" }));
    assert_eq!(order["notes"][0]["reading"], "rank=heads");
    let open = case("own/election-half-is-no-majority", "en");
    assert_eq!(steps(&open, "election.open")[0]["operands"]["seats"], json!({ "count": "1" }));
}

#[test]
fn readings_and_limits_of_an_election_are_told() {
    let void = case("own/election-overfull", "en");
    let policies = steps(&void, "ballots.policies")[0];
    assert_eq!(policies["operands"]["overfull"], json!({ "count": "1" }));
    assert_eq!(policies["notes"][0]["reading"], "void=absent");
    let silent = case("own/election-silent-abstaining", "en");
    assert_eq!(silent["warnings"][0]["note"], "silence-elects");
    assert_eq!(case("own/election-silent", "en")["warnings"], json!([]));
    let alternates = case("own/election-alternates-huzhou", "en");
    let limit = steps(&alternates, "election.alternates")[0];
    assert_eq!(limit["cites"], json!(["湖州市物业管理条例(2021)/21/1"]));
    assert_eq!((&limit["left"], &limit["most"]), (&json!({ "heads": "2" }), &json!({ "heads": "2" })));
    let refused = case("own/election-alternates-huzhou-too-many", "en");
    assert_eq!(refused["error"]["code"], "vote.election.too_many_alternates");
    assert!(refused["error"]["message"].as_str().unwrap().contains("湖州市物业管理条例(2021)/21/1"));
    for (id, rank) in [
        ("area", "rank=area"),
        ("heads-then-area", "rank=heads-then-area"),
        ("area-then-heads", "rank=area-then-heads"),
    ] {
        let answer = case(&format!("own/election-rank-{id}"), "en");
        assert_eq!(steps(&answer, "election.order")[0]["notes"][0]["reading"], rank);
    }
    let votes = case("own/election-2005-half-will-do", "en");
    assert!(steps(&votes, "election.order")[0].get("notes").is_none(), "votes are votes");
}
