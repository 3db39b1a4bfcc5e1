//! A year of an estate's service fees: every bill from files, the year's settlement under both models, and one unit's
//! bills explained line by line.
//!
//! ```text
//! cargo run --all-features --example billing
//! cargo run --all-features --example billing -- --lang en --bills bills.csv
//! cargo run --all-features --example billing -- --estate phased-2020 --unit 1-102
//! cargo run --all-features --example billing -- --estate FOLDER
//! ```
//!
//! A folder holds `billing.json` and four tables; `data/README.md` describes them. All is read and billed before
//! anything is printed: there is a whole report, or a line on standard error that names the file, the line and the
//! column at fault.

mod arguments;
mod bills;
mod read;
mod report;
#[path = "../shared/mod.rs"]
mod shared;

use std::process::ExitCode;

use self::arguments::{Arguments, USAGE};
use self::bills::Bills;
use self::read::Estate;
use self::shared::ending::{Example, Told};
use self::shared::progress::Progress;
use self::shared::refusal::Refusal;

const EXAMPLE: Example = Example("billing");

fn main() -> ExitCode {
    EXAMPLE.run(Arguments::read(std::env::args_os().skip(1)), USAGE, tell)
}

fn tell(arguments: &Arguments, progress: &mut Progress) -> Result<Told, Refusal> {
    let estate = Estate::read(&arguments.estate)?;
    let bills = Bills::of(&estate, &mut |unit| progress.show(unit))?;
    let unit = arguments.unit.as_ref();
    let told = report::report(&estate, &bills, arguments.lang, unit, &mut |rule| progress.show(rule))?;
    let beside = arguments.bills.clone().map(|file| (file, "bills", told.bills));
    Ok(Told { report: told.report, beside })
}
