use alloc::vec::Vec;

use super::establishment::{FullYears, PreliminaryContract};
use super::state::ZoneState;
use crate::decision::{Comparison, Label, Quantity, Reading, Reason, Step, Term, Verdict};
use crate::error::{At as _, Error};
use crate::law::{Establishment, InForce, LimbTest, Measure, ShareTest, Stage, YearsTest};
use crate::quantity::{Comparator, Date, Span};

/// What the limbs of a text came to.
pub(super) struct Conditions {
    /// The limbs that are met, as the text counts them.
    pub(super) met: Vec<u32>,
    /// The first day on which a limb is met that only time is wanting of.
    pub(super) met_from: Option<Date>,
    /// The first day since which a limb is met that only time was wanting of.
    pub(super) met_by_time: Option<Date>,
    /// Whether no other limb can have been met before that day: what has been handed over stays so.
    pub(super) none_before: bool,
    pub(super) reasons: Vec<Reason>,
}

/// The facts that limbs are tested on.
pub(super) struct Tested<'a> {
    pub(super) law: &'a InForce<Establishment>,
    pub(super) as_of: Date,
    pub(super) contract: Option<&'a PreliminaryContract>,
    pub(super) years: FullYears,
}

/// What one test came to.
enum Found {
    /// Since that day, where time alone was wanting.
    Met(Option<Date>),
    NotMet,
    /// It will be on that day, whatever else happens.
    MetFrom(Date),
    /// A fact is not there.
    Unknown(Error),
}

impl Tested<'_> {
    /// Tests every limb on the zone, and on its earlier phase where the text lets that do.
    pub(super) fn run(
        &self,
        zone: &ZoneState,
        earlier_phase: Option<&ZoneState>,
    ) -> Result<Conditions, Error> {
        let (met_from, met_by_time) = (None, None);
        let mut all =
            Conditions { met: Vec::new(), met_from, met_by_time, none_before: true, reasons: Vec::new() };
        let phase = earlier_phase.filter(|_| self.law.value().earlier_phase);
        let zones = [(Some(zone), "zone"), (phase, "earlier_phase")];
        let mut unknown = None;
        for (zone, field) in zones {
            let Some(zone) = zone else { continue };
            let is_phase = field == "earlier_phase";
            for (number, limb) in (1_u32..).zip(self.law.value().limbs.iter()) {
                // What an earlier phase meets counts as the item after the last.
                let last = u32::try_from(self.law.value().limbs.len()).unwrap_or(u32::MAX);
                let number = if is_phase { last.saturating_add(1) } else { number };
                let (mut fails, mut from, mut missing) = (false, None, None);
                let (mut since, mut by_time) = (None, true);
                for test in &limb.all {
                    let (found, reason) = self.test(test, zone, field)?;
                    let reason =
                        reason.map(|reason| reason.with(Label::Limb, Quantity::Count(number.into())));
                    all.reasons.extend(reason.map(|reason| {
                        if is_phase { reason.with(Label::Part, Term::EarlierPhase) } else { reason }
                    }));
                    match found {
                        Found::Met(day) => {
                            by_time &= day.is_some();
                            since = since.max(day);
                        }
                        Found::NotMet => fails = true,
                        Found::MetFrom(day) => from = from.max(Some(day)),
                        Found::Unknown(error) => missing = missing.or(Some(error)),
                    }
                }
                match (fails, missing, from) {
                    (true, ..) => {}
                    (_, Some(missing), _) => {
                        all.none_before = false;
                        unknown = unknown.or(Some(missing));
                    }
                    (_, None, Some(day)) => all.met_from = all.met_from.min(Some(day)).or(Some(day)),
                    (_, None, None) => {
                        if by_time {
                            all.met_by_time = all.met_by_time.min(since).or(since);
                        }
                        all.none_before &= by_time;
                        if !all.met.contains(&number) {
                            all.met.push(number);
                        }
                    }
                }
            }
        }
        match unknown {
            Some(missing) if all.met.is_empty() => Err(missing),
            _ => Ok(all),
        }
    }

    fn test(&self, test: &LimbTest, zone: &ZoneState, field: &str) -> Result<(Found, Option<Reason>), Error> {
        match test {
            LimbTest::Share(share) => below(field, self.share(*share, zone)),
            LimbTest::Years(years) => below(field, self.years(*years, zone)),
            LimbTest::ContractEnds(left) => self.contract_ends(*left),
        }
    }

    fn share(&self, test: ShareTest, zone: &ZoneState) -> Result<(Found, Option<Reason>), Error> {
        let (handed, stage) = zone.at(test.stage);
        let (part, total, field): (Option<Quantity>, Option<Quantity>, _) = match test.measure {
            Measure::Area => (handed.area_m2.map(Into::into), zone.total.area_m2.map(Into::into), "area_m2"),
            Measure::Owners => (handed.owners.map(Into::into), zone.total.owners.map(Into::into), "owners"),
            Measure::Households => {
                let households = |number: Option<crate::quantity::Heads>| {
                    number.map(|number| Quantity::Households(number.get().into()))
                };
                (households(handed.households), households(zone.total.households), "households")
            }
        };
        let missing = |of: &str| {
            let error = Error::missing(field, "a share of the zone that may decide").at(of);
            Ok((Found::Unknown(error), None))
        };
        let (Some(part), Some(total)) = (part.clone(), total) else {
            return missing(if part.is_none() { stage } else { "total" });
        };
        let (met, reason) = Reason::share(Step::EstablishmentShare, part, total, test.threshold)?;
        let reason = reason.by(self.law).with(Label::Property, of_stage(test.stage));
        Ok((if met { Found::Met(None) } else { Found::NotMet }, Some(reason)))
    }

    fn years(&self, test: YearsTest, zone: &ZoneState) -> Result<(Found, Option<Reason>), Error> {
        let (handed, stage) = zone.at(test.stage);
        let Some(first) = handed.first_on else {
            let error = Error::missing("first_on", "the day of the first unit, which may decide").at(stage);
            return Ok((Found::Unknown(error), None));
        };
        let anniversary = test.full.after(first, None)?;
        let (full_on, reading) = match self.years {
            FullYears::OnAnniversary => (anniversary, Reading::FullOnAnniversary),
            FullYears::DayAfter => (anniversary.add_days(1)?, Reading::FullDayAfter),
        };
        let met = full_on <= self.as_of;
        let days = |until: Date| Quantity::Days(first.days_until(until));
        let comparison = Comparison::bound(days(self.as_of), Comparator::AtLeast, &days(full_on))?;
        let reason = Reason::compared(Step::EstablishmentYears, comparison, met)
            .by(self.law)
            .with(Label::Property, of_stage(test.stage))
            .with(Label::Since, first)
            .with(Label::MetFrom, full_on)
            .reading(reading);
        Ok((if met { Found::Met(Some(full_on)) } else { Found::MetFrom(full_on) }, Some(reason)))
    }

    /// The contract was ended early, or so few days are left, however negative once its term is over.
    fn contract_ends(&self, left: Span) -> Result<(Found, Option<Reason>), Error> {
        let (ends_on, ended_early_on) = match self.contract {
            None => {
                let why = "the preliminary contract, which may decide";
                return Ok((Found::Unknown(Error::missing("preliminary_contract", why)), None));
            }
            Some(PreliminaryContract::None) => return Ok((Found::NotMet, None)),
            Some(PreliminaryContract::Concluded { ends_on, ended_early_on }) => (*ends_on, *ended_early_on),
        };
        if let Some(day) = ended_early_on.filter(|day| *day <= self.as_of) {
            let reason = Reason::computed(Step::EstablishmentContractEnded).by(self.law);
            let reason = reason.with(Label::Since, day).verdict_of(Verdict::Met);
            let since = left.before(ends_on, None)?.min(day);
            return Ok((Found::Met(Some(since)), Some(reason)));
        }
        let from = left.before(ends_on, None)?;
        let met = from <= self.as_of;
        let days = |day: Date| Quantity::Days(day.days_until(ends_on));
        let comparison = Comparison::bound(days(self.as_of), Comparator::AtMost, &days(from))?;
        let reason = Reason::compared(Step::EstablishmentContractEnds, comparison, met)
            .by(self.law)
            .with(Label::LatestEnd, ends_on)
            .with(Label::MetFrom, from);
        Ok((if met { Found::Met(Some(from)) } else { Found::MetFrom(from) }, Some(reason)))
    }
}

/// The same, with errors said of what stands below `field`.
fn below(
    field: &str,
    found: Result<(Found, Option<Reason>), Error>,
) -> Result<(Found, Option<Reason>), Error> {
    match found.at(field)? {
        (Found::Unknown(error), reason) => Ok((Found::Unknown(error.at(field)), reason)),
        known => Ok(known),
    }
}

const fn of_stage(stage: Stage) -> Term {
    match stage {
        Stage::Delivered => Term::Delivered,
        Stage::SoldAndDelivered => Term::SoldAndDelivered,
        Stage::MovedIn => Term::MovedIn,
    }
}
