//! Of service contracts.

use super::{List, keys};
use crate::law::sense::Sense;
use crate::law::{Key, LawValue as _, Value, Years};

keys! {
    OF_CONTRACTS;
    /// The longest term of a service contract in a zone built in phases.
    PHASED_TERM: Years = "contract.term.phased";
}
