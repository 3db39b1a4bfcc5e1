//! Who gets a parking space, who does not, and why.

mod asked;
mod limit;
mod matching;
mod order;
mod run;
mod tell;

use alloc::vec::Vec;

pub use self::asked::{CommonGround, Facts, Further, Household, Options, Order, Request, Space, State};
pub use self::order::Claim;
use super::Kind;
use crate::decision::{Decision, Term};
use crate::error::Error;
use crate::law::{LocalLaw, keys};
use crate::quantity::{Date, Key};
use crate::rule::{self, Rule};

/// `parking.allot`: a plan that allots parking spaces to those who ask for them, as the law lets, and says who was refused
/// and why.
///
/// Requests are met one after the other. By law those come first whose needs planned spaces (规划车位) meet first: the
/// owners (民法典 art. 276), in some places the zone's users too (上海市住宅物业管理规定 art. 62(1), 山东省物业管理条例
/// art. 42(1)); one from outside comes last. Of the same claim, who asked first comes first, or whose lot was drawn first:
/// lots are drawn outside, and come in as ranks. Two that nothing tells apart are an error, never decided by their rows.
///
/// * Spaces on common ground are let, as the owners decided, and never sold (民法典 art. 275(2)); those in civil defence
///   works are not sold where the place's text says so, or where none speaks of it, unless the options say otherwise.
/// * Their use is allotted by who comes first or by lots, among other ways, in Huzhou (art. 41(2)): the reasons tell it.
/// * In Shanghai a household may buy or be given one of the developer's spaces, and one more as long as there are such
///   beyond the number of dwellings (art. 61(1)): with 560 spaces and 500 dwellings, 60 households may have two. What is
///   let is not limited.
/// * Outsiders rent by the month at most in Shanghai, Beijing and Shaoxing, for six months in Shandong and Henan, for a year
///   in Ningbo, where users of the zone count as such.
///
/// A request is told the spaces that it would take, best first; without that it takes any. All that it would take are alike
/// for whether it is met: whoever came before is moved to another of its spaces rather than the next one refused. Which of
/// them it gets is chosen last, in the same order: each has the first of its list with which all others that are met can
/// still be met. So a refused request could not be met beside those before it however spaces are exchanged, and none after
/// it holds one that would do: `after` names the last of those that stand in its way. A request for several is met as
/// far as it goes.
///
/// # Errors
/// [`MissingFact`](crate::ErrorKind::MissingFact) for a rank where another with the same claim asked on that day, or lots
/// were drawn; for the household of an owner or user; for a term where the text limits it; for the numbers of dwellings and
/// of the developer's spaces where it limits households; for what the owners decided on their ground where some is free.
/// [`InvalidFact`](crate::ErrorKind::InvalidFact) for two with the same claim and rank, a request for no space, and keys
/// that stand twice or point nowhere. [`NotInForce`](crate::ErrorKind::NotInForce) where no text was seen.
///
/// ```
/// use wuye::law::Law;
/// use wuye::rule::Rule;
/// use wuye::zone::parking::allot::{Allotment, Facts, Household, Options, Request, Space, State, Why};
/// use wuye::zone::parking::{Kind, Taker, Way};
///
/// let space = |key: &str| -> Result<Space, wuye::Error> {
///     Ok(Space { space: key.parse()?, kind: Kind::Planned, state: State::Free, only_let: false })
/// };
/// let buys = |key: &str, household: &str, day: &str| -> Result<Request, wuye::Error> {
///     let request = Request::new(key.parse()?, Taker::Owner, Way::Sale, day.parse()?);
///     Ok(Request { household: Some(household.parse()?), ..request })
/// };
/// let household = |key: &str, bought| -> Result<Household, wuye::Error> {
///     Ok(Household { household: key.parse()?, bought, rented: 0 })
/// };
/// let refused = |developer_spaces| -> Result<Vec<Option<Why>>, wuye::Error> {
///     let facts = Facts {
///         dwellings: Some(500),
///         developer_spaces: Some(developer_spaces),
///         households: vec![household("1-101", 1)?, household("1-102", 1)?],
///         ..Facts::new(
///             "2024-03-01".parse()?,
///             vec![space("B1")?, space("B2")?],
///             vec![buys("r1", "1-101", "2024-02-01")?, buys("r2", "1-102", "2024-02-02")?],
///         )
///     };
///     let shanghai = Law::built_in().at("310000".parse()?);
///     let decision = Allotment::decide(&shanghai, &facts, &Options::default())?;
///     Ok(decision.outcome().expect("in force").requests.iter().map(|request| request.why).collect())
/// };
/// assert_eq!(refused(500)?, [Some(Why::FurtherGone); 2], "none beyond the dwellings");
/// assert_eq!(refused(501)?, [None, Some(Why::FurtherGone)], "one: for who asked first");
/// assert_eq!(refused(502)?, [None, None]);
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Allotment;

/// The plan.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// The requests, the best claim first.
    pub requests: Vec<Answer>,
    /// The spaces that can be had and that nobody got, by their keys.
    pub free: Vec<Key>,
    /// How many of the spaces beyond the dwellings are left, where households are limited.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub further_left: Option<u32>,
}

/// What a request got.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Answer {
    /// Which.
    pub request: Key,
    /// Its claim by law.
    pub claim: Claim,
    /// Its spaces.
    pub spaces: Vec<Key>,
    /// How many it asked for and did not get.
    pub refused: u32,
    /// Why not.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub why: Option<Why>,
    /// Where the spaces went to others: the last request before it of those that stand in its way.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub after: Option<Key>,
}

/// Why a request was refused. Where several things stand against it, the first of this list is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum Why {
    /// It would be let for longer than may be.
    TooLong,
    /// Spaces are sold to others alone.
    NotToSuch,
    /// The developer only lets those that it would take.
    OnlyLet,
    /// The owners let what lies on their ground to the zone alone.
    GroundForTheZone,
    /// The owners have not decided to let what lies on their ground.
    GroundUndecided,
    /// Spaces in civil defence works are neither sold nor given.
    CivilDefence,
    /// Spaces on common ground are neither sold nor given.
    CommonGround,
    /// None of those that it would take can be had.
    NoneFree,
    /// Its household has as many as one may.
    HouseholdFull,
    /// Its household has one, and of those beyond the dwellings none is left.
    FurtherGone,
    /// Those that it would take are needed for requests before it.
    Taken,
}

impl Why {
    const fn term(self) -> Term {
        match self {
            Self::TooLong => Term::LetTooLong,
            Self::NotToSuch => Term::NotToSuch,
            Self::OnlyLet => Term::OnlyLet,
            Self::GroundForTheZone => Term::GroundForTheZone,
            Self::GroundUndecided => Term::GroundUndecided,
            Self::CivilDefence => Term::CivilDefenceKept,
            Self::CommonGround => Term::CommonGroundKept,
            Self::NoneFree => Term::NoneFree,
            Self::HouseholdFull => Term::HouseholdFull,
            Self::FurtherGone => Term::FurtherGone,
            Self::Taken => Term::TakenBefore,
        }
    }
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        if self.requests.iter().all(|request| request.refused == 0) {
            "met"
        } else if self.requests.iter().all(|request| request.spaces.is_empty()) {
            "not-met"
        } else {
            "partly-met"
        }
    }
}

/// What the plan reads beside the gate.
const PARAMETERS: [&str; 11] = {
    let [a, b, c, d, e, f, g] = super::space::GATE;
    let [first, each, more] =
        [keys::PARKING_FIRST.id(), keys::PARKING_HOUSEHOLD.id(), keys::PARKING_HOUSEHOLD_MORE.id()];
    [first, each, more, keys::PARKING_GROUND_WAYS.id(), a, b, c, d, e, f, g]
};

impl Rule for Allotment {
    const ID: &'static str = "parking.allot";
    const TITLE: (&'static str, &'static str) =
        ("车位分配方案", "who gets a parking space, who does not, and why");
    const PARAMETERS: &'static [&'static str] = &PARAMETERS;

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.on
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        facts.check()?;
        let first = law.find(keys::PARKING_FIRST, facts.on)?;
        let is_free = |space: &Space| space.state == State::Free && space.kind == Kind::CommonGround;
        if facts.common_ground.is_none() && facts.spaces.iter().any(is_free) {
            let message = "to whom the owners decided to let what lies on common ground";
            return Err(Error::missing("common_ground", message));
        }
        let placed = order::placed(facts, first.value(), options.order)?;
        let allotted = run::run(law, facts, &placed, *options)?;
        let on_ground = facts.spaces.iter().any(|space| space.kind == Kind::CommonGround);
        let ways = if on_ground { law.find_any(keys::PARKING_GROUND_WAYS, facts.on)? } else { None };
        let reasons = tell::reasons(facts, *options, (&first, ways.as_ref()), &placed, &allotted);
        let run::Allotted { answers, free, limit, .. } = allotted;
        let further_left = limit.map(|limit| limit.left);
        Ok(Decision::new(Outcome { requests: answers, free, further_left }, reasons))
    }
}
