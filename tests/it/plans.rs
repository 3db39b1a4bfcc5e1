//! Plans of programmes: every task on every day around its time, what the reasons tell, and plans of other schemes.

use serde_json::{Value, json};
use wuye::quantity::Date;

use crate::packs::{load, pack};
use crate::properties::evaluate;

fn asked(as_of: &str, before: &str, done: &Value) -> Value {
    evaluate(&json!({
        "rule": "programme.plan", "jurisdiction": "320114+street-old-estates", "lang": "en",
        "facts": { "as_of": as_of, "year": 2012, "done": done },
        "options": { "before": before },
    }))
}

/// Whatever the day of the question and the day of the deed in June: a task is what its last day says.
#[test]
fn every_day_of_june_is_in_time_or_not() {
    let day = |day: u32| format!("2012-06-{day:02}");
    let mut seen = [0; 5];
    for as_of in 1..=30 {
        for done in (0..=as_of).map(|on| (on > 0).then_some(on)) {
            for (before, last_talk) in [("on-the-day", 20), ("day-before", 19)] {
                let row = |on: u32, task: &str| json!([{ "task": task, "on": day(on), "by": "street" }]);
                let of = |task: &str| {
                    let done = done.map_or(json!([]), |on| row(on, task));
                    let answer = asked(&day(as_of), before, &done);
                    let tasks = answer["value"]["phases"].as_array().unwrap().iter();
                    let mut tasks = tasks.flat_map(|phase| phase["tasks"].as_array().unwrap().clone());
                    tasks.find(|told| told["task"] == task).unwrap()
                };
                let (talk, work) = (of("mobilisation-meeting"), of("bodies-at-work"));
                let state = match done {
                    Some(on) if on <= last_talk => "done",
                    Some(_) => "done-late",
                    None if as_of <= last_talk => "to-do",
                    None => "overdue",
                };
                assert_eq!(talk["state"], state, "{talk}");
                let late = done.unwrap_or(as_of).saturating_sub(last_talk);
                assert_eq!(talk.get("late_days"), (late > 0).then(|| json!(late)).as_ref(), "{talk}");
                let state = match done {
                    Some(21..) => "done",
                    Some(_) => "done-early",
                    None if as_of < 21 => "not-yet",
                    None => "to-do",
                };
                assert_eq!(work["state"], state, "{work}");
                seen[["done", "done-late", "to-do", "overdue", "not-yet"]
                    .iter()
                    .position(|s| *s == talk["state"])
                    .unwrap()] += 1;
            }
        }
    }
    assert!(seen[..4].iter().all(|count| *count > 0), "{seen:?}");
}

#[test]
fn a_reason_names_the_step_of_the_scheme_who_sees_to_it_and_how_late_it_is() {
    let done = json!([
        { "task": "residents-told", "on": "2012-06-21", "by": "community" },
        { "task": "survey-estates", "on": "2012-06-20", "by": "street", "evidence": ["extent", "buildings"] },
    ]);
    let answer = asked("2012-06-25", "on-the-day", &done);
    let reasons = answer["reasons"].as_array().unwrap();
    let (survey, told) = (&reasons[0], &reasons[4]);
    assert_eq!(survey["cites"], json!(["街道老旧小区物业管理方案/5/0/1/1"]));
    assert!(survey["text"].as_str().unwrap().contains("part 5, 1(1)"), "{survey}");
    assert_eq!(survey["operands"]["late-by"], json!({ "days": "13" }));
    assert_eq!(survey["operands"]["still-wanting"], json!({ "all_of": "kind-of-estate, households" }));
    assert_eq!(
        (&told["verdict"], &told["operands"]["late-by"]),
        (&json!("not-met"), &json!({ "days": "1" }))
    );
    assert_eq!(told["operands"]["assigned-to"], json!({ "term": "community" }));
    assert_eq!(told["notes"][0]["reading"], "before=on-the-day");
    assert_eq!(answer["value"]["phase"], "drafting");
}

/// The middle ten days of a month, tasks without a time, and two bodies of which either may see to one.
#[test]
fn another_scheme_has_its_own_phases() {
    let cites = ["本市办法/3/1"];
    let plan = json!({ "plan": [{ "phase": "one", "tasks": [
        { "task": "a", "by": ["street", "community"], "part": "middle", "cites": cites },
        { "task": "b", "by": ["street"], "cites": cites },
    ] }] });
    let law = load(&pack("330100+pilot", "programme.plan", &plan)).unwrap();
    let ask = |done: Value| -> Value {
        let request = json!({
            "rule": "programme.plan", "jurisdiction": "330106+pilot",
            "facts": { "as_of": "2024-02-21", "year": 2024, "months": { "a": 2 }, "done": done },
        });
        serde_json::from_str(&wuye::document::evaluate(&law, &request.to_string())).unwrap()
    };
    let answer = ask(json!([{ "task": "a", "on": "2024-02-20", "by": "community" }]));
    let tasks = &answer["value"]["phases"][0]["tasks"];
    assert_eq!((&tasks[0]["from"], &tasks[0]["to_inclusive"]), (&json!("2024-02-11"), &json!("2024-02-20")));
    assert_eq!((&tasks[0]["state"], &tasks[1]["state"]), (&json!("done"), &json!("to-do")));
    assert_eq!((&answer["outcome"], tasks[1].get("to_inclusive")), (&json!("under-way"), None));
    assert_eq!(ask(json!([]))["outcome"], "overdue");
}

/// Each part of every month of two years, against a calendar.
#[test]
fn parts_of_months_are_ten_days_and_what_is_left() {
    use wuye::law::MonthPart;
    for year in [2023, 2024] {
        for month in 1..=12 {
            let part = |part: MonthPart| part.of(year, month).unwrap();
            let (first, last) = part(MonthPart::Whole);
            let ten = |day: Date, days: i32| day.add_days(days).unwrap();
            assert_eq!(first.day(), 1);
            assert_eq!(ten(last, 1).day(), 1, "the day after is the next month's first");
            assert_eq!(part(MonthPart::First), (first, ten(first, 9)));
            assert_eq!(part(MonthPart::Middle), (ten(first, 10), ten(first, 19)));
            assert_eq!(part(MonthPart::Last), (ten(first, 20), last));
        }
    }
}
