//! Instalments.

use alloc::format;
use alloc::vec;
use alloc::vec::Vec;

use crate::decision::{Comparison, Decision, Label, Quantity, Reason, Step};
use crate::error::{At as _, Error};
use crate::law::{InForce, LocalLaw, Years, keys};
use crate::quantity::{Comparator, Date, Money, largest_remainder};
pub use crate::rule::NoOptions as Options;
use crate::rule::{self, Rule};

/// `fund.instalments`: whether a plan of instalments for replenishing the fund is lawful, or what equal ones
/// are.
///
/// The instalments sum to the amount and end within three years of the decision (沪府发〔2004〕38号, part 7;
/// Shanghai, 2004-11-01 to 2011-03-31; the text of 2011 was not seen, and since 2019-03-01 the assembly decides on the
/// time). Equal parts are not required; where they are asked for they are
/// equal to the fen, the larger ones first, and their days are stepped from the first, clipped at month
/// ends.
///
/// ```
/// use wuye::fund::instalments::{Equal, Facts, Instalments, Options, Plan};
/// use wuye::law::Law;
/// use wuye::rule::Rule;
///
/// let plan = |first: &str| -> Result<(bool, String), wuye::Error> {
///     let equal = Equal { count: 36, first_due: first.parse()?, every_months: 1 };
///     let facts = Facts::new("2005-03-01".parse()?, "1885".parse()?, Plan::Equal(equal));
///     let shanghai = Law::built_in().at("310000".parse()?);
///     let decision = Instalments::decide(&shanghai, &facts, &Options {})?;
///     let outcome = decision.outcome().expect("in force").clone();
///     let fives = outcome.instalments.iter().filter(|row| row.amount_yuan.fen() == 5237).count();
///     Ok((outcome.lawful, format!("{fives} of 52.37, the last on {}", outcome.last_due)))
/// };
/// assert_eq!(plan("2005-04-01")?, (true, "4 of 52.37, the last on 2008-03-01".into()));
/// assert_eq!(plan("2005-04-02")?, (false, "4 of 52.37, the last on 2008-03-02".into()));
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Instalments;

/// The decision, the amount, and either a plan or the wish for equal parts.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day of the decision: its law applies, and the years run from it.
    pub decided_on: Date,
    /// What is to be raised.
    pub amount_yuan: Money,
    /// The plan, in any order.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub plan: Option<Vec<Instalment>>,
    /// Equal parts, in the plan's stead.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub equal: Option<Equal>,
}

/// A plan, or the wish for equal parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Plan {
    /// The instalments.
    Given(Vec<Instalment>),
    /// Equal ones.
    Equal(Equal),
}

impl Facts {
    /// A decision to raise an amount by a plan.
    #[must_use]
    pub fn new(decided_on: Date, amount_yuan: Money, plan: Plan) -> Self {
        let (plan, equal) = match plan {
            Plan::Given(plan) => (Some(plan), None),
            Plan::Equal(equal) => (None, Some(equal)),
        };
        Self { decided_on, amount_yuan, plan, equal }
    }
}

/// One instalment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Instalment {
    /// The day it is due.
    pub due: Date,
    /// Its amount.
    pub amount_yuan: Money,
}

/// Equal instalments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Equal {
    /// How many, at least one and at most 1,200.
    pub count: u16,
    /// The day the first is due.
    pub first_due: Date,
    /// The months from each to the next, at least one.
    pub every_months: u16,
}

/// The most instalments that are laid out: a hundred years of months.
const MOST: u16 = 1_200;

/// Whether the plan is lawful.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// Whether it ends in time.
    pub lawful: bool,
    /// The last day on which an instalment may be due.
    pub deadline: Date,
    /// The day on which the last is due.
    pub last_due: Date,
    /// The instalments by day, then by amount.
    pub instalments: Vec<Instalment>,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        if self.lawful { "lawful" } else { "too-late" }
    }
}

impl Rule for Instalments {
    const ID: &'static str = "fund.instalments";
    const TITLE: (&'static str, &'static str) =
        ("专项维修资金分期交纳", "instalments for replenishing the fund");
    const PARAMETERS: &'static [&'static str] = &[keys::INSTALMENTS_LIMIT.id()];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.decided_on
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, _: &Options) -> Result<Decision<Outcome>, Error> {
        let limit = match law.find(keys::INSTALMENTS_LIMIT, facts.decided_on) {
            Ok(limit) => limit,
            Err(absent) => return Decision::of_absent(absent),
        };
        facts.amount_yuan.not_negative().at("amount_yuan")?;
        let (mut instalments, split) = match (&facts.plan, facts.equal) {
            (Some(plan), None) => (given(plan, facts)?, None),
            (None, Some(equal)) => {
                let parts = equal_parts(equal, facts.amount_yuan).at("equal")?;
                let reason = Reason::computed(Step::InstalmentsSplit)
                    .with(Label::Total, facts.amount_yuan)
                    .with(Label::Count, Quantity::Count(equal.count.into()));
                (parts, Some(reason))
            }
            (None, None) => {
                return Err(Error::missing("plan", "the instalments, or the wish for equal ones"));
            }
            (Some(_), Some(_)) => {
                let error = Error::invalid("instalments.two_plans", "there is a plan beside the equal parts");
                return Err(error.at("equal"));
            }
        };
        instalments.sort_by_key(|row| (row.due, row.amount_yuan));
        let (Some(first), Some(last)) = (instalments.first(), instalments.last()) else {
            return Err(Error::missing("plan", "at least one instalment"));
        };
        if first.due < facts.decided_on {
            let message = format!("an instalment is due on {}, before the decision", first.due);
            let path = if facts.plan.is_some() { "plan" } else { "equal.first_due" };
            return Err(Error::invalid("instalments.before_decision", message).at(path));
        }
        let last_due = last.due;
        let (deadline, in_time) = in_time(&limit, facts.decided_on, last_due)?;
        let lawful = last_due <= deadline;
        let reasons = split.into_iter().chain([in_time]).collect();
        Ok(Decision::new(Outcome { lawful, deadline, last_due, instalments }, reasons))
    }
}

fn given(plan: &[Instalment], facts: &Facts) -> Result<Vec<Instalment>, Error> {
    for (row, instalment) in plan.iter().enumerate() {
        instalment.amount_yuan.not_negative().at("amount_yuan").at_row("plan", row)?;
    }
    let sum = Money::sum(plan.iter().map(|row| row.amount_yuan)).at("plan")?;
    if sum != facts.amount_yuan {
        let message = format!("the instalments sum to {sum}, not to {}", facts.amount_yuan);
        return Err(Error::invalid("instalments.sum", message).at("plan"));
    }
    Ok(plan.to_vec())
}

fn equal_parts(equal: Equal, amount: Money) -> Result<Vec<Instalment>, Error> {
    let Equal { count, first_due, every_months } = equal;
    if count == 0 || count > MOST {
        let message = format!("{count} instalments are not between 1 and {MOST}");
        return Err(Error::invalid("instalments.count", message).at("count"));
    }
    if every_months == 0 {
        return Err(
            Error::invalid("instalments.step", "instalments lie a month apart or more").at("every_months")
        );
    }
    let weights = vec![1_i64; count.into()];
    let amounts = largest_remainder(amount.fen(), &weights, |a, b| a.cmp(&b))?;
    let rows = (0_i32..).zip(amounts).map(|(place, fen)| {
        let due = first_due.add_months(place.saturating_mul(every_months.into())).at("first_due")?;
        Ok(Instalment { due, amount_yuan: Money::from_fen(fen) })
    });
    rows.collect()
}

/// The deadline, and the last instalment against it.
fn in_time(limit: &InForce<Years>, decided_on: Date, last_due: Date) -> Result<(Date, Reason), Error> {
    let Years(years) = *limit.value();
    let deadline = decided_on.add_years(years.into()).at("decided_on")?;
    let days = |until: Date| Quantity::Days(decided_on.days_until(until));
    let comparison = Comparison::bound(days(last_due), Comparator::AtMost, &days(deadline))?;
    let reason = Reason::compared(Step::InstalmentsLast, comparison, last_due <= deadline)
        .by(limit)
        .with(Label::Deadline, deadline)
        .with(Label::LastDue, last_due);
    Ok((deadline, reason))
}
