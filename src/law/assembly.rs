use core::cmp::Ordering;

use super::Shared;
use crate::quantity::{Span, Threshold};

/// When a first owners' assembly (首次业主大会会议) must or may be held.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Establishment {
    /// What follows when one of the limbs is met.
    pub effect: Effect,
    /// The limbs, in the order of the text; any one will do.
    pub limbs: Shared<[Limb]>,
    /// Whether it is enough that an earlier phase of the zone meets one of them.
    #[cfg_attr(feature = "serde", serde(default))]
    pub earlier_phase: bool,
    /// Who may ask for it.
    #[cfg_attr(feature = "serde", serde(default))]
    pub applicants: Shared<[Applicant]>,
}

/// What follows when the conditions of a first meeting are met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
pub enum Effect {
    /// The meeting must be held.
    MustBeHeld,
    /// The developer must file, or the authority must guide: the meeting must be prepared.
    MustBePrepared,
    /// Those who may ask may apply; then the authority must act.
    MayBeAppliedFor,
}

/// One of several conditions: all its tests together.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(transparent))]
pub struct Limb {
    /// The tests.
    pub all: Shared<[LimbTest]>,
}

/// A test of how far a zone is in its owners' hands.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
pub enum LimbTest {
    /// A share of the zone.
    Share(ShareTest),
    /// A number of full years since the first unit was.
    Years(YearsTest),
    /// The preliminary service contract (前期物业服务合同) was lawfully ended within its term, or no more than
    /// this is left of it.
    ContractEnds(Span),
}

/// A share of a zone that must have been handed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct ShareTest {
    /// How far the units must be.
    pub stage: Stage,
    /// What is counted.
    pub measure: Measure,
    /// The share of the zone's whole.
    pub threshold: Threshold,
}

/// A number of full years (满 … 年) since the first unit was handed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct YearsTest {
    /// How far the first unit must be.
    pub stage: Stage,
    /// The time since.
    pub full: Span,
}

/// How far a unit is on its way to its owner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
pub enum Stage {
    /// 已交付: delivered to its owner.
    Delivered,
    /// 出售并交付使用: sold and delivered for use.
    SoldAndDelivered,
    /// 已入住: its owner has moved in.
    MovedIn,
}

/// What a share of a zone is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
pub enum Measure {
    /// Building area, or exclusive area where the text says so.
    Area,
    /// Owners (人数).
    Owners,
    /// Households (户数).
    Households,
}

/// Who may ask for a first meeting. All limits that are there must be met.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Applicant {
    /// Who.
    pub by: ApplicantKind,
    /// How many owners together.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub count: Option<Threshold>,
    /// What share of all owners.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub owners: Option<Threshold>,
    /// What share of the whole area.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub area: Option<Threshold>,
    /// Whether only where whoever must report that the conditions are met has not done so in time.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "core::ops::Not::not"))]
    pub if_unreported: bool,
}

/// Who asks for a first meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum ApplicantKind {
    /// Owners (业主).
    Owners,
    /// The developer (建设单位).
    Developer,
    /// The residents' committee (居民委员会), by itself or with the owners whom it organised.
    ResidentsCommittee,
}

/// Someone who must be told of a meeting, or a publication that must be made before it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NoticeDuty {
    /// To whom.
    pub to: NoticeTo,
    /// How long before the meeting at the latest; `None` is any day before it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub before: Option<Span>,
    /// Whether only of one kind of meeting.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub meeting: Option<MeetingKind>,
    /// Whether in writing.
    #[cfg_attr(feature = "serde", serde(default))]
    pub written: bool,
    /// Whether only in a residential estate (住宅小区).
    #[cfg_attr(feature = "serde", serde(default))]
    pub estates_only: bool,
}

/// The notices that a meeting needs.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(transparent))]
pub struct Notices {
    /// In the order of the text.
    pub duties: Shared<[NoticeDuty]>,
}

impl Notices {
    /// The greater asks for all that the other asks, of each no later.
    pub(super) fn order(&self, other: &Self) -> Option<Ordering> {
        match (self.asks_no_less_than(other), other.asks_no_less_than(self)) {
            (true, true) => Some(Ordering::Equal),
            (true, false) => Some(Ordering::Greater),
            (false, true) => Some(Ordering::Less),
            (false, false) => None,
        }
    }

    fn asks_no_less_than(&self, other: &Self) -> bool {
        other.duties.iter().all(|duty| self.duties.iter().any(|own| own.asks_no_less_than(duty)))
    }
}

impl NoticeDuty {
    fn asks_no_less_than(&self, other: &Self) -> bool {
        let earlier = match (self.before, other.before) {
            (_, None) => true,
            (None, Some(_)) => false,
            (Some(own), Some(other)) => own.unit() == other.unit() && own.count() >= other.count(),
        };
        let at_all_meetings = self.meeting.is_none() || self.meeting == other.meeting;
        let in_all_zones = !self.estates_only || other.estates_only;
        let in_form = self.written || !other.written;
        self.to == other.to && earlier && at_all_meetings && in_all_zones && in_form
    }
}

/// To whom notice of a meeting is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum NoticeTo {
    /// All owners.
    Owners,
    /// The public place of the zone (公示).
    Publication,
    /// The residents' committee (居民委员会).
    ResidentsCommittee,
    /// The street office or town government (街道办事处、乡镇人民政府).
    Street,
    /// The street's housing office (房管机构).
    HousingOffice,
}

/// The kind of an assembly's meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum MeetingKind {
    /// 定期会议.
    Regular,
    /// 临时会议.
    Extraordinary,
}
