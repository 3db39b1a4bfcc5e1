//! Of services by a scheme's standards.

use super::{List, keys};
use crate::law::sense::Sense;
use crate::law::{Key, LawValue as _, ServiceItems, Value, Words};
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
}
