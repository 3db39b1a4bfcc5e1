//! How an estate is divided.

use alloc::string::String;
use alloc::vec::Vec;

use super::facts::PublicGround;
use crate::decision::Term;
use crate::law::DivisionEffect;
use crate::rule;

/// What the law leaves open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, default)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Options {
    /// What follows where one case asks for one zone and another allows several. Default: one zone.
    pub overlap: Overlap,
    /// What follows for a case of which the text does not speak. Default: the authority decides.
    pub unsaid: Unsaid,
    /// How many of the things that a text names together make one zone. Default: each must.
    pub listed: Listed,
}

/// Two cases of a text hold, neither of which says that it is an exception to the other: facilities that are shared, and could
/// be divided (Shandong art. 8(2) and others).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Overlap {
    /// What must be (应当) goes before what may be (可以).
    #[default]
    OneZone,
    /// What may be is the narrower case of what must be.
    MayBeSeparate,
}

/// A text says what follows where facilities are shared, or in which cases a zone may be adjusted, and nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Unsaid {
    /// It is left to the authority.
    #[default]
    Authority,
    /// The contrary holds: what is not shared may be several zones, a zone of which no case holds stays as it is.
    Contrary,
}

/// A text names facilities together with grounds or premises, and asks for one zone where they are shared or cannot be divided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Listed {
    /// Each of them must be.
    #[default]
    Each,
    /// One is enough.
    Any,
}

/// How an estate is divided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Divided {
    /// It must be one zone.
    OneZone,
    /// It may be several zones.
    MayBeSeparate,
    /// It is the zone, or the zones, that it is.
    AsItIs,
    /// As a rule each building plot is a zone.
    ByPlot,
    /// The text gives no case that holds: the authority decides.
    AuthorityDecides,
}

/// Whether public ground goes with the zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct GroundBelongs {
    /// The ground.
    pub ground: PublicGround,
    /// Whether it does.
    pub belongs: Belongs,
}

/// Whether ground goes with a zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Belongs {
    /// It is not taken into the zone (不得划入).
    NotTakenIn,
    /// It lies in the zone and is not managed with it (不属于物业管理范围).
    NotManaged,
    /// The place's text does not say, or not by that name.
    Judgement,
}

/// How the estate is divided, and what goes with it. Which cases hold stands in the reasons.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// How.
    pub division: Divided,
    /// What the authority weighs (综合考虑) that divides, by the names of the law tables.
    pub weighs: Vec<String>,
    /// Of the public ground that was asked about: whether it goes with the zone.
    pub ground: Vec<GroundBelongs>,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        self.division.term().name()
    }
}

impl From<DivisionEffect> for Divided {
    fn from(effect: DivisionEffect) -> Self {
        match effect {
            DivisionEffect::OneZone => Self::OneZone,
            DivisionEffect::MayBeSeparate => Self::MayBeSeparate,
            DivisionEffect::AsItIs => Self::AsItIs,
            DivisionEffect::ByPlot => Self::ByPlot,
        }
    }
}

impl Divided {
    pub(super) const fn term(self) -> Term {
        match self {
            Self::OneZone => Term::OneZone,
            Self::MayBeSeparate => Term::MayBeSeparate,
            Self::AsItIs => Term::AsItIs,
            Self::ByPlot => Term::ByPlot,
            Self::AuthorityDecides => Term::AuthorityDecides,
        }
    }
}

impl Belongs {
    pub(super) const fn term(self) -> Term {
        match self {
            Self::NotTakenIn => Term::NotTakenIn,
            Self::NotManaged => Term::NotManaged,
            Self::Judgement => Term::LeftToJudgement,
        }
    }
}
