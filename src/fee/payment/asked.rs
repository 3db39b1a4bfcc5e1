//! What is asked about a payment: the debts, what was agreed or said, and readings.

use alloc::vec::Vec;

use crate::quantity::{Date, Key, Money, MonthBasis, Rate, Rounding};

/// The payment, the debts, and what was agreed or said.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day of the payment: its law applies.
    pub paid_on: Date,
    /// The payment.
    pub yuan: Money,
    /// The debts to the same creditor, in any order.
    pub debts: Vec<Debt>,
    /// In which order debts are met as the parties agreed.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub agreed_debts: Option<AgreedDebts>,
    /// In which order what a debt consists of is met as the parties agreed; what is not named comes after, as the law has it.
    #[cfg_attr(feature = "serde", serde(default))]
    pub agreed_heads: Vec<Head>,
    /// The debts that the debtor named when paying, in that order.
    #[cfg_attr(feature = "serde", serde(default))]
    pub designated: Vec<Key>,
    /// The last day of the time for which fees are collected ahead with this payment, where they are.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub collected_until: Option<Date>,
    /// The last day of the contract, where it has an end that is known.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub contract_until: Option<Date>,
    /// The last day that was served, where the contract has ended.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub served_until: Option<Date>,
    /// What was prepaid before, in any order: asked where the contract has ended.
    #[cfg_attr(feature = "serde", serde(default))]
    pub prepaid: Vec<Prepaid>,
}

impl Facts {
    /// A payment of which nothing was agreed or said.
    #[must_use]
    pub const fn new(paid_on: Date, yuan: Money, debts: Vec<Debt>) -> Self {
        Self {
            paid_on,
            yuan,
            debts,
            agreed_debts: None,
            agreed_heads: Vec::new(),
            designated: Vec::new(),
            collected_until: None,
            contract_until: None,
            served_until: None,
            prepaid: Vec::new(),
        }
    }
}

/// A debt and what it consists of.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Debt {
    /// Its key.
    pub debt: Key,
    /// The day on which it falls due.
    pub due_on: Date,
    /// The costs of enforcing it (实现债权的有关费用).
    pub costs_yuan: Money,
    /// Interest, and what is owed for paying late.
    pub interest_yuan: Money,
    /// The debt itself.
    pub principal_yuan: Money,
    /// How much of it is secured. Without it, nothing is.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub secured_yuan: Option<Money>,
    /// What it costs the debtor a year to leave it unpaid, as a fraction. Without it, nothing more than others.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub burden_yearly: Option<Rate>,
}

impl Debt {
    /// A debt without security, of which nothing is known that burdens more than others.
    #[must_use]
    pub const fn of(
        debt: Key,
        due_on: Date,
        costs_yuan: Money,
        interest_yuan: Money,
        principal_yuan: Money,
    ) -> Self {
        Self {
            debt,
            due_on,
            costs_yuan,
            interest_yuan,
            principal_yuan,
            secured_yuan: None,
            burden_yearly: None,
        }
    }
}

/// A prepayment for a period.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Prepaid {
    /// Its key.
    pub prepaid: Key,
    /// The first day that it is for.
    pub from: Date,
    /// The last.
    pub to_inclusive: Date,
    /// The sum.
    pub yuan: Money,
}

/// In which order debts are met as the parties agreed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum AgreedDebts {
    /// As they fall due; those of one day share in proportion.
    FirstDue,
    /// All share in proportion.
    Proportional,
    /// These first, in this order; those not named come after as the law has it.
    Listed(Vec<Key>),
}

/// What a debt consists of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Head {
    /// The costs of enforcing it.
    Costs,
    /// Interest, and what is owed for paying late.
    Interest,
    /// The debt itself.
    Principal,
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
    /// Whether a debt is met whole before the next. Default: it is.
    pub across: Across,
    /// How months are counted of what was prepaid. Default: part months by the days of their calendar month.
    pub months: MonthBasis,
    /// How what is paid back is rounded. Default: half up to the fen.
    pub rounding: Rounding,
}

/// Whether a debt is met whole before the next; arts 560 and 561 do not say which of them goes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Across {
    /// A debt's costs, interest and principal, then the next debt's.
    #[default]
    DebtByDebt,
    /// The costs of all debts that are due, then their interest, then the principals; then so of those that are not.
    HeadByHead,
}
