//! What may be paid from the fund.

use alloc::vec::Vec;

use super::account::Standing;
use crate::decision::{Decision, Label, Quantity, Reason, Step, Term, Verdict};
use crate::error::{At as _, Error};
use crate::law::{InForce, LocalLaw, Words, keys};
use crate::quantity::{Date, Key, Threshold, in_key_order};
pub use crate::rule::NoOptions as Options;
use crate::rule::{self, Rule};

/// `fund.chargeable`: which items of a repair may be paid from the special maintenance fund, and who bears the
/// others.
///
/// The fund is for repairing, renewing and altering common parts after their warranty (住宅专项维修资金管理办法
/// arts 2(2) and 18). It does not pay what the developer or builder, a utility, whoever did the damage, or the
/// manager by its contract must (art. 25). The converse holds for the service fee: what the fund pays for, major
/// and medium repair and renewal, may not be among its costs (物业服务收费管理办法 art. 11(4)); daily upkeep may (art. 11(3)).
///
/// In Shanghai the fund is not touched before the developer has reported that an assembly can be formed; until
/// then the developer bears what the fund would (上海市住宅物业管理规定 art. 71(1)). In Lishui a fund below 30 % of its
/// first deposit pays for emergencies only (丽水市物业管理条例 art. 46(2)). In Ningbo it also pays for daily upkeep where
/// the assembly so decides (宁波市住宅小区物业管理条例 art. 72(1)).
///
/// # Errors
/// [`MissingFact`](crate::ErrorKind::MissingFact) for how the fund stands and whether the developer reported, where
/// the place asks that; [`NotInForce`](crate::ErrorKind::NotInForce) in Shanghai before 2019-03-01, whose article of
/// that time was not seen; [`InvalidFact`](crate::ErrorKind::InvalidFact) where nothing was first deposited that the
/// fund could be low against.
///
/// ```
/// use wuye::fund::chargeable::{Chargeable, Facts, Item, Options, Work};
/// use wuye::law::Law;
/// use wuye::rule::Rule;
///
/// // The roof's warranty ends on 2027-06-30.
/// let chargeable = |as_of: &str| -> Result<bool, wuye::Error> {
///     let roof = Item {
///         warranty_to_inclusive: Some("2027-06-30".parse()?),
///         ..Item::new("roof".parse()?, Work::Repair)
///     };
///     let facts = Facts { as_of: as_of.parse()?, items: vec![roof], fund: None, reported: None };
///     let nation = Law::built_in().at("100000".parse()?);
///     let decision = Chargeable::decide(&nation, &facts, &Options {})?;
///     Ok(decision.outcome().expect("in force").items[0].chargeable)
/// };
/// assert!(!chargeable("2027-06-30")?);
/// assert!(chargeable("2027-07-01")?);
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Chargeable;

/// The works, and how the fund stands.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day of the works: its law applies.
    pub as_of: Date,
    /// What is done, in any order.
    pub items: Vec<Item>,
    /// How the fund stands, needed where a place lets a low fund pay for emergencies only.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub fund: Option<Standing>,
    /// Whether the developer has reported in writing that an owners' assembly can be formed (成立业主大会的书面报告),
    /// needed where a place leaves works to the developer until then.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub reported: Option<bool>,
}

/// One item of works.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Item {
    /// Its key, unique.
    pub item: Key,
    /// What is done.
    pub work: Work,
    /// Whether it is done to common parts (共用部位、共用设施设备). Default: it is.
    #[cfg_attr(feature = "serde", serde(default = "common"))]
    pub common: bool,
    /// The last day of the warranty (保修期), where there is one.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub warranty_to_inclusive: Option<Date>,
    /// Somebody who must bear it by law, by contract or for the damage done.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub owed_by: Option<OwedBy>,
    /// Whether it is an emergency that endangers the building or people.
    #[cfg_attr(feature = "serde", serde(default))]
    pub emergency: bool,
    /// Whether the owners' assembly decided that the fund pays for it.
    #[cfg_attr(feature = "serde", serde(default))]
    pub decided: bool,
}

#[cfg(feature = "serde")]
const fn common() -> bool {
    true
}

impl Item {
    /// Works on common parts after their warranty that nobody else owes.
    #[must_use]
    pub const fn new(item: Key, work: Work) -> Self {
        let (warranty_to_inclusive, owed_by) = (None, None);
        Self { item, work, common: true, warranty_to_inclusive, owed_by, emergency: false, decided: false }
    }
}

/// What is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Work {
    /// 日常养护、小修: daily upkeep and minor repair, which the service fee pays for.
    Upkeep,
    /// 大修、中修: major and medium repair.
    Repair,
    /// 更新: renewal.
    Renewal,
    /// 改造: alteration.
    Alteration,
}

/// Somebody who must bear the cost of works.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum OwedBy {
    /// The developer or the builder, by law.
    Developer,
    /// A utility, for its pipes and equipment.
    Utility,
    /// Whoever did the damage.
    PersonAtFault,
    /// The manager, by the service contract.
    Manager,
}

/// What may be paid from the fund.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// Item by item, by key.
    pub items: Vec<Charged>,
}

/// Who bears an item.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Charged {
    /// The item.
    pub item: Key,
    /// Whether the fund pays for it.
    pub chargeable: bool,
    /// Who bears it.
    pub borne_by: Bearer,
    /// Whether it may stand among the costs of the service fee: daily upkeep that the manager bears.
    pub in_service_fee: bool,
}

/// Who bears an item of works.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Bearer {
    /// The fund.
    Fund,
    /// The developer or builder, by law or by the warranty.
    Developer,
    /// A utility.
    Utility,
    /// Whoever did the damage.
    PersonAtFault,
    /// The manager, out of the service fee.
    Manager,
    /// The unit's owner, whose own part it is.
    Owner,
    /// The owners together, outside a fund that is too low for it.
    Owners,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        let chargeable = self.items.iter().filter(|item| item.chargeable).count();
        match chargeable {
            0 => "none",
            all if all == self.items.len() => "all",
            _ => "some",
        }
    }
}

impl Rule for Chargeable {
    const ID: &'static str = "fund.chargeable";
    const TITLE: (&'static str, &'static str) =
        ("可以从专项维修资金中列支的费用", "what may be paid from the maintenance fund");
    const PARAMETERS: &'static [&'static str] = &[
        keys::CHARGE_PURPOSE.id(),
        keys::CHARGE_EXCLUDED.id(),
        keys::CHARGE_DECIDED.id(),
        keys::CHARGE_REPORTED.id(),
        keys::CHARGE_LOW.id(),
        keys::CHARGE_NOT_IN_FEE.id(),
    ];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.as_of
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, _: &Options) -> Result<Decision<Outcome>, Error> {
        let purpose = law.find(keys::CHARGE_PURPOSE, facts.as_of)?;
        let excluded = law.find(keys::CHARGE_EXCLUDED, facts.as_of)?;
        let not_in_fee = law.find(keys::CHARGE_NOT_IN_FEE, facts.as_of)?;
        let rows = in_key_order(&facts.items, ("items", "item"), |item| &item.item)?;
        if rows.is_empty() {
            return Err(Error::missing("items", "at least one item of works"));
        }
        let mut reasons = Vec::new();
        let reserved = Reserved {
            untouched: untouched(law, facts, &mut reasons)?,
            low: is_low(law, facts, &mut reasons)?,
        };
        let mut items = Vec::with_capacity(rows.len());
        for (row, item) in rows {
            let by_decision = by_decision(law, item, facts.as_of).at_row("items", row)?;
            let (borne_by, why) =
                bearer(item, facts.as_of, excluded.value(), by_decision.is_some(), &reserved);
            let chargeable = borne_by == Bearer::Fund;
            let reason = Reason::computed(Step::FundChargeable);
            let reason = match (why, &reserved, by_decision) {
                (Some(Term::OwedByAnother), ..) => reason.by(&excluded),
                (Some(Term::NotReported), Reserved { untouched: Some(rule), .. }, _) => reason.by(rule),
                (Some(Term::FundTooLow), Reserved { low: Some(rule), .. }, _) => reason.by(rule),
                (Some(Term::UpkeepDecided), _, Some(rule)) => reason.by(&rule),
                _ => reason.by(&purpose),
            };
            let reason = reason.with(Label::Works, &item.item).with(Label::BorneBy, borne_by.term());
            let reason = match why {
                Some(why) => reason.with(Label::Why, why),
                None => reason,
            };
            reasons.push(reason.verdict_of(Verdict::of(chargeable)));
            let in_service_fee = item.common && item.work == Work::Upkeep && borne_by == Bearer::Manager;
            items.push(Charged { item: item.item.clone(), chargeable, borne_by, in_service_fee });
        }
        let others = items.iter().filter(|item| !item.in_service_fee).count();
        reasons.push(
            Reason::computed(Step::NotInFee).by(&not_in_fee).with(Label::Count, Quantity::count(others)),
        );
        Ok(Decision::new(Outcome { items }, reasons))
    }
}

impl OwedBy {
    /// The name under which the law excludes what it owes, and who then bears it.
    const fn bearer(self) -> (&'static str, Bearer) {
        match self {
            Self::Developer => ("developer", Bearer::Developer),
            Self::Utility => ("utility", Bearer::Utility),
            Self::PersonAtFault => ("person-at-fault", Bearer::PersonAtFault),
            Self::Manager => ("manager", Bearer::Manager),
        }
    }
}

impl Bearer {
    const fn term(self) -> Term {
        match self {
            Self::Fund => Term::Fund,
            Self::Developer => Term::Developer,
            Self::Utility => Term::Utility,
            Self::PersonAtFault => Term::PersonAtFault,
            Self::Manager => Term::ServiceCompany,
            Self::Owner => Term::UnitsOwner,
            Self::Owners => Term::Owners,
        }
    }
}

/// Why the fund does not pay what it is for.
struct Reserved {
    /// The rule that the fund is not touched until the developer has reported, where it has not.
    untouched: Option<InForce<()>>,
    /// The rule that so low a fund pays for emergencies only, where it is.
    low: Option<InForce<Threshold>>,
}

/// What lets the assembly decide that the fund pays for an item, where it did.
fn by_decision(law: &LocalLaw<'_>, item: &Item, on: Date) -> Result<Option<InForce<Words>>, Error> {
    if !item.decided || item.work != Work::Upkeep {
        return Ok(None);
    }
    let rule = law.find_any(keys::CHARGE_DECIDED, on)?;
    Ok(rule.filter(|rule| rule.value().has(UPKEEP)))
}

/// The name under which the law speaks of daily upkeep.
const UPKEEP: &str = "upkeep";

/// Whether the place keeps the fund untouched until the developer has reported, and that was not done.
fn untouched(
    law: &LocalLaw<'_>,
    facts: &Facts,
    reasons: &mut Vec<Reason>,
) -> Result<Option<InForce<()>>, Error> {
    let Some(rule) = law.find_any(keys::CHARGE_REPORTED, facts.as_of)? else { return Ok(None) };
    let why = "whether the developer has reported that an owners' assembly can be formed";
    let reported = facts.reported.ok_or_else(|| Error::missing("reported", why))?;
    reasons.push(Reason::computed(Step::FundUntouched).by(&rule).verdict_of(Verdict::of(reported)));
    Ok((!reported).then_some(rule))
}

/// Whether the place lets so low a fund pay for emergencies only.
fn is_low(
    law: &LocalLaw<'_>,
    facts: &Facts,
    reasons: &mut Vec<Reason>,
) -> Result<Option<InForce<Threshold>>, Error> {
    let Some(low) = law.find_any(keys::CHARGE_LOW, facts.as_of)? else { return Ok(None) };
    let why = "how the fund stands, which it depends on what it may pay for";
    let (balance, first) = facts.fund.ok_or_else(|| Error::missing("fund", why))?.known()?;
    let (is_low, reason) = Reason::share(Step::FundTrigger, balance, first, *low.value())?;
    reasons.push(reason.by(&low));
    Ok(is_low.then_some(low))
}

/// Who bears an item, by the first test that it does not pass, and why.
fn bearer(
    item: &Item,
    on: Date,
    excluded: &Words,
    by_decision: bool,
    fund: &Reserved,
) -> (Bearer, Option<Term>) {
    let owed = item.owed_by.map(OwedBy::bearer).filter(|(name, _)| excluded.has(name));
    let (bearer, why) = match owed {
        Some((_, bearer)) => (bearer, Term::OwedByAnother),
        None if !item.common => (Bearer::Owner, Term::NotCommon),
        None if item.warranty_to_inclusive.is_some_and(|last| on <= last) => {
            (Bearer::Developer, Term::WithinWarranty)
        }
        None if item.work == Work::Upkeep && !by_decision => (Bearer::Manager, Term::DailyUpkeep),
        None if fund.untouched.is_some() => (Bearer::Developer, Term::NotReported),
        None if fund.low.is_some() && !item.emergency => (Bearer::Owners, Term::FundTooLow),
        None if by_decision => (Bearer::Fund, Term::UpkeepDecided),
        None => return (Bearer::Fund, None),
    };
    (bearer, Some(why))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::check_words;

    #[test]
    fn the_words_of_the_tables_are_those_known_here() {
        check_words(keys::CHARGE_DECIDED.id(), |word| word == UPKEEP);
    }
}
