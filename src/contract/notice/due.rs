//! What must be done before the end of a term, by whom and by when.

use alloc::vec::Vec;

use super::course::Course;
use super::facts::{Facts, Kind, Says, What};
use super::time::Times;
use super::{Due, Duty, DutyState, Obliged};
use crate::decision::{Label, Reason, Step, Verdict};
use crate::error::Error;
use crate::law::{Key, keys};
use crate::quantity::{Date, Span};

impl Course<'_> {
    /// What the owners and the manager do before the end of the term.
    pub(super) fn dues(&mut self) -> Result<Vec<Due>, Error> {
        let Some(term) = self.facts.to_inclusive else { return Ok(Vec::new()) };
        let mut dues = Vec::new();
        let decided = self.facts.decided_by(term);
        dues.extend(self.decide(term)?);
        if let Some(decided) = decided {
            let after = |says| {
                let of = self.facts.notices.iter().filter(move |notice| notice.says == says);
                of.map(|notice| notice.reached_on).filter(|on| *on >= decided.on).min()
            };
            let told = after(Says::Decision);
            dues.extend(self.by_key(keys::NOTICE_DECISION_TOLD, Duty::TellDecision, told, term)?);
            if decided.what == What::HireAnother {
                dues.extend(self.by_key(keys::NOTICE_PARTING_TOLD, Duty::TellDecision, told, term)?);
            } else {
                dues.extend(self.renew(term)?);
            }
        }
        let silent = self.facts.notices.iter().filter(|notice| notice.says == Says::NonRenewal);
        let told = silent.map(|notice| notice.reached_on).min();
        dues.extend(self.non_renewal(told, term)?);
        Ok(dues)
    }

    /// The day whose law says what is due: that of what was done, else of the question, as long as there is a term.
    fn law_day(&self, done: Option<Date>, term: Date) -> Date {
        done.unwrap_or(self.facts.as_of).min(term)
    }

    fn decide(&mut self, term: Date) -> Result<Option<Due>, Error> {
        let of_the_end = self.facts.decisions.iter().filter(|decided| decided.what != What::Dismiss);
        let done = of_the_end.map(|decided| decided.on).min();
        if self.facts.kind == Kind::Preliminary {
            return self.by_key(keys::NOTICE_DECISION_PRELIMINARY, Duty::Decide, done, term);
        }
        if let Some(due) = self.by_key(keys::NOTICE_DECISION, Duty::Decide, done, term)? {
            return Ok(Some(due));
        }
        let text = self.law.find_any(keys::NOTICE_DECISION_BEFORE_END, self.law_day(done, term))?;
        Ok(text.map(|text| self.due(Duty::Decide, term, done, Reason::computed(Step::EndingDue).by(&text))))
    }

    fn renew(&mut self, term: Date) -> Result<Option<Due>, Error> {
        let done = self.facts.renewed_on;
        if let Some(due) = self.by_key(keys::NOTICE_RENEWAL_TIME, Duty::Renew, done, term)? {
            return Ok(Some(due));
        }
        let text = self.law.find_any(keys::NOTICE_RENEWAL, self.law_day(done, term))?;
        Ok(text.map(|text| self.due(Duty::Renew, term, done, Reason::computed(Step::EndingDue).by(&text))))
    }

    fn non_renewal(&mut self, done: Option<Date>, term: Date) -> Result<Option<Due>, Error> {
        let day = self.law_day(done, term);
        if self.law.find_any(keys::NOTICE_NON_RENEWAL, day)?.is_none() {
            return Ok(None);
        }
        let Facts { agreed, .. } = self.facts;
        let times = Times::of(self.law, Says::NonRenewal, day, agreed, self.options)?;
        let latest = times.latest_before(term)?;
        let reason = times.tell(Reason::computed(Step::EndingDue));
        Ok(Some(self.due(Duty::TellNonRenewal, latest, done, reason)))
    }

    fn by_key(
        &mut self,
        key: Key<Span>,
        duty: Duty,
        done: Option<Date>,
        term: Date,
    ) -> Result<Option<Due>, Error> {
        let day = self.law_day(done, term);
        let Some(times) = Times::before_end(self.law, key, day, self.options)? else { return Ok(None) };
        let latest = times.latest_before(term)?;
        let reason = times.tell(Reason::computed(Step::EndingDue));
        Ok(Some(self.due(duty, latest, done, reason)))
    }

    fn due(&mut self, duty: Duty, latest: Date, done_on: Option<Date>, reason: Reason) -> Due {
        let by = if duty == Duty::TellNonRenewal { Obliged::Manager } else { Obliged::Owners };
        let state = DutyState::Open;
        self.tell(Due { duty, by, latest, state, done_on, concluded_on: None, breach: None }, reason)
    }

    /// What is due, told with how it stands.
    pub(super) fn tell(&mut self, due: Due, reason: Reason) -> Due {
        let Due { duty, by, latest, done_on, concluded_on, .. } = due;
        let past = |day: Date| latest < day;
        let state = match done_on {
            Some(done) if past(done) => DutyState::Late,
            Some(_) => DutyState::Done,
            None if !past(self.facts.as_of) => DutyState::Open,
            // Whoever renews need not say so.
            None if duty == Duty::TellNonRenewal => DutyState::Lapsed,
            None => DutyState::Overdue,
        };
        let verdict = match state {
            DutyState::Done => Verdict::Met,
            DutyState::Late | DutyState::Overdue => Verdict::NotMet,
            DutyState::Open | DutyState::Lapsed => Verdict::Computed,
        };
        let reason = reason
            .with(Label::Act, duty.term())
            .with(Label::By, by.term())
            .with_all(Label::Concluded, concluded_on)
            .with(Label::Deadline, latest)
            .with_all(Label::DoneOn, done_on);
        self.told.push(reason.verdict_of(verdict));
        Due { state, ..due }
    }
}
