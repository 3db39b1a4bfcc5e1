//! The fund's balance over the years as a chart.

use wuye::decision::Lang;
use wuye::fund::projection::{Outcome, Year};
use wuye::quantity::{Date, Money};

use super::axes::{Axes, BOTTOM, LEFT, RIGHT, TOP};
use super::shared::svg::{Anchor, Svg};

/// The fund at the end of each year, as it was and as it will be.
pub(crate) struct Series {
    pub(crate) past: Vec<(i16, Money)>,
    pub(crate) future: Future,
}

/// The years to come.
pub(crate) struct Future {
    pub(crate) as_of: Date,
    pub(crate) floor_yuan: Money,
    pub(crate) outcome: Option<Outcome>,
}

const PAST: &str = "#1f3a5f";
const WITHOUT: &str = "#c2410c";
const WITH: &str = "#15803d";
const FLOOR: &str = "#6b7280";
const GRID: &str = "stroke=\"#e5e7eb\" stroke-width=\"1\"";
const SMALL: &str = "font-size=\"12\" fill=\"#555\"";

/// Draws it.
pub(crate) fn chart(lang: Lang, title: &str, series: &Series) -> String {
    let chart = Chart::of(lang, series);
    let mut svg = Svg::new(1000, 570, title);
    svg.text((LEFT, 330), Anchor::Start, "font-size=\"20\" font-weight=\"bold\"", title);
    svg.text((LEFT, 590), Anchor::Start, "font-size=\"14\"", &chart.subtitle());
    chart.legend(&mut svg);
    chart.grid(&mut svg);
    chart.curves(&mut svg);
    chart.marks(&mut svg);
    chart.renewals(&mut svg);
    svg.into_text()
}

/// What is drawn, each point as a year and fen.
struct Chart<'s> {
    lang: Lang,
    series: &'s Series,
    axes: Axes,
    past: Vec<(i32, i64)>,
    without: Vec<(i32, i64)>,
    with: Vec<(i32, i64)>,
}

impl<'s> Chart<'s> {
    fn of(lang: Lang, series: &'s Series) -> Self {
        let future = &series.future;
        let past: Vec<_> = series.past.iter().map(|(year, sum)| (i32::from(*year), sum.fen())).collect();
        let now = i32::from(future.as_of.year());
        let outcome = future.outcome.as_ref();
        let start = past.iter().rfind(|(year, _)| *year == now).copied();
        let curve = |years: Option<&Vec<Year>>| -> Vec<(i32, i64)> {
            let years = years.into_iter().flatten();
            let ends = years.map(|year| (now.saturating_add(year.year.into()), year.balance_yuan.fen()));
            start.into_iter().chain(ends).collect()
        };
        let without = curve(outcome.map(|outcome| &outcome.years));
        let with = curve(outcome.and_then(|outcome| outcome.levy.as_ref()).map(|levy| &levy.years));
        let all = || past.iter().chain(&without).chain(&with).copied();
        let years = || all().map(|(year, _)| year);
        let years = (years().min().unwrap_or(now), years().max().unwrap_or(now));
        let sums: Vec<i64> = all().map(|(_, fen)| fen).chain([future.floor_yuan.fen()]).collect();
        let axes = Axes::over(lang, years, sums.iter().copied());
        Self { lang, series, axes, past, without, with }
    }

    const fn pick<'a>(&self, zh: &'a str, en: &'a str) -> &'a str {
        match self.lang {
            Lang::Zh => zh,
            Lang::En => en,
        }
    }

    fn subtitle(&self) -> String {
        let Some(outcome) = &self.series.future.outcome else { return String::new() };
        let Some(levy) = &outcome.levy else {
            return self.pick("无需加收即可保持在底线之上", "no levy is needed to keep the floor").to_owned();
        };
        let level = levy.level;
        match self.lang {
            Lang::Zh => format!("每月每平方米加收 {level} 元，各年年末结存即不低于底线"),
            Lang::En => format!("{level} yuan per m² and month keep every year's end at the floor or above"),
        }
    }

    fn legend(&self, svg: &mut Svg) {
        let rows = [
            (LEFT, PAST, "", self.pick("历年结存", "balance so far")),
            (2600, WITHOUT, DASHES, self.pick("今后结存，不加收", "to come, without a levy")),
            (5100, WITH, "", self.pick("今后结存，加收", "to come, with the levy")),
            (7500, FLOOR, DOTS, self.pick("底线", "floor")),
        ];
        for (x, colour, dashes, name) in rows {
            svg.line((x, 900), (x.saturating_add(300), 900), &stroke(colour, dashes));
            svg.text((x.saturating_add(380), 945), Anchor::Start, "", name);
        }
    }

    /// The axes with their labels, and where the past ends.
    fn grid(&self, svg: &mut Svg) {
        svg.text((LEFT, 1190), Anchor::End, SMALL, self.pick("万元", "1,000 yuan"));
        for mark in self.axes.marks() {
            let y = self.axes.y(mark);
            let style = if mark == 0 { "stroke=\"#9ca3af\" stroke-width=\"1\"" } else { GRID };
            svg.line((LEFT, y), (RIGHT, y), style);
            svg.text(
                (LEFT.saturating_sub(100), y.saturating_add(45)),
                Anchor::End,
                SMALL,
                &self.axes.label(mark),
            );
        }
        for year in self.axes.years() {
            let x = self.axes.x(year);
            svg.line((x, BOTTOM), (x, BOTTOM.saturating_add(50)), "stroke=\"#9ca3af\" stroke-width=\"1\"");
            svg.text((x, BOTTOM.saturating_add(200)), Anchor::Middle, SMALL, &year.to_string());
        }
        let as_of = self.series.future.as_of;
        let x = self.axes.x(as_of.year().into());
        svg.line((x, TOP), (x, BOTTOM), "stroke=\"#9ca3af\" stroke-width=\"1\" stroke-dasharray=\"3 3\"");
        svg.text((x.saturating_add(80), TOP.saturating_add(150)), Anchor::Start, SMALL, &as_of.to_string());
    }

    fn curves(&self, svg: &mut Svg) {
        let floor = self.axes.y(self.series.future.floor_yuan.fen());
        svg.line((LEFT, floor), (RIGHT, floor), &stroke(FLOOR, DOTS));
        let curves = [(&self.without, WITHOUT, DASHES), (&self.with, WITH, ""), (&self.past, PAST, "")];
        for (points, colour, dashes) in curves {
            let places: Vec<_> = points.iter().map(|(year, fen)| self.axes.at(*year, *fen)).collect();
            if places.len() > 1 {
                svg.path(&places, &stroke(colour, dashes));
            }
        }
    }

    /// The floor's sum, the first year that is too low and the year that binds.
    fn marks(&self, svg: &mut Svg) {
        let future = &self.series.future;
        let floor = self.axes.y(future.floor_yuan.fen());
        let text = format!("{} {}", self.pick("底线", "floor"), future.floor_yuan);
        let style = |colour: &str| format!("font-size=\"12\" fill=\"{colour}\"");
        let place = (LEFT.saturating_add(100), floor.saturating_sub(80));
        svg.text(place, Anchor::Start, &style(FLOOR), &text);
        let Some(outcome) = &future.outcome else { return };
        let calendar = |year: u16| i32::from(future.as_of.year()).saturating_add(year.into());
        if let Some((year, fen)) = outcome.first_low_year.and_then(|low| find(&self.without, calendar(low))) {
            let (x, y) = self.axes.at(year, fen);
            svg.dot((x, y), WITHOUT);
            let text = match self.lang {
                Lang::Zh => format!("{year} 年首次过低"),
                Lang::En => format!("{year}: too low"),
            };
            let place = (x.saturating_sub(130), y.saturating_add(190));
            svg.text(place, Anchor::End, &style(WITHOUT), &text);
        }
        let binding = outcome.levy.as_ref().map(|levy| calendar(levy.binding_year));
        if let Some((year, fen)) = binding.and_then(|year| find(&self.with, year)) {
            let (x, y) = self.axes.at(year, fen);
            svg.dot((x, y), WITH);
            let text = match self.lang {
                Lang::Zh => format!("{year} 年决定加收额"),
                Lang::En => format!("{year} binds"),
            };
            svg.text((x, y.saturating_add(230)), Anchor::Middle, &style(WITH), &text);
        }
    }

    /// What is renewed in which year, below the years.
    fn renewals(&self, svg: &mut Svg) {
        let y = BOTTOM.saturating_add(520);
        let future = &self.series.future;
        svg.text((LEFT, y), Anchor::Start, SMALL, self.pick("更新费用（万元）", "renewals (1,000 yuan)"));
        for year in future.outcome.iter().flat_map(|outcome| &outcome.years) {
            if year.renewals_yuan != Money::ZERO {
                let x = self.axes.x(i32::from(future.as_of.year()).saturating_add(year.year.into()));
                let top = BOTTOM.saturating_add(280);
                svg.line((x, top), (x, top.saturating_add(110)), &stroke(WITHOUT, ""));
                svg.text((x, y), Anchor::Middle, SMALL, &self.axes.label(year.renewals_yuan.fen()));
            }
        }
    }
}

const DASHES: &str = " stroke-dasharray=\"8 5\"";
const DOTS: &str = " stroke-dasharray=\"2 4\"";

fn stroke(colour: &str, dashes: &str) -> String {
    format!("stroke=\"{colour}\" stroke-width=\"2.5\" stroke-linejoin=\"round\"{dashes}")
}

fn find(points: &[(i32, i64)], year: i32) -> Option<(i32, i64)> {
    points.iter().find(|(at, _)| *at == year).copied()
}
