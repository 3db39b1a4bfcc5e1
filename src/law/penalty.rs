//! What the tables say of penalties.

use super::shared::Shared;
use crate::quantity::Ratio;

/// What follows from a breach: of each clause what it says, where the breach is of its kind.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Penalties {
    /// The clauses, in the order of the text.
    pub clauses: Shared<[Penalty]>,
}

/// A clause.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Penalty {
    /// Whom it is for; without it, whoever did it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub of: Option<Offender>,
    /// Whether it is for what is serious (情节严重), or for what is not; without it, for both.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub serious: Option<bool>,
    /// Only where it is not put right in the time that was set (逾期不改正).
    #[cfg_attr(feature = "serde", serde(default))]
    pub uncured: bool,
    /// What is done beside a fine.
    #[cfg_attr(feature = "serde", serde(default))]
    pub sanctions: Shared<[Sanction]>,
    /// The share of the sum due that is added for each day (按日加收滞纳金).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub surcharge: Option<Ratio>,
    /// The fine.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub fine: Option<Fine>,
}

/// Who did it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Offender {
    /// 个人.
    Individual,
    /// 单位: a company, or another organisation.
    Unit,
}

/// A fine (罚款) between a least and a most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Fine {
    /// Whether it must be imposed (处, 并处), or may be (可以处, 可以并处).
    pub must: bool,
    /// The least: yuan, or a share. Without it there is none.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub least: Option<Ratio>,
    /// The most: yuan, or a share.
    pub most: Ratio,
    /// What they are multiplied by.
    pub of: FineOf,
}

/// What the bounds of a fine are multiplied by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum FineOf {
    /// Nothing: they are yuan.
    Once,
    /// Each parking space.
    Space,
    /// Each parking space, for each month.
    SpaceMonth,
    /// Each day.
    Day,
    /// The price of the contract by which the service was delegated (委托合同价款).
    DelegationPrice,
    /// The sum that was misused (挪用数额).
    MisusedSum,
    /// The sum that was to be deposited (应交数额).
    SumDue,
}

/// What is done beside a fine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum Sanction {
    /// 责令改正, at once or in a time that is set.
    OrderToCure,
    /// 恢复原状.
    Restore,
    /// 予以拆除.
    Demolish,
    /// 给予警告.
    Warning,
    /// 予以通报.
    PublicNotice,
    /// 追回: what was misused is recovered.
    Recover,
    /// 责令退还: what was gained unlawfully is paid back.
    PayBack,
    /// 没收违法所得.
    Confiscation,
    /// 所得收益 go to the upkeep of the common parts, the rest as the assembly decides.
    GainsToCommonParts,
    /// 经营所得 are recovered and paid into the special maintenance fund.
    GainsToFund,
}
