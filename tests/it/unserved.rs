//! Zones in which nobody serves: every limit of every place, every small number of owners, and what never helps.

use proptest::prelude::*;
use serde_json::{Value, json};
use wuye::document;
use wuye::law::Value as LawValue;
use wuye::quantity::{Date, Span};

use crate::law::versions;
use crate::packs::{load, pack};
use crate::properties::evaluate;

fn ask(place: &str, facts: &Value, options: &Value) -> Value {
    evaluate(&json!({ "rule": "contract.temporary", "jurisdiction": place, "lang": "en", "facts": facts,
        "options": options }))
}

/// A gap in which whatever a text asks for is so, reported by whoever must.
fn gap(as_of: &str) -> Value {
    json!({ "as_of": as_of, "manager": "left-otherwise", "contract_over": false, "committee": "in-office",
        "reported_by": "owners-committee",
        "found": { "sudden": true, "affects_life": true, "urgent": true, "caused_by_manager": true } })
}

fn served(chosen: &str, from: &str, to: &str) -> Value {
    let mut facts = gap(from);
    facts["service"] = json!({ "chosen_on": chosen, "chosen_by": "street", "from": from, "to_inclusive": to,
        "ways": ["from-pool", "by-lot", "with-units", "joint-meeting", "emergency-contract"] });
    facts
}

/// The first and the last day of a version, or one long after where it has no end.
fn days(version: &wuye::law::Version) -> [Date; 2] {
    let last = version.to.date.unwrap_or("2026-06-30".parse().unwrap());
    [version.from.date.unwrap(), last]
}

/// Whoever has a text has all that a zone is arranged by.
#[test]
fn every_place_with_a_text_arranges_from_its_first_day_to_its_last() {
    let mut places = Vec::new();
    for (parameter, line, version) in versions() {
        if *parameter.id != *"contract.temporary" {
            continue;
        }
        for day in days(version) {
            let place = line.jurisdiction.to_string();
            let answer = ask(&place, &gap(&day.to_string()), &json!({}));
            let standing = if place == "441800" { "may-arrange" } else { "must-arrange" };
            assert_eq!(
                (&answer["outcome"], &answer["value"]["by"]),
                (&json!(standing), &json!("street")),
                "{answer}"
            );
            assert!(
                answer["value"]["costs"].is_object() && answer["value"]["arranged"].is_string(),
                "{answer}"
            );
            places.push(place);
        }
    }
    places.dedup();
    assert_eq!(places.len(), 11);
}

/// One day less, the last, and one more, from every day of more than a year.
#[test]
fn every_term_ends_where_the_tables_say() {
    let mut asked = 0;
    for (parameter, line, version) in versions() {
        let LawValue::Span(span) = &version.value else { continue };
        if *parameter.id != *"contract.temporary.term" {
            continue;
        }
        let chosen = days(version)[0];
        let place = line.jurisdiction.to_string();
        for n in 0..400 {
            let from = chosen.add_days(n).unwrap();
            let corresponding = span.after(from, None).unwrap();
            let clipped = corresponding.day() != from.day();
            let latest = if clipped { corresponding } else { corresponding.add_days(-1).unwrap() };
            let step = if n % 10 == 0 { vec![-1, 0, 1] } else { vec![0, 1] };
            for more in step {
                let to = latest.add_days(more).unwrap().to_string();
                let answer = ask(&place, &served(&chosen.to_string(), &from.to_string(), &to), &json!({}));
                let service = &answer["value"]["service"];
                assert_eq!(service["latest_end"], latest.to_string(), "{answer}");
                let within = more <= 0;
                let lawful = if place == "330200" && !within { None } else { Some(json!(within)) };
                assert_eq!(service.get("lawful"), lawful.as_ref(), "{answer}");
                let lacks = if within || place == "330200" { json!([]) } else { json!(["term"]) };
                assert_eq!(service["lacks"], lacks, "{answer}");
                asked += 1;
            }
        }
    }
    assert_eq!(asked, 8 * 400 * 21 / 10, "seven places, Shanghai with two versions");
}

/// Every number of owners up to forty, and every number of them who ask.
#[test]
fn a_fifth_of_the_owners_is_a_fifth() {
    for owners in 1_u32..=40 {
        for asking in 0..=owners {
            let facts = json!({ "as_of": "2024-05-08", "manager": "left-at-end", "committee": "not-set-up",
                "owners": owners, "area_m2": owners.to_string(),
                "asking": { "owners": asking, "area_m2": asking.to_string() } });
            for request in ["heads", "area", "both"] {
                let answer = ask("310000", &facts, &json!({ "request": request }));
                assert_eq!(answer["value"]["requested"], json!(5 * asking >= owners), "{answer}");
            }
        }
    }
}

/// A place sets by itself how many must ask and how long a service lasts.
#[test]
fn the_share_and_the_term_are_the_laws() {
    let put = |parameter: &str, value: &Value, facts: &Value| -> Value {
        let law = load(&pack("310115", parameter, value)).unwrap();
        let request = json!({ "rule": "contract.temporary", "jurisdiction": "310115", "facts": facts });
        serde_json::from_str(&document::evaluate(&law, &request.to_string())).unwrap()
    };
    let share = |asking: u32| {
        let facts = json!({ "as_of": "2024-05-08", "manager": "left-at-end", "committee": "not-set-up", "owners": 8,
            "asking": { "owners": asking } });
        put("contract.temporary.request", &json!({ "threshold": "> 1/4" }), &facts)["value"]["requested"]
            .clone()
    };
    assert_eq!((share(2), share(3)), (json!(false), json!(true)), "two of eight are a quarter, and no more");
    let facts = served("2024-01-15", "2024-01-15", "2024-04-14");
    let answer = put("contract.temporary.term", &json!({ "span": "90 days" }), &facts);
    assert_eq!(answer["value"]["service"]["latest_end"], "2024-04-13", "{answer}");
    assert_eq!(answer["value"]["service"]["lacks"], json!(["term"]));
    assert_eq!("90 days".parse::<Span>().unwrap().count(), 90);
}

proptest! {
    /// One more who asks never makes them too few; lists are sets.
    #[test]
    fn more_who_ask_never_make_them_fewer(owners in 1_u32..3000, asking in 0_u32..3000, area in 1_i64..100_000,
        part in 0_i64..100_000, request in prop::sample::select(vec!["heads", "area", "both"])) {
        let (asking, part) = (asking.min(owners), part.min(area));
        let enough = |asking: u32, part: i64| {
            let facts = json!({ "as_of": "2024-05-08", "manager": "left-by-judgment", "committee": "lapsed",
                "owners": owners, "area_m2": area.to_string(),
                "asking": { "owners": asking, "area_m2": part.to_string() } });
            ask("310000", &facts, &json!({ "request": request }))["value"]["requested"].as_bool().unwrap()
        };
        let now = enough(asking, part);
        prop_assert!(!now || enough((asking + 1).min(owners), part));
        prop_assert!(!now || enough(asking, (part + 1).min(area)));
    }

    /// What was kept and done is a set, and a longer agreed time is never more lawful.
    #[test]
    fn the_order_of_ways_and_duties_does_not_matter(
        place in prop::sample::select(vec!["110000", "310000", "330200", "370700", "410100", "441800"]),
        ways in prop::sample::subsequence(vec!["from-pool", "by-lot", "with-units", "joint-meeting"], 0..=4),
        done in prop::sample::subsequence(vec!["publish-services", "publish-term", "publish-fees", "guide-decision"], 0..=4),
        long in 0_i32..400, longer in 0_i32..400,
    ) {
        let answer = |ways: &[&str], done: &[&str], long: i32| {
            let to = "2024-05-08".parse::<Date>().unwrap().add_days(long).unwrap().to_string();
            let mut facts = served("2024-05-08", "2024-05-08", &to);
            facts["service"]["ways"] = json!(ways);
            facts["done"] = json!(done);
            ask(place, &facts, &json!({}))
        };
        let found = answer(&ways, &done, long);
        let turned: (Vec<_>, Vec<_>) = (ways.iter().rev().copied().collect(), done.iter().rev().copied().collect());
        prop_assert_eq!(&answer(&turned.0, &turned.1, long), &found);
        let rank = |answer: &Value| match answer["value"]["service"].get("lawful") {
            Some(Value::Bool(false)) => 0,
            None => 1,
            _ => 2,
        };
        prop_assert!(rank(&answer(&ways, &done, long + longer)) <= rank(&found));
    }
}

#[test]
fn a_request_is_told_with_its_share_its_margin_and_its_reading() {
    let facts = json!({ "as_of": "2024-05-08", "manager": "left-at-end", "committee": "lapsed", "owners": 1150,
        "asking": { "owners": 229 } });
    let answer = ask("310000", &facts, &json!({}));
    let [left, hired, request, arranged, costs, serves] = &answer["reasons"].as_array().unwrap()[..] else {
        panic!("{answer}")
    };
    assert_eq!(
        (&left["operands"]["cause"], &left["verdict"]),
        (&json!({ "term": "manager-left" }), &json!("met"))
    );
    assert_eq!((&hired["step"], &hired["verdict"]), (&json!("temporary.condition"), &json!("met")));
    assert_eq!(request["cites"], json!(["上海市住宅物业管理规定(2020)/52/1"]));
    assert_eq!((&request["threshold"], &request["op"]), (&json!("1/5"), &json!("at_least")));
    assert_eq!(
        (&request["least"], &request["margin"]),
        (&json!({ "heads": "230" }), &json!({ "heads": "-1" }))
    );
    let readings: Vec<_> =
        request["notes"].as_array().unwrap().iter().filter_map(|note| note["reading"].as_str()).collect();
    assert_eq!(readings, ["request=heads", "lapsed=as-none"]);
    assert_eq!(arranged["operands"]["arranged"], json!({ "term": "temporary-provider" }));
    assert_eq!(costs["cites"], json!(["上海市住宅物业管理规定(2020)/52/2", "民法典/283"]));
    assert_eq!(serves["cites"], json!(["民法典/950"]));
    for reason in answer["reasons"].as_array().unwrap() {
        println!("{}", reason["text"]);
    }
}

#[test]
fn a_term_is_told_in_days_with_its_last_day() {
    let answer = ask("410100", &served("2024-03-01", "2024-03-01", "2025-03-02"), &json!({}));
    let reasons = answer["reasons"].as_array().unwrap();
    let term = reasons.iter().find(|reason| reason["step"] == "temporary.term").unwrap();
    assert_eq!(term["cites"], json!(["郑州市物业管理条例(2021)/62/2"]));
    assert_eq!((&term["left"], &term["margin"]), (&json!({ "days": "367" }), &json!({ "days": "-2" })));
    assert_eq!(
        (&term["verdict"], &term["operands"]["latest-end"]),
        (&json!("not-met"), &json!({ "date": "2025-02-28" }))
    );
    for reason in reasons {
        println!("{}", reason["text"]);
    }
}
