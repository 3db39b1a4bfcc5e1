use alloc::vec::Vec;

use crate::quantity::{Area, Date, Key, Money};

/// An account of the fund: of a unit (分户账), of a selling unit of public housing, or of all owners together.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Account {
    /// Its key, unique: the unit's door number (户门号).
    pub account: Key,
    /// Its building (幢). Without one it stands in the zone's totals alone.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub building: Option<Key>,
    /// Whose money is in it.
    pub holder: Holder,
    /// The owner on the day it was opened, as an opaque key.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub owner: Option<Key>,
    /// Its first day: nothing is posted before it.
    pub opened_on: Date,
}

/// Whose money is in an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Holder {
    /// The unit's owner.
    Owner,
    /// The selling unit of public housing (公有住房售房单位).
    SellingUnit,
    /// All owners of the zone: what was not yet spread over the units.
    Common,
}

/// An entry of the ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Entry {
    /// Its number, unique. Entries of one day follow each other by their numbers.
    pub number: u32,
    /// The day on which the money moved.
    pub on: Date,
    /// What was posted.
    pub posting: Posting,
}

/// What an entry posts. Sums are above zero; which way they go is in the kind.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "kebab-case", deny_unknown_fields)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum Posting {
    /// 交存、续交: paid in.
    Deposit {
        /// The account.
        account: Key,
        /// The sum.
        yuan: Money,
        /// Whether it is part of the first deposit (首期), which later balances are compared with.
        first: bool,
    },
    /// 存储利息、国债增值收益: interest of the bank, or the gain of a treasury bond.
    Interest(Spread),
    /// 共有部分收益、残值: revenue from common parts or scrap, carried to the principal.
    Revenue(Spread),
    /// 列支: spent on a repair.
    Spending(Spread),
    /// 过户: the unit's title passed, and what is in the account with it.
    Transfer {
        /// The account.
        account: Key,
        /// The new owner.
        to: Key,
    },
    /// 返还: the unit was destroyed and what was in the account is paid out, which closes it.
    Refund {
        /// The account.
        account: Key,
        /// The sum, which must be the whole balance, even if that is zero.
        yuan: Money,
    },
    /// 分割、合并: units were divided or joined, and what is in their accounts goes to the new ones by area.
    Rearrangement {
        /// The accounts that are emptied. They are closed unless they stand in `into` too.
        from: Vec<Key>,
        /// The accounts that their money goes to.
        into: Vec<NewUnit>,
    },
    /// 更正: an earlier entry was wrong and is undone whole; what is right is posted anew.
    Correction {
        /// The number of that entry.
        of: u32,
    },
}

/// A sum that is spread over accounts.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Spread {
    /// The whole, as the bank's slip or the invoice has it.
    pub total_yuan: Money,
    /// The parts, in any order; they must sum to the whole.
    pub shares: Vec<Share>,
}

/// The part of one account.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Share {
    /// The account.
    pub account: Key,
    /// Its part; zero where nothing falls on it.
    pub yuan: Money,
}

/// A unit that came out of others.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct NewUnit {
    /// Its account, opened on that day at the latest.
    pub account: Key,
    /// Its building area (建筑面积).
    pub area_m2: Area,
}

/// What kind of entry a line of a statement is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum EntryKind {
    /// Paid in.
    Deposit,
    /// Interest.
    Interest,
    /// Revenue from common parts.
    Revenue,
    /// Spent.
    Spending,
    /// A change of owner.
    Transfer,
    /// Paid out on destruction.
    Refund,
    /// Units divided or joined.
    Rearrangement,
    /// An earlier entry undone.
    Correction,
}

impl Posting {
    /// What kind of entry it is.
    #[must_use]
    pub const fn kind(&self) -> EntryKind {
        match self {
            Self::Deposit { .. } => EntryKind::Deposit,
            Self::Interest(_) => EntryKind::Interest,
            Self::Revenue(_) => EntryKind::Revenue,
            Self::Spending(_) => EntryKind::Spending,
            Self::Transfer { .. } => EntryKind::Transfer,
            Self::Refund { .. } => EntryKind::Refund,
            Self::Rearrangement { .. } => EntryKind::Rearrangement,
            Self::Correction { .. } => EntryKind::Correction,
        }
    }
}

impl EntryKind {
    /// The kind's name, as it stands in a document.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Deposit => "deposit",
            Self::Interest => "interest",
            Self::Revenue => "revenue",
            Self::Spending => "spending",
            Self::Transfer => "transfer",
            Self::Refund => "refund",
            Self::Rearrangement => "rearrangement",
            Self::Correction => "correction",
        }
    }
}
