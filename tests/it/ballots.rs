//! Ballots as they come, rolls of a day and matters of some owners: laws that hold for all of them, and the
//! reasons that tell of them.

use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};
use wuye::document;
use wuye::law::Law;

fn evaluate(place: &str, lang: &str, facts: &Value, options: &Value) -> Value {
    ask("vote.motion", place, lang, facts, options)
}

fn ask(rule: &str, place: &str, lang: &str, facts: &Value, options: &Value) -> Value {
    let request =
        json!({ "rule": rule, "jurisdiction": place, "lang": lang, "facts": facts, "options": options });
    serde_json::from_str(&document::evaluate(Law::built_in(), &request.to_string())).unwrap()
}

const CHOICES: [&str; 4] = ["for", "against", "abstain", "void"];
const MATTERS: [&str; 4] = ["use-fund", "raise-fund", "repair", "convert-common-parts"];
const DAYS: [&str; 4] = ["2018-06-30", "2020-12-31", "2021-01-01", "2022-06-30"];

/// A delivered unit of one owner.
fn unit(place: usize, area: u8, owner: &str) -> Value {
    json!({ "unit": format!("u{place}"), "use": "dwelling", "holding": "delivered", "owners": [owner],
            "register_area_m2": area.to_string() })
}

/// Units of an owner each, some of them in scope, and ballots for some of those in scope.
#[derive(Debug, Clone)]
struct Zone {
    units: Vec<Value>,
    scope: Vec<String>,
    ballots: Vec<Value>,
    day: &'static str,
    matter: &'static str,
}

prop_compose! {
    fn zone()(
        rows in vec((1_u8..200, any::<bool>(), 0_usize..6), 1..12), first in 1_u8..200,
        day in 0_usize..4, matter in 0_usize..4,
    ) -> Zone {
        let mut zone = Zone {
            units: vec![unit(0, first, "o0")], scope: vec!["u0".into()], ballots: vec![],
            day: DAYS[day], matter: MATTERS[matter],
        };
        for (place, (area, in_scope, choice)) in rows.into_iter().enumerate() {
            let place = place + 1;
            zone.units.push(unit(place, area, &format!("o{place}")));
            if in_scope {
                zone.scope.push(format!("u{place}"));
                if let Some(choice) = CHOICES.get(choice) {
                    zone.ballots.push(json!({ "unit": format!("u{place}"), "choice": choice }));
                }
            }
        }
        zone
    }
}

impl Zone {
    fn asked(&self) -> Value {
        json!({ "decided_on": self.day, "matter": self.matter, "units": self.units, "ballots": self.ballots,
                "scope": { "units": self.scope } })
    }

    fn answer(&self) -> Value {
        evaluate("310000", "en", &self.asked(), &json!({}))
    }
}

/// What becomes of a unit on the days 1 to 9 of a month, told by a list of what happens to it in order.
fn held_on(unit: &Value, transfers: &[Value], day: u8) -> Value {
    let mut held = unit.clone();
    for transfer in transfers {
        let on: u8 = transfer["on"].as_str().unwrap()[9..].parse().unwrap();
        if on <= day {
            held["holding"] = json!(if transfer["kind"] == "sold" { "undelivered" } else { "delivered" });
            if let Some(owners) = transfer.get("owners") {
                held["owners"] = owners.clone();
            }
        }
    }
    held
}

/// What may be told of a ballot beside its choice; mostly nothing.
fn told(of: usize) -> Value {
    let agent = |written: bool| json!({ "proxy": { "agent": "x", "written_authority": written } });
    match of {
        0 => json!({ "signed": false, "via": "paper" }),
        1 => json!({ "signed": false, "via": "online" }),
        2 => agent(true),
        3 => agent(false),
        4 => json!({ "received_on": "2022-06-21" }),
        _ => json!({}),
    }
}

/// Ballots of every kind for units of one owner, the last of a couple's, and of one who owes.
fn messy(rows: &[(usize, usize, usize, bool)]) -> (Vec<Value>, Vec<Value>) {
    let mut units: Vec<Value> = (0..6).map(|place| unit(place, 80, &format!("o{place}"))).collect();
    units[5]["owners"] = json!(["h", "w"]);
    let ballots = rows.iter().enumerate().map(|(seq, (place, choice, kind, by_w))| {
        let mut ballot =
            json!({ "unit": format!("u{place}"), "choice": CHOICES[*choice], "seq": seq, "received_on": "2022-06-20" });
        for (name, value) in told(*kind).as_object().unwrap() {
            ballot[name] = value.clone();
        }
        if *place == 5 {
            ballot["cast_by"] = json!(if *by_w { "w" } else { "h" });
        }
        ballot
    });
    (units, ballots.collect())
}

/// The same ballots where one stands for a seat: who agrees chooses it, the others choose nobody.
fn of_election(ballots: &[Value]) -> Vec<Value> {
    let read = |ballot: &Value| {
        let mut ballot = ballot.clone();
        let choice = ballot.as_object_mut().unwrap().remove("choice").unwrap();
        match choice.as_str().unwrap() {
            "void" => ballot["state"] = choice,
            "for" => ballot["choice"] = json!(["A"]),
            _ => ballot["choice"] = json!([]),
        }
        ballot
    };
    ballots.iter().map(read).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    /// An election of one to a seat takes and counts its ballots as a motion to elect that one does, in whatever order.
    #[test]
    fn an_election_takes_ballots_as_a_motion_does(
        rows in vec((0_usize..6, 0_usize..4, 0_usize..9, any::<bool>()), 1..14), last in any::<bool>(),
        place in 0_usize..2, represented in any::<bool>(), turn in 0_usize..14,
    ) {
        let (units, mut ballots) = messy(&rows);
        // Whoever abstains says the same there as whoever is against.
        for ballot in ballots.iter_mut().filter(|ballot| ballot["choice"] == "against") {
            ballot["choice"] = json!("abstain");
        }
        let place = ["310000", "330600"][place];
        let options = json!({ "duplicates": if last { "last" } else { "first" } });
        let mut motion = json!({
            "decided_on": "2022-06-30", "matter": "elect-committee", "units": units, "closes_on": "2022-06-20",
            "ballots": ballots, "arrears": { "clause": "clause 20", "owners": ["o4"] },
        });
        if represented {
            motion["representatives"] = json!([{ "owners": ["w", "h"], "representative": "w" }]);
        }
        let mut election = motion.clone();
        election.as_object_mut().unwrap().remove("matter");
        election["seats"] = json!(1);
        election["candidates"] = json!([{ "candidate": "A" }]);
        election["ballots"] = json!(of_election(&ballots));
        let elected = ask("vote.election", place, "en", &election, &options);
        let passed = evaluate(place, "en", &motion, &options);
        prop_assert_eq!(&elected["error"]["code"], &passed["error"]["code"]);
        prop_assert_eq!(&elected["error"]["path"], &passed["error"]["path"]);
        if passed.get("error").is_none() {
            let (value, tally) = (&elected["value"], &passed["value"]["tally"]);
            prop_assert_eq!(&value["total"], &tally["total"]);
            prop_assert_eq!(&value["participating"], &tally["participating"]);
            prop_assert_eq!(&value["candidates"][0]["in_favour"], &tally["in_favour"]);
            prop_assert_eq!(&value["candidates"][0]["met"], &passed["value"]["passed"]);
            let other = value["other_arrears"]["elected"].as_array().unwrap();
            prop_assert_eq!(other.len() == 1, passed["value"]["other_arrears"]["passed"] == true);
            let aside = |answer: &Value| -> Vec<Value> {
                let reasons = answer["reasons"].as_array().unwrap().iter();
                reasons.filter(|reason| reason["step"] == "ballots.aside").cloned().collect()
            };
            prop_assert_eq!(aside(&elected), aside(&passed));
        }
        let mut turned = election.clone();
        turned["ballots"].as_array_mut().unwrap().rotate_left(turn % rows.len());
        turned["units"].as_array_mut().unwrap().reverse();
        let turned = ask("vote.election", place, "en", &turned, &options);
        match elected.get("error") {
            None => prop_assert_eq!(&turned, &elected),
            Some(error) => prop_assert_eq!(&turned["error"]["code"], &error["code"]),
        }
    }

    /// A matter of some owners is decided as if there were no others, but for the shares that are theirs alone.
    #[test]
    fn what_is_out_of_scope_might_as_well_not_be_there(zone in zone()) {
        let mut alone = zone.clone();
        alone.units.retain(|unit| zone.scope.iter().any(|key| unit["unit"] == key.as_str()));
        let (answer, alone) = (zone.answer(), alone.answer());
        prop_assert!(answer.get("error").is_none(), "{answer}");
        prop_assert_eq!(&answer["value"], &alone["value"]);
        prop_assert_eq!(&answer["reasons"], &alone["reasons"]);
        // Where no text has shares of its own, it is a zone of only those units.
        let mut nation = zone.asked();
        let scoped = evaluate("100000", "en", &nation, &json!({}));
        nation["units"] = Value::from(
            zone.units.iter().filter(|unit| zone.scope.iter().any(|key| unit["unit"] == key.as_str()))
                .cloned().collect::<Vec<_>>(),
        );
        nation.as_object_mut().unwrap().remove("scope");
        prop_assert_eq!(&scoped["value"], &evaluate("100000", "en", &nation, &json!({}))["value"]);
    }

    #[test]
    fn order_never_matters_and_one_more_yes_never_fails(zone in zone(), turn in 0_usize..12) {
        let answer = zone.answer();
        let mut turned = zone.clone();
        turned.units.reverse();
        let ballots = turned.ballots.len().max(1);
        turned.ballots.rotate_left(turn % ballots);
        let scope = turned.scope.len();
        turned.scope.rotate_left(turn % scope);
        prop_assert_eq!(&answer, &turned.answer());
        let mut more = zone.clone();
        more.ballots.push(json!({ "unit": "u0", "choice": "for" }));
        if answer["outcome"] == "passed" {
            prop_assert_eq!(&more.answer()["outcome"], "passed");
        }
    }

    /// The roll of a day is that of the units as they stood on it, in whatever order the transfers are told.
    #[test]
    fn a_frozen_roll_is_the_roll_of_that_day(
        histories in vec((1_u8..4, 1_u8..4, 1_u8..4, 0_usize..4), 1..6), day in 1_u8..10, turn in 0_usize..18,
    ) {
        let mut facts = json!({ "decided_on": "2022-06-30", "matter": "appoint-manager", "developer": "dev",
                                "ballots": [{ "owners": ["x"], "choice": "for" }] });
        let (mut before, mut then, mut all) = (vec![unit(99, 50, "x")], vec![unit(99, 50, "x")], vec![]);
        for (place, (sold, delivered, resold, events)) in histories.into_iter().enumerate() {
            let mut unit = unit(place, 70, "nobody");
            (unit["holding"], unit["owners"]) = (json!("unsold"), json!([]));
            let key = unit["unit"].clone();
            let on = |day: u8| format!("2022-06-0{day}");
            let history = [
                json!({ "unit": key, "on": on(sold), "kind": "sold", "owners": [format!("buyer{place}")] }),
                json!({ "unit": key, "on": on(sold + delivered), "kind": "delivered" }),
                json!({ "unit": key, "on": on(sold + delivered + resold), "kind": "resold", "owners": ["x", "y"] }),
            ];
            then.push(held_on(&unit, &history[..events], day));
            before.push(unit);
            all.extend_from_slice(&history[..events]);
        }
        facts["units"] = json!(then);
        let drawn = evaluate("100000", "en", &facts, &json!({}));
        let transfers = all.len().max(1);
        all.rotate_left(turn % transfers);
        facts["units"] = json!(before);
        facts["transfers"] = json!(all);
        facts["roll_day"] = json!(format!("2022-06-0{day}"));
        let frozen = evaluate("100000", "en", &facts, &json!({}));
        prop_assert!(drawn.get("error").is_none(), "{drawn}");
        prop_assert_eq!(&frozen["value"], &drawn["value"]);
    }

    /// Of doubled ballots the policy keeps one; the others might as well not have come.
    #[test]
    fn the_kept_of_doubled_ballots_counts_alone(
        said in vec((0_usize..5, 0_usize..4), 1..20), last in any::<bool>(), turn in 0_usize..20,
    ) {
        let units: Vec<Value> = (0..5).map(|place| unit(place, 80, &format!("o{place}"))).collect();
        let ballot = |(seq, (place, choice)): (usize, &(usize, usize))| {
            json!({ "unit": format!("u{place}"), "choice": CHOICES[*choice], "seq": seq })
        };
        let all: Vec<Value> = said.iter().enumerate().map(ballot).collect();
        let kept: Vec<Value> = (0..5).filter_map(|place| {
            let mut theirs = all.iter().filter(|ballot| ballot["unit"] == format!("u{place}"));
            if last { theirs.next_back() } else { theirs.next() }
        }).cloned().collect();
        let ask = |ballots: &[Value]| {
            let facts = json!({ "decided_on": "2022-06-30", "matter": "raise-fund", "units": units,
                                "ballots": ballots });
            evaluate("100000", "en", &facts, &json!({ "duplicates": if last { "last" } else { "first" } }))
        };
        let mut turned = all.clone();
        turned.rotate_left(turn % all.len());
        prop_assert_eq!(&ask(&all)["value"], &ask(&kept)["value"]);
        prop_assert_eq!(&ask(&all), &ask(&turned));
    }
}

fn step<'a>(answer: &'a Value, step: &str) -> &'a Value {
    let reasons = answer["reasons"].as_array().unwrap();
    reasons.iter().find(|reason| reason["step"] == step).unwrap_or_else(|| panic!("no {step} in {answer}"))
}

fn readings(reason: &Value) -> Vec<&str> {
    let notes = reason["notes"].as_array().map(Vec::as_slice).unwrap_or_default();
    notes.iter().filter_map(|note| note["reading"].as_str()).collect()
}

fn four() -> Vec<Value> {
    (0..4).map(|place| unit(place, 100, &format!("o{place}"))).collect()
}

#[test]
fn a_scope_tells_whether_a_text_gives_the_matter_and_whose_shares_it_takes() {
    let scoped = |place: &str, day: &str, matter: &str| {
        let facts = json!({ "decided_on": day, "matter": matter, "units": four(), "ballots": [],
                            "scope": { "units": ["u0", "u1"] } });
        evaluate(place, "en", &facts, &json!({}))
    };
    let shanghai = scoped("310000", "2022-06-30", "repair");
    let scope = step(&shanghai, "matter.scope");
    assert_eq!(scope["cites"], json!(["上海市住宅物业管理规定(2020)/69/1"]));
    assert_eq!(readings(scope), ["scope=by-text"]);
    let turnout = step(&shanghai, "turnout.heads");
    assert_eq!((&turnout["base"], &turnout["least"]), (&json!("in-scope"), &json!({ "heads": "2" })));
    assert_eq!(turnout["cites"], json!(["上海市住宅物业管理规定(2020)/69/1"]));
    let before = scoped("310000", "2020-12-31", "repair");
    assert_eq!(readings(step(&before, "matter.scope")), ["scope=by-text", "scope=general-shares"]);
    let nation = scoped("100000", "2022-06-30", "use-fund");
    assert_eq!(step(&nation, "matter.scope")["cites"], json!(["住宅专项维修资金管理办法/22/1/2"]));
    assert_eq!(readings(step(&nation, "matter.scope")), ["scope=by-text", "scope=general-shares"]);
    let open = scoped("100000", "2022-06-30", "rebuild");
    assert_eq!(readings(step(&open, "matter.scope")), ["scope=by-analogy", "scope=general-shares"]);
}

#[test]
fn what_is_not_counted_is_told_with_its_number_and_its_article() {
    let facts = json!({
        "decided_on": "2022-06-30", "matter": "appoint-manager", "units": four(), "closes_on": "2022-06-20",
        "silence_clause": "clause 12", "ballots": [
            { "unit": "u0", "choice": "for", "received_on": "2022-06-20", "via": "online" },
            { "unit": "u1", "choice": "for", "received_on": "2022-06-21" },
            { "unit": "u2", "choice": "for", "received_on": "2022-06-20",
              "proxy": { "agent": "x", "written_authority": false } },
            { "unit": "u3", "choice": "silent", "delivered_on": "2022-06-21" },
        ],
    });
    let options = json!({ "silence": "following-majority" });
    let answer = evaluate("310000", "en", &facts, &options);
    let aside: Vec<&Value> = answer["reasons"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|reason| reason["step"] == "ballots.aside")
        .collect();
    let why: Vec<&Value> = aside.iter().map(|reason| &reason["operands"]["why"]["term"]).collect();
    assert_eq!(why, ["unproven", "late", "no-authority"]);
    assert!(aside.iter().all(|reason| reason["operands"]["ballots"] == json!({ "count": "1" })));
    assert_eq!(aside[1]["operands"]["deadline"], json!({ "date": "2022-06-20" }));
    assert_eq!(readings(aside[1]), ["late=not-counted"]);
    assert_eq!(aside[2]["cites"], json!(["上海市住宅物业管理规定(2020)/18/3"]));
    let how = step(&answer, "ballots.policies");
    assert_eq!(how["operands"]["online"], json!({ "count": "1" }));
    assert_eq!(how["cites"], json!(["业主大会和业主委员会指导规则/26/2", "民法典/278/2"]));
    assert_eq!(readings(how), ["silence-clause=disputed"]);
    let warnings = answer["warnings"].as_array().unwrap().iter();
    let warned: Vec<&str> = warnings.filter_map(|warning| warning["reading"].as_str()).collect();
    assert_eq!(warned, ["silence-clause=disputed"], "the whole decision rests on it");
    let chinese = evaluate("310000", "zh-CN", &facts, &options);
    let late = chinese["reasons"].as_array().unwrap().iter().find(|r| r["operands"]["why"]["term"] == "late");
    assert!(late.unwrap()["text"].as_str().unwrap().contains("逾期"), "{chinese}");
}

#[test]
fn a_clause_against_arrears_is_cited_where_a_text_allows_it_and_flagged_where_none_does() {
    let facts = json!({
        "decided_on": "2022-06-30", "matter": "appoint-manager", "units": four(),
        "arrears": { "clause": "clause 20", "owners": ["o0"] },
        "ballots": [{ "unit": "u0", "choice": "for" }, { "unit": "u1", "choice": "for" },
                    { "unit": "u2", "choice": "against" }],
    });
    let warnings = |answer: &Value| -> Vec<String> {
        let warnings = answer["warnings"].as_array().unwrap().iter();
        warnings.map(|warning| warning["note"].as_str().unwrap().to_owned()).collect()
    };
    let shaoxing = evaluate("330600", "en", &facts, &json!({}));
    let clause = step(&shaoxing, "arrears");
    assert_eq!(clause["cites"], json!(["绍兴市物业管理条例(2021)/38/2"]));
    assert_eq!(readings(clause), ["arrears=barred", "arrears_base=stay"]);
    assert_eq!(
        (&shaoxing["outcome"], warnings(&shaoxing)),
        (&json!("failed"), vec!["arrears-decide".into()])
    );
    let nation = evaluate("100000", "en", &facts, &json!({}));
    assert_eq!(readings(step(&nation, "arrears")), ["arrears=by-no-text", "arrears=counted"]);
    assert_eq!(nation["outcome"], "passed");
    assert_eq!(warnings(&nation), ["arrears-flagged", "arrears-decide"]);
    let text = |lang| evaluate("100000", lang, &facts, &json!({}))["warnings"][1]["text"].clone();
    assert_eq!(text("en"), "were owners in arrears treated the other way, the motion would have failed");
    assert_eq!(text("zh-CN"), "若对欠费业主作相反处理，则本事项不通过");
}

#[test]
fn an_election_tells_what_it_did_not_count_and_whether_arrears_decide_it() {
    let mut facts = json!({
        "decided_on": "2022-06-30", "seats": 1, "candidates": [{ "candidate": "A" }], "units": four(),
        "closes_on": "2022-06-20", "arrears": { "clause": "clause 20", "owners": ["o2"] },
    });
    facts["ballots"] = json!([
        { "unit": "u0", "choice": ["A"], "received_on": "2022-06-20", "via": "online" },
        { "unit": "u1", "choice": ["A"], "received_on": "2022-06-19", "via": "paper", "signed": true },
        { "unit": "u2", "choice": ["A"], "received_on": "2022-06-19" },
        { "unit": "u3", "choice": ["A"], "received_on": "2022-06-21" },
    ]);
    let nation = ask("vote.election", "100000", "en", &facts, &json!({}));
    assert_eq!(nation["outcome"], "elected");
    let notes = |answer: &Value| -> Vec<Value> {
        answer["warnings"].as_array().unwrap().iter().map(|warning| warning["note"].clone()).collect()
    };
    assert_eq!(notes(&nation), ["arrears-flagged", "arrears-elect"]);
    let aside = step(&nation, "ballots.aside");
    assert_eq!(aside["operands"]["why"]["term"], "late");
    assert_eq!(aside["operands"]["deadline"], json!({ "date": "2022-06-20" }));
    let how = step(&nation, "ballots.policies");
    assert_eq!(
        (&how["operands"]["online"], &how["operands"]["paper"]),
        (&json!({ "count": "1" }), &json!({ "count": "1" }))
    );
    let shaoxing = ask("vote.election", "330600", "en", &facts, &json!({}));
    assert_eq!(
        (&shaoxing["outcome"], notes(&shaoxing)),
        (&json!("not-elected"), vec![json!("arrears-elect")])
    );
    assert_eq!(step(&shaoxing, "arrears")["cites"], json!(["绍兴市物业管理条例(2021)/38/2"]));
    let text = |lang| ask("vote.election", "330600", lang, &facts, &json!({}))["warnings"][0]["text"].clone();
    assert_eq!(
        text("en"),
        "were owners in arrears treated the other way, others would be elected or stand by"
    );
    assert_eq!(text("zh-CN"), "若对欠费业主作相反处理，则当选或候补的人不同");
    // Where it makes no difference who is counted, nothing is warned of.
    facts["ballots"][3]["received_on"] = json!("2022-06-20");
    let enough = ask("vote.election", "330600", "en", &facts, &json!({}));
    assert_eq!((&enough["outcome"], notes(&enough)), (&json!("elected"), vec![]));
}

/// What is wrong is told by a code of its own, at its row, whatever the order of the rows.
#[test]
fn contradictions_and_half_named_co_owners_have_codes_of_their_own() {
    let mut units = four();
    units[0]["owners"] = json!(["a", "b", "c"]);
    let refused = |ballots: Value, options: Value| {
        let facts = json!({ "decided_on": "2022-06-30", "closes_on": "2022-06-20", "matter": "appoint-manager",
                            "units": units, "ballots": ballots, "silence_clause": "clause 12" });
        let error = evaluate("100000", "en", &facts, &options)["error"].clone();
        let told = |field: &str| error[field].as_str().unwrap_or_default().to_owned();
        (told("code"), told("path"), told("message"))
    };
    let ballot = |seq: u64, on: &str| json!({ "unit": "u1", "choice": "for", "seq": seq, "received_on": on });
    let (early, later) = (ballot(1, "2022-06-19"), ballot(2, "2022-06-18"));
    for policy in ["first", "last"] {
        let options = json!({ "duplicates": policy });
        let (code, path, _) = refused(json!([early, later]), options.clone());
        assert_eq!((code.as_str(), path.as_str()), ("vote.ballot.order", "ballots[1].received_on"));
        let (code, path, _) = refused(json!([later, early]), options);
        assert_eq!((code.as_str(), path.as_str()), ("vote.ballot.order", "ballots[0].received_on"));
    }
    let (_, path, _) =
        refused(json!([{ "unit": "u1", "choice": "silent" }]), json!({ "silence": "following-majority" }));
    assert_eq!(path, "ballots[0].delivered_on");
    let of = |owners: Value| json!([{ "owners": owners, "choice": "for", "received_on": "2022-06-19" }]);
    let (code, path, message) = refused(of(json!(["b", "a"])), json!({}));
    assert_eq!((code.as_str(), path.as_str()), ("vote.ballot.some_co_owners", "ballots[0].owners"));
    assert!(message.contains(r#"co-owners of unit "u0": name "c" too"#), "{message}");
    let (code, _, _) = refused(of(json!(["a", "o1"])), json!({}));
    assert_eq!(code, "vote.ballot.unknown_owner");
}

/// For how many owners one agent acts is a reading where the options say it, and none where a text does.
#[test]
fn a_limit_of_agents_is_a_reading_unless_the_law_sets_it() {
    let facts = json!({
        "decided_on": "2022-06-30", "matter": "appoint-manager", "units": four(), "ballots": [
            { "unit": "u0", "choice": "for" },
            { "unit": "u1", "choice": "for", "proxy": { "agent": "o0", "written_authority": true } },
        ],
    });
    let by_proxy = |place: &str, options: Value| {
        let answer = evaluate(place, "en", &facts, &options);
        let told = step(&answer, "ballots.proxy");
        let is_reading = readings(told).contains(&"proxy_limit");
        (told["operands"]["limit"]["count"].clone(), is_reading, told["cites"].clone())
    };
    let article = json!(["潍坊市物业管理条例(2022)/32/1"]);
    assert_eq!(by_proxy("370700", json!({})), (json!("3"), false, article));
    let (limit, is_reading, _) = by_proxy("371700", json!({ "proxy_limit": 3 }));
    assert_eq!((limit, is_reading), (json!("3"), true));
}

#[test]
fn a_scope_that_the_law_does_not_know_is_refused_with_the_articles() {
    let message = |day: &str| {
        let facts = json!({ "decided_on": day, "matter": "appoint-manager", "units": four(), "ballots": [],
                            "scope": { "units": ["u0", "u1"] } });
        let error = evaluate("310000", "en", &facts, &json!({}))["error"].clone();
        assert_eq!((&error["code"], &error["path"]), (&json!("vote.scope.whole_zone"), &json!("scope")));
        error["message"].as_str().unwrap().to_owned()
    };
    let (before, after) = (message("2020-12-31"), message("2021-01-01"));
    assert!(before.contains("物业管理条例(2018)/11") && !before.contains("民法典"), "{before}");
    assert!(after.contains("民法典/278/1") && after.contains("物业管理条例(2018)/33"), "{after}");
}
