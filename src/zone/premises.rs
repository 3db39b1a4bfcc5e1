//! Management premises.

mod room;

use alloc::vec::Vec;

pub use self::room::{Room, RoomFor};
use crate::decision::{Comparison, Decision, Label, Quantity, Reason, Step, Term, Verdict};
use crate::error::{At as _, Error};
use crate::law::{Base, InForce, LocalLaw, Quality, Quota, QuotaPart, Temporary, keys};
pub use crate::law::{Part, ZoneUse};
pub use crate::penalty::range::Breach;
use crate::quantity::{Area, Comparator, Date, Key, Ratio, in_key_order};
pub use crate::rule::NoOptions as Options;
use crate::rule::{self, Rule};

/// `zone.premises`: whether a zone has the management premises (物业管理用房) that the place's law asks for.
///
/// The law tables hold each place's formula: Shanghai asks for `max(100 m², 2 ‰ of the building area)` for
/// the company and 30 m² for the owners' committee (业主委员会), above ground and self-contained; Henan for
/// progressive brackets; Hangzhou for 3 ‰ and 4 ‰ of the area above ground. A required area of a part of
/// 0.01 m² counts as a whole one.
///
/// Where a zone is built in phases, Shanghai's rules of 2004 let the developer provide either everything
/// in the first phase or temporary premises computed on the first phase's area; the procedure they refer to
/// for that was not seen and is left to judgement. Weifang and Zibo ask for 3 ‰ of the first phase's area, Zhoushan for
/// half of the whole.
///
/// Where something is missing, the outcome names the [breach](Breach) whose consequences
/// [`penalty.range`](crate::penalty::range) tells. Rooms that a text does not count, such as guard booths, plant rooms or
/// those lower than 2.2 m (Heze art. 17, Liaocheng art. 12, Binzhou art. 22, Zhoushan art. 11), are not told.
///
/// # Errors
/// [`MissingFact`](crate::ErrorKind::MissingFact) for a base area, and a quality of a room, that the place's text asks
/// for; [`InvalidFact`](crate::ErrorKind::InvalidFact) for a room told twice and a part larger than the zone;
/// [`NotInForce`](crate::ErrorKind::NotInForce) where no text was seen.
///
/// ```
/// use wuye::law::{Law, Part, ZoneUse};
/// use wuye::rule::Rule;
/// use wuye::zone::premises::{Facts, Options, Premises, Room, RoomFor, Stage};
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
///     planned_on: "2005-03-01".parse()?,
///     zone_use: ZoneUse::WithDwellings,
///     total_area_m2: "86500".parse()?,
///     above_ground_area_m2: None,
///     stage: Stage::Complete,
///     first_phase_area_m2: None,
///     rooms: vec![room("R1", RoomFor::Company, "172.99")?, room("R2", RoomFor::Committee, "30")?],
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
    /// Whether the zone is complete.
    pub stage: Stage,
    /// The building area of the first phase, needed while only that stands.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub first_phase_area_m2: Option<Area>,
    /// The rooms provided, in any order.
    pub rooms: Vec<Room>,
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
    /// Whether the rooms that count have every quality asked for.
    pub quality_met: bool,
    /// The full requirement, part by part, against the permanent rooms.
    pub parts: Vec<PartTest>,
    /// What is asked while only the first phase stands, where the law speaks of it.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub temporary: Option<TemporaryTest>,
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
    const PARAMETERS: &'static [&'static str] = &[keys::PREMISES.id()];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.planned_on
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, _: &Options) -> Result<Decision<Outcome>, Error> {
        let quota = law.find(keys::PREMISES, facts.planned_on)?;
        check_rooms(facts)?;
        let mut reasons = Vec::new();
        let permanent: Vec<(usize, &Room)> =
            facts.rooms.iter().enumerate().filter(|(_, room)| !room.temporary).collect();
        let all: Vec<(usize, &Room)> = facts.rooms.iter().enumerate().collect();

        let full = Test { quota: &quota, facts, step: Step::PremisesPart, phase: None, rooms: &permanent };
        let parts = full.parts(&mut reasons)?;
        let full_met = parts.iter().all(|part| part.met);
        let temporary = match (facts.stage, quota.value().temporary) {
            (Stage::Complete, _) | (_, Temporary::None) => None,
            (Stage::FirstPhase, of) => Some(first_phase(&full, of, &parts, &all, &mut reasons)?),
        };
        let temporary_met = temporary.as_ref().is_some_and(|test| test.parts.iter().all(|part| part.met));
        let area_met = full_met || temporary_met;
        let of_2004 = quota.value().temporary == Temporary::OnFirstPhase;
        if temporary_met && !full_met && of_2004 {
            reasons.push(Reason::computed(Step::PremisesProcedure).by(&quota).verdict_of(Verdict::Judgement));
        }
        let permanent_alone = matches!(quota.value().temporary, Temporary::OfWhole(_));
        let decisive = if full_met || temporary.is_none() || permanent_alone { &permanent } else { &all };
        let quality_met = quality(&quota, facts.zone_use, decisive, &mut reasons)?;
        let breach = match (area_met, quality_met) {
            (false, _) => Some(Breach::PremisesMissing),
            (true, false) => Some(Breach::PremisesUnfit),
            (true, true) => None,
        };
        if let Some(breach) = breach {
            let reason = Reason::computed(Step::PremisesBreach).by(&quota).with(Label::Breach, breach.term());
            reasons.push(reason.verdict_of(Verdict::Judgement));
        }
        let met = breach.is_none();
        Ok(Decision::new(Outcome { met, area_met, quality_met, parts, temporary, breach }, reasons))
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
    for (part, field) in [
        (facts.above_ground_area_m2, "above_ground_area_m2"),
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
            let base = match (self.phase, asked.base) {
                (Some(phase), _) => phase,
                (None, Base::Total) => self.facts.total_area_m2,
                (None, Base::AboveGround) => self.facts.above_ground_area_m2.ok_or_else(|| {
                    Error::missing(
                        "above_ground_area_m2",
                        "the area above ground, which the formula starts from",
                    )
                })?,
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

/// Whether every room has every quality that is asked of a part it counts for; a reason for each quality.
fn quality(
    quota: &InForce<Quota>,
    zone_use: ZoneUse,
    rooms: &[(usize, &Room)],
    reasons: &mut Vec<Reason>,
) -> Result<bool, Error> {
    let parts = || quota.value().parts.iter().filter(|part| part.zones.is_none_or(|zones| zones == zone_use));
    let mut asked: Vec<Quality> = parts().flat_map(|part| &part.quality).copied().collect();
    asked.sort_unstable();
    asked.dedup();
    let mut all = true;
    for quality in asked {
        let is_asked_of =
            |room: &Room| parts().any(|part| part.quality.contains(&quality) && room.counts_for(part.part));
        let (mut lacking, mut counted) = (None, false);
        for (row, room) in rooms.iter().filter(|(_, room)| is_asked_of(room)) {
            counted = true;
            let has = room.has(quality).at_row("rooms", *row)?;
            // The first by key, whatever the order of rows.
            if !has && lacking.is_none_or(|key: &Key| room.room < *key) {
                lacking = Some(&room.room);
            }
        }
        if !counted {
            continue;
        }
        let named = match quality {
            Quality::AboveGround => Term::AboveGround,
            Quality::SelfContained => Term::SelfContained,
            Quality::Water => Term::Water,
            Quality::Electricity => Term::Electricity,
            Quality::Heating => Term::Heating,
            Quality::Daylight => Term::Daylight,
            Quality::Ventilation => Term::Ventilation,
            Quality::Sanitation => Term::Sanitation,
            Quality::Communication => Term::Communication,
            Quality::Decorated => Term::Decorated,
            Quality::OwnEntrance => Term::OwnEntrance,
        };
        let reason = Reason::computed(Step::PremisesQuality).by(quota).with(Label::Quality, named);
        let reason = match lacking {
            Some(key) => reason.with(Label::Room, key),
            None => reason,
        };
        reasons.push(reason.verdict_of(Verdict::of(lacking.is_none())));
        all &= lacking.is_none();
    }
    Ok(all)
}
