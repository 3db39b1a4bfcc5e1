//! The way back from an error of the library to the place in a file that its fact was read from.
//!
//! The library names a fact by its path, `units[17].register_area_m2`, and knows nothing of files. An
//! [`Origin`] says of one list of facts on which line of which file each of its rows stands; the fields are
//! the file's columns.

use wuye::Error;

use super::refusal::Refusal;
use super::rows::Rows;
use super::table::File;

/// Where the rows of a list of facts were read.
pub(crate) struct Origin<'e> {
    list: String,
    file: &'e File,
    lines: Vec<usize>,
    /// How many rows from elsewhere stand before them in the list.
    before: usize,
    /// The column that is at fault where the path ends with the row.
    column: Option<&'static str>,
}

impl<T> Rows<T> {
    /// The origin of a list that has every row of the file.
    pub(crate) fn origin(&self, list: &str) -> Origin<'_> {
        self.origin_of(list, |_| true)
    }

    /// The origin of a list that has some rows of the file, in their order.
    pub(crate) fn origin_of(&self, list: &str, has: impl Fn(&T) -> bool) -> Origin<'_> {
        let lines = self.rows.iter().filter(|(_, row)| has(row)).map(|(line, _)| *line);
        Origin { list: list.into(), file: &self.file, lines: lines.collect(), before: 0, column: None }
    }
}

impl Origin<'_> {
    /// The same origin, of a list that was made from one column.
    pub(crate) const fn in_column(mut self, column: &'static str) -> Self {
        self.column = Some(column);
        self
    }

    /// The same origin, of a list in which so many rows from elsewhere stand before these.
    pub(crate) const fn after(mut self, rows: usize) -> Self {
        self.before = rows;
        self
    }

    /// The refusal of the fact at a path, where it is one of this list.
    pub(crate) fn refusal(&self, error: &Error) -> Option<Refusal> {
        let rest = error.path().strip_prefix(self.list.as_str())?;
        let (row, field) = match rest.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
            Some((row, field)) => (row.parse().ok()?, field),
            None if !rest.is_empty() => return None,
            // The list as a whole: the file, or the first of its rows that the list was gathered from.
            None if self.column.is_none() => return Some(self.file.refuse_all(error.message())),
            None => (0_usize, ""),
        };
        let line = *self.lines.get(row.checked_sub(self.before)?)?;
        // Of a list inside a cell, such as `owners[2]`, the cell is the place; of `survey.asked`, that of what was asked.
        let names = field.split(['.', '[', ']']).filter(|name| !name.is_empty());
        let column = names.into_iter().find(|name| self.file.number_of(name).is_some()).or(self.column);
        Some(self.file.refuse(line, column, error.message()))
    }
}
