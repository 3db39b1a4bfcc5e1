//! What the tests of the examples share: copies of their files with something changed, where a refusal points, and
//! what their generators write.

use std::collections::BTreeMap;
use std::fs;
use std::path::{MAIN_SEPARATOR, Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The files that an example ships under a name.
pub(crate) fn shipped(example: &str, name: &str) -> PathBuf {
    root().join("examples").join(example).join("data").join(name)
}

/// A folder of this run's alone.
fn folder(example: &str) -> PathBuf {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    std::env::temp_dir().join(format!("wuye-{example}-{}-{number}", std::process::id()))
}

/// What an example says of a folder, or why it refuses it.
type Told = fn(&Path) -> Result<String, String>;

/// A copy of shipped files that a test may spoil, gone when it is dropped.
pub(crate) struct Copy {
    pub(crate) folder: PathBuf,
    told: Told,
}

impl Copy {
    pub(crate) fn of(example: &str, name: &str, told: Told) -> Self {
        let copy = Self { folder: folder(example), told };
        fs::create_dir_all(&copy.folder).unwrap();
        for (file, bytes) in files(&shipped(example, name)) {
            fs::write(copy.folder.join(file), bytes).unwrap();
        }
        copy
    }

    /// Replaces what stands in a file exactly once.
    #[track_caller]
    pub(crate) fn with(self, file: &str, old: &str, new: &str) -> Self {
        let text = fs::read_to_string(self.folder.join(file)).unwrap();
        assert_eq!(text.matches(old).count(), 1, "{old:?} in {file}");
        self.edited(file, |_| text.replace(old, new).into_bytes())
    }

    /// Replaces the first place at which it stands in a file.
    #[track_caller]
    pub(crate) fn with_first(self, file: &str, old: &str, new: &str) -> Self {
        self.edited(file, |text| {
            assert!(text.contains(old), "{old:?} is not in {file}");
            text.replacen(old, new, 1).into_bytes()
        })
    }

    pub(crate) fn edited(self, file: &str, edit: impl Fn(String) -> Vec<u8>) -> Self {
        let path = self.folder.join(file);
        fs::write(&path, edit(fs::read_to_string(&path).unwrap())).unwrap();
        self
    }

    /// With a file from elsewhere.
    pub(crate) fn beside(self, file: &Path) -> Self {
        fs::copy(file, self.folder.join(file.file_name().unwrap())).unwrap();
        self
    }

    pub(crate) fn report(&self) -> String {
        (self.told)(&self.folder).unwrap()
    }

    /// Asserts that it is refused: at a place, for a reason that has these words in it.
    #[track_caller]
    pub(crate) fn refused(&self, place: &str, words: &str) {
        let refusal = (self.told)(&self.folder).expect_err("a refusal");
        let folder = format!("{}{MAIN_SEPARATOR}", self.folder.display());
        let (found, reason) = refusal.strip_prefix(&folder).unwrap().split_once(": ").unwrap();
        assert_eq!(found, place, "{reason}");
        assert!(reason.contains(words), "{words:?} is not in {reason:?}");
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// The files of a folder, by name.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
    entries.map(|path| (name(&path), fs::read(&path).unwrap())).collect()
}

/// What an example's generator prints.
#[track_caller]
pub(crate) fn generate(example: &str, arguments: &[&str]) -> String {
    let script = root().join("examples").join(example).join("generate.py");
    let run = Command::new("python3").arg("-B").arg(&script).args(arguments).output().unwrap();
    let (out, err) = (String::from_utf8_lossy(&run.stdout), String::from_utf8_lossy(&run.stderr));
    assert!(run.status.success(), "{out}{err}");
    out.into_owned()
}

/// An example's generator writes the files that are shipped, and counts them as promised.
#[track_caller]
pub(crate) fn are_generated(example: &str, names: &[&str]) {
    let out = folder(example);
    generate(example, &[&out.to_string_lossy()]);
    generate(example, &["--check"]);
    for name in names {
        let (generated, committed) = (files(&out.join(name)), files(&shipped(example, name)));
        assert_eq!(generated.keys().collect::<Vec<_>>(), committed.keys().collect::<Vec<_>>());
        for (file, bytes) in &generated {
            assert!(bytes == &committed[file], "{name}/{file} is not what generate.py writes");
        }
    }
    fs::remove_dir_all(out).unwrap();
}

/// What stands under a heading of a report.
#[track_caller]
pub(crate) fn section<'r>(report: &'r str, heading: &str) -> &'r str {
    let start = report.find(&format!("## {heading}\n")).unwrap_or_else(|| panic!("no heading {heading:?}"));
    report[start + 3..].split("\n## ").next().unwrap()
}
