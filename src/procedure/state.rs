use alloc::format;
use alloc::vec::Vec;

use super::BY_ITSELF;
use super::history::{Event, History, Options};
use super::outcome::Obstacle;
use crate::error::Error;
use crate::law::{Procedure, ProcedureStep, Words};
use crate::quantity::{Date, Span};

/// The steps that were taken, with the clock and the calendar that their deadlines run by.
pub(super) struct State<'a> {
    procedure: &'a Procedure,
    history: &'a History,
    options: Options,
    taken: Vec<(&'a ProcedureStep, &'a Event)>,
}

/// What a deadline may be counted from.
#[derive(Clone, Copy)]
enum Sight {
    /// What has happened, and the days that are fixed for what it must precede.
    Done,
    /// That, and what is still to happen on its planned or last day.
    Expected,
}

/// Why a step cannot be taken, and which other one it is about.
pub(super) type Hindrance<'a> = (Obstacle, Option<&'a str>);

impl<'a> State<'a> {
    pub(super) const fn new(procedure: &'a Procedure, history: &'a History, options: Options) -> Self {
        Self { procedure, history, options, taken: Vec::new() }
    }

    /// Goes on by the law of another day.
    pub(super) const fn under(&mut self, procedure: &'a Procedure) {
        self.procedure = procedure;
    }

    /// A step was taken; the first time counts.
    pub(super) fn take(&mut self, step: &'a ProcedureStep, event: &'a Event) {
        if self.taken(&step.step).is_none() {
            self.taken.push((step, event));
        }
    }

    /// The event with which a step was taken.
    pub(super) fn taken(&self, name: &str) -> Option<&'a Event> {
        self.taken.iter().find(|(step, _)| *step.step == *name).map(|(_, event)| *event)
    }

    /// The step after which nothing can follow: the one that ended the procedure, or else the last.
    pub(super) fn last(&self) -> Option<&'a ProcedureStep> {
        self.ended().or_else(|| self.taken.last().map(|(step, _)| *step))
    }

    fn ended(&self) -> Option<&'a ProcedureStep> {
        self.taken.iter().map(|(step, _)| *step).find(|step| step.ends)
    }

    /// Why a step cannot be taken on a day, by whomever.
    pub(super) fn hindrance(
        &self,
        step: &'a ProcedureStep,
        on: Date,
    ) -> Result<Option<Hindrance<'a>>, Error> {
        if !step.repeats && self.taken(&step.step).is_some() {
            return Ok(Some((Obstacle::TakenAlready, None)));
        }
        if let Some(last) = self.ended() {
            return Ok(Some((Obstacle::Ended, Some(&last.step))));
        }
        let taken = |name: &&str| self.taken(name).is_some();
        let wanting = step.after.iter().find(|name| !taken(name));
        let any = step.after_any.iter().next().filter(|_| !step.after_any.iter().any(|name| taken(&name)));
        if let Some(wanting) = wanting.or(any) {
            return Ok(Some((Obstacle::TooEarly, Some(wanting))));
        }
        if let Some(bar) = step.unless.iter().find(taken) {
            return Ok(Some((Obstacle::Excluded, Some(bar))));
        }
        if let Some(first) = self.opens(step)?
            && on < first
        {
            let before = step.opens.iter().find_map(|opens| opens.of.iter().next());
            return Ok(Some((Obstacle::NotYet, before)));
        }
        let Some(running) = &step.lapse_of else { return Ok(None) };
        Ok(match self.lapse(running)? {
            None => Some((Obstacle::TooEarly, Some(running))),
            Some(last) if on <= last => Some((Obstacle::TimeRunning, Some(running))),
            Some(_) => None,
        })
    }

    /// The last day of a step's time: of the limit that was set with it or, where it sets none, of the time
    /// within which it had to be taken, as long as it was not.
    pub(super) fn lapse(&self, name: &str) -> Result<Option<Date>, Error> {
        match (self.procedure.step(name), self.taken(name)) {
            (Some(step), Some(event)) if step.sets_limit => Ok(event.limit),
            (Some(step), None) if !step.sets_limit => self.due(step),
            _ => Ok(None),
        }
    }

    /// The first day on which a step can be taken, where that is so long before another one.
    pub(super) fn opens(&self, step: &ProcedureStep) -> Result<Option<Date>, Error> {
        let Some(opens) = &step.opens else { return Ok(None) };
        let day = self.day_of(&opens.of, Sight::Done, self.procedure.steps.len())?;
        day.map(|day| opens.span.before(day, self.history.calendar.as_ref())).transpose()
    }

    /// The last day on which a step is in time, where what it is counted from has happened or its day is fixed.
    pub(super) fn due(&self, step: &ProcedureStep) -> Result<Option<Date>, Error> {
        self.due_in(step, Sight::Done, self.procedure.steps.len())
    }

    /// Its last day, where that does not turn on what is still to come. Nothing where the calendar does not reach
    /// so far, and where what it is for has not come about: nobody owes it yet.
    pub(super) fn fixed(&self, step: &ProcedureStep) -> Option<Date> {
        if self.is_owed(step) { self.due(step).ok().flatten() } else { None }
    }

    /// Whether people alone keep a step waiting, and nothing that comes about by itself.
    fn is_owed(&self, step: &ProcedureStep) -> bool {
        let in_hand = |name: &str| {
            self.taken(name).is_some()
                || self.procedure.step(name).is_some_and(|other| {
                    !other.by.iter().all(|actor| actor == BY_ITSELF) && self.is_owed(other)
                })
        };
        let any = &step.after_any;
        step.after.iter().all(in_hand) && (any.iter().next().is_none() || any.iter().any(in_hand))
    }

    /// The steps without which one cannot be taken: those it follows, those of which one will do, and the one whose
    /// limit must run out.
    pub(super) fn waits_for(&self, step: &'a ProcedureStep) -> impl Iterator<Item = &'a ProcedureStep> {
        let find = |name: &str| self.procedure.step(name);
        let wanting = |other: &&ProcedureStep| self.taken(&other.step).is_none();
        let possible = |other: &&ProcedureStep| !other.unless.iter().any(|name| self.taken(name).is_some());
        let any_taken = step.after_any.iter().any(|name| self.taken(name).is_some());
        let any = step.after_any.iter().filter(move |_| !any_taken).filter_map(find).filter(possible);
        let limit = step.lapse_of.as_deref().and_then(find).filter(|running| running.sets_limit);
        step.after.iter().filter_map(find).filter(wanting).chain(any).chain(limit.filter(wanting))
    }

    /// The last day on which a step will be in time, if each one before it is taken when it is awaited. Nothing
    /// where the calendar does not reach so far.
    pub(super) fn expected(&self, step: &ProcedureStep) -> Option<Date> {
        self.due_in(step, Sight::Expected, self.procedure.steps.len()).ok().flatten()
    }

    /// `depth` bounds how far steps are counted from each other, however a table is written.
    fn due_in(&self, step: &ProcedureStep, sight: Sight, depth: usize) -> Result<Option<Date>, Error> {
        let Some(depth) = depth.checked_sub(1) else { return Ok(None) };
        let mut due = None;
        if let Some(within) = &step.within {
            let start = self.start(step, &within.of, sight, depth)?;
            due = start.map(|start| self.end(within.span, start)).transpose()?;
        }
        if let Some(limit) =
            step.limit_of.as_ref().and_then(|name| self.taken(name)).and_then(|set| set.limit)
        {
            due = earlier(due, Some(limit));
        }
        for extension in self.taken.iter().filter_map(|(taken, _)| taken.extends.as_ref()) {
            if extension.of.has(&step.step) {
                due = due.map(|due| self.end(extension.span, due)).transpose()?;
            }
        }
        if let Some(before) = &step.before {
            // A deadline that runs backwards is not moved: that would shorten the time it protects.
            let last = |day| before.span.before(day, self.history.calendar.as_ref());
            due = earlier(due, self.day_of(&before.of, sight, depth)?.map(last).transpose()?);
        }
        Ok(due)
    }

    /// The first of the days that a span is counted from.
    fn start(
        &self,
        step: &ProcedureStep,
        of: &Words,
        sight: Sight,
        depth: usize,
    ) -> Result<Option<Date>, Error> {
        let mut first = None;
        for name in of.iter() {
            let day = match &step.lapse_of {
                Some(running) if **running == *name => self.lapse(name)?,
                _ => self.taken(name).map(|event| event.on),
            };
            first = earlier(first, day);
        }
        if let (None, Sight::Expected) = (first, sight) {
            for name in of.iter() {
                first = earlier(first, self.awaited(name, depth)?);
            }
        }
        Ok(first)
    }

    /// The day on which a step is to be expected: its planned one, or its last and not before today or what it
    /// waits for.
    fn awaited(&self, name: &str, depth: usize) -> Result<Option<Date>, Error> {
        let (planned, step) = (self.planned(name), self.procedure.step(name));
        let (None, Some(step)) = (planned, step) else { return Ok(planned) };
        let Some(due) = self.due_in(step, Sight::Expected, depth)? else { return Ok(None) };
        let first = self.can_be(step, depth)?;
        let in_time = due >= self.history.as_of;
        Ok(first.map(|first| due.max(first)).or(in_time.then_some(due)))
    }

    /// The first day, not before today, on which all that a step follows will have been taken. Nothing where that
    /// cannot be told. Steps from which its own time runs are left out: its last day is not before theirs.
    fn can_be(&self, step: &ProcedureStep, depth: usize) -> Result<Option<Date>, Error> {
        let Some(depth) = depth.checked_sub(1) else { return Ok(None) };
        let counted = |name: &str| step.within.as_ref().is_some_and(|within| within.of.has(name));
        let day = |name: &str| match self.taken(name) {
            Some(event) => Ok(Some(event.on)),
            None => self.awaited(name, depth),
        };
        let mut last = self.history.as_of;
        for name in step.after.iter().filter(|name| !counted(name)) {
            let Some(day) = day(name)? else { return Ok(None) };
            last = last.max(day);
        }
        if step.after_any.iter().all(counted) {
            return Ok(Some(last));
        }
        let mut first = None;
        for name in step.after_any.iter() {
            first = earlier(first, day(name)?);
        }
        Ok(first.map(|first| last.max(first)))
    }

    /// The day of the step that another one must precede: its own, its planned or its last.
    fn day_of(&self, of: &Words, sight: Sight, depth: usize) -> Result<Option<Date>, Error> {
        let mut first = None;
        for step in of.iter().filter_map(|name| self.procedure.step(name)) {
            let known = self.taken(&step.step).map(|event| event.on).or_else(|| self.planned(&step.step));
            let known = known.or_else(|| self.comes_later(step));
            let day = match known {
                Some(day) => Some(day),
                None if step.follows_nothing() => {
                    let why = format!("the day of {:?}, which a deadline is counted from", step.step);
                    return Err(Error::missing("planned", &why));
                }
                None => self.due_in(step, sight, depth)?,
            };
            first = earlier(first, day);
        }
        Ok(first)
    }

    /// The day on which what the procedure begins with came about, where that is later than what is judged.
    fn comes_later(&self, step: &ProcedureStep) -> Option<Date> {
        let events = self.history.events.iter();
        let its = events.filter(|event| event.step == *step.step && step.by.has(&event.by));
        its.map(|event| event.on).min().filter(|_| step.follows_nothing())
    }

    fn planned(&self, name: &str) -> Option<Date> {
        self.history.planned.iter().find(|planned| planned.step == *name).map(|planned| planned.on)
    }

    /// The last day of a span, moved off a rest day where the calendar tells of them.
    fn end(&self, span: Span, start: Date) -> Result<Date, Error> {
        let calendar = self.history.calendar.as_ref();
        self.options.rest_days.end(span.after(start, calendar)?, calendar)
    }
}

fn earlier(a: Option<Date>, b: Option<Date>) -> Option<Date> {
    a.into_iter().chain(b).min()
}
