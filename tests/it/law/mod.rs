//! The law tables: generated as committed, well formed, and each value read by a rule.

mod generate;

use crate::expect;

#[test]
fn tables_are_generated_from_their_toml() {
    expect::committed("src/law/tables.rs", &generate::generate());
}
