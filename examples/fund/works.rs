//! Works from the plan to the final account, and how an owner is brought to pay: what `fund.json` tells of them.

use serde::Deserialize;
use wuye::Error;
use wuye::decision::Lang;
use wuye::fund::apportion::{PublicDeposits, RepairUnit};
use wuye::fund::chargeable::{self, Bearer, Chargeable, Item};
use wuye::fund::draw::{self, Draw};
use wuye::fund::raising::Raising;
use wuye::fund::settlement::{self, Excess, Settlement};
use wuye::fund::spending::{self, Spending};
use wuye::law::LocalLaw;
use wuye::procedure::{self, History};
use wuye::quantity::{Date, Key, Money};
use wuye::rule::Rule;

use super::post::answered;
use super::read::Fund;
use super::shared::page::{Answer, Page, plural};
use super::tables::Repair;

/// Works, as far as there is more to tell of them than a line of `repairs.csv`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Works {
    /// The day on which `repairs.csv` has them paid.
    pub(crate) paid_on: Date,
    /// What is done, and whether the fund pays for it.
    pub(crate) items: Vec<Item>,
    /// Whether the developer had reported that an owners' assembly can be formed.
    pub(crate) reported: bool,
    /// When the estimate was decided on, and what it was.
    pub(crate) estimated_on: Date,
    pub(crate) estimate_yuan: Money,
    /// What the contractor drew before the price was reviewed.
    pub(crate) draws: Vec<DrawOf>,
    /// Who took which step.
    pub(crate) history: History,
}

/// A sum that was drawn.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DrawOf {
    pub(crate) on: Date,
    #[serde(rename = "asked_yuan")]
    pub(crate) yuan: Money,
}

/// How the owner of a unit is brought to pay.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RaisingOf {
    pub(crate) unit: Key,
    pub(crate) history: History,
}

/// What was decided of works.
pub(crate) struct Decided<'f> {
    works: &'f Works,
    chargeable: Answer<Chargeable>,
    draws: Vec<(DrawOf, Answer<Draw>)>,
    spending: Answer<Spending>,
    settlement: Answer<Settlement>,
}

impl Works {
    /// The line of `repairs.csv` that has them paid.
    pub(crate) fn repair<'f>(&self, fund: &'f Fund) -> Option<&'f Repair> {
        fund.repairs.iter().find(|repair| repair.on == self.paid_on)
    }

    /// Decides all of it; the units and their balances are those before the works are paid.
    pub(crate) fn decide(
        &self,
        law: &LocalLaw<'_>,
        repair: &Repair,
        units: Vec<RepairUnit>,
        public_deposits: PublicDeposits,
    ) -> Result<Decided<'_>, Error> {
        let (items, reported) = (self.items.clone(), Some(self.reported));
        let items = chargeable::Facts { as_of: self.estimated_on, items, fund: None, reported };
        let use_of_fund = spending::Facts { transferred: true, history: self.history.clone() };
        let account = settlement::Facts {
            estimated_on: self.estimated_on,
            settled_on: self.paid_on,
            estimate_yuan: self.estimate_yuan,
            final_yuan: repair.cost_yuan,
            excess_decided_on: None,
            part: Some(repair.part.clone()),
            units,
            public_deposits: Some(public_deposits),
        };
        let settlement = answered::<Settlement>(Settlement::decide(law, &account, &settlement::Options {}))?;
        let options = procedure::Options::default();
        let mut drawn_yuan = Money::ZERO;
        let mut draws = Vec::with_capacity(self.draws.len());
        for draw in &self.draws {
            let (contract_yuan, asked_yuan) = (self.estimate_yuan, Some(draw.yuan));
            let (on, reviewed, emergency) = (draw.on, false, None);
            let facts = draw::Facts { on, contract_yuan, drawn_yuan, reviewed, emergency, asked_yuan };
            draws.push((*draw, answered::<Draw>(Draw::decide(law, &facts, &draw::Options {}))?));
            drawn_yuan = Money::sum([drawn_yuan, draw.yuan])?;
        }
        Ok(Decided {
            works: self,
            chargeable: answered::<Chargeable>(Chargeable::decide(law, &items, &chargeable::Options {}))?,
            draws,
            spending: answered::<Spending>(Spending::decide(law, &use_of_fund, &options))?,
            settlement,
        })
    }
}

impl RaisingOf {
    pub(crate) fn decide(&self, law: &LocalLaw<'_>) -> Result<Answer<Raising>, Error> {
        answered::<Raising>(Raising::decide(law, &self.history, &procedure::Options::default()))
    }
}

impl Decided<'_> {
    /// Writes it: what is paid, by which steps, by which draws, and what it came to.
    pub(crate) fn tell(self, page: &mut Page<'_>) -> Result<(), Error> {
        let works = self.works;
        page.answer::<Chargeable>(works.estimated_on, self.chargeable, charged)?;
        page.answer::<Spending>(works.history.as_of, self.spending, steps)?;
        for (draw, answer) in self.draws {
            let (on, yuan) = (draw.on, page.show(draw.yuan));
            let text = match page.lang() {
                Lang::Zh => format!("{on} 支取 {yuan}"),
                Lang::En => format!("{on} {yuan} drawn"),
            };
            page.line(&text);
            page.answer::<Draw>(on, answer, |_, _| ())?;
        }
        page.answer::<Settlement>(works.paid_on, self.settlement, settled)?;
        Ok(())
    }
}

fn charged(page: &mut Page<'_>, outcome: &chargeable::Outcome) {
    for item in &outcome.items {
        let bearer = match item.borne_by {
            Bearer::Fund => page.pick("专项维修资金", "the fund"),
            Bearer::Developer => page.pick("建设单位", "the developer"),
            Bearer::Utility => page.pick("专业单位", "the utility"),
            Bearer::PersonAtFault => page.pick("造成损坏的人", "whoever did the damage"),
            Bearer::Manager => page.pick("物业服务企业（物业费）", "the manager, from the service fee"),
            Bearer::Owner => page.pick("该专有部分的业主", "the owner of the part"),
            Bearer::Owners => page.pick("业主另行承担", "the owners beside the fund"),
        };
        page.detail(&format!("{}: {bearer}", item.item));
    }
}

/// How many steps were taken, which of them not as the law has it, and what comes next.
pub(crate) fn steps(page: &mut Page<'_>, outcome: &procedure::Outcome) {
    let (all, lawful) = (outcome.events.len(), outcome.events.iter().filter(|event| event.lawful).count());
    let end = if outcome.closed { page.pick("，程序终结", ", and it is over") } else { "" };
    let text = match page.lang() {
        Lang::Zh => format!("{all} 个步骤中 {lawful} 个合法{end}"),
        Lang::En => format!("{lawful} of {} lawful{end}", plural(all, "step")),
    };
    page.line(&text);
}

fn settled(page: &mut Page<'_>, outcome: &settlement::Outcome) {
    let more = outcome.units.iter().filter(|unit| unit.difference_yuan > Money::ZERO).count();
    let difference = page.show(outcome.difference_yuan);
    let excess = match outcome.excess {
        Excess::None => page.pick("未超预算", "not above the estimate"),
        Excess::NoLimit => page.pick("当地未见限制超预算的条文", "no text of the place limits it"),
        Excess::WithinLimit => page.pick("未达界限", "within the limit"),
        Excess::NewDecision => page.pick("须重新申报", "to be applied for anew"),
        Excess::Decided => page.pick("已另行决定", "decided on by itself"),
    };
    let text = match page.lang() {
        Lang::Zh => format!("决算减预算为 {difference}，{more} 个专有部分多付；{excess}"),
        Lang::En => {
            format!("final account less estimate: {difference}; more for {}; {excess}", plural(more, "unit"))
        }
    };
    page.line(&text);
}
