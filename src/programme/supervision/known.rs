//! The places and the bodies that are told, each once.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::vec::Vec;

use super::facts::{Body, Facts, Member};
use crate::error::{At as _, Error};
use crate::law::{BodyPlace, LocalLaw, SchemeBodies, SchemeBody, among};
use crate::quantity::{Key, each_once, in_key_order};

/// What is told, in the order of keys.
pub(super) struct Known<'f> {
    /// The streets, each with its communities.
    streets: Vec<(&'f Key, Vec<&'f Key>)>,
    /// The street of each community.
    street_of: BTreeMap<&'f Key, &'f Key>,
    /// The bodies by their names and places.
    bodies: BTreeMap<(&'f str, Option<&'f Key>), &'f Body>,
}

impl<'f> Known<'f> {
    pub(super) fn of(law: &LocalLaw<'_>, text: &SchemeBodies, facts: &'f Facts) -> Result<Self, Error> {
        if facts.streets.is_empty() {
            return Err(Error::missing("streets", "at least one street"));
        }
        let mut known = Self { streets: Vec::new(), street_of: BTreeMap::new(), bodies: BTreeMap::new() };
        for (_, street) in in_key_order(&facts.streets, ("streets", "street"), |street| &street.street)? {
            let mut communities: Vec<&Key> = street.communities.iter().collect();
            communities.sort();
            known.street_of.extend(communities.iter().map(|community| (*community, &street.street)));
            known.streets.push((&street.street, communities));
        }
        let mut seen = BTreeSet::new();
        for (row, street) in facts.streets.iter().enumerate() {
            each_once(&mut seen, &street.communities, "communities").at_row("streets", row)?;
        }
        for (row, body) in facts.bodies.iter().enumerate() {
            let known_so_far = || known.check(law, text, body);
            known_so_far().at_row("bodies", row)?;
            if known.bodies.insert((&body.body, body.of.as_ref()), body).is_some() {
                let error =
                    Error::invalid("supervision.body_twice", "the place has another body of its kind");
                return Err(error).at("body").at_row("bodies", row);
            }
        }
        Ok(known)
    }

    /// The places of a kind, or those of them within a street; a district is none that has a key.
    pub(super) fn places(&self, kind: BodyPlace, within: Option<&Key>) -> Vec<Option<&'f Key>> {
        let streets = self.streets.iter().filter(|(street, _)| within.is_none_or(|within| within == *street));
        match kind {
            BodyPlace::District => Vec::from([None]),
            BodyPlace::Street => streets.map(|(street, _)| Some(*street)).collect(),
            BodyPlace::Community => {
                streets.flat_map(|(_, communities)| communities.iter().copied().map(Some)).collect()
            }
        }
    }

    /// Whether a place of a kind is told, within a street where one is given.
    fn has_place(&self, kind: BodyPlace, within: Option<&Key>, of: &Key) -> bool {
        let street = match kind {
            BodyPlace::District => None,
            BodyPlace::Street => {
                self.streets.binary_search_by(|(street, _)| (*street).cmp(of)).ok().map(|_| of)
            }
            BodyPlace::Community => self.street_of.get(of).copied(),
        };
        street.is_some_and(|street| within.is_none_or(|within| within == street))
    }

    /// A body of a place.
    pub(super) fn body(&self, name: &str, of: Option<&Key>) -> Option<&'f Body> {
        self.bodies.get(&(name, of)).copied()
    }

    /// The sides that are told of members of a body and that its row does not name, by name.
    pub(super) fn other_sides(&self, row: &SchemeBody, of: Option<&Key>) -> BTreeSet<&'f str> {
        let members = self.body(&row.body, of).into_iter().flat_map(|body| &body.members);
        members.filter_map(|member| member.side.as_deref()).filter(|side| row.side(side).is_none()).collect()
    }

    /// Refuses a body that the scheme does not set up, and a place or a name in it that is not known.
    fn check(&self, law: &LocalLaw<'_>, text: &SchemeBodies, body: &Body) -> Result<(), Error> {
        among(text.rows.iter().map(|row| &*row.body), &body.body).at("body")?;
        let Some(row) = text.rows.iter().find(|row| *row.body == *body.body) else { return Ok(()) };
        let kind = (row.one_in > BodyPlace::District).then_some(row.one_in);
        self.check_place(kind, None, body.of.as_ref())?;
        in_key_order(&body.members, ("members", "member"), |member| &member.member)?;
        for (place, member) in body.members.iter().enumerate() {
            self.check_member(law, row, body, member).at_row("members", place)?;
        }
        each_once(&mut BTreeSet::new(), &body.deputies, "deputies")?;
        let post = body.head.as_ref().and_then(|head| head.post.as_deref());
        post.map_or(Ok(()), |post| law.check_post(post)).at("post").at("head")?;
        let with = body.one_with.as_deref();
        with.map_or(Ok(()), |with| among(text.rows.iter().map(|row| &*row.body), with)).at("one_with")
    }

    fn check_member(
        &self,
        law: &LocalLaw<'_>,
        row: &SchemeBody,
        body: &Body,
        member: &Member,
    ) -> Result<(), Error> {
        member.side.as_deref().map_or(Ok(()), |side| law.check_side(side)).at("side")?;
        let kind = member.side.as_deref().and_then(|side| row.side(side)).and_then(|side| side.of_each);
        self.check_place(kind, body.of.as_ref(), member.of.as_ref())
    }

    /// Refuses a place that is not told, and one where none is asked for.
    fn check_place(
        &self,
        kind: Option<BodyPlace>,
        within: Option<&Key>,
        of: Option<&Key>,
    ) -> Result<(), Error> {
        match (kind, of) {
            (None, None) => Ok(()),
            (None, Some(_)) => {
                Err(Error::invalid("supervision.no_place", "it is no street's and no community's").at("of"))
            }
            (Some(_), None) => Err(Error::missing("of", "which street's or community's it is")),
            (Some(kind), Some(of)) if self.has_place(kind, within, of) => Ok(()),
            (Some(_), Some(of)) => {
                let message = format!("{:?} is none of the places that are told here", of.as_str());
                Err(Error::invalid("supervision.unknown_place", message).at("of"))
            }
        }
    }
}
