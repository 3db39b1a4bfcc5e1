//! How soon each class of requests is answered.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::vec::Vec;

use super::asked::{Facts, Target};
use crate::error::Error;
use crate::law::{ResponseStage, ResponseTarget, ResponseTargets};
use crate::quantity::Key;

/// The minutes of each class and stage that has a target.
pub(super) type Targets<'a> = BTreeMap<(&'a Key, ResponseStage), u32>;

/// The charter's targets, and the law's where the charter has none: for each class of which there is a request.
pub(super) fn targets<'a>(law: &ResponseTargets, facts: &'a Facts) -> Result<Targets<'a>, Error> {
    let mut all = Targets::new();
    for (row, target) in facts.targets.iter().enumerate() {
        if all.insert((&target.class, target.stage), target.within_minutes).is_some() {
            let message = "the class has a target of that stage already";
            return Err(Error::invalid("dispatch.two_targets", message)
                .at("stage")
                .at_row(row)
                .at("targets"));
        }
        let laxer = |of_law: &&ResponseTarget| {
            of_law.stage == target.stage
                && of_law.within_minutes.is_some_and(|minutes| minutes < target.within_minutes)
        };
        if of_class(law, &target.class).iter().any(laxer) {
            return Err(too_long().at_row(row).at("targets"));
        }
    }
    for request in &facts.requests {
        for of_law in of_class(law, &request.class) {
            let key = (&request.class, of_law.stage);
            if let (None, Some(minutes)) = (all.get(&key), of_law.within_minutes) {
                all.insert(key, minutes);
            }
            if !all.contains_key(&key) {
                return Err(missing(&request.class, of_law.stage));
            }
        }
    }
    Ok(all)
}

fn too_long() -> Error {
    Error::invalid("dispatch.too_long", "a target is as short as the law's, or shorter").at("within_minutes")
}

fn missing(class: &Key, stage: ResponseStage) -> Error {
    let stage = stage.name();
    let class = class.as_str();
    Error::missing("targets", &format!("the minutes until a request of the class {class:?} is {stage}"))
}

/// What the law says of a class: rows that name it, or else those that name none.
fn of_class<'a>(law: &'a ResponseTargets, class: &Key) -> Vec<&'a ResponseTarget> {
    let rows = |named: bool| {
        let is = move |row: &&ResponseTarget| match &row.class {
            Some(name) => named && **name == *class.as_str(),
            None => !named,
        };
        law.targets.iter().filter(is).collect::<Vec<_>>()
    };
    let own = rows(true);
    if own.is_empty() { rows(false) } else { own }
}

impl Target {
    /// A target of a class.
    #[must_use]
    pub const fn new(class: Key, stage: ResponseStage, within_minutes: u32) -> Self {
        Self { class, stage, within_minutes }
    }
}
