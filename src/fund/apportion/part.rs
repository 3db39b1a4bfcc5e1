use alloc::vec::Vec;

use super::RepairUnit;
use crate::decision::{Label, Reason, Term};
use crate::error::{At as _, Error};
use crate::quantity::Key;

/// A common part (共有部分) by who shares it: repairing it concerns their units alone.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "kebab-case", deny_unknown_fields)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum SharedPart {
    /// 全体共有: of all units of the zone, such as its roads and the pump house.
    Zone,
    /// 本幢共有: of a building's units, such as its roof.
    Building(
        /// The building.
        Key,
    ),
    /// 本单元共有: of the units on a stair, such as its lift.
    Stair {
        /// The building.
        building: Key,
        /// The stair.
        stair: Key,
    },
}

impl SharedPart {
    /// The rows of the units that share it.
    pub(super) fn shared_by<'u>(
        &self,
        units: Vec<(usize, &'u RepairUnit)>,
    ) -> Result<Vec<(usize, &'u RepairUnit)>, Error> {
        let Some((building, stair)) = self.place() else { return Ok(units) };
        let known = |key: &'u Option<Key>, name: &str, row: usize| {
            let why = "where the unit lies, which says whether it shares the part";
            key.as_ref().ok_or_else(|| Error::missing(name, why)).at_row("units", row)
        };
        let (mut sharing, mut in_building) = (Vec::new(), false);
        for (row, unit) in units {
            if known(&unit.building, "building", row)? != building {
                continue;
            }
            in_building = true;
            let on_stair = match stair {
                Some(stair) => known(&unit.stair, "stair", row)? == stair,
                None => true,
            };
            if on_stair {
                sharing.push((row, unit));
            }
        }
        if sharing.is_empty() {
            let error = |key: &Key| {
                let message = alloc::format!("no unit lies in {:?}", key.as_str());
                Error::invalid("apportion.no_such_part", message)
            };
            return Err(match stair {
                None => error(building).at("building").at("part"),
                Some(stair) if in_building => error(stair).at("stair").at("stair").at("part"),
                Some(_) => error(building).at("building").at("stair").at("part"),
            });
        }
        Ok(sharing)
    }

    /// The part in a reason's words.
    pub(super) fn told(&self, reason: Reason) -> Reason {
        match self.place() {
            None => reason.with(Label::Part, Term::Zone),
            Some((building, None)) => reason.with(Label::Building, building),
            Some((building, Some(stair))) => reason.with(Label::Building, building).with(Label::Stair, stair),
        }
    }

    /// The building and the stair; none for the zone's.
    const fn place(&self) -> Option<(&Key, Option<&Key>)> {
        match self {
            Self::Zone => None,
            Self::Building(building) => Some((building, None)),
            Self::Stair { building, stair } => Some((building, Some(stair))),
        }
    }
}
