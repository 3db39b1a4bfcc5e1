use alloc::vec::Vec;

use crate::law::{Applied, Citation, Displaced, InForce, Jurisdiction, Shared, Version};

/// A version of a parameter that a step rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Basis {
    /// The parameter's id.
    pub parameter: &'static str,
    /// The place whose version it is.
    pub jurisdiction: Jurisdiction,
    /// The version.
    pub version: Shared<Version>,
    /// Which of its articles the step rests on.
    pub articles: Vec<Citation>,
    /// More specific versions that it displaced.
    pub displaced: Vec<Displaced>,
    /// The clause of the by-laws that gave the value.
    pub bylaw: Option<Applied>,
}

impl<T> From<&InForce<T>> for Basis {
    fn from(found: &InForce<T>) -> Self {
        Self {
            parameter: found.parameter(),
            jurisdiction: found.jurisdiction(),
            version: found.version().clone(),
            articles: found.citations().to_vec(),
            displaced: found.displaced().to_vec(),
            bylaw: found.bylaw().cloned(),
        }
    }
}
