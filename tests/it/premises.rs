//! Management premises: Shanghai's two formulas are one, and every place's formula at every corner of it.

use serde_json::{Value, json};
use wuye::document;
use wuye::law::{Formula, Law, Value as LawValue, keys};
use wuye::quantity::{Area, Ratio};

use crate::cases::corpus;
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

const QUALITIES: [&str; 14] = [
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
    "non_residential",
    "central",
    "street_side",
];

/// One room that counts for a part, with every quality.
fn provide(place: String, day: &str, zone_use: &str, base: i64, part: &Value, provided: i64) -> Value {
    let purpose = match part["part"].as_str().unwrap() {
        "committee" => "committee",
        "business" => "business",
        _ => "company",
    };
    let mut room = json!({ "room": "r", "for": purpose, "area_m2": area(provided).to_string() });
    for quality in QUALITIES {
        room[quality] = json!(true);
    }
    room["storey"] = json!(1);
    room["place"] = json!("hall");
    room["kinds"] = json!(["service-hall", "office", "lavatory"]);
    let facts = json!({
        "planned_on": day, "zone_use": zone_use, "total_area_m2": area(base).to_string(),
        "above_ground_area_m2": area(base).to_string(), "underground_business_area_m2": "0",
        "indicators_area_m2": area(base).to_string(), "stage": "complete", "rooms": [room],
    });
    let request = json!({ "rule": "zone.premises", "jurisdiction": place, "facts": facts });
    serde_json::from_str(&document::evaluate(Law::built_in(), &request.to_string())).unwrap()
}

fn answered(request: &Value) -> Value {
    serde_json::from_str(&document::evaluate(Law::built_in(), &request.to_string())).unwrap()
}

/// Each row of what is asked beside the area, of what is owed later and of what may be done with the rooms: its reason
/// rests on its own article.
#[test]
fn every_condition_and_act_cites_its_article() {
    let corpus = corpus();
    for (id, step, cite) in [
        ("lishui-three-places", "premises.places", "丽水市物业管理条例(2019)/31/3"),
        ("lishui-small-place-short", "premises.least-place", "丽水市物业管理条例(2019)/31/3"),
        ("lishui-storey-high", "premises.storey", "丽水市物业管理条例(2019)/31/4"),
        ("lishui-underground-short", "premises.part", "丽水市物业管理条例(2019)/31/1"),
        ("lishui", "premises.part", "浙江省物业管理条例(2009)/26/1"),
        ("huzhou-underground-short", "premises.part", "湖州市物业管理条例(2021)/26/1"),
        ("huzhou-three-places", "premises.places", "湖州市物业管理条例(2021)/26/2"),
        ("huzhou-storey-high", "premises.storey", "湖州市物业管理条例(2021)/26/2"),
        ("huzhou-ground-floor-short", "premises.ground-floor", "湖州市物业管理条例(2021)/26/3"),
        ("shaoxing-underground-short", "premises.part", "绍兴市物业管理条例(2021)/28/1"),
        ("hangzhou-underground", "premises.part", "杭州市物业管理条例(2022)/44"),
        ("taizhou-ground-floor-short", "premises.ground-floor", "台州市物业管理条例(2021)/44/3"),
        ("taizhou-off-the-street", "premises.quality", "台州市物业管理条例(2021)/44/3"),
        ("heze-storey-high", "premises.storey", "菏泽市物业管理条例(2022)/17/2"),
        ("liaocheng-storey-high", "premises.storey", "聊城市物业管理条例(2021)/12/2"),
        ("rizhao-no-hall", "premises.kind", "日照市物业管理条例(2018)/17/1"),
        ("supplement-short", "premises.supplement", "浙江省物业管理条例(2009)/26/3"),
        ("supplement-unpaid", "premises.payment", "浙江省物业管理条例(2009)/26/3"),
        ("beijing-short", "premises.part", "北京市物业管理条例(2024)/18/1"),
        ("beijing-in-use", "premises.made-good", "北京市物业管理条例(2024)/18/2"),
        ("use-changed-2018", "premises.act", "物业管理条例(2018)/37"),
        ("transfer-2021", "premises.act", "区分所有权解释(2020)/7"),
        ("use-changed", "premises.act", "民法典/278/1/8"),
        ("shanghai-barred", "premises.act", "上海市住宅物业管理规定(2020)/42/4"),
        ("shanghai-barred-2019", "premises.act", "上海市住宅物业管理规定(2018)/42/4"),
        ("henan-barred", "premises.act", "河南省物业管理条例(2018)/11/1"),
        ("wenzhou-use", "premises.act", "温州市物业管理条例(2017)/38/6"),
        ("ningbo-moved", "premises.act", "宁波市住宅小区物业管理条例(2022)/12/1"),
    ] {
        let named = format!("own/premises-{id}");
        let case = corpus.iter().find(|case| case.id == named).unwrap_or_else(|| panic!("{named}"));
        let answer = answered(&case.request);
        let reasons = answer["reasons"].as_array().unwrap_or_else(|| panic!("{named}: {answer}"));
        let of_step = reasons.iter().filter(|reason| reason["step"] == step);
        let mut cites = of_step.flat_map(|reason| reason["cites"].as_array().unwrap());
        assert!(cites.any(|found| found == cite), "{named}: {answer}");
    }
}

/// Of rooms that lie too high by the same, and of places that are too small by the same, the first by key is told.
#[test]
fn of_rooms_alike_the_first_is_told() {
    let corpus = corpus();
    for (id, wrong, step, label) in [
        ("heze-storey-high", "o", "premises.storey", "room"),
        ("lishui-small-place-short", "p", "premises.least-place", "premises-place"),
    ] {
        let case = corpus.iter().find(|case| case.id == format!("own/premises-{id}")).unwrap();
        let mut request = case.request.clone();
        let rooms = request["facts"]["rooms"].as_array_mut().unwrap();
        let wrong = rooms.iter().find(|room| room["room"] == wrong).unwrap();
        let (mut first, mut second) = (wrong.clone(), wrong.clone());
        for (room, key) in [(&mut first, "0"), (&mut second, "1")] {
            room["room"] = json!(key);
            room["place"] = json!(key);
        }
        rooms.splice(0..0, [second, first]);
        let answer = answered(&request);
        let reasons = answer["reasons"].as_array().unwrap_or_else(|| panic!("{answer}"));
        let told = reasons.iter().find(|reason| reason["step"] == step).unwrap();
        assert!(told["operands"][label].to_string().contains("\"0\""), "{told}");
    }
}

/// What is done with a room, on the first and the last day of every row.
#[test]
fn what_is_done_with_a_room_is_judged_by_every_row() {
    let mut asked = 0;
    for (parameter, line, version) in versions() {
        // Whatever the owners decided, against them, and with them where nobody says whether that is enough.
        let (lawful, decided) = match &*parameter.id {
            "zone.premises.barred" => (json!(false), true),
            "zone.premises.decided" => (json!(false), false),
            "zone.premises.permitted" => (Value::Null, true),
            _ => continue,
        };
        let LawValue::Words(words) = &version.value else { panic!("{:?}", version.value) };
        let mut room = json!({ "room": "r", "for": "company", "area_m2": "1000", "storey": 1, "place": "hall",
            "kinds": ["service-hall", "office", "lavatory"] });
        for quality in QUALITIES {
            room[quality] = json!(true);
        }
        // The country's rows are asked in a province that has no word of its own.
        let place = match line.jurisdiction.to_string() {
            place if place == "100000" => "330000".to_owned(),
            place => place,
        };
        for act in words.iter() {
            for day in [version.from.date, version.to.date].into_iter().flatten() {
                let facts = json!({
                    "planned_on": "2022-06-30", "zone_use": "non-dwelling", "total_area_m2": "100",
                    "above_ground_area_m2": "100", "underground_business_area_m2": "0", "stage": "complete",
                    "rooms": [room],
                    "acts": [{ "room": "r", "on": day.to_string(), "act": act, "by": "other",
                        "owners_decided": decided }],
                });
                let request = json!({ "rule": "zone.premises", "jurisdiction": place, "facts": facts });
                let answer = answered(&request);
                let test = &answer["value"]["acts"][0];
                assert_eq!(test["act"], act, "{answer}");
                assert_eq!(test.get("lawful").unwrap_or(&Value::Null), &lawful, "{answer}");
                asked += 1;
            }
        }
    }
    assert!(asked > 30, "{asked}");
}
