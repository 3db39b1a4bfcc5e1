//! The sums of a motion.

use super::electors::{Measure, Sum};
use crate::error::{At as _, Error};
use crate::quantity::{Area, Heads, Ratio, Votes};

/// The sums of a motion.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Tally {
    /// Of all owners.
    pub total: Sums,
    /// Of those who took part.
    pub participating: Sums,
    /// Of those who agreed.
    pub in_favour: Sums,
}

impl Tally {
    /// All owners, those who took part and those who agreed, in the measure of the regime.
    pub(crate) fn measured(&self, measure: Measure) -> Result<[Sum; 3], Error> {
        let of = |sums: &Sums, field| sums.measured(measure).at(field).at("tally");
        let total = of(&self.total, "total")?;
        let participating = of(&self.participating, "participating")?;
        let in_favour = of(&self.in_favour, "in_favour")?;
        let inside = |part: Sum, whole: Sum, field: &str, message| {
            let measures = [
                ("area_m2", part.area <= whole.area),
                ("heads", part.heads <= whole.heads),
                ("votes", part.votes <= whole.votes),
            ];
            match measures.iter().find(|(_, holds)| !holds) {
                Some((measure, _)) => {
                    Err(Error::invalid("vote.tally.larger", message).at(measure).at(field).at("tally"))
                }
                None => Ok(()),
            }
        };
        inside(participating, total, "participating", "more took part than there are")?;
        inside(in_favour, participating, "in_favour", "more agreed than took part")?;
        if !total.is_nothing(measure) && participating != Sum::NONE && participating.is_nothing(measure) {
            // Of those who agreed it may be so: whose units part has a head that stands nowhere.
            let measure = if participating.heads == 0 { "heads" } else { "area_m2" };
            let error = Error::invalid("vote.tally.one_measure", "who takes part has an area and is a head");
            return Err(error.at(measure).at("participating").at("tally"));
        }
        Ok([total, participating, in_favour])
    }
}

/// A sum in the measures that are known; the regime of the day says which are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Sums {
    /// Exclusive area.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub area_m2: Option<Area>,
    /// Owners.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub heads: Option<Heads>,
    /// Votes.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub votes: Option<Votes>,
}

impl Sums {
    /// A sum of area and heads.
    #[must_use]
    pub const fn area_and_heads(area: Area, heads: Heads) -> Self {
        Self { area_m2: Some(area), heads: Some(heads), votes: None }
    }

    /// A sum of votes.
    #[must_use]
    pub const fn votes(votes: Votes) -> Self {
        Self { area_m2: None, heads: None, votes: Some(votes) }
    }

    pub(crate) fn of(sum: Sum, measure: Measure) -> Result<Self, Error> {
        Ok(match measure {
            Measure::Votes => Self::votes(sum.votes()?),
            Measure::AreaAndHeads => Self::area_and_heads(sum.area, sum.heads()),
        })
    }

    /// The sum in the measure of the regime.
    pub(crate) fn measured(&self, measure: Measure) -> Result<Sum, Error> {
        let missing = |field: &str| Error::missing(field, "a sum that the regime of this day compares");
        Ok(match measure {
            Measure::Votes => {
                Sum { votes: self.votes.ok_or_else(|| missing("votes"))?.to_ratio(), ..Sum::NONE }
            }
            Measure::AreaAndHeads => Sum {
                area: self.area_m2.ok_or_else(|| missing("area_m2"))?,
                heads: self.heads.ok_or_else(|| missing("heads"))?.get(),
                votes: Ratio::ZERO,
            },
        })
    }
}

/// The sums that were compared.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct CountedTally {
    /// Of all owners.
    pub total: Sums,
    /// Of those who took part.
    pub participating: Sums,
    /// Of those who agreed.
    pub in_favour: Sums,
    /// Of those who disagreed, where ballots were counted.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub against: Option<Sums>,
    /// Of those who took part and neither agreed nor disagreed, where ballots were counted.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub abstaining: Option<Sums>,
}
