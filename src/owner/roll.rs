use alloc::collections::BTreeMap;
use alloc::vec;
use alloc::vec::Vec;

use super::unit::{AreaSource, Holding, Unit, UnitUse};
use crate::decision::Reading;
use crate::error::{At as _, Error};
use crate::quantity::{Area, Heads, Key, in_key_order};

/// What two sets of co-owners are that share a member: a couple, and the wife who holds another unit alone.
/// An open question; a court may see one owner in them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum OwnerSets {
    /// Two owners.
    #[default]
    Separate,
    /// One owner, and so on through every set that shares a member.
    Merged,
}

impl OwnerSets {
    pub(crate) const fn reading(self) -> Reading {
        match self {
            Self::Separate => Reading::SetsSeparate,
            Self::Merged => Reading::SetsMerged,
        }
    }
}

/// One head of the roll: the developer, or a set of owners, with all units that it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The owners, in order; for the developer its key alone.
    pub owners: Vec<Key>,
    /// Whether it is the developer (建设单位).
    pub developer: bool,
    /// The places in [`Roll::entries`] of its units.
    pub entries: Vec<usize>,
    /// Its whole area.
    pub area: Area,
}

/// A unit that counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry<'a> {
    /// The unit.
    pub unit: &'a Unit,
    /// Its area.
    pub area: Area,
    /// Where the area was taken from.
    pub source: AreaSource,
    /// The place in [`Roll::persons`] of who holds it.
    pub person: usize,
}

/// The roll of a zone on a day: the units that count, and who holds them. The order of the units does not
/// matter: entries and persons stand in the order of their keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Roll<'a> {
    /// The units that count, by key.
    pub entries: Vec<Entry<'a>>,
    /// The heads, by their owners' keys.
    pub persons: Vec<Person>,
    /// The whole area.
    pub area: Area,
}

/// How a roll is drawn up.
#[derive(Clone, Copy)]
pub(crate) struct RollOptions<'a> {
    pub(crate) developer: Option<&'a Key>,
    pub(crate) sources: &'a [AreaSource],
    /// Whether a unit counts.
    pub(crate) counts: &'a dyn Fn(&Unit) -> bool,
    /// Whether a unit of this use must have an area; without, it stands in the roll with none.
    pub(crate) measured: fn(UnitUse) -> bool,
    pub(crate) sets: OwnerSets,
}

impl<'a> Roll<'a> {
    /// Draws up the roll.
    ///
    /// A delivered unit is held by the set of its owners; an unsold or undelivered one by the developer,
    /// and so is a delivered one that the developer alone owns.
    pub(crate) fn draw_up(units: &'a [Unit], options: RollOptions<'_>) -> Result<Self, Error> {
        let order = in_key_order(units, ("units", "unit"), |unit| &unit.unit)?;
        let mut entries = Vec::new();
        let mut holders: Vec<(Vec<Key>, Vec<usize>)> = Vec::new();
        for (row, unit) in order {
            if !(options.counts)(unit) {
                continue;
            }
            let (area, source) = match unit.area(options.sources).at_row("units", row) {
                Err(_) if !(options.measured)(unit.used_for) => (Area::ZERO, AreaSource::Register),
                found => found?,
            };
            let owners = holder(unit, options.developer).map_err(|missing| missing.of_unit(row))?;
            holders.push((owners, vec![entries.len()]));
            entries.push(Entry { unit, area, source, person: 0 });
        }
        let groups = match options.sets {
            OwnerSets::Separate => holders,
            OwnerSets::Merged => merged(&holders),
        };
        let mut by_owners: BTreeMap<Vec<Key>, Vec<usize>> = BTreeMap::new();
        for (owners, places) in groups {
            by_owners.entry(owners).or_default().extend(places);
        }
        let mut persons = Vec::with_capacity(by_owners.len());
        for (owners, places) in by_owners {
            let mut area = Area::ZERO;
            for place in &places {
                if let Some(entry) = entries.get_mut(*place) {
                    entry.person = persons.len();
                    area = area.checked_add(entry.area).at("units")?;
                }
            }
            // A merged set may hold the developer among others; a set that is not merged is the developer's
            // only when it stands alone in it.
            let developer = match options.sets {
                OwnerSets::Separate => owners.len() == 1,
                OwnerSets::Merged => true,
            };
            let developer = developer && options.developer.is_some_and(|key| owners.contains(key));
            persons.push(Person { owners, developer, entries: places, area });
        }
        let area = Area::sum(persons.iter().map(|person| person.area)).at("units")?;
        Ok(Self { entries, persons, area })
    }

    /// The number of heads.
    pub fn heads(&self) -> Result<Heads, Error> {
        Heads::of_len(self.persons.len())
    }

    /// The entry of a unit that counts.
    #[must_use]
    pub fn entry(&self, unit: &Key) -> Option<&Entry<'a>> {
        let place = self.entries.binary_search_by(|entry| entry.unit.unit.cmp(unit)).ok()?;
        self.entries.get(place)
    }

    /// The units of a person, by key.
    pub fn units_of<'r>(&'r self, person: &'r Person) -> impl Iterator<Item = &'a Key> + 'r {
        person.entries.iter().filter_map(|place| self.entries.get(*place)).map(|entry| &entry.unit.unit)
    }
}

/// A set of keys in order, each once.
pub(crate) fn as_set(keys: &[Key]) -> Vec<Key> {
    let mut set = keys.to_vec();
    set.sort();
    set.dedup();
    set
}

/// Why nobody is known to hold a unit.
enum NoHolder {
    NoDeveloper,
    NoOwners,
}

impl NoHolder {
    fn of_unit(self, row: usize) -> Error {
        match self {
            // What is missing is a fact of the zone, not of this unit.
            Self::NoDeveloper => {
                Error::missing("developer", "the developer's key, who holds what is unsold or undelivered")
            }
            Self::NoOwners => {
                Error::missing("owners", "a delivered unit has at least one owner").at_row(row).at("units")
            }
        }
    }
}

fn holder(unit: &Unit, developer: Option<&Key>) -> Result<Vec<Key>, NoHolder> {
    match (unit.holding, developer) {
        (Holding::Unsold | Holding::Undelivered, Some(developer)) => Ok(vec![developer.clone()]),
        (Holding::Unsold | Holding::Undelivered, None) => Err(NoHolder::NoDeveloper),
        (Holding::Delivered, _) if unit.owners.is_empty() => Err(NoHolder::NoOwners),
        (Holding::Delivered, _) => Ok(as_set(&unit.owners)),
    }
}

/// The union of every set with those it shares a member with, transitively, each once with the places of its
/// units in order.
fn merged(sets: &[(Vec<Key>, Vec<usize>)]) -> Vec<(Vec<Key>, Vec<usize>)> {
    let mut keys: Vec<&Key> = sets.iter().flat_map(|(owners, _)| owners).collect();
    keys.sort_unstable();
    keys.dedup();
    let number = |key: &Key| keys.binary_search(&key).unwrap_or_default();
    // Each key points to one of its group that is not above it; the lowest points to itself.
    let mut towards: Vec<usize> = (0..keys.len()).collect();
    for (owners, _) in sets {
        let Some(first) = owners.first() else { continue };
        for key in owners {
            let (a, b) = (root(&mut towards, number(first)), root(&mut towards, number(key)));
            if let Some(higher) = towards.get_mut(a.max(b)) {
                *higher = a.min(b);
            }
        }
    }
    let mut groups: BTreeMap<usize, (Vec<Key>, Vec<usize>)> = BTreeMap::new();
    for (place, key) in keys.iter().enumerate() {
        groups.entry(root(&mut towards, place)).or_default().0.push((*key).clone());
    }
    for (owners, places) in sets {
        if let Some(first) = owners.first() {
            groups.entry(root(&mut towards, number(first))).or_default().1.extend(places);
        }
    }
    groups.into_values().collect()
}

/// The lowest of a key's group; the way to it is shortened.
fn root(towards: &mut [usize], mut place: usize) -> usize {
    while let Some(next) = towards.get(place).copied().filter(|next| *next != place) {
        let beyond = towards.get(next).copied().unwrap_or(next);
        if let Some(shorter) = towards.get_mut(place) {
            *shorter = beyond;
        }
        place = beyond;
    }
    place
}
