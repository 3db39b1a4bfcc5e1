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
#[derive(Debug, Clone, Copy)]
pub(crate) struct RollOptions<'a> {
    pub(crate) developer: Option<&'a Key>,
    pub(crate) sources: &'a [AreaSource],
    /// Whether a unit of this use counts.
    pub(crate) counts: fn(UnitUse) -> bool,
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
        let mut holders: Vec<Vec<Key>> = Vec::new();
        for (row, unit) in order {
            if !(options.counts)(unit.used_for) {
                continue;
            }
            let (area, source) = match unit.area(options.sources).at_row("units", row) {
                Err(_) if !(options.measured)(unit.used_for) => (Area::ZERO, AreaSource::Register),
                found => found?,
            };
            holders.push(holder(unit, options.developer).map_err(|missing| missing.of_unit(row))?);
            entries.push(Entry { unit, area, source, person: 0 });
        }
        let sets = match options.sets {
            OwnerSets::Separate => holders.clone(),
            OwnerSets::Merged => merged(&holders),
        };
        let mut by_owners: BTreeMap<&[Key], Vec<usize>> = BTreeMap::new();
        for (place, set) in sets.iter().enumerate() {
            by_owners.entry(set).or_default().push(place);
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
            persons.push(Person { owners: owners.to_vec(), developer, entries: places, area });
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

/// The union of every set with those it shares a member with, transitively.
fn merged(sets: &[Vec<Key>]) -> Vec<Vec<Key>> {
    // Every key points towards the smallest key of its group.
    let mut towards: BTreeMap<&Key, &Key> = BTreeMap::new();
    for set in sets {
        for key in set {
            towards.entry(key).or_insert(key);
        }
        if let Some(first) = set.first() {
            for key in set {
                let (a, b) = (root(&towards, first), root(&towards, key));
                towards.insert(a.max(b), a.min(b));
            }
        }
    }
    let mut groups: BTreeMap<&Key, Vec<Key>> = BTreeMap::new();
    for key in towards.keys() {
        groups.entry(root(&towards, key)).or_default().push((*key).clone());
    }
    let group = |set: &Vec<Key>| {
        let first = set.first()?;
        groups.get(root(&towards, first)).cloned()
    };
    sets.iter().map(|set| group(set).unwrap_or_default()).collect()
}

/// The smallest key of a key's group.
fn root<'k>(towards: &BTreeMap<&'k Key, &'k Key>, mut key: &'k Key) -> &'k Key {
    while let Some(next) = towards.get(key).filter(|next| **next != key) {
        key = next;
    }
    key
}
