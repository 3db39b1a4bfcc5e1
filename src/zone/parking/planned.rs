//! Whether a zone's planned parking spaces meet the owners' needs first.

use alloc::vec::Vec;

use crate::decision::{Comparison, Decision, Label, Quantity, Reading, Reason, Step, Verdict};
use crate::error::Error;
use crate::law::{LocalLaw, keys};
use crate::quantity::{Date, Ratio};
pub use crate::rule::NoOptions as Options;
use crate::rule::{self, Rule};

/// `zone.parking`: whether a developer has met the owners' needs first (首先满足业主的需要, 民法典 art. 276) by what it sold,
/// gave and let to them, and whose the spaces of a zone are.
///
/// The planned ratio (规划配置比例) is the planned spaces for vehicles over the number of dwellings and other units. Who sells,
/// gives or lets to the owners by that ratio has met their needs (区分所有权解释 (2020) art. 5): what went to owners of sold
/// units is held against the ratio times those units, exactly, and never rounded:
///
/// ```text
/// spaces sold, given or let to owners  >=  units sold · planned spaces / units
/// ```
///
/// With 450 spaces for 500 units the ratio is 9/10; of 400 units sold the owners must have had 360. Falling short is no
/// breach by itself: the owners may not have asked. It is then left to judgement.
///
/// Planned spaces are the developer's until it sells or gives them (art. 275(1)); what was added on common roads and grounds
/// beside the plan is the owners' (art. 275(2), 解释 art. 6) and does not count for the ratio.
///
/// # Errors
/// [`InvalidFact`](crate::ErrorKind::InvalidFact) for a zone without units, more units sold than there are, and more spaces
/// disposed of than planned; [`NotInForce`](crate::ErrorKind::NotInForce) before 2021-01-01, whose texts were not seen.
///
/// ```
/// use wuye::law::Law;
/// use wuye::rule::Rule;
/// use wuye::zone::parking::planned::{Facts, Options, Planned, Went};
///
/// let met = |rented| -> Result<bool, wuye::Error> {
///     let facts = Facts {
///         on: "2024-06-01".parse()?,
///         units: 500,
///         units_sold: 400,
///         planned_spaces: 450,
///         to_owners: Went { sold: 300, given: 0, rented },
///         to_others: Went::default(),
///         on_common_ground: 40,
///     };
///     let nation = Law::built_in().at("100000".parse()?);
///     Ok(Planned::decide(&nation, &facts, &Options {})?.outcome().expect("in force").met)
/// };
/// assert!(!met(59)?, "359 of 360");
/// assert!(met(60)?);
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Planned;

/// The spaces and units of a zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day: its law applies.
    pub on: Date,
    /// How many dwellings and other units (房屋套数) the plan has.
    pub units: u32,
    /// How many of them are sold.
    pub units_sold: u32,
    /// How many spaces and garages for vehicles the plan has.
    pub planned_spaces: u32,
    /// How many of these went to owners.
    pub to_owners: Went,
    /// How many went to others.
    pub to_others: Went,
    /// How many were added on common roads and grounds, beside the plan.
    pub on_common_ground: u32,
}

/// How many spaces went to somebody, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Went {
    /// They were sold.
    pub sold: u32,
    /// They were given with dwellings.
    pub given: u32,
    /// They are let.
    pub rented: u32,
}

/// The ratio, what the owners had by it, and whose the spaces are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// The planned spaces for each unit.
    pub ratio: Ratio,
    /// The least number that meets the owners' needs by it.
    pub least: u32,
    /// How many spaces went to owners.
    pub to_owners: u32,
    /// Whether that is enough.
    pub met: bool,
    /// How many planned spaces are the developer's: neither sold nor given.
    pub developers: u32,
    /// How many of these are not let either.
    pub unused: u32,
    /// How many spaces are all owners' together.
    pub common: u32,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        if self.met { "met" } else { "open" }
    }
}

impl Went {
    fn owned(self) -> u64 {
        u64::from(self.sold).saturating_add(self.given.into())
    }

    fn all(self) -> u64 {
        self.owned().saturating_add(self.rented.into())
    }
}

impl Facts {
    fn check(&self) -> Result<(), Error> {
        if self.units == 0 {
            return Err(Error::invalid("parking.no_units", "a zone has a unit at least").at("units"));
        }
        if self.units_sold > self.units {
            let message = "more units are sold than there are";
            return Err(Error::invalid("parking.units_sold", message).at("units_sold"));
        }
        if self.to_owners.all().saturating_add(self.to_others.all()) > self.planned_spaces.into() {
            let message = "more spaces went to somebody than there are";
            return Err(Error::invalid("parking.spaces", message).at("planned_spaces"));
        }
        Ok(())
    }
}

impl Rule for Planned {
    const ID: &'static str = "zone.parking";
    const TITLE: (&'static str, &'static str) =
        ("规划车位首先满足业主需要", "whether planned parking spaces meet the owners' needs first");
    const PARAMETERS: &'static [&'static str] = &[keys::PARKING_RATIO.id(), keys::PARKING_COMMON.id()];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.on
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, _: &Options) -> Result<Decision<Outcome>, Error> {
        facts.check()?;
        let by_ratio = law.find(keys::PARKING_RATIO, facts.on)?;
        let ratio = Ratio::try_new(facts.planned_spaces.into(), facts.units.into())?;
        let number = |number: u64| Ratio::from_integer(i64::try_from(number).unwrap_or(i64::MAX));
        let share = *by_ratio.value();
        let needed = ratio.checked_mul(number(facts.units_sold.into()));
        let needed = needed.and_then(|by_plan| by_plan.checked_mul(share.ratio()));
        let needed = needed.ok_or_else(|| Error::range("a number"))?;
        let to_owners = number(facts.to_owners.all());
        let met = share.comparator().holds(to_owners, needed);
        let whole = |number: Ratio| u32::try_from(number.ceil()).map_err(|_| Error::range("a number"));
        let planned = Reason::computed(Step::PlannedRatio)
            .by(&by_ratio)
            .with(Label::PlannedSpaces, Quantity::Count(facts.planned_spaces.into()))
            .with(Label::Units, Quantity::Count(facts.units.into()))
            .with(Label::PlannedRatio, Quantity::Share(ratio));
        let (left, bound) = (Quantity::Number(to_owners), Quantity::Number(needed));
        let held = Comparison::bound(left, share.comparator(), &bound)?;
        let served = Reason::compared(Step::PlannedServed, held, met)
            .by(&by_ratio)
            .with(Label::UnitsSold, Quantity::Count(facts.units_sold.into()))
            .with(Label::PlannedRatio, Quantity::Share(ratio))
            .reading(Reading::RatioOfUnitsSold);
        // Falling short is no breach by this article: whether the owners' needs came first is then judged by what they asked.
        let served = if met { served } else { served.verdict_of(Verdict::Judgement) };
        let owned = facts.to_owners.owned().saturating_add(facts.to_others.owned());
        let rented = facts.to_owners.rented.saturating_add(facts.to_others.rented);
        let developers = u64::from(facts.planned_spaces).saturating_sub(owned);
        let unused = developers.saturating_sub(rented.into());
        let mut reasons = Vec::from([planned, served]);
        let told = Reason::computed(Step::PlannedOwned)
            .with(Label::DeveloperSpaces, Quantity::Count(developers))
            .with(Label::UnusedSpaces, Quantity::Count(unused));
        reasons.push(told);
        if facts.on_common_ground > 0 {
            let common = law.find(keys::PARKING_COMMON, facts.on)?;
            let told = Reason::computed(Step::CommonSpaces).by(&common);
            reasons.push(told.with(Label::Spaces, Quantity::Count(facts.on_common_ground.into())));
        }
        let outcome = Outcome {
            ratio,
            least: whole(needed)?,
            to_owners: whole(to_owners)?,
            met,
            developers: whole(number(developers))?,
            unused: whole(number(unused))?,
            common: facts.on_common_ground,
        };
        Ok(Decision::new(outcome, reasons))
    }
}
