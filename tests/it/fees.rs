//! Laws of what a service costs and of who gets what is left: every fen is placed, whatever the order of rows.

use proptest::collection::vec;
use proptest::prelude::*;
use wuye::fee::allocation::{self, Allocation, By, Incomes, Zone};
use wuye::fee::cost::{
    self, Asset, Contribution, ContributionKind, Cost, Head, Item, Model, OnTop, Post, PriceForm, Work,
};
use wuye::fee::model::{self, Left, Outlay, Remuneration, Settlement, UnitPaid};
use wuye::fee::subsidy::{self, Premises, Rest, Subsidy, Year};
use wuye::law::Law;
use wuye::quantity::{Area, Key, Money, Ratio};
use wuye::rule::Rule;

fn key(name: &str, place: usize) -> Key {
    format!("{name}{place}").parse().unwrap()
}

fn yuan(fen: i64) -> Money {
    Money::from_fen(fen)
}

fn on_top() -> impl Strategy<Value = OnTop> {
    let rate = |percent: u8| format!("0.{percent:02}").parse().unwrap();
    prop_oneof![
        (0..100_000_i64).prop_map(|fen| OnTop::Yuan(yuan(fen))),
        (0..50_u8).prop_map(move |percent| OnTop::OfCost(rate(percent))),
        (0..50_u8).prop_map(move |percent| OnTop::OfFee(rate(percent))),
    ]
}

fn item() -> impl Strategy<Value = Item> {
    let heads = [Head::Upkeep, Head::Cleaning, Head::OrderKeeping, Head::Insurance, Head::AgreedCost];
    let works = [Work::Upkeep, Work::Upkeep, Work::Upkeep, Work::Repair];
    let numbers = (0..100_i64, 1..9_i64, 0..1_000_000_i64, 0..13_u32);
    (prop::sample::select(heads.to_vec()), prop::sample::select(works.to_vec()), numbers, any::<[bool; 2]>())
        .prop_map(|(head, work, (num, den, fen, times), [agreed, wages])| Item {
            item: key("i", 0),
            head,
            quantity: Ratio::try_new(num.into(), den.into()).unwrap(),
            unit_price_yuan: Ratio::try_new(fen.into(), 10_000).unwrap(),
            times,
            work,
            wages_of: (wages && head == Head::Cleaning).then(|| key("p", 0)),
            agreed,
        })
}

/// An estimate; the first of its posts may stand under cleaning too.
fn estimate() -> impl Strategy<Value = cost::Facts> {
    let posts = vec((0..9_u32, 0..1_000_000_i64, 0..14_u32), 0..4);
    let assets = vec((0..100_000_000_i64, 0..100_u8, 1..20_u32), 0..4);
    (posts, vec(0..60_u8, 0..3), vec(item(), 0..6), assets, (on_top(), on_top()), 1..100_000_i64).prop_map(
        |(posts, rates, items, assets, (taxes, margin), area)| cost::Facts {
            from: "2024-01-01".parse().unwrap(),
            model: Some(Model::LumpSum),
            pricing: PriceForm::Market,
            chargeable_area_m2: Area::try_from_hundredths(area).unwrap(),
            staff: posts
                .into_iter()
                .enumerate()
                .map(|(place, (headcount, fen, months))| Post {
                    post: key("p", place),
                    headcount,
                    wage_yuan_per_month: yuan(fen),
                    months,
                })
                .collect(),
            contributions: rates
                .into_iter()
                .enumerate()
                .map(|(place, percent)| Contribution {
                    item: key("c", place),
                    kind: ContributionKind::Welfare,
                    rate: format!("0.{percent:02}").parse().unwrap(),
                    prescribed: None,
                    posts: vec![],
                })
                .collect(),
            items: items
                .into_iter()
                .enumerate()
                .map(|(place, item)| Item { item: key("i", place), ..item })
                .collect(),
            assets: assets
                .into_iter()
                .enumerate()
                .map(|(place, (fen, percent, life_years))| Asset {
                    asset: key("a", place),
                    cost_yuan: yuan(fen),
                    salvage: format!("0.{percent:02}").parse().unwrap(),
                    life_years,
                    own_salvage: false,
                })
                .collect(),
            taxes: Some(taxes),
            margin: Some(margin),
        },
    )
}

fn estimated(facts: &cost::Facts) -> cost::Outcome {
    let nation = Law::built_in().at("100000".parse().unwrap());
    Cost::decide(&nation, facts, &cost::Options::default()).unwrap().outcome().unwrap().clone()
}

proptest! {
    /// Lines make the heads, heads the cost, and cost, taxes and profit the fee that the exact price pays.
    #[test]
    fn every_fen_of_an_estimate_is_placed(facts in estimate(), turn in 0..6_usize) {
        let outcome = estimated(&facts);
        let sum = |sums: &[Money]| Money::sum(sums.iter().copied()).unwrap();
        let lines: Vec<_> = outcome.lines.iter().map(|line| line.year_yuan).collect();
        let heads: Vec<_> = outcome.heads.iter().map(|head| head.year_yuan).collect();
        prop_assert_eq!(sum(&lines), outcome.cost_yuan);
        prop_assert_eq!(sum(&heads), outcome.cost_yuan);
        prop_assert_eq!(sum(&[outcome.cost_yuan, outcome.taxes_yuan, outcome.margin_yuan]), outcome.fee_yuan);
        let months = Ratio::from_integer(12 * facts.chargeable_area_m2.hundredths());
        let paid = outcome.exact_price_yuan.checked_mul(months).unwrap();
        let away = paid.checked_sub(Ratio::from_integer(outcome.fee_yuan.fen())).unwrap();
        prop_assert!(away >= Ratio::try_new(-1, 2).unwrap() && away <= Ratio::try_new(1, 2).unwrap());

        // A row is counted or refused, and never both; only sound rows are counted.
        let rows = facts.staff.len() + facts.contributions.len() + facts.items.len() + facts.assets.len();
        prop_assert_eq!(outcome.lines.len() + outcome.refused.len(), rows);
        for item in &facts.items {
            let sound = item.work == Work::Upkeep
                && (item.head != Head::AgreedCost || item.agreed)
                && (item.wages_of.is_none() || facts.staff.is_empty());
            prop_assert_eq!(outcome.lines.iter().any(|line| line.item == item.item), sound);
        }

        let mut turned = facts;
        let by = |len: usize| if len == 0 { 0 } else { turn % len };
        let [items, staff, assets] = [turned.items.len(), turned.staff.len(), turned.assets.len()].map(by);
        turned.items.rotate_left(items);
        turned.staff.rotate_left(staff);
        turned.assets.rotate_left(assets);
        turned.contributions.reverse();
        prop_assert_eq!(estimated(&turned), outcome);
    }

    /// Under commission what was prepaid is the remuneration, the outlays and what is the owners', who get it to the
    /// fen by what each paid; under a lump sum all of it is the manager's.
    #[test]
    fn every_fen_of_a_year_is_somebodys(
        paid in vec(0..10_000_000_i64, 1..9),
        outlays in vec((0..10_000_000_i64, any::<bool>(), any::<bool>()), 0..5),
        (percent, carried, turn) in (0..=100_u8, -1_000_000..1_000_000_i64, 0..9_usize),
    ) {
        let prepaid: i64 = paid.iter().sum();
        prop_assume!(prepaid > 0);
        let units = paid.iter().enumerate();
        let units: Vec<_> =
            units.map(|(place, fen)| UnitPaid { unit: key("u", place), paid_yuan: yuan(*fen) }).collect();
        let outlays = outlays.into_iter().enumerate().map(|(place, (fen, in_contract, repair))| Outlay {
            item: key("o", place),
            yuan: yuan(fen),
            in_contract,
            work: if repair { Work::Repair } else { Work::Upkeep },
        });
        let mut facts = model::Facts {
            from: "2023-01-01".parse().unwrap(),
            as_of: "2024-01-31".parse().unwrap(),
            model: Model::Commission,
            prepaid_yuan: yuan(prepaid),
            carried_yuan: Some(yuan(carried)),
            remuneration: Some(Remuneration::Rate(format!("{}.{:02}", percent / 100, percent % 100).parse().unwrap())),
            outlays: outlays.collect(),
            units,
            reports: vec![],
            joint_account: None,
        };
        let decide = |facts: &model::Facts, left| {
            let nation = Law::built_in().at("100000".parse().unwrap());
            let options = model::Options { left, ..model::Options::default() };
            Settlement::decide(&nation, facts, &options).map(|decision| decision.outcome().unwrap().clone())
        };
        let year = decide(&facts, Left::Settled).unwrap();
        let all = [year.remuneration_yuan, year.outlays_yuan, year.owners_yuan];
        prop_assert_eq!(Money::sum(all).unwrap().fen(), prepaid + carried);
        let shares = Money::sum(year.units.iter().map(|unit| unit.share_yuan)).unwrap();
        prop_assert_eq!(shares, year.owners_yuan);
        for unit in &year.units {
            let exact = i128::from(year.owners_yuan.fen()) * i128::from(unit.paid_yuan.fen());
            let away = exact - i128::from(unit.share_yuan.fen()) * i128::from(prepaid);
            prop_assert!(away.abs() < i128::from(prepaid), "{unit:?} is a fen or more away");
        }
        let refused = Money::sum(year.refused.iter().map(|outlay| outlay.yuan)).unwrap();
        prop_assert_eq!(year.manager_yuan.checked_add(refused).unwrap(), year.remuneration_yuan);

        let by = turn % facts.units.len();
        facts.units.rotate_left(by);
        facts.outlays.reverse();
        prop_assert_eq!(decide(&facts, Left::Settled).unwrap(), year);

        (facts.model, facts.carried_yuan, facts.remuneration) = (Model::LumpSum, None, None);
        prop_assert!(decide(&facts, Left::Settled).is_err());
        let lump = decide(&facts, Left::Carried).unwrap();
        prop_assert_eq!((lump.owners_yuan, lump.carried_yuan), (Money::ZERO, Money::ZERO));
        let spent = Money::sum(facts.outlays.iter().map(|outlay| outlay.yuan)).unwrap();
        prop_assert_eq!(lump.manager_yuan.checked_add(spent).unwrap(), facts.prepaid_yuan);
    }

    /// A company's common cost falls on its zones and its other business to the fen.
    #[test]
    fn every_fen_of_a_common_cost_falls_on_somebody(
        cost in 0..1_000_000_000_i64,
        areas in vec(1..10_000_000_i64, 1..9),
        other in any::<Option<u32>>(),
        turn in 0..9_usize,
    ) {
        let zones = areas.iter().enumerate().map(|(place, area)| Zone {
            zone: key("z", place),
            chargeable_area_m2: Some(Area::try_from_hundredths(*area).unwrap()),
            receivable_yuan: Some(yuan(*area)),
        });
        let incomes = other.map(|fen| Incomes { service_yuan: yuan(1_000_000), other_yuan: yuan(fen.into()) });
        let mut facts = allocation::Facts {
            as_of: "2023-12-31".parse().unwrap(),
            pricing: PriceForm::Guided,
            cost_yuan: yuan(cost),
            incomes,
            zones: zones.collect(),
        };
        let decide = |facts: &allocation::Facts, by| {
            let nation = Law::built_in().at("100000".parse().unwrap());
            let decision = Allocation::decide(&nation, facts, &allocation::Options { by }).unwrap();
            decision.outcome().unwrap().clone()
        };
        let split = decide(&facts, By::ChargeableArea);
        let zones = Money::sum(split.zones.iter().map(|zone| zone.share_yuan)).unwrap();
        prop_assert_eq!(zones, split.service_yuan);
        prop_assert_eq!(split.service_yuan.checked_add(split.other_yuan).unwrap(), facts.cost_yuan);
        // Where the fees stand as the areas do, nothing depends on which of them divides.
        prop_assert_eq!(&decide(&facts, By::ReceivableFee), &split);
        let by = turn % facts.zones.len();
        facts.zones.rotate_left(by);
        prop_assert_eq!(decide(&facts, By::ChargeableArea), split);
    }

    /// Gaps are filled or stay open, and income fills them or is left; keeping it leaves no less filled.
    #[test]
    fn no_fen_of_the_premises_is_lost(
        rows in vec((0..1_000_000_i64, 0..1_000_000_i64, 0..500_000_i64), 1..6),
        left in 0..1_000_000_i64,
        turn in 0..6_usize,
    ) {
        let years = rows.iter().zip(2020_u16..).map(|((cost, income, spent), year)| Year {
            year,
            cost_yuan: yuan(*cost),
            chargeable_area_m2: Area::from_m2(100),
            price_yuan_per_m2_month: "1.005".parse().unwrap(),
            premises: vec![Premises { room: key("r", 0), income_yuan: yuan(*income), cost_yuan: yuan(*spent) }],
        });
        let mut facts = subsidy::Facts {
            as_of: "2025-12-31".parse().unwrap(),
            left_yuan: Some(yuan(left)),
            years: years.collect(),
        };
        let decide = |facts: &subsidy::Facts, rest| {
            let nation = Law::built_in().at("100000".parse().unwrap());
            let decision = Subsidy::decide(&nation, facts, &subsidy::Options { rest }).unwrap();
            decision.outcome().unwrap().clone()
        };
        let kept = decide(&facts, Rest::Kept);
        prop_assert_eq!(kept.subsidy_yuan.checked_add(kept.open_yuan).unwrap(), kept.gap_yuan);
        let income = Money::sum(kept.years.iter().map(|year| year.net_yuan)).unwrap().fen() + left;
        prop_assert_eq!(kept.subsidy_yuan.checked_add(kept.left_yuan).unwrap().fen(), income);
        for (year, (cost, income, spent)) in kept.years.iter().zip(&rows) {
            prop_assert_eq!(year.gap_yuan.fen(), (cost - 120_600).max(0), "100 m² at 1.005 for twelve months");
            prop_assert_eq!(year.net_yuan.fen(), (income - spent).max(0));
            prop_assert!(year.open_yuan == Money::ZERO || year.left_yuan == Money::ZERO);
        }
        prop_assert!(decide(&facts, Rest::Released).subsidy_yuan <= kept.subsidy_yuan);
        let by = turn % facts.years.len();
        facts.years.rotate_left(by);
        prop_assert_eq!(decide(&facts, Rest::Kept), kept);
    }
}
