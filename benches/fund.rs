//! How long the fund's rules take, each beside the plainest arithmetic that comes to the same sums.
//!
//! `cargo bench --all-features --bench fund` prints both figures of every pair; before it measures a pair, it holds
//! that both come to the same.
#![allow(missing_docs, reason = "criterion's macros make undocumented functions")]
#![allow(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    reason = "a benchmark may stop on an error"
)]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use wuye::columns;
use wuye::fund::Standing;
use wuye::fund::apportion::{self, Apportion, RepairUnit, SaleState, UnitKind};
use wuye::fund::interest::{self, DayCount, Interest, Method, RateFrom, Settlement};
use wuye::fund::ledger::{Account, DrawOrder, Entry, Holder, Ledger, Posting, Share, Spread};
use wuye::fund::projection::{self, Component, Flow, Projection};
use wuye::law::{Law, LocalLaw};
use wuye::quantity::{Area, Date, Key, Money};
use wuye::rule::{NoOptions, Rule};

const UNITS: i64 = 10_000;

fn nation() -> LocalLaw<'static> {
    Law::built_in().at("100000".parse().unwrap())
}

fn day(day: &str) -> Date {
    day.parse().unwrap()
}

/// Keys whose order is that of their numbers.
fn key(number: i64) -> Key {
    format!("{number:05}").parse().unwrap()
}

fn account(number: i64) -> Account {
    Account {
        account: key(number),
        building: Some(format!("{}", number % 40).parse().unwrap()),
        holder: Holder::Owner,
        owner: None,
        opened_on: day("2012-01-01"),
    }
}

/// Areas of 40 to 180 m², in 0.01 m².
fn areas() -> Vec<i64> {
    (0..UNITS).map(|number| 4_000 + number * 7_919 % 14_001).collect()
}

/// Parts in proportion to weights: what is left of the whole units goes to the largest remainders, ties by row.
fn split(total: i64, weights: &[i64]) -> Vec<i64> {
    let (total, all) = (i128::from(total), weights.iter().copied().map(i128::from).sum::<i128>());
    let exact = |weight: i64| total * i128::from(weight);
    let mut parts: Vec<i64> =
        weights.iter().map(|weight| i64::try_from(exact(*weight) / all).unwrap()).collect();
    let mut order: Vec<usize> = (0..weights.len()).collect();
    order.sort_by_key(|row| (-(exact(weights[*row]) % all), *row));
    let left = usize::try_from(total - parts.iter().copied().map(i128::from).sum::<i128>()).unwrap();
    for row in order.into_iter().take(left) {
        parts[row] += 1;
    }
    parts
}

/// Ten deposits to each of a thousand accounts, one on each day, and what is there after each of them.
fn ledger(c: &mut Criterion) {
    const ACCOUNTS: i64 = 1_000;
    let accounts: Vec<Account> = (0..ACCOUNTS).map(account).collect();
    let begun = day("2012-01-01");
    let rows: Vec<(i64, i64)> =
        (0..10 * ACCOUNTS).map(|row| (row % ACCOUNTS, 100 + row * 7_919 % 100_000)).collect();
    let entries: Vec<Entry> = (0..)
        .zip(&rows)
        .map(|(row, (number, fen))| Entry {
            number: row,
            on: begun.add_days(i32::try_from(row / 10).unwrap()).unwrap(),
            posting: Posting::Deposit {
                account: key(*number),
                yuan: Money::from_fen(*fen),
                first: row < 1_000,
            },
        })
        .collect();
    let last = entries.last().unwrap().on;
    let plain = |rows: &[(i64, i64)]| {
        let mut sums = vec![0_i64; usize::try_from(ACCOUNTS).unwrap()];
        for (number, fen) in rows {
            sums[usize::try_from(*number).unwrap()] += fen;
        }
        sums
    };
    let stated = |entries: &[Entry]| {
        let ledger = Ledger::read(accounts.iter().cloned(), entries, DrawOrder::InterestFirst).unwrap();
        ledger.statement(None, last).unwrap()
    };
    let balances: Vec<i64> =
        stated(&entries).accounts.iter().map(|row| row.totals.balance_yuan.fen()).collect();
    assert_eq!(balances, plain(&rows));

    let mut group = c.benchmark_group("a statement of 1,000 accounts from 10,000 entries");
    group.bench_function("a sum for each account", |b| b.iter(|| plain(black_box(&rows))));
    group.bench_function("posted and stated", |b| b.iter(|| stated(black_box(&entries))));
    group.finish();
}

/// A quarter's interest of what each unit first paid in, with the bank's figure.
fn interest(c: &mut Criterion) {
    const BANK_FEN: i64 = 9_876_543;
    let paid: Vec<i64> = areas().iter().map(|area| area * 90).collect();
    let shares = |fen: &[i64]| -> Vec<Share> {
        let rows = (0..).zip(fen).filter(|(_, fen)| **fen > 0);
        rows.map(|(number, fen)| Share { account: key(number), yuan: Money::from_fen(*fen) }).collect()
    };
    let all = Spread { total_yuan: Money::from_fen(paid.iter().sum()), shares: shares(&paid) };
    let facts = interest::Facts {
        from: day("2022-01-01"),
        settlements: vec![Settlement { on: day("2022-04-01"), bank_yuan: Some(Money::from_fen(BANK_FEN)) }],
        rates: vec![RateFrom { from: day("2022-01-01"), yearly: "0.0035".parse().unwrap() }],
        day_count: DayCount::Days360,
        method: Method::Simple,
        accounts: (0..UNITS).map(account).collect(),
        entries: vec![Entry { number: 1, on: day("2022-01-01"), posting: Posting::Revenue(all) }],
    };
    let decide =
        |facts: &interest::Facts| Interest::decide(&nation(), facts, &interest::Options::default()).unwrap();
    assert_eq!(
        decide(&facts).outcome().unwrap().settlements[0].interest.shares,
        shares(&split(BANK_FEN, &paid))
    );

    let mut group = c.benchmark_group("interest over 10,000 accounts");
    group.bench_function("largest remainders", |b| b.iter(|| split(black_box(BANK_FEN), &paid)));
    group.bench_function("decided from the ledger", |b| b.iter(|| decide(black_box(&facts))));
    group.finish();
}

fn repair(c: &mut Criterion) {
    const COST_FEN: i64 = 123_456_789;
    let areas = areas();
    let column: Vec<Area> = areas.iter().map(|area| Area::try_from_hundredths(*area).unwrap()).collect();
    let unit = |(number, area): (i64, &Area)| {
        RepairUnit::new(key(number), *area, UnitKind::Commodity, SaleState::Sold)
    };
    let facts = apportion::Facts {
        incurred_on: day("2022-06-30"),
        cost_yuan: Money::from_fen(COST_FEN),
        part: None,
        units: (0..).zip(&column).map(unit).collect(),
        public_deposits: None,
    };
    let (on, cost) = (facts.incurred_on, facts.cost_yuan);
    let decide = |facts: &apportion::Facts| Apportion::decide(&nation(), facts, &NoOptions {}).unwrap();
    let mut shares = vec![Money::ZERO; column.len()];
    columns::apportion(&nation(), on, cost, &column, &mut shares).unwrap();
    let plain: Vec<Money> = split(COST_FEN, &areas).into_iter().map(Money::from_fen).collect();
    let decided: Vec<Money> =
        decide(&facts).outcome().unwrap().shares.iter().map(|share| share.share_yuan).collect();
    assert_eq!((&shares, &decided), (&plain, &plain));

    let mut group = c.benchmark_group("a repair over 10,000 units");
    group.bench_function("largest remainders", |b| b.iter(|| split(black_box(COST_FEN), &areas)));
    group.bench_function("column", |b| {
        b.iter(|| columns::apportion(&nation(), on, black_box(cost), &column, &mut shares));
    });
    group.bench_function("decided with its reasons", |b| b.iter(|| decide(black_box(&facts))));
    group.finish();
}

/// Fifty years with ten components, and the levy that keeps the floor.
fn projection(c: &mut Criterion) {
    const YEARS: u16 = 50;
    const AREA: i64 = 12_479_930;
    let component = |number: u16| Component {
        component: key(number.into()),
        price_yuan: Money::from_fen(10_000_000 + i64::from(number) * 3_333_333),
        due_in_years: 3 + 2 * number,
        life_years: Some(12 + number),
        drift: "0.03".parse().unwrap(),
    };
    let facts = projection::Facts {
        as_of: day("2022-12-31"),
        years: YEARS,
        fund: Standing {
            balance_yuan: Money::from_fen(78_859_102),
            first_deposit_yuan: Money::from_fen(90_000_000),
        },
        area_m2: Area::try_from_hundredths(AREA).unwrap(),
        floor_yuan: Money::from_fen(27_000_000),
        interest_yearly: "0.0175".parse().unwrap(),
        components: (0..10).map(component).collect(),
        deposits: vec![],
        repairs: (1..=YEARS).map(|year| Flow { year, yuan: Money::from_fen(5_000_000) }).collect(),
    };
    let half_up = |exact: i128, over: i128| (2 * exact + over) / (2 * over);
    let plain = |facts: &projection::Facts| {
        let mut spent = vec![5_000_000_i128; usize::from(YEARS)];
        for component in &facts.components {
            let mut price = i128::from(component.price_yuan.fen());
            for year in 1..=YEARS {
                price = half_up(price * 103, 100);
                let since = year.checked_sub(component.due_in_years);
                if since.is_some_and(|since| since % component.life_years.unwrap() == 0) {
                    spent[usize::from(year) - 1] += price;
                }
            }
        }
        let keeps = |steps: i128| {
            let levy = half_up(i128::from(AREA) * steps * 12, 10_000);
            let mut balance = i128::from(facts.fund.balance_yuan.fen());
            spent.iter().all(|spent| {
                balance += levy + half_up(balance.max(0) * 175, 10_000) - spent;
                balance >= i128::from(facts.floor_yuan.fen())
            })
        };
        let (mut not, mut does) = (0, 1_i128 << 40);
        while does - not > 1 {
            let middle = i128::midpoint(not, does);
            *(if keeps(middle) { &mut does } else { &mut not }) = middle;
        }
        does
    };
    let decide = |facts: &projection::Facts| {
        let options = projection::Options::default();
        Projection::decide(&nation(), facts, &options).unwrap()
    };
    let steps = plain(&facts);
    let level = format!("{}.{:04}", steps / 10_000, steps % 10_000).parse().unwrap();
    assert_eq!(decide(&facts).outcome().unwrap().levy.as_ref().unwrap().level, level);

    let mut group = c.benchmark_group("fifty years and the levy that they need");
    group.bench_function("integers", |b| b.iter(|| plain(black_box(&facts))));
    group.bench_function("decided", |b| b.iter(|| decide(black_box(&facts))));
    group.finish();
}

criterion_group!(benches, ledger, interest, repair, projection);
criterion_main!(benches);
