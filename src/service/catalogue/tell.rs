//! How the services came out, item by item.

use alloc::vec::Vec;

use super::asked::{Facts, Options, SameMinute};
use super::outcome::{Held, Item, Occasions, Standing, Times, Unit, Wording};
use crate::decision::{Comparison, Label, Quantity, Reading, Reason, Step, Term, Verdict};
use crate::error::Error;
use crate::law::{InForce, Per, ServiceItem, ServiceItems, Words};
use crate::quantity::Comparator;

/// What the charter states, and what is wanting.
pub(super) fn charter(text: &InForce<Words>, wanting: &[&str]) -> Reason {
    // In the order of the law, whatever the charter's.
    let stated = text.value().iter().filter(|name| !wanting.contains(name));
    Reason::computed(Step::ServiceCharter)
        .by(text)
        .with_all(Label::Stated, stated.map(Quantity::named))
        .with_all(Label::NotThere, wanting.iter().map(|name| Quantity::named(name)))
        .verdict_of(Verdict::of(wanting.is_empty()))
}

/// What became of an item.
pub(super) fn item(
    text: &InForce<ServiceItems>,
    row: &ServiceItem,
    item: &Item,
    (facts, options): (&Facts, Options),
    reasons: &mut Vec<Reason>,
) -> Result<(), Error> {
    let told = |reason: Reason| {
        reason
            .by_articles(text, row.cites.iter())
            .with(Label::ServiceItem, Quantity::named(&row.item))
            .with(Label::ServiceClass, Quantity::named(&row.class))
            .with_all(Label::DoneTo, row.objects.iter().map(Quantity::named))
    };
    match &item.held {
        Held::Times(times) => {
            let reason = of_times(told, times, item.standing)?;
            let entries = facts.log.iter().any(|event| *event.item == *row.item && event.at.is_some());
            reasons.push(if entries { reason.reading(of_minute(options)) } else { reason });
            for unit in &times.missed {
                reasons.push(of_unit(Step::ServiceMissed, unit)?);
            }
            for unit in &times.open {
                reasons.push(of_unit(Step::ServiceOpen, unit)?.verdict_of(Verdict::Computed));
            }
        }
        Held::Occasions(occasions) => of_occasions(told, occasions, item.standing, reasons),
        Held::Undetermined(wording) => {
            let word = match wording {
                Wording::Regularly => Term::Regularly,
                Wording::Promptly => Term::Promptly,
                Wording::InDueTime => Term::InDueTime,
            };
            let reason = told(Reason::computed(Step::ServiceUndetermined)).with(Label::Wording, word);
            reasons.push(reason.verdict_of(Verdict::Judgement));
        }
        Held::Judged => {
            reasons.push(told(Reason::computed(Step::ServiceJudged)).verdict_of(Verdict::Judgement));
        }
    }
    Ok(())
}

const fn of_minute(options: Options) -> Reading {
    match options.same_minute {
        SameMinute::Refused => Reading::SameMinuteRefused,
        SameMinute::Once => Reading::SameMinuteOnce,
        SameMinute::Each => Reading::SameMinuteEach,
    }
}

const fn verdict(standing: Standing) -> Verdict {
    match standing {
        Standing::Met => Verdict::Met,
        Standing::NotMet => Verdict::NotMet,
        Standing::Open => Verdict::Computed,
        Standing::Judgement => Verdict::Judgement,
    }
}

fn number(count: u64) -> Quantity {
    Quantity::Times(i64::try_from(count).unwrap_or(i64::MAX))
}

/// What was done of what was owed.
fn of_times(told: impl Fn(Reason) -> Reason, times: &Times, standing: Standing) -> Result<Reason, Error> {
    let owed = Comparison::bound(number(times.counted), Comparator::AtLeast, &number(times.owed))?;
    let least = times.frequency.times;
    let least =
        Quantity::Times(i64::try_from(least.comparator().nearest_integer(least.ratio())).unwrap_or(i64::MAX));
    let mut reason = told(Reason::compared(Step::ServiceTimes, owed, standing == Standing::Met))
        .with(Label::LeastTimes, least)
        .with(Label::InEach, per(times.frequency.per))
        .with(Label::UnitsOver, Quantity::Count(times.units))
        .with(Label::UnitsMet, Quantity::Count(times.met));
    if times.by_charter {
        reason = reason.with(Label::SaidBy, Term::ServiceCharter);
    }
    if times.left_out > 0 {
        reason = reason.with(Label::LeftOut, number(times.left_out));
    }
    if let Some(cut) = times.cut {
        reason = reason.with(Label::CutFrom, cut.from).reading(Reading::CutUnitNotAsked);
    }
    if times.frequency.per != Per::Day {
        reason = reason.reading(Reading::UnitsFromStart);
    }
    Ok(reason.verdict_of(verdict(standing)))
}

const fn per(per: Per) -> Term {
    match per {
        Per::Day => Term::EachDay,
        Per::Week => Term::EachWeek,
        Per::Month => Term::EachMonth,
        Per::Quarter => Term::EachQuarter,
        Per::Year => Term::EachYear,
    }
}

/// A unit in which something is wanting.
fn of_unit(step: Step, unit: &Unit) -> Result<Reason, Error> {
    let least = number(unit.done.saturating_add(unit.short));
    let held = Comparison::bound(number(unit.done), Comparator::AtLeast, &least)?;
    let reason = Reason::compared(step, held, false).with(Label::From, unit.from);
    Ok(if unit.from == unit.to_inclusive { reason } else { reason.with(Label::LastDay, unit.to_inclusive) })
}

/// What was done of the occasions.
fn of_occasions(
    told: impl Fn(Reason) -> Reason,
    occasions: &Occasions,
    standing: Standing,
    reasons: &mut Vec<Reason>,
) {
    let mut reason = told(Reason::computed(Step::ServiceOccasions))
        .with(Label::Arose, Quantity::Count(occasions.arose))
        .with(Label::DoneInTime, Quantity::Count(occasions.met));
    if let Some(minutes) = occasions.within_minutes {
        reason = reason
            .with(Label::WithinTime, Quantity::Minutes(minutes.into()))
            .with(Label::SaidBy, Term::ServiceCharter)
            .reading(Reading::LastMinuteInTime);
    }
    if occasions.left_out > 0 {
        reason = reason.with(Label::LeftOut, Quantity::Count(occasions.left_out));
    }
    reasons.push(reason.verdict_of(verdict(standing)));
    for late in &occasions.late {
        let step = if late.done { Step::ServiceLate } else { Step::ServiceOverdue };
        let reason = Reason::computed(step)
            .with(Label::Occasion, &late.occasion)
            .with(Label::LastMoment, late.until)
            .with(Label::MinutesLate, Quantity::Minutes(late.minutes));
        reasons.push(reason.verdict_of(Verdict::NotMet));
    }
    for waiting in &occasions.open {
        let reason = Reason::computed(Step::ServiceWaiting).with(Label::Occasion, &waiting.occasion);
        reasons.push(match waiting.until {
            Some(until) => reason.with(Label::LastMoment, until),
            None => reason,
        });
    }
}
