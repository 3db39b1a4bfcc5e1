//! How it stands with a zone without services.

use alloc::vec::Vec;

use super::Duty;
use crate::decision::Term;
use crate::error::{At as _, Error};
use crate::quantity::{Area, Date, Heads};

/// A zone whose services are wanting. What the place's text does not ask for need not be told.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day that is asked about: its law applies, or that of the day on which a provider was chosen.
    pub as_of: Date,
    /// What has become of the manager.
    pub manager: Manager,
    /// Whether its contract is over.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub contract_over: Option<bool>,
    /// What a person found.
    #[cfg_attr(feature = "serde", serde(default))]
    pub found: Found,
    /// Whether there is an owners' assembly (业主大会).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub assembly: Option<bool>,
    /// How it stands with the owners' committee.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub committee: Option<Committee>,
    /// All owners, where some of them ask.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub owners: Option<Heads>,
    /// The area of all, where owners are counted by it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub area_m2: Option<Area>,
    /// The owners who ask (提请). Without them, nobody does.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub asking: Option<Asking>,
    /// Who reported it to whoever chooses the provider (报). Without it, nobody did.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub reported_by: Option<Body>,
    /// What the owners decided on the time to come. Without it, nothing.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub decided: Option<Decided>,
    /// The day on which the new manager, or the owners themselves, took over. Without it, nobody has.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub taken_over_on: Option<Date>,
    /// Whether the owners have agreed by which shares they bear such a cost.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub shares_agreed: Option<bool>,
    /// The temporary service that was arranged.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub service: Option<Service>,
    /// What was done beside, in any order. What is not named was not.
    #[cfg_attr(feature = "serde", serde(default))]
    pub done: Vec<Duty>,
}

impl Facts {
    /// A zone of whose manager alone something is known.
    #[must_use]
    pub fn of(as_of: Date, manager: Manager) -> Self {
        Self {
            as_of,
            manager,
            contract_over: None,
            found: Found::default(),
            assembly: None,
            committee: None,
            owners: None,
            area_m2: None,
            asking: None,
            reported_by: None,
            decided: None,
            taken_over_on: None,
            shares_agreed: None,
            service: None,
            done: Vec::new(),
        }
    }
}

/// What has become of a manager.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Manager {
    /// It left when its term had ended, as was agreed.
    LeftAtEnd,
    /// It left by a judgment or an award (依据法律文书退出).
    LeftByJudgment,
    /// It left for another reason: it was dismissed, or abandoned the zone (弃管).
    LeftOtherwise,
    /// It has not left, but does not serve, or cannot.
    DoesNotServe,
    /// It serves, by its contract or until another takes over.
    Serves,
    /// There never was one.
    NeverHired,
}

impl Manager {
    pub(super) const fn left(self) -> bool {
        matches!(self, Self::LeftAtEnd | Self::LeftByJudgment | Self::LeftOtherwise)
    }
}

/// What is not computed but found by a person, where the text asks for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, default)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Found {
    /// That the zone is without management (失管、缺管). Where the manager left and nobody took over, it is.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub unmanaged: Option<bool>,
    /// That this came suddenly (突发).
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub sudden: Option<bool>,
    /// That the owners' basic or normal life is affected (影响基本生活、正常生活).
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub affects_life: Option<bool>,
    /// That it is urgent (情况紧急).
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub urgent: Option<bool>,
    /// That no other was hired for objective reasons (客观原因).
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub objective_reasons: Option<bool>,
    /// That the developer no longer exists.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub developer_gone: Option<bool>,
    /// That the manager caused it.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub caused_by_manager: Option<bool>,
}

/// How it stands with an owners' committee.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Committee {
    /// It is in office.
    InOffice,
    /// There never was one (未成立).
    NotSetUp,
    /// There was one; its term is over, and no other was elected.
    Lapsed,
}

/// The owners who ask for temporary services.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Asking {
    /// How many they are.
    pub owners: Heads,
    /// Their area, where owners are counted by it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub area_m2: Option<Area>,
}

/// Who acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Body {
    /// Owners.
    Owners,
    /// The owners' committee (业主委员会).
    OwnersCommittee,
    /// The residents' or villagers' committee (居民委员会、村民委员会).
    ResidentsCommittee,
    /// The street office or town government (街道办事处、乡镇人民政府).
    Street,
    /// The housing authority (物业主管部门).
    HousingAuthority,
    /// The former manager.
    Manager,
}

impl Body {
    const ALL: [Self; 6] = [
        Self::Owners,
        Self::OwnersCommittee,
        Self::ResidentsCommittee,
        Self::Street,
        Self::HousingAuthority,
        Self::Manager,
    ];

    pub(super) const fn term(self) -> Term {
        match self {
            Self::Owners => Term::Owners,
            Self::OwnersCommittee => Term::OwnersCommittee,
            Self::ResidentsCommittee => Term::ResidentsCommittee,
            Self::Street => Term::Street,
            Self::HousingAuthority => Term::HousingAuthority,
            Self::Manager => Term::ServiceCompany,
        }
    }

    /// The one whose word a text has.
    pub(super) fn named(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|body| body.term().name() == word)
    }
}

/// What the owners decided on the time to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Decided {
    /// What.
    pub what: What,
    /// When.
    pub on: Date,
}

/// How a zone is managed from then on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum What {
    /// Another manager is hired (选聘新的物业服务人).
    HireAnother,
    /// The owners manage by themselves (自行管理).
    SelfManage,
}

/// A temporary service that was arranged.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Service {
    /// The day on which its provider was chosen: its law applies.
    pub chosen_on: Date,
    /// Who chose it.
    pub chosen_by: Body,
    /// In which of the ways that texts ask for, in any order. What is not named was not kept.
    #[cfg_attr(feature = "serde", serde(default))]
    pub ways: Vec<Way>,
    /// Its first day.
    pub from: Date,
    /// Its last day, as it was agreed.
    pub to_inclusive: Date,
    /// The first day of a temporary service that this one follows without a gap, where there was one.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub first_from: Option<Date>,
}

/// A way in which a provider is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Way {
    /// From the pool of companies that the authority keeps (预选库).
    FromPool,
    /// By lot (抽签).
    ByLot,
    /// Together with those concerned (组织有关单位).
    WithUnits,
    /// In a joint meeting (物业联席会议).
    JointMeeting,
    /// By a contract for emergency services (应急物业服务合同).
    EmergencyContract,
}

impl Way {
    pub(super) const ALL: [Self; 5] =
        [Self::FromPool, Self::ByLot, Self::WithUnits, Self::JointMeeting, Self::EmergencyContract];

    pub(super) const fn term(self) -> Term {
        match self {
            Self::FromPool => Term::FromPool,
            Self::ByLot => Term::ByLot,
            Self::WithUnits => Term::WithUnits,
            Self::JointMeeting => Term::JointMeeting,
            Self::EmergencyContract => Term::EmergencyContract,
        }
    }
}

/// Refuses what contradicts itself.
pub(super) fn check(facts: &Facts) -> Result<(), Error> {
    let as_of = facts.as_of;
    let past = |on: Date| {
        let message = "it lies after the day that is asked about";
        if on > as_of { Err(Error::invalid("temporary.to_come", message)) } else { Ok(()) }
    };
    facts.decided.map_or(Ok(()), |decided| past(decided.on)).at("on").at("decided")?;
    facts.taken_over_on.map_or(Ok(()), past).at("taken_over_on")?;
    let message = match (facts.manager, facts.contract_over) {
        (Manager::LeftAtEnd, Some(false)) => Some("the manager left at the end of its term"),
        (Manager::NeverHired, Some(_)) => Some("there never was a manager"),
        _ => None,
    };
    if let Some(message) = message {
        return Err(Error::invalid("temporary.contract", message).at("contract_over"));
    }
    whole(facts)?;
    facts
        .service
        .as_ref()
        .map_or(Ok(()), |service| {
            past(service.chosen_on).at("chosen_on")?;
            if service.from < service.chosen_on {
                let message = "it begins before its provider was chosen";
                return Err(Error::invalid("temporary.begun_first", message).at("from"));
            }
            if service.to_inclusive < service.from {
                return Err(Error::invalid("period.reversed", "it ends before it begins").at("to_inclusive"));
            }
            if service.first_from.is_some_and(|first| first >= service.from) {
                let message = "a service that this one follows begins before it";
                return Err(Error::invalid("temporary.first_from", message).at("first_from"));
            }
            Ok(())
        })
        .at("service")
}

/// Refuses wholes of nothing and parts that are larger than their whole.
fn whole(facts: &Facts) -> Result<(), Error> {
    let nothing =
        |field| Err(Error::invalid("temporary.total.zero", "shares of nothing cannot be told").at(field));
    if facts.owners == Some(Heads::default()) {
        return nothing("owners");
    }
    if facts.area_m2 == Some(Area::default()) {
        return nothing("area_m2");
    }
    let Some(asking) = facts.asking else { return Ok(()) };
    let more = |field| {
        let error = Error::invalid("temporary.part.exceeds_total", "this part is larger than the whole");
        Err(error.at(field).at("asking"))
    };
    if facts.owners.is_some_and(|all| asking.owners > all) {
        return more("owners");
    }
    if facts.area_m2.zip(asking.area_m2).is_some_and(|(all, part)| part > all) {
        return more("area_m2");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::{check_words, keys};

    #[test]
    fn ways_and_those_who_act_have_the_words_of_the_law() {
        check_words(keys::TEMPORARY_CHOICE.id(), |word| Way::ALL.iter().any(|way| way.term().name() == word));
        for (key, words) in [
            (keys::TEMPORARY_BY.id(), &["street"][..]),
            (keys::TEMPORARY_GUIDANCE_BY.id(), &["street", "housing-authority"]),
            (keys::TEMPORARY_GUIDANCE_REPORT.id(), &["service-company"]),
            (keys::TEMPORARY_ASKED_BY.id(), &["owners-committee", "residents-committee"]),
        ] {
            check_words(key, |word| words.contains(&word));
            assert!(words.iter().all(|word| Body::named(word).is_some()));
        }
    }
}
