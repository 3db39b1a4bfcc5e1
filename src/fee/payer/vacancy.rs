//! What follows for the fee from a unit's standing empty.

use alloc::vec::Vec;

use super::asked::{Facts, Options, VacantReading};
use crate::decision::{Label, Quantity, Reading, Reason, Step, Verdict};
use crate::error::Error;
use crate::law::{LocalLaw, keys};
use crate::quantity::{Comparator, Date, Ratio};

/// What follows from a unit's standing empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct VacancyRelief {
    /// What the place's text does.
    pub relief: Relief,
    /// The first day for which the fee is limited or reduced, as far as the unit is still empty.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub from: Option<Date>,
    /// The largest share of the fee, where the text has one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub most_share: Option<Ratio>,
}

/// What a place's text does with the fee of an empty unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Relief {
    /// It is no more than a share.
    Limited,
    /// It is reduced; by how much, others lay down.
    Reduced,
    /// The contract says what it is.
    ByContract,
    /// Nothing: that it stands empty is no reason not to pay.
    None,
}

pub(super) fn relief(
    law: &LocalLaw<'_>,
    facts: &Facts,
    options: Options,
    reasons: &mut Vec<Reason>,
) -> Result<Option<VacancyRelief>, Error> {
    let Some(vacancy) = facts.vacancy else { return Ok(None) };
    let mut answer = VacancyRelief { relief: Relief::None, from: None, most_share: None };
    let reason = Reason::computed(Step::PayerVacancy).with(Label::EmptySince, vacancy.since);
    let Some(found) = law.find_any(keys::VACANCY, facts.from)? else {
        reasons.push(reason.reading(Reading::VacancyByNoText));
        return Ok(Some(answer));
    };
    let mut reason = reason.by(&found);
    let relief = match &**found.value() {
        "limited" => Relief::Limited,
        "reduced" => Relief::Reduced,
        "by-contract" => Relief::ByContract,
        _ => Relief::None,
    };
    if matches!(relief, Relief::ByContract | Relief::None) {
        answer.relief = relief;
        let left = if relief == Relief::None { Verdict::NotMet } else { Verdict::Judgement };
        reasons.push(reason.verdict_of(left));
        return Ok(Some(answer));
    }
    let of = law.find(keys::VACANCY_OF, facts.from)?;
    let time = law.find(keys::VACANCY_TIME, facts.from)?;
    let months =
        i32::try_from(time.value().ratio().ceil()).map_err(|_| Error::range("a number of months"))?;
    let full = vacancy.since.add_months(months)?;
    let then = if time.value().comparator() == Comparator::MoreThan { full.add_days(1)? } else { full };
    // A preliminary contract that has ended by then leaves nothing to reduce.
    let preliminary = facts.preliminary_until.is_none_or(|last| then <= last && facts.from <= last);
    let met = (!of.value().has("preliminary") || preliminary)
        && (!of.value().has("ordinary-dwelling") || vacancy.ordinary_dwelling)
        && then <= facts.to_inclusive;
    reason = reason.by(&of).by(&time).with(Label::EmptyLongFrom, then);
    if met {
        let whole = law.find_any(keys::VACANCY_WHOLE, facts.from)?;
        answer.relief = relief;
        answer.from = Some(if whole.is_some() || options.vacant == VacantReading::Whole {
            vacancy.since
        } else {
            then
        });
        reason = match (&whole, options.vacant) {
            (Some(whole), _) => reason.by(whole),
            (None, VacantReading::FromThen) => reason.reading(Reading::VacantFromThen),
            (None, VacantReading::Whole) => reason.reading(Reading::VacantWhole),
        };
        if let Some(share) = law.find_any(keys::VACANCY_SHARE, facts.from)? {
            answer.most_share = Some(share.value().ratio());
            reason = reason.by(&share).with(Label::MostShare, Quantity::Share(share.value().ratio()));
        }
    }
    reasons.push(reason.verdict_of(match (met, answer.most_share) {
        (true, None) => Verdict::Judgement,
        (met, _) => Verdict::of(met),
    }));
    Ok(Some(answer))
}
