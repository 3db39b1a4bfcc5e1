//! A column of votes under a cap.

use alloc::vec;
use alloc::vec::Vec;

use super::cap::{Excess, Options, WholeVotes};
use crate::error::Error;
use crate::law::{CapBase, CapExcess, CapRule, Cascade};
use crate::quantity::Ratio;

/// A cap as it is carried out: what the law says, and the options where it is silent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct CapTerms {
    /// The most that one may hold.
    pub(crate) share: Ratio,
    /// What that is a share of.
    pub(crate) base: CapBase,
    /// What becomes of the rest.
    pub(crate) excess: Excess,
    /// Whether a holder is cut who exceeds only after the first cut.
    pub(crate) cascade: Cascade,
    /// Whether the result may be fractions.
    pub(crate) votes: WholeVotes,
}

impl CapTerms {
    /// The law's terms; an option may choose what it leaves open and not contradict what it says.
    pub(crate) fn of(rule: CapRule, options: Options) -> Result<Self, Error> {
        let said = match rule.excess {
            CapExcess::Open | CapExcess::Shared => None,
            CapExcess::Proportional => Some(Excess::Proportional),
            CapExcess::Equal => Some(Excess::Equal),
            CapExcess::Discarded => Some(Excess::Discarded),
        };
        let against = match (said, options.excess) {
            (Some(said), Some(chosen)) => chosen != said,
            (None, Some(Excess::Discarded)) => rule.excess == CapExcess::Shared,
            (None, _) | (_, None) => false,
        };
        if against {
            let message = "the law says otherwise what becomes of votes above the cap";
            return Err(Error::invalid("vote.cap.against_law", message).at("excess"));
        }
        if rule.cascade.is_some_and(|said| options.cascade.is_some_and(|chosen| chosen != said)) {
            let message = "the law says otherwise who is cut";
            return Err(Error::invalid("vote.cap.against_law", message).at("cascade"));
        }
        Ok(Self {
            share: rule.at_most.to_ratio(),
            base: rule.base,
            excess: said.or(options.excess).unwrap_or_default(),
            cascade: rule.cascade.or(options.cascade).unwrap_or_default(),
            votes: options.votes,
        })
    }
}

/// A column of votes after the cap; ties of whole votes go by place, so the column must stand in the order
/// of its holders' keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct CappedColumn {
    /// The votes after.
    pub(crate) after: Vec<Ratio>,
    /// Whether each was cut.
    pub(crate) cut: Vec<bool>,
    /// All votes before.
    pub(crate) total: Ratio,
    /// All votes after.
    pub(crate) left: Ratio,
    /// The limit: a whole number where whole votes were asked for.
    pub(crate) limit: Ratio,
}

/// Those who are not cut.
struct Others {
    /// How many of them hold votes.
    voters: i64,
    /// Their votes.
    sum: Ratio,
    /// How many are cut.
    cut: i64,
}

fn range() -> Error {
    Error::range("votes under a cap")
}

impl CappedColumn {
    /// Cuts every holder above the cap, and shares or discards what exceeds.
    ///
    /// With `V` votes, the share `c`, `k` holders cut and `S` the votes of the others, the limit is `c · V`;
    /// where the cap is a share of what is left and the excess is discarded, it is `L = c · (k·L + S)`, that
    /// is `c · S / (1 − k·c)`.
    pub(crate) fn of(before: &[Ratio], terms: CapTerms) -> Result<Self, Error> {
        let total = sum(before).ok_or_else(range)?;
        if total == Ratio::ZERO {
            return Err(Error::invalid("vote.cap.no_votes", "nobody holds a vote"));
        }
        let limit = whole_if(terms.votes, terms.share.checked_mul(total)).ok_or_else(range)?;
        let (after, cut) = (before.to_vec(), vec![false; before.len()]);
        let mut column = Self { after, cut, total, left: total, limit };
        loop {
            let mut more = false;
            for (votes, cut) in column.after.iter().zip(&mut column.cut) {
                if !*cut && *votes > column.limit {
                    (*cut, more) = (true, true);
                }
            }
            if !more {
                return Ok(column);
            }
            let others = column.others(before).ok_or_else(range)?;
            match terms.excess {
                Excess::Discarded => column.discard(before, &others, terms)?,
                Excess::Proportional | Excess::Equal => column.share(before, &others, terms)?,
            }
            if terms.cascade == Cascade::OnePass {
                return Ok(column);
            }
        }
    }

    fn others(&self, before: &[Ratio]) -> Option<Others> {
        let mut others = Others { voters: 0, sum: Ratio::ZERO, cut: 0 };
        for (votes, cut) in before.iter().zip(&self.cut) {
            if *cut {
                others.cut = others.cut.checked_add(1)?;
            } else if *votes > Ratio::ZERO {
                others.sum = others.sum.checked_add(*votes)?;
                others.voters = others.voters.checked_add(1)?;
            }
        }
        Some(others)
    }

    /// Those cut hold the limit, and nobody the rest.
    fn discard(&mut self, before: &[Ratio], others: &Others, terms: CapTerms) -> Result<(), Error> {
        if terms.base == CapBase::Reduced {
            let not_cut = terms
                .share
                .checked_mul(Ratio::from_integer(others.cut))
                .and_then(|cut| Ratio::ONE.checked_sub(cut))
                .ok_or_else(range)?;
            // Whoever is cut holds more than its share of what was there: where others are left, something is.
            if others.sum == Ratio::ZERO || not_cut <= Ratio::ZERO {
                let message = "every voter is above the cap, and nobody is left to measure it by";
                return Err(Error::infeasible("vote.cap.nobody_to_measure_by", message));
            }
            let limit = terms.share.checked_mul(others.sum).and_then(|votes| votes.checked_div(not_cut));
            self.limit = whole_if(terms.votes, limit).ok_or_else(range)?;
        }
        let after = before.iter().zip(&self.cut);
        self.after = after.map(|(votes, cut)| if *cut { self.limit } else { *votes }).collect();
        self.left = sum(&self.after).ok_or_else(range)?;
        Ok(())
    }

    /// Those cut hold the limit, and the others share the rest. In fractions, also while whole votes are
    /// wanted, unless nobody is left to be cut: rounding then lifts nobody above the limit, because only a part
    /// below a whole number is rounded up.
    fn share(&mut self, before: &[Ratio], others: &Others, terms: CapTerms) -> Result<(), Error> {
        if others.voters == 0 {
            return Err(Error::infeasible(
                "vote.cap.nobody_to_receive",
                "every voter is at the cap, and nobody is left to receive what exceeds it",
            ));
        }
        let held = self.limit.checked_mul(Ratio::from_integer(others.cut));
        let rest = held.and_then(|held| self.total.checked_sub(held)).ok_or_else(range)?;
        let share = |votes: Ratio| match terms.excess {
            _ if votes == Ratio::ZERO => Some(votes),
            Excess::Equal => {
                let more = rest.checked_sub(others.sum)?;
                votes.checked_add(more.checked_div(Ratio::from_integer(others.voters))?)
            }
            Excess::Proportional | Excess::Discarded => votes.checked_mul(rest)?.checked_div(others.sum),
        };
        let after = before.iter().zip(&self.cut);
        let after = after.map(|(votes, cut)| if *cut { Some(self.limit) } else { share(*votes) });
        let after: Vec<Ratio> = after.collect::<Option<_>>().ok_or_else(range)?;
        let settled = terms.cascade == Cascade::OnePass
            || after.iter().zip(&self.cut).all(|(votes, cut)| *cut || *votes <= self.limit);
        self.after = match terms.votes {
            WholeVotes::Whole if settled => made_whole(&after).ok_or_else(range)?,
            _ => after,
        };
        Ok(())
    }
}

fn sum(votes: &[Ratio]) -> Option<Ratio> {
    votes.iter().try_fold(Ratio::ZERO, |sum, votes| sum.checked_add(*votes))
}

/// The limit, rounded down where votes are to be whole.
fn whole_if(votes: WholeVotes, limit: Option<Ratio>) -> Option<Ratio> {
    match votes {
        WholeVotes::Exact => limit,
        WholeVotes::Whole => whole(limit?.floor()),
    }
}

fn whole(number: i128) -> Option<Ratio> {
    i64::try_from(number).ok().map(Ratio::from_integer)
}

/// Largest remainder over the fractions of those not cut; their whole parts stay.
fn made_whole(after: &[Ratio]) -> Option<Vec<Ratio>> {
    let mut floors = Vec::with_capacity(after.len());
    let mut left = Ratio::ZERO;
    let mut order: Vec<usize> = Vec::new();
    for (place, votes) in after.iter().enumerate() {
        let floor = whole(votes.floor())?;
        let fraction = votes.checked_sub(floor)?;
        if fraction > Ratio::ZERO {
            left = left.checked_add(fraction)?;
            order.push(place);
        }
        floors.push(floor);
    }
    let fraction = |place: &usize| {
        let (votes, floor) = (after.get(*place)?, floors.get(*place)?);
        votes.checked_sub(*floor)
    };
    order.sort_by(|a, b| fraction(b).cmp(&fraction(a)).then(a.cmp(b)));
    let left = usize::try_from(left.to_integer()?).ok()?;
    let mut rounded = floors.clone();
    for place in order.into_iter().take(left) {
        let votes = rounded.get_mut(place)?;
        *votes = votes.checked_add(Ratio::ONE)?;
    }
    Some(rounded)
}

#[cfg(test)]
#[expect(
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    reason = "the numbers are small, and the other way should read like arithmetic"
)]
mod tests;
