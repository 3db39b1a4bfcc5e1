//! The breaches whose penalties the tables know.

use crate::decision::Term;
use crate::law::{Key, Penalties, keys};

/// What says so, breach by breach.
pub(super) const PARAMETERS: &[&str] = &[
    keys::PENALTY_DEFERS.id(),
    keys::PENALTY_NO_TENDER.id(),
    keys::PENALTY_COMMON_PARTS_DISPOSED.id(),
    keys::PENALTY_DEVELOPER_KEEPS_DOCUMENTS.id(),
    keys::PENALTY_MANAGER_KEEPS_DOCUMENTS.id(),
    keys::PENALTY_MANAGER_KEEPS_THINGS.id(),
    keys::PENALTY_WHOLE_SERVICE_DELEGATED.id(),
    keys::PENALTY_FUND_MISUSED.id(),
    keys::PENALTY_PREMISES_MISSING.id(),
    keys::PENALTY_PREMISES_KEPT.id(),
    keys::PENALTY_PREMISES_UNFIT.id(),
    keys::PENALTY_PREMISES_MISUSED.id(),
    keys::PENALTY_COMMON_USE_CHANGED.id(),
    keys::PENALTY_GROUND_OCCUPIED.id(),
    keys::PENALTY_COMMON_PARTS_RUN.id(),
    keys::PENALTY_MANAGER_RUNS_COMMON_PARTS.id(),
    keys::PENALTY_COMMON_PARTS_DAMAGED.id(),
    keys::PENALTY_LOAD_BEARING_DAMAGED.id(),
    keys::PENALTY_USE_CHANGED.id(),
    keys::PENALTY_COMMON_REVENUE_MISUSED.id(),
    keys::PENALTY_DELIVERED_WITHOUT_DEPOSIT.id(),
    keys::PENALTY_DEPOSIT_UNPAID.id(),
    keys::PENALTY_REPAIR_SHARE_UNPAID.id(),
    keys::PENALTY_SPACES_WITHHELD.id(),
    keys::PENALTY_SPACES_SOLD_OUTSIDE.id(),
    keys::PENALTY_SPACES_LET_OUTSIDE.id(),
    keys::PENALTY_SPACES_NOT_LET.id(),
    keys::PENALTY_MANAGER_STAYS.id(),
    keys::PENALTY_INFORMATION_UNPUBLISHED.id(),
    keys::PENALTY_SUPPLIES_CUT.id(),
    keys::PENALTY_FOUNDING_UNREPORTED.id(),
    keys::PENALTY_FOUNDING_COSTS_UNPAID.id(),
    keys::PENALTY_MANAGER_SILENT.id(),
    keys::PENALTY_PRELIMINARY_PRICE_RAISED.id(),
    keys::PENALTY_CONTRACT_UNFILED.id(),
    keys::PENALTY_PRELIMINARY_UNFILED.id(),
    keys::PENALTY_PRESALE_UNPUBLISHED.id(),
    keys::PENALTY_SERVICE_WITHOUT_CONTRACT.id(),
    keys::PENALTY_SPECIAL_SERVICE_UNCOMMISSIONED.id(),
    keys::PENALTY_MANAGER_NOT_REPLACED.id(),
    keys::PENALTY_MANAGER_DESERTS.id(),
    keys::PENALTY_ARCHIVES_UNKEPT.id(),
    keys::PENALTY_DEVELOPER_REFUSES_INSPECTION.id(),
    keys::PENALTY_MANAGER_REFUSES_INSPECTION.id(),
    keys::PENALTY_INSPECTION_COLLUSION.id(),
    keys::PENALTY_INSPECTION_UNPUBLISHED.id(),
    keys::PENALTY_INSPECTION_UNFILED.id(),
    keys::PENALTY_DEFECTS_UNRECTIFIED.id(),
    keys::PENALTY_PREMISES_MISUSED_BY_DEVELOPER.id(),
    keys::PENALTY_FACILITIES_REFUSED.id(),
    keys::PENALTY_DECISIONS_UNTOLD.id(),
    keys::PENALTY_SPACES_UNPUBLISHED.id(),
    keys::PENALTY_CIVIL_DEFENCE_SPACES.id(),
    keys::PENALTY_CIVIL_DEFENCE_LET_TOO_LONG.id(),
    keys::PENALTY_CIVIL_DEFENCE_UNFILED.id(),
];

/// A breach.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum Breach {
    /// A developer chose the preliminary manager without a tender, or by agreement without approval.
    NoTender,
    /// A developer disposed of common parts or facilities.
    CommonPartsDisposed,
    /// A developer does not hand over documents.
    DeveloperKeepsDocuments,
    /// A manager does not hand over documents.
    ManagerKeepsDocuments,
    /// A manager does not hand over premises, money or other things.
    ManagerKeepsThings,
    /// A manager passed on the whole service.
    WholeServiceDelegated,
    /// The special maintenance fund (专项维修资金) was misused.
    FundMisused,
    /// A developer did not provide the management premises (物业管理用房).
    PremisesMissing,
    /// A developer does not hand them over.
    PremisesKept,
    /// A developer provided some that are not as they must be.
    PremisesUnfit,
    /// A manager put them to another use without the assembly.
    PremisesMisused,
    /// Common buildings or facilities were put to another use than planned.
    CommonUseChanged,
    /// Roads or grounds were occupied or dug up.
    GroundOccupied,
    /// Somebody does business with common parts.
    CommonPartsRun,
    /// A manager does business with common parts, or lets others do so.
    ManagerRunsCommonParts,
    /// Common parts were altered, encroached on or damaged.
    CommonPartsDamaged,
    /// The bearing structure of a building was damaged.
    LoadBearingDamaged,
    /// An owner or user put a unit to another use.
    UseChanged,
    /// Common revenue (公共收益) was misused or kept.
    CommonRevenueMisused,
    /// A developer handed units over before their first deposit in the fund was paid.
    DeliveredWithoutDeposit,
    /// A seller did not pay its own deposit.
    DepositUnpaid,
    /// A developer did not bear, for units that are not sold, its share of what the fund pays for.
    RepairShareUnpaid,
    /// A developer did not offer parking spaces to the owners and users of the zone.
    SpacesWithheld,
    /// A developer sold parking spaces to others than owners.
    SpacesSoldOutside,
    /// Parking spaces were let to others than owners, against the rules.
    SpacesLetOutside,
    /// A developer does not let parking spaces that owners ask for.
    SpacesNotLet,
    /// A manager does not leave when its contract has ended.
    ManagerStays,
    /// A manager does not publish what it must.
    InformationUnpublished,
    /// A manager cut water or power to collect fees.
    SuppliesCut,
    /// A developer did not report that an assembly can be formed, or did not bring the documents for it.
    FoundingUnreported,
    /// A developer did not pay for the first meeting.
    FoundingCostsUnpaid,
    /// A manager neither stopped nor reported a breach of others.
    ManagerSilent,
    /// The price of the preliminary contract was changed without the owners.
    PreliminaryPriceRaised,
    /// A manager did not file its service contract.
    ContractUnfiled,
    /// A developer did not file the preliminary contract or the temporary covenant.
    PreliminaryUnfiled,
    /// A developer did not show the preliminary contract and the temporary covenant where it sells.
    PresaleUnpublished,
    /// A manager serves a zone without a contract.
    ServiceWithoutContract,
    /// Somebody does special services in a zone without the manager's commission.
    SpecialServiceUncommissioned,
    /// A developer ended the preliminary contract by agreement and hired no other manager before.
    ManagerNotReplaced,
    /// A manager left the zone before it might.
    ManagerDeserts,
    /// A manager did not keep the archives of its service.
    ArchivesUnkept,
    /// A developer does not do its part in the take-over inspection (承接查验).
    DeveloperRefusesInspection,
    /// A manager that leaves does not do its part in the take-over inspection.
    ManagerRefusesInspection,
    /// Developer and manager harmed the owners together in the take-over inspection, each by itself.
    InspectionCollusion,
    /// A manager did not publish the result of the take-over inspection.
    InspectionUnpublished,
    /// A manager did not file the agreement on the take-over inspection.
    InspectionUnfiled,
    /// A developer did not put right what the take-over inspection found, or a hidden defect found later.
    DefectsUnrectified,
    /// A developer put the management premises to another use.
    PremisesMisusedByDeveloper,
    /// A supplier of water, power, gas or heat does not accept its facilities, or does not keep them up.
    FacilitiesRefused,
    /// A developer that delivers units did not tell their owners what the assembly had decided.
    DecisionsUntold,
    /// A developer did not publish which parking spaces there are, or what it did with them.
    SpacesUnpublished,
    /// Parking spaces in civil defence works (人民防空工程) were withheld, sold, given, or let for too long.
    CivilDefenceSpaces,
    /// Civil defence works were let for too long at a time.
    CivilDefenceLetTooLong,
    /// The agreement on the upkeep of civil defence works was not filed.
    CivilDefenceUnfiled,
}

impl Breach {
    pub(super) const fn key(self) -> Key<Penalties> {
        match self {
            Self::NoTender => keys::PENALTY_NO_TENDER,
            Self::CommonPartsDisposed => keys::PENALTY_COMMON_PARTS_DISPOSED,
            Self::DeveloperKeepsDocuments => keys::PENALTY_DEVELOPER_KEEPS_DOCUMENTS,
            Self::ManagerKeepsDocuments => keys::PENALTY_MANAGER_KEEPS_DOCUMENTS,
            Self::ManagerKeepsThings => keys::PENALTY_MANAGER_KEEPS_THINGS,
            Self::WholeServiceDelegated => keys::PENALTY_WHOLE_SERVICE_DELEGATED,
            Self::FundMisused => keys::PENALTY_FUND_MISUSED,
            Self::PremisesMissing => keys::PENALTY_PREMISES_MISSING,
            Self::PremisesKept => keys::PENALTY_PREMISES_KEPT,
            Self::PremisesUnfit => keys::PENALTY_PREMISES_UNFIT,
            Self::PremisesMisused => keys::PENALTY_PREMISES_MISUSED,
            Self::CommonUseChanged => keys::PENALTY_COMMON_USE_CHANGED,
            Self::GroundOccupied => keys::PENALTY_GROUND_OCCUPIED,
            Self::CommonPartsRun => keys::PENALTY_COMMON_PARTS_RUN,
            Self::ManagerRunsCommonParts => keys::PENALTY_MANAGER_RUNS_COMMON_PARTS,
            Self::CommonPartsDamaged => keys::PENALTY_COMMON_PARTS_DAMAGED,
            Self::LoadBearingDamaged => keys::PENALTY_LOAD_BEARING_DAMAGED,
            Self::UseChanged => keys::PENALTY_USE_CHANGED,
            Self::CommonRevenueMisused => keys::PENALTY_COMMON_REVENUE_MISUSED,
            Self::DeliveredWithoutDeposit => keys::PENALTY_DELIVERED_WITHOUT_DEPOSIT,
            Self::DepositUnpaid => keys::PENALTY_DEPOSIT_UNPAID,
            Self::RepairShareUnpaid => keys::PENALTY_REPAIR_SHARE_UNPAID,
            Self::SpacesWithheld => keys::PENALTY_SPACES_WITHHELD,
            Self::SpacesSoldOutside => keys::PENALTY_SPACES_SOLD_OUTSIDE,
            Self::SpacesLetOutside => keys::PENALTY_SPACES_LET_OUTSIDE,
            Self::SpacesNotLet => keys::PENALTY_SPACES_NOT_LET,
            Self::ManagerStays => keys::PENALTY_MANAGER_STAYS,
            Self::InformationUnpublished => keys::PENALTY_INFORMATION_UNPUBLISHED,
            Self::SuppliesCut => keys::PENALTY_SUPPLIES_CUT,
            Self::FoundingUnreported => keys::PENALTY_FOUNDING_UNREPORTED,
            Self::FoundingCostsUnpaid => keys::PENALTY_FOUNDING_COSTS_UNPAID,
            Self::ManagerSilent => keys::PENALTY_MANAGER_SILENT,
            Self::PreliminaryPriceRaised => keys::PENALTY_PRELIMINARY_PRICE_RAISED,
            Self::ContractUnfiled => keys::PENALTY_CONTRACT_UNFILED,
            Self::PreliminaryUnfiled => keys::PENALTY_PRELIMINARY_UNFILED,
            Self::PresaleUnpublished => keys::PENALTY_PRESALE_UNPUBLISHED,
            Self::ServiceWithoutContract => keys::PENALTY_SERVICE_WITHOUT_CONTRACT,
            Self::SpecialServiceUncommissioned => keys::PENALTY_SPECIAL_SERVICE_UNCOMMISSIONED,
            Self::ManagerNotReplaced => keys::PENALTY_MANAGER_NOT_REPLACED,
            Self::ManagerDeserts => keys::PENALTY_MANAGER_DESERTS,
            Self::ArchivesUnkept => keys::PENALTY_ARCHIVES_UNKEPT,
            Self::DeveloperRefusesInspection => keys::PENALTY_DEVELOPER_REFUSES_INSPECTION,
            Self::ManagerRefusesInspection => keys::PENALTY_MANAGER_REFUSES_INSPECTION,
            Self::InspectionCollusion => keys::PENALTY_INSPECTION_COLLUSION,
            Self::InspectionUnpublished => keys::PENALTY_INSPECTION_UNPUBLISHED,
            Self::InspectionUnfiled => keys::PENALTY_INSPECTION_UNFILED,
            Self::DefectsUnrectified => keys::PENALTY_DEFECTS_UNRECTIFIED,
            Self::PremisesMisusedByDeveloper => keys::PENALTY_PREMISES_MISUSED_BY_DEVELOPER,
            Self::FacilitiesRefused => keys::PENALTY_FACILITIES_REFUSED,
            Self::DecisionsUntold => keys::PENALTY_DECISIONS_UNTOLD,
            Self::SpacesUnpublished => keys::PENALTY_SPACES_UNPUBLISHED,
            Self::CivilDefenceSpaces => keys::PENALTY_CIVIL_DEFENCE_SPACES,
            Self::CivilDefenceLetTooLong => keys::PENALTY_CIVIL_DEFENCE_LET_TOO_LONG,
            Self::CivilDefenceUnfiled => keys::PENALTY_CIVIL_DEFENCE_UNFILED,
        }
    }

    pub(crate) const fn term(self) -> Term {
        match self {
            Self::NoTender => Term::NoTender,
            Self::CommonPartsDisposed => Term::CommonPartsDisposed,
            Self::DeveloperKeepsDocuments => Term::DeveloperKeepsDocuments,
            Self::ManagerKeepsDocuments => Term::ManagerKeepsDocuments,
            Self::ManagerKeepsThings => Term::ManagerKeepsThings,
            Self::WholeServiceDelegated => Term::WholeServiceDelegated,
            Self::FundMisused => Term::FundMisused,
            Self::PremisesMissing => Term::PremisesMissing,
            Self::PremisesKept => Term::PremisesKept,
            Self::PremisesUnfit => Term::PremisesUnfit,
            Self::PremisesMisused => Term::PremisesMisused,
            Self::CommonUseChanged => Term::CommonUseChanged,
            Self::GroundOccupied => Term::GroundOccupied,
            Self::CommonPartsRun => Term::CommonPartsRun,
            Self::ManagerRunsCommonParts => Term::ManagerRunsCommonParts,
            Self::CommonPartsDamaged => Term::CommonPartsDamaged,
            Self::LoadBearingDamaged => Term::LoadBearingDamaged,
            Self::UseChanged => Term::UseChanged,
            Self::CommonRevenueMisused => Term::CommonRevenueMisused,
            Self::DeliveredWithoutDeposit => Term::DeliveredWithoutDeposit,
            Self::DepositUnpaid => Term::DepositUnpaid,
            Self::RepairShareUnpaid => Term::RepairShareUnpaid,
            Self::SpacesWithheld => Term::SpacesWithheld,
            Self::SpacesSoldOutside => Term::SpacesSoldOutside,
            Self::SpacesLetOutside => Term::SpacesLetOutside,
            Self::SpacesNotLet => Term::SpacesNotLet,
            Self::ManagerStays => Term::ManagerStays,
            Self::InformationUnpublished => Term::InformationUnpublished,
            Self::SuppliesCut => Term::SuppliesCut,
            Self::FoundingUnreported => Term::FoundingUnreported,
            Self::FoundingCostsUnpaid => Term::FoundingCostsUnpaid,
            Self::ManagerSilent => Term::ManagerSilent,
            Self::PreliminaryPriceRaised => Term::PreliminaryPriceRaised,
            Self::ContractUnfiled => Term::ContractUnfiled,
            Self::PreliminaryUnfiled => Term::PreliminaryUnfiled,
            Self::PresaleUnpublished => Term::PresaleUnpublished,
            Self::ServiceWithoutContract => Term::ServiceWithoutContract,
            Self::SpecialServiceUncommissioned => Term::SpecialServiceUncommissioned,
            Self::ManagerNotReplaced => Term::ManagerNotReplaced,
            Self::ManagerDeserts => Term::ManagerDeserts,
            Self::ArchivesUnkept => Term::ArchivesUnkept,
            Self::DeveloperRefusesInspection => Term::DeveloperRefusesInspection,
            Self::ManagerRefusesInspection => Term::ManagerRefusesInspection,
            Self::InspectionCollusion => Term::InspectionCollusion,
            Self::InspectionUnpublished => Term::InspectionUnpublished,
            Self::InspectionUnfiled => Term::InspectionUnfiled,
            Self::DefectsUnrectified => Term::DefectsUnrectified,
            Self::PremisesMisusedByDeveloper => Term::PremisesMisusedByDeveloper,
            Self::FacilitiesRefused => Term::FacilitiesRefused,
            Self::DecisionsUntold => Term::DecisionsUntold,
            Self::SpacesUnpublished => Term::SpacesUnpublished,
            Self::CivilDefenceSpaces => Term::CivilDefenceSpaces,
            Self::CivilDefenceLetTooLong => Term::CivilDefenceLetTooLong,
            Self::CivilDefenceUnfiled => Term::CivilDefenceUnfiled,
        }
    }
}
