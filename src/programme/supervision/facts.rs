use alloc::string::String;
use alloc::vec::Vec;

use crate::decision::Reading;
use crate::quantity::{Date, Key};

/// The streets and communities, and the bodies that are there.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day of the question: its law applies, and everything is told as it is on it.
    pub as_of: Date,
    /// The streets to which the scheme applies, in any order.
    pub streets: Vec<Street>,
    /// The bodies that are there, in any order.
    pub bodies: Vec<Body>,
}

/// A street (街道) and its communities.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Street {
    /// Its key, unique.
    pub street: Key,
    /// The keys of its communities (社区), in any order. No two communities have the same, of whatever street.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub communities: Vec<Key>,
}

/// A body that was set up.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Body {
    /// Which, by the name that the scheme has: `supervision-group`.
    pub body: String,
    /// The street or the community whose it is. A body of the district tells none.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub of: Option<Key>,
    /// Who sits in it, or carries out its supervision with it, in any order.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub members: Vec<Member>,
    /// Who heads it. Without it, nobody does.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub head: Option<Head>,
    /// Its deputy heads, in any order.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub deputies: Vec<Key>,
    /// The body of the same place with which it is one (合署办公), by the name that the scheme has.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub one_with: Option<String>,
}

/// Who sits in a body.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Member {
    /// A key, which no other member of the body has.
    pub member: Key,
    /// The side for which it stands, by the name that a scheme or a matrix of duties has. Without it, none of those.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub side: Option<String>,
    /// The street or the community whose side it is, where the scheme asks for one of each (各).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub of: Option<Key>,
}

/// Who heads a body.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Head {
    /// A key.
    pub head: Key,
    /// The post that it holds, by the name that a scheme has: `community-director`. Without it, none of those.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub post: Option<String>,
}

/// The readings of what the scheme leaves open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, default)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Options {
    /// What a member is of a side that the scheme does not name, where it names some. Default: it may sit there, and is told.
    pub others: Others,
}

/// What a member is of a side that the scheme does not name, where it names some.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Others {
    /// One who may sit there: the scheme says who must.
    #[default]
    MaySit,
    /// One too many: the scheme says of whom the body consists (由…组成, 成员单位).
    MayNot,
}

impl Others {
    pub(super) const fn reading(self) -> Reading {
        match self {
            Self::MaySit => Reading::OthersMaySit,
            Self::MayNot => Reading::OthersMayNot,
        }
    }
}
