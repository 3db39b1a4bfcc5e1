//! Of owners and their votes.

use super::{List, keys};
use crate::law::sense::Sense;
use crate::law::{AreaLimit, CapRule, Key, LawValue as _, Majority, ScaleRule, Shared, Value, Words};
use crate::quantity::{Area, Threshold};

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

keys! {
    OF_VOTES;
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
}
