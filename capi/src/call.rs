//! What every call has in common: its status, its error object, and the guard against panics.

use std::panic::{AssertUnwindSafe, catch_unwind};

use engine::{Error, ErrorKind};

use crate::error::wuye_error;
use crate::raw;

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

const fn status_of(kind: ErrorKind) -> i32 {
    match kind {
        ErrorKind::InvalidFact => WUYE_INVALID_FACT,
        ErrorKind::MissingFact => WUYE_MISSING_FACT,
        ErrorKind::NotInForce => WUYE_NOT_IN_FORCE,
        ErrorKind::Infeasible => WUYE_INFEASIBLE,
        ErrorKind::OutOfRange => WUYE_OUT_OF_RANGE,
        _ => WUYE_UNSUPPORTED,
    }
}

/// A call that is wrong whatever the facts.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Misuse {
    code: &'static str,
    parameter: &'static str,
    message: &'static str,
}

impl Misuse {
    pub(crate) const fn new(code: &'static str, parameter: &'static str, message: &'static str) -> Self {
        Self { code, parameter, message }
    }
}

/// Why a call failed.
pub(crate) enum Failure {
    Misuse(Misuse),
    Decision(Error),
}

impl From<Misuse> for Failure {
    fn from(misuse: Misuse) -> Self {
        Self::Misuse(misuse)
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Decision(error)
    }
}

impl Failure {
    fn into_object(self) -> wuye_error {
        match self {
            Self::Decision(error) => wuye_error {
                status: status_of(error.kind()),
                code: error.code().into(),
                path: error.path().into(),
                message: error.message().into(),
                row: error.row().and_then(|row| i64::try_from(row).ok()).unwrap_or(-1),
            },
            Self::Misuse(misuse) => wuye_error {
                status: WUYE_MISUSE,
                code: misuse.code.into(),
                path: misuse.parameter.into(),
                message: misuse.message.into(),
                row: -1,
            },
        }
    }
}

/// Runs the body of a call: a failure becomes a status and, where the caller wants one, an error object; a
/// panic becomes [`WUYE_BUG`].
///
/// # Safety
/// `error` is NULL, misaligned, or may be written.
pub(crate) unsafe fn guarded(error: *mut *mut wuye_error, body: impl FnOnce() -> Result<(), Failure>) -> i32 {
    // A body that panics has written nothing yet: outputs are the last thing it does.
    let object = match catch_unwind(AssertUnwindSafe(body)) {
        Ok(Ok(())) => return WUYE_OK,
        Ok(Err(failure)) => failure.into_object(),
        Err(_) => wuye_error {
            status: WUYE_BUG,
            code: "bug.panic".into(),
            path: String::new(),
            message: "a bug in the library was contained; nothing was written".into(),
            row: -1,
        },
    };
    let status = object.status;
    if !error.is_null() {
        // SAFETY: the caller vouches for it. A misaligned pointer gets no object.
        let _ = unsafe { raw::give(error, object, "error") };
    }
    status
}

/// Runs a body that cannot fail, and gives `fallback` for a panic.
pub(crate) fn contained<T>(fallback: T, body: impl FnOnce() -> T) -> T {
    catch_unwind(AssertUnwindSafe(body)).unwrap_or(fallback)
}
