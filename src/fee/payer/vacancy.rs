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
    keys::VACANCY_OTHERS.id(),
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
    /// The first day for which the fee is limited, reduced or as the contract says.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub from: Option<Date>,
    /// The last day for which it is: of its standing empty, or of the preliminary contract where the text speaks of
    /// that time alone. Without it, there is none yet.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub to_inclusive: Option<Date>,
    /// The first day on which the unit has been empty for long enough, where the text asks for a time.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub long_enough_from: Option<Date>,
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
    const NONE: Self = Self {
        relief: Relief::None,
        from: None,
        to_inclusive: None,
        long_enough_from: None,
        most_share: None,
        charged: None,
    };
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
    let Some(found) = law.find_any(keys::VACANCY, facts.from)? else {
        reasons.push(reason.reading(Reading::VacancyByNoText));
        return Ok(Some(VacancyRelief::NONE));
    };
    let reason = reason.by(&found);
    // A table with another word is refused when it is read.
    let answer = match Relief::named(found.value()).unwrap_or(Relief::None) {
        Relief::None => {
            reasons.push(reason.verdict_of(Verdict::NotMet));
            VacancyRelief::NONE
        }
        Relief::ByContract => {
            reasons.push(told(reason, vacancy.charged).verdict_of(Verdict::Judgement));
            VacancyRelief {
                relief: Relief::ByContract,
                from: Some(vacancy.since),
                to_inclusive: vacancy.to_inclusive,
                charged: vacancy.charged,
                ..VacancyRelief::NONE
            }
        }
        relief => after_a_time(law, facts, options, (relief, vacancy), reason, reasons)?,
    };
    Ok(Some(answer))
}

/// What follows once a unit has been empty for long enough.
fn after_a_time(
    law: &LocalLaw<'_>,
    facts: &Facts,
    options: Options,
    (relief, vacancy): (Relief, Vacancy),
    reason: Reason,
    reasons: &mut Vec<Reason>,
) -> Result<VacancyRelief, Error> {
    let time = law.find(keys::VACANCY_TIME, facts.from)?;
    let of = law.find(keys::VACANCY_OF, facts.from)?;
    let then = long_enough(vacancy.since, *time.value())?;
    let other = of.value().has(ORDINARY) && !vacancy.ordinary_dwelling;
    let others = if other { law.find_any(keys::VACANCY_OTHERS, facts.from)? } else { None };
    // A preliminary contract that has ended by then leaves nothing to reduce; what others agree has another end.
    let preliminary = facts.history.preliminary_until.filter(|_| !other && of.value().has(PRELIMINARY));
    let last = [preliminary, vacancy.to_inclusive].into_iter().flatten().min();
    let met = last.is_none_or(|last| then <= last && facts.from <= last)
        && (!other || others.is_some())
        && then <= facts.to_inclusive;
    let reason = others.iter().fold(reason.by(&of).by(&time), Reason::by).with(Label::EmptyLongFrom, then);
    let begun = VacancyRelief { to_inclusive: last, long_enough_from: Some(then), ..VacancyRelief::NONE };
    let (answer, reason) = match (met, &others) {
        (false, _) => (VacancyRelief::NONE, reason),
        (true, Some(_)) => {
            let (from, charged) = (Some(then), vacancy.charged);
            (VacancyRelief { relief: Relief::ByContract, from, charged, ..begun }, reason)
        }
        (true, None) => {
            let (from, reason) = reaching_back(law, facts, options, (vacancy.since, then), reason)?;
            let most = law.find_any(keys::VACANCY_SHARE, facts.from)?;
            let reason = most.iter().fold(reason, |reason, most| {
                reason.by(most).with(Label::MostShare, Quantity::Share(most.value().ratio()))
            });
            let most_share = most.map(|most| most.value().ratio());
            let charged = [vacancy.charged, most_share].into_iter().flatten().min();
            (VacancyRelief { relief, from: Some(from), most_share, charged, ..begun }, reason)
        }
    };
    let open = met && (answer.charged.is_none() || others.is_some());
    let verdict = if open { Verdict::Judgement } else { Verdict::of(met) };
    reasons.push(told(reason, answer.charged).verdict_of(verdict));
    Ok(answer)
}

/// The first day that is reduced: the first empty one where the text, or a reading, has it so.
fn reaching_back(
    law: &LocalLaw<'_>,
    facts: &Facts,
    options: Options,
    (since, then): (Date, Date),
    reason: Reason,
) -> Result<(Date, Reason), Error> {
    let whole = law.find_any(keys::VACANCY_WHOLE, facts.from)?;
    Ok(match (whole, options.vacant) {
        (Some(whole), _) => (since, reason.by(&whole)),
        (None, VacantReading::FromThen) => (then, reason.reading(Reading::VacantFromThen)),
        (None, VacantReading::Whole) => (since, reason.reading(Reading::VacantWhole)),
    })
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
