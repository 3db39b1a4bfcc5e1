//! What happened and what will, in words.

use wuye::Error;
use wuye::decision::{Decision, Lang};
use wuye::fund::apportion::{self, Apportion};
use wuye::fund::deposit::{self, Deposit};
use wuye::fund::interest;
use wuye::fund::ledger::{EntryKind, Line};
use wuye::fund::projection::{self, Year};
use wuye::fund::raising::Raising;
use wuye::fund::replenish::{self, Replenish};
use wuye::fund::revenue::{self, Revenue};
use wuye::fund::transfer::Transfer;
use wuye::quantity::{Date, Money};

use super::post::Deed;
use super::read::Fund;
use super::shared::page::{Page, plural};
use super::works;

/// Writes one deed: its day, what it was, and the decision with its reasons.
pub(crate) fn deed(page: &mut Page<'_>, fund: &Fund, day: Date, deed: Deed<'_>) -> Result<(), Error> {
    match deed {
        Deed::HandedOver(decision) => {
            page.line(&format!("{day} {}", page.pick("交付", "units handed over")));
            page.answer::<Deposit>(day, Ok(decision), deposited)?;
        }
        Deed::Transferred(transfer, decision) => {
            let (unit, to) = (&transfer.unit, &transfer.to);
            let text = match page.lang() {
                Lang::Zh => format!("{day} {unit} 过户给 {to}，账户结存随之过户"),
                Lang::En => format!("{day} title of {unit} passes to {to}, and its account with it"),
            };
            page.line(&text);
            page.answer::<Transfer>(day, Ok(decision), |_, _| ())?;
        }
        Deed::Revenue(row, answer) => {
            page.line(&format!("{day} {}", page.pick("公共收益", "revenue from common parts")));
            page.answer::<Revenue>(row.as_of, answer, carried)?;
        }
        Deed::Worked(works) => {
            page.line(&format!(
                "{day} {}",
                page.pick("工程从方案到决算", "works from the plan to the final account")
            ));
            works.tell(page)?;
        }
        Deed::Repaired(repair, decision) => {
            page.line(&format!("{day} {}", page.pick(&repair.what_zh, &repair.what_en)));
            page.answer::<Apportion>(day, Ok(decision), borne)?;
        }
        Deed::Settled(bank, decision) => settled(page, day, bank.balance_yuan, &decision),
        Deed::Replenished(decision) => {
            page.line(&format!("{day} {}", page.pick("决定再次筹集", "replenishment decided on")));
            page.answer::<Replenish>(day, Ok(decision), |page, outcome| due(page, fund, day, outcome))?;
        }
        Deed::Raised(of, answer) => {
            let text = match page.lang() {
                Lang::Zh => format!("{day} {} 的再次筹集", of.unit),
                Lang::En => format!("{day} how {} is brought to replenish its account", of.unit),
            };
            page.line(&text);
            page.answer::<Raising>(day, answer, works::steps)?;
        }
    }
    Ok(())
}

fn deposited(page: &mut Page<'_>, outcome: &deposit::Outcome) {
    let may = outcome.units.iter().filter(|unit| unit.may_be_handed_over).count();
    let (count, due) = (outcome.units.len(), page.show(outcome.due_yuan));
    let missing = page.show(outcome.missing_yuan);
    let text = match page.lang() {
        Lang::Zh => format!("首期应交存 {due}，欠交 {missing}；{count} 个专有部分中 {may} 个可以交付"),
        Lang::En => {
            format!("first deposits due {due}, missing {missing}; {may} of {count} may be handed over")
        }
    };
    page.line(&text);
}

fn carried(page: &mut Page<'_>, outcome: &revenue::Outcome) {
    let net = page.show(outcome.net_yuan);
    let least = outcome.least_yuan.map(|least| page.show(least));
    let text = match (page.lang(), least) {
        (Lang::Zh, Some(least)) => format!("扣除成本后 {net}，至少 {least} 转入"),
        (Lang::Zh, None) => format!("扣除成本后 {net}，转入多少由业主决定"),
        (Lang::En, Some(least)) => format!("{net} after cost, of which at least {least} go to the fund"),
        (Lang::En, None) => format!("{net} after cost; what of it goes to the fund the owners decide"),
    };
    page.line(&text);
}

fn borne(page: &mut Page<'_>, outcome: &apportion::Outcome) {
    let shares = || outcome.shares.iter();
    let drawn = page.show_sum(shares().filter_map(|share| share.drawn_yuan));
    let (developer, selling) = (outcome.developer_yuan, outcome.selling_unit_yuan);
    let count = outcome.shares.len();
    let mut text = match page.lang() {
        Lang::Zh => {
            format!("{}，由 {count} 个专有部分分摊；各账户列支 {drawn}", page.show(outcome.total_yuan))
        }
        Lang::En => format!(
            "{} over {}; {drawn} drawn from accounts",
            page.show(outcome.total_yuan),
            plural(count, "unit")
        ),
    };
    let others =
        [(page.pick("建设单位", "developer"), developer), (page.pick("售房单位", "selling unit"), selling)];
    for (name, yuan) in others.into_iter().filter(|(_, yuan)| *yuan != Money::ZERO) {
        text.extend([page.pick("，", ", "), name, " ", &page.show(yuan)]);
    }
    page.line(&text);
    let beside: Vec<_> =
        shares().filter(|share| share.self_raised_yuan.is_some_and(|yuan| yuan != Money::ZERO)).collect();
    page.details(&beside, |page, share| {
        let raised = page.show(share.self_raised_yuan.unwrap_or(Money::ZERO));
        match page.lang() {
            Lang::Zh => format!("{} 账户不足，业主另付 {raised}", share.unit),
            Lang::En => format!("the account of {} is too small; its owner pays {raised} beside", share.unit),
        }
    });
}

/// Interest is told in one line: four a year, each by the same law.
fn settled(page: &mut Page<'_>, day: Date, book: Money, decision: &Decision<interest::Outcome>) {
    for settled in decision.outcome().into_iter().flat_map(|outcome| &outcome.settlements) {
        let (total, count) = (page.show(settled.interest.total_yuan), settled.interest.shares.len());
        let book = page.show(book);
        let over = settled.bank_over_yuan.filter(|over| *over != Money::ZERO);
        let over = over.map_or(String::new(), |over| match page.lang() {
            Lang::Zh => format!("（减去按利率计算的数额为 {over}）"),
            Lang::En => format!(" (less what the rates come to: {over})"),
        });
        let text = match page.lang() {
            Lang::Zh => {
                format!("{day} 结息 {total}{over}，分到 {count} 个账户；账户合计 {book}，与银行账面相符")
            }
            Lang::En => {
                let accounts = plural(count, "account");
                format!("{day} interest {total}{over} over {accounts}; all sum to the bank's book, {book}")
            }
        };
        page.line(&text);
    }
}

fn due(page: &mut Page<'_>, fund: &Fund, decided_on: Date, outcome: &replenish::Outcome) {
    let low: Vec<_> = outcome.accounts.iter().filter(|account| account.triggered).collect();
    let (count, all, total) = (low.len(), outcome.accounts.len(), page.show(outcome.total_yuan));
    let text = match page.lang() {
        Lang::Zh => format!("{all} 个账户中 {count} 个结存过低，合计应补足 {total}"),
        Lang::En => format!("{count} of {all} accounts are too low; {total} are due"),
    };
    page.line(&text);
    let paid = |unit| fund.deposits.iter().any(|row| row.on > decided_on && row.unit == unit);
    let unpaid: Vec<_> = low.into_iter().filter(|account| !paid(account.account.clone())).collect();
    page.details(&unpaid, |page, account| {
        let top_up = page.show(account.top_up_yuan);
        match page.lang() {
            Lang::Zh => format!("{} 应补足 {top_up}，至今未交", account.account),
            Lang::En => format!("{} owes {top_up} and has not paid", account.account),
        }
    });
}

/// One entry of an account.
pub(crate) fn entry(page: &Page<'_>, line: &Line) -> String {
    let kind = match line.kind {
        EntryKind::Deposit => page.pick("交存", "deposit"),
        EntryKind::Interest => page.pick("利息", "interest"),
        EntryKind::Revenue => page.pick("公共收益", "revenue"),
        EntryKind::Spending => page.pick("使用", "repair"),
        EntryKind::Transfer => page.pick("过户", "title passed"),
        other => other.name(),
    };
    let (change, balance) = (line.change_yuan, line.balance_yuan);
    format!("{} {kind} {change} → {balance}", line.on)
}

/// Each year to come: without a levy, and with it.
pub(crate) fn years(page: &mut Page<'_>, facts: &projection::Facts, outcome: &projection::Outcome) {
    let calendar = |year: u16| i32::from(facts.as_of.year()).saturating_add(year.into());
    if let Some(low) = outcome.first_low_year {
        let text = match page.lang() {
            Lang::Zh => format!("{} 年末结存首次过低", calendar(low)),
            Lang::En => format!("the balance is first too low at the end of {}", calendar(low)),
        };
        page.line(&text);
    }
    if let Some(levy) = &outcome.levy {
        let (level, yearly) = (levy.level, page.show(levy.yearly_yuan));
        let (floor, binding) = (page.show(facts.floor_yuan), calendar(levy.binding_year));
        let text = match page.lang() {
            Lang::Zh => format!(
                "每月每平方米 {level} 元（每年 {yearly}），结存始终不低于 {floor}；\
                 起决定作用的是 {binding} 年"
            ),
            Lang::En => format!(
                "{level} yuan per m² and month ({yearly} a year) keep it at {floor} or more; \
                 the year that binds is {binding}"
            ),
        };
        page.line(&text);
    }
    let with = outcome.levy.as_ref().map_or(&outcome.years, |levy| &levy.years);
    for (without, with) in outcome.years.iter().zip(with) {
        let text = year(page, calendar(without.year), without, with);
        page.detail(&text);
    }
}

fn year(page: &Page<'_>, calendar: i32, without: &Year, with: &Year) -> String {
    let (interest, balance) = (without.interest_yuan, without.balance_yuan);
    let out = page.show_sum([without.repairs_yuan, without.renewals_yuan].into_iter());
    let levied = with.balance_yuan;
    match page.lang() {
        Lang::Zh => format!("{calendar}  利息 {interest}，支出 {out}，结存 {balance}；加收后 {levied}"),
        Lang::En => {
            format!("{calendar}  interest {interest}, out {out}, balance {balance}; with the levy {levied}")
        }
    }
}
