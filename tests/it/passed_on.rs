//! Services that are passed on, every small world of them; prepaid fees that come back, and what they sum to.

use proptest::prelude::*;
use serde_json::{Value, json};
use wuye::quantity::{Date, Money};

use crate::properties::evaluate;

const SERVICES: [&str; 3] = ["cleaning", "greening", "order"];

/// Each of three services is kept, passed to A, to B, or to both: what is whole, split or in parts is counted by hand.
#[test]
fn every_small_world_of_services_is_what_it_looks_like() {
    let mut seen = [0; 4];
    for world in 0_usize..64 {
        let to = |service: usize| world >> (2 * service) & 3;
        let of =
            |bit: usize| -> Vec<&str> { (0..3).filter(|n| to(*n) & bit > 0).map(|n| SERVICES[n]).collect() };
        let mut rows = Vec::new();
        for (delegate, bit, price) in [("A", 1, "10"), ("B", 2, "20.02")] {
            let services = of(bit);
            if !services.is_empty() {
                let row = json!({ "delegate": delegate, "services": services, "price_yuan": price, "specialised": true });
                rows.push(row);
            }
        }
        let (a, b) = (of(1).len(), of(2).len());
        let kept = (0..3).filter(|n| to(*n) == 0).count();
        for (day, lawful_split) in [("2020-12-31", Value::Null), ("2021-01-01", json!(false))] {
            let answer = evaluate(&json!({
                "rule": "contract.delegation", "jurisdiction": "100000",
                "facts": { "on": day, "services": SERVICES, "delegations": rows },
                "options": { "split": "as-whole" },
            }));
            let value = &answer["value"];
            let (whole, lawful, base) = match (a, b, kept) {
                (3, ..) => ("together", json!(false), Some("10.00")),
                (_, 3, _) => ("together", json!(false), Some("20.02")),
                (_, _, 0) => ("split", lawful_split.clone(), lawful_split.as_bool().map(|_| "30.02")),
                _ => ("no", json!(true), None),
            };
            assert_eq!(value["whole"], whole, "{answer}");
            assert_eq!(value.get("lawful").unwrap_or(&Value::Null), &lawful, "{answer}");
            assert_eq!(value.get("delegation_price_yuan"), base.map(|base| json!(base)).as_ref(), "{answer}");
            assert_eq!(value.get("breach").is_some(), base.is_some(), "{answer}");
            assert_eq!(value["kept"].as_array().unwrap().len(), kept);
            seen[["no", "split", "together", ""].iter().position(|word| *word == whole).unwrap()] += 1;
        }
    }
    // Kept by none and whole with none: 3^3 ways less those in which A or B has all three, of 4^3 less 2^3·2 − 1.
    assert_eq!(seen, [74, 24, 30, 0]);
}

#[test]
fn a_whole_passed_on_is_told_with_the_places_own_article() {
    let answer = evaluate(&json!({
        "rule": "contract.delegation", "jurisdiction": "310000", "lang": "en",
        "facts": { "on": "2024-05-08", "services": ["order"],
            "delegations": [{ "delegate": "A", "services": ["order"], "price_yuan": "5" }] },
    }));
    let [whole, breach, answers, to] = &answer["reasons"].as_array().unwrap()[..] else { panic!("{answer}") };
    assert_eq!(
        whole["cites"],
        json!(["民法典/941/2", "物业管理条例(2018)/39", "上海市住宅物业管理规定(2020)/44/2"])
    );
    assert_eq!(
        (&whole["verdict"], &breach["operands"]["base"]),
        (&json!("not-met"), &json!({ "yuan": "5.00" }))
    );
    assert_eq!((&answers["cites"], &to["cites"]), (&json!(["民法典/941/1"]), &json!(["民法典/941/1"])));
}

fn refund(ended: &str, prepaid: &Value, after_end: &Value, options: &Value) -> Value {
    let mut facts = json!({ "ended_on": ended, "prepaid": prepaid });
    if !after_end.is_null() {
        facts["after_end"] = after_end.clone();
    }
    evaluate(
        &json!({ "rule": "contract.refund", "jurisdiction": "100000", "facts": facts, "options": options }),
    )
}

fn fen(value: &Value) -> i64 {
    value.as_str().unwrap().parse::<Money>().unwrap().fen()
}

proptest! {
    /// What comes back and what stays is what was paid, however it is reckoned; a longer service never brings more back.
    #[test]
    fn a_refund_and_what_stays_are_what_was_prepaid(
        rows in prop::collection::vec((0_i32..500, 0_i32..400, 0_i64..1_000_000), 1..5),
        ended in 0_i32..700, longer in 0_i32..100,
        months in prop::sample::select(vec!["calendar", "anchored", "thirty", "days-365", "days-of-year", "started", "completed"]),
        mode in prop::sample::select(vec!["half-up", "half-even", "up", "down"]),
        unit in prop::sample::select(vec!["fen", "jiao", "yuan"]),
    ) {
        let day = |n: i32| "2021-06-15".parse::<Date>().unwrap().add_days(n).unwrap();
        let prepaid: Vec<Value> = rows.iter().enumerate().map(|(n, (from, long, sum))| json!({
            "prepaid": format!("u{n}"), "from": day(*from).to_string(), "to_inclusive": day(from + long).to_string(),
            "yuan": Money::from_fen(*sum).to_string(),
        })).collect();
        let options = json!({ "months": months, "rounding": { "mode": mode, "unit": unit } });
        let answer = refund(&day(ended).to_string(), &json!(prepaid), &Value::Null, &options);
        if answer.get("error").is_some() {
            // Of a time without a whole month nothing can be a part.
            prop_assert_eq!((&answer["error"]["kind"], months), (&json!("out-of-range"), "completed"));
            return Ok(());
        }
        let value = &answer["value"];
        let paid: i64 = rows.iter().map(|(.., sum)| sum).sum();
        prop_assert_eq!(fen(&value["refund_yuan"]) + fen(&value["kept_yuan"]), paid);
        for row in value["refunds"].as_array().unwrap() {
            prop_assert!(fen(&row["yuan"]) >= 0 && fen(&row["kept_yuan"]) >= 0);
        }
        let on = json!({ "served-on": { "last_on": day(ended + longer).to_string() } });
        let later = refund(&day(ended).to_string(), &json!(prepaid), &on, &options);
        prop_assert!(fen(&later["value"]["refund_yuan"]) <= fen(&value["refund_yuan"]));
        prop_assert_eq!(&refund(&day(ended).to_string(), &json!(prepaid), &json!("stayed"), &options)["value"], value);
    }
}

/// Every day on which a contract can end in a leap February, against the days that are left of it.
#[test]
fn every_day_of_a_february_leaves_its_own_part() {
    for (year, days) in [(2023, 28), (2024, 29)] {
        for last in 1..=days {
            let prepaid = json!([{ "prepaid": "u", "from": format!("{year}-02-01"), "to_inclusive": format!("{year}-02-{days}"),
                "yuan": format!("{days}.00") }]);
            let answer = refund(&format!("{year}-02-{last:02}"), &prepaid, &Value::Null, &json!({}));
            assert_eq!(fen(&answer["value"]["refund_yuan"]), 100 * (days - last), "{answer}");
        }
    }
}

#[test]
fn a_refund_is_told_with_what_it_rests_on() {
    let year =
        json!([{ "prepaid": "2024", "from": "2024-01-01", "to_inclusive": "2024-12-31", "yuan": "3600" }]);
    let on = json!({ "served-on": { "last_on": "2024-10-31" } });
    let answer = refund("2024-08-31", &year, &on, &json!({}));
    let [until, row, total] = &answer["reasons"].as_array().unwrap()[..] else { panic!("{answer}") };
    assert_eq!(
        (&until["cites"], &until["operands"]["last-day"]),
        (&json!(["民法典/950"]), &json!({ "date": "2024-10-31" }))
    );
    assert_eq!(
        (&row["cites"], &row["operands"]["from"]),
        (&json!(["物业服务纠纷解释/3"]), &json!({ "date": "2024-11-01" }))
    );
    assert_eq!(total["operands"]["refunded"], json!({ "yuan": "600.00" }));
    let stayed = refund("2024-08-31", &year, &json!("stayed"), &json!({}));
    assert_eq!(stayed["reasons"][0]["cites"], json!(["民法典/949/2"]));
}

proptest! {
    /// Every fen that was charged or paid has its place, and what is beyond the agreed is never owed.
    #[test]
    fn charges_reconcile(rows in prop::collection::vec((0_i64..50_000, 0_i64..50_000, 0_i64..50_000, 0_usize..5), 1..6)) {
        let money = |fen: i64| Money::from_fen(fen).to_string();
        let charges: Vec<Value> = rows.iter().enumerate().map(|(n, (agreed, charged, paid, kind))| {
            let ground = match kind {
                0 => json!("nothing"),
                1 => json!("collecting"),
                2 => json!({ "asked": { "agreed_yuan": money(*agreed) } }),
                _ => json!({ "contract": { "agreed_yuan": money(*agreed) } }),
            };
            let paid = (*paid).min(*charged);
            let mut row = json!({ "charge": format!("c{n}"), "ground": ground, "charged_yuan": money(*charged),
                "paid_yuan": money(paid) });
            if *kind == 4 && n > 0 && rows[0].3 != 4 {
                row["repeats"] = json!("c0");
            }
            row
        }).collect();
        let ask = |charges: &[Value]| evaluate(&json!({ "rule": "contract.overcharge", "jurisdiction": "370000",
            "facts": { "charged_on": "2024-05-08", "charges": charges } }));
        let answer = ask(&charges);
        let value = &answer["value"];
        let total = |of: &str| -> i64 { charges.iter().map(|row| fen(&row[of])).sum() };
        let [lawful, refused, back, owed] =
            ["lawful_yuan", "refused_yuan", "back_yuan", "owed_yuan"].map(|name| fen(&value[name]));
        prop_assert_eq!(total("charged_yuan"), lawful + refused + back);
        prop_assert_eq!(total("paid_yuan") + owed, lawful + back);
        for row in value["charges"].as_array().unwrap() {
            let (back, owed) = (fen(&row["back_yuan"]), fen(&row["owed_yuan"]));
            prop_assert!(back == 0 || owed == 0, "{}", answer);
            prop_assert_eq!(row.get("wrong").is_some(), back + fen(&row["refused_yuan"]) > 0);
        }
        let turned: Vec<Value> = charges.iter().rev().cloned().collect();
        prop_assert_eq!(&ask(&turned)["value"], value);
    }
}

#[test]
fn an_unauthorised_charge_is_told_with_the_places_own_article() {
    let answer = evaluate(&json!({ "rule": "contract.overcharge", "jurisdiction": "370300", "lang": "en",
        "facts": { "charged_on": "2024-05-08", "charges": [{ "charge": "lift card", "ground": "collecting",
            "charged_yuan": "5", "paid_yuan": "2" }] } }));
    let [item, total] = &answer["reasons"].as_array().unwrap()[..] else { panic!("{answer}") };
    let cites = json!([
        "物业服务收费管理办法/17",
        "物业服务纠纷解释/2/1",
        "物业服务纠纷解释/2/2",
        "淄博市物业管理条例(2021)/56/1",
        "淄博市物业管理条例(2021)/52/2"
    ]);
    assert_eq!((&item["cites"], &item["operands"]["wrong"]), (&cites, &json!({ "term": "charge-widened" })));
    assert_eq!(total["operands"]["refused-sum"], json!({ "yuan": "3.00" }));
}
