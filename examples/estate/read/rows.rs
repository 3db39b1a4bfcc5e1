//! The tables of an estate beside its units, row by row, in the library's own types.

use std::path::Path;

use wuye::fund::apportion::RepairUnit;
use wuye::fund::replenish::Account;
use wuye::owner::UnitUse;
use wuye::quantity::{Date, Key, Price};
use wuye::vote::Ballot;

use super::super::shared::refusal::Refusal;
use super::super::shared::rows::{Rows, rows};

/// A ballot with the motion that it was cast on.
#[derive(Debug)]
pub(crate) struct CastBallot {
    pub(crate) motion: Key,
    pub(crate) ballot: Ballot,
}

pub(super) fn ballots(folder: &Path) -> Result<Rows<CastBallot>, Refusal> {
    rows(folder.join("ballots.csv"), &["motion", "unit", "owners", "choice", "seq"], |row| {
        let ballot = Ballot {
            unit: row.optional("unit")?,
            owners: row.keys("owners")?,
            seq: row.number("seq")?,
            ..Ballot::saying(row.word("choice")?)
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
    let accounts = rows(folder.join("funds.csv"), &columns, |row| {
        Ok(Account {
            unit: row.optional("unit")?,
            building: row.optional("building")?,
            sold_on: None,
            first_deposit_yuan: row.parse("first_deposit_yuan")?,
            first_due_yuan: None,
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
    rows(folder.join("prices.csv"), &columns, |row| {
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
    let units = rows(folder.join("repair_units.csv"), &columns, |row| {
        let (unit, area_m2) = (row.parse("unit")?, row.parse("area_m2")?);
        let unit = RepairUnit::new(unit, area_m2, row.word("kind")?, row.word("state")?);
        Ok(RepairUnit { balance_yuan: row.optional("balance_yuan")?, ..unit })
    })?;
    units.unique("unit", |row| Some(&row.unit))?;
    Ok(units)
}
