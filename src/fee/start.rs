//! From when the service fee may be charged, and until when.

use alloc::vec::Vec;

use crate::decision::{Decision, Label, Reading, Reason, Step, Term, Verdict};
use crate::error::{At as _, Error};
use crate::law::{LocalLaw, keys};
use crate::quantity::Date;
pub use crate::rule::NoOptions as Options;
use crate::rule::{self, Rule};

/// `fee.start`: serve first, charge later (先服务后收费): from when the fee may be charged, and until when.
///
/// The fee is what owners pay for a service under a contract (民法典 art. 937(1)), which binds them when the
/// developer or the committee concluded it lawfully (art. 939). So nothing may be charged before both are there:
/// the service has begun, and a contract stands, or a charter (章程) that the community decided on. Where a sale
/// contract says from when the fee is reckoned (物业服务收费管理办法 art. 10), not before that day either:
/// `from = max(ground, service, agreed day)`. An owner who did not want the service pays all the same
/// (art. 944(1)). The sale contract has to state the services and their standard, the price, how the fee is charged and
/// from when (收费办法 art. 10): what it lacks is told.
///
/// | after the contract ended | |
/// |---|---|
/// | served on without a new decision | the contract goes on without a term, and the fee with it (art. 948(1)) |
/// | served on until another takes over | the fee of that time (art. 950) |
/// | refused to leave or to hand over | none after the end (art. 949(2)) |
///
/// By how many days a community that follows a scheme of 先服务后收费 charged too early is told by
/// [`programme.sequence`](crate::programme::sequence).
///
/// A contract of 1 May under which the service began on 15 May: 15 May is the first day that is charged.
///
/// # Errors
/// [`InvalidFact`](crate::ErrorKind::InvalidFact) for an end before the beginning, and for what came after the end
/// without an end; [`NotInForce`](crate::ErrorKind::NotInForce) before 2021, whose law of service contracts was not
/// seen.
///
/// ```
/// use wuye::fee::start::{Facts, Ground, GroundKind, Options, Start};
/// use wuye::law::Law;
/// use wuye::rule::Rule;
///
/// let nation = Law::built_in().at("100000".parse()?);
/// let chargeable = |as_of: &str, began: Option<&str>| -> Result<bool, wuye::Error> {
///     let ground = Ground { kind: GroundKind::AssemblyContract, effective_on: "2024-05-01".parse()? };
///     let facts = Facts {
///         ground: Some(ground),
///         service_began_on: began.map(str::parse).transpose()?,
///         ..Facts::of(as_of.parse()?)
///     };
///     Ok(Start::decide(&nation, &facts, &Options {})?.outcome().expect("in force").chargeable)
/// };
/// assert!(!chargeable("2024-05-14", Some("2024-05-15"))?);
/// assert!(chargeable("2024-05-15", Some("2024-05-15"))?);
/// assert!(!chargeable("2024-12-31", None)?, "a contract without service");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Start;

/// What the fee rests on, and what was done.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day of service that is asked about: its law applies.
    pub as_of: Date,
    /// What the fee rests on. Without it, nothing.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub ground: Option<Ground>,
    /// The first day of the service. Without it, it has not begun.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub service_began_on: Option<Date>,
    /// The first day of the fee that the sale contract, or the contract itself, names (计费起始时间).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub agreed_from: Option<Date>,
    /// What the developer's sale contracts state of the service and its fee, in any order, where that is asked.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub sale_contract_states: Option<Vec<SaleTerm>>,
    /// The last day of the contract, where it has ended.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub ended_on: Option<Date>,
    /// What came after the end.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub after_end: Option<AfterEnd>,
}

impl Facts {
    /// A day on which there is neither ground nor service.
    #[must_use]
    pub const fn of(as_of: Date) -> Self {
        Self {
            as_of,
            ground: None,
            service_began_on: None,
            agreed_from: None,
            sale_contract_states: None,
            ended_on: None,
            after_end: None,
        }
    }
}

/// What a sale contract states.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum SaleTerm {
    /// The services (服务内容).
    Scope,
    /// Their standard (服务标准).
    Standard,
    /// The price (收费标准).
    Price,
    /// How the fee is charged (计费方式).
    Method,
    /// From when the fee is reckoned (计费起始时间).
    From,
}

impl SaleTerm {
    const ALL: [Self; 5] = [Self::Scope, Self::Standard, Self::Price, Self::Method, Self::From];

    const fn term(self) -> Term {
        match self {
            Self::Scope => Term::SaleScope,
            Self::Standard => Term::SaleStandard,
            Self::Price => Term::SalePrice,
            Self::Method => Term::SaleMethod,
            Self::From => Term::SaleFrom,
        }
    }
}

/// What a fee rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Ground {
    /// What it is.
    pub kind: GroundKind,
    /// The first day on which it binds the owners.
    pub effective_on: Date,
}

/// The kinds of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum GroundKind {
    /// The developer's preliminary service contract (前期物业服务合同).
    PreliminaryContract,
    /// A contract with the manager that the assembly hired.
    AssemblyContract,
    /// A charter of the community for its services and fees (社区物业服务章程); whom it binds no text says.
    Charter,
}

/// What came after the end of a contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "kebab-case", deny_unknown_fields)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum AfterEnd {
    /// Its term was over, the owners decided nothing, and the manager serves on.
    GoesOn,
    /// The manager serves on until another takes over, or the owners themselves.
    UntilTakenOver {
        /// The last day that it served; without it, it still does.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        last_served_on: Option<Date>,
    },
    /// The manager does not leave or does not hand over.
    Stays,
}

/// When the fee may be charged.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// Whether the day that is asked about may be charged.
    pub chargeable: bool,
    /// The first day that may be, where there is one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub from: Option<Date>,
    /// The last day that may be, where there is one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub to_inclusive: Option<Date>,
    /// What is still wanting on the day.
    pub waits_for: Vec<Wanting>,
    /// What the sale contracts should state and do not, where that was asked.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub sale_contract_lacks: Option<Vec<SaleTerm>>,
}

/// What a fee waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Wanting {
    /// A contract or a charter.
    Ground,
    /// The service.
    Service,
    /// The day that was agreed.
    AgreedDay,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        match (self.chargeable, self.waits_for.is_empty()) {
            (true, _) => "chargeable",
            (false, false) => "not-yet",
            (false, true) => "no-longer",
        }
    }
}

impl Rule for Start {
    const ID: &'static str = "fee.start";
    const TITLE: (&'static str, &'static str) =
        ("先服务后收费", "from when and until when the service fee may be charged");
    const PARAMETERS: &'static [&'static str] = &[
        keys::START_SERVICE.id(),
        keys::START_BINDING.id(),
        keys::START_AGREED.id(),
        keys::START_SALE_CONTRACT.id(),
        keys::START_GOES_ON.id(),
        keys::START_UNTIL_TAKEN_OVER.id(),
        keys::START_STAYS.id(),
    ];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.as_of
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, _: &Options) -> Result<Decision<Outcome>, Error> {
        check(facts)?;
        let day = facts.as_of;
        let mut reasons = Vec::new();
        let mut waits_for = Vec::new();
        let mut tell = |wanting, since: Option<Date>, reason: Reason| {
            let there = since.is_some_and(|since| since <= day);
            if !there {
                waits_for.push(wanting);
            }
            let reason = match since {
                Some(since) => reason.with(Label::Since, since),
                None => reason.with(Label::Condition, Term::NotThere),
            };
            reasons.push(reason.verdict_of(Verdict::of(there)));
        };
        let binding = law.find(keys::START_BINDING, day)?;
        let reason = Reason::computed(Step::StartGround);
        let reason = match facts.ground.map(|ground| ground.kind) {
            Some(GroundKind::Charter) => reason.reading(Reading::CharterByNoText),
            _ => reason.by(&binding),
        };
        let ground = facts.ground.map(|ground| ground.effective_on);
        tell(Wanting::Ground, ground, reason);
        let service = law.find(keys::START_SERVICE, day)?;
        tell(Wanting::Service, facts.service_began_on, Reason::computed(Step::StartService).by(&service));
        if let Some(agreed) = facts.agreed_from {
            let may = law.find(keys::START_AGREED, day)?;
            tell(Wanting::AgreedDay, Some(agreed), Reason::computed(Step::StartAgreed).by(&may));
        }
        let both = ground.zip(facts.service_began_on).map(|(ground, service)| ground.max(service));
        let from = both.map(|from| facts.agreed_from.map_or(from, |agreed| from.max(agreed)));
        let to_inclusive = until(law, facts, &mut reasons)?;
        // A service that began after the last day has no first one.
        let from = from.filter(|from| to_inclusive.is_none_or(|last| *from <= last));
        let ended = to_inclusive.is_some_and(|last| last < day);
        let chargeable = waits_for.is_empty() && !ended;
        let sale_contract_lacks = lacks(law, facts, &mut reasons)?;
        let outcome = Outcome { chargeable, from, to_inclusive, waits_for, sale_contract_lacks };
        Ok(Decision::new(outcome, reasons))
    }
}

/// What the sale contracts should state and do not.
fn lacks(
    law: &LocalLaw<'_>,
    facts: &Facts,
    reasons: &mut Vec<Reason>,
) -> Result<Option<Vec<SaleTerm>>, Error> {
    let Some(stated) = &facts.sale_contract_states else { return Ok(None) };
    let asked = law.find(keys::START_SALE_CONTRACT, facts.as_of)?;
    let asks = |item: &SaleTerm| asked.value().has(item.term().name());
    let lacks: Vec<SaleTerm> =
        SaleTerm::ALL.into_iter().filter(asks).filter(|item| !stated.contains(item)).collect();
    let reason = Reason::computed(Step::StartSaleContract)
        .by(&asked)
        .with_all(Label::NotStated, lacks.iter().map(|item| item.term()));
    reasons.push(reason.verdict_of(Verdict::of(lacks.is_empty())));
    Ok(Some(lacks))
}

fn check(facts: &Facts) -> Result<(), Error> {
    let begins = facts.ground.map(|ground| ground.effective_on);
    match (facts.ended_on, facts.after_end) {
        (None, Some(_)) => return Err(Error::missing("ended_on", "the last day of the contract")),
        (Some(ended), _) if begins.is_none_or(|begins| ended < begins) => {
            let message = "a contract ends after it has begun";
            return Err(Error::invalid("start.ended", message).at("ended_on"));
        }
        (Some(ended), Some(AfterEnd::UntilTakenOver { last_served_on: Some(last) })) if last < ended => {
            let error = Error::invalid("start.ended", "it lies before the contract's last day");
            return Err(error.at("last_served_on").at("until-taken-over")).at("after_end");
        }
        _ => {}
    }
    Ok(())
}

/// The last day that may be charged, where there is one.
fn until(law: &LocalLaw<'_>, facts: &Facts, reasons: &mut Vec<Reason>) -> Result<Option<Date>, Error> {
    let Some(ended) = facts.ended_on else { return Ok(None) };
    let day = facts.as_of;
    let told = |step| Reason::computed(step).with(Label::Ends, ended);
    let (last, reason) = match facts.after_end {
        None => (Some(ended), told(Step::StartEnded)),
        Some(AfterEnd::GoesOn) => (None, told(Step::StartGoesOn).by(&law.find(keys::START_GOES_ON, day)?)),
        Some(AfterEnd::UntilTakenOver { last_served_on }) => {
            let until = law.find(keys::START_UNTIL_TAKEN_OVER, day)?;
            (last_served_on, told(Step::StartUntilTakenOver).by(&until))
        }
        Some(AfterEnd::Stays) => (Some(ended), told(Step::StartStays).by(&law.find(keys::START_STAYS, day)?)),
    };
    reasons.push(match last {
        Some(last) => reason.with(Label::LastDay, last),
        None => reason,
    });
    Ok(last)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::check_words;

    #[test]
    fn what_a_sale_contract_states_has_the_words_of_the_law() {
        let all = SaleTerm::ALL;
        check_words(keys::START_SALE_CONTRACT.id(), |word| all.iter().any(|item| item.term().name() == word));
    }
}
