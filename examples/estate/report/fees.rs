//! The service fees: `fee.bill`, once for every unit of a price's use.

use wuye::Error;
use wuye::decision::{Decision, Lang, Quantity};
use wuye::fee::bill::{Bill, Facts, Options, Outcome};
use wuye::owner::{AreaSource, Unit, UnitUse};
use wuye::quantity::{Area, Key, Money};
use wuye::rule::Rule;

use super::super::read::{Estate, Refusal, UsePrice};
use super::super::shared::page::{Page, plural};

/// A bill is for the area that also counts for a vote: registered, else surveyed, else by contract.
const SOURCES: &[AreaSource] = &[AreaSource::Register, AreaSource::Survey, AreaSource::Contract];

pub(super) fn fees(page: &mut Page<'_>, estate: &Estate) -> Result<(), Refusal> {
    for (row, price) in estate.prices.iter().enumerate() {
        heading(page, price);
        page.progress(Bill::ID);
        let explain = |error: Error| {
            let origins = [estate.units.origin("units"), estate.prices.origin("prices")];
            estate.refusal(&error, "prices", &origins)
        };
        let mut billed = Vec::new();
        for (place, row) in estate.units.iter().enumerate() {
            if row.unit.used_for == price.used_for {
                let area = row.unit.area(SOURCES);
                let (area, _) = area.map_err(|error| explain(error.at_row(place).at("units")))?;
                billed.push((&row.unit, area));
            }
        }
        bills(page, price, &billed).map_err(|error| explain(error.at_row(row).at("prices")))?;
    }
    Ok(())
}

fn heading(page: &mut Page<'_>, price: &UsePrice) {
    let used_for = match price.used_for {
        UnitUse::Dwelling => page.pick("住宅", "dwellings"),
        UnitUse::NonDwelling => page.pick("非住宅", "non-dwellings"),
        UnitUse::Parking => page.pick("车位、车库", "parking spaces"),
        UnitUse::Common => page.pick("共有部分", "common property"),
    };
    let title = page.pick(Bill::TITLE.0, Bill::TITLE.1);
    let text = format!("{title}{}{used_for}", page.pick("：", ": "));
    page.heading(&text);
}

/// Bills every unit, and writes the sum of all bills and the largest with its reasons.
fn bills(page: &mut Page<'_>, price: &UsePrice, units: &[(&Unit, Area)]) -> Result<(), Error> {
    let mut amounts: Vec<(&Key, Money)> = Vec::with_capacity(units.len());
    let mut largest: Option<(&Key, Money, Decision<Outcome>)> = None;
    for (unit, area) in units {
        let decision = match Bill::decide(page.law(), &facts(price, unit, *area), &Options::default()) {
            Ok(decision) => decision,
            // Nothing is in force, or the price is at fault: the same for every unit, so told once.
            Err(error) => return page.answer::<Bill>(price.from, Err(error), |_, _| ()).map(|_| ()),
        };
        let amount = decision.outcome().map_or(Money::ZERO, |outcome| outcome.amount_yuan);
        amounts.push((&unit.unit, amount));
        if largest.as_ref().is_none_or(|(_, most, _)| amount > *most) {
            largest = Some((&unit.unit, amount, decision));
        }
    }
    let Some((unit, _, decision)) = largest else {
        page.line(page.pick("没有此类用途的专有部分", "no unit has this use"));
        return Ok(());
    };
    page.answer::<Bill>(price.from, Ok(decision), |page, outcome| {
        let (count, total) = (amounts.len(), page.show_sum(amounts.iter().map(|(_, amount)| *amount)));
        let (from, to) = (price.from, price.to);
        let price = page.show(Quantity::Price(price.price_yuan_per_m2_month));
        let text = match page.lang() {
            Lang::Zh => format!("{price}，{from} 起至 {to} 前一日：{count} 份账单，合计 {total}"),
            Lang::En => format!(
                "{price}, from {from} to the day before {to}: {}, {total} in all",
                plural(count, "bill")
            ),
        };
        page.line(&text);
        page.details(&amounts, |page, (unit, amount)| format!("{unit}  {}", page.show(*amount)));
        let most = page.show(outcome.amount_yuan);
        let text = match page.lang() {
            Lang::Zh => format!("其中最大的一份：{unit}，{most}"),
            Lang::En => format!("the largest: {unit}, {most}"),
        };
        page.line(&text);
    })?;
    Ok(())
}

fn facts(price: &UsePrice, unit: &Unit, area_m2: Area) -> Facts {
    Facts {
        unit: Some(unit.unit.clone()),
        area_m2: Some(area_m2),
        price_yuan_per_m2_month: Some(price.price_yuan_per_m2_month),
        to: Some(price.to),
        anchor: price.anchor,
        ..Facts::new(price.from)
    }
}
