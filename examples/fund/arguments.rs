//! The command line.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use wuye::decision::Lang;
use wuye::quantity::{Date, Key};

use super::shared::arguments::{folder, lang};

pub(crate) const USAGE: &str = "usage: fund [--lang zh-CN|en] [--fund NAME-OR-FOLDER] \
                                [--unit UNIT [--as-of DATE]] [--chart FILE]";

/// What is asked for.
#[derive(Debug)]
pub(crate) struct Arguments {
    pub(crate) lang: Lang,
    /// The folder of the fund.
    pub(crate) fund: PathBuf,
    /// The unit whose account is told line by line.
    pub(crate) unit: Option<Key>,
    /// On which day it stands as told; the last of the years where none is given.
    pub(crate) as_of: Option<Date>,
    /// The file that the chart is written to.
    pub(crate) chart: Option<PathBuf>,
}

impl Arguments {
    /// Reads the arguments that follow the program's name; an error says what is wrong with them.
    pub(crate) fn read(mut arguments: impl Iterator<Item = OsString>) -> Result<Self, String> {
        let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/fund/data");
        let fund = shipped.join("garden-2013");
        let mut read = Self { lang: Lang::Zh, fund, unit: None, as_of: None, chart: None };
        while let Some(name) = arguments.next() {
            let name = name.to_string_lossy();
            let mut value = || arguments.next().ok_or_else(|| format!("{name} needs a value"));
            match &*name {
                "--lang" => read.lang = lang(&value()?.to_string_lossy())?,
                "--fund" => read.fund = folder(&shipped, &value()?),
                "--unit" => read.unit = Some(parsed(&value()?)?),
                "--as-of" => read.as_of = Some(parsed(&value()?)?),
                "--chart" => read.chart = Some(value()?.into()),
                _ => return Err(format!("there is no argument {name}")),
            }
        }
        if read.as_of.is_some() && read.unit.is_none() {
            return Err("--as-of is the day of a --unit".into());
        }
        Ok(read)
    }
}

fn parsed<T: std::str::FromStr<Err = wuye::Error>>(text: &OsString) -> Result<T, String> {
    text.to_string_lossy().parse().map_err(|error: wuye::Error| error.message().to_owned())
}
