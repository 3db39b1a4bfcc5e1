//! What each debt has come to: its parts, when each was paid, and what they bear.

use alloc::format;
use alloc::vec::Vec;

use super::asked::{Cap, Debt, Facts, GraceReading, LateRate, Lpr, Options, Owed, Payment};
use crate::error::{At as _, Error};
use crate::quantity::{
    Accrual, Amount, Date, DayCount, MONTHS_OF_YEAR, Money, Rate, RateFrom, Ratio, Rounding,
};

/// What is owed for a debt.
pub(super) struct Claim<'a> {
    pub(super) debt: &'a Debt,
    /// What fell due and is not paid.
    pub(super) open: Money,
    /// The days that count for the part that is late longest.
    pub(super) days: i32,
    /// What is owed for paying late.
    pub(super) interest: Amount,
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

/// The longest that a debt accrues from day to day: a century.
const MOST_DAYS: i32 = 36_525;

/// The terms, ready to be held against debts.
pub(super) struct Reckoning<'a> {
    facts: &'a Facts,
    options: &'a Options,
    /// What a fen bears from day to day; none where the rate is one of a sum and not of days.
    rate: Option<Accrual>,
    lpr: Option<Accrual>,
}

fn range() -> Error {
    Error::range("interest")
}

impl<'a> Reckoning<'a> {
    pub(super) fn new(facts: &'a Facts, options: &'a Options) -> Result<Self, Error> {
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
            let yearly = rate.to_ratio()?.checked_mul(Ratio::from_integer(months)).ok_or_else(range)?;
            over(&[(from, yearly)], DayCount::Days360).map(Some)
        };
        let lpr_times = |multiple: Ratio| {
            let Some(Lpr { rates, day_count }) = &facts.lpr else { return Ok(None) };
            let mut rates = RateFrom::by_day(rates, from).at("lpr")?;
            for (_, rate) in &mut rates {
                *rate = rate.checked_mul(multiple).ok_or_else(range)?;
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
            LateRate::PerYear { rate, day_count } => Some(over(&[(from, rate.to_ratio()?)], day_count)?),
            LateRate::Lpr { multiple } => lpr_times(multiple.to_ratio()?)?,
            LateRate::Flat(_) => None,
        };
        Ok(Self { facts, options, rate, lpr: lpr_times(Ratio::ONE)? })
    }

    /// Each debt's, by its key.
    pub(super) fn claims(&self) -> Result<Vec<Claim<'a>>, Error> {
        let mut debts: Vec<(usize, &Debt)> = self.facts.debts.iter().enumerate().collect();
        debts.sort_by_key(|(_, debt)| &debt.debt);
        debts.into_iter().map(|(row, debt)| self.claim(debt).at_row("debts", row)).collect()
    }

    fn claim(&self, debt: &'a Debt) -> Result<Claim<'a>, Error> {
        let as_of = self.facts.as_of;
        let parts = parts(debt, &self.facts.payments)?;
        let (mut due, mut open, mut days) = (Ratio::ZERO, Ratio::ZERO, 0);
        let (mut interest, mut by_lpr) = (Ratio::ZERO, self.lpr.as_ref().map(|_| Ratio::ZERO));
        for part in parts.iter().filter(|part| part.due_on <= as_of) {
            due = due.checked_add(part.fen).ok_or_else(range)?;
            if part.paid_on.is_none() {
                open = open.checked_add(part.fen).ok_or_else(range)?;
            }
            let Some((from, to)) = self.late(part)? else { continue };
            days = days.max(from.days_until(to));
            let borne = |accrual: &Accrual| {
                let sum = part.fen.checked_mul(Ratio::try_new(accrual.between(from, to)?, accrual.unit)?);
                sum.ok_or_else(range)
            };
            let bears = match (&self.rate, self.facts.terms.rate) {
                (Some(rate), _) => borne(rate)?,
                (None, LateRate::Flat(share)) => part.fen.checked_mul(share.to_ratio()?).ok_or_else(range)?,
                (None, _) => Ratio::ZERO,
            };
            interest = interest.checked_add(bears).ok_or_else(range)?;
            if let (Some(sum), Some(lpr)) = (&mut by_lpr, &self.lpr) {
                *sum = sum.checked_add(borne(lpr)?).ok_or_else(range)?;
            }
        }
        let capped = self.capped(interest, due, by_lpr)?;
        let whole_fen = Rounding { mode: self.options.rounding.mode, ..Rounding::default() };
        Ok(Claim {
            debt,
            open: Amount::from_fen(open).round(whole_fen)?,
            days,
            interest: Amount::from_fen(capped),
            cut_from: (capped < interest).then_some(Amount::from_fen(interest)),
            by_lpr,
        })
    }

    /// The first day that counts for a part, and the day after the last.
    fn late(&self, part: &Part) -> Result<Option<(Date, Date)>, Error> {
        let grace = self.facts.terms.grace_days.unwrap_or_default();
        let end = part.paid_on.unwrap_or(self.facts.as_of);
        let in_time = part.due_on.add_days(grace.into())?;
        if end <= in_time {
            return Ok(None);
        }
        let since = match self.options.grace {
            GraceReading::AfterGrace => in_time,
            GraceReading::FromDueDay => part.due_on,
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
fn parts(debt: &Debt, payments: &[Payment]) -> Result<Vec<Part>, Error> {
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
            let fen = Amount::from_yuan(yuan_per_day)?.fen();
            for day in 0..=from.days_until(to_inclusive) {
                meet(from.add_days(day)?, fen)?;
            }
        }
    }
    if next.is_some() {
        let message = "more was paid towards this debt than it is";
        return Err(Error::invalid("late.overpaid", message).at("owed"));
    }
    Ok(parts)
}
