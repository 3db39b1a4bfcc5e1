//! What a register counted from one day to another.

use alloc::format;
use alloc::vec::Vec;
use core::mem;

use super::{Facts, Reading, Replacement};
use crate::error::{At as _, Error};
use crate::quantity::{Date, Ratio};

/// What stands of a meter, by day, each with its row.
pub(super) struct Register<'a> {
    facts: &'a Facts,
    marks: Vec<(Date, usize, Mark<'a>)>,
}

#[derive(Clone, Copy)]
enum Mark<'a> {
    Read(&'a Reading),
    Replaced(&'a Replacement),
}

impl Mark<'_> {
    const fn list(self) -> &'static str {
        match self {
            Self::Read(_) => "readings",
            Self::Replaced(_) => "replacements",
        }
    }
}

impl<'a> Register<'a> {
    /// In the order of days, of which each has one mark.
    pub(super) fn of(facts: &'a Facts) -> Result<Self, Error> {
        let read = facts.readings.iter().enumerate().map(|(row, read)| (read.on, row, Mark::Read(read)));
        let new = facts.replacements.iter().enumerate().map(|(row, new)| (new.on, row, Mark::Replaced(new)));
        let mut marks: Vec<_> = read.chain(new).collect();
        marks.sort_by_key(|(on, ..)| *on);
        for ((before, ..), (on, row, mark)) in marks.iter().zip(marks.iter().skip(1)) {
            if before == on {
                let message = format!("the meter was read or replaced on {on} already");
                return Err(Error::invalid("meter.two_marks", message).at("on")).at_row(mark.list(), *row);
            }
        }
        Ok(Self { facts, marks })
    }

    /// What each meter counted from the day from which bills cumulate to another. Estimates between are settled by what
    /// comes after them.
    pub(super) fn until(&self, day: Date) -> Result<Vec<Stretch>, Error> {
        let origin = self.facts.origin();
        let first = Counter { multiplier: self.facts.multiplier, rolls_over_at: self.facts.rolls_over_at };
        let before = self.marks.iter().filter(|(on, ..)| *on < origin);
        let counter = before.fold(first, |counter, (.., mark)| match mark {
            Mark::Read(_) => counter,
            Mark::Replaced(new) => counter.replaced(new),
        });
        let mut stretches = Vec::new();
        let mut now = Stretch::begin(origin, self.reading(origin)?.index, counter);
        for (on, row, mark) in self.marks.iter().filter(|(on, ..)| origin < *on && *on <= day) {
            match mark {
                Mark::Read(read) if read.estimated && *on < day => {}
                Mark::Read(read) => {
                    let over = now.counter.over(read.rolled_over)?;
                    now.goes_on(*on, (read.index, "index"), over).at_row(mark.list(), *row)?;
                }
                Mark::Replaced(new) => {
                    let over = now.counter.over(new.rolled_over)?;
                    now.goes_on(*on, (new.last_index, "last_index"), over).at_row(mark.list(), *row)?;
                    not_negative(new.first_index).at("first_index").at_row(mark.list(), *row)?;
                    let next = Stretch::begin(*on, new.first_index, now.counter.replaced(new));
                    stretches.push(mem::replace(&mut now, next));
                }
            }
        }
        stretches.push(now);
        Ok(stretches)
    }

    /// The reading of a day.
    pub(super) fn reading(&self, day: Date) -> Result<&'a Reading, Error> {
        let found = self.facts.readings.iter().enumerate().find(|(_, read)| read.on == day);
        let (row, read) = found.ok_or_else(|| Error::missing("readings", &format!("a reading of {day}")))?;
        not_negative(read.index).at("index").at_row("readings", row)?;
        Ok(read)
    }
}

/// How a meter counts.
#[derive(Clone, Copy)]
struct Counter {
    multiplier: Ratio,
    rolls_over_at: Option<Ratio>,
}

impl Counter {
    /// How the new meter does, as far as it is told.
    fn replaced(self, new: &Replacement) -> Self {
        Self {
            multiplier: new.multiplier.unwrap_or(self.multiplier),
            rolls_over_at: new.rolls_over_at.or(self.rolls_over_at),
        }
    }

    /// What it counts up to, where it began again.
    fn over(self, rolled_over: bool) -> Result<Option<Ratio>, Error> {
        let untold = || Error::missing("rolls_over_at", "what the register counts up to");
        rolled_over.then(|| self.rolls_over_at.ok_or_else(untold)).transpose()
    }
}

/// What one meter counted.
pub(super) struct Stretch {
    pub(super) from: Date,
    pub(super) to: Date,
    pub(super) first: Ratio,
    pub(super) last: Ratio,
    /// How often it began again.
    pub(super) turns: u32,
    pub(super) used: Ratio,
    counter: Counter,
}

impl Stretch {
    const fn begin(on: Date, index: Ratio, counter: Counter) -> Self {
        Self { from: on, to: on, first: index, last: index, turns: 0, used: Ratio::ZERO, counter }
    }

    pub(super) const fn multiplier(&self) -> Ratio {
        self.counter.multiplier
    }

    /// The register goes on to the index that a field has, past what it counts up to where it began again.
    fn goes_on(&mut self, on: Date, (index, field): (Ratio, &str), over: Option<Ratio>) -> Result<(), Error> {
        not_negative(index).at(field)?;
        let range = || Error::range("what was used").at(field);
        if self.counter.rolls_over_at.is_some_and(|capacity| index >= capacity || self.last >= capacity) {
            let message = "the register does not count up to that";
            return Err(Error::invalid("meter.capacity", message).at(field));
        }
        let steps = index.checked_sub(self.last).ok_or_else(range)?;
        let steps = match (over, steps < Ratio::ZERO) {
            (None, false) => steps,
            (Some(capacity), true) => steps.checked_add(capacity).ok_or_else(range)?,
            (Some(_), false) => {
                let message = "the register shows no less than before: it did not begin again";
                return Err(Error::invalid("meter.rolled_over", message).at("rolled_over"));
            }
            (None, true) => {
                let message = "the register shows less than before, and did not begin again";
                return Err(Error::invalid("meter.backwards", message).at(field));
            }
        };
        let used = steps.checked_mul(self.counter.multiplier).ok_or_else(range)?;
        self.used = self.used.checked_add(used).ok_or_else(range)?;
        self.turns = self.turns.saturating_add(u32::from(over.is_some()));
        (self.to, self.last) = (on, index);
        Ok(())
    }
}

/// What meters counted together.
pub(super) fn used(stretches: &[Stretch]) -> Result<Ratio, Error> {
    let sum = stretches.iter().try_fold(Ratio::ZERO, |sum, stretch| sum.checked_add(stretch.used));
    sum.ok_or_else(|| Error::range("what was used"))
}

fn not_negative(index: Ratio) -> Result<(), Error> {
    if index < Ratio::ZERO {
        return Err(Error::invalid("quantity.negative", "a register shows nothing below nought"));
    }
    Ok(())
}
