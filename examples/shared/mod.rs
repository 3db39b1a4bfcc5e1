//! What the examples share: tables and JSON texts that are read with the place of every fault, the page
//! that decisions are written on, and drawings.
#![allow(dead_code, reason = "each example takes what it needs")]

pub(crate) mod arguments;
pub(crate) mod ending;
pub(crate) mod json;
pub(crate) mod origin;
pub(crate) mod page;
pub(crate) mod progress;
pub(crate) mod refusal;
pub(crate) mod row;
pub(crate) mod rows;
mod split;
pub(crate) mod svg;
mod table;
pub(crate) mod units;
