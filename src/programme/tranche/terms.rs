use alloc::format;
use alloc::vec::Vec;

use super::facts::{Community, Facts, Payer};
use super::outcome::{OfCommunity, OfPayer, State, Sums};
use crate::error::{At as _, Error};
use crate::law::among;
use crate::quantity::{Date, Money, not_after};

/// What a community is granted, checked against the scheme.
pub(super) struct Terms<'a> {
    /// Altogether.
    pub(super) granted: Money,
    /// By each who pays, in the scheme's order.
    parts: Vec<Part<'a>>,
    /// The milestones, in the scheme's order.
    milestones: &'a [&'a str],
}

/// What one of those who pay gives to a community.
struct Part<'a> {
    payer: &'a str,
    granted: Money,
    /// What is due from it when so many milestones are reached: nothing, then more and more up to all.
    due: Vec<Money>,
}

impl<'a> Terms<'a> {
    pub(super) fn of(
        facts: &Facts,
        payers: &'a [&'a str],
        milestones: &'a [&'a str],
        alike: bool,
    ) -> Result<Self, Error> {
        let granted = facts.granted_yuan.ok_or_else(|| {
            Error::missing("granted_yuan", "what a community is granted, which the scheme leaves open")
        })?;
        let granted = granted.not_negative().at("granted_yuan")?;
        for (row, given) in facts.payers.iter().enumerate() {
            let at_row = |error: Error| error.at("payer").at_row(row).at("payers");
            among(payers.iter().copied(), &given.payer).map_err(at_row)?;
            if facts.payers.iter().take(row).any(|earlier| earlier.payer == given.payer) {
                return Err(at_row(Error::invalid("tranche.payer_twice", "it stands twice")));
            }
        }
        let mut parts: Vec<Part<'a>> = Vec::with_capacity(payers.len());
        for payer in payers {
            let given = facts.payers.iter().enumerate().find(|(_, given)| given.payer == **payer);
            let Some((row, given)) = given else {
                return Err(Error::missing("payers", &format!("what {payer} gives")));
            };
            let part = Part::of(payer, given, milestones).map_err(|error| error.at_row(row).at("payers"))?;
            let first = parts.first().filter(|_| alike);
            if first.is_some_and(|first| first.due != part.due) {
                let message = "the scheme has each of them give the same";
                return Err(Error::invalid("tranche.not_alike", message).at_row(row).at("payers"));
            }
            parts.push(part);
        }
        let together = Money::sum(parts.iter().map(|part| part.granted)).at("payers")?;
        if together != granted {
            let message = format!("the parts sum to {together}, a community is granted {granted}");
            return Err(Error::invalid("tranche.sum", message).at("payers"));
        }
        Ok(Self { granted, parts, milestones })
    }

    /// What is due to a community on a day, and what of it was paid.
    pub(super) fn community(
        &self,
        community: &Community,
        as_of: Date,
        fails_cost: bool,
    ) -> Result<OfCommunity, Error> {
        let (reached, last_on) = self.reached(community, as_of)?;
        let is_complete = reached == self.milestones.len();
        if let Some(failed) = community.failed_on {
            not_after(failed, as_of).at("failed_on")?;
            let message = match last_on {
                None => "it failed before it began",
                Some(day) if is_complete && day <= failed => "it passed before that",
                Some(_) => "",
            };
            if !message.is_empty() {
                return Err(Error::invalid("tranche.order", message).at("failed_on"));
            }
        }
        let state = match (is_complete, community.failed_on, reached) {
            (true, ..) => State::Complete,
            (false, Some(_), _) => State::Failed,
            (false, None, 0) => State::NotBegun,
            (false, None, _) => State::UnderWay,
        };
        let names: Vec<&str> = self.parts.iter().map(|part| part.payer).collect();
        for (row, payment) in community.paid.iter().enumerate() {
            let at_row = |error: Error, field: &str| error.at(field).at_row(row).at("paid");
            among(names.iter().copied(), &payment.payer).map_err(|error| at_row(error, "payer"))?;
            not_after(payment.on, as_of).map_err(|error| at_row(error, "on"))?;
        }
        let is_withheld = state == State::Failed && fails_cost;
        let mut sums = Sums::default();
        let mut payers = Vec::with_capacity(self.parts.len());
        for part in &self.parts {
            let paid = community.paid.iter().filter(|payment| payment.payer == part.payer);
            let paid = Money::sum(paid.map(|payment| payment.yuan)).at("paid")?.not_negative().at("paid")?;
            let due = part.due.get(reached).copied().unwrap_or(part.granted);
            let of_it = Sums::of(part.granted, due, is_withheld, paid)?;
            sums.add(&of_it)?;
            payers.push(OfPayer { payer: part.payer.into(), sums: of_it });
        }
        Ok(OfCommunity { community: community.community.clone(), state, sums, payers })
    }

    /// How many milestones were reached, and when the last of those was.
    fn reached(&self, community: &Community, as_of: Date) -> Result<(usize, Option<Date>), Error> {
        for (row, reached) in community.reached.iter().enumerate() {
            let at_row = |error: Error, field: &str| error.at(field).at_row(row).at("reached");
            among(self.milestones.iter().copied(), &reached.at).map_err(|error| at_row(error, "at"))?;
            not_after(reached.on, as_of).map_err(|error| at_row(error, "on"))?;
            if community.reached.iter().take(row).any(|earlier| earlier.at == reached.at) {
                return Err(at_row(Error::invalid("tranche.reached_twice", "it stands twice"), "at"));
            }
        }
        let (mut count, mut last_on) = (0_usize, None);
        for (step, milestone) in self.milestones.iter().enumerate() {
            let found = community.reached.iter().enumerate().find(|(_, reached)| reached.at == **milestone);
            let Some((row, found)) = found else { continue };
            if count != step || last_on.is_some_and(|last| found.on < last) {
                let message = "what the scheme has before it was not reached by then";
                return Err(Error::invalid("tranche.order", message).at("on").at_row(row).at("reached"));
            }
            (count, last_on) = (count.saturating_add(1), Some(found.on));
        }
        Ok((count, last_on))
    }
}

impl<'a> Part<'a> {
    fn of(payer: &'a str, given: &Payer, milestones: &[&str]) -> Result<Self, Error> {
        let granted = given
            .granted_yuan
            .ok_or_else(|| Error::missing("granted_yuan", "its part, which the scheme leaves open"))?;
        let granted = granted.not_negative().at("granted_yuan")?;
        let (last, before) = milestones.split_last().unwrap_or((&"", &[]));
        for (row, instalment) in given.instalments.iter().enumerate() {
            let at_row = |error: Error, field: &str| error.at(field).at_row(row).at("instalments");
            among(milestones.iter().copied(), &instalment.at).map_err(|error| at_row(error, "at"))?;
            if instalment.at == *last {
                let error = Error::invalid("tranche.rest", "what is paid last is the rest, and is not given");
                return Err(at_row(error, "at"));
            }
            if given.instalments.iter().take(row).any(|earlier| earlier.at == instalment.at) {
                return Err(at_row(Error::invalid("tranche.instalment_twice", "it stands twice"), "at"));
            }
            instalment.yuan.not_negative().map_err(|error| at_row(error, "yuan"))?;
        }
        let mut due = Vec::with_capacity(milestones.len());
        let mut so_far = Money::ZERO;
        for milestone in before {
            let found = given.instalments.iter().find(|instalment| instalment.at == **milestone);
            let found = found
                .ok_or_else(|| Error::missing("instalments", &format!("what it pays at the {milestone}")))?;
            due.push(so_far);
            so_far = so_far.checked_add(found.yuan).at("instalments")?;
        }
        due.extend(milestones.last().map(|_| so_far));
        if so_far > granted {
            let message = format!("they sum to {so_far}, which is more than {granted}");
            return Err(Error::invalid("tranche.more_than_granted", message).at("instalments"));
        }
        due.push(granted);
        Ok(Self { payer, granted, due })
    }
}
