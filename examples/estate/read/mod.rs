//! An estate as a property manager's software exports it: five tables and `zone.json` in a folder.
//!
//! Everything is read and checked against everything else before anything is decided. Whatever is wrong is
//! a [`Refusal`] that names the file, the line and the column.

mod origin;
mod refusal;
mod row;
mod rows;
mod split;
mod table;
mod zone;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use wuye::fund::apportion::RepairUnit;
use wuye::fund::replenish::Account;
use wuye::owner::Unit;
use wuye::quantity::Key;
use wuye::vote::Ballot;
use wuye::vote::weights::Pool;

pub(crate) use self::origin::Origin;
pub(crate) use self::refusal::Refusal;
pub(crate) use self::rows::{CastBallot, PooledUnit, Rows, UsePrice};
pub(crate) use self::zone::{Motion, Zone};

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
            units: rows::units(folder)?,
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

    /// The units as the library takes them.
    pub(crate) fn unit_list(&self) -> Vec<Unit> {
        self.units.iter().map(|row| row.unit.clone()).collect()
    }

    /// The pools, by key.
    pub(crate) fn pool_list(&self) -> Vec<Pool> {
        let mut pools: BTreeMap<&Key, Vec<Key>> = BTreeMap::new();
        for row in self.units.iter() {
            if let Some(pool) = &row.pool {
                pools.entry(pool).or_default().push(row.unit.unit.clone());
            }
        }
        pools.into_iter().map(|(pool, units)| Pool { pool: pool.clone(), units }).collect()
    }

    /// The ballots of a motion.
    pub(crate) fn ballot_list(&self, motion: &Motion) -> Vec<Ballot> {
        let of_motion = self.ballots.iter().filter(|row| row.motion == *motion.ballots_of());
        of_motion.map(|row| row.ballot.clone()).collect()
    }

    /// Where [the units](Self::unit_list) and [the pools](Self::pool_list) were read.
    pub(crate) fn unit_origins(&self) -> Vec<Origin<'_>> {
        let pools = (0..).zip(self.pool_list()).map(|(place, pool): (usize, Pool)| {
            let list = format!("pools[{place}].units");
            self.units.origin_of(&list, move |row| row.pool.as_ref() == Some(&pool.pool)).in_column("pool")
        });
        std::iter::once(self.units.origin("units")).chain(pools).collect()
    }

    /// Where [the ballots](Self::ballot_list) of a motion were read.
    pub(crate) fn ballot_origin(&self, motion: &Motion) -> Origin<'_> {
        self.ballots.origin_of("ballots", |row| row.motion == *motion.ballots_of())
    }
}
