//! The plan on the year's months: when each task was to be done, and when it was.

use wuye::decision::{Decision, Lang};
use wuye::programme::plan::{OfTask, Outcome};
use wuye::quantity::Date;

use super::super::shared::svg::{Anchor, Svg, along};
use super::super::words::{self, named, pick};
use super::Sheet;
use super::markup::{self, figure, law, reasons};

/// Lengths in tenths of a pixel.
const LEFT: i64 = 2600;
const LENGTH: i64 = 6000;
const STEP: i64 = 360;
const HEAD: i64 = 420;

pub(super) fn section(sheet: Sheet<'_>) -> String {
    let lang = sheet.lang;
    let decision = sheet.answers.plan.as_ref();
    let told = || decision.into_iter().flat_map(Decision::reasons);
    let chart =
        decision.and_then(Decision::outcome).and_then(|outcome| chart(sheet, outcome)).unwrap_or_default();
    let chart = format!("<div class=\"scroll\">{chart}</div>\n");
    let caption = pick(
        lang,
        "色块是方案规定的时间，圆点是完成之日；虚线是逾期。证据不齐的不算完成。",
        "The blocks are the plan's times, the dots the days on which tasks were done, broken lines are late. What lacks evidence is not \
         done.",
    );
    markup::section(
        "plan",
        pick(lang, "实施步骤", "The plan"),
        pick(
            lang,
            "阶段相接，每项工作有人负责、有时限。",
            "One phase follows another; each task has who sees to it, and its time.",
        ),
        &[figure(&chart, caption, &law(lang, told())), reasons(lang, told())],
    )
}

/// The year's days along the sheet.
struct Year {
    first: Date,
    days: i32,
}

impl Year {
    fn x(&self, day: Date) -> i64 {
        let part = self.first.days_until(day).clamp(0, self.days);
        LEFT.saturating_add(along(part.into(), self.days.into(), LENGTH))
    }

    /// The end of a day.
    fn end(&self, day: Date) -> i64 {
        day.add_days(1).map_or_else(|_| self.x(day), |next| self.x(next))
    }
}

fn chart(sheet: Sheet<'_>, outcome: &Outcome) -> Option<String> {
    let about = &sheet.city.about;
    let first = Date::try_new(about.year, 1, 1).ok()?;
    let year = Year { first, days: first.days_until(first.add_years(1).ok()?) };
    let tasks = outcome.phases.iter().map(|phase| phase.tasks.len()).fold(0, usize::saturating_add);
    let rows = tasks.saturating_add(outcome.phases.len());
    let bottom = i64::try_from(rows).ok()?.saturating_mul(STEP).saturating_add(HEAD);
    let title = pick(sheet.lang, "各项工作的时间", "when each task was to be done, and was");
    let told = outcome.phases.iter().flat_map(|phase| &phase.tasks);
    let told = told.map(|task| {
        let name = named(sheet.lang, &task.task);
        format!("{name} {}", state(sheet.lang, words::task(sheet.lang, task.state).0, task))
    });
    let told = told.collect::<Vec<_>>().join("; ");
    let mut svg = Svg::inside(10800, bottom.saturating_add(100), title, &told);
    for month in 1..=12 {
        let day = Date::try_new(about.year, month, 1).ok()?;
        let x = year.x(day);
        svg.line((x, HEAD.saturating_sub(120)), (x, bottom), "class=\"axis\"");
        let middle = x.saturating_add(LENGTH / 24);
        svg.label((middle, HEAD.saturating_sub(180)), Anchor::Middle, "tick", &month.to_string());
    }
    let mut y = HEAD;
    for (number, phase) in (1..).zip(&outcome.phases) {
        svg.label((0, y.saturating_add(240)), Anchor::Start, "place", &words::phase(sheet.lang, number));
        y = y.saturating_add(STEP);
        for task in &phase.tasks {
            row(&mut svg, sheet, &year, y, task);
            y = y.saturating_add(STEP);
        }
    }
    Some(svg.into_text())
}

fn row(svg: &mut Svg, sheet: Sheet<'_>, year: &Year, y: i64, task: &OfTask) {
    let lang = sheet.lang;
    let (word, tone) = words::task(lang, task.state);
    let name = named(lang, &task.task);
    let middle = y.saturating_add(180);
    svg.label((0, middle.saturating_add(45)), Anchor::Start, "name", name);
    let tip = tip(lang, name, word, task);
    if let (Some(from), Some(to)) = (task.from, task.to_inclusive) {
        let (from, end) = (year.x(from), year.end(to));
        let place = (from, y.saturating_add(80));
        svg.rect(place, (end.saturating_sub(from), 200), &format!("window {}", tone.class()), &tip);
        if task.late_days.is_some() {
            let until = year.end(task.done_on.unwrap_or(sheet.city.about.as_of));
            svg.line((end, middle), (until, middle), &format!("class=\"late {}\"", tone.class()));
        }
    }
    if let Some(done) = task.done_on {
        svg.circle((year.x(done).saturating_add(8), middle), 70, tone.class(), &tip);
    }
    let right = LEFT.saturating_add(LENGTH).saturating_add(150);
    svg.label((right, middle.saturating_add(45)), Anchor::Start, "value", &state(lang, word, task));
}

/// `done late (+2)`.
fn state(lang: Lang, word: &str, task: &OfTask) -> String {
    match (task.late_days, lang) {
        (Some(days), Lang::Zh) => format!("{word}，{days} 天"),
        (Some(days), Lang::En) => format!("{word}, {days} days"),
        (None, _) => word.to_owned(),
    }
}

fn tip(lang: Lang, name: &str, word: &str, task: &OfTask) -> String {
    let days =
        [task.from, task.to_inclusive].map(|day| day.map_or_else(|| "–".into(), |day| day.to_string()));
    let done = task.done_on.map_or_else(String::new, |done| format!(" · {done}"));
    let mut lines = vec![format!("{name} · {}", days.join(" – ")), format!("{word}{done}")];
    for (head, names) in [
        (pick(lang, "缺证据：", "evidence wanting: "), &task.wanting),
        (pick(lang, "前一阶段尚未完成：", "not done before it: "), &task.ahead_of),
    ] {
        let names: Vec<&str> = names.iter().map(|name| named(lang, name)).collect();
        if !names.is_empty() {
            lines.push(format!("{head}{}", names.join(pick(lang, "、", ", "))));
        }
    }
    lines.join("\n")
}
