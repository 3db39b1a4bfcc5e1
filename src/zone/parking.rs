//! Parking (车位、停车) in a zone.

pub mod charge;
