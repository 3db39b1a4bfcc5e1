//! Quantities as text: every one is a decimal string or a day, never a float.

use alloc::string::ToString;
use core::fmt;

use ::serde::de::{self, Visitor};

use super::{Area, Date, Heads, Key, Moment, Money, Price, Rate, Ratio, Span, Threshold, UnitPrice, Votes};
use crate::error::Error;

/// Hands one of our errors through serde's, which is a text: the message, then its kind and its code.
fn carry<E: de::Error>(error: &Error) -> E {
    E::custom(format_args!("{} [{} {}]", error.message(), error.kind(), error.code()))
}

/// The error that [`carry`] made a text of.
#[cfg(feature = "json")]
pub(crate) fn carried(text: &str) -> Option<Error> {
    use crate::error::ErrorKind;
    let (message, rest) = text.strip_suffix(']')?.rsplit_once(" [")?;
    let (kind, code) = rest.split_once(' ')?;
    let kinds = [ErrorKind::InvalidFact, ErrorKind::MissingFact, ErrorKind::OutOfRange];
    let kind = kinds.into_iter().find(|known| known.name() == kind)?;
    Some(Error::new(kind, code.to_string(), message))
}

pub(crate) struct TextVisitor<T> {
    pub(crate) expecting: &'static str,
    pub(crate) read: fn(&str) -> Result<T, Error>,
    pub(crate) integers: bool,
}

impl<T> Visitor<'_> for TextVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expecting)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        (self.read)(text).map_err(|error| carry(&error))
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<T, E> {
        if self.integers {
            return (self.read)(&number.to_string()).map_err(|error| carry(&error));
        }
        Err(E::invalid_type(de::Unexpected::Unsigned(number), &self))
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<T, E> {
        if self.integers {
            return (self.read)(&number.to_string()).map_err(|error| carry(&error));
        }
        Err(E::invalid_type(de::Unexpected::Signed(number), &self))
    }
}

/// Reads and writes a type as its text, and describes it.
macro_rules! text_type {
    ($name:ident, $expecting:literal, $pattern:literal, integers: $integers:literal) => {
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let read = <$name as ::core::str::FromStr>::from_str;
                let visitor = $crate::quantity::TextVisitor { expecting: $expecting, read, integers: $integers };
                if $integers { deserializer.deserialize_any(visitor) } else { deserializer.deserialize_str(visitor) }
            }
        }

        #[cfg(feature = "json")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> alloc::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let description = $expecting;
                if $integers {
                    schemars::json_schema!({
                        "description": description,
                        "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "string", "pattern": $pattern }],
                    })
                } else {
                    schemars::json_schema!({ "description": description, "type": "string", "pattern": $pattern })
                }
            }
        }
    };
}

pub(crate) use text_type;

text_type!(Area, "an area in m² as a string with at most two decimals", r"^\d+(\.\d+)?$", integers: false);
text_type!(Money, "a sum in yuan as a string with at most two decimals", r"^-?\d+(\.\d+)?$", integers: false);
text_type!(Price, "a price in yuan per m² and month as a decimal string", r"^\d+(\.\d+)?$", integers: false);
text_type!(UnitPrice, "a price in yuan as a decimal string", r"^\d+(\.\d+)?$", integers: false);
text_type!(Rate, "a rate as a decimal string", r"^\d+(\.\d+)?$", integers: false);
text_type!(Ratio, "a ratio as a string such as 2/3, 30 or 64.5", r"^-?\d+(/\d+|\.\d+)?$", integers: false);
text_type!(Votes, "votes as a string such as 60, 64.5 or 129/2", r"^\d+(/\d+|\.\d+)?$", integers: true);
text_type!(Heads, "a number of owners", r"^\d+$", integers: true);
text_type!(Date, "a day written as 2005-03-01", r"^\d{4}-\d{2}-\d{2}$", integers: false);
text_type!(Moment, "a moment written as 2024-03-01T08:30 or 2024-03-01T08:30:15", r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$", integers: false);
text_type!(Key, "a key: a string that is not empty", r"^[\s\S]+$", integers: false);
text_type!(Threshold, "a comparator and a ratio such as >= 2/3", r"^(>=|>|<|<=|≥|≤) \d+(/\d+|\.\d+)?$", integers: false);
text_type!(Span, "a length of time such as 30 days, 5 working-days, 6 months or 1 years", r"^\d+ (days|working-days|months|years)$", integers: false);
