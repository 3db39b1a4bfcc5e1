//! Whether what must come first came first.

mod facts;
mod outcome;

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

pub use self::facts::{Community, Done, Facts, Ground, Options};
pub use self::outcome::{Asked, OfCommunity, OfPrecedence, Outcome, State};
use crate::contract::presale::SameDay;
use crate::decision::{Decision, Label, Quantity, Reading, Reason, Step, Verdict};
use crate::error::{At as _, Error};
use crate::fee::start::GroundKind;
use crate::law::{InForce, LocalLaw, Precedence, Sequence, Words, among, keys};
use crate::quantity::{Date, in_key_order, not_after};
use crate::rule::Rule;

/// `programme.sequence`: whether communities kept the scheme's three precedences (三先三后), by how many days they did not, and
/// what is wanting before a later step may begin.
///
/// | name | before | what must be there (社区物业化服务工作方案, part 4) |
/// |---|---|---|
/// | `renovate-first` (先整治后管理) | managing | each of eight kinds of facilities put right, of those that the community has |
/// | `publicise-first` (先宣传后实施) | carrying out | the publicity |
/// | `serve-first` (先服务后收费) | charging | the service, begun; and a contract or charter (章程) that states the fees |
///
/// Whether a community has drying racks or septic tanks nobody can guess, so it is a fact of every kind; one that is not
/// there asks nothing. A fee needs its ground beside the service: part 2（二） has the charter state what is charged, and a
/// contract binds the owners as [`fee.start`](crate::fee::start) has it, which also tells until when a fee may be charged.
///
/// * Kept where the later step began and all was there: what is done on the very day is in time, as in
///   [`programme.plan`](super::plan) (`options.same_day` reads it otherwise). A contract or a charter that takes effect on the
///   day on which charging begins is there whatever the option says: the fee is charged under it, not after it.
/// * Broken where something was not: for each such thing [`early_days`](Asked::early_days) are the days on which the later
///   step had begun and it was not there, up to the day of the question. What is done later does not mend it.
/// * Not yet where the later step has not begun: [`wanting`](OfPrecedence::wanting) is what it waits for, and
///   [`may_begin_from`](OfPrecedence::may_begin_from) the first day on which it may begin, where it waits for nothing.
///
/// # Errors
/// [`MissingFact`](crate::ErrorKind::MissingFact) where there is no community, and for a kind of facilities of which nobody
/// says whether it is there; [`InvalidFact`](crate::ErrorKind::InvalidFact) for names that the scheme does not have, what
/// stands twice, what is put right and not there, and days after that of the question;
/// [`NotInForce`](crate::ErrorKind::NotInForce) where no scheme is named.
///
/// ```
/// use wuye::contract::presale::SameDay;
/// use wuye::fee::start::GroundKind;
/// use wuye::law::Law;
/// use wuye::programme::sequence::{Community, Done, Facts, Ground, OfPrecedence, Options, Sequences, State};
/// use wuye::rule::Rule;
///
/// const KINDS: [&str; 8] = [
///     "fly-posters", "green-facilities", "ditches", "enclosing-walls", "street-lamps", "ground-surfaces",
///     "septic-tanks", "drying-racks",
/// ];
/// let charged = |served: &str, same_day: SameDay| -> Result<OfPrecedence, wuye::Error> {
///     let done = |what: &str, on: &str| -> Result<Done, wuye::Error> {
///         Ok(Done { what: what.into(), on: on.parse()? })
///     };
///     let charter = Ground {
///         kind: GroundKind::Charter,
///         effective_on: "2024-05-01".parse()?,
///         states: vec!["charter-fees".into(), "charter-services".into()],
///     };
///     let facts = Facts {
///         as_of: "2024-12-31".parse()?,
///         communities: vec![Community {
///             community: "c-1".parse()?,
///             there: KINDS.map(|kind| (kind.into(), false)).into(),
///             done: vec![done("serving", served)?, done("charging", "2024-07-01")?],
///             grounds: vec![charter],
///         }],
///     };
///     let scheme = Law::built_in().at("420106+community-services".parse()?);
///     let decision = Sequences::decide(&scheme, &facts, &Options { same_day })?;
///     Ok(decision.outcome().expect("in force").communities[0].precedences[2].clone())
/// };
/// assert_eq!(charged("2024-07-01", SameDay::InTime)?.state, State::Kept);
/// let strictly = charged("2024-07-01", SameDay::Late)?;
/// assert_eq!((strictly.state, strictly.early_days), (State::Broken, Some(1)));
/// let early = charged("2024-07-02", SameDay::InTime)?;
/// assert_eq!((early.state, early.early_days), (State::Broken, Some(1)));
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Sequences;

impl Rule for Sequences {
    const ID: &'static str = "programme.sequence";
    const TITLE: (&'static str, &'static str) = ("三先三后", "whether what must come first came first");
    const PARAMETERS: &'static [&'static str] =
        &[keys::PROGRAMME_SEQUENCE.id(), keys::SERVICE_CHARTER.id(), keys::START_BINDING.id()];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.as_of
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        let sequence = match law.find(keys::PROGRAMME_SEQUENCE, facts.as_of) {
            Ok(sequence) => sequence,
            Err(absent) => return Decision::of_absent(absent),
        };
        let texts = Texts {
            charter: law.find_any(keys::SERVICE_CHARTER, facts.as_of)?,
            binding: law.find_any(keys::START_BINDING, facts.as_of)?,
            sequence,
        };
        if facts.communities.is_empty() {
            return Err(Error::missing("communities", "at least one community"));
        }
        let mut outcome = Outcome { broken: 0, communities: Vec::with_capacity(facts.communities.len()) };
        let mut reasons = Vec::new();
        for (row, community) in
            in_key_order(&facts.communities, ("communities", "community"), |c| &c.community)?
        {
            let days = texts.check(community, facts.as_of).at_row("communities", row)?;
            let case = Case { community, days, as_of: facts.as_of, same_day: options.same_day };
            let mut precedences = Vec::with_capacity(texts.sequence.value().rows.len());
            for precedence in &*texts.sequence.value().rows {
                let told = case.stand(precedence)?;
                reasons.push(texts.reason(&case, precedence, &told));
                reasons.extend(texts.ground(&case, precedence));
                outcome.broken = outcome.broken.saturating_add((told.state == State::Broken).into());
                precedences.push(told);
            }
            outcome.communities.push(OfCommunity { community: community.community.clone(), precedences });
        }
        Ok(Decision::new(outcome, reasons))
    }
}

/// What the texts say.
struct Texts {
    sequence: InForce<Sequence>,
    charter: Option<InForce<Words>>,
    binding: Option<InForce<()>>,
}

/// A community, of which everything was looked through.
struct Case<'f> {
    community: &'f Community,
    days: BTreeMap<&'f str, Date>,
    as_of: Date,
    same_day: SameDay,
}

impl Texts {
    /// Refuses what the scheme does not have and what cannot be; else the day of everything that came about.
    fn check<'f>(&self, community: &'f Community, as_of: Date) -> Result<BTreeMap<&'f str, Date>, Error> {
        let rows = || self.sequence.value().rows.iter();
        let kinds = || rows().flat_map(|row| row.where_there.iter());
        for name in community.there.keys() {
            among(kinds(), name).at(name).at("there")?;
        }
        if let Some(kind) = kinds().find(|kind| !community.there.contains_key(*kind)) {
            return Err(Error::missing(kind, "whether the community has it").at("there"));
        }
        let mut days = BTreeMap::new();
        for (row, done) in community.done.iter().enumerate() {
            let at_row = |error: Error, field: &str| error.at(field).at_row(row).at("done");
            let known = rows().flat_map(|row| row.asks().chain([&*row.then]));
            among(known, &done.what).map_err(|error| at_row(error, "what"))?;
            not_after(done.on, as_of).map_err(|error| at_row(error, "on"))?;
            if community.there.get(&done.what) == Some(&false) {
                let error = Error::invalid("sequence.not_there", "the community does not have it");
                return Err(at_row(error, "what"));
            }
            if days.insert(&*done.what, done.on).is_some() {
                return Err(at_row(Error::invalid("sequence.twice", "it stands twice"), "what"));
            }
        }
        for (row, ground) in community.grounds.iter().enumerate() {
            not_after(ground.effective_on, as_of).at("effective_on").at_row("grounds", row)?;
            for (place, name) in ground.states.iter().enumerate() {
                let of_charters = self.charter.iter().flat_map(|charter| charter.value().iter());
                let asked = rows().filter_map(|row| row.stated.as_deref());
                among(of_charters.chain(asked), name).at_row("states", place).at_row("grounds", row)?;
            }
        }
        Ok(days)
    }

    fn reason(&self, case: &Case<'_>, precedence: &Precedence, told: &OfPrecedence) -> Reason {
        let mut reason = Reason::computed(Step::SequencePrecedence)
            .by_articles(&self.sequence, precedence.cites.iter())
            .with(Label::CommunityOf, &case.community.community)
            .with(Label::PrecedenceOf, Quantity::named(&precedence.precedence))
            .with(Label::State, told.state.term());
        for (label, day) in [(Label::BegunOn, told.begun_on), (Label::MayBeginFrom, told.may_begin_from)] {
            if let Some(day) = day {
                reason = reason.with(label, day);
            }
        }
        let early = told.asked.iter().filter(|asked| asked.early_days.is_some());
        reason = reason.with_all(Label::BegunBefore, early.map(|asked| Quantity::named(&asked.what)));
        if let Some(days) = told.early_days {
            reason = reason.with(Label::EarlyBy, Quantity::Days(days));
        }
        reason = reason.with_all(Label::StillWanting, told.wanting.iter().map(|name| Quantity::named(name)));
        if precedence.asks().next().is_some() {
            reason = reason.reading(match case.same_day {
                SameDay::InTime => Reading::SameDayInTime,
                SameDay::Late => Reading::SameDayLate,
            });
        }
        reason.verdict_of(match told.state {
            State::Kept => Verdict::Met,
            State::Broken => Verdict::NotMet,
            State::NotYet => Verdict::Computed,
        })
    }

    /// On what the later step rests, where the scheme has that stated.
    fn ground(&self, case: &Case<'_>, precedence: &Precedence) -> Option<Reason> {
        let stated = precedence.stated.as_deref()?;
        let ground = case.ground(stated);
        let mut reason =
            Reason::computed(Step::SequenceGround).with(Label::CommunityOf, &case.community.community);
        let is_charter = ground.map(|ground| ground.kind == GroundKind::Charter);
        if let Some(charter) = self.charter.as_ref().filter(|_| is_charter != Some(false)) {
            reason = reason.by(charter);
        }
        if let Some(binding) = self.binding.as_ref().filter(|_| is_charter != Some(true)) {
            reason = reason.by(binding);
        }
        if is_charter == Some(true) {
            reason = reason.reading(Reading::CharterByNoText);
        }
        let since = ground.map(|ground| ground.effective_on);
        reason = match since {
            Some(since) => reason.with(Label::Since, since),
            None => reason.with(Label::NotStated, Quantity::named(stated)),
        };
        let begun = case.days.get(&*precedence.then).copied().unwrap_or(case.as_of);
        Some(reason.verdict_of(Verdict::of(since.is_some_and(|since| since <= begun))))
    }
}

impl Case<'_> {
    /// The first contract or charter that states it. Of two of one day a contract, of which the law says whom it binds.
    fn ground(&self, asked: &str) -> Option<&Ground> {
        let of_it =
            self.community.grounds.iter().filter(|ground| ground.states.iter().any(|name| name == asked));
        of_it.min_by_key(|ground| (ground.effective_on, ground.kind == GroundKind::Charter))
    }

    fn stand(&self, precedence: &Precedence) -> Result<OfPrecedence, Error> {
        let begun_on = self.days.get(&*precedence.then).copied();
        let mut told = OfPrecedence {
            precedence: String::from(&*precedence.precedence),
            state: State::NotYet,
            begun_on,
            may_begin_from: None,
            early_days: None,
            wanting: Vec::new(),
            asked: Vec::new(),
        };
        let is_there = |kind: &&str| self.community.there.get(*kind) == Some(&true);
        let first = precedence.first.iter().chain(precedence.where_there.iter().filter(is_there));
        for what in first {
            // The day on which it is done already counts, or the day after.
            let after = i32::from(self.same_day == SameDay::Late);
            told.add(what, self.days.get(what).copied(), after, self.as_of)?;
        }
        if let Some(stated) = precedence.stated.as_deref() {
            let since = self.ground(stated).map(|ground| ground.effective_on);
            told.add(stated, since, 0, self.as_of)?;
        }
        told.state = match (begun_on, told.early_days) {
            (None, _) => State::NotYet,
            (Some(_), None) => State::Kept,
            (Some(_), Some(_)) => State::Broken,
        };
        if !told.wanting.is_empty() {
            told.may_begin_from = None;
        }
        Ok(told)
    }
}

impl OfPrecedence {
    /// One thing more that is asked: it is there from so many days after its day on.
    fn add(&mut self, what: &str, done_on: Option<Date>, after: i32, as_of: Date) -> Result<(), Error> {
        if let Some(done) = done_on {
            let free = done.add_days(after)?;
            self.may_begin_from = Some(self.may_begin_from.map_or(free, |from| from.max(free)));
        } else {
            self.wanting.push(String::from(what));
        }
        let early_days = self.begun_on.map(|begun| match done_on {
            Some(done) => begun.days_until(done).saturating_add(after),
            // It was not there on the day of the question either.
            None => begun.days_until(as_of).saturating_add(1),
        });
        let early_days = early_days.filter(|days| *days > 0);
        self.early_days = self.early_days.max(early_days);
        self.asked.push(Asked { what: String::from(what), done_on, early_days });
        Ok(())
    }
}
