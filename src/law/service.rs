//! What the tables say of services: which there are, how often each is due, and by when a request is answered.

use super::shared::Shared;
use super::value::Words;
use crate::quantity::Threshold;

/// The items of service that a text lists (服务项目), in its order.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct ServiceItems {
    /// Item by item.
    pub items: Shared<[ServiceItem]>,
}

/// An item of service.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct ServiceItem {
    /// Its name, by which logs and charters name it.
    pub item: Shared<str>,
    /// The class that the text puts it in.
    pub class: Shared<str>,
    /// What it is done to.
    #[cfg_attr(feature = "serde", serde(default))]
    pub objects: Words,
    /// How often, or by when, it is done.
    pub standard: ServiceStandard,
    /// Ground on which it is somebody else's.
    #[cfg_attr(feature = "serde", serde(default))]
    pub elsewhere: Words,
    /// The articles that say so, as they stand among the version's citations.
    pub cites: Words,
}

/// How often, or by when, a text has an item done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
pub enum ServiceStandard {
    /// So many times in each unit of time: 每天不少于两次.
    Times(Frequency),
    /// 定期: how often is for a charter to say.
    Regularly,
    /// 及时, 按时: within which time of an occasion is for a charter to say.
    Promptly,
    /// 适时: how often, or within which time of an occasion, is for a charter to say.
    InDueTime,
    /// When somebody asks for it; the text asks for no haste.
    OnRequest,
    /// Always; a person judges whether it is done well.
    Throughout,
}

/// So many times in each unit of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Frequency {
    /// How many times: a whole number to be reached or passed.
    pub times: Threshold,
    /// In each of what.
    pub per: Per,
}

/// A unit of time in which something is done so many times.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Per {
    /// A day of the calendar.
    Day,
    /// Seven days.
    Week,
    /// A month.
    Month,
    /// Three months.
    Quarter,
    /// A year.
    Year,
}

/// How soon a text has requests answered (响应时限).
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct ResponseTargets {
    /// Target by target.
    pub targets: Shared<[ResponseTarget]>,
}

/// How soon requests of a class are answered.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct ResponseTarget {
    /// The class; none is every one of which no other target speaks.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub class: Option<Shared<str>>,
    /// What is done by then.
    pub stage: ResponseStage,
    /// Within how many minutes after the request came; none where the text has a word without a number, and a charter or
    /// contract gives it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub within_minutes: Option<u32>,
}

/// How far a request has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum ResponseStage {
    /// Somebody was sent (派单).
    Dispatched,
    /// Whoever was sent arrived (到场).
    Arrived,
    /// It is done (完成).
    Finished,
}

impl ResponseStage {
    /// All of them, in their order.
    pub(crate) const ALL: [Self; 3] = [Self::Dispatched, Self::Arrived, Self::Finished];

    /// Its name, as the tables and requests have it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Dispatched => "dispatched",
            Self::Arrived => "arrived",
            Self::Finished => "finished",
        }
    }
}
