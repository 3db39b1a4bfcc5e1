//! A million units and 10¹² yuan: what is asked of the fund is answered exactly, or refused; nothing overflows.

use wuye::ErrorKind;
use wuye::fund::Standing;
use wuye::fund::apportion::{self, Apportion, RepairUnit, SaleState, UnitKind};
use wuye::fund::deposit::{self, Deposit, DepositUnit, Prices, Property};
use wuye::fund::interest::{self, DayCount, Interest, Method, RateFrom};
use wuye::fund::ledger::{Account, DrawOrder, Entry, Holder, Ledger, Posting, Share, Spread};
use wuye::fund::projection::{self, Component, Projection};
use wuye::fund::replenish::{self, Replenish};
use wuye::fund::settlement::{self, Settlement};
use wuye::fund::trigger::{self, Trigger};
use wuye::law::{Law, LocalLaw, Tariff};
use wuye::quantity::{Area, Date, Key, Money};
use wuye::rule::{NoOptions, Rule};

const UNITS: u32 = 1_000_000;
const BILLION_FEN: i64 = 100_000_000_000;
/// 10¹² yuan.
const TRILLION: Money = Money::from_fen(1_000 * BILLION_FEN);

fn key(place: u32) -> Key {
    place.to_string().parse().unwrap()
}

fn day(day: &str) -> Date {
    day.parse().unwrap()
}

fn at(place: &str) -> LocalLaw<'static> {
    Law::built_in().at(place.parse().unwrap())
}

/// Units of 0.01 m² to 10,000 m², no two neighbours alike.
fn units() -> Vec<RepairUnit> {
    let unit = |place: u32| {
        let area = Area::try_from_hundredths(i64::from(place) * 7_919 % 1_000_000 + 1).unwrap();
        RepairUnit::new(key(place), area, UnitKind::Commodity, SaleState::Sold)
    };
    (0..UNITS).map(unit).collect()
}

#[test]
fn a_repair_of_the_whole_fund_is_borne_to_the_fen() {
    let units = units();
    let area: i128 = units.iter().map(|unit| i128::from(unit.area_m2.hundredths())).sum();
    let facts = apportion::Facts {
        incurred_on: day("2022-06-30"),
        cost_yuan: TRILLION,
        part: None,
        units: units.clone(),
        public_deposits: None,
    };
    let decision = Apportion::decide(&at("100000"), &facts, &NoOptions {}).unwrap();
    let shares = &decision.outcome().unwrap().shares;
    assert_eq!(Money::sum(shares.iter().map(|share| share.share_yuan)).unwrap(), TRILLION);
    let share_of =
        |unit: &Key| shares[shares.binary_search_by(|share| share.unit.cmp(unit)).unwrap()].share_yuan;
    for unit in &units {
        let exact = i128::from(TRILLION.fen()) * i128::from(unit.area_m2.hundredths());
        let over = i128::from(share_of(&unit.unit).fen()) * area - exact;
        assert!(over.abs() < area, "{} is a fen or more away", unit.unit);
    }

    // A final account that is a fen more moves a fen, whoever's.
    let facts = settlement::Facts {
        estimated_on: day("2022-06-30"),
        settled_on: day("2022-12-31"),
        estimate_yuan: TRILLION,
        final_yuan: Money::from_fen(TRILLION.fen() + 1),
        excess_decided_on: None,
        part: None,
        units,
        public_deposits: None,
    };
    let decision = Settlement::decide(&at("100000"), &facts, &NoOptions {}).unwrap();
    let settled = decision.outcome().unwrap();
    assert_eq!(Money::sum(settled.units.iter().map(|unit| unit.difference_yuan)).unwrap().fen(), 1);
}

#[test]
fn a_million_accounts_are_held_against_thirty_per_cent_and_brought_to_half() {
    // Every second account is a fen below 30 % of 10^6 yuan.
    let balance = |place: u32| Money::from_fen(30_000_000 - i64::from(place % 2));
    let first_deposit_yuan = Money::from_fen(100_000_000);
    let account = |place: u32| trigger::Account {
        unit: Some(key(place)),
        building: None,
        sold_on: None,
        first_deposit_yuan,
        balance_yuan: balance(place),
    };
    let facts = trigger::Facts { as_of: day("2022-06-30"), accounts: (0..UNITS).map(account).collect() };
    let decision = Trigger::decide(&at("310000"), &facts, &trigger::Options::default()).unwrap();
    let low = decision.outcome().unwrap().accounts.iter().filter(|account| account.triggered).count();
    assert_eq!(low, 500_000);

    let account = |place: u32| replenish::Account {
        unit: Some(key(place)),
        building: None,
        sold_on: None,
        first_deposit_yuan,
        first_due_yuan: None,
        balance_yuan: balance(place),
        buyers_first_yuan: None,
        current_standard_yuan: None,
    };
    let mut facts =
        replenish::Facts { decided_on: day("2022-06-30"), accounts: (0..UNITS).map(account).collect() };
    let decision = Replenish::decide(&at("310000"), &facts, &replenish::Options::default()).unwrap();
    assert_eq!(decision.outcome().unwrap().total_yuan.fen(), 500_000 * 20_000_001);

    // Of 10¹² yuan each, what is missing is more than any sum of money holds.
    for account in &mut facts.accounts {
        (account.first_deposit_yuan, account.balance_yuan) = (TRILLION, Money::ZERO);
    }
    let refusal = Replenish::decide(&at("310000"), &facts, &replenish::Options::default()).unwrap_err();
    assert_eq!(refusal.kind(), ErrorKind::OutOfRange);
}

#[test]
fn a_million_units_deposit_what_their_area_asks() {
    let unit = |place: u32| {
        let area = Area::try_from_hundredths(i64::from(place) + 1).unwrap();
        DepositUnit::new(key(place), area, Property::Dwelling)
    };
    let mut facts = deposit::Facts {
        due_on: day("2022-06-30"),
        prices: Prices { construction_cost: Some("1800".parse().unwrap()), ..Prices::default() },
        tariffs: vec![Tariff { building: None, yuan_per_m2: "100".parse().unwrap() }],
        units: (0..UNITS).map(unit).collect(),
    };
    let decision = Deposit::decide(&at("100000"), &facts, &deposit::Options::default()).unwrap();
    // 1 + 2 + … + 10⁶ hundredths of a square metre at 100 yuan.
    assert_eq!(decision.outcome().unwrap().due_yuan.fen(), 1_000_000 * 1_000_001 / 2 * 100);

    facts.tariffs.clear();
    facts.prices.construction_cost = Some("1000000000000".parse().unwrap());
    facts.units[0].area_m2 = Area::try_from_hundredths(i64::MAX).unwrap();
    let refusal = Deposit::decide(&at("100000"), &facts, &deposit::Options::default()).unwrap_err();
    assert_eq!(refusal.kind(), ErrorKind::OutOfRange);
}

#[test]
fn the_interest_of_a_million_accounts_is_the_banks_to_the_fen() {
    let account = |place: u32| Account {
        account: key(place),
        building: None,
        holder: Holder::Owner,
        owner: None,
        opened_on: day("2022-01-01"),
    };
    let share = |place: u32| Share { account: key(place), yuan: Money::from_fen(100_000_000) };
    let all = Spread { total_yuan: TRILLION, shares: (0..UNITS).map(share).collect() };
    let entry = Entry { number: 1, on: day("2022-01-01"), posting: Posting::Revenue(all) };
    let facts = interest::Facts {
        from: day("2022-01-01"),
        settlements: vec![interest::Settlement { on: day("2022-04-01"), bank_yuan: None }],
        rates: vec![RateFrom { from: day("2022-01-01"), yearly: "0.0035".parse().unwrap() }],
        day_count: DayCount::Days360,
        method: Method::Simple,
        accounts: (0..UNITS).map(account).collect(),
        entries: vec![entry.clone()],
    };
    let decision = Interest::decide(&at("100000"), &facts, &interest::Options::default()).unwrap();
    let outcome = decision.outcome().unwrap();
    // 90 days of 360 at 0.35 %.
    assert_eq!(outcome.total_yuan.to_string(), "875000000.00");
    let parts = &outcome.settlements[0].interest;
    assert!(parts.shares.len() == 1_000_000 && parts.shares.iter().all(|share| share.yuan.fen() == 87_500));

    // Posted again and again, the interest is in the ledger and nothing else is.
    let mut ledger = Ledger::new(facts.accounts.iter().cloned(), DrawOrder::InterestFirst).unwrap();
    ledger.post(&entry).unwrap();
    let posting = Posting::Interest(parts.clone());
    ledger.post(&Entry { number: 2, on: day("2022-04-01"), posting }).unwrap();
    let zone = ledger.statement(None, day("2022-04-01")).unwrap().zone;
    assert_eq!(zone.balance_yuan.to_string(), "1000875000000.00");
}

#[test]
fn two_centuries_of_a_trillion_are_projected_or_refused() {
    let lift = |drift: &str| Component {
        component: key(1),
        price_yuan: TRILLION,
        due_in_years: 1,
        life_years: Some(1),
        drift: drift.parse().unwrap(),
    };
    let facts = |drift: &str| projection::Facts {
        as_of: day("2022-06-30"),
        years: 200,
        fund: Standing { balance_yuan: TRILLION, first_deposit_yuan: TRILLION },
        area_m2: "1000000000".parse().unwrap(),
        floor_yuan: Money::ZERO,
        interest_yearly: "0".parse().unwrap(),
        components: vec![lift(drift)],
        deposits: vec![],
        repairs: vec![],
    };
    let options = projection::Options::default();
    let decision = Projection::decide(&at("100000"), &facts("0"), &options).unwrap();
    let outcome = decision.outcome().unwrap();
    assert_eq!(outcome.first_low_year, Some(1), "all of it is spent in the first year");
    // 199 · 10¹² yuan are missing over 200 years: 10⁹ m² bring 12 · 10⁹ a year for each yuan a month.
    let levy = outcome.levy.as_ref().unwrap();
    assert_eq!((levy.level.to_string(), levy.binding_year), ("82.9167".into(), 200));
    let refusal = Projection::decide(&at("100000"), &facts("0.5"), &options).unwrap_err();
    assert_eq!(refusal.kind(), ErrorKind::OutOfRange);
}
