//! Services by a scheme's standards: what the reasons tell, small worlds, and a scheme of a user's own.

use proptest::prelude::*;
use serde_json::{Value, json};
use wuye::document;
use wuye::law::Law;
use wuye::quantity::Ratio;

use crate::packs::{load, pack, pack_of};
use crate::properties::evaluate;

/// A hospital with measures of its own, and since when.
const WARD: (&str, &str) = ("440300+ward", "2006-01-01");

const STREET: &str = "320114+street-old-estates";

fn catalogue(place: &str, facts: &Value) -> Value {
    evaluate(&json!({ "rule": "service.catalogue", "jurisdiction": place, "lang": "en", "facts": facts }))
}

fn reasons(answer: &Value) -> &[Value] {
    answer["reasons"].as_array().unwrap_or_else(|| panic!("{answer}"))
}

/// None to three patrols on each of three days, asked at each midnight: counted by hand.
#[test]
fn every_small_world_of_patrols_is_what_it_looks_like() {
    let mut seen = [0; 3];
    for world in 0_u32..64 {
        let of_day = |day: u32| world >> (2 * day) & 3;
        for over in 0_u32..=3 {
            let days = (0..3).filter(|day| *day < over);
            let log: Vec<Value> = days
                .clone()
                .flat_map(|day| (0..of_day(day)).map(move |n| (day, n)))
                .map(|(day, n)| json!({ "item": "patrol", "at": format!("2008-06-0{}T2{n}:59", day + 1) }))
                .collect();
            let answer = catalogue(
                STREET,
                &json!({ "from": "2008-06-01", "to_inclusive": "2008-06-03", "owed": ["patrol"],
                    "as_of": format!("2008-06-0{}T00:00", over + 1), "log": log }),
            );
            let times = &answer["value"]["items"][0]["held"]["times"];
            let missed: Vec<Value> = days
                .clone()
                .filter(|day| of_day(*day) < 2)
                .map(|day| json!([format!("2008-06-0{}", day + 1), 2 - of_day(day)]))
                .collect();
            let told: Vec<Value> = times["missed"]
                .as_array()
                .unwrap_or_else(|| panic!("{answer}"))
                .iter()
                .map(|row| json!([row["from"], row["short"]]))
                .collect();
            assert_eq!(told, missed, "{answer}");
            assert_eq!(times["open"].as_array().unwrap().len(), 3 - over as usize);
            assert_eq!(times["counted"], days.clone().map(|day| of_day(day).min(2)).sum::<u32>());
            assert_eq!(times["owed"], 2 * over);
            let word = match (missed.len(), over) {
                (1.., _) => 0,
                (0, 3) => 1,
                _ => 2,
            };
            assert_eq!(answer["outcome"], ["not-met", "met", "open"][word]);
            seen[word] += 1;
        }
    }
    // Two of four numbers of patrols will do each day: 2³ worlds are met; before the end 64, 32 and 16 are open.
    assert_eq!(seen, [136, 8, 112]);
}

#[test]
fn a_missed_day_is_told_with_its_article_and_by_how_many() {
    let answer = catalogue(
        STREET,
        &json!({ "from": "2008-06-01", "to_inclusive": "2008-06-02", "as_of": "2008-06-03T00:00",
            "owed": ["patrol", "facilities-checked", "estate-ledger"],
            "log": [{ "item": "patrol", "on": "2008-06-01" }, { "item": "patrol", "on": "2008-06-01" },
                { "item": "patrol", "at": "2008-06-02T07:00" }] }),
    );
    let [ledger, checked, patrol, missed] = reasons(&answer) else { panic!("{answer}") };
    assert_eq!((&ledger["step"], &ledger["verdict"]), (&json!("service.judged"), &json!("judgement")));
    assert_eq!(ledger["cites"], json!(["街道老旧小区物业管理方案/2/1/3/4"]));
    assert_eq!(
        (&checked["step"], &checked["verdict"]),
        (&json!("service.undetermined"), &json!("judgement"))
    );
    assert_eq!(checked["operands"]["wording"], json!({ "term": "regularly" }));
    assert_eq!(checked["operands"]["done-to"], json!({ "term": "common-facilities" }));
    assert_eq!(patrol["cites"], json!(["街道老旧小区物业管理方案/2/1/3/7"]));
    assert_eq!((&patrol["left"], &patrol["least"]), (&json!({ "times": "3" }), &json!({ "times": "4" })));
    assert_eq!((&patrol["margin"], &patrol["verdict"]), (&json!({ "times": "-1" }), &json!("not-met")));
    let notes: Vec<&Value> = patrol["notes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|note| note.get("reading").unwrap_or(&note["note"]))
        .collect();
    assert_eq!(notes, ["same_minute=refused", "believed-start", "verified"]);
    assert_eq!(
        (&missed["step"], &missed["operands"]["from"]),
        (&json!("service.missed"), &json!({ "date": "2008-06-02" }))
    );
    assert_eq!(
        (&missed["left"], &missed["least"], &missed["margin"]),
        (&json!({ "times": "1" }), &json!({ "times": "2" }), &json!({ "times": "-1" }))
    );
}

#[test]
fn what_a_charter_states_and_promises_is_told() {
    let answer = catalogue(
        "320114+community-services",
        &json!({ "from": "2008-06-02", "to_inclusive": "2008-06-20", "as_of": "2008-06-21T00:00",
            "owed": ["greens-watered", "other-services"],
            "charter": { "states": ["charter-services"],
                "standards": [{ "item": "greens-watered", "standard": { "times": { "times": "> 0", "per": "week" } } }] },
            "log": [{ "item": "greens-watered", "on": "2008-06-08" }, { "item": "greens-watered", "on": "2008-06-09" }],
            "occasions": [{ "occasion": "tree", "item": "other-services", "arose_at": "2008-06-03T08:00" }] }),
    );
    let [charter, watered, others, tree] = reasons(&answer) else { panic!("{answer}") };
    assert_eq!(charter["cites"], json!(["社区物业化服务工作方案/2/2"]));
    assert_eq!(charter["operands"]["stated"], json!({ "term": "charter-services" }));
    assert_eq!(
        (&charter["operands"]["not-there"], &charter["verdict"]),
        (&json!({ "term": "charter-fees" }), &json!("not-met"))
    );
    assert_eq!(watered["operands"]["in-each"], json!({ "term": "each-week" }));
    assert_eq!(watered["operands"]["said-by"], json!({ "term": "service-charter" }));
    assert_eq!(watered["operands"]["cut-from"], json!({ "date": "2008-06-16" }));
    let readings: Vec<&Value> =
        watered["notes"].as_array().unwrap().iter().filter_map(|note| note.get("reading")).collect();
    assert_eq!(readings, ["cut-unit=not-asked", "units=from-start"]);
    assert_eq!((&others["step"], &others["verdict"]), (&json!("service.occasions"), &json!("computed")));
    assert_eq!(
        (&tree["step"], &tree["operands"]["occasion"]),
        (&json!("service.waiting"), &json!({ "word": "tree" }))
    );
    assert_eq!(answer["value"]["items"][0]["held"]["times"]["met"], 2);
    assert_eq!(answer["outcome"], "not-met", "the charter does not say what is charged");
}

/// A scheme that somebody brings: other items, other numbers, and ground of its own.
#[test]
fn a_scheme_of_a_users_own_is_data() {
    let cites = ["本市办法/3/1"];
    let services = json!({ "services": { "items": [
        { "item": "fountain-run", "class": "water", "standard": { "times": { "times": "> 2", "per": "week" } },
            "elsewhere": ["lake"], "cites": cites },
        { "item": "gates-opened", "class": "gates", "standard": "promptly", "cites": cites },
    ] } });
    let law = load(&pack("440300+park", "service.catalogue", &services)).unwrap();
    let ask = |place: &str, log: Value| -> Value {
        let request = json!({ "rule": "service.catalogue", "jurisdiction": place, "facts": {
            "from": "2024-01-01", "to_inclusive": "2024-01-07", "as_of": "2024-01-08T00:00", "owed": ["fountain-run"],
            "log": log } });
        serde_json::from_str(&document::evaluate(&law, &request.to_string())).unwrap()
    };
    let run = |day: u32| json!({ "item": "fountain-run", "on": format!("2024-01-0{day}") });
    let met = ask("440304+park", json!([run(1), run(4), run(7)]));
    assert_eq!(
        (&met["outcome"], &met["reasons"][0]["cites"]),
        (&json!("met"), &json!(["本市办法/3/1"])),
        "{met}"
    );
    let short = ask("440304+park", json!([run(1), run(7)]));
    assert_eq!(short["value"]["items"][0]["held"]["times"]["missed"][0]["short"], 1);
    let mut in_the_lake = run(4);
    in_the_lake["ground"] = json!("lake");
    let lake = ask("440304+park", json!([run(1), in_the_lake, run(7)]));
    assert_eq!(lake["value"]["items"][0]["held"]["times"]["left_out"], 1, "{lake}");
    assert_eq!(ask("440304", json!([]))["error"]["kind"], "not-in-force");
    assert_eq!(
        ask("440304+park", json!([{ "item": "patrol", "on": "2024-01-01" }]))["error"]["path"],
        "log[0].item"
    );
    let built_in = json!({ "rule": "service.catalogue", "jurisdiction": "440304+park", "facts": {
        "from": "2024-01-01", "to_inclusive": "2024-01-07", "as_of": "2024-01-08T00:00" } });
    let unknown: Value =
        serde_json::from_str(&document::evaluate(Law::built_in(), &built_in.to_string())).unwrap();
    assert_eq!(unknown["error"]["path"], "jurisdiction", "{unknown}");
}

proptest! {
    /// One patrol more never misses a day more, whatever the log, and no order of it matters.
    #[test]
    fn one_more_never_misses_more(
        rows in prop::collection::vec((0_u32..10, 0_u32..1440), 0..40), more in (0_u32..10, 0_u32..1440),
    ) {
        let entry = |(day, minute): &(u32, u32)| json!({ "item": "patrol",
            "at": format!("2008-06-{:02}T{:02}:{:02}", day + 1, minute / 60, minute % 60) });
        let ask = |log: &[Value]| {
            let facts = json!({ "from": "2008-06-01", "to_inclusive": "2008-06-10", "as_of": "2008-06-11T00:00",
                "owed": ["patrol"], "log": log });
            let answer = evaluate(&json!({ "rule": "service.catalogue", "jurisdiction": STREET, "facts": facts,
                "options": { "same_minute": "once" } }));
            answer["value"]["items"][0]["held"]["times"].clone()
        };
        let mut log: Vec<Value> = rows.iter().map(entry).collect();
        let before = ask(&log);
        let missed = |times: &Value| times["missed"].as_array().unwrap().iter().map(|day| day["short"].as_u64().unwrap()).sum::<u64>();
        prop_assert_eq!(before["counted"].as_u64().unwrap() + missed(&before), 20);
        log.reverse();
        prop_assert_eq!(&ask(&log), &before);
        log.push(entry(&more));
        let after = ask(&log);
        prop_assert!(missed(&after) <= missed(&before) && missed(&before) - missed(&after) <= 1);
    }
}

fn conduct(facts: &Value, options: &Value) -> Value {
    evaluate(&json!({ "rule": "service.conduct", "jurisdiction": "320100+hospital-services", "lang": "en",
        "facts": facts, "options": options }))
}

fn shift(key: &str, from: u32, to: u32) -> Value {
    let at = |minute: u32| format!("2007-06-01T{:02}:{:02}", minute / 60, minute % 60);
    json!({ "shift": key, "staff": key, "post": "1", "from": at(from), "to": at(to),
        "certificate": { "held": { "valid_from": "2007-01-01" } }, "uniform": true, "badge": true })
}

#[test]
fn a_shift_and_an_uncovered_time_are_told_with_the_article() {
    let mut late = shift("b", 500, 700);
    late["certificate"] = json!("not-held");
    late["badge"] = json!(false);
    let facts = json!({ "on": "2007-06-01", "shifts": [late, shift("a", 400, 495)],
        "peaks": [{ "peak": "am", "from": "2007-06-01T07:30", "to": "2007-06-01T09:00", "posts": ["1"] }] });
    let answer = conduct(&facts, &json!({}));
    let [a, b, judged, peak, gap] = reasons(&answer) else { panic!("{answer}") };
    assert_eq!((&a["cites"], &a["verdict"]), (&json!(["医院物业服务经验/3"]), &json!("met")));
    assert_eq!((&b["operands"]["shift"], &b["verdict"]), (&json!({ "word": "b" }), &json!("not-met")));
    assert_eq!(b["operands"]["not-there"], json!({ "all_of": "certificate, badge" }), "{b}");
    assert_eq!(
        (&judged["verdict"], &judged["operands"]["to-judge"]),
        (&json!("judgement"), &json!({ "term": "polite-phrases" }))
    );
    assert_eq!((&peak["left"], &peak["margin"]), (&json!({ "minutes": "85" }), &json!({ "minutes": "-5" })));
    assert_eq!(peak["operands"]["least-staff"], json!({ "count": "1" }));
    assert_eq!(peak["notes"][0]["reading"], "uncertified=covers");
    assert_eq!(gap["operands"]["from"], json!({ "moment": "2007-06-01T08:15" }));
    assert_eq!(gap["operands"]["staff-wanting"], json!({ "count": "1" }));
    let strict = conduct(&facts, &json!({ "uncertified": "does-not" }));
    assert_eq!(strict["value"]["peaks"][0]["covered_minutes"], 45, "{strict}");
}

/// A place that asks for two, and for no badge.
#[test]
fn how_many_and_what_is_asked_are_data() {
    let checks = ("service.conduct.checks", json!({ "words": ["uniform"] }));
    let peak = ("service.conduct.peak", json!({ "threshold": "> 1" }));
    let law = load(&pack_of(WARD, &[checks, peak])).unwrap();
    let mut one = shift("a", 400, 500);
    one.as_object_mut().unwrap().retain(|name, _| name != "certificate" && name != "badge");
    let ask = |until: u32| -> Value {
        let request = json!({ "rule": "service.conduct", "jurisdiction": "440304+ward", "facts": {
            "on": "2007-06-01", "shifts": [one, shift("b", 470, until)],
            "peaks": [{ "peak": "am", "from": "2007-06-01T07:30", "to": "2007-06-01T09:00", "posts": ["1"] }] } });
        serde_json::from_str(&document::evaluate(&law, &request.to_string())).unwrap()
    };
    let answer = ask(600);
    let peak = &answer["value"]["peaks"][0];
    assert_eq!(
        (&peak["covered_minutes"], &peak["uncovered"][0]["present"]),
        (&json!(30), &json!(1)),
        "{answer}"
    );
    assert_eq!(answer["value"]["judged"], json!([]));
    assert_eq!(answer["value"]["shifts"][0]["wanting"], json!([]));
    // One wanting, then two: two times, though one follows upon the other.
    let short = ask(520);
    let gaps: Vec<_> = short["value"]["peaks"][0]["uncovered"]
        .as_array()
        .unwrap()
        .iter()
        .map(|gap| (gap["minutes"].as_i64().unwrap(), gap["present"].as_i64().unwrap()))
        .collect();
    assert_eq!(gaps, [(20, 1), (20, 1), (20, 0)], "{short}");
}

proptest! {
    /// Covered and uncovered minutes make up the peak, uncovered times are apart and in order, and one more at the post
    /// never uncovers a minute.
    #[test]
    fn a_peak_is_covered_or_not(
        rows in prop::collection::vec((0_u32..600, 1_u32..300), 0..6), more in (0_u32..600, 1_u32..300),
    ) {
        let at = |n: usize, (from, long): (u32, u32)| shift(&format!("s{n}"), from, from + long);
        let ask = |shifts: &[Value]| {
            let answer = conduct(&json!({ "on": "2007-06-01", "shifts": shifts,
                "peaks": [{ "peak": "p", "from": "2007-06-01T02:00", "to": "2007-06-01T08:00", "posts": ["1"] }] }),
                &json!({}));
            answer["value"]["peaks"][0].clone()
        };
        let mut shifts: Vec<Value> = rows.iter().enumerate().map(|(n, row)| at(n, *row)).collect();
        let before = ask(&shifts);
        let gaps = before["uncovered"].as_array().unwrap();
        let wanting: i64 = gaps.iter().map(|gap| gap["minutes"].as_i64().unwrap()).sum();
        prop_assert_eq!(before["covered_minutes"].as_i64().unwrap() + wanting, 360);
        for (one, next) in gaps.iter().zip(gaps.iter().skip(1)) {
            prop_assert!(one["to"].as_str().unwrap() < next["from"].as_str().unwrap());
        }
        let by_hand = (120..480).filter(|minute| rows.iter().any(|(from, long)| (*from..from + long).contains(minute)));
        prop_assert_eq!(before["covered_minutes"].as_i64().unwrap(), i64::try_from(by_hand.count()).unwrap());
        shifts.reverse();
        prop_assert_eq!(&ask(&shifts), &before);
        shifts.push(at(99, more));
        prop_assert!(ask(&shifts)["covered_minutes"].as_i64() >= before["covered_minutes"].as_i64());
    }
}

fn dispatch(facts: &Value) -> Value {
    evaluate(
        &json!({ "rule": "service.dispatch", "jurisdiction": "320100+hospital-services", "lang": "en", "facts": facts }),
    )
}

#[test]
fn a_late_request_is_told_with_the_article_of_its_class() {
    let answer = dispatch(&json!({ "as_of": "2007-06-01T12:00",
        "targets": [{ "class": "errand", "stage": "finished", "within_minutes": 30 }],
        "requests": [
            { "request": "b", "class": "errand", "received_at": "2007-06-01T11:45" },
            { "request": "a", "class": "errand", "received_at": "2007-06-01T08:00", "dispatched_at": "2007-06-01T08:01",
                "arrived_at": "2007-06-01T08:02", "finished_at": "2007-06-01T08:45" },
        ],
        "survey": { "answers": 8, "satisfied": 6, "required": ">= 4/5" } }));
    let [class, late, open, queue, survey] = reasons(&answer) else { panic!("{answer}") };
    assert_eq!((&class["cites"], &class["verdict"]), (&json!(["医院物业服务经验/4"]), &json!("not-met")));
    assert_eq!(class["operands"]["in-time-share"], json!({ "share": "0" }));
    assert_eq!(
        (&late["step"], &late["operands"]["minutes-late"]),
        (&json!("service.late"), &json!({ "minutes": "15" }))
    );
    assert_eq!(
        (&open["step"], &open["operands"]["last-moment"]),
        (&json!("service.waiting"), &json!({ "moment": "2007-06-01T12:15" }))
    );
    assert_eq!(queue["operands"]["queue"], json!({ "word": "b" }));
    assert_eq!(
        (&survey["left"], &survey["least"], &survey["margin"], &survey["verdict"]),
        (
            &json!({ "share": "3/4" }),
            &json!({ "share": "4/5" }),
            &json!({ "share": "-1/20" }),
            &json!("not-met")
        )
    );
}

/// A hospital whose text has numbers of its own: they hold where a charter has none, and a charter can only be faster.
#[test]
fn targets_of_a_text_are_data() {
    let responses = json!({ "responses": { "targets": [
        { "class": "blood", "stage": "arrived", "within_minutes": 5 },
        { "stage": "finished" },
    ] } });
    let law = load(&pack_of(WARD, &[("service.dispatch.targets", responses)])).unwrap();
    let ask = |class: &str, targets: Value| -> Value {
        let request = json!({ "rule": "service.dispatch", "jurisdiction": "440304+ward", "facts": {
            "as_of": "2007-06-01T12:00", "targets": targets,
            "requests": [{ "request": "a", "class": class, "received_at": "2007-06-01T11:55" }] } });
        serde_json::from_str(&document::evaluate(&law, &request.to_string())).unwrap()
    };
    let row = |class: &str, stage: &str, minutes: u32| json!([{ "class": class, "stage": stage, "within_minutes": minutes }]);
    let blood = ask("blood", json!([]));
    assert_eq!(blood["value"]["requests"][0]["stages"][0]["standing"], "open", "{blood}");
    assert_eq!(
        blood["value"]["classes"][0]["within_minutes"], 5,
        "no other target: the text names the class"
    );
    assert_eq!(
        ask("blood", row("blood", "arrived", 4))["value"]["requests"][0]["stages"][0]["standing"],
        "overdue"
    );
    assert_eq!(ask("blood", row("blood", "arrived", 6))["error"]["path"], "targets[0].within_minutes");
    assert_eq!(ask("meal", row("meal", "arrived", 6))["error"]["path"], "targets");
    assert_eq!(ask("meal", row("meal", "finished", 6))["outcome"], "open");
}

proptest! {
    /// Every request has one standing at each stage, shares are of those that are settled, and later minutes never make it better.
    #[test]
    fn requests_are_in_time_late_open_or_overdue(
        rows in prop::collection::vec((0_u32..300, prop::option::of(0_u32..200)), 1..8), within in 0_u32..120, more in 0_u32..60,
    ) {
        let at = |minute: u32| format!("2007-06-01T{:02}:{:02}", minute / 60, minute % 60);
        let ask = |within: u32| {
            let requests: Vec<Value> = rows.iter().enumerate().map(|(n, (came, took))| {
                let mut row = json!({ "request": format!("r{n}"), "class": "c", "received_at": at(*came) });
                if let Some(took) = took {
                    for stage in ["dispatched_at", "arrived_at", "finished_at"] {
                        row[stage] = json!(at(came + took));
                    }
                }
                row
            }).collect();
            dispatch(&json!({ "as_of": "2007-06-01T10:00", "requests": requests,
                "targets": [{ "class": "c", "stage": "finished", "within_minutes": within }] }))
        };
        let (tight, loose) = (ask(within), ask(within + more));
        let of = |answer: &Value, name: &str| answer["value"]["classes"][0][name].as_u64().unwrap();
        for answer in [&tight, &loose] {
            let all: u64 = ["in_time", "late", "overdue", "open"].iter().map(|name| of(answer, name)).sum();
            prop_assert_eq!(all, rows.len() as u64);
        }
        prop_assert!(of(&tight, "in_time") <= of(&loose, "in_time"));
        prop_assert!(of(&tight, "late") + of(&tight, "overdue") >= of(&loose, "late") + of(&loose, "overdue"));
        let by_hand = rows.iter().filter(|(_, took)| took.is_some_and(|took| took <= within)).count();
        prop_assert_eq!(of(&tight, "in_time"), by_hand as u64);
        prop_assert_eq!(tight["value"]["queue"].as_array().unwrap().len(), rows.iter().filter(|(_, took)| took.is_none()).count());
    }
}

fn records(facts: &Value, options: &Value) -> Value {
    evaluate(&json!({ "rule": "service.records", "jurisdiction": "320100+hospital-services", "lang": "en",
        "facts": facts, "options": options }))
}

/// Two documents, a process and a record: every way in which they can be linked, and what is wanting of each.
#[test]
fn every_small_register_is_what_it_looks_like() {
    let papers: [&[&str]; 4] = [&[], &["A"], &["lost"], &["A", "B"]];
    let (of, by) = ([None, Some("P"), Some("lost")], [None, Some("A"), Some("B"), Some("lost")]);
    let mut whole = 0;
    for papers in papers {
        for process in of {
            for document in by {
                let mut record = json!({ "record": "R" });
                for (name, key) in [("process", process), ("document", document)] {
                    if let Some(key) = key {
                        record[name] = json!(key);
                    }
                }
                let answer = records(
                    &json!({ "on": "2007-06-01", "documents": [{ "document": "A" }, { "document": "B" }],
                        "processes": [{ "process": "P", "documents": papers }], "records": [record] }),
                    &json!({}),
                );
                let gaps = answer["value"]["gaps"].as_array().unwrap_or_else(|| panic!("{answer}"));
                let of_process =
                    usize::from(papers.is_empty() || papers == ["lost"]) + usize::from(process != Some("P"));
                let known = matches!(document, Some("A" | "B"));
                let other = known && process == Some("P") && !papers.contains(&document.unwrap());
                let of_record = usize::from(process != Some("P")) + usize::from(!known) + usize::from(other);
                assert_eq!(gaps.len(), of_process + of_record, "{answer}");
                assert_eq!(answer["outcome"], "gaps", "no document is of any class");
                assert_eq!(reasons(&answer).len(), 2 + gaps.len());
                whole += usize::from(gaps.is_empty());
            }
        }
    }
    assert_eq!(whole, 3, "papers A with document A, papers A and B with either");
}

#[test]
fn a_gap_and_a_score_are_told() {
    let answer = records(
        &json!({ "on": "2007-06-01", "documents": [{ "document": "A", "classes": ["staff-code", "post-duties"] }],
            "processes": [{ "process": "P", "documents": ["A"] }], "records": [],
            "marks": [{ "item": "a", "weight": "3", "score": "90" }, { "item": "b", "weight": "1", "score": "85.5" }] }),
        &json!({ "rounding": "down", "places": 1 }),
    );
    let [classes, traced, gap, score] = reasons(&answer) else { panic!("{answer}") };
    assert_eq!((&classes["cites"], &classes["verdict"]), (&json!(["医院物业服务经验/2"]), &json!("not-met")));
    let wanting = "post-standards, assessment-standards, management-procedures, management-standards, work-processes, \
                   performance-reviews, work-principles";
    assert_eq!(classes["operands"]["not-there"], json!({ "all_of": wanting }));
    assert_eq!(
        (&traced["cites"], &traced["operands"]["gaps"]),
        (&json!(["医院物业服务经验/6"]), &json!({ "count": "1" }))
    );
    assert_eq!(
        (&gap["step"], &gap["operands"]["process"]),
        (&json!("gap.process-without-record"), &json!({ "word": "P" }))
    );
    assert_eq!(score["operands"]["exact-score"], json!({ "number": "711/8" }));
    assert_eq!(score["operands"]["shown-score"], json!({ "number": "444/5" }));
    assert_eq!(score["notes"][0]["reading"], "score-rounding=down");
}

/// A company that asks for one class, and for records alone.
#[test]
fn classes_and_links_are_data() {
    let classes = ("service.records.classes", json!({ "words": ["staff-code"] }));
    let links = ("service.records.links", json!({ "words": ["record"] }));
    let law = load(&pack_of(WARD, &[classes, links])).unwrap();
    let request = json!({ "rule": "service.records", "jurisdiction": "440304+ward", "facts": { "on": "2007-06-01",
        "documents": [{ "document": "A", "classes": ["staff-code"] }], "processes": [{ "process": "P" }],
        "records": [{ "record": "R", "process": "P" }] } });
    let answer: Value = serde_json::from_str(&document::evaluate(&law, &request.to_string())).unwrap();
    assert_eq!(answer["outcome"], "complete", "{answer}");
}

proptest! {
    /// A score lies between the lowest and the highest mark that weighs something, whatever the order, and scales with nothing.
    #[test]
    fn a_score_lies_between_its_marks(rows in prop::collection::vec((1_u32..50, 0_u32..10_000), 1..8), times in 2_u32..9) {
        let marks = |factor: u32| -> Vec<Value> {
            rows.iter().enumerate().map(|(n, (weight, score))| json!({ "item": format!("m{n}"),
                "weight": (weight * factor).to_string(), "score": format!("{}.{:02}", score / 100, score % 100) })).collect()
        };
        let ask = |marks: &[Value]| {
            let answer = records(&json!({ "on": "2007-06-01", "documents": [], "processes": [], "records": [], "marks": marks }),
                &json!({}));
            answer["value"]["assessment"]["score"].as_str().unwrap().parse::<Ratio>().unwrap()
        };
        let score = ask(&marks(1));
        let hundredth = |score: u32| Ratio::try_new(score.into(), 100).unwrap();
        let (least, most) = (rows.iter().map(|row| row.1).min().unwrap(), rows.iter().map(|row| row.1).max().unwrap());
        prop_assert!(hundredth(least) <= score && score <= hundredth(most));
        let mut turned = marks(times);
        turned.reverse();
        prop_assert_eq!(ask(&turned), score);
    }
}
