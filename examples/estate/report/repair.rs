//! Who bears a repair: `fund.apportion`.

use wuye::Error;
use wuye::decision::Lang;
use wuye::fund::apportion::{self, Apportion, Bearer, Outcome, Share};

use super::super::read::{Estate, Refusal};
use super::super::shared::page::{Page, plural};

pub(super) fn repair(page: &mut Page<'_>, estate: &Estate) -> Result<(), Refusal> {
    let asked = &estate.zone.repair;
    let facts = apportion::Facts {
        incurred_on: asked.incurred_on,
        cost_yuan: asked.cost_yuan,
        part: None,
        units: estate.repair_units.iter().cloned().collect(),
        public_deposits: asked.public_deposits,
    };
    let explain = |error: &Error| estate.refusal(error, "repair", &[estate.repair_units.origin("units")]);
    page.rule_heading::<Apportion>();
    page.decide::<Apportion>(&facts, &apportion::Options {}, &explain, shares)?;
    Ok(())
}

fn shares(page: &mut Page<'_>, outcome: &Outcome) {
    let drawn = page.show_sum(outcome.shares.iter().filter_map(|share| share.drawn_yuan));
    let raised = page.show_sum(outcome.shares.iter().filter_map(|share| share.self_raised_yuan));
    let total = page.show(outcome.total_yuan);
    let (owners, developer) = (page.show(outcome.owners_yuan), page.show(outcome.developer_yuan));
    let selling = page.show(outcome.selling_unit_yuan);
    let count = outcome.shares.len();
    let (first, second) = match page.lang() {
        Lang::Zh => (
            format!(
                "{total}由 {count} 个专有部分分摊：业主 {owners}，建设单位 {developer}，售房单位 {selling}"
            ),
            format!("业主部分从分户账列支 {drawn}，另由业主自筹 {raised}"),
        ),
        Lang::En => (
            format!(
                "{total} over {}: owners {owners}, developer {developer}, selling unit {selling}",
                plural(count, "unit")
            ),
            format!("of the owners' part {drawn} is drawn from accounts and {raised} paid beside"),
        ),
    };
    page.line(&first);
    page.line(&second);
    page.details(&outcome.shares, share);
}

fn share(page: &Page<'_>, share: &Share) -> String {
    let bearer = match share.borne_by {
        Bearer::Owner => page.pick("业主", "owner"),
        Bearer::Developer => page.pick("建设单位", "developer"),
        Bearer::SellingUnit => page.pick("售房单位", "selling unit"),
    };
    let text = format!("{}  {}  {bearer}", share.unit, page.show(share.share_yuan));
    match (share.drawn_yuan, share.self_raised_yuan) {
        (Some(drawn), Some(raised)) => {
            let (drawn, raised) = (page.show(drawn), page.show(raised));
            match page.lang() {
                Lang::Zh => format!("{text}，列支 {drawn}，自筹 {raised}"),
                Lang::En => format!("{text}, {drawn} drawn, {raised} paid beside"),
            }
        }
        _ => text,
    }
}
