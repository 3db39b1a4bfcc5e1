//! What stands on a ballot beside its choice: whose it is and how it came.

use alloc::format;
use alloc::vec::Vec;

use super::{BallotState, Choice};
use crate::error::Error;
use crate::quantity::Key;

/// What the desk must know of what a ballot says; two say the same that are equal.
pub(crate) trait Says: PartialEq {
    /// What the ballot is, where it says nothing that could be read.
    fn state(&self) -> Option<BallotState>;
}

/// Declares a kind of ballot: what it says, among what all kinds tell alike. In a document the fields stand side
/// by side and others are refused with their path, so the common ones cannot be a struct of their own.
macro_rules! ballot_form {
    (
        $(#[$about:meta])* $name:ident $(<$says:ident = $default:ty>)?
        { $($(#[$said:meta])* $field:ident: $type:ty),+ } instructed $wanted:ty
    ) => {
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
        #[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
        $(#[$about])*
        pub struct $name $(<$says = $default>)? {
            /// The unit it was given for; it counts that unit's area.
            #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
            pub unit: Option<crate::quantity::Key>,
            /// The owners it was given for, all of them; it counts everything they hold together.
            #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
            pub owners: Vec<crate::quantity::Key>,
            /// The pool it was given for, at a first meeting under the rules of 2004.
            #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
            pub pool: Option<crate::quantity::Key>,
            $($(#[$said])* pub $field: $type,)+
            /// Its place in time, needed where the first or the last of an owner's ballots decides. One with a later
            /// place was not received on an earlier day.
            #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
            pub seq: Option<u64>,
            /// The day it was received; asked where the vote closes on a day, and in the place of `seq` where days
            /// tell enough.
            #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
            pub received_on: Option<crate::quantity::Date>,
            /// Of a silent ballot, the day on which it was delivered, which must not be after the vote has closed;
            /// asked where it closes on a day and silence counts.
            #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
            pub delivered_on: Option<crate::quantity::Date>,
            /// How it came.
            #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
            pub via: Option<crate::vote::Via>,
            /// Whether a paper ballot bears the owner's signature; to be told where it lacks.
            #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
            pub signed: Option<bool>,
            /// Which of the owners gave it, or for which of them a proxy did; it tells co-owners' ballots apart.
            #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
            pub cast_by: Option<crate::quantity::Key>,
            /// Who gave it for them.
            #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
            pub proxy: Option<crate::vote::Proxy<$wanted>>,
        }
    };
}
pub(crate) use ballot_form;

ballot_form! {
    /// One ballot (表决票): for a unit, for an owner with all that it holds, or for a pool of votes.
    #[cfg_attr(feature = "serde", serde(bound(deserialize = "C: serde::Deserialize<'de>")))]
    #[cfg_attr(feature = "json", schemars(rename = "Ballot"))]
    Ballot<C = Choice> {
        /// What it says.
        choice: C
    } instructed C
}

impl<C> Ballot<C> {
    /// A ballot of which no more is known than what it says; whose it is must be filled in.
    #[must_use]
    pub const fn saying(choice: C) -> Self {
        Self {
            unit: None,
            owners: Vec::new(),
            pool: None,
            choice,
            seq: None,
            received_on: None,
            delivered_on: None,
            via: None,
            signed: None,
            cast_by: None,
            proxy: None,
        }
    }

    /// The refusal of a second ballot: for a unit, or for all that an owner or a pool holds.
    pub(super) fn second(&self, row: usize, unit: Option<&Key>) -> Error {
        let field = match self {
            Self { unit: Some(_), .. } => "unit",
            Self { pool: Some(_), .. } => "pool",
            _ => "owners",
        };
        let what = unit.map_or_else(|| "the owner".into(), |unit| format!("unit {:?}", unit.as_str()));
        let error = Error::invalid("vote.ballot.twice", format!("{what} has a ballot already"));
        error.at(field).at_row(row).at("ballots")
    }
}

/// How a ballot comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Via {
    /// 书面: on paper.
    Paper,
    /// 电子: through an electronic system, which knows who votes.
    Online,
}

/// Who gives a ballot for an owner (代理人).
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "C: serde::Deserialize<'de>")))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema), schemars(rename = "Proxy"))]
pub struct Proxy<C = Choice> {
    /// The agent.
    pub agent: Key,
    /// Whether it has a written authority (书面委托书); asked where the place's law wants one.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub written_authority: Option<bool>,
    /// What the owner wants, where the authority says so: the ballot may not say otherwise.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub instructions: Option<C>,
    /// Whether it works for the manager; asked where the place's law keeps the manager's staff out.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub manager_staff: Option<bool>,
}
