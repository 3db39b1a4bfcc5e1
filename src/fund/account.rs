//! How the fund stands, in whole and account by account, and the level at which accounts are compared.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::vec::Vec;

use crate::decision::{Comparison, Label, Quantity, Reading, Reason, Step, Term, Verdict};
use crate::error::{At as _, Error};
use crate::law::{InForce, InWord, LocalLaw, keys};
use crate::quantity::{Date, Key, Money, Ratio, Threshold};

/// The level at which a balance is compared with the first deposit. The national rule speaks of the unit's
/// account; Shanghai's words of 2004 read as the zone's totals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Level {
    /// The zone as a whole.
    Zone,
    /// Each building.
    Building,
    /// Each unit's account (分户账).
    Unit,
}

impl Level {
    fn named(name: &str) -> Option<Self> {
        match name {
            "zone" => Some(Self::Zone),
            "building" => Some(Self::Building),
            "unit" => Some(Self::Unit),
            _ => None,
        }
    }

    const fn reading(self) -> Reading {
        match self {
            Self::Zone => Reading::LevelZone,
            Self::Building => Reading::LevelBuilding,
            Self::Unit => Reading::LevelUnit,
        }
    }
}

/// How the fund stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Standing {
    /// What is in it.
    pub balance_yuan: Money,
    /// What was first deposited, or was to be.
    pub first_deposit_yuan: Money,
}

impl Standing {
    /// The balance, and the first deposit that shares are of.
    pub(super) fn known(self) -> Result<(Money, Money), Error> {
        if self.first_deposit_yuan <= Money::ZERO {
            let message = "nothing was first deposited, so there is no share of it";
            let error = Error::invalid("account.nothing_deposited", message);
            return Err(error.at("first_deposit_yuan").at("fund"));
        }
        Ok((self.balance_yuan, self.first_deposit_yuan))
    }
}

/// What a rule knows of one row of accounts.
pub(super) struct Row<'a, const N: usize> {
    pub(super) unit: Option<&'a Key>,
    pub(super) building: Option<&'a Key>,
    /// The day on which it was first sold.
    pub(super) sold_on: Option<Date>,
    /// The sums that the rule adds up.
    pub(super) sums: [Money; N],
}

/// Rows added up.
pub(super) struct Group<const N: usize> {
    pub(super) sums: [Money; N],
    pub(super) sold: Sold,
}

/// When the units of an account were first sold.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Sold {
    /// The last of the days that are known.
    latest: Option<Date>,
    /// The first row of which none is.
    unknown: Option<usize>,
}

/// What is there, what was first deposited, and when its units were first sold.
#[derive(Debug, Clone, Copy)]
pub(super) struct Held {
    pub(super) balance: Money,
    pub(super) first: Money,
    pub(super) sold: Sold,
}

/// The rows added up at a level, by key. The zone's one account is called `zone`.
pub(super) fn grouped<'a, const N: usize>(
    rows: impl Iterator<Item = Row<'a, N>>,
    level: Level,
) -> Result<BTreeMap<Key, Group<N>>, Error> {
    let zone: Key = "zone".parse()?;
    let mut groups: BTreeMap<Key, Group<N>> = BTreeMap::new();
    let mut units: BTreeMap<&Key, usize> = BTreeMap::new();
    for (place, row) in rows.enumerate() {
        if let Some(unit) = row.unit
            && let Some(first) = units.insert(unit, place)
        {
            let message = format!("unit {:?} stands twice, first in row {first}", unit.as_str());
            return Err(Error::invalid("account.duplicate", message).at("unit")).at_row("accounts", place);
        }
        let key = match level {
            Level::Zone => Ok(&zone),
            Level::Building => {
                row.building.ok_or_else(|| Error::missing("building", "the account's building"))
            }
            Level::Unit => row.unit.ok_or_else(|| Error::missing("unit", "the account's unit")),
        };
        let key = key.at_row("accounts", place)?;
        let empty = || Group { sums: [Money::ZERO; N], sold: Sold::default() };
        let group = groups.entry(key.clone()).or_insert_with(empty);
        for (sum, part) in group.sums.iter_mut().zip(row.sums) {
            *sum = sum.checked_add(part).at_row("accounts", place)?;
        }
        group.sold.latest = group.sold.latest.max(row.sold_on);
        if row.sold_on.is_none() {
            group.sold.unknown.get_or_insert(place);
        }
    }
    if groups.is_empty() {
        return Err(Error::missing("accounts", "at least one account"));
    }
    Ok(groups)
}

/// The test of a day: a share of the first deposit, at a level.
pub(super) struct TriggerLaw {
    threshold: InForce<Threshold>,
    level_law: Option<InWord>,
    /// That a fund which was never set up must be, too.
    never_set_up: Option<InForce<()>>,
    /// The day before which a unit was sold where the law says so of no others.
    sold_before: Option<InForce<Date>>,
    pub(super) level: Level,
}

impl TriggerLaw {
    pub(super) fn on(law: &LocalLaw<'_>, day: Date, level: Option<Level>) -> Result<Self, Error> {
        let threshold = law.find(keys::TRIGGER, day)?;
        let (level, level_law) = law.reading(level, keys::TRIGGER_LEVEL, day, Level::named)?;
        let never_set_up = law.find_any(keys::TRIGGER_NEVER, day)?;
        let sold_before = law.find_any(keys::TRIGGER_SOLD_BEFORE, day)?;
        Ok(Self { threshold, level_law, never_set_up, sold_before, level })
    }

    /// Whether nothing was first deposited, and the law says what follows.
    pub(super) fn is_never_set_up(&self, first: Money) -> bool {
        first == Money::ZERO && (self.never_set_up.is_some() || self.sold_before.is_some())
    }

    pub(super) fn is_triggered(&self, held: Held) -> Result<bool, Error> {
        if held.first != Money::ZERO {
            let number = |money: Money| Ratio::from_integer(money.fen());
            return self.threshold.value().is_met(number(held.balance), number(held.first));
        }
        if self.never_set_up.is_some() {
            return Ok(true);
        }
        let message = "nothing was first deposited, and no text of the place says what follows";
        if let Some(before) = &self.sold_before {
            if let Some(row) = held.sold.unknown {
                let why = "the day on which a unit was first sold for which nothing was deposited";
                return Err(Error::missing("sold_on", why)).at_row("accounts", row);
            }
            if held.sold.latest.is_some_and(|latest| latest < *before.value()) {
                return Ok(true);
            }
        }
        Err(Error::invalid("account.nothing_deposited", message).at("accounts"))
    }

    /// An account in a reason's words.
    pub(super) fn named(&self, account: &Key) -> Quantity {
        match self.level {
            Level::Zone => Term::Zone.into(),
            Level::Building | Level::Unit => Quantity::from(account),
        }
    }

    /// How one account stands.
    pub(super) fn reason(&self, account: &Key, held: Held) -> Result<Reason, Error> {
        let met = self.is_triggered(held)?;
        let nothing = held.first == Money::ZERO;
        let reason = match (&self.never_set_up, &self.sold_before, held.sold.latest) {
            (Some(never), ..) if nothing => {
                Reason::computed(Step::FundNeverSetUp).by(never).verdict_of(Verdict::Met)
            }
            (None, Some(before), Some(latest)) if nothing => Reason::computed(Step::FundSoldBefore)
                .by(before)
                .with(Label::SoldOn, latest)
                .with(Label::SoldBefore, *before.value())
                .verdict_of(Verdict::Met),
            _ => {
                let (balance, first) = (Quantity::from(held.balance), Quantity::from(held.first));
                let comparison = Comparison::share(balance, first, *self.threshold.value())?;
                Reason::compared(Step::FundTrigger, comparison, met).by(&self.threshold)
            }
        };
        let reason = match &self.level_law {
            Some(law) => reason.by(law),
            None => reason,
        };
        Ok(reason.with(Label::Account, self.named(account)).reading(self.level.reading()))
    }

    /// How all accounts stand: each that is triggered, or the one nearest to it where none is.
    pub(super) fn reasons<'k>(
        &self,
        accounts: impl Iterator<Item = (&'k Key, Held)> + Clone,
    ) -> Result<Vec<Reason>, Error> {
        let mut reasons = Vec::new();
        for (key, held) in accounts.clone() {
            if self.is_triggered(held)? {
                reasons.push(self.reason(key, held)?);
            }
        }
        if reasons.is_empty() {
            let share = |held: Held| Ratio::try_new(held.balance.fen().into(), held.first.fen().into()).ok();
            let lowest = accounts
                .filter_map(|(key, held)| Some((share(held)?, key, held)))
                .min_by(|a, b| a.0.cmp(&b.0).then(a.1.cmp(b.1)));
            if let Some((_, key, held)) = lowest {
                reasons.push(self.reason(key, held)?);
            }
        }
        Ok(reasons)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::{check_words, keys};

    #[test]
    fn the_words_of_the_tables_are_those_known_here() {
        check_words(keys::TRIGGER_LEVEL.id(), |word| Level::named(word).is_some());
    }
}
