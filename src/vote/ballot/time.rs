//! The order in which ballots came.

use alloc::vec::Vec;

use super::Ballot;
use super::admit::Rows;
use crate::error::{At as _, Error};
use crate::quantity::Date;

/// Ballots in the order in which they came: by `seq` where all have one, else by the day.
pub(super) fn in_time<'b, C>(rows: &[(usize, &'b Ballot<C>)]) -> Result<Rows<'b, C>, Error> {
    check_days(rows.iter().map(|(row, ballot)| (*row, ballot.seq, ballot.received_on)))?;
    let mut rows = rows.to_vec();
    let by_seq = rows.iter().all(|(_, ballot)| ballot.seq.is_some());
    let time = |ballot: &Ballot<C>| -> (Option<u64>, Option<Date>) {
        if by_seq { (ballot.seq, None) } else { (None, ballot.received_on) }
    };
    rows.sort_by_key(|(row, ballot)| (time(ballot), *row));
    let known = rows.iter().all(|(_, ballot)| by_seq || ballot.received_on.is_some());
    let same = rows.windows(2).find_map(|pair| match pair {
        [(_, a), (row, b)] if time(a) == time(b) => Some(*row),
        _ => None,
    });
    match (known, same) {
        (true, None) => Ok(rows),
        (true, Some(row)) if by_seq => {
            let error =
                Error::invalid("vote.ballot.same_seq", "two ballots for the same have the same place");
            Err(error.at("seq")).at_row("ballots", row)
        }
        _ => {
            let row = rows.iter().find(|(_, ballot)| ballot.seq.is_none()).map_or(0, |(row, _)| *row);
            Err(Error::missing("seq", "which of the ballots came first")).at_row("ballots", row)
        }
    }
}

/// Refuses ballots, each told by its row, place and day, of which one is later by its place and earlier by its day:
/// one of the two is wrong, and nobody can say which.
pub(super) fn check_days(
    ballots: impl IntoIterator<Item = (usize, Option<u64>, Option<Date>)>,
) -> Result<(), Error> {
    let told = ballots.into_iter().filter_map(|(row, seq, day)| Some((seq?, day?, row)));
    let mut told: Vec<(u64, Date, usize)> = told.collect();
    told.sort_unstable();
    let contrary = told.windows(2).find_map(|pair| match pair {
        [(_, earlier, _), (_, later, row)] if later < earlier => Some(*row),
        _ => None,
    });
    let Some(row) = contrary else { return Ok(()) };
    let message = "it has a later place than another ballot and was received on an earlier day";
    Err(Error::invalid("vote.ballot.order", message).at("received_on")).at_row("ballots", row)
}
