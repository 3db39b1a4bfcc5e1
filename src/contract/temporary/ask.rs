//! Who asks for temporary services, and whether enough do.

use super::facts::{Asking, Committee};
use super::options::{CountedBy, LapsedAs};
use super::outcome::Standing;
use super::{Body, Case};
use crate::decision::{Label, Reading, Reason, Step, Verdict};
use crate::error::Error;
use crate::law::keys;
use crate::quantity::{Area, Heads};

/// What asking came to.
pub(super) struct Asked {
    /// Who must ask or report first, where somebody must and has not.
    pub waits: Option<(Standing, Body)>,
    /// Whether enough owners ask, where they must.
    pub requested: Option<bool>,
}

impl Case<'_> {
    /// Who must ask or report before services are arranged, and whether they have.
    pub(super) fn asked(&mut self) -> Result<Asked, Error> {
        let Some(text) = self.law.find_any(keys::TEMPORARY_ASKED_BY, self.day)? else {
            return Ok(Asked { waits: None, requested: None });
        };
        let committee = self.facts.committee;
        let committee =
            committee.ok_or_else(|| Error::missing("committee", "how it stands with the committee"))?;
        let (reports, reading) = match (committee, self.options.lapsed) {
            (Committee::InOffice, _) => (true, None),
            (Committee::NotSetUp, _) => (false, None),
            (Committee::Lapsed, LapsedAs::AsCommittee) => (true, Some(Reading::TemporaryLapsedCommittee)),
            (Committee::Lapsed, LapsedAs::AsNone) => (false, Some(Reading::TemporaryLapsedNone)),
        };
        let by = if reports { Body::OwnersCommittee } else { Body::ResidentsCommittee };
        let requested = if reports { None } else { self.requested(reading)? };
        if requested == Some(false) {
            return Ok(Asked { waits: Some((Standing::RequestWanting, Body::Owners)), requested });
        }
        let reported = self.facts.reported_by == Some(by);
        let told = Reason::computed(Step::TemporaryReport).by(&text).with(Label::By, by.term());
        let told = reading.into_iter().fold(told, Reason::reading);
        self.told.push(told.verdict_of(Verdict::of(reported)));
        Ok(Asked { waits: (!reported).then_some((Standing::ReportDue, by)), requested })
    }

    /// Whether enough owners ask, where the text names a share.
    fn requested(&mut self, lapsed: Option<Reading>) -> Result<Option<bool>, Error> {
        let Some(share) = self.law.find_any(keys::TEMPORARY_REQUEST, self.day)? else { return Ok(None) };
        let by = self.options.request;
        let none = Asking { owners: Heads::default(), area_m2: Some(Area::default()) };
        let asking = self.facts.asking.unwrap_or(none);
        let mut enough = true;
        let counted = match by {
            CountedBy::Heads => Reading::TemporaryHeads,
            CountedBy::Area => Reading::TemporaryArea,
            CountedBy::Both => Reading::TemporaryBoth,
        };
        let tell = |told: Reason| {
            let told = told.by(&share).reading(counted);
            lapsed.into_iter().fold(told, Reason::reading)
        };
        if matches!(by, CountedBy::Heads | CountedBy::Both) {
            let all =
                self.facts.owners.ok_or_else(|| Error::missing("owners", "how many owners there are"))?;
            let (met, told) = Reason::share(Step::TemporaryRequest, asking.owners, all, *share.value())?;
            self.told.push(tell(told));
            enough &= met;
        }
        if matches!(by, CountedBy::Area | CountedBy::Both) {
            let missing = || Error::missing("area_m2", "the area, by which owners are counted");
            let all = self.facts.area_m2.ok_or_else(missing)?;
            let part = asking.area_m2.ok_or_else(|| missing().at("asking"))?;
            let (met, told) = Reason::share(Step::TemporaryRequestArea, part, all, *share.value())?;
            self.told.push(tell(told));
            enough &= met;
        }
        Ok(Some(enough))
    }
}
