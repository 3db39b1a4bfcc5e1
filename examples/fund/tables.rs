//! The tables of a fund, row by row, in the library's own types.

use std::path::Path;

use wuye::Error;
use wuye::fund::apportion::{RepairUnit, SaleState, SharedPart, UnitKind};
use wuye::fund::deposit::Property;
use wuye::law::Payer;
use wuye::quantity::{Date, Key, Money};

use super::shared::refusal::Refusal;
use super::shared::rows::{Rows, rows};

/// A unit with its account.
#[derive(Debug)]
pub(crate) struct FundUnit {
    /// What a repair knows of it.
    pub(crate) repair: RepairUnit,
    pub(crate) property: Property,
    pub(crate) lift: bool,
    pub(crate) high_rise: bool,
    pub(crate) owner: Option<Key>,
    pub(crate) sale_price_yuan: Option<Money>,
    pub(crate) sale_paid_on: Option<Date>,
    /// The first day of its account.
    pub(crate) opened_on: Date,
    pub(crate) handed_over_on: Date,
}

impl FundUnit {
    pub(crate) fn is_sold(&self) -> bool {
        self.repair.state == SaleState::Sold
    }

    pub(crate) fn is_public(&self) -> bool {
        self.property == Property::PublicHousing
    }
}

pub(super) fn units(folder: &Path) -> Result<Rows<FundUnit>, Refusal> {
    let columns = [
        "unit",
        "building",
        "stair",
        "area_m2",
        "property",
        "lift",
        "high_rise",
        "state",
        "owner",
        "sale_price_yuan",
        "sale_paid_on",
        "opened_on",
        "handed_over_on",
    ];
    let units = rows(folder.join("units.csv"), &columns, |row| {
        let property = row.word("property")?;
        let kind = match property {
            Property::Dwelling => UnitKind::Commodity,
            Property::NonDwelling => UnitKind::NonDwelling,
            Property::PublicHousing => UnitKind::PublicHousing,
        };
        let repair = RepairUnit {
            building: row.optional("building")?,
            stair: row.optional("stair")?,
            ..RepairUnit::new(row.parse("unit")?, row.parse("area_m2")?, kind, row.word("state")?)
        };
        let flag = |column| row.flag(column)?.ok_or_else(|| row.refuse(column, "neither true nor false"));
        Ok(FundUnit {
            repair,
            property,
            lift: flag("lift")?,
            high_rise: flag("high_rise")?,
            owner: row.optional("owner")?,
            sale_price_yuan: row.optional("sale_price_yuan")?,
            sale_paid_on: row.optional("sale_paid_on")?,
            opened_on: row.parse("opened_on")?,
            handed_over_on: row.parse("handed_over_on")?,
        })
    })?;
    units.unique("unit", |row| Some(&row.repair.unit))?;
    Ok(units)
}

/// A sum that was paid in.
#[derive(Debug)]
pub(crate) struct Deposit {
    pub(crate) on: Date,
    pub(crate) unit: Key,
    pub(crate) payer: Payer,
    pub(crate) yuan: Money,
    /// Whether it is part of the first deposit.
    pub(crate) first: bool,
}

pub(super) fn deposits(folder: &Path) -> Result<Rows<Deposit>, Refusal> {
    rows(folder.join("deposits.csv"), &["on", "unit", "payer", "yuan", "first"], |row| {
        let first = row.flag("first")?.ok_or_else(|| row.refuse("first", "neither true nor false"))?;
        Ok(Deposit {
            on: row.parse("on")?,
            unit: row.parse("unit")?,
            payer: row.word("payer")?,
            yuan: row.parse("yuan")?,
            first,
        })
    })
}

/// A title that passed.
#[derive(Debug)]
pub(crate) struct Transfer {
    pub(crate) on: Date,
    pub(crate) unit: Key,
    pub(crate) to: Key,
}

pub(super) fn transfers(folder: &Path) -> Result<Rows<Transfer>, Refusal> {
    rows(folder.join("transfers.csv"), &["on", "unit", "to"], |row| {
        Ok(Transfer { on: row.parse("on")?, unit: row.parse("unit")?, to: row.parse("to")? })
    })
}

/// What common parts brought in a period.
#[derive(Debug)]
pub(crate) struct Revenue {
    /// The day on which it was paid into the fund.
    pub(crate) on: Date,
    /// The last day of the period.
    pub(crate) as_of: Date,
    pub(crate) income_yuan: Money,
    pub(crate) cost_yuan: Money,
    pub(crate) to_fund_yuan: Money,
}

pub(super) fn revenue(folder: &Path) -> Result<Rows<Revenue>, Refusal> {
    let columns = ["on", "as_of", "income_yuan", "cost_yuan", "to_fund_yuan"];
    rows(folder.join("revenue.csv"), &columns, |row| {
        Ok(Revenue {
            on: row.parse("on")?,
            as_of: row.parse("as_of")?,
            income_yuan: row.parse("income_yuan")?,
            cost_yuan: row.parse("cost_yuan")?,
            to_fund_yuan: row.parse("to_fund_yuan")?,
        })
    })
}

/// A repair that was paid.
#[derive(Debug)]
pub(crate) struct Repair {
    pub(crate) on: Date,
    pub(crate) what_zh: String,
    pub(crate) what_en: String,
    pub(crate) part: SharedPart,
    pub(crate) cost_yuan: Money,
}

pub(super) fn repairs(folder: &Path) -> Result<Rows<Repair>, Refusal> {
    let columns = ["on", "what_zh", "what_en", "building", "stair", "cost_yuan"];
    rows(folder.join("repairs.csv"), &columns, |row| {
        let part = match (row.optional("building")?, row.optional("stair")?) {
            (None, None) => SharedPart::Zone,
            (Some(building), None) => SharedPart::Building(building),
            (Some(building), Some(stair)) => SharedPart::Stair { building, stair },
            (None, Some(_)) => return Err(row.refuse("building", "a stair is one of a building")),
        };
        Ok(Repair {
            on: row.parse("on")?,
            what_zh: row.word("what_zh")?,
            what_en: row.word("what_en")?,
            part,
            cost_yuan: row.parse("cost_yuan")?,
        })
    })
}

/// A settlement of the bank.
#[derive(Debug)]
pub(crate) struct Bank {
    pub(crate) on: Date,
    /// The interest that it credited.
    pub(crate) interest_yuan: Money,
    /// What its book has after that.
    pub(crate) balance_yuan: Money,
}

pub(super) fn bank(folder: &Path) -> Result<Rows<Bank>, Refusal> {
    rows(folder.join("bank.csv"), &["on", "interest_yuan", "balance_yuan"], |row| {
        Ok(Bank {
            on: row.parse("on")?,
            interest_yuan: row.parse("interest_yuan")?,
            balance_yuan: row.parse("balance_yuan")?,
        })
    })
}

impl<T> Rows<T> {
    /// The refusal of what a line says; the column is that which the error's path ends with, where it is one.
    pub(crate) fn refusal(&self, line: usize, error: &Error) -> Refusal {
        let field = error.path().rsplit('.').next().filter(|field| self.file.number_of(field).is_some());
        let message = match (field, error.path()) {
            (None, path) if !path.is_empty() => format!("{path}: {}", error.message()),
            _ => error.message().to_owned(),
        };
        self.file.refuse(line, field, message)
    }
}
