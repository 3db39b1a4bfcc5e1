//! The fewest ballots that bring something about, the least that they must weigh, and whose would do.

use alloc::vec;
use alloc::vec::Vec;

use crate::error::Error;
use crate::quantity::{Area, Heads, Ratio, Votes};
use crate::vote::electors::{Measure, Sum};
use crate::vote::tally::Sums;
use crate::vote::weights::Holder;

/// Ballots that are needed. Any as many do that weigh as much as [`least`](Self::least) together.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Needed {
    /// The fewest that can do it; each is one elector's, for everything it holds and has no ballot for.
    pub ballots: Heads,
    /// The least area, or the least votes, with which so many do it. It is the bound that the tests set, to
    /// the hundredth of a square metre or to the fraction that votes come in; it may be that no electors
    /// have exactly as much together.
    pub least: Sums,
    /// Electors whose ballots do it: those with the most, ties by their keys.
    pub from: Vec<Holder>,
}

/// One who may give a ballot, and what it weighs.
#[derive(Debug, Clone)]
pub(super) struct Voter {
    pub(super) holder: Holder,
    pub(super) sum: Sum,
}

/// Voters, those with the most first, ties by their keys.
#[derive(Debug)]
pub(super) struct Voters {
    measure: Measure,
    sorted: Vec<Voter>,
    /// What the first none, one, two … weigh together.
    first: Vec<Sum>,
    /// How many parts of a vote there are: every voter's votes are a whole number of them.
    parts: i128,
}

impl Voters {
    pub(super) fn new(mut voters: Vec<Voter>, measure: Measure) -> Result<Self, Error> {
        voters.sort_by(|a, b| {
            let most_first = (b.sum.area, b.sum.votes).cmp(&(a.sum.area, a.sum.votes));
            most_first.then_with(|| a.holder.cmp(&b.holder))
        });
        let (mut sum, mut parts) = (Sum::NONE, 1_i128);
        let mut first = vec![sum];
        for voter in &voters {
            sum.add(voter.sum)?;
            first.push(sum);
            // The least common multiple: what is left of the one when it is shortened by the other.
            let times = Ratio::try_new(parts, voter.sum.votes.denominator())?.denominator();
            parts = parts.checked_mul(times).ok_or_else(|| Error::range("votes"))?;
        }
        Ok(Self { measure, sorted: voters, first, parts })
    }

    pub(super) fn all(&self) -> Sum {
        self.first.last().copied().unwrap_or(Sum::NONE)
    }

    /// The fewest whose ballots bring something about: what that is must hold of more ballots and of
    /// heavier ones wherever it holds of some.
    ///
    /// The weight and the number of ballots are tested apart, so the heaviest ballots do it wherever as many
    /// others do, and no set need be searched for.
    pub(super) fn fewest(
        &self,
        brings: impl Fn(Sum) -> Result<bool, Error>,
    ) -> Result<Option<Needed>, Error> {
        let most = i128::try_from(self.sorted.len()).map_err(|_| Error::range("a number of owners"))?;
        let Some(count) = lowest(most, |count| brings(self.first(count)?))? else { return Ok(None) };
        let heaviest = self.first(count)?;
        let least = lowest(self.weight(heaviest)?, |weight| brings(self.weighing(heaviest.heads, weight)?))?;
        let least = self.weighing(heaviest.heads, least.unwrap_or_default())?;
        let count = usize::try_from(count).unwrap_or(usize::MAX);
        Ok(Some(Needed {
            ballots: Heads::new(heaviest.heads),
            least: match self.measure {
                Measure::Votes => Sums::votes(Votes::try_from_ratio(least.votes)?),
                Measure::AreaAndHeads => Sums { area_m2: Some(least.area), ..Sums::default() },
            },
            from: self.sorted.iter().take(count).map(|voter| voter.holder.clone()).collect(),
        }))
    }

    /// How many bring something about each alone, and the first of them.
    pub(super) fn alone(
        &self,
        brings: impl Fn(Sum) -> Result<bool, Error>,
    ) -> Result<Option<(Heads, Holder)>, Error> {
        let mut found: Option<(u32, &Holder)> = None;
        for voter in &self.sorted {
            if brings(voter.sum)? {
                let (count, _) = found.get_or_insert((0, &voter.holder));
                *count = count.saturating_add(1);
            }
        }
        Ok(found.map(|(count, holder)| (Heads::new(count), holder.clone())))
    }

    fn first(&self, count: i128) -> Result<Sum, Error> {
        let found = usize::try_from(count).ok().and_then(|count| self.first.get(count));
        found.copied().ok_or_else(|| Error::range("a number of owners"))
    }

    /// What a sum weighs, in hundredths of a square metre or in parts of a vote.
    fn weight(&self, sum: Sum) -> Result<i128, Error> {
        match self.measure {
            Measure::AreaAndHeads => Ok(sum.area.hundredths().into()),
            Measure::Votes => {
                let parts = Ratio::try_new(self.parts, 1)?.checked_mul(sum.votes).and_then(Ratio::to_integer);
                parts.ok_or_else(|| Error::range("votes"))
            }
        }
    }

    fn weighing(&self, heads: u32, weight: i128) -> Result<Sum, Error> {
        Ok(match self.measure {
            Measure::AreaAndHeads => {
                let hundredths = i64::try_from(weight).map_err(|_| Error::range("an area"))?;
                Sum { heads, area: Area::try_from_hundredths(hundredths)?, ..Sum::NONE }
            }
            Measure::Votes => Sum { heads, votes: Ratio::try_new(weight, self.parts)?, ..Sum::NONE },
        })
    }
}

/// The lowest number from 0 to `most` that has what all above it have too.
fn lowest(most: i128, has: impl Fn(i128) -> Result<bool, Error>) -> Result<Option<i128>, Error> {
    if !has(most)? {
        return Ok(None);
    }
    let (mut low, mut high) = (0, most);
    while low < high {
        let middle = low.midpoint(high);
        if has(middle)? {
            high = middle;
        } else {
            low = middle.saturating_add(1);
        }
    }
    Ok(Some(low))
}
