//! A vote day by day, in words.

use wuye::Error;
use wuye::decision::{Decision, Lang, Step};
use wuye::law::Law;
use wuye::quantity::{Area, Date, Heads, Ratio};
use wuye::rule::Rule as _;
use wuye::vote::motion::{Motion, Sums};
use wuye::vote::outlook::{Facts, Needed, Outcome, Outlook, State};

use super::read::Vote;
use super::shared::page::{Page, Style, percent, plural};
use super::shared::refusal::Refusal;

/// Writes what each day brought and what it leaves open, and what the motion came to in the end. `progress`
/// is told the day.
pub(crate) fn follow(vote: &Vote, lang: Lang, progress: &mut dyn FnMut(&str)) -> Result<String, Refusal> {
    let about = &vote.about;
    let mut page = Page::new(Style { lang, most: 3 }, Law::built_in().at(about.jurisdiction), progress);
    let title = page.pick(&about.title_zh, &about.title_en);
    page.title(&format!("{title} · {} · {}", about.key, about.jurisdiction));
    let (mut before, mut settled, mut last) = (0, false, None);
    for day in vote.days() {
        page.progress(&day.to_string());
        let facts = vote.until(day);
        let explain = |error: &Error| vote.refusal(error, day);
        let decision =
            Outlook::decide(page.law(), &facts, &about.options).map_err(|error| explain(&error))?;
        let Some(outlook) = decision.outcome() else { continue };
        page.heading(&day.to_string());
        let returned = facts.motion.ballots.as_ref().map_or(0, Vec::len);
        came_in(&mut page, returned.saturating_sub(before), outlook);
        state(&mut page, outlook);
        for warning in decision.warnings() {
            let text = format!("{}{}", page.pick("注意：", "warning: "), warning.text(lang));
            page.line(&text);
        }
        if outlook.state != State::Open && !settled {
            settled = true;
            page.line(page.pick("自此已成定局，理由：", "settled from here on, and why:"));
            why(&mut page, &decision);
        }
        before = returned;
        last = Some((day, facts));
    }
    if let Some((day, facts)) = last {
        end(&mut page, vote, day, &facts)?;
    }
    Ok(page.into_text())
}

/// What a day brought, and what has come in by its end.
fn came_in(page: &mut Page<'_>, count: usize, outlook: &Outcome) {
    let (tally, out) = (&outlook.tally, &outlook.out);
    let text = match page.lang() {
        Lang::Zh => format!("当日交回 {count} 张，尚未交回 {} 张", out.ballots),
        Lang::En => format!("{} came in, {} still out", plural(count, "ballot"), out.ballots),
    };
    page.line(&text);
    let rows = [
        (page.pick("参与", "took part"), Some(&tally.participating)),
        (page.pick("同意", "in favour"), Some(&tally.in_favour)),
        (page.pick("反对", "against"), tally.against.as_ref()),
        (page.pick("弃权", "abstaining"), tally.abstaining.as_ref()),
    ];
    for (name, sums) in rows {
        let Some(text) = sums.and_then(|sums| shares(page, sums, &tally.total)) else { continue };
        let text = format!("{name}{}{text}", page.pick("：", ": "));
        page.detail(&text);
    }
}

/// Heads and area, with their shares of all.
fn shares(page: &Page<'_>, sums: &Sums, all: &Sums) -> Option<String> {
    let heads = |heads: Heads| Ratio::from_integer(heads.get().into());
    let area = |area: Area| Ratio::from_integer(area.hundredths());
    let by_heads = percent(heads(sums.heads?), heads(all.heads?));
    let by_area = percent(area(sums.area_m2?), area(all.area_m2?));
    let (heads, area) = (page.show(sums.heads?), page.show(sums.area_m2?));
    Some(match page.lang() {
        Lang::Zh => format!("{heads}，占全体 {by_heads}；{area}，占全体 {by_area}"),
        Lang::En => format!("{heads}, {by_heads} of all; {area}, {by_area} of all"),
    })
}

/// Whether it is certain, and what is needed where it is not.
fn state(page: &mut Page<'_>, outlook: &Outcome) {
    let now = outlook.now.passed;
    let text = match (outlook.state, page.lang()) {
        (State::Passed, Lang::Zh) => "结果已确定：通过",
        (State::Passed, Lang::En) => "certain: it passes",
        (State::Failed, Lang::Zh) => "结果已确定：不通过",
        (State::Failed, Lang::En) => "certain: it fails",
        (State::Open, Lang::Zh) if now => "尚未确定；若到此为止则通过",
        (State::Open, Lang::En) if now => "open; if it ended here it would pass",
        (State::Open, Lang::Zh) => "尚未确定；若到此为止则不通过",
        (State::Open, Lang::En) => "open; if it ended here it would fail",
    };
    page.line(text);
    if outlook.state != State::Open {
        return;
    }
    let rows = [
        (page.pick("达到参与要求尚需", "to reach the turnout"), &outlook.to_reach_turnout),
        (
            page.pick("其他人不再投票时，通过尚需同意", "to carry it if nobody else votes, in favour"),
            &outlook.to_carry,
        ),
        (
            page.pick("其他人均反对时，通过尚需同意", "to carry it if all others vote against, in favour"),
            &outlook.to_carry_contested,
        ),
        (page.pick("确定不通过尚需反对", "to sink it for certain, against"), &outlook.to_sink),
    ];
    for (name, needed) in rows {
        let text = format!("{name}{}{}", page.pick("：", ": "), ballots(page, needed.as_ref()));
        page.detail(&text);
    }
}

fn ballots(page: &Page<'_>, needed: Option<&Needed>) -> String {
    let Some(needed) = needed else {
        return page.pick("再多也不够", "no number would do").to_owned();
    };
    let count = needed.ballots.get();
    let mut text = match page.lang() {
        _ if count == 0 => page.pick("无", "none").to_owned(),
        Lang::Zh => format!("{count} 张"),
        Lang::En => plural(usize::try_from(count).unwrap_or(usize::MAX), "ballot"),
    };
    // Where so many heads do whatever they hold, the area need not be told.
    if let Some(area) = needed.least.area_m2.filter(|area| *area > Area::ZERO) {
        text.push_str(page.pick("，合计至少 ", " with at least "));
        text.push_str(&page.show(area));
    }
    text
}

/// The reasons of what could still be and cannot.
fn why(page: &mut Page<'_>, decision: &Decision<Outcome>) {
    let reasons = decision.reasons().iter();
    for reason in reasons.skip_while(|reason| reason.step() != Step::OutlookOut) {
        let text = reason.text(page.lang());
        page.detail(&text);
    }
}

/// What the motion came to, with all reasons.
fn end(page: &mut Page<'_>, vote: &Vote, day: Date, facts: &Facts) -> Result<(), Refusal> {
    page.heading(page.pick("表决结果", "the result"));
    let explain = |error: &Error| vote.refusal(&error.clone().at("motion"), day);
    page.decide::<Motion>(&facts.motion, &vote.about.options, &explain, |page, outcome| {
        let text = match (outcome.passed, page.lang()) {
            (true, Lang::Zh) => "通过",
            (true, Lang::En) => "passed",
            (false, Lang::Zh) => "未通过",
            (false, Lang::En) => "failed",
        };
        page.line(text);
    })?;
    Ok(())
}
