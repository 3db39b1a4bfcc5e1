//! The one error type of the crate: what was wrong, where, and which row.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use core::fmt;

/// What kind of refusal an [`Error`] is.
///
/// The kinds are stable: a door maps each to a status of its own, and numbers of retired kinds are not
/// used again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A fact is there and cannot be right: an area with three decimals, a ballot for an unknown unit.
    InvalidFact,
    /// A fact, an option or a parameter that the decision needs is absent; the path names it.
    MissingFact,
    /// The law tables hold nothing in force on the day asked about.
    NotInForce,
    /// The chosen options cannot be carried out on these facts.
    Infeasible,
    /// A number is larger than the exact arithmetic holds.
    OutOfRange,
    /// The request asks for something that this version does not do.
    Unsupported,
}

impl ErrorKind {
    /// The kind's stable name, as it stands in an error document: `invalid-fact`, `missing-fact`, …
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::InvalidFact => "invalid-fact",
            Self::MissingFact => "missing-fact",
            Self::NotInForce => "not-in-force",
            Self::Infeasible => "infeasible",
            Self::OutOfRange => "out-of-range",
            Self::Unsupported => "unsupported",
        }
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Why a question could not be decided.
///
/// It carries a [kind](Self::kind), a stable [code](Self::code) such as `vote.ballot.unknown_unit`, the
/// [path](Self::path) of the offending fact (`ballots[17].unit`) and the [row](Self::row), where the fact
/// stands in a list. Nothing is decided when an error is returned: there is no partial result.
///
/// ```
/// use wuye::quantity::Area;
/// use wuye::ErrorKind;
///
/// let error = "96.505".parse::<Area>().unwrap_err();
/// assert_eq!(error.kind(), ErrorKind::InvalidFact);
/// assert_eq!(error.code(), "quantity.too_many_decimals");
/// assert_eq!(
///     error.at("contract_area_m2").at_row(3).at("units").to_string(),
///     "units[3].contract_area_m2: \"96.505\" has more than 2 decimals",
/// );
/// ```
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Error(Box<Detail>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Detail {
    kind: ErrorKind,
    code: Cow<'static, str>,
    path: String,
    row: Option<usize>,
    message: String,
}

impl fmt::Display for Detail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        f.write_str(&self.message)
    }
}

// The box is how the error keeps results small; a reader of a failing assertion wants what is in it.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("code", &self.0.code)
            .field("path", &self.0.path)
            .field("row", &self.0.row)
            .field("message", &self.0.message)
            .finish()
    }
}

impl Error {
    /// An error of a kind, with a code and a message in lower case without a full stop.
    #[must_use]
    pub fn new(kind: ErrorKind, code: impl Into<Cow<'static, str>>, message: impl Into<String>) -> Self {
        Self(Box::new(Detail {
            kind,
            code: code.into(),
            path: String::new(),
            row: None,
            message: message.into(),
        }))
    }

    pub(crate) fn invalid(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(ErrorKind::InvalidFact, code, message)
    }

    /// A fact called `field` is needed; `why` says what for.
    pub(crate) fn missing(field: &str, why: &str) -> Self {
        Self::new(ErrorKind::MissingFact, "fact.missing", format!("missing: {why}")).at(field)
    }

    pub(crate) fn infeasible(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Infeasible, code, message)
    }

    /// `what` is too large to be held exactly.
    pub(crate) fn range(what: &str) -> Self {
        Self::new(ErrorKind::OutOfRange, "quantity.out_of_range", format!("{what} is out of range"))
    }

    /// The kind of refusal.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// A stable code for programs, finer than the kind.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.0.code
    }

    /// Where the offending fact stands, from the facts' root: `ballots[17].unit`. Empty where no single
    /// fact is at fault.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// The index of the offending row in its list, counted from 0.
    #[must_use]
    pub fn row(&self) -> Option<usize> {
        self.0.row
    }

    /// What is wrong, without the path.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The same error, said of a fact that stands below the field `name`.
    #[must_use]
    pub fn at(mut self, name: &str) -> Self {
        let path = &self.0.path;
        self.0.path = match path.chars().next() {
            None => name.into(),
            Some('[') => format!("{name}{path}"),
            Some(_) => format!("{name}.{path}"),
        };
        self
    }

    /// The same error, said of a fact that stands below row `index` of a list.
    #[must_use]
    pub fn at_row(mut self, index: usize) -> Self {
        let path = &self.0.path;
        self.0.path = match path.chars().next() {
            None | Some('[') => format!("[{index}]{path}"),
            Some(_) => format!("[{index}].{path}"),
        };
        self.0.row = Some(index);
        self
    }
}

/// Puts a path on the error of a result: `parse(x).at("area_m2")?`.
pub(crate) trait At {
    fn at(self, name: &str) -> Self;
    fn at_row(self, list: &str, index: usize) -> Self;
}

impl<T> At for Result<T, Error> {
    fn at(self, name: &str) -> Self {
        self.map_err(|error| error.at(name))
    }

    fn at_row(self, list: &str, index: usize) -> Self {
        self.map_err(|error| error.at_row(index).at(list))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_grow_outwards_and_keep_the_outermost_row() {
        let error = Error::invalid("x", "bad").at_row(2).at("owners").at_row(7).at("units");
        assert_eq!(error.path(), "units[7].owners[2]");
        assert_eq!(error.row(), Some(7));
        assert_eq!(Error::invalid("x", "bad").at_row(1).at_row(0).path(), "[0][1]");
    }
}
