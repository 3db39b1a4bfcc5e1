//! What a unit owes for a period.

mod course;
mod lawful;
mod span;
mod tariff;
mod tell;

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

pub(super) use self::course::Piece;
pub use self::course::{Change, Reduction};
use self::lawful::Lawful;
pub(crate) use self::span::Span;
pub(super) use self::tariff::Reckoned;
pub use self::tariff::{Additional, Bracket, BracketOf, Tariff};
use crate::decision::Decision;
use crate::error::{At as _, Error};
use crate::fee::cumulated::Cumulated;
use crate::fee::payer;
use crate::law::{LocalLaw, keys};
use crate::quantity::{Amount, Area, Date, Key, Money, MonthBasis, Period, Price, Rate, Ratio, Rounding};
use crate::rule::{self, Rule};

/// `fee.bill`: the service fee (物业费) of a unit for a period.
///
/// `a month's fee · months`, exact, rounded once (the duty to pay what was agreed: 民法典 art. 944, 物业服务收费
/// 管理办法 art. 15; the law says nothing of roundings). A month's fee is `area · price`, or a [`Tariff`]: a fixed sum,
/// brackets of areas, prices by use, a formula; with fixed parts beside it. Where area, price, tariff, use or payer
/// change within the period ([`Change`]), or a part only is charged for a time ([`Reduction`]), each piece of time is
/// billed by its own terms, and the pieces sum to the bill to the fen.
///
/// Where the unit's [history](payer::History) is told in the stead of a payer, the law says who pays, as
/// [`fee.payer`](payer::Paying) does, and what its standing empty takes off: each day by the law of that day. In
/// Binzhou (38(2)) the fee is then no more than 60 %; where a text leaves the share to others or to the contract, it is
/// asked for. The developer pays in full. A relief that reaches back to the first empty day (Liaocheng 40(2)) is billed
/// in one from that day on, or of a period after it has begun.
///
/// Given an anchor, a bill is the rounded sum since the anchor to its end less the rounded sum to its start: however a
/// period is split, its bills total the same. Without one, each bill is rounded by itself. Changes since the anchor
/// must then be told, those before the period too.
///
/// # Errors
/// [`MissingFact`](crate::ErrorKind::MissingFact) for an area, a price or a quantity of a formula that a tariff asks
/// for, the use where it has a price for each, a payer where a change names one, and the share charged of an empty
/// unit where no text says it, and the period's end; [`InvalidFact`](crate::ErrorKind::InvalidFact) for two changes of
/// one day or one that is not after the first day, a price beside a tariff that has its own, a use without a price,
/// brackets that end at one area or hold none of the unit's, a formula below nought or a quantity with the name of a
/// fact, a share charged above one, reductions that hold together where no option says how, an anchor after the
/// period's start, a payer beside a history, what [`fee.payer`](payer::Paying) refuses of one, and a relief that
/// reaches back to days before the period; [`NotInForce`](crate::ErrorKind::NotInForce) before 2004 and where the
/// place's text on who pays was not seen; [`OutOfRange`](crate::ErrorKind::OutOfRange) for sums that cannot be held.
///
/// ```
/// use wuye::fee::bill::{Bill, Change, Facts, Options};
/// use wuye::law::Law;
/// use wuye::rule::Rule;
///
/// let nation = Law::built_in().at("100000".parse()?);
/// let bill = |from: &str, to: &str, anchor: Option<&str>| -> Result<String, wuye::Error> {
///     let facts = Facts {
///         area_m2: Some("100".parse()?),
///         price_yuan_per_m2_month: Some("3.10".parse()?),
///         to: Some(to.parse()?),
///         anchor: anchor.map(str::parse).transpose()?,
///         ..Facts::new(from.parse()?)
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
///
/// // From 16 July on it costs less: 15/31 of 310.00 and 16/31 of 280.00, which are 150.00 and 144.516….
/// let cheaper = Change {
///     price_yuan_per_m2_month: Some("2.80".parse()?),
///     ..Change::new("2023-07-16".parse()?)
/// };
/// let facts = Facts {
///     area_m2: Some("100".parse()?),
///     price_yuan_per_m2_month: Some("3.10".parse()?),
///     to: Some("2023-08-01".parse()?),
///     changes: vec![cheaper],
///     ..Facts::new("2023-07-01".parse()?)
/// };
/// let decision = Bill::decide(&nation, &facts, &Options::default())?;
/// let parts = &decision.outcome().expect("in force").parts;
/// assert_eq!(parts[0].amount_yuan.to_string(), "150.00");
/// assert_eq!(parts[1].amount_yuan.to_string(), "144.52");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Bill;

/// The unit, the terms of its fee and the period.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The unit, for the reader.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub unit: Option<Key>,
    /// The area that is charged: the exclusive area, the inner one (套内面积) or another, as was agreed. This and the
    /// other terms are those of the first day, or of the day from which bills cumulate.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub area_m2: Option<Area>,
    /// The price agreed.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub price_yuan_per_m2_month: Option<Price>,
    /// The tariff, where it is not one price of the area.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub tariff: Option<Tariff>,
    /// What a formula asks for, by its names.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "BTreeMap::is_empty"))]
    pub quantities: BTreeMap<Key, Ratio>,
    /// Fixed parts beside the tariff.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub additional: Vec<Additional>,
    /// What the unit is used as, where the tariff has a price for each use.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub used_as: Option<Key>,
    /// Who pays.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub payer: Option<Key>,
    /// What became of the unit, where the law is to say who pays and what is taken off while it stands empty; in the
    /// stead of a payer.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub history: Option<payer::History>,
    /// What changes, in any order; what is of a later day than the period changes nothing in it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub changes: Vec<Change>,
    /// When a part only is charged, in any order.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub reductions: Vec<Reduction>,
    /// The tax, where it is to be told.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub tax: Option<Tax>,
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

/// A tax on the fee.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Tax {
    /// Its rate, as a fraction of the sum without it: `0.06`.
    pub rate: Rate,
    /// Whether the tariff holds it already (含税).
    pub included: bool,
}

impl Facts {
    /// A period from a day, of which nothing else is told yet.
    #[must_use]
    pub const fn new(from: Date) -> Self {
        Self {
            unit: None,
            area_m2: None,
            price_yuan_per_m2_month: None,
            tariff: None,
            quantities: BTreeMap::new(),
            additional: Vec::new(),
            used_as: None,
            payer: None,
            history: None,
            changes: Vec::new(),
            reductions: Vec::new(),
            tax: None,
            from,
            to: None,
            to_inclusive: None,
            anchor: None,
        }
    }

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

/// How months count and sums are rounded, which a contract should say and the law does not; and readings.
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
    /// How reductions go together that hold at one time. No default: they are refused where it is not told.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub overlap: Option<Overlap>,
    /// The readings of who pays, where a history is told.
    pub payer: payer::Options,
}

/// How reductions go together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Overlap {
    /// The lowest share is charged.
    Lowest,
    /// The product of the shares is charged.
    Multiplied,
}

/// What is owed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// The amount; with the tax, where one is told.
    pub amount_yuan: Money,
    /// The months of the period.
    pub months: Ratio,
    /// What the period costs before it is rounded; without a tax that the tariff does not hold.
    pub exact_yuan: Ratio,
    /// How much less it is than without reductions, where there are any.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub reduced_yuan: Option<Money>,
    /// The tax within the amount, where one is told.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub tax_yuan: Option<Money>,
    /// The period in pieces in which nothing changes, by time.
    pub parts: Vec<Part>,
    /// What falls on each payer, by key, where payers are told.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub payers: Vec<Owed>,
}

/// A piece of the period in which nothing changes.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Part {
    /// Its first day.
    pub from: Date,
    /// The day after its last.
    pub to: Date,
    /// Its months.
    pub months: Ratio,
    /// What a month costs, before reductions.
    pub yuan_per_month: Ratio,
    /// The share that is charged.
    pub charged: Ratio,
    /// Who pays.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub payer: Option<Key>,
    /// Who is liable jointly.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub jointly: Option<Key>,
    /// What it costs before it is rounded.
    pub exact_yuan: Ratio,
    /// Its part of the amount.
    pub amount_yuan: Money,
}

/// What somebody owes.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Owed {
    /// Who.
    pub payer: Key,
    /// How much.
    pub amount_yuan: Money,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        "billed"
    }
}

impl Rule for Bill {
    const ID: &'static str = "fee.bill";
    const TITLE: (&'static str, &'static str) = ("物业费账单", "what a unit owes for a period");
    const PARAMETERS: &'static [&'static str] = payer::with_history_parameters![keys::FEE_DUTY.id()];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.from
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        let first = law.find(keys::FEE_DUTY, facts.from)?;
        let period = facts.period()?;
        if facts.anchor.is_some_and(|anchor| anchor > period.from()) {
            let error =
                Error::invalid("bill.anchor", "bills cumulate from a day that the period begins before");
            return Err(error.at("anchor"));
        }
        let changes = course::checked_changes(facts)?;
        let mut lawful = Lawful::of(law, facts, *options, period)?;
        let mut reasons = core::mem::take(&mut lawful.reasons);
        let pieces = course::pieces(facts, &changes, &lawful, *options, period)?;
        let (outcome, before) = bill(&pieces, facts, *options, period)?;
        let later = outcome.parts.iter().skip(1).map(|part| law.find(keys::FEE_DUTY, part.from));
        let duties = core::iter::once(Ok(first)).chain(later).collect::<Result<Vec<_>, _>>()?;
        reasons.extend(tell::reasons(&duties, (facts, *options, period), &pieces, &outcome, before));
        Ok(Decision::new(outcome, reasons))
    }
}

/// What a bill comes to for who reckons its pieces otherwise: those since the day from which bills cumulate, the
/// period, and what a sum is multiplied by to have the tax in it.
pub(super) fn reckoned<T>(
    law: &LocalLaw<'_>,
    facts: &Facts,
    options: Options,
    by: impl FnOnce(&[Piece<'_>], Period, Ratio) -> Result<T, Error>,
) -> Result<T, Error> {
    let period = facts.period()?;
    let tax = facts.tax.map(|tax| Factors::of(tax).at("tax")).transpose()?.unwrap_or(Factors::NONE);
    let changes = course::checked_changes(facts)?;
    let lawful = Lawful::of(law, facts, options, period)?;
    by(&course::pieces(facts, &changes, &lawful, options, period)?, period, tax.gross)
}

/// The bill, and what was owed since the anchor before it.
fn bill(
    pieces: &[Piece<'_>],
    facts: &Facts,
    options: Options,
    period: Period,
) -> Result<(Outcome, Option<Money>), Error> {
    let tax = facts.tax.map(|tax| Factors::of(tax).at("tax")).transpose()?.unwrap_or(Factors::NONE);
    let sum = || Cumulated::new(options.rounding);
    let (mut gross, mut net, mut full) = (sum(), sum(), sum());
    let mut before = facts.anchor.map(|_| Money::ZERO);
    let (mut parts, mut taxes, mut reduced) = (Vec::new(), Money::ZERO, Money::ZERO);
    let mut exact = Amount::from_fen(Ratio::ZERO);
    let mut months = Ratio::ZERO;
    for piece in pieces {
        let amount_yuan = gross.add(piece.exact.times(tax.gross)?)?;
        let without_tax = net.add(piece.exact.times(tax.net)?)?;
        let unreduced = full.add(piece.full.times(tax.gross)?)?;
        if piece.to <= period.from() {
            before = before.map(|_| gross.rounded());
            continue;
        }
        exact = exact.checked_add(piece.exact)?;
        months = months.checked_add(piece.months).ok_or_else(|| Error::range("a number of months"))?;
        taxes = taxes.checked_add(amount_yuan.checked_sub(without_tax)?)?;
        reduced = reduced.checked_add(unreduced.checked_sub(amount_yuan)?)?;
        parts.push(Part {
            from: piece.from,
            to: piece.to,
            months: piece.months,
            yuan_per_month: piece.month.yuan()?,
            charged: piece.charged,
            payer: piece.terms.payer.cloned(),
            jointly: piece.turn.and_then(|turn| turn.jointly.clone()),
            exact_yuan: piece.exact.yuan()?,
            amount_yuan,
        });
    }
    let reducible = pieces.iter().any(|piece| !piece.reductions.is_empty()) || !facts.reductions.is_empty();
    let outcome = Outcome {
        amount_yuan: Money::sum(parts.iter().map(|part| part.amount_yuan))?,
        months,
        exact_yuan: exact.yuan()?,
        reduced_yuan: reducible.then_some(reduced),
        tax_yuan: facts.tax.map(|_| taxes),
        payers: payers(&parts)?,
        parts,
    };
    Ok((outcome, before))
}

/// What an exact sum is multiplied by to have the tax in it, and to be without.
struct Factors {
    gross: Ratio,
    net: Ratio,
}

impl Factors {
    const NONE: Self = Self { gross: Ratio::ONE, net: Ratio::ONE };

    fn of(tax: Tax) -> Result<Self, Error> {
        let range = || Error::range("a rate of tax");
        let with = tax.rate.to_ratio().at("rate")?.checked_add(Ratio::ONE).ok_or_else(range)?;
        Ok(if tax.included {
            Self { gross: Ratio::ONE, net: Ratio::ONE.checked_div(with).ok_or_else(range)? }
        } else {
            Self { gross: with, net: Ratio::ONE }
        })
    }
}

/// The parts by payer.
fn payers(parts: &[Part]) -> Result<Vec<Owed>, Error> {
    let mut sums: BTreeMap<&Key, Money> = BTreeMap::new();
    for part in parts {
        if let Some(payer) = &part.payer {
            let sum = sums.entry(payer).or_insert(Money::ZERO);
            *sum = sum.checked_add(part.amount_yuan)?;
        }
    }
    Ok(sums.into_iter().map(|(payer, amount_yuan)| Owed { payer: payer.clone(), amount_yuan }).collect())
}
