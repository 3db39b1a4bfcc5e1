//! The report, chapter by chapter.

use wuye::Error;
use wuye::assembly::setup::Setup;
use wuye::contract::exit::Exit;
use wuye::contract::handover::Handover;
use wuye::contract::notice::Notice;
use wuye::contract::presale::Presale;
use wuye::contract::refund::Refunding;
use wuye::contract::tender::Tender;
use wuye::decision::Lang;
use wuye::law::Law;
use wuye::procedure::{History, Outcome};
use wuye::quantity::{Area, Date, Ratio};
use wuye::rule::Rule;
use wuye::zone::delimitation::Delimitation;
use wuye::zone::parking::planned::Planned;
use wuye::zone::phases::{self, Phases};
use wuye::zone::premises::Premises;

use super::ask::Ask;
use super::read::Estate;
use super::shared::page::{Page, Style, percent, plural};
use super::shared::refusal::Refusal;
use super::tell;

/// Writes the report. `progress` is told what is being decided.
pub(crate) fn report(estate: &Estate, lang: Lang, progress: &mut dyn FnMut(&str)) -> Result<String, Refusal> {
    let about = &estate.about;
    let mut page = Page::new(Style { lang, most: 6 }, Law::built_in().at(about.jurisdiction), progress);
    let title = page.pick(&about.title_zh, &about.title_en);
    page.title(&format!("{title} · {} · {}", about.key, about.jurisdiction));
    for (number, chapter) in about.chapters.iter().enumerate() {
        page.heading(page.pick(&chapter.title_zh, &chapter.title_en));
        for (row, ask) in chapter.asks.iter().enumerate() {
            answer(&mut page, estate, ask, &format!("chapters[{number}].asks[{row}]"))?;
        }
    }
    Ok(page.into_text())
}

/// Answers a question, which stands at `place` in `zone.json`.
fn answer(page: &mut Page<'_>, estate: &Estate, ask: &Ask, place: &str) -> Result<(), Refusal> {
    match ask {
        Ask::Delimitation { as_of } => steps::<Delimitation>(page, estate, *as_of, place),
        Ask::Setup { as_of } => steps::<Setup>(page, estate, *as_of, place),
        Ask::Exit { as_of } => steps::<Exit>(page, estate, *as_of, place),
        Ask::Premises(facts) => of_facts::<Premises>(page, estate, facts, place, tell::nothing),
        Ask::Parking(facts) => of_facts::<Planned>(page, estate, facts, place, tell::nothing),
        Ask::Tender(facts) => of_facts::<Tender>(page, estate, facts, place, tell::nothing),
        Ask::Presale(facts) => of_facts::<Presale>(page, estate, facts, place, tell::nothing),
        Ask::Notice(facts) => of_facts::<Notice>(page, estate, facts, place, tell::notice),
        Ask::Handover(facts) => of_facts::<Handover>(page, estate, facts, place, tell::handover),
        Ask::Refund(facts) => of_facts::<Refunding>(page, estate, facts, place, tell::refund),
        Ask::Phases { as_of, conditions_met, contract } => {
            let place = format!("{place}.{}", Phases::ID);
            let explain = |error: &Error| estate.phase_refusal(error, *as_of, &place);
            let facts = estate.on(*as_of).map_err(|error| explain(&error))?;
            let facts =
                phases::Facts { conditions_met: *conditions_met, contract: contract.clone(), ..facts };
            decided::<Phases>(page, &facts, &explain, tell::phases)
        }
        Ask::Members { from, to } => members(page, estate, *from, *to, place),
    }
}

fn decided<R: Rule>(
    page: &mut Page<'_>,
    facts: &R::Facts,
    explain: &dyn Fn(&Error) -> Refusal,
    tell: impl FnOnce(&mut Page<'_>, &R::Outcome),
) -> Result<(), Refusal> {
    page.decide::<R>(facts, &R::Options::default(), explain, tell).map(|_| ())
}

/// A rule whose facts stand in `zone.json`.
fn of_facts<R: Rule>(
    page: &mut Page<'_>,
    estate: &Estate,
    facts: &R::Facts,
    place: &str,
    tell: impl FnOnce(&mut Page<'_>, &R::Outcome),
) -> Result<(), Refusal> {
    let place = format!("{place}.{}", R::ID);
    decided::<R>(page, facts, &|error| estate.refusal(error, &[], &place), tell)
}

/// A procedure, as far as it had come by a day.
fn steps<R: Rule<Facts = History, Outcome = Outcome>>(
    page: &mut Page<'_>,
    estate: &Estate,
    as_of: Date,
    place: &str,
) -> Result<(), Refusal> {
    let history = estate.history(R::ID, as_of);
    let place = format!("{place}.{}", R::ID);
    let explain = |error: &Error| estate.step_refusal(error, R::ID, as_of, &place);
    decided::<R>(page, &history, &explain, tell::nothing)
}

/// Who the members were, from a day on every three months.
fn members(page: &mut Page<'_>, estate: &Estate, from: Date, to: Date, place: &str) -> Result<(), Refusal> {
    let whole = Area::sum(estate.units.iter().map(|unit| unit.area_m2));
    let whole = whole.map_err(|error| estate.refusal(&error, &[], place))?;
    let mut day = from;
    while day <= to {
        let explain = |error: &Error| estate.phase_refusal(error, day, place);
        page.progress(&day.to_string());
        // Only the roll is asked for.
        let facts = estate.on(day).map_err(|error| explain(&error))?;
        let facts = phases::Facts { conditions_met: Some(false), ..facts };
        let options = phases::Options::default();
        let decision = Phases::decide(page.law(), &facts, &options).map_err(|error| explain(&error))?;
        if let Some(outcome) = decision.outcome() {
            let area = outcome.members_area_m2;
            let ratio = |area: Area| Ratio::from_integer(area.hundredths());
            let share = percent(ratio(area), ratio(whole));
            let owners = usize::try_from(outcome.members.get()).unwrap_or(usize::MAX);
            let text = match page.lang() {
                Lang::Zh => format!("{day}：业主 {owners} 人，{}，占全部规划面积 {share}", page.show(area)),
                Lang::En => format!(
                    "{day}: {}, {}, {share} of all that is planned",
                    plural(owners, "owner"),
                    page.show(area)
                ),
            };
            page.line(&text);
            let bar = bar(area, whole);
            page.detail(&bar);
        }
        day = day.add_months(3).map_err(|error| explain(&error))?;
    }
    Ok(())
}

/// A bar of a share, fifty signs long where it is all.
fn bar(part: Area, whole: Area) -> String {
    let filled = part.hundredths().saturating_mul(50).checked_div(whole.hundredths()).unwrap_or_default();
    let filled = usize::try_from(filled).unwrap_or_default();
    format!("{}{}", "█".repeat(filled), "░".repeat(50_usize.saturating_sub(filled)))
}
