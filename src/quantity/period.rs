use super::{Date, Ratio};
use crate::error::Error;

/// How the part of a month counts.
///
/// | period | `Calendar` | `Anchored` (at its start) |
/// |---|---|---|
/// | 2023-01-01 .. 2023-02-01 | 1 | 1 |
/// | 2023-01-31 .. 2023-02-28 | 1/31 + 27/28 | 1 |
/// | 2023-07-01 .. 2023-07-02 | 1/31 | 1/31 |
/// | 2023-01-30 .. 2023-03-30 | 2/31 + 1 + 29/31 | 2 |
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
    /// Calendar months add up: the months of a period are the sum over its parts. Anchored months do so
    /// only when every part is counted from one anchor, as [`months_from`](Self::months_from) does.
    pub fn months(self, basis: MonthBasis) -> Result<Ratio, Error> {
        match basis {
            MonthBasis::Calendar => calendar_months(self.from, self.to),
            MonthBasis::Anchored => anchored_months(self.from, self.to),
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
        use MonthBasis::{Anchored, Calendar};
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
        ];
        for (from, to, basis, expected) in rows {
            assert_eq!(months(from, to, basis), expected, "{from} .. {to} {basis:?}");
        }
    }

    #[test]
    fn the_end_of_time_is_an_error_not_a_panic() {
        let end: Date = "9999-12-31".parse().unwrap();
        assert!(anchored_months("9999-12-15".parse().unwrap(), end).is_err());
        assert!(calendar_months("0001-01-01".parse().unwrap(), end).is_ok());
    }
}
