//! The service contract: `contract.term`.

use wuye::Error;
use wuye::contract::term::{Options, Term};
use wuye::decision::Lang;

use super::super::read::{Estate, Refusal};
use super::super::shared::page::Page;

pub(super) fn contract(page: &mut Page<'_>, estate: &Estate) -> Result<(), Refusal> {
    let facts = &estate.zone.contract;
    let explain = |error: &Error| estate.refusal(error, "contract", &[]);
    page.rule_heading::<Term>();
    page.decide::<Term>(facts, &Options::default(), &explain, |page, outcome| {
        let (from, to) = (facts.from, facts.to_inclusive);
        let text = match (page.lang(), outcome.lawful) {
            (Lang::Zh, true) => format!("合同期限 {from} 至 {to}，未超过规定"),
            (Lang::Zh, false) => format!("合同期限 {from} 至 {to}，过长"),
            (Lang::En, true) => format!("the term from {from} to {to} is lawful"),
            (Lang::En, false) => format!("the term from {from} to {to} is too long"),
        };
        page.line(&text);
        let limit = match (page.lang(), outcome.latest_end) {
            (Lang::Zh, Some(end)) => format!("最迟应于 {end} 终止"),
            (Lang::En, Some(end)) => format!("it may end on {end} at the latest"),
            (Lang::Zh, None) => "没有期限限制".to_owned(),
            (Lang::En, None) => "there is no limit".to_owned(),
        };
        page.detail(&limit);
    })?;
    Ok(())
}
