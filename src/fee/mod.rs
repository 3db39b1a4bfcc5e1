//! Service fees (物业费).
//!
//! | rule | decides |
//! |---|---|
//! | [`cost::Cost`] | what the service costs a year, and the unit price |
//! | [`allocation::Allocation`] | how a company's common cost falls on its zones |
//! | [`change::Change`] | what a change of the price of a service needs first |
//! | [`subsidy::Subsidy`] | what fills the gap that a low tariff leaves |
//! | [`price::Pricing`] | how a service's price is formed, and whether it is lawful |
//! | [`model::Settlement`] | who gets or bears what a year of service leaves |
//! | [`bill::Bill`] | what a unit owes for a period |
//! | [`meter::Meter`] | what was used by a meter, and what it costs |
//! | [`share::Sharing`] | how a shared cost falls on the units concerned |
//! | [`start::Start`] | from when and until when it may be charged |
//! | [`payer::Paying`] | who pays it |
//! | [`late::Late`] | what is owed for paying late |
//! | [`payment::Appropriation`] | what a payment goes to |
//! | [`migration::Migration`] | which bills change when a user moves over from another system, and why |

pub mod allocation;
pub mod bill;
pub mod change;
pub mod cost;
mod cumulated;
mod form;
pub mod formula;
pub mod late;
pub mod meter;
pub mod migration;
pub mod model;
pub mod payer;
pub mod payment;
pub mod price;
pub mod share;
mod slices;
pub mod start;
pub mod subsidy;
