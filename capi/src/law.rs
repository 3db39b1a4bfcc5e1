//! The law handle.

use engine::law::{Jurisdiction, Law, LocalLaw, Pack};

use crate::call::contained;
use crate::date;
use crate::error::wuye_error;
use crate::guard::{Failure, guarded};
use crate::raw;

/// The law that decisions are made under. Made with wuye_law_new or wuye_law_with_pack, freed with
/// wuye_law_free. It does not change once it is made. Every call takes NULL for the tables that the library
/// ships.
///
/// May be used from several threads at once.
#[allow(non_camel_case_types, reason = "the C name")]
pub struct wuye_law {
    law: Law,
}

/// The law behind a handle, or the built-in one.
///
/// # Safety
/// `law` is NULL or a law handle that was not freed.
pub(crate) unsafe fn of<'a>(law: *const wuye_law) -> Result<&'a Law, Failure> {
    // SAFETY: the caller vouches for it.
    Ok(unsafe { raw::optional::<wuye_law>(law, "law") }?.map_or(Law::built_in(), |law| &law.law))
}

/// The law of a place, optionally as known on a day.
///
/// # Safety
/// As for [`of`].
pub(crate) unsafe fn local<'a>(
    law: *const wuye_law,
    jurisdiction: u32,
    known_on: i32,
) -> Result<LocalLaw<'a>, Failure> {
    // SAFETY: the caller vouches for it.
    let law = unsafe { of(law) }?;
    let place = Jurisdiction::try_new(jurisdiction).map_err(|error| error.at("jurisdiction"))?;
    let local = law.at(place);
    Ok(match date::optional(known_on, "known_on")? {
        Some(day) => local.known_on(day),
        None => local,
    })
}

/// Makes a handle of the law tables that the library ships.
///
/// # Safety
/// `law` may be written; `error` is NULL or may be written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wuye_law_new(law: *mut *mut wuye_law, error: *mut *mut wuye_error) -> i32 {
    // SAFETY: the caller vouches for both.
    unsafe { guarded(error, || Ok(raw::give(law, wuye_law { law: Law::built_in().clone() }, "law")?)) }
}

/// Makes a handle of a law together with a pack of the user's: instruments, values of parameters and
/// overrides, as a JSON document of `len` bytes. `base` is a law handle, or NULL for the tables that the
/// library ships; it may be freed before the new one. A pack that contradicts itself or the tables is refused
/// with the path of its row.
///
/// # Safety
/// `base` is NULL or a law handle; `pack` holds `len` bytes; `law` may be written; `error` is NULL or may be
/// written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wuye_law_with_pack(
    base: *const wuye_law,
    pack: *const u8,
    len: usize,
    law: *mut *mut wuye_law,
    error: *mut *mut wuye_error,
) -> i32 {
    let body = || {
        // SAFETY: the caller vouches for each of them.
        let (base, pack) = unsafe { (of(base)?, raw::text(pack, len, "pack")?) };
        let made = wuye_law { law: base.with_pack(&Pack::from_json(pack)?)? };
        // SAFETY: as above.
        Ok(unsafe { raw::give(law, made, "law") }?)
    };
    // SAFETY: the caller vouches for `error`.
    unsafe { guarded(error, body) }
}

/// The digest of a law's tables, with which an answer can be replayed. Not NUL-terminated; `len` receives
/// its length in bytes. Valid until the law is freed; of NULL, while the library is loaded.
///
/// # Safety
/// `law` is NULL or a law handle that was not freed; `len` is NULL or may be written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wuye_law_digest(law: *const wuye_law, len: *mut usize) -> *const u8 {
    contained(std::ptr::null(), || {
        // SAFETY: the caller vouches for it.
        let digest = unsafe { of(law) }.map_or("", Law::digest);
        // SAFETY: as above.
        unsafe { raw::put(len, digest.len()) };
        digest.as_ptr()
    })
}

/// Frees a law handle. NULL is nothing.
///
/// # Safety
/// `law` is NULL or a law handle that was not freed before.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wuye_law_free(law: *mut wuye_law) {
    // SAFETY: the caller vouches for it.
    contained((), || unsafe { raw::take(law) });
}
