//! What a payment goes to.

mod asked;
mod order;
mod prepaid;

use alloc::vec::Vec;

pub use self::asked::{Across, AgreedDebts, Debt, Facts, Head, Options, Prepaid};
pub use self::prepaid::Refund;
pub(crate) use self::prepaid::unserved;
use crate::decision::{Decision, Label, Reading, Reason, Step};
use crate::error::{At as _, Error};
use crate::law::{LocalLaw, keys};
use crate::quantity::{Date, Key, Money};
use crate::rule::{self, Rule};

/// `fee.payment`: what a payment goes to when it does not meet everything, and what of a prepayment comes back.
///
/// First comes what was agreed, then what the debtor says when paying (民法典 art. 560(1)). Without either, debts that
/// are due come before those that are not; among them those with no or the least security, then those that burden the
/// debtor most, then those that fell due first; those that are still alike share in proportion (art. 560(2)), to the
/// fen by largest remainder, ties by the debt's key. Of each debt its costs are met first, then interest, then the
/// principal (art. 561): 100 yuan paid on 10 of costs, 20 of interest and 300 of principal leave 230 of principal.
///
/// What no debt takes is a prepayment. How long ahead fees may be collected, two cities limit: Hangzhou (55(3)) to
/// twelve months and the contract's term, Zhengzhou (42(1)) to a year. When a contract has ended, what was prepaid for
/// the time that is not served is paid back when the owner asks (物业服务纠纷解释 art. 3): by months, in proportion.
///
/// Every fen of the payment is placed: what debts take and what is prepaid sum to it.
///
/// # Errors
/// [`InvalidFact`](crate::ErrorKind::InvalidFact) for sums below zero, two debts of one key, an order that names an
/// unknown debt or one twice, a head twice; [`NotInForce`](crate::ErrorKind::NotInForce) before 2021, whose law of the
/// order was not seen, where it is needed.
///
/// ```
/// use wuye::fee::payment::{Appropriation, Debt, Facts, Options};
/// use wuye::law::Law;
/// use wuye::rule::Rule;
///
/// let nation = Law::built_in().at("100000".parse()?);
/// let taken = |yuan: &str| -> Result<Vec<String>, wuye::Error> {
///     let bill = |key: &str, due_on: &str| -> Result<Debt, wuye::Error> {
///         Ok(Debt::of(key.parse()?, due_on.parse()?, "0".parse()?, "20".parse()?, "300".parse()?))
///     };
///     let debts = vec![bill("March", "2024-03-31")?, bill("February", "2024-02-29")?];
///     let decision =
///         Appropriation::decide(&nation, &Facts::new("2024-05-01".parse()?, yuan.parse()?, debts), &Options::default())?;
///     let outcome = decision.outcome().expect("in force");
///     Ok(outcome.debts.iter().map(|debt| debt.paid_yuan.to_string()).collect())
/// };
/// assert_eq!(taken("320")?, ["320.00", "0.00"], "February fell due first");
/// assert_eq!(taken("320.01")?, ["320.00", "0.01"], "and March's interest is next");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Appropriation;

/// What the payment went to.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// What debts take.
    pub paid_yuan: Money,
    /// What no debt takes: a prepayment.
    pub prepaid_yuan: Money,
    /// What is still owed.
    pub open_yuan: Money,
    /// Debt by debt, by key.
    pub debts: Vec<Taken>,
    /// Whether fees are collected no longer ahead than the place lets them, where that was asked and a text says.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub collected_within: Option<bool>,
    /// What is paid back of what was prepaid, by key, where the contract has ended.
    pub refunds: Vec<Refund>,
}

/// What one debt takes.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Taken {
    /// The debt.
    pub debt: Key,
    /// All that it takes.
    pub paid_yuan: Money,
    /// Of it for costs.
    pub costs_yuan: Money,
    /// Of it for interest.
    pub interest_yuan: Money,
    /// Of it for the principal.
    pub principal_yuan: Money,
    /// What is still owed of it.
    pub open_yuan: Money,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        if self.open_yuan > Money::ZERO {
            "open"
        } else if self.prepaid_yuan > Money::ZERO {
            "prepaid"
        } else {
            "settled"
        }
    }
}

impl Rule for Appropriation {
    const ID: &'static str = "fee.payment";
    const TITLE: (&'static str, &'static str) = ("付款的抵充", "what a payment goes to");
    const PARAMETERS: &'static [&'static str] = &[
        keys::PAYMENT_DEBTS.id(),
        keys::PAYMENT_HEADS.id(),
        keys::PAYMENT_SAID.id(),
        keys::PREPAID_MOST.id(),
        keys::PREPAID_IN_CONTRACT.id(),
        keys::PREPAID_REFUND.id(),
    ];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.paid_on
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        let yuan = facts.yuan.not_negative().at("yuan")?;
        order::check(facts)?;
        let mut reasons = Vec::new();
        let tiers = order::tiers(law, facts, &mut reasons)?;
        let heads = order::heads(law, facts, &mut reasons)?;
        if facts.debts.len() > 1 {
            let across = match options.across {
                Across::DebtByDebt => Reading::DebtByDebt,
                Across::HeadByHead => Reading::HeadByHead,
            };
            reasons.push(Reason::computed(Step::PaymentAcross).reading(across));
        }
        let split = order::split(yuan, &tiers, &heads, options.across)?;
        let mut debts = Vec::with_capacity(split.len());
        for (debt, [costs_yuan, interest_yuan, principal_yuan]) in split {
            let paid_yuan = Money::sum([costs_yuan, interest_yuan, principal_yuan])?;
            let owed = Money::sum([debt.costs_yuan, debt.interest_yuan, debt.principal_yuan])?;
            let open_yuan = owed.checked_sub(paid_yuan)?;
            reasons.push(
                Reason::computed(Step::PaymentTaken)
                    .with(Label::Debt, &debt.debt)
                    .with(Label::EnforcementCosts, costs_yuan)
                    .with(Label::Earned, interest_yuan)
                    .with(Label::Principal, principal_yuan)
                    .with(Label::Open, open_yuan),
            );
            let debt = debt.debt.clone();
            debts.push(Taken { debt, paid_yuan, costs_yuan, interest_yuan, principal_yuan, open_yuan });
        }
        let paid_yuan = Money::sum(debts.iter().map(|debt| debt.paid_yuan))?;
        let open_yuan = Money::sum(debts.iter().map(|debt| debt.open_yuan))?;
        let prepaid_yuan = yuan.checked_sub(paid_yuan)?;
        let told = Reason::computed(Step::PaymentRest).with(Label::Paid, paid_yuan);
        reasons.push(told.with(Label::Open, open_yuan).with(Label::Ahead, prepaid_yuan));
        let collected_within = prepaid::within(law, facts, &mut reasons)?;
        let refunds = prepaid::refunds(law, facts, *options, &mut reasons)?;
        let outcome = Outcome { paid_yuan, prepaid_yuan, open_yuan, debts, collected_within, refunds };
        Ok(Decision::new(outcome, reasons))
    }
}
