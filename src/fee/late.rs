//! What is owed for paying late.

mod asked;
mod claim;
mod limitation;
pub(crate) mod manner;

use alloc::vec::Vec;

pub use self::asked::{
    Cap, Debt, Facts, GraceReading, InterruptedBy, Interruption, LateRate, LimitationFrom, Lpr, Options,
    Owed, Payment, Terms,
};
pub(crate) use self::claim::Claim;
use self::claim::Reckoning;
use self::manner::Manner;
use crate::decision::{Decision, Label, Quantity, Reading, Reason, Step, Verdict};
use crate::error::{At as _, Error};
use crate::law::{LocalLaw, keys};
use crate::quantity::{Amount, Date, Key, Money, Ratio};
use crate::rule::{self, Rule};

/// `fee.late`: what is owed for paying late (违约金), debt by debt: simple interest on what is unpaid, as it was
/// agreed, with grace, caps, the presumption that it is too high, and limitation as a flag.
///
/// `Σ part · rate · days`, where a part of a debt counts the days after the one on which it fell due up to the
/// one on which it was paid, or the day of the question: due on 1 June and paid on the 11th is ten days. Each debt
/// is rounded once. The rate is what the parties agreed (民法典 art. 585(1)); no text gives one. Payments here
/// are those towards the principal; what a payment goes to, `fee.payment` tells.
///
/// Nothing is refused for being high. Where the loss is known, or one-year LPR that stands for it as courts take
/// it, an agreed sum more than 30 % above the loss is generally seen as too high (合同编通则解释 art. 65(2)); a court
/// may reduce it when asked (民法典 art. 585(2)), and the debtor proves it (解释 art. 64(2)). That is left to
/// judgement, with both sums. 10,000 yuan for 365 days at 0.3 % a day are 10,950.00; at an LPR of 3.65 % the loss
/// is 365.00 and the most that is not presumed too high 474.50. The interpretation names 2023-12-05 as its first day
/// and speaks of what happened under the Civil Code (art. 69): no comparison is made before that day, nor for
/// debts that fell due before 2021.
///
/// A claim can be met with limitation three years after it fell due (民法典 arts 188(1), 192(1)); whether debts
/// of a contract that runs are instalments of one debt, all of which then count from the last (art. 189), is an
/// [option](LimitationFrom). What begins the time anew (art. 195) is a fact. A court does not apply it by itself
/// (art. 193). The law of before 2021 was not seen, so debts due before are not judged.
///
/// # Errors
/// [`MissingFact`](crate::ErrorKind::MissingFact) for no debt, and for LPR where a rate or a cap needs it or none is
/// known for the first day; [`InvalidFact`](crate::ErrorKind::InvalidFact) for sums below zero, two debts of one
/// key, unknown ones, payments above a debt, and payments or interruptions after the day of the question.
///
/// ```
/// use wuye::fee::late::{Debt, Facts, Late, LateRate, Options, Owed, Terms};
/// use wuye::law::Law;
/// use wuye::rule::Rule;
///
/// let nation = Law::built_in().at("100000".parse()?);
/// let owed = |as_of: &str| -> Result<String, wuye::Error> {
///     let owed = Owed::Once { due_on: "2024-06-01".parse()?, yuan: "1200".parse()? };
///     let debts = vec![Debt { debt: "2024-H1".parse()?, owed }];
///     let terms = Terms { grace_days: Some(10), ..Terms::at(LateRate::PerDay("0.0005".parse()?)) };
///     let decision = Late::decide(&nation, &Facts::new(as_of.parse()?, debts, terms), &Options::default())?;
///     Ok(decision.outcome().expect("in force").interest_yuan.to_string())
/// };
/// assert_eq!(owed("2024-06-11")?, "0.00", "the last day of grace");
/// assert_eq!(owed("2024-06-12")?, "0.60", "a day");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Late;

/// What is owed for paying late.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// For all debts together.
    pub interest_yuan: Money,
    /// What fell due of them and is not paid.
    pub open_yuan: Money,
    /// Both together.
    pub claim_yuan: Money,
    /// How it stands to the loss, where that is known and the law of the day speaks of it.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub excess: Option<Excess>,
    /// Debt by debt, by key.
    pub debts: Vec<LateDebt>,
}

/// What is owed for paying late against the loss.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Excess {
    /// What is owed for the debts that are compared, before it is rounded.
    pub exact_yuan: Ratio,
    /// The loss.
    pub loss_yuan: Money,
    /// The most that is not presumed too high.
    pub most_yuan: Money,
    /// Whether it is generally seen as too high. A court decides, when asked.
    pub presumed: bool,
}

/// What is owed for paying one debt late.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct LateDebt {
    /// The debt.
    pub debt: Key,
    /// What fell due of it and is not paid.
    pub open_yuan: Money,
    /// The days that count for the part of it that is late longest.
    pub days: i32,
    /// What is owed for paying it late, before it is rounded.
    pub exact_yuan: Ratio,
    /// Whether a cap cut that.
    pub capped: bool,
    /// What is owed for paying it late.
    pub interest_yuan: Money,
    /// Its limitation, where something is owed and the law of its due day was seen.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub limitation: Option<Limitation>,
}

/// The limitation of a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Limitation {
    /// The last day of the time.
    pub ends_on: Date,
    /// Whether it is over, so that the debtor may plead it.
    pub over: bool,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        match &self.excess {
            Some(excess) if excess.presumed => "presumed-excessive",
            _ if self.interest_yuan > Money::ZERO => "interest-due",
            _ => "no-interest",
        }
    }
}

impl Rule for Late {
    const ID: &'static str = "fee.late";
    const TITLE: (&'static str, &'static str) = ("逾期交纳物业费的违约金", "what is owed for paying late");
    const PARAMETERS: &'static [&'static str] = &[
        keys::FEE_DUTY.id(),
        keys::LATE_PENALTY.id(),
        keys::LATE_EXCESS.id(),
        keys::LATE_PROOF.id(),
        keys::LATE_BAD_FAITH.id(),
        keys::LIMITATION.id(),
        keys::LIMITATION_LAST.id(),
        keys::LIMITATION_ANEW.id(),
        keys::LIMITATION_PLEA.id(),
    ];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.as_of
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        let duty = law.find(keys::FEE_DUTY, facts.as_of)?;
        let penalty = law.find_any(keys::LATE_PENALTY, facts.as_of)?;
        let claims = claims(facts, options, Manner::default())?;
        let mut reasons = Vec::new();
        let mut debts = Vec::with_capacity(claims.len());
        for claim in &claims {
            let interest_yuan = claim.interest.round(options.rounding)?;
            let exact_yuan = claim.interest.yuan()?;
            let reason = Reason::computed(Step::LateInterest)
                .by(&duty)
                .with(Label::Debt, &claim.debt.debt)
                .with(Label::Open, claim.open)
                .with(Label::DaysLate, Quantity::Days(claim.days))
                .with(Label::Exact, Quantity::Yuan(exact_yuan))
                .with(Label::Amount, interest_yuan);
            let reason = match &penalty {
                Some(penalty) => reason.by(penalty),
                None => reason.reading(Reading::PenaltyByNoText),
            };
            let reason = match (facts.terms.grace_days, options.grace) {
                (None | Some(0), _) => reason,
                (_, GraceReading::AfterGrace) => reason.reading(Reading::GraceAfter),
                (_, GraceReading::FromDueDay) => reason.reading(Reading::GraceFromDueDay),
            };
            reasons.push(match claim.cut_from {
                Some(more) => reason.with(Label::WithoutCap, Quantity::Yuan(more.yuan()?)),
                None => reason,
            });
            let owed = interest_yuan > Money::ZERO || claim.open > Money::ZERO;
            let limitation = if owed {
                limitation::limitation(law, facts, *options, claim.debt, &mut reasons)?
            } else {
                None
            };
            debts.push(LateDebt {
                debt: claim.debt.debt.clone(),
                open_yuan: claim.open,
                days: claim.days,
                exact_yuan,
                capped: claim.cut_from.is_some(),
                interest_yuan,
                limitation,
            });
        }
        let interest_yuan = Money::sum(debts.iter().map(|debt| debt.interest_yuan))?;
        let open_yuan = Money::sum(debts.iter().map(|debt| debt.open_yuan))?;
        let claim_yuan = interest_yuan.checked_add(open_yuan)?;
        reasons.push(
            Reason::computed(Step::LateClaim)
                .with(Label::Open, open_yuan)
                .with(Label::LateInterest, interest_yuan)
                .with(Label::Amount, claim_yuan),
        );
        let excess = excess(law, facts, *options, &claims, &mut reasons)?;
        Ok(Decision::new(Outcome { interest_yuan, open_yuan, claim_yuan, excess, debts }, reasons))
    }
}

/// Each debt's, by its key.
pub(crate) fn claims<'a>(
    facts: &'a Facts,
    options: &'a Options,
    manner: Manner,
) -> Result<Vec<Claim<'a>>, Error> {
    limitation::check(facts)?;
    Reckoning::new(facts, options, manner)?.claims()
}

/// How what is owed stands to the loss, for the debts that fell due while the law of today was in force.
fn excess(
    law: &LocalLaw<'_>,
    facts: &Facts,
    options: Options,
    claims: &[Claim<'_>],
    reasons: &mut Vec<Reason>,
) -> Result<Option<Excess>, Error> {
    if facts.loss_yuan.is_none() && facts.lpr.is_none() {
        return Ok(None);
    }
    let Some(limit) = law.find_any(keys::LATE_EXCESS, facts.as_of)? else {
        reasons.push(Reason::computed(Step::LateExcess).reading(Reading::ExcessByNoText));
        return Ok(None);
    };
    let (mut interest, mut by_lpr, mut compared) = (Ratio::ZERO, Ratio::ZERO, 0_usize);
    let range = || Error::range("a sum of interest");
    for claim in claims {
        if law.find_any(keys::LATE_PENALTY, claim.debt.due_on())?.is_some() {
            compared = compared.saturating_add(1);
            interest = interest.checked_add(claim.interest.fen()).ok_or_else(range)?;
            by_lpr = by_lpr.checked_add(claim.by_lpr.unwrap_or(Ratio::ZERO)).ok_or_else(range)?;
        }
    }
    let told = Reason::computed(Step::LateExcess).by(&limit);
    if compared == 0 {
        reasons.push(told.reading(Reading::ExcessOfLaterDebts));
        return Ok(None);
    }
    let loss = match facts.loss_yuan {
        Some(loss) => Ratio::from_integer(loss.not_negative().at("loss_yuan")?.fen()),
        None => by_lpr,
    };
    let over = interest.checked_sub(loss).ok_or_else(range)?;
    let of = |fen: Ratio| Ok::<_, Error>(Quantity::Yuan(Amount::from_fen(fen).yuan()?));
    let (presumed, reason) = Reason::share(Step::LateExcess, of(over)?, of(loss)?, *limit.value())?;
    let most = limit.value().bound(loss)?.checked_add(loss).ok_or_else(range)?;
    let most_yuan = Amount::from_fen(most).round(options.rounding)?;
    let loss_yuan = Amount::from_fen(loss).round(options.rounding)?;
    let mut reason = reason
        .by(&limit)
        .out_of(Label::Loss)
        .with(Label::LateInterest, of(interest)?)
        .with(Label::Loss, of(loss)?)
        .with(Label::MostOfLoss, most_yuan)
        .reading(if facts.loss_yuan.is_some() { Reading::LossProven } else { Reading::LossByLpr });
    if compared < claims.len() {
        reason = reason.reading(Reading::ExcessOfLaterDebts);
    }
    if presumed {
        let proof = law.find(keys::LATE_PROOF, facts.as_of)?;
        reason = reason.by(&proof).verdict_of(Verdict::Judgement);
    }
    reasons.push(reason);
    if presumed && facts.bad_faith == Some(true) {
        let kept = law.find(keys::LATE_BAD_FAITH, facts.as_of)?;
        reasons.push(Reason::computed(Step::LateBadFaith).by(&kept).verdict_of(Verdict::Judgement));
    }
    let exact_yuan = Amount::from_fen(interest).yuan()?;
    Ok(Some(Excess { exact_yuan, loss_yuan, most_yuan, presumed }))
}
