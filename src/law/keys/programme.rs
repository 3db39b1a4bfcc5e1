//! Of programmes.

use super::{List, keys};
use crate::law::sense::Sense;
use crate::law::{
    Key, LawValue as _, Plan, Procedure, SchemeBodies, Sequence, Shared, Targets, Value, Words,
};

keys! {
    OF_PROGRAMMES;
    /// What an acceptance finds of a community, beside what its residents say.
    ACCEPTANCE_CRITERIA: Words = "programme.acceptance.criteria";
    /// Who leads it.
    ACCEPTANCE_LED_BY: Words = "programme.acceptance.led-by";
    /// How the share of satisfied residents is held against the one that is asked.
    ACCEPTANCE_SATISFACTION: Shared<str> = "programme.acceptance.satisfaction" in Sense::OneOf(&["at-least", "more-than"]);
    /// What follows where too few are satisfied.
    ACCEPTANCE_FAILED: Words = "programme.acceptance.failed" in Sense::OneOf(&[
        "lessons", "not-accepted", "award-withheld", "points-lost",
    ]);
    /// Who pays towards the services of estates and communities.
    TRANCHE_PAYERS: Words = "programme.tranche.payers";
    /// That each of them pays the same.
    TRANCHE_ALIKE: () = "programme.tranche.alike";
    /// At which milestones they pay, one after the other; at the last one the rest.
    TRANCHE_INSTALMENTS: Words = "programme.tranche.instalments";
    /// That a community that failed its acceptance does not get the rest.
    TRANCHE_WITHHELD: () = "programme.tranche.withheld";
    /// Under which name residents pay for services.
    FUNDING_FEES: Shared<str> = "programme.funding.fees" in Sense::OneOf(&["residents-fees"]);
    /// What fills the gap that their fees leave.
    FUNDING_FILLS: Words = "programme.funding.fills";
    /// That fees are to become the main source.
    FUNDING_MAIN: () = "programme.funding.main";
    /// How many estates are to be surveyed.
    INVENTORY_ESTATES: u32 = "programme.inventory.estates";
    /// What a record of an estate states.
    INVENTORY_FIELDS: Words = "programme.inventory.fields" in Sense::OneOf(&[
        "kind-of-estate", "extent", "buildings", "households",
    ]);
    /// Which kinds of estates it tells apart.
    INVENTORY_KINDS: Words = "programme.inventory.kinds";
    /// The bodies that a scheme sets up.
    SUPERVISION_BODIES: SchemeBodies = "programme.supervision.bodies";
    /// The phases of a programme.
    PROGRAMME_PLAN: Plan = "programme.plan";
    /// What must be done before what may begin.
    PROGRAMME_SEQUENCE: Sequence = "programme.sequence";
    /// What shares of an inventory a programme is to reach.
    PROGRAMME_TARGETS: Targets = "programme.targets";
    /// Which of them later law has ended.
    PROGRAMME_TARGETS_ENDED: Words = "programme.targets.ended";
    /// The steps until a defect is put right.
    PROGRAMME_DEFECT: Procedure = "programme.defect";
    /// That whose defect it is answers for it.
    PROGRAMME_DEFECT_ANSWERS: () = "programme.defect.answers";
}
