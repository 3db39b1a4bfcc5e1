//! Of services: how estates of each kind are managed, and who does what.

use super::{List, keys};
use crate::law::sense::Sense;
use crate::law::{Key, LawValue as _, Regimes, Value, Words};

keys! {
    OF_SERVICES;
    /// How a scheme classifies estates, and how each class is managed.
    REGIMES: Regimes = "service.regimes";
    /// Who chooses the manager of an estate.
    REGIME_CHOSEN_BY: Words = "service.regime.chosen-by" in Sense::OneOf(&["owners"]);
}
