//! What is asked of services that are passed on, and what comes out.

use alloc::vec::Vec;

use crate::decision::Term;
use crate::penalty::range::Breach;
use crate::quantity::{Date, Key, Money};

/// What a manager owes and what it passed on. What the place's text does not ask for need not be told.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day of the last contract by which something was passed on: its law applies.
    pub on: Date,
    /// The services that the manager owes by its contract, in any order.
    pub services: Vec<Key>,
    /// The contracts by which it passed some on, in any order.
    pub delegations: Vec<Delegation>,
    /// Whether the owners' committee was told.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub committee_told: Option<bool>,
    /// Whether it was published to the owners.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub published: Option<bool>,
}

/// A contract by which services are passed on (委托).
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Delegation {
    /// To whom.
    pub delegate: Key,
    /// Whether that is a specialised company (专业性服务企业); needed before 2021.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub specialised: Option<bool>,
    /// Which services.
    pub services: Vec<Key>,
    /// Its price (委托合同价款).
    pub price_yuan: Money,
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
    /// Whether passing on every part by itself is punished as passing on the whole. Default: it is not.
    pub split: SplitBreach,
}

/// A whole service that was split and passed on, of which the penalty's text (条例 art. 59) does not speak.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum SplitBreach {
    /// It is void against owners, but not fined.
    #[default]
    NotFined,
    /// It is fined as if it were passed on together.
    AsWhole,
}

/// Whether what was passed on may be.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// Whether it may; without it, that is left to judgement.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub lawful: Option<bool>,
    /// Whether the whole was passed on.
    pub whole: Whole,
    /// The services that the manager kept, by key.
    pub kept: Vec<Key>,
    /// What each delegate took on, by key.
    pub parts: Vec<Part>,
    /// What else is wanting.
    pub lacks: Vec<Lack>,
    /// The breach, where it is one that is punished.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub breach: Option<Breach>,
    /// What the fine for it is a share of: `delegation_price_yuan` of [`penalty.range`](crate::penalty::range).
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub delegation_price_yuan: Option<Money>,
}

/// Whether a whole service was passed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Whole {
    /// Parts of it at most.
    No,
    /// All of it to one (一并委托).
    Together,
    /// Every part of it, to several (支解后分别转委托).
    Split,
}

/// What a delegate took on.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Part {
    /// Who.
    pub delegate: Key,
    /// Which services, by key.
    pub services: Vec<Key>,
    /// For what price, all contracts together.
    pub price_yuan: Money,
    /// Whether the manager answers to the owners for it, by a text of the day.
    pub manager_answers: bool,
}

/// What is wanting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Lack {
    /// A delegate is not a specialised company.
    Specialised,
    /// Word to the committee.
    CommitteeTold,
    /// Publication to the owners.
    Published,
}

impl crate::rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        match self.lawful {
            Some(true) => "lawful",
            Some(false) => "unlawful",
            None => "open",
        }
    }
}

impl Whole {
    pub(super) const fn term(self) -> Term {
        match self {
            Self::No => Term::PartsOnly,
            Self::Together => Term::Together,
            Self::Split => Term::SplitUp,
        }
    }
}
