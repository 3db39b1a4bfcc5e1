//! The report: what was billed, the year's settlement under both models, and one unit's bills line by line.

use wuye::Error;
use wuye::decision::{Decision, Lang};
use wuye::fee::model::{self, Left, Model, Settlement, UnitPaid};
use wuye::law::Law;
use wuye::quantity::{Key, Money};
use wuye::rule::Rule as _;

use super::bills::{self, Bills, Sums};
use super::read::{BilledUnit, Estate};
use super::shared::page::{Page, Style, plural};
use super::shared::refusal::Refusal;

/// The report, and the bills as a table.
pub(crate) struct Told {
    pub(crate) report: String,
    pub(crate) bills: String,
}

/// Writes both. `progress` is told what is being decided.
pub(crate) fn report(
    estate: &Estate,
    bills: &Bills,
    lang: Lang,
    unit: Option<&Key>,
    progress: &mut dyn FnMut(&str),
) -> Result<Told, Refusal> {
    let about = &estate.about;
    let mut page = Page::new(Style { lang, most: 5 }, Law::built_in().at(about.jurisdiction), progress);
    let title = page.pick(&about.title_zh, &about.title_en).to_owned();
    page.title(&format!("{title} · {} · {}", about.key, about.jurisdiction));
    billed(&mut page, bills);
    settled(&mut page, estate, bills)?;
    let unit = unit.unwrap_or(&about.explained);
    let Some((line, unit)) = estate.units.rows.iter().find(|(_, row)| row.unit == *unit) else {
        return Err(estate.units.file.refuse_all(format!("there is no unit {:?}", unit.as_str())));
    };
    explained(&mut page, estate, bills, *line, unit)?;
    Ok(Told { report: page.into_text(), bills: bills.csv() })
}

fn billed(page: &mut Page<'_>, bills: &Bills) {
    page.heading(page.pick("账单", "the bills"));
    let total = page.show_sum(bills.bills.iter().map(|bill| bill.outcome.amount_yuan));
    let reduced = page.show_sum(bills.bills.iter().filter_map(|bill| bill.outcome.reduced_yuan));
    let parts: usize = bills.bills.iter().map(|bill| bill.outcome.parts.len()).sum();
    let count = bills.bills.len();
    let text = match page.lang() {
        Lang::Zh => format!("{count} 张账单（{parts} 段），合计 {total}；减免 {reduced}"),
        Lang::En => {
            let (bills, parts) = (plural(count, "bill"), plural(parts, "part"));
            format!("{bills} in {parts} come to {total}; {reduced} were taken off")
        }
    };
    page.line(&text);
    page.line(page.pick("按用途：", "by use:"));
    let used_as = bills.by(|bill, _| Some(&bill.used_as));
    sums(page, &used_as, |name| name.as_str().to_owned());
    page.line(page.pick("按交费人：", "by who pays:"));
    let payers = bills.by(|_, part| part.payer.as_ref());
    let lang = page.lang();
    sums(page, &payers, |name| payer(lang, name).to_owned());
}

fn sums(page: &mut Page<'_>, sums: &Sums<'_>, name: impl Fn(&Key) -> String) {
    for (key, amounts) in sums {
        let text = format!("{}  {}", name(key), page.show_sum(amounts.iter().copied()));
        page.detail(&text);
    }
}

fn payer(lang: Lang, name: &Key) -> &str {
    match (lang, name.as_str()) {
        (Lang::Zh, "developer") => "建设单位",
        (Lang::Zh, "owner") => "业主",
        (Lang::Zh, "seller") => "原业主",
        (Lang::Zh, "user") => "物业使用人",
        (_, other) => other,
    }
}

/// The year under both models, beside each other: what was paid is what was billed.
fn settled(page: &mut Page<'_>, estate: &Estate, bills: &Bills) -> Result<(), Refusal> {
    page.heading(page.pick("年度结算", "the year's settlement"));
    let explain = |error: &Error| match estate.outlays.origin("outlays").refusal(error) {
        Some(refusal) => refusal,
        None => estate.refusal(error, "settlement"),
    };
    let of = |model| decided(estate, bills, model).map_err(|error| explain(&error));
    let both = [of(Model::LumpSum)?, of(Model::Commission)?];
    let outcomes: Vec<&model::Outcome> = both.iter().filter_map(Decision::outcome).collect();
    if let [lump_sum, commission] = outcomes[..] {
        beside(page, bills, lump_sum, commission);
    }
    for decision in both {
        page.answer::<Settlement>(estate.about.settlement.as_of, Ok(decision), |page, outcome| {
            page.details(&outcome.units, |page, unit| {
                let (paid, share) = (page.show(unit.paid_yuan), page.show(unit.share_yuan));
                match page.lang() {
                    Lang::Zh => format!("{} 交纳 {paid}，退还（负数为补交） {share}", unit.unit),
                    Lang::En => {
                        format!("{} paid {paid} and gets back {share} (below zero: pays)", unit.unit)
                    }
                }
            });
        })
        .map_err(|error| explain(&error))?;
    }
    Ok(())
}

fn decided(estate: &Estate, bills: &Bills, model: Model) -> Result<Decision<model::Outcome>, Error> {
    let about = &estate.about;
    let paid = bills.by(|bill, _| Some(&bill.unit));
    let units: Result<Vec<UnitPaid>, Error> = paid
        .into_iter()
        .map(|(unit, sums)| Ok(UnitPaid { unit: unit.clone(), paid_yuan: Money::sum(sums)? }))
        .collect();
    let units = units?;
    let commission = model == Model::Commission;
    let facts = model::Facts {
        from: about.from,
        as_of: about.settlement.as_of,
        model,
        prepaid_yuan: Money::sum(units.iter().map(|unit| unit.paid_yuan))?,
        carried_yuan: None,
        remuneration: commission.then_some(about.settlement.remuneration),
        outlays: estate.outlays.iter().cloned().collect(),
        units: if commission { units } else { Vec::new() },
        reports: about.settlement.reports.clone(),
        joint_account: None,
    };
    let left = if commission { Left::Settled } else { Left::Carried };
    let law = Law::built_in().at(about.jurisdiction);
    Settlement::decide(&law, &facts, &model::Options { left, ..model::Options::default() })
}

fn beside(page: &mut Page<'_>, bills: &Bills, lump_sum: &model::Outcome, commission: &model::Outcome) {
    let prepaid = page.show_sum(bills.bills.iter().map(|bill| bill.outcome.amount_yuan));
    let of =
        |item: fn(&model::Outcome) -> Money| [lump_sum, commission].map(|outcome| page.show(item(outcome)));
    let rows = [
        ("收费", "charged", [prepaid.clone(), prepaid]),
        ("酬金", "remuneration", of(|outcome| outcome.remuneration_yuan)),
        ("支出", "outlays", of(|outcome| outcome.outlays_yuan)),
        ("归业主", "the owners'", of(|outcome| outcome.owners_yuan)),
        ("归物业服务人", "the manager's", of(|outcome| outcome.manager_yuan)),
    ];
    let text = page.pick("项目 | 包干制 | 酬金制", "item | lump sum | commission").to_owned();
    page.line(&text);
    for (zh, en, [lump_sum, commission]) in rows {
        let text = format!("{} | {lump_sum} | {commission}", page.pick(zh, en));
        page.line(&text);
    }
}

/// A unit's bills with their reasons.
fn explained(
    page: &mut Page<'_>,
    estate: &Estate,
    bills: &Bills,
    line: usize,
    unit: &BilledUnit,
) -> Result<(), Refusal> {
    page.heading(&format!("{}{}", page.pick("账单说明：", "the bills explained: "), unit.unit));
    let law = *page.law();
    for pair in bills.ends.windows(2) {
        let &[from, to] = pair else { continue };
        let explain = |error: &Error| bills::explain(estate, error, line, &unit.unit);
        let decision = bills::decide(estate, &law, unit, from, to);
        page.answer::<wuye::fee::bill::Bill>(from, decision, |page, outcome| {
            let (amount, months) = (page.show(outcome.amount_yuan), outcome.months);
            let text = match page.lang() {
                Lang::Zh => format!("{from} 起、{to} 前 {months} 个月：{amount}"),
                Lang::En => format!("from {from} to before {to}, {months} months: {amount}"),
            };
            page.line(&text);
            for owed in &outcome.payers {
                let text = format!("{}  {}", payer(page.lang(), &owed.payer), page.show(owed.amount_yuan));
                page.detail(&text);
            }
        })
        .map_err(|error| explain(&error))?;
    }
    Ok(())
}
