//! Fixed-point numbers as text: the one parser and the one printer that areas and sums of money share.

use alloc::format;
use core::fmt;

use crate::error::Error;

/// Reads `text` as a number of `10^-scale` units.
///
/// Digits are the ASCII ones; a sign is a leading `-`. There is no exponent, no grouping and no plus.
/// More than `scale` decimals are refused, zeros too: whoever writes them means a finer unit.
pub(super) fn parse(text: &str, scale: usize) -> Result<i64, Error> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (whole, fraction) = match digits.split_once('.') {
        Some((whole, fraction)) if !fraction.is_empty() => (whole, fraction),
        Some(_) => return Err(not_a_number(text)),
        None => (digits, ""),
    };
    if whole.is_empty() {
        return Err(not_a_number(text));
    }
    let mut value: i64 = 0;
    let kept = fraction.bytes().chain(core::iter::repeat(b'0')).take(scale);
    for byte in whole.bytes().chain(kept) {
        let digit = digit(byte).ok_or_else(|| not_a_number(text))?;
        // Accumulated below zero, where one more value lies: the smallest i64 is readable too.
        value = value
            .checked_mul(10)
            .and_then(|v| v.checked_sub(digit))
            .ok_or_else(|| Error::range(&format!("{text:?}")))?;
    }
    if fraction.len() > scale {
        if fraction.bytes().any(|byte| digit(byte).is_none()) {
            return Err(not_a_number(text));
        }
        let message = format!("{text:?} has more than {scale} decimals");
        return Err(Error::invalid("quantity.too_many_decimals", message));
    }
    if negative { Ok(value) } else { value.checked_neg().ok_or_else(|| Error::range(&format!("{text:?}"))) }
}

/// Writes a number of `10^-scale` units with all its decimals.
pub(super) fn print(f: &mut fmt::Formatter<'_>, value: i64, scale: u32) -> fmt::Result {
    let unit = 10_u64.checked_pow(scale).unwrap_or(u64::MAX);
    let magnitude = value.unsigned_abs();
    let sign = if value < 0 { "-" } else { "" };
    let whole = magnitude.checked_div(unit).unwrap_or_default();
    let rest = magnitude.checked_rem(unit).unwrap_or_default();
    let width = usize::try_from(scale).unwrap_or_default();
    write!(f, "{sign}{whole}.{rest:0width$}")
}

fn digit(byte: u8) -> Option<i64> {
    byte.is_ascii_digit().then(|| i64::from(byte).saturating_sub(i64::from(b'0')))
}

pub(super) fn not_a_number(text: &str) -> Error {
    // Exports from Chinese systems carry full-width digits; "not a number" alone would puzzle the reader,
    // to whom １２ looks like one.
    let wide = text.chars().any(|c| ('\u{ff10}'..='\u{ff19}').contains(&c) || c == '\u{ff0e}');
    let hint = if wide { ": it has full-width digits" } else { "" };
    Error::invalid("quantity.not_a_number", format!("{text:?} is not a decimal number{hint}"))
}
