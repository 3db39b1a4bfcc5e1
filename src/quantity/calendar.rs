use alloc::vec::Vec;

use super::Date;
use crate::error::Error;

/// The holidays of a span of days, as the State Council publishes them for each year: an input, because no
/// rule can compute them.
///
/// ```
/// use wuye::quantity::{Calendar, RestDays, Span};
///
/// let calendar = Calendar {
///     from: "2024-09-01".parse()?,
///     to_inclusive: "2024-10-31".parse()?,
///     holidays: (1..=7).map(|day| format!("2024-10-0{day}").parse()).collect::<Result<_, _>>()?,
///     workdays: vec!["2024-09-29".parse()?, "2024-10-12".parse()?],
/// };
/// // A deadline that falls on National Day ends on the first day after the holidays.
/// assert_eq!(calendar.rolled("2024-10-01".parse()?, RestDays::Holidays)?.to_string(), "2024-10-08");
/// // Sunday the 29th is a working day, the holidays are not.
/// let filed = "2024-09-27".parse()?;
/// assert_eq!("5 working-days".parse::<Span>()?.after(filed, Some(&calendar))?.to_string(), "2024-10-10");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Calendar {
    /// The first day it knows.
    pub from: Date,
    /// The last day it knows.
    pub to_inclusive: Date,
    /// The days off by statute or by their published arrangement (法定休假日), in any order.
    pub holidays: Vec<Date>,
    /// The Saturdays and Sundays on which people work instead (调休上班), in any order.
    #[cfg_attr(feature = "serde", serde(default))]
    pub workdays: Vec<Date>,
}

/// Which days a deadline does not end on. The Civil Code says 法定休假日; whether an ordinary weekend is one
/// is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(
    feature = "serde",
    derive(::serde::Serialize, ::serde::Deserialize),
    serde(rename_all = "kebab-case")
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum RestDays {
    /// The holidays of the calendar.
    #[default]
    Holidays,
    /// These, and Saturdays and Sundays on which nobody works instead: without a calendar an error.
    HolidaysAndWeekends,
}

impl RestDays {
    /// The day on which a time ends whose last day is `last`: it is moved where a calendar tells of rest days, and
    /// stays where there is none.
    ///
    /// # Errors
    /// [`MissingFact`](crate::ErrorKind::MissingFact) where weekends are to be rest days too and no calendar tells
    /// on which of them people work, or where the calendar does not cover a day.
    pub fn end(self, last: Date, calendar: Option<&Calendar>) -> Result<Date, Error> {
        self.told_by(calendar)?.map_or(Ok(last), |calendar| calendar.rolled(last, self))
    }

    /// The calendar by which rest days are told, if there is one. Who asks for weekends asks for it.
    pub(crate) fn told_by(self, calendar: Option<&Calendar>) -> Result<Option<&Calendar>, Error> {
        match (self, calendar) {
            (Self::HolidaysAndWeekends, None) => {
                Err(Error::missing("calendar", "the holidays, where a last day is to be moved off rest days"))
            }
            _ => Ok(calendar),
        }
    }
}

impl Calendar {
    /// Whether `day` is a working day.
    ///
    /// # Errors
    /// [`MissingFact`](crate::ErrorKind::MissingFact) for a day that the calendar does not cover.
    pub fn is_working_day(&self, day: Date) -> Result<bool, Error> {
        self.covers(day)?;
        Ok(!self.holidays.contains(&day) && (!day.is_weekend() || self.workdays.contains(&day)))
    }

    /// `day`, or the first one after it that is no rest day.
    ///
    /// # Errors
    /// As for [`is_working_day`](Self::is_working_day).
    pub fn rolled(&self, day: Date, rest: RestDays) -> Result<Date, Error> {
        let mut day = day;
        while self.is_rest_day(day, rest)? {
            day = day.add_days(1)?;
        }
        Ok(day)
    }

    fn is_rest_day(&self, day: Date, rest: RestDays) -> Result<bool, Error> {
        match rest {
            RestDays::HolidaysAndWeekends => Ok(!self.is_working_day(day)?),
            RestDays::Holidays => {
                self.covers(day)?;
                Ok(self.holidays.contains(&day))
            }
        }
    }

    fn covers(&self, day: Date) -> Result<(), Error> {
        if self.from <= day && day <= self.to_inclusive {
            return Ok(());
        }
        Err(Error::missing("calendar", "the holidays of all days that are counted"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ErrorKind;
    use crate::quantity::Span;

    fn spring_2024() -> Calendar {
        let day = |day: i8| Date::literal(2024, 2, day);
        Calendar {
            from: Date::literal(2024, 2, 1),
            to_inclusive: Date::literal(2024, 2, 29),
            holidays: (10..=17).map(day).collect(),
            workdays: [4, 18].map(day).to_vec(),
        }
    }

    #[test]
    fn working_days_skip_holidays_and_weekends_and_count_the_days_worked_instead() {
        let calendar = spring_2024();
        let after = |count, day: &str| {
            Span::new(count, crate::quantity::SpanUnit::WorkingDays)
                .after(day.parse().unwrap(), Some(&calendar))
        };
        assert_eq!(after(1, "2024-02-02").unwrap(), "2024-02-04".parse().unwrap(), "Sunday is worked");
        assert_eq!(after(1, "2024-02-09").unwrap(), "2024-02-18".parse().unwrap());
        assert_eq!(after(0, "2024-02-10").unwrap(), "2024-02-10".parse().unwrap());
        assert_eq!(after(5, "2024-02-26").unwrap_err().kind(), ErrorKind::MissingFact, "March is not known");
        let before = Span::new(2, crate::quantity::SpanUnit::WorkingDays)
            .before("2024-02-19".parse().unwrap(), Some(&calendar));
        assert_eq!(before.unwrap(), "2024-02-09".parse().unwrap());
    }

    #[test]
    fn whether_a_weekend_moves_a_deadline_is_the_readers_choice() {
        let saturday = "2024-02-24".parse().unwrap();
        assert_eq!(spring_2024().rolled(saturday, RestDays::Holidays).unwrap(), saturday);
        let moved = spring_2024().rolled(saturday, RestDays::HolidaysAndWeekends).unwrap();
        assert_eq!(moved, "2024-02-26".parse().unwrap());
        let eve = "2024-02-17".parse().unwrap();
        assert_eq!(spring_2024().rolled(eve, RestDays::Holidays).unwrap(), "2024-02-18".parse().unwrap());
    }
}
