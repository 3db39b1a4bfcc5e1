//! The service that was arranged, who pays for it, and what is done meanwhile.

use alloc::vec::Vec;

use super::condition::{contract_over, decided};
use super::facts::{Manager, Service, What};
use super::options::Repeated;
use super::outcome::{Arranged, Bearer, Costs, Duty, Judged, Lack, Owed, OwedState, Shared, Standing, State};
use super::{Body, Case};
use crate::contract::term::end_of;
use crate::decision::{Comparison, Label, Quantity, Reading, Reason, Step, Term, Verdict};
use crate::error::{At as _, Error};
use crate::law::{InForce, Words, keys};
use crate::quantity::{Comparator, Date, Span};

impl Case<'_> {
    /// How the service stands that was arranged, where one was.
    pub(super) fn judge(
        &mut self,
        standing: Standing,
        arranged: Option<Arranged>,
        span: Option<&InForce<Span>>,
        ways: Option<&InForce<Words>>,
    ) -> Result<Option<Judged>, Error> {
        let Some(service) = &self.facts.service else { return Ok(None) };
        // Of a provider no text speaks where there is none, or one that knows a plan alone.
        if matches!(arranged, None | Some(Arranged::ManagementPlan)) {
            let told = Reason::computed(Step::TemporaryOutside).reading(Reading::TemporaryNoText);
            self.told.push(told.verdict_of(Verdict::Judgement));
            let state = state(service, self.facts.as_of, self.facts.taken_over_on, None);
            return Ok(Some(Judged { state, latest_end: None, lawful: None, lacks: Vec::new() }));
        }
        let mut lacks = Vec::new();
        match standing {
            Standing::RequestWanting => lacks.push(Lack::Request),
            Standing::ReportDue => lacks.push(Lack::Report),
            Standing::MustArrange | Standing::MayArrange => {}
            _ => lacks.push(Lack::Ground),
        }
        let by = self.law.find(keys::TEMPORARY_BY, self.day)?;
        let right = Body::named(by.value()) == Some(service.chosen_by);
        let told = Reason::computed(Step::TemporaryChooser).by(&by).with(Label::By, service.chosen_by.term());
        self.told.push(told.verdict_of(Verdict::of(right)));
        lacks.extend((!right).then_some(Lack::Chooser));
        if let Some(ways) = ways {
            for way in super::ways(ways) {
                let kept = service.ways.contains(&way);
                let told =
                    Reason::computed(Step::TemporaryChoice).by(ways).with(Label::ArrangedHow, way.term());
                self.told.push(told.verdict_of(Verdict::of(kept)));
                lacks.extend((!kept).then_some(Lack::of(way)));
            }
        }
        let (latest_end, too_long) = self.term(service, span)?;
        let generally = self.law.find_any(keys::TEMPORARY_TERM_GENERALLY, self.day)?;
        lacks.extend((too_long && generally.is_none()).then_some(Lack::Term));
        let open = too_long && generally.is_some() && lacks.is_empty();
        let lawful = (!open).then_some(lacks.is_empty());
        let state = state(service, self.facts.as_of, self.facts.taken_over_on, latest_end);
        Ok(Some(Judged { state, latest_end, lawful, lacks }))
    }

    /// The last day that a service may have, and whether it lasts longer.
    fn term(
        &mut self,
        service: &Service,
        span: Option<&InForce<Span>>,
    ) -> Result<(Option<Date>, bool), Error> {
        if let Some(until) = self.law.find_any(keys::TEMPORARY_UNTIL, self.day)? {
            let latest = self.facts.taken_over_on;
            let told = Reason::computed(Step::TemporaryUntil).by(&until);
            self.told.push(latest.into_iter().fold(told, |told, day| told.with(Label::LatestEnd, day)));
            return Ok((latest, false));
        }
        let Some(span) = span else { return Ok((None, false)) };
        let repeated = self.options.repeated;
        let from = match (service.first_from, repeated) {
            (Some(first), Repeated::Together) => first,
            _ => service.from,
        };
        let (latest, counted) =
            end_of(from, *span.value(), self.options.counting).at("from").at("service")?;
        let days = |last: Date| Quantity::Days(from.days_until(last).saturating_add(1));
        let within = service.to_inclusive <= latest;
        let comparison = Comparison::bound(days(service.to_inclusive), Comparator::AtMost, &days(latest))?;
        let told = Reason::compared(Step::TemporaryTerm, comparison, within).by(span);
        let told = told.with(Label::From, from).with(Label::LatestEnd, latest).reading(counted);
        let told = match (service.first_from, repeated) {
            (None, _) => told,
            (Some(_), Repeated::Together) => told.reading(Reading::TemporaryTogether),
            (Some(_), Repeated::Each) => told.reading(Reading::TemporaryEach),
        };
        let told = match self.law.find_any(keys::TEMPORARY_TERM_GENERALLY, self.day)? {
            Some(generally) if !within => {
                let told = told.by(&generally).reading(Reading::TermGenerally);
                told.verdict_of(Verdict::Judgement)
            }
            _ => told,
        };
        self.told.push(told);
        Ok((Some(latest), !within))
    }

    /// Who bears the cost.
    pub(super) fn costs(&mut self) -> Result<Costs, Error> {
        let mut borne_by = Vec::new();
        let told = Reason::computed(Step::TemporaryCosts);
        let Some(text) = self.law.find_any(keys::TEMPORARY_COSTS, self.day)? else {
            let told = told.reading(Reading::TemporaryCostsNoText);
            self.told.push(told.verdict_of(Verdict::Judgement));
            return Ok(Costs { borne_by, shared: None });
        };
        let manager = self.facts.manager;
        let owners = text.value().has(Term::AllOwners.name())
            || text.value().has(Term::AllOwnersWhereNoneHired.name())
                && !decided(self.facts, What::HireAnother, self.day)
                && (manager == Manager::NeverHired || contract_over(self.facts)?);
        borne_by.extend(owners.then_some(Bearer::AllOwners));
        if text.value().has(Term::ManagerAtFault.name()) && manager != Manager::NeverHired {
            let missing = || Error::missing("caused_by_manager", "whether the manager caused it").at("found");
            let fault = self.facts.found.caused_by_manager.ok_or_else(missing)?;
            borne_by.extend(fault.then_some(Bearer::ManagerAtFault));
        }
        let terms = borne_by.iter().map(|bearer| match bearer {
            Bearer::AllOwners => Term::AllOwners,
            Bearer::ManagerAtFault => Term::ManagerAtFault,
        });
        let mut told = told.by(&text).with_all(Label::BorneBy, terms);
        told = match borne_by.as_slice() {
            [] => told.reading(Reading::TemporaryCostsNoText).verdict_of(Verdict::Judgement),
            [Bearer::AllOwners, Bearer::ManagerAtFault] => told.reading(Reading::TemporaryOwnersAnswer),
            _ => told,
        };
        let share = self.law.find_any(keys::SHARE, self.day)?.filter(|_| owners);
        let shared = share.as_ref().map(|_| match self.facts.shares_agreed {
            Some(true) => Shared::Agreed,
            Some(false) => Shared::ByArea,
            None => Shared::AgreedElseByArea,
        });
        if let Some((share, shared)) = share.zip(shared) {
            told = told.by(&share).with(Label::SharedBy, shared.term());
        }
        self.told.push(told);
        Ok(Costs { borne_by, shared })
    }

    /// What is done beside a service, or beside the guidance of the owners.
    pub(super) fn duties(&mut self, text: &InForce<Words>, by: Body) -> Vec<Owed> {
        let named = |duty: &Duty| text.value().has(duty.term().name());
        Duty::ALL.iter().copied().filter(named).map(|duty| self.duty(text, duty, by)).collect()
    }

    /// How a duty stands, and whose it is.
    pub(super) fn duty<T>(&mut self, text: &InForce<T>, duty: Duty, by: Body) -> Owed {
        let state = self.state_of(duty);
        let told = Reason::computed(Step::TemporaryDuty).by(text).with(Label::Act, duty.term());
        let told = told.with(Label::By, by.term());
        self.told.push(match state {
            OwedState::Done => told.verdict_of(Verdict::Met),
            OwedState::Due | OwedState::NotYet => told,
        });
        Owed { duty, by, state }
    }

    fn state_of(&self, duty: Duty) -> OwedState {
        let facts = self.facts;
        let begun = facts.service.as_ref().is_none_or(|service| service.from <= facts.as_of);
        let hired = decided(facts, What::HireAnother, facts.as_of);
        match duty {
            _ if facts.done.contains(&duty) => OwedState::Done,
            // Who has decided was organised, guided and heard enough.
            Duty::OrganiseDecision | Duty::GuideDecision | Duty::GuideHiring if facts.decided.is_some() => {
                OwedState::Done
            }
            Duty::OrganiseDecision | Duty::GuideDecision if !begun => OwedState::NotYet,
            Duty::CoordinateHandover if !hired => OwedState::NotYet,
            _ => OwedState::Due,
        }
    }
}

/// How a service stands on a day.
fn state(service: &Service, as_of: Date, taken_over_on: Option<Date>, latest: Option<Date>) -> State {
    if as_of < service.from {
        State::ToCome
    } else if service.to_inclusive < as_of {
        State::Ended
    } else if taken_over_on.is_some() {
        State::TakenOver
    } else if latest.is_some_and(|latest| latest < as_of) {
        State::PastLatest
    } else {
        State::Serving
    }
}
