//! The boundary grid of voting, made from the law tables: for each parameter that a rule of votes reads, each
//! version's first and last day and the days beside them × one step below, on and above each threshold, in each
//! measure × each option. What must come out is the oracle's, which has a law table of its own.
//!
//! Every matter meets every threshold and step on every such day as a tally, one matter of each threshold with
//! wholes of every size; so do candidates in each order, and votes under way. Ballots meet them on every such day
//! with each value of each option, the others at their defaults, for one ordinary and one special matter and for
//! an election; what ballots mean is tried with all its options against each other on the days on which a regime
//! begins, there with the three steps by turns. A place below the one whose law it is adds nothing that other
//! tests do not hold, and is left out.
//!
//! What is asked of ballots, of alternates and of those who must all agree meets every one of its variants on
//! the days of its own texts.
//!
//! A cell says what it is aimed at. Whether it hits is seen from the sums of the oracle's own answer, and what of
//! the law it asks from the reasons of the library's. At the end every version's every day must have been hit on
//! every step with every option, named by the answers, and each option of each rule used with each of its values:
//! a parameter or an option that comes anew fails until there are cells for it.

mod ballots;
mod edges;
mod elections;
mod estate;
mod first_meeting;
mod handling;
mod options;
mod others;
mod outlooks;
mod tallies;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;

use serde_json::{Value, json};
use wuye::document;
use wuye::law::{Jurisdiction, Law, keys};
use wuye::quantity::{Area, Date, Ratio};

use self::edges::Edges;
use crate::oracle;

/// Where a sum stands beside its threshold: exactly on the share, or less than one step off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Below,
    On,
    Above,
}

const STEPS: [Step; 3] = [Step::Below, Step::On, Step::Above];

/// The comparison that a cell is aimed at.
#[derive(Debug, Clone)]
struct Aim {
    /// The threshold's parameter.
    parameter: &'static str,
    /// The sum that is compared, and what it is a share of: names of the answer's tally.
    sum: &'static str,
    base: &'static str,
    share: Ratio,
    measure: &'static str,
    /// The smallest that the sum can change by.
    unit: Ratio,
    step: Step,
}

impl Aim {
    /// Where the sum of a tally really stands.
    fn hit(&self, tally: &Value) -> Option<Step> {
        let read = |sum: &str| {
            let text = tally[sum][self.measure].as_str().unwrap();
            // The largest areas are too long for a ratio's decimals.
            match self.measure {
                "area_m2" => Ratio::try_new(text.parse::<Area>().unwrap().hundredths().into(), 100).unwrap(),
                _ => text.parse().unwrap(),
            }
        };
        let bound = read(self.base).checked_mul(self.share).unwrap();
        let off = read(self.sum).checked_sub(bound).unwrap();
        let least = Ratio::ZERO.checked_sub(self.unit).unwrap();
        match off {
            off if off == Ratio::ZERO => Some(Step::On),
            off if off < Ratio::ZERO && off >= least => Some(Step::Below),
            off if off > Ratio::ZERO && off <= self.unit => Some(Step::Above),
            _ => None,
        }
    }
}

/// A request, and what of the law it asks.
struct Cell {
    rule: &'static str,
    place: Jurisdiction,
    day: Date,
    /// The parameters that its answer depends on, or would if they were in force.
    parameters: Vec<&'static str>,
    /// The threshold beside which it stands, where it is aimed at one.
    aim: Option<Aim>,
    /// The options it uses, as `name=value`; a tally has none.
    options: Vec<String>,
    request: String,
}

/// A parameter's law in a place on a day.
type Spot = (String, Jurisdiction, Date);

/// A rule, a measure, a step of its sum, and an option with its value.
type Met = (&'static str, &'static str, Step, String);

/// How often each thing was hit.
#[derive(Default)]
struct Hits {
    days: BTreeMap<Spot, usize>,
    steps: BTreeMap<Spot, BTreeMap<Met, usize>>,
    /// The versions that answers rest on, by their first day.
    named: BTreeSet<(Spot, String)>,
    /// The options that rules were asked with.
    options: BTreeSet<(&'static str, String)>,
}

/// The sums of a motion, or of the one who stands for election.
fn tally_of(value: &Value) -> Value {
    match value.get("tally") {
        Some(tally) => tally.clone(),
        None => {
            let mut rows = value["candidates"].as_array().unwrap().iter();
            let row = rows.find(|row| row["candidate"] == ballots::CANDIDATE).unwrap();
            json!({
                "total": value["total"], "participating": value["participating"], "in_favour": row["in_favour"],
            })
        }
    }
}

impl Hits {
    fn add(&mut self, cell: &Cell, expected: &Value, found: &Value) {
        let key = |parameter: &str| (parameter.to_owned(), cell.place, cell.day);
        for parameter in &cell.parameters {
            *self.days.entry(key(parameter)).or_default() += 1;
        }
        for reason in found["reasons"].as_array().into_iter().flatten() {
            for basis in reason["law"].as_array().into_iter().flatten() {
                let parameter = basis["parameter"].as_str().unwrap();
                self.named.insert((key(parameter), basis["from"].to_string()));
            }
        }
        for option in &cell.options {
            self.options.insert((cell.rule, option.clone()));
        }
        let Some(aim) = &cell.aim else { return };
        assert!(expected.get("value").is_some(), "{} is refused: {expected}", cell.request);
        let hit = aim.hit(&tally_of(&expected["value"]));
        assert_eq!(hit, Some(aim.step), "{} aims at {aim:?}: {expected}", cell.request);
        let steps = self.steps.entry(key(aim.parameter)).or_default();
        for option in &cell.options {
            *steps.entry((cell.rule, aim.measure, aim.step, option.clone())).or_default() += 1;
        }
    }
}

fn cells() -> Vec<Cell> {
    let majorities = [
        keys::TURNOUT.id(),
        keys::ORDINARY.id(),
        keys::SPECIAL.id(),
        keys::SCOPE_TURNOUT.id(),
        keys::SCOPE_ORDINARY.id(),
        keys::SCOPE_SPECIAL.id(),
    ];
    let of_tallies = [
        keys::MEASURE.id(),
        keys::USE_FUND.id(),
        keys::SPECIAL_MATTERS.id(),
        keys::SELF_MANAGEMENT_CLASS.id(),
        keys::ADJUST_ZONE_CLASS.id(),
        keys::OTHER_CLASS.id(),
        keys::SCOPE.id(),
        keys::SCOPE_WHOLE.id(),
        keys::SCOPE_SPECIAL_MATTERS.id(),
    ];
    let of_ballots = [keys::AREA_SOURCE.id(), keys::PARKING.id(), keys::HEAD.id()];
    let mut cells = Vec::new();
    for (place, days) in Edges::of_law(Law::built_in()).by_place() {
        for (day, changing) in days {
            if changing.has_any(&majorities) || changing.has_any(&of_ballots) {
                ballots::cells(place, day, &mut cells);
            }
            if changing.has_any(&majorities) || changing.has_any(&of_tallies) {
                tallies::cells(place, day, &mut cells);
            }
            if changing.has(keys::FIRST_MEETING_CAP.id()) {
                first_meeting::cells(place, day, &mut cells);
            }
            handling::cells(place, day, &changing, &mut cells);
            others::cells(place, day, &changing, &mut cells);
        }
    }
    cells
}

/// Says something to whoever runs the tests; what a test prints is kept back.
fn tell(line: &str) {
    std::io::stdout().write_all(format!("{line}\n").as_bytes()).unwrap();
}

#[test]
fn every_cell_of_the_grid_is_the_oracles() {
    let cells = cells();
    let requests: Vec<&str> = cells.iter().map(|cell| &cell.request[..]).collect();
    let (expected, found) = std::thread::scope(|scope| {
        let oracle = scope.spawn(|| oracle::answers(&requests));
        let halves = requests.chunks(requests.len().div_ceil(2)).map(|half| {
            let answer = |request: &&str| document::evaluate(Law::built_in(), request);
            scope.spawn(move || half.iter().map(answer).collect::<Vec<_>>())
        });
        let halves: Vec<_> = halves.collect();
        let found = halves.into_iter().flat_map(|half| half.join().unwrap());
        let found: Vec<String> = found.collect();
        (oracle.join().unwrap(), found)
    });
    let mut hits = Hits::default();
    for ((cell, expected), answer) in cells.iter().zip(&expected).zip(&found) {
        let found: Value = serde_json::from_str(answer).unwrap();
        let request = &cell.request;
        assert!(oracle::agrees(expected, &found), "request {request}\nexpected {expected}\nfound {answer}");
        hits.add(cell, expected, &found);
    }
    let edges = Edges::of_law(Law::built_in());
    edges.assert_each_is_hit(&hits);
    options::assert_each_is_used(&hits);
    tell(&format!("the grid of voting: {} cells {edges} are the oracle's", cells.len()));
}
