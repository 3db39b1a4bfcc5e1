//! Management premises: Shanghai's two formulas are one, and every place's formula at every corner of it.

use serde_json::{Value, json};
use wuye::document;
use wuye::law::{Formula, Law, Value as LawValue, keys};
use wuye::quantity::{Area, Ratio};

use crate::law::versions;

fn area(hundredths: i64) -> Area {
    Area::try_from_hundredths(hundredths).unwrap()
}

/// 沪府发〔2004〕38号 part 5 asks for 2 ‰, and for 100 m² below 50,000 m²; 上海市住宅物业管理规定 art. 42 for 2 ‰, and 100 m²
/// at least. The tables have the second. Up to the corner the first is the floor and the second the larger of the floor
/// and less, which is tried at every hundredth. From it on both are the five hundredth part, rounded up: one more hundredth
/// with each 500, so that what stands in the way of 2 ‰ is a remainder by 500 or a size, and each remainder is tried at each
/// order of size that an area can have.
#[test]
fn the_two_formulas_of_shanghai_are_one() {
    const CORNER: i64 = 5_000_000;
    let shanghai = Law::built_in().at("310000".parse().unwrap());
    for day in ["2004-11-01", "2019-03-01", "2021-01-01"] {
        let quota = shanghai.find(keys::PREMISES, day.parse().unwrap()).unwrap();
        let company = quota.value().parts.first().unwrap();
        let Formula::AtLeast { floor, rate } = company.formula else { panic!("{:?}", company.formula) };
        assert_eq!((floor, rate), (area(10_000), Ratio::literal(2, 1000)), "of the seed, too");
        let corner = Ratio::from_integer(floor.hundredths()).checked_div(rate).unwrap();
        assert_eq!(corner, Ratio::from_integer(CORNER));
        let of_the_seed =
            |total: i64| if total < CORNER { 10_000 } else { total / 500 + i64::from(total % 500 > 0) };
        let asked = |total: i64| company.formula.of(area(total)).unwrap().hundredths();
        for total in 0..=CORNER + 200_000 {
            assert_eq!(asked(total), of_the_seed(total), "{total}");
        }
        let sizes = (0..=62).map(|power| CORNER + (1_i64 << power) / 500 * 500).chain([i64::MAX - 499]);
        for total in sizes.flat_map(|size| (0..500).map(move |remainder| size + remainder)) {
            assert_eq!(asked(total), of_the_seed(total), "{total}");
        }
    }
}

/// What a part's formula asks for, in hundredths, from the tables as they are written.
fn required(part: &Value, base: i128) -> i128 {
    let number = |text: &Value| text.as_str().unwrap().parse::<Ratio>().unwrap();
    let whole = |area: &Value| area.as_str().unwrap().parse::<Area>().unwrap().hundredths().into();
    let rated = |rate: &Value, of: i128| (number(rate).numerator() * of, number(rate).denominator());
    let up = |(num, den): (i128, i128)| (num + den - 1) / den;
    let floor: i128 = whole(&part["floor_m2"]);
    let Some(brackets) = part["brackets"].as_array() else {
        return floor.max(up(rated(&part["rate"], base)));
    };
    // Every rate of a bracket has a thousand for its denominator, so the sum has one too.
    let bounds: Vec<i128> = brackets.iter().map(|row| whole(&row["above_m2"])).collect();
    let ends = bounds.iter().skip(1).copied().chain([i128::MAX]);
    let thousandths: i128 =
        brackets.iter().zip(&bounds).zip(ends).fold(floor * 1000, |sum, ((row, low), high)| {
            let (num, den) = rated(&row["rate"], (base.min(high) - low).max(0) * 1000);
            sum + num / den
        });
    up((thousandths, 1000))
}

/// Where a formula turns, and beside it.
fn corners(part: &Value) -> Vec<i64> {
    let hundredths = |area: &Value| area.as_str().unwrap().parse::<Area>().unwrap().hundredths();
    let mut all = vec![1, 3_333_334, 100_000_000];
    if let Some(brackets) = part["brackets"].as_array() {
        all.extend(brackets.iter().map(|row| hundredths(&row["above_m2"])));
    } else {
        let rate: Ratio = part["rate"].as_str().unwrap().parse().unwrap();
        let floor = Ratio::from_integer(hundredths(&part["floor_m2"]));
        all.extend(floor.checked_div(rate).map(|corner| i64::try_from(corner.ceil()).unwrap()));
    }
    all.into_iter().flat_map(|corner| [-1, 0, 1].map(|near| (corner + near).max(1))).collect()
}

/// At each corner of each part's formula the area asked for is enough, and 0.01 m² less is not.
#[test]
fn every_formula_of_every_place_turns_where_the_tables_say() {
    let mut asked = 0;
    for (_, line, version) in versions() {
        let LawValue::Quota(quota) = &version.value else { continue };
        let quota = serde_json::to_value(quota).unwrap();
        let days = [version.from.date, version.to.date].into_iter().flatten();
        for (day, zone_use) in days.flat_map(|day| [(day, "with-dwellings"), (day, "non-dwelling")]) {
            let parts = || quota["parts"].as_array().unwrap().iter();
            let here = |part: &&Value| part.get("zones").is_none_or(|zones| zones == zone_use);
            for (place, part) in parts().filter(here).enumerate() {
                for base in corners(part) {
                    let need = i64::try_from(required(part, base.into())).unwrap();
                    for (provided, met) in [(need, true), (need - 1, false)] {
                        let answer = provide(
                            line.jurisdiction.to_string(),
                            &day.to_string(),
                            zone_use,
                            base,
                            part,
                            provided,
                        );
                        let row = &answer["value"]["parts"][place];
                        assert_eq!(row["part"], part["part"], "{answer}");
                        assert_eq!(row["required_m2"], json!(area(need).to_string()), "{answer}");
                        assert_eq!(row["met"], json!(met), "{answer}");
                        asked += 1;
                    }
                }
            }
        }
    }
    assert!(asked > 800, "{asked}");
}

/// One room that counts for a part, with every quality.
fn provide(place: String, day: &str, zone_use: &str, base: i64, part: &Value, provided: i64) -> Value {
    let purpose = match part["part"].as_str().unwrap() {
        "committee" => "committee",
        "business" => "business",
        _ => "company",
    };
    let mut room = json!({ "room": "r", "for": purpose, "area_m2": area(provided).to_string() });
    for quality in [
        "above_ground",
        "self_contained",
        "water",
        "electricity",
        "heating",
        "daylight",
        "ventilation",
        "sanitation",
        "communication",
        "decorated",
        "own_entrance",
    ] {
        room[quality] = json!(true);
    }
    let facts = json!({
        "planned_on": day, "zone_use": zone_use, "total_area_m2": area(base).to_string(),
        "above_ground_area_m2": area(base).to_string(), "stage": "complete", "rooms": [room],
    });
    let request = json!({ "rule": "zone.premises", "jurisdiction": place, "facts": facts });
    serde_json::from_str(&document::evaluate(Law::built_in(), &request.to_string())).unwrap()
}
