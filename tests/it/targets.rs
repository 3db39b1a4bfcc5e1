//! Targets over an inventory: every small one, ties, other cities' targets, and what the reasons tell.

use serde_json::{Value, json};
use wuye::document;
use wuye::law::{Law, Targets, keys};

use crate::oracle::{agrees, answers};
use crate::packs::{load, pack};
use crate::properties::evaluate;

const SHENYANG: &str = "210100+shenyang-2005";

fn request(place: &str, facts: &Value, options: &Value) -> Value {
    json!({ "rule": "programme.targets", "jurisdiction": place, "lang": "en", "facts": facts, "options": options })
}

fn ask(facts: &Value) -> Value {
    evaluate(&request(SHENYANG, facts, &json!({})))
}

fn by(law: &Law, facts: &Value) -> Value {
    let request = request("650100", facts, &json!({}));
    serde_json::from_str(&document::evaluate(law, &request.to_string())).unwrap()
}

fn item(kind: &str, id: &str, told: &[(&str, Value)]) -> Value {
    let told: serde_json::Map<_, _> =
        told.iter().map(|(name, told)| ((*name).to_owned(), told.clone())).collect();
    json!({ "kind": kind, "id": id, "told": told })
}

/// Defects of which so many are closed.
fn defects(all: usize, closed: usize) -> Vec<Value> {
    let told = |row: usize| [("found", json!("2005-03-01")), ("closed", json!(row < closed))];
    (0..all).map(|row| item("defect", &format!("D{row:05}"), &told(row))).collect()
}

fn of(target: &str, items: &[Value]) -> Value {
    json!({ "as_of": "2005-12-31", "year": 2005, "targets": [target], "items": items })
}

/// Up to four items, each of which counts, does not or perhaps does, and is as it should be, is not or perhaps is.
#[test]
fn every_inventory_of_up_to_four_items_is_the_oracles() {
    const TOLD: [Option<bool>; 3] = [Some(true), Some(false), None];
    let kinds: Vec<_> = TOLD.iter().flat_map(|of| TOLD.iter().map(move |met| (*of, *met))).collect();
    let mut inventories: Vec<Vec<usize>> = vec![vec![]];
    let mut last = inventories.clone();
    for _ in 0..4 {
        // Their order does not matter: one of each set of kinds.
        let longer = |one: &Vec<usize>| {
            let from = one.last().copied().unwrap_or(0);
            (from..kinds.len()).map(|kind| [&one[..], &[kind]].concat()).collect::<Vec<_>>()
        };
        last = last.iter().flat_map(longer).collect();
        inventories.extend(last.clone());
    }
    assert_eq!(inventories.len(), 715);
    // 90 %, 80 % and 100 %.
    let targets = [
        ("rectification", "defect", "found", vec!["closed"]),
        ("assemblies", "estate", "fit-for-assembly", vec!["assembly-formed", "committee-formed"]),
        ("licensing", "service-company", "in-business", vec!["licensed"]),
    ];
    let mut requests = Vec::new();
    for (target, kind, counts, met) in &targets {
        for inventory in &inventories {
            let item = |(row, kind_of): (usize, &usize)| {
                let (counted, so) = kinds[*kind_of];
                let mut told = vec![(*counts, json!(counted))];
                told.extend(met.iter().map(|name| (*name, json!(so))));
                item(kind, &format!("{row}"), &told)
            };
            let items: Vec<_> = inventory.iter().enumerate().map(item).collect();
            for empty in ["not-decided", "reached"] {
                let asked = request(SHENYANG, &of(target, &items), &json!({ "empty": empty }));
                requests.push(asked.to_string());
            }
        }
    }
    let asked: Vec<&str> = requests.iter().map(String::as_str).collect();
    for (request, expected) in requests.iter().zip(answers(&asked)) {
        let found: Value = serde_json::from_str(&document::evaluate(Law::built_in(), request)).unwrap();
        assert!(agrees(&expected, &found), "{request}\nexpected {expected}\nfound {found}");
    }
    println!("{} inventories are the oracle's", requests.len());
}

#[test]
fn a_tie_is_reached_and_one_less_is_not() {
    for (all, least) in [(10, 9), (20, 18), (30, 27), (244, 220), (10_000, 9_000)] {
        for closed in [0, least - 1, least, all] {
            let answer = ask(&of("rectification", &defects(all, closed)));
            let reached = closed >= least;
            let target = &answer["value"]["targets"][0];
            let standing = if reached { "reached" } else { "missed" };
            assert_eq!(answer["outcome"], standing, "{closed} of {all}");
            let needed = least.saturating_sub(closed);
            assert_eq!(target["now"]["needed"], json!({ "least": needed, "most": needed }));
            let missing = target["missing"].as_array().unwrap();
            assert_eq!(missing.len(), all - closed);
            assert!(missing.windows(2).all(|pair| pair[0].as_str() < pair[1].as_str()), "sorted, each once");
        }
    }
}

/// As many as are needed reach it, and one less do not.
#[test]
fn as_many_as_are_needed_reach_it() {
    for all in 1..40 {
        for closed in 0..all {
            let needed = |closed| {
                let answer = ask(&of("rectification", &defects(all, closed)));
                answer["value"]["targets"][0]["now"]["needed"]["least"].as_u64().unwrap()
            };
            let more = usize::try_from(needed(closed)).unwrap();
            assert_eq!(needed(closed + more), 0, "{closed} of {all}");
            assert!(more == 0 || needed(closed + more - 1) == 1, "{closed} of {all}");
        }
    }
}

#[test]
fn the_order_of_items_and_days_does_not_matter() {
    let items: Vec<_> = (0..30)
        .map(|row| {
            let closed = [json!("2005-06-01"), json!(null), json!(false), json!(true)][row % 4].clone();
            item(
                "defect",
                &format!("é{}", row * 7 % 30),
                &[("found", json!("2005-03-01")), ("closed", closed)],
            )
        })
        .collect();
    let mut facts = of("rectification", &items);
    facts["days"] = json!(["2005-03-01", "2005-06-01", "2005-05-31", "2005-06-01"]);
    let turned: Vec<_> = items.iter().rev().cloned().collect();
    let mut other = of("rectification", &turned);
    other["days"] = json!(["2005-06-01", "2005-05-31", "2005-03-01"]);
    assert_eq!(ask(&facts)["value"], ask(&other)["value"]);
}

/// The share of a day is what the inventory would have told on that day.
#[test]
fn a_day_of_the_trend_is_what_would_have_been_told_then() {
    let days: Vec<String> = (1..=12).map(|month| format!("2005-{month:02}-15")).collect();
    let rows: Vec<(String, String)> = (0..40)
        .map(|row| {
            let (found, later) = (1 + row * 5 % 12, row * 7 % 13);
            (format!("2005-{found:02}-15"), format!("2005-{:02}-15", (found + later).min(12)))
        })
        .collect();
    let told_on = |on: &str| {
        let row = |(row, (found, closed)): (usize, &(String, String))| {
            let so = |day: &String| if day.as_str() <= on { json!(day) } else { json!(false) };
            item("defect", &format!("{row}"), &[("found", so(found)), ("closed", so(closed))])
        };
        rows.iter().enumerate().map(row).collect::<Vec<_>>()
    };
    let mut facts = of("rectification", &told_on("2005-12-31"));
    facts["days"] = json!(days);
    let trend = ask(&facts)["value"]["targets"][0]["trend"].as_array().unwrap().clone();
    assert_eq!(trend.len(), 13);
    for (day, point) in days.iter().zip(&trend) {
        let mut facts = of("rectification", &told_on(day));
        facts["as_of"] = json!(day);
        let mut point = point.clone();
        point.as_object_mut().unwrap().remove("change");
        assert_eq!(ask(&facts)["value"]["targets"][0]["now"], point);
    }
}

#[test]
fn the_reasons_tell_what_is_short_of_what_under_which_article() {
    let answer = ask(&of("rectification", &defects(244, 219)));
    let reason = &answer["reasons"][0];
    assert_eq!(
        (&reason["step"], &reason["verdict"]),
        (&json!("targets.share"), &json!("not-met")),
        "{reason}"
    );
    assert_eq!(
        reason["cites"],
        json!(["沈阳市住宅小区物业管理方案/2/1/1", "沈阳市住宅小区物业管理方案/3/2"])
    );
    assert_eq!(reason["left"], json!({ "items": "219" }), "{reason}");
    let text = reason["text"].as_str().unwrap();
    assert!(text.contains("219 of 244 items") && text.contains("at least 220 items"), "{text}");
    // What is not known leaves it open, and both bounds are told.
    let mut items = defects(9, 8);
    items.push(item("defect", "X", &[("found", json!("2005-03-01"))]));
    let reason = ask(&of("rectification", &items))["reasons"][0].clone();
    assert_eq!(
        (&reason["step"], &reason["verdict"]),
        (&json!("targets.open"), &json!("computed")),
        "{reason}"
    );
    assert_eq!(reason["operands"]["share-at-least"], json!({ "share": "4/5" }), "{reason}");
    assert_eq!(reason["operands"]["share-at-most"], json!({ "share": "9/10" }), "{reason}");
}

#[test]
fn each_reading_is_told_and_so_is_what_ended() {
    let reading = |facts: &Value, options: &Value| {
        let answer = evaluate(&request(SHENYANG, facts, options));
        let notes = answer["reasons"][0]["notes"].as_array().unwrap().clone();
        let readings = notes.iter().filter_map(|note| note["reading"].as_str().map(String::from));
        readings.collect::<Vec<_>>()
    };
    let nothing = |target: &str| of(target, &[]);
    assert_eq!(reading(&nothing("coverage"), &json!({})), ["empty=not-decided"]);
    assert_eq!(reading(&nothing("coverage"), &json!({ "empty": "reached" })), ["empty=reached"]);
    let one = of("company-files", &[item("service-company", "c", &[("in-business", json!("always"))])]);
    assert_eq!(reading(&one, &json!({})), ["unnumbered=every-one"]);
    assert_eq!(reading(&one, &json!({ "unnumbered": "judgement" })), ["unnumbered=judgement"]);
    let sold = of("presale-signing", &[item("estate", "e", &[("first-sold", json!("2005-05-01"))])]);
    assert_eq!(reading(&sold, &json!({})), ["doubtful_year=programme", "same_day=in-time"]);
    let other = json!({ "doubtful_year": "as-written", "same_day": "late" });
    assert!(reading(&sold, &other).starts_with(&["doubtful_year=as-written".into(), "same_day=late".into()]));
    let mut late = nothing("licensing");
    late["as_of"] = json!("2018-03-19");
    let answer = ask(&late);
    let reason = &answer["reasons"][0];
    assert_eq!(answer["outcome"], "not-applicable");
    assert_eq!(
        (&reason["step"], &reason["cites"]),
        (&json!("targets.ended"), &json!(["物业管理条例(2018)/32"]))
    );
    let believed = reason["notes"].as_array().unwrap().iter().any(|note| note["note"] == "believed-start");
    assert!(believed, "no later than that day: {reason}");
}

#[test]
fn every_row_cites_what_its_version_cites_and_has_a_word() {
    let day = "2005-12-31".parse().unwrap();
    let found = Law::built_in().at(SHENYANG.parse().unwrap()).find(keys::PROGRAMME_TARGETS, day).unwrap();
    let cites: Vec<String> = found.citations().iter().map(ToString::to_string).collect();
    let Targets { rows, .. } = found.value();
    assert_eq!(rows.iter().filter(|row| row.threshold.is_some()).count(), 8, "the eight with a number");
    for row in rows.iter() {
        assert!(
            row.cites.iter().next().is_some() && row.cites.iter().all(|cite| cites.iter().any(|c| c == cite))
        );
        for name in [&row.target, &row.counts] {
            assert!(wuye::decision::Term::named(name).is_some(), "{name}");
        }
    }
}

/// Another city has lifts inspected in more than half of its estates by the end of June, and complaints answered within
/// five working days.
fn lifts() -> Law {
    let cites = json!(["本市办法/3/1"]);
    let targets = json!({ "targets": {
        "rows": [
            { "target": "lifts", "counts": "estate", "of": ["has-lifts"], "met": ["inspected"],
              "threshold": "> 1/2", "by": { "day": "2025-06-30" }, "cites": cites },
            { "target": "answers", "counts": "complaint", "of": ["answer-due"],
              "in_order": [{ "first": "answered", "then": "answer-due", "last_day": true }],
              "threshold": ">= 2/3", "cites": cites },
        ],
        "times": [{ "gives": "answer-due", "from": "received", "within": "5 working-days" }],
    } });
    load(&pack("650100", "programme.targets", &targets)).unwrap()
}

#[test]
fn another_city_has_targets_of_its_own() {
    let law = lifts();
    let estates = |inspected: usize| -> Vec<Value> {
        let since = |row| if row < inspected { json!("2025-06-30") } else { json!("2025-07-01") };
        (0..4)
            .map(|row| {
                item(
                    "estate",
                    &format!("{row}"),
                    &[("has-lifts", json!("always")), ("inspected", since(row))],
                )
            })
            .collect()
    };
    let facts = |items: &[Value]| json!({ "as_of": "2025-07-01", "targets": ["lifts"], "items": items });
    assert_eq!(by(&law, &facts(&estates(2)))["outcome"], "missed", "a half is not more than a half");
    let answer = by(&law, &facts(&estates(3)));
    assert_eq!(answer["outcome"], "reached");
    assert_eq!(answer["value"]["targets"][0]["on_due"]["share"], "3/4");
    assert_eq!(answer["value"]["targets"][0]["now"]["share"], "1");
}

#[test]
fn a_time_of_the_text_is_counted_and_cannot_be_told_otherwise() {
    let law = lifts();
    let answered =
        |day: &str| item("complaint", day, &[("received", json!("2025-09-26")), ("answered", json!(day))]);
    let calendar = json!({ "from": "2025-09-01", "to_inclusive": "2025-10-31",
        "holidays": ["2025-10-01", "2025-10-02", "2025-10-03", "2025-10-06", "2025-10-07", "2025-10-08"],
        "workdays": ["2025-09-28", "2025-10-11"] });
    let mut facts = json!({ "as_of": "2025-10-31", "targets": ["answers"],
        "items": [answered("2025-10-09"), answered("2025-10-10")] });
    assert_eq!(by(&law, &facts)["error"]["kind"], "missing-fact", "working days need a calendar");
    facts["calendar"] = calendar;
    // 28, 29 and 30 September, 9 and 10 October.
    assert_eq!(by(&law, &facts)["value"]["targets"][0]["now"]["share"], "1");
    facts["items"][1] = answered("2025-10-11");
    assert_eq!(by(&law, &facts)["value"]["targets"][0]["now"]["share"], "1/2");
    facts["times"] = json!({ "answer-due": "9 days" });
    assert_eq!(by(&law, &facts)["error"]["path"], "times.answer-due");
}

#[test]
fn what_is_missing_or_cannot_be_is_named() {
    let path = |facts: &Value| ask(facts)["error"]["path"].as_str().map(String::from);
    let with = |changes: &[(&str, Value)]| {
        let mut facts = of("rectification", &defects(1, 1));
        for (name, value) in changes {
            facts[*name] = value.clone();
        }
        facts
    };
    assert_eq!(path(&with(&[])), None);
    assert_eq!(path(&with(&[("year", json!(null))])), Some("year".into()));
    assert_eq!(path(&with(&[("targets", json!(["rectification", "greening"]))])), Some("targets[1]".into()));
    assert_eq!(path(&with(&[("days", json!(["2005-12-31", "2006-01-01"]))])), Some("days[1]".into()));
    assert_eq!(path(&with(&[("times", json!({ "closed": "3 days" }))])), Some("times.closed".into()));
    let one = |told: Value| with(&[("items", json!([{ "kind": "defect", "id": "a", "told": told }]))]);
    assert_eq!(path(&one(json!({ "open": true }))), Some("items[0].told.open".into()));
    assert_eq!(path(&one(json!({ "closed": "2006-01-01" }))), Some("items[0].told.closed".into()));
    assert_eq!(path(&one(json!({ "closed": "soon" }))), Some("items[0].told.closed".into()));
    assert_eq!(path(&one(json!({ "closed": 3 }))), Some("items[0].told.closed".into()));
    let span = |from: &str, to: &str| one(json!({ "closed": { "from": from, "to_inclusive": to } }));
    assert_eq!(path(&span("2005-02-01", "2005-01-31")), Some("items[0].told.closed.to_inclusive".into()));
    assert_eq!(path(&span("2006-02-01", "2006-03-31")), Some("items[0].told.closed.from".into()));
    assert_eq!(path(&span("2005-02-01", "2007-01-31")), None);
    assert_eq!(
        path(&with(&[("items", json!([{ "kind": "dog", "id": "a" }]))])),
        Some("items[0].kind".into())
    );
}
