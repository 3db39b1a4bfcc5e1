//! Whether something was done within its time: one way to count for all rules.

use crate::error::Error;
use crate::quantity::{Moment, SECONDS_OF_MINUTE};

/// How a time stands that runs from some moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Timing {
    /// It was done by the last moment, which counts.
    InTime,
    /// It was done so many minutes after it; a minute that has begun counts.
    Late(i64),
    /// It is not done, and the time is not over.
    Open,
    /// It is not done, and the time has been over for so many minutes; a minute that has begun counts.
    Overdue(i64),
}

/// The last moment at which something is done in time, and how that stands.
pub(super) fn timing(
    since: Moment,
    within_minutes: u32,
    done: Option<Moment>,
    as_of: Moment,
) -> Result<(Moment, Timing), Error> {
    let until = since.add_minutes(within_minutes)?;
    let over = |moment: Moment| {
        let seconds = until.seconds_until(moment);
        let whole = seconds.div_euclid(SECONDS_OF_MINUTE.into());
        whole.saturating_add(i64::from(seconds.rem_euclid(SECONDS_OF_MINUTE.into()) > 0))
    };
    let timing = match done {
        Some(done) if done <= until => Timing::InTime,
        Some(done) => Timing::Late(over(done)),
        None if as_of <= until => Timing::Open,
        None => Timing::Overdue(over(as_of)),
    };
    Ok((until, timing))
}
