//! The corpus of cases, through typed Rust and through the document door. (Through C: the tests of `capi`.)

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::{Map, Value, json};
use wuye::document;
use wuye::law::{Clause, Law};
use wuye::quantity::Date;
use wuye::rule::{Outcome, Rule};

/// A case of `tests/cases`.
pub(crate) struct Case {
    pub(crate) id: String,
    pub(crate) request: Value,
    pub(crate) expect: Value,
}

/// Every case, in the order of files and rows.
pub(crate) fn corpus() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    let rows = files
        .iter()
        .filter(|file| file.extension().is_some_and(|ending| ending == "json"))
        .filter(|file| !file.ends_with("not_ours.json"))
        .flat_map(|file| rows(file));
    rows.map(|row| Case {
        id: row["id"].as_str().unwrap().into(),
        request: row["request"].clone(),
        expect: row["expect"].clone(),
    })
    .collect()
}

pub(crate) fn rows(file: &Path) -> Vec<Value> {
    serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap_or_else(|e| panic!("{file:?}: {e}"))
}

/// What a door said, in the shape of a case's expectation.
pub(crate) fn said(answer: &str) -> Value {
    let answer: Value = serde_json::from_str(answer).unwrap();
    match answer.get("error") {
        Some(error) => json!({ "error": { "kind": error["kind"], "path": error["path"] } }),
        None => json!({ "outcome": answer["outcome"], "value": answer["value"] }),
    }
}

/// The same through typed Rust: facts and options as their types, then [`Rule::decide`].
fn typed<R>(law: &Law, request: &Value) -> Value
where
    R: Rule,
    R::Facts: serde::de::DeserializeOwned,
    R::Options: serde::de::DeserializeOwned,
    R::Outcome: serde::Serialize,
{
    let refused = |kind: &str, path: &str| json!({ "error": { "kind": kind, "path": path } });
    let Ok(place) = request["jurisdiction"].as_str().unwrap_or_default().parse() else {
        return refused("invalid-fact", "jurisdiction");
    };
    let mut law = law.at(place);
    if let Some(day) = request.get("known_on").and_then(Value::as_str) {
        law = law.known_on(day.parse::<Date>().unwrap());
    }
    let options = request.get("options").filter(|options| !options.is_null());
    let options =
        options.map_or(Ok(R::Options::default()), |options| serde_json::from_value(options.clone()));
    // What serde refuses has no path here; the document door is held to it.
    let (Ok(facts), Ok(options)) = (serde_json::from_value::<R::Facts>(request["facts"].clone()), options)
    else {
        return json!("refused");
    };
    let bylaws = request.get("bylaws").cloned().unwrap_or(json!([]));
    let bylaws: Vec<Clause> = serde_json::from_value(bylaws).unwrap();
    let law = match law.with_bylaws(&bylaws, R::law_day(&facts)) {
        Ok(law) => law,
        Err(error) => return refused(error.kind().name(), error.path()),
    };
    match R::decide(&law, &facts, &options) {
        Err(error) => refused(error.kind().name(), error.path()),
        Ok(decision) => match decision.finding() {
            wuye::decision::Finding::Decided(outcome) => {
                json!({ "outcome": outcome.word(), "value": serde_json::to_value(outcome).unwrap() })
            }
            wuye::decision::Finding::NotApplicable { since } => {
                json!({ "outcome": "not-applicable", "value": { "since": since } })
            }
        },
    }
}

/// A typed call by a rule's id.
pub(crate) fn typed_by_id(law: &Law, request: &Value) -> Option<Value> {
    macro_rules! dispatch {
        ($($rule:ty),+ $(,)?) => {
            match request["rule"].as_str()? {
                $(id if id == <$rule>::ID => Some(typed::<$rule>(law, request)),)+
                _ => None,
            }
        };
    }
    wuye::each_rule!(dispatch)
}

/// Whether what was found holds everything that is expected: objects as subsets, lists row by row.
pub(crate) fn holds(expected: &Value, found: &Value) -> bool {
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => {
            let has =
                |(name, value): (&String, &Value)| found.get(name).is_some_and(|found| holds(value, found));
            Map::iter(expected).all(has)
        }
        (Value::Array(expected), Value::Array(found)) => {
            expected.len() == found.len() && expected.iter().zip(found).all(|(row, found)| holds(row, found))
        }
        (expected, found) => expected == found,
    }
}

#[test]
fn every_case_holds_through_the_document_door() {
    let mut wrong = Vec::new();
    for case in corpus() {
        let answer = document::evaluate(Law::built_in(), &case.request.to_string());
        if !holds(&case.expect, &said(&answer)) {
            wrong.push(format!("{}\n  expected {}\n  found    {answer}", case.id, case.expect));
        }
    }
    assert!(wrong.is_empty(), "{} cases:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_case_holds_through_typed_rust() {
    let mut wrong = Vec::new();
    let mut decided = 0;
    for case in corpus() {
        let Some(found) = typed_by_id(Law::built_in(), &case.request) else { continue };
        let refused_by_serde = found == "refused" && case.expect.get("error").is_some();
        decided += usize::from(!refused_by_serde);
        if !refused_by_serde && !holds(&case.expect, &found) {
            wrong.push(format!("{}\n  expected {}\n  found    {found}", case.id, case.expect));
        }
    }
    assert!(wrong.is_empty(), "{} cases:\n{}", wrong.len(), wrong.join("\n"));
    assert!(decided > 300, "only {decided} cases were decided");
}

#[test]
fn every_case_has_an_id_of_its_own() {
    let mut ids = BTreeSet::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/not_ours.json");
    let not_ours = rows(&folder);
    let abroad = rows(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs/cases.json"));
    let abroad = abroad.iter().map(|row| row["id"].as_str().unwrap().to_owned());
    let all = corpus().into_iter().map(|case| case.id).chain(abroad);
    for id in all.chain(not_ours.iter().map(|row| row["id"].as_str().unwrap().to_owned())) {
        assert!(ids.insert(id.clone()), "{id} stands twice");
    }
    for row in not_ours {
        assert!(row["why"].as_str().is_some_and(|why| why.len() > 10), "{row} says not why");
    }
}

#[test]
fn an_answer_does_not_depend_on_anything_but_the_request() {
    for case in corpus() {
        let request = case.request.to_string();
        let answers = [(); 2].map(|()| document::evaluate(Law::built_in(), &request));
        assert_eq!(answers[0], answers[1], "{}", case.id);
    }
}
