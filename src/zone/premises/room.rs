//! The rooms that are provided.

use alloc::vec::Vec;

use crate::error::{At as _, Error};
use crate::law::{Part, Quality, RoomKind};
use crate::quantity::{Area, Key};

/// What a room is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum RoomFor {
    /// The management company.
    Company,
    /// The owners' committee.
    Committee,
    /// Business whose proceeds support the management.
    Business,
}

/// One room. A quality need be told only where the place's law asks for it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Room {
    /// Its key, unique.
    pub room: Key,
    /// What it is for.
    #[cfg_attr(feature = "serde", serde(rename = "for"))]
    pub purpose: RoomFor,
    /// Its building area.
    pub area_m2: Area,
    /// Whether it is temporary, to be replaced when the zone is complete. Default: it is not.
    #[cfg_attr(feature = "serde", serde(default))]
    pub temporary: bool,
    /// Whether it lies above ground.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub above_ground: Option<bool>,
    /// Whether it is a self-contained suite for this use alone (独用成套).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub self_contained: Option<bool>,
    /// Whether it has water.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub water: Option<bool>,
    /// Whether it has electricity.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub electricity: Option<bool>,
    /// Whether it is heated.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub heating: Option<bool>,
    /// Whether it has daylight.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub daylight: Option<bool>,
    /// Whether it is ventilated.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub ventilation: Option<bool>,
    /// Whether it has a lavatory.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub sanitation: Option<bool>,
    /// Whether it can be reached by telephone or network.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub communication: Option<bool>,
    /// Whether it is decorated, simply at least.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub decorated: Option<bool>,
    /// Whether it has an entrance of its own, or lies in no residential building.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub own_entrance: Option<bool>,
    /// Whether it was not built as a dwelling (非居住房屋).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub non_residential: Option<bool>,
    /// Whether it lies in the zone's centre or near an entrance that the place's text names.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub central: Option<bool>,
    /// Whether it faces a street (临街).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub street_side: Option<bool>,
    /// The storey on which it lies: 1 is the ground floor (底层), 0 stands for all below ground. Of rooms on several, each
    /// is a room.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub storey: Option<u16>,
    /// Whether its building has a lift.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub lift: Option<bool>,
    /// Whether the premises have a building of their own (独栋).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub detached: Option<bool>,
    /// The place (处) to which it belongs: rooms of one are one.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub place: Option<Key>,
    /// What it is divided into.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub kinds: Option<Vec<RoomKind>>,
}

impl Room {
    /// A permanent room of whose qualities nothing is known.
    #[must_use]
    pub const fn new(room: Key, purpose: RoomFor, area_m2: Area) -> Self {
        Self {
            room,
            purpose,
            area_m2,
            temporary: false,
            above_ground: None,
            self_contained: None,
            water: None,
            electricity: None,
            heating: None,
            daylight: None,
            ventilation: None,
            sanitation: None,
            communication: None,
            decorated: None,
            own_entrance: None,
            non_residential: None,
            central: None,
            street_side: None,
            storey: None,
            lift: None,
            detached: None,
            place: None,
            kinds: None,
        }
    }

    pub(super) fn counts_for(&self, part: Part) -> bool {
        match part {
            Part::Company => self.purpose == RoomFor::Company,
            Part::Committee => self.purpose == RoomFor::Committee,
            Part::Business => self.purpose == RoomFor::Business,
            Part::Office => matches!(self.purpose, RoomFor::Company | RoomFor::Committee),
            Part::All => true,
        }
    }

    pub(super) fn has(&self, quality: Quality) -> Result<bool, Error> {
        let (told, field) = match quality {
            Quality::AboveGround => (self.above_ground, "above_ground"),
            Quality::SelfContained => (self.self_contained, "self_contained"),
            Quality::Water => (self.water, "water"),
            Quality::Electricity => (self.electricity, "electricity"),
            Quality::Heating => (self.heating, "heating"),
            Quality::Daylight => (self.daylight, "daylight"),
            Quality::Ventilation => (self.ventilation, "ventilation"),
            Quality::Sanitation => (self.sanitation, "sanitation"),
            Quality::Communication => (self.communication, "communication"),
            Quality::Decorated => (self.decorated, "decorated"),
            Quality::OwnEntrance => (self.own_entrance, "own_entrance"),
            Quality::NonResidential => (self.non_residential, "non_residential"),
            Quality::Central => (self.central, "central"),
            Quality::StreetSide => (self.street_side, "street_side"),
        };
        asked(told, field)
    }

    /// Refuses a storey that is not where the room lies.
    pub(super) fn check(&self) -> Result<(), Error> {
        match (self.above_ground, self.storey) {
            (Some(above_ground), Some(storey)) if above_ground != (storey > 0) => {
                let message = "above ground, and on no storey there, or the other way round";
                Err(Error::invalid("premises.storey", message)).at("storey")
            }
            _ => Ok(()),
        }
    }
}

/// What a room tells, where the place's law asks for it.
pub(super) fn asked<T>(told: Option<T>, field: &'static str) -> Result<T, Error> {
    told.ok_or_else(|| Error::missing(field, "a quality that the place's law asks for"))
}
