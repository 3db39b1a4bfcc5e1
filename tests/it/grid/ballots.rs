//! Ballots: a small estate filled up until one comparison stands beside its threshold, in a motion and in an
//! election.

use std::collections::BTreeMap;

use serde_json::Value;
use wuye::document;
use wuye::law::{Jurisdiction, Law, keys};
use wuye::quantity::{Date, Ratio};

use super::edges::{Measures, Question, Test, Tests, special_matters};
use super::elections::RANKS;
use super::estate::{Amount, Estate, Readings, VOTE_PARTS};
use super::{Aim, Cell, STEPS, Step};

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
const MANY: Amount = Amount { heads: 8, area: 500_000, votes: 2_000 };
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
            "heads" => 24,
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

/// What is put to the vote.
#[derive(Clone, Copy)]
enum Put<'a> {
    Motion(&'a Question),
    Election(&'static str),
}

impl Put<'_> {
    const fn rule(self) -> &'static str {
        match self {
            Self::Motion(_) => "vote.motion",
            Self::Election(_) => "vote.election",
        }
    }

    fn estate(self, day: Date, readings: Readings) -> Estate {
        let scoped = matches!(self, Self::Motion(question) if question.scoped);
        let mut estate = Estate::base(day, readings, scoped);
        if readings.count_by_default() {
            estate.receive(readings);
        }
        estate
    }

    fn request(self, estate: &Estate, place: Jurisdiction, readings: Readings) -> String {
        match self {
            Self::Motion(question) => estate.motion(place, question, readings),
            Self::Election(rank) => estate.election(place, CANDIDATE, rank, readings),
        }
    }

    fn asks(self, threshold: &'static str) -> Vec<&'static str> {
        let mut asked = match self {
            Self::Motion(question) => question.asks(threshold),
            Self::Election(_) => vec![keys::MEASURE.id(), keys::SPECIAL_MATTERS.id(), threshold],
        };
        asked.extend([keys::AREA_SOURCE.id(), keys::PARKING.id(), keys::HEAD.id()]);
        asked
    }

    fn options(self, readings: Readings) -> Vec<String> {
        match self {
            Self::Motion(_) => readings.named().collect(),
            Self::Election(rank) => readings.named().chain([format!("rank={rank}")]).collect(),
        }
    }
}

/// Who stands for election.
pub(super) const CANDIDATE: &str = "aim";

pub(super) fn cells(place: Jurisdiction, day: Date, cells: &mut Vec<Cell>) {
    let law = Law::built_in().at(place);
    let Some(measures) = Measures::on(place, day) else { return };
    // What is answered where no turnout is known, tallies ask.
    let Ok(turnout) = law.find(keys::TURNOUT, day) else { return };
    for scoped in [false, true] {
        // Shares of their own are all that ballots of those in scope can meet anew.
        if scoped && (measures == Measures::Votes || law.find(keys::SCOPE_ORDINARY, day).is_err()) {
            continue;
        }
        let special = special_matters(place, day, scoped).unwrap().iter().next().unwrap().to_owned();
        let questions = [special, "other".to_owned()].map(|matter| Question { matter, scoped });
        let mut bases = BTreeMap::new();
        let mut motion = |question, readings, steps: &[Step]| {
            let tests = Tests::on(place, day, question).unwrap();
            aimed(place, day, Put::Motion(question), &tests, readings, steps, &mut bases, cells);
        };
        for question in &questions {
            for readings in Readings::one_at_a_time() {
                motion(question, readings, &STEPS);
            }
        }
        let begins =
            turnout.jurisdiction() == Jurisdiction::NATION && turnout.version().from.date == Some(day);
        if begins {
            for (turn, readings) in Readings::every_combination().into_iter().enumerate() {
                let question = &questions[turn / STEPS.len() % questions.len()];
                let step = turn % STEPS.len();
                motion(question, readings, &STEPS[step..=step]);
            }
        }
    }
    elections(place, day, cells);
}

/// Elections by ballots: each value of each option, and each order by turns.
fn elections(place: Jurisdiction, day: Date, cells: &mut Vec<Cell>) {
    let question = Question { matter: "elect-committee".to_owned(), scoped: false };
    let tests = Tests::on(place, day, &question).unwrap();
    let mut bases = BTreeMap::new();
    for (turn, readings) in Readings::one_at_a_time().into_iter().filter(Readings::fits_elections).enumerate()
    {
        let put = Put::Election(RANKS[turn % RANKS.len()]);
        aimed(place, day, put, &tests, readings, &STEPS, &mut bases, cells);
    }
    // In an election there is no majority to follow.
    let follow =
        Readings::one_at_a_time().into_iter().find(|readings| readings.of("silence") == "following-majority");
    let (readings, put) = (follow.unwrap(), Put::Election(RANKS[0]));
    cells.push(Cell {
        rule: put.rule(),
        place,
        day,
        parameters: vec![],
        aim: None,
        options: put.options(readings),
        request: put.request(&put.estate(day, readings), place, readings),
    });
}

/// What the bare estate comes to, by its readings.
type Bases = BTreeMap<Readings, Value>;

#[expect(clippy::too_many_arguments, reason = "what is put to the vote, where, when, how, and beside what")]
fn aimed(
    place: Jurisdiction,
    day: Date,
    put: Put<'_>,
    tests: &Tests,
    readings: Readings,
    steps: &[Step],
    bases: &mut Bases,
    cells: &mut Vec<Cell>,
) {
    let base = put.estate(day, readings);
    let tally = bases.entry(readings).or_insert_with(|| {
        let request = put.request(&base, place, readings);
        let answer = document::evaluate(Law::built_in(), &request);
        let answer: Value = serde_json::from_str(&answer).unwrap();
        assert!(answer.get("value").is_some(), "{request} is refused: {answer}");
        super::tally_of(&answer["value"])
    });
    // Every matter has the same turnout: one is enough.
    let other_turnout = matches!(put, Put::Motion(question) if question.matter == "other");
    for measure in tests.measures.names() {
        for (is_turnout, test) in
            [(true, tests.turnout), (false, tests.majority)].into_iter().skip(other_turnout.into())
        {
            for step in steps {
                let off = *step as i128 - Step::On as i128;
                let [yes, abstain, away] = fillers(tests, is_turnout, measure, sums(tally, measure), off);
                let mut estate = base.clone();
                estate.fill("y", Some("for"), Amount::of(measure, yes, MANY));
                estate.fill("n", Some("abstain"), Amount::of(measure, abstain, ONE));
                estate.fill("z", None, Amount::of(measure, away, ONE));
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
                cells.push(Cell {
                    rule: put.rule(),
                    place,
                    day,
                    parameters: put.asks(test.parameter),
                    aim: Some(aim),
                    options: put.options(readings),
                    request: put.request(&estate, place, readings),
                });
            }
        }
    }
}
