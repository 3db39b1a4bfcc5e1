//! Requirements of the law that facts are held against, one after the other.

use alloc::vec::Vec;

use crate::decision::{Comparison, Decision, Label, Note, Quantity, Reason, Step, Verdict};
use crate::error::Error;
use crate::law::{Absence, InForce, Key, LawValue, LocalLaw, Rank};
use crate::quantity::{Comparator, Date, Ratio, Threshold};

/// One requirement, and whether it is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Check {
    /// The step of the argument that tells more of it.
    #[cfg_attr(feature = "serde", serde(serialize_with = "step_name"))]
    #[cfg_attr(feature = "json", schemars(with = "alloc::string::String"))]
    pub step: Step,
    /// `met`, `not-met` or `judgement`.
    #[cfg_attr(feature = "serde", serde(serialize_with = "verdict_name"))]
    #[cfg_attr(feature = "json", schemars(with = "alloc::string::String"))]
    pub verdict: Verdict,
}

#[cfg(feature = "serde")]
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn step_name<S: serde::Serializer>(step: &Step, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(step.name())
}

#[cfg(feature = "serde")]
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn verdict_name<S: serde::Serializer>(verdict: &Verdict, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(verdict.name())
}

/// What the law of a place asks on a day; `None` where its texts say nothing.
pub(crate) fn asked<T: LawValue>(
    law: &LocalLaw<'_>,
    key: Key<T>,
    day: Date,
) -> Result<Option<InForce<T>>, Error> {
    match law.find(key, day) {
        Ok(found) => Ok(Some(found)),
        Err(absent) if absent.absence() == Absence::Unknown => Ok(None),
        Err(absent) => Err(absent.into()),
    }
}

/// A number of members as a quantity.
pub(crate) fn members(number: u32) -> Quantity {
    Quantity::Members(number.into())
}

/// The requirements so far.
#[derive(Debug, Default)]
pub(crate) struct Checks {
    list: Vec<Check>,
    reasons: Vec<Reason>,
    warnings: Vec<Note>,
}

impl Checks {
    /// Adds a requirement; says whether it is met.
    pub(crate) fn push(&mut self, reason: Reason) -> bool {
        let verdict = reason.verdict();
        self.list.push(Check { step: reason.step(), verdict });
        self.reasons.push(reason);
        verdict == Verdict::Met
    }

    /// Adds a reason that requires nothing.
    pub(crate) fn tell(&mut self, reason: Reason) {
        self.reasons.push(reason);
    }

    /// A requirement that is kept or not.
    pub(crate) fn flag<T>(&mut self, step: Step, met: bool, law: &InForce<T>) -> bool {
        self.push(Reason::computed(step).by(law).verdict_of(Verdict::of(met)))
    }

    /// A number of members against a bound.
    pub(crate) fn bound<T>(
        &mut self,
        step: Step,
        number: u32,
        comparator: Comparator,
        bound: u32,
        law: &InForce<T>,
    ) -> Result<bool, Error> {
        let met = comparator.holds(whole(number), whole(bound));
        let comparison = Comparison::bound(members(number), comparator, &members(bound))?;
        Ok(self.push(Reason::compared(step, comparison, met).by(law)))
    }

    /// Members as a share of others.
    pub(crate) fn share(
        &mut self,
        step: Step,
        [part, whole]: [u32; 2],
        law: &InForce<Threshold>,
    ) -> Result<bool, Error> {
        let (_, reason) = Reason::share(step, members(part), members(whole), *law.value())?;
        Ok(self.push(reason.by(law)))
    }

    /// What was done on `day` and had to be done by `latest`.
    pub(crate) fn by_day<T>(&mut self, step: Step, day: Date, latest: Date, law: &InForce<T>) -> bool {
        self.in_time(Reason::computed(step).by(law), day, latest)
    }

    /// The same, of which more is told.
    pub(crate) fn in_time(&mut self, reason: Reason, day: Date, latest: Date) -> bool {
        let reason = reason.with(Label::On, day).with(Label::Deadline, latest);
        self.push(reason.verdict_of(Verdict::of(day <= latest)))
    }

    /// The last day for something that was done on a day, or is still to be done.
    pub(crate) fn until<T>(&mut self, step: Step, done: Option<Date>, latest: Date, law: &InForce<T>) {
        if let Some(day) = done {
            self.by_day(step, day, latest, law);
        } else {
            self.tell(Reason::computed(step).by(law).with(Label::Deadline, latest));
        }
    }

    /// Warns where the text of a place that ranks higher would have it otherwise: which of the two prevails
    /// no text decides.
    pub(crate) fn rank<T: LawValue>(
        &mut self,
        law: &LocalLaw<'_>,
        key: Key<T>,
        (found, day): (&InForce<T>, Date),
        met: impl Fn(&T) -> Result<bool, Error>,
    ) -> Result<(), Error> {
        let higher = law.above(found).and_then(|law| law.find(key, day).ok());
        let Some(higher) = higher.filter(|higher| {
            let rank = higher.citations().first().map(|citation| citation.instrument().rank);
            matches!(rank, Some(Rank::Law | Rank::Regulation | Rank::LocalRegulation))
        }) else {
            return Ok(());
        };
        let by_higher = met(higher.value())?;
        if by_higher != met(found.value())?
            && let Some(citation) = higher.citations().first()
        {
            self.warnings.push(Note::RankConflict { citation: citation.clone(), met: by_higher });
        }
        Ok(())
    }

    /// Whether nothing is broken.
    pub(crate) fn kept(&self) -> bool {
        self.list.iter().all(|check| check.verdict != Verdict::NotMet)
    }

    /// Each requirement.
    pub(crate) fn list(&self) -> Vec<Check> {
        self.list.clone()
    }

    pub(crate) fn decide<T>(self, outcome: T) -> Decision<T> {
        let decision = Decision::new(outcome, self.reasons);
        self.warnings.into_iter().fold(decision, |decision, warning| decision.warn(Some(warning)))
    }
}

/// The number itself.
pub(crate) fn whole(number: u32) -> Ratio {
    Ratio::from_integer(number.into())
}
