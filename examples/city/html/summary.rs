//! The head of the page: the city in six numbers.

use std::collections::BTreeMap;

use wuye::decision::{Decision, Lang};
use wuye::programme::targets::Standing;
use wuye::programme::tranche::Sums;
use wuye::quantity::Money;

use super::super::report::OfDistrict;
use super::super::shared::svg::Svg;
use super::super::words::{self, Stage, Tone, named, pick};
use super::Sheet;
use super::markup::{escaped, grouped};
use super::stack::{Part, stack};
use super::targets::more_needed;

/// A number that stands for much: what it is, the number, what is told beside it, and its parts.
struct Figure {
    name: &'static str,
    number: String,
    beside: String,
    parts: Vec<Part>,
}

pub(super) fn header(sheet: Sheet<'_>, title: &str) -> String {
    let lang = sheet.lang;
    let eyebrow = pick(lang, "物业管理专项方案 · 年终盘点", "a programme at the end of its year");
    let figures =
        [estates(sheet), targets(sheet), defects(sheet), communities(sheet), paid(sheet), withheld(sheet)];
    let figures: String = figures.iter().map(card).collect();
    format!(
        "<header>\n<p class=\"eyebrow\">{}</p>\n<h1>{title}</h1>\n{}<dl class=\"figures\">\n{figures}</dl>\n</header>",
        escaped(eyebrow),
        news(sheet)
    )
}

/// What was reached just so, and what was missed by how much.
fn news(sheet: Sheet<'_>) -> String {
    let lang = sheet.lang;
    let outcome = sheet.answers.targets.as_ref().and_then(Decision::outcome);
    let targets = || outcome.into_iter().flat_map(|outcome| &outcome.targets);
    let just_so = targets().filter(|target| {
        let spare = target.now.and_then(|now| words::to_spare(&now, target.threshold));
        target.standing == Standing::Reached && spare == Some(0)
    });
    let just_so: Vec<&str> = just_so.map(|target| named(lang, &target.target)).collect();
    let missed = targets().filter(|target| target.standing == Standing::Missed).map(|target| {
        let needed = target.now.and_then(|now| now.needed).map(|needed| more_needed(lang, needed));
        let (name, needed) = (named(lang, &target.target), needed.unwrap_or_default());
        match lang {
            Lang::Zh => format!("{name}（{needed}）"),
            Lang::En => format!("{name} ({needed})"),
        }
    });
    let missed: Vec<String> = missed.collect();
    let comma = pick(lang, "、", ", ");
    let lines = [
        (pick(lang, "恰好到达", "Reached just so"), just_so.join(comma)),
        (pick(lang, "未到达", "Missed"), missed.join(comma)),
    ];
    let lines = lines.iter().filter(|(_, names)| !names.is_empty());
    let lines = lines.map(|(head, names)| format!("<b>{head}</b> {}", escaped(names)));
    format!("<p class=\"news\">{}</p>\n", lines.collect::<Vec<_>>().join("<br/>"))
}

fn card(figure: &Figure) -> String {
    let whole = figure.parts.iter().map(|part| part.amount).fold(0, i64::saturating_add);
    let mut svg = Svg::inside(2400, 80, figure.name, &figure.beside);
    stack(&mut svg, (0, 0), (2400, 80), whole, &figure.parts);
    format!(
        "<div><dt>{}</dt><dd><b>{}</b><span>{}</span>\n{}</dd></div>\n",
        escaped(figure.name),
        escaped(&figure.number),
        escaped(&figure.beside),
        svg.into_text()
    )
}

fn part(amount: usize, tone: Tone, name: &str) -> Part {
    Part {
        amount: i64::try_from(amount).unwrap_or(i64::MAX),
        class: tone.class(),
        tip: format!("{name} {amount}"),
    }
}

fn estates(sheet: Sheet<'_>) -> Figure {
    let places = &sheet.city.districts;
    let streets: usize = places.iter().map(|district| district.streets.len()).sum();
    let communities: usize = places.iter().map(|district| district.communities().count()).sum();
    let beside = match sheet.lang {
        Lang::Zh => format!("{} 个区，{streets} 个街道，{communities} 个社区", places.len()),
        Lang::En => format!("{} districts, {streets} streets, {communities} communities", places.len()),
    };
    let parts = places.iter().map(|district| {
        let estates: usize = district.communities().map(|community| community.estates.len()).sum();
        part(estates, Tone::Open, district.district.as_str())
    });
    Figure {
        name: pick(sheet.lang, "住宅小区", "estates"),
        number: sheet.city.estates.rows.len().to_string(),
        beside,
        parts: parts.collect(),
    }
}

/// Counts in their order, as they are named and coloured.
fn counted<T: Ord + Copy>(
    all: impl Iterator<Item = T>,
    name: impl Fn(T) -> (&'static str, Tone),
) -> Vec<(&'static str, Tone, usize)> {
    let mut counts: BTreeMap<T, usize> = BTreeMap::new();
    for one in all {
        let count = counts.entry(one).or_default();
        *count = count.saturating_add(1);
    }
    counts.into_iter().map(|(one, count)| (name(one).0, name(one).1, count)).collect()
}

/// The counts as a figure: so many of all, and the names of the others.
fn figure(name: &'static str, counts: &[(&'static str, Tone, usize)], good: &str) -> Figure {
    let all: usize = counts.iter().map(|(_, _, count)| count).sum();
    let is_good = counts.iter().filter(|(name, ..)| *name == good).map(|(_, _, count)| count);
    let beside = counts.iter().map(|(name, _, count)| format!("{name} {count}"));
    Figure {
        name,
        number: format!("{} / {all}", is_good.sum::<usize>()),
        beside: beside.collect::<Vec<_>>().join(" · "),
        parts: counts.iter().map(|(name, tone, count)| part(*count, *tone, name)).collect(),
    }
}

fn targets(sheet: Sheet<'_>) -> Figure {
    let outcome = sheet.answers.targets.as_ref().and_then(Decision::outcome);
    let all = outcome.into_iter().flat_map(|outcome| &outcome.targets);
    // In the order of their colours.
    let standings = all.map(|target| words::standing(sheet.lang, target.standing));
    let counts = counted(standings.map(|(word, tone)| (tone, word)), |(tone, word)| (word, tone));
    let good = words::standing(sheet.lang, Standing::Reached).0;
    figure(pick(sheet.lang, "目标到达", "targets reached"), &counts, good)
}

fn defects(sheet: Sheet<'_>) -> Figure {
    let outcome = sheet.answers.defects.as_ref().and_then(Decision::outcome);
    let all = outcome.into_iter().flat_map(|outcome| &outcome.cases).map(Stage::of);
    let counts = counted(all, |stage| (stage.text(sheet.lang), stage.tone()));
    let good = Stage::Closed.text(sheet.lang);
    figure(pick(sheet.lang, "遗留问题销号", "defects closed"), &counts, good)
}

fn communities(sheet: Sheet<'_>) -> Figure {
    let outcomes = sheet.answers.districts.iter();
    let outcomes = outcomes.filter_map(|of| of.acceptance.as_ref().and_then(Decision::outcome));
    let all = outcomes.flat_map(|outcome| &outcome.communities);
    let states = all.map(|one| words::passed(sheet.lang, one.state));
    let counts = counted(states.map(|(word, tone)| (tone, word)), |(tone, word)| (word, tone));
    let good = words::passed(sheet.lang, wuye::programme::acceptance::State::Accepted).0;
    figure(pick(sheet.lang, "社区验收合格", "communities accepted"), &counts, good)
}

/// A sum over all districts.
fn sum(districts: &[OfDistrict], of: impl Fn(&Sums) -> Money) -> Money {
    let outcomes = districts.iter().filter_map(|one| one.money.as_ref().and_then(Decision::outcome));
    Money::sum(outcomes.map(|outcome| of(&outcome.sums))).unwrap_or(Money::ZERO)
}

fn paid(sheet: Sheet<'_>) -> Figure {
    let districts = &sheet.answers.districts;
    let (paid, granted) = (sum(districts, |sums| sums.paid_yuan), sum(districts, |sums| sums.granted_yuan));
    let rest = granted.fen().saturating_sub(paid.fen());
    let of = |amount: i64, tone: Tone, name: &str| Part {
        amount,
        class: tone.class(),
        tip: format!("{name} {}", grouped(Money::from_fen(amount))),
    };
    Figure {
        name: pick(sheet.lang, "已付经费（元）", "paid, yuan"),
        number: grouped(paid),
        beside: format!("{} {}", pick(sheet.lang, "核定", "of"), grouped(granted)),
        parts: vec![
            of(paid.fen(), Tone::Good, pick(sheet.lang, "已付", "paid")),
            of(rest, Tone::Mute, pick(sheet.lang, "其余", "the rest")),
        ],
    }
}

fn withheld(sheet: Sheet<'_>) -> Figure {
    let districts = &sheet.answers.districts;
    let funds = sum(districts, |sums| sums.withheld_yuan);
    let outcomes = districts.iter().filter_map(|of| of.acceptance.as_ref().and_then(Decision::outcome));
    let award =
        Money::sum(outcomes.clone().map(|outcome| outcome.award_withheld_yuan)).unwrap_or(Money::ZERO);
    let points = outcomes.map(|outcome| outcome.points_lost).fold(0, u32::saturating_add);
    let beside = match sheet.lang {
        Lang::Zh => format!("另扣奖励资金 {}，扣 {points} 分", grouped(award)),
        Lang::En => format!("beside it an award of {} and {points} points", grouped(award)),
    };
    let of = |sum: Money, tone: Tone| Part { amount: sum.fen(), class: tone.class(), tip: grouped(sum) };
    Figure {
        name: pick(sheet.lang, "扣留经费（元）", "withheld, yuan"),
        number: grouped(funds),
        beside,
        parts: vec![of(funds, Tone::Poor), of(award, Tone::Fair)],
    }
}
