//! `make install`, and what pkg-config and CMake find of it.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use crate::build::{
    Build, Compiler, Language, Link, libraries, link, package, run, scratch, targets, workspace,
};
use crate::programs::{expected_of_example, text};

/// The library installed in a folder of its own.
fn installed() -> &'static Path {
    static INSTALLED: OnceLock<PathBuf> = OnceLock::new();
    INSTALLED.get_or_init(|| {
        libraries();
        let prefix = scratch().join("prefix");
        let _ = std::fs::remove_dir_all(&prefix);
        run(&mut make("install", &prefix));
        prefix
    })
}

fn make(goal: &str, prefix: &Path) -> Command {
    let mut make = Command::new("make");
    make.current_dir(workspace()).args(["--silent", goal]);
    make.arg(format!("PREFIX={}", prefix.display()));
    make.arg(format!("CARGO_TARGET_DIR={}", targets().display()));
    make.arg(format!("CARGO={}", env!("CARGO")));
    // cargo tells its children of itself, and make's own cargo would take that for its own.
    make.env_remove("CARGO_TARGET_DIR").env_remove("MAKEFLAGS");
    make
}

/// What pkg-config answers of the installed library.
fn pkg_config(prefix: &Path, questions: &[&str]) -> Vec<String> {
    let mut command = Command::new("pkg-config");
    command.env("PKG_CONFIG_PATH", prefix.join("lib/pkgconfig")).args(questions).arg("wuye");
    text(&run(&mut command).stdout).split_whitespace().map(str::to_owned).collect()
}

fn example(language: Language) -> &'static str {
    if language == Language::Cpp17 { "examples/motion.cpp" } else { "examples/motion.c" }
}

#[test]
fn pkg_config_users_build_and_run() {
    let prefix = installed();
    assert_eq!(pkg_config(prefix, &["--modversion"]), [env!("CARGO_PKG_VERSION")]);
    for build in Build::all() {
        let source = example(build.language);
        let program = build.program(source, "pkg-config");
        let mut cc = build.compiler();
        cc.args(pkg_config(prefix, &["--cflags"])).arg(package().join(source)).arg("-xnone");
        match build.link {
            Link::Shared => {
                cc.args(pkg_config(prefix, &["--libs"]));
                cc.arg(format!("-Wl,-rpath,{}", prefix.join("lib").display()));
            }
            // As one does it where both kinds are installed.
            Link::Static => {
                cc.arg("-Wl,-Bstatic").args(pkg_config(prefix, &["--libs"])).arg("-Wl,-Bdynamic");
                cc.args(pkg_config(prefix, &["--libs", "--static"]).iter().filter(|flag| *flag != "-lwuye"));
            }
        }
        link(&mut cc, &program);
        assert_eq!(text(&run(&mut Command::new(program)).stdout), expected_of_example(), "{build:?}");
    }
}

#[test]
fn cmake_users_build_and_run() {
    if Command::new("cmake").arg("--version").output().is_err() {
        eprintln!("cmake is not installed: skipped");
        return;
    }
    let prefix = installed();
    let mut compilers: Vec<Compiler> = Build::all().iter().map(|build| build.compiler).collect();
    compilers.dedup();
    for compiler in compilers {
        let (c, cpp) = match compiler {
            Compiler::Gcc => ("gcc", "g++"),
            Compiler::Clang => ("clang", "clang++"),
        };
        let folder = scratch().join(format!("cmake-{c}"));
        let _ = std::fs::remove_dir_all(&folder);
        let mut configure = Command::new("cmake");
        configure.arg("-S").arg(package().join("tests/cmake")).arg("-B").arg(&folder);
        configure.arg(format!("-DCMAKE_PREFIX_PATH={}", prefix.display()));
        configure.arg(format!("-DEXAMPLES={}", package().join("examples").display()));
        configure.arg(format!("-DCMAKE_C_COMPILER={c}")).arg(format!("-DCMAKE_CXX_COMPILER={cpp}"));
        run(&mut configure);
        run(Command::new("cmake").arg("--build").arg(&folder));
        for program in ["c-wuye", "c-static", "cpp-wuye", "cpp-static"] {
            let output = run(&mut Command::new(folder.join(program)));
            assert_eq!(text(&output.stdout), expected_of_example(), "{c} {program}");
        }
    }
}

/// A program asks at run time for the name that later releases keep.
#[test]
fn the_shared_library_has_its_soname() {
    let dynamic = run(Command::new("readelf").arg("-d").arg(installed().join("lib/libwuye.so")));
    let dynamic = text(&dynamic.stdout);
    let soname = dynamic.lines().find(|line| line.contains("(SONAME)")).unwrap();
    assert!(soname.ends_with("[libwuye.so.0]"), "{soname}");
}

#[test]
fn a_staged_install_is_what_uninstall_takes_away() {
    installed();
    let stage = scratch().join("stage");
    let _ = std::fs::remove_dir_all(&stage);
    let staged = |goal| {
        run(make(goal, Path::new("/usr")).arg(format!("DESTDIR={}", stage.display())));
        let mut files = Vec::new();
        walk(&stage, &mut files);
        files
    };
    let files = staged("install");
    for file in [
        "usr/include/wuye.h",
        "usr/include/wuye.hpp",
        "usr/lib/cmake/wuye/wuyeConfig.cmake",
        "usr/lib/cmake/wuye/wuyeConfigVersion.cmake",
        "usr/lib/libwuye.a",
        "usr/lib/libwuye.so",
        "usr/lib/libwuye.so.0",
        "usr/lib/pkgconfig/wuye.pc",
    ] {
        assert!(files.contains(&stage.join(file)), "{file} is not there");
    }
    let written = std::fs::read_to_string(stage.join("usr/lib/pkgconfig/wuye.pc")).unwrap();
    assert!(written.starts_with("prefix=/usr\n") && !written.contains('@'), "{written}");
    assert_eq!(staged("uninstall"), Vec::<PathBuf>::new());
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { walk(&path, files) } else { files.push(path) }
    }
}
