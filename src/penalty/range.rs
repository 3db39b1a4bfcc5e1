//! Between which sums a breach is fined, and what else follows.

use alloc::vec::Vec;

use super::breach;
pub use super::breach::Breach;
use crate::decision::{Decision, Label, Quantity, Reading, Reason, Step, Term, Verdict};
use crate::error::{At as _, Error};
use crate::law::{Fine, InForce, LocalLaw, Penalties, Penalty, keys};
pub use crate::law::{FineOf, Offender, Sanction};
use crate::quantity::{Amount, Date, Money, MoneyUnit, Ratio, Rounding, RoundingMode};
use crate::rule::{self, Rule};

/// `penalty.range`: between which sums a breach may or must be fined (罚款), after what, and what else follows.
///
/// 物业管理条例 (2018) arts 56 to 63 and 住宅专项维修资金管理办法 arts 36 and 37 say it for the country; a place's own
/// text comes before them where it speaks of the same breach. Whether it does so too where it leaves to higher law what
/// that punishes already (从其规定: Henan art. 76, Hangzhou art. 84), the texts leave [open](Deference). Some fines may be imposed (arts 56,
/// 60) and others must; some follow only if the breach is not put right in the time that was set (art. 58); some are a
/// share of a sum (30 % to 50 % of the price of the delegation, art. 59; up to twice what was misused, art. 60) and
/// some differ for individuals and others (art. 63). In Zhejiang a developer that does not pay the guarantee deposit
/// (物业保修金) in the time that was set owes 0.05 % of it more for each day, and may be fined (art. 53). Gains are
/// confiscated (arts 60, 61) or go to the upkeep of the common parts (arts 59, 62, 63).
///
/// The law is that of the day of the breach. Which sum between the two the authority imposes, and when a case is
/// serious, is for it to judge. A share of a sum is rounded inwards: the least up to the fen, the most down.
///
/// # Errors
/// [`MissingFact`](crate::ErrorKind::MissingFact) for what the text makes a fine turn on: who did it, whether it was
/// put right in time or is serious, and what the bounds are multiplied by;
/// [`InvalidFact`](crate::ErrorKind::InvalidFact) for a sum below nought;
/// [`NotInForce`](crate::ErrorKind::NotInForce) for a day whose text was not seen.
///
/// ```
/// use wuye::law::Law;
/// use wuye::penalty::range::{Breach, Facts, Penalised};
/// use wuye::rule::Rule;
///
/// let nation = Law::built_in().at("100000".parse()?);
/// let facts = |cured| -> Result<Facts, wuye::Error> {
///     Ok(Facts { cured: Some(cured), ..Facts::new("2023-05-01".parse()?, Breach::ManagerKeepsDocuments) })
/// };
/// let cured = Penalised::decide(&nation, &facts(true)?, &Default::default())?;
/// assert!(cured.outcome().expect("in force").fines.is_empty(), "handed over within the time that was set");
/// let kept = Penalised::decide(&nation, &facts(false)?, &Default::default())?;
/// let [fine] = &kept.outcome().expect("in force").fines[..] else { panic!("one fine") };
/// assert_eq!((fine.least_yuan, fine.most_yuan), (Some("10000".parse()?), "100000".parse()?));
/// assert!(fine.must);
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Penalised;

/// A breach and what its penalty turns on. What the text does not ask for need not be told.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day of the breach, of one that goes on its last: its law applies.
    pub on: Date,
    /// The breach.
    pub breach: Breach,
    /// Who did it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub offender: Option<Offender>,
    /// Whether it was put right in the time that the authority set.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub cured: Option<bool>,
    /// Whether the authority takes it for serious (情节严重).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub serious: Option<bool>,
    /// How many parking spaces it concerns.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub spaces: Option<u32>,
    /// For how many days it went on after the time that was set.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub days: Option<u32>,
    /// For how many months.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub months: Option<u32>,
    /// The price of the contract by which the service was delegated.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub delegation_price_yuan: Option<Money>,
    /// The sum that was misused.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub misused_yuan: Option<Money>,
    /// The sum that was to be deposited, or what of it is not paid.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub due_yuan: Option<Money>,
    /// What was gained by it, where that is known.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub gains_yuan: Option<Money>,
}

impl Facts {
    /// A breach of which nothing else is known.
    #[must_use]
    pub const fn new(on: Date, breach: Breach) -> Self {
        Self {
            on,
            breach,
            offender: None,
            cured: None,
            serious: None,
            spaces: None,
            days: None,
            months: None,
            delegation_price_yuan: None,
            misused_yuan: None,
            due_yuan: None,
            gains_yuan: None,
        }
    }

    /// Refuses sums below nought.
    fn check(&self) -> Result<(), Error> {
        let sums = [
            (self.delegation_price_yuan, "delegation_price_yuan"),
            (self.misused_yuan, "misused_yuan"),
            (self.due_yuan, "due_yuan"),
            (self.gains_yuan, "gains_yuan"),
        ];
        let known = sums.into_iter().filter_map(|(sum, member)| Some((sum?, member)));
        known.into_iter().try_for_each(|(sum, member)| sum.not_negative().map(|_| ()).at(member))
    }

    /// Whether a clause is for this breach.
    fn falls_under(&self, clause: &Penalty) -> Result<bool, Error> {
        if let Some(of) = clause.of {
            let offender = self.offender.ok_or_else(|| Error::missing("offender", "who did it"))?;
            if offender != of {
                return Ok(false);
            }
        }
        if clause.uncured {
            let message = "whether it was put right in the time that was set";
            if self.cured.ok_or_else(|| Error::missing("cured", message))? {
                return Ok(false);
            }
        }
        match clause.serious {
            None => Ok(true),
            Some(serious) => {
                let told = self.serious.ok_or_else(|| Error::missing("serious", "whether it is serious"))?;
                Ok(told == serious)
            }
        }
    }

    /// What the bounds of a fine are multiplied by: a number, or yuan.
    fn base(&self, of: FineOf) -> Result<Ratio, Error> {
        let count = |told: Option<u32>, member, message| {
            let told = told.ok_or_else(|| Error::missing(member, message))?;
            Ok(Ratio::from_integer(told.into()))
        };
        let sum = |told: Option<Money>, member, message| {
            let told = told.ok_or_else(|| Error::missing(member, message))?;
            Amount::from_fen(Ratio::from_integer(told.fen())).yuan()
        };
        let spaces = || count(self.spaces, "spaces", "how many parking spaces it concerns");
        match of {
            FineOf::Once => Ok(Ratio::ONE),
            FineOf::Space => spaces(),
            FineOf::SpaceMonth => {
                let months = count(self.months, "months", "for how many months it went on")?;
                spaces()?.checked_mul(months).ok_or_else(range)
            }
            FineOf::Day => count(self.days, "days", "for how many days it went on"),
            FineOf::DelegationPrice => {
                let message = "the price of the contract by which the service was delegated";
                sum(self.delegation_price_yuan, "delegation_price_yuan", message)
            }
            FineOf::MisusedSum => sum(self.misused_yuan, "misused_yuan", "the sum that was misused"),
            FineOf::SumDue => sum(self.due_yuan, "due_yuan", "the sum that was to be deposited"),
        }
    }
}

/// The readings of what the texts leave open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, default)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Options {
    /// Whose article is carried out where a text leaves to higher law what that punishes already. Default: its own.
    pub deference: Deference,
}

/// Whose article is carried out where a text leaves to higher law what that punishes already, and both punish it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Deference {
    /// The place's: it would not say what follows if nothing came of it. Ningbo art. 92(2) sends one breach to the
    /// Regulations and fines another itself.
    #[default]
    Place,
    /// The higher text's, as the words are: in Henan a manager that keeps documents is fined 10,000 to 100,000 yuan, and
    /// not the 200,000 of art. 83.
    Higher,
}

/// What follows.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// The fines, in the order of the text; each stands by itself.
    pub fines: Vec<FineRange>,
    /// What is added to the sum due for the days after the time that was set (滞纳金), where the text has that.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub surcharge_yuan: Option<Money>,
    /// What is done beside them, in the order of [`Sanction`].
    pub sanctions: Vec<Sanction>,
    /// What was gained, where that is told and one of the sanctions takes it.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub gains_yuan: Option<Money>,
    /// Whether a text was seen that punishes it.
    pub punished: bool,
}

/// A fine between two sums, both of which it may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct FineRange {
    /// Whether it must be imposed; otherwise it may be.
    pub must: bool,
    /// The least, where the text has one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub least_yuan: Option<Money>,
    /// The most.
    pub most_yuan: Money,
    /// What the bounds of the text are multiplied by.
    pub of: FineOf,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        match (&self.fines[..], self.punished) {
            (_, false) => "no-text",
            ([], true) => "no-fine",
            (fines, true) if fines.iter().any(|fine| fine.must) => "fined",
            _ => "may-be-fined",
        }
    }
}

impl Rule for Penalised {
    const ID: &'static str = "penalty.range";
    const TITLE: (&'static str, &'static str) =
        ("行政处罚的幅度", "between which sums a breach is fined, and what else follows");
    const PARAMETERS: &'static [&'static str] = breach::PARAMETERS;

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.on
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        facts.check()?;
        let breach = Reason::computed(Step::PenaltyBreach).with(Label::Breach, facts.breach.term());
        let mut outcome = Outcome {
            fines: Vec::new(),
            surcharge_yuan: None,
            sanctions: Vec::new(),
            gains_yuan: None,
            punished: false,
        };
        let Some(CarriedOut { text, deferring }) = carried_out(law, facts, options.deference)? else {
            let reasons = Vec::from([breach.reading(Reading::BreachByNoText).verdict_of(Verdict::NotMet)]);
            return Ok(Decision::new(outcome, reasons));
        };
        outcome.punished = true;
        let mut reasons = Vec::new();
        for clause in &text.value().clauses {
            if facts.falls_under(clause)? {
                outcome.sanctions.extend(clause.sanctions.iter().copied());
                if let Some(share) = clause.surcharge {
                    outcome.surcharge_yuan = Some(surcharge(&text, share, facts, &mut reasons)?);
                }
                if let Some(fine) = clause.fine {
                    outcome.fines.push(ranged(&text, fine, facts, &mut reasons)?);
                }
            }
        }
        outcome.sanctions.sort_unstable();
        outcome.sanctions.dedup();
        outcome.gains_yuan =
            facts.gains_yuan.filter(|_| outcome.sanctions.iter().any(|each| each.takes_gains()));
        let breach = deferring.iter().fold(breach.by(&text), |breach, deferring| {
            breach.by(deferring).reading(match options.deference {
                Deference::Place => Reading::DeferencePlace,
                Deference::Higher => Reading::DeferenceHigher,
            })
        });
        let sanctions = outcome.sanctions.iter().map(|sanction| Quantity::Term(sanction.term())).collect();
        let breach = if outcome.sanctions.is_empty() {
            breach
        } else {
            breach.with(Label::Sanctions, Quantity::AllOf(sanctions))
        };
        let breach =
            outcome.gains_yuan.into_iter().fold(breach, |breach, gains| breach.with(Label::Gains, gains));
        reasons.insert(0, breach);
        Ok(Decision::new(outcome, reasons))
    }
}

/// The text that is carried out.
struct CarriedOut {
    text: InForce<Penalties>,
    /// What leaves the breach to a higher text, where both punish it.
    deferring: Option<InForce<()>>,
}

fn carried_out(law: &LocalLaw<'_>, facts: &Facts, deference: Deference) -> Result<Option<CarriedOut>, Error> {
    let key = facts.breach.key();
    let Some(mut text) = law.find_any(key, facts.on)? else { return Ok(None) };
    let mut deferring = None;
    loop {
        let defers = law.of_place(&text).find_any(keys::PENALTY_DEFERS, facts.on)?;
        let own = defers.filter(|defers| defers.jurisdiction() == text.jurisdiction());
        let (Some(own), Some(above)) = (own, law.above(&text)) else { break };
        let higher = match above.find_any(key, facts.on) {
            Ok(None) => break,
            // A higher text that was not seen matters only where it comes first.
            Err(error) if deference == Deference::Higher => return Err(error),
            Ok(higher) => higher,
            Err(_) => None,
        };
        deferring.get_or_insert(own);
        match higher.filter(|_| deference == Deference::Higher) {
            Some(higher) => text = higher,
            None => break,
        }
    }
    Ok(Some(CarriedOut { text, deferring }))
}

/// What is added to the sum due for each day, rounded down to the fen: what is less is not due.
fn surcharge(
    text: &InForce<Penalties>,
    share: Ratio,
    facts: &Facts,
    reasons: &mut Vec<Reason>,
) -> Result<Money, Error> {
    let (due, days) = (facts.base(FineOf::SumDue)?, facts.base(FineOf::Day)?);
    let yuan = share.checked_mul(due).and_then(|each| each.checked_mul(days)).ok_or_else(range)?;
    let rounding = Rounding { mode: RoundingMode::Down, unit: MoneyUnit::Fen };
    let sum = Amount::from_yuan(yuan)?.round(rounding)?;
    let told = Reason::computed(Step::PenaltySurcharge).by(text).with(Label::Base, Quantity::Yuan(due));
    let told =
        told.with(Label::DailyShare, Quantity::Share(share)).with(Label::Multiplied, Quantity::Number(days));
    reasons.push(told.with(Label::Surcharge, sum));
    Ok(sum)
}

/// The bounds of a fine, rounded inwards to the fen.
fn ranged(
    text: &InForce<Penalties>,
    fine: Fine,
    facts: &Facts,
    reasons: &mut Vec<Reason>,
) -> Result<FineRange, Error> {
    let base = facts.base(fine.of)?;
    let bound = |bound: Ratio, mode| {
        let yuan = bound.checked_mul(base).ok_or_else(range)?;
        Amount::from_yuan(yuan)?.round(Rounding { mode, unit: MoneyUnit::Fen })
    };
    let most_yuan = bound(fine.most, RoundingMode::Down)?;
    // Of so small a sum that no fen lies between the two, the most is not passed.
    let least_yuan = fine.least.map(|least| bound(least, RoundingMode::Up)).transpose()?;
    let least_yuan = least_yuan.map(|least| least.min(most_yuan));
    let reason = Reason::computed(Step::PenaltyFine).by(text).with(Label::FineOf, fine.of.term());
    let reason = match fine.of {
        FineOf::Once => reason,
        FineOf::Space | FineOf::SpaceMonth | FineOf::Day => {
            reason.with(Label::Multiplied, Quantity::Number(base))
        }
        FineOf::DelegationPrice | FineOf::MisusedSum | FineOf::SumDue => {
            reason.with(Label::Base, Quantity::Yuan(base))
        }
    };
    let reason = least_yuan.into_iter().fold(reason, |reason, least| reason.with(Label::LeastFine, least));
    let reason = reason.with(Label::MostFine, most_yuan);
    // Which sum it is, and whether one that may be imposed is, the authority judges.
    reasons.push(reason.verdict_of(if fine.must { Verdict::Computed } else { Verdict::Judgement }));
    Ok(FineRange { must: fine.must, least_yuan, most_yuan, of: fine.of })
}

fn range() -> Error {
    Error::range("a fine")
}

impl FineOf {
    const fn term(self) -> Term {
        match self {
            Self::Once => Term::OfOnce,
            Self::Space => Term::OfSpace,
            Self::SpaceMonth => Term::OfSpaceMonth,
            Self::Day => Term::OfDay,
            Self::DelegationPrice => Term::OfDelegationPrice,
            Self::MisusedSum => Term::OfMisusedSum,
            Self::SumDue => Term::OfSumDue,
        }
    }
}

impl Sanction {
    const fn term(self) -> Term {
        match self {
            Self::OrderToCure => Term::OrderToCure,
            Self::Restore => Term::Restore,
            Self::Demolish => Term::Demolish,
            Self::Warning => Term::Warning,
            Self::PublicNotice => Term::PublicNotice,
            Self::Recover => Term::Recover,
            Self::PayBack => Term::PayBack,
            Self::Confiscation => Term::Confiscation,
            Self::GainsToCommonParts => Term::GainsToCommonParts,
            Self::GainsToFund => Term::GainsToFund,
        }
    }

    const fn takes_gains(self) -> bool {
        matches!(self, Self::PayBack | Self::Confiscation | Self::GainsToCommonParts | Self::GainsToFund)
    }
}
