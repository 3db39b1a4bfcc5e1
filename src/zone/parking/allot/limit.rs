//! How many spaces a household may buy or be given.

use alloc::vec::Vec;

use super::Why;
use super::asked::{Facts, Household};
use crate::error::Error;
use crate::law::{InForce, LocalLaw, keys};

/// The limit of the place's text, and how far it is used up.
pub(super) struct Limit {
    /// How many each household may have.
    pub(super) each: InForce<u32>,
    /// How many more, as long as there are such.
    pub(super) more: Option<InForce<u32>>,
    pub(super) dwellings: u32,
    pub(super) developer_spaces: u32,
    /// How many of the spaces beyond the dwellings are left.
    pub(super) left: u32,
    /// What each household has, in the order of their keys.
    bought: Vec<u32>,
}

impl Limit {
    pub(super) fn of(
        law: &LocalLaw<'_>,
        facts: &Facts,
        households: &[(usize, &Household)],
    ) -> Result<Option<Self>, Error> {
        if !facts.requests.iter().any(|request| request.way.transfers()) {
            return Ok(None);
        }
        let Some(each) = law.find_any(keys::PARKING_HOUSEHOLD, facts.on)? else { return Ok(None) };
        let more = law.find_any(keys::PARKING_HOUSEHOLD_MORE, facts.on)?;
        let dwellings = "how many dwellings there are, by which the place's text limits households";
        let dwellings = facts.dwellings.ok_or_else(|| Error::missing("dwellings", dwellings))?;
        let spaces = "how many spaces the developer had, by which the place's text limits households";
        let developer_spaces =
            facts.developer_spaces.ok_or_else(|| Error::missing("developer_spaces", spaces))?;
        let bought: Vec<u32> = households.iter().map(|(_, household)| household.bought).collect();
        let used = bought
            .iter()
            .fold(0_u32, |used, bought| used.saturating_add(bought.saturating_sub(*each.value())));
        let left = developer_spaces.saturating_sub(dwellings).saturating_sub(used);
        Ok(Some(Self { each, more, dwellings, developer_spaces, left, bought }))
    }

    /// Why a household may not have another one, if it may not.
    pub(super) fn bars(&self, household: usize) -> Option<Why> {
        let bought = self.bought.get(household).copied().unwrap_or(0);
        if bought < *self.each.value() {
            return None;
        }
        let more = self.more.as_ref().map_or(0, |more| *more.value());
        if bought >= self.each.value().saturating_add(more) {
            Some(Why::HouseholdFull)
        } else if self.left == 0 {
            Some(Why::FurtherGone)
        } else {
            None
        }
    }

    /// Reckons another one in, which is not barred.
    pub(super) fn take(&mut self, household: usize) {
        if let Some(bought) = self.bought.get_mut(household) {
            if *bought >= *self.each.value() {
                self.left = self.left.saturating_sub(1);
            }
            *bought = bought.saturating_add(1);
        }
    }
}
