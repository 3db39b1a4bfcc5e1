use alloc::format;
use core::fmt;
use core::str::FromStr;

use jiff::civil;

use crate::error::Error;

/// A day or a moment, refused where it lies after the one up to which things are known.
pub(crate) fn not_after<T: Ord + Copy + fmt::Display>(when: T, as_of: T) -> Result<T, Error> {
    if when <= as_of {
        return Ok(when);
    }
    let message = format!("{when} lies after {as_of}, up to which it is asked what came about");
    Err(Error::invalid("fact.after_as_of", message))
}

/// A civil day, from the year 1 to 9999.
///
/// Months are added by the calendar and clip at the month's end. A sequence of months is always stepped
/// from its anchor, so it returns to the 31st after a short month:
///
/// ```
/// use wuye::quantity::Date;
///
/// let anchor: Date = "2025-01-31".parse()?;
/// assert_eq!(anchor.add_months(1)?.to_string(), "2025-02-28");
/// assert_eq!(anchor.add_months(2)?.to_string(), "2025-03-31");
/// assert!("2023-02-30".parse::<Date>().is_err());
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(civil::Date);

impl Date {
    /// The day `year-month-day`.
    ///
    /// # Errors
    /// [`InvalidFact`](crate::ErrorKind::InvalidFact) where there is no such day.
    pub fn try_new(year: i16, month: i8, day: i8) -> Result<Self, Error> {
        let date = civil::Date::new(year, month, day).ok().filter(|date| date.year() >= 1);
        date.map(Self).ok_or_else(|| {
            Error::invalid("date.no_such_day", format!("there is no day {year:04}-{month:02}-{day:02}"))
        })
    }

    /// A day of the law tables, which the compiler checks.
    pub(crate) const fn literal(year: i16, month: i8, day: i8) -> Self {
        Self(civil::date(year, month, day))
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(self) -> i8 {
        self.0.month()
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub fn day(self) -> i8 {
        self.0.day()
    }

    /// The number of days of its month.
    #[must_use]
    pub fn days_in_month(self) -> i8 {
        self.0.days_in_month()
    }

    /// Whether it is a Saturday or a Sunday.
    pub(crate) fn is_weekend(self) -> bool {
        matches!(self.0.weekday(), civil::Weekday::Saturday | civil::Weekday::Sunday)
    }

    /// The day `months` calendar months later (or earlier): the same number of day, or the month's last.
    pub fn add_months(self, months: i32) -> Result<Self, Error> {
        self.add(jiff::Span::new().try_months(months))
    }

    /// The day `years` later, clipped on 29 February.
    pub fn add_years(self, years: i32) -> Result<Self, Error> {
        self.add(jiff::Span::new().try_years(years))
    }

    /// The day `days` later (or earlier).
    pub fn add_days(self, days: i32) -> Result<Self, Error> {
        self.add(jiff::Span::new().try_days(days))
    }

    fn add(self, span: Result<jiff::Span, jiff::Error>) -> Result<Self, Error> {
        let sum = span.and_then(|span| self.0.checked_add(span)).ok();
        sum.filter(|date| date.year() >= 1).map(Self).ok_or_else(|| Error::range("a date"))
    }

    /// How many days `later` lies after this day; negative where it lies before.
    #[must_use]
    pub fn days_until(self, later: Self) -> i32 {
        // Both ends are civil days of the years 1 to 9999, so a span of days always exists.
        self.0.until(later.0).map_or(0, |span| span.get_days())
    }
}

impl FromStr for Date {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let invalid =
            || Error::invalid("date.not_a_date", format!("{text:?} is not a day written as 2005-03-01"));
        let shaped = text.len() == 10
            && text.bytes().enumerate().all(|(i, byte)| match i {
                4 | 7 => byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        if !shaped {
            return Err(invalid());
        }
        let mut parts = text.split('-');
        let mut part = || parts.next().ok_or_else(invalid);
        let year = part()?.parse().map_err(|_| invalid())?;
        let month = part()?.parse().map_err(|_| invalid())?;
        let day = part()?.parse().map_err(|_| invalid())?;
        Self::try_new(year, month, day)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.0.year(), self.0.month(), self.0.day())
    }
}
