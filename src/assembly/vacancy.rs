//! Seats of an owners' committee that fall vacant.

use alloc::string::String;
use alloc::vec::Vec;

use super::check::{Checks, asked, members};
use super::committee::is_small;
use crate::decision::{Decision, Label, Quantity, Reading, Reason, Step, Term, Verdict};
use crate::error::{At as _, Error};
use crate::law::{InForce, LocalLaw, Words, keys};
use crate::quantity::{Area, Calendar, Date, Key, in_key_order};
pub use crate::rule::NoOptions as Options;
use crate::rule::{self, Rule};

/// `assembly.vacancy`: what follows when seats of an owners' committee (业主委员会) fall vacant within its term:
/// which alternates (候补委员) move up, whether there may be a by-election, and whether a new committee must be
/// elected.
///
/// | place | alternates | filled | a new committee, when in office are |
/// |---|---|---|---|
/// | Shanghai 32 | | may, above 1/2 | < 1/2 of the seats; idle for six months … |
/// | Beijing 41, 48 | as the rules provide | | < 1/2; cannot function; refuses its duties |
/// | Hangzhou 28 | may, by votes | | ≤ 1/2, or fewer than the lowest lawful number |
/// | Ningbo 35, 36; Heze 13 | | must | < 1/2 |
/// | Zibo 30, 34; Weifang 34, 38 | by votes; as the rules provide | | < 2/3; refuses its duties |
///
/// The shares are taken after the alternates have moved up. Exactly half is neither above nor below: in
/// Shanghai no text says what follows, and the outcome is `open`. When an assembly must meet for vacancies
/// (Zhengzhou 17) is [`assembly.request`](super::request)'s.
///
/// From what day ninety days (Zibo) or three months (Huzhou) run, the texts do not say; they are counted from
/// the day on which the seats were vacant.
///
/// # Errors
/// [`MissingFact`](crate::ErrorKind::MissingFact) where the law orders alternates by something that is not told;
/// [`InvalidFact`](crate::ErrorKind::InvalidFact) where more are in office than there are seats;
/// [`NotInForce`](crate::ErrorKind::NotInForce) where alternates are told and neither a text nor a clause of the
/// by-laws (`assembly.vacancy.alternates`) says in what order they move up.
///
/// ```
/// use wuye::assembly::vacancy::{Facts, Options, State, Vacancy};
/// use wuye::law::Law;
/// use wuye::rule::Rule;
///
/// let state = |place: &str, in_office: u32, seats: u32| -> Result<State, wuye::Error> {
///     let facts = Facts::new("2024-06-30".parse()?, seats, in_office);
///     let decision = Vacancy::decide(&Law::built_in().at(place.parse()?), &facts, &Options {})?;
///     Ok(decision.outcome().expect("in force").state)
/// };
/// assert_eq!(state("310000", 4, 7)?, State::MayFill);
/// assert_eq!(state("310000", 3, 7)?, State::Reelect);
/// assert_eq!(state("370300", 4, 6)?, State::Open, "four of six are not fewer than two thirds");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Vacancy;

/// The committee as it is left.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day on which it is: its law applies.
    pub on: Date,
    /// All seats: the number that the rules of procedure set, or as many as were first elected.
    pub seats: u32,
    /// The members still in office.
    pub in_office: u32,
    /// The alternates, in any order; left out where there are none.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub alternates: Vec<Alternate>,
    /// Whether the alternates are called; asked where the law leaves that open.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub called: Option<bool>,
    /// What else stands against the committee, by the name in the tables: `cannot-function`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub causes: Vec<String>,
    /// The day since which the committee has done nothing, where that is a cause.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub idle_since: Option<Date>,
    /// The zone's building area; asked where the lowest lawful number depends on it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub zone_area_m2: Option<Area>,
    /// The zone's households; asked where the lowest lawful number depends on them.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub households: Option<u32>,
    /// The holidays, where working days are counted.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub calendar: Option<Calendar>,
}

impl Facts {
    /// A committee without alternates.
    #[must_use]
    pub const fn new(on: Date, seats: u32, in_office: u32) -> Self {
        Self {
            on,
            seats,
            in_office,
            alternates: Vec::new(),
            called: None,
            causes: Vec::new(),
            idle_since: None,
            zone_area_m2: None,
            households: None,
            calendar: None,
        }
    }
}

/// An alternate who is ready to serve.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Alternate {
    /// Who it is, unique.
    pub key: Key,
    /// The votes at the election; asked where alternates move up by them.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub votes: Option<u32>,
    /// The place in the order of the rules of procedure, from 1; asked where alternates move up by it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub place: Option<u32>,
}

/// What follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum State {
    /// All seats are filled.
    Complete,
    /// The vacant seats may be filled.
    MayFill,
    /// The vacant seats must be filled.
    MustFill,
    /// A new committee must be elected.
    Reelect,
    /// Seats are vacant, and no text of the place says what follows.
    Open,
}

/// How the committee goes on.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// What follows.
    pub state: State,
    /// The alternates who move up, in their order.
    pub move_up: Vec<Key>,
    /// Those of whom some move up and nobody can say which, as they had as many votes.
    pub tied: Vec<Key>,
    /// The members in office after that.
    pub in_office: u32,
    /// Who sees to the election of a new committee, any one of them, where the law names somebody.
    pub organisers: Vec<String>,
    /// The last day for it, where the law sets one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub by: Option<Date>,
    /// Whether the residents' committee acts in the meantime.
    pub stand_in: bool,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        match self.state {
            State::Complete => "complete",
            State::MayFill => "may-fill",
            State::MustFill => "must-fill",
            State::Reelect => "reelect",
            State::Open => "open",
        }
    }
}

impl Rule for Vacancy {
    const ID: &'static str = "assembly.vacancy";
    const TITLE: (&'static str, &'static str) =
        ("业主委员会委员缺额", "what follows when seats of an owners' committee fall vacant");
    const PARAMETERS: &'static [&'static str] = &[
        keys::VACANCY_ALTERNATES.id(),
        keys::VACANCY_MAY_MOVE_UP.id(),
        keys::VACANCY_BY_ELECTION.id(),
        keys::VACANCY_FILL.id(),
        keys::VACANCY_REELECT.id(),
        keys::VACANCY_MINIMUM.id(),
        keys::VACANCY_CAUSES.id(),
        keys::VACANCY_IDLE.id(),
        keys::VACANCY_ORGANISER.id(),
        keys::VACANCY_WITHIN.id(),
        keys::VACANCY_STAND_IN.id(),
        keys::COMMITTEE_SIZE.id(),
        keys::COMMITTEE_SMALL.id(),
    ];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.on
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, _: &Options) -> Result<Decision<Outcome>, Error> {
        if facts.seats == 0 || facts.in_office > facts.seats {
            let error = Error::invalid("assembly.seats", "more are in office than there are seats");
            return Err(error.at("in_office"));
        }
        for (row, cause) in facts.causes.iter().enumerate() {
            law.check_word(&[keys::VACANCY_CAUSES], cause, facts.on)
                .map_err(|error| error.at_row(row).at("causes"))?;
        }
        if facts.idle_since.is_some() && !facts.causes.iter().any(|cause| cause == Term::Idle.name()) {
            let message = "since when it is idle counts only where idleness is among the causes";
            return Err(Error::invalid("assembly.vacancy.idle", message).at("idle_since"));
        }
        let mut checks = Checks::default();
        let (move_up, tied, moved) = moved_up(law, facts, &mut checks)?;
        let in_office = facts.in_office.saturating_add(moved);
        let vacant = facts.seats.saturating_sub(in_office);
        let reason = Reason::computed(Step::VacancyLeft).with(Label::InOffice, members(in_office));
        checks.tell(reason.with(Label::Seats, members(facts.seats)).with(Label::Vacant, members(vacant)));
        let mut outcome = Outcome {
            state: State::Complete,
            move_up,
            tied,
            in_office,
            organisers: Vec::new(),
            by: None,
            stand_in: false,
        };
        let too_few = vacant > 0 && is_too_few(law, facts, in_office, &mut checks)?;
        if too_few | has_cause(law, facts, &mut checks)? {
            outcome.state = State::Reelect;
            (outcome.organisers, outcome.by) = organised(law, facts, &mut checks)?;
        } else if vacant > 0 {
            outcome.state = filling(law, facts, in_office, &mut checks)?;
        }
        if let (1.., Some(test)) = (vacant, asked(law, keys::VACANCY_STAND_IN, facts.on)?) {
            let part = [in_office, facts.seats];
            outcome.stand_in = checks.share(Step::VacancyStandIn, part, &test)?;
        }
        Ok(checks.decide(outcome))
    }
}

/// The alternates who move up, those tied for the last places, and how many move up together.
fn moved_up(
    law: &LocalLaw<'_>,
    facts: &Facts,
    checks: &mut Checks,
) -> Result<(Vec<Key>, Vec<Key>, u32), Error> {
    let rows = in_key_order(&facts.alternates, ("alternates", "key"), |alternate| &alternate.key)?;
    let vacant = usize::try_from(facts.seats.saturating_sub(facts.in_office)).unwrap_or(usize::MAX);
    if rows.is_empty() || vacant == 0 {
        return Ok((Vec::new(), Vec::new(), 0));
    }
    let order = law.find(keys::VACANCY_ALTERNATES, facts.on)?;
    if asked(law, keys::VACANCY_MAY_MOVE_UP, facts.on)?.is_some() {
        let missing = || Error::missing("called", "whether the alternates are called, as they need not be");
        if !facts.called.ok_or_else(missing)? {
            checks.tell(Reason::computed(Step::VacancyMoveUp).by(&order).verdict_of(Verdict::NotMet));
            return Ok((Vec::new(), Vec::new(), 0));
        }
    }
    let mut ranked = Vec::with_capacity(rows.len());
    for (row, alternate) in rows {
        let (field, number) = match &**order.value() {
            // Most votes first.
            "by-votes" => ("votes", alternate.votes.map(|votes| u32::MAX.saturating_sub(votes))),
            "by-rules" => ("place", alternate.place),
            _ => return Err(Error::range("a law table")),
        };
        let missing = || Error::missing(field, "what alternates move up by");
        ranked.push((number.ok_or_else(missing).at_row("alternates", row)?, alternate.key.clone()));
    }
    ranked.sort();
    let moved = vacant.min(ranked.len());
    // The first who stays behind, where there is one: whoever stands level with it is tied.
    let limit = ranked.get(moved).map(|(number, _)| *number);
    let last = moved.checked_sub(1).and_then(|last| ranked.get(last)).map(|(number, _)| *number);
    let level = limit.filter(|limit| Some(*limit) == last);
    let (mut move_up, mut tied) = (Vec::new(), Vec::new());
    for (place, (number, key)) in ranked.into_iter().enumerate() {
        if Some(number) == level {
            tied.push(key);
        } else if place < moved {
            move_up.push(key);
        }
    }
    let reason = Reason::computed(Step::VacancyMoveUp).by(&order);
    checks.tell(reason.with_all(Label::MoveUp, &move_up).with_all(Label::Tied, &tied));
    Ok((move_up, tied, u32::try_from(moved).unwrap_or(u32::MAX)))
}

/// Whether those left are too few to go on.
fn is_too_few(law: &LocalLaw<'_>, facts: &Facts, in_office: u32, checks: &mut Checks) -> Result<bool, Error> {
    let mut too_few = false;
    if let Some(test) = asked(law, keys::VACANCY_REELECT, facts.on)? {
        too_few |= checks.share(Step::VacancyReelect, [in_office, facts.seats], &test)?;
    }
    if let Some(norm) = asked(law, keys::VACANCY_MINIMUM, facts.on)? {
        let size = law.find(keys::COMMITTEE_SIZE, facts.on)?;
        let mut least = size.value().least.map_or(0, u32::from);
        // Where even the exception would not do, the zone's size does not matter.
        if in_office < least
            && let Some(small) = asked(law, keys::COMMITTEE_SMALL, facts.on)?
            && in_office >= u32::from(small.value().members)
            && is_small(&small, facts.zone_area_m2, facts.households, checks)?
        {
            least = u32::from(small.value().members);
        }
        let below = in_office < least;
        let reason = Reason::computed(Step::VacancyMinimum).by(&norm).by(&size);
        let reason = reason.with(Label::InOffice, members(in_office)).with(Label::Least, members(least));
        checks.push(reason.verdict_of(Verdict::of(below)));
        too_few |= below;
    }
    Ok(too_few)
}

/// Whether something else calls for a new committee.
fn has_cause(law: &LocalLaw<'_>, facts: &Facts, checks: &mut Checks) -> Result<bool, Error> {
    let known: Option<InForce<Words>> = asked(law, keys::VACANCY_CAUSES, facts.on)?;
    let mut found = false;
    let mut told: Vec<&String> = facts.causes.iter().collect();
    told.sort_unstable();
    told.dedup();
    for name in told {
        let named = known.as_ref().is_some_and(|list| list.value().has(name));
        let mut reason = Reason::computed(Step::VacancyCause).with(Label::Cause, Quantity::named(name));
        if let Some(list) = &known {
            reason = reason.by(list);
        }
        let met = if named && *name == Term::Idle.name() {
            let span = law.find(keys::VACANCY_IDLE, facts.on)?;
            let missing = || Error::missing("idle_since", "since when the committee has done nothing");
            let since = facts.idle_since.ok_or_else(missing)?;
            let full = span.value().after(since, facts.calendar.as_ref())?;
            reason = reason.by(&span).with(Label::Since, since).with(Label::FullOn, full);
            full <= facts.on
        } else {
            named
        };
        checks.push(reason.verdict_of(Verdict::of(met)));
        found |= met;
    }
    Ok(found)
}

/// Who sees to the new election, and by when.
fn organised(
    law: &LocalLaw<'_>,
    facts: &Facts,
    checks: &mut Checks,
) -> Result<(Vec<String>, Option<Date>), Error> {
    let mut organisers = Vec::new();
    if let Some(list) = asked(law, keys::VACANCY_ORGANISER, facts.on)? {
        let mut reason = Reason::computed(Step::VacancyOrganiser).by(&list);
        for name in list.value().iter() {
            let label = if organisers.is_empty() { Label::Authority } else { Label::OrAuthority };
            reason = reason.with(label, Quantity::named(name));
            organisers.push(String::from(name));
        }
        checks.tell(reason);
    }
    let mut by = None;
    if let Some(span) = asked(law, keys::VACANCY_WITHIN, facts.on)? {
        let last = span.value().after(facts.on, facts.calendar.as_ref())?;
        let reason = Reason::computed(Step::VacancyWithin).by(&span).reading(Reading::WithinFromVacancy);
        checks.tell(reason.with(Label::From, facts.on).with(Label::Deadline, last));
        by = Some(last);
    }
    Ok((organisers, by))
}

/// Whether the vacant seats may or must be filled.
fn filling(law: &LocalLaw<'_>, facts: &Facts, in_office: u32, checks: &mut Checks) -> Result<State, Error> {
    if let Some(test) = asked(law, keys::VACANCY_BY_ELECTION, facts.on)?
        && checks.share(Step::VacancyByElection, [in_office, facts.seats], &test)?
    {
        return Ok(State::MayFill);
    }
    let Some(fill) = asked(law, keys::VACANCY_FILL, facts.on)? else {
        checks.tell(Reason::computed(Step::VacancyOpen).verdict_of(Verdict::Judgement));
        return Ok(State::Open);
    };
    let (state, step) = match &**fill.value() {
        "may" => (State::MayFill, Step::VacancyMayFill),
        "must" => (State::MustFill, Step::VacancyMustFill),
        _ => return Err(Error::range("a law table")),
    };
    checks.tell(Reason::computed(step).by(&fill));
    Ok(state)
}
