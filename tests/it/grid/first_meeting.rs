//! First meetings under a place's own rules: votes by dwellings and full areas, titles that pool, and the cap,
//! alone and in motions.

use serde_json::{Value, json};
use wuye::law::{Jurisdiction, Law, keys};
use wuye::quantity::{Area, Date, Ratio, Votes};
use wuye::rule::Rule;
use wuye::vote::cap;

use super::edges::{Question, Test, Tests};
use super::options::named;
use super::{Aim, Cell, STEPS, Step};

/// The place's values, of the day or, beside it, of the version that begins or ended.
struct Rules {
    area_per_vote: i64,
    pooling: i64,
    cap: Ratio,
    in_force: bool,
}

impl Rules {
    fn near(place: Jurisdiction, day: Date) -> Option<Self> {
        let law = Law::built_in().at(place);
        [0, 1, -1].into_iter().find_map(|off| {
            let day = day.add_days(off).unwrap();
            Some(Self {
                area_per_vote: law.find(keys::FIRST_MEETING_AREA, day).ok()?.value().hundredths(),
                pooling: law.find(keys::FIRST_MEETING_POOLING, day).ok()?.value().area.hundredths(),
                cap: law.find(keys::FIRST_MEETING_CAP, day).ok()?.value().at_most.to_ratio(),
                in_force: off == 0,
            })
        })
    }
}

pub(super) fn cells(place: Jurisdiction, day: Date, cells: &mut Vec<Cell>) {
    let Some(rules) = Rules::near(place, day) else { return };
    let mut add = |rule, parameters: &[&'static str], facts: Value, options: Value| {
        let (parameters, named) = (parameters.to_vec(), named("", &options));
        let request =
            json!({ "rule": rule, "jurisdiction": place, "facts": facts, "options": options }).to_string();
        cells.push(Cell { rule, place, day, parameters, aim: None, options: named, request });
    };
    weights(day, &rules, &mut add);
    caps(day, &rules, &mut add);
    if rules.in_force {
        motions(place, day, cells);
    }
}

type Add<'a> = &'a mut dyn FnMut(&'static str, &[&'static str], Value, Value);

fn unit(name: &str, used_for: &str, owner: &str, hundredths: i64) -> Value {
    json!({
        "unit": name, "use": used_for, "holding": "delivered", "owners": [owner], "separate_title": true,
        "register_area_m2": Area::try_from_hundredths(hundredths).unwrap(),
    })
}

/// Full areas one step below, on and above one and two votes, in one title and in two; titles one step below,
/// on and above what may be pooled, and pools beside a full area; each with dwellings from none to two and
/// with property of every use.
fn weights(day: Date, rules: &Rules, add: Add<'_>) {
    let all = [
        keys::FIRST_MEETING_DWELLING.id(),
        keys::FIRST_MEETING_AREA.id(),
        keys::FIRST_MEETING_POOLING.id(),
        keys::FIRST_MEETING_NO_VOTE.id(),
    ];
    let estate = |dwellings: usize, shops: &[i64], pooled: bool| {
        let mut units = vec![
            unit("P", "parking", "a", 3 * rules.area_per_vote),
            json!({ "unit": "C", "use": "common", "holding": "delivered" }),
            unit("B", "dwelling", "b", 90_00),
        ];
        units.extend((0..dwellings).map(|number| unit(&format!("D{number}"), "dwelling", "a", 80_00)));
        let mut pool = vec![];
        for (number, area) in shops.iter().enumerate() {
            let name = format!("S{number}");
            units.push(unit(&name, "non-dwelling", if pooled && number > 0 { "b" } else { "a" }, *area));
            pool.push(name);
        }
        let pools = if pooled { json!([{ "pool": "one", "units": pool }]) } else { json!([]) };
        json!({ "meeting_on": day, "units": units, "pools": pools })
    };
    for off in [-1, 0, 1] {
        for dwellings in 0..=2 {
            for votes in [1, 2] {
                let area = votes * rules.area_per_vote + off;
                for shops in [vec![area], vec![area - 3, 3], vec![area - area / 2, area / 2]] {
                    add("vote.weights", &all, estate(dwellings, &shops, false), json!({}));
                }
            }
            let (limit, full) = (rules.pooling + off, rules.area_per_vote + off);
            for shops in [[limit, rules.area_per_vote], [limit, 50_00], [full - 40_00, 40_00], [full - 1, 1]]
            {
                add("vote.weights", &all, estate(dwellings, &shops, true), json!({}));
            }
        }
    }
}

/// Each reading of the cap with each of the others; the default, which is not written, among them.
fn readings() -> Vec<Value> {
    let mut all = vec![];
    for excess in ["null", "proportional", "equal", "discarded"] {
        for cascade in ["null", "until-none-exceeds", "one-pass"] {
            for votes in ["exact", "whole"] {
                let reading = |word: &str| if word == "null" { Value::Null } else { json!(word) };
                all.push(json!({ "excess": reading(excess), "cascade": reading(cascade), "votes": votes }));
            }
        }
    }
    all
}

/// A holder one step below, on and above the cap, in totals that it divides and that it does not, with a
/// second holder who is lifted above it or not, and with too few holders to share.
fn caps(day: Date, rules: &Rules, add: Add<'_>) {
    for options in readings() {
        for (scale, total) in [(1, 100), (1, 101), (7, 1_000_000_000_000)] {
            for off in [-1, 0, 1] {
                let most = rules.cap.numerator() * total / rules.cap.denominator() + off;
                let rest = total - most;
                for others in [vec![4, 4, 1, 1], vec![1, 1], vec![1; 9]] {
                    let parts: i128 = others.iter().sum();
                    let mut votes: Vec<i128> = others.iter().map(|part| rest * part / parts).collect();
                    votes[0] += rest - votes.iter().sum::<i128>();
                    votes.push(most);
                    let rows = votes.iter().enumerate().map(|(number, votes)| {
                        let votes = Ratio::try_new(*votes, scale).unwrap().to_string();
                        json!({ "holder": format!("H{number}"), "votes": votes })
                    });
                    let facts = json!({ "meeting_on": day, "votes": rows.collect::<Vec<_>>() });
                    add("vote.cap", &[keys::FIRST_MEETING_CAP.id()], facts, options.clone());
                }
            }
        }
    }
}

/// An estate of dwellings, each of which gives one vote: a developer above the cap, an owner who is lifted above
/// it by what is shared, and owners of one.
#[derive(Debug, Clone, Copy)]
struct Estate {
    developer: usize,
    second: usize,
    singles: usize,
}

/// Who takes part and who of them agrees, with the first of the owners of one.
#[derive(Debug, Clone, Copy)]
struct Turnout {
    developer: Option<bool>,
    second: Option<bool>,
    part: usize,
    yes: usize,
}

impl Estate {
    /// The votes after the cap: developer, second, and the owners of one.
    fn after(self, place: Jurisdiction, day: Date, options: &Value) -> Option<(Ratio, Ratio, Vec<Ratio>)> {
        let row = |holder: String, votes: usize| {
            let votes = Votes::try_from_ratio(Ratio::from_integer(votes.try_into().unwrap())).unwrap();
            cap::HolderVotes { holder: holder.parse().unwrap(), votes }
        };
        let mut votes = vec![row("dev".into(), self.developer), row("second".into(), self.second)];
        votes.extend((0..self.singles).map(|number| row(format!("o{number:02}"), 1)));
        let facts = cap::Facts { meeting_on: day, votes };
        let options: cap::Options = serde_json::from_value(options.clone()).unwrap();
        let decision = cap::Cap::decide(&Law::built_in().at(place), &facts, &options).ok()?;
        let of = |holder: &str| {
            let votes = &decision.outcome().unwrap().votes;
            votes.iter().find(|row| row.holder.as_str() == holder).unwrap().after.to_ratio()
        };
        let singles = (0..self.singles).map(|number| of(&format!("o{number:02}"))).collect();
        Some((of("dev"), of("second"), singles))
    }

    fn facts(self, day: Date, matter: &str, votes: Turnout) -> Value {
        let mut units = vec![];
        let mut dwellings = |name: &str, count: usize, owner: Option<&str>| {
            for number in 0..count {
                let holding = if owner.is_some() { "delivered" } else { "unsold" };
                let name = format!("{name}-{number}");
                units.push(json!({ "unit": name, "use": "dwelling", "holding": holding, "owners": owner.as_slice() }));
            }
        };
        dwellings("dev", self.developer, None);
        dwellings("second", self.second, Some("second"));
        let word = |yes| if yes { "for" } else { "abstain" };
        let mut ballots = vec![];
        for (owner, vote) in [("dev", votes.developer), ("second", votes.second)] {
            ballots.extend(vote.map(|yes| json!({ "owners": [owner], "choice": word(yes) })));
        }
        for number in 0..self.singles {
            let owner = format!("o{number:02}");
            dwellings(&owner, 1, Some(&owner));
            if number < votes.part {
                ballots.push(json!({ "owners": [owner], "choice": word(number < votes.yes) }));
            }
        }
        json!({
            "decided_on": day, "matter": matter, "meeting": "first", "developer": "dev", "units": units,
            "ballots": ballots,
        })
    }
}

/// An estate and votes with which a test stands exactly on its share under a reading of the cap.
struct Exact {
    estate: Estate,
    votes: Turnout,
    /// The most that one more owner of one brings.
    unit: Ratio,
}

impl Exact {
    fn find(
        after: &(Ratio, Ratio, Vec<Ratio>),
        estate: Estate,
        share: Ratio,
        is_turnout: bool,
    ) -> Option<Self> {
        let (developer, second, singles) = after;
        let whole =
            Ratio::from_integer((estate.developer + estate.second + estate.singles).try_into().unwrap());
        let bound = whole.checked_mul(share).unwrap();
        // Whoever is not with the first takes no part, or abstains.
        let vote = |with: bool| (with || !is_turnout).then_some(with);
        for (with_developer, with_second) in [(true, false), (true, true), (false, true), (false, false)] {
            let mut sum = Ratio::ZERO;
            for (with, votes) in [(with_developer, developer), (with_second, second)] {
                sum = if with { sum.checked_add(*votes).unwrap() } else { sum };
            }
            for (number, single) in singles.iter().enumerate() {
                if sum == bound && number > 0 {
                    let part = if is_turnout { number } else { singles.len() };
                    let (developer, second) = (vote(with_developer), vote(with_second));
                    let votes = Turnout { developer, second, part, yes: number };
                    return Some(Self { estate, votes, unit: *singles.iter().max().unwrap() });
                }
                sum = sum.checked_add(*single).unwrap();
            }
        }
        None
    }
}

/// Found by search: under each reading one of them stands on each share. Of all but the last the second owner
/// is lifted above the cap, so that it matters whether it is cut in turn.
const ESTATES: [Estate; 4] = [
    Estate { developer: 15, second: 9, singles: 6 },
    Estate { developer: 14, second: 10, singles: 11 },
    Estate { developer: 23, second: 18, singles: 19 },
    Estate { developer: 10, second: 1, singles: 6 },
];

/// Under every reading of the cap, every test exactly on its share and one owner's votes off.
fn motions(place: Jurisdiction, day: Date, cells: &mut Vec<Cell>) {
    let ids = [keys::FIRST_MEETING_DWELLING.id(), keys::FIRST_MEETING_CAP.id()];
    let questions =
        ["other", "raise-fund"].map(|matter| Question { matter: matter.to_owned(), scoped: false });
    for options in readings().into_iter().filter(|options| options["excess"] != "discarded") {
        let mut targets: Vec<(&Question, Test, bool)> = vec![];
        for question in &questions {
            let tests = Tests::on(place, day, question).unwrap();
            targets.extend([(question, tests.turnout, true), (question, tests.majority, false)]);
        }
        for estate in ESTATES {
            let Some(after) = estate.after(place, day, &options) else { continue };
            targets.retain(|(question, test, is_turnout)| {
                let Some(exact) = Exact::find(&after, estate, test.share(), *is_turnout) else { return true };
                for step in STEPS {
                    let mut votes = exact.votes;
                    match step {
                        Step::Below => votes.yes -= 1,
                        Step::On => {}
                        Step::Above => votes.yes += 1,
                    }
                    votes.part = if *is_turnout { votes.yes } else { votes.part };
                    let facts = exact.estate.facts(day, &question.matter, votes);
                    let request = json!({
                        "rule": "vote.motion", "jurisdiction": place, "facts": facts,
                        "options": { "cap": options },
                    });
                    let aim = Aim {
                        parameter: test.parameter,
                        sum: if *is_turnout { "participating" } else { "in_favour" },
                        base: if *is_turnout { "total" } else { test.base() },
                        share: test.share(),
                        measure: "votes",
                        unit: exact.unit,
                        step,
                    };
                    cells.push(Cell {
                        rule: "vote.motion",
                        place,
                        day,
                        parameters: question.asks(test.parameter).into_iter().chain(ids).collect(),
                        aim: Some(aim),
                        options: named("cap.", &options),
                        request: request.to_string(),
                    });
                }
                false
            });
            if targets.is_empty() {
                break;
            }
        }
        assert!(targets.is_empty(), "no estate stands on {targets:?} under {options}");
    }
}
