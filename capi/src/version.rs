//! Versions and capabilities.

/// The number of the binary interface. It grows when a function or a trailing field is added; a library
/// with a larger number serves every program built for a smaller one.
pub const WUYE_ABI_VERSION: u32 = 1;

/// Documents: wuye_evaluate decides every rule.
pub const WUYE_CAPABILITY_DOCUMENTS: u64 = 1;

/// Columns: wuye_vote_cap, wuye_fee_bill and wuye_fund_apportion.
pub const WUYE_CAPABILITY_COLUMNS: u64 = 2;

/// The number of the loaded library's binary interface, to compare with WUYE_ABI_VERSION of the header.
#[unsafe(no_mangle)]
pub extern "C" fn wuye_abi_version() -> u32 {
    WUYE_ABI_VERSION
}

/// The loaded library's version, NUL-terminated: `0.1.0`. Valid while the library is loaded.
#[unsafe(no_mangle)]
pub extern "C" fn wuye_version() -> *const u8 {
    concat!(env!("CARGO_PKG_VERSION"), "\0").as_ptr()
}

/// What the loaded library can do: a sum of WUYE_CAPABILITY_ constants.
#[unsafe(no_mangle)]
pub extern "C" fn wuye_capabilities() -> u64 {
    WUYE_CAPABILITY_DOCUMENTS | WUYE_CAPABILITY_COLUMNS
}

/// Panics, so that a test can see it contained. Not in a release.
///
/// # Panics
/// Always, behind the guard.
///
/// # Safety
/// `error` is NULL or may be written.
#[cfg(feature = "test-panic")]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wuye_test_panic(error: *mut *mut crate::error::wuye_error) -> i32 {
    #[expect(clippy::panic, reason = "what the guard is tested with")]
    // SAFETY: the caller vouches for it.
    unsafe {
        crate::guard::guarded(error, || panic!("on purpose"))
    }
}
