//! Owners (业主): the exclusive parts that count, their areas, and who is one head.
//!
//! | rule | decides |
//! |---|---|
//! | [`area::Areas`] | the exclusive area (专有部分面积) of each unit and of the zone |
//! | [`count::Count`] | the number of owners (业主人数), each with its units and area |

pub mod area;
pub mod count;
mod roll;
mod unit;

pub use self::roll::{Entry, OwnerSets, Person, Roll};
pub(crate) use self::roll::{RollOptions, as_set};
pub use self::unit::{AreaSource, Holding, Parking, Unit, UnitUse};
