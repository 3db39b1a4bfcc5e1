use alloc::vec::Vec;

use super::citation::{Bound, Citation, Grade, Instrument};
use super::jurisdiction::Jurisdiction;
use super::shared::Shared;
use super::tables;
use super::value::Value;
use crate::quantity::Date;

/// One version of a parameter's value.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Version {
    /// The first day it applied.
    pub from: Bound,
    /// The last day it applied.
    pub to: Bound,
    /// The day from which it could be known: its promulgation where that was verified, else its first day.
    pub known_from: Date,
    /// The day from which its end could be known.
    pub end_known_from: Option<Date>,
    /// The value.
    pub value: Value,
    /// The articles that say so, at least one.
    pub citations: Shared<[Citation]>,
    /// How well their words were verified.
    pub grade: Grade,
}

/// A span for which a local rule is known to have existed whose words were not seen.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Gap {
    /// Its first day.
    pub from: Date,
    /// Its last day.
    pub to: Date,
    /// The day from which it could be known that the rule before it had ended.
    pub known_from: Date,
    /// Why, in Chinese.
    pub zh: Shared<str>,
    /// Why, in English.
    pub en: Shared<str>,
}

/// What one place says of a parameter over time: versions in order, disjoint, and declared gaps.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Line {
    /// The place.
    pub jurisdiction: Jurisdiction,
    /// Its versions, oldest first.
    pub versions: Shared<[Shared<Version>]>,
    /// Its declared gaps, oldest first.
    pub gaps: Shared<[Gap]>,
}

/// One value that law sets.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Parameter {
    /// Its id: `vote.turnout`.
    pub id: Shared<str>,
    /// What it is, in Chinese.
    pub zh: Shared<str>,
    /// What it is, in English.
    pub en: Shared<str>,
    /// One line for each place that sets it.
    pub lines: Shared<[Line]>,
    /// What by-laws may do with it, likewise; without a line they may do nothing.
    pub bylaws: Shared<[Line]>,
}

/// A cited, dated rule that one place's line of a parameter no longer applies, though its text stands.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Overrides {
    /// The parameter.
    pub parameter: Shared<str>,
    /// The place whose line is displaced.
    pub jurisdiction: Jurisdiction,
    /// The first day of that.
    pub from: Date,
    /// The day from which that could be known.
    pub known_from: Date,
    /// What displaces it.
    pub by: Shared<[Citation]>,
    /// Why, in Chinese.
    pub zh: Shared<str>,
    /// Why, in English.
    pub en: Shared<str>,
}

/// The law: instruments, parameters and what displaces what.
///
/// [`Law::built_in`] is what the crate ships. A law does not change once it is made and may be shared
/// between threads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Law {
    pub(super) digest: Shared<str>,
    pub(super) instruments: Shared<[Shared<Instrument>]>,
    pub(super) parameters: Shared<[Parameter]>,
    pub(super) overrides: Shared<[Shared<Overrides>]>,
}

impl Law {
    /// The tables that the crate ships.
    #[must_use]
    pub const fn built_in() -> &'static Self {
        &tables::BUILT_IN
    }

    /// A digest of the tables, so that an answer can be replayed with the same ones.
    #[must_use]
    pub fn digest(&self) -> &str {
        &self.digest
    }

    /// Every instrument that is cited.
    #[must_use]
    pub fn instruments(&self) -> &[Shared<Instrument>] {
        &self.instruments
    }

    /// Every parameter, by id.
    #[must_use]
    pub fn parameters(&self) -> &[Parameter] {
        &self.parameters
    }

    /// The names of the schemes that the tables hold, each once, in their order.
    #[must_use]
    pub fn schemes(&self) -> Vec<&str> {
        let lines = self.parameters.iter().flat_map(|parameter| parameter.lines.iter());
        let mut names: Vec<&str> = lines.filter_map(|line| line.jurisdiction.scheme()).collect();
        names.sort_unstable();
        names.dedup();
        names
    }

    /// Every rule that displaces a line.
    #[must_use]
    pub fn overrides(&self) -> &[Shared<Overrides>] {
        &self.overrides
    }
}
