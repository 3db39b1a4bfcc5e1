//! Areas, money, prices, ratios, roundings and dates: exact, checked, without a float.
//!
//! | type | holds | printed |
//! |---|---|---|
//! | [`Area`] | `i64` of 0.01 m² | `96.50` |
//! | [`Money`] | `i64` of fen | `1885.00` |
//! | [`Price`], [`UnitPrice`], [`Rate`] | a decimal | `2.5`, `0.0005` |
//! | [`Ratio`] | two integers in lowest terms | `2/3`, `30` |
//! | [`Heads`] | a number of owners | `1152` |
//! | [`Votes`] | a ratio that is not negative | `301/226` |
//! | [`Threshold`] | a [`Ratio`] and a [`Comparator`] | `≥ 2/3` |
//! | [`Amount`] | an exact sum of money before it is rounded | |
//! | [`Rounding`] | a mode and a unit (fen, jiao, yuan) | |
//! | [`Numbers`] | how a system that is not exact holds its numbers | |
//! | [`Date`] | a civil day | `2005-03-01` |
//! | [`Moment`] | a second of a civil day | `2005-03-01T08:30` |
//! | [`RateFrom`] | a yearly rate and its first day, counted by a [`DayCount`] | |
//! | [`Span`] | a length of time, counted with a [`Calendar`] of holidays where needed | `30 days` |
//!
//! Arithmetic is checked: what does not fit is an error of kind
//! [`OutOfRange`](crate::ErrorKind::OutOfRange), never a panic and never a wrapped number.

mod accrual;
mod area;
mod binary;
mod calendar;
mod date;
mod decimal;
mod heads;
mod key;
mod moment;
mod money;
mod period;
mod price;
mod ratio;
mod rounding;
#[cfg(feature = "serde")]
mod serde;
mod span;
mod split;
mod threshold;
mod votes;
mod wide;

pub(crate) use self::accrual::Accrual;
pub use self::accrual::{DayCount, RateFrom};
pub use self::area::Area;
pub use self::binary::Numbers;
pub use self::calendar::{Calendar, RestDays};
pub use self::date::Date;
pub(crate) use self::date::not_after;
pub use self::heads::Heads;
pub use self::key::Key;
pub(crate) use self::key::{each_once, in_key_order, in_year_order};
pub use self::moment::Moment;
pub(crate) use self::moment::SECONDS_OF_MINUTE;
pub use self::money::{Amount, Money};
pub(crate) use self::period::MONTHS_OF_YEAR;
pub use self::period::{MonthBasis, Period};
pub use self::price::{Price, Rate, UnitPrice};
pub use self::ratio::Ratio;
pub use self::rounding::{MoneyUnit, Rounding, RoundingMode};
#[cfg(feature = "json")]
pub(crate) use self::serde::carried;
#[cfg(feature = "serde")]
pub(crate) use self::serde::{TextVisitor, text_type};
pub use self::span::{Span, SpanUnit};
pub use self::split::largest_remainder;
pub(crate) use self::split::{remainder_to_one, rounded_parts, whole_weights};
pub use self::threshold::{Comparator, Threshold};
pub use self::votes::Votes;
