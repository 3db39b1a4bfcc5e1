//! The tables of an estimate, row by row.

use alloc::vec::Vec;

use crate::decision::Term;
pub use crate::fund::chargeable::Work;
use crate::quantity::{Key, Money, Rate, Ratio};

/// A head of cost. What each law's list holds stands in the tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Head {
    /// 管理服务人员的工资、社会保险和福利费.
    StaffPay,
    /// 共用部位、共用设施设备的日常运行、维护: utilities of common parts too.
    Upkeep,
    /// 清洁卫生.
    Cleaning,
    /// 绿化养护.
    Greening,
    /// 秩序维护, 保安.
    OrderKeeping,
    /// 办公.
    OfficeExpense,
    /// 管理费分摊: what a head office's cost comes to for the zone ([`fee.allocation`](crate::fee::allocation)).
    HeadOffice,
    /// 物业服务企业固定资产折旧.
    Depreciation,
    /// 共用部位、共用设施设备及公众责任保险.
    Insurance,
    /// 经业主同意的其他费用.
    AgreedCost,
    /// 法定税费, where they are a head of the list.
    Taxes,
}

impl Head {
    pub(super) const ALL: [Self; 11] = [
        Self::StaffPay,
        Self::Upkeep,
        Self::Cleaning,
        Self::Greening,
        Self::OrderKeeping,
        Self::OfficeExpense,
        Self::HeadOffice,
        Self::Depreciation,
        Self::Insurance,
        Self::AgreedCost,
        Self::Taxes,
    ];

    pub(super) const fn term(self) -> Term {
        match self {
            Self::StaffPay => Term::StaffPay,
            Self::Upkeep => Term::UpkeepCost,
            Self::Cleaning => Term::Cleaning,
            Self::Greening => Term::Greening,
            Self::OrderKeeping => Term::OrderKeeping,
            Self::OfficeExpense => Term::OfficeExpense,
            Self::HeadOffice => Term::HeadOffice,
            Self::Depreciation => Term::Depreciation,
            Self::Insurance => Term::Insurance,
            Self::AgreedCost => Term::AgreedCost,
            Self::Taxes => Term::Taxes,
        }
    }

    /// The name in the tables of the law.
    pub(super) const fn name(self) -> &'static str {
        self.term().name()
    }
}

/// A post of the staff table (人员测算表).
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Post {
    /// Its key, unique.
    pub post: Key,
    /// How many people hold it.
    pub headcount: u32,
    /// The wage of each.
    pub wage_yuan_per_month: Money,
    /// The months that are paid in the year: 12, or 13 with a month's bonus.
    pub months: u32,
}

/// A charge on wages: social insurance, the housing fund, what is set aside for welfare.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Contribution {
    /// Its key, unique.
    pub item: Key,
    /// What it is.
    pub kind: ContributionKind,
    /// The share of the wages that is set aside.
    pub rate: Rate,
    /// The rate that the nation or the place prescribes, needed where more than that is not counted.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub prescribed: Option<Rate>,
    /// The posts on whose wages it is; empty for all.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub posts: Vec<Key>,
}

/// What a charge on wages is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum ContributionKind {
    /// 社会保险费.
    SocialInsurance,
    /// 住房公积金.
    HousingFund,
    /// 工会经费.
    UnionFunds,
    /// 职工教育经费.
    Training,
    /// 福利费.
    Welfare,
}

impl ContributionKind {
    /// The name in the tables of the law.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::SocialInsurance => Term::SocialInsurance.name(),
            Self::HousingFund => Term::HousingFund.name(),
            Self::UnionFunds => Term::UnionFunds.name(),
            Self::Training => Term::Training.name(),
            Self::Welfare => "welfare",
        }
    }
}

/// A row of the tables of cleaning, security, utilities and the rest: `quantity · unit price · times a year`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Item {
    /// Its key, unique.
    pub item: Key,
    /// The head that it stands under.
    pub head: Head,
    /// How much of it each time: brooms, kilowatt hours, 1 for a sum.
    pub quantity: Ratio,
    /// What one costs; for work that is contracted out, the sum of that contract.
    pub unit_price_yuan: Ratio,
    /// How often in the year: 12 for what is paid by the month.
    pub times: u32,
    /// What kind of work it is. Default: daily upkeep and minor repair.
    #[cfg_attr(feature = "serde", serde(default = "upkeep"))]
    pub work: Work,
    /// The post whose wages it is. Without it, it is no wages.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub wages_of: Option<Key>,
    /// Whether the owners agreed to it (经业主同意): asked of what the list does not name.
    #[cfg_attr(feature = "serde", serde(default))]
    pub agreed: bool,
}

#[cfg(feature = "serde")]
pub(in crate::fee) const fn upkeep() -> Work {
    Work::Upkeep
}

/// A fixed asset of the manager.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Asset {
    /// Its key, unique.
    pub asset: Key,
    /// What it cost.
    pub cost_yuan: Money,
    /// What of it is left at the end of its life (残值率).
    pub salvage: Rate,
    /// The years of its life, by its nature.
    pub life_years: u32,
    /// Whether the salvage was found by the asset's own circumstances (个别固定资产), outside the usual range.
    #[cfg_attr(feature = "serde", serde(default))]
    pub own_salvage: bool,
}

/// What comes on top of the cost: taxes, profit, remuneration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum OnTop {
    /// A sum for the year.
    Yuan(Money),
    /// A share of the cost.
    OfCost(Rate),
    /// A share of the whole fee, or of what is prepaid, which it is itself a part of.
    OfFee(Rate),
}
