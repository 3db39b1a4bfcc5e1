//! Sums as they cumulate.

use crate::error::Error;
use crate::quantity::{Amount, Money, Ratio, Rounding};

/// Sums as they cumulate: what is added is the rounded sum with it less that without it, so that however a whole is cut,
/// its parts sum to it.
pub(super) struct Cumulated {
    rounding: Rounding,
    exact: Amount,
    rounded: Money,
}

impl Cumulated {
    pub(super) const fn new(rounding: Rounding) -> Self {
        Self { rounding, exact: Amount::from_fen(Ratio::ZERO), rounded: Money::ZERO }
    }

    /// What is added to the rounded sum.
    pub(super) fn add(&mut self, amount: Amount) -> Result<Money, Error> {
        self.exact = self.exact.checked_add(amount)?;
        let rounded = self.exact.round(self.rounding)?;
        let added = rounded.checked_sub(self.rounded)?;
        self.rounded = rounded;
        Ok(added)
    }

    pub(super) const fn rounded(&self) -> Money {
        self.rounded
    }
}
