use alloc::vec::Vec;

use crate::decision::Reading;
use crate::error::Error;
use crate::quantity::{Area, Key};

/// What a unit is used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum UnitUse {
    /// 住宅.
    Dwelling,
    /// 非住宅: shops, offices.
    NonDwelling,
    /// 车位、车库 that can be owned by one owner.
    Parking,
    /// Property of all owners by law (依法归全体业主所有的物业): never counted.
    Common,
}

impl UnitUse {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Dwelling => "dwelling",
            Self::NonDwelling => "non-dwelling",
            Self::Parking => "parking",
            Self::Common => "common",
        }
    }
}

/// How far a unit has passed from the developer to a buyer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Holding {
    /// 已交付: delivered to its owners.
    Delivered,
    /// 尚未出售: not sold.
    Unsold,
    /// 已出售但尚未交付: sold and not delivered; the developer still counts as its owner.
    Undelivered,
}

/// The record that an area was taken from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum AreaSource {
    /// 不动产登记簿.
    Register,
    /// 测绘机构的实测面积.
    Survey,
    /// 房屋买卖合同.
    Contract,
}

impl AreaSource {
    /// The source that the law tables name.
    pub(crate) fn named(name: &str) -> Option<Self> {
        match name {
            "register" => Some(Self::Register),
            "survey" => Some(Self::Survey),
            "contract" => Some(Self::Contract),
            _ => None,
        }
    }
}

/// Whether parking spaces count. An open question: they can be exclusive parts (解释 art. 2), some places
/// leave them out, and the guidance leaves it to the rules of procedure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Parking {
    /// They count like any exclusive part.
    Always,
    /// They do not count.
    Never,
    /// They count when the matter is about parking.
    OnlyForParkingMatters,
}

impl Parking {
    pub(crate) fn named(name: &str) -> Option<Self> {
        match name {
            "always" => Some(Self::Always),
            "never" => Some(Self::Never),
            "only-for-parking-matters" => Some(Self::OnlyForParkingMatters),
            _ => None,
        }
    }

    pub(crate) const fn reading(self) -> Reading {
        match self {
            Self::Always => Reading::ParkingAlways,
            Self::Never => Reading::ParkingNever,
            Self::OnlyForParkingMatters => Reading::ParkingForParking,
        }
    }

    /// Whether parking counts in a matter.
    pub(crate) const fn counts(self, about_parking: bool) -> bool {
        match self {
            Self::Always => true,
            Self::Never => false,
            Self::OnlyForParkingMatters => about_parking,
        }
    }
}

/// A unit of the zone: a dwelling, a shop, a parking space, or property of all owners.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Unit {
    /// Its key, unique in the zone.
    pub unit: Key,
    /// What it is used for.
    #[cfg_attr(feature = "serde", serde(rename = "use"))]
    pub used_for: UnitUse,
    /// How far it has passed to a buyer.
    pub holding: Holding,
    /// Its owners, all of them; the order does not matter. Of an undelivered unit these are the buyers, who
    /// do not count yet.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub owners: Vec<Key>,
    /// The area in the real-estate register.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub register_area_m2: Option<Area>,
    /// The area as surveyed.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub survey_area_m2: Option<Area>,
    /// The area in the sale contract.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub contract_area_m2: Option<Area>,
    /// Whether it has a title of its own; asked only of shops that pool their votes.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub separate_title: Option<bool>,
}

impl Unit {
    /// The area by the first of the sources that has one.
    ///
    /// # Errors
    /// [`MissingFact`](crate::ErrorKind::MissingFact) where none has.
    pub fn area(&self, sources: &[AreaSource]) -> Result<(Area, AreaSource), Error> {
        let of = |source: &AreaSource| {
            let area = match source {
                AreaSource::Register => self.register_area_m2,
                AreaSource::Survey => self.survey_area_m2,
                AreaSource::Contract => self.contract_area_m2,
            };
            area.map(|area| (area, *source))
        };
        sources.iter().find_map(of).ok_or_else(|| {
            Error::missing(
                "register_area_m2",
                "the unit has no area from the register, a survey or a contract",
            )
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::{check_words, keys};

    #[test]
    fn the_words_of_the_tables_are_those_known_here() {
        check_words(keys::AREA_SOURCE.id(), |word| AreaSource::named(word).is_some());
        check_words(keys::PARKING.id(), |word| Parking::named(word).is_some());
        let uses = [UnitUse::Dwelling, UnitUse::NonDwelling, UnitUse::Parking, UnitUse::Common];
        check_words(keys::FIRST_MEETING_NO_VOTE.id(), |word| uses.iter().any(|one| one.name() == word));
    }
}
