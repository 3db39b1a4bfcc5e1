//! Bodies of schemes: every set of sides under every head, every street with one body less, and bodies of another scheme.

use serde_json::{Value, json};
use wuye::document;
use wuye::law::{Law, keys};

use crate::packs::{load, pack};
use crate::properties::evaluate;

const STREET: &str = "320114+street-old-estates";
const DISTRICT: &str = "420106+community-services";
const FOUR: [&str; 4] = ["residents-social-worker", "owners", "community-committee", "service-company"];

fn asked(place: &str, streets: &Value, bodies: &[Value], others: &str, lang: &str) -> Value {
    evaluate(&json!({
        "rule": "programme.supervision", "jurisdiction": place, "lang": lang,
        "facts": { "as_of": "2012-06-30", "streets": streets, "bodies": bodies },
        "options": { "others": others },
    }))
}

fn members(sides: &[&str]) -> Vec<Value> {
    sides.iter().enumerate().map(|(row, side)| json!({ "member": format!("m{row}"), "side": side })).collect()
}

/// Every body of a street with two communities.
fn street() -> (Value, Vec<Value>) {
    let directors = ["c1", "c2"].map(|c| json!({ "member": c, "side": "community-director", "of": c }));
    let affiliates = members(&["affiliated-company"]);
    let mut bodies = vec![
        json!({ "body": "leading-body", "of": "s" }),
        json!({ "body": "leading-body-office", "of": "s", "head": { "head": "a" }, "deputies": ["b"],
                "one_with": "street-property-office" }),
        json!({ "body": "street-property-office", "of": "s", "members": directors }),
        json!({ "body": "mediation-station", "of": "s", "head": { "head": "c" } }),
        json!({ "body": "repair-station", "of": "s", "head": { "head": "d" }, "members": affiliates }),
        json!({ "body": "street-centre", "of": "s", "head": { "head": "e", "post": "executive-director" } }),
    ];
    for community in ["c1", "c2"] {
        let four = members(&FOUR);
        bodies.push(json!({
            "body": "supervision-group", "of": community, "members": four,
            "head": { "head": "m2", "post": "community-committee-director" },
        }));
        let head = json!({ "head": community, "post": "community-director" });
        bodies.push(json!({ "body": "community-station", "of": community, "head": head }));
    }
    (json!([{ "street": "s", "communities": ["c1", "c2"] }]), bodies)
}

#[test]
fn every_set_of_the_four_sides_under_every_head_and_beside_others() {
    let streets = json!([{ "street": "s", "communities": ["c"] }]);
    let mut seen = [0; 2];
    for set in 0..16_u32 {
        let sides: Vec<&str> =
            (0..).zip(FOUR).filter(|(bit, _)| (set >> bit) & 1 == 1).map(|(_, side)| side).collect();
        let absent: Vec<Value> =
            FOUR.iter().filter(|side| !sides.contains(side)).map(|side| json!({ "side": side })).collect();
        for post in [None, Some("community-committee-director"), Some("community-director"), Some("")] {
            for (others, stranger) in
                [("may-sit", false), ("may-sit", true), ("may-not", false), ("may-not", true)]
            {
                let sitting = members(&sides);
                let mut group = json!({ "body": "supervision-group", "of": "c", "members": sitting });
                if stranger {
                    group["members"]
                        .as_array_mut()
                        .unwrap()
                        .push(json!({ "member": "x", "side": "developer" }));
                }
                match post {
                    None => {}
                    Some("") => group["head"] = json!({ "head": "h" }),
                    Some(post) => group["head"] = json!({ "head": "h", "post": post }),
                }
                let answer = asked(STREET, &streets, &[group], others, "en");
                let bodies = answer["value"]["bodies"].as_array().unwrap();
                let told = bodies.iter().find(|body| body["body"] == "supervision-group").unwrap();
                assert_eq!(told["wanting"], json!(absent), "{told}");
                assert_eq!(told["others"], if stranger { json!(["x"]) } else { json!([]) });
                let head = match post {
                    None => "none",
                    Some("community-committee-director") => "right",
                    Some(_) => "other",
                };
                assert_eq!(told["head"]["standing"], head);
                let good = set == 15 && head == "right" && !(stranger && others == "may-not");
                assert_eq!(told["standing"], if good { "as-set-out" } else { "not-as-set-out" });
                seen[usize::from(good)] += 1;
            }
        }
    }
    assert_eq!(seen, [253, 3]);
}

/// Without any one body, that one alone is wanting, with the office that was to be one with it.
#[test]
fn each_body_of_a_street_is_missed_by_itself() {
    let (streets, all) = street();
    let whole = asked(STREET, &streets, &all, "may-not", "en");
    assert_eq!((&whole["outcome"], &whole["value"]["as_set_out"]), (&json!("as-set-out"), &json!(10)));
    let levels = |answer: &Value| {
        let levels = answer["value"]["levels"].as_array().unwrap().iter();
        levels.map(|of| [&of["due"], &of["as_set_out"]].map(|n| n.as_u64().unwrap())).collect::<Vec<_>>()
    };
    assert_eq!(levels(&whole), [[1, 1], [2, 2]]);
    for (row, without) in all.iter().enumerate() {
        let mut others = all.clone();
        others.remove(row);
        let answer = asked(STREET, &streets, &others, "may-not", "en");
        assert_eq!((&answer["outcome"], &answer["value"]["not_set_up"]), (&json!("not-set-up"), &json!(1)));
        let bodies = answer["value"]["bodies"].as_array().unwrap();
        let wanting: Vec<&Value> = bodies.iter().filter(|body| body["standing"] == "not-set-up").collect();
        assert_eq!((&wanting[0]["body"], &wanting[0]["of"]), (&without["body"], &without["of"]));
        let office = usize::from(without["body"] == "street-property-office");
        assert_eq!(
            answer["value"]["not_as_set_out"], office,
            "the leading group's office is one with nobody"
        );
        let group = u64::from(without["body"] == "supervision-group");
        assert_eq!(levels(&answer), [[1, 1 - u64::try_from(office).unwrap()], [2, 2 - group]]);
    }
}

#[test]
fn the_districts_leading_group_has_eleven_members_and_every_street_office() {
    let law = Law::built_in().at(DISTRICT.parse().unwrap());
    let text = law.find(keys::SUPERVISION_BODIES, "2012-06-30".parse().unwrap()).unwrap();
    let all: Vec<String> = text.value().rows[0].sides.iter().map(|side| side.side.to_string()).collect();
    assert_eq!((all.len(), all.last().map(String::as_str)), (12, Some("street")));
    let units: Vec<&str> = all.iter().map(String::as_str).take(11).collect();
    for streets in 1..=4_u32 {
        for offices in 0..=streets {
            let mut sitting = members(&units);
            sitting.extend(
                (0..offices)
                    .map(|n| json!({ "member": format!("s{n}"), "side": "street", "of": format!("s{n}") })),
            );
            let group = json!({ "body": "leading-body", "members": sitting, "head": { "head": "a" }, "deputies": ["b"] });
            let told: Vec<Value> = (0..streets).map(|n| json!({ "street": format!("s{n}") })).collect();
            let answer = asked(DISTRICT, &json!(told), &[group], "may-not", "en");
            let group = &answer["value"]["bodies"][0];
            let absent: Vec<Value> =
                (offices..streets).map(|n| json!({ "side": "street", "of": format!("s{n}") })).collect();
            assert_eq!(group["wanting"], json!(absent));
            let told = answer["reasons"][0]["operands"].get("sides-wanting");
            let once = json!({ "term": "street" });
            assert_eq!(told, (!absent.is_empty()).then_some(&once), "however many offices are wanting");
            assert_eq!(group["standing"], if absent.is_empty() { "as-set-out" } else { "not-as-set-out" });
            assert_eq!(answer["value"]["not_set_up"], 1 + streets, "its office and a body of each street");
        }
    }
}

#[test]
fn reasons_tell_who_is_not_represented_who_heads_it_instead_and_by_which_clause() {
    let (streets, mut bodies) = street();
    bodies[6]["members"] = json!([
        { "member": "m0", "side": "residents-social-worker" }, { "member": "m1", "side": "owners" },
        { "member": "m2", "side": "community-committee" }, { "member": "m9", "side": "developer" },
    ]);
    bodies[6]["head"]["post"] = json!("community-director");
    bodies[2]["members"].as_array_mut().unwrap().pop();
    bodies[1]["deputies"] = json!([]);
    let told = |lang: &str| asked(STREET, &streets, &bodies, "may-sit", lang)["reasons"].clone();
    let (english, chinese) = (told("en"), told("zh-CN"));
    let group = &english[6];
    assert_eq!((&group["step"], &group["verdict"]), (&json!("bodies.set-up"), &json!("not-met")));
    assert_eq!(
        group["cites"],
        json!([
            "街道老旧小区物业管理方案/2/1/2/4",
            "街道老旧小区物业管理方案/4",
            "街道老旧小区物业管理方案/4/0/4"
        ])
    );
    assert_eq!(group["operands"]["sides-wanting"], json!({ "term": "service-company" }));
    assert_eq!(group["operands"]["head-is"], json!({ "term": "community-director" }));
    assert_eq!(group["operands"]["other-members"], json!({ "word": "m9" }));
    assert_eq!(group["notes"][0]["reading"], "others=may-sit");
    let text = |reason: &Value| reason["text"].as_str().unwrap().to_owned();
    for part in [
        "not represented: the service company",
        "to be headed by: the community committee's director",
        "headed by: the community's director",
        "who stand for: the developer",
    ] {
        assert!(text(group).contains(part), "{group}");
    }
    for part in ["缺少代表： 物业服务企业", "应任负责人： 社委会主任", "现任负责人： 社区主任", "二级监管"]
    {
        assert!(text(&chinese[6]).contains(part), "{}", chinese[6]);
    }
    assert_eq!(english[2]["operands"]["wanting-of"], json!({ "word": "c2" }));
    assert!(text(&english[1]).contains("vacant: the deputy head"), "{}", english[1]);
    assert_eq!(english[7]["verdict"], "met", "the other community's group is as it should be");
}

/// Bodies of another scheme: whoever may head one, either of two posts, no head at all.
#[test]
fn another_scheme_has_its_own_bodies() {
    let bodies = json!({ "bodies": [
        { "body": "council", "one_in": "district", "sides": [{ "side": "elder", "of_each": "community" }], "cites": ["本市办法/3/1"] },
        { "body": "desk", "one_in": "street", "under": "council", "head": ["clerk", "porter"], "cites": [] },
    ] });
    let law = load(&pack("330100+pilot", "programme.supervision.bodies", &bodies)).unwrap();
    let ask = |post: &str, elders: &[&str]| -> Value {
        let elders: Vec<Value> =
            elders.iter().map(|c| json!({ "member": format!("e-{c}"), "side": "elder", "of": c })).collect();
        let request = json!({
            "rule": "programme.supervision", "jurisdiction": "330106+pilot",
            "facts": {
                "as_of": "2024-02-21",
                "streets": [{ "street": "s2", "communities": ["d"] }, { "street": "s1", "communities": ["f", "e"] }],
                "bodies": [
                    { "body": "council", "members": elders },
                    { "body": "desk", "of": "s1", "head": { "head": "h", "post": post } },
                    { "body": "desk", "of": "s2", "head": { "head": "h", "post": "clerk" } },
                ],
            },
        });
        serde_json::from_str(&document::evaluate(&law, &request.to_string())).unwrap()
    };
    for post in ["clerk", "porter"] {
        assert_eq!(ask(post, &["d", "e", "f"])["outcome"], "as-set-out");
    }
    let wanting = ask("community-director", &["e"]);
    assert_eq!(
        wanting["value"]["bodies"][0]["wanting"],
        json!([{ "side": "elder", "of": "f" }, { "side": "elder", "of": "d" }])
    );
    assert_eq!(wanting["value"]["bodies"][1]["head"]["standing"], "other");
    assert_eq!(wanting["value"]["levels"], json!([]));
    let error = ask("king", &[])["error"].clone();
    assert_eq!(
        (&error["code"], &error["path"]),
        (&json!("fact.unknown_word"), &json!("bodies[1].head.post"))
    );
}

#[test]
fn what_is_not_there_or_stands_twice_is_refused_with_its_path_and_code() {
    let (streets, bodies) = street();
    let refused = |row: usize, pointer: &str, value: Value| {
        let mut bodies = bodies.clone();
        let (parent, field) = pointer.rsplit_once('/').unwrap();
        bodies[row].pointer_mut(parent).unwrap()[field] = value;
        let error = asked(STREET, &streets, &bodies, "may-sit", "en")["error"].clone();
        format!("{} {}", error["code"].as_str().unwrap(), error["path"].as_str().unwrap())
    };
    assert_eq!(
        refused(6, "/of", json!("s")),
        "supervision.unknown_place bodies[6].of",
        "a street is no community"
    );
    assert_eq!(refused(8, "/of", json!("c1")), "supervision.body_twice bodies[8].body");
    assert_eq!(refused(1, "/deputies", json!(["b", "b"])), "key.duplicate bodies[1].deputies[1]");
    assert_eq!(refused(1, "/one_with", json!("committee")), "fact.unknown_word bodies[1].one_with");
    assert_eq!(
        refused(2, "/members", json!([{ "member": "x", "side": "community-director", "of": "c3" }])),
        "supervision.unknown_place bodies[2].members[0].of"
    );
    assert_eq!(
        refused(0, "/members", json!([{ "member": "x", "of": "c1" }])),
        "supervision.no_place bodies[0].members[0].of"
    );
    let district =
        asked(DISTRICT, &streets, &[json!({ "body": "leading-body", "of": "s" })], "may-sit", "en");
    assert_eq!(district["error"]["code"], "supervision.no_place");
}
