//! wuye
#![no_std]
#![forbid(unsafe_code)]
extern crate alloc;
#[cfg(feature = "std")]
extern crate std;
pub mod columns;
pub mod contract;
pub mod decision;
#[cfg(feature = "json")]
pub mod document;
mod error;
pub mod fee;
pub mod fund;
pub mod law;
pub mod owner;
pub mod quantity;
pub mod rule;
pub mod vote;
pub mod zone;
pub use error::{Error, ErrorKind};
