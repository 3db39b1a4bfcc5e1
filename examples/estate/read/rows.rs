//! The five tables of an estate, row by row, in the library's own types.

use std::collections::BTreeMap;
use std::path::Path;

use wuye::fund::apportion::RepairUnit;
use wuye::fund::replenish::Account;
use wuye::owner::{Unit, UnitUse};
use wuye::quantity::{Date, Key, Price};
use wuye::vote::Ballot;

use super::refusal::Refusal;
use super::row::Row;
use super::table::{File, Table};

/// The rows of a file, each with the line it stands on.
#[derive(Debug)]
pub(crate) struct Rows<T> {
    pub(crate) file: File,
    pub(crate) rows: Vec<(usize, T)>,
}

impl<T> Rows<T> {
    /// The rows alone.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &T> {
        self.rows.iter().map(|(_, row)| row)
    }

    /// Refuses a key that stands on two lines.
    fn unique<'r>(&'r self, column: &str, key: impl Fn(&'r T) -> Option<&'r Key>) -> Result<(), Refusal> {
        let mut first: BTreeMap<&Key, usize> = BTreeMap::new();
        for (line, row) in &self.rows {
            if let Some(key) = key(row)
                && let Some(first) = first.insert(key, *line)
            {
                let message = format!("{:?} stands on line {first} already", key.as_str());
                return Err(self.file.refuse(*line, Some(column), message));
            }
        }
        Ok(())
    }

    /// Refuses a key that is not among those known.
    pub(super) fn refers<'r>(
        &'r self,
        column: &str,
        key: impl Fn(&'r T) -> Option<&'r Key>,
        is_known: impl Fn(&Key) -> bool,
        what: &str,
    ) -> Result<(), Refusal> {
        for (line, row) in &self.rows {
            if let Some(key) = key(row).filter(|key| !is_known(key)) {
                let message = format!("there is no {what} {:?}", key.as_str());
                return Err(self.file.refuse(*line, Some(column), message));
            }
        }
        Ok(())
    }
}

fn rows<T>(
    folder: &Path,
    file: &str,
    columns: &[&str],
    of: impl Fn(Row<'_>) -> Result<T, Refusal>,
) -> Result<Rows<T>, Refusal> {
    let Table { file, records } = Table::read(folder.join(file), columns)?;
    let rows = records.iter().map(|record| Ok((record.line, of(Row { file: &file, record })?)));
    Ok(Rows { rows: rows.collect::<Result<_, Refusal>>()?, file })
}

/// A unit, and the pool that it counts its votes in.
#[derive(Debug)]
pub(crate) struct PooledUnit {
    pub(crate) unit: Unit,
    pub(crate) pool: Option<Key>,
}

pub(super) fn units(folder: &Path) -> Result<Rows<PooledUnit>, Refusal> {
    let columns = [
        "unit",
        "building",
        "use",
        "holding",
        "owners",
        "register_area_m2",
        "survey_area_m2",
        "contract_area_m2",
        "separate_title",
        "pool",
    ];
    let units = rows(folder, "units.csv", &columns, |row| {
        let unit = Unit {
            unit: row.parse("unit")?,
            used_for: row.word("use")?,
            holding: row.word("holding")?,
            owners: row.keys("owners")?,
            register_area_m2: row.optional("register_area_m2")?,
            survey_area_m2: row.optional("survey_area_m2")?,
            contract_area_m2: row.optional("contract_area_m2")?,
            separate_title: row.flag("separate_title")?,
        };
        Ok(PooledUnit { unit, pool: row.optional("pool")? })
    })?;
    units.unique("unit", |row| Some(&row.unit.unit))?;
    Ok(units)
}

/// A ballot with the motion that it was cast on.
#[derive(Debug)]
pub(crate) struct CastBallot {
    pub(crate) motion: Key,
    pub(crate) ballot: Ballot,
}

pub(super) fn ballots(folder: &Path) -> Result<Rows<CastBallot>, Refusal> {
    rows(folder, "ballots.csv", &["motion", "unit", "owners", "choice", "seq"], |row| {
        let ballot = Ballot {
            unit: row.optional("unit")?,
            owners: row.keys("owners")?,
            pool: None,
            choice: row.word("choice")?,
            seq: row.number("seq")?,
        };
        Ok(CastBallot { motion: row.parse("motion")?, ballot })
    })
}

pub(super) fn accounts(folder: &Path) -> Result<Rows<Account>, Refusal> {
    let columns = [
        "unit",
        "building",
        "first_deposit_yuan",
        "buyers_first_yuan",
        "balance_yuan",
        "current_standard_yuan",
    ];
    let accounts = rows(folder, "funds.csv", &columns, |row| {
        Ok(Account {
            unit: row.optional("unit")?,
            building: row.optional("building")?,
            first_deposit_yuan: row.parse("first_deposit_yuan")?,
            balance_yuan: row.parse("balance_yuan")?,
            buyers_first_yuan: row.optional("buyers_first_yuan")?,
            current_standard_yuan: row.optional("current_standard_yuan")?,
        })
    })?;
    accounts.unique("unit", |row| row.unit.as_ref())?;
    Ok(accounts)
}

/// What all units of a use are billed in a period.
#[derive(Debug)]
pub(crate) struct UsePrice {
    pub(crate) used_for: UnitUse,
    pub(crate) price_yuan_per_m2_month: Price,
    pub(crate) from: Date,
    pub(crate) to: Date,
    pub(crate) anchor: Option<Date>,
}

pub(super) fn prices(folder: &Path) -> Result<Rows<UsePrice>, Refusal> {
    let columns = ["use", "price_yuan_per_m2_month", "from", "to", "anchor"];
    rows(folder, "prices.csv", &columns, |row| {
        Ok(UsePrice {
            used_for: row.word("use")?,
            price_yuan_per_m2_month: row.parse("price_yuan_per_m2_month")?,
            from: row.parse("from")?,
            to: row.parse("to")?,
            anchor: row.optional("anchor")?,
        })
    })
}

pub(super) fn repair_units(folder: &Path) -> Result<Rows<RepairUnit>, Refusal> {
    let columns = ["unit", "area_m2", "kind", "state", "balance_yuan"];
    let units = rows(folder, "repair_units.csv", &columns, |row| {
        Ok(RepairUnit {
            unit: row.parse("unit")?,
            area_m2: row.parse("area_m2")?,
            kind: row.word("kind")?,
            state: row.word("state")?,
            balance_yuan: row.optional("balance_yuan")?,
        })
    })?;
    units.unique("unit", |row| Some(&row.unit))?;
    Ok(units)
}
