//! What each debt has come to: its parts, when each was paid, and what they bear.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::vec::Vec;

use super::asked::{Cap, Debt, Facts, GraceReading, LateRate, Lpr, Options, Owed, Payment};
use super::manner::{LateBase, LateDays, LateSince, Manner};
use crate::error::{At as _, Error};
use crate::quantity::{
    Accrual, Amount, Date, DayCount, MONTHS_OF_YEAR, Money, Rate, RateFrom, Ratio, Rounding, RoundingMode,
};

/// What is owed for a debt.
pub(crate) struct Claim<'a> {
    pub(crate) debt: &'a Debt,
    /// What fell due and is not paid.
    pub(super) open: Money,
    /// The days that count for the part that is late longest.
    pub(super) days: i32,
    /// What is owed for paying late.
    pub(crate) interest: Amount,
    /// What it would be, were there no cap that cuts it.
    pub(super) cut_from: Option<Amount>,
    /// What the loan prime rate comes to over the same days, in fen.
    pub(super) by_lpr: Option<Ratio>,
}

/// A part of a debt that fell due on one day and was paid on one day, or is not paid.
struct Part {
    fen: Ratio,
    due_on: Date,
    paid_on: Option<Date>,
}

/// A part and the days for which it is late: from a first up to, not including, another.
struct LatePart {
    fen: Ratio,
    from: Date,
    to: Date,
}

/// The longest that a debt accrues from day to day: a century.
const MOST_DAYS: i32 = 36_525;

/// The terms, ready to be held against debts.
pub(super) struct Reckoning<'a> {
    facts: &'a Facts,
    options: &'a Options,
    manner: Manner,
    /// What a fen bears from day to day; none where the rate is one of a sum and not of days.
    rate: Option<Accrual>,
    lpr: Option<Accrual>,
}

fn range() -> Error {
    Error::range("interest")
}

impl<'a> Reckoning<'a> {
    pub(super) fn new(facts: &'a Facts, options: &'a Options, manner: Manner) -> Result<Self, Error> {
        for (row, debt) in facts.debts.iter().enumerate() {
            check(facts, row, debt).at_row("debts", row)?;
        }
        for (row, payment) in facts.payments.iter().enumerate() {
            let known = facts.debts.iter().any(|debt| debt.debt == payment.debt);
            payable(payment, facts.as_of, known).at_row("payments", row)?;
        }
        let Some(first) = facts.debts.iter().map(Debt::due_on).min() else {
            return Err(Error::missing("debts", "at least one debt"));
        };
        // The day after a due day is the first that counts, the day of the question the last.
        let (from, to) = (first.add_days(1)?, facts.as_of.add_days(1)?);
        let over = |rates: &[(Date, Ratio)], days| Accrual::over(from, to, rates, days);
        let by_days = |rate: Rate, months: i64| {
            // A year of 360 days has as many days as the rate is of, times this.
            let yearly =
                manner.rate.read(rate)?.checked_mul(Ratio::from_integer(months)).ok_or_else(range)?;
            over(&[(from, yearly)], DayCount::Days360).map(Some)
        };
        let lpr_times = |multiple: Ratio| {
            let Some(Lpr { rates, day_count }) = &facts.lpr else { return Ok(None) };
            let mut rates = RateFrom::by_day(rates, from).at("lpr")?;
            for (_, rate) in &mut rates {
                *rate = manner.rate.hold(*rate)?.checked_mul(multiple).ok_or_else(range)?;
            }
            over(&rates, *day_count).map(Some)
        };
        let of_lpr = matches!(facts.terms.rate, LateRate::Lpr { .. })
            || facts.terms.caps.iter().any(|cap| matches!(cap, Cap::OfLpr(_)));
        if of_lpr && facts.lpr.is_none() {
            return Err(Error::missing("lpr", "the loan prime rates that the terms are a multiple of"));
        }
        let rate = match facts.terms.rate {
            LateRate::PerDay(rate) => by_days(rate, 360)?,
            LateRate::PerMonth(rate) => by_days(rate, MONTHS_OF_YEAR)?,
            LateRate::PerYear { rate, day_count } => {
                Some(over(&[(from, manner.rate.read(rate)?)], day_count)?)
            }
            LateRate::Lpr { multiple } => lpr_times(manner.rate.read(multiple)?)?,
            LateRate::Flat(_) => None,
        };
        Ok(Self { facts, options, manner, rate, lpr: lpr_times(Ratio::ONE)? })
    }

    /// Each debt's, by its key.
    pub(super) fn claims(&self) -> Result<Vec<Claim<'a>>, Error> {
        let mut debts: Vec<(usize, &Debt)> = self.facts.debts.iter().enumerate().collect();
        debts.sort_by_key(|(_, debt)| &debt.debt);
        let before = self.due_before()?;
        debts.into_iter().map(|(row, debt)| self.claim(debt, &before).at_row("debts", row)).collect()
    }

    fn claim(&self, debt: &'a Debt, before: &BTreeMap<Date, Date>) -> Result<Claim<'a>, Error> {
        let mut parts = parts(debt, &self.facts.payments, self.manner)?;
        parts.retain(|part| part.due_on <= self.facts.as_of);
        let sum = |sum: Ratio, part: &Part| sum.checked_add(part.fen).ok_or_else(range);
        let due = parts.iter().try_fold(Ratio::ZERO, sum)?;
        let open = parts.iter().filter(|part| part.paid_on.is_none()).try_fold(Ratio::ZERO, sum)?;
        let mut late = Vec::with_capacity(parts.len());
        for part in &self.bearing(parts)? {
            let due_on = match debt.owed {
                Owed::Once { .. } => before.get(&part.due_on).copied().unwrap_or(part.due_on),
                Owed::Daily { .. } => part.due_on,
            };
            let days = self.late(due_on, part.paid_on)?;
            late.extend(days.map(|(from, to)| LatePart { fen: part.fen, from, to }));
        }
        let interest = match (&self.rate, self.facts.terms.rate, self.manner.days) {
            (Some(rate), _, LateDays::Added) => borne(rate, &late)?,
            (Some(rate), _, LateDays::Rounded(rounding)) => rounded_daily(rate, &late, rounding)?,
            (None, LateRate::Flat(share), _) => {
                let share = self.manner.rate.read(share)?;
                let sum = late.iter().try_fold(Ratio::ZERO, |sum, part| sum.checked_add(part.fen));
                sum.and_then(|sum| sum.checked_mul(share)).ok_or_else(range)?
            }
            (None, _, _) => Ratio::ZERO,
        };
        let by_lpr = self.lpr.as_ref().map(|lpr| borne(lpr, &late)).transpose()?;
        let capped = self.capped(interest, due, by_lpr)?;
        let whole_fen = Rounding { mode: self.options.rounding.mode, ..Rounding::default() };
        Ok(Claim {
            debt,
            open: Amount::from_fen(open).round(whole_fen)?,
            days: late.iter().map(|part| part.from.days_until(part.to)).max().unwrap_or_default(),
            interest: Amount::from_fen(capped),
            cut_from: (capped < interest).then_some(Amount::from_fen(interest)),
            by_lpr,
        })
    }

    /// The parts that bear something.
    fn bearing(&self, parts: Vec<Part>) -> Result<Vec<Part>, Error> {
        if self.manner.base == LateBase::Unpaid {
            return Ok(parts);
        }
        let mut whole: Vec<Part> = Vec::with_capacity(parts.len());
        for part in parts {
            match whole.last_mut().filter(|last| last.due_on == part.due_on) {
                Some(last) => {
                    last.fen = last.fen.checked_add(part.fen).ok_or_else(range)?;
                    last.paid_on = last.paid_on.and(part.paid_on);
                }
                None => whole.push(part),
            }
        }
        whole.retain(|part| part.paid_on.is_none());
        Ok(whole)
    }

    /// From which earlier due day the days of a debt count, where the [manner](LateSince) has it so.
    fn due_before(&self) -> Result<BTreeMap<Date, Date>, Error> {
        let mut of_day: BTreeMap<Date, (Money, Money)> = BTreeMap::new();
        if self.manner.since == LateSince::DueDay {
            return Ok(BTreeMap::new());
        }
        for debt in &self.facts.debts {
            let Owed::Once { due_on, yuan } = debt.owed else { continue };
            let payments = self.facts.payments.iter().filter(|payment| payment.debt == debt.debt);
            let paid = Money::sum(payments.map(|payment| payment.yuan))?;
            if due_on <= self.facts.as_of && yuan > Money::ZERO {
                let (owed, all_paid) = of_day.entry(due_on).or_default();
                (*owed, *all_paid) = (owed.checked_add(yuan)?, all_paid.checked_add(paid)?);
            }
        }
        let place = of_day.values().position(|(owed, paid)| paid < owed);
        let first = place.and_then(|place| of_day.iter().nth(place).filter(|_| place > 0));
        let Some((first_open, (_, Money::ZERO))) = first else { return Ok(BTreeMap::new()) };
        if self.late(*first_open, None)?.is_none() {
            return Ok(BTreeMap::new());
        }
        let days = || of_day.keys().copied();
        Ok(days().skip(1).zip(days()).filter(|(day, _)| first_open <= day).collect())
    }

    /// The first day that counts for a part, and the day after the last.
    fn late(&self, due_on: Date, paid_on: Option<Date>) -> Result<Option<(Date, Date)>, Error> {
        let grace = self.facts.terms.grace_days.unwrap_or_default();
        let end = paid_on.unwrap_or(self.facts.as_of);
        let in_time = due_on.add_days(grace.into())?;
        if end <= in_time {
            return Ok(None);
        }
        let since = match self.options.grace {
            GraceReading::AfterGrace => in_time,
            GraceReading::FromDueDay => due_on,
        };
        Ok(Some((since.add_days(1)?, end.add_days(1)?)))
    }

    fn capped(&self, interest: Ratio, due: Ratio, by_lpr: Option<Ratio>) -> Result<Ratio, Error> {
        self.facts.terms.caps.iter().try_fold(interest, |least, cap| {
            let (share, base) = match cap {
                Cap::OfPrincipal(share) => (share, due),
                Cap::OfLpr(multiple) => (multiple, by_lpr.unwrap_or(Ratio::ZERO)),
            };
            let most = share.to_ratio()?.checked_mul(base).ok_or_else(range)?;
            Ok(least.min(most))
        })
    }
}

/// What parts bear, day by day the same sum.
fn borne(accrual: &Accrual, late: &[LatePart]) -> Result<Ratio, Error> {
    let mut sum = Ratio::ZERO;
    for part in late {
        let days = Ratio::try_new(accrual.between(part.from, part.to)?, accrual.unit)?;
        let bears = part.fen.checked_mul(days).ok_or_else(range)?;
        sum = sum.checked_add(bears).ok_or_else(range)?;
    }
    Ok(sum)
}

/// The same, the sum so far rounded every day.
fn rounded_daily(accrual: &Accrual, late: &[LatePart], rounding: Rounding) -> Result<Ratio, Error> {
    let mut turns: BTreeMap<Date, Ratio> = BTreeMap::new();
    for part in late {
        let less = Ratio::ZERO.checked_sub(part.fen).ok_or_else(range)?;
        for (day, fen) in [(part.from, part.fen), (part.to, less)] {
            let turn = turns.entry(day).or_insert(Ratio::ZERO);
            *turn = turn.checked_add(fen).ok_or_else(range)?;
        }
    }
    let (Some(mut day), Some(end)) = (turns.keys().next().copied(), turns.keys().next_back().copied()) else {
        return Ok(Ratio::ZERO);
    };
    if day.days_until(end) > MOST_DAYS {
        return Err(Error::range("a debt that is late for more days than a century has"));
    }
    let (mut open, mut sum) = (Ratio::ZERO, Money::ZERO);
    while day < end {
        let next = day.add_days(1)?;
        let turn = turns.get(&day).copied().unwrap_or(Ratio::ZERO);
        open = open.checked_add(turn).ok_or_else(range)?;
        let bears = open.checked_mul(Ratio::try_new(accrual.between(day, next)?, accrual.unit)?);
        let so_far = bears.and_then(|bears| bears.checked_add(Ratio::from_integer(sum.fen())));
        sum = Amount::from_fen(so_far.ok_or_else(range)?).round(rounding)?;
        day = next;
    }
    Ok(Ratio::from_integer(sum.fen()))
}

fn check(facts: &Facts, row: usize, debt: &Debt) -> Result<(), Error> {
    if facts.debts.iter().take(row).any(|other| other.debt == debt.debt) {
        return Err(Error::invalid("late.debt.twice", "another debt has this key").at("debt"));
    }
    let checked = match debt.owed {
        Owed::Once { yuan, .. } => yuan.not_negative().at("yuan").map(|_| ()).at("once"),
        Owed::Daily { from, to_inclusive, .. } if to_inclusive < from => {
            let error = Error::invalid("period.reversed", "it ends before it begins");
            Err(error.at("to_inclusive").at("daily"))
        }
        Owed::Daily { yuan_per_day, .. } if yuan_per_day < Ratio::ZERO => {
            let error = Error::invalid("quantity.negative", "this sum of money cannot be negative");
            Err(error.at("yuan_per_day").at("daily"))
        }
        Owed::Daily { from, to_inclusive, .. } if from.days_until(to_inclusive) >= MOST_DAYS => {
            Err(Error::range("a debt of more days than a century has").at("to_inclusive").at("daily"))
        }
        Owed::Daily { .. } => Ok(()),
    };
    checked.at("owed")
}

fn payable(payment: &Payment, as_of: Date, known: bool) -> Result<(), Error> {
    if !known {
        let message = format!("there is no debt {}", payment.debt.as_str());
        return Err(Error::invalid("late.debt.unknown", message).at("debt"));
    }
    if payment.on > as_of {
        let message = "it is paid after the day of the question";
        return Err(Error::invalid("late.payment.later", message).at("on"));
    }
    payment.yuan.not_negative().at("yuan").map(|_| ())
}

/// A debt in parts, in the order of their due days: payments meet the oldest, and divide one that they meet only
/// in part.
fn parts(debt: &Debt, payments: &[Payment], manner: Manner) -> Result<Vec<Part>, Error> {
    let mut paid: Vec<(Date, Ratio)> = payments
        .iter()
        .filter(|payment| payment.debt == debt.debt)
        .map(|payment| (payment.on, Ratio::from_integer(payment.yuan.fen())))
        .collect();
    paid.sort_unstable();
    let mut paid = paid.into_iter().filter(|(_, fen)| *fen > Ratio::ZERO);
    let mut next = paid.next();
    let mut parts = Vec::new();
    let mut meet = |due_on: Date, fen: Ratio| {
        let mut left = fen;
        while left > Ratio::ZERO {
            let (fen, paid_on) = match &mut next {
                None => (left, None),
                Some((on, fen)) if *fen > left => {
                    *fen = fen.checked_sub(left).ok_or_else(range)?;
                    (left, Some(*on))
                }
                Some((on, fen)) => {
                    let met = (*fen, Some(*on));
                    next = paid.next();
                    met
                }
            };
            left = left.checked_sub(fen).ok_or_else(range)?;
            parts.push(Part { fen, due_on, paid_on });
        }
        Ok::<_, Error>(())
    };
    match debt.owed {
        Owed::Once { due_on, yuan } => meet(due_on, Ratio::from_integer(yuan.fen()))?,
        Owed::Daily { from, to_inclusive, yuan_per_day } => {
            let daily = match manner.daily {
                None => yuan_per_day,
                Some(places) => RoundingMode::HalfUp.places(yuan_per_day, places).ok_or_else(range)?,
            };
            let fen = Amount::from_yuan(daily)?.fen();
            for day in 0..=from.days_until(to_inclusive) {
                meet(from.add_days(day)?, fen)?;
            }
        }
    }
    // A day's sum that is rounded down may be less than what was paid for it.
    if next.is_some() && manner.daily.is_none() {
        let message = "more was paid towards this debt than it is";
        return Err(Error::invalid("late.overpaid", message).at("owed"));
    }
    Ok(parts)
}
