//! Ten years of an estate's maintenance fund: the ledger from files, its statements, and the years to come.
//!
//! ```text
//! cargo run --all-features --example fund
//! cargo run --all-features --example fund -- --lang en --chart fund.svg
//! cargo run --all-features --example fund -- --unit 2-B-602 --as-of 2022-06-30
//! cargo run --all-features --example fund -- --fund FOLDER
//! ```
//!
//! A folder holds `fund.json` and seven tables; `data/README.md` describes them. All is read and posted before
//! anything is printed: there is a whole report, or a line on standard error that names the file, the line and
//! the column at fault.

mod arguments;
mod axes;
mod chart;
mod events;
mod post;
mod read;
mod report;
#[path = "../shared/mod.rs"]
mod shared;
mod tables;
mod tell;
mod works;

use std::process::ExitCode;

use self::arguments::{Arguments, USAGE};
use self::post::Books;
use self::read::Fund;
use self::report::Asked;
use self::shared::ending::{Example, Told};
use self::shared::progress::Progress;
use self::shared::refusal::Refusal;

const EXAMPLE: Example = Example("fund");

fn main() -> ExitCode {
    EXAMPLE.run(Arguments::read(std::env::args_os().skip(1)), USAGE, tell)
}

fn tell(arguments: &Arguments, progress: &mut Progress) -> Result<Told, Refusal> {
    let fund = Fund::read(&arguments.fund)?;
    let books = Books::post(&fund, &mut |day| progress.show(day))?;
    let asked = Asked { lang: arguments.lang, unit: arguments.unit.as_ref(), as_of: arguments.as_of };
    let told = report::report(&fund, books, asked, &mut |rule| progress.show(rule))?;
    let beside = arguments.chart.clone().map(|file| (file, "chart", told.chart));
    Ok(Told { report: told.report, beside })
}
