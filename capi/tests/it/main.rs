//! The library as C and C++ programs see it: its header, its symbols, its answers and its refusals.
#![allow(missing_docs, clippy::pedantic, reason = "tests speak by their names")]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    reason = "a test that panics is a test that fails"
)]

mod build;
mod header;
mod install;
mod programs;
