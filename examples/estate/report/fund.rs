//! The maintenance fund: `fund.trigger`, `fund.replenish` and `fund.instalments`.

use wuye::Error;
use wuye::decision::{Lang, Quantity};
use wuye::fund::Level;
use wuye::fund::instalments::{self, Instalment, Instalments};
use wuye::fund::replenish::{self, AccountTopUp, Replenish};
use wuye::fund::trigger::{self, AccountTest, Trigger};
use wuye::quantity::{Key, Money, Ratio};

use super::super::read::{Estate, Refusal};
use super::super::shared::page::{Page, percent, plural};

pub(super) fn fund(page: &mut Page<'_>, estate: &Estate) -> Result<(), Refusal> {
    let asked = &estate.zone.fund;
    let explain = |error: &Error| estate.refusal(error, "fund", &[estate.accounts.origin("accounts")]);

    let accounts = estate.accounts.iter().map(|row| trigger::Account {
        unit: row.unit.clone(),
        building: row.building.clone(),
        sold_on: row.sold_on,
        first_deposit_yuan: row.first_deposit_yuan,
        balance_yuan: row.balance_yuan,
    });
    let facts = trigger::Facts { as_of: asked.as_of, accounts: accounts.collect() };
    page.rule_heading::<Trigger>();
    page.decide::<Trigger>(&facts, &asked.options, &explain, too_low)?;

    let accounts = estate.accounts.iter().cloned().collect();
    let facts = replenish::Facts { decided_on: asked.decided_on, accounts };
    page.rule_heading::<Replenish>();
    page.decide::<Replenish>(&facts, &asked.options, &explain, top_up)?;

    if let Some(facts) = &asked.instalments {
        let explain = |error: &Error| estate.refusal(error, "fund.instalments", &[]);
        page.rule_heading::<Instalments>();
        page.decide::<Instalments>(facts, &instalments::Options {}, &explain, in_parts)?;
    }
    Ok(())
}

fn too_low(page: &mut Page<'_>, outcome: &trigger::Outcome) {
    let low: Vec<&AccountTest> = outcome.accounts.iter().filter(|account| account.triggered).collect();
    let first = page.show_sum(outcome.accounts.iter().map(|account| account.first_deposit_yuan));
    let balance = page.show_sum(outcome.accounts.iter().map(|account| account.balance_yuan));
    let (all, count, what) = (outcome.accounts.len(), low.len(), level(page, outcome.level));
    let sums = format!("{balance} / {first}");
    let text = match page.lang() {
        Lang::Zh => format!("{what}，{all} 个账户中 {count} 个应当再次筹集；余额合计 / 首次交存合计：{sums}"),
        Lang::En => {
            format!("{what}: {count} of {all} must be replenished; balances / first deposits: {sums}")
        }
    };
    page.line(&text);
    page.details(&low, |page, account| {
        let name = name(page, outcome.level, &account.account);
        let (balance, first) = (account.balance_yuan, account.first_deposit_yuan);
        let fen = |money: Money| Ratio::from_integer(money.fen());
        let share = percent(fen(balance), fen(first));
        format!("{name}  {} / {}  {share}", page.show(balance), page.show(first))
    });
}

fn top_up(page: &mut Page<'_>, outcome: &replenish::Outcome) {
    let due = |account: &&AccountTopUp| account.top_up_yuan != Money::ZERO;
    let due: Vec<&AccountTopUp> = outcome.accounts.iter().filter(due).collect();
    let (count, what, total) = (due.len(), level(page, outcome.level), page.show(outcome.total_yuan));
    let text = match page.lang() {
        Lang::Zh => format!("{what}，{count} 个账户应补足，合计 {total}"),
        Lang::En => format!("{what}: {count} to be topped up by {total} in all"),
    };
    page.line(&text);
    page.details(&due, |page, account| {
        let name = name(page, outcome.level, &account.account);
        let (balance, target) = (page.show(account.balance_yuan), page.show(account.target_yuan));
        let top_up = page.show(account.top_up_yuan);
        match page.lang() {
            Lang::Zh => format!("{name}  余额 {balance}，应达 {target}，应补足 {top_up}"),
            Lang::En => format!("{name}  {balance} there, {target} asked for, {top_up} missing"),
        }
    });
}

const fn level(page: &Page<'_>, level: Level) -> &'static str {
    match level {
        Level::Zone => page.pick("按物业管理区域比较", "compared for the zone as a whole"),
        Level::Building => page.pick("按幢比较", "compared building by building"),
        Level::Unit => page.pick("按分户账比较", "compared account by account"),
    }
}

/// An account's name; that of the zone as a whole is a word of the library.
fn name<'a>(page: &Page<'_>, level: Level, account: &'a Key) -> &'a str {
    if level == Level::Zone {
        page.pick("整个物业管理区域", "the whole zone")
    } else {
        account.as_str()
    }
}

fn in_parts(page: &mut Page<'_>, outcome: &instalments::Outcome) {
    let parts = plural(outcome.instalments.len(), "instalment");
    let (count, last, deadline) = (outcome.instalments.len(), outcome.last_due, outcome.deadline);
    let text = match (page.lang(), outcome.lawful) {
        (Lang::Zh, true) => format!("合法：{count} 期，最后一期 {last}，期限 {deadline}"),
        (Lang::Zh, false) => format!("逾期：{count} 期，最后一期 {last}，期限 {deadline}"),
        (Lang::En, true) => format!("lawful: {parts}, the last on {last}, by {deadline}"),
        (Lang::En, false) => format!("too late: {parts}, the last on {last}, by {deadline}"),
    };
    page.line(&text);
    page.details(&outcome.instalments, |page, Instalment { due, amount_yuan }| {
        format!("{due}  {}", page.show(Quantity::Money(*amount_yuan)))
    });
}
