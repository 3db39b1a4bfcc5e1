//! Who gets or bears what a year of service leaves.

use alloc::vec::Vec;

pub use super::form::Model;
use crate::decision::{Decision, Label, Quantity, Reading, Reason, Step, Term, Verdict};
use crate::error::{At as _, Error};
pub use crate::fund::chargeable::Work;
use crate::law::{LocalLaw, keys};
use crate::quantity::{
    Amount, Date, Key, Money, Period, Rate, Ratio, Rounding, in_key_order, largest_remainder,
};
use crate::rule::{self, Rule};

mod reports;

pub use self::reports::{Duty, Report, ReportKind};

/// `fee.model`: the settlement of a year under the two ways of paying a service fee (计费方式).
///
/// * **Lump sum** (包干制): surplus and loss are the manager's (物业服务收费管理办法 art. 9(2)); nothing is ever
///   settled with the owners, whatever is left.
/// * **Commission** (酬金制): the manager takes its remuneration out of what was *prepaid*, by a rate or a sum; the rest
///   is held for the owners and spent as agreed (art. 12(1)), and what is left or missing is theirs (art. 9(3)):
///   `left = carried + prepaid − remuneration − outlays`. What was carried from the year before earns no remuneration
///   again. Outlays outside of the contract, and repairs that the maintenance fund pays for (art. 11(4)), are the manager's.
///
/// What is left is carried over, or refunded to each unit by what it paid, to the fen by largest remainder; what is
/// missing is carried or collected in the same way. The measures do not say which: the contract or the assembly does.
///
/// | prepaid | rate | outlays | commission: the owners' | lump sum: the manager's |
/// |---|---|---|---|---|
/// | 1,200,000 | 8 %, 96,000 | 1,050,000 | 54,000 | 150,000 |
/// | 1,200,000 | 8 %, 96,000 | 1,130,000 | −26,000 | 70,000 |
///
/// Under commission budget, final account and receipts are published (art. 12(2)): receipts once a year, in Zhoushan
/// twice (art. 40(2)), in Rizhao every quarter (art. 58(3)); in Shanghai the account of the year before is audited
/// (art. 48(4)). In Ningbo receipts are published under a lump sum too (art. 54(1)). In Beijing the money stands in an
/// account that manager and owners hold together (art. 72(2)).
///
/// # Errors
/// [`MissingFact`](crate::ErrorKind::MissingFact) for the remuneration, for the units of a refund, for the account in
/// Beijing; [`InvalidFact`](crate::ErrorKind::InvalidFact) for a remuneration, a carried sum or a refund under a lump
/// sum, a year that is not over, units that did not pay what was prepaid; [`NotInForce`](crate::ErrorKind::NotInForce)
/// before 2004 and where the place's text of the day was not seen.
///
/// ```
/// use wuye::fee::model::{Facts, Left, Model, Options, Outcome, Outlay, Remuneration, Settlement, UnitPaid, Work};
/// use wuye::law::Law;
/// use wuye::rule::Rule;
///
/// let settled = |model: Model, outlays: &str, left: Left| -> Result<Outcome, wuye::Error> {
///     let unit = |key: &str, paid: &str| -> Result<UnitPaid, wuye::Error> {
///         Ok(UnitPaid { unit: key.parse()?, paid_yuan: paid.parse()? })
///     };
///     let facts = Facts {
///         from: "2023-01-01".parse()?,
///         as_of: "2024-01-31".parse()?,
///         model,
///         prepaid_yuan: "1200000".parse()?,
///         carried_yuan: None,
///         remuneration: (model == Model::Commission).then_some(Remuneration::Rate("0.08".parse()?)),
///         outlays: vec![Outlay {
///             item: "all".parse()?,
///             yuan: outlays.parse()?,
///             in_contract: true,
///             work: Work::Upkeep,
///         }],
///         units: vec![unit("1", "400000")?, unit("2", "400000")?, unit("3", "400000")?],
///         reports: vec![],
///         joint_account: None,
///     };
///     let nation = Law::built_in().at("100000".parse()?);
///     let decision = Settlement::decide(&nation, &facts, &Options { left, ..Options::default() })?;
///     Ok(decision.outcome().expect("in force").clone())
/// };
/// let year = settled(Model::Commission, "1130000", Left::Carried)?;
/// assert_eq!(year.remuneration_yuan.to_string(), "96000.00", "8 % of what was prepaid, not of the outlays");
/// assert_eq!(year.owners_yuan.to_string(), "-26000.00");
/// assert_eq!(settled(Model::Commission, "1104000", Left::Carried)?.owners_yuan.to_string(), "0.00");
///
/// // A fen that three have together goes to the first.
/// let back = settled(Model::Commission, "1103999.99", Left::Settled)?;
/// let shares: Vec<String> = back.units.iter().map(|unit| unit.share_yuan.to_string()).collect();
/// assert_eq!(shares, ["0.01", "0.00", "0.00"]);
///
/// let lump = settled(Model::LumpSum, "1050000", Left::Carried)?;
/// assert_eq!((lump.manager_yuan.to_string(), lump.owners_yuan.to_string()), ("150000.00".into(), "0.00".into()));
/// assert!(settled(Model::LumpSum, "1050000", Left::Settled).is_err(), "there is nothing to give back");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Settlement;

/// A year of service.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The first day of the year.
    pub from: Date,
    /// The day of the settlement, after the year's end: its law applies.
    pub as_of: Date,
    /// How the fee is paid for.
    pub model: Model,
    /// What the owners paid for the year: under commission in advance (预收的物业服务资金).
    pub prepaid_yuan: Money,
    /// What was carried over from the year before; below zero, what was missing. Without it, nothing.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub carried_yuan: Option<Money>,
    /// The manager's remuneration (酬金), needed under commission.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub remuneration: Option<Remuneration>,
    /// What was spent, in any order.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub outlays: Vec<Outlay>,
    /// What each unit paid of it, in any order; needed where what is left is settled with the units.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub units: Vec<UnitPaid>,
    /// What was published of the year.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub reports: Vec<Report>,
    /// Whether the money stands in an account that manager and owners hold together, needed where that is asked.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub joint_account: Option<bool>,
}

/// What the manager takes out of what was prepaid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Remuneration {
    /// 约定比例: a share of what was prepaid.
    Rate(Rate),
    /// 约定数额: a sum.
    Yuan(Money),
}

/// An item that was spent.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outlay {
    /// Its key, unique.
    pub item: Key,
    /// How much.
    pub yuan: Money,
    /// Whether the service contract has it (物业服务合同约定的支出).
    pub in_contract: bool,
    /// What kind of work it was. Default: daily upkeep and minor repair.
    #[cfg_attr(feature = "serde", serde(default = "super::cost::upkeep"))]
    pub work: Work,
}

/// What a unit paid for the year.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct UnitPaid {
    /// The unit, unique.
    pub unit: Key,
    /// What it paid.
    pub paid_yuan: Money,
}

/// What is done with what is left, and how a remuneration by rate is rounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, default)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Options {
    /// What is done with what is left or missing, as the contract has it or the owners decided. Default: it is carried.
    pub left: Left,
    /// How a remuneration by rate is rounded. Default: half up to the fen.
    pub rounding: Rounding,
}

/// What is done with what a year leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Left {
    /// It is carried over to the next year.
    #[default]
    Carried,
    /// It is refunded to the units, or what is missing collected from them, by what each paid.
    Settled,
}

/// The settlement.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// How the fee was paid for.
    pub model: Model,
    /// The manager's remuneration.
    pub remuneration_yuan: Money,
    /// The outlays that are counted.
    pub outlays_yuan: Money,
    /// Those that the owners do not bear, by key.
    pub refused: Vec<RefusedOutlay>,
    /// What the owners get, what was carried with it; below zero, what they bear. Nothing under a lump sum.
    pub owners_yuan: Money,
    /// What the manager keeps before its taxes; below zero, its loss.
    pub manager_yuan: Money,
    /// What of the owners' is carried to the next year.
    pub carried_yuan: Money,
    /// What each unit gets back, below zero what it pays further, by key; empty where it is carried.
    pub units: Vec<UnitShare>,
    /// What had to be published, and whether it was.
    pub duties: Vec<Duty>,
}

/// An outlay that is the manager's.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct RefusedOutlay {
    /// The outlay.
    pub item: Key,
    /// How much.
    pub yuan: Money,
    /// Why.
    pub why: NotOwners,
}

/// Why owners do not bear an outlay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum NotOwners {
    /// The contract does not have it.
    NotInContract,
    /// The maintenance fund pays for it.
    FundWork,
}

/// What falls on a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct UnitShare {
    /// The unit.
    pub unit: Key,
    /// What it paid.
    pub paid_yuan: Money,
    /// What it gets back; below zero, what it pays further.
    pub share_yuan: Money,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        match (self.model, self.owners_yuan) {
            (Model::LumpSum, _) => "managers-own",
            (Model::Commission, Money::ZERO) => "balanced",
            (Model::Commission, owners) if owners > Money::ZERO => "surplus",
            (Model::Commission, _) => "deficit",
        }
    }
}

impl Rule for Settlement {
    const ID: &'static str = "fee.model";
    const TITLE: (&'static str, &'static str) =
        ("包干制、酬金制的年度结算", "who gets or bears what a year of service leaves");
    const PARAMETERS: &'static [&'static str] = &[
        keys::LUMP_SUM.id(),
        keys::COMMISSION.id(),
        keys::CUSTODY.id(),
        keys::JOINT_ACCOUNT.id(),
        keys::REPORTS_COMMISSION.id(),
        keys::REPORTS_LUMP_SUM.id(),
        keys::REPORTS_RECEIPTS.id(),
        keys::REPORTS_AUDITED.id(),
        keys::CHARGE_NOT_IN_FEE.id(),
    ];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.as_of
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        let year = Period::try_new(facts.from, facts.from.add_months(MONTHS)?)?;
        if facts.as_of < year.to() {
            return Err(Error::invalid("model.open_year", "the year is not over yet").at("as_of"));
        }
        let prepaid = facts.prepaid_yuan.not_negative().at("prepaid_yuan")?;
        let rows = in_key_order(&facts.units, ("units", "unit"), |unit| &unit.unit)?;
        for (row, unit) in &rows {
            unit.paid_yuan.not_negative().at("paid_yuan").at_row("units", *row)?;
        }
        let paid = Money::sum(facts.units.iter().map(|unit| unit.paid_yuan))?;
        if !rows.is_empty() && paid != prepaid {
            let message = "the units did not pay together what was paid for the year";
            return Err(Error::invalid("model.total", message).at("units"));
        }
        let mut reasons = Vec::new();
        let mut outcome = match facts.model {
            Model::LumpSum => lump_sum(law, facts, *options, prepaid, &mut reasons)?,
            Model::Commission => commission(law, facts, *options, prepaid, &mut reasons)?,
        };
        if options.left == Left::Settled {
            outcome.units = settled(&rows, outcome.owners_yuan, &mut reasons)?;
            outcome.carried_yuan = Money::ZERO;
        } else if facts.model == Model::Commission {
            let reason = Reason::computed(Step::ModelLeft).reading(Reading::LeftCarried);
            reasons.push(reason.with(Label::Amount, outcome.carried_yuan));
        }
        outcome.duties = reports::duties(law, facts, &mut reasons)?;
        Ok(Decision::new(outcome, reasons))
    }
}

/// The months of a year.
const MONTHS: i32 = 12;

/// All outlays, and that none is below nothing.
fn spent(facts: &Facts) -> Result<Vec<&Outlay>, Error> {
    let rows = in_key_order(&facts.outlays, ("outlays", "item"), |outlay| &outlay.item)?;
    for (row, outlay) in &rows {
        outlay.yuan.not_negative().at("yuan").at_row("outlays", *row)?;
    }
    Ok(rows.into_iter().map(|(_, outlay)| outlay).collect())
}

/// Surplus and loss are the manager's.
fn lump_sum(
    law: &LocalLaw<'_>,
    facts: &Facts,
    options: Options,
    prepaid: Money,
    reasons: &mut Vec<Reason>,
) -> Result<Outcome, Error> {
    let own = law.find(keys::LUMP_SUM, facts.as_of)?;
    let theirs =
        [(facts.remuneration.is_some(), "remuneration"), (facts.carried_yuan.is_some(), "carried_yuan")];
    if let Some((_, field)) = theirs.into_iter().find(|(given, _)| *given) {
        let message = "under a lump sum there is no remuneration, and nothing of the owners' is carried";
        return Err(Error::invalid("model.lump_sum", message).at(field));
    }
    if options.left == Left::Settled {
        let message = "under a lump sum nothing is left to the owners";
        return Err(Error::infeasible("model.lump_sum", message).at("left"));
    }
    let outlays_yuan = Money::sum(spent(facts)?.into_iter().map(|outlay| outlay.yuan))?;
    let manager_yuan = prepaid.checked_sub(outlays_yuan)?;
    let reason = Reason::computed(Step::ModelLumpSum).by(&own).with(Label::Prepaid, prepaid);
    reasons.push(reason.with(Label::Outlays, outlays_yuan).with(Label::Managers, manager_yuan));
    Ok(Outcome {
        model: Model::LumpSum,
        remuneration_yuan: Money::ZERO,
        outlays_yuan,
        refused: Vec::new(),
        owners_yuan: Money::ZERO,
        manager_yuan,
        carried_yuan: Money::ZERO,
        units: Vec::new(),
        duties: Vec::new(),
    })
}

/// The remuneration is the manager's, the rest the owners'.
fn commission(
    law: &LocalLaw<'_>,
    facts: &Facts,
    options: Options,
    prepaid: Money,
    reasons: &mut Vec<Reason>,
) -> Result<Outcome, Error> {
    let theirs = law.find(keys::COMMISSION, facts.as_of)?;
    let custody = law.find(keys::CUSTODY, facts.as_of)?;
    let why = "the remuneration, a rate or a sum, as the contract has it";
    let (remuneration_yuan, rate) =
        match facts.remuneration.ok_or_else(|| Error::missing("remuneration", why))? {
            Remuneration::Yuan(yuan) => (yuan.not_negative().at("remuneration")?, None),
            Remuneration::Rate(rate) => {
                let rate = rate.to_ratio().at("remuneration")?;
                if rate > Ratio::ONE {
                    let message = "no more can be taken than was prepaid";
                    return Err(Error::invalid("model.rate", message).at("remuneration"));
                }
                let exact = Ratio::from_integer(prepaid.fen()).checked_mul(rate);
                let exact = Amount::from_fen(exact.ok_or_else(|| Error::range("a remuneration"))?);
                (exact.round(options.rounding)?, Some(rate))
            }
        };
    let reason = Reason::computed(Step::ModelRemuneration).by(&theirs).with(Label::Prepaid, prepaid);
    let reason = match rate {
        Some(rate) => reason.with(Label::ShareOf, Quantity::Share(rate)),
        None => reason,
    };
    reasons.push(reason.with(Label::Remuneration, remuneration_yuan));

    let (mut outlays_yuan, mut refused) = (Money::ZERO, Vec::new());
    for outlay in spent(facts)? {
        let why = match outlay {
            Outlay { work: Work::Upkeep, in_contract: true, .. } => None,
            Outlay { work: Work::Upkeep, .. } => Some(NotOwners::NotInContract),
            _ => Some(NotOwners::FundWork),
        };
        let Some(why) = why else {
            outlays_yuan = outlays_yuan.checked_add(outlay.yuan)?;
            continue;
        };
        let reason = Reason::computed(Step::ModelRefused).verdict_of(Verdict::NotMet);
        let reason = match why {
            NotOwners::FundWork => reason.by(&law.find(keys::CHARGE_NOT_IN_FEE, facts.as_of)?),
            NotOwners::NotInContract => reason.by(&custody),
        };
        let reason = reason.with(Label::CostItem, &outlay.item).with(Label::Amount, outlay.yuan);
        reasons.push(reason.with(Label::Why, why.term()));
        refused.push(RefusedOutlay { item: outlay.item.clone(), yuan: outlay.yuan, why });
    }
    let before = facts.carried_yuan.unwrap_or(Money::ZERO);
    let owners_yuan =
        before.checked_add(prepaid)?.checked_sub(remuneration_yuan)?.checked_sub(outlays_yuan)?;
    let own = Money::sum(refused.iter().map(|outlay| outlay.yuan))?;
    let reason = Reason::computed(Step::ModelCommission).by(&theirs).by(&custody);
    let reason = match facts.carried_yuan {
        Some(carried) => reason.with(Label::Carried, carried),
        None => reason,
    };
    let reason = reason.with(Label::Prepaid, prepaid).with(Label::Remuneration, remuneration_yuan);
    reasons.push(reason.with(Label::Outlays, outlays_yuan).with(Label::OwnersPart, owners_yuan));
    if let Some(joint) = law.find_any(keys::JOINT_ACCOUNT, facts.as_of)? {
        let why = "whether manager and owners hold the account together";
        let there = facts.joint_account.ok_or_else(|| Error::missing("joint_account", why))?;
        reasons.push(Reason::computed(Step::ModelJointAccount).by(&joint).verdict_of(Verdict::of(there)));
    }
    Ok(Outcome {
        model: Model::Commission,
        remuneration_yuan,
        outlays_yuan,
        refused,
        owners_yuan,
        manager_yuan: remuneration_yuan.checked_sub(own)?,
        carried_yuan: owners_yuan,
        units: Vec::new(),
        duties: Vec::new(),
    })
}

/// What each unit gets back or pays further, by what it paid.
fn settled(
    rows: &[(usize, &UnitPaid)],
    owners: Money,
    reasons: &mut Vec<Reason>,
) -> Result<Vec<UnitShare>, Error> {
    if rows.is_empty() {
        return Err(Error::missing("units", "what each unit paid, by which it gets back or pays further"));
    }
    let paid: Vec<i64> = rows.iter().map(|(_, unit)| unit.paid_yuan.fen()).collect();
    let shares = largest_remainder(owners.fen(), &paid, |a, b| a.cmp(&b)).at("units")?;
    let reason = Reason::computed(Step::ModelLeft).reading(Reading::LeftSettled);
    let reason = reason.with(Label::Amount, owners);
    reasons.push(reason.with(Label::Units, Quantity::count(rows.len())));
    Ok(rows
        .iter()
        .zip(shares)
        .map(|((_, unit), fen)| UnitShare {
            unit: unit.unit.clone(),
            paid_yuan: unit.paid_yuan,
            share_yuan: Money::from_fen(fen),
        })
        .collect())
}

impl NotOwners {
    const fn term(self) -> Term {
        match self {
            Self::NotInContract => Term::NotInContract,
            Self::FundWork => Term::FundWork,
        }
    }
}
