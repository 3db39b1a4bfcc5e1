//! The number of owners.

use alloc::vec::Vec;

use super::area::Basis;
pub use super::area::Facts;
use super::roll::{OwnerSets, Roll};
use super::unit::Parking;
use crate::decision::{Decision, Label, Reason, Step};
use crate::error::Error;
use crate::law::{InForce, LocalLaw, keys};
use crate::quantity::{Area, Date, Heads, Key};
use crate::rule::{self, Rule};

/// `owner.count`: the number of owners (业主人数), and what each holds.
///
/// One exclusive unit is one head. A buyer of several units is one head, and so is the developer with
/// everything that is unsold or sold and not delivered (建筑物区分所有权解释 art. 9). A co-owned unit is one
/// head, keyed by the set of its owners; whether overlapping sets are one owner is an option.
///
/// A hundred units, of which the developer holds 25, one buyer 3, a couple one, the wife of that couple
/// another alone, and 70 owners one each, make 74 heads. The boundary in small:
///
/// ```
/// use wuye::law::Law;
/// use wuye::owner::count::{Count, Facts, Options};
/// use wuye::owner::{Holding, OwnerSets, Unit, UnitUse};
/// use wuye::rule::Rule;
///
/// let unit = |key: &str, owners: &[&str]| -> Result<Unit, wuye::Error> {
///     Ok(Unit {
///         unit: key.parse()?,
///         used_for: UnitUse::Dwelling,
///         holding: Holding::Delivered,
///         owners: owners.iter().map(|owner| owner.parse()).collect::<Result<_, _>>()?,
///         register_area_m2: Some("90".parse()?),
///         survey_area_m2: None,
///         contract_area_m2: None,
///         separate_title: None,
///     })
/// };
/// let units = vec![unit("1-101", &["H", "W"])?, unit("1-102", &["W"])?, unit("1-103", &["W", "H"])?];
/// let facts = Facts { as_of: "2022-06-30".parse()?, developer: None, about_parking: None, units };
/// let nation = Law::built_in().at("100000".parse()?);
/// let heads = |sets| -> Result<String, wuye::Error> {
///     let options = Options { overlapping_owner_sets: sets, ..Options::default() };
///     let decision = Count::decide(&nation, &facts, &options)?;
///     Ok(decision.outcome().expect("in force").heads.to_string())
/// };
/// assert_eq!(heads(OwnerSets::Separate)?, "2");
/// assert_eq!(heads(OwnerSets::Merged)?, "1");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Count;

/// What may be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, default)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Options {
    /// Whether parking spaces count. Default: as the place's law says.
    pub parking: Option<Parking>,
    /// What two sets of co-owners are that share a member. Default: two owners.
    pub overlapping_owner_sets: OwnerSets,
}

/// The owners.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// How many there are.
    pub heads: Heads,
    /// Their whole area.
    pub total_m2: Area,
    /// Each of them, by keys.
    pub owners: Vec<Owner>,
}

/// One head.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Owner {
    /// Its owners' keys, in order.
    pub owners: Vec<Key>,
    /// Whether it is the developer.
    pub developer: bool,
    /// Its units, in order.
    pub units: Vec<Key>,
    /// Their area.
    pub area_m2: Area,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        "computed"
    }
}

impl Rule for Count {
    const ID: &'static str = "owner.count";
    const TITLE: (&'static str, &'static str) = ("业主人数", "the number of owners");
    const PARAMETERS: &'static [&'static str] =
        &[keys::AREA_SOURCE.id(), keys::PARKING.id(), keys::HEAD.id()];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.as_of
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        let head = law.find(keys::HEAD, facts.as_of)?;
        let basis = Basis::on(law, facts.as_of, options.parking)?;
        let sets = options.overlapping_owner_sets;
        let roll = basis.roll(&facts.units, facts.developer.as_ref(), facts.about_parking, sets, None)?;
        let owners = roll.persons.iter().map(|person| Owner {
            owners: person.owners.clone(),
            developer: person.developer,
            units: roll.units_of(person).cloned().collect(),
            area_m2: person.area,
        });
        let outcome = Outcome { heads: roll.heads()?, total_m2: roll.area, owners: owners.collect() };
        let reasons = Vec::from([basis.reason(&roll), heads_reason(&head, sets, &roll)?]);
        Ok(Decision::new(outcome, reasons))
    }
}

/// How the heads of a roll came about.
pub(crate) fn heads_reason(head: &InForce<()>, sets: OwnerSets, roll: &Roll<'_>) -> Result<Reason, Error> {
    let reason = Reason::computed(Step::OwnerHeads).by(head).with(Label::Total, roll.heads()?);
    Ok(reason.reading(sets.reading()))
}
