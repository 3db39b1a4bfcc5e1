//! What must be there before homes are sold.

mod act;

use alloc::vec::Vec;

pub use self::act::{Act, Obliged, Point};
use crate::decision::{Decision, Label, Reading, Reason, Step, Term, Verdict};
use crate::error::{At as _, Error};
use crate::law::{InForce, LocalLaw, Shared, keys};
pub use crate::penalty::range::Breach;
use crate::quantity::Date;
use crate::rule::{self, Rule};

/// `contract.presale`: what must be there before homes are first sold (销售), by when, and whose duty it is.
///
/// Before the sale the developer makes the temporary covenant (临时管理规约), and shows and explains it to buyers
/// (物业管理条例 arts 22(1), 23(1)); with the sale contract the buyer promises in writing to keep it (23(2)), and that
/// contract contains what the preliminary service contract (前期物业服务合同) says, which must be there by then (21, 25).
///
/// | place | beside that |
/// |---|---|
/// | Shandong 16, Heze 14 | both and the list of facilities filed before the permit is applied for, and in the sale contract |
/// | Qingdao 48, Binzhou 21 and 28 | the same: Qingdao before the permit, Binzhou also ten days after it was concluded, both shown |
/// | Weifang 25, 54; Zibo 14; Rizhao 14–16 | the covenant shown, the manager files in ten days; concluded; filed and in the sale contract |
/// | Shanghai 40, 41 | the covenant before the permit is applied for; filed; both annexed |
/// | Beijing 19, 23 | the contract before the sale, the covenant shown |
/// | Zhejiang 20, 21; Hangzhou 43; Wenzhou 28, 29; Lishui 26; Huzhou 25 | the contract before the permit; the covenant annexed; filed in Lishui and Huzhou |
/// | Ningbo 40, 41 | both concluded and filed before the permit, shown, in the sale contract |
/// | Henan 42, 43; Zhengzhou 30, 31 | the contract before the permit; in the sale contract; what the manager offers shown |
/// | Qingyuan 33 | the tender done before the permit, of finished homes 30 days before their filing |
/// | Qingdao 75(2), Weifang 16(2), Shaoxing 45(2) | it is shown how many parking spaces are sold, given and let: where, in Qingdao; at what price, in Shaoxing; in Weifang the sale contract has it, too |
///
/// The permit (预售许可) stands here for the filing of finished homes (现售备案), too; where there was neither the sale is the
/// last day. What is done on the day of a permit or sale counts as before it: an option.
///
/// What is late or missing names its [breach](Breach) where the place punishes it on the day of the sale.
///
/// # Errors
/// [`MissingFact`](crate::ErrorKind::MissingFact) for whether there are parking spaces, where these are shown;
/// [`InvalidFact`](crate::ErrorKind::InvalidFact) for an act told twice, and a permit before its application;
/// [`NotInForce`](crate::ErrorKind::NotInForce) where a text of the day was not seen.
///
/// ```
/// use wuye::contract::presale::{Act, Done, Facts, Homes, Options, Presale, State};
/// use wuye::law::Law;
/// use wuye::rule::Rule;
///
/// let nation = Law::built_in().at("100000".parse()?);
/// let state = |told: &str| -> Result<State, wuye::Error> {
///     let done = vec![Done { act: Act::CovenantTold, on: told.parse()? }];
///     let facts = Facts { done, ..Facts::of("2024-05-08".parse()?, Homes::Presold) };
///     let decision = Presale::decide(&nation, &facts, &Options::default())?;
///     let acts = &decision.outcome().expect("in force").acts;
///     Ok(acts.iter().find(|row| row.act == Act::CovenantTold).expect("asked for").state)
/// };
/// assert_eq!(state("2024-05-08")?, State::Done);
/// assert_eq!(state("2024-05-09")?, State::Late);
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Presale;

/// The sale and what was done before it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day of the first sale contract: its law applies.
    pub sale_on: Date,
    /// Whether the homes were finished.
    pub homes: Homes,
    /// The day on which the permit, or the filing of finished homes, was applied for.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub permit_applied_on: Option<Date>,
    /// The day of the permit, or of that filing.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub permit_on: Option<Date>,
    /// Whether the developer has parking spaces to sell, give or let, needed where the place has that shown.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub spaces: Option<bool>,
    /// What was done, in any order.
    pub done: Vec<Done>,
}

impl Facts {
    /// A sale before which nothing was done.
    #[must_use]
    pub const fn of(sale_on: Date, homes: Homes) -> Self {
        Self { sale_on, homes, permit_applied_on: None, permit_on: None, spaces: None, done: Vec::new() }
    }
}

/// Whether homes are finished when they are sold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Homes {
    /// They are not (预售).
    Presold,
    /// They are (现售).
    Finished,
}

/// An act and its day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Done {
    /// The act.
    pub act: Act,
    /// Its day.
    pub on: Date,
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
    /// What is done on the day before which it must be. Default: it is in time.
    pub same_day: SameDay,
}

/// What is done on the very day of a permit or a sale before which (前) it must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum SameDay {
    /// It is in time: a day does not tell what came first.
    #[default]
    InTime,
    /// It is late.
    Late,
}

/// What is there, late or missing.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// Whether nothing is late or missing.
    pub met: bool,
    /// What the place's texts ask for, act by act.
    pub acts: Vec<Asked>,
}

/// An act that is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Asked {
    /// The act.
    pub act: Act,
    /// Whose duty it is.
    pub obliged: Obliged,
    /// By when.
    pub point: Point,
    /// The last day, where there is one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub by: Option<Date>,
    /// How it stands on the day of the sale.
    pub state: State,
    /// By how many days it was late.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub late_by_days: Option<i32>,
    /// The breach, where it is late or missing and the place punishes that.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub breach: Option<Breach>,
}

/// How an act stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum State {
    /// It was done in time.
    Done,
    /// It was done late.
    Late,
    /// It was not done.
    Missing,
    /// It was not done, and its time is not over.
    NotDue,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        if self.met { "complete" } else { "incomplete" }
    }
}

impl Rule for Presale {
    const ID: &'static str = "contract.presale";
    const TITLE: (&'static str, &'static str) =
        ("销售前应当具备的物业管理事项", "what must be there before homes are sold");
    const PARAMETERS: &'static [&'static str] = &[
        keys::PRESALE_TENDER.id(),
        keys::PRESALE_TENDER_FINISHED.id(),
        keys::PRESALE_CONTRACT.id(),
        keys::PRESALE_CONTRACT_FILED.id(),
        keys::PRESALE_CONTRACT_WITHIN.id(),
        keys::PRESALE_CONTRACT_BY_MANAGER.id(),
        keys::PRESALE_CONTRACT_PUBLISHED.id(),
        keys::PRESALE_CONTRACT_IN_SALE.id(),
        keys::PRESALE_MANAGER_PUBLISHED.id(),
        keys::PRESALE_COVENANT.id(),
        keys::PRESALE_COVENANT_FILED.id(),
        keys::PRESALE_COVENANT_PUBLISHED.id(),
        keys::PRESALE_COVENANT_TOLD.id(),
        keys::PRESALE_COVENANT_PROMISED.id(),
        keys::PRESALE_COVENANT_IN_SALE.id(),
        keys::PRESALE_LIST_FILED.id(),
        keys::PRESALE_LIST_IN_SALE.id(),
        keys::PRESALE_SPACES.id(),
        keys::PRESALE_SPACES_SHOWN.id(),
        keys::PRESALE_SPACES_IN_SALE.id(),
        keys::PENALTY_PRELIMINARY_UNFILED.id(),
        keys::PENALTY_PRESALE_UNPUBLISHED.id(),
        keys::PENALTY_SPACES_UNPUBLISHED.id(),
        keys::PENALTY_CONTRACT_UNFILED.id(),
    ];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.sale_on
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        check(facts)?;
        let mut acts = Vec::new();
        let mut reasons = Vec::new();
        for act in Act::ALL {
            let text = law.find_any(act.key(), facts.sale_on)?;
            if let Some(text) = text.filter(|_| !act.of_spaces() || facts.spaces != Some(false)) {
                if act.of_spaces() && facts.spaces.is_none() {
                    let message =
                        "whether the developer has parking spaces to sell, give or let, which are shown";
                    return Err(Error::missing("spaces", message));
                }
                let (row, reason) = asked(law, facts, *options, act, &text)?;
                acts.push(row);
                reasons.push(reason);
            }
            if act == Act::ContractFiled {
                let filed = filed_within(law, facts)?;
                acts.extend(filed.as_ref().map(|(row, _)| *row));
                reasons.extend(filed.map(|(_, reason)| reason));
            }
        }
        for row in &mut acts {
            row.breach = breach(law, facts, row);
            let told = row.breach.map(|breach| {
                let reason = Reason::computed(Step::PresaleBreach).with(Label::Act, row.act.term());
                reason.with(Label::Breach, breach.term()).verdict_of(Verdict::Judgement)
            });
            reasons.extend(told);
        }
        let met = acts.iter().all(|row| matches!(row.state, State::Done | State::NotDue));
        Ok(Decision::new(Outcome { met, acts }, reasons))
    }
}

fn check(facts: &Facts) -> Result<(), Error> {
    for (row, done) in facts.done.iter().enumerate() {
        if facts.done.iter().take(row).any(|earlier| earlier.act == done.act) {
            let error = Error::invalid("presale.act_twice", "the act is told twice");
            return Err(error.at("act").at_row(row).at("done"));
        }
    }
    if facts.permit_applied_on.zip(facts.permit_on).is_some_and(|(applied, given)| given < applied) {
        let message = "the permit was given before it was applied for";
        return Err(Error::invalid("presale.permit_first", message).at("permit_on"));
    }
    Ok(())
}

/// How an act stands that must be done by some point.
fn asked(
    law: &LocalLaw<'_>,
    facts: &Facts,
    options: Options,
    act: Act,
    text: &InForce<Shared<str>>,
) -> Result<(Asked, Reason), Error> {
    let unknown = || Error::invalid("value.word", "no such point is known");
    let point = Point::named(text.value()).ok_or_else(unknown)?;
    let permit = facts.permit_on.unwrap_or(facts.sale_on);
    let event = match point {
        Point::BeforeApplication => Some(facts.permit_applied_on.unwrap_or(permit)),
        Point::BeforePermit => Some(permit),
        Point::BeforeSale | Point::WithSale => Some(facts.sale_on),
        Point::AfterContract | Point::NoDay => None,
    };
    let mut reason = Reason::computed(Step::PresaleAct).by(text);
    let mut by = event;
    let ahead = law.find_any(keys::PRESALE_TENDER_FINISHED, facts.sale_on)?;
    if let Some(ahead) = ahead.filter(|_| act == Act::Tender && facts.homes == Homes::Finished) {
        by = Some(ahead.value().before(permit, None)?);
        reason = Reason::computed(Step::PresaleAct).by(&ahead);
    } else if point != Point::WithSale && event.is_some() {
        reason = reason.reading(match options.same_day {
            SameDay::InTime => Reading::SameDayInTime,
            SameDay::Late => Reading::SameDayLate,
        });
        if options.same_day == SameDay::Late {
            by = by.map(|day| day.add_days(-1)).transpose()?;
        }
    }
    if act == Act::SpacesPublished
        && let Some(shown) = law.find_any(keys::PRESALE_SPACES_SHOWN, facts.sale_on)?
    {
        reason = reason.with_all(Label::Shown, shown.value().iter().filter_map(Term::named));
    }
    Ok(told(facts, Asked::of(act, act.obliged(), point, by), reason))
}

impl Asked {
    /// An act that is asked for, before it is looked at what was done.
    const fn of(act: Act, obliged: Obliged, point: Point, by: Option<Date>) -> Self {
        Self { act, obliged, point, by, state: State::Done, late_by_days: None, breach: None }
    }
}

/// The breach of whoever did not do it by then, where the law of the sale punishes it.
fn breach(law: &LocalLaw<'_>, facts: &Facts, row: &Asked) -> Option<Breach> {
    let (breach, key) = match row.obliged {
        Obliged::Developer => row.act.breach()?,
        Obliged::Manager => (Breach::ContractUnfiled, keys::PENALTY_CONTRACT_UNFILED),
        Obliged::Buyer => return None,
    };
    let failed = matches!(row.state, State::Late | State::Missing);
    (failed && law.find(key, facts.sale_on).is_ok()).then_some(breach)
}

/// How the filing of the contract stands where a text counts its time from the contract.
fn filed_within(law: &LocalLaw<'_>, facts: &Facts) -> Result<Option<(Asked, Reason)>, Error> {
    let Some(within) = law.find_any(keys::PRESALE_CONTRACT_WITHIN, facts.sale_on)? else { return Ok(None) };
    let manager = law.find_any(keys::PRESALE_CONTRACT_BY_MANAGER, facts.sale_on)?;
    let reason = Reason::computed(Step::PresaleAct).by(&within);
    let (obliged, reason) = match &manager {
        Some(manager) => (Obliged::Manager, reason.by(manager)),
        None => (Obliged::Developer, reason),
    };
    let concluded = facts.done.iter().find(|done| done.act == Act::Contract);
    let by = concluded.map(|done| within.value().after(done.on, None)).transpose().at("done")?;
    let row = Asked::of(Act::ContractFiled, obliged, Point::AfterContract, by);
    Ok(Some(told(facts, row, reason)))
}

/// An act with how it stands, which is told.
fn told(facts: &Facts, row: Asked, reason: Reason) -> (Asked, Reason) {
    let on = facts.done.iter().find(|done| done.act == row.act).map(|done| done.on);
    let late = on.zip(row.by).map(|(on, by)| by.days_until(on)).filter(|days| *days > 0);
    let state = match (on, row.by) {
        (Some(_), _) if late.is_some() => State::Late,
        (Some(_), _) => State::Done,
        // A time that the sale does not end may go on after it.
        (None, by) if row.point == Point::AfterContract && by.is_none_or(|by| facts.sale_on <= by) => {
            State::NotDue
        }
        (None, None) => State::NotDue,
        (None, Some(_)) => State::Missing,
    };
    let reason = reason
        .with(Label::Act, row.act.term())
        .with(Label::By, row.obliged.term())
        .with(Label::Point, row.point.term());
    let reason = row.by.into_iter().fold(reason, |reason, by| reason.with(Label::Deadline, by));
    let reason = on.into_iter().fold(reason, |reason, on| reason.with(Label::DoneOn, on));
    let verdict = match state {
        State::Done => Verdict::Met,
        State::Late | State::Missing => Verdict::NotMet,
        State::NotDue => Verdict::Computed,
    };
    (Asked { state, late_by_days: late, ..row }, reason.verdict_of(verdict))
}
