//! Who does what: every row of every matrix, asked in every way, and actions by the right body and by each other.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value as Json, json};
use wuye::document;
use wuye::law::{DutyRow, Law, LocalLaw, Value, keys};
use wuye::quantity::Date;
use wuye::rule::Rule as _;
use wuye::service::duties::{Action, Condition, Duties, Facts, Judged, Judgment, Options, Outcome, State};

use crate::packs::{load, pack};
use crate::properties::evaluate;

const PLACES: [&str; 2] = ["320114+street-old-estates", "100000+community-services"];
const OFFICE: &str = "street-property-office";

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn decide(law: &LocalLaw<'_>, facts: &Facts) -> Outcome {
    Duties::decide(law, facts, &Options {}).unwrap().outcome().expect("a scheme is in force").clone()
}

/// The rows that are in force in a place.
fn rows(law: &LocalLaw<'_>, on: Date) -> Vec<DutyRow> {
    let found = [keys::DUTIES, keys::DUTIES_FUND, keys::DUTIES_LICENCE].map(|key| law.find(key, on));
    found.into_iter().flatten().flat_map(|found| found.value().rows.to_vec()).collect()
}

fn action(actor: &str, verb: &str, object: &str, with: &[&str]) -> Action {
    let with = with.iter().map(|name| (*name).to_owned()).collect();
    Action { actor: actor.into(), verb: verb.into(), object: object.into(), with }
}

fn judged(law: &LocalLaw<'_>, on: Date, conditions: Vec<Condition>, action: Action) -> Judged {
    let facts = Facts { conditions, action: Some(action), ..Facts::on(on) };
    let outcome = decide(law, &facts);
    assert_eq!(outcome.duties, [], "only the action is asked about");
    outcome.action.unwrap()
}

/// The conditions of a row as it wants them.
fn as_wanted(row: &DutyRow) -> Vec<Condition> {
    let told = |holds: bool| move |name: &str| Condition { condition: name.into(), holds };
    let wanted = row.when.iter().chain(row.any.iter()).map(told(true));
    wanted.chain(row.unless.iter().map(told(false))).collect()
}

/// Each body, each thing it does and each object of each row: lawful as the row wants it; not without a partner, not
/// against a condition, open without one, and not by any body to which no row gives it.
#[test]
fn an_action_is_lawful_by_its_own_body_alone_and_as_its_row_wants_it() {
    let mut seen: BTreeMap<Judgment, u32> = BTreeMap::new();
    for place in PLACES {
        let law = Law::built_in().at(place.parse().unwrap());
        for on in ["2008-01-31", "2018-03-18", "2018-03-19"].map(day) {
            let all = rows(&law, on);
            let bodies: BTreeSet<&str> = all.iter().flat_map(|row| row.by.iter()).collect();
            for row in &all {
                let partners: Vec<&str> = row.with.iter().collect();
                for (verb, object) in
                    row.verbs.iter().flat_map(|verb| row.objects.iter().map(move |o| (verb, o)))
                {
                    for body in &bodies {
                        let own = all.iter().find(|other| {
                            other.by.has(body) && other.verbs.has(verb) && other.objects.has(object)
                        });
                        let of = |conditions, with: &[&str]| {
                            judged(&law, on, conditions, action(body, verb, object, with))
                        };
                        let found = of(as_wanted(row), &partners);
                        *seen.entry(found.judgment).or_default() += 1;
                        assert!(row.by.iter().all(|name| found.bodies.contains(&name.to_owned())));
                        let what = || format!("{place} {on} {body} {verb} {object}");
                        if own.is_none() {
                            assert_eq!(found.judgment, Judgment::WrongBody, "{}", what());
                            continue;
                        }
                        if !row.by.has(body) {
                            continue;
                        }
                        assert_eq!(found.judgment, Judgment::Lawful, "{}", what());
                        if !partners.is_empty() {
                            let alone = of(as_wanted(row), &[]);
                            assert_eq!(
                                (alone.judgment, alone.missing.len()),
                                (Judgment::NotTogether, partners.len())
                            );
                        }
                        for name in row.when.iter().chain(row.unless.iter()) {
                            let mut without = as_wanted(row);
                            let at = without.iter().position(|told| told.condition == name).unwrap();
                            without[at].holds ^= true;
                            let failing = of(without.clone(), &partners);
                            assert_eq!(
                                (failing.judgment, failing.failing),
                                (Judgment::NotNow, vec![name.to_owned()])
                            );
                            without.remove(at);
                            let open = of(without, &partners);
                            assert_eq!((open.judgment, open.needs), (Judgment::Open, vec![name.to_owned()]));
                        }
                        // One of those of which one is enough is enough.
                        for name in row.any.iter() {
                            let mut others = as_wanted(row);
                            others.retain(|told| told.condition == name || !row.any.has(&told.condition));
                            assert_eq!(
                                of(others.clone(), &partners).judgment,
                                Judgment::Lawful,
                                "{}",
                                what()
                            );
                            others.retain(|told| !row.any.has(&told.condition));
                            let none =
                                row.any.iter().map(|name| Condition { condition: name.into(), holds: false });
                            let failing = of(others.clone().into_iter().chain(none).collect(), &partners);
                            assert_eq!(failing.judgment, Judgment::NotNow, "{}", what());
                            assert_eq!(of(others, &partners).judgment, Judgment::Open, "{}", what());
                        }
                    }
                }
            }
        }
    }
    println!("{seen:?}");
    assert!(seen[&Judgment::Lawful] > 300 && seen[&Judgment::WrongBody] > 3_000);
}

#[test]
fn bodies_verbs_and_objects_each_divide_the_whole_matrix() {
    for place in PLACES {
        let law = Law::built_in().at(place.parse().unwrap());
        let all = decide(&law, &Facts::on(day("2024-06-01"))).duties;
        assert!(all.len() > 25, "{place}");
        let by = |of: fn(&wuye::service::duties::Duty) -> &String, ask: fn(&mut Facts, String)| {
            let names: BTreeSet<&String> = all.iter().map(of).collect();
            let mut found = 0;
            for name in names {
                let mut facts = Facts::on(day("2024-06-01"));
                ask(&mut facts, name.clone());
                let duties = decide(&law, &facts).duties;
                let expected: Vec<_> = all.iter().filter(|duty| of(duty) == name).cloned().collect();
                assert_eq!(duties, expected, "{place} {name}");
                found += duties.len();
            }
            assert_eq!(found, all.len(), "{place}");
        };
        by(|duty| &duty.actor, |facts, name| facts.actor = Some(name));
        by(|duty| &duty.verb, |facts, name| facts.verb = Some(name));
        by(|duty| &duty.object, |facts, name| facts.object = Some(name));
    }
}

#[test]
fn later_law_takes_the_review_of_the_fund_from_the_street_and_ends_the_licence() {
    let law = Law::built_in().at(PLACES[0].parse().unwrap());
    let review = |on: &str| judged(&law, day(on), vec![], action(OFFICE, "reviews", "fund-renewal", &[]));
    assert_eq!(review("2008-01-31").judgment, Judgment::Lawful);
    let since = review("2008-02-01");
    assert_eq!((since.judgment, &since.bodies), (Judgment::Nobodys, &vec![]), "it is decided, not reviewed");
    let answer =
        evaluate(&json!({ "rule": "service.duties", "jurisdiction": PLACES[0], "lang": "en", "facts": {
        "on": "2008-02-01", "action": { "actor": OFFICE, "verb": "reviews", "object": "fund-use" } } }));
    assert_eq!(answer["outcome"], "wrong-body");
    let reasons = answer["reasons"].as_array().unwrap();
    assert_eq!(reasons.len(), 4, "the action, and each who reviews instead");
    let right = &reasons[1];
    assert_eq!((&right["step"], &right["verdict"]), (&json!("duty.right"), &json!("judgement")));
    let notes: Vec<&str> =
        right["notes"].as_array().unwrap().iter().filter_map(|note| note["text"].as_str()).collect();
    assert!(notes.iter().any(|note| note.contains("the street office no longer reviews")), "{notes:?}");
    // The fund's measures are known a while before: who asked in November 2007 could not know.
    let asked = |known_on: &str| {
        evaluate(
            &json!({ "rule": "service.duties", "jurisdiction": PLACES[0], "known_on": known_on, "facts": {
            "on": "2008-02-01", "action": { "actor": OFFICE, "verb": "reviews", "object": "fund-use" } } }),
        )["outcome"]
            .clone()
    };
    assert_eq!((asked("2007-12-03"), asked("2007-12-04")), (json!("lawful"), json!("wrong-body")));
    let licence = |on: &str| {
        judged(
            &law,
            day(on),
            vec![],
            action(OFFICE, "takes-part", "licence-review", &["competent-authority"]),
        )
        .judgment
    };
    assert_eq!((licence("2018-03-18"), licence("2018-03-19")), (Judgment::Lawful, Judgment::DutyEnded));
}

#[test]
fn what_a_body_does_itself_is_told_where_it_takes_anothers_action() {
    let law = Law::built_in().at(PLACES[0].parse().unwrap());
    let found =
        judged(&law, day("2024-06-01"), vec![], action(OFFICE, "organises", "committee-renewal", &[]));
    assert_eq!(found.judgment, Judgment::Nobodys);
    assert_eq!(found.verbs, ["guides", "supervises"], "it guides and supervises, and organises nothing");
    let found = judged(
        &law,
        day("2024-06-01"),
        vec![],
        action("residents-committee", "assesses", "service-quality", &[]),
    );
    assert_eq!((found.judgment, &found.bodies[..]), (Judgment::WrongBody, &[OFFICE.to_owned()][..]));
    let answer = evaluate(
        &json!({ "rule": "service.duties", "jurisdiction": PLACES[0], "lang": "en", "facts": {
        "on": "2024-06-01", "action": { "actor": "residents-committee", "verb": "assesses", "object": "service-quality" } } }),
    );
    let [refused, right] = &answer["reasons"].as_array().unwrap()[..] else { panic!("{answer}") };
    assert_eq!((&refused["step"], &refused["verdict"]), (&json!("duty.action"), &json!("not-met")));
    assert_eq!(right["cites"], json!(["街道老旧小区物业管理方案/2/1/1/1"]));
    let text = right["text"].as_str().unwrap();
    assert!(text.contains("the street's property management office") && text.contains("assesses"), "{text}");
}

#[test]
fn a_slip_is_not_what_nobody_does() {
    let error = |facts: Json| {
        let mut all = json!({ "on": "2024-06-01" });
        all.as_object_mut().unwrap().extend(facts.as_object().unwrap().clone());
        let answer = evaluate(&json!({ "rule": "service.duties", "jurisdiction": PLACES[1], "facts": all }));
        (answer["error"]["code"].clone(), answer["error"]["path"].as_str().unwrap_or_default().to_owned())
    };
    let slip = json!("fact.unknown_word");
    assert_eq!(error(json!({ "actor": "the-king" })), (slip.clone(), "actor".into()));
    assert_eq!(error(json!({ "verb": "rules" })), (slip.clone(), "verb".into()));
    assert_eq!(error(json!({ "object": "the-moon" })), (slip.clone(), "object".into()));
    assert_eq!(
        error(json!({ "conditions": [{ "condition": "rain", "holds": true }] })),
        (slip.clone(), "conditions[0].condition".into())
    );
    let act = |changed: &str, word: Json| {
        let mut action = json!({ "actor": "street", "verb": "organises", "object": "renovation-works" });
        action[changed] = word;
        error(json!({ "action": action }))
    };
    assert_eq!(act("actor", json!("x")), (slip.clone(), "action.actor".into()));
    assert_eq!(act("verb", json!("x")), (slip.clone(), "action.verb".into()));
    assert_eq!(act("object", json!("x")), (slip.clone(), "action.object".into()));
    assert_eq!(act("with", json!(["street", "x"])), (slip, "action.with[1]".into()));
    let twice = json!({ "condition": "new-estate", "holds": true });
    assert_eq!(
        error(json!({ "conditions": [twice, twice] })),
        (json!("duties.condition"), "conditions[1].condition".into())
    );
    // A body of the other scheme is one, to which this scheme gives nothing.
    assert_eq!(error(json!({ "actor": OFFICE })), (Json::Null, String::new()));
}

/// A cooperative of another place, with words of its own.
#[test]
fn another_scheme_is_a_pack() {
    let table = json!({ "duties": [
        { "row": "a", "by": ["cooperative", "elders"], "verbs": ["sweeps"], "objects": ["lanes"], "modal": "must",
          "unless": ["snow"], "cites": ["本市办法/3/1"] },
        { "row": "b", "by": ["elders"], "verbs": ["closes"], "objects": ["lanes"], "modal": "may", "with": ["cooperative"],
          "when": ["snow"], "cites": ["本市办法/3/1"] },
    ] });
    let law = load(&pack("650000+pilot", "service.duties", &table)).unwrap();
    let ask = |law: &Law, facts: Json| -> Json {
        let request =
            json!({ "rule": "service.duties", "jurisdiction": "650100+pilot", "lang": "en", "facts": facts });
        serde_json::from_str(&document::evaluate(law, &request.to_string())).unwrap()
    };
    let close = |snow: bool, with: &[&str]| {
        ask(
            &law,
            json!({ "on": "2024-01-01", "conditions": [{ "condition": "snow", "holds": snow }],
            "action": { "actor": "elders", "verb": "closes", "object": "lanes", "with": with } }),
        )["outcome"]
            .clone()
    };
    assert_eq!(close(true, &["cooperative"]), "lawful");
    assert_eq!(close(true, &[]), "not-together");
    assert_eq!(close(false, &["cooperative"]), "not-now");
    let all = ask(&law, json!({ "on": "2024-01-01" }));
    let duties = all["value"]["duties"].as_array().unwrap();
    let told: Vec<_> = duties
        .iter()
        .map(|duty| (&duty["actor"], &duty["verb"], &duty["state"]))
        .filter(|(actor, ..)| *actor == "elders")
        .collect();
    assert_eq!(
        told,
        [
            (&json!("elders"), &json!("closes"), &json!("open")),
            (&json!("elders"), &json!("sweeps"), &json!("open"))
        ]
    );
    let mut turned = table.clone();
    turned["duties"].as_array_mut().unwrap().reverse();
    let other = load(&pack("650000+pilot", "service.duties", &turned)).unwrap();
    let again = ask(&other, json!({ "on": "2024-01-01" }));
    assert_eq!((&all["value"], &all["reasons"]), (&again["value"], &again["reasons"]));
}

#[test]
fn every_clause_that_a_row_names_stands_among_those_of_its_version_and_the_other_way_round() {
    let mut states = BTreeSet::new();
    for key in [keys::DUTIES, keys::DUTIES_FUND, keys::DUTIES_LICENCE] {
        let parameter = Law::built_in().parameters().iter().find(|row| *row.id == *key.id()).unwrap();
        for version in parameter.lines.iter().flat_map(|line| line.versions.iter()) {
            let Value::Duties(table) = &version.value else { panic!("{}", version.value) };
            let cites: BTreeSet<String> = version.citations.iter().map(ToString::to_string).collect();
            let used: BTreeSet<String> =
                table.rows.iter().flat_map(|row| row.cites.iter()).map(ToOwned::to_owned).collect();
            assert_eq!(used, cites, "{}", parameter.id);
        }
    }
    let law = Law::built_in().at(PLACES[0].parse().unwrap());
    let emergency = Condition { condition: "sudden-event".into(), holds: false };
    let facts = Facts { conditions: vec![emergency], ..Facts::on(day("2024-06-01")) };
    states.extend(decide(&law, &facts).duties.into_iter().map(|duty| duty.state));
    assert_eq!(states, BTreeSet::from([State::Holds, State::Open, State::DoesNotHold]));
}
