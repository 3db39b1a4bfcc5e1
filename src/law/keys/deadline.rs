//! Of how time is counted.

use super::{List, keys};
use crate::law::sense::Sense;
use crate::law::{Key, LawValue as _, Value};

keys! {
    OF_DEADLINES;
    /// How days, months and years are counted.
    DEADLINE_COUNTING: () = "deadline.counting";
    /// That a last day on a holiday moves.
    DEADLINE_HOLIDAYS: () = "deadline.holidays";
}
