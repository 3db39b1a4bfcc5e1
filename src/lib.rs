//! Questions of Chinese residential property management (物业管理), decided exactly and explained by article.
//!
//! Did a motion pass? What does a unit owe? Must the maintenance fund be topped up? Each such question is a
//! [`Rule`](rule::Rule): a pure function of a [`law`], of facts and of options. The answer is a
//! [`Decision`](decision::Decision) with its reasons: what was compared with what, under which article and by
//! what margin. There is no clock, no I/O, no float and no panic in it, and the same facts give the same
//! answer whatever the order of their rows.
//!
//! # An example
//!
//! The published vote of a Shanghai estate in 2022, and the same ballots under another day's law:
//!
//! ```
//! use wuye::decision::Lang;
//! use wuye::law::Law;
//! use wuye::quantity::Heads;
//! use wuye::rule::Rule;
//! use wuye::vote::motion::{Facts, Matter, Motion, Options, Sums, Tally};
//!
//! let tally = Tally {
//!     total: Sums::area_and_heads("124799.30".parse()?, Heads::new(1152)),
//!     participating: Sums::area_and_heads("93449.08".parse()?, Heads::new(905)),
//!     in_favour: Sums::area_and_heads("61667.05".parse()?, Heads::new(589)),
//! };
//! let shanghai = Law::built_in().at("310000".parse()?);
//!
//! let facts = Facts::of_tally("2022-06-30".parse()?, Matter::AppointManager, tally.clone());
//! let decision = Motion::decide(&shanghai, &facts, &Options::default())?;
//! assert!(decision.outcome().is_some_and(|outcome| outcome.passed));
//!
//! let facts = Facts::of_tally("2019-06-30".parse()?, Matter::AppointManager, tally);
//! let decision = Motion::decide(&shanghai, &facts, &Options::default())?;
//! assert!(decision.outcome().is_some_and(|outcome| !outcome.passed));
//! let why: Vec<String> = decision.reasons().iter().map(|reason| reason.text(Lang::En)).collect();
//! assert!(why[3].starts_with(
//!     "agreement by area: 61667.05 of 124799.30 m² (all); test: more than 1/2, that is at least 62399.66 m²; \
//!      it does not hold, short by 732.61 m²"
//! ));
//! # Ok::<(), wuye::Error>(())
//! ```
//!
//! # The house, from the ground up
//!
//! | module | holds |
//! |---|---|
//! | [`quantity`] | areas, money, prices, ratios, roundings, dates |
//! | [`law`] | instruments, citations, dated parameters by place |
//! | [`decision`] | decisions, reasons, texts in Chinese and English |
//! | [`rule`] | the one shape of all rules, and the list of them |
//! | [`procedure`] | who takes which step of a procedure by when |
//! | [`owner`] | exclusive areas and the number of owners |
//! | [`vote`] | votes, the cap on a single owner, motions |
//! | [`assembly`] | the owners' assembly, its committee and its by-laws |
//! | [`zone`] | management premises |
//! | [`contract`] | terms of service contracts |
//! | [`fund`] | the special maintenance fund |
//! | [`fee`] | service fees |
//! | [`programme`] | what programmes (专项方案) ask of many estates |
//! | [`columns`] | the same over whole columns |
//! | `document` | one JSON request in, one JSON answer out (feature `json`) |
//!
//! How it is built, and why so, is told in [`design`].
//!
//! # Features
//!
//! * `std` (default): the standard library of the dependencies. Without it the crate is `no_std` with `alloc`.
//! * `serde`: facts, options and outcomes serialise; quantities are decimal strings.
//! * `json`: the document door, and JSON Schemas.
//!
//! A feature adds; none changes an answer.

#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

pub mod assembly;
pub mod columns;
pub mod contract;
pub mod decision;
#[doc = include_str!("../DESIGN.md")]
pub mod design {}
#[cfg(feature = "json")]
pub mod document;
mod error;
pub mod fee;
pub mod fund;
pub mod law;
pub mod owner;
pub mod penalty;
pub mod procedure;
pub mod programme;
pub mod quantity;
pub mod rule;
pub mod vote;
pub mod zone;

pub use error::{Error, ErrorKind};

/// The README, whose Rust runs as a test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
