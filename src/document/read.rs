//! Facts and options out of a tree, with errors that know their kind and their path.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use serde::de::value::StrDeserializer;
use serde::de::{
    self, DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, IntoDeserializer as _, MapAccess,
    SeqAccess, VariantAccess, Visitor,
};
use serde::forward_to_deserialize_any;

use super::node::Node;
use crate::error::Error;
use crate::quantity::carried;

/// Reads a value of a tree.
pub(super) fn read<T: DeserializeOwned>(node: &Node) -> Result<T, Error> {
    T::deserialize(Reader(node)).map_err(|Refusal(error)| error)
}

/// Our error as serde carries it.
#[derive(Debug)]
struct Refusal(Error);

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl core::error::Error for Refusal {}

impl Refusal {
    fn new(code: &'static str, message: String) -> Self {
        Self(Error::invalid(code, message))
    }

    fn at(self, name: &str) -> Self {
        Self(self.0.at(name))
    }

    fn at_row(self, row: usize) -> Self {
        Self(self.0.at_row(row))
    }
}

impl de::Error for Refusal {
    fn custom<T: fmt::Display>(message: T) -> Self {
        let message = message.to_string();
        // A quantity's own error comes as a text.
        if let Some(error) = carried(&message) {
            return Self(error);
        }
        Self::new("document.invalid", message)
    }

    fn invalid_type(found: de::Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Self::new("document.wrong_type", format!("expected {expected}, found {found}"))
    }

    fn invalid_value(found: de::Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Self::new("document.wrong_value", format!("expected {expected}, found {found}"))
    }

    fn unknown_variant(found: &str, expected: &'static [&'static str]) -> Self {
        let known = expected.join(", ");
        Self::new("document.unknown_word", format!("{found:?} is not one of {known}"))
    }

    fn unknown_field(found: &str, expected: &'static [&'static str]) -> Self {
        let known = expected.join(", ");
        let message = if known.is_empty() {
            String::from("there is no such field, nor any other")
        } else {
            format!("there is no such field; the fields are {known}")
        };
        Self::new("document.unknown_field", message).at(found)
    }

    fn missing_field(field: &'static str) -> Self {
        Self(Error::missing(field, "this field is needed"))
    }
}

#[derive(Clone, Copy)]
struct Reader<'n>(&'n Node);

impl<'de, 'n: 'de> Deserializer<'de> for Reader<'n> {
    type Error = Refusal;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        match self.0 {
            Node::Null => visitor.visit_unit(),
            Node::Bool(value) => visitor.visit_bool(*value),
            Node::Unsigned(value) => visitor.visit_u64(*value),
            Node::Negative(value) => visitor.visit_i64(*value),
            Node::Text(text) => visitor.visit_str(text),
            Node::List(nodes) => visitor.visit_seq(Rows { nodes: nodes.iter(), row: 0 }),
            Node::Object(fields) => visitor.visit_map(Fields { fields: fields.iter(), value: None }),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        match self.0 {
            Node::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Refusal> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refusal> {
        match self.0 {
            Node::Text(text) => {
                let word: StrDeserializer<'_, Refusal> = text.as_str().into_deserializer();
                visitor.visit_enum(word)
            }
            Node::Object(fields) => match fields.as_slice() {
                [(name, node)] => visitor.visit_enum(Tagged { name, node }),
                _ => Err(not_a_word()),
            },
            _ => Err(not_a_word()),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct
        seq tuple tuple_struct map struct identifier ignored_any
    }
}

fn not_a_word() -> Refusal {
    Refusal::new("document.wrong_type", String::from("expected a word as a string, or a field named by one"))
}

/// A word with a content: the one field of an object.
struct Tagged<'n> {
    name: &'n str,
    node: &'n Node,
}

impl<'de, 'n: 'de> EnumAccess<'de> for Tagged<'n> {
    type Error = Refusal;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Refusal> {
        let name: StrDeserializer<'_, Refusal> = self.name.into_deserializer();
        Ok((seed.deserialize(name)?, self))
    }
}

impl<'de, 'n: 'de> VariantAccess<'de> for Tagged<'n> {
    type Error = Refusal;

    fn unit_variant(self) -> Result<(), Refusal> {
        Err(not_a_word())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Refusal> {
        seed.deserialize(Reader(self.node)).map_err(|refusal| refusal.at(self.name))
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Refusal> {
        Reader(self.node).deserialize_any(visitor).map_err(|refusal| refusal.at(self.name))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refusal> {
        Reader(self.node).deserialize_any(visitor).map_err(|refusal| refusal.at(self.name))
    }
}

struct Rows<'n> {
    nodes: core::slice::Iter<'n, Node>,
    row: usize,
}

impl<'de, 'n: 'de> SeqAccess<'de> for Rows<'n> {
    type Error = Refusal;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Refusal> {
        let Some(node) = self.nodes.next() else { return Ok(None) };
        let row = self.row;
        self.row = row.saturating_add(1);
        seed.deserialize(Reader(node)).map(Some).map_err(|refusal| refusal.at_row(row))
    }
}

struct Fields<'n> {
    fields: core::slice::Iter<'n, (String, Node)>,
    value: Option<(&'n str, &'n Node)>,
}

impl<'de, 'n: 'de> MapAccess<'de> for Fields<'n> {
    type Error = Refusal;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Refusal> {
        let Some((name, node)) = self.fields.next() else { return Ok(None) };
        self.value = Some((name, node));
        let name: StrDeserializer<'_, Refusal> = name.as_str().into_deserializer();
        seed.deserialize(name).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Refusal> {
        let Some((name, node)) = self.value.take() else {
            return Err(Refusal::new("document.invalid", String::from("a value without a field")));
        };
        seed.deserialize(Reader(node)).map_err(|refusal| refusal.at(name))
    }
}

/// The names of an object's fields that are not among those known.
pub(super) fn unknown_fields<'n>(fields: &'n [(String, Node)], known: &[&str]) -> Vec<&'n str> {
    fields.iter().map(|(name, _)| name.as_str()).filter(|name| !known.contains(name)).collect()
}
