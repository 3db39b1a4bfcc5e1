//! Parking (车位、停车) in a zone.

pub mod allot;
pub mod charge;
pub mod disposal;
pub mod ground;
pub mod planned;
mod space;

pub use self::space::{Bar, CivilDefence, Kind, Taker, Term, Way};
