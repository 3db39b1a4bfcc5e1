//! Of owners' assemblies and committees.

use super::{List, keys};
use crate::law::sense::Sense;
use crate::law::{
    BodySize, Establishment, Key, LawValue as _, Notices, Procedure, Shared, SmallZone, TermOfOffice, Value,
    Words,
};
use crate::quantity::{Date, Span, Threshold};

/// Whether something must or may be done.
const MODALS: Sense = Sense::OneOf(&["must", "may"]);
/// What a publication is counted from.
const PUBLISHED_FROM: Sense = Sense::OneOf(&["decision", "meeting"]);
/// Whose person heads a group.
const HEADS: Sense = Sense::OneOf(&["street", "residents-committee", "someone-else"]);
/// Who sends members to a group beside the owners.
const SIDES: Sense =
    Sense::OneOf(&["street", "residents-committee", "party-organisation", "developer", "service-company"]);
/// Whose duties owners perform themselves.
const DUTIES: Sense = Sense::OneOf(&["assembly", "committee"]);

keys! {
    OF_ASSEMBLIES;
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
    /// The day before which the contracts were concluded that go on.
    CHARTER_CONTRACTS: Date = "assembly.charter.contracts";
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
    /// The steps from the conditions of a first meeting to the committee's filing.
    ASSEMBLY_SETUP: Procedure = "assembly.setup";
    /// The steps of a committee's re-election and of the hand-over.
    ASSEMBLY_REELECTION: Procedure = "assembly.reelection";
    /// What follows where the committee does not convene.
    ASSEMBLY_DEFAULT: Procedure = "assembly.default";
}
