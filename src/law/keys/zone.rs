//! Of zones.

use super::{List, keys};
use crate::law::sense::Sense;
use crate::law::{Key, LawValue as _, Quota, Value, Words};

keys! {
    OF_ZONES;
    /// The management premises that a zone must have.
    PREMISES: Quota = "zone.premises";
    /// Which vehicles on duty are not charged for parking.
    PARKING_DUTY: Words = "parking.duty" in Sense::OneOf(&[
        "police-duty",
        "fire-duty",
        "rescue-duty",
        "ambulance-duty",
        "sanitation-duty",
    ]);
}
