//! Documents.

use engine::document;

use crate::call::contained;
use crate::error::wuye_error;
use crate::guard::guarded;
use crate::law::{self, wuye_law};
use crate::raw;

/// A text that the library made. Freed with wuye_text_free.
///
/// May be read from several threads at once.
#[allow(non_camel_case_types, reason = "the C name")]
pub struct wuye_text {
    text: String,
}

/// Decides one request: a JSON document in, a JSON document out. The README describes both, and a JSON
/// Schema for each rule stands in `schemas/`.
///
/// Gives WUYE_OK whenever an answer was written, a refusal of the facts included: that is a document with an
/// `error`. Any other status is a misuse of the call or a bug.
///
/// # Safety
/// `law` is NULL or a law handle; `request` holds `len` bytes; `answer` may be written; `error` is NULL or
/// may be written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wuye_evaluate(
    law: *const wuye_law,
    request: *const u8,
    len: usize,
    answer: *mut *mut wuye_text,
    error: *mut *mut wuye_error,
) -> i32 {
    let body = || {
        // SAFETY: the caller vouches for each of them.
        let (law, request) = unsafe { (law::of(law)?, raw::text(request, len, "request")?) };
        let text = document::evaluate(law, request);
        // SAFETY: as above.
        Ok(unsafe { raw::give(answer, wuye_text { text }, "answer") }?)
    };
    // SAFETY: the caller vouches for `error`.
    unsafe { guarded(error, body) }
}

/// The bytes of a text, UTF-8. Not NUL-terminated; `len` receives their number. Valid until it is freed.
///
/// # Safety
/// `text` is NULL or a text that was not freed; `len` is NULL or may be written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wuye_text_data(text: *const wuye_text, len: *mut usize) -> *const u8 {
    contained(std::ptr::null(), || {
        // SAFETY: the caller vouches for it.
        let found = unsafe { raw::optional(text, "text") }.ok().flatten().map_or("", |text| &text.text);
        // SAFETY: as above.
        unsafe { raw::put(len, found.len()) };
        found.as_ptr()
    })
}

/// Frees a text. NULL is nothing.
///
/// # Safety
/// `text` is NULL or a text that was not freed before.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wuye_text_free(text: *mut wuye_text) {
    // SAFETY: the caller vouches for it.
    contained((), || unsafe { raw::take(text) });
}
