//! The rows of the city's tables, as the library takes them.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer};
use wuye::procedure::Event;
use wuye::programme::acceptance::{Finding, Survey};
use wuye::programme::defects::Case;
use wuye::programme::plan::Done;
use wuye::programme::targets::{Item, Told};
use wuye::programme::tranche::Payment;
use wuye::quantity::{Date, Key, Money};

use super::shared::refusal::Refusal;
use super::shared::row::Row;

/// An estate of the inventory, and where it lies.
#[derive(Debug)]
pub(crate) struct Estate {
    pub(crate) community: Key,
    pub(crate) item: Item,
}

/// A defect, without the steps that were taken, and the estate that has it.
#[derive(Debug)]
pub(crate) struct Defect {
    pub(crate) estate: Key,
    pub(crate) case: Case,
}

/// A community, and what its acceptance is about.
#[derive(Debug)]
pub(crate) struct Community {
    pub(crate) key: Key,
    pub(crate) street: Key,
    pub(crate) district: Key,
    pub(crate) started_on: Option<Date>,
    pub(crate) award_yuan: Option<Money>,
    pub(crate) points: Option<u32>,
}

/// An inspection of a community.
#[derive(Debug)]
pub(crate) struct Round {
    pub(crate) community: Key,
    pub(crate) on: Date,
    pub(crate) led_by: String,
    pub(crate) survey: Option<Survey>,
}

/// What an inspection found of one criterion.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) community: Key,
    pub(crate) on: Date,
    pub(crate) finding: Finding,
}

/// What a community was paid, and at which milestone.
#[derive(Debug)]
pub(crate) struct Paid {
    pub(crate) community: Key,
    pub(crate) payment: Payment,
    pub(crate) milestone: Milestone,
}

/// When an instalment is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Milestone {
    Start,
    Acceptance,
}

/// What is told of an item under the columns of its table, which have the names of the law's table.
pub(crate) fn item(row: Row<'_>, kind: &str, names: &[&str]) -> Result<Item, Refusal> {
    let id = names.first().map_or("", |name| *name);
    let told = names.iter().skip(1).filter(|name| **name != "community");
    let told = told.map(|name| Ok(((*name).to_owned(), row.word::<Cell>(name)?.0)));
    Ok(Item { kind: kind.into(), id: row.parse(id)?, told: told.collect::<Result<_, Refusal>>()? })
}

/// A cell of the inventory: `always`, `true`, `false`, a day since when, two days between which, or nothing.
struct Cell(Option<Told>);

impl<'de> Deserialize<'de> for Cell {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let day = |text: &str| {
            text.parse::<Date>().map_err(|error| {
                let kinds = "always, true, false, a day, or two days with .. between them";
                D::Error::custom(format!("{}; a cell has {kinds}", error.message()))
            })
        };
        Ok(Self(match (text.as_str(), text.split_once("..")) {
            ("", _) => None,
            ("always", _) => Some(Told::Always),
            ("true", _) => Some(Told::Yes),
            ("false", _) => Some(Told::No),
            (_, Some((from, to))) => Some(Told::Between { from: day(from)?, to_inclusive: day(to)? }),
            (since, None) => Some(Told::Since(day(since)?)),
        }))
    }
}

pub(crate) fn defect(row: Row<'_>) -> Result<Defect, Refusal> {
    let fault = row.flag("building_fault")?;
    let case = Case {
        id: row.parse("defect")?,
        events: Vec::new(),
        caused_by: row.optional("caused_by")?,
        responsible: row.optional("responsible")?,
        building_fault: fault.ok_or_else(|| row.refuse("building_fault", "neither true nor false"))?,
        fix_by: row.optional("fix_by")?,
    };
    Ok(Defect { estate: row.parse("estate")?, case })
}

/// A step that was taken of a defect.
pub(crate) fn step(row: Row<'_>) -> Result<(Key, Event), Refusal> {
    let event = Event::new(&row.word::<String>("step")?, row.parse("on")?, &row.word::<String>("by")?);
    Ok((row.parse("defect")?, event))
}

pub(crate) fn community(row: Row<'_>) -> Result<Community, Refusal> {
    Ok(Community {
        key: row.parse("community")?,
        street: row.parse("street")?,
        district: row.parse("district")?,
        started_on: row.optional("started_on")?,
        award_yuan: row.optional("award_yuan")?,
        points: small(row, "points")?,
    })
}

pub(crate) fn round(row: Row<'_>) -> Result<Round, Refusal> {
    let survey = match (small(row, "asked")?, small(row, "answered")?, small(row, "satisfied")?) {
        (None, None, None) => None,
        (Some(asked), Some(answered), Some(satisfied)) => Some(Survey { asked, answered, satisfied }),
        _ => return Err(row.refuse("asked", "asked, answered and satisfied are told together")),
    };
    Ok(Round {
        community: row.parse("community")?,
        on: row.parse("on")?,
        led_by: row.word("led_by")?,
        survey,
    })
}

pub(crate) fn found(row: Row<'_>) -> Result<Found, Refusal> {
    let met = row.flag("met")?.ok_or_else(|| row.refuse("met", "neither true nor false"))?;
    let finding = Finding { criterion: row.word("criterion")?, met };
    Ok(Found { community: row.parse("community")?, on: row.parse("on")?, finding })
}

pub(crate) fn paid(row: Row<'_>) -> Result<Paid, Refusal> {
    let payment = Payment { payer: row.word("payer")?, on: row.parse("on")?, yuan: row.parse("yuan")? };
    Ok(Paid { community: row.parse("community")?, payment, milestone: row.word("for")? })
}

/// A task of the plan that was done.
pub(crate) fn done(row: Row<'_>) -> Result<Done, Refusal> {
    let evidence = row.keys("evidence")?.iter().map(ToString::to_string).collect();
    Ok(Done { task: row.word("task")?, on: row.parse("on")?, by: row.word("by")?, evidence })
}

/// A number of households or points.
fn small(row: Row<'_>, column: &str) -> Result<Option<u32>, Refusal> {
    let number = row.number(column)?.map(u32::try_from).transpose();
    number.map_err(|_| row.refuse(column, "the number is too large"))
}
