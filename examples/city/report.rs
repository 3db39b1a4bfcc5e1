//! The report: the targets, the defects, the plan, and district by district the acceptance and the money.

use wuye::Error;
use wuye::decision::{Decision, Lang};
use wuye::law::Law;
use wuye::programme::acceptance::{self, Acceptance};
use wuye::programme::defects::{self, Defects};
use wuye::programme::plan::{self, Plans};
use wuye::programme::targets::{self, Reached};
use wuye::programme::tranche::{self, Tranche};
use wuye::quantity::Key;

use super::read::City;
use super::shared::page::{Page, Style};
use super::shared::refusal::Refusal;
use super::tell;

/// What was decided, none where no law of the day answers.
pub(crate) struct Answers {
    pub(crate) defects: Option<Decision<defects::Outcome>>,
    pub(crate) targets: Option<Decision<targets::Outcome>>,
    pub(crate) plan: Option<Decision<plan::Outcome>>,
    /// In the order of the city's districts.
    pub(crate) districts: Vec<OfDistrict>,
}

/// What was decided of a district's communities.
pub(crate) struct OfDistrict {
    pub(crate) district: Key,
    pub(crate) acceptance: Option<Decision<acceptance::Outcome>>,
    pub(crate) money: Option<Decision<tranche::Outcome>>,
}

/// The report, and what it tells of.
pub(crate) struct Told {
    pub(crate) report: String,
    pub(crate) answers: Answers,
}

/// Asks and writes. `progress` is told what is being decided.
pub(crate) fn report(city: &City, lang: Lang, progress: &mut dyn FnMut(&str)) -> Result<Told, Refusal> {
    let about = &city.about;
    let law = |place| Law::built_in().at(place);
    let mut page = Page::new(Style { lang, most: 8 }, law(about.inventory_under), progress);
    let title = page.pick(&about.title_zh, &about.title_en);
    page.title(&format!("{title} · {} · {}", about.key, about.as_of));

    page.heading(page.pick("开发遗留问题", "defects left by the development"));
    let explain = |error: &Error| city.case_refusal(error);
    let defects =
        page.decide::<Defects>(&city.cases(), &defects::Options::default(), &explain, tell::defects)?;

    page.heading(page.pick("目标", "the targets"));
    let items = defects.as_ref().and_then(Decision::outcome).map_or(&[][..], |outcome| &outcome.items);
    let explain = |error: &Error| city.inventory_refusal(error);
    let options = targets::Options::default();
    let targets = page.decide::<Reached>(&city.inventory(items), &options, &explain, tell::targets)?;

    page.under(law(about.services_under));
    page.heading(page.pick("实施步骤", "the plan"));
    let explain = |error: &Error| city.plan_refusal(error);
    let plan = page.decide::<Plans>(&city.done(), &plan::Options::default(), &explain, tell::plan)?;

    let mut districts = Vec::with_capacity(city.districts.len());
    for place in &city.districts {
        districts.push(district(&mut page, city, &place.district)?);
    }
    page.heading(page.pick("全市经费", "the money of all districts"));
    tell::together(&mut page, &districts);
    Ok(Told { report: page.into_text(), answers: Answers { defects, targets, plan, districts } })
}

fn district(page: &mut Page<'_>, city: &City, district: &Key) -> Result<OfDistrict, Refusal> {
    page.heading(district.as_str());
    let explain = |error: &Error| city.inspection_refusal(error, district);
    let (facts, options) = (city.inspections(district), acceptance::Options::default());
    let acceptance = page.decide::<Acceptance>(&facts, &options, &explain, tell::acceptance)?;
    let accepted = acceptance.as_ref().and_then(Decision::outcome);
    let explain = |error: &Error| city.money_refusal(error, district);
    let facts = city.money(district, accepted);
    let money = page.decide::<Tranche>(&facts, &tranche::Options::default(), &explain, tell::money)?;
    Ok(OfDistrict { district: district.clone(), acceptance, money })
}
