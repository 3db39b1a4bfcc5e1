//! What is decided, and its class.

use crate::decision::Term;
use crate::law::{Key, Shared, keys};

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
    /// 共用部分的维修、更新, whoever pays.
    Repair,
    /// 自行管理物业.
    SelfManagement,
    /// 调整物业管理区域.
    AdjustZone,
    /// 处分共有部分.
    DisposeCommonParts,
    /// 有关共有和共同管理权利的其他重大事项; also what the assembly or the covenant reserves to the owners.
    Other,
}

impl Matter {
    /// The matter's name in the law tables and in documents.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.term().name()
    }

    /// Where a text says by itself what class the matter is of.
    pub(crate) const fn own_class(self) -> Option<Key<Shared<str>>> {
        match self {
            Self::SelfManagement => Some(keys::SELF_MANAGEMENT_CLASS),
            Self::AdjustZone => Some(keys::ADJUST_ZONE_CLASS),
            Self::DisposeCommonParts | Self::Other => Some(keys::OTHER_CLASS),
            _ => None,
        }
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
            Self::Repair => Term::Repair,
            Self::SelfManagement => Term::SelfManagement,
            Self::AdjustZone => Term::AdjustZone,
            Self::DisposeCommonParts => Term::DisposeCommonParts,
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

impl Class {
    /// The class that the law tables name.
    pub(crate) fn named(name: &str) -> Option<Self> {
        match name {
            "ordinary" => Some(Self::Ordinary),
            "special" => Some(Self::Special),
            _ => None,
        }
    }

    pub(crate) const fn term(self) -> Term {
        match self {
            Self::Ordinary => Term::Ordinary,
            Self::Special => Term::Special,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::check_words;

    #[test]
    fn the_words_of_the_tables_are_those_known_here() {
        for class in [keys::SELF_MANAGEMENT_CLASS, keys::ADJUST_ZONE_CLASS, keys::OTHER_CLASS] {
            check_words(class.id(), |word| Class::named(word).is_some());
        }
        let matters = [
            Matter::RulesOfProcedure,
            Matter::Covenant,
            Matter::ElectCommittee,
            Matter::AppointManager,
            Matter::UseFund,
            Matter::RaiseFund,
            Matter::Rebuild,
            Matter::ConvertCommonParts,
            Matter::Repair,
            Matter::SelfManagement,
            Matter::AdjustZone,
            Matter::DisposeCommonParts,
            Matter::Other,
        ];
        let lists = [keys::SPECIAL_MATTERS, keys::SCOPE, keys::SCOPE_WHOLE, keys::SCOPE_SPECIAL_MATTERS];
        for list in lists {
            check_words(list.id(), |word| matters.iter().any(|matter| matter.name() == word));
        }
    }
}
