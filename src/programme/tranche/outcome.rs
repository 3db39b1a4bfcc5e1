use alloc::string::String;
use alloc::vec::Vec;

use crate::decision::Term;
use crate::error::Error;
use crate::quantity::{Key, Money};
use crate::rule;

/// What is due, paid and withheld: of all, of each who pays, of each street and of each community.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// All together.
    pub sums: Sums,
    /// Of each who pays, in the scheme's order.
    pub payers: Vec<OfPayer>,
    /// Of each street's communities, by its key.
    pub streets: Vec<OfStreet>,
    /// Of each community, by its key.
    pub communities: Vec<OfCommunity>,
}

/// Sums of money, of which `granted = due + not yet + withheld` and `paid + outstanding = due + overpaid`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Sums {
    /// The whole.
    pub granted_yuan: Money,
    /// What is due by now.
    pub due_yuan: Money,
    /// What will be due when a milestone is reached.
    pub not_yet_yuan: Money,
    /// What is held back since acceptance failed.
    pub withheld_yuan: Money,
    /// What was paid.
    pub paid_yuan: Money,
    /// What is due and was not paid.
    pub outstanding_yuan: Money,
    /// What was paid and is not due.
    pub overpaid_yuan: Money,
}

/// What one of those who pay gives.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct OfPayer {
    /// Who.
    pub payer: String,
    /// The sums.
    pub sums: Sums,
}

/// What a street's communities get.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct OfStreet {
    /// The street.
    pub street: Key,
    /// The sums, from all who pay.
    pub sums: Sums,
}

/// What a community gets.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct OfCommunity {
    /// The community.
    pub community: Key,
    /// How far it is.
    pub state: State,
    /// The sums, from all who pay.
    pub sums: Sums,
    /// From each who pays, in the scheme's order.
    pub payers: Vec<OfPayer>,
}

/// How far a community is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum State {
    /// It reached no milestone.
    NotBegun,
    /// It reached one, and not the last.
    UnderWay,
    /// It failed its acceptance and has not passed since.
    Failed,
    /// It reached the last.
    Complete,
}

impl State {
    pub(super) const fn term(self) -> Term {
        match self {
            Self::NotBegun => Term::NotBegun,
            Self::UnderWay => Term::UnderWay,
            Self::Failed => Term::FailedAcceptance,
            Self::Complete => Term::PassedAcceptance,
        }
    }
}

impl Sums {
    /// What one pays to one community: so much is due of what it grants, and so much was paid.
    pub(super) fn of(granted: Money, due: Money, is_withheld: bool, paid: Money) -> Result<Self, Error> {
        let rest = granted.checked_sub(due)?;
        let (not_yet, withheld) = if is_withheld { (Money::ZERO, rest) } else { (rest, Money::ZERO) };
        Ok(Self {
            granted_yuan: granted,
            due_yuan: due,
            not_yet_yuan: not_yet,
            withheld_yuan: withheld,
            paid_yuan: paid,
            outstanding_yuan: due.checked_sub(paid)?.max(Money::ZERO),
            overpaid_yuan: paid.checked_sub(due)?.max(Money::ZERO),
        })
    }

    pub(super) fn add(&mut self, other: &Self) -> Result<(), Error> {
        for (sum, more) in [
            (&mut self.granted_yuan, other.granted_yuan),
            (&mut self.due_yuan, other.due_yuan),
            (&mut self.not_yet_yuan, other.not_yet_yuan),
            (&mut self.withheld_yuan, other.withheld_yuan),
            (&mut self.paid_yuan, other.paid_yuan),
            (&mut self.outstanding_yuan, other.outstanding_yuan),
            (&mut self.overpaid_yuan, other.overpaid_yuan),
        ] {
            *sum = sum.checked_add(more)?;
        }
        Ok(())
    }
}

impl Outcome {
    pub(super) fn nothing(payers: &[&str]) -> Self {
        let of_payer = |payer: &&str| OfPayer { payer: (*payer).into(), sums: Sums::default() };
        let payers = payers.iter().map(of_payer).collect();
        Self { sums: Sums::default(), payers, streets: Vec::new(), communities: Vec::new() }
    }

    /// One community more, of those that come in the order of their keys.
    pub(super) fn add(&mut self, street: &Key, community: OfCommunity) -> Result<(), Error> {
        self.sums.add(&community.sums)?;
        for (payer, of_it) in self.payers.iter_mut().zip(&community.payers) {
            payer.sums.add(&of_it.sums)?;
        }
        match self.streets.binary_search_by(|found| found.street.cmp(street)) {
            Ok(place) => {
                if let Some(found) = self.streets.get_mut(place) {
                    found.sums.add(&community.sums)?;
                }
            }
            Err(place) => {
                self.streets.insert(place, OfStreet { street: street.clone(), sums: community.sums });
            }
        }
        self.communities.push(community);
        Ok(())
    }
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        match (self.sums.outstanding_yuan > Money::ZERO, self.sums.overpaid_yuan > Money::ZERO) {
            (true, _) => "outstanding",
            (false, true) => "overpaid",
            (false, false) => "even",
        }
    }
}
