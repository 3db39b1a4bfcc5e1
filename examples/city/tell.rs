//! Outcomes in words, beside what the reasons say.

use std::collections::BTreeMap;

use wuye::decision::{Decision, Lang};
use wuye::programme::targets::{Count, Target};
use wuye::programme::tranche::Sums;
use wuye::programme::{acceptance, defects, plan, targets, tranche};
use wuye::quantity::{Key, Money};

use super::report::OfDistrict;
use super::shared::page::{Page, percent, plural};
use super::words::{self, Stage, named, pick};

pub(crate) fn targets(page: &mut Page<'_>, outcome: &targets::Outcome) {
    for target in &outcome.targets {
        let name = named(page.lang(), &target.target);
        let (word, _) = words::standing(page.lang(), target.standing);
        let count = target.now.iter().map(|now| format!("{}{}", pick(page.lang(), "，", ", "), counted(now)));
        let text = format!("{name}{}{word}{}", page.pick("：", ": "), count.collect::<String>());
        page.line(&text);
        if let Some(text) = needed(page, target) {
            page.detail(&text);
        }
        for (name, keys) in [
            (page.pick("未做到：", "missing: "), &target.missing),
            (page.pick("未知：", "not known: "), &target.unknown),
        ] {
            if !keys.is_empty() {
                let text = format!("{name}{}", words::some(page.lang(), keys, MOST));
                page.detail(&text);
            }
        }
        if target.trend.iter().filter(|count| count.share.is_some()).count() > 1 {
            let shares: Vec<String> = target.trend.iter().map(share).collect();
            let text = format!("{}{}", page.pick("走势 ", "trend: "), shares.join(" → "));
            page.detail(&text);
        }
    }
}

/// How many are named of those that are missing.
const MOST: usize = 12;

/// `192/240 (80.00 %)`.
fn counted(count: &Count) -> String {
    format!("{}/{} ({})", count.met, count.eligible, share(count))
}

/// A share as a percentage.
pub(crate) fn share(count: &Count) -> String {
    count.share.map_or_else(|| "–".into(), |share| percent(share, wuye::quantity::Ratio::ONE))
}

fn needed(page: &Page<'_>, target: &Target) -> Option<String> {
    let needed = target.now?.needed.filter(|needed| needed.most > 0)?;
    let (least, most) = (needed.least, needed.most);
    let number = if least == most { format!("{least}") } else { format!("{least}–{most}") };
    Some(match page.lang() {
        Lang::Zh => format!("还差 {number} 项"),
        Lang::En => format!("{number} more needed"),
    })
}

pub(crate) fn defects(page: &mut Page<'_>, outcome: &defects::Outcome) {
    let stages = counts(outcome.cases.iter().map(Stage::of));
    for stage in Stage::ALL {
        let count = stages.get(&stage).unwrap_or(&0);
        let text = format!("{}{}{count}", stage.text(page.lang()), page.pick("：", ": "));
        page.line(&text);
    }
    let unknown = page.pick("责任单位未知", "nobody known").to_owned();
    let units = outcome.cases.iter().filter(|case| !case.closed);
    let units = counts(units.map(|case| case.answers.as_ref().map_or(unknown.as_str(), Key::as_str)));
    page.line(page.pick("未销号的由谁负责：", "who answers for those that are not closed:"));
    for (unit, count) in units {
        let text = format!("{unit}{}{count}", page.pick("：", ": "));
        page.detail(&text);
    }
}

fn counts<T: Ord>(all: impl Iterator<Item = T>) -> BTreeMap<T, usize> {
    let mut counts = BTreeMap::new();
    for one in all {
        let count: &mut usize = counts.entry(one).or_default();
        *count = count.saturating_add(1);
    }
    counts
}

pub(crate) fn plan(page: &mut Page<'_>, outcome: &plan::Outcome) {
    for (number, phase) in (1..).zip(&outcome.phases) {
        let done = phase.tasks.iter().filter(|task| task.done_on.is_some()).count();
        let (all, name) = (phase.tasks.len(), words::phase(page.lang(), number));
        let text = match page.lang() {
            Lang::Zh => format!("{name}：{all} 项工作完成 {done} 项"),
            Lang::En => format!("{name}: {done} of {} done", plural(all, "task")),
        };
        page.line(&text);
    }
}

pub(crate) fn acceptance(page: &mut Page<'_>, outcome: &acceptance::Outcome) {
    let (accepted, all) = (outcome.accepted, outcome.communities.len());
    let (award, points) = (page.show(outcome.award_withheld_yuan), outcome.points_lost);
    let text = match page.lang() {
        Lang::Zh => format!("{all} 个社区中 {accepted} 个验收合格；扣发奖励资金 {award}，扣 {points} 分"),
        Lang::En => format!(
            "{accepted} of {all} communities accepted; award of {award} withheld, {points} points lost"
        ),
    };
    page.line(&text);
    for community in outcome.communities.iter().filter(|one| one.state != acceptance::State::Accepted) {
        let (word, _) = words::passed(page.lang(), community.state);
        let text = format!("{}{}{word}", community.community, page.pick("：", ": "));
        page.detail(&text);
    }
}

pub(crate) fn money(page: &mut Page<'_>, outcome: &tranche::Outcome) {
    for street in &outcome.streets {
        let text = sums(page, street.street.as_str(), &street.sums);
        page.line(&text);
    }
}

/// The sums of all districts, and of each who pays, with both equations that they meet.
pub(crate) fn together(page: &mut Page<'_>, districts: &[OfDistrict]) {
    let outcomes: Vec<&tranche::Outcome> =
        districts.iter().filter_map(|of| of.money.as_ref().and_then(Decision::outcome)).collect();
    let all = |of: fn(&Sums) -> Money| page.show_sum(outcomes.iter().map(|outcome| of(&outcome.sums)));
    let granted = [
        all(|sums| sums.granted_yuan),
        all(|sums| sums.due_yuan),
        all(|sums| sums.not_yet_yuan),
        all(|sums| sums.withheld_yuan),
    ];
    let paid = [
        all(|sums| sums.paid_yuan),
        all(|sums| sums.outstanding_yuan),
        all(|sums| sums.due_yuan),
        all(|sums| sums.overpaid_yuan),
    ];
    let lines = match page.lang() {
        Lang::Zh => [
            equation(["核定", "到期", "未到期", "扣留"], &granted, ["=", "+", "+"]),
            equation(["已付", "欠付", "到期", "多付"], &paid, ["+", "=", "+"]),
        ],
        Lang::En => [
            equation(["granted", "due", "not due yet", "withheld"], &granted, ["=", "+", "+"]),
            equation(["paid", "outstanding", "due", "overpaid"], &paid, ["+", "=", "+"]),
        ],
    };
    for line in lines {
        page.line(&line);
    }
}

fn equation(names: [&str; 4], sums: &[String; 4], signs: [&str; 3]) -> String {
    let mut signs = signs.into_iter();
    let mut text = String::new();
    for (name, sum) in names.into_iter().zip(sums) {
        text.push_str(name);
        text.push(' ');
        text.push_str(sum);
        if let Some(sign) = signs.next() {
            text.push(' ');
            text.push_str(sign);
            text.push(' ');
        }
    }
    text
}

/// What of a sum is there; what is nothing is not told.
pub(crate) fn sums(page: &Page<'_>, name: &str, sums: &Sums) -> String {
    let parts = [
        (page.pick("到期", "due"), sums.due_yuan),
        (page.pick("已付", "paid"), sums.paid_yuan),
        (page.pick("欠付", "outstanding"), sums.outstanding_yuan),
        (page.pick("多付", "overpaid"), sums.overpaid_yuan),
        (page.pick("未到期", "not due yet"), sums.not_yet_yuan),
        (page.pick("扣留", "withheld"), sums.withheld_yuan),
    ];
    let parts = parts.into_iter().filter(|(_, yuan)| *yuan != Money::ZERO);
    let parts: Vec<String> = parts.map(|(name, yuan)| format!("{name} {yuan}")).collect();
    let granted = page.show(sums.granted_yuan);
    match page.lang() {
        Lang::Zh => format!("{name}：核定 {granted}（{}）", parts.join("，")),
        Lang::En => format!("{name}: granted {granted} ({})", parts.join(", ")),
    }
}
