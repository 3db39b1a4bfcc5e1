//! The owners' assembly (业主大会) and its committee (业主委员会).
//!
//! | rule | decides |
//! |---|---|
//! | [`assembly.bylaws`](bylaws) | whether the clauses of a zone's by-laws hold |

pub mod bylaws;
