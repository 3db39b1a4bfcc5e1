//! Who sits in the group that prepares a first meeting or a re-election.

use alloc::format;
use alloc::vec::Vec;

use super::check::{Check, Checks, asked};
use super::committee::{check_body_size, fits};
use crate::decision::{Decision, Label, Quantity, Reason, Step, Term, Verdict};
use crate::error::Error;
use crate::law::{BodySize, InForce, Key, LocalLaw, Words, keys};
use crate::quantity::{Date, Threshold};
pub use crate::rule::NoOptions as Options;
use crate::rule::{self, Rule};

/// `assembly.group`: whether a preparatory group (筹备组) or a re-election group (换届小组) has the number of
/// members, the owners' representatives, the head and the other sides that the law asks.
///
/// | place | members | owners | head |
/// |---|---|---|---|
/// | 指导规则 9, Shanghai 15 | odd | ≥ 1/2 | the street office |
/// | Beijing 31 | odd | ≥ 1/2 | the residents' committee |
/// | Shandong 21, Qingdao 23 | ≥ 7, odd | ≥ 1/2 | the street office (Qingdao) |
/// | Zhoushan 13 | 7 or 9 | ≥ 1/2 | the street office |
/// | Zhengzhou 14, Rizhao 27 | 7 to 11, odd | ≥ 1/2 | the street office |
/// | Taizhou 14, Lishui 7 | in general 5 to 15, 5 to 13, odd | ≥ 1/2 | |
///
/// Beside the owners sit, by Shanghai 15, the street office, the residents' committee and the developer, by others
/// some of these, in Qingdao 23, Ningbo 20 and Weifang 30 the party organisation too. Where a text says that the group
/// stands though the developer sends nobody (Shaoxing 12, Lishui 7), its absence breaks nothing.
///
/// Re-election groups have texts of their own in Shanghai (28) or follow those of the preparatory group (Beijing
/// 49, Qingdao 42, Zibo 35). Seven members: four owners are at least half, three are not. Where a city asks less
/// than its province, the city's text is applied and the decision warns of the other.
///
/// # Errors
/// [`InvalidFact`](crate::ErrorKind::InvalidFact) for a group of nobody or of more owners than members;
/// [`MissingFact`](crate::ErrorKind::MissingFact) where the law says who heads it and that is not told;
/// [`NotInForce`](crate::ErrorKind::NotInForce) where the place's rule of the day was not seen.
///
/// ```
/// use wuye::assembly::group::{Facts, Group, Head, Kind, Options};
/// use wuye::law::Law;
/// use wuye::rule::Rule;
///
/// let shandong = Law::built_in().at("370000".parse()?);
/// let lawful = |members, owners| -> Result<bool, wuye::Error> {
///     let (formed_on, head) = ("2024-06-01".parse()?, Some(Head::Street));
///     let kind = Kind::Preparatory;
///     let facts = Facts { kind, formed_on, members, owners, head, represented: None };
///     let decision = Group::decide(&shandong, &facts, &Options::default())?;
///     Ok(decision.outcome().expect("in force").lawful)
/// };
/// assert!(lawful(7, 4)?);
/// assert!(!lawful(7, 3)?, "three of seven are not half");
/// assert!(!lawful(5, 3)?, "five are too few");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Group;

/// What the group prepares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Kind {
    /// 筹备组: a first meeting.
    Preparatory,
    /// 换届小组: a re-election.
    Reelection,
}

/// Whose person heads the group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Head {
    /// The street office's or town government's.
    Street,
    /// The residents' or villagers' committee's.
    ResidentsCommittee,
    /// Somebody else.
    SomeoneElse,
}

/// Who sends a member beside the owners.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Side {
    /// 街道办事处、乡镇人民政府.
    Street,
    /// 居民委员会、村民委员会.
    ResidentsCommittee,
    /// 社区党组织.
    PartyOrganisation,
    /// 建设单位.
    Developer,
    /// 前期物业服务人.
    Manager,
}

impl Side {
    const fn term(self) -> Term {
        match self {
            Self::Street => Term::Street,
            Self::ResidentsCommittee => Term::ResidentsCommittee,
            Self::PartyOrganisation => Term::PartyOrganisation,
            Self::Developer => Term::Developer,
            Self::Manager => Term::ServiceCompany,
        }
    }
}

impl Head {
    const fn term(self) -> Term {
        match self {
            Self::Street => Term::Street,
            Self::ResidentsCommittee => Term::ResidentsCommittee,
            Self::SomeoneElse => Term::SomeoneElse,
        }
    }
}

/// The group.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// What it prepares.
    pub kind: Kind,
    /// The day on which it was formed: its law applies.
    pub formed_on: Date,
    /// How many members it has.
    pub members: u32,
    /// How many of them are owners' representatives.
    pub owners: u32,
    /// Who heads it; asked where the law says who does.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub head: Option<Head>,
    /// Who sends its other members, in any order. Where it is not told, a reason says whose are to be looked for.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub represented: Option<Vec<Side>>,
}

/// Whether the group is as the law asks.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// Whether no requirement is broken.
    pub lawful: bool,
    /// Each requirement.
    pub checks: Vec<Check>,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        if self.lawful { "lawful" } else { "unlawful" }
    }
}

/// The parameters of a kind of group.
struct Texts {
    size: Key<BodySize>,
    owners: Key<Threshold>,
    head: Key<Words>,
    sides: Key<Words>,
}

impl Kind {
    const fn texts(self) -> Texts {
        match self {
            Self::Preparatory => Texts {
                size: keys::GROUP_SIZE,
                owners: keys::GROUP_OWNERS,
                head: keys::GROUP_HEAD,
                sides: keys::GROUP_SIDES,
            },
            Self::Reelection => Texts {
                size: keys::REELECTION_GROUP_SIZE,
                owners: keys::REELECTION_GROUP_OWNERS,
                head: keys::REELECTION_GROUP_HEAD,
                sides: keys::REELECTION_GROUP_SIDES,
            },
        }
    }
}

impl Rule for Group {
    const ID: &'static str = "assembly.group";
    const TITLE: (&'static str, &'static str) = (
        "业主大会筹备组、换届小组的组成",
        "whether a preparatory or re-election group is composed as the law asks",
    );
    const PARAMETERS: &'static [&'static str] = &[
        keys::GROUP_SIZE.id(),
        keys::GROUP_OWNERS.id(),
        keys::GROUP_HEAD.id(),
        keys::GROUP_SIDES.id(),
        keys::REELECTION_GROUP_SIZE.id(),
        keys::REELECTION_GROUP_OWNERS.id(),
        keys::REELECTION_GROUP_HEAD.id(),
        keys::REELECTION_GROUP_SIDES.id(),
    ];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.formed_on
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, _: &Options) -> Result<Decision<Outcome>, Error> {
        let Facts { members, owners, formed_on: day, .. } = *facts;
        let texts = facts.kind.texts();
        if members == 0 {
            return Err(Error::invalid("group.empty", "a group has members").at("members"));
        }
        if owners > members {
            let message = format!("{owners} of {members} members are owners");
            return Err(Error::invalid("group.owners", message).at("owners"));
        }
        let mut checks = Checks::default();
        let size = law.find(texts.size, day)?;
        check_body_size(&size, (members, size.value().least.map(u32::from)), &mut checks)?;
        checks.rank(law, texts.size, (&size, day), |size| Ok(fits(size, members)))?;
        if let Some(share) = asked(law, texts.owners, day)? {
            checks.share(Step::GroupOwners, [owners, members], &share)?;
        }
        if let Some(heads) = asked(law, texts.head, day)? {
            check_head(facts, &heads, &mut checks)?;
        }
        // Before the first text of a place that says it, whoever was sent would do.
        if let Some(sides) = law.find_any(texts.sides, day)? {
            check_sides(law, facts, &sides, &mut checks)?;
        }
        let outcome = Outcome { lawful: checks.kept(), checks: checks.list() };
        Ok(checks.decide(outcome))
    }
}

fn check_head(facts: &Facts, heads: &InForce<Words>, checks: &mut Checks) -> Result<(), Error> {
    let missing = || Error::missing("head", "who heads the group, which the law says");
    let head = facts.head.ok_or_else(missing)?.term();
    let lawful = heads.value().iter().filter_map(Term::named).map(Quantity::Term).collect();
    let reason = Reason::computed(Step::GroupHead).by(heads).with(Label::Head, head);
    let reason = reason.with(Label::LawValue, Quantity::AnyOf(lawful));
    checks.push(reason.verdict_of(Verdict::of(heads.value().has(head.name()))));
    Ok(())
}

/// Each side that the law names must have sent somebody.
fn check_sides(
    law: &LocalLaw<'_>,
    facts: &Facts,
    sides: &InForce<Words>,
    checks: &mut Checks,
) -> Result<(), Error> {
    let step = Reason::computed(Step::GroupSides).by(sides);
    let named = |words: &Words| -> Vec<Term> { words.iter().filter_map(Term::named).collect() };
    let Some(represented) = &facts.represented else {
        let reason = step.with_all(Label::Side, named(sides.value()));
        checks.tell(reason.verdict_of(Verdict::Judgement));
        return Ok(());
    };
    let has_sent = |side: Term| represented.iter().any(|represented| represented.term() == side);
    for side in named(sides.value()) {
        checks.push(step.clone().with(Label::Side, side).verdict_of(Verdict::of(has_sent(side))));
    }
    let key = facts.kind.texts().sides;
    checks.rank(law, key, (sides, facts.formed_on), |words| Ok(named(words).into_iter().all(has_sent)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::check_words;

    #[test]
    fn the_words_of_the_tables_are_those_known_here() {
        let sides =
            [Side::Street, Side::ResidentsCommittee, Side::PartyOrganisation, Side::Developer, Side::Manager];
        let heads = [Head::Street, Head::ResidentsCommittee, Head::SomeoneElse];
        for kind in [Kind::Preparatory, Kind::Reelection] {
            check_words(kind.texts().sides.id(), |word| sides.iter().any(|side| side.term().name() == word));
            check_words(kind.texts().head.id(), |word| heads.iter().any(|head| head.term().name() == word));
        }
    }
}
