//! Service contracts (物业服务合同).
//!
//! | rule | decides |
//! |---|---|
//! | [`tender::Tender`] | whether a manager must be chosen by tender, and what else is asked of the choice |
//! | [`term::Term`] | whether a contract in a zone built in phases runs too long |

pub mod tender;
pub mod term;
