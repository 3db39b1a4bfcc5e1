//! How a contract runs and ends.

use alloc::vec::Vec;

use super::facts::{Facts, Kind, Notified, Says, Side, What};
use super::time::Times;
use super::{Given, Ground, LateNonRenewal, LateNotice, Options, Standing};
use crate::decision::{Label, Reading, Reason, Step, Verdict};
use crate::error::{At as _, Error};
use crate::law::{LocalLaw, keys};
use crate::quantity::Date;

/// What ends a contract, and its last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct End {
    pub(super) last: Date,
    pub(super) ground: Ground,
}

/// A contract while it is followed.
pub(super) struct Course<'a> {
    pub(super) law: &'a LocalLaw<'a>,
    pub(super) facts: &'a Facts,
    pub(super) options: Options,
    pub(super) told: Vec<Reason>,
}

impl Course<'_> {
    /// The first thing that ends it, and every notice, judged.
    pub(super) fn follow(&mut self) -> Result<(Option<End>, Vec<Given>), Error> {
        let mut end = None;
        let earlier = |end: &mut Option<End>, other: End| {
            *end = Some(end.map_or(other, |found| found.min(other)));
        };
        if let Some(other) = self.taken_over()? {
            earlier(&mut end, other);
        }
        let of_the_term = self.end_of_term()?;
        if let Some(other) = of_the_term {
            earlier(&mut end, other);
        }
        let mut notices = self.facts.notices.iter().enumerate().collect::<Vec<_>>();
        notices.sort_by_key(|(row, notice)| (**notice, *row));
        let mut given = Vec::new();
        for (row, notice) in notices {
            let (judged, ends) = self.judge(notice, end, of_the_term).at_row("notices", row)?;
            given.push(judged);
            if let Some(other) = ends {
                earlier(&mut end, other);
            }
        }
        Ok((end, given))
    }

    /// The end of a preliminary contract by that of the owners.
    fn taken_over(&mut self) -> Result<Option<End>, Error> {
        let (Kind::Preliminary, Some(on)) = (self.facts.kind, self.facts.owners_contract_on) else {
            return Ok(None);
        };
        let text = self.law.find(keys::NOTICE_PRELIMINARY_ENDS, on.min(self.facts.as_of))?;
        let last = on.add_days(-1).at("owners_contract_on")?;
        let reason = Reason::computed(Step::EndingPreliminary).by(&text);
        self.told.push(reason.with(Label::Since, on).with(Label::LastDay, last));
        Ok(Some(End { last, ground: Ground::OwnersContract }))
    }

    /// How the term ends a contract, where what is known says that it does.
    fn end_of_term(&mut self) -> Result<Option<End>, Error> {
        let Facts { as_of, to_inclusive, renewed_on, served_until, .. } = *self.facts;
        let Some(term) = to_inclusive else { return Ok(None) };
        if renewed_on.is_some() {
            return Ok(Some(End { last: term, ground: Ground::Renewed }));
        }
        if self.facts.decided_by(term).is_some_and(|decided| decided.what == What::HireAnother) {
            return Ok(Some(End { last: term, ground: Ground::AnotherHired }));
        }
        let in_term = |notice: &&Notified| notice.says == Says::NonRenewal && notice.reached_on <= term;
        if let Some(notice) = self.facts.notices.iter().filter(in_term).min() {
            let last = match self.options.late_non_renewal {
                LateNonRenewal::Ends => term,
                LateNonRenewal::Deferred => term.max(self.times(notice)?.end_after(notice.reached_on)?),
            };
            return Ok(Some(End { last, ground: Ground::NotRenewed }));
        }
        if as_of <= term {
            return Ok(None);
        }
        if served_until.is_some_and(|last| last <= term) {
            return Ok(Some(End { last: term, ground: Ground::Expired }));
        }
        let since = term.add_days(1)?;
        let text = self.law.find(keys::NOTICE_GOES_ON, since)?;
        let mut reason = Reason::computed(Step::EndingGoesOn).by(&text).with(Label::Since, since);
        if self.facts.decided_by(term).is_some() {
            reason = reason.reading(Reading::RenewedWithoutContract);
        }
        self.told.push(reason);
        Ok(None)
    }

    fn times(&self, notice: &Notified) -> Result<Times, Error> {
        Times::of(self.law, notice.says, notice.reached_on, &self.facts.agreed, self.options)
    }

    /// A notice, and the end that it brings.
    fn judge(
        &mut self,
        notice: &Notified,
        end: Option<End>,
        of_the_term: Option<End>,
    ) -> Result<(Given, Option<End>), Error> {
        let Notified { reached_on, by, says, ends_on } = *notice;
        let mut given = Given {
            reached_on,
            by,
            says,
            standing: Standing::NoGround,
            late_by_days: None,
            earliest_end: None,
        };
        let over = self.facts.to_inclusive.is_some_and(|term| term < reached_on);
        let indefinite = of_the_term.is_none() && (self.facts.to_inclusive.is_none() || over);
        let parted = self.facts.parted(match says {
            Says::Dismissal => &[What::Dismiss],
            _ => &[What::Dismiss, What::HireAnother],
        });
        let standing = if end.is_some_and(|end| end.last < reached_on) {
            Some(Standing::AfterEnd)
        } else if says == Says::Decision {
            let told = self.facts.decided_by(reached_on).is_some();
            Some(if told { Standing::InTime } else { Standing::NoDecision })
        } else if by == Side::Owners && parted.is_none_or(|on| on > reached_on) {
            Some(Standing::NoDecision)
        } else if match says {
            Says::NonRenewal => self.facts.to_inclusive.is_none() || over,
            Says::Termination => !indefinite,
            _ => false,
        } {
            Some(Standing::NoGround)
        } else {
            None
        };
        let reason = Reason::computed(Step::EndingNotice)
            .with(Label::Act, says.term())
            .with(Label::By, by.term())
            .with(Label::DoneOn, reached_on);
        if let Some(standing) = standing {
            given.standing = standing;
            let met = Verdict::of(standing == Standing::InTime);
            self.told.push(reason.with(Label::Judged, standing.term()).verdict_of(met));
            return Ok((given, None));
        }
        // Owners who dismiss a manager of a contract without a term end what either side may end.
        let like = if indefinite { Notified { says: Says::Termination, ..*notice } } else { *notice };
        let times = self.times(&like)?;
        let (in_time, late, brings) = if says == Says::NonRenewal {
            let latest = times.latest_before(self.facts.to_inclusive.unwrap_or(reached_on))?;
            (reached_on <= latest, latest.days_until(reached_on), None)
        } else {
            let earliest = times.end_after(reached_on)?;
            given.earliest_end = Some(earliest);
            let named = ends_on.unwrap_or(earliest);
            let in_time = named >= earliest;
            let last = if in_time { named } else { earliest };
            let ground = if like.says == Says::Dismissal { Ground::Dismissed } else { Ground::Terminated };
            let moves = in_time || self.options.late_notice == LateNotice::Deferred;
            (in_time, named.days_until(earliest), moves.then_some(End { last, ground }))
        };
        given.standing = if in_time { Standing::InTime } else { Standing::Late };
        given.late_by_days = (!in_time).then_some(late);
        let reason = times.tell(reason.with(Label::Judged, given.standing.term()));
        let reason =
            given.earliest_end.into_iter().fold(reason, |told, day| told.with(Label::EarliestEnd, day));
        let reason = match (in_time, says) {
            (true, _) => reason,
            (false, Says::NonRenewal) => reason.reading(self.options.late_non_renewal.reading()),
            (false, _) => reason.reading(self.options.late_notice.reading()),
        };
        self.told.push(reason.verdict_of(Verdict::of(in_time)));
        Ok((given, brings))
    }
}
