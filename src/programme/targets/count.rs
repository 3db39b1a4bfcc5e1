//! What can be said of an item on a day from what is told of it, and of all of them together.
//!
//! Of an item of which something is not known there may be more than one outcome. Each is weighed by itself: with all of
//! them at their worst and at their best, the share lies between two bounds that are both reached. So a target that is
//! reached whatever the unknown facts are is told as reached, and one that is missed likewise.

use alloc::vec::Vec;

use super::facts::{Empty, Told};
use super::outcome::{Count, Needed, State};
use crate::error::Error;
use crate::law::{InOrder, TargetRow};
use crate::quantity::{Date, Key, Ratio, Threshold};

/// The day on which something came about, as far as it is known, and the last day on which it was so.
#[derive(Debug, Clone, Copy)]
pub(super) struct When {
    /// The earliest day that it can be.
    earliest: Edge,
    /// The latest.
    latest: Edge,
    /// The last day on which it was so, where that is over.
    until: Option<Date>,
}

/// A day; or always, on some day long ago, on none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Edge {
    Always,
    Before,
    On(Date),
    Never,
}

impl When {
    const NEVER: Self = Self { earliest: Edge::Never, latest: Edge::Never, until: None };
    const UNKNOWN: Self = Self { earliest: Edge::Before, latest: Edge::Never, until: None };

    pub(super) const fn on(day: Date) -> Self {
        Self { earliest: Edge::On(day), latest: Edge::On(day), until: None }
    }

    pub(super) const fn of(told: Option<Told>, as_of: Date) -> Self {
        match told {
            None => Self::UNKNOWN,
            Some(Told::No) => Self::NEVER,
            Some(Told::Always) => Self { earliest: Edge::Always, latest: Edge::Always, until: None },
            Some(Told::Yes) => Self { earliest: Edge::Before, latest: Edge::On(as_of), until: None },
            Some(Told::Since(day)) => Self::on(day),
            Some(Told::Between { from, to_inclusive }) => {
                Self { until: Some(to_inclusive), ..Self::on(from) }
            }
        }
    }

    fn is_over(self, on: Date) -> bool {
        self.until.is_some_and(|until| until < on)
    }

    fn can_hold(self, on: Date) -> bool {
        self.earliest <= Edge::On(on) && !self.is_over(on)
    }

    fn can_fail(self, on: Date) -> bool {
        self.latest > Edge::On(on) || self.is_over(on)
    }

    /// The same, when it came about within such days.
    fn within(self, from: Edge, to: Edge) -> Self {
        Self { earliest: self.earliest.max(from), latest: self.latest.min(to), ..self }
    }

    fn is_empty(self) -> bool {
        self.earliest > self.latest
    }
}

/// What can be true of an item: that it does not count, that it is as it should be, that it is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Possible {
    out: bool,
    met: bool,
    missed: bool,
}

/// What the readings make of a row.
#[derive(Debug, Clone, Copy)]
pub(super) struct Test<'a> {
    pub(super) row: &'a TargetRow,
    /// The first and the last day of the year in which it came about that counts.
    pub(super) year: Option<(Date, Date)>,
    /// Whether what came about on the very day before which it must is in time.
    pub(super) same_day: bool,
}

impl Test<'_> {
    /// What can be true of an item on a day, when the facts that the row names came about so.
    pub(super) fn possible(&self, when: &impl Fn(&str) -> When, on: Date) -> Possible {
        let row = self.row;
        let day = Edge::On(on);
        // What came about, given that the item counts.
        let counted = |name: &str| {
            let mut found = when(name);
            if row.of.has(name) {
                found = found.within(Edge::Always, day);
            }
            match self.year {
                Some((first, last)) if row.in_year.as_deref() == Some(name) => {
                    found.within(Edge::On(first), Edge::On(last).min(day))
                }
                _ => found,
            }
        };
        let outside = |name: &str| {
            let (found, counted) = (when(name), counted(name));
            found.earliest < counted.earliest || found.latest > counted.latest
        };
        let conditions = || row.of.iter().chain(row.in_year.as_deref());
        let over = row.of.iter().any(|name| when(name).is_over(on));
        let none = over || conditions().any(|name| counted(name).is_empty());
        if none {
            return Possible { out: true, met: false, missed: false };
        }
        let in_time = |pair: &InOrder| pair.last_day || self.same_day;
        let can_be_in_order = |pair: &InOrder| {
            let mut then = counted(&pair.then);
            if row.met.has(&pair.then) {
                then = then.within(Edge::Always, day);
            }
            let (first, then) = (counted(&pair.first).earliest, then.latest);
            first != Edge::Never && (first < then || first == then && in_time(pair))
        };
        let can_be_out_of_order = |pair: &InOrder| {
            let (first, then) = (counted(&pair.first).latest, counted(&pair.then).earliest);
            first == Edge::Never || first > then || first == then && !in_time(pair)
        };
        Possible {
            out: conditions().any(outside),
            met: row.met.iter().all(|name| counted(name).can_hold(on))
                && row.in_order.iter().all(can_be_in_order),
            missed: row.met.iter().any(|name| counted(name).can_fail(on))
                || row.in_order.iter().any(can_be_out_of_order),
        }
    }
}

/// How many of how many, if what is not known turned out one way.
#[derive(Debug, Clone, Copy, Default)]
struct Share {
    met: u32,
    of: u32,
}

impl Share {
    fn add(&mut self, met: bool) {
        // Fewer items fit into memory than a number holds.
        self.of = self.of.saturating_add(1);
        self.met = self.met.saturating_add(u32::from(met));
    }

    fn ratio(self) -> Result<Option<Ratio>, Error> {
        Ratio::share(self.met, self.of)
    }

    fn is_met(self, threshold: Threshold) -> Result<bool, Error> {
        threshold.is_met(Ratio::from_integer(self.met.into()), Ratio::from_integer(self.of.into()))
    }

    /// How many of those that are missing must be put right.
    fn needed(self, threshold: Threshold) -> Result<u32, Error> {
        let bound = threshold.bound(Ratio::from_integer(self.of.into()))?;
        let least = threshold.comparator().nearest_integer(bound);
        let needed = least.saturating_sub(self.met.into()).max(0);
        u32::try_from(needed).map_err(|_| Error::range("how many are needed"))
    }
}

/// The items of a target on a day.
pub(super) struct Counted {
    pub(super) count: Count,
    pub(super) missing: Vec<Key>,
    pub(super) unknown: Vec<Key>,
}

/// Counts items, of each of which something is possible, in the order of their keys.
pub(super) fn count<'k>(
    items: impl Iterator<Item = (&'k Key, Possible)>,
    on: Date,
    threshold: Option<Threshold>,
    empty: Empty,
) -> Result<Counted, Error> {
    let (mut certain, mut worst, mut best) = (Share::default(), Share::default(), Share::default());
    let (mut missing, mut unknown) = (Vec::new(), Vec::new());
    let (mut forced, mut can_meet, mut can_miss) = (false, false, false);
    for (key, Possible { out, met, missed }) in items {
        can_meet |= met;
        can_miss |= missed;
        forced |= !out;
        match (out, met, missed) {
            (true, false, false) => {}
            (false, true, false) => certain.add(true),
            (false, false, true) => {
                certain.add(false);
                missing.push(key.clone());
            }
            _ => unknown.push(key.clone()),
        }
        // Out of the count is better than missing, and worse than met.
        if missed || !out {
            worst.add(!missed);
        }
        if met || !out {
            best.add(met);
        }
    }
    // If none need count, one that counts alone is worst or best.
    if worst.of == 0 && can_meet {
        worst.add(true);
    }
    if best.of == 0 && can_miss {
        best.add(false);
    }
    let nothing = !forced;
    let state = state(threshold, (worst, best), nothing, empty)?;
    let needed = match threshold {
        Some(threshold) if best.of > 0 => {
            Some(Needed { least: best.needed(threshold)?, most: worst.needed(threshold)? })
        }
        _ => None,
    };
    let count = Count {
        on,
        eligible: certain.of,
        met: certain.met,
        unknown: u32::try_from(unknown.len()).map_err(|_| Error::range("a number of items"))?,
        share: if unknown.is_empty() { certain.ratio()? } else { None },
        at_least: if unknown.is_empty() { None } else { worst.ratio()? },
        at_most: if unknown.is_empty() { None } else { best.ratio()? },
        state,
        needed,
        change: None,
    };
    Ok(Counted { count, missing, unknown })
}

/// Whether the share is large enough, whatever the unknown facts are.
fn state(
    threshold: Option<Threshold>,
    (worst, best): (Share, Share),
    nothing: bool,
    empty: Empty,
) -> Result<State, Error> {
    if best.of == 0 {
        return Ok(match empty {
            Empty::NotDecided => State::NothingToCount,
            Empty::Reached => State::Met,
        });
    }
    let Some(threshold) = threshold else { return Ok(State::Judgement) };
    Ok(match (worst.is_met(threshold)?, best.is_met(threshold)?) {
        (true, true) if !nothing || empty == Empty::Reached => State::Met,
        (false, false) if !nothing => State::NotMet,
        _ => State::Open,
    })
}
