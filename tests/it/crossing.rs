//! Contracts that cross a change of law: the days of the tables, what the reasons tell, and what holds for every day.

use proptest::prelude::*;
use serde_json::{Value, json};
use wuye::law::{Law, keys};
use wuye::quantity::Date;

use crate::properties::evaluate;

fn ask(question: &Value, options: &Value) -> Value {
    evaluate(&json!({
        "rule": "contract.transition", "jurisdiction": "100000", "lang": "en",
        "facts": { "as_of": "2024-05-08", "concluded_on": "2019-07-01", "question": question }, "options": options,
    }))
}

/// The days from which laws are held to apply are those of the instruments themselves.
#[test]
fn the_days_are_the_instruments_own() {
    let law = Law::built_in();
    let first =
        |id: &str| law.instruments().iter().find(|instrument| &*instrument.id == id).unwrap().from.date;
    let nation = law.at("100000".parse().unwrap());
    let code = nation.find(keys::TRANSITION_CODE, "2024-05-08".parse().unwrap()).unwrap();
    assert_eq!(first("民法典"), Some(*code.value()));
    let shanghai = law.at("310000".parse().unwrap());
    let regulations = shanghai.find(keys::CHARTER_CONTRACTS, "2006-06-30".parse().unwrap()).unwrap();
    assert_eq!(first("物业管理条例(2003)"), Some(*regulations.value()));
}

#[test]
fn each_question_is_told_by_its_own_article() {
    let void = json!({ "validity": { "void_then": true, "void_by_code": false } });
    let right = |known: &str| json!({ "termination-right": { "known_on": known } });
    let rows = [
        (void, json!(["时间效力规定/8"])),
        (json!("standard-term"), json!(["时间效力规定/9", "民法典/496"])),
        (json!({ "suit": { "sued_on": "2020-12-31" } }), json!(["时间效力规定/10", "民法典/565/2"])),
        (json!({ "suit": { "sued_on": "2021-01-01" } }), json!(["时间效力规定/1/1"])),
        (
            json!({ "unperformable": { "asked_on": "2022-05-08" } }),
            json!(["时间效力规定/11", "民法典/580/2"]),
        ),
        (json!({ "performance": { "on": "2021-01-01" } }), json!(["时间效力规定/20"])),
        (json!({ "fact": { "from": "2020-12-31" } }), json!(["时间效力规定/1/3"])),
        (right("2020-12-31"), json!(["时间效力规定/25"])),
        (right("2021-01-01"), json!(["时间效力规定/25", "民法典/564/2", "民法典/199"])),
    ];
    for (question, cites) in rows {
        let answer = ask(&question, &json!({}));
        let reasons = answer["reasons"].as_array().unwrap_or_else(|| panic!("{answer}"));
        assert_eq!(reasons[0]["cites"], json!(["民法典/1260"]));
        assert_eq!(reasons.last().unwrap()["cites"], cites, "{question}");
    }
}

/// What a court must judge is told as its own step, with the reading that was taken.
#[test]
fn exceptions_that_nobody_judged_are_told() {
    let rows = [
        (json!({ "rule": {} }), "2", "had-rule", "law-of-then"),
        (json!({ "nothing": {} }), "3", "had-nothing", "civil-code"),
    ];
    for (then, article, had, law) in rows {
        let question = json!({ "performance": { "on": "2020-05-08", "then": then } });
        let answer = ask(&question, &json!({}));
        let [_, before, then] = &answer["reasons"].as_array().unwrap()[..] else { panic!("{answer}") };
        assert_eq!(before["cites"], json!(["时间效力规定/20"]));
        assert_eq!(then["cites"], json!([format!("时间效力规定/{article}")]));
        assert_eq!(then["operands"]["then-had"], json!({ "term": had }));
        assert_eq!(then["notes"][0]["reading"], "unjudged=main-rule");
        assert_eq!(answer["outcome"], law);
        let open = ask(&question, &json!({ "unjudged": "open" }));
        let last = open["reasons"].as_array().unwrap().last().unwrap();
        assert_eq!(
            (&last["verdict"], &last["notes"][0]["reading"]),
            (&json!("judgement"), &json!("unjudged=open"))
        );
    }
}

proptest! {
    /// Day by day the law turns once, on the Civil Code's first day; the day to ask with lies under the law that applies.
    #[test]
    fn the_law_turns_once(day in 0_i32..1700, last in 0_i32..1700, concluded in -300_i32..1) {
        let code: Date = "2021-01-01".parse().unwrap();
        let on = |n: i32| "2019-07-01".parse::<Date>().unwrap().add_days(n).unwrap();
        let then = json!({ "rule": {} });
        let fact = json!({ "fact": { "from": on(day.min(last)).to_string(), "to_inclusive": on(last).to_string(), "then": then } });
        let done = json!({ "performance": { "on": on(last).to_string(), "then": then } });
        for question in [fact, done] {
            let answer = evaluate(&json!({
                "rule": "contract.transition", "jurisdiction": "100000",
                "facts": { "as_of": "2024-05-08", "concluded_on": on(concluded).to_string(), "question": question },
            }));
            let since = on(last) >= code;
            prop_assert_eq!(&answer["value"]["law"], if since { "civil-code" } else { "law-of-then" }, "{}", answer);
            prop_assert_eq!(&answer["value"]["law_day"], &on(last).to_string());
        }
    }

    /// A right is kept by whoever exercises it a day earlier, and what is lost stays lost.
    #[test]
    fn an_earlier_exercise_never_loses_a_right(known in 0_i32..1400, later in 0_i32..600) {
        let on = |n: i32| "2019-07-01".parse::<Date>().unwrap().add_days(n).unwrap().to_string();
        let exercised = |n: i32| {
            let right = json!({ "known_on": on(known), "exercised_on": on(n) });
            let answer = ask(&json!({ "termination-right": right }), &json!({}));
            answer["outcome"].as_str().unwrap_or_else(|| panic!("{answer}")).to_owned()
        };
        let (first, second) = (exercised((known + later).min(1700)), exercised((known + later / 2).min(1700)));
        prop_assert!(first == "lost" || second == "exercised", "{first}, then {second}");
    }
}
