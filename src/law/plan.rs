//! What the tables say of the phases of a programme.

use core::fmt;
use core::str::FromStr;

use super::shared::Shared;
use super::value::Words;
use crate::error::Error;
use crate::quantity::Date;

/// The phases (阶段) of a programme, one after the other.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(transparent))]
pub struct Plan {
    /// The phases, in their order.
    pub phases: Shared<[PlanPhase]>,
}

/// A phase and what is done in it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct PlanPhase {
    /// Its name.
    pub phase: Shared<str>,
    /// What is done, in the order of the text.
    pub tasks: Shared<[PlanTask]>,
}

/// A task of a phase. It has the days from `from` up to `until` of the programme's year, or a part of a month that the
/// text leaves open, or no time.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct PlanTask {
    /// Its name.
    pub task: Shared<str>,
    /// Who sees to it.
    pub by: Words,
    /// The first day.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub from: Option<MonthDay>,
    /// The last day.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub until: Option<MonthDay>,
    /// Whether the text says before (前) that day.
    #[cfg_attr(feature = "serde", serde(default))]
    pub before: bool,
    /// Which part of a month that the text leaves open.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub part: Option<MonthPart>,
    /// What shows that it was done, each of which is wanted.
    #[cfg_attr(feature = "serde", serde(default))]
    pub evidence: Words,
    /// The articles that say so, as they stand among the version's citations.
    pub cites: Words,
}

/// A day of a year that is not told: `06-12`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MonthDay {
    month: i8,
    day: i8,
}

impl MonthDay {
    pub(super) const fn literal(month: i8, day: i8) -> Self {
        Self { month, day }
    }

    /// The month, 1 to 12.
    #[must_use]
    pub const fn month(self) -> i8 {
        self.month
    }

    /// The day of the month.
    #[must_use]
    pub const fn day(self) -> i8 {
        self.day
    }

    /// The day in a year.
    ///
    /// # Errors
    /// [`InvalidFact`](crate::ErrorKind::InvalidFact) for 29 February of a year that has none.
    pub fn of(self, year: i16) -> Result<Date, Error> {
        Date::try_new(year, self.month, self.day)
    }
}

impl FromStr for MonthDay {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let no_such = || Error::invalid("date.no_such_day", "a day of a year stands as month and day: 06-12");
        let (month, day) = text
            .split_once('-')
            .filter(|(month, day)| month.len() == 2 && day.len() == 2)
            .ok_or_else(no_such)?;
        let of = |digits: &str| {
            digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse::<i8>().ok()).flatten()
        };
        let found = Self { month: of(month).ok_or_else(no_such)?, day: of(day).ok_or_else(no_such)? };
        // A leap year has every day that some year has.
        found.of(2000).map_err(|_| no_such())?;
        Ok(found)
    }
}

impl fmt::Display for MonthDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}-{:02}", self.month, self.day)
    }
}

#[cfg(feature = "serde")]
crate::quantity::text_type!(MonthDay, "a day of a year such as 06-12", r"^\d{2}-\d{2}$", integers: false);

/// A part of a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
pub enum MonthPart {
    /// 月份: all of it.
    Whole,
    /// 上旬: the 1st to the 10th.
    First,
    /// 中旬: the 11th to the 20th.
    Middle,
    /// 下旬: from the 21st on.
    Last,
}

impl MonthPart {
    /// Its first and its last day in a month.
    ///
    /// # Errors
    /// [`InvalidFact`](crate::ErrorKind::InvalidFact) where there is no such month.
    pub fn of(self, year: i16, month: i8) -> Result<(Date, Date), Error> {
        let first = Date::try_new(year, month, 1)?;
        let (from, to) = match self {
            Self::Whole => (1, first.days_in_month()),
            Self::First => (1, 10),
            Self::Middle => (11, 20),
            Self::Last => (21, first.days_in_month()),
        };
        Ok((Date::try_new(year, month, from)?, Date::try_new(year, month, to)?))
    }
}
