//! Slices of a quantity: each from above the one below it up to its own end, the highest without one.

use alloc::vec::Vec;

use crate::error::{At as _, Error};

/// The slices of a list by their ends, the open one last, each with its row. Two may not end at one quantity.
pub(super) fn by_ends<'r, R, E: Ord>(
    rows: &'r [R],
    (list, field): (&str, &str),
    end: impl Fn(&R) -> Option<E>,
) -> Result<Vec<(usize, &'r R)>, Error> {
    let mut slices: Vec<(usize, &R)> = rows.iter().enumerate().collect();
    slices.sort_by_key(|(_, slice)| (end(slice).is_none(), end(slice)));
    for ((_, low), (row, high)) in slices.iter().zip(slices.iter().skip(1)) {
        if end(low) == end(high) {
            let error = Error::invalid("slices.two_ends", "another ends there too, or has no end either");
            return Err(error.at(field)).at_row(list, *row);
        }
    }
    Ok(slices)
}
