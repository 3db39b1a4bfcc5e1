//! The acts before a first sale, and by when each must be done.

use crate::decision::Term;
use crate::law::{Key, Penalties, Shared, keys};
use crate::penalty::range::Breach;

/// What must be done before homes are sold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum Act {
    /// The tender (招投标) for the preliminary manager is done.
    Tender,
    /// The preliminary service contract (前期物业服务合同) is concluded, in writing.
    Contract,
    /// It is filed with the authority (备案).
    ContractFiled,
    /// It is shown at the place of sale.
    ContractPublished,
    /// The sale contract contains it, or has it for an annex.
    ContractInSale,
    /// The manager and what it offers are shown.
    ManagerPublished,
    /// The temporary covenant (临时管理规约) is made.
    Covenant,
    /// It is filed.
    CovenantFiled,
    /// It is shown at the place of sale.
    CovenantPublished,
    /// It is shown and explained to the buyer (明示、说明).
    CovenantTold,
    /// The buyer promises in writing to keep it (书面承诺).
    CovenantPromised,
    /// The sale contract has it for a part or an annex.
    CovenantInSale,
    /// The list of ancillary buildings and facilities, and whose they are, is filed.
    ListFiled,
    /// The sale contract has it.
    ListInSale,
    /// It is shown which parking spaces are sold, given and let (用于出售、附赠、出租的车位).
    SpacesPublished,
    /// The sale contract has how many these are.
    SpacesInSale,
}

/// By when an act must be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Point {
    /// Before the presale permit (预售许可), or the filing of finished homes (现售备案), is applied for.
    BeforeApplication,
    /// Before that permit is given, or those homes are filed.
    BeforePermit,
    /// Before the sale.
    BeforeSale,
    /// With the sale contract.
    WithSale,
    /// So many days after the contract was concluded.
    AfterContract,
    /// The text has no day.
    NoDay,
}

/// Who must do it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Obliged {
    /// The developer (建设单位).
    Developer,
    /// The buyer (物业买受人).
    Buyer,
    /// The preliminary manager.
    Manager,
}

impl Act {
    pub(super) const ALL: [Self; 16] = [
        Self::Tender,
        Self::Contract,
        Self::ContractFiled,
        Self::ContractPublished,
        Self::ContractInSale,
        Self::ManagerPublished,
        Self::Covenant,
        Self::CovenantFiled,
        Self::CovenantPublished,
        Self::CovenantTold,
        Self::CovenantPromised,
        Self::CovenantInSale,
        Self::ListFiled,
        Self::ListInSale,
        Self::SpacesPublished,
        Self::SpacesInSale,
    ];

    pub(super) const fn key(self) -> Key<Shared<str>> {
        match self {
            Self::Tender => keys::PRESALE_TENDER,
            Self::Contract => keys::PRESALE_CONTRACT,
            Self::ContractFiled => keys::PRESALE_CONTRACT_FILED,
            Self::ContractPublished => keys::PRESALE_CONTRACT_PUBLISHED,
            Self::ContractInSale => keys::PRESALE_CONTRACT_IN_SALE,
            Self::ManagerPublished => keys::PRESALE_MANAGER_PUBLISHED,
            Self::Covenant => keys::PRESALE_COVENANT,
            Self::CovenantFiled => keys::PRESALE_COVENANT_FILED,
            Self::CovenantPublished => keys::PRESALE_COVENANT_PUBLISHED,
            Self::CovenantTold => keys::PRESALE_COVENANT_TOLD,
            Self::CovenantPromised => keys::PRESALE_COVENANT_PROMISED,
            Self::CovenantInSale => keys::PRESALE_COVENANT_IN_SALE,
            Self::ListFiled => keys::PRESALE_LIST_FILED,
            Self::ListInSale => keys::PRESALE_LIST_IN_SALE,
            Self::SpacesPublished => keys::PRESALE_SPACES,
            Self::SpacesInSale => keys::PRESALE_SPACES_IN_SALE,
        }
    }

    pub(super) const fn term(self) -> Term {
        match self {
            Self::Tender => Term::ActTender,
            Self::Contract => Term::ActContract,
            Self::ContractFiled => Term::ActContractFiled,
            Self::ContractPublished => Term::ActContractPublished,
            Self::ContractInSale => Term::ActContractInSale,
            Self::ManagerPublished => Term::ActManagerPublished,
            Self::Covenant => Term::ActCovenant,
            Self::CovenantFiled => Term::ActCovenantFiled,
            Self::CovenantPublished => Term::ActCovenantPublished,
            Self::CovenantTold => Term::ActCovenantTold,
            Self::CovenantPromised => Term::ActCovenantPromised,
            Self::CovenantInSale => Term::ActCovenantInSale,
            Self::ListFiled => Term::ActListFiled,
            Self::ListInSale => Term::ActListInSale,
            Self::SpacesPublished => Term::ActSpacesPublished,
            Self::SpacesInSale => Term::ActSpacesInSale,
        }
    }

    /// Whether it is about parking spaces, of which the developer may have none.
    pub(super) const fn of_spaces(self) -> bool {
        matches!(self, Self::SpacesPublished | Self::SpacesInSale)
    }

    /// The breach of a developer that does not do it, and what punishes that.
    pub(super) const fn breach(self) -> Option<(Breach, Key<Penalties>)> {
        Some(match self {
            Self::ContractFiled | Self::CovenantFiled => {
                (Breach::PreliminaryUnfiled, keys::PENALTY_PRELIMINARY_UNFILED)
            }
            Self::ContractPublished | Self::CovenantPublished => {
                (Breach::PresaleUnpublished, keys::PENALTY_PRESALE_UNPUBLISHED)
            }
            Self::SpacesPublished => (Breach::SpacesUnpublished, keys::PENALTY_SPACES_UNPUBLISHED),
            _ => return None,
        })
    }

    pub(super) const fn obliged(self) -> Obliged {
        match self {
            Self::CovenantPromised => Obliged::Buyer,
            _ => Obliged::Developer,
        }
    }
}

impl Point {
    const ALL: [Self; 6] = [
        Self::BeforeApplication,
        Self::BeforePermit,
        Self::BeforeSale,
        Self::WithSale,
        Self::AfterContract,
        Self::NoDay,
    ];

    pub(super) const fn term(self) -> Term {
        match self {
            Self::BeforeApplication => Term::BeforeApplication,
            Self::BeforePermit => Term::BeforePermit,
            Self::BeforeSale => Term::BeforeSale,
            Self::WithSale => Term::WithSale,
            Self::AfterContract => Term::AfterContract,
            Self::NoDay => Term::NoDay,
        }
    }

    /// The one of the law's word.
    pub(super) fn named(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|point| point.term().name() == word)
    }
}

impl Obliged {
    pub(super) const fn term(self) -> Term {
        match self {
            Self::Developer => Term::Developer,
            Self::Buyer => Term::Buyer,
            Self::Manager => Term::ServiceCompany,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::check_words;

    #[test]
    fn each_act_has_the_words_of_the_law() {
        for act in Act::ALL {
            let known = |word: &str| Point::named(word).is_some_and(|point| point != Point::AfterContract);
            check_words(act.key().id(), known);
        }
    }
}
