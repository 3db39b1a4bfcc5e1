//! Where the estates lie: districts, their streets, and the streets' communities.
//!
//! Each stands where the first of its estates does, so that no order of the rows matters.

use std::collections::BTreeMap;

use wuye::quantity::Key;

use super::shared::rows::Rows;
use super::tables::{Community, Estate};

/// A district (区).
#[derive(Debug)]
pub(crate) struct District {
    pub(crate) district: Key,
    pub(crate) streets: Vec<Street>,
}

/// A street (街道).
#[derive(Debug)]
pub(crate) struct Street {
    pub(crate) street: Key,
    pub(crate) communities: Vec<Placed>,
}

/// A community (社区) and its estates, by key.
#[derive(Debug)]
pub(crate) struct Placed {
    pub(crate) community: Key,
    pub(crate) estates: Vec<Key>,
}

impl District {
    pub(crate) fn all(communities: &Rows<Community>, estates: &Rows<Estate>) -> Vec<Self> {
        let mut inside: BTreeMap<&Key, Vec<Key>> = BTreeMap::new();
        for estate in estates.iter() {
            inside.entry(&estate.community).or_default().push(estate.item.id.clone());
        }
        for estates in inside.values_mut() {
            estates.sort();
        }
        let estates_of = |community: &Key| inside.get(community).cloned().unwrap_or_default();
        let mut rows: Vec<(&Community, Vec<Key>)> =
            communities.iter().map(|row| (row, estates_of(&row.key))).collect();
        // One without estates comes last.
        rows.sort_by(|(a, of_a), (b, of_b)| {
            let key = |row: &Community, estates: &[Key]| {
                (estates.is_empty(), estates.first().cloned(), row.key.clone())
            };
            key(a, of_a).cmp(&key(b, of_b))
        });
        let mut districts: Vec<Self> = Vec::new();
        for (row, estates) in rows {
            let community = Placed { community: row.key.clone(), estates };
            let district = place(
                &mut districts,
                |district| district.district == row.district,
                || Self { district: row.district.clone(), streets: Vec::new() },
            );
            let Some(district) = district else { continue };
            let street = place(
                &mut district.streets,
                |street| street.street == row.street,
                || Street { street: row.street.clone(), communities: Vec::new() },
            );
            if let Some(street) = street {
                street.communities.push(community);
            }
        }
        districts
    }

    pub(crate) fn communities(&self) -> impl Iterator<Item = &Placed> {
        self.streets.iter().flat_map(|street| &street.communities)
    }
}

/// The one that is so, made at the end where there is none.
fn place<T>(all: &mut Vec<T>, is: impl Fn(&T) -> bool, make: impl FnOnce() -> T) -> Option<&mut T> {
    let found = all.iter().position(is);
    if found.is_none() {
        all.push(make());
    }
    match found {
        Some(found) => all.get_mut(found),
        None => all.last_mut(),
    }
}
