//! The defects: by who answers for them and how far each is, and those that are open by their age.

use std::collections::BTreeMap;

use wuye::decision::{Decision, Lang};
use wuye::programme::defects::{Judged, Outcome};
use wuye::quantity::Date;

use super::super::shared::svg::{Anchor, Svg, every};
use super::super::words::{Stage, Tone, pick};
use super::Sheet;
use super::markup::{self, badge, figure, law, legend, numbers, reasons};
use super::stack::{Part, stack};

pub(super) fn section(sheet: Sheet<'_>) -> String {
    let lang = sheet.lang;
    let decision = sheet.answers.defects.as_ref();
    let Some(outcome) = decision.and_then(Decision::outcome) else { return String::new() };
    let told = || decision.into_iter().flat_map(Decision::reasons);
    let units = units(lang, outcome);
    let heads: Vec<&str> = [pick(lang, "责任单位", "who answers")]
        .into_iter()
        .chain(Stage::ALL.iter().map(|stage| stage.text(lang)))
        .collect();
    let rows: Vec<Vec<String>> = units
        .iter()
        .map(|(unit, stages)| {
            let counts = Stage::ALL.iter().map(|stage| of(stages, *stage).len().to_string());
            [unit.clone()].into_iter().chain(counts).collect()
        })
        .collect();
    let caption =
        pick(lang, "按责任单位：谁的问题、谁负责。", "By who answers for them: whose defect it is.");
    let by_unit = figure(&by_unit(lang, &units), caption, &law(lang, told()));
    let caption = pick(
        lang,
        "尚未销号的，按发现至今的天数；红色的已过整改期限。",
        "Those that are not closed, by the days since they were found; what is red is overdue.",
    );
    let by_age = figure(&by_age(sheet, outcome), caption, "");
    let legend = legend(Stage::ALL.iter().map(|stage| (stage.tone().class(), stage.text(lang).to_owned())));
    markup::section(
        "defects",
        pick(lang, "开发遗留问题", "Defects left by the development"),
        pick(
            lang,
            "发现、建档、定措施、整改、验收、销号，步步相接；跳步的不算。",
            "Found, filed, planned, put right, accepted, struck off: a step out of turn moves nothing.",
        ),
        &[
            legend,
            format!("<div class=\"beside\">\n{by_unit}\n{by_age}\n</div>"),
            overdue(lang, outcome),
            numbers(lang, &heads, &rows),
            reasons(lang, told()),
        ],
    )
}

/// Those that are overdue, the latest first.
fn overdue(lang: Lang, outcome: &Outcome) -> String {
    let mut late: Vec<&Judged> =
        outcome.cases.iter().filter(|case| Stage::of(case) == Stage::Overdue).collect();
    late.sort_by_key(|case| (std::cmp::Reverse(case.late_days), case.id.clone()));
    let items = late.into_iter().map(|case| {
        let who = case.answers.as_ref().map_or("–", |unit| unit.as_str());
        let days = case.late_days.unwrap_or(0);
        let text = match lang {
            Lang::Zh => format!("{} · {who} · 逾期 {days} 天", case.id),
            Lang::En => format!("{} · {who} · {days} days late", case.id),
        };
        format!("<li>{}</li>", badge(Tone::Bad, &text))
    });
    format!("<ul class=\"badges\">{}</ul>", items.collect::<String>())
}

type Units<'o> = BTreeMap<String, Vec<(Stage, &'o Judged)>>;

/// The defects of each who answers for some.
fn units(lang: Lang, outcome: &Outcome) -> Units<'_> {
    let mut units = Units::new();
    for case in &outcome.cases {
        let unknown = || pick(lang, "未知", "not known").to_owned();
        let unit = case.answers.as_ref().map_or_else(unknown, ToString::to_string);
        units.entry(unit).or_default().push((Stage::of(case), case));
    }
    units
}

fn of<'o>(cases: &[(Stage, &'o Judged)], stage: Stage) -> Vec<&'o Judged> {
    cases.iter().filter(|(at, _)| *at == stage).map(|(_, case)| *case).collect()
}

/// From one bar to the next, in tenths of a pixel.
const ROW: i64 = 420;

/// A bar for each who answers, the longest first.
fn by_unit(lang: Lang, units: &Units<'_>) -> String {
    let mut rows: Vec<_> = units.iter().collect();
    rows.sort_by_key(|(_, cases)| std::cmp::Reverse(cases.len()));
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let longest = rows.iter().map(|(_, cases)| number(cases.len())).max().unwrap_or(1);
    let height = number(rows.len()).saturating_mul(ROW).saturating_add(60);
    let title = pick(lang, "各责任单位的遗留问题", "defects by who answers for them");
    let told = rows.iter().map(|(unit, cases)| format!("{unit} {}", cases.len()));
    let mut svg = Svg::inside(5600, height, title, &told.collect::<Vec<_>>().join("; "));
    for (y, (unit, cases)) in every(ROW, 0).zip(rows) {
        svg.label((0, y.saturating_add(260)), Anchor::Start, "name", unit);
        let parts: Vec<Part> = Stage::ALL
            .iter()
            .map(|stage| {
                let found = of(cases, *stage);
                let keys: Vec<&str> = found.iter().map(|case| case.id.as_str()).take(12).collect();
                let named = if *stage == Stage::Closed { String::new() } else { keys.join(", ") };
                Part {
                    amount: number(found.len()),
                    class: stage.tone().class(),
                    tip: format!("{unit} · {} {} {named}", stage.text(lang), found.len())
                        .trim_end()
                        .to_owned(),
                }
            })
            .collect();
        let end = stack(&mut svg, (1000, y.saturating_add(90)), (4000, 240), longest, &parts);
        let total = cases.len().to_string();
        svg.label((end.saturating_add(80), y.saturating_add(260)), Anchor::Start, "value", &total);
    }
    svg.into_text()
}

/// The last day of each column of ages.
const AGES: [i32; 5] = [14, 30, 60, 90, 120];

/// A square for each open defect, in the column of its age.
fn by_age(sheet: Sheet<'_>, outcome: &Outcome) -> String {
    let lang = sheet.lang;
    let as_of = sheet.city.about.as_of;
    let found = |case: &Judged| -> Option<Date> {
        let steps = sheet.city.steps.iter().filter(|(defect, _)| *defect == case.id);
        steps.map(|(_, step)| step.on).min()
    };
    let mut columns: Vec<Vec<(Stage, i32, &Judged)>> = vec![Vec::new(); AGES.len().saturating_add(1)];
    for case in outcome.cases.iter().filter(|case| !case.closed) {
        let age = found(case).map_or(0, |day| day.days_until(as_of));
        let column = AGES.iter().position(|last| age <= *last).unwrap_or(AGES.len());
        if let Some(column) = columns.get_mut(column) {
            column.push((Stage::of(case), age, case));
        }
    }
    let tallest = i64::try_from(columns.iter().map(Vec::len).max().unwrap_or(0)).unwrap_or(0);
    let base = tallest.saturating_mul(300).saturating_add(300).max(2400);
    let title = pick(lang, "未销号的遗留问题的天数", "the age of the defects that are not closed");
    let open: Vec<String> =
        columns.iter().flatten().map(|(stage, age, case)| tip(lang, *stage, *age, case)).collect();
    let mut svg = Svg::inside(4400, base.saturating_add(480), title, &open.join("; "));
    svg.line((0, base), (4400, base), "class=\"axis\"");
    let firsts = std::iter::once(0).chain(AGES.iter().map(|last| last.saturating_add(1)));
    let lasts = AGES.iter().map(|last| Some(*last)).chain([None]);
    for ((x, column), (first, last)) in every(740, 0).zip(&mut columns).zip(firsts.zip(lasts)) {
        column.sort_by_key(|(stage, age, case)| (*stage, *age, case.id.clone()));
        let middle = x.saturating_add(350);
        for (up, (stage, age, case)) in (1_i64..).zip(column.iter()) {
            let y = base.saturating_sub(up.saturating_mul(300));
            let tip = tip(lang, *stage, *age, case);
            svg.rect((middle.saturating_sub(130), y), (260, 260), stage.tone().class(), &tip);
        }
        let ages =
            last.map_or_else(|| format!("> {}", first.saturating_sub(1)), |last| format!("{first}–{last}"));
        svg.label((middle, base.saturating_add(200)), Anchor::Middle, "tick", &ages);
        let top = base.saturating_sub(i64::try_from(column.len()).unwrap_or(0).saturating_mul(300));
        svg.label((middle, top.saturating_sub(80)), Anchor::Middle, "value", &column.len().to_string());
    }
    let axis = pick(lang, "发现至今的天数", "days since it was found");
    svg.label((2200, base.saturating_add(430)), Anchor::Middle, "tick", axis);
    svg.into_text()
}

fn tip(lang: Lang, stage: Stage, age: i32, case: &Judged) -> String {
    let who = case.answers.as_ref().map_or("–", |unit| unit.as_str());
    let late = case.late_days.filter(|days| *days > 0);
    let mut lines = vec![match lang {
        Lang::Zh => format!("{} · {who} · {} · {age} 天", case.id, stage.text(lang)),
        Lang::En => format!("{} · {who} · {} · {age} days", case.id, stage.text(lang)),
    }];
    if let (Some(days), Some(last)) = (late, case.fix_by) {
        lines.push(match lang {
            Lang::Zh => format!("期限 {last}，逾期 {days} 天"),
            Lang::En => format!("due {last}, late by {days} days"),
        });
    }
    lines.join("\n")
}
