//! Schemes: plans that hold where a caller names them behind the place.

use serde_json::json;
use wuye::law::{Jurisdiction, Law, LocalLaw, Pack, keys};
use wuye::quantity::Date;

fn day() -> Date {
    "2024-06-30".parse().unwrap()
}

/// A scheme of one's own that triggers a top-up later than the law does.
fn with_scheme() -> Law {
    let pack: Pack = toml::from_str(
        r#"
        [[instrument]]
        id = "试点方案"
        zh = "试点方案"
        en = "Pilot Scheme"
        rank = "scheme"
        jurisdiction = "310000+pilot"
        division = "outline"
        from = "2024-01-01"

        [[parameter]]
        id = "fund.trigger"
        [[parameter.line]]
        jurisdiction = "310000+pilot"
        [[parameter.line.version]]
        from = "2024-01-01"
        value = { threshold = "< 1/5" }
        cites = ["试点方案/2/1/1/3", "试点方案/2", "试点方案/2/0/4"]
        grade = "scheme"
        "#,
    )
    .unwrap();
    Law::built_in().with_pack(&pack).unwrap()
}

fn trigger(law: &LocalLaw<'_>) -> String {
    law.find(keys::TRIGGER, day()).map_or_else(|absent| absent.to_string(), |found| found.value().to_string())
}

#[test]
fn a_scheme_stands_before_what_its_place_says_and_only_where_it_is_named() {
    let law = with_scheme();
    let at = |place: &str| trigger(&law.at(place.parse().unwrap()));
    assert_eq!(at("310000+pilot"), "< 1/5");
    assert_eq!(at("310115+pilot"), "< 1/5", "a district of the city that has the scheme");
    assert_eq!(at("310000"), at("310115"), "nobody named it");
    assert_ne!(at("310000"), "< 1/5");
    assert_eq!(at("110000+pilot"), at("110000"), "the scheme is of another city");
    assert_eq!(at("310000+pilots"), at("310000"), "another name");
    // What it is silent on is as it is without it.
    let turnout = |place: &str| law.at(place.parse().unwrap()).find(keys::TURNOUT, day()).unwrap();
    assert_eq!(turnout("310000+pilot").value(), turnout("310000").value());
    assert_eq!(law.schemes(), {
        let mut names = Law::built_in().schemes();
        names.push("pilot");
        names.sort_unstable();
        names
    });
}

#[test]
fn a_point_of_an_outline_is_cited_down_to_its_last_level() {
    let law = with_scheme();
    let found = law.at("310000+pilot".parse().unwrap()).find(keys::TRIGGER, day()).unwrap();
    let cites: Vec<_> = found.citations().iter().map(ToString::to_string).collect();
    assert_eq!(cites, ["试点方案/2/1/1/3", "试点方案/2", "试点方案/2/0/4"]);
}

#[test]
fn a_name_is_up_to_24_small_letters_digits_and_hyphens() {
    let read = |text: &str| text.parse::<Jurisdiction>();
    let longest = format!("310000+{}", "a".repeat(24));
    for text in ["310000+a", "310000+2005", "AU-NSW+pilot-2", longest.as_str()] {
        let place = read(text).unwrap();
        assert_eq!(place.to_string(), text);
        assert_eq!(format!("{}+{}", place.plain(), place.scheme().unwrap()), text);
        assert_eq!(place.plain().scheme(), None);
    }
    let too_long = format!("310000+{}", "a".repeat(25));
    for text in
        ["310000+", "310000+-a", "310000+A", "310000+a+b", "310000+试点", "310000+a b", too_long.as_str()]
    {
        assert_eq!(read(text).unwrap_err().code(), "jurisdiction.not_a_scheme", "{text}");
    }
    assert_eq!(read("31+a").unwrap_err().code(), "jurisdiction.not_a_code");
}

/// What the door answers for a fund of 10 yuan of which 1.99 is left.
fn ask(place: &str, lang: &str) -> serde_json::Value {
    let request = json!({
        "rule": "fund.trigger", "jurisdiction": place, "lang": lang,
        "facts": { "as_of": "2024-06-30", "accounts": [
            { "unit": "1", "first_deposit_yuan": "10.00", "balance_yuan": "1.99" },
        ] },
    });
    serde_json::from_str(&wuye::document::evaluate(&with_scheme(), &request.to_string())).unwrap()
}

#[test]
fn a_reason_names_the_place_in_the_outline_in_both_languages() {
    for (lang, cited) in [("zh-CN", "《试点方案》第2部分（1）1（3）"), ("en", "Pilot Scheme part 2(1)1(3)")]
    {
        let answer = ask("310000+pilot", lang);
        let texts = answer["reasons"].to_string();
        assert!(texts.contains(cited), "{texts}");
    }
}

/// A name that no text has is a slip, and would else be the same as none.
#[test]
fn the_document_door_refuses_a_scheme_that_the_law_does_not_know() {
    let refused = ask("310000+pilots", "en");
    assert_eq!(refused["error"]["code"], "jurisdiction.unknown_scheme", "{refused}");
    assert_eq!(refused["error"]["path"], "jurisdiction");
    assert_eq!(ask("310000+pilot", "en")["outcome"], "triggered");
}
