//! The parameters of the tables by name, each with the type of its value.

use super::{
    AreaLimit, CapRule, Key, LawValue as _, Majority, Quota, ScaleRule, Shared, Target, Value, Words, Years,
};
use crate::quantity::{Area, Threshold};

macro_rules! keys {
    ($($(#[$attr:meta])* $name:ident: $type:ty = $id:literal;)+) => {
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
    };
}

keys! {
    /// The power of owners to make by-laws.
    BYLAWS_POWER: () = "bylaws.power";
    /// Which record an exclusive area is taken from, best first.
    AREA_SOURCE: Words = "owner.area.source";
    /// What counts as one owner.
    HEAD: () = "owner.head";
    /// Whether parking spaces count, where the user does not say.
    PARKING: Shared<str> = "owner.parking";
    /// Whether votes are measured by area and heads, or in votes.
    MEASURE: Shared<str> = "vote.measure";
    /// Who must take part.
    TURNOUT: Majority = "vote.turnout";
    /// The majority for an ordinary matter.
    ORDINARY: Majority = "vote.majority.ordinary";
    /// The majority for a special matter.
    SPECIAL: Majority = "vote.majority.special";
    /// The majority for using the fund, by the fund measures themselves.
    USE_FUND: Majority = "vote.majority.use-fund";
    /// The matters that need the special majority.
    SPECIAL_MATTERS: Words = "vote.special-matters";
    /// The class of managing the property themselves, where a text of its own says it.
    SELF_MANAGEMENT_CLASS: Shared<str> = "vote.class.self-management";
    /// The class of adjusting the zone, where a text of its own says it.
    ADJUST_ZONE_CLASS: Shared<str> = "vote.class.adjust-zone";
    /// The class of disposing of common parts and of what is reserved to the owners.
    OTHER_CLASS: Shared<str> = "vote.class.other";
    /// The matters that a text gives to the owners in scope.
    SCOPE: Words = "vote.scope";
    /// Who must take part of those in scope.
    SCOPE_TURNOUT: Majority = "vote.scope.turnout";
    /// The majority of those in scope for an ordinary matter.
    SCOPE_ORDINARY: Majority = "vote.scope.majority.ordinary";
    /// The majority of those in scope for a special matter.
    SCOPE_SPECIAL: Majority = "vote.scope.majority.special";
    /// The matters in scope that need the special majority.
    SCOPE_SPECIAL_MATTERS: Words = "vote.scope.special-matters";
    /// Votes of a dwelling at a first meeting.
    FIRST_MEETING_DWELLING: u32 = "vote.first-meeting.dwelling";
    /// The full area of non-dwellings that gives one vote at a first meeting.
    FIRST_MEETING_AREA: Area = "vote.first-meeting.area-per-vote";
    /// The area of a title that may be pooled with other owners' at a first meeting.
    FIRST_MEETING_POOLING: AreaLimit = "vote.first-meeting.pooling";
    /// The uses that carry no vote at a first meeting.
    FIRST_MEETING_NO_VOTE: Words = "vote.first-meeting.no-vote";
    /// The largest share of the votes that a single owner may hold at a first meeting.
    FIRST_MEETING_CAP: CapRule = "vote.first-meeting.cap";
    /// The largest share of the votes that a single owner may hold at any meeting. No place of the built-in
    /// tables has one.
    CAP: CapRule = "vote.cap";
    /// The share from which the votes of a scheme's original owner count a part. No place of the built-in
    /// tables has one.
    SCALE: ScaleRule = "vote.scale";
    /// The management premises that a zone must have.
    PREMISES: Quota = "zone.premises";
    /// The share of the first deposit at which the fund must be replenished.
    TRIGGER: Threshold = "fund.trigger";
    /// Whether that is asked of the zone, each building or each unit.
    TRIGGER_LEVEL: Shared<str> = "fund.trigger.level";
    /// The balance that replenishing must reach.
    REPLENISH_TARGET: Target = "fund.replenish.target";
    /// The time within which instalments end.
    INSTALMENTS_LIMIT: Years = "fund.instalments.limit";
    /// Who bears the cost of a repair.
    APPORTION: () = "fund.apportion";
    /// Who bears the share of unsold units.
    APPORTION_UNSOLD: () = "fund.apportion.unsold";
    /// The duty to pay the agreed service fee.
    FEE_DUTY: () = "fee.duty";
    /// The longest term of a service contract in a zone built in phases.
    PHASED_TERM: Years = "contract.term.phased";
}
