//! Of service fees.

use super::{List, keys};
use crate::law::sense::Sense;
use crate::law::{Key, LawValue as _, Procedure, Shared, Value, Words};
use crate::quantity::{Span, Threshold};

/// The heads of a service's cost.
const COST: Sense = Sense::OneOf(&[
    "staff-pay",
    "upkeep",
    "cleaning",
    "greening",
    "order-keeping",
    "office-expense",
    "head-office",
    "depreciation",
    "insurance",
    "agreed-cost",
    "taxes",
]);
/// What stands on top of it in a fee.
const ON_TOP: Sense = Sense::OneOf(&["taxes", "profit", "remuneration"]);
/// What is told of a year's money.
const REPORTS: Sense = Sense::OneOf(&["budget", "final-account", "receipts", "common-revenue"]);

keys! {
    OF_FEES;
    /// The heads of the cost of a service.
    COST_HEADS: Words = "fee.cost.heads" in COST;
    /// The heads of cost where the price is guided.
    COST_HEADS_GUIDED: Words = "fee.cost.heads.guided" in COST;
    /// The heads of cost that hold no wages.
    COST_MATERIAL: Words = "fee.cost.material" in COST;
    /// The charges on wages that are counted at no more than the prescribed rate.
    COST_CONTRIBUTIONS: Words = "fee.cost.contributions" in Sense::OneOf(&[
        "union-funds", "training", "housing-fund", "social-insurance",
    ]);
    /// The least salvage of a fixed asset.
    COST_SALVAGE_LEAST: Threshold = "fee.cost.salvage.least" in Sense::Reached;
    /// The largest salvage of a fixed asset.
    COST_SALVAGE_MOST: Threshold = "fee.cost.salvage.most" in Sense::Below;
    /// What a lump-sum fee is made of beside the cost.
    PARTS_LUMP_SUM: Words = "fee.parts.lump-sum" in ON_TOP;
    /// What the prepaid sum under commission is made of beside the outlays.
    PARTS_COMMISSION: Words = "fee.parts.commission" in ON_TOP;
    /// That under a lump sum surplus and loss are the manager's.
    LUMP_SUM: () = "fee.model.lump-sum";
    /// That under commission surplus and deficit are the owners'.
    COMMISSION: () = "fee.model.commission";
    /// That what is prepaid is held for the owners.
    CUSTODY: () = "fee.model.custody";
    /// That under commission the money is in an account that manager and owners hold together.
    JOINT_ACCOUNT: () = "fee.model.joint-account";
    /// What is published under commission.
    REPORTS_COMMISSION: Words = "fee.reports.commission" in REPORTS;
    /// What is published under a lump sum.
    REPORTS_LUMP_SUM: Words = "fee.reports.lump-sum" in REPORTS;
    /// How often in a year receipts and outlays are published.
    REPORTS_RECEIPTS: u32 = "fee.reports.receipts";
    /// What is audited before it is published.
    REPORTS_AUDITED: Words = "fee.reports.audited" in REPORTS;
    /// That a service's price is guided or the market's.
    PRICE_FORM: () = "fee.price.form";
    /// That every service's price is the market's.
    PRICE_MARKET: () = "fee.price.market";
    /// What a text of the place itself puts under a guided price.
    PRICE_GUIDED: Words = "fee.price.guided" in Sense::OneOf(&[
        "ordinary-preliminary", "dwelling-before-assembly",
    ]);
    /// That the price of every other service is the market's.
    PRICE_OTHERS: () = "fee.price.others";
    /// That a guided price is agreed within the band around its base.
    PRICE_BAND: () = "fee.price.band";
    /// That the parties agree on a market price.
    PRICE_AGREED: () = "fee.price.agreed";
    /// That the same service in a zone has the same price.
    PRICE_UNIFORM: () = "fee.price.uniform";
    /// By what a company's common cost falls on its zones.
    ALLOCATION: Words = "fee.allocation" in Sense::OneOf(&["chargeable-area", "receivable-fee"]);
    /// That a company with other business first divides by income.
    ALLOCATION_FIRST: () = "fee.allocation.first";
    /// That who uses power, water, gas or heat pays for it as is laid down and agreed.
    METER: () = "fee.meter";
    /// That costs of common parts are shared as was agreed, else by exclusive area.
    SHARE: () = "fee.share";
    /// How water and power of common parts are shared and published.
    SHARE_UTILITIES: () = "fee.share.utilities";
    /// What may not be shared under a lump sum where the service cost holds it already.
    SHARE_NOT: Words = "fee.share.not" in Sense::OneOf(&["managers-own", "grounds", "events", "common-business"]);
    /// That the governments see to what affordable housing's service fees are short of.
    SUBSIDY: () = "fee.subsidy";
    /// What a change of the price of a service needs first.
    FEE_CHANGE: Procedure = "fee.change";
    /// The duty to pay the agreed service fee.
    FEE_DUTY: () = "fee.duty";
    /// That the fee is paid for a service.
    START_SERVICE: () = "fee.start.service";
    /// Which service contracts bind the owners.
    START_BINDING: () = "fee.start.binding";
    /// That a sale contract says from when the fee is reckoned.
    START_AGREED: () = "fee.start.agreed";
    /// What a developer's sale contract has to state of the service and its fee.
    START_SALE_CONTRACT: Words = "fee.start.sale-contract" in Sense::OneOf(&[
        "sale-scope",
        "sale-standard",
        "sale-price",
        "sale-method",
        "sale-from",
    ]);
    /// That a contract goes on whose term was over while the service goes on.
    START_GOES_ON: () = "fee.start.goes-on";
    /// That a manager who serves on until another takes over may ask for the fee.
    START_UNTIL_TAKEN_OVER: () = "fee.start.until-taken-over";
    /// That a manager who does not leave may not.
    START_STAYS: () = "fee.start.stays";
    /// Until when the developer pays for a unit: to the day of the handover, or through its month.
    PAYER_DEVELOPER: Shared<str> = "fee.payer.developer" in Sense::OneOf(&["day", "month"]);
    /// That the buyer then pays by the sale contract, and who pays where that states no fee.
    PAYER_SALE_CONTRACT: Shared<str> = "fee.payer.sale-contract" in Sense::OneOf(&["developer", "open"]);
    /// That a buyer who refuses a unit without good reason pays as others do.
    PAYER_REFUSED: () = "fee.payer.refused";
    /// That what developer and owner agreed goes before.
    PAYER_AGREED: () = "fee.payer.agreed";
    /// That a user pays who agreed to, and the owner is liable jointly.
    PAYER_USER: () = "fee.payer.user";
    /// That fees are settled when the unit passes to another owner.
    PAYER_TRANSFER: () = "fee.payer.transfer";
    /// That owners are not charged for collecting on behalf of utilities.
    PAYER_COLLECTING: () = "fee.payer.collecting";
    /// What follows for the fee from a unit's standing empty.
    VACANCY: Shared<str> = "fee.vacancy" in Sense::OneOf(&["none", "by-contract", "reduced", "limited"]);
    /// The months after which it does.
    VACANCY_TIME: Threshold = "fee.vacancy.time" in Sense::Number;
    /// Which fees it does for: of preliminary managers, of ordinary dwellings.
    VACANCY_OF: Words = "fee.vacancy.of" in Sense::OneOf(&["preliminary", "ordinary-dwelling"]);
    /// The largest share of the fee that is paid then.
    VACANCY_SHARE: Threshold = "fee.vacancy.share" in Sense::Below;
    /// That it does for all the time that the unit stood empty.
    VACANCY_WHOLE: () = "fee.vacancy.whole";
    /// What follows after that time for property of other kinds.
    VACANCY_OTHERS: Shared<str> = "fee.vacancy.others" in Sense::OneOf(&["by-contract"]);
    /// By which tests, in turn, a payment goes to several debts that are due.
    PAYMENT_DEBTS: Words = "fee.payment.debts" in Sense::OneOf(&["least-secured", "heaviest", "first-due"]);
    /// In which order it goes to what a debt consists of.
    PAYMENT_HEADS: Words = "fee.payment.heads" in Sense::OneOf(&["costs", "interest", "principal"]);
    /// That what was agreed, and then what the debtor says, goes before.
    PAYMENT_SAID: () = "fee.payment.said";
    /// How long ahead fees are collected at most.
    PREPAID_MOST: Span = "fee.prepaid.most";
    /// That they are not collected beyond the contract's term.
    PREPAID_IN_CONTRACT: () = "fee.prepaid.in-contract";
    /// That what was prepaid for time that is not served is paid back.
    PREPAID_REFUND: () = "fee.prepaid.refund";
    /// That a penalty can be agreed for breaking a contract.
    LATE_PENALTY: () = "fee.late.penalty";
    /// By how much of the loss a penalty passes it that is generally too high.
    LATE_EXCESS: Threshold = "fee.late.excess" in Sense::Reached;
    /// Who proves that a penalty is too high.
    LATE_PROOF: () = "fee.late.proof";
    /// That a debtor in bad faith is generally not relieved of it.
    LATE_BAD_FAITH: () = "fee.late.bad-faith";
    /// The time after which a claim can be met with limitation.
    LIMITATION: Span = "limitation.time";
    /// From when it runs for a debt that is performed by instalments.
    LIMITATION_LAST: () = "limitation.instalments";
    /// What begins it anew.
    LIMITATION_ANEW: () = "limitation.anew";
    /// That it is the debtor's to plead, and not the court's to apply.
    LIMITATION_PLEA: () = "limitation.plea";
}
