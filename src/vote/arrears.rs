//! By-laws that keep owners from voting who owe fees.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use super::electors::Electors;
use super::weights::Holder;
use crate::decision::{Label, Quantity, Reading, Reason, Step};
use crate::error::Error;
use crate::law::{InWord, LocalLaw, keys};
use crate::quantity::{Date, Heads, Key};

/// A clause of the by-laws against owners in arrears, and who they are.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Arrears {
    /// The clause.
    pub clause: String,
    /// Who is in arrears; co-owners are if one of them is.
    pub owners: Vec<Key>,
}

/// What becomes of the ballots of owners in arrears.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum ArrearsVotes {
    /// They are not counted.
    Barred,
    /// They are counted as if there were no such clause.
    Counted,
}

/// Whether owners whose ballots are not counted stay in what shares are taken of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum ArrearsBase {
    /// They do: the clause takes their vote and not their share.
    #[default]
    Stay,
    /// They do not.
    Leave,
}

/// What a clause does in a vote.
pub(crate) struct Restriction {
    pub(crate) votes: ArrearsVotes,
    /// Of each elector, whether its ballots are kept out.
    pub(crate) barred: Vec<bool>,
    /// Whether no text of the place lets by-laws do this.
    pub(crate) flagged: bool,
    pub(crate) reason: Reason,
}

impl ArrearsVotes {
    pub(crate) fn named(word: &str) -> Option<Self> {
        match word {
            "barred" => Some(Self::Barred),
            "counted" => Some(Self::Counted),
            _ => None,
        }
    }

    pub(crate) const fn other(self) -> Self {
        match self {
            Self::Barred => Self::Counted,
            Self::Counted => Self::Barred,
        }
    }
}

impl Arrears {
    /// Holds the clause against the law of the place: where a text lets by-laws restrict the vote, they do; where
    /// none does, the ballots count, unless the options say otherwise.
    pub(crate) fn hold(
        &self,
        law: &LocalLaw<'_>,
        day: Date,
        electors: &Electors,
        (chosen, clause): &(Option<ArrearsVotes>, Option<InWord>),
        base: ArrearsBase,
    ) -> Result<Restriction, Error> {
        if self.clause.is_empty() {
            return Err(Error::missing("clause", "the clause of the by-laws").at("arrears"));
        }
        let in_arrears = self.electors(electors)?;
        let owners = Heads::of_len(in_arrears.iter().filter(|in_arrears| **in_arrears).count())?;
        let reason = Reason::computed(Step::Arrears)
            .with(Label::Clause, Quantity::Word(self.clause.clone()))
            .with(Label::Owners, owners);
        let permit = law.permit(keys::ARREARS.id(), day).ok().filter(|permit| !permit.value().disputed);
        let (allowed, reason) = match (clause, permit) {
            (Some(clause), permit) => (permit.is_some(), reason.by(clause)),
            (None, Some(permit)) => (true, reason.by(&permit)),
            (None, None) => (false, reason.reading(Reading::ArrearsByNoText)),
        };
        let votes = chosen.unwrap_or(if allowed { ArrearsVotes::Barred } else { ArrearsVotes::Counted });
        let (barred, reason) = match votes {
            ArrearsVotes::Barred => {
                let base = match base {
                    ArrearsBase::Stay => Reading::ArrearsStay,
                    ArrearsBase::Leave => Reading::ArrearsLeave,
                };
                (in_arrears, reason.reading(Reading::ArrearsBarred).reading(base))
            }
            ArrearsVotes::Counted => (vec![false; in_arrears.len()], reason.reading(Reading::ArrearsCounted)),
        };
        Ok(Restriction { votes, barred, flagged: !allowed, reason })
    }

    fn electors(&self, electors: &Electors) -> Result<Vec<bool>, Error> {
        let owners_of = |holder| match holder {
            Holder::Owners(owners) => owners,
            Holder::Pool(_) => Vec::new(),
        };
        let sets: Vec<Vec<Key>> =
            electors.voters.iter().map(|elector| owners_of(elector.holder.clone())).collect();
        let known: BTreeSet<&Key> = sets.iter().flatten().collect();
        if let Some((row, owner)) = self.owners.iter().enumerate().find(|(_, owner)| !known.contains(owner)) {
            let error = format!("the owner {:?} is unknown or has no vote", owner.as_str());
            let error = Error::invalid("vote.arrears.unknown_owner", error);
            return Err(error.at_row(row).at("owners").at("arrears"));
        }
        let owing: BTreeSet<&Key> = self.owners.iter().collect();
        Ok(sets.iter().map(|owners| owners.iter().any(|owner| owing.contains(owner))).collect())
    }
}
