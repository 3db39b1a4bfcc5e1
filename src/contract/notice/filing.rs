//! What is filed and published of a contract, by whom and by when.

use alloc::vec::Vec;

use super::course::Course;
use super::facts::{Concluded, Kind, Paper};
use super::{Due, Duty, DutyState, Obliged};
use crate::decision::{Label, Reading, Reason, Step, Term, Verdict};
use crate::error::{At as _, Error};
use crate::law::keys;
use crate::penalty::range::Breach;
use crate::quantity::{Date, Span};

/// Who files a contract, by when, and what says so.
struct Filing {
    by: Obliged,
    within: Span,
    reason: Reason,
}

impl Course<'_> {
    /// What is filed and published of the contract and of its changes.
    pub(super) fn filings(&mut self) -> Result<Vec<Due>, Error> {
        if self.facts.papers.is_empty() {
            self.open_filing();
            return Ok(Vec::new());
        }
        let mut papers: Vec<(usize, Paper)> = self.facts.papers.iter().copied().enumerate().collect();
        papers.sort_by_key(|(row, paper)| (paper.concluded_on, paper.what, *row));
        let mut dues = Vec::new();
        for (row, paper) in papers {
            if paper.what == Concluded::Contract && self.facts.kind == Kind::Owners {
                self.publish(paper, &mut dues).at("concluded_on").at_row("papers", row)?;
            }
            dues.extend(self.file(paper).at("concluded_on").at_row("papers", row)?);
        }
        Ok(dues)
    }

    /// The owners' contract is published, before it is concluded or after.
    fn publish(&mut self, paper: Paper, dues: &mut Vec<Due>) -> Result<(), Error> {
        let day = paper.concluded_on;
        if let Some(time) = self.law.find_any(keys::FILING_DRAFT, day)? {
            let latest = time.value().before(day, None)?;
            let due =
                Due::of_paper(Duty::PublishDraft, Obliged::Owners, latest, paper.draft_published_on, day);
            dues.push(self.tell(due, Reason::computed(Step::EndingFiling).by(&time)));
        }
        if let Some(time) = self.law.find_any(keys::FILING_PUBLISHED, day)? {
            let latest = time.value().after(day, None)?;
            let due = Due::of_paper(Duty::PublishContract, Obliged::Owners, latest, paper.published_on, day);
            dues.push(self.tell(due, Reason::computed(Step::EndingFiling).by(&time)));
        }
        Ok(())
    }

    fn file(&mut self, paper: Paper) -> Result<Option<Due>, Error> {
        let day = paper.concluded_on;
        let Some(Filing { by, within, reason }) = self.filing(Step::EndingFiling, day)? else {
            return Ok(None);
        };
        let (duty, reason) = match paper.what {
            Concluded::Contract => (Duty::FileContract, reason),
            Concluded::Change => match self.law.find_any(keys::FILING_CHANGES, day)? {
                Some(text) => (Duty::FileChange, reason.by(&text)),
                None => return Ok(None),
            },
        };
        let latest = within.after(day, None)?;
        let due = self.tell(Due::of_paper(duty, by, latest, paper.filed_on, day), reason);
        let breach = self.unfiled(&due);
        if let Some(breach) = breach {
            let reason = Reason::computed(Step::EndingBreach).with(Label::Breach, breach.term());
            self.told.push(reason.verdict_of(Verdict::Judgement));
        }
        Ok(Some(Due { breach, ..due }))
    }

    /// How such a contract is filed by the law of a day.
    fn filing(&self, step: Step, day: Date) -> Result<Option<Filing>, Error> {
        let (law, kind, reason) = (self.law, self.facts.kind, Reason::computed(step));
        let whose = law.find_any(keys::FILING, day)?;
        if let Some(whose) = whose.filter(|whose| whose.value().has(kind.word())) {
            let within = law.find(keys::FILING_WITHIN, day)?;
            let with = law.find(keys::FILING_WITH, day)?;
            let authorities = with.value().iter().filter_map(Term::named);
            let reason = reason.by(&within).by(&with).by(&whose).with_all(Label::FiledWith, authorities);
            let reason = match kind {
                Kind::Owners => reason,
                Kind::Preliminary => reason.reading(Reading::FilingEveryContract),
            };
            return Ok(Some(Filing { by: Obliged::Manager, within: *within.value(), reason }));
        }
        if kind == Kind::Owners {
            return Ok(None);
        }
        let Some(within) = law.find_any(keys::PRESALE_CONTRACT_WITHIN, day)? else { return Ok(None) };
        let manager = law.find_any(keys::PRESALE_CONTRACT_BY_MANAGER, day)?;
        let by = if manager.is_some() { Obliged::Manager } else { Obliged::Developer };
        let reason = manager.iter().fold(reason.by(&within), Reason::by);
        Ok(Some(Filing { by, within: *within.value(), reason }))
    }

    /// Tells that the contract is filed, where it is not told when it was concluded.
    fn open_filing(&mut self) {
        // It moves nothing: where no text was seen there is nothing to tell.
        let Ok(Some(filing)) = self.filing(Step::EndingFilingOpen, self.facts.as_of) else { return };
        let reason =
            filing.reason.with(Label::Act, Duty::FileContract.term()).with(Label::By, filing.by.term());
        self.told.push(reason.verdict_of(Verdict::Judgement));
    }

    /// The breach, where the law of the day punishes it on which it ended, or which is asked about.
    fn unfiled(&self, due: &Due) -> Option<Breach> {
        if !matches!(due.state, DutyState::Late | DutyState::Overdue) {
            return None;
        }
        let (breach, key) = match due.by {
            Obliged::Developer => (Breach::PreliminaryUnfiled, keys::PENALTY_PRELIMINARY_UNFILED),
            Obliged::Owners | Obliged::Manager => (Breach::ContractUnfiled, keys::PENALTY_CONTRACT_UNFILED),
        };
        self.law.find(key, due.done_on.unwrap_or(self.facts.as_of)).is_ok().then_some(breach)
    }
}
