//! How managers are chosen: every limit of every place, every small world against the oracle, and what never helps.

use proptest::prelude::*;
use serde_json::{Value, json};
use wuye::document;
use wuye::law::{Law, Value as LawValue};
use wuye::quantity::{Area, Comparator};

use crate::law::versions;
use crate::oracle;
use crate::properties::evaluate;

fn choose(place: &str, facts: &Value) -> Value {
    evaluate(&json!({ "rule": "contract.tender", "jurisdiction": place, "facts": facts }))
}

/// An agreement of a developer of dwellings that the authority approved, on a platform and so on.
fn agreed(day: &str, area: &str, bidders: u32) -> Value {
    json!({ "hired_on": day, "hired_by": "developer", "zone_use": "with-dwellings", "method": "agreement",
        "bidders": bidders, "total_area_m2": area, "taken_for_small": false, "approved_on": day })
}

/// The days of a version: its first and its last, or one long after where it has no end.
fn days(version: &wuye::law::Version) -> Vec<String> {
    let last = version.to.date.unwrap_or("2026-06-30".parse().unwrap());
    [version.from.date.unwrap(), last].map(|day| day.to_string()).into()
}

/// One hundredth below, at, and above the limit; the comparator decides.
#[test]
fn every_area_limit_turns_where_the_tables_say() {
    let mut asked = 0;
    for (parameter, line, version) in versions() {
        let LawValue::AreaLimit(limit) = &version.value else { continue };
        if *parameter.id != *"contract.tender.small" {
            continue;
        }
        let at = limit.area.hundredths();
        let meets = match limit.comparator {
            Comparator::LessThan => [true, false, false],
            Comparator::AtMost => [true, true, false],
            _ => panic!("{limit}"),
        };
        for (day, (hundredths, met)) in days(version)
            .iter()
            .flat_map(|day| [at - 1, at, at + 1].into_iter().zip(meets).map(move |row| (day, row)))
        {
            let area = Area::try_from_hundredths(hundredths).unwrap().to_string();
            let answer = choose(&line.jurisdiction.to_string(), &agreed(day, &area, 3));
            let found = &answer["value"];
            assert_eq!(found["lawful"], json!(met), "{answer}");
            assert_eq!(found["exceptions"], if met { json!(["small"]) } else { json!([]) }, "{answer}");
            assert_eq!(found.get("breach"), (!met).then_some(&json!("no-tender")), "{answer}");
            asked += 1;
        }
    }
    assert_eq!(asked, 5 * 2 * 3, "five places with a limit");
}

/// Two bidders are few and three are not, in each version of each place.
#[test]
fn three_bidders_are_not_few_anywhere() {
    let mut asked = 0;
    for (_, line, version) in versions().filter(|(parameter, ..)| *parameter.id == *"contract.tender.few") {
        for day in days(version) {
            for bidders in 0..=4 {
                let answer = choose(&line.jurisdiction.to_string(), &agreed(&day, "9000000", bidders));
                assert_eq!(answer["value"]["lawful"], json!(bidders < 3), "{answer}");
                asked += 1;
            }
        }
    }
    assert_eq!(asked, 9 * 2 * 5, "nine texts");
}

/// Every small world: who hires, for what, how, among how many, how large, with what approval and what else was done.
#[test]
fn every_small_world_is_the_oracles() {
    let places = [
        "100000", "110000", "310000", "330000", "330100", "330200", "330400", "330600", "331000", "331100",
        "370000", "370200", "371100", "371500", "371700", "410000", "410100", "441800",
    ];
    let mut requests = Vec::new();
    for place in places {
        for (by, zone_use) in
            [("developer", "with-dwellings"), ("developer", "non-dwelling"), ("assembly", "with-dwellings")]
        {
            for method in ["public-tender", "invited-tender", "agreement"] {
                for told in 0_u32..256 {
                    let bit = |n: u32| told >> n & 1 == 1;
                    // What an agreement does not turn on is told once.
                    if method == "agreement" && told >> 5 > 0 || method != "agreement" && told & 31 > 0 {
                        continue;
                    }
                    let facts = json!({ "hired_on": "2024-05-08", "hired_by": by, "zone_use": zone_use, "method": method,
                        "bidders": if bit(0) { json!(2) } else { json!(3) },
                        "total_area_m2": if bit(1) { "30000" } else { "50000" }, "dwelling_area_m2": "29999.99",
                        "taken_for_small": bit(2), "approved_on": if bit(3) { "2024-05-08" } else { "2024-05-09" },
                        "scope": if bit(5) { "zone" } else { "part" }, "on_platform": bit(6),
                        "residents_committee_told": bit(7), "candidates": if bit(4) { 3 } else { 4 } });
                    for options in [json!({}), json!({ "exceptions": "text-alone", "small": "dwellings" })] {
                        let request = json!({ "rule": "contract.tender", "jurisdiction": place, "facts": facts,
                            "options": options });
                        requests.push(request.to_string());
                    }
                }
            }
        }
    }
    let asked: Vec<&str> = requests.iter().map(String::as_str).collect();
    for (request, expected) in asked.iter().zip(oracle::answers(&asked)) {
        let found: Value = serde_json::from_str(&document::evaluate(Law::built_in(), request)).unwrap();
        assert!(oracle::agrees(&expected, &found), "{request}\nexpected {expected}\nfound {found}");
    }
    println!("{} choices are the oracle's", asked.len());
    assert_eq!(asked.len(), 18 * 3 * 2 * (32 + 2 * 8));
}

proptest! {
    /// A larger zone, another bidder or a later approval never makes an agreement lawful that was not.
    #[test]
    fn what_takes_an_exception_away_never_helps(
        place in prop::sample::select(vec!["100000", "330600", "331000", "331100", "370200", "371100", "310000"]),
        area in 1_i64..6_000_000, larger in 0_i64..3_000_000, bidders in 0_u32..5, more in 0_u32..3,
        approved in -3_i32..3, later in 0_i32..3,
    ) {
        let ask = |area: i64, bidders: u32, approved: i32| {
            let area = Area::try_from_hundredths(area).unwrap().to_string();
            let mut facts = agreed("2024-05-08", &area, bidders);
            let day: wuye::quantity::Date = "2024-05-08".parse().unwrap();
            facts["approved_on"] = json!(day.add_days(approved).unwrap().to_string());
            choose(place, &facts)["value"]["lawful"] == json!(true)
        };
        if !ask(area, bidders, approved) {
            prop_assert!(!ask(area + larger, bidders + more, approved + later));
        }
    }
}

#[test]
fn a_choice_is_told_with_its_articles() {
    let answer = evaluate(&json!({
        "rule": "contract.tender", "jurisdiction": "310115", "lang": "en",
        "facts": { "hired_on": "2024-05-08", "hired_by": "developer", "zone_use": "with-dwellings",
            "method": "agreement", "bidders": 2, "approved_on": "2024-05-09" },
    }));
    let [duty, few, approval, breach] = &answer["reasons"].as_array().unwrap()[..] else {
        panic!("{answer}")
    };
    assert_eq!(duty["cites"], json!(["上海市住宅物业管理规定(2020)/40/1"]));
    assert_eq!(duty["operands"]["tender"], json!({ "term": "tender-public" }));
    assert_eq!(
        (&few["left"], &few["op"], &few["most"]),
        (&json!({ "companies": "2" }), &json!("less_than"), &json!({ "companies": "2" })),
        "{few}"
    );
    assert_eq!(few["notes"][0]["reading"], "exceptions=nation-stands");
    assert_eq!(
        (&approval["cites"], &approval["verdict"]),
        (&json!(["物业管理条例(2018)/24/2"]), &json!("not-met"))
    );
    assert_eq!(approval["operands"]["approver"], json!({ "term": "county-authority" }));
    assert_eq!(breach["operands"]["breach"], json!({ "term": "no-tender" }));
    // What follows from it is another rule's to say.
    let penalty = evaluate(&json!({
        "rule": "penalty.range", "jurisdiction": "310115",
        "facts": { "on": "2024-05-08", "breach": answer["value"]["breach"] },
    }));
    assert_eq!(penalty["value"]["fines"][0]["most_yuan"], "100000.00");
}

/// Each act of each place, not done or done on each day that its time may turn on, against the oracle.
#[test]
fn every_act_before_a_sale_turns_where_the_oracle_says() {
    let places = [
        "100000", "110000", "310000", "330000", "330100", "330200", "330300", "330500", "330600", "331100",
        "370000", "370200", "370300", "370700", "371100", "371600", "371700", "410000", "410100", "441800",
    ];
    let acts = [
        "tender",
        "contract",
        "contract-filed",
        "contract-published",
        "contract-in-sale",
        "manager-published",
        "covenant",
        "covenant-filed",
        "covenant-published",
        "covenant-told",
        "covenant-promised",
        "covenant-in-sale",
        "list-filed",
        "list-in-sale",
        "spaces-published",
        "spaces-in-sale",
    ];
    // The application, the permit, the sale, thirty days before the permit, ten days after the contract, and beside.
    let days = [
        "2024-02-29",
        "2024-03-01",
        "2024-03-02",
        "2024-03-03",
        "2024-03-30",
        "2024-03-31",
        "2024-04-01",
        "2024-05-07",
        "2024-05-08",
        "2024-05-09",
    ];
    let mut requests = Vec::new();
    for (place, act) in places.into_iter().flat_map(|place| acts.map(|act| (place, act))) {
        for (homes, same_day) in [("presold", "in-time"), ("presold", "late"), ("finished", "in-time")] {
            for on in days.map(Some).into_iter().chain([None]) {
                let mut done: Vec<Value> = on.map(|on| json!({ "act": act, "on": on })).into_iter().collect();
                if act == "contract-filed" {
                    done.push(json!({ "act": "contract", "on": "2024-02-20" }));
                }
                let request = json!({ "rule": "contract.presale", "jurisdiction": place,
                    "facts": { "sale_on": "2024-05-08", "homes": homes, "permit_applied_on": "2024-03-01",
                        "permit_on": "2024-03-31", "spaces": true, "done": done }, "options": { "same_day": same_day } });
                requests.push(request.to_string());
            }
        }
    }
    let asked: Vec<&str> = requests.iter().map(String::as_str).collect();
    for (request, expected) in asked.iter().zip(oracle::answers(&asked)) {
        let found: Value = serde_json::from_str(&document::evaluate(Law::built_in(), request)).unwrap();
        assert!(oracle::agrees(&expected, &found), "{request}\nexpected {expected}\nfound {found}");
    }
    assert_eq!(asked.len(), 20 * 16 * 3 * 11);
}

#[test]
fn an_act_before_a_sale_is_told_with_its_article_and_whose_it_is() {
    let answer = evaluate(&json!({
        "rule": "contract.presale", "jurisdiction": "370700", "lang": "en",
        "facts": { "sale_on": "2024-05-08", "homes": "presold", "permit_applied_on": "2024-03-01", "spaces": true,
            "done": [{ "act": "contract", "on": "2024-02-19" }, { "act": "contract-filed", "on": "2024-03-01" }] },
    }));
    let reasons = answer["reasons"].as_array().unwrap();
    let filed: Vec<&Value> =
        reasons.iter().filter(|reason| reason["operands"]["act"]["term"] == "contract-filed").collect();
    let [by_province, by_city] = filed[..] else { panic!("{answer}") };
    assert_eq!(
        (&by_province["cites"], &by_province["verdict"]),
        (&json!(["山东省物业管理条例(2021)/16/1"]), &json!("met"))
    );
    assert_eq!(by_province["notes"][0]["reading"], "same_day=in-time", "{by_province}");
    assert_eq!(
        (&by_city["cites"], &by_city["verdict"]),
        (&json!(["潍坊市物业管理条例(2022)/54/2"]), &json!("not-met"))
    );
    assert_eq!(by_city["operands"]["by"], json!({ "term": "service-company" }));
    assert_eq!(by_city["operands"]["deadline"], json!({ "date": "2024-02-29" }));
    let told = |step: &str, act: &str| {
        let found =
            reasons.iter().find(|reason| reason["step"] == step && reason["operands"]["act"]["term"] == act);
        found.unwrap_or_else(|| panic!("{step} {act} {answer}"))
    };
    let shown = told("presale.act", "spaces-published");
    assert_eq!(shown["cites"], json!(["潍坊市物业管理条例(2022)/16/2"]));
    assert_eq!(shown["operands"]["shown"], json!({ "term": "space-number" }));
    let breach = told("presale.breach", "spaces-published");
    assert_eq!(breach["operands"]["breach"], json!({ "term": "spaces-unpublished" }));
}
