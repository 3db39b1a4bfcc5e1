//! How many blocks begin in a stay, day by day.

use alloc::vec::Vec;

use super::asked::{BegunMinute, BlockEnd, Day, EachDay, ExactlyFree, FreeMinutes, WholeDay};
use super::{Blocks, DayCharge, Facts, Options};
use crate::error::Error;
use crate::quantity::{Amount, Ratio, UnitPrice};

const MINUTES_OF_DAY: u64 = 24 * 60;
const SECONDS_OF_DAY: u64 = MINUTES_OF_DAY * 60;

/// A stay of more days than a century has is a slip of the pen. So every number of minutes here lies below 2³³, and no
/// sum or difference of them leaves its type.
const MOST_DAYS: u64 = 36_525;

/// A stay in minutes, counted from when the vehicle came.
pub(super) struct Stay<'a> {
    facts: &'a Facts,
    options: &'a Options,
    pub(super) minutes: u64,
    /// The first minute that is charged, and the first one that is not any more.
    from: u64,
    to: u64,
}

impl<'a> Stay<'a> {
    pub(super) fn of(facts: &'a Facts, options: &'a Options) -> Result<Self, Error> {
        let seconds = u64::try_from(facts.came_at.seconds_until(facts.left_at)).unwrap_or(0);
        let minutes = match options.begun_minute {
            BegunMinute::Counts => seconds.div_ceil(60),
            BegunMinute::Cut => seconds.div_euclid(60),
        };
        if minutes > MOST_DAYS.saturating_mul(MINUTES_OF_DAY) {
            return Err(Error::range("a stay of more than a century").at("left_at"));
        }
        let from = match options.free_minutes {
            FreeMinutes::Charged => 0,
            FreeMinutes::TakenOff => facts.tariff.free_minutes.into(),
        };
        let to = match options.block_end {
            BlockEnd::Ends => minutes,
            BlockEnd::BeginsNext => minutes.saturating_add(1),
        };
        Ok(Self { facts, options, minutes, from, to })
    }

    /// Whether it is free for being short.
    pub(super) fn is_free(&self) -> bool {
        let free = self.facts.tariff.free_minutes.into();
        match self.options.exactly_free {
            ExactlyFree::Free => self.minutes <= free,
            ExactlyFree::Charged => self.minutes < free,
        }
    }

    /// What each day costs, in their order; days alike that follow each other stand once.
    pub(super) fn days(&self) -> Result<Vec<DayCharge>, Error> {
        let rows = rows(self.facts);
        let mut days: Vec<DayCharge> = Vec::new();
        for (start, end) in self.bounds() {
            let (from, to) = (start.max(self.from), end.min(self.to));
            if from >= to {
                continue;
            }
            let origin = match self.options.each_day {
                EachDay::FirstBlockAgain => from,
                EachDay::GoesOn => self.from,
            };
            let whole = to.saturating_sub(from) == MINUTES_OF_DAY && self.minutes > MINUTES_OF_DAY;
            let blocks = blocks(&rows, (from.saturating_sub(origin), to.saturating_sub(origin)))?;
            let day = self.priced(blocks, whole)?;
            match days.last_mut() {
                Some(last) if last.is_like(&day) => last.days = last.days.saturating_add(1),
                _ => days.push(day),
            }
        }
        Ok(days)
    }

    /// The minutes of each day, the first and the one after its last. Without a day's cap there is but one.
    fn bounds(&self) -> Vec<(u64, u64)> {
        if self.facts.tariff.day_cap_yuan.is_none() {
            return Vec::from([(0, self.to)]);
        }
        let first = match self.options.day {
            Day::FromEntry => MINUTES_OF_DAY,
            Day::Calendar => {
                SECONDS_OF_DAY.saturating_sub(self.facts.came_at.second_of_day().into()).div_ceil(60)
            }
        };
        let mut bounds = Vec::new();
        let (mut start, mut end) = (0, first);
        while start < self.to {
            bounds.push((start, end));
            (start, end) = (end, end.saturating_add(MINUTES_OF_DAY));
        }
        bounds
    }

    fn priced(&self, blocks: Vec<Blocks>, whole: bool) -> Result<DayCharge, Error> {
        let sum = blocks.iter().try_fold(Ratio::ZERO, |sum, row| sum.checked_add(row.exact_yuan));
        let exact_yuan = sum.ok_or_else(|| Error::range("a day's charge"))?;
        let cap =
            self.facts.tariff.day_cap_yuan.map(|cap| Amount::from_fen(Ratio::from_integer(cap.fen())).yuan());
        let cap = cap.transpose()?;
        let at_the_cap = whole && self.options.whole_day == WholeDay::AtTheCap;
        let charged_yuan = match cap {
            Some(cap) if at_the_cap => cap,
            Some(cap) => exact_yuan.min(cap),
            None => exact_yuan,
        };
        Ok(DayCharge { days: 1, blocks, exact_yuan, charged_yuan })
    }
}

/// Blocks of one length and price, from the minute at which the first of them begins to that at which others do.
struct Row {
    from: u64,
    to: u64,
    minutes: u32,
    price_yuan: UnitPrice,
}

/// The tariff's blocks in the order of their minutes. The first is the one of a stage that is as long as it.
fn rows(facts: &Facts) -> Vec<Row> {
    let tariff = &facts.tariff;
    let mut starts = Vec::new();
    if let Some(first) = tariff.first {
        starts.push((0, first.minutes, first.price_yuan));
    }
    let after = tariff.first.map_or(0, |first| first.minutes);
    starts.push((after, tariff.then.minutes, tariff.then.price_yuan));
    starts.extend(tariff.stages.iter().map(|stage| (stage.after_minutes, stage.minutes, stage.price_yuan)));
    starts.sort_by_key(|(from, ..)| *from);
    let ends: Vec<u64> = starts.iter().skip(1).map(|(from, ..)| u64::from(*from)).chain([u64::MAX]).collect();
    let row = |((from, minutes, price_yuan), to): ((u32, u32, UnitPrice), u64)| Row {
        from: from.into(),
        to,
        minutes,
        price_yuan,
    };
    starts.into_iter().zip(ends).map(row).collect()
}

/// The blocks that begin in some minutes, of each length and price that any has.
fn blocks(rows: &[Row], (from, to): (u64, u64)) -> Result<Vec<Blocks>, Error> {
    let mut blocks = Vec::new();
    for row in rows {
        let (low, high) = (from.max(row.from), to.min(row.to));
        if low >= high {
            continue;
        }
        // A block has at least a minute. Of those that begin before the end, those before the start do not count.
        let begun = |minute: u64| minute.saturating_sub(row.from).div_ceil(u64::from(row.minutes.max(1)));
        let count = begun(high).saturating_sub(begun(low));
        if count == 0 {
            continue;
        }
        let range = || Error::range("a day's charge");
        let number = Ratio::from_integer(i64::try_from(count).map_err(|_| range())?);
        let price_yuan = row.price_yuan.to_ratio()?;
        let exact_yuan = price_yuan.checked_mul(number).ok_or_else(range)?;
        blocks.push(Blocks { after_minutes: row.from, minutes: row.minutes, price_yuan, count, exact_yuan });
    }
    Ok(blocks)
}
