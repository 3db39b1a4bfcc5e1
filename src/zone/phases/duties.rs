//! What the developer, the first meeting and the committee of a zone built in phases must see to.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::vec::Vec;

use super::asked::{Assembly, Decided, Facts, KeptSeats, Lack, Phase, PhaseState, SameDay, Want};
use super::roll::unknown_phase;
use crate::contract::term::HiredBy;
use crate::decision::{Label, Reason, Step, Verdict};
use crate::error::{At as _, Error};
use crate::law::{InForce, LocalLaw, Words, keys};
use crate::penalty::range::Breach;
use crate::quantity::{Key, in_key_order};

/// Finds what is wanting, and tells what was asked.
pub(super) struct Duties<'a> {
    pub(super) law: &'a LocalLaw<'a>,
    pub(super) facts: &'a Facts,
    pub(super) phases: &'a [PhaseState],
    pub(super) lacks: Vec<Lack>,
    pub(super) reasons: Vec<Reason>,
}

impl Duties<'_> {
    /// The tender was for the whole zone, by the law of its day.
    pub(super) fn tender(&mut self) -> Result<(), Error> {
        let held = self.facts.tender.as_ref().filter(|tender| tender.held_on <= self.facts.as_of);
        let Some(tender) = held else { return Ok(()) };
        let Some(scope) = self.law.find_any(keys::TENDER_SCOPE, tender.held_on)? else { return Ok(()) };
        let covered: BTreeSet<&Key> = tender.phases.iter().collect();
        let phases = self.phases.iter().map(|phase| &phase.phase);
        let left_out = phases.filter(|phase| !covered.contains(phase)).cloned().collect();
        self.tell(
            Want::TenderScope,
            None,
            left_out,
            Reason::computed(Step::PhasesTender).by(&scope),
            Label::Phases,
        );
        Ok(())
    }

    /// What the first meeting sees to for the seats of owners who come later, by the law of its day, and what is done
    /// once they have come, by that of the day asked about.
    pub(super) fn seats(&mut self, assembly: &Assembly, kept: KeptSeats) -> Result<(), Error> {
        // A later phase is one of which nothing had been delivered when the assembly was formed.
        let is_later = |phase: &&PhaseState| phase.joined == phase.delivered;
        let later: Vec<&Key> = self.phases.iter().filter(is_later).map(|phase| &phase.phase).collect();
        let stood = |phase: &Phase| phase.completed_on.is_some_and(|day| day <= assembly.formed_on);
        let built = self.facts.phases.iter().filter(|row| !stood(row)).map(|row| &row.phase);
        let to_come: BTreeSet<&Key> = built.chain(later.iter().copied()).collect();
        if !to_come.is_empty()
            && let Some(seats) = self.law.find_any(keys::PHASES_SEATS, assembly.formed_on)?
        {
            let to_come = to_come.into_iter().cloned().collect();
            if seats.value().has("rules-say-how") {
                let told = Reason::computed(Step::PhasesRules).by(&seats);
                self.seen_to(Want::RulesSayHow, told, ("rules_say_how", assembly.rules_say_how), to_come)?;
            }
            let later = later.into_iter().cloned().collect();
            self.kept(&seats, (assembly.seats_reserved, kept), later)?;
        }
        let added: BTreeSet<&Key> = assembly.members_added.iter().collect();
        let has_joined = |phase: &&PhaseState| is_later(phase) && phase.joined > 0;
        let joined: Vec<&Key> = self.phases.iter().filter(has_joined).map(|phase| &phase.phase).collect();
        if joined.is_empty() {
            return Ok(());
        }
        let of_today = self.law.find_any(keys::PHASES_SEATS, self.facts.as_of)?;
        if let Some(seats) = of_today.filter(|seats| seats.value().has("members-added")) {
            let wanting = joined.into_iter().filter(|phase| !added.contains(phase)).cloned().collect();
            let reason = Reason::computed(Step::PhasesAdded).by(&seats);
            self.tell(Want::MembersAdded, None, wanting, reason, Label::Phases);
        }
        Ok(())
    }

    /// Seats for these phases: they must be kept, or may be.
    fn kept(
        &mut self,
        seats: &InForce<Words>,
        (done, kept): (Option<bool>, KeptSeats),
        of: Vec<Key>,
    ) -> Result<(), Error> {
        let (must, may) = (seats.value().has("seats-reserved"), seats.value().has("seats-may-be-reserved"));
        if of.is_empty() || !(must || may) {
            return Ok(());
        }
        let told = Reason::computed(Step::PhasesReserved).by(seats);
        let told = if may { told.reading(kept.reading()) } else { told };
        if may && kept == KeptSeats::May {
            self.reasons.push(told.with_all(Label::Phases, &of));
            return Ok(());
        }
        self.seen_to(Want::SeatsReserved, told, ("seats_reserved", done), of)
    }

    /// What the first meeting saw to for these phases.
    fn seen_to(
        &mut self,
        want: Want,
        told: Reason,
        (field, done): (&str, Option<bool>),
        of: Vec<Key>,
    ) -> Result<(), Error> {
        let missing = || Error::missing(field, "whether it was, as the place's text asks").at("assembly");
        let wanting = if done.ok_or_else(missing)? { Vec::new() } else { of };
        self.tell(want, None, wanting, told, Label::Phases);
        Ok(())
    }

    /// The developer was told of each decision, by the law of its day. No text says by when.
    pub(super) fn told(&mut self, decided: &[&Decided]) -> Result<(), Error> {
        let (mut wanting, mut reason) = (Vec::new(), None);
        for row in decided {
            let Some(told) = self.law.find_any(keys::PHASES_TOLD, row.on)? else { continue };
            reason = reason.or_else(|| Some(Reason::computed(Step::PhasesTold).by(&told)));
            if row.developer_told_on.is_none_or(|day| day > self.facts.as_of) {
                wanting.push(row.decision.clone());
            }
        }
        if let Some(reason) = reason {
            self.tell(Want::DeveloperTold, None, wanting, reason, Label::Decisions);
        }
        Ok(())
    }

    /// Each sale states what was decided before it, by the law of the day of the sale.
    pub(super) fn sales(&mut self, decided: &[&Decided], same_day: SameDay) -> Result<(), Error> {
        let known: BTreeSet<&Key> = self.facts.decisions.iter().map(|row| &row.decision).collect();
        for (row, sale) in in_key_order(&self.facts.sales, ("sales", "sale"), |row| &row.sale)? {
            let stated: BTreeSet<&Key> = sale.states.iter().collect();
            if let Some(place) = sale.states.iter().position(|key| !known.contains(key)) {
                let error = Error::invalid("zone.phases.unknown_decision", "no such decision is told");
                return Err(error.at_row(place).at("states").at_row(row).at("sales"));
            }
            if sale.signed_on > self.facts.as_of {
                continue;
            }
            let on_that_day = decided.iter().any(|decided| decided.on == sale.signed_on);
            let is_before = |decided: &&&Decided| match same_day {
                SameDay::NotYet => decided.on < sale.signed_on,
                SameDay::Counts => decided.on <= sale.signed_on,
            };
            let before: Vec<&Key> = decided.iter().filter(is_before).map(|row| &row.decision).collect();
            if before.is_empty() && !on_that_day {
                continue;
            }
            let told = match self.law.find_any(keys::PHASES_SALE, sale.signed_on) {
                // Nothing is to be stated, whatever the text is that was not seen.
                Err(_) if before.is_empty() => None,
                told => told?,
            };
            let Some(told) = told else { continue };
            let silent = before.into_iter().filter(|key| !stated.contains(key)).cloned().collect();
            let mut reason = Reason::computed(Step::PhasesSale).by(&told).with(Label::Sale, &sale.sale);
            if on_that_day {
                reason = reason.reading(same_day.reading());
            }
            self.tell(Want::SaleStates, Some(&sale.sale), silent, reason, Label::Decisions);
        }
        Ok(())
    }

    /// Whoever takes delivery of a unit is told what was decided before, by the law of that day.
    pub(super) fn deliveries(&mut self, decided: &[&Decided], same_day: SameDay) -> Result<(), Error> {
        let known: BTreeSet<&Key> = self.facts.decisions.iter().map(|row| &row.decision).collect();
        for (row, home) in in_key_order(&self.facts.units, ("units", "unit"), |row| &row.unit)? {
            if let Some(place) = home.told_of.iter().position(|key| !known.contains(key)) {
                let error = Error::invalid("zone.phases.unknown_decision", "no such decision is told");
                return Err(error.at_row(place).at("told_of").at_row(row).at("units"));
            }
            let Some(on) = home.delivered_on.filter(|on| *on <= self.facts.as_of) else { continue };
            let before = |decided: &&&Decided| match same_day {
                SameDay::NotYet => decided.on < on,
                SameDay::Counts => decided.on <= on,
            };
            let before: Vec<&Key> = decided.iter().filter(before).map(|row| &row.decision).collect();
            if before.is_empty() {
                continue;
            }
            let Some(text) = self.law.find_any(keys::PHASES_DELIVERY, on)? else { continue };
            let told: BTreeSet<&Key> = home.told_of.iter().collect();
            let of: Vec<Key> = before.into_iter().filter(|key| !told.contains(key)).cloned().collect();
            let punished = !of.is_empty() && self.law.find(keys::PENALTY_DECISIONS_UNTOLD, on).is_ok();
            let breach = punished.then_some(Breach::DecisionsUntold);
            let reason = Reason::computed(Step::PhasesDelivery).by(&text).with(Label::Unit, &home.unit);
            let reason =
                reason.with_all(Label::Decisions, &of).with_all(Label::Breach, breach.map(Breach::term));
            let on_that_day = decided.iter().any(|decided| decided.on == on);
            let reason = if on_that_day { reason.reading(same_day.reading()) } else { reason };
            self.reasons.push(reason.verdict_of(Verdict::of(of.is_empty())));
            if !of.is_empty() {
                let unit = Some(home.unit.clone());
                self.lacks.push(Lack { what: Want::DeliveryTold, sale: None, unit, of, breach });
            }
        }
        Ok(())
    }

    /// Puts down a duty: met where nothing is wanting.
    fn tell(&mut self, what: Want, sale: Option<&Key>, of: Vec<Key>, reason: Reason, label: Label) {
        self.reasons.push(reason.with_all(label, &of).verdict_of(Verdict::of(of.is_empty())));
        if !of.is_empty() {
            self.lacks.push(Lack { what, sale: sale.cloned(), unit: None, of, breach: None });
        }
    }
}

/// Every phase that the tender and the committee speak of must be one of the zone.
pub(super) fn speak_of_phases(facts: &Facts) -> Result<(), Error> {
    let phases: BTreeSet<&Key> = facts.phases.iter().map(|row| &row.phase).collect();
    let known =
        |named: &[Key], field: &str| match named.iter().enumerate().find(|(_, key)| !phases.contains(key)) {
            Some((row, key)) => Err(unknown_phase(key).at_row(row).at(field)),
            None => Ok(()),
        };
    if let Some(tender) = &facts.tender {
        known(&tender.phases, "phases").at("tender")?;
    }
    match &facts.assembly {
        Some(assembly) => known(&assembly.members_added, "members_added").at("assembly"),
        None => Ok(()),
    }
}

/// What had been decided by the day, by key. Nothing can have been before there was an assembly.
pub(super) fn decided_by_then(facts: &Facts) -> Result<Vec<&Decided>, Error> {
    let mut decided = Vec::new();
    let assembly = facts.assembly.as_ref();
    for (row, decision) in in_key_order(&facts.decisions, ("decisions", "decision"), |row| &row.decision)? {
        let at = |error: Error, field: &str| error.at(field).at_row(row).at("decisions");
        let Assembly { formed_on, .. } =
            assembly.ok_or_else(|| Error::missing("assembly", "the assembly that decided"))?;
        if decision.on < *formed_on {
            let message = format!("the assembly was formed on {formed_on}");
            return Err(at(Error::invalid("zone.phases.decided_before", message), "on"));
        }
        if decision.developer_told_on.is_some_and(|told| told < decision.on) {
            let message = "the developer was told before it was decided";
            return Err(at(Error::invalid("zone.phases.told_before", message), "developer_told_on"));
        }
        if decision.on <= facts.as_of {
            decided.push(decision);
        }
    }
    Ok(decided)
}

/// An assembly hires nobody before it was formed.
pub(super) fn hired_by_an_assembly(facts: &Facts) -> Result<(), Error> {
    let hired = facts.contract.as_ref().filter(|contract| contract.hired_by == HiredBy::Assembly);
    let Some(contract) = hired else { return Ok(()) };
    let Some(assembly) = &facts.assembly else {
        return Err(Error::missing("assembly", "the assembly that hired the manager"));
    };
    if contract.signed_on < assembly.formed_on {
        let message = format!("the assembly was formed on {}", assembly.formed_on);
        return Err(Error::invalid("zone.phases.hired_before", message).at("signed_on").at("contract"));
    }
    Ok(())
}
