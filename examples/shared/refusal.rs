//! Why an estate was not read, and where.

use std::fmt;
use std::path::PathBuf;

/// A refusal: a file, the place in it that is at fault, and what is wrong there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Refusal {
    file: PathBuf,
    place: Place,
    message: String,
}

/// A place in a file, as the one who has to correct it would look for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Place {
    /// The file as a whole.
    File,
    /// A cell of a table: the line on which its record begins, and its column, where one cell is at fault.
    Cell { line: usize, column: Option<Column> },
    /// A character of a JSON text.
    Character { line: usize, column: usize },
    /// A fact of a JSON text that could be read, by its path: `motions[0].meeting`.
    Fact(String),
}

/// A column of a table: its number, counted from 1 as spreadsheets do, and its name in the header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Column {
    pub(crate) number: usize,
    pub(crate) name: Option<String>,
}

impl Refusal {
    pub(crate) fn new(file: impl Into<PathBuf>, place: Place, message: impl Into<String>) -> Self {
        Self { file: file.into(), place, message: message.into() }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file.display())?;
        match &self.place {
            Place::File => {}
            Place::Cell { line, column: None } => write!(f, ", line {line}")?,
            Place::Cell { line, column: Some(column) } => write!(f, ", line {line}, {column}")?,
            Place::Character { line, column } => write!(f, ", line {line}, column {column}")?,
            Place::Fact(path) => write!(f, ", {path}")?,
        }
        write!(f, ": {}", self.message)
    }
}

impl fmt::Display for Column {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "column {}", self.number)?;
        self.name.as_ref().map_or(Ok(()), |name| write!(f, " ({name})"))
    }
}
