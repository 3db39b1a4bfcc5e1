//! The error object.

use crate::call::contained;
use crate::raw;

/// Why a call failed. Made by the library, freed with wuye_error_free.
///
/// May be read from several threads at once.
#[allow(non_camel_case_types, reason = "the C name")]
pub struct wuye_error {
    pub(crate) status: i32,
    pub(crate) code: String,
    pub(crate) path: String,
    pub(crate) message: String,
    pub(crate) row: i64,
}

/// A text of an error object with its length.
///
/// # Safety
/// `error` is NULL or an error object; `len` is NULL or may be written.
unsafe fn text(error: *const wuye_error, len: *mut usize, of: fn(&wuye_error) -> &str) -> *const u8 {
    contained(std::ptr::null(), || {
        // SAFETY: the caller vouches for both.
        let found = unsafe { raw::optional(error, "error") }.ok().flatten().map_or("", of);
        // SAFETY: as above.
        unsafe { raw::put(len, found.len()) };
        found.as_ptr()
    })
}

/// The status of an error: one of the WUYE_ constants. WUYE_OK for NULL.
///
/// # Safety
/// `error` is NULL or an error object that was not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wuye_error_status(error: *const wuye_error) -> i32 {
    contained(crate::call::WUYE_BUG, || {
        // SAFETY: the caller vouches for it.
        unsafe { raw::optional(error, "error") }.ok().flatten().map_or(0, |error| error.status)
    })
}

/// A stable code for programs, finer than the status: `vote.ballot.unknown_unit`. Not NUL-terminated; `len`
/// receives its length in bytes. Valid until the error is freed.
///
/// # Safety
/// `error` is NULL or an error object that was not freed; `len` is NULL or may be written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wuye_error_code(error: *const wuye_error, len: *mut usize) -> *const u8 {
    // SAFETY: the caller vouches for both.
    unsafe { text(error, len, |error| &error.code) }
}

/// Where the offending fact stands: `areas[17]`, or the parameter of a misused call. As wuye_error_code.
///
/// # Safety
/// `error` is NULL or an error object that was not freed; `len` is NULL or may be written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wuye_error_path(error: *const wuye_error, len: *mut usize) -> *const u8 {
    // SAFETY: the caller vouches for both.
    unsafe { text(error, len, |error| &error.path) }
}

/// What is wrong, in English. As wuye_error_code.
///
/// # Safety
/// `error` is NULL or an error object that was not freed; `len` is NULL or may be written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wuye_error_message(error: *const wuye_error, len: *mut usize) -> *const u8 {
    // SAFETY: the caller vouches for both.
    unsafe { text(error, len, |error| &error.message) }
}

/// The row of the offending fact, counted from 0; -1 where it is in no row.
///
/// # Safety
/// `error` is NULL or an error object that was not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wuye_error_row(error: *const wuye_error) -> i64 {
    contained(-1, || {
        // SAFETY: the caller vouches for it.
        unsafe { raw::optional(error, "error") }.ok().flatten().map_or(-1, |error| error.row)
    })
}

/// Frees an error object. NULL is nothing.
///
/// # Safety
/// `error` is NULL or an error object that was not freed before.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wuye_error_free(error: *mut wuye_error) {
    // SAFETY: the caller vouches for it.
    contained((), || unsafe { raw::take(error) });
}
