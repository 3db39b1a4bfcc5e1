//! What is decided, and its class.

use crate::decision::Term;

/// What is decided (民法典 art. 278 and its forerunners).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum Matter {
    /// 制定和修改业主大会议事规则.
    RulesOfProcedure,
    /// 制定和修改管理规约 (业主公约).
    Covenant,
    /// 选举业主委员会或者更换业主委员会成员.
    ElectCommittee,
    /// 选聘和解聘物业服务企业或者其他管理人.
    AppointManager,
    /// 使用维修资金.
    UseFund,
    /// 筹集维修资金.
    RaiseFund,
    /// 改建、重建建筑物及其附属设施.
    Rebuild,
    /// 改变共有部分的用途或者利用共有部分从事经营活动.
    ConvertCommonParts,
    /// 有关共有和共同管理权利的其他重大事项.
    Other,
}

impl Matter {
    /// The matter's name in the law tables and in documents.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.term().name()
    }

    pub(crate) const fn term(self) -> Term {
        match self {
            Self::RulesOfProcedure => Term::RulesOfProcedure,
            Self::Covenant => Term::Covenant,
            Self::ElectCommittee => Term::ElectCommittee,
            Self::AppointManager => Term::AppointManager,
            Self::UseFund => Term::UseFund,
            Self::RaiseFund => Term::RaiseFund,
            Self::Rebuild => Term::Rebuild,
            Self::ConvertCommonParts => Term::ConvertCommonParts,
            Self::Other => Term::Other,
        }
    }
}

/// Whether the matter needs the special majority.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Class {
    /// It does not.
    Ordinary,
    /// It does.
    Special,
}
