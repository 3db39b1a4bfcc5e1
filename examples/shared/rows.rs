//! The rows of a table, each in a type of its own and with the line it stands on.

use std::collections::BTreeMap;
use std::path::PathBuf;

use wuye::quantity::Key;

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
    pub(crate) fn unique<'r>(
        &'r self,
        column: &str,
        key: impl Fn(&'r T) -> Option<&'r Key>,
    ) -> Result<(), Refusal> {
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
    pub(crate) fn refers<'r>(
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

/// Reads a file that has exactly these columns.
pub(crate) fn rows<T>(
    path: PathBuf,
    columns: &[&str],
    of: impl Fn(Row<'_>) -> Result<T, Refusal>,
) -> Result<Rows<T>, Refusal> {
    let Table { file, records } = Table::read(path, columns)?;
    let rows = records.iter().map(|record| Ok((record.line, of(Row { file: &file, record })?)));
    Ok(Rows { rows: rows.collect::<Result<_, Refusal>>()?, file })
}
