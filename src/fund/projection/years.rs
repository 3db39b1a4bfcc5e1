//! The arithmetic of the years to come.

use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use super::{Component, Facts, Levy, Year};
use crate::error::{At as _, Error};
use crate::quantity::{Amount, Area, Money, Price, Ratio, Rounding, RoundingMode, in_key_order};

/// The longest that is looked ahead.
const MOST_YEARS: u16 = 200;

/// How many steps of the levy's level make one yuan.
const STEPS: i64 = 10_000;

/// What does not depend on a levy, year by year.
pub(super) struct Plan<'a> {
    facts: &'a Facts,
    rounding: Rounding,
    interest: Ratio,
    deposits: Vec<Money>,
    repairs: Vec<Money>,
    renewals: Vec<Money>,
}

impl<'a> Plan<'a> {
    pub(super) fn of(facts: &'a Facts, mode: RoundingMode) -> Result<Self, Error> {
        let years = facts.years;
        if years == 0 || years > MOST_YEARS {
            let message = format!("between 1 and {MOST_YEARS} years are looked at");
            return Err(Error::invalid("projection.years", message).at("years"));
        }
        facts.fund.known()?;
        let rounding = Rounding { mode, ..Rounding::default() };
        let none = || vec![Money::ZERO; usize::from(years)];
        let mut plan = Self {
            facts,
            rounding,
            interest: facts.interest_yearly.to_ratio().at("interest_yearly")?,
            deposits: none(),
            repairs: none(),
            renewals: none(),
        };
        for (list, flows, sums) in [
            ("deposits", &facts.deposits, &mut plan.deposits),
            ("repairs", &facts.repairs, &mut plan.repairs),
        ] {
            for (row, flow) in flows.iter().enumerate() {
                flow.yuan.not_negative().at("yuan").at_row(list, row)?;
                add(sums, flow.year, flow.yuan).at("year").at_row(list, row)?;
            }
        }
        let components = in_key_order(&facts.components, ("components", "component"), |row| &row.component)?;
        for (row, component) in components {
            plan.renew(component).at_row("components", row)?;
        }
        Ok(plan)
    }

    /// Adds the renewals of a component to the years in which they fall.
    fn renew(&mut self, component: &Component) -> Result<(), Error> {
        if component.life_years == Some(0) {
            return Err(Error::invalid("projection.life", "a new one lives a year at least").at("life_years"));
        }
        let mut price = component.price_yuan.not_negative().at("price_yuan")?;
        let growth = component.drift.to_ratio()?.checked_add(Ratio::ONE).ok_or_else(range).at("drift")?;
        let mut due = Some(component.due_in_years);
        if due == Some(0) {
            let message = "what is due now is a repair of the first year";
            return Err(Error::invalid("projection.due", message).at("due_in_years"));
        }
        for year in 1..=self.facts.years {
            price = rounded(price, growth, self.rounding).at("price_yuan")?;
            if due == Some(year) {
                add(&mut self.renewals, year, price)?;
                due = component.life_years.and_then(|life| year.checked_add(life));
            }
        }
        Ok(())
    }

    /// The years with a levy of so many steps.
    pub(super) fn years(&self, steps: i64) -> Result<Vec<Year>, Error> {
        let levy_yuan = yearly(self.facts.area_m2, steps, self.rounding)?;
        let mut opening_yuan = self.facts.fund.balance_yuan;
        let mut years = Vec::with_capacity(self.deposits.len());
        let rows = self.deposits.iter().zip(&self.repairs).zip(&self.renewals);
        for (year, ((deposits_yuan, repairs_yuan), renewals_yuan)) in (1..).zip(rows) {
            let interest_yuan = rounded(opening_yuan.max(Money::ZERO), self.interest, self.rounding)?;
            let come = Money::sum([opening_yuan, *deposits_yuan, levy_yuan, interest_yuan])?;
            let balance_yuan = come.checked_sub(repairs_yuan.checked_add(*renewals_yuan)?)?;
            years.push(Year {
                year,
                opening_yuan,
                deposits_yuan: *deposits_yuan,
                levy_yuan,
                interest_yuan,
                repairs_yuan: *repairs_yuan,
                renewals_yuan: *renewals_yuan,
                balance_yuan,
            });
            opening_yuan = balance_yuan;
        }
        Ok(years)
    }

    fn below(&self, years: &[Year]) -> Option<u16> {
        years.iter().find(|year| year.balance_yuan < self.facts.floor_yuan).map(|year| year.year)
    }

    /// The smallest level levy that keeps the floor, where the years without one do not.
    pub(super) fn levy(&self, without: &[Year]) -> Result<Option<Levy>, Error> {
        if self.below(without).is_none() {
            return Ok(None);
        }
        // A larger levy never leaves less: the smallest lies between one that does not do and one that does.
        let (mut not, mut does) = (0_i64, 1_i64);
        while self.below(&self.years(does)?).is_some() {
            not = does;
            does = does.checked_mul(2).filter(|_| self.facts.area_m2.hundredths() > 0).ok_or_else(|| {
                Error::infeasible("projection.no_levy", "no levy on this area keeps the floor").at("area_m2")
            })?;
        }
        while let Some(between) = middle(not, does) {
            if self.below(&self.years(between)?).is_some() {
                not = between;
            } else {
                does = between;
            }
        }
        let binding_year = self.below(&self.years(not)?).ok_or_else(range)?;
        let level: Price = decimal(does).parse()?;
        let yearly_yuan = yearly(self.facts.area_m2, does, self.rounding)?;
        Ok(Some(Levy { level, yearly_yuan, binding_year, years: self.years(does)? }))
    }
}

fn middle(not: i64, does: i64) -> Option<i64> {
    let gap = does.checked_sub(not)?;
    (gap > 1).then(|| gap.checked_div(2).and_then(|half| not.checked_add(half))).flatten()
}

/// A number of steps in yuan.
fn decimal(steps: i64) -> String {
    let whole = steps.checked_div(STEPS).unwrap_or_default();
    let rest = steps.checked_rem(STEPS).unwrap_or_default();
    format!("{whole}.{rest:04}")
}

/// What a levy brings in a year, rounded once.
fn yearly(area: Area, steps: i64, rounding: Rounding) -> Result<Money, Error> {
    let level = Ratio::try_new(steps.into(), STEPS.into())?;
    let months = level.checked_mul(Ratio::from_integer(12));
    let exact = months.and_then(|year| Ratio::from_integer(area.hundredths()).checked_mul(year));
    Amount::from_fen(exact.ok_or_else(range)?).round(rounding)
}

/// A share of a sum, rounded once.
fn rounded(sum: Money, share: Ratio, rounding: Rounding) -> Result<Money, Error> {
    let exact = Ratio::from_integer(sum.fen()).checked_mul(share).ok_or_else(range)?;
    Amount::from_fen(exact).round(rounding)
}

/// Adds to the sum of a year.
fn add(sums: &mut [Money], year: u16, yuan: Money) -> Result<(), Error> {
    let sum = usize::from(year).checked_sub(1).and_then(|place| sums.get_mut(place));
    let sum =
        sum.ok_or_else(|| Error::invalid("projection.year", "the year is not among those looked at"))?;
    *sum = sum.checked_add(yuan)?;
    Ok(())
}

fn range() -> Error {
    Error::range("a projection")
}
