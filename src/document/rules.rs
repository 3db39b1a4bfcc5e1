//! The rules as the door knows them: all of it derives from [`Rule`] and the one list of them.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::answer;
use super::read::read;
use super::request::Request;
use crate::decision::Lang;
use crate::error::{At as _, Error, ErrorKind};
use crate::law::{Clause, Law};
use crate::rule::Rule;

/// A rule that the door opens to.
#[derive(Debug, Clone, Copy)]
pub struct RuleDescription {
    id: &'static str,
    title: (&'static str, &'static str),
    parameters: &'static [&'static str],
    evaluate: fn(&Law, &Request) -> Result<String, Error>,
    request_schema: fn(&mut SchemaGenerator) -> Schema,
    answer_schema: fn(&mut SchemaGenerator) -> Schema,
}

impl RuleDescription {
    const fn of<R>() -> Self
    where
        R: Rule,
        R::Facts: DeserializeOwned + JsonSchema,
        R::Options: DeserializeOwned + JsonSchema,
        R::Outcome: Serialize + JsonSchema,
    {
        Self {
            id: R::ID,
            title: R::TITLE,
            parameters: R::PARAMETERS,
            evaluate: evaluate::<R>,
            request_schema: request_schema::<R>,
            answer_schema: answer::schema::<R::Outcome>,
        }
    }

    /// The rule's id.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// What it decides.
    #[must_use]
    pub const fn title(&self, lang: Lang) -> &'static str {
        lang.pick(self.title.0, self.title.1)
    }

    /// The parameters of the law tables that it may read.
    #[must_use]
    pub const fn parameters(&self) -> &'static [&'static str] {
        self.parameters
    }

    /// The JSON Schema (2020-12) of a request, as text.
    #[must_use]
    pub fn request_schema(&self) -> String {
        self.schema("request", self.request_schema, SchemaSettings::draft2020_12())
    }

    /// The JSON Schema (2020-12) of an answer, as text.
    #[must_use]
    pub fn answer_schema(&self) -> String {
        // What an answer leaves out when there is nothing to say is not needed in it.
        self.schema("answer", self.answer_schema, SchemaSettings::draft2020_12().for_serialize())
    }

    fn schema(&self, what: &str, of: fn(&mut SchemaGenerator) -> Schema, settings: SchemaSettings) -> String {
        let mut generator = settings.into_generator();
        let mut schema = of(&mut generator);
        let definitions = generator.take_definitions(true);
        schema.insert("$schema".into(), "https://json-schema.org/draft/2020-12/schema".into());
        schema.insert("title".into(), format!("{} {what}", self.id).into());
        schema.insert("$defs".into(), definitions.into());
        // Made of strings, numbers and maps with string keys: there is nothing that cannot be written.
        serde_json::to_string_pretty(&schema).unwrap_or_default()
    }

    pub(super) fn evaluate(&self, law: &Law, request: &Request) -> Result<String, Error> {
        (self.evaluate)(law, request)
    }
}

fn evaluate<R>(law: &Law, request: &Request) -> Result<String, Error>
where
    R: Rule,
    R::Facts: DeserializeOwned,
    R::Options: DeserializeOwned,
    R::Outcome: Serialize,
{
    let facts = read::<R::Facts>(&request.facts)?;
    let options = read::<R::Options>(&request.options).at("options")?;
    let law_of_day = request.law(law, R::law_day(&facts))?;
    let decision = R::decide(&law_of_day, &facts, &options)?;
    answer::decision(R::ID, &decision, law, request.lang)
}

fn request_schema<R>(generator: &mut SchemaGenerator) -> Schema
where
    R: Rule,
    R::Facts: JsonSchema,
    R::Options: JsonSchema,
{
    let (facts, options) = (generator.subschema_for::<R::Facts>(), generator.subschema_for::<R::Options>());
    let lang = generator.subschema_for::<Lang>();
    let bylaws = generator.subschema_for::<Vec<Clause>>();
    json_schema!({
        "description": R::TITLE.1,
        "type": "object",
        "properties": {
            "rule": { "const": R::ID },
            "jurisdiction": {
                "description": "a place by its six-digit GB/T 2260 code, which inherits its city's, its province's and the nation's law; abroad by its ISO 3166 code",
                "type": "string",
                "pattern": r"^(\d{6}|[A-Z]{2}(-[A-Z0-9]{1,3})?)(\+[a-z0-9][a-z0-9-]{0,23})?$",
            },
            "facts": facts,
            "options": { "anyOf": [options, { "type": "null" }] },
            "known_on": {
                "description": "answer by the law as it could be known on this day",
                "anyOf": [{ "type": "string", "format": "date" }, { "type": "null" }],
            },
            "lang": { "anyOf": [lang, { "type": "null" }] },
            "bylaws": {
                "description": "the clauses of the zone's by-laws that set a parameter of the law",
                "anyOf": [bylaws, { "type": "null" }],
            },
        },
        "required": ["rule", "jurisdiction", "facts"],
        "additionalProperties": false,
    })
}

macro_rules! descriptions {
    ($($rule:ty),+ $(,)?) => { &[$(RuleDescription::of::<$rule>()),+] };
}

const RULES: &[RuleDescription] = crate::each_rule!(descriptions);

/// Every rule that the door opens to, in the order of the house.
///
/// ```
/// let ids: Vec<_> = wuye::document::rules().iter().map(|rule| rule.id()).collect();
/// assert!(ids.contains(&"vote.motion"));
/// ```
#[must_use]
pub const fn rules() -> &'static [RuleDescription] {
    RULES
}

pub(super) fn find(id: &str) -> Result<&'static RuleDescription, Error> {
    RULES.iter().find(|rule| rule.id == id).ok_or_else(|| {
        let known: Vec<&str> = RULES.iter().map(|rule| rule.id).collect();
        let message = format!("there is no rule {id:?}; the rules are {}", known.join(", "));
        Error::new(ErrorKind::Unsupported, "document.unknown_rule", message).at("rule")
    })
}
