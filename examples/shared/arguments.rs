//! Values of the command line.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use wuye::decision::Lang;

/// A language.
pub(crate) fn lang(text: &str) -> Result<Lang, String> {
    match text {
        "zh-CN" => Ok(Lang::Zh),
        "en" => Ok(Lang::En),
        _ => Err(format!("{text:?} is neither zh-CN nor en")),
    }
}

/// What is shipped, by its name, or any folder.
pub(crate) fn folder(shipped: &Path, name: &OsString) -> PathBuf {
    let of_name = shipped.join(name);
    if of_name.is_dir() { of_name } else { name.into() }
}
