//! Whole columns at once: bills, capped votes and apportioned costs over slices that the caller owns.
//!
//! A column call decides the same as its rule does row by row; it gives the numbers and leaves out the
//! reasons. An error leaves the output as it was and names the row. Ties go by the row's place, because a
//! column has no keys.

mod apportion;
mod bill;
mod cap;

pub use self::apportion::apportion;
pub use self::bill::{BillTerms, bill};
pub use self::cap::{CappedVotes, cap};

use crate::error::Error;

/// A column for the answers must be as long as the column of facts.
fn same_length(facts: usize, answers: usize) -> Result<(), Error> {
    if facts == answers {
        return Ok(());
    }
    Err(Error::invalid("columns.length", alloc::format!("{answers} places for {facts} rows")))
}
