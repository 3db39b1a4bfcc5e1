//! Moving over from another system: what holds of any bills and of any system, and what the reasons tell.

use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};
use wuye::fee::bill::{self, Additional, Bill, Reduction, Tariff};
use wuye::fee::migration::{
    Bills, Compared, Facts, LateFees, Migration, MonthFee, Months, Options, Outcome, Places, Preset,
    Reductions, Stage, System,
};
use wuye::fee::share::{self, Basis, Sharing, SharingUnit, Used};
use wuye::law::Law;
use wuye::quantity::{Area, Date, Money, Numbers, Ratio, RoundingMode};
use wuye::rule::Rule;

use crate::properties::{evaluate, rounding};

fn day(offset: i32) -> Date {
    "2023-01-01".parse::<Date>().unwrap().add_days(offset).unwrap()
}

fn decide(facts: &Facts, options: &Options) -> Outcome {
    let nation = Law::built_in().at("100000".parse().unwrap());
    Migration::decide(&nation, facts, options).unwrap().outcome().unwrap().clone()
}

/// Bills that lie on half a fen, or anywhere; some cumulate, some are reduced, some have fixed parts.
fn unit() -> impl Strategy<Value = bill::Facts> {
    let priced = (1_i64..400, 1_u32..800, any::<bool>()).prop_map(|(halves, fen, fixed)| {
        let price = format!("{}.{:02}", fen / 100, fen % 100);
        if fixed {
            let yuan_per_month = format!("{price}5").parse().unwrap();
            return bill::Facts {
                tariff: Some(Tariff::Fixed { yuan_per_month }),
                ..bill::Facts::new(day(0))
            };
        }
        bill::Facts {
            area_m2: Some(Area::try_from_hundredths(halves * 50).unwrap()),
            price_yuan_per_m2_month: Some(price.parse().unwrap()),
            ..bill::Facts::new(day(0))
        }
    });
    let times = (0_i32..400, prop_oneof![Just(31), 1_i32..200], any::<bool>(), 0_i32..40);
    (priced, times, 0_u8..=100, any::<[bool; 2]>()).prop_map(
        |(facts, (from, days, anchored, before), percent, [reduced, more])| {
            let charged = Ratio::try_new(percent.into(), 100).unwrap();
            let reduction = Reduction { name: "r".parse().unwrap(), charged, from: day(from + 9), to: None };
            let lift = Additional { name: "l".parse().unwrap(), yuan_per_month: "0.115".parse().unwrap() };
            bill::Facts {
                from: day(from),
                to: Some(day(from + days)),
                anchor: anchored.then(|| day(from - before)),
                reductions: if reduced { vec![reduction] } else { vec![] },
                additional: if more { vec![lift] } else { vec![] },
                ..facts
            }
        },
    )
}

fn units() -> impl Strategy<Value = Vec<bill::Facts>> {
    vec(unit(), 1..6).prop_map(|units| {
        let keyed = |(row, unit)| bill::Facts { unit: Some(format!("u{row}").parse().unwrap()), ..unit };
        units.into_iter().enumerate().map(keyed).collect()
    })
}

fn pools() -> impl Strategy<Value = Vec<share::Facts>> {
    let pool = (0_i64..100_000, 1_u32..2000, any::<bool>(), vec(1_i64..20_000, 1..6));
    vec(pool, 0..3).prop_map(|pools| {
        let of = |(row, (hundredths, price, by_area, areas)): (usize, (i64, u32, bool, Vec<i64>))| {
            let unit = |(place, area)| SharingUnit {
                area_m2: Some(Area::try_from_hundredths(area).unwrap()),
                ..SharingUnit::new(format!("s{place}").parse().unwrap())
            };
            let units = areas.into_iter().enumerate().map(unit).collect();
            let used = Used {
                quantity: Ratio::try_new(hundredths.into(), 100).unwrap(),
                price_yuan: format!("{}.{:03}", price / 1000, price % 1000).parse().unwrap(),
            };
            let is_sum = price % 4 == 0;
            share::Facts {
                cost_yuan: is_sum.then_some(Money::from_fen(hundredths)),
                used: (!is_sum).then_some(used),
                agreed: (!by_area).then_some(Basis::Household),
                ..share::Facts::new(format!("p{row}").parse().unwrap(), day(0), day(30), units)
            }
        };
        pools.into_iter().enumerate().map(of).collect()
    })
}

fn mode() -> impl Strategy<Value = RoundingMode> {
    use RoundingMode::{Down, HalfEven, HalfUp, Up};
    proptest::sample::select(vec![HalfUp, HalfEven, Up, Down])
}

/// A system that holds a month's fee at some places, as it must where numbers are multiplied exactly.
fn system() -> impl Strategy<Value = System> {
    let numbers = vec![Numbers::Exact, Numbers::Inputs, Numbers::Stored, Numbers::Every, Numbers::Printed];
    let months =
        vec![Months::Exact, Months::Places(2), Months::Places(4), Months::Parts(4), Months::Parts(1)];
    let presets = vec![None, Some(Preset::MicroCommunity), Some(Preset::MicroCommunityPaid)];
    let first = (
        proptest::sample::select(presets),
        proptest::option::of(proptest::sample::select(numbers)),
        proptest::option::of(proptest::sample::select(months)),
        proptest::sample::select(vec![
            MonthFee::Places(4),
            MonthFee::Places(2),
            MonthFee::PlacesUnlessFormula(3),
        ]),
    );
    let stage = (mode(), 0_u8..=2).prop_map(|(mode, places)| Stage { mode, places });
    let second = (
        proptest::option::of(proptest::sample::select(vec![Bills::Cumulated, Bills::EachByItself])),
        proptest::option::of(proptest::sample::select(vec![
            Places::Exact,
            Places::Places(1),
            Places::Places(4),
        ])),
        proptest::option::of(mode().prop_map(Reductions::Apart)),
        proptest::option::of(vec(stage, 1..3)),
    );
    (first, second).prop_map(|((preset, numbers, months, fee), (bills, places, reductions, roundings))| {
        System {
            preset,
            bills,
            unit_price: places,
            months,
            month_fee: Some(fee),
            quantities: places,
            numbers,
            reductions,
            roundings,
            late: LateFees::default(),
        }
    })
}

fn sums(outcome: &Outcome) -> impl Iterator<Item = &Compared> {
    outcome.units.iter().chain(outcome.pools.iter().flat_map(|pool| &pool.units))
}

fn total<'a>(of: impl Iterator<Item = &'a Compared>, what: fn(&Compared) -> Money) -> Money {
    Money::sum(of.map(what)).unwrap()
}

proptest! {
    /// What each deviation moves sums to the difference, of each sum and of all; ours are the bills; the order of
    /// rows does not matter.
    #[test]
    fn the_moves_sum_to_the_difference(
        units in units(), pools in pools(), theirs in system(), rounding in rounding(), turn in 0_usize..6,
    ) {
        let ours = bill::Options { rounding, ..bill::Options::default() };
        let options = Options { ours, theirs, ..Options::default() };
        let mut facts = Facts { units, pools, ..Facts::new(day(-40)) };
        let outcome = decide(&facts, &options);
        for sum in sums(&outcome) {
            prop_assert!(sum.why.iter().all(|each| each.yuan != Money::ZERO));
            let moved = Money::sum(sum.why.iter().map(|each| each.yuan)).unwrap();
            prop_assert_eq!(moved, sum.difference_yuan);
            prop_assert_eq!(sum.ours_yuan.checked_add(moved).unwrap(), sum.theirs_yuan);
        }
        let nation = Law::built_in().at("100000".parse().unwrap());
        for (unit, compared) in facts.units.iter().zip(&outcome.units) {
            let bill = Bill::decide(&nation, unit, &ours).unwrap();
            prop_assert_eq!(bill.outcome().unwrap().amount_yuan, compared.ours_yuan);
            prop_assert_eq!(bill.outcome().unwrap().exact_yuan, compared.exact_yuan);
        }
        for (pool, compared) in facts.pools.iter().zip(&outcome.pools) {
            let shares = share::Options { rounding, ..share::Options::default() };
            let owed = Sharing::decide(&nation, pool, &shares).unwrap();
            let owed: Vec<Money> = owed.outcome().unwrap().units.iter().map(|unit| unit.share_yuan).collect();
            prop_assert_eq!(compared.units.iter().map(|unit| unit.ours_yuan).collect::<Vec<_>>(), owed);
            prop_assert_eq!(total(compared.units.iter(), |unit| unit.ours_yuan), compared.ours_yuan);
            prop_assert_eq!(total(compared.units.iter(), |unit| unit.theirs_yuan), compared.theirs_yuan);
        }
        prop_assert_eq!(Money::sum(outcome.why.iter().map(|each| each.yuan)).unwrap(), outcome.difference_yuan);
        prop_assert_eq!(total(sums(&outcome), |sum| sum.ours_yuan), outcome.ours_yuan);
        prop_assert_eq!(total(sums(&outcome), |sum| sum.theirs_yuan), outcome.theirs_yuan);
        let changed = sums(&outcome).filter(|sum| sum.ours_yuan != sum.theirs_yuan).count();
        prop_assert_eq!(outcome.changed as usize, changed);
        prop_assert_eq!(outcome.unchanged as usize, sums(&outcome).count() - changed);

        let by = turn % facts.units.len();
        facts.units.rotate_left(by);
        facts.pools.reverse();
        for pool in &mut facts.pools {
            pool.units.reverse();
        }
        prop_assert_eq!(decide(&facts, &options), outcome);
    }

    /// A system without a deviation bills as we do, whatever cumulates, is reduced or is shared.
    #[test]
    fn without_a_deviation_nothing_changes(units in units(), pools in pools(), rounding in rounding()) {
        let ours = bill::Options { rounding, ..bill::Options::default() };
        let facts = Facts { units, pools, ..Facts::new(day(-40)) };
        let told = System {
            bills: Some(Bills::Cumulated),
            unit_price: Some(Places::Exact),
            months: Some(Months::Exact),
            month_fee: Some(MonthFee::Exact),
            quantities: Some(Places::Exact),
            numbers: Some(Numbers::Exact),
            reductions: Some(Reductions::WithinTheFee),
            ..System::default()
        };
        for theirs in [System::default(), told] {
            let outcome = decide(&facts, &Options { ours, theirs, ..Options::default() });
            prop_assert_eq!((outcome.changed, outcome.ours_yuan), (0, outcome.theirs_yuan));
            prop_assert!(outcome.why.is_empty());
            for sum in sums(&outcome) {
                prop_assert_eq!(sum.ours_yuan, sum.theirs_yuan);
            }
        }
    }
}

fn step<'a>(answer: &'a Value, step: &str) -> Vec<&'a Value> {
    answer["reasons"].as_array().unwrap().iter().filter(|reason| reason["step"] == step).collect()
}

fn moved_over(lang: &str) -> Value {
    let unit = |key: &str, area: &str| {
        json!({ "unit": key, "area_m2": area, "price_yuan_per_m2_month": "4.50",
                "from": "2023-01-01", "to": "2023-04-01" })
    };
    let light = json!({ "pool": "light", "from": "2023-01-01", "to_inclusive": "2023-01-31", "agreed": "household",
                        "used": { "quantity": "1000", "price_yuan": "0.5" },
                        "units": [{ "unit": "a" }, { "unit": "b" }, { "unit": "c" }] });
    evaluate(&json!({
        "rule": "fee.migration", "jurisdiction": "100000", "lang": lang,
        "facts": { "from": "2023-01-01", "units": [unit("102", "52.70"), unit("101", "52.69")], "pools": [light] },
        "options": { "theirs": { "preset": "micro-community" } },
    }))
}

#[test]
fn every_deviation_of_a_preset_is_named_and_only_what_changes_is_told() {
    let answer = moved_over("en");
    let [system] = step(&answer, "migration.system")[..] else { panic!("{answer}") };
    assert_eq!(system["operands"]["count"], json!({ "count": "6" }));
    assert_eq!(system["notes"][0]["reading"], "system=micro-community");
    let named: Vec<&Value> = step(&answer, "migration.deviation");
    let names: Vec<&str> =
        named.iter().map(|reason| reason["operands"]["deviation"]["term"].as_str().unwrap()).collect();
    assert_eq!(
        names,
        [
            "each-by-itself",
            "months-rounded",
            "month-fee-rounded",
            "quantity-rounded",
            "binary-numbers",
            "reduction-apart"
        ]
    );
    assert_eq!(named[1]["operands"]["places"], json!({ "count": "4" }));
    assert_eq!(named[1]["notes"][0]["reading"], "months=parts");
    assert_eq!(named[4]["notes"][0]["reading"], "numbers=stored");
    assert_eq!(named[5]["operands"]["roundings"], json!({ "all_of": "half-even, 2" }));

    let [unit] = step(&answer, "migration.unit")[..] else { panic!("{answer}") };
    assert_eq!(unit["cites"], json!(["民法典/944/1", "物业服务收费管理办法/15"]));
    assert_eq!(unit["operands"]["unit"], json!({ "word": "101" }));
    assert_eq!(unit["operands"]["why"], json!({ "all_of": "binary-numbers, -0.01" }));
    let text = unit["text"].as_str().unwrap();
    assert!(
        text.starts_with(
            "a bill that changes: unit 101, before rounding 711.315 yuan, owed 711.32 yuan, billed by the old system \
             711.31 yuan, more by the old system -0.01 yuan, why it reckons in binary numbers, -0.01 yuan"
        ),
        "{text}"
    );
    let [share] = step(&answer, "migration.share")[..] else { panic!("{answer}") };
    assert_eq!((&share["operands"]["pool"], &share["cites"]), (&json!({ "word": "light" }), &json!([])));
    assert_eq!(share["operands"]["unit"], json!({ "word": "c" }));
    let [total] = step(&answer, "migration.total")[..] else { panic!("{answer}") };
    assert_eq!(total["operands"]["changed"], json!({ "count": "2" }));
    assert_eq!(total["operands"]["difference"], json!({ "yuan": "0.00" }));
    assert_eq!(total["operands"]["why"], json!({ "all_of": "each-by-itself, 0.01, binary-numbers, -0.01" }));

    let answer = moved_over("zh-CN");
    let text = step(&answer, "migration.unit")[0]["text"].as_str().unwrap();
    assert!(text.contains("原系统计收 711.31 元") && text.contains("以二进制浮点数计算"), "{text}");
}

#[test]
fn a_system_that_bills_as_we_do_is_told_so() {
    let answer = evaluate(&json!({
        "rule": "fee.migration", "jurisdiction": "100000", "lang": "en",
        "facts": { "from": "2023-01-01", "units": [{ "unit": "1", "area_m2": "1", "price_yuan_per_m2_month": "1",
                                                     "from": "2023-01-01", "to": "2023-02-01" }] },
    }));
    assert_eq!(answer["outcome"], "agrees");
    assert_eq!(step(&answer, "migration.system")[0]["notes"][0]["reading"], "system=as-ours");
    assert!(step(&answer, "migration.deviation").is_empty() && step(&answer, "migration.unit").is_empty());
}
