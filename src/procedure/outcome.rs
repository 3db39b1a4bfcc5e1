use alloc::string::String;
use alloc::vec::Vec;

use crate::law::Modal;
use crate::quantity::Date;
use crate::rule;

/// Where a procedure stands.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// Whether it is over: a step that ends it was taken, or nothing can follow.
    pub closed: bool,
    /// Every event, by its day, and whether it was lawful. What was not lawful moved nothing.
    pub events: Vec<Judged>,
    /// What can be taken on the day of the question; what is due first stands first.
    pub open: Vec<Open>,
    /// What cannot be taken yet, as far as its time can be told; what is due first stands first. A duty among it whose
    /// last day has passed is overdue, though somebody else must act before it can be done.
    pub later: Vec<Later>,
}

/// An event, judged.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Judged {
    /// The step.
    pub step: String,
    /// Its day.
    pub on: Date,
    /// Who took it.
    pub by: String,
    /// Whether it could be taken by whom and when it was.
    pub lawful: bool,
    /// Why it could not.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub why: Option<Obstacle>,
    /// The step that stood in its way, or is wanting before it.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub because_of: Option<String>,
    /// The documents that it wanted, in the order of the text.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub missing: Vec<String>,
    /// The last day on which it was in time, where there is one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub due: Option<Date>,
    /// By how many days it was late; 0 where it was in time.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub late_days: Option<i32>,
    /// The breach that its delay is, where it has one and a text has a name for it: [`penalty.range`](crate::penalty::range)
    /// tells what follows.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub breach: Option<String>,
}

/// A step that can be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Open {
    /// The step.
    pub step: String,
    /// Who can take it, each by itself.
    pub by: Vec<String>,
    /// Whether it must be taken or may be.
    pub modal: Modal,
    /// The documents that it needs.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub documents: Vec<String>,
    /// The last day on which it is in time, where there is one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub due: Option<Date>,
    /// For how many days it has been overdue; 0 while it is in time.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub overdue_days: Option<i32>,
    /// The breach that its delay is, where it has one and a text has a name for it: [`penalty.range`](crate::penalty::range)
    /// tells what follows.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub breach: Option<String>,
}

/// A step that cannot be taken yet.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Later {
    /// The step.
    pub step: String,
    /// Who will be able to take it.
    pub by: Vec<String>,
    /// Whether it must be taken or may be.
    pub modal: Modal,
    /// The first day on which it can be taken, where a time must run out before.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub opens: Option<Date>,
    /// Its last day, where that is fixed whatever is still to be taken before it.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub due: Option<Date>,
    /// For how many days it has been overdue; 0 while it can be in time.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub overdue_days: Option<i32>,
    /// The breach that its delay is, where it has one and a text has a name for it: [`penalty.range`](crate::penalty::range)
    /// tells what follows.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub breach: Option<String>,
    /// The steps that it waits for: all that it follows, and those of which one will do.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub waits_for: Vec<String>,
    /// The last day on which it will be in time, if each step before it is taken on its planned or last day or,
    /// where that has passed, on the first day on which it can be: of the question, or of what it waits for. A step
    /// whose last day has passed and which waits for one without a day is none to count from.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub at_latest: Option<Date>,
}

/// Why a step cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Obstacle {
    /// The law gives the step to somebody else.
    WrongActor,
    /// It was taken before.
    TakenAlready,
    /// A step with which the procedure is over was taken.
    Ended,
    /// A step that must come before was not taken.
    TooEarly,
    /// A step after which it can no longer be taken was.
    Excluded,
    /// A time that must have run out has not.
    TimeRunning,
    /// It is too long before the step that it may precede by so much.
    NotYet,
    /// A document that the law asks for was not handed in with it.
    Incomplete,
    /// Fewer owners took it together than the law asks for.
    TooFew,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        let must = |open: &&Open| open.modal == Modal::Must;
        let late = |days: Option<i32>| days.is_some_and(|days| days > 0);
        let waits_late = |later: &Later| later.modal == Modal::Must && late(later.overdue_days);
        if self.events.iter().any(|event| !event.lawful) {
            "refused"
        } else if self.closed {
            "closed"
        } else if self.open.iter().filter(must).any(|open| late(open.overdue_days))
            || self.later.iter().any(waits_late)
        {
            "overdue"
        } else if self.open.iter().any(|open| must(&open)) {
            "due"
        } else {
            "waiting"
        }
    }
}
