//! Services that a manager passes on.

mod asked;

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::vec::Vec;

pub use self::asked::{Delegation, Facts, Lack, Options, Outcome, Part, SplitBreach, Whole};
use crate::decision::{Decision, Label, Reading, Reason, Step, Verdict};
use crate::error::{At as _, Error};
use crate::law::{Key as LawKey, LocalLaw, keys};
pub use crate::penalty::range::Breach;
use crate::quantity::{Date, Key, Money};
use crate::rule::Rule;

/// `contract.delegation`: whether a manager may pass on the services (专项服务) that it did, and what follows.
///
/// Special services may be passed on: to specialised companies (物业管理条例 art. 39), since 2021 to anybody (民法典 art.
/// 941(1)), and the manager answers to the owners for each. The whole may not: not to one (条例 39) nor, since 2021, split
/// and passed on part by part (民法典 941(2)). Places say it again: Shanghai 44(2), Beijing 69, Zhejiang 32(1), Wenzhou 32(3),
/// Shandong 51, Qingdao 54, Heze 20, Zhengzhou 35(3). In Wenzhou (32(4)) the committee is told and the owners see it
/// published, in Zhoushan (39(2)) they do.
///
/// | owed | passed on | since 2021 |
/// |---|---|---|
/// | cleaning, greening, order | cleaning to A, greening to B | lawful: order is kept |
/// | the same | all three to A | unlawful, and a [breach](Breach::WholeServiceDelegated) |
/// | the same | cleaning to A, greening and order to B | unlawful; art. 59 does not speak of it |
///
/// The fine is a share of the price of the contracts that passed it on, which [`penalty.range`](crate::penalty::range)
/// reckons. Whether a service that is kept is more than a name is left to judgement.
///
/// # Errors
/// [`MissingFact`](crate::ErrorKind::MissingFact) without services, and for what the place's text turns on;
/// [`InvalidFact`](crate::ErrorKind::InvalidFact) for a service told twice or passed on that is not owed, a contract
/// without services, a price below nought; [`NotInForce`](crate::ErrorKind::NotInForce) before 2018-03-19.
///
/// ```
/// use wuye::contract::delegation::{Delegated, Delegation, Facts, Options, Whole};
/// use wuye::law::Law;
/// use wuye::penalty::range::{self, Penalised};
/// use wuye::rule::Rule;
///
/// let nation = Law::built_in().at("100000".parse()?);
/// let keys = |names: &[&str]| names.iter().map(|name| name.parse()).collect::<Result<Vec<_>, wuye::Error>>();
/// let decide = |passed: &[&str]| -> Result<_, wuye::Error> {
///     let delegation = Delegation {
///         delegate: "A".parse()?,
///         specialised: None,
///         services: keys(passed)?,
///         price_yuan: "100000.01".parse()?,
///     };
///     let services = keys(&["cleaning", "greening", "order"])?;
///     let on = "2024-05-08".parse()?;
///     let facts = Facts { on, services, delegations: vec![delegation], committee_told: None, published: None };
///     Ok(Delegated::decide(&nation, &facts, &Options::default())?.outcome().expect("in force").clone())
/// };
/// assert_eq!(decide(&["cleaning", "greening"])?.lawful, Some(true));
/// let all = decide(&["cleaning", "greening", "order"])?;
/// assert_eq!((all.lawful, all.whole), (Some(false), Whole::Together));
///
/// let breach = range::Facts {
///     delegation_price_yuan: all.delegation_price_yuan,
///     ..range::Facts::new("2024-05-08".parse()?, all.breach.expect("a breach"))
/// };
/// let penalty = Penalised::decide(&nation, &breach, &Default::default())?;
/// let fine = penalty.outcome().expect("in force").fines[0];
/// assert_eq!((fine.least_yuan, fine.most_yuan), (Some("30000.01".parse()?), "50000.00".parse()?));
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Delegated;

impl Rule for Delegated {
    const ID: &'static str = "contract.delegation";
    const TITLE: (&'static str, &'static str) =
        ("物业服务的转委托", "whether a manager may pass on the services that it did");
    const PARAMETERS: &'static [&'static str] = &[
        keys::DELEGATION_WHOLE.id(),
        keys::DELEGATION_LOCAL.id(),
        keys::DELEGATION_TO.id(),
        keys::DELEGATION_ANSWERS.id(),
        keys::DELEGATION_TOLD.id(),
        keys::DELEGATION_PUBLISHED.id(),
    ];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.on
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        let owed = owed(facts)?;
        let mut reasons = Vec::new();
        let answers = law.find_any(keys::DELEGATION_ANSWERS, facts.on)?;
        let parts = parts(facts, &owed, answers.is_some())?;
        let passed: BTreeSet<&Key> = parts.iter().flat_map(|part| &part.services).collect();
        let kept: Vec<Key> =
            owed.iter().filter(|service| !passed.contains(*service)).map(|key| (*key).clone()).collect();
        let taker = parts.iter().find(|part| part.services.len() == owed.len());
        let whole = match (taker, kept.is_empty()) {
            (Some(_), _) => Whole::Together,
            (None, true) => Whole::Split,
            (None, false) => Whole::No,
        };
        let forbidden = whole_forbidden(law, facts, whole, &kept, &mut reasons)?;
        let (breach, concerned) = match (whole, options.split) {
            (Whole::Together, _) => (true, taker.map(|part| part.price_yuan)),
            (Whole::Split, SplitBreach::AsWhole) if forbidden == Some(true) => {
                (true, Some(Money::sum(parts.iter().map(|part| part.price_yuan)).at("delegations")?))
            }
            _ => (false, None),
        };
        if whole == Whole::Split && forbidden == Some(true) || breach {
            let told = Reason::computed(Step::DelegationBreach);
            let told = match (whole, options.split) {
                (Whole::Split, SplitBreach::NotFined) => told.reading(Reading::SplitNotFined),
                (Whole::Split, SplitBreach::AsWhole) => told.reading(Reading::SplitAsWhole),
                _ => told,
            };
            let told =
                if breach { told.with(Label::Breach, Breach::WholeServiceDelegated.term()) } else { told };
            let told = concerned.into_iter().fold(told, |told, price| told.with(Label::Base, price));
            reasons.push(told.verdict_of(Verdict::Judgement));
        }
        if let Some(answers) = answers.filter(|_| !parts.is_empty()) {
            let told = Reason::computed(Step::DelegationAnswers).by(&answers);
            reasons.push(told.with_all(Label::Delegates, parts.iter().map(|part| &part.delegate)));
        }
        let lacks = lacks(law, facts, &mut reasons)?;
        let lawful = match (forbidden, lacks.is_empty()) {
            (Some(true), _) | (_, false) => Some(false),
            (Some(false), true) => Some(true),
            (None, true) => None,
        };
        let breach = breach.then_some(Breach::WholeServiceDelegated);
        let outcome = Outcome { lawful, whole, kept, parts, lacks, breach, delegation_price_yuan: concerned };
        Ok(Decision::new(outcome, reasons))
    }
}

/// The services that are owed, by key.
fn owed(facts: &Facts) -> Result<BTreeSet<&Key>, Error> {
    if facts.services.is_empty() {
        return Err(Error::missing("services", "the services that the manager owes"));
    }
    let mut owed = BTreeSet::new();
    for (row, service) in facts.services.iter().enumerate() {
        if !owed.insert(service) {
            let message = format!("{:?} stands twice", service.as_str());
            return Err(Error::invalid("key.duplicate", message).at_row(row).at("services"));
        }
    }
    Ok(owed)
}

/// What each delegate took on, by key.
fn parts(facts: &Facts, owed: &BTreeSet<&Key>, manager_answers: bool) -> Result<Vec<Part>, Error> {
    let mut taken: BTreeMap<&Key, (BTreeSet<&Key>, Money)> = BTreeMap::new();
    for (row, delegation) in facts.delegations.iter().enumerate() {
        let at = |error: Error| error.at_row(row).at("delegations");
        if delegation.services.is_empty() {
            return Err(at(Error::missing("services", "what was passed on")));
        }
        if let Some(place) = delegation.services.iter().position(|service| !owed.contains(service)) {
            let error = Error::invalid("delegation.not_owed", "the manager does not owe such a service");
            return Err(at(error.at_row(place).at("services")));
        }
        let price = delegation.price_yuan.not_negative().at("price_yuan").map_err(at)?;
        let (services, sum) = taken.entry(&delegation.delegate).or_insert((BTreeSet::new(), Money::ZERO));
        services.extend(&delegation.services);
        *sum = sum.checked_add(price)?;
    }
    let part = |(delegate, (services, price_yuan)): (&Key, (BTreeSet<&Key>, Money))| Part {
        delegate: delegate.clone(),
        services: services.into_iter().cloned().collect(),
        price_yuan,
        manager_answers,
    };
    Ok(taken.into_iter().map(part).collect())
}

/// Whether the law of the day forbids the whole to be passed on as it was; none where it does not say.
fn whole_forbidden(
    law: &LocalLaw<'_>,
    facts: &Facts,
    whole: Whole,
    kept: &[Key],
    reasons: &mut Vec<Reason>,
) -> Result<Option<bool>, Error> {
    let text = law.find(keys::DELEGATION_WHOLE, facts.on)?;
    let forbidden = match whole {
        Whole::No => Some(false),
        Whole::Together => Some(text.value().has("together")),
        Whole::Split => Some(true).filter(|_| text.value().has("split-up")),
    };
    let reason = Reason::computed(Step::DelegationWhole).by(&text);
    // A place may say the same again.
    let reason = match law.find(keys::DELEGATION_LOCAL, facts.on) {
        Ok(local) => reason.by(&local),
        Err(_) => reason,
    };
    let reason = reason.with(Label::PassedOn, whole.term()).with_all(Label::Kept, kept);
    reasons.push(match forbidden {
        Some(forbidden) => reason.verdict_of(Verdict::of(!forbidden)),
        None => reason.reading(Reading::SplitByNoText).verdict_of(Verdict::Judgement),
    });
    Ok(forbidden)
}

/// What else a text asks for.
fn lacks(law: &LocalLaw<'_>, facts: &Facts, reasons: &mut Vec<Reason>) -> Result<Vec<Lack>, Error> {
    let mut lacks = Vec::new();
    if facts.delegations.is_empty() {
        return Ok(lacks);
    }
    let to = law.find(keys::DELEGATION_TO, facts.on)?;
    if &**to.value() == "specialised" {
        let mut others: BTreeSet<&Key> = BTreeSet::new();
        for (row, delegation) in facts.delegations.iter().enumerate() {
            let message = "whether it is a specialised company";
            let missing = || Error::missing("specialised", message).at_row(row).at("delegations");
            if !delegation.specialised.ok_or_else(missing)? {
                others.insert(&delegation.delegate);
            }
        }
        lacks.extend((!others.is_empty()).then_some(Lack::Specialised));
        let reason = Reason::computed(Step::DelegationTo).by(&to);
        let verdict = Verdict::of(others.is_empty());
        reasons.push(reason.with_all(Label::Delegates, others).verdict_of(verdict));
    } else {
        reasons.push(Reason::computed(Step::DelegationTo).by(&to).verdict_of(Verdict::Met));
    }
    let asked: [(LawKey<()>, _, _, _); 2] = [
        (
            keys::DELEGATION_TOLD,
            facts.committee_told,
            "committee_told",
            (Step::DelegationTold, Lack::CommitteeTold),
        ),
        (
            keys::DELEGATION_PUBLISHED,
            facts.published,
            "published",
            (Step::DelegationPublished, Lack::Published),
        ),
    ];
    for (key, told, field, (step, lack)) in asked {
        let Some(text) = law.find_any(key, facts.on)? else { continue };
        let told = told.ok_or_else(|| Error::missing(field, "whether it was, as the place's text asks"))?;
        reasons.push(Reason::computed(step).by(&text).verdict_of(Verdict::of(told)));
        lacks.extend((!told).then_some(lack));
    }
    Ok(lacks)
}
