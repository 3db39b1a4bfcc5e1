//! How a contract stands.

use alloc::vec::Vec;

use super::facts::{Says, Side};
use crate::decision::Term;
use crate::penalty::range::Breach;
use crate::quantity::Date;

/// How a contract stands on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// How it stands.
    pub state: State,
    /// From when it has no term, where it has none.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub since: Option<Date>,
    /// Its last day, gone or to come, where what is known ends it.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub last_day: Option<Date>,
    /// What ends it.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub ground: Option<Ground>,
    /// The earliest last day, were the owners to decide and give notice on the day of the question.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub owners_earliest_end: Option<Date>,
    /// The earliest last day, were the manager to give notice on the day of the question.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub manager_earliest_end: Option<Date>,
    /// Whether the owners make the manager's losses good, unless these are not attributable to them.
    pub losses: bool,
    /// Every notice by its day, judged.
    pub notices: Vec<Given>,
    /// What is filed and published, then what is done before the end of the term, and by whom.
    pub due: Vec<Due>,
}

/// How a contract stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum State {
    /// Its term has not begun.
    NotBegun,
    /// It runs.
    Running,
    /// It goes on without a term (不定期).
    Indefinite,
    /// It has ended.
    Ended,
}

/// What ends a contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Ground {
    /// The owners' contract took effect.
    OwnersContract,
    /// The manager was dismissed.
    Dismissed,
    /// A contract without a term was ended.
    Terminated,
    /// The term was over, and another contract of the same sides follows.
    Renewed,
    /// The term was over, and the owners had decided on another manager.
    AnotherHired,
    /// The term was over, and the manager did not renew.
    NotRenewed,
    /// The term was over, and the service with it.
    Expired,
}

/// A notice, judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Given {
    /// The day on which it reached the other side.
    pub reached_on: Date,
    /// Who gave it.
    pub by: Side,
    /// What it says.
    pub says: Says,
    /// What it is worth.
    pub standing: Standing,
    /// By how many days it was late.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub late_by_days: Option<i32>,
    /// The earliest last day that it can bring.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub earliest_end: Option<Date>,
}

/// What a notice is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Standing {
    /// It came in time.
    InTime,
    /// It came too late, or names too early a day.
    Late,
    /// The owners had not decided what it says.
    NoDecision,
    /// The contract could not be ended so: it had a term, or had none.
    NoGround,
    /// The contract had ended.
    AfterEnd,
}

/// Something that is done after a contract was concluded, or before the end of its term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Due {
    /// What.
    pub duty: Duty,
    /// Whose it is.
    pub by: Obliged,
    /// The last day on which it is in time.
    pub latest: Date,
    /// How it stands.
    pub state: DutyState,
    /// When it was done.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub done_on: Option<Date>,
    /// Of what is filed or published, when it was concluded.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub concluded_on: Option<Date>,
    /// The breach, where it was not filed in time and the place punishes that.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub breach: Option<Breach>,
}

/// Whose duty something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Obliged {
    /// The owners', by their committee.
    Owners,
    /// The manager's.
    Manager,
    /// The developer's.
    Developer,
}

/// What is done after a contract was concluded, or before the end of its term.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Duty {
    /// The draft is published before the contract is concluded.
    PublishDraft,
    /// The contract is published to all owners.
    PublishContract,
    /// It is filed.
    FileContract,
    /// A change of it is filed.
    FileChange,
    /// The owners decide whether to renew.
    Decide,
    /// They tell the manager.
    TellDecision,
    /// Having decided so, they conclude the renewal with it.
    Renew,
    /// The manager says that it does not renew, if so.
    TellNonRenewal,
}

/// How something stands that is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum DutyState {
    /// It was done in time.
    Done,
    /// It was done late.
    Late,
    /// It can still be done in time.
    Open,
    /// It was not done, and its time is over.
    Overdue,
    /// It need not have been done, and can no longer be in time.
    Lapsed,
}

impl crate::rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        match self.state {
            State::NotBegun => "not-begun",
            State::Running => "running",
            State::Indefinite => "indefinite",
            State::Ended => "ended",
        }
    }
}

impl State {
    pub(super) const fn term(self) -> Term {
        match self {
            Self::NotBegun => Term::ContractNotBegun,
            Self::Running => Term::ContractRunning,
            Self::Indefinite => Term::ContractIndefinite,
            Self::Ended => Term::ContractEnded,
        }
    }
}

impl Ground {
    pub(super) const fn term(self) -> Term {
        match self {
            Self::OwnersContract => Term::EndOwnersContract,
            Self::Dismissed => Term::EndDismissed,
            Self::Terminated => Term::EndTerminated,
            Self::Renewed => Term::EndRenewed,
            Self::AnotherHired => Term::EndAnotherHired,
            Self::NotRenewed => Term::EndNotRenewed,
            Self::Expired => Term::EndExpired,
        }
    }
}

impl Standing {
    pub(super) const fn term(self) -> Term {
        match self {
            Self::InTime => Term::NoticeInTime,
            Self::Late => Term::NoticeLate,
            Self::NoDecision => Term::NoticeNoDecision,
            Self::NoGround => Term::NoticeNoGround,
            Self::AfterEnd => Term::NoticeAfterEnd,
        }
    }
}

impl Duty {
    pub(super) const fn term(self) -> Term {
        match self {
            Self::PublishDraft => Term::DutyPublishDraft,
            Self::PublishContract => Term::DutyPublishContract,
            Self::FileContract => Term::DutyFileContract,
            Self::FileChange => Term::DutyFileChange,
            Self::Decide => Term::DutyDecide,
            Self::TellDecision => Term::DutyTellDecision,
            Self::Renew => Term::DutyRenew,
            Self::TellNonRenewal => Term::DutyTellNonRenewal,
        }
    }
}

impl Obliged {
    pub(super) const fn term(self) -> Term {
        match self {
            Self::Owners => Term::Owners,
            Self::Manager => Term::ServiceCompany,
            Self::Developer => Term::Developer,
        }
    }
}

impl Due {
    /// What is due of a contract, or of a change, that was concluded on a day.
    pub(super) const fn of_paper(
        duty: Duty,
        by: Obliged,
        latest: Date,
        done_on: Option<Date>,
        concluded_on: Date,
    ) -> Self {
        let state = DutyState::Open;
        Self { duty, by, latest, state, done_on, concluded_on: Some(concluded_on), breach: None }
    }
}
