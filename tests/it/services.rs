//! Services by a scheme's standards: what the reasons tell, small worlds, and a scheme of a user's own.

use proptest::prelude::*;
use serde_json::{Value, json};
use wuye::document;
use wuye::law::Law;

use crate::packs::load;
use crate::properties::evaluate;

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
    let pack = json!({
        "instrument": [{ "id": "某园方案", "zh": "某园方案", "en": "Scheme of a Park", "rank": "scheme", "division": "outline",
            "jurisdiction": "440300+park", "from": "2020-01-01" }],
        "parameter": [{ "id": "service.catalogue", "line": [{ "jurisdiction": "440300+park", "version": [{
            "from": "2020-01-01", "cites": ["某园方案/3/1"], "grade": "full", "value": { "services": { "items": [
                { "item": "fountain-run", "class": "water", "standard": { "times": { "times": "> 2", "per": "week" } },
                    "elsewhere": ["lake"], "cites": ["某园方案/3/1"] },
                { "item": "gates-opened", "class": "gates", "standard": "promptly", "cites": ["某园方案/3/1"] },
            ] } } }] }] }],
    });
    let law = load(&pack).unwrap();
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
        (&json!("met"), &json!(["某园方案/3/1"])),
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
    assert_eq!(b["operands"]["not-there"]["all_of"][1], json!({ "term": "badge" }), "{b}");
    assert_eq!((&judged["verdict"], &judged["operands"]["to-judge"]),
        (&json!("judgement"), &json!({ "term": "polite-phrases" })));
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
    let pack = json!({
        "instrument": [{ "id": "某院办法", "zh": "某院办法", "en": "Measures of a Hospital", "rank": "scheme",
            "division": "outline", "jurisdiction": "440300+ward", "from": "2006-01-01" }],
        "parameter": [
            { "id": "service.conduct.checks", "line": [{ "jurisdiction": "440300+ward", "version": [{ "from": "2006-01-01",
                "cites": ["某院办法/1"], "grade": "full", "value": { "words": ["uniform"] } }] }] },
            { "id": "service.conduct.peak", "line": [{ "jurisdiction": "440300+ward", "version": [{ "from": "2006-01-01",
                "cites": ["某院办法/2"], "grade": "full", "value": { "threshold": "> 1" } }] }] },
        ],
    });
    let law = load(&pack).unwrap();
    let mut one = shift("a", 400, 500);
    one.as_object_mut().unwrap().retain(|name, _| name != "certificate" && name != "badge");
    let request = json!({ "rule": "service.conduct", "jurisdiction": "440304+ward", "facts": {
        "on": "2007-06-01", "shifts": [one, shift("b", 470, 600)],
        "peaks": [{ "peak": "am", "from": "2007-06-01T07:30", "to": "2007-06-01T09:00", "posts": ["1"] }] } });
    let answer: Value = serde_json::from_str(&document::evaluate(&law, &request.to_string())).unwrap();
    let peak = &answer["value"]["peaks"][0];
    assert_eq!((&peak["covered_minutes"], &peak["uncovered"][0]["present"]), (&json!(30), &json!(1)), "{answer}");
    assert_eq!(answer["value"]["judged"], json!([]));
    assert_eq!(answer["value"]["shifts"][0]["wanting"], json!([]));
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
