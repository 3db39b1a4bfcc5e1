//! A unit that is sold, destroyed, divided or joined with another.

mod public;

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

pub use self::public::{Party, Passing, PublicHousing, ToStandard};
pub use super::accounts::Options;
use super::ledger::{Account, Entry, EntryKind, Holder, Ledger, NewUnit, Posting, Statement};
use crate::decision::{Decision, Label, Quantity, Reading, Reason, Step, Term};
use crate::error::{At as _, Error};
use crate::law::{LocalLaw, keys};
use crate::quantity::{Date, Key, Money};
use crate::rule::{self, Rule};

/// `fund.transfer`: what becomes of an account of the fund where its unit is sold, destroyed, divided or joined
/// with another.
///
/// * **Sold** (转让): the balance passes with the title and nothing is paid from the fund (住宅专项维修资金管理办法
///   art. 28). What buyer and seller owe each other for it is their own matter. In Shanghai, under the measures of
///   its older fund, the buyer pays the seller what is left, unless they agree otherwise (上海市商品住宅维修基金管理办法
///   art. 21): that is told as a line between the two, and is no movement of the fund.
///   In Beijing the fund of sold public housing (已售公房) is first brought to what the standard of commodity housing
///   asks on that day: by the old owner before a sale, by the new one who inherits, is given it or gets it by a
///   judgment (北京市物业管理条例 art. 81(3)). `missing = max(0, standard − balance)`, of the unit's own account.
/// * **Destroyed** (灭失): the owner is paid the balance; of public housing the selling unit is paid what is its
///   own, and where it is gone the treasury (art. 29). The account is closed.
/// * **Divided or joined** (分割、合并): no text says what becomes of the accounts. The money goes to the new units in
///   proportion to their area, as it was deposited (art. 7), every fen placed and ties by key.
///
/// The [ledger](super::ledger) takes the change as an entry after all others and refuses what cannot be.
///
/// # Errors
/// As [`Ledger::post`](super::ledger::Ledger::post); [`MissingFact`](crate::ErrorKind::MissingFact) for whether a
/// selling unit still exists, where the account is one's, and for public housing in Beijing;
/// [`InvalidFact`](crate::ErrorKind::InvalidFact) where an account that is no unit's is sold or destroyed.
///
/// ```
/// use wuye::fund::ledger::{Account, Entry, Holder, Posting};
/// use wuye::fund::transfer::{Change, Facts, Options, Outcome, Transfer};
/// use wuye::law::Law;
/// use wuye::rule::Rule;
///
/// let sold = |on: &str| -> Result<Outcome, wuye::Error> {
///     let unit = Account {
///         account: "1-101".parse()?,
///         building: Some("1".parse()?),
///         holder: Holder::Owner,
///         owner: Some("seller".parse()?),
///         opened_on: "2002-03-01".parse()?,
///     };
///     let deposit = Posting::Deposit { account: "1-101".parse()?, yuan: "3210.55".parse()?, first: true };
///     let facts = Facts {
///         on: on.parse()?,
///         accounts: vec![unit],
///         entries: vec![Entry { number: 1, on: "2002-03-01".parse()?, posting: deposit }],
///         change: Change::Sold {
///             account: "1-101".parse()?,
///             to: "buyer".parse()?,
///             agreed_yuan: None,
///             public: None,
///         },
///     };
///     let shanghai = Law::built_in().at("310000".parse()?);
///     let decision = Transfer::decide(&shanghai, &facts, &Options::default())?;
///     Ok(decision.outcome().expect("in force").clone())
/// };
/// let before = sold("2008-01-31")?;
/// assert_eq!(before.accounts[0].balance_yuan.to_string(), "3210.55", "it stays in the fund");
/// assert_eq!(before.settlement.expect("by the older measures").yuan.to_string(), "3210.55");
/// assert!(sold("2008-02-01")?.settlement.is_none());
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Transfer;

/// The ledger, and what becomes of a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// Its day: its law applies. No entry is later.
    pub on: Date,
    /// The accounts, in any order.
    pub accounts: Vec<Account>,
    /// All entries, in any order.
    pub entries: Vec<Entry>,
    /// What becomes of it.
    pub change: Change,
}

/// What becomes of a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "kebab-case", deny_unknown_fields)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Change {
    /// 转让: its title passes.
    Sold {
        /// Its account.
        account: Key,
        /// The new owner.
        to: Key,
        /// What the two agreed that the new owner pays the old one for the balance.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        agreed_yuan: Option<Money>,
        /// Whether it is sold public housing, needed where the place's law has its fund brought to a standard.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        public: Option<PublicHousing>,
    },
    /// 灭失: it is destroyed.
    Destroyed {
        /// Its account, or that of the selling unit.
        account: Key,
        /// Whether the selling unit (售房单位) still exists, needed where the account is a selling unit's.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        selling_unit_exists: Option<bool>,
    },
    /// 分割、合并: units are divided or joined.
    Rearranged {
        /// Their accounts, which are closed unless they stand in `into` too.
        from: Vec<Key>,
        /// The units that come of them, with accounts opened on that day at the latest.
        into: Vec<NewUnit>,
    },
}

/// How the accounts stand then, and who is paid.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// The entry that the ledger takes.
    pub entry: EntryKind,
    /// The accounts concerned, by key.
    pub accounts: Vec<Changed>,
    /// What is paid from the fund, where a unit is destroyed.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub paid_out: Option<PaidOut>,
    /// What the fund of sold public housing must first be brought to, and by whom, where the place's law asks it.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub standard: Option<ToStandard>,
    /// What the new owner pays the old one beside the fund, where a local rule or their agreement says so.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub settlement: Option<Settlement>,
}

/// One account.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Changed {
    /// The account.
    pub account: Key,
    /// Its owner after it.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub owner: Option<Key>,
    /// Its balance before.
    pub before_yuan: Money,
    /// Its balance after.
    pub balance_yuan: Money,
    /// The first deposit that the balance is compared with after.
    pub first_deposit_yuan: Money,
    /// Whether it is closed by it.
    pub closed: bool,
}

/// A payment from the fund.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct PaidOut {
    /// To whom.
    pub to: Payee,
    /// How much.
    pub yuan: Money,
}

/// Who is paid from the fund.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Payee {
    /// The unit's owner.
    Owner,
    /// The selling unit of public housing.
    SellingUnit,
    /// 同级国库: the treasury, where the selling unit is gone.
    Treasury,
}

/// A payment between the parties to a sale.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Settlement {
    /// The new owner, who pays.
    pub from: Key,
    /// The old one, where the ledger names it.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub to: Option<Key>,
    /// How much.
    pub yuan: Money,
    /// Whether the two agreed on it.
    pub agreed: bool,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        match self.entry {
            EntryKind::Transfer => "passed-on",
            EntryKind::Refund => "paid-out",
            _ => "rearranged",
        }
    }
}

impl Rule for Transfer {
    const ID: &'static str = "fund.transfer";
    const TITLE: (&'static str, &'static str) = (
        "房屋转让、灭失、分割、合并时的专项维修资金",
        "what becomes of a unit's account where it is sold, destroyed, divided or joined",
    );
    const PARAMETERS: &'static [&'static str] = &[
        keys::FUND_ACCOUNTS.id(),
        keys::FUND_WITH_TITLE.id(),
        keys::FUND_DESTROYED.id(),
        keys::TRANSFER_TOLD.id(),
        keys::TRANSFER_RENAMED.id(),
        keys::TRANSFER_PROOF.id(),
        keys::TRANSFER_PUBLIC_OLD.id(),
        keys::TRANSFER_PUBLIC_NEW.id(),
        keys::TRANSFER_PRIVATE.id(),
    ];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.on
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        let mut ledger = Ledger::read(facts.accounts.iter().cloned(), &facts.entries, options.draw)?;
        ledger.follows(facts.on, u32::MAX)?;
        let mut case = Case { law, on: facts.on, reasons: Vec::new() };
        match &facts.change {
            Change::Sold { account, to, agreed_yuan, public } => {
                case.sold(&mut ledger, account, to, *agreed_yuan, *public).at("sold").at("change")
            }
            Change::Destroyed { account, selling_unit_exists } => {
                case.destroyed(&mut ledger, account, *selling_unit_exists).at("destroyed").at("change")
            }
            Change::Rearranged { from, into } => {
                case.rearranged(&mut ledger, from, into).at("rearranged").at("change")
            }
        }
        .map(|outcome| Decision::new(outcome, case.reasons))
    }
}

/// A change on a day, and why it is as it is.
struct Case<'l> {
    law: &'l LocalLaw<'l>,
    on: Date,
    reasons: Vec<Reason>,
}

impl Case<'_> {
    fn sold(
        &mut self,
        ledger: &mut Ledger,
        account: &Key,
        to: &Key,
        agreed: Option<Money>,
        public: Option<PublicHousing>,
    ) -> Result<Outcome, Error> {
        let with_title = self.law.find(keys::FUND_WITH_TITLE, self.on)?;
        let before = ledger.statement(None, self.on)?;
        if holder(ledger, account)? != Holder::Owner {
            return Err(not_a_units("only what is a unit's passes with its title"));
        }
        let seller = owner(&before, account);
        if seller.as_ref() == Some(to) {
            let message = "the new owner is the old one";
            return Err(Error::invalid("transfer.same_owner", message).at("to"));
        }
        ledger.post_next(self.on, Posting::Transfer { account: account.clone(), to: to.clone() })?;
        let accounts = changed(&before, &ledger.statement(None, self.on)?, [account]);
        let balance = Money::sum(accounts.iter().map(|account| account.balance_yuan))?;
        let reason = Reason::computed(Step::FundWithTitle).by(&with_title);
        self.reasons.push(reason.with(Label::Account, account).with(Label::Balance, balance));
        for (step, key) in [
            (Step::TransferTold, keys::TRANSFER_TOLD),
            (Step::TransferRenamed, keys::TRANSFER_RENAMED),
            (Step::TransferProof, keys::TRANSFER_PROOF),
        ] {
            if let Some(found) = self.law.find_any(key, self.on)? {
                self.reasons.push(Reason::computed(step).by(&found));
            }
        }
        let standard = public::standard(self.law, self.on, public, balance)?;
        let standard = standard.map(|(standard, reason)| {
            self.reasons.push(reason);
            standard
        });
        let private = self.law.find_any(keys::TRANSFER_PRIVATE, self.on)?;
        let agreed = agreed.map(|yuan| yuan.not_negative().at("agreed_yuan")).transpose()?;
        let reason = Reason::computed(Step::TransferPrivate);
        let reason = match (&private, agreed) {
            (Some(private), None) => reason.by(private).reading(Reading::SettledWholeBalance),
            (Some(private), Some(_)) => reason.by(private).reading(Reading::SettledAsAgreed),
            (None, Some(_)) => reason.reading(Reading::SettledAsAgreed),
            (None, None) => reason.reading(Reading::SettledByNoText),
        };
        let yuan = agreed.or_else(|| private.is_some().then_some(balance));
        self.reasons.push(match yuan {
            Some(yuan) => reason.with(Label::Amount, yuan),
            None => reason,
        });
        let line = |yuan| Settlement { from: to.clone(), to: seller, yuan, agreed: agreed.is_some() };
        let settlement = yuan.map(line);
        Ok(Outcome { entry: EntryKind::Transfer, accounts, paid_out: None, standard, settlement })
    }

    fn destroyed(
        &mut self,
        ledger: &mut Ledger,
        account: &Key,
        selling_unit_exists: Option<bool>,
    ) -> Result<Outcome, Error> {
        let (to, term) = match (holder(ledger, account)?, selling_unit_exists) {
            (Holder::Owner, _) => (Payee::Owner, Term::UnitsOwner),
            (Holder::SellingUnit, Some(true)) => (Payee::SellingUnit, Term::SellingUnit),
            (Holder::SellingUnit, Some(false)) => (Payee::Treasury, Term::Treasury),
            (Holder::SellingUnit, None) => {
                let why = "whether the selling unit still exists, which its part is paid to";
                return Err(Error::missing("selling_unit_exists", why));
            }
            (Holder::Common, _) => {
                return Err(not_a_units("what all owners have in common is not destroyed"));
            }
        };
        // What a place's text says of it, it says of owners.
        let law = if to == Payee::Owner { *self.law } else { self.law.nation() };
        let destroyed = law.find(keys::FUND_DESTROYED, self.on)?;
        let before = ledger.statement(None, self.on)?;
        let yuan = ledger.balance(account).unwrap_or_default().total()?;
        ledger.post_next(self.on, Posting::Refund { account: account.clone(), yuan })?;
        let accounts = changed(&before, &ledger.statement(None, self.on)?, [account]);
        let reason = Reason::computed(Step::FundDestroyed).by(&destroyed).with(Label::Account, account);
        self.reasons.push(reason.with(Label::Refunded, yuan).with(Label::PaidTo, term));
        let paid_out = Some(PaidOut { to, yuan });
        Ok(Outcome { entry: EntryKind::Refund, accounts, paid_out, standard: None, settlement: None })
    }

    fn rearranged(&mut self, ledger: &mut Ledger, from: &[Key], into: &[NewUnit]) -> Result<Outcome, Error> {
        let kept = self.law.find(keys::FUND_ACCOUNTS, self.on)?;
        for (list, is_empty) in [("from", from.is_empty()), ("into", into.is_empty())] {
            if is_empty {
                return Err(Error::missing(list, "at least one account"));
            }
        }
        let before = ledger.statement(None, self.on)?;
        let posting = Posting::Rearrangement { from: from.to_vec(), into: into.to_vec() };
        ledger.post_next(self.on, posting)?;
        let named = from.iter().chain(into.iter().map(|unit| &unit.account));
        let accounts = changed(&before, &ledger.statement(None, self.on)?, named);
        let balance = Money::sum(accounts.iter().map(|account| account.balance_yuan))?;
        self.reasons.push(
            Reason::computed(Step::FundRearranged)
                .by(&kept)
                .with(Label::Balance, balance)
                .with(Label::Units, Quantity::count(into.len()))
                .reading(Reading::RearrangedByArea),
        );
        let (paid_out, standard, settlement) = (None, None, None);
        Ok(Outcome { entry: EntryKind::Rearrangement, accounts, paid_out, standard, settlement })
    }
}

fn not_a_units(message: &str) -> Error {
    Error::invalid("transfer.not_a_units", message).at("account")
}

fn holder(ledger: &Ledger, account: &Key) -> Result<Holder, Error> {
    let found = ledger.accounts().iter().find(|known| known.account == *account);
    found.map(|known| known.holder).ok_or_else(|| {
        let message = alloc::format!("there is no account {:?}", account.as_str());
        Error::invalid("ledger.unknown_account", message).at("account")
    })
}

fn owner(statement: &Statement, account: &Key) -> Option<Key> {
    statement.accounts.iter().find(|row| row.account == *account).and_then(|row| row.owner.clone())
}

/// The accounts that are named, as they stand before and after.
fn changed<'k>(
    before: &Statement,
    after: &Statement,
    named: impl IntoIterator<Item = &'k Key>,
) -> Vec<Changed> {
    let named: BTreeSet<&Key> = named.into_iter().collect();
    let rows = before.accounts.iter().zip(&after.accounts).filter(|(_, row)| named.contains(&row.account));
    let changed = rows.map(|(before, after)| Changed {
        account: after.account.clone(),
        owner: after.owner.clone(),
        before_yuan: before.totals.balance_yuan,
        balance_yuan: after.totals.balance_yuan,
        first_deposit_yuan: after.totals.first_deposit_yuan,
        closed: after.closed_on.is_some(),
    });
    changed.collect()
}
