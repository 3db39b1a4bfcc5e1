//! A year's fees as a manager keeps them: `billing.json` and four tables.

use std::path::{Path, PathBuf};

use serde::Deserialize;
use wuye::Error;
use wuye::fee::bill::{Change, Options, Reduction, Tariff};
use wuye::fee::model::{Outlay, Remuneration, Report};
use wuye::fee::payer::{History, UserPays, Vacancy};
use wuye::law::Jurisdiction;
use wuye::quantity::{Area, Date, Key};

use super::shared::json;
use super::shared::refusal::{Place, Refusal};
use super::shared::rows::{Rows, rows};

/// An estate.
#[derive(Debug)]
pub(crate) struct Estate {
    pub(crate) about: About,
    about_file: PathBuf,
    pub(crate) units: Rows<BilledUnit>,
    pub(crate) changes: Rows<(Key, Change)>,
    pub(crate) reductions: Rows<(Key, Reduction)>,
    pub(crate) outlays: Rows<Outlay>,
}

/// `billing.json`. What the library has a type for is read as that type.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct About {
    #[serde(rename = "estate")]
    pub(crate) key: Key,
    pub(crate) title_zh: String,
    pub(crate) title_en: String,
    #[serde(deserialize_with = "json::jurisdiction")]
    pub(crate) jurisdiction: Jurisdiction,
    /// The first day of the year, from which bills cumulate.
    pub(crate) from: Date,
    /// How many months a bill is of.
    pub(crate) months_of_a_bill: u8,
    /// What a unit is charged by its use, on the first day.
    pub(crate) tariff: Tariff,
    /// What changes for all units.
    pub(crate) changes: Vec<Change>,
    /// The last day of the preliminary service contract.
    pub(crate) preliminary_until: Option<Date>,
    pub(crate) options: Options,
    pub(crate) settlement: Settling,
    /// The unit whose bills are explained.
    pub(crate) explained: Key,
}

/// How the year is settled.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Settling {
    pub(crate) as_of: Date,
    /// What the manager would take under commission.
    pub(crate) remuneration: Remuneration,
    pub(crate) reports: Vec<Report>,
}

/// A unit: what it is charged by, and what became of it.
#[derive(Debug)]
pub(crate) struct BilledUnit {
    pub(crate) unit: Key,
    pub(crate) used_as: Key,
    pub(crate) area_m2: Area,
    pub(crate) history: History,
}

impl Estate {
    /// Reads the files of a folder.
    pub(crate) fn read(folder: &Path) -> Result<Self, Refusal> {
        let about_file = folder.join("billing.json");
        let about: About = json::read(&about_file)?;
        let units = units(folder, &about)?;
        let changes = rows(folder.join("changes.csv"), &["unit", "on", "used_as", "area_m2"], |row| {
            let change = Change {
                used_as: row.optional("used_as")?,
                area_m2: row.optional("area_m2")?,
                ..Change::new(row.parse("on")?)
            };
            Ok((row.parse("unit")?, change))
        })?;
        let columns = ["unit", "name", "charged", "from", "to"];
        let reductions = rows(folder.join("reductions.csv"), &columns, |row| {
            let reduction = Reduction {
                name: row.parse("name")?,
                charged: row.parse("charged")?,
                from: row.parse("from")?,
                to: row.optional("to")?,
            };
            Ok((row.parse("unit")?, reduction))
        })?;
        let outlays = rows(folder.join("outlays.csv"), &["item", "yuan", "in_contract", "work"], |row| {
            let in_contract = row.flag("in_contract")?;
            let in_contract =
                in_contract.ok_or_else(|| row.refuse("in_contract", "neither true nor false"))?;
            Ok(Outlay {
                item: row.parse("item")?,
                yuan: row.parse("yuan")?,
                in_contract,
                work: row.word("work")?,
            })
        })?;
        let known = |key: &Key| units.iter().any(|unit| unit.unit == *key);
        changes.refers("unit", |(unit, _)| Some(unit), known, "unit")?;
        reductions.refers("unit", |(unit, _)| Some(unit), known, "unit")?;
        let estate = Self { about, about_file, units, changes, reductions, outlays };
        estate.check()?;
        Ok(estate)
    }

    fn check(&self) -> Result<(), Refusal> {
        let about = &self.about;
        let refuse =
            |fact: &str, message| Err(Refusal::new(&self.about_file, Place::Fact(fact.into()), message));
        if about.months_of_a_bill == 0 || 12_u8.checked_rem(about.months_of_a_bill) != Some(0) {
            return refuse("months_of_a_bill", "the months of a year are no multiple of it");
        }
        if !self.units.iter().any(|unit| unit.unit == about.explained) {
            return refuse("explained", "there is no such unit");
        }
        Ok(())
    }

    /// A refusal of a fact that stands in `billing.json`, or of the file as a whole.
    pub(crate) fn refusal(&self, error: &Error, section: &str) -> Refusal {
        let path = [section, error.path()].join(".");
        Refusal::new(&self.about_file, Place::Fact(path.trim_matches('.').to_owned()), error.message())
    }
}

fn units(folder: &Path, about: &About) -> Result<Rows<BilledUnit>, Refusal> {
    let columns = [
        "unit",
        "used_as",
        "area_m2",
        "handed_over_on",
        "sale_contract_states_fee",
        "transferred_on",
        "user_from",
        "empty_since",
    ];
    let units = rows(folder.join("units.csv"), &columns, |row| {
        let user = row.optional("user_from")?.map(|from| UserPays { from, to_inclusive: None });
        let used_as: Key = row.parse("used_as")?;
        let dwelling = used_as.as_str() == "dwelling";
        let history = History {
            handed_over_on: row.optional("handed_over_on")?,
            sale_contract_states_fee: row.flag("sale_contract_states_fee")?,
            preliminary_until: about.preliminary_until,
            transferred_on: row.optional("transferred_on")?,
            user_pays: user,
            vacancy: row.optional("empty_since")?.map(|since| Vacancy::new(since, dwelling)),
            ..History::new()
        };
        Ok(BilledUnit { unit: row.parse("unit")?, used_as, area_m2: row.parse("area_m2")?, history })
    })?;
    units.unique("unit", |unit| Some(&unit.unit))?;
    Ok(units)
}
