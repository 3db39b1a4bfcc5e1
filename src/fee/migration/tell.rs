//! The reasons of a migration.

use alloc::vec::Vec;

use super::reckoning::Reckoning;
use super::system::{Deviation, LateDays, MonthFee, Months, Places, Preset, Reductions, Stage, System};
use super::{Compared, ComparedLate, Move, Outcome};
use crate::decision::{Label, Quantity, Reading, Reason, Step, Term};
use crate::law::InForce;
use crate::quantity::{Key, Money, Numbers, RoundingMode};

pub(super) fn reasons(
    (duty, penalty): (&InForce<()>, Option<&InForce<()>>),
    system: &System,
    (ours, theirs): (&Reckoning, &Reckoning),
    outcome: &Outcome,
) -> Vec<Reason> {
    let mut deviations = Vec::new();
    if !(outcome.units.is_empty() && outcome.pools.is_empty()) {
        deviations = theirs.deviations(ours, &Deviation::OF_BILLS);
    }
    if !outcome.late.is_empty() {
        deviations.extend(theirs.deviations(ours, &Deviation::OF_LATE_FEES));
    }
    let named = Reason::computed(Step::MigrationSystem);
    let named = match system.preset {
        Some(Preset::MicroCommunity) => named.reading(Reading::SystemMicroCommunity),
        Some(Preset::MicroCommunityZaozhuang) => named.reading(Reading::SystemMicroCommunityZaozhuang),
        Some(Preset::MicroCommunityPaid) => named.reading(Reading::SystemMicroCommunityPaid),
        None if deviations.is_empty() => named.reading(Reading::SystemAsOurs),
        None => named,
    };
    let mut reasons = Vec::from([named.with(Label::Count, Quantity::count(deviations.len()))]);
    reasons.extend(deviations.into_iter().map(|deviation| of_deviation(deviation, theirs)));
    let differs = |sum: &&Compared| sum.difference_yuan != Money::ZERO;
    reasons.extend(outcome.units.iter().filter(differs).map(|unit| of_sum(unit, None).by(duty)));
    for pool in &outcome.pools {
        reasons.extend(pool.units.iter().filter(differs).map(|unit| of_sum(unit, Some(&pool.pool))));
    }
    let late = outcome.late.iter().filter(|sum| sum.difference_yuan != Money::ZERO);
    reasons.extend(late.map(|sum| penalty.into_iter().fold(of_late(sum), Reason::by)));
    let moved = outcome.why.iter().map(|moved| Move { deviation: moved.deviation, yuan: moved.yuan });
    let total = Reason::computed(Step::MigrationTotal)
        .with(Label::Changed, Quantity::Count(outcome.changed.into()))
        .with(Label::Unchanged, Quantity::Count(outcome.unchanged.into()))
        .with(Label::Ours, outcome.ours_yuan)
        .with(Label::Theirs, outcome.theirs_yuan)
        .with(Label::Difference, outcome.difference_yuan);
    reasons.push(why(total, moved));
    reasons
}

fn of_sum(sum: &Compared, pool: Option<&Key>) -> Reason {
    let reason = match pool {
        Some(pool) => Reason::computed(Step::MigrationShare).with(Label::Pool, pool),
        None => Reason::computed(Step::MigrationUnit),
    };
    let reason = reason
        .with(Label::Unit, &sum.unit)
        .with(Label::Exact, Quantity::Yuan(sum.exact_yuan))
        .with(Label::Ours, sum.ours_yuan)
        .with(Label::Theirs, sum.theirs_yuan)
        .with(Label::Difference, sum.difference_yuan);
    why(reason, sum.why.iter().copied())
}

fn of_late(sum: &ComparedLate) -> Reason {
    let reason = Reason::computed(Step::MigrationLate)
        .with(Label::Unit, &sum.unit)
        .with(Label::Debt, &sum.debt)
        .with(Label::Exact, Quantity::Yuan(sum.exact_yuan))
        .with(Label::Ours, sum.ours_yuan)
        .with(Label::Theirs, sum.theirs_yuan)
        .with(Label::Difference, sum.difference_yuan);
    why(reason, sum.why.iter().copied())
}

/// Each deviation with what it moves.
fn why(reason: Reason, moves: impl Iterator<Item = Move>) -> Reason {
    let pairs: Vec<Quantity> =
        moves.flat_map(|each| [Quantity::Term(each.deviation.term()), Quantity::Money(each.yuan)]).collect();
    if pairs.is_empty() { reason } else { reason.with(Label::Why, Quantity::AllOf(pairs)) }
}

/// How the old system deviates.
fn of_deviation(deviation: Deviation, theirs: &Reckoning) -> Reason {
    let reason = Reason::computed(Step::MigrationDeviation).with(Label::Deviation, deviation.term());
    let places = |reason: Reason, places: u8| reason.with(Label::Places, Quantity::Count(places.into()));
    let rounded = |reason: Reason, to: Places| match to {
        Places::Exact => reason,
        Places::Places(to) => places(reason, to),
    };
    match deviation {
        Deviation::EachByItself
        | Deviation::WholeDebtLate
        | Deviation::LateFromPaid
        | Deviation::BinaryRate => reason,
        Deviation::DailySumRounded => theirs.late.daily.into_iter().fold(reason, places),
        Deviation::LateDaysRounded => match theirs.late.days {
            LateDays::Added => reason,
            LateDays::Rounded(to) => reason.with(Label::Roundings, stages(&[Stage::of(to)])),
        },
        Deviation::LateRoundedOtherwise => reason.with(Label::Roundings, stages(&theirs.late_roundings)),
        Deviation::UnitPriceRounded => rounded(reason, theirs.unit_price),
        Deviation::QuantityRounded => rounded(reason, theirs.quantities),
        Deviation::MonthsRounded => match theirs.months {
            Months::Exact => reason,
            Months::Places(to) => places(reason, to),
            Months::Parts(to) => places(reason, to).reading(Reading::MonthsInParts),
        },
        Deviation::MonthFeeRounded => match theirs.month_fee {
            MonthFee::Exact => reason,
            MonthFee::Places(to) => places(reason, to),
            MonthFee::PlacesUnlessFormula(to) => places(reason, to).reading(Reading::FormulaNotRounded),
        },
        Deviation::BinaryNumbers => match theirs.numbers {
            Numbers::Exact => reason,
            Numbers::Inputs => reason.reading(Reading::NumbersInputs),
            Numbers::Stored => reason.reading(Reading::NumbersStored),
            Numbers::Every => reason.reading(Reading::NumbersEvery),
            Numbers::Printed => reason.reading(Reading::NumbersPrinted),
        },
        Deviation::ReductionApart => match theirs.reductions {
            Reductions::WithinTheFee => reason,
            Reductions::Apart(mode) => reason.with(Label::Roundings, stages(&[Stage::to_fen(mode)])),
        },
        Deviation::RoundedOtherwise => reason.with(Label::Roundings, stages(&theirs.roundings)),
    }
}

/// Each rounding with its places.
fn stages(stages: &[Stage]) -> Quantity {
    let pair = |stage: &Stage| [Quantity::Term(mode(stage.mode)), Quantity::Count(stage.places.into())];
    Quantity::AllOf(stages.iter().flat_map(pair).collect())
}

const fn mode(mode: RoundingMode) -> Term {
    match mode {
        RoundingMode::HalfUp => Term::HalfUp,
        RoundingMode::HalfEven => Term::HalfEven,
        RoundingMode::Up => Term::RoundedUp,
        RoundingMode::Down => Term::RoundedDown,
    }
}

impl Deviation {
    const fn term(self) -> Term {
        match self {
            Self::EachByItself => Term::EachByItself,
            Self::UnitPriceRounded => Term::UnitPriceRounded,
            Self::MonthsRounded => Term::MonthsRounded,
            Self::MonthFeeRounded => Term::MonthFeeRounded,
            Self::QuantityRounded => Term::QuantityRounded,
            Self::BinaryNumbers => Term::BinaryNumbers,
            Self::ReductionApart => Term::ReductionApart,
            Self::RoundedOtherwise => Term::RoundedOtherwise,
            Self::WholeDebtLate => Term::WholeDebtLate,
            Self::LateFromPaid => Term::LateFromPaid,
            Self::DailySumRounded => Term::DailySumRounded,
            Self::BinaryRate => Term::BinaryRate,
            Self::LateDaysRounded => Term::LateDaysRounded,
            Self::LateRoundedOtherwise => Term::LateRoundedOtherwise,
        }
    }
}
