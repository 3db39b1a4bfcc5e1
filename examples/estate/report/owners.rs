//! Who owns what: `owner.area` and `owner.count`.

use std::cmp::Reverse;

use wuye::Error;
use wuye::decision::Lang;
use wuye::owner::AreaSource;
use wuye::owner::area::{self, Areas, UnitArea};
use wuye::owner::count::{self, Count, Owner};

use super::super::read::{Estate, Refusal};
use super::super::shared::page::{Page, plural};

pub(super) fn owners(page: &mut Page<'_>, estate: &Estate) -> Result<(), Refusal> {
    let asked = &estate.zone.owner;
    let facts = area::Facts {
        as_of: asked.as_of,
        about_parking: None,
        developer: estate.zone.developer.clone(),
        units: estate.units.list(),
    };
    let explain = |error: &Error| estate.refusal(error, "owner", &estate.units.origins(""));

    page.rule_heading::<Areas>();
    let options = area::Options { parking: asked.options.parking };
    page.decide::<Areas>(&facts, &options, &explain, areas)?;

    page.rule_heading::<Count>();
    page.decide::<Count>(&facts, &asked.options, &explain, heads)?;
    Ok(())
}

fn areas(page: &mut Page<'_>, outcome: &area::Outcome) {
    let from = |source| outcome.units.iter().filter(|unit| unit.source == source).count();
    let (count, total) = (outcome.units.len(), page.show(outcome.total_m2));
    let (register, survey, contract) =
        (from(AreaSource::Register), from(AreaSource::Survey), from(AreaSource::Contract));
    let text = match page.lang() {
        Lang::Zh => format!(
            "计入 {count} 个专有部分，合计 {total}；面积取自登记的 {register} 个，取自实测的 {survey} 个，取自合同的 {contract} 个"
        ),
        Lang::En => format!(
            "{total} in {}; areas by register: {register}, by survey: {survey}, by contract: {contract}",
            plural(count, "unit")
        ),
    };
    page.line(&text);
    page.details(&outcome.units, |page, UnitArea { unit, area_m2, source }| {
        let source = match source {
            AreaSource::Register => page.pick("登记", "register"),
            AreaSource::Survey => page.pick("实测", "survey"),
            AreaSource::Contract => page.pick("合同", "contract"),
        };
        format!("{unit}  {}  {source}", page.show(*area_m2))
    });
}

fn heads(page: &mut Page<'_>, outcome: &count::Outcome) {
    let (heads, total) = (page.show(outcome.heads), page.show(outcome.total_m2));
    let text = match page.lang() {
        Lang::Zh => format!("业主 {heads}，合计 {total}；面积最大的："),
        Lang::En => format!("{heads} with {total}; the largest:"),
    };
    page.line(&text);
    let mut largest: Vec<&Owner> = outcome.owners.iter().collect();
    largest.sort_by_key(|owner| Reverse(owner.area_m2));
    page.details(&largest, |page, owner| head(page, owner));
}

fn head(page: &Page<'_>, owner: &Owner) -> String {
    let keys = super::joined(&owner.owners);
    let developer = if owner.developer { page.pick("（建设单位）", " (developer)") } else { "" };
    let (units, area) = (owner.units.len(), page.show(owner.area_m2));
    match page.lang() {
        Lang::Zh => format!("{keys}{developer}  {units} 个专有部分  {area}"),
        Lang::En => format!("{keys}{developer}  {}  {area}", plural(units, "unit")),
    }
}
