//! Penalties (行政处罚) for breaches of the law of property management.
//!
//! | rule | decides |
//! |---|---|
//! | [`range::Penalised`] | between which sums a breach may or must be fined, and what else follows |

mod breach;
pub mod range;
