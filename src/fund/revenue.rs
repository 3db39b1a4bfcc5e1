//! Revenue from common parts.

use alloc::vec::Vec;

use super::account::Standing;
use crate::decision::{Comparison, Decision, Label, Reading, Reason, Step, Verdict};
use crate::error::{At as _, Error};
use crate::law::{InForce, LocalLaw, RevenueBase, RevenueShare, Words, keys};
use crate::quantity::{Date, Key, Money};
pub use crate::rule::NoOptions as Options;
use crate::rule::{self, Rule};

/// `fund.revenue`: how much of the revenue from common parts (公共收益、共有部分收益) goes to the special maintenance
/// fund.
///
/// What is left after reasonable cost is the owners' (民法典 art. 282). The nation says that it goes mainly to the
/// fund, or as the assembly decides (物业管理条例 art. 54), with no number. Some places have one:
///
/// * Shanghai: more than half, every quarter, where the assembly did not decide on another use
///   (上海市住宅物业管理规定 art. 51(3)); exactly half is too little;
/// * Beijing: half or more while the balance is below 30 % of the first deposit (北京市物业管理条例 art. 74(2));
/// * Lishui: 70 % before there is an assembly (丽水市物业管理条例 art. 44(1));
/// * Huzhou: half or more of what is in the account of such revenue, every quarter, until the first deposit is
///   reached (湖州市物业管理条例 art. 45(1));
/// * Taizhou: all of it before there is an assembly (台州市物业管理条例 art. 45(2));
/// * Qingyuan: all of it, every year, where no other use was decided on (清远市住宅小区物业管理条例 art. 58).
///
/// In Shaoxing a preliminary manager may take no more than 30 % of the income for cost (绍兴市物业管理条例 art. 49).
///
/// # Errors
/// [`MissingFact`](crate::ErrorKind::MissingFact) for what a place's share depends on: the fund's balance and
/// first deposit, the account of such revenue; [`InvalidFact`](crate::ErrorKind::InvalidFact) where nothing was
/// first deposited; [`NotInForce`](crate::ErrorKind::NotInForce) where the place had a text that was not seen.
///
/// ```
/// use wuye::fund::revenue::{Cost, Facts, Options, Revenue};
/// use wuye::law::Law;
/// use wuye::rule::{Outcome as _, Rule};
///
/// // A quarter's 120,000 yuan with 36,000 of reasonable cost: 84,000 are left.
/// let carried = |to_fund: &str| -> Result<&str, wuye::Error> {
///     let facts = Facts {
///         as_of: "2022-06-30".parse()?,
///         income_yuan: "120000".parse()?,
///         costs: vec![Cost { item: "cleaning".parse()?, yuan: "36000".parse()?, reasonable: true }],
///         assembly: true,
///         decided_otherwise: false,
///         account_yuan: None,
///         fund: None,
///         to_fund_yuan: Some(to_fund.parse()?),
///     };
///     let shanghai = Law::built_in().at("310000".parse()?);
///     Ok(Revenue::decide(&shanghai, &facts, &Options {})?.outcome().expect("in force").word())
/// };
/// assert_eq!(carried("42000")?, "too-little", "half is not more than half");
/// assert_eq!(carried("42000.01")?, "enough");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Revenue;

/// What came in, what it cost and what is to go to the fund.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The last day of the period that it came in: its law applies.
    pub as_of: Date,
    /// What came in.
    pub income_yuan: Money,
    /// What it cost, item by item.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub costs: Vec<Cost>,
    /// Whether there is an owners' assembly.
    pub assembly: bool,
    /// Whether the assembly, or the owners whose revenue it is, decided on another use than the fund; before there
    /// is an assembly, whether the preliminary contract or covenant has one.
    #[cfg_attr(feature = "serde", serde(default))]
    pub decided_otherwise: bool,
    /// What is in the account of such revenue, needed where the share is of that.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub account_yuan: Option<Money>,
    /// How the fund stands, needed where the share depends on it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub fund: Option<Standing>,
    /// What is to go to the fund, where that is asked about.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub to_fund_yuan: Option<Money>,
}

/// An item of cost.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Cost {
    /// What it was for.
    pub item: Key,
    /// How much.
    pub yuan: Money,
    /// Whether it is reasonable (合理成本), as a person judged it on what the manager showed.
    pub reasonable: bool,
}

/// What goes to the fund.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// What is left after reasonable cost.
    pub net_yuan: Money,
    /// What of the cost was not taken off.
    pub cost_refused_yuan: Money,
    /// The least that goes to the fund, where the law has a number for it.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub least_yuan: Option<Money>,
    /// Whether what is to go to the fund is enough, where both are known.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub enough: Option<bool>,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        match (self.enough, self.least_yuan) {
            (Some(true), _) => "enough",
            (Some(false), _) => "too-little",
            (None, Some(_)) => "share",
            (None, None) => "as-owners-decide",
        }
    }
}

impl Rule for Revenue {
    const ID: &'static str = "fund.revenue";
    const TITLE: (&'static str, &'static str) =
        ("公共收益补充专项维修资金", "how much of the revenue from common parts goes to the fund");
    const PARAMETERS: &'static [&'static str] = &[
        keys::REVENUE_NET.id(),
        keys::REVENUE_COST.id(),
        keys::REVENUE_MAINLY.id(),
        keys::REVENUE_SHARE.id(),
    ];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.as_of
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, _: &Options) -> Result<Decision<Outcome>, Error> {
        let mainly = law.find(keys::REVENUE_MAINLY, facts.as_of)?;
        let mut reasons = Vec::new();
        let income = facts.income_yuan.not_negative().at("income_yuan")?;
        let (cost, cost_refused_yuan) = cost(law, facts, income, &mut reasons)?;
        let net_yuan = income.checked_sub(cost)?.max(Money::ZERO);
        let net = Reason::computed(Step::RevenueNet)
            .with(Label::Income, income)
            .with(Label::Cost, cost)
            .with(Label::Amount, net_yuan);
        reasons.push(match law.find_any(keys::REVENUE_NET, facts.as_of)? {
            Some(found) => net.by(&found),
            None => net.reading(Reading::CostByNoText),
        });
        let asked = match law.find_any(keys::REVENUE_SHARE, facts.as_of)? {
            Some(share) => asked(&share, facts, net_yuan, &mut reasons)?,
            None => None,
        };
        let mut outcome = Outcome { net_yuan, cost_refused_yuan, least_yuan: None, enough: None };
        if let Some(Asked { share, of, least }) = asked {
            let reason = match facts.to_fund_yuan {
                Some(to_fund) => {
                    let enough = to_fund.not_negative().at("to_fund_yuan")? >= least;
                    outcome.enough = Some(enough);
                    let compared = Comparison::share(to_fund.into(), of.into(), share.value().share)?;
                    Reason::compared(Step::RevenueShare, compared, enough)
                }
                None => Reason::computed(Step::RevenueShare),
            };
            let reason = reason.by(&share).with(Label::Least, least);
            reasons.push(match share.value().every {
                Some(every) => reason.with(Label::Deadline, every.after(facts.as_of, None)?),
                None => reason,
            });
            outcome.least_yuan = Some(least);
        } else {
            reasons.push(open(&mainly, facts));
        }
        Ok(Decision::new(outcome, reasons))
    }
}

/// The cost that is taken off, and what of it is not.
fn cost(
    law: &LocalLaw<'_>,
    facts: &Facts,
    income: Money,
    reasons: &mut Vec<Reason>,
) -> Result<(Money, Money), Error> {
    let (mut all, mut reasonable) = (Money::ZERO, Money::ZERO);
    for (row, cost) in facts.costs.iter().enumerate() {
        let yuan = cost.yuan.not_negative().at("yuan").at_row("costs", row)?;
        all = all.checked_add(yuan).at_row("costs", row)?;
        if cost.reasonable {
            reasonable = reasonable.checked_add(yuan).at_row("costs", row)?;
        }
    }
    if !facts.assembly
        && let Some(limit) = law.find_any(keys::REVENUE_COST, facts.as_of)?
    {
        let (met, reason) = Reason::share(Step::RevenueCost, reasonable, income, *limit.value())?;
        reasons.push(reason.by(&limit).out_of(Label::Income));
        if !met {
            reasonable = limit.value().nearest_sum(income)?;
        }
    }
    Ok((reasonable, all.checked_sub(reasonable)?))
}

/// A share that is asked, what it is of, and the least that meets it.
struct Asked {
    share: InForce<RevenueShare>,
    of: Money,
    least: Money,
}

/// What the place's share asks, where it applies.
fn asked(
    share: &InForce<RevenueShare>,
    facts: &Facts,
    net: Money,
    reasons: &mut Vec<Reason>,
) -> Result<Option<Asked>, Error> {
    let rule = share.value();
    if (rule.before_assembly && facts.assembly) || (rule.unless_decided && facts.decided_otherwise) {
        return Ok(None);
    }
    let fund = || {
        let missing = || Error::missing("fund", "how the fund stands, which the share depends on");
        facts.fund.ok_or_else(missing)?.known()
    };
    if let Some(low) = rule.low {
        let (balance, first) = fund()?;
        let (is_low, reason) = Reason::share(Step::FundTrigger, balance, first, low)?;
        reasons.push(reason.by(share));
        if !is_low {
            return Ok(None);
        }
    }
    let of = match rule.of {
        RevenueBase::Net => net,
        RevenueBase::Account => {
            let account = facts.account_yuan;
            let missing = || Error::missing("account_yuan", "what is in the account of such revenue");
            account.ok_or_else(missing)?.not_negative().at("account_yuan")?
        }
    };
    // Of nothing, more than half is nothing.
    let mut least = rule.share.nearest_sum(of)?.min(of);
    if rule.until_first {
        let (balance, first) = fund()?;
        let left = first.checked_sub(balance)?.max(Money::ZERO);
        let reason = Reason::computed(Step::RevenueUntilFirst).by(share);
        reasons.push(reason.with(Label::Balance, balance).with(Label::TopUp, left));
        least = least.min(left);
    }
    Ok(Some(Asked { share: share.clone(), of, least }))
}

/// The law has no number: the owners decide, the fund coming first.
fn open(mainly: &InForce<Words>, facts: &Facts) -> Reason {
    let reason = Reason::computed(Step::RevenueMainly).by(mainly).verdict_of(Verdict::Judgement);
    match facts.to_fund_yuan {
        Some(to_fund) => reason.with(Label::Amount, to_fund),
        None => reason,
    }
}
