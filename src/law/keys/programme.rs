//! Of programmes (专项方案).

use super::{List, keys};
use crate::law::sense::Sense;
use crate::law::{Key, LawValue as _, Procedure, Targets, Value, Words};

keys! {
    OF_PROGRAMMES;
    /// What shares of an inventory a programme is to reach.
    PROGRAMME_TARGETS: Targets = "programme.targets";
    /// Which of them later law has ended.
    PROGRAMME_TARGETS_ENDED: Words = "programme.targets.ended";
    /// The steps until a defect is put right.
    PROGRAMME_DEFECT: Procedure = "programme.defect";
    /// That whose defect it is answers for it.
    PROGRAMME_DEFECT_ANSWERS: () = "programme.defect.answers";
}
