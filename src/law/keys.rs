//! The parameters of the tables by name, each with the type of its value.

use super::sense::Sense;
use super::{
    AreaLimit, BodySize, CapRule, Deposits, Establishment, Key, LawValue as _, Majority, MoneyLimit, Notices,
    Overrun, Penalties, Procedure, Quota, RevenueShare, ScaleRule, Shared, SmallZone, Target, Tariffs,
    TermOfOffice, Value, Words, Years,
};
use crate::quantity::{Area, Date, Span, Threshold};

/// The matters that owners vote on.
const MATTERS: Sense = Sense::OneOf(&[
    "rules-of-procedure",
    "covenant",
    "elect-committee",
    "appoint-manager",
    "use-fund",
    "raise-fund",
    "rebuild",
    "convert-common-parts",
    "repair",
    "self-management",
    "adjust-zone",
    "dispose-common-parts",
    "other",
]);
/// Whether a matter needs the special majority.
const CLASSES: Sense = Sense::OneOf(&["ordinary", "special"]);
/// Whether something must or may be done.
const MODALS: Sense = Sense::OneOf(&["must", "may"]);
/// What a publication is counted from.
const PUBLISHED_FROM: Sense = Sense::OneOf(&["decision", "meeting"]);
/// Whose person heads a group.
const HEADS: Sense = Sense::OneOf(&["street", "residents-committee", "someone-else"]);
/// Who sends members to a group beside the owners.
const SIDES: Sense =
    Sense::OneOf(&["street", "residents-committee", "party-organisation", "developer", "service-company"]);
/// How a unit comes to another owner.
const PASSINGS: Sense = Sense::OneOf(&["sale", "inheritance", "gift", "judgment"]);
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
/// Whose duties owners perform themselves.
const DUTIES: Sense = Sense::OneOf(&["assembly", "committee"]);

/// A line of the list: a name, its type, its id and, where not every value of the type is one of it, its sense.
macro_rules! keys {
    (@sense) => { Sense::OfType };
    (@sense $sense:expr) => { $sense };
    ($($(#[$attr:meta])* $name:ident: $type:ty = $id:literal $(in $sense:expr)?;)+) => {
        $($(#[$attr])* pub const $name: Key<$type> = Key::new($id);)+

        /// The ids of all parameters that rules read.
        pub const ALL: &[&str] = &[$($id),+];

        /// Whether a value has the type of the parameter; `None` where no rule reads such a parameter.
        pub(super) fn fits(id: &str, value: &Value) -> Option<bool> {
            match id {
                $($id => Some(<$type>::from_value(value).is_some()),)+
                _ => None,
            }
        }

        /// What a value must be beside of its type.
        pub(super) fn sense(id: &str) -> Sense {
            match id {
                $($id => keys!(@sense $($sense)?),)+
                _ => Sense::OfType,
            }
        }
    };
}

keys! {
    /// The power of owners to make by-laws.
    BYLAWS_POWER: () = "bylaws.power";
    /// Which record an exclusive area is taken from, best first.
    AREA_SOURCE: Words = "owner.area.source" in Sense::OneOf(&["register", "survey", "contract"]);
    /// What counts as one owner.
    HEAD: () = "owner.head";
    /// Whether parking spaces count, where the user does not say.
    PARKING: Shared<str> = "owner.parking" in Sense::OneOf(&["always", "never", "only-for-parking-matters"]);
    /// Whether votes are measured by area and heads, or in votes.
    MEASURE: Shared<str> = "vote.measure" in Sense::OneOf(&["area-and-heads", "votes"]);
    /// Who must take part.
    TURNOUT: Majority = "vote.turnout";
    /// The majority for an ordinary matter.
    ORDINARY: Majority = "vote.majority.ordinary";
    /// The majority for a special matter.
    SPECIAL: Majority = "vote.majority.special";
    /// The majority for using the fund, by the fund measures themselves.
    USE_FUND: Majority = "vote.majority.use-fund";
    /// The matters that need the special majority.
    SPECIAL_MATTERS: Words = "vote.special-matters" in MATTERS;
    /// The class of managing the property themselves, where a text of its own says it.
    SELF_MANAGEMENT_CLASS: Shared<str> = "vote.class.self-management" in CLASSES;
    /// The class of adjusting the zone, where a text of its own says it.
    ADJUST_ZONE_CLASS: Shared<str> = "vote.class.adjust-zone" in CLASSES;
    /// The class of disposing of common parts and of what is reserved to the owners.
    OTHER_CLASS: Shared<str> = "vote.class.other" in CLASSES;
    /// That a ballot bears the owner's signature.
    SIGNATURE: () = "vote.signature";
    /// What is asked of those who vote for an owner.
    PROXY: Words = "vote.proxy" in Sense::OneOf(&[
        "allowed", "written", "as-instructed", "no-manager-staff", "limit-by-rules", "by-owners",
        "on-paper",
    ]);
    /// That co-owners have one voice.
    CO_OWNERS: () = "vote.co-owners";
    /// For how many owners one agent may vote.
    PROXY_LIMIT: u32 = "vote.proxy.limit";
    /// What becomes of an agent's ballots beyond that.
    BEYOND_LIMIT: Shared<str> = "vote.beyond-limit" in Sense::OneOf(&["refuse", "not-counted"]);
    /// What becomes of the ballots of owners in arrears.
    ARREARS: Shared<str> = "vote.arrears" in Sense::OneOf(&["barred", "counted"]);
    /// What ballots mean that were delivered and not returned.
    SILENCE: Shared<str> = "vote.silence" in Sense::OneOf(&[
        "not-participating", "abstaining", "following-majority",
    ]);
    /// Whether void ballots took part.
    VOID: Shared<str> = "vote.void" in Sense::OneOf(&["absent", "participating"]);
    /// What an owner meant who voted differently on its units.
    SPLIT: Shared<str> = "vote.split" in Sense::OneOf(&["refuse", "first", "last", "by-area"]);
    /// What becomes of ballots that come after the vote has closed.
    LATE: Shared<str> = "vote.late" in Sense::OneOf(&["not-counted", "refuse"]);
    /// Which of several ballots for the same counts.
    DUPLICATES: Shared<str> = "vote.duplicates" in Sense::OneOf(&["refuse", "first", "last"]);
    /// How many of the interested owners must agree that a dwelling is turned into business premises.
    UNANIMITY: Threshold = "vote.unanimity" in Sense::Reached;
    /// Who is interested in that.
    INTERESTED: Words = "vote.unanimity.interested" in Sense::OneOf(&["same-building", "proven-harm"]);
    /// The matters that a text gives to the owners in scope.
    SCOPE: Words = "vote.scope" in MATTERS;
    /// The matters that only all owners of a zone decide together.
    SCOPE_WHOLE: Words = "vote.scope.whole-zone" in MATTERS;
    /// Who must take part of those in scope.
    SCOPE_TURNOUT: Majority = "vote.scope.turnout";
    /// The majority of those in scope for an ordinary matter.
    SCOPE_ORDINARY: Majority = "vote.scope.majority.ordinary";
    /// The majority of those in scope for a special matter.
    SCOPE_SPECIAL: Majority = "vote.scope.majority.special";
    /// The matters in scope that need the special majority.
    SCOPE_SPECIAL_MATTERS: Words = "vote.scope.special-matters" in MATTERS;
    /// Votes of a dwelling at a first meeting.
    FIRST_MEETING_DWELLING: u32 = "vote.first-meeting.dwelling";
    /// The full area of non-dwellings that gives one vote at a first meeting.
    FIRST_MEETING_AREA: Area = "vote.first-meeting.area-per-vote";
    /// The area of a title that may be pooled with other owners' at a first meeting.
    FIRST_MEETING_POOLING: AreaLimit = "vote.first-meeting.pooling";
    /// The uses that carry no vote at a first meeting.
    FIRST_MEETING_NO_VOTE: Words = "vote.first-meeting.no-vote" in Sense::OneOf(&[
        "dwelling", "non-dwelling", "parking", "common",
    ]);
    /// The largest share of the votes that a single owner may hold at a first meeting.
    FIRST_MEETING_CAP: CapRule = "vote.first-meeting.cap";
    /// The largest share of the votes that a single owner may hold at any meeting. No place of the built-in
    /// tables has one.
    CAP: CapRule = "vote.cap";
    /// The share from which the votes of a scheme's original owner count a part. No place of the built-in
    /// tables has one.
    SCALE: ScaleRule = "vote.scale";
    /// How many alternates there may be for the members of a committee.
    ALTERNATES: Threshold = "vote.election.alternates" in Sense::Low;
    /// How many members an owners' committee has.
    COMMITTEE_SIZE: BodySize = "assembly.committee.size";
    /// How many it may have in a small zone.
    COMMITTEE_SMALL: SmallZone = "assembly.committee.size.small";
    /// The share of the agreed number with which a committee elected in part stands.
    COMMITTEE_PARTIAL: Threshold = "assembly.committee.partial" in Sense::Reached;
    /// How long it serves.
    COMMITTEE_TERM: TermOfOffice = "assembly.committee.term";
    /// What a member of the committee must fulfil.
    ELIGIBILITY: Words = "assembly.eligibility";
    /// What one authorised by an organisation that owns must fulfil instead.
    ELIGIBILITY_REPRESENTATIVE: Words = "assembly.eligibility.representative";
    /// What by-laws add to either. No place of the built-in tables has a value.
    ELIGIBILITY_ADDED: Words = "assembly.eligibility.added";
    /// What ends a member's seat by itself.
    SEAT_ENDS: Words = "assembly.seat.ends";
    /// What by-laws add. No place of the built-in tables has a value.
    SEAT_ENDS_ADDED: Words = "assembly.seat.ends.added";
    /// Causes for which the assembly decides on a seat.
    SEAT_ASSEMBLY: Words = "assembly.seat.assembly";
    /// Causes for which a member is suspended until then.
    SEAT_SUSPENDED: Words = "assembly.seat.suspended";
    /// The share of a year's meetings with which absence is a cause.
    SEAT_ABSENCE: Threshold = "assembly.seat.absence" in Sense::Reached;
    /// How many meetings missed in a row are one.
    SEAT_ABSENCE_ROW: Threshold = "assembly.seat.absence.row" in Sense::Number;
    /// By when a former member hands over.
    SEAT_HAND_OVER: Span = "assembly.seat.hand-over";
    /// Causes that need a proposal.
    RECALL: Words = "assembly.recall";
    /// By how many owners.
    RECALL_OWNERS: Threshold = "assembly.recall.owners" in Sense::Reached;
    /// By how many members.
    RECALL_MEMBERS: Threshold = "assembly.recall.members" in Sense::Reached;
    /// A proposal may be made as the rules of procedure provide.
    RECALL_RULES: () = "assembly.recall.rules";
    /// In what order alternates move up.
    VACANCY_ALTERNATES: Shared<str> = "assembly.vacancy.alternates" in Sense::OneOf(&[
        "by-votes", "by-rules",
    ]);
    /// Alternates need not move up.
    VACANCY_MAY_MOVE_UP: () = "assembly.vacancy.alternates.may";
    /// The members in office at which there may be a by-election.
    VACANCY_BY_ELECTION: Threshold = "assembly.vacancy.by-election" in Sense::Part;
    /// Whether vacant seats may or must be filled.
    VACANCY_FILL: Shared<str> = "assembly.vacancy.fill" in MODALS;
    /// The members in office at which a new committee must be elected.
    VACANCY_REELECT: Threshold = "assembly.vacancy.reelect" in Sense::Below;
    /// It must be below the lowest lawful number, too.
    VACANCY_MINIMUM: () = "assembly.vacancy.minimum";
    /// What else calls for a new committee.
    VACANCY_CAUSES: Words = "assembly.vacancy.causes";
    /// How long a committee has done nothing.
    VACANCY_IDLE: Span = "assembly.vacancy.idle";
    /// Who sees to the new election.
    VACANCY_ORGANISER: Words = "assembly.vacancy.organiser";
    /// By when.
    VACANCY_WITHIN: Span = "assembly.vacancy.within";
    /// The members in office at which the residents' committee acts for them.
    VACANCY_STAND_IN: Threshold = "assembly.vacancy.stand-in" in Sense::Below;
    /// How often the committee meets.
    CONVENING_REGULAR: Span = "assembly.convening.regular";
    /// Members who ask for an extraordinary meeting of it.
    CONVENING_MEMBERS: Threshold = "assembly.convening.members" in Sense::Reached;
    /// Owners who do.
    CONVENING_OWNERS: Threshold = "assembly.convening.owners" in Sense::Reached;
    /// Who convenes it then.
    CONVENING_CONVENOR: Shared<str> = "assembly.convening.convenor" in Sense::OneOf(&[
        "owners-committee", "proposers",
    ]);
    /// By when.
    CONVENING_WITHIN: Span = "assembly.convening.within";
    /// What follows where the chair does not convene.
    CHAIR_DEFAULT: Procedure = "assembly.chair";
    /// Who must attend a meeting of the committee.
    RESOLUTION_ATTENDANCE: Threshold = "assembly.resolution.attendance" in Sense::Reached;
    /// Who must agree to its decision.
    RESOLUTION_MAJORITY: Threshold = "assembly.resolution.majority" in Sense::Reached;
    /// Agreement is by signature.
    RESOLUTION_SIGNATURES: () = "assembly.resolution.signatures";
    /// Nobody attends by proxy.
    RESOLUTION_PROXIES: () = "assembly.resolution.proxies";
    /// How long before a meeting the residents' committee is told of its items.
    RESOLUTION_NOTICE: Span = "assembly.resolution.notice" in Sense::Notice;
    /// How long before a meeting the owners are told of its items.
    RESOLUTION_MATTERS: Span = "assembly.resolution.matters" in Sense::Notice;
    /// By when a decision is published.
    RESOLUTION_PUBLISH: Span = "assembly.resolution.publish";
    /// What that is counted from.
    RESOLUTION_PUBLISH_FROM: Shared<str> = "assembly.resolution.publish.from" in PUBLISHED_FROM;
    /// Grounds on which a property management committee is formed.
    FORMING_GROUNDS: Words = "assembly.management.grounds";
    /// Whether it may or must be.
    FORMING_MODAL: Shared<str> = "assembly.management.form" in MODALS;
    /// The share delivered below which there can be no assembly yet.
    FORMING_DELIVERED: Threshold = "assembly.management.delivered" in Sense::Below;
    /// How often the street office must have tried before.
    FORMING_ATTEMPTS: Threshold = "assembly.management.attempts" in Sense::Number;
    /// For which grounds.
    FORMING_ATTEMPTS_GROUNDS: Words = "assembly.management.attempts.grounds";
    /// How long an owners' committee has done nothing.
    FORMING_IDLE: Span = "assembly.management.idle";
    /// The owners who apply.
    FORMING_APPLICANTS: Threshold = "assembly.management.applicants" in Sense::Reached;
    /// By when it is formed then.
    FORMING_WITHIN: Span = "assembly.management.within";
    /// How many members it has.
    FORMING_SIZE: BodySize = "assembly.management.size";
    /// How many of them represent owners.
    FORMING_OWNERS: Threshold = "assembly.management.owners" in Sense::Reached;
    /// How long the plan to form it is published.
    FORMING_PLAN: Span = "assembly.management.plan";
    /// By when its members are named after that.
    FORMING_NAMED: Span = "assembly.management.fix";
    /// How long their list is published.
    FORMING_LIST: Span = "assembly.management.list";
    /// By when it is told that it was formed.
    FORMING_TOLD: Span = "assembly.management.told";
    /// How long it serves.
    FORMING_TERM: TermOfOffice = "assembly.management.term";
    /// By when it hands over and is dissolved.
    FORMING_END: Span = "assembly.management.end";
    /// What that is counted from.
    FORMING_END_FROM: Shared<str> = "assembly.management.end.from" in Sense::OneOf(&["election", "filing"]);
    /// Who must attend a meeting of a property management committee.
    MANAGEMENT_ATTENDANCE: Threshold = "assembly.management.attendance" in Sense::Reached;
    /// Which of its owners' representatives must.
    MANAGEMENT_OWNERS_ATTENDANCE: Threshold = "assembly.management.attendance.owners" in Sense::Reached;
    /// Who must agree to its decision.
    MANAGEMENT_MAJORITY: Threshold = "assembly.management.majority" in Sense::Reached;
    /// Its agreement is by signature.
    MANAGEMENT_SIGNATURES: () = "assembly.management.signatures";
    /// Its owners' representatives do not attend by proxy.
    MANAGEMENT_PROXIES: () = "assembly.management.proxies";
    /// By when its decision is published.
    MANAGEMENT_PUBLISH: Span = "assembly.management.publish";
    /// What that is counted from.
    MANAGEMENT_PUBLISH_FROM: Shared<str> = "assembly.management.publish.from" in PUBLISHED_FROM;
    /// How long its decision stays published.
    MANAGEMENT_DISPLAY: Span = "assembly.management.display";
    /// The management premises that a zone must have.
    PREMISES: Quota = "zone.premises";
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
    /// Which vehicles on duty are not charged for parking.
    PARKING_DUTY: Words = "parking.duty" in Sense::OneOf(&[
        "police-duty",
        "fire-duty",
        "rescue-duty",
        "ambulance-duty",
        "sanitation-duty",
    ]);
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
    /// The longest term of a service contract in a zone built in phases.
    PHASED_TERM: Years = "contract.term.phased";
    /// When a first owners' assembly must or may be held.
    ESTABLISHMENT: Establishment = "assembly.establishment";
    /// Whose duties a single owner performs without an assembly.
    SINGLE_OWNER: Words = "assembly.without.single-owner" in DUTIES;
    /// Whose duties few owners perform, all of whom agree to have no assembly.
    FEW_OWNERS: Words = "assembly.without.few" in DUTIES;
    /// Whose duties any number of owners perform, all of whom agree to have no assembly.
    ALL_AGREE: Words = "assembly.without.unanimous" in DUTIES;
    /// The share of the owners whose request makes the committee convene.
    REQUEST: Threshold = "assembly.request" in Sense::Reached;
    /// The share of the area that must stand behind such a request too, under the guiding rules.
    REQUEST_AREA: Threshold = "assembly.request.area" in Sense::Reached;
    /// What else makes the committee convene.
    REQUEST_CAUSES: Words = "assembly.request.causes" in Sense::OneOf(&[
        "grave-event", "by-laws", "breach-of-rules", "vacancies", "officers",
    ]);
    /// The share of vacant seats of the committee that is such a cause.
    REQUEST_VACANCIES: Threshold = "assembly.request.vacancies" in Sense::Reached;
    /// The number of deputy chairs whose leaving is such a cause.
    REQUEST_DEPUTIES: Threshold = "assembly.request.deputies" in Sense::Number;
    /// Who must be told of a meeting, and how long before.
    NOTICE: Notices = "assembly.notice";
    /// That nothing is voted on that was not published.
    AGENDA: () = "assembly.notice.agenda";
    /// The time within which an owner may ask a court to annul a decision.
    CHALLENGE: Span = "assembly.challenge";
    /// The grounds on which it may.
    CHALLENGE_GROUNDS: Words = "assembly.challenge.grounds" in Sense::OneOf(&["rights", "procedure"]);
    /// Who must order an unlawful decision corrected, or revoke it.
    REVOCATION: Words = "assembly.revocation" in Sense::OneOf(&["housing-authority", "street"]);
    /// What such a decision is contrary to.
    REVOCATION_BREACH: Words = "assembly.revocation.breach" in Sense::OneOf(&[
        "laws", "regulations", "rules",
    ]);
    /// The day before which a committee's charter was adopted that must be revised.
    CHARTER: Date = "assembly.charter";
    /// That the contracts of that time go on.
    CHARTER_CONTRACTS: () = "assembly.charter.contracts";
    /// How many members a preparatory group has.
    GROUP_SIZE: BodySize = "assembly.group.size";
    /// The share of owners' representatives in it.
    GROUP_OWNERS: Threshold = "assembly.group.owners" in Sense::Reached;
    /// Who heads it.
    GROUP_HEAD: Words = "assembly.group.head" in HEADS;
    /// Who is represented in a preparatory group beside the owners.
    GROUP_SIDES: Words = "assembly.group.sides" in SIDES;
    /// How many members a re-election group has.
    REELECTION_GROUP_SIZE: BodySize = "assembly.reelection.group.size";
    /// The share of owners' representatives in it.
    REELECTION_GROUP_OWNERS: Threshold = "assembly.reelection.group.owners" in Sense::Reached;
    /// Who heads it.
    REELECTION_GROUP_HEAD: Words = "assembly.reelection.group.head" in HEADS;
    /// Who is represented in a re-election group beside the owners.
    REELECTION_GROUP_SIDES: Words = "assembly.reelection.group.sides" in SIDES;
    /// How days, months and years are counted.
    DEADLINE_COUNTING: () = "deadline.counting";
    /// That a last day on a holiday moves.
    DEADLINE_HOLIDAYS: () = "deadline.holidays";
    /// The steps from the conditions of a first meeting to the committee's filing.
    ASSEMBLY_SETUP: Procedure = "assembly.setup";
    /// The steps of a committee's re-election and of the hand-over.
    ASSEMBLY_REELECTION: Procedure = "assembly.reelection";
    /// What follows where the committee does not convene.
    ASSEMBLY_DEFAULT: Procedure = "assembly.default";
}
