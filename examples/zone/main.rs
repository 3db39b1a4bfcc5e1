//! An estate built in phases, from its plan to its second contract: its zone, its premises and parking, what was there
//! before the first sale, who its members were month by month, and what the end of the first contract asks for.
//!
//! ```text
//! cargo run --all-features --example zone
//! cargo run --all-features --example zone -- --lang en --estate shanghai-2004
//! cargo run --all-features --example zone -- --estate FOLDER
//! ```
//!
//! A folder holds `zone.json`, which asks the questions in chapters, and five tables; `data/README.md` describes them. All
//! is read and decided before anything is printed: there is a whole report, or a line on standard error that names the
//! file, the line and the column at fault.

mod arguments;
mod ask;
mod read;
mod report;
#[path = "../shared/mod.rs"]
mod shared;
mod tell;

use std::process::ExitCode;

use self::arguments::{Arguments, USAGE};
use self::read::Estate;
use self::shared::ending::Example;
use self::shared::refusal::Refusal;

const EXAMPLE: Example = Example("zone");

fn main() -> ExitCode {
    EXAMPLE.run(Arguments::read(std::env::args_os().skip(1)), USAGE, |arguments, progress| {
        let reports = arguments.estates.iter().map(|folder| {
            let estate = Estate::read(folder)?;
            report::report(&estate, arguments.lang, &mut |rule| progress.show(rule))
        });
        Ok(reports.collect::<Result<Vec<String>, Refusal>>()?.into())
    })
}
