//! The units of a zone.

use std::collections::BTreeMap;
use std::iter;
use std::path::PathBuf;

use wuye::owner::Unit;
use wuye::quantity::Key;
use wuye::vote::weights::Pool;

use super::origin::Origin;
use super::refusal::Refusal;
use super::rows::{Rows, rows};

/// A unit, and the pool that it counts its votes in.
#[derive(Debug)]
pub(crate) struct PooledUnit {
    pub(crate) unit: Unit,
    pub(crate) pool: Option<Key>,
}

/// Reads the units of a zone.
pub(crate) fn units(path: PathBuf) -> Result<Rows<PooledUnit>, Refusal> {
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
    let units = rows(path, &columns, |row| {
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

impl Rows<PooledUnit> {
    /// The units as the library takes them.
    pub(crate) fn list(&self) -> Vec<Unit> {
        self.iter().map(|row| row.unit.clone()).collect()
    }

    /// The pools, by key.
    pub(crate) fn pools(&self) -> Vec<Pool> {
        let mut pools: BTreeMap<&Key, Vec<Key>> = BTreeMap::new();
        for row in self.iter() {
            if let Some(pool) = &row.pool {
                pools.entry(pool).or_default().push(row.unit.unit.clone());
            }
        }
        pools.into_iter().map(|(pool, units)| Pool { pool: pool.clone(), units }).collect()
    }

    /// Where [the units](Self::list) and [the pools](Self::pools) were read, which stand below `facts` in
    /// the facts of a rule.
    pub(crate) fn origins(&self, facts: &str) -> Vec<Origin<'_>> {
        let pools = (0..).zip(self.pools()).map(|(place, pool): (usize, Pool)| {
            let list = format!("{facts}pools[{place}].units");
            self.origin_of(&list, move |row| row.pool.as_ref() == Some(&pool.pool)).in_column("pool")
        });
        iter::once(self.origin(&format!("{facts}units"))).chain(pools).collect()
    }
}
