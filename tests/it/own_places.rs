//! What no place of the tables has, in places of a user's own.

use serde_json::{Value, json};
use wuye::document;
use wuye::law::Law;

use crate::packs::{load, pack};

fn ask(law: &Law, request: &Value) -> Value {
    serde_json::from_str(&document::evaluate(law, &request.to_string())).unwrap()
}

/// In Ningbo spaces are let outside, and in civil defence works, for a year each.
#[test]
fn of_two_limits_of_a_letting_the_shorter_holds() {
    let latest = |own: &str| {
        let law = load(&pack("330203", "parking.civil-defence.term", &json!({ "span": own }))).unwrap();
        let answer = ask(
            &law,
            &json!({
                "rule": "parking.disposal", "jurisdiction": "330203",
                "facts": { "on": "2024-03-01", "kind": "civil-defence", "act": "let", "taker": "outsider",
                    "others_served": true, "term": { "from": "2024-03-01", "to_inclusive": "2024-03-31" } },
            }),
        );
        answer["value"]["latest_end"].as_str().unwrap_or_else(|| panic!("{answer}")).to_owned()
    };
    assert_eq!(latest("6 months"), "2024-08-31");
    assert_eq!(latest("18 months"), "2025-02-28");
}

/// In Shanghai a household has one; who has a second already has used up one of those beyond the dwellings.
#[test]
fn only_what_is_beyond_the_limit_uses_up_what_is_beyond_the_dwellings() {
    let law = load(&pack("310115", "parking.household", &json!({ "count": 2 }))).unwrap();
    let left = |bought: u32| {
        let answer = ask(
            &law,
            &json!({
                "rule": "parking.allot", "jurisdiction": "310115",
                "facts": { "on": "2024-03-01", "dwellings": 10, "developer_spaces": 11,
                    "spaces": [{ "space": "A", "kind": "planned", "state": "free" }],
                    "households": [{ "household": "h", "bought": bought, "rented": 0 },
                        { "household": "i", "bought": 2, "rented": 0 }],
                    "requests": [{ "request": "r", "taker": "owner", "household": "i", "way": "sale", "wanted": 1,
                        "asked_on": "2024-02-01" }] },
            }),
        );
        (
            answer["outcome"].as_str().unwrap_or_else(|| panic!("{answer}")).to_owned(),
            answer["value"]["further_left"].clone(),
        )
    };
    assert_eq!(left(2), ("met".to_owned(), json!(0)), "the one beyond the dwellings is there");
    assert_eq!(left(3), ("not-met".to_owned(), json!(0)), "it is gone");
}

/// A place sets by itself with how much of what the plan gives them the owners are served.
#[test]
fn the_share_of_the_planned_ratio_is_the_laws() {
    let law = load(&pack("650000", "parking.ratio", &json!({ "threshold": "> 4/5" }))).unwrap();
    let met = |rented: u32| {
        let answer = ask(
            &law,
            &json!({
                "rule": "zone.parking", "jurisdiction": "650000",
                "facts": { "on": "2024-06-01", "units": 500, "units_sold": 400, "planned_spaces": 450,
                    "to_owners": { "sold": 200, "given": 0, "rented": rented },
                    "to_others": { "sold": 0, "given": 0, "rented": 0 }, "on_common_ground": 0 },
            }),
        );
        answer["value"]["met"].as_bool().unwrap_or_else(|| panic!("{answer}"))
    };
    assert!(!met(88), "288 of 360 are four fifths, and no more");
    assert!(met(89));
}

/// Zhejiang's text leaves to the country's what that punishes; one of a city that does not say so does not.
#[test]
fn a_text_defers_by_its_own_words_alone() {
    let fine = json!({ "penalties": { "clauses": [
        { "sanctions": ["order-to-cure"], "fine": { "must": true, "least": "1", "most": "7", "of": "once" } },
    ] } });
    let law = load(&pack("330800", "penalty.premises-misused", &fine)).unwrap();
    for deference in ["place", "higher"] {
        let answer = ask(
            &law,
            &json!({
                "rule": "penalty.range", "jurisdiction": "330800",
                "facts": { "on": "2020-06-01", "breach": "premises-misused" },
                "options": { "deference": deference },
            }),
        );
        assert_eq!(answer["value"]["fines"][0]["most_yuan"], "7.00", "{answer}");
        assert_eq!(answer["reasons"][0].get("notes"), None, "{answer}");
    }
}
