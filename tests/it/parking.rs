//! Laws of the charge for parking: longer never costs less, what is told sums to what is charged, and rows may stand in
//! any order.

use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};
use wuye::law::Law;
use wuye::quantity::{Moment, Money, Ratio};
use wuye::rule::Rule;
use wuye::zone::parking::charge::{
    BegunMinute, Block, BlockEnd, Charge, Day, EachDay, ExactlyFree, Facts, FreeMinutes, Options, Outcome,
    Stage, Tariff, WholeDay,
};

use crate::properties::{evaluate, rounding};

const CAME: u32 = 13 * 3600 + 37 * 60 + 21;

/// So many seconds after the first of March began.
fn moment(seconds: u32) -> Moment {
    let day = "2024-03-01".parse::<wuye::quantity::Date>().unwrap();
    let day = day.add_days(i32::try_from(seconds / 86_400).unwrap()).unwrap();
    let part = |part: u32| u8::try_from(part).unwrap();
    Moment::try_new(day, part(seconds / 3600 % 24), part(seconds / 60 % 60), part(seconds % 60)).unwrap()
}

fn decide(seconds: u32, tariff: &Tariff, options: &Options) -> Outcome {
    let nation = Law::built_in().at("100000".parse().unwrap());
    let facts = Facts::new(moment(CAME), moment(CAME + seconds), tariff.clone());
    Charge::decide(&nation, &facts, options).unwrap().outcome().unwrap().clone()
}

fn block() -> impl Strategy<Value = Block> {
    let minutes = prop_oneof![Just(15), Just(60), 1_u32..200, 1_000_u32..2_000];
    let price =
        (0_u32..20_000).prop_map(|price| format!("{}.{:03}", price / 1000, price % 1000).parse().unwrap());
    (minutes, price).prop_map(|(minutes, price_yuan)| Block { minutes, price_yuan })
}

fn cap() -> impl Strategy<Value = Option<Money>> {
    prop::option::of((0_i64..10_000).prop_map(Money::from_fen))
}

/// Stages stand after the first block at distances that are their own.
fn tariff() -> impl Strategy<Value = Tariff> {
    let stages = vec((1_u32..900, block()), 0..4);
    (prop_oneof![Just(0), 1_u32..120, Just(1_500)], prop::option::of(block()), block(), stages, cap(), cap())
        .prop_map(|(free_minutes, first, then, stages, day_cap_yuan, stay_cap_yuan)| {
            let mut after_minutes = first.map_or(0, |first| first.minutes);
            let stages = stages.into_iter().map(|(further, block)| {
                after_minutes += further;
                Stage { after_minutes, minutes: block.minutes, price_yuan: block.price_yuan }
            });
            Tariff { free_minutes, first, then, stages: stages.collect(), day_cap_yuan, stay_cap_yuan }
        })
}

fn options() -> impl Strategy<Value = Options> {
    (any::<[bool; 7]>(), rounding()).prop_map(|([begun, free, exactly, end, day, each, whole], rounding)| {
        Options {
            begun_minute: if begun { BegunMinute::Counts } else { BegunMinute::Cut },
            free_minutes: if free { FreeMinutes::Charged } else { FreeMinutes::TakenOff },
            exactly_free: if exactly { ExactlyFree::Free } else { ExactlyFree::Charged },
            block_end: if end { BlockEnd::Ends } else { BlockEnd::BeginsNext },
            day: if day { Day::FromEntry } else { Day::Calendar },
            each_day: if each { EachDay::FirstBlockAgain } else { EachDay::GoesOn },
            whole_day: if whole { WholeDay::ByBlocks } else { WholeDay::AtTheCap },
            rounding,
        }
    })
}

/// Seconds of a stay; many are whole minutes and days.
fn seconds() -> impl Strategy<Value = u32> {
    prop_oneof![
        0_u32..500_000,
        (0_u32..9_000).prop_map(|minutes| minutes * 60),
        (0_u32..5).prop_map(|days| days * 86_400)
    ]
}

fn sum(all: impl Iterator<Item = Ratio>) -> Ratio {
    all.fold(Ratio::ZERO, |sum, one| sum.checked_add(one).unwrap())
}

fn times(ratio: Ratio, count: impl Into<i64>) -> Ratio {
    ratio.checked_mul(Ratio::from_integer(count.into())).unwrap()
}

fn yuan(money: Money) -> Ratio {
    Ratio::try_new(money.fen().into(), 100).unwrap()
}

proptest! {
    #[test]
    fn longer_never_costs_less(
        tariff in tariff(), options in options(), stay in seconds(), more in prop_oneof![Just(1_u32), Just(60), 1_u32..200_000],
    ) {
        let (short, long) = (decide(stay, &tariff, &options), decide(stay + more, &tariff, &options));
        prop_assert!(short.amount_yuan <= long.amount_yuan, "{:?} {:?}", short, long);
        prop_assert!(short.exact_yuan <= long.exact_yuan);
    }

    #[test]
    fn what_is_told_is_what_is_charged(tariff in tariff(), options in options(), stay in seconds()) {
        let charge = decide(stay, &tariff, &options);
        for day in &charge.days {
            for blocks in &day.blocks {
                prop_assert_eq!(times(blocks.price_yuan, i64::try_from(blocks.count).unwrap()), blocks.exact_yuan);
                prop_assert!(blocks.count > 0);
            }
            prop_assert_eq!(sum(day.blocks.iter().map(|blocks| blocks.exact_yuan)), day.exact_yuan);
            let cap = tariff.day_cap_yuan.map(yuan);
            let by_blocks = cap.map_or(day.exact_yuan, |cap| cap.min(day.exact_yuan));
            if day.charged_yuan != by_blocks {
                prop_assert!(options.whole_day == WholeDay::AtTheCap && Some(day.charged_yuan) == cap && stay > 86_400 - 60);
            }
        }
        let days = sum(charge.days.iter().map(|day| times(day.charged_yuan, day.days)));
        let capped = tariff.stay_cap_yuan.map_or(days, |cap| yuan(cap).min(days));
        prop_assert_eq!(charge.exact_yuan, capped);
        prop_assert_eq!(charge.stay_capped, capped < days);
        prop_assert!(charge.days.windows(2).all(|pair| pair[0] != pair[1]));
    }

    /// Stages in another order, and one that is told in two parts, each at the end of a block, change nothing.
    #[test]
    fn rows_in_another_order_or_split_charge_the_same(
        tariff in tariff(), options in options(), stay in seconds(), turn in 0_usize..4, place in 0_usize..4, blocks in 1_u32..4,
    ) {
        let whole = decide(stay, &tariff, &options);
        let mut turned = tariff.clone();
        turned.stages.reverse();
        let len = turned.stages.len();
        turned.stages.rotate_left(if len == 0 { 0 } else { turn % len });
        prop_assert_eq!(&decide(stay, &turned, &options), &whole);
        let Some(stage) = tariff.stages.get(place) else { return Ok(()) };
        let rest = Stage { after_minutes: stage.after_minutes + blocks * stage.minutes, ..*stage };
        if tariff.stages.get(place + 1).is_some_and(|next| next.after_minutes <= rest.after_minutes) {
            return Ok(());
        }
        turned.stages.push(rest);
        let split = decide(stay, &turned, &options);
        prop_assert_eq!((split.amount_yuan, split.exact_yuan), (whole.amount_yuan, whole.exact_yuan));
    }

    #[test]
    fn a_moment_is_read_as_it_is_written(seconds in 0_u32..900_000_000, more in 0_u32..900_000_000) {
        let (first, later) = (moment(seconds), moment(seconds + more));
        prop_assert_eq!(first.to_string().parse::<Moment>().unwrap(), first);
        prop_assert_eq!(first.seconds_until(later), i64::from(more));
        prop_assert_eq!(later.seconds_until(first), -i64::from(more));
        prop_assert_eq!(first <= later, more >= 1 || first == later);
    }
}

#[test]
fn what_is_no_moment_is_refused() {
    for text in [
        "",
        "2024-03-01",
        "2024-03-01T",
        "2024-03-01T8:00",
        "2024-03-01T08:00:0",
        "2024-03-01T08:00:00.5",
        "2024-03-01T08:60",
        "2024-03-01T08:00:60",
        "2024-03-01T24:00",
        "2024-03-01T08-00",
        "2024-03-01T08:00Z",
        "2024-03-01t08:00",
        "2024-02-30T08:00",
        "2024-03-01T+8:00",
        "2024-03-01T08:00T1",
    ] {
        assert!(text.parse::<Moment>().is_err(), "{text}");
    }
    assert_eq!("2024-03-01T23:59:59".parse::<Moment>().unwrap().second_of_day(), 86_399);
}

fn texts(jurisdiction: &str, lang: &str, facts: &Value, options: &Value) -> Vec<String> {
    let request = json!({ "rule": "parking.charge", "jurisdiction": jurisdiction, "lang": lang, "facts": facts, "options": options });
    let answer = evaluate(&request);
    let reasons = answer["reasons"].as_array().unwrap_or_else(|| panic!("{answer}"));
    reasons.iter().map(|reason| reason["text"].as_str().unwrap().to_owned()).collect()
}

fn tariff_of_a_car_park() -> Value {
    json!({ "free_minutes": 30, "first": { "minutes": 60, "price_yuan": "5" }, "then": { "minutes": 60, "price_yuan": "3" },
        "stages": [{ "after_minutes": 480, "minutes": 60, "price_yuan": "1" }], "day_cap_yuan": "40", "stay_cap_yuan": "100" })
}

#[test]
fn every_block_and_cap_is_told() {
    let facts = json!({ "came_at": "2024-03-01T08:00", "left_at": "2024-03-03T08:00:30", "tariff": tariff_of_a_car_park() });
    assert_eq!(
        texts("100000", "en", &facts, &json!({})),
        [
            "the stay: came 2024-03-01T08:00, left 2024-03-03T08:00:30, stayed 2881 minutes",
            "the free minutes: 2881 minutes; test: at most 30 minutes; it does not hold, 2851 minutes above that",
            "how the tariff is read",
            "blocks that begin in a day: after 0 minutes, each of 60 minutes, price of one 5 yuan, number 1, before rounding 5 yuan",
            "blocks that begin in a day: after 60 minutes, each of 60 minutes, price of one 3 yuan, number 7, before rounding 21 yuan",
            "blocks that begin in a day: after 480 minutes, each of 60 minutes, price of one 1 yuan, number 16, before rounding 16 yuan",
            "a day's blocks against its cap: for 2 days, charged each 40 yuan; 42 yuan; test: at most 40 yuan; \
             it does not hold, 2 yuan above that",
            "blocks that begin in a day: after 0 minutes, each of 60 minutes, price of one 5 yuan, number 1, before rounding 5 yuan",
            "a day's blocks against its cap: for 1 day, charged each 5 yuan; 5 yuan; test: at most 40 yuan; it holds, 35 yuan below that",
            "all days against the cap of the stay: 85 yuan; test: at most 100 yuan; it holds, 15 yuan below that",
            "what is charged: before rounding 85 yuan, amount 85.00 yuan",
        ]
    );
    let mut facts = facts;
    facts["tariff"]["day_cap_yuan"] = json!("50");
    let whole = texts("100000", "en", &facts, &json!({ "whole_day": "at-the-cap" }));
    assert_eq!(whole[6], "a whole day, charged at the cap: limit 50 yuan, for 2 days, charged each 50 yuan");
    assert_eq!(
        whole[9],
        "all days against the cap of the stay: 105 yuan; test: at most 100 yuan; it does not hold, 5 yuan above that"
    );
}

/// One reading for each option that bears on the stay, whichever was chosen.
#[test]
fn every_reading_is_told() {
    let request = |options: Value| {
        json!({ "rule": "parking.charge", "jurisdiction": "100000", "lang": "en", "options": options, "facts":
            { "came_at": "2024-03-01T08:00", "left_at": "2024-03-03T08:00:30", "tariff": tariff_of_a_car_park() } })
    };
    let told = |options: Value| {
        let answer = evaluate(&request(options));
        let notes =
            answer["reasons"].as_array().unwrap().iter().flat_map(|reason| reason["notes"].as_array());
        let names = notes.flatten().filter_map(|note| note["reading"].as_str().map(str::to_owned));
        names.collect::<Vec<_>>()
    };
    let mut others = serde_json::Map::new();
    for (default, other) in [
        ("begun_minute=counts", "cut"),
        ("exactly_free=free", "charged"),
        ("block_end=ends", "begins-next"),
        ("free_minutes=charged", "taken-off"),
        ("day=from-entry", "calendar"),
        ("each_day=first-block-again", "goes-on"),
        ("whole_day=by-blocks", "at-the-cap"),
    ] {
        let (option, _) = default.split_once('=').unwrap();
        assert!(told(json!({})).contains(&default.to_owned()), "{default}");
        assert!(told(json!({ option: other })).contains(&format!("{option}={other}")), "{option}={other}");
        others.insert(option.to_owned(), json!(other));
    }
    assert_eq!((told(json!({})).len(), told(others.into()).len()), (7, 7));
}

#[test]
fn what_is_free_says_why() {
    let facts = json!({ "came_at": "2024-03-01T08:00", "left_at": "2024-03-01T08:30", "tariff": tariff_of_a_car_park() });
    assert_eq!(
        texts("310000", "en", &facts, &json!({})),
        [
            "the stay: came 2024-03-01T08:00, left 2024-03-01T08:30, stayed 30 minutes",
            "the free minutes: 30 minutes; test: at most 30 minutes; it holds, just so",
            "what is charged: before rounding 0 yuan, amount 0.00 yuan",
        ]
    );
    let facts = |duty: &str| json!({ "came_at": "2024-03-01T08:00", "left_at": "2024-03-01T08:31", "tariff": tariff_of_a_car_park(), "duty": duty });
    let told = |place: &str, lang: &str, duty: &str| texts(place, lang, &facts(duty), &json!({}))[2].clone();
    assert_eq!(
        told("310000", "en", "ambulance"),
        "not charged for being on duty: ambulance; it holds (Shanghai Residential Property Management Provisions (2020 amendment) art. 61(6))"
    );
    assert_eq!(
        told("310000", "zh-CN", "ambulance"),
        "因执行公务、实施作业不收费：救护；成立（《上海市住宅物业管理规定》（2020年修正）第61条第6款）"
    );
    assert_eq!(
        told("371100", "en", "other"),
        "not charged for being on duty: another public duty; left to judgement (Rizhao Property Management Regulations art. 67(3))"
    );
    assert_eq!(told("100000", "en", "fire"), "not charged for being on duty: fire service; it does not hold");
    assert_eq!(told("310000", "en", "none"), "how the tariff is read");
}
