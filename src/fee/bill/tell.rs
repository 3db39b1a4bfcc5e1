//! The reasons of a bill.

use alloc::vec::Vec;

use super::course::Piece;
use super::{Facts, Options, Outcome, Overlap, Part};
use crate::decision::{Label, Quantity, Reading, Reason, Step, Term};
use crate::law::InForce;
use crate::quantity::{Money, MonthBasis, Period};

/// Each part by the duty to pay of its first day, the whole by that of the period's.
pub(super) fn reasons(
    duties: &[InForce<()>],
    (facts, options, period): (&Facts, Options, Period),
    pieces: &[Piece<'_>],
    outcome: &Outcome,
    before: Option<Money>,
) -> Vec<Reason> {
    let mut months = Reason::computed(Step::BillMonths)
        .with(Label::From, period.from())
        .with(Label::To, period.to())
        .with(Label::Months, Quantity::Months(outcome.months))
        .reading(of_months(options.months));
    if let Some(anchor) = facts.anchor {
        months = months.with(Label::Anchor, anchor);
    }
    let mut reasons = Vec::from([months]);
    // The pieces before the period are those of the sum before it.
    let billed = pieces.iter().skip_while(|piece| piece.to <= period.from());
    for ((piece, part), duty) in billed.zip(&outcome.parts).zip(duties) {
        reasons.push(of_part(duty, piece, part, options));
    }
    let mut amount = duties.iter().take(1).fold(Reason::computed(Step::BillAmount), Reason::by);
    amount = amount.with(Label::Exact, Quantity::Yuan(outcome.exact_yuan));
    if let Some(reduced) = outcome.reduced_yuan {
        amount = amount.with(Label::Reduced, reduced);
    }
    if let Some(tax) = outcome.tax_yuan {
        amount = amount.with(Label::Tax, tax);
    }
    if let Some(before) = before {
        amount = amount.with(Label::Before, before);
    }
    reasons.push(amount.with(Label::Amount, outcome.amount_yuan));
    reasons
}

fn of_part(duty: &InForce<()>, piece: &Piece<'_>, part: &Part, options: Options) -> Reason {
    let mut reason =
        Reason::computed(Step::BillPart).by(duty).with(Label::From, part.from).with(Label::To, part.to);
    reason = match (piece.turn, &part.payer) {
        (Some(turn), _) => reason.with(Label::PaidBy, turn.who.term()),
        (None, Some(payer)) => reason.with(Label::PaidBy, payer),
        (None, None) => reason,
    };
    if let (None, Some(area), Some(price)) = (piece.terms.tariff, piece.terms.area, piece.terms.price) {
        reason = reason.with(Label::Area, area).with(Label::Price, Quantity::Price(price));
    }
    reason = reason
        .with(Label::PerMonth, Quantity::Yuan(part.yuan_per_month))
        .with(Label::Months, Quantity::Months(part.months));
    if !piece.reductions.is_empty() {
        let names =
            piece.reductions.iter().map(|less| less.name.map_or(Term::UnitEmpty.into(), Quantity::from));
        reason = reason
            .with(Label::Reductions, Quantity::AllOf(names.collect()))
            .with(Label::Charged, Quantity::Share(part.charged));
    }
    if let (Some(overlap), [_, _, ..]) = (options.overlap, &*piece.reductions) {
        reason = reason.reading(match overlap {
            Overlap::Lowest => Reading::ReductionsLowest,
            Overlap::Multiplied => Reading::ReductionsMultiplied,
        });
    }
    reason.with(Label::Exact, Quantity::Yuan(part.exact_yuan)).with(Label::Amount, part.amount_yuan)
}

const fn of_months(basis: MonthBasis) -> Reading {
    match basis {
        MonthBasis::Calendar => Reading::MonthsCalendar,
        MonthBasis::Anchored => Reading::MonthsAnchored,
        MonthBasis::Thirty => Reading::MonthsThirty,
        MonthBasis::Days365 => Reading::MonthsDays365,
        MonthBasis::DaysOfYear => Reading::MonthsDaysOfYear,
        MonthBasis::Started => Reading::MonthsStarted,
        MonthBasis::Completed => Reading::MonthsCompleted,
    }
}
