//! Zones (物业管理区域) and what belongs to them.
//!
//! | rule | decides |
//! |---|---|
//! | [`division::Division`] | whether an estate is one zone or may be several |
//! | [`delimitation::Delimitation`] | who must take which step until a new zone is delimited |
//! | [`adjustment::Adjustment`] | who must take which step until one is adjusted, joined or delimited later |
//! | [`handover::Handover`] | who must take which step until a new zone is inspected and handed over |
//! | [`bodies::Bodies`] | whether a zone has one assembly and one manager at a time |
//! | [`phases::Phases`] | how a zone stands on a day that is built in phases |
//! | [`premises::Premises`] | whether the management premises (物业管理用房) are large enough and fit |
//! | [`parking::planned::Planned`] | whether planned parking spaces meet the owners' needs first, and whose they are |
//! | [`parking::ground::Ground`] | who decides on parking on common ground |
//! | [`parking::disposal::Disposal`] | whether a parking space may be sold, given or let, and must be let |
//! | [`parking::allot::Allotment`] | who gets a parking space, who does not, and why |
//! | [`parking::charge::Charge`] | what a vehicle pays that parks for a time |

pub mod adjustment;
pub mod bodies;
pub mod delimitation;
pub mod division;
pub mod handover;
pub mod parking;
pub mod phases;
pub mod premises;
