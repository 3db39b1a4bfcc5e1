//! The forming of a property management committee.

use alloc::string::String;
use alloc::vec::Vec;

use super::check::{Check, Checks, asked};
use super::committee::{check_body_size, check_term};
use super::seat::Proposers;
use crate::contract::term::Counting;
use crate::decision::{Comparison, Decision, Label, Quantity, Reason, Step, Term, Verdict};
use crate::error::{At as _, Error};
use crate::law::{LocalLaw, keys};
use crate::quantity::{Area, Calendar, Date, Heads, Ratio};
use crate::rule::{self, Rule};

/// `assembly.management`: whether a property management committee (物业管理委员会), which stands in for an owners'
/// committee for a time, may or must be formed, and whether it is composed, published and ended as the law asks.
///
/// | place | grounds | formed | members | owners | term |
/// |---|---|---|---|---|---|
/// | Beijing 53–59, 组建办法 | no assembly yet (delivered < 1/2); tried in vain; no committee | may | ≥ 7, odd | ≥ 1/2 | in general ≤ 3 years |
/// | Hangzhou 38–41 | five | must | 7 to 11, odd | ≥ 1/2 | in general ≤ 2 years |
/// | Ningbo 82 | no committee; idle for a year, guided twice | must | ≥ 5, odd | ≥ 1/2 | |
/// | Taizhou 30, 31 | four | may | 11 to 15, odd | ≥ 3/5 | |
/// | Zibo 36, Weifang 41 | tried twice in vain | may | ≥ 7, odd; – | ≥ 1/2 | |
/// | Liaocheng 28, Binzhou 16, Rizhao 46 | tried twice in vain | must | ≥ 7; ≥ 7; 9 to 13, odd | ≥ 1/2 | |
/// | Qingyuan 26 | ≥ 10 % of the owners apply | must, within 6 months | in general 5 to 15, odd | | |
///
/// In Beijing the plan is published for seven days, the members are named within seven days after that, and their
/// list is published for seven days; the first day is not counted. What is asked only in general (一般) is left to
/// judgement where it is not kept. How it meets and decides is [`assembly.resolution`](super::resolution)'s.
///
/// Beijing dissolves it within thirty days of the new committee's filing, other places within seven or ten days
/// of its election or filing, with the hand-over.
///
/// # Errors
/// [`MissingFact`](crate::ErrorKind::MissingFact) for what the place's law asks and is not told;
/// [`InvalidFact`](crate::ErrorKind::InvalidFact) for a ground that no place's texts know, parts larger than their
/// whole and days out of order;
/// [`NotInForce`](crate::ErrorKind::NotInForce) where the place's texts know no such committee.
///
/// ```
/// use wuye::assembly::management::{Facts, Management, Options};
/// use wuye::law::Law;
/// use wuye::rule::Rule;
///
/// let ningbo = Law::built_in().at("330200".parse()?);
/// let lawful = |members: u32, owners: u32| -> Result<bool, wuye::Error> {
///     let facts = Facts::new("2024-06-30".parse()?, "no-committee", members, owners);
///     let decision = Management::decide(&ningbo, &facts, &Options::default())?;
///     Ok(decision.outcome().expect("in force").lawful)
/// };
/// assert!(lawful(7, 4)?);
/// assert!(!lawful(7, 3)?, "three of seven are not half");
/// assert!(!lawful(6, 3)?, "six is no odd number");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Management;

/// The committee that is formed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day on which it is formed: its law applies, and its term is counted from it.
    pub formed_on: Date,
    /// Why, by the name in the tables: `conditions-not-met`, `not-formed`, `no-committee`.
    pub ground: String,
    /// How often the street office has tried in vain to have an assembly or a committee formed; asked where the
    /// ground depends on it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub attempts: Option<u32>,
    /// What was delivered; asked where the ground depends on it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub delivered: Option<Delivered>,
    /// The day since which the owners' committee has done nothing; asked where that is the ground.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub idle_since: Option<Date>,
    /// The owners who applied; asked where the law asks for an application.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub application: Option<Application>,
    /// How many members it has.
    pub members: u32,
    /// How many of them represent owners.
    pub owners: u32,
    /// The publication of the plan to form it; asked where the law asks for one.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub plan: Option<Published>,
    /// The day on which its members were named; asked where the law sets a time for that.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub named_on: Option<Date>,
    /// The publication of its members; asked where the law asks for some days of it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub list: Option<Published>,
    /// The day on which it was told, or published, that it was formed; left out while it was not.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub told_on: Option<Date>,
    /// The last day of its term; asked where the law limits it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub term_ends: Option<Date>,
    /// The day on which an owners' committee was elected; left out while none was.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub committee_elected_on: Option<Date>,
    /// The day on which that was filed; left out while it was not.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub committee_filed_on: Option<Date>,
    /// The day on which this committee was dissolved; left out while it was not.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub dissolved_on: Option<Date>,
    /// The holidays, where working days are counted.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub calendar: Option<Calendar>,
}

impl Facts {
    /// A committee of so many members, of whom so many represent owners.
    #[must_use]
    pub fn new(formed_on: Date, ground: &str, members: u32, owners: u32) -> Self {
        Self {
            formed_on,
            ground: ground.into(),
            attempts: None,
            delivered: None,
            idle_since: None,
            application: None,
            members,
            owners,
            plan: None,
            named_on: None,
            list: None,
            told_on: None,
            term_ends: None,
            committee_elected_on: None,
            committee_filed_on: None,
            dissolved_on: None,
            calendar: None,
        }
    }
}

/// How far a zone was delivered to its owners.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Delivered {
    /// The exclusive area delivered.
    pub area_m2: Area,
    /// The building area of all.
    pub total_m2: Area,
}

/// Owners who apply for a management committee.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Application {
    /// The day on which the application came in.
    pub on: Date,
    /// How many apply, of all owners.
    pub owners: Proposers,
}

/// A publication.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Published {
    /// Its first day.
    pub from: Date,
    /// Its last day.
    pub to_inclusive: Date,
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

/// Whether it is formed on a ground of the law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Form {
    /// It must be formed.
    Must,
    /// It may be formed.
    May,
    /// There is no ground for it.
    No,
}

/// Whether it is as the law asks.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// Whether it may or must be formed on this ground.
    pub form: Form,
    /// Whether there is a ground and no requirement is broken.
    pub lawful: bool,
    /// The last day that its term may have, where the law says.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub latest_end: Option<Date>,
    /// The last day for its end, where an owners' committee was elected or filed and the law sets one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub dissolve_by: Option<Date>,
    /// Each requirement.
    pub checks: Vec<Check>,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        match self.form {
            Form::Must => "must-form",
            Form::May => "may-form",
            Form::No => "no-ground",
        }
    }
}

impl Rule for Management {
    const ID: &'static str = "assembly.management";
    const TITLE: (&'static str, &'static str) = (
        "物业管理委员会的组建",
        "whether a property management committee may be formed, and is formed as the law asks",
    );
    const PARAMETERS: &'static [&'static str] = &[
        keys::FORMING_GROUNDS.id(),
        keys::FORMING_MODAL.id(),
        keys::FORMING_DELIVERED.id(),
        keys::FORMING_ATTEMPTS.id(),
        keys::FORMING_ATTEMPTS_GROUNDS.id(),
        keys::FORMING_IDLE.id(),
        keys::FORMING_APPLICANTS.id(),
        keys::FORMING_WITHIN.id(),
        keys::FORMING_SIZE.id(),
        keys::FORMING_OWNERS.id(),
        keys::FORMING_PLAN.id(),
        keys::FORMING_NAMED.id(),
        keys::FORMING_LIST.id(),
        keys::FORMING_TOLD.id(),
        keys::FORMING_TERM.id(),
        keys::FORMING_END.id(),
        keys::FORMING_END_FROM.id(),
    ];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.formed_on
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        facts.check()?;
        let day = facts.formed_on;
        let mut checks = Checks::default();
        let form = form(law, facts, &mut checks)?;
        if let Some(size) = asked(law, keys::FORMING_SIZE, day)? {
            let least = size.value().least.map(u32::from);
            check_body_size(&size, (facts.members, least), &mut checks)?;
        }
        if let Some(share) = asked(law, keys::FORMING_OWNERS, day)? {
            checks.share(Step::FormingOwners, [facts.owners, facts.members], &share)?;
        }
        notices(law, facts, &mut checks)?;
        let mut latest_end = None;
        if let Some(term) = asked(law, keys::FORMING_TERM, day)? {
            let ends =
                facts.term_ends.ok_or_else(|| Error::missing("term_ends", "the last day of its term"))?;
            latest_end = Some(check_term(&term, (day, ends), options.counting, &mut checks)?);
        }
        let dissolve_by = end(law, facts, &mut checks)?;
        let lawful = form != Form::No && checks.kept();
        let outcome = Outcome { form, lawful, latest_end, dissolve_by, checks: checks.list() };
        Ok(checks.decide(outcome))
    }
}

impl Facts {
    /// Refuses numbers and days that cannot be right.
    fn check(&self) -> Result<(), Error> {
        if self.members == 0 || self.owners > self.members {
            let error = Error::invalid("assembly.more_than_members", "there are more owners than members");
            return Err(error.at("owners"));
        }
        let elected = self.committee_elected_on;
        let application = self.application.map(|application| application.on);
        let in_order = [
            ("application", application, Some(self.formed_on)),
            ("idle_since", self.idle_since, Some(self.formed_on)),
            ("told_on", Some(self.formed_on), self.told_on),
            ("term_ends", Some(self.formed_on), self.term_ends),
            ("committee_elected_on", Some(self.formed_on), elected),
            ("committee_filed_on", elected, self.committee_filed_on),
            ("dissolved_on", Some(self.formed_on), self.dissolved_on),
        ];
        let publications = [("plan", self.plan), ("list", self.list)];
        let publications = publications.into_iter().filter_map(|(field, publication)| {
            publication.map(|Published { from, to_inclusive }| (field, Some(from), Some(to_inclusive)))
        });
        for (field, earlier, later) in in_order.into_iter().chain(publications) {
            if let (Some(earlier), Some(later)) = (earlier, later)
                && later < earlier
            {
                return Err(Error::invalid("period.reversed", "the days are out of order").at(field));
            }
        }
        if self.committee_filed_on.is_some() && elected.is_none() {
            return Err(Error::missing("committee_elected_on", "the election that was filed"));
        }
        Ok(())
    }
}

/// Whether the ground is one of the place's, and what it depends on is there.
fn form(law: &LocalLaw<'_>, facts: &Facts, checks: &mut Checks) -> Result<Form, Error> {
    let day = facts.formed_on;
    law.check_word(&[keys::FORMING_GROUNDS], &facts.ground, day).at("ground")?;
    let grounds = law.find(keys::FORMING_GROUNDS, day)?;
    let named = grounds.value().has(&facts.ground);
    let reason = Reason::computed(Step::FormingGround).by(&grounds);
    let reason = reason.with(Label::Ground, Quantity::named(&facts.ground));
    let mut met = checks.push(reason.verdict_of(Verdict::of(named)));
    if named {
        met &= depends(law, facts, checks)?;
    }
    if let Some(test) = asked(law, keys::FORMING_APPLICANTS, day)? {
        let missing = || Error::missing("application", "the owners who applied");
        let Application { on, owners } = facts.application.ok_or_else(missing)?;
        owners.check("owners").at("application")?;
        let (part, whole) = (Heads::new(owners.proposing), Heads::new(owners.all));
        let (enough, reason) = Reason::share(Step::FormingApplicants, part, whole, *test.value())?;
        checks.push(reason.by(&test));
        met &= enough;
        if let Some(span) = asked(law, keys::FORMING_WITHIN, day)? {
            let latest = span.value().after(on, facts.calendar.as_ref())?;
            checks.by_day(Step::FormingWithin, day, latest, &span);
        }
    }
    if !met {
        return Ok(Form::No);
    }
    match &**law.find(keys::FORMING_MODAL, day)?.value() {
        "must" => Ok(Form::Must),
        "may" => Ok(Form::May),
        _ => Err(Error::range("a law table")),
    }
}

/// What some grounds depend on.
fn depends(law: &LocalLaw<'_>, facts: &Facts, checks: &mut Checks) -> Result<bool, Error> {
    let day = facts.formed_on;
    let is = |term: Term| facts.ground == term.name();
    let mut met = true;
    if is(Term::ConditionsNotMet)
        && let Some(test) = asked(law, keys::FORMING_DELIVERED, day)?
    {
        let missing = || Error::missing("delivered", "what was delivered to owners");
        let Delivered { area_m2, total_m2 } = facts.delivered.ok_or_else(missing)?;
        if total_m2 == Area::default() || area_m2 > total_m2 {
            let error = Error::invalid("assembly.part.larger", "more was delivered than there is");
            return Err(error.at("area_m2").at("delivered"));
        }
        let (below, reason) = Reason::share(Step::FormingDelivered, area_m2, total_m2, *test.value())?;
        checks.push(reason.by(&test));
        met &= below;
    }
    if is(Term::CommitteeIdle)
        && let Some(span) = asked(law, keys::FORMING_IDLE, day)?
    {
        let missing = || Error::missing("idle_since", "since when the committee has done nothing");
        let since = facts.idle_since.ok_or_else(missing)?;
        let full = span.value().after(since, facts.calendar.as_ref())?;
        let reason = Reason::computed(Step::FormingIdle).by(&span);
        let reason = reason.with(Label::Since, since).with(Label::FullOn, full);
        met &= checks.push(reason.verdict_of(Verdict::of(full <= day)));
    }
    let tried = asked(law, keys::FORMING_ATTEMPTS_GROUNDS, day)?;
    if tried.is_some_and(|tried| tried.value().has(&facts.ground)) {
        let test = law.find(keys::FORMING_ATTEMPTS, day)?;
        let missing = || Error::missing("attempts", "how often the street office has tried in vain");
        let attempts = facts.attempts.ok_or_else(missing)?;
        let (comparator, bound) = (test.value().comparator(), test.value().ratio());
        let enough = comparator.holds(Ratio::from_integer(attempts.into()), bound);
        let left = Quantity::Times(attempts.into());
        let bound = left.same_unit(bound).ok_or_else(|| Error::range("a law table"))?;
        let comparison = Comparison::bound(left, comparator, &bound)?;
        met &= checks.push(Reason::compared(Step::FormingAttempts, comparison, enough).by(&test));
    }
    Ok(met)
}

/// What must be published or told, and for how long or by when.
fn notices(law: &LocalLaw<'_>, facts: &Facts, checks: &mut Checks) -> Result<(), Error> {
    let (day, calendar) = (facts.formed_on, facts.calendar.as_ref());
    let publications = [
        (keys::FORMING_PLAN, Step::FormingPlan, "plan", facts.plan),
        (keys::FORMING_LIST, Step::FormingList, "list", facts.list),
    ];
    for (key, step, field, published) in publications {
        let Some(span) = asked(law, key, day)? else { continue };
        let missing = || Error::missing(field, "its publication, for which the law sets a time");
        let Published { from, to_inclusive } = published.ok_or_else(missing)?;
        let earliest = span.value().after(from, calendar)?;
        let reason = Reason::computed(step).by(&span).with(Label::From, from).with(Label::Ends, to_inclusive);
        let met = Verdict::of(to_inclusive >= earliest);
        checks.push(reason.with(Label::EarliestEnd, earliest).verdict_of(met));
    }
    if let Some(span) = asked(law, keys::FORMING_NAMED, day)?
        && let Some(plan) = facts.plan
    {
        let named_on = facts.named_on.ok_or_else(|| Error::missing("named_on", "when members were named"))?;
        if named_on < plan.to_inclusive {
            let error = Error::invalid("period.reversed", "members are named after the plan's publication");
            return Err(error.at("named_on"));
        }
        let latest = span.value().after(plan.to_inclusive, calendar)?;
        checks.by_day(Step::FormingNamed, named_on, latest, &span);
    }
    if let Some(span) = asked(law, keys::FORMING_TOLD, day)? {
        let latest = span.value().after(day, calendar)?;
        checks.until(Step::FormingTold, facts.told_on, latest, &span);
    }
    Ok(())
}

/// The last day for its end, once there is an owners' committee.
fn end(law: &LocalLaw<'_>, facts: &Facts, checks: &mut Checks) -> Result<Option<Date>, Error> {
    let Some(span) = asked(law, keys::FORMING_END, facts.formed_on)? else { return Ok(None) };
    let from = law.find(keys::FORMING_END_FROM, facts.formed_on)?;
    let start = match &**from.value() {
        "election" => facts.committee_elected_on,
        "filing" => facts.committee_filed_on,
        _ => return Err(Error::range("a law table")),
    };
    let Some(start) = start else { return Ok(None) };
    let latest = span.value().after(start, facts.calendar.as_ref())?;
    checks.until(Step::FormingEnd, facts.dissolved_on, latest, &span);
    Ok(Some(latest))
}
