//! Estates that are divided into zones: every small world of them, place by place and text by text.

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};
use wuye::document;
use wuye::law::{DivisionRow, EstateStage, EstateTrait, Law, LocalLaw, Value, ZoneDivision, keys};
use wuye::quantity::Date;
use wuye::rule::Rule as _;
use wuye::zone::division::{
    Belongs, Divided, Division, Facts, Listed, Options, Outcome, Overlap, PublicGround, Unsaid,
};
use wuye::{Error, ErrorKind};

use crate::packs::{load, pack};
use crate::properties::evaluate;

const STAGES: [EstateStage; 3] = [EstateStage::New, EstateStage::InUse, EstateStage::Zone];
const TRAITS: [EstateTrait; 17] = [
    EstateTrait::Phased,
    EstateTrait::SeveralDevelopers,
    EstateTrait::AdjacentPlots,
    EstateTrait::MixedUse,
    EstateTrait::OneArea,
    EstateTrait::FacilitiesShared,
    EstateTrait::GroundsShared,
    EstateTrait::PremisesShared,
    EstateTrait::Split,
    EstateTrait::Independent,
    EstateTrait::ResponsibilityClear,
    EstateTrait::FacilitiesSeparable,
    EstateTrait::GroundsSeparable,
    EstateTrait::PremisesSeparable,
    EstateTrait::BuildingsSeparable,
    EstateTrait::OneWall,
    EstateTrait::PlanMet,
];

fn tell(facts: &mut Facts, of: EstateTrait, told: Option<bool>) {
    let field = match of {
        EstateTrait::Phased => &mut facts.phased,
        EstateTrait::SeveralDevelopers => &mut facts.several_developers,
        EstateTrait::AdjacentPlots => &mut facts.adjacent_plots,
        EstateTrait::MixedUse => &mut facts.mixed_use,
        EstateTrait::OneArea => &mut facts.one_area,
        EstateTrait::FacilitiesShared => &mut facts.facilities_shared,
        EstateTrait::GroundsShared => &mut facts.grounds_shared,
        EstateTrait::PremisesShared => &mut facts.premises_shared,
        EstateTrait::Split => &mut facts.split,
        EstateTrait::Independent => &mut facts.independent,
        EstateTrait::ResponsibilityClear => &mut facts.responsibility_clear,
        EstateTrait::FacilitiesSeparable => &mut facts.facilities_separable,
        EstateTrait::GroundsSeparable => &mut facts.grounds_separable,
        EstateTrait::PremisesSeparable => &mut facts.premises_separable,
        EstateTrait::BuildingsSeparable => &mut facts.buildings_separable,
        EstateTrait::OneWall => &mut facts.one_wall,
        EstateTrait::PlanMet => &mut facts.plan_met,
        other => panic!("{other:?} has no field here"),
    };
    *field = told;
}

/// The field of a trait: its name in the tables, with the hyphens of a document.
fn field(of: EstateTrait) -> String {
    serde_json::to_value(of).unwrap().as_str().unwrap().replace('-', "_")
}

/// Each place and day on which another text begins, with it.
fn texts() -> Vec<(&'static str, Date, &'static ZoneDivision)> {
    let parameter = Law::built_in().parameters().iter().find(|row| *row.id == *keys::ZONE_DIVISION.id());
    let mut texts = vec![];
    for line in parameter.unwrap().lines.iter() {
        for version in line.versions.iter() {
            let Value::Division(division) = &version.value else { panic!("{}", line.jurisdiction) };
            let place: &'static str = line.jurisdiction.to_string().leak();
            texts.push((place, version.from.date.unwrap(), division));
        }
    }
    texts
}

fn all_options() -> Vec<Options> {
    let mut all = vec![];
    for overlap in [Overlap::OneZone, Overlap::MayBeSeparate] {
        for unsaid in [Unsaid::Authority, Unsaid::Contrary] {
            all.extend([Listed::Each, Listed::Any].map(|listed| Options { overlap, unsaid, listed }));
        }
    }
    all
}

/// With what readings a stage is walked. Of the longest text a stage is like the others, and so are readings.
fn options_of(traits: &[EstateTrait], stage: EstateStage) -> Vec<Options> {
    match (traits.len() > 8, stage) {
        (false, _) => all_options(),
        (true, EstateStage::New) => vec![Options::default()],
        (true, _) => vec![],
    }
}

fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Outcome, Error> {
    Ok(Division::decide(law, facts, options)?.outcome().expect("a text is in force").clone())
}

/// What the rows of a stage ask, in the order in which it is asked for.
fn asked(division: &ZoneDivision, stage: EstateStage) -> Vec<EstateTrait> {
    let of_stage = |row: &&DivisionRow| row.of.is_empty() || row.of.contains(&stage);
    let traits = |row: &DivisionRow| [&row.any, &row.needs, &row.lacks].map(|list| list.to_vec()).concat();
    let all: BTreeSet<EstateTrait> = division.rows.iter().filter(of_stage).flat_map(traits).collect();
    all.into_iter().collect()
}

/// A world: of each trait its digit to the base of three, untrue, true or not told.
fn world(number: usize, traits: &[EstateTrait], mut facts: Facts) -> (Facts, Vec<Option<bool>>) {
    let digit = |place: usize| [Some(false), Some(true), None][number / 3_usize.pow(place as u32) % 3];
    let told: Vec<_> = (0..traits.len()).map(digit).collect();
    for (of, told) in traits.iter().zip(&told) {
        tell(&mut facts, *of, *told);
    }
    (facts, told)
}

/// The answers of every world of a text at a stage: each has one where all worlds that tell more have the same, and else
/// asks for a fact that is not told and turns the answer in one of them.
fn walk(law: &LocalLaw<'_>, empty: &Facts, traits: &[EstateTrait], options: &Options) -> usize {
    let power = |place: usize| 3_usize.pow(place as u32);
    let mut answers: Vec<Option<Divided>> = vec![];
    let mut open = 0;
    for number in 0..power(traits.len()) {
        let (facts, told) = world(number, traits, empty.clone());
        let found = decide(law, &facts, options);
        let what = || format!("{} {:?} {told:?} {options:?}: {found:?}", law.jurisdiction(), empty.stage);
        let unknown: Vec<usize> = (0..told.len()).filter(|place| told[*place].is_none()).collect();
        // A world that tells one thing more has a lower number: its answer is there already.
        let more = |place: usize| [2, 1].map(|less| answers[number - less * power(place)]);
        let settled = unknown.first().map(|place| more(*place));
        let expected = match settled {
            None => found.as_ref().ok().map(|outcome| outcome.division),
            Some([no, yes]) => no.filter(|_| no == yes),
        };
        assert_eq!(found.as_ref().ok().map(|outcome| outcome.division), expected, "{}", what());
        for place in &unknown {
            assert_eq!(expected, more(*place)[0].filter(|no| Some(*no) == more(*place)[1]), "{}", what());
        }
        if let Err(error) = &found {
            assert_eq!(error.kind(), ErrorKind::MissingFact, "{}", what());
            let asked = unknown.iter().find(|place| field(traits[**place]) == error.path());
            let asked = *asked.unwrap_or_else(|| panic!("{}", what()));
            // Over all worlds that tell everything but what is asked for.
            let others: Vec<usize> = unknown.iter().copied().filter(|place| *place != asked).collect();
            let turns = (0_usize..1 << others.len()).any(|bits| {
                let known = others.iter().enumerate().map(|(n, place)| (2 - (bits >> n & 1)) * power(*place));
                let base = number - known.sum::<usize>();
                answers[base - 2 * power(asked)] != answers[base - power(asked)]
            });
            assert!(turns, "{}", what());
            open += 1;
        }
        answers.push(expected);
    }
    open
}

#[test]
fn every_small_world_is_decided_or_asks_for_what_would_decide_it() {
    let (mut worlds, mut open) = (0, 0);
    for (place, day, division) in texts() {
        let law = Law::built_in().at(place.parse().unwrap());
        for stage in STAGES {
            let traits = asked(division, stage);
            for options in options_of(&traits, stage) {
                open += walk(&law, &Facts::new(day, stage), &traits, &options);
                worlds += 3_usize.pow(traits.len() as u32);
            }
        }
    }
    println!("{worlds} worlds, {open} of them open");
    assert!(open > 10_000 && open < worlds);
}

/// Every estate of which all is known that its text asks, with what else is known of it.
fn complete(traits: &[EstateTrait], empty: &Facts) -> impl Iterator<Item = Facts> {
    (0_usize..1 << traits.len()).map(|bits| {
        let mut facts = empty.clone();
        for (place, of) in traits.iter().enumerate() {
            tell(&mut facts, *of, Some(bits >> place & 1 == 1));
        }
        facts
    })
}

#[test]
fn a_fact_that_is_not_asked_for_changes_nothing_and_all_that_are_decide() {
    let mut seen = BTreeSet::new();
    for (place, day, division) in texts() {
        let law = Law::built_in().at(place.parse().unwrap());
        for stage in STAGES {
            let traits = asked(division, stage);
            for options in options_of(&traits, stage) {
                for facts in complete(&traits, &Facts::new(day, stage)) {
                    let alone = decide(&law, &facts, &options).unwrap();
                    for other in [false, true] {
                        let mut told = facts.clone();
                        for of in TRAITS.iter().filter(|of| !traits.contains(of)) {
                            tell(&mut told, *of, Some(other));
                        }
                        told.smallest_part_m2 = Some("1".parse().unwrap());
                        assert_eq!(decide(&law, &told, &options).unwrap(), alone, "{place} {told:?}");
                    }
                    seen.insert(alone.division);
                }
            }
        }
    }
    assert_eq!(seen.len(), 5, "every answer is somebody's: {seen:?}");
}

#[test]
fn the_order_of_the_cases_of_a_text_does_not_matter() {
    for (place, day, division) in texts() {
        let mut value = serde_json::to_value(division).unwrap();
        value["rows"].as_array_mut().unwrap().reverse();
        let turned = load(&pack("650000", "zone.division", &json!({ "division": value }))).unwrap();
        let (law, turned) =
            (Law::built_in().at(place.parse().unwrap()), turned.at("650000".parse().unwrap()));
        for stage in STAGES {
            let traits = asked(division, stage);
            let late = Facts::new("2024-06-01".parse().unwrap(), stage);
            let in_time = Facts::new(day, stage);
            for options in options_of(&traits, stage) {
                for (mine, theirs) in complete(&traits, &in_time).zip(complete(&traits, &late)) {
                    let found = decide(&turned, &theirs, &options).unwrap();
                    assert_eq!(decide(&law, &mine, &options).unwrap(), found, "{place} {mine:?}");
                }
            }
        }
    }
}

#[test]
fn every_case_of_a_text_stands_on_articles_of_it() {
    let parameter = Law::built_in().parameters().iter().find(|row| *row.id == *keys::ZONE_DIVISION.id());
    for line in parameter.unwrap().lines.iter() {
        for version in line.versions.iter() {
            let Value::Division(division) = &version.value else { panic!("{}", line.jurisdiction) };
            let cites: BTreeSet<String> = version.citations.iter().map(ToString::to_string).collect();
            let rows = division.rows.iter().map(|row| &row.cites);
            let authority = division.authority.iter().map(|row| &row.cites);
            let carried = division.carries.iter().map(|row| &row.cites);
            let mut used = BTreeSet::new();
            for words in rows.chain(authority).chain(carried) {
                assert!(words.iter().next().is_some(), "{}: no article", line.jurisdiction);
                used.extend(words.iter().map(ToOwned::to_owned));
            }
            assert_eq!(used, cites, "{}", line.jurisdiction);
            for stage in STAGES {
                let of_stage =
                    division.authority.iter().any(|row| row.of.is_empty() || row.of.contains(&stage));
                assert!(of_stage, "{}: who decides on {stage:?}?", line.jurisdiction);
            }
        }
    }
}

/// A city that asks for a size as Nanjing's measures do, whose days are not known: 50,000 m² each.
#[test]
fn parts_can_be_too_small_to_be_zones() {
    let nanjing = json!({ "division": {
        "rows": [
            { "row": "shared", "needs": ["facilities-shared"], "gives": "one-zone", "cites": ["本市办法/3/1"] },
            { "row": "split", "needs": ["split", "responsibility-clear"], "smallest_part": ">= 50000",
              "gives": "may-be-separate", "over": ["shared"], "cites": ["本市办法/3/1"] },
        ],
    } });
    let law = load(&pack("320100", "zone.division", &nanjing)).unwrap();
    let ask = |facts: &Json| -> Json {
        let mut all = json!({ "on": "2024-06-01", "stage": "new", "facilities_shared": true });
        all.as_object_mut().unwrap().extend(facts.as_object().unwrap().clone());
        let request =
            json!({ "rule": "zone.division", "jurisdiction": "320100", "lang": "en", "facts": all });
        serde_json::from_str(&document::evaluate(&law, &request.to_string())).unwrap()
    };
    let of =
        |area: &str| ask(&json!({ "split": true, "responsibility_clear": true, "smallest_part_m2": area }));
    let (short, enough) = (of("49999.99"), of("50000"));
    assert_eq!((&short["outcome"], &enough["outcome"]), (&json!("one-zone"), &json!("may-be-separate")));
    let case = &short["reasons"][1];
    assert_eq!((&case["step"], &case["verdict"]), (&json!("division.case"), &json!("not-met")));
    assert_eq!(case["left"], json!({ "area_m2": "49999.99" }));
    assert_eq!(
        (&case["least"], &case["margin"]),
        (&json!({ "area_m2": "50000.00" }), &json!({ "area_m2": "-0.01" }))
    );
    assert_eq!(enough["reasons"][1]["margin"], json!({ "area_m2": "0.00" }));
    let missing = |facts: &Json| ask(facts)["error"]["path"].clone();
    assert_eq!(missing(&json!({ "split": true, "responsibility_clear": true })), "smallest_part_m2");
    assert_eq!(missing(&json!({ "smallest_part_m2": "50000" })), "split");
    assert_eq!(
        ask(&json!({ "smallest_part_m2": "49999.99" }))["outcome"],
        "one-zone",
        "nothing else is asked"
    );
    assert_eq!(ask(&json!({ "split": false }))["outcome"], "one-zone", "nor how large the parts are");
}

fn shanghai(day: &str, facts: &Json, options: &Json) -> Json {
    let mut all = json!({ "on": day, "stage": "zone" });
    all.as_object_mut().unwrap().extend(facts.as_object().unwrap().clone());
    evaluate(
        &json!({ "rule": "zone.division", "jurisdiction": "310000", "lang": "en", "facts": all, "options": options }),
    )
}

#[test]
fn a_division_is_told_case_by_case() {
    let facts = json!({ "facilities_shared": true, "split": true, "responsibility_clear": true });
    let answer = shanghai("2024-06-01", &facts, &json!({}));
    let [shared, split, decided] = &answer["reasons"].as_array().unwrap()[..] else { panic!("{answer}") };
    let cites = json!(["上海市住宅物业管理规定(2020)/8", "上海市住宅物业管理规定(2020)/10/1"]);
    for reason in [shared, split] {
        assert_eq!((&reason["cites"], &reason["verdict"]), (&cites, &json!("met")));
    }
    assert_eq!(shared["operands"]["beside"], json!({ "term": "gives-way" }));
    assert_eq!(split["operands"].get("beside"), None);
    assert_eq!(decided["operands"]["division"], json!({ "term": "may-be-separate" }));
    assert_eq!(decided["cites"], json!(["上海市住宅物业管理规定(2020)/8"]));

    let facts = json!({ "facilities_shared": true, "split": true, "responsibility_clear": false });
    let answer = shanghai("2020-12-31", &facts, &json!({}));
    let case = &answer["reasons"][1];
    assert_eq!(
        (&case["verdict"], &case["operands"]["absent"]),
        (&json!("not-met"), &json!({ "term": "responsibility-clear" }))
    );
    assert_eq!(case["cites"][0], "上海市住宅物业管理规定(2018)/8");
}

/// What is only so as a rule (一般) gives way to every case that holds, and is told to; alone it gives way to nothing.
#[test]
fn a_plot_that_gives_way_is_told_to() {
    let beside = |separable: bool| {
        let answer = evaluate(&json!({ "rule": "zone.division", "jurisdiction": "330902", "facts": {
            "on": "2024-06-01", "stage": "new", "facilities_shared": false, "phased": true,
            "facilities_separable": true, "grounds_separable": separable,
        } }));
        let reasons = answer["reasons"].as_array().unwrap_or_else(|| panic!("{answer}"));
        let plot = |reason: &&Json| reason["operands"]["would-be"] == json!({ "term": "by-plot" });
        let plot = reasons.iter().find(plot).unwrap_or_else(|| panic!("{answer}"));
        (answer["outcome"].clone(), plot["operands"].get("beside").cloned())
    };
    assert_eq!(beside(true), (json!("may-be-separate"), Some(json!({ "term": "gives-way" }))));
    assert_eq!(beside(false), (json!("by-plot"), None));
}

#[test]
fn the_reading_is_told_where_another_could_answer_otherwise() {
    let readings = |answer: &Json| -> Vec<String> {
        let last = answer["reasons"].as_array().unwrap().last().unwrap();
        let notes = last["notes"].as_array().cloned().unwrap_or_default();
        notes.iter().filter_map(|note| note["reading"].as_str().map(String::from)).collect()
    };
    let unshared = json!({ "facilities_shared": false });
    let answer = shanghai("2024-06-01", &unshared, &json!({}));
    assert_eq!(
        (&answer["outcome"], readings(&answer)),
        (&json!("authority-decides"), vec!["unsaid=authority".into()])
    );
    assert_eq!(answer["reasons"].as_array().unwrap().last().unwrap()["verdict"], "judgement");
    let answer = shanghai("2024-06-01", &unshared, &json!({ "unsaid": "contrary" }));
    assert_eq!(
        (&answer["outcome"], readings(&answer)),
        (&json!("may-be-separate"), vec!["unsaid=contrary".into()])
    );
    let answer = shanghai("2024-06-01", &json!({ "facilities_shared": true, "split": false }), &json!({}));
    assert_eq!(readings(&answer), Vec::<String>::new(), "nothing turns on a reading");

    let shandong = |options: &Json| {
        evaluate(&json!({ "rule": "zone.division", "jurisdiction": "370000", "facts": { "on": "2024-06-01",
            "stage": "new", "phased": true, "facilities_shared": true, "facilities_separable": true }, "options": options }))
    };
    let answer = shandong(&json!({}));
    assert_eq!(
        (&answer["outcome"], readings(&answer)),
        (&json!("one-zone"), vec!["overlap=one-zone".into()])
    );
    let answer = shandong(&json!({ "overlap": "may-be-separate" }));
    assert_eq!(answer["outcome"], "may-be-separate");
    let text = answer["reasons"].as_array().unwrap().last().unwrap()["text"].as_str().unwrap();
    assert!(text.contains("可以划分为不同的物业管理区域"), "{text}");
}

#[test]
fn what_is_asked_of_public_ground_is_told_in_its_own_order() {
    let of = |place: &str, ground: &[PublicGround]| {
        let facts = Facts {
            public_ground: ground.to_vec(),
            ..Facts::new("2024-06-01".parse().unwrap(), EstateStage::InUse)
        };
        let law = Law::built_in().at(place.parse().unwrap());
        decide(&law, &facts, &Options::default())
            .map(|outcome| outcome.ground.iter().map(|row| (row.ground, row.belongs)).collect::<Vec<_>>())
    };
    use PublicGround::{CityRiver, CityRoad, Other, PublicGreen};
    let all = [Other, CityRiver, PublicGreen, CityRoad];
    for (place, belongs) in
        [("110105", Belongs::NotTakenIn), ("331000", Belongs::NotTakenIn), ("100000", Belongs::Judgement)]
    {
        let told = vec![
            (CityRoad, belongs),
            (PublicGreen, belongs),
            (CityRiver, belongs),
            (Other, Belongs::Judgement),
        ];
        assert_eq!(of(place, &all).unwrap(), told, "{place}");
    }
    assert_eq!(of("110000", &[CityRoad, Other, CityRoad]).unwrap_err().path(), "public_ground[2]");
}
