//! The last day of every step of every procedure, as the tables give it: taken on it a step is in time and on the next
//! day late by one; on it nothing is overdue and on the next day it is, by one; what another's time must have run out for
//! can be taken on the next day and not on it; what opens so long before another can be taken then and not the day
//! before; and a holiday moves an end that lies ahead, and not one that is counted back.
//!
//! The days are counted here by the words of the fields, one by one, and not by what the library counts with.

use std::collections::{BTreeSet, VecDeque};

use wuye::law::{Law, ProcedureStep, SpanOf};
use wuye::procedure::{Event, History, Judged, Obstacle, Options, Outcome, Planned};
use wuye::quantity::{Calendar, Date, RestDays, Span, SpanUnit};

use crate::procedures::{Case, Decide, Taken, can_follow, procedures, rule, supported};

/// A day that is fixed for what comes later than all else, in days from the first day of a text.
const FAR: i32 = 700;

struct Grid<'c> {
    case: &'c Case,
    decide: Decide,
    begins: Date,
}

/// What happened, and the holidays there are.
#[derive(Clone, Copy)]
struct Told<'t> {
    events: &'t [Event],
    holidays: &'t [Date],
}

impl Told<'_> {
    fn event(&self, name: &str) -> Option<&Event> {
        self.events.iter().find(|event| event.step == *name)
    }

    /// The first day from this one on that is no holiday.
    fn off_holidays(&self, day: Date) -> Date {
        (0..).map(|more| day.add_days(more).unwrap()).find(|day| !self.holidays.contains(day)).unwrap()
    }
}

/// How many comparisons hit what they are aimed at.
#[derive(Default)]
struct Hits {
    last_days: usize,
    moved: usize,
    unmoved: usize,
    lapses: usize,
    openings: usize,
}

fn on_weekend(day: Date) -> bool {
    let monday: Date = "2024-01-01".parse().unwrap();
    monday.days_until(day).rem_euclid(7) >= 5
}

/// So many months on or back: the day of the same number, or the last there is.
fn by_months(day: Date, months: i32) -> Date {
    let count = i32::from(day.year()) * 12 + i32::from(day.month()) - 1 + months;
    let (year, month) = (count.div_euclid(12), count.rem_euclid(12) + 1);
    let found = (1..=day.day())
        .rev()
        .find_map(|number| Date::try_new(year.try_into().unwrap(), month.try_into().unwrap(), number).ok());
    found.unwrap()
}

fn moved(day: Date, span: Span, sign: i32) -> Date {
    let count = sign * i32::from(span.count());
    match span.unit() {
        SpanUnit::Days => day.add_days(count).unwrap(),
        SpanUnit::Months => by_months(day, count),
        SpanUnit::Years => by_months(day, 12 * count),
        SpanUnit::WorkingDays => {
            let (mut day, mut left) = (day, count.abs());
            while left > 0 {
                day = day.add_days(sign).unwrap();
                left -= i32::from(!on_weekend(day));
            }
            day
        }
    }
}

impl Grid<'_> {
    fn step(&self, name: &str) -> &'static ProcedureStep {
        self.case.procedure.step(name).unwrap()
    }

    fn day(&self, number: i32) -> Date {
        self.begins.add_days(number).unwrap()
    }

    /// Whether nothing tells a step's day but a plan.
    fn is_planned(&self, name: &str, told: Told<'_>) -> bool {
        let step = self.step(name);
        told.event(name).is_none() && (step.follows_nothing() || self.last_day(step, told).is_none())
    }

    /// What another step must precede.
    fn preceded(&self) -> Taken<'static> {
        let steps: &'static [ProcedureStep] = &self.case.procedure.steps;
        let spans = steps.iter().flat_map(|step| step.before.iter().chain(&step.opens));
        spans.flat_map(|span| span.of.iter()).collect()
    }

    /// What another step must precede and what has not come about is fixed for a day far ahead.
    fn planned(&self, told: Told<'_>) -> Vec<Planned> {
        let planned = self.preceded().into_iter().filter(|name| self.is_planned(name, told));
        planned.map(|name| Planned { step: name.to_owned(), on: self.day(FAR) }).collect()
    }

    fn ask(&self, told: Told<'_>, as_of: Date) -> Outcome {
        let calendar = Calendar {
            from: self.begins,
            to_inclusive: self.day(4 * FAR),
            holidays: told.holidays.to_vec(),
            workdays: vec![],
        };
        let (ahead, come): (Vec<_>, Vec<_>) =
            self.planned(told).into_iter().partition(|planned| planned.on >= as_of);
        let come = come.iter().map(|planned| self.event(self.step(&planned.step), planned.on));
        let events = told.events.iter().cloned().chain(come).collect();
        let history = History { as_of, events, planned: ahead, calendar: Some(calendar) };
        let known = self.begins.max(self.case.version.known_from);
        let law = Law::built_in().at(self.case.place).known_on(known);
        let options = Options { rest_days: RestDays::Holidays };
        (self.decide)(&law, &history, &options).unwrap().outcome().unwrap().clone()
    }

    fn event(&self, step: &ProcedureStep, on: Date) -> Event {
        let limit = step.sets_limit.then(|| on.add_days(20).unwrap());
        let documents: Vec<String> = step.documents.iter().map(String::from).collect();
        let documents = Some(documents).filter(|names| !names.is_empty());
        let by = step.by.iter().next().unwrap().to_owned();
        let support = supported(step, &by);
        Event { step: step.step.to_string(), on, by, limit, documents, support }
    }

    /// The day of a step that happened or is fixed, else its last day.
    fn fixed(&self, name: &str, told: Told<'_>) -> Option<Date> {
        let happened = told.event(name).map(|event| event.on);
        let planned = self.is_planned(name, told).then(|| self.day(FAR));
        happened.or(planned).or_else(|| self.last_day(self.step(name), told))
    }

    fn ahead_of(&self, span: &SpanOf, told: Told<'_>) -> Option<Date> {
        let day = span.of.iter().filter_map(|name| self.fixed(name, told)).min();
        day.map(|day| moved(day, span.span, -1))
    }

    /// The end of the time that must run out: the limit set, or the time within which the step was due.
    fn runs_to(&self, name: &str, told: Told<'_>) -> Option<Date> {
        match told.event(name) {
            Some(event) if self.step(name).sets_limit => event.limit,
            Some(_) => None,
            None if self.step(name).sets_limit => None,
            None => self.last_day(self.step(name), told),
        }
    }

    /// The end that lies ahead of what it is counted from, and with it what is counted back from something fixed.
    fn last_day(&self, step: &ProcedureStep, told: Told<'_>) -> Option<Date> {
        let backwards = step.before.as_ref().and_then(|before| self.ahead_of(before, told));
        self.end_ahead(step, told).into_iter().chain(backwards).min()
    }

    /// A day that was set is that day; the end of a time that was counted is no holiday.
    fn end_ahead(&self, step: &ProcedureStep, told: Told<'_>) -> Option<Date> {
        let happened = |name: &str| match &step.lapse_of {
            Some(running) if **running == *name => self.runs_to(name, told),
            _ => told.event(name).map(|event| event.on),
        };
        let within = step.within.as_ref().and_then(|within| {
            let start = within.of.iter().filter_map(happened).min();
            start.map(|start| told.off_holidays(moved(start, within.span, 1)))
        });
        let set = step.limit_of.as_ref().and_then(|name| told.event(name)).and_then(|event| event.limit);
        let end = within.into_iter().chain(set).min();
        let longer = told.events.iter().filter_map(|event| self.step(&event.step).extends.as_ref());
        let longer = longer.filter(|extends| extends.of.has(&step.step));
        longer.fold(end, |end, extends| end.map(|end| told.off_holidays(moved(end, extends.span, 1))))
    }

    /// Each step of a path on the first day on which it can be taken. On one day events follow one another as in the
    /// text.
    fn laid(&self, path: &[&'static str]) -> Vec<Event> {
        let steps: &'static [ProcedureStep] = &self.case.procedure.steps;
        let place = |name: &str| steps.iter().position(|step| *step.step == *name);
        let mut events: Vec<Event> = vec![];
        for name in path {
            let (step, told) = (self.step(name), Told { events: &events, holidays: &[] });
            let reached = events.last().map(|event| {
                let in_order = place(&event.step) < place(name);
                if in_order { event.on } else { event.on.add_days(1).unwrap() }
            });
            let lapse = step.lapse_of.as_ref().and_then(|name| self.runs_to(name, told));
            let opens = step.opens.as_ref().and_then(|opens| self.ahead_of(opens, told));
            let after = lapse.map(|end| end.add_days(1).unwrap());
            let day = reached.into_iter().chain(after).chain(opens).max();
            events.push(self.event(step, day.unwrap_or(self.begins)));
        }
        events
    }

    /// The shortest ways to a state in which a step can follow: one for each set of those among `of` that were taken.
    /// What lies ahead has come about before all else, or is awaited still.
    fn ways(&self, step: &ProcedureStep, of: &BTreeSet<&str>) -> Vec<Vec<&'static str>> {
        let steps: &'static [ProcedureStep] = &self.case.procedure.steps;
        let ahead: Taken<'static> =
            self.preceded().into_iter().filter(|name| self.step(name).follows_nothing()).collect();
        let turns_on_it = |step: &ProcedureStep| {
            let mut named = step.after.iter().chain(step.after_any.iter()).chain(step.unless.iter());
            named.any(|name| ahead.contains(name))
        };
        let mut ways = vec![];
        for awaited in [Taken::new(), ahead.clone()] {
            let can = |next: &ProcedureStep, taken: &Taken<'static>| {
                let known = taken.union(&awaited).copied().collect();
                can_follow(self.case.procedure, next, &known) && (awaited.is_empty() || !turns_on_it(next))
            };
            let (mut seen, mut found) = (BTreeSet::from([Taken::new()]), BTreeSet::new());
            let mut queue = VecDeque::from([vec![]]);
            while let Some(path) = queue.pop_front() {
                let taken: Taken<'static> = path.iter().copied().collect();
                let of_these: Taken<'static> =
                    taken.iter().copied().filter(|name| of.contains(name)).collect();
                if can(step, &taken) && found.insert(of_these) {
                    ways.push(path.clone());
                }
                for next in steps.iter().filter(|next| can(next, &taken)) {
                    let mut with = taken.clone();
                    with.insert(&*next.step);
                    if next.step != step.step && seen.insert(with) {
                        queue.push_back(path.iter().copied().chain([&*next.step]).collect());
                    }
                }
            }
        }
        ways
    }

    fn taken_on(&self, before: Told<'_>, step: &ProcedureStep, on: Date) -> Judged {
        let mut events = before.events.to_vec();
        events.push(self.event(step, on));
        let judged = self.ask(Told { events: &events, ..before }, on).events;
        judged.into_iter().rfind(|judged| judged.step == *step.step).unwrap()
    }

    /// A step after a path, beside each of its days; whether its last day was hit.
    fn beside(&self, path: &[&'static str], step: &ProcedureStep, hits: &mut Hits) -> bool {
        let what = format!(
            "{} in {} from {}: {} after {path:?}",
            self.case.parameter.id, self.case.place, self.begins, step.step
        );
        let events = self.laid(path);
        let before = Told { events: &events, holidays: &[] };
        let reached = events.last().map_or(self.begins, |event| event.on);
        let next = |day: Date| day.add_days(1).unwrap();
        if let Some(end) = step.lapse_of.as_ref().and_then(|name| self.runs_to(name, before))
            && end > reached
        {
            let running = self.taken_on(before, step, end);
            assert_eq!(running.why, Some(Obstacle::TimeRunning), "{what} on {end}");
            assert!(self.taken_on(before, step, next(end)).lawful, "{what} after {end}");
            hits.lapses += 1;
        }
        if let Some(first) = step.opens.as_ref().and_then(|opens| self.ahead_of(opens, before)) {
            let eve = first.add_days(-1).unwrap();
            assert_eq!(self.taken_on(before, step, eve).why, Some(Obstacle::NotYet), "{what} on {eve}");
            assert!(self.taken_on(before, step, first).lawful, "{what} on {first}");
            hits.openings += 1;
        }
        let Some(last) = self.last_day(step, before).filter(|last| *last >= reached) else { return false };
        let judged = self.taken_on(before, step, last);
        if !judged.lawful {
            // Its own time has run out before the other's has, whose end it waits for.
            return false;
        }
        assert_eq!((judged.due, judged.late_days), (Some(last), Some(0)), "{what} on {last}: {judged:?}");
        let late = self.taken_on(before, step, next(last));
        if matches!(late.why, Some(Obstacle::Excluded | Obstacle::Ended)) {
            // What it had to precede has come, and with that it is too late for it.
            assert_eq!(last, self.day(FAR), "{what}: {late:?}");
            return true;
        }
        assert_eq!((late.lawful, late.due, late.late_days), (true, Some(last), Some(1)), "{what}: {late:?}");
        for (as_of, overdue) in [(last, 0), (next(last), 1)] {
            let told = self.ask(before, as_of);
            let open = told.open.iter().find(|open| open.step == *step.step);
            let open = open.unwrap_or_else(|| panic!("{what} is not open on {as_of}: {told:?}"));
            assert_eq!(
                (open.due, open.overdue_days),
                (Some(last), Some(overdue)),
                "{what} as of {as_of}: {open:?}"
            );
        }
        hits.last_days += 1;
        // Working days are none of the calendar's holidays, so that the days before the last would be counted anew.
        if !step.within.as_ref().is_some_and(|within| within.span.unit() == SpanUnit::WorkingDays) {
            let holiday = [last];
            let before = Told { holidays: &holiday, ..before };
            let moved_to = self.last_day(step, before).unwrap();
            let judged = self.taken_on(before, step, moved_to);
            if judged.lawful {
                let told = (judged.due, judged.late_days);
                assert_eq!(told, (Some(moved_to), Some(0)), "{what}, {last} being a holiday: {judged:?}");
                *(if moved_to > last { &mut hits.moved } else { &mut hits.unmoved }) += 1;
            }
        }
        true
    }
}

#[test]
fn every_step_of_every_procedure_beside_its_last_day() {
    let (mut hits, mut without) = (Hits::default(), vec![]);
    for case in &procedures() {
        let id = &*case.parameter.id;
        let grid = Grid { case, decide: rule(id), begins: case.version.from.date.unwrap() };
        for step in case.procedure.steps.iter() {
            let due = step.within.is_some() || step.before.is_some() || step.limit_of.is_some();
            if !due && step.opens.is_none() && step.lapse_of.is_none() {
                continue;
            }
            let spans = step.within.iter().chain(&step.before).flat_map(|span| span.of.iter());
            let longer = case
                .procedure
                .steps
                .iter()
                .filter(|other| other.extends.as_ref().is_some_and(|extends| extends.of.has(&step.step)));
            let of: BTreeSet<&str> =
                spans.chain(step.limit_of.as_deref()).chain(longer.map(|other| &*other.step)).collect();
            let ways = grid.ways(step, &of);
            let hit = ways.iter().filter(|path| grid.beside(path, step, &mut hits)).count();
            if due && hit == 0 {
                without.push(format!("{id} in {} from {}: {}", case.place, grid.begins, step.step));
            }
        }
    }
    println!(
        "{} last days, {} moved off a holiday and {} not, {} times run out, {} openings",
        hits.last_days, hits.moved, hits.unmoved, hits.lapses, hits.openings
    );
    assert!(without.is_empty(), "no way comes to the last day of {without:#?}");
    assert!(
        hits.last_days > 900
            && hits.lapses > 80
            && hits.openings > 0
            && hits.moved > 600
            && hits.unmoved > 200
    );
}
