//! Outcomes in words, beside what the reasons say.

use wuye::contract::{handover, notice, refund};
use wuye::decision::Lang;
use wuye::quantity::Key;
use wuye::zone::phases::{self, Lack, Want};

use super::shared::page::{Page, plural};

/// The reasons say it all.
pub(crate) fn nothing<T>(_: &mut Page<'_>, _: &T) {}

pub(crate) fn phases(page: &mut Page<'_>, outcome: &phases::Outcome) {
    let (members, area) = (outcome.members.get(), page.show(outcome.members_area_m2));
    let text = match page.lang() {
        Lang::Zh => format!("已接受交付的业主 {members} 人，{area}"),
        Lang::En => {
            let owners = plural(usize::try_from(members).unwrap_or(usize::MAX), "owner");
            format!("{owners} with {area} have taken delivery")
        }
    };
    page.line(&text);
    for phase in &outcome.phases {
        let area = page.show(phase.delivered_m2);
        let state = if phase.complete {
            page.pick("已建成", "complete")
        } else {
            page.pick("在建", "being built")
        };
        let text = match page.lang() {
            Lang::Zh => format!(
                "{}：{state}，已交付 {} 套，{area}，其中业主大会成立后 {} 套",
                phase.phase, phase.delivered, phase.joined
            ),
            Lang::En => format!(
                "{}: {state}, {} delivered with {area}, {} of them since there is an assembly",
                phase.phase, phase.delivered, phase.joined
            ),
        };
        page.detail(&text);
    }
    if outcome.lacks.is_empty() {
        page.line(page.pick("没有缺漏", "nothing is wanting"));
    } else {
        page.line(page.pick("缺漏：", "wanting:"));
    }
    page.details(&outcome.lacks, lack);
}

fn lack(page: &Page<'_>, lack: &Lack) -> String {
    let what = match lack.what {
        Want::TenderScope => page.pick("招投标未包括", "the tender left out"),
        Want::RulesSayHow => {
            page.pick("议事规则未明确增补办法", "the rules of procedure do not say how members are added")
        }
        Want::SeatsReserved => page.pick("未预留业主委员会名额", "no seats are kept for later phases"),
        Want::MembersAdded => page.pick("未增补业主委员会成员", "no members of the committee were added for"),
        Want::DeveloperTold => page.pick("未告知建设单位", "the developer was not told of"),
        Want::SaleStates => page.pick("销售合同未明示", "a sale does not state"),
        Want::DeliveryTold => page.pick("交付时未告知", "not told of at the delivery"),
    };
    let sale = lack.sale.iter().chain(&lack.unit).map(Key::as_str);
    let of: Vec<&str> = sale.chain(lack.of.iter().map(Key::as_str)).collect();
    format!("{what}{}{}", page.pick("：", ": "), of.join(page.pick("、", ", ")))
        .trim_end_matches(['：', ':', ' '])
        .to_owned()
}

pub(crate) fn notice(page: &mut Page<'_>, outcome: &notice::Outcome) {
    if let Some(last) = outcome.last_day {
        let text = match page.lang() {
            Lang::Zh => format!("合同最后一日：{last}"),
            Lang::En => format!("the contract's last day: {last}"),
        };
        page.line(&text);
    }
}

pub(crate) fn handover(page: &mut Page<'_>, outcome: &handover::Outcome) {
    let done = outcome.items.iter().filter(|item| item.state == handover::State::Done).count();
    let (all, complete) = (outcome.items.len(), outcome.complete);
    let text = match page.lang() {
        Lang::Zh => {
            format!("应移交 {all} 项，按期移交 {done} 项{}", if complete { "，已全部移交" } else { "" })
        }
        Lang::En => format!(
            "{done} of {all} things were handed over in time{}",
            if complete { ", and all are by now" } else { "" }
        ),
    };
    page.line(&text);
    if let Some(by) = outcome.hand_over_by {
        let text = match page.lang() {
            Lang::Zh => format!("移交期限：{by}"),
            Lang::En => format!("due by {by}"),
        };
        page.line(&text);
    }
}

pub(crate) fn refund(page: &mut Page<'_>, outcome: &refund::Outcome) {
    let (back, kept) = (page.show(outcome.refund_yuan), page.show(outcome.kept_yuan));
    let text = match page.lang() {
        Lang::Zh => format!("退还 {back}，不退 {kept}"),
        Lang::En => format!("{back} come back, {kept} stay"),
    };
    page.line(&text);
}
