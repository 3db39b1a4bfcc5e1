//! Service fees (物业费).
//!
//! | rule | decides |
//! |---|---|
//! | [`bill::Bill`] | what a unit owes for a period |

pub mod bill;
