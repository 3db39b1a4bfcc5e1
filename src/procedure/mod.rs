//! Procedures (程序): who may or must take which step after what and by when, as a place's law lays it down.
//!
//! A [`Procedure`] is a value of the law tables. What happened is a [`History`]: events by their day, and the
//! day on which the question is asked. The answer tells each event lawful or not, how late it was, where the
//! procedure stands, and what is open: by whom, whether it must or may be taken, by when, and since when it has
//! been overdue.
//!
//! * An event is **not lawful** where the law gives the step to somebody else, where what must come before it was
//!   not taken, where a document that belongs to it is wanting, where fewer owners took it than must, where it is taken for a second time, after the end, or before a time has come or has run out that must have.
//!   It then moves nothing: what comes after is judged as if it had not been. A step taken late is late and moves
//!   on. A step that the procedure does not have and an actor whom no procedure of the tables knows are no unlawful
//!   events but slips, and are refused.
//! * Events are taken by their day, those of one day in the order of the text, so the order of their rows does
//!   not matter.
//! * Days are counted as the Civil Code counts (民法典 arts 200 to 204): the first day is not counted; where a
//!   calendar is given, a last day on a holiday moves to the first day after it. A deadline that runs backwards
//!   ("15 days before the meeting") is not moved. Before 2021 it is counted in the same way, as a reading: the
//!   rule of that time was not seen.
//! * Each event is judged by the law of its day; what can follow, by whom and by when, is what the law of the
//!   day of the question makes of what was done. So a condition that was met years ago starts today's times, and
//!   a step that was rightly taken under an older law stays taken.
//!
//! * What can be taken is open; what waits is told as far as its time can be, with the steps it waits for. A duty whose
//!   last day is fixed, as of an election before the end of a term, is overdue from the day after it, whether it is
//!   open or waits for somebody who has not acted. Who must take it and who keeps it waiting are then both told. One that
//!   waits for what comes about by itself, as that a defect is found, is not overdue before that: nobody owes it yet.
//!
//! [`assembly::setup`](crate::assembly::setup) has an example.

mod history;
mod outcome;
mod state;
mod tell;

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

pub use self::history::{Event, History, Options, Planned, Support};
pub use self::outcome::{Judged, Later, Obstacle, Open, Outcome};
use self::state::State;
use crate::decision::Decision;
use crate::error::{At as _, Error};
use crate::law::{Absent, InForce, Key, LocalLaw, Procedure, ProcedureStep, SupportOf, keys};
use crate::quantity::{Area, Date, Heads, Ratio};

/// The parameters of how days are counted, which every rule about a procedure reads.
pub(crate) const COUNTING: [&str; 2] = [keys::DEADLINE_COUNTING.id(), keys::DEADLINE_HOLIDAYS.id()];

/// The day whose law applies to what can follow: that of the question.
pub(crate) const fn law_day(history: &History) -> Date {
    history.as_of
}

/// The rule that tells where the one procedure of a parameter stands.
macro_rules! procedure_rule {
    ($rule:ident, $id:literal, $title:expr, $key:expr) => {
        impl $crate::rule::Rule for $rule {
            const ID: &'static str = $id;
            const TITLE: (&'static str, &'static str) = $title;
            const PARAMETERS: &'static [&'static str] =
                &[$key.id(), $crate::procedure::COUNTING[0], $crate::procedure::COUNTING[1]];

            type Facts = $crate::procedure::History;
            type Options = $crate::procedure::Options;
            type Outcome = $crate::procedure::Outcome;

            fn law_day(history: &Self::Facts) -> $crate::quantity::Date {
                $crate::procedure::law_day(history)
            }

            fn decide(
                law: &$crate::law::LocalLaw<'_>,
                history: &Self::Facts,
                options: &Self::Options,
            ) -> Result<$crate::decision::Decision<Self::Outcome>, $crate::Error> {
                $crate::procedure::decide(law, $key, history, *options)
            }
        }
    };
}
pub(crate) use procedure_rule;

/// Where the procedure of a parameter stands.
pub(crate) fn decide(
    law: &LocalLaw<'_>,
    key: Key<Procedure>,
    history: &History,
    options: Options,
) -> Result<Decision<Outcome>, Error> {
    let today = match law.find(key, history.as_of) {
        Ok(found) => found,
        Err(absent) => return Decision::of_absent(absent),
    };
    options.rest_days.told_by(history.calendar.as_ref())?;
    let mut days: Vec<Date> = history.events.iter().map(|event| event.on).collect();
    days.sort_unstable();
    days.dedup();
    let laws = Laws { today, of_days: days.into_iter().map(|day| (day, law.find(key, day))).collect() };
    let events = in_order(law, &laws, history)?;
    check_planned(laws.today.value(), history)?;

    let mut state = State::new(laws.today.value(), history, options);
    let mut judged = Vec::with_capacity(events.len());
    for Taken { found, step, event, .. } in &events {
        state.under(found.value());
        let hindrance = if step.by.has(&event.by) {
            let incomplete = || missing(step, event).next().map(|_| (Obstacle::Incomplete, None));
            let enough = supported(step, event)?;
            let too_few = || (!enough).then_some((Obstacle::TooFew, None));
            state.hindrance(step, event.on)?.or_else(incomplete).or_else(too_few)
        } else {
            Some((Obstacle::WrongActor, None))
        };
        if hindrance.is_none() {
            state.take(step, event);
        }
        judged.push((*found, *step, *event, hindrance));
    }
    // Only now is it known of what came before a meeting how long before it was.
    let judged = judged.into_iter().map(|(found, step, event, hindrance)| {
        state.under(found.value());
        let due = if hindrance.is_none() { state.due(step)? } else { None };
        let late_days = due.map(|due| due.days_until(event.on).max(0));
        Ok(Judged {
            step: event.step.clone(),
            on: event.on,
            by: event.by.clone(),
            lawful: hindrance.is_none(),
            why: hindrance.map(|(obstacle, _)| obstacle),
            because_of: hindrance.and_then(|(_, other)| other).map(Into::into),
            missing: missing(step, event).map(Into::into).collect(),
            due,
            late_days,
            breach: breach(step, late_days),
        })
    });
    let judged = judged.collect::<Result<Vec<_>, Error>>()?;
    state.under(laws.today.value());
    let (open, later) = to_come(&state, laws.today.value(), history.as_of)?;
    // What waits for a time to run out can still follow; what waits for a step cannot, where none is open.
    let closed = open.is_empty() && later.iter().all(|later| later.opens.is_none());
    let later = if closed { Vec::new() } else { later };
    let outcome = Outcome { closed, events: judged, open, later };
    let of_events: Vec<_> = events.iter().map(|taken| (taken.found, taken.seen)).collect();
    let reasons = tell::reasons(law, &laws.today, &of_events, &state, &outcome, history, options);
    Ok(Decision::new(outcome, reasons))
}

/// The law of the question's day, and that of each day on which something happened.
struct Laws {
    today: InForce<Procedure>,
    of_days: Vec<(Date, Result<InForce<Procedure>, Absent>)>,
}

impl Laws {
    /// The law that an event is judged by, and whether it is that of its day. What came about by itself needs
    /// no law to have happened, and is what the law of today makes of it where that of its day was not seen.
    fn of(&self, event: &Event) -> Result<(&InForce<Procedure>, bool), Error> {
        let day = self.of_days.iter().find(|(day, _)| *day == event.on);
        match day.map(|(_, found)| found) {
            Some(Ok(found)) => Ok((found, true)),
            Some(Err(absent)) => {
                let step = self.today.value().step(&event.step);
                let by_itself = step.is_some_and(|step| step.by.has(BY_ITSELF) && step.by.has(&event.by));
                if by_itself { Ok((&self.today, false)) } else { Err(absent.clone().into()) }
            }
            None => Ok((&self.today, true)),
        }
    }
}

/// The actor of what comes about by itself.
const BY_ITSELF: &str = "event";

/// An event with the law of its day and the step that it is there.
struct Taken<'a> {
    place: usize,
    found: &'a InForce<Procedure>,
    /// Whether that law was seen, or today's stands for it.
    seen: bool,
    step: &'a ProcedureStep,
    event: &'a Event,
}

/// The events by day and, within a day, in the order of the text.
fn in_order<'a>(law: &LocalLaw<'_>, laws: &'a Laws, history: &'a History) -> Result<Vec<Taken<'a>>, Error> {
    let rows = history.events.iter().enumerate();
    let known = rows.map(|(row, event)| {
        let (found, seen) = laws.of(event).at("on").at_row("events", row)?;
        let (place, step) = find(found.value(), &event.step).at_row("events", row)?;
        check_event(step, event, history.as_of).at_row("events", row)?;
        if !step.by.has(&event.by) {
            let here = [found.value(), laws.today.value()];
            law.check_actor(&here, &event.by).at("by").at_row("events", row)?;
        }
        for (place, name) in event.documents.iter().flatten().enumerate() {
            let here = [found.value(), laws.today.value()];
            law.check_document(&here, name).at_row("documents", place).at_row("events", row)?;
        }
        Ok(Taken { place, found, seen, step, event })
    });
    let mut events = known.collect::<Result<Vec<_>, Error>>()?;
    events.sort_by(|a, b| {
        let key = |taken: &Taken<'a>| (taken.event.on, taken.place, &taken.event.by, taken.event.limit);
        key(a).cmp(&key(b))
    });
    Ok(events)
}

fn find<'a>(procedure: &'a Procedure, name: &str) -> Result<(usize, &'a ProcedureStep), Error> {
    let place = procedure.steps.iter().enumerate().find(|(_, step)| *step.step == *name);
    place.ok_or_else(|| {
        let known: Vec<&str> = procedure.steps.iter().map(|step| &*step.step).collect();
        let message = format!("the procedure has no step {name:?}; its steps are {}", known.join(", "));
        Error::invalid("procedure.unknown_step", message).at("step")
    })
}

/// The breach of who is so many days late with a step; only one that must be taken has one.
fn breach(step: &ProcedureStep, days: Option<i32>) -> Option<String> {
    step.breach.as_deref().filter(|_| days.is_some_and(|days| days > 0)).map(Into::into)
}

/// The documents that an event wants.
fn missing<'a>(step: &'a ProcedureStep, event: &Event) -> impl Iterator<Item = &'a str> {
    let handed_in = event.documents.as_deref().unwrap_or_default();
    step.documents.iter().filter(|name| !handed_in.iter().any(|handed| handed == name))
}

fn check_event(step: &ProcedureStep, event: &Event, as_of: Date) -> Result<(), Error> {
    if event.on > as_of {
        let message = format!("{} lies after the day of the question, {as_of}", event.on);
        return Err(Error::invalid("procedure.event_to_come", message).at("on"));
    }
    match (&event.documents, step.documents.iter().next()) {
        (None, Some(_)) => return Err(Error::missing("documents", "the documents handed in with it")),
        (Some(_), None) => {
            let why = "the law asks for no documents with this step";
            return Err(Error::invalid("procedure.no_documents", why).at("documents"));
        }
        _ => {}
    }
    check_support(step, event)?;
    match event.limit {
        None if step.sets_limit => Err(Error::missing("limit", "the last day of the time limit set")),
        Some(_) if !step.sets_limit => {
            Err(Error::invalid("procedure.no_limit", "no time limit is set with this step").at("limit"))
        }
        Some(limit) if limit < event.on => {
            Err(Error::invalid("procedure.limit_reversed", "the time limit ends before it is set")
                .at("limit"))
        }
        _ => Ok(()),
    }
}

/// What the law asks of those who took it together, where they are the ones of whom it asks something.
fn support_of<'a>(step: &'a ProcedureStep, event: &Event) -> Option<&'a SupportOf> {
    step.support.as_ref().filter(|support| *support.by == *event.by)
}

fn check_support(step: &ProcedureStep, event: &Event) -> Result<(), Error> {
    let Some(support) = event.support else {
        return match support_of(step, event) {
            Some(_) => Err(Error::missing("support", "how many owners took it together")),
            None => Ok(()),
        };
    };
    let refuse = |code, message: &str, field: &str| Err(Error::invalid(code, message).at(field));
    if support_of(step, event).is_none() {
        let why = "the law does not ask how many take this step together";
        return refuse("procedure.no_support", why, "support");
    }
    let (more, nothing) = ("more took it than there are", "there is no share of nothing");
    let checked = if support.owners > support.of_owners {
        refuse("procedure.support", more, "owners")
    } else if support.area_m2 > support.of_area_m2 {
        refuse("procedure.support", more, "area_m2")
    } else if support.of_owners == Heads::default() {
        refuse("procedure.support", nothing, "of_owners")
    } else if support.of_area_m2 == Area::ZERO {
        refuse("procedure.support", nothing, "of_area_m2")
    } else {
        Ok(())
    };
    checked.at("support")
}

/// Whether enough owners took it together.
fn supported(step: &ProcedureStep, event: &Event) -> Result<bool, Error> {
    let (Some(SupportOf { share, .. }), Some(support)) = (support_of(step, event), event.support) else {
        return Ok(true);
    };
    let heads = |heads: Heads| Ratio::from_integer(heads.get().into());
    let area = |area: Area| Ratio::from_integer(area.hundredths());
    Ok(share.is_met(area(support.area_m2), area(support.of_area_m2))?
        && share.is_met(heads(support.owners), heads(support.of_owners))?)
}

fn check_planned(procedure: &Procedure, history: &History) -> Result<(), Error> {
    for (row, planned) in history.planned.iter().enumerate() {
        let checked = find(procedure, &planned.step).and_then(|_| {
            let same = |other: &Planned| other.step == planned.step;
            if planned.on < history.as_of {
                let message =
                    format!("{} lies before the day of the question, {}", planned.on, history.as_of);
                Err(Error::invalid("procedure.plan_past", message).at("on"))
            } else if history.events.iter().any(|event| event.step == planned.step)
                || history.planned.iter().filter(|other| same(other)).count() > 1
            {
                let message = format!("{:?} has a day already", planned.step);
                Err(Error::invalid("procedure.plan_twice", message).at("step"))
            } else {
                Ok(())
            }
        });
        checked.at_row("planned", row)?;
    }
    Ok(())
}

/// What can be taken, what is due first standing first; and what cannot yet.
fn to_come<'a>(
    state: &State<'a>,
    procedure: &'a Procedure,
    as_of: Date,
) -> Result<(Vec<Open>, Vec<Later>), Error> {
    let (mut open, mut later) = (Vec::new(), Vec::new());
    for step in &procedure.steps {
        let by = || step.by.iter().map(Into::into).collect();
        let name = || (*step.step).into();
        match state.hindrance(step, as_of)? {
            None => {
                let due = state.due(step)?;
                let overdue_days = due.map(|due| due.days_until(as_of).max(0));
                let documents = step.documents.iter().map(Into::into).collect();
                let breach = breach(step, overdue_days);
                open.push(Open {
                    step: name(),
                    by: by(),
                    modal: step.modal,
                    documents,
                    due,
                    overdue_days,
                    breach,
                });
            }
            Some((Obstacle::TimeRunning, Some(running))) => {
                let opens = state.lapse(running)?.map(|last| last.add_days(1)).transpose()?;
                later.push(to_wait(state, step, opens, as_of));
            }
            Some((Obstacle::NotYet, _)) => later.push(to_wait(state, step, state.opens(step)?, as_of)),
            Some((Obstacle::TooEarly, _)) => {
                let wait = to_wait(state, step, None, as_of);
                if wait.at_latest.is_some() {
                    later.push(wait);
                }
            }
            Some(_) => {}
        }
    }
    // A step without a day comes after those with one; equal days stay in the order of the text.
    open.sort_by_key(|open| (open.due.is_none(), open.due));
    later.sort_by_key(|later| (later.at_latest.is_none(), later.at_latest.or(later.opens)));
    Ok((open, later))
}

/// A step that cannot be taken yet, and what it waits for.
fn to_wait<'a>(state: &State<'a>, step: &'a ProcedureStep, opens: Option<Date>, as_of: Date) -> Later {
    let due = state.fixed(step);
    let overdue_days = due.map(|due| due.days_until(as_of).max(0));
    Later {
        step: (*step.step).into(),
        by: step.by.iter().map(Into::into).collect(),
        modal: step.modal,
        opens,
        due,
        overdue_days,
        breach: breach(step, overdue_days),
        waits_for: state.waits_for(step).map(|other| (*other.step).into()).collect(),
        at_latest: state.expected(step),
    }
}
