//! Whether a parking space may be sold, given or let, and whether it must be let.

mod duty;
mod rent;

use alloc::vec::Vec;

pub use self::duty::Publish;
pub use self::rent::{Guided, Rent, RentState};
use super::space::{GATE, Gate};
use super::{Bar, CivilDefence, Kind, Taker, Term, Way};
use crate::decision::{self, Comparison, Decision, Label, Quantity, Reading, Reason, Step, Verdict};
use crate::error::{At as _, Error};
use crate::law::{InForce, Key, LocalLaw, Penalties, keys};
pub use crate::penalty::range::Breach;
use crate::quantity::{Comparator, Date};
use crate::rule::{self, Rule};

/// `parking.disposal`: whether a parking space (车位、车库) may be sold, given or let to somebody, and whether it must be let
/// to somebody who asks for it.
///
/// Planned spaces meet the owners' needs first (民法典 art. 276), in some places those of the zone's users too. Others come
/// after them:
///
/// * In Shanghai spaces are not transferred outside the zone (上海市住宅物业管理规定 art. 62(1)); in Ningbo (art. 13(1)) and
///   Henan (arts 61(2), 87(1)) they are sold to owners alone. What is said of a sale is held to be said of a gift.
/// * Spare ones are let to outsiders by the month at most in Shanghai, Beijing (art. 80) and Shaoxing (art. 45(1)), for six
///   months in Shandong (art. 42(1)) and Henan (art. 61(3)), for a year in Ningbo, to users of the zone too.
/// * Spaces in civil defence works (人防工程) are not sold in Ningbo (art. 15(3)), Zibo (art. 11(3)), Weifang (art. 19) and
///   Binzhou (art. 24(3)); they are let for a year at most in Ningbo and for three in Jiaxing (art. 28).
/// * Those on common ground are the owners' (民法典 art. 275(2)): nobody sells or gives them.
///
/// A space that is not sold must be let to owners who ask for it, in many places to users too; "for sale only" (只售不租) is
/// no answer. What an owner or user pays for a developer's space that is let is a guided price (政府指导价) in Shandong
/// (art. 42(1)), Liaocheng (art. 45(1)) and, of ordinary dwellings, Heze (art. 32(2)); in Shanghai (art. 61(3)) it is what
/// the preliminary contract says, until the developer and the owners' assembly agree on another and that is filed: where
/// the [`Rent`] is told, it is held against that.
///
/// In Taizhou (art. 48) the assembly decides whether outsiders may park on common ground. In Weifang (art. 17(1)) spaces are
/// in principle (原则上) for the zone's own vehicles: whether one may be let to outsiders is left to judgement. What a
/// developer did with its spaces is published to all owners in Ningbo (art. 13(2)), each quarter in Liaocheng (art. 45(2)).
///
/// In Jiaxing the duty to let begins when two years from the first hand-over, of the phase, are over (art. 27), in Zibo
/// with the hand-over (art. 11(1)). Under Shanghai's scheme of 2004 (沪府发〔2004〕38号 part 6) none may lie idle, whoever asks.
///
/// What is not as it must be names its [breach](Breach), whose consequences
/// [`penalty.range`](crate::penalty::range) tells: where the place's text punishes what was done by its own name, that; else
/// that spaces are withheld, where it punishes this. What is done with civil defence works has names of its own in Ningbo
/// (art. 89) and Jiaxing (art. 39), and none elsewhere.
///
/// # Errors
/// [`MissingFact`](crate::ErrorKind::MissingFact) for who takes the space, whether those before it are served, the term
/// where it is limited, the day of the hand-over where the duty turns on it, what the assembly decided where it must, and
/// the guided price of a rent that is told;
/// [`InvalidFact`](crate::ErrorKind::InvalidFact) for a term that ends before it begins, for a developer that refuses
/// what is not its own, and for a change of the rent that was filed before it was agreed; [`NotInForce`](crate::ErrorKind::NotInForce) where no text was seen.
///
/// ```
/// use wuye::law::Law;
/// use wuye::rule::Rule;
/// use wuye::zone::parking::disposal::{Act, Disposal, Facts, Options};
/// use wuye::zone::parking::{Bar, Kind, Taker, Term};
///
/// let bar = |to_inclusive: &str| -> Result<Option<Bar>, wuye::Error> {
///     let term = Term { from: "2024-03-01".parse()?, to_inclusive: to_inclusive.parse()? };
///     let facts = Facts {
///         taker: Some(Taker::Outsider),
///         term: Some(term),
///         others_served: Some(true),
///         ..Facts::new("2024-02-20".parse()?, Kind::Planned, Act::Let)
///     };
///     let shandong = Law::built_in().at("370000".parse()?);
///     Ok(Disposal::decide(&shandong, &facts, &Options::default())?.outcome().expect("in force").bar)
/// };
/// assert_eq!(bar("2024-08-31")?, None, "six months");
/// assert_eq!(bar("2024-09-01")?, Some(Bar::TooLong), "and a day");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Disposal;

/// What is done with a space.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day on which it is done: its law applies.
    pub on: Date,
    /// What the space is.
    pub kind: Kind,
    /// What is done.
    pub act: Act,
    /// Who takes it, or asks for it; needed but where it lies idle.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub taker: Option<Taker>,
    /// Whether everybody has a space who asks for one and whose needs come before the taker's, needed where some do.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub others_served: Option<bool>,
    /// For how long it is let, needed where that is limited.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub term: Option<Term>,
    /// The day on which the first unit of the zone is handed over, past or planned, or the first of the phase to which the
    /// space belongs where the zone is built in phases (嘉兴 27); needed where the duty to let turns on it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub first_handed_over_on: Option<Date>,
    /// Whether the assembly decided to open spaces on common ground to outsiders, needed where the place's text asks.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub opened: Option<bool>,
    /// What is paid for it, where it is let and that is asked about.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub rent: Option<Rent>,
}

/// What is done with a space.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Act {
    /// It is sold (出售).
    Sell,
    /// It is given with a dwelling (附赠).
    Give,
    /// It is let (出租).
    Let,
    /// The developer has not sold it, and does not let it to somebody who asks (只售不租).
    RefuseToLet,
    /// The developer has not sold it and lets it lie idle (闲置), though nobody asked.
    LeaveIdle,
}

/// What the law leaves open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, default)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Options {
    /// Whether spaces in civil defence works are sold where no text speaks of it. Default: they are not.
    pub civil_defence: CivilDefence,
}

/// Whether it may be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// Whether it is as the texts have it.
    pub lawful: bool,
    /// What stands against selling, giving or letting it, whoever else wants it.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub bar: Option<Bar>,
    /// Whether somebody whose needs come before the taker's is without one, where that counts.
    pub others_first: bool,
    /// The last day that the letting may have, where it is limited.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub latest_end: Option<Date>,
    /// The first day on which it must be let to who asks, where that turns on the hand-over.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub must_let_from: Option<Date>,
    /// How what is paid stands, where it is told and a text is on it.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub rent: Option<RentState>,
    /// That it is published to the owners.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub publish: Option<Publish>,
    /// The breach.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub breach: Option<Breach>,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        if self.lawful { "lawful" } else { "unlawful" }
    }
}

impl Facts {
    /// What is done with a space, and no more.
    #[must_use]
    pub const fn new(on: Date, kind: Kind, act: Act) -> Self {
        Self {
            on,
            kind,
            act,
            taker: None,
            others_served: None,
            term: None,
            first_handed_over_on: None,
            opened: None,
            rent: None,
        }
    }

    fn taker(&self) -> Result<Taker, Error> {
        self.taker.ok_or_else(|| Error::missing("taker", "who takes the space, or asks for it"))
    }

    fn check(&self) -> Result<(), Error> {
        if self.kind == Kind::CommonGround && matches!(self.act, Act::RefuseToLet | Act::LeaveIdle) {
            let message = "a space on common ground is not the developer's to let";
            return Err(Error::invalid("parking.common_ground", message).at("kind"));
        }
        self.term.map_or(Ok(()), Term::check).at("term")?;
        self.rent.map_or(Ok(()), |rent| rent.check(self.on)).at("rent")
    }
}

impl Act {
    const fn way(self) -> Option<Way> {
        match self {
            Self::Sell => Some(Way::Sale),
            Self::Give => Some(Way::Gift),
            Self::Let => Some(Way::Let),
            Self::RefuseToLet | Self::LeaveIdle => None,
        }
    }

    const fn term(self) -> decision::Term {
        match self {
            Self::Sell => Way::Sale.term(),
            Self::Give => Way::Gift.term(),
            Self::Let => Way::Let.term(),
            Self::RefuseToLet => decision::Term::RefusedToLet,
            Self::LeaveIdle => decision::Term::LeftIdle,
        }
    }
}

const PARAMETERS: [&str; 23] = {
    let [a, b, c, d, e, f, g] = GATE;
    let [first, may_ask] = [keys::PARKING_FIRST.id(), keys::PARKING_LET.id()];
    let [handed_over, after, idle] =
        [keys::PARKING_LET_HANDED_OVER.id(), keys::PARKING_LET_AFTER.id(), keys::PARKING_IDLE.id()];
    let [withheld, sold, let_outside, not_let] = [
        keys::PENALTY_SPACES_WITHHELD.id(),
        keys::PENALTY_SPACES_SOLD_OUTSIDE.id(),
        keys::PENALTY_SPACES_LET_OUTSIDE.id(),
        keys::PENALTY_SPACES_NOT_LET.id(),
    ];
    let [in_shelters, opened, zone_only, rent, published] = [
        keys::PARKING_CIVIL_DEFENCE_FIRST.id(),
        keys::PARKING_GROUND_OPENED.id(),
        keys::PARKING_ZONE_ONLY.id(),
        keys::PARKING_RENT.id(),
        keys::PARKING_PUBLISHED.id(),
    ];
    let [in_works, too_long] =
        [keys::PENALTY_CIVIL_DEFENCE_SPACES.id(), keys::PENALTY_CIVIL_DEFENCE_LET_TOO_LONG.id()];
    [
        a,
        b,
        c,
        d,
        e,
        f,
        g,
        first,
        may_ask,
        handed_over,
        after,
        idle,
        withheld,
        sold,
        let_outside,
        not_let,
        in_works,
        too_long,
        in_shelters,
        opened,
        zone_only,
        rent,
        published,
    ]
};

impl Rule for Disposal {
    const ID: &'static str = "parking.disposal";
    const TITLE: (&'static str, &'static str) =
        ("车位的出售、附赠、出租", "whether a parking space may be sold, given or let, and must be let");
    const PARAMETERS: &'static [&'static str] = &PARAMETERS;

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.on
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        facts.check()?;
        let mut reasons = Vec::new();
        let mut outcome = match (facts.act.way(), facts.act) {
            (Some(way), _) => disposed(law, facts, way, *options, &mut reasons)?,
            (None, Act::LeaveIdle) => duty::idle(law, facts, &mut reasons)?,
            (None, _) => duty::refused(law, facts, &mut reasons)?,
        };
        outcome.breach = (!outcome.lawful).then(|| breach(law, facts, outcome.bar)).flatten();
        if let Some(rent) = facts.rent.filter(|_| outcome.bar.is_none()) {
            outcome.rent = rent.held(law, facts, &mut reasons)?;
            outcome.lawful &= outcome.rent.is_none_or(RentState::is_kept);
        }
        if let Some(breach) = outcome.breach {
            let reason = Reason::computed(Step::ParkingBreach).with(Label::Breach, breach.term());
            reasons.push(reason.verdict_of(Verdict::Judgement));
        }
        outcome.publish = duty::published(law, facts, &mut reasons)?;
        Ok(Decision::new(outcome, reasons))
    }
}

impl Outcome {
    const fn new(lawful: bool) -> Self {
        Self {
            lawful,
            bar: None,
            others_first: false,
            latest_end: None,
            must_let_from: None,
            rent: None,
            publish: None,
            breach: None,
        }
    }
}

/// Whether it may be sold, given or let.
fn disposed(
    law: &LocalLaw<'_>,
    facts: &Facts,
    way: Way,
    options: Options,
    reasons: &mut Vec<Reason>,
) -> Result<Outcome, Error> {
    let taker = facts.taker()?;
    let in_works = match facts.kind {
        Kind::CivilDefence => law.find_any(keys::PARKING_CIVIL_DEFENCE_FIRST, facts.on)?,
        Kind::Planned | Kind::CommonGround => None,
    };
    let first = in_works.map_or_else(|| law.find(keys::PARKING_FIRST, facts.on), Ok)?;
    let gate = Gate::of(law, facts.on, (facts.kind, taker, way), options.civil_defence)?;
    let opened = opened(law, facts)?;
    let bar =
        gate.bars(facts.term)?.or(opened.as_ref().and_then(|(_, open)| (!open).then_some(Bar::NotOpened)));
    let asked = Reason::computed(Step::ParkingDisposal)
        .with(Label::Space, facts.kind.term())
        .with(Label::Way, facts.act.term())
        .with(Label::Taker, taker.term());
    let asked = gate.sale.iter().fold(asked, Reason::by);
    let asked = gate.common.iter().fold(asked, Reason::by);
    let asked = gate.civil.iter().fold(asked, Reason::by);
    let asked = opened.iter().fold(asked, |asked, (text, _)| asked.by(text));
    let told = bar.filter(|bar| *bar != Bar::TooLong);
    let asked = match told {
        Some(Bar::CivilDefence) if gate.civil.is_none() => asked.reading(Reading::CivilDefenceOnlyLet),
        _ => asked,
    };
    reasons.push(asked.with_all(Label::Why, told.map(Bar::term)).verdict_of(Verdict::of(told.is_none())));
    let mut outcome = Outcome { bar, ..Outcome::new(bar.is_none()) };
    if let Some(term) = facts.term
        && let Some((last, limit)) = gate.latest(term.from).at("from").at("term")?
    {
        let days = |last: Date| Quantity::Days(term.from.days_until(last).saturating_add(1));
        let held = Comparison::bound(days(term.to_inclusive), Comparator::AtMost, &days(last))?;
        let told = Reason::compared(Step::ParkingTerm, held, term.to_inclusive <= last).by(limit);
        reasons.push(told.with(Label::From, term.from).with(Label::LatestEnd, last));
        outcome.latest_end = Some(last);
    }
    if bar.is_none() && !taker.is_of(first.value()) {
        let message = "whether everybody has a space whose needs come before the taker's";
        let served = facts.others_served.ok_or_else(|| Error::missing("others_served", message))?;
        let named = [Taker::Owner, Taker::User].into_iter().filter(|taker| taker.is_of(first.value()));
        let told = Reason::computed(Step::ParkingOthersFirst)
            .by(&first)
            .with_all(Label::FirstServed, named.map(Taker::term))
            .verdict_of(Verdict::of(served));
        let users = taker == Taker::User;
        reasons.push(if users { told.reading(Reading::UsersAfterOwners) } else { told });
        (outcome.lawful, outcome.others_first) = (served, !served);
    }
    if way == Way::Let
        && taker == Taker::Outsider
        && let Some(text) = law.find_any(keys::PARKING_ZONE_ONLY, facts.on)?
    {
        let told = Reason::computed(Step::ParkingZoneOnly).by(&text);
        reasons.push(told.verdict_of(Verdict::Judgement));
    }
    Ok(outcome)
}

/// Whether outsiders may park on common ground, where the assembly decides that, and the text that says so.
fn opened(law: &LocalLaw<'_>, facts: &Facts) -> Result<Option<(InForce<()>, bool)>, Error> {
    let concerned =
        facts.kind == Kind::CommonGround && facts.act == Act::Let && facts.taker == Some(Taker::Outsider);
    let text = if concerned { law.find_any(keys::PARKING_GROUND_OPENED, facts.on)? } else { None };
    let Some(text) = text else { return Ok(None) };
    let message = "whether the assembly decided to open spaces on common ground to outsiders";
    let opened = facts.opened.ok_or_else(|| Error::missing("opened", message))?;
    Ok(Some((text, opened)))
}

/// What the breach is called: as the place's text punishes it.
fn breach(law: &LocalLaw<'_>, facts: &Facts, bar: Option<Bar>) -> Option<Breach> {
    let punishes = |key: Key<Penalties>| law.find(key, facts.on).is_ok();
    let (own, key) = match (facts.act, bar) {
        (_, Some(Bar::CommonGround)) => return Some(Breach::CommonPartsDisposed),
        // Who lets what the owners did not open is punished as whoever runs common parts, by who it is.
        (_, Some(Bar::NotOpened)) => return None,
        // What is done with civil defence works is punished by its own name or not at all.
        (_, Some(Bar::CivilDefence)) => {
            return punishes(keys::PENALTY_CIVIL_DEFENCE_SPACES).then_some(Breach::CivilDefenceSpaces);
        }
        (_, Some(Bar::TooLong)) if facts.kind == Kind::CivilDefence => {
            let of = [
                (Breach::CivilDefenceSpaces, keys::PENALTY_CIVIL_DEFENCE_SPACES),
                (Breach::CivilDefenceLetTooLong, keys::PENALTY_CIVIL_DEFENCE_LET_TOO_LONG),
            ];
            return of.into_iter().find(|(_, key)| punishes(*key)).map(|(breach, _)| breach);
        }
        (Act::Sell | Act::Give, _) => (Breach::SpacesSoldOutside, keys::PENALTY_SPACES_SOLD_OUTSIDE),
        (Act::Let, _) => (Breach::SpacesLetOutside, keys::PENALTY_SPACES_LET_OUTSIDE),
        (Act::RefuseToLet, _) => (Breach::SpacesNotLet, keys::PENALTY_SPACES_NOT_LET),
        (Act::LeaveIdle, _) => return Some(Breach::SpacesWithheld),
    };
    if !punishes(key) && punishes(keys::PENALTY_SPACES_WITHHELD) {
        return Some(Breach::SpacesWithheld);
    }
    Some(own)
}
