//! The command line.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use wuye::decision::Lang;

use super::shared::arguments::{folder, lang};

pub(crate) const USAGE: &str = "usage: zone [--lang zh-CN|en] [--estate NAME-OR-FOLDER]...";

/// What is asked for.
#[derive(Debug)]
pub(crate) struct Arguments {
    pub(crate) lang: Lang,
    /// The folders of the estates.
    pub(crate) estates: Vec<PathBuf>,
}

impl Arguments {
    /// Reads the arguments that follow the program's name; an error says what is wrong with them.
    pub(crate) fn read(mut arguments: impl Iterator<Item = OsString>) -> Result<Self, String> {
        let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/zone/data");
        let mut read = Self { lang: Lang::Zh, estates: Vec::new() };
        while let Some(name) = arguments.next() {
            let name = name.to_string_lossy();
            let mut value = || arguments.next().ok_or_else(|| format!("{name} needs a value"));
            match &*name {
                "--lang" => read.lang = lang(&value()?.to_string_lossy())?,
                "--estate" => read.estates.push(folder(&shipped, &value()?)),
                _ => return Err(format!("there is no argument {name}")),
            }
        }
        if read.estates.is_empty() {
            read.estates = ["qingdao-2021", "shanghai-2004"].map(|name| shipped.join(name)).into();
        }
        Ok(read)
    }
}
