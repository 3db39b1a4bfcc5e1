//! The options of the rules of votes, from the schemas of their requests: each must be used with each value.

use serde_json::Value;

use super::Hits;
use super::edges::rules_of_votes;

/// Options that another rule carries out: an outlook counts ballots as the motion does.
const CARRIED_OUT_ELSEWHERE: [&str; 1] = ["vote.outlook"];

/// The options of a request with their values, as a cell names them.
pub(super) fn named(prefix: &str, options: &Value) -> Vec<String> {
    let options = options.as_object().into_iter().flatten();
    options
        .map(|(name, value)| {
            let value = value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned);
            format!("{prefix}{name}={value}")
        })
        .collect()
}

/// What a schema says of options, each with its values: `None` where these are numbers.
/// Options within options are another rule's, and carried out there: how a cap is.
fn of_schema(schema: &Value) -> Vec<(String, Option<String>)> {
    let mut found = vec![];
    for (name, property) in schema["$defs"]["Options"]["properties"].as_object().into_iter().flatten() {
        let mut values = vec![];
        // That nothing is chosen is what every tally asks.
        let alone = vec![property.clone()];
        let kinds = property["anyOf"].as_array().unwrap_or(&alone).iter();
        for option in kinds.filter(|option| option["type"] != "null") {
            let definition = option["$ref"].as_str().map(|path| path.rsplit('/').next().unwrap());
            let Some(definition) = definition.map(|name| &schema["$defs"][name]) else {
                values.push(None);
                continue;
            };
            let each = definition["oneOf"].as_array().into_iter().flatten();
            values.extend(each.map(|value| Some(value["const"].as_str().unwrap().to_owned())));
        }
        found.extend(values.into_iter().map(|value| (name.clone(), value)));
    }
    found
}

pub(super) fn assert_each_is_used(hits: &Hits) {
    let rules = rules_of_votes().filter(|rule| !CARRIED_OUT_ELSEWHERE.contains(&rule.id()));
    for rule in rules {
        let schema: Value = serde_json::from_str(&rule.request_schema()).unwrap();
        for (name, value) in of_schema(&schema) {
            let used = match &value {
                Some(value) => hits.options.contains(&(rule.id(), format!("{name}={value}"))),
                None => hits.options.iter().any(|(id, option)| {
                    let number = option.strip_prefix(&*name).and_then(|rest| rest.strip_prefix('='));
                    *id == rule.id() && number.is_some_and(|number| number.parse::<u32>().is_ok())
                }),
            };
            assert!(used, "no cell asks {} with {name}={value:?}", rule.id());
        }
    }
}
