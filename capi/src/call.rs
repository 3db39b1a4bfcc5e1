//! Statuses, what is wrong with a call itself, and the guard for calls that cannot fail.

use std::panic::{AssertUnwindSafe, catch_unwind};

/// The call did what it was asked to.
pub const WUYE_OK: i32 = 0;
/// A fact is there and cannot be right.
pub const WUYE_INVALID_FACT: i32 = 1;
/// A fact, an option or a parameter that the decision needs is absent.
pub const WUYE_MISSING_FACT: i32 = 2;
/// The law tables hold nothing in force on the day asked about.
pub const WUYE_NOT_IN_FORCE: i32 = 3;
/// The chosen options cannot be carried out on these facts.
pub const WUYE_INFEASIBLE: i32 = 4;
/// A number is larger than the exact arithmetic holds.
pub const WUYE_OUT_OF_RANGE: i32 = 5;
/// The call asks for something that this version does not do.
pub const WUYE_UNSUPPORTED: i32 = 6;
/// The call itself is wrong: a NULL or misaligned pointer, text that is not UTF-8, a wrong struct_size.
pub const WUYE_MISUSE: i32 = 64;
/// A bug in the library was contained. Nothing was written.
pub const WUYE_BUG: i32 = 65;

/// A call that is wrong whatever the facts.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Misuse {
    pub(crate) code: &'static str,
    pub(crate) parameter: &'static str,
    pub(crate) message: &'static str,
}

impl Misuse {
    pub(crate) const fn new(code: &'static str, parameter: &'static str, message: &'static str) -> Self {
        Self { code, parameter, message }
    }
}

/// Runs a body that cannot fail, and gives `fallback` for a panic.
pub(crate) fn contained<T>(fallback: T, body: impl FnOnce() -> T) -> T {
    catch_unwind(AssertUnwindSafe(body)).unwrap_or(fallback)
}
