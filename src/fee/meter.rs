//! What was used by a meter, and what it costs.

mod asked;
mod register;

use alloc::vec::Vec;

pub use self::asked::{Facts, Options, Reading, Replacement, Tariff, Tier};
use self::register::{Register, Stretch};
use crate::decision::{Decision, Label, Quantity, Reason, Step};
use crate::error::{At as _, Error};
use crate::fee::cumulated::Cumulated;
use crate::law::{InForce, LocalLaw, keys};
use crate::quantity::{Amount, Date, Money, Ratio};
use crate::rule::{self, Rule};

/// `fee.meter`: what was used between two readings of a meter (抄表), and what it costs.
///
/// `(index − index before) · multiplier`, over every meter that stood there; who uses power pays for it as the nation
/// lays down and as was agreed (民法典 art. 654(1)), and so for water, gas and heat (art. 656). The price is one, or one
/// for each slice of what was used (阶梯): tiers fill from the day of the `anchor`, or from the period's first, on top
/// of what was used before it.
///
/// * A register that shows less than before is refused, unless it began again: then what it counts up to is asked for.
/// * A meter that was replaced ends at its last index, and the new one begins at its first.
/// * An estimate ends a bill as if it had been read; the next reading settles it from the anchor on, and a bill may
///   then be below nought. Nothing cumulates from an estimate.
/// * Given an anchor, a bill is the rounded sum since then to its end less that to its start: however the time is
///   split, its bills total the same.
/// * Where a reading was corrected, what was billed before is told, and the difference follows.
///
/// # Errors
/// [`MissingFact`](crate::ErrorKind::MissingFact) for a reading of the period's first day, of its last and of the
/// anchor's, and what a register counts up to that began again; [`InvalidFact`](crate::ErrorKind::InvalidFact) for a
/// register that goes backwards, shows what it does not count up to or did not begin again though it is said to, two
/// marks of one day, an estimate from which bills would cumulate, a multiplier of nought, tiers without an open end or
/// with the same, and a period that ends before it begins or begins before the anchor;
/// [`NotInForce`](crate::ErrorKind::NotInForce) before 2021: the law of that time was not seen;
/// [`OutOfRange`](crate::ErrorKind::OutOfRange) for numbers that cannot be held.
///
/// ```
/// use wuye::fee::meter::{Facts, Meter, Options, Reading, Tariff, Tier};
/// use wuye::law::Law;
/// use wuye::quantity::Ratio;
/// use wuye::rule::Rule;
///
/// let tier = |up_to: Option<i64>, price: &str| -> Result<Tier, wuye::Error> {
///     Ok(Tier { up_to: up_to.map(Ratio::from_integer), price_yuan: price.parse()? })
/// };
/// let bill = |last: &str, rolled_over: bool| -> Result<String, wuye::Error> {
///     let tariff = Tariff::Tiers(vec![tier(Some(260), "0.60")?, tier(None, "0.65")?]);
///     let readings = vec![
///         Reading::new("2024-03-01".parse()?, "99800".parse()?),
///         Reading { rolled_over, ..Reading::new("2024-04-01".parse()?, last.parse()?) },
///     ];
///     let days = ("2024-03-01".parse()?, "2024-04-01".parse()?);
///     let facts = Facts {
///         rolls_over_at: Some(Ratio::from_integer(100_000)),
///         ..Facts::new("E-101".parse()?, days.0, days.1, readings, tariff)
///     };
///     let nation = Law::built_in().at("100000".parse()?);
///     let decision = Meter::decide(&nation, &facts, &Options::default())?;
///     Ok(decision.outcome().expect("in force").amount_yuan.to_string())
/// };
/// assert_eq!(bill("60", true)?, "156.00", "200 up to the end of the register and 60 from nought: 260, the first tier");
/// assert_eq!(bill("61", true)?, "156.65");
/// assert!(bill("60", false).is_err(), "it shows less than before");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Meter;

/// What was used and what it costs.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// What was used in the period; below zero, what was estimated too high before.
    pub used: Ratio,
    /// What it costs.
    pub amount_yuan: Money,
    /// What it costs before it is rounded.
    pub exact_yuan: Ratio,
    /// The same by slices, the lowest first, of those that something of it lies in.
    pub tiers: Vec<TierUsed>,
    /// Whether the period ends with an estimate.
    pub estimated: bool,
    /// What is to be collected beside what was billed before; below zero, what is given back.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub difference_yuan: Option<Money>,
}

/// What of it lies in a slice.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct TierUsed {
    /// Up to how much the slice goes; the highest has no end.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub up_to: Option<Ratio>,
    /// The price of one.
    pub price_yuan: Ratio,
    /// How much of it lies there.
    pub used: Ratio,
    /// What that costs, exactly.
    pub exact_yuan: Ratio,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        match self.difference_yuan {
            None => "billed",
            Some(Money::ZERO) => "unchanged",
            Some(_) => "restated",
        }
    }
}

impl Rule for Meter {
    const ID: &'static str = "fee.meter";
    const TITLE: (&'static str, &'static str) =
        ("按表计量收费", "what was used by a meter, and what it costs");
    const PARAMETERS: &'static [&'static str] = &[keys::METER.id()];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.from
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        facts.check()?;
        let tiers = facts.tariff.tiers().at("tariff")?;
        let norm = law.find(keys::METER, facts.from)?;
        let register = Register::of(facts)?;
        for day in [facts.origin(), facts.from, facts.to] {
            register.reading(day)?;
        }
        if register.reading(facts.origin())?.estimated {
            let message = "it begins with an estimate: an anchor names an earlier reading that was none";
            let field = if facts.anchor.is_some() { "anchor" } else { "from" };
            return Err(Error::invalid("meter.estimated", message).at(field));
        }
        let stretches = register.until(facts.to)?;
        let (start, end) = (register::used(&register.until(facts.from)?)?, register::used(&stretches)?);
        let slices = slices(&tiers, facts.used_before, (start, end))?;
        let nothing = Amount::from_fen(Ratio::ZERO);
        let sum = |of: fn(&Slice) -> Amount| {
            slices.iter().try_fold(nothing, |sum, slice| sum.checked_add(of(slice)))
        };
        let before = sum(|slice| slice.before)?;
        let exact = sum(|slice| slice.until)?.checked_sub(before)?;
        let mut bills = Cumulated::new(options.rounding);
        let billed = bills.add(before)?;
        let amount_yuan = bills.add(exact)?;
        let tiers = slices.iter().map(Slice::told).collect::<Result<Vec<_>, Error>>()?;
        let outcome = Outcome {
            used: end.checked_sub(start).ok_or_else(|| Error::range("what was used"))?,
            amount_yuan,
            exact_yuan: exact.yuan()?,
            tiers: tiers.into_iter().filter(|tier| tier.used != Ratio::ZERO).collect(),
            estimated: register.reading(facts.to)?.estimated,
            difference_yuan: facts.billed_before_yuan.map(|sum| amount_yuan.checked_sub(sum)).transpose()?,
        };
        let mut reasons: Vec<Reason> = stretches.iter().map(counted).collect();
        reasons.extend(of_amount(&norm, facts, &outcome, facts.anchor.map(|_| (start, billed))));
        Ok(Decision::new(outcome, reasons))
    }
}

/// What lies in a slice.
struct Slice {
    tier: Tier,
    used: Ratio,
    /// What the slice costs since the anchor, up to the period's start and to its end.
    before: Amount,
    until: Amount,
}

impl Slice {
    fn told(&self) -> Result<TierUsed, Error> {
        Ok(TierUsed {
            up_to: self.tier.up_to,
            price_yuan: self.tier.price_yuan.to_ratio()?,
            used: self.used,
            exact_yuan: self.until.checked_sub(self.before)?.yuan()?,
        })
    }
}

/// What lies in each slice, from what was used since the anchor up to the period's start and to its end.
fn slices(tiers: &[Tier], used_before: Ratio, (start, end): (Ratio, Ratio)) -> Result<Vec<Slice>, Error> {
    let range = || Error::range("what was used");
    let mut low = Ratio::ZERO;
    let mut slices = Vec::new();
    for tier in tiers {
        // How much of the slice is filled once so much was used.
        let filled = |used: Ratio| {
            let all = used_before.checked_add(used)?;
            tier.up_to.map_or(all, |up_to| all.min(up_to)).max(low).checked_sub(low)
        };
        let nothing = filled(Ratio::ZERO).ok_or_else(range)?;
        let since = |used| filled(used)?.checked_sub(nothing);
        let (before, until) = (since(start).ok_or_else(range)?, since(end).ok_or_else(range)?);
        let price = Amount::from_yuan(tier.price_yuan.to_ratio()?)?;
        slices.push(Slice {
            tier: *tier,
            used: until.checked_sub(before).ok_or_else(range)?,
            before: price.times(before)?,
            until: price.times(until)?,
        });
        low = tier.up_to.unwrap_or(low);
    }
    Ok(slices)
}

/// What one meter counted since the day from which bills cumulate.
fn counted(stretch: &Stretch) -> Reason {
    let mut reason = Reason::computed(Step::MeterCounted)
        .with(Label::From, stretch.from)
        .with(Label::To, stretch.to)
        .with(Label::FirstIndex, Quantity::Number(stretch.first))
        .with(Label::LastIndex, Quantity::Number(stretch.last));
    if stretch.turns > 0 {
        reason = reason.with(Label::TurnedOver, Quantity::Times(stretch.turns.into()));
    }
    reason
        .with(Label::Multiplier, Quantity::Number(stretch.multiplier()))
        .with(Label::Used, Quantity::Number(stretch.used))
}

/// What of that is of the period, in its slices, and what it costs; `before` is what was used and billed since the
/// anchor.
fn of_amount(
    norm: &InForce<()>,
    facts: &Facts,
    outcome: &Outcome,
    before: Option<(Ratio, Money)>,
) -> Vec<Reason> {
    let mut used = Reason::computed(Step::MeterUsed)
        .with(Label::Meter, &facts.meter)
        .with(Label::From, facts.from)
        .with(Label::To, facts.to);
    if let (Some(anchor), Some((since, _))) = (facts.anchor, before) {
        used = used.with(Label::Anchor, anchor).with(Label::UsedSince, Quantity::Number(since));
    }
    if facts.used_before != Ratio::ZERO {
        used = used.with(Label::UsedBefore, Quantity::Number(facts.used_before));
    }
    let mut reasons = Vec::from([used.with(Label::Used, Quantity::Number(outcome.used))]);
    if outcome.estimated {
        reasons.push(Reason::computed(Step::MeterEstimated));
    }
    for tier in &outcome.tiers {
        let mut reason = Reason::computed(Step::MeterTier);
        if let Some(up_to) = tier.up_to {
            reason = reason.with(Label::UpTo, Quantity::Number(up_to));
        }
        reasons.push(
            reason
                .with(Label::UnitPrice, Quantity::Yuan(tier.price_yuan))
                .with(Label::Used, Quantity::Number(tier.used))
                .with(Label::Exact, Quantity::Yuan(tier.exact_yuan)),
        );
    }
    let mut amount =
        Reason::computed(Step::MeterAmount).by(norm).with(Label::Exact, Quantity::Yuan(outcome.exact_yuan));
    if let Some((_, billed)) = before {
        amount = amount.with(Label::Before, billed);
    }
    amount = amount.with(Label::Amount, outcome.amount_yuan);
    if let (Some(billed), Some(more)) = (facts.billed_before_yuan, outcome.difference_yuan) {
        amount = amount.with(Label::BilledBefore, billed).with(Label::More, more);
    }
    reasons.push(amount);
    reasons
}
