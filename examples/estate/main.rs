//! An estate's files in, decisions with their reasons out.
//!
//! ```text
//! cargo run --all-features --example estate
//! cargo run --all-features --example estate -- --lang en --estate phased-2005 --units 10
//! cargo run --all-features --example estate -- --estate FOLDER
//! ```
//!
//! A folder holds what a property manager's software exports: five tables and `zone.json`, described in
//! `data/README.md`. Each estate is read and checked, then every decision is made, and only then is anything
//! printed: there is a whole report, or a line on standard error that names the file, the line and the column
//! at fault.

mod arguments;
mod read;
mod report;
#[path = "../shared/mod.rs"]
mod shared;

use std::path::Path;
use std::process::ExitCode;

use self::arguments::{Arguments, USAGE};
use self::read::{Estate, Refusal};
use self::shared::ending::Example;
use self::shared::page::Style;
use self::shared::progress::Progress;

const EXAMPLE: Example = Example("estate");

fn main() -> ExitCode {
    EXAMPLE.run(Arguments::read(std::env::args_os().skip(1)), USAGE, |arguments, progress| {
        let style = Style { lang: arguments.lang, most: arguments.units };
        let reports = arguments.estates.iter().map(|folder| report_on(folder, style, progress));
        Ok(reports.collect::<Result<Vec<String>, Refusal>>()?.into())
    })
}

fn report_on(folder: &Path, style: Style, progress: &mut Progress) -> Result<String, Refusal> {
    let name = folder.file_name().unwrap_or(folder.as_os_str()).to_string_lossy();
    progress.show(&name);
    let estate = Estate::read(folder)?;
    report::report(&estate, style, &mut |rule| progress.show(&format!("{name}: {rule}")))
}
