use super::Change;
use super::asked::{Applies, Fate, Outcome};
use crate::decision::{Label, Reading, Reason, Step, Verdict};
use crate::error::Error;
use crate::law::keys;
use crate::quantity::Date;

/// A right to end a contract.
#[derive(Debug, Clone, Copy)]
pub(super) struct Right {
    pub(super) known_on: Date,
    pub(super) agreed_to_inclusive: Option<Date>,
    pub(super) demanded_on: Option<Date>,
    pub(super) exercised_on: Option<Date>,
}

impl Right {
    /// What becomes of it on a day, where it has a last one.
    fn fate(self, last: Date, as_of: Date) -> Fate {
        match self.exercised_on {
            Some(day) if day <= last => Fate::Exercised,
            None if as_of <= last => Fate::Standing,
            _ => Fate::Lost,
        }
    }
}

impl Change<'_> {
    /// Until when a right to end the contract can be exercised.
    pub(super) fn termination_right(&mut self, right: Right, old: bool) -> Result<Outcome, Error> {
        let (as_of, last) = (self.facts.as_of, self.facts.last());
        let known_before = self.is_old(right.known_on);
        let law = if known_before { Applies::LawOfThen } else { Applies::CivilCode };
        let told = Reason::computed(Step::TransitionRight);
        // The rules on the change of law speak only of rights without a time of their own.
        if let Some(end) = right.agreed_to_inclusive {
            let key = if known_before { keys::TRANSITION_BEFORE } else { keys::TERMINATION_RIGHT_AGREED };
            let told = told.by(&self.law.find(key, as_of)?).reading(Reading::RightAgreed);
            return Ok(self.has_fate(
                told,
                right,
                Some(end),
                right.fate(end, last),
                Some((law, right.known_on)),
            ));
        }
        let after_code = self.law.find(keys::TERMINATION_RIGHT, as_of)?;
        let across = self.law.find(keys::TRANSITION_RIGHT, as_of)?;
        let told = if old { told.by(&across) } else { told };
        let (since, year) = if known_before {
            (self.code_from, across.value())
        } else {
            (right.known_on, after_code.value())
        };
        let calendar = self.facts.calendar.as_ref();
        let end = self.options.rest_days.end(year.after(since, None)?, calendar)?;
        // A demand after the year, or after the right was exercised, comes too late to matter.
        let in_time = |day: &Date| *day <= end && right.exercised_on.is_none_or(|exercised| *day < exercised);
        let demanded = right.demanded_on.filter(in_time);
        let told = told.with(Label::Since, since).with(Label::Deadline, end);
        let told = told.reading(Reading::of_rest(self.options.rest_days, calendar));
        let Some(demanded) = demanded else {
            let told = if known_before { told } else { told.by(&after_code) };
            let law = (!known_before).then_some((law, right.known_on));
            return Ok(self.has_fate(told, right, Some(end), right.fate(end, last), law));
        };
        if !known_before {
            // Who waits for longer than the year loses the right, demanded or not.
            let late = right.exercised_on.unwrap_or(last) > end;
            let (told, fate) = (told.by(&after_code), if late { Fate::Lost } else { Fate::ReasonableTime });
            let told = told.with(Label::Demanded, demanded);
            return Ok(self.has_fate(told, right, Some(end), fate, Some((law, right.known_on))));
        }
        // Demanded, a right known of before has no year: only what time is reasonable, by the law of the demand.
        let told = Reason::computed(Step::TransitionRight).by(&across).with(Label::Demanded, demanded);
        let (told, law) = if self.is_old(demanded) {
            (told.by(&self.law.find(keys::TRANSITION_BEFORE, as_of)?), Applies::LawOfThen)
        } else {
            (told.by(&after_code), Applies::CivilCode)
        };
        Ok(self.has_fate(told, right, None, Fate::ReasonableTime, Some((law, demanded))))
    }

    fn has_fate(
        &mut self,
        told: Reason,
        right: Right,
        last_day: Option<Date>,
        fate: Fate,
        by: Option<(Applies, Date)>,
    ) -> Outcome {
        let verdict = match fate {
            Fate::Exercised | Fate::Standing => Verdict::Met,
            Fate::ReasonableTime => Verdict::Judgement,
            _ => Verdict::NotMet,
        };
        let told = told
            .with(Label::KnownOn, right.known_on)
            .with_all(Label::ExercisedOn, right.exercised_on)
            .with(Label::Fate, fate.term())
            .verdict_of(verdict);
        self.reasons.push(match by {
            Some((law, day)) => told.with(Label::LawOf, law.term()).with(Label::LawDay, day),
            None => told,
        });
        let (law, law_day) = by.unzip();
        Outcome { law, law_day, ..Outcome::of(fate, last_day) }
    }
}
