//! A system with all its members, and what it comes to as its deviations are switched on.

use alloc::vec::Vec;

use super::system::{Bills, Deviation, FEN, MonthFee, Months, Places, Preset, Reductions, Stage, System};
use crate::error::{At as _, Error};
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
}

impl Reckoning {
    /// How we bill.
    pub(super) fn ours(rounding: Rounding) -> Self {
        Self {
            bills: Bills::Cumulated,
            unit_price: Places::Exact,
            months: Months::Exact,
            month_fee: MonthFee::Exact,
            quantities: Places::Exact,
            numbers: Numbers::Exact,
            reductions: Reductions::WithinTheFee,
            roundings: Vec::from([Stage::of(rounding)]),
        }
    }

    fn preset(preset: Preset, ours: &Self) -> Self {
        let (numbers, mode) = match preset {
            Preset::MicroCommunity => (Numbers::Stored, RoundingMode::HalfUp),
            Preset::MicroCommunityPaid => (Numbers::Inputs, RoundingMode::HalfEven),
        };
        let mut roundings = Vec::from([Stage::to_fen(mode)]);
        roundings.extend(ours.roundings.iter().filter(|stage| **stage != Stage::to_fen(mode)));
        Self {
            bills: Bills::EachByItself,
            unit_price: Places::Exact,
            months: Months::Parts(4),
            month_fee: MonthFee::PlacesUnlessFormula(4),
            quantities: Places::Places(4),
            numbers,
            reductions: Reductions::Apart(RoundingMode::HalfEven),
            roundings,
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
        let refused = || Error::invalid("migration.places", "nine decimal places at most");
        if let Some((member, _)) = members.into_iter().find(|(_, places)| *places > Some(MOST)) {
            return Err(refused().at(member));
        }
        if let Some(row) = self.roundings.iter().position(|stage| stage.places > MOST) {
            return Err(refused().at("places")).at_row("roundings", row);
        }
        match self.roundings.last() {
            None => Err(Error::missing("roundings", "how the sum is rounded")),
            Some(last) if last.places > FEN => {
                let error = Error::invalid("migration.fen", "what is paid is rounded to the fen or more");
                Err(error.at("places")).at_row("roundings", self.roundings.len().saturating_sub(1))
            }
            Some(_) => Ok(()),
        }
    }

    /// Where it differs from another, in the order in which it reckons.
    pub(super) fn deviations(&self, other: &Self) -> Vec<Deviation> {
        let differs = |deviation: &Deviation| {
            let mut changed = other.clone();
            changed.take(*deviation, self);
            changed != *other
        };
        Deviation::ALL.into_iter().filter(differs).collect()
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

/// Switches the deviations on, one after the other.
pub(super) fn switched<T: Clone>(
    ours: &Reckoning,
    theirs: &Reckoning,
    billed: impl Fn(&Reckoning) -> Result<T, Error>,
) -> Result<Attributed<T>, Error> {
    let (mut reckoning, mut steps) = (ours.clone(), Vec::new());
    let mut last = None;
    for deviation in theirs.deviations(ours) {
        reckoning.take(deviation, theirs);
        let billed = billed(&reckoning)?;
        last = Some(billed.clone());
        steps.push((deviation, billed));
    }
    let last = last.map_or_else(|| billed(ours), Ok)?;
    Ok(Attributed { steps, last })
}

/// The most places that a number is rounded to.
const MOST: u8 = 9;
