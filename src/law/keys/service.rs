//! Of services by a scheme's standards.

use super::{List, keys};
use crate::law::sense::Sense;
use crate::law::{Key, LawValue as _, ServiceItems, Value, Words};

keys! {
    OF_SERVICES;
    /// Which services there are, and how often each is due.
    SERVICE_CATALOGUE: ServiceItems = "service.catalogue";
    /// What a charter of services states.
    SERVICE_CHARTER: Words = "service.charter" in Sense::OneOf(&["charter-fees", "charter-services"]);
}
