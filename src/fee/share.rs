//! A shared cost over the units concerned.

mod asked;
mod rerun;

use alloc::vec;
use alloc::vec::Vec;

pub use self::asked::{Basis, Billed, Facts, Model, Options, Purpose, Remainder, Rerun, SharingUnit, Used};
use crate::decision::{Decision, Label, Quantity, Reading, Reason, Step, Verdict};
use crate::error::{At as _, Error};
use crate::law::{LocalLaw, keys};
use crate::quantity::{
    Date, Key, Money, Ratio, in_key_order, largest_remainder, remainder_to_one, whole_weights,
};
use crate::rule::{self, Rule};

/// `fee.share`: a shared cost (公摊) of a period, such as the power of stairs and lifts, over the units concerned.
///
/// `share = cost · weight / all weights`. Such costs are shared as was agreed, and without an agreement by the units'
/// exclusive areas (民法典 art. 283; in Hangzhou of water and power art. 54, which also has quantity, price and sum
/// published for each period). What may be agreed on here: the area, each unit alike, or weights. A unit that is there
/// for a part of the period counts its days. A quantity at a price is rounded once, into the cost.
///
/// The shares sum to the cost, to the fen, by largest remainder, ties by the unit's key; the law says nothing of that.
/// Where each share is paid in instalments, it is split again, the larger ones first in time.
///
/// A pool that was billed before is billed once: where the shares are the same, the decision says that nothing
/// changes; where they are others, it is refused, unless the options have it restated, and then tells for each unit
/// of either run what it was billed, what it owes and the difference.
///
/// Qingyuan (art. 37) keeps under a lump sum what the service cost holds already from being shared: water and power of
/// the manager itself, of greening and guards, of festivities, of business with common parts. Then units bear nothing.
///
/// # Errors
/// [`MissingFact`](crate::ErrorKind::MissingFact) for the cost, a unit's area or weight, the unit that takes the
/// remainder, and what a place's text turns on; [`InvalidFact`](crate::ErrorKind::InvalidFact) for a unit told twice, a
/// weight below zero, a remainder's unit that is none of the units, a cost told in two ways, periods that end before
/// they begin, two instalments of one day, and other shares than were billed;
/// [`Infeasible`](crate::ErrorKind::Infeasible) where no unit has a weight;
/// [`NotInForce`](crate::ErrorKind::NotInForce) before 2021 without an agreement: the law of that time was not seen.
///
/// ```
/// use wuye::fee::share::{Basis, Billed, Facts, Options, Outcome, Rerun, Sharing, SharingUnit};
/// use wuye::law::Law;
/// use wuye::rule::{Outcome as _, Rule};
///
/// let share = |households: &[&str], earlier: Option<Vec<Billed>>, rerun| -> Result<Outcome, wuye::Error> {
///     let units = households.iter().map(|key| Ok(SharingUnit::new(key.parse()?)));
///     let units = units.collect::<Result<_, wuye::Error>>()?;
///     let facts = Facts {
///         cost_yuan: Some("300".parse()?),
///         agreed: Some(Basis::Household),
///         earlier,
///         ..Facts::new("stairs".parse()?, "2024-03-01".parse()?, "2024-03-31".parse()?, units)
///     };
///     let nation = Law::built_in().at("100000".parse()?);
///     let decision = Sharing::decide(&nation, &facts, &Options { rerun, ..Options::default() })?;
///     Ok(decision.outcome().expect("in force").clone())
/// };
/// let first = share(&["a", "b", "c", "d"], None, Rerun::Refused)?;
/// assert_eq!(first.units[3].share_yuan.to_string(), "75.00");
/// let billed = |run: &Outcome| {
///     let unit = |unit: &wuye::fee::share::UnitShare| Billed { unit: unit.unit.clone(), share_yuan: unit.share_yuan };
///     Some(run.units.iter().map(unit).collect::<Vec<_>>())
/// };
/// // The same once more changes nothing; a fifth household is refused, or everything is restated.
/// assert_eq!(share(&["a", "b", "c", "d"], billed(&first), Rerun::Refused)?.word(), "unchanged");
/// assert!(share(&["a", "b", "c", "d", "e"], billed(&first), Rerun::Refused).is_err());
/// let again = share(&["a", "b", "c", "d", "e"], billed(&first), Rerun::Restated)?;
/// assert_eq!(again.word(), "restated");
/// assert_eq!(again.units[0].difference_yuan.expect("billed before").to_string(), "-15.00");
/// assert_eq!(again.units[4].difference_yuan.expect("billed before").to_string(), "60.00");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Sharing;

/// Who bears what of the cost.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// The cost.
    pub total_yuan: Money,
    /// The cost before it is rounded.
    pub exact_yuan: Ratio,
    /// What the units bear: all of it, or nothing where it may not be shared.
    pub shared_yuan: Money,
    /// What was billed before, where it was.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub before_yuan: Option<Money>,
    /// What is due on each day, by day, where shares are paid in instalments.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub instalments: Vec<Instalment>,
    /// Whether the place's law lets the units bear it.
    pub may_be_shared: bool,
    /// Unit by unit, by key; units that were billed before and share no longer, too.
    pub units: Vec<UnitShare>,
}

/// What is due on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Instalment {
    /// The day.
    pub due: Date,
    /// The sum of all units.
    pub amount_yuan: Money,
}

/// The share of a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct UnitShare {
    /// The unit.
    pub unit: Key,
    /// Its part of all weights.
    pub share: Ratio,
    /// What it owes.
    pub share_yuan: Money,
    /// The same in instalments, by their days, where there are some.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub instalments_yuan: Vec<Money>,
    /// What it was billed before, where the pool was.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub before_yuan: Option<Money>,
    /// What is to be collected beside that; below zero, what it gets back.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub difference_yuan: Option<Money>,
}

impl UnitShare {
    fn beside(self, before: Money) -> Result<Self, Error> {
        let difference_yuan = Some(self.share_yuan.checked_sub(before)?);
        Ok(Self { before_yuan: Some(before), difference_yuan, ..self })
    }

    fn is_changed(&self) -> bool {
        self.difference_yuan.is_some_and(|difference| difference != Money::ZERO)
    }
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        if !self.may_be_shared {
            "not-shared"
        } else if self.before_yuan.is_none() {
            "shared"
        } else if self.units.iter().any(UnitShare::is_changed) {
            "restated"
        } else {
            "unchanged"
        }
    }
}

impl Rule for Sharing {
    const ID: &'static str = "fee.share";
    const TITLE: (&'static str, &'static str) = ("公共费用的分摊", "a shared cost over the units concerned");
    const PARAMETERS: &'static [&'static str] =
        &[keys::SHARE.id(), keys::SHARE_UTILITIES.id(), keys::SHARE_NOT.id()];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.from
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        if facts.to_inclusive < facts.from {
            let error = Error::invalid("period.reversed", "the period ends before it begins");
            return Err(error.at("to_inclusive"));
        }
        let (total_yuan, exact_yuan) = facts.total(options.rounding)?;
        let mut reasons = Vec::from([of_pool(facts, total_yuan, exact_yuan)?]);
        let may_be_shared = may_be_shared(law, facts, &mut reasons)?;
        let how = basis(law, facts)?;
        let shared_yuan = if may_be_shared { total_yuan } else { Money::ZERO };
        let days = instalment_days(facts)?;
        let (units, remainder) = shares(facts, options.remainder, shared_yuan, days.len())?;
        if may_be_shared {
            reasons.extend(how);
            reasons.push(remainder);
        }
        let instalments = instalments(&days, &units)?;
        if !days.is_empty() {
            let count = Quantity::count(days.len());
            reasons.push(Reason::computed(Step::ShareInstalments).with(Label::Count, count));
        }
        let mut outcome = Outcome {
            total_yuan,
            exact_yuan,
            shared_yuan,
            before_yuan: None,
            instalments,
            may_be_shared,
            units,
        };
        if let Some(earlier) = &facts.earlier {
            outcome.before_yuan =
                Some(Money::sum(earlier.iter().map(|billed| billed.share_yuan)).at("earlier")?);
            outcome.units = rerun::held_against(earlier, outcome.units, options.rerun)?;
            reasons.push(of_rerun(&outcome)?);
        }
        Ok(Decision::new(outcome, reasons))
    }
}

fn of_pool(facts: &Facts, total: Money, exact: Ratio) -> Result<Reason, Error> {
    let mut reason = Reason::computed(Step::SharePool)
        .with(Label::Pool, &facts.pool)
        .with(Label::From, facts.from)
        .with(Label::LastDay, facts.to_inclusive);
    if let Some(used) = facts.used {
        reason = reason
            .with(Label::Used, Quantity::Number(used.quantity))
            .with(Label::UnitPrice, Quantity::Yuan(used.price_yuan.to_ratio()?))
            .with(Label::Exact, Quantity::Yuan(exact));
    }
    Ok(reason.with(Label::Total, total))
}

/// Whether the place's law lets the units bear it.
fn may_be_shared(law: &LocalLaw<'_>, facts: &Facts, reasons: &mut Vec<Reason>) -> Result<bool, Error> {
    let Some(not) = law.find_any(keys::SHARE_NOT, facts.from)? else { return Ok(true) };
    let purpose = facts.purpose()?;
    if !not.value().has(purpose.name()) {
        return Ok(true);
    }
    let model = facts.model.ok_or_else(|| Error::missing("model", "how the service fee is paid for"))?;
    let mut kept = model == Model::LumpSum;
    if kept {
        let why = "whether the cost of the service holds it already";
        kept = facts.in_service_cost.ok_or_else(|| Error::missing("in_service_cost", why))?;
    }
    let reason = Reason::computed(Step::ShareNot)
        .by(&not)
        .with(Label::Purpose, Quantity::named(purpose.name()))
        .with(Label::Model, model.term());
    reasons.push(reason.verdict_of(Verdict::of(!kept)));
    Ok(!kept)
}

impl Facts {
    fn purpose(&self) -> Result<Purpose, Error> {
        self.purpose.ok_or_else(|| Error::missing("purpose", "what the cost is paid for"))
    }
}

/// By what the cost is shared, and what is published of it.
fn basis(law: &LocalLaw<'_>, facts: &Facts) -> Result<Vec<Reason>, Error> {
    let utilities = law.find_any(keys::SHARE_UTILITIES, facts.from)?;
    let utilities = match utilities {
        Some(found) if facts.purpose()? != Purpose::Other => Some(found),
        _ => None,
    };
    let mut reason = Reason::computed(Step::ShareBasis);
    reason = match facts.agreed {
        Some(agreed) => {
            let reason = reason.reading(agreed.reading());
            match law.find_any(keys::SHARE, facts.from)? {
                Some(found) => reason.by(&found),
                None => reason,
            }
        }
        None => reason.by(&law.find(keys::SHARE, facts.from)?).reading(Reading::SharedByArea),
    };
    if facts.some_are_there_in_part() {
        reason = reason.reading(Reading::SharedByDays);
    }
    let mut reasons = Vec::new();
    if let Some(found) = &utilities {
        reason = reason.by(found);
        reasons.push(Reason::computed(Step::SharePublished).by(found));
    }
    reasons.insert(0, reason.with(Label::Units, Quantity::count(facts.units.len())));
    Ok(reasons)
}

/// The shares, and where what they leave went.
fn shares(
    facts: &Facts,
    remainder: Remainder,
    total: Money,
    instalments: usize,
) -> Result<(Vec<UnitShare>, Reason), Error> {
    let rows = in_key_order(&facts.units, ("units", "unit"), |unit| &unit.unit)?;
    if rows.is_empty() {
        return Err(Error::missing("units", "at least one unit"));
    }
    let weights = rows.iter().map(|(row, unit)| facts.weight(unit).at_row("units", *row));
    let weights = weights.collect::<Result<Vec<Ratio>, Error>>()?;
    let weights = whole_weights(&weights).at("units")?;
    let reason = Reason::computed(Step::ShareRemainder);
    let (fens, reason) = match remainder {
        Remainder::Largest => {
            let fens = largest_remainder(total.fen(), &weights, |a, b| a.cmp(&b)).at("units")?;
            (fens, reason.reading(Reading::RemainderLargest))
        }
        Remainder::ToOne => {
            let named = facts.remainder_unit.as_ref().ok_or_else(|| {
                Error::missing("remainder_unit", "the unit that takes what exact shares leave")
            })?;
            let place = rows.iter().position(|(_, unit)| unit.unit == *named).ok_or_else(|| {
                let message = alloc::format!("{:?} is none of the units", named.as_str());
                Error::invalid("share.unknown_unit", message).at("remainder_unit")
            })?;
            let fens = remainder_to_one(total.fen(), &weights, place).at("units")?;
            (fens, reason.reading(Reading::RemainderToOne).with(Label::RemainderUnit, named))
        }
    };
    let whole = weights.iter().try_fold(0_i128, |sum, weight| sum.checked_add(*weight));
    let whole = whole.ok_or_else(|| Error::range("a sum of weights"))?;
    let parts = rows.into_iter().zip(weights).zip(fens).map(|(((_, unit), weight), fen)| {
        Ok(UnitShare {
            unit: unit.unit.clone(),
            share: if whole == 0 { Ratio::ZERO } else { Ratio::try_new(weight, whole)? },
            share_yuan: Money::from_fen(fen),
            instalments_yuan: in_instalments(fen, instalments)?,
            before_yuan: None,
            difference_yuan: None,
        })
    });
    Ok((parts.collect::<Result<_, Error>>()?, reason))
}

/// Parts of a share that differ by a fen at most, the larger ones first in time.
fn in_instalments(fen: i64, count: usize) -> Result<Vec<Money>, Error> {
    if count == 0 {
        return Ok(Vec::new());
    }
    let parts = largest_remainder(fen, &vec![1_i64; count], |a, b| a.cmp(&b))?;
    Ok(parts.into_iter().map(Money::from_fen).collect())
}

/// The days of instalments in order, none of them twice.
fn instalment_days(facts: &Facts) -> Result<Vec<Date>, Error> {
    let mut days: Vec<(usize, Date)> = facts.instalments.iter().copied().enumerate().collect();
    days.sort_by_key(|(_, day)| *day);
    for pair in days.windows(2) {
        if let [(_, before), (row, day)] = pair
            && before == day
        {
            let message = alloc::format!("another instalment is due on {day} too");
            return Err(Error::invalid("share.two_instalments", message).at_row(*row).at("instalments"));
        }
    }
    Ok(days.into_iter().map(|(_, day)| day).collect())
}

fn instalments(days: &[Date], units: &[UnitShare]) -> Result<Vec<Instalment>, Error> {
    let rows = days.iter().enumerate().map(|(place, due)| {
        let parts = units.iter().filter_map(|unit| unit.instalments_yuan.get(place)).copied();
        Ok(Instalment { due: *due, amount_yuan: Money::sum(parts)? })
    });
    rows.collect()
}

fn of_rerun(outcome: &Outcome) -> Result<Reason, Error> {
    let differences = || outcome.units.iter().filter_map(|unit| unit.difference_yuan);
    let further = Money::sum(differences().filter(|yuan| *yuan > Money::ZERO))?;
    let back = Money::sum(differences().filter(|yuan| *yuan < Money::ZERO))?;
    let changed = outcome.units.iter().any(UnitShare::is_changed);
    let step = if changed { Step::ShareRestated } else { Step::ShareUnchanged };
    Ok(Reason::computed(step)
        .with(Label::BilledBefore, outcome.before_yuan.unwrap_or(Money::ZERO))
        .with(Label::Total, outcome.shared_yuan)
        .with(Label::Further, further)
        .with(Label::Back, Money::ZERO.checked_sub(back)?))
}
