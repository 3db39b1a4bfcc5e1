//! What is asked of a zone built in phases, and what comes out.

use alloc::vec::Vec;

use crate::assembly::ZoneState;
use crate::assembly::establishment::{self, FullYears, PreliminaryContract};
use crate::contract::term::{self, Counting, HiredBy};
use crate::decision::{Reading, Term};
use crate::owner::OwnerSets;
use crate::penalty::range::Breach;
use crate::quantity::{Area, Date, Heads, Key};

/// A zone, its phases and what was done so far. What is dated later than the day asked about has not happened yet, so
/// that the same rows answer for any day.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day asked about.
    pub as_of: Date,
    /// The phases, at least two, in any order.
    pub phases: Vec<Phase>,
    /// The homes and other units of all of them, in any order; those to be built need not stand in it.
    pub units: Vec<Home>,
    /// The tender for the preliminary manager (前期物业管理招投标), where one was held.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub tender: Option<Tender>,
    /// The part built first (先行开发区域). Needed where the place lets it have an assembly and none was formed.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub part: Option<Part>,
    /// Whether that part meets the place's conditions, as a person judged it. Needed where their text was not seen.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub conditions_met: Option<bool>,
    /// The owners' assembly, once it was formed.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub assembly: Option<Assembly>,
    /// What it decided, in any order.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub decisions: Vec<Decided>,
    /// The contracts by which the developer sold, in any order.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub sales: Vec<Sale>,
    /// The service contract whose term is asked about, once it was signed.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub contract: Option<Contract>,
}

impl Facts {
    /// A day and a zone, of which nothing else is known.
    #[must_use]
    pub const fn on(as_of: Date, phases: Vec<Phase>, units: Vec<Home>) -> Self {
        Self {
            as_of,
            phases,
            units,
            tender: None,
            part: None,
            conditions_met: None,
            assembly: None,
            decisions: Vec::new(),
            sales: Vec::new(),
            contract: None,
        }
    }
}

/// A phase (分期) of the zone.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Phase {
    /// Its key.
    pub phase: Key,
    /// The day on which it was complete; without one it is still to be built.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub completed_on: Option<Date>,
}

/// A home or another unit of a phase.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Home {
    /// Its key, unique in the zone.
    pub unit: Key,
    /// Its phase.
    pub phase: Key,
    /// Its exclusive area.
    pub area_m2: Area,
    /// Who bought it, all of them; needed once it was delivered.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub owners: Vec<Key>,
    /// The day on which they took delivery (交付使用).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub delivered_on: Option<Date>,
    /// The decisions of the assembly of which the developer told them in writing when it delivered.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub told_of: Vec<Key>,
}

/// The tender for the preliminary manager.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Tender {
    /// Its day: that law applies to it.
    pub held_on: Date,
    /// The phases that it was for.
    pub phases: Vec<Key>,
}

/// The part built first, as [`assembly.establishment`](establishment) asks of a zone.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Part {
    /// How far it is in its owners' hands.
    pub zone: ZoneState,
    /// The preliminary service contract, where the conditions turn on it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub preliminary_contract: Option<PreliminaryContract>,
}

/// The owners' assembly of the zone.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Assembly {
    /// The day of its first meeting: that law applies to what the meeting must see to.
    pub formed_on: Date,
    /// Whether its rules of procedure say how members of the committee are added. Needed where the text of the day of
    /// the meeting asks for it and phases were to come.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub rules_say_how: Option<bool>,
    /// Whether seats are kept for the owners of later phases; needed likewise, where they must be.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub seats_reserved: Option<bool>,
    /// The phases whose owners' members have been added since.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub members_added: Vec<Key>,
}

/// A decision of the assembly.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Decided {
    /// Its key.
    pub decision: Key,
    /// Its day.
    pub on: Date,
    /// The day on which the committee told the developer.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub developer_told_on: Option<Date>,
}

/// A contract by which the developer sold a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Sale {
    /// Its key.
    pub sale: Key,
    /// The day on which it was signed.
    pub signed_on: Date,
    /// The decisions that it states, or that the buyer was told of.
    pub states: Vec<Key>,
}

/// A service contract, as [`contract.term`](term) asks for it; whether the zone stands is known here.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Contract {
    /// The day of the signing.
    pub signed_on: Date,
    /// The first day of the term.
    pub from: Date,
    /// The last day of the term.
    pub to_inclusive: Date,
    /// Who hired the manager.
    pub hired_by: HiredBy,
}

/// Whether a sale, or a delivery, of the same day as a decision has to tell it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum SameDay {
    /// It does not: which came first is not known.
    #[default]
    NotYet,
    /// It does.
    Counts,
}

/// What a text asks that has seats kept in a sentence that begins with 可以 (Qingyuan 20(1)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum KeptSeats {
    /// They may be kept, as the assembly may be formed.
    #[default]
    May,
    /// Whoever forms the assembly keeps them.
    Must,
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
    /// From which day on years are full, of [`assembly.establishment`](establishment).
    pub full_years: FullYears,
    /// How years are counted, of [`contract.term`](term).
    pub counting: Counting,
    /// What two sets of co-owners are that share a member. Default: two owners.
    pub overlapping_owner_sets: OwnerSets,
    /// Whether a sale states what was decided that day. Default: it does not have to.
    pub same_day: SameDay,
    /// Whether seats must be kept where the sentence begins with 可以. Default: they may be.
    pub kept_seats: KeptSeats,
}

/// How the zone stands on the day.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// What follows for the owners' assembly.
    pub assembly: Forming,
    /// What the conditions came to, where they were asked.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub conditions: Option<establishment::State>,
    /// The owners who have taken delivery: the assembly's members.
    pub members: Heads,
    /// Their whole area.
    pub members_area_m2: Area,
    /// Each phase, by key.
    pub phases: Vec<PhaseState>,
    /// Whether a text says that the assembly decides for the whole zone, of which a part stands.
    pub decides_for_whole_zone: bool,
    /// The term of the service contract, where it is asked about and a text limits such terms.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub term: Option<term::Outcome>,
    /// What is wanting, by what it is and then by key.
    pub lacks: Vec<Lack>,
}

/// What follows for the owners' assembly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Forming {
    /// It was formed.
    Formed,
    /// The part built first must form it (应当成立).
    MustBeFormed,
    /// The authorities must help its owners to prepare it.
    MustBePrepared,
    /// They may form it (可以成立).
    MayBeFormed,
    /// That part does not meet the conditions yet.
    NotYet,
    /// That part has a single owner, who does what an assembly would.
    WithoutAssembly,
    /// It is the whole zone that must meet them, which [`assembly.establishment`](establishment) decides.
    WholeZone,
}

/// How far a phase is.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct PhaseState {
    /// Its key.
    pub phase: Key,
    /// Whether it is complete.
    pub complete: bool,
    /// How many of its units have been delivered.
    pub delivered: u32,
    /// Their area.
    pub delivered_m2: Area,
    /// How many of them after the assembly was formed: their owners joined it.
    pub joined: u32,
}

/// Something that is wanting.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Lack {
    /// What it is.
    pub what: Want,
    /// The sale that wants it.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub sale: Option<Key>,
    /// The unit whose owners want it.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub unit: Option<Key>,
    /// The phases or decisions that want it, by key.
    pub of: Vec<Key>,
    /// The breach, where the place punishes it.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub breach: Option<Breach>,
}

/// What can be wanting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Want {
    /// The tender was not for these phases.
    TenderScope,
    /// The rules of procedure do not say how members are added for these phases.
    RulesSayHow,
    /// No seats are kept for these phases.
    SeatsReserved,
    /// No members were added for these phases.
    MembersAdded,
    /// The developer was not told of these decisions.
    DeveloperTold,
    /// The sale does not state these decisions.
    SaleStates,
    /// The owners of the unit were not told of these decisions when it was delivered.
    DeliveryTold,
}

impl crate::rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        match self.assembly {
            Forming::Formed => "formed",
            Forming::MustBeFormed => "must-be-formed",
            Forming::MustBePrepared => "must-be-prepared",
            Forming::MayBeFormed => "may-be-formed",
            Forming::NotYet => "not-yet",
            Forming::WithoutAssembly => "without-assembly",
            Forming::WholeZone => "whole-zone",
        }
    }
}

impl Forming {
    /// What the word of the tables means once the conditions are met.
    pub(super) fn named(word: &str) -> Option<Self> {
        match word {
            "must-be-formed" => Some(Self::MustBeFormed),
            "must-be-prepared" => Some(Self::MustBePrepared),
            "may-be-formed" => Some(Self::MayBeFormed),
            _ => None,
        }
    }

    pub(super) const fn term(self) -> Term {
        match self {
            Self::Formed => Term::AssemblyFormed,
            Self::MustBeFormed => Term::AssemblyMustBeFormed,
            Self::MustBePrepared => Term::AssemblyMustBePrepared,
            Self::MayBeFormed => Term::AssemblyMayBeFormed,
            Self::NotYet => Term::AssemblyNotYet,
            Self::WithoutAssembly => Term::AssemblyBySingleOwner,
            Self::WholeZone => Term::AssemblyByWholeZone,
        }
    }
}

impl SameDay {
    pub(super) const fn reading(self) -> Reading {
        match self {
            Self::NotYet => Reading::SaleSameDayNotYet,
            Self::Counts => Reading::SaleSameDayCounts,
        }
    }
}

impl KeptSeats {
    pub(super) const fn reading(self) -> Reading {
        match self {
            Self::May => Reading::KeptSeatsMay,
            Self::Must => Reading::KeptSeatsMust,
        }
    }
}
