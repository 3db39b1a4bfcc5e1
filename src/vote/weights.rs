//! Votes at a first meeting.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::vec::Vec;

use crate::decision::{Decision, Label, Quantity, Reading, Reason, Step, Term};
use crate::error::{At as _, Error};
use crate::law::{Absent, AreaLimit, InForce, LocalLaw, Words, keys};
use crate::owner::{AreaSource, OwnerSets, Person, Roll, RollOptions, Unit, UnitUse};
use crate::quantity::{Area, Date, Key, Ratio, Votes, in_key_order};
pub use crate::rule::NoOptions as Options;
use crate::rule::{self, Rule};

/// `vote.weights`: the votes (投票权) at a first meeting under Shanghai's rules of 2004.
///
/// One vote for each dwelling, and one for each full 100 m² of an owner's non-dwelling area (上海市住宅物业
/// 管理规定 2004, art. 9): `votes = dwellings + ⌊area / 100⌋`, the area being the owner's sum. Titles below
/// 100 m² may be pooled with other owners'; they then leave their owner's sum, and the pool holds
/// `⌊sum / 100⌋` votes jointly. Parking and common property carry none (沪府发〔2004〕38号, part 3).
///
/// The clause that let provinces set such votes was deleted on 2007-10-01; from that day the answer is
/// *not applicable*.
///
/// ```
/// use wuye::law::Law;
/// use wuye::owner::{Holding, Unit, UnitUse};
/// use wuye::rule::Rule;
/// use wuye::vote::weights::{Facts, Options, Weights};
///
/// let shop = |key: &str, area: &str| -> Result<Unit, wuye::Error> {
///     Ok(Unit {
///         unit: key.parse()?,
///         used_for: UnitUse::NonDwelling,
///         holding: Holding::Delivered,
///         owners: vec!["O1".parse()?],
///         register_area_m2: Some(area.parse()?),
///         survey_area_m2: None,
///         contract_area_m2: None,
///         separate_title: None,
///     })
/// };
/// // 60 and 40 m² are a full hundred together, 99.99 m² would not be.
/// let facts = Facts {
///     meeting_on: "2005-06-18".parse()?,
///     developer: None,
///     units: vec![shop("S1", "60")?, shop("S2", "40")?],
///     pools: vec![],
/// };
/// let shanghai = Law::built_in().at("310000".parse()?);
/// let decision = Weights::decide(&shanghai, &facts, &Options {})?;
/// assert_eq!(decision.outcome().expect("in force").total.to_string(), "1");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Weights;

/// The units of the zone, and which titles pool their votes.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day of the first meeting: its law applies.
    pub meeting_on: Date,
    /// The developer's key, needed where anything is unsold or undelivered.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub developer: Option<Key>,
    /// The units, in any order.
    pub units: Vec<Unit>,
    /// The pools.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub pools: Vec<Pool>,
}

/// Titles of several owners that count their votes together.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Pool {
    /// The pool's key, unique.
    pub pool: Key,
    /// Its units: non-dwellings below 100 m² with a title of their own, of at least two holders.
    pub units: Vec<Key>,
}

/// The votes.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// Holder by holder: owners by their keys, then pools by theirs.
    pub votes: Vec<HolderWeight>,
    /// All of them.
    pub total: Votes,
}

/// The votes of one holder.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct HolderWeight {
    /// Who holds them.
    pub holder: Holder,
    /// How many.
    pub votes: Votes,
    /// The dwellings among its units.
    pub dwellings: Votes,
    /// The non-dwelling area that was counted for it.
    pub non_dwelling_m2: Area,
}

/// Who holds votes: an owner (or set of co-owners), or a pool.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Holder {
    /// The owners' keys, in order.
    Owners(Vec<Key>),
    /// The pool's key.
    Pool(Key),
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        "computed"
    }
}

impl Rule for Weights {
    const ID: &'static str = "vote.weights";
    const TITLE: (&'static str, &'static str) = ("首次业主大会会议的投票权", "votes at a first meeting");
    const PARAMETERS: &'static [&'static str] = &[
        keys::FIRST_MEETING_DWELLING.id(),
        keys::FIRST_MEETING_AREA.id(),
        keys::FIRST_MEETING_POOLING.id(),
        keys::FIRST_MEETING_NO_VOTE.id(),
    ];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.meeting_on
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, _: &Options) -> Result<Decision<Outcome>, Error> {
        let rules = match Rules::on(law, facts.meeting_on) {
            Ok(rules) => rules,
            Err(absent) => return Decision::of_absent(absent),
        };
        let roll = roll_of_holders(&facts.units, facts.developer.as_ref())?;
        let weighed = rules.weigh(&roll, &facts.units, &facts.pools)?;
        let reasons = rules.reasons(&weighed)?;
        let total = weighed.total()?;
        Ok(Decision::new(Outcome { votes: weighed.holders, total }, reasons))
    }
}

/// The rules of a day on votes at a first meeting.
pub(crate) struct Rules {
    dwelling: InForce<u32>,
    area_per_vote: InForce<Area>,
    pooling: InForce<AreaLimit>,
    no_vote: InForce<Words>,
}

/// The holders with their votes, and which units stand in pools.
pub(crate) struct Weighed {
    pub(crate) holders: Vec<HolderWeight>,
    /// The place of a pooled unit's pool among the holders.
    pub(crate) pooled: BTreeMap<Key, usize>,
    /// Whether each entry of the roll carries votes.
    pub(crate) carry: Vec<bool>,
}

impl Weighed {
    fn total(&self) -> Result<Votes, Error> {
        Votes::sum(self.holders.iter().map(|holder| holder.votes))
    }
}

/// Where areas are taken from. The rules of 2004 do not say; this is the order that the nation's rules
/// took up later.
const SOURCES: &[AreaSource] = &[AreaSource::Register, AreaSource::Survey, AreaSource::Contract];

impl Rules {
    pub(crate) fn on(law: &LocalLaw<'_>, day: Date) -> Result<Self, Absent> {
        Ok(Self {
            dwelling: law.find(keys::FIRST_MEETING_DWELLING, day)?,
            area_per_vote: law.find(keys::FIRST_MEETING_AREA, day)?,
            pooling: law.find(keys::FIRST_MEETING_POOLING, day)?,
            no_vote: law.find(keys::FIRST_MEETING_NO_VOTE, day)?,
        })
    }

    /// Every person's votes, then every pool's.
    pub(crate) fn weigh(&self, roll: &Roll<'_>, units: &[Unit], pools: &[Pool]) -> Result<Weighed, Error> {
        let order = in_key_order(pools, ("pools", "pool"), |pool| &pool.pool)?;
        let first_pool = roll.persons.len();
        let mut pooled = BTreeMap::new();
        for (place, (row, pool)) in (first_pool..).zip(&order) {
            for (member, unit) in pool.units.iter().enumerate() {
                let here = |error: Error| error.at_row(member).at("units").at_row(*row).at("pools");
                self.may_pool(unit, units, roll, here)?;
                if pooled.insert(unit.clone(), place).is_some() {
                    return Err(here(Error::invalid("vote.pool.twice", "the unit stands in a pool already")));
                }
            }
        }
        let persons = roll.persons.iter().map(|person| self.person(person, roll, &pooled));
        let mut holders = persons.collect::<Result<Vec<_>, Error>>()?;
        for (row, pool) in order {
            holders.push(self.pool(pool, roll).at_row("pools", row)?);
        }
        let carry = roll.entries.iter().map(|entry| self.has_vote(entry.unit.used_for)).collect();
        Ok(Weighed { holders, pooled, carry })
    }

    fn has_vote(&self, used_for: UnitUse) -> bool {
        !self.no_vote.value().has(used_for.name())
    }

    /// Whether a unit may stand in a pool; what is wrong with the pool is said of its place `here`, what is
    /// missing of the unit is said of the unit.
    fn may_pool(
        &self,
        key: &Key,
        units: &[Unit],
        roll: &Roll<'_>,
        here: impl Fn(Error) -> Error,
    ) -> Result<(), Error> {
        let refuse = |message| Err(here(Error::invalid("vote.pool.not_allowed", message)));
        // Looked for only when something is wrong: it is a scan, and a roll finds its units faster.
        let row = || units.iter().position(|unit| unit.unit == *key);
        let entry = roll.entry(key);
        let Some(entry) = entry.filter(|entry| entry.unit.used_for == UnitUse::NonDwelling) else {
            if row().is_none() {
                let message = format!("there is no unit {:?}", key.as_str());
                return Err(here(Error::invalid("vote.pool.unknown_unit", message)));
            }
            return refuse("only non-dwellings pool their votes");
        };
        if !self.pooling.value().holds(entry.area) {
            return refuse("the unit is too large to pool its votes");
        }
        match entry.unit.separate_title {
            Some(true) => Ok(()),
            Some(false) => refuse("a unit without a title of its own does not pool its votes"),
            None => {
                let missing = Error::missing("separate_title", "whether the unit has a title of its own");
                Err(missing.at_row(row().unwrap_or_default()).at("units"))
            }
        }
    }

    fn person(
        &self,
        person: &Person,
        roll: &Roll<'_>,
        pooled: &BTreeMap<Key, usize>,
    ) -> Result<HolderWeight, Error> {
        let (mut dwellings, mut area) = (0_u32, Area::ZERO);
        for entry in person.entries.iter().filter_map(|place| roll.entries.get(*place)) {
            match entry.unit.used_for {
                used_for if !self.has_vote(used_for) => {}
                UnitUse::Dwelling => {
                    dwellings =
                        dwellings.checked_add(1).ok_or_else(|| Error::range("a number of dwellings"))?;
                }
                _ if pooled.contains_key(&entry.unit.unit) => {}
                _ => area = area.checked_add(entry.area)?,
            }
        }
        let of_dwellings =
            dwellings.checked_mul(*self.dwelling.value()).ok_or_else(|| Error::range("votes"))?;
        Ok(HolderWeight {
            holder: Holder::Owners(person.owners.clone()),
            votes: Votes::new(of_dwellings).checked_add(self.votes_of(area)?)?,
            dwellings: Votes::new(dwellings),
            non_dwelling_m2: area,
        })
    }

    fn pool(&self, pool: &Pool, roll: &Roll<'_>) -> Result<HolderWeight, Error> {
        let members = pool.units.iter().filter_map(|key| roll.entry(key));
        let (mut area, mut holders) = (Area::ZERO, Vec::new());
        for entry in members {
            area = area.checked_add(entry.area)?;
            holders.push(entry.person);
        }
        holders.sort_unstable();
        holders.dedup();
        if holders.len() < 2 {
            return Err(
                Error::invalid("vote.pool.one_holder", "a pool joins at least two owners").at("units")
            );
        }
        Ok(HolderWeight {
            holder: Holder::Pool(pool.pool.clone()),
            votes: self.votes_of(area)?,
            dwellings: Votes::ZERO,
            non_dwelling_m2: area,
        })
    }

    /// One vote for each full unit of area.
    fn votes_of(&self, area: Area) -> Result<Votes, Error> {
        let full = Ratio::try_new(area.hundredths().into(), self.area_per_vote.value().hundredths().into())?;
        let votes = i64::try_from(full.floor()).map_err(|_| Error::range("votes"))?;
        Votes::try_from_ratio(Ratio::from_integer(votes))
    }

    /// Which property carries no vote, as far as the table says so.
    fn no_vote_reason(&self) -> Reason {
        let known =
            [(UnitUse::Parking, Label::Use, Term::Parking), (UnitUse::Common, Label::Property, Term::Common)];
        let without = known.into_iter().filter(|(used_for, _, _)| !self.has_vote(*used_for));
        let reason = Reason::computed(Step::WeightsNoVote).by(&self.no_vote);
        without.fold(reason, |reason, (_, label, term)| reason.with(label, term))
    }

    pub(crate) fn reasons(&self, weighed: &Weighed) -> Result<Vec<Reason>, Error> {
        let dwellings = Votes::sum(weighed.holders.iter().map(|holder| holder.dwellings))?;
        let of_dwellings =
            Ratio::from_integer((*self.dwelling.value()).into()).checked_mul(dwellings.to_ratio());
        let total = weighed.total()?.to_ratio();
        let range = || Error::range("votes");
        let of_area = of_dwellings.and_then(|votes| total.checked_sub(votes)).ok_or_else(range)?;
        let area = Area::sum(weighed.holders.iter().map(|holder| holder.non_dwelling_m2))?;
        let mut reasons = Vec::from([
            Reason::computed(Step::WeightsDwellings)
                .by(&self.dwelling)
                .with(Label::Votes, Quantity::Votes(of_dwellings.ok_or_else(range)?)),
            Reason::computed(Step::WeightsArea)
                .by(&self.area_per_vote)
                .with(Label::Area, area)
                .with(Label::Votes, Quantity::Votes(of_area))
                .reading(Reading::OwnerSum)
                .reading(Reading::AreaChain),
            self.no_vote_reason(),
        ]);
        if !weighed.pooled.is_empty() {
            let units = Quantity::Count(u64::try_from(weighed.pooled.len()).unwrap_or(u64::MAX));
            reasons.push(Reason::computed(Step::WeightsPools).by(&self.pooling).with(Label::Units, units));
        }
        Ok(reasons)
    }
}

/// The holders of units as the rules of 2003 and 2004 see them, who count votes and not heads.
pub(crate) fn roll_of_holders<'a>(units: &'a [Unit], developer: Option<&Key>) -> Result<Roll<'a>, Error> {
    let options = RollOptions {
        developer,
        sources: SOURCES,
        // Whoever holds only what carries no vote stands in the roll all the same, with none.
        counts: &|unit| unit.used_for != UnitUse::Common,
        measured: |used_for| used_for == UnitUse::NonDwelling,
        sets: OwnerSets::Separate,
    };
    Roll::draw_up(units, options)
}
