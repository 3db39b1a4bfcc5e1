//! Which spaces the units of requests can have at once.
//!
//! A unit is one space that a request asks for. Units come one by one, the best claim first, and each that comes in keeps
//! its place: it may be moved to another space that its request would take, but is not put out again. A unit that finds no
//! place even so cannot be met beside those before it (Berge: there is no augmenting path), and what it was held up by is
//! all that holds the spaces which it, or one that could make room for it, would take.

use alloc::collections::VecDeque;
use alloc::vec;
use alloc::vec::Vec;

/// Spaces and the units that hold them.
pub(super) struct Matching {
    /// The unit in each space.
    unit_in: Vec<Option<usize>>,
    /// The space of each unit.
    space_of: Vec<Option<usize>>,
    /// Spaces whose unit stays.
    settled: Vec<bool>,
}

impl Matching {
    pub(super) fn new(spaces: usize) -> Self {
        Self { unit_in: vec![None; spaces], space_of: Vec::new(), settled: vec![false; spaces] }
    }

    pub(super) fn units(&self) -> usize {
        self.space_of.len()
    }

    pub(super) fn space_of(&self, unit: usize) -> Option<usize> {
        self.space_of.get(unit).copied().flatten()
    }

    pub(super) fn unit_in(&self, space: usize) -> Option<usize> {
        self.unit_in.get(space).copied().flatten()
    }

    /// Takes a unit in, moving others where that makes room; else the units that it was held up by.
    pub(super) fn admit(&mut self, takes: &impl Fn(usize, usize) -> bool) -> Result<(), Vec<usize>> {
        let unit = self.units();
        self.space_of.push(None);
        self.seat(unit, takes).inspect_err(|_| {
            self.space_of.pop();
        })
    }

    /// Gives a unit a space, whatever others must be moved that are not settled.
    fn seat(&mut self, unit: usize, takes: &impl Fn(usize, usize) -> bool) -> Result<(), Vec<usize>> {
        let mut from: Vec<Option<usize>> = vec![None; self.unit_in.len()];
        let mut open: Vec<usize> = (0..self.unit_in.len())
            .filter(|space| !self.settled.get(*space).copied().unwrap_or(false))
            .collect();
        let (mut waiting, mut held_up) = (VecDeque::from([unit]), Vec::new());
        while let Some(seeker) = waiting.pop_front() {
            let mut free = None;
            open.retain(|space| {
                if free.is_some() || !takes(seeker, *space) {
                    return true;
                }
                if let Some(slot) = from.get_mut(*space) {
                    *slot = Some(seeker);
                }
                match self.unit_in(*space) {
                    Some(holder) => {
                        waiting.push_back(holder);
                        held_up.push(holder);
                    }
                    None => free = Some(*space),
                }
                false
            });
            if let Some(space) = free {
                self.shift(unit, space, &from);
                return Ok(());
            }
        }
        Err(held_up)
    }

    /// Moves each along the way that was found, from the free space back to the unit.
    fn shift(&mut self, unit: usize, free: usize, from: &[Option<usize>]) {
        let mut space = Some(free);
        while let Some(to) = space {
            let Some(seeker) = from.get(to).copied().flatten() else { return };
            let left = self.space_of(seeker);
            self.put(seeker, to);
            if seeker == unit {
                return;
            }
            space = left;
        }
    }

    fn put(&mut self, unit: usize, space: usize) {
        if let Some(slot) = self.unit_in.get_mut(space) {
            *slot = Some(unit);
        }
        if let Some(slot) = self.space_of.get_mut(unit) {
            *slot = Some(space);
        }
    }

    fn empty(&mut self, space: usize) {
        if let Some(slot) = self.unit_in.get_mut(space) {
            *slot = None;
        }
    }

    /// Gives each unit in turn the first of its spaces, as `liked` lists them, that leaves a place for all others.
    pub(super) fn settle<'l>(
        &mut self,
        takes: &impl Fn(usize, usize) -> bool,
        liked: impl Fn(usize) -> &'l [usize],
    ) {
        for unit in 0..self.units() {
            for space in liked(unit) {
                if self.settled.get(*space) != Some(&true)
                    && takes(unit, *space)
                    && self.prefer(unit, *space, takes)
                {
                    if let Some(slot) = self.settled.get_mut(*space) {
                        *slot = true;
                    }
                    break;
                }
            }
        }
    }

    /// Moves a unit to a space if the one that holds it finds another.
    fn prefer(&mut self, unit: usize, space: usize, takes: &impl Fn(usize, usize) -> bool) -> bool {
        let (holder, had) = (self.unit_in(space), self.space_of(unit));
        if had == Some(space) {
            return true;
        }
        if let Some(had) = had {
            self.empty(had);
        }
        self.put(unit, space);
        let Some(holder) = holder else { return true };
        // The space is the unit's now: the one that held it may not come back to it.
        let kept = |seeker: usize, to: usize| to != space && takes(seeker, to);
        if self.seat(holder, &kept).is_ok() {
            return true;
        }
        if let Some(had) = had {
            self.put(unit, had);
        }
        self.put(holder, space);
        false
    }
}
