//! A city of 244 estates that works through a programme for a year: which targets it reached and by how much it missed the
//! others, which defects are overdue and who answers for them, which communities passed their acceptance, and what district
//! and street paid, owe and withhold.
//!
//! ```text
//! cargo run --all-features --example city
//! cargo run --all-features --example city -- --lang en --html target/city.html
//! cargo run --all-features --example city -- --city FOLDER
//! ```
//!
//! A folder holds `city.json` and ten tables; `data/README.md` describes them. All is read and decided before anything is
//! printed or written: there is a whole report and a whole page, or a line on standard error that names the file, the line
//! and the column at fault.

mod arguments;
mod facts;
mod html;
mod places;
mod read;
mod report;
#[path = "../shared/mod.rs"]
mod shared;
mod tables;
mod tell;
mod words;

use std::process::ExitCode;

use self::arguments::{Arguments, USAGE};
use self::read::City;
use self::shared::ending::{Example, Told};
use self::shared::progress::Progress;
use self::shared::refusal::Refusal;

const EXAMPLE: Example = Example("city");

fn main() -> ExitCode {
    EXAMPLE.run(Arguments::read(std::env::args_os().skip(1)), USAGE, tell)
}

fn tell(arguments: &Arguments, progress: &mut Progress) -> Result<Told, Refusal> {
    let city = City::read(&arguments.city)?;
    let told = report::report(&city, arguments.lang, &mut |rule| progress.show(rule))?;
    let page = |file| (file, "page", html::page(&city, &told.answers, arguments.lang));
    let beside = arguments.html.clone().map(page);
    Ok(Told { report: told.report, beside })
}
