//! Estates classified by a scheme: every combination of what can be told of them, and tables that are refused.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value as Json, json};
use wuye::document;
use wuye::law::{Housing, Law, LocalLaw, Regimes, RunBy, Value, keys};
use wuye::quantity::Date;
use wuye::rule::Rule as _;
use wuye::service::regime::{Facts, Need, Options, Outcome, Passage, Regime, Standing};

use crate::packs::{load, pack};
use crate::properties::evaluate;

const STREET: &str = "320114+street-old-estates";
const DISTRICT: &str = "100000+community-services";

fn day() -> Date {
    "2022-06-01".parse().unwrap()
}

fn decide(law: &LocalLaw<'_>, facts: &Facts) -> Outcome {
    Regime::decide(law, facts, &Options {}).unwrap().outcome().expect("a scheme is in force").clone()
}

/// A value that is told, each or none.
fn each<T: Copy>(all: &[T]) -> Vec<Option<T>> {
    all.iter().copied().map(Some).chain([None]).collect()
}

/// Every world of the three facts that make the class, known or not.
fn worlds() -> Vec<(Option<Housing>, Option<RunBy>, Option<bool>)> {
    let mut all = vec![];
    for housing in each(Housing::ALL) {
        for run_by in each(RunBy::ALL) {
            all.extend(each(&[false, true]).into_iter().map(|viable| (housing, run_by, viable)));
        }
    }
    all
}

/// The scheme's table in force.
fn tables() -> Vec<(String, Regimes)> {
    let parameter = Law::built_in().parameters().iter().find(|row| *row.id == *keys::REGIMES.id()).unwrap();
    let versions = parameter.lines.iter().flat_map(|line| line.versions.iter().map(move |one| (line, one)));
    let of =
        |value: &Value| if let Value::Regimes(table) = value { table.clone() } else { panic!("{value}") };
    versions.map(|(line, version)| (line.jurisdiction.to_string(), of(&version.value))).collect()
}

#[test]
fn every_estate_is_of_one_class_and_of_one_only() {
    for (place, table) in tables() {
        let mut seen = BTreeSet::new();
        for housing in Housing::ALL {
            for run_by in RunBy::ALL {
                for viable in [false, true] {
                    let met = table.rows.iter().filter(|row| row.meets(*housing, *run_by, viable));
                    let [row] = met.collect::<Vec<_>>()[..] else { panic!("{place} {housing:?} {run_by:?}") };
                    seen.insert(row.class.to_string());
                }
            }
        }
        assert_eq!(seen.len(), table.rows.len(), "{place}: a row that no estate meets");
    }
}

/// The class is told where every estate that is still possible has it, and else exactly those facts are asked for that
/// turn it in some estate.
#[test]
fn what_is_not_known_is_asked_for_where_it_turns_the_class() {
    let (mut open, mut told) = (0, 0);
    for place in [STREET, DISTRICT] {
        let law = Law::built_in().at(place.parse().unwrap());
        let of = |(housing, run_by, viable)| {
            decide(&law, &Facts { housing, run_by, viable, owners_chose: Some(false), ..Facts::on(day()) })
        };
        let all: BTreeMap<_, _> = worlds().into_iter().map(|world| (world, of(world))).collect();
        let complete: Vec<_> = all
            .iter()
            .filter(|(world, _)| world.0.is_some() && world.1.is_some() && world.2.is_some())
            .collect();
        for (world, outcome) in &all {
            let fits = |other: &(Option<Housing>, Option<RunBy>, Option<bool>)| {
                (world.0.is_none() || world.0 == other.0)
                    && (world.1.is_none() || world.1 == other.1)
                    && (world.2.is_none() || world.2 == other.2)
            };
            let inside: Vec<_> = complete.iter().filter(|(other, _)| fits(other)).collect();
            let classes: BTreeSet<_> =
                inside.iter().map(|(_, outcome)| outcome.class.clone().unwrap()).collect();
            assert_eq!(outcome.possible, classes.iter().cloned().collect::<Vec<_>>(), "{place} {world:?}");
            assert_eq!(outcome.class.is_some(), classes.len() == 1, "{place} {world:?}");
            let managers: BTreeSet<_> = inside
                .iter()
                .map(|(_, one)| (one.manager.clone(), one.fee.clone(), one.standing.map(|of| of as u8)))
                .collect();
            if let [(manager, fee, _)] = &managers.iter().collect::<Vec<_>>()[..] {
                assert_eq!((&outcome.manager, &outcome.fee), (manager, fee), "{place} {world:?}");
            } else {
                assert_eq!((&outcome.manager, &outcome.standing), (&None, &None), "{place} {world:?}");
            }
            // No fact that is known is asked for, and with all that are asked for the class is certain.
            let asks = |need| outcome.needs.contains(&need);
            for (need, known) in [
                (Need::Housing, world.0.is_some()),
                (Need::RunBy, world.1.is_some()),
                (Need::Viable, world.2.is_some()),
            ] {
                assert!(!(known && asks(need)), "{place} {world:?}");
            }
            assert_eq!(
                asks(Need::Housing) || asks(Need::RunBy) || asks(Need::Viable),
                outcome.class.is_none(),
                "{place} {world:?}"
            );
            if outcome.class.is_none() { open += 1 } else { told += 1 }
        }
    }
    println!("{told} worlds are classified, {open} are open");
    assert!(open > 20 && told > 100);
}

#[test]
fn manager_and_fees_are_certain_before_the_class_is() {
    let law = Law::built_in().at(STREET.parse().unwrap());
    let facts = Facts {
        housing: Some(Housing::Commodity),
        run_by: Some(RunBy::Nobody),
        owners_chose: Some(false),
        ..Facts::on(day())
    };
    let outcome = decide(&law, &facts);
    assert_eq!(outcome.class, None);
    assert_eq!(outcome.possible, ["not-viable", "without-manager"]);
    assert_eq!(outcome.needs, [Need::Viable]);
    assert_eq!(outcome.manager.as_deref(), Some("street-centre"));
    assert_eq!(outcome.fee.as_deref(), Some("paid-basic-service"));
    assert_eq!(outcome.duties, [], "who has to do what turns on the class");
}

/// Step by step from the street's centre to a contract with the committee.
#[test]
fn the_street_centre_passes_over_to_a_contract() {
    let law = Law::built_in().at(STREET.parse().unwrap());
    let start = Facts {
        housing: Some(Housing::WorkUnit),
        run_by: Some(RunBy::StreetCentre),
        viable: Some(false),
        owners_chose: Some(false),
        run_a_while: Some(false),
        committee: Some(false),
        contract: Some(false),
        ..Facts::on(day())
    };
    let of = |facts: &Facts| {
        let outcome = decide(&law, facts);
        let next = outcome.next.unwrap();
        let lacks: Vec<Need> = next.lacks.iter().map(|lack| lack.need).collect();
        (outcome.standing, outcome.manager, next.state, lacks)
    };
    let centre = || Some("street-centre".to_owned());
    let until = Some(Standing::UntilOwnersDecide);
    let all = vec![Need::OwnersChose, Need::RunAWhile, Need::Committee, Need::Contract];
    assert_eq!(of(&start), (until, centre(), Passage::Waiting, all));
    let run = Facts { run_a_while: Some(true), ..start };
    assert_eq!(of(&run).3, [Need::OwnersChose, Need::Committee, Need::Contract]);
    let committee = Facts { committee: Some(true), ..run };
    assert_eq!(of(&committee).3, [Need::OwnersChose, Need::Contract]);
    let contract = Facts { contract: Some(true), ..committee };
    let waits = vec![Need::OwnersChose];
    assert_eq!(
        of(&contract),
        (until, centre(), Passage::Waiting, waits),
        "the committee alone does not choose"
    );
    let chosen = Facts { owners_chose: Some(true), ..contract };
    assert_eq!(of(&chosen), (Some(Standing::Entrusted), centre(), Passage::Complete, vec![]));
    let another = Facts { owners_chose: Some(true), ..start };
    let (standing, manager, ..) = of(&another);
    assert_eq!((standing, manager.as_deref()), (Some(Standing::OwnersChose), Some("whom-owners-chose")));
    // Who concluded a contract has a committee; what else is open is named.
    let open = Facts { committee: None, run_a_while: None, ..chosen };
    let outcome = decide(&law, &open);
    assert_eq!((outcome.needs, outcome.standing), (vec![Need::RunAWhile], None));
    assert_eq!(outcome.next.unwrap().state, Passage::Open);
}

#[test]
fn the_owners_choice_ends_what_a_scheme_put_there_and_nothing_else() {
    for place in [STREET, DISTRICT] {
        let law = Law::built_in().at(place.parse().unwrap());
        let table =
            tables().into_iter().find(|(of, _)| of.ends_with(place.split_once('+').unwrap().1)).unwrap().1;
        for (housing, run_by, viable) in worlds() {
            let facts = |owners_chose| Facts {
                housing,
                run_by,
                viable,
                owners_chose,
                contract: Some(false),
                ..Facts::on(day())
            };
            let [unknown, no, yes] = [None, Some(false), Some(true)].map(|chose| decide(&law, &facts(chose)));
            assert_eq!((&unknown.class, &no.class), (&no.class, &yes.class));
            let Some(class) = &no.class else { continue };
            let row = table.rows.iter().find(|row| *row.class == **class).unwrap();
            assert_eq!(row.assigned, unknown.standing.is_none(), "{class}");
            assert_eq!(row.assigned, unknown.needs.contains(&Need::OwnersChose), "{class}");
            assert_eq!(row.assigned, yes.standing == Some(Standing::OwnersChose), "{class}");
            assert_eq!(row.assigned, no.manager != yes.manager, "{class}");
            assert_eq!(no.manager.as_deref(), row.manager.as_deref(), "{class}");
            assert_eq!(no.subsidy.is_some(), class == "affordable-housing");
            assert!(!row.assigned || yes.duties.is_empty() && yes.subsidy.is_none(), "{class}");
        }
    }
}

#[test]
fn a_decision_rests_on_the_clause_of_its_class_and_on_the_owners_right() {
    let ask = |day: &str, place: &str, facts: &Json| {
        let mut all = json!({ "on": day });
        all.as_object_mut().unwrap().extend(facts.as_object().unwrap().clone());
        evaluate(&json!({ "rule": "service.regime", "jurisdiction": place, "lang": "en", "facts": all }))
    };
    let facts = json!({ "housing": "affordable", "owners_chose": false });
    let answer = ask("2021-01-01", STREET, &facts);
    let steps = |answer: &Json| -> Vec<(String, Json)> {
        let reasons = answer["reasons"].as_array().unwrap().clone();
        reasons
            .into_iter()
            .map(|one| (one["step"].as_str().unwrap().to_owned(), one["cites"].clone()))
            .collect()
    };
    let affordable = json!(["街道老旧小区物业管理方案/2/2/4"]);
    let told = steps(&answer);
    let named: Vec<&str> = told.iter().map(|(step, _)| step.as_str()).collect();
    assert_eq!(
        named,
        ["regime.class", "regime.manager", "regime.owners", "regime.subsidy", "regime.duty", "regime.duty"]
    );
    for (step, cites) in &told {
        let expected = if step == "regime.owners" {
            json!(["民法典/278/1/4", "民法典/284"])
        } else {
            affordable.clone()
        };
        assert_eq!(*cites, expected, "{step}");
    }
    assert_eq!(answer["reasons"][2]["operands"]["standing"], json!({ "term": "until-owners-decide" }));
    let before = ask("2020-12-31", STREET, &facts);
    assert_eq!(before["reasons"][2]["cites"], json!(["物业管理条例(2018)/11/1/4"]));
    let text = before["reasons"][2]["text"].as_str().unwrap();
    assert!(text.contains("until the owners decide") && text.contains("Regulations"), "{text}");
    // What is open says what it could be, and what would tell.
    let open = ask("2021-01-01", DISTRICT, &json!({ "run_by": "nobody" }));
    let reason = &open["reasons"][0];
    assert_eq!((&reason["step"], &reason["verdict"]), (&json!("regime.open"), &json!("judgement")));
    let text = reason["text"].as_str().unwrap();
    assert!(text.contains("outside the plan") && text.contains("not known: what housing it is"), "{text}");
}

#[test]
fn without_a_scheme_there_is_no_class() {
    let request = |place: &str, day: &str| {
        evaluate(&json!({ "rule": "service.regime", "jurisdiction": place, "facts": { "on": day } }))["error"]
            ["code"]
            .clone()
    };
    assert_eq!(request("320114", "2022-06-01"), "law.unknown");
    assert_eq!(request(STREET, "2007-09-30"), "law.not_yet");
}

/// A scheme of another street, which has but two classes, and a passage without a time of trial.
#[test]
fn another_scheme_is_a_pack() {
    let table = json!({ "regimes": [
        { "class": "kept", "run_by": ["service-company", "owning-unit"], "cites": ["本市办法/3/1"] },
        { "class": "taken-over", "run_by": ["street-centre", "nobody"], "manager": "neighbours-cooperative", "assigned": true,
          "fee": "one-yuan-a-door", "cites": ["本市办法/3/1"],
          "duties": [{ "duty": "sweep", "by": ["neighbours-cooperative"], "cites": ["本市办法/3/1"] }],
          "next": { "manager": "neighbours-cooperative", "fee": "as-agreed", "cites": ["本市办法/3/1"],
              "needs": [{ "need": "entrustment-contract", "by": ["owners-committee"] }] } },
    ] });
    let law = load(&pack("650000+pilot", "service.regimes", &table)).unwrap();
    let ask = |facts: Json| -> Json {
        let request =
            json!({ "rule": "service.regime", "jurisdiction": "650100+pilot", "lang": "en", "facts": facts });
        serde_json::from_str(&document::evaluate(&law, &request.to_string())).unwrap()
    };
    let answer =
        ask(json!({ "on": "2024-01-01", "run_by": "nobody", "owners_chose": true, "contract": true }));
    let value = &answer["value"];
    assert_eq!(
        (&answer["outcome"], &value["class"]),
        (&json!("classified"), &json!("taken-over")),
        "{answer}"
    );
    assert_eq!((&value["standing"], &value["fee"]), (&json!("entrusted"), &json!("as-agreed")));
    assert_eq!(value["needs"], json!([]), "neither housing nor trial matters there");
    let kept = ask(json!({ "on": "2024-01-01", "run_by": "owning-unit" }));
    assert_eq!((&kept["value"]["class"], &kept["value"]["manager"]), (&json!("kept"), &Json::Null));

    // The order of its rows says nothing.
    let mut turned = table.clone();
    turned["regimes"].as_array_mut().unwrap().reverse();
    let other = load(&pack("650000+pilot", "service.regimes", &turned)).unwrap();
    for (housing, run_by, viable) in worlds() {
        let facts = Facts { housing, run_by, viable, ..Facts::on(day()) };
        let place = "650000+pilot".parse().unwrap();
        assert_eq!(decide(&law.at(place), &facts), decide(&other.at(place), &facts));
    }
}

#[test]
fn a_table_that_forgets_an_estate_or_has_it_twice_is_refused() {
    let refused = |rows: Json| {
        let error = load(&pack("650000+pilot", "service.regimes", &json!({ "regimes": rows }))).unwrap_err();
        (error.code().to_owned(), error.path().to_owned(), error.message().to_owned())
    };
    let row = |class: &str, housing: &[&str]| json!({ "class": class, "housing": housing, "cites": ["本市办法/3/1"] });
    let below = "parameter[0].line[0].version[0].value.regimes";
    let (code, path, message) =
        refused(json!([row("a", &["commodity", "affordable", "resettlement", "work-unit"])]));
    assert_eq!((code.as_str(), path.as_str()), ("value.incomplete", below));
    assert_eq!(
        message,
        "no row is met by bankrupt-enterprise run by service-company, not fit for the market"
    );
    let (code, path, message) = refused(json!([row("a", &[]), row("b", &["affordable"])]));
    assert_eq!((code.as_str(), path.as_str()), ("value.overlap", below));
    assert_eq!(
        message,
        "\"a\" and \"b\" are both met by affordable run by service-company, not fit for the market"
    );
}

#[test]
fn every_clause_that_a_row_names_stands_among_those_of_its_version_and_the_other_way_round() {
    let parameter = Law::built_in().parameters().iter().find(|row| *row.id == *keys::REGIMES.id()).unwrap();
    for version in parameter.lines.iter().flat_map(|line| line.versions.iter()) {
        let Value::Regimes(table) = &version.value else { panic!("{}", version.value) };
        let cites: BTreeSet<String> = version.citations.iter().map(ToString::to_string).collect();
        let mut used = BTreeSet::new();
        for row in &table.rows {
            let next = row.next.iter().map(|next| &next.cites);
            for words in row.duties.iter().map(|duty| &duty.cites).chain(next).chain([&row.cites]) {
                assert!(words.iter().next().is_some(), "{}: no clause", row.class);
                used.extend(words.iter().map(ToOwned::to_owned));
            }
        }
        assert_eq!(used, cites);
    }
}
