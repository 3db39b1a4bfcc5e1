//! JSON text as a tree that keeps the order of fields, refuses duplicate keys and fractions, and knows the
//! path of what it refuses.

use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::cell::RefCell;
use core::fmt;

use serde::de::{self, DeserializeSeed, MapAccess, SeqAccess, Visitor};

use crate::error::Error;

/// A JSON value. Numbers are integers: quantities with decimals are strings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Node {
    Null,
    Bool(bool),
    Unsigned(u64),
    Negative(i64),
    Text(String),
    List(Vec<Node>),
    Object(Vec<(String, Node)>),
}

impl Node {
    pub(super) fn parse(text: &str) -> Result<Self, Error> {
        let path = Path(RefCell::new(Vec::new()));
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let node = Seed(&path).deserialize(&mut deserializer);
        let node = node.and_then(|node| deserializer.end().map(|()| node));
        node.map_err(|error| {
            let (line, column) = (error.line(), error.column());
            let message = error.to_string();
            // serde_json appends the place itself; ours says it in the same words for every error.
            let message = message.split(" at line ").next().unwrap_or_default();
            let code = match message {
                TWICE => "document.duplicate_field",
                _ if error.is_data() => "document.wrong_type",
                _ => "document.not_json",
            };
            path.put_on(Error::invalid(code, format!("{message} (line {line}, column {column})")))
        })
    }
}

/// What is said of a duplicate key.
const TWICE: &str = "the field stands twice";

enum Segment {
    Field(String),
    Row(usize),
}

/// Where the reader stands; what is on the stack when it fails is the path of the failure.
struct Path(RefCell<Vec<Segment>>);

impl Path {
    fn inside<T, E>(&self, segment: Segment, read: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
        self.0.borrow_mut().push(segment);
        let value = read()?;
        self.0.borrow_mut().pop();
        Ok(value)
    }

    fn put_on(&self, error: Error) -> Error {
        // The facts are the root of a fact's path.
        let path = self.0.borrow();
        let in_facts = matches!(path.as_slice(), [Segment::Field(name), _, ..] if name == "facts");
        path.iter().skip(usize::from(in_facts)).rev().fold(error, |error, segment| match segment {
            Segment::Field(name) => error.at(name),
            Segment::Row(row) => error.at_row(*row),
        })
    }
}

#[derive(Clone, Copy)]
struct Seed<'p>(&'p Path);

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Node;

    fn deserialize<D: de::Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        deserializer.deserialize_any(self)
    }
}

// A number with a fraction is refused by the default of `visit_f64`, with the words of `expecting`.
impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number with decimals to be written as a string")
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Node, E> {
        Ok(Node::Bool(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Node, E> {
        Ok(Node::Unsigned(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Node, E> {
        Ok(Node::Negative(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Node, E> {
        Ok(Node::Text(value.into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Node, A::Error> {
        let mut nodes = Vec::new();
        loop {
            let next = self.0.inside(Segment::Row(nodes.len()), || list.next_element_seed(self))?;
            match next {
                Some(node) => nodes.push(node),
                None => return Ok(Node::List(nodes)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
        let mut fields: Vec<(String, Node)> = Vec::new();
        while let Some(name) = map.next_key::<String>()? {
            let segment = Segment::Field(name.clone());
            let node = self.0.inside(segment, || map.next_value_seed(self))?;
            fields.push((name, node));
        }
        let mut names: Vec<&str> = fields.iter().map(|(name, _)| name.as_str()).collect();
        names.sort_unstable();
        let twice = names.iter().zip(names.iter().skip(1)).find(|(a, b)| a == b);
        if let Some((name, _)) = twice {
            let refuse = || Err(de::Error::custom(TWICE));
            return self.0.inside(Segment::Field(String::from(*name)), refuse);
        }
        Ok(Node::Object(fields))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(text: &str) -> (String, String) {
        let error = Node::parse(text).unwrap_err();
        (error.path().into(), error.message().into())
    }

    #[test]
    fn what_is_refused_is_refused_with_its_path() {
        let (path, message) = refusal(r#"{"facts": {"units": [{"a": 1}, {"a": 1.5}]}}"#);
        assert_eq!(path, "units[1].a");
        assert!(message.contains("written as a string"), "{message}");
        let (path, message) = refusal(r#"{"options": {"x": 1, "x": 2}}"#);
        assert_eq!((path.as_str(), message.starts_with(TWICE)), ("options.x", true));
        assert_eq!(refusal(r#"{"facts": {"facts": {"a": 1, "a": 2}}}"#).0, "facts.a");
        assert!(Node::parse(&"[".repeat(100_000)).is_err());
        assert!(Node::parse("{} {}").is_err());
    }
}
