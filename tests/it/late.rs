//! Paying late: what holds of any debts, payments and terms.

use proptest::collection::vec;
use proptest::prelude::*;
use wuye::fee::late::{
    Cap, Debt, Facts, GraceReading, Late, LateRate, Lpr, Options, Outcome, Owed, Payment, Terms,
};
use wuye::law::Law;
use wuye::quantity::{Date, DayCount, Money, RateFrom, Ratio};
use wuye::rule::Rule;

fn day(offset: i32) -> Date {
    "2023-12-20".parse::<Date>().unwrap().add_days(offset).unwrap()
}

fn decide(facts: &Facts, options: &Options) -> Outcome {
    let nation = Law::built_in().at("100000".parse().unwrap());
    Late::decide(&nation, facts, options).unwrap().outcome().unwrap().clone()
}

pub(crate) fn once(debt: &str, due_on: i32, fen: i64) -> Debt {
    let owed = Owed::Once { due_on: day(due_on), yuan: Money::from_fen(fen) };
    Debt { debt: debt.parse().unwrap(), owed }
}

pub(crate) fn paid(debt: &str, on: i32, fen: i64) -> Payment {
    Payment { debt: debt.parse().unwrap(), on: day(on), yuan: Money::from_fen(fen) }
}

fn exact(outcome: &Outcome) -> Ratio {
    outcome.debts.iter().fold(Ratio::ZERO, |sum, debt| sum.checked_add(debt.exact_yuan).unwrap())
}

pub(crate) fn rate() -> impl Strategy<Value = LateRate> {
    let day_count = prop_oneof![Just(DayCount::Days360), Just(DayCount::Days365), Just(DayCount::Actual)];
    prop_oneof![
        Just(LateRate::PerDay("0.0005".parse().unwrap())),
        Just(LateRate::PerMonth("0.03".parse().unwrap())),
        day_count.prop_map(|day_count| LateRate::PerYear { rate: "0.1".parse().unwrap(), day_count }),
        Just(LateRate::Lpr { multiple: "1.3".parse().unwrap() }),
        Just(LateRate::Flat("0.03".parse().unwrap())),
    ]
}

pub(crate) fn facts(debts: Vec<Debt>, rate: LateRate, grace: u16) -> Facts {
    let rate_of = |from: i32, yearly: &str| RateFrom { from: day(from), yearly: yearly.parse().unwrap() };
    let rates = vec![rate_of(-10, "0.0345"), rate_of(30, "0.0335")];
    let terms = Terms { grace_days: Some(grace), ..Terms::at(rate) };
    let lpr = Some(Lpr { rates, day_count: DayCount::Days365 });
    Facts { lpr, ..Facts::new(day(120), debts, terms) }
}

proptest! {
    /// However a debt is divided, its parts bear together what it bears, whichever part a payment meets.
    #[test]
    fn a_divided_debt_bears_the_same(
        fen in 2_i64..5_000_000, part in 1_i64..100, on in 0_i32..120, rate in rate(), grace in 0_u16..40,
        after in any::<bool>(),
    ) {
        let options = Options {
            grace: if after { GraceReading::AfterGrace } else { GraceReading::FromDueDay },
            ..Options::default()
        };
        let first = fen * part / 100;
        let mut whole = facts(vec![once("a", 3, fen)], rate, grace);
        let mut divided = facts(vec![once("a", 3, first), once("b", 3, fen - first)], rate, grace);
        whole.payments = vec![paid("a", on, first)];
        divided.payments = vec![paid("a", on, first)];
        prop_assert_eq!(exact(&decide(&whole, &options)), exact(&decide(&divided, &options)));
        // And what is paid and what is open are all of it.
        prop_assert_eq!(decide(&divided, &options).open_yuan, Money::from_fen(fen - first));
    }

    /// A debt that falls due day by day is as many debts as it has days.
    #[test]
    fn a_daily_debt_is_a_debt_for_each_day(
        fen in 1_i64..10_000, days in 1_i32..40, part in 0_i64..=100, on in 0_i32..120, rate in rate(), grace in 0_u16..20,
    ) {
        let yuan_per_day = Ratio::try_new(fen.into(), 100).unwrap();
        let owed = Owed::Daily { from: day(1), to_inclusive: day(days), yuan_per_day };
        let mut daily = facts(vec![Debt { debt: "a".parse().unwrap(), owed }], rate, grace);
        let key = |day: i32| format!("{day:03}");
        let mut single = facts((1..=days).map(|due| once(&key(due), due, fen)).collect(), rate, grace);
        let mut left = fen * i64::from(days) * part / 100;
        daily.payments = vec![paid("a", on, left)];
        for due in 1..=days {
            single.payments.push(paid(&key(due), on, left.min(fen)));
            left -= left.min(fen);
        }
        let options = Options::default();
        prop_assert_eq!(exact(&decide(&daily, &options)), exact(&decide(&single, &options)));
    }

    /// To pay sooner or more, longer grace, and a cap never make it dearer; a day more never makes it cheaper.
    #[test]
    fn it_moves_one_way(
        fen in 2_i64..5_000_000, sums in vec((1_i64..50, 4_i32..118), 0..3), rate in rate(), grace in 0_u16..40,
    ) {
        let options = Options::default();
        let mut before = facts(vec![once("a", 3, fen)], rate, grace);
        before.payments = sums.iter().map(|(part, on)| paid("a", *on, fen * part / 150)).collect();
        let owed = exact(&decide(&before, &options));
        let cheaper = |change: &dyn Fn(&mut Facts)| {
            let mut facts = before.clone();
            change(&mut facts);
            exact(&decide(&facts, &options)) <= owed
        };
        prop_assert!(cheaper(&|facts| facts.payments.push(paid("a", 60, 1.min(fen / 150)))));
        prop_assert!(cheaper(&|facts| facts.terms.grace_days = Some(grace + 1)));
        prop_assert!(cheaper(&|facts| facts.terms.caps.push(Cap::OfPrincipal("0.01".parse().unwrap()))));
        let sooner = |payment: &mut Payment| payment.on = payment.on.add_days(-1).unwrap();
        prop_assert!(cheaper(&|facts| facts.payments.iter_mut().for_each(sooner)));
        let mut later = before.clone();
        later.as_of = day(121);
        prop_assert!(exact(&decide(&later, &options)) >= owed);
    }
}
