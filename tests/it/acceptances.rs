//! Acceptances: every small survey and every set of findings, and what the reasons tell.

use serde_json::{Value, json};

use crate::packs::{load, pack_of};
use crate::properties::evaluate;

const CRITERIA: [&str; 4] =
    ["disorder-ended", "appearance-improved", "surroundings-improved", "model-sustainable"];

fn asked(share: &str, base: &str, rounds: &[Value]) -> Value {
    evaluate(&json!({
        "rule": "programme.acceptance", "jurisdiction": "420106+community-services", "lang": "en",
        "facts": {
            "as_of": "2024-12-31", "satisfied_at_least": share,
            "communities": [{ "community": "c", "rounds": rounds, "award_yuan": "10000", "points": 5 }],
        },
        "options": { "base": base },
    }))
}

/// A round of November in which the findings are told by digits of three: not told, met, not met.
fn round(on: &str, findings: usize, survey: Option<[u32; 3]>) -> Value {
    let digit = |place: u32| findings / 3_usize.pow(place) % 3;
    let told = CRITERIA.iter().zip(0..).filter(|(_, place)| digit(*place) > 0);
    let told = told.map(|(name, place)| json!({ "criterion": name, "met": digit(place) == 1 }));
    let survey =
        survey.map(|[asked, answered, satisfied]| json!({ "asked": asked, "answered": answered, "satisfied": satisfied }));
    json!({ "on": on, "led_by": "district-urban-management", "findings": told.collect::<Vec<_>>(), "survey": survey })
}

/// All criteria met.
const ALL: usize = 1 + 3 + 9 + 27;

#[test]
fn every_small_survey_passes_as_the_inequality_says() {
    let (mut passed, mut failed) = (0, 0);
    for (num, den) in [(1, 2), (2, 3), (3, 4), (4, 5), (1, 1), (17, 20)] {
        for asked_households in 0..=6 {
            for answered in 0..=asked_households {
                for satisfied in 0..=answered {
                    for (base, whole) in [("answered", answered), ("asked", asked_households)] {
                        let survey = Some([asked_households, answered, satisfied]);
                        let answer =
                            asked(&format!("{num}/{den}"), base, &[round("2024-11-20", ALL, survey)]);
                        let told = &answer["value"]["communities"][0]["rounds"][0];
                        let enough = satisfied * den >= num * whole;
                        let result = match (whole, enough) {
                            (0, _) => "open",
                            (_, true) => "passed",
                            (_, false) => "failed",
                        };
                        assert_eq!(told["result"], result, "{answer}");
                        let short = (0..=whole).find(|more| (satisfied + more) * den >= num * whole);
                        let short = short.filter(|_| result == "failed");
                        assert_eq!(told.get("short_of"), short.map(|more| json!(more)).as_ref(), "{answer}");
                        passed += u32::from(result == "passed");
                        failed += u32::from(result == "failed");
                    }
                }
            }
        }
    }
    assert!(passed > 200 && failed > 200, "{passed} {failed}");
}

#[test]
fn every_set_of_findings_is_what_it_looks_like() {
    for findings in 0..81_usize {
        let digits: Vec<usize> = (0..4).map(|place| findings / 3_usize.pow(place) % 3).collect();
        let (bad, untold) = (digits.contains(&2), digits.contains(&0));
        for (survey, enough) in [(None, None), (Some([3, 3, 2]), Some(true)), (Some([3, 3, 1]), Some(false))]
        {
            let answer = asked("2/3", "answered", &[round("2024-11-20", findings, survey)]);
            let (result, state, word) = match (enough, bad, untold) {
                (Some(false), ..) => ("failed", "lessons-due", "not-accepted"),
                (_, true, _) => ("refused", "not-accepted", "not-accepted"),
                (None, ..) | (.., true) => ("open", "open", "open"),
                (Some(true), false, false) => ("passed", "accepted", "accepted"),
            };
            let community = &answer["value"]["communities"][0];
            assert_eq!(community["rounds"][0]["result"], result, "{answer}");
            assert_eq!((&community["state"], &answer["outcome"]), (&json!(state), &json!(word)));
            // Only a survey that falls short costs anything.
            assert_eq!(community["withheld"], json!(enough == Some(false)));
            assert_eq!(
                answer["value"]["award_withheld_yuan"],
                if enough == Some(false) { "10000.00" } else { "0.00" }
            );
        }
    }
}

#[test]
fn reasons_tell_the_survey_the_findings_and_what_a_failure_costs() {
    let rounds = [
        round("2024-12-01", ALL, Some([250, 200, 160])),
        round("2024-11-20", ALL + 54 - 27, Some([250, 200, 159])),
    ];
    let answer = asked("4/5", "answered", &rounds);
    let [first_found, first_survey, found, survey, state] = &answer["reasons"].as_array().unwrap()[..] else {
        panic!("{answer}")
    };
    assert_eq!(first_found["verdict"], "not-met");
    assert_eq!(first_found["operands"]["absent"], json!({ "term": "model-sustainable" }));
    assert_eq!((&first_survey["verdict"], &survey["verdict"]), (&json!("not-met"), &json!("met")));
    assert_eq!(first_survey["margin"], json!({ "households": "-1" }));
    assert_eq!(first_survey["notes"][0]["reading"], "base=answered");
    assert_eq!((&found["verdict"], &state["verdict"]), (&json!("met"), &json!("met")));
    assert_eq!(state["notes"][0]["reading"], "after_passing=lost");
    assert_eq!(state["operands"]["withheld"], json!({ "yuan": "10000.00" }));
    for reason in [first_found, first_survey] {
        assert_eq!(reason["cites"], json!(["社区物业化服务工作方案/7/3"]));
    }
    assert_eq!(state["cites"], json!(["社区物业化服务工作方案/7/1", "社区物业化服务工作方案/7/3"]));
}

#[test]
fn a_round_that_another_body_led_is_void_and_its_leader_is_told() {
    let mut led = round("2024-11-20", ALL, Some([3, 3, 3]));
    led["led_by"] = json!("street");
    let answer = asked("1/2", "answered", &[led]);
    assert_eq!((&answer["outcome"], &answer["value"]["not_inspected"]), (&json!("open"), &json!(1)));
    assert_eq!(answer["reasons"][0]["operands"]["taken-by"], json!({ "term": "street" }));
    assert_eq!(answer["reasons"][0]["operands"]["would-be"], json!({ "term": "district-urban-management" }));
}

/// A scheme that wants more than the share, and of which a failure costs points and no award, or nothing at all.
#[test]
fn what_another_scheme_asks_and_takes_is_data() {
    let told = |failed: &[&str], satisfied: u32| {
        let law = load(&pack_of(
            ("330100+pilot", "2020-01-01"),
            &[
                ("programme.acceptance.criteria", json!({ "words": ["quiet"] })),
                ("programme.acceptance.led-by", json!({ "words": ["county"] })),
                ("programme.acceptance.satisfaction", json!({ "word": "more-than" })),
                ("programme.acceptance.failed", json!({ "words": failed })),
            ],
        ))
        .unwrap();
        let request = json!({
            "rule": "programme.acceptance", "jurisdiction": "330106+pilot",
            "facts": {
                "as_of": "2024-12-31", "satisfied_at_least": "1/2",
                "communities": [{ "community": "c", "award_yuan": "10000", "points": 5, "rounds": [{
                    "on": "2024-12-31", "led_by": "county", "findings": [{ "criterion": "quiet", "met": true }],
                    "survey": { "asked": 4, "answered": 4, "satisfied": satisfied },
                }] }],
            },
        });
        let answer: Value =
            serde_json::from_str(&wuye::document::evaluate(&law, &request.to_string())).unwrap();
        answer["value"].clone()
    };
    assert_eq!(told(&["lessons"], 3)["accepted"], 1);
    let half = told(&["lessons", "points-lost"], 2);
    assert_eq!((&half["lessons_due"], &half["points_lost"]), (&json!(1), &json!(5)), "just half is not more");
    assert_eq!(half["communities"][0]["rounds"][0]["short_of"], 1);
    assert_eq!(
        (&half["award_withheld_yuan"], &half["communities"][0]["withheld"]),
        (&json!("0.00"), &json!(true))
    );
    let award = told(&["award-withheld", "not-accepted"], 2);
    assert_eq!((&award["award_withheld_yuan"], &award["points_lost"]), (&json!("10000.00"), &json!(0)));
    let nothing = told(&["not-accepted"], 2);
    assert_eq!(
        (&nothing["not_accepted"], &nothing["communities"][0]["withheld"]),
        (&json!(1), &json!(false))
    );
    assert_eq!(nothing["communities"][0]["state"], "not-accepted", "no lessons are asked for");
}

#[test]
fn a_leader_whom_no_scheme_knows_is_a_slip() {
    let mut led = round("2024-11-20", ALL, Some([3, 3, 3]));
    led["led_by"] = json!("district-urban-managment");
    let error = asked("1/2", "answered", &[led])["error"].clone();
    assert_eq!(
        (&error["code"], &error["path"]),
        (&json!("fact.unknown_word"), &json!("communities[0].rounds[0].led_by"))
    );
}
