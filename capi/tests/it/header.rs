//! The header: generated as committed, and true to the library.

use std::collections::BTreeSet;
use std::process::Command;

use crate::build::{libraries, package, run, workspace};

/// What stands above the declarations: the manual.
const MANUAL: &str = include_str!("../../manual.h.in");

fn generate() -> String {
    let mut config = cbindgen::Config::from_file(package().join("cbindgen.toml")).unwrap();
    config.header = Some(MANUAL.trim_end().into());
    let number = |what: &str, value: &str| format!("#define WUYE_VERSION_{what} {value}\n");
    config.after_includes = Some(
        number("MAJOR", env!("CARGO_PKG_VERSION_MAJOR"))
            + &number("MINOR", env!("CARGO_PKG_VERSION_MINOR"))
            + &number("PATCH", env!("CARGO_PKG_VERSION_PATCH"))
            + &format!("#define WUYE_VERSION \"{}\"", env!("CARGO_PKG_VERSION")),
    );
    let mut header = Vec::new();
    cbindgen::Builder::new()
        .with_crate(package())
        .with_config(config)
        .generate()
        .expect("cbindgen reads the crate")
        .write(&mut header);
    // Rust's heading for what a caller must keep to.
    String::from_utf8(header).unwrap().replace(" * # Safety\n", " * Pointers:\n")
}

#[test]
fn the_header_is_generated_as_committed() {
    let file = workspace().join("include/wuye.h");
    let (generated, committed) = (generate(), std::fs::read_to_string(&file).unwrap_or_default());
    if generated != committed && std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, generated).unwrap();
        return;
    }
    assert!(generated == committed, "include/wuye.h is out of date; UPDATE_EXPECT=1 writes it anew");
}

/// The functions that the header declares.
fn declared() -> BTreeSet<String> {
    let header = std::fs::read_to_string(workspace().join("include/wuye.h")).unwrap();
    let names = header.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '('));
    names
        .filter_map(|word| word.split_once('('))
        .map(|(name, _)| name.to_owned())
        .filter(|name| name.starts_with("wuye_"))
        .collect()
}

#[test]
fn the_library_exports_what_the_header_declares_and_nothing_else() {
    let symbols = run(Command::new("nm")
        .args(["--dynamic", "--defined-only", "--format=posix"])
        .arg(libraries().plain.join("libwuye.so")));
    let symbols = String::from_utf8(symbols.stdout).unwrap();
    let exported: BTreeSet<String> =
        symbols.lines().map(|line| line.split(' ').next().unwrap().to_owned()).collect();
    assert_eq!(exported, declared());
    assert!(exported.len() > 15, "{exported:?}");
}
