//! Matters that only some of the owners decide.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::vec::Vec;

use super::electors::Measure;
use crate::error::{At as _, Error};
use crate::owner::Unit;
use crate::quantity::Key;

/// The part of the zone whose owners decide: a stair with its lift, a roof with those below it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Scope {
    /// The units in it, in any order. Beside a tally there are none: its sums are those in scope.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub units: Vec<Key>,
}

impl Scope {
    /// The units in it, each of which must be one of the zone.
    pub(crate) fn among(&self, units: &[Unit]) -> Result<BTreeSet<Key>, Error> {
        if self.units.is_empty() {
            return Err(Error::missing("units", "the units in scope").at("scope"));
        }
        let known: BTreeSet<&Key> = units.iter().map(|unit| &unit.unit).collect();
        let mut among = BTreeSet::new();
        for (row, key) in self.units.iter().enumerate() {
            let refused = |code, what: &str| {
                Error::invalid(code, format!("unit {:?} {what}", key.as_str()))
                    .at_row(row)
                    .at("units")
                    .at("scope")
            };
            if !known.contains(key) {
                return Err(refused("vote.scope.unknown_unit", "is in scope and not in the zone"));
            }
            if !among.insert(key.clone()) {
                return Err(refused("vote.scope.twice", "is in scope twice"));
            }
        }
        Ok(among)
    }

    /// Refuses what has no meaning: a scope where votes are counted, units beside a tally of sums.
    pub(crate) fn fits(&self, measure: Measure, beside_a_tally: bool) -> Result<(), Error> {
        let refused = |code, message| Err(Error::invalid(code, message));
        if measure == Measure::Votes {
            let message = "votes are not counted by units, so none are in scope under this day's law";
            return refused("vote.scope.votes", message).at("scope");
        }
        if beside_a_tally && !self.units.is_empty() {
            let message = "a tally is of sums in scope: which units these are is not asked";
            return refused("vote.scope.tally", message).at("units").at("scope");
        }
        Ok(())
    }
}
