use super::shared::Shared;
use super::value::{AreaLimit, Part, Quality, ZoneUse};
use crate::quantity::{Area, Threshold};

/// What management premises are divided into.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum RoomKind {
    /// 服务厅: where owners are received.
    ServiceHall,
    /// 办公用房.
    Office,
    /// 卫生间.
    Lavatory,
}

/// Rooms that a bound of storeys leaves alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum StoreyExempt {
    /// 配置电梯: those in a house with a lift.
    Lift,
    /// 独栋: those in a house of their own.
    Detached,
}

/// What is asked of management premises beside their area.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "kebab-case", deny_unknown_fields)
)]
#[non_exhaustive]
pub enum Condition {
    /// Each room has a quality.
    Quality(Quality),
    /// 所在楼层不得高于: no room lies higher, but for those that are exempt.
    Storeys {
        /// The highest storey.
        highest: u16,
        /// Which rooms may lie higher.
        #[cfg_attr(feature = "serde", serde(default))]
        exempt: Shared<[StoreyExempt]>,
    },
    /// 不得超过…处: they lie at so many places at most.
    Places {
        /// The building area of a zone for which fewer will do.
        small: AreaLimit,
        /// How many there.
        most_small: u16,
        /// How many elsewhere.
        most: u16,
    },
    /// 每处不得少于: the least area of a place.
    #[cfg_attr(feature = "serde", serde(rename = "least_place_m2"))]
    LeastPlace(Area),
    /// 位于底层: the share of the area that lies on the ground floor.
    GroundFloor(Threshold),
    /// 设有: there is one of each.
    Kinds(Shared<[RoomKind]>),
}

/// A condition, and of what it is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct PremisesCondition {
    /// The part of the premises.
    pub of: Part,
    /// The zones; `None` is every zone.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub zones: Option<ZoneUse>,
    /// What is asked.
    pub asks: Condition,
}
