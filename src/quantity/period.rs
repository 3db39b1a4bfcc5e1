use super::{Date, Ratio, RoundingMode};
use crate::error::Error;

/// The months of a year.
pub(crate) const MONTHS_OF_YEAR: i64 = 12;

/// How a period's months count.
///
/// | period | `Calendar` | `Anchored` (at its start) | `Thirty` | `Days365` | `DaysOfYear` | `Started` | `Completed` |
/// |---|---|---|---|---|---|---|---|
/// | 2023-01-01 .. 2023-02-01 | 1 | 1 | 1 | 372/365 | 372/365 | 1 | 1 |
/// | 2023-01-31 .. 2023-02-28 | 1/31 + 27/28 | 1 | 28/30 | 336/365 | 336/365 | 1 | 1 |
/// | 2023-07-01 .. 2023-07-02 | 1/31 | 1/31 | 1/30 | 12/365 | 12/365 | 1 | 0 |
/// | 2023-01-30 .. 2023-03-30 | 2/31 + 1 + 29/31 | 2 | 2/30 + 1 + 29/30 | 708/365 | 708/365 | 2 | 2 |
/// | 2024-07-01 .. 2024-07-31 | 30/31 | 30/31 | 1 | 360/365 | 360/366 | 1 | 0 |
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(
    feature = "serde",
    derive(::serde::Serialize, ::serde::Deserialize),
    serde(rename_all = "kebab-case")
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum MonthBasis {
    /// Each calendar month by itself: its days in the period over the days it has.
    #[default]
    Calendar,
    /// Steps of a month from the anchor, clipped at month ends; the rest over the length of its step.
    Anchored,
    /// A whole calendar month is one; the days of any other are thirtieths, together one at most.
    Thirty,
    /// Each day is twelve parts of 365, in leap years too.
    #[cfg_attr(feature = "serde", serde(rename = "days-365"))]
    Days365,
    /// Each day is twelve parts of the days of its year.
    DaysOfYear,
    /// Steps of a month from the anchor; one that has begun is whole.
    Started,
    /// Steps of a month from the anchor; only one that is over counts.
    Completed,
}

/// A half-open period of days: from the first day up to, not including, the second.
///
/// ```
/// use wuye::quantity::{MonthBasis, Period};
///
/// let half_july = Period::try_new("2023-07-16".parse()?, "2023-08-01".parse()?)?;
/// assert_eq!(half_july.days(), 16);
/// assert_eq!(half_july.months(MonthBasis::Calendar)?.to_string(), "16/31");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Period {
    from: Date,
    to: Date,
}

impl Period {
    /// The days from `from` up to, not including, `to`.
    ///
    /// # Errors
    /// [`InvalidFact`](crate::ErrorKind::InvalidFact) where `to` lies before `from`.
    pub fn try_new(from: Date, to: Date) -> Result<Self, Error> {
        if to < from {
            return Err(Error::invalid("period.reversed", "the period ends before it begins"));
        }
        Ok(Self { from, to })
    }

    /// The first day.
    #[must_use]
    pub const fn from(self) -> Date {
        self.from
    }

    /// The day after the last.
    #[must_use]
    pub const fn to(self) -> Date {
        self.to
    }

    /// The number of days.
    #[must_use]
    pub fn days(self) -> i32 {
        self.from.days_until(self.to)
    }

    /// The number of months, exactly; an anchored period is stepped from its own first day.
    ///
    /// Calendar months and parts of a year add up: the months of a period are the sum over its parts. The others do
    /// so only when every part is counted from one anchor, as [`months_from`](Self::months_from) does.
    pub fn months(self, basis: MonthBasis) -> Result<Ratio, Error> {
        match basis {
            MonthBasis::Calendar => calendar_months(self.from, self.to),
            MonthBasis::Anchored => anchored_months(self.from, self.to),
            MonthBasis::Thirty => thirty_day_months(self.from, self.to),
            MonthBasis::Days365 => {
                Ratio::try_new(i128::from(self.days()).saturating_mul(MONTHS_OF_YEAR.into()), 365)
            }
            MonthBasis::DaysOfYear => months_by_year(self.from, self.to),
            MonthBasis::Started => Ratio::try_new(anchored_months(self.from, self.to)?.ceil(), 1),
            MonthBasis::Completed => Ratio::try_new(anchored_months(self.from, self.to)?.floor(), 1),
        }
    }

    /// The number of months that the period adds to the time since `anchor`.
    ///
    /// # Errors
    /// [`InvalidFact`](crate::ErrorKind::InvalidFact) where the period begins before the anchor.
    pub fn months_from(self, anchor: Date, basis: MonthBasis) -> Result<Ratio, Error> {
        let to_end = Self::try_new(anchor, self.to)?.months(basis)?;
        let to_start = Self::try_new(anchor, self.from)?.months(basis)?;
        to_end.checked_sub(to_start).ok_or_else(|| Error::range("a number of months"))
    }
}

impl Period {
    /// The months as a system counts them that rounds each part of them half up to so many places: the days before the
    /// first of a month over those of their month, the months from there to the last first, and the days after it.
    /// Where both days have one number, the months between them are whole.
    pub(crate) fn months_in_parts(self, places: u8) -> Result<Ratio, Error> {
        let range = || Error::range("a number of months");
        let first_of = |date: Date| Date::try_new(date.year(), date.month(), 1);
        let part = |days: i32, date: Date| {
            let part = days_over(days, date.days_in_month().into())?;
            RoundingMode::HalfUp.places(part, places).ok_or_else(range)
        };
        if self.from.day() == self.to.day() {
            return Ok(Ratio::from_integer(months_between(self.from, self.to).into()));
        }
        let first = if self.from.day() == 1 { self.from } else { first_of(self.from)?.add_months(1)? };
        let last = first_of(self.to)?;
        let (head, tail) =
            (part(self.from.days_until(first), self.from)?, part(last.days_until(self.to), self.to)?);
        let whole = Ratio::from_integer(months_between(first, last).into());
        head.checked_add(tail).and_then(|ends| ends.checked_add(whole)).ok_or_else(range)
    }
}

fn months_between(from: Date, to: Date) -> i32 {
    let months =
        |date: Date| i32::from(date.year()).saturating_mul(12).saturating_add(i32::from(date.month()));
    months(to).saturating_sub(months(from))
}

fn days_over(days: i32, of: i32) -> Result<Ratio, Error> {
    Ratio::try_new(days.into(), of.into())
}

/// `to` and `from` as months since the month of `from`, each day a part of its own month.
fn calendar_months(from: Date, to: Date) -> Result<Ratio, Error> {
    let into_month =
        |date: Date| days_over(i32::from(date.day()).saturating_sub(1), date.days_in_month().into());
    let whole = Ratio::from_integer(months_between(from, to).into());
    let ends = into_month(to)?.checked_sub(into_month(from)?);
    ends.and_then(|ends| whole.checked_add(ends)).ok_or_else(|| Error::range("a number of months"))
}

/// Whole steps of a month from `anchor` to `to`, then the rest over the length of the step it lies in.
fn anchored_months(anchor: Date, to: Date) -> Result<Ratio, Error> {
    let mut steps = months_between(anchor, to);
    if anchor.add_months(steps)? > to {
        steps = steps.saturating_sub(1);
    }
    let last = anchor.add_months(steps)?;
    let whole = Ratio::from_integer(steps.into());
    if last == to {
        return Ok(whole);
    }
    let step = last.days_until(anchor.add_months(steps.saturating_add(1))?);
    let rest = days_over(last.days_until(to), step)?;
    whole.checked_add(rest).ok_or_else(|| Error::range("a number of months"))
}

/// The days of each calendar month that is not whole as thirtieths: there are thirty at most.
fn thirty_day_months(from: Date, to: Date) -> Result<Ratio, Error> {
    let part = |days: i32| days_over(days, 30);
    let first_of = |date: Date| Date::try_new(date.year(), date.month(), 1);
    let months = months_between(from, to);
    if months == 0 {
        return part(from.days_until(to));
    }
    let next = first_of(from)?.add_months(1)?;
    let head = if from.day() == 1 { Ratio::ONE } else { part(from.days_until(next))? };
    let tail = part(first_of(to)?.days_until(to))?;
    let whole = Ratio::from_integer(months.saturating_sub(1).into());
    let ends = head.checked_add(tail).and_then(|ends| ends.checked_add(whole));
    ends.ok_or_else(|| Error::range("a number of months"))
}

/// Each day as twelve parts of its year's days.
fn months_by_year(from: Date, to: Date) -> Result<Ratio, Error> {
    let new_year = |year: i16| Date::try_new(year, 1, 1);
    let into_year = |date: Date| {
        let first = new_year(date.year())?;
        let year = first.days_until(Date::try_new(date.year(), 12, 31)?).saturating_add(1);
        days_over(first.days_until(date), year)
    };
    let whole = Ratio::from_integer(i64::from(to.year()).saturating_sub(from.year().into()));
    let years = into_year(to)?.checked_sub(into_year(from)?).and_then(|ends| ends.checked_add(whole));
    let months = years.and_then(|years| years.checked_mul(Ratio::from_integer(MONTHS_OF_YEAR)));
    months.ok_or_else(|| Error::range("a number of months"))
}

#[cfg(test)]
mod tests {
    use alloc::string::{String, ToString};

    use super::*;

    fn months(from: &str, to: &str, basis: MonthBasis) -> String {
        let period = Period::try_new(from.parse().unwrap(), to.parse().unwrap()).unwrap();
        period.months(basis).unwrap().to_string()
    }

    #[test]
    fn a_part_of_a_month_counts_as_its_basis_says() {
        use MonthBasis::{Anchored, Calendar, Completed, Days365, DaysOfYear, Started, Thirty};
        let rows = [
            ("2023-01-01", "2023-02-01", Calendar, "1"),
            ("2023-01-31", "2023-02-28", Calendar, "865/868"),
            ("2023-01-31", "2023-02-28", Anchored, "1"),
            ("2023-01-12", "2023-09-15", Calendar, "3772/465"),
            ("2023-01-30", "2023-03-30", Anchored, "2"),
            ("2023-01-30", "2023-03-30", Calendar, "2"),
            ("2020-02-27", "2020-03-01", Calendar, "3/29"),
            ("2024-01-31", "2024-03-01", Anchored, "32/31"),
            ("2024-05-05", "2024-05-05", Anchored, "0"),
            ("2023-07-01", "2023-07-31", Thirty, "1"),
            ("2023-07-01", "2023-08-01", Thirty, "1"),
            ("2023-02-01", "2023-02-28", Thirty, "9/10"),
            ("2023-02-01", "2023-03-01", Thirty, "1"),
            ("2023-01-02", "2023-02-01", Thirty, "1"),
            ("2023-01-31", "2023-02-28", Thirty, "14/15"),
            ("2023-01-30", "2023-03-30", Thirty, "61/30"),
            ("2023-12-31", "2024-01-01", Thirty, "1/30"),
            ("2023-01-01", "2024-01-01", Days365, "12"),
            ("2024-01-01", "2025-01-01", Days365, "4392/365"),
            ("2024-01-01", "2025-01-01", DaysOfYear, "12"),
            ("2023-12-31", "2024-01-02", DaysOfYear, "1462/22265"),
            ("2023-07-01", "2023-07-02", Started, "1"),
            ("2023-07-01", "2023-08-01", Started, "1"),
            ("2023-07-01", "2023-08-02", Started, "2"),
            ("2023-07-01", "2023-07-01", Started, "0"),
            ("2023-07-01", "2023-07-31", Completed, "0"),
            ("2023-07-01", "2023-08-01", Completed, "1"),
        ];
        for (from, to, basis, expected) in rows {
            assert_eq!(months(from, to, basis), expected, "{from} .. {to} {basis:?}");
        }
    }

    #[test]
    fn parts_of_months_are_rounded_each_by_itself() {
        let rows = [
            ("2023-01-01", "2023-02-01", "1"),
            ("2023-01-31", "2023-02-28", "0.9966"),
            ("2023-02-28", "2023-03-31", "1.0034"),
            ("2023-02-15", "2023-03-01", "0.5"),
            ("2023-07-01", "2023-07-02", "0.0323"),
            ("2023-01-12", "2023-09-15", "8.1119"),
            ("2023-01-30", "2023-03-30", "2"),
            // 16/31 and 19/31 less a month.
            ("2023-07-16", "2023-07-20", "0.129"),
        ];
        for (from, to, expected) in rows {
            let period = Period::try_new(from.parse().unwrap(), to.parse().unwrap()).unwrap();
            let expected: Ratio = expected.parse().unwrap();
            assert_eq!(period.months_in_parts(4).unwrap(), expected, "{from} .. {to}");
        }
    }

    #[test]
    fn the_end_of_time_is_an_error_not_a_panic() {
        let end: Date = "9999-12-31".parse().unwrap();
        assert!(anchored_months("9999-12-15".parse().unwrap(), end).is_err());
        assert!(calendar_months("0001-01-01".parse().unwrap(), end).is_ok());
    }
}
