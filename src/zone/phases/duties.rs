//! What the developer, the first meeting and the committee of a zone built in phases must see to.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::vec::Vec;

use super::asked::{Assembly, Facts, Lack, PhaseState, SameDay, Want};
use super::roll::unknown_phase;
use crate::decision::{Label, Reason, Step, Verdict};
use crate::error::{At as _, Error};
use crate::law::{LocalLaw, keys};
use crate::quantity::{Date, Key, in_key_order};

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
        let Some(tender) = &self.facts.tender else { return Ok(()) };
        let covered = self.known(&tender.phases).at("tender")?;
        if tender.held_on > self.facts.as_of {
            return Ok(());
        }
        let Some(scope) = self.law.find_any(keys::TENDER_SCOPE, tender.held_on)? else { return Ok(()) };
        let left_out = self.others(&covered);
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
    pub(super) fn seats(&mut self, assembly: &Assembly) -> Result<(), Error> {
        let added = self.known_in(&assembly.members_added, "members_added").at("assembly")?;
        if let Some(seats) = self.law.find_any(keys::PHASES_SEATS, assembly.formed_on)? {
            let asked = [
                (
                    "rules-say-how",
                    assembly.rules_say_how,
                    "rules_say_how",
                    (Step::PhasesRules, Want::RulesSayHow),
                ),
                (
                    "seats-reserved",
                    assembly.seats_reserved,
                    "seats_reserved",
                    (Step::PhasesReserved, Want::SeatsReserved),
                ),
            ];
            for (word, done, field, (step, want)) in asked {
                if !seats.value().has(word) {
                    continue;
                }
                let missing =
                    || Error::missing(field, "whether it was, as the place's text asks").at("assembly");
                let done = done.ok_or_else(missing)?;
                self.reasons.push(Reason::computed(step).by(&seats).verdict_of(Verdict::of(done)));
                if !done {
                    self.lacks.push(Lack { what: want, sale: None, of: Vec::new() });
                }
            }
        }
        let of_today = self.law.find_any(keys::PHASES_SEATS, self.facts.as_of)?;
        if let Some(seats) = of_today.filter(|seats| seats.value().has("members-added")) {
            // A later phase is one of which nothing had been delivered when the assembly was formed.
            let late = self.phases.iter().filter(|phase| phase.joined > 0 && phase.joined == phase.delivered);
            let wanting =
                late.map(|phase| &phase.phase).filter(|phase| !added.contains(phase)).cloned().collect();
            let reason = Reason::computed(Step::PhasesAdded).by(&seats);
            self.tell(Want::MembersAdded, None, wanting, reason, Label::Phases);
        }
        Ok(())
    }

    /// The developer was told of each decision, by the law of its day. No text says by when.
    pub(super) fn told(&mut self, decided: &[(&Key, Date)]) -> Result<(), Error> {
        let (mut wanting, mut reason) = (Vec::new(), None);
        for (key, on) in decided {
            let Some(told) = self.law.find_any(keys::PHASES_TOLD, *on)? else { continue };
            reason = reason.or_else(|| Some(Reason::computed(Step::PhasesTold).by(&told)));
            let row = self.facts.decisions.iter().find(|row| row.decision == **key);
            let day = row.and_then(|row| row.developer_told_on);
            if day.is_none_or(|day| day > self.facts.as_of) {
                wanting.push((*key).clone());
            }
        }
        if let Some(reason) = reason {
            self.tell(Want::DeveloperTold, None, wanting, reason, Label::Decisions);
        }
        Ok(())
    }

    /// Each sale states what was decided before it, by the law of the day of the sale.
    pub(super) fn sales(&mut self, decided: &[(&Key, Date)], same_day: SameDay) -> Result<(), Error> {
        for (row, sale) in in_key_order(&self.facts.sales, ("sales", "sale"), |row| &row.sale)? {
            let stated: BTreeSet<&Key> = sale.states.iter().collect();
            let known = |key: &Key| self.facts.decisions.iter().any(|row| row.decision == *key);
            if let Some(place) = sale.states.iter().position(|key| !known(key)) {
                let error = Error::invalid("zone.phases.unknown_decision", "no such decision is told");
                return Err(error.at_row(place).at("states").at_row(row).at("sales"));
            }
            if sale.signed_on > self.facts.as_of {
                continue;
            }
            let Some(told) = self.law.find_any(keys::PHASES_SALE, sale.signed_on)? else { continue };
            let before = decided.iter().filter(|(_, on)| match same_day {
                SameDay::NotYet => *on < sale.signed_on,
                SameDay::Counts => *on <= sale.signed_on,
            });
            let silent = before.map(|(key, _)| *key).filter(|key| !stated.contains(key)).cloned().collect();
            let mut reason = Reason::computed(Step::PhasesSale).by(&told).with(Label::Sale, &sale.sale);
            if decided.iter().any(|(_, on)| *on == sale.signed_on) {
                reason = reason.reading(same_day.reading());
            }
            self.tell(Want::SaleStates, Some(&sale.sale), silent, reason, Label::Decisions);
        }
        Ok(())
    }

    /// Puts down a duty: met where nothing is wanting.
    fn tell(&mut self, what: Want, sale: Option<&Key>, of: Vec<Key>, reason: Reason, label: Label) {
        self.reasons.push(reason.with_all(label, &of).verdict_of(Verdict::of(of.is_empty())));
        if !of.is_empty() {
            self.lacks.push(Lack { what, sale: sale.cloned(), of });
        }
    }

    fn known<'k>(&self, phases: &'k [Key]) -> Result<BTreeSet<&'k Key>, Error> {
        self.known_in(phases, "phases")
    }

    /// The phases that a list names, each of which must be one of the zone.
    fn known_in<'k>(&self, phases: &'k [Key], field: &str) -> Result<BTreeSet<&'k Key>, Error> {
        let is_known = |key: &Key| self.phases.iter().any(|phase| phase.phase == *key);
        match phases.iter().enumerate().find(|(_, key)| !is_known(key)) {
            Some((row, key)) => Err(unknown_phase(key).at_row(row).at(field)),
            None => Ok(phases.iter().collect()),
        }
    }

    fn others(&self, named: &BTreeSet<&Key>) -> Vec<Key> {
        let phases = self.phases.iter().map(|phase| &phase.phase);
        phases.filter(|phase| !named.contains(phase)).cloned().collect()
    }
}

/// What had been decided by the day, by key. Nothing can have been before there was an assembly.
pub(super) fn decided_by_then(facts: &Facts) -> Result<Vec<(&Key, Date)>, Error> {
    let mut decided = Vec::new();
    let formed_on = facts.assembly.as_ref().map(|assembly| assembly.formed_on);
    for (row, decision) in in_key_order(&facts.decisions, ("decisions", "decision"), |row| &row.decision)? {
        let at = |error: Error, field: &str| error.at(field).at_row(row).at("decisions");
        let Some(formed_on) = formed_on else {
            return Err(Error::missing("assembly", "the assembly that decided"));
        };
        if decision.on < formed_on {
            let message = format!("the assembly was formed on {formed_on}");
            return Err(at(Error::invalid("zone.phases.decided_before", message), "on"));
        }
        if decision.developer_told_on.is_some_and(|told| told < decision.on) {
            let message = "the developer was told before it was decided";
            return Err(at(Error::invalid("zone.phases.told_before", message), "developer_told_on"));
        }
        if decision.on <= facts.as_of {
            decided.push((&decision.decision, decision.on));
        }
    }
    Ok(decided)
}
