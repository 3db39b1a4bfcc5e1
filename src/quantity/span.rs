use alloc::format;
use core::fmt;
use core::str::FromStr;

use super::Date;
use super::calendar::Calendar;
use super::decimal;
use crate::error::Error;

/// What a [`Span`] counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SpanUnit {
    /// Days of the calendar (日).
    Days,
    /// Working days (工作日), which need a [`Calendar`].
    WorkingDays,
    /// Months (个月), to the corresponding day.
    Months,
    /// Years (年), to the corresponding day.
    Years,
}

/// A length of time as a text gives it: 30 days, 5 working days, 6 months. Written `30 days`,
/// `5 working-days`, `6 months`, `1 years`.
///
/// Counted as the Civil Code counts (民法典 arts 200 to 204): the first day is not counted, a span of months
/// or years ends on the day with the same number or the month's last.
///
/// ```
/// use wuye::quantity::{Date, Span};
///
/// let elected: Date = "2024-01-31".parse()?;
/// assert_eq!("30 days".parse::<Span>()?.after(elected, None)?.to_string(), "2024-03-01");
/// assert_eq!("1 months".parse::<Span>()?.after(elected, None)?.to_string(), "2024-02-29");
/// // At least 15 days before a meeting on the 27th: on the 12th at the latest.
/// let meeting = "2024-09-27".parse()?;
/// assert_eq!("15 days".parse::<Span>()?.before(meeting, None)?.to_string(), "2024-09-12");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Span {
    count: u16,
    unit: SpanUnit,
}

impl Span {
    /// `count` of `unit`.
    #[must_use]
    pub const fn new(count: u16, unit: SpanUnit) -> Self {
        Self { count, unit }
    }

    /// How many.
    #[must_use]
    pub const fn count(self) -> u16 {
        self.count
    }

    /// Of what.
    #[must_use]
    pub const fn unit(self) -> SpanUnit {
        self.unit
    }

    /// The last day of the span that begins with what happened on `start`. It is not moved off a holiday:
    /// [`Calendar::rolled`] does that.
    ///
    /// # Errors
    /// [`MissingFact`](crate::ErrorKind::MissingFact) where working days are counted without a calendar, or
    /// beyond the days that it covers; [`OutOfRange`](crate::ErrorKind::OutOfRange) after the year 9999.
    pub fn after(self, start: Date, calendar: Option<&Calendar>) -> Result<Date, Error> {
        self.step(start, calendar, 1)
    }

    /// The last day of a time of this length whose first day is `from`: the one before the corresponding day, or the
    /// month's last where there is none, as six months from 31 August have it (民法典 art. 202).
    pub(crate) fn last_day(self, from: Date) -> Result<Date, Error> {
        let corresponding = self.after(from, None)?;
        let by_months = matches!(self.unit, SpanUnit::Months | SpanUnit::Years);
        if by_months && corresponding.day() != from.day() {
            return Ok(corresponding);
        }
        corresponding.add_days(-1)
    }

    /// The last day on which what must be done this long before `event` can be done.
    ///
    /// # Errors
    /// As for [`after`](Self::after).
    pub fn before(self, event: Date, calendar: Option<&Calendar>) -> Result<Date, Error> {
        self.step(event, calendar, -1)
    }

    fn step(self, from: Date, calendar: Option<&Calendar>, direction: i32) -> Result<Date, Error> {
        let count = i32::from(self.count).saturating_mul(direction);
        match self.unit {
            SpanUnit::Days => from.add_days(count),
            SpanUnit::Months => from.add_months(count),
            SpanUnit::Years => from.add_years(count),
            SpanUnit::WorkingDays => {
                let missing = || Error::missing("calendar", "the holidays, where working days are counted");
                let calendar = calendar.ok_or_else(missing)?;
                let mut day = from;
                for _ in 0..self.count {
                    day = day.add_days(direction)?;
                    while !calendar.is_working_day(day)? {
                        day = day.add_days(direction)?;
                    }
                }
                Ok(day)
            }
        }
    }
}

impl FromStr for Span {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let unit = |word: &str| match word {
            "days" => Some(SpanUnit::Days),
            "working-days" => Some(SpanUnit::WorkingDays),
            "months" => Some(SpanUnit::Months),
            "years" => Some(SpanUnit::Years),
            _ => None,
        };
        let found = text.split_once(' ').and_then(|(count, word)| Some((count, unit(word)?)));
        let (count, unit) = found.ok_or_else(|| {
            let message = format!("{text:?} is not a number of days, working-days, months or years");
            Error::invalid("quantity.not_a_span", message)
        })?;
        let count = u16::try_from(decimal::parse(count, 0)?).map_err(|_| Error::range("a span of time"))?;
        Ok(Self { count, unit })
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = match self.unit {
            SpanUnit::Days => "days",
            SpanUnit::WorkingDays => "working-days",
            SpanUnit::Months => "months",
            SpanUnit::Years => "years",
        };
        write!(f, "{} {unit}", self.count)
    }
}
