//! How far a programme is by its plan.

mod facts;
mod outcome;

use alloc::string::String;
use alloc::vec::Vec;

pub use self::facts::{Before, Done, Facts, Options};
pub use self::outcome::{OfPhase, OfTask, Outcome, State};
use crate::decision::{Decision, Label, Quantity, Reason, Step, Verdict};
use crate::error::{At as _, Error};
use crate::law::{InForce, LocalLaw, Plan, PlanTask, among, keys};
use crate::quantity::{Date, not_after};
use crate::rule::Rule;

/// `programme.plan`: how far a programme is on a day (实施步骤): phase by phase (阶段), which tasks were done in their time,
/// which are late and by how many days, what of the evidence is wanting, and what was done before its turn.
///
/// A plan says of each task who sees to it and when: up to a day (6月12日前), from one day to another, in a month, or in the
/// first or last ten days of one (上旬、下旬). The street's scheme names the days and not the year; the district's leaves the
/// months open (xx月). Both are facts, and one that is needed and not given is an error that names it.
///
/// * A task counts as done when the body that the plan names saw to it and all the evidence that the plan asks for is there:
///   the remediation of the district's scheme (part 6（二）1) asks for nine items, for each of the four small places
///   (小巷、小区、小院、小店) and for the four practical matters (灯、下水、路面、环境).
/// * Done after its last day it is late, and counts. Done while tasks of an earlier phase were not, it counts too, and
///   [`ahead_of`](OfTask::ahead_of) names them: the phases follow one another.
/// * "Before" a day: that day is in time, since the next phase begins on the day after
///   (`options.before` reads it otherwise).
///
/// # Errors
/// [`MissingFact`](crate::ErrorKind::MissingFact) for a year or a month that the plan leaves open;
/// [`InvalidFact`](crate::ErrorKind::InvalidFact) for tasks, bodies and evidence that the plan does not have, a task that
/// stands twice, a month that is none or that the plan does not leave open, and days after that of the question;
/// [`NotInForce`](crate::ErrorKind::NotInForce) where no scheme is named.
///
/// ```
/// use wuye::law::Law;
/// use wuye::programme::plan::{Done, Facts, Options, Plans, State};
/// use wuye::rule::Rule;
///
/// let visited = |on: &str| -> Result<(State, Option<i32>), wuye::Error> {
///     let done = Done { task: "study-visits".into(), on: on.parse()?, by: "street".into(), evidence: vec![] };
///     let facts = Facts {
///         as_of: "2012-06-30".parse()?,
///         year: Some(2012),
///         months: Default::default(),
///         done: vec![done],
///     };
///     let scheme = Law::built_in().at("320114+street-old-estates".parse()?);
///     let decision = Plans::decide(&scheme, &facts, &Options::default())?;
///     let task = &decision.outcome().expect("in force").phases[0].tasks[1];
///     Ok((task.state, task.late_days))
/// };
/// assert_eq!(visited("2012-06-12")?, (State::Done, None));
/// assert_eq!(visited("2012-06-13")?, (State::DoneLate, Some(1)));
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Plans;

impl Rule for Plans {
    const ID: &'static str = "programme.plan";
    const TITLE: (&'static str, &'static str) = ("专项方案的实施步骤", "how far a programme is by its plan");
    const PARAMETERS: &'static [&'static str] = &[keys::PROGRAMME_PLAN.id()];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.as_of
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        let plan = match law.find(keys::PROGRAMME_PLAN, facts.as_of) {
            Ok(plan) => plan,
            Err(absent) => return Decision::of_absent(absent),
        };
        check(plan.value(), facts)?;
        let mut outcome = Outcome { phase: None, overdue: 0, phases: Vec::new() };
        let mut reasons = Vec::new();
        for phase in &*plan.value().phases {
            let before: Vec<&OfTask> = outcome.phases.iter().flat_map(|phase| &phase.tasks).collect();
            let mut tasks = Vec::with_capacity(phase.tasks.len());
            for task in &*phase.tasks {
                let told = stand(task, facts, *options, &before)?;
                reasons.push(reason(&plan, task, &told, *options));
                tasks.push(told);
            }
            let complete = tasks.iter().all(|task| task.state.is_done());
            let overdue = tasks.iter().filter(|task| task.state == State::Overdue).count();
            let overdue = u32::try_from(overdue).map_err(|_| Error::range("a number of tasks"))?;
            outcome.overdue = outcome.overdue.saturating_add(overdue);
            if !complete && outcome.phase.is_none() {
                outcome.phase = Some(String::from(&*phase.phase));
            }
            outcome.phases.push(OfPhase { phase: String::from(&*phase.phase), complete, tasks });
        }
        Ok(Decision::new(outcome, reasons))
    }
}

/// Refuses what the plan does not have.
fn check(plan: &Plan, facts: &Facts) -> Result<(), Error> {
    let tasks = || plan.phases.iter().flat_map(|phase| phase.tasks.iter());
    for (name, month) in &facts.months {
        let at_name = |error: Error| error.at(name).at("months");
        // Of another task the month is not open.
        among(tasks().filter(|task| task.part.is_some()).map(|task| &*task.task), name).map_err(at_name)?;
        if !(1..=12).contains(month) {
            return Err(at_name(Error::invalid("plan.no_such_month", "a month is 1 to 12")));
        }
    }
    for (row, done) in facts.done.iter().enumerate() {
        let at_row = |error: Error, field: &str| error.at(field).at_row(row).at("done");
        among(tasks().map(|task| &*task.task), &done.task).map_err(|error| at_row(error, "task"))?;
        if facts.done.iter().take(row).any(|earlier| earlier.task == done.task) {
            return Err(at_row(Error::invalid("plan.task_twice", "it stands twice"), "task"));
        }
        not_after(done.on, facts.as_of).map_err(|error| at_row(error, "on"))?;
        among(tasks().flat_map(|task| task.by.iter()), &done.by).map_err(|error| at_row(error, "by"))?;
        let wanted = || tasks().filter(|task| *task.task == *done.task).flat_map(|task| task.evidence.iter());
        for (place, name) in done.evidence.iter().enumerate() {
            among(wanted(), name).at_row("evidence", place).at_row("done", row)?;
        }
    }
    Ok(())
}

/// The first and the last day of a task's time.
fn time(task: &PlanTask, facts: &Facts, options: Options) -> Result<(Option<Date>, Option<Date>), Error> {
    let year = || {
        facts.year.ok_or_else(|| Error::missing("year", "the programme's year, which the plan does not tell"))
    };
    if let Some(part) = task.part {
        let month = facts.months.get(&*task.task);
        let month = month.ok_or_else(|| {
            Error::missing(&task.task, "the month of this task, which the plan leaves open").at("months")
        })?;
        let (from, to) = part.of(year()?, *month).at("year")?;
        return Ok((Some(from), Some(to)));
    }
    let from = task.from.map(|day| day.of(year()?)).transpose().at("year")?;
    let until = task.until.map(|day| day.of(year()?)).transpose().at("year")?;
    let until = match (until, options.before) {
        (Some(day), Before::DayBefore) if task.before => Some(day.add_days(-1)?),
        (until, _) => until,
    };
    Ok((from, until))
}

/// How a task stands.
fn stand(task: &PlanTask, facts: &Facts, options: Options, before: &[&OfTask]) -> Result<OfTask, Error> {
    let (from, to) = time(task, facts, options)?;
    let told = facts.done.iter().find(|done| *done.task == *task.task);
    let wanting: Vec<String> = match told {
        Some(done) => task
            .evidence
            .iter()
            .filter(|name| !done.evidence.iter().any(|is| is == name))
            .map(Into::into)
            .collect(),
        None => Vec::new(),
    };
    let wrong_body = told.is_some_and(|done| !task.by.has(&done.by));
    let done_on = told.filter(|_| wanting.is_empty() && !wrong_body).map(|done| done.on);
    let state = match done_on {
        Some(on) if to.is_some_and(|to| to < on) => State::DoneLate,
        Some(on) if from.is_some_and(|from| on < from) => State::DoneEarly,
        Some(_) => State::Done,
        None if to.is_some_and(|to| to < facts.as_of) => State::Overdue,
        None if from.is_some_and(|from| facts.as_of < from) => State::NotYet,
        None => State::ToDo,
    };
    let is_late = matches!(state, State::DoneLate | State::Overdue);
    let late_days = to.filter(|_| is_late).map(|to| to.days_until(done_on.unwrap_or(facts.as_of)));
    let ahead_of = match done_on {
        Some(on) => before
            .iter()
            .filter(|earlier| earlier.done_on.is_none_or(|done| on < done))
            .map(|earlier| earlier.task.clone())
            .collect(),
        None => Vec::new(),
    };
    Ok(OfTask {
        task: String::from(&*task.task),
        by: task.by.iter().map(Into::into).collect(),
        from,
        to_inclusive: to,
        state,
        done_on,
        late_days,
        wanting,
        wrong_body,
        ahead_of,
    })
}

fn reason(plan: &InForce<Plan>, task: &PlanTask, told: &OfTask, options: Options) -> Reason {
    let mut reason = Reason::computed(Step::PlanTask)
        .by_articles(plan, task.cites.iter())
        .with(Label::TaskOf, Quantity::named(&task.task))
        .with_all(Label::AssignedTo, task.by.iter().map(Quantity::named));
    for (label, day) in
        [(Label::From, told.from), (Label::LastDay, told.to_inclusive), (Label::DoneOn, told.done_on)]
    {
        if let Some(day) = day {
            reason = reason.with(label, day);
        }
    }
    reason = reason.with(Label::State, told.state.term());
    if let Some(days) = told.late_days {
        reason = reason.with(Label::LateBy, Quantity::Days(days));
    }
    reason = reason.with_all(Label::StillWanting, told.wanting.iter().map(|name| Quantity::named(name)));
    reason = reason.with_all(Label::AheadOf, told.ahead_of.iter().map(|name| Quantity::named(name)));
    if task.before {
        reason = reason.reading(options.before.reading());
    }
    reason.verdict_of(match told.state {
        State::Done | State::DoneEarly => Verdict::of(told.ahead_of.is_empty()),
        State::DoneLate | State::Overdue => Verdict::NotMet,
        State::ToDo | State::NotYet => Verdict::Computed,
    })
}
