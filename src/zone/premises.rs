//! Management premises.

mod act;
mod condition;
mod made_good;
mod room;
mod supplement;

use alloc::vec::Vec;

pub use self::act::{Act, ActBy, ActKind, ActTest};
use self::condition::Conditions;
pub use self::made_good::{InUse, MadeGood, Provider, Way};
pub use self::room::{Room, RoomFor};
pub use self::supplement::{Completion, Supplement};
use crate::decision::{Comparison, Decision, Label, Quantity, Reason, Step, Term, Verdict};
use crate::error::{At as _, Error};
use crate::law::{Base, InForce, LocalLaw, Quota, QuotaPart, Temporary, keys};
pub use crate::law::{Part, RoomKind, ZoneUse};
pub use crate::penalty::range::Breach;
use crate::quantity::{Area, Comparator, Date, Ratio, in_key_order};
pub use crate::rule::NoOptions as Options;
use crate::rule::{self, Rule};

/// `zone.premises`: whether a zone has the management premises (物业管理用房) that the place's law asks for.
///
/// The law tables hold each place's formula: Shanghai asks for `max(100 m², 2 ‰ of the building area)` for
/// the company and 30 m² for the owners' committee (业主委员会), above ground and self-contained; Henan for
/// progressive brackets; Hangzhou for 3 ‰ and 4 ‰ of the area above ground. A required area of a part of
/// 0.01 m² counts as a whole one. Underground shops, and offices where the text names them, are part of the base in Hangzhou
/// (art. 44(3)), Lishui (31(1)), Shaoxing (28(1)) and Huzhou (26(1)). Beijing (18(1)) refers to indicators of its own, whose
/// area is a fact. Lishui's text is on housing: a zone without dwellings there has the province's 3 ‰.
///
/// Where a zone is built in phases, Shanghai's rules of 2004 let the developer provide either everything
/// in the first phase or temporary premises computed on the first phase's area; the procedure they refer to
/// for that was not seen and is left to judgement. Weifang and Zibo ask for 3 ‰ of the first phase's area, Zhoushan for
/// half of the whole.
///
/// Beside area and quality some texts bound where and how the rooms lie:
///
/// | place | asked |
/// |---|---|
/// | Lishui 31(3), (4) | two places (处), three above 100,000 m², each of 20 m²; third storey, but with a lift or detached |
/// | Huzhou 26(2), (3) | two places, three above 150,000 m²; second storey; half of the business rooms on the ground floor |
/// | Taizhou 44(3) | offices central; business rooms face a street, half of them on the ground floor |
/// | Liaocheng 12(2), Heze 17(2) | no dwellings, central; third storey, but with a lift; in Liaocheng of housing |
/// | Rizhao 17 | a service hall, an office and a lavatory |
///
/// What is only to be independent, concentrated (相对独立、集中配置) or easy to reach is left to judgement.
///
/// Where planning was lawfully adjusted and more was built above ground than the permit says, Zhejiang (26(3)) asks for
/// premises of 7 ‰, or 3 ‰, of what is more, or for their [price](Supplement). Who makes good that a zone in use
/// [never had any](InUse), Beijing says (18(2)).
///
/// What is [done with the rooms](Act) later is told by itself, and changes nothing in whether they are enough: another
/// use needs the owners' decision (物业管理条例 art. 37, 民法典 art. 278(1)(8)), and so do transfer and mortgage, which
/// Shanghai (42(4)) and Henan (11(1)) rule out. What their vote needs, [`vote.motion`](crate::vote::motion) says, of the
/// matter that is named.
///
/// Where something is missing, the outcome names the [breach](Breach) whose consequences
/// [`penalty.range`](crate::penalty::range) tells. Rooms that a text does not count, such as guard booths, plant rooms or
/// those lower than 2.2 m (Heze art. 17, Liaocheng art. 12, Binzhou art. 22, Zhoushan art. 11), are not told.
///
/// # Errors
/// [`MissingFact`](crate::ErrorKind::MissingFact) for a base area, and a quality of a room, that the place's text asks
/// for; [`InvalidFact`](crate::ErrorKind::InvalidFact) for a room told twice, a part larger than the zone, a storey that
/// is not where the room lies and an act on a room that is not told; [`NotInForce`](crate::ErrorKind::NotInForce) where no text was seen.
///
/// ```
/// use wuye::law::{Law, Part, ZoneUse};
/// use wuye::rule::Rule;
/// use wuye::zone::premises::{Facts, Options, Premises, Room, RoomFor};
///
/// let room = |key: &str, purpose, area: &str| -> Result<Room, wuye::Error> {
///     Ok(Room {
///         above_ground: Some(true),
///         self_contained: Some(true),
///         water: Some(true),
///         electricity: Some(true),
///         ..Room::new(key.parse()?, purpose, area.parse()?)
///     })
/// };
/// let facts = Facts {
///     rooms: vec![room("R1", RoomFor::Company, "172.99")?, room("R2", RoomFor::Committee, "30")?],
///     ..Facts::new("2005-03-01".parse()?, ZoneUse::WithDwellings, "86500".parse()?)
/// };
/// let shanghai = Law::built_in().at("310000".parse()?);
/// let decision = Premises::decide(&shanghai, &facts, &Options {})?;
/// let company = &decision.outcome().expect("in force").parts[0];
/// assert_eq!((company.part, company.required_m2.to_string().as_str()), (Part::Company, "173.00"));
/// assert!(!company.met, "0.01 m² short");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Premises;

/// The zone and its rooms.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day of the planning approval: its law applies.
    pub planned_on: Date,
    /// Whether there are dwellings.
    pub zone_use: ZoneUse,
    /// The building area of the whole zone.
    pub total_area_m2: Area,
    /// The building area above ground, needed where a formula starts from it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub above_ground_area_m2: Option<Area>,
    /// The building area underground that was approved for business and counts beside it, where a formula takes it in: shops,
    /// in Hangzhou, Lishui and Shaoxing offices, too.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub underground_business_area_m2: Option<Area>,
    /// The area of the premises by the indicators (配置指标) to which the place's text refers, where it does.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub indicators_area_m2: Option<Area>,
    /// Whether the zone is complete.
    pub stage: Stage,
    /// The building area of the first phase, needed while only that stands.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub first_phase_area_m2: Option<Area>,
    /// The rooms provided, in any order.
    pub rooms: Vec<Room>,
    /// What was built, where that is to be held against the permit.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub completion: Option<Completion>,
    /// That the zone is in use and no premises were ever built for it: then who makes that good is asked alone.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub in_use: Option<InUse>,
    /// What was done with the rooms, in any order.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub acts: Vec<Act>,
}

impl Facts {
    /// A complete zone without rooms, of which nothing else is known.
    #[must_use]
    pub const fn new(planned_on: Date, zone_use: ZoneUse, total_area_m2: Area) -> Self {
        Self {
            planned_on,
            zone_use,
            total_area_m2,
            above_ground_area_m2: None,
            underground_business_area_m2: None,
            indicators_area_m2: None,
            stage: Stage::Complete,
            first_phase_area_m2: None,
            rooms: Vec::new(),
            completion: None,
            in_use: None,
            acts: Vec::new(),
        }
    }

    /// The area above ground, which a formula starts from.
    fn above_ground(&self) -> Result<Area, Error> {
        let message = "the area above ground, which the formula starts from";
        self.above_ground_area_m2.ok_or_else(|| Error::missing("above_ground_area_m2", message))
    }

    /// What a formula starts from.
    fn base(&self, of: Base) -> Result<Area, Error> {
        match of {
            Base::Total => Ok(self.total_area_m2),
            Base::AboveGround => self.above_ground(),
            Base::WithUndergroundBusiness => {
                let field = "underground_business_area_m2";
                let message = "the area underground that counts beside the one above";
                let below =
                    self.underground_business_area_m2.ok_or_else(|| Error::missing(field, message))?;
                self.above_ground()?.checked_add(below)
            }
            Base::Indicators => {
                let message = "the area by the indicators to which the text refers";
                self.indicators_area_m2.ok_or_else(|| Error::missing("indicators_area_m2", message))
            }
        }
    }
}

/// How far a zone is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Stage {
    /// All of it stands.
    Complete,
    /// Its first phase (先期开发区域) stands.
    FirstPhase,
}

/// What is asked for and what is there.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// Whether area and quality are met.
    pub met: bool,
    /// Whether the areas are there: the full ones, or the temporary ones where they will do.
    pub area_met: bool,
    /// Whether the rooms that count are as they must be beside their area.
    pub quality_met: bool,
    /// The full requirement, part by part, against the permanent rooms.
    pub parts: Vec<PartTest>,
    /// What is asked while only the first phase stands, where the law speaks of it.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub temporary: Option<TemporaryTest>,
    /// What is asked for what was built above the permit, where the law speaks of it.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub supplement: Option<Supplement>,
    /// Who makes good that a zone in use never had premises.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub made_good: Option<MadeGood>,
    /// Whether each thing might be done that was, by day and room.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub acts: Vec<ActTest>,
    /// The breach, where something is missing: premises that are not there, or are not as they must be.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub breach: Option<Breach>,
}

/// One part of the premises.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct PartTest {
    /// The part.
    pub part: Part,
    /// The least area.
    pub required_m2: Area,
    /// The area that is there.
    pub provided_m2: Area,
    /// Whether it is enough.
    pub met: bool,
}

/// The test of the first phase.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct TemporaryTest {
    /// Part by part.
    pub parts: Vec<PartTest>,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        if self.met { "met" } else { "not-met" }
    }
}

impl Rule for Premises {
    const ID: &'static str = "zone.premises";
    const TITLE: (&'static str, &'static str) =
        ("物业管理用房", "whether the management premises are enough");
    const PARAMETERS: &'static [&'static str] = &[
        keys::PREMISES.id(),
        keys::PREMISES_SUPPLEMENT.id(),
        keys::PREMISES_IN_USE.id(),
        keys::PREMISES_BARRED.id(),
        keys::PREMISES_DECIDED.id(),
        keys::PREMISES_PERMITTED.id(),
    ];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.in_use.map_or(facts.planned_on, |in_use| in_use.as_of)
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, _: &Options) -> Result<Decision<Outcome>, Error> {
        if let Some(in_use) = facts.in_use {
            return made_good::decide(law, facts, in_use);
        }
        let quota = law.find(keys::PREMISES, facts.planned_on)?;
        check_rooms(facts)?;
        let mut reasons = Vec::new();
        let permanent: Vec<(usize, &Room)> =
            facts.rooms.iter().enumerate().filter(|(_, room)| !room.temporary).collect();
        let all: Vec<(usize, &Room)> = facts.rooms.iter().enumerate().collect();

        let full = Test { quota: &quota, facts, step: Step::PremisesPart, phase: None, rooms: &permanent };
        let parts = full.parts(&mut reasons)?;
        let full_met = parts.iter().all(|part| part.met);
        let supplement = supplement::decide(law, &full, &parts, &mut reasons)?;
        let temporary = match (facts.stage, quota.value().temporary) {
            (Stage::Complete, _) | (_, Temporary::None) => None,
            (Stage::FirstPhase, of) => Some(first_phase(&full, of, &parts, &all, &mut reasons)?),
        };
        let temporary_met = temporary.as_ref().is_some_and(|test| test.parts.iter().all(|part| part.met));
        let supplemented = supplement.is_none_or(|supplement| supplement.met);
        let area_met = (full_met || temporary_met) && supplemented;
        let of_2004 = quota.value().temporary == Temporary::OnFirstPhase;
        if temporary_met && !full_met && of_2004 {
            reasons.push(Reason::computed(Step::PremisesProcedure).by(&quota).verdict_of(Verdict::Judgement));
        }
        let permanent_alone = matches!(quota.value().temporary, Temporary::OfWhole(_));
        let decisive = if full_met || temporary.is_none() || permanent_alone { &permanent } else { &all };
        let quality_met = Conditions::new(&quota, facts, decisive).are_met(&mut reasons)?;
        let breach = match (area_met, quality_met) {
            (false, _) => Some(Breach::PremisesMissing),
            (true, false) => Some(Breach::PremisesUnfit),
            (true, true) => None,
        };
        if let Some(breach) = breach {
            let reason = Reason::computed(Step::PremisesBreach).by(&quota).with(Label::Breach, breach.term());
            reasons.push(reason.verdict_of(Verdict::Judgement));
        }
        let acts = act::decide(law, facts, &mut reasons)?;
        let met = breach.is_none();
        let outcome = Outcome {
            met,
            area_met,
            quality_met,
            parts,
            temporary,
            supplement,
            made_good: None,
            acts,
            breach,
        };
        Ok(Decision::new(outcome, reasons))
    }
}

/// What is asked of the first phase, against the rooms that count for it.
fn first_phase(
    full: &Test<'_>,
    of: Temporary,
    parts: &[PartTest],
    all: &[(usize, &Room)],
    reasons: &mut Vec<Reason>,
) -> Result<TemporaryTest, Error> {
    let step = Step::PremisesTemporary;
    let phase = || {
        let message = "the area of the first phase";
        full.facts.first_phase_area_m2.ok_or_else(|| Error::missing("first_phase_area_m2", message))
    };
    let share = |share: Ratio, of: Area| {
        let exact = share.checked_mul(Ratio::from_integer(of.hundredths()));
        let least = exact.and_then(|exact| i64::try_from(exact.ceil()).ok());
        Area::try_from_hundredths(least.ok_or_else(|| Error::range("an area"))?)
    };
    let parts = match of {
        Temporary::OfFirstPhase(rate) => {
            let test = Test { step, rooms: all, ..*full };
            let phase = phase()?;
            Vec::from([test.part(Part::All, phase, share(rate, phase)?, reasons)?])
        }
        Temporary::OfWhole(of) => {
            let test = Test { step, ..*full };
            let part = |part: &PartTest| {
                test.part(part.part, part.required_m2, share(of, part.required_m2)?, reasons)
            };
            parts.iter().map(part).collect::<Result<_, _>>()?
        }
        Temporary::None | Temporary::OnFirstPhase => {
            Test { step, phase: Some(phase()?), rooms: all, ..*full }.parts(reasons)?
        }
    };
    Ok(TemporaryTest { parts })
}

fn check_rooms(facts: &Facts) -> Result<(), Error> {
    in_key_order(&facts.rooms, ("rooms", "room"), |room| &room.room)?;
    for (row, room) in facts.rooms.iter().enumerate() {
        room.check().at_row("rooms", row)?;
    }
    for (part, field) in [
        (facts.above_ground_area_m2, "above_ground_area_m2"),
        (facts.underground_business_area_m2, "underground_business_area_m2"),
        (facts.first_phase_area_m2, "first_phase_area_m2"),
    ] {
        if part.is_some_and(|part| part > facts.total_area_m2) {
            let error = Error::invalid("premises.part_too_large", "a part is larger than the whole zone");
            return Err(error.at(field));
        }
    }
    Ok(())
}

/// The areas of a quota against some rooms.
#[derive(Clone, Copy)]
struct Test<'t> {
    quota: &'t InForce<Quota>,
    facts: &'t Facts,
    step: Step,
    /// The area of the first phase, where that is the base.
    phase: Option<Area>,
    rooms: &'t [(usize, &'t Room)],
}

impl Test<'_> {
    fn parts(&self, reasons: &mut Vec<Reason>) -> Result<Vec<PartTest>, Error> {
        let asked = |part: &&QuotaPart| part.zones.is_none_or(|zones| zones == self.facts.zone_use);
        let mut parts = Vec::new();
        for asked in self.quota.value().parts.iter().filter(asked) {
            let base = match self.phase {
                Some(phase) => phase,
                None => self.facts.base(asked.base)?,
            };
            parts.push(self.part(asked.part, base, asked.formula.of(base)?, reasons)?);
        }
        Ok(parts)
    }

    fn part(
        &self,
        part: Part,
        base: Area,
        required_m2: Area,
        reasons: &mut Vec<Reason>,
    ) -> Result<PartTest, Error> {
        let counted = self.rooms.iter().filter(|(_, room)| room.counts_for(part));
        let provided_m2 = Area::sum(counted.map(|(_, room)| room.area_m2)).at("rooms")?;
        let met = provided_m2 >= required_m2;
        let comparison =
            Comparison::bound(provided_m2.into(), Comparator::AtLeast, &Quantity::from(required_m2))?;
        reasons.push(
            Reason::compared(self.step, comparison, met)
                .by(self.quota)
                .with(Label::Part, term(part))
                .with(Label::Base, base)
                .with(Label::Required, required_m2),
        );
        Ok(PartTest { part, required_m2, provided_m2, met })
    }
}

const fn term(part: Part) -> Term {
    match part {
        Part::Company => Term::Company,
        Part::Committee => Term::Committee,
        Part::Office => Term::Office,
        Part::Business => Term::Business,
        Part::All => Term::All,
    }
}
