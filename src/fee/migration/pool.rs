//! What the old system bills of what several units share.

use alloc::vec;
use alloc::vec::Vec;

use super::reckoning::{Reckoning, switched};
use super::system::{Bills, Deviation, Stage};
use super::total::moves;
use super::{Compared, ComparedPool};
use crate::error::Error;
use crate::fee::share::{self, Basis, Sharing};
use crate::law::LocalLaw;
use crate::quantity::{Money, Ratio, in_key_order};
use crate::rule::Rule as _;

/// The pool's shares, by key.
pub(super) fn compared(
    law: &LocalLaw<'_>,
    facts: &share::Facts,
    options: share::Options,
    reckonings: (&Reckoning, &Reckoning),
) -> Result<ComparedPool, Error> {
    if facts.earlier.is_some() {
        let message = "what is compared is how a pool is billed, not what it was billed before";
        return Err(Error::invalid("migration.earlier", message).at("earlier"));
    }
    let decision = Sharing::decide(law, facts, &options)?;
    let owed = decision.outcome().ok_or_else(|| Error::range("a share"))?;
    let pool = Shared::of(law, facts, options, owed)?;
    let billed = switched(reckonings, &Deviation::OF_BILLS, |reckoning| pool.billed(reckoning))?;
    let mut units = Vec::with_capacity(owed.units.len());
    for (place, unit) in owed.units.iter().enumerate() {
        let of = |sums: &[Money]| sums.get(place).copied().unwrap_or_default();
        let theirs_yuan = of(&billed.last);
        let exact = if pool.borne { owed.exact_yuan } else { Ratio::ZERO };
        let moved = billed.steps.iter().map(|(deviation, sums)| (*deviation, of(sums)));
        units.push(Compared {
            unit: unit.unit.clone(),
            exact_yuan: exact.checked_mul(unit.share).ok_or_else(|| Error::range("a share"))?,
            ours_yuan: unit.share_yuan,
            theirs_yuan,
            difference_yuan: theirs_yuan.checked_sub(unit.share_yuan)?,
            months: None,
            reduced_yuan: None,
            why: moves(unit.share_yuan, moved)?,
        });
    }
    let total = |of: fn(&Compared) -> Money| Money::sum(units.iter().map(of));
    Ok(ComparedPool {
        pool: facts.pool.clone(),
        ours_yuan: total(|unit| unit.ours_yuan)?,
        theirs_yuan: total(|unit| unit.theirs_yuan)?,
        difference_yuan: total(|unit| unit.difference_yuan)?,
        units,
    })
}

/// A pool, and what each of its units counts, in the order of keys.
struct Shared<'a> {
    law: &'a LocalLaw<'a>,
    facts: &'a share::Facts,
    options: share::Options,
    quantity: Ratio,
    price: Ratio,
    /// What each unit counts: square metres where it is shared by area.
    weights: Vec<Ratio>,
    whole: Ratio,
    /// Whether the law lets the units bear it.
    borne: bool,
}

impl<'a> Shared<'a> {
    fn of(
        law: &'a LocalLaw<'a>,
        facts: &'a share::Facts,
        options: share::Options,
        owed: &share::Outcome,
    ) -> Result<Self, Error> {
        let range = || Error::range("a weight");
        // A cost that is told as a sum is so much at one yuan.
        let (quantity, price) = match facts.used {
            Some(used) => (used.quantity, used.price_yuan.to_ratio()?),
            None => (owed.exact_yuan, Ratio::ONE),
        };
        // A weight counts the days on which a unit is there, and its area in hundredths of a square metre.
        let days = i64::from(facts.from.days_until(facts.to_inclusive)).saturating_add(1);
        let of_one = match facts.agreed.unwrap_or_default() {
            Basis::Area => days.saturating_mul(100),
            Basis::Household | Basis::Weight => days,
        };
        let of_one = Ratio::from_integer(of_one);
        let rows = in_key_order(&facts.units, ("units", "unit"), |unit| &unit.unit)?;
        let weigh = |(_, unit)| facts.weight(unit)?.checked_div(of_one).ok_or_else(range);
        let weights = rows.into_iter().map(weigh).collect::<Result<Vec<Ratio>, Error>>()?;
        let whole = weights.iter().try_fold(Ratio::ZERO, |sum, weight| sum.checked_add(*weight));
        Ok(Self {
            law,
            facts,
            options,
            quantity,
            price,
            weights,
            whole: whole.ok_or_else(range)?,
            borne: owed.may_be_shared,
        })
    }

    /// What is billed, by a reckoning; nothing where the law has it so.
    fn billed(&self, reckoning: &Reckoning) -> Result<Vec<Money>, Error> {
        match reckoning.bills {
            _ if !self.borne || self.whole == Ratio::ZERO => Ok(vec![Money::ZERO; self.weights.len()]),
            Bills::EachByItself => self.weights.iter().map(|weight| self.alone(*weight, reckoning)).collect(),
            Bills::Cumulated => {
                // A cost that is told as a sum is one already.
                let total = match self.facts.cost_yuan {
                    Some(cost) => cost,
                    None => Stage::all(&reckoning.roundings, reckoning.numbers, self.quantity, self.price)?,
                };
                let facts = share::Facts { cost_yuan: Some(total), used: None, ..self.facts.clone() };
                let decision = Sharing::decide(self.law, &facts, &self.options)?;
                let split = decision.outcome().ok_or_else(|| Error::range("a share"))?;
                Ok(split.units.iter().map(|unit| unit.share_yuan).collect())
            }
        }
    }

    /// A share that is rounded by itself.
    fn alone(&self, weight: Ratio, reckoning: &Reckoning) -> Result<Money, Error> {
        let range = || Error::range("a share of a pool");
        let one = self.quantity.checked_div(self.whole).ok_or_else(range)?;
        // What falls on a square metre is rounded before what falls on the unit.
        let one = match self.facts.agreed.unwrap_or_default() {
            Basis::Area => reckoning.quantities.round(one)?,
            Basis::Household | Basis::Weight => one,
        };
        let quantity = reckoning.quantities.round(one.checked_mul(weight).ok_or_else(range)?)?;
        // The price of a pool is a decimal, unless every number is binary.
        let price = reckoning.numbers.step(Some(self.price))?;
        Stage::all(&reckoning.roundings, reckoning.numbers, reckoning.numbers.stored(quantity)?, price)
    }
}
