//! What a payment goes to: what holds of any debts and orders.

use proptest::collection::vec;
use proptest::prelude::*;
use wuye::fee::payment::{Across, AgreedDebts, Appropriation, Debt, Facts, Head, Options, Outcome, Prepaid};
use wuye::law::Law;
use wuye::quantity::{Date, Money, MonthBasis};
use wuye::rule::Rule;

fn day(offset: i32) -> Date {
    "2024-05-01".parse::<Date>().unwrap().add_days(offset).unwrap()
}

fn decide(facts: &Facts, options: &Options) -> Outcome {
    let nation = Law::built_in().at("100000".parse().unwrap());
    Appropriation::decide(&nation, facts, options).unwrap().outcome().unwrap().clone()
}

fn debts() -> impl Strategy<Value = Vec<Debt>> {
    let fen = || prop_oneof![Just(0), Just(10_000), 0_i64..100_000];
    let debt = (fen(), fen(), fen(), -2_i32..3, 0_i64..3);
    vec(debt, 1..6).prop_map(|rows| {
        let debt = |(row, (costs, interest, principal, due, secured)): (usize, (i64, i64, i64, i32, i64))| {
            let money = Money::from_fen;
            let key = format!("d{row}").parse().unwrap();
            let debt = Debt::of(key, day(due * 30), money(costs), money(interest), money(principal));
            Debt { secured_yuan: Some(money(secured)), ..debt }
        };
        rows.into_iter().enumerate().map(debt).collect()
    })
}

fn orders() -> impl Strategy<Value = (Option<AgreedDebts>, Vec<Head>, Across)> {
    let listed = AgreedDebts::Listed(vec!["d0".parse().unwrap()]);
    let agreed = prop_oneof![
        Just(None),
        Just(Some(AgreedDebts::FirstDue)),
        Just(Some(AgreedDebts::Proportional)),
        Just(Some(listed))
    ];
    let heads =
        prop_oneof![Just(vec![]), Just(vec![Head::Principal]), Just(vec![Head::Interest, Head::Costs])];
    (agreed, heads, prop_oneof![Just(Across::DebtByDebt), Just(Across::HeadByHead)])
}

proptest! {
    /// Every fen is placed, none twice, and nothing is prepaid while anything is owed.
    #[test]
    fn every_fen_is_placed(debts in debts(), fen in 0_i64..1_000_000, (agreed, heads, across) in orders()) {
        let mut facts = Facts::new(day(0), Money::from_fen(fen), debts.clone());
        (facts.agreed_debts, facts.agreed_heads) = (agreed, heads);
        let options = Options { across, ..Options::default() };
        let outcome = decide(&facts, &options);
        prop_assert_eq!(outcome.paid_yuan.fen() + outcome.prepaid_yuan.fen(), fen);
        prop_assert!(outcome.prepaid_yuan == Money::ZERO || outcome.open_yuan == Money::ZERO);
        prop_assert_eq!(outcome.debts.iter().map(|debt| debt.paid_yuan.fen()).sum::<i64>(), outcome.paid_yuan.fen());
        for (debt, taken) in debts.iter().zip(&outcome.debts) {
            let heads = [
                (taken.costs_yuan, debt.costs_yuan),
                (taken.interest_yuan, debt.interest_yuan),
                (taken.principal_yuan, debt.principal_yuan),
            ];
            prop_assert_eq!(&taken.debt, &debt.debt);
            prop_assert!(heads.iter().all(|(taken, owed)| Money::ZERO <= *taken && taken <= owed));
            prop_assert_eq!(heads.iter().map(|(taken, _)| taken.fen()).sum::<i64>(), taken.paid_yuan.fen());
            let owed: i64 = heads.iter().map(|(_, owed)| owed.fen()).sum();
            prop_assert_eq!(taken.paid_yuan.fen() + taken.open_yuan.fen(), owed);
        }
        // The order of the rows does not matter.
        facts.debts.reverse();
        prop_assert_eq!(decide(&facts, &options), outcome);
    }

    /// In whichever order debts are met, a fen more is never taken from a debt that stands alone in its place.
    #[test]
    fn a_fen_more_leaves_what_went_before(debts in debts(), fen in 0_i64..500_000, across in 0..2) {
        // Every debt falls due on a day of its own, so none shares with another.
        let apart = debts.into_iter().enumerate().map(|(row, debt)| {
            Debt { due_on: day(-1 - i32::try_from(row).unwrap()), secured_yuan: None, ..debt }
        });
        let debts: Vec<Debt> = apart.collect();
        let across = if across == 0 { Across::DebtByDebt } else { Across::HeadByHead };
        let options = Options { across, ..Options::default() };
        let less = decide(&Facts::new(day(0), Money::from_fen(fen), debts.clone()), &options);
        let more = decide(&Facts::new(day(0), Money::from_fen(fen + 1), debts), &options);
        prop_assert!(less.debts.iter().zip(&more.debts).all(|(less, more)| less.paid_yuan <= more.paid_yuan));
        let sum = |outcome: &Outcome| outcome.paid_yuan.fen() + outcome.prepaid_yuan.fen();
        prop_assert_eq!(sum(&less) + 1, sum(&more));
    }

    /// What comes back of a prepayment and what stays are all of it; a day more that is served brings back no more.
    #[test]
    fn a_prepayment_comes_back_or_stays(
        fen in 0_i64..1_000_000, first in -400_i32..0, days in 0_i32..400, served in -450_i32..450, anchored in any::<bool>(),
    ) {
        let refund = |served: i32| {
            let prepaid = Prepaid {
                prepaid: "a".parse().unwrap(),
                from: day(first),
                to_inclusive: day(first + days),
                yuan: Money::from_fen(fen),
            };
            let mut facts = Facts::new(day(0), Money::ZERO, vec![]);
            (facts.prepaid, facts.served_until) = (vec![prepaid], Some(day(served)));
            let months = if anchored { MonthBasis::Anchored } else { MonthBasis::Calendar };
            decide(&facts, &Options { months, ..Options::default() }).refunds.remove(0)
        };
        let (before, after) = (refund(served), refund(served + 1));
        prop_assert_eq!(before.yuan.fen() + before.kept_yuan.fen(), fen);
        prop_assert!(Money::ZERO <= after.yuan && after.yuan <= before.yuan);
        prop_assert!(served >= first || before.kept_yuan == Money::ZERO);
        prop_assert!(served < first + days || before.yuan == Money::ZERO);
    }
}
