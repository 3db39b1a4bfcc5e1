//! The weight of a day: how much one fen earns on it, as a whole number of a common unit.

use alloc::vec::Vec;

use super::{DayCount, RateFrom};
use crate::error::Error;
use crate::quantity::{Date, Ratio};

/// Days with one rate and one length of year.
struct Piece {
    from: Date,
    to: Date,
    /// What a fen earns on each of its days, in `1 / unit` fen.
    factor: i128,
}

/// What a fen earns from day to day.
pub(super) struct Accrual {
    pieces: Vec<Piece>,
    /// How many units make one fen.
    pub(super) unit: i128,
}

impl Accrual {
    /// From a first day up to, not including, another. Where no rate is known nothing is earned.
    pub(super) fn over(from: Date, to: Date, rates: &[RateFrom], days: DayCount) -> Result<Self, Error> {
        let mut rates: Vec<(Date, Ratio)> = rates
            .iter()
            .map(|rate| Ok((rate.from, rate.yearly.to_ratio()?)))
            .collect::<Result<_, Error>>()?;
        rates.sort_by_key(|(from, _)| *from);
        // A piece ends where a rate or a year does.
        let mut bounds: Vec<Date> = rates.iter().map(|(day, _)| *day).collect();
        bounds.push(from);
        if days == DayCount::Actual {
            for year in from.year()..=to.year() {
                bounds.push(Date::try_new(year, 1, 1)?);
            }
        }
        bounds.retain(|day| from <= *day && *day < to);
        bounds.sort_unstable();
        bounds.dedup();
        let ends = bounds.iter().skip(1).copied().chain([to]);
        let mut daily = Vec::with_capacity(bounds.len());
        for (from, to) in bounds.iter().copied().zip(ends) {
            let yearly = rates.iter().rfind(|(day, _)| *day <= from).map_or(Ratio::ZERO, |(_, rate)| *rate);
            let year = Ratio::from_integer(days.of_year(from));
            daily.push((from, to, yearly.checked_div(year).ok_or_else(range)?));
        }
        let unit = daily.iter().try_fold(1_i128, |unit, (.., rate)| least_common(unit, rate.denominator()));
        let unit = unit.ok_or_else(range)?;
        let whole = Ratio::try_new(unit, 1)?;
        let pieces = daily.into_iter().map(|(from, to, rate)| {
            let factor = rate.checked_mul(whole).and_then(Ratio::to_integer).ok_or_else(range)?;
            Ok(Piece { from, to, factor })
        });
        Ok(Self { pieces: pieces.collect::<Result<_, Error>>()?, unit })
    }

    /// What a fen earns that is there from a day up to, not including, another.
    pub(super) fn between(&self, from: Date, to: Date) -> Result<i128, Error> {
        let mut sum = 0_i128;
        for piece in &self.pieces {
            let days = piece.from.max(from).days_until(piece.to.min(to)).max(0);
            let earned = piece.factor.checked_mul(days.into()).ok_or_else(range)?;
            sum = sum.checked_add(earned).ok_or_else(range)?;
        }
        Ok(sum)
    }
}

fn range() -> Error {
    Error::range("interest")
}

/// The least common multiple of two denominators.
fn least_common(a: i128, b: i128) -> Option<i128> {
    // In lowest terms, a / b becomes (a / gcd) / (b / gcd).
    let over_gcd = Ratio::try_new(a, b).ok()?.numerator();
    over_gcd.checked_mul(b)
}
