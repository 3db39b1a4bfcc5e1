//! Decisions that are contested.

use alloc::vec::Vec;

use crate::decision::{Comparison, Decision, Label, Quantity, Reading, Reason, Step, Term, Verdict};
use crate::error::Error;
use crate::law::{LocalLaw, keys};
use crate::quantity::{Calendar, Comparator, Date, RestDays};
use crate::rule::{self, Rule};

/// `assembly.challenge`: until when an owner may ask a court to annul a decision of the owners' assembly or
/// the owners' committee, and who else must act against it.
///
/// An owner whose lawful rights a decision harms may ask (民法典 art. 280(2)), as may one who says that it
/// breached the procedure laid down by law, within one year of the day on which the owner knew or should have
/// known that it was made (区分所有权解释 art. 12). The first day is not counted and the year ends on the day
/// with the same date (民法典 arts 201 and 202); it is neither suspended nor interrupted nor extended
/// (art. 199). Known on 2024-05-10: until 2025-05-10.
///
/// A decision is a fact of its day, so one made before 2021 is judged by the law of then, also where its year ends
/// after the Civil Code came into force (时间效力规定 art. 1(2)): the Property Law (art. 78(2)) with the interpretation
/// of 2009, which was made for what was done since 2007-10-01 (art. 19(2)). Grounds and year are the same. Before that
/// day no text gives the right.
///
/// A decision contrary to laws or regulations (in Beijing and Zhengzhou, to rules too) must be ordered
/// corrected or revoked by the authority, whoever asks and whenever (物业管理条例 art. 19(2)).
///
/// # Errors
/// Kind `missing-fact` where no day of knowledge is given, or no calendar where weekends are to be rest days too;
/// `not-in-force` for decisions made before 2007-10-01.
///
/// ```
/// use wuye::assembly::challenge::{Challenge, Facts, Options};
/// use wuye::law::Law;
/// use wuye::rule::Rule;
///
/// let open = |as_of: &str| -> Result<bool, wuye::Error> {
///     let facts = Facts::known("2024-05-10".parse()?, as_of.parse()?);
///     let shanghai = Law::built_in().at("310000".parse()?);
///     let decision = Challenge::decide(&shanghai, &facts, &Options::default())?;
///     Ok(decision.outcome().expect("in force").open)
/// };
/// assert!(open("2025-05-10")?);
/// assert!(!open("2025-05-11")?);
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Challenge;

/// The decision and whoever contests it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day of the decision: its law applies.
    pub decided_on: Date,
    /// Whose decision it is.
    pub made_by: MadeBy,
    /// Who asks the court.
    pub by: Challenger,
    /// Why.
    pub ground: Ground,
    /// The day on which the challenger knew of it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub known_on: Option<Date>,
    /// The day on which the challenger should have known of it, as by its publication.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub should_have_known_on: Option<Date>,
    /// The day on which the court is asked, or the day asked about.
    pub as_of: Date,
    /// What the decision is contrary to, in any order.
    #[cfg_attr(feature = "serde", serde(default))]
    pub contrary_to: Vec<Breach>,
    /// The holidays around the last day; without them it is not moved.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub calendar: Option<Calendar>,
}

impl Facts {
    /// An owner's case against a decision of the assembly that it knew of on the day it was made.
    #[must_use]
    pub const fn known(decided_on: Date, as_of: Date) -> Self {
        Self {
            decided_on,
            made_by: MadeBy::Assembly,
            by: Challenger::Owner,
            ground: Ground::Rights,
            known_on: Some(decided_on),
            should_have_known_on: None,
            as_of,
            contrary_to: Vec::new(),
            calendar: None,
        }
    }
}

/// Whose decision is contested.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum MadeBy {
    /// The owners' assembly's (业主大会).
    Assembly,
    /// The owners' committee's (业主委员会).
    Committee,
}

/// Who contests it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Challenger {
    /// An owner.
    Owner,
    /// Anybody else.
    Other,
}

/// On what ground.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Ground {
    /// It harms the owner's lawful rights.
    Rights,
    /// It breached the procedure laid down by law.
    Procedure,
}

/// What a decision is contrary to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Breach {
    /// 法律.
    Laws,
    /// 法规.
    Regulations,
    /// 规章.
    Rules,
}

impl Breach {
    const fn word(self) -> &'static str {
        match self {
            Self::Laws => "laws",
            Self::Regulations => "regulations",
            Self::Rules => "rules",
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
    /// Which days move the last day. Default: holidays alone, where a calendar is given.
    pub rest_days: RestDays,
}

/// Whether the court may still be asked.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// Whether this challenger may ask on that day.
    pub open: bool,
    /// The last day; `None` for who may not ask at all.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub last_day: Option<Date>,
    /// By how many days it was missed.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub late_by_days: Option<i32>,
    /// Who must order the decision corrected or revoke it, where it is contrary to what they guard.
    pub revoked_by: Vec<Authority>,
}

/// An authority that acts against unlawful decisions; any one of those named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Authority {
    /// The housing authority (房地产行政主管部门).
    HousingAuthority,
    /// The street office or town government.
    Street,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        match (self.open, self.last_day) {
            (true, _) => "open",
            (false, Some(_)) => "late",
            (false, None) => "not-entitled",
        }
    }
}

impl Rule for Challenge {
    const ID: &'static str = "assembly.challenge";
    const TITLE: (&'static str, &'static str) =
        ("业主撤销权的行使期间", "until when an owner may ask a court to annul a decision");
    const PARAMETERS: &'static [&'static str] = &[
        keys::CHALLENGE.id(),
        keys::CHALLENGE_GROUNDS.id(),
        keys::REVOCATION.id(),
        keys::REVOCATION_BREACH.id(),
    ];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.decided_on
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        let since = known(facts)?;
        let grounds = law.find(keys::CHALLENGE_GROUNDS, facts.decided_on)?;
        let (word, ground) = match facts.ground {
            Ground::Rights => ("rights", Term::RightsHarmed),
            Ground::Procedure => ("procedure", Term::ProcedureBreached),
        };
        let entitled = facts.by == Challenger::Owner && grounds.value().has(word);
        let whose = match facts.made_by {
            MadeBy::Assembly => Term::OfAssembly,
            MadeBy::Committee => Term::OfCommittee,
        };
        let mut reasons = Vec::from([Reason::computed(Step::ChallengeGround)
            .by(&grounds)
            .with(Label::Decision, whose)
            .with(Label::Ground, ground)
            .verdict_of(Verdict::of(entitled))]);
        let (mut open, mut last_day) = (false, None);
        if entitled {
            let found = law.find(keys::CHALLENGE, facts.decided_on)?;
            let last = options.rest_days.end(found.value().after(since, None)?, facts.calendar.as_ref())?;
            let days = |day: Date| Quantity::Days(since.days_until(day));
            open = facts.as_of <= last;
            let comparison = Comparison::bound(days(facts.as_of), Comparator::AtMost, &days(last))?;
            let reason = Reason::compared(Step::ChallengeTime, comparison, open)
                .by(&found)
                .with(Label::Since, since)
                .with(Label::Deadline, last);
            reasons.push(reason.reading(Reading::of_rest(options.rest_days, facts.calendar.as_ref())));
            last_day = Some(last);
        }
        let revoked_by = revocation(law, facts, &mut reasons)?;
        let late = last_day.filter(|_| !open).map(|last| last.days_until(facts.as_of));
        Ok(Decision::new(Outcome { open, last_day, late_by_days: late, revoked_by }, reasons))
    }
}

/// The day from which the year is counted: the first on which the challenger knew or should have known.
fn known(facts: &Facts) -> Result<Date, Error> {
    let days = [(facts.known_on, "known_on"), (facts.should_have_known_on, "should_have_known_on")];
    let mut first: Option<Date> = None;
    for (day, field) in days {
        let Some(day) = day else { continue };
        if day < facts.decided_on {
            let message = "nobody knows of a decision before it is made";
            return Err(Error::invalid("assembly.known.earlier", message).at(field));
        }
        first = Some(first.map_or(day, |first| first.min(day)));
    }
    let first = first.ok_or_else(|| {
        Error::missing("known_on", "the day on which the challenger knew or should have known")
    })?;
    if facts.as_of < first {
        let message = "the day asked about lies before the decision was known";
        return Err(Error::invalid("assembly.as_of.earlier", message).at("as_of"));
    }
    Ok(first)
}

/// The authorities that must act, where the decision is contrary to what the place's text names.
fn revocation(law: &LocalLaw<'_>, facts: &Facts, reasons: &mut Vec<Reason>) -> Result<Vec<Authority>, Error> {
    if facts.contrary_to.is_empty() {
        return Ok(Vec::new());
    }
    let (breach, by) =
        (law.find(keys::REVOCATION_BREACH, facts.decided_on)?, law.find(keys::REVOCATION, facts.decided_on)?);
    let met = facts.contrary_to.iter().any(|contrary| breach.value().has(contrary.word()));
    let mut reason = Reason::computed(Step::ChallengeRevocation).by(&breach).by(&by);
    let all = [
        ("housing-authority", Authority::HousingAuthority, Term::HousingAuthority),
        ("street", Authority::Street, Term::Street),
    ];
    let mut authorities = Vec::new();
    for (word, authority, term) in all {
        if met && by.value().has(word) {
            let label = if authorities.is_empty() { Label::Authority } else { Label::OrAuthority };
            reason = reason.with(label, term);
            authorities.push(authority);
        }
    }
    reasons.push(reason.verdict_of(Verdict::of(met)));
    Ok(authorities)
}
