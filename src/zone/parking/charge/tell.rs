//! How a charge came about.

use alloc::vec::Vec;

use super::asked::{BegunMinute, BlockEnd, Day, EachDay, ExactlyFree, Facts, FreeMinutes, Options, WholeDay};
use super::{DayCharge, NothingFor, OnDuty, Outcome};
use crate::decision::{Comparison, Label, Quantity, Reading, Reason, Step, Verdict};
use crate::error::Error;
use crate::quantity::{Amount, Comparator, Money, Ratio};

pub(super) fn reasons(
    facts: &Facts,
    options: &Options,
    on_duty: &OnDuty,
    outcome: &Outcome,
    sum: Amount,
) -> Result<Vec<Reason>, Error> {
    let mut reasons = Vec::from([stay(facts, options, outcome)]);
    if facts.tariff.free_minutes > 0 || outcome.nothing_for == Some(NothingFor::FreeMinutes) {
        reasons.push(free(facts, options, outcome)?);
    }
    reasons.extend(duty(facts, on_duty));
    if outcome.nothing_for.is_none() {
        reasons.push(reckoned(facts, options));
    }
    for day in &outcome.days {
        reasons.extend(blocks(day));
        reasons.extend(facts.tariff.day_cap_yuan.map(|cap| of_day(day, cap)).transpose()?);
    }
    if let (None, Some(cap)) = (outcome.nothing_for, facts.tariff.stay_cap_yuan) {
        let (sum, cap) = (Quantity::Yuan(sum.yuan()?), yuan(cap)?);
        let capped = Comparison::bound(sum, Comparator::AtMost, &cap)?;
        reasons.push(Reason::compared(Step::ParkingStayCap, capped, !outcome.stay_capped));
    }
    let amount = Reason::computed(Step::ParkingAmount).with(Label::Exact, Quantity::Yuan(outcome.exact_yuan));
    reasons.push(amount.with(Label::Amount, outcome.amount_yuan));
    Ok(reasons)
}

fn minutes(number: u64) -> Quantity {
    Quantity::Minutes(i64::try_from(number).unwrap_or(i64::MAX))
}

fn yuan(sum: Money) -> Result<Quantity, Error> {
    Amount::from_fen(Ratio::from_integer(sum.fen())).yuan().map(Quantity::Yuan)
}

fn stay(facts: &Facts, options: &Options, outcome: &Outcome) -> Reason {
    Reason::computed(Step::ParkingStay)
        .with(Label::Came, facts.came_at)
        .with(Label::Went, facts.left_at)
        .with(Label::Stayed, minutes(outcome.minutes))
        .reading(match options.begun_minute {
            BegunMinute::Counts => Reading::BegunMinuteCounts,
            BegunMinute::Cut => Reading::BegunMinuteCut,
        })
}

/// The stay held against the free minutes.
fn free(facts: &Facts, options: &Options, outcome: &Outcome) -> Result<Reason, Error> {
    let (comparator, reading) = match options.exactly_free {
        ExactlyFree::Free => (Comparator::AtMost, Reading::ExactlyFree),
        ExactlyFree::Charged => (Comparator::LessThan, Reading::ExactlyFreeCharged),
    };
    let bound = minutes(facts.tariff.free_minutes.into());
    let compared = Comparison::bound(minutes(outcome.minutes), comparator, &bound)?;
    let met = outcome.nothing_for == Some(NothingFor::FreeMinutes);
    Ok(Reason::compared(Step::ParkingFree, compared, met).reading(reading))
}

fn duty(facts: &Facts, on_duty: &OnDuty) -> Option<Reason> {
    let reason = Reason::computed(Step::ParkingDuty).with_all(Label::Duty, facts.duty?.term());
    match on_duty {
        OnDuty::NotAsked | OnDuty::None => None,
        OnDuty::NoText => Some(reason.reading(Reading::DutyByNoText).verdict_of(Verdict::NotMet)),
        OnDuty::Freed(freed) => Some(reason.by(freed).verdict_of(Verdict::Met)),
        OnDuty::Open(freed) => Some(reason.by(freed).verdict_of(Verdict::Judgement)),
    }
}

/// How the tariff was read where it does not say.
fn reckoned(facts: &Facts, options: &Options) -> Reason {
    let mut reason = Reason::computed(Step::ParkingReckoned).reading(match options.block_end {
        BlockEnd::Ends => Reading::BlockEnds,
        BlockEnd::BeginsNext => Reading::BlockEndBeginsNext,
    });
    if facts.tariff.free_minutes > 0 {
        reason = reason.reading(match options.free_minutes {
            FreeMinutes::Charged => Reading::FreeMinutesCharged,
            FreeMinutes::TakenOff => Reading::FreeMinutesTakenOff,
        });
    }
    if facts.tariff.day_cap_yuan.is_none() {
        return reason;
    }
    reason
        .reading(match options.day {
            Day::FromEntry => Reading::DayFromEntry,
            Day::Calendar => Reading::DayOfCalendar,
        })
        .reading(match options.each_day {
            EachDay::FirstBlockAgain => Reading::EachDayFirstBlock,
            EachDay::GoesOn => Reading::EachDayGoesOn,
        })
        .reading(match options.whole_day {
            WholeDay::ByBlocks => Reading::WholeDayByBlocks,
            WholeDay::AtTheCap => Reading::WholeDayAtTheCap,
        })
}

fn blocks(day: &DayCharge) -> impl Iterator<Item = Reason> {
    day.blocks.iter().map(|blocks| {
        Reason::computed(Step::ParkingBlocks)
            .with(Label::AfterMinutes, minutes(blocks.after_minutes))
            .with(Label::BlockMinutes, minutes(blocks.minutes.into()))
            .with(Label::BlockPrice, Quantity::Yuan(blocks.price_yuan))
            .with(Label::Blocks, Quantity::Count(blocks.count))
            .with(Label::Exact, Quantity::Yuan(blocks.exact_yuan))
    })
}

/// What of a day is charged.
fn of_day(day: &DayCharge, cap: Money) -> Result<Reason, Error> {
    let (exact, cap) = (Quantity::Yuan(day.exact_yuan), yuan(cap)?);
    let reason = if day.charged_yuan > day.exact_yuan {
        Reason::computed(Step::ParkingWholeDay).with(Label::Limit, cap)
    } else {
        let met = day.charged_yuan == day.exact_yuan;
        Reason::compared(Step::ParkingDay, Comparison::bound(exact, Comparator::AtMost, &cap)?, met)
    };
    Ok(reason
        .with(Label::AlikeDays, Quantity::Days(i32::try_from(day.days).unwrap_or(i32::MAX)))
        .with(Label::ChargedOfDay, Quantity::Yuan(day.charged_yuan)))
}
