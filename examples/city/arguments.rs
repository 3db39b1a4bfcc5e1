//! The command line.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use wuye::decision::Lang;

use super::shared::arguments::{folder, lang};

pub(crate) const USAGE: &str = "usage: city [--lang zh-CN|en] [--city NAME-OR-FOLDER] [--html FILE]";

/// What is asked for.
#[derive(Debug)]
pub(crate) struct Arguments {
    pub(crate) lang: Lang,
    /// The folder of the city.
    pub(crate) city: PathBuf,
    /// The file that the page of charts is written to.
    pub(crate) html: Option<PathBuf>,
}

impl Arguments {
    /// Reads the arguments that follow the program's name; an error says what is wrong with them.
    pub(crate) fn read(mut arguments: impl Iterator<Item = OsString>) -> Result<Self, String> {
        let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/city/data");
        let mut read = Self { lang: Lang::Zh, city: shipped.join("city-2024"), html: None };
        while let Some(name) = arguments.next() {
            let name = name.to_string_lossy();
            let mut value = || arguments.next().ok_or_else(|| format!("{name} needs a value"));
            match &*name {
                "--lang" => read.lang = lang(&value()?.to_string_lossy())?,
                "--city" => read.city = folder(&shipped, &value()?),
                "--html" => read.html = Some(value()?.into()),
                _ => return Err(format!("there is no argument {name}")),
            }
        }
        Ok(read)
    }
}
