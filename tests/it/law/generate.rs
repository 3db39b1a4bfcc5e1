//! Turns the TOML tables of `src/law/tables` into the statics of `src/law/tables.rs`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use toml::{Table, Value};

/// The tables' folder.
pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/law/tables")
}

/// Every table file in the order of its name, with its text.
fn files() -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    for entry in std::fs::read_dir(folder()).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "toml") {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            files.insert(name, std::fs::read_to_string(path).unwrap());
        }
    }
    files
}

/// The text of `src/law/tables.rs`.
pub(crate) fn generate() -> String {
    let mut digest = Sha256::new();
    let (mut instruments, mut parameters, mut overrides) = (Vec::new(), Vec::new(), Vec::new());
    for (name, text) in files() {
        digest.update(name.as_bytes());
        digest.update(text.as_bytes());
        let table: Table = text.parse().unwrap_or_else(|error| panic!("{name}: {error}"));
        for (key, rows) in table {
            let rows = rows.as_array().cloned().unwrap_or_else(|| panic!("{name}: {key} is not an array"));
            match key.as_str() {
                "instrument" => instruments.extend(rows),
                "parameter" => parameters.extend(rows),
                "overrides" => overrides.extend(rows),
                other => panic!("{name}: {other} is not a kind of table"),
            }
        }
    }
    parameters.sort_by_key(|parameter| text(parameter, "id").to_owned());
    let names: BTreeMap<String, usize> =
        instruments.iter().enumerate().map(|(i, row)| (text(row, "id").to_owned(), i)).collect();
    let digest: String = digest.finalize().iter().fold(String::new(), |mut hex, byte| {
        write!(hex, "{byte:02x}").unwrap();
        hex
    });

    let mut out = String::from(
        "// Generated from the TOML files in `tables/`; `UPDATE_EXPECT=1 cargo test --all-features law` writes it\n\
         // anew. Do not edit.\n\n\
         use super::{\n    AreaLimit, Base, Bound, Bracket, Citation, Division, Formula, Gap, Grade, Instrument, Jurisdiction, Law,\n    \
         Line, Majority, MajorityBase, Overrides, Parameter, Part, Quality, Quota, QuotaPart, Rank, Target, TargetBase,\n    \
         Temporary, Value, Version, Years, ZoneUse,\n};\n\
         use crate::quantity::{Area, Comparator, Date, Ratio, Threshold};\n\n\
         const OPEN: Bound = Bound { date: None, believed: false };\n\n\
         const fn on(year: i16, month: i8, day: i8) -> Bound {\n    Bound { date: Some(Date::literal(year, month, day)), believed: false }\n}\n\n\
         const fn believed(year: i16, month: i8, day: i8) -> Bound {\n    Bound { date: Some(Date::literal(year, month, day)), believed: true }\n}\n\n\
         const fn cite(instrument: &'static Instrument, article: u16, paragraph: u8, item: u8) -> Citation {\n    \
         Citation { instrument, article, paragraph, item }\n}\n\n",
    );
    for (i, row) in instruments.iter().enumerate() {
        writeln!(out, "static I{i}: Instrument = {};\n", instrument(row)).unwrap();
    }
    let list = (0..instruments.len()).map(|i| format!("&I{i}")).collect::<Vec<_>>().join(", ");
    writeln!(
        out,
        "pub(super) static BUILT_IN: Law = Law {{\n    digest: {digest:?},\n    instruments: &[{list}],\n    parameters: &["
    )
    .unwrap();
    for row in &parameters {
        writeln!(out, "{}", parameter(row, &names)).unwrap();
    }
    writeln!(out, "    ],\n    overrides: &[").unwrap();
    for row in &overrides {
        writeln!(
            out,
            "        Overrides {{ parameter: {:?}, jurisdiction: {}, from: {}, known_from: {}, by: &[{}], zh: {:?}, en: {:?} }},",
            text(row, "parameter"),
            jurisdiction(row),
            date(text(row, "from")),
            date(text(row, "known_from")),
            cites(row, "by", &names),
            text(row, "zh"),
            text(row, "en"),
        )
        .unwrap();
    }
    out.push_str("    ],\n};\n");
    out
}

fn text<'a>(row: &'a Value, key: &str) -> &'a str {
    row.get(key).and_then(Value::as_str).unwrap_or_else(|| panic!("no text {key} in {row}"))
}

fn optional<'a>(row: &'a Value, key: &str) -> &'a str {
    row.get(key).map_or("", |text| text.as_str().unwrap())
}

fn rows<'a>(row: &'a Value, key: &str) -> &'a [Value] {
    row.get(key)
        .map_or(&[], |rows| rows.as_array().unwrap_or_else(|| panic!("{key} is not an array in {row}")))
}

fn flag(row: &Value, key: &str) -> bool {
    row.get(key).is_some_and(|flag| flag.as_bool().unwrap())
}

/// Three numbers of a day, as Rust writes them in a call.
fn ymd(text: &str) -> String {
    let parts: Vec<u32> = text.split('-').map(|part| part.parse().unwrap()).collect();
    let [year, month, day] = parts[..] else { panic!("{text} is not a day") };
    format!("{year}, {month}, {day}")
}

fn date(text: &str) -> String {
    format!("Date::literal({})", ymd(text))
}

fn bound(row: &Value, key: &str) -> String {
    let is_believed = flag(row, &format!("{key}_believed"));
    match row.get(key).map(|day| day.as_str().unwrap()) {
        Some(day) => format!("{}({})", if is_believed { "believed" } else { "on" }, ymd(day)),
        None if is_believed => "Bound { date: None, believed: true }".to_owned(),
        None => "OPEN".to_owned(),
    }
}

fn jurisdiction(row: &Value) -> String {
    format!("Jurisdiction::literal({})", grouped(text(row, "jurisdiction")))
}

/// A whole number as Rust likes to read it: `310_000`.
fn grouped(text: &str) -> String {
    let number: u32 = text.parse().unwrap();
    if number < 10_000 { number.to_string() } else { format!("{}_{:03}", number / 1000, number % 1000) }
}

fn instrument(row: &Value) -> String {
    let rank = match text(row, "rank") {
        "law" => "Law",
        "regulation" => "Regulation",
        "interpretation" => "Interpretation",
        "department-rule" => "DepartmentRule",
        "local-regulation" => "LocalRegulation",
        "local-normative" => "LocalNormative",
        other => panic!("{other} is not a rank"),
    };
    let division = match row.get("division").map(|word| word.as_str().unwrap()) {
        None | Some("article") => "Article",
        Some("heading") => "Heading",
        Some(other) => panic!("{other} is not a division"),
    };
    let promulgated = row
        .get("promulgated")
        .map_or("None".to_owned(), |day| format!("Some({})", date(day.as_str().unwrap())));
    format!(
        "Instrument {{\n    id: {:?},\n    zh: {:?},\n    zh_edition: {:?},\n    en: {:?},\n    en_edition: {:?},\n    rank: Rank::{rank},\n    jurisdiction: {},\n    \
         division: Division::{division},\n    promulgated: {promulgated},\n    from: {},\n    to: {},\n}}",
        text(row, "id"),
        text(row, "zh"),
        optional(row, "zh_edition"),
        text(row, "en"),
        optional(row, "en_edition"),
        jurisdiction(row),
        bound(row, "from"),
        bound(row, "to"),
    )
}

fn cites(row: &Value, key: &str, names: &BTreeMap<String, usize>) -> String {
    let cite = |citation: &Value| {
        let mut parts = citation.as_str().unwrap().split('/');
        let name = parts.next().unwrap();
        let instrument = names.get(name).unwrap_or_else(|| panic!("no instrument {name}"));
        let numbers: Vec<u16> = parts.map(|part| part.parse().unwrap()).collect();
        let number = |i: usize| numbers.get(i).copied().unwrap_or_default();
        assert!((1..=3).contains(&numbers.len()), "{citation} is not instrument/article/paragraph/item");
        format!("cite(&I{instrument}, {}, {}, {})", number(0), number(1), number(2))
    };
    rows(row, key).iter().map(cite).collect::<Vec<_>>().join(", ")
}

fn parameter(row: &Value, names: &BTreeMap<String, usize>) -> String {
    let mut out = format!(
        "        Parameter {{\n            id: {:?},\n            zh: {:?},\n            en: {:?},\n            lines: &[\n",
        text(row, "id"),
        text(row, "zh"),
        text(row, "en")
    );
    for line in rows(row, "line") {
        write!(out, "                Line {{\n                    jurisdiction: {},\n                    versions: &[\n", jurisdiction(line)).unwrap();
        let versions = rows(line, "version");
        for (i, version) in versions.iter().enumerate() {
            writeln!(
                out,
                "                        {},",
                self::version(version, next_span(version, &versions[i + 1..], rows(line, "gap")), names)
            )
            .unwrap();
        }
        out.push_str("                    ],\n                    gaps: &[\n");
        for gap in rows(line, "gap") {
            writeln!(
                out,
                "                        Gap {{ from: {}, to: {}, known_from: {}, zh: {:?}, en: {:?} }},",
                date(text(gap, "from")),
                date(text(gap, "to")),
                known_from(gap),
                text(gap, "zh"),
                text(gap, "en")
            )
            .unwrap();
        }
        out.push_str("                    ],\n                },\n");
    }
    out.push_str("            ],\n        },");
    out
}

fn known_from(row: &Value) -> String {
    date(row.get("known_from").map_or(text(row, "from"), |day| day.as_str().unwrap()))
}

/// The version or gap that follows a version.
fn next_span<'a>(row: &Value, later: &'a [Value], gaps: &'a [Value]) -> Option<&'a Value> {
    let begins_after = |span: &&Value| text(span, "from") > text(row, "from");
    later.iter().chain(gaps).filter(begins_after).min_by_key(|span| text(span, "from"))
}

fn version(row: &Value, next: Option<&Value>, names: &BTreeMap<String, usize>) -> String {
    let known_from =
        |row: &Value| date(row.get("known_from").map_or(text(row, "from"), |day| day.as_str().unwrap()));
    // An end is known with the text that brought the next version, or else once it has come.
    let end_known_from = match (row.get("to"), row.get("end_known_from"), next) {
        (None, _, _) => "None".to_owned(),
        (_, Some(day), _) => format!("Some({})", date(day.as_str().unwrap())),
        (_, None, Some(next)) => format!("Some({})", known_from(next)),
        (Some(last), None, None) => format!("Some({})", date(last.as_str().unwrap())),
    };
    let grade = match text(row, "grade") {
        "full" => "Full",
        "excerpt" => "Excerpt",
        "secondary" => "Secondary",
        "scheme" => "Scheme",
        other => panic!("{other} is not a grade"),
    };
    format!(
        "Version {{ from: {}, to: {}, known_from: {}, end_known_from: {end_known_from}, value: {}, citations: &[{}], grade: Grade::{grade} }}",
        bound(row, "from"),
        bound(row, "to"),
        known_from(row),
        value(row.get("value").unwrap_or_else(|| panic!("no value in {row}"))),
        cites(row, "cites", names),
    )
}

/// `>= 2/3` as a comparator and a number.
fn comparison(text: &str) -> (&'static str, &str) {
    let (sign, number) = text.split_once(' ').unwrap_or_else(|| panic!("{text} is not a comparison"));
    let comparator = match sign {
        ">=" => "Comparator::AtLeast",
        ">" => "Comparator::MoreThan",
        "<" => "Comparator::LessThan",
        "<=" => "Comparator::AtMost",
        other => panic!("{other} is not a comparator"),
    };
    (comparator, number)
}

fn ratio(text: &str) -> String {
    let (num, den) = text.split_once('/').unwrap_or_else(|| panic!("{text} is not a ratio"));
    format!("Ratio::literal({}, {})", num.parse::<u32>().unwrap(), den.parse::<u32>().unwrap())
}

fn threshold(text: &str) -> String {
    let (comparator, number) = comparison(text);
    format!("Threshold::new({comparator}, {})", ratio(number))
}

fn area(text: &str) -> String {
    format!("Area::from_m2({})", grouped(text))
}

/// One of the words that an enum of the vocabulary knows, as its Rust name.
fn variant(kind: &str, word: &str, known: &[&str]) -> String {
    assert!(known.contains(&word), "{word} is not a {kind}");
    let name = word.split('-').map(|part| part[..1].to_uppercase() + &part[1..]).collect::<String>();
    format!("{kind}::{name}")
}

fn value(value: &Value) -> String {
    let table = value.as_table().unwrap_or_else(|| panic!("{value} is not a table"));
    let (key, inner) = table.iter().find(|(key, _)| *key != "of" && *key != "ratio").unwrap();
    let inner_text = || inner.as_str().unwrap_or_else(|| panic!("{key} is not a text in {value}"));
    let words = |list: &Value| {
        list.as_array()
            .unwrap()
            .iter()
            .map(|word| format!("{:?}", word.as_str().unwrap()))
            .collect::<Vec<_>>()
            .join(", ")
    };
    match key.as_str() {
        "threshold" => format!("Value::Threshold({})", threshold(inner_text())),
        "majority" => format!(
            "Value::Majority(Majority {{ threshold: {}, of: {} }})",
            threshold(inner_text()),
            variant("MajorityBase", text(value, "of"), &["all", "participants"])
        ),
        "word" => format!("Value::Word({:?})", inner_text()),
        "words" => format!("Value::Words(&[{}])", words(inner)),
        "count" => format!("Value::Count({})", u32::try_from(inner.as_integer().unwrap()).unwrap()),
        "area_m2" => format!("Value::Area({})", area(inner_text())),
        "area_limit" => {
            let (comparator, number) = comparison(inner_text());
            format!("Value::AreaLimit(AreaLimit {{ comparator: {comparator}, area: {} }})", area(number))
        }
        "years" => format!("Value::Years(Years({}))", u8::try_from(inner.as_integer().unwrap()).unwrap()),
        "target" => format!(
            "Value::Target(Target {{ base: {}, ratio: {} }})",
            variant("TargetBase", inner_text(), &["first-deposit", "buyers-first", "current-standard"]),
            ratio(text(value, "ratio"))
        ),
        "norm" => "Value::Norm".to_owned(),
        "quota" => format!("Value::Quota({})", quota(inner)),
        other => panic!("{other} is not a kind of value"),
    }
}

fn quota(row: &Value) -> String {
    let parts: Vec<String> = rows(row, "parts").iter().map(quota_part).collect();
    format!(
        "Quota {{ parts: &[{}], temporary: {} }}",
        parts.join(", "),
        variant("Temporary", text(row, "temporary"), &["none", "on-first-phase"])
    )
}

fn quota_part(row: &Value) -> String {
    let parts = ["company", "committee", "office", "business", "all"];
    let option = |key: &str, kind: &str, known: &[&str]| {
        row.get(key).map_or("None".to_owned(), |word| {
            format!("Some({})", variant(kind, word.as_str().unwrap(), known))
        })
    };
    let qualities = ["above-ground", "self-contained", "water", "electricity"];
    let quality: Vec<String> = rows(row, "quality")
        .iter()
        .map(|word| variant("Quality", word.as_str().unwrap(), &qualities))
        .collect();
    let floor = area(text(row, "floor_m2"));
    let formula = match row.get("brackets") {
        None => format!("Formula::AtLeast {{ floor: {floor}, rate: {} }}", ratio(text(row, "rate"))),
        Some(_) => {
            let brackets: Vec<String> = rows(row, "brackets")
                .iter()
                .map(|row| {
                    format!(
                        "Bracket {{ above: {}, rate: {} }}",
                        area(text(row, "above_m2")),
                        ratio(text(row, "rate"))
                    )
                })
                .collect();
            format!("Formula::Brackets {{ floor: {floor}, brackets: &[{}] }}", brackets.join(", "))
        }
    };
    format!(
        "QuotaPart {{ part: {}, zones: {}, base: {}, formula: {formula}, quality: &[{}] }}",
        variant("Part", text(row, "part"), &parts),
        option("zones", "ZoneUse", &["with-dwellings", "non-dwelling"]),
        variant("Base", text(row, "base"), &["total", "above-ground"]),
        quality.join(", "),
    )
}
