//! How far the survey of the estates is.

mod facts;
mod outcome;

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

pub use self::facts::{Facts, Record};
pub use self::outcome::{Incomplete, OfKind, Outcome, Sums};
use crate::decision::{Decision, Label, Quantity, Reason, Step, Verdict};
use crate::error::{At as _, Error};
use crate::law::{InForce, LocalLaw, Words, among, keys};
use crate::quantity::{Date, Key, Ratio, Threshold, each_once, in_key_order, not_after};
pub use crate::rule::NoOptions as Options;
use crate::rule::Rule;

/// `programme.inventory`: how far the survey of the estates is (排查, 调查): how many of those that are to be surveyed were,
/// which were not, in which records something is wanting, and what the complete ones come to, by kind.
///
/// | scheme | asks for |
/// |---|---|
/// | Shenyang's, part 2（二） | every one of the 244 estates of the city that are managed |
/// | the street's for old estates, part 5, 1(1) | of each estate its kind (managed, self-managed, unmanaged: 已实行物业管理、自管、失管), its extent, its buildings and its households |
///
/// The estates are [listed](Facts::estates), or there is only their number: the scheme's, or else [a fact](Facts::number).
/// Where the scheme has a number and fewer are listed, those that are not were not surveyed; more than that are refused.
/// A record of an estate that is not listed is told and counts for nothing.
///
/// An estate is surveyed once it has a record, whatever that states: what is wanting in it is told, and is no error. Where a
/// scheme asks for no fields, as Shenyang's, every record is complete. The sums are of the complete records of the estates
/// that are to be surveyed. A nought is stated.
///
/// Of 244 estates the survey is complete with 244 records; with 243 it is not.
///
/// # Errors
/// [`MissingFact`](crate::ErrorKind::MissingFact) where neither the scheme nor the facts say how many estates there are;
/// [`InvalidFact`](crate::ErrorKind::InvalidFact) for estates that stand twice, a number that is another than the list's or
/// the scheme's, more estates or records than there can be, days after that of the question, a kind that the law does not
/// have, and an extent without a word; [`NotInForce`](crate::ErrorKind::NotInForce) where the place names no scheme that
/// asks for a survey.
///
/// ```
/// use wuye::law::Law;
/// use wuye::programme::inventory::{Facts, Inventory, Options, Record};
/// use wuye::rule::{Outcome, Rule};
///
/// let shenyang = Law::built_in().at("210100+shenyang-2005".parse()?);
/// let surveyed = |count: usize| -> Result<(&'static str, u32), wuye::Error> {
///     let record = |row: usize| {
///         Ok(Record {
///             estate: format!("E{row:03}").parse()?,
///             surveyed_on: "2005-06-01".parse()?,
///             kind: None,
///             extent: None,
///             buildings: None,
///             households: None,
///         })
///     };
///     let facts = Facts {
///         as_of: "2005-12-31".parse()?,
///         estates: None,
///         number: None,
///         records: (0..count).map(record).collect::<Result<_, wuye::Error>>()?,
///     };
///     let decision = Inventory::decide(&shenyang, &facts, &Options {})?;
///     let outcome = decision.outcome().expect("in force");
///     Ok((outcome.word(), outcome.not_surveyed))
/// };
/// assert_eq!(surveyed(243)?, ("not-all-surveyed", 1));
/// assert_eq!(surveyed(244)?, ("complete", 0));
/// assert!(surveyed(245).is_err(), "one of them is no estate of the scheme's");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Inventory;

impl Rule for Inventory {
    const ID: &'static str = "programme.inventory";
    const TITLE: (&'static str, &'static str) =
        ("住宅小区的排查和调查", "how far the survey of the estates is");
    const PARAMETERS: &'static [&'static str] =
        &[keys::INVENTORY_ESTATES.id(), keys::INVENTORY_FIELDS.id(), keys::INVENTORY_KINDS.id()];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.as_of
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, _: &Options) -> Result<Decision<Outcome>, Error> {
        let number = law.find_any(keys::INVENTORY_ESTATES, facts.as_of)?;
        let fields = match law.find(keys::INVENTORY_FIELDS, facts.as_of) {
            Err(absent) if number.is_none() => return Decision::of_absent(absent),
            _ => law.find_any(keys::INVENTORY_FIELDS, facts.as_of)?,
        };
        let kinds = law.find_any(keys::INVENTORY_KINDS, facts.as_of)?;
        let case = Case { number, fields, kinds, listed: listed(facts)? };
        let asked = case.asked(facts)?;
        let records = in_key_order(&facts.records, ("records", "estate"), |record| &record.estate)?;
        for (row, record) in facts.records.iter().enumerate() {
            case.check(law, record, facts.as_of).at_row("records", row)?;
        }
        let (inside, outside): (Vec<&Record>, Vec<&Record>) =
            records.into_iter().map(|(_, record)| record).partition(|record| case.has(&record.estate));
        let surveyed = small(inside.len())?;
        let not_surveyed = asked.checked_sub(surveyed).ok_or_else(|| {
            let message = format!("there are more records than the {asked} estates that are to be surveyed");
            Error::invalid("inventory.too_many", message).at("records")
        })?;
        let missing = case.missing(&inside);
        let mut outcome = Outcome {
            asked,
            surveyed,
            share: Ratio::share(surveyed, asked)?,
            not_surveyed,
            not_listed: case.listed.as_ref().map_or(Ok(0), |_| {
                small(missing.len()).map(|missing| not_surveyed.saturating_sub(missing))
            })?,
            missing,
            incomplete: Vec::new(),
            outside: outside.into_iter().map(|record| record.estate.clone()).collect(),
            total: Sums::default(),
            kinds: Vec::new(),
        };
        case.sum(&inside, &mut outcome)?;
        let reasons = case.reasons(&outcome)?;
        Ok(Decision::new(outcome, reasons))
    }
}

/// What the scheme asks for, and the estates that are listed.
struct Case<'f> {
    number: Option<InForce<u32>>,
    fields: Option<InForce<Words>>,
    kinds: Option<InForce<Words>>,
    listed: Option<BTreeSet<&'f Key>>,
}

fn listed(facts: &Facts) -> Result<Option<BTreeSet<&Key>>, Error> {
    let Some(estates) = &facts.estates else { return Ok(None) };
    let mut listed = BTreeSet::new();
    each_once(&mut listed, estates, "estates")?;
    Ok(Some(listed))
}

fn small(count: usize) -> Result<u32, Error> {
    u32::try_from(count).map_err(|_| Error::range("a number of estates"))
}

impl Case<'_> {
    /// How many estates are to be surveyed.
    fn asked(&self, facts: &Facts) -> Result<u32, Error> {
        let listed = self.listed.as_ref().map(|listed| small(listed.len())).transpose()?;
        let of_scheme = self.number.as_ref().map(|number| *number.value());
        let of_others = of_scheme.or(listed);
        if let (Some(number), Some(other)) = (facts.number, of_others)
            && number != other
        {
            let message = format!("there are {other} by the scheme or the list, and not {number}");
            return Err(Error::invalid("inventory.number", message).at("number"));
        }
        if let (Some(scheme), Some(listed)) = (of_scheme, listed)
            && listed > scheme
        {
            let message = format!("{listed} are listed, and the scheme has {scheme}");
            return Err(Error::invalid("inventory.too_many", message).at("estates"));
        }
        let asked = of_others.or(facts.number).filter(|asked| *asked > 0);
        asked.ok_or_else(|| {
            Error::missing("estates", "which estates are to be surveyed, or how many there are")
        })
    }

    fn check(&self, law: &LocalLaw<'_>, record: &Record, as_of: Date) -> Result<(), Error> {
        not_after(record.surveyed_on, as_of).at("surveyed_on")?;
        if record.extent.as_ref().is_some_and(|extent| extent.trim().is_empty()) {
            return Err(Error::invalid("inventory.extent", "an extent is told in words").at("extent"));
        }
        let Some(kind) = &record.kind else { return Ok(()) };
        match &self.kinds {
            Some(kinds) => among(kinds.value().iter(), kind),
            None => law.check_word(&[keys::INVENTORY_KINDS], kind, as_of),
        }
        .at("kind")
    }

    /// Whether an estate is to be surveyed, as far as that is known.
    fn has(&self, estate: &Key) -> bool {
        self.listed.as_ref().is_none_or(|listed| listed.contains(estate))
    }

    /// The listed estates of which there is no record, by key.
    fn missing(&self, records: &[&Record]) -> Vec<Key> {
        let surveyed: BTreeSet<&Key> = records.iter().map(|record| &record.estate).collect();
        let listed = self.listed.iter().flatten().filter(|estate| !surveyed.contains(*estate));
        listed.map(|estate| Key::clone(estate)).collect()
    }

    /// Sums up the complete records, and tells what is wanting in the others.
    fn sum(&self, records: &[&Record], outcome: &mut Outcome) -> Result<(), Error> {
        let mut by_kind: BTreeMap<&str, Sums> = BTreeMap::new();
        let fields = || self.fields.iter().flat_map(|fields| fields.value().iter());
        for record in records {
            let wanting: Vec<String> =
                fields().filter(|field| !record.states(field)).map(Into::into).collect();
            if wanting.is_empty() {
                outcome.total.add(record)?;
                by_kind.entry(record.kind.as_deref().unwrap_or_default()).or_default().add(record)?;
            } else {
                outcome.incomplete.push(Incomplete { estate: record.estate.clone(), wanting });
            }
        }
        let kinds = self.kinds.iter().flat_map(|kinds| kinds.value().iter());
        outcome.kinds = kinds
            .map(|kind| OfKind { kind: kind.into(), sums: by_kind.get(kind).copied().unwrap_or_default() })
            .collect();
        Ok(())
    }

    fn reasons(&self, outcome: &Outcome) -> Result<Vec<Reason>, Error> {
        let items = |count: u32| Quantity::Items(count.into());
        let (_, mut reason) = Reason::share(
            Step::EstatesSurveyed,
            items(outcome.surveyed),
            items(outcome.asked),
            Threshold::at_least(Ratio::ONE),
        )?;
        if let Some(number) = &self.number {
            reason = reason.by(number);
        } else if let Some(fields) = &self.fields {
            reason = reason.by(fields);
        }
        if outcome.not_listed > 0 {
            reason = reason.with(Label::NotListed, items(outcome.not_listed));
        }
        reason = reason.with_all(Label::NotSurveyed, &outcome.missing);
        let mut reasons = Vec::from([reason.with_all(Label::OutsideTheSet, &outcome.outside)]);
        let Some(fields) = &self.fields else { return Ok(reasons) };
        for record in &outcome.incomplete {
            let reason = Reason::computed(Step::RecordIncomplete).by(fields);
            let reason = reason.with(Label::EstateOf, &record.estate);
            let reason =
                reason.with_all(Label::NotStatedYet, record.wanting.iter().map(|of| Quantity::named(of)));
            reasons.push(reason.verdict_of(Verdict::NotMet));
        }
        let Some(kinds) = &self.kinds else { return Ok(reasons) };
        reasons.extend(outcome.kinds.iter().map(|of| {
            let Sums { estates, buildings, households } = of.sums;
            Reason::computed(Step::EstatesOfKind)
                .by(kinds)
                .with(Label::EstateKind, Quantity::named(&of.kind))
                .with(Label::EstatesCounted, Quantity::Count(estates.into()))
                .with(Label::BuildingsCounted, Quantity::Count(buildings.into()))
                .with(Label::HouseholdsCounted, Quantity::Count(households.into()))
        }));
        Ok(reasons)
    }
}

impl Sums {
    fn add(&mut self, record: &Record) -> Result<(), Error> {
        let add = |sum: u32, more: Option<u32>, what: &str| {
            sum.checked_add(more.unwrap_or(0)).ok_or_else(|| Error::range(what))
        };
        self.estates = add(self.estates, Some(1), "a number of estates")?;
        self.buildings = add(self.buildings, record.buildings, "a number of buildings")?;
        self.households = add(self.households, record.households, "a number of households")?;
        Ok(())
    }
}
