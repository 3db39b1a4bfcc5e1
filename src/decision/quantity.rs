use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use super::words::Term;
use crate::law::Value;
use crate::quantity::{Area, Date, Heads, Key, Moment, Money, Price, Ratio, Votes};

/// A number of a reason, with its unit.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Quantity {
    /// An area, or a margin of area, which may be negative: hundredths of a square metre.
    Area(i64),
    /// A number of owners, or a margin of owners.
    Heads(i64),
    /// A number of households, or a margin of households.
    Households(i64),
    /// A number of meetings, or a margin of meetings.
    Meetings(i64),
    /// A number of times that something was done, or a margin of times.
    Times(i64),
    /// A number of members of a body, or a margin of members.
    Members(i64),
    /// A number of companies, or a margin of companies.
    Companies(i64),
    /// A number of items of an inventory, or a margin of items.
    Items(i64),
    /// Votes, or a margin of votes.
    Votes(Ratio),
    /// A sum of money.
    Money(Money),
    /// An exact sum in yuan before it is rounded.
    Yuan(Ratio),
    /// A price per m² and month.
    Price(Price),
    /// A number of months.
    Months(Ratio),
    /// A number of days.
    Days(i32),
    /// A number of minutes, or a margin of minutes.
    Minutes(i64),
    /// A plain number.
    Count(u64),
    /// A number of what is measured: kilowatt-hours, cubic metres.
    Number(Ratio),
    /// A share.
    Share(Ratio),
    /// A day.
    Date(Date),
    /// A moment of a day.
    Moment(Moment),
    /// A key or a clause of the user's.
    Word(String),
    /// A word of the law.
    Term(Term),
    /// A parameter of the law, by its id.
    Parameter(String),
    /// A value of the parameter of that id, of the law's or of the by-laws'.
    LawValue(String, Box<Value>),
    /// Words of which one will do.
    AnyOf(Vec<Quantity>),
    /// Words that stand together.
    AllOf(Vec<Quantity>),
}

impl Quantity {
    /// The unit's name, as it stands in an answer's field: `area_m2`, `heads`, …
    #[must_use]
    pub const fn unit(&self) -> &'static str {
        match self {
            Self::Area(_) => "area_m2",
            Self::Heads(_) => "heads",
            Self::Households(_) => "households",
            Self::Meetings(_) => "meetings",
            Self::Times(_) => "times",
            Self::Members(_) => "members",
            Self::Companies(_) => "companies",
            Self::Items(_) => "items",
            Self::Votes(_) => "votes",
            Self::Money(_) => "yuan",
            Self::Yuan(_) => "exact_yuan",
            Self::Price(_) => "price_yuan_per_m2_month",
            Self::Months(_) => "months",
            Self::Days(_) => "days",
            Self::Minutes(_) => "minutes",
            Self::Count(_) => "count",
            Self::Number(_) => "number",
            Self::Share(_) => "share",
            Self::Date(_) => "date",
            Self::Moment(_) => "moment",
            Self::Word(_) => "word",
            Self::Term(_) => "term",
            Self::Parameter(_) => "parameter",
            Self::LawValue(..) => "value",
            Self::AnyOf(_) => "any_of",
            Self::AllOf(_) => "all_of",
        }
    }

    /// The number in units of which each whole one can be held: what a comparison computes with.
    pub(super) fn to_ratio(&self) -> Option<Ratio> {
        match self {
            Self::Area(number)
            | Self::Heads(number)
            | Self::Households(number)
            | Self::Meetings(number)
            | Self::Times(number)
            | Self::Members(number)
            | Self::Companies(number)
            | Self::Items(number)
            | Self::Minutes(number) => Some(Ratio::from_integer(*number)),
            Self::Money(money) => Some(Ratio::from_integer(money.fen())),
            Self::Votes(ratio)
            | Self::Yuan(ratio)
            | Self::Months(ratio)
            | Self::Number(ratio)
            | Self::Share(ratio) => Some(*ratio),
            Self::Days(days) => Some(Ratio::from_integer((*days).into())),
            Self::Price(_)
            | Self::Count(_)
            | Self::Date(_)
            | Self::Moment(_)
            | Self::Word(_)
            | Self::Term(_)
            | Self::Parameter(_)
            | Self::LawValue(..)
            | Self::AnyOf(_)
            | Self::AllOf(_) => None,
        }
    }

    /// A word of the law by its name, or one that somebody else chose as it is.
    pub(crate) fn named(name: &str) -> Self {
        Term::named(name).map_or_else(|| Self::Word(name.into()), Self::Term)
    }

    /// Whether it is a word of the law, or several, which say by themselves what they are.
    pub(super) fn is_of_the_law(&self) -> bool {
        match self {
            Self::Term(_) | Self::AnyOf(_) => true,
            Self::AllOf(words) => words.iter().all(Self::is_of_the_law),
            _ => false,
        }
    }

    /// How many there are of something.
    pub(crate) fn count(len: usize) -> Self {
        Self::Count(u64::try_from(len).unwrap_or(u64::MAX))
    }

    /// Whether only whole numbers of its unit exist, so that there is a least one above a bound.
    pub(super) const fn is_discrete(&self) -> bool {
        matches!(
            self,
            Self::Area(_)
                | Self::Heads(_)
                | Self::Households(_)
                | Self::Meetings(_)
                | Self::Times(_)
                | Self::Members(_)
                | Self::Companies(_)
                | Self::Items(_)
                | Self::Money(_)
                | Self::Days(_)
                | Self::Minutes(_)
        )
    }

    /// Another number of the same unit.
    pub(crate) fn same_unit(&self, number: Ratio) -> Option<Self> {
        let whole = || number.to_integer().and_then(|number| i64::try_from(number).ok());
        Some(match self {
            Self::Area(_) => Self::Area(whole()?),
            Self::Heads(_) => Self::Heads(whole()?),
            Self::Households(_) => Self::Households(whole()?),
            Self::Meetings(_) => Self::Meetings(whole()?),
            Self::Times(_) => Self::Times(whole()?),
            Self::Members(_) => Self::Members(whole()?),
            Self::Companies(_) => Self::Companies(whole()?),
            Self::Items(_) => Self::Items(whole()?),
            Self::Money(_) => Self::Money(Money::from_fen(whole()?)),
            Self::Days(_) => Self::Days(i32::try_from(whole()?).ok()?),
            Self::Minutes(_) => Self::Minutes(whole()?),
            Self::Votes(_) => Self::Votes(number),
            Self::Yuan(_) => Self::Yuan(number),
            Self::Months(_) => Self::Months(number),
            Self::Number(_) => Self::Number(number),
            Self::Share(_) => Self::Share(number),
            Self::Price(_)
            | Self::Count(_)
            | Self::Date(_)
            | Self::Moment(_)
            | Self::Word(_)
            | Self::Term(_)
            | Self::Parameter(_)
            | Self::LawValue(..)
            | Self::AnyOf(_)
            | Self::AllOf(_) => return None,
        })
    }
}

impl From<Area> for Quantity {
    fn from(area: Area) -> Self {
        Self::Area(area.hundredths())
    }
}

impl From<Heads> for Quantity {
    fn from(heads: Heads) -> Self {
        Self::Heads(heads.get().into())
    }
}

impl From<Votes> for Quantity {
    fn from(votes: Votes) -> Self {
        Self::Votes(votes.to_ratio())
    }
}

impl From<Money> for Quantity {
    fn from(money: Money) -> Self {
        Self::Money(money)
    }
}

impl From<&Key> for Quantity {
    fn from(key: &Key) -> Self {
        Self::Word(key.as_str().into())
    }
}

impl From<Term> for Quantity {
    fn from(term: Term) -> Self {
        Self::Term(term)
    }
}

impl From<Date> for Quantity {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}

impl From<Moment> for Quantity {
    fn from(moment: Moment) -> Self {
        Self::Moment(moment)
    }
}

/// The number without its unit.
impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            // Areas and money have two decimals alike.
            Self::Area(hundredths) => Money::from_fen(*hundredths).fmt(f),
            Self::Money(money) => money.fmt(f),
            Self::Heads(number)
            | Self::Households(number)
            | Self::Meetings(number)
            | Self::Times(number)
            | Self::Members(number)
            | Self::Companies(number)
            | Self::Items(number)
            | Self::Minutes(number) => number.fmt(f),
            Self::Votes(ratio)
            | Self::Yuan(ratio)
            | Self::Months(ratio)
            | Self::Number(ratio)
            | Self::Share(ratio) => ratio.fmt(f),
            Self::Price(price) => price.fmt(f),
            Self::Days(days) => days.fmt(f),
            Self::Count(count) => count.fmt(f),
            Self::Date(date) => date.fmt(f),
            Self::Moment(moment) => moment.fmt(f),
            Self::Word(word) | Self::Parameter(word) => f.write_str(word),
            Self::LawValue(_, value) => value.fmt(f),
            Self::Term(term) => f.write_str(term.name()),
            Self::AnyOf(words) | Self::AllOf(words) => words.iter().enumerate().try_for_each(|(i, word)| {
                let separator = if i == 0 { "" } else { ", " };
                write!(f, "{separator}{word}")
            }),
        }
    }
}
