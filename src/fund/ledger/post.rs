//! How an entry is taken: what it does to each account is worked out and checked first, then carried out.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::vec::Vec;

use super::balance::{Balance, Book};
use super::entry::{Entry, EntryKind, NewUnit, Posting, Spread};
use super::{DrawOrder, Ledger};
use crate::error::{At as _, Error};
use crate::quantity::{Date, Key, Money, in_key_order, largest_remainder};

/// An entry as it was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Posted {
    pub(super) number: u32,
    pub(super) on: Date,
    pub(super) kind: EntryKind,
    /// What it changes in which account, by the account's place.
    pub(super) changes: BTreeMap<usize, Balance>,
    /// The accounts that it closes; where it undoes an entry, those that it opens again.
    closes: Vec<usize>,
    /// The account whose owner it changes, with the owner before and after.
    title: Option<(usize, Option<Key>, Option<Key>)>,
    /// The number of the entry that it undoes.
    pub(super) undoes: Option<u32>,
    pub(super) undone: bool,
}

impl Posted {
    const fn new(entry: &Entry) -> Self {
        Self {
            number: entry.number,
            on: entry.on,
            kind: entry.posting.kind(),
            changes: BTreeMap::new(),
            closes: Vec::new(),
            title: None,
            undoes: None,
            undone: false,
        }
    }

    pub(super) fn is_title_of(&self, account: usize) -> bool {
        self.title.as_ref().is_some_and(|(place, ..)| *place == account)
    }

    /// Carries the entry out on the accounts.
    pub(super) fn apply(&self, books: &mut [Book]) -> Result<(), Error> {
        for (place, change) in &self.changes {
            if let Some(book) = books.get_mut(*place) {
                book.balance = book.balance.checked_add(*change)?;
            }
        }
        for place in &self.closes {
            if let Some(book) = books.get_mut(*place) {
                // What an entry closed, its correction opens again.
                book.closed_on = if self.undoes.is_none() { Some(self.on) } else { None };
            }
        }
        if let Some((place, _, after)) = &self.title
            && let Some(book) = books.get_mut(*place)
        {
            book.owner.clone_from(after);
        }
        Ok(())
    }
}

impl Ledger {
    /// Takes an entry.
    ///
    /// # Errors
    /// The ledger is then as it was. [`InvalidFact`](crate::ErrorKind::InvalidFact), with the path of the fact
    /// in the entry: a number that was used, a day before that of the last entry or before the account was
    /// opened, an account that is unknown or closed, a sum that is not above zero, parts that do not sum to
    /// the whole, a balance that would fall below zero, a refund that is not the whole balance, a correction
    /// of an entry that is unknown or was undone. [`OutOfRange`](crate::ErrorKind::OutOfRange) for a balance
    /// that money does not hold.
    pub fn post(&mut self, entry: &Entry) -> Result<(), Error> {
        if self.numbers.contains_key(&entry.number) {
            let message = format!("an entry {} was posted before", entry.number);
            return Err(Error::invalid("ledger.number", message).at("number"));
        }
        self.follows(entry.on, entry.number)?;
        self.take(entry).at(entry.posting.kind().name()).at("posting")
    }

    /// Takes what is posted on a day that [follows](Self::follows) all others, under the next number. The path of a
    /// refusal is that of the fact in the posting.
    pub(in crate::fund) fn post_next(&mut self, on: Date, posting: Posting) -> Result<(), Error> {
        let last = self.numbers.last_key_value().map_or(0, |(number, _)| *number);
        let number = last.checked_add(1).ok_or_else(|| Error::range("the number of an entry"))?;
        self.take(&Entry { number, on, posting })
    }

    /// Refuses an entry that would not be after the last one.
    pub(in crate::fund) fn follows(&self, on: Date, number: u32) -> Result<(), Error> {
        let last = self.posted.last().map(|last| (last.on, last.number));
        if let Some((on, number)) = last.filter(|last| (on, number) < *last) {
            let message = format!("entry {number} of {on} was posted before, and is later");
            return Err(Error::invalid("ledger.order", message).at("on"));
        }
        Ok(())
    }

    fn take(&mut self, entry: &Entry) -> Result<(), Error> {
        let posted = self.changes(entry)?;
        // Each sum is tried before the first is changed: an entry is taken whole or not at all.
        for (place, change) in &posted.changes {
            self.at(*place).checked_add(*change).and_then(Balance::total)?;
        }
        posted.apply(&mut self.books)?;
        let undone = posted.undoes.and_then(|of| self.numbers.get(&of));
        if let Some(undone) = undone.and_then(|place| self.posted.get_mut(*place)) {
            undone.undone = true;
        }
        self.numbers.insert(entry.number, self.posted.len());
        self.posted.push(posted);
        Ok(())
    }

    fn changes(&self, entry: &Entry) -> Result<Posted, Error> {
        let mut posted = Posted::new(entry);
        let on = entry.on;
        match &entry.posting {
            Posting::Deposit { account, yuan, first } => {
                let place = self.open(account, on)?;
                let yuan = above_zero(*yuan).at("yuan")?;
                let first_deposit = if *first { yuan } else { Money::ZERO };
                let change = Balance { first_deposit, principal: yuan, interest: Money::ZERO };
                posted.changes.insert(place, change);
            }
            Posting::Interest(spread) => {
                posted.changes =
                    self.spread(spread, on, |_, interest| Ok(Balance { interest, ..Balance::default() }))?;
            }
            Posting::Revenue(spread) => {
                posted.changes =
                    self.spread(spread, on, |_, principal| Ok(Balance { principal, ..Balance::default() }))?;
            }
            Posting::Spending(spread) => {
                posted.changes = self.spread(spread, on, |balance, yuan| drawn(balance, yuan, self.draw))?;
            }
            Posting::Transfer { account, to } => {
                let place = self.open(account, on)?;
                let before = self.books.get(place).and_then(|book| book.owner.clone());
                posted.title = Some((place, before, Some(to.clone())));
            }
            Posting::Refund { account, yuan } => {
                let place = self.open(account, on)?;
                let balance = self.at(place);
                if balance.total()? != *yuan {
                    let message = format!("the whole balance is {} yuan", balance.total()?);
                    return Err(Error::invalid("ledger.refund", message).at("yuan"));
                }
                posted.changes.insert(place, balance.negated()?);
                posted.closes.push(place);
            }
            Posting::Rearrangement { from, into } => self.rearrange(from, into, &mut posted)?,
            Posting::Correction { of } => self.undo(*of, &mut posted).at("of")?,
        }
        Ok(posted)
    }

    /// The account's place, where it is open on the day.
    fn open(&self, account: &Key, on: Date) -> Result<usize, Error> {
        let place = self.place(account).at("account")?;
        let opened_on = self.accounts.get(place).map(|known| known.opened_on);
        let closed_on = self.books.get(place).and_then(|book| book.closed_on);
        let refused = match (opened_on, closed_on) {
            (Some(opened), _) if on < opened => {
                Error::invalid("ledger.before_opening", format!("the account was opened on {opened}"))
            }
            (_, Some(closed)) => {
                Error::invalid("ledger.closed", format!("the account was closed on {closed}"))
            }
            _ => return Ok(place),
        };
        Err(refused.at("account"))
    }

    fn at(&self, place: usize) -> Balance {
        self.books.get(place).map(|book| book.balance).unwrap_or_default()
    }

    /// What a spread sum does, `change` being what a part does to a balance.
    fn spread(
        &self,
        spread: &Spread,
        on: Date,
        change: impl Fn(Balance, Money) -> Result<Balance, Error>,
    ) -> Result<BTreeMap<usize, Balance>, Error> {
        let total = above_zero(spread.total_yuan).at("total_yuan")?;
        let mut changes = BTreeMap::new();
        for (row, share) in in_key_order(&spread.shares, ("shares", "account"), |share| &share.account)? {
            let place = self.open(&share.account, on).at_row("shares", row)?;
            let yuan = share.yuan.not_negative().at("yuan").at_row("shares", row)?;
            changes.insert(place, change(self.at(place), yuan).at("yuan").at_row("shares", row)?);
        }
        let sum = Money::sum(spread.shares.iter().map(|share| share.yuan)).at("shares")?;
        if sum != total {
            let message = format!("the parts sum to {sum} and not to {total}");
            return Err(Error::invalid("ledger.sum", message).at("total_yuan"));
        }
        Ok(changes)
    }

    fn rearrange(&self, from: &[Key], into: &[NewUnit], posted: &mut Posted) -> Result<(), Error> {
        let mut gathered = Balance::default();
        for (row, account) in from.iter().enumerate() {
            let place = self.open(account, posted.on).at_row("from", row)?;
            let balance = self.at(place);
            gathered = gathered.checked_add(balance)?;
            if posted.changes.insert(place, balance.negated()?).is_some() {
                let message = format!("{:?} stands twice", account.as_str());
                return Err(Error::invalid("key.duplicate", message)).at_row("from", row);
            }
            if !into.iter().any(|unit| unit.account == *account) {
                posted.closes.push(place);
            }
        }
        let units = in_key_order(into, ("into", "account"), |unit| &unit.account)?;
        let areas: Vec<i64> = units.iter().map(|(_, unit)| unit.area_m2.hundredths()).collect();
        let split = |sum: Money| largest_remainder(sum.fen(), &areas, |a, b| a.cmp(&b)).at("into");
        let firsts = split(gathered.first_deposit)?;
        let (principals, interests) = (split(gathered.principal)?, split(gathered.interest)?);
        let parts = firsts.into_iter().zip(principals).zip(interests);
        for ((row, unit), ((first, principal), interest)) in units.into_iter().zip(parts) {
            let place = self.open(&unit.account, posted.on).at_row("into", row)?;
            let part = Balance {
                first_deposit: Money::from_fen(first),
                principal: Money::from_fen(principal),
                interest: Money::from_fen(interest),
            };
            let change = posted.changes.entry(place).or_default();
            *change = change.checked_add(part)?;
        }
        // Whose money it is does not change by units being divided or joined.
        let mut holders = posted.changes.keys().filter_map(|place| self.accounts.get(*place));
        let first = holders.next().map(|account| account.holder);
        if holders.any(|account| Some(account.holder) != first) {
            return Err(Error::invalid("ledger.holder", "the money of one holder cannot become another's"));
        }
        Ok(())
    }

    /// The mirror of an earlier entry.
    fn undo(&self, of: u32, posted: &mut Posted) -> Result<(), Error> {
        let refuse = |code, message: &str| Err(Error::invalid(code, message));
        let Some(wrong) = self.numbers.get(&of).and_then(|place| self.posted.get(*place)) else {
            return refuse("ledger.correction.unknown", "no entry of this number was posted before");
        };
        if wrong.undone || wrong.undoes.is_some() {
            return refuse("ledger.correction.twice", "the entry is a correction, or was undone before");
        }
        let closed = |place: usize| self.books.get(place).is_some_and(|book| book.closed_on.is_some());
        if let Some((place, before, after)) = &wrong.title {
            if closed(*place) {
                return refuse("ledger.closed", "the account was closed since");
            }
            let owner = self.books.get(*place).and_then(|book| book.owner.as_ref());
            if owner != after.as_ref() {
                return refuse("ledger.correction.passed_on", "the title has passed on since");
            }
            posted.title = Some((*place, after.clone(), before.clone()));
        }
        for (place, change) in &wrong.changes {
            let (now, opens) = (self.at(*place), wrong.closes.contains(place));
            if !opens && closed(*place) {
                return refuse("ledger.closed", "one of its accounts was closed since");
            }
            let after = now.checked_sub(*change)?;
            if after.total()? < Money::ZERO {
                return Err(overdrawn(now)?);
            }
            if after.first_deposit < Money::ZERO {
                return refuse("ledger.correction.passed_on", "its first deposit has passed on since");
            }
            posted.changes.insert(*place, after.levelled()?.checked_sub(now)?);
        }
        posted.closes.clone_from(&wrong.closes);
        posted.undoes = Some(of);
        Ok(())
    }
}

fn above_zero(yuan: Money) -> Result<Money, Error> {
    if yuan <= Money::ZERO {
        return Err(Error::invalid("ledger.not_above_zero", "a posted sum is above zero"));
    }
    Ok(yuan)
}

fn overdrawn(balance: Balance) -> Result<Error, Error> {
    let message = format!("the account has {} yuan and would be overdrawn", balance.total()?);
    Ok(Error::invalid("ledger.overdrawn", message))
}

/// What paying a sum takes from a balance.
fn drawn(balance: Balance, yuan: Money, order: DrawOrder) -> Result<Balance, Error> {
    if yuan > balance.total()? {
        return Err(overdrawn(balance)?);
    }
    let (principal, interest) = match order {
        DrawOrder::InterestFirst => {
            let interest = yuan.min(balance.interest);
            (yuan.checked_sub(interest)?, interest)
        }
        DrawOrder::PrincipalFirst => {
            let principal = yuan.min(balance.principal);
            (principal, yuan.checked_sub(principal)?)
        }
    };
    Balance { first_deposit: Money::ZERO, principal, interest }.negated()
}
