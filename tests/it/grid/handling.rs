//! Ballots as they come: signed or not, by agents, of co-owners, of owners in arrears, silent, late and doubled;
//! where one more or one less ballot carries a motion, or elects someone, and where it does not.

use serde_json::{Value, json};
use wuye::law::{Jurisdiction, keys};
use wuye::quantity::Date;

use super::Cell;
use super::ballots::CANDIDATE;
use super::edges::Changing;
use super::options::named;

/// Estates of so many equal owners.
const SIZES: [usize; 2] = [4, 6];

/// One way in which ballots can come: what is told of some, and the options.
struct Variant {
    /// What is told of the ballot of the last who takes part.
    last: Value,
    /// Of how many ballots before it the same is told, each with its place in time.
    alike: usize,
    /// A further ballot for the unit of the last.
    further: Option<Value>,
    facts: Value,
    options: Value,
}

impl Variant {
    fn of(last: Value) -> Self {
        Self { last, alike: 0, further: None, facts: json!({}), options: json!({}) }
    }
}

pub(super) fn cells(place: Jurisdiction, day: Date, changing: &Changing, cells: &mut Vec<Cell>) {
    let by_parameter = [
        (keys::SIGNATURE.id(), signatures()),
        (keys::PROXY.id(), proxies()),
        (keys::PROXY_LIMIT.id(), proxies()),
        (keys::CO_OWNERS.id(), co_owners()),
        (keys::ARREARS.id(), arrears()),
        (keys::SILENCE.id(), silence(day)),
        // What no text changes is tried beside what one does.
        (keys::SIGNATURE.id(), lateness(day)),
        (keys::SIGNATURE.id(), duplicates(day)),
    ];
    for (parameter, variants) in by_parameter {
        if !changing.has(parameter) {
            continue;
        }
        for variant in &variants {
            for size in SIZES {
                for part in size / 2..=size {
                    for agree in [part, part - 1] {
                        let request = request(place, day, variant, size, part, agree);
                        // An election's ballots meet the same desk: the smaller estate is enough.
                        let election = Some(&request).filter(|_| size == SIZES[0]).and_then(of_election);
                        for (rule, request) in [("vote.motion", request)].into_iter().chain(election) {
                            let parameters = vec![parameter];
                            let options = named("", &request["options"]);
                            let request = request.to_string();
                            cells.push(Cell { rule, place, day, parameters, aim: None, options, request });
                        }
                    }
                }
            }
        }
    }
}

/// `part` of `size` owners give ballots, of whom the first `agree` agree; the last unit is a couple's.
fn request(
    place: Jurisdiction,
    day: Date,
    variant: &Variant,
    size: usize,
    part: usize,
    agree: usize,
) -> Value {
    let units = (1..=size).map(|number| {
        let owners =
            if number == part { vec!["h".to_owned(), "w".to_owned()] } else { vec![format!("o{number}")] };
        json!({
            "unit": number.to_string(), "use": "dwelling", "holding": "delivered", "owners": owners,
            "register_area_m2": "100.00",
        })
    });
    let mut ballots: Vec<Value> = (1..=part)
        .map(|number| {
            let choice = if number <= agree { "for" } else { "against" };
            let mut ballot = json!({ "unit": number.to_string(), "choice": choice });
            if !variant.facts["closes_on"].is_null() {
                ballot["received_on"] = variant.facts["closes_on"].clone();
            }
            ballot
        })
        .collect();
    let alike = ballots.iter_mut().rev().take(variant.alike + 1);
    for (ballot, place) in alike.zip(1..) {
        merge(ballot, &variant.last);
        if variant.alike > 0 {
            ballot["seq"] = json!(place);
        }
    }
    if let Some(further) = &variant.further {
        let mut ballot = json!({ "unit": part.to_string() });
        merge(&mut ballot, further);
        ballots.push(ballot);
    }
    let units: Vec<Value> = units.collect();
    let mut facts =
        json!({ "decided_on": day, "matter": "appoint-manager", "units": units, "ballots": ballots });
    merge(&mut facts, &variant.facts);
    json!({ "rule": "vote.motion", "jurisdiction": place, "facts": facts, "options": variant.options })
}

/// The same ballots where one candidate stands for a seat: who agrees chooses it, who does not chooses nobody. An
/// abstention is nothing else there.
fn of_election(request: &Value) -> Option<(&'static str, Value)> {
    let says = |word: &Value| match word.as_str().unwrap() {
        "for" => Some(json!([CANDIDATE])),
        "against" => Some(json!([])),
        _ => None,
    };
    let mut request = request.clone();
    request["rule"] = json!("vote.election");
    let facts = request["facts"].as_object_mut().unwrap();
    for name in ["matter", "silence_clause"] {
        facts.remove(name);
    }
    facts.insert("seats".to_owned(), json!(1));
    facts.insert("candidates".to_owned(), json!([{ "candidate": CANDIDATE }]));
    for ballot in facts["ballots"].as_array_mut().unwrap() {
        let ballot = ballot.as_object_mut().unwrap();
        let choice = ballot.remove("choice").unwrap();
        match says(&choice) {
            Some(chosen) => ballot.insert("choice".to_owned(), chosen),
            None if choice == "abstain" => return None,
            None => ballot.insert("state".to_owned(), choice),
        };
        let wanted = ballot.get_mut("proxy").and_then(|proxy| proxy.get_mut("instructions"));
        if let Some(wanted) = wanted.filter(|wanted| !wanted.is_null()) {
            *wanted = says(wanted)?;
        }
    }
    Some(("vote.election", request))
}

/// Puts the fields of one object into another; a field that is null is taken out.
fn merge(into: &mut Value, fields: &Value) {
    let into = into.as_object_mut().unwrap();
    for (name, value) in fields.as_object().unwrap() {
        if value.is_null() {
            into.remove(name);
        } else {
            into.insert(name.clone(), value.clone());
        }
    }
}

fn signatures() -> Vec<Variant> {
    let told = [json!({}), json!({ "signed": true }), json!({ "signed": false })];
    let ways = [json!({}), json!({ "via": "paper" }), json!({ "via": "online" })];
    let both = told.iter().flat_map(|told| {
        ways.iter().map(|way| {
            let mut last = told.clone();
            merge(&mut last, way);
            Variant::of(last)
        })
    });
    both.collect()
}

fn proxies() -> Vec<Variant> {
    let mut all = vec![];
    // Where one thing keeps an agent out already, it is open whether the other must be told.
    for (written, staff) in [
        (None, None),
        (None, Some(false)),
        (Some(true), None),
        (Some(true), Some(true)),
        (Some(true), Some(false)),
        (Some(false), Some(true)),
        (Some(false), Some(false)),
    ] {
        for instructions in [Value::Null, json!("for"), json!("against")] {
            let agent = json!({
                "agent": "o1", "written_authority": written, "manager_staff": staff, "instructions": instructions,
            });
            all.push(Variant::of(json!({ "proxy": agent })));
        }
    }
    // An agent of two owners or more, where one is the most, two, three, or nobody says.
    for limit in [Value::Null, json!(1), json!(2), json!(3)] {
        for (alike, beyond) in
            (1..=3).flat_map(|alike| ["refuse", "not-counted"].map(|beyond| (alike, beyond)))
        {
            for (agent, via) in [("x", "paper"), ("o1", "paper"), ("o1", "online")] {
                let agent = json!({
                    "via": via,
                    "proxy": { "agent": agent, "written_authority": true, "manager_staff": false },
                });
                let options = json!({ "proxy_limit": limit, "beyond_limit": beyond });
                all.push(Variant { alike, options, ..Variant::of(agent) });
            }
        }
    }
    all
}

fn co_owners() -> Vec<Variant> {
    let mut all = vec![];
    for facts in [
        json!({}),
        json!({ "representatives": [{ "owners": ["w", "h"], "representative": "w" }] }),
        json!({ "representatives": [{ "owners": ["w", "h"], "representative": "o1" }] }),
        json!({ "representatives": [{ "owners": ["w"], "representative": "w" }] }),
    ] {
        for choice in ["for", "against", "abstain"] {
            let further = Some(json!({ "choice": choice, "cast_by": "w" }));
            let facts = facts.clone();
            all.push(Variant { further, facts, ..Variant::of(json!({ "cast_by": "h" })) });
        }
    }
    all.push(Variant::of(json!({ "cast_by": "o1" })));
    all
}

fn arrears() -> Vec<Variant> {
    let mut all = vec![];
    for owners in [json!([]), json!(["w"]), json!(["o1"]), json!(["o1", "h"]), json!(["nobody"])] {
        for treatment in [Value::Null, json!("barred"), json!("counted")] {
            for base in ["stay", "leave"] {
                let facts = json!({ "arrears": { "clause": "covenant, clause 20", "owners": owners } });
                let options = json!({ "arrears": treatment, "arrears_base": base });
                all.push(Variant { facts, options, ..Variant::of(json!({})) });
            }
        }
    }
    all
}

fn silence(day: Date) -> Vec<Variant> {
    let mut all = vec![];
    for reading in ["not-participating", "abstaining", "following-majority"] {
        for clause in [Value::Null, json!("rules of procedure, clause 12")] {
            for last in [
                json!({ "choice": "silent", "received_on": null }),
                json!({ "choice": "unproven", "received_on": null }),
                json!({ "choice": "silent", "received_on": null, "delivered_on": day }),
                json!({ "choice": "silent", "received_on": null, "delivered_on": day.add_days(-1).unwrap() }),
            ] {
                let facts = json!({ "silence_clause": clause, "closes_on": day.add_days(-1).unwrap() });
                let options = json!({ "silence": reading });
                all.push(Variant { facts, options, ..Variant::of(last) });
            }
        }
    }
    all
}

fn lateness(day: Date) -> Vec<Variant> {
    let mut all = vec![];
    for late in ["not-counted", "refuse"] {
        for received in
            [Value::Null, json!(day.add_days(-2).unwrap()), json!(day.add_days(-1).unwrap()), json!(day)]
        {
            let facts = json!({ "closes_on": day.add_days(-1).unwrap() });
            let last = json!({ "received_on": received });
            all.push(Variant { facts, options: json!({ "late": late }), ..Variant::of(last) });
        }
    }
    let facts = json!({ "closes_on": day.add_days(1).unwrap() });
    all.push(Variant { facts, ..Variant::of(json!({})) });
    all
}

fn duplicates(day: Date) -> Vec<Variant> {
    let mut all = vec![];
    let (before, after) = (day.add_days(-2).unwrap(), day.add_days(-1).unwrap());
    for policy in ["refuse", "first", "last"] {
        for (last, further) in [
            (json!({}), json!({})),
            (json!({ "seq": 1 }), json!({ "seq": 2 })),
            (json!({ "seq": 2 }), json!({ "seq": 1 })),
            (json!({ "seq": 1 }), json!({ "seq": 1 })),
            (json!({ "seq": 1, "received_on": before }), json!({ "seq": 2, "received_on": before })),
            (json!({ "seq": 1, "received_on": before }), json!({ "seq": 2, "received_on": after })),
            (json!({ "seq": 1, "received_on": after }), json!({ "seq": 2, "received_on": before })),
            (json!({ "seq": 2, "received_on": before }), json!({ "seq": 1, "received_on": after })),
            (json!({ "received_on": before }), json!({ "received_on": after })),
            (json!({ "received_on": after }), json!({ "received_on": before })),
            (json!({ "received_on": after }), json!({ "received_on": after })),
        ] {
            let mut further = further;
            further["choice"] = json!("against");
            let options = json!({ "duplicates": policy });
            all.push(Variant { further: Some(further), options, ..Variant::of(last) });
        }
    }
    all
}
