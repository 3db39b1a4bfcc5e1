//! Law that a user brings: what it adds, what it may not touch, and what is refused with its path.

use serde_json::{Value as Json, json};
use wuye::document;
use wuye::law::{Absence, Law, Pack, keys};

/// A pack that gives one place a value of one parameter.
pub(crate) fn pack(place: &str, id: &str, value: &Json) -> Json {
    pack_of((place, "2020-01-01"), &[(id, value.clone())])
}

/// A pack that gives one place a value of each of some parameters, from a day on.
pub(crate) fn pack_of((place, from): (&str, &str), values: &[(&str, Json)]) -> Json {
    let parameter = |(id, value): &(&str, Json)| {
        json!({ "id": id, "line": [{ "jurisdiction": place, "version": [{
            "from": from, "value": value, "cites": ["本市办法/3/1"], "grade": "full",
        }] }] })
    };
    json!({
        "instrument": [{
            "id": "本市办法", "zh": "本市办法", "en": "Measures of the City", "rank": "local-normative",
            "jurisdiction": place, "from": from,
        }],
        "parameter": values.iter().map(parameter).collect::<Vec<_>>(),
    })
}

fn trigger() -> Json {
    pack("650000", "fund.trigger", &json!({ "threshold": "< 1/5" }))
}

pub(crate) fn load(pack: &Json) -> Result<Law, wuye::Error> {
    Law::built_in().with_pack(&Pack::from_json(&pack.to_string())?)
}

#[test]
fn the_shipped_tables_are_a_pack_too() {
    let law = Law::empty().with_pack(&crate::law::generate::pack()).unwrap();
    assert_eq!(law, *Law::built_in());
}

#[test]
fn a_pack_adds_a_place_and_leaves_the_others_as_they_are() {
    let law = load(&trigger()).unwrap();
    let day = "2022-06-30".parse().unwrap();
    let xinjiang = law.at("650100".parse().unwrap()).find(keys::TRIGGER, day).unwrap();
    assert_eq!(xinjiang.value().to_string(), "< 1/5");
    assert_eq!(xinjiang.citations()[0].to_string(), "本市办法/3/1");
    for place in ["100000", "310000", "410100"] {
        let place = place.parse().unwrap();
        assert_eq!(
            law.at(place).find(keys::TRIGGER, day),
            Law::built_in().at(place).find(keys::TRIGGER, day)
        );
    }
}

#[test]
fn an_answer_outlives_the_law_that_gave_it() {
    let law = load(&trigger()).unwrap();
    let found = law.at("650000".parse().unwrap()).find(keys::TRIGGER, "2022-06-30".parse().unwrap()).unwrap();
    drop(law);
    assert_eq!(found.citations()[0].instrument().zh.to_string(), "本市办法");
}

#[test]
fn a_line_that_is_there_is_replaced_only_where_the_pack_says_so() {
    let mut shanghai = pack("310000", "fund.trigger", &json!({ "threshold": "<= 1/2" }));
    let refused = load(&shanghai).unwrap_err();
    assert_eq!((refused.code(), refused.path()), ("pack.line.exists", "parameter[0].line[0].jurisdiction"));
    shanghai["parameter"][0]["line"][0]["replaces"] = json!(true);
    let law = load(&shanghai)
        .unwrap()
        .at("310000".parse().unwrap())
        .find(keys::TRIGGER, "2022-06-30".parse().unwrap());
    assert_eq!(law.unwrap().value().to_string(), "≤ 1/2");
}

#[test]
fn the_door_decides_under_a_pack_and_tells_its_articles_and_digest() {
    let request = json!({
        "rule": "fund.trigger", "jurisdiction": "650000", "options": { "level": "unit" },
        "facts": { "as_of": "2022-06-30", "accounts": [
            { "unit": "1", "first_deposit_yuan": "1000", "balance_yuan": "200" },
        ] },
    });
    let law = load(&trigger()).unwrap();
    let answer: Json = serde_json::from_str(&document::evaluate(&law, &request.to_string())).unwrap();
    assert_eq!(answer["outcome"], "not-triggered", "{answer}");
    assert_eq!(answer["reasons"][0]["cites"][0], "本市办法/3/1");
    assert!(answer["reasons"][0]["text"].as_str().unwrap().contains("《本市办法》第3条第1款"), "{answer}");
    assert_eq!(answer["law"]["tables"], law.digest());
    assert_ne!(law.digest(), Law::built_in().digest());
    // The same pack gives the same digest, another value another.
    assert_eq!(load(&trigger()).unwrap().digest(), law.digest());
    let other = load(&pack("650000", "fund.trigger", &json!({ "threshold": "< 1/4" }))).unwrap();
    assert_ne!(other.digest(), law.digest());
}

/// A place abroad inherits nothing of the nation's.
#[test]
fn abroad_nothing_is_inherited_but_from_the_country() {
    let law = load(&pack("AU", "fund.trigger", &json!({ "threshold": "< 1/5" }))).unwrap();
    let day = "2022-06-30".parse().unwrap();
    let sydney = law.at("AU-NSW".parse().unwrap());
    assert!(sydney.find(keys::TRIGGER, day).is_ok());
    assert_eq!(sydney.find(keys::TURNOUT, day).unwrap_err().absence(), Absence::Unknown);
    assert_eq!(
        law.at("FR".parse().unwrap()).find(keys::TRIGGER, day).unwrap_err().absence(),
        Absence::Unknown
    );
}

#[test]
fn what_contradicts_itself_is_refused_with_its_path() {
    type Change = fn(&mut Json);
    let cases: [(&str, &str, Change); 13] = [
        ("pack.parameter.unknown", "parameter[0].id", |p| p["parameter"][0]["id"] = json!("fund.tigger")),
        ("pack.value.type", "parameter[0].line[0].version[0].value", |p| {
            p["parameter"][0]["line"][0]["version"][0]["value"] = json!({ "count": 3 });
        }),
        ("fact.missing", "parameter[0].line[0].version[0].cites", |p| {
            p["parameter"][0]["line"][0]["version"][0]["cites"] = json!([]);
        }),
        ("pack.citation", "parameter[0].line[0].version[0].cites[0]", |p| {
            p["parameter"][0]["line"][0]["version"][0]["cites"] = json!(["他市办法/3"]);
        }),
        ("pack.citation", "parameter[0].line[0].version[0].cites[0]", |p| {
            p["parameter"][0]["line"][0]["version"][0]["cites"] = json!(["本市办法/0"]);
        }),
        ("pack.citation", "parameter[0].line[0].version[0].cites[0]", |p| {
            p["parameter"][0]["line"][0]["version"][0]["cites"] = json!(["本市办法/1/2/3/4/5"]);
        }),
        ("pack.citation.article", "parameter[0].line[0].version[0].cites[0]", |p| {
            p["parameter"][0]["line"][0]["version"][0]["cites"] = json!(["本市办法"]);
        }),
        ("pack.citation.article", "parameter[0].line[0].version[0].cites[0]", |p| {
            let version = &mut p["parameter"][0]["line"][0]["version"][0];
            (version["cites"], version["grade"]) = (json!(["本市办法"]), json!("excerpt"));
        }),
        ("pack.instrument.duplicate", "instrument[0].id", |p| p["instrument"][0]["id"] = json!("民法典")),
        ("pack.instrument.id", "instrument[0].id", |p| p["instrument"][0]["id"] = json!("a/b")),
        ("pack.line.spans", "parameter[0].line[0].version[0].from", |p| {
            p["parameter"][0]["line"][0]["version"][0]["to"] = json!("2019-12-31");
        }),
        // An open version is followed by another.
        ("pack.line.spans", "parameter[0].line[0].version[1].from", |p| {
            let mut second = p["parameter"][0]["line"][0]["version"][0].clone();
            second["from"] = json!("2021-01-01");
            p["parameter"][0]["line"][0]["version"].as_array_mut().unwrap().push(second);
        }),
        ("pack.overrides.nothing", "overrides[0].parameter", |p| {
            p["overrides"] = json!([{
                "parameter": "fund.trigger", "jurisdiction": "990000", "from": "2021-01-01",
                "known_from": "2021-01-01", "by": ["本市办法/3"], "zh": "甲", "en": "a",
            }]);
            p["overrides"][0]["jurisdiction"] = json!("620000");
        }),
    ];
    for (code, path, change) in cases {
        let mut pack = trigger();
        change(&mut pack);
        let refused = load(&pack).unwrap_err();
        assert_eq!((refused.code(), refused.path()), (code, path), "{refused}");
    }
    for change in [("gap", json!([{ "from": "2020-01-01" }])), ("lines", json!([]))] {
        let mut pack = trigger();
        pack["parameter"][0]["line"][0][change.0] = change.1;
        assert_eq!(load(&pack).unwrap_err().code(), "pack.not_readable");
    }
}

/// A procedure of a user's own, with words that the library does not know.
fn own_procedure() -> Json {
    pack(
        "620000",
        "assembly.setup",
        &json!({ "procedure": [
        { "step": "敲钟", "by": ["村长"], "modal": "may", "cites": ["本市办法/3/1"] },
        { "step": "集合", "by": ["村民"], "modal": "must", "after": ["敲钟"],
          "within": { "span": "3 days", "of": ["敲钟"] }, "ends": true, "cites": ["本市办法/3/1"] },
    ] }),
    )
}

#[test]
fn a_procedure_of_ones_own_is_judged_in_its_own_words() {
    let law = load(&own_procedure()).unwrap();
    let answer = document::evaluate(
        &law,
        &json!({
            "rule": "assembly.setup", "jurisdiction": "620100",
            "facts": { "as_of": "2020-05-05", "events": [{ "step": "敲钟", "on": "2020-05-01", "by": "村长" }] },
        })
        .to_string(),
    );
    let answer: Json = serde_json::from_str(&answer).unwrap();
    assert_eq!(answer["outcome"], "overdue", "{answer}");
    let open = &answer["reasons"][1];
    assert_eq!(open["cites"], json!(["本市办法/3/1"]));
    assert!(open["text"].as_str().unwrap().contains("步骤 集合，村民，应当，最迟 2020-05-04"), "{open}");
    assert_eq!(answer["reasons"][2]["notes"][0]["reading"], "counting=as-civil-code");
}

#[test]
fn a_procedure_that_does_not_hold_together_is_refused_with_its_path() {
    type Change = fn(&mut Json);
    let cases: [(&str, &str, Change); 13] = [
        ("law.procedure.duplicate", "[1].step", |steps| steps[1]["step"] = json!("敲钟")),
        ("fact.missing", "[0].by", |steps| steps[0]["by"] = json!([])),
        ("fact.missing", "[1].cites", |steps| steps[1]["cites"] = json!([])),
        ("law.procedure.cites", "[1].cites[0]", |steps| steps[1]["cites"] = json!(["本市办法/4"])),
        ("law.procedure.step", "[0].after", |steps| steps[0]["after"] = json!(["集合"])),
        ("law.procedure.step", "[1].after_any", |steps| steps[1]["after_any"] = json!(["集合"])),
        ("law.procedure.step", "[1].unless", |steps| steps[1]["unless"] = json!(["散会"])),
        ("law.procedure.step", "[0].lapse_of", |steps| steps[0]["lapse_of"] = json!("集合")),
        ("law.procedure.step", "[1].within", |steps| steps[1]["within"]["of"] = json!(["散会"])),
        ("law.procedure.step", "[1].opens", |steps| {
            steps[1]["opens"] = json!({ "span": "1 days", "of": ["散会"] });
        }),
        ("law.procedure.step", "[0].before", |steps| {
            steps[0]["before"] = json!({ "span": "1 days", "of": ["敲钟"] });
        }),
        ("law.procedure.support", "[0].support.by", |steps| {
            steps[0]["support"] = json!({ "by": "村民", "share": ">= 1/5" });
        }),
        ("law.procedure.breach", "[0].breach", |steps| steps[0]["breach"] = json!("manager-stays")),
    ];
    for (code, path, change) in cases {
        let mut pack = own_procedure();
        change(&mut pack["parameter"][0]["line"][0]["version"][0]["value"]["procedure"]);
        let refused = load(&pack).unwrap_err();
        let path = format!("parameter[0].line[0].version[0].value.procedure{path}");
        assert_eq!((refused.code(), refused.path()), (code, &*path), "{refused}");
    }
}

#[test]
fn places_abroad_are_read_as_iso_3166_writes_them() {
    for text in ["FR", "AU-NSW", "US-6", "TW"] {
        assert_eq!(text.parse::<wuye::law::Jurisdiction>().unwrap().to_string(), text);
    }
    for text in ["", "F", "fr", "FRA", "FR-", "FR-ABCD", "FR-é", "-FR", "CN", "CN-31", "AU-nsw", "AU NSW"] {
        assert!(text.parse::<wuye::law::Jurisdiction>().is_err(), "{text}");
    }
}
