//! Every test that needs more than one module, in one binary.
#![allow(missing_docs, clippy::pedantic, reason = "tests speak by their names")]
#![allow(
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    clippy::unreachable,
    reason = "a test that panics is a test that fails"
)]

mod abroad;
mod acceptances;
mod allotment;
mod assembly;
mod ballots;
mod billing;
mod bodies;
mod bylaws;
mod cases;
mod city;
mod clauses;
mod committees;
mod crossing;
mod defects;
mod divisions;
mod duties;
mod election;
mod endings;
mod estate;
mod examples;
mod expect;
mod fee_year;
mod fees;
mod fund;
mod fundings;
mod grid;
mod hiring;
mod inventories;
mod last_days;
mod late;
mod late_fees_moved;
mod law;
mod ledger;
mod meetings;
mod meters;
mod migration;
mod million;
mod oracle;
mod outlook;
mod own_places;
mod packs;
mod parking;
mod passed_on;
mod payments;
mod penalties;
mod phased;
mod phases;
mod plans;
mod premises;
mod procedures;
mod promises;
mod properties;
mod readme;
mod reasons;
mod regimes;
mod repairs;
mod schemas;
mod schemes;
mod sense;
mod sequences;
mod services;
#[path = "../../examples/shared/mod.rs"]
mod shared;
mod shares;
mod spaces;
mod supervisions;
mod taking_over;
mod targets;
mod tranches;
mod unserved;
mod worlds;
