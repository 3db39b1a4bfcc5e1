//! A CSV file as text in lines and columns: the header is the one asked for, and every record has as many
//! fields.

use std::path::{Path, PathBuf};

use super::refusal::{Column, Place, Refusal};
use super::split::Records;

/// A CSV file: its header and its records.
pub(crate) struct Table {
    pub(crate) file: File,
    pub(crate) records: Vec<Record>,
}

/// What a place in a CSV file is named by.
#[derive(Debug)]
pub(crate) struct File {
    path: PathBuf,
    header: Vec<String>,
}

/// One record.
pub(crate) struct Record {
    /// The line on which it begins; a quoted cell may run over several.
    pub(crate) line: usize,
    pub(crate) cells: Vec<String>,
}

impl Table {
    /// Reads a file that has exactly these columns, in any order.
    pub(crate) fn read(path: PathBuf, columns: &[&str]) -> Result<Self, Refusal> {
        let bytes = without_mark(&path)?;
        let mut file = File { path, header: Vec::new() };
        let mut rest = Records::new(&bytes);
        let header = rest.next(&file)?.unwrap_or(Record { line: 1, cells: Vec::new() });
        file.header = header.cells;
        file.check_header(header.line, columns)?;
        let mut records = Vec::new();
        while let Some(record) = rest.next(&file)? {
            let (found, asked) = (record.cells.len(), columns.len());
            if found != asked {
                let how = if found < asked { "few" } else { "many" };
                let message = format!("too {how} fields: {found}, and the header has {asked}");
                return Err(file.refuse(record.line, None, message));
            }
            records.push(record);
        }
        Ok(Self { file, records })
    }
}

impl File {
    /// A refusal of what stands on a line, in a column where one is at fault.
    pub(crate) fn refuse(&self, line: usize, column: Option<&str>, message: impl Into<String>) -> Refusal {
        let column = column.and_then(|name| self.number_of(name)).map(|number| self.column(number));
        Refusal::new(&self.path, Place::Cell { line, column }, message)
    }

    /// The same, for a column that is known by its number alone.
    pub(crate) fn refuse_cell(&self, line: usize, number: usize, message: impl Into<String>) -> Refusal {
        let column = Some(self.column(number));
        Refusal::new(&self.path, Place::Cell { line, column }, message)
    }

    /// A refusal of the file as a whole.
    pub(crate) fn refuse_all(&self, message: impl Into<String>) -> Refusal {
        Refusal::new(&self.path, Place::File, message)
    }

    /// The number of a column, counted from 1.
    pub(crate) fn number_of(&self, column: &str) -> Option<usize> {
        (1..).zip(&self.header).find(|(_, name)| *name == column).map(|(number, _)| number)
    }

    fn column(&self, number: usize) -> Column {
        Column { number, name: self.header.get(number.saturating_sub(1)).cloned() }
    }

    fn check_header(&self, line: usize, columns: &[&str]) -> Result<(), Refusal> {
        for (number, name) in (1..).zip(&self.header) {
            if !columns.contains(&name.as_str()) {
                let message = format!("unknown column {name:?}; the columns are {}", columns.join(", "));
                return Err(self.refuse_cell(line, number, message));
            }
            if self.number_of(name) != Some(number) {
                return Err(self.refuse_cell(line, number, format!("column {name:?} stands twice")));
            }
        }
        match columns.iter().find(|name| self.number_of(name).is_none()) {
            Some(missing) => Err(self.refuse(line, None, format!("column {missing:?} is missing"))),
            None => Ok(()),
        }
    }
}

/// The bytes of a file, without the byte-order mark that spreadsheets write.
pub(crate) fn without_mark(path: &Path) -> Result<Vec<u8>, Refusal> {
    let refuse = |error| Refusal::new(path, Place::File, format!("the file cannot be read: {error}"));
    let bytes = std::fs::read(path).map_err(refuse)?;
    Ok(bytes.strip_prefix(b"\xEF\xBB\xBF").map(<[u8]>::to_vec).unwrap_or(bytes))
}
