//! The outlook of a vote against what it says of itself: every way in which the ballots that are out can
//! come in, tried.

mod begun;
mod laws;
mod small;
mod told;

use wuye::law::Law;
use wuye::owner::{Holding, Unit, UnitUse};
use wuye::quantity::{Area, Key};
use wuye::rule::Rule;
use wuye::vote::motion::{self, Motion};
use wuye::vote::outlook::{Facts, Outcome, Outlook};
use wuye::vote::weights::Holder;
use wuye::vote::{Ballot, Choice};

fn key(text: &str) -> Key {
    text.parse().unwrap()
}

/// A flat of hundredths of a square metre.
fn flat(unit: &str, owner: &str, area: u64) -> Unit {
    Unit {
        unit: key(unit),
        used_for: UnitUse::Dwelling,
        holding: Holding::Delivered,
        owners: vec![key(owner)],
        register_area_m2: Some(Area::try_from_hundredths(area.try_into().unwrap()).unwrap()),
        survey_area_m2: None,
        contract_area_m2: None,
        separate_title: None,
    }
}

fn ballot(owner: &str, choice: Choice) -> Ballot {
    Ballot { owners: vec![key(owner)], ..Ballot::saying(choice) }
}

fn owner_of(holder: &Holder) -> String {
    match holder {
        Holder::Owners(owners) => owners[0].as_str().into(),
        Holder::Pool(pool) => pool.as_str().into(),
    }
}

fn outlook(facts: &Facts, options: &motion::Options) -> Outcome {
    let nation = Law::built_in().at("100000".parse().unwrap());
    Outlook::decide(&nation, facts, options).unwrap().outcome().unwrap().clone()
}

/// What `vote.motion` says, where it says anything.
fn decided(facts: &motion::Facts, options: &motion::Options) -> Option<motion::Outcome> {
    let nation = Law::built_in().at("100000".parse().unwrap());
    Some(Motion::decide(&nation, facts, options).ok()?.outcome().unwrap().clone())
}
