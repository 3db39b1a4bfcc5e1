//! The final account of a repair against its estimate.

use alloc::vec::Vec;

use super::apportion::{self, Apportion, Bearer, PublicDeposits, RepairUnit, Share, SharedPart};
use crate::decision::{Comparison, Decision, Label, Quantity, Reading, Reason, Step, Term, Verdict};
use crate::error::{At as _, Error};
use crate::law::{InForce, LocalLaw, Overrun, keys};
use crate::quantity::{Date, Key, Money};
pub use crate::rule::NoOptions as Options;
use crate::rule::{self, Rule};

/// `fund.settlement`: the final account of a repair (决算) against the estimate (预算) that was decided on: what
/// each unit pays further or gets back, and whether the excess needs a decision of its own.
///
/// `difference = share of the final account − share of the estimate`, unit by unit, where both are apportioned as
/// [`fund.apportion`](super::apportion) does it, each by the law of its day. So the differences sum to the whole
/// difference, the order of rows does not matter, and each unit ends with its share of what the works cost, as if
/// that had been known from the beginning; where fens are placed anew, one unit may get a fen back while the others
/// pay further. An account that is too small pays as far as it goes and the owner the rest; what comes back goes to
/// the owner first, as far as it was paid beside the account.
///
/// Where the excess passes a limit of the place, it must be applied for anew by the procedure of
/// [`fund.use`](super::spending), which [`vote.motion`](crate::vote::motion) decides as `use-fund`:
///
/// | place | limit |
/// |---|---|
/// | Hangzhou 72(1)(2) | 10 % of the estimate or more |
/// | Zhoushan 56(2) | more than 10 %, and more than 10,000 yuan |
/// | Lishui 46(1) | 20 % or more, or 10,000 yuan or more |
///
/// No other text that was seen has one. In Hangzhou a final account above 30,000 yuan must be audited; up to that
/// the owners' committee may consent to there being no audit.
///
/// # Errors
/// As [`fund.apportion`](super::apportion); [`NotInForce`](crate::ErrorKind::NotInForce) where the place's text of
/// the day was not seen; [`InvalidFact`](crate::ErrorKind::InvalidFact) for days out of order and sums below zero.
///
/// ```
/// use wuye::fund::apportion::{RepairUnit, SaleState, UnitKind};
/// use wuye::fund::settlement::{Excess, Facts, Options, Outcome, Settlement};
/// use wuye::law::Law;
/// use wuye::rule::Rule;
///
/// let settled = |place: &str, final_yuan: &str| -> Result<Outcome, wuye::Error> {
///     let unit = |key: &str, balance: &str| -> Result<RepairUnit, wuye::Error> {
///         let unit = RepairUnit::new(key.parse()?, "90".parse()?, UnitKind::Commodity, SaleState::Sold);
///         Ok(RepairUnit { balance_yuan: Some(balance.parse()?), ..unit })
///     };
///     let facts = Facts {
///         estimated_on: "2023-03-01".parse()?,
///         settled_on: "2023-09-01".parse()?,
///         estimate_yuan: "100000".parse()?,
///         final_yuan: final_yuan.parse()?,
///         excess_decided_on: None,
///         part: None,
///         units: vec![unit("1-101", "80000")?, unit("1-102", "50000")?],
///         public_deposits: None,
///     };
///     let law = Law::built_in().at(place.parse()?);
///     let decision = Settlement::decide(&law, &facts, &Options {})?;
///     Ok(decision.outcome().expect("in force").clone())
/// };
/// let (zhoushan, lishui) = ("330900", "331100");
/// assert_eq!(settled(zhoushan, "110000")?.excess, Excess::WithinLimit, "not more than 10 %");
/// assert_eq!(settled(zhoushan, "110000.01")?.excess, Excess::NewDecision);
/// assert_eq!(settled(lishui, "110000")?.excess, Excess::NewDecision, "10,000 yuan are enough there");
/// assert_eq!(settled(lishui, "109999.99")?.excess, Excess::WithinLimit);
///
/// // The second account had 50,000 yuan, which the estimate took: its owner pays the rest.
/// let unit = &settled(zhoushan, "110000")?.units[1];
/// assert_eq!(unit.difference_yuan.to_string(), "5000.00");
/// assert_eq!(unit.owner_yuan.expect("the balance was given").to_string(), "5000.00");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Settlement;

/// The works, what they were to cost and did, and the units.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day on which the estimate was decided on: its law apportions the estimate.
    pub estimated_on: Date,
    /// The day of the final account: its law applies.
    pub settled_on: Date,
    /// The estimate (预算).
    pub estimate_yuan: Money,
    /// The final account (决算).
    pub final_yuan: Money,
    /// The day on which the excess was decided on by itself. Without it, it was not.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub excess_decided_on: Option<Date>,
    /// The part that was repaired: the units that share it are concerned. Without it, all units are.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub part: Option<SharedPart>,
    /// The units, in any order; balances are those before anything was drawn for these works.
    pub units: Vec<RepairUnit>,
    /// What was deposited for the sold public housing; needed where there is any.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub public_deposits: Option<PublicDeposits>,
}

/// The final account against the estimate. Differences are above zero where more is to be paid, below where some
/// comes back.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// The whole difference.
    pub difference_yuan: Money,
    /// What of it owners bear.
    pub owners_yuan: Money,
    /// What of it the developer bears.
    pub developer_yuan: Money,
    /// What of it the selling unit of public housing bears.
    pub selling_unit_yuan: Money,
    /// Whether the excess needs a decision of its own; what units pay further is then due with it.
    pub excess: Excess,
    /// The audit of the final account, where the place asks for one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub audit: Option<Audit>,
    /// Unit by unit, by key.
    pub units: Vec<Settled>,
}

/// What follows from what is above the estimate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Excess {
    /// There is no excess.
    None,
    /// No text of the place limits it.
    NoLimit,
    /// It does not pass the limit.
    WithinLimit,
    /// It passes the limit and must be applied for anew.
    NewDecision,
    /// It passes the limit, and was decided on.
    Decided,
}

/// Whether a final account is audited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Audit {
    /// It must be.
    Needed,
    /// It must be, unless the owners' committee consents to none.
    UnlessConsented,
}

/// One unit.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Settled {
    /// The unit.
    pub unit: Key,
    /// Who bears its share.
    pub borne_by: Bearer,
    /// Its share of the estimate.
    pub estimate_yuan: Money,
    /// Its share of the final account.
    pub final_yuan: Money,
    /// What it pays further; below zero, what it gets back.
    pub difference_yuan: Money,
    /// What of it its account pays or gets, where the balance was given.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub account_yuan: Option<Money>,
    /// What of it the owner pays or gets beside, where the balance was given.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub owner_yuan: Option<Money>,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        match self.excess {
            Excess::NewDecision => "new-decision",
            _ if self.difference_yuan > Money::ZERO => "further-payment",
            _ if self.difference_yuan < Money::ZERO => "refund",
            _ => "balanced",
        }
    }
}

impl Rule for Settlement {
    const ID: &'static str = "fund.settlement";
    const TITLE: (&'static str, &'static str) =
        ("维修工程的决算", "the final account of a repair against its estimate");
    const PARAMETERS: &'static [&'static str] = &[
        keys::OVERRUN.id(),
        keys::SETTLEMENT_AUDIT.id(),
        keys::APPORTION.id(),
        keys::APPORTION_SCOPE.id(),
        keys::APPORTION_AGREED.id(),
        keys::APPORTION_UNSOLD.id(),
    ];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.settled_on
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, _: &Options) -> Result<Decision<Outcome>, Error> {
        let estimate = facts.estimate_yuan.not_negative().at("estimate_yuan")?;
        let last = facts.final_yuan.not_negative().at("final_yuan")?;
        for (day, field) in
            [(Some(facts.settled_on), "settled_on"), (facts.excess_decided_on, "excess_decided_on")]
        {
            if day.is_some_and(|day| day < facts.estimated_on) {
                let message = "it lies before the day on which the estimate was decided on";
                return Err(Error::invalid("settlement.order", message).at(field));
            }
        }
        let difference_yuan = last.checked_sub(estimate)?;
        let mut reasons = Vec::from([Reason::computed(Step::SettlementDifference)
            .with(Label::Estimate, estimate)
            .with(Label::FinalAccount, last)
            .with(Label::Amount, difference_yuan)]);
        let excess = excess(law, facts, difference_yuan, &mut reasons)?;
        let audit = audit(law, facts, &mut reasons)?;

        let mut repair = apportion::Facts {
            incurred_on: facts.estimated_on,
            cost_yuan: estimate,
            part: facts.part.clone(),
            units: facts.units.clone(),
            public_deposits: facts.public_deposits,
        };
        let before = Apportion::decide(law, &repair, &Options {})?;
        (repair.incurred_on, repair.cost_yuan) = (facts.settled_on, last);
        let after = Apportion::decide(law, &repair, &Options {})?;
        reasons.extend(after.reasons().iter().cloned());
        let (Some(before), Some(after)) = (before.outcome(), after.outcome()) else {
            return Err(Error::range("a settlement"));
        };
        let units = before.shares.iter().zip(&after.shares).map(|(before, after)| settled(before, after));
        let units = units.collect::<Result<Vec<_>, Error>>()?;
        let outcome = Outcome {
            difference_yuan,
            owners_yuan: after.owners_yuan.checked_sub(before.owners_yuan)?,
            developer_yuan: after.developer_yuan.checked_sub(before.developer_yuan)?,
            selling_unit_yuan: after.selling_unit_yuan.checked_sub(before.selling_unit_yuan)?,
            excess,
            audit,
            units,
        };
        let differences = || outcome.units.iter().map(|unit| unit.difference_yuan);
        let further = Money::sum(differences().filter(|yuan| *yuan > Money::ZERO))?;
        let back = Money::sum(differences().filter(|yuan| *yuan < Money::ZERO))?;
        let told = Reason::computed(Step::SettlementUnits).with(Label::Further, further);
        reasons.push(told.with(Label::Back, Money::ZERO.checked_sub(back)?));
        Ok(Decision::new(outcome, reasons))
    }
}

/// Whether what is above the estimate needs a decision, and had it.
fn excess(
    law: &LocalLaw<'_>,
    facts: &Facts,
    difference: Money,
    reasons: &mut Vec<Reason>,
) -> Result<Excess, Error> {
    let overrun = law.find_any(keys::OVERRUN, facts.settled_on)?;
    if difference <= Money::ZERO {
        return Ok(Excess::None);
    }
    let reason = Reason::computed(Step::SettlementExcess).with(Label::Excess, difference);
    let Some(overrun) = overrun else {
        reasons.push(reason.reading(Reading::OverrunByNoText));
        return Ok(Excess::NoLimit);
    };
    let (excess, term) = match (passes(&overrun, facts, difference, reasons)?, facts.excess_decided_on) {
        (false, _) => (Excess::WithinLimit, Term::WithinLimit),
        (true, None) => (Excess::NewDecision, Term::NewDecision),
        (true, Some(_)) => (Excess::Decided, Term::DecidedAnew),
    };
    let reason = reason.by(&overrun).with(Label::Decision, term);
    let reason = match facts.excess_decided_on.filter(|_| excess == Excess::Decided) {
        Some(on) => reason.with(Label::On, on),
        None => reason,
    };
    reasons.push(reason.verdict_of(Verdict::of(excess != Excess::NewDecision)));
    Ok(excess)
}

/// Whether an excess passes the place's limit.
fn passes(
    overrun: &InForce<Overrun>,
    facts: &Facts,
    excess: Money,
    reasons: &mut Vec<Reason>,
) -> Result<bool, Error> {
    let Overrun { share, sum, either } = *overrun.value();
    let (by_share, reason) = Reason::share(Step::SettlementShare, excess, facts.estimate_yuan, share)?;
    reasons.push(reason.by(overrun).out_of(Label::Estimate));
    let Some(limit) = sum else { return Ok(by_share) };
    let by_sum = limit.is_met(excess);
    let compared = Comparison::bound(excess.into(), limit.comparator, &Quantity::Money(limit.sum))?;
    reasons.push(Reason::compared(Step::SettlementSum, compared, by_sum).by(overrun));
    Ok(if either { by_share || by_sum } else { by_share && by_sum })
}

/// Whether the final account is audited.
fn audit(law: &LocalLaw<'_>, facts: &Facts, reasons: &mut Vec<Reason>) -> Result<Option<Audit>, Error> {
    let Some(limit) = law.find_any(keys::SETTLEMENT_AUDIT, facts.settled_on)? else { return Ok(None) };
    let needed = limit.value().is_met(facts.final_yuan);
    let bound = Quantity::Money(limit.value().sum);
    let compared = Comparison::bound(facts.final_yuan.into(), limit.value().comparator, &bound)?;
    reasons.push(Reason::compared(Step::SettlementAudit, compared, needed).by(&limit));
    Ok(Some(if needed { Audit::Needed } else { Audit::UnlessConsented }))
}

fn settled(before: &Share, after: &Share) -> Result<Settled, Error> {
    let between = |before: Option<Money>, after: Option<Money>| match (before, after) {
        (Some(before), Some(after)) => after.checked_sub(before).map(Some),
        _ => Ok(None),
    };
    Ok(Settled {
        unit: after.unit.clone(),
        borne_by: after.borne_by,
        estimate_yuan: before.share_yuan,
        final_yuan: after.share_yuan,
        difference_yuan: after.share_yuan.checked_sub(before.share_yuan)?,
        account_yuan: between(before.drawn_yuan, after.drawn_yuan)?,
        owner_yuan: between(before.self_raised_yuan, after.self_raised_yuan)?,
    })
}
