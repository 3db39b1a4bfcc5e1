//! The JSON Schemas: generated as committed, and true to what the door takes and gives.

use serde_json::Value;
use wuye::document;
use wuye::law::Law;

use crate::cases::corpus;
use crate::expect;

#[test]
fn schemas_are_generated_as_committed() {
    for rule in document::rules() {
        let file = |what: &str| format!("include/schemas/{}.{what}.json", rule.id());
        expect::committed(&file("request"), &(rule.request_schema() + "\n"));
        expect::committed(&file("answer"), &(rule.answer_schema() + "\n"));
    }
}

fn validator(schema: &str) -> jsonschema::Validator {
    jsonschema::validator_for(&serde_json::from_str(schema).unwrap()).unwrap()
}

#[test]
fn what_the_door_takes_and_gives_is_what_the_schemas_say() {
    let validators: Vec<_> = document::rules()
        .iter()
        .map(|rule| (rule.id(), validator(&rule.request_schema()), validator(&rule.answer_schema())))
        .collect();
    let mut decided = 0;
    for case in corpus() {
        let answer = document::evaluate(Law::built_in(), &case.request.to_string());
        let answer: Value = serde_json::from_str(&answer).unwrap();
        let rule = case.request["rule"].as_str().unwrap_or_default();
        let Some((_, request, answers)) = validators.iter().find(|(id, _, _)| *id == rule) else { continue };
        if let Err(error) = answers.validate(&answer) {
            panic!("{}: {error} at {}\n{answer}", case.id, error.instance_path());
        }
        if answer.get("error").is_none() {
            decided += 1;
            if let Err(error) = request.validate(&case.request) {
                panic!("{}: {error} at {}\n{}", case.id, error.instance_path(), case.request);
            }
        }
    }
    assert!(decided > 300, "{decided}");
}
