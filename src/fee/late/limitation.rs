//! Until when a claim can be brought without being met with limitation.

use alloc::vec::Vec;

use super::Limitation;
use super::asked::{Debt, Facts, InterruptedBy, Interruption, LimitationFrom, Options};
use crate::decision::{Label, Reading, Reason, Step, Verdict};
use crate::error::{At as _, Error};
use crate::law::{LocalLaw, keys};

/// The limitation of a debt; none where it does not run yet, or the law of its due day was not seen.
pub(super) fn limitation(
    law: &LocalLaw<'_>,
    facts: &Facts,
    options: Options,
    debt: &Debt,
    reasons: &mut Vec<Reason>,
) -> Result<Option<Limitation>, Error> {
    let due_on = match options.limitation {
        LimitationFrom::EachDebt => debt.last_due_on(),
        LimitationFrom::LastInstalment => {
            facts.debts.iter().map(Debt::last_due_on).max().unwrap_or(debt.last_due_on())
        }
    };
    if due_on >= facts.as_of {
        return Ok(None);
    }
    let reason = Reason::computed(Step::LateLimitation).with(Label::Debt, &debt.debt);
    let Some(time) = law.find_any(keys::LIMITATION, due_on)? else {
        reasons.push(reason.reading(Reading::LimitationUnseen).verdict_of(Verdict::Judgement));
        return Ok(None);
    };
    let mut since = due_on;
    let mut ends_on = time.value().after(since, None)?;
    for interruption in in_order(facts, debt) {
        // Once the time is over only the debtor's word brings it back (民法典 art. 192(2)).
        let counts = interruption.on > due_on
            && (interruption.on <= ends_on || interruption.by == InterruptedBy::Agreement);
        if counts {
            since = interruption.on;
            ends_on = time.value().after(since, None)?;
        }
    }
    let over = facts.as_of > ends_on;
    let mut reason = reason.by(&time).with(Label::Since, since).with(Label::Deadline, ends_on);
    if options.limitation == LimitationFrom::LastInstalment {
        reason = reason.by(&law.find(keys::LIMITATION_LAST, due_on)?).reading(Reading::LimitationLast);
    } else {
        reason = reason.reading(Reading::LimitationEach);
    }
    if since > due_on {
        reason = reason.by(&law.find(keys::LIMITATION_ANEW, since)?);
    }
    if over {
        let plea = law.find(keys::LIMITATION_PLEA, facts.as_of)?;
        reason = reason.by(&plea).reading(Reading::HolidaysUnknown).verdict_of(Verdict::Judgement);
    }
    reasons.push(reason);
    Ok(Some(Limitation { ends_on, over }))
}

/// What interrupted the time of a debt, by its days.
fn in_order<'a>(facts: &'a Facts, debt: &Debt) -> Vec<&'a Interruption> {
    let concerns =
        |interruption: &&Interruption| interruption.debt.as_ref().is_none_or(|named| *named == debt.debt);
    let mut all: Vec<&Interruption> = facts.interruptions.iter().filter(concerns).collect();
    all.sort_by_key(|interruption| interruption.on);
    all
}

/// Refuses what interrupts nothing.
pub(super) fn check(facts: &Facts) -> Result<(), Error> {
    for (row, interruption) in facts.interruptions.iter().enumerate() {
        let refused = |code, message: &str, field| {
            Err(Error::invalid(code, message).at(field)).at_row("interruptions", row)
        };
        if let Some(named) = &interruption.debt {
            match facts.debts.iter().find(|debt| debt.debt == *named) {
                None => return refused("late.debt.unknown", "there is no debt of this key", "debt"),
                Some(debt) if interruption.on < debt.due_on() => {
                    return refused("late.interruption.early", "the debt was not due yet", "on");
                }
                Some(_) => {}
            }
        }
        if interruption.on > facts.as_of {
            return refused("late.interruption.later", "it lies after the day of the question", "on");
        }
    }
    Ok(())
}
