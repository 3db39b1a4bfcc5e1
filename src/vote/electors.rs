//! Who may vote in a motion, and with what: one shape for the regime of area and heads and for that of
//! votes.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::vec;
use alloc::vec::Vec;

use super::weights::{Holder, Weighed};
use crate::error::Error;
use crate::owner::{Roll, Unit, UnitUse, as_set};
use crate::quantity::{Area, Heads, Key, Ratio, Votes};

/// What a motion's numbers are measured in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Measure {
    /// Votes, as in 2003.
    Votes,
    /// Exclusive area and heads, both, as since 2007.
    AreaAndHeads,
}

/// A sum over owners, in each measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Sum {
    pub(crate) area: Area,
    pub(crate) heads: u32,
    pub(crate) votes: Ratio,
}

impl Sum {
    pub(crate) const NONE: Self = Self { area: Area::ZERO, heads: 0, votes: Ratio::ZERO };

    pub(crate) fn add(&mut self, other: Self) -> Result<(), Error> {
        self.area = self.area.checked_add(other.area)?;
        self.heads = self.heads.checked_add(other.heads).ok_or_else(|| Error::range("a number of owners"))?;
        self.votes = self.votes.checked_add(other.votes).ok_or_else(|| Error::range("a sum of votes"))?;
        Ok(())
    }

    /// What is left when a part is taken away.
    pub(crate) fn without(self, part: Self) -> Result<Self, Error> {
        let range = || Error::range("a difference of sums");
        let area = self.area.hundredths().checked_sub(part.area.hundredths()).ok_or_else(range)?;
        Ok(Self {
            area: Area::try_from_hundredths(area)?,
            heads: self.heads.checked_sub(part.heads).ok_or_else(range)?,
            votes: self.votes.checked_sub(part.votes).ok_or_else(range)?,
        })
    }

    /// Whether there is nothing in some measure.
    pub(crate) fn is_nothing(&self, measure: Measure) -> bool {
        match measure {
            Measure::Votes => self.votes == Ratio::ZERO,
            Measure::AreaAndHeads => self.area == Area::ZERO || self.heads == 0,
        }
    }

    pub(crate) fn heads(&self) -> Heads {
        Heads::new(self.heads)
    }

    pub(crate) fn votes(&self) -> Result<Votes, Error> {
        Votes::try_from_ratio(self.votes)
    }
}

/// One who votes: a head of the roll, or a pool.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Elector {
    pub(crate) holder: Holder,
    /// Its units, by place in [`Electors::units`].
    pub(crate) units: Vec<usize>,
    pub(crate) votes: Ratio,
}

/// A unit that a ballot may be given for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ElectorUnit {
    pub(crate) key: Key,
    pub(crate) elector: usize,
    pub(crate) area: Area,
    /// Whether votes hang on it.
    pub(crate) carries: bool,
}

/// All who may vote. Units stand in the order of their keys, electors in that of their holders.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Electors {
    pub(crate) units: Vec<ElectorUnit>,
    pub(crate) voters: Vec<Elector>,
    /// Each owner's elector, where sets that share a member are one and a set is found by any of them.
    pub(crate) members: Option<BTreeMap<Key, usize>>,
}

impl Electors {
    /// The heads of a roll, each with the area of its units.
    pub(crate) fn of_roll(roll: &Roll<'_>, merged: bool) -> Self {
        let units = roll.entries.iter().map(|entry| ElectorUnit {
            key: entry.unit.unit.clone(),
            elector: entry.person,
            area: entry.area,
            carries: true,
        });
        let electors = roll.persons.iter().map(|person| Elector {
            holder: Holder::Owners(person.owners.clone()),
            units: person.entries.clone(),
            votes: Ratio::ZERO,
        });
        let members = merged.then(|| {
            let places = roll.persons.iter().enumerate();
            places
                .flat_map(|(place, person)| person.owners.iter().map(move |key| (key.clone(), place)))
                .collect()
        });
        Self { units: units.collect(), voters: electors.collect(), members }
    }

    /// The holders of votes at a first meeting; a pooled unit votes with its pool.
    pub(crate) fn of_weighed(roll: &Roll<'_>, weighed: &Weighed) -> Self {
        let mut all = Self::of_roll(roll, false);
        for elector in &mut all.voters {
            elector.units.clear();
        }
        for holder in weighed.holders.iter().skip(all.voters.len()) {
            all.voters.push(Elector { holder: holder.holder.clone(), units: vec![], votes: Ratio::ZERO });
        }
        for (elector, holder) in all.voters.iter_mut().zip(&weighed.holders) {
            elector.votes = holder.votes.to_ratio();
        }
        for ((place, unit), carries) in all.units.iter_mut().enumerate().zip(&weighed.carry) {
            unit.carries = *carries;
            unit.elector = weighed.pooled.get(&unit.key).copied().unwrap_or(unit.elector);
            if let Some(elector) = all.voters.get_mut(unit.elector) {
                elector.units.push(place);
            }
        }
        all
    }

    /// The owners whose votes the rules of procedure give, and the units of theirs that are known.
    pub(crate) fn of_given(
        given: &[(Vec<Key>, Ratio)],
        units: &[Unit],
        roll: &Roll<'_>,
    ) -> Result<Self, Error> {
        let mut by_owners: BTreeMap<Vec<Key>, Ratio> = BTreeMap::new();
        for (row, (owners, votes)) in given.iter().enumerate() {
            if owners.is_empty() {
                return Err(Error::missing("owners", "whose votes these are").at_row(row).at("votes"));
            }
            if by_owners.insert(as_set(owners), *votes).is_some() {
                let error = Error::invalid("vote.votes.duplicate", "these owners' votes stand twice");
                return Err(error.at("owners").at_row(row).at("votes"));
            }
        }
        let electors = by_owners.into_iter().map(|(owners, votes)| Elector {
            holder: Holder::Owners(owners),
            units: vec![],
            votes,
        });
        let mut all = Self { units: vec![], voters: electors.collect(), members: None };
        for entry in &roll.entries {
            let owners = roll.persons.get(entry.person).map(|person| &person.owners);
            let Some(elector) = owners.and_then(|owners| all.of_owners(owners)) else {
                let row = units.iter().position(|unit| unit.unit == entry.unit.unit).unwrap_or_default();
                let why = format!("the votes of the owners of units[{row}]");
                return Err(Error::missing("votes", &why));
            };
            if let Some(found) = all.voters.get_mut(elector) {
                found.units.push(all.units.len());
            }
            // Whether parking carries votes is for the rules of procedure; a ballot need not be given for it.
            let carries = entry.unit.used_for != UnitUse::Parking;
            let key = entry.unit.unit.clone();
            all.units.push(ElectorUnit { key, elector, area: Area::ZERO, carries });
        }
        Ok(all)
    }

    /// The elector whose owners are these, in whatever order.
    pub(crate) fn of_owners(&self, owners: &[Key]) -> Option<usize> {
        match &self.members {
            None => self.holding(&Holder::Owners(as_set(owners))),
            Some(members) => {
                let elector = owners.first().and_then(|owner| members.get(owner)).copied();
                elector.filter(|elector| owners.iter().all(|owner| members.get(owner) == Some(elector)))
            }
        }
    }

    /// The first elector among whose owners these are, who are not all of them.
    pub(crate) fn holding_with(&self, owners: &[Key]) -> Option<&Elector> {
        self.voters.iter().find(|elector| match &elector.holder {
            Holder::Owners(all) => owners.iter().all(|owner| all.contains(owner)),
            Holder::Pool(_) => false,
        })
    }

    pub(crate) fn of_pool(&self, pool: &Key) -> Option<usize> {
        self.holding(&Holder::Pool(pool.clone()))
    }

    fn holding(&self, holder: &Holder) -> Option<usize> {
        self.voters.binary_search_by(|elector| elector.holder.cmp(holder)).ok()
    }

    pub(crate) fn unit(&self, key: &Key) -> Option<usize> {
        self.units.binary_search_by(|unit| unit.key.cmp(key)).ok()
    }

    /// How many of some units carry votes.
    pub(crate) fn carrying(&self, places: &[usize]) -> usize {
        places.iter().filter(|place| self.units.get(**place).is_some_and(|unit| unit.carries)).count()
    }

    /// Some of them together.
    pub(crate) fn sum_of(&self, chosen: &[bool]) -> Result<Sum, Error> {
        let mut sum = Sum::NONE;
        for (elector, _) in self.voters.iter().zip(chosen).filter(|(_, chosen)| **chosen) {
            sum.add(Sum { heads: 1, votes: elector.votes, ..Sum::NONE })?;
            for unit in elector.units.iter().filter_map(|unit| self.units.get(*unit)) {
                sum.add(Sum { area: unit.area, ..Sum::NONE })?;
            }
        }
        Ok(sum)
    }

    /// Everyone together.
    pub(crate) fn total(&self) -> Result<Sum, Error> {
        let mut total = Sum::NONE;
        for unit in &self.units {
            total.add(Sum { area: unit.area, ..Sum::NONE })?;
        }
        for elector in &self.voters {
            total.add(Sum { heads: 1, votes: elector.votes, ..Sum::NONE })?;
        }
        Ok(total)
    }
}
