use alloc::string::String;
use alloc::vec::Vec;

use crate::decision::Term;
use crate::quantity::Date;
use crate::rule;

/// How far a programme is on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// The first phase that is not complete; none where all are.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub phase: Option<String>,
    /// How many tasks are overdue.
    pub overdue: u32,
    /// Phase by phase.
    pub phases: Vec<OfPhase>,
}

/// A phase.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct OfPhase {
    /// Its name.
    pub phase: String,
    /// Whether all its tasks were done.
    pub complete: bool,
    /// Task by task, in the plan's order.
    pub tasks: Vec<OfTask>,
}

/// A task.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct OfTask {
    /// Its name.
    pub task: String,
    /// Who sees to it.
    pub by: Vec<String>,
    /// The first day of its time, where it has one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub from: Option<Date>,
    /// The last day of its time, where it has one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub to_inclusive: Option<Date>,
    /// How it stands.
    pub state: State,
    /// The day on which it was done, where it was done as the plan has it.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub done_on: Option<Date>,
    /// By how many days it is late, or was.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub late_days: Option<i32>,
    /// What of its evidence is wanting, in the plan's order, where somebody says that it was done.
    pub wanting: Vec<String>,
    /// Whether another body than the plan's did it.
    pub wrong_body: bool,
    /// The tasks of earlier phases that were not done when this one was, in the plan's order.
    pub ahead_of: Vec<String>,
}

/// How a task stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum State {
    /// It was done in its time, or it has none.
    Done,
    /// It was done before its time.
    DoneEarly,
    /// It was done after its time.
    DoneLate,
    /// It is to be done, and its time is not over, or it has none.
    ToDo,
    /// Its time has not come.
    NotYet,
    /// Its time is over.
    Overdue,
}

impl State {
    pub(super) const fn is_done(self) -> bool {
        matches!(self, Self::Done | Self::DoneEarly | Self::DoneLate)
    }

    pub(super) const fn term(self) -> Term {
        match self {
            Self::Done => Term::DoneInTime,
            Self::DoneEarly => Term::DoneEarly,
            Self::DoneLate => Term::DoneLate,
            Self::ToDo => Term::ToDo,
            Self::NotYet => Term::NotYet,
            Self::Overdue => Term::OverdueTask,
        }
    }
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        match (&self.phase, self.overdue) {
            (None, _) => "complete",
            (Some(_), 0) => "under-way",
            _ => "overdue",
        }
    }
}
