//! The libraries and programs that the tests run.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

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
    let folder = target().join("capi-tests");
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// `target/<profile>`, of which this test is run.
fn target() -> PathBuf {
    std::env::current_exe().unwrap().parent().unwrap().parent().unwrap().to_owned()
}

/// Builds the libraries. A cdylib is nothing that a Rust test links, so cargo does not build it for one.
pub(crate) fn libraries() -> &'static Libraries {
    static BUILT: OnceLock<Libraries> = OnceLock::new();
    BUILT.get_or_init(|| {
        let panicking = build(&["--features", "test-panic"], "panicking");
        let plain = build(&[], "plain");
        Libraries { plain, panicking }
    })
}

fn build(features: &[&str], name: &str) -> PathBuf {
    let target = target();
    let folder = scratch().join(name);
    std::fs::create_dir_all(&folder).unwrap();
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(workspace()).args(["build", "--quiet", "--package", "wuye-capi"]).args(features);
    if target.ends_with("release") {
        cargo.arg("--release");
    }
    cargo.arg("--target-dir").arg(target.parent().unwrap());
    run(&mut cargo);
    for file in ["libwuye.so", "libwuye.a"] {
        std::fs::copy(target.join(file), folder.join(file)).unwrap();
    }
    folder
}

/// How a program is compiled and linked.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Build {
    C99Shared,
    C99Static,
    Cpp17Shared,
    Cpp17Static,
}

impl Build {
    pub(crate) const ALL: [Self; 4] =
        [Self::C99Shared, Self::C99Static, Self::Cpp17Shared, Self::Cpp17Static];

    /// Compiles a C source of the package.
    pub(crate) fn compile(self, source: &str, libraries: &Path) -> PathBuf {
        let stem = Path::new(source).file_stem().unwrap().to_str().unwrap();
        let lot = libraries.file_name().unwrap().to_str().unwrap();
        let program = scratch().join(format!("{stem}-{lot}-{self:?}"));
        let (compiler, language) = match self {
            Self::C99Shared | Self::C99Static => ("cc", ["-std=c99", "-xc"]),
            Self::Cpp17Shared | Self::Cpp17Static => ("c++", ["-std=c++17", "-xc++"]),
        };
        let mut cc = Command::new(compiler);
        cc.args(language).args(["-g", "-Wall", "-Wextra", "-pedantic", "-Werror"]);
        cc.arg("-I").arg(workspace().join("include")).arg(package().join(source)).args(["-xnone", "-o"]);
        cc.arg(&program);
        match self {
            Self::C99Shared | Self::Cpp17Shared => {
                cc.arg("-L").arg(libraries).arg("-lwuye").arg(format!("-Wl,-rpath,{}", libraries.display()));
            }
            Self::C99Static | Self::Cpp17Static => {
                cc.arg(libraries.join("libwuye.a")).args(["-lpthread", "-ldl", "-lm"]);
            }
        }
        run(&mut cc);
        program
    }
}
