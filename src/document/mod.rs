//! The document door: one JSON request in, one JSON answer out (feature `json`).
//!
//! ```
//! use wuye::document;
//! use wuye::law::Law;
//!
//! let request = r#"{
//!     "rule": "contract.term", "jurisdiction": "310000", "lang": "en",
//!     "facts": { "signed_on": "2005-02-20", "from": "2005-03-01", "to_inclusive": "2007-03-31",
//!                "zone": "phased", "hired_by": "assembly" }
//! }"#;
//! let answer = document::evaluate(Law::built_in(), request);
//! assert!(answer.starts_with(r#"{"rule":"contract.term","outcome":"too-long""#), "{answer}");
//! assert!(answer.contains("31 days above that"), "{answer}");
//!
//! let refused = document::evaluate(Law::built_in(), &request.replace("2007-03-31", "2007-02-30"));
//! assert!(refused.starts_with(r#"{"error":{"kind":"invalid-fact""#), "{refused}");
//! assert!(refused.contains(r#""path":"to_inclusive""#), "{refused}");
//! ```
//!
//! # Requests
//!
//! | field | | |
//! |---|---|---|
//! | `rule` | needed | a rule's id, as [`rules`] lists them |
//! | `jurisdiction` | needed | a six-digit GB/T 2260 code: `"310000"`; abroad, under a pack, an ISO 3166 code; behind a `+` the scheme that holds there: `"320114+street-old-estates"` |
//! | `facts` | needed | the rule's facts |
//! | `options` | | the readings where the law is open; each has a default |
//! | `known_on` | | the law as it could be known on a day |
//! | `lang` | | `"zh-CN"` (default) or `"en"`, for the texts of the answer |
//! | `bylaws` | | the clauses of the zone's by-laws that set a parameter: [`Clause`](crate::law::Clause) |
//!
//! Areas, money, prices, votes and ratios are decimal strings whose unit stands in the field's name; a
//! number of owners may also be an integer. Unknown fields, duplicate keys and numbers with a decimal point
//! are refused with their path.
//!
//! # Answers
//!
//! `rule`, `outcome` (a word), `value` (the rule's outcome), `reasons`, `warnings`, and `law` with the digest
//! of the tables and the crate's version. Where the rule had ended, the outcome is `not-applicable` and the
//! value tells `since` when. A refusal is `{ "error": { kind, code, path, row, message } }`; the path starts
//! from the facts, or with `options`, or is a field of the request. Equal requests give equal bytes.

mod answer;
mod node;
mod read;
mod request;
mod rules;

use alloc::string::String;

use crate::error::Error;
use crate::law::Law;

pub use self::rules::{RuleDescription, rules};

/// Decides one request. Always answers: a refusal of the facts is an error document.
#[must_use]
pub fn evaluate(law: &Law, request: &str) -> String {
    answered(law, request).unwrap_or_else(|error| answer::refusal(&error))
}

fn answered(law: &Law, request: &str) -> Result<String, Error> {
    let request = request::Request::parse(request)?;
    let rule = rules::find(&request.rule)?;
    rule.evaluate(law, &request)
}
