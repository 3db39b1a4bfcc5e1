//! The special maintenance fund (专项维修资金).
//!
//! | rule | decides |
//! |---|---|
//! | [`deposit::Deposit`] | who deposits how much before a unit is handed over |
//! | [`accounts::Accounts`] | how the fund stands: a statement from its ledger, account by account |
//! | [`transfer::Transfer`] | what becomes of an account whose unit is sold, destroyed, divided or joined |
//! | [`interest::Interest`] | what the fund's money earned, and what of it falls on each account |
//! | [`revenue::Revenue`] | how much of the revenue from common parts goes to the fund |
//! | [`trigger::Trigger`] | whether the balance is so low that the fund must be replenished |
//! | [`replenish::Replenish`] | to what balance, and how much is missing |
//! | [`raising::Raising`] | who does what by when until it is |
//! | [`instalments::Instalments`] | whether a plan of instalments is lawful, or what equal ones are |
//! | [`projection::Projection`] | the years to come, and the levy that keeps the fund above a floor |
//! | [`chargeable::Chargeable`] | which items of a repair the fund pays for |
//! | [`spending::Spending`] | who does what until a repair is paid |
//! | [`draw::Draw`] | how much may be drawn for works before they are settled |
//! | [`apportion::Apportion`] | who bears the cost of a repair, to the fen |
//! | [`settlement::Settlement`] | what each pays further or gets back once the final account is there |

mod account;
pub mod accounts;
pub mod apportion;
pub mod chargeable;
pub mod deposit;
pub mod draw;
pub mod instalments;
pub mod interest;
pub mod ledger;
pub mod projection;
pub mod raising;
pub mod replenish;
pub mod revenue;
pub mod settlement;
pub mod spending;
pub mod transfer;
pub mod trigger;

pub use self::account::{Level, Standing};
