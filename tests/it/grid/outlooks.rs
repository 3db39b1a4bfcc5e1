//! Votes under way, known by their sums.

use serde_json::{Value, json};
use wuye::law::Jurisdiction;
use wuye::quantity::Date;

use super::edges::Question;

/// What the tally can still come to while so many owners are out who have the least that there is.
pub(super) fn of_tally(
    place: Jurisdiction,
    day: Date,
    question: &Question,
    tally: &Value,
    out: i128,
) -> String {
    let of_votes = tally["total"].get("votes").is_some();
    let (measure, least) = if of_votes { ("votes", "1") } else { ("area_m2", "0.01") };
    let rows: Vec<_> =
        (0..out).map(|number| json!({ "owners": [format!("o{number}")], measure: least })).collect();
    let mut motion = json!({ "decided_on": day, "matter": question.matter, "tally": tally });
    if question.scoped {
        motion["scope"] = json!({});
    }
    let facts = json!({ "motion": motion, "outstanding": rows });
    json!({ "rule": "vote.outlook", "jurisdiction": place, "facts": facts }).to_string()
}
