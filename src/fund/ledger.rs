//! The ledger of a fund: typed entries, appended and never changed, from which every balance is derived.
//!
//! [`Ledger::post`] takes an entry whole or refuses it and leaves the ledger as it was. What an entry does to
//! each account is kept with it, so a statement of any day is the sum of the entries up to it, and an entry
//! that was wrong is undone by its mirror.
//!
//! ```
//! use wuye::fund::ledger::{Account, DrawOrder, Entry, Holder, Ledger, Posting, Share, Spread};
//!
//! let unit = Account {
//!     account: "1-101".parse()?,
//!     building: Some("1".parse()?),
//!     holder: Holder::Owner,
//!     owner: None,
//!     opened_on: "2010-03-01".parse()?,
//! };
//! let mut ledger = Ledger::new([unit], DrawOrder::InterestFirst)?;
//! let deposit = Posting::Deposit { account: "1-101".parse()?, yuan: "1000".parse()?, first: true };
//! ledger.post(&Entry { number: 1, on: "2010-03-01".parse()?, posting: deposit })?;
//!
//! let repair = |number, yuan: &str| -> Result<Entry, wuye::Error> {
//!     let shares = vec![Share { account: "1-101".parse()?, yuan: yuan.parse()? }];
//!     let posting = Posting::Spending(Spread { total_yuan: yuan.parse()?, shares });
//!     Ok(Entry { number, on: "2012-05-01".parse()?, posting })
//! };
//! let refused = ledger.post(&repair(2, "1000.01")?).unwrap_err();
//! assert_eq!(refused.code(), "ledger.overdrawn");
//! assert_eq!(ledger.balance(&"1-101".parse()?).expect("an account").total()?.to_string(), "1000.00");
//! ledger.post(&repair(2, "1000")?)?;
//! assert_eq!(ledger.balance(&"1-101".parse()?).expect("an account").total()?.to_string(), "0.00");
//! # Ok::<(), wuye::Error>(())
//! ```

mod balance;
mod entry;
mod post;
mod statement;

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::vec::Vec;

pub use self::balance::Balance;
use self::balance::Book;
pub use self::entry::{Account, Entry, EntryKind, Holder, NewUnit, Posting, Share, Spread};
use self::post::Posted;
pub use self::statement::{Line, Statement, Totals};
use crate::error::{At as _, Error};
use crate::quantity::{Key, in_key_order};

/// Which part of a balance a repair is paid from. No text of the law says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum DrawOrder {
    /// What interest brought first, then what was paid in.
    #[default]
    InterestFirst,
    /// What was paid in first, then what interest brought.
    PrincipalFirst,
}

/// The accounts of a fund and all that was posted to them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ledger {
    draw: DrawOrder,
    /// By key.
    accounts: Vec<Account>,
    /// How each account stands now, in the same order.
    books: Vec<Book>,
    posted: Vec<Posted>,
    numbers: BTreeMap<u32, usize>,
}

impl Ledger {
    /// A ledger with nothing in it.
    ///
    /// # Errors
    /// [`InvalidFact`](crate::ErrorKind::InvalidFact) where an account stands twice.
    pub fn new(accounts: impl IntoIterator<Item = Account>, draw: DrawOrder) -> Result<Self, Error> {
        let rows: Vec<Account> = accounts.into_iter().collect();
        let accounts: Vec<Account> = in_key_order(&rows, ("accounts", "account"), |row| &row.account)?
            .into_iter()
            .map(|(_, row)| row.clone())
            .collect();
        let books = accounts.iter().map(Book::opened).collect();
        Ok(Self { draw, accounts, books, posted: Vec::new(), numbers: BTreeMap::new() })
    }

    /// A ledger from entries in any order: by their days, those of one day by their numbers.
    ///
    /// # Errors
    /// As [`Ledger::post`], with the row of the entry.
    pub fn read(
        accounts: impl IntoIterator<Item = Account>,
        entries: &[Entry],
        draw: DrawOrder,
    ) -> Result<Self, Error> {
        let mut ledger = Self::new(accounts, draw)?;
        let mut order: Vec<(usize, &Entry)> = entries.iter().enumerate().collect();
        order.sort_by_key(|(row, entry)| (entry.on, entry.number, *row));
        for (row, entry) in order {
            ledger.post(entry).at_row("entries", row)?;
        }
        Ok(ledger)
    }

    /// The accounts, by key.
    #[must_use]
    pub fn accounts(&self) -> &[Account] {
        &self.accounts
    }

    /// How an account stands after the last entry.
    #[must_use]
    pub fn balance(&self, account: &Key) -> Option<Balance> {
        let place = self.place(account).ok()?;
        self.books.get(place).map(|book| book.balance)
    }

    /// Where an account stands in the order of keys.
    fn place(&self, account: &Key) -> Result<usize, Error> {
        self.accounts.binary_search_by(|known| known.account.cmp(account)).map_err(|_| {
            Error::invalid("ledger.unknown_account", format!("there is no account {:?}", account.as_str()))
        })
    }
}
