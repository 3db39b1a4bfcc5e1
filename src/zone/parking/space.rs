//! Parking spaces: what they are, who takes them and how, and what the texts bar.

use alloc::vec::Vec;

use crate::decision;
use crate::error::{At as _, Error};
use crate::law::{InForce, LocalLaw, Shared, Words, keys};
use crate::quantity::{Date, Span};

/// What a space is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Kind {
    /// Planned for vehicles (规划用于停放汽车的车位、车库), the developer's until it is sold.
    Planned,
    /// In civil defence works (人民防空工程).
    CivilDefence,
    /// On common roads or grounds (占用业主共有的道路或者其他场地), the owners'.
    CommonGround,
}

/// Who takes a space.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Taker {
    /// An owner (业主) of the zone.
    Owner,
    /// A user (使用人) of the zone who is no owner: a tenant.
    User,
    /// Somebody from outside the zone.
    Outsider,
}

/// How it is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Way {
    /// It is sold (出售).
    Sale,
    /// It is given with a dwelling (附赠).
    Gift,
    /// It is let (出租).
    Let,
}

/// For how long a space is let.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Term {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to_inclusive: Date,
}

/// Whether a space in civil defence works is sold or given where no text of the place says that it is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum CivilDefence {
    /// It is only let.
    #[default]
    OnlyLet,
    /// As planned spaces are.
    AsPlanned,
}

/// What stands against it, whoever else wants the space.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum Bar {
    /// It would be let for longer than may be.
    TooLong,
    /// Spaces are sold to others alone.
    NotToSuch,
    /// Spaces in civil defence works are neither sold nor given.
    CivilDefence,
    /// Spaces on common ground are the owners': nobody sells or gives them.
    CommonGround,
    /// The assembly did not decide to open spaces on common ground to outsiders.
    NotOpened,
}

impl Taker {
    /// The word of the law tables.
    pub(super) const fn term(self) -> decision::Term {
        match self {
            Self::Owner => decision::Term::Owner,
            Self::User => decision::Term::ZoneUser,
            Self::Outsider => decision::Term::Outsider,
        }
    }

    /// Whether a list of the tables names it.
    pub(super) fn is_of(self, words: &Words) -> bool {
        words.has(self.term().name())
    }
}

impl Kind {
    pub(super) const fn term(self) -> decision::Term {
        match self {
            Self::Planned => decision::Term::PlannedSpace,
            Self::CivilDefence => decision::Term::CivilDefenceSpace,
            Self::CommonGround => decision::Term::CommonGroundSpace,
        }
    }
}

impl Way {
    pub(super) const fn term(self) -> decision::Term {
        match self {
            Self::Sale => decision::Term::SpaceSold,
            Self::Gift => decision::Term::SpaceGiven,
            Self::Let => decision::Term::SpaceLet,
        }
    }

    /// Whether the space becomes the taker's.
    pub(super) const fn transfers(self) -> bool {
        matches!(self, Self::Sale | Self::Gift)
    }
}

impl Bar {
    pub(super) const fn term(self) -> decision::Term {
        match self {
            Self::TooLong => decision::Term::LetTooLong,
            Self::NotToSuch => decision::Term::NotToSuch,
            Self::CivilDefence => decision::Term::CivilDefenceKept,
            Self::CommonGround => decision::Term::CommonGroundKept,
            Self::NotOpened => decision::Term::GroundNotOpened,
        }
    }
}

impl Term {
    pub(super) fn check(self) -> Result<(), Error> {
        if self.to_inclusive < self.from {
            let message = "the term ends before it begins";
            return Err(Error::invalid("period.reversed", message).at("to_inclusive"));
        }
        Ok(())
    }
}

/// What the texts say of a kind of space that such a taker takes in such a way.
#[derive(Debug)]
pub(super) struct Gate {
    /// Whether it may not be, for however long.
    pub(super) bar: Option<Bar>,
    /// How long a letting may last.
    pub(super) limits: Vec<InForce<Span>>,
    /// That spaces on common ground are the owners'.
    pub(super) common: Option<InForce<()>>,
    /// What is not done with spaces in civil defence works.
    pub(super) civil: Option<InForce<Words>>,
    /// To whom alone spaces are sold.
    pub(super) sale: Option<InForce<Shared<str>>>,
}

/// What [`Gate`] reads.
pub(super) const GATE: [&str; 7] = [
    keys::PARKING_COMMON.id(),
    keys::PARKING_SALE.id(),
    keys::PARKING_OUTSIDE.id(),
    keys::PARKING_OUTSIDE_TERM.id(),
    keys::PARKING_OUTSIDE_GROUND.id(),
    keys::PARKING_CIVIL_DEFENCE.id(),
    keys::PARKING_CIVIL_DEFENCE_TERM.id(),
];

impl Gate {
    pub(super) fn of(
        law: &LocalLaw<'_>,
        on: Date,
        (kind, taker, way): (Kind, Taker, Way),
        unsettled: CivilDefence,
    ) -> Result<Self, Error> {
        let mut gate = Self { bar: None, limits: Vec::new(), common: None, civil: None, sale: None };
        if !way.transfers() {
            gate.limits = limits(law, on, kind, taker)?;
            return Ok(gate);
        }
        match kind {
            Kind::CommonGround => {
                gate.common = Some(law.find(keys::PARKING_COMMON, on)?);
                gate.bar = Some(Bar::CommonGround);
                return Ok(gate);
            }
            Kind::CivilDefence => {
                let barred = |text: &InForce<Words>| text.value().has(way.term().name());
                gate.civil = law.find_any(keys::PARKING_CIVIL_DEFENCE, on)?.filter(barred);
                if gate.civil.is_some() || unsettled == CivilDefence::OnlyLet {
                    gate.bar = Some(Bar::CivilDefence);
                    return Ok(gate);
                }
            }
            Kind::Planned => {}
        }
        gate.sale = law.find_any(keys::PARKING_SALE, on)?;
        let such = |text: &InForce<Shared<str>>| match &**text.value() {
            "owners" => taker == Taker::Owner,
            _ => taker != Taker::Outsider,
        };
        gate.bar = gate.sale.as_ref().filter(|text| !such(text)).map(|_| Bar::NotToSuch);
        Ok(gate)
    }

    /// The last day that a letting may have, and the text that says so.
    pub(super) fn latest(&self, from: Date) -> Result<Option<(Date, &InForce<Span>)>, Error> {
        let mut latest: Option<(Date, &InForce<Span>)> = None;
        for limit in &self.limits {
            let last = limit.value().last_day(from)?;
            if latest.is_none_or(|(day, _)| last < day) {
                latest = Some((last, limit));
            }
        }
        Ok(latest)
    }

    /// The same bar, the term looked at.
    pub(super) fn bars(&self, term: Option<Term>) -> Result<Option<Bar>, Error> {
        if self.bar.is_some() || self.limits.is_empty() {
            return Ok(self.bar);
        }
        let message = "for how long it is let, which the place's text limits";
        let term = term.ok_or_else(|| Error::missing("term", message))?;
        let latest = self.latest(term.from).at("from").at("term")?;
        Ok(latest.filter(|(last, _)| term.to_inclusive > *last).map(|_| Bar::TooLong))
    }
}

fn limits(law: &LocalLaw<'_>, on: Date, kind: Kind, taker: Taker) -> Result<Vec<InForce<Span>>, Error> {
    let mut limits = Vec::new();
    if kind == Kind::CivilDefence {
        limits.extend(law.find_any(keys::PARKING_CIVIL_DEFENCE_TERM, on)?);
    }
    // An owner is never from outside, whatever text was not seen.
    if taker == Taker::Owner {
        return Ok(limits);
    }
    if kind != Kind::CommonGround || law.find_any(keys::PARKING_OUTSIDE_GROUND, on)?.is_some() {
        let outside = law.find_any(keys::PARKING_OUTSIDE, on)?;
        if outside.is_some_and(|outside| taker.is_of(outside.value())) {
            limits.extend(law.find_any(keys::PARKING_OUTSIDE_TERM, on)?);
        }
    }
    Ok(limits)
}
