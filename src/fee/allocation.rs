//! How a company's common cost falls on its zones.

use alloc::vec::Vec;

pub use super::form::PriceForm;
use crate::decision::{Decision, Label, Quantity, Reading, Reason, Step};
use crate::error::{At as _, Error};
use crate::law::{LocalLaw, keys};
use crate::quantity::{Area, Date, Key, Money, Ratio, in_key_order, largest_remainder};
use crate::rule::{self, Rule};

/// `fee.allocation`: what of a head office's cost (管理费) falls on each zone that the company manages.
///
/// Under a guided price the audit of 2007 divides it by the zones' chargeable area or by their receivable fees; a
/// company with other business first takes off what falls on that, by income (发改价格〔2007〕2285号). Under a market
/// price no text binds: the same formulas, as the company keeps its books. Both steps are in fen, by largest remainder,
/// ties by the zone's key.
///
/// | cost | zones | shares |
/// |---|---|---|
/// | 300,000 | 86,500 and 120,000 m² | 125,665.86 and 174,334.14 |
///
/// A zone's share is a line of [`fee.cost`](super::cost) under `head-office`.
///
/// # Errors
/// [`MissingFact`](crate::ErrorKind::MissingFact) for a zone's area or fee, whichever divides;
/// [`InvalidFact`](crate::ErrorKind::InvalidFact) for zones that stand twice and sums below zero;
/// [`Infeasible`](crate::ErrorKind::Infeasible) where all of them are nothing;
/// [`NotInForce`](crate::ErrorKind::NotInForce) for a guided price before 2007-10-01.
///
/// ```
/// use wuye::fee::allocation::{Allocation, Facts, Incomes, Options, PriceForm, Zone};
/// use wuye::law::Law;
/// use wuye::rule::Rule;
///
/// let split = |other: Option<&str>| -> Result<Vec<String>, wuye::Error> {
///     let zone = |key: &str, area: &str| -> Result<Zone, wuye::Error> {
///         let chargeable_area_m2 = Some(area.parse()?);
///         Ok(Zone { zone: key.parse()?, chargeable_area_m2, receivable_yuan: None })
///     };
///     let incomes = |other: &str| -> Result<Incomes, wuye::Error> {
///         Ok(Incomes { service_yuan: "9000000".parse()?, other_yuan: other.parse()? })
///     };
///     let facts = Facts {
///         as_of: "2023-12-31".parse()?,
///         pricing: PriceForm::Guided,
///         cost_yuan: "300000".parse()?,
///         incomes: other.map(incomes).transpose()?,
///         zones: vec![zone("east", "86500")?, zone("west", "120000")?],
///     };
///     let nation = Law::built_in().at("100000".parse()?);
///     let decision = Allocation::decide(&nation, &facts, &Options::default())?;
///     let outcome = decision.outcome().expect("in force");
///     Ok(outcome.zones.iter().map(|zone| zone.share_yuan.to_string()).collect())
/// };
/// assert_eq!(split(None)?, ["125665.86", "174334.14"]);
/// assert_eq!(split(Some("0"))?, ["125665.86", "174334.14"], "other business without income takes nothing");
/// assert_eq!(split(Some("1000000"))?, ["113099.27", "156900.73"], "a tenth falls on it");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Allocation;

/// The cost and the zones.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The last day of the year whose cost it is: its law applies.
    pub as_of: Date,
    /// How the prices are formed that are to pay for it.
    pub pricing: PriceForm,
    /// What is common to all zones.
    pub cost_yuan: Money,
    /// The company's income, where it has other business (兼营其他业务). Without it, it has none.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub incomes: Option<Incomes>,
    /// The zones, in any order.
    pub zones: Vec<Zone>,
}

/// What a company with other business takes in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Incomes {
    /// From property service.
    pub service_yuan: Money,
    /// From everything else.
    pub other_yuan: Money,
}

/// A zone that the company manages.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Zone {
    /// Its key, unique.
    pub zone: Key,
    /// The area that is charged there (计费面积).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub chargeable_area_m2: Option<Area>,
    /// The year's fees that are due there (应收物业服务费).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub receivable_yuan: Option<Money>,
}

/// By what it is divided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, default)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Options {
    /// By what: the audit lets both. Default: the chargeable area, which no price moves.
    pub by: By,
}

/// What a common cost is divided by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum By {
    /// 计费面积.
    #[default]
    ChargeableArea,
    /// 应收物业服务费.
    ReceivableFee,
}

/// What falls on whom.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// What of the cost falls on property service.
    pub service_yuan: Money,
    /// What falls on other business.
    pub other_yuan: Money,
    /// Zone by zone, by key.
    pub zones: Vec<Share>,
}

/// What falls on a zone.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Share {
    /// The zone.
    pub zone: Key,
    /// Its share of what the zones are divided by.
    pub share: Ratio,
    /// What of the cost falls on it.
    pub share_yuan: Money,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        "allocated"
    }
}

impl Rule for Allocation {
    const ID: &'static str = "fee.allocation";
    const TITLE: (&'static str, &'static str) =
        ("管理费的分摊", "how a company's common cost falls on its zones");
    const PARAMETERS: &'static [&'static str] = &[keys::ALLOCATION.id(), keys::ALLOCATION_FIRST.id()];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.as_of
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        let cost = facts.cost_yuan.not_negative().at("cost_yuan")?;
        let (bases, first) = match facts.pricing {
            PriceForm::Guided => (
                Some(law.find(keys::ALLOCATION, facts.as_of)?),
                Some(law.find(keys::ALLOCATION_FIRST, facts.as_of)?),
            ),
            PriceForm::Market => (None, None),
        };
        if bases.as_ref().is_some_and(|bases| !bases.value().has(options.by.name())) {
            let message = "the law does not divide such a cost by that";
            return Err(Error::infeasible("allocation.by", message).at("by"));
        }
        let mut reasons = Vec::new();
        let (mut service_yuan, mut other_yuan) = (cost, Money::ZERO);
        if let Some(incomes) = facts.incomes {
            let weights = [
                incomes.service_yuan.not_negative().at("service_yuan").at("incomes")?.fen(),
                incomes.other_yuan.not_negative().at("other_yuan").at("incomes")?.fen(),
            ];
            let parts = largest_remainder(cost.fen(), &weights, |a, b| a.cmp(&b)).at("incomes")?;
            service_yuan = parts.first().copied().map_or(Money::ZERO, Money::from_fen);
            other_yuan = cost.checked_sub(service_yuan)?;
            let reason = Reason::computed(Step::AllocationFirst);
            let reason = match &first {
                Some(first) => reason.by(first),
                None => reason.reading(Reading::AllocationByNoText),
            };
            let reason = reason.with(Label::ServiceIncome, incomes.service_yuan);
            let reason = reason.with(Label::OtherIncome, incomes.other_yuan);
            reasons.push(reason.with(Label::ToService, service_yuan).with(Label::ToOthers, other_yuan));
        }
        let rows = in_key_order(&facts.zones, ("zones", "zone"), |zone| &zone.zone)?;
        if rows.is_empty() {
            return Err(Error::missing("zones", "at least one zone"));
        }
        let weight = |(row, zone): &(usize, &Zone)| zone.weight(options.by).at_row("zones", *row);
        let weights = rows.iter().map(weight).collect::<Result<Vec<i64>, Error>>()?;
        let parts = largest_remainder(service_yuan.fen(), &weights, |a, b| a.cmp(&b)).at("zones")?;
        let whole = weights.iter().map(|weight| i128::from(*weight)).sum::<i128>();
        let zones = rows.iter().zip(weights).zip(parts).map(|(((_, zone), weight), fen)| {
            let share = if whole == 0 { Ratio::ZERO } else { Ratio::try_new(weight.into(), whole)? };
            Ok(Share { zone: zone.zone.clone(), share, share_yuan: Money::from_fen(fen) })
        });
        let zones = zones.collect::<Result<Vec<_>, Error>>()?;
        for zone in &zones {
            let reason = Reason::computed(Step::AllocationZone);
            let reason = match &bases {
                Some(bases) => reason.by(bases),
                None => reason.reading(Reading::AllocationByNoText),
            };
            let reason = reason.reading(options.by.reading()).with(Label::ZoneKey, &zone.zone);
            let reason = reason.with(Label::ShareOf, Quantity::Share(zone.share));
            reasons.push(reason.with(Label::Amount, zone.share_yuan));
        }
        Ok(Decision::new(Outcome { service_yuan, other_yuan, zones }, reasons))
    }
}

impl Zone {
    fn weight(&self, by: By) -> Result<i64, Error> {
        match by {
            By::ChargeableArea => {
                let missing = || Error::missing("chargeable_area_m2", "the area that is charged there");
                Ok(self.chargeable_area_m2.ok_or_else(missing)?.hundredths())
            }
            By::ReceivableFee => {
                let missing = || Error::missing("receivable_yuan", "the fees of the year that are due there");
                Ok(self.receivable_yuan.ok_or_else(missing)?.not_negative().at("receivable_yuan")?.fen())
            }
        }
    }
}

impl By {
    /// The name in the tables of the law.
    const fn name(self) -> &'static str {
        match self {
            Self::ChargeableArea => "chargeable-area",
            Self::ReceivableFee => "receivable-fee",
        }
    }

    const fn reading(self) -> Reading {
        match self {
            Self::ChargeableArea => Reading::ByChargeableArea,
            Self::ReceivableFee => Reading::ByReceivableFee,
        }
    }
}
