//! The report: year by year what happened and how the fund stood, one unit's account, and the years to come.

use wuye::Error;
use wuye::decision::Lang;
use wuye::fund::Standing;
use wuye::fund::accounts::{self, Accounts};
use wuye::fund::ledger::{Statement, Totals};
use wuye::fund::projection::{self, Projection};
use wuye::law::Law;
use wuye::quantity::{Area, Date, Key, Money};

use super::chart::{self, Future, Series};
use super::post::Books;
use super::read::Fund;
use super::shared::page::{Page, Style, plural};
use super::shared::refusal::Refusal;
use super::tell;

/// What is asked of the books.
#[derive(Clone, Copy)]
pub(crate) struct Asked<'a> {
    pub(crate) lang: Lang,
    pub(crate) unit: Option<&'a Key>,
    pub(crate) as_of: Option<Date>,
}

/// The report, and the chart as an SVG document.
pub(crate) struct Told {
    pub(crate) report: String,
    pub(crate) chart: String,
}

/// Writes both. `progress` is told what is being decided.
pub(crate) fn report(
    fund: &Fund,
    mut books: Books<'_>,
    asked: Asked<'_>,
    progress: &mut dyn FnMut(&str),
) -> Result<Told, Refusal> {
    let about = &fund.about;
    let style = Style { lang: asked.lang, most: 3 };
    let mut page = Page::new(style, Law::built_in().at(about.jurisdiction), progress);
    let title = page.pick(&about.title_zh, &about.title_en).to_owned();
    page.title(&format!("{title} · {} · {}", about.key, about.jurisdiction));

    let mut deeds = std::mem::take(&mut books.deeds).into_iter().peekable();
    let mut past = Vec::new();
    for year in about.years.first..=about.years.last {
        page.heading(&year.to_string());
        while let Some((day, deed)) = deeds.next_if(|(day, _)| day.year() <= year) {
            tell::deed(&mut page, fund, day, deed).map_err(|error| fund.refusal(&error, ""))?;
        }
        let day = |month, day| Date::try_new(year, month, day).map_err(|error| fund.refusal(&error, "years"));
        let facts = books.facts(Some(day(1, 1)?), day(12, 31)?);
        let balance = state(&mut page, fund, &facts)?;
        past.push((year, balance));
    }
    let last = Date::try_new(about.years.last, 12, 31).map_err(|error| fund.refusal(&error, "years"))?;
    if let Some(unit) = asked.unit {
        unit_account(&mut page, fund, &books, unit, asked.as_of.unwrap_or(last))?;
    }
    let future = project(&mut page, fund, &books)?;
    let chart = chart::chart(asked.lang, &title, &Series { past, future });
    Ok(Told { report: page.into_text(), chart })
}

impl Books<'_> {
    /// The ledger as a rule takes it.
    fn facts(&self, from: Option<Date>, as_of: Date) -> accounts::Facts {
        let (accounts, entries) = (self.accounts.clone(), self.entries.clone());
        accounts::Facts { from, as_of, accounts, entries, lines_of: vec![] }
    }
}

/// The statement of a year; gives back what the fund ends with.
fn state(page: &mut Page<'_>, fund: &Fund, facts: &accounts::Facts) -> Result<Money, Refusal> {
    let mut balance = Money::ZERO;
    let explain = |error: &Error| fund.refusal(error, "");
    page.decide::<Accounts>(facts, &accounts::Options::default(), &explain, |page, outcome| {
        let statement = &outcome.statement;
        balance = statement.zone.balance_yuan;
        zone(page, statement);
        for building in &statement.buildings {
            let name = format!("{}{}", page.pick("幢 ", "building "), building.building);
            let text = totals(page, &name, &building.totals);
            page.detail(&text);
        }
    })?;
    Ok(balance)
}

fn zone(page: &mut Page<'_>, statement: &Statement) {
    let text = totals(page, page.pick("全体", "the zone"), &statement.zone);
    page.line(&text);
    let sum = page.show_sum(statement.accounts.iter().map(|account| account.totals.balance_yuan));
    let count = statement.accounts.len();
    let text = match page.lang() {
        Lang::Zh => format!("{count} 个账户合计 {sum}"),
        Lang::En => format!("{} sum to {sum}", plural(count, "account")),
    };
    page.line(&text);
}

/// What moved, and what is there; what did not move is not told.
fn totals(page: &Page<'_>, name: &str, totals: &Totals) -> String {
    let moved = [
        (page.pick("交存", "paid in"), totals.deposited_yuan),
        (page.pick("利息", "interest"), totals.interest_yuan),
        (page.pick("公共收益", "revenue"), totals.revenue_yuan),
        (page.pick("使用", "spent"), totals.spent_yuan),
    ];
    let moved = moved.into_iter().filter(|(_, yuan)| *yuan != Money::ZERO);
    let moved: Vec<String> = moved.map(|(name, yuan)| format!("{name} {yuan}")).collect();
    let (opening, balance) = (totals.opening_yuan, page.show(totals.balance_yuan));
    match page.lang() {
        Lang::Zh => format!("{name}：{opening} → {balance}（{}）", moved.join("，")),
        Lang::En => format!("{name}: {opening} → {balance} ({})", moved.join(", ")),
    }
}

/// One unit's account on a day, entry by entry.
fn unit_account(
    page: &mut Page<'_>,
    fund: &Fund,
    books: &Books<'_>,
    unit: &Key,
    as_of: Date,
) -> Result<(), Refusal> {
    let mut facts = books.facts(None, as_of);
    facts.lines_of = vec![unit.clone()];
    page.heading(&format!("{}{unit} · {as_of}", page.pick("分户账 ", "the account of ")));
    let explain = |error: &Error| fund.units.file.refuse_all(error.message());
    page.decide::<Accounts>(&facts, &accounts::Options::default(), &explain, |page, outcome| {
        let account = outcome.statement.accounts.iter().find(|account| account.account == *unit);
        if let Some(account) = account {
            let text = totals(page, unit.as_str(), &account.totals);
            page.line(&text);
            if let Some(owner) = &account.owner {
                let text = format!("{}{owner}", page.pick("业主 ", "owner "));
                page.line(&text);
            }
        }
        for line in outcome.lines.iter().flat_map(|account| &account.lines) {
            let text = tell::entry(page, line);
            page.detail(&text);
        }
    })?;
    Ok(())
}

/// The years to come, with and without a levy.
fn project(page: &mut Page<'_>, fund: &Fund, books: &Books<'_>) -> Result<Future, Refusal> {
    let plan = &fund.about.projection;
    let explain = |error: &Error| fund.refusal(error, "projection");
    let facts = facts_of_projection(fund, books, plan.as_of).map_err(|error| explain(&error))?;
    page.heading(page.pick("今后各年", "the years to come"));
    let options = projection::Options::default();
    let decision = page.decide::<Projection>(&facts, &options, &explain, |page, outcome| {
        tell::years(page, &facts, outcome);
    })?;
    let outcome = decision.as_ref().and_then(|decision| decision.outcome()).cloned();
    Ok(Future { as_of: plan.as_of, floor_yuan: plan.floor_yuan, outcome })
}

fn facts_of_projection(fund: &Fund, books: &Books<'_>, as_of: Date) -> Result<projection::Facts, Error> {
    let plan = &fund.about.projection;
    let zone = books.statement(as_of)?.zone;
    let (balance_yuan, first_deposit_yuan) = (zone.balance_yuan, zone.first_deposit_yuan);
    Ok(projection::Facts {
        as_of,
        years: plan.years,
        fund: Standing { balance_yuan, first_deposit_yuan },
        area_m2: Area::sum(fund.units.iter().map(|unit| unit.repair.area_m2))?,
        floor_yuan: plan.floor_yuan,
        interest_yearly: plan.interest_yearly,
        components: plan.components.clone(),
        deposits: vec![],
        repairs: plan.repairs.clone(),
    })
}
