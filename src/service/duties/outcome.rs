//! Who does what.

use alloc::string::String;
use alloc::vec::Vec;

use crate::law::Modal;
use crate::rule;

/// The duties that were asked about, and how an action stands. Words are those of the law tables.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// The duties, by body, by what it does, and by what it does it to.
    pub duties: Vec<Duty>,
    /// How the action stands that was asked about.
    pub action: Option<Judged>,
}

/// That a body does something to something.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Duty {
    /// Who.
    pub actor: String,
    /// Does what.
    pub verb: String,
    /// To what.
    pub object: String,
    /// Whether it must or may.
    pub modal: Modal,
    /// Whether it does now.
    pub state: State,
    /// Together with whom.
    pub with: Vec<String>,
    /// The conditions by which it does not, where it does not; of those of which one is enough, all.
    pub failing: Vec<String>,
    /// The conditions that are not known, where it is open.
    pub needs: Vec<String>,
}

/// Whether a duty holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum State {
    /// It holds.
    Holds,
    /// A condition is not known.
    Open,
    /// A condition is not so.
    DoesNotHold,
}

/// How an action stands.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Judged {
    /// How.
    pub judgment: Judgment,
    /// The bodies to whom a row gives it, whether or not they may take it now, by name.
    pub bodies: Vec<String>,
    /// What who took it does itself to the same object, by name.
    pub verbs: Vec<String>,
    /// With whom it must be taken and was not.
    pub missing: Vec<String>,
    /// The conditions by which it may not be taken now.
    pub failing: Vec<String>,
    /// The conditions that are not known.
    pub needs: Vec<String>,
}

/// Whether an action is that of the right body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Judgment {
    /// It is.
    Lawful,
    /// It is, together with others who did not take part.
    NotTogether,
    /// A condition is not known.
    Open,
    /// It is that body's, and not now.
    NotNow,
    /// It is another's.
    WrongBody,
    /// It was somebody's by a clause that ended.
    DutyEnded,
    /// No row gives it to anybody.
    Nobodys,
}

impl Judgment {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Lawful => "lawful",
            Self::NotTogether => "not-together",
            Self::Open => "open",
            Self::NotNow => "not-now",
            Self::WrongBody => "wrong-body",
            Self::DutyEnded => "duty-ended",
            Self::Nobodys => "nobodys",
        }
    }
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        self.action.as_ref().map_or("told", |action| action.judgment.name())
    }
}
