//! The estates as tiles, each where it lies: district, street, community.

use std::collections::{BTreeMap, BTreeSet};

use wuye::decision::{Decision, Lang};
use wuye::programme::targets::Told;
use wuye::quantity::Key;

use super::super::places::{District, Placed};
use super::super::shared::svg::{Anchor, Svg, every};
use super::super::words::{self, Named, OfEstate, Stage, pick};
use super::Sheet;
use super::markup::{self, figure, law, legend, numbers, reasons};

/// Lengths in tenths of a pixel.
const PANEL: i64 = 5200;
const TILE: i64 = 250;
const STEP: i64 = 300;
const COMMUNITY: i64 = 1680;
/// So many tiles stand beside each other, and so many communities.
const COLUMNS: usize = 5;
const BESIDE: usize = 3;

pub(super) fn section(sheet: Sheet<'_>) -> String {
    let map = Map::of(sheet);
    let counts = map.counts();
    let all = counts.values().map(Vec::len).fold(0, usize::saturating_add);
    let items = counts.iter().map(|(standing, estates)| {
        (standing.tone().class(), format!("{} {}", standing.text(sheet.lang), estates.len()))
    });
    let dot = ("overdue", pick(sheet.lang, "有逾期的遗留问题", "has a defect that is overdue").to_owned());
    let legend = legend(items.chain([dot]));
    let panels: String = sheet.city.districts.iter().map(|district| map.panel(district)).collect();
    let rows: Vec<Vec<String>> = counts
        .iter()
        .map(|(standing, estates)| {
            // Those of which nothing is wanting are not named.
            let named = match standing {
                OfEstate::Complete => String::new(),
                _ => words::some(sheet.lang, estates, usize::MAX),
            };
            vec![standing.text(sheet.lang).to_owned(), estates.len().to_string(), named]
        })
        .collect();
    let heads = [
        pick(sheet.lang, "情况", "standing"),
        pick(sheet.lang, "个数", "count"),
        pick(sheet.lang, "小区", "estates"),
    ];
    let caption = match sheet.lang {
        Lang::Zh => {
            format!("{all} 个小区，每格一个，按区、街道、社区排列；一个小区有几项未做到的，取最重的一项。")
        }
        Lang::En => format!(
            "{all} estates, one a tile, by district, street and community. An estate that misses several targets shows the worst."
        ),
    };
    // A target has one reason.
    let targets = sheet.answers.targets.iter().flat_map(|decision| {
        let targets = decision.outcome().into_iter().flat_map(|outcome| &outcome.targets);
        targets.zip(decision.reasons())
    });
    let told: Vec<_> =
        targets.filter(|(target, _)| target.counts == "estate").map(|(_, reason)| reason).collect();
    let told = || told.iter().copied();
    let chart = format!("{legend}<div class=\"panels\">\n{panels}</div>\n");
    markup::section(
        "inventory",
        pick(sheet.lang, "小区", "Estates"),
        pick(
            sheet.lang,
            "每一格是一个小区，把光标移上去可以看到它的名称和情况。",
            "Each tile is an estate: point at it to read which, and how it stands.",
        ),
        &[
            figure(&chart, &caption, &law(sheet.lang, told())),
            numbers(sheet.lang, &heads, &rows),
            reasons(sheet.lang, told()),
        ],
    )
}

/// What is known of each estate.
struct Map<'a> {
    sheet: Sheet<'a>,
    named: Named<'a>,
    /// The overdue defects of an estate.
    overdue: BTreeMap<&'a Key, Vec<&'a Key>>,
}

impl<'a> Map<'a> {
    fn of(sheet: Sheet<'a>) -> Self {
        let not_fit = sheet.city.estates.iter().filter(|estate| {
            estate.item.told.get("fit-for-assembly").is_some_and(|told| *told == Some(Told::No))
        });
        let not_fit: BTreeSet<&Key> = not_fit.map(|estate| &estate.item.id).collect();
        let targets = sheet.answers.targets.as_ref().and_then(Decision::outcome);
        let mut overdue: BTreeMap<&Key, Vec<&Key>> = BTreeMap::new();
        let cases = sheet.answers.defects.as_ref().and_then(Decision::outcome);
        for case in cases.into_iter().flat_map(|outcome| &outcome.cases) {
            let defect = sheet.city.defects.iter().find(|row| row.case.id == case.id);
            if let Some(defect) = defect.filter(|_| Stage::of(case) == Stage::Overdue) {
                overdue.entry(&defect.estate).or_default().push(&case.id);
            }
        }
        Self { sheet, named: Named::of(targets, not_fit), overdue }
    }

    /// The estates of each standing, by key.
    fn counts(&self) -> BTreeMap<OfEstate, Vec<Key>> {
        let mut counts: BTreeMap<OfEstate, Vec<Key>> = BTreeMap::new();
        for estate in
            self.sheet.city.districts.iter().flat_map(District::communities).flat_map(|one| &one.estates)
        {
            counts.entry(self.named.standing(estate)).or_default().push(estate.clone());
        }
        counts
    }

    /// A district: a band for each street, and in it the communities beside each other.
    fn panel(&self, district: &District) -> String {
        let bands: Vec<(&str, &[Placed])> = district
            .streets
            .iter()
            .flat_map(|street| street.communities.chunks(BESIDE).map(|some| (street.street.as_str(), some)))
            .collect();
        let heights = bands.iter().map(|(_, communities)| band_height(communities));
        let height = heights.fold(480, i64::saturating_add);
        let name = district.district.as_str();
        let mut svg = Svg::inside(PANEL, height, name, &self.told(district));
        svg.label((0, 220), Anchor::Start, "place", name);
        let count: usize = district.communities().map(|community| community.estates.len()).sum();
        let count = match self.sheet.lang {
            Lang::Zh => format!("{count} 个小区"),
            Lang::En => format!("{count} estates"),
        };
        svg.label((PANEL.saturating_sub(50), 220), Anchor::End, "tick", &count);
        let mut y = 420;
        for (street, communities) in bands {
            svg.line((0, y), (PANEL.saturating_sub(50), y), "class=\"axis\"");
            svg.label((0, y.saturating_add(170)), Anchor::Start, "street", street);
            for (x, community) in every(COMMUNITY, 0).zip(communities) {
                self.community(&mut svg, (x, y.saturating_add(260)), community);
            }
            y = y.saturating_add(band_height(communities));
        }
        svg.into_text()
    }

    fn community(&self, svg: &mut Svg, (x, y): (i64, i64), community: &Placed) {
        for (top, row) in every(STEP, y).zip(community.estates.chunks(COLUMNS)) {
            for (left, estate) in every(STEP, x).zip(row) {
                let standing = self.named.standing(estate);
                let mut tip =
                    format!("{estate} · {}\n{}", community.community, standing.text(self.sheet.lang));
                let overdue = self.overdue.get(estate).map(Vec::as_slice).unwrap_or_default();
                for defect in overdue {
                    tip.push_str(pick(self.sheet.lang, "\n逾期：", "\noverdue: "));
                    tip.push_str(defect.as_str());
                }
                svg.rect((left, top), (TILE, TILE), &format!("tile {}", standing.tone().class()), &tip);
                if !overdue.is_empty() {
                    let half = TILE / 2;
                    svg.circle((left.saturating_add(half), top.saturating_add(half)), 60, "overdue", &tip);
                }
            }
        }
        let rows = i64::try_from(community.estates.chunks(COLUMNS).len()).unwrap_or(0);
        let below = y.saturating_add(rows.saturating_mul(STEP)).saturating_add(90);
        svg.label((x, below), Anchor::Start, "tiny", community.community.as_str());
    }

    /// The district in words: how many estates stand how.
    fn told(&self, district: &District) -> String {
        let mut counts: BTreeMap<OfEstate, usize> = BTreeMap::new();
        for estate in district.communities().flat_map(|community| &community.estates) {
            let count = counts.entry(self.named.standing(estate)).or_default();
            *count = count.saturating_add(1);
        }
        let told =
            counts.iter().map(|(standing, count)| format!("{} {count}", standing.text(self.sheet.lang)));
        told.collect::<Vec<_>>().join("; ")
    }
}

/// A street's name, the rows of tiles of its largest community, and the community's name.
fn band_height(communities: &[Placed]) -> i64 {
    let rows = communities.iter().map(|community| community.estates.chunks(COLUMNS).len()).max();
    let rows = i64::try_from(rows.unwrap_or(0)).unwrap_or(0);
    rows.saturating_mul(STEP).saturating_add(520)
}
