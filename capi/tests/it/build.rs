//! The libraries and programs that the tests run.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The folder of this package.
pub(crate) fn package() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The folder of the workspace.
pub(crate) fn workspace() -> PathBuf {
    package().parent().unwrap().to_owned()
}

/// Runs a command that must succeed.
pub(crate) fn run(command: &mut Command) -> Output {
    // cargo points it at its own folders, where another build of the library may lie.
    let output =
        command.env_remove("LD_LIBRARY_PATH").output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(
        output.status.success(),
        "{command:?} failed with {}\n{}\n{}",
        output.status,
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    output
}

/// Where the shared and the static library stand.
pub(crate) struct Libraries {
    pub(crate) plain: PathBuf,
    /// The same with an export that panics.
    pub(crate) panicking: PathBuf,
}

/// The folder that test programs are built in.
pub(crate) fn scratch() -> PathBuf {
    let folder = targets().join("capi-tests");
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// cargo's target folder, from which this test is run: it lies in `<profile>/deps` of it.
pub(crate) fn targets() -> PathBuf {
    std::env::current_exe().unwrap().ancestors().nth(3).unwrap().to_owned()
}

/// Builds the libraries as they are shipped. A cdylib is nothing that a Rust test links, so cargo does not build it for
/// one.
pub(crate) fn libraries() -> &'static Libraries {
    static BUILT: OnceLock<Libraries> = OnceLock::new();
    BUILT.get_or_init(|| {
        let panicking = build(&["--features", "test-panic"], "panicking");
        let plain = build(&[], "plain");
        Libraries { plain, panicking }
    })
}

fn build(features: &[&str], name: &str) -> PathBuf {
    let folder = scratch().join(name);
    std::fs::create_dir_all(&folder).unwrap();
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(workspace()).args(["build", "--quiet", "--release", "--package", "wuye-capi"]);
    run(cargo.args(features).arg("--target-dir").arg(targets()));
    // Programs look for the shared library by the name that it was linked under.
    for (built, name) in
        [("libwuye.so", "libwuye.so"), ("libwuye.so", "libwuye.so.0"), ("libwuye.a", "libwuye.a")]
    {
        std::fs::copy(targets().join("release").join(built), folder.join(name)).unwrap();
    }
    folder
}

/// Runs a compiler that makes a program. Tests build the same one at once and run it while others do: it is put in its
/// place whole.
pub(crate) fn link(cc: &mut Command, program: &Path) {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    let made = scratch().join(format!("made-{}-{number}", std::process::id()));
    run(cc.arg("-o").arg(&made));
    std::fs::rename(made, program).unwrap();
}

/// The compilers that programs are built with; clang where it is at hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Compiler {
    Gcc,
    Clang,
}

/// What a program is written in. C++ takes every C source too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Language {
    C99,
    C11,
    Cpp17,
}

/// How a program is linked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Link {
    Shared,
    Static,
}

/// How a program is compiled and linked.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Build {
    pub(crate) compiler: Compiler,
    pub(crate) language: Language,
    pub(crate) link: Link,
}

impl Build {
    /// The one that the memory of programs is watched in.
    pub(crate) const PLAIN: Self =
        Self { compiler: Compiler::Gcc, language: Language::C99, link: Link::Shared };

    /// Every compiler, language and way to link.
    pub(crate) fn all() -> Vec<Self> {
        let has_clang = Command::new("clang++").arg("--version").output().is_ok();
        if !has_clang {
            eprintln!("clang is not installed: only gcc builds the programs");
        }
        let mut all = Vec::new();
        for compiler in [Compiler::Gcc, Compiler::Clang] {
            for language in [Language::C99, Language::C11, Language::Cpp17] {
                for link in [Link::Shared, Link::Static] {
                    all.push(Self { compiler, language, link });
                }
            }
        }
        all.retain(|build| has_clang || build.compiler == Compiler::Gcc);
        all
    }

    /// A few in which each compiler, each language and each way to link stands.
    pub(crate) fn few() -> Vec<Self> {
        let few = [
            Self::PLAIN,
            Self { compiler: Compiler::Gcc, language: Language::Cpp17, link: Link::Static },
            Self { compiler: Compiler::Clang, language: Language::C11, link: Link::Static },
            Self { compiler: Compiler::Clang, language: Language::Cpp17, link: Link::Shared },
        ];
        let all = Self::all();
        few.into_iter().filter(|build| all.iter().any(|other| other.compiler == build.compiler)).collect()
    }

    /// Compiles a source of the package against the header and the libraries as they are built.
    pub(crate) fn compile(self, source: &str, libraries: &Path) -> PathBuf {
        self.compile_with(source, libraries, &[])
    }

    /// The same with further options.
    pub(crate) fn compile_with(self, source: &str, libraries: &Path, options: &[&str]) -> PathBuf {
        let lot = libraries.file_name().unwrap().to_str().unwrap();
        let mut cc = self.compiler();
        cc.args(options).arg("-I").arg(workspace().join("include")).arg(package().join(source));
        match self.link {
            Link::Shared => {
                cc.args(["-xnone", "-L"]).arg(libraries).arg("-lwuye");
                cc.arg(format!("-Wl,-rpath,{}", libraries.display()));
            }
            Link::Static => {
                cc.arg("-xnone").arg(libraries.join("libwuye.a")).args(["-lpthread", "-ldl", "-lm"]);
            }
        }
        let program = self.program(source, &format!("{lot}{}", options.concat()));
        link(&mut cc, &program);
        program
    }

    /// Where the program of a source is put.
    pub(crate) fn program(self, source: &str, lot: &str) -> PathBuf {
        let stem = Path::new(source).file_name().unwrap().to_str().unwrap().replace('.', "-");
        let Self { compiler, language, link } = self;
        scratch().join(format!("{stem}-{lot}-{compiler:?}-{language:?}-{link:?}"))
    }

    /// The compiler with its language and every warning an error.
    pub(crate) fn compiler(self) -> Command {
        let (c, cpp) = match self.compiler {
            Compiler::Gcc => ("gcc", "g++"),
            Compiler::Clang => ("clang", "clang++"),
        };
        let (compiler, language) = match self.language {
            Language::C99 => (c, ["-std=c99", "-xc"]),
            Language::C11 => (c, ["-std=c11", "-xc"]),
            Language::Cpp17 => (cpp, ["-std=c++17", "-xc++"]),
        };
        let mut cc = Command::new(compiler);
        cc.args(language).args(["-g", "-Wall", "-Wextra", "-pedantic", "-Werror"]);
        cc
    }
}
