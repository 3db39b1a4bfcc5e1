//! What the rooms must be beside large enough.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

use super::room::{Room, asked};
use super::{Facts, term};
use crate::decision::{Comparison, Label, Quantity, Reason, Step, Term, Verdict};
use crate::error::{At as _, Error};
use crate::law::{
    AreaLimit, Condition, InForce, Part, PremisesCondition, Quality, Quota, QuotaPart, RoomKind,
    StoreyExempt, ZoneUse,
};
use crate::quantity::{Area, Comparator, Key, Ratio, Threshold};

/// A room and its row in the facts.
type Row<'t> = (usize, &'t Room);

/// The conditions of a place and the rooms that count.
pub(super) struct Conditions<'t> {
    quota: &'t InForce<Quota>,
    facts: &'t Facts,
    rooms: &'t [Row<'t>],
}

impl<'t> Conditions<'t> {
    pub(super) const fn new(quota: &'t InForce<Quota>, facts: &'t Facts, rooms: &'t [Row<'t>]) -> Self {
        Self { quota, facts, rooms }
    }

    /// Whether all of them are; a reason for each that is asked of any room.
    pub(super) fn are_met(&self, reasons: &mut Vec<Reason>) -> Result<bool, Error> {
        let mut all = self.qualities(reasons)?;
        for row in self.conditions() {
            let counted: Vec<Row<'_>> = self.counted(row.of).collect();
            if counted.is_empty() {
                continue;
            }
            let reason = match &row.asks {
                Condition::Quality(_) => continue,
                Condition::Storeys { highest, exempt } => storeys(&counted, *highest, exempt)?,
                Condition::Places { small, most_small, most } => {
                    Some(self.places(&counted, *small, *most_small, *most)?)
                }
                Condition::LeastPlace(least) => Some(least_place(&counted, *least)?),
                Condition::GroundFloor(share) => Some(ground_floor(&counted, *share)?),
                Condition::Kinds(kinds) => {
                    for kind in kinds {
                        let (found, reason) = self.kind(&counted, *kind)?;
                        reasons.push(reason.with(Label::Part, term(row.of)));
                        all &= found;
                    }
                    continue;
                }
            };
            if let Some((met, reason)) = reason {
                reasons.push(reason.by(self.quota).with(Label::Part, term(row.of)));
                all &= met;
            }
        }
        Ok(all)
    }

    fn conditions(&self) -> impl Iterator<Item = &PremisesCondition> {
        self.quota.value().conditions.iter().filter(|row| self.is_of(row.zones))
    }

    fn parts(&self) -> impl Iterator<Item = &QuotaPart> {
        self.quota.value().parts.iter().filter(|part| self.is_of(part.zones))
    }

    fn is_of(&self, zones: Option<ZoneUse>) -> bool {
        zones.is_none_or(|zones| zones == self.facts.zone_use)
    }

    fn counted(&self, part: Part) -> impl Iterator<Item = Row<'t>> {
        self.rooms.iter().copied().filter(move |(_, room)| room.counts_for(part))
    }

    /// Whether every room has every quality that is asked of a part it counts for; a reason for each quality.
    fn qualities(&self, reasons: &mut Vec<Reason>) -> Result<bool, Error> {
        let of_parts = self.parts().flat_map(|row| row.quality.iter().map(|quality| (*quality, row.part)));
        let by_themselves = self.conditions().filter_map(|row| match row.asks {
            Condition::Quality(quality) => Some((quality, row.of)),
            _ => None,
        });
        let mut asked: BTreeMap<Quality, Vec<Part>> = BTreeMap::new();
        for (quality, part) in of_parts.chain(by_themselves) {
            asked.entry(quality).or_default().push(part);
        }
        let mut all = true;
        for (quality, of) in asked {
            let is_asked_of = |room: &Room| of.iter().any(|part| room.counts_for(*part));
            let (mut lacking, mut counted) = (None, false);
            for (row, room) in self.rooms.iter().filter(|(_, room)| is_asked_of(room)) {
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
            let reason =
                Reason::computed(Step::PremisesQuality).by(self.quota).with(Label::Quality, named(quality));
            let reason = match lacking {
                Some(key) => reason.with(Label::Room, key),
                None => reason,
            };
            reasons.push(reason.verdict_of(Verdict::of(lacking.is_none())));
            all &= lacking.is_none();
        }
        Ok(all)
    }

    /// At how many places the rooms lie.
    fn places(
        &self,
        counted: &[Row<'_>],
        small: AreaLimit,
        most_small: u16,
        most: u16,
    ) -> Result<(bool, Reason), Error> {
        let total = self.facts.total_area_m2;
        let most = u64::from(if small.holds(total) { most_small } else { most });
        let places: BTreeSet<&Key> = counted.iter().map(place).collect::<Result<_, _>>()?;
        let places = u64::try_from(places.len()).unwrap_or(u64::MAX);
        let comparison = Comparison::bound(number(places)?, Comparator::AtMost, &number(most)?)?;
        let reason = Reason::compared(Step::PremisesPlaces, comparison, places <= most);
        Ok((places <= most, reason.with(Label::Total, total)))
    }

    /// Whether some room has such a one in it.
    fn kind(&self, counted: &[Row<'_>], kind: RoomKind) -> Result<(bool, Reason), Error> {
        let told = counted.iter().map(|(row, room)| (row, room.kinds.as_ref()));
        let found = told.clone().any(|(_, kinds)| kinds.is_some_and(|kinds| kinds.contains(&kind)));
        if let (false, Some((row, _))) = (found, told.clone().find(|(_, kinds)| kinds.is_none())) {
            return Err(Error::missing("kinds", "what the rooms are divided into").at_row(*row).at("rooms"));
        }
        let named = match kind {
            RoomKind::ServiceHall => Term::ServiceHall,
            RoomKind::Office => Term::Office,
            RoomKind::Lavatory => Term::Lavatory,
        };
        let reason = Reason::computed(Step::PremisesKind).by(self.quota).with(Label::Quality, named);
        Ok((found, reason.verdict_of(Verdict::of(found))))
    }
}

/// A number of storeys or places.
fn number(of: u64) -> Result<Quantity, Error> {
    Ok(Quantity::Number(Ratio::try_new(of.into(), 1)?))
}

fn place<'t>((row, room): &Row<'t>) -> Result<&'t Key, Error> {
    asked(room.place.as_ref(), "place").at_row("rooms", *row)
}

/// The room that lies highest of those that may not lie as they like.
fn storeys(
    counted: &[Row<'_>],
    highest: u16,
    exempt: &[StoreyExempt],
) -> Result<Option<(bool, Reason)>, Error> {
    let mut found: Option<(u16, &Key)> = None;
    for (row, room) in counted {
        let storey = asked(room.storey, "storey").at_row("rooms", *row)?;
        if storey > highest && is_exempt(room, exempt).at_row("rooms", *row)? {
            continue;
        }
        // Of several on one storey the first by key, whatever the order of rows.
        let lies_higher = |(other, key): (u16, &Key)| storey > other || storey == other && room.room < *key;
        if found.is_none_or(lies_higher) {
            found = Some((storey, &room.room));
        }
    }
    let Some((storey, key)) = found else { return Ok(None) };
    let met = storey <= highest;
    let (left, bound) = (number(storey.into())?, number(highest.into())?);
    let comparison = Comparison::bound(left, Comparator::AtMost, &bound)?;
    Ok(Some((met, Reason::compared(Step::PremisesStorey, comparison, met).with(Label::Room, key))))
}

fn is_exempt(room: &Room, exempt: &[StoreyExempt]) -> Result<bool, Error> {
    for exempt in exempt {
        let told = match exempt {
            StoreyExempt::Lift => asked(room.lift, "lift")?,
            StoreyExempt::Detached => asked(room.detached, "detached")?,
        };
        if told {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The smallest place.
fn least_place(counted: &[Row<'_>], least: Area) -> Result<(bool, Reason), Error> {
    let mut areas: BTreeMap<&Key, Area> = BTreeMap::new();
    for found in counted {
        let area = areas.entry(place(found)?).or_default();
        *area = area.checked_add(found.1.area_m2).at("rooms")?;
    }
    let smallest = areas.into_iter().min_by_key(|(key, area)| (*area, *key));
    let (key, area) = smallest.ok_or_else(|| Error::range("the places of the premises"))?;
    let comparison = Comparison::bound(area.into(), Comparator::AtLeast, &Quantity::from(least))?;
    let reason = Reason::compared(Step::PremisesLeastPlace, comparison, area >= least);
    Ok((area >= least, reason.with(Label::PremisesPlace, key)))
}

/// How much of the rooms lies on the ground floor.
fn ground_floor(counted: &[Row<'_>], share: Threshold) -> Result<(bool, Reason), Error> {
    let mut on_it = Area::default();
    for (row, room) in counted {
        if asked(room.storey, "storey").at_row("rooms", *row)? == GROUND_FLOOR {
            on_it = on_it.checked_add(room.area_m2).at("rooms")?;
        }
    }
    let whole = Area::sum(counted.iter().map(|(_, room)| room.area_m2)).at("rooms")?;
    Reason::share(Step::PremisesGroundFloor, on_it, whole, share)
}

/// The number of the storey that is called 底层.
const GROUND_FLOOR: u16 = 1;

const fn named(quality: Quality) -> Term {
    match quality {
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
        Quality::NonResidential => Term::NonResidential,
        Quality::Central => Term::Central,
        Quality::StreetSide => Term::StreetSide,
    }
}
