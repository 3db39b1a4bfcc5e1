//! Law that a user brings (feature `json`): a city that the shipped tables lack, a newer version of a value,
//! a foreign rule. The shipped tables are written in the same form.
//!
//! A pack is a document of `instrument`, `parameter` and `overrides` rows, in TOML, JSON or whatever else
//! `serde` reads; [`Law::with_pack`] makes a law of it. Every value is dated and cited, as in the shipped
//! tables, and is checked when it is loaded: what contradicts itself is refused with its path.
//!
//! ```
//! use wuye::law::{Law, Pack, keys};
//!
//! let pack: Pack = toml::from_str(r#"
//!     [[instrument]]
//!     id = "Loi 65-557"
//!     zh = "法国1965年7月10日法律"
//!     en = "Act No. 65-557"
//!     rank = "law"
//!     jurisdiction = "FR"
//!     from = "1965-07-10"
//!
//!     [[parameter]]
//!     id = "fund.trigger"
//!     [[parameter.line]]
//!     jurisdiction = "FR"
//!     [[parameter.line.version]]
//!     from = "1965-07-10"
//!     value = { threshold = "< 1/4" }
//!     cites = ["Loi 65-557/22"]
//!     grade = "excerpt"
//! "#).expect("a pack");
//! let law = Law::built_in().with_pack(&pack)?;
//! let found = law.at("FR".parse()?).find(keys::TRIGGER, "2020-01-01".parse()?).expect("in force");
//! assert_eq!(found.value().to_string(), "< 1/4");
//! // What the pack does not touch is as before, and the digest tells the two laws apart.
//! assert!(law.at("310000".parse()?).find(keys::TURNOUT, "2022-06-30".parse()?).is_ok());
//! assert_ne!(law.digest(), Law::built_in().digest());
//! # Ok::<(), wuye::Error>(())
//! ```

use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use super::citation::{Bound, Citation, Division, Grade, Instrument, Rank};
use super::jurisdiction::Jurisdiction;
use super::keys;
use super::parameter::{Gap, Law, Line, Overrides, Parameter, Version};
use super::sense;
use super::shared::Shared;
use super::value::Value;
use crate::error::{At as _, Error};
use crate::quantity::Date;

/// Instruments, values and overrides that a user adds to a law.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Pack {
    instrument: Vec<InstrumentRow>,
    parameter: Vec<ParameterRow>,
    overrides: Vec<OverridesRow>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct InstrumentRow {
    id: String,
    zh: String,
    #[serde(default)]
    zh_edition: String,
    en: String,
    #[serde(default)]
    en_edition: String,
    rank: Rank,
    jurisdiction: Jurisdiction,
    #[serde(default)]
    division: Division,
    #[serde(default)]
    promulgated: Option<Date>,
    from: Date,
    #[serde(default)]
    from_believed: bool,
    #[serde(default)]
    to: Option<Date>,
    #[serde(default)]
    to_believed: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ParameterRow {
    id: String,
    /// Its names, where the law does not have the parameter yet.
    #[serde(default)]
    zh: String,
    #[serde(default)]
    en: String,
    #[serde(default)]
    line: Vec<LineRow>,
    /// What by-laws may do with it.
    #[serde(default)]
    bylaw: Vec<LineRow>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct LineRow {
    jurisdiction: Jurisdiction,
    /// Whether it takes the place of a line that the law has.
    #[serde(default)]
    replaces: bool,
    #[serde(default)]
    version: Vec<VersionRow>,
    #[serde(default)]
    gap: Vec<GapRow>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct VersionRow {
    from: Date,
    #[serde(default)]
    from_believed: bool,
    #[serde(default)]
    to: Option<Date>,
    #[serde(default)]
    to_believed: bool,
    #[serde(default)]
    known_from: Option<Date>,
    #[serde(default)]
    end_known_from: Option<Date>,
    value: Value,
    cites: Vec<String>,
    grade: Grade,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct GapRow {
    from: Date,
    to: Date,
    #[serde(default)]
    known_from: Option<Date>,
    zh: String,
    en: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct OverridesRow {
    parameter: String,
    jurisdiction: Jurisdiction,
    from: Date,
    known_from: Date,
    by: Vec<String>,
    zh: String,
    en: String,
}

impl Pack {
    /// Reads a pack written in JSON.
    ///
    /// # Errors
    /// [`InvalidFact`](crate::ErrorKind::InvalidFact) with line and column for what is no JSON or no pack.
    pub fn from_json(text: &str) -> Result<Self, Error> {
        serde_json::from_str(text).map_err(|error| Error::invalid("pack.not_readable", error.to_string()))
    }

    /// Adds another document's rows, so that a citation in one may name an instrument of the other.
    pub fn append(&mut self, other: Self) {
        self.instrument.extend(other.instrument);
        self.parameter.extend(other.parameter);
        self.overrides.extend(other.overrides);
    }
}

impl Law {
    /// A law with nothing in it, to be filled by packs alone.
    #[must_use]
    pub const fn empty() -> Self {
        Self {
            digest: Shared::Static(""),
            instruments: Shared::Static(&[]),
            parameters: Shared::Static(&[]),
            overrides: Shared::Static(&[]),
        }
    }

    /// This law together with a pack. Its digest is that of this law's digest and the pack's rows.
    ///
    /// # Errors
    /// [`InvalidFact`](crate::ErrorKind::InvalidFact) with the path of the row: an instrument that stands
    /// twice or is cited and not known, a parameter that no rule reads, a value of another type than the
    /// parameter's, or that no text can mean (a word that no rule knows, a share that can never be met),
    /// versions that overlap or leave a day open without a declared gap, a value that is not cited, a line
    /// that the law has already and that does not say `replaces`.
    pub fn with_pack(&self, pack: &Pack) -> Result<Self, Error> {
        let mut instruments = self.instruments.to_vec();
        for (row, instrument) in pack.instrument.iter().enumerate() {
            let instrument = instrument.build(&instruments).at_row("instrument", row)?;
            instruments.push(instrument.into());
        }
        let mut parameters = self.parameters.to_vec();
        for (row, parameter) in pack.parameter.iter().enumerate() {
            parameter.add_to(&mut parameters, &instruments).at_row("parameter", row)?;
        }
        parameters.sort_by(|a, b| a.id.cmp(&b.id));
        let mut overrides = self.overrides.to_vec();
        for (row, edge) in pack.overrides.iter().enumerate() {
            overrides.push(edge.build(&parameters, &instruments).at_row("overrides", row)?.into());
        }
        Ok(Self {
            digest: digest::of(&self.digest, pack).into(),
            instruments: instruments.into(),
            parameters: parameters.into(),
            overrides: overrides.into(),
        })
    }
}

const fn bound(date: Option<Date>, believed: bool) -> Bound {
    Bound { date, believed }
}

impl InstrumentRow {
    fn build(&self, known: &[Shared<Instrument>]) -> Result<Instrument, Error> {
        if self.id.is_empty() || self.id.contains('/') {
            let error = Error::invalid("pack.instrument.id", "an instrument needs an id without a slash");
            return Err(error.at("id"));
        }
        if known.iter().any(|instrument| *instrument.id == *self.id) {
            let message = format!("the instrument {:?} stands twice", self.id);
            return Err(Error::invalid("pack.instrument.duplicate", message).at("id"));
        }
        Ok(Instrument {
            id: self.id.clone().into(),
            zh: self.zh.clone().into(),
            zh_edition: self.zh_edition.clone().into(),
            en: self.en.clone().into(),
            en_edition: self.en_edition.clone().into(),
            rank: self.rank,
            jurisdiction: self.jurisdiction,
            division: self.division,
            promulgated: self.promulgated,
            from: bound(Some(self.from), self.from_believed),
            to: bound(self.to, self.to_believed),
        })
    }
}

impl ParameterRow {
    fn add_to(
        &self,
        parameters: &mut Vec<Parameter>,
        instruments: &[Shared<Instrument>],
    ) -> Result<(), Error> {
        if !keys::ALL.contains(&self.id.as_str()) {
            let message = format!("no rule reads a parameter {:?}", self.id);
            return Err(Error::invalid("pack.parameter.unknown", message).at("id"));
        }
        let place = parameters.iter().position(|parameter| *parameter.id == *self.id);
        let known = place.and_then(|place| parameters.get(place));
        let of_another_type =
            || Error::invalid("pack.value.type", "the parameter has values of another type");
        let fits = |value: &Value| match keys::fits(&self.id, value) {
            Some(true) => sense::check(&self.id, value),
            _ => Err(of_another_type()),
        };
        let lines = known.map_or(&[][..], |known| &known.lines);
        let lines = added(lines, &self.line, fits, instruments, "line")?;
        let permits = |value: &Value| match value {
            Value::Permit(_) => Ok(()),
            _ => Err(of_another_type()),
        };
        let bylaws = known.map_or(&[][..], |known| &known.bylaws);
        let bylaws = added(bylaws, &self.bylaw, permits, instruments, "bylaw")?;
        match place.and_then(|place| parameters.get_mut(place)) {
            Some(parameter) => (parameter.lines, parameter.bylaws) = (lines, bylaws),
            None => parameters.push(Parameter {
                id: self.id.clone().into(),
                zh: self.zh.clone().into(),
                en: self.en.clone().into(),
                lines,
                bylaws,
            }),
        }
        Ok(())
    }
}

/// The lines that are known together with a pack's.
fn added(
    known: &[Line],
    rows: &[LineRow],
    fits: impl Fn(&Value) -> Result<(), Error>,
    instruments: &[Shared<Instrument>],
    list: &str,
) -> Result<Shared<[Line]>, Error> {
    let mut lines = known.to_vec();
    for (row, line) in rows.iter().enumerate() {
        let built = line.build(&fits, instruments).at_row(list, row)?;
        match lines.iter_mut().find(|known| known.jurisdiction == line.jurisdiction) {
            None => lines.push(built),
            Some(known) if line.replaces => *known = built,
            Some(_) => {
                let message = format!("the law has a line for {} already", line.jurisdiction);
                let error = Error::invalid("pack.line.exists", message).at("jurisdiction");
                return Err(error).at_row(list, row);
            }
        }
    }
    Ok(lines.into())
}

impl LineRow {
    fn build(
        &self,
        fits: impl Fn(&Value) -> Result<(), Error>,
        instruments: &[Shared<Instrument>],
    ) -> Result<Line, Error> {
        self.check_spans()?;
        let mut versions = Vec::with_capacity(self.version.len());
        for (row, version) in self.version.iter().enumerate() {
            fits(&version.value).at("value").at_row("version", row)?;
            let next = self.known_after(version.from);
            versions.push(version.build(next, instruments).at_row("version", row)?.into());
        }
        let gaps: Vec<Gap> = self.gap.iter().map(GapRow::build).collect();
        Ok(Line { jurisdiction: self.jurisdiction, versions: versions.into(), gaps: gaps.into() })
    }

    /// When what follows a version or gap could be known: its end with it.
    fn known_after(&self, from: Date) -> Option<Date> {
        let versions = self.version.iter().map(|row| (row.from, row.known_from.unwrap_or(row.from)));
        let gaps = self.gap.iter().map(|row| (row.from, row.known_from.unwrap_or(row.from)));
        let later = versions.chain(gaps).filter(|(begins, _)| *begins > from);
        later.min().map(|(_, known)| known)
    }

    /// Versions stand in order, and they and the gaps leave no day open and share none.
    fn check_spans(&self) -> Result<(), Error> {
        let refuse = |list, row, message: &str| {
            Err(Error::invalid("pack.line.spans", message).at("from")).at_row(list, row)
        };
        let versions = self.version.iter().enumerate();
        let versions = versions.map(|(row, version)| (version.from, version.to, "version", row));
        let gaps = self.gap.iter().enumerate().map(|(row, gap)| (gap.from, Some(gap.to), "gap", row));
        let mut spans: Vec<_> = versions.chain(gaps).collect();
        spans.sort_unstable();
        for (from, to, list, row) in &spans {
            if to.is_some_and(|to| to < *from) {
                return refuse(list, *row, "it ends before it begins");
            }
        }
        for ((_, to, ..), (from, _, list, row)) in spans.iter().zip(spans.iter().skip(1)) {
            let next = to.and_then(|to| to.add_days(1).ok());
            if next != Some(*from) {
                return refuse(list, *row, "it does not begin on the day after what stands before it");
            }
        }
        let rows = self.version.iter().zip(self.version.iter().skip(1)).enumerate();
        match rows.into_iter().find(|(_, (a, b))| a.from > b.from) {
            Some((row, _)) => refuse("version", row, "versions stand oldest first"),
            None => Ok(()),
        }
    }
}

impl VersionRow {
    fn build(&self, next: Option<Date>, instruments: &[Shared<Instrument>]) -> Result<Version, Error> {
        if self.cites.is_empty() {
            return Err(Error::missing("cites", "the article that says so"));
        }
        if let Value::Procedure(procedure) = &self.value {
            let cites: Vec<&str> = self.cites.iter().map(String::as_str).collect();
            procedure.check(Some(&cites)).at("value")?;
        }
        let citations = citations(&self.cites, instruments).at("cites")?;
        if matches!(self.grade, Grade::Full | Grade::Excerpt)
            && let Some(row) = citations.iter().position(|citation| citation.article().is_none())
        {
            let message = "whoever read the clause knows its article";
            return Err(Error::invalid("pack.citation.article", message).at_row(row).at("cites"));
        }
        let version = Version {
            from: bound(Some(self.from), self.from_believed),
            to: bound(self.to, self.to_believed),
            known_from: self.known_from.unwrap_or(self.from),
            // An end is known with the text that brought what follows, or else once it has come.
            end_known_from: self.to.map(|last| self.end_known_from.or(next).unwrap_or(last)),
            value: self.value.clone(),
            citations,
            grade: self.grade,
        };
        Ok(version)
    }
}

impl GapRow {
    fn build(&self) -> Gap {
        Gap {
            from: self.from,
            to: self.to,
            known_from: self.known_from.unwrap_or(self.from),
            zh: self.zh.clone().into(),
            en: self.en.clone().into(),
        }
    }
}

impl OverridesRow {
    fn build(
        &self,
        parameters: &[Parameter],
        instruments: &[Shared<Instrument>],
    ) -> Result<Overrides, Error> {
        let parameter = parameters.iter().find(|parameter| *parameter.id == *self.parameter);
        let line = parameter
            .filter(|parameter| parameter.lines.iter().any(|line| line.jurisdiction == self.jurisdiction));
        if line.is_none() {
            let message = format!("there is no line of {:?} for {}", self.parameter, self.jurisdiction);
            return Err(Error::invalid("pack.overrides.nothing", message).at("parameter"));
        }
        Ok(Overrides {
            parameter: self.parameter.clone().into(),
            jurisdiction: self.jurisdiction,
            from: self.from,
            known_from: self.known_from,
            by: citations(&self.by, instruments).at("by")?,
            zh: self.zh.clone().into(),
            en: self.en.clone().into(),
        })
    }
}

fn citations(texts: &[String], instruments: &[Shared<Instrument>]) -> Result<Shared<[Citation]>, Error> {
    let read = texts
        .iter()
        .enumerate()
        .map(|(row, text)| citation(text, instruments).map_err(|error| error.at_row(row)));
    Ok(read.collect::<Result<Vec<_>, _>>()?.into())
}

/// Reads `民法典/278/2`: instrument, article, paragraph, item, point; what was not seen is left off at the end.
fn citation(text: &str, instruments: &[Shared<Instrument>]) -> Result<Citation, Error> {
    let refuse = |message: String| Error::invalid("pack.citation", message);
    let mut parts = text.split('/');
    let name = parts.next().unwrap_or_default();
    let instrument = instruments.iter().find(|instrument| *instrument.id == *name);
    let instrument = instrument.ok_or_else(|| refuse(format!("no instrument {name:?} is known")))?;
    let unreadable = || refuse(format!("{text:?} is not instrument/article/paragraph/item/point"));
    let number = |part: Option<&str>| part.map_or(Ok(0), |part| part.parse::<u8>().map_err(|_| unreadable()));
    let article = match parts.next() {
        None => 0,
        Some(part) => part.parse::<u16>().ok().filter(|article| *article > 0).ok_or_else(unreadable)?,
    };
    let (paragraph, item, point) = (number(parts.next())?, number(parts.next())?, number(parts.next())?);
    match parts.next() {
        None => Ok(Citation { instrument: instrument.clone(), article, paragraph, item, point: 0 }.at(point)),
        Some(_) => Err(unreadable()),
    }
}

mod digest {
    use alloc::string::String;
    use core::fmt::Write as _;

    use sha2::{Digest as _, Sha256};

    use super::Pack;

    /// SHA-256 of the law's digest and of the pack's rows as JSON, in hexadecimal.
    pub(super) fn of(law: &str, pack: &Pack) -> String {
        let mut hash = Sha256::new();
        hash.update(law);
        // Rows of texts, days and numbers: there is nothing in them that cannot be written.
        hash.update(serde_json::to_vec(pack).unwrap_or_default());
        hash.finalize().iter().fold(String::new(), |mut hex, byte| {
            // Writing to a String cannot fail.
            let _ = write!(hex, "{byte:02x}");
            hex
        })
    }
}
