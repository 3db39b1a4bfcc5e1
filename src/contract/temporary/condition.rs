//! What must be so in a zone for temporary services, tested against the facts.

use super::facts::{Facts, Manager, What};
use super::options::{AfterEnd, Options};
use crate::decision::{Reading, Term};
use crate::error::Error;
use crate::law::Words;
use crate::quantity::Date;

/// Something that a text asks for, in the words of the tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Condition {
    Left,
    LeftAtEnd,
    LeftByJudgment,
    LeftOtherwise,
    DeveloperGone,
    ContractOver,
    Unmanaged,
    NotPerformed,
    NoneHired,
    NotSelfManaged,
    Sudden,
    AffectsLife,
    Urgent,
}

impl Condition {
    const ALL: [Self; 13] = [
        Self::Left,
        Self::LeftAtEnd,
        Self::LeftByJudgment,
        Self::LeftOtherwise,
        Self::DeveloperGone,
        Self::ContractOver,
        Self::Unmanaged,
        Self::NotPerformed,
        Self::NoneHired,
        Self::NotSelfManaged,
        Self::Sudden,
        Self::AffectsLife,
        Self::Urgent,
    ];

    pub(super) const fn term(self) -> Term {
        match self {
            Self::Left => Term::ManagerLeft,
            Self::LeftAtEnd => Term::LeftAtEnd,
            Self::LeftByJudgment => Term::LeftByJudgment,
            Self::LeftOtherwise => Term::LeftOtherwise,
            Self::DeveloperGone => Term::DeveloperGone,
            Self::ContractOver => Term::ContractOver,
            Self::Unmanaged => Term::Unmanaged,
            Self::NotPerformed => Term::NotPerformed,
            Self::NoneHired => Term::NoneHired,
            Self::NotSelfManaged => Term::NotSelfManaged,
            Self::Sudden => Term::Sudden,
            Self::AffectsLife => Term::AffectsLife,
            Self::Urgent => Term::Urgent,
        }
    }

    /// Those of a text, in an order of their own.
    pub(super) fn of(words: &Words) -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(|condition| words.has(condition.term().name()))
    }

    /// Whether it is so on a day, or which fact is missing; and the reading by which it is.
    pub(super) fn holds(
        self,
        facts: &Facts,
        day: Date,
        options: Options,
    ) -> Result<(bool, Option<Reading>), Error> {
        let Facts { manager, ref found, .. } = *facts;
        let asked = |fact: Option<bool>, field: &str, message: &str| {
            fact.ok_or_else(|| Error::missing(field, message).at("found"))
        };
        let plain = |holds: bool| Ok((holds, None));
        match self {
            Self::Left => plain(manager.left()),
            Self::LeftByJudgment => plain(manager == Manager::LeftByJudgment),
            Self::LeftOtherwise => plain(manager == Manager::LeftOtherwise),
            Self::LeftAtEnd if manager == Manager::LeftAtEnd => {
                let message = "whether no other was hired for objective reasons";
                plain(asked(found.objective_reasons, "objective_reasons", message)?)
            }
            Self::DeveloperGone if manager == Manager::NeverHired => {
                let gone =
                    asked(found.developer_gone, "developer_gone", "whether there is no developer any more");
                let assembly =
                    facts.assembly.ok_or_else(|| Error::missing("assembly", "whether there is one"));
                plain(all([gone, assembly.map(|there| !there)])?)
            }
            Self::LeftAtEnd | Self::DeveloperGone => plain(false),
            Self::ContractOver => plain(contract_over(facts)?),
            Self::Unmanaged => match (found.unmanaged, manager) {
                (_, Manager::Serves) => plain(false),
                (Some(unmanaged), _) => plain(unmanaged),
                (None, manager) if manager.left() => Ok((true, Some(Reading::TemporaryNobodyServes))),
                (None, _) => plain(asked(None, "unmanaged", "whether the zone is without management")?),
            },
            Self::NotPerformed => not_performed(facts, options),
            Self::NoneHired => plain(!decided(facts, What::HireAnother, day)),
            Self::NotSelfManaged => plain(!decided(facts, What::SelfManage, day)),
            Self::Sudden => plain(asked(found.sudden, "sudden", "whether it came suddenly")?),
            Self::AffectsLife => {
                plain(asked(found.affects_life, "affects_life", "whether the owners' life is affected")?)
            }
            Self::Urgent => plain(asked(found.urgent, "urgent", "whether it is urgent")?),
        }
    }
}

/// Whether the owners had decided so by a day.
pub(super) fn decided(facts: &Facts, what: What, day: Date) -> bool {
    facts.decided.is_some_and(|decided| decided.what == what && decided.on <= day)
}

/// Whether the contract is over; where there never was one, none is.
pub(super) fn contract_over(facts: &Facts) -> Result<bool, Error> {
    match facts.manager {
        Manager::LeftAtEnd => Ok(true),
        Manager::NeverHired => Ok(false),
        _ => {
            facts.contract_over.ok_or_else(|| Error::missing("contract_over", "whether the contract is over"))
        }
    }
}

fn not_performed(facts: &Facts, options: Options) -> Result<(bool, Option<Reading>), Error> {
    match facts.manager {
        Manager::DoesNotServe => Ok((true, None)),
        Manager::Serves | Manager::NeverHired => Ok((false, None)),
        // Who is gone performs nothing, as long as there is something to perform.
        _ if !contract_over(facts)? => Ok((true, None)),
        _ => Ok(match options.after_end {
            AfterEnd::Outside => (false, Some(Reading::TemporaryAfterEndOutside)),
            AfterEnd::Inside => (true, Some(Reading::TemporaryAfterEndInside)),
        }),
    }
}

/// Whether one of them is so: a fact is missing only where none is known to be.
pub(super) fn any(each: impl IntoIterator<Item = Result<bool, Error>>) -> Result<bool, Error> {
    all(each.into_iter().map(|holds| holds.map(|holds| !holds))).map(|none| !none)
}

/// Whether all of them are so: a fact is missing only where none is known not to be.
pub(super) fn all(each: impl IntoIterator<Item = Result<bool, Error>>) -> Result<bool, Error> {
    let mut missing = None;
    for holds in each {
        match holds {
            Ok(false) => return Ok(false),
            Ok(true) => {}
            Err(error) => missing = missing.or(Some(error)),
        }
    }
    missing.map_or(Ok(true), Err)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::{check_words, keys};

    #[test]
    fn conditions_have_the_words_of_the_law() {
        let known = |word: &str| Condition::ALL.iter().any(|condition| condition.term().name() == word);
        for key in [keys::TEMPORARY, keys::TEMPORARY_WHILE, keys::TEMPORARY_GUIDANCE] {
            check_words(key.id(), known);
        }
    }
}
