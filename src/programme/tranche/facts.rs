use alloc::string::String;
use alloc::vec::Vec;

use crate::quantity::{Date, Key, Money};

/// The terms, which are each community's, and the communities.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day of the question: its law applies.
    pub as_of: Date,
    /// What a community is granted altogether (经费). Needed: schemes leave it open.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub granted_yuan: Option<Money>,
    /// Those who pay, in any order, each of the scheme's once.
    pub payers: Vec<Payer>,
    /// The communities, in any order.
    pub communities: Vec<Community>,
}

/// What one of those who pay gives to a community.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Payer {
    /// Who, by the name that the scheme has: `district`, `street`.
    pub payer: String,
    /// Its whole part. Needed.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub granted_yuan: Option<Money>,
    /// What it pays at each milestone but the last, at which it pays the rest.
    pub instalments: Vec<Instalment>,
}

/// What is paid at a milestone.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Instalment {
    /// The milestone, by the name that the scheme has: `start`.
    pub at: String,
    /// The sum.
    pub yuan: Money,
}

/// A community (社区), how far it is, and what it got.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Community {
    /// Its key, unique.
    pub community: Key,
    /// The street that it belongs to.
    pub street: Key,
    /// The milestones it reached, in any order, none before the one that the scheme has before it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub reached: Vec<Reached>,
    /// The last day on which it failed its acceptance, as [`programme.acceptance`](super::super::acceptance) tells it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub failed_on: Option<Date>,
    /// What was paid, in any order.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub paid: Vec<Payment>,
}

/// A milestone that was reached.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Reached {
    /// Which: `start`, `acceptance`.
    pub at: String,
    /// Its day.
    pub on: Date,
}

/// A payment.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Payment {
    /// Who paid.
    pub payer: String,
    /// The day.
    pub on: Date,
    /// The sum, below zero where some was taken back.
    pub yuan: Money,
}
