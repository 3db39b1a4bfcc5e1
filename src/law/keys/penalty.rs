//! Of penalties.

use super::{List, keys};
use crate::law::sense::Sense;
use crate::law::{Key, LawValue as _, Penalties, Value};

keys! {
    OF_PENALTIES;
    /// That a text leaves to higher law what that punishes already.
    PENALTY_DEFERS: () = "penalty.defers";
    /// The penalty for hiring the preliminary manager without a tender.
    PENALTY_NO_TENDER: Penalties = "penalty.no-tender";
    /// The penalty for disposing of common parts.
    PENALTY_COMMON_PARTS_DISPOSED: Penalties = "penalty.common-parts-disposed";
    /// The penalty of a developer that keeps documents.
    PENALTY_DEVELOPER_KEEPS_DOCUMENTS: Penalties = "penalty.developer-keeps-documents";
    /// The penalty of a manager that keeps documents.
    PENALTY_MANAGER_KEEPS_DOCUMENTS: Penalties = "penalty.manager-keeps-documents";
    /// The penalty of a manager that keeps premises, money or other things.
    PENALTY_MANAGER_KEEPS_THINGS: Penalties = "penalty.manager-keeps-things";
    /// The penalty for passing on the whole service.
    PENALTY_WHOLE_SERVICE_DELEGATED: Penalties = "penalty.whole-service-delegated";
    /// The penalty for misusing the maintenance fund.
    PENALTY_FUND_MISUSED: Penalties = "penalty.fund-misused";
    /// The penalty for not providing the management premises.
    PENALTY_PREMISES_MISSING: Penalties = "penalty.premises-missing";
    /// The penalty for not handing over the management premises.
    PENALTY_PREMISES_KEPT: Penalties = "penalty.premises-kept";
    /// The penalty for management premises that are not fit.
    PENALTY_PREMISES_UNFIT: Penalties = "penalty.premises-unfit";
    /// The penalty for putting the management premises to another use.
    PENALTY_PREMISES_MISUSED: Penalties = "penalty.premises-misused";
    /// The penalty for putting common buildings or facilities to another use.
    PENALTY_COMMON_USE_CHANGED: Penalties = "penalty.common-use-changed";
    /// The penalty for occupying or digging up roads and grounds.
    PENALTY_GROUND_OCCUPIED: Penalties = "penalty.ground-occupied";
    /// The penalty for doing business with common parts.
    PENALTY_COMMON_PARTS_RUN: Penalties = "penalty.common-parts-run";
    /// The penalty of a manager that does business with common parts.
    PENALTY_MANAGER_RUNS_COMMON_PARTS: Penalties = "penalty.manager-runs-common-parts";
    /// The penalty for altering, encroaching on or damaging common parts.
    PENALTY_COMMON_PARTS_DAMAGED: Penalties = "penalty.common-parts-damaged";
    /// The penalty for damaging the bearing structure.
    PENALTY_LOAD_BEARING_DAMAGED: Penalties = "penalty.load-bearing-damaged";
    /// The penalty for putting a unit to another use.
    PENALTY_USE_CHANGED: Penalties = "penalty.use-changed";
    /// The penalty for misusing common revenue.
    PENALTY_COMMON_REVENUE_MISUSED: Penalties = "penalty.common-revenue-misused";
    /// The penalty for handing units over before the first deposit is paid.
    PENALTY_DELIVERED_WITHOUT_DEPOSIT: Penalties = "penalty.delivered-without-deposit";
    /// The penalty of a seller that does not pay its deposit.
    PENALTY_DEPOSIT_UNPAID: Penalties = "penalty.deposit-unpaid";
    /// The penalty of a developer that does not bear its share of a repair.
    PENALTY_REPAIR_SHARE_UNPAID: Penalties = "penalty.repair-share-unpaid";
    /// The penalty for not offering parking spaces to the zone.
    PENALTY_SPACES_WITHHELD: Penalties = "penalty.spaces-withheld";
    /// The penalty for selling parking spaces to others.
    PENALTY_SPACES_SOLD_OUTSIDE: Penalties = "penalty.spaces-sold-outside";
    /// The penalty for letting parking spaces to others.
    PENALTY_SPACES_LET_OUTSIDE: Penalties = "penalty.spaces-let-outside";
    /// The penalty for not letting parking spaces to owners.
    PENALTY_SPACES_NOT_LET: Penalties = "penalty.spaces-not-let";
    /// The penalty of a manager that does not leave.
    PENALTY_MANAGER_STAYS: Penalties = "penalty.manager-stays";
    /// The penalty of a manager that does not publish what it must.
    PENALTY_INFORMATION_UNPUBLISHED: Penalties = "penalty.information-unpublished";
    /// The penalty of a manager that cuts water or power.
    PENALTY_SUPPLIES_CUT: Penalties = "penalty.supplies-cut";
    /// The penalty of a developer that does not report that an assembly can be formed.
    PENALTY_FOUNDING_UNREPORTED: Penalties = "penalty.founding-unreported";
    /// The penalty of a developer that does not pay for the first meeting.
    PENALTY_FOUNDING_COSTS_UNPAID: Penalties = "penalty.founding-costs-unpaid";
    /// The penalty of a manager that neither stops nor reports a breach.
    PENALTY_MANAGER_SILENT: Penalties = "penalty.manager-silent";
    /// The penalty for changing the preliminary price without the owners.
    PENALTY_PRELIMINARY_PRICE_RAISED: Penalties = "penalty.preliminary-price-raised";
    /// The penalty for: a manager did not file its service contract.
    PENALTY_CONTRACT_UNFILED: Penalties = "penalty.contract-unfiled";
    /// The penalty for: a developer did not file the preliminary contract or the temporary covenant.
    PENALTY_PRELIMINARY_UNFILED: Penalties = "penalty.preliminary-unfiled";
    /// The penalty for: a developer did not show the preliminary contract and the temporary covenant where it sells.
    PENALTY_PRESALE_UNPUBLISHED: Penalties = "penalty.presale-unpublished";
    /// The penalty for: a manager serves a zone without a contract.
    PENALTY_SERVICE_WITHOUT_CONTRACT: Penalties = "penalty.service-without-contract";
    /// The penalty for: special services in a zone without the manager's commission.
    PENALTY_SPECIAL_SERVICE_UNCOMMISSIONED: Penalties = "penalty.special-service-uncommissioned";
    /// The penalty for: a developer ended the preliminary contract by agreement and hired no other manager before.
    PENALTY_MANAGER_NOT_REPLACED: Penalties = "penalty.manager-not-replaced";
    /// The penalty for: a manager left the zone before it might.
    PENALTY_MANAGER_DESERTS: Penalties = "penalty.manager-deserts";
    /// The penalty for: a manager did not keep the archives of its service.
    PENALTY_ARCHIVES_UNKEPT: Penalties = "penalty.archives-unkept";
    /// The penalty for: a developer does not do its part in the take-over inspection.
    PENALTY_DEVELOPER_REFUSES_INSPECTION: Penalties = "penalty.developer-refuses-inspection";
    /// The penalty for: a manager that leaves does not do its part in the take-over inspection.
    PENALTY_MANAGER_REFUSES_INSPECTION: Penalties = "penalty.manager-refuses-inspection";
    /// The penalty for: developer and manager harmed the owners together in the take-over inspection.
    PENALTY_INSPECTION_COLLUSION: Penalties = "penalty.inspection-collusion";
    /// The penalty for: a manager did not publish the result of the take-over inspection.
    PENALTY_INSPECTION_UNPUBLISHED: Penalties = "penalty.inspection-unpublished";
    /// The penalty for: a manager did not file the agreement on the take-over inspection.
    PENALTY_INSPECTION_UNFILED: Penalties = "penalty.inspection-unfiled";
    /// The penalty for: a developer did not put right what the take-over inspection found.
    PENALTY_DEFECTS_UNRECTIFIED: Penalties = "penalty.defects-unrectified";
    /// The penalty for: a developer put the management premises to another use.
    PENALTY_PREMISES_MISUSED_BY_DEVELOPER: Penalties = "penalty.premises-misused-by-developer";
    /// The penalty for: a supplier does not accept its facilities.
    PENALTY_FACILITIES_REFUSED: Penalties = "penalty.facilities-refused";
    /// The penalty for: a developer did not tell later owners what the assembly had decided.
    PENALTY_DECISIONS_UNTOLD: Penalties = "penalty.decisions-untold";
    /// The penalty for: a developer did not publish the parking spaces.
    PENALTY_SPACES_UNPUBLISHED: Penalties = "penalty.spaces-unpublished";
    /// The penalty for: parking spaces in civil defence works withheld, sold, given or let for too long.
    PENALTY_CIVIL_DEFENCE_SPACES: Penalties = "penalty.civil-defence-spaces";
    /// The penalty for: civil defence works let for too long at a time.
    PENALTY_CIVIL_DEFENCE_LET_TOO_LONG: Penalties = "penalty.civil-defence-let-too-long";
    /// The penalty for: the agreement on the upkeep of civil defence works was not filed.
    PENALTY_CIVIL_DEFENCE_UNFILED: Penalties = "penalty.civil-defence-unfiled";
    /// The penalty for: a manager charged what it might not.
    PENALTY_MANAGER_OVERCHARGES: Penalties = "penalty.manager-overcharges";
    /// The penalty for: a manager put water, power or gas that others must pay on the owners' bills.
    PENALTY_SUPPLIES_BILLED: Penalties = "penalty.supplies-billed";
    /// The penalty for: a manager told owners what to buy.
    PENALTY_PURCHASES_IMPOSED: Penalties = "penalty.purchases-imposed";
    /// The penalty for: a manager let common parts by a sham contract.
    PENALTY_SHAM_LETTING: Penalties = "penalty.sham-letting";
    /// The penalty for: a manager hindered lawful connections to networks.
    PENALTY_NETWORKS_HINDERED: Penalties = "penalty.networks-hindered";
    /// The penalty for: a manager kept owners or their vehicles out of the zone.
    PENALTY_ENTRY_RESTRICTED: Penalties = "penalty.entry-restricted";
    /// The penalty for: a manager helped others to build unlawfully or to break the covenant.
    PENALTY_BREACH_ASSISTED: Penalties = "penalty.breach-assisted";
    /// The penalty for: a manager imposed decorators or materials, or took gains for itself.
    PENALTY_DECORATION_IMPOSED: Penalties = "penalty.decoration-imposed";
    /// The penalty for: a manager hindered decoration, or imposed carrying and clearing.
    PENALTY_DECORATION_HINDERED: Penalties = "penalty.decoration-hindered";
    /// The penalty for: a manager obtained money of the maintenance fund by deceit or kept it.
    PENALTY_FUND_EMBEZZLED: Penalties = "penalty.fund-embezzled";
    /// The penalty for: a manager did not give the preparatory group the documents for the first meeting.
    PENALTY_FOUNDING_DOCUMENTS_KEPT: Penalties = "penalty.founding-documents-kept";
    /// The penalty for: a manager decided what the owners must decide.
    PENALTY_OWNERS_DECISION_USURPED: Penalties = "penalty.owners-decision-usurped";
    /// The penalty for: on the commission basis a manager did not publish its budget or its accounts.
    PENALTY_COMMISSION_ACCOUNTS_UNPUBLISHED: Penalties = "penalty.commission-accounts-unpublished";
    /// The penalty for: a developer hid or falsified the documents for the first meeting.
    PENALTY_DEVELOPER_FALSIFIES_DOCUMENTS: Penalties = "penalty.developer-falsifies-documents";
    /// The penalty for: a manager's project leader did not report to the residents' committee in time.
    PENALTY_LEADER_UNREPORTED: Penalties = "penalty.leader-unreported";
    /// The penalty for: a manager neglected what is dangerous in the zone.
    PENALTY_SAFETY_NEGLECTED: Penalties = "penalty.safety-neglected";
    /// The penalty for: a manager opened no account of its own for common revenue.
    PENALTY_REVENUE_ACCOUNT_MISSING: Penalties = "penalty.revenue-account-missing";
    /// The penalty for: a developer did not pay common revenue into the fund in time.
    PENALTY_DEVELOPER_KEEPS_REVENUE: Penalties = "penalty.developer-keeps-revenue";
    /// The penalty for: a manager did not pay common revenue into the fund in time.
    PENALTY_MANAGER_KEEPS_REVENUE: Penalties = "penalty.manager-keeps-revenue";
    /// The penalty for: a developer did not pay the guarantee deposit.
    PENALTY_GUARANTEE_UNPAID: Penalties = "penalty.guarantee-unpaid";
    /// The penalty for: a developer did not announce the end of a guarantee, or did not deal with what owners found.
    PENALTY_GUARANTEE_UNANNOUNCED: Penalties = "penalty.guarantee-unannounced";
    /// The penalty for: somebody built in the zone unlawfully.
    PENALTY_UNLAWFUL_STRUCTURE: Penalties = "penalty.unlawful-structure";
    /// The penalty for: an owner or user altered pipes of heat or gas.
    PENALTY_PIPES_ALTERED: Penalties = "penalty.pipes-altered";
    /// The penalty for: an owner or user took or spoilt green or common ground.
    PENALTY_GREENS_ENCROACHED: Penalties = "penalty.greens-encroached";
    /// The penalty for: an owner or user blocked fire lanes, roads or entrances with vehicles.
    PENALTY_EXITS_OBSTRUCTED: Penalties = "penalty.exits-obstructed";
    /// The penalty for: an owner or user stored dangerous goods against the rules.
    PENALTY_DANGEROUS_GOODS_STORED: Penalties = "penalty.dangerous-goods-stored";
    /// The penalty for: an owner or user littered, let off sewage, threw things from above or made noise.
    PENALTY_LITTER_AND_NOISE: Penalties = "penalty.litter-and-noise";
}
