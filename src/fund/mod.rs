//! The special maintenance fund (专项维修资金).
//!
//! | rule | decides |
//! |---|---|
//! | [`accounts::Accounts`] | how the fund stands: a statement from its ledger, account by account |
//! | [`interest::Interest`] | what the fund's money earned, and what of it falls on each account |
//! | [`trigger::Trigger`] | whether the balance is so low that the fund must be replenished |
//! | [`replenish::Replenish`] | to what balance, and how much is missing |
//! | [`instalments::Instalments`] | whether a plan of instalments is lawful, or what equal ones are |
//! | [`apportion::Apportion`] | who bears the cost of a repair, to the fen |

mod account;
pub mod accounts;
pub mod apportion;
pub mod instalments;
pub mod interest;
pub mod ledger;
pub mod replenish;
pub mod trigger;

pub use self::account::Level;
