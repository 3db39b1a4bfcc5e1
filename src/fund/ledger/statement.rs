//! Statements: what the entries up to a day come to, for each account, each building and the zone.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use super::Ledger;
use super::balance::{Balance, Book};
use super::entry::{EntryKind, Holder};
use super::post::Posted;
use crate::error::Error;
use crate::quantity::{Date, Key, Money};

/// How a fund stands on a day, and what moved in it since another.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Statement {
    /// All accounts together.
    pub zone: Totals,
    /// Building by building, by key.
    pub buildings: Vec<BuildingStatement>,
    /// Account by account, by key.
    pub accounts: Vec<AccountStatement>,
}

/// The accounts of one building.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct BuildingStatement {
    /// The building.
    pub building: Key,
    /// Its accounts together.
    pub totals: Totals,
}

/// One account.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct AccountStatement {
    /// The account.
    pub account: Key,
    /// Its building.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub building: Option<Key>,
    /// Whose money is in it.
    pub holder: Holder,
    /// The owner on the day.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub owner: Option<Key>,
    /// The day on which it was closed.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub closed_on: Option<Date>,
    /// How it stands.
    pub totals: Totals,
}

/// What moved, and what is there: the balance is what it was before, and all that came in, less what went out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Totals {
    /// The balance at the end of the day before the first.
    pub opening_yuan: Money,
    /// What was paid in (交存).
    pub deposited_yuan: Money,
    /// What interest brought (增值收益).
    pub interest_yuan: Money,
    /// What common parts brought.
    pub revenue_yuan: Money,
    /// What repairs took (使用).
    pub spent_yuan: Money,
    /// What was paid out on destruction (返还).
    pub refunded_yuan: Money,
    /// What units that were divided or joined brought, or below zero took.
    pub rearranged_yuan: Money,
    /// What corrections brought, or below zero took.
    pub corrected_yuan: Money,
    /// What is there (结存).
    pub balance_yuan: Money,
    /// The part of it that interest brought.
    pub interest_left_yuan: Money,
    /// The first deposit that the balance is compared with.
    pub first_deposit_yuan: Money,
}

/// One entry in an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Line {
    /// The entry.
    pub number: u32,
    /// Its day.
    pub on: Date,
    /// Its kind.
    pub kind: EntryKind,
    /// What it changed.
    pub change_yuan: Money,
    /// The balance after it.
    pub balance_yuan: Money,
    /// The entry that it undoes.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub undoes: Option<u32>,
}

impl Totals {
    /// Where an entry's sum is told, and whether it is told as what went out.
    const fn flow(&mut self, kind: EntryKind) -> Option<(&mut Money, bool)> {
        Some(match kind {
            EntryKind::Deposit => (&mut self.deposited_yuan, false),
            EntryKind::Interest => (&mut self.interest_yuan, false),
            EntryKind::Revenue => (&mut self.revenue_yuan, false),
            EntryKind::Spending => (&mut self.spent_yuan, true),
            EntryKind::Refund => (&mut self.refunded_yuan, true),
            EntryKind::Rearrangement => (&mut self.rearranged_yuan, false),
            EntryKind::Correction => (&mut self.corrected_yuan, false),
            EntryKind::Transfer => return None,
        })
    }

    fn take(&mut self, kind: EntryKind, change: Money) -> Result<(), Error> {
        if let Some((sum, out)) = self.flow(kind) {
            *sum = if out { sum.checked_sub(change)? } else { sum.checked_add(change)? };
        }
        Ok(())
    }

    fn closed_with(&mut self, balance: Balance) -> Result<(), Error> {
        self.balance_yuan = balance.total()?;
        self.interest_left_yuan = balance.interest;
        self.first_deposit_yuan = balance.first_deposit;
        Ok(())
    }

    fn add(&mut self, other: &Self) -> Result<(), Error> {
        let Self {
            opening_yuan,
            deposited_yuan,
            interest_yuan,
            revenue_yuan,
            spent_yuan,
            refunded_yuan,
            rearranged_yuan,
            corrected_yuan,
            balance_yuan,
            interest_left_yuan,
            first_deposit_yuan,
        } = self;
        for (sum, part) in [
            (opening_yuan, other.opening_yuan),
            (deposited_yuan, other.deposited_yuan),
            (interest_yuan, other.interest_yuan),
            (revenue_yuan, other.revenue_yuan),
            (spent_yuan, other.spent_yuan),
            (refunded_yuan, other.refunded_yuan),
            (rearranged_yuan, other.rearranged_yuan),
            (corrected_yuan, other.corrected_yuan),
            (balance_yuan, other.balance_yuan),
            (interest_left_yuan, other.interest_left_yuan),
            (first_deposit_yuan, other.first_deposit_yuan),
        ] {
            *sum = sum.checked_add(part)?;
        }
        Ok(())
    }
}

impl Ledger {
    /// How the fund stands at the end of a day, derived from the entries up to it; movements are told from
    /// `from` on, or from the beginning.
    ///
    /// # Errors
    /// [`InvalidFact`](crate::ErrorKind::InvalidFact) where `from` lies after the day,
    /// [`OutOfRange`](crate::ErrorKind::OutOfRange) for a sum that money does not hold.
    pub fn statement(&self, from: Option<Date>, as_of: Date) -> Result<Statement, Error> {
        if from.is_some_and(|from| from > as_of) {
            let message = "the statement begins after the day of its balances";
            return Err(Error::invalid("ledger.statement", message).at("from"));
        }
        let books = self.books_at_end_of(as_of)?;
        let mut totals: Vec<Totals> = self.accounts.iter().map(|_| Totals::default()).collect();
        for entry in self.posted.iter().take_while(|entry| entry.on <= as_of) {
            let before = from.is_some_and(|from| entry.on < from);
            for (place, change) in &entry.changes {
                let change = change.total()?;
                let Some(totals) = totals.get_mut(*place) else { continue };
                if before {
                    totals.opening_yuan = totals.opening_yuan.checked_add(change)?;
                } else {
                    totals.take(entry.kind, change)?;
                }
            }
        }
        let mut zone = Totals::default();
        let mut buildings: BTreeMap<&Key, Totals> = BTreeMap::new();
        let mut accounts = Vec::with_capacity(self.accounts.len());
        for ((account, book), mut totals) in self.accounts.iter().zip(books).zip(totals) {
            totals.closed_with(book.balance)?;
            zone.add(&totals)?;
            if let Some(building) = &account.building {
                buildings.entry(building).or_default().add(&totals)?;
            }
            accounts.push(AccountStatement {
                account: account.account.clone(),
                building: account.building.clone(),
                holder: account.holder,
                owner: book.owner,
                closed_on: book.closed_on,
                totals,
            });
        }
        let buildings = buildings.into_iter();
        let buildings =
            buildings.map(|(building, totals)| BuildingStatement { building: building.clone(), totals });
        Ok(Statement { zone, buildings: buildings.collect(), accounts })
    }

    /// The entries of an account up to a day, from `from` on or from the beginning.
    ///
    /// # Errors
    /// [`InvalidFact`](crate::ErrorKind::InvalidFact) where there is no such account.
    pub fn lines(&self, account: &Key, from: Option<Date>, as_of: Date) -> Result<Vec<Line>, Error> {
        let place = self.place(account)?;
        let mut balance = Balance::default();
        let mut lines = Vec::new();
        for entry in self.posted.iter().take_while(|entry| entry.on <= as_of) {
            let change = entry.changes.get(&place).copied();
            if change.is_none() && !entry.is_title_of(place) {
                continue;
            }
            let change = change.unwrap_or_default();
            balance = balance.checked_add(change)?;
            if from.is_none_or(|from| from <= entry.on) {
                lines.push(Line {
                    number: entry.number,
                    on: entry.on,
                    kind: entry.kind,
                    change_yuan: change.total()?,
                    balance_yuan: balance.total()?,
                    undoes: entry.undoes,
                });
            }
        }
        Ok(lines)
    }

    /// What was in each account after each day on which it changed, in the order of accounts and days.
    pub(in crate::fund) fn histories(&self) -> Result<Vec<Vec<(Date, Money)>>, Error> {
        let mut histories: Vec<Vec<(Date, Money)>> = self.accounts.iter().map(|_| Vec::new()).collect();
        for entry in &self.posted {
            for (place, change) in &entry.changes {
                let Some(days) = histories.get_mut(*place) else { continue };
                let (last, balance) = days.last().copied().unwrap_or((entry.on, Money::ZERO));
                let after = balance.checked_add(change.total()?)?;
                match days.last_mut() {
                    Some(day) if last == entry.on => day.1 = after,
                    _ => days.push((entry.on, after)),
                }
            }
        }
        Ok(histories)
    }

    /// The entries of a kind.
    pub(in crate::fund) fn days_of(&self, kind: EntryKind) -> impl Iterator<Item = Date> {
        let standing = move |entry: &&Posted| entry.kind == kind && !entry.undone;
        self.posted.iter().filter(standing).map(|entry| entry.on)
    }

    /// Which accounts are closed when a day ends, in their order.
    pub(in crate::fund) fn closed_at_end_of(&self, day: Date) -> Result<Vec<bool>, Error> {
        Ok(self.books_at_end_of(day)?.iter().map(|book| book.closed_on.is_some()).collect())
    }

    /// How each account stood when a day ended.
    fn books_at_end_of(&self, day: Date) -> Result<Vec<Book>, Error> {
        let mut books: Vec<Book> = self.accounts.iter().map(Book::opened).collect();
        for entry in self.posted.iter().take_while(|entry| entry.on <= day) {
            entry.apply(&mut books)?;
        }
        Ok(books)
    }
}
