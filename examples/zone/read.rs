//! An estate as those keep it who build and manage it: `zone.json` and five tables.

use std::path::{Path, PathBuf};

use serde::Deserialize;
use wuye::Error;
use wuye::assembly::{Handed, Totals, ZoneState};
use wuye::law::Jurisdiction;
use wuye::procedure::{Event, History};
use wuye::quantity::{Area, Date, Heads, Key};
use wuye::zone::phases::{self, Decided, Home, Part, Phase, Sale};

use super::ask::Ask;
use super::shared::json;
use super::shared::origin::Origin;
use super::shared::refusal::{Place, Refusal};
use super::shared::rows::{Rows, rows};

/// An estate.
#[derive(Debug)]
pub(crate) struct Estate {
    pub(crate) about: About,
    about_file: PathBuf,
    pub(crate) phases: Rows<Phase>,
    pub(crate) units: Rows<Home>,
    steps: Rows<(Key, Event)>,
    decisions: Rows<Decided>,
    sales: Rows<Sale>,
}

/// `zone.json`. What the library has a type for is read as that type.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct About {
    #[serde(rename = "zone")]
    pub(crate) key: Key,
    pub(crate) title_zh: String,
    pub(crate) title_en: String,
    #[serde(deserialize_with = "json::jurisdiction")]
    pub(crate) jurisdiction: Jurisdiction,
    /// The tender for the preliminary manager.
    #[serde(default)]
    tender: Option<phases::Tender>,
    /// The owners' assembly, once it was formed.
    #[serde(default)]
    assembly: Option<Formed>,
    /// The questions, in the order of the estate's life.
    pub(crate) chapters: Vec<Chapter>,
}

/// The owners' assembly, as the estate's papers have it on its last day.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Formed {
    on: Date,
    #[serde(default)]
    rules_say_how: Option<bool>,
    #[serde(default)]
    seats_reserved: Option<bool>,
    /// The phases whose members were added to the committee, each with its day.
    #[serde(default)]
    members_added: Vec<Added>,
}

/// Members of a phase who were added.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Added {
    phase: Key,
    on: Date,
}

/// A chapter of the report.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Chapter {
    pub(crate) title_zh: String,
    pub(crate) title_en: String,
    pub(crate) asks: Vec<Ask>,
}

impl Estate {
    /// Reads the files of a folder.
    pub(crate) fn read(folder: &Path) -> Result<Self, Refusal> {
        let about_file = folder.join("zone.json");
        let about: About = json::read(&about_file)?;
        let phases = rows(folder.join("phases.csv"), &["phase", "completed_on"], |row| {
            Ok(Phase { phase: row.parse("phase")?, completed_on: row.optional("completed_on")? })
        })?;
        phases.unique("phase", |row| Some(&row.phase))?;
        let units =
            rows(folder.join("units.csv"), &["unit", "phase", "area_m2", "owners", "delivered_on"], |row| {
                Ok(Home {
                    unit: row.parse("unit")?,
                    phase: row.parse("phase")?,
                    area_m2: row.parse("area_m2")?,
                    owners: row.keys("owners")?,
                    delivered_on: row.optional("delivered_on")?,
                    told_of: Vec::new(),
                })
            })?;
        units.unique("unit", |row| Some(&row.unit))?;
        let is_phase = |key: &Key| phases.iter().any(|row| row.phase == *key);
        units.refers("phase", |row| Some(&row.phase), is_phase, "phase")?;
        let steps = rows(folder.join("steps.csv"), &["rule", "step", "on", "by", "documents"], |row| {
            let documents: Vec<String> = row.keys("documents")?.iter().map(ToString::to_string).collect();
            let event = Event {
                documents: Some(documents).filter(|documents| !documents.is_empty()),
                ..Event::new(&row.word::<String>("step")?, row.parse("on")?, &row.word::<String>("by")?)
            };
            Ok((row.parse("rule")?, event))
        })?;
        let decisions =
            rows(folder.join("decisions.csv"), &["decision", "on", "developer_told_on"], |row| {
                let developer_told_on = row.optional("developer_told_on")?;
                Ok(Decided { decision: row.parse("decision")?, on: row.parse("on")?, developer_told_on })
            })?;
        let sales = rows(folder.join("sales.csv"), &["sale", "signed_on", "states"], |row| {
            Ok(Sale {
                sale: row.parse("sale")?,
                signed_on: row.parse("signed_on")?,
                states: row.keys("states")?,
            })
        })?;
        Ok(Self { about, about_file, phases, units, steps, decisions, sales })
    }

    /// What had been done by a day of a procedure.
    pub(crate) fn history(&self, rule: &str, as_of: Date) -> History {
        let steps = self.steps.iter().filter(|row| Self::belongs(row, rule, as_of));
        let events = steps.map(|(_, event)| event.clone()).collect();
        History { as_of, events, planned: Vec::new(), calendar: None }
    }

    fn belongs((of, event): &(Key, Event), rule: &str, as_of: Date) -> bool {
        of.as_str() == rule && event.on <= as_of
    }

    /// The zone and its phases as they stand on a day.
    pub(crate) fn on(&self, as_of: Date) -> Result<phases::Facts, Error> {
        let assembly = self.about.assembly.as_ref().filter(|formed| formed.on <= as_of);
        let assembly = assembly.map(|formed| phases::Assembly {
            formed_on: formed.on,
            rules_say_how: formed.rules_say_how,
            seats_reserved: formed.seats_reserved,
            members_added: formed
                .members_added
                .iter()
                .filter(|row| row.on <= as_of)
                .map(|row| row.phase.clone())
                .collect(),
        });
        Ok(phases::Facts {
            tender: self.about.tender.clone(),
            part: Some(self.part(as_of)?),
            assembly,
            decisions: self.decisions.iter().filter(|row| row.on <= as_of).cloned().collect(),
            sales: self.sales.iter().filter(|row| row.signed_on <= as_of).cloned().collect(),
            ..phases::Facts::on(
                as_of,
                self.phases.iter().cloned().collect(),
                self.units.iter().cloned().collect(),
            )
        })
    }

    /// How far the phases that stand on a day are in their owners' hands. As is planned, each unit is one owner's.
    fn part(&self, as_of: Date) -> Result<Part, Error> {
        let stands = |key: &Key| {
            self.phases
                .iter()
                .any(|row| row.phase == *key && row.completed_on.is_some_and(|day| day <= as_of))
        };
        let units: Vec<&Home> = self.units.iter().filter(|unit| stands(&unit.phase)).collect();
        let delivered: Vec<&Home> =
            units.iter().copied().filter(|unit| unit.delivered_on.is_some_and(|day| day <= as_of)).collect();
        let area = |units: &[&Home]| Area::sum(units.iter().map(|unit| unit.area_m2));
        let count = |units: &[&Home]| Heads::new(u32::try_from(units.len()).unwrap_or(u32::MAX));
        let handed = Handed {
            area_m2: Some(area(&delivered)?),
            owners: Some(count(&delivered)),
            households: Some(count(&delivered)),
            first_on: delivered.iter().filter_map(|unit| unit.delivered_on).min(),
        };
        let all = Some(count(&units));
        let total = Totals { area_m2: Some(area(&units)?), owners: all, households: all };
        // What is delivered here was sold; when people move in, nobody keeps a list of.
        let zone = ZoneState {
            total,
            delivered: handed.clone(),
            sold_and_delivered: handed,
            moved_in: Handed::default(),
        };
        Ok(Part { zone, preliminary_contract: None })
    }

    /// Says of an error about a procedure's history which cell is at fault.
    pub(crate) fn step_refusal(&self, error: &Error, rule: &str, as_of: Date, place: &str) -> Refusal {
        let origin = self.steps.origin_of("events", |row| Self::belongs(row, rule, as_of));
        self.refusal(error, &[origin], place)
    }

    /// Says of an error about the phases on a day which cell is at fault.
    pub(crate) fn phase_refusal(&self, error: &Error, as_of: Date, place: &str) -> Refusal {
        let origins = [
            self.phases.origin("phases"),
            self.units.origin("units"),
            self.decisions.origin_of("decisions", |row| row.on <= as_of),
            self.sales.origin_of("sales", |row| row.signed_on <= as_of),
        ];
        self.refusal(error, &origins, place)
    }

    /// Says of any other error which fact of `zone.json` is at fault, below the place of its question.
    pub(crate) fn refusal(&self, error: &Error, origins: &[Origin<'_>], place: &str) -> Refusal {
        let of_about = || {
            let path = [place, error.path()].join(".");
            Refusal::new(&self.about_file, Place::Fact(path.trim_matches('.').to_owned()), error.message())
        };
        origins.iter().find_map(|origin| origin.refusal(error)).unwrap_or_else(of_about)
    }
}
