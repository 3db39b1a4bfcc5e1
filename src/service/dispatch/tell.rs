//! How the requests were answered.

use alloc::vec::Vec;

use super::asked::Facts;
use super::outcome::{Answered, OfClass, OfStage, Outcome, Response};
use crate::decision::{Comparison, Label, Quantity, Reading, Reason, Step, Term, Verdict};
use crate::error::Error;
use crate::law::{InForce, ResponseStage, ResponseTargets};
use crate::quantity::Key;

pub(super) fn reasons(
    text: &InForce<ResponseTargets>,
    facts: &Facts,
    outcome: &Outcome,
) -> Result<Vec<Reason>, Error> {
    let mut reasons: Vec<Reason> = Vec::new();
    for row in &outcome.classes {
        reasons.push(class(text, row));
    }
    for request in &outcome.requests {
        reasons.extend(request.stages.iter().filter_map(|stage| of_stage(&request.request, stage)));
    }
    if !outcome.queue.is_empty() {
        let queue = outcome.queue.iter().map(Quantity::from);
        reasons.push(Reason::computed(Step::DispatchQueue).with_all(Label::Queue, queue));
    }
    if let (Some(survey), Some(told)) = (facts.survey, outcome.survey)
        && let Some(required) = survey.required
    {
        let (share, least) = (Quantity::Share(told.share), Quantity::Share(required.ratio()));
        let compared = Comparison::bound(share, required.comparator(), &least)?;
        let reason = Reason::compared(Step::DispatchSurvey, compared, told.met);
        let reason = reason.with(Label::Satisfied, Quantity::Count(survey.satisfied.into()));
        reasons.push(reason.with(Label::Answers, Quantity::Count(survey.answers.into())));
    }
    Ok(reasons)
}

const fn stage(stage: ResponseStage) -> Term {
    match stage {
        ResponseStage::Dispatched => Term::StageDispatched,
        ResponseStage::Arrived => Term::StageArrived,
        ResponseStage::Finished => Term::StageFinished,
    }
}

/// How a class was answered.
fn class(text: &InForce<ResponseTargets>, row: &OfClass) -> Reason {
    let standing = match (row.late, row.overdue, row.open) {
        (0, 0, 0) => Answered::Met,
        (0, 0, _) => Answered::Open,
        _ => Answered::NotMet,
    };
    let mut reason = Reason::computed(Step::DispatchClass)
        .by(text)
        .with(Label::RequestClass, &row.class)
        .with(Label::ResponseStage, stage(row.stage))
        .with(Label::WithinTime, Quantity::Minutes(row.within_minutes.into()))
        .with(Label::DoneInTime, Quantity::Count(row.in_time))
        .with(Label::DoneLate, Quantity::Count(row.late))
        .with(Label::NotDone, Quantity::Count(row.overdue))
        .with(Label::StillOpen, Quantity::Count(row.open))
        .reading(Reading::LastMinuteInTime);
    if let Some(share) = row.share {
        reason = reason.with(Label::InTimeShare, Quantity::Share(share));
    }
    reason.verdict_of(match standing {
        Answered::Met => Verdict::Met,
        Answered::Open => Verdict::Computed,
        Answered::NotMet => Verdict::NotMet,
    })
}

/// What of a request is late, overdue or open.
fn of_stage(request: &Key, row: &OfStage) -> Option<Reason> {
    let (step, verdict) = match row.standing {
        Response::InTime => return None,
        Response::Late => (Step::ServiceLate, Verdict::NotMet),
        Response::Overdue => (Step::ServiceOverdue, Verdict::NotMet),
        Response::Open => (Step::ServiceWaiting, Verdict::Computed),
    };
    let reason = Reason::computed(step)
        .with(Label::ServiceRequest, request)
        .with(Label::ResponseStage, stage(row.stage))
        .with(Label::LastMoment, row.until)
        .verdict_of(verdict);
    Some(match row.late_minutes {
        Some(minutes) => reason.with(Label::MinutesLate, Quantity::Minutes(minutes)),
        None => reason,
    })
}
