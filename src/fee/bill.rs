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
/// // A third of the price: 3.333… a day. The fen come out over the month.
/// assert_eq!(bill("2023-07-01", "2023-08-01", Some("2023-07-01"))?, "310.00");
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
        let tariff = Tariff { price: facts.price_yuan_per_m2_month, options: *options };
        let span = tariff.span(facts.period()?, facts.anchor).at("from")?;
        let bill = span.bill(facts.area_m2)?;
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
            .with(Label::Exact, Quantity::Yuan(bill.exact_yuan));
        if let Some(before) = bill.before {
            amount = amount.with(Label::Before, before);
        }
        let amount = amount.with(Label::Amount, bill.amount);
        let outcome = Outcome { amount_yuan: bill.amount, months: span.months, exact_yuan: bill.exact_yuan };
        Ok(Decision::new(outcome, Vec::from([months, amount])))
    }
}

/// A price with how it is billed.
pub(crate) struct Tariff {
    price: Price,
    options: Options,
}

/// A period in months, and where it stands in the sequence of bills.
pub(crate) struct Span {
    tariff: Tariff,
    period: Period,
    months: Ratio,
    /// Months since the anchor to the period's start and end, where bills cumulate.
    since: Option<(Ratio, Ratio)>,
}

/// A bill with what it came from.
pub(crate) struct Billed {
    pub(crate) amount: Money,
    exact_yuan: Ratio,
    /// What was billed since the anchor, before this period.
    before: Option<Money>,
}

impl Tariff {
    fn span(self, period: Period, anchor: Option<Date>) -> Result<Span, Error> {
        let basis = self.options.months;
        let Some(anchor) = anchor else {
            return Ok(Span { months: period.months(basis)?, tariff: self, period, since: None });
        };
        let before = Period::try_new(anchor, period.from())?.months(basis)?;
        let months = period.months_from(anchor, basis)?;
        let after = before.checked_add(months).ok_or_else(|| Error::range("a number of months"))?;
        Ok(Span { tariff: self, period, months, since: Some((before, after)) })
    }
}

impl Span {
    /// The span of a period billed at a price, for many areas.
    pub(crate) fn new(
        price: Price,
        options: Options,
        period: Period,
        anchor: Option<Date>,
    ) -> Result<Self, Error> {
        Tariff { price, options }.span(period, anchor)
    }

    /// What an area owes.
    pub(crate) fn bill(&self, area: Area) -> Result<Billed, Error> {
        let Tariff { price, options } = self.tariff;
        let exact = Amount::of(area, price, self.months)?;
        let rounded = |months: Ratio| Amount::of(area, price, months)?.round(options.rounding);
        let (amount, before) = match self.since {
            None => (exact.round(options.rounding)?, None),
            Some((start, end)) => {
                let before = rounded(start)?;
                (rounded(end)?.checked_sub(before)?, Some(before))
            }
        };
        Ok(Billed { amount, exact_yuan: exact.yuan()?, before })
    }
}
