//! What is asked about the payer: the period, the unit's history, and readings.

use crate::decision::Reading;
use crate::error::{At as _, Error};
use crate::quantity::{Date, Ratio};

/// The period and what became of the unit.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The first day asked about: its law applies.
    pub from: Date,
    /// The last.
    pub to_inclusive: Date,
    /// What became of the unit. Without it, it was not handed over.
    #[cfg_attr(feature = "serde", serde(default))]
    pub history: History,
    /// Of whom the manager takes a charge for collecting on behalf of a utility, where that is asked.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub collecting_charged_to: Option<Collected>,
}

impl Facts {
    /// A unit that was not handed over.
    #[must_use]
    pub const fn of(from: Date, to_inclusive: Date) -> Self {
        Self { from, to_inclusive, history: History::new(), collecting_charged_to: None }
    }

    pub(super) fn check(&self) -> Result<(), Error> {
        if self.to_inclusive < self.from {
            return Err(reversed());
        }
        self.history.check().at("history")
    }
}

/// What became of a unit since it was built, as far as it says who pays and how much of the fee.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct History {
    /// The day on which the unit was handed over to a buyer. Without it, it was not, sold or unsold.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub handed_over_on: Option<Date>,
    /// The day of the handover to all (统一交付), where the buyer refused the unit without good reason.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub refused_offer_of: Option<Date>,
    /// The first day from which the owner pays as developer and buyer agreed, where they did.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub agreed_owner_from: Option<Date>,
    /// Whether the sale contract states the fee of the preliminary manager.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub sale_contract_states_fee: Option<bool>,
    /// The last day of the preliminary service contract (前期物业服务合同). Without it, it still runs.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub preliminary_until: Option<Date>,
    /// The day on which the unit passed to another owner, after it was handed over.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub transferred_on: Option<Date>,
    /// What owner and user agreed, where the user is to pay.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub user_pays: Option<UserPays>,
    /// Since when the unit stands empty, where that is asked.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub vacancy: Option<Vacancy>,
}

impl History {
    /// A unit that was not handed over.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            handed_over_on: None,
            refused_offer_of: None,
            agreed_owner_from: None,
            sale_contract_states_fee: None,
            preliminary_until: None,
            transferred_on: None,
            user_pays: None,
            vacancy: None,
        }
    }

    pub(crate) fn check(&self) -> Result<(), Error> {
        if self.user_pays.is_some_and(|user| user.to_inclusive.is_some_and(|last| last < user.from)) {
            return Err(reversed().at("user_pays"));
        }
        if self.transferred_on.is_some_and(|on| self.handed_over_on.is_none_or(|handed| on < handed)) {
            let message = "a unit passes to another owner after it was handed over to one";
            return Err(Error::invalid("payer.transfer", message)).at("transferred_on");
        }
        let Some(vacancy) = self.vacancy else { return Ok(()) };
        vacancy.check().at("vacancy")?;
        let handed_over = [self.handed_over_on, self.refused_offer_of].into_iter().flatten().min();
        if handed_over.is_none_or(|handed| vacancy.since < handed) {
            let message = "a unit stands empty from its handover on at the earliest";
            return Err(Error::invalid("payer.vacancy", message).at("since")).at("vacancy");
        }
        Ok(())
    }
}

fn reversed() -> Error {
    Error::invalid("period.reversed", "it ends before it begins").at("to_inclusive")
}

/// An agreement by which a user pays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct UserPays {
    /// The first day.
    pub from: Date,
    /// The last day. Without it, there is none yet.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub to_inclusive: Option<Date>,
}

/// A unit that stands empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Vacancy {
    /// The first day on which it did, after the handover.
    pub since: Date,
    /// The last. Without it, it still does.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub to_inclusive: Option<Date>,
    /// Whether it is an ordinary dwelling (普通住宅).
    pub ordinary_dwelling: bool,
    /// The share of the fee that is charged where the place's text leaves it to others or to the contract, or lays down
    /// the largest. What a contract takes off elsewhere is a reduction of the bill.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub charged: Option<Ratio>,
}

impl Vacancy {
    /// A unit that stands empty since a day, of which no more is told.
    #[must_use]
    pub const fn new(since: Date, ordinary_dwelling: bool) -> Self {
        Self { since, to_inclusive: None, ordinary_dwelling, charged: None }
    }

    fn check(self) -> Result<(), Error> {
        if self.to_inclusive.is_some_and(|last| last < self.since) {
            return Err(reversed());
        }
        if self.charged.is_some_and(|share| share < Ratio::ZERO || share > Ratio::ONE) {
            let message = "the share charged lies between 0 and 1";
            return Err(Error::invalid("payer.charged", message)).at("charged");
        }
        Ok(())
    }
}

/// Of whom a charge for collecting is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Collected {
    /// The utility that had it collected.
    Utility,
    /// The owner.
    Owner,
}

/// The readings of what the law leaves open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, default)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Options {
    /// Who pays for a unit that a buyer refused without good reason. Default: the developer.
    pub refused: Refused,
    /// From when the fee of an empty unit is limited. Default: from when it has been empty for long enough.
    pub vacant: VacantReading,
}

/// Who pays for a unit that a buyer refused without good reason, where no text of the place says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Refused {
    /// The developer: it was not handed over (物业管理条例 art. 41(2)).
    #[default]
    Developer,
    /// The buyer, as if it had been handed over: the delay is not the developer's (收费办法 art. 16).
    AsOffered,
}

impl Refused {
    pub(super) const fn reading(self) -> Reading {
        match self {
            Self::Developer => Reading::RefusedDeveloper,
            Self::AsOffered => Reading::RefusedAsOffered,
        }
    }
}

/// From when the fee of an empty unit is limited or reduced, where the text does not say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum VacantReading {
    /// From when it has been empty for long enough.
    #[default]
    FromThen,
    /// From its first empty day, once it has been.
    Whole,
}
