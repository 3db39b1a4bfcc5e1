//! The communities' money by district and street: what was paid at the start and on acceptance, what is owed, what is not
//! due yet, and what is withheld.

use std::collections::BTreeMap;

use wuye::decision::{Decision, Lang};
use wuye::programme::tranche::Sums;
use wuye::quantity::{Key, Money};

use super::super::shared::svg::{Anchor, Svg};
use super::super::tables::Milestone;
use super::super::words::pick;
use super::Sheet;
use super::markup::{self, figure, grouped, law, legend, numbers, reasons};
use super::stack::{Part, stack};

/// What becomes of a sum that was granted.
const PARTS: [(&str, &str, &str); 5] = [
    ("start", "启动时已付", "paid at the start"),
    ("passed", "验收合格后已付", "paid on acceptance"),
    ("owed", "到期未付", "due and not paid"),
    ("wait", "未到期", "not due yet"),
    ("held", "扣留", "withheld"),
];

/// The sums of a district or a street.
struct Row {
    name: String,
    is_district: bool,
    sums: Sums,
    start: Money,
}

pub(super) fn section(sheet: Sheet<'_>) -> String {
    let lang = sheet.lang;
    let decisions = || sheet.answers.districts.iter().filter_map(|of| of.money.as_ref());
    let told = || decisions().flat_map(Decision::reasons);
    let rows = rows(sheet);
    let legend = legend(PARTS.iter().map(|(class, zh, en)| (*class, pick(lang, zh, en).to_owned())));
    let chart = format!("{legend}<div class=\"scroll\">{}</div>\n", chart(lang, &rows));
    let heads: Vec<&str> = [pick(lang, "区、街道", "district, street"), pick(lang, "核定", "granted")]
        .into_iter()
        .chain(PARTS.iter().map(|(_, zh, en)| pick(lang, zh, en)))
        .chain([pick(lang, "多付", "overpaid")])
        .collect();
    let table: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            let parts = row.amounts().into_iter().map(grouped);
            let ends = [row.sums.overpaid_yuan].map(grouped);
            let starts = [row.name.clone(), grouped(row.sums.granted_yuan)];
            starts.into_iter().chain(parts).chain(ends).collect()
        })
        .collect();
    let caption = pick(
        lang,
        "条末的数字是已付的。核定 = 到期 + 未到期 + 扣留，已付 + 欠付 = 到期 + 多付，精确到分。",
        "At the end of each bar stands what was paid. Granted is due, not due yet and withheld; paid and owed are due and overpaid: to the fen.",
    );
    markup::section(
        "money",
        pick(lang, "社区物业服务经费", "Money for the communities' services"),
        pick(
            lang,
            "区与街道各出一半：启动时付一部分，验收合格后付其余；验收不合格的扣留。单位：元。",
            "District and street give the same: a part to begin with, the rest once accepted; from a community that failed it is \
             withheld. In yuan.",
        ),
        &[figure(&chart, caption, &law(lang, told())), numbers(lang, &heads, &table), reasons(lang, told())],
    )
}

/// The districts, each with its streets.
fn rows(sheet: Sheet<'_>) -> Vec<Row> {
    let mut started: BTreeMap<&Key, Money> = BTreeMap::new();
    for paid in sheet.city.payments.iter().filter(|paid| paid.milestone == Milestone::Start) {
        let sum = started.entry(&paid.community).or_insert(Money::ZERO);
        *sum = sum.checked_add(paid.payment.yuan).unwrap_or(*sum);
    }
    let start = |of: &mut dyn Iterator<Item = &Key>| {
        Money::sum(of.filter_map(|community| started.get(community).copied())).unwrap_or(Money::ZERO)
    };
    let mut rows = Vec::new();
    for (place, answers) in sheet.city.districts.iter().zip(&sheet.answers.districts) {
        let Some(outcome) = answers.money.as_ref().and_then(Decision::outcome) else { continue };
        rows.push(Row {
            name: answers.district.to_string(),
            is_district: true,
            sums: outcome.sums,
            start: start(&mut place.communities().map(|community| &community.community)),
        });
        for street in &place.streets {
            let found = outcome.streets.iter().find(|one| one.street == street.street);
            rows.extend(found.map(|found| Row {
                name: street.street.to_string(),
                is_district: false,
                sums: found.sums,
                start: start(&mut street.communities.iter().map(|community| &community.community)),
            }));
        }
    }
    rows
}

impl Row {
    /// What became of the sum, in the order of the parts.
    fn amounts(&self) -> [Money; 5] {
        let sums = &self.sums;
        let passed = sums.paid_yuan.checked_sub(self.start).unwrap_or(Money::ZERO);
        [self.start, passed, sums.outstanding_yuan, sums.not_yet_yuan, sums.withheld_yuan]
    }
}

fn chart(lang: Lang, rows: &[Row]) -> String {
    let whole = rows.iter().map(|row| row.sums.granted_yuan.fen()).max().unwrap_or(1).max(1);
    let height = rows.iter().map(Row::height).fold(60, i64::saturating_add);
    let title = pick(lang, "各区、各街道的经费", "the money of each district and street");
    let told = rows.iter().filter(|row| row.is_district);
    let told = told.map(|row| format!("{} {}", row.name, grouped(row.sums.paid_yuan)));
    let mut svg = Svg::inside(10800, height, title, &told.collect::<Vec<_>>().join("; "));
    let mut y = 0_i64;
    for row in rows {
        let (class, top, thick) = if row.is_district { ("place", 180, 260) } else { ("name", 30, 180) };
        let from = y.saturating_add(top);
        let base = from.saturating_add(thick / 2).saturating_add(45);
        svg.label((0, base), Anchor::Start, class, &row.name);
        let parts: Vec<Part> = PARTS
            .iter()
            .zip(row.amounts())
            .map(|((class, zh, en), amount)| Part {
                amount: amount.fen(),
                class,
                tip: format!("{} · {} {}", row.name, pick(lang, zh, en), grouped(amount)),
            })
            .collect();
        let end = stack(&mut svg, (1200, from), (8000, thick), whole, &parts);
        let sum = grouped(row.sums.paid_yuan);
        svg.label((end.saturating_add(100), base), Anchor::Start, "value", &sum);
        y = y.saturating_add(row.height());
    }
    svg.into_text()
}

impl Row {
    const fn height(&self) -> i64 {
        if self.is_district { 520 } else { 270 }
    }
}
