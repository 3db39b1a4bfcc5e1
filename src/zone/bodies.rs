//! How many assemblies and managers a zone has.

use alloc::vec::Vec;

use crate::decision::{Decision, Label, Quantity, Reading, Reason, Step, Verdict};
use crate::error::{At as _, Error};
use crate::law::{InForce, Key as LawKey, LocalLaw, keys};
use crate::quantity::{Date, Key, in_key_order};
pub use crate::rule::NoOptions as Options;
use crate::rule::{self, Rule};

/// `zone.bodies`: whether a zone (物业管理区域) has one owners' assembly (业主大会) and one manager (物业服务人) at a time, and
/// from when to when which two of them were there together.
///
/// One zone sets up one assembly (物业管理条例 art. 9(1)) and one manager manages it (art. 33). Places say it again:
///
/// * one assembly: Beijing 29(2), Zhejiang 7(1), Hangzhou 18(1), Wenzhou 10(1), Shandong 23(1), Qingdao 20(1), Zibo 21,
///   Rizhao 24(2), Liaocheng 15(2), Binzhou 8(1), Heze 6(1), Henan 18(1), Zhengzhou 12(2);
/// * one manager: Beijing 61(1), Zhejiang 28(1), Wenzhou 32(1), Qingdao 53(1), Zibo 40(1), Weifang 45(1), Zhengzhou 33(1);
/// * all phases of a zone: the same manager, Qingyuan 33(3);
/// * one property management committee (物业管理委员会): Beijing (北京市物业管理委员会组建办法 art. 5) alone.
///
/// What the country's text asks holds in every place, also where an older text of the place was not seen. Who does only a
/// special service (专项服务) that was passed on (条例 art. 39, 民法典 art. 941(1)) does not manage the zone and does not
/// count; who manages a part of it, a phase or a building, does. A first and a last day are both days on which a body is
/// there; one without a last day still is.
///
/// | the old manager's last day | the new one's first | |
/// |---|---|---|
/// | 30 June | 1 July | lawful |
/// | 30 June | 30 June | together for a day |
/// | 30 June | 1 June | together from 1 to 30 June, 30 days |
///
/// # Errors
/// [`InvalidFact`](crate::ErrorKind::InvalidFact) for two assemblies, managers or committees of one key (who came back after it
/// had left has another key for that time), and a last day before the first; [`NotInForce`](crate::ErrorKind::NotInForce)
/// where no text of a day in the period was seen.
///
/// ```
/// use wuye::law::Law;
/// use wuye::rule::Rule;
/// use wuye::zone::bodies::{Bodies, Facts, Manages, Manager, Options};
///
/// let days = |last_of_old: &str, first_of_new: &str| -> Result<Vec<i32>, wuye::Error> {
///     let old = Manager {
///         manager: "A".parse()?,
///         from: "2021-07-01".parse()?,
///         to_inclusive: Some(last_of_old.parse()?),
///         manages: Manages::Zone,
///     };
///     let new = Manager {
///         manager: "B".parse()?,
///         from: first_of_new.parse()?,
///         to_inclusive: None,
///         manages: Manages::Zone,
///     };
///     let facts = Facts {
///         from: "2024-01-01".parse()?,
///         to_inclusive: Some("2024-12-31".parse()?),
///         assemblies: Vec::new(),
///         managers: vec![old, new],
///         management_committees: Vec::new(),
///     };
///     let nation = Law::built_in().at("100000".parse()?);
///     let decision = Bodies::decide(&nation, &facts, &Options {})?;
///     Ok(decision.outcome().expect("in force").managers.iter().map(|both| both.days).collect())
/// };
/// assert_eq!(days("2024-06-30", "2024-07-01")?, [0; 0], "handed over");
/// assert_eq!(days("2024-06-30", "2024-06-30")?, [1], "both were there on that day");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Bodies;

/// A zone's assemblies and managers.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The first day asked about: its law applies.
    pub from: Date,
    /// The last; without it the first alone is asked about.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub to_inclusive: Option<Date>,
    /// The assemblies, in any order.
    pub assemblies: Vec<Assembly>,
    /// The managers, in any order.
    pub managers: Vec<Manager>,
    /// The property management committees (物业管理委员会), in any order.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub management_committees: Vec<ManagementCommittee>,
}

/// An owners' assembly.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Assembly {
    /// Its key.
    pub assembly: Key,
    /// The day on which it was formed (成立).
    pub formed_on: Date,
    /// Its last day; without it, it is still there.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub to_inclusive: Option<Date>,
}

/// A property management committee (物业管理委员会).
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct ManagementCommittee {
    /// Its key.
    pub committee: Key,
    /// The day on which it was formed (组建).
    pub formed_on: Date,
    /// Its last day; without it, it is still there.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub to_inclusive: Option<Date>,
}

/// A manager.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Manager {
    /// Its key.
    pub manager: Key,
    /// Its first day.
    pub from: Date,
    /// Its last day; without it, it is still there.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub to_inclusive: Option<Date>,
    /// What it does.
    pub manages: Manages,
}

/// What a manager does in a zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Manages {
    /// It manages all of it.
    Zone,
    /// It manages a part of it: a phase, a building.
    Part,
    /// It does a special service there (专项服务), as cleaning or the lifts, and manages nothing.
    SpecialService,
}

/// Whether there were several at a time.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// Whether there was never more than one of each of which a text says so.
    pub lawful: bool,
    /// Which assemblies were there together, by their keys.
    pub assemblies: Vec<Together>,
    /// Which managers were, by their keys.
    pub managers: Vec<Together>,
    /// Which management committees were, by their keys, where the place's text says that there is one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub management_committees: Vec<Together>,
}

/// Two that were there together.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Together {
    /// The one whose key comes first.
    pub one: Key,
    /// The other.
    pub other: Key,
    /// Their first day together in the period.
    pub from: Date,
    /// Their last in it.
    pub to_inclusive: Date,
    /// How many days that are.
    pub days: i32,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        if self.lawful { "lawful" } else { "several" }
    }
}

impl Rule for Bodies {
    const ID: &'static str = "zone.bodies";
    const TITLE: (&'static str, &'static str) = (
        "一个物业管理区域一个业主大会、一个物业服务人",
        "whether a zone has one assembly and one manager at a time",
    );
    const PARAMETERS: &'static [&'static str] = &[
        keys::BODIES_ASSEMBLY.id(),
        keys::BODIES_MANAGER.id(),
        keys::BODIES_PHASES.id(),
        keys::BODIES_COMMITTEE.id(),
        keys::DELEGATION_TO.id(),
    ];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.from
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, _: &Options) -> Result<Decision<Outcome>, Error> {
        let last = facts.to_inclusive.unwrap_or(facts.from);
        let asked = stay((facts.from, last), facts.from, facts.to_inclusive)?.unwrap_or((facts.from, last));
        let assemblies = assemblies(facts, asked)?;
        let (managers, special) = managers(facts, asked)?;
        let mut reasons = Vec::new();
        let texts_of_assemblies = texts(law, keys::BODIES_ASSEMBLY, asked)?;
        let assemblies = judge(&texts_of_assemblies, Step::BodiesAssembly, asked, &assemblies, &mut reasons);
        let counted: Vec<Stay<'_>> = managers.iter().map(|(stay, _)| *stay).collect();
        let texts_of_managers = texts(law, keys::BODIES_MANAGER, asked)?;
        let managers_together = judge(&texts_of_managers, Step::BodiesManager, asked, &counted, &mut reasons);
        let parts = managers.iter().filter(|(_, manages)| *manages == Manages::Part);
        let parts: Vec<&Key> = parts.map(|(stay, _)| stay.key).collect();
        let phases = law.find(keys::BODIES_PHASES, last).ok().filter(|_| !parts.is_empty());
        reasons.extend(phases.map(|text| {
            let verdict = Verdict::of(managers_together.is_empty());
            Reason::computed(Step::BodiesPhases).by(&text).with_all(Label::There, parts).verdict_of(verdict)
        }));
        if !special.is_empty() {
            let told = Reason::computed(Step::BodiesSpecial).with_all(Label::There, special);
            let text = law.find(keys::DELEGATION_TO, last).ok();
            reasons.push(text.iter().fold(told, Reason::by).reading(Reading::SpecialUncounted));
        }
        let management_committees = committees(law, facts, asked, &mut reasons)?;
        let lawful =
            assemblies.is_empty() && managers_together.is_empty() && management_committees.is_empty();
        let managers = managers_together;
        Ok(Decision::new(Outcome { lawful, assemblies, managers, management_committees }, reasons))
    }
}

/// The days from a first to a last.
type Days = (Date, Date);

/// When a body was there, as far as that lies in the period.
#[derive(Debug, Clone, Copy)]
struct Stay<'f> {
    key: &'f Key,
    from: Date,
    last: Date,
}

/// What of a time lies in the period.
fn stay(asked: Days, from: Date, to_inclusive: Option<Date>) -> Result<Option<Days>, Error> {
    if to_inclusive.is_some_and(|last| last < from) {
        return Err(
            Error::invalid("bodies.reversed", "the last day lies before the first").at("to_inclusive")
        );
    }
    let inside = (asked.0.max(from), to_inclusive.map_or(asked.1, |last| asked.1.min(last)));
    Ok(Some(inside).filter(|(from, last)| from <= last))
}

fn assemblies(facts: &Facts, asked: Days) -> Result<Vec<Stay<'_>>, Error> {
    let rows = in_key_order(&facts.assemblies, ("assemblies", "assembly"), |row| &row.assembly)?;
    let mut there = Vec::with_capacity(rows.len());
    for (at, row) in rows {
        let days = stay(asked, row.formed_on, row.to_inclusive).at_row("assemblies", at)?;
        there.extend(days.map(|(from, last)| Stay { key: &row.assembly, from, last }));
    }
    Ok(there)
}

/// Those who manage, and those who only do a special service.
type Managers<'f> = (Vec<(Stay<'f>, Manages)>, Vec<&'f Key>);

fn managers(facts: &Facts, asked: Days) -> Result<Managers<'_>, Error> {
    let rows = in_key_order(&facts.managers, ("managers", "manager"), |row| &row.manager)?;
    let (mut there, mut special) = (Vec::with_capacity(rows.len()), Vec::new());
    for (at, row) in rows {
        let Some((from, last)) = stay(asked, row.from, row.to_inclusive).at_row("managers", at)? else {
            continue;
        };
        match row.manages {
            Manages::SpecialService => special.push(&row.manager),
            manages => there.push((Stay { key: &row.manager, from, last }, manages)),
        }
    }
    Ok((there, special))
}

/// Which of them were there together, with the reasons.
fn judge(
    texts: &Texts,
    step: Step,
    asked: Days,
    there: &[Stay<'_>],
    reasons: &mut Vec<Reason>,
) -> Vec<Together> {
    let on =
        |day: Date| texts.iter().rev().find(|(from, _)| *from <= day).map_or(&[][..], |(_, texts)| texts);
    let together = together(there);
    let told = on(asked.1).iter().fold(Reason::computed(step), Reason::by);
    let told = told.with_all(Label::There, there.iter().map(|stay| stay.key));
    reasons.push(told.verdict_of(Verdict::of(together.is_empty())));
    reasons.extend(together.iter().map(|both| {
        on(both.from)
            .iter()
            .fold(Reason::computed(Step::BodiesTogether), Reason::by)
            .with_all(Label::BothThere, [&both.one, &both.other])
            .with(Label::From, both.from)
            .with(Label::LastDay, both.to_inclusive)
            .with(Label::DaysTogether, Quantity::Days(both.days))
            .verdict_of(Verdict::NotMet)
    }));
    together
}

/// Which management committees were there together. Where no text says through the whole period that there is one, how
/// many there may be is left to judgement.
fn committees(
    law: &LocalLaw<'_>,
    facts: &Facts,
    asked: Days,
    reasons: &mut Vec<Reason>,
) -> Result<Vec<Together>, Error> {
    let name = "management_committees";
    let mut there = Vec::new();
    for (at, row) in in_key_order(&facts.management_committees, (name, "committee"), |row| &row.committee)? {
        let days = stay(asked, row.formed_on, row.to_inclusive).at_row(name, at)?;
        there.extend(days.map(|(from, last)| Stay { key: &row.committee, from, last }));
    }
    if there.is_empty() {
        return Ok(Vec::new());
    }
    let mut texts = Vec::new();
    for day in days(law, keys::BODIES_COMMITTEE, asked) {
        let Some(text) = law.find_any(keys::BODIES_COMMITTEE, day)? else {
            let told = Reason::computed(Step::BodiesCommittee);
            let told = told.with_all(Label::There, there.iter().map(|stay| stay.key));
            reasons.push(told.verdict_of(Verdict::Judgement));
            return Ok(Vec::new());
        };
        texts.push((day, Vec::from([text])));
    }
    Ok(judge(&texts, Step::BodiesCommittee, asked, &there, reasons))
}

/// The first day of the period, and each on which other texts begin.
fn days(law: &LocalLaw<'_>, key: LawKey<()>, asked: Days) -> Vec<Date> {
    let mut days = Vec::from([asked.0]);
    days.extend(law.turns(&[key.id()], asked.0, asked.1));
    days
}

/// Texts, from each day on which others begin to say so.
type Texts = Vec<(Date, Vec<InForce<()>>)>;

/// The texts that say so, from each day on which others begin to: the country's, and the place's own beside it.
///
/// The country's holds in every place, so that one of the place that was not seen takes nothing from it.
fn texts(law: &LocalLaw<'_>, key: LawKey<()>, asked: Days) -> Result<Texts, Error> {
    let mut texts = Vec::new();
    for day in days(law, key, asked) {
        let country = law.nation().find(key, day);
        let of_day = match (country, law.find(key, day)) {
            (Ok(country), Ok(own)) if own.jurisdiction() != country.jurisdiction() => {
                Vec::from([country, own])
            }
            (Ok(country), _) => Vec::from([country]),
            (Err(_), Ok(own)) => Vec::from([own]),
            (Err(_), Err(absent)) => return Err(absent.into()),
        };
        texts.push((day, of_day));
    }
    Ok(texts)
}

/// Each two that were there on a day, by key.
fn together(there: &[Stay<'_>]) -> Vec<Together> {
    let mut by_day: Vec<&Stay<'_>> = there.iter().collect();
    by_day.sort_by_key(|stay| stay.from);
    let mut found = Vec::new();
    for (at, first) in by_day.iter().enumerate() {
        // Those that came while it was there; who came after its last day did not meet it, nor did any later one.
        let later = by_day.iter().skip(at.saturating_add(1));
        for second in later.take_while(|second| second.from <= first.last) {
            let (from, to_inclusive) = (second.from, first.last.min(second.last));
            found.push(Together {
                one: first.key.min(second.key).clone(),
                other: first.key.max(second.key).clone(),
                from,
                to_inclusive,
                days: from.days_until(to_inclusive).saturating_add(1),
            });
        }
    }
    found.sort_by(|a, b| (&a.one, &a.other).cmp(&(&b.one, &b.other)));
    found
}
