//! Of programmes.

use super::{List, keys};
use crate::law::sense::Sense;
use crate::law::{Key, LawValue as _, Value, Words};

keys! {
    OF_PROGRAMMES;
    /// Who pays towards the communities' services.
    TRANCHE_PAYERS: Words = "programme.tranche.payers";
    /// That each of them pays the same.
    TRANCHE_ALIKE: () = "programme.tranche.alike";
    /// At which milestones they pay, one after the other; at the last one the rest.
    TRANCHE_INSTALMENTS: Words = "programme.tranche.instalments";
    /// That a community that failed its acceptance does not get the rest.
    TRANCHE_WITHHELD: () = "programme.tranche.withheld";
}
