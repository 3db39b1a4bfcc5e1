//! How much may be drawn for works before they are settled.

use alloc::vec::Vec;

use crate::decision::{Decision, Label, Reading, Reason, Step};
use crate::error::{At as _, Error};
use crate::law::{InForce, Key, LocalLaw, keys};
use crate::quantity::{Date, Money, Threshold};
pub use crate::rule::NoOptions as Options;
use crate::rule::{self, Rule};

/// `fund.draw`: how much may be drawn from the fund for works that are contracted (支取), as the first draw and as
/// progress payments (工程进度款).
///
/// In Shanghai (沪房规范〔2024〕7号, seen in a secondary source)
///
/// * the first draw is no more than 30 % of the contract price,
/// * all draws together are no more than 90 % of it until the works' price was reviewed (审价).
///
/// `most = ⌊share × contract⌋ − drawn`, in whole fen: of a contract of 300,000 yuan 90,000.00 at first, and until
/// the review 270,000.00 in all. These are limits and no plan of payment: what is due when, the contract says.
/// After the review the final account governs ([`fund.settlement`](super::settlement)); the text is read so that
/// the first draw is limited even then.
///
/// In an emergency (紧急情况) the authority pays before the works are accepted (竣工验收) at most 70 % of what was
/// applied for in Lishui (丽水市物业管理条例 art. 47(2)) and 50 % in Shaoxing (绍兴市物业管理条例 art. 51(2)), and the rest by
/// what they cost; in Huzhou one emergency costs the fund at most 10 % of what was first deposited
/// (湖州市物业管理条例 art. 47(2)). No other text that was seen limits draws.
///
/// # Errors
/// [`NotInForce`](crate::ErrorKind::NotInForce) in Shanghai from 2004-11-01 to 2024-08-21, whose rule was not seen;
/// [`MissingFact`](crate::ErrorKind::MissingFact) for what was first deposited, where an emergency is limited by it;
/// [`InvalidFact`](crate::ErrorKind::InvalidFact) for sums below zero.
///
/// ```
/// use wuye::fund::draw::{Draw, Facts, Options, Outcome};
/// use wuye::law::Law;
/// use wuye::rule::Rule;
///
/// let asked = |drawn: &str, asked: &str, reviewed: bool| -> Result<Outcome, wuye::Error> {
///     let facts = Facts {
///         on: "2025-03-01".parse()?,
///         contract_yuan: "300000".parse()?,
///         drawn_yuan: drawn.parse()?,
///         reviewed,
///         emergency: None,
///         asked_yuan: Some(asked.parse()?),
///     };
///     let shanghai = Law::built_in().at("310000".parse()?);
///     Ok(Draw::decide(&shanghai, &facts, &Options {})?.outcome().expect("in force").clone())
/// };
/// assert_eq!(asked("0", "90000", false)?.within, Some(true), "30 % is not more than 30 %");
/// assert_eq!(asked("0", "90000.01", false)?.within, Some(false));
///
/// let further = asked("90000", "180000.01", false)?;
/// assert_eq!(further.most_yuan.expect("a limit").to_string(), "180000.00");
/// assert_eq!(further.within, Some(false));
/// assert_eq!(asked("90000", "210000", true)?.within, None, "the price was reviewed: no share limits it");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Draw;

/// The contract, what was drawn and what is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day of the draw: its law applies.
    pub on: Date,
    /// The price of the works' contract (工程合同总价).
    pub contract_yuan: Money,
    /// What was drawn for these works before; nothing makes this the first draw.
    pub drawn_yuan: Money,
    /// Whether the works' price was reviewed (审价完成).
    pub reviewed: bool,
    /// That they are done in an emergency (紧急情况). Without it they are not.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub emergency: Option<Emergency>,
    /// What is to be drawn now. Without it only the most is told.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub asked_yuan: Option<Money>,
}

/// Works in an emergency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Emergency {
    /// What was applied for (申请额度).
    pub applied_yuan: Money,
    /// Whether the works were accepted (竣工验收).
    pub accepted: bool,
    /// What was first deposited in all, needed where an emergency is limited by it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub first_deposit_yuan: Option<Money>,
}

/// What may be drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// Whether it is the first draw.
    pub first: bool,
    /// The most that may be drawn now, where something limits it.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub most_yuan: Option<Money>,
    /// Whether what is asked for is not more than that, where both are known.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub within: Option<bool>,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        match (self.within, self.most_yuan) {
            (Some(true), _) => "within",
            (Some(false), _) => "too-much",
            (None, Some(_)) => "limit",
            (None, None) => "no-limit",
        }
    }
}

impl Rule for Draw {
    const ID: &'static str = "fund.draw";
    const TITLE: (&'static str, &'static str) =
        ("专项维修资金的支取限额", "how much may be drawn for works before they are settled");
    const PARAMETERS: &'static [&'static str] = &[
        keys::DRAW_FIRST.id(),
        keys::DRAW_PROGRESS.id(),
        keys::DRAW_EMERGENCY.id(),
        keys::DRAW_EMERGENCY_FUND.id(),
    ];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.on
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, _: &Options) -> Result<Decision<Outcome>, Error> {
        let contract = facts.contract_yuan.not_negative().at("contract_yuan")?;
        let drawn = facts.drawn_yuan.not_negative().at("drawn_yuan")?;
        let asked = facts.asked_yuan.map(|asked| asked.not_negative().at("asked_yuan")).transpose()?;
        let first = drawn == Money::ZERO;
        let at_first = law.find_any(keys::DRAW_FIRST, facts.on)?;
        let progress = law.find_any(keys::DRAW_PROGRESS, facts.on)?;
        let urgent = Urgent::of(law, facts)?;
        let mut limits = Vec::new();
        limits.extend(at_first.as_ref().filter(|_| first).map(|limit| Limit {
            step: Step::DrawFirst,
            law: limit,
            of: (Label::Contract, contract),
        }));
        limits.extend(progress.as_ref().filter(|_| !facts.reviewed).map(|limit| Limit {
            step: Step::DrawProgress,
            law: limit,
            of: (Label::Contract, contract),
        }));
        limits.extend(urgent.iter().flat_map(Urgent::limits));
        let mut reasons = Vec::new();
        let mut outcome = Outcome { first, most_yuan: None, within: None };
        for Limit { step, law: limit, of: (label, whole) } in limits {
            let most = limit.value().nearest_sum(whole)?.checked_sub(drawn)?.max(Money::ZERO);
            outcome.most_yuan = Some(outcome.most_yuan.map_or(most, |other| other.min(most)));
            let reason = match asked {
                Some(asked) => {
                    let all = drawn.checked_add(asked).at("asked_yuan")?;
                    let (met, reason) = Reason::share(step, all, whole, *limit.value())?;
                    outcome.within = Some(met && outcome.within.unwrap_or(true));
                    reason.out_of(label)
                }
                None => Reason::computed(step).with(label, whole),
            };
            let reason = if first { reason } else { reason.with(Label::DrawnBefore, drawn) };
            reasons.push(reason.by(limit).with(Label::Most, most));
        }
        if outcome.most_yuan.is_none() {
            let reason = Reason::computed(Step::DrawProgress).with(Label::Contract, contract);
            let reason = reason.with(Label::DrawnBefore, drawn);
            let accepted = urgent.as_ref().and_then(|urgent| urgent.of_applied.as_ref());
            reasons.push(match (&progress, accepted) {
                (Some(progress), _) => reason.by(progress).reading(Reading::DrawReviewed),
                (None, Some(paid)) => reason.by(paid).reading(Reading::DrawAccepted),
                (None, None) => reason.reading(Reading::DrawByNoText),
            });
        }
        Ok(Decision::new(outcome, reasons))
    }
}

/// A share of a sum that all draws together may reach.
struct Limit<'l> {
    step: Step,
    law: &'l InForce<Threshold>,
    of: (Label, Money),
}

/// What limits draws in an emergency.
struct Urgent {
    accepted: bool,
    applied: Money,
    of_applied: Option<InForce<Threshold>>,
    of_fund: Option<(InForce<Threshold>, Money)>,
}

impl Urgent {
    fn of(law: &LocalLaw<'_>, facts: &Facts) -> Result<Option<Self>, Error> {
        let Some(emergency) = facts.emergency else { return Ok(None) };
        let applied = emergency.applied_yuan.not_negative().at("applied_yuan").at("emergency")?;
        let first = emergency.first_deposit_yuan.map(|first| first.not_negative().at("first_deposit_yuan"));
        let first = first.transpose().at("emergency")?;
        let limit = |key: Key<Threshold>| law.find_any(key, facts.on);
        let of_fund = limit(keys::DRAW_EMERGENCY_FUND)?.map(|limit| {
            let why = "what was first deposited in all, which an emergency is limited by";
            let first = first.ok_or_else(|| Error::missing("first_deposit_yuan", why).at("emergency"))?;
            Ok::<_, Error>((limit, first))
        });
        let of_applied = limit(keys::DRAW_EMERGENCY)?;
        Ok(Some(Self { accepted: emergency.accepted, applied, of_applied, of_fund: of_fund.transpose()? }))
    }

    fn limits(&self) -> impl Iterator<Item = Limit<'_>> {
        let of_applied = self.of_applied.as_ref().filter(|_| !self.accepted).map(|law| Limit {
            step: Step::DrawEmergency,
            law,
            of: (Label::AppliedFor, self.applied),
        });
        let of_fund = self.of_fund.as_ref().map(|(law, first)| Limit {
            step: Step::DrawEmergencyFund,
            law,
            of: (Label::FirstDeposits, *first),
        });
        of_applied.into_iter().chain(of_fund)
    }
}
