//! A pool that was billed before.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::vec::Vec;

use super::asked::Billed;
use super::{Rerun, UnitShare};
use crate::error::{At as _, Error};
use crate::quantity::{Key, Money, Ratio, in_key_order};

/// Tells beside each unit's share what it was billed before; units that share no longer are added.
///
/// # Errors
/// [`InvalidFact`](crate::ErrorKind::InvalidFact) where a unit was billed twice, or the shares are others now and no
/// option says that they are restated.
pub(super) fn held_against(
    earlier: &[Billed],
    shares: Vec<UnitShare>,
    rerun: Rerun,
) -> Result<Vec<UnitShare>, Error> {
    let billed = in_key_order(earlier, ("earlier", "unit"), |billed| &billed.unit)?;
    let mut before: BTreeMap<&Key, Money> =
        billed.into_iter().map(|(_, billed)| (&billed.unit, billed.share_yuan)).collect();
    let instalments = shares.first().map_or(0, |share| share.instalments_yuan.len());
    let mut restated = Vec::with_capacity(shares.len());
    for share in shares {
        let before = before.remove(&share.unit).unwrap_or(Money::ZERO);
        restated.push(share.beside(before)?);
    }
    for (unit, yuan) in before {
        let gone = UnitShare {
            unit: unit.clone(),
            share: Ratio::ZERO,
            share_yuan: Money::ZERO,
            instalments_yuan: alloc::vec![Money::ZERO; instalments],
            before_yuan: None,
            difference_yuan: None,
        };
        restated.push(gone.beside(yuan)?);
    }
    restated.sort_by(|a, b| a.unit.cmp(&b.unit));
    match restated.iter().find(|share| share.is_changed()) {
        Some(share) if rerun == Rerun::Refused => {
            let message = format!(
                "{:?} was billed {} before and would be {} now: the option rerun says whether all are restated",
                share.unit.as_str(),
                share.before_yuan.unwrap_or(Money::ZERO),
                share.share_yuan,
            );
            Err(Error::invalid("share.run_before", message)).at("earlier")
        }
        _ => Ok(restated),
    }
}
