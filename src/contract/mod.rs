//! Service contracts (物业服务合同).
//!
//! | rule | decides |
//! |---|---|
//! | [`departure::Departure`] | who must or may do what where a preliminary contract is ended early |
//! | [`exit::Exit`] | who must or may do what when a contract has ended |
//! | [`handover::Handover`] | what is handed over then, what is missing, and what may be charged |
//! | [`notice::Notice`] | how a contract stands on a day, when it ends, and what is told before it does |
//! | [`presale::Presale`] | what must be there before homes are sold, by when, and whose duty it is |
//! | [`tender::Tender`] | whether a manager must be chosen by tender, and what else is asked of the choice |
//! | [`delegation::Delegated`] | whether a manager may pass on the services that it did |
//! | [`refund::Refunding`] | what of prepaid fees comes back when a contract has ended |
//! | [`overcharge::Overcharge`] | what of charges was unauthorised, what can be refused and what comes back |
//! | [`transition::Transition`] | by whose law an old contract is judged, and whether it goes on |
//! | [`temporary::Temporary`] | whether a temporary manager is arranged where nobody serves, by whom, for how long, at whose cost |
//! | [`term::Term`] | whether a contract in a zone built in phases runs too long |

pub mod delegation;
pub mod departure;
pub mod exit;
pub mod handover;
pub mod notice;
pub mod overcharge;
pub mod presale;
pub mod refund;
pub mod temporary;
pub mod tender;
pub mod term;
pub mod transition;
