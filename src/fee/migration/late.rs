//! What the old system asks for paying late.

use alloc::vec::Vec;

use super::reckoning::{Reckoning, switched};
use super::system::{Deviation, Stage};
use super::total::moves;
use super::{ComparedLate, LateUnit};
use crate::error::Error;
use crate::fee::late;
use crate::quantity::{Money, Numbers, Ratio};

/// The late fees of a unit's debts, by the keys of the debts.
pub(super) fn compared(
    unit: &LateUnit,
    options: late::Options,
    reckonings: (&Reckoning, &Reckoning),
) -> Result<Vec<ComparedLate>, Error> {
    let claims = late::claims(&unit.asked, &options, reckonings.0.late)?;
    let owed: Vec<Money> =
        claims.iter().map(|claim| claim.interest.round(options.rounding)).collect::<Result<_, Error>>()?;
    let asked = switched(reckonings, &Deviation::OF_LATE_FEES, |reckoning| {
        late::claims(&unit.asked, &options, reckoning.late)?
            .iter()
            .map(|claim| asked(claim, reckoning))
            .collect()
    })?;
    let mut rows = Vec::with_capacity(claims.len());
    for (place, (claim, ours_yuan)) in claims.iter().zip(owed).enumerate() {
        let of = |sums: &Vec<Money>| sums.get(place).copied().unwrap_or_default();
        let theirs_yuan = of(&asked.last);
        rows.push(ComparedLate {
            unit: unit.unit.clone(),
            debt: claim.debt.debt.clone(),
            exact_yuan: claim.interest.yuan()?,
            ours_yuan,
            theirs_yuan,
            difference_yuan: theirs_yuan.checked_sub(ours_yuan)?,
            why: moves(ours_yuan, asked.steps.iter().map(|(deviation, sums)| (*deviation, of(sums))))?,
        });
    }
    Ok(rows)
}

fn asked(claim: &late::Claim<'_>, reckoning: &Reckoning) -> Result<Money, Error> {
    Stage::all(&reckoning.late_roundings, Numbers::Exact, claim.interest.yuan()?, Ratio::ONE)
}
