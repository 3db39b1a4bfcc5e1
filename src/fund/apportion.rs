//! Who bears the cost of a repair.

mod part;

use alloc::vec::Vec;

pub use self::part::SharedPart;
use crate::decision::{Decision, Label, Quantity, Reason, Step};
use crate::error::{At as _, Error};
use crate::law::{InForce, LocalLaw, keys};
use crate::quantity::{Area, Date, Key, Money, in_key_order, largest_remainder};
pub use crate::rule::NoOptions as Options;
use crate::rule::{self, Rule};

/// `fund.apportion`: the cost of a repair over the units that it concerns, to the fen.
///
/// 1. Over all units concerned: as was agreed (民法典 art. 283), else by area (住宅专项维修资金管理办法 art. 20, 1
///    and 3).
/// 2. What falls on sold public housing (售后公有住房) is split between its owners and the selling unit in
///    proportion to what they deposited (art. 20, 2 and 3),
/// 3. and the owners' part over those units, as in 1.
///
/// The units concerned (相关业主) are those that share the [part](SharedPart) that is repaired; where none is
/// named, all that are given. An agreement is given in parts, unit by unit: who bears a third beside two thirds has
/// 1 and the other 2. One that leaves a unit out is refused.
///
/// The developer bears the share of unsold dwellings and shops, the selling unit that of unsold public
/// housing (art. 21). Each stage splits by largest remainder, ties by the unit's key, so every fen is
/// placed and the order of rows does not matter. A negative cost, a correction, splits as the mirror of the
/// positive one.
///
/// Where a unit's balance is given, its share is drawn from it as far as it goes; the owner pays the rest.
///
/// ```
/// use wuye::fund::apportion::{Apportion, Facts, Options, RepairUnit, SaleState, UnitKind};
/// use wuye::law::Law;
/// use wuye::rule::Rule;
///
/// let unit = |key: &str, area: &str, state| -> Result<RepairUnit, wuye::Error> {
///     Ok(RepairUnit::new(key.parse()?, area.parse()?, UnitKind::Commodity, state))
/// };
/// let mut facts = Facts {
///     incurred_on: "2022-09-01".parse()?,
///     cost_yuan: "100".parse()?,
///     part: None,
///     units: vec![
///         unit("1-103", "90", SaleState::Unsold)?,
///         unit("1-101", "90", SaleState::Sold)?,
///         unit("1-102", "90", SaleState::Sold)?,
///     ],
///     public_deposits: None,
/// };
/// let nation = Law::built_in().at("100000".parse()?);
/// let decision = Apportion::decide(&nation, &facts, &Options {})?;
/// let outcome = decision.outcome().expect("in force");
/// // The fen that is left goes to the first key, not to the first row.
/// let shares: Vec<_> = outcome.shares.iter().map(|share| share.share_yuan.to_string()).collect();
/// assert_eq!(shares, ["33.34", "33.33", "33.33"]);
/// assert_eq!(outcome.developer_yuan.to_string(), "33.33");
///
/// // Had they agreed that 1-101 bears half, and the others a quarter each:
/// for (unit, parts) in facts.units.iter_mut().zip([1, 2, 1]) {
///     unit.agreed_parts = Some(parts);
/// }
/// let agreed = Apportion::decide(&nation, &facts, &Options {})?;
/// assert_eq!(agreed.outcome().expect("in force").shares[0].share_yuan.to_string(), "50.00");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Apportion;

/// The repair and the units that it concerns.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day the cost was incurred: its law applies.
    pub incurred_on: Date,
    /// The cost.
    pub cost_yuan: Money,
    /// The part that is repaired: the units that share it are concerned. Without it, all units are.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub part: Option<SharedPart>,
    /// The units, in any order.
    pub units: Vec<RepairUnit>,
    /// What was deposited for the sold public housing; needed where there is any.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub public_deposits: Option<PublicDeposits>,
}

/// One unit that a repair may concern.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct RepairUnit {
    /// Its key, unique.
    pub unit: Key,
    /// Its building (幢), needed where the part that is repaired is one of a building or a stair.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub building: Option<Key>,
    /// Its stair (单元), needed where that part is one of a stair of its building.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub stair: Option<Key>,
    /// Its building area (建筑面积).
    pub area_m2: Area,
    /// What kind of property it is.
    pub kind: UnitKind,
    /// Whether it was sold.
    pub state: SaleState,
    /// Its parts by the agreement on this cost, where there is one; then each unit concerned has some, or 0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub agreed_parts: Option<u32>,
    /// The balance of its account in the fund, where the share is to be drawn from it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub balance_yuan: Option<Money>,
}

impl RepairUnit {
    /// A unit of which no more is known.
    #[must_use]
    pub const fn new(unit: Key, area_m2: Area, kind: UnitKind, state: SaleState) -> Self {
        let (building, stair, agreed_parts, balance_yuan) = (None, None, None, None);
        Self { unit, building, stair, area_m2, kind, state, agreed_parts, balance_yuan }
    }
}

/// The kinds of property that the rule tells apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum UnitKind {
    /// 商品住宅.
    Commodity,
    /// 非住宅.
    NonDwelling,
    /// 公有住房, sold to its occupants or not yet.
    PublicHousing,
}

/// Whether a unit was sold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum SaleState {
    /// It was.
    Sold,
    /// It was not (尚未售出).
    Unsold,
}

/// What owners and the selling unit (售房单位) deposited for sold public housing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct PublicDeposits {
    /// The owners.
    pub owners_yuan: Money,
    /// The selling unit.
    pub selling_unit_yuan: Money,
}

/// Who bears what.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// The cost.
    pub total_yuan: Money,
    /// What owners bear.
    pub owners_yuan: Money,
    /// What the developer bears.
    pub developer_yuan: Money,
    /// What the selling unit of public housing bears.
    pub selling_unit_yuan: Money,
    /// Unit by unit, by key.
    pub shares: Vec<Share>,
}

/// The share of one unit.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Share {
    /// The unit.
    pub unit: Key,
    /// Its share; of sold public housing the owner's part.
    pub share_yuan: Money,
    /// Who bears it.
    pub borne_by: Bearer,
    /// What is drawn from its account, where the balance was given.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub drawn_yuan: Option<Money>,
    /// What the owner pays beside, where the balance was given.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub self_raised_yuan: Option<Money>,
}

/// Who bears a share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Bearer {
    /// The unit's owner.
    Owner,
    /// The developer (开发建设单位).
    Developer,
    /// The selling unit of public housing (公有住房售房单位).
    SellingUnit,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        "apportioned"
    }
}

impl Rule for Apportion {
    const ID: &'static str = "fund.apportion";
    const TITLE: (&'static str, &'static str) = ("维修费用的分摊", "who bears the cost of a repair");
    const PARAMETERS: &'static [&'static str] = &[
        keys::APPORTION.id(),
        keys::APPORTION_SCOPE.id(),
        keys::APPORTION_AGREED.id(),
        keys::APPORTION_UNSOLD.id(),
    ];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.incurred_on
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, _: &Options) -> Result<Decision<Outcome>, Error> {
        let by_area = law.find(keys::APPORTION, facts.incurred_on)?;
        let unsold = law.find(keys::APPORTION_UNSOLD, facts.incurred_on)?;
        let mut units = in_key_order(&facts.units, ("units", "unit"), |unit| &unit.unit)?;
        let mut reasons = Vec::new();
        if let Some(part) = &facts.part {
            let scope = law.find(keys::APPORTION_SCOPE, facts.incurred_on)?;
            units = part.shared_by(units)?;
            let reason = part.told(Reason::computed(Step::ApportionScope).by(&scope));
            reasons.push(reason.with(Label::Units, Quantity::count(units.len())));
        }
        let weights = weights(law, &units, facts, &by_area, &mut reasons)?;
        let mut fen = by_key(facts.cost_yuan, &weights).at("units")?;
        let selling_unit = public_housing(&units, &weights, &mut fen, facts, &by_area, &mut reasons)?;

        let mut shares = Vec::with_capacity(units.len());
        for ((row, unit), fen) in units.into_iter().zip(fen) {
            shares.push(share(unit, Money::from_fen(fen)).at_row("units", row)?);
        }
        let borne = |bearer| {
            Money::sum(shares.iter().filter(|share| share.borne_by == bearer).map(|share| share.share_yuan))
        };
        let unsold_public = borne(Bearer::SellingUnit)?;
        let outcome = Outcome {
            total_yuan: facts.cost_yuan,
            owners_yuan: borne(Bearer::Owner)?,
            developer_yuan: borne(Bearer::Developer)?,
            selling_unit_yuan: unsold_public.checked_add(selling_unit)?,
            shares,
        };
        if outcome.shares.iter().any(|share| share.borne_by != Bearer::Owner) {
            let reason = Reason::computed(Step::ApportionUnsold).by(&unsold);
            let reason = reason.with(Label::Developer, outcome.developer_yuan);
            reasons.push(reason.with(Label::SellingUnit, unsold_public));
        }
        let raised = Money::sum(outcome.shares.iter().filter_map(|share| share.self_raised_yuan))?;
        if raised != Money::ZERO {
            reasons.push(Reason::computed(Step::ApportionShortfall).with(Label::Total, raised));
        }
        Ok(Decision::new(outcome, reasons))
    }
}

/// What each unit concerned counts: its parts where they were agreed on, else its area.
fn weights(
    law: &LocalLaw<'_>,
    units: &[(usize, &RepairUnit)],
    facts: &Facts,
    by_area: &InForce<()>,
    reasons: &mut Vec<Reason>,
) -> Result<Vec<i64>, Error> {
    if units.iter().all(|(_, unit)| unit.agreed_parts.is_none()) {
        let area = Area::sum(units.iter().map(|(_, unit)| unit.area_m2)).at("units")?;
        let reason = Reason::computed(Step::ApportionArea).by(by_area);
        reasons.push(reason.with(Label::Total, facts.cost_yuan).with(Label::Area, area));
        return Ok(units.iter().map(|(_, unit)| unit.area_m2.hundredths()).collect());
    }
    let agreed = law.find(keys::APPORTION_AGREED, facts.incurred_on).map_err(Error::from).at("units")?;
    let parts = units.iter().map(|(row, unit)| {
        let why = "the unit's parts by the agreement, which other units have";
        let parts = unit.agreed_parts.ok_or_else(|| Error::missing("agreed_parts", why));
        parts.at_row("units", *row)
    });
    let parts = parts.collect::<Result<Vec<u32>, Error>>()?;
    let reason = Reason::computed(Step::ApportionAgreed).by(&agreed).with(Label::Total, facts.cost_yuan);
    let all = parts.iter().map(|parts| u64::from(*parts)).sum();
    reasons.push(reason.with(Label::Parts, Quantity::Count(all)));
    Ok(parts.into_iter().map(i64::from).collect())
}

/// A sum over what units count that stand in the order of their keys.
fn by_key(total: Money, weights: &[i64]) -> Result<Vec<i64>, Error> {
    largest_remainder(total.fen(), weights, |a, b| a.cmp(&b))
}

/// Splits what fell on sold public housing and leaves the owners' parts in its places; gives back what the
/// selling unit bears.
fn public_housing(
    units: &[(usize, &RepairUnit)],
    weights: &[i64],
    fen: &mut [i64],
    facts: &Facts,
    law: &InForce<()>,
    reasons: &mut Vec<Reason>,
) -> Result<Money, Error> {
    let is_sold_public =
        |unit: &RepairUnit| unit.kind == UnitKind::PublicHousing && unit.state == SaleState::Sold;
    let places: Vec<usize> =
        (0..).zip(units).filter(|(_, (_, unit))| is_sold_public(unit)).map(|(place, _)| place).collect();
    if places.is_empty() {
        return Ok(Money::ZERO);
    }
    let deposits = facts.public_deposits.ok_or_else(|| {
        Error::missing("public_deposits", "what was deposited for the public housing that was sold")
    })?;
    let owners = deposits.owners_yuan.not_negative().at("owners_yuan").at("public_deposits")?;
    let selling = deposits.selling_unit_yuan.not_negative().at("selling_unit_yuan").at("public_deposits")?;
    let fallen = places.iter().filter_map(|place| fen.get(*place)).map(|fen| Money::from_fen(*fen));
    let fallen = Money::sum(fallen).at("units")?;
    let split = largest_remainder(fallen.fen(), &[owners.fen(), selling.fen()], |a, b| a.cmp(&b));
    let (owners, selling) = match split.at("public_deposits")?.as_slice() {
        [owners, selling] => (Money::from_fen(*owners), Money::from_fen(*selling)),
        _ => return Err(Error::range("a split")),
    };
    let weights: Vec<i64> = places.iter().filter_map(|place| weights.get(*place)).copied().collect();
    for (place, part) in places.iter().zip(by_key(owners, &weights).at("units")?) {
        if let Some(fen) = fen.get_mut(*place) {
            *fen = part;
        }
    }
    reasons.push(
        Reason::computed(Step::ApportionPublic)
            .by(law)
            .with(Label::Total, fallen)
            .with(Label::Owners, owners)
            .with(Label::SellingUnit, selling),
    );
    Ok(selling)
}

fn share(unit: &RepairUnit, share_yuan: Money) -> Result<Share, Error> {
    let borne_by = match (unit.state, unit.kind) {
        (SaleState::Sold, _) => Bearer::Owner,
        (SaleState::Unsold, UnitKind::PublicHousing) => Bearer::SellingUnit,
        (SaleState::Unsold, UnitKind::Commodity | UnitKind::NonDwelling) => Bearer::Developer,
    };
    let balance = unit.balance_yuan.filter(|_| borne_by == Bearer::Owner);
    // An overdrawn account gives nothing, and a share below zero is paid into the account whole.
    let drawn_yuan = balance.map(|balance| share_yuan.min(balance.max(Money::ZERO)));
    let self_raised_yuan = drawn_yuan.map(|drawn| share_yuan.checked_sub(drawn)).transpose()?;
    Ok(Share { unit: unit.unit.clone(), share_yuan, borne_by, drawn_yuan, self_raised_yuan })
}
