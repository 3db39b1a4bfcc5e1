//! The things that a manager hands over.

use crate::decision::Term;

/// A thing that a manager hands over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum Item {
    /// The management premises (物业服务用房).
    Premises,
    /// Common parts and facilities, and other rooms, grounds and things that it had in charge.
    CommonParts,
    /// The documents that the developer handed over (承接查验资料).
    AcceptanceDocuments,
    /// The archives that it has to keep of its service.
    ServiceArchives,
    /// The records of running, repairing and altering the common parts.
    MaintenanceRecords,
    /// What it keeps on the owners.
    OwnerRecords,
    /// The archives of lifts, fire protection and the like.
    SafetyArchives,
    /// The papers of what is done for income with common parts.
    BusinessRecords,
    /// The records of shared water and power.
    UtilityRecords,
    /// What was bought from fees or common means.
    Equipment,
    /// The rest of the common revenue (公共收益) and of other common means.
    RevenueBalance,
    /// Fees that were paid ahead (预收).
    PrepaidFees,
    /// Under commission (酬金制), what is left of the fees, and what was bought from them.
    CommissionFunds,
    /// Under commission, copies of the books.
    AccountCopies,
}

impl Item {
    pub(super) const ALL: [Self; 14] = [
        Self::Premises,
        Self::CommonParts,
        Self::AcceptanceDocuments,
        Self::ServiceArchives,
        Self::MaintenanceRecords,
        Self::OwnerRecords,
        Self::SafetyArchives,
        Self::BusinessRecords,
        Self::UtilityRecords,
        Self::Equipment,
        Self::RevenueBalance,
        Self::PrepaidFees,
        Self::CommissionFunds,
        Self::AccountCopies,
    ];

    pub(super) const fn term(self) -> Term {
        match self {
            Self::Premises => Term::HandPremises,
            Self::CommonParts => Term::HandCommonParts,
            Self::AcceptanceDocuments => Term::HandAcceptanceDocuments,
            Self::ServiceArchives => Term::HandServiceArchives,
            Self::MaintenanceRecords => Term::HandMaintenanceRecords,
            Self::OwnerRecords => Term::HandOwnerRecords,
            Self::SafetyArchives => Term::HandSafetyArchives,
            Self::BusinessRecords => Term::HandBusinessRecords,
            Self::UtilityRecords => Term::HandUtilityRecords,
            Self::Equipment => Term::HandEquipment,
            Self::RevenueBalance => Term::HandRevenueBalance,
            Self::PrepaidFees => Term::HandPrepaidFees,
            Self::CommissionFunds => Term::HandCommissionFunds,
            Self::AccountCopies => Term::HandAccountCopies,
        }
    }

    /// Whether it is papers and no thing or money.
    pub(super) const fn is_document(self) -> bool {
        matches!(
            self,
            Self::AcceptanceDocuments
                | Self::ServiceArchives
                | Self::MaintenanceRecords
                | Self::OwnerRecords
                | Self::SafetyArchives
                | Self::BusinessRecords
                | Self::UtilityRecords
                | Self::AccountCopies
        )
    }

    /// Whether there is such a thing under commission alone.
    pub(super) const fn under_commission(self) -> bool {
        matches!(self, Self::CommissionFunds | Self::AccountCopies)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::{check_words, keys};

    #[test]
    fn each_item_has_a_word_of_the_law() {
        check_words(keys::HANDOVER.id(), |word| Item::ALL.iter().any(|item| item.term().name() == word));
    }
}
