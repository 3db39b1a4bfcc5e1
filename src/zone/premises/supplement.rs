//! What is asked for what was built above the permit.

use alloc::vec::Vec;

use super::{PartTest, Test};
use crate::decision::{Comparison, Label, Quantity, Reason, Step, Verdict};
use crate::error::{At as _, Error};
use crate::law::{LocalLaw, Part, keys};
use crate::quantity::{Amount, Area, Comparator, Money, Ratio, Rounding};

/// What was built, measured after the final inspection (竣工验收).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Completion {
    /// The building area above ground.
    pub above_ground_area_m2: Area,
    /// Whether it is more than the permit says because planning was lawfully adjusted (依法调整规划).
    pub planning_adjusted: bool,
    /// Whether what is wanting for it cannot be provided in rooms; needed where something is.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub impossible: Option<bool>,
    /// The average price at which the zone's property was sold, a square metre; needed where it cannot.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub average_yuan_per_m2: Option<Money>,
    /// What the developer has paid for it; needed there, too.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub paid_yuan: Option<Money>,
}

/// What is asked for what was built above the permit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Supplement {
    /// What was built above it.
    pub excess_m2: Area,
    /// The further premises for that.
    pub required_m2: Area,
    /// What permanent rooms there are beyond those that the permit's area asks for.
    pub provided_m2: Area,
    /// What is paid instead of what cannot be provided: its area at the average price, into the maintenance fund (专项维修资金)
    /// or for what else the assembly decides.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub payment_yuan: Option<Money>,
    /// Whether they are provided or paid for.
    pub met: bool,
}

/// The supplement, where the place's law asks for one. `parts` is what the permit's area asks for, `full` its test.
pub(super) fn decide(
    law: &LocalLaw<'_>,
    full: &Test<'_>,
    parts: &[PartTest],
    reasons: &mut Vec<Reason>,
) -> Result<Option<Supplement>, Error> {
    let facts = full.facts;
    let Some(completion) = facts.completion else { return Ok(None) };
    if facts.stage != super::Stage::Complete {
        let error = Error::invalid("premises.completion", "what is not complete was not measured");
        return Err(error.at("completion"));
    }
    let Some(quota) = law.find_any(keys::PREMISES_SUPPLEMENT, facts.planned_on)? else { return Ok(None) };
    let excess_m2 = less(completion.above_ground_area_m2, facts.above_ground()?)?;
    if excess_m2 == Area::default() {
        return Ok(None);
    }
    if !completion.planning_adjusted {
        let reason = Reason::computed(Step::PremisesSupplement).by(&quota).with(Label::Excess, excess_m2);
        reasons.push(reason.verdict_of(Verdict::Judgement));
        return Ok(None);
    }
    let rows = quota.value().parts.iter();
    let here = rows.filter(|row| row.zones.is_none_or(|zones| zones == facts.zone_use));
    let required: Vec<Area> = here.map(|row| row.formula.of(excess_m2)).collect::<Result<_, _>>()?;
    let required_m2 = Area::sum(required)?;
    let rooms = Area::sum(full.rooms.iter().map(|(_, room)| room.area_m2)).at("rooms")?;
    let provided_m2 = less(rooms, asked_by_the_permit(parts)?)?;
    let in_rooms = provided_m2 >= required_m2;
    let bound = Quantity::from(required_m2);
    let comparison = Comparison::bound(provided_m2.into(), Comparator::AtLeast, &bound)?;
    let reason = Reason::compared(Step::PremisesSupplement, comparison, in_rooms).by(&quota);
    reasons.push(reason.with(Label::Excess, excess_m2).with(Label::Required, required_m2));
    let mut supplement =
        Supplement { excess_m2, required_m2, provided_m2, payment_yuan: None, met: in_rooms };
    if in_rooms || !told(completion.impossible, "impossible", "whether rooms cannot be provided")? {
        return Ok(Some(supplement));
    }
    let average = told(completion.average_yuan_per_m2, "average_yuan_per_m2", "the average price")?;
    let paid = told(completion.paid_yuan, "paid_yuan", "what was paid instead of rooms")?;
    let average = average.not_negative().at("average_yuan_per_m2").at("completion")?;
    let paid = paid.not_negative().at("paid_yuan").at("completion")?;
    let wanting = less(required_m2, provided_m2)?;
    let error = || Error::range("the price of premises");
    let square_metres = Ratio::try_new(wanting.hundredths().into(), 100)?;
    let fen = square_metres.checked_mul(Ratio::from_integer(average.fen())).ok_or_else(error)?;
    let payment = Amount::from_fen(fen).round(Rounding::default())?;
    let comparison = Comparison::bound(paid.into(), Comparator::AtLeast, &Quantity::Money(payment))?;
    let reason = Reason::compared(Step::PremisesPayment, comparison, paid >= payment).by(&quota);
    reasons.push(reason.with(Label::Missing, wanting).with(Label::Price, average));
    supplement.payment_yuan = Some(payment);
    supplement.met = paid >= payment;
    Ok(Some(supplement))
}

/// All that the permit's area asks for: a part that lies in another is not counted again.
fn asked_by_the_permit(parts: &[PartTest]) -> Result<Area, Error> {
    let whole = parts.iter().find(|row| row.part == Part::All);
    let office = parts.iter().any(|row| row.part == Part::Office);
    let lies_in_another = |part: Part| match part {
        Part::All => false,
        Part::Company | Part::Committee => whole.is_some() || office,
        Part::Office | Part::Business => whole.is_some(),
    };
    Area::sum(parts.iter().filter(|row| !lies_in_another(row.part)).map(|row| row.required_m2))
}

/// What one area has more than another, or nothing.
fn less(area: Area, other: Area) -> Result<Area, Error> {
    Area::try_from_hundredths(area.hundredths().saturating_sub(other.hundredths()).max(0))
}

fn told<T>(fact: Option<T>, field: &'static str, what: &str) -> Result<T, Error> {
    fact.ok_or_else(|| Error::missing(field, what).at("completion"))
}
