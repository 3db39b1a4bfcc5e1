//! Votes: what each owner's weigh, what a single owner may hold, and whether a motion carried.
//!
//! | rule | decides |
//! |---|---|
//! | [`weights::Weights`] | the votes at a first meeting under Shanghai's rules of 2004 |
//! | [`cap::Cap`] | what becomes of a single owner's votes above a cap |
//! | [`scale::Scale`] | what the votes of a large original owner count |
//! | [`motion::Motion`] | whether a motion passed, under the regime of its day |
//! | [`outlook::Outlook`] | while ballots are out: whether it is settled, and what is still needed |
//! | [`unanimity::Unanimity`] | whether all agree who must, before a dwelling is turned into business |
//! | [`election::Election`] | who is elected to the owners' committee |

mod arrears;
mod ballot;
pub mod cap;
pub(crate) mod capped;
pub mod election;
mod electorate;
mod electors;
mod frozen;
mod matter;
pub mod motion;
pub mod outlook;
mod poll;
mod regime;
pub mod scale;
mod scope;
mod tally;
pub mod unanimity;
pub mod weights;

pub use self::arrears::{Arrears, ArrearsBase, ArrearsVotes};
pub use self::ballot::{
    Ballot, BallotState, BeyondLimit, Choice, Duplicates, Late, Proxy, Representative, Silence, Split, Via,
    VoidBallots,
};
