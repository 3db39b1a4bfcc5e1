//! How a fund stands.

use alloc::vec::Vec;

use super::ledger::{Account, DrawOrder, Entry, EntryKind, Ledger, Line, Statement};
use crate::decision::{Decision, Label, Quantity, Reading, Reason, Step};
use crate::error::{At as _, Error};
use crate::law::{LocalLaw, keys};
use crate::quantity::{Date, Key};
use crate::rule::{self, Rule};

/// `fund.account`: how the special maintenance fund stands on a day, for the zone, each building and each
/// unit's account (分户账), derived from its [ledger](super::ledger).
///
/// The fund is kept by zone with an account for each door number (住宅专项维修资金管理办法 art. 10(3)), and
/// what is told at least once a year, in Shanghai twice, is what was paid in, used, earned and is there
/// (art. 30; 上海市住宅物业管理规定 art. 66(2)): `balance = opening + paid in + interest + revenue − spent −
/// refunded ± rearranged ± corrected`. Interest and the gains of bonds stay in the fund, and so does revenue
/// from common parts unless the assembly decides otherwise (art. 27). The balance passes with the title
/// (art. 28) and is paid out where the unit is destroyed (art. 29).
///
/// Whether a repair takes interest or principal first is an option; no text says it.
///
/// # Errors
/// An entry that cannot be is refused with its path, and nothing is told: see
/// [`Ledger::post`](super::ledger::Ledger::post).
///
/// ```
/// use wuye::fund::accounts::{Accounts, Facts, Options};
/// use wuye::fund::ledger::{Account, Entry, Holder, Posting};
/// use wuye::law::Law;
/// use wuye::rule::Rule;
///
/// let balance = |as_of: &str| -> Result<String, wuye::Error> {
///     let unit = Account {
///         account: "1-101".parse()?,
///         building: Some("1".parse()?),
///         holder: Holder::Owner,
///         owner: Some("a".parse()?),
///         opened_on: "2010-03-01".parse()?,
///     };
///     let deposit = Posting::Deposit { account: "1-101".parse()?, yuan: "9065".parse()?, first: true };
///     let facts = Facts {
///         from: None,
///         as_of: as_of.parse()?,
///         accounts: vec![unit],
///         entries: vec![Entry { number: 1, on: "2010-03-02".parse()?, posting: deposit }],
///         lines_of: vec![],
///     };
///     let nation = Law::built_in().at("100000".parse()?);
///     let decision = Accounts::decide(&nation, &facts, &Options::default())?;
///     Ok(decision.outcome().expect("in force").statement.zone.balance_yuan.to_string())
/// };
/// assert_eq!(balance("2010-03-01")?, "0.00");
/// assert_eq!(balance("2010-03-02")?, "9065.00");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Accounts;

/// The ledger, and the day that is asked about.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The first day whose movements are told; without it, from the beginning.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub from: Option<Date>,
    /// The day at whose end the balances stand: its law applies. Later entries are read and not told.
    pub as_of: Date,
    /// The accounts, in any order.
    pub accounts: Vec<Account>,
    /// All entries, in any order.
    pub entries: Vec<Entry>,
    /// The accounts whose entries are told one by one.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub lines_of: Vec<Key>,
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
    /// What a repair takes first. Default: what interest brought.
    pub draw: DrawOrder,
}

/// How the fund stands.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// The zone, its buildings and its accounts.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub statement: Statement,
    /// The entries of the accounts asked for, in the order asked.
    pub lines: Vec<AccountLines>,
}

/// The entries of one account.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct AccountLines {
    /// The account.
    pub account: Key,
    /// Its entries, in their order.
    pub lines: Vec<Line>,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        "stated"
    }
}

impl Rule for Accounts {
    const ID: &'static str = "fund.account";
    const TITLE: (&'static str, &'static str) = ("专项维修资金的账目", "how the maintenance fund stands");
    const PARAMETERS: &'static [&'static str] = &[
        keys::FUND_ACCOUNTS.id(),
        keys::FUND_PUBLISHED.id(),
        keys::FUND_CARRIED.id(),
        keys::FUND_WITH_TITLE.id(),
        keys::FUND_DESTROYED.id(),
    ];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.as_of
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        let day = facts.as_of;
        let kept = law.find(keys::FUND_ACCOUNTS, day)?;
        let published = law.find(keys::FUND_PUBLISHED, day)?;
        if facts.accounts.is_empty() {
            return Err(Error::missing("accounts", "at least one account"));
        }
        let ledger = Ledger::read(facts.accounts.iter().cloned(), &facts.entries, options.draw)?;
        let statement = ledger.statement(facts.from, day)?;
        let lines = facts.lines_of.iter().enumerate().map(|(row, account)| {
            let lines = ledger.lines(account, facts.from, day).at_row("lines_of", row)?;
            Ok(AccountLines { account: account.clone(), lines })
        });
        let lines = lines.collect::<Result<Vec<_>, Error>>()?;

        let zone = &statement.zone;
        let balance = Reason::computed(Step::FundBalance)
            .by(&kept)
            .with(Label::Opening, zone.opening_yuan)
            .with(Label::Deposited, zone.deposited_yuan)
            .with(Label::Earned, zone.interest_yuan)
            .with(Label::Revenue, zone.revenue_yuan)
            .with(Label::Spent, zone.spent_yuan)
            .with(Label::Refunded, zone.refunded_yuan)
            .with(Label::Corrected, zone.corrected_yuan)
            .with(Label::Balance, zone.balance_yuan);
        let next = published.value().after(day, None)?;
        let told = Reason::computed(Step::FundPublished).by(&published).with(Label::Deadline, next);
        let mut reasons = Vec::from([balance, told]);

        let told = |kind: EntryKind| {
            let in_time = |entry: &&Entry| entry.on <= day && facts.from.is_none_or(|from| from <= entry.on);
            facts.entries.iter().filter(in_time).filter(|entry| entry.posting.kind() == kind).count()
        };
        let carried = told(EntryKind::Interest).saturating_add(told(EntryKind::Revenue));
        for (step, key, entries) in [
            (Step::FundCarried, keys::FUND_CARRIED, carried),
            (Step::FundWithTitle, keys::FUND_WITH_TITLE, told(EntryKind::Transfer)),
            (Step::FundDestroyed, keys::FUND_DESTROYED, told(EntryKind::Refund)),
        ] {
            if entries > 0 {
                let found = law.find(key, day)?;
                reasons
                    .push(Reason::computed(step).by(&found).with(Label::Entries, Quantity::count(entries)));
            }
        }
        if told(EntryKind::Spending) > 0 {
            let reading = match options.draw {
                DrawOrder::InterestFirst => Reading::DrawInterestFirst,
                DrawOrder::PrincipalFirst => Reading::DrawPrincipalFirst,
            };
            let spent = Reason::computed(Step::FundDrawn).with(Label::Spent, zone.spent_yuan);
            reasons.push(spent.reading(reading));
        }
        Ok(Decision::new(Outcome { statement, lines }, reasons))
    }
}
