//! Service contracts (物业服务合同).
//!
//! | rule | decides |
//! |---|---|
//! | [`term::Term`] | whether a contract in a zone built in phases runs too long |

pub mod term;
