//! The parameters of the tables by name, each with the type of its value; those of an area stand in a file.

mod assembly;
mod contract;
mod deadline;
mod fee;
mod fund;
mod penalty;
mod programme;
mod vote;
mod zone;

pub use self::assembly::*;
pub use self::contract::*;
pub use self::deadline::*;
pub use self::fee::*;
pub use self::fund::*;
pub use self::penalty::*;
pub use self::programme::*;
pub use self::vote::*;
pub use self::zone::*;

use super::Value;
use super::sense::Sense;

/// The areas, in the order in which their parameters are listed.
const LISTS: [&List; 9] = [
    &OF_VOTES,
    &OF_ASSEMBLIES,
    &OF_ZONES,
    &OF_PENALTIES,
    &OF_FUNDS,
    &OF_FEES,
    &OF_CONTRACTS,
    &OF_PROGRAMMES,
    &OF_DEADLINES,
];

/// The ids of all parameters that rules read.
pub const ALL: &[&str] = &joined::<{ count() }>();

/// Whether a value has the type of the parameter; `None` where no rule reads such a parameter.
pub(super) fn fits(id: &str, value: &Value) -> Option<bool> {
    LISTS.iter().find_map(|list| (list.fits)(id, value))
}

/// What a value must be beside of its type.
pub(super) fn sense(id: &str) -> Sense {
    LISTS.iter().find_map(|list| (list.sense)(id)).unwrap_or(Sense::OfType)
}

/// The parameters of one area.
struct List {
    ids: &'static [&'static str],
    fits: fn(&str, &Value) -> Option<bool>,
    sense: fn(&str) -> Option<Sense>,
}

const fn count() -> usize {
    let (mut lists, mut count): (&[&List], usize) = (&LISTS, 0);
    while let [list, rest @ ..] = lists {
        count = count.saturating_add(list.ids.len());
        lists = rest;
    }
    count
}

const fn joined<const COUNT: usize>() -> [&'static str; COUNT] {
    let mut all = [""; COUNT];
    let (mut lists, mut ids): (&[&List], &[&str]) = (&LISTS, &[]);
    let mut room: &mut [&str] = &mut all;
    while let Some((slot, free)) = { room }.split_first_mut() {
        while let ([], [list, rest @ ..]) = (ids, lists) {
            (ids, lists) = (list.ids, rest);
        }
        if let [id, others @ ..] = ids {
            *slot = id;
            ids = others;
        }
        room = free;
    }
    all
}

/// The list of an area, by its name. A line of it: a name, its type, its id and, where not every value of the type is
/// one of it, its sense.
macro_rules! keys {
    (@sense) => { Sense::OfType };
    (@sense $sense:expr) => { $sense };
    ($list:ident; $($(#[$attr:meta])* $name:ident: $type:ty = $id:literal $(in $sense:expr)?;)+) => {
        $($(#[$attr])* pub const $name: Key<$type> = Key::new($id);)+

        pub(super) const $list: List = List { ids: &[$($id),+], fits, sense };

        fn fits(id: &str, value: &Value) -> Option<bool> {
            match id {
                $($id => Some(<$type>::from_value(value).is_some()),)+
                _ => None,
            }
        }

        fn sense(id: &str) -> Option<Sense> {
            match id {
                $($id => Some(keys!(@sense $($sense)?)),)+
                _ => None,
            }
        }
    };
}
use keys;
