//! Laws of meters: what was used is paid for once, however readings split it.

use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::json;
use wuye::fee::meter::{Facts, Meter, Options, Outcome, Reading, Replacement, Tariff, Tier};
use wuye::law::Law;
use wuye::quantity::{Date, Money, Ratio};
use wuye::rule::Rule;

use crate::properties::{evaluate, rounding};

fn day(place: usize) -> Date {
    "2024-01-01".parse::<Date>().unwrap().add_days(i32::try_from(place).unwrap() * 10).unwrap()
}

fn tenths(number: i64) -> Ratio {
    Ratio::try_new(number.into(), 10).unwrap()
}

fn decide(facts: &Facts, options: &Options) -> Outcome {
    let nation = Law::built_in().at("100000".parse().unwrap());
    Meter::decide(&nation, facts, options).unwrap().outcome().unwrap().clone()
}

/// Readings of a register of so many tenths that turns over nought, every ten days.
fn readings(steps: &[i64], capacity: i64) -> Vec<Reading> {
    let mut shows = 0;
    let read = steps.iter().enumerate().map(|(place, step)| {
        shows += step;
        let rolled_over = shows >= capacity;
        shows %= capacity;
        Reading { rolled_over, ..Reading::new(day(place), tenths(shows)) }
    });
    read.collect()
}

proptest! {
    /// The bills between all readings total the bill of the whole, in sum and in each slice, and what was used is what
    /// the register turned.
    #[test]
    fn what_was_used_is_billed_once(
        first in 0_i64..9_999, steps in vec(0_i64..9_999, 1..8), ends in vec(1_i64..5_000, 0..4),
        prices in vec(1_u32..99_999, 5), before in 0_i64..3_000, multiplier in 1_i64..100, rounding in rounding(),
    ) {
        let steps: Vec<i64> = std::iter::once(first).chain(steps).collect();
        let price = |place: usize| format!("0.{:05}", prices[place]).parse().unwrap();
        let mut ends = ends;
        ends.sort_unstable();
        ends.dedup();
        let tier = |(place, end): (usize, &i64)| Tier { up_to: Some(tenths(*end)), price_yuan: price(place) };
        let open = Tier { up_to: None, price_yuan: price(4) };
        let tiers = ends.iter().enumerate().map(tier).chain([open]).collect();
        let last = steps.len() - 1;
        let whole = Facts {
            multiplier: tenths(multiplier),
            rolls_over_at: Some(tenths(10_000)),
            anchor: Some(day(0)),
            used_before: tenths(before),
            ..Facts::new("m".parse().unwrap(), day(0), day(last), readings(&steps, 10_000), Tariff::Tiers(tiers))
        };
        let options = Options { rounding };
        let all = decide(&whole, &options);
        let turned: i64 = steps[1..].iter().sum();
        prop_assert_eq!(all.used, Ratio::try_new((turned * multiplier).into(), 100).unwrap());
        let split = |facts: &Facts| {
            let bills = (0..last).map(|place| decide(&Facts { from: day(place), to: day(place + 1), ..facts.clone() }, &options));
            bills.collect::<Vec<_>>()
        };
        let bills = split(&whole);
        prop_assert_eq!(Money::sum(bills.iter().map(|bill| bill.amount_yuan)).unwrap(), all.amount_yuan);
        let in_tier = |bills: &[Outcome], up_to: Option<Ratio>| {
            let rows = bills.iter().flat_map(|bill| &bill.tiers).filter(|tier| tier.up_to == up_to);
            rows.map(|tier| tier.used).fold(Ratio::ZERO, |sum, used| sum.checked_add(used).unwrap())
        };
        for tier in &all.tiers {
            prop_assert_eq!(in_tier(&bills, tier.up_to), tier.used);
        }
        // A new meter that counts on where the old one stood changes nothing.
        if let Some(read) = whole.readings.get(1).filter(|_| last > 1) {
            let new = Replacement {
                on: read.on.add_days(1).unwrap(), last_index: read.index, rolled_over: false,
                first_index: read.index, multiplier: None, rolls_over_at: None,
            };
            prop_assert_eq!(decide(&Facts { replacements: vec![new], ..whole.clone() }, &options), all);
        }
    }
}

#[test]
fn each_slice_and_what_is_given_back_is_told() {
    let facts = json!({ "meter": "E-101", "from": "2024-03-01", "to": "2024-04-01", "billed_before_yuan": "160.00",
        "readings": [{ "on": "2024-03-01", "index": "0" }, { "on": "2024-04-01", "index": "261", "estimated": true }],
        "tariff": { "tiers": [{ "up_to": "260", "price_yuan": "0.60" }, { "price_yuan": "0.65" }] } });
    let request = json!({ "rule": "fee.meter", "jurisdiction": "310000", "lang": "en", "facts": facts });
    let answer = evaluate(&request);
    let texts: Vec<&str> =
        answer["reasons"].as_array().unwrap().iter().map(|reason| reason["text"].as_str().unwrap()).collect();
    assert_eq!(
        texts,
        [
            "what a meter counted: from 2024-03-01, to (exclusive) 2024-04-01, first shown 0, last shown 261, \
             multiplier 1, used 261",
            "what was used: meter E-101, from 2024-03-01, to (exclusive) 2024-04-01, used 261",
            "the period ends with an estimate, which the next reading settles",
            "a slice of it: up to 260, price of one 0.6 yuan, used 260, before rounding 156 yuan",
            "a slice of it: price of one 0.65 yuan, used 1, before rounding 0.65 yuan",
            "what it costs: before rounding 156.65 yuan, amount 156.65 yuan, billed before 160.00 yuan, \
             to be collected (below zero: given back) -3.35 yuan (Civil Code art. 654(1); art. 656)",
        ]
    );
}

/// Each meter with its own indices and multiplier, those that began again with how often, and what was used and billed
/// before the period since the anchor.
#[test]
fn what_each_meter_counted_is_told() {
    let facts = json!({ "meter": "W-7", "from": "2024-04-01", "to": "2024-05-01", "anchor": "2024-03-01",
        "multiplier": "10", "rolls_over_at": "1000",
        "readings": [{ "on": "2024-05-01", "index": "8" }, { "on": "2024-03-01", "index": "990" },
            { "on": "2024-04-01", "index": "5", "rolled_over": true }],
        "replacements": [{ "on": "2024-04-20", "last_index": "6", "first_index": "2", "multiplier": "1" }],
        "used_before": "3", "tariff": { "flat": { "price_yuan": "0.005" } } });
    let request = json!({ "rule": "fee.meter", "jurisdiction": "310000", "lang": "en", "facts": facts });
    let answer = evaluate(&request);
    let texts: Vec<&str> =
        answer["reasons"].as_array().unwrap().iter().map(|reason| reason["text"].as_str().unwrap()).collect();
    assert_eq!(
        texts,
        [
            "what a meter counted: from 2024-03-01, to (exclusive) 2024-04-20, first shown 990, last shown 6, \
             began again at nought 1 time, multiplier 10, used 160",
            "what a meter counted: from 2024-04-20, to (exclusive) 2024-05-01, first shown 2, last shown 8, \
             multiplier 1, used 6",
            "what was used: meter W-7, from 2024-04-01, to (exclusive) 2024-05-01, anchor 2024-03-01, \
             used from then to the start 150, used before 3, used 16",
            "a slice of it: price of one 0.005 yuan, used 16, before rounding 0.08 yuan",
            "what it costs: before rounding 0.08 yuan, cumulated before 0.75 yuan, amount 0.08 yuan \
             (Civil Code art. 654(1); art. 656)",
        ]
    );
}
