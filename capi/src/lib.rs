//! The C ABI of wuye. `include/wuye.h` is generated from this crate, and its opening comment is the manual.
//!
//! Every export stands behind one panic guard ([`guard::guarded`]); raw pointers become references and slices
//! in one file ([`raw`]) and nowhere else.

pub mod call;
pub mod columns;
mod date;
pub mod error;
pub mod evaluate;
mod guard;
pub mod law;
mod raw;
pub mod version;
