//! Whether all agree who must, before a dwelling is turned into business.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use super::ballot::Choice;
use crate::decision::{Decision, Label, Reason, Step};
use crate::error::{At as _, Error};
use crate::law::{LocalLaw, keys};
use crate::owner::{OwnerSets, Roll, RollOptions, Unit, UnitUse, as_set};
use crate::quantity::{Date, Heads, Key};
pub use crate::rule::NoOptions as Options;
use crate::rule::{self, Rule};

/// `vote.unanimity`: whether every interested owner agrees that a dwelling is turned into premises for business.
///
/// No meeting decides this: all interested owners must agree (民法典 art. 279), and that most of them do is no
/// defence (建筑物区分所有权解释 art. 10). Interested are all other owners of the same building, and an owner
/// outside it who proves that the value of the home or the quality of life suffers or may suffer (art. 11);
/// whether that is proven is a fact here, never computed. Owners are counted by the sets that hold units; one of
/// several units agrees once. Who says nothing does not agree.
///
/// From 2007-10-01 to 2020-12-31 there was such a rule, whose words were not seen: a gap.
///
/// With the applicant and three more owners in the building, three must agree:
///
/// ```
/// use wuye::law::Law;
/// use wuye::owner::{Holding, Unit, UnitUse};
/// use wuye::rule::Rule;
/// use wuye::vote::Choice;
/// use wuye::vote::unanimity::{Answer, Facts, Options, Unanimity};
///
/// let unit = |key: &str, owner: &str| -> Result<Unit, wuye::Error> {
///     Ok(Unit {
///         unit: key.parse()?,
///         used_for: UnitUse::Dwelling,
///         holding: Holding::Delivered,
///         owners: vec![owner.parse()?],
///         register_area_m2: None,
///         survey_area_m2: None,
///         contract_area_m2: None,
///         separate_title: None,
///     })
/// };
/// let agrees = |owner: &str| -> Result<Answer, wuye::Error> {
///     Ok(Answer { owners: vec![owner.parse()?], choice: Choice::For })
/// };
/// let mut facts = Facts {
///     as_of: "2022-06-30".parse()?,
///     unit: "101".parse()?,
///     developer: None,
///     building: vec![unit("101", "A")?, unit("102", "B")?, unit("201", "C")?, unit("202", "D")?],
///     outsiders: vec![],
///     answers: vec![agrees("B")?, agrees("C")?],
/// };
/// let nation = Law::built_in().at("100000".parse()?);
/// let two = Unanimity::decide(&nation, &facts, &Options::default())?;
/// assert!(!two.outcome().expect("in force").unanimous, "two of three are a majority and no defence");
/// facts.answers.push(agrees("D")?);
/// let three = Unanimity::decide(&nation, &facts, &Options::default())?;
/// assert!(three.outcome().expect("in force").unanimous);
/// # Ok::<(), wuye::Error>(())
/// ```
///
/// # Errors
/// The unit must be a dwelling of the building. An answer is of an owner who is asked, and the only one of it.
#[derive(Debug, Clone, Copy)]
pub struct Unanimity;

/// The dwelling, its building, and who agrees.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day on which the use changes: its law applies.
    pub as_of: Date,
    /// The dwelling.
    pub unit: Key,
    /// The developer's key, needed where anything in the building is unsold or undelivered.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub developer: Option<Key>,
    /// The units of its building, in any order.
    pub building: Vec<Unit>,
    /// Owners of the zone outside the building who say that it concerns them, in any order.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub outsiders: Vec<Outsider>,
    /// Who answered, in any order.
    pub answers: Vec<Answer>,
}

/// Owners outside the building.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outsider {
    /// The owners of a unit, all of them.
    pub owners: Vec<Key>,
    /// Whether they have proven that it harms their home's value or their life there, or may.
    pub harm_proven: bool,
}

/// What owners answered.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Answer {
    /// The owners, all of them.
    pub owners: Vec<Key>,
    /// What they said.
    pub choice: Choice,
}

/// Who must agree, and who does not.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// Whether all of them agree.
    pub unanimous: bool,
    /// How many owners must.
    pub interested: Heads,
    /// How many do.
    pub agreeing: Heads,
    /// Those who do not: who refused, abstained or said nothing, by keys.
    pub missing: Vec<Vec<Key>>,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        if self.unanimous { "unanimous" } else { "not-unanimous" }
    }
}

impl Rule for Unanimity {
    const ID: &'static str = "vote.unanimity";
    const TITLE: (&'static str, &'static str) = (
        "住宅改变为经营性用房的一致同意",
        "whether all interested owners agree that a dwelling is turned into business premises",
    );
    const PARAMETERS: &'static [&'static str] = &[keys::UNANIMITY.id(), keys::INTERESTED.id()];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.as_of
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, _: &Options) -> Result<Decision<Outcome>, Error> {
        let (all, whom) = (law.find(keys::UNANIMITY, facts.as_of)?, law.find(keys::INTERESTED, facts.as_of)?);
        let asks = |who| whom.value().has(who);
        let asked = facts.asked()?;
        let is_asked = |who: &Asked| match who {
            Asked::InBuilding => asks("same-building"),
            Asked::Outside { harm_proven } => *harm_proven && asks("proven-harm"),
            Asked::Applicant => false,
        };
        let said = facts.said(&asked)?;
        let interested: Vec<&Vec<Key>> =
            asked.iter().filter(|(_, who)| is_asked(who)).map(|(owners, _)| owners).collect();
        let agrees = |owners: &Vec<Key>| said.get(owners) == Some(&Choice::For);
        let missing: Vec<Vec<Key>> =
            interested.iter().filter(|owners| !agrees(owners)).map(|owners| (*owners).clone()).collect();
        let heads = Heads::of_len(interested.len())?;
        let agreeing = Heads::of_len(interested.iter().filter(|owners| agrees(owners)).count())?;
        let of_kind =
            |kind: fn(&Asked) -> bool| Heads::of_len(asked.values().filter(|who| kind(who)).count());
        let who = Reason::computed(Step::UnanimityInterested)
            .by(&whom)
            .with(Label::InBuilding, of_kind(|who| *who == Asked::InBuilding)?)
            .with(Label::HarmProven, of_kind(|who| *who == Asked::Outside { harm_proven: true })?)
            .with(Label::HarmNotProven, of_kind(|who| *who == Asked::Outside { harm_proven: false })?);
        let (unanimous, test) = Reason::share(Step::UnanimityAgreed, agreeing, heads, *all.value())?;
        let outcome = Outcome { unanimous, interested: heads, agreeing, missing };
        Ok(Decision::new(outcome, vec![who, test.by(&all).out_of(Label::Interested)]))
    }
}

/// Why an owner may be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asked {
    Applicant,
    InBuilding,
    Outside { harm_proven: bool },
}

impl Facts {
    /// The owners of the building and those outside who came forward.
    fn asked(&self) -> Result<BTreeMap<Vec<Key>, Asked>, Error> {
        let options = RollOptions {
            developer: self.developer.as_ref(),
            sources: &[],
            counts: &|unit| unit.used_for != UnitUse::Common,
            measured: |_| false,
            sets: OwnerSets::Separate,
        };
        let roll = Roll::draw_up(&self.building, options).map_err(of_building)?;
        let dwelling = roll.entry(&self.unit).filter(|entry| entry.unit.used_for == UnitUse::Dwelling);
        let Some(dwelling) = dwelling else {
            let message = format!("unit {:?} is no dwelling of the building", self.unit.as_str());
            return Err(Error::invalid("vote.unanimity.no_dwelling", message).at("unit"));
        };
        let mut asked: BTreeMap<Vec<Key>, Asked> = BTreeMap::new();
        for (place, person) in roll.persons.iter().enumerate() {
            let who = if place == dwelling.person { Asked::Applicant } else { Asked::InBuilding };
            asked.insert(person.owners.clone(), who);
        }
        for (row, outsider) in self.outsiders.iter().enumerate() {
            let owners = set(&outsider.owners).at_row("outsiders", row)?;
            if asked.insert(owners, Asked::Outside { harm_proven: outsider.harm_proven }).is_some() {
                let message = "these owners hold a unit of the building, or stand twice";
                let error = Error::invalid("vote.unanimity.no_outsider", message).at("owners");
                return Err(error).at_row("outsiders", row);
            }
        }
        Ok(asked)
    }

    /// What each of them said.
    fn said(&self, asked: &BTreeMap<Vec<Key>, Asked>) -> Result<BTreeMap<Vec<Key>, Choice>, Error> {
        let mut said = BTreeMap::new();
        for (row, answer) in self.answers.iter().enumerate() {
            let owners = set(&answer.owners).at_row("answers", row)?;
            let refused =
                |code, message| Err(Error::invalid(code, message).at("owners")).at_row("answers", row);
            match asked.get(&owners) {
                None | Some(Asked::Applicant) => {
                    return refused("vote.unanimity.not_asked", "these owners are not asked");
                }
                Some(_) => {}
            }
            if said.insert(owners, answer.choice).is_some() {
                return refused("vote.unanimity.twice", "these owners have answered already");
            }
        }
        Ok(said)
    }
}

fn set(owners: &[Key]) -> Result<Vec<Key>, Error> {
    if owners.is_empty() { Err(Error::missing("owners", "who they are")) } else { Ok(as_set(owners)) }
}

/// An error of the roll, which calls its list `units`.
fn of_building(error: Error) -> Error {
    let Some(rest) = error.path().strip_prefix("units[") else { return error };
    let Some((_, field)) = rest.split_once("].") else { return error };
    let again = Error::new(error.kind(), String::from(error.code()), error.message()).at(field);
    match error.row() {
        Some(row) => again.at_row(row).at("building"),
        None => again.at("building"),
    }
}
