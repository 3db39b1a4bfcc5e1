//! Many defects at once.

mod facts;
mod outcome;

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::String;
use alloc::vec::Vec;

pub use self::facts::{Case, Facts};
pub use self::outcome::{Judged, Misplaced, Outcome, Rates};
use super::targets::{Item, Told};
use crate::decision::{Decision, Label, Quantity, Reason, Step, Term, Verdict};
use crate::error::{At as _, Error};
use crate::law::{InForce, LocalLaw, Procedure, keys};
use crate::procedure::{self, COUNTING, History};
use crate::quantity::{Date, Key, Ratio, in_key_order, not_after};
pub use crate::rule::NoOptions as Options;
use crate::rule::Rule;

/// `programme.defects`: how defects left by the development (开发建设遗留问题) stand, case by case, and which share of them
/// was put right, and repaired in time, on the day of the question and on earlier ones.
///
/// Each is held against [`programme.defect`](super::defect): found, filed, planned, put right, accepted, struck off. A step
/// out of that order, or by another than the text lets take it, moves nothing: what was struck off and never accepted is not
/// closed.
///
/// **Who answers** (谁的问题、谁负责、谁解决; Shenyang's scheme, part 3, 三（二）): the one whose defect it is. Whether it was
/// laid upon that one is told; whose it is, is a fact, and without it left to judgement.
///
/// **Shares.** The rate of what was put right (整改率) is closed of found; that of repairs in time (维修及时率), of the faults
/// of building work, is those put right by their last day of those whose last day has come. Both are reckoned from the days
/// of the steps, so each day's is exact. [`Outcome::items`] are what [`programme.targets`](super::targets) holds against 90 %.
///
/// # Errors
/// [`MissingFact`](crate::ErrorKind::MissingFact) for the last day of a building fault, since 及时 has no number;
/// [`InvalidFact`](crate::ErrorKind::InvalidFact) for a case that stands twice, days that are still to come, and what
/// [`programme.defect`](super::defect) refuses; [`NotInForce`](crate::ErrorKind::NotInForce) where the place names no scheme
/// that speaks of defects.
///
/// ```
/// use wuye::law::Law;
/// use wuye::procedure::Event;
/// use wuye::programme::defects::{Case, Defects, Facts, Options};
/// use wuye::rule::Rule;
///
/// let shenyang = Law::built_in().at("210100+shenyang-2005".parse()?);
/// let found = Event::new("find-defect", "2005-03-01".parse()?, "event");
/// let case = Case {
///     id: "leak".parse()?,
///     events: vec![found],
///     caused_by: Some("builder".parse()?),
///     responsible: None,
///     building_fault: true,
///     fix_by: Some("2005-06-30".parse()?),
/// };
/// let late_on = |as_of: &str| -> Result<Option<i32>, wuye::Error> {
///     let facts = Facts { as_of: as_of.parse()?, cases: vec![case.clone()], days: vec![] };
///     let decision = Defects::decide(&shenyang, &facts, &Options::default())?;
///     Ok(decision.outcome().expect("in force").cases[0].late_days)
/// };
/// assert_eq!(late_on("2005-06-30")?, Some(0));
/// assert_eq!(late_on("2005-07-01")?, Some(1));
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Defects;

impl Rule for Defects {
    const ID: &'static str = "programme.defects";
    const TITLE: (&'static str, &'static str) =
        ("开发建设遗留问题的整改", "how defects left by the development stand");
    const PARAMETERS: &'static [&'static str] =
        &[keys::PROGRAMME_DEFECT.id(), keys::PROGRAMME_DEFECT_ANSWERS.id(), COUNTING[0], COUNTING[1]];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.as_of
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, _: &Options) -> Result<Decision<Outcome>, Error> {
        let text = match law.find(keys::PROGRAMME_DEFECT, facts.as_of) {
            Ok(text) => text,
            Err(absent) => return Decision::of_absent(absent),
        };
        for (row, day) in facts.days.iter().enumerate() {
            not_after(*day, facts.as_of).at_row("days", row)?;
        }
        let by_key = in_key_order(&facts.cases, ("cases", "id"), |case| &case.id)?;
        let mut followed = Vec::with_capacity(by_key.len());
        for (row, case) in by_key {
            followed.push(follow(law, &text, case, facts.as_of).at_row("cases", row)?);
        }
        let mut reasons = Vec::new();
        for one in &followed {
            reasons.extend(order(&text, one));
            reasons.extend(answering(law, one, facts.as_of)?);
            reasons.extend(lateness(one, facts.as_of));
        }
        let days: BTreeSet<Date> = facts.days.iter().copied().chain([facts.as_of]).collect();
        let rates = days.into_iter().map(|on| rates(&followed, on)).collect::<Result<Vec<_>, _>>()?;
        reasons.extend(rates.last().into_iter().flat_map(|now| told(&text, now)));
        let items = followed.iter().flat_map(Followed::items).collect();
        let cases = followed.into_iter().map(|one| one.judged).collect();
        Ok(Decision::new(Outcome { cases, rates, items }, reasons))
    }
}

/// A case with the days of its lawful steps.
struct Followed<'a> {
    case: &'a Case,
    judged: Judged,
    found_on: Option<Date>,
    closed_on: Option<Date>,
}

fn follow<'a>(
    law: &LocalLaw<'_>,
    text: &InForce<Procedure>,
    case: &'a Case,
    as_of: Date,
) -> Result<Followed<'a>, Error> {
    let history = History { as_of, events: case.events.clone(), planned: Vec::new(), calendar: None };
    let decision = procedure::decide(law, keys::PROGRAMME_DEFECT, &history, procedure::Options::default())?;
    let Some(outcome) = decision.outcome() else { return Err(Error::range("a procedure")) };
    let lawful = || outcome.events.iter().filter(|event| event.lawful);
    let taken_on = |name: &str| lawful().find(|event| event.step == name).map(|event| event.on);
    let step_on = |is: &dyn Fn(&crate::law::ProcedureStep) -> bool| {
        text.value().steps.iter().find(|step| is(step)).and_then(|step| taken_on(&step.step))
    };
    let found_on = step_on(&|step| step.follows_nothing());
    let closed_on = step_on(&|step| step.ends);
    let fix = Term::FixDefect.name();
    let fixed_on = taken_on(fix);
    let by_law =
        outcome.events.iter().find(|event| event.lawful && event.step == fix).and_then(|one| one.due);
    let still = outcome.open.iter().find(|open| open.step == fix).and_then(|open| open.due);
    let fix_by = case.fix_by.or(by_law).or(still);
    if case.building_fault && fix_by.is_none() {
        return Err(Error::missing("fix_by", "the last day on which a building fault is to be repaired"));
    }
    let late_days = fix_by.map(|last| last.days_until(fixed_on.unwrap_or(as_of)).max(0));
    let misplaced = match (&case.caused_by, &case.responsible) {
        (_, None) => Some(Misplaced::Nobody),
        (Some(whose), Some(upon)) if whose != upon => Some(Misplaced::Another),
        _ => None,
    };
    let judged = Judged {
        id: case.id.clone(),
        last_step: lawful().next_back().map(|event| event.step.clone()),
        closed: outcome.closed,
        unlawful: outcome.events.iter().filter(|event| !event.lawful).cloned().collect(),
        open: outcome.open.clone(),
        answers: case.caused_by.clone(),
        misplaced,
        fix_by,
        fixed_on,
        late_days,
    };
    Ok(Followed { case, judged, found_on, closed_on })
}

impl Followed<'_> {
    fn items(&self) -> impl Iterator<Item = Item> {
        let since = |day: Option<Date>| Some(day.map_or(Told::No, Told::Since));
        let item = |kind: Term, told: BTreeMap<String, Option<Told>>| Item {
            kind: kind.name().into(),
            id: self.judged.id.clone(),
            told,
        };
        let days = [("found", since(self.found_on)), ("closed", since(self.closed_on))];
        let defect = item(Term::Defect, days.map(|(name, told)| (name.into(), told)).into());
        let days = [
            ("reported", since(self.found_on)),
            ("repair-due", since(self.judged.fix_by)),
            ("repaired", since(self.judged.fixed_on)),
        ];
        let repair = item(Term::RepairOrder, days.map(|(name, told)| (name.into(), told)).into());
        let counts = self.case.building_fault && self.found_on.is_some();
        [defect].into_iter().chain(counts.then_some(repair))
    }
}

fn key(id: &Key) -> Quantity {
    id.into()
}

/// Each step out of order.
fn order(text: &InForce<Procedure>, one: &Followed<'_>) -> Vec<Reason> {
    let step = |name: &str| text.value().step(name).into_iter().flat_map(|step| step.cites.iter());
    let told = one.judged.unlawful.iter().map(|event| {
        let told = Reason::computed(Step::DefectOrder).by_articles(text, step(&event.step));
        let told = told.with(Label::Case, key(&one.judged.id));
        let told = told.with(Label::StepTaken, Quantity::named(&event.step)).with(Label::On, event.on);
        told.verdict_of(Verdict::NotMet)
    });
    told.collect()
}

/// Whose defect it is, and upon whom it was laid.
fn answering(law: &LocalLaw<'_>, one: &Followed<'_>, as_of: Date) -> Result<Option<Reason>, Error> {
    let Some(norm) = law.find_any(keys::PROGRAMME_DEFECT_ANSWERS, as_of)? else { return Ok(None) };
    let verdict = match (one.judged.misplaced, &one.case.caused_by) {
        (Some(_), _) => Verdict::NotMet,
        (None, None) => Verdict::Judgement,
        // What is as it should be is not told of each of thousands.
        (None, Some(_)) => return Ok(None),
    };
    let told = Reason::computed(Step::DefectAnswers).by(&norm).with(Label::Case, key(&one.judged.id));
    let told = one.case.caused_by.iter().fold(told, |told, whose| told.with(Label::CausedBy, key(whose)));
    let told = one.case.responsible.iter().fold(told, |told, upon| told.with(Label::LaidUpon, key(upon)));
    Ok(Some(told.verdict_of(verdict)))
}

/// By how much it is late, or was.
fn lateness(one: &Followed<'_>, as_of: Date) -> Option<Reason> {
    let (days @ 1.., last) = (one.judged.late_days?, one.judged.fix_by?) else { return None };
    let told = Reason::computed(Step::DefectLate).with(Label::Case, key(&one.judged.id));
    let told = told.with(Label::Due, last).with(Label::On, one.judged.fixed_on.unwrap_or(as_of));
    Some(told.with(Label::Late, Quantity::Days(days)).verdict_of(Verdict::NotMet))
}

fn rates(cases: &[Followed<'_>], on: Date) -> Result<Rates, Error> {
    let by = |day: Option<Date>| day.is_some_and(|day| day <= on);
    let number = |is: &dyn Fn(&&Followed<'_>) -> bool| {
        u32::try_from(cases.iter().filter(is).count()).map_err(|_| Error::range("a number of cases"))
    };
    let due = |one: &&Followed<'_>| one.case.building_fault && by(one.found_on) && by(one.judged.fix_by);
    let in_time =
        |one: &&Followed<'_>| due(one) && one.judged.fixed_on.is_some() && one.judged.late_days == Some(0);
    let (found, closed) = (number(&|one| by(one.found_on))?, number(&|one| by(one.closed_on))?);
    let (due, in_time) = (number(&due)?, number(&in_time)?);
    Ok(Rates {
        on,
        found,
        closed,
        rectified: Ratio::share(closed, found)?,
        due,
        in_time,
        repaired_in_time: Ratio::share(in_time, due)?,
    })
}

/// Both shares on the day of the question.
fn told(text: &InForce<Procedure>, now: &Rates) -> [Reason; 2] {
    let count = |number: u32| Quantity::Items(number.into());
    let share = |step: Step, parts: [(Label, u32); 2], ratio: Option<Ratio>| {
        let told = parts
            .into_iter()
            .fold(Reason::computed(step).by(text), |told, (label, number)| told.with(label, count(number)));
        let ratio = ratio.into_iter();
        ratio
            .fold(told, |told, ratio| told.with(Label::ShareOf, Quantity::Share(ratio)))
            .with(Label::On, now.on)
    };
    let closed = [(Label::ClosedCases, now.closed), (Label::FoundCases, now.found)];
    let in_time = [(Label::InTimeCases, now.in_time), (Label::DueCases, now.due)];
    [
        share(Step::DefectsClosed, closed, now.rectified),
        share(Step::DefectsInTime, in_time, now.repaired_in_time),
    ]
}
