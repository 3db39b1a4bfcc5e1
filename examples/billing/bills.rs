//! The bills of a year: each unit's, cumulated from the year's first day.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use wuye::Error;
use wuye::decision::Decision;
use wuye::fee::bill::{Bill, Facts, Outcome, Part};
use wuye::law::{Law, LocalLaw};
use wuye::quantity::{Date, Key, Money};
use wuye::rule::Rule as _;

use super::read::{BilledUnit, Estate};
use super::shared::refusal::Refusal;

/// All bills of a year, unit by unit in the order of the file.
pub(crate) struct Bills {
    pub(crate) bills: Vec<UnitBill>,
    /// The periods that bills are of: each from a day up to the next.
    pub(crate) ends: Vec<Date>,
}

/// A bill of a unit.
pub(crate) struct UnitBill {
    pub(crate) unit: Key,
    pub(crate) used_as: Key,
    pub(crate) from: Date,
    pub(crate) outcome: Outcome,
}

impl Bills {
    /// Bills every unit; `progress` is told which.
    pub(crate) fn of(estate: &Estate, progress: &mut dyn FnMut(&str)) -> Result<Self, Refusal> {
        let ends = ends(estate).map_err(|error| estate.refusal(&error, "from"))?;
        let law = Law::built_in().at(estate.about.jurisdiction);
        let mut bills = Vec::new();
        for (line, unit) in &estate.units.rows {
            progress(unit.unit.as_str());
            for pair in ends.windows(2) {
                let &[from, to] = pair else { continue };
                let decision = decide(estate, &law, unit, from, to)
                    .map_err(|error| explain(estate, &error, *line, &unit.unit))?;
                let Some(outcome) = decision.outcome().cloned() else { continue };
                let (unit, used_as) = (unit.unit.clone(), unit.used_as.clone());
                bills.push(UnitBill { unit, used_as, from, outcome });
            }
        }
        Ok(Self { bills, ends })
    }

    /// What was billed, by a name that a bill or a part of it has.
    pub(crate) fn by<'b>(&'b self, name: impl Fn(&'b UnitBill, &'b Part) -> Option<&'b Key>) -> Sums<'b> {
        let mut sums: BTreeMap<&Key, Vec<Money>> = BTreeMap::new();
        for bill in &self.bills {
            for part in &bill.outcome.parts {
                if let Some(name) = name(bill, part) {
                    sums.entry(name).or_default().push(part.amount_yuan);
                }
            }
        }
        sums.into_iter().collect()
    }

    /// The bills as a table: a line for each part.
    pub(crate) fn csv(&self) -> String {
        let mut text =
            "unit,bill_from,from,to,payer,jointly,months,yuan_per_month,charged,exact_yuan,amount_yuan\n"
                .to_owned();
        for bill in &self.bills {
            for part in &bill.outcome.parts {
                let name = |key: &Option<Key>| key.as_ref().map_or("", Key::as_str).to_owned();
                let (payer, jointly) = (name(&part.payer), name(&part.jointly));
                let Part { from, to, months, yuan_per_month, charged, exact_yuan, amount_yuan, .. } = part;
                let (unit, first) = (&bill.unit, bill.from);
                // A text takes whatever is written to it.
                let _ = writeln!(
                    text,
                    "{unit},{first},{from},{to},{payer},{jointly},{months},{yuan_per_month},{charged},\
                     {exact_yuan},{amount_yuan}"
                );
            }
        }
        text
    }
}

/// Sums by name.
pub(crate) type Sums<'b> = Vec<(&'b Key, Vec<Money>)>;

/// Bills a unit for a period.
pub(crate) fn decide(
    estate: &Estate,
    law: &LocalLaw<'_>,
    unit: &BilledUnit,
    from: Date,
    to: Date,
) -> Result<Decision<Outcome>, Error> {
    Bill::decide(law, &facts(estate, unit, from, to), &estate.about.options)
}

/// What is asked of a unit's bill: the changes of all units stand before its own.
pub(crate) fn facts(estate: &Estate, unit: &BilledUnit, from: Date, to: Date) -> Facts {
    let about = &estate.about;
    let own = estate.changes.iter().filter(|(key, _)| *key == unit.unit).map(|(_, change)| change);
    let reductions = estate.reductions.iter().filter(|(key, _)| *key == unit.unit);
    Facts {
        unit: Some(unit.unit.clone()),
        area_m2: Some(unit.area_m2),
        used_as: Some(unit.used_as.clone()),
        tariff: Some(about.tariff.clone()),
        changes: about.changes.iter().chain(own).cloned().collect(),
        reductions: reductions.map(|(_, reduction)| reduction.clone()).collect(),
        history: Some(unit.history.clone()),
        to: Some(to),
        anchor: Some(about.from),
        ..Facts::new(from)
    }
}

/// The first day of each bill, and the day after the last one's end.
fn ends(estate: &Estate) -> Result<Vec<Date>, Error> {
    let step = estate.about.months_of_a_bill;
    (0..=12_u8)
        .step_by(step.max(1).into())
        .map(|months| estate.about.from.add_months(months.into()))
        .collect()
}

/// Where the fact at fault was read.
pub(crate) fn explain(estate: &Estate, error: &Error, line: usize, unit: &Key) -> Refusal {
    let changes =
        estate.changes.origin_of("changes", |(key, _)| key == unit).after(estate.about.changes.len());
    let reductions = estate.reductions.origin_of("reductions", |(key, _)| key == unit);
    if let Some(refusal) = [changes, reductions].iter().find_map(|origin| origin.refusal(error)) {
        return refusal;
    }
    let path = error.path();
    let fact = path.strip_prefix("history.").unwrap_or(path);
    let column = match fact.split('.').next().unwrap_or_default() {
        "vacancy" => "empty_since",
        "user_pays" => "user_from",
        other => other,
    };
    match estate.units.file.number_of(column) {
        Some(_) => estate.units.file.refuse(line, Some(column), error.message()),
        // What all units have in common.
        None if ["tariff", "changes"].iter().any(|name| path.starts_with(name)) => estate.refusal(error, ""),
        None => estate.units.file.refuse(line, None, error.message()),
    }
}
