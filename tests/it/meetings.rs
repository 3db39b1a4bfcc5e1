//! Laws of the rules on meetings that hold for every input.

use proptest::prelude::*;
use serde_json::{Value, json};
use wuye::document;
use wuye::law::Law;
use wuye::quantity::Date;

fn evaluate(rule: &str, place: &str, facts: &Value) -> Value {
    let request = json!({ "rule": rule, "jurisdiction": place, "facts": facts }).to_string();
    serde_json::from_str(&document::evaluate(Law::built_in(), &request)).unwrap()
}

fn outcome(rule: &str, place: &str, facts: &Value) -> String {
    let answer = evaluate(rule, place, facts);
    answer["outcome"].as_str().unwrap_or_else(|| panic!("{answer}")).to_owned()
}

/// A zone of which everything known is the same at every stage, so that each place's own stage is found.
fn zone(area: u32, owners: u32, first_on: Date) -> Value {
    let handed = json!({
        "area_m2": area.to_string(), "owners": owners, "households": owners, "first_on": first_on,
    });
    json!({
        "total": { "area_m2": "100", "owners": 100, "households": 100 },
        "delivered": handed, "sold_and_delivered": handed, "moved_in": handed,
    })
}

fn is_met(place: &str, area: u32, owners: u32, first_on: Date, as_of: Date) -> bool {
    let facts = json!({
        "as_of": as_of, "zone": zone(area, owners, first_on), "preliminary_contract": { "state": "none" },
    });
    outcome("assembly.establishment", place, &facts) != "not-yet"
}

/// The conditions as a reader of the statutes would write them down.
fn read(place: &str, area: u32, owners: u32, full: bool) -> bool {
    match place {
        "310000" => area * 2 >= 100 || full,
        "110000" => area * 2 >= 100,
        "370000" | "370200" | "370300" | "371100" => {
            area * 2 >= 100 || owners * 2 >= 100 || (full && owners * 4 >= 100)
        }
        "410000" => area * 2 >= 100 || owners * 10 >= 3 * 100,
        "330000" | "330100" | "331000" => area * 10 >= 6 * 100 || (full && area * 10 >= 3 * 100),
        "100000" => area * 2 > 100,
        other => panic!("{other}"),
    }
}

const PLACES: [&str; 11] = [
    "100000", "310000", "110000", "370000", "370200", "370300", "371100", "410000", "330000", "330100",
    "331000",
];

/// Every share of a hundred in every place, on the day before two years are full and on that day.
#[test]
fn every_share_of_a_zone_is_judged_as_the_statutes_read() {
    let as_of: Date = "2024-06-30".parse().unwrap();
    let firsts = [("2022-07-01", false), ("2022-06-30", true)];
    for place in PLACES {
        for part in 2..=100 {
            for (first, full) in firsts {
                for (area, owners) in [(part, 2), (2, part), (part, part)] {
                    let found = is_met(place, area, owners, first.parse().unwrap(), as_of);
                    let what = format!("{place}: {area} m², {owners} owners, since {first}");
                    assert_eq!(found, read(place, area, owners, full), "{what}");
                }
            }
        }
    }
}

proptest! {
    /// Neither more that is handed over nor a later day undoes a condition that is met.
    #[test]
    fn what_is_met_stays_met(
        place in prop::sample::select(&PLACES[..]), area in 2_u32..=100, owners in 2_u32..=100,
        more in (0_u32..=98, 0_u32..=98), first in 0_i32..1200, later in 0_i32..1200,
    ) {
        let as_of: Date = "2024-06-30".parse().unwrap();
        let first_on = as_of.add_days(-first).unwrap();
        let then = as_of.add_days(later).unwrap();
        if is_met(place, area, owners, first_on, as_of) {
            let (area, owners) = ((area + more.0).min(100), (owners + more.1).min(100));
            prop_assert!(is_met(place, area, owners, first_on, then));
        }
    }

    /// An earlier notice never makes a lawful meeting defective, and a meeting told of on its last day is.
    #[test]
    fn earlier_notice_is_no_defect(
        place in prop::sample::select(&["100000", "110000", "310000", "330100", "371600", "371100"][..]),
        regular in any::<bool>(), days in 0_i32..40, earlier in 0_i32..40,
    ) {
        let meeting: Date = "2024-09-27".parse().unwrap();
        let kind = if regular { "regular" } else { "extraordinary" };
        let lawful = |days: i32| {
            let on = meeting.add_days(-days).unwrap();
            let all = ["owners", "publication", "residents-committee", "street", "housing-office"];
            let notices: Vec<_> =
                all.iter().map(|to| json!({ "to": to, "on": on, "written": true })).collect();
            let facts = json!({ "meeting_on": meeting, "kind": kind, "estate": true, "notices": notices });
            outcome("assembly.notice", place, &facts) == "lawful"
        };
        if lawful(days) {
            prop_assert!(lawful(days + earlier));
        }
        let asked = if place == "330100" && !regular { 7 } else { 15 };
        prop_assert_eq!(lawful(days), days >= asked);
    }
}

/// What the table of steps does not reach, who must report is not seen: nobody is named, and the answer says so.
#[test]
fn a_report_of_a_day_whose_steps_were_not_seen_is_left_to_a_person() {
    let on = |day: &str| {
        let facts = json!({ "as_of": day, "zone": zone(60, 60, "2017-01-01".parse().unwrap()) });
        let answer = evaluate("assembly.establishment", "371100", &facts);
        let reasons = answer["reasons"].as_array().unwrap().clone();
        let told = reasons.into_iter().find(|reason| reason["step"] == "establishment.report").unwrap();
        (answer["value"]["must_report"].is_null(), told["verdict"].clone())
    };
    assert_eq!(on("2021-12-02"), (true, json!("judgement")));
    assert_eq!(on("2021-12-03"), (false, json!("computed")));
}
