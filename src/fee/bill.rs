//! What a unit owes for a period.

use alloc::vec::Vec;

use crate::decision::{Decision, Label, Quantity, Reading, Reason, Step};
use crate::error::{At as _, Error};
use crate::law::{LocalLaw, keys};
use crate::quantity::{Amount, Area, Date, Key, Money, MonthBasis, Period, Price, Ratio, Rounding};
use crate::rule::{self, Rule};

/// `fee.bill`: the service fee (物业费) of a unit for a period.
///
/// `area · price · months`, exact, rounded once (the duty to pay what was agreed: 民法典 art. 944, 物业服务收费
/// 管理办法 art. 15; the law says nothing of roundings). Given an anchor, a bill is the rounded sum since the
/// anchor to its end less the rounded sum to its start: however a period is split, its bills total the same.
///
/// ```
/// use wuye::fee::bill::{Bill, Facts, Options};
/// use wuye::law::Law;
/// use wuye::rule::Rule;
///
/// let nation = Law::built_in().at("100000".parse()?);
/// let bill = |from: &str, to: &str, anchor: Option<&str>| -> Result<String, wuye::Error> {
///     let facts = Facts {
///         unit: None,
///         area_m2: "100".parse()?,
///         price_yuan_per_m2_month: "3.10".parse()?,
///         from: from.parse()?,
///         to: Some(to.parse()?),
///         to_inclusive: None,
///         anchor: anchor.map(str::parse).transpose()?,
///     };
///     let decision = Bill::decide(&nation, &facts, &Options::default())?;
///     Ok(decision.outcome().expect("in force").amount_yuan.to_string())
/// };
/// assert_eq!(bill("2023-07-01", "2023-07-02", None)?, "10.00");
/// // Three days by themselves are 30.00 in July and 33.21 in February; cumulated from an anchor, the bills of
/// // a month's days total the month to the fen.
/// assert_eq!(bill("2023-02-01", "2023-02-04", None)?, "33.21");
/// assert_eq!(bill("2023-02-01", "2023-02-02", Some("2023-02-01"))?, "11.07");
/// assert_eq!(bill("2023-02-02", "2023-02-04", Some("2023-02-01"))?, "22.14");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Bill;

/// The unit, its price and the period.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The unit, for the reader.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub unit: Option<Key>,
    /// The area that is charged.
    pub area_m2: Area,
    /// The price agreed.
    pub price_yuan_per_m2_month: Price,
    /// The first day: its law applies.
    pub from: Date,
    /// The day after the last.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub to: Option<Date>,
    /// The last day, in the stead of the day after it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub to_inclusive: Option<Date>,
    /// The day from which bills cumulate.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub anchor: Option<Date>,
}

impl Facts {
    fn period(&self) -> Result<Period, Error> {
        let to = match (self.to, self.to_inclusive) {
            (Some(to), None) => to,
            (None, Some(last)) if last < self.from => {
                let error = Error::invalid("period.reversed", "the period ends before it begins");
                return Err(error.at("to_inclusive"));
            }
            (None, Some(last)) => last.add_days(1).at("to_inclusive")?,
            (None, None) => return Err(Error::missing("to", "the end of the period")),
            (Some(_), Some(_)) => {
                let error = Error::invalid("period.two_ends", "the period has two ends");
                return Err(error.at("to_inclusive"));
            }
        };
        Period::try_new(self.from, to).at(if self.to.is_some() { "to" } else { "to_inclusive" })
    }
}

/// How months count and sums are rounded; a contract should say, the law does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, default)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Options {
    /// How the part of a month counts. Default: its days over those of its calendar month.
    pub months: MonthBasis,
    /// How the amount is rounded. Default: half up to the fen.
    pub rounding: Rounding,
}

/// What is owed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// The amount.
    pub amount_yuan: Money,
    /// The months of the period.
    pub months: Ratio,
    /// What the period costs before it is rounded.
    pub exact_yuan: Ratio,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        "billed"
    }
}

impl Rule for Bill {
    const ID: &'static str = "fee.bill";
    const TITLE: (&'static str, &'static str) = ("物业费账单", "what a unit owes for a period");
    const PARAMETERS: &'static [&'static str] = &[keys::FEE_DUTY.id()];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.from
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        let duty = law.find(keys::FEE_DUTY, facts.from)?;
        let period = facts.period()?;
        if facts.anchor.is_some_and(|anchor| anchor > period.from()) {
            let error =
                Error::invalid("bill.anchor", "bills cumulate from a day that the period begins before");
            return Err(error.at("anchor"));
        }
        let span = Span::new(facts.price_yuan_per_m2_month, *options, period, facts.anchor)?;
        let bill = span.bill(facts.area_m2)?;
        let exact_yuan = Amount::of(facts.area_m2, facts.price_yuan_per_m2_month, span.months)?.yuan()?;
        let reading = match options.months {
            MonthBasis::Calendar => Reading::MonthsCalendar,
            MonthBasis::Anchored => Reading::MonthsAnchored,
        };
        let mut months = Reason::computed(Step::BillMonths)
            .with(Label::From, span.period.from())
            .with(Label::To, span.period.to())
            .with(Label::Months, Quantity::Months(span.months))
            .reading(reading);
        if let Some(anchor) = facts.anchor {
            months = months.with(Label::Anchor, anchor);
        }
        let mut amount = Reason::computed(Step::BillAmount)
            .by(&duty)
            .with(Label::Area, facts.area_m2)
            .with(Label::Price, Quantity::Price(facts.price_yuan_per_m2_month))
            .with(Label::Months, Quantity::Months(span.months))
            .with(Label::Exact, Quantity::Yuan(exact_yuan));
        if let Some(before) = bill.before {
            amount = amount.with(Label::Before, before);
        }
        let amount = amount.with(Label::Amount, bill.amount);
        let outcome = Outcome { amount_yuan: bill.amount, months: span.months, exact_yuan };
        Ok(Decision::new(outcome, Vec::from([months, amount])))
    }
}

/// A period at a price, ready to bill areas.
pub(crate) struct Span {
    period: Period,
    months: Ratio,
    /// Fen for each 0.01 m² over the period.
    factor: Ratio,
    /// The same since the anchor, to the period's start and to its end, where bills cumulate.
    since: Option<[Ratio; 2]>,
    rounding: Rounding,
}

/// What an area owes, and what was owed since the anchor before the period.
pub(crate) struct Billed {
    pub(crate) amount: Money,
    before: Option<Money>,
}

impl Span {
    pub(crate) fn new(
        price: Price,
        options: Options,
        period: Period,
        anchor: Option<Date>,
    ) -> Result<Self, Error> {
        let basis = options.months;
        let per_month = price.to_ratio()?;
        let range = || Error::range("price · months");
        let factor = |months: Ratio| per_month.checked_mul(months).ok_or_else(range);
        let (months, since) = match anchor {
            None => (period.months(basis)?, None),
            Some(anchor) => {
                let before = Period::try_new(anchor, period.from())?.months(basis)?;
                let months = period.months_from(anchor, basis)?;
                let after = before.checked_add(months).ok_or_else(range)?;
                (months, Some([factor(before)?, factor(after)?]))
            }
        };
        Ok(Self { period, months, factor: factor(months)?, since, rounding: options.rounding })
    }

    /// What an area owes.
    pub(crate) fn bill(&self, area: Area) -> Result<Billed, Error> {
        let Some([start, end]) = self.since else {
            return Ok(Billed { amount: self.rounded(area, self.factor)?, before: None });
        };
        let before = self.rounded(area, start)?;
        let amount = self.rounded(area, end)?.checked_sub(before)?;
        Ok(Billed { amount, before: Some(before) })
    }

    /// Not by way of a ratio in lowest terms: a column has many rows, and reducing is what takes the time.
    fn rounded(&self, area: Area, factor: Ratio) -> Result<Money, Error> {
        let num = factor.numerator().checked_mul(area.hundredths().into());
        self.rounding.fen_of(num.ok_or_else(|| Error::range("area · price · months"))?, factor.denominator())
    }
}
