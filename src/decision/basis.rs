use alloc::vec::Vec;

use crate::law::{Displaced, InForce, Jurisdiction, Shared, Version};

/// A version of a parameter that a step rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Basis {
    /// The parameter's id.
    pub parameter: &'static str,
    /// The place whose version it is.
    pub jurisdiction: Jurisdiction,
    /// The version, with its citations.
    pub version: Shared<Version>,
    /// More specific versions that it displaced.
    pub displaced: Vec<Displaced>,
}

impl<T> From<&InForce<T>> for Basis {
    fn from(found: &InForce<T>) -> Self {
        Self {
            parameter: found.parameter(),
            jurisdiction: found.jurisdiction(),
            version: found.version().clone(),
            displaced: found.displaced().to_vec(),
        }
    }
}
