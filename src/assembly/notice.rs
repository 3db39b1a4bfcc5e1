//! Notice of meetings.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use crate::decision::{Comparison, Decision, Label, Quantity, Reading, Reason, Step, Term, Verdict};
use crate::error::{At as _, Error};
use crate::law::{InForce, LocalLaw, MeetingKind, NoticeDuty, NoticeTo, Notices, keys};
use crate::quantity::{Comparator, Date, Key};
use crate::rule::{self, Rule};

/// `assembly.notice`: whether a meeting of the owners' assembly was called in time, told to all who must be
/// told, and voted on nothing that was not published.
///
/// All owners are told at least 15 days before (物业管理条例 art. 14(1)): of a meeting on the 27th on the 12th
/// at the latest. Where 15 clear days must lie between, on the 11th; that is an option. The residents'
/// committee of an estate is told at the same time (art. 14(2)), so as long before.
///
/// Hangzhou lets 7 days do for an extraordinary meeting (杭州市物业管理条例 art. 19(1)); the national text knows
/// no such exception. The place's own is the default, the longer one an option, and the reason tells of both.
///
/// Beijing, Qingdao, Zibo, Hangzhou and Lishui forbid a vote on items that were not published; elsewhere no
/// text says so, and nothing is held against it.
///
/// It is about meetings that a committee calls; the first one has its own steps.
///
/// # Errors
/// Kind `missing-fact` where a notice must be in writing and it is not said whether it was.
///
/// ```
/// use wuye::assembly::notice::{Facts, Given, Notice, Options};
/// use wuye::law::{Law, MeetingKind, NoticeTo};
/// use wuye::rule::Rule;
///
/// let lawful = |told: &str| -> Result<bool, wuye::Error> {
///     let notice = |to| Ok::<_, wuye::Error>(Given { to, on: told.parse()?, written: None });
///     let facts = Facts {
///         meeting_on: "2024-09-27".parse()?,
///         kind: MeetingKind::Regular,
///         estate: true,
///         notices: vec![notice(NoticeTo::Owners)?, notice(NoticeTo::ResidentsCommittee)?],
///         published: vec![],
///         voted: vec![],
///     };
///     let nation = Law::built_in().at("100000".parse()?);
///     let decision = Notice::decide(&nation, &facts, &Options::default())?;
///     Ok(decision.outcome().expect("in force").lawful)
/// };
/// assert!(lawful("2024-09-12")?);
/// assert!(!lawful("2024-09-13")?);
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Notice;

/// The meeting and the notices of it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day of the meeting, its first where it lasts longer: its law applies.
    pub meeting_on: Date,
    /// What meeting it is.
    pub kind: MeetingKind,
    /// Whether the zone is a residential estate (住宅小区).
    pub estate: bool,
    /// The notices given, in any order. Of owners told on different days, the last day.
    pub notices: Vec<Given>,
    /// The items published.
    #[cfg_attr(feature = "serde", serde(default))]
    pub published: Vec<Key>,
    /// The items voted on.
    #[cfg_attr(feature = "serde", serde(default))]
    pub voted: Vec<Key>,
}

/// A notice given.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Given {
    /// To whom.
    pub to: NoticeTo,
    /// When.
    pub on: Date,
    /// Whether in writing; needed where the text asks for that.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub written: Option<bool>,
}

/// How the days before a meeting are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum ClearDays {
    /// The day of the notice counts: 15 days before the 27th is the 12th.
    #[default]
    No,
    /// Neither day counts: the 11th.
    Yes,
}

/// Which span counts where the place's is shorter than the nation's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum ShorterNotice {
    /// The place's.
    #[default]
    Local,
    /// The nation's.
    National,
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
    /// How days are counted. Default: the day of the notice counts.
    pub clear_days: ClearDays,
    /// Whose span counts where the place's is shorter. Default: the place's.
    pub shorter: ShorterNotice,
}

/// Whether the meeting was lawfully called.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// Whether it was.
    pub lawful: bool,
    /// Whom to tell by when, in the order of the law table or of the clause that stands in its stead.
    pub duties: Vec<Due>,
    /// The items that were voted on and may not have been, by key.
    pub unpublished: Vec<Key>,
}

/// One notice that the meeting needed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Due {
    /// To whom.
    pub to: NoticeTo,
    /// The last lawful day of it.
    pub latest: Date,
    /// Whether it was given in time, and in writing where it must be.
    pub met: bool,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        if self.lawful { "lawful" } else { "defective" }
    }
}

impl Rule for Notice {
    const ID: &'static str = "assembly.notice";
    const TITLE: (&'static str, &'static str) =
        ("业主大会会议的通知", "whether a meeting of the owners' assembly was lawfully called");
    const PARAMETERS: &'static [&'static str] = &[keys::NOTICE.id(), keys::AGENDA.id()];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.meeting_on
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        for (row, given) in facts.notices.iter().enumerate() {
            if facts.notices.iter().filter(|other| other.to == given.to).count() > 1 {
                let message = "two notices to the same; give the last";
                return Err(Error::invalid("assembly.notice.duplicate", message).at("to"))
                    .at_row("notices", row);
            }
        }
        let found = law.find(keys::NOTICE, facts.meeting_on)?;
        let national = law.nation().without_bylaws().find(keys::NOTICE, facts.meeting_on).ok();
        let mut reasons = Vec::new();
        let mut duties = Vec::new();
        for duty in applying(&found, facts) {
            let longer = national.as_ref().and_then(|national| longer(national, duty, facts));
            let (duty, by) = match (options.shorter, longer, &national) {
                (ShorterNotice::National, Some(longer), Some(national)) => (longer, national),
                _ => (duty, &found),
            };
            let (due, mut reason) = check(duty, by, facts, options.clear_days)?;
            if longer.is_some() {
                reason = reason.reading(match options.shorter {
                    ShorterNotice::Local => Reading::ShorterLocal,
                    ShorterNotice::National => Reading::ShorterNational,
                });
            }
            reasons.push(reason);
            duties.push(due);
        }
        let unpublished = agenda(law, facts, &mut reasons)?;
        let lawful = unpublished.is_empty() && duties.iter().all(|due| due.met);
        Ok(Decision::new(Outcome { lawful, duties, unpublished }, reasons))
    }
}

/// The duties that a meeting of this kind and zone has.
fn applying<'l>(found: &'l InForce<Notices>, facts: &Facts) -> impl Iterator<Item = &'l NoticeDuty> {
    let (kind, estate) = (facts.kind, facts.estate);
    let applies = move |duty: &&NoticeDuty| {
        duty.meeting.is_none_or(|meeting| meeting == kind) && (estate || !duty.estates_only)
    };
    found.value().duties.iter().filter(applies)
}

/// The nation's duty towards the same, where it asks for more days.
fn longer<'l>(national: &'l InForce<Notices>, duty: &NoticeDuty, facts: &Facts) -> Option<&'l NoticeDuty> {
    let latest = |duty: &NoticeDuty| duty.before.and_then(|span| span.before(facts.meeting_on, None).ok());
    let own = latest(duty)?;
    // What is published and not told, and what is only asked in writing besides, the nation does not know.
    let mut same = applying(national, facts).filter(|other| other.to == duty.to && !duty.written);
    same.find(|other| latest(other).is_some_and(|latest| latest < own))
}

fn check(
    duty: &NoticeDuty,
    by: &InForce<Notices>,
    facts: &Facts,
    clear: ClearDays,
) -> Result<(Due, Reason), Error> {
    let NoticeDuty { to, before, written, .. } = *duty;
    let meeting = facts.meeting_on;
    let mut latest = match before {
        Some(span) => span.before(meeting, None)?,
        // Beforehand (事先), without a number.
        None => meeting.add_days(-1)?,
    };
    let reading = match clear {
        ClearDays::No => Reading::ClearDaysNo,
        ClearDays::Yes => Reading::ClearDaysYes,
    };
    if before.is_some() && clear == ClearDays::Yes {
        latest = latest.add_days(-1)?;
    }
    let told = |reason: Reason| {
        let reason = reason.by(by).with(Label::Told, to.term()).with(Label::Deadline, latest);
        let reason = if written { reason.with(Label::Form, Term::Written) } else { reason };
        if before.is_some() { reason.reading(reading) } else { reason }
    };
    let given = facts.notices.iter().enumerate().find(|(_, given)| given.to == to);
    let Some((row, given)) = given else {
        let reason = told(Reason::computed(Step::NoticeGiven)).verdict_of(Verdict::NotMet);
        return Ok((Due { to, latest, met: false }, reason));
    };
    let in_form = if written {
        let missing = || Error::missing("written", "whether the notice was in writing, as it must be");
        given.written.ok_or_else(missing).at_row("notices", row)?
    } else {
        true
    };
    let days = |day: Date| Quantity::Days(day.days_until(meeting));
    let comparison = Comparison::bound(days(given.on), Comparator::AtLeast, &days(latest))?;
    let met = given.on <= latest && in_form;
    let reason = told(Reason::compared(Step::NoticeGiven, comparison, met).with(Label::Given, given.on));
    Ok((Due { to, latest, met }, reason))
}

/// The items voted on that were not published, where the place forbids that.
fn agenda(law: &LocalLaw<'_>, facts: &Facts, reasons: &mut Vec<Reason>) -> Result<Vec<Key>, Error> {
    let Some(found) = law.find_any(keys::AGENDA, facts.meeting_on)? else { return Ok(Vec::new()) };
    let published: BTreeSet<&Key> = facts.published.iter().collect();
    let voted: BTreeSet<&Key> = facts.voted.iter().collect();
    let unpublished: Vec<Key> = voted.difference(&published).map(|item| (*item).clone()).collect();
    let step = |verdict| Reason::computed(Step::NoticeAgenda).by(&found).verdict_of(verdict);
    if unpublished.is_empty() {
        reasons.push(step(Verdict::Met));
    }
    for item in &unpublished {
        reasons.push(step(Verdict::NotMet).with(Label::Item, item));
    }
    Ok(unpublished)
}
