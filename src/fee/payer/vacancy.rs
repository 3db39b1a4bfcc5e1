//! What follows for the fee from a unit's standing empty.

use alloc::vec::Vec;

use super::asked::{Facts, Options, Vacancy, VacantReading};
use crate::decision::{Label, Quantity, Reading, Reason, Step, Verdict};
use crate::error::Error;
use crate::law::{LocalLaw, keys};
use crate::quantity::{Comparator, Date, Ratio, Threshold};

/// What says so.
pub(crate) const OF_VACANCY: &[&str] = &[
    keys::VACANCY.id(),
    keys::VACANCY_TIME.id(),
    keys::VACANCY_OF.id(),
    keys::VACANCY_SHARE.id(),
    keys::VACANCY_WHOLE.id(),
];

/// Which fees are reduced: those of a preliminary manager, those of an ordinary dwelling.
const PRELIMINARY: &str = "preliminary";
const ORDINARY: &str = "ordinary-dwelling";

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
    /// The last day for which it is: of its standing empty, or of the preliminary contract where the text speaks of
    /// that time alone. Without it, there is none yet.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub to_inclusive: Option<Date>,
    /// The largest share of the fee, where the text has one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub most_share: Option<Ratio>,
    /// The share that is charged: what was told, and no more than the largest. None where there is neither.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub charged: Option<Ratio>,
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

impl Relief {
    fn named(word: &str) -> Option<Self> {
        match word {
            "limited" => Some(Self::Limited),
            "reduced" => Some(Self::Reduced),
            "by-contract" => Some(Self::ByContract),
            "none" => Some(Self::None),
            _ => None,
        }
    }
}

impl VacancyRelief {
    const NONE: Self =
        Self { relief: Relief::None, from: None, to_inclusive: None, most_share: None, charged: None };
}

/// What the text of a period's first day does with the fee of a unit that stands empty.
pub(crate) fn relief(
    law: &LocalLaw<'_>,
    facts: &Facts,
    options: Options,
    reasons: &mut Vec<Reason>,
) -> Result<Option<VacancyRelief>, Error> {
    let Some(vacancy) = facts.history.vacancy else { return Ok(None) };
    let reason = Reason::computed(Step::PayerVacancy).with(Label::EmptySince, vacancy.since);
    let found = law.find_any(keys::VACANCY, facts.from)?;
    let (relief, reason) = match &found {
        Some(found) => (Relief::named(found.value()).unwrap_or(Relief::None), reason.by(found)),
        None => (Relief::None, reason.reading(Reading::VacancyByNoText)),
    };
    if matches!(relief, Relief::ByContract | Relief::None) {
        let (answer, reason) = left_to_them(relief, vacancy, reason);
        reasons.push(match (&found, relief) {
            (None, _) => reason,
            (Some(_), Relief::None) => reason.verdict_of(Verdict::NotMet),
            (Some(_), _) => reason.verdict_of(Verdict::Judgement),
        });
        return Ok(Some(answer));
    }
    let time = law.find(keys::VACANCY_TIME, facts.from)?;
    let of = law.find(keys::VACANCY_OF, facts.from)?;
    let then = long_enough(vacancy.since, *time.value())?;
    // A preliminary contract that has ended by then leaves nothing to reduce.
    let preliminary = facts.history.preliminary_until.filter(|_| of.value().has(PRELIMINARY));
    let last = [preliminary, vacancy.to_inclusive].into_iter().flatten().min();
    let met = last.is_none_or(|last| then <= last && facts.from <= last)
        && (!of.value().has(ORDINARY) || vacancy.ordinary_dwelling)
        && then <= facts.to_inclusive;
    let mut reason = reason.by(&of).by(&time).with(Label::EmptyLongFrom, then);
    let mut answer = VacancyRelief::NONE;
    if met {
        let whole = law.find_any(keys::VACANCY_WHOLE, facts.from)?;
        let (from, reading) = match (&whole, options.vacant) {
            (Some(_), _) => (vacancy.since, None),
            (None, VacantReading::FromThen) => (then, Some(Reading::VacantFromThen)),
            (None, VacantReading::Whole) => (vacancy.since, Some(Reading::VacantWhole)),
        };
        reason = whole.iter().fold(reason, Reason::by);
        reason = reading.into_iter().fold(reason, Reason::reading);
        let most = law.find_any(keys::VACANCY_SHARE, facts.from)?;
        reason = most.iter().fold(reason, |reason, most| {
            reason.by(most).with(Label::MostShare, Quantity::Share(most.value().ratio()))
        });
        let most_share = most.map(|most| most.value().ratio());
        let charged = [vacancy.charged, most_share].into_iter().flatten().min();
        answer = VacancyRelief { relief, from: Some(from), to_inclusive: last, most_share, charged };
    }
    reason = told(reason, answer.charged);
    reasons.push(reason.verdict_of(if met && answer.charged.is_none() {
        Verdict::Judgement
    } else {
        Verdict::of(met)
    }));
    Ok(Some(answer))
}

/// Where no text reduces the fee, what the contract charges is charged.
fn left_to_them(relief: Relief, vacancy: Vacancy, reason: Reason) -> (VacancyRelief, Reason) {
    let answer = match vacancy.charged {
        None => VacancyRelief { relief, ..VacancyRelief::NONE },
        Some(_) => VacancyRelief {
            relief,
            from: Some(vacancy.since),
            to_inclusive: vacancy.to_inclusive,
            most_share: None,
            charged: vacancy.charged,
        },
    };
    (answer, told(reason, vacancy.charged))
}

fn told(reason: Reason, charged: Option<Ratio>) -> Reason {
    charged.into_iter().fold(reason, |reason, share| reason.with(Label::Charged, Quantity::Share(share)))
}

/// The first day on which a unit has been empty for long enough.
fn long_enough(since: Date, time: Threshold) -> Result<Date, Error> {
    let months = i32::try_from(time.ratio().ceil()).map_err(|_| Error::range("a number of months"))?;
    let full = since.add_months(months)?;
    if time.comparator() == Comparator::MoreThan { full.add_days(1) } else { Ok(full) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::check_words;

    #[test]
    fn every_word_of_the_law_is_known() {
        check_words(keys::VACANCY.id(), |word| Relief::named(word).is_some());
        check_words(keys::VACANCY_OF.id(), |word| [PRELIMINARY, ORDINARY].contains(&word));
    }
}
