//! How much the fund must be replenished by.

use alloc::vec::Vec;

use super::account::{Held, Level, Row, TriggerLaw, grouped};
pub use super::trigger::Options;
use crate::decision::{Decision, Label, Quantity, Reason, Step};
use crate::error::{At as _, Error};
use crate::law::{InForce, LocalLaw, Target, TargetBase, keys};
use crate::quantity::{Comparator, Date, Key, Money, Ratio};
use crate::rule::{self, Rule};

/// `fund.replenish`: to what balance the fund must be replenished, and how much is missing.
///
/// Where [`fund.trigger`](super::trigger) says that a balance is too low:
/// `top-up = max(0, target − balance)`, and the target is
///
/// * Shanghai, 2004 to 2011: the buyers' part of the first deposit (沪府发〔2004〕38号, part 7), a floor for
///   the assembly's plan;
/// * Shanghai since 2018's text: half of the first deposit, where the covenant (管理规约) is silent and the
///   assembly does not decide in time (上海市住宅物业管理规定 art. 65); where none was ever made, half of what it was
///   to be;
/// * Beijing: what the standard of the day asks (北京市物业管理条例 art. 83);
/// * Taizhou: the standard of the first deposit in full (台州市物业管理条例 art. 51(4)), read as the first deposit.
///
/// The nation sets no target; there the tables have none either.
///
/// ```
/// use wuye::fund::replenish::{Account, Facts, Options, Replenish};
/// use wuye::law::Law;
/// use wuye::rule::Rule;
///
/// // 100 m² with a lift in 2001: 9,065 yuan at first, of which the buyer paid 3,885; 2,000 are left.
/// let top_up = |place: &str, day: &str| -> Result<String, wuye::Error> {
///     let account = Account {
///         unit: Some("1-101".parse()?),
///         building: None,
///         sold_on: None,
///         first_deposit_yuan: "9065".parse()?,
///         first_due_yuan: None,
///         balance_yuan: "2000".parse()?,
///         buyers_first_yuan: Some("3885".parse()?),
///         current_standard_yuan: Some("20000".parse()?),
///     };
///     let facts = Facts { decided_on: day.parse()?, accounts: vec![account] };
///     let law = Law::built_in().at(place.parse()?);
///     let decision = Replenish::decide(&law, &facts, &Options::default())?;
///     Ok(decision.outcome().expect("in force").total_yuan.to_string())
/// };
/// assert_eq!(top_up("310000", "2005-03-01")?, "1885.00");
/// assert_eq!(top_up("310000", "2022-03-01")?, "2532.50");
/// assert_eq!(top_up("110000", "2025-03-01")?, "18000.00");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Replenish;

/// The accounts on the day of the decision.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day of the decision: its law applies.
    pub decided_on: Date,
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
    /// What was first deposited, by everybody.
    pub first_deposit_yuan: Money,
    /// What was to be first deposited, needed where nothing was and the target is a share of it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub first_due_yuan: Option<Money>,
    /// What is there now.
    pub balance_yuan: Money,
    /// The buyers' part of the first deposit, needed where it is the target.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub buyers_first_yuan: Option<Money>,
    /// What the standard of the day would ask, needed where it is the target.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub current_standard_yuan: Option<Money>,
}

/// What is missing.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// The level at which balances were compared.
    pub level: Level,
    /// Whether any is too low.
    pub triggered: bool,
    /// Account by account at that level, by key.
    pub accounts: Vec<AccountTopUp>,
    /// All that is missing.
    pub total_yuan: Money,
}

/// One account at the level compared.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct AccountTopUp {
    /// The unit, the building, or `zone`.
    pub account: Key,
    /// What is there.
    pub balance_yuan: Money,
    /// Whether it is too low.
    pub triggered: bool,
    /// What must be there after; a part of a fen counts as a whole one.
    pub target_yuan: Money,
    /// What is missing to that, where it is too low; else nothing.
    pub top_up_yuan: Money,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        if self.total_yuan > Money::ZERO { "due" } else { "not-due" }
    }
}

impl Rule for Replenish {
    const ID: &'static str = "fund.replenish";
    const TITLE: (&'static str, &'static str) =
        ("专项维修资金再次筹集的金额", "how much the fund must be replenished by");
    const PARAMETERS: &'static [&'static str] = &[
        keys::TRIGGER.id(),
        keys::TRIGGER_LEVEL.id(),
        keys::TRIGGER_NEVER.id(),
        keys::TRIGGER_SOLD_BEFORE.id(),
        keys::REPLENISH_TARGET.id(),
    ];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.decided_on
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        let test = TriggerLaw::on(law, facts.decided_on, options.level)?;
        let target = law.find(keys::REPLENISH_TARGET, facts.decided_on)?;
        let mut rows = Vec::with_capacity(facts.accounts.len());
        for (row, account) in facts.accounts.iter().enumerate() {
            let base = base(account, target.value().base, &test).at_row("accounts", row)?;
            let first =
                account.first_deposit_yuan.not_negative().at("first_deposit_yuan").at_row("accounts", row)?;
            if account.buyers_first_yuan.is_some_and(|buyers| buyers > first) {
                let message = "the buyers' part is larger than the whole first deposit";
                let error = Error::invalid("account.part_too_large", message).at("buyers_first_yuan");
                return Err(error).at_row("accounts", row);
            }
            rows.push(Row {
                unit: account.unit.as_ref(),
                building: account.building.as_ref(),
                sold_on: account.sold_on,
                sums: [first, account.balance_yuan, base],
            });
        }
        let groups = grouped(rows.into_iter(), test.level)?;
        let groups: Vec<_> = groups
            .into_iter()
            .map(|(account, group)| {
                let [first, balance, base] = group.sums;
                (account, Held { balance, first, sold: group.sold }, base)
            })
            .collect();
        let mut reasons = test.reasons(groups.iter().map(|(account, held, _)| (account, *held)))?;
        let mut accounts = Vec::with_capacity(groups.len());
        for (account, held, base) in groups {
            let Held { balance: balance_yuan, .. } = held;
            let triggered = test.is_triggered(held)?;
            let target_yuan = share(target.value().ratio, base)?;
            let top_up_yuan = match target_yuan.checked_sub(balance_yuan)? {
                missing if triggered && missing > Money::ZERO => missing,
                _ => Money::ZERO,
            };
            if triggered {
                reasons.push(reason(&target, test.named(&account), target_yuan, top_up_yuan));
            }
            accounts.push(AccountTopUp { account, balance_yuan, triggered, target_yuan, top_up_yuan });
        }
        let total_yuan = Money::sum(accounts.iter().map(|account| account.top_up_yuan))?;
        let triggered = accounts.iter().any(|account| account.triggered);
        Ok(Decision::new(Outcome { level: test.level, triggered, accounts, total_yuan }, reasons))
    }
}

/// The sum of an account that the target is a share of.
fn base(account: &Account, base: TargetBase, test: &TriggerLaw) -> Result<Money, Error> {
    let (sum, field, why) = match base {
        TargetBase::FirstDeposit if test.is_never_set_up(account.first_deposit_yuan) => (
            account.first_due_yuan,
            "first_due_yuan",
            "what was to be first deposited where nothing was, which the target is a share of",
        ),
        TargetBase::FirstDeposit => (Some(account.first_deposit_yuan), "first_deposit_yuan", ""),
        TargetBase::BuyersFirst => (
            account.buyers_first_yuan,
            "buyers_first_yuan",
            "the buyers' part of the first deposit, the target",
        ),
        TargetBase::CurrentStandard => {
            (account.current_standard_yuan, "current_standard_yuan", "what the standard of the day would ask")
        }
    };
    sum.ok_or_else(|| Error::missing(field, why))?.not_negative().at(field)
}

/// A share of a sum of money, a part of a fen up: a target is a floor.
fn share(ratio: Ratio, of: Money) -> Result<Money, Error> {
    let exact = ratio.checked_mul(Ratio::from_integer(of.fen())).ok_or_else(|| Error::range("a target"))?;
    let fen =
        i64::try_from(Comparator::AtLeast.nearest_integer(exact)).map_err(|_| Error::range("a target"))?;
    Ok(Money::from_fen(fen))
}

fn reason(target: &InForce<Target>, account: Quantity, target_yuan: Money, top_up_yuan: Money) -> Reason {
    Reason::computed(Step::FundTarget)
        .by(target)
        .with(Label::Account, account)
        .with(Label::Target, target_yuan)
        .with(Label::TopUp, top_up_yuan)
}
