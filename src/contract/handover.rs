//! What a manager hands over when its contract has ended, when it leaves, and what it may charge after the end.

mod item;

use alloc::vec::Vec;

pub use self::item::Item;
use crate::decision::{Decision, Label, Reading, Reason, Step, Verdict};
use crate::error::{At as _, Error};
use crate::law::{InForce, LocalLaw, Procedure, keys};
pub use crate::penalty::range::Breach;
use crate::quantity::{Calendar, Date};
use crate::rule::{self, Rule};

/// `contract.handover`: whether a manager whose contract has ended handed over (移交) all that the place's text lists, and
/// left (退出), in time; what is missing; which breach that is; and whether it may charge after the end.
///
/// * The list is the place's: in Shanghai documents, archives, the rest of the common revenue, under commission (酬金制)
///   what is left of it, and the premises (上海市住宅物业管理规定 art. 50). 物业管理条例 art. 38 names the premises and the
///   documents, 民法典 art. 949(1) the premises, facilities and the documents that the service needs.
/// * The time is [`contract.exit`](super::exit)'s, counted from the contract's last day or, in Beijing, from the notice. An
///   agreed one comes in its place where the text does not stand by its own. Where there is neither, what is a
///   reasonable time (合理期限) is left to judgement. A last day on a holiday of the calendar moves (民法典 art. 203), as
///   there; an agreed one does not.
/// * As long as nobody takes over, whoever serves on does what art. 950 asks, and stays in no breach; it may charge until
///   then. Whoever does not leave or does not hand over in time may charge nothing after the end (art. 949(2)).
///
/// The breaches are those of [`penalty.range`](crate::penalty::range).
///
/// # Errors
/// [`InvalidFact`](crate::ErrorKind::InvalidFact) for a day before the end of the contract and for a thing that is told
/// twice; [`MissingFact`](crate::ErrorKind::MissingFact) where the list turns on whether there was a commission;
/// [`NotInForce`](crate::ErrorKind::NotInForce) where the text of the day was not seen.
///
/// ```
/// use wuye::contract::handover::{Breach, Facts, Handed, Handover, Item, Options};
/// use wuye::law::Law;
/// use wuye::rule::Rule;
///
/// let items = [
///     Item::AcceptanceDocuments, Item::ServiceArchives, Item::MaintenanceRecords, Item::RevenueBalance, Item::Premises,
/// ];
/// let breaches = |on: &str| -> Result<Vec<Breach>, wuye::Error> {
///     let on = on.parse()?;
///     let facts = Facts {
///         commission: Some(false),
///         handed: items.into_iter().map(|item| Handed { item, on }).collect(),
///         ..Facts::of("2024-05-31".parse()?, "2024-04-15".parse()?)
///     };
///     let shanghai = Law::built_in().at("310000".parse()?);
///     let decision = Handover::decide(&shanghai, &facts, &Options::default())?;
///     Ok(decision.outcome().expect("in force").breaches.clone())
/// };
/// assert_eq!(breaches("2024-04-25")?, []);
/// assert_eq!(breaches("2024-04-26")?, [Breach::ManagerKeepsDocuments, Breach::ManagerKeepsThings]);
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Handover;

/// What the law leaves open: on which days a time does not end.
pub use crate::procedure::Options;

/// The end of a contract and what was done after it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day that is asked about.
    pub as_of: Date,
    /// The contract's last day: the law of that day says what is handed over and by when, that of the next what may be
    /// charged.
    pub ended_on: Date,
    /// The day on which the notice of a dismissal reached the manager, where there was one.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub told_on: Option<Date>,
    /// The last day of the time that was agreed for leaving and handing over.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub agreed_by: Option<Date>,
    /// Whether the manager took a commission (酬金制) and no lump sum, where the list turns on it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub commission: Option<bool>,
    /// What was handed over, in any order. What there is none of counts as handed over on the contract's last day.
    #[cfg_attr(feature = "serde", serde(default))]
    pub handed: Vec<Handed>,
    /// The day on which the manager left. Without it, it did not.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub left_on: Option<Date>,
    /// From which day on the new manager or the owners took over, or were ready to. Without it, nobody was.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub taken_over_on: Option<Date>,
    /// The holidays. Without them a time that ends on one is not moved.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub calendar: Option<Calendar>,
}

impl Facts {
    /// A contract after whose end nothing was done.
    #[must_use]
    pub const fn of(as_of: Date, ended_on: Date) -> Self {
        Self {
            as_of,
            ended_on,
            told_on: None,
            agreed_by: None,
            commission: None,
            handed: Vec::new(),
            left_on: None,
            taken_over_on: None,
            calendar: None,
        }
    }
}

/// A thing that was handed over, whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Handed {
    /// What.
    pub item: Item,
    /// Its day.
    pub on: Date,
}

/// How the hand-over stands.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// Whether all was handed over.
    pub complete: bool,
    /// The last day of the hand-over, where there is one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub hand_over_by: Option<Date>,
    /// The last day of leaving, where there is one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub leave_by: Option<Date>,
    /// The place's list.
    pub items: Vec<Listed>,
    /// How leaving stands.
    pub leaving: State,
    /// The breaches that are there.
    pub breaches: Vec<Breach>,
    /// What may be charged after the end, where the law of the day was seen.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub fee: Option<Fee>,
    /// The last day that may be charged after the end, where it has come.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub charged_to: Option<Date>,
}

/// A thing on the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Listed {
    /// The thing.
    pub item: Item,
    /// How it stands.
    pub state: State,
}

/// How something stands that the manager does after the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum State {
    /// It was done, in time where there is one.
    Done,
    /// It was done late.
    Late,
    /// It is not done, and its time is not over.
    Open,
    /// It is not done, and its time is over.
    Overdue,
    /// It is not done, and no day says by when: a reasonable time is left to judgement.
    Judgement,
    /// The manager serves on, for nobody has taken over.
    ServesOn,
}

/// What may be charged for the time after the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Fee {
    /// That of the service until another takes over (民法典 art. 950).
    UntilTakenOver,
    /// None (art. 949(2)).
    None,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        match (self.breaches.is_empty(), self.complete) {
            (false, _) => "in-breach",
            (true, true) => "complete",
            (true, false) => "incomplete",
        }
    }
}

impl Rule for Handover {
    const ID: &'static str = "contract.handover";
    const TITLE: (&'static str, &'static str) =
        ("物业服务合同终止后的移交", "what a manager hands over when its contract has ended");
    const PARAMETERS: &'static [&'static str] = &[
        keys::HANDOVER.id(),
        keys::HANDOVER_FIXED.id(),
        keys::CONTRACT_EXIT.id(),
        keys::START_UNTIL_TAKEN_OVER.id(),
        keys::START_STAYS.id(),
    ];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.ended_on
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        check(facts)?;
        options.rest_days.told_by(facts.calendar.as_ref())?;
        let day = facts.ended_on;
        let list = law.find(keys::HANDOVER, day)?;
        let course = law.find(keys::CONTRACT_EXIT, day)?;
        let fixed = law.find_any(keys::HANDOVER_FIXED, day)?.is_some();
        let mut told = Vec::new();
        let hand_over_by = last_day(&course, "hand-over-zone", facts, fixed, *options)?;
        let leave_by = last_day(&course, "leave-zone", facts, fixed, *options)?;
        let mut items = Vec::new();
        for item in Item::ALL.into_iter().filter(|item| list.value().has(item.term().name())) {
            if item.under_commission() {
                let missing = || Error::missing("commission", "whether the manager took a commission");
                if !facts.commission.ok_or_else(missing)? {
                    continue;
                }
            }
            let on = facts.handed.iter().find(|handed| handed.item == item).map(|handed| handed.on);
            let state = stands(on, hand_over_by, facts.as_of);
            let reason = Reason::computed(Step::HandoverItem).by(&list).with(Label::Act, item.term());
            told.push(tell(reason, state, hand_over_by, on, fixed, facts));
            items.push(Listed { item, state });
        }
        let leaving = leaving(facts, leave_by);
        let reason = Reason::computed(Step::HandoverLeaving).by(&course);
        told.push(tell(reason, leaving, leave_by, facts.left_on, fixed, facts));
        let breaches = breaches(&items, leaving);
        for breach in &breaches {
            let reason = Reason::computed(Step::HandoverBreach).with(Label::Breach, breach.term());
            told.push(reason.verdict_of(Verdict::Judgement));
        }
        let (fee, charged_to) = fee(law, facts, !breaches.is_empty(), &mut told)?;
        let complete = items.iter().all(|row| matches!(row.state, State::Done | State::Late));
        let outcome = Outcome { complete, hand_over_by, leave_by, items, leaving, breaches, fee, charged_to };
        Ok(Decision::new(outcome, told))
    }
}

fn check(facts: &Facts) -> Result<(), Error> {
    let Facts { as_of, ended_on, .. } = *facts;
    if as_of <= ended_on {
        return Err(Error::invalid("handover.not_ended", "the contract has not ended yet").at("as_of"));
    }
    let past = |on: Date| {
        let message = "it lies after the day that is asked about";
        if on > as_of { Err(Error::invalid("handover.to_come", message)) } else { Ok(()) }
    };
    facts.left_on.map_or(Ok(()), past).at("left_on")?;
    facts.taken_over_on.map_or(Ok(()), past).at("taken_over_on")?;
    if facts.told_on.is_some_and(|told| told > ended_on) {
        let message = "a notice reaches a manager before its contract ends";
        return Err(Error::invalid("handover.told_late", message).at("told_on"));
    }
    for (row, handed) in facts.handed.iter().enumerate() {
        past(handed.on).at("on").at_row("handed", row)?;
        if facts.handed.iter().take(row).any(|other| other.item == handed.item) {
            let error = Error::invalid("handover.twice", "it stands twice").at("item");
            return Err(error).at_row("handed", row);
        }
    }
    Ok(())
}

/// The last day of a step: the agreed one where it counts, else the text's, counted from what was the first.
fn last_day(
    course: &InForce<Procedure>,
    step: &str,
    facts: &Facts,
    fixed: bool,
    options: Options,
) -> Result<Option<Date>, Error> {
    let within = course.value().step(step).and_then(|step| step.within.as_ref());
    if facts.agreed_by.is_some() && !(fixed && within.is_some()) {
        return Ok(facts.agreed_by);
    }
    let Some(within) = within else { return Ok(None) };
    let starts = [("contract-ends", Some(facts.ended_on)), ("tell-dismissal", facts.told_on)];
    let start = starts.into_iter().filter(|(name, _)| within.of.has(name)).filter_map(|(_, on)| on).min();
    let calendar = facts.calendar.as_ref();
    // As contract.exit counts it.
    let end = |start| options.rest_days.end(within.span.after(start, calendar)?, calendar);
    start.map(end).transpose()
}

fn stands(on: Option<Date>, by: Option<Date>, as_of: Date) -> State {
    match (on, by) {
        (Some(on), Some(by)) if by < on => State::Late,
        (Some(_), _) => State::Done,
        (None, Some(by)) if by < as_of => State::Overdue,
        (None, Some(_)) => State::Open,
        (None, None) => State::Judgement,
    }
}

/// How leaving stands: it is no breach to serve on while nobody has taken over.
fn leaving(facts: &Facts, by: Option<Date>) -> State {
    let since = facts.taken_over_on;
    match (facts.left_on, since) {
        (None, None) => State::ServesOn,
        (Some(_), None) => State::Done,
        (left, Some(since)) => stands(left, by.map(|by| by.max(since)), facts.as_of),
    }
}

fn breaches(items: &[Listed], leaving: State) -> Vec<Breach> {
    let fails = |state: State| matches!(state, State::Late | State::Overdue);
    let kept =
        |document: bool| items.iter().any(|row| row.item.is_document() == document && fails(row.state));
    let rows = [
        (Breach::ManagerKeepsDocuments, kept(true)),
        (Breach::ManagerKeepsThings, kept(false)),
        (Breach::ManagerStays, fails(leaving)),
    ];
    rows.into_iter().filter_map(|(breach, there)| there.then_some(breach)).collect()
}

/// What may be charged after the end, and to which day.
fn fee(
    law: &LocalLaw<'_>,
    facts: &Facts,
    breach: bool,
    told: &mut Vec<Reason>,
) -> Result<(Option<Fee>, Option<Date>), Error> {
    let day = facts.ended_on.add_days(1).at("ended_on")?;
    let key = if breach { keys::START_STAYS } else { keys::START_UNTIL_TAKEN_OVER };
    let Some(text) = law.find_any(key, day)? else { return Ok((None, None)) };
    if breach {
        told.push(Reason::computed(Step::StartStays).by(&text).verdict_of(Verdict::NotMet));
        return Ok((Some(Fee::None), None));
    }
    let last = facts.taken_over_on.map(|on| on.add_days(-1)).transpose()?;
    let last = match (last, facts.left_on) {
        (Some(last), Some(left)) => Some(last.min(left)),
        (last, left) => last.or(left),
    };
    let last = last.map(|last| last.max(facts.ended_on));
    let reason = Reason::computed(Step::StartUntilTakenOver).by(&text);
    told.push(last.into_iter().fold(reason, |reason, last| reason.with(Label::LastDay, last)));
    Ok((Some(Fee::UntilTakenOver), last))
}

fn tell(
    reason: Reason,
    state: State,
    by: Option<Date>,
    on: Option<Date>,
    fixed: bool,
    facts: &Facts,
) -> Reason {
    let reason = by.into_iter().fold(reason, |told, by| told.with(Label::Deadline, by));
    let reason = on.into_iter().fold(reason, |told, on| told.with(Label::DoneOn, on));
    let reason = match facts.agreed_by {
        Some(agreed) if by == Some(agreed) => reason.reading(Reading::HandoverAgreed),
        Some(_) if fixed => reason.reading(Reading::HandoverFixed),
        _ => reason,
    };
    match state {
        State::Done => reason.verdict_of(Verdict::Met),
        State::Late | State::Overdue => reason.verdict_of(Verdict::NotMet),
        State::Open => reason.verdict_of(Verdict::Computed),
        State::ServesOn => reason.reading(Reading::ServesOn),
        State::Judgement => reason.reading(Reading::ReasonableTime).verdict_of(Verdict::Judgement),
    }
}
