//! Temporary services for a zone in which nobody serves.

mod ask;
mod condition;
mod facts;
mod options;
mod outcome;
mod service;

use alloc::vec::Vec;

use self::condition::Condition;
pub use self::facts::{Asking, Body, Committee, Decided, Facts, Found, Manager, Service, Way, What};
pub use self::options::{AfterEnd, CountedBy, LapsedAs, Options, Repeated};
pub use self::outcome::{
    Arranged, Bearer, Costs, Duty, Judged, Lack, Named, Outcome, Owed, OwedState, Shared, Standing, State,
};
pub use super::term::Counting;
use crate::decision::{Decision, Label, Quantity, Reading, Reason, Step, Verdict};
use crate::error::Error;
use crate::law::{InForce, LocalLaw, Words, keys};
use crate::quantity::Date;
use crate::rule::Rule;

/// `contract.temporary`: whether temporary services (临时物业服务、应急物业服务) are arranged for a zone in which nobody serves,
/// who asks for them, who chooses the provider and how, how long they last at most, who pays, and what is done meanwhile.
///
/// The country's texts say nothing of them: whose contract is over serves on until another takes over (民法典 art. 950). In
/// the places whose texts do, the street office or town government arranges them.
///
/// | place | where | how | at most | at the cost of |
/// |---|---|---|---|---|
/// | Shanghai 52 | the manager left and no other was hired; reported by the committee or, where there is none and 20 % of the owners ask, by the residents' committee | from the district's pool | 6 months | all owners |
/// | Beijing 77 | management was suddenly lost (突发失管) | with those concerned | 6 months | all owners |
/// | Qingdao 68, Zibo 50 | the same | | 6 months | all owners |
/// | Weifang 51 | it was lost | in the joint meeting | 6 months | all owners |
/// | Zhengzhou 62 | it was lost or given up | | 1 year | all owners |
/// | Ningbo 83 | it was suddenly lost or wanting, and life is affected | or serves itself | 6 months, in general | all owners where no manager is hired; a manager that caused it answers for it |
/// | Hangzhou 58 | the manager does not perform its contract, or cannot, and life is affected | with those concerned | | |
/// | Liaocheng 43 | it left, no other was hired, and the owners do not manage by themselves | serves itself | until another takes over | all owners |
/// | Qingyuan 44 | it left by a judgment, at the end of its term, or otherwise, and no other was hired; or there is no developer to hire one | may draw one from the county's pool, by contract | | |
/// | Zhoushan 47 | as in Liaocheng, and it is urgent | starts its plan (管理预案), reports to the county | | |
///
/// In Beijing, Qingdao, Zibo, Weifang and Zhengzhou the services, their term and their cost are published in the zone, and
/// the owners' decision on what follows is organised or guided. Where nobody was hired at the end of a term, in Taizhou (40)
/// the manager reports it and the housing authority guides the owners; in Zhoushan the street office does.
///
/// Who bears the cost, bears it by what was agreed, else by exclusive area (民法典 art. 283).
///
/// What only a person can find — that management was lost, suddenly, that life is affected, that it is urgent — is a
/// [fact](Found), asked for where the place's text speaks of it. Six months from 15 January end with 14 July.
///
/// # Errors
/// [`MissingFact`](crate::ErrorKind::MissingFact) for what the place's text turns on, as long as nothing else decides;
/// [`InvalidFact`](crate::ErrorKind::InvalidFact) for days that are still to come, a service that begins before it was
/// chosen or ends before it begins, more who ask than there are; [`NotInForce`](crate::ErrorKind::NotInForce) where the text
/// of the day was not seen.
///
/// ```
/// use wuye::contract::temporary::{Asking, Body, Committee, Facts, Manager, Options, Standing, Temporary};
/// use wuye::law::Law;
/// use wuye::quantity::Heads;
/// use wuye::rule::Rule;
///
/// let shanghai = Law::built_in().at("310000".parse()?);
/// let asked_by = |owners: u32| -> Result<(Standing, Option<Body>), wuye::Error> {
///     let facts = Facts {
///         committee: Some(Committee::NotSetUp),
///         owners: Some(Heads::new(1150)),
///         asking: Some(Asking { owners: Heads::new(owners), area_m2: None }),
///         ..Facts::of("2024-05-08".parse()?, Manager::LeftAtEnd)
///     };
///     let decision = Temporary::decide(&shanghai, &facts, &Options::default())?;
///     let outcome = decision.outcome().expect("in force");
///     Ok((outcome.standing, outcome.by))
/// };
/// assert_eq!(asked_by(229)?, (Standing::RequestWanting, Some(Body::Owners)));
/// assert_eq!(asked_by(230)?, (Standing::ReportDue, Some(Body::ResidentsCommittee)), "20 % of 1,150");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Temporary;

impl Rule for Temporary {
    const ID: &'static str = "contract.temporary";
    const TITLE: (&'static str, &'static str) =
        ("临时（应急）物业服务", "temporary services for a zone in which nobody serves");
    const PARAMETERS: &'static [&'static str] = &[
        keys::TEMPORARY.id(),
        keys::TEMPORARY_WHILE.id(),
        keys::TEMPORARY_MODAL.id(),
        keys::TEMPORARY_BY.id(),
        keys::TEMPORARY_WHAT.id(),
        keys::TEMPORARY_ASKED_BY.id(),
        keys::TEMPORARY_REQUEST.id(),
        keys::TEMPORARY_CHOICE.id(),
        keys::TEMPORARY_SERVICES.id(),
        keys::TEMPORARY_TERM.id(),
        keys::TEMPORARY_TERM_GENERALLY.id(),
        keys::TEMPORARY_UNTIL.id(),
        keys::TEMPORARY_COSTS.id(),
        keys::TEMPORARY_DUTIES.id(),
        keys::TEMPORARY_GUIDANCE.id(),
        keys::TEMPORARY_GUIDANCE_BY.id(),
        keys::TEMPORARY_GUIDANCE_REPORT.id(),
        keys::TEMPORARY_GUIDANCE_DUTIES.id(),
        keys::SHARE.id(),
        keys::START_UNTIL_TAKEN_OVER.id(),
    ];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.service.as_ref().map_or(facts.as_of, |service| service.chosen_on)
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        facts::check(facts)?;
        let day = Self::law_day(facts);
        let mut case = Case { law, facts, options: *options, day, told: Vec::new() };
        let mut outcome = Outcome {
            standing: Standing::NotRegulated,
            by: None,
            requested: None,
            arranged: None,
            at_most: None,
            ways: Vec::new(),
            services: Vec::new(),
            costs: None,
            service: None,
            duties: Vec::new(),
            manager_serves_on: false,
        };
        case.stand(&mut outcome)?;
        case.arrange(&mut outcome)?;
        outcome.manager_serves_on = case.serves_on()?;
        Ok(Decision::new(outcome, case.told))
    }
}

/// A zone without services while it is judged.
struct Case<'a> {
    law: &'a LocalLaw<'a>,
    facts: &'a Facts,
    options: Options,
    /// The day whose law applies, and whose circumstances count.
    day: Date,
    told: Vec<Reason>,
}

impl Case<'_> {
    /// Whether services are arranged, and whose turn it is.
    fn stand(&mut self, outcome: &mut Outcome) -> Result<(), Error> {
        let text = self.law.find_any(keys::TEMPORARY, self.day)?;
        let guidance = self.law.find_any(keys::TEMPORARY_GUIDANCE, self.day)?;
        if let Some(on) = self.facts.taken_over_on.filter(|on| *on <= self.day) {
            self.told.push(Reason::computed(Step::TemporaryTakenOver).with(Label::Since, on));
            outcome.standing = Standing::TakenOver;
            return Ok(());
        }
        let guided = match &guidance {
            Some(guidance) => self.all_hold(guidance, Step::TemporaryGuidance)?,
            None => false,
        };
        let ground = match &text {
            Some(text) => self.ground(text)?,
            None => false,
        };
        if ground {
            (outcome.standing, outcome.by) = self.turn(&mut outcome.requested)?;
        } else if guided {
            outcome.standing = Standing::Guided;
        } else if text.is_some() || guidance.is_some() {
            outcome.standing = Standing::NoGround;
        } else {
            let told = Reason::computed(Step::TemporaryNoText).reading(Reading::TemporaryNoText);
            self.told.push(told.verdict_of(Verdict::Judgement));
        }
        if guided {
            let by = self.law.find(keys::TEMPORARY_GUIDANCE_BY, self.day)?;
            let body = Body::named(by.value());
            outcome.by = outcome.by.or(body);
            if let Some(report) = self.law.find_any(keys::TEMPORARY_GUIDANCE_REPORT, self.day)?
                && let Some(reporter) = Body::named(report.value())
            {
                let owed = self.duty(&report, Duty::ReportGap, reporter);
                outcome.duties.push(owed);
            }
            if let Some((body, duties)) =
                body.zip(self.law.find_any(keys::TEMPORARY_GUIDANCE_DUTIES, self.day)?)
            {
                let owed = self.duties(&duties, body);
                outcome.duties.extend(owed);
            }
        }
        Ok(())
    }

    /// Whether what the text asks for is so.
    fn ground(&mut self, text: &InForce<Words>) -> Result<bool, Error> {
        let beside = self.law.find_any(keys::TEMPORARY_WHILE, self.day)?;
        let event = condition::any(self.each(text).map(|(_, holds)| holds.map(|(holds, _)| holds)));
        let all = match &beside {
            Some(beside) => condition::all(self.each(beside).map(|(_, holds)| holds.map(|(holds, _)| holds))),
            None => Ok(true),
        };
        let ground = condition::all([event.clone(), all])?;
        // Of several events those are told that happened, or each where none did.
        self.tell(text, Step::TemporaryEvent, event == Ok(true));
        if let Some(beside) = &beside {
            self.tell(beside, Step::TemporaryCondition, false);
        }
        Ok(ground)
    }

    fn all_hold(&mut self, text: &InForce<Words>, step: Step) -> Result<bool, Error> {
        let holds = condition::all(self.each(text).map(|(_, holds)| holds.map(|(holds, _)| holds)))?;
        self.tell(text, step, false);
        Ok(holds)
    }

    /// Each condition of a text, and whether it is so or which fact is missing.
    fn each(
        &self,
        text: &InForce<Words>,
    ) -> impl Iterator<Item = (Condition, Result<(bool, Option<Reading>), Error>)> {
        let of = Condition::of(text.value()).collect::<Vec<_>>().into_iter();
        of.map(|condition| (condition, condition.holds(self.facts, self.day, self.options)))
    }

    /// Tells the conditions of a text that are known to be so or not.
    fn tell(&mut self, text: &InForce<Words>, step: Step, only_met: bool) {
        let known: Vec<_> =
            self.each(text).filter_map(|(one, holds)| holds.ok().map(|holds| (one, holds))).collect();
        for (condition, (holds, reading)) in known {
            if holds || !only_met {
                let told = Reason::computed(step).by(text).with(Label::Cause, condition.term());
                let told = reading.into_iter().fold(told, Reason::reading);
                self.told.push(told.verdict_of(Verdict::of(holds)));
            }
        }
    }

    /// Whose turn it is where there is a ground.
    fn turn(&mut self, requested: &mut Option<bool>) -> Result<(Standing, Option<Body>), Error> {
        let asked = self.asked()?;
        *requested = asked.requested;
        if let Some((standing, body)) = asked.waits {
            return Ok((standing, Some(body)));
        }
        let modal = self.law.find(keys::TEMPORARY_MODAL, self.day)?;
        let standing = if &**modal.value() == "may" { Standing::MayArrange } else { Standing::MustArrange };
        let by = self.law.find(keys::TEMPORARY_BY, self.day)?;
        Ok((standing, Body::named(by.value())))
    }

    /// What is arranged, for how long and at whose cost; and how the service stands that was.
    fn arrange(&mut self, outcome: &mut Outcome) -> Result<(), Error> {
        let standing = outcome.standing;
        let what = self.law.find_any(keys::TEMPORARY_WHAT, self.day)?;
        let ways_text = self.law.find_any(keys::TEMPORARY_CHOICE, self.day)?;
        let span = self.law.find_any(keys::TEMPORARY_TERM, self.day)?;
        let arranged = what.as_ref().and_then(|what| {
            Arranged::ALL.iter().copied().find(|arranged| arranged.term().name() == &**what.value())
        });
        if standing.has_ground()
            && let Some((what, arranged)) = what.as_ref().zip(arranged)
        {
            outcome.arranged = Some(arranged);
            outcome.at_most = span.as_ref().map(|span| *span.value());
            outcome.ways = ways_text.as_ref().map(|text| ways(text).collect()).unwrap_or_default();
            let services = self.law.find_any(keys::TEMPORARY_SERVICES, self.day)?;
            outcome.services = services.as_ref().map(|text| named(text).collect()).unwrap_or_default();
            let by = self.law.find(keys::TEMPORARY_BY, self.day)?;
            let modal = self.law.find(keys::TEMPORARY_MODAL, self.day)?;
            let told = Reason::computed(Step::TemporaryArranged).by(what).by(&by).by(&modal);
            let told = told.with(Label::Arranged, arranged.term());
            let told = told.with(Label::ArrangedBy, Quantity::named(by.value()));
            let told = told.with_all(Label::ArrangedHow, outcome.ways.iter().map(|way| way.term()));
            self.told.push(told.with_all(Label::Served, outcome.services.iter().map(|one| one.term())));
        }
        outcome.service = self.judge(standing, arranged, span.as_ref(), ways_text.as_ref())?;
        if standing.has_ground() {
            outcome.costs = Some(self.costs()?);
            let plan = arranged == Some(Arranged::ManagementPlan);
            let by = self.law.find(keys::TEMPORARY_BY, self.day)?;
            if let Some((duties, body)) =
                self.law.find_any(keys::TEMPORARY_DUTIES, self.day)?.zip(Body::named(by.value()))
                && (plan || self.facts.service.is_some())
            {
                let owed = self.duties(&duties, body);
                outcome.duties.extend(owed);
            }
        }
        Ok(())
    }

    /// Whether the former manager must serve on.
    fn serves_on(&mut self) -> Result<bool, Error> {
        let over = condition::contract_over(self.facts) == Ok(true);
        if !over || self.facts.taken_over_on.is_some() {
            return Ok(false);
        }
        let Some(text) = self.law.find_any(keys::START_UNTIL_TAKEN_OVER, self.day)? else { return Ok(false) };
        self.told.push(Reason::computed(Step::TemporaryServesOn).by(&text));
        Ok(true)
    }
}

/// The ways that a text asks for.
fn ways(text: &InForce<Words>) -> impl Iterator<Item = Way> {
    Way::ALL.into_iter().filter(|way| text.value().has(way.term().name()))
}

/// The services that a text names.
fn named(text: &InForce<Words>) -> impl Iterator<Item = Named> {
    Named::ALL.iter().copied().filter(|service| text.value().has(service.term().name()))
}
