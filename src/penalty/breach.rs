//! The breaches whose penalties the tables know.

use crate::decision::Term;
use crate::law::{Key, Penalties, keys};

/// Each breach with the parameter that says what follows from it; its term has its name.
macro_rules! breaches {
    ($($(#[doc = $doc:literal])* $breach:ident: $key:ident,)*) => {
        /// A breach.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[cfg_attr(
            feature = "serde",
            derive(serde::Serialize, serde::Deserialize),
            serde(rename_all = "kebab-case")
        )]
        #[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
        #[non_exhaustive]
        pub enum Breach {
            $($(#[doc = $doc])* $breach,)*
        }

        /// What says so, breach by breach.
        pub(super) const PARAMETERS: &[&str] = &[keys::PENALTY_DEFERS.id(), $(keys::$key.id()),*];

        impl Breach {
            pub(super) const fn key(self) -> Key<Penalties> {
                match self {
                    $(Self::$breach => keys::$key,)*
                }
            }

            pub(crate) const fn term(self) -> Term {
                match self {
                    $(Self::$breach => Term::$breach,)*
                }
            }
        }
    };
}

breaches! {
    /// A developer chose the preliminary manager without a tender, or by agreement without approval.
    NoTender: PENALTY_NO_TENDER,
    /// A developer disposed of common parts or facilities.
    CommonPartsDisposed: PENALTY_COMMON_PARTS_DISPOSED,
    /// A developer does not hand over documents.
    DeveloperKeepsDocuments: PENALTY_DEVELOPER_KEEPS_DOCUMENTS,
    /// A manager does not hand over documents.
    ManagerKeepsDocuments: PENALTY_MANAGER_KEEPS_DOCUMENTS,
    /// A manager does not hand over premises, money or other things.
    ManagerKeepsThings: PENALTY_MANAGER_KEEPS_THINGS,
    /// A manager passed on the whole service.
    WholeServiceDelegated: PENALTY_WHOLE_SERVICE_DELEGATED,
    /// The special maintenance fund (专项维修资金) was misused.
    FundMisused: PENALTY_FUND_MISUSED,
    /// A developer did not provide the management premises (物业管理用房).
    PremisesMissing: PENALTY_PREMISES_MISSING,
    /// A developer does not hand them over.
    PremisesKept: PENALTY_PREMISES_KEPT,
    /// A developer provided some that are not as they must be.
    PremisesUnfit: PENALTY_PREMISES_UNFIT,
    /// A manager put them to another use without the assembly.
    PremisesMisused: PENALTY_PREMISES_MISUSED,
    /// Common buildings or facilities were put to another use than planned.
    CommonUseChanged: PENALTY_COMMON_USE_CHANGED,
    /// Roads or grounds were occupied or dug up.
    GroundOccupied: PENALTY_GROUND_OCCUPIED,
    /// Somebody does business with common parts.
    CommonPartsRun: PENALTY_COMMON_PARTS_RUN,
    /// A manager does business with common parts, or lets others do so.
    ManagerRunsCommonParts: PENALTY_MANAGER_RUNS_COMMON_PARTS,
    /// Common parts were altered, encroached on or damaged.
    CommonPartsDamaged: PENALTY_COMMON_PARTS_DAMAGED,
    /// The bearing structure of a building was damaged.
    LoadBearingDamaged: PENALTY_LOAD_BEARING_DAMAGED,
    /// An owner or user put a unit to another use.
    UseChanged: PENALTY_USE_CHANGED,
    /// Common revenue (公共收益) was misused or kept.
    CommonRevenueMisused: PENALTY_COMMON_REVENUE_MISUSED,
    /// A developer handed units over before their first deposit in the fund was paid.
    DeliveredWithoutDeposit: PENALTY_DELIVERED_WITHOUT_DEPOSIT,
    /// A seller did not pay its own deposit.
    DepositUnpaid: PENALTY_DEPOSIT_UNPAID,
    /// A developer did not bear, for units that are not sold, its share of what the fund pays for.
    RepairShareUnpaid: PENALTY_REPAIR_SHARE_UNPAID,
    /// A developer did not offer parking spaces to the owners and users of the zone.
    SpacesWithheld: PENALTY_SPACES_WITHHELD,
    /// A developer sold parking spaces to others than owners.
    SpacesSoldOutside: PENALTY_SPACES_SOLD_OUTSIDE,
    /// Parking spaces were let to others than owners, against the rules.
    SpacesLetOutside: PENALTY_SPACES_LET_OUTSIDE,
    /// A developer does not let parking spaces that owners ask for.
    SpacesNotLet: PENALTY_SPACES_NOT_LET,
    /// A manager does not leave when its contract has ended.
    ManagerStays: PENALTY_MANAGER_STAYS,
    /// A manager does not publish what it must.
    InformationUnpublished: PENALTY_INFORMATION_UNPUBLISHED,
    /// A manager cut water or power to collect fees.
    SuppliesCut: PENALTY_SUPPLIES_CUT,
    /// A developer did not report that an assembly can be formed, or did not bring the documents for it.
    FoundingUnreported: PENALTY_FOUNDING_UNREPORTED,
    /// A developer did not pay for the first meeting.
    FoundingCostsUnpaid: PENALTY_FOUNDING_COSTS_UNPAID,
    /// A manager neither stopped nor reported a breach of others.
    ManagerSilent: PENALTY_MANAGER_SILENT,
    /// The price of the preliminary contract was changed without the owners.
    PreliminaryPriceRaised: PENALTY_PRELIMINARY_PRICE_RAISED,
    /// A manager did not file its service contract.
    ContractUnfiled: PENALTY_CONTRACT_UNFILED,
    /// A developer did not file the preliminary contract or the temporary covenant.
    PreliminaryUnfiled: PENALTY_PRELIMINARY_UNFILED,
    /// A developer did not show the preliminary contract and the temporary covenant where it sells.
    PresaleUnpublished: PENALTY_PRESALE_UNPUBLISHED,
    /// A manager serves a zone without a contract.
    ServiceWithoutContract: PENALTY_SERVICE_WITHOUT_CONTRACT,
    /// Somebody does special services in a zone without the manager's commission.
    SpecialServiceUncommissioned: PENALTY_SPECIAL_SERVICE_UNCOMMISSIONED,
    /// A developer ended the preliminary contract by agreement and hired no other manager before.
    ManagerNotReplaced: PENALTY_MANAGER_NOT_REPLACED,
    /// A manager left the zone before it might.
    ManagerDeserts: PENALTY_MANAGER_DESERTS,
    /// A manager did not keep the archives of its service.
    ArchivesUnkept: PENALTY_ARCHIVES_UNKEPT,
    /// A developer does not do its part in the take-over inspection (承接查验).
    DeveloperRefusesInspection: PENALTY_DEVELOPER_REFUSES_INSPECTION,
    /// A manager that leaves does not do its part in the take-over inspection.
    ManagerRefusesInspection: PENALTY_MANAGER_REFUSES_INSPECTION,
    /// Developer and manager harmed the owners together in the take-over inspection, each by itself.
    InspectionCollusion: PENALTY_INSPECTION_COLLUSION,
    /// A manager did not publish the result of the take-over inspection.
    InspectionUnpublished: PENALTY_INSPECTION_UNPUBLISHED,
    /// A manager did not file the agreement on the take-over inspection.
    InspectionUnfiled: PENALTY_INSPECTION_UNFILED,
    /// A developer did not put right what the take-over inspection found, or a hidden defect found later.
    DefectsUnrectified: PENALTY_DEFECTS_UNRECTIFIED,
    /// A developer put the management premises to another use.
    PremisesMisusedByDeveloper: PENALTY_PREMISES_MISUSED_BY_DEVELOPER,
    /// A supplier of water, power, gas or heat does not accept its facilities, or does not keep them up.
    FacilitiesRefused: PENALTY_FACILITIES_REFUSED,
    /// A developer that delivers units did not tell their owners what the assembly had decided.
    DecisionsUntold: PENALTY_DECISIONS_UNTOLD,
    /// A developer did not publish which parking spaces there are, or what it did with them.
    SpacesUnpublished: PENALTY_SPACES_UNPUBLISHED,
    /// Parking spaces in civil defence works (人民防空工程) were withheld, sold, given, or let for too long.
    CivilDefenceSpaces: PENALTY_CIVIL_DEFENCE_SPACES,
    /// Civil defence works were let for too long at a time.
    CivilDefenceLetTooLong: PENALTY_CIVIL_DEFENCE_LET_TOO_LONG,
    /// The agreement on the upkeep of civil defence works was not filed.
    CivilDefenceUnfiled: PENALTY_CIVIL_DEFENCE_UNFILED,
    /// A manager charged what it might not.
    ManagerOvercharges: PENALTY_MANAGER_OVERCHARGES,
    /// A manager put water, power or gas that others must pay on the owners' bills.
    SuppliesBilled: PENALTY_SUPPLIES_BILLED,
    /// A manager told owners what to buy.
    PurchasesImposed: PENALTY_PURCHASES_IMPOSED,
    /// A manager let common parts by a sham contract.
    ShamLetting: PENALTY_SHAM_LETTING,
    /// A manager hindered lawful connections to networks.
    NetworksHindered: PENALTY_NETWORKS_HINDERED,
    /// A manager kept owners or their vehicles out of the zone.
    EntryRestricted: PENALTY_ENTRY_RESTRICTED,
    /// A manager helped others to build unlawfully or to break the covenant.
    BreachAssisted: PENALTY_BREACH_ASSISTED,
    /// A manager imposed decorators or materials, or took gains for itself.
    DecorationImposed: PENALTY_DECORATION_IMPOSED,
    /// A manager hindered decoration, or imposed carrying and clearing.
    DecorationHindered: PENALTY_DECORATION_HINDERED,
    /// A manager obtained money of the maintenance fund by deceit or kept it.
    FundEmbezzled: PENALTY_FUND_EMBEZZLED,
    /// A manager did not give the preparatory group the documents for the first meeting.
    FoundingDocumentsKept: PENALTY_FOUNDING_DOCUMENTS_KEPT,
    /// A manager decided what the owners must decide.
    OwnersDecisionUsurped: PENALTY_OWNERS_DECISION_USURPED,
    /// On the commission basis a manager did not publish its budget or its accounts.
    CommissionAccountsUnpublished: PENALTY_COMMISSION_ACCOUNTS_UNPUBLISHED,
    /// A developer hid or falsified the documents for the first meeting.
    DeveloperFalsifiesDocuments: PENALTY_DEVELOPER_FALSIFIES_DOCUMENTS,
    /// A manager's project leader did not report to the residents' committee in time.
    LeaderUnreported: PENALTY_LEADER_UNREPORTED,
    /// A manager neglected what is dangerous in the zone.
    SafetyNeglected: PENALTY_SAFETY_NEGLECTED,
    /// A manager opened no account of its own for common revenue.
    RevenueAccountMissing: PENALTY_REVENUE_ACCOUNT_MISSING,
    /// A developer did not pay common revenue into the fund in time.
    DeveloperKeepsRevenue: PENALTY_DEVELOPER_KEEPS_REVENUE,
    /// A manager did not pay common revenue into the fund in time.
    ManagerKeepsRevenue: PENALTY_MANAGER_KEEPS_REVENUE,
    /// A developer did not pay the guarantee deposit (物业保修金).
    GuaranteeUnpaid: PENALTY_GUARANTEE_UNPAID,
    /// A developer did not announce the end of a guarantee, or did not deal with what owners found.
    GuaranteeUnannounced: PENALTY_GUARANTEE_UNANNOUNCED,
    /// Somebody built in the zone unlawfully.
    UnlawfulStructure: PENALTY_UNLAWFUL_STRUCTURE,
    /// An owner or user altered pipes of heat or gas.
    PipesAltered: PENALTY_PIPES_ALTERED,
    /// An owner or user took or spoilt green or common ground.
    GreensEncroached: PENALTY_GREENS_ENCROACHED,
    /// An owner or user blocked fire lanes, roads or entrances with vehicles.
    ExitsObstructed: PENALTY_EXITS_OBSTRUCTED,
    /// An owner or user stored dangerous goods against the rules.
    DangerousGoodsStored: PENALTY_DANGEROUS_GOODS_STORED,
    /// An owner or user littered, let off sewage, threw things from above or made noise.
    LitterAndNoise: PENALTY_LITTER_AND_NOISE,
}
