//! What a scheme says of the bodies that it sets up.

use alloc::format;

use super::sense::{Sense, among, list, refuse, rows};
use super::shared::Shared;
use super::value::Words;
use crate::error::{At as _, Error};

/// The bodies (机构) that a scheme sets up: where each is due, who sits in it and who heads it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(transparent))]
pub struct SchemeBodies {
    /// The bodies, in the order of the text.
    pub rows: Shared<[SchemeBody]>,
}

/// A body.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct SchemeBody {
    /// Its name, which no other row has.
    pub body: Shared<str>,
    /// Where one is due, and one alone.
    pub one_in: BodyPlace,
    /// The body under which it works (下设).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub under: Option<Shared<str>>,
    /// The body of the same place with which it is one (合署办公).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub one_with: Option<Shared<str>>,
    /// The level of supervision that it carries out (一级监管, 二级监管).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub supervision: Option<Shared<str>>,
    /// Who is represented in it, or carries out its supervision with it. None is whoever.
    #[cfg_attr(feature = "serde", serde(default))]
    pub sides: Shared<[BodySide]>,
    /// The posts of which its head must hold one; none is whoever heads it. Without the list the text names no head.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub head: Option<Words>,
    /// Whether it has a deputy head (副组长, 副主任).
    #[cfg_attr(feature = "serde", serde(default))]
    pub deputy: bool,
    /// The clauses that say so, as they stand among the version's citations.
    pub cites: Words,
}

/// A side of which one member at least is in a body.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct BodySide {
    /// Its name.
    pub side: Shared<str>,
    /// Of each of which places within that of the body (各) there is one. Without it, one is enough.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub of_each: Option<BodyPlace>,
}

/// A kind of places, each within one of the kind before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum BodyPlace {
    /// 区: the district.
    District,
    /// 街道: a street of it.
    Street,
    /// 社区: a community of a street.
    Community,
}

impl SchemeBodies {
    /// Bodies have names of their own, and rest on others that there are.
    pub(super) fn check(&self) -> Result<(), Error> {
        rows(&self.rows, |row| {
            among(Sense::OfType, &row.body).at("body")?;
            if self.rows.iter().filter(|other| other.body == row.body).count() > 1 {
                return twice(&row.body).at("body");
            }
            let other = |name: &Shared<str>, fits: &dyn Fn(&SchemeBody) -> bool, message: &str| {
                let other = self.rows.iter().find(|other| other.body == *name && name != &row.body);
                if other.is_some_and(fits) { Ok(()) } else { refuse(message) }
            };
            let wider = |other: &SchemeBody| other.one_in <= row.one_in;
            let under =
                |name| other(name, &wider, "a body works under one of its own place or of a wider one");
            row.under.as_ref().map_or(Ok(()), under).at("under")?;
            let same = |other: &SchemeBody| other.one_in == row.one_in && other.one_with.is_none();
            let one_with = |name| other(name, &same, "a body is one with another of the same kind of place");
            row.one_with.as_ref().map_or(Ok(()), one_with).at("one_with")?;
            row.check()
        })
    }
}

impl SchemeBody {
    fn check(&self) -> Result<(), Error> {
        let name = |name: &Shared<str>| among(Sense::OfType, name);
        self.supervision.as_ref().map_or(Ok(()), name).at("supervision")?;
        self.head.as_ref().map_or(Ok(()), |posts| list(Sense::OfType, posts)).at("head")?;
        if self.deputy && self.head.is_none() {
            return refuse("there is no head whose deputy it is").at("deputy");
        }
        rows(&self.sides, |side| {
            among(Sense::OfType, &side.side).at("side")?;
            if self.sides.iter().filter(|other| other.side == side.side).count() > 1 {
                return twice(&side.side).at("side");
            }
            if side.of_each.is_some_and(|place| place <= self.one_in) {
                return refuse("its place has no such places within it").at("of_each");
            }
            Ok(())
        })
        .at("sides")
    }

    /// A side by its name.
    pub(crate) fn side(&self, name: &str) -> Option<&BodySide> {
        self.sides.iter().find(|side| *side.side == *name)
    }
}

fn twice(name: &str) -> Result<(), Error> {
    Err(Error::invalid("value.word", format!("{name:?} is named twice")))
}
