//! The words of the law that stand as values in reasons, each with its name and its two texts; those of an area stand in
//! a file.

mod assemblies;
mod contracts;
mod fees;
mod programmes;
mod services;
mod zones;

use self::assemblies::of_assemblies;
use self::contracts::of_contracts;
use self::fees::of_fees;
use self::programmes::of_programmes;
use self::services::of_services;
use self::zones::of_zones;
use crate::decision::lang::Lang;

/// The list of them all, to which each file hands its own words on behind those before it.
macro_rules! all_of_them {
    ([] $($all:tt)*) => {
        words! {
            /// A word of the law, as a value of an operand.
            Term { $($all)* }
        }
    };
}

of_assemblies! { [of_fees of_contracts of_zones of_services of_programmes all_of_them] }

impl Term {
    /// The word with a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|term| term.name() == name)
    }
}
