//! What was done of an item, unit by unit and occasion by occasion.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

use super::asked::{Event, Facts, Options, SameMinute};
use super::outcome::{Cut, Late, Occasions, Times, Unit, Waiting};
use crate::error::{At as _, Error};
use crate::law::{Frequency, Per, ServiceItem};
use crate::quantity::{Date, Key, Moment, Ratio, SECONDS_OF_MINUTE, in_key_order, not_after};
use crate::service::response::{Timing, timing};

/// A longer period is a slip.
const LONGEST_DAYS: i32 = 36_525;

/// What the log says, once it is known to be sound.
pub(super) struct Log<'a> {
    facts: &'a Facts,
    /// The days on which each item was done, those on ground that is somebody else's left out.
    days: BTreeMap<&'a str, Vec<Date>>,
    /// How many entries of it were left out for that.
    elsewhere: BTreeMap<&'a str, u64>,
}

impl<'a> Log<'a> {
    /// Reads the log; `elsewhere` tells whether ground is somebody else's for an item.
    pub(super) fn read(
        facts: &'a Facts,
        options: Options,
        elsewhere: impl Fn(&str, &str) -> bool,
    ) -> Result<Self, Error> {
        check_period(facts)?;
        let mut log = Self { facts, days: BTreeMap::new(), elsewhere: BTreeMap::new() };
        let mut minutes = BTreeSet::new();
        for (row, event) in facts.log.iter().enumerate() {
            let day = done_on(event, facts.as_of).at_row("log", row)?;
            let item = event.item.as_str();
            if event.ground.as_deref().is_some_and(|ground| elsewhere(item, ground)) {
                let count = log.elsewhere.entry(item).or_default();
                *count = count.saturating_add(1);
                continue;
            }
            let minute = event.at.map(|at| at.second_of_day().div_euclid(SECONDS_OF_MINUTE));
            let again = minute.is_some_and(|minute| !minutes.insert((item, day, minute)));
            match (again, options.same_minute) {
                (true, SameMinute::Refused) => {
                    let message = "the log has the item in this minute already";
                    return Err(Error::invalid("service.same_minute", message).at("at")).at_row("log", row);
                }
                (true, SameMinute::Once) => {}
                _ => log.days.entry(item).or_default().push(day),
            }
        }
        log.days.values_mut().for_each(|days| days.sort_unstable());
        check_occasions(facts)?;
        Ok(log)
    }

    /// How many times an item was done from one day to another, both counted.
    fn done(&self, item: &str, from: Date, to_inclusive: Date) -> u64 {
        let days = self.days.get(item).map(Vec::as_slice).unwrap_or_default();
        let before = days.partition_point(|day| *day < from);
        let through = days.partition_point(|day| *day <= to_inclusive);
        count(through.saturating_sub(before))
    }

    /// An item that is done `least` times in each unit.
    pub(super) fn times(
        &self,
        item: &ServiceItem,
        frequency: Frequency,
        least: u64,
        by_charter: bool,
    ) -> Result<Times, Error> {
        let Facts { from, to_inclusive, as_of, .. } = *self.facts;
        let done = self.done(&item.item, from, to_inclusive);
        let all = self.days.get(&*item.item).map_or(0, |days| count(days.len()));
        let elsewhere = self.elsewhere.get(&*item.item).copied().unwrap_or_default();
        let mut times = Times {
            frequency,
            by_charter,
            units: 0,
            met: 0,
            owed: 0,
            counted: 0,
            share: None,
            done,
            left_out: all.saturating_sub(done).saturating_add(elsewhere),
            missed: Vec::new(),
            open: Vec::new(),
            cut: None,
        };
        let mut first = from;
        for step in 1_i32.. {
            if first > to_inclusive {
                break;
            }
            let next = begin(from, frequency.per, step)?;
            let end = next.add_days(-1)?;
            if end > to_inclusive {
                times.cut = Some(Cut { from: first, done: self.done(&item.item, first, to_inclusive) });
                break;
            }
            times.add(least, (first, end), self.done(&item.item, first, end), next <= as_of.day());
            first = next;
        }
        times.share = Ratio::share(times.counted, times.owed)?;
        Ok(times)
    }

    /// An item that is done at its occasions.
    pub(super) fn occasions(
        &self,
        item: &ServiceItem,
        within_minutes: Option<u32>,
    ) -> Result<Occasions, Error> {
        let Facts { from, to_inclusive, as_of, .. } = *self.facts;
        let mut held = Occasions {
            within_minutes,
            arose: 0,
            met: 0,
            late: Vec::new(),
            open: Vec::new(),
            share: None,
            left_out: 0,
        };
        let rows = in_key_order(&self.facts.occasions, ("occasions", "occasion"), |row| &row.occasion)?;
        for (row, found) in rows.into_iter().filter(|(_, found)| *found.item == *item.item) {
            if found.arose_at.day() < from || found.arose_at.day() > to_inclusive {
                held.left_out = held.left_out.saturating_add(1);
                continue;
            }
            held.arose = held.arose.saturating_add(1);
            let timed = within_minutes
                .map(|minutes| timing(found.arose_at, minutes, found.done_at, as_of))
                .transpose()
                .at("arose_at")
                .at_row("occasions", row)?;
            held.add(&found.occasion, found.done_at.is_some(), timed);
        }
        let settled = held.met.saturating_add(count(held.late.len()));
        held.share = Ratio::share(held.met, settled)?;
        Ok(held)
    }
}

impl Times {
    /// A unit in which it was done so many times, and whether that is over.
    fn add(&mut self, least: u64, (from, to_inclusive): (Date, Date), done: u64, over: bool) {
        let short = least.saturating_sub(done);
        let unit = Unit { from, to_inclusive, done, short };
        if short > 0 && !over {
            self.open.push(unit);
            return;
        }
        self.units = self.units.saturating_add(1);
        self.owed = self.owed.saturating_add(least);
        self.counted = self.counted.saturating_add(done.min(least));
        if short > 0 {
            self.missed.push(unit);
        } else {
            self.met = self.met.saturating_add(1);
        }
    }
}

impl Occasions {
    fn add(&mut self, occasion: &Key, done: bool, timed: Option<(Moment, Timing)>) {
        let occasion = occasion.clone();
        let until = timed.map(|(until, _)| until);
        match timed {
            Some((until, Timing::Late(minutes) | Timing::Overdue(minutes))) => {
                self.late.push(Late { occasion, until, minutes, done });
            }
            _ if done => self.met = self.met.saturating_add(1),
            _ => self.open.push(Waiting { occasion, until }),
        }
    }
}

fn check_period(facts: &Facts) -> Result<(), Error> {
    let days = facts.from.days_until(facts.to_inclusive);
    if days < 0 {
        let message = "the period ends before it begins";
        return Err(Error::invalid("service.reversed", message).at("to_inclusive"));
    }
    if days > LONGEST_DAYS {
        return Err(Error::range("a period of services").at("to_inclusive"));
    }
    Ok(())
}

/// The day of an entry.
fn done_on(event: &Event, as_of: Moment) -> Result<Date, Error> {
    match (event.on, event.at) {
        (Some(_), Some(_)) => {
            let message = "the day and the moment are told, of which one would do";
            Err(Error::invalid("service.day_and_moment", message).at("on"))
        }
        (None, None) => Err(Error::missing("on", "the day or the moment (`at`) on which it was done")),
        (Some(day), None) => not_after(day, as_of.day()).at("on"),
        (None, Some(at)) => not_after(at, as_of).at("at").map(Moment::day),
    }
}

fn check_occasions(facts: &Facts) -> Result<(), Error> {
    in_key_order(&facts.occasions, ("occasions", "occasion"), |row| &row.occasion)?;
    for (row, occasion) in facts.occasions.iter().enumerate() {
        not_after(occasion.arose_at, facts.as_of).at("arose_at").at_row("occasions", row)?;
        let Some(done) = occasion.done_at else { continue };
        if done < occasion.arose_at {
            let message = "it was done before the occasion arose";
            return Err(Error::invalid("service.reversed", message).at("done_at")).at_row("occasions", row);
        }
        not_after(done, facts.as_of).at("done_at").at_row("occasions", row)?;
    }
    Ok(())
}

/// The first day of the unit after so many, counted from the period's first day.
fn begin(from: Date, per: Per, steps: i32) -> Result<Date, Error> {
    match per {
        Per::Day => from.add_days(steps),
        Per::Week => from.add_days(steps.saturating_mul(7)),
        Per::Month => from.add_months(steps),
        Per::Quarter => from.add_months(steps.saturating_mul(3)),
        Per::Year => from.add_years(steps),
    }
}

fn count(len: usize) -> u64 {
    u64::try_from(len).unwrap_or(u64::MAX)
}
