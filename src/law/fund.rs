use core::fmt;
use core::str::FromStr;

use super::Shared;
use crate::error::Error;
use crate::quantity::{Comparator, Money, Price, Ratio, Span, Threshold};

/// What is first deposited in the fund, payer by payer.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(transparent))]
pub struct Deposits {
    /// In the order of the text.
    pub parts: Shared<[DepositPart]>,
}

/// What one payer deposits: a share of a price.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct DepositPart {
    /// Who.
    pub payer: Payer,
    /// The price that it is a share of.
    pub base: DepositBase,
    /// The least share; `None` where the text has one and its words were not seen.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub least: Option<Ratio>,
    /// The largest share; without it there is no end.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub most: Option<Ratio>,
    /// The buildings that it is said of; without it, all.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub building: Option<BuildingClass>,
}

/// Who deposits in the fund.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Payer {
    /// The unit's owner, who bought it.
    Owner,
    /// The developer (建设单位) that sold it.
    Developer,
    /// The selling unit of public housing (公有住房售房单位).
    SellingUnit,
}

/// A price that a first deposit is a share of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
pub enum DepositBase {
    /// 住宅建筑安装工程每平方米造价: the local cost of building a square metre.
    ConstructionCost,
    /// 每平方米建筑面积成本价: the cost price of a square metre that the city publishes.
    CostPrice,
    /// 房改成本价: the cost price of the housing reform, of a square metre.
    ReformCostPrice,
    /// 购房款、售房款: what the unit was sold for.
    SalePrice,
}

/// The kinds of buildings that texts tell apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum BuildingClass {
    /// 配备电梯: with a lift.
    Lift,
    /// 不配备电梯: without one.
    NoLift,
    /// 多层.
    MultiStorey,
    /// 高层.
    HighRise,
}

/// What a city publishes as the first deposit of a square metre. The built-in tables have none: such figures
/// are those of a city and a year, which a user brings in a pack or as facts.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(transparent))]
pub struct Tariffs {
    /// The rows; the first that fits a unit applies.
    pub rows: Shared<[Tariff]>,
}

/// One row of such a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Tariff {
    /// The buildings that it is for; without it, all.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub building: Option<BuildingClass>,
    /// Yuan for a square metre of building area.
    pub yuan_per_m2: Price,
}

/// The share of the revenue from common parts that goes to the fund.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct RevenueShare {
    /// The share.
    pub share: Threshold,
    /// What it is a share of.
    pub of: RevenueBase,
    /// Only where the balance of the fund is such a share of its first deposit.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub low: Option<Threshold>,
    /// Only before there is an owners' assembly.
    #[cfg_attr(feature = "serde", serde(default))]
    pub before_assembly: bool,
    /// Only where the assembly did not decide on another use.
    #[cfg_attr(feature = "serde", serde(default))]
    pub unless_decided: bool,
    /// Until the balance reaches the first deposit.
    #[cfg_attr(feature = "serde", serde(default))]
    pub until_first: bool,
    /// How often it is carried to the fund.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub every: Option<Span>,
}

/// What such a share is a share of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
pub enum RevenueBase {
    /// What came in, less reasonable cost.
    Net,
    /// What is in the account of such revenue.
    Account,
}

impl fmt::Display for RevenueShare {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.share.fmt(f)
    }
}

/// When the final account of works is so far above their estimate that the excess needs a decision of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Overrun {
    /// The excess as a share of the estimate.
    pub share: Threshold,
    /// The excess as a sum.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub sum: Option<MoneyLimit>,
    /// Whether either of the two is enough, or it must be both.
    #[cfg_attr(feature = "serde", serde(default))]
    pub either: bool,
}

/// A sum of money that another one is held against.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct MoneyLimit {
    /// How it is compared.
    pub comparator: Comparator,
    /// The sum.
    pub sum: Money,
}

impl MoneyLimit {
    /// Whether a sum stands to the limit as the comparator says.
    #[must_use]
    pub fn is_met(self, sum: Money) -> bool {
        self.comparator.holds(Ratio::from_integer(sum.fen()), Ratio::from_integer(self.sum.fen()))
    }
}

impl FromStr for MoneyLimit {
    type Err = Error;

    /// Reads `> 10000`: a comparator and yuan.
    fn from_str(text: &str) -> Result<Self, Error> {
        let (comparator, sum) = Comparator::split_from(text)?;
        Ok(Self { comparator, sum: sum.parse()? })
    }
}

impl fmt::Display for MoneyLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.comparator.sign(), self.sum)
    }
}

#[cfg(feature = "serde")]
crate::quantity::text_type!(MoneyLimit, "a comparator and a sum in yuan such as > 10000", r"^(>=|>|<|<=|≥|≤) \d+(\.\d+)?$", integers: false);

impl fmt::Display for Overrun {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.share.fmt(f)?;
        match self.sum {
            Some(sum) if self.either => write!(f, " or {sum} yuan"),
            Some(sum) => write!(f, " and {sum} yuan"),
            None => Ok(()),
        }
    }
}
