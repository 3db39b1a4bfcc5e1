//! Laws of a repair's cost, estimated and final: every fen is placed, on those who share the part, whatever the
//! order of rows.

use proptest::collection::vec;
use proptest::prelude::*;
use wuye::fund::apportion::{
    Apportion, Bearer, Facts, Options, Outcome, PublicDeposits, RepairUnit, SaleState, SharedPart, UnitKind,
};
use wuye::fund::draw::{self, Draw};
use wuye::fund::settlement::{self, Settlement};
use wuye::law::Law;
use wuye::quantity::{Area, Money};
use wuye::rule::Rule;

fn kind() -> impl Strategy<Value = UnitKind> {
    prop_oneof![Just(UnitKind::Commodity), Just(UnitKind::NonDwelling), Just(UnitKind::PublicHousing)]
}

fn part() -> impl Strategy<Value = Option<SharedPart>> {
    let key = |name: &str| name.parse().unwrap();
    prop_oneof![
        Just(None),
        Just(Some(SharedPart::Zone)),
        Just(Some(SharedPart::Building(key("1")))),
        Just(Some(SharedPart::Stair { building: key("1"), stair: key("a") })),
    ]
}

/// A few units, the first of which lies on stair a of building 1 and has an area and parts, in a shuffled order.
fn units() -> impl Strategy<Value = Vec<RepairUnit>> {
    let unit = (1..20_000_i64, kind(), any::<bool>(), 0..4_u32, any::<(bool, bool)>(), any::<Option<i32>>());
    (vec(unit, 1..12), any::<bool>())
        .prop_map(|(rows, agreed)| {
            let mut units = Vec::new();
            for (place, (area, kind, sold, parts, (far, other), balance)) in rows.into_iter().enumerate() {
                let state = if sold { SaleState::Sold } else { SaleState::Unsold };
                let area = Area::try_from_hundredths(area).unwrap();
                let unit = RepairUnit::new(format!("{place:02}").parse().unwrap(), area, kind, state);
                units.push(RepairUnit {
                    building: Some(if far && place > 0 { "2" } else { "1" }.parse().unwrap()),
                    stair: Some(if other && place > 0 { "b" } else { "a" }.parse().unwrap()),
                    agreed_parts: agreed.then_some(if place == 0 { parts + 1 } else { parts }),
                    balance_yuan: balance.map(|fen| Money::from_fen(fen.into())),
                    ..unit
                });
            }
            units
        })
        .prop_shuffle()
}

fn shares(part: &SharedPart, unit: &RepairUnit) -> bool {
    match part {
        SharedPart::Zone => true,
        SharedPart::Building(building) => unit.building.as_ref() == Some(building),
        SharedPart::Stair { building, stair } => {
            unit.building.as_ref() == Some(building) && unit.stair.as_ref() == Some(stair)
        }
    }
}

fn repair() -> impl Strategy<Value = Facts> {
    // Nobody deposited nothing: there is something to split by.
    let deposits = (1..1_000_000_i64, 0..1_000_000_i64);
    (-1_000_000_000..1_000_000_000_i64, part(), units(), deposits).prop_map(
        |(cost, part, units, deposits)| {
            let deposits = PublicDeposits {
                owners_yuan: Money::from_fen(deposits.0),
                selling_unit_yuan: Money::from_fen(deposits.1),
            };
            Facts {
                incurred_on: "2022-09-01".parse().unwrap(),
                cost_yuan: Money::from_fen(cost),
                part,
                units,
                public_deposits: Some(deposits),
            }
        },
    )
}

/// What is borne, or nothing where the public housing that was sold has no parts to bear its owners' part by.
fn borne(facts: &Facts) -> Option<Outcome> {
    let nation = Law::built_in().at("100000".parse().unwrap());
    match Apportion::decide(&nation, facts, &Options {}) {
        Ok(decision) => Some(decision.outcome().unwrap().clone()),
        Err(error) => {
            assert_eq!(error.code(), "split.no_weight", "{error}");
            None
        }
    }
}

proptest! {
    #[test]
    fn every_fen_of_a_repair_is_placed(facts in repair(), turn in 0..12_usize) {
        let Some(outcome) = borne(&facts) else { return Ok(()) };
        let fen = |money: Money| i128::from(money.fen());
        let by = |bearer| -> i128 {
            outcome.shares.iter().filter(|s| s.borne_by == bearer).map(|s| fen(s.share_yuan)).sum()
        };
        prop_assert_eq!(by(Bearer::Owner), fen(outcome.owners_yuan));
        prop_assert_eq!(by(Bearer::Developer), fen(outcome.developer_yuan));
        let whole = fen(outcome.owners_yuan) + fen(outcome.developer_yuan) + fen(outcome.selling_unit_yuan);
        prop_assert_eq!(whole, fen(facts.cost_yuan));
        for share in &outcome.shares {
            if let (Some(drawn), Some(raised)) = (share.drawn_yuan, share.self_raised_yuan) {
                prop_assert_eq!(fen(drawn) + fen(raised), fen(share.share_yuan));
            }
        }

        // Those who share the part bear it, and nobody else.
        let told: Vec<_> = outcome.shares.iter().map(|share| &share.unit).collect();
        let concerned = facts.units.iter().filter(|unit| facts.part.as_ref().is_none_or(|p| shares(p, unit)));
        let mut concerned: Vec<_> = concerned.map(|unit| &unit.unit).collect();
        concerned.sort();
        prop_assert_eq!(told, concerned);

        let mut turned = facts.clone();
        let by = turn % turned.units.len();
        turned.units.rotate_left(by);
        prop_assert_eq!(borne(&turned), Some(outcome));
    }

    /// With what it was charged by the estimate and the difference, each unit ends with its share of the final
    /// account, and so do its account and its owner.
    #[test]
    fn a_settlement_ends_at_the_final_account(facts in repair(), last in 0..1_000_000_000_i64, turn in 0..12_usize) {
        let mut facts = facts;
        facts.cost_yuan = Money::from_fen(facts.cost_yuan.fen().abs());
        let Some(before) = borne(&facts) else { return Ok(()) };
        let mut turned = facts.units.clone();
        turned.rotate_left(turn % facts.units.len());
        let asked = settlement::Facts {
            estimated_on: facts.incurred_on,
            settled_on: facts.incurred_on,
            estimate_yuan: facts.cost_yuan,
            final_yuan: Money::from_fen(last),
            excess_decided_on: None,
            part: facts.part.clone(),
            units: turned,
            public_deposits: facts.public_deposits,
        };
        let lishui = Law::built_in().at("331100".parse().unwrap());
        let decision = Settlement::decide(&lishui, &asked, &Options {}).unwrap();
        let settled = decision.outcome().unwrap();
        facts.cost_yuan = Money::from_fen(last);
        let after = borne(&facts).unwrap();
        let bearers = [settled.owners_yuan, settled.developer_yuan, settled.selling_unit_yuan];
        prop_assert_eq!(Money::sum(bearers).unwrap(), settled.difference_yuan);
        prop_assert_eq!(asked.estimate_yuan.checked_add(settled.difference_yuan).unwrap(), asked.final_yuan);
        prop_assert_eq!(settled.units.len(), after.shares.len());
        for ((unit, before), after) in settled.units.iter().zip(&before.shares).zip(&after.shares) {
            prop_assert_eq!(&unit.unit, &after.unit);
            let add = |of: Money, to: Money| of.checked_add(to).unwrap();
            prop_assert_eq!(add(before.share_yuan, unit.difference_yuan), after.share_yuan);
            if let (Some(account), Some(owner)) = (unit.account_yuan, unit.owner_yuan) {
                prop_assert_eq!(add(account, owner), unit.difference_yuan);
                prop_assert_eq!(Some(add(before.drawn_yuan.unwrap(), account)), after.drawn_yuan);
                prop_assert_eq!(Some(add(before.self_raised_yuan.unwrap(), owner)), after.self_raised_yuan);
            }
        }
    }

    /// The most that may be drawn is the largest sum that is within the limits, whatever was drawn before.
    #[test]
    fn what_may_be_drawn_is_the_largest_sum_within(contract in 0..100_000_000_000_000_i64, steps in vec(0..=100_i64, 0..6)) {
        let shanghai = Law::built_in().at("310000".parse().unwrap());
        let decide = |drawn: i64, asked: i64| {
            let facts = draw::Facts {
                on: "2025-03-01".parse().unwrap(),
                contract_yuan: Money::from_fen(contract),
                drawn_yuan: Money::from_fen(drawn),
                emergency: None,
                reviewed: false,
                asked_yuan: Some(Money::from_fen(asked)),
            };
            Draw::decide(&shanghai, &facts, &Options {}).unwrap().outcome().unwrap().clone()
        };
        let most = |drawn| decide(drawn, 0).most_yuan.unwrap().fen();
        let mut drawn = 0;
        for percent in steps.into_iter().chain([100]) {
            let most = most(drawn);
            prop_assert_eq!(decide(drawn, most).within, Some(true));
            prop_assert_eq!(decide(drawn, most + 1).within, Some(false));
            let share = if drawn == 0 { 3 } else { 9 };
            prop_assert_eq!(i128::from(most), i128::from(contract) * share / 10 - i128::from(drawn));
            drawn += most / 100 * percent;
        }
    }
}
