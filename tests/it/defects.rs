//! Defects left by the development: what moves a case on, who answers, and that the targets count what was closed.

use serde_json::{Value, json};

use crate::packs::{load, pack};
use crate::properties::evaluate;

const SHENYANG: &str = "210100+shenyang-2005";
const STEPS: [(&str, &str); 6] = [
    ("find-defect", "event"),
    ("file-defect", "housing-authority"),
    ("plan-repair", "developer"),
    ("fix-defect", "developer"),
    ("accept-repair", "housing-authority"),
    ("strike-off-defect", "housing-authority"),
];

fn ask(rule: &str, facts: &Value) -> Value {
    evaluate(&json!({ "rule": rule, "jurisdiction": SHENYANG, "lang": "en", "facts": facts }))
}

/// The first steps of a case, one a month from January.
fn steps(first: usize) -> Vec<Value> {
    let step = |(row, (step, by)): (usize, &(&str, &str))| json!({ "step": step, "by": by, "on": format!("2005-{:02}-10", row + 1) });
    STEPS.iter().take(first).enumerate().map(step).collect()
}

fn case(id: usize, first: usize, fix_by: &str) -> Value {
    json!({ "id": format!("D{id:04}"), "events": steps(first), "caused_by": "developer-1", "responsible": "developer-1",
        "building_fault": id.is_multiple_of(2), "fix_by": fix_by })
}

/// Whatever step is left out, nothing behind it moves the case on.
#[test]
fn a_step_that_is_left_out_stops_all_behind_it() {
    for (out, (left_out, _)) in STEPS.iter().enumerate() {
        let mut events = steps(STEPS.len());
        events.remove(out);
        let facts = json!({ "as_of": "2005-12-31", "cases": [{ "id": "a", "events": events, "building_fault": false }] });
        let answer = ask("programme.defects", &facts);
        let case = &answer["value"]["cases"][0];
        let last = out.checked_sub(1).map(|last| json!(STEPS[last].0)).unwrap_or_default();
        assert_eq!((&case["closed"], &case["last_step"]), (&json!(false), &last), "{answer}");
        assert_eq!(case["unlawful"].as_array().unwrap().len(), STEPS.len() - 1 - out, "{answer}");
        assert_eq!(case["open"][0]["step"], *left_out);
    }
}

/// The items of the cases, held against the targets, have the shares that the cases have.
#[test]
fn the_targets_count_what_the_cases_tell() {
    let cases: Vec<_> =
        (0..244).map(|id| case(id, id % 7, ["2005-04-10", "2005-04-09", "2005-12-31"][id % 3])).collect();
    let days = json!(["2005-01-09", "2005-01-10", "2005-04-10", "2005-06-10"]);
    let defects = ask("programme.defects", &json!({ "as_of": "2005-12-31", "days": days, "cases": cases }));
    let facts = json!({ "as_of": "2005-12-31", "year": 2005, "days": days, "items": defects["value"]["items"],
        "targets": ["rectification", "timely-repair"] });
    let targets = ask("programme.targets", &facts);
    let rates = defects["value"]["rates"].as_array().unwrap();
    assert_eq!(rates.len(), 5);
    for (row, rate) in rates.iter().enumerate() {
        let point = |target: usize| &targets["value"]["targets"][target]["trend"][row];
        assert_eq!(point(0)["share"], rate["rectified"], "{rate}");
        assert_eq!((&point(0)["eligible"], &point(0)["met"]), (&rate["found"], &rate["closed"]));
        assert_eq!(point(1)["share"], rate["repaired_in_time"], "{rate}");
        assert_eq!((&point(1)["eligible"], &point(1)["met"]), (&rate["due"], &rate["in_time"]));
    }
}

#[test]
fn the_order_of_cases_does_not_matter_and_thousands_are_quick() {
    let cases: Vec<_> = (0..2_000).map(|id| case(id, 1 + id % 6, "2005-08-01")).collect();
    let turned: Vec<_> = cases.iter().rev().cloned().collect();
    let of = |cases: &[Value]| {
        ask("programme.defects", &json!({ "as_of": "2005-08-02", "cases": cases }))["value"].take()
    };
    let found = of(&cases);
    assert_eq!(found, of(&turned));
    assert_eq!(found["rates"][0]["found"], 2_000);
    assert_eq!(found["rates"][0]["rectified"], "333/2000");
}

#[test]
fn the_reasons_tell_who_answers_and_what_is_late() {
    let mut late = case(0, 3, "2005-06-30");
    late["responsible"] = json!("builder-2");
    let answer = ask(
        "programme.defects",
        &json!({ "as_of": "2005-07-02", "cases": [late, case(1, 6, "2005-06-30")] }),
    );
    let steps: Vec<_> =
        answer["reasons"].as_array().unwrap().iter().map(|reason| reason["step"].clone()).collect();
    assert_eq!(steps, ["defects.answers", "defects.late", "defects.closed", "defects.in-time"]);
    let reason = &answer["reasons"][0];
    assert_eq!(
        (&reason["verdict"], &reason["cites"]),
        (&json!("not-met"), &json!(["沈阳市住宅小区物业管理方案/3/2"]))
    );
    assert!(answer["reasons"][1]["text"].as_str().unwrap().contains("2 days"), "{answer}");
    // Whose it is, is left to judgement where it is not told.
    let mut open = case(1, 2, "2005-12-31");
    open["caused_by"] = json!(null);
    let answer = ask("programme.defects", &json!({ "as_of": "2005-07-02", "cases": [open] }));
    assert_eq!(answer["reasons"][0]["verdict"], "judgement");
}

/// Another city sets a limit with the plan, by which the defect is put right.
#[test]
fn a_limit_of_another_citys_text_is_the_last_day() {
    let cites = json!(["本市办法/3/1"]);
    let step = |step: &str, by: &str, more: Value| {
        let mut row = json!({ "step": step, "by": [by], "modal": "must", "cites": cites });
        row.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        row
    };
    let procedure = json!({ "procedure": [
        step("find-defect", "event", json!({ "modal": "may" })),
        step("plan-repair", "developer", json!({ "after": ["find-defect"], "sets_limit": true })),
        step("fix-defect", "developer", json!({ "after": ["plan-repair"], "limit_of": "plan-repair", "ends": true })),
    ] });
    let law = load(&pack("650100", "programme.defect", &procedure)).unwrap();
    let late = |fixed: Option<&str>| {
        let mut events = vec![
            json!({ "step": "find-defect", "by": "event", "on": "2025-03-01" }),
            json!({ "step": "plan-repair", "by": "developer", "on": "2025-03-10", "limit": "2025-04-10" }),
        ];
        events.extend(fixed.map(|on| json!({ "step": "fix-defect", "by": "developer", "on": on })));
        let request = json!({ "rule": "programme.defects", "jurisdiction": "650100", "facts": {
            "as_of": "2025-04-12", "cases": [{ "id": "a", "events": events, "building_fault": true }] } });
        let answer = wuye::document::evaluate(&law, &request.to_string());
        serde_json::from_str::<Value>(&answer).unwrap()["value"]["cases"][0]["late_days"].clone()
    };
    assert_eq!(late(None), 2);
    assert_eq!(late(Some("2025-04-10")), 0);
    assert_eq!(late(Some("2025-04-11")), 1);
}
