//! Days as integers: 20050301 is 1 March 2005.

use engine::quantity::Date;

use crate::guard::Failure;

/// The day of an integer of eight digits.
pub(crate) fn needed(day: i32, name: &'static str) -> Result<Date, Failure> {
    let part = |of: i32, step: i32| day.checked_div(step).and_then(|rest| rest.checked_rem(of)).unwrap_or(-1);
    let (year, month, of_month) = (part(1_000_000, 10_000), part(100, 100), part(100, 1));
    let year = i16::try_from(year).unwrap_or(-1);
    let month = i8::try_from(month).unwrap_or(-1);
    let of_month = i8::try_from(of_month).unwrap_or(-1);
    Date::try_new(year, month, of_month).map_err(|error| error.at(name).into())
}

/// The same, where 0 is no day.
pub(crate) fn optional(day: i32, name: &'static str) -> Result<Option<Date>, Failure> {
    if day == 0 { Ok(None) } else { needed(day, name).map(Some) }
}
