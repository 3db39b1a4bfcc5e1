use crate::error::Error;
use crate::quantity::{Date, Key, Money};

use super::entry::Account;

/// What is in an account, or what an entry changes in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Balance {
    /// The first deposit that later balances are compared with. It is a measure and not money that is there.
    pub first_deposit: Money,
    /// What was paid in and carried over, and is still there.
    pub principal: Money,
    /// What interest brought, and is still there.
    pub interest: Money,
}

impl Balance {
    /// What is there: principal and interest.
    pub fn total(self) -> Result<Money, Error> {
        self.principal.checked_add(self.interest)
    }

    pub(super) fn checked_add(self, other: Self) -> Result<Self, Error> {
        self.each(other, Money::checked_add)
    }

    pub(super) fn checked_sub(self, other: Self) -> Result<Self, Error> {
        self.each(other, Money::checked_sub)
    }

    fn each(self, other: Self, of: fn(Money, Money) -> Result<Money, Error>) -> Result<Self, Error> {
        Ok(Self {
            first_deposit: of(self.first_deposit, other.first_deposit)?,
            principal: of(self.principal, other.principal)?,
            interest: of(self.interest, other.interest)?,
        })
    }

    pub(super) fn negated(self) -> Result<Self, Error> {
        Self::default().checked_sub(self)
    }

    /// The same total with neither part below zero, where the total is not.
    pub(super) fn levelled(self) -> Result<Self, Error> {
        let total = self.total()?;
        let (principal, interest) = if self.principal < Money::ZERO {
            (Money::ZERO, total)
        } else if self.interest < Money::ZERO {
            (total, Money::ZERO)
        } else {
            (self.principal, self.interest)
        };
        Ok(Self { principal, interest, ..self })
    }
}

/// How an account stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Book {
    pub(super) balance: Balance,
    pub(super) owner: Option<Key>,
    pub(super) closed_on: Option<Date>,
}

impl Book {
    pub(super) fn opened(account: &Account) -> Self {
        Self { balance: Balance::default(), owner: account.owner.clone(), closed_on: None }
    }
}
