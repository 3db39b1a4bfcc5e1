//! What was decided, and why: reasons in the order of the argument, each with what was compared with what,
//! under which article and by what margin. Texts in Chinese and English are rendered from that structure.

mod basis;
mod lang;
mod note;
mod quantity;
mod reason;
mod render;
mod value;
mod words;

use alloc::vec::Vec;

pub use self::basis::Basis;
pub use self::lang::Lang;
pub use self::note::Note;
pub use self::quantity::Quantity;
pub use self::reason::{Comparison, Reason, Verdict};
pub use self::words::{Label, Reading, Step, Term};
use crate::error::Error;
use crate::law::Absent;
use crate::quantity::Date;

/// The answer of a rule: the outcome with its reasons.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct Decision<T> {
    finding: Finding<T>,
    reasons: Vec<Reason>,
    warnings: Vec<Note>,
}

/// Whether there was something to decide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding<T> {
    /// The rule was in force and gave this.
    Decided(T),
    /// The rule had ended, and the question with it.
    NotApplicable {
        /// The first day without the rule.
        since: Date,
    },
}

impl<T> Decision<T> {
    pub(crate) fn new(outcome: T, reasons: Vec<Reason>) -> Self {
        // A disputed clause concerns the whole decision, not only the step that rests on it, and so does a reading
        // without which there would be another decision.
        let decides = |note: &Note| match note {
            Note::ByLaw(applied) => applied.disputed,
            Note::Reading(reading) => matches!(
                reading,
                Reading::ScopeByAnalogy
                    | Reading::ShorterLocal
                    | Reading::ShorterNational
                    | Reading::SilenceDisputed
                    | Reading::HolidaysUnknown
            ),
            _ => false,
        };
        let mut warnings: Vec<Note> = Vec::new();
        for note in reasons.iter().flat_map(Reason::notes).filter(decides) {
            if !warnings.contains(&note) {
                warnings.push(note);
            }
        }
        Self { finding: Finding::Decided(outcome), reasons, warnings }
    }

    /// Nothing was in force: where the rule had ended, the question went with it and that is the answer;
    /// else it is an error.
    pub(crate) fn of_absent(absent: Absent) -> Result<Self, Error> {
        let Some(since) = absent.ended() else { return Err(absent.into()) };
        let reason = Reason::computed(Step::LawEnded).by_last(&absent).with(Label::Since, since);
        Ok(Self {
            finding: Finding::NotApplicable { since },
            reasons: Vec::from([reason]),
            warnings: Vec::new(),
        })
    }

    /// With one more reason, after all others.
    pub(crate) fn because(mut self, reason: Reason) -> Self {
        self.reasons.push(reason);
        self
    }

    pub(crate) fn warn(mut self, warning: Option<Note>) -> Self {
        self.warnings.extend(warning);
        self
    }

    /// What was found.
    pub const fn finding(&self) -> &Finding<T> {
        &self.finding
    }

    /// The outcome, where there was something to decide.
    #[must_use]
    pub const fn outcome(&self) -> Option<&T> {
        match &self.finding {
            Finding::Decided(outcome) => Some(outcome),
            Finding::NotApplicable { .. } => None,
        }
    }

    /// The reasons, in the order of the argument.
    #[must_use]
    pub fn reasons(&self) -> &[Reason] {
        &self.reasons
    }

    /// What the reader should know beside the reasons, such as a reading under which the outcome differs.
    #[must_use]
    pub fn warnings(&self) -> &[Note] {
        &self.warnings
    }
}
