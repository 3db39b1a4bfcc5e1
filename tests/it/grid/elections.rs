//! Elections known by their sums.

use serde_json::{Value, json};
use wuye::law::Jurisdiction;
use wuye::quantity::Date;

use super::ballots::CANDIDATE;
use super::estate::Readings;

/// In what order those stand who are chosen.
pub(super) const RANKS: [&str; 4] = ["heads", "area", "heads-then-area", "area-then-heads"];

/// Each option of an election with each of its values, as a cell names it.
pub(super) fn option_values() -> impl Iterator<Item = String> {
    let values = Readings::one_at_a_time().into_iter().filter(Readings::fits_elections);
    values.flat_map(Readings::named).chain(RANKS.iter().map(|rank| format!("rank={rank}")))
}

/// Two seats for one whom those chose who agree in the tally, one whom all chose who took part, and one whom
/// nobody chose.
pub(super) fn of_tally(place: Jurisdiction, day: Date, tally: &Value, rank: &str) -> String {
    let nobody = tally["total"].as_object().unwrap().keys().map(|measure| (measure.clone(), json!("0")));
    let nobody: Value = nobody.collect::<serde_json::Map<_, _>>().into();
    let chosen = [("all", &tally["participating"]), (CANDIDATE, &tally["in_favour"]), ("none", &nobody)];
    let candidates: Vec<_> = chosen.iter().map(|(name, _)| json!({ "candidate": name })).collect();
    let rows: Vec<_> =
        chosen.iter().map(|(name, votes)| json!({ "candidate": name, "in_favour": votes })).collect();
    json!({
        "rule": "vote.election", "jurisdiction": place,
        "facts": {
            "decided_on": day, "seats": 2, "candidates": candidates,
            "tally": { "total": tally["total"], "participating": tally["participating"], "candidates": rows },
        },
        "options": { "rank": rank },
    })
    .to_string()
}
