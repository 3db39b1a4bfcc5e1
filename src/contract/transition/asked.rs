use crate::decision::Term;
use crate::quantity::{Calendar, Date, RestDays};
use crate::rule;

/// A contract and what is asked of it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day asked about: the rules of that day on the change of law apply.
    pub as_of: Date,
    /// The day on which the contract was concluded (订立、成立).
    pub concluded_on: Date,
    /// The day on which the case was judged with final effect (终审), where it was; whether a contract goes on does not
    /// turn on it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub final_on: Option<Date>,
    /// What is asked.
    pub question: Question,
    /// The holidays around the last day of a right to end the contract; without them it is not moved.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub calendar: Option<Calendar>,
}

/// What is asked of a contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "kebab-case", deny_unknown_fields)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Question {
    /// Whether a contract from before the Property Management Regulations goes on.
    Continuation {
        /// Who concluded it.
        concluded_by: ConcludedBy,
        /// Its last day, where it has or had one.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        to_inclusive: Option<Date>,
    },
    /// By which law its validity is judged.
    Validity {
        /// Whether it is void by the law of then; needed of a contract from before the Civil Code.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        void_then: Option<bool>,
        /// Whether it is void by the Civil Code; needed where it is void by the law of then.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        void_by_code: Option<bool>,
    },
    /// By which law a standard term counts that was not pointed out or explained.
    StandardTerm,
    /// By which law a performance is judged.
    Performance {
        /// The day on which it was due or done.
        on: Date,
        /// What the law of then had on it; needed of a performance before the Civil Code.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        then: Option<ThenLaw>,
    },
    /// By which law a party ends the contract that sues without a notice.
    Suit {
        /// The day on which it sued.
        sued_on: Date,
    },
    /// By which law the end is asked for of what cannot be performed (other than the payment of money), so that the
    /// contract's purpose fails.
    Unperformable {
        /// The day on which it was asked for.
        asked_on: Date,
    },
    /// Until when a right to end the contract (解除权) can be exercised.
    TerminationRight {
        /// The day on which who has it knew or should have known of its cause.
        known_on: Date,
        /// The last day of the time that the contract or the law of then sets for it, where one does.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        agreed_to_inclusive: Option<Date>,
        /// The day on which the other side demanded (催告) that it be exercised, where it did.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        demanded_on: Option<Date>,
        /// The day on which it was exercised, where it was.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        exercised_on: Option<Date>,
    },
    /// By which law any other fact (法律事实) is judged.
    Fact {
        /// Its day, or its first.
        from: Date,
        /// Its last day, the same where it was on one day; without it, it still lasts.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        to_inclusive: Option<Date>,
        /// What the law of then had on it; needed of a fact that was over before the Civil Code.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        then: Option<ThenLaw>,
    },
}

/// Who concluded a contract on the owners' side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum ConcludedBy {
    /// The owners' committee (业主委员会).
    Committee,
    /// The developer.
    Developer,
    /// Anybody else.
    Other,
}

/// What the law of then had on a question. What stands in it is for a court to judge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "kebab-case", deny_unknown_fields)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum ThenLaw {
    /// A rule.
    Rule {
        /// Whether the Civil Code was found to protect lawful rights, to keep the order of society and economy and to
        /// further core values better, all three.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        code_better: Option<bool>,
    },
    /// A principle alone, where the Civil Code has a rule.
    Principle,
    /// Nothing, where the Civil Code has a rule.
    Nothing {
        /// Whether the Civil Code was found clearly to lessen lawful rights, to add to duties or to be other than could
        /// be expected, any of them.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        code_harms: Option<bool>,
    },
}

/// What follows where nobody has judged whether an exception is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Unjudged {
    /// The main rule holds: the law of then where it had a rule, the Civil Code where it had none.
    #[default]
    MainRule,
    /// Which law applies is open.
    Open,
}

/// The readings of what the law leaves open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, default)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Options {
    /// What follows where nobody has judged whether an exception is there. Default: the main rule holds.
    pub unjudged: Unjudged,
    /// Which days move the last day of a right. Default: holidays alone, where a calendar is given.
    pub rest_days: RestDays,
}

/// Whose law applies, and what becomes of the contract or the right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// Whose law applies; `None` where that is not asked, is open, or the rules on the change of law decide by
    /// themselves.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub law: Option<Applies>,
    /// The day whose law other rules are asked with: of the fact, and where the Civil Code reaches back the first of it.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub law_day: Option<Date>,
    /// Whether a court may argue with the Civil Code's rule, though the law of then applies.
    pub code_argues: bool,
    /// What becomes of the contract, or of the right to end it, where that is asked.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub fate: Option<Fate>,
    /// The last day of that, where it has one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub last_day: Option<Date>,
}

/// Whose law applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Applies {
    /// The law of then (当时的法律、司法解释).
    LawOfThen,
    /// The Civil Code.
    CivilCode,
}

/// What becomes of a contract, or of a right to end it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Fate {
    /// The contract goes on.
    GoesOn,
    /// It has ended.
    Ended,
    /// The text does not speak of it.
    NotConcerned,
    /// The right was exercised in time.
    Exercised,
    /// It can be exercised.
    Standing,
    /// It is lost.
    Lost,
    /// Whether it is turns on what time is reasonable after the demand.
    ReasonableTime,
}

impl Outcome {
    /// One of these laws applies, as it was on a day.
    pub(super) const fn by(law: Applies, day: Date) -> Self {
        Self { law: Some(law), law_day: Some(day), code_argues: false, fate: None, last_day: None }
    }

    /// That becomes of the contract or the right.
    pub(super) const fn of(fate: Fate, last_day: Option<Date>) -> Self {
        Self { law: None, law_day: None, code_argues: false, fate: Some(fate), last_day }
    }

    /// Nothing is decided.
    pub(super) const OPEN: Self =
        Self { law: None, law_day: None, code_argues: false, fate: None, last_day: None };
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        match (self.fate, self.law) {
            (Some(Fate::GoesOn), _) => "goes-on",
            (Some(Fate::Ended), _) => "ended",
            (Some(Fate::NotConcerned), _) => "not-concerned",
            (Some(Fate::Exercised), _) => "exercised",
            (Some(Fate::Standing), _) => "standing",
            (Some(Fate::Lost), _) => "lost",
            (None, Some(Applies::LawOfThen)) => "law-of-then",
            (None, Some(Applies::CivilCode)) => "civil-code",
            (Some(Fate::ReasonableTime), _) | (None, None) => "open",
        }
    }
}

impl Applies {
    pub(super) const fn term(self) -> Term {
        match self {
            Self::LawOfThen => Term::LawOfThen,
            Self::CivilCode => Term::CivilCode,
        }
    }
}

impl Fate {
    pub(super) const fn term(self) -> Term {
        match self {
            Self::GoesOn => Term::ContractGoesOn,
            Self::Ended => Term::ContractEnded,
            Self::NotConcerned => Term::NotSpokenOf,
            Self::Exercised => Term::ExercisedInTime,
            Self::Standing => Term::CanBeExercised,
            Self::Lost => Term::RightLost,
            Self::ReasonableTime => Term::OfReasonableTime,
        }
    }
}
