//! The fee that pays for a cost, and its price.

use alloc::vec::Vec;

use super::tables::{Head, OnTop};
use super::{Facts, Model, Options, Outcome, range, sum};
use crate::decision::{Label, Quantity, Reading, Reason, Step};
use crate::error::{At as _, Error};
use crate::law::{InForce, LocalLaw, Words, keys};
use crate::quantity::{Amount, MONTHS_OF_YEAR, Money, Ratio};

/// What the fee is made of beside the cost; `None` before the two models were in the law.
pub(super) fn parts(law: &LocalLaw<'_>, facts: &Facts) -> Result<Option<InForce<Words>>, Error> {
    match facts.model {
        Some(Model::LumpSum) => Ok(Some(law.find(keys::PARTS_LUMP_SUM, facts.from)?)),
        Some(Model::Commission) => Ok(Some(law.find(keys::PARTS_COMMISSION, facts.from)?)),
        None if law.find_any(keys::PARTS_LUMP_SUM, facts.from)?.is_some() => {
            Err(Error::missing("model", "whether the fee is a lump sum or a commission"))
        }
        None => Ok(None),
    }
}

/// Taxes and margin in fen, exact.
pub(super) struct Tops {
    pub(super) taxes: Ratio,
    pub(super) margin: Ratio,
}

impl Tops {
    pub(super) fn of(facts: &Facts, parts: Option<&InForce<Words>>, cost: Ratio) -> Result<Self, Error> {
        let apart = parts.is_none_or(|parts| parts.value().has(Head::Taxes.name()));
        let taxes = match (facts.taxes, apart) {
            (Some(taxes), true) => taxes,
            (None, true) => return Err(Error::missing("taxes", "the taxes of the year")),
            (Some(_), false) => {
                let message = "the manager pays its taxes out of its remuneration";
                return Err(Error::invalid("cost.taxes", message).at("taxes"));
            }
            (None, false) => OnTop::Yuan(Money::ZERO),
        };
        let why = "the profit or the remuneration of the manager";
        let margin = facts.margin.ok_or_else(|| Error::missing("margin", why))?;
        // fee = cost + fixed + rates · fee
        let ((fixed_taxes, tax_rate), (fixed_margin, margin_rate)) =
            (taxes.split(cost).at("taxes")?, margin.split(cost).at("margin")?);
        let rates = tax_rate.checked_add(margin_rate).ok_or_else(range)?;
        let rest = Ratio::ONE.checked_sub(rates).ok_or_else(range)?;
        if rest <= Ratio::ZERO {
            let message = "taxes and margin cannot be the whole of the fee that they are a part of";
            return Err(Error::invalid("cost.of_fee", message).at("margin"));
        }
        let fee = sum([cost, fixed_taxes, fixed_margin])?.checked_div(rest).ok_or_else(range)?;
        let part = |fixed: Ratio, rate: Ratio| {
            rate.checked_mul(fee).and_then(|part| part.checked_add(fixed)).ok_or_else(range)
        };
        Ok(Self { taxes: part(fixed_taxes, tax_rate)?, margin: part(fixed_margin, margin_rate)? })
    }
}

impl OnTop {
    /// What of it stands fixed in fen, and what share of the fee it is.
    fn split(self, cost: Ratio) -> Result<(Ratio, Ratio), Error> {
        Ok(match self {
            Self::Yuan(yuan) => (Ratio::from_integer(yuan.not_negative()?.fen()), Ratio::ZERO),
            Self::OfCost(rate) => (rate.to_ratio()?.checked_mul(cost).ok_or_else(range)?, Ratio::ZERO),
            Self::OfFee(rate) => (Ratio::ZERO, rate.to_ratio()?),
        })
    }
}

/// How the fee adds up.
pub(super) fn whole(facts: &Facts, parts: Option<&InForce<Words>>, outcome: &Outcome) -> Reason {
    let reason = Reason::computed(Step::CostFee);
    let reason = match parts {
        Some(parts) => reason.by(parts),
        None => reason.reading(Reading::MarginByNoText),
    };
    let reason = match facts.model {
        Some(model) => reason.with(Label::Model, model.term()),
        None => reason,
    };
    let reason = reason.with(Label::ServiceCost, outcome.cost_yuan);
    let reason = match facts.model {
        Some(Model::Commission) => reason.with(Label::Remuneration, outcome.margin_yuan),
        _ => reason.with(Label::TaxSum, outcome.taxes_yuan).with(Label::Profit, outcome.margin_yuan),
    };
    reason.with(Label::Amount, outcome.fee_yuan)
}

/// The unit price, rounded from the exact one.
pub(super) fn price(
    facts: &Facts,
    options: Options,
    fee: Ratio,
    outcome: &mut Outcome,
    reasons: &mut Vec<Reason>,
) -> Result<(), Error> {
    let area_months = Ratio::from_integer(facts.chargeable_area_m2.hundredths())
        .checked_mul(Ratio::from_integer(MONTHS_OF_YEAR))
        .ok_or_else(range)?;
    // Fen of hundredths of a square metre are yuan of a square metre.
    outcome.exact_price_yuan = fee.checked_div(area_months).ok_or_else(range)?;
    let rounded = Amount::from_yuan(outcome.exact_price_yuan)?.round(options.rounding)?;
    outcome.price_yuan_per_m2_month = rounded;
    let reason = Reason::computed(Step::CostPrice).with(Label::Area, facts.chargeable_area_m2);
    let reason = reason.with(Label::Amount, outcome.fee_yuan);
    let reason = reason.with(Label::Exact, Quantity::Yuan(outcome.exact_price_yuan));
    reasons.push(reason.with(Label::Price, rounded));
    Ok(())
}
