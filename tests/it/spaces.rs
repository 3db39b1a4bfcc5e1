//! Planned spaces and common ground: every small zone, every place's deciders on its texts' days, and what is told.

use serde_json::{Value, json};
use wuye::law::{Law, Value as LawValue};
use wuye::quantity::{Date, Ratio};
use wuye::rule::Rule as _;
use wuye::zone::parking::planned::{Facts, Options, Planned, Went};

use crate::law::versions;
use crate::properties::evaluate;

/// Cross-multiplied: spaces to owners times units, against planned spaces times units sold.
#[test]
fn every_small_zone_is_met_as_the_products_say() {
    let nation = Law::built_in().at("100000".parse().unwrap());
    let on: Date = "2021-01-01".parse().unwrap();
    let mut zones = 0;
    for units in 1..=7 {
        for units_sold in 0..=units {
            for planned_spaces in 0..=9 {
                for sold in 0..=planned_spaces {
                    for rented in 0..=planned_spaces - sold {
                        let others = (planned_spaces - sold - rented) / 2;
                        let facts = Facts {
                            on,
                            units,
                            units_sold,
                            planned_spaces,
                            to_owners: Went { sold, given: 0, rented },
                            to_others: Went { sold: 0, given: 0, rented: others },
                            on_common_ground: 0,
                        };
                        let decision = Planned::decide(&nation, &facts, &Options {}).unwrap();
                        let outcome = decision.outcome().unwrap();
                        let enough = |spaces: u32| spaces * units >= planned_spaces * units_sold;
                        assert_eq!(outcome.met, enough(sold + rented), "{facts:?}");
                        assert!(enough(outcome.least) && (outcome.least == 0 || !enough(outcome.least - 1)));
                        assert_eq!(
                            outcome.ratio,
                            Ratio::try_new(planned_spaces.into(), units.into()).unwrap()
                        );
                        assert_eq!(outcome.developers, planned_spaces - sold);
                        assert_eq!(outcome.unused + rented + others + sold, planned_spaces);
                        zones += 1;
                    }
                }
            }
        }
    }
    assert!(zones > 5_000, "{zones}");
}

fn decided(place: &str, facts: &Value) -> Value {
    evaluate(&json!({ "rule": "parking.ground", "jurisdiction": place, "lang": "en", "facts": facts }))
}

/// On the first and the last day of each text it names who decides; the day before, another or nobody does.
#[test]
fn every_text_on_common_ground_names_who_decides_on_its_days() {
    let mut asked = 0;
    for (parameter, line, version) in versions() {
        let (question, assembly) = match &*parameter.id {
            "parking.ground.set-up" => ("set-up", true),
            "parking.ground.charge" => ("charge", true),
            "parking.ground.set-up.before" => ("set-up", false),
            "parking.ground.charge.before" => ("charge", false),
            _ => continue,
        };
        let LawValue::Words(words) = &version.value else { panic!("{:?}", version.value) };
        let named: Vec<&str> = words.iter().collect();
        let place = line.jurisdiction.to_string();
        let ask = |day: Date| {
            let facts = json!({ "on": day.to_string(), "question": question, "assembly": assembly, "planned_unused": false });
            decided(&place, &facts)
        };
        for day in [version.from.date, version.to.date].into_iter().flatten() {
            let answer = ask(day);
            assert_eq!(answer["value"]["deciders"], json!(named), "{answer}");
            let votes = named.iter().any(|decider| ["assembly", "owners"].contains(decider));
            let matter = if question == "charge" { "other" } else { "convert-common-parts" };
            assert_eq!(answer["value"].get("matter"), votes.then(|| json!(matter)).as_ref(), "{answer}");
            asked += 1;
        }
        let before = ask(version.from.date.unwrap().add_days(-1).unwrap());
        let earlier =
            line.versions.iter().any(|other| other.to.date.is_some_and(|to| Some(to) < version.from.date));
        if !earlier && named != ["owners"] && before.get("error").is_none() {
            assert_eq!(before["value"]["deciders"], json!(["owners"]), "{place} {before}");
        }
    }
    assert!(asked >= 28, "{asked}");
}

#[test]
fn the_ratio_and_who_decides_are_told() {
    let texts = |answer: &Value| -> Vec<String> {
        let reasons = answer["reasons"].as_array().unwrap_or_else(|| panic!("{answer}"));
        reasons.iter().map(|reason| reason["text"].as_str().unwrap().to_owned()).collect()
    };
    let facts = json!({ "on": "2024-06-01", "units": 500, "units_sold": 400, "planned_spaces": 450, "on_common_ground": 40,
        "to_owners": { "sold": 300, "given": 0, "rented": 59 }, "to_others": { "sold": 1, "given": 0, "rented": 2 } });
    let answer =
        evaluate(&json!({ "rule": "zone.parking", "jurisdiction": "100000", "lang": "en", "facts": facts }));
    let told = texts(&answer);
    assert_eq!(told.len(), 4, "{told:#?}");
    assert!(
        told[0].starts_with("planned spaces for each unit: planned spaces 450, units 500, planned ratio "),
        "{}",
        told[0]
    );
    assert!(
        told[1].contains("359") && told[1].contains("at least 360") && told[1].contains("left to judgement"),
        "{}",
        told[1]
    );
    assert_eq!(told[2], "what is the developer's: spaces of the developer 149, of them not let 88");
    assert!(
        told[3].starts_with("spaces on common ground are the owners': spaces 40 (Civil Code art. 275(2)"),
        "{}",
        told[3]
    );
    let facts = json!({ "on": "2024-06-01", "question": "charge", "assembly": true });
    assert_eq!(
        texts(&decided("331100", &facts)),
        [
            "who decides on parking on common ground: the owners' assembly, the committee with the assembly's mandate, \
          another important matter (Lishui Property Management Regulations art. 42(2))"
        ]
    );
    let readings = |options: Value, question: &str| {
        let facts = json!({ "on": "2024-06-01", "question": question, "assembly": true });
        let answer = evaluate(
            &json!({ "rule": "parking.ground", "jurisdiction": "100000", "lang": "en", "facts": facts, "options": options }),
        );
        answer["reasons"][0]["notes"][0]["reading"].clone()
    };
    assert_eq!(readings(json!({}), "charge"), "charges=other-matter");
    assert_eq!(readings(json!({ "charges": "business" }), "charge"), "charges=business");
    assert_eq!(readings(json!({ "charges": "business" }), "set-up"), "set-up=business");
}
