//! Raw pointers become references and slices here, after every check that can be made.

use crate::call::Misuse;

/// A pointer that is checked for NULL and for alignment.
fn checked<T>(pointer: *const T, name: &'static str) -> Result<*const T, Misuse> {
    if pointer.is_null() {
        return Err(Misuse::new("call.null_pointer", name, "the pointer is NULL"));
    }
    if !pointer.is_aligned() {
        return Err(Misuse::new("call.misaligned", name, "the pointer is not aligned for its type"));
    }
    Ok(pointer)
}

/// The length of a column in bytes, where such a column can exist.
fn bytes<T>(len: usize, name: &'static str) -> Result<usize, Misuse> {
    let bytes = len.checked_mul(size_of::<T>());
    bytes
        .filter(|bytes| isize::try_from(*bytes).is_ok())
        .ok_or_else(|| Misuse::new("call.too_long", name, "no column is as long as that"))
}

/// A column that is read. NULL with length 0 is an empty one.
///
/// # Safety
/// `pointer` holds `len` values that nobody writes while the call runs, or is NULL or misaligned.
pub(crate) unsafe fn slice<'a, T>(
    pointer: *const T,
    len: usize,
    name: &'static str,
) -> Result<&'a [T], Misuse> {
    if len == 0 {
        return Ok(&[]);
    }
    bytes::<T>(len, name)?;
    let pointer = checked(pointer, name)?;
    // SAFETY: not NULL, aligned, of a length that can exist; the caller vouches for the rest.
    Ok(unsafe { core::slice::from_raw_parts(pointer, len) })
}

/// A column that is written. NULL with length 0 is an empty one.
///
/// # Safety
/// `pointer` holds `len` values that nobody else reads or writes while the call runs, or is NULL or
/// misaligned.
pub(crate) unsafe fn slice_mut<'a, T>(
    pointer: *mut T,
    len: usize,
    name: &'static str,
) -> Result<&'a mut [T], Misuse> {
    if len == 0 {
        return Ok(&mut []);
    }
    bytes::<T>(len, name)?;
    checked(pointer, name)?;
    // SAFETY: not NULL, aligned, of a length that can exist; the caller vouches for the rest.
    Ok(unsafe { core::slice::from_raw_parts_mut(pointer, len) })
}

/// Refuses two columns of which one is written and that share a byte.
pub(crate) fn apart<A, B>(
    a: (*const A, usize),
    b: (*mut B, usize),
    name: &'static str,
) -> Result<(), Misuse> {
    let (from, start) = (a.0.addr(), b.0.addr());
    let to = from.saturating_add(bytes::<A>(a.1, name)?);
    let end = start.saturating_add(bytes::<B>(b.1, name)?);
    if start < to && from < end {
        return Err(Misuse::new("call.overlap", name, "the output overlaps another column"));
    }
    Ok(())
}

/// UTF-8 text.
///
/// # Safety
/// As for [`slice`].
pub(crate) unsafe fn text<'a>(pointer: *const u8, len: usize, name: &'static str) -> Result<&'a str, Misuse> {
    // SAFETY: the caller vouches for it.
    let bytes = unsafe { slice(pointer, len, name) }?;
    core::str::from_utf8(bytes).map_err(|_| Misuse::new("call.not_utf8", name, "the text is not UTF-8"))
}

/// A handle or structure that is read.
///
/// # Safety
/// `pointer` is NULL, misaligned, or points to a value that nobody writes while the call runs.
pub(crate) unsafe fn reference<'a, T>(pointer: *const T, name: &'static str) -> Result<&'a T, Misuse> {
    let pointer = checked(pointer, name)?;
    // SAFETY: not NULL and aligned; the caller vouches for the rest.
    Ok(unsafe { &*pointer })
}

/// A handle that may be NULL.
///
/// # Safety
/// As for [`reference`].
pub(crate) unsafe fn optional<'a, T>(pointer: *const T, name: &'static str) -> Result<Option<&'a T>, Misuse> {
    if pointer.is_null() {
        return Ok(None);
    }
    // SAFETY: the caller vouches for it.
    unsafe { reference(pointer, name) }.map(Some)
}

/// A structure that begins with its own size. A shorter one than `least` is refused, and so is a longer one
/// than is known whose further bytes ask for something; what a shorter one leaves out is zero.
///
/// # Safety
/// `pointer` is NULL, misaligned, or points to as many bytes as its first four say.
pub(crate) unsafe fn sized<T: Copy + Default>(
    pointer: *const T,
    least: usize,
    name: &'static str,
) -> Result<T, Misuse> {
    let pointer = checked(pointer, name)?;
    let refuse = |what| Err(Misuse::new("call.struct_size", name, what));
    // SAFETY: the caller vouches for the first four bytes, which are the size.
    let size = unsafe { pointer.cast::<u32>().read() };
    let Ok(size) = usize::try_from(size) else { return refuse("the size is out of range") };
    if size < least {
        return refuse("struct_size is smaller than the structure");
    }
    let known = size_of::<T>();
    // A size that no version of a structure will have is a value left unset.
    if size > known.saturating_mul(16) {
        return refuse("struct_size is larger than any version of the structure");
    }
    // SAFETY: the caller vouches for `size` bytes.
    let bytes = unsafe { core::slice::from_raw_parts(pointer.cast::<u8>(), size) };
    if bytes.iter().skip(known).any(|byte| *byte != 0) {
        return refuse("the structure asks for something that this version does not know");
    }
    let mut value = T::default();
    // SAFETY: both are valid for that many bytes, and they do not overlap. Every structure read so consists
    // of integers, for which any bytes will do.
    unsafe {
        core::ptr::copy_nonoverlapping(bytes.as_ptr(), (&raw mut value).cast::<u8>(), size.min(known));
    }
    Ok(value)
}

/// Gives a new object to the caller through an output pointer.
///
/// # Safety
/// `output` is NULL, misaligned, or may be written.
pub(crate) unsafe fn give<T>(output: *mut *mut T, value: T, name: &'static str) -> Result<(), Misuse> {
    checked(output, name)?;
    // SAFETY: not NULL and aligned; the caller vouches for the rest.
    unsafe { output.write(Box::into_raw(Box::new(value))) };
    Ok(())
}

/// Writes a plain value through an output pointer that may be NULL.
///
/// # Safety
/// `output` is NULL, misaligned, or may be written.
pub(crate) unsafe fn put<T>(output: *mut T, value: T) {
    if !output.is_null() && output.is_aligned() {
        // SAFETY: not NULL and aligned; the caller vouches for the rest.
        unsafe { output.write(value) };
    }
}

/// Takes an object back that [`give`] gave. NULL is nothing.
///
/// # Safety
/// `pointer` is NULL or came from [`give`] and was not taken back before.
pub(crate) unsafe fn take<T>(pointer: *mut T) {
    if !pointer.is_null() {
        // SAFETY: the caller vouches that it is ours and still there.
        drop(unsafe { Box::from_raw(pointer) });
    }
}
