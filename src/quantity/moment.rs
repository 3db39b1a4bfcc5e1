use alloc::format;
use core::fmt;
use core::str::FromStr;

use super::Date;
use crate::error::Error;

const SECONDS_OF_DAY: i64 = 86_400;
pub(crate) const SECONDS_OF_MINUTE: u32 = 60;

/// A second of a civil day, as a clock on the spot shows it: no zone, and every day has 24 hours.
///
/// ```
/// use wuye::quantity::Moment;
///
/// let came: Moment = "2024-02-28T23:59:30".parse()?;
/// let left: Moment = "2024-02-29T00:30".parse()?;
/// assert_eq!(came.seconds_until(left), 30 * 60 + 30);
/// assert_eq!(left.to_string(), "2024-02-29T00:30");
/// assert!("2024-02-29T24:00".parse::<Moment>().is_err(), "that is 00:00 of the next day");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment {
    day: Date,
    /// Below 86,400.
    second: u32,
}

impl Moment {
    /// The moment of a day at which its clock shows `hour:minute:second`.
    ///
    /// # Errors
    /// [`InvalidFact`](crate::ErrorKind::InvalidFact) where a clock does not show that.
    pub fn try_new(day: Date, hour: u8, minute: u8, second: u8) -> Result<Self, Error> {
        if hour > 23 || minute > 59 || second > 59 {
            let message = format!("no clock shows {hour:02}:{minute:02}:{second:02}");
            return Err(Error::invalid("moment.no_such_time", message));
        }
        // At most 86,399.
        let minutes = u32::from(hour).saturating_mul(60).saturating_add(minute.into());
        Ok(Self { day, second: minutes.saturating_mul(SECONDS_OF_MINUTE).saturating_add(second.into()) })
    }

    /// The day.
    #[must_use]
    pub const fn day(self) -> Date {
        self.day
    }

    /// How many seconds of its day were over.
    #[must_use]
    pub const fn second_of_day(self) -> u32 {
        self.second
    }

    /// How many seconds `later` lies after this moment; negative where it lies before.
    #[must_use]
    pub fn seconds_until(self, later: Self) -> i64 {
        // Both lie in the years 1 to 9999: fewer than 2³⁹ seconds.
        let days = i64::from(self.day.days_until(later.day)).saturating_mul(SECONDS_OF_DAY);
        days.saturating_add(later.second.into()).saturating_sub(self.second.into())
    }

    /// The moment so many minutes later.
    ///
    /// # Errors
    /// [`OutOfRange`](crate::ErrorKind::OutOfRange) after the year 9999.
    pub fn add_minutes(self, minutes: u32) -> Result<Self, Error> {
        // Below 2³⁹: it never saturates.
        let seconds =
            i64::from(minutes).saturating_mul(SECONDS_OF_MINUTE.into()).saturating_add(self.second.into());
        let over = || Error::range("a moment");
        let days = i32::try_from(seconds.div_euclid(SECONDS_OF_DAY)).map_err(|_| over())?;
        let second = u32::try_from(seconds.rem_euclid(SECONDS_OF_DAY)).map_err(|_| over())?;
        Ok(Self { day: self.day.add_days(days)?, second })
    }
}

impl FromStr for Moment {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let invalid = || {
            let message =
                format!("{text:?} is not a moment written as 2024-03-01T08:30 or 2024-03-01T08:30:15");
            Error::invalid("moment.not_a_moment", message)
        };
        let (day, time) = text.split_once('T').ok_or_else(invalid)?;
        let shaped = matches!(time.len(), 5 | 8)
            && time.bytes().enumerate().all(|(place, byte)| match place {
                2 | 5 => byte == b':',
                _ => byte.is_ascii_digit(),
            });
        if !shaped {
            return Err(invalid());
        }
        let mut parts = time.split(':').map(|part| part.parse().map_err(|_| invalid()));
        let mut part = || parts.next().unwrap_or(Ok(0));
        Self::try_new(day.parse()?, part()?, part()?, part()?)
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (minutes, second) =
            (self.second.div_euclid(SECONDS_OF_MINUTE), self.second.rem_euclid(SECONDS_OF_MINUTE));
        write!(f, "{}T{:02}:{:02}", self.day, minutes.div_euclid(60), minutes.rem_euclid(60))?;
        if second == 0 { Ok(()) } else { write!(f, ":{second:02}") }
    }
}
