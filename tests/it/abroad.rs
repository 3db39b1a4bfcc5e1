//! Foreign rules as packs: what a large owner's votes become in France and in New South Wales.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use wuye::law::{Law, Pack};
use wuye::vote::cap::Options;
use wuye::{columns, document};

use crate::cases::{holds, rows, said, typed_by_id};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs")
}

/// The shipped law with one of the packs.
fn law(pack: &str) -> Law {
    let text = std::fs::read_to_string(folder().join(pack).with_extension("toml")).unwrap();
    let pack: Pack = toml::from_str(&text).unwrap_or_else(|error| panic!("{pack}: {error}"));
    Law::built_in().with_pack(&pack).unwrap_or_else(|error| panic!("{pack:?}: {error}"))
}

fn evaluate(law: &Law, request: &Value) -> Value {
    serde_json::from_str(&document::evaluate(law, &request.to_string())).unwrap()
}

#[test]
fn every_case_holds_through_both_doors() {
    let mut decided = 0;
    for row in rows(&folder().join("cases.json")) {
        let law = law(row["pack"].as_str().unwrap());
        let (request, expect) = (&row["request"], &row["expect"]);
        let by_document = said(&document::evaluate(&law, &request.to_string()));
        assert!(holds(expect, &by_document), "{}: {by_document}", row["id"]);
        let typed = typed_by_id(&law, request).unwrap();
        assert!(holds(expect, &typed), "{}: {typed}", row["id"]);
        decided += usize::from(expect.get("error").is_none());
    }
    assert!(decided >= 18, "{decided}");
}

#[test]
fn the_column_gives_what_the_rule_gives() {
    let law = law("france");
    let place = law.at("FR".parse().unwrap());
    let mut after = [0; 3];
    let day = "2024-05-01".parse().unwrap();
    let capped = columns::cap(&place, day, &[600, 250, 150], Options::default(), &mut after).unwrap();
    assert_eq!((after, capped.denominator, capped.cut), ([400, 250, 150], 1, 1));
}

#[test]
fn what_the_law_says_is_no_reading() {
    let answer = evaluate(
        &law("france"),
        &json!({ "rule": "vote.cap", "jurisdiction": "FR", "lang": "en", "facts": {
            "meeting_on": "2024-05-01",
            "votes": [{ "holder": "A", "votes": "600" }, { "holder": "B", "votes": "400" }] } }),
    );
    let reason = &answer["reasons"][1];
    assert_eq!((&reason["step"], &reason["cites"]), (&json!("cap.discarded"), &json!(["Loi 65-557/22"])));
    assert_eq!(reason["operands"]["excess"], json!({ "votes": "200" }));
    assert_eq!(reason["operands"]["total"], json!({ "votes": "800" }));
    let readings = |reason: &Value| -> Vec<String> {
        let notes = reason["notes"].as_array().unwrap().iter();
        notes.filter_map(|note| note["reading"].as_str()).map(ToOwned::to_owned).collect()
    };
    assert_eq!(readings(reason), ["votes=exact"]);
    // Where a law is silent, the option is told.
    let silent = json!({
        "instrument": [{ "id": "本市办法", "zh": "本市办法", "en": "Measures", "rank": "local-normative",
            "jurisdiction": "650000", "from": "2003-09-01" }],
        "parameter": [{ "id": "vote.cap", "line": [{ "jurisdiction": "650000", "version": [{
            "from": "2003-09-01", "value": { "cap": { "at_most": "1/2", "base": "original" } },
            "cites": ["本市办法/1"], "grade": "full" }] }] }],
    });
    let silent = Law::built_in().with_pack(&Pack::from_json(&silent.to_string()).unwrap()).unwrap();
    let answer = evaluate(
        &silent,
        &json!({ "rule": "vote.cap", "jurisdiction": "650000", "facts": { "meeting_on": "2024-05-01",
            "votes": [{ "holder": "A", "votes": "600" }, { "holder": "B", "votes": "400" }] },
            "options": { "excess": "discarded" } }),
    );
    assert_eq!(answer["value"]["votes"][0]["after"], "500", "half of the votes that there were: {answer}");
    assert_eq!(answer["value"]["total"], "900");
    assert_eq!(
        readings(&answer["reasons"][1]),
        ["excess=discarded", "cascade=until-none-exceeds", "votes=exact"]
    );
    // It caps the votes of every meeting, and a motion's turnout with them: 500 and 400 remain of 1,000.
    let motion = json!({ "rule": "vote.motion", "jurisdiction": "650000", "facts": {
        "decided_on": "2005-06-18", "matter": "other", "meeting": "later",
        "votes": [{ "owners": ["A"], "votes": "600" }, { "owners": ["B"], "votes": "400" }],
        "ballots": [{ "owners": ["A"], "choice": "for" }] },
        "options": { "cap": { "excess": "discarded" } } });
    let answer = evaluate(&silent, &motion);
    assert_eq!(answer["value"]["tally"]["total"], json!({ "votes": "900" }), "{answer}");
    assert_eq!(answer["value"]["tally"]["in_favour"], json!({ "votes": "500" }));
}

#[test]
fn a_scaling_tells_both_of_its_tests() {
    let request = |lots: u32| {
        json!({ "rule": "vote.scale", "jurisdiction": "AU-NSW", "lang": "en", "facts": {
            "meeting_on": "2024-05-01", "original_owner": "D", "lots": lots,
            "votes": [{ "holder": "D", "votes": "60" }, { "holder": "B", "votes": "40" }] } })
    };
    let law = law("new-south-wales");
    let steps = |answer: &Value| -> Vec<(String, String)> {
        let reasons = answer["reasons"].as_array().unwrap().iter();
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        reasons.map(|reason| (text(&reason["step"]), text(&reason["verdict"]))).collect()
    };
    let pair = |step: &str, verdict: &str| (step.to_owned(), verdict.to_owned());
    let scaled = evaluate(&law, &request(3));
    assert_eq!(
        steps(&scaled),
        [pair("scale.share", "met"), pair("scale.lots", "met"), pair("scale.factor", "computed")]
    );
    assert_eq!(scaled["reasons"][0]["least"], json!({ "votes": "50" }));
    assert_eq!(scaled["reasons"][2]["operands"]["factor"], json!({ "share": "1/3" }));
    assert!(scaled["reasons"][2]["text"].as_str().unwrap().contains("Strata Schemes Management Act 2015"));
    let unchanged = evaluate(&law, &request(2));
    assert_eq!(steps(&unchanged), [pair("scale.share", "met"), pair("scale.lots", "not-met")]);
}

#[test]
fn a_part_of_a_whole_lies_between_none_and_all() {
    for (value, is_read) in [("0", true), ("1", true), ("1/2", true), ("3/2", false), ("-1/2", false)] {
        let cap = json!({ "parameter": [{ "id": "vote.cap", "line": [{ "jurisdiction": "FR", "version": [{
            "from": "2003-09-01", "value": { "cap": { "at_most": value, "base": "original" } },
            "cites": ["民法典/1"], "grade": "full" }] }] }] });
        assert_eq!(Pack::from_json(&cap.to_string()).is_ok(), is_read, "{value}");
    }
}
