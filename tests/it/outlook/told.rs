//! What an outlook says beside its value: the steps of the argument, and the warnings in both languages.

use serde_json::{Value, json};
use wuye::document;
use wuye::law::Law;

use crate::cases::corpus;

/// The answer to a case.
fn answer(case: &str, lang: &str) -> Value {
    let found = corpus().into_iter().find(|row| row.id == format!("own/outlook/{case}")).unwrap();
    let mut request = found.request;
    request["lang"] = json!(lang);
    serde_json::from_str(&document::evaluate(Law::built_in(), &request.to_string())).unwrap()
}

#[test]
fn the_argument_goes_from_what_is_in_to_what_may_come() {
    let steps = |case: &str| -> Vec<String> {
        let answer = answer(case, "en");
        let reasons = answer["reasons"].as_array().unwrap();
        reasons
            .iter()
            .map(|reason| format!("{} {}", reason["step"], reason["verdict"]).replace('"', ""))
            .collect()
    };
    assert_eq!(
        steps("one-short-of-turnout"),
        [
            "matter.class computed",
            "turnout.area not-met",
            "turnout.heads not-met",
            "majority.area met",
            "majority.heads met",
            "outlook.out computed",
            "outlook.worst not-met",
            "majority.area not-met",
            "majority.heads not-met",
            "outlook.best met",
            "turnout.area met",
            "turnout.heads met",
            "majority.area met",
            "majority.heads met",
            "outlook.carry computed",
            "outlook.contested computed",
            "outlook.turnout computed",
            "outlook.sink computed",
            "outlook.no computed",
        ]
    );
    let passed = steps("passed");
    assert_eq!(
        passed[5..],
        ["outlook.out computed", "outlook.worst met", "majority.area met", "majority.heads met"]
    );
    let failed = steps("failed-turnout");
    assert_eq!(failed[9..12], ["outlook.best not-met", "turnout.area not-met", "turnout.heads not-met"]);
    assert_eq!(failed.len(), 14, "nothing is needed any more");
}

#[test]
fn what_is_needed_is_said_in_numbers() {
    let answer = answer("hundredth", "en");
    let reasons = answer["reasons"].as_array().unwrap();
    let carry = reasons.iter().find(|reason| reason["step"] == "outlook.carry").unwrap();
    assert_eq!(carry["operands"], json!({ "ballots": { "count": "1" }, "least": { "area_m2": "16.67" } }));
    assert_eq!(
        carry["text"],
        "votes in favour that carry it if nobody else votes: ballots 1, together at least 16.67 m²"
    );
}

#[test]
fn warnings_are_told_in_both_languages() {
    for (case, note, zh, en) in [
        ("voting-against-area", "one-votes-against", "2 人中任一人投反对票", "any one of 2 would carry"),
        ("staying-away", "one-stays-away", "一名反对者不参与表决", "had a single opponent stayed away"),
        ("begun", "rest-out", "1 名业主只交回了部分", "of 1 owner only a part"),
        (
            "silence-abstaining",
            "silence-changes-outlook",
            "则预判为：确定不通过",
            "the outlook would be: failed for certain",
        ),
    ] {
        for (lang, words) in [("zh-CN", zh), ("en", en)] {
            let answer = answer(case, lang);
            let warning = &answer["warnings"][0];
            assert_eq!(warning["note"], note, "{case}");
            assert!(warning["text"].as_str().unwrap().contains(words), "{warning}");
            assert_eq!(answer["warnings"].as_array().unwrap().len(), 1, "{answer}");
        }
    }
    assert_eq!(answer("passed", "en")["warnings"], json!([]), "nothing to warn of");
    assert_eq!(answer("staying-away-two", "en")["warnings"], json!([]), "it takes two");
}
