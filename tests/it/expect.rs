//! Files that are generated and committed: compared in a test, written by `UPDATE_EXPECT=1`.

use std::path::Path;

/// Fails where the committed file at `path` (from the repository's root) is not `expected`.
pub(crate) fn committed(path: &str, expected: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let found = std::fs::read_to_string(&file).unwrap_or_default();
    if found == expected {
        return;
    }
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(&file, expected).unwrap();
        return;
    }
    let line = found.lines().zip(expected.lines()).take_while(|(a, b)| a == b).count() + 1;
    panic!("{path} is not what would be generated, from line {line} on; UPDATE_EXPECT=1 writes it anew");
}
