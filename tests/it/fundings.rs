//! From which sources services are paid: where every fen is, what main means at its edges, and what the reasons tell.

use proptest::prelude::*;
use serde_json::{Map, Value, json};
use wuye::quantity::Money;

use crate::packs::{load, pack_of};
use crate::properties::evaluate;

const COMMUNITIES: (&str, &[&str]) = ("420106+community-services", &["residents-fees", "district", "street"]);
const OLD_ESTATES: (&str, &[&str]) =
    ("320114+street-old-estates", &["residents-fees", "shop-income", "district", "street"]);

fn yuan(fen: i64) -> String {
    Money::from_fen(fen).to_string()
}

fn fen(sums: &Value, field: &str) -> i64 {
    sums[format!("{field}_yuan")].as_str().unwrap().parse::<Money>().unwrap().fen()
}

/// A year that cost so much, and what came in from the sources in their order.
fn year(number: u16, cost: i64, names: &[&str], received: &[i64]) -> Value {
    let received: Map<String, Value> =
        names.iter().zip(received).map(|(name, fen)| ((*name).to_owned(), json!(yuan(*fen)))).collect();
    json!({ "year": number, "cost_yuan": yuan(cost), "received_yuan": received })
}

fn request(place: &str, main: &str, years: &[Value]) -> Value {
    json!({
        "rule": "programme.funding", "jurisdiction": place, "lang": "en",
        "facts": { "as_of": "2024-12-31", "years": years }, "options": { "main": main },
    })
}

proptest! {
    /// Whatever came in: each year and all together are even, each sum of all years is that of its years, the shares of the
    /// sources are one together, and no order of the years matters.
    #[test]
    fn every_fen_of_every_year_is_somewhere(
        worlds in prop::collection::vec((0_i64..1_000_000_000, prop::array::uniform4(0_i64..500_000_000)), 1..8),
        of_estates in any::<bool>(),
        largest in any::<bool>(),
    ) {
        let (place, names) = if of_estates { OLD_ESTATES } else { COMMUNITIES };
        let main = if largest { "largest" } else { "more-than-half" };
        let years: Vec<Value> = (2010..).zip(&worlds).map(|(n, (cost, came))| year(n, *cost, names, came)).collect();
        let answer = evaluate(&request(place, main, &years));
        let value = &answer["value"];
        let of_years: Vec<&Value> = value["years"].as_array().unwrap().iter().map(|year| &year["sums"]).collect();
        for sums in of_years.iter().copied().chain([&value["sums"]]) {
            let of = |field: &str| fen(sums, field);
            prop_assert_eq!(of("gap"), of("filled") + of("needed"));
            prop_assert_eq!(of("received") + of("short"), of("cost") + of("surplus"));
        }
        for (sums, (cost, came)) in of_years.iter().zip(&worlds) {
            let of = |field: &str| fen(sums, field);
            prop_assert_eq!(of("received"), came[..names.len()].iter().sum::<i64>());
            prop_assert!(of("short") == 0 || of("surplus") == 0);
            prop_assert_eq!(of("gap"), (cost - came[0]).max(0));
            prop_assert_eq!(of("filled"), if of_estates { of("gap").min(came[1]) } else { 0 });
        }
        for field in ["cost", "received", "fees", "gap", "filled", "needed", "subsidy", "short", "surplus"] {
            prop_assert_eq!(of_years.iter().map(|sums| fen(sums, field)).sum::<i64>(), fen(&value["sums"], field));
        }
        let shares = value["sources"].as_array().unwrap().iter().filter_map(|source| source["share"].as_str());
        let shares: Vec<wuye::quantity::Ratio> = shares.map(|share| share.parse().unwrap()).collect();
        let whole = shares.iter().try_fold(wuye::quantity::Ratio::ZERO, |sum, share| sum.checked_add(*share));
        prop_assert!(shares.is_empty() || whole == Some(wuye::quantity::Ratio::ONE));
        let back: Vec<Value> = years.into_iter().rev().collect();
        prop_assert_eq!(evaluate(&request(place, main, &back)), answer);
    }
}

/// All ways in which up to nine fen come in from three sources: what is more than half is more than any other, and both are
/// what the words say.
#[test]
fn main_is_more_than_half_or_more_than_any_other() {
    let is_main = |main: &str, came: [i64; 3]| {
        let years = [year(2024, 5, COMMUNITIES.1, &came)];
        let answer = evaluate(&request(COMMUNITIES.0, main, &years));
        assert_eq!(answer["outcome"] == "main", answer["value"]["toward"]["is_main"] == true);
        answer["outcome"] == "main"
    };
    let mut seen = [0, 0, 0];
    for fees in 0..=9 {
        for district in 0..=(9 - fees) {
            for street in 0..=(9 - fees - district) {
                let came = [fees, district, street];
                let (half, largest) = (is_main("more-than-half", came), is_main("largest", came));
                assert_eq!(half, 2 * fees > came.iter().sum(), "{came:?}");
                assert_eq!(largest, fees > district && fees > street, "{came:?}");
                seen[usize::from(half) + usize::from(largest)] += 1;
            }
        }
    }
    assert!(seen.iter().all(|count| *count > 0), "{seen:?}");
}

/// Over every row of five years in which fees are main or not: since the first of the last that are.
#[test]
fn fees_are_the_main_source_since_the_last_year_in_which_they_were_not() {
    for set in 0_u16..32 {
        let is_main = |place: u16| set & (1 << place) != 0;
        let years: Vec<Value> = (0..5)
            .map(|place| {
                let fees = if is_main(place) { 60 + i64::from(place) } else { 40 };
                year(2020 + place, 100, COMMUNITIES.1, &[fees, 100 - fees, 0])
            })
            .collect();
        let answer = evaluate(&request(COMMUNITIES.0, "more-than-half", &years));
        let run = (0..5).rev().take_while(|place| is_main(*place)).last();
        let since = run.map(|place| json!(2020 + place));
        let toward = &answer["value"]["toward"];
        assert_eq!(toward.get("since"), since.as_ref(), "{answer}");
        assert_eq!(answer["outcome"], if is_main(4) { "main" } else { "not-main" });
        // Those that are main rise with the years, and lie above the others, which are alike.
        let rose = (1..5).all(is_main);
        assert_eq!(toward["rose_each_year"], rose, "{answer}");
    }
}

#[test]
fn reasons_tell_each_year_its_share_and_the_reading_of_main() {
    let years = [
        year(2023, 10_000, COMMUNITIES.1, &[2_000, 4_000, 4_000]),
        year(2024, 10_000, COMMUNITIES.1, &[5_000, 2_500, 2_499]),
    ];
    let answer = evaluate(&request(COMMUNITIES.0, "largest", &years));
    let [_, before, last, main, toward] = &answer["reasons"].as_array().unwrap()[..] else {
        panic!("{answer}")
    };
    assert_eq!(before["verdict"], "not-met", "2,000 against 4,000");
    assert_eq!(last["operands"]["short-of"], json!({ "yuan": "0.01" }));
    assert_eq!(
        (&last["verdict"], &last["cites"]),
        (&json!("not-met"), &json!(["社区物业化服务工作方案/8/3"]))
    );
    assert_eq!((&main["step"], &main["verdict"]), (&json!("funding.main"), &json!("met")));
    assert_eq!(main["operands"]["share"], json!({ "share": "5000/9999" }));
    assert_eq!((&main["left"], &main["threshold"]), (&json!({ "yuan": "50.00" }), &json!("1")));
    assert_eq!(main["notes"][0]["reading"], "main=largest");
    assert_eq!(toward["operands"]["main-since"], json!({ "count": "2024" }));
    assert_eq!(toward["operands"]["state"], json!({ "term": "rose-each-year" }));
    let half = evaluate(&request(COMMUNITIES.0, "more-than-half", &years[..1]));
    let reasons = half["reasons"].as_array().unwrap();
    assert_eq!(reasons[1]["notes"][0]["reading"], "main=more-than-half");
    assert_eq!(reasons[1]["margin"], json!({ "yuan": "-30.01" }), "{half}");
    assert_eq!(reasons[2]["verdict"], "judgement", "no text says by when");
    let estate =
        evaluate(&request(OLD_ESTATES.0, "largest", &[year(2024, 100, OLD_ESTATES.1, &[60, 30, 5, 5])]));
    let reasons = estate["reasons"].as_array().unwrap();
    assert_eq!(reasons.len(), 1, "no fees are to become the main source there");
    assert_eq!(
        reasons[0]["cites"],
        json!(["街道老旧小区物业管理方案/2/2/4", "街道老旧小区物业管理方案/6/0/4"])
    );
    assert!(reasons[0]["text"].as_str().unwrap().contains("part 2(2)4"), "{estate}");
}

/// A scheme with two further sources that fill the gap, in which nobody gives subsidies.
#[test]
fn another_scheme_has_its_own_sources() {
    let values = [
        ("programme.funding.fees", json!({ "word": "residents-fees" })),
        ("programme.funding.fills", json!({ "words": ["parking", "adverts"] })),
        ("programme.funding.main", json!("norm")),
    ];
    let law = load(&pack_of(("330100+pilot", "2020-01-01"), &values)).unwrap();
    let names = ["residents-fees", "parking", "adverts"];
    let mut request = request("330106+pilot", "largest", &[year(2024, 100, &names, &[40, 30, 20])]);
    let ask = |request: &Value| -> Value {
        serde_json::from_str(&wuye::document::evaluate(&law, &request.to_string())).unwrap()
    };
    let answer = ask(&request);
    let sums = &answer["value"]["sums"];
    assert_eq!(
        ["gap", "filled", "needed", "short"].map(|field| fen(sums, field)),
        [60, 50, 10, 10],
        "{answer}"
    );
    assert_eq!(answer["outcome"], "main");
    request["facts"]["years"][0]["received_yuan"]["street"] = json!("1");
    assert_eq!(ask(&request)["error"]["path"], "years[0].received_yuan.street");
}

/// Two texts name the district, and one of them residents again: each source counts once, as what it is first called.
#[test]
fn a_source_that_two_texts_name_counts_once() {
    let values = [
        ("programme.funding.fees", json!({ "word": "residents-fees" })),
        ("programme.funding.fills", json!({ "words": ["residents-fees", "district"] })),
        ("programme.tranche.payers", json!({ "words": ["district", "street", "residents-fees"] })),
    ];
    let law = load(&pack_of(("330100+pilot", "2020-01-01"), &values)).unwrap();
    let names = ["residents-fees", "district", "street"];
    let request = request("330106+pilot", "largest", &[year(2024, 100, &names, &[40, 30, 20])]);
    let answer: Value = serde_json::from_str(&wuye::document::evaluate(&law, &request.to_string())).unwrap();
    let sources = answer["value"]["sources"].as_array().unwrap();
    assert!(sources.iter().map(|source| &source["source"]).eq(names.iter()), "{answer}");
    let sums = &answer["value"]["sums"];
    let told = ["received", "fees", "filled", "needed", "subsidy", "short"].map(|field| fen(sums, field));
    assert_eq!(told, [90, 40, 30, 30, 20, 10]);
}

/// Something that is wrong with the facts.
type Slip = fn(&mut Value);

#[test]
fn refusals_name_the_fact() {
    let refused = |change: Slip| {
        let of = |number: u16| year(number, 100, COMMUNITIES.1, &[50, 30, 20]);
        let mut request = request(COMMUNITIES.0, "largest", &[of(2024), of(2023)]);
        change(&mut request["facts"]);
        let error = evaluate(&request)["error"].clone();
        (error["code"].as_str().unwrap().to_owned(), error["path"].as_str().unwrap().to_owned())
    };
    let table: [(Slip, &str, &str); 9] = [
        (|f| f["years"] = json!([]), "fact.missing", "years"),
        (|f| f["years"][1]["year"] = json!(2024), "years.in_a_row", "years[1].year"),
        (|f| f["years"][1]["year"] = json!(2022), "years.in_a_row", "years[0].year"),
        (|f| f["as_of"] = json!("2023-12-31"), "fact.after_as_of", "years[0].year"),
        (|f| f["years"][1]["cost_yuan"] = json!("-0.01"), "quantity.negative", "years[1].cost_yuan"),
        (
            |f| f["years"][0]["received_yuan"]["district"] = json!("-0.01"),
            "quantity.negative",
            "years[0].received_yuan.district",
        ),
        (
            |f| f["years"][0]["received_yuan"]["city"] = json!("0"),
            "fact.unknown_word",
            "years[0].received_yuan.city",
        ),
        (
            |f| drop(f["years"][0]["received_yuan"].as_object_mut().unwrap().remove("residents-fees")),
            "fact.missing",
            "years[0].received_yuan.residents-fees",
        ),
        (
            |f| drop(f["years"][1].as_object_mut().unwrap().remove("received_yuan")),
            "fact.missing",
            "years[1].received_yuan.residents-fees",
        ),
    ];
    for (change, code, path) in table {
        assert_eq!(refused(change), (code.to_owned(), path.to_owned()));
    }
}
