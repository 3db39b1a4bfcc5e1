//! What the tables say of how zones are divided.

use super::shared::Shared;
use super::value::{AreaLimit, Words};

/// The standard by which a place divides estates into zones (物业管理区域).
///
/// The order of the rows says nothing: a row gives way to another only where that names it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct ZoneDivision {
    /// What the text says, case by case.
    #[cfg_attr(feature = "serde", serde(default))]
    pub rows: Shared<[DivisionRow]>,
    /// What the authority goes by where no row says anything.
    #[cfg_attr(feature = "serde", serde(default))]
    pub authority: Shared<[AuthorityGoesBy]>,
    /// Articles that carry the rows over to estates at a later stage.
    #[cfg_attr(feature = "serde", serde(default))]
    pub carries: Shared<[Carried]>,
}

/// A case of which the text speaks. It holds where all its conditions do.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct DivisionRow {
    /// Its name, by which another row names it.
    pub row: Shared<str>,
    /// The stages of which it speaks; none is every one.
    #[cfg_attr(feature = "serde", serde(default))]
    pub of: Shared<[EstateStage]>,
    /// What of the estate one at least must be true, where there are any.
    #[cfg_attr(feature = "serde", serde(default))]
    pub any: Shared<[EstateTrait]>,
    /// What must all be true.
    #[cfg_attr(feature = "serde", serde(default))]
    pub needs: Shared<[EstateTrait]>,
    /// What must all be untrue.
    #[cfg_attr(feature = "serde", serde(default))]
    pub lacks: Shared<[EstateTrait]>,
    /// How large the smallest part must be.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub smallest_part: Option<AreaLimit>,
    /// What it gives.
    pub gives: DivisionEffect,
    /// The rows that give way to it.
    #[cfg_attr(feature = "serde", serde(default))]
    pub over: Words,
    /// A reading without which the text does not say so.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub reading: Option<RowReading>,
    /// The articles that say so, as they stand among the version's citations.
    pub cites: Words,
}

/// Articles that carry the rows over to estates at some stage.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Carried {
    /// The stages.
    pub to: Shared<[EstateStage]>,
    /// The articles, as they stand among the version's citations.
    pub cites: Words,
}

/// What the authority goes by that divides.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct AuthorityGoesBy {
    /// The stages of which the text speaks; none is every one.
    #[cfg_attr(feature = "serde", serde(default))]
    pub of: Shared<[EstateStage]>,
    /// What it weighs (综合考虑), by name.
    #[cfg_attr(feature = "serde", serde(default))]
    pub weighs: Words,
    /// The articles that say so, as they stand among the version's citations.
    pub cites: Words,
}

/// How far an estate is, of which it is asked whether it is one zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum EstateStage {
    /// 新建: it is being planned or built.
    New,
    /// 已投入使用、尚未划分: it is in use, and no zone was delimited.
    InUse,
    /// 已划分: it is a zone already, which is to be divided (调整).
    Zone,
}

/// What can be true of an estate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum EstateTrait {
    /// 分期开发建设.
    Phased,
    /// 两个以上建设单位开发建设.
    SeveralDevelopers,
    /// 两宗以上相邻的建设用地.
    AdjacentPlots,
    /// 非住宅物业与住宅物业.
    MixedUse,
    /// 同一个建筑区划内.
    OneArea,
    /// 配套设施设备共用.
    FacilitiesShared,
    /// 相关场地共用.
    GroundsShared,
    /// 物业管理用房共用.
    PremisesShared,
    /// 被道路、河道等分割为两个以上自然街坊或者封闭小区.
    Split,
    /// 形成两个以上相对独立区域.
    Independent,
    /// 能明确共用配套设施设备管理、维护责任.
    ResponsibilityClear,
    /// 配套设施设备能够分割并独立使用.
    FacilitiesSeparable,
    /// 相关场地能够分割并独立使用.
    GroundsSeparable,
    /// 物业管理用房能够分割.
    PremisesSeparable,
    /// 地上、地下建筑物能够分割并独立使用.
    BuildingsSeparable,
    /// 被同一围墙围蔽成一个封闭区域.
    OneWall,
    /// 符合规划配置相关条件.
    PlanMet,
}

/// What a text says of an estate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
pub enum DivisionEffect {
    /// 应当划分为一个物业管理区域.
    OneZone,
    /// 可以划分为不同的物业管理区域.
    MayBeSeparate,
    /// 按照现有物业管理区域范围划定. Gives way to the two above.
    AsItIs,
    /// 一般根据建设用地宗地范围划定. Gives way to all above.
    ByPlot,
}

/// A reading that makes a row of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
pub enum RowReading {
    /// What is said of what is shared is not said of what is not.
    Contrary,
    /// Of things named together one is enough.
    AnyOfListed,
}
