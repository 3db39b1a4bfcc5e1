//! The reasons: each event, then what is open, what is overdue and waits, or why it is over, each by its articles.

use alloc::string::String;
use alloc::vec::Vec;

use super::BY_ITSELF;
use super::history::{History, Options};
use super::outcome::{Judged, Later, Obstacle, Open, Outcome};
use super::state::State;
use crate::decision::{Label, Quantity, Reading, Reason, Step, Term, Verdict};
use crate::law::{InForce, LocalLaw, Modal, Procedure, ProcedureStep, keys};
use crate::quantity::Date;

pub(super) fn reasons(
    law: &LocalLaw<'_>,
    found: &InForce<Procedure>,
    of_events: &[(&InForce<Procedure>, bool)],
    state: &State<'_>,
    outcome: &Outcome,
    history: &History,
    options: Options,
) -> Vec<Reason> {
    let events = outcome.events.iter().zip(of_events);
    let told = events.map(|(event, (of_day, seen))| {
        let reason = of_event(of_day, event);
        if !*seen {
            reason.reading(Reading::LawOfItsDayUnseen)
        } else if of_day.version() == found.version() {
            reason
        } else {
            reason.reading(Reading::LawOfEachDay)
        }
    });
    let mut reasons: Vec<Reason> = told.collect();
    reasons.extend(outcome.open.iter().map(|open| of_open(found, open)));
    reasons.extend(outcome.later.iter().filter_map(|later| of_overdue(found, later)));
    let closing = outcome.closed.then(|| state.last()).flatten();
    // The step is told by the articles of the day on which it was taken.
    let of_last = |last: &ProcedureStep| {
        let place = outcome.events.iter().rposition(|event| event.lawful && *event.step == *last.step);
        place.and_then(|place| of_events.get(place)).map_or(found, |(of_day, _)| of_day)
    };
    if let Some(last) = closing {
        let closed = Reason::computed(Step::ProcedureClosed);
        reasons.push(
            closed
                .by_articles(of_last(last), last.cites.iter())
                .with(Label::StepTaken, Quantity::named(&last.step)),
        );
    }
    let dated = outcome.events.iter().any(|event| event.due.is_some())
        || outcome.open.iter().any(|open| open.due.is_some())
        || outcome.later.iter().any(|later| later.at_latest.is_some());
    if dated {
        reasons.push(counting(law, history, options));
    }
    reasons
}

fn cited(reason: Reason, found: &InForce<Procedure>, steps: &[&str]) -> Reason {
    let steps = steps.iter().filter_map(|name| found.value().step(name));
    reason.by_articles(found, steps.flat_map(|step| step.cites.iter()))
}

fn of_event(found: &InForce<Procedure>, event: &Judged) -> Reason {
    let mut reason = Reason::computed(Step::ProcedureEvent)
        .with(Label::StepTaken, Quantity::named(&event.step))
        .with(Label::By, Quantity::named(&event.by))
        .with(Label::On, event.on);
    // What comes about by itself is a fact, and no act that could be lawful.
    if !(event.lawful && event.by == BY_ITSELF) {
        reason = reason.verdict_of(Verdict::of(event.lawful));
    }
    if let (Some(due), Some(late)) = (event.due, event.late_days) {
        let breach = event.breach.as_deref().map(Quantity::named);
        reason = reason
            .with(Label::Due, due)
            .with(Label::Late, Quantity::Days(late))
            .with_all(Label::Breach, breach);
    }
    if let Some(why) = event.why {
        reason = reason.with(Label::Why, of_obstacle(why));
    }
    if let (Some(Obstacle::WrongActor), Some(step)) = (event.why, found.value().step(&event.step)) {
        reason = reason.with(Label::Rightful, Quantity::AnyOf(step.by.iter().map(Quantity::named).collect()));
    }
    if !event.missing.is_empty() {
        reason = reason.with(Label::Wanting, documents(&event.missing));
    }
    // What stands in the way says so in its own article; what is only wanting does not.
    let bar = event.why.is_some_and(|why| matches!(why, Obstacle::Ended | Obstacle::Excluded));
    match &event.because_of {
        Some(other) => {
            let reason = reason.with(Label::OtherStep, Quantity::named(other));
            let steps: &[&str] = if bar { &[&event.step, other] } else { &[&event.step] };
            cited(reason, found, steps)
        }
        None => cited(reason, found, &[&event.step]),
    }
}

fn documents(names: &[String]) -> Quantity {
    Quantity::AllOf(names.iter().map(|name| Quantity::named(name)).collect())
}

const fn of_obstacle(why: Obstacle) -> Term {
    match why {
        Obstacle::WrongActor => Term::WrongActor,
        Obstacle::TakenAlready => Term::TakenAlready,
        Obstacle::Ended => Term::ProcedureEnded,
        Obstacle::TooEarly => Term::TooEarly,
        Obstacle::Excluded => Term::Excluded,
        Obstacle::TimeRunning => Term::TimeRunning,
        Obstacle::NotYet => Term::NotYet,
        Obstacle::Incomplete => Term::Incomplete,
        Obstacle::TooFew => Term::TooFew,
    }
}

fn of_open(found: &InForce<Procedure>, open: &Open) -> Reason {
    let reason = of_coming(found, (&open.step, &open.by), open.modal, (open.due, open.overdue_days));
    let reason = reason.with_all(Label::Breach, open.breach.as_deref().map(Quantity::named));
    if open.documents.is_empty() { reason } else { reason.with(Label::Documents, documents(&open.documents)) }
}

/// A duty that is overdue and waits: for what, and who must take that.
fn of_overdue(found: &InForce<Procedure>, later: &Later) -> Option<Reason> {
    let Later { step, by, modal: Modal::Must, due, overdue_days: Some(1..), waits_for, .. } = later else {
        return None;
    };
    let reason = of_coming(found, (step, by), Modal::Must, (*due, later.overdue_days));
    let mut reason = reason.with_all(Label::Breach, later.breach.as_deref().map(Quantity::named));
    let others: Vec<_> = waits_for.iter().filter_map(|name| found.value().step(name)).collect();
    if others.is_empty() {
        return Some(reason);
    }
    let own = found.value().step(step);
    let one_will_do = |other: &ProcedureStep| own.is_some_and(|own| own.after_any.has(&other.step));
    let (any, all): (Vec<&ProcedureStep>, Vec<_>) =
        others.iter().copied().partition(|other| one_will_do(other));
    let named = |other: &ProcedureStep| Quantity::named(&other.step);
    let any = Quantity::AnyOf(any.into_iter().map(named).collect());
    let waits = if all.is_empty() {
        any
    } else {
        let mut each: Vec<_> = all.into_iter().map(named).collect();
        if any != Quantity::AnyOf(Vec::new()) {
            each.push(any);
        }
        Quantity::AllOf(each)
    };
    let mut actors: Vec<&str> = others.iter().flat_map(|other| other.by.iter()).collect();
    actors.sort_unstable();
    actors.dedup();
    let actors = Quantity::AnyOf(actors.into_iter().map(Quantity::named).collect());
    reason = reason.with(Label::WaitsFor, waits).with(Label::TakenBy, actors);
    Some(reason)
}

fn of_coming(
    found: &InForce<Procedure>,
    (step, by): (&str, &[String]),
    modal: Modal,
    (due, overdue_days): (Option<Date>, Option<i32>),
) -> Reason {
    let term = match modal {
        Modal::Must => Term::Must,
        Modal::May => Term::May,
    };
    let by_itself = by.iter().all(|actor| actor == BY_ITSELF);
    let by = by.iter().map(|actor| Quantity::named(actor)).collect();
    let told = if by_itself { Step::ProcedureFact } else { Step::ProcedureOpen };
    let mut reason = Reason::computed(told)
        .with(Label::StepTaken, Quantity::named(step))
        .with(Label::By, Quantity::AnyOf(by));
    if !by_itself {
        reason = reason.with(Label::Modal, term);
    }
    if let Some(due) = due {
        reason = reason.with(Label::Due, due);
    }
    if let (Modal::Must, Some(days @ 1..)) = (modal, overdue_days) {
        reason = reason.with(Label::Overdue, Quantity::Days(days)).verdict_of(Verdict::NotMet);
    }
    cited(reason, found, &[step])
}

/// How days were counted.
fn counting(law: &LocalLaw<'_>, history: &History, options: Options) -> Reason {
    let (day, mut reason) = (super::law_day(history), Reason::computed(Step::ProcedureCounting));
    match law.find(keys::DEADLINE_COUNTING, day) {
        Ok(found) => reason = reason.by(&found),
        Err(_) => reason = reason.reading(Reading::CountingAsCivilCode),
    }
    if let (Some(_), Ok(found)) = (&history.calendar, law.find(keys::DEADLINE_HOLIDAYS, day)) {
        reason = reason.by(&found);
    }
    reason.reading(Reading::of_rest(options.rest_days, history.calendar.as_ref()))
}
