//! What a vehicle pays that parks for a time.

mod asked;
mod count;
mod tell;

use alloc::vec::Vec;

pub use self::asked::{
    BegunMinute, Block, BlockEnd, Day, Duty, EachDay, ExactlyFree, Facts, FreeMinutes, Options, Stage,
    Tariff, WholeDay,
};
use self::count::Stay;
use crate::decision::Decision;
use crate::error::Error;
use crate::law::{InForce, LocalLaw, Words, keys};
use crate::quantity::{Amount, Date, Money, Ratio};
use crate::rule::{self, Rule};

/// `parking.charge`: what a vehicle that parks for a time (临时停放) pays under an agreed or published tariff.
///
/// A stay is a number of minutes, counted from when the vehicle came. One that is no longer than the free minutes costs
/// nothing. A longer one begins with the first block, where there is one, and goes on with blocks of one length and
/// price, which stages may change after so many minutes; a block that has begun is paid whole. Each day is cut to its
/// cap, then the whole stay to its own, and the sum is rounded once:
///
/// ```text
/// charge = min(stay cap, Σ over days of min(day cap, Σ blocks that begin in the day · price))
/// ```
///
/// * Minute `k` runs from `k` to `k + 1` minutes after the vehicle came, so a stay of 60 minutes has those from 0 to 59:
///   a block of 60 holds it, and with 61 the next begins.
/// * A tariff that names no cap of a day knows no days: its blocks go on through them.
/// * What the tariff does not say is an option, and the reasons tell how it was read.
///
/// Vehicles on public duty are not charged where the place's text says so: in Shanghai (上海市住宅物业管理规定 art. 61(6)),
/// Rizhao (art. 67(3)) and Lishui (art. 42(3)) those of police, fire service, rescue, ambulance and sanitation. Their
/// lists are open; whether another vehicle on duty is of that kind is left to judgement, and the charge is then told. No
/// text that was seen says how long parking is free or what it may cost.
///
/// # Errors
/// [`MissingFact`](crate::ErrorKind::MissingFact) for the duty, where the place's text frees vehicles on duty and the stay
/// is not free anyway; [`InvalidFact`](crate::ErrorKind::InvalidFact) for a vehicle that left before it came, a block of no
/// minutes, a stage that does not begin after the first block or begins with another, and a price or cap below nought;
/// [`NotInForce`](crate::ErrorKind::NotInForce) for a vehicle on duty, or of which no duty is told, at a time whose text
/// was not seen; [`OutOfRange`](crate::ErrorKind::OutOfRange) for a stay of more than a century and for sums that cannot be
/// held.
///
/// ```
/// use wuye::law::Law;
/// use wuye::rule::Rule;
/// use wuye::zone::parking::charge::{Block, Charge, Facts, Options, Tariff};
///
/// let block = |minutes, price: &str| -> Result<Block, wuye::Error> {
///     Ok(Block { minutes, price_yuan: price.parse()? })
/// };
/// let pays = |left: &str| -> Result<String, wuye::Error> {
///     let tariff = Tariff {
///         free_minutes: 30,
///         first: Some(block(60, "5")?),
///         day_cap_yuan: Some("40".parse()?),
///         ..Tariff::new(block(60, "3")?)
///     };
///     let facts = Facts::new("2024-03-01T08:00".parse()?, left.parse()?, tariff);
///     let nation = Law::built_in().at("100000".parse()?);
///     let decision = Charge::decide(&nation, &facts, &Options::default())?;
///     Ok(decision.outcome().expect("decided").amount_yuan.to_string())
/// };
/// assert_eq!(pays("2024-03-01T08:30")?, "0.00", "exactly the free minutes");
/// assert_eq!(pays("2024-03-01T08:30:01")?, "5.00", "a second more, and they are charged with the rest");
/// assert_eq!(pays("2024-03-01T09:00")?, "5.00", "the first block to its end");
/// assert_eq!(pays("2024-03-01T09:01")?, "8.00");
/// assert_eq!(pays("2024-03-02T08:00")?, "40.00", "24 hours: 5 + 23 · 3, cut to the cap");
/// assert_eq!(pays("2024-03-02T08:01")?, "45.00", "the next day begins with the first block");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Charge;

/// What a stay costs.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// What is charged.
    pub amount_yuan: Money,
    /// The same before it is rounded.
    pub exact_yuan: Ratio,
    /// The minutes of the stay.
    pub minutes: u64,
    /// Why nothing is charged, where the tariff is not asked.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub nothing_for: Option<NothingFor>,
    /// Whether it is left to judgement that the vehicle was of those on duty that are not charged.
    pub open: bool,
    /// What each day costs, in their order; days alike that follow each other stand once.
    pub days: Vec<DayCharge>,
    /// Whether the days came to more than the cap of the stay.
    pub stay_capped: bool,
}

/// Why nothing is charged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum NothingFor {
    /// It stayed no longer than the free minutes.
    FreeMinutes,
    /// It was there on duty.
    Duty,
}

/// What a day of the stay costs.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct DayCharge {
    /// How many days alike follow each other; the sums are those of one.
    pub days: u32,
    /// The blocks that begin in it.
    pub blocks: Vec<Blocks>,
    /// What they cost.
    pub exact_yuan: Ratio,
    /// What of it is charged, the day's cap looked at.
    pub charged_yuan: Ratio,
}

impl DayCharge {
    fn is_like(&self, other: &Self) -> bool {
        self.blocks == other.blocks && self.charged_yuan == other.charged_yuan
    }
}

/// Blocks of one length and price that begin in a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Blocks {
    /// After how many minutes the tariff comes to them, reckoned from where its first block begins.
    pub after_minutes: u64,
    /// How long one is.
    pub minutes: u32,
    /// The price of one.
    pub price_yuan: Ratio,
    /// How many begin.
    pub count: u64,
    /// What they cost.
    pub exact_yuan: Ratio,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        match (self.nothing_for, self.open) {
            (Some(NothingFor::FreeMinutes), _) => "free",
            (Some(NothingFor::Duty), _) => "exempt",
            (None, true) => "open",
            (None, false) => "charged",
        }
    }
}

impl Rule for Charge {
    const ID: &'static str = "parking.charge";
    const TITLE: (&'static str, &'static str) = ("临时停车收费", "what a vehicle pays that parks for a time");
    const PARAMETERS: &'static [&'static str] = &[keys::PARKING_DUTY.id()];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.left_at.day()
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        facts.check()?;
        let stay = Stay::of(facts, options)?;
        let on_duty = if stay.is_free() { OnDuty::NotAsked } else { OnDuty::of(law, facts)? };
        let nothing_for = match on_duty {
            OnDuty::NotAsked => Some(NothingFor::FreeMinutes),
            OnDuty::Freed(_) => Some(NothingFor::Duty),
            OnDuty::Open(_) | OnDuty::NoText | OnDuty::None => None,
        };
        let days = if nothing_for.is_none() { stay.days()? } else { Vec::new() };
        let sum = sum(&days)?;
        let cap = facts.tariff.stay_cap_yuan.map(|cap| Amount::from_fen(Ratio::from_integer(cap.fen())));
        let exact = cap.map_or(sum, |cap| sum.min(cap));
        let outcome = Outcome {
            amount_yuan: exact.round(options.rounding)?,
            exact_yuan: exact.yuan()?,
            minutes: stay.minutes,
            nothing_for,
            open: matches!(on_duty, OnDuty::Open(_)),
            days,
            stay_capped: exact < sum,
        };
        let reasons = tell::reasons(facts, options, &on_duty, &outcome, sum)?;
        Ok(Decision::new(outcome, reasons))
    }
}

/// What the vehicle's duty does to the charge.
enum OnDuty {
    /// The stay is free anyway.
    NotAsked,
    /// It was on none.
    None,
    /// No text of the place speaks of it.
    NoText,
    /// It is one of those that are not charged.
    Freed(InForce<Words>),
    /// It may be one.
    Open(InForce<Words>),
}

impl OnDuty {
    fn of(law: &LocalLaw<'_>, facts: &Facts) -> Result<Self, Error> {
        if facts.duty == Some(Duty::None) {
            return Ok(Self::None);
        }
        let Some(freed) = law.find_any(keys::PARKING_DUTY, facts.left_at.day())? else {
            return Ok(if facts.duty.is_some() { Self::NoText } else { Self::None });
        };
        let duty = facts.duty.ok_or_else(|| {
            Error::missing("duty", "on what duty the vehicle was there, which the place's text turns on")
        })?;
        let named = duty.term().is_some_and(|term| freed.value().has(term.name()));
        Ok(if named { Self::Freed(freed) } else { Self::Open(freed) })
    }
}

fn sum(days: &[DayCharge]) -> Result<Amount, Error> {
    days.iter().try_fold(Amount::from_fen(Ratio::ZERO), |sum, day| {
        let each = Amount::from_yuan(day.charged_yuan)?;
        sum.checked_add(each.times(Ratio::from_integer(day.days.into()))?)
    })
}
