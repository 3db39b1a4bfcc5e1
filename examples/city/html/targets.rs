//! Each target: a bar against its bound, and the share of every month's end.

use wuye::decision::{Decision, Lang, Reason};
use wuye::programme::targets::{Count, Needed, Standing, Target};
use wuye::quantity::{Comparator, Ratio, Threshold};

use super::super::shared::svg::{Anchor, Svg, along, share_of};
use super::super::tell::share;
use super::super::words::{self, named, pick, to_spare};
use super::Sheet;
use super::markup::{self, badge, escaped, law, plain_percent, reasons};

pub(super) fn section(sheet: Sheet<'_>) -> String {
    let decision = sheet.answers.targets.as_ref();
    let targets = decision.and_then(Decision::outcome).into_iter().flat_map(|outcome| &outcome.targets);
    // A target has one reason.
    let each: Vec<_> = targets.zip(decision.into_iter().flat_map(Decision::reasons)).collect();
    let (ended, live): (Vec<_>, Vec<_>) =
        each.into_iter().partition(|(target, _)| target.standing == Standing::NotApplicable);
    let cards = live.into_iter().map(|(target, reason)| card(sheet.lang, target, reason));
    let ended = (!ended.is_empty()).then(|| ended_card(sheet.lang, &ended));
    let cards: Vec<String> = cards.chain(ended).collect();
    let as_of = sheet.city.about.as_of;
    let lead = match sheet.lang {
        Lang::Zh => {
            format!("横条是 {as_of} 的比例，竖线是应到达的比例；折线是此前各日至该日的比例，下标为月份。")
        }
        Lang::En => format!(
            "The bar is the share on {as_of} and the upright line the share that is asked; below, the shares of earlier days up to \
             that one, under their months."
        ),
    };
    let cards = format!("<div class=\"cards\">\n{}\n</div>", cards.join("\n"));
    markup::section("targets", pick(sheet.lang, "目标", "Targets"), &lead, &[cards])
}

fn card(lang: Lang, target: &Target, reason: &Reason) -> String {
    let (word, tone) = words::standing(lang, target.standing);
    let name = named(lang, &target.target);
    let chart = target.now.map(|now| chart(lang, name, target, &now)).unwrap_or_default();
    format!(
        "<article class=\"card {}\">\n<h3>{}</h3>\n<p class=\"kind\">{}{}</p>\n{}{chart}{}{}{}\n</article>",
        tone.class(),
        escaped(name),
        badge(tone, word),
        escaped(named(lang, &target.counts)),
        target.now.map(|now| figure(target, &now)).unwrap_or_default(),
        short_of(lang, target),
        law(lang, [reason]),
        reasons(lang, [reason]),
    )
}

/// What later law no longer asks, in one card.
fn ended_card(lang: Lang, ended: &[(&Target, &Reason)]) -> String {
    let (word, tone) = words::standing(lang, Standing::NotApplicable);
    let each = ended.iter().map(|(target, _)| {
        let since = target.ended_since.map_or_else(String::new, |since| since.to_string());
        let since = match lang {
            Lang::Zh => format!("自 {since} 起"),
            Lang::En => format!("since {since}"),
        };
        format!("<h3>{}</h3>\n<p class=\"note\">{since}</p>\n", escaped(named(lang, &target.target)))
    });
    let told = || ended.iter().map(|(_, reason)| *reason);
    format!(
        "<article class=\"card {}\">\n<p class=\"kind\">{}</p>\n{}{}{}\n</article>",
        tone.class(),
        badge(tone, word),
        each.collect::<String>(),
        law(lang, told()),
        reasons(lang, told()),
    )
}

/// `80 %  192 / 240 · ≥ 80 %`; where something is not known, the two shares between which it lies.
fn figure(target: &Target, now: &Count) -> String {
    let asked = target
        .threshold
        .map(|threshold| format!(" · {} {}", sign(threshold.comparator()), plain_percent(threshold.ratio())));
    let text = format!("{} / {}{}", now.met, now.eligible, asked.unwrap_or_default());
    let bounds = [now.at_least, now.at_most].map(|share| share.map_or_else(|| "–".into(), plain_percent));
    let share = now.share.map_or_else(|| bounds.join(" – "), plain_percent);
    format!("<p class=\"figure\"><b>{share}</b><span>{}</span></p>\n", escaped(&text))
}

/// A comparator as mathematics writes it.
const fn sign(comparator: Comparator) -> &'static str {
    match comparator {
        Comparator::AtLeast => "≥",
        Comparator::MoreThan => ">",
        Comparator::LessThan => "<",
        Comparator::AtMost => "≤",
    }
}

/// How many more are needed and who is missing, or how many there are to spare.
fn short_of(lang: Lang, target: &Target) -> String {
    let Some(now) = target.now else { return String::new() };
    let mut lines = Vec::new();
    match (target.standing, to_spare(&now, target.threshold)) {
        (Standing::Reached, Some(0)) => {
            lines.push(pick(lang, "恰好到达，少一项即未到达", "just so: one less would miss it").to_owned());
        }
        (Standing::Reached, Some(spare)) => lines.push(match lang {
            Lang::Zh => format!("比最低要求多 {spare} 项"),
            Lang::En => format!("{spare} to spare"),
        }),
        _ => {}
    }
    if let Some(needed) = now.needed.filter(|needed| needed.most > 0) {
        lines.push(more_needed(lang, needed));
    }
    for (name, keys) in [
        (pick(lang, "未做到：", "missing: "), &target.missing),
        (pick(lang, "未知：", "not known: "), &target.unknown),
    ] {
        if !keys.is_empty() {
            lines.push(format!("{name}{}", words::some(lang, keys, 6)));
        }
    }
    let lines = lines.iter().map(|line| format!("<p class=\"note\">{}</p>\n", escaped(line)));
    lines.collect::<Vec<_>>().concat()
}

/// How many more are needed.
pub(super) fn more_needed(lang: Lang, needed: Needed) -> String {
    match (needed.least, needed.most, lang) {
        (0, most, Lang::Zh) => format!("最多还差 {most} 项"),
        (0, most, Lang::En) => format!("{most} more needed at most"),
        (least, _, Lang::Zh) => format!("还差 {least} 项"),
        (least, _, Lang::En) => format!("{least} more needed"),
    }
}

/// The chart's places in tenths of a pixel.
const WIDTH: i64 = 3600;
const BAR: i64 = 160;
const TOP: i64 = 420;
const BOTTOM: i64 = 860;

fn chart(lang: Lang, name: &str, target: &Target, now: &Count) -> String {
    let told = format!("{} / {} = {}", now.met, now.eligible, share(now));
    let mut svg = Svg::inside(WIDTH, 1060, name, &told);
    svg.rect((0, 60), (WIDTH, BAR), "track", "");
    let (_, tone) = words::standing(lang, target.standing);
    let width = share_of(now.share.or(now.at_least).unwrap_or(Ratio::ZERO), WIDTH);
    svg.rect((0, 60), (width, BAR), tone.class(), &told);
    if let Some(threshold) = target.threshold {
        let x = share_of(threshold.ratio(), WIDTH).min(WIDTH.saturating_sub(10));
        svg.line((x, 0), (x, 280), "class=\"bound\"");
    }
    trend(&mut svg, target, tone.class());
    svg.into_text()
}

/// The shares on the earlier days, on a scale that begins at a whole fifth below them all.
fn trend(svg: &mut Svg, target: &Target, class: &str) {
    let shares = || target.trend.iter().filter_map(|count| count.share);
    let lowest = shares().chain(target.threshold.map(Threshold::ratio)).min();
    let fifth =
        |share: Ratio| Ratio::from_integer(share_of(share, 5).min(4)).checked_div(Ratio::from_integer(5));
    let low = lowest.and_then(fifth).unwrap_or(Ratio::ZERO);
    let height = BOTTOM.saturating_sub(TOP);
    let y = |share: Ratio| {
        let part = share.checked_sub(low).and_then(|part| part.checked_div(Ratio::ONE.checked_sub(low)?));
        BOTTOM.saturating_sub(share_of(part.unwrap_or(Ratio::ZERO), height))
    };
    let last = i64::try_from(target.trend.len().saturating_sub(1)).unwrap_or(1).max(1);
    let x = |number: i64| {
        let width = WIDTH.saturating_sub(160);
        along(number, last, width).saturating_add(80)
    };
    let points: Vec<_> = (0_i64..)
        .zip(&target.trend)
        .filter_map(|(number, count)| Some(((x(number), y(count.share?)), count)))
        .collect();
    if points.len() < 2 {
        return;
    }
    svg.line((0, BOTTOM), (WIDTH, BOTTOM), "class=\"axis\"");
    if let Some(threshold) = target.threshold {
        let y = y(threshold.ratio());
        svg.line((0, y), (WIDTH, y), "class=\"asked\"");
    }
    let places: Vec<_> = points.iter().map(|(place, _)| *place).collect();
    svg.path(&places, &format!("class=\"trend {class}\""));
    for (number, (place, count)) in points.iter().enumerate() {
        let radius = if number.saturating_add(1) == points.len() { 45 } else { 25 };
        let tip = format!("{} · {} ({} / {})", count.on, share(count), count.met, count.eligible);
        svg.circle(*place, radius, class, &tip);
    }
    for (number, count) in (0_i64..).zip(&target.trend) {
        if number % 2 == last % 2 {
            let month = count.on.month().to_string();
            svg.label((x(number), 1010), Anchor::Middle, "tick", &month);
        }
    }
}
