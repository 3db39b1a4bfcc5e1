//! A place's standard, held against what is known of an estate.
//!
//! A condition of which nothing is told is neither met nor failed. The answer stands as soon as it is the same
//! whatever else were told; until then the first fact that could turn it is asked for.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

use super::facts::{Facts, asks};
use super::outcome::{Divided, Listed, Options, Overlap, Unsaid};
use crate::error::Error;
use crate::law::{DivisionEffect, DivisionRow, EstateStage, EstateTrait, RowReading, ZoneDivision};
use crate::quantity::Area;

/// What is known of an estate.
#[derive(Debug, Clone)]
pub(super) struct Known {
    told: BTreeMap<EstateTrait, bool>,
    smallest: Option<Area>,
}

/// What is not known of it. Whatever is true or untrue is asked for before a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Unknown {
    Trait(EstateTrait),
    SmallestPart,
}

/// The rows that speak of a stage under the chosen readings.
#[derive(Debug)]
pub(super) struct Standard<'a> {
    rows: Vec<&'a DivisionRow>,
    overlap: Overlap,
}

impl Known {
    pub(super) fn of(facts: &Facts) -> Self {
        Self { told: facts.told().collect(), smallest: facts.smallest_part_m2 }
    }

    pub(super) fn told(&self, of: EstateTrait) -> Option<bool> {
        self.told.get(&of).copied()
    }

    pub(super) const fn smallest(&self) -> Option<Area> {
        self.smallest
    }

    fn knows(&self, unknown: Unknown) -> bool {
        match unknown {
            Unknown::Trait(of) => self.told.contains_key(&of),
            Unknown::SmallestPart => self.smallest.is_some(),
        }
    }
}

/// Whether a row holds; none where that is not known.
pub(super) fn holds(row: &DivisionRow, known: &Known) -> Option<bool> {
    let all = |traits: &[EstateTrait], wanted: bool| {
        every(traits.iter().map(|of| known.told(*of).map(|told| told == wanted)))
    };
    // One is true unless every one is untrue.
    let none = every(row.any.iter().map(|of| known.told(*of).map(|told| !told)));
    let any = if row.any.is_empty() { Some(true) } else { none.map(|none| !none) };
    let large = row.smallest_part.map(|limit| known.smallest.map(|area| limit.holds(area)));
    every([any, all(&row.needs, true), all(&row.lacks, false)].into_iter().chain(large))
}

/// All of them; one that fails settles it.
fn every(conditions: impl Iterator<Item = Option<bool>>) -> Option<bool> {
    let mut all = Some(true);
    for condition in conditions {
        match condition {
            Some(true) => {}
            Some(false) => return Some(false),
            None => all = None,
        }
    }
    all
}

impl<'a> Standard<'a> {
    pub(super) fn new(division: &'a ZoneDivision, stage: EstateStage, options: Options) -> Self {
        let read = |row: &&DivisionRow| match row.reading {
            None => true,
            Some(RowReading::Contrary) => options.unsaid == Unsaid::Contrary,
            Some(RowReading::AnyOfListed) => options.listed == Listed::Any,
        };
        let of_stage = |row: &&DivisionRow| row.of.is_empty() || row.of.contains(&stage);
        let rows = division.rows.iter().filter(of_stage).filter(read).collect();
        Self { rows, overlap: options.overlap }
    }

    pub(super) fn rows(&self) -> &[&'a DivisionRow] {
        &self.rows
    }

    /// What is decided by what is known, and what is not would turn nothing.
    pub(super) fn decide(&self, known: &Known) -> Result<Divided, Error> {
        let possible = self.possible(known);
        if let [only] = possible[..] {
            return Ok(only);
        }
        let mut unknown = self.unknown(known).into_iter();
        let asked = unknown.find(|unknown| self.turns_on(*unknown, known));
        Err(match asked {
            Some(Unknown::Trait(of)) => {
                let (field, why) = asks(of);
                Error::missing(field, why)
            }
            _ => Error::missing("smallest_part_m2", "the building area of the smallest part"),
        })
    }

    /// Whether the answer is this one whatever else were told.
    pub(super) fn decides(&self, known: &Known, divided: Divided) -> bool {
        self.possible(known) == [divided]
    }

    /// The answers that what is not known leaves possible; two are enough to know that there is none.
    fn possible(&self, known: &Known) -> Vec<Divided> {
        let Some(unknown) = self.unknown(known).first().copied() else {
            return Vec::from([self.found(known)]);
        };
        let mut all: Vec<Divided> = Vec::new();
        for completed in self.completed(known, unknown) {
            for divided in self.possible(&completed) {
                if !all.contains(&divided) {
                    all.push(divided);
                }
            }
            if all.len() > 1 {
                break;
            }
        }
        all
    }

    /// Whether there is an estate such as this of which that fact turns the answer.
    fn turns_on(&self, asked: Unknown, known: &Known) -> bool {
        let other = self.unknown(known).into_iter().find(|other| *other != asked);
        match other {
            Some(other) => self.completed(known, other).iter().any(|known| self.turns_on(asked, known)),
            None if known.knows(asked) => false,
            None => {
                let found: BTreeSet<Divided> =
                    self.completed(known, asked).iter().map(|known| self.found(known)).collect();
                found.len() > 1
            }
        }
    }

    /// What the rows that are not settled turn on.
    fn unknown(&self, known: &Known) -> BTreeSet<Unknown> {
        let open = self.rows.iter().filter(|row| holds(row, known).is_none());
        open.flat_map(|row| {
            let traits = [&row.any, &row.needs, &row.lacks].into_iter().flat_map(|list| list.iter());
            let area = row.smallest_part.map(|_| Unknown::SmallestPart);
            traits.map(|of| Unknown::Trait(*of)).chain(area)
        })
        .filter(|unknown| !known.knows(*unknown))
        .collect()
    }

    /// The same estate with each answer to what is not known that can make a difference.
    fn completed(&self, known: &Known, unknown: Unknown) -> Vec<Known> {
        match unknown {
            Unknown::Trait(of) => [false, true]
                .into_iter()
                .map(|told| {
                    let mut known = known.clone();
                    known.told.insert(of, told);
                    known
                })
                .collect(),
            // On each limit, and a step to either side of it.
            Unknown::SmallestPart => {
                let limits = self.rows.iter().filter_map(|row| row.smallest_part);
                let around = limits
                    .flat_map(|limit| [-1, 0, 1].map(|step| limit.area.hundredths().saturating_add(step)));
                let areas = around.filter_map(|hundredths| Area::try_from_hundredths(hundredths).ok());
                areas.map(|area| Known { smallest: Some(area), told: known.told.clone() }).collect()
            }
        }
    }

    /// What the rows that are known to hold give.
    fn found(&self, known: &Known) -> Divided {
        let gives = |effect: DivisionEffect| {
            self.held(known).any(|(row, gives_way)| row.gives == effect && !gives_way)
        };
        match (gives(DivisionEffect::OneZone), gives(DivisionEffect::MayBeSeparate)) {
            (true, true) => match self.overlap {
                Overlap::OneZone => Divided::OneZone,
                Overlap::MayBeSeparate => Divided::MayBeSeparate,
            },
            (true, false) => Divided::OneZone,
            (false, true) => Divided::MayBeSeparate,
            (false, false) if gives(DivisionEffect::AsItIs) => Divided::AsItIs,
            (false, false) if gives(DivisionEffect::ByPlot) => Divided::ByPlot,
            (false, false) => Divided::AuthorityDecides,
        }
    }

    /// The rows that are known to hold, each with whether it gives way to another of them.
    pub(super) fn held(&self, known: &Known) -> impl Iterator<Item = (&'a DivisionRow, bool)> {
        let held: Vec<&DivisionRow> =
            self.rows.iter().copied().filter(|row| holds(row, known) == Some(true)).collect();
        let strict = |row: &&DivisionRow| row.gives < DivisionEffect::AsItIs;
        let rank = |row: &DivisionRow| if strict(&row) { DivisionEffect::OneZone } else { row.gives };
        let named = |row: &DivisionRow| held.iter().any(|other| other.over.has(&row.row));
        let told: Vec<(&DivisionRow, bool)> = held
            .iter()
            .map(|row| {
                let firmer = held.iter().any(|other| !named(other) && rank(other) < rank(row));
                (*row, named(row) || firmer)
            })
            .collect();
        told.into_iter()
    }
}
