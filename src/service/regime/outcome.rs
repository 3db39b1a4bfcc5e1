//! How an estate is managed.

use alloc::string::String;
use alloc::vec::Vec;

use super::facts::Need;
use crate::rule;

/// How an estate is managed. Words are those of the law tables.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// Its class; none while several are possible.
    pub class: Option<String>,
    /// The classes that are possible, by name.
    pub possible: Vec<String>,
    /// The facts that are not known and could turn class, standing or passage.
    pub needs: Vec<Need>,
    /// How firmly its manager stands; none while that is open.
    pub standing: Option<Standing>,
    /// Who manages it; none while that is open, and where the scheme names nobody.
    pub manager: Option<String>,
    /// How fees are charged; none while that is open, and where the scheme does not say.
    pub fee: Option<String>,
    /// What fills the gap that the fees leave.
    pub subsidy: Option<String>,
    /// What is to be done for it.
    pub duties: Vec<Due>,
    /// To what it passes over, where its class does.
    pub next: Option<Next>,
}

/// How firmly a manager stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Standing {
    /// The scheme put nobody there: it leaves the estate to who runs it, or speaks of no manager.
    RunAsItIs,
    /// The scheme put it there, until the owners decide.
    UntilOwnersDecide,
    /// The owners settled how it is managed.
    OwnersChose,
    /// The owners' committee entrusted it by contract, as the scheme foresaw.
    Entrusted,
}

/// What is to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Due {
    /// What.
    pub duty: String,
    /// By whom.
    pub by: Vec<String>,
}

/// To what the management passes over.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Next {
    /// Who manages then.
    pub manager: String,
    /// How far it is.
    pub state: Passage,
    /// What is known to be wanting, in the order in which it comes about, with whose turn it is.
    pub lacks: Vec<Lack>,
}

/// How far a passage is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Passage {
    /// All that it needs is there.
    Complete,
    /// Something is wanting.
    Waiting,
    /// Nothing is known to be wanting, and something is not known.
    Open,
}

/// What a passage waits for.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Lack {
    /// What is wanting.
    pub need: Need,
    /// Who brings it about.
    pub by: Vec<String>,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        if self.class.is_some() { "classified" } else { "open" }
    }
}
