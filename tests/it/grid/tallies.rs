//! Tallies: every matter, with one comparison beside its threshold and the others met as well as can be.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};
use wuye::law::{Jurisdiction, Law, keys};
use wuye::quantity::{Date, Ratio};

use super::edges::{Measures, Test, Tests, questions};
use super::elections::{self, RANKS};
use super::{Aim, Cell, Step, outlooks};

/// A sum in the smallest steps of its measure: 0.01 m², one head, one vote or a part of one.
type Steps = i128;

/// The three sums of a tally, whole first.
type Sums = [Steps; 3];

const SUMS: [&str; 3] = ["total", "participating", "in_favour"];

/// A measure with its whole and the parts of one that it is counted in.
#[derive(Clone, Copy)]
struct Whole {
    measure: &'static str,
    parts: i128,
    total: Steps,
}

impl Whole {
    fn show(self, steps: Steps) -> Value {
        match self.measure {
            "area_m2" => json!(format!("{}.{:02}", steps / 100, steps % 100)),
            "heads" => json!(steps.to_string()),
            _ => json!(Ratio::try_new(steps, self.parts).unwrap().to_string()),
        }
    }

    fn unit(self) -> Ratio {
        Ratio::try_new(1, if self.measure == "area_m2" { 100 } else { self.parts }).unwrap()
    }
}

/// Wholes for each measure: what every denominator divides and what it leaves one or all but one of, from
/// tiny to the largest that there is. In step, so that areas and heads come together.
fn wholes(measures: Measures, common: Steps) -> Vec<Vec<Whole>> {
    let sizes = |largest: i128| {
        let round = largest / common * common;
        [common * 100_000, common * 100_000 + 1, common * 100_000 - 1, common, common + 1, round, largest]
    };
    let of = |measure, parts, largest| sizes(largest).map(|total| Whole { measure, parts, total }).to_vec();
    match measures {
        Measures::Votes => {
            let whole = of("votes", 1, i64::MAX.into());
            whole.into_iter().chain(of("votes", 226, 1 << 40)).map(|whole| vec![whole]).collect()
        }
        Measures::AreaAndHeads => {
            let heads = of("heads", 1, u32::MAX.into());
            of("area_m2", 100, i64::MAX.into()).into_iter().zip(heads).map(|(a, h)| vec![a, h]).collect()
        }
    }
}

/// The sums beside a share of a base.
fn beside(test: Test, base: Steps) -> Vec<(Step, Steps)> {
    let exact = base * test.num;
    let floor = exact / test.den;
    if exact % test.den == 0 {
        return vec![(Step::Below, floor - 1), (Step::On, floor), (Step::Above, floor + 1)];
    }
    vec![(Step::Below, floor), (Step::Above, floor + 1)]
}

pub(super) fn cells(place: Jurisdiction, day: Date, cells: &mut Vec<Cell>) {
    let mut met = BTreeSet::new();
    for question in questions() {
        let request = |tally: Value| {
            let mut facts = json!({ "decided_on": day, "matter": question.matter, "tally": tally });
            if question.scoped {
                facts["scope"] = json!({});
            }
            json!({ "rule": "vote.motion", "jurisdiction": place, "facts": facts }).to_string()
        };
        let tests = Tests::on(place, day, &question);
        // Votes are not counted by units, and so not by those in scope; and some matters are never theirs.
        let whole = Law::built_in().at(place).find(keys::SCOPE_WHOLE, day);
        let never = whole.is_ok_and(|whole| whole.value().has(&question.matter));
        let tests =
            tests.filter(|tests| !question.scoped || (tests.measures == Measures::AreaAndHeads && !never));
        let Some(tests) = tests else {
            // Whatever is asked is refused, by every threshold alike.
            let sums = json!({ "area_m2": "12.00", "heads": 12, "votes": "12" });
            let request = request(json!({ SUMS[0]: sums, SUMS[1]: sums, SUMS[2]: sums }));
            let mut parameters = question.asks(keys::TURNOUT.id());
            parameters.extend([keys::ORDINARY.id(), keys::SPECIAL.id()]);
            cells.push(Cell {
                rule: "vote.motion",
                place,
                day,
                parameters,
                aim: None,
                options: vec![],
                request,
            });
            continue;
        };
        let mut wholes = wholes(tests.measures, tests.turnout.den * tests.majority.den);
        // Wholes of every size for one matter with each threshold; for the others the first.
        wholes.truncate(if met.insert((question.scoped, tests.majority.parameter)) {
            wholes.len()
        } else {
            1
        });
        for (turn, wholes) in wholes.into_iter().enumerate() {
            let mut add = |test: Test, sum: &'static str, whole: Whole, step, sums: Sums| {
                // In the other measure everybody takes part and agrees, but for those who are out.
                let tally = |out: Steps| {
                    let sums_of = |place: usize| {
                        let shown = wholes.iter().map(|other| {
                            let all = if place == 0 { other.total } else { other.total - out };
                            let steps = if other.measure == whole.measure { sums[place] } else { all };
                            (other.measure.to_owned(), other.show(steps))
                        });
                        Value::Object(Map::from_iter(shown))
                    };
                    json!({ SUMS[0]: sums_of(0), SUMS[1]: sums_of(1), SUMS[2]: sums_of(2) })
                };
                let (share, unit) = (test.share(), whole.unit());
                let (parameter, measure) = (test.parameter, whole.measure);
                let base = if sum == SUMS[1] { SUMS[0] } else { test.base() };
                let aim = Some(Aim { parameter, sum, base, share, measure, unit, step });
                let mut push = |rule, option: &str, request| {
                    let (parameters, options) = (question.asks(parameter), vec![option.to_owned()]);
                    cells.push(Cell { rule, place, day, parameters, aim: aim.clone(), options, request });
                };
                if turn == 0 {
                    let out = if sums[0] - sums[1] < 2 { 0 } else { 2 };
                    let under_way = outlooks::of_tally(place, day, &question, &tally(out), out);
                    push("vote.outlook", "tally", under_way);
                    let elects = question.matter == "elect-committee" && !question.scoped;
                    for rank in RANKS.iter().filter(|_| elects) {
                        let request = elections::of_tally(place, day, &tally(0), rank);
                        push("vote.election", &format!("rank={rank}"), request);
                    }
                }
                push("vote.motion", "tally", request(tally(0)));
            };
            for whole in &wholes {
                let total = whole.total;
                for (step, part) in beside(tests.turnout, total) {
                    add(tests.turnout, SUMS[1], *whole, step, [total, part, part]);
                }
                let least = total * tests.turnout.num / tests.turnout.den + 1;
                for part in [total, least] {
                    let base = if tests.majority.of_participants { part } else { total };
                    for (step, yes) in beside(tests.majority, base) {
                        // Whoever agrees takes part.
                        add(tests.majority, SUMS[2], *whole, step, [total, part.max(yes), yes]);
                    }
                }
            }
        }
    }
}
