//! What is asked of a choice of a manager, and what comes out.

use alloc::vec::Vec;

use super::super::term::HiredBy;
use crate::decision::Term;
use crate::law::ZoneUse;
use crate::penalty::range::Breach;
use crate::quantity::{Area, Calendar, Date};

/// How a manager was chosen, or is to be. What the place's text does not ask for need not be told.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day on which the contract was concluded: its law applies.
    pub hired_on: Date,
    /// Who hired the manager.
    pub hired_by: HiredBy,
    /// Whether there are dwellings in the zone.
    pub zone_use: ZoneUse,
    /// How the manager was chosen.
    pub method: Method,
    /// How many companies bid (投标人), where a tender was tried. Without it, none was.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub bidders: Option<u32>,
    /// The building area of the whole zone, dwellings and others.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub total_area_m2: Option<Area>,
    /// That of the dwellings alone, where an option asks for it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub dwelling_area_m2: Option<Area>,
    /// Whether the housing was taken for small (规模较小) by whom the text leaves it to, where it names no area.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub taken_for_small: Option<bool>,
    /// The day on which the authority was asked to approve an agreement.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub applied_on: Option<Date>,
    /// The day on which it approved. Without it, it did not.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub approved_on: Option<Date>,
    /// What the tender was for.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub scope: Option<Scope>,
    /// Whether it was held on the place's platform (统一的信息平台).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub on_platform: Option<bool>,
    /// Whether the residents' committee (居民委员会) was told, so that it could take part in the evaluation.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub residents_committee_told: Option<bool>,
    /// How many candidates an assembly published that chooses by agreement.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub candidates: Option<u32>,
    /// The holidays, where working days are counted.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub calendar: Option<Calendar>,
}

impl Facts {
    /// A developer's choice for a zone with dwellings, of which nothing else is known.
    #[must_use]
    pub const fn developers(hired_on: Date, method: Method) -> Self {
        Self {
            hired_on,
            hired_by: HiredBy::Developer,
            zone_use: ZoneUse::WithDwellings,
            method,
            bidders: None,
            total_area_m2: None,
            dwelling_area_m2: None,
            taken_for_small: None,
            applied_on: None,
            approved_on: None,
            scope: None,
            on_platform: None,
            residents_committee_told: None,
            candidates: None,
            calendar: None,
        }
    }
}

/// How a manager is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Method {
    /// A public tender (公开招标).
    PublicTender,
    /// A tender among those invited (邀请招标).
    InvitedTender,
    /// An agreement (协议方式).
    Agreement,
}

/// What a tender is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Scope {
    /// The whole zone as it was delineated (整个物业管理区域).
    Zone,
    /// A part of it, as one phase.
    Part,
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
    /// Whether the country's exceptions stand beside a place's text that names none. Default: they do.
    pub exceptions: Exceptions,
    /// Which area is small where the text speaks of dwelling property. Default: the zone's.
    pub small: SmallArea,
}

/// Exceptions that a place's text does not repeat.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Exceptions {
    /// Those of 物业管理条例 art. 24(2) stand beside it.
    #[default]
    NationStands,
    /// There are none.
    TextAlone,
}

/// The area that a text calls dwelling property's (住宅物业建筑面积), which it says holds others of the zone (Qingdao 45).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum SmallArea {
    /// The zone's, as the text's own words for dwelling property say.
    #[default]
    Zone,
    /// The dwellings' alone.
    Dwellings,
}

/// Whether the choice was lawful.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// Whether it was; without it, that is left to judgement.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub lawful: Option<bool>,
    /// Whether there must be a tender.
    pub tender: Duty,
    /// The exceptions that are there, where the manager is chosen by agreement.
    pub exceptions: Vec<Exception>,
    /// Who approves an agreement, where one must.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub approver: Option<Approver>,
    /// The last day of its decision, where the text sets one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub decide_by: Option<Date>,
    /// What is wanting.
    pub lacks: Vec<Lack>,
    /// The breach, where it is one that is punished: [`penalty.range`](crate::penalty::range) tells how.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub breach: Option<Breach>,
}

/// Whether there must be a tender.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Duty {
    /// A public one.
    Public,
    /// One of any kind.
    Any,
    /// No text asks for one.
    None,
    /// The text asks for one by law (依法), and the law does not for such property.
    Judgement,
    /// The text of the day was not seen.
    Unseen,
}

/// An exception under which an agreement can be approved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Exception {
    /// Few companies bid.
    FewBidders,
    /// The zone is small.
    Small,
}

/// Who approves an agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Approver {
    /// The property authority of the county or district (区、县物业主管部门).
    CountyAuthority,
}

/// What is wanting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Lack {
    /// A tender: no exception is there.
    Tender,
    /// A public tender.
    PublicTender,
    /// The approval, before the contract was concluded.
    Approval,
    /// A tender for the whole zone.
    WholeZone,
    /// A tender on the place's platform.
    Platform,
    /// Word to the residents' committee.
    ResidentsCommittee,
    /// So many candidates as the text has published.
    Candidates,
}

impl crate::rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        match self.lawful {
            Some(true) => "lawful",
            Some(false) => "unlawful",
            None => "open",
        }
    }
}

impl Duty {
    pub(super) const fn term(self) -> Term {
        match self {
            Self::Public => Term::TenderPublic,
            Self::Any => Term::TenderAny,
            Self::None => Term::TenderNone,
            Self::Judgement => Term::TenderByLaw,
            Self::Unseen => Term::TenderUnseen,
        }
    }
}

impl Method {
    pub(super) const fn term(self) -> Term {
        match self {
            Self::PublicTender => Term::PublicTender,
            Self::InvitedTender => Term::InvitedTender,
            Self::Agreement => Term::ByAgreement,
        }
    }
}

impl Approver {
    const ALL: [Self; 1] = [Self::CountyAuthority];

    pub(super) const fn term(self) -> Term {
        match self {
            Self::CountyAuthority => Term::CountyAuthority,
        }
    }

    /// The one of the law's word.
    pub(super) fn named(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|approver| approver.term().name() == word)
    }
}
