//! What the fund's money earned.

use alloc::format;
use alloc::vec::Vec;

use super::ledger::{Account, DrawOrder, Entry, EntryKind, Ledger, Share, Spread};
use crate::decision::{Decision, Label, Quantity, Reading, Reason, Step};
use crate::error::{At as _, Error};
use crate::law::{LocalLaw, keys};
use crate::quantity::{Accrual, Date, Money, Ratio, Rounding, RoundingMode, largest_remainder};
pub use crate::quantity::{DayCount, RateFrom};
use crate::rule::{self, Rule};

/// `fund.interest`: the interest of the fund's money, and what of it falls on each account.
///
/// Interest stays in the fund (住宅专项维修资金管理办法 art. 27, no. 1). How it is spread over the units' accounts
/// no text says; by default each gets what its own balance earned from day to day:
/// `Σ balance · yearly rate / days of the year`, over the days at whose end the balance was there. A sum paid
/// in earns from that day on, a sum spent on a day no longer earns on it.
///
/// At each settlement the bank's figure, where it is given, or else the exact sum rounded once, is split by
/// largest remainder over the exact parts, ties by the account's key: the parts sum to it to the fen. Under
/// [`Method::Capitalised`] what is credited earns from the day of its settlement on. Each settlement comes as
/// an entry that the [ledger](super::ledger) takes. It takes none for an account that is closed by then: what
/// that earned is paid to the fund all the same, and spread over the others.
///
/// # Errors
/// Those of the ledger; [`MissingFact`](crate::ErrorKind::MissingFact) where no rate is known for the first
/// day; [`InvalidFact`](crate::ErrorKind::InvalidFact) for two settlements on one day, one that is not after the
/// first day, or one on a day on which the ledger has interest already;
/// [`Infeasible`](crate::ErrorKind::Infeasible) where there is interest and no open account earned any.
///
/// ```
/// use wuye::fund::interest::{DayCount, Facts, Interest, Method, Options, RateFrom, Settlement};
/// use wuye::fund::ledger::{Account, Entry, Holder, Posting};
/// use wuye::law::Law;
/// use wuye::rule::Rule;
///
/// // 10,000 yuan at 0.35 % for 91 days of a year of 360: 8.84722… yuan.
/// let earned = |paid_in: &str| -> Result<String, wuye::Error> {
///     let account = Account {
///         account: "1-101".parse()?,
///         building: None,
///         holder: Holder::Owner,
///         owner: None,
///         opened_on: "2020-01-01".parse()?,
///     };
///     let posting = Posting::Deposit { account: "1-101".parse()?, yuan: "10000".parse()?, first: true };
///     let facts = Facts {
///         from: "2022-03-21".parse()?,
///         settlements: vec![Settlement { on: "2022-06-20".parse()?, bank_yuan: None }],
///         rates: vec![RateFrom { from: "2015-10-24".parse()?, yearly: "0.0035".parse()? }],
///         day_count: DayCount::Days360,
///         method: Method::Simple,
///         accounts: vec![account],
///         entries: vec![Entry { number: 1, on: paid_in.parse()?, posting }],
///     };
///     let nation = Law::built_in().at("100000".parse()?);
///     let decision = Interest::decide(&nation, &facts, &Options::default())?;
///     Ok(decision.outcome().expect("in force").total_yuan.to_string())
/// };
/// assert_eq!(earned("2022-03-21")?, "8.85");
/// assert_eq!(earned("2022-06-19")?, "0.10", "on its last day");
/// assert_eq!(earned("2022-06-20")?, "0.00", "on the day of the settlement it earns for the next");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Interest;

/// The ledger, the terms of the bank and the days of settlement.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The first day that earns: its law applies.
    pub from: Date,
    /// The days on which interest is credited, in any order; each settles the days before it.
    pub settlements: Vec<Settlement>,
    /// The bank's yearly rates, in any order; each holds until the next begins.
    pub rates: Vec<RateFrom>,
    /// How many days the bank's year has.
    pub day_count: DayCount,
    /// Whether interest that is credited earns interest.
    pub method: Method,
    /// The accounts, in any order.
    pub accounts: Vec<Account>,
    /// The ledger's entries, in any order.
    pub entries: Vec<Entry>,
}

/// A day on which interest is credited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Settlement {
    /// The day; it no longer earns for this settlement.
    pub on: Date,
    /// What the bank credited. Without it, what the terms come to.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub bank_yuan: Option<Money>,
}

/// Whether interest that is credited earns interest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Method {
    /// 单利: it does not within the settlements asked about.
    Simple,
    /// 复利: it does, from the day of its settlement on.
    Capitalised,
}

/// The readings of what the law leaves open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, default)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Options {
    /// What the accounts' parts are in proportion to. Default: what each balance earned from day to day.
    pub split: SplitBy,
    /// How a sum that the bank did not give is rounded. Default: half up.
    pub rounding: RoundingMode,
}

/// What the accounts' parts are in proportion to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum SplitBy {
    /// What each balance earned from day to day.
    #[default]
    DayBalance,
    /// The balance at the end of the day before the settlement.
    ClosingBalance,
}

/// The interest.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// Settlement by settlement.
    pub settlements: Vec<Settled>,
    /// All of them together.
    pub total_yuan: Money,
}

/// The interest of one settlement.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Settled {
    /// The day on which it is credited.
    pub on: Date,
    /// What the terms come to, exactly.
    pub exact_yuan: Ratio,
    /// How much more the bank gave than the terms come to once rounded, where it gave a figure.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub bank_over_yuan: Option<Money>,
    /// What is credited, and the parts above zero, by key: an entry for the ledger.
    pub interest: Spread,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        "credited"
    }
}

impl Rule for Interest {
    const ID: &'static str = "fund.interest";
    const TITLE: (&'static str, &'static str) =
        ("专项维修资金的利息及其分摊", "the fund's interest, and what of it falls on each account");
    const PARAMETERS: &'static [&'static str] = &[keys::FUND_CARRIED.id()];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.from
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        let carried = law.find(keys::FUND_CARRIED, facts.from)?;
        if facts.settlements.is_empty() {
            return Err(Error::missing("settlements", "at least one day on which interest is credited"));
        }
        // Which part of a balance a repair takes changes no balance.
        let ledger = Ledger::read(facts.accounts.iter().cloned(), &facts.entries, DrawOrder::InterestFirst)?;
        let rates = RateFrom::by_day(&facts.rates, facts.from)?;
        let mut earnings =
            Earnings { facts, options, rates, histories: ledger.histories()?, ledger: &ledger };
        let mut reasons = Vec::new();
        let mut settlements = Vec::with_capacity(facts.settlements.len());
        let mut from = facts.from;
        let mut by_day: Vec<(usize, &Settlement)> = facts.settlements.iter().enumerate().collect();
        by_day.sort_by_key(|(_, settlement)| settlement.on);
        for (row, settlement) in by_day {
            let settled = earnings.settle(from, settlement).at_row("settlements", row)?;
            let reason = Reason::computed(Step::FundInterest)
                .by(&carried)
                .with(Label::From, from)
                .with(Label::To, settlement.on)
                .with(Label::Exact, Quantity::Yuan(settled.exact_yuan))
                .with(Label::Amount, settled.interest.total_yuan);
            let reason = match settled.bank_over_yuan {
                Some(over) => reason.with(Label::BankOver, over),
                None => reason,
            };
            reasons.push(reason.reading(options.split.reading()));
            settlements.push(settled);
            from = settlement.on;
        }
        let total_yuan = Money::sum(settlements.iter().map(|settled| settled.interest.total_yuan))?;
        Ok(Decision::new(Outcome { settlements, total_yuan }, reasons))
    }
}

impl SplitBy {
    const fn reading(self) -> Reading {
        match self {
            Self::DayBalance => Reading::SplitDayBalance,
            Self::ClosingBalance => Reading::SplitClosingBalance,
        }
    }
}

struct Earnings<'a> {
    facts: &'a Facts,
    options: &'a Options,
    rates: Vec<(Date, Ratio)>,
    ledger: &'a Ledger,
    /// What was in each account after each day on which it changed.
    histories: Vec<Vec<(Date, Money)>>,
}

impl Earnings<'_> {
    fn settle(&mut self, from: Date, settlement: &Settlement) -> Result<Settled, Error> {
        let on = settlement.on;
        if on <= from {
            let message = format!("a settlement comes after {from}");
            return Err(Error::invalid("interest.order", message).at("on"));
        }
        if self.ledger.days_of(EntryKind::Interest).any(|day| day == on) {
            return Err(Error::invalid("interest.posted", "the ledger has interest of this day").at("on"));
        }
        let accrual = Accrual::over(from, on, &self.rates, self.facts.day_count)?;
        let range = || Error::range("interest");
        let mut sum = 0_i128;
        let mut weights = Vec::with_capacity(self.histories.len());
        for (history, closed) in self.histories.iter().zip(self.ledger.closed_at_end_of(on)?) {
            let (earned, last) = weigh(history, &accrual, from, on)?;
            // The bank pays for what was in an account that is closed by now; the account takes nothing any more.
            sum = sum.checked_add(earned).ok_or_else(range)?;
            weights.push(match self.options.split {
                _ if closed => 0,
                SplitBy::DayBalance => earned,
                SplitBy::ClosingBalance => last.fen().into(),
            });
        }
        let rounding = Rounding { mode: self.options.rounding, ..Rounding::default() };
        let terms = rounding.fen_of(sum, accrual.unit)?;
        let total_yuan = match settlement.bank_yuan {
            Some(bank) => bank.not_negative().at("bank_yuan")?,
            None => terms,
        };
        let parts = largest_remainder(total_yuan.fen(), &weights, |a, b| a.cmp(&b)).at("bank_yuan")?;
        let mut shares = Vec::new();
        for (place, (account, fen)) in self.ledger.accounts().iter().zip(parts).enumerate() {
            let yuan = Money::from_fen(fen);
            if yuan > Money::ZERO {
                shares.push(Share { account: account.account.clone(), yuan });
                if let (Method::Capitalised, Some(history)) =
                    (self.facts.method, self.histories.get_mut(place))
                {
                    credit(history, on, yuan)?;
                }
            }
        }
        let fen_in_yuan = accrual.unit.checked_mul(100).ok_or_else(range)?;
        Ok(Settled {
            on,
            exact_yuan: Ratio::try_new(sum, fen_in_yuan)?,
            bank_over_yuan: settlement.bank_yuan.map(|bank| bank.checked_sub(terms)).transpose()?,
            interest: Spread { total_yuan, shares },
        })
    }
}

/// What an account earned from a day up to, not including, another, and what was in it at the end.
fn weigh(history: &[(Date, Money)], accrual: &Accrual, from: Date, to: Date) -> Result<(i128, Money), Error> {
    let mut weight = 0_i128;
    let (mut since, mut balance) = (from, Money::ZERO);
    let changes = history.iter().copied().filter(|(day, _)| *day < to);
    for (day, after) in changes.map(|(day, after)| (day.max(from), after)).chain([(to, Money::ZERO)]) {
        let earned = accrual.between(since, day)?.checked_mul(balance.fen().into());
        weight =
            earned.and_then(|earned| weight.checked_add(earned)).ok_or_else(|| Error::range("interest"))?;
        if day < to {
            (since, balance) = (day, after);
        }
    }
    Ok((weight, balance))
}

/// Adds a sum to an account from a day on.
fn credit(history: &mut Vec<(Date, Money)>, on: Date, yuan: Money) -> Result<(), Error> {
    let place = history.partition_point(|(day, _)| *day < on);
    let before = place.checked_sub(1).and_then(|last| history.get(last)).map_or(Money::ZERO, |day| day.1);
    if history.get(place).is_none_or(|(day, _)| *day != on) {
        history.insert(place, (on, before));
    }
    for (_, balance) in history.iter_mut().skip(place) {
        *balance = balance.checked_add(yuan)?;
    }
    Ok(())
}
