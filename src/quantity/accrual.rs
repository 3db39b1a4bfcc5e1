//! Simple interest: what one fen earns from day to day, as a whole number of a common unit.

use alloc::format;
use alloc::vec::Vec;

use super::{Date, Rate, Ratio};
use crate::error::{At as _, Error};

/// A yearly rate and the day from which it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct RateFrom {
    /// Its first day.
    pub from: Date,
    /// The rate of a year, as a fraction: `0.0035` is 0.35 %.
    pub yearly: Rate,
}

impl RateFrom {
    /// The rates by their days, refused where two begin together or none is known on a first day.
    pub(crate) fn by_day(rates: &[Self], first: Date) -> Result<Vec<(Date, Ratio)>, Error> {
        for (row, rate) in rates.iter().enumerate() {
            if rates.iter().take(row).any(|other| other.from == rate.from) {
                let message = format!("another rate begins on {} too", rate.from);
                return Err(Error::invalid("interest.rate", message).at("from")).at_row("rates", row);
            }
        }
        if rates.iter().all(|rate| rate.from > first) {
            return Err(Error::missing("rates", "the rate of the first day that earns"));
        }
        let ratios = rates.iter().map(|rate| Ok((rate.from, rate.yearly.to_ratio()?)));
        let mut ratios = ratios.collect::<Result<Vec<_>, Error>>()?;
        ratios.sort_by_key(|(from, _)| *from);
        Ok(ratios)
    }
}

/// How many days a year of interest has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum DayCount {
    /// 360.
    #[cfg_attr(feature = "serde", serde(rename = "360"))]
    Days360,
    /// 365, in leap years too.
    #[cfg_attr(feature = "serde", serde(rename = "365"))]
    Days365,
    /// As many as the calendar year has.
    #[cfg_attr(feature = "serde", serde(rename = "actual"))]
    Actual,
}

impl DayCount {
    fn of_year(self, day: Date) -> i64 {
        match self {
            Self::Days360 => 360,
            Self::Days365 => 365,
            Self::Actual => {
                let first = Date::try_new(day.year(), 1, 1);
                let last = Date::try_new(day.year(), 12, 31);
                let days = first.and_then(|first| Ok(first.days_until(last?)));
                // Both are days of the same year, which a date is of.
                i64::from(days.unwrap_or_default()).saturating_add(1)
            }
        }
    }
}

/// Days with one rate and one length of year.
struct Piece {
    from: Date,
    to: Date,
    /// What a fen earns on each of its days, in `1 / unit` fen.
    factor: i128,
}

/// What a fen earns from day to day.
pub(crate) struct Accrual {
    pieces: Vec<Piece>,
    /// How many units make one fen.
    pub(crate) unit: i128,
}

impl Accrual {
    /// From a first day up to, not including, another, at yearly rates by their days. Where no rate is known
    /// nothing is earned.
    pub(crate) fn over(from: Date, to: Date, rates: &[(Date, Ratio)], days: DayCount) -> Result<Self, Error> {
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
    pub(crate) fn between(&self, from: Date, to: Date) -> Result<i128, Error> {
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
