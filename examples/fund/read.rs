//! A fund as its manager keeps it: `fund.json` and seven tables.

use std::path::{Path, PathBuf};

use serde::Deserialize;
use wuye::Error;
use wuye::fund::deposit::{DepositUnit, Payment, Prices, Property};
use wuye::fund::interest::{DayCount, RateFrom};
use wuye::fund::projection::{Component, Flow};
use wuye::law::{Jurisdiction, Payer, Tariff};
use wuye::quantity::{Date, Key, Money, Rate};

use super::shared::json;
use super::shared::refusal::{Place, Refusal};
use super::shared::rows::{Rows, rows};
use super::tables::{self, Bank, Deposit, FundUnit, Repair, Revenue, Transfer};
use super::works::{RaisingOf, Works};

/// A fund.
#[derive(Debug)]
pub(crate) struct Fund {
    pub(crate) about: About,
    about_file: PathBuf,
    pub(crate) units: Rows<FundUnit>,
    pub(crate) rates: Rows<RateFrom>,
    pub(crate) deposits: Rows<Deposit>,
    pub(crate) transfers: Rows<Transfer>,
    pub(crate) revenue: Rows<Revenue>,
    pub(crate) repairs: Rows<Repair>,
    pub(crate) bank: Rows<Bank>,
}

/// `fund.json`. What the library has a type for is read as that type.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct About {
    #[serde(rename = "fund")]
    pub(crate) key: Key,
    pub(crate) title_zh: String,
    pub(crate) title_en: String,
    #[serde(deserialize_with = "json::jurisdiction")]
    pub(crate) jurisdiction: Jurisdiction,
    pub(crate) years: Years,
    /// The first day that earns interest.
    pub(crate) earns_from: Date,
    pub(crate) day_count: DayCount,
    pub(crate) prices: Prices,
    pub(crate) tariffs: Vec<Tariff>,
    /// Whether there is an owners' assembly.
    pub(crate) assembly: bool,
    /// The account of all owners, which revenue from common parts is paid into.
    pub(crate) common_account: Key,
    pub(crate) selling_unit: SellingUnit,
    pub(crate) replenish: Replenishing,
    pub(crate) works: Vec<Works>,
    pub(crate) raising: Vec<RaisingOf>,
    pub(crate) projection: Plan,
}

/// The years that are told.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Years {
    pub(crate) first: i16,
    pub(crate) last: i16,
}

/// The account of who sold the public housing.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SellingUnit {
    pub(crate) account: Key,
    pub(crate) building: Key,
    pub(crate) opened_on: Date,
}

/// When it was decided to replenish the fund.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Replenishing {
    pub(crate) decided_on: Date,
}

/// What is expected of the years to come.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Plan {
    pub(crate) as_of: Date,
    pub(crate) years: u16,
    pub(crate) floor_yuan: Money,
    pub(crate) interest_yearly: Rate,
    pub(crate) components: Vec<Component>,
    pub(crate) repairs: Vec<Flow>,
}

impl Fund {
    /// Reads the files of a folder.
    pub(crate) fn read(folder: &Path) -> Result<Self, Refusal> {
        let about_file = folder.join("fund.json");
        let rates = rows(folder.join("rates.csv"), &["from", "yearly"], |row| {
            Ok(RateFrom { from: row.parse("from")?, yearly: row.parse("yearly")? })
        })?;
        let fund = Self {
            about: json::read(&about_file)?,
            about_file,
            units: tables::units(folder)?,
            rates,
            deposits: tables::deposits(folder)?,
            transfers: tables::transfers(folder)?,
            revenue: tables::revenue(folder)?,
            repairs: tables::repairs(folder)?,
            bank: tables::bank(folder)?,
        };
        let unpaid = fund.about.works.iter().position(|works| works.repair(&fund).is_none());
        if let Some(row) = unpaid {
            let place = Place::Fact(format!("works[{row}].paid_on"));
            return Err(Refusal::new(&fund.about_file, place, "no repair is paid on this day"));
        }
        Ok(fund)
    }

    /// The units that are handed over on a day, with what was paid for each at first.
    pub(crate) fn handed_over(&self, day: Date) -> Vec<DepositUnit> {
        let units = self.units.iter().filter(|unit| unit.handed_over_on == day);
        units.map(|unit| self.deposit_unit(unit)).collect()
    }

    fn deposit_unit(&self, unit: &FundUnit) -> DepositUnit {
        let paid = self.deposits.iter().filter(|row| row.first && row.unit == unit.repair.unit);
        let property = unit.property;
        let public = property == Property::PublicHousing;
        DepositUnit {
            lift: Some(unit.lift),
            high_rise: Some(unit.high_rise),
            sold: unit.is_sold(),
            sale_price_yuan: unit.sale_price_yuan.filter(|_| public),
            sale_paid_on: unit.sale_paid_on.filter(|_| public),
            paid: paid.map(|row| Payment { payer: row.payer, on: row.on, yuan: row.yuan }).collect(),
            ..DepositUnit::new(unit.repair.unit.clone(), unit.repair.area_m2, property)
        }
    }

    /// The account that a deposit is paid into.
    pub(crate) fn account_of(&self, deposit: &Deposit) -> Key {
        match deposit.payer {
            Payer::SellingUnit => self.about.selling_unit.account.clone(),
            Payer::Owner | Payer::Developer => deposit.unit.clone(),
        }
    }

    /// A refusal of a fact that stands in `fund.json`, or of the file as a whole.
    pub(crate) fn refusal(&self, error: &Error, section: &str) -> Refusal {
        let path = [section, error.path()].join(".");
        Refusal::new(&self.about_file, Place::Fact(path.trim_matches('.').to_owned()), error.message())
    }
}
