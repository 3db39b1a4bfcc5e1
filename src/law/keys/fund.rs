//! Of the maintenance fund.

use super::{List, keys};
use crate::law::sense::Sense;
use crate::law::{
    Deposits, Key, LawValue as _, MoneyLimit, Overrun, Procedure, RevenueShare, Shared, Target, Tariffs,
    Value, Words, Years,
};
use crate::quantity::{Date, Span, Threshold};

/// How a unit comes to another owner.
const PASSINGS: Sense = Sense::OneOf(&["sale", "inheritance", "gift", "judgment"]);

keys! {
    OF_FUNDS;
    /// What owners of dwellings and shops first deposit in the fund.
    DEPOSIT: Deposits = "fund.deposit";
    /// What is first deposited for public housing that is sold.
    DEPOSIT_PUBLIC: Deposits = "fund.deposit.public";
    /// What needs no deposit where one owner has the building and it shares nothing.
    DEPOSIT_EXEMPT: Words = "fund.deposit.exempt" in Sense::OneOf(&[
        "dwelling", "non-dwelling", "public-housing",
    ]);
    /// What the place publishes as the deposit of a square metre. No place of the built-in tables has one.
    DEPOSIT_TARIFFS: Tariffs = "fund.deposit.tariffs";
    /// Before what the owner deposits.
    DEPOSIT_BEFORE: Shared<str> = "fund.deposit.before" in Sense::OneOf(&["handover", "first-registration"]);
    /// The time in which a selling unit deposits, from the day on which it was paid.
    DEPOSIT_SELLING_TIME: Span = "fund.deposit.selling-time";
    /// That a unit is not handed over without the deposit.
    DEPOSIT_BARRED: () = "fund.deposit.barred";
    /// What the developer pays in advance: `all` or `unsold`, and before what.
    DEPOSIT_ADVANCE: Words = "fund.deposit.advance" in Sense::OneOf(&[
        "all", "unsold", "first-registration", "completion-filing", "completion-acceptance",
        "completion-delivery",
    ]);
    /// That revenue from common parts, less reasonable cost, is the owners'.
    REVENUE_NET: () = "fund.revenue";
    /// The most that a preliminary manager may take of it for cost.
    REVENUE_COST: Threshold = "fund.revenue.cost" in Sense::Below;
    /// That it goes mainly to the fund, and what else may be done with it.
    REVENUE_MAINLY: Words = "fund.revenue.mainly" in Sense::OneOf(&["assembly-decides", "until-first"]);
    /// The share of it that goes to the fund.
    REVENUE_SHARE: RevenueShare = "fund.revenue.share";
    /// What the fund is for.
    CHARGE_PURPOSE: () = "fund.chargeable";
    /// Whose cost it does not pay.
    CHARGE_EXCLUDED: Words = "fund.chargeable.excluded" in Sense::OneOf(&[
        "developer", "utility", "person-at-fault", "manager",
    ]);
    /// What else it pays for where the assembly so decides.
    CHARGE_DECIDED: Words = "fund.chargeable.decided" in Sense::OneOf(&["upkeep"]);
    /// That it is not touched before the developer reported that an assembly can be formed.
    CHARGE_REPORTED: () = "fund.chargeable.reported";
    /// The balance below which it pays for emergencies only.
    CHARGE_LOW: Threshold = "fund.chargeable.low" in Sense::Low;
    /// That what it pays for may not be among the costs of the service fee.
    CHARGE_NOT_IN_FEE: () = "fund.chargeable.not-in-fee";
    /// How it is spent before it is handed to the assembly.
    FUND_USE_BEFORE: Procedure = "fund.use.before-transfer";
    /// How it is spent after it is.
    FUND_USE_AFTER: Procedure = "fund.use.after-transfer";
    /// That the place's own text has steps for an emergency, which the procedures do not have.
    FUND_USE_EMERGENCY: () = "fund.use.emergency";
    /// The most that is drawn first for works, as a share of their contract price.
    DRAW_FIRST: Threshold = "fund.draw.first" in Sense::Below;
    /// The most that is paid in an emergency before the works are accepted, as a share of what was applied for.
    DRAW_EMERGENCY: Threshold = "fund.draw.emergency" in Sense::Below;
    /// The most that an emergency costs the fund, as a share of what was first deposited.
    DRAW_EMERGENCY_FUND: Threshold = "fund.draw.emergency.fund" in Sense::Below;
    /// The most that is drawn for works before their price was reviewed.
    DRAW_PROGRESS: Threshold = "fund.draw.progress" in Sense::Below;
    /// How the fund is kept: by zone, with an account for each unit.
    FUND_ACCOUNTS: () = "fund.account";
    /// How often its accounts are told at least.
    FUND_PUBLISHED: Span = "fund.account.published";
    /// What is carried to the fund and stays in it.
    FUND_CARRIED: () = "fund.account.carried";
    /// That a unit's balance passes with its title.
    FUND_WITH_TITLE: () = "fund.account.with-title";
    /// To whom the balance is paid where a unit is destroyed.
    FUND_DESTROYED: () = "fund.account.destroyed";
    /// That a seller tells the buyer what was paid in and is left.
    TRANSFER_TOLD: () = "fund.transfer.told";
    /// That the buyer has the account renamed.
    TRANSFER_RENAMED: () = "fund.transfer.renamed";
    /// That the registration of a transfer needs proof that all was paid in.
    TRANSFER_PROOF: () = "fund.transfer.proof";
    /// On which ways of passing the old owner of sold public housing first brings its fund to the standard of
    /// commodity housing.
    TRANSFER_PUBLIC_OLD: Words = "fund.transfer.public.old-owner" in PASSINGS;
    /// On which ways of passing the new owner does.
    TRANSFER_PUBLIC_NEW: Words = "fund.transfer.public.new-owner" in PASSINGS;
    /// That the buyer pays the seller what is left, unless they agree otherwise.
    TRANSFER_PRIVATE: () = "fund.transfer.private";
    /// The share of the first deposit at which the fund must be replenished.
    TRIGGER: Threshold = "fund.trigger" in Sense::Low;
    /// Whether that is asked of the zone, each building or each unit.
    TRIGGER_LEVEL: Shared<str> = "fund.trigger.level" in Sense::OneOf(&["zone", "building", "unit"]);
    /// That a fund which was never set up must be, too.
    TRIGGER_NEVER: () = "fund.trigger.never-set-up";
    /// The day before which a unit was sold whose fund must be set up where it never was.
    TRIGGER_SOLD_BEFORE: Date = "fund.trigger.sold-before";
    /// The balance that replenishing must reach.
    REPLENISH_TARGET: Target = "fund.replenish.target";
    /// The steps until a fund that is low is replenished.
    FUND_RAISING: Procedure = "fund.raising";
    /// The time within which instalments end.
    INSTALMENTS_LIMIT: Years = "fund.instalments.limit";
    /// Who bears the cost of a repair.
    APPORTION: () = "fund.apportion";
    /// That those bear a repair who share the part.
    APPORTION_SCOPE: () = "fund.apportion.scope";
    /// That costs are borne as was agreed.
    APPORTION_AGREED: () = "fund.apportion.agreed";
    /// Who bears the share of unsold units.
    APPORTION_UNSOLD: () = "fund.apportion.unsold";
    /// When a final account above its estimate needs a decision of its own.
    OVERRUN: Overrun = "fund.settlement.overrun";
    /// The final accounts that a specialised body must audit.
    SETTLEMENT_AUDIT: MoneyLimit = "fund.settlement.audit";
}
