//! How long before an end a notice is given, and the days that follow from it.

use alloc::vec;
use alloc::vec::Vec;

use super::facts::{Agreed, Says};
use super::{AgreedTime, Counting, Differing, Options};
use crate::decision::{Reading, Reason};
use crate::error::Error;
use crate::law::{InForce, Key, LocalLaw, keys};
use crate::quantity::{Date, Span};

/// The times that a notice keeps, all of them, and what says so.
#[derive(Debug)]
pub(super) struct Times {
    spans: Vec<Span>,
    texts: Vec<InForce<Span>>,
    readings: Vec<Reading>,
    clear: bool,
}

impl Times {
    /// Of a kind of notice that reaches the other side on a day.
    pub(super) fn of(
        law: &LocalLaw<'_>,
        says: Says,
        day: Date,
        agreed: &Agreed,
        options: Options,
    ) -> Result<Self, Error> {
        let (key, may_agree, agreed) = match says {
            Says::NonRenewal => {
                (keys::NOTICE_NON_RENEWAL, keys::NOTICE_NON_RENEWAL_AGREED, agreed.non_renewal)
            }
            Says::Dismissal => (keys::NOTICE_DISMISSAL, keys::NOTICE_DISMISSAL_AGREED, agreed.dismissal),
            Says::Decision | Says::Termination => {
                (keys::NOTICE_TERMINATION, keys::NOTICE_TERMINATION_AGREED, agreed.termination)
            }
        };
        let place = law.find(key, day)?;
        let mut times = Self::of_text(options);
        if let Some(agreed) = agreed {
            let by_text = law.find_any(may_agree, day)?.is_some();
            if by_text || options.agreed == AgreedTime::Always {
                times.readings.push(if by_text { Reading::AgreedByText } else { Reading::AgreedAlways });
                times.spans = vec![agreed];
                times.texts.push(place);
                return Ok(times);
            }
            times.readings.push(Reading::AgreedNot);
        }
        let higher = law.above(&place).and_then(|above| above.find(key, day).ok());
        match higher.filter(|higher| higher.value() != place.value()) {
            None => times.texts.push(place),
            Some(higher) => match options.differing {
                Differing::Longer => {
                    times.readings.push(Reading::DifferingLonger);
                    times.texts.extend([place, higher]);
                }
                Differing::Place => {
                    times.readings.push(Reading::DifferingPlace);
                    times.texts.push(place);
                }
                Differing::Higher => {
                    times.readings.push(Reading::DifferingHigher);
                    times.texts.push(higher);
                }
            },
        }
        times.spans = times.texts.iter().map(|text| *text.value()).collect();
        Ok(times)
    }

    /// Of something else that a text has done so long before the end of a term.
    pub(super) fn before_end(
        law: &LocalLaw<'_>,
        key: Key<Span>,
        day: Date,
        options: Options,
    ) -> Result<Option<Self>, Error> {
        Ok(law.find_any(key, day)?.map(|text| {
            let mut times = Self::of_text(options);
            times.spans = vec![*text.value()];
            times.texts.push(text);
            times
        }))
    }

    fn of_text(options: Options) -> Self {
        let clear = options.counting == Counting::Clear;
        let reading = if clear { Reading::NoticeClear } else { Reading::NoticeElapsed };
        Self { spans: Vec::new(), texts: Vec::new(), readings: vec![reading], clear }
    }

    /// The earliest last day of a contract after a notice.
    pub(super) fn end_after(&self, reached: Date) -> Result<Date, Error> {
        let mut last = reached;
        for span in &self.spans {
            last = last.max(span.after(reached, None)?);
        }
        if self.clear { last.add_days(1) } else { Ok(last) }
    }

    /// The last day on which something is in time before a last day.
    pub(super) fn latest_before(&self, last: Date) -> Result<Date, Error> {
        let mut latest = last;
        for span in &self.spans {
            latest = latest.min(span.before(last, None)?);
        }
        if self.clear { latest.add_days(-1) } else { Ok(latest) }
    }

    /// A reason that rests on them.
    pub(super) fn tell(&self, reason: Reason) -> Reason {
        let reason = self.texts.iter().fold(reason, Reason::by);
        self.readings.iter().fold(reason, |reason, reading| reason.reading(*reading))
    }
}
