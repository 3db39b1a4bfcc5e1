use alloc::string::String;
use alloc::vec::Vec;

use crate::decision::Term;
use crate::law::BodyPlace;
use crate::quantity::Key;
use crate::rule;

/// How the bodies stand that a scheme sets up.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// How many are as the scheme sets them out.
    pub as_set_out: u32,
    /// How many are there and are not so.
    pub not_as_set_out: u32,
    /// How many are due and not there.
    pub not_set_up: u32,
    /// The levels of supervision (监管), in the scheme's order.
    pub levels: Vec<OfLevel>,
    /// Every body that is due: in the scheme's order, by street and by community.
    pub bodies: Vec<OfBody>,
}

/// A level of supervision.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct OfLevel {
    /// Its name: `first-level-supervision`.
    pub level: String,
    /// How many bodies are due that carry it out.
    pub due: u32,
    /// How many of them are as the scheme sets them out.
    pub as_set_out: u32,
}

/// A body that is due.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct OfBody {
    /// Its name.
    pub body: String,
    /// Whose it is: the district's, a street's or a community's.
    pub place: BodyPlace,
    /// Which street's or which community's.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub of: Option<Key>,
    /// The body under which it works.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub under: Option<String>,
    /// The level of supervision that it carries out.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub supervision: Option<String>,
    /// How it stands.
    pub standing: Standing,
    /// The sides that are not represented, in the scheme's order. None where the body is not there.
    pub wanting: Vec<Wanting>,
    /// The members of sides that the scheme does not name, by key, where it names some.
    pub others: Vec<Key>,
    /// Its head, where the scheme asks for one and the body is there.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub head: Option<OfHead>,
    /// Whether the scheme asks for a deputy head, and there is none.
    pub deputy_wanting: bool,
    /// The body with which the scheme has it be one, where it is not, or where that one is not there.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub apart_from: Option<String>,
}

/// How a body stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Standing {
    /// It is as the scheme sets it out.
    AsSetOut,
    /// It is there, and something is not so.
    NotAsSetOut,
    /// It is not there.
    NotSetUp,
}

/// A side that is not represented.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Wanting {
    /// The side.
    pub side: String,
    /// Of which street or community, where there is to be one of each.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub of: Option<Key>,
}

/// The head of a body.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct OfHead {
    /// How it stands.
    pub standing: HeadStanding,
    /// The posts of which the head is to hold one. None is whoever heads it.
    pub posts: Vec<String>,
    /// Who heads it.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub head: Option<Key>,
    /// The post that it holds, where that is one that a scheme knows.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub holds: Option<String>,
}

/// How the head of a body stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum HeadStanding {
    /// It is the right one.
    Right,
    /// It holds another post.
    Other,
    /// There is none.
    None,
}

impl Standing {
    pub(super) const fn term(self) -> Term {
        match self {
            Self::AsSetOut => Term::AsSetOut,
            Self::NotAsSetOut => Term::NotAsSetOut,
            Self::NotSetUp => Term::NotSetUp,
        }
    }
}

impl rule::Outcome for Outcome {
    /// The worst of how its bodies stand.
    fn word(&self) -> &'static str {
        let standing = match (self.not_set_up, self.not_as_set_out) {
            (0, 0) => Standing::AsSetOut,
            (0, _) => Standing::NotAsSetOut,
            _ => Standing::NotSetUp,
        };
        standing.term().name()
    }
}
