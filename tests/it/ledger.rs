//! Laws of the fund's ledger: no sequence of entries creates or loses a fen.

use std::collections::BTreeMap;

use proptest::collection::vec;
use proptest::prelude::*;
use wuye::decision::Decision;
use wuye::fund::interest::{
    DayCount, Facts, Interest, Method, Options, Outcome, RateFrom, Settlement, SplitBy,
};
use wuye::fund::ledger::{
    Account, DrawOrder, Entry, Holder, Ledger, NewUnit, Posting, Share, Spread, Totals,
};
use wuye::fund::transfer::{self, Change, Changed, Transfer};
use wuye::law::Law;
use wuye::quantity::{Area, Date, Key, Money, Ratio};
use wuye::rule::Rule;

const UNITS: [&str; 4] = ["1-101", "1-102", "2-101", "2-102"];

fn key(place: usize) -> Key {
    UNITS[place % UNITS.len()].parse().unwrap()
}

fn day(days: i32) -> Date {
    "2010-01-01".parse::<Date>().unwrap().add_days(days).unwrap()
}

fn accounts() -> Vec<Account> {
    let account = |(place, unit): (usize, &&str)| Account {
        account: unit.parse().unwrap(),
        building: Some(unit[..1].parse().unwrap()),
        holder: Holder::Owner,
        owner: None,
        // The last one opens later, so that some entries come too early for it.
        opened_on: day(if place == 3 { 20 } else { 0 }),
    };
    UNITS.iter().enumerate().map(account).collect()
}

fn spread() -> impl Strategy<Value = Spread> {
    (vec((0..5_usize, 0..40_i64), 1..4), prop::bool::weighted(0.9)).prop_map(|(parts, sums)| {
        let shares: Vec<Share> = parts
            .iter()
            .map(|(place, fen)| Share { account: key(*place), yuan: Money::from_fen(*fen) })
            .collect();
        let total: i64 = parts.iter().map(|(_, fen)| fen).sum();
        Spread { total_yuan: Money::from_fen(total + i64::from(!sums)), shares }
    })
}

fn posting() -> impl Strategy<Value = Posting> {
    let unit = || 0..4_usize;
    prop_oneof![
        4 => (unit(), -1..90_i64, any::<bool>())
            .prop_map(|(at, fen, first)| Posting::Deposit { account: key(at), yuan: Money::from_fen(fen), first }),
        3 => spread().prop_map(Posting::Interest),
        2 => spread().prop_map(Posting::Revenue),
        4 => spread().prop_map(Posting::Spending),
        1 => (unit(), unit()).prop_map(|(at, to)| Posting::Transfer { account: key(at), to: key(to) }),
        1 => (unit(), 0..60_i64)
            .prop_map(|(at, fen)| Posting::Refund { account: key(at), yuan: Money::from_fen(fen) }),
        2 => (vec(unit(), 1..3), vec((unit(), 0..9_i64), 1..3)).prop_map(|(from, into)| {
            let new = |(at, area): (usize, i64)| NewUnit {
                account: key(at),
                area_m2: Area::try_from_hundredths(area).unwrap(),
            };
            let from = from.into_iter().map(key).collect();
            Posting::Rearrangement { from, into: into.into_iter().map(new).collect() }
        }),
        3 => (0..24_u32).prop_map(|of| Posting::Correction { of }),
    ]
}

/// Entries of some days, with numbers in their order; a refund is often made that of the whole balance.
fn entries() -> impl Strategy<Value = Vec<(Entry, bool)>> {
    vec((0..3_i32, posting(), any::<bool>()), 1..24).prop_map(|rows| {
        let mut on = 0;
        let number = |(at, (later, posting, whole)): (usize, (i32, Posting, bool))| {
            on += later;
            (Entry { number: u32::try_from(at).unwrap(), on: day(on), posting }, whole)
        };
        rows.into_iter().enumerate().map(number).collect()
    })
}

fn draw() -> impl Strategy<Value = DrawOrder> {
    prop_oneof![Just(DrawOrder::InterestFirst), Just(DrawOrder::PrincipalFirst)]
}

/// Posts what can be, and says what that was. What cannot is held to leave the ledger as it was.
fn post(rows: Vec<(Entry, bool)>, draw: DrawOrder) -> (Ledger, Vec<Entry>) {
    let mut ledger = Ledger::new(accounts(), draw).unwrap();
    let mut taken = Vec::new();
    for (mut entry, whole) in rows {
        if let (Posting::Refund { account, yuan }, true) = (&mut entry.posting, whole) {
            *yuan = ledger.balance(account).unwrap().total().unwrap();
        }
        let before = ledger.clone();
        match ledger.post(&entry) {
            Ok(()) => taken.push(entry),
            Err(error) => {
                assert_eq!(ledger, before, "{error}");
                assert!(error.path().starts_with("posting."), "{error}");
            }
        }
    }
    (ledger, taken)
}

/// What an entry brings to the zone: read off its own sums, without looking into an account.
fn brought(entry: &Entry, taken: &[Entry]) -> i64 {
    match &entry.posting {
        Posting::Deposit { yuan, .. } => yuan.fen(),
        Posting::Interest(spread) | Posting::Revenue(spread) => spread.total_yuan.fen(),
        Posting::Spending(spread) => -spread.total_yuan.fen(),
        Posting::Refund { yuan, .. } => -yuan.fen(),
        Posting::Correction { of } => {
            -brought(taken.iter().find(|entry| entry.number == *of).unwrap(), taken)
        }
        _ => 0,
    }
}

fn moved(totals: &Totals) -> i64 {
    let sums = [
        totals.opening_yuan,
        totals.deposited_yuan,
        totals.interest_yuan,
        totals.revenue_yuan,
        totals.rearranged_yuan,
        totals.corrected_yuan,
    ];
    let out = totals.spent_yuan.fen() + totals.refunded_yuan.fen();
    sums.into_iter().map(Money::fen).sum::<i64>() - out
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn no_fen_is_created_or_lost(rows in entries(), draw in draw()) {
        let (ledger, taken) = post(rows, draw);
        for days in [0, 1, 3, 7, 15, 30, 60] {
            let as_of = day(days);
            let statement = ledger.statement(None, as_of).unwrap();
            let told = taken.iter().filter(|entry| entry.on <= as_of);
            let whole: i64 = told.map(|entry| brought(entry, &taken)).sum();
            prop_assert_eq!(statement.zone.balance_yuan.fen(), whole);
            let parts: i64 = statement.accounts.iter().map(|row| row.totals.balance_yuan.fen()).sum();
            let buildings: i64 = statement.buildings.iter().map(|row| row.totals.balance_yuan.fen()).sum();
            prop_assert_eq!((parts, buildings), (whole, whole));
            for row in &statement.accounts {
                let totals = &row.totals;
                prop_assert!(totals.balance_yuan >= Money::ZERO && totals.interest_left_yuan >= Money::ZERO);
                prop_assert!(totals.interest_left_yuan <= totals.balance_yuan);
                prop_assert!(totals.first_deposit_yuan >= Money::ZERO);
                prop_assert_eq!(moved(totals), totals.balance_yuan.fen());
                prop_assert!(row.closed_on.is_none() || totals.balance_yuan == Money::ZERO);
            }
        }
    }

    /// What is told from a day on begins with what was told the day before, and the lines come to the same.
    #[test]
    fn statements_join(rows in entries(), draw in draw(), from in 1..30, more in 0..30) {
        let (ledger, _) = post(rows, draw);
        let (from, as_of) = (day(from), day(from + more));
        let before = ledger.statement(None, from.add_days(-1).unwrap()).unwrap();
        let after = ledger.statement(Some(from), as_of).unwrap();
        let whole = ledger.statement(None, as_of).unwrap();
        prop_assert_eq!(after.zone.opening_yuan, before.zone.balance_yuan);
        prop_assert_eq!(moved(&after.zone), after.zone.balance_yuan.fen());
        for ((before, after), whole) in before.accounts.iter().zip(&after.accounts).zip(&whole.accounts) {
            prop_assert_eq!(after.totals.opening_yuan, before.totals.balance_yuan);
            prop_assert_eq!(after.totals.balance_yuan, whole.totals.balance_yuan);
            prop_assert_eq!((&after.owner, after.closed_on), (&whole.owner, whole.closed_on));
            let lines = ledger.lines(&after.account, Some(from), as_of).unwrap();
            let changes: i64 = lines.iter().map(|line| line.change_yuan.fen()).sum();
            prop_assert_eq!(
                before.totals.balance_yuan.fen() + changes, after.totals.balance_yuan.fen()
            );
        }
    }

    /// What becomes of a unit leaves in the fund what is not paid out of it, and says what the ledger says.
    #[test]
    fn a_change_of_a_unit_keeps_every_fen(
        rows in entries(), draw in draw(), which in 0..3, at in 0..4_usize, to in 0..4_usize, areas in (0..9_i64, 1..9_i64),
    ) {
        let (ledger, taken) = post(rows, draw);
        let change = match which {
            0 => Change::Sold { account: key(at), to: key(to), agreed_yuan: None, public: None },
            1 => Change::Destroyed { account: key(at), selling_unit_exists: None },
            _ => {
                let unit = |place, area| NewUnit {
                    account: key(place),
                    area_m2: Area::try_from_hundredths(area).unwrap(),
                };
                let into = vec![unit(to, areas.0), unit(to + 1, areas.1)];
                Change::Rearranged { from: vec![key(at), key(at + 1)], into }
            }
        };
        let mut facts = transfer::Facts { on: day(80), accounts: accounts(), entries: taken, change };
        let nation = Law::built_in().at("100000".parse().unwrap());
        let options = transfer::Options { draw };
        let changed = Transfer::decide(&nation, &facts, &options);
        facts.entries.reverse();
        facts.accounts.reverse();
        prop_assert_eq!(&Transfer::decide(&nation, &facts, &options), &changed);
        let Ok(decision) = changed else {
            // Only where an account was closed before, or who sells has bought before.
            let error = changed.unwrap_err();
            prop_assert!(["ledger.closed", "transfer.same_owner"].contains(&error.code()), "{error}");
            prop_assert!(error.path().starts_with("change."), "{error}");
            return Ok(());
        };
        let outcome = decision.outcome().unwrap();
        let paid = outcome.paid_out.map_or(0, |paid| paid.yuan.fen());
        let sum = |of: fn(&Changed) -> Money| outcome.accounts.iter().map(|row| of(row).fen()).sum::<i64>();
        prop_assert_eq!(sum(|row| row.before_yuan), sum(|row| row.balance_yuan) + paid);
        for row in &outcome.accounts {
            let balance = ledger.balance(&row.account).unwrap();
            prop_assert_eq!(row.before_yuan, balance.total().unwrap());
            prop_assert!(row.balance_yuan >= Money::ZERO && row.first_deposit_yuan >= Money::ZERO);
            prop_assert!(!row.closed || row.balance_yuan == Money::ZERO);
        }
    }

    /// The order of rows says nothing: days and numbers do.
    #[test]
    fn rows_may_come_in_any_order(rows in entries(), draw in draw(), seed in any::<u64>()) {
        let (ledger, mut taken) = post(rows, draw);
        let mut by_hash: BTreeMap<u64, Entry> = BTreeMap::new();
        for entry in taken.drain(..) {
            by_hash.insert(u64::from(entry.number).wrapping_add(1).wrapping_mul(seed | 1), entry);
        }
        let shuffled: Vec<Entry> = by_hash.into_values().collect();
        let mut accounts = accounts();
        accounts.reverse();
        prop_assert_eq!(Ledger::read(accounts, &shuffled, draw).unwrap(), ledger);
    }
}

/// What a fund earned, day by day as a bank's clerk would add it up.
fn earned(ledger: &Ledger, facts: &Facts, from: Date, to: Date) -> Ratio {
    let mut sum = Ratio::ZERO;
    let mut day = from;
    while day < to {
        let balance = ledger.statement(None, day).unwrap().zone.balance_yuan;
        let rate = facts.rates.iter().filter(|rate| rate.from <= day).max_by_key(|rate| rate.from).unwrap();
        let year = match facts.day_count {
            DayCount::Days360 => 360,
            DayCount::Days365 => 365,
            DayCount::Actual => 337 + i64::from(Date::try_new(day.year(), 2, 1).unwrap().days_in_month()),
        };
        let yuan = Ratio::try_new(balance.fen().into(), 100).unwrap();
        let of_year = yuan.checked_mul(rate.yearly.to_ratio().unwrap()).unwrap();
        sum = sum.checked_add(of_year.checked_div(Ratio::from_integer(year)).unwrap()).unwrap();
        day = day.add_days(1).unwrap();
    }
    sum
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    /// Day by day it is the same, the parts sum to the bank's figure, and the ledger takes them.
    #[test]
    fn interest_is_what_each_day_earned(
        rows in entries(), lengths in vec(1..40_i32, 1..4), rates in vec(0..999_u32, 3),
        count in prop_oneof![Just(DayCount::Days360), Just(DayCount::Days365), Just(DayCount::Actual)],
        bank in prop::option::of(0..5000_i64), closing in any::<bool>(),
    ) {
        // No interest yet, and nothing closed: the clerk looks at the zone alone.
        let rows = rows.into_iter().filter(|(entry, _)| matches!(
            entry.posting, Posting::Deposit { .. } | Posting::Revenue(_) | Posting::Spending(_)
        )).collect();
        let (ledger, taken) = post(rows, DrawOrder::InterestFirst);
        let mut on = day(0);
        let mut settle = |length: &i32| {
            on = on.add_days(*length).unwrap();
            Settlement { on, bank_yuan: bank.map(Money::from_fen) }
        };
        let settlements: Vec<Settlement> = lengths.iter().map(&mut settle).collect();
        let rate = |(at, rate): (i32, &u32)| RateFrom {
            from: day(at * 23 - 5), yearly: format!("0.0{rate:03}").parse().unwrap(),
        };
        let facts = Facts {
            from: day(0), settlements, rates: (0..).zip(&rates).map(rate).collect(), day_count: count,
            method: Method::Simple, accounts: accounts(), entries: taken,
        };
        let split = if closing { SplitBy::ClosingBalance } else { SplitBy::DayBalance };
        let options = Options { split, ..Options::default() };
        let nation = Law::built_in().at("100000".parse().unwrap());
        let Ok(decision) = Interest::decide(&nation, &facts, &options) else {
            // Only where the bank pays and nobody is there to take it.
            prop_assert!(bank.is_some_and(|fen| fen > 0));
            return Ok(());
        };
        let mut from = facts.from;
        for (number, settled) in (100..).zip(&decision.outcome().unwrap().settlements) {
            prop_assert_eq!(settled.exact_yuan, earned(&ledger, &facts, from, settled.on));
            let spread = settled.interest.clone();
            prop_assert_eq!(
                Money::sum(spread.shares.iter().map(|share| share.yuan)).unwrap(), spread.total_yuan
            );
            prop_assert!(bank.is_none_or(|fen| spread.total_yuan.fen() == fen));
            if spread.total_yuan > Money::ZERO {
                let mut entries = facts.entries.clone();
                entries.push(Entry { number, on: settled.on, posting: Posting::Interest(spread) });
                prop_assert!(Ledger::read(accounts(), &entries, DrawOrder::InterestFirst).is_ok());
            }
            from = settled.on;
        }
        // Capitalised, nothing is less.
        let capitalised = Facts { method: Method::Capitalised, ..facts.clone() };
        let more = Interest::decide(&nation, &capitalised, &options).unwrap();
        let totals = |decision: &Decision<Outcome>| decision.outcome().unwrap().total_yuan;
        prop_assert!(totals(&more) >= totals(&decision));
    }
}

/// A million accounts of 10¹² yuan do not fit in the zone's sum, and are refused; a tenth of a tenth does.
#[test]
fn large_funds_are_told_or_refused() {
    let account = |place: u32| Account {
        account: format!("{place}").parse().unwrap(),
        building: None,
        holder: Holder::Owner,
        owner: None,
        opened_on: day(0),
    };
    let shares = |count: u32, yuan: &str| -> Vec<Share> {
        let yuan: Money = yuan.parse().unwrap();
        (0..count).map(|place| Share { account: format!("{place}").parse().unwrap(), yuan }).collect()
    };
    let mut ledger = Ledger::new((0..1_000_000).map(account), DrawOrder::InterestFirst).unwrap();
    let spread = |total: &str, shares| Spread { total_yuan: total.parse().unwrap(), shares };
    let all = spread("1000000000000", shares(1_000_000, "1000000"));
    ledger.post(&Entry { number: 1, on: day(1), posting: Posting::Revenue(all) }).unwrap();
    let zone = ledger.statement(None, day(1)).unwrap().zone;
    assert_eq!(zone.balance_yuan.to_string(), "1000000000000.00");
    let too_much = spread("1000000000000", shares(1_000_000, "1000000000000"));
    let error =
        ledger.post(&Entry { number: 2, on: day(1), posting: Posting::Revenue(too_much) }).unwrap_err();
    assert_eq!(error.kind(), wuye::ErrorKind::OutOfRange);
    assert_eq!(ledger.statement(None, day(1)).unwrap().zone, zone);
}
