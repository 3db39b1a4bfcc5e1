//! The management premises: `zone.premises`.

use wuye::Error;
use wuye::decision::Lang;
use wuye::law::Part;
use wuye::zone::premises::{Options, Outcome, PartTest, Premises};

use super::super::read::{Estate, Refusal};
use super::super::shared::page::Page;

pub(super) fn premises(page: &mut Page<'_>, estate: &Estate) -> Result<(), Refusal> {
    let explain = |error: &Error| estate.refusal(error, "premises", &[]);
    page.rule_heading::<Premises>();
    page.decide::<Premises>(&estate.zone.premises, &Options {}, &explain, tell)?;
    Ok(())
}

fn tell(page: &mut Page<'_>, outcome: &Outcome) {
    let text = match page.lang() {
        Lang::Zh => format!(
            "{}：面积{}，条件{}",
            if outcome.met { "符合要求" } else { "不符合要求" },
            if outcome.area_met { "足够" } else { "不足" },
            if outcome.quality_met { "具备" } else { "不具备" },
        ),
        Lang::En => format!(
            "{}: the areas are {}, the condition is {}",
            if outcome.met { "met" } else { "not met" },
            if outcome.area_met { "enough" } else { "too small" },
            if outcome.quality_met { "as asked for" } else { "not as asked for" },
        ),
    };
    page.line(&text);
    for test in &outcome.parts {
        let text = part(page, test);
        page.detail(&text);
    }
    if outcome.area_met && outcome.parts.iter().any(|part| !part.met) {
        page.detail(page.pick(
            "分期开发期间以临时用房代替，全部建成时须按上列面积配置：",
            "while the zone is built in phases temporary rooms will do; the areas above are due when it is complete:",
        ));
    }
    for test in outcome.temporary.iter().flat_map(|temporary| &temporary.parts) {
        let text = format!("{}{}", page.pick("临时：", "temporary: "), part(page, test));
        page.detail(&text);
    }
}

fn part(page: &Page<'_>, test: &PartTest) -> String {
    let name = match test.part {
        Part::Company => page.pick("物业服务企业用房", "rooms of the company"),
        Part::Committee => page.pick("业主委员会用房", "rooms of the owners' committee"),
        Part::Office => page.pick("办公用房", "offices of both"),
        Part::Business => page.pick("经营用房", "rooms for business"),
        Part::All => page.pick("全部物业管理用房", "all premises"),
        _ => page.pick("其他用房", "other rooms"),
    };
    let (asked, found) = (page.show(test.required_m2), page.show(test.provided_m2));
    let met = if test.met { page.pick("足够", "enough") } else { page.pick("不足", "too small") };
    match page.lang() {
        Lang::Zh => format!("{name}：应有 {asked}，实有 {found}，{met}"),
        Lang::En => format!("{name}: {asked} asked for, {found} there, {met}"),
    }
}
