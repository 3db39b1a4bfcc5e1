//! Of service contracts.

use super::{List, keys};
use crate::law::sense::Sense;
use crate::law::{AreaLimit, Key, LawValue as _, Procedure, Shared, Value, Words, Years};
use crate::quantity::{Date, Span, Threshold};

/// Who hires a manager.
const HIRERS: Sense = Sense::OneOf(&["developer", "owners-assembly"]);

/// By when something is done before homes are sold.
const POINTS: Sense =
    Sense::OneOf(&["before-application", "before-permit", "before-sale", "with-sale", "no-day"]);

/// What is or is not so in a zone without services.
const CONDITIONS: Sense = Sense::OneOf(&[
    "manager-left",
    "left-at-end",
    "left-by-judgment",
    "left-otherwise",
    "developer-gone",
    "contract-over",
    "unmanaged",
    "not-performed",
    "none-hired",
    "not-self-managed",
    "sudden",
    "affects-life",
    "urgent",
]);

/// What is done for a zone without services.
const GAP_DUTIES: Sense = Sense::OneOf(&[
    "publish-services",
    "publish-term",
    "publish-fees",
    "organise-decision",
    "guide-decision",
    "coordinate-handover",
    "report-county",
    "hear-sides",
    "guide-hiring",
]);

keys! {
    OF_CONTRACTS;
    /// The longest term of a service contract in a zone built in phases.
    PHASED_TERM: Years = "contract.term.phased";
    /// The longest term of a preliminary contract.
    PRELIMINARY_TERM: Years = "contract.term.preliminary";
    /// How long the term of an assembly's contract is in general at the most.
    GENERAL_TERM: Years = "contract.term.general";
    /// Whose developer must choose the preliminary manager by tender.
    TENDER: Words = "contract.tender" in Sense::OneOf(&["dwellings", "all-property", "as-by-law"]);
    /// That the tender is a public one.
    TENDER_PUBLIC: () = "contract.tender.public";
    /// So few bidders that the manager may be chosen by agreement.
    TENDER_FEW: Threshold = "contract.tender.few" in Sense::Low;
    /// A zone so small that it may.
    TENDER_SMALL: AreaLimit = "contract.tender.small";
    /// That the text speaks of dwelling property there.
    TENDER_SMALL_DWELLINGS: () = "contract.tender.small.dwellings";
    /// Who says what is small where the text names no area.
    TENDER_SMALL_UNNAMED: Shared<str> = "contract.tender.small.unnamed" in Sense::OneOf(&[
        "authority", "government",
    ]);
    /// Who approves an agreement.
    TENDER_APPROVAL: Shared<str> = "contract.tender.approval" in Sense::OneOf(&["county-authority"]);
    /// By when it decides.
    TENDER_APPROVAL_TIME: Span = "contract.tender.approval.time";
    /// That a tender is for the whole zone.
    TENDER_SCOPE: () = "contract.tender.scope";
    /// Whose tenders are held on the place's platform.
    TENDER_PLATFORM: Words = "contract.tender.platform" in HIRERS;
    /// That the residents' committee is told of a tender.
    TENDER_RESIDENTS: () = "contract.tender.residents-committee";
    /// Who is encouraged to hold one.
    TENDER_ENCOURAGED: Words = "contract.tender.encouraged" in HIRERS;
    /// How many candidates an assembly publishes at least that chooses by agreement.
    CANDIDATES_LEAST: Threshold = "contract.agreement.candidates.least" in Sense::Number;
    /// How many at most.
    CANDIDATES_MOST: Threshold = "contract.agreement.candidates.most" in Sense::Low;
    /// That the tender for the preliminary manager is done, and by when.
    PRESALE_TENDER: Shared<str> = "contract.presale.tender" in POINTS;
    /// That the preliminary contract is concluded, and by when.
    PRESALE_CONTRACT: Shared<str> = "contract.presale.contract" in POINTS;
    /// That it is filed.
    PRESALE_CONTRACT_FILED: Shared<str> = "contract.presale.contract.filed" in POINTS;
    /// That it is shown at the place of sale.
    PRESALE_CONTRACT_PUBLISHED: Shared<str> = "contract.presale.contract.published" in POINTS;
    /// That the sale contract contains it.
    PRESALE_CONTRACT_IN_SALE: Shared<str> = "contract.presale.contract.in-sale" in POINTS;
    /// That the manager and what it offers are shown.
    PRESALE_MANAGER_PUBLISHED: Shared<str> = "contract.presale.manager.published" in POINTS;
    /// That the temporary covenant is made.
    PRESALE_COVENANT: Shared<str> = "contract.presale.covenant" in POINTS;
    /// That it is filed.
    PRESALE_COVENANT_FILED: Shared<str> = "contract.presale.covenant.filed" in POINTS;
    /// That it is shown at the place of sale.
    PRESALE_COVENANT_PUBLISHED: Shared<str> = "contract.presale.covenant.published" in POINTS;
    /// That it is shown and explained to the buyer.
    PRESALE_COVENANT_TOLD: Shared<str> = "contract.presale.covenant.told" in POINTS;
    /// That the buyer promises to keep it.
    PRESALE_COVENANT_PROMISED: Shared<str> = "contract.presale.covenant.promised" in POINTS;
    /// That the sale contract has it.
    PRESALE_COVENANT_IN_SALE: Shared<str> = "contract.presale.covenant.in-sale" in POINTS;
    /// That the list of facilities is filed.
    PRESALE_LIST_FILED: Shared<str> = "contract.presale.list.filed" in POINTS;
    /// That the sale contract has it.
    PRESALE_LIST_IN_SALE: Shared<str> = "contract.presale.list.in-sale" in POINTS;
    /// That it is shown which parking spaces are sold, given and let, and by when.
    PRESALE_SPACES: Shared<str> = "contract.presale.spaces" in POINTS;
    /// What is shown of them.
    PRESALE_SPACES_SHOWN: Words = "contract.presale.spaces.shown" in Sense::OneOf(&[
        "space-number", "space-place", "space-price",
    ]);
    /// That the sale contract has it.
    PRESALE_SPACES_IN_SALE: Shared<str> = "contract.presale.spaces.in-sale" in POINTS;
    /// How long before the filing of finished homes that tender is done.
    PRESALE_TENDER_FINISHED: Span = "contract.presale.tender.finished" in Sense::Notice;
    /// The time from its conclusion within which the preliminary contract is filed.
    PRESALE_CONTRACT_WITHIN: Span = "contract.presale.contract.within";
    /// That it is the manager that files it then.
    PRESALE_CONTRACT_BY_MANAGER: () = "contract.presale.contract.by-manager";
    /// That a preliminary contract ends when the owners' takes effect.
    NOTICE_PRELIMINARY_ENDS: () = "contract.notice.preliminary-ends";
    /// That a contract whose term is over goes on while the service does.
    NOTICE_GOES_ON: () = "contract.notice.goes-on";
    /// How long before the end owners who dismiss a manager give notice.
    NOTICE_DISMISSAL: Span = "contract.notice.dismissal" in Sense::Notice;
    /// That a contract may agree on another time for that.
    NOTICE_DISMISSAL_AGREED: () = "contract.notice.dismissal.agreed";
    /// That owners who dismiss a manager make good its losses.
    NOTICE_LOSSES: () = "contract.notice.dismissal.losses";
    /// How long before the end of a term a manager gives notice that does not renew.
    NOTICE_NON_RENEWAL: Span = "contract.notice.non-renewal" in Sense::Notice;
    /// That a contract may agree on another time for that.
    NOTICE_NON_RENEWAL_AGREED: () = "contract.notice.non-renewal.agreed";
    /// How long before the end either side ends a contract without a term.
    NOTICE_TERMINATION: Span = "contract.notice.termination" in Sense::Notice;
    /// That a contract may agree on another time for that.
    NOTICE_TERMINATION_AGREED: () = "contract.notice.termination.agreed";
    /// How long before the end of a term the owners decide what follows.
    NOTICE_DECISION: Span = "contract.notice.decision" in Sense::Notice;
    /// That they decide before the end of the term.
    NOTICE_DECISION_BEFORE_END: () = "contract.notice.decision.before-end";
    /// How long before the end of a preliminary contract they do.
    NOTICE_DECISION_PRELIMINARY: Span = "contract.notice.decision.preliminary" in Sense::Notice;
    /// How long before the end of a term they tell the manager what they decided.
    NOTICE_DECISION_TOLD: Span = "contract.notice.decision.told" in Sense::Notice;
    /// How long before the end of a term they tell it that another follows.
    NOTICE_PARTING_TOLD: Span = "contract.notice.parting.told" in Sense::Notice;
    /// That a contract is renewed before the end of the term.
    NOTICE_RENEWAL: () = "contract.notice.renewal";
    /// How long before it.
    NOTICE_RENEWAL_TIME: Span = "contract.notice.renewal.time" in Sense::Notice;
    /// Whose service contracts are filed by the manager.
    FILING: Words = "contract.filing" in Sense::OneOf(&["owners", "preliminary"]);
    /// By when after its conclusion.
    FILING_WITHIN: Span = "contract.filing.within";
    /// With whom.
    FILING_WITH: Words = "contract.filing.with" in Sense::OneOf(&[
        "county-authority", "property-authority", "housing-office", "street", "market-supervision",
    ]);
    /// That a change of the contract is filed, too.
    FILING_CHANGES: () = "contract.filing.changes";
    /// By when after its conclusion the owners' committee publishes the contract.
    FILING_PUBLISHED: Span = "contract.filing.published";
    /// How long before its conclusion its draft is published.
    FILING_DRAFT: Span = "contract.filing.draft" in Sense::Notice;
    /// What follows the end of a contract.
    CONTRACT_EXIT: Procedure = "contract.exit";
    /// The steps by which a preliminary contract is ended early.
    CONTRACT_DEPARTURE: Procedure = "contract.departure";
    /// What a manager hands over when its contract has ended.
    HANDOVER: Words = "contract.handover" in Sense::OneOf(&[
        "premises", "common-parts", "acceptance-documents", "service-archives", "maintenance-records",
        "owner-records", "safety-archives", "business-records", "utility-records", "equipment", "revenue-balance",
        "prepaid-fees", "commission-funds", "account-copies",
    ]);
    /// That the time of the hand-over stands, whatever was agreed.
    HANDOVER_FIXED: () = "contract.handover.fixed";
    /// In which ways the whole service is not passed on.
    DELEGATION_WHOLE: Words = "contract.delegation.whole" in Sense::OneOf(&["together", "split-up"]);
    /// That the place's own text forbids it, too.
    DELEGATION_LOCAL: () = "contract.delegation.local";
    /// To whom special services may be passed on.
    DELEGATION_TO: Shared<str> = "contract.delegation.to" in Sense::OneOf(&["specialised", "anybody"]);
    /// That the manager answers to the owners for what it passed on.
    DELEGATION_ANSWERS: () = "contract.delegation.answers";
    /// That the committee is told.
    DELEGATION_TOLD: () = "contract.delegation.told";
    /// That it is published.
    DELEGATION_PUBLISHED: () = "contract.delegation.published";
    /// To whom prepaid fees are handed when a manager leaves.
    REFUND_HANDED: Words = "contract.refund.handed" in Sense::OneOf(&[
        "handed-to-committee", "handed-to-successor", "handed-to-residents-committee", "settled",
    ]);
    /// That unauthorised charges can be refused and come back.
    OVERCHARGE: () = "contract.overcharge";
    /// That the place's own text forbids them, too.
    OVERCHARGE_LOCAL: () = "contract.overcharge.local";
    /// That services beyond the contract are paid as was agreed.
    OVERCHARGE_ASKED: () = "contract.overcharge.asked";
    /// The day on which the Civil Code came into force.
    TRANSITION_CODE: Date = "contract.transition.code";
    /// That it applies to facts since.
    TRANSITION_AFTER: () = "contract.transition.after";
    /// That the law of then applies to facts before.
    TRANSITION_BEFORE: () = "contract.transition.before";
    /// That the Civil Code applies to facts from before that lasted until then.
    TRANSITION_LASTING: () = "contract.transition.lasting";
    /// That it does where the law of then had a rule and it is better.
    TRANSITION_BETTER: () = "contract.transition.better";
    /// That it may be where the law of then had nothing.
    TRANSITION_SILENT: () = "contract.transition.silent";
    /// That one may argue with it where the law of then had a principle.
    TRANSITION_PRINCIPLE: () = "contract.transition.principle";
    /// That it does not reach what was judged with final effect before.
    TRANSITION_FINAL: () = "contract.transition.final";
    /// That it saves an older contract that was void.
    TRANSITION_VALIDITY: () = "contract.transition.validity";
    /// That it applies to older standard terms that were not pointed out.
    TRANSITION_STANDARD_TERM: () = "contract.transition.standard-term";
    /// That it applies to older suits that end a contract.
    TRANSITION_SUIT: () = "contract.transition.suit";
    /// That it applies to the end of older contracts that cannot be performed.
    TRANSITION_UNPERFORMABLE: () = "contract.transition.unperformable";
    /// That the performance of an older contract is judged by the law of its day.
    TRANSITION_PERFORMANCE: () = "contract.transition.performance";
    /// The time from the Civil Code's first day within which an older right to end a contract is exercised.
    TRANSITION_RIGHT: Span = "contract.transition.right";
    /// The time from when its cause was known within which such a right is.
    TERMINATION_RIGHT: Span = "contract.termination-right";
    /// That a right with a time of its own is lost with it.
    TERMINATION_RIGHT_AGREED: () = "contract.termination-right.agreed";
    /// Of what one must be so for temporary services.
    TEMPORARY: Words = "contract.temporary" in CONDITIONS;
    /// What must all be so beside that.
    TEMPORARY_WHILE: Words = "contract.temporary.while" in CONDITIONS;
    /// Whether they must be arranged or may be.
    TEMPORARY_MODAL: Shared<str> = "contract.temporary.modal" in Sense::OneOf(&["must", "may"]);
    /// Who arranges them.
    TEMPORARY_BY: Shared<str> = "contract.temporary.by" in Sense::OneOf(&["street"]);
    /// What is arranged.
    TEMPORARY_WHAT: Shared<str> = "contract.temporary.what" in Sense::OneOf(&[
        "temporary-provider", "service-or-provider", "basic-services", "management-plan",
    ]);
    /// Who asks for them.
    TEMPORARY_ASKED_BY: Words =
        "contract.temporary.asked-by" in Sense::OneOf(&["owners-committee", "residents-committee"]);
    /// The share of the owners who ask where there is no committee.
    TEMPORARY_REQUEST: Threshold = "contract.temporary.request" in Sense::Reached;
    /// How the provider is chosen.
    TEMPORARY_CHOICE: Words = "contract.temporary.choice" in Sense::OneOf(&[
        "from-pool", "by-lot", "with-units", "joint-meeting", "emergency-contract",
    ]);
    /// Which services the text names.
    TEMPORARY_SERVICES: Words = "contract.temporary.services" in Sense::OneOf(&[
        "water-supply", "power-supply", "garbage-removal", "lifts-running", "cleaning-up", "keeping-order",
        "facilities-running", "guarding", "traffic-control",
    ]);
    /// How long they last at most.
    TEMPORARY_TERM: Span = "contract.temporary.term";
    /// That this is so in general.
    TEMPORARY_TERM_GENERALLY: () = "contract.temporary.term.generally";
    /// That they last until the new manager or the owners take over.
    TEMPORARY_UNTIL: () = "contract.temporary.until";
    /// Who bears their cost.
    TEMPORARY_COSTS: Words = "contract.temporary.costs" in Sense::OneOf(&[
        "all-owners", "all-owners-where-none-hired", "manager-at-fault",
    ]);
    /// What whoever arranges them does beside that.
    TEMPORARY_DUTIES: Words = "contract.temporary.duties" in GAP_DUTIES;
    /// What must all be so for the owners to be guided.
    TEMPORARY_GUIDANCE: Words = "contract.temporary.guidance" in CONDITIONS;
    /// Who guides them.
    TEMPORARY_GUIDANCE_BY: Shared<str> =
        "contract.temporary.guidance.by" in Sense::OneOf(&["street", "housing-authority"]);
    /// Who reports before that nobody follows.
    TEMPORARY_GUIDANCE_REPORT: Shared<str> =
        "contract.temporary.guidance.report" in Sense::OneOf(&["service-company"]);
    /// What is done then.
    TEMPORARY_GUIDANCE_DUTIES: Words = "contract.temporary.guidance.duties" in GAP_DUTIES;
}
