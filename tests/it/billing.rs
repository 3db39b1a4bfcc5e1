//! Laws of bills: however time is cut and whatever changes in it, every fen is billed once.

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use serde_json::json;
use wuye::columns::{self, BillTerms};
use wuye::fee::{bill, payer};
use wuye::law::Law;
use wuye::quantity::{Area, Date, Money, MonthBasis, Period, Price, Ratio};
use wuye::rule::Rule;

use crate::properties::{BASES, evaluate, rounding};

fn billed_day() -> impl Strategy<Value = Date> {
    (2004_i16..=2030, 1_i8..=12, 1_i8..=31)
        .prop_filter_map("no such day", |(year, month, day)| Date::try_new(year, month, day).ok())
}

fn basis() -> impl Strategy<Value = MonthBasis> {
    proptest::sample::select(&BASES[..])
}

proptest! {
    /// However a period is split, its cumulated bills total the bill of the whole.
    #[test]
    fn a_period_bills_the_same_however_it_is_split(
        area in 0_i64..50_000_000, price in 0_u32..5_000_000, anchor in billed_day(),
        cuts in vec(0_i32..4000, 2..12), basis in basis(), rounding in rounding(),
    ) {
        let law = Law::built_in().at("100000".parse().unwrap());
        let price: Price = format!("{}.{:04}", price / 10_000, price % 10_000).parse().unwrap();
        let mut cuts = cuts;
        cuts.sort_unstable();
        let bill = |from: i32, to: i32| {
            let period = Period::try_new(anchor.add_days(from).unwrap(), anchor.add_days(to).unwrap()).unwrap();
            let options = bill::Options { months: basis, rounding, ..bill::Options::default() };
            let terms = BillTerms { price, period, anchor: Some(anchor), options };
            let mut amounts = [Money::ZERO];
            let area = Area::try_from_hundredths(area).unwrap();
            columns::bill(&law, &terms, &[area], &mut amounts).unwrap().fen()
        };
        let parts: i64 = cuts.windows(2).map(|cut| bill(cut[0], cut[1])).sum();
        prop_assert_eq!(parts, bill(cuts[0], cuts[cuts.len() - 1]));
    }

    /// However a period is split, and whatever changes in it, the cumulated bills total the bill of the whole: the
    /// sum, the tax, what is taken off and what falls on each payer. The parts of each sum to it.
    #[test]
    fn a_changing_fee_bills_the_same_however_it_is_split(
        anchor in billed_day(), cuts in vec(0_i32..800, 2..8), basis in basis(), rounding in rounding(),
        changes in btree_map(1_i32..900, (0_i64..20_000, 0_u32..60_000, 0_u8..3), 0..5),
        reductions in vec((0_i32..800, 0_i32..300, 0_u8..=10), 0..3), tax in 0_u8..20, included in any::<bool>(),
    ) {
        let law = Law::built_in().at("100000".parse().unwrap());
        let on = |days: i32| anchor.add_days(days).unwrap();
        let price = |parts: u32| Some(format!("{}.{:04}", parts / 10_000, parts % 10_000).parse().unwrap());
        let payer = |number: u8| Some(format!("payer-{number}").parse().unwrap());
        let changes = changes.iter().map(|(days, (area, parts, number))| bill::Change {
            area_m2: Some(Area::try_from_hundredths(*area).unwrap()),
            price_yuan_per_m2_month: price(*parts),
            payer: payer(*number),
            ..bill::Change::new(on(*days))
        });
        let reductions = reductions.iter().map(|(from, days, tenths)| bill::Reduction {
            name: format!("{from}-{tenths}").parse().unwrap(),
            charged: Ratio::try_new((*tenths).into(), 10).unwrap(),
            from: on(*from),
            to: Some(on(from + days)),
        });
        let terms = bill::Facts {
            area_m2: Some("89.43".parse().unwrap()),
            price_yuan_per_m2_month: price(25_000),
            payer: payer(0),
            changes: changes.collect(),
            reductions: reductions.collect(),
            tax: Some(bill::Tax { rate: format!("0.{tax:02}").parse().unwrap(), included }),
            anchor: Some(anchor),
            ..bill::Facts::new(anchor)
        };
        let options = bill::Options { months: basis, rounding, overlap: Some(bill::Overlap::Multiplied), ..bill::Options::default() };
        let bill = |from: i32, to: i32| {
            let facts = bill::Facts { from: on(from), to: Some(on(to)), ..terms.clone() };
            let outcome = bill::Bill::decide(&law, &facts, &options).unwrap().outcome().unwrap().clone();
            let of = |number: u8| {
                let payer = payer(number);
                outcome.payers.iter().filter(|owed| Some(&owed.payer) == payer.as_ref()).map(|owed| owed.amount_yuan.fen()).sum::<i64>()
            };
            let parts: i64 = outcome.parts.iter().map(|part| part.amount_yuan.fen()).sum();
            assert_eq!(parts, outcome.amount_yuan.fen());
            [outcome.amount_yuan.fen(), outcome.tax_yuan.unwrap().fen(), outcome.reduced_yuan.map_or(0, Money::fen), of(0), of(1), of(2)]
        };
        let mut cuts = cuts;
        cuts.sort_unstable();
        let mut sums = [0; 6];
        for cut in cuts.windows(2) {
            for (sum, part) in sums.iter_mut().zip(bill(cut[0], cut[1])) { *sum += part; }
        }
        prop_assert_eq!(sums, bill(cuts[0], cuts[cuts.len() - 1]));
        prop_assert_eq!(sums[0], sums[3] + sums[4] + sums[5]);
    }

    /// The same of a unit that is handed over, let, sold on and stands empty while the law changes: the sum, what is
    /// taken off and what falls on each who may pay.
    #[test]
    fn a_units_history_bills_the_same_however_it_is_split(
        cuts in vec(0_i32..900, 2..8), handed in proptest::option::of(0_i32..900), sold in proptest::option::of(0_i32..300),
        let_out in proptest::option::of((0_i32..900, 0_i32..300)), preliminary in proptest::option::of(0_i32..900),
        since in -300_i32..700, empty_for in proptest::option::of(0_i32..500), charged in 0_u8..=10,
        place in proptest::sample::select(vec!["371600", "371500", "371700", "370200", "310000", "100000"]),
    ) {
        let law = Law::built_in().at(place.parse().unwrap());
        // Binzhou's text begins on 2019-10-01, Qingdao's on 2021-05-01, Shanghai's on 2019-03-01.
        let anchor: Date = "2019-03-01".parse().unwrap();
        let on = |days: i32| anchor.add_days(days).unwrap();
        let since = handed.map_or(since, |handed| since.max(handed));
        let history = payer::History {
            handed_over_on: handed.map(on),
            sale_contract_states_fee: Some(true),
            preliminary_until: preliminary.map(on),
            transferred_on: handed.zip(sold).map(|(handed, sold)| on(handed + sold)),
            user_pays: let_out.map(|(from, days)| payer::UserPays { from: on(from), to_inclusive: Some(on(from + days)) }),
            vacancy: handed.map(|_| payer::Vacancy {
                to_inclusive: empty_for.map(|days| on(since + days)),
                charged: Some(Ratio::try_new(charged.into(), 10).unwrap()),
                ..payer::Vacancy::new(on(since), true)
            }),
            ..payer::History::new()
        };
        let bill = |from: i32, to: i32| {
            let facts = bill::Facts {
                area_m2: Some("89.43".parse().unwrap()),
                price_yuan_per_m2_month: Some("2.29".parse().unwrap()),
                history: Some(history.clone()),
                anchor: Some(anchor),
                to: Some(on(to)),
                ..bill::Facts::new(on(from))
            };
            let decision = bill::Bill::decide(&law, &facts, &bill::Options::default());
            // What reaches back is billed in one, and not in pieces.
            let outcome = match decision {
                Err(error) if error.code() == "bill.reaches_back" => return None,
                decision => decision.unwrap().outcome().unwrap().clone(),
            };
            for part in outcome.parts.iter().filter(|part| part.payer.as_ref().is_some_and(|who| who.as_str() == "developer")) {
                assert_eq!(part.charged, Ratio::ONE, "the developer pays in full");
            }
            let mut sums = vec![outcome.amount_yuan.fen(), outcome.reduced_yuan.map_or(0, Money::fen)];
            for who in ["developer", "owner", "seller", "user"] {
                let theirs = outcome.payers.iter().filter(|owed| owed.payer.as_str() == who);
                sums.push(theirs.map(|owed| owed.amount_yuan.fen()).sum());
            }
            assert_eq!(sums[0], sums[2..].iter().sum::<i64>());
            Some(sums)
        };
        let mut cuts = cuts;
        cuts.sort_unstable();
        let mut sums = vec![0; 6];
        for cut in cuts.windows(2) {
            let Some(parts) = bill(cut[0], cut[1]) else { return Ok(()) };
            for (sum, part) in sums.iter_mut().zip(parts) { *sum += part; }
        }
        prop_assert_eq!(Some(sums), bill(cuts[0], cuts[cuts.len() - 1]));
    }

    /// Calendar months add up over any cut, and a whole month is one.
    #[test]
    fn months_add_up(from in billed_day(), first in 0_i32..2000, second in 0_i32..2000) {
        let (middle, end) = (from.add_days(first).unwrap(), from.add_days(first + second).unwrap());
        use MonthBasis::{Anchored, Calendar, Completed, DaysOfYear, Started, Thirty};
        let months = |from, to| Period::try_new(from, to).unwrap().months(Calendar).unwrap();
        prop_assert_eq!(months(from, middle).checked_add(months(middle, end)), Some(months(from, end)));
        let by_year = |from, to| Period::try_new(from, to).unwrap().months(DaysOfYear).unwrap();
        prop_assert_eq!(by_year(from, middle).checked_add(by_year(middle, end)), Some(by_year(from, end)));
        for basis in [Calendar, Thirty, Anchored, Started, Completed] {
            if from.day() == 1 || matches!(basis, Anchored | Started | Completed) {
                let month = Period::try_new(from, from.add_months(1).unwrap()).unwrap();
                prop_assert_eq!(month.months(basis), Ok(Ratio::ONE));
            }
        }
    }

    /// A column of bills is the rule row by row, with an anchor and without.
    #[test]
    fn a_column_of_bills_is_the_rule(
        areas in vec(0_i64..2_000_000, 1..8), price in 0_u32..100_000, from in billed_day(), days in 0_i32..400,
        since in 0_i32..400, basis in basis(), rounding in rounding(), anchored in any::<bool>(),
    ) {
        let law = Law::built_in().at("100000".parse().unwrap());
        let price: Price = format!("{}.{:04}", price / 10_000, price % 10_000).parse().unwrap();
        let (to, anchor) = (from.add_days(days).unwrap(), from.add_days(-since).unwrap());
        let anchor = anchored.then_some(anchor);
        let options = bill::Options { months: basis, rounding, ..bill::Options::default() };
        let terms = BillTerms { price, period: Period::try_new(from, to).unwrap(), anchor, options };
        let column: Vec<Area> = areas.iter().map(|area| Area::try_from_hundredths(*area).unwrap()).collect();
        let mut amounts = vec![Money::ZERO; column.len()];
        columns::bill(&law, &terms, &column, &mut amounts).unwrap();
        for (area, amount) in column.iter().zip(amounts) {
            let facts = bill::Facts {
                area_m2: Some(*area), price_yuan_per_m2_month: Some(price), to: Some(to), anchor, ..bill::Facts::new(from)
            };
            let decision = bill::Bill::decide(&law, &facts, &options).unwrap();
            prop_assert_eq!(decision.outcome().unwrap().amount_yuan, amount);
        }
    }
}

/// Where the service began after the contract's last day there is no first day that may be charged; on the last day
/// itself there is one.
#[test]
fn no_day_is_the_first_where_none_may_be_charged() {
    let first = |began: &str| {
        let facts = json!({
            "as_of": "2025-06-01", "ground": { "kind": "assembly-contract", "effective_on": "2024-05-01" },
            "service_began_on": began, "ended_on": "2025-04-30",
        });
        let answer = evaluate(&json!({ "rule": "fee.start", "jurisdiction": "100000", "facts": facts }));
        answer["value"].get("from").cloned()
    };
    assert_eq!(first("2025-04-30"), Some(json!("2025-04-30")));
    assert_eq!(first("2025-05-01"), None);
}
