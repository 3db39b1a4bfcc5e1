//! What a register counted from one day to another.

use alloc::format;
use alloc::vec::Vec;

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

    const fn rolled_over(self) -> bool {
        match self {
            Self::Read(read) => read.rolled_over,
            Self::Replaced(new) => new.rolled_over,
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

    /// What was used from the day from which bills cumulate to another. Estimates between are settled by what comes
    /// after them.
    pub(super) fn used_until(&self, day: Date) -> Result<Ratio, Error> {
        let origin = self.reading(self.facts.origin())?;
        let mut count = Count {
            index: origin.index,
            multiplier: self.facts.multiplier,
            rolls_over_at: self.facts.rolls_over_at,
            used: Ratio::ZERO,
        };
        for (on, row, mark) in self.marks.iter().filter(|(on, ..)| *on <= day) {
            if *on <= self.facts.origin() {
                // What was replaced before has the terms of its meter; its index is that of the reading.
                if let Mark::Replaced(new) = mark {
                    count.takes_over(new);
                    count.index = origin.index;
                }
                continue;
            }
            if matches!(mark, Mark::Read(read) if read.estimated && *on < day) {
                continue;
            }
            let untold = || Error::missing("rolls_over_at", "what the register counts up to");
            let turned = mark.rolled_over().then(|| count.rolls_over_at.ok_or_else(untold)).transpose()?;
            let of_row = |error: Error| error.at_row(*row).at(mark.list());
            match mark {
                Mark::Read(read) => count.goes_on(read.index, turned, "index").map_err(of_row)?,
                Mark::Replaced(new) => {
                    count.goes_on(new.last_index, turned, "last_index").map_err(of_row)?;
                    not_negative(new.first_index).at("first_index").map_err(of_row)?;
                    count.takes_over(new);
                }
            }
        }
        Ok(count.used)
    }

    /// The reading of a day.
    pub(super) fn reading(&self, day: Date) -> Result<&'a Reading, Error> {
        let found = self.facts.readings.iter().enumerate().find(|(_, read)| read.on == day);
        let (row, read) = found.ok_or_else(|| Error::missing("readings", &format!("a reading of {day}")))?;
        not_negative(read.index).at("index").at_row("readings", row)?;
        Ok(read)
    }
}

/// What was counted so far.
struct Count {
    index: Ratio,
    multiplier: Ratio,
    rolls_over_at: Option<Ratio>,
    used: Ratio,
}

impl Count {
    fn takes_over(&mut self, new: &Replacement) {
        self.index = new.first_index;
        self.multiplier = new.multiplier.unwrap_or(self.multiplier);
        self.rolls_over_at = new.rolls_over_at.or(self.rolls_over_at);
    }

    /// The register goes on to the index that a field has, past what it counts up to where it turned over nought.
    fn goes_on(&mut self, index: Ratio, turned: Option<Ratio>, field: &str) -> Result<(), Error> {
        not_negative(index).at(field)?;
        let range = || Error::range("what was used").at(field);
        if self.rolls_over_at.is_some_and(|capacity| index >= capacity || self.index >= capacity) {
            let message = "the register does not count up to that";
            return Err(Error::invalid("meter.capacity", message).at(field));
        }
        let steps = index.checked_sub(self.index).ok_or_else(range)?;
        let steps = match (turned, steps < Ratio::ZERO) {
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
        let used = steps.checked_mul(self.multiplier).ok_or_else(range)?;
        self.used = self.used.checked_add(used).ok_or_else(range)?;
        self.index = index;
        Ok(())
    }
}

fn not_negative(index: Ratio) -> Result<(), Error> {
    if index < Ratio::ZERO {
        return Err(Error::invalid("quantity.negative", "a register shows nothing below nought"));
    }
    Ok(())
}
