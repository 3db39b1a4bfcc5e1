//! The owners' assembly (业主大会) and its committee (业主委员会).
//!
//! | rule | decides |
//! |---|---|
//! | [`assembly.establishment`](establishment) | whether a first meeting must or may be held |
//! | [`assembly.request`](request) | whether the committee must convene an extraordinary meeting |
//! | [`assembly.notice`](notice) | whether a meeting was called in time, and nothing else was voted on |
//! | [`assembly.challenge`](challenge) | until when an owner may ask a court to annul a decision |
//! | [`assembly.charter`](charter) | whether an old charter had to become rules of procedure |
//! | [`assembly.bylaws`](bylaws) | whether the clauses of a zone's by-laws hold |
//! | [`assembly.committee`](committee) | whether a committee has the size and the term that the law asks |
//! | [`assembly.eligibility`](eligibility) | whether candidates may be members of a committee |
//! | [`assembly.seat`](seat) | whether a cause ends a member's seat or is for the assembly |
//! | [`assembly.vacancy`](vacancy) | what follows when seats of a committee fall vacant |
//! | [`assembly.convening`](convening) | whether a committee must meet |
//! | [`assembly.chair`](chair) | who does what where its chair does not convene it |
//! | [`assembly.management`](management) | whether a property management committee may be formed |
//! | [`assembly.resolution`](resolution) | whether a committee's decision stands |
//! | [`assembly.group`](group) | whether the group that prepares a meeting is composed as the law asks |
//! | [`assembly.setup`](setup) | which step towards an assembly is due, when and by whom |
//! | [`assembly.reelection`](reelection) | which step of a re-election and of the hand-over is due, when and by whom |
//! | [`assembly.default`](default) | who does what where the committee does not convene |

mod applicants;
pub mod bylaws;
pub mod chair;
pub mod challenge;
pub mod charter;
mod check;
pub mod committee;
mod conditions;
pub mod convening;
pub mod default;
pub mod eligibility;
pub mod establishment;
pub mod group;
pub mod management;
pub mod notice;
pub mod reelection;
mod report;
pub mod request;
pub mod resolution;
pub mod seat;
pub mod setup;
mod state;
pub mod vacancy;

pub use self::applicants::Application;
pub use self::check::Check;
pub use self::report::Report;
pub use self::state::{Handed, Totals, ZoneState};
