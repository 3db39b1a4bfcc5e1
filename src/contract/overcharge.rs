//! Charges that go beyond what was agreed or may be charged.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use crate::decision::{Decision, Label, Reason, Step, Term, Verdict};
use crate::error::{At as _, Error};
use crate::law::{LocalLaw, keys};
use crate::quantity::{Date, Key, Money, in_key_order};
pub use crate::rule::NoOptions as Options;
use crate::rule::{self, Rule};

/// `contract.overcharge`: what of charges was unauthorised (违规收费), what of it can be refused, and what comes back.
///
/// Where a manager, against its contract or the law, widens what it charges for (扩大收费范围), raises the price (提高收费
/// 标准) or charges twice (重复收费), the owner may refuse it and have back what was paid of it (物业服务纠纷解释 art. 2). Shandong
/// 63, Zibo 56, Liaocheng 40, Heze 25 and Shaoxing 33 say so, too. Services beyond the contract are paid as agreed by who
/// asked for them (物业管理条例 art. 43); owners are not charged for collecting on behalf of utilities (收费办法 art. 17).
///
/// Of each charge `lawful = min(charged, agreed, guided price)`, and nothing of one that rests on nothing, is for
/// collecting, or repeats another. What was paid counts for what is lawful first:
///
/// `charged = lawful + refused + back`, `paid + owed = lawful + back`.
///
/// | charged | lawful | paid | back | refused | owed |
/// |---|---|---|---|---|---|
/// | 330 | 300 | 310 | 10 | 20 | 0 |
/// | 330 | 300 | 200 | 0 | 30 | 100 |
///
/// # Errors
/// [`InvalidFact`](crate::ErrorKind::InvalidFact) for two charges of one key, sums below nought, more paid than charged,
/// and a charge that repeats itself, an unknown one or one that is a repetition; [`NotInForce`](crate::ErrorKind::NotInForce)
/// before 2021.
///
/// ```
/// use wuye::contract::overcharge::{Charge, Facts, Ground, Options, Overcharge};
/// use wuye::law::Law;
/// use wuye::rule::Rule;
///
/// let back = |paid: &str| -> Result<String, wuye::Error> {
///     let ground = Ground::Contract { agreed_yuan: "300".parse()?, guided_most_yuan: None };
///     let charge = Charge {
///         charge: "May".parse()?,
///         ground,
///         repeats: None,
///         charged_yuan: "330".parse()?,
///         paid_yuan: paid.parse()?,
///     };
///     let facts = Facts { charged_on: "2024-05-08".parse()?, charges: vec![charge] };
///     let nation = Law::built_in().at("100000".parse()?);
///     let decision = Overcharge::decide(&nation, &facts, &Options {})?;
///     Ok(decision.outcome().expect("in force").back_yuan.to_string())
/// };
/// assert_eq!(back("300")?, "0.00");
/// assert_eq!(back("300.01")?, "0.01");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Overcharge;

/// What was charged.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day of the charges: its law applies.
    pub charged_on: Date,
    /// The charges, in any order.
    pub charges: Vec<Charge>,
}

/// A charge.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Charge {
    /// Its key.
    pub charge: Key,
    /// What it rests on.
    pub ground: Ground,
    /// The charge that it repeats, for the same service of the same time.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub repeats: Option<Key>,
    /// What was charged.
    pub charged_yuan: Money,
    /// What of it was paid.
    pub paid_yuan: Money,
}

/// What a charge rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "kebab-case", deny_unknown_fields)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Ground {
    /// The service contract.
    Contract {
        /// What it comes to by the contract.
        agreed_yuan: Money,
        /// The most that it comes to by the guided price (政府指导价), where there is one.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        guided_most_yuan: Option<Money>,
    },
    /// The owner asked for a service beyond it.
    Asked {
        /// What was agreed for it.
        agreed_yuan: Money,
    },
    /// Collecting on behalf of a utility.
    Collecting,
    /// Nothing.
    Nothing,
}

/// What is due of the charges.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// What of all was lawful.
    pub lawful_yuan: Money,
    /// What can be refused.
    pub refused_yuan: Money,
    /// What comes back.
    pub back_yuan: Money,
    /// What is still owed.
    pub owed_yuan: Money,
    /// Charge by charge, by key.
    pub charges: Vec<Judged>,
}

/// A charge, judged.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Judged {
    /// The charge.
    pub charge: Key,
    /// What was wrong with it.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub wrong: Option<Wrong>,
    /// What of it was lawful.
    pub lawful_yuan: Money,
    /// What can be refused.
    pub refused_yuan: Money,
    /// What comes back.
    pub back_yuan: Money,
    /// What is still owed.
    pub owed_yuan: Money,
}

/// What is wrong with a charge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Wrong {
    /// 扩大收费范围: it is for what nobody agreed on, or for collecting.
    Widened,
    /// 提高收费标准: it is more than was agreed, or than may be.
    Raised,
    /// 重复收费: it was charged before.
    Repeated,
}

impl Wrong {
    const fn term(self) -> Term {
        match self {
            Self::Widened => Term::ChargeWidened,
            Self::Raised => Term::ChargeRaised,
            Self::Repeated => Term::ChargeRepeated,
        }
    }
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        if self.charges.iter().all(|row| row.wrong.is_none()) { "lawful" } else { "overcharged" }
    }
}

impl Rule for Overcharge {
    const ID: &'static str = "contract.overcharge";
    const TITLE: (&'static str, &'static str) =
        ("违规收费的抗辩和退还", "what of charges was unauthorised, and what of it comes back");
    const PARAMETERS: &'static [&'static str] = &[
        keys::OVERCHARGE.id(),
        keys::OVERCHARGE_LOCAL.id(),
        keys::OVERCHARGE_ASKED.id(),
        keys::PAYER_COLLECTING.id(),
        keys::PRICE_BAND.id(),
    ];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.charged_on
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, _: &Options) -> Result<Decision<Outcome>, Error> {
        let refusal = law.find(keys::OVERCHARGE, facts.charged_on)?;
        let local = law.find(keys::OVERCHARGE_LOCAL, facts.charged_on).ok();
        let mut reasons = Vec::new();
        let mut charges = Vec::with_capacity(facts.charges.len());
        let first = facts.charges.iter().filter(|charge| charge.repeats.is_none());
        let first: BTreeSet<&Key> = first.map(|charge| &charge.charge).collect();
        for (row, charge) in in_key_order(&facts.charges, ("charges", "charge"), |charge| &charge.charge)? {
            let at = |error: Error| error.at_row(row).at("charges");
            check(charge, &first).map_err(at)?;
            let judged = judge(charge).map_err(at)?;
            let mut reason = Reason::computed(Step::OverchargeItem).with(Label::Charge, &charge.charge);
            reason = match charge.ground {
                Ground::Contract { guided_most_yuan: Some(_), .. } => {
                    reason.by(&law.find(keys::PRICE_BAND, facts.charged_on)?)
                }
                Ground::Asked { .. } => reason.by(&law.find(keys::OVERCHARGE_ASKED, facts.charged_on)?),
                Ground::Collecting => reason.by(&law.find(keys::PAYER_COLLECTING, facts.charged_on)?),
                _ => reason,
            };
            if let Some(wrong) = judged.wrong {
                reason = reason.by(&refusal).with(Label::Wrong, wrong.term());
                reason = local.iter().fold(reason, Reason::by);
            }
            let reason = reason
                .with(Label::Lawful, judged.lawful_yuan)
                .with(Label::RefusedSum, judged.refused_yuan)
                .with(Label::Refunded, judged.back_yuan)
                .with(Label::Open, judged.owed_yuan);
            reasons.push(reason.verdict_of(Verdict::of(judged.wrong.is_none())));
            charges.push(judged);
        }
        let sum = |of: fn(&Judged) -> Money| Money::sum(charges.iter().map(of)).at("charges");
        let outcome = Outcome {
            lawful_yuan: sum(|row| row.lawful_yuan)?,
            refused_yuan: sum(|row| row.refused_yuan)?,
            back_yuan: sum(|row| row.back_yuan)?,
            owed_yuan: sum(|row| row.owed_yuan)?,
            charges,
        };
        let total = Reason::computed(Step::OverchargeTotal)
            .by(&refusal)
            .with(Label::Lawful, outcome.lawful_yuan)
            .with(Label::RefusedSum, outcome.refused_yuan)
            .with(Label::Refunded, outcome.back_yuan)
            .with(Label::Open, outcome.owed_yuan);
        reasons.push(total);
        Ok(Decision::new(outcome, reasons))
    }
}

/// Refuses sums that cannot be, and repetitions of nothing.
fn check(charge: &Charge, first: &BTreeSet<&Key>) -> Result<(), Error> {
    charge.charged_yuan.not_negative().at("charged_yuan")?;
    charge.paid_yuan.not_negative().at("paid_yuan")?;
    match charge.ground {
        Ground::Contract { agreed_yuan, guided_most_yuan } => {
            agreed_yuan.not_negative().at("agreed_yuan").at("contract").at("ground")?;
            if let Some(most) = guided_most_yuan {
                most.not_negative().at("guided_most_yuan").at("contract").at("ground")?;
            }
        }
        Ground::Asked { agreed_yuan } => {
            agreed_yuan.not_negative().at("agreed_yuan").at("asked").at("ground")?;
        }
        Ground::Collecting | Ground::Nothing => {}
    }
    if charge.paid_yuan > charge.charged_yuan {
        return Err(Error::invalid("overcharge.paid", "more was paid than was charged").at("paid_yuan"));
    }
    let Some(repeats) = &charge.repeats else { return Ok(()) };
    // A charge that repeats itself is none of the first.
    if first.contains(repeats) {
        return Ok(());
    }
    let message = "it names no other charge that is charged for the first time";
    Err(Error::invalid("overcharge.repeats", message).at("repeats"))
}

/// What of a charge is lawful, and what follows for the rest.
fn judge(charge: &Charge) -> Result<Judged, Error> {
    let (charged, paid) = (charge.charged_yuan, charge.paid_yuan);
    let most = match charge.ground {
        _ if charge.repeats.is_some() => Money::ZERO,
        Ground::Contract { agreed_yuan, guided_most_yuan } => {
            guided_most_yuan.map_or(agreed_yuan, |most| agreed_yuan.min(most))
        }
        Ground::Asked { agreed_yuan } => agreed_yuan,
        Ground::Collecting | Ground::Nothing => Money::ZERO,
    };
    let lawful_yuan = charged.min(most);
    let unlawful = charged.checked_sub(lawful_yuan)?;
    // What was paid counts for what is lawful first.
    let back_yuan = paid.checked_sub(lawful_yuan.min(paid))?;
    let refused_yuan = unlawful.checked_sub(back_yuan)?;
    let owed_yuan = lawful_yuan.checked_sub(paid.min(lawful_yuan))?;
    let wrong = match charge.ground {
        _ if unlawful == Money::ZERO => None,
        _ if charge.repeats.is_some() => Some(Wrong::Repeated),
        Ground::Contract { .. } | Ground::Asked { .. } => Some(Wrong::Raised),
        Ground::Collecting | Ground::Nothing => Some(Wrong::Widened),
    };
    Ok(Judged { charge: charge.charge.clone(), wrong, lawful_yuan, refused_yuan, back_yuan, owed_yuan })
}
