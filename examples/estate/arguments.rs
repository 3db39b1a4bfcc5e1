//! The command line.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use wuye::decision::Lang;

use super::shared::arguments::{folder, lang};

pub(crate) const USAGE: &str = "usage: estate [--lang zh-CN|en] [--estate NAME-OR-FOLDER]... [--units N]";

/// What is asked for.
#[derive(Debug)]
pub(crate) struct Arguments {
    pub(crate) lang: Lang,
    /// The folders of the estates.
    pub(crate) estates: Vec<PathBuf>,
    /// How many single units, accounts or bills are listed of many.
    pub(crate) units: usize,
}

impl Arguments {
    /// Reads the arguments that follow the program's name; an error says what is wrong with them.
    pub(crate) fn read(mut arguments: impl Iterator<Item = OsString>) -> Result<Self, String> {
        let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/estate/data");
        let mut read = Self { lang: Lang::Zh, estates: Vec::new(), units: 3 };
        while let Some(name) = arguments.next() {
            let name = name.to_string_lossy();
            let mut value = || arguments.next().ok_or_else(|| format!("{name} needs a value"));
            match &*name {
                "--lang" => read.lang = lang(&value()?.to_string_lossy())?,
                "--estate" => read.estates.push(folder(&shipped, &value()?)),
                "--units" => read.units = number(&value()?.to_string_lossy())?,
                _ => return Err(format!("there is no argument {name}")),
            }
        }
        if read.estates.is_empty() {
            read.estates = ["shanghai-2022", "phased-2005"].map(|name| shipped.join(name)).into();
        }
        Ok(read)
    }
}

fn number(text: &str) -> Result<usize, String> {
    text.parse().map_err(|_| format!("{text:?} is not a whole number"))
}
