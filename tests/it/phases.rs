//! Zones built in phases: the roll of every day, whose duties begin when, and what is told.

use proptest::prelude::*;
use serde_json::{Value, json};
use wuye::document;
use wuye::law::Law;

use crate::packs::{load, pack_of};
use crate::properties::evaluate;

/// Ten units of two phases, delivered on the days of a month or never, and owned by few people.
fn units() -> impl Strategy<Value = Vec<Value>> {
    let unit = (0_u8..2, 0_u8..4, 1_u32..40, 1_i64..20_000);
    proptest::collection::vec(unit, 0..10).prop_map(|rows| {
        let row = |(n, (phase, owner, day, area)): (usize, (u8, u8, u32, i64))| {
            let mut row = json!({
                "unit": format!("u{n}"), "phase": format!("p{phase}"), "owners": [format!("o{owner}")],
                "area_m2": format!("{}.{:02}", area / 100, area % 100),
            });
            if day <= 31 {
                row["delivered_on"] = json!(format!("2024-03-{day:02}"));
            }
            row
        };
        rows.into_iter().enumerate().map(row).collect()
    })
}

fn ask(place: &str, as_of: &str, units: &[Value], formed: Option<&str>) -> Value {
    let mut facts = json!({
        "as_of": as_of, "units": units,
        "phases": [{ "phase": "p0", "completed_on": "2024-02-29" }, { "phase": "p1" }],
    });
    if let Some(day) = formed {
        facts["assembly"] = json!({ "formed_on": day });
    }
    evaluate(&json!({ "rule": "zone.phases", "jurisdiction": place, "facts": facts }))
}

fn cents(area: &Value) -> i64 {
    area.as_str().unwrap().replace('.', "").parse().unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Who is a member on a day, counted by hand from the rows; nobody ceases to be one, and the phases sum to the whole.
    #[test]
    fn the_roll_of_any_day_is_who_took_delivery_by_then(units in units(), day in 1_u32..=31, formed in 1_u32..=31) {
        let as_of = format!("2024-03-{day:02}");
        let formed_on = format!("2024-03-{formed:02}");
        let answer = ask("100000", &as_of, &units, Some(&formed_on));
        let value = &answer["value"];
        let by = |day: &str| -> Vec<&Value> {
            units.iter().filter(|unit| unit["delivered_on"].as_str().is_some_and(|on| on <= day)).collect()
        };
        let delivered = by(&as_of);
        let mut owners: Vec<&Value> = delivered.iter().map(|unit| &unit["owners"]).collect();
        owners.sort_by_key(|owner| owner.to_string());
        owners.dedup();
        prop_assert_eq!(&value["members"], &json!(owners.len().to_string()));
        prop_assert_eq!(
            cents(&value["members_area_m2"]),
            delivered.iter().map(|unit| cents(&unit["area_m2"])).sum::<i64>()
        );
        let phases = value["phases"].as_array().unwrap();
        let sum = |field: &str| phases.iter().map(|phase| phase[field].as_u64().unwrap()).sum::<u64>();
        prop_assert_eq!(sum("delivered"), delivered.len() as u64);
        let area: i64 = phases.iter().map(|phase| cents(&phase["delivered_m2"])).sum();
        prop_assert_eq!(area, cents(&value["members_area_m2"]));
        let joined = if formed <= day { delivered.len() - by(&formed_on).len() } else { 0 };
        prop_assert_eq!(sum("joined"), joined as u64);
        let mut turned = units.clone();
        turned.reverse();
        prop_assert_eq!(&ask("100000", &as_of, &turned, Some(&formed_on))["value"], value);
    }
}

/// Of each place, whether the part built first may have an assembly, on the day on which its text begins and the day
/// before it.
#[test]
fn each_place_lets_the_part_form_it_from_its_own_day() {
    let part =
        |stage: &str| json!({ "zone": { "total": { "area_m2": "100" }, stage: { "area_m2": "100" } } });
    for (place, day, before, stage, follows) in [
        ("330302", "2017-05-01", Some("2017-04-30"), "sold_and_delivered", "may-be-formed"),
        ("330902", "2019-09-01", Some("2019-08-31"), "sold_and_delivered", "may-be-formed"),
        ("331002", "2021-05-01", Some("2021-04-30"), "sold_and_delivered", "must-be-prepared"),
        ("370202", "2021-05-01", Some("2021-04-30"), "delivered", "may-be-formed"),
        ("371102", "2018-01-01", Some("2017-12-31"), "moved_in", "may-be-formed"),
        ("371702", "2022-01-21", None, "delivered", "may-be-formed"),
        ("441802", "2023-02-01", Some("2023-01-31"), "delivered", "may-be-formed"),
    ] {
        let ask = |day: &str| {
            evaluate(&json!({ "rule": "zone.phases", "jurisdiction": place, "facts": {
                "as_of": day, "units": [], "phases": [{ "phase": "1" }, { "phase": "2" }], "part": part(stage),
            } }))
        };
        assert_eq!(ask(day)["value"]["assembly"], follows, "{place}");
        if let Some(before) = before {
            assert_eq!(ask(before)["value"]["assembly"], "whole-zone", "{place}");
        }
    }
}

#[test]
fn what_follows_is_told_with_the_article_and_what_the_conditions_came_to() {
    let answer = evaluate(&json!({ "rule": "zone.phases", "jurisdiction": "330302", "lang": "en", "facts": {
        "as_of": "2024-06-01", "units": [], "phases": [{ "phase": "2" }, { "phase": "1", "completed_on": "2024-01-01" }],
        "part": { "zone": { "total": { "area_m2": "100" }, "sold_and_delivered": { "area_m2": "60" } } },
    } }));
    let reasons = answer["reasons"].as_array().unwrap();
    let of = |step: &str| {
        reasons.iter().find(|reason| reason["step"] == step).unwrap_or_else(|| panic!("{answer}"))
    };
    let share = of("establishment.share");
    assert_eq!((&share["verdict"], &share["left"]), (&json!("met"), &json!({ "area_m2": "60.00" })));
    let follows = of("phases.assembly");
    assert_eq!(follows["cites"], json!(["温州市物业管理条例(2017)/12/4"]));
    assert_eq!(follows["operands"]["unbuilt"], json!({ "word": "2" }));
    assert_eq!(follows["verdict"], "met");
    // What nobody saw is judged.
    let judged = evaluate(&json!({ "rule": "zone.phases", "jurisdiction": "310000", "facts": {
        "as_of": "2005-06-01", "units": [], "phases": [{ "phase": "1" }, { "phase": "2" }], "conditions_met": true,
    } }));
    assert_eq!(judged["reasons"].as_array().unwrap().last().unwrap()["verdict"], "judgement");
}

/// The steps of an answer that start with `phases`, each with its verdict, the keys that it tells, and its notes.
fn told(answer: &Value, step: &str) -> Vec<(String, Value, Value)> {
    let reasons = answer["reasons"].as_array().unwrap_or_else(|| panic!("{answer}")).iter();
    let of = |reason: &Value, label: &str| reason["operands"].get(label).cloned().unwrap_or(Value::Null);
    let rows = reasons.filter(|reason| reason["step"] == step);
    rows.map(|reason| {
        let keys =
            if of(reason, "phases").is_null() { of(reason, "decisions") } else { of(reason, "phases") };
        (reason["verdict"].as_str().unwrap().to_owned(), keys, reason["notes"].clone())
    })
    .collect()
}

/// A sale before any decision is not told of; one of the day of a decision tells the reading that it turns on.
#[test]
fn a_sale_is_told_with_what_it_turns_on() {
    let ask = |signed_on: &str, states: &[&str], same_day: &str| {
        evaluate(
            &json!({ "rule": "zone.phases", "jurisdiction": "310000", "options": { "same_day": same_day }, "facts": {
            "as_of": "2006-01-01", "units": [], "phases": [{ "phase": "1" }, { "phase": "2" }],
            "assembly": { "formed_on": "2005-06-18" }, "decisions": [{ "decision": "x", "on": "2005-06-30" }],
            "sales": [{ "sale": "s", "signed_on": signed_on, "states": states }],
        } }),
        )
    };
    let step = "phases.sale";
    assert!(told(&ask("2005-06-29", &[], "not-yet"), step).is_empty());
    let later = told(&ask("2005-07-01", &["x"], "not-yet"), step);
    assert_eq!((later.len(), later[0].0.as_str()), (1, "met"));
    assert!(!later[0].2.to_string().contains("sale-same-day"), "{later:?}");
    for (same_day, verdict) in [("not-yet", "met"), ("counts", "not-met")] {
        let that_day = told(&ask("2005-06-30", &[], same_day), step);
        assert_eq!((that_day.len(), that_day[0].0.as_str()), (1, verdict));
        assert!(that_day[0].2.to_string().contains(&format!("sale-same-day={same_day}")), "{that_day:?}");
    }
    let silent = told(&ask("2005-07-01", &[], "not-yet"), step);
    assert_eq!((silent[0].0.as_str(), &silent[0].1), ("not-met", &json!({ "word": "x" })));
}

/// Seats are not told of where no later phase is to come, though the rules still have to speak.
#[test]
fn seats_are_told_of_where_there_is_a_later_phase() {
    let ask = |delivered_on: &str| {
        evaluate(&json!({ "rule": "zone.phases", "jurisdiction": "330902", "facts": {
            "as_of": "2024-06-01", "phases": [{ "phase": "1", "completed_on": "2023-05-01" }, { "phase": "2" }],
            "units": [
                { "unit": "1", "phase": "1", "area_m2": "1", "owners": ["a"], "delivered_on": "2023-06-01" },
                { "unit": "2", "phase": "2", "area_m2": "1", "owners": ["b"], "delivered_on": delivered_on },
            ],
            "assembly": { "formed_on": "2024-05-01", "rules_say_how": true, "seats_reserved": true },
        } }))
    };
    let (before, after) = (ask("2024-05-01"), ask("2024-05-02"));
    assert_eq!(told(&before, "phases.rules").len(), 1);
    assert_eq!(told(&before, "phases.reserved").len(), 0);
    assert_eq!(told(&after, "phases.reserved")[0].0, "met");
    assert_eq!(before["value"]["lacks"], json!([]));
}

/// What is signed after the day asked about has no term yet.
#[test]
fn a_contract_has_a_term_once_it_was_signed() {
    let ask = |as_of: &str| {
        let answer = evaluate(&json!({ "rule": "zone.phases", "jurisdiction": "310000", "facts": {
            "as_of": as_of, "units": [], "phases": [{ "phase": "1" }, { "phase": "2" }],
            "assembly": { "formed_on": "2005-06-18" },
            "contract": { "signed_on": "2005-06-20", "from": "2005-07-01", "to_inclusive": "2007-07-01",
                "hired_by": "assembly" },
        } }));
        answer["value"].get("term").map(|term| term["lawful"].clone())
    };
    assert_eq!(ask("2005-06-19"), None);
    assert_eq!(ask("2005-06-20"), Some(json!(false)));
}

/// Qingyuan 20(1) begins with 可以: the reading is named, and as a duty it is held against what was done.
#[test]
fn kept_seats_name_their_reading() {
    let ask = |kept: &str, reserved: bool| {
        evaluate(
            &json!({ "rule": "zone.phases", "jurisdiction": "441802", "options": { "kept_seats": kept }, "facts": {
            "as_of": "2024-06-01", "units": [],
            "phases": [{ "phase": "1", "completed_on": "2023-05-01" }, { "phase": "2" }],
            "assembly": { "formed_on": "2024-05-01", "rules_say_how": true, "seats_reserved": reserved },
        } }),
        )
    };
    for (kept, reserved, verdict) in
        [("may", false, "computed"), ("must", true, "met"), ("must", false, "not-met")]
    {
        let answer = ask(kept, reserved);
        let reserved = told(&answer, "phases.reserved");
        assert_eq!(reserved[0].0, verdict, "{answer}");
        assert!(reserved[0].2.to_string().contains(&format!("kept-seats={kept}")), "{answer}");
        assert_eq!(answer["value"]["lacks"] == json!([]), verdict != "not-met", "{answer}");
    }
}

/// A place of a user's own that limits contracts of a phased zone and says how long others are in general.
#[test]
fn what_limits_a_term_goes_before_what_is_so_in_general() {
    let told = |phased: u8, general: u8, last: &str| -> (String, String) {
        let years = |years: u8| json!({ "years": years });
        let pack = pack_of(
            ("440300", "2020-01-01"),
            &[("contract.term.phased", years(phased)), ("contract.term.general", years(general))],
        );
        let law = load(&pack).unwrap();
        let request = json!({ "rule": "contract.term", "jurisdiction": "440304", "facts": {
            "signed_on": "2020-06-01", "from": "2020-07-01", "to_inclusive": last, "zone": "phased",
            "hired_by": "assembly" } });
        let answer: Value = serde_json::from_str(&document::evaluate(&law, &request.to_string())).unwrap();
        let word = |value: &Value| value.as_str().unwrap_or_else(|| panic!("{answer}")).to_owned();
        (word(&answer["outcome"]), word(&answer["value"]["latest_end"]))
    };
    let is = |word: &str, last: &str| (word.to_owned(), last.to_owned());
    assert_eq!(told(2, 5, "2022-06-30"), is("lawful", "2022-06-30"));
    assert_eq!(told(2, 5, "2022-07-01"), is("too-long", "2022-06-30"));
    assert_eq!(told(2, 5, "2025-07-01"), is("too-long", "2022-06-30"), "and longer than in general");
    assert_eq!(told(6, 5, "2025-06-30"), is("lawful", "2026-06-30"));
    assert_eq!(
        told(6, 5, "2025-07-01"),
        is("judgement", "2026-06-30"),
        "the limit is told, not what is so in general"
    );
}

/// A text that was not seen is told where the contract falls under it.
#[test]
fn a_gap_of_the_text_that_a_contract_falls_under_is_told() {
    let error = |hired_by: &str| {
        let request = json!({ "rule": "contract.term", "jurisdiction": "110000", "facts": {
            "signed_on": "2024-03-28", "from": "2024-07-01", "to_inclusive": "2026-06-30", "zone": "complete",
            "hired_by": hired_by } });
        let answer = document::evaluate(Law::built_in(), &request.to_string());
        serde_json::from_str::<Value>(&answer).unwrap()["error"]["code"].clone()
    };
    assert_eq!(error("developer"), "law.gap");
    assert_ne!(error("assembly"), "law.gap");
}
