//! One price for many areas: what a column of bills has in common.

use super::Options;
use crate::error::Error;
use crate::quantity::{Area, Date, Money, Period, Price, Ratio, Rounding};

/// A period at a price, ready to bill areas.
pub(crate) struct Span {
    /// Fen for each 0.01 m² up to the end.
    end: Ratio,
    /// The same up to the first day, where bills cumulate.
    start: Option<Ratio>,
    rounding: Rounding,
}

impl Span {
    pub(crate) fn new(
        price: Price,
        options: Options,
        period: Period,
        anchor: Option<Date>,
    ) -> Result<Self, Error> {
        let per_month = price.to_ratio()?;
        let range = || Error::range("price · months");
        let origin = anchor.unwrap_or_else(|| period.from());
        let until = |day: Date| -> Result<Ratio, Error> {
            let months = Period::try_new(origin, day)?.months(options.months)?;
            per_month.checked_mul(months).ok_or_else(range)
        };
        let start = anchor.map(|_| until(period.from())).transpose()?;
        Ok(Self { end: until(period.to())?, start, rounding: options.rounding })
    }

    /// What an area owes.
    pub(crate) fn bill(&self, area: Area) -> Result<Money, Error> {
        let end = self.rounded(area, self.end)?;
        match self.start {
            Some(start) => end.checked_sub(self.rounded(area, start)?),
            None => Ok(end),
        }
    }

    /// Not by way of a ratio in lowest terms: a column has many rows, and reducing is what takes the time.
    fn rounded(&self, area: Area, factor: Ratio) -> Result<Money, Error> {
        let num = factor.numerator().checked_mul(area.hundredths().into());
        self.rounding.fen_of(num.ok_or_else(|| Error::range("area · price · months"))?, factor.denominator())
    }
}
