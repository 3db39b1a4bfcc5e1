//! Ballots: a small estate in which every option matters, filled up with owners who agree, who abstain and who
//! stay away until one comparison stands beside its threshold.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use wuye::document;
use wuye::law::{Jurisdiction, Law, keys};
use wuye::quantity::{Date, Ratio};

use super::edges::{Measures, Question, Test, Tests, special_matters};
use super::{Aim, Cell, STEPS, Step};

/// Each option with its values, the default first.
const OPTIONS: [(&str, &[&str]); 5] = [
    ("silence", &["not-participating", "abstaining", "following-majority"]),
    ("void", &["absent", "participating"]),
    ("split", &["refuse", "first", "last", "by-area"]),
    ("parking", &["as-the-law-says", "always", "never", "only-for-parking-matters", "about-parking"]),
    ("overlapping_owner_sets", &["separate", "merged"]),
];

/// A value of each option.
type Readings = [&'static str; 5];

/// An option with a value, as a cell names it.
pub(super) fn option_values() -> impl Iterator<Item = String> {
    OPTIONS.iter().flat_map(|(name, values)| values.iter().map(move |value| format!("{name}={value}")))
}

/// The defaults, then each value alone.
fn one_at_a_time() -> Vec<Readings> {
    let defaults = OPTIONS.map(|(_, values)| values[0]);
    let mut all = vec![defaults];
    for (place, (_, values)) in OPTIONS.iter().enumerate() {
        for value in &values[1..] {
            let mut readings = defaults;
            readings[place] = value;
            all.push(readings);
        }
    }
    all
}

/// All options against each other.
fn every_combination() -> Vec<Readings> {
    OPTIONS.iter().enumerate().fold(vec![[""; 5]], |all, (place, (_, values))| {
        let with = |readings: Readings| {
            values.iter().map(move |value| {
                let mut readings = readings;
                readings[place] = value;
                readings
            })
        };
        all.into_iter().flat_map(with).collect()
    })
}

/// Units and ballots, and the votes of the owners where these are counted: rows of JSON, which as values would
/// take most of the time of the grid.
#[derive(Clone)]
struct Estate {
    units: Vec<String>,
    ballots: Vec<String>,
    votes: Vec<String>,
}

impl Estate {
    /// Someone for whom each option matters.
    fn base(readings: Readings, scoped: bool) -> Self {
        let mut estate = Self { units: vec![], ballots: vec![], votes: vec![] };
        estate.unit("C", "common", "delivered", &[], "9.99");
        estate.unit("A", "dwelling", "delivered", &["a"], "3.01");
        estate.unit("S", "dwelling", "delivered", &["s"], "5.00");
        estate.unit("V", "non-dwelling", "delivered", &["v"], "4.02");
        estate.unit("D1", "dwelling", "unsold", &[], "2.50");
        estate.unit("D2", "dwelling", "undelivered", &["a"], "1.25");
        estate.unit("HW", "dwelling", "delivered", &["h", "w"], "1.11");
        estate.unit("W", "dwelling", "delivered", &["w"], "2.22");
        estate.unit("G1", "dwelling", "delivered", &["g"], "6.00");
        estate.unit("G2", "parking", "delivered", &["g"], "0.75");
        estate.unit("K", "parking", "delivered", &["k"], "0.80");
        estate.unit("T1", "dwelling", "delivered", &["t"], "3.33");
        estate.unit("T2", "dwelling", "delivered", &["t"], "1.77");
        for (unit, choice) in [("A", "against"), ("S", "silent"), ("V", "void"), ("HW", "for"), ("W", "for")]
        {
            estate.ballots.push(format!(r#"{{"unit":"{unit}","choice":"{choice}"}}"#));
        }
        for owner in ["dev", "g"] {
            estate.ballots.push(format!(r#"{{"owners":["{owner}"],"choice":"for"}}"#));
        }
        // Without a policy an owner may not vote differently on its units.
        let second = if readings[2] == "refuse" { "for" } else { "against" };
        for (unit, choice, seq) in [("T2", second, 1), ("T1", "for", 2)] {
            estate.ballots.push(format!(r#"{{"unit":"{unit}","choice":"{choice}","seq":{seq}}}"#));
        }
        let votes = [("a", "3"), ("s", "5/2"), ("v", "4"), ("dev", "7"), ("w", "1"), ("g", "6"), ("k", "1")];
        for (owner, votes) in votes.into_iter().chain([("t", "7/2"), (r#"w","h"#, "2")]) {
            estate.votes.push(format!(r#"{{"owners":["{owner}"],"votes":"{votes}"}}"#));
        }
        if scoped {
            estate.unit(OUTSIDE, "dwelling", "delivered", &["g"], "7.77");
        }
        estate
    }

    fn unit(&mut self, unit: &str, used_for: &str, holding: &str, owners: &[&str], area: &str) {
        let owners = owners.iter().map(|owner| format!("{owner:?}")).collect::<Vec<_>>().join(",");
        self.units.push(format!(
            r#"{{"unit":"{unit}","use":"{used_for}","holding":"{holding}","owners":[{owners}],"register_area_m2":"{area}"}}"#
        ));
    }

    /// Adds owners of one unit each who cast the same ballot, or none; one of them has all but the least.
    fn fill(&mut self, group: &str, choice: Option<&str>, amount: Amount) {
        for number in 0..amount.heads {
            let name = format!("{group}{number}");
            let most = |all: i128| if number == 0 { all - (amount.heads - 1) } else { 1 };
            let area = most(amount.area);
            let area = format!("{}.{:02}", area / 100, area % 100);
            self.unit(&name, "dwelling", "delivered", &[&name], &area);
            if let Some(choice) = choice {
                self.ballots.push(format!(r#"{{"unit":"{name}","choice":"{choice}"}}"#));
            }
            let votes = Ratio::try_new(most(amount.votes), VOTE_PARTS).unwrap().to_string();
            self.votes.push(format!(r#"{{"owners":["{name}"],"votes":"{votes}"}}"#));
        }
    }

    fn request(&self, place: Jurisdiction, day: Date, question: &Question, readings: Readings) -> String {
        let [silence, void, split, parking, sets] = readings;
        let (matter, about) = (&question.matter, parking == "about-parking");
        let (units, ballots) = (self.units.join(","), self.ballots.join(","));
        let mut facts = format!(
            r#""decided_on":"{day}","matter":"{matter}","developer":"dev","about_parking":{about},"units":[{units}],"ballots":[{ballots}]"#
        );
        if Measures::on(place, day) == Some(Measures::Votes) {
            facts += &format!(r#","votes":[{}]"#, self.votes.join(","));
        }
        if question.scoped {
            let all =
                self.units.iter().map(|unit| serde_json::from_str::<Value>(unit).unwrap()["unit"].clone());
            let inside: Vec<Value> = all.filter(|unit| unit != OUTSIDE).collect();
            facts += &format!(r#","scope":{{"units":{}}}"#, json!(inside));
        }
        if silence == "following-majority" {
            facts += r#","silence_clause":"rules of procedure, article 9""#;
        }
        let parking = match parking {
            "as-the-law-says" => "null",
            "about-parking" => r#""only-for-parking-matters""#,
            parking => &format!("{parking:?}"),
        };
        let options = format!(
            r#""silence":"{silence}","void":"{void}","split":"{split}","parking":{parking},"overlapping_owner_sets":"{sets}""#
        );
        format!(
            r#"{{"rule":"vote.motion","jurisdiction":"{place}","facts":{{{facts}}},"options":{{{options}}}}}"#
        )
    }
}

/// A unit that is not in the part whose owners decide, where not all do.
const OUTSIDE: &str = "O";

/// Votes are counted in halves.
const VOTE_PARTS: i128 = 2;

/// What a group of owners amounts to, in steps of each measure.
#[derive(Debug, Clone, Copy)]
struct Amount {
    heads: i128,
    area: i128,
    votes: i128,
}

impl Amount {
    const NONE: Self = Self { heads: 0, area: 0, votes: 0 };

    /// So many steps of the measure that is aimed at; in the others as much as `like`, if there is anybody.
    fn of(measure: &str, steps: i128, like: Self) -> Self {
        match measure {
            _ if steps == 0 => Self::NONE,
            "heads" => {
                let many = |all: i128| all.max(steps);
                Self { heads: steps, area: many(like.area), votes: many(like.votes) }
            }
            "area_m2" => Self { area: steps, ..like },
            _ => Self { votes: steps, ..like },
        }
    }
}

/// Whom the other measures' sums consist of: nearly all agree.
const MANY: Amount = Amount { heads: 16, area: 500_000, votes: 2_000 };
const ONE: Amount = Amount { heads: 1, area: 1, votes: 1 };

/// The sums of an estate: all, taking part, in favour.
fn sums(tally: &Value, measure: &str) -> [i128; 3] {
    let parts = match measure {
        "area_m2" => 100,
        "heads" => 1,
        _ => VOTE_PARTS,
    };
    ["total", "participating", "in_favour"].map(|sum| {
        let sum: Ratio = tally[sum][measure].as_str().unwrap().parse().unwrap();
        let steps = sum.checked_mul(Ratio::try_new(parts, 1).unwrap()).unwrap();
        steps.to_integer().expect("whole steps")
    })
}

/// How many steps of agreement, abstention and absence bring the sums beside the threshold.
fn fillers(tests: &Tests, is_turnout: bool, measure: &str, base: [i128; 3], off: i128) -> [i128; 3] {
    let [total, part, yes] = base;
    let common = tests.turnout.den * tests.majority.den;
    // Enough for the estate's own abstentions and absences to be few.
    let whole = common
        * (match measure {
            "heads" => 36,
            "area_m2" => 60_000,
            _ => 600,
        } / common);
    let Test { num, den, of_participants, .. } = if is_turnout { tests.turnout } else { tests.majority };
    let reached = whole / den * num + off;
    if is_turnout {
        let more = reached - part;
        return [more, 0, whole - total - more];
    }
    let more = reached - yes;
    [more, whole - if of_participants { part } else { total } - more, 0]
}

pub(super) fn cells(place: Jurisdiction, day: Date, cells: &mut Vec<Cell>) {
    let law = Law::built_in().at(place);
    let Some(measures) = Measures::on(place, day) else { return };
    let turnout = law.find(keys::TURNOUT, day).unwrap();
    for scoped in [false, true] {
        // Shares of their own are all that ballots of those in scope can meet anew.
        if scoped && (measures == Measures::Votes || law.find(keys::SCOPE_ORDINARY, day).is_err()) {
            continue;
        }
        let special = special_matters(place, day, scoped).unwrap().iter().next().unwrap().to_owned();
        let questions = [special, "other".to_owned()].map(|matter| Question { matter, scoped });
        let mut bases = BTreeMap::new();
        for question in &questions {
            for readings in one_at_a_time() {
                aimed(place, day, question, readings, &STEPS, &mut bases, cells);
            }
        }
        let begins =
            turnout.jurisdiction() == Jurisdiction::NATION && turnout.version().from.date == Some(day);
        if begins {
            for (turn, readings) in every_combination().into_iter().enumerate() {
                let question = &questions[turn / STEPS.len() % questions.len()];
                let step = turn % STEPS.len();
                aimed(place, day, question, readings, &STEPS[step..=step], &mut bases, cells);
            }
        }
    }
}

/// What the bare estate comes to, by its readings.
type Bases = BTreeMap<Readings, Value>;

fn aimed(
    place: Jurisdiction,
    day: Date,
    question: &Question,
    readings: Readings,
    steps: &[Step],
    bases: &mut Bases,
    cells: &mut Vec<Cell>,
) {
    let tests = Tests::on(place, day, question).unwrap();
    let base = Estate::base(readings, question.scoped);
    let tally = bases.entry(readings).or_insert_with(|| {
        let request = base.request(place, day, question, readings);
        let answer = document::evaluate(Law::built_in(), &request);
        let answer: Value = serde_json::from_str(&answer).unwrap();
        answer["value"]["tally"].clone()
    });
    for measure in tests.measures.names() {
        for (is_turnout, test) in [(true, tests.turnout), (false, tests.majority)] {
            for step in steps {
                let off = *step as i128 - Step::On as i128;
                let [yes, abstain, away] = fillers(&tests, is_turnout, measure, sums(tally, measure), off);
                let mut estate = base.clone();
                estate.fill("Yes", Some("for"), Amount::of(measure, yes, MANY));
                estate.fill("Abstain", Some("abstain"), Amount::of(measure, abstain, ONE));
                estate.fill("Away", None, Amount::of(measure, away, ONE));
                let unit = match *measure {
                    "area_m2" => Ratio::try_new(1, 100),
                    "heads" => Ratio::try_new(1, 1),
                    _ => Ratio::try_new(1, VOTE_PARTS),
                };
                let aim = Aim {
                    parameter: test.parameter,
                    sum: if is_turnout { "participating" } else { "in_favour" },
                    base: if is_turnout { "total" } else { test.base() },
                    share: test.share(),
                    measure,
                    unit: unit.unwrap(),
                    step: *step,
                };
                let options = OPTIONS.iter().zip(readings);
                cells.push(Cell {
                    place,
                    day,
                    parameters: question.asks(test.parameter),
                    aim: Some(aim),
                    options: options.map(|((name, _), value)| format!("{name}={value}")).collect(),
                    request: estate.request(place, day, question, readings),
                });
            }
        }
    }
}
