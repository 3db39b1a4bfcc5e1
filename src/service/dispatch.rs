//! Whether the requests of a service centre were answered in time.

mod asked;
mod outcome;
mod target;
mod tell;

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

pub use self::asked::{Facts, Request, Survey, Target};
pub use self::outcome::{Answered, Judged, OfClass, OfStage, Outcome, Response, Satisfaction};
use self::target::Targets;
use super::response::{Timing, timing};
use crate::decision::Decision;
use crate::error::{At as _, Error};
use crate::law::{LocalLaw, ResponseStage, keys};
use crate::quantity::{Date, Key, Moment, Ratio, in_key_order, not_after};
pub use crate::rule::NoOptions as Options;
use crate::rule::Rule;

/// `service.dispatch`: whether the requests of a hospital's service centre (临床服务中心) were answered in time, which are
/// still open and until when, and whether those who are served are satisfied.
///
/// By the scheme `hospital-services`, 四, which is named behind the place: errands of all wards run through one centre
/// (统一运作、集中进行) and are done fast (速递快送). It has no number: the charter or contract gives the minutes in which a
/// request of a class is finished, and may give those in which somebody is sent and arrives. A class of which there is a
/// request and no target is an error that names it.
///
/// Every time runs from when the request came. Its last moment is in time; a minute of being late counts once it has begun.
/// A request that is not done stays open through the last moment, and is overdue after it. Open ones are in no share. The
/// share of satisfied answers is held against the one that was agreed; no text that was seen has one.
///
/// | target 30 minutes, came 08:00 | |
/// |---|---|
/// | done 08:30:00 | in time |
/// | done 08:30:01 | late, by 1 minute |
/// | not done at 08:30:00 | open until 08:30 |
/// | not done at 08:31:01 | overdue, by 2 minutes |
///
/// # Errors
/// [`MissingFact`](crate::ErrorKind::MissingFact) for the target of a class that the text wants fast, an earlier stage of a
/// request that reached a later one, and a survey's required share; [`InvalidFact`](crate::ErrorKind::InvalidFact) for two
/// requests of one key, two targets of one class and stage, one longer than the law's, stages out of order or after `as_of`,
/// and a survey that nobody answered, of which more are satisfied than answered, or whose share no answers reach or all do;
/// [`NotInForce`](crate::ErrorKind::NotInForce) where no such scheme is named.
///
/// ```
/// use wuye::law::{Law, ResponseStage};
/// use wuye::rule::Rule;
/// use wuye::service::dispatch::{Dispatch, Facts, Options, Request, Response, Target};
///
/// let standing = |finished: Option<&str>, as_of: &str| -> Result<(Response, Option<i64>), wuye::Error> {
///     let done = finished.map(str::parse).transpose()?;
///     let facts = Facts {
///         as_of: as_of.parse()?,
///         targets: vec![Target::new("delivery".parse()?, ResponseStage::Finished, 30)],
///         requests: vec![Request {
///             request: "1".parse()?,
///             class: "delivery".parse()?,
///             received_at: "2007-06-01T08:00".parse()?,
///             dispatched_at: Some("2007-06-01T08:02".parse()?),
///             arrived_at: Some("2007-06-01T08:10".parse()?),
///             finished_at: done,
///         }],
///         survey: None,
///     };
///     let hospital = Law::built_in().at("320100+hospital-services".parse()?);
///     let decision = Dispatch::decide(&hospital, &facts, &Options {})?;
///     let stage = decision.outcome().expect("in force").requests[0].stages[0];
///     Ok((stage.standing, stage.late_minutes))
/// };
/// assert_eq!(standing(Some("2007-06-01T08:30"), "2007-06-01T12:00")?, (Response::InTime, None));
/// assert_eq!(standing(Some("2007-06-01T08:30:01"), "2007-06-01T12:00")?, (Response::Late, Some(1)));
/// assert_eq!(standing(None, "2007-06-01T08:30")?, (Response::Open, None));
/// assert_eq!(standing(None, "2007-06-01T08:31:01")?, (Response::Overdue, Some(2)));
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Dispatch;

impl Rule for Dispatch {
    const ID: &'static str = "service.dispatch";
    const TITLE: (&'static str, &'static str) =
        ("服务中心的派单与响应", "whether requests to a service centre were answered in time");
    const PARAMETERS: &'static [&'static str] = &[keys::DISPATCH_TARGETS.id()];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.as_of.day()
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, _: &Options) -> Result<Decision<Outcome>, Error> {
        let text = law.find(keys::DISPATCH_TARGETS, facts.as_of.day())?;
        let rows = in_key_order(&facts.requests, ("requests", "request"), |request| &request.request)?;
        for (row, request) in facts.requests.iter().enumerate() {
            check(request, facts.as_of).at_row("requests", row)?;
        }
        let targets = target::targets(text.value(), facts)?;
        let mut requests: Vec<Judged> = Vec::new();
        for (row, request) in rows {
            let stages = stages(request, &targets, facts.as_of).at("received_at").at_row("requests", row)?;
            requests.push(Judged { request: request.request.clone(), class: request.class.clone(), stages });
        }
        let classes = classes(&targets, &requests)?;
        let queue = queue(facts, &requests);
        let survey = facts.survey.as_ref().map(satisfaction).transpose().at("survey")?;
        let of_stages = requests.iter().flat_map(|request| request.stages.iter());
        let of_stages = of_stages.map(|stage| stage.standing.answered()).max().unwrap_or(Answered::Met);
        let standing = match survey {
            Some(Satisfaction { met: false, .. }) => Answered::NotMet,
            _ => of_stages,
        };
        let outcome = Outcome { standing, requests, classes, queue, survey };
        let reasons = tell::reasons(&text, facts, &outcome)?;
        Ok(Decision::new(outcome, reasons))
    }
}

impl Response {
    const fn answered(self) -> Answered {
        match self {
            Self::InTime => Answered::Met,
            Self::Open => Answered::Open,
            Self::Late | Self::Overdue => Answered::NotMet,
        }
    }
}

/// Stages come one after the other, and none after what is known.
fn check(request: &Request, as_of: Moment) -> Result<(), Error> {
    let stages = [
        (Some(request.received_at), "received_at"),
        (request.dispatched_at, "dispatched_at"),
        (request.arrived_at, "arrived_at"),
        (request.finished_at, "finished_at"),
    ];
    let mut last = request.received_at;
    for (place, (reached, field)) in stages.into_iter().enumerate() {
        let Some(moment) = reached else {
            if stages.iter().skip(place).any(|(later, _)| later.is_some()) {
                return Err(Error::missing(field, "when it was, as what follows it was reached"));
            }
            break;
        };
        if moment < last {
            let message = "it lies before what comes before it";
            return Err(Error::invalid("dispatch.order", message).at(field));
        }
        last = not_after(moment, as_of).at(field)?;
    }
    Ok(())
}

fn stages(request: &Request, targets: &Targets<'_>, as_of: Moment) -> Result<Vec<OfStage>, Error> {
    let of_stage = |stage: ResponseStage| {
        let within = targets.get(&(&request.class, stage))?;
        Some(timing(request.received_at, *within, request.reached(stage), as_of).map(|(until, timing)| {
            let (standing, late_minutes) = match timing {
                Timing::InTime => (Response::InTime, None),
                Timing::Late(minutes) => (Response::Late, Some(minutes)),
                Timing::Open => (Response::Open, None),
                Timing::Overdue(minutes) => (Response::Overdue, Some(minutes)),
            };
            OfStage { stage, until, standing, late_minutes }
        }))
    };
    ResponseStage::ALL.into_iter().filter_map(of_stage).collect()
}

fn classes(targets: &Targets<'_>, requests: &[Judged]) -> Result<Vec<OfClass>, Error> {
    let mut all: BTreeMap<(&Key, ResponseStage), OfClass> = BTreeMap::new();
    for ((class, stage), within_minutes) in targets {
        let row = OfClass {
            class: (*class).clone(),
            stage: *stage,
            within_minutes: *within_minutes,
            in_time: 0,
            late: 0,
            overdue: 0,
            open: 0,
            share: None,
        };
        all.insert((*class, *stage), row);
    }
    for request in requests {
        for of_stage in &request.stages {
            let Some(row) = all.get_mut(&(&request.class, of_stage.stage)) else { continue };
            let count = match of_stage.standing {
                Response::InTime => &mut row.in_time,
                Response::Late => &mut row.late,
                Response::Open => &mut row.open,
                Response::Overdue => &mut row.overdue,
            };
            *count = count.saturating_add(1);
        }
    }
    let with_share = |mut row: OfClass| {
        let settled = row.in_time.saturating_add(row.late).saturating_add(row.overdue);
        row.share = Ratio::share(row.in_time, settled)?;
        Ok(row)
    };
    all.into_values().map(with_share).collect()
}

/// The requests of which nobody was sent, in the order in which their times end.
fn queue(facts: &Facts, requests: &[Judged]) -> Vec<Key> {
    // Judged requests stand in the order of their keys.
    let ends = |request: &Request| {
        let found = requests.binary_search_by(|judged| judged.request.cmp(&request.request)).ok()?;
        requests.get(found)?.stages.iter().map(|stage| stage.until).min()
    };
    let waiting = facts.requests.iter().filter(|request| request.dispatched_at.is_none());
    let mut order: Vec<_> = waiting
        .map(|request| {
            let ends = ends(request);
            (ends.is_none(), ends, request.received_at, &request.request)
        })
        .collect();
    order.sort_unstable();
    order.into_iter().map(|(.., request)| request.clone()).collect()
}

fn satisfaction(survey: &Survey) -> Result<Satisfaction, Error> {
    let missing = || Error::missing("required", "the share that must be satisfied");
    let required = survey.required.ok_or_else(missing)?;
    if survey.answers == 0 {
        return Err(Error::invalid("dispatch.survey", "nobody answered").at("answers"));
    }
    if survey.satisfied > survey.answers {
        let message = "more are satisfied than answered";
        return Err(Error::invalid("dispatch.survey", message).at("satisfied"));
    }
    let holds = |share: Ratio| required.comparator().holds(share, required.ratio());
    if holds(Ratio::ZERO) || !holds(Ratio::ONE) {
        let message = "a share that must be satisfied is reached by all, and not by nobody";
        return Err(Error::invalid("dispatch.survey", message).at("required"));
    }
    let share = Ratio::try_new(survey.satisfied.into(), survey.answers.into())?;
    Ok(Satisfaction { share, met: holds(share) })
}
