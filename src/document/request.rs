//! The envelope of a request.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::node::Node;
use super::read::{read, unknown_fields};
use crate::decision::Lang;
use crate::error::{At as _, Error};
use crate::law::{Clause, Jurisdiction, Law, LocalLaw};
use crate::quantity::Date;

/// A request whose envelope was read; the facts wait for their rule.
pub(super) struct Request {
    pub(super) rule: String,
    jurisdiction: Jurisdiction,
    known_on: Option<Date>,
    pub(super) lang: Lang,
    bylaws: Vec<Clause>,
    pub(super) facts: Node,
    pub(super) options: Node,
}

const FIELDS: &[&str] = &["rule", "jurisdiction", "known_on", "lang", "bylaws", "facts", "options"];

impl Request {
    pub(super) fn parse(text: &str) -> Result<Self, Error> {
        let Node::Object(mut fields) = Node::parse(text)? else {
            return Err(Error::invalid("document.wrong_type", "a request is a JSON object"));
        };
        if let Some(name) = unknown_fields(&fields, FIELDS).first() {
            let message = format!("a request has no such field; its fields are {}", FIELDS.join(", "));
            return Err(Error::invalid("document.unknown_field", message).at(name));
        }
        let mut take = |wanted: &str| {
            let found = fields.iter_mut().find(|(name, _)| name == wanted);
            found.map_or(Node::Null, |(_, node)| core::mem::replace(node, Node::Null))
        };
        let text = |node: Node, name: &str, what: &str| match node {
            Node::Text(text) => Ok(text),
            Node::Null => Err(Error::missing(name, what)),
            _ => Err(Error::invalid("document.wrong_type", format!("expected {what} as a string")).at(name)),
        };
        let rule = text(take("rule"), "rule", "the rule's id")?;
        let jurisdiction = text(take("jurisdiction"), "jurisdiction", "a six-digit GB/T 2260 code")?;
        let bylaws = read::<Option<Vec<Clause>>>(&take("bylaws")).at("bylaws")?.unwrap_or_default();
        let facts = take("facts");
        if facts == Node::Null {
            return Err(Error::missing("facts", "the rule's facts"));
        }
        let options = match take("options") {
            Node::Null => Node::Object(Vec::new()),
            options => options,
        };
        Ok(Self {
            rule,
            jurisdiction: jurisdiction.parse().at("jurisdiction")?,
            known_on: read(&take("known_on")).at("known_on")?,
            lang: read::<Option<Lang>>(&take("lang")).at("lang")?.unwrap_or_default(),
            bylaws,
            facts,
            options,
        })
    }

    /// The law that the request asks under, with the by-laws that bind on `day` over it.
    pub(super) fn law<'a>(&'a self, law: &'a Law, day: Date) -> Result<LocalLaw<'a>, Error> {
        if let Some(name) = self.jurisdiction.scheme() {
            let known = law.schemes();
            if !known.contains(&name) {
                let message = format!("no scheme {name:?} is known; the law knows {}", known.join(", "));
                return Err(Error::invalid("jurisdiction.unknown_scheme", message).at("jurisdiction"));
            }
        }
        let local = law.at(self.jurisdiction);
        self.known_on.map_or(local, |day| local.known_on(day)).with_bylaws(&self.bylaws, day)
    }
}
