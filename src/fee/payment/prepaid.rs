//! How long ahead fees are collected, and what of it comes back when a contract has ended.

use alloc::vec::Vec;

use super::asked::{Facts, Options, Prepaid};
use crate::decision::{Comparison, Label, Quantity, Reason, Step};
use crate::error::{At as _, Error};
use crate::law::{InForce, LocalLaw, keys};
use crate::quantity::{Amount, Comparator, Date, Key, Money, MonthBasis, Period, Ratio, Rounding};

/// What is paid back of a prepayment.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Refund {
    /// The prepayment.
    pub prepaid: Key,
    /// The months of it that are not served.
    pub months: Ratio,
    /// What is paid back.
    pub yuan: Money,
    /// What stays.
    pub kept_yuan: Money,
}

/// Whether fees are collected no longer ahead than the place lets them.
pub(super) fn within(
    law: &LocalLaw<'_>,
    facts: &Facts,
    reasons: &mut Vec<Reason>,
) -> Result<Option<bool>, Error> {
    let Some(until) = facts.collected_until else { return Ok(None) };
    let Some(most) = law.find_any(keys::PREPAID_MOST, facts.paid_on)? else { return Ok(None) };
    let mut within = true;
    let mut hold = |step, last: Date| {
        let met = until <= last;
        within &= met;
        let days = |day: Date| Quantity::Days(facts.paid_on.days_until(day));
        let compared = Comparison::bound(days(until), Comparator::AtMost, &days(last))?;
        Ok::<_, Error>(Reason::compared(step, compared, met).with(Label::Deadline, last))
    };
    reasons.push(hold(Step::PrepaidMost, most.value().after(facts.paid_on, None)?)?.by(&most));
    let in_contract = law.find_any(keys::PREPAID_IN_CONTRACT, facts.paid_on)?;
    if let (Some(in_contract), Some(last)) = (in_contract, facts.contract_until) {
        reasons.push(hold(Step::PrepaidInContract, last)?.by(&in_contract));
    }
    Ok(Some(within))
}

/// What is paid back, prepayment by prepayment, by key.
pub(super) fn refunds(
    law: &LocalLaw<'_>,
    facts: &Facts,
    options: Options,
    reasons: &mut Vec<Reason>,
) -> Result<Vec<Refund>, Error> {
    if facts.prepaid.is_empty() {
        return Ok(Vec::new());
    }
    let Some(served_until) = facts.served_until else {
        return Err(Error::missing("served_until", "the last day that was served"));
    };
    let refund = law.find(keys::PREPAID_REFUND, facts.paid_on)?;
    unserved(&refund, &facts.prepaid, served_until, (options.months, options.rounding), reasons)
}

/// What is paid back of some prepayments, by key, where the service ended on a day.
pub(crate) fn unserved(
    refund: &InForce<()>,
    prepaid: &[Prepaid],
    served_until: Date,
    (basis, rounding): (MonthBasis, Rounding),
    reasons: &mut Vec<Reason>,
) -> Result<Vec<Refund>, Error> {
    let mut rows: Vec<_> = prepaid.iter().enumerate().collect();
    rows.sort_by_key(|(_, prepaid)| &prepaid.prepaid);
    let mut refunds: Vec<Refund> = Vec::with_capacity(rows.len());
    for (row, prepaid) in rows {
        let at = |error: Error| error.at_row(row).at("prepaid");
        if refunds.last().is_some_and(|before| before.prepaid == prepaid.prepaid) {
            return Err(at(Error::invalid("payment.prepaid.twice", "another has this key").at("prepaid")));
        }
        let yuan = prepaid.yuan.not_negative().at("yuan").map_err(at)?;
        if prepaid.to_inclusive < prepaid.from {
            let error = Error::invalid("period.reversed", "it ends before it begins");
            return Err(at(error.at("to_inclusive")));
        }
        let end = prepaid.to_inclusive.add_days(1)?;
        let unserved = served_until.add_days(1)?.clamp(prepaid.from, end);
        let whole = Period::try_new(prepaid.from, end)?.months(basis)?;
        let months = Period::try_new(unserved, end)?.months_from(prepaid.from, basis)?;
        let exact =
            months.checked_div(whole).and_then(|share| share.checked_mul(Ratio::from_integer(yuan.fen())));
        let exact = exact.ok_or_else(|| Error::range("a refund"))?;
        let back = Amount::from_fen(exact).round(rounding)?.min(yuan);
        let kept_yuan = yuan.checked_sub(back)?;
        reasons.push(
            Reason::computed(Step::PrepaidRefund)
                .by(refund)
                .with(Label::Ahead, yuan)
                .with(Label::From, unserved)
                .with(Label::To, end)
                .with(Label::Months, Quantity::Months(months))
                .with(Label::Refunded, back),
        );
        refunds.push(Refund { prepaid: prepaid.prepaid.clone(), months, yuan: back, kept_yuan });
    }
    Ok(refunds)
}
