//! Turns the TOML tables of `src/law/tables` into the statics of `src/law/tables.rs`. The tables are read as
//! any user's pack is.

mod schemes;
mod values;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use wuye::law::*;
use wuye::quantity::{Area, Date, Ratio, Span, Threshold};

use self::values::value;

/// The tables' folder.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/law/tables")
}

/// Every table file in the order of its name, as one pack.
pub(crate) fn pack() -> Pack {
    let mut files = BTreeMap::new();
    for entry in std::fs::read_dir(folder()).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "toml") {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            files.insert(name, std::fs::read_to_string(path).unwrap());
        }
    }
    let mut pack = Pack::default();
    for (name, text) in files {
        pack.append(toml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}")));
    }
    pack
}

/// The text of `src/law/tables.rs`.
pub(crate) fn generate() -> String {
    let law = Law::empty().with_pack(&pack()).unwrap();
    let mut out = String::from(HEAD);
    for (i, instrument) in law.instruments().iter().enumerate() {
        writeln!(out, "static I{i}: Instrument = {};\n", self::instrument(instrument)).unwrap();
    }
    let instruments: Vec<_> = (0..law.instruments().len()).map(|i| shared(&format!("I{i}"))).collect();
    let parameters: Vec<_> = law.parameters().iter().map(|row| parameter(&law, row)).collect();
    let overrides: Vec<_> = law.overrides().iter().map(|edge| overrides(&law, edge)).collect();
    writeln!(
        out,
        "pub(super) static BUILT_IN: Law = Law {{\n    digest: {},\n    instruments: {},\n    parameters: {},\n    overrides: {},\n}};",
        text(law.digest()),
        list(&instruments),
        lines("    ", &parameters),
        lines("    ", &overrides),
    )
    .unwrap();
    out
}

// A static holds what it borrows for ever only where a brace, not a call, stands around the borrow.
const HEAD: &str =
    "// Generated from the TOML files in `tables/`; `UPDATE_EXPECT=1 cargo test --all-features law` writes it
// anew. Do not edit.

use super::*;
use crate::quantity::*;

const OPEN: Bound = Bound { date: None, believed: false };

const fn on(year: i16, month: i8, day: i8) -> Bound {
    Bound { date: Some(Date::literal(year, month, day)), believed: false }
}

const fn believed(year: i16, month: i8, day: i8) -> Bound {
    Bound { date: Some(Date::literal(year, month, day)), believed: true }
}

const fn cite(instrument: &'static Instrument, article: u16, paragraph: u8, item: u8) -> Citation {
    Citation { instrument: Shared::Static(instrument), article, paragraph, item, point: 0 }
}

";

/// A borrow of a static, or of what a static holds.
fn shared(of: &str) -> String {
    format!("Shared::Static {{ 0: &{of} }}")
}

fn list(items: &[String]) -> String {
    shared(&format!("[{}]", items.join(", ")))
}

/// The same with a line for each item.
fn lines(indent: &str, items: &[String]) -> String {
    let rows: String = items.iter().map(|item| format!("{indent}    {item},\n")).collect();
    shared(&format!("[\n{rows}{indent}]"))
}

fn text(text: &str) -> String {
    format!("Shared::Static({text:?})")
}

fn date(day: Date) -> String {
    format!("Date::literal({}, {}, {})", day.year(), day.month(), day.day())
}

fn optional(day: Option<Date>) -> String {
    day.map_or("None".to_owned(), |day| format!("Some({})", date(day)))
}

fn bound(bound: Bound) -> String {
    match bound.date {
        Some(day) => {
            let kind = if bound.believed { "believed" } else { "on" };
            format!("{kind}({}, {}, {})", day.year(), day.month(), day.day())
        }
        None if bound.believed => "Bound { date: None, believed: true }".to_owned(),
        None => "OPEN".to_owned(),
    }
}

/// A whole number as Rust likes to read it: `310_000`.
fn grouped(number: impl TryInto<u64>) -> String {
    let Ok(number) = number.try_into() else { panic!("a number of the tables is negative") };
    match number {
        0..10_000 => number.to_string(),
        10_000..1_000_000 => format!("{}_{:03}", number / 1000, number % 1000),
        _ => format!("{}_{:03}_{:03}", number / 1_000_000, number / 1000 % 1000, number % 1000),
    }
}

fn jurisdiction(place: Jurisdiction) -> String {
    let code = grouped(place.code().expect("a place of the tables lies in China"));
    match place.scheme() {
        None => format!("Jurisdiction::literal({code})"),
        Some(name) => format!("Jurisdiction::under({code}, *b\"{name}{}\")", "\\0".repeat(24 - name.len())),
    }
}

fn instrument(row: &Instrument) -> String {
    format!(
        "Instrument {{\n    id: {},\n    zh: {},\n    zh_edition: {},\n    en: {},\n    en_edition: {},\n    \
         rank: Rank::{:?},\n    jurisdiction: {},\n    division: Division::{:?},\n    promulgated: {},\n    \
         from: {},\n    to: {},\n}}",
        text(&row.id),
        text(&row.zh),
        text(&row.zh_edition),
        text(&row.en),
        text(&row.en_edition),
        row.rank,
        jurisdiction(row.jurisdiction),
        row.division,
        optional(row.promulgated),
        bound(row.from),
        bound(row.to),
    )
}

fn cites(law: &Law, citations: &[Citation]) -> String {
    let cite = |citation: &Citation| {
        let same = |known: &Shared<Instrument>| known.id == citation.instrument().id;
        let instrument = law.instruments().iter().position(same).unwrap();
        format!(
            "cite(&I{instrument}, {}, {}, {}){}",
            citation.article().unwrap_or_default(),
            citation.paragraph().unwrap_or_default(),
            citation.item().unwrap_or_default(),
            citation.point().map_or_else(String::new, |point| format!(".at({point})")),
        )
    };
    list(&citations.iter().map(cite).collect::<Vec<_>>())
}

fn parameter(law: &Law, row: &Parameter) -> String {
    let of = |rows: &[Line]| match rows {
        [] => list(&[]),
        _ => lines("            ", &rows.iter().map(|row| line(law, row)).collect::<Vec<_>>()),
    };
    format!(
        "Parameter {{\n            id: {},\n            zh: {},\n            en: {},\n            lines: {},\n            bylaws: {},\n        }}",
        text(&row.id),
        text(&row.zh),
        text(&row.en),
        of(&row.lines),
        of(&row.bylaws),
    )
}

fn line(law: &Law, row: &Line) -> String {
    let versions: Vec<_> = row.versions.iter().map(|row| shared(&version(law, row))).collect();
    let gaps: Vec<_> = row.gaps.iter().map(gap).collect();
    format!(
        "Line {{\n                    jurisdiction: {},\n                    versions: {},\n                    gaps: {},\n                }}",
        jurisdiction(row.jurisdiction),
        lines("                    ", &versions),
        list(&gaps),
    )
}

fn gap(row: &Gap) -> String {
    format!(
        "Gap {{ from: {}, to: {}, known_from: {}, zh: {}, en: {} }}",
        date(row.from),
        date(row.to),
        date(row.known_from),
        text(&row.zh),
        text(&row.en)
    )
}

fn version(law: &Law, row: &Version) -> String {
    format!(
        "Version {{ from: {}, to: {}, known_from: {}, end_known_from: {}, value: {}, citations: {}, grade: Grade::{:?} }}",
        bound(row.from),
        bound(row.to),
        date(row.known_from),
        optional(row.end_known_from),
        value(&row.value),
        cites(law, &row.citations),
        row.grade,
    )
}

fn overrides(law: &Law, row: &Overrides) -> String {
    shared(&format!(
        "Overrides {{ parameter: {}, jurisdiction: {}, from: {}, known_from: {}, by: {}, zh: {}, en: {} }}",
        text(&row.parameter),
        jurisdiction(row.jurisdiction),
        date(row.from),
        date(row.known_from),
        cites(law, &row.by),
        text(&row.zh),
        text(&row.en),
    ))
}

fn ratio(ratio: Ratio) -> String {
    let part = |number: i128| u64::try_from(number).unwrap();
    format!("Ratio::literal({}, {})", grouped(part(ratio.numerator())), grouped(part(ratio.denominator())))
}

fn threshold(threshold: Threshold) -> String {
    format!("Threshold::new(Comparator::{:?}, {})", threshold.comparator(), ratio(threshold.ratio()))
}

fn words(words: &Words) -> String {
    format!("Words {{ 0: {} }}", list(&words.iter().map(text).collect::<Vec<_>>()))
}

fn span(span: Span) -> String {
    format!("Span::new({}, SpanUnit::{:?})", span.count(), span.unit())
}

fn procedure(procedure: &Procedure) -> String {
    let steps: Vec<_> = procedure.steps.iter().map(step).collect();
    format!("Procedure {{ steps: {} }}", list(&steps))
}

fn step(row: &ProcedureStep) -> String {
    let span_of = |found: &Option<SpanOf>| {
        found.as_ref().map_or("None".to_owned(), |SpanOf { span: length, of }| {
            format!("Some {{ 0: SpanOf {{ span: {}, of: {} }} }}", span(*length), words(of))
        })
    };
    let named = |step: &Option<Shared<str>>| {
        step.as_ref().map_or("None".to_owned(), |step| format!("Some {{ 0: {} }}", text(step)))
    };
    format!(
        "ProcedureStep {{ step: {}, by: {}, modal: Modal::{:?}, documents: {}, support: {}, after: {}, after_any: {}, unless: {}, \
         lapse_of: {}, limit_of: {}, within: {}, before: {}, opens: {}, extends: {}, sets_limit: {}, ends: {}, repeats: {}, \
         breach: {}, cites: {} }}",
        text(&row.step),
        words(&row.by),
        row.modal,
        words(&row.documents),
        row.support.as_ref().map_or("None".to_owned(), |SupportOf { by, share }| {
            format!("Some {{ 0: SupportOf {{ by: {}, share: {} }} }}", text(by), threshold(*share))
        }),
        words(&row.after),
        words(&row.after_any),
        words(&row.unless),
        named(&row.lapse_of),
        named(&row.limit_of),
        span_of(&row.within),
        span_of(&row.before),
        span_of(&row.opens),
        span_of(&row.extends),
        row.sets_limit,
        row.ends,
        row.repeats,
        named(&row.breach),
        words(&row.cites),
    )
}

fn area(area: Area) -> String {
    assert_eq!(area.hundredths() % 100, 0, "areas of the tables are whole square metres");
    format!("Area::from_m2({})", grouped(area.hundredths() / 100))
}
