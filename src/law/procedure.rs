use super::shared::Shared;
use super::value::Words;
use crate::quantity::{Span, Threshold};

/// Whether a step is a duty or a power: 应当 or 可以.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Modal {
    /// 应当: it is due, and overdue once its time has passed.
    Must,
    /// 可以: it may be taken.
    May,
}

/// A procedure (程序) as a text lays it down: which steps there are, who takes them, after what and by when.
///
/// Its state is the set of steps that were taken. A step can be taken once what it follows was taken and
/// nothing that ends it was.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(transparent))]
pub struct Procedure {
    /// The steps, in the order of the text.
    pub steps: Shared<[ProcedureStep]>,
}

/// One step of a procedure.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct ProcedureStep {
    /// Its name: `report`, `form-group`.
    pub step: Shared<str>,
    /// Who may take it, each by itself.
    pub by: Words,
    /// Whether it must be taken or may be.
    pub modal: Modal,
    /// The documents without which it is not taken.
    #[cfg_attr(feature = "serde", serde(default))]
    pub documents: Words,
    /// How many must stand behind it, where owners take it together.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub support: Option<SupportOf>,
    /// Steps that must all have been taken before.
    #[cfg_attr(feature = "serde", serde(default))]
    pub after: Words,
    /// Steps of which one must have been taken before, where there are any.
    #[cfg_attr(feature = "serde", serde(default))]
    pub after_any: Words,
    /// Steps after which it can no longer be taken, and is not due.
    #[cfg_attr(feature = "serde", serde(default))]
    pub unless: Words,
    /// A step whose time must have run out: the limit that was set with it or, where it sets none, the time
    /// within which it had to be taken and was not.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub lapse_of: Option<Shared<str>>,
    /// A step with which the limit was set by which this one is due.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub limit_of: Option<Shared<str>>,
    /// By when, counted from another step; from the end of its time where that must have run out.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub within: Option<SpanOf>,
    /// How long before another step at the latest.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub before: Option<SpanOf>,
    /// How long before another step at the earliest.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub opens: Option<SpanOf>,
    /// By how much it puts off what other steps are due.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub extends: Option<SpanOf>,
    /// Whether whoever takes it sets a time limit with it.
    #[cfg_attr(feature = "serde", serde(default))]
    pub sets_limit: bool,
    /// Whether the procedure is over with it.
    #[cfg_attr(feature = "serde", serde(default))]
    pub ends: bool,
    /// Whether it may be taken again.
    #[cfg_attr(feature = "serde", serde(default))]
    pub repeats: bool,
    /// The breach that it is to be late with it, as `penalty.range` names it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub breach: Option<Shared<str>>,
    /// The articles that say so, as they stand among the version's citations.
    pub cites: Words,
}

/// A length of time from one step to another, before it, or added to what it is due.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct SpanOf {
    /// How long.
    pub span: Span,
    /// The steps it is counted from, the first of them that was taken; or the step before which it lies, or
    /// those that are put off.
    pub of: Words,
}

/// How many of the owners take a step together: a share of the area and the same of the heads.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct SupportOf {
    /// The actor that they are: another who may take the step needs nobody behind it.
    pub by: Shared<str>,
    /// The share.
    pub share: Threshold,
}

impl Procedure {
    /// The step with a name.
    #[must_use]
    pub fn step(&self, name: &str) -> Option<&ProcedureStep> {
        self.steps.iter().find(|step| *step.step == *name)
    }
}

impl ProcedureStep {
    /// Whether it comes about by itself or is where the procedure begins.
    #[must_use]
    pub fn follows_nothing(&self) -> bool {
        self.after.0.is_empty() && self.after_any.0.is_empty()
    }
}
