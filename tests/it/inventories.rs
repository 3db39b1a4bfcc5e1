//! Surveys: every number of estates up to one more than there are, every set of what a record states, and what the reasons tell.

use serde_json::{Value, json};
use wuye::document;

use crate::packs::{load, pack_of};
use crate::properties::evaluate;

const FIELDS: [(&str, &str); 4] = [
    ("kind", "kind-of-estate"),
    ("extent", "extent"),
    ("buildings", "buildings"),
    ("households", "households"),
];

fn shenyang(records: usize, listed: Option<usize>) -> Value {
    let key = |row: usize| format!("E{row:03}");
    let records: Vec<Value> =
        (0..records).map(|row| json!({ "estate": key(row), "surveyed_on": "2005-06-01" })).collect();
    let listed: Option<Vec<String>> = listed.map(|listed| (0..listed).map(key).collect());
    evaluate(&json!({
        "rule": "programme.inventory", "jurisdiction": "210100+shenyang-2005", "lang": "en",
        "facts": { "as_of": "2005-12-31", "estates": listed, "records": records },
    }))
}

fn street(records: &[Value], estates: &[&str], lang: &str) -> Value {
    evaluate(&json!({
        "rule": "programme.inventory", "jurisdiction": "320114+street-old-estates", "lang": lang,
        "facts": { "as_of": "2012-06-12", "estates": estates, "records": records },
    }))
}

/// A record that states those of its four fields whose bits are set.
fn record(estate: &str, kind: &str, set: u32) -> Value {
    let mut record = json!({ "estate": estate, "surveyed_on": "2012-06-12" });
    let told = [json!(kind), json!("between two lanes"), json!(7), json!(360)];
    for ((bit, (field, _)), told) in (0..).zip(FIELDS).zip(told) {
        if (set >> bit) & 1 == 1 {
            record[field] = told;
        }
    }
    record
}

#[test]
fn the_244_estates_are_surveyed_when_there_are_244_records() {
    for listed in [None, Some(0), Some(1), Some(243), Some(244)] {
        for records in [0, 1, 242, 243, 244] {
            let answer = shenyang(records, listed);
            let value = &answer["value"];
            let inside = listed.map_or(records, |listed| listed.min(records));
            assert_eq!(value["surveyed"], inside, "{listed:?} {records}");
            assert_eq!(value["not_surveyed"], 244 - inside);
            assert_eq!(answer["outcome"] == "complete", inside == 244);
            assert_eq!(
                value["missing"].as_array().unwrap().len(),
                listed.map_or(0, |listed| listed - inside)
            );
            assert_eq!(value["not_listed"], listed.map_or(0, |listed| 244 - listed));
            assert_eq!(value["outside"].as_array().unwrap().len(), records - inside);
        }
    }
    assert_eq!(shenyang(243, None)["value"]["share"], "243/244");
    assert_eq!(shenyang(122, None)["value"]["share"], "1/2");
    for (answer, path) in [(shenyang(245, None), "records"), (shenyang(0, Some(245)), "estates")] {
        assert_eq!(
            (&answer["error"]["code"], &answer["error"]["path"]),
            (&json!("inventory.too_many"), &json!(path))
        );
    }
    let beside = shenyang(245, Some(244));
    assert_eq!((&beside["outcome"], &beside["value"]["outside"]), (&json!("complete"), &json!(["E244"])));
}

#[test]
fn every_set_of_what_a_record_states_is_complete_only_with_all_four() {
    for set in 0..16 {
        let answer =
            street(&[record("a", "self-managed", set), record("b", "managed", 15)], &["a", "b"], "en");
        let absent: Vec<&str> =
            (0..).zip(FIELDS).filter(|(bit, _)| (set >> bit) & 1 == 0).map(|(_, (_, name))| name).collect();
        let value = &answer["value"];
        if absent.is_empty() {
            assert_eq!((&answer["outcome"], &value["incomplete"]), (&json!("complete"), &json!([])));
        } else {
            assert_eq!(answer["outcome"], "records-incomplete");
            assert_eq!(value["incomplete"], json!([{ "estate": "a", "wanting": absent }]));
        }
        let more = u32::from(absent.is_empty());
        let sums = |estates: u32| json!({ "estates": estates, "buildings": 7 * estates, "households": 360 * estates });
        assert_eq!((&value["total"], &value["surveyed"]), (&sums(1 + more), &json!(2)));
        let kinds = ["managed", "self-managed", "unmanaged"].into_iter().zip([1, more, 0]);
        let kinds: Vec<Value> = kinds.map(|(kind, n)| json!({ "kind": kind, "sums": sums(n) })).collect();
        assert_eq!(value["kinds"], json!(kinds));
    }
}

#[test]
fn reasons_tell_the_share_what_is_wanting_and_the_sums_in_both_languages() {
    let records = [record("a", "managed", 13), record("b", "unmanaged", 15), record("z", "managed", 15)];
    let told = |lang: &str| street(&records, &["a", "b", "c", "d"], lang)["reasons"].clone();
    let (english, chinese) = (told("en"), told("zh-CN"));
    let steps: Vec<&Value> = english.as_array().unwrap().iter().map(|reason| &reason["step"]).collect();
    assert_eq!(
        steps,
        ["inventory.surveyed", "inventory.record", "inventory.kind", "inventory.kind", "inventory.kind"]
    );
    let surveyed = &english[0];
    assert_eq!((&surveyed["left"], &surveyed["of"]), (&json!({ "items": "2" }), &json!({ "items": "4" })));
    assert_eq!((&surveyed["margin"], &surveyed["verdict"]), (&json!({ "items": "-2" }), &json!("not-met")));
    assert_eq!(surveyed["operands"]["not-surveyed"], json!({ "all_of": "c, d" }));
    assert_eq!(surveyed["operands"]["outside-the-set"], json!({ "word": "z" }));
    for reason in english.as_array().unwrap() {
        assert_eq!(reason["cites"], json!(["街道老旧小区物业管理方案/5/0/1/1"]));
    }
    assert_eq!(english[1]["operands"]["not-stated-yet"], json!({ "term": "extent" }));
    assert!(english[1]["text"].as_str().unwrap().contains("estate a, wanting: its extent"), "{}", english[1]);
    assert!(chinese[1]["text"].as_str().unwrap().contains("缺少： 范围"), "{}", chinese[1]);
    assert_eq!(english[4]["operands"]["households-counted"], json!({ "count": "360" }));
    let listed = &shenyang(1, Some(1))["reasons"][0];
    assert_eq!(listed["cites"], json!(["沈阳市住宅小区物业管理方案/2/2"]));
    assert_eq!(listed["operands"]["not-listed"], json!({ "items": "243" }));
}

/// A scheme that has a number and fields, no kinds, and asks for two things alone.
#[test]
fn another_scheme_asks_for_its_own_number_and_fields() {
    let law = load(&pack_of(
        ("330100+pilot", "2020-01-01"),
        &[
            ("programme.inventory.estates", json!({ "count": 2 })),
            ("programme.inventory.fields", json!({ "words": ["households", "buildings"] })),
        ],
    ))
    .unwrap();
    let ask = |kind: &str, records: &[u32]| -> Value {
        let records: Vec<Value> = records
            .iter()
            .enumerate()
            .map(|(row, set)| {
                let mut of = record(&format!("e{row}"), kind, *set);
                of["surveyed_on"] = json!("2020-01-01");
                of
            })
            .collect();
        let request = json!({
            "rule": "programme.inventory", "jurisdiction": "330106+pilot",
            "facts": { "as_of": "2020-01-01", "number": 2, "records": records },
        });
        serde_json::from_str(&document::evaluate(&law, &request.to_string())).unwrap()
    };
    assert_eq!(ask("managed", &[13, 12])["outcome"], "complete", "neither kind nor extent is asked for");
    let rests_on = ask("managed", &[13, 12])["reasons"][0]["law"].clone();
    let rests_on: Vec<&Value> =
        rests_on.as_array().unwrap().iter().map(|basis| &basis["parameter"]).collect();
    assert_eq!(
        rests_on,
        ["programme.inventory.estates"],
        "how many there are, and not what is asked of each"
    );
    let wanting = ask("managed", &[15, 3])["value"].clone();
    assert_eq!(wanting["incomplete"], json!([{ "estate": "e1", "wanting": ["households", "buildings"] }]));
    assert_eq!((&wanting["kinds"], &wanting["total"]["buildings"]), (&json!([]), &json!(7)));
    let error = ask("castle", &[15])["error"].clone();
    assert_eq!((&error["code"], &error["path"]), (&json!("fact.unknown_word"), &json!("records[0].kind")));
}

#[test]
fn sums_that_are_too_large_are_refused() {
    let mut records = [record("a", "managed", 15), record("b", "managed", 15)];
    records[0]["households"] = json!(u32::MAX);
    let error = street(&records, &["a", "b"], "en")["error"].clone();
    assert_eq!(error["kind"], "out-of-range");
    records[1]["households"] = json!(0);
    assert_eq!(street(&records, &["a", "b"], "en")["value"]["total"]["households"], u32::MAX);
}
