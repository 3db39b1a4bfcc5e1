//! Of services: how estates of each kind are managed, and who does what.

use super::{List, keys};
use crate::law::sense::Sense;
use crate::law::{DutyMatrix, Key, LawValue as _, Regimes, Value, Words};

keys! {
    OF_SERVICES;
    /// How a scheme classifies estates, and how each class is managed.
    REGIMES: Regimes = "service.regimes";
    /// Who chooses the manager of an estate.
    REGIME_CHOSEN_BY: Words = "service.regime.chosen-by" in Sense::OneOf(&["owners"]);
    /// Who does what under a scheme.
    DUTIES: DutyMatrix = "service.duties";
    /// Who reviews how the maintenance fund is raised again and used.
    DUTIES_FUND: DutyMatrix = "service.duties.fund";
    /// Who has a part in the licensing of companies.
    DUTIES_LICENCE: DutyMatrix = "service.duties.licence";
}
