//! Who has taken delivery on a day, phase by phase.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::vec::Vec;

use super::asked::{Facts, PhaseState};
use crate::error::{At as _, Error};
use crate::owner::{AreaSource, Holding, OwnerSets, Roll, RollOptions, Unit, UnitUse};
use crate::quantity::{Area, Date, Heads, Key, in_key_order};

/// The members of the assembly and the state of each phase.
pub(super) struct Members {
    pub(super) heads: Heads,
    pub(super) area: Area,
    pub(super) phases: Vec<PhaseState>,
}

/// Draws up the roll of the day: what was delivered by then counts, whatever its phase.
pub(super) fn on_the_day(facts: &Facts, sets: OwnerSets) -> Result<Members, Error> {
    let by_then = |day: Option<Date>| day.is_some_and(|day| day <= facts.as_of);
    let mut phases: BTreeMap<&Key, PhaseState> =
        in_key_order(&facts.phases, ("phases", "phase"), |row| &row.phase)?
            .into_iter()
            .map(|(_, row)| {
                let state = PhaseState {
                    phase: row.phase.clone(),
                    complete: by_then(row.completed_on),
                    delivered: 0,
                    delivered_m2: Area::ZERO,
                    joined: 0,
                };
                (&row.phase, state)
            })
            .collect();
    if phases.len() < 2 {
        let message = "a zone is built in phases where it has two or more";
        return Err(Error::invalid("zone.phases.one", message).at("phases"));
    }
    let formed_on = facts.assembly.as_ref().map(|assembly| assembly.formed_on);
    let mut units = Vec::with_capacity(facts.units.len());
    for (row, home) in facts.units.iter().enumerate() {
        let phase = phases
            .get_mut(&home.phase)
            .ok_or_else(|| unknown_phase(&home.phase).at("phase").at_row(row).at("units"))?;
        let delivered = by_then(home.delivered_on);
        if delivered {
            let one_more = |count: u32| count.checked_add(1).ok_or_else(|| Error::range("a number of units"));
            phase.delivered = one_more(phase.delivered)?;
            phase.delivered_m2 = phase.delivered_m2.checked_add(home.area_m2).at("units")?;
            if formed_on.is_some_and(|formed| home.delivered_on.is_some_and(|day| day > formed)) {
                phase.joined = one_more(phase.joined)?;
            }
        }
        units.push(Unit {
            unit: home.unit.clone(),
            used_for: UnitUse::NonDwelling,
            holding: if delivered { Holding::Delivered } else { Holding::Undelivered },
            owners: home.owners.clone(),
            register_area_m2: Some(home.area_m2),
            survey_area_m2: None,
            contract_area_m2: None,
            separate_title: None,
        });
    }
    let options = RollOptions {
        developer: None,
        sources: &[AreaSource::Register],
        counts: &|unit| unit.holding == Holding::Delivered,
        measured: |_| true,
        sets,
    };
    let roll = Roll::draw_up(&units, options)?;
    let phases = phases.into_values().collect();
    Ok(Members { heads: roll.heads()?, area: roll.area, phases })
}

/// A row speaks of a phase that the zone does not have.
pub(super) fn unknown_phase(phase: &Key) -> Error {
    let message = format!("{:?} is no phase of the zone", phase.as_str());
    Error::invalid("zone.phases.unknown_phase", message)
}
