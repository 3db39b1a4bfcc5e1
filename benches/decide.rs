//! How long decisions take, each beside the plainest thing that does the same work.
//!
//! `cargo bench --all-features` prints both figures of every pair; the ratio is what matters.
#![allow(missing_docs, reason = "criterion's macros make undocumented functions")]
#![allow(clippy::unwrap_used, clippy::arithmetic_side_effects, reason = "a benchmark may stop on an error")]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use rust_decimal::prelude::{Decimal, RoundingStrategy};
use wuye::columns::{self, BillTerms};
use wuye::document;
use wuye::law::Law;
use wuye::quantity::{Area, Heads, Money, Period};
use wuye::rule::Rule;
use wuye::vote::motion::{Facts, Matter, Motion, Options, Sums, Tally};

fn motion(c: &mut Criterion) {
    let sums = |area: &str, heads| Sums::area_and_heads(area.parse().unwrap(), Heads::new(heads));
    let tally = Tally {
        total: sums("124799.30", 1152),
        participating: sums("93449.08", 905),
        in_favour: sums("61667.05", 589),
    };
    let facts = Facts::of_tally("2022-06-30".parse().unwrap(), Matter::AppointManager, tally);
    let shanghai = Law::built_in().at("310000".parse().unwrap());
    let mut group = c.benchmark_group("a motion from its tally");
    group.bench_function("bare inequalities", |b| {
        b.iter(|| {
            let [all, part, yes] =
                black_box([(12_479_930_i64, 1152_i64), (9_344_908, 905), (6_166_705, 589)]);
            3 * part.0 >= 2 * all.0 && 3 * part.1 >= 2 * all.1 && 2 * yes.0 > part.0 && 2 * yes.1 > part.1
        });
    });
    group.bench_function("decided with its reasons", |b| {
        b.iter(|| Motion::decide(&shanghai, black_box(&facts), &Options::default()));
    });
    group.finish();
}

fn documents(c: &mut Criterion) {
    let request = r#"{ "rule": "vote.motion", "jurisdiction": "310000", "lang": "en",
        "facts": { "decided_on": "2022-06-30", "matter": "appoint-manager", "tally": {
            "total": { "area_m2": "124799.30", "heads": 1152 },
            "participating": { "area_m2": "93449.08", "heads": 905 },
            "in_favour": { "area_m2": "61667.05", "heads": 589 } } } }"#;
    let mut group = c.benchmark_group("a document");
    group.bench_function("parsed by serde_json", |b| {
        b.iter(|| serde_json::from_str::<serde_json::Value>(black_box(request)));
    });
    group.bench_function("evaluated", |b| b.iter(|| document::evaluate(Law::built_in(), black_box(request))));
    group.finish();
}

fn bills(c: &mut Criterion) {
    let areas: Vec<Area> =
        (0..10_000).map(|i| Area::try_from_hundredths(4_000 + i * 7 % 14_000).unwrap()).collect();
    let mut amounts = vec![Money::ZERO; areas.len()];
    let terms = BillTerms {
        price: "2.35".parse().unwrap(),
        period: Period::try_new("2023-01-01".parse().unwrap(), "2023-04-01".parse().unwrap()).unwrap(),
        anchor: None,
        options: wuye::fee::bill::Options::default(),
    };
    let nation = Law::built_in().at("100000".parse().unwrap());
    let mut group = c.benchmark_group("10,000 bills");
    group.bench_function("rust_decimal, row by row", |b| {
        b.iter(|| {
            let (price, months) = (black_box(Decimal::new(235, 2)), Decimal::from(3));
            let bill = |area: &Area| Decimal::new(area.hundredths(), 2) * price * months;
            let rounded =
                |bill: Decimal| bill.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
            areas.iter().map(bill).map(rounded).sum::<Decimal>()
        });
    });
    group.bench_function("column", |b| {
        b.iter(|| columns::bill(&nation, black_box(&terms), &areas, &mut amounts));
    });
    group.finish();
}

criterion_group!(benches, motion, documents, bills);
criterion_main!(benches);
