//! The inventory and what is asked of it.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use crate::contract::presale::SameDay;
use crate::quantity::{Calendar, Date, Key, Span};

/// An inventory, and the days on which its shares are asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day of the question: its law applies.
    pub as_of: Date,
    /// The programme's year, where a target is to be reached by the end of the year (年底前) or counts what came about in it.
    #[cfg_attr(feature = "serde", serde(default))]
    pub year: Option<i16>,
    /// The items (estates, companies, managers, defects, repairs), in any order.
    pub items: Vec<Item>,
    /// Earlier days whose shares are told beside that of the day of the question, in any order.
    #[cfg_attr(feature = "serde", serde(default))]
    pub days: Vec<Date>,
    /// The targets that are asked about, by their names in the law's table; without it, every one.
    #[cfg_attr(feature = "serde", serde(default))]
    pub targets: Option<Vec<String>>,
    /// How long it may take where the text gives no number (及时), by the name of the last day: `repair-due`. An item that
    /// tells its own last day needs none.
    #[cfg_attr(feature = "serde", serde(default))]
    pub times: BTreeMap<String, Span>,
    /// The holidays, where such a time is counted in working days.
    #[cfg_attr(feature = "serde", serde(default))]
    pub calendar: Option<Calendar>,
}

impl Facts {
    /// An inventory of which every target is asked about, on one day.
    #[must_use]
    pub const fn new(as_of: Date, items: Vec<Item>) -> Self {
        Self {
            as_of,
            year: None,
            items,
            days: Vec::new(),
            targets: None,
            times: BTreeMap::new(),
            calendar: None,
        }
    }
}

/// One item of the inventory.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Item {
    /// Its kind, by its name in the law's table: `estate`, `company`, `manager`, `defect`, `repair`.
    pub kind: String,
    /// Its key; no other item of its kind has it.
    pub id: Key,
    /// What is told of it, by the names in the law's table: `tendered`, `licensed`, …. What is not told, or is null, is
    /// not known.
    #[cfg_attr(feature = "serde", serde(default))]
    pub told: BTreeMap<String, Option<Told>>,
}

/// What is told of one thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Told {
    /// `"always"`: it was so on every day that is asked about.
    Always,
    /// `true`: it is so on the day of the question; since when is not known.
    Yes,
    /// `false`: it was so on no day up to that of the question.
    No,
    /// `"2005-06-01"`: it has been so since that day, or came about on it.
    Since(Date),
    /// `{"from": "2005-06-01", "to_inclusive": "2005-09-30"}`: it was so on those days.
    Between {
        /// The first one.
        from: Date,
        /// The last one.
        to_inclusive: Date,
    },
}

/// The readings of what the text leaves open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, default)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Options {
    /// What a target is of which no item counts. Default: nothing is decided.
    pub empty: Empty,
    /// What a target is for which the text gives no number (建立起…档案). Default: it is one of every item.
    pub unnumbered: Unnumbered,
    /// In which year what is counted came about, where the text's figure is doubtful. Default: in the programme's.
    pub doubtful_year: DoubtfulYear,
    /// What came about on the very day before which (前) it must, as [`contract.presale`](crate::contract::presale) reads
    /// it. Default: it is in time.
    pub same_day: SameDay,
}

/// A target of which no item counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Empty {
    /// A share of nothing is no share: nothing is decided.
    #[default]
    NotDecided,
    /// None of them is missing: it is reached.
    Reached,
}

/// A target for which the text gives no number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Unnumbered {
    /// Every item that counts.
    #[default]
    EveryOne,
    /// The share is told, and left to judgement.
    Judgement,
}

/// A year whose figure in the text is doubtful.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum DoubtfulYear {
    /// It is the programme's year.
    #[default]
    Programme,
    /// It is the figure that stands there.
    AsWritten,
}

#[cfg(feature = "serde")]
mod text {
    use core::fmt;

    use serde::de::value::MapAccessDeserializer;
    use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};
    use serde::ser::{Serialize, SerializeStruct as _, Serializer};

    use super::{Date, Told};

    const ALWAYS: &str = "always";

    impl Serialize for Told {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            match self {
                Self::Always => serializer.serialize_str(ALWAYS),
                Self::Yes => serializer.serialize_bool(true),
                Self::No => serializer.serialize_bool(false),
                Self::Since(day) => day.serialize(serializer),
                Self::Between { from, to_inclusive } => {
                    let mut fields = serializer.serialize_struct("Between", 2)?;
                    fields.serialize_field("from", from)?;
                    fields.serialize_field("to_inclusive", to_inclusive)?;
                    fields.end()
                }
            }
        }
    }

    #[derive(serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Between {
        from: Date,
        to_inclusive: Date,
    }

    struct ToldVisitor;

    impl<'de> Visitor<'de> for ToldVisitor {
        type Value = Told;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("true, false, \"always\", a day, or the days from and to_inclusive")
        }

        fn visit_bool<E: de::Error>(self, so: bool) -> Result<Told, E> {
            Ok(if so { Told::Yes } else { Told::No })
        }

        fn visit_str<E: de::Error>(self, text: &str) -> Result<Told, E> {
            if text == ALWAYS {
                return Ok(Told::Always);
            }
            Date::deserialize(de::value::StrDeserializer::new(text)).map(Told::Since)
        }

        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Told, A::Error> {
            let Between { from, to_inclusive } = Between::deserialize(MapAccessDeserializer::new(map))?;
            Ok(Told::Between { from, to_inclusive })
        }
    }

    impl<'de> Deserialize<'de> for Told {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            deserializer.deserialize_any(ToldVisitor)
        }
    }

    #[cfg(feature = "json")]
    impl schemars::JsonSchema for Told {
        fn schema_name() -> alloc::borrow::Cow<'static, str> {
            "Told".into()
        }

        fn json_schema(schemas: &mut schemars::SchemaGenerator) -> schemars::Schema {
            let day = schemas.subschema_for::<Date>();
            schemars::json_schema!({
                "description": "true: so on the day of the question, since when is not known; false: so on no day up to it; \
                                \"always\": so on every day that is asked about; a day: so since then; from, to_inclusive: \
                                so on those days",
                "anyOf": [
                    { "type": "boolean" },
                    { "const": ALWAYS },
                    day.clone(),
                    {
                        "type": "object",
                        "properties": { "from": day.clone(), "to_inclusive": day },
                        "required": ["from", "to_inclusive"],
                        "additionalProperties": false,
                    },
                ],
            })
        }
    }
}
