//! Records out of bytes.
//!
//! The `csv` crate splits them; it is lenient, and exports are not clean. What it would read past is refused
//! here: quotes that are not closed or close too early, and bytes that are not UTF-8.

use std::iter;

use super::refusal::Refusal;
use super::table::{File, Record};

/// The records of a file, one after the other.
pub(super) struct Records<'b> {
    bytes: &'b [u8],
    reader: csv::Reader<&'b [u8]>,
    /// The line that the byte at `counted` stands on.
    line: usize,
    counted: usize,
}

impl<'b> Records<'b> {
    pub(super) fn new(bytes: &'b [u8]) -> Self {
        let reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(bytes);
        Self { bytes, reader, line: 1, counted: 0 }
    }

    /// The next record; `file` names the place where there is something wrong with it.
    pub(super) fn next(&mut self, file: &File) -> Result<Option<Record>, Refusal> {
        let mut cells = csv::ByteRecord::new();
        let from = self.offset();
        if !self.reader.read_byte_record(&mut cells).map_err(|error| file.refuse_all(error.to_string()))? {
            return Ok(None);
        }
        let raw = self.count_lines(from);
        if let Some(Fault { at, number, what }) = fault_of_quotes(raw) {
            let line = self.line.saturating_add(line_ends(raw.get(..at).unwrap_or_default()));
            return Err(file.refuse_cell(line, number, what));
        }
        let cells = (1..).zip(&cells).map(|(number, cell)| {
            let not_utf8 = "the text is not UTF-8; export the file as UTF-8, not as GBK or UTF-16";
            str::from_utf8(cell).map(str::to_owned).map_err(|_| file.refuse_cell(self.line, number, not_utf8))
        });
        Ok(Some(Record { line: self.line, cells: cells.collect::<Result<_, _>>()? }))
    }

    fn offset(&self) -> usize {
        usize::try_from(self.reader.position().byte()).unwrap_or(usize::MAX)
    }

    /// Counts the lines up to the record that was read last, and gives back its text.
    ///
    /// The reader's own count is short where records end in CR LF, whose LF it takes for the next record,
    /// and where there are blank lines; its count of bytes is right.
    fn count_lines(&mut self, from: usize) -> &'b [u8] {
        let raw = self.bytes.get(from..self.offset()).unwrap_or_default();
        let blank = raw.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        let start = from.saturating_add(blank);
        let before = self.bytes.get(self.counted..start).unwrap_or_default();
        self.line = self.line.saturating_add(line_ends(before));
        self.counted = start;
        raw.get(blank..).unwrap_or_default()
    }
}

/// How many lines end in a text: with LF, CR LF or CR.
fn line_ends(text: &[u8]) -> usize {
    let next = text.iter().skip(1).map(Some).chain(iter::once(None));
    let ends = |byte: u8, next: Option<&u8>| byte == b'\n' || (byte == b'\r' && next != Some(&b'\n'));
    text.iter().zip(next).filter(|(byte, next)| ends(**byte, *next)).count()
}

/// What is wrong with the quotes of a record.
struct Fault {
    /// The place of the offending character in the record.
    at: usize,
    /// The column it stands in, counted from 1.
    number: usize,
    what: &'static str,
}

/// Where a character of a record stands in its cell.
#[derive(PartialEq)]
enum State {
    Start,
    Bare,
    Quoted,
    /// After a quote that closes the cell, unless another follows.
    Closed,
}

/// Finds a quote that is not closed, or that is closed before its cell ends.
fn fault_of_quotes(record: &[u8]) -> Option<Fault> {
    let (mut state, mut opened, mut number) = (State::Start, 0, 1_usize);
    for (at, byte) in record.iter().enumerate() {
        state = match (state, byte) {
            // A line's end closes the record.
            (State::Quoted, b'"') | (State::Closed, b'\r' | b'\n') => State::Closed,
            (State::Quoted, _) | (State::Closed, b'"') => State::Quoted,
            (_, b',') => {
                number = number.saturating_add(1);
                State::Start
            }
            (State::Start, b'"') => {
                opened = at;
                State::Quoted
            }
            (State::Closed, _) => {
                return Some(Fault { at, number, what: "there is text after the closing quote" });
            }
            (State::Start | State::Bare, _) => State::Bare,
        };
    }
    (state == State::Quoted).then_some(Fault { at: opened, number, what: "the quote is not closed" })
}
