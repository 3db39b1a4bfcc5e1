//! A system with all its members, and what it comes to as its deviations are switched on.

use alloc::vec::Vec;

use super::system::{
    Bills, Deviation, FEN, LateBase, LateDays, LateSince, MonthFee, Months, Places, Preset, RateHeld,
    Reductions, Stage, System,
};
use crate::error::{At as _, Error};
use crate::fee::late::manner::Manner;
use crate::quantity::{Numbers, Rounding, RoundingMode};

/// A system with all its members.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Reckoning {
    pub(super) bills: Bills,
    pub(super) unit_price: Places,
    pub(super) months: Months,
    pub(super) month_fee: MonthFee,
    pub(super) quantities: Places,
    pub(super) numbers: Numbers,
    pub(super) reductions: Reductions,
    pub(super) roundings: Vec<Stage>,
    pub(super) late: Manner,
    pub(super) late_roundings: Vec<Stage>,
}

impl Reckoning {
    /// How we bill.
    pub(super) fn ours(rounding: Rounding, late: Rounding) -> Self {
        Self {
            bills: Bills::Cumulated,
            unit_price: Places::Exact,
            months: Months::Exact,
            month_fee: MonthFee::Exact,
            quantities: Places::Exact,
            numbers: Numbers::Exact,
            reductions: Reductions::WithinTheFee,
            roundings: Vec::from([Stage::of(rounding)]),
            late: Manner::default(),
            late_roundings: Vec::from([Stage::of(late)]),
        }
    }

    fn preset(preset: Preset, ours: &Self) -> Self {
        let (numbers, mode) = match preset {
            Preset::MicroCommunity | Preset::MicroCommunityZaozhuang => {
                (Numbers::Stored, RoundingMode::HalfUp)
            }
            Preset::MicroCommunityPaid => (Numbers::Inputs, RoundingMode::HalfEven),
        };
        // The fen comes first, and what it is rounded to here after it.
        let first = |mode: RoundingMode, then: &[Stage]| {
            let fen = Stage::to_fen(mode);
            let then = then.iter().copied().filter(|stage| *stage != fen);
            core::iter::once(fen).chain(then).collect()
        };
        let late = Manner { base: LateBase::Whole, rate: RateHeld::Binary, ..Manner::default() };
        let late = match preset {
            Preset::MicroCommunity | Preset::MicroCommunityPaid => {
                Manner { since: LateSince::PaidBefore, ..late }
            }
            Preset::MicroCommunityZaozhuang => {
                let to_fen = Rounding { mode: RoundingMode::HalfEven, ..Rounding::default() };
                Manner { daily: Some(FEN), days: LateDays::Rounded(to_fen), ..late }
            }
        };
        Self {
            bills: Bills::EachByItself,
            unit_price: Places::Exact,
            months: Months::Parts(4),
            month_fee: MonthFee::PlacesUnlessFormula(4),
            quantities: Places::Places(4),
            numbers,
            reductions: Reductions::Apart(RoundingMode::HalfEven),
            roundings: first(mode, &ours.roundings),
            late,
            late_roundings: first(RoundingMode::HalfEven, &ours.late_roundings),
        }
    }

    /// How the old system bills.
    pub(super) fn theirs(system: &System, ours: &Self) -> Result<Self, Error> {
        let base = system.preset.map_or_else(|| ours.clone(), |preset| Self::preset(preset, ours));
        let theirs = Self {
            bills: system.bills.unwrap_or(base.bills),
            unit_price: system.unit_price.unwrap_or(base.unit_price),
            months: system.months.unwrap_or(base.months),
            month_fee: system.month_fee.unwrap_or(base.month_fee),
            quantities: system.quantities.unwrap_or(base.quantities),
            numbers: system.numbers.unwrap_or(base.numbers),
            reductions: system.reductions.unwrap_or(base.reductions),
            roundings: system.roundings.clone().unwrap_or(base.roundings),
            late: Manner {
                base: system.late.base.unwrap_or(base.late.base),
                since: system.late.since.unwrap_or(base.late.since),
                daily: system.late.daily.map_or(base.late.daily, Places::places),
                rate: system.late.rate.unwrap_or(base.late.rate),
                days: system.late.days.unwrap_or(base.late.days),
            },
            late_roundings: system.late.roundings.clone().unwrap_or(base.late_roundings),
        };
        theirs.check()?;
        Ok(theirs)
    }

    fn check(&self) -> Result<(), Error> {
        let members = [
            ("unit_price", self.unit_price.places()),
            ("months", self.months.places()),
            ("month_fee", self.month_fee.places()),
            ("quantities", self.quantities.places()),
        ];
        let known = |(member, places): (&'static str, Option<u8>)| few(places).at(member);
        members.into_iter().try_for_each(known)?;
        to_pay(&self.roundings)?;
        few(self.late.daily).at("daily").and_then(|()| to_pay(&self.late_roundings)).at("late")
    }

    /// Where it differs from another, of some deviations.
    pub(super) fn deviations(&self, other: &Self, of: &[Deviation]) -> Vec<Deviation> {
        let differs = |deviation: &Deviation| {
            let mut changed = other.clone();
            changed.take(*deviation, self);
            changed != *other
        };
        of.iter().copied().filter(differs).collect()
    }

    fn take(&mut self, deviation: Deviation, of: &Self) {
        match deviation {
            Deviation::EachByItself => self.bills = of.bills,
            Deviation::UnitPriceRounded => self.unit_price = of.unit_price,
            Deviation::MonthsRounded => self.months = of.months,
            Deviation::MonthFeeRounded => self.month_fee = of.month_fee,
            Deviation::QuantityRounded => self.quantities = of.quantities,
            Deviation::BinaryNumbers => self.numbers = of.numbers,
            Deviation::ReductionApart => self.reductions = of.reductions,
            Deviation::RoundedOtherwise => self.roundings.clone_from(&of.roundings),
            Deviation::WholeDebtLate => self.late.base = of.late.base,
            Deviation::LateFromPaid => self.late.since = of.late.since,
            Deviation::DailySumRounded => self.late.daily = of.late.daily,
            Deviation::BinaryRate => self.late.rate = of.late.rate,
            Deviation::LateDaysRounded => self.late.days = of.late.days,
            Deviation::LateRoundedOtherwise => self.late_roundings.clone_from(&of.late_roundings),
        }
    }
}

/// What reckonings come to as their deviations are switched on.
pub(super) struct Attributed<T> {
    /// With each deviation and those before it.
    pub(super) steps: Vec<(Deviation, T)>,
    /// With all of them.
    pub(super) last: T,
}

/// Switches deviations on, one after the other.
pub(super) fn switched<T: Clone>(
    (ours, theirs): (&Reckoning, &Reckoning),
    of: &[Deviation],
    billed: impl Fn(&Reckoning) -> Result<T, Error>,
) -> Result<Attributed<T>, Error> {
    let (mut reckoning, mut steps) = (ours.clone(), Vec::new());
    let mut last = None;
    for deviation in theirs.deviations(ours, of) {
        reckoning.take(deviation, theirs);
        let billed = billed(&reckoning)?;
        last = Some(billed.clone());
        steps.push((deviation, billed));
    }
    let last = last.map_or_else(|| billed(ours), Ok)?;
    Ok(Attributed { steps, last })
}

fn few(places: Option<u8>) -> Result<(), Error> {
    if places > Some(MOST) {
        return Err(Error::invalid("migration.places", "nine decimal places at most"));
    }
    Ok(())
}

/// Stages that end with what can be paid.
fn to_pay(stages: &[Stage]) -> Result<(), Error> {
    for (row, stage) in stages.iter().enumerate() {
        few(Some(stage.places)).at("places").at_row("roundings", row)?;
    }
    match stages.last() {
        None => Err(Error::missing("roundings", "how the sum is rounded")),
        Some(last) if last.places > FEN => {
            let error = Error::invalid("migration.fen", "what is paid is rounded to the fen or more");
            Err(error.at("places")).at_row("roundings", stages.len().saturating_sub(1))
        }
        Some(_) => Ok(()),
    }
}

/// The most places that a number is rounded to.
const MOST: u8 = 9;
