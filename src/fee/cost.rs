//! What a service costs a year, and the unit price that pays for it.

use alloc::vec::Vec;

use self::count::{Count, Counted, Row};
use self::fee::Tops;
#[cfg(feature = "serde")]
pub(super) use self::tables::upkeep;
pub use self::tables::{Asset, Contribution, ContributionKind, Head, Item, OnTop, Post, Work};
pub use super::form::{Model, PriceForm};
use crate::decision::{Decision, Label, Quantity, Reason, Step};
use crate::error::Error;
use crate::law::{InForce, LocalLaw, Words, keys};
use crate::quantity::{Amount, Area, Date, Key, Money, Ratio, Rounding, rounded_parts};
use crate::rule::{self, Rule};

mod count;
mod fee;
mod tables;

/// `fee.cost`: what the service costs a year by heads (物业服务成本), and the unit price.
///
/// `fee = cost + taxes + profit` under a lump sum, `prepaid = outlays + remuneration` under commission
/// (物业服务收费管理办法 art. 11(1), (2)); `unit price = fee / (12 · chargeable area)`, exact, rounded once. A post is
/// `headcount · wage · months`, a charge on wages `rate · wages`, an item `quantity · unit price · times`, an asset
/// `cost · (1 − salvage) / life`. Lines are told in fen that sum to the year's fee: every fen is placed.
///
/// The heads are the nine of 2004 (art. 11(3)), of which the last takes what the owners agreed to, and before that
/// the eight of 1996, of which taxes are one and the second to the sixth hold no wages. Where the price is guided, the
/// audit of 2007 (发改价格〔2007〕2285号) has its own list, with a share of the head office.
///
/// What may not be in the cost is told line by line and not counted:
///
/// * major and medium repairs, renewal and alteration, which the maintenance fund pays for (art. 11(4)); before 2004
///   they are no daily upkeep, which is what the list has;
/// * wages of a post that stands in the staff table already, and under the list of 1996 any wages outside it;
/// * what is not on the list and the owners did not agree to;
/// * under a guided price, what is set aside above the prescribed rates (2285号).
///
/// | cost items | taxes | profit | area | unit price |
/// |---|---|---|---|---|
/// | 2,140,000 | 128,400 | 5 % of cost, 107,000 | 86,500 m² | 2,375,400 / 1,038,000 = 2.2884…, 2.29 |
///
/// # Errors
/// [`MissingFact`](crate::ErrorKind::MissingFact) for the model since 2004, taxes, profit or remuneration, and for a
/// prescribed rate under a guided price; [`InvalidFact`](crate::ErrorKind::InvalidFact) for keys that stand twice,
/// one post's wages under two heads, taxes beside a remuneration, shares of the fee that reach the whole of it, and
/// under a guided price a salvage outside of 3 to 5 % or depreciation that is a mere sum.
///
/// ```
/// use wuye::fee::cost::{Cost, Facts, Head, Item, Model, OnTop, Options, Outcome, Post, PriceForm, Work};
/// use wuye::law::Law;
/// use wuye::rule::Rule;
///
/// let estimate = |wages_of: Option<&str>, work: Work| -> Result<Outcome, wuye::Error> {
///     let facts = Facts {
///         from: "2024-01-01".parse()?,
///         model: Some(Model::LumpSum),
///         pricing: PriceForm::Market,
///         chargeable_area_m2: "10000".parse()?,
///         staff: vec![Post {
///             post: "cleaner".parse()?,
///             headcount: 2,
///             wage_yuan_per_month: "4000".parse()?,
///             months: 12,
///         }],
///         contributions: vec![],
///         items: vec![Item {
///             item: "stairs".parse()?,
///             head: Head::Cleaning,
///             quantity: "1".parse()?,
///             unit_price_yuan: "1000".parse()?,
///             times: 12,
///             work,
///             wages_of: wages_of.map(str::parse).transpose()?,
///             agreed: false,
///         }],
///         assets: vec![],
///         taxes: Some(OnTop::Yuan("0".parse()?)),
///         margin: Some(OnTop::OfCost("0.05".parse()?)),
///     };
///     let nation = Law::built_in().at("100000".parse()?);
///     Ok(Cost::decide(&nation, &facts, &Options::default())?.outcome().expect("in force").clone())
/// };
/// // 96,000 of wages, 12,000 of cleaning, 5 % of profit: 113,400 a year, over 120,000 m² and months.
/// let sound = estimate(None, Work::Upkeep)?;
/// assert_eq!(sound.exact_price_yuan.to_string(), "189/200");
/// assert_eq!(sound.price_yuan_per_m2_month.to_string(), "0.95", "0.945, rounded once");
///
/// // Wages of the same cleaners are not counted again, and a renewal is not the service's at all.
/// for refused in [estimate(Some("cleaner"), Work::Upkeep)?, estimate(None, Work::Renewal)?] {
///     assert_eq!((refused.cost_yuan.to_string(), refused.refused.len()), ("96000.00".into(), 1));
/// }
/// assert!(estimate(Some("gardener"), Work::Upkeep)?.refused.is_empty(), "another post's wages");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Cost;

/// The tables of the estimate, in any order of rows.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The first day of the year: its law applies.
    pub from: Date,
    /// How the fee is paid for; needed since 2004.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub model: Option<Model>,
    /// How the price is formed.
    pub pricing: PriceForm,
    /// The area that is charged.
    pub chargeable_area_m2: Area,
    /// The staff table.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub staff: Vec<Post>,
    /// The charges on its wages.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub contributions: Vec<Contribution>,
    /// The rows of the other tables.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub items: Vec<Item>,
    /// The fixed assets.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub assets: Vec<Asset>,
    /// Taxes (法定税费), which a remuneration holds already.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub taxes: Option<OnTop>,
    /// The profit under a lump sum, the remuneration (酬金) under commission.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub margin: Option<OnTop>,
}

/// How the unit price is rounded; the law does not say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, default)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Options {
    /// How the unit price is rounded. Default: half up to the fen.
    pub rounding: Rounding,
}

/// The year's cost and the price.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// The heads of the list, in its order.
    pub heads: Vec<HeadSum>,
    /// Line by line: by head, then by key.
    pub lines: Vec<Line>,
    /// What was not counted, by key.
    pub refused: Vec<Refused>,
    /// What all heads sum to.
    pub cost_yuan: Money,
    /// Taxes beside the cost; nothing where the list has them as a head.
    pub taxes_yuan: Money,
    /// Profit or remuneration.
    pub margin_yuan: Money,
    /// The whole year.
    pub fee_yuan: Money,
    /// Yuan for a square metre and month, before it is rounded.
    pub exact_price_yuan: Ratio,
    /// The unit price.
    pub price_yuan_per_m2_month: Money,
}

/// A head's sum.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct HeadSum {
    /// The head.
    pub head: Head,
    /// A year of it.
    pub year_yuan: Money,
    /// Its share of the cost.
    pub share: Ratio,
}

/// A line that is counted.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Line {
    /// Its head.
    pub head: Head,
    /// The post, charge, item or asset.
    pub item: Key,
    /// A year of it.
    pub year_yuan: Money,
    /// Its share of the cost.
    pub share: Ratio,
}

/// A line, or what of one is too much, that is not counted.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Refused {
    /// The head under which it was put.
    pub head: Head,
    /// The line.
    pub item: Key,
    /// A year of it, rounded by itself.
    pub year_yuan: Money,
    /// Why.
    pub why: Why,
}

/// Why a line is not counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Why {
    /// It is repair, renewal or alteration, and no daily upkeep.
    FundWork,
    /// The list has no such head, and no place for what owners agreed to.
    NotListed,
    /// The owners did not agree to it.
    NotAgreed,
    /// It is wages under a head that holds none.
    WagesOutsideStaff,
    /// The staff table has the same wages.
    WagesTwice,
    /// It is above the prescribed rate.
    AboveRate,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        if self.refused.is_empty() { "estimated" } else { "cut" }
    }
}

impl Rule for Cost {
    const ID: &'static str = "fee.cost";
    const TITLE: (&'static str, &'static str) =
        ("物业服务成本测算", "what the service costs a year, and the unit price");
    const PARAMETERS: &'static [&'static str] = &[
        keys::COST_HEADS.id(),
        keys::COST_HEADS_GUIDED.id(),
        keys::COST_MATERIAL.id(),
        keys::COST_CONTRIBUTIONS.id(),
        keys::COST_SALVAGE_LEAST.id(),
        keys::COST_SALVAGE_MOST.id(),
        keys::PARTS_LUMP_SUM.id(),
        keys::PARTS_COMMISSION.id(),
        keys::CHARGE_NOT_IN_FEE.id(),
    ];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.from
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        if facts.chargeable_area_m2 == Area::ZERO {
            let error = Error::invalid("cost.area", "nothing is charged where there is no area");
            return Err(error.at("chargeable_area_m2"));
        }
        let mut reasons = Vec::new();
        let mut count = Count::new(law, facts)?;
        count.staff(&mut reasons)?;
        count.items()?;
        count.assets(&mut reasons)?;
        let Counted { heads, mut lines, refused } = count.sorted(&mut reasons)?;
        let parts = fee::parts(law, facts)?;
        let cost = sum(lines.iter().map(|line| line.exact))?;
        let tops = Tops::of(facts, parts.as_ref(), cost)?;
        let taxed_head = heads.value().has(Head::Taxes.name());
        if taxed_head {
            lines.push(Row { head: Head::Taxes, item: Head::Taxes.name().parse()?, exact: tops.taxes });
        }
        let beside = if taxed_head { Ratio::ZERO } else { tops.taxes };

        // Every fen of the year's fee is placed on a line, on taxes or on the margin.
        let mut exact: Vec<Ratio> = lines.iter().map(|line| line.exact).collect();
        exact.extend([beside, tops.margin]);
        let year = sum(exact.iter().copied())?;
        let fee_yuan = Amount::from_fen(year).round(Rounding::default())?;
        let mut placed = rounded_parts(&exact, fee_yuan)?;
        let (margin_yuan, taxes_yuan) = (placed.pop().unwrap_or_default(), placed.pop().unwrap_or_default());
        let cost_yuan = Money::sum(placed.iter().copied())?;
        let lines = lines.into_iter().zip(placed).map(|(line, year_yuan)| {
            Ok(Line { head: line.head, item: line.item, year_yuan, share: share(year_yuan, cost_yuan)? })
        });
        let lines = lines.collect::<Result<Vec<_>, Error>>()?;
        let sums = head_sums(&heads, &lines, cost_yuan, &mut reasons)?;
        let mut outcome = Outcome {
            heads: sums,
            lines,
            refused,
            cost_yuan,
            taxes_yuan,
            margin_yuan,
            fee_yuan,
            exact_price_yuan: Ratio::ZERO,
            price_yuan_per_m2_month: Money::ZERO,
        };
        reasons.push(fee::whole(facts, parts.as_ref(), &outcome));
        fee::price(facts, *options, year, &mut outcome, &mut reasons)?;
        Ok(Decision::new(outcome, reasons))
    }
}

fn range() -> Error {
    Error::range("a year's cost")
}

fn sum(sums: impl IntoIterator<Item = Ratio>) -> Result<Ratio, Error> {
    sums.into_iter().try_fold(Ratio::ZERO, Ratio::checked_add).ok_or_else(range)
}

/// A part of the cost as a share of it.
fn share(part: Money, cost: Money) -> Result<Ratio, Error> {
    match cost {
        Money::ZERO => Ok(Ratio::ZERO),
        whole => Ratio::try_new(part.fen().into(), whole.fen().into()),
    }
}

/// What each head comes to, in the order of the list; what owners agreed to beside it comes last.
fn head_sums(
    heads: &InForce<Words>,
    lines: &[Line],
    cost: Money,
    reasons: &mut Vec<Reason>,
) -> Result<Vec<HeadSum>, Error> {
    let place = |head: Head| heads.value().iter().position(|name| name == head.name());
    let told = |head: &Head| place(*head).is_some() || lines.iter().any(|line| line.head == *head);
    let mut all: Vec<Head> = Head::ALL.into_iter().filter(told).collect();
    all.sort_by_key(|head| (place(*head).is_none(), place(*head)));
    let mut sums = Vec::with_capacity(all.len());
    for head in all {
        let of_head = lines.iter().filter(|line| line.head == head);
        let year_yuan = Money::sum(of_head.map(|line| line.year_yuan))?;
        let share = share(year_yuan, cost)?;
        let reason = Reason::computed(Step::CostHead).by(heads);
        let reason = reason.with(Label::CostHead, head.term()).with(Label::Amount, year_yuan);
        reasons.push(reason.with(Label::ShareOf, Quantity::Share(share)));
        sums.push(HeadSum { head, year_yuan, share });
    }
    Ok(sums)
}
