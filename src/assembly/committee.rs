//! How many members an owners' committee has, and for how long.

use alloc::vec::Vec;

use super::check::{Check, Checks, asked, members};
use crate::contract::term::{Counting, last_day};
use crate::decision::{Comparison, Decision, Label, Quantity, Reason, Step, Verdict};
use crate::error::Error;
use crate::law::{BodySize, InForce, LocalLaw, SmallZone, TermOfOffice, ZoneSize, keys};
use crate::quantity::{Area, Comparator, Date};
use crate::rule::{self, Rule};

/// `assembly.committee`: whether an owners' committee (业主委员会) has the number of members, the alternates
/// and the term of office that the law asks.
///
/// | place | members | small zone | term | alternates |
/// |---|---|---|---|---|
/// | Shanghai 20 | ≥ 5, odd | 3 up to 10,000 m² | 3 to 5 years | |
/// | Beijing 39, 41 | ≥ 5, odd | 3 up to 100 households | ≤ 5 years | ≤ members |
/// | Hangzhou 27, 33 | 5 to 11, odd | 3 up to 100 households | 3 to 5 years | |
/// | Shandong 30; Qingdao 35, Liaocheng 22 | ≥ 5, odd; ≥ 3, odd | | ≤ 5 years | |
/// | elsewhere, 指导规则 31, 32 | 5 to 11, odd | | ≤ 5 years | |
///
/// Where the rules of procedure set the number, by a clause on `assembly.committee.size` or as a fact, as many
/// must be elected; in Hangzhou the lowest lawful number
/// and more than half of the agreed one will do (27). Qingdao, Liaocheng and Rizhao allow three where their
/// province asks five: the city's text is applied, and the decision warns of the other.
///
/// # Errors
/// [`MissingFact`](crate::ErrorKind::MissingFact) where the place's law asks for the zone's size, the agreed
/// number or the alternates and they are not told; [`NotInForce`](crate::ErrorKind::NotInForce) where the
/// place's rule of the day was not seen.
///
/// ```
/// use wuye::assembly::committee::{Committee, Facts, Options};
/// use wuye::law::Law;
/// use wuye::rule::Rule;
///
/// let shanghai = Law::built_in().at("310000".parse()?);
/// let lawful = |area: &str| -> Result<bool, wuye::Error> {
///     let facts = Facts {
///         zone_area_m2: Some(area.parse()?),
///         ..Facts::new("2022-06-30".parse()?, "2027-06-29".parse()?, 3)
///     };
///     let decision = Committee::decide(&shanghai, &facts, &Options::default())?;
///     Ok(decision.outcome().expect("in force").lawful)
/// };
/// assert!(lawful("10000")?);
/// assert!(!lawful("10000.01")?, "three are too few for a larger zone");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Committee;

/// The committee.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day of the election: its law applies, and the term is counted from it.
    pub elected_on: Date,
    /// The last day of the term.
    pub term_ends: Date,
    /// How many members were elected.
    pub members: u32,
    /// The number that the rules of procedure or the assembly set; asked where the law leaves it to them.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub agreed_members: Option<u32>,
    /// How many alternates (候补委员) were elected; asked where the law limits them.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub alternates: Option<u32>,
    /// The zone's building area; asked where three members depend on it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub zone_area_m2: Option<Area>,
    /// The zone's households; asked where three members depend on them.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub households: Option<u32>,
}

impl Facts {
    /// A committee of so many members.
    #[must_use]
    pub const fn new(elected_on: Date, term_ends: Date, members: u32) -> Self {
        Self {
            elected_on,
            term_ends,
            members,
            agreed_members: None,
            alternates: None,
            zone_area_m2: None,
            households: None,
        }
    }
}

/// The readings of what the law leaves open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, default)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Options {
    /// How years are counted. Default: to the day before the corresponding day.
    pub counting: Counting,
}

/// Whether the committee is as the law asks.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// Whether no requirement is broken.
    pub lawful: bool,
    /// The last day that the term may have.
    pub latest_end: Date,
    /// Each requirement.
    pub checks: Vec<Check>,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        if self.lawful { "lawful" } else { "unlawful" }
    }
}

impl Rule for Committee {
    const ID: &'static str = "assembly.committee";
    const TITLE: (&'static str, &'static str) = (
        "业主委员会的人数和任期",
        "whether an owners' committee has the size and the term that the law asks",
    );
    const PARAMETERS: &'static [&'static str] = &[
        keys::COMMITTEE_SIZE.id(),
        keys::COMMITTEE_SMALL.id(),
        keys::COMMITTEE_PARTIAL.id(),
        keys::COMMITTEE_TERM.id(),
        keys::ALTERNATES.id(),
    ];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.elected_on
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        let day = facts.elected_on;
        if facts.term_ends < day {
            let error = Error::invalid("period.reversed", "the term ends before it begins");
            return Err(error.at("term_ends"));
        }
        let mut checks = Checks::default();
        check_size(law, facts, &mut checks)?;
        if let Some(limit) = asked(law, keys::ALTERNATES, day)? {
            let missing = || Error::missing("alternates", "the alternates, which the law limits");
            let alternates = facts.alternates.ok_or_else(missing)?;
            checks.share(Step::CommitteeAlternates, [alternates, facts.members], &limit)?;
        }
        let term = law.find(keys::COMMITTEE_TERM, day)?;
        let latest_end = check_term(&term, (day, facts.term_ends), options.counting, &mut checks)?;
        let outcome = Outcome { lawful: checks.kept(), latest_end, checks: checks.list() };
        Ok(checks.decide(outcome))
    }
}

/// Holds the number of members against the law.
fn check_size(law: &LocalLaw<'_>, facts: &Facts, checks: &mut Checks) -> Result<(), Error> {
    let day = facts.elected_on;
    let size = law.without_bylaws().find(keys::COMMITTEE_SIZE, day)?;
    let found = law.find(keys::COMMITTEE_SIZE, day)?;
    let clause = Some(&found).filter(|found| found.bylaw().is_some());
    let partial = asked(law, keys::COMMITTEE_PARTIAL, day)?;
    let agreed = agreed_members(facts, &size, clause)?;
    // Where a committee elected in part stands, it is the agreed number that must be lawful as a whole.
    let number = agreed.filter(|_| partial.is_some()).unwrap_or(facts.members);
    let least = allowed_least(law, facts, (&size, number), checks)?;
    check_body_size(&size, (number, least), checks)?;
    if let Some(clause) = clause.filter(|clause| clause.value().exactly().is_none()) {
        check_body_size(clause, (number, clause.value().least.map(u32::from)), checks)?;
    }
    let source = clause.unwrap_or(&size);
    match (agreed, &partial) {
        (Some(agreed), Some(partial)) => {
            if let Some(least) = least {
                checks.bound(Step::CommitteeElected, facts.members, Comparator::AtLeast, least, &size)?;
            }
            checks.bound(Step::CommitteeAgreed, facts.members, Comparator::AtMost, agreed, source)?;
            checks.share(Step::CommitteePartial, [facts.members, agreed], partial)?;
        }
        (Some(agreed), None) => {
            let met = Verdict::of(facts.members == agreed);
            let reason = Reason::computed(Step::CommitteeAgreed).by(source);
            let numbers =
                reason.with(Label::Count, members(facts.members)).with(Label::Agreed, members(agreed));
            checks.push(numbers.verdict_of(met));
        }
        (None, _) => {}
    }
    checks.rank(law, keys::COMMITTEE_SIZE, (&size, day), |size| Ok(fits(size, number)))
}

/// The number agreed, where one is: by a clause of the by-laws, or as told where the law leaves it to them.
fn agreed_members(
    facts: &Facts,
    size: &InForce<BodySize>,
    clause: Option<&InForce<BodySize>>,
) -> Result<Option<u32>, Error> {
    let exactly = clause.and_then(|clause| clause.value().exactly()).map(u32::from);
    if let (Some(number), Some(told)) = (exactly, facts.agreed_members)
        && number != told
    {
        let error = Error::invalid("bylaws.option", "a clause of the by-laws sets another number");
        return Err(error.at("agreed_members"));
    }
    if exactly.is_some() || !size.value().by_rules {
        return Ok(exactly);
    }
    let missing = || Error::missing("agreed_members", "the number that the rules of procedure set");
    facts.agreed_members.ok_or_else(missing).map(Some)
}

/// Whether a number lies within the bounds of a text.
pub(super) fn fits(size: &BodySize, number: u32) -> bool {
    size.least.is_none_or(|least| number >= least.into())
        && size.most.is_none_or(|most| number <= most.into())
        && (!size.odd || number % 2 == 1)
}

/// The least number of members: that of a small zone where it is used and the zone is one.
fn allowed_least(
    law: &LocalLaw<'_>,
    facts: &Facts,
    (size, number): (&InForce<BodySize>, u32),
    checks: &mut Checks,
) -> Result<Option<u32>, Error> {
    let Some(least) = size.value().least.map(u32::from) else { return Ok(None) };
    let Some(small) = asked(law, keys::COMMITTEE_SMALL, facts.elected_on)? else { return Ok(Some(least)) };
    let may_have = u32::from(small.value().members);
    // The exception is for that very number: four members are no committee of three.
    if facts.members >= least || number != may_have && facts.members == number {
        return Ok(Some(least));
    }
    let is_small = is_small(&small, facts.zone_area_m2, facts.households, checks)?;
    Ok(Some(if is_small { may_have } else { least }))
}

/// Whether a zone is a small one.
pub(super) fn is_small(
    small: &InForce<SmallZone>,
    area: Option<Area>,
    households: Option<u32>,
    checks: &mut Checks,
) -> Result<bool, Error> {
    let (is_small, zone, limit) = match small.value().up_to {
        ZoneSize::AreaM2(limit) => {
            let missing = || Error::missing("zone_area_m2", "the zone's area, on which three members depend");
            let area = area.ok_or_else(missing)?;
            (area <= limit, Quantity::from(area), Quantity::from(limit))
        }
        ZoneSize::Households(limit) => {
            let missing = || Error::missing("households", "the households, on which three members depend");
            let households = households.ok_or_else(missing)?;
            (households <= limit, Quantity::Count(households.into()), Quantity::Count(limit.into()))
        }
    };
    let reason = Reason::computed(Step::CommitteeSmall).by(small).with(Label::Zone, zone);
    let may_have = members(small.value().members.into());
    let reason = reason.with(Label::Limit, limit).with(Label::Count, may_have);
    checks.tell(reason.verdict_of(Verdict::of(is_small)));
    Ok(is_small)
}

/// Holds a number of members against the bounds of a text.
pub(super) fn check_body_size(
    size: &InForce<BodySize>,
    (number, least): (u32, Option<u32>),
    checks: &mut Checks,
) -> Result<(), Error> {
    let BodySize { most, odd, generally, .. } = *size.value();
    let bounds = [
        (Step::BodyLeast, Comparator::AtLeast, least),
        (Step::BodyMost, Comparator::AtMost, most.map(u32::from)),
    ];
    for (step, comparator, bound) in bounds {
        let Some(bound) = bound else { continue };
        let comparison = Comparison::bound(members(number), comparator, &members(bound))?;
        let met = if comparator.wants_more() { number >= bound } else { number <= bound };
        let reason = Reason::compared(step, comparison, met).by(size);
        checks.push(reason.verdict_of(softened(met, generally)));
    }
    if odd {
        let reason = Reason::computed(Step::BodyOdd).by(size).with(Label::Count, members(number));
        checks.push(reason.verdict_of(softened(number % 2 == 1, generally)));
    }
    Ok(())
}

/// Holds a term against the law; gives the last day that it may have.
pub(super) fn check_term(
    term: &InForce<TermOfOffice>,
    (from, ends): (Date, Date),
    counting: Counting,
    checks: &mut Checks,
) -> Result<Date, Error> {
    let TermOfOffice { least_years, most_years, generally } = *term.value();
    if let Some(least) = least_years {
        let (earliest, reading) = last_day(from, least, counting)?;
        let reason = Reason::computed(Step::OfficeLeast).by(term).reading(reading);
        let reason =
            reason.with(Label::From, from).with(Label::Ends, ends).with(Label::EarliestEnd, earliest);
        checks.push(reason.verdict_of(softened(ends >= earliest, generally)));
    }
    let (latest, reading) = last_day(from, most_years, counting)?;
    let reason = Reason::computed(Step::OfficeMost).by(term).reading(reading);
    let reason = reason.with(Label::From, from).with(Label::Ends, ends).with(Label::LatestEnd, latest);
    checks.push(reason.verdict_of(softened(ends <= latest, generally)));
    Ok(latest)
}

/// What a text asks only in general (一般) is left to judgement where it is not kept.
const fn softened(met: bool, generally: bool) -> Verdict {
    if !met && generally { Verdict::Judgement } else { Verdict::of(met) }
}
