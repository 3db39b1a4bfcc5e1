//! The exclusive area that counts.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use super::roll::{OwnerSets, Roll, RollOptions};
use super::unit::{AreaSource, Parking, Unit, UnitUse};
use crate::decision::{Decision, Label, Quantity, Reason, Step};
use crate::error::Error;
use crate::law::{InForce, InWord, LocalLaw, Words, keys};
use crate::quantity::{Area, Date, Key};
use crate::rule::{self, Rule};

/// `owner.area`: the area of each unit that counts, and their sum.
///
/// A unit's area is the registered one; where there is no registration yet, the surveyed one; where there
/// was no survey yet, the one of the sale contract (建筑物区分所有权解释 art. 8). Property of all owners does
/// not count; parking spaces count as the options or the place's law say.
///
/// ```
/// use wuye::law::Law;
/// use wuye::owner::area::{Areas, Facts, Options};
/// use wuye::owner::{AreaSource, Holding, Unit, UnitUse};
/// use wuye::rule::Rule;
///
/// let unit = Unit {
///     unit: "1-101".parse()?,
///     used_for: UnitUse::Dwelling,
///     holding: Holding::Delivered,
///     owners: vec!["O1".parse()?],
///     register_area_m2: None,
///     survey_area_m2: Some("96.52".parse()?),
///     contract_area_m2: Some("96.50".parse()?),
///     separate_title: None,
/// };
/// let facts =
///     Facts { as_of: "2022-06-30".parse()?, developer: None, about_parking: None, units: vec![unit] };
/// let nation = Law::built_in().at("100000".parse()?);
/// let decision = Areas::decide(&nation, &facts, &Options::default())?;
/// let areas = decision.outcome().expect("in force");
/// assert_eq!(areas.units[0].source, AreaSource::Survey);
/// assert_eq!(areas.total_m2.to_string(), "96.52");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Areas;

/// The units of a zone on a day. [`count`](super::count) asks for the same.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day of the roll: its law applies.
    pub as_of: Date,
    /// The developer's key, needed where anything is unsold or undelivered.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub developer: Option<Key>,
    /// Whether the roll is for a matter about parking; asked only where parking counts for such matters
    /// alone.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub about_parking: Option<bool>,
    /// The units, in any order.
    pub units: Vec<Unit>,
}

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
}

/// The areas that count.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// Unit by unit, by key.
    pub units: Vec<UnitArea>,
    /// Their sum.
    pub total_m2: Area,
}

/// The area of one unit.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct UnitArea {
    /// The unit.
    pub unit: Key,
    /// Its area.
    pub area_m2: Area,
    /// Where the area was taken from.
    pub source: AreaSource,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        "computed"
    }
}

impl Rule for Areas {
    const ID: &'static str = "owner.area";
    const TITLE: (&'static str, &'static str) = ("专有部分面积", "the exclusive area that counts");
    const PARAMETERS: &'static [&'static str] = &[keys::AREA_SOURCE.id(), keys::PARKING.id()];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.as_of
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        let basis = Basis::on(law, facts.as_of, options.parking)?;
        let (developer, sets) = (facts.developer.as_ref(), OwnerSets::default());
        let roll = basis.roll(&facts.units, developer, facts.about_parking, sets, None)?;
        let units = roll.entries.iter().map(|entry| UnitArea {
            unit: entry.unit.unit.clone(),
            area_m2: entry.area,
            source: entry.source,
        });
        let reason = basis.reason(&roll);
        Ok(Decision::new(Outcome { units: units.collect(), total_m2: roll.area }, Vec::from([reason])))
    }
}

/// What the law of a day says of areas: the sources in their order, and whether parking counts.
pub(crate) struct Basis {
    sources: Vec<AreaSource>,
    found: InForce<Words>,
    parking: Parking,
    parking_law: Option<InWord>,
}

impl Basis {
    pub(crate) fn on(law: &LocalLaw<'_>, day: Date, parking: Option<Parking>) -> Result<Self, Error> {
        let found = law.find(keys::AREA_SOURCE, day)?;
        let unreadable = || Error::range("a law table");
        let sources = found.value().iter().map(|name| AreaSource::named(name).ok_or_else(unreadable));
        let sources = sources.collect::<Result<_, _>>()?;
        let (parking, parking_law) = law.reading(parking, keys::PARKING, day, Parking::named)?;
        Ok(Self { sources, found, parking, parking_law })
    }

    /// The roll of the units, or of those `among` them.
    pub(crate) fn roll<'a>(
        &self,
        units: &'a [Unit],
        developer: Option<&Key>,
        about_parking: Option<bool>,
        sets: OwnerSets,
        among: Option<&BTreeSet<Key>>,
    ) -> Result<Roll<'a>, Error> {
        let about_parking = match (self.parking, about_parking) {
            (Parking::OnlyForParkingMatters, None) => {
                return Err(Error::missing("about_parking", "whether the matter is about parking"));
            }
            (_, about) => about.unwrap_or(false),
        };
        let parking = self.parking.counts(about_parking);
        let counts = |unit: &Unit| {
            let counts = match unit.used_for {
                UnitUse::Common => false,
                UnitUse::Parking => parking,
                UnitUse::Dwelling | UnitUse::NonDwelling => true,
            };
            counts && among.is_none_or(|among| among.contains(&unit.unit))
        };
        let measured = |_| true;
        Roll::draw_up(
            units,
            RollOptions { developer, sources: &self.sources, counts: &counts, measured, sets },
        )
    }

    /// How the areas of a roll came about.
    pub(crate) fn reason(&self, roll: &Roll<'_>) -> Reason {
        let units = Quantity::Count(u64::try_from(roll.entries.len()).unwrap_or(u64::MAX));
        let reason = Reason::computed(Step::OwnerArea).by(&self.found);
        let reason = match &self.parking_law {
            Some(law) => reason.by(law),
            None => reason,
        };
        reason.with(Label::Units, units).with(Label::Total, roll.area).reading(self.parking.reading())
    }
}
