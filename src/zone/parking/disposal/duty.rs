//! Whether a space that is not sold must be let, and what is published of those that are.

use alloc::vec::Vec;

use super::{Act, Facts, Outcome};
use crate::decision::{Comparison, Label, Quantity, Reading, Reason, Step, Term, Verdict};
use crate::error::{At as _, Error};
use crate::law::{LocalLaw, keys};
use crate::quantity::{Comparator, Date};
use crate::zone::parking::{Kind, Taker};

/// A developer does not let a space to somebody who asks.
pub(super) fn refused(
    law: &LocalLaw<'_>,
    facts: &Facts,
    reasons: &mut Vec<Reason>,
) -> Result<Outcome, Error> {
    let taker = facts.taker()?;
    let reason = Reason::computed(Step::ParkingMustLet).with(Label::Taker, taker.term());
    // The texts speak of planned spaces; none that was seen obliges anybody to let those in civil defence works.
    let text = law.find_any(keys::PARKING_LET, facts.on)?.filter(|_| facts.kind == Kind::Planned);
    let Some(text) = text else {
        reasons.push(reason.reading(Reading::LetByNoText).verdict_of(Verdict::NotMet));
        return Ok(Outcome::new(true));
    };
    let named = [Taker::Owner, Taker::User].into_iter().filter(|taker| taker.is_of(text.value()));
    let may_ask = taker.is_of(text.value());
    let reason = reason.by(&text).with_all(Label::MayAsk, named.map(Taker::term));
    reasons.push(reason.verdict_of(Verdict::of(may_ask)));
    if !may_ask {
        return Ok(Outcome::new(true));
    }
    let Some(from) = duty_from(law, facts)? else { return Ok(Outcome::new(false)) };
    let (from, reason) = from;
    let must = facts.on >= from;
    reasons.push(reason);
    Ok(Outcome { must_let_from: Some(from), ..Outcome::new(!must) })
}

/// The first day of the duty, where it turns on the hand-over.
fn duty_from(law: &LocalLaw<'_>, facts: &Facts) -> Result<Option<(Date, Reason)>, Error> {
    let Some(with) = law.find_any(keys::PARKING_LET_HANDED_OVER, facts.on)? else { return Ok(None) };
    let message = "the day of the first hand-over, with which the duty to let begins";
    let handed_over = facts.first_handed_over_on;
    let handed_over = handed_over.ok_or_else(|| Error::missing("first_handed_over_on", message))?;
    let after = law.find_any(keys::PARKING_LET_AFTER, facts.on)?;
    let from = match &after {
        None => handed_over,
        // The time must be over: the duty begins on the day after its last.
        Some(after) => {
            let last = after.value().after(handed_over, None).at("first_handed_over_on")?;
            last.add_days(1).at("first_handed_over_on")?
        }
    };
    let days = |day: Date| Quantity::Days(handed_over.days_until(day));
    let held = Comparison::bound(days(facts.on), Comparator::AtLeast, &days(from))?;
    let reason = Reason::compared(Step::ParkingLetFrom, held, facts.on >= from)
        .by(&with)
        .with(Label::HandedOver, handed_over)
        .with(Label::From, from);
    let reason = after.iter().fold(reason, Reason::by);
    Ok(Some((from, reason)))
}

/// A space lies idle.
pub(super) fn idle(law: &LocalLaw<'_>, facts: &Facts, reasons: &mut Vec<Reason>) -> Result<Outcome, Error> {
    let reason = Reason::computed(Step::ParkingIdle);
    let text = law.find_any(keys::PARKING_IDLE, facts.on)?.filter(|_| facts.kind == Kind::Planned);
    let told = match &text {
        Some(text) => reason.by(text).verdict_of(Verdict::NotMet),
        None => reason.reading(Reading::IdleByNoText).verdict_of(Verdict::Met),
    };
    reasons.push(told);
    Ok(Outcome::new(text.is_none()))
}

/// That what was done with a space is published to all owners.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Publish {
    /// The last day of the quarter for which it is published, where that is done each quarter (每季度); without it the text
    /// has no day.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub quarter_ends_on: Option<Date>,
}

/// Whether what was done with a developer's space is published, and by when.
pub(super) fn published(
    law: &LocalLaw<'_>,
    facts: &Facts,
    reasons: &mut Vec<Reason>,
) -> Result<Option<Publish>, Error> {
    let disposed = matches!(facts.act, Act::Sell | Act::Give | Act::Let) && facts.kind == Kind::Planned;
    let text = if disposed { law.find_any(keys::PARKING_PUBLISHED, facts.on)? } else { None };
    let Some(text) = text else { return Ok(None) };
    let each_quarter = Term::named(text.value()) == Some(Term::EachQuarter);
    let quarter_ends_on = each_quarter.then(|| last_of_quarter(facts.on)).transpose().at("on")?;
    let told = Reason::computed(Step::ParkingPublished).by(&text);
    let told = told.with_all(Label::Point, Term::named(text.value()));
    reasons.push(told.with_all(Label::QuarterEnds, quarter_ends_on));
    Ok(Some(Publish { quarter_ends_on }))
}

/// The last day of the quarter that a day lies in.
fn last_of_quarter(day: Date) -> Result<Date, Error> {
    let months_left = match day.month().rem_euclid(3) {
        1 => 2,
        2 => 1,
        _ => 0,
    };
    let last = Date::try_new(day.year(), day.month(), 1)?.add_months(months_left)?;
    Date::try_new(last.year(), last.month(), last.days_in_month())
}
