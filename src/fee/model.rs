//! Who gets or bears what a year of service leaves.

use alloc::vec::Vec;

pub use super::form::Model;
use crate::decision::{Decision, Label, Reading, Reason, Step};
use crate::error::{At as _, Error};
pub use crate::fund::chargeable::Work;
use crate::law::{LocalLaw, keys};
use crate::quantity::{Date, Key, Money, Period, Rate, Rounding, in_key_order};
use crate::rule::{self, Rule};

mod reports;
mod settle;

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
/// (art. 48(4)). Under a lump sum what common parts brought and cost is published in Zhejiang (art. 36) and Zhoushan
/// (art. 40(2)), and the receipts with it in Ningbo (art. 54(1)). In Beijing the money stands in an
/// account that manager and owners hold together (art. 72(2)). What a change of the price needs first is
/// [`fee.change`](super::change).
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
        let year = Period::try_new(facts.from, facts.from.add_years(1)?)?;
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
            Model::LumpSum => settle::lump_sum(law, facts, *options, prepaid, &mut reasons)?,
            Model::Commission => settle::commission(law, facts, *options, prepaid, &mut reasons)?,
        };
        if options.left == Left::Settled {
            outcome.units = settle::settled(&rows, outcome.owners_yuan, &mut reasons)?;
            outcome.carried_yuan = Money::ZERO;
        } else if facts.model == Model::Commission {
            let reason = Reason::computed(Step::ModelLeft).reading(Reading::LeftCarried);
            reasons.push(reason.with(Label::Amount, outcome.carried_yuan));
        }
        outcome.duties = reports::duties(law, facts, &mut reasons)?;
        Ok(Decision::new(outcome, reasons))
    }
}
