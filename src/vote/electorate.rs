//! Who may vote, with what, and why: the electors by the law of a day.

use alloc::vec;
use alloc::vec::Vec;

use super::cap;
use super::capped::{CapTerms, CappedColumn};
use super::electors::{Electors, Measure};
use super::frozen::Freeze;
use super::scope::Scope;
use super::weights::{self, Pool};
use crate::decision::{Label, Quantity, Reason, Step};
use crate::error::{At as _, Error};
use crate::law::{LocalLaw, keys};
use crate::owner::area::Basis;
use crate::owner::count::heads_reason;
use crate::owner::{OwnerSets, Parking, Unit};
use crate::quantity::{Date, Key, Ratio, Votes};

/// Which meeting it is; asked where votes depend on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Meeting {
    /// 首次业主大会会议.
    First,
    /// Any later one.
    Later,
}

/// The votes of one owner or set of co-owners.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct OwnerVotes {
    /// The owners, all of them.
    pub owners: Vec<Key>,
    /// Their votes together.
    pub votes: Votes,
}

/// What must be known to draw up who may vote, and the readings.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Asked<'a> {
    pub(crate) day: Date,
    pub(crate) meeting: Option<Meeting>,
    pub(crate) about_parking: Option<bool>,
    pub(crate) developer: Option<&'a Key>,
    /// Where not all owners decide, the part whose owners do.
    pub(crate) scope: Option<&'a Scope>,
    pub(crate) freeze: Freeze<'a>,
    pub(crate) units: Option<&'a [Unit]>,
    pub(crate) votes: Option<&'a [OwnerVotes]>,
    pub(crate) pools: &'a [Pool],
    pub(crate) parking: Option<Parking>,
    pub(crate) sets: OwnerSets,
    pub(crate) cap: cap::Options,
}

impl Asked<'_> {
    /// The electors and how they came about.
    pub(crate) fn electors(
        &self,
        law: &LocalLaw<'_>,
        measure: Measure,
    ) -> Result<(Electors, Vec<Reason>), Error> {
        if self.freeze.day.is_some_and(|day| day > self.day) {
            let error = Error::invalid("vote.roll_day.late", "the roll is drawn up after the decision");
            return Err(error.at("roll_day"));
        }
        let frozen = self.freeze.units(self.units.unwrap_or_default())?;
        let (units, reason) = match frozen {
            Some((units, reason)) => (Some(units), Some(reason)),
            None => (None, None),
        };
        let units = self.units.and(units.as_deref()).or(self.units);
        let (electors, mut reasons) = match (measure, self.votes) {
            (Measure::AreaAndHeads, _) => self.heads(law, units.ok_or_else(missing_units)?)?,
            (Measure::Votes, Some(votes)) => self.given(law, votes, units.unwrap_or_default())?,
            (Measure::Votes, None) => self.first_meeting(law, units)?,
        };
        reasons.splice(0..0, reason);
        Ok((electors, reasons))
    }

    /// The heads with the areas of their units, in scope.
    fn heads(&self, law: &LocalLaw<'_>, units: &[Unit]) -> Result<(Electors, Vec<Reason>), Error> {
        let head = law.find(keys::HEAD, self.day)?;
        let basis = Basis::on(law, self.day, self.parking)?;
        let among = self.scope.map(|scope| scope.among(units)).transpose()?;
        let roll = basis.roll(units, self.developer, self.about_parking, self.sets, among.as_ref())?;
        let electors = Electors::of_roll(&roll, self.sets == OwnerSets::Merged);
        Ok((electors, vec![basis.reason(&roll), heads_reason(&head, self.sets, &roll)?]))
    }

    /// The votes that the rules of procedure give, capped where the law caps them.
    fn given(
        &self,
        law: &LocalLaw<'_>,
        votes: &[OwnerVotes],
        units: &[Unit],
    ) -> Result<(Electors, Vec<Reason>), Error> {
        let given: Vec<_> = votes.iter().map(|row| (row.owners.clone(), row.votes.to_ratio())).collect();
        let roll = weights::roll_of_holders(units, self.developer)?;
        let mut electors = Electors::of_given(&given, units, &roll)?;
        let total = Quantity::Votes(electors.total()?.votes);
        let mut reasons = vec![Reason::computed(Step::WeightsGiven).with(Label::Total, total)];
        self.cut(law, "votes", &mut electors, &mut reasons)?;
        Ok((electors, reasons))
    }

    /// The votes of a first meeting under a place's own rules, capped.
    fn first_meeting(
        &self,
        law: &LocalLaw<'_>,
        units: Option<&[Unit]>,
    ) -> Result<(Electors, Vec<Reason>), Error> {
        let missing =
            || Error::missing("votes", "the votes by the rules of procedure, in the regime of votes");
        if self.meeting != Some(Meeting::First) {
            return Err(missing());
        }
        let Ok(rules) = weights::Rules::on(law, self.day) else { return Err(missing()) };
        let units = units.ok_or_else(missing_units)?;
        let roll = weights::roll_of_holders(units, self.developer)?;
        let weighed = rules.weigh(&roll, units, self.pools)?;
        let mut reasons = rules.reasons(&weighed)?;
        let mut electors = Electors::of_weighed(&roll, &weighed);
        self.cut(law, "units", &mut electors, &mut reasons)?;
        Ok((electors, reasons))
    }

    /// Cuts the votes where the place's law has a cap on the day for such a meeting.
    fn cut(
        &self,
        law: &LocalLaw<'_>,
        path: &str,
        electors: &mut Electors,
        reasons: &mut Vec<Reason>,
    ) -> Result<(), Error> {
        let is_first = self.meeting == Some(Meeting::First);
        let Ok(cap) = cap::in_force(law, self.day, is_first) else { return Ok(()) };
        let terms = CapTerms::of(*cap.value(), self.cap).at("cap").at("options")?;
        let before: Vec<Ratio> = electors.voters.iter().map(|elector| elector.votes).collect();
        let capped = CappedColumn::of(&before, terms).at(path)?;
        reasons.extend(cap::reasons(&capped, &before, &cap, terms)?);
        for (elector, votes) in electors.voters.iter_mut().zip(capped.after) {
            elector.votes = votes;
        }
        Ok(())
    }
}

fn missing_units() -> Error {
    Error::missing("units", "the units of the zone")
}
