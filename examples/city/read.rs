//! A city as its offices keep it: `city.json`, which says what the schemes leave open, and ten tables.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use wuye::Error;
use wuye::law::Jurisdiction;
use wuye::procedure::Event;
use wuye::programme::plan::Done;
use wuye::programme::targets::Item;
use wuye::programme::tranche::Payer;
use wuye::quantity::{Date, Key, Money, Ratio};

use super::places::District;
use super::shared::json;
use super::shared::origin::Origin;
use super::shared::refusal::{Place, Refusal};
use super::shared::rows::{Rows, rows};
use super::tables::{self, Community, Defect, Estate, Found, Paid, Round};

/// A city.
#[derive(Debug)]
pub(crate) struct City {
    pub(crate) about: About,
    about_file: PathBuf,
    pub(crate) estates: Rows<Estate>,
    pub(crate) companies: Rows<Item>,
    pub(crate) managers: Rows<Item>,
    pub(crate) defects: Rows<Defect>,
    pub(crate) steps: Rows<(Key, Event)>,
    pub(crate) communities: Rows<Community>,
    pub(crate) rounds: Rows<Round>,
    pub(crate) findings: Rows<Found>,
    pub(crate) payments: Rows<Paid>,
    pub(crate) plan: Rows<Done>,
    /// The districts, each with its streets and their communities.
    pub(crate) districts: Vec<District>,
}

/// `city.json`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct About {
    #[serde(rename = "city")]
    pub(crate) key: Key,
    pub(crate) title_zh: String,
    pub(crate) title_en: String,
    /// The scheme with the targets and the defects.
    #[serde(deserialize_with = "json::jurisdiction")]
    pub(crate) inventory_under: Jurisdiction,
    /// The scheme with the plan, the acceptance and the money.
    #[serde(deserialize_with = "json::jurisdiction")]
    pub(crate) services_under: Jurisdiction,
    pub(crate) as_of: Date,
    pub(crate) year: i16,
    /// Earlier days, for the trends.
    pub(crate) days: Vec<Date>,
    /// The month of each task of the plan.
    pub(crate) months: BTreeMap<String, i8>,
    pub(crate) satisfied_at_least: Option<Ratio>,
    pub(crate) granted_yuan: Option<Money>,
    pub(crate) payers: Vec<Payer>,
}

const ESTATE: [&str; 12] = [
    "estate",
    "community",
    "newly-built",
    "tendered",
    "first-sold",
    "contract-signed",
    "covenant-signed",
    "fit-for-management",
    "managed",
    "fit-for-assembly",
    "assembly-formed",
    "committee-formed",
];
const COMPANY: [&str; 4] = ["company", "in-business", "licensed", "credit-file"];
const MANAGER: [&str; 4] = ["manager", "in-office", "certified", "credit-file"];
const DEFECT: [&str; 6] = ["defect", "estate", "building_fault", "caused_by", "responsible", "fix_by"];
const COMMUNITY: [&str; 6] = ["community", "street", "district", "started_on", "award_yuan", "points"];
const ROUND: [&str; 6] = ["community", "on", "led_by", "asked", "answered", "satisfied"];

impl City {
    /// Reads the files of a folder.
    pub(crate) fn read(folder: &Path) -> Result<Self, Refusal> {
        let about_file = folder.join("city.json");
        let about: About = json::read(&about_file)?;
        let file = |name: &str| folder.join(name);
        let estates = rows(file("estates.csv"), &ESTATE, |row| {
            Ok(Estate { community: row.parse("community")?, item: tables::item(row, "estate", &ESTATE)? })
        })?;
        let companies =
            rows(file("companies.csv"), &COMPANY, |row| tables::item(row, "service-company", &COMPANY))?;
        let managers =
            rows(file("managers.csv"), &MANAGER, |row| tables::item(row, "company-manager", &MANAGER))?;
        let defects = rows(file("defects.csv"), &DEFECT, tables::defect)?;
        let steps = rows(file("steps.csv"), &["defect", "step", "on", "by"], tables::step)?;
        let communities = rows(file("communities.csv"), &COMMUNITY, tables::community)?;
        let rounds = rows(file("rounds.csv"), &ROUND, tables::round)?;
        let findings = rows(file("findings.csv"), &["community", "on", "criterion", "met"], tables::found)?;
        let payments =
            rows(file("payments.csv"), &["community", "payer", "on", "yuan", "for"], tables::paid)?;
        let plan = rows(file("plan.csv"), &["task", "on", "by", "evidence"], tables::done)?;
        let districts = District::all(&communities, &estates);
        let city = Self {
            about,
            about_file,
            estates,
            companies,
            managers,
            defects,
            steps,
            communities,
            rounds,
            findings,
            payments,
            plan,
            districts,
        };
        city.check()?;
        Ok(city)
    }

    /// Refuses keys that stand twice, and those of which another table knows nothing.
    fn check(&self) -> Result<(), Refusal> {
        self.estates.unique("estate", |row| Some(&row.item.id))?;
        self.defects.unique("defect", |row| Some(&row.case.id))?;
        self.communities.unique("community", |row| Some(&row.key))?;
        let is_community = |key: &Key| self.communities.iter().any(|row| row.key == *key);
        self.estates.refers("community", |row| Some(&row.community), is_community, "community")?;
        self.rounds.refers("community", |row| Some(&row.community), is_community, "community")?;
        self.payments.refers("community", |row| Some(&row.community), is_community, "community")?;
        let is_estate = |key: &Key| self.estates.iter().any(|row| row.item.id == *key);
        self.defects.refers("estate", |row| Some(&row.estate), is_estate, "estate")?;
        let is_defect = |key: &Key| self.defects.iter().any(|row| row.case.id == *key);
        self.steps.refers("defect", |row| Some(&row.0), is_defect, "defect")?;
        for (line, row) in &self.findings.rows {
            if !self.rounds.iter().any(|round| round.community == row.community && round.on == row.on) {
                let message = format!("{} was not inspected on {}", row.community, row.on);
                return Err(self.findings.file.refuse(*line, Some("on"), message));
            }
        }
        Ok(())
    }

    /// Says of an error which cell is at fault, or which fact of `city.json`.
    pub(crate) fn refusal(&self, error: &Error, origins: &[Origin<'_>]) -> Refusal {
        let of_about =
            || Refusal::new(&self.about_file, Place::Fact(error.path().to_owned()), error.message());
        origins.iter().find_map(|origin| origin.refusal(error)).unwrap_or_else(of_about)
    }
}
