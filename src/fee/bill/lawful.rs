//! What the law says of a unit's bill, where its history is told: who pays, and what its standing empty takes off.

use alloc::vec::Vec;

use super::course::Less;
use super::{Facts, Options};
use crate::decision::Reason;
use crate::error::Error;
use crate::fee::payer::{self, Payer, Paying, Relief, VacancyRelief};
use crate::law::LocalLaw;
use crate::quantity::{Date, Key, Period};
use crate::rule::Rule;

/// What follows from a unit's history.
#[derive(Default)]
pub(super) struct Lawful {
    /// Who pays from when on, by day.
    pub(super) paying: Vec<Turn>,
    /// What its standing empty takes off.
    reductions: Vec<Less<'static>>,
    pub(super) reasons: Vec<Reason>,
}

/// From a day on somebody pays.
pub(super) struct Turn {
    pub(super) from: Date,
    pub(super) who: Payer,
    pub(super) payer: Key,
    pub(super) jointly: Option<Key>,
}

impl Lawful {
    /// Each day by the law of that day: who pays in the period, and what is taken off since bills cumulate.
    pub(super) fn of(
        law: &LocalLaw<'_>,
        facts: &Facts,
        options: Options,
        period: Period,
    ) -> Result<Self, Error> {
        let mut lawful = Self::default();
        let Some(history) = &facts.history else { return Ok(lawful) };
        let unit = payer::History { vacancy: None, ..history.clone() };
        for (from, last) in under_one_law(law, Paying::PARAMETERS, period.from(), period.to())? {
            let asked = payer::Facts { history: unit.clone(), ..payer::Facts::of(from, last) };
            let decision = Paying::decide(law, &asked, &options.payer)?;
            lawful.reasons.extend(decision.reasons().iter().cloned());
            for part in decision.outcome().iter().flat_map(|outcome| &outcome.parts) {
                lawful.pays(part)?;
            }
        }
        let origin = facts.anchor.unwrap_or_else(|| period.from());
        for (from, last) in under_one_law(law, payer::OF_VACANCY, origin, period.to())? {
            let asked = payer::Facts { history: history.clone(), ..payer::Facts::of(from, last) };
            let mut reasons = Vec::new();
            let relief = payer::relief(law, &asked, options.payer, &mut reasons)?;
            lawful.take_off(facts, relief, from, last)?;
            if period.from() <= last {
                lawful.reasons.extend(reasons);
            }
        }
        Ok(lawful)
    }

    /// Who pays from a day on; a law that says the same as the one before it makes no turn.
    fn pays(&mut self, part: &payer::Part) -> Result<(), Error> {
        let jointly = part.jointly.map(key).transpose()?;
        let turn = Turn { from: part.from, who: part.payer, payer: key(part.payer)?, jointly };
        if self.paying.last().is_none_or(|last| (&last.payer, &last.jointly) != (&turn.payer, &turn.jointly))
        {
            self.paying.push(turn);
        }
        Ok(())
    }

    /// What a relief takes off in some days.
    fn take_off(
        &mut self,
        facts: &Facts,
        relief: Option<VacancyRelief>,
        from: Date,
        last: Date,
    ) -> Result<(), Error> {
        let (Some(relief), Some(vacancy)) = (relief, facts.history.as_ref().and_then(|h| h.vacancy)) else {
            return Ok(());
        };
        let reduced = matches!(relief.relief, Relief::Limited | Relief::Reduced) && relief.from.is_some();
        if relief.charged.is_none() && (reduced || relief.relief == Relief::ByContract) {
            let message = "the share of the fee that is charged of a unit that stands empty";
            return Err(Error::missing("charged", message).at("vacancy").at("history"));
        }
        let (Some(charged), Some(begins)) = (relief.charged, relief.from) else { return Ok(()) };
        if facts.anchor.is_some() && reduced && begins == vacancy.since {
            let message =
                "it reaches back to days that were billed: bill it without an anchor, or as a reduction";
            return Err(Error::invalid("bill.reaches_back", message).at("vacancy").at("history"));
        }
        let ends = relief.to_inclusive.map_or(last, |end| end.min(last)).add_days(1)?;
        let begins = begins.max(from);
        if begins >= ends {
            return Ok(());
        }
        match self.reductions.last_mut().filter(|last| last.charged == charged && last.to == Some(begins)) {
            Some(last) => last.to = Some(ends),
            None => {
                self.reductions.push(Less { name: None, charged, from: begins, to: Some(ends) });
            }
        }
        Ok(())
    }

    /// What is told and what the law takes off.
    pub(super) fn all_reductions<'a>(&'a self, facts: &'a Facts) -> impl Iterator<Item = Less<'a>> {
        facts.reductions.iter().map(Less::from).chain(self.reductions.iter().copied())
    }

    pub(super) fn paying_on(&self, day: Date) -> Option<&Turn> {
        self.paying.iter().rev().find(|turn| turn.from <= day)
    }
}

/// The days from one to before another, in stretches under one value of some parameters, each with its last day.
fn under_one_law(
    law: &LocalLaw<'_>,
    parameters: &[&str],
    from: Date,
    to: Date,
) -> Result<Vec<(Date, Date)>, Error> {
    if from == to {
        return Ok(Vec::new());
    }
    let last = to.add_days(-1)?;
    let turns = law.turns(parameters, from, last);
    let starts = core::iter::once(from).chain(turns.iter().copied());
    let lasts = turns.iter().map(|turn| turn.add_days(-1)).chain([Ok(last)]);
    starts.zip(lasts).map(|(start, last)| Ok((start, last?))).collect()
}

fn key(payer: Payer) -> Result<Key, Error> {
    payer.word().parse()
}
