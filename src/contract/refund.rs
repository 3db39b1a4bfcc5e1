//! Prepaid fees when a contract has ended.

use alloc::vec::Vec;

use crate::decision::{Decision, Label, Quantity, Reason, Step, Term};
use crate::error::{At as _, Error};
use crate::fee::payment::unserved;
pub use crate::fee::payment::{Prepaid, Refund};
use crate::law::{LocalLaw, keys};
use crate::quantity::{Date, Money, MonthBasis, Rounding};
use crate::rule::{self, Rule};

/// `contract.refund`: what of prepaid fees (预收物业费) comes back when a service contract has ended.
///
/// What was prepaid for time that is not served is paid back when the owner asks (物业服务纠纷解释 art. 3): by months, in
/// proportion, each sum rounded once. A manager that serves on until another takes over may ask for the fee of that
/// time (民法典 art. 950), so it is served; one that does not leave or hand over may not (949(2)), so what it does
/// after the end is not. When it leaves, what is left of prepaid fees goes:
///
/// | place | to |
/// |---|---|
/// | Huzhou 35, Qingdao 66, Heze 21 | the owners' committee |
/// | Lishui 38, Zhoushan 46 | the committee, or where there is none the residents' committee |
/// | Taizhou 41, Rizhao 53 | the committee and the new manager |
/// | Beijing 76, Henan 52, Ningbo 58 | they are settled |
///
/// 3,600 yuan prepaid for 2024, the contract ended on 31 August: four of twelve months, 1,200 yuan, come back.
///
/// # Errors
/// [`MissingFact`](crate::ErrorKind::MissingFact) without a prepayment; [`InvalidFact`](crate::ErrorKind::InvalidFact)
/// for two of one key, sums below nought, periods that end before they begin, and a day until which was served that is
/// before the contract's end where it was served on; [`NotInForce`](crate::ErrorKind::NotInForce) before 2021.
///
/// ```
/// use wuye::contract::refund::{Facts, Options, Prepaid, Refunding};
/// use wuye::law::Law;
/// use wuye::rule::Rule;
///
/// let back = |ended: &str| -> Result<String, wuye::Error> {
///     let year = Prepaid {
///         prepaid: "3-1201".parse()?,
///         from: "2024-01-01".parse()?,
///         to_inclusive: "2024-12-31".parse()?,
///         yuan: "3600".parse()?,
///     };
///     let facts = Facts { ended_on: ended.parse()?, after_end: None, prepaid: vec![year] };
///     let nation = Law::built_in().at("100000".parse()?);
///     let decision = Refunding::decide(&nation, &facts, &Options::default())?;
///     Ok(decision.outcome().expect("in force").refund_yuan.to_string())
/// };
/// assert_eq!(back("2024-08-31")?, "1200.00");
/// assert_eq!(back("2024-08-30")?, "1209.68", "and one of August's 31 days");
/// assert_eq!(back("2024-12-31")?, "0.00");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Refunding;

/// The end of the contract and what was prepaid.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The last day of the contract: its law applies.
    pub ended_on: Date,
    /// What the manager did after it. Without it, it left.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub after_end: Option<AfterEnd>,
    /// What was prepaid, in any order.
    pub prepaid: Vec<Prepaid>,
}

/// What a manager did after its contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "kebab-case", deny_unknown_fields)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum AfterEnd {
    /// It served on until another took over, or the owners themselves.
    ServedOn {
        /// The last day that it served.
        last_on: Date,
    },
    /// It did not leave, or did not hand over.
    Stayed,
}

/// How it is reckoned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, default)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Options {
    /// How parts of a month count. Default: the days of their calendar month.
    pub months: MonthBasis,
    /// How each refund is rounded. Default: half up, to the fen.
    pub rounding: Rounding,
}

/// What is paid back.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// The last day whose fee is the manager's.
    pub charged_until: Date,
    /// What is paid back in all.
    pub refund_yuan: Money,
    /// What stays in all: with the refund, all that was prepaid.
    pub kept_yuan: Money,
    /// Prepayment by prepayment, by key.
    pub refunds: Vec<Refund>,
    /// To whom prepaid fees are handed when the manager leaves, where the place's text says.
    pub handed: Vec<Handed>,
}

/// To whom prepaid fees are handed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Handed {
    /// The owners' committee.
    Committee,
    /// The new manager.
    Successor,
    /// The residents' committee, where there is no owners' committee.
    ResidentsCommittee,
    /// They are settled (结清、结算).
    Settled,
}

impl Handed {
    const ALL: [Self; 4] = [Self::Committee, Self::Successor, Self::ResidentsCommittee, Self::Settled];

    const fn term(self) -> Term {
        match self {
            Self::Committee => Term::HandedCommittee,
            Self::Successor => Term::HandedSuccessor,
            Self::ResidentsCommittee => Term::HandedResidents,
            Self::Settled => Term::HandedSettled,
        }
    }
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        if self.refund_yuan > Money::ZERO { "refund" } else { "nothing" }
    }
}

impl Rule for Refunding {
    const ID: &'static str = "contract.refund";
    const TITLE: (&'static str, &'static str) =
        ("合同终止后预收物业费的退还", "what of prepaid fees comes back when a contract has ended");
    const PARAMETERS: &'static [&'static str] = &[
        keys::PREPAID_REFUND.id(),
        keys::START_UNTIL_TAKEN_OVER.id(),
        keys::START_STAYS.id(),
        keys::REFUND_HANDED.id(),
    ];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.ended_on
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        if facts.prepaid.is_empty() {
            return Err(Error::missing("prepaid", "what was prepaid"));
        }
        let day = facts.ended_on;
        let refund = law.find(keys::PREPAID_REFUND, day)?;
        let until = Reason::computed(Step::RefundUntil);
        let (charged_until, until) = match facts.after_end {
            None => (day, until),
            Some(AfterEnd::ServedOn { last_on }) if last_on < day => {
                let error = Error::invalid("refund.served_on", "it lies before the contract's last day");
                return Err(error.at("last_on").at("served-on").at("after_end"));
            }
            Some(AfterEnd::ServedOn { last_on }) => {
                (last_on, until.by(&law.find(keys::START_UNTIL_TAKEN_OVER, day)?))
            }
            Some(AfterEnd::Stayed) => (day, until.by(&law.find(keys::START_STAYS, day)?)),
        };
        let mut reasons = Vec::from([until.with(Label::Ends, day).with(Label::LastDay, charged_until)]);
        let reckoned = (options.months, options.rounding);
        let refunds = unserved(&refund, &facts.prepaid, charged_until, reckoned, &mut reasons)?;
        let refund_yuan = Money::sum(refunds.iter().map(|row| row.yuan)).at("prepaid")?;
        let kept_yuan = Money::sum(refunds.iter().map(|row| row.kept_yuan)).at("prepaid")?;
        let total = Reason::computed(Step::RefundTotal).by(&refund).with(Label::Refunded, refund_yuan);
        reasons.push(total.with(Label::Retained, kept_yuan));
        let mut handed = Vec::new();
        if let Some(to) = law.find_any(keys::REFUND_HANDED, day)? {
            handed.extend(Handed::ALL.into_iter().filter(|one| to.value().has(one.term().name())));
            let told = Reason::computed(Step::RefundHanded).by(&to);
            reasons.push(told.with_all(Label::ToWhom, handed.iter().map(|one| Quantity::Term(one.term()))));
        }
        Ok(Decision::new(Outcome { charged_until, refund_yuan, kept_yuan, refunds, handed }, reasons))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::check_words;

    #[test]
    fn those_to_whom_fees_are_handed_have_the_words_of_the_law() {
        let known = |word: &str| Handed::ALL.iter().any(|one| one.term().name() == word);
        check_words(keys::REFUND_HANDED.id(), known);
    }
}
