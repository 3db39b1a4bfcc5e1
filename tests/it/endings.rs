//! When service contracts end: every time of every place at its last day, every small world against the oracle, and
//! what no other order and no later notice changes.

use proptest::prelude::*;
use serde_json::{Value, json};
use wuye::document;
use wuye::law::{Law, Value as LawValue};
use wuye::quantity::Date;

use crate::law::versions;
use crate::oracle;
use crate::properties::evaluate;

fn ask(place: &str, facts: &Value) -> Value {
    evaluate(
        &json!({ "rule": "contract.notice", "jurisdiction": place, "facts": facts, "options": { "differing": "place" } }),
    )
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// The first and the last day of a version, or one long after where it has no end.
fn days(version: &wuye::law::Version) -> [Date; 2] {
    [version.from.date.unwrap(), version.to.date.unwrap_or(day("2026-06-30"))]
}

/// A manager's notice on the last day that is in time and on the next, in each version of each place.
#[test]
fn every_time_turns_on_its_last_day() {
    let mut asked = 0;
    for (parameter, line, version) in versions() {
        let (LawValue::Span(span), true) = (&version.value, parameter.id.starts_with("contract.notice."))
        else {
            continue;
        };
        let place = line.jurisdiction.to_string();
        for reached in days(version) {
            let end = span.after(reached, None).unwrap();
            let facts = |says: &str, by: &str, from: i32, to: Option<Date>, ends: Option<Date>| {
                let mut notice = json!({ "reached_on": reached.to_string(), "by": by, "says": says });
                if let Some(ends) = ends {
                    notice["ends_on"] = json!(ends.to_string());
                }
                let mut facts = json!({ "as_of": reached.to_string(), "kind": "owners",
                    "from": reached.add_days(from).unwrap().to_string(), "notices": [notice],
                    "decisions": [{ "on": reached.to_string(), "what": "dismiss" }] });
                if let Some(to) = to {
                    facts["to_inclusive"] = json!(to.to_string());
                }
                facts
            };
            let far = reached.add_days(700).unwrap();
            for (off, standing) in [(-1, "late"), (0, "in-time"), (1, "in-time")] {
                let named = end.add_days(off).unwrap();
                let facts = match &*parameter.id {
                    "contract.notice.dismissal" => facts("dismissal", "owners", -30, Some(far), Some(named)),
                    "contract.notice.termination" => facts("termination", "manager", -30, None, Some(named)),
                    _ => break,
                };
                let answer = ask(&place, &facts);
                assert_eq!(answer["value"]["notices"][0]["standing"], standing, "{answer}");
                assert_eq!(answer["value"]["notices"][0]["earliest_end"], json!(end.to_string()), "{answer}");
                asked += 1;
            }
            // A month's last days have one and the same day so many months before: from a fixed end, then.
            if *parameter.id == *"contract.notice.non-renewal" {
                let term = end.add_days(3).unwrap();
                let latest = span.before(term, None).unwrap();
                for (on, standing) in [(latest, "in-time"), (latest.add_days(1).unwrap(), "late")] {
                    if on < version.from.date.unwrap() || version.to.date.is_some_and(|to| to < on) {
                        continue;
                    }
                    let facts = json!({ "as_of": on.to_string(), "kind": "owners", "from": "2017-01-01",
                        "to_inclusive": term.to_string(),
                        "notices": [{ "reached_on": on.to_string(), "by": "manager", "says": "non-renewal" }] });
                    let answer = ask(&place, &facts);
                    assert_eq!(answer["value"]["notices"][0]["standing"], standing, "{answer}");
                    asked += 1;
                }
            }
        }
    }
    println!("{asked} notices turn on the last day of their time");
    assert!(asked > 130, "{asked}");
}

/// What of each place's texts is filed or published on its last day and on the next, and what is not done by then.
#[test]
fn every_filing_turns_on_its_last_day() {
    let mut asked = 0;
    for (parameter, line, version) in versions() {
        let (duty, kind, field, back) = match &*parameter.id {
            "contract.filing.within" => ("file-contract", "owners", "filed_on", false),
            "contract.presale.contract.within" => ("file-contract", "preliminary", "filed_on", false),
            "contract.filing.published" => ("publish-contract", "owners", "published_on", false),
            "contract.filing.draft" => ("publish-draft", "owners", "draft_published_on", true),
            _ => continue,
        };
        let LawValue::Span(span) = &version.value else { panic!("{}", parameter.id) };
        for concluded in days(version) {
            let latest = if back {
                span.before(concluded, None).unwrap()
            } else {
                span.after(concluded, None).unwrap()
            };
            for (off, done, state) in [
                (0, true, "done"),
                (1, true, "late"),
                (0, false, if back { "overdue" } else { "open" }),
                (1, false, "overdue"),
            ] {
                let day = latest.add_days(off).unwrap();
                let mut paper = json!({ "what": "contract", "concluded_on": concluded.to_string() });
                if done {
                    paper[field] = json!(day.to_string());
                }
                let facts = json!({ "as_of": day.max(concluded).to_string(), "kind": kind,
                    "from": concluded.to_string(), "papers": [paper] });
                let answer = ask(&line.jurisdiction.to_string(), &facts);
                let due = answer["value"]["due"].as_array().unwrap_or_else(|| panic!("{answer}"));
                let due = due.iter().find(|due| due["duty"] == duty).unwrap_or_else(|| panic!("{answer}"));
                assert_eq!(
                    (&due["state"], &due["latest"]),
                    (&json!(state), &json!(latest.to_string())),
                    "{answer}"
                );
                let cite = version.citations.first().unwrap().to_string();
                let mut reasons = answer["reasons"].as_array().unwrap().iter();
                let cited = reasons.find(|reason| {
                    reason["step"] == "ending.filing"
                        && reason["operands"]["act"]["term"] == format!("duty-{duty}")
                });
                assert!(cited.unwrap()["cites"].as_array().unwrap().contains(&json!(cite)), "{answer}");
                asked += 1;
            }
        }
    }
    println!("{asked} filings turn on their last day");
    assert!(asked > 150, "{asked}");
}

/// Every small world: whose contract, with which term, what was decided, what was told and when, and whether it goes on.
#[test]
fn every_small_contract_is_the_oracles() {
    let places = [
        "100000", "110000", "310000", "330200", "330300", "330600", "330900", "331000", "370200", "370300",
        "371100", "410000", "441800",
    ];
    let decisions = [
        json!([]),
        json!([{ "on": "2024-02-10", "what": "dismiss" }]),
        json!([{ "on": "2024-02-10", "what": "hire-another" }]),
        json!([{ "on": "2024-02-10", "what": "renew" }]),
        json!([{ "on": "2024-02-10", "what": "renew" }, { "on": "2024-03-31", "what": "hire-another" }]),
    ];
    let notices = [
        json!([]),
        json!([{ "reached_on": "2024-02-15", "by": "owners", "says": "dismissal" }]),
        json!([{ "reached_on": "2024-02-15", "by": "owners", "says": "dismissal", "ends_on": "2024-04-14" }]),
        json!([{ "reached_on": "2024-02-15", "by": "owners", "says": "decision" },
            { "reached_on": "2024-01-01", "by": "manager", "says": "non-renewal" }]),
        json!([{ "reached_on": "2024-02-15", "by": "manager", "says": "termination", "ends_on": "2024-03-16" }]),
        json!([{ "reached_on": "2024-04-01", "by": "owners", "says": "termination" }]),
    ];
    let mut requests = Vec::new();
    for place in places {
        for kind in ["owners", "preliminary"] {
            for term in [None, Some("2024-01-31"), Some("2024-03-31"), Some("2025-03-31")] {
                for (decisions, notices) in
                    decisions.iter().flat_map(|decided| notices.iter().map(move |told| (decided, told)))
                {
                    for (served, over) in
                        [(None, None), (Some("2024-03-31"), None), (None, Some("2024-04-10"))]
                    {
                        let mut facts = json!({ "as_of": "2024-04-15", "kind": kind, "from": "2022-04-01",
                            "decisions": decisions, "notices": notices });
                        for (field, on) in [("to_inclusive", term), ("served_until", served)] {
                            if let Some(on) = on {
                                facts[field] = json!(on);
                            }
                        }
                        match over {
                            Some(on) if kind == "preliminary" => facts["owners_contract_on"] = json!(on),
                            Some(_) => continue,
                            None => {}
                        }
                        for options in [
                            json!({}),
                            json!({ "counting": "clear", "differing": "higher", "late_notice": "void", "late_non_renewal": "deferred" }),
                        ] {
                            let request = json!({ "rule": "contract.notice", "jurisdiction": place, "facts": facts,
                                "options": options });
                            requests.push(request.to_string());
                        }
                    }
                }
            }
        }
    }
    let asked: Vec<&str> = requests.iter().map(String::as_str).collect();
    for (request, expected) in asked.iter().zip(oracle::answers(&asked)) {
        let found: Value = serde_json::from_str(&document::evaluate(Law::built_in(), request)).unwrap();
        assert!(oracle::agrees(&expected, &found), "{request}\nexpected {expected}\nfound {found}");
    }
    println!("{} contracts are the oracle's", asked.len());
    assert_eq!(asked.len(), 13 * 4 * 5 * 6 * 2 * (2 + 3));
}

proptest! {
    /// A notice that comes later never ends a contract earlier, where an early end needs no longer notice than one of what
    /// goes on (Qingyuan's does), and the order of rows changes nothing.
    #[test]
    fn a_later_notice_ends_nothing_earlier(
        place in prop::sample::select(vec!["100000", "110000", "310000", "330300", "371100", "410000"]),
        reached in 0_i32..400, later in 0_i32..60, term in prop::option::of(-200_i32..800), named in prop::option::of(0_i32..200),
    ) {
        let first = day("2025-01-01");
        let on = |days: i32| first.add_days(days).unwrap().to_string();
        let facts = |reached: i32, turned: bool| {
            let mut notice = json!({ "reached_on": on(reached), "by": "owners", "says": "dismissal" });
            if let Some(named) = named {
                notice["ends_on"] = json!(on(reached + named));
            }
            let mut notices = vec![notice, json!({ "reached_on": on(reached), "by": "owners", "says": "decision" })];
            let mut decisions = vec![json!({ "on": on(0), "what": "dismiss" }), json!({ "on": on(-1), "what": "renew" })];
            if turned {
                notices.reverse();
                decisions.reverse();
            }
            let mut facts = json!({ "as_of": on(460), "kind": "owners", "from": "2024-04-01", "notices": notices,
                "decisions": decisions });
            if let Some(term) = term {
                facts["to_inclusive"] = json!(on(term));
            }
            facts
        };
        let now = ask(place, &facts(reached, false));
        prop_assert_eq!(&now, &ask(place, &facts(reached, true)));
        let then = ask(place, &facts(reached + later, false));
        let last = |answer: &Value| answer["value"]["last_day"].as_str().map(str::to_owned);
        prop_assert!(last(&now).is_some(), "{}", now);
        prop_assert!(last(&then) >= last(&now), "{} {}", now, then);
    }
}

#[test]
fn an_end_is_told_with_its_articles_and_readings() {
    let answer = evaluate(&json!({
        "rule": "contract.notice", "jurisdiction": "330302", "lang": "en",
        "facts": { "as_of": "2024-03-01", "kind": "owners", "from": "2023-01-01", "to_inclusive": "2025-12-31",
            "decisions": [{ "on": "2024-02-10", "what": "dismiss" }],
            "notices": [{ "reached_on": "2024-02-15", "by": "owners", "says": "dismissal", "ends_on": "2024-03-31" }] },
    }));
    let [notice, filing, losses, state] = &answer["reasons"].as_array().unwrap()[..] else {
        panic!("{answer}")
    };
    assert_eq!((&filing["step"], &filing["verdict"]), (&json!("ending.filing-open"), &json!("judgement")));
    assert_eq!(filing["cites"], json!(["温州市物业管理条例(2017)/34/5"]));
    assert_eq!(notice["cites"], json!(["温州市物业管理条例(2017)/36/2", "民法典/946/1"]));
    assert_eq!(notice["verdict"], "not-met");
    let readings: Vec<&Value> =
        notice["notes"].as_array().unwrap().iter().map(|note| &note["reading"]).collect();
    assert_eq!(readings, ["counting=elapsed", "differing=longer", "late_notice=deferred"]);
    assert_eq!(notice["operands"]["earliest-end"], json!({ "date": "2024-04-15" }));
    assert_eq!((&losses["cites"], &losses["verdict"]), (&json!(["民法典/946/2"]), &json!("judgement")));
    assert_eq!(state["operands"]["judged"], json!({ "term": "contract-running" }));
    assert_eq!(state["operands"]["last-day"], json!({ "date": "2024-04-15" }));
    // An end in sight leaves nothing to do for the end of the term.
    assert_eq!(answer["value"]["due"], json!([]));
}

/// Each list of each place: all of it is complete, and without one thing the breach is that of papers or of things.
#[test]
fn every_list_is_complete_only_with_all_of_it() {
    let papers = [
        "acceptance-documents",
        "service-archives",
        "maintenance-records",
        "owner-records",
        "safety-archives",
        "business-records",
        "utility-records",
        "account-copies",
    ];
    let mut asked = 0;
    for (parameter, line, version) in versions() {
        let (LawValue::Words(words), true) = (&version.value, *parameter.id == *"contract.handover") else {
            continue;
        };
        let all: Vec<&str> = words.iter().collect();
        for ended in days(version) {
            let hand = |without: Option<&str>| {
                let handed: Vec<Value> = all
                    .iter()
                    .filter(|item| Some(**item) != without)
                    .map(|item| json!({ "item": item, "on": ended.to_string() }))
                    .collect();
                evaluate(
                    &json!({ "rule": "contract.handover", "jurisdiction": line.jurisdiction.to_string(), "facts": {
                    "as_of": ended.add_days(100).unwrap().to_string(), "ended_on": ended.to_string(),
                    "agreed_by": ended.add_days(5).unwrap().to_string(), "told_on": ended.to_string(),
                    "commission": true, "handed": handed } }),
                )
            };
            assert_eq!(hand(None)["outcome"], "complete");
            for item in &all {
                let answer = hand(Some(item));
                let breach =
                    if papers.contains(item) { "manager-keeps-documents" } else { "manager-keeps-things" };
                assert_eq!(answer["value"]["breaches"], json!([breach]), "{item} {answer}");
                assert_eq!(answer["value"]["complete"], json!(false));
                asked += 1;
            }
        }
    }
    println!("{asked} lists without one thing");
    assert!(asked > 150, "{asked}");
}

#[test]
fn a_hand_over_is_told_with_its_articles_and_breaches() {
    let answer = evaluate(&json!({
        "rule": "contract.handover", "jurisdiction": "370700", "lang": "en",
        "facts": { "as_of": "2024-05-31", "ended_on": "2024-04-15", "taken_over_on": "2024-05-01",
            "handed": [{ "item": "premises", "on": "2024-04-20" }] },
    }));
    let [premises, parts, _, leaving, breach, fee] = &answer["reasons"].as_array().unwrap()[..] else {
        panic!("{answer}")
    };
    assert_eq!(premises["cites"], json!(["潍坊市物业管理条例(2022)/50/1"]));
    assert_eq!((&premises["verdict"], &parts["verdict"]), (&json!("met"), &json!("judgement")));
    assert_eq!(parts["notes"][0]["reading"], "handover=reasonable-time");
    assert_eq!(leaving["operands"]["deadline"], json!({ "date": "2024-05-15" }));
    assert_eq!(breach["operands"]["breach"], json!({ "term": "manager-stays" }));
    assert_eq!((&fee["cites"], &fee["verdict"]), (&json!(["民法典/949/2"]), &json!("not-met")));
}
