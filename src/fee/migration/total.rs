//! What deviations move, sum by sum and altogether.

use alloc::vec::Vec;

use super::system::Deviation;
use super::{Compared, ComparedLate, ComparedPool, Move, Moved, Outcome};
use crate::error::Error;
use crate::quantity::Money;

/// What each deviation moves, of those that move something.
pub(super) fn moves(
    from: Money,
    steps: impl IntoIterator<Item = (Deviation, Money)>,
) -> Result<Vec<Move>, Error> {
    let (mut before, mut moves) = (from, Vec::new());
    for (deviation, after) in steps {
        let yuan = after.checked_sub(before)?;
        if yuan != Money::ZERO {
            moves.push(Move { deviation, yuan });
        }
        before = after;
    }
    Ok(moves)
}

/// Of any sum what is added up.
type Sum<'a> = (Money, Money, &'a [Move]);

pub(super) fn summed(
    units: Vec<Compared>,
    pools: Vec<ComparedPool>,
    late: Vec<ComparedLate>,
) -> Result<Outcome, Error> {
    let bills = units.iter().chain(pools.iter().flat_map(|pool| &pool.units));
    let bills = bills.map(|sum| (sum.ours_yuan, sum.theirs_yuan, &sum.why[..]));
    let late_fees = late.iter().map(|sum| (sum.ours_yuan, sum.theirs_yuan, &sum.why[..]));
    let sums: Vec<Sum<'_>> = bills.chain(late_fees).collect();
    let count = |len: usize| u32::try_from(len).map_err(|_| Error::range("a number of bills"));
    let mut why = Vec::new();
    for deviation in Deviation::OF_BILLS.iter().chain(&Deviation::OF_LATE_FEES) {
        let moved = sums.iter().flat_map(|(.., why)| *why).filter(|each| each.deviation == *deviation);
        let moved: Vec<Money> = moved.map(|each| each.yuan).collect();
        if !moved.is_empty() {
            let (sums, yuan) = (count(moved.len())?, Money::sum(moved)?);
            why.push(Moved { deviation: *deviation, sums, yuan });
        }
    }
    let changed = sums.iter().filter(|(ours, theirs, _)| ours != theirs).count();
    let ours_yuan = Money::sum(sums.iter().map(|(ours, ..)| *ours))?;
    let theirs_yuan = Money::sum(sums.iter().map(|(_, theirs, _)| *theirs))?;
    Ok(Outcome {
        changed: count(changed)?,
        unchanged: count(sums.len().saturating_sub(changed))?,
        ours_yuan,
        theirs_yuan,
        difference_yuan: theirs_yuan.checked_sub(ours_yuan)?,
        why,
        units,
        pools,
        late,
    })
}
