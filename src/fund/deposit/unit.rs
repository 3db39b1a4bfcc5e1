//! What the law of the day asks of each unit, and the reasons for it.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use super::{DepositUnit, Facts, Outcome, PartDeposit, Property, UnitDeposit};
use crate::decision::{Comparison, Label, Quantity, Reason, Step, Term};
use crate::error::{At as _, Error, ErrorKind};
use crate::law::{
    BuildingClass, DepositBase, DepositPart, Deposits, InForce, LocalLaw, Payer, Shared, Tariff, Words, keys,
};
use crate::quantity::{Amount, Area, Comparator, Money, Price, Ratio, Rounding, Span};

/// The law of the day and what was met of it on the way through the units.
pub(super) struct Terms<'a> {
    facts: &'a Facts,
    rounding: Rounding,
    sold: Option<InForce<Deposits>>,
    public: Option<InForce<Deposits>>,
    exempt: Option<InForce<Words>>,
    tariffs: Shared<[Tariff]>,
    tariffs_law: Option<InForce<crate::law::Tariffs>>,
    before: Option<InForce<Shared<str>>>,
    selling_time: Option<InForce<Span>>,
    advance: Option<InForce<Words>>,
    /// The rows of tariffs that units took, and what they are a share of.
    taken: BTreeSet<usize>,
    of_tariffs: Option<DepositPart>,
}

/// Whether nothing is due for a unit: it shares nothing, and is of what the law then frees.
fn is_exempt(unit: &DepositUnit, exempt: Option<&InForce<Words>>) -> bool {
    unit.shares_nothing && exempt.is_some_and(|exempt| exempt.value().has(unit.property.name()))
}

impl<'a> Terms<'a> {
    pub(super) fn on(law: &LocalLaw<'_>, facts: &'a Facts, rounding: Rounding) -> Result<Self, Error> {
        let day = facts.due_on;
        let share_nothing = facts.units.iter().any(|unit| unit.shares_nothing);
        let exempt = share_nothing.then(|| law.find(keys::DEPOSIT_EXEMPT, day)).transpose()?;
        let owes = |is: fn(Property) -> bool| {
            facts.units.iter().any(|unit| !is_exempt(unit, exempt.as_ref()) && is(unit.property))
        };
        let is_public = |property| property == Property::PublicHousing;
        let is_other = |property| property != Property::PublicHousing;
        let tariffs_law =
            if facts.tariffs.is_empty() { law.find_any(keys::DEPOSIT_TARIFFS, day)? } else { None };
        let published = tariffs_law.as_ref().map(|found| found.value().rows.clone());
        Ok(Self {
            facts,
            rounding,
            sold: owes(is_other).then(|| law.find(keys::DEPOSIT, day)).transpose()?,
            public: owes(is_public).then(|| law.find(keys::DEPOSIT_PUBLIC, day)).transpose()?,
            exempt,
            tariffs: published.unwrap_or_else(|| facts.tariffs.clone().into()),
            tariffs_law,
            before: law.find_any(keys::DEPOSIT_BEFORE, day)?,
            selling_time: law.find_any(keys::DEPOSIT_SELLING_TIME, day)?,
            advance: law.find_any(keys::DEPOSIT_ADVANCE, day)?,
            taken: BTreeSet::new(),
            of_tariffs: None,
        })
    }

    pub(super) fn deposit(&mut self, unit: &DepositUnit) -> Result<UnitDeposit, Error> {
        let asked = match unit.property {
            _ if is_exempt(unit, self.exempt.as_ref()) => None,
            Property::PublicHousing => self.public.as_ref(),
            Property::Dwelling | Property::NonDwelling => self.sold.as_ref(),
        };
        let asked = asked.map(|found| found.value().parts.clone());
        let mut parts = Vec::new();
        for part in asked.iter().flat_map(|parts| parts.iter()) {
            let advanced = part.payer == Payer::Owner && self.is_advanced(unit);
            // Nobody deposits for a unit that has no owner yet, unless the place has the developer do it.
            let has_payer = unit.sold || advanced || part.payer == Payer::Developer;
            if has_payer && part.building.map_or(Ok(true), |class| is_of(unit, class))? {
                parts.push(self.part(unit, part, advanced)?);
            }
        }
        let in_time = |part: &PartDeposit| part.due_by.is_some_and(|day| day > self.facts.due_on);
        let may_be_handed_over = parts.iter().all(|part| part.missing_yuan == Money::ZERO || in_time(part));
        Ok(UnitDeposit { unit: unit.unit.clone(), may_be_handed_over, parts })
    }

    fn is_advanced(&self, unit: &DepositUnit) -> bool {
        let advance = self.advance.as_ref().map(InForce::value);
        advance.is_some_and(|of| of.has(ALL) || (of.has(UNSOLD) && !unit.sold))
    }

    fn part(&mut self, unit: &DepositUnit, part: &DepositPart, advanced: bool) -> Result<PartDeposit, Error> {
        let least = part.least.ok_or_else(|| {
            let message = "the share of this payer in such a building stands in a text that was not seen";
            Error::new(ErrorKind::NotInForce, "law.unseen", message)
        })?;
        let tariff = match part.base {
            DepositBase::ConstructionCost => self.tariff(unit)?,
            _ => None,
        };
        let base = match (self.base(unit, part.base), tariff) {
            (Ok(base), _) => Some(base),
            // A tariff says the sum; what it is a share of is needed to judge it, not to pay it.
            (Err(error), Some(_)) if error.kind() == ErrorKind::MissingFact => None,
            (Err(error), _) => return Err(error),
        };
        let share = |ratio: Ratio| {
            let exact = base.map(|base| base.checked_mul(ratio).ok_or_else(range));
            exact.transpose()
        };
        // A share with one bound above and below is one sum, which is rounded as what is due is.
        let one = part.most == part.least;
        let whole = |exact: Option<Ratio>, comparator: Comparator| {
            let bound = |exact| {
                if one {
                    Amount::from_fen(exact).round(self.rounding)
                } else {
                    fen(comparator.nearest_integer(exact))
                }
            };
            exact.map(bound).transpose()
        };
        let least_yuan = whole(share(least)?, Comparator::AtLeast)?;
        let most_yuan = whole(part.most.map(share).transpose()?.flatten(), Comparator::AtMost)?;
        let due_yuan = match (tariff, least_yuan) {
            (Some((row, yuan_per_m2)), _) => {
                self.taken.insert(row);
                self.of_tariffs = Some(*part);
                per_area(unit.area_m2, yuan_per_m2)?.round(self.rounding)?
            }
            (None, Some(least)) => least,
            (None, None) => return Err(range()),
        };
        let due_by = match part.payer {
            Payer::Owner => match self.before.as_ref().map(|before| &**before.value()) {
                Some("handover") => Some(self.facts.due_on),
                Some("first-registration") => unit.registered_on,
                _ => None,
            },
            Payer::Developer => None,
            Payer::SellingUnit => match (&self.selling_time, unit.sale_paid_on) {
                (Some(time), Some(paid_on)) => Some(time.value().after(paid_on, None).at("sale_paid_on")?),
                _ => None,
            },
        };
        let mut paid_yuan = Money::ZERO;
        for (row, payment) in unit.paid.iter().enumerate() {
            let yuan = payment.yuan.not_negative().at("yuan").at_row("paid", row)?;
            if payment.payer == part.payer && due_by.is_none_or(|day| payment.on <= day) {
                paid_yuan = paid_yuan.checked_add(yuan).at_row("paid", row)?;
            }
        }
        let missing_yuan = due_yuan.checked_sub(paid_yuan)?.max(Money::ZERO);
        let payer = part.payer;
        Ok(PartDeposit { payer, advanced, least_yuan, most_yuan, due_yuan, due_by, paid_yuan, missing_yuan })
    }

    /// The first tariff that fits the unit, with its row.
    fn tariff(&self, unit: &DepositUnit) -> Result<Option<(usize, Price)>, Error> {
        for (row, tariff) in self.tariffs.iter().enumerate() {
            if tariff.building.map_or(Ok(true), |class| is_of(unit, class))? {
                return Ok(Some((row, tariff.yuan_per_m2)));
            }
        }
        Ok(None)
    }

    /// What a share is of, in fen.
    fn base(&self, unit: &DepositUnit, base: DepositBase) -> Result<Ratio, Error> {
        let prices = &self.facts.prices;
        let (price, field, what) = match base {
            DepositBase::SalePrice => {
                let price = unit.sale_price_yuan;
                let price =
                    price.ok_or_else(|| Error::missing("sale_price_yuan", "what the unit was sold for"))?;
                return Ok(Ratio::from_integer(price.not_negative().at("sale_price_yuan")?.fen()));
            }
            DepositBase::ConstructionCost => (
                prices.construction_cost,
                "construction_cost_yuan_per_m2",
                "the cost of building a square metre",
            ),
            DepositBase::CostPrice => {
                (prices.cost_price, "cost_price_yuan_per_m2", "the published cost price of a square metre")
            }
            DepositBase::ReformCostPrice => (
                prices.reform_cost_price,
                "reform_cost_price_yuan_per_m2",
                "the reform's cost price of a square metre",
            ),
        };
        let price = price.ok_or_else(|| Error::missing(field, what).at("prices"))?;
        Ok(per_area(unit.area_m2, price)?.fen())
    }

    /// The reasons, and whether the tariffs lie in their band.
    pub(super) fn reasons(&self, outcome: &Outcome) -> Result<(Vec<Reason>, Option<bool>), Error> {
        let mut reasons = Vec::new();
        let parts = || outcome.units.iter().flat_map(|unit| &unit.parts);
        for payer in [Payer::Owner, Payer::Developer, Payer::SellingUnit] {
            let of_payer = || parts().filter(|part| part.payer == payer);
            if of_payer().next().is_none() {
                continue;
            }
            let sum = |of: fn(&PartDeposit) -> Money| Money::sum(of_payer().map(of));
            let found = [&self.sold, &self.public].into_iter().flatten();
            let found = found.filter(|found| found.value().parts.iter().any(|part| part.payer == payer));
            let reason = found.fold(Reason::computed(Step::DepositDue), Reason::by);
            let reason = match (&self.before, &self.selling_time, payer) {
                (Some(before), _, Payer::Owner) => reason.by(before),
                (_, Some(time), Payer::SellingUnit) => reason.by(time),
                _ => reason,
            };
            reasons.push(
                reason
                    .with(Label::Payer, term(payer))
                    .with(Label::ToDeposit, sum(|part| part.due_yuan)?)
                    .with(Label::Deposited, sum(|part| part.paid_yuan)?)
                    .with(Label::Missing, sum(|part| part.missing_yuan)?),
            );
        }
        let in_band = self.band(&mut reasons)?;
        if let Some(exempt) = &self.exempt {
            let count = self.facts.units.iter().filter(|unit| is_exempt(unit, Some(exempt))).count();
            let reason = Reason::computed(Step::DepositExempt).by(exempt);
            reasons.push(reason.with(Label::Units, Quantity::count(count)));
        }
        if let (Some(advance), true) = (&self.advance, parts().any(|part| part.advanced)) {
            let sum = Money::sum(parts().filter(|part| part.advanced).map(|part| part.due_yuan))?;
            let reason = Reason::computed(Step::DepositAdvance).by(advance).with(Label::ToDeposit, sum);
            let times = advance.value().iter().filter(|word| ![ALL, UNSOLD].contains(word));
            let before = times.filter_map(Term::named);
            reasons.push(reason.with_all(Label::Before, before));
        }
        Ok((reasons, in_band))
    }

    /// Holds each tariff that a unit took against the share of the cost of building.
    fn band(&self, reasons: &mut Vec<Reason>) -> Result<Option<bool>, Error> {
        let (Some(sold), Some(part), Some(cost)) =
            (&self.sold, self.of_tariffs, self.facts.prices.construction_cost)
        else {
            return Ok(None);
        };
        let cost = cost.to_ratio()?;
        let bounds = [(part.least, Comparator::AtLeast), (part.most, Comparator::AtMost)];
        let mut all = true;
        let mut taken: Vec<&Tariff> = self.taken.iter().filter_map(|row| self.tariffs.get(*row)).collect();
        taken.sort_by_key(|tariff| tariff.yuan_per_m2);
        for tariff in taken {
            let asked = tariff.yuan_per_m2.to_ratio()?;
            for (share, comparator) in bounds.iter().filter_map(|(share, how)| Some(((*share)?, *how))) {
                let bound = cost.checked_mul(share).ok_or_else(range)?;
                let met = comparator.holds(asked, bound);
                all &= met;
                let compared = Comparison::bound(Quantity::Yuan(asked), comparator, &Quantity::Yuan(bound))?;
                let reason = Reason::compared(Step::DepositTariff, compared, met).by(sold);
                let reason = match &self.tariffs_law {
                    Some(law) => reason.by(law),
                    None => reason,
                };
                reasons.push(reason);
            }
        }
        Ok((!self.taken.is_empty()).then_some(all))
    }
}

/// The units that a developer pays for in advance; the other words of the list are the time before which.
const ALL: &str = "all";
const UNSOLD: &str = "unsold";

/// Whether a unit's building is of a class, where that is known.
fn is_of(unit: &DepositUnit, class: BuildingClass) -> Result<bool, Error> {
    unit.is_of(class).ok_or_else(|| match class {
        BuildingClass::Lift | BuildingClass::NoLift => {
            Error::missing("lift", "whether the building has a lift, which the deposit depends on")
        }
        BuildingClass::MultiStorey | BuildingClass::HighRise => {
            Error::missing("high_rise", "whether the building is a high-rise, which the deposit depends on")
        }
    })
}

fn per_area(area: Area, price: Price) -> Result<Amount, Error> {
    Amount::of(area, price, Ratio::ONE)
}

fn fen(whole: i128) -> Result<Money, Error> {
    i64::try_from(whole).map(Money::from_fen).map_err(|_| range())
}

fn range() -> Error {
    Error::range("a deposit")
}

const fn term(payer: Payer) -> Term {
    match payer {
        Payer::Owner => Term::Owners,
        Payer::Developer => Term::Developer,
        Payer::SellingUnit => Term::SellingUnit,
    }
}
