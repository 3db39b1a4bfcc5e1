//! What is told of an estate.

use crate::error::Error;
use crate::law::{Housing, PassageNeed, RunBy};
use crate::quantity::Date;

/// An estate, and how far its management has come. What is not known is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day: its law applies.
    pub on: Date,
    /// What kind of housing it is.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub housing: Option<Housing>,
    /// Who runs it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub run_by: Option<RunBy>,
    /// Whether it is fit for the market (具备市场化运作), as a person judged it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub viable: Option<bool>,
    /// Whether the owners' assembly has settled how it is managed (业主大会已确定管理方式).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub owners_chose: Option<bool>,
    /// Whether whom the scheme put in charge has run it for long enough (经过一段时期运行), as a person judged it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub run_a_while: Option<bool>,
    /// Whether there is an owners' committee (业主委员会).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub committee: Option<bool>,
    /// Whether the committee has concluded the contract that entrusts the services (服务委托合同).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub contract: Option<bool>,
}

/// A fact that is not known and could turn the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Need {
    /// `housing`.
    Housing,
    /// `run_by`.
    RunBy,
    /// `viable`.
    Viable,
    /// `owners_chose`.
    OwnersChose,
    /// `run_a_while`.
    RunAWhile,
    /// `committee`.
    Committee,
    /// `contract`.
    Contract,
}

impl Facts {
    /// An estate of which nothing is known.
    #[must_use]
    pub const fn on(on: Date) -> Self {
        Self {
            on,
            housing: None,
            run_by: None,
            viable: None,
            owners_chose: None,
            run_a_while: None,
            committee: None,
            contract: None,
        }
    }

    /// A committee that is not there concludes nothing.
    pub(super) fn check(&self) -> Result<(), Error> {
        if self.contract == Some(true) && self.committee == Some(false) {
            let message = "a contract with a committee that is not there";
            return Err(Error::invalid("regime.contract_without_committee", message).at("contract"));
        }
        Ok(())
    }

    /// Whether something is there that the passage needs. Who concluded the contract was there.
    pub(super) fn has(&self, need: PassageNeed) -> Option<bool> {
        match need {
            PassageNeed::RunAWhile => self.run_a_while,
            PassageNeed::Committee => self.committee.or(self.contract.filter(|concluded| *concluded)),
            PassageNeed::Contract => self.contract.or(self.committee.filter(|there| !there)),
        }
    }
}

impl From<PassageNeed> for Need {
    fn from(need: PassageNeed) -> Self {
        match need {
            PassageNeed::RunAWhile => Self::RunAWhile,
            PassageNeed::Committee => Self::Committee,
            PassageNeed::Contract => Self::Contract,
        }
    }
}

impl Need {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Housing => "housing",
            Self::RunBy => "run-by",
            Self::Viable => "viable",
            Self::OwnersChose => "owners-chose",
            Self::RunAWhile => PassageNeed::RunAWhile.name(),
            Self::Committee => PassageNeed::Committee.name(),
            Self::Contract => PassageNeed::Contract.name(),
        }
    }
}
