//! The reasons of decisions: what was compared with what, by which article, by what margin, in two languages.

use std::collections::BTreeSet;

use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Value, json};
use wuye::decision::{Label, Reading, Step, Term};
use wuye::document;
use wuye::law::{Law, keys};

use crate::cases::corpus;

fn evaluate(request: &Value) -> Value {
    serde_json::from_str(&document::evaluate(Law::built_in(), &request.to_string())).unwrap()
}

/// The vote published in Shanghai in 2022.
fn published(day: &str, matter: &str) -> Value {
    let sums = |area: &str, heads: u32| json!({ "area_m2": area, "heads": heads });
    evaluate(&json!({
        "rule": "vote.motion", "jurisdiction": "310000", "lang": "en",
        "facts": { "decided_on": day, "matter": matter, "tally": {
            "total": sums("124799.30", 1152), "participating": sums("93449.08", 905),
            "in_favour": sums("61667.05", 589) } },
    }))
}

fn step<'a>(answer: &'a Value, step: &str) -> &'a Value {
    let reasons = answer["reasons"].as_array().unwrap();
    reasons.iter().find(|reason| reason["step"] == step).unwrap_or_else(|| panic!("no {step} in {answer}"))
}

#[test]
fn a_comparison_tells_both_sides_the_least_that_would_do_and_the_margin() {
    let answer = published("2022-06-30", "appoint-manager");
    assert_eq!(answer["outcome"], "passed");
    let turnout = step(&answer, "turnout.area");
    assert_eq!(turnout["cites"], json!(["民法典/278/2", "上海市住宅物业管理规定(2020)/18/1"]));
    assert_eq!(turnout["left"], json!({ "area_m2": "93449.08" }));
    assert_eq!(turnout["of"], json!({ "area_m2": "124799.30" }));
    assert_eq!((&turnout["op"], &turnout["threshold"]), (&json!("at_least"), &json!("2/3")));
    assert_eq!(turnout["least"], json!({ "area_m2": "83199.54" }));
    assert_eq!(turnout["margin"], json!({ "area_m2": "10249.54" }));
    assert_eq!((&turnout["base"], &turnout["verdict"]), (&json!("all"), &json!("met")));
    let heads = step(&answer, "majority.heads");
    assert_eq!(heads["least"], json!({ "heads": "453" }), "more than half of 905");
    assert_eq!((&heads["base"], &heads["margin"]), (&json!("participants"), &json!({ "heads": "136" })));
}

#[test]
fn what_falls_short_has_a_margin_below_zero() {
    let special = published("2022-06-30", "raise-fund");
    let area = step(&special, "majority.area");
    assert_eq!(area["least"], json!({ "area_m2": "70086.81" }));
    assert_eq!(area["margin"], json!({ "area_m2": "-8419.76" }));
    let before = published("2019-06-30", "appoint-manager");
    let area = step(&before, "majority.area");
    assert_eq!((&area["threshold"], &area["op"]), (&json!("1/2"), &json!("more_than")));
    assert_eq!((&area["base"], &area["margin"]), (&json!("all"), &json!({ "area_m2": "-732.61" })));
    assert_eq!(step(&before, "majority.heads")["verdict"], "met", "589 of 1,152 heads are more than half");
}

#[test]
fn a_displaced_text_is_told_and_what_was_in_force_before_is_cited() {
    let after = published("2021-01-01", "use-fund");
    let note = &step(&after, "matter.class")["notes"][0];
    assert_eq!(note["note"], "displaced");
    let text = note["text"].as_str().unwrap();
    assert!(
        text.contains("(Order 165) art. 22(1) no. 2") && text.contains("Civil Code art. 278(2)"),
        "{text}"
    );
    let before = published("2020-12-31", "use-fund");
    let cites = step(&before, "matter.class")["cites"].to_string();
    assert!(cites.contains("住宅专项维修资金管理办法/22/1/2"), "{cites}");
}

#[test]
fn what_was_only_believed_or_weakly_verified_is_told() {
    let answer = evaluate(&json!({
        "rule": "contract.term", "jurisdiction": "310000", "lang": "en",
        "facts": { "signed_on": "2005-02-20", "from": "2005-03-01", "to_inclusive": "2007-02-28",
                   "zone": "phased", "hired_by": "assembly" },
    }));
    let notes = step(&answer, "term.limit")["notes"].as_array().unwrap();
    let names: Vec<&str> = notes.iter().map(|note| note["note"].as_str().unwrap()).collect();
    assert_eq!(names, ["reading", "believed-end", "verified"]);
    assert_eq!(notes[0]["reading"], "counting=last-day-before");
}

/// Steps that a place's own text has for an emergency are not passed over in silence.
#[test]
fn the_places_own_text_on_emergencies_is_told_where_there_is_one() {
    let told = |place: &str, first: Value| {
        let answer = evaluate(&json!({
            "rule": "fund.use", "jurisdiction": place, "lang": "en",
            "facts": { "transferred": true, "history": { "as_of": "2023-06-01", "events": [first] } },
        }));
        let reasons = answer["reasons"].as_array().unwrap();
        reasons.iter().find(|reason| reason["step"] == "use.emergency").cloned()
    };
    let emergency = || json!({ "step": "emergency", "on": "2023-06-01", "by": "event" });
    let hangzhou = told("330100", emergency()).unwrap();
    assert_eq!(
        (&hangzhou["cites"], &hangzhou["verdict"]),
        (&json!(["杭州市物业管理条例(2022)/73"]), &json!("judgement"))
    );
    assert_eq!(
        told("330100", json!({ "step": "plan-use", "on": "2023-06-01", "by": "service-company" })),
        None
    );
    assert_eq!(told("100000", emergency()), None);
    assert_eq!(told("310000", emergency()), None, "Shanghai's steps are among those here");
}

/// What the developer pays in advance is told with the day before which, and with nothing else.
#[test]
fn a_deposit_in_advance_is_told_with_its_time() {
    let answer = evaluate(&json!({
        "rule": "fund.deposit", "jurisdiction": "330100", "lang": "en",
        "facts": { "due_on": "2023-06-30", "prices": { "construction_cost_yuan_per_m2": "1800" },
                   "tariffs": [{ "yuan_per_m2": "100" }],
                   "units": [{ "unit": "a", "area_m2": "100", "property": "dwelling", "sold": true }] },
    }));
    let text = step(&answer, "deposit.advance")["text"].as_str().unwrap();
    assert!(text.contains("to deposit 10000.00 yuan, the filing of the completed works ("), "{text}");
}

/// Why the fund does not pay for an item is told with the article that says so.
#[test]
fn why_the_fund_does_not_pay_is_told_with_its_article() {
    let told = |place: &str, item: Value, more: Value| {
        let mut facts = json!({ "as_of": "2022-06-30", "items": [item] });
        facts.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let request =
            json!({ "rule": "fund.chargeable", "jurisdiction": place, "lang": "en", "facts": facts });
        let answer = evaluate(&request);
        let reason = step(&answer, "fund.chargeable");
        let why = reason["operands"]["why"]["term"].as_str().unwrap_or("none");
        (why.to_owned(), reason["cites"][0].as_str().unwrap().to_owned())
    };
    let roof = |key: &str, value: Value| json!({ "item": "a", "work": "repair", key: value });
    let none = || json!({});
    let low = json!({ "fund": { "balance_yuan": "29", "first_deposit_yuan": "100" } });
    for (found, why, article) in [
        (told("100000", roof("emergency", json!(false)), none()), "none", "住宅专项维修资金管理办法/2/2"),
        (
            told("100000", roof("owed_by", json!("utility")), none()),
            "owed-by-another",
            "住宅专项维修资金管理办法/25",
        ),
        (
            told("371500", roof("owed_by", json!("utility")), none()),
            "owed-by-another",
            "聊城市物业管理条例(2021)/52",
        ),
        (told("100000", roof("common", json!(false)), none()), "not-common", "住宅专项维修资金管理办法/2/2"),
        (
            told("100000", roof("warranty_to_inclusive", json!("2022-06-30")), none()),
            "within-warranty",
            "住宅专项维修资金管理办法/2/2",
        ),
        (
            told("100000", roof("work", json!("upkeep")), none()),
            "daily-upkeep",
            "住宅专项维修资金管理办法/2/2",
        ),
        (
            told("331100", roof("emergency", json!(false)), low),
            "fund-too-low",
            "丽水市物业管理条例(2019)/46/2",
        ),
        (
            told("310000", roof("emergency", json!(true)), json!({ "reported": false })),
            "not-reported",
            "上海市住宅物业管理规定(2020)/71/1",
        ),
        (
            told("330200", json!({ "item": "a", "work": "upkeep", "decided": true }), none()),
            "upkeep-decided",
            "宁波市住宅小区物业管理条例(2022)/72/1",
        ),
    ] {
        assert_eq!(found, (why.to_owned(), article.to_owned()));
    }
}

/// Where a step of a place's procedure cites the nation's text alone, the day that was not verified is the place's.
#[test]
fn a_believed_day_is_told_of_the_text_that_has_it() {
    let answer = evaluate(&json!({
        "rule": "fund.use", "jurisdiction": "310000", "lang": "en",
        "facts": { "transferred": true, "history": { "as_of": "2022-06-01", "events": [
            { "step": "plan-use", "on": "2022-06-01", "by": "service-company" } ] } },
    }));
    let taken = step(&answer, "procedure.event");
    assert_eq!(taken["cites"], json!(["住宅专项维修资金管理办法/23/1/1"]));
    let believed = taken["notes"].as_array().unwrap();
    let texts: Vec<&str> = believed.iter().map(|note| note["text"].as_str().unwrap()).collect();
    assert_eq!(texts.len(), 1, "{texts:?}");
    assert!(
        texts[0].starts_with("Shanghai Residential Property Management Provisions (2020 amendment)"),
        "{texts:?}"
    );
}

/// Every step of every case reads in both languages, and only the texts differ.
#[test]
fn every_reason_reads_in_both_languages() {
    fn texts<'a>(answer: &'a Value, all: &mut Vec<&'a str>) {
        match answer {
            Value::Object(fields) => {
                for (name, value) in fields {
                    match value.as_str() {
                        Some(text) if name == "text" => all.push(text),
                        _ => texts(value, all),
                    }
                }
            }
            Value::Array(rows) => rows.iter().for_each(|row| texts(row, all)),
            _ => {}
        }
    }
    let mut told = 0;
    for case in corpus() {
        let in_lang = |lang: &str| {
            let mut request = case.request.clone();
            request["lang"] = json!(lang);
            evaluate(&request)
        };
        let (zh, en) = (in_lang("zh-CN"), in_lang("en"));
        if zh.get("error").is_some() {
            assert_eq!(zh, en, "{}", case.id);
            continue;
        }
        let (mut chinese, mut english) = (vec![], vec![]);
        texts(&zh["reasons"], &mut chinese);
        texts(&en["reasons"], &mut english);
        assert_eq!(chinese.len(), english.len(), "{}", case.id);
        for (zh, en) in chinese.iter().zip(&english) {
            let is_chinese = |text: &str| text.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
            assert!(is_chinese(zh), "{}: {zh}", case.id);
            // Keys are the user's; everything else of an English sentence is in English.
            let of_case = case.request.to_string();
            let foreign = en.split(|c: char| !is_chinese(&c.to_string())).find(|word| !word.is_empty());
            assert!(foreign.is_none_or(|word| of_case.contains(word)), "{}: {en}", case.id);
            assert!(!keys::ALL.iter().any(|id| zh.contains(id) || en.contains(id)), "{}: {zh} {en}", case.id);
            // And no name of a program's stands in a Chinese one.
            let latin = zh
                .split(|c: char| !c.is_ascii_lowercase())
                .find(|word| word.len() > 3 && !of_case.contains(word));
            assert_eq!(latin, None, "{}: {zh}", case.id);
            told += 1;
        }
        assert_eq!((&zh["outcome"], &zh["value"]), (&en["outcome"], &en["value"]), "{}", case.id);
    }
    assert!(told > 1_000, "{told}");
}

/// A reading without which there would be another decision stands among the warnings too.
#[test]
fn a_reading_that_decides_is_a_warning() {
    let sums = |area: &str, heads: u32| json!({ "area_m2": area, "heads": heads });
    let decided = evaluate(&json!({
        "rule": "vote.motion", "jurisdiction": "110000",
        "facts": { "decided_on": "2024-06-30", "matter": "convert-common-parts", "scope": { "units": [] },
            "tally": { "total": sums("300", 3), "participating": sums("300", 3), "in_favour": sums("300", 3) } },
    }));
    let by_analogy = |answer: &Value, reading: &str| {
        let warnings = answer["warnings"].as_array().unwrap_or_else(|| panic!("{answer}"));
        warnings.iter().any(|warning| warning["reading"] == reading)
    };
    assert!(by_analogy(&decided, "scope=by-analogy"), "{decided}");
    let notice = evaluate(&json!({
        "rule": "assembly.notice", "jurisdiction": "330100",
        "facts": { "meeting_on": "2024-09-27", "kind": "extraordinary", "estate": true,
            "notices": [{ "to": "owners", "on": "2024-09-20", "written": true }] },
    }));
    assert!(by_analogy(&notice, "shorter=local"), "{notice}");
}

#[test]
fn a_charter_is_no_contract_that_binds_by_an_article() {
    let began = |kind: &str| {
        let facts = json!({ "as_of": "2024-05-15", "service_began_on": "2024-05-15",
            "ground": { "kind": kind, "effective_on": "2024-05-01" } });
        let answer = evaluate(&json!({ "rule": "fee.start", "jurisdiction": "100000", "facts": facts }));
        step(&answer, "start.ground").clone()
    };
    let charter = began("charter");
    assert_eq!(
        (&charter["notes"][0]["reading"], &charter["cites"]),
        (&json!("charter=by-no-text"), &json!([]))
    );
    let contract = began("preliminary-contract");
    assert_eq!(
        (&contract["notes"], &contract["cites"]),
        (&Value::Null, &json!(["民法典/939"])),
        "{contract}"
    );
}

#[test]
fn what_was_billed_before_is_told_with_its_tax() {
    let before = |tax: Value| {
        let facts = json!({ "area_m2": "100", "price_yuan_per_m2_month": "3.10", "anchor": "2023-07-01",
            "from": "2023-08-01", "to": "2023-09-01", "tax": tax });
        let answer = evaluate(&json!({ "rule": "fee.bill", "jurisdiction": "100000", "facts": facts }));
        step(&answer, "bill.amount")["operands"]["before"]["yuan"].clone()
    };
    assert_eq!(before(json!({ "rate": "0.06", "included": false })), "328.60");
    assert_eq!(before(json!({ "rate": "0.06", "included": true })), "310.00");
    assert_eq!(before(Value::Null), "310.00");
}

#[test]
fn a_bill_tells_of_its_own_days_by_their_law() {
    let facts = json!({ "area_m2": "100", "price_yuan_per_m2_month": "3", "anchor": "2019-09-01",
        "from": "2019-10-01", "to": "2019-11-01", "history": { "handed_over_on": "2019-01-01",
        "vacancy": { "since": "2019-01-01", "ordinary_dwelling": true } } });
    let answer = evaluate(&json!({ "rule": "fee.bill", "jurisdiction": "371600", "facts": facts }));
    let steps = |answer: &Value, name: &str| {
        answer["reasons"].as_array().unwrap().iter().filter(|reason| reason["step"] == name).count()
    };
    assert_eq!(steps(&answer, "payer.vacancy"), 1, "September's law says nothing of October: {answer}");
    assert_eq!(step(&answer, "payer.vacancy")["cites"], json!(["滨州市住宅物业管理条例(2019)/38/2"]));
    let facts = json!({ "area_m2": "100", "price_yuan_per_m2_month": "3", "from": "2020-12-01", "to": "2021-02-01",
        "changes": [{ "on": "2021-01-01", "area_m2": "90" }] });
    let answer = evaluate(&json!({ "rule": "fee.bill", "jurisdiction": "100000", "facts": facts }));
    let cites: Vec<&Value> = answer["reasons"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|reason| reason["step"] == "bill.part")
        .map(|reason| &reason["cites"])
        .collect();
    assert_eq!(*cites[0], json!(["物业服务收费管理办法/15"]));
    assert!(cites[1].as_array().unwrap().contains(&json!("民法典/944/1")), "{answer}");
}

#[test]
fn bad_faith_is_told_where_a_penalty_is_presumed_too_high() {
    let late = |bad_faith: Option<bool>, loss: &str| {
        let facts = json!({ "as_of": "2024-01-01", "terms": { "rate": { "per-day": "0.003" } },
            "debts": [{ "debt": "2023", "owed": { "once": { "due_on": "2023-01-01", "yuan": "10000" } } }],
            "loss_yuan": loss, "bad_faith": bad_faith });
        evaluate(&json!({ "rule": "fee.late", "jurisdiction": "100000", "facts": facts }))
    };
    let has = |answer: &Value| {
        answer["reasons"].as_array().unwrap().iter().any(|reason| reason["step"] == "late.bad-faith")
    };
    // 365 days at 0.3 % of 10,000 are 10,950, which is 130 % of 8,423.08 and more than that of 8,423.07.
    let kept = late(Some(true), "8423.07");
    assert!(has(&kept), "{kept}");
    assert_eq!(step(&kept, "late.bad-faith")["verdict"], "judgement");
    assert!(!has(&late(Some(false), "8423.07")) && !has(&late(None, "8423.07")));
    assert!(!has(&late(Some(true), "8423.08")), "there is nothing that would be cut");
}

#[test]
fn a_text_told_of_by_another_is_cited_without_its_article() {
    let draw = |drawn: &str, reviewed: bool, lang: &str| {
        let facts = json!({ "on": "2025-03-01", "contract_yuan": "300000", "drawn_yuan": drawn,
            "reviewed": reviewed, "asked_yuan": "90000.01" });
        evaluate(&json!({ "rule": "fund.draw", "jurisdiction": "310000", "lang": lang, "facts": facts }))
    };
    let first = draw("0", false, "en");
    let reason = step(&first, "draw.first");
    assert_eq!((&reason["cites"], &reason["verdict"]), (&json!(["沪房规范〔2024〕7号"]), &json!("not-met")));
    assert_eq!(reason["margin"], json!({ "yuan": "-0.01" }));
    assert_eq!((&reason["base"], &reason["of"]), (&json!("contract"), &json!({ "yuan": "300000.00" })));
    assert_eq!(reason["operands"], json!({ "most": { "yuan": "90000.00" } }), "nothing was drawn before");
    let text = reason["text"].as_str().unwrap();
    assert!(text.contains("Maintenance Funds (Hu Fang Gui Fan 2024 No. 7)"), "{text}");
    assert_eq!(step(&first, "draw.progress")["verdict"], "met");

    let further = draw("180000", false, "zh-CN");
    let reason = step(&further, "draw.progress");
    assert_eq!((&reason["left"], &reason["verdict"]), (&json!({ "yuan": "270000.01" }), &json!("not-met")));
    let sums = json!({ "drawn-before": { "yuan": "180000.00" }, "most": { "yuan": "90000.00" } });
    assert_eq!(reason["operands"], sums);
    assert!(reason["text"].as_str().unwrap().contains("若干规定》（沪房规范〔2024〕7号）"), "{reason}");

    let last = draw("180000", true, "en");
    let reason = step(&last, "draw.progress");
    assert_eq!(reason["cites"], json!(["沪房规范〔2024〕7号"]));
    let notes = reason["notes"].as_array().unwrap();
    assert!(notes.iter().any(|note| note["reading"] == "draw-limit=reviewed"), "{reason}");
}

#[test]
fn what_keeps_the_fund_untouched_is_told_with_its_article() {
    let facts =
        json!({ "as_of": "2022-06-30", "items": [{ "item": "roof", "work": "repair" }], "reported": false });
    let answer = evaluate(&json!({ "rule": "fund.chargeable", "jurisdiction": "310000", "facts": facts }));
    let reason = step(&answer, "fund.untouched");
    assert_eq!(reason["cites"], json!(["上海市住宅物业管理规定(2020)/71/1"]));
    assert_eq!(reason["verdict"], "not-met");
}

/// Wherever a last day could have moved off a holiday and nobody told of any, that is warned of.
#[test]
fn a_day_that_is_not_moved_for_want_of_a_calendar_is_a_warning() {
    let calendar =
        json!({ "from": "2024-01-01", "to_inclusive": "2025-12-31", "holidays": [], "workdays": [] });
    let asked = [
        (
            "assembly.challenge",
            "challenge.time",
            json!({ "decided_on": "2024-05-10", "made_by": "assembly",
            "by": "owner", "ground": "rights", "known_on": "2024-05-10", "as_of": "2025-05-10" }),
        ),
        (
            "assembly.resolution",
            "meeting.publication",
            json!({ "body": "committee", "met_on": "2024-05-10",
            "decided_on": "2024-05-10", "members": 7, "attending": 4, "in_favour": 4, "proxies": 0,
            "signed": true }),
        ),
        (
            "assembly.setup",
            "procedure.counting",
            json!({ "as_of": "2024-05-10",
            "events": [{ "step": "condition-met", "on": "2024-05-10", "by": "event" }] }),
        ),
    ];
    for (rule, counted, mut facts) in asked {
        let answer = |facts: &Value| {
            evaluate(&json!({ "rule": rule, "jurisdiction": "310000", "lang": "en", "facts": facts }))
        };
        let readings = |notes: &Value| -> Vec<String> {
            let notes = notes.as_array().unwrap().iter();
            notes.filter_map(|note| note["reading"].as_str().map(String::from)).collect()
        };
        let unknown = answer(&facts);
        assert_eq!(readings(&unknown["warnings"]), ["holidays=unknown"], "{rule}");
        assert!(
            readings(&step(&unknown, counted)["notes"]).contains(&"holidays=unknown".into()),
            "{unknown}"
        );
        facts["calendar"] = calendar.clone();
        let known = answer(&facts);
        assert_eq!(known["warnings"], json!([]), "{rule}");
        assert!(readings(&step(&known, counted)["notes"]).contains(&"rest_days=holidays".into()), "{known}");
    }
}

/// A decision is contested by the law of its day, also where its year ends under a later one.
#[test]
fn the_year_of_a_decision_made_before_the_civil_code_is_of_the_older_law() {
    let cites = |day: &str| {
        let answer = evaluate(&json!({
            "rule": "assembly.challenge", "jurisdiction": "310000", "lang": "en",
            "facts": { "decided_on": day, "made_by": "assembly", "by": "owner", "ground": "procedure",
                       "known_on": "2021-01-01", "as_of": "2021-12-31" },
        }));
        let told = step(&answer, "challenge.time");
        let verified = told["notes"].as_array().unwrap().iter().any(|note| note["note"] == "verified");
        (told["cites"].clone(), verified)
    };
    let older = json!(["区分所有权解释(2009)/12", "物权法/78/2", "区分所有权解释(2009)/19/2"]);
    assert_eq!(cites("2020-12-31"), (older, true), "told to rest on what others say of the text");
    let newer = json!(["区分所有权解释(2020)/12", "民法典/280/2", "民法典/199"]);
    assert_eq!(cites("2021-01-01"), (newer, false));
}

/// A word is found by its name, so one that had another's would be told in the other's text.
#[test]
fn every_name_is_one_words_alone() {
    let of = |list: &str, names: Vec<&str>| {
        let mut known = BTreeSet::new();
        for name in names {
            let is_name =
                |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-.=_".contains(&byte);
            assert!(!name.is_empty() && name.bytes().all(is_name), "{list}: {name}");
            assert!(known.insert(name), "{list}: {name} stands twice");
        }
    };
    of("steps", Step::ALL.iter().map(|step| step.name()).collect());
    of("labels", Label::ALL.iter().map(|label| label.name()).collect());
    of("terms", Term::ALL.iter().map(|term| term.name()).collect());
    of("readings", Reading::ALL.iter().map(|reading| reading.name()).collect());
}

/// The first field that an object of a document has twice.
fn repeated(document: &str) -> Option<String> {
    struct Checked;
    impl<'de> Deserialize<'de> for Checked {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            deserializer.deserialize_any(Check)
        }
    }
    struct Check;
    impl<'de> Visitor<'de> for Check {
        type Value = Checked;

        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("a document")
        }
        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Checked, A::Error> {
            let mut seen = BTreeSet::new();
            while let Some(field) = map.next_key::<String>()? {
                map.next_value::<Checked>()?;
                if !seen.insert(field.clone()) {
                    return Err(de::Error::custom(format!("twice: {field}")));
                }
            }
            Ok(Checked)
        }
        fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Checked, A::Error> {
            while list.next_element::<Checked>()?.is_some() {}
            Ok(Checked)
        }
        fn visit_str<E>(self, _: &str) -> Result<Checked, E> {
            Ok(Checked)
        }
        fn visit_bool<E>(self, _: bool) -> Result<Checked, E> {
            Ok(Checked)
        }
        fn visit_u64<E>(self, _: u64) -> Result<Checked, E> {
            Ok(Checked)
        }
        fn visit_i64<E>(self, _: i64) -> Result<Checked, E> {
            Ok(Checked)
        }
        fn visit_unit<E>(self) -> Result<Checked, E> {
            Ok(Checked)
        }
    }
    serde_json::from_str::<Checked>(document).err().map(|error| error.to_string())
}

#[test]
fn no_object_of_an_answer_has_a_field_twice() {
    assert!(repeated(r#"[{"a": 1, "b": {"a": 1}, "a": 2}]"#).unwrap().starts_with("twice: a"));
    for case in corpus() {
        let answer = document::evaluate(Law::built_in(), &case.request.to_string());
        assert_eq!(repeated(&answer), None, "{}: {answer}", case.id);
    }
}

/// A case of the corpus with some facts, or the place, replaced.
fn changed(id: &str, place: Option<&str>, facts: Value) -> Value {
    let case = corpus().into_iter().find(|case| case.id == id).unwrap();
    let mut request = case.request;
    if let Some(place) = place {
        request["jurisdiction"] = json!(place);
    }
    for (fact, value) in facts.as_object().unwrap() {
        request["facts"][fact] = value.clone();
    }
    evaluate(&request)
}

#[test]
fn a_final_account_is_apportioned_by_the_law_of_its_own_day() {
    // Weifang's text on agreed parts began between the estimate and the final account.
    let days = json!({ "estimated_on": "2022-02-01", "settled_on": "2022-04-01" });
    let answer = changed("own/settlement-agreed", Some("370700"), days);
    let cites = json!(["民法典/283", "潍坊市物业管理条例(2022)/67/1"]);
    assert_eq!(step(&answer, "apportion.agreed")["cites"], cites);
    let days = json!({ "estimated_on": "2022-02-01", "settled_on": "2022-02-28" });
    let before = changed("own/settlement-agreed", Some("370700"), days);
    assert_eq!(step(&before, "apportion.agreed")["cites"], json!(["民法典/283"]));
}

#[test]
fn a_settlement_tells_what_is_paid_further_and_what_comes_back() {
    let answer = changed("own/settlement-fen-back", None, json!({}));
    let sums = json!({ "further": { "yuan": "0.02" }, "back": { "yuan": "0.01" } });
    assert_eq!(step(&answer, "settlement.units")["operands"], sums);
    for (id, decision, verdict) in [
        ("own/settlement-lishui-share-below", "within-limit", "met"),
        ("own/settlement-lishui-share-above", "new-decision", "not-met"),
        ("own/settlement-lishui-decided", "decided", "met"),
    ] {
        let answer = changed(id, None, json!({}));
        let excess = step(&answer, "settlement.excess");
        assert_eq!(excess["operands"]["decision"], json!({ "term": decision }), "{id}");
        assert_eq!(excess["verdict"], verdict, "{id}");
        assert_eq!(excess["cites"], json!(["丽水市物业管理条例(2019)/46/1"]), "{id}");
    }
}

#[test]
fn what_passes_with_a_unit_is_told_with_the_duties_of_seller_and_buyer() {
    let order = |article: &str| json!([format!("住宅专项维修资金管理办法/{article}")]);
    let sold = changed("fund-transfer#sold", Some("310000"), json!({}));
    assert_eq!(step(&sold, "fund.with-title")["cites"], order("28/1"));
    assert_eq!(step(&sold, "transfer.told")["cites"], order("28/1"));
    assert_eq!(step(&sold, "transfer.renamed")["cites"], order("28/2"));
    assert_eq!(step(&sold, "transfer.proof")["cites"], json!(["上海市住宅物业管理规定(2020)/65/5"]));

    // Beijing speaks of owners alone; a selling unit's account follows the nation's rule there, too.
    let owner = changed("fund-transfer#demolished", Some("110000"), json!({ "on": "2024-06-01" }));
    assert_eq!(step(&owner, "fund.destroyed")["cites"], json!(["北京市物业管理条例(2024)/81/2"]));
    let seller = changed("own/destroyed-selling-unit-beijing", None, json!({}));
    assert_eq!(step(&seller, "fund.destroyed")["cites"], order("29"));
}

#[test]
fn who_sits_in_a_group_is_left_to_judgement_where_it_is_not_told() {
    let answer = changed("own/group-zz-11", None, json!({}));
    let sides = step(&answer, "group.sides");
    assert_eq!(sides["operands"], json!({ "side": { "all_of": "street, residents-committee" } }));
    assert_eq!(sides["verdict"], "judgement");

    // Henan's list, which ranks higher, names the developer and the party's organisation too.
    let rank = |represented: Value| {
        let answer = changed("own/group-zz-11", None, json!({ "represented": represented }));
        let warnings = answer["warnings"].as_array().unwrap().clone();
        warnings.iter().any(|warning| warning["note"] == "rank-conflict")
    };
    assert!(rank(json!(["street", "residents-committee"])));
    let henan = Law::built_in().at("410000".parse().unwrap());
    let all = henan.find(keys::GROUP_SIDES, "2024-06-01".parse().unwrap()).unwrap();
    assert!(!rank(json!(all.value().iter().collect::<Vec<_>>())));
}

/// Until 2020 a place's own majority for adjusting a zone is told; since 2021, that it was displaced and by what.
#[test]
fn local_majorities_for_adjusting_a_zone_are_told_and_then_displaced() {
    let corpus = corpus();
    for (place, cite) in [
        ("henan", "河南省物业管理条例(2018)/10/3"),
        ("rizhao", "日照市物业管理条例(2018)/12"),
        ("zhoushan", "舟山市物业管理条例(2019)/9/1/2"),
    ] {
        let class_of = |year: &str| {
            let named = format!("own/adjust-zone-{place}-{year}");
            let case = corpus.iter().find(|case| case.id == named).unwrap();
            step(&evaluate(&case.request), "matter.class").clone()
        };
        let (before, since) = (class_of("2020"), class_of("2021"));
        let cites = |reason: &Value| reason["cites"].as_array().unwrap().iter().any(|found| found == cite);
        assert!(cites(&before) && !before.to_string().contains("displaced"), "{before}");
        assert!(!cites(&since), "{since}");
        let displaced = |note: &Value| {
            note["note"] == "displaced" && note["text"].as_str().is_some_and(|text| text.contains("民法典"))
        };
        assert!(since["notes"].as_array().unwrap().iter().any(displaced), "{since}");
    }
}
