//! What is asked of a plan: the spaces, the households, their requests, and what may be chosen.

use alloc::format;
use alloc::vec::Vec;

use crate::error::{At as _, Error};
use crate::quantity::{Date, Key, in_key_order};
use crate::zone::parking::{CivilDefence, Kind, Taker, Term, Way};

/// The spaces of a zone and who asks for them.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day of the plan: its law applies.
    pub on: Date,
    /// How many dwellings and other units (房屋套数) the zone has, needed where the place's text limits households.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub dwellings: Option<u32>,
    /// How many spaces the developer had before it sold or gave any, needed likewise.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub developer_spaces: Option<u32>,
    /// To whom the owners let what lies on common ground, needed where some of it is free.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub common_ground: Option<CommonGround>,
    /// The spaces, in any order.
    pub spaces: Vec<Space>,
    /// The households that ask or have a space, in any order.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub households: Vec<Household>,
    /// The requests, in any order.
    pub requests: Vec<Request>,
}

/// To whom the owners decided to let spaces on common ground.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum CommonGround {
    /// They have not decided: such spaces are not allotted.
    Undecided,
    /// To owners and users of the zone.
    ToTheZone,
    /// To others too.
    ToAnyone,
}

/// A parking space.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Space {
    /// Its key, unique.
    pub space: Key,
    /// What it is.
    pub kind: Kind,
    /// Whether it can be had.
    pub state: State,
    /// Whether the developer lets it only, as it may. Default: it sells it too.
    #[cfg_attr(feature = "serde", serde(default))]
    pub only_let: bool,
}

/// Whether a space can be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum State {
    /// It can.
    Free,
    /// It was sold or given.
    Sold,
    /// It is let.
    Let,
}

/// A household (一户) and what it has.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Household {
    /// Its key, unique: the dwelling's, as a rule.
    pub household: Key,
    /// How many spaces it bought from the developer or was given.
    pub bought: u32,
    /// How many it rents.
    pub rented: u32,
}

/// A request.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Request {
    /// Its key, unique.
    pub request: Key,
    /// Who asks.
    pub taker: Taker,
    /// The household, needed of owners and users.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub household: Option<Key>,
    /// How it would have the spaces.
    pub way: Way,
    /// How many it asks for, at least one.
    pub wanted: u32,
    /// The day on which it asked.
    pub asked_on: Date,
    /// Its place among those that asked on the day, or among all as the lots were drawn; the lowest comes first.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub rank: Option<u32>,
    /// For how long it would be let, needed where the place's text limits that.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub term: Option<Term>,
    /// The spaces that it would take, those it likes best first. Default: any.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub would_take: Vec<Key>,
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
    /// Who comes first of those with the same claim. Default: who asked first.
    pub order: Order,
    /// Whether a household's further space waits until those without have one. Default: it does not.
    pub further: Further,
    /// Whether spaces in civil defence works are sold where no text speaks of it. Default: they are not.
    pub civil_defence: CivilDefence,
}

/// Who comes first of those whom the law does not tell apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Order {
    /// Who asked first; the rank tells those of one day apart.
    #[default]
    FirstCome,
    /// Whose lot was drawn first: the rank.
    Lots,
}

/// A household's further space.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Further {
    /// It has the same claim as a first one.
    #[default]
    AsFirst,
    /// It waits until every household with the same claim has one that can.
    AfterFirst,
}

impl Facts {
    /// Spaces and requests where no text limits households and nothing lies on common ground.
    #[must_use]
    pub const fn new(on: Date, spaces: Vec<Space>, requests: Vec<Request>) -> Self {
        Self {
            on,
            dwellings: None,
            developer_spaces: None,
            common_ground: None,
            spaces,
            households: Vec::new(),
            requests,
        }
    }

    /// Refuses rows that stand twice, contradict each other or point nowhere.
    pub(super) fn check(&self) -> Result<(), Error> {
        let spaces = in_key_order(&self.spaces, ("spaces", "space"), |space| &space.space)?;
        let households =
            in_key_order(&self.households, ("households", "household"), |household| &household.household)?;
        let known = |key: &Key| households.binary_search_by(|(_, row)| row.household.cmp(key)).is_ok();
        let is_space = |key: &Key| spaces.binary_search_by(|(_, row)| row.space.cmp(key)).is_ok();
        for (row, request) in
            in_key_order(&self.requests, ("requests", "request"), |request| &request.request)?
        {
            request.check(self.on, known, is_space).at_row("requests", row)?;
        }
        Ok(())
    }
}

impl Request {
    /// A request for one space, any of them, by somebody without a household.
    #[must_use]
    pub const fn new(request: Key, taker: Taker, way: Way, asked_on: Date) -> Self {
        Self {
            request,
            taker,
            household: None,
            way,
            wanted: 1,
            asked_on,
            rank: None,
            term: None,
            would_take: Vec::new(),
        }
    }

    fn check(
        &self,
        on: Date,
        known: impl Fn(&Key) -> bool,
        is_space: impl Fn(&Key) -> bool,
    ) -> Result<(), Error> {
        if self.wanted == 0 {
            return Err(
                Error::invalid("parking.none_wanted", "a request is for a space at least").at("wanted")
            );
        }
        if self.asked_on > on {
            return Err(
                Error::invalid("parking.asked_later", "it asked after the day of the plan").at("asked_on")
            );
        }
        match &self.household {
            Some(key) if !known(key) => {
                let message = format!("no household {:?} is told", key.as_str());
                return Err(Error::invalid("parking.unknown_household", message).at("household"));
            }
            None if self.taker != Taker::Outsider => {
                return Err(Error::missing("household", "whose request it is"));
            }
            _ => {}
        }
        self.term.map_or(Ok(()), Term::check).at("term")?;
        for (row, key) in in_key_order(&self.would_take, ("would_take", ""), |key| key)? {
            if !is_space(key) {
                let message = format!("no space {:?} is told", key.as_str());
                return Err(Error::invalid("parking.unknown_space", message)).at_row("would_take", row);
            }
        }
        Ok(())
    }
}
