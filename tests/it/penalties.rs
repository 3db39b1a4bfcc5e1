//! Penalties: every clause of every place, what a fact that is not told does, rounding inwards, and what is told.

use proptest::prelude::*;
use serde_json::{Value, json};
use wuye::document;
use wuye::law::{Law, Penalties, Value as LawValue};
use wuye::quantity::{Money, Ratio};

use crate::law::versions;
use crate::properties::evaluate;

/// Every breach of every place, on the first day of each text and on its last.
fn asked() -> Vec<(String, String, String, Penalties)> {
    let mut all = Vec::new();
    for (parameter, line, version) in versions() {
        let LawValue::Penalties(text) = &version.value else { continue };
        let breach = parameter.id.strip_prefix("penalty.").unwrap();
        for day in [version.from.date, version.to.date].into_iter().flatten() {
            all.push((line.jurisdiction.to_string(), breach.to_owned(), day.to_string(), text.clone()));
        }
    }
    assert!(all.len() > 100, "{}", all.len());
    all
}

fn ask(place: &str, facts: &Value) -> Value {
    let request = json!({ "rule": "penalty.range", "jurisdiction": place, "facts": facts });
    serde_json::from_str(&document::evaluate(Law::built_in(), &request.to_string())).unwrap()
}

const TOLD: [&str; 9] = [
    "offender",
    "cured",
    "serious",
    "spaces",
    "days",
    "months",
    "delegation_price_yuan",
    "misused_yuan",
    "due_yuan",
];

fn all_told(breach: &str, on: &str, offender: &str, cured: bool, serious: bool) -> Value {
    json!({
        "on": on, "breach": breach, "offender": offender, "cured": cured, "serious": serious, "spaces": 3, "days": 7,
        "months": 5, "delegation_price_yuan": "1000", "misused_yuan": "2000", "due_yuan": "4000",
    })
}

fn each_telling(mut of: impl FnMut(&str, bool, bool)) {
    for offender in ["individual", "unit"] {
        for (cured, serious) in [(false, false), (false, true), (true, false), (true, true)] {
            of(offender, cured, serious);
        }
    }
}

/// The fines of each telling are those of the clauses that are for it, their bounds times what is told.
#[test]
fn every_clause_of_every_place_applies_where_it_says() {
    let (mut fined, mut added_to) = (0, 0);
    for (place, breach, on, text) in asked() {
        each_telling(|offender, cured, serious| {
            let answer = ask(&place, &all_told(&breach, &on, offender, cured, serious));
            let mut expected = Vec::new();
            for clause in text.clauses.iter() {
                let clause = serde_json::to_value(clause).unwrap();
                let of = clause.get("of").is_none_or(|of| of == offender);
                let grave = clause.get("serious").is_none_or(|grave| *grave == json!(serious));
                let (true, true, Some(fine)) = (of, grave, clause.get("fine")) else { continue };
                if clause["uncured"] == json!(true) && cured {
                    continue;
                }
                let times = match fine["of"].as_str().unwrap() {
                    "once" => 1,
                    "space" => 3,
                    "space-month" => 15,
                    "day" => 7,
                    "delegation-price" => 1000,
                    "misused-sum" => 2000,
                    "sum-due" => 4000,
                    other => panic!("{other}"),
                };
                let yuan = |bound: &Value| {
                    let bound: Ratio = bound.as_str().unwrap().parse().unwrap();
                    let fen = bound
                        .checked_mul(Ratio::from_integer(times * 100))
                        .and_then(Ratio::to_integer)
                        .unwrap();
                    json!(Money::from_fen(i64::try_from(fen).unwrap()).to_string())
                };
                let mut row =
                    json!({ "must": fine["must"], "most_yuan": yuan(&fine["most"]), "of": fine["of"] });
                if let Some(least) = fine.get("least") {
                    row["least_yuan"] = yuan(least);
                }
                expected.push(row);
            }
            fined += expected.len();
            assert_eq!(answer["value"]["fines"], json!(expected), "{place} {breach} {on}: {answer}");
            let mut clauses = text.clauses.iter().filter(|clause| !(clause.uncured && cured));
            let share = clauses.find_map(|clause| clause.surcharge);
            // Of 4000 yuan for seven days.
            let added = share.map(|share| share.checked_mul(Ratio::from_integer(28_000)).unwrap());
            let yuan = |text: &Value| text.as_str().unwrap().parse::<Ratio>().unwrap();
            let told = answer["value"].get("surcharge_yuan").map(yuan);
            assert_eq!(told, added, "{place} {breach} {on}: {answer}");
            added_to += usize::from(added.is_some());
        });
    }
    assert!(fined > 500 && added_to > 0, "{fined} {added_to}");
}

/// A fact that is not told is either missed by its name, or none on which the answer turns.
#[test]
fn what_is_not_told_is_missed_or_changes_nothing() {
    let (mut missed, mut idle) = (0, 0);
    for (place, breach, on, _) in asked() {
        each_telling(|offender, cured, serious| {
            let told = all_told(&breach, &on, offender, cured, serious);
            let whole = ask(&place, &told);
            for member in TOLD {
                let mut less = told.clone();
                less.as_object_mut().unwrap().remove(member);
                let answer = ask(&place, &less);
                if answer.get("error").is_some() {
                    assert_eq!(answer["error"]["kind"], "missing-fact");
                    assert_eq!(answer["error"]["path"], member);
                    missed += 1;
                } else {
                    assert_eq!(answer, whole, "{place} {breach} {on} without {member}");
                    idle += 1;
                }
            }
        });
    }
    assert!(missed > 300 && idle > 1000, "{missed} {idle}");
}

proptest! {
    /// The bounds of a share are the first and the last fen within it.
    #[test]
    fn a_share_is_rounded_inwards(fen in 10_i64..1_000_000_000_000) {
        let answer = ask("100000", &json!({
            "on": "2024-06-01", "breach": "whole-service-delegated",
            "delegation_price_yuan": Money::from_fen(fen).to_string(),
        }));
        let bound = |of: &str| -> i64 {
            answer["value"]["fines"][0][of].as_str().unwrap().parse::<Money>().unwrap().fen()
        };
        let (least, most) = (bound("least_yuan"), bound("most_yuan"));
        prop_assert!(10 * least >= 3 * fen && 10 * (least - 1) < 3 * fen);
        prop_assert!(2 * most <= fen && 2 * (most + 1) > fen);
    }
}

#[test]
fn what_follows_is_told_with_its_articles() {
    let ask = |lang: &str| {
        evaluate(&json!({
            "rule": "penalty.range", "jurisdiction": "100000", "lang": lang,
            "facts": { "on": "2024-06-01", "breach": "fund-misused", "misused_yuan": "123.45", "gains_yuan": "5" },
        }))
    };
    let answer = ask("en");
    let [breach, fine] = &answer["reasons"].as_array().unwrap()[..] else { panic!("{answer}") };
    assert_eq!(breach["cites"], json!(["物业管理条例(2018)/60", "住宅专项维修资金管理办法/37/1"]));
    assert_eq!(breach["operands"]["breach"], json!({ "term": "fund-misused" }));
    assert_eq!(breach["operands"]["sanctions"], json!({ "all_of": "warning, recover, confiscation" }));
    assert_eq!(breach["operands"]["gains"], json!({ "yuan": "5.00" }));
    assert_eq!(fine["verdict"], "judgement", "it may be imposed");
    assert_eq!(fine["operands"]["base"], json!({ "exact_yuan": "2469/20" }));
    assert_eq!(fine["operands"]["most-fine"], json!({ "yuan": "246.90" }));
    let text = ask("zh-CN")["reasons"][1]["text"].as_str().unwrap().to_owned();
    assert!(text.contains("罚款上限 246.90 元") && text.contains("第60条"), "{text}");

    let none = evaluate(&json!({
        "rule": "penalty.range", "jurisdiction": "320000", "lang": "en",
        "facts": { "on": "2024-06-01", "breach": "supplies-cut" },
    }));
    assert_eq!(none["outcome"], "no-text");
    assert_eq!(none["reasons"][0]["notes"][0]["reading"], "breach=by-no-text");
}

#[test]
fn whose_article_comes_first_is_told() {
    let ask = |deference: &str| {
        let answer = evaluate(&json!({
            "rule": "penalty.range", "jurisdiction": "410000", "lang": "en",
            "facts": { "on": "2024-06-01", "breach": "manager-keeps-documents", "cured": false },
            "options": { "deference": deference },
        }));
        let readings: Vec<Value> = answer["reasons"][0]["notes"]
            .as_array()
            .unwrap()
            .iter()
            .filter_map(|note| note.get("reading").cloned())
            .collect();
        let cites: Vec<String> = answer["reasons"][0]["cites"]
            .as_array()
            .unwrap()
            .iter()
            .map(|cite| cite.as_str().unwrap().into())
            .collect();
        (readings, cites.join(" "))
    };
    let (readings, cites) = ask("place");
    assert_eq!(readings, [json!("deference=place")]);
    assert!(
        cites.contains("/83") && cites.contains("/76") && !cites.contains("物业管理条例(2018)/58"),
        "{cites}"
    );
    let (readings, cites) = ask("higher");
    assert_eq!(readings, [json!("deference=higher")]);
    assert!(
        !cites.contains("/83") && cites.contains("/76") && cites.contains("物业管理条例(2018)/58"),
        "{cites}"
    );
}

/// A step's breach is one that is punished in the place at the end of its text, and what a delay is told as.
#[test]
fn every_breach_of_a_step_is_punished() {
    let mut named = 0;
    for (parameter, line, version) in versions() {
        let LawValue::Procedure(procedure) = &version.value else { continue };
        let on = version.to.date.map_or_else(|| "2026-06-30".to_owned(), |day| day.to_string());
        // The country's text of 2018 is the first that was seen.
        if *on < *"2018-03-19" {
            continue;
        }
        for breach in procedure.steps.iter().filter_map(|step| step.breach.as_deref()) {
            let place = line.jurisdiction.to_string();
            let answer = ask(&place, &all_told(breach, &on, "unit", false, false));
            assert_eq!(answer["value"]["punished"], json!(true), "{} {place} {answer}", parameter.id);
            named += 1;
        }
    }
    println!("{named} steps name their breach");
    assert!(named > 25, "{named}");
}
