//! What the old system bills for a unit.

use super::reckoning::Reckoning;
use super::system::{Bills, Reductions, Stage};
use crate::error::Error;
use crate::fee::bill::{Piece, Reckoned, Tariff};
use crate::quantity::{Money, Numbers, Period, Ratio};

/// A bill of the old system.
#[derive(Debug, Clone, Copy)]
pub(super) struct Billed {
    pub(super) amount: Money,
    pub(super) months: Ratio,
    /// What is taken off as a sum of its own.
    pub(super) reduced: Option<Money>,
}

/// What a reckoning comes to over the pieces of a bill; `tax` is what a sum is multiplied by to have the tax in it.
pub(super) fn billed(
    pieces: &[Piece<'_>],
    period: Period,
    tax: Ratio,
    reckoning: &Reckoning,
) -> Result<Billed, Error> {
    let mut full = Sums::new(reckoning.bills, &reckoning.roundings, reckoning.numbers);
    let stage = match reckoning.reductions {
        Reductions::WithinTheFee => None,
        Reductions::Apart(mode) => Some([Stage::to_fen(mode)]),
    };
    let mut off = stage.as_ref().map(|stage| Sums::new(reckoning.bills, stage, reckoning.numbers));
    let (mut amount, mut months, mut reduced) = (Money::ZERO, Ratio::ZERO, Money::ZERO);
    for piece in pieces {
        let before = piece.to <= period.from();
        if before && reckoning.bills == Bills::EachByItself {
            continue;
        }
        let count = reckoning.months.count(Period::try_new(piece.from, piece.to)?, piece.months)?;
        let priced = Priced::of(piece, reckoning, count, tax)?;
        let taken = off.as_mut().map_or(Ok(Money::ZERO), |off| priced.taken_off(off))?;
        let owed = priced.owed(&mut full)?.checked_sub(taken)?;
        if before {
            continue;
        }
        amount = amount.checked_add(owed)?;
        reduced = reduced.checked_add(taken)?;
        months = months.checked_add(count).ok_or_else(|| Error::range("a number of months"))?;
    }
    let told = off.is_some() && pieces.iter().any(|piece| piece.charged != Ratio::ONE);
    Ok(Billed { amount, months, reduced: told.then_some(reduced) })
}

/// The numbers of a piece, as they are held.
struct Priced {
    numbers: Numbers,
    /// A month's fee as it is multiplied, and as a decimal.
    month: Ratio,
    decimal: Ratio,
    months: Ratio,
    /// The share that is charged, as it is told.
    charged: Ratio,
    /// What a sum is multiplied by to have the tax in it.
    tax: Ratio,
    /// Whether what is taken off is within the fee.
    within: bool,
}

impl Priced {
    fn of(piece: &Piece<'_>, reckoning: &Reckoning, months: Ratio, tax: Ratio) -> Result<Self, Error> {
        let numbers = reckoning.numbers;
        let by = Reckoned { price_places: reckoning.unit_price.places(), numbers };
        let by_formula = matches!(piece.terms.tariff(), Some(Tariff::Formula(_)));
        let rounded = reckoning.month_fee.round(piece.terms.month_by(by)?, by_formula)?;
        let month = numbers.stored(rounded)?;
        Ok(Self {
            numbers,
            month,
            decimal: if numbers < Numbers::Every { rounded } else { month },
            months: numbers.read(months)?,
            charged: piece.charged,
            tax: numbers.step(Some(tax))?,
            within: reckoning.reductions == Reductions::WithinTheFee,
        })
    }

    fn owed(&self, sums: &mut Sums<'_>) -> Result<Money, Error> {
        let charged = if self.within { self.numbers.step(Some(self.charged))? } else { Ratio::ONE };
        sums.add([self.month, self.months, charged, self.tax])
    }

    fn taken_off(&self, sums: &mut Sums<'_>) -> Result<Money, Error> {
        let share = Ratio::ONE.checked_sub(self.numbers.read(self.charged)?);
        let share = share.ok_or_else(|| Error::range("a share"))?;
        sums.add([self.decimal, self.months, self.numbers.read(share)?, self.tax])
    }
}

/// Sums of pieces, each rounded by itself, or by what they cumulate to.
struct Sums<'a> {
    bills: Bills,
    stages: &'a [Stage],
    numbers: Numbers,
    /// What was added up, not multiplied out before another is added: the halves of one product may be long.
    before: Option<[Ratio; 4]>,
    rounded: Money,
}

impl<'a> Sums<'a> {
    const fn new(bills: Bills, stages: &'a [Stage], numbers: Numbers) -> Self {
        Self { bills, stages, numbers, before: None, rounded: Money::ZERO }
    }

    /// What a product in yuan adds.
    fn add(&mut self, factors: [Ratio; 4]) -> Result<Money, Error> {
        if factors.contains(&Ratio::ZERO) {
            return Ok(Money::ZERO);
        }
        if self.bills == Bills::EachByItself {
            return self.round(factors);
        }
        let sum = match self.before {
            None => factors,
            Some(before) => {
                let sum = self.whole(before)?.checked_add(self.whole(factors)?);
                [self.numbers.step(sum)?, Ratio::ONE, Ratio::ONE, Ratio::ONE]
            }
        };
        self.before = Some(sum);
        let rounded = self.round(sum)?;
        let added = rounded.checked_sub(self.rounded)?;
        self.rounded = rounded;
        Ok(added)
    }

    fn step(&self, left: Ratio, right: Ratio) -> Result<Ratio, Error> {
        self.numbers.step(left.checked_mul(right))
    }

    fn whole(&self, [month, months, share, tax]: [Ratio; 4]) -> Result<Ratio, Error> {
        self.step(self.step(self.step(month, months)?, share)?, tax)
    }

    fn round(&self, [month, months, share, tax]: [Ratio; 4]) -> Result<Money, Error> {
        // Which factors stand on which side is free as long as the product is exact.
        let rest = self.step(share, tax).and_then(|rest| self.step(months, rest));
        let (left, right) = match rest {
            Ok(rest) if self.numbers < Numbers::Every => (month, rest),
            _ => (self.step(self.step(month, months)?, share)?, tax),
        };
        Stage::all(self.stages, self.numbers, left, right)
    }
}
