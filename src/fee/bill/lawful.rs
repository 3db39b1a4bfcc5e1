//! What the law says of a unit's bill, where its history is told: who pays, and what its standing empty takes off.

use alloc::format;
use alloc::vec::Vec;

use super::course::Less;
use super::{Facts, Options};
use crate::decision::Reason;
use crate::error::Error;
use crate::fee::payer::{self, Payer, Paying, VacancyRelief};
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
        let origin = facts.anchor.unwrap_or_else(|| period.from());
        let unit = payer::History { vacancy: None, ..history.clone() };
        // What was billed before turns on who paid only where it may have been reduced.
        let paid_from = if history.vacancy.is_some() { origin } else { period.from() };
        for (from, last) in under_one_law(law, payer::OF_PAYERS, paid_from, period.to())? {
            let asked = payer::Facts { history: unit.clone(), ..payer::Facts::of(from, last) };
            let decision = Paying::decide(law, &asked, &options.payer)?;
            if period.from() <= last {
                lawful.reasons.extend(decision.reasons().iter().cloned());
            }
            for part in decision.outcome().iter().flat_map(|outcome| &outcome.parts) {
                lawful.pays(part)?;
            }
        }
        for (from, last) in under_one_law(law, payer::OF_VACANCY, origin, period.to())? {
            let asked = payer::Facts { history: history.clone(), ..payer::Facts::of(from, last) };
            let mut reasons = Vec::new();
            if let Some(relief) = payer::relief(law, &asked, options.payer, &mut reasons)? {
                lawful.take_off(law, relief, period, (from, last))?;
            }
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
        law: &LocalLaw<'_>,
        relief: VacancyRelief,
        period: Period,
        (from, last): (Date, Date),
    ) -> Result<(), Error> {
        let Some(first) = relief.from else { return Ok(()) };
        let ends = relief.to_inclusive.map_or(last, |end| end.min(last)).add_days(1)?;
        let begins = first.max(from);
        if begins >= ends {
            return Ok(());
        }
        let of_vacancy = |error: Error| error.at("vacancy").at("history");
        let charged = relief.charged.ok_or_else(|| {
            let message = "the share of the fee that is charged of a unit that stands empty";
            of_vacancy(Error::missing("charged", message))
        })?;
        // A bill that ended before the unit had been empty for long enough charged in full what this text, once it
        // held, takes off.
        let reaches_to = law.turns(payer::OF_VACANCY, first, from).last().copied().unwrap_or(first);
        let before = reaches_to < period.from();
        if before && relief.long_enough_from.is_some_and(|then| period.from() <= then) {
            let message =
                format!("it reaches back to {reaches_to}, before the period: bill from that day on in one");
            return Err(of_vacancy(Error::invalid("bill.reaches_back", message)));
        }
        match self.reductions.last_mut().filter(|last| last.charged == charged && last.to == Some(begins)) {
            Some(last) => last.to = Some(ends),
            None => self.reductions.push(Less { name: None, charged, from: begins, to: Some(ends) }),
        }
        Ok(())
    }

    /// What is told and what the law takes off.
    pub(super) fn all_reductions<'a>(&'a self, facts: &'a Facts) -> impl Iterator<Item = Less<'a>> {
        facts.reductions.iter().map(Less::from).chain(self.reductions.iter().copied())
    }

    /// What holds on a day. The developer pays in full (物业管理条例 art. 41(2)): only what was told is taken off.
    pub(super) fn reductions_on<'a>(&'a self, facts: &'a Facts, day: Date) -> impl Iterator<Item = Less<'a>> {
        let developer = self.paying_on(day).is_some_and(|turn| turn.who == Payer::Developer);
        self.all_reductions(facts).filter(move |less| less.holds(day) && (less.name.is_some() || !developer))
    }

    pub(super) fn paying_on(&self, day: Date) -> Option<&Turn> {
        self.paying.iter().rev().find(|turn| turn.from <= day)
    }
}

/// The days from one to before another, in stretches under one value of some parameters, each with its last day.
fn under_one_law(
    law: &LocalLaw<'_>,
    parameters: &[&'static str],
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
