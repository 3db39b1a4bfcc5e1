//! Who gets a seat: candidates who met the tests in their order, and ties that a lot decides.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::error::Error;
use crate::quantity::{Date, Key, Ratio};

/// A lot that was drawn among candidates of equal standing.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Lot {
    /// The candidates among whom it was drawn: all who stand equal, in any order.
    pub candidates: Vec<Key>,
    /// The same in the order in which they were drawn: the first takes the first place that was at stake.
    pub drawn_in_order: Vec<Key>,
    /// The day it was drawn, not before that of the election.
    pub drawn_on: Date,
    /// Who saw it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub witnesses: Vec<String>,
}

/// Candidates of equal standing for fewer places than they are.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct LotNeeded {
    /// The candidates, by key.
    pub candidates: Vec<Key>,
    /// How many seats they stand for.
    pub seats: u32,
    /// How many places of alternates they stand for.
    pub alternates: u32,
}

/// The places of an election.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Places {
    pub(crate) seats: u32,
    pub(crate) alternates: u32,
    pub(crate) elected_on: Date,
}

/// What the places came to.
#[derive(Debug, Default)]
pub(crate) struct Filled {
    /// Best first; equal ones by key, or as they were drawn.
    pub(crate) elected: Vec<Key>,
    /// Next in order.
    pub(crate) alternates: Vec<Key>,
    /// The rows of the lots that decided, in the order of the places.
    pub(crate) drawn: Vec<usize>,
    pub(crate) needed: Vec<LotNeeded>,
}

impl Filled {
    /// Whether the same have a place: a seat in any order, the next in theirs.
    pub(crate) fn seats_as(&self, other: &Self) -> bool {
        let seated = |filled: &Self| -> BTreeSet<Key> { filled.elected.iter().cloned().collect() };
        seated(self) == seated(other)
            && (&self.alternates, &self.needed) == (&other.alternates, &other.needed)
    }
}

impl Places {
    /// Fills the places with candidates who met the tests, each with its standing: the more, the better.
    pub(crate) fn fill(self, mut met: Vec<(&Key, [Ratio; 2])>, lots: &[Lot]) -> Result<Filled, Error> {
        met.sort_by(|(a, of_a), (b, of_b)| of_b.cmp(of_a).then(a.cmp(b)));
        let all =
            self.seats.checked_add(self.alternates).ok_or_else(|| Error::range("a number of places"))?;
        let mut filled = Filled::default();
        let mut place = 0_u32;
        for equal in met.chunk_by(|(_, a), (_, b)| a == b) {
            let keys: Vec<&Key> = equal.iter().map(|(key, _)| *key).collect();
            let next = u32::try_from(keys.len()).ok().and_then(|len| place.checked_add(len));
            let next = next.ok_or_else(|| Error::range("a number of candidates"))?;
            // Among alternates alone an order is not at stake yet.
            let at_stake = [self.seats, all].iter().any(|bound| place < *bound && *bound < next);
            let order = if at_stake {
                let drawn = self.drawn(&keys, lots, &filled.drawn)?;
                filled.drawn.extend(drawn.as_ref().map(|(row, _)| *row));
                drawn.map(|(_, order)| order)
            } else {
                Some(keys.clone())
            };
            let between = |from: u32, to: u32| next.min(to).saturating_sub(place.max(from));
            match order {
                Some(order) => {
                    for (key, place) in order.into_iter().zip(place..) {
                        if place < self.seats {
                            filled.elected.push(key.clone());
                        } else if place < all {
                            filled.alternates.push(key.clone());
                        }
                    }
                }
                None => filled.needed.push(LotNeeded {
                    candidates: keys.into_iter().cloned().collect(),
                    seats: between(0, self.seats),
                    alternates: between(self.seats, all),
                }),
            }
            place = next;
        }
        match (0..lots.len()).find(|row| !filled.drawn.contains(row)) {
            Some(row) => {
                let message = "it was drawn among others than stand equal for fewer places than they are";
                Err(Error::invalid("vote.election.lot_without_tie", message)
                    .at("candidates")
                    .at_row(row)
                    .at("lots"))
            }
            None => Ok(filled),
        }
    }

    /// The lot drawn among these, and its order.
    fn drawn<'l>(
        self,
        keys: &[&Key],
        lots: &'l [Lot],
        used: &[usize],
    ) -> Result<Option<(usize, Vec<&'l Key>)>, Error> {
        let same = |named: &[Key]| {
            let mut named: Vec<&Key> = named.iter().collect();
            named.sort();
            named == keys
        };
        let found = lots.iter().enumerate().find(|(row, lot)| !used.contains(row) && same(&lot.candidates));
        let Some((row, lot)) = found else { return Ok(None) };
        let refuse = |code, message: String, field| {
            Err(Error::invalid(code, message).at(field).at_row(row).at("lots"))
        };
        if !same(&lot.drawn_in_order) {
            let message = String::from("the order drawn does not name each of the candidates once");
            return refuse("vote.election.lot_order", message, "drawn_in_order");
        }
        if lot.drawn_on < self.elected_on {
            let message = format!("it was drawn before the election of {}", self.elected_on);
            return refuse("vote.election.lot_before", message, "drawn_on");
        }
        Ok(Some((row, lot.drawn_in_order.iter().collect())))
    }
}
