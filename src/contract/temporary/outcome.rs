//! What comes out for a zone without services.

use alloc::vec::Vec;

use super::Body;
use super::facts::Way;
use crate::decision::Term;
use crate::quantity::{Date, Span};
use crate::rule;

/// Whether temporary services are arranged, and what follows.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// Whether they are.
    pub standing: Standing,
    /// Whose turn it is: who must ask, report, arrange them or guide the owners.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub by: Option<Body>,
    /// Whether enough owners ask, where they must.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub requested: Option<bool>,
    /// What is arranged, where it is asked for or can be.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub arranged: Option<Arranged>,
    /// The longest time of it, where the text has one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub at_most: Option<Span>,
    /// In which ways the provider is chosen.
    pub ways: Vec<Way>,
    /// The services that the text names; it names no others out of the question.
    pub services: Vec<Named>,
    /// Who bears the cost, where there is a ground for it.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub costs: Option<Costs>,
    /// The service that was arranged.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub service: Option<Judged>,
    /// What is done beside that.
    pub duties: Vec<Owed>,
    /// Whether the former manager, whose contract is over, must serve on until another takes over (民法典 art. 950).
    pub manager_serves_on: bool,
}

/// Whether temporary services are arranged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Standing {
    /// They must be.
    MustArrange,
    /// They may be.
    MayArrange,
    /// They are, once it was reported.
    ReportDue,
    /// They are, once enough owners ask.
    RequestWanting,
    /// The owners are guided in hiring a manager; no text arranges services.
    Guided,
    /// What the text asks for is not so.
    NoGround,
    /// Another manager, or the owners, have taken over.
    TakenOver,
    /// No text was seen that speaks of them.
    NotRegulated,
}

impl Standing {
    const fn name(self) -> &'static str {
        match self {
            Self::MustArrange => "must-arrange",
            Self::MayArrange => "may-arrange",
            Self::ReportDue => "report-due",
            Self::RequestWanting => "request-wanting",
            Self::Guided => "guided",
            Self::NoGround => "no-ground",
            Self::TakenOver => "taken-over",
            Self::NotRegulated => "not-regulated",
        }
    }

    /// Whether what the text asks for is so.
    pub(super) const fn has_ground(self) -> bool {
        matches!(self, Self::MustArrange | Self::MayArrange | Self::ReportDue | Self::RequestWanting)
    }
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        self.standing.name()
    }
}

/// Enums whose names are words of the law.
macro_rules! of_words {
    ($(#[$attr:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $term:ident,)+ }) => {
        $(#[$attr])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
        #[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
        pub enum $name {
            $($(#[$doc])* $variant,)+
        }

        impl $name {
            pub(super) const ALL: &[Self] = &[$(Self::$variant),+];

            pub(super) const fn term(self) -> Term {
                match self { $(Self::$variant => Term::$term,)+ }
            }
        }
    };
}

of_words! {
    /// What is arranged for a zone without services.
    Arranged {
        /// A temporary manager (临时、应急物业服务人).
        TemporaryProvider = TemporaryProvider,
        /// Emergency services, or a company for them.
        ServiceOrProvider = ServiceOrProvider,
        /// Basic services.
        BasicServices = BasicServices,
        /// The plan for the zone's management (管理预案).
        ManagementPlan = ManagementPlan,
    }
}

of_words! {
    /// A service that a text names.
    Named {
        /// 供水.
        WaterSupply = WaterSupply,
        /// 供电.
        PowerSupply = PowerSupply,
        /// 垃圾清运.
        GarbageRemoval = GarbageRemoval,
        /// 电梯运行.
        LiftsRunning = LiftsRunning,
        /// 保洁、清洁卫生.
        CleaningUp = CleaningUp,
        /// 秩序维护.
        KeepingOrder = KeepingOrder,
        /// 共用设施设备运行管理.
        FacilitiesRunning = FacilitiesRunning,
        /// 安全保卫.
        Guarding = Guarding,
        /// 交通管理.
        TrafficControl = TrafficControl,
    }
}

of_words! {
    /// What is done for a zone without services.
    Duty {
        /// Publish which services there are.
        PublishServices = PublishServices,
        /// Publish how long they last.
        PublishTerm = PublishTerm,
        /// Publish what they cost.
        PublishFees = PublishFees,
        /// Organise the owners' decision on a new manager.
        OrganiseDecision = OrganiseDecision,
        /// Guide the owners' decision on how the zone is managed.
        GuideDecision = GuideDecision,
        /// Coordinate the hand-over to the new manager.
        CoordinateHandover = CoordinateHandover,
        /// Report to the county's government in writing.
        ReportCounty = ReportCounty,
        /// Report that nobody follows the manager.
        ReportGap = ReportGap,
        /// Hear owners, committee and manager on the spot.
        HearSides = HearSides,
        /// Guide the assembly in hiring a manager.
        GuideHiring = GuideHiring,
    }
}

/// Who bears the cost.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Costs {
    /// Those who do; none where the text does not say.
    pub borne_by: Vec<Bearer>,
    /// How it falls on the owners, where all of them bear it: [`fee.share`](crate::fee::share) reckons it.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub shared: Option<Shared>,
}

/// Who bears a cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Bearer {
    /// All owners.
    AllOwners,
    /// The manager that caused it answers for it by law (依法承担责任).
    ManagerAtFault,
}

/// By which shares owners bear a cost (民法典 art. 283).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Shared {
    /// Those that were agreed.
    Agreed,
    /// Each by its exclusive area.
    ByArea,
    /// Those that were agreed, if any, else by exclusive area.
    AgreedElseByArea,
}

impl Shared {
    pub(super) const fn term(self) -> Term {
        match self {
            Self::Agreed => Term::SharesAgreed,
            Self::ByArea => Term::SharesByArea,
            Self::AgreedElseByArea => Term::SharesAgreedElseArea,
        }
    }
}

/// How a temporary service stands.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Judged {
    /// How on the day that is asked about.
    pub state: State,
    /// The last day that it may have, where one is known.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub latest_end: Option<Date>,
    /// Whether it was lawfully arranged; without it, that is left to judgement.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub lawful: Option<bool>,
    /// What is wanting.
    pub lacks: Vec<Lack>,
}

/// How a temporary service stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum State {
    /// It has not begun.
    ToCome,
    /// It serves.
    Serving,
    /// Its agreed time is over.
    Ended,
    /// Another manager, or the owners, have taken over from it.
    TakenOver,
    /// It serves, though the last day that it may have is over.
    PastLatest,
}

/// What is wanting of a temporary service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Lack {
    /// What the text asks for was not so.
    Ground,
    /// Too few owners asked.
    Request,
    /// It was not reported by whom the text names.
    Report,
    /// Another chose the provider than the text says.
    Chooser,
    /// It was not chosen from the pool.
    FromPool,
    /// It was not drawn by lot.
    ByLot,
    /// It was not chosen together with those concerned.
    WithUnits,
    /// It was not chosen in a joint meeting.
    JointMeeting,
    /// There is no contract for emergency services.
    EmergencyContract,
    /// It lasts too long.
    Term,
}

impl Lack {
    pub(super) const fn of(way: Way) -> Self {
        match way {
            Way::FromPool => Self::FromPool,
            Way::ByLot => Self::ByLot,
            Way::WithUnits => Self::WithUnits,
            Way::JointMeeting => Self::JointMeeting,
            Way::EmergencyContract => Self::EmergencyContract,
        }
    }
}

/// Something that is done for the zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Owed {
    /// What.
    pub duty: Duty,
    /// By whom.
    pub by: Body,
    /// How it stands.
    pub state: OwedState,
}

/// How a duty stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum OwedState {
    /// It was done.
    Done,
    /// It is to be done.
    Due,
    /// What it follows has not happened.
    NotYet,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::{check_words, keys};

    #[test]
    fn what_is_arranged_and_done_has_the_words_of_the_law() {
        check_words(keys::TEMPORARY_WHAT.id(), |word| Arranged::ALL.iter().any(|a| a.term().name() == word));
        check_words(keys::TEMPORARY_SERVICES.id(), |word| Named::ALL.iter().any(|a| a.term().name() == word));
        for key in [keys::TEMPORARY_DUTIES, keys::TEMPORARY_GUIDANCE_DUTIES] {
            // Who reports that nobody follows is a parameter of its own.
            let listed = |duty: &&Duty| **duty != Duty::ReportGap;
            check_words(key.id(), |word| {
                Duty::ALL.iter().filter(listed).any(|duty| duty.term().name() == word)
            });
        }
    }
}
