//! An estate as a property manager's software exports it: five tables and `zone.json` in a folder.
//!
//! Everything is read and checked against everything else before anything is decided. Whatever is wrong is
//! a [`Refusal`] that names the file, the line and the column.

mod rows;
mod zone;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use wuye::Error;
use wuye::fund::apportion::RepairUnit;
use wuye::fund::replenish::Account;
use wuye::quantity::Key;
use wuye::vote::Ballot;

use super::shared::origin::Origin;
use super::shared::refusal::Place;
use super::shared::rows::Rows;
use super::shared::units::{self, PooledUnit};

pub(crate) use self::rows::{CastBallot, UsePrice};
pub(crate) use self::zone::{Motion, Zone};
pub(crate) use super::shared::refusal::Refusal;

/// An estate.
#[derive(Debug)]
pub(crate) struct Estate {
    pub(crate) zone: Zone,
    zone_file: PathBuf,
    pub(crate) units: Rows<PooledUnit>,
    pub(crate) ballots: Rows<CastBallot>,
    pub(crate) accounts: Rows<Account>,
    pub(crate) prices: Rows<UsePrice>,
    pub(crate) repair_units: Rows<RepairUnit>,
}

impl Estate {
    /// Reads the files of a folder.
    pub(crate) fn read(folder: &Path) -> Result<Self, Refusal> {
        let zone_file = folder.join("zone.json");
        let estate = Self {
            zone: Zone::read(&zone_file)?,
            zone_file,
            units: units::units(folder.join("units.csv"))?,
            ballots: rows::ballots(folder)?,
            accounts: rows::accounts(folder)?,
            prices: rows::prices(folder)?,
            repair_units: rows::repair_units(folder)?,
        };
        estate.check_references()?;
        Ok(estate)
    }

    /// The tables must speak of the same units and motions. Whether a ballot's unit or owners may vote at
    /// all is for the library to say.
    fn check_references(&self) -> Result<(), Refusal> {
        let units: BTreeSet<&Key> = self.units.iter().map(|row| &row.unit.unit).collect();
        let is_unit = |key: &Key| units.contains(key);
        self.accounts.refers("unit", |row| row.unit.as_ref(), is_unit, "unit")?;
        self.repair_units.refers("unit", |row| Some(&row.unit), is_unit, "unit")?;
        let voted_on = |key: &Key| self.zone.motions.iter().any(|motion| motion.ballots_of() == key);
        self.ballots.refers(
            "motion",
            |row| Some(&row.motion),
            voted_on,
            "motion of zone.json whose ballots are called",
        )
    }

    /// The ballots of a motion.
    pub(crate) fn ballot_list(&self, motion: &Motion) -> Vec<Ballot> {
        let of_motion = self.ballots.iter().filter(|row| row.motion == *motion.ballots_of());
        of_motion.map(|row| row.ballot.clone()).collect()
    }

    /// Where [the ballots](Self::ballot_list) of a motion were read.
    pub(crate) fn ballot_origin(&self, motion: &Motion) -> Origin<'_> {
        self.ballots.origin_of("ballots", |row| row.motion == *motion.ballots_of())
    }

    /// Says of an error which cell is at fault. What was read from no table stands in `zone.json`, below
    /// `section`.
    pub(crate) fn refusal(&self, error: &Error, section: &str, origins: &[Origin<'_>]) -> Refusal {
        let of_zone = || {
            let path = match error.path() {
                "developer" => "developer".to_owned(),
                "" => section.to_owned(),
                path => format!("{section}.{path}"),
            };
            Refusal::new(&self.zone_file, Place::Fact(path), error.message())
        };
        origins.iter().find_map(|origin| origin.refusal(error)).unwrap_or_else(of_zone)
    }
}
