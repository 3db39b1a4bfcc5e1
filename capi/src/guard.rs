//! The guard around every call that can fail: failures and panics become a status and an error object.

use std::panic::{AssertUnwindSafe, catch_unwind};

use engine::{Error, ErrorKind};

use crate::call::{
    Misuse, WUYE_BUG, WUYE_INFEASIBLE, WUYE_INVALID_FACT, WUYE_MISSING_FACT, WUYE_MISUSE, WUYE_NOT_IN_FORCE,
    WUYE_OK, WUYE_OUT_OF_RANGE, WUYE_UNSUPPORTED,
};
use crate::error::wuye_error;
use crate::raw;

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
