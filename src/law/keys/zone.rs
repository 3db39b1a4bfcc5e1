//! Of zones.

use super::{List, keys};
use crate::law::sense::Sense;
use crate::law::{Key, LawValue as _, Procedure, Quota, Shared, Value, Words, ZoneDivision};
use crate::quantity::{Span, Threshold};

keys! {
    OF_ZONES;
    /// By what estates are divided into zones.
    ZONE_DIVISION: ZoneDivision = "zone.division";
    /// What public ground is not taken into a zone.
    ZONE_DIVISION_EXCLUDED: Words = "zone.division.excluded" in PUBLIC_GROUND;
    /// What public ground in a zone is not managed with it.
    ZONE_DIVISION_UNMANAGED: Words = "zone.division.unmanaged" in PUBLIC_GROUND;
    /// The steps until a new zone is delimited.
    ZONE_DELIMITATION: Procedure = "zone.delimitation";
    /// The steps until one is adjusted, joined or delimited later.
    ZONE_ADJUSTMENT: Procedure = "zone.adjustment";
    /// The steps until a new zone is inspected and handed over to its first manager.
    ZONE_HANDOVER: Procedure = "zone.handover";
    /// That a zone has one owners' assembly.
    BODIES_ASSEMBLY: () = "zone.bodies.assembly";
    /// That one manager manages it.
    BODIES_MANAGER: () = "zone.bodies.manager";
    /// That all its phases have the same manager.
    BODIES_PHASES: () = "zone.bodies.phases";
    /// That a zone has one property management committee.
    BODIES_COMMITTEE: () = "zone.bodies.management-committee";
    /// What follows when the part built first meets the conditions for an assembly.
    PHASES_ASSEMBLY: Shared<str> = "zone.phases.assembly" in Sense::OneOf(&[
        "must-be-formed", "must-be-prepared", "may-be-formed",
    ]);
    /// That an assembly of that part decides for the whole zone.
    PHASES_WHOLE: () = "zone.phases.whole";
    /// That owners who take delivery later become its members.
    PHASES_MEMBERS: () = "zone.phases.members";
    /// What is done for the seats of the owners of later phases.
    PHASES_SEATS: Words = "zone.phases.seats" in Sense::OneOf(&[
        "rules-say-how", "seats-reserved", "seats-may-be-reserved", "members-added",
    ]);
    /// That the developer is told what the assembly decided.
    PHASES_TOLD: () = "zone.phases.told";
    /// That buyers are.
    PHASES_SALE: () = "zone.phases.sale";
    /// That those are who take delivery later.
    PHASES_DELIVERY: () = "zone.phases.delivery";
    /// The management premises that a zone must have.
    PREMISES: Quota = "zone.premises";
    /// The further premises for what was built above the permit.
    PREMISES_SUPPLEMENT: Quota = "zone.premises.supplement";
    /// How premises are made good that a zone in use never had.
    PREMISES_IN_USE: Words = "zone.premises.in-use" in Sense::OneOf(&["other-rooms", "equal-funds"]);
    /// What may not be done with them.
    PREMISES_BARRED: Words = "zone.premises.barred" in PREMISES_ACTS;
    /// What the owners decide.
    PREMISES_DECIDED: Words = "zone.premises.decided" in PREMISES_ACTS;
    /// What may not be done at will.
    PREMISES_PERMITTED: Words = "zone.premises.permitted" in PREMISES_ACTS;
    /// Which vehicles on duty are not charged for parking.
    PARKING_DUTY: Words = "parking.duty" in Sense::OneOf(&[
        "police-duty",
        "fire-duty",
        "rescue-duty",
        "ambulance-duty",
        "sanitation-duty",
    ]);
    /// The share of what the planned ratio gives the owners with which their needs are met first.
    PARKING_RATIO: Threshold = "parking.ratio" in Sense::Reached;
    /// Who decides that spaces are set up on common ground.
    PARKING_GROUND_SET_UP: Words = "parking.ground.set-up" in DECIDERS;
    /// Who decides what is charged there.
    PARKING_GROUND_CHARGE: Words = "parking.ground.charge" in DECIDERS;
    /// Who decides that spaces are set up before there is an assembly.
    PARKING_GROUND_SET_UP_BEFORE: Words = "parking.ground.set-up.before" in DECIDERS;
    /// Who decides then what is charged.
    PARKING_GROUND_CHARGE_BEFORE: Words = "parking.ground.charge.before" in DECIDERS;
    /// That none are set up while planned ones are not used in full.
    PARKING_GROUND_PLANNED_FIRST: () = "parking.ground.planned-first";
    /// That spaces on common roads and grounds are the owners'.
    PARKING_COMMON: () = "parking.common";
    /// Whose needs planned spaces meet first.
    PARKING_FIRST: Words = "parking.first" in ZONE;
    /// To whom alone spaces are sold: owners, or owners and users of the zone.
    PARKING_SALE: Shared<str> = "parking.sale" in Sense::OneOf(&["owners", "zone"]);
    /// Who may ask that a space is let which is not sold.
    PARKING_LET: Words = "parking.let" in ZONE;
    /// That the duty to let begins once the buildings are handed over.
    PARKING_LET_HANDED_OVER: () = "parking.let.handed-over";
    /// How long after the first hand-over.
    PARKING_LET_AFTER: Span = "parking.let.after";
    /// That spaces which are not sold may not lie idle.
    PARKING_IDLE: () = "parking.idle";
    /// To whom spare spaces are let for a short time.
    PARKING_OUTSIDE: Words = "parking.outside" in Sense::OneOf(&["user", "outsider"]);
    /// How long each letting to them lasts at most.
    PARKING_OUTSIDE_TERM: Span = "parking.outside.term";
    /// That this holds for spaces on common ground too.
    PARKING_OUTSIDE_GROUND: () = "parking.outside.ground";
    /// What is not done with spaces in civil defence works.
    PARKING_CIVIL_DEFENCE: Words = "parking.civil-defence" in Sense::OneOf(&["sold", "given"]);
    /// How long each letting of such a space lasts at most.
    PARKING_CIVIL_DEFENCE_TERM: Span = "parking.civil-defence.term";
    /// Whose needs spaces in civil defence works meet first.
    PARKING_CIVIL_DEFENCE_FIRST: Words = "parking.civil-defence.first" in ZONE;
    /// That the assembly decides whether outsiders park on common ground.
    PARKING_GROUND_OPENED: () = "parking.ground.opened";
    /// By which ways spaces on common ground are allotted.
    PARKING_GROUND_WAYS: Words = "parking.ground.ways" in Sense::OneOf(&["first-come", "by-lot"]);
    /// That spaces are in principle for the zone's own vehicles.
    PARKING_ZONE_ONLY: () = "parking.zone-only";
    /// By what is set what owners and users pay for a space that a developer lets to them.
    PARKING_RENT: Shared<str> = "parking.rent" in Sense::OneOf(&[
        "guided", "guided-of-ordinary", "preliminary-contract",
    ]);
    /// When it is published what a developer did with its spaces.
    PARKING_PUBLISHED: Shared<str> = "parking.published" in Sense::OneOf(&["no-day", "each-quarter"]);
    /// How many of the developer's spaces a household may buy or be given.
    PARKING_HOUSEHOLD: u32 = "parking.household";
    /// How many more of those by which the spaces exceed the dwellings.
    PARKING_HOUSEHOLD_MORE: u32 = "parking.household.more";
}

/// Public ground.
const PUBLIC_GROUND: Sense = Sense::OneOf(&["city-road", "public-green", "city-river"]);

/// What can be done with management premises.
const PREMISES_ACTS: Sense =
    Sense::OneOf(&["change-of-use", "relocation", "partition", "transfer", "mortgage"]);

/// Who has a place in a zone.
const ZONE: Sense = Sense::OneOf(&["owner", "user"]);

/// Who decides on common ground.
const DECIDERS: Sense = Sense::OneOf(&[
    "assembly",
    "mandated-committee",
    "owners",
    "management-committee",
    "preliminary-contract",
    "developer",
]);
