//! Who was where when.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use super::asked::{Certificate, Facts, Peak, Shift};
use super::outcome::{Staffed, Uncovered, Wanting};
use crate::error::{At as _, Error};
use crate::quantity::{Date, Key, Moment, SECONDS_OF_MINUTE, in_key_order};

/// Refuses shifts and peaks that cannot be.
pub(super) fn check(facts: &Facts) -> Result<(), Error> {
    in_key_order(&facts.shifts, ("shifts", "shift"), |shift| &shift.shift)?;
    in_key_order(&facts.peaks, ("peaks", "peak"), |peak| &peak.peak)?;
    for (row, shift) in facts.shifts.iter().enumerate() {
        check_time(shift.from, shift.to).at_row("shifts", row)?;
        if shift.from.day() > facts.on || last_day(shift)? < facts.on {
            return Err(other_day().at("from")).at_row("shifts", row);
        }
        check_validity(shift).at("certificate").at_row("shifts", row)?;
    }
    // In the order of time, so that whoever is in two shifts at once has two that follow each other.
    let mut in_time: Vec<(usize, &Shift)> = facts.shifts.iter().enumerate().collect();
    in_time.sort_by_key(|(_, shift)| (&shift.staff, shift.from, shift.to, &shift.shift));
    for ((_, one), (row, next)) in in_time.iter().zip(in_time.iter().skip(1)) {
        if one.staff == next.staff && next.from < one.to {
            let message = "whoever it is has another shift at that time";
            return Err(Error::invalid("conduct.two_places", message).at("from")).at_row("shifts", *row);
        }
    }
    for (row, peak) in facts.peaks.iter().enumerate() {
        check_time(peak.from, peak.to).at_row("peaks", row)?;
        if peak.from.day() != facts.on {
            return Err(other_day().at("from")).at_row("peaks", row);
        }
        check_posts(peak).at_row("peaks", row)?;
    }
    Ok(())
}

fn other_day() -> Error {
    Error::invalid("conduct.other_day", "it is of another day than the one asked about")
}

fn check_time(from: Moment, to: Moment) -> Result<(), Error> {
    for (moment, field) in [(from, "from"), (to, "to")] {
        if moment.second_of_day().checked_rem(SECONDS_OF_MINUTE) != Some(0) {
            return Err(Error::invalid("conduct.seconds", "it is no whole minute").at(field));
        }
    }
    if to <= from {
        return Err(Error::invalid("conduct.reversed", "it is over before it begins").at("to"));
    }
    Ok(())
}

fn check_validity(shift: &Shift) -> Result<(), Error> {
    match shift.certificate {
        Some(Certificate::Held { valid_from, valid_to_inclusive: Some(to) }) if to < valid_from => {
            let message = "it ends before it begins";
            Err(Error::invalid("conduct.reversed", message).at("valid_to_inclusive").at("held"))
        }
        _ => Ok(()),
    }
}

fn check_posts(peak: &Peak) -> Result<(), Error> {
    if peak.posts.is_empty() {
        return Err(Error::missing("posts", "the posts that are staffed in the peak"));
    }
    for (row, post) in peak.posts.iter().enumerate() {
        if peak.posts.iter().take(row).any(|earlier| earlier == post) {
            return Err(Error::invalid("key.duplicate", "the post is named twice")).at_row("posts", row);
        }
    }
    Ok(())
}

/// The last day on which a shift lies: one that is over at midnight has nothing of the new day.
fn last_day(shift: &Shift) -> Result<Date, Error> {
    if shift.to.second_of_day() == 0 { shift.to.day().add_days(-1) } else { Ok(shift.to.day()) }
}

/// What a shift's certificate wants.
pub(super) fn of_certificate(shift: &Shift, certificate: Certificate) -> Result<Option<Wanting>, Error> {
    let (valid_from, valid_to) = match certificate {
        Certificate::NotHeld => return Ok(Some(Wanting::Certificate)),
        Certificate::Held { valid_from, valid_to_inclusive } => (valid_from, valid_to_inclusive),
    };
    if valid_from > shift.from.day() {
        return Ok(Some(Wanting::CertificateNotYet));
    }
    let last = last_day(shift)?;
    Ok(valid_to.is_some_and(|to| to < last).then_some(Wanting::CertificateExpired))
}

/// How a post was staffed in a peak by those shifts.
pub(super) fn staffed(peak: &Peak, post: &Key, shifts: &[&Shift], least: u64) -> Staffed {
    let there = |from: Moment, to: Moment| {
        let at_post = shifts.iter().filter(|shift| shift.post == *post);
        at_post.filter(move |shift| shift.from < to && shift.to > from)
    };
    // Between two turns nobody comes or goes.
    let inside = |moment: &Moment| peak.from < *moment && *moment < peak.to;
    let turns = there(peak.from, peak.to).flat_map(|shift| [shift.from, shift.to]).filter(inside);
    let turns: BTreeSet<Moment> = turns.chain([peak.from, peak.to]).collect();
    let mut uncovered: Vec<Uncovered> = Vec::new();
    for (from, to) in turns.iter().zip(turns.iter().skip(1)) {
        let present = u64::try_from(there(*from, *to).count()).unwrap_or(u64::MAX);
        let short = least.saturating_sub(present);
        if short == 0 {
            continue;
        }
        match uncovered.last_mut().filter(|run| run.to == *from && run.present == present) {
            Some(run) => {
                run.to = *to;
                run.minutes = minutes(run.from, *to);
            }
            None => uncovered.push(Uncovered {
                from: *from,
                to: *to,
                minutes: minutes(*from, *to),
                present,
                short,
            }),
        }
    }
    let all = minutes(peak.from, peak.to);
    let wanting = uncovered.iter().fold(0_i64, |sum, row| sum.saturating_add(row.minutes));
    Staffed {
        peak: peak.peak.clone(),
        post: post.clone(),
        minutes: all,
        covered_minutes: all.saturating_sub(wanting),
        uncovered,
    }
}

/// The minutes from one whole minute to another.
fn minutes(from: Moment, to: Moment) -> i64 {
    from.seconds_until(to).div_euclid(SECONDS_OF_MINUTE.into())
}
