//! The ledger, posted row by row: the library says what each row comes to, and refuses what cannot be.

use wuye::decision::Decision;
use wuye::fund::apportion::{self, Apportion, PublicDeposits, RepairUnit};
use wuye::fund::deposit::{self, Deposit};
use wuye::fund::interest::{self, Interest, Method, Settlement};
use wuye::fund::ledger::{
    Account, Balance, DrawOrder, Entry, Holder, Ledger, Posting, Share, Spread, Statement,
};
use wuye::fund::raising::Raising;
use wuye::fund::replenish::{self, Replenish};
use wuye::fund::revenue::{self, Cost, Revenue};
use wuye::fund::transfer::{self, Change};
use wuye::law::{Law, LocalLaw};
use wuye::quantity::{Date, Key, Money};
use wuye::rule::Rule;
use wuye::{Error, ErrorKind};

use super::events::{Event, events};
use super::read::Fund;
use super::shared::page::Answer;
use super::shared::refusal::Refusal;
use super::tables::{self, Bank, Transfer};
use super::works::{Decided, RaisingOf};

/// The books of a fund, and what was decided on the way.
pub(crate) struct Books<'f> {
    fund: &'f Fund,
    law: LocalLaw<'static>,
    pub(crate) accounts: Vec<Account>,
    pub(crate) entries: Vec<Entry>,
    ledger: Ledger,
    /// The first day that no settlement has paid interest for.
    unpaid_from: Date,
    pub(crate) deeds: Vec<(Date, Deed<'f>)>,
}

/// What happened on a day, with what was decided of it.
pub(crate) enum Deed<'f> {
    HandedOver(Decision<deposit::Outcome>),
    Transferred(&'f Transfer, Decision<transfer::Outcome>),
    Revenue(&'f tables::Revenue, Answer<Revenue>),
    Worked(Decided<'f>),
    Repaired(&'f tables::Repair, Decision<apportion::Outcome>),
    Settled(&'f Bank, Decision<interest::Outcome>),
    Replenished(Decision<replenish::Outcome>),
    Raised(&'f RaisingOf, Answer<Raising>),
}

impl<'f> Books<'f> {
    /// Posts all that the files hold. `progress` is told the day.
    pub(crate) fn post(fund: &'f Fund, progress: &mut dyn FnMut(&str)) -> Result<Self, Refusal> {
        let accounts = accounts(fund);
        let ledger = Ledger::new(accounts.iter().cloned(), DrawOrder::default())
            .map_err(|error| fund.refusal(&error, ""))?;
        let mut books = Self {
            fund,
            law: Law::built_in().at(fund.about.jurisdiction),
            accounts,
            entries: Vec::new(),
            ledger,
            unpaid_from: fund.about.earns_from,
            deeds: Vec::new(),
        };
        for (day, event) in events(fund) {
            progress(&day.to_string());
            books.take(day, event).map_err(|error| event.refusal(fund, &error))?;
            if let Event::Settled(line, bank) = event {
                books.agrees(line, bank)?;
            }
        }
        Ok(books)
    }

    /// How the fund stands on a day.
    pub(crate) fn statement(&self, day: Date) -> Result<Statement, Error> {
        self.ledger.statement(None, day)
    }

    fn take(&mut self, day: Date, event: Event<'f>) -> Result<(), Error> {
        let deed = match event {
            Event::Deposited(_, deposit) => {
                let account = self.fund.account_of(deposit);
                return self
                    .enter(day, Posting::Deposit { account, yuan: deposit.yuan, first: deposit.first });
            }
            Event::Transferred(_, transfer) => Deed::Transferred(transfer, self.transfer(transfer)?),
            Event::Revenue(_, revenue) => Deed::Revenue(revenue, self.revenue(revenue)?),
            Event::Worked(_, works, repair) => {
                let units = self.repair_units()?;
                Deed::Worked(works.decide(&self.law, repair, units, self.public_deposits()?)?)
            }
            Event::Repaired(_, repair) => Deed::Repaired(repair, self.repair(repair)?),
            Event::Settled(_, bank) => Deed::Settled(bank, self.settle(bank)?),
            Event::HandedOver => Deed::HandedOver(self.handed_over(day)?),
            Event::Replenished => Deed::Replenished(self.replenish(day)?),
            Event::Raised(_, of) => Deed::Raised(of, of.decide(&self.law)?),
        };
        self.deeds.push((day, deed));
        Ok(())
    }

    fn enter(&mut self, on: Date, posting: Posting) -> Result<(), Error> {
        let number = u32::try_from(self.entries.len()).unwrap_or(u32::MAX).saturating_add(1);
        let entry = Entry { number, on, posting };
        self.ledger.post(&entry)?;
        self.entries.push(entry);
        Ok(())
    }

    /// The account passes with the title of its unit.
    fn transfer(&mut self, row: &Transfer) -> Result<Decision<transfer::Outcome>, Error> {
        let (account, to) = (row.unit.clone(), row.to.clone());
        let change =
            Change::Sold { account: account.clone(), to: to.clone(), agreed_yuan: None, public: None };
        let facts = transfer::Facts {
            on: row.on,
            accounts: self.accounts.clone(),
            entries: self.entries.clone(),
            change,
        };
        let decision = transfer::Transfer::decide(&self.law, &facts, &transfer::Options::default())?;
        self.enter(row.on, Posting::Transfer { account, to })?;
        Ok(decision)
    }

    /// Revenue stays with all owners together. What was paid in is in the books, too, where the law of its day was
    /// not seen and nothing is decided of it.
    fn revenue(&mut self, row: &tables::Revenue) -> Result<Answer<Revenue>, Error> {
        let facts = revenue::Facts {
            as_of: row.as_of,
            income_yuan: row.income_yuan,
            costs: vec![Cost { item: "cost".parse()?, yuan: row.cost_yuan, reasonable: true }],
            assembly: self.fund.about.assembly,
            decided_otherwise: false,
            account_yuan: None,
            fund: None,
            to_fund_yuan: Some(row.to_fund_yuan),
        };
        let answer = answered::<Revenue>(Revenue::decide(&self.law, &facts, &revenue::Options {}))?;
        let share = Share { account: self.fund.about.common_account.clone(), yuan: row.to_fund_yuan };
        let spread = Spread { total_yuan: row.to_fund_yuan, shares: vec![share] };
        self.enter(row.on, Posting::Revenue(spread))?;
        Ok(answer)
    }

    /// Each unit's account pays its share as far as it goes, and the selling unit's account its own.
    fn repair(&mut self, row: &tables::Repair) -> Result<Decision<apportion::Outcome>, Error> {
        let facts = apportion::Facts {
            incurred_on: row.on,
            cost_yuan: row.cost_yuan,
            part: Some(row.part.clone()),
            units: self.repair_units()?,
            public_deposits: Some(self.public_deposits()?),
        };
        let decision = Apportion::decide(&self.law, &facts, &apportion::Options {})?;
        if let Some(outcome) = decision.outcome() {
            let drawn = outcome
                .shares
                .iter()
                .filter_map(|share| Some(Share { account: share.unit.clone(), yuan: share.drawn_yuan? }));
            let selling = outcome.selling_unit_yuan;
            let account = self.fund.about.selling_unit.account.clone();
            let selling = (selling > Money::ZERO).then_some(Share { account, yuan: selling });
            let shares: Vec<Share> = drawn.chain(selling).collect();
            let total_yuan = Money::sum(shares.iter().map(|share| share.yuan))?;
            self.enter(row.on, Posting::Spending(Spread { total_yuan, shares }))?;
        }
        Ok(decision)
    }

    fn repair_units(&self) -> Result<Vec<RepairUnit>, Error> {
        let units = self.fund.units.iter().map(|unit| {
            let balance = self.ledger.balance(&unit.repair.unit).map(Balance::total);
            Ok(RepairUnit { balance_yuan: balance.transpose()?, ..unit.repair.clone() })
        });
        units.collect()
    }

    /// What was first deposited for the sold public housing, as the accounts have it.
    fn public_deposits(&self) -> Result<PublicDeposits, Error> {
        let first = |account: &Key| self.ledger.balance(account).map(|balance| balance.first_deposit);
        let public = self.fund.units.iter().filter(|unit| unit.is_public());
        Ok(PublicDeposits {
            owners_yuan: Money::sum(public.filter_map(|unit| first(&unit.repair.unit)))?,
            selling_unit_yuan: first(&self.fund.about.selling_unit.account).unwrap_or(Money::ZERO),
        })
    }

    /// The bank's interest is spread over the accounts.
    fn settle(&mut self, bank: &Bank) -> Result<Decision<interest::Outcome>, Error> {
        let facts = interest::Facts {
            from: self.unpaid_from,
            settlements: vec![Settlement { on: bank.on, bank_yuan: Some(bank.interest_yuan) }],
            rates: self.fund.rates.iter().copied().collect(),
            day_count: self.fund.about.day_count,
            method: Method::Capitalised,
            accounts: self.accounts.clone(),
            entries: self.entries.clone(),
        };
        let decision = Interest::decide(&self.law, &facts, &interest::Options::default())?;
        let settled = decision.outcome().into_iter().flat_map(|outcome| &outcome.settlements);
        for settled in settled.filter(|settled| settled.interest.total_yuan > Money::ZERO) {
            self.enter(settled.on, Posting::Interest(settled.interest.clone()))?;
        }
        self.unpaid_from = bank.on;
        Ok(decision)
    }

    /// The accounts sum to the bank's book.
    fn agrees(&self, line: usize, bank: &Bank) -> Result<(), Refusal> {
        let statement = self.statement(bank.on);
        let sum = statement.and_then(|statement| {
            Money::sum(statement.accounts.iter().map(|account| account.totals.balance_yuan))
        });
        let sum = sum.map_err(|error| self.fund.bank.refusal(line, &error))?;
        if sum == bank.balance_yuan {
            return Ok(());
        }
        let message = format!("the accounts sum to {sum} yuan, which the bank's book does not");
        Err(self.fund.bank.file.refuse(line, Some("balance_yuan"), message))
    }

    fn handed_over(&self, day: Date) -> Result<Decision<deposit::Outcome>, Error> {
        let facts = deposit::Facts {
            due_on: day,
            prices: self.fund.about.prices,
            tariffs: self.fund.about.tariffs.clone(),
            units: self.fund.handed_over(day),
        };
        Deposit::decide(&self.law, &facts, &deposit::Options::default())
    }

    fn replenish(&self, day: Date) -> Result<Decision<replenish::Outcome>, Error> {
        let statement = self.statement(day)?;
        let owners = statement.accounts.into_iter().filter(|row| row.holder == Holder::Owner);
        let accounts = owners.map(|row| replenish::Account {
            unit: Some(row.account),
            building: row.building,
            sold_on: None,
            first_deposit_yuan: row.totals.first_deposit_yuan,
            balance_yuan: row.totals.balance_yuan,
            first_due_yuan: None,
            buyers_first_yuan: None,
            current_standard_yuan: None,
        });
        let facts = replenish::Facts { decided_on: day, accounts: accounts.collect() };
        Replenish::decide(&self.law, &facts, &replenish::Options::default())
    }
}

/// That no law of its day answers a question is an answer, too.
pub(crate) fn answered<R: Rule>(answer: Answer<R>) -> Result<Answer<R>, Error> {
    match answer {
        Err(error) if error.kind() != ErrorKind::NotInForce => Err(error),
        answer => Ok(answer),
    }
}

/// An account for each unit that was sold, one for the selling unit and one for all owners.
fn accounts(fund: &Fund) -> Vec<Account> {
    let about = &fund.about;
    let units = fund.units.iter().filter(|unit| unit.is_sold()).map(|unit| Account {
        account: unit.repair.unit.clone(),
        building: unit.repair.building.clone(),
        holder: Holder::Owner,
        owner: unit.owner.clone(),
        opened_on: unit.opened_on,
    });
    let selling = Account {
        account: about.selling_unit.account.clone(),
        building: Some(about.selling_unit.building.clone()),
        holder: Holder::SellingUnit,
        owner: None,
        opened_on: about.selling_unit.opened_on,
    };
    let common = Account {
        account: about.common_account.clone(),
        building: None,
        holder: Holder::Common,
        owner: None,
        opened_on: about.earns_from,
    };
    units.chain([selling, common]).collect()
}
