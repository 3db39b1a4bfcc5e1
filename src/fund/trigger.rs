//! When the fund must be replenished.

use alloc::vec::Vec;

use super::account::{Held, Level, Row, TriggerLaw, grouped};
use crate::decision::Decision;
use crate::error::{At as _, Error};
use crate::law::{LocalLaw, keys};
use crate::quantity::{Date, Key, Money};
use crate::rule::{self, Rule};

/// `fund.trigger`: whether the balance of the special maintenance fund (专项维修资金) is so low that the fund
/// must be replenished.
///
/// `10 · balance < 3 · first deposit`, strictly: exactly 30 % does not trigger (住宅专项维修资金管理办法
/// art. 17; Shanghai and Beijing say the same). The nation compares each unit's account, Shanghai's rules of
/// 2004 the zone's totals; the level is an option.
///
/// Where nothing was ever deposited there is no share of it. Some places say that such a fund must be set up (补建):
/// Shanghai (art. 65(1)), Ningbo (art. 69(3)), Lishui (art. 46(3)), Liaocheng (art. 49(2)) and Zhengzhou (art.
/// 55(2)); it is then triggered. The nation says it of what was sold before its measures began, on 2008-02-01 (art.
/// 42). Otherwise the question is refused: what was sold later was not to be handed over without a
/// [first deposit](super::deposit).
///
/// ```
/// use wuye::fund::trigger::{Account, Facts, Options, Trigger};
/// use wuye::law::Law;
/// use wuye::rule::Rule;
///
/// let triggered = |balance: &str| -> Result<bool, wuye::Error> {
///     let account = Account {
///         unit: Some("1-101".parse()?),
///         building: None,
///         sold_on: None,
///         first_deposit_yuan: "9065".parse()?,
///         balance_yuan: balance.parse()?,
///     };
///     let facts = Facts { as_of: "2022-06-30".parse()?, accounts: vec![account] };
///     let nation = Law::built_in().at("100000".parse()?);
///     let decision = Trigger::decide(&nation, &facts, &Options::default())?;
///     Ok(decision.outcome().expect("in force").triggered)
/// };
/// assert!(triggered("2719.49")?);
/// assert!(!triggered("2719.50")?, "exactly 30 %");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Trigger;

/// The accounts on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day of the balances: its law applies.
    pub as_of: Date,
    /// The accounts, in any order.
    pub accounts: Vec<Account>,
}

/// One account.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Account {
    /// Its unit, unique; needed where units are compared.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub unit: Option<Key>,
    /// Its building; needed where buildings are compared.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub building: Option<Key>,
    /// The day on which it was first sold, needed where nothing was deposited and the place's law does not say
    /// what follows whenever that was.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub sold_on: Option<Date>,
    /// What was first deposited.
    pub first_deposit_yuan: Money,
    /// What is there now; below zero where it was overdrawn.
    pub balance_yuan: Money,
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
    /// The level at which balances are compared. Default: as the place's law says.
    pub level: Option<Level>,
}

/// Which accounts are too low.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// The level at which they were compared.
    pub level: Level,
    /// Whether any is.
    pub triggered: bool,
    /// Account by account at that level, by key.
    pub accounts: Vec<AccountTest>,
}

/// One account at the level compared.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct AccountTest {
    /// The unit, the building, or `zone`.
    pub account: Key,
    /// What was first deposited.
    pub first_deposit_yuan: Money,
    /// What is there.
    pub balance_yuan: Money,
    /// Whether nothing was ever deposited.
    pub never_set_up: bool,
    /// Whether it is too low, or must be set up.
    pub triggered: bool,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        if self.triggered { "triggered" } else { "not-triggered" }
    }
}

impl Rule for Trigger {
    const ID: &'static str = "fund.trigger";
    const TITLE: (&'static str, &'static str) =
        ("专项维修资金是否应当再次筹集", "whether the fund must be replenished");
    const PARAMETERS: &'static [&'static str] = &[
        keys::TRIGGER.id(),
        keys::TRIGGER_LEVEL.id(),
        keys::TRIGGER_NEVER.id(),
        keys::TRIGGER_SOLD_BEFORE.id(),
    ];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.as_of
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        let test = TriggerLaw::on(law, facts.as_of, options.level)?;
        for (row, account) in facts.accounts.iter().enumerate() {
            account.first_deposit_yuan.not_negative().at("first_deposit_yuan").at_row("accounts", row)?;
        }
        let rows = facts.accounts.iter().map(|account| Row {
            unit: account.unit.as_ref(),
            building: account.building.as_ref(),
            sold_on: account.sold_on,
            sums: [account.first_deposit_yuan, account.balance_yuan],
        });
        let groups = grouped(rows, test.level)?;
        let groups: Vec<_> = groups
            .into_iter()
            .map(|(account, group)| {
                let [first, balance] = group.sums;
                (account, Held { balance, first, sold: group.sold })
            })
            .collect();
        let reasons = test.reasons(groups.iter().map(|(account, held)| (account, *held)))?;
        let accounts = groups.into_iter().map(|(account, held)| {
            let Held { balance: balance_yuan, first: first_deposit_yuan, .. } = held;
            let triggered = test.is_triggered(held)?;
            let never_set_up = test.is_never_set_up(first_deposit_yuan);
            Ok(AccountTest { account, first_deposit_yuan, balance_yuan, never_set_up, triggered })
        });
        let accounts = accounts.collect::<Result<Vec<_>, Error>>()?;
        let triggered = accounts.iter().any(|account| account.triggered);
        Ok(Decision::new(Outcome { level: test.level, triggered, accounts }, reasons))
    }
}
