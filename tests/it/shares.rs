//! Laws of shared costs: every fen is borne once, by whoever shares, in whatever order they are told; a pool is billed
//! once; each decision tells why.

use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};
use wuye::fee::share::{
    Basis, Billed, Facts, Options, Outcome, Remainder, Rerun, Sharing, SharingUnit, Used,
};
use wuye::law::Law;
use wuye::quantity::{Area, Date, Money, Ratio};
use wuye::rule::{Outcome as _, Rule};

use crate::properties::evaluate;

fn day(offset: i32) -> Date {
    "2024-03-01".parse::<Date>().unwrap().add_days(offset).unwrap()
}

fn decide(facts: &Facts, options: &Options) -> Result<Outcome, wuye::Error> {
    let nation = Law::built_in().at("100000".parse().unwrap());
    Ok(Sharing::decide(&nation, facts, options)?.outcome().unwrap().clone())
}

/// An area, a weight as a fraction, and from which to which day it is there.
type Told = (i64, i64, i64, Option<i32>, Option<i32>);

/// A month of thirty days and its units, some of them there for a part of it.
fn pools() -> impl Strategy<Value = Facts> {
    let there = prop_oneof![3 => Just(None), 1 => (-10_i32..40).prop_map(Some)];
    let unit = (0_i64..30_000, 0_i64..90, 1_i64..9, there.clone(), there);
    let basis =
        prop::sample::select(vec![None, Some(Basis::Area), Some(Basis::Household), Some(Basis::Weight)]);
    (vec(unit, 1..9), basis, 0..4_i32).prop_map(|(rows, agreed, instalments)| {
        let unit = |(row, told): (usize, Told)| {
            let (area, num, den, from, to) = told;
            SharingUnit {
                area_m2: Some(Area::try_from_hundredths(area).unwrap()),
                weight: Some(Ratio::try_new(num.into(), den.into()).unwrap()),
                from: from.map(day),
                // Never before the first.
                to_inclusive: to.map(|to| day(to.max(from.unwrap_or(to)))),
                ..SharingUnit::new(format!("u{row}").parse().unwrap())
            }
        };
        let units = rows.into_iter().enumerate().map(unit).collect();
        Facts {
            agreed,
            instalments: (0..instalments).map(|month| day(30 * month)).collect(),
            ..Facts::new("lift".parse().unwrap(), day(0), day(29), units)
        }
    })
}

fn billed(outcome: &Outcome) -> Vec<Billed> {
    let row =
        |unit: &wuye::fee::share::UnitShare| Billed { unit: unit.unit.clone(), share_yuan: unit.share_yuan };
    outcome.units.iter().map(row).collect()
}

fn sum(sums: impl Iterator<Item = Money>) -> i64 {
    sums.map(Money::fen).sum()
}

proptest! {
    /// The shares sum to the cost, lie within a fen of what is exact, and do not turn on the order of rows.
    #[test]
    fn every_fen_of_a_pool_is_borne(mut facts in pools(), fen in -1_000_000_i64..1_000_000) {
        facts.cost_yuan = Some(Money::from_fen(fen));
        let Ok(outcome) = decide(&facts, &Options::default()) else {
            // Nobody was there, or has anything to share by.
            prop_assert!(fen != 0);
            return Ok(());
        };
        prop_assert_eq!(sum(outcome.units.iter().map(|unit| unit.share_yuan)), fen);
        for unit in &outcome.units {
            let exact = unit.share.checked_mul(Ratio::from_integer(fen)).unwrap();
            let away = exact.checked_sub(Ratio::from_integer(unit.share_yuan.fen())).unwrap();
            prop_assert!(away < Ratio::ONE && away > Ratio::from_integer(-1), "{unit:?}");
            prop_assert!(unit.share != Ratio::ZERO || unit.share_yuan == Money::ZERO);
            if !facts.instalments.is_empty() {
                prop_assert_eq!(sum(unit.instalments_yuan.iter().copied()), unit.share_yuan.fen());
                let first = unit.instalments_yuan[0].fen().abs();
                prop_assert!(unit.instalments_yuan.iter().all(|part| first - part.fen().abs() <= 1 && part.fen().abs() <= first));
            }
        }
        if !facts.instalments.is_empty() {
            prop_assert_eq!(sum(outcome.instalments.iter().map(|row| row.amount_yuan)), fen);
        }
        // A mirror, and any order of rows.
        facts.units.reverse();
        facts.instalments.reverse();
        prop_assert_eq!(&decide(&facts, &Options::default()).unwrap(), &outcome);
        facts.cost_yuan = Some(Money::from_fen(-fen));
        for (unit, mirrored) in outcome.units.iter().zip(decide(&facts, &Options::default()).unwrap().units) {
            prop_assert_eq!(unit.share_yuan.fen(), -mirrored.share_yuan.fen());
        }
    }

    /// One unit takes the whole remainder, less than a fen for each unit; the others are cut to their fen.
    #[test]
    fn the_remainder_goes_to_the_unit_that_is_named(mut facts in pools(), fen in 0_i64..1_000_000, pick in 0_usize..9) {
        facts.cost_yuan = Some(Money::from_fen(fen));
        let options = Options { remainder: Remainder::ToOne, ..Options::default() };
        let named = facts.units[pick % facts.units.len()].unit.clone();
        facts.remainder_unit = Some(named.clone());
        let Ok(outcome) = decide(&facts, &options) else { prop_assert!(fen != 0); return Ok(()) };
        prop_assert_eq!(sum(outcome.units.iter().map(|unit| unit.share_yuan)), fen);
        for unit in &outcome.units {
            let exact = unit.share.checked_mul(Ratio::from_integer(fen)).unwrap();
            let cut = i64::try_from(exact.floor()).unwrap();
            let most = i64::try_from(facts.units.len()).unwrap() - 1;
            let more = unit.share_yuan.fen() - cut;
            let right = if unit.unit == named { (0..=most).contains(&more) } else { more == 0 };
            prop_assert!(right, "{unit:?}");
        }
    }

    /// What was billed is not billed again: the same changes nothing; another unit, or another cost, is refused or
    /// restated, and then both runs reconcile with their differences.
    #[test]
    fn a_pool_is_billed_once(mut facts in pools(), fen in 0_i64..1_000_000, then in 0_i64..1_000_000, gone in 0_usize..9) {
        facts.cost_yuan = Some(Money::from_fen(fen));
        let Ok(first) = decide(&facts, &Options::default()) else { return Ok(()) };
        prop_assert_eq!(first.word(), "shared");
        facts.earlier = Some(billed(&first));
        let same = decide(&facts, &Options::default()).unwrap();
        prop_assert_eq!(same.word(), "unchanged");
        prop_assert_eq!(billed(&same), billed(&first));

        // One unit is gone and another is there.
        let mut row = facts.units.remove(gone % facts.units.len());
        row.unit = "new".parse().unwrap();
        facts.units.push(row);
        facts.cost_yuan = Some(Money::from_fen(then));
        let restate = Options { rerun: Rerun::Restated, ..Options::default() };
        let Ok(again) = decide(&facts, &restate) else { return Ok(()) };
        let differs = again.units.iter().any(|unit| unit.difference_yuan != Some(Money::ZERO));
        prop_assert_eq!(decide(&facts, &Options::default()).is_err(), differs);
        prop_assert_eq!(again.word(), if differs { "restated" } else { "unchanged" });
        prop_assert_eq!(sum(again.units.iter().map(|unit| unit.share_yuan)), then);
        prop_assert_eq!(sum(again.units.iter().map(|unit| unit.before_yuan.unwrap())), fen);
        prop_assert_eq!(sum(again.units.iter().map(|unit| unit.difference_yuan.unwrap())), then - fen);
        // Restating what was restated changes nothing.
        facts.earlier = Some(billed(&again));
        prop_assert_eq!(decide(&facts, &Options::default()).unwrap().word(), "unchanged");
    }

    /// A quantity at a price is rounded once, into the cost.
    #[test]
    fn a_quantity_at_a_price_is_rounded_once(mut facts in pools(), quantity in 0_i64..1_000_000, price in 0_u32..100_000) {
        let price = format!("{}.{:04}", price / 10_000, price % 10_000);
        facts.used = Some(Used { quantity: Ratio::try_new(quantity.into(), 100).unwrap(), price_yuan: price.parse().unwrap() });
        let Ok(by_price) = decide(&facts, &Options::default()) else { return Ok(()) };
        (facts.used, facts.cost_yuan) = (None, Some(by_price.total_yuan));
        prop_assert_eq!(decide(&facts, &Options::default()).unwrap().units, by_price.units);
        let away = by_price.exact_yuan.checked_mul(Ratio::from_integer(100)).unwrap();
        let away = away.checked_sub(Ratio::from_integer(by_price.total_yuan.fen())).unwrap();
        prop_assert!(away < Ratio::literal(1, 2) && away >= Ratio::try_new(-1, 2).unwrap());
    }
}

fn told(place: &str, more: &Value) -> Value {
    let mut facts = json!({
        "pool": "stairs", "from": "2024-03-01", "to_inclusive": "2024-03-31", "cost_yuan": "1.00",
        "units": [{ "unit": "a", "area_m2": "50" }, { "unit": "b", "area_m2": "100" }],
    });
    for (fact, value) in more.as_object().unwrap() {
        facts[fact] = value.clone();
    }
    evaluate(&json!({ "rule": "fee.share", "jurisdiction": place, "lang": "en", "facts": facts }))
}

fn step<'a>(answer: &'a Value, step: &str) -> Option<&'a Value> {
    answer["reasons"].as_array().unwrap().iter().find(|reason| reason["step"] == step)
}

#[test]
fn by_what_a_pool_is_shared_is_told_with_its_article() {
    let basis = |place: &str, more: Value| {
        let answer = told(place, &more);
        let basis = step(&answer, "share.basis").unwrap().clone();
        let notes =
            basis["notes"].as_array().unwrap().iter().map(|note| note["reading"].clone()).collect::<Vec<_>>();
        (basis["cites"].clone(), notes)
    };
    assert_eq!(basis("100000", json!({})), (json!(["民法典/283"]), vec![json!("agreed=none")]));
    // Who is there for the whole of the period, and a day longer, is there in whole.
    let units = json!([{ "unit": "a", "area_m2": "50", "from": "2024-02-29", "to_inclusive": "2024-03-31" }]);
    assert_eq!(basis("100000", json!({ "units": units })).1, [json!("agreed=none")]);
    let units = json!([{ "unit": "a", "from": "2024-03-02" }]);
    let by_days = json!({ "agreed": "household", "units": units });
    assert_eq!(basis("100000", by_days).1, [json!("agreed=household"), json!("units=by-days")]);
    // What was agreed before the Civil Code binds without it.
    let before = json!({ "agreed": "area", "from": "2020-12-01", "to_inclusive": "2020-12-31" });
    assert_eq!(basis("100000", before), (json!([]), vec![json!("agreed=area")]));
    let hangzhou = basis("330106", json!({ "purpose": "common-parts" })).0;
    assert_eq!(hangzhou, json!(["民法典/283", "杭州市物业管理条例(2022)/54/1"]));
    assert_eq!(basis("330106", json!({ "purpose": "other" })).0, json!(["民法典/283"]));
    let published =
        |purpose: &str| step(&told("330106", &json!({ "purpose": purpose })), "share.published").is_some();
    assert!(published("grounds") && !published("other"));
}

#[test]
fn what_qingyuan_keeps_from_being_shared_is_told_with_its_article() {
    let verdict = |purpose: &str, model: &str, held: bool| {
        let answer = told("441800", &json!({ "purpose": purpose, "model": model, "in_service_cost": held }));
        let reason = step(&answer, "share.not");
        if let Some(reason) = reason {
            assert_eq!(reason["cites"], json!(["清远市住宅小区物业管理条例(2023)/37"]));
        }
        reason.map(|reason| reason["verdict"].as_str().unwrap().to_owned())
    };
    assert_eq!(verdict("grounds", "lump-sum", true).as_deref(), Some("not-met"));
    assert_eq!(verdict("grounds", "lump-sum", false).as_deref(), Some("met"));
    assert_eq!(verdict("grounds", "commission", true).as_deref(), Some("met"));
    assert_eq!(verdict("common-parts", "lump-sum", true), None);
}

#[test]
fn what_a_second_run_changes_is_told() {
    let earlier =
        |a: &str, b: &str| json!([{ "unit": "a", "share_yuan": a }, { "unit": "b", "share_yuan": b }]);
    let same = told("100000", &json!({ "earlier": earlier("0.33", "0.67") }));
    let nothing = json!({
        "billed-before": { "yuan": "1.00" }, "total": { "yuan": "1.00" }, "further": { "yuan": "0.00" }, "back": { "yuan": "0.00" },
    });
    assert_eq!(step(&same, "share.unchanged").unwrap()["operands"], nothing);
    let other = told("100000", &json!({ "earlier": earlier("0.34", "0.66") }));
    assert_eq!(
        (&other["error"]["code"], &other["error"]["path"]),
        (&json!("share.run_before"), &json!("earlier"))
    );
}
