//! Precedences of communities: every day around a beginning, on what a fee rests, what the reasons tell, and other schemes.

use serde_json::{Value, json};

use crate::packs::{load, pack};
use crate::properties::evaluate;

const KINDS: [&str; 8] = [
    "fly-posters",
    "green-facilities",
    "ditches",
    "enclosing-walls",
    "street-lamps",
    "ground-surfaces",
    "septic-tanks",
    "drying-racks",
];

fn there(has: impl Fn(usize) -> bool) -> Value {
    KINDS.iter().enumerate().map(|(place, kind)| ((*kind).to_owned(), json!(has(place)))).collect()
}

fn done(what: &str, on: &str) -> Value {
    json!({ "what": what, "on": on })
}

fn charter(on: &str) -> Value {
    json!({ "kind": "charter", "effective_on": on, "states": ["charter-services", "charter-fees"] })
}

fn request(as_of: &str, same_day: &str, community: &Value) -> Value {
    json!({
        "rule": "programme.sequence", "jurisdiction": "420106+community-services", "lang": "en",
        "facts": { "as_of": as_of, "communities": [community] }, "options": { "same_day": same_day },
    })
}

fn told(as_of: &str, same_day: &str, community: &Value) -> Vec<Value> {
    let answer = evaluate(&request(as_of, same_day, community));
    answer["value"]["communities"][0]["precedences"].as_array().expect("decided").clone()
}

/// Whatever the day of the question, that of the later step and that of what comes first, in one month: the days of the later
/// step on which the other was not there are counted one by one.
#[test]
fn every_day_around_a_beginning_is_counted() {
    let on = |day: u32| format!("2024-04-{day:02}");
    let mut seen = std::collections::BTreeMap::new();
    for as_of in 1..=9 {
        let days = || (0..=as_of).map(|day| (day > 0).then_some(day));
        for (begun, first) in days().flat_map(|begun| days().map(move |first| (begun, first))) {
            for same_day in ["in-time", "late"] {
                let rows: Vec<Value> = [("carrying-out-services", begun), ("publicity", first)]
                    .iter()
                    .filter_map(|(what, day)| day.map(|day| done(what, &on(day))))
                    .collect();
                let community = json!({ "community": "c", "there": there(|_| false), "done": rows });
                let of = &told(&on(as_of), same_day, &community)[1];
                let is_there = |day: u32| {
                    first.is_some_and(|first| first < day || first == day && same_day == "in-time")
                };
                let lacked = begun.map_or(0, |begun| (begun..=as_of).filter(|day| !is_there(*day)).count());
                let state = match (begun, lacked) {
                    (None, _) => "not-yet",
                    (_, 0) => "kept",
                    _ => "broken",
                };
                assert_eq!(of["state"], state, "{of}");
                assert_eq!(of.get("early_days"), (lacked > 0).then(|| json!(lacked)).as_ref(), "{of}");
                assert_eq!(of["asked"][0].get("early_days"), of.get("early_days"));
                assert_eq!(of["wanting"], first.map_or(json!(["publicity"]), |_| json!([])));
                let from = first.map(|day| json!(on(day + u32::from(same_day == "late"))));
                assert_eq!(of.get("may_begin_from"), from.as_ref(), "{of}");
                *seen.entry(state).or_insert(0) += 1;
            }
        }
    }
    assert_eq!(seen.values().sum::<u32>(), 768, "{seen:?}");
    assert!(seen.values().all(|count| *count > 50), "{seen:?}");
}

/// Of all 256 sets of what a community has, each asks what is in it, and the last one done decides.
#[test]
fn a_kind_that_is_not_there_asks_nothing() {
    for set in 0_usize..256 {
        let has = |place: usize| set & (1 << place) != 0;
        let rows: Vec<Value> = KINDS
            .iter()
            .enumerate()
            .filter(|(place, _)| has(*place))
            .map(|(place, kind)| done(kind, &format!("2024-04-{:02}", place + 1)))
            .chain([done("managing", "2024-04-05")])
            .collect();
        let community = json!({ "community": "c", "there": there(has), "done": rows });
        let of = &told("2024-04-30", "in-time", &community)[0];
        let asked: Vec<&str> = (0..8).filter(|place| has(*place)).map(|place| KINDS[place]).collect();
        let names: Vec<&str> =
            of["asked"].as_array().unwrap().iter().map(|asked| asked["what"].as_str().unwrap()).collect();
        assert_eq!(names, asked);
        let last = (0..8).filter(|place| has(*place)).max();
        assert_eq!(of["state"], if last.is_some_and(|place| place > 4) { "broken" } else { "kept" }, "{of}");
        let early = last.filter(|place| *place > 4).map(|place| json!(place - 4));
        assert_eq!(of.get("early_days"), early.as_ref(), "{of}");
    }
}

/// A fee needs a contract or a charter that states it, beside the service: each cites its own text.
#[test]
fn on_what_a_fee_rests_is_told_with_its_own_text() {
    let asked = |as_of: &str, grounds: Value| {
        let community = json!({
            "community": "c", "there": there(|_| false), "grounds": grounds,
            "done": [done("serving", "2020-03-01"), done("charging", "2020-04-01")],
        });
        evaluate(&request(as_of, "in-time", &community))
    };
    let of = |answer: &Value| {
        let reason = answer["reasons"].as_array().unwrap().last().unwrap().clone();
        assert_eq!(reason["step"], "sequence.ground");
        (reason["verdict"].as_str().unwrap().to_owned(), reason["cites"].clone())
    };
    let charter_states = json!(["社区物业化服务工作方案/2/2"]);
    let contract =
        |on: &str| json!({ "kind": "assembly-contract", "effective_on": on, "states": ["charter-fees"] });
    let day = "2024-01-01";
    let by_charter = asked(day, json!([charter("2020-04-01")]));
    assert_eq!(of(&by_charter), ("met".into(), charter_states.clone()));
    let notes = by_charter["reasons"].as_array().unwrap().last().unwrap()["notes"].clone();
    assert_eq!(notes[0]["reading"], "charter=by-no-text");
    assert_eq!(of(&asked(day, json!([contract("2020-04-01")]))), ("met".into(), json!(["民法典/939"])));
    assert_eq!(of(&asked("2020-12-31", json!([contract("2020-04-01")]))), ("met".into(), json!([])));
    let late = asked(day, json!([contract("2020-04-02")]));
    assert_eq!(of(&late), ("not-met".into(), json!(["民法典/939"])));
    let fee = &late["value"]["communities"][0]["precedences"][2];
    assert_eq!((&fee["early_days"], &fee["asked"][0].get("early_days")), (&json!(1), &None));
    let both = asked(day, json!([charter("2020-03-20"), contract("2020-03-20")]));
    assert_eq!(of(&both), ("met".into(), json!(["民法典/939"])), "of one day, the contract");
    let silent = asked(
        day,
        json!([{ "kind": "charter", "effective_on": "2020-03-20", "states": ["charter-services"] }]),
    );
    assert_eq!(of(&silent), ("not-met".into(), json!(["社区物业化服务工作方案/2/2", "民法典/939"])));
    assert_eq!(silent["value"]["communities"][0]["precedences"][2]["wanting"], json!(["charter-fees"]));
}

#[test]
fn a_reason_names_the_precedence_what_was_not_there_and_by_how_many_days() {
    let community = json!({
        "community": "c-7", "there": there(|place| place < 3), "grounds": [],
        "done": [done("managing", "2024-04-05"), done("fly-posters", "2024-04-05"), done("ditches", "2024-04-08")],
    });
    let answer = evaluate(&request("2024-04-10", "in-time", &community));
    assert_eq!(answer["outcome"], "broken");
    let reason = &answer["reasons"][0];
    assert_eq!(reason["cites"], json!(["社区物业化服务工作方案/4/1"]));
    assert_eq!(reason["operands"]["precedence"], json!({ "term": "renovate-first" }));
    assert_eq!(reason["operands"]["begun-before"], json!({ "all_of": "green-facilities, ditches" }));
    assert_eq!(
        reason["operands"]["early-by"],
        json!({ "days": "6" }),
        "green facilities are still to be put right"
    );
    assert_eq!(reason["operands"]["still-wanting"], json!({ "term": "green-facilities" }));
    assert_eq!(
        (&reason["verdict"], &reason["notes"][0]["reading"]),
        (&json!("not-met"), &json!("same_day=in-time"))
    );
    let text = reason["text"].as_str().unwrap();
    assert!(text.contains("part 4(1)") && text.contains("6 days"), "{text}");
    assert_eq!(answer["reasons"][1]["verdict"], "computed", "nothing has begun");
}

/// A scheme of four steps one after the other, and one of which the charter is asked alone.
#[test]
fn another_scheme_has_its_own_precedences() {
    let cites = ["本市办法/3/1"];
    let sequence = json!({ "sequence": [
        { "precedence": "one", "then": "b", "first": ["a"], "where_there": ["lifts"], "cites": cites },
        { "precedence": "two", "then": "c", "first": ["b"], "cites": cites },
        { "precedence": "three", "then": "d", "stated": "rent", "cites": cites },
    ] });
    let law = load(&pack("330100+pilot", "programme.sequence", &sequence)).unwrap();
    let ask = |community: Value| -> Value {
        let request = json!({
            "rule": "programme.sequence", "jurisdiction": "330106+pilot",
            "facts": { "as_of": "2024-02-21", "communities": [community] },
        });
        serde_json::from_str(&wuye::document::evaluate(&law, &request.to_string())).unwrap()
    };
    let answer = ask(json!({
        "community": "c", "there": { "lifts": true },
        "done": [done("a", "2024-02-01"), done("b", "2024-02-02"), done("lifts", "2024-02-02"), done("c", "2024-02-01"), done("d", "2024-02-03")],
        "grounds": [{ "kind": "charter", "effective_on": "2024-02-03", "states": ["rent"] }],
    }));
    let states: Vec<&Value> = answer["value"]["communities"][0]["precedences"]
        .as_array()
        .unwrap()
        .iter()
        .map(|of| &of["state"])
        .collect();
    assert_eq!(states, ["kept", "broken", "kept"], "{answer}");
    let free =
        ask(json!({ "community": "c", "there": { "lifts": false }, "done": [done("a", "2024-02-01")] }));
    assert_eq!(free["value"]["communities"][0]["precedences"][0]["may_begin_from"], "2024-02-01");
    assert_eq!(ask(json!({ "community": "c" }))["error"]["path"], "communities[0].there.lifts");
}

/// Something that is wrong with the facts.
type Slip = fn(&mut Value);

#[test]
fn refusals_name_the_fact() {
    let refused = |change: Slip| {
        let community = json!({
            "community": "c", "there": there(|place| place == 1), "grounds": [charter("2024-04-01")],
            "done": [done("publicity", "2024-04-01"), done("serving", "2024-04-02")],
        });
        let mut request = request("2024-04-02", "in-time", &community);
        change(&mut request["facts"]);
        let error = evaluate(&request)["error"].clone();
        (error["code"].as_str().unwrap().to_owned(), error["path"].as_str().unwrap().to_owned())
    };
    let table: [(Slip, &str, &str); 10] = [
        (|f| f["communities"] = json!([]), "fact.missing", "communities"),
        (
            |f| drop(f["communities"][0]["there"].as_object_mut().unwrap().remove("street-lamps")),
            "fact.missing",
            "communities[0].there.street-lamps",
        ),
        (
            |f| f["communities"][0]["there"]["lifts"] = json!(true),
            "fact.unknown_word",
            "communities[0].there.lifts",
        ),
        (
            |f| f["communities"][0]["done"][0]["what"] = json!("singing"),
            "fact.unknown_word",
            "communities[0].done[0].what",
        ),
        (
            |f| f["communities"][0]["done"][0]["what"] = json!("ditches"),
            "sequence.not_there",
            "communities[0].done[0].what",
        ),
        (
            |f| f["communities"][0]["done"][1]["what"] = json!("publicity"),
            "sequence.twice",
            "communities[0].done[1].what",
        ),
        (
            |f| f["communities"][0]["done"][1]["on"] = json!("2024-04-03"),
            "fact.after_as_of",
            "communities[0].done[1].on",
        ),
        (
            |f| f["communities"][0]["grounds"][0]["effective_on"] = json!("2024-04-03"),
            "fact.after_as_of",
            "communities[0].grounds[0].effective_on",
        ),
        (
            |f| f["communities"][0]["grounds"][0]["states"][1] = json!("rent"),
            "fact.unknown_word",
            "communities[0].grounds[0].states[1]",
        ),
        (
            |f| f["communities"] = json!([f["communities"][0], f["communities"][0]]),
            "key.duplicate",
            "communities[1].community",
        ),
    ];
    for (change, code, path) in table {
        assert_eq!(refused(change), (code.to_owned(), path.to_owned()));
    }
}
