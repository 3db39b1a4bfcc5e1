//! Which bills change when a user moves over from another billing system, and why.

mod late;
mod pool;
mod reckoning;
mod system;
mod tell;
mod total;
mod unit;

use alloc::vec::Vec;

use self::reckoning::Reckoning;
pub use self::system::{
    Bills, Deviation, LateBase, LateDays, LateFees, LateSince, MonthFee, Months, Places, Preset, RateHeld,
    Reductions, Stage, System,
};
use self::total::{moves, summed};
use crate::decision::Decision;
use crate::error::{At as _, Error};
use crate::fee::bill::{self, Bill};
use crate::fee::payer::with_history_parameters;
use crate::fee::{late as late_fee, share};
use crate::law::{LocalLaw, keys};
use crate::quantity::{Date, Key, Money, Ratio, in_key_order};
use crate::rule::{self, Rule};

/// `fee.migration`: unit by unit, what the old system bills, what is owed, and what makes the difference.
///
/// What is owed is what [`fee.bill`](Bill) says, by its own facts and options. What the old system bills follows from
/// the same facts by its [deviations](System): how it counts months, when it rounds, in what numbers it reckons. The
/// difference is told deviation by deviation: each is switched on after the ones before it, in the order in which the
/// old system reckons, and what that moves is its part; the parts sum to the difference to the fen. The order is part
/// of the answer: where two deviations meet in one bill, the later one gets what they move together.
///
/// A pool, say of electricity for a stair, is owed whole and split to the fen, as [`fee.share`](share::Sharing) says;
/// the old system may bill each share by itself, and then collects more or less than there is.
///
/// What is owed for paying late is what [`fee.late`](late_fee::Late) says; the old system may reckon it on a whole debt
/// of which a part is paid, hold the rate as a binary number, or round every day.
///
/// The duty to pay what was agreed is of 民法典 art. 944 and 物业服务收费管理办法 art. 15, and so is what was agreed for
/// paying late (民法典 art. 585(1)); the law says nothing of roundings, so a difference is no breach by itself, but what
/// the contract does not say nobody owes.
///
/// # Errors
/// Those of [`fee.bill`](Bill), [`fee.share`](share::Sharing) and [`fee.late`](late_fee::Late), each with its row;
/// [`MissingFact`](crate::ErrorKind::MissingFact) where nothing is compared, a unit has no key or no rounding is told;
/// [`InvalidFact`](crate::ErrorKind::InvalidFact) for a unit, of bills or of late fees, or a pool that is told twice, one that begins, or is asked
/// of, before the first day, a pool that was billed before, more than nine places, and a last rounding to less than a fen;
/// [`OutOfRange`](crate::ErrorKind::OutOfRange) for numbers that cannot be held.
///
/// ```
/// use wuye::fee::bill;
/// use wuye::fee::migration::{Deviation, Facts, Migration, Options, Preset, System};
/// use wuye::law::Law;
/// use wuye::rule::Rule;
///
/// // 52.69 m² at 4.50 for three months are 711.315 yuan, a half fen that goes up. The old system holds 237.105 as a
/// // binary number a little below it, and is a fen short; 52.70 m² are 711.45, and it is not.
/// let unit = |key: &str, area: &str| -> Result<bill::Facts, wuye::Error> {
///     Ok(bill::Facts {
///         unit: Some(key.parse()?),
///         area_m2: Some(area.parse()?),
///         price_yuan_per_m2_month: Some("4.50".parse()?),
///         to: Some("2023-04-01".parse()?),
///         ..bill::Facts::new("2023-01-01".parse()?)
///     })
/// };
/// let units = vec![unit("101", "52.69")?, unit("102", "52.70")?];
/// let facts = Facts { units, ..Facts::new("2023-01-01".parse()?) };
/// let theirs = System { preset: Some(Preset::MicroCommunity), ..System::default() };
/// let options = Options { theirs, ..Options::default() };
/// let nation = Law::built_in().at("100000".parse()?);
/// let decision = Migration::decide(&nation, &facts, &options)?;
/// let outcome = decision.outcome().expect("in force");
/// let [first, second] = &outcome.units[..] else { panic!("two units") };
/// assert_eq!((first.ours_yuan, first.theirs_yuan), ("711.32".parse()?, "711.31".parse()?));
/// assert_eq!(first.why[0].deviation, Deviation::BinaryNumbers);
/// assert_eq!(first.why[0].yuan, "-0.01".parse()?);
/// assert!(second.why.is_empty() && outcome.changed == 1);
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Migration;

/// What is billed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The first day of what is compared: its law applies to the whole; each bill has its own first day.
    pub from: Date,
    /// The bills, each with the unit it is of, in any order. Several bills of one unit have keys of their own.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub units: Vec<bill::Facts>,
    /// What several units share, in any order; none of it billed before.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub pools: Vec<share::Facts>,
    /// The units that pay late, in any order: what is owed for it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub late: Vec<LateUnit>,
}

impl Facts {
    /// Nothing to compare yet.
    #[must_use]
    pub const fn new(from: Date) -> Self {
        Self { from, units: Vec::new(), pools: Vec::new(), late: Vec::new() }
    }
}

/// A unit that pays late: the cycles of one fee. Several fees of one unit have keys of their own.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct LateUnit {
    /// The unit.
    pub unit: Key,
    /// Its debts, and what was agreed for paying them late; asked of no day before the first.
    pub asked: late_fee::Facts,
}

/// How we bill, and how the old system does.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, default)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Options {
    /// How we bill. Default: as `fee.bill` does. A pool is rounded likewise.
    pub ours: bill::Options,
    /// To whom the fens go that exact shares of a pool leave. Default: as in `fee.share`.
    pub remainder: share::Remainder,
    /// How we reckon what is owed for paying late. Default: as `fee.late` does.
    pub late: late_fee::Options,
    /// How the old system bills. Default: as we do.
    pub theirs: System,
}

/// What changes.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// The bills, by key.
    pub units: Vec<Compared>,
    /// What is shared, by key.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub pools: Vec<ComparedPool>,
    /// What is owed for paying late, by unit and debt.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub late: Vec<ComparedLate>,
    /// How many sums change, shares of pools and late fees too.
    pub changed: u32,
    /// How many do not.
    pub unchanged: u32,
    /// What is owed altogether.
    pub ours_yuan: Money,
    /// What the old system bills altogether.
    pub theirs_yuan: Money,
    /// How much more that is; below zero, how much less.
    pub difference_yuan: Money,
    /// What accounts for the difference, over all sums.
    pub why: Vec<Moved>,
}

/// A sum, as it is owed and as the old system bills it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Compared {
    /// The unit.
    pub unit: Key,
    /// What is owed, before it is rounded; without a tax that the tariff does not hold.
    pub exact_yuan: Ratio,
    /// What is owed.
    pub ours_yuan: Money,
    /// What the old system bills.
    pub theirs_yuan: Money,
    /// How much more that is; below zero, how much less.
    pub difference_yuan: Money,
    /// The months, as the old system counts them; not of a share of a pool.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub months: Option<Ratio>,
    /// What the old system takes off as a sum of its own, where it does.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub reduced_yuan: Option<Money>,
    /// What accounts for the difference, in the order in which the old system reckons; where the sum stays there is
    /// none, or what they move cancels out.
    pub why: Vec<Move>,
}

/// What a deviation moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Move {
    /// The deviation.
    pub deviation: Deviation,
    /// By how much it makes the bill larger; below zero, smaller.
    pub yuan: Money,
}

/// What a deviation moves over all sums.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Moved {
    /// The deviation.
    pub deviation: Deviation,
    /// How many sums it moves.
    pub sums: u32,
    /// By how much together.
    pub yuan: Money,
}

/// A pool, as it is owed and as the old system bills it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct ComparedPool {
    /// The pool.
    pub pool: Key,
    /// What is owed: the whole of it.
    pub ours_yuan: Money,
    /// What the old system's shares sum to.
    pub theirs_yuan: Money,
    /// How much more that is; below zero, what nobody pays.
    pub difference_yuan: Money,
    /// The shares, by key.
    pub units: Vec<Compared>,
}

/// What is owed for paying a debt late, and what the old system asks for it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct ComparedLate {
    /// The unit.
    pub unit: Key,
    /// The debt.
    pub debt: Key,
    /// What is owed for paying it late, before it is rounded.
    pub exact_yuan: Ratio,
    /// What is owed for paying it late.
    pub ours_yuan: Money,
    /// What the old system asks.
    pub theirs_yuan: Money,
    /// How much more that is; below zero, how much less.
    pub difference_yuan: Money,
    /// What accounts for the difference, in the order in which the old system reckons.
    pub why: Vec<Move>,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        if self.changed == 0 { "agrees" } else { "differs" }
    }
}

impl Rule for Migration {
    const ID: &'static str = "fee.migration";
    const TITLE: (&'static str, &'static str) =
        ("系统迁移时逐户比对账单", "which bills change when a user moves over from another system, and why");
    const PARAMETERS: &'static [&'static str] = with_history_parameters![
        keys::FEE_DUTY.id(),
        keys::LATE_PENALTY.id(),
        keys::SHARE.id(),
        keys::SHARE_UTILITIES.id(),
        keys::SHARE_NOT.id(),
    ];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.from
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        let duty = law.find(keys::FEE_DUTY, facts.from)?;
        if facts.units.is_empty() && facts.pools.is_empty() && facts.late.is_empty() {
            return Err(Error::missing("units", "the bills that are compared"));
        }
        let ours = Reckoning::ours(options.ours.rounding, options.late.rounding);
        let theirs = Reckoning::theirs(&options.theirs, &ours).at("theirs").at("options")?;
        let units = compared(law, facts, options.ours, (&ours, &theirs))?;
        let shares = share::Options {
            rounding: options.ours.rounding,
            remainder: options.remainder,
            ..share::Options::default()
        };
        let mut pools = Vec::with_capacity(facts.pools.len());
        for (row, pool) in in_key_order(&facts.pools, ("pools", "pool"), |pool| &pool.pool)? {
            let compared = not_before("from", pool.from, facts.from)
                .and_then(|()| pool::compared(law, pool, shares, (&ours, &theirs)));
            pools.push(compared.at_row("pools", row)?);
        }
        let mut late = Vec::new();
        for (row, unit) in in_key_order(&facts.late, ("late", "unit"), |unit| &unit.unit)? {
            let compared = not_before("as_of", unit.asked.as_of, facts.from)
                .and_then(|()| late::compared(unit, options.late, (&ours, &theirs)));
            late.extend(compared.at("asked").at_row("late", row)?);
        }
        let outcome = summed(units, pools, late)?;
        let penalty = law.find_any(keys::LATE_PENALTY, facts.from)?;
        let reasons = tell::reasons((&duty, penalty.as_ref()), &options.theirs, (&ours, &theirs), &outcome);
        Ok(Decision::new(outcome, reasons))
    }
}

/// Each bill by itself, by key.
fn compared(
    law: &LocalLaw<'_>,
    facts: &Facts,
    options: bill::Options,
    reckonings: (&Reckoning, &Reckoning),
) -> Result<Vec<Compared>, Error> {
    let keyed = |(row, unit): (usize, &'_ bill::Facts)| match &unit.unit {
        Some(key) => Ok((key.clone(), row)),
        None => Err(Error::missing("unit", "the unit that the bill is of")).at_row("units", row),
    };
    let keys = facts.units.iter().enumerate().map(keyed).collect::<Result<Vec<_>, Error>>()?;
    let mut all = Vec::with_capacity(keys.len());
    for (row, (key, _)) in in_key_order(&keys, ("units", "unit"), |(key, _)| key)? {
        let Some(unit) = facts.units.get(row) else { continue };
        all.push(of_unit(law, (key, unit), facts.from, options, reckonings).at_row("units", row)?);
    }
    Ok(all)
}

fn not_before(member: &'static str, day: Date, first: Date) -> Result<(), Error> {
    if day < first {
        let error = Error::invalid("migration.first_day", "it is before the first day of what is compared");
        return Err(error.at(member));
    }
    Ok(())
}

fn of_unit(
    law: &LocalLaw<'_>,
    (key, unit): (&Key, &bill::Facts),
    first: Date,
    options: bill::Options,
    reckonings: (&Reckoning, &Reckoning),
) -> Result<Compared, Error> {
    not_before("from", unit.from, first)?;
    let decision = Bill::decide(law, unit, &options)?;
    let owed = decision.outcome().ok_or_else(|| Error::range("a bill"))?;
    let billed = bill::reckoned(law, unit, options, |pieces, period, tax| {
        reckoning::switched(reckonings, &Deviation::OF_BILLS, |reckoning| {
            unit::billed(pieces, period, tax, reckoning)
        })
    })?;
    let amounts = billed.steps.iter().map(|(deviation, step)| (*deviation, step.amount));
    Ok(Compared {
        unit: key.clone(),
        exact_yuan: owed.exact_yuan,
        ours_yuan: owed.amount_yuan,
        theirs_yuan: billed.last.amount,
        difference_yuan: billed.last.amount.checked_sub(owed.amount_yuan)?,
        months: Some(billed.last.months),
        reduced_yuan: billed.last.reduced,
        why: moves(owed.amount_yuan, amounts)?,
    })
}
