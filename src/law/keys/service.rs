//! Of services under a scheme: which there are and how often, who does what, how estates of each kind are managed.

use super::{List, keys};
use crate::law::sense::Sense;
use crate::law::{DutyMatrix, Key, LawValue as _, Regimes, ResponseTargets, ServiceItems, Value, Words};
use crate::quantity::Threshold;

keys! {
    OF_SERVICES;
    /// Which services there are, and how often each is due.
    SERVICE_CATALOGUE: ServiceItems = "service.catalogue";
    /// What a charter of services states.
    SERVICE_CHARTER: Words = "service.charter" in Sense::OneOf(&["charter-fees", "charter-services"]);
    /// What is asked of whoever is on duty.
    CONDUCT_CHECKS: Words = "service.conduct.checks" in Sense::OneOf(&[
        "certificate", "uniform", "badge", "polite-phrases",
    ]);
    /// How many are at a post in a peak.
    CONDUCT_PEAK: Threshold = "service.conduct.peak" in Sense::Number;
    /// How soon requests are answered.
    DISPATCH_TARGETS: ResponseTargets = "service.dispatch.targets";
    /// The classes of the set of documents.
    RECORDS_CLASSES: Words = "service.records.classes" in Sense::OneOf(&[
        "post-duties",
        "post-standards",
        "assessment-standards",
        "management-procedures",
        "management-standards",
        "work-processes",
        "performance-reviews",
        "work-principles",
        "staff-code",
    ]);
    /// To what each process leads, and each record back.
    RECORDS_LINKS: Words = "service.records.links" in Sense::OneOf(&["document", "record"]);
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
