//! The course of a fee over time: pieces in which nothing changes, and what they cumulate to.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::vec::Vec;

use super::lawful::{Lawful, Turn};
use super::tariff::{Additional, OF_FACTS, Tariff, Terms};
use super::{Facts, Options, Overlap};
use crate::error::{At as _, Error, ErrorKind};
use crate::fee::payer;
use crate::quantity::{Amount, Area, Date, Key, Period, Price, Ratio};

/// What changes on a day: what is not named stays as it was. A price ends a tariff that has its own, and such a tariff
/// the price; a formula keeps it, for it may ask for it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Change {
    /// The first day on which it holds.
    pub on: Date,
    /// The area that is charged.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub area_m2: Option<Area>,
    /// The price, after a price list or another use of the unit.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub price_yuan_per_m2_month: Option<Price>,
    /// The tariff, in the stead of a price.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub tariff: Option<Tariff>,
    /// All of what a formula asks for.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub quantities: Option<BTreeMap<Key, Ratio>>,
    /// All fixed parts beside the tariff.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub additional: Option<Vec<Additional>>,
    /// Who pays.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub payer: Option<Key>,
    /// What the unit is used as.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub used_as: Option<Key>,
}

impl Change {
    /// A change of a day, of which nothing is told yet.
    #[must_use]
    pub const fn new(on: Date) -> Self {
        Self {
            on,
            area_m2: None,
            price_yuan_per_m2_month: None,
            tariff: None,
            quantities: None,
            additional: None,
            payer: None,
            used_as: None,
        }
    }
}

/// A time in which a part only is charged (减免, 优惠).
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Reduction {
    /// What it is for.
    pub name: Key,
    /// The share that is still charged: `0.9` is ten per cent off.
    pub charged: Ratio,
    /// Its first day.
    pub from: Date,
    /// The day after its last; none where it goes on.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub to: Option<Date>,
}

/// A part of the fee that is taken off for a time: as was told, or by law where there is no name.
#[derive(Debug, Clone, Copy)]
pub(super) struct Less<'a> {
    pub(super) name: Option<&'a Key>,
    pub(super) charged: Ratio,
    pub(super) from: Date,
    pub(super) to: Option<Date>,
}

impl<'a> From<&'a Reduction> for Less<'a> {
    fn from(told: &'a Reduction) -> Self {
        Self { name: Some(&told.name), charged: told.charged, from: told.from, to: told.to }
    }
}

impl Less<'_> {
    pub(super) fn holds(&self, day: Date) -> bool {
        self.from <= day && self.to.is_none_or(|to| day < to)
    }
}

/// A time in which nothing changes.
pub(in crate::fee) struct Piece<'a> {
    pub(in crate::fee) from: Date,
    pub(in crate::fee) to: Date,
    pub(in crate::fee) months: Ratio,
    pub(in crate::fee) terms: Terms<'a>,
    /// What a month costs, before reductions.
    pub(super) month: Amount,
    /// The share that is charged.
    pub(in crate::fee) charged: Ratio,
    /// The reductions that hold.
    pub(super) reductions: Vec<Less<'a>>,
    /// Who pays by law, where the unit's history is told.
    pub(super) turn: Option<&'a Turn>,
    /// What it costs before reductions, exactly.
    pub(super) full: Amount,
    /// What it costs, exactly.
    pub(super) exact: Amount,
}

/// The pieces from the first day, or the day from which bills cumulate, to the end, in their order.
pub(super) fn pieces<'a>(
    facts: &'a Facts,
    changes: &[&'a Change],
    lawful: &'a Lawful,
    options: Options,
    period: Period,
) -> Result<Vec<Piece<'a>>, Error> {
    let origin = facts.anchor.unwrap_or_else(|| period.from());
    let mut days = Vec::from([origin, period.from(), period.to()]);
    let within = |day: &Date| *day > origin && *day < period.to();
    days.extend(changes.iter().map(|change| change.on).filter(within));
    let ends = |reduction: Less<'_>| [Some(reduction.from), reduction.to];
    days.extend(lawful.all_reductions(facts).flat_map(ends).flatten().filter(within));
    days.extend(lawful.paying.iter().map(|turn| turn.from).filter(within));
    days.sort_unstable();
    days.dedup();
    let since = |day: Date| Period::try_new(origin, day)?.months(options.months);
    let mut pieces = Vec::with_capacity(days.len());
    for pair in days.windows(2) {
        let &[from, to] = pair else { continue };
        let months =
            since(to)?.checked_sub(since(from)?).ok_or_else(|| Error::range("a number of months"))?;
        let mut terms = terms_on(facts, changes, from);
        let turn = lawful.paying_on(from);
        terms.payer = turn.map_or(terms.payer, |turn| Some(&turn.payer));
        let month = terms.month().map_err(|error| told_by(error, facts, changes, from))?;
        let full = month.times(months)?;
        let mut reductions: Vec<Less<'_>> = lawful.reductions_on(facts, from).collect();
        // What is told of them does not turn on the order of rows.
        reductions.sort_by_key(|each| (each.name, each.from, each.charged));
        let charged = charged(&reductions, options.overlap, from)?;
        let exact = full.times(charged)?;
        pieces.push(Piece { from, to, months, terms, month, charged, reductions, turn, full, exact });
    }
    Ok(pieces)
}

/// The changes by day, where all that is told can be so.
pub(super) fn checked_changes(facts: &Facts) -> Result<Vec<&Change>, Error> {
    check(facts)?;
    let origin = facts.anchor.unwrap_or(facts.from);
    let mut rows: Vec<(usize, &Change)> = facts.changes.iter().enumerate().collect();
    rows.sort_by_key(|(_, change)| change.on);
    for pair in rows.windows(2) {
        if let [(_, before), (row, change)] = pair
            && before.on == change.on
        {
            let message = format!("another change is of {} too: one change holds all of a day", change.on);
            return Err(Error::invalid("bill.two_changes", message).at("on")).at_row("changes", *row);
        }
    }
    for (row, change) in &rows {
        if change.on <= origin {
            let message = format!("{} is not after {origin}, from which the terms beside it hold", change.on);
            return Err(Error::invalid("bill.change_too_early", message).at("on")).at_row("changes", *row);
        }
        one_tariff(change.price_yuan_per_m2_month, change.tariff.as_ref()).at_row("changes", *row)?;
    }
    Ok(rows.into_iter().map(|(_, change)| change).collect())
}

fn check(facts: &Facts) -> Result<(), Error> {
    facts.history.as_ref().map_or(Ok(()), payer::History::check).at("history")?;
    one_tariff(facts.price_yuan_per_m2_month, facts.tariff.as_ref())?;
    not_of_the_facts(&facts.quantities)?;
    for (row, change) in facts.changes.iter().enumerate() {
        change.quantities.as_ref().map_or(Ok(()), not_of_the_facts).at_row("changes", row)?;
    }
    let named = facts.changes.iter().position(|change| change.payer.is_some());
    if facts.history.is_some() && (facts.payer.is_some() || named.is_some()) {
        let error = Error::invalid("bill.two_payers", "the unit's history says who pays").at("payer");
        return Err(match named.filter(|_| facts.payer.is_none()) {
            Some(row) => error.at_row(row).at("changes"),
            None => error,
        });
    }
    // Else nobody would be told what falls on the time before the first change.
    if facts.payer.is_none() && named.is_some() {
        return Err(Error::missing("payer", "who pays before a change names another"));
    }
    for (row, reduction) in facts.reductions.iter().enumerate() {
        if reduction.charged < Ratio::ZERO || reduction.charged > Ratio::ONE {
            let error = Error::invalid("bill.reduction", "the share charged lies between 0 and 1");
            return Err(error.at("charged")).at_row("reductions", row);
        }
        if let Some(to) = reduction.to {
            Period::try_new(reduction.from, to).at("to").at_row("reductions", row)?;
        }
    }
    Ok(())
}

/// A quantity of a formula does not have the name of a fact that it may ask for.
fn not_of_the_facts(quantities: &BTreeMap<Key, Ratio>) -> Result<(), Error> {
    match quantities.keys().find(|name| OF_FACTS.contains(&name.as_str())) {
        Some(name) => {
            let error = Error::invalid("bill.quantity", "a formula takes it from the facts");
            Err(error.at(name.as_str()).at("quantities"))
        }
        None => Ok(()),
    }
}

/// A price beside a tariff is a fact of a formula, and else a second tariff.
fn one_tariff(price: Option<Price>, tariff: Option<&Tariff>) -> Result<(), Error> {
    match (price, tariff) {
        (Some(_), Some(tariff)) if !matches!(tariff, Tariff::Formula(_)) => {
            let message = "the tariff has a price of its own";
            Err(Error::invalid("bill.two_tariffs", message).at("price_yuan_per_m2_month"))
        }
        _ => Ok(()),
    }
}

/// An error of a day's terms, said of the change that told the fact at fault; one of a fact that nobody told, of the
/// last change, after which it is needed.
fn told_by(error: Error, facts: &Facts, changes: &[&Change], day: Date) -> Error {
    let field = error.path().split(['.', '[']).next().unwrap_or_default();
    let names = |change: &&&Change| match field {
        "area_m2" => change.area_m2.is_some(),
        "price_yuan_per_m2_month" => change.price_yuan_per_m2_month.is_some(),
        "tariff" => change.tariff.is_some(),
        "quantities" => change.quantities.is_some(),
        "additional" => change.additional.is_some(),
        "used_as" => change.used_as.is_some(),
        _ => false,
    };
    let until = || changes.iter().filter(|change| change.on <= day);
    let last = until().next_back().filter(|_| error.kind() == ErrorKind::MissingFact);
    let on = until().rfind(names).or(last).map(|change| change.on);
    match facts.changes.iter().position(|change| Some(change.on) == on) {
        Some(row) => error.at_row(row).at("changes"),
        None => error,
    }
}

/// The terms of a day.
fn terms_on<'a>(facts: &'a Facts, changes: &[&'a Change], day: Date) -> Terms<'a> {
    let mut terms = Terms {
        area: facts.area_m2,
        price: facts.price_yuan_per_m2_month,
        tariff: facts.tariff.as_ref(),
        quantities: Some(&facts.quantities),
        additional: Some(&facts.additional),
        payer: facts.payer.as_ref(),
        used_as: facts.used_as.as_ref(),
    };
    for change in changes.iter().filter(|change| change.on <= day) {
        // A formula may ask for the price; any other tariff and a price are each other's end.
        let asks = |tariff: Option<&Tariff>| matches!(tariff, Some(Tariff::Formula(_)));
        match (&change.tariff, change.price_yuan_per_m2_month) {
            (Some(tariff), price) => {
                terms.tariff = Some(tariff);
                terms.price = price.or(terms.price.filter(|_| asks(terms.tariff)));
            }
            (None, Some(price)) => {
                terms.tariff = terms.tariff.filter(|_| asks(terms.tariff));
                terms.price = Some(price);
            }
            (None, None) => {}
        }
        terms.area = change.area_m2.or(terms.area);
        terms.quantities = change.quantities.as_ref().or(terms.quantities);
        terms.additional = change.additional.as_deref().or(terms.additional);
        terms.payer = change.payer.as_ref().or(terms.payer);
        terms.used_as = change.used_as.as_ref().or(terms.used_as);
    }
    terms
}

fn charged(reductions: &[Less<'_>], overlap: Option<Overlap>, day: Date) -> Result<Ratio, Error> {
    let mut shares = reductions.iter().map(|reduction| reduction.charged);
    match (reductions, overlap) {
        ([], _) => Ok(Ratio::ONE),
        ([one], _) => Ok(one.charged),
        (_, Some(Overlap::Lowest)) => Ok(shares.fold(Ratio::ONE, Ratio::min)),
        (_, Some(Overlap::Multiplied)) => shares
            .try_fold(Ratio::ONE, Ratio::checked_mul)
            .ok_or_else(|| Error::range("a product of reductions")),
        (_, None) => {
            let names =
                reductions.iter().map(|less| less.name.map_or("the law's of an empty unit", Key::as_str));
            let names = names.collect::<Vec<_>>().join(", ");
            let message = format!("on {day} {names} hold: the option overlap says how they go together");
            Err(Error::invalid("bill.reductions_overlap", message).at("reductions"))
        }
    }
}
