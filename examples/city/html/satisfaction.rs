//! The communities' acceptance: the share of satisfied residents against the share that is asked.

use std::collections::BTreeMap;

use wuye::decision::{Decision, Lang};
use wuye::programme::acceptance::{Judged, OfCommunity};
use wuye::quantity::{Key, Ratio};

use super::super::places::District;
use super::super::shared::page::percent;
use super::super::shared::svg::{Anchor, Svg, every, share_of};
use super::super::words::{self, Tone, pick};
use super::Sheet;
use super::markup::{self, figure, law, legend, plain_percent, reasons};

/// Lengths in tenths of a pixel.
const WIDTH: i64 = 5200;
const LEFT: i64 = 1150;
const LENGTH: i64 = 2750;
const STEP: i64 = 300;
const HEAD: i64 = 560;

pub(super) fn section(sheet: Sheet<'_>) -> String {
    let lang = sheet.lang;
    let decisions = || sheet.answers.districts.iter().filter_map(|of| of.acceptance.as_ref());
    let told = || decisions().flat_map(Decision::reasons);
    let outcomes = decisions().filter_map(Decision::outcome).flat_map(|outcome| &outcome.communities);
    let by_key: BTreeMap<&Key, &OfCommunity> = outcomes.map(|one| (&one.community, one)).collect();
    let mut words: Vec<(Tone, &str)> =
        by_key.values().map(|one| words::passed(lang, one.state)).map(|(word, tone)| (tone, word)).collect();
    words.sort_unstable();
    words.dedup();
    let legend = legend(
        words
            .into_iter()
            .map(|(tone, word)| (tone.class(), word.to_owned()))
            .chain([("earlier", pick(lang, "前一次验收", "an earlier round").to_owned())]),
    );
    let scale = Scale::over(by_key.values().flat_map(|one| &one.rounds));
    let panels: String =
        sheet.city.districts.iter().map(|district| panel(sheet, scale, district, &by_key)).collect();
    let asked = sheet.city.about.satisfied_at_least.map_or_else(String::new, plain_percent);
    let caption = match lang {
        Lang::Zh => {
            format!("竖线是要求的满意度 {asked}：恰好达到的合格，差一户的补课、扣留经费、奖励资金和分值。")
        }
        Lang::En => format!(
            "The upright line is the share that is asked, {asked}: just so much passes; a household less means lessons, and money, \
             award and points are withheld."
        ),
    };
    let chart = format!("{legend}<div class=\"panels\">\n{panels}</div>\n");
    markup::section(
        "acceptance",
        pick(lang, "社区验收与居民满意度", "Acceptance, and how many residents are satisfied"),
        pick(
            lang,
            "上门问卷中表示满意的住户占答卷住户的比例，每个社区一行。",
            "Of the households that answered at their doors, the share that is satisfied; a row for each community.",
        ),
        &[figure(&chart, &caption, &law(lang, told())), reasons(lang, told())],
    )
}

/// From a tenth below every share to all.
#[derive(Clone, Copy)]
struct Scale {
    low: Ratio,
}

impl Scale {
    fn over<'o>(rounds: impl Iterator<Item = &'o Judged>) -> Self {
        let lowest = rounds.filter_map(|round| round.satisfied).min().unwrap_or(Ratio::ZERO);
        let tenths = share_of(lowest, 10).min(9);
        Self { low: Ratio::from_integer(tenths).checked_div(Ratio::from_integer(10)).unwrap_or(Ratio::ZERO) }
    }

    fn x(self, share: Ratio) -> i64 {
        let whole = Ratio::ONE.checked_sub(self.low);
        let part = share.checked_sub(self.low).and_then(|part| part.checked_div(whole?));
        LEFT.saturating_add(share_of(part.unwrap_or(Ratio::ZERO).max(Ratio::ZERO), LENGTH))
    }
}

/// A district: a row for each community.
fn panel(
    sheet: Sheet<'_>,
    scale: Scale,
    district: &District,
    by_key: &BTreeMap<&Key, &OfCommunity>,
) -> String {
    let rows = i64::try_from(district.communities().count()).unwrap_or(0);
    let height = rows.saturating_mul(STEP).saturating_add(HEAD).saturating_add(300);
    let name = district.district.as_str();
    let told: Vec<String> = district
        .communities()
        .filter_map(|community| by_key.get(&community.community))
        .map(|one| format!("{} {}", one.community, words::passed(sheet.lang, one.state).0))
        .collect();
    let mut svg = Svg::inside(WIDTH, height, name, &told.join("; "));
    svg.label((0, 220), Anchor::Start, "place", name);
    let bottom = rows.saturating_mul(STEP).saturating_add(HEAD);
    for share in [scale.low, Ratio::ONE] {
        let label = plain_percent(share);
        svg.label((scale.x(share), bottom.saturating_add(200)), Anchor::Middle, "tick", &label);
    }
    let lines = || every(STEP, HEAD).zip(district.communities());
    for (y, community) in lines() {
        svg.label((0, y.saturating_add(45)), Anchor::Start, "name", community.community.as_str());
        svg.line((LEFT, y), (LEFT.saturating_add(LENGTH), y), "class=\"axis\"");
    }
    if let Some(asked) = sheet.city.about.satisfied_at_least {
        let x = scale.x(asked);
        svg.line((x, HEAD.saturating_sub(180)), (x, bottom), "class=\"bound\"");
        let label = plain_percent(asked);
        svg.label((x, bottom.saturating_add(200)), Anchor::Middle, "tick strong", &label);
    }
    for (y, community) in lines() {
        if let Some(one) = by_key.get(&community.community) {
            row(&mut svg, sheet.lang, scale, y, one);
        }
    }
    svg.into_text()
}

fn row(svg: &mut Svg, lang: Lang, scale: Scale, y: i64, one: &OfCommunity) {
    let (word, tone) = words::passed(lang, one.state);
    let shown: Vec<(&Judged, Ratio)> =
        one.rounds.iter().filter_map(|round| Some((round, round.satisfied?))).collect();
    for (number, (round, share)) in shown.iter().enumerate() {
        let is_last = number.saturating_add(1) == shown.len();
        let share_of_it = percent(*share, Ratio::ONE);
        let short = round.short_of.map(|short| match lang {
            Lang::Zh => format!("差 {short} 户"),
            Lang::En => format!("short of {short}"),
        });
        let lines = [format!("{} · {} · {share_of_it}", one.community, round.on)].into_iter().chain(short);
        let tip = lines.chain([word.to_owned()]).collect::<Vec<_>>().join("\n");
        let class = if is_last { tone.class() } else { "earlier" };
        svg.circle((scale.x(*share), y), 80, class, &tip);
    }
    let value = shown.last().map_or_else(
        || word.to_owned(),
        |(round, share)| {
            let short = round.short_of.map_or_else(String::new, |short| match lang {
                Lang::Zh => format!("差 {short} 户 · "),
                Lang::En => format!("{short} short · "),
            });
            format!("{short}{}", percent(*share, Ratio::ONE))
        },
    );
    let class = if one.rounds.last().is_some_and(|round| round.short_of.is_some()) {
        "value strong"
    } else {
        "value"
    };
    svg.label((WIDTH.saturating_sub(50), y.saturating_add(45)), Anchor::End, class, &value);
}
