//! Assemblies and managers of a zone: what the reasons tell, and what holds whatever they are.

use proptest::prelude::*;
use serde_json::{Value, json};
use wuye::quantity::Date;

use crate::properties::evaluate;

fn zone(place: &str, from: &str, to: &str, managers: &Value) -> Value {
    evaluate(&json!({
        "rule": "zone.bodies", "jurisdiction": place, "lang": "en",
        "facts": { "from": from, "to_inclusive": to, "assemblies": [], "managers": managers },
    }))
}

#[test]
fn two_managers_are_told_with_the_countrys_article_and_the_places_own() {
    let managers = json!([
        { "manager": "A", "from": "2020-01-01", "to_inclusive": "2024-06-30", "manages": "zone" },
        { "manager": "B", "from": "2024-06-29", "manages": "part" },
        { "manager": "lifts", "from": "2020-01-01", "manages": "special-service" },
    ]);
    let answer = zone("441800", "2024-01-01", "2024-12-31", &managers);
    let [assembly, manager, both, phases, special] = &answer["reasons"].as_array().unwrap()[..] else {
        panic!("{answer}")
    };
    assert_eq!(
        (&assembly["cites"], &assembly["verdict"]),
        (&json!(["物业管理条例(2018)/9/1"]), &json!("met"))
    );
    assert_eq!(
        (&manager["cites"], &manager["verdict"]),
        (&json!(["物业管理条例(2018)/33"]), &json!("not-met"))
    );
    assert_eq!(both["operands"]["from"], json!({ "date": "2024-06-29" }));
    assert_eq!(both["operands"]["days-together"], json!({ "days": "2" }));
    assert_eq!(phases["cites"], json!(["清远市住宅小区物业管理条例(2023)/33/3"]));
    assert_eq!(special["cites"], json!(["民法典/941/1"]));
    assert_eq!(special["notes"][0]["reading"], "bodies=special-uncounted");

    let wenzhou = zone("330302", "2024-01-01", "2024-12-31", &managers);
    let own = json!(["物业管理条例(2018)/33", "温州市物业管理条例(2017)/32/1"]);
    assert_eq!((&wenzhou["reasons"][1]["cites"], &wenzhou["reasons"][2]["cites"]), (&own, &own));
    let before = zone("330302", "2017-05-01", "2017-12-31", &managers);
    assert_eq!(before["reasons"][1]["cites"], json!(["温州市物业管理条例(2017)/32/1"]));
}

/// In Beijing another text stands beside the country's from the 29th of March on.
#[test]
fn two_that_met_are_told_by_the_texts_of_their_first_day() {
    let at = |day: &str| {
        let managers = json!([
            { "manager": "A", "from": "2020-01-01", "manages": "zone" },
            { "manager": "B", "from": day, "to_inclusive": day, "manages": "zone" },
        ]);
        let answer = zone("110105", "2024-01-01", "2024-12-31", &managers);
        answer["reasons"][2]["cites"].as_array().unwrap_or_else(|| panic!("{answer}")).len()
    };
    assert_eq!((at("2024-03-28"), at("2024-03-29")), (1, 2));
}

/// A period is told by the texts of its last day: Qingyuan's own begins in it, or the day after it.
#[test]
fn a_period_is_told_by_the_texts_of_its_last_day() {
    let managers = json!([{ "manager": "A", "from": "2020-01-01", "manages": "part" }]);
    let steps = |to: &str| -> Vec<(Value, Value)> {
        let answer = zone("441800", "2023-01-01", to, &managers);
        let reasons = answer["reasons"].as_array().unwrap_or_else(|| panic!("{answer}")).iter();
        reasons.map(|reason| (reason["step"].clone(), reason["cites"].clone())).collect()
    };
    assert_eq!(steps("2023-01-31").len(), 2);
    let after = steps("2023-02-01");
    assert_eq!(after[2], (json!("bodies.phases"), json!(["清远市住宅小区物业管理条例(2023)/33/3"])));

    // Beijing's stands beside the country's from 2024-03-29 on.
    let told = |to: &str| {
        let answer = zone("110105", "2024-01-01", to, &managers);
        answer["reasons"][1]["cites"].as_array().unwrap_or_else(|| panic!("{answer}")).len()
    };
    assert_eq!((told("2024-03-28"), told("2024-03-29")), (1, 2));
}

proptest! {
    /// Days of a longer period are those of its parts together; who leaves a day earlier meets nobody for longer.
    #[test]
    fn days_together_sum_over_the_parts_of_a_period(
        stays in prop::collection::vec((-40_i32..140, 0_i32..80, any::<bool>()), 0..6), cut in 0_i32..99,
    ) {
        let day = |n: i32| "2022-06-01".parse::<Date>().unwrap().add_days(n).unwrap().to_string();
        let rows = |shorter: i32| Value::from(stays.iter().enumerate().map(|(n, (from, long, open))| {
            let mut row = json!({ "manager": format!("m{n}"), "from": day(*from), "manages": "zone" });
            if !open || shorter > 0 {
                row["to_inclusive"] = day(from + (long - shorter).max(0)).into();
            }
            row
        }).collect::<Vec<_>>());
        let days = |from: i32, to: i32, rows: &Value| -> i64 {
            let answer = zone("100000", &day(from), &day(to), rows);
            let pairs = answer["value"]["managers"].as_array().unwrap_or_else(|| panic!("{answer}"));
            assert_eq!(answer["value"]["lawful"], pairs.is_empty());
            pairs.iter().map(|pair| pair["days"].as_i64().unwrap()).sum()
        };
        let all = rows(0);
        prop_assert_eq!(days(0, 99, &all), days(0, cut, &all) + if cut < 99 { days(cut + 1, 99, &all) } else { 0 });
        prop_assert!(days(0, 99, &rows(1)) <= days(0, 99, &all));
    }
}

/// Beijing's text says that there is one management committee; elsewhere how many there may be is left to judgement.
#[test]
fn management_committees_are_told_with_their_text_or_left_to_judgement() {
    let ask = |place: &str| {
        evaluate(&json!({ "rule": "zone.bodies", "jurisdiction": place, "lang": "en", "facts": {
            "from": "2024-01-01", "to_inclusive": "2024-12-31", "assemblies": [], "managers": [],
            "management_committees": [
                { "committee": "A", "formed_on": "2023-01-01", "to_inclusive": "2024-02-01" },
                { "committee": "B", "formed_on": "2024-02-01" },
            ] } }))
    };
    let (beijing, qingdao) = (ask("110105"), ask("370202"));
    let told = |answer: &Value| -> Vec<(Value, Value, Value)> {
        let reasons = answer["reasons"].as_array().unwrap_or_else(|| panic!("{answer}")).iter().skip(2);
        let field = |reason: &Value, name: &str| reason.get(name).cloned().unwrap_or(json!([]));
        reasons
            .map(|reason| (field(reason, "step"), field(reason, "verdict"), field(reason, "cites")))
            .collect()
    };
    let art_5 = json!(["北京市物业管理委员会组建办法/5/1"]);
    let committee = json!("bodies.management-committee");
    assert_eq!(
        told(&beijing),
        [
            (committee.clone(), json!("not-met"), art_5.clone()),
            (json!("bodies.together"), json!("not-met"), art_5)
        ]
    );
    assert_eq!(told(&qingdao), [(committee, json!("judgement"), json!([]))]);
    assert_eq!(qingdao["value"]["lawful"], json!(true));
}
