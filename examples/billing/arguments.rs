//! The command line.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use wuye::decision::Lang;
use wuye::quantity::Key;

use super::shared::arguments::{folder, lang};

pub(crate) const USAGE: &str =
    "usage: billing [--lang zh-CN|en] [--estate NAME-OR-FOLDER] [--unit UNIT] [--bills FILE]";

/// What is asked for.
#[derive(Debug)]
pub(crate) struct Arguments {
    pub(crate) lang: Lang,
    /// The folder of the estate.
    pub(crate) estate: PathBuf,
    /// The unit whose bills are explained; the one that the estate names where none is given.
    pub(crate) unit: Option<Key>,
    /// The file that the bills are written to.
    pub(crate) bills: Option<PathBuf>,
}

impl Arguments {
    /// Reads the arguments that follow the program's name; an error says what is wrong with them.
    pub(crate) fn read(mut arguments: impl Iterator<Item = OsString>) -> Result<Self, String> {
        let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/billing/data");
        let estate = shipped.join("shanghai-2022");
        let mut read = Self { lang: Lang::Zh, estate, unit: None, bills: None };
        while let Some(name) = arguments.next() {
            let name = name.to_string_lossy();
            let mut value = || arguments.next().ok_or_else(|| format!("{name} needs a value"));
            match &*name {
                "--lang" => read.lang = lang(&value()?.to_string_lossy())?,
                "--estate" => read.estate = folder(&shipped, &value()?),
                "--unit" => read.unit = Some(key(&value()?)?),
                "--bills" => read.bills = Some(value()?.into()),
                _ => return Err(format!("there is no argument {name}")),
            }
        }
        Ok(read)
    }
}

fn key(text: &OsString) -> Result<Key, String> {
    text.to_string_lossy().parse().map_err(|error: wuye::Error| error.message().to_owned())
}
