//! What is asked about paying late: debts, payments, terms and readings.

use alloc::vec::Vec;

use crate::quantity::{Date, DayCount, Key, Money, Rate, RateFrom, Ratio, Rounding};

/// The debts, what was paid on them, and what was agreed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day up to which it is asked, which counts: its law applies.
    pub as_of: Date,
    /// The debts, in any order.
    pub debts: Vec<Debt>,
    /// What was paid towards the principal of a debt, in any order.
    #[cfg_attr(feature = "serde", serde(default))]
    pub payments: Vec<Payment>,
    /// What was agreed.
    pub terms: Terms,
    /// The loan prime rates: needed where a rate or a cap is a multiple of them; the loss where none is proven.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub lpr: Option<Lpr>,
    /// The loss that was proven, of all debts together.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub loss_yuan: Option<Money>,
    /// Whether the debtor broke the contract in bad faith (恶意违约), where that is known.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub bad_faith: Option<bool>,
    /// What interrupted the limitation, in any order. A part payment is one only where it is given here too.
    #[cfg_attr(feature = "serde", serde(default))]
    pub interruptions: Vec<Interruption>,
}

impl Facts {
    /// Debts on which nothing was paid, and nothing known of a loss.
    #[must_use]
    pub const fn new(as_of: Date, debts: Vec<Debt>, terms: Terms) -> Self {
        Self {
            as_of,
            debts,
            payments: Vec::new(),
            terms,
            lpr: None,
            loss_yuan: None,
            bad_faith: None,
            interruptions: Vec::new(),
        }
    }
}

/// A debt.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Debt {
    /// Its key: a bill, an instalment, a cycle.
    pub debt: Key,
    /// What is owed when.
    pub owed: Owed,
}

impl Debt {
    /// The last day on which it, or the first of its days, is paid in time.
    pub(super) const fn due_on(&self) -> Date {
        match self.owed {
            Owed::Once { due_on, .. } => due_on,
            Owed::Daily { from, .. } => from,
        }
    }

    /// The day on which the last of it falls due.
    pub(super) const fn last_due_on(&self) -> Date {
        match self.owed {
            Owed::Once { due_on, .. } => due_on,
            Owed::Daily { to_inclusive, .. } => to_inclusive,
        }
    }
}

/// What is owed when.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "kebab-case", deny_unknown_fields)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Owed {
    /// A sum, all of it on one day.
    Once {
        /// The last day on which it is paid in time.
        due_on: Date,
        /// The sum.
        yuan: Money,
    },
    /// A sum for each day, which falls due on that day. Payments meet the oldest days first.
    Daily {
        /// The first day.
        from: Date,
        /// The last day.
        to_inclusive: Date,
        /// What falls due on each; it need not be in whole fen.
        yuan_per_day: Ratio,
    },
}

/// A payment towards the principal of a debt.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Payment {
    /// The debt.
    pub debt: Key,
    /// The day, on which what is paid is still late.
    pub on: Date,
    /// The sum.
    pub yuan: Money,
}

/// What was agreed for paying late.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Terms {
    /// The rate.
    pub rate: LateRate,
    /// The days after the due day within which nothing is owed for paying late. Without it there are none.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub grace_days: Option<u16>,
    /// The most that is owed for a debt; the lowest counts.
    #[cfg_attr(feature = "serde", serde(default))]
    pub caps: Vec<Cap>,
}

impl Terms {
    /// A rate without grace and caps.
    #[must_use]
    pub const fn at(rate: LateRate) -> Self {
        Self { rate, grace_days: None, caps: Vec::new() }
    }
}

/// A rate, as a fraction: `0.0005` is 0.05 %.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "kebab-case", deny_unknown_fields)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum LateRate {
    /// Of each day.
    PerDay(Rate),
    /// Of each month, of which a day is a thirtieth.
    PerMonth(Rate),
    /// Of each year.
    PerYear {
        /// The rate.
        rate: Rate,
        /// How many days a year has.
        day_count: DayCount,
    },
    /// A multiple of the loan prime rate of each day.
    Lpr {
        /// The multiple.
        multiple: Rate,
    },
    /// A share of what is late, once, however long.
    Flat(Rate),
}

/// The most that is owed for paying a debt late.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "kebab-case", deny_unknown_fields)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Cap {
    /// A share of what fell due of it, paid or not: `1` is as much as the debt, `0.1` lets the debt and what is owed for
    /// it come to 1.1 times the debt.
    OfPrincipal(Rate),
    /// A multiple of what the loan prime rate comes to over the same days.
    OfLpr(Rate),
}

/// The loan prime rates (贷款市场报价利率) of one year.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Lpr {
    /// The rates, in any order; each holds until the next begins. One rate alone is that of a fixed day.
    pub rates: Vec<RateFrom>,
    /// How many days a year has.
    pub day_count: DayCount,
}

/// What begins a limitation anew (中断).
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Interruption {
    /// The day, or the day on which the proceedings ended.
    pub on: Date,
    /// What it was.
    pub by: InterruptedBy,
    /// The debt. Without it, all that were due.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub debt: Option<Key>,
}

/// What can interrupt it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum InterruptedBy {
    /// The creditor demanded it.
    Demand,
    /// The debtor agreed to pay; after the time this bars the plea (民法典 art. 192(2)).
    Agreement,
    /// A suit or an arbitration.
    Proceedings,
    /// Something to the same effect.
    Other,
}

/// The readings of what the law and the contract leave open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, default)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Options {
    /// From when it runs once the days of grace are over. Default: after them.
    pub grace: GraceReading,
    /// From when limitation runs. Default: each debt by itself.
    pub limitation: LimitationFrom,
    /// How the sum of a debt is rounded. Default: half up to the fen.
    pub rounding: Rounding,
}

/// From when it runs once the days of grace are over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum GraceReading {
    /// From the day after them.
    #[default]
    AfterGrace,
    /// From the day after the due day, as if there had been none.
    FromDueDay,
}

/// From when limitation runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum LimitationFrom {
    /// From the due day of each debt.
    #[default]
    EachDebt,
    /// From the due day of the last: they are instalments of one debt (民法典 art. 189).
    LastInstalment,
}
