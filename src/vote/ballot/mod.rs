//! Ballots: what they say, which of them are counted, and what they come to.

mod admit;
mod count;
mod form;
mod policy;
mod time;

pub use self::admit::Representative;
pub(crate) use self::admit::{Admitted, Desk};
pub(crate) use self::count::{Counted, Returned, Stand, Standing, standings};
pub use self::form::{Ballot, Proxy, Via};
pub(crate) use self::form::{Says, ballot_form};
pub use self::policy::{BeyondLimit, Duplicates, Late, Silence, Split, VoidBallots};
pub(crate) use self::policy::{Policies, Settled};

/// What a ballot says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Choice {
    /// 同意.
    For,
    /// 反对.
    Against,
    /// 弃权: takes part and agrees to nothing.
    Abstain,
    /// 废票: cannot be read as any of these.
    Void,
    /// Delivered with proof and not returned (送达未回).
    Silent,
    /// Not returned, and its delivery is not proven: nothing can follow from it.
    Unproven,
}

/// What a ballot is that says nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum BallotState {
    /// 废票: it cannot be read.
    Void,
    /// Delivered with proof and not returned (送达未回).
    Silent,
    /// Not returned, and its delivery is not proven: nothing can follow from it.
    Unproven,
}

impl Says for Choice {
    fn state(&self) -> Option<BallotState> {
        match self {
            Self::For | Self::Against | Self::Abstain => None,
            Self::Void => Some(BallotState::Void),
            Self::Silent => Some(BallotState::Silent),
            Self::Unproven => Some(BallotState::Unproven),
        }
    }
}
