//! An estate's files in, decisions with their reasons out.

fn main() {}
