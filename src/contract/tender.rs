//! Whether a manager must be chosen by tender.

mod asked;

use alloc::vec::Vec;

pub use self::asked::{
    Approver, Duty, Exception, Exceptions, Facts, Lack, Method, Options, Outcome, Scope, SmallArea,
};
use super::term::HiredBy;
use crate::decision::{Comparison, Decision, Label, Quantity, Reading, Reason, Step, Term, Verdict};
use crate::error::Error;
use crate::law::{AreaLimit, InForce, LocalLaw, Words, ZoneUse, keys};
pub use crate::penalty::range::Breach;
use crate::quantity::{Date, Ratio, Threshold};
use crate::rule::Rule;

/// `contract.tender`: whether a manager had to be chosen by tender (招投标), and whether it was lawfully chosen.
///
/// The developer of dwellings chooses the preliminary manager (前期物业服务企业) by tender. It may choose by agreement
/// where fewer than three companies bid or the housing is small, and the property authority of the county or district
/// approves before (物业管理条例 art. 24(2)). Developers of other property, and assemblies, are encouraged to hold one.
///
/// | place | tender | small enough for an agreement |
/// |---|---|---|
/// | the country 24, Liaocheng 10 | any, for dwellings | as the authority finds |
/// | Zhejiang 20 | any, for dwellings | as city or county governments lay down; not seen |
/// | Hangzhou 43 | public, for zones with dwellings | as the authority finds, others' area counted |
/// | Taizhou 35 | any, for dwellings | less than 50,000 m²; decided in five working days |
/// | Lishui 26 | public, for dwellings | less than 50,000 m² |
/// | Shaoxing 25 | public, on the platform, for all property | less than 40,000 m² |
/// | Qingdao 45 | any, for dwellings | less than 30,000 m² |
/// | Rizhao 13 | any, for dwellings | not more than 30,000 m², others' area counted |
/// | Shanghai 40 | public, on the platform, for dwellings | names no exception |
/// | Henan 42, Binzhou 28, Qingyuan 33 | any; in Henan for all property | name no exception |
/// | Shandong 14, Zibo 14, Heze 14 | by law (依法), in Heze of other property too | by law |
///
/// A zone that is built in phases has one tender, for all of it (沪府发〔2004〕38号 part 2; Lishui 26(3), Qingyuan 33(3),
/// Henan 42, Zhengzhou 30). In Jiaxing (24) the residents' committee is told of it. An assembly that chooses by agreement
/// publishes two or three candidates in Ningbo (49) and Shaoxing (30). A developer of dwellings that held no tender, or
/// agreed without approval, is in [breach](Breach::NoTender).
///
/// # Errors
/// [`MissingFact`](crate::ErrorKind::MissingFact) for what the place's text turns on: areas, the scope, the platform, who
/// was told; [`InvalidFact`](crate::ErrorKind::InvalidFact) for an approval before it was asked for, and dwellings larger
/// than their zone; [`NotInForce`](crate::ErrorKind::NotInForce) where the text of the day was not seen.
///
/// ```
/// use wuye::contract::tender::{Facts, Method, Options, Tender};
/// use wuye::law::Law;
/// use wuye::rule::{Outcome as _, Rule};
///
/// let agreed = |place: &str, area: &str| -> Result<&'static str, wuye::Error> {
///     let facts = Facts {
///         total_area_m2: Some(area.parse()?),
///         approved_on: Some("2023-05-01".parse()?),
///         ..Facts::developers("2023-05-08".parse()?, Method::Agreement)
///     };
///     let law = Law::built_in().at(place.parse()?);
///     Ok(Tender::decide(&law, &facts, &Options::default())?.outcome().expect("in force").word())
/// };
/// let (rizhao, qingdao) = ("371100", "370200");
/// assert_eq!(agreed(rizhao, "30000")?, "lawful", "not more than 30,000 m²");
/// assert_eq!(agreed(qingdao, "30000")?, "unlawful", "less than 30,000 m²");
/// assert_eq!(agreed(qingdao, "29999.99")?, "lawful");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Tender;

impl Rule for Tender {
    const ID: &'static str = "contract.tender";
    const TITLE: (&'static str, &'static str) =
        ("选聘物业服务企业的招投标", "whether a manager must be chosen by tender");
    const PARAMETERS: &'static [&'static str] = &[
        keys::TENDER.id(),
        keys::TENDER_PUBLIC.id(),
        keys::TENDER_FEW.id(),
        keys::TENDER_SMALL.id(),
        keys::TENDER_SMALL_DWELLINGS.id(),
        keys::TENDER_SMALL_UNNAMED.id(),
        keys::TENDER_APPROVAL.id(),
        keys::TENDER_APPROVAL_TIME.id(),
        keys::TENDER_SCOPE.id(),
        keys::TENDER_PLATFORM.id(),
        keys::TENDER_RESIDENTS.id(),
        keys::TENDER_ENCOURAGED.id(),
        keys::CANDIDATES_LEAST.id(),
        keys::CANDIDATES_MOST.id(),
    ];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.hired_on
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        check(facts)?;
        let day = facts.hired_on;
        let mut choice = Choice { law, facts, options: *options, told: Vec::new(), lacks: Vec::new() };
        let (duty, text) = choice.duty()?;
        let mut outcome = Outcome {
            lawful: None,
            tender: duty,
            exceptions: Vec::new(),
            approver: None,
            decide_by: None,
            lacks: Vec::new(),
            breach: None,
        };
        if facts.method == Method::Agreement {
            if let (Duty::Public | Duty::Any, Some(text)) = (duty, &text) {
                choice.agreement(text, &mut outcome)?;
            }
            choice.candidates()?;
        } else {
            choice.tender(duty)?;
        }
        let punished = choice.lacks.iter().any(|lack| matches!(lack, Lack::Tender | Lack::Approval));
        if punished && facts.zone_use == ZoneUse::WithDwellings {
            outcome.breach = Some(Breach::NoTender);
            let reason = Reason::computed(Step::TenderBreach).with(Label::Breach, Breach::NoTender.term());
            choice.told.push(reason.verdict_of(Verdict::Judgement));
        }
        // It is no duty: a text of it that was not seen changes nothing.
        if let Ok(encouraged) = law.find(keys::TENDER_ENCOURAGED, day)
            && duty == Duty::None
            && encouraged.value().has(choice.hirer())
        {
            choice.told.push(Reason::computed(Step::TenderEncouraged).by(&encouraged));
        }
        outcome.lacks = choice.lacks;
        let open = duty == Duty::Unseen || duty == Duty::Judgement && facts.method == Method::Agreement;
        outcome.lawful = Some(outcome.lacks.is_empty()).filter(|lawful| !(open && *lawful));
        Ok(Decision::new(outcome, choice.told))
    }
}

fn check(facts: &Facts) -> Result<(), Error> {
    if facts.approved_on.zip(facts.applied_on).is_some_and(|(approved, applied)| approved < applied) {
        let message = "it was approved before it was asked for";
        return Err(Error::invalid("tender.approved_first", message).at("approved_on"));
    }
    if facts.dwelling_area_m2.zip(facts.total_area_m2).is_some_and(|(part, whole)| part > whole) {
        let message = "a part is larger than the whole zone";
        return Err(Error::invalid("tender.part_too_large", message).at("dwelling_area_m2"));
    }
    Ok(())
}

/// A choice of a manager while it is judged.
struct Choice<'a> {
    law: &'a LocalLaw<'a>,
    facts: &'a Facts,
    options: Options,
    told: Vec<Reason>,
    lacks: Vec<Lack>,
}

impl Choice<'_> {
    const fn hirer(&self) -> &'static str {
        match self.facts.hired_by {
            HiredBy::Developer => "developer",
            HiredBy::Assembly => "owners-assembly",
        }
    }

    /// Whether there must be a tender, and what says so.
    fn duty(&mut self) -> Result<(Duty, Option<InForce<Words>>), Error> {
        let Facts { hired_on: day, zone_use, method, .. } = *self.facts;
        let told = Reason::computed(Step::TenderDuty).with(Label::HiredBy, Quantity::named(self.hirer()));
        if self.facts.hired_by == HiredBy::Assembly {
            self.told.push(told.with(Label::Tender, Duty::None.term()).reading(Reading::TenderOfAssembly));
            return Ok((Duty::None, None));
        }
        let told = told.with(Label::Use, zone_term(zone_use));
        let text = match self.law.find(keys::TENDER, day) {
            Ok(text) => text,
            // What a tender is for can be known where it is not whether there must be one.
            Err(_) if method != Method::Agreement && self.law.find(keys::TENDER_SCOPE, day).is_ok() => {
                self.told.push(told.with(Label::Tender, Duty::Unseen.term()).verdict_of(Verdict::Judgement));
                return Ok((Duty::Unseen, None));
            }
            Err(absent) => return Err(absent.into()),
        };
        let of = |word| text.value().has(word);
        let public = self.law.find_any(keys::TENDER_PUBLIC, day)?;
        let duty = match zone_use {
            ZoneUse::WithDwellings if public.is_some() => Duty::Public,
            ZoneUse::WithDwellings => Duty::Any,
            ZoneUse::NonDwelling if of("all-property") && public.is_some() => Duty::Public,
            ZoneUse::NonDwelling if of("all-property") => Duty::Any,
            ZoneUse::NonDwelling if of("dwellings") => Duty::None,
            ZoneUse::NonDwelling => Duty::Judgement,
        };
        let told = told.by(&text).with(Label::Tender, duty.term());
        let told = if duty == Duty::Judgement { told.verdict_of(Verdict::Judgement) } else { told };
        self.told.push(match public.filter(|_| duty == Duty::Public) {
            Some(public) => told.by(&public),
            None => told,
        });
        Ok((duty, Some(text)))
    }

    /// What is asked of a tender that was held.
    fn tender(&mut self, duty: Duty) -> Result<(), Error> {
        let Facts { hired_on: day, hired_by, method, .. } = *self.facts;
        if duty == Duty::Public {
            let text = self.law.find(keys::TENDER_PUBLIC, day)?;
            let reason = Reason::computed(Step::TenderPublic).by(&text).with(Label::Method, method.term());
            self.hold(method == Method::PublicTender, reason, Lack::PublicTender);
        }
        if hired_by == HiredBy::Developer {
            self.scope()?;
        }
        if duty == Duty::Unseen {
            return Ok(());
        }
        if let Some(text) = self.law.find_any(keys::TENDER_PLATFORM, day)?
            && text.value().has(self.hirer())
        {
            let message = "whether the tender was held on the place's platform";
            let held = self.facts.on_platform.ok_or_else(|| Error::missing("on_platform", message))?;
            self.hold(held, Reason::computed(Step::TenderPlatform).by(&text), Lack::Platform);
        }
        if let Some(text) =
            self.law.find_any(keys::TENDER_RESIDENTS, day)?.filter(|_| hired_by == HiredBy::Developer)
        {
            let message = "whether the residents' committee was told of the tender";
            let missing = || Error::missing("residents_committee_told", message);
            let told = self.facts.residents_committee_told.ok_or_else(missing)?;
            self.hold(told, Reason::computed(Step::TenderResidents).by(&text), Lack::ResidentsCommittee);
        }
        Ok(())
    }

    fn scope(&mut self) -> Result<(), Error> {
        let Some(text) = self.law.find_any(keys::TENDER_SCOPE, self.facts.hired_on)? else {
            if self.facts.scope == Some(Scope::Part) {
                let reason = Reason::computed(Step::TenderScope).reading(Reading::TenderScopeByNoText);
                self.told.push(reason.verdict_of(Verdict::Judgement));
            }
            return Ok(());
        };
        let message = "whether the tender is for the whole zone";
        let scope = self.facts.scope.ok_or_else(|| Error::missing("scope", message))?;
        let reason = Reason::computed(Step::TenderScope).by(&text);
        self.hold(scope == Scope::Zone, reason, Lack::WholeZone);
        Ok(())
    }

    /// Whether an agreement is lawful where there must be a tender.
    fn agreement(&mut self, text: &InForce<Words>, outcome: &mut Outcome) -> Result<(), Error> {
        let day = self.facts.hired_on;
        let few = self.few(text)?;
        outcome.exceptions.extend(few.then_some(Exception::FewBidders));
        let small = self.small(text, few)?;
        outcome.exceptions.extend(small.then_some(Exception::Small));
        if outcome.exceptions.is_empty() {
            self.lacks.push(Lack::Tender);
            return Ok(());
        }
        let approval = self.law.find(keys::TENDER_APPROVAL, day)?;
        outcome.approver = Approver::named(approval.value());
        let mut reason = Reason::computed(Step::TenderApproval).by(&approval);
        if let Some(approver) = outcome.approver {
            reason = reason.with(Label::Approver, approver.term());
        }
        if let (Some(time), Some(applied)) =
            (self.law.find_any(keys::TENDER_APPROVAL_TIME, day)?, self.facts.applied_on)
        {
            let last = time.value().after(applied, self.facts.calendar.as_ref())?;
            outcome.decide_by = Some(last);
            reason = reason.by(&time).with(Label::Deadline, last);
        }
        if let Some(approved) = self.facts.approved_on {
            reason = reason.with(Label::Approved, approved);
        }
        let in_time = self.facts.approved_on.is_some_and(|approved| approved <= day);
        self.hold(in_time, reason, Lack::Approval);
        Ok(())
    }

    /// Whether an exception counts: one of the place's own text or, as is read, of the country's beside it.
    fn counts<T>(&self, text: &InForce<Words>, exception: &InForce<T>, reason: Reason) -> (bool, Reason) {
        let reason = reason.by(exception);
        if exception.jurisdiction() == text.jurisdiction() || text.value().has("as-by-law") {
            return (true, reason);
        }
        match self.options.exceptions {
            Exceptions::NationStands => (true, reason.reading(Reading::ExceptionsNationStands)),
            Exceptions::TextAlone => (false, reason.reading(Reading::ExceptionsTextAlone)),
        }
    }

    fn few(&mut self, text: &InForce<Words>) -> Result<bool, Error> {
        let (Some(bidders), Some(few)) =
            (self.facts.bidders, self.law.find_any(keys::TENDER_FEW, self.facts.hired_on)?)
        else {
            return Ok(false);
        };
        let (met, reason) = companies(Step::TenderFew, bidders, *few.value())?;
        let (counts, reason) = self.counts(text, &few, reason);
        self.told.push(reason);
        Ok(met && counts)
    }

    /// Whether the zone is small; what is not told is not missed where few companies bid.
    fn small(&mut self, text: &InForce<Words>, few: bool) -> Result<bool, Error> {
        let day = self.facts.hired_on;
        if let Some(limit) = self.law.find_any(keys::TENDER_SMALL, day)? {
            return self.small_by_area(text, &limit, few);
        }
        // The texts that name no area speak of housing.
        let unnamed = self.law.find_any(keys::TENDER_SMALL_UNNAMED, day)?;
        let Some(unnamed) = unnamed.filter(|_| self.facts.zone_use == ZoneUse::WithDwellings) else {
            return Ok(false);
        };
        let reason = Reason::computed(Step::TenderSmallUnnamed)
            .with(Label::LeftTo, Quantity::named(unnamed.value()))
            .verdict_of(Verdict::Judgement);
        let (counts, reason) = self.counts(text, &unnamed, reason);
        let small = match self.facts.taken_for_small {
            Some(small) => small && counts,
            None if few || !counts => return Ok(false),
            None => {
                let message = "whether the housing was taken for small by whom the text leaves it to";
                return Err(Error::missing("taken_for_small", message));
            }
        };
        self.told.push(reason);
        Ok(small)
    }

    fn small_by_area(
        &mut self,
        text: &InForce<Words>,
        limit: &InForce<AreaLimit>,
        few: bool,
    ) -> Result<bool, Error> {
        let of_dwellings = self.law.find_any(keys::TENDER_SMALL_DWELLINGS, self.facts.hired_on)?;
        let alone = of_dwellings.is_some() && self.options.small == SmallArea::Dwellings;
        let (area, field, message) = if alone {
            (self.facts.dwelling_area_m2, "dwelling_area_m2", "the building area of the dwellings")
        } else {
            (self.facts.total_area_m2, "total_area_m2", "the building area of the zone")
        };
        let Some(area) = area else {
            return if few { Ok(false) } else { Err(Error::missing(field, message)) };
        };
        let AreaLimit { comparator, area: bound } = *limit.value();
        let met = limit.value().holds(area);
        let comparison = Comparison::bound(area.into(), comparator, &Quantity::from(bound))?;
        let reason = Reason::compared(Step::TenderSmall, comparison, met);
        let (counts, mut reason) = self.counts(text, limit, reason);
        if let Some(of_dwellings) = &of_dwellings {
            let reading = if alone { Reading::SmallDwellings } else { Reading::SmallZone };
            reason = reason.by(of_dwellings).reading(reading);
        }
        self.told.push(reason);
        Ok(met && counts)
    }

    /// Whether an assembly that chooses by agreement published as many candidates as the text asks for.
    fn candidates(&mut self) -> Result<(), Error> {
        if self.facts.hired_by == HiredBy::Developer {
            return Ok(());
        }
        let day = self.facts.hired_on;
        let mut enough = true;
        for key in [keys::CANDIDATES_LEAST, keys::CANDIDATES_MOST] {
            let Some(bound) = self.law.find_any(key, day)? else { continue };
            let missing = || Error::missing("candidates", "how many candidates were published");
            let published = self.facts.candidates.ok_or_else(missing)?;
            let (met, reason) = companies(Step::TenderCandidates, published, *bound.value())?;
            self.told.push(reason.by(&bound));
            enough &= met;
        }
        self.lacks.extend((!enough).then_some(Lack::Candidates));
        Ok(())
    }

    fn hold(&mut self, met: bool, reason: Reason, lack: Lack) {
        self.told.push(reason.verdict_of(Verdict::of(met)));
        self.lacks.extend((!met).then_some(lack));
    }
}

/// A number of companies against a bound.
fn companies(step: Step, number: u32, bound: Threshold) -> Result<(bool, Reason), Error> {
    let met = bound.comparator().holds(Ratio::from_integer(number.into()), bound.ratio());
    let left = Quantity::Companies(number.into());
    let right = left.same_unit(bound.ratio()).ok_or_else(|| Error::range("a law table"))?;
    Ok((met, Reason::compared(step, Comparison::bound(left, bound.comparator(), &right)?, met)))
}

const fn zone_term(zone_use: ZoneUse) -> Term {
    match zone_use {
        ZoneUse::WithDwellings => Term::WithDwellings,
        ZoneUse::NonDwelling => Term::NonDwellingZone,
    }
}
