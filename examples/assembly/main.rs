//! A vote followed day by day: what has come in, what is still needed, and from which day on it is settled.
//!
//! ```text
//! cargo run --all-features --example assembly
//! cargo run --all-features --example assembly -- --lang en --vote committee-2023
//! cargo run --all-features --example assembly -- --vote FOLDER
//! ```
//!
//! A folder holds `vote.json`, which names the table of the zone's units, and `ballots.csv`, in which each
//! ballot has its day; `data/README.md` describes them. All is read and every day decided before anything is
//! printed: there is a whole report, or a line on standard error that names the file, the line and the column
//! at fault.

mod arguments;
mod follow;
mod read;
#[path = "../shared/mod.rs"]
mod shared;

use std::path::Path;
use std::process::ExitCode;

use wuye::decision::Lang;

use self::arguments::{Arguments, USAGE};
use self::read::Vote;
use self::shared::ending::Example;
use self::shared::progress::Progress;
use self::shared::refusal::Refusal;

const EXAMPLE: Example = Example("assembly");

fn main() -> ExitCode {
    EXAMPLE.run(Arguments::read(std::env::args_os().skip(1)), USAGE, |arguments, progress| {
        let reports = arguments.votes.iter().map(|folder| follow_vote(folder, arguments.lang, progress));
        Ok(reports.collect::<Result<Vec<String>, Refusal>>()?.into())
    })
}

fn follow_vote(folder: impl AsRef<Path>, lang: Lang, progress: &mut Progress) -> Result<String, Refusal> {
    let folder = folder.as_ref();
    let name = folder.file_name().unwrap_or(folder.as_os_str()).to_string_lossy();
    progress.show(&name);
    let vote = Vote::read(folder)?;
    follow::follow(&vote, lang, &mut |day| progress.show(&format!("{name}: {day}")))
}
