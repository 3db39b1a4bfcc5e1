//! What is no majority: how many alternates a committee may have, and who must all agree.

use serde_json::json;
use wuye::law::{Jurisdiction, Value as LawValue, keys};
use wuye::quantity::{Date, Ratio};

use super::Cell;
use super::edges::{Changing, values};

pub(super) fn cells(place: Jurisdiction, day: Date, changing: &Changing, cells: &mut Vec<Cell>) {
    let mut add = |parameters: &[&'static str], request: serde_json::Value| {
        let rule =
            if parameters.contains(&keys::ALTERNATES.id()) { "vote.election" } else { "vote.unanimity" };
        let (parameters, request) = (parameters.to_vec(), request.to_string());
        cells.push(Cell { rule, place, day, parameters, aim: None, options: vec![], request });
    };
    if changing.has(keys::ALTERNATES.id()) {
        alternates(place, day, &mut |request| add(&[keys::ALTERNATES.id()], request));
    }
    if changing.has(keys::UNANIMITY.id()) || changing.has(keys::INTERESTED.id()) {
        let parameters = [keys::UNANIMITY.id(), keys::INTERESTED.id()];
        unanimity(place, day, &mut |request| add(&parameters, request));
    }
}

type Add<'a> = &'a mut dyn FnMut(serde_json::Value);

/// Committees of one to seven members, elected anew or in part, with one alternate less than a share of them that
/// the place allows on some day, as many, and one more.
fn alternates(place: Jurisdiction, day: Date, add: Add<'_>) {
    let shares = values(keys::ALTERNATES.id(), place).filter_map(|value| match value {
        LawValue::Threshold(most) => Some(most.ratio()),
        _ => None,
    });
    let shares: Vec<Ratio> = shares.collect();
    let sums = |heads: i128| json!({ "area_m2": format!("{heads}.00"), "heads": heads.to_string(), "votes": heads.to_string() });
    for (members, share) in (1..=7).flat_map(|members| shares.iter().map(move |share| (members, share))) {
        let most = share.numerator() * members / share.denominator();
        for alternates in [most - 1, most, most + 1].into_iter().filter(|alternates| *alternates >= 0) {
            for seats in [1, members] {
                let names: Vec<String> = (0..seats + alternates + 1).map(|n| format!("C{n:02}")).collect();
                let votes = names
                    .iter()
                    .zip((0..).map(|place| 100 - place))
                    .map(|(name, votes)| json!({ "candidate": name, "in_favour": sums(votes) }));
                let tally = json!({
                    "total": sums(120), "participating": sums(110), "candidates": votes.collect::<Vec<_>>(),
                });
                let candidates: Vec<_> = names.iter().map(|name| json!({ "candidate": name })).collect();
                add(json!({
                    "rule": "vote.election", "jurisdiction": place,
                    "facts": {
                        "decided_on": day, "seats": seats, "members": members, "alternates": alternates,
                        "candidates": candidates, "tally": tally,
                    },
                }));
            }
        }
    }
}

/// Three others of the building and an owner outside it who proves harm or does not; all agree but one, or all.
fn unanimity(place: Jurisdiction, day: Date, add: Add<'_>) {
    let building = ["A", "B", "C", "D"]
        .map(|owner| json!({ "unit": owner, "use": "dwelling", "holding": "delivered", "owners": [owner] }));
    for harm in [false, true] {
        for missing in ["", "B", "D", "X"] {
            for says in ["against", "abstain", "silent", ""] {
                let mut answers = vec![];
                for owner in ["B", "C", "D", "X"] {
                    let choice = if owner == missing { says } else { "for" };
                    if !choice.is_empty() {
                        answers.push(json!({ "owners": [owner], "choice": choice }));
                    }
                }
                add(json!({
                    "rule": "vote.unanimity", "jurisdiction": place,
                    "facts": {
                        "as_of": day, "unit": "A", "building": building,
                        "outsiders": [{ "owners": ["X"], "harm_proven": harm }], "answers": answers,
                    },
                }));
            }
        }
    }
}
