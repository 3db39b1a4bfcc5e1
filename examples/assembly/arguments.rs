//! The command line.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use wuye::decision::Lang;

use super::shared::arguments::{folder, lang};

pub(crate) const USAGE: &str = "usage: assembly [--lang zh-CN|en] [--vote NAME-OR-FOLDER]...";

/// What is asked for.
#[derive(Debug)]
pub(crate) struct Arguments {
    pub(crate) lang: Lang,
    /// The folders of the votes.
    pub(crate) votes: Vec<PathBuf>,
}

impl Arguments {
    /// Reads the arguments that follow the program's name; an error says what is wrong with them.
    pub(crate) fn read(mut arguments: impl Iterator<Item = OsString>) -> Result<Self, String> {
        let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/assembly/data");
        let mut read = Self { lang: Lang::Zh, votes: Vec::new() };
        while let Some(name) = arguments.next() {
            let name = name.to_string_lossy();
            let mut value = || arguments.next().ok_or_else(|| format!("{name} needs a value"));
            match &*name {
                "--lang" => read.lang = lang(&value()?.to_string_lossy())?,
                "--vote" => read.votes.push(folder(&shipped, &value()?)),
                _ => return Err(format!("there is no argument {name}")),
            }
        }
        if read.votes.is_empty() {
            read.votes =
                ["manager-2022", "committee-2023", "covenant-2023"].map(|name| shipped.join(name)).into();
        }
        Ok(read)
    }
}
