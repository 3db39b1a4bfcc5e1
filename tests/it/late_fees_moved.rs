//! Moving over with late fees: what holds of any debts and of any system, and what the reasons tell.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use serde_json::{Value, json};
use wuye::fee::late::{self, Late, LateRate};
use wuye::fee::migration::{
    ComparedLate, Deviation, Facts, LateBase, LateDays, LateFees, LateSince, LateUnit, Migration, Options,
    Outcome, Places, Preset, RateHeld, Stage, System,
};
use wuye::law::Law;
use wuye::quantity::{Money, Rounding, RoundingMode};
use wuye::rule::Rule;

use crate::late::{facts, once, paid, rate};
use crate::properties::{evaluate, rounding};

fn decide(facts: &Facts, options: &Options) -> Outcome {
    let nation = Law::built_in().at("100000".parse().unwrap());
    Migration::decide(&nation, facts, options).unwrap().outcome().unwrap().clone()
}

/// Cycles of a month each, of which some first ones are paid and the next in part.
fn cycles() -> impl Strategy<Value = Vec<(i64, i64)>> {
    let fen = prop_oneof![(1_i64..200).prop_map(|halves| halves * 1000), 1_i64..100_000];
    (vec(fen, 1..6), 0_usize..6, 0_i64..=2).prop_map(|(fens, all, half)| {
        let paid = |(row, fen): (usize, i64)| match row.cmp(&all) {
            core::cmp::Ordering::Less => (fen, fen),
            core::cmp::Ordering::Equal => (fen, fen * half / 4),
            core::cmp::Ordering::Greater => (fen, 0),
        };
        fens.into_iter().enumerate().map(paid).collect()
    })
}

fn asked(cycles: &[(i64, i64)], rate: LateRate, grace: u16) -> late::Facts {
    let due = |row: usize| 30 * i32::try_from(row).unwrap();
    let debts = cycles.iter().enumerate().map(|(row, (fen, _))| once(&format!("d{row}"), due(row), *fen));
    let payments = cycles.iter().enumerate().filter(|(_, (_, fen))| *fen > 0);
    let payments = payments.map(|(row, (_, fen))| paid(&format!("d{row}"), due(row), *fen)).collect();
    late::Facts { payments, ..facts(debts.collect(), rate, grace) }
}

fn system() -> impl Strategy<Value = System> {
    use RoundingMode::{Down, HalfEven, HalfUp, Up};
    let stage = (proptest::sample::select(vec![HalfEven, HalfUp, Up, Down]), 0_u8..=2)
        .prop_map(|(mode, places)| Stage { mode, places });
    let presets = [None, Some(Preset::MicroCommunity), Some(Preset::MicroCommunityZaozhuang)];
    let late = (
        option::of(proptest::sample::select(vec![LateBase::Unpaid, LateBase::Whole])),
        option::of(proptest::sample::select(vec![LateSince::DueDay, LateSince::PaidBefore])),
        option::of(proptest::sample::select(vec![RateHeld::Decimal, RateHeld::Binary])),
        option::of(prop_oneof![Just(LateDays::Added), rounding().prop_map(LateDays::Rounded)]),
        option::of(vec(stage, 1..3)),
    );
    (proptest::sample::select(presets.to_vec()), late).prop_map(
        |(preset, (base, since, rate, days, roundings))| System {
            preset,
            late: LateFees { base, since, daily: None, rate, days, roundings },
            ..System::default()
        },
    )
}

/// The late fees of a row, all debts together.
fn theirs(outcome: &Outcome) -> Vec<Money> {
    outcome.late.iter().map(|sum| sum.theirs_yuan).collect()
}

proptest! {
    /// Ours is what `fee.late` says; what each deviation moves sums to the difference; rows come in any order.
    #[test]
    fn the_moves_of_a_late_fee_sum_to_the_difference(
        cycles in vec(cycles(), 1..4), rate in rate(), grace in 0_u16..20, theirs in system(), to in rounding(),
    ) {
        let ours = late::Options { rounding: to, ..late::Options::default() };
        let unit = |(row, cycles): (usize, &Vec<(i64, i64)>)| {
            LateUnit { unit: format!("u{row}").parse().unwrap(), asked: asked(cycles, rate, grace) }
        };
        let late: Vec<LateUnit> = cycles.iter().enumerate().map(unit).collect();
        let from = late[0].asked.as_of;
        let mut facts = Facts { late, ..Facts::new(from) };
        let options = Options { late: ours, theirs, ..Options::default() };
        let outcome = decide(&facts, &options);
        let nation = Law::built_in().at("100000".parse().unwrap());
        let mut rows = outcome.late.iter();
        for unit in &facts.late {
            let owed = Late::decide(&nation, &unit.asked, &ours).unwrap();
            for debt in &owed.outcome().unwrap().debts {
                let row = rows.next().unwrap();
                prop_assert_eq!((&row.unit, &row.debt), (&unit.unit, &debt.debt));
                prop_assert_eq!((row.ours_yuan, row.exact_yuan), (debt.interest_yuan, debt.exact_yuan));
            }
        }
        prop_assert!(rows.next().is_none());
        for row in &outcome.late {
            let moved = Money::sum(row.why.iter().map(|each| each.yuan)).unwrap();
            prop_assert_eq!(moved, row.difference_yuan);
            prop_assert_eq!(row.ours_yuan.checked_add(moved).unwrap(), row.theirs_yuan);
            let known = |deviation| Deviation::OF_LATE_FEES.contains(&deviation);
            prop_assert!(row.why.iter().all(|each| known(each.deviation) && each.yuan != Money::ZERO));
        }
        let changed = |row: &&ComparedLate| row.ours_yuan != row.theirs_yuan;
        prop_assert_eq!(outcome.changed as usize, outcome.late.iter().filter(changed).count());
        prop_assert_eq!((outcome.changed + outcome.unchanged) as usize, outcome.late.len());

        facts.late.reverse();
        for unit in &mut facts.late {
            unit.asked.debts.reverse();
            unit.asked.payments.reverse();
        }
        prop_assert_eq!(decide(&facts, &options), outcome);
    }

    /// A system that is told as ours is ours, of days that fall due one by one too; a preset of which every member is
    /// told otherwise is that.
    #[test]
    fn a_late_fee_without_a_deviation_is_ours(
        cycles in cycles(), rate in rate(), daily in any::<bool>(), to in rounding(),
    ) {
        let ours = late::Options { rounding: to, ..late::Options::default() };
        let mut asked = asked(&cycles, rate, 3);
        if daily {
            let owed = late::Owed::Daily {
                from: asked.as_of.add_days(-20).unwrap(), to_inclusive: asked.as_of, yuan_per_day: "72/73".parse().unwrap(),
            };
            asked.debts.push(late::Debt { debt: "daily".parse().unwrap(), owed });
        }
        let as_of = asked.as_of;
        let facts = Facts { late: vec![LateUnit { unit: "u".parse().unwrap(), asked }], ..Facts::new(as_of) };
        let places = match to.unit {
            wuye::quantity::MoneyUnit::Fen => 2,
            wuye::quantity::MoneyUnit::Jiao => 1,
            wuye::quantity::MoneyUnit::Yuan => 0,
        };
        let late = LateFees {
            base: Some(LateBase::Unpaid), since: Some(LateSince::DueDay), daily: Some(Places::Exact),
            rate: Some(RateHeld::Decimal), days: Some(LateDays::Added), roundings: Some(vec![Stage { mode: to.mode, places }]),
        };
        let told = System { preset: Some(Preset::MicroCommunityZaozhuang), late, ..System::default() };
        for theirs in [System::default(), told] {
            let outcome = decide(&facts, &Options { late: ours, theirs, ..Options::default() });
            prop_assert!(outcome.changed == 0 && outcome.why.is_empty());
        }
    }

    /// The whole of a debt bears what the debt does of which nothing is paid; and where cycles are paid up to one that
    /// is late and of which nothing is paid, it and the others bear what they would, had they been due
    /// a cycle before.
    #[test]
    fn whole_debts_and_paid_cycles_are_those_of_another_question(
        cycles in cycles(), rate in rate(), grace in 0_u16..20,
    ) {
        let ask = |asked: late::Facts, late: LateFees| {
            let from = asked.as_of;
            let facts = Facts { late: vec![LateUnit { unit: "u".parse().unwrap(), asked }], ..Facts::new(from) };
            theirs(&decide(&facts, &Options { theirs: System { late, ..System::default() }, ..Options::default() }))
        };
        let with = asked(&cycles, rate, grace);
        let whole = LateFees { base: Some(LateBase::Whole), ..LateFees::default() };
        let open: Vec<bool> = cycles.iter().map(|(fen, paid)| paid < fen).collect();
        let unpaid = ask(late::Facts { payments: vec![], ..with.clone() }, LateFees::default());
        let expected: Vec<Money> =
            open.iter().zip(unpaid).map(|(open, sum)| if *open { sum } else { Money::ZERO }).collect();
        prop_assert_eq!(ask(with.clone(), whole), expected);

        let shifted = LateFees { since: Some(LateSince::PaidBefore), ..LateFees::default() };
        let first = open.iter().position(|open| *open);
        let late = |first: usize| 30 * first + usize::from(grace) < 120;
        let moves = first.is_some_and(|first| first > 0 && cycles[first].1 == 0 && late(first));
        let mut before = with.clone();
        if moves {
            for (row, debt) in before.debts.iter_mut().enumerate().filter(|(row, _)| open[*row]) {
                let (fen, _) = cycles[row];
                *debt = once(&format!("d{row}"), 30 * i32::try_from(row).unwrap() - 30, fen);
            }
        }
        prop_assert_eq!(ask(with, shifted), ask(before, LateFees::default()));
    }
}

fn moved_over(lang: &str) -> Value {
    let once = |debt: &str, due_on: &str| json!({ "debt": debt, "owed": { "once": { "due_on": due_on, "yuan": "300" } } });
    let asked = json!({
        "as_of": "2023-05-01", "debts": [once("Q1", "2023-01-01"), once("Q2", "2023-04-01")],
        "terms": { "rate": { "per-day": "0.0005" } },
        "payments": [{ "debt": "Q1", "on": "2023-01-01", "yuan": "200" }],
    });
    evaluate(&json!({
        "rule": "fee.migration", "jurisdiction": "100000", "lang": lang,
        "facts": { "from": "2023-01-01", "late": [{ "unit": "101", "asked": asked }] },
        "options": { "theirs": { "preset": "micro-community-zaozhuang" } },
    }))
}

#[test]
fn what_makes_a_late_fee_otherwise_is_told() {
    let step = |answer: &Value, step: &str| -> Vec<Value> {
        answer["reasons"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|reason| reason["step"] == step)
            .cloned()
            .collect()
    };
    let answer = moved_over("en");
    let [system] = &step(&answer, "migration.system")[..] else { panic!("{answer}") };
    assert_eq!(system["notes"][0]["reading"], "system=micro-community-zaozhuang");
    let named = step(&answer, "migration.deviation");
    let names: Vec<&str> =
        named.iter().map(|reason| reason["operands"]["deviation"]["term"].as_str().unwrap()).collect();
    let told = [
        "whole-debt-late",
        "daily-sum-rounded",
        "binary-rate",
        "late-days-rounded",
        "late-rounded-otherwise",
    ];
    assert_eq!(names, told, "those of bills are not told where there is none");
    assert_eq!(named[1]["operands"]["places"], json!({ "count": "2" }));
    assert_eq!(named[3]["operands"]["roundings"], json!({ "all_of": "half-even, 2" }));
    assert_eq!(named[4]["operands"]["roundings"], json!({ "all_of": "half-even, 2, half-up, 2" }));
    let [late] = &step(&answer, "migration.late")[..] else { panic!("{answer}") };
    assert_eq!(late["cites"], json!(["民法典/585/1"]));
    assert_eq!(
        (&late["operands"]["unit"], &late["operands"]["debt"]),
        (&json!({ "word": "101" }), &json!({ "word": "Q1" }))
    );
    assert_eq!(late["operands"]["why"], json!({ "all_of": "whole-debt-late, 12.00" }));
    let text = late["text"].as_str().unwrap();
    assert!(text.contains("the whole debt bears a late fee though a part is paid, 12.00 yuan"), "{text}");
    let answer = moved_over("zh-CN");
    let text = step(&answer, "migration.late")[0]["text"].as_str().unwrap().to_owned();
    assert!(text.contains("部分已付仍按全额计收违约金"), "{text}");
}

/// Rounding every day is a rounding of each day's sum: of a debt that bears less than half a fen a day nothing is left.
#[test]
fn what_is_less_than_half_a_fen_a_day_vanishes() {
    let one = |fen: i64| {
        let asked = facts(vec![once("d", 20, fen)], LateRate::PerDay("0.0005".parse().unwrap()), 0);
        let late = LateFees { days: Some(LateDays::Rounded(Rounding::default())), ..LateFees::default() };
        let from = asked.as_of;
        let facts = Facts { late: vec![LateUnit { unit: "u".parse().unwrap(), asked }], ..Facts::new(from) };
        theirs(&decide(
            &facts,
            &Options { theirs: System { late, ..System::default() }, ..Options::default() },
        ))
    };
    // A hundred days of 9.99 and of 10 yuan: 0.004995 a day, and half a fen, which goes up.
    assert_eq!((one(999), one(1000)), (vec![Money::ZERO], vec![Money::from_fen(100)]));
}
