//! When a service contract ends, what is told by whom before it does, and by when it is filed.

mod course;
mod due;
mod facts;
mod filing;
mod outcome;
mod time;

use alloc::vec::Vec;

use self::course::{Course, End};
pub use self::facts::{Agreed, Concluded, Decided, Facts, Kind, Notified, Paper, Says, Side, What};
pub use self::outcome::{Due, Duty, DutyState, Given, Ground, Obliged, Outcome, Standing, State};
use self::time::Times;
use crate::decision::{Decision, Label, Reading, Reason, Step, Verdict};
use crate::error::Error;
use crate::law::{LocalLaw, keys};
pub use crate::penalty::range::Breach;
use crate::quantity::Date;
use crate::rule::Rule;

/// `contract.notice`: how a service contract (物业服务合同) stands on a day, when it ends, what is told by whom by when
/// before that, and by when it is filed.
///
/// * A preliminary contract (前期物业服务合同) ends when the owners' takes effect, even in mid-term (民法典 art. 940,
///   物业管理条例 art. 26): its last day is the one before.
/// * Owners who lawfully decided to dismiss a manager give 60 days' written notice; they make its losses good unless
///   these are not attributable to them (art. 946). Without a decision a notice moves nothing.
/// * A manager that does not renew says so 90 days before the term ends (art. 947(2)).
/// * Where the term is over, the owners decided neither and the service goes on, so does the contract, without a term;
///   either side ends it by 60 days' notice (art. 948). For the owners that needs their decision (art. 278(1)(4)).
/// * A decision of 10 February 2024 that reached the manager on the 15th ends the contract on 15 April at the earliest.
///
/// | place | other times |
/// |---|---|
/// | Beijing 19, 75 | decision, told, six months before the end; of a preliminary contract three |
/// | Shanghai 46 | to 2020 three months for decision, non-renewal and an end of what goes on; then a decision before the end |
/// | Ningbo 57; Henan 51 | decision four months, three months; in Henan three months for each notice, too |
/// | Wenzhou 35, 36 | decision 90 days; each notice 30 days |
/// | Taizhou 40; Shaoxing 34 | decision 90 days; in Shaoxing, that another was hired is told 60 days before |
/// | Zhoushan 45 | decision and non-renewal three months, parting told two months, renewal one month before |
/// | Rizhao 53; Qingyuan 42 | as agreed, else 60 days for each; an early end three months |
///
/// * The manager files the contract (备案) so many days after it was concluded, whose law applies:
///
/// | place | filed within |
/// |---|---|
/// | Beijing 63(3), Zibo 42(2) | 15 and 10 days; a change of it, too |
/// | Shanghai 44(3), Zhoushan 39(1) | 30 days, preliminary ones as well |
/// | Hangzhou 49(2), Lishui 32(1) | 15 days, preliminary ones as well |
/// | Shaoxing 30(3) | 30 days |
/// | Wenzhou 34(5), Huzhou 29(3), Rizhao 50(3), Henan 49(3) | 15 days |
/// | Ningbo 48, Shandong 57(6), Qingdao 55(1), Liaocheng 37, Binzhou 44(1) | 10 days; in Ningbo the committee publishes it in as many, in Liaocheng its draft seven days before |
/// | Weifang 54(2), Binzhou 28 | a preliminary one 10 days, in Binzhou by the developer |
///
/// Who files too late is in [breach](Breach) where the place punishes it. What else is filed of a preliminary contract
/// before homes are sold is [`contract.presale`](super::presale)'s. Where it is not told when the contract was concluded
/// ([`Facts::papers`]), by when it is filed is left open.
///
/// What these texts also have published or reported of notices is not judged here. A notice counts from the day on which
/// it reached the other side. Each act is judged by the law of its day, what was not done by that of the question, or of
/// the last day of the term: so a contract that crosses 2021-01-01 keeps what was done in 2020 under the law of 2020. Of
/// the country no time before 2021 was seen.
///
/// # Errors
/// [`InvalidFact`](crate::ErrorKind::InvalidFact) for a term that ends before it begins, for what lies after the day of
/// the question, for what was filed before it was concluded, or changed before that, for a notice that the other side
/// gives, for two decisions of one day that contradict each other, and for an agreed time in working days;
/// [`NotInForce`](crate::ErrorKind::NotInForce) where a notice, a filing or what went on is judged by a law that was not
/// seen.
///
/// ```
/// use wuye::contract::notice::{Decided, Facts, Notice, Notified, Options, Says, Side, State, What};
/// use wuye::law::Law;
/// use wuye::rule::Rule;
///
/// let state = |day: &str| -> Result<State, wuye::Error> {
///     let facts = Facts {
///         decisions: vec![Decided { on: "2024-02-10".parse()?, what: What::Dismiss }],
///         notices: vec![Notified {
///             reached_on: "2024-02-15".parse()?,
///             by: Side::Owners,
///             says: Says::Dismissal,
///             ends_on: None,
///         }],
///         ..Facts::owners(day.parse()?, "2023-01-01".parse()?, Some("2025-12-31".parse()?))
///     };
///     let nation = Law::built_in().at("100000".parse()?);
///     Ok(Notice::decide(&nation, &facts, &Options::default())?.outcome().expect("in force").state)
/// };
/// assert_eq!(state("2024-04-15")?, State::Running);
/// assert_eq!(state("2024-04-16")?, State::Ended);
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Notice;

/// The readings of what the law leaves open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, default)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Options {
    /// How the days of a notice are counted. Default: the contract ends with the last of them.
    pub counting: Counting,
    /// Which time counts where a place's text has another than the one above it. Default: the longer.
    pub differing: Differing,
    /// When a time counts that the contract agrees on. Default: where the text says so.
    pub agreed: AgreedTime,
    /// What a notice does that names too early a day. Default: it ends the contract when its time has run.
    pub late_notice: LateNotice,
    /// What becomes of a term whose manager says too late that it does not renew. Default: it ends.
    pub late_non_renewal: LateNonRenewal,
}

/// How the days of a notice are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Counting {
    /// From the day after it; the sixtieth is the contract's last (民法典 art. 201).
    #[default]
    Elapsed,
    /// So many whole days lie between the notice and the contract's last.
    Clear,
}

/// Times of a place that are not those of the text above it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Differing {
    /// The longer counts: it keeps both texts.
    #[default]
    Longer,
    /// The place's counts.
    Place,
    /// The higher text's counts.
    Higher,
}

/// Times that a contract agrees on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum AgreedTime {
    /// They count where the text says that a contract may agree on them: 民法典 948(2) does not.
    #[default]
    AsText,
    /// They always count.
    Always,
}

/// A dismissal or a termination that names too early a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum LateNotice {
    /// It ends the contract when its time has run.
    #[default]
    Deferred,
    /// It moves nothing.
    Void,
}

/// A term whose manager says too late that it does not renew.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum LateNonRenewal {
    /// It ends on its last day; what follows from the breach is left to judgement.
    #[default]
    Ends,
    /// It goes on until the time of the notice has run.
    Deferred,
}

impl LateNotice {
    const fn reading(self) -> Reading {
        match self {
            Self::Deferred => Reading::LateNoticeDeferred,
            Self::Void => Reading::LateNoticeVoid,
        }
    }
}

impl LateNonRenewal {
    const fn reading(self) -> Reading {
        match self {
            Self::Ends => Reading::LateNonRenewalEnds,
            Self::Deferred => Reading::LateNonRenewalDeferred,
        }
    }
}

impl Rule for Notice {
    const ID: &'static str = "contract.notice";
    const TITLE: (&'static str, &'static str) =
        ("物业服务合同的终止与通知", "when a service contract ends, and what is told before it does");
    const PARAMETERS: &'static [&'static str] = &[
        keys::NOTICE_PRELIMINARY_ENDS.id(),
        keys::NOTICE_GOES_ON.id(),
        keys::NOTICE_DISMISSAL.id(),
        keys::NOTICE_DISMISSAL_AGREED.id(),
        keys::NOTICE_LOSSES.id(),
        keys::NOTICE_NON_RENEWAL.id(),
        keys::NOTICE_NON_RENEWAL_AGREED.id(),
        keys::NOTICE_TERMINATION.id(),
        keys::NOTICE_TERMINATION_AGREED.id(),
        keys::NOTICE_DECISION.id(),
        keys::NOTICE_DECISION_BEFORE_END.id(),
        keys::NOTICE_DECISION_PRELIMINARY.id(),
        keys::NOTICE_DECISION_TOLD.id(),
        keys::NOTICE_PARTING_TOLD.id(),
        keys::NOTICE_RENEWAL.id(),
        keys::NOTICE_RENEWAL_TIME.id(),
        keys::FILING.id(),
        keys::FILING_WITHIN.id(),
        keys::FILING_WITH.id(),
        keys::FILING_CHANGES.id(),
        keys::FILING_PUBLISHED.id(),
        keys::FILING_DRAFT.id(),
        keys::PRESALE_CONTRACT_WITHIN.id(),
        keys::PRESALE_CONTRACT_BY_MANAGER.id(),
        keys::PENALTY_CONTRACT_UNFILED.id(),
        keys::PENALTY_PRELIMINARY_UNFILED.id(),
    ];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.as_of
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        facts.check()?;
        let mut course = Course { law, facts, options: *options, told: Vec::new() };
        let (end, notices) = course.follow()?;
        let state = state(facts, end);
        let since = if state == State::Indefinite { indefinite_since(facts)? } else { None };
        // What ended before its term has no end of the term to come.
        let cut = facts.to_inclusive.zip(end).is_some_and(|(term, end)| end.last < term);
        let mut due = course.filings()?;
        due.extend(if cut { Vec::new() } else { course.dues()? });
        let owners_earliest_end = course.earliest(Side::Owners, state)?;
        let manager_earliest_end = course.earliest(Side::Manager, state)?;
        let losses = course.losses(end)?;
        let reason = Reason::computed(Step::EndingState).with(Label::Judged, state.term());
        let reason = since.into_iter().fold(reason, |told, day| told.with(Label::Since, day));
        let reason = end.into_iter().fold(reason, |told, end| {
            told.with(Label::LastDay, end.last).with(Label::Ground, end.ground.term())
        });
        course.told.push(reason);
        let outcome = Outcome {
            state,
            since,
            last_day: end.map(|end| end.last),
            ground: end.map(|end| end.ground),
            owners_earliest_end,
            manager_earliest_end,
            losses,
            notices,
            due,
        };
        Ok(Decision::new(outcome, course.told))
    }
}

fn state(facts: &Facts, end: Option<End>) -> State {
    if facts.as_of < facts.from {
        State::NotBegun
    } else if end.is_some_and(|end| end.last < facts.as_of) {
        State::Ended
    } else if facts
        .to_inclusive
        .is_none_or(|term| term < facts.as_of && end.is_none_or(|end| term < end.last))
    {
        State::Indefinite
    } else {
        State::Running
    }
}

/// From when a contract has no term.
fn indefinite_since(facts: &Facts) -> Result<Option<Date>, Error> {
    facts.to_inclusive.map_or(Ok(Some(facts.from)), |term| term.add_days(1).map(Some))
}

impl Course<'_> {
    /// The earliest day on which a side can end the contract that gives notice on the day of the question.
    fn earliest(&self, side: Side, state: State) -> Result<Option<Date>, Error> {
        let Facts { as_of: day, to_inclusive, .. } = *self.facts;
        let says = match (state, side) {
            (State::Indefinite, _) => Says::Termination,
            (State::Running, Side::Owners) => Says::Dismissal,
            (State::Running, Side::Manager) => Says::NonRenewal,
            (State::NotBegun | State::Ended, _) => return Ok(None),
        };
        // What is not asked for is no fault where its text was not seen.
        let Ok(times) = Times::of(self.law, says, day, &self.facts.agreed, self.options) else {
            return Ok(None);
        };
        match (says, to_inclusive) {
            (Says::NonRenewal, Some(term)) => Ok((day <= times.latest_before(term)?).then_some(term)),
            _ => times.end_after(day).map(Some),
        }
    }

    /// Whether the owners make losses good.
    fn losses(&mut self, end: Option<End>) -> Result<bool, Error> {
        let Some(end) = end.filter(|end| end.ground == Ground::Dismissed) else { return Ok(false) };
        let Some(text) = self.law.find_any(keys::NOTICE_LOSSES, end.last.min(self.facts.as_of))? else {
            return Ok(false);
        };
        self.told.push(Reason::computed(Step::EndingLosses).by(&text).verdict_of(Verdict::Judgement));
        Ok(true)
    }
}
