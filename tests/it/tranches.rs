//! What is paid towards the communities' services: where every fen is, what the reasons tell, and other schemes.

use proptest::prelude::*;
use serde_json::{Value, json};
use wuye::quantity::Money;

use crate::packs::{load, pack_of};
use crate::properties::evaluate;

const PLACE: &str = "420106+community-services";

fn yuan(fen: i64) -> String {
    Money::from_fen(fen).to_string()
}

fn fen(sums: &Value, field: &str) -> i64 {
    sums[format!("{field}_yuan")].as_str().unwrap().parse::<Money>().unwrap().fen()
}

/// A scheme that grants twice `half`, of which each pays `first` to begin with.
fn asked(half: i64, first: i64, communities: &Value) -> Value {
    let payer = |name: &str| json!({ "payer": name, "granted_yuan": yuan(half), "instalments": [{ "at": "start", "yuan": yuan(first) }] });
    json!({
        "rule": "programme.tranche", "jurisdiction": PLACE, "lang": "en",
        "facts": {
            "as_of": "2024-12-31", "granted_yuan": yuan(2 * half),
            "payers": [payer("street"), payer("district")], "communities": communities,
        },
    })
}

/// A community of one of four states, and what it got from either.
fn community(number: usize, (state, street, paid): &(u8, u8, [i64; 2])) -> Value {
    let on = |day: &str, at: &str| json!({ "at": at, "on": day });
    let (start, passed) = (on("2024-03-01", "start"), on("2024-11-01", "acceptance"));
    let reached = match state {
        0 => vec![],
        1 | 2 => vec![start],
        _ => vec![passed, start],
    };
    let paid = paid.iter().zip(["district", "street"]);
    let paid = paid.map(|(fen, payer)| json!({ "payer": payer, "on": "2024-12-31", "yuan": yuan(*fen) }));
    json!({
        "community": format!("c-{number}"), "street": format!("s-{street}"), "reached": reached,
        "failed_on": (*state == 2).then_some("2024-10-01"), "paid": paid.collect::<Vec<_>>(),
    })
}

proptest! {
    /// Whatever the communities did and got: each sum is the sum of its parts, over payers, streets and communities
    /// alike, what was granted is due, still to come or withheld, and no order of rows matters.
    #[test]
    fn every_fen_is_somewhere(
        half in 0_i64..1_000_000_000,
        share in 0_i64..=1000,
        worlds in prop::collection::vec((0_u8..4, 0_u8..3, [0_i64..1_200_000_000, 0_i64..1_200_000_000]), 0..12),
    ) {
        let rows: Vec<Value> = worlds.iter().enumerate().map(|(n, world)| community(n, world)).collect();
        let answer = evaluate(&asked(half, half * share / 1000, &json!(rows)));
        let value = &answer["value"];
        let parts = |list: &Value| list.as_array().unwrap().iter().map(|row| row["sums"].clone()).collect::<Vec<_>>();
        let of_communities = value["communities"].as_array().unwrap().iter().flat_map(|row| parts(&row["payers"]));
        let splits = [parts(&value["payers"]), parts(&value["streets"]), parts(&value["communities"]), of_communities.collect()];
        for field in ["granted", "due", "not_yet", "withheld", "paid", "outstanding", "overpaid"] {
            for split in &splits {
                prop_assert_eq!(split.iter().map(|sums| fen(sums, field)).sum::<i64>(), fen(&value["sums"], field));
            }
        }
        for sums in splits.iter().flatten() {
            let of = |field: &str| fen(sums, field);
            prop_assert_eq!(of("granted"), of("due") + of("not_yet") + of("withheld"));
            prop_assert_eq!(of("paid") + of("outstanding"), of("due") + of("overpaid"));
        }
        prop_assert_eq!(fen(&value["sums"], "granted"), 2 * half * i64::try_from(rows.len()).unwrap());
        prop_assert_eq!(fen(&value["sums"], "paid"), worlds.iter().map(|(_, _, paid)| paid[0] + paid[1]).sum::<i64>());

        let back: Vec<Value> = rows.into_iter().rev().collect();
        prop_assert_eq!(evaluate(&asked(half, half * share / 1000, &json!(back))), answer);
    }
}

#[test]
fn reasons_tell_each_community_and_each_payer_with_the_schemes_part() {
    let rows = json!([
        community(1, &(2, 1, [4_000_000, 4_000_000])),
        community(2, &(3, 1, [10_000_000, 9_999_999]))
    ]);
    let answer = evaluate(&asked(10_000_000, 4_000_000, &rows));
    let [terms, failed, passed, district, street] = &answer["reasons"].as_array().unwrap()[..] else {
        panic!("{answer}")
    };
    assert_eq!(terms["cites"], json!(["社区物业化服务工作方案/8/3"]));
    assert_eq!(terms["operands"]["granted"], json!({ "yuan": "200000.00" }));
    assert_eq!(failed["cites"], json!(["社区物业化服务工作方案/8/3", "社区物业化服务工作方案/7/3"]));
    assert_eq!(failed["operands"]["withheld"], json!({ "yuan": "120000.00" }));
    assert_eq!((&failed["verdict"], &passed["verdict"]), (&json!("met"), &json!("not-met")));
    assert_eq!(passed["operands"]["outstanding"], json!({ "yuan": "0.01" }));
    assert_eq!((&district["verdict"], &street["verdict"]), (&json!("met"), &json!("not-met")));
    assert!(answer["reasons"].to_string().contains("part 8(3)"), "{answer}");
}

/// Three who pay unlike sums in three instalments, and a scheme that withholds nothing from who failed.
#[test]
fn another_scheme_has_its_own_payers_and_milestones() {
    let law = load(&pack_of(
        ("330100+pilot", "2020-01-01"),
        &[
            ("programme.tranche.payers", json!({ "words": ["city", "county", "town"] })),
            ("programme.tranche.instalments", json!({ "words": ["start", "half-way", "acceptance"] })),
        ],
    ))
    .unwrap();
    let payer = |name: &str, sums: [&str; 3]| {
        let instalments = json!([{ "at": "half-way", "yuan": sums[2] }, { "at": "start", "yuan": sums[1] }]);
        json!({ "payer": name, "granted_yuan": sums[0], "instalments": instalments })
    };
    let request = json!({
        "rule": "programme.tranche", "jurisdiction": "330106+pilot",
        "facts": {
            "as_of": "2024-12-31", "granted_yuan": "60.03",
            "payers": [
                payer("town", ["10", "10", "0"]), payer("city", ["30.03", "10", "10.01"]), payer("county", ["20", "0", "5"]),
            ],
            "communities": [{
                "community": "c", "street": "s", "failed_on": "2024-12-01",
                "reached": [{ "at": "half-way", "on": "2024-06-01" }, { "at": "start", "on": "2024-01-01" }],
            }],
        },
    });
    let answer: Value = serde_json::from_str(&wuye::document::evaluate(&law, &request.to_string())).unwrap();
    let due = |n: usize| &answer["value"]["payers"][n]["sums"]["due_yuan"];
    assert_eq!([due(0), due(1), due(2)], ["20.01", "5.00", "10.00"], "{answer}");
    assert_eq!(answer["value"]["sums"]["withheld_yuan"], "0.00", "this scheme withholds nothing");
    assert_eq!(answer["value"]["sums"]["not_yet_yuan"], "25.02");
}

/// Something that is wrong with the facts.
type Slip = fn(&mut Value);

#[test]
fn refusals_name_the_fact() {
    let refused = |change: Slip| {
        let mut request = asked(10_000, 4_000, &json!([community(1, &(3, 1, [1, 2]))]));
        change(&mut request["facts"]);
        let error = evaluate(&request)["error"].clone();
        (error["code"].as_str().unwrap().to_owned(), error["path"].as_str().unwrap().to_owned())
    };
    let table: [(Slip, &str, &str); 12] = [
        (|f| f["granted_yuan"] = Value::Null, "fact.missing", "granted_yuan"),
        (|f| f["payers"][1]["granted_yuan"] = Value::Null, "fact.missing", "payers[1].granted_yuan"),
        (|f| f["payers"] = json!([f["payers"][0]]), "fact.missing", "payers"),
        (|f| f["payers"][0]["instalments"] = json!([]), "fact.missing", "payers[0].instalments"),
        (|f| f["payers"][1]["payer"] = json!("street"), "tranche.payer_twice", "payers[1].payer"),
        (|f| f["payers"][0]["instalments"][0]["yuan"] = json!("40.01"), "tranche.not_alike", "payers[0]"),
        (
            |f| f["payers"][0]["instalments"][0]["yuan"] = json!("100.01"),
            "tranche.more_than_granted",
            "payers[0].instalments",
        ),
        (
            |f| f["payers"][0]["instalments"][0]["at"] = json!("acceptance"),
            "tranche.rest",
            "payers[0].instalments[0].at",
        ),
        (|f| f["granted_yuan"] = json!("200.01"), "tranche.sum", "payers"),
        (
            |f| f["communities"][0]["reached"] = json!([f["communities"][0]["reached"][0]]),
            "tranche.order",
            "communities[0].reached[0].on",
        ),
        (
            |f| f["communities"][0]["failed_on"] = json!("2024-11-01"),
            "tranche.order",
            "communities[0].failed_on",
        ),
        (
            |f| f["communities"][0]["paid"][1]["on"] = json!("2025-01-01"),
            "fact.after_as_of",
            "communities[0].paid[1].on",
        ),
    ];
    for (change, code, path) in table {
        assert_eq!(refused(change), (code.to_owned(), path.to_owned()));
    }
}
