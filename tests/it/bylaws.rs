//! By-laws over the law, through the document door.

use serde_json::{Value, json};
use wuye::document;
use wuye::law::{Law, Pack};

use crate::cases::corpus;

/// A published vote of 2022, with clauses of the zone's by-laws.
fn vote(bylaws: &Value) -> Value {
    let request = json!({
        "rule": "vote.motion", "jurisdiction": "310000", "lang": "en", "bylaws": bylaws,
        "facts": { "decided_on": "2022-06-30", "matter": "appoint-manager", "tally": {
            "total": { "area_m2": "124799.30", "heads": 1152 },
            "participating": { "area_m2": "93449.08", "heads": 905 },
            "in_favour": { "area_m2": "61667.05", "heads": 589 },
        } },
    });
    serde_json::from_str(&document::evaluate(Law::built_in(), &request.to_string())).unwrap()
}

fn clause(sets: &str, threshold: &str, of: &str) -> Value {
    json!({
        "source": "rules-of-procedure", "clause": "12", "from": "2021-03-01", "sets": sets,
        "value": { "majority": { "threshold": threshold, "of": of } },
    })
}

#[test]
fn a_disputed_clause_is_carried_out_and_the_decision_warns() {
    let law = vote(&json!([]));
    assert_eq!(law["outcome"], "passed");
    assert_eq!(law["warnings"], json!([]));
    // Three quarters of all owners take part by heads, not by area: 74.88 %.
    let stricter = vote(&json!([clause("vote.turnout", ">= 3/4", "all")]));
    assert_eq!(stricter["outcome"], "failed", "{stricter}");
    assert_eq!(stricter["warnings"][0]["note"], "by-law-disputed");
    let reason = &stricter["reasons"][1];
    assert_eq!(reason["step"], "turnout.area");
    assert_eq!(reason["threshold"], "3/4");
    assert_eq!(reason["law"][0]["clause"], "12");
    let cites = reason["cites"].as_array().unwrap();
    assert!(
        cites.contains(&json!("民法典/278/2")) && cites.contains(&json!("物业管理条例(2018)/18")),
        "{reason}"
    );
    let note = reason["notes"][0]["text"].as_str().unwrap();
    assert!(note.starts_with("set by the rules of procedure, clause 12"), "{reason}");
}

#[test]
fn a_clause_that_contradicts_the_law_is_refused_with_the_article() {
    let refused = vote(&json!([clause("vote.majority.ordinary", ">= 1/2", "participants")]));
    let error = &refused["error"];
    assert_eq!((&error["code"], &error["path"]), (&json!("bylaws.contradicts"), &json!("bylaws[0].value")));
    assert!(error["message"].as_str().unwrap().contains("民法典/278/2"), "{error}");
    let twice =
        vote(&json!([clause("vote.turnout", ">= 3/4", "all"), clause("vote.turnout", ">= 4/5", "all"),]));
    assert_eq!(
        (&twice["error"]["code"], &twice["error"]["path"]),
        (&json!("bylaws.twice"), &json!("bylaws[1].sets"))
    );
}

#[test]
fn a_clause_of_another_day_changes_nothing() {
    // One that would be carried out if it bound.
    let mut stricter = clause("vote.turnout", ">= 3/4", "all");
    stricter["from"] = json!("2022-07-01");
    assert_eq!(vote(&json!([stricter])), vote(&json!([])));
    let mut repealed = clause("vote.turnout", ">= 4/5", "all");
    repealed["to_inclusive"] = json!("2022-06-29");
    assert_eq!(vote(&json!([repealed])), vote(&json!([])));
    // Nor does it stand beside one that binds.
    let binding = clause("vote.turnout", ">= 3/4", "all");
    assert_eq!(vote(&json!([repealed, binding])), vote(&json!([binding])));
    let mut later = clause("vote.turnout", "> 1/2", "all");
    later["from"] = json!("2022-07-01");
    assert_eq!(vote(&json!([later])), vote(&json!([])));
    let mut earlier = clause("vote.turnout", "> 1/2", "all");
    earlier["to_inclusive"] = json!("2022-06-29");
    assert_eq!(vote(&json!([earlier])), vote(&json!([])));
}

#[test]
fn a_clause_that_repeats_the_law_changes_no_outcome() {
    let repeated = vote(&json!([clause("vote.turnout", ">= 2/3", "all")]));
    assert_eq!(repeated["outcome"], "passed");
    assert_eq!(repeated["warnings"], json!([]));
    assert_eq!(repeated["value"], vote(&json!([]))["value"]);
}

#[test]
fn a_clause_is_read_as_strictly_as_a_fact() {
    let mut unknown = clause("vote.turnout", ">= 3/4", "all");
    unknown["note"] = json!("x");
    assert_eq!(vote(&json!([unknown]))["error"]["path"], "bylaws[0].note");
    let mut value = clause("vote.turnout", "3/4", "all");
    assert_eq!(vote(&json!([value.clone()]))["error"]["path"], "bylaws[0].value.majority.threshold");
    value["value"] = json!({ "majority": { "threshold": ">= 3/4" } });
    assert_eq!(vote(&json!([value]))["error"]["kind"], "missing-fact");
    assert_eq!(vote(&json!("none"))["error"]["path"], "bylaws");
}

/// What a pack lets by-laws do with a limit, and the clauses that hold.
fn permitted(id: &str, law: &Value, may: &str, set: &Value) -> Value {
    let line = |value: Value| {
        json!([{ "jurisdiction": "650000", "version": [{
            "from": "2020-01-01", "value": value, "cites": ["本市办法/3"], "grade": "full",
        }] }])
    };
    let pack = json!({
        "instrument": [{
            "id": "本市办法", "zh": "本市办法", "en": "Measures of the City", "rank": "local-normative",
            "jurisdiction": "650000", "from": "2020-01-01",
        }],
        "parameter": [{
            "id": id, "line": line(law.clone()), "bylaw": line(json!({ "permit": { "may": may } })),
        }],
    });
    let law = Law::built_in().with_pack(&Pack::from_json(&pack.to_string()).unwrap()).unwrap();
    let request = json!({
        "rule": "assembly.bylaws", "jurisdiction": "650000",
        "facts": { "as_of": "2022-06-30", "clauses": [{
            "source": "covenant", "clause": "3", "from": "2020-01-01", "sets": id, "value": set,
        }] },
    });
    let answer: Value = serde_json::from_str(&document::evaluate(&law, &request.to_string())).unwrap();
    answer["value"]["clauses"][0]["state"].clone()
}

#[test]
fn what_by_laws_may_do_is_held_on_each_side_of_the_laws_value() {
    let state = |may, years: u8| {
        let value = |years: u8| json!({ "years": years });
        permitted("contract.term.phased", &value(3), may, &value(years))
    };
    assert_eq!(state("no-less", 2), "contradicts");
    assert_eq!(state("no-less", 3), "repeats");
    assert_eq!(state("no-less", 4), "accepted");
    assert_eq!(state("no-more", 2), "accepted");
    assert_eq!(state("no-more", 4), "contradicts");
    assert_eq!(state("anything", 4), "accepted");
    assert_eq!(state("nothing", 4), "contradicts");
    assert_eq!(state("nothing", 3), "repeats");
    // Months and years have no order here: nobody is let do what cannot be compared.
    let span = |may, text: &str| {
        permitted("assembly.challenge", &json!({ "span": "1 years" }), may, &json!({ "span": text }))
    };
    assert_eq!(span("no-less", "2 years"), "accepted");
    assert_eq!(span("no-more", "2 years"), "contradicts");
    assert_eq!(span("no-less", "18 months"), "contradicts");
}

/// Whether the answer says that clause 12 gave a parameter its value, and what it warns of.
fn told(case: &str, parameter: &str) -> Vec<Value> {
    let case = corpus().into_iter().find(|found| found.id == case).unwrap();
    let answer = document::evaluate(Law::built_in(), &case.request.to_string());
    let answer: Value = serde_json::from_str(&answer).unwrap();
    let reasons = answer["reasons"].as_array().unwrap();
    let bases = reasons.iter().filter_map(|reason| reason["law"].as_array()).flatten();
    let named = bases.clone().any(|basis| basis["parameter"] == parameter && basis["clause"] == "12");
    assert!(named, "{parameter} in {answer}");
    answer["warnings"].as_array().unwrap().iter().map(|warning| warning["note"].clone()).collect()
}

#[test]
fn the_answer_tells_which_clause_set_what_and_warns_of_what_is_disputed() {
    let nothing: [&str; 0] = [];
    assert_eq!(told("own/vote-bylaws-void", "vote.void"), nothing);
    assert_eq!(told("own/vote-bylaws-split-last", "vote.split"), nothing);
    assert_eq!(told("own/vote-bylaws-duplicates-last", "vote.duplicates"), nothing);
    assert_eq!(told("own/vote-bylaws-proxies-on", "vote.proxy.limit"), nothing);
    assert_eq!(told("own/assembly.notice/bylaws/20-days-on", "assembly.notice"), nothing);
    assert_eq!(told("own/election-bylaws-abstain", "vote.silence"), ["by-law-disputed"]);
    assert_eq!(told("own/vote-bylaws-silence", "vote.silence"), ["by-law-disputed", "silence-decides"]);
    assert_eq!(
        told("own/vote-bylaws-silence-disputed", "vote.silence"),
        ["by-law-disputed", "silence-decides"]
    );
    assert_eq!(
        told("own/vote-bylaws-arrears-barred", "vote.arrears"),
        ["by-law-disputed", "arrears-flagged", "arrears-decide"]
    );
    assert_eq!(told("own/vote-bylaws-arrears-counted", "vote.arrears"), ["arrears-decide"]);
}

/// What a clause sets and to what is told in words, in the language that was asked for.
#[test]
fn a_parameter_and_its_value_are_told_in_both_languages() {
    let notices = json!({ "notices": [{ "to": "owners", "before": "20 days" }] });
    let majority = |threshold: &str, of: &str| json!({ "majority": { "threshold": threshold, "of": of } });
    for (sets, value, zh, en) in [
        ("vote.turnout", majority(">= 3/4", "all"), "3/4（以全体为基数）", "3/4 of all"),
        (
            "vote.majority.special",
            majority(">= 4/5", "participants"),
            "4/5（以参与表决者为基数）",
            "4/5 of participants",
        ),
        ("assembly.notice", notices, "提前 20 日", "20 days before"),
        (
            "assembly.management.display",
            json!({ "span": "15 working-days" }),
            "15 个工作日",
            "15 working days",
        ),
    ] {
        let parameter = Law::built_in().parameters().iter().find(|found| *found.id == *sets).unwrap();
        for (lang, name, said) in [("zh-CN", &parameter.zh, zh), ("en", &parameter.en, en)] {
            let request = json!({
                "rule": "assembly.bylaws", "jurisdiction": "100000", "lang": lang,
                "facts": { "as_of": "2022-06-30", "clauses": [{
                    "source": "rules-of-procedure", "clause": "12", "from": "2019-01-01", "sets": sets,
                    "value": value,
                }] },
            });
            let answer = document::evaluate(Law::built_in(), &request.to_string());
            let answer: Value = serde_json::from_str(&answer).unwrap();
            let text = answer["reasons"][0]["text"].as_str().unwrap_or_else(|| panic!("{answer}"));
            assert!(text.contains(&**name) && text.contains(said), "{lang}: {name}, {said}: {text}");
        }
    }
}
