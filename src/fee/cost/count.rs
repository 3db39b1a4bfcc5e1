//! What is counted of the tables, and what is not.

use alloc::vec::Vec;

use super::tables::{Asset, Contribution, Head, Item};
use super::{Facts, PriceForm, Refused, Why, Work, range, sum};
use crate::decision::{Comparison, Label, Quantity, Reason, Step, Term, Verdict};
use crate::error::{At as _, Error};
use crate::law::{InForce, LocalLaw, Words, keys};
use crate::quantity::{Amount, Comparator, Key, Ratio, Rounding, Threshold, in_key_order};

/// A line in exact fen.
pub(super) struct Row {
    pub(super) head: Head,
    pub(super) item: Key,
    pub(super) exact: Ratio,
}

/// What came together: the list of the day, its lines and what is not counted.
pub(super) struct Counted {
    pub(super) heads: InForce<Words>,
    pub(super) lines: Vec<Row>,
    pub(super) refused: Vec<Refused>,
}

/// The lines of an estimate as they come together.
pub(super) struct Count<'f> {
    facts: &'f Facts,
    heads: InForce<Words>,
    material: Option<InForce<Words>>,
    not_in_fee: Option<InForce<()>>,
    contributions: Option<InForce<Words>>,
    salvage: Option<[InForce<Threshold>; 2]>,
    lines: Vec<Row>,
    refused: Vec<(Row, Why)>,
}

impl<'f> Count<'f> {
    pub(super) fn new(law: &LocalLaw<'_>, facts: &'f Facts) -> Result<Self, Error> {
        let heads = law.find(keys::COST_HEADS, facts.from)?;
        let guided = facts.pricing == PriceForm::Guided;
        let audited = if guided { law.find_any(keys::COST_HEADS_GUIDED, facts.from)? } else { None };
        let mut count = Self {
            facts,
            heads: audited.unwrap_or(heads),
            material: law.find_any(keys::COST_MATERIAL, facts.from)?,
            not_in_fee: law.find_any(keys::CHARGE_NOT_IN_FEE, facts.from)?,
            contributions: None,
            salvage: None,
            lines: Vec::new(),
            refused: Vec::new(),
        };
        if guided {
            count.contributions = law.find_any(keys::COST_CONTRIBUTIONS, facts.from)?;
            let least = law.find_any(keys::COST_SALVAGE_LEAST, facts.from)?;
            let most = law.find_any(keys::COST_SALVAGE_MOST, facts.from)?;
            count.salvage = least.zip(most).map(|(least, most)| [least, most]);
        }
        Ok(count)
    }

    fn count(&mut self, head: Head, item: &Key, exact: Ratio) {
        self.lines.push(Row { head, item: item.clone(), exact });
    }

    fn refuse(&mut self, head: Head, item: &Key, exact: Ratio, why: Why) {
        self.refused.push((Row { head, item: item.clone(), exact }, why));
    }

    /// The staff table and the charges on its wages.
    pub(super) fn staff(&mut self, reasons: &mut Vec<Reason>) -> Result<(), Error> {
        let facts = self.facts;
        let mut wages = Vec::with_capacity(facts.staff.len());
        for (row, post) in in_key_order(&facts.staff, ("staff", "post"), |post| &post.post)? {
            let monthly =
                post.wage_yuan_per_month.not_negative().at("wage_yuan_per_month").at_row("staff", row)?;
            let factors =
                [Ratio::from_integer(post.headcount.into()), Ratio::from_integer(post.months.into())];
            let exact = product(Ratio::from_integer(monthly.fen()), factors).at_row("staff", row)?;
            self.count(Head::StaffPay, &post.post, exact);
            wages.push((&post.post, exact));
        }
        let rows = in_key_order(&facts.contributions, ("contributions", "item"), |charge| &charge.item)?;
        for (row, charge) in rows {
            let base = charged(charge, &wages).at_row("contributions", row)?;
            let rate = charge.rate.to_ratio().at("rate").at_row("contributions", row)?;
            let most = self.most(charge).at_row("contributions", row)?;
            let counted = most.map_or(rate, |most| most.min(rate));
            self.count(Head::StaffPay, &charge.item, product(base, [counted])?);
            if let (Some(found), Some(most)) = (&self.contributions, most) {
                let (left, bound) = (Quantity::Share(rate), Quantity::Share(most));
                let compared = Comparison::bound(left, Comparator::AtMost, &bound)?;
                let reason = Reason::compared(Step::CostContribution, compared, rate <= most).by(found);
                reasons.push(reason.with(Label::CostItem, &charge.item));
            }
            let above = rate.checked_sub(counted).ok_or_else(range)?;
            if above > Ratio::ZERO {
                self.refuse(Head::StaffPay, &charge.item, product(base, [above])?, Why::AboveRate);
            }
        }
        Ok(())
    }

    /// The rate above which a charge is not counted, where the law has such a one.
    fn most(&self, charge: &Contribution) -> Result<Option<Ratio>, Error> {
        if !self.contributions.as_ref().is_some_and(|kinds| kinds.value().has(charge.kind.name())) {
            return Ok(None);
        }
        let missing = || Error::missing("prescribed", "the prescribed rate, above which nothing is counted");
        charge.prescribed.ok_or_else(missing)?.to_ratio().at("prescribed").map(Some)
    }

    /// The rows of the other tables.
    pub(super) fn items(&mut self) -> Result<(), Error> {
        let rows = in_key_order(&self.facts.items, ("items", "item"), |item| &item.item)?;
        for (place, (row, item)) in rows.iter().enumerate() {
            let same =
                |(_, other): &&(usize, &Item)| other.wages_of == item.wages_of && other.head != item.head;
            if item.wages_of.is_some() && rows.iter().take(place).find(same).is_some() {
                let message = "the wages of this post stand under another head already";
                return Err(Error::invalid("cost.wages_twice", message)
                    .at("wages_of")
                    .at_row(*row)
                    .at("items"));
            }
            let exact = self.item(item).at_row("items", *row)?;
            match self.why_not(item) {
                Some(why) => self.refuse(item.head, &item.item, exact, why),
                None => self.count(item.head, &item.item, exact),
            }
        }
        Ok(())
    }

    /// What an item comes to in fen.
    fn item(&self, item: &Item) -> Result<Ratio, Error> {
        if item.head == Head::Taxes {
            return Err(Error::invalid("cost.taxes", "taxes are no row of a table").at("head"));
        }
        if item.head == Head::Depreciation && self.salvage.is_some() {
            let message = "under a guided price depreciation is computed from the assets";
            return Err(Error::invalid("cost.depreciation", message).at("head"));
        }
        for (number, field) in [(item.quantity, "quantity"), (item.unit_price_yuan, "unit_price_yuan")] {
            if number < Ratio::ZERO {
                return Err(Error::invalid("quantity.negative", "it cannot be negative").at(field));
            }
        }
        product(
            Amount::from_yuan(item.unit_price_yuan)?.fen(),
            [item.quantity, Ratio::from_integer(item.times.into())],
        )
    }

    /// The first reason for which an item is not counted.
    fn why_not(&self, item: &Item) -> Option<Why> {
        let heads = self.heads.value();
        let listed = heads.has(item.head.name());
        let takes_agreed = heads.has(Head::AgreedCost.name());
        let in_staff = |post: &Key| self.facts.staff.iter().any(|row| row.post == *post);
        let holds_wages = || self.material.as_ref().is_none_or(|heads| !heads.value().has(item.head.name()));
        match &item.wages_of {
            _ if item.work != Work::Upkeep => Some(Why::FundWork),
            _ if !listed && !takes_agreed => Some(Why::NotListed),
            _ if (!listed || item.head == Head::AgreedCost) && !item.agreed => Some(Why::NotAgreed),
            Some(_) if !holds_wages() => Some(Why::WagesOutsideStaff),
            Some(post) if in_staff(post) => Some(Why::WagesTwice),
            _ => None,
        }
    }

    /// The assets, depreciated in a straight line.
    pub(super) fn assets(&mut self, reasons: &mut Vec<Reason>) -> Result<(), Error> {
        for (row, asset) in in_key_order(&self.facts.assets, ("assets", "asset"), |asset| &asset.asset)? {
            let (exact, told) = self.asset(asset).at_row("assets", row)?;
            reasons.extend(told);
            self.count(Head::Depreciation, &asset.asset, exact);
        }
        Ok(())
    }

    fn asset(&self, asset: &Asset) -> Result<(Ratio, Vec<Reason>), Error> {
        let cost = asset.cost_yuan.not_negative().at("cost_yuan")?;
        let salvage = asset.salvage.to_ratio().at("salvage")?;
        let mut reasons = Vec::new();
        for bound in self.salvage.iter().flatten() {
            let (met, reason) = Reason::share(
                Step::CostSalvage,
                Quantity::Share(salvage),
                Quantity::Share(Ratio::ONE),
                *bound.value(),
            )?;
            if !met && !asset.own_salvage {
                let message =
                    "it lies outside the usual range and was not found by the asset's own circumstances";
                return Err(Error::invalid("cost.salvage", message).at("salvage"));
            }
            let reason = if met { reason } else { reason.verdict_of(Verdict::Judgement) };
            reasons.push(reason.by(bound).with(Label::CostItem, &asset.asset));
        }
        let left = Ratio::ONE.checked_sub(salvage).filter(|left| *left >= Ratio::ZERO);
        let left = left.ok_or_else(|| {
            Error::invalid("cost.salvage", "no more can be left of an asset than it cost").at("salvage")
        })?;
        let years = Ratio::from_integer(asset.life_years.into());
        let exact = product(Ratio::from_integer(cost.fen()), [left])?.checked_div(years);
        let exact = exact.ok_or_else(|| {
            Error::invalid("cost.life", "an asset lives for at least a year").at("life_years")
        })?;
        let reason = Reason::computed(Step::CostDepreciation).with(Label::CostItem, &asset.asset);
        let reason = reason.with(Label::Purchase, cost).with(Label::Salvage, Quantity::Share(salvage));
        let reason = reason.with(Label::LifeYears, Quantity::Count(asset.life_years.into()));
        reasons.push(reason.with(Label::Exact, Quantity::Yuan(Amount::from_fen(exact).yuan()?)));
        Ok((exact, reasons))
    }

    /// The lines by head and key, and what was refused by key, with the reasons of the refusals.
    pub(super) fn sorted(mut self, reasons: &mut Vec<Reason>) -> Result<Counted, Error> {
        self.lines.sort_by(|a, b| (a.head, &a.item).cmp(&(b.head, &b.item)));
        self.refused.sort_by(|(a, _), (b, _)| (&a.item, a.head).cmp(&(&b.item, b.head)));
        let mut refused = Vec::with_capacity(self.refused.len());
        for (row, why) in &self.refused {
            let year_yuan = Amount::from_fen(row.exact).round(Rounding::default())?;
            let reason = Reason::computed(Step::CostRefused).verdict_of(Verdict::NotMet);
            let reason = match (why, &self.not_in_fee, &self.material, &self.contributions) {
                (Why::FundWork, Some(barred), ..) => reason.by(barred),
                (Why::WagesOutsideStaff, _, Some(material), _) => reason.by(material),
                (Why::AboveRate, .., Some(kinds)) => reason.by(kinds),
                _ => reason.by(&self.heads),
            };
            let reason = reason.with(Label::CostItem, &row.item).with(Label::CostHead, row.head.term());
            reasons.push(reason.with(Label::Amount, year_yuan).with(Label::Why, why.term()));
            refused.push(Refused { head: row.head, item: row.item.clone(), year_yuan, why: *why });
        }
        Ok(Counted { heads: self.heads, lines: self.lines, refused })
    }
}

impl Why {
    const fn term(self) -> Term {
        match self {
            Self::FundWork => Term::FundWork,
            Self::NotListed => Term::NotListedHead,
            Self::NotAgreed => Term::NotAgreed,
            Self::WagesOutsideStaff => Term::WagesOutsideStaff,
            Self::WagesTwice => Term::WagesTwice,
            Self::AboveRate => Term::AboveRate,
        }
    }
}

/// The wages that a charge is on.
fn charged(charge: &Contribution, wages: &[(&Key, Ratio)]) -> Result<Ratio, Error> {
    if charge.posts.is_empty() {
        return sum(wages.iter().map(|(_, exact)| *exact));
    }
    let known = |post: &Key| wages.iter().any(|(key, _)| *key == post);
    if let Some(row) = charge.posts.iter().position(|post| !known(post)) {
        let message = "no such post stands in the staff table";
        return Err(Error::invalid("cost.post", message).at_row(row).at("posts"));
    }
    sum(wages.iter().filter(|(key, _)| charge.posts.contains(key)).map(|(_, exact)| *exact))
}

fn product(first: Ratio, factors: impl IntoIterator<Item = Ratio>) -> Result<Ratio, Error> {
    factors.into_iter().try_fold(first, Ratio::checked_mul).ok_or_else(range)
}
