//! The cap on a single owner's votes.

use alloc::string::ToString as _;
use alloc::vec;
use alloc::vec::Vec;

use super::capped::{CapTerms, CappedColumn};
use crate::decision::{Decision, Label, Quantity, Reading, Reason, Step, Verdict};
use crate::error::{At as _, Error};
use crate::law::{Absent, CapExcess, CapRule, InForce, LocalLaw, keys};
use crate::quantity::{Comparator, Date, Key, Ratio, Threshold, Votes, in_key_order};
use crate::rule::{self, Rule};

pub use crate::law::Cascade;

/// `vote.cap`: what a single owner's votes above the cap become.
///
/// At a first meeting under Shanghai's rules of 2004 a single owner holds at most 30 % of all votes
/// (上海市住宅物业管理规定 2004, art. 9); what exceeds goes to the other owners (沪府发〔2004〕38号, part 3), so
/// the total stays. Exactly 30 % is not cut. The texts leave open by what measure the excess is shared and
/// whether a recipient who then exceeds is cut in turn: both are [`Options`]. What a law does say
/// ([`CapRule`]), an option may not contradict.
///
/// With `V` votes, the share `c`, the limit `L = c · V`, `k` owners cut and `S` the votes of the `m` others:
///
/// * proportional: `v′ = v · (V − k·L) / S`;
/// * equal: `v′ = v + (V − k·L − S) / m`;
/// * discarded: `v′ = v`, and the total shrinks; where the cap is a share of what is left,
///   `L = c · S / (1 − k·c)`.
///
/// No place of the built-in tables discards; a law that a user loads may. Owners without a vote get none.
/// Where the chosen options cannot be carried out, as with three voters of whom each may hold three tenths,
/// the answer is an error of kind [`Infeasible`](crate::ErrorKind::Infeasible), not a guess.
///
/// ```
/// use wuye::law::Law;
/// use wuye::rule::Rule;
/// use wuye::vote::cap::{Cap, Cascade, Facts, HolderVotes, Options};
///
/// let votes = [("A", "60"), ("B", "25"), ("C", "10"), ("D", "5")];
/// let votes = votes.map(|(holder, votes)| {
///     Ok::<_, wuye::Error>(HolderVotes { holder: holder.parse()?, votes: votes.parse()? })
/// });
/// let facts = Facts {
///     meeting_on: "2005-06-18".parse()?,
///     votes: votes.into_iter().collect::<Result<_, _>>()?,
/// };
/// let shanghai = Law::built_in().at("310000".parse()?);
/// let after = |options| -> Result<Vec<String>, wuye::Error> {
///     let decision = Cap::decide(&shanghai, &facts, &options)?;
///     let outcome = decision.outcome().expect("in force in 2005");
///     Ok(outcome.votes.iter().map(|row| row.after.to_string()).collect())
/// };
/// // One pass lifts B to 43.75 %; the default goes on until nobody exceeds.
/// assert_eq!(after(Options::default())?, ["30", "30", "80/3", "40/3"]);
/// let one_pass = Options { cascade: Some(Cascade::OnePass), ..Options::default() };
/// assert_eq!(after(one_pass)?, ["30", "175/4", "35/2", "35/4"]);
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Cap;

/// The votes before the cap.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day of the meeting: its law applies. Where that caps first meetings only, it is one.
    pub meeting_on: Date,
    /// Who holds how many votes, in any order.
    pub votes: Vec<HolderVotes>,
}

/// The votes of one holder.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct HolderVotes {
    /// The holder, unique.
    pub holder: Key,
    /// Its votes.
    pub votes: Votes,
}

/// What becomes of the excess.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Excess {
    /// It goes to the others in proportion to their own votes.
    #[default]
    Proportional,
    /// It goes to the others, the same to each of them.
    Equal,
    /// Nobody holds it any more.
    Discarded,
}

/// Whether the result may be fractions of votes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum WholeVotes {
    /// Exact fractions.
    #[default]
    Exact,
    /// Whole votes: the limit is rounded down, so that nobody exceeds it, and the others' parts are made
    /// whole by largest remainder, ties by key.
    Whole,
}

/// The readings of an open text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, default)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Options {
    /// What becomes of the excess. Default: what the law says; where that names no measure, it goes to the
    /// others in proportion to their votes.
    pub excess: Option<Excess>,
    /// Whether those are cut who exceed only after the first cut. Default: as the law says; where it is silent,
    /// until nobody exceeds.
    pub cascade: Option<Cascade>,
    /// Whether the result may be fractions. Default: it may.
    pub votes: WholeVotes,
}

/// The votes after the cap.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// Holder by holder, by key.
    pub votes: Vec<CappedVotes>,
    /// All votes after; as many as before, less those discarded.
    pub total: Votes,
    /// The votes that nobody holds any more.
    pub discarded: Votes,
    /// The most that a single holder may have.
    pub limit: Votes,
}

/// One holder's votes before and after.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct CappedVotes {
    /// The holder.
    pub holder: Key,
    /// Its votes before.
    pub before: Votes,
    /// Its votes after.
    pub after: Votes,
    /// Whether it holds the limit because it would hold more: by its own votes, or by what it received.
    pub capped: bool,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        if self.votes.iter().any(|row| row.capped) { "capped" } else { "unchanged" }
    }
}

impl Rule for Cap {
    const ID: &'static str = "vote.cap";
    const TITLE: (&'static str, &'static str) = ("单个业主投票权上限", "the cap on a single owner's votes");
    const PARAMETERS: &'static [&'static str] = &[keys::FIRST_MEETING_CAP.id(), keys::CAP.id()];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.meeting_on
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        let cap = match in_force(law, facts.meeting_on, true) {
            Ok(cap) => cap,
            Err(absent) => return Decision::of_absent(absent),
        };
        let terms = CapTerms::of(*cap.value(), *options).at("options")?;
        let order = in_key_order(&facts.votes, ("votes", "holder"), |row| &row.holder)?;
        let before: Vec<Ratio> = order.iter().map(|(_, row)| row.votes.to_ratio()).collect();
        if options.votes == WholeVotes::Whole
            && let Some((row, _)) = order.iter().find(|(_, row)| row.votes.to_ratio().to_integer().is_none())
        {
            let error = Error::invalid("vote.cap.fraction", "whole votes need whole votes to begin with");
            return Err(error.at("votes").at_row(*row).at("votes"));
        }
        let capped = CappedColumn::of(&before, terms).at("votes")?;
        let rows = order.iter().zip(&capped.after).zip(&capped.cut);
        let votes = rows.map(|(((_, row), after), cut)| {
            let after = Votes::try_from_ratio(*after)?;
            Ok(CappedVotes { holder: row.holder.clone(), before: row.votes, after, capped: *cut })
        });
        let discarded =
            capped.total.checked_sub(capped.left).ok_or_else(|| Error::range("votes under a cap"))?;
        let outcome = Outcome {
            votes: votes.collect::<Result<_, Error>>()?,
            total: Votes::try_from_ratio(capped.left)?,
            discarded: Votes::try_from_ratio(discarded)?,
            limit: Votes::try_from_ratio(capped.limit)?,
        };
        let reasons = reasons(&capped, &before, &cap, terms)?;
        Ok(Decision::new(outcome, reasons))
    }
}

/// The cap in force on a day: at a first meeting the place's cap for those, else its cap for every meeting.
pub(crate) fn in_force(law: &LocalLaw<'_>, day: Date, is_first: bool) -> Result<InForce<CapRule>, Absent> {
    if !is_first {
        return law.find(keys::CAP, day);
    }
    law.find(keys::FIRST_MEETING_CAP, day).or_else(|absent| law.find(keys::CAP, day).map_err(|_| absent))
}

/// Why: the limit, the largest holder against it, and what became of the excess.
pub(crate) fn reasons(
    column: &CappedColumn,
    before: &[Ratio],
    cap: &InForce<CapRule>,
    terms: CapTerms,
) -> Result<Vec<Reason>, Error> {
    let error = || Error::range("votes under a cap");
    let largest = before.iter().max().copied().unwrap_or(Ratio::ZERO);
    let threshold = Threshold::new(Comparator::AtMost, terms.share);
    let (_, limit) =
        Reason::share(Step::CapLargest, Quantity::Votes(largest), Quantity::Votes(column.total), threshold)?;
    let limit = limit.by(cap);
    if !column.cut.contains(&true) {
        return Ok(vec![limit, Reason::computed(Step::CapUnchanged).verdict_of(Verdict::Met)]);
    }
    let cut = before.iter().zip(&column.cut).filter(|(_, cut)| **cut);
    let above = cut.filter_map(|(votes, _)| votes.checked_sub(column.limit));
    let above = above.filter(|above| *above > Ratio::ZERO);
    let excess = above.clone().try_fold(Ratio::ZERO, Ratio::checked_add);
    let (step, by_measure) = match terms.excess {
        Excess::Proportional => (Step::CapExcess, Reading::ExcessProportional),
        Excess::Equal => (Step::CapExcess, Reading::ExcessEqual),
        Excess::Discarded => (Step::CapDiscarded, Reading::ExcessDiscarded),
    };
    let cascade = match terms.cascade {
        Cascade::UntilNoneExceeds => Reading::CascadeUntilNone,
        Cascade::OnePass => Reading::CascadeOnePass,
    };
    let votes = match terms.votes {
        WholeVotes::Exact => Reading::VotesExact,
        WholeVotes::Whole => Reading::VotesWhole,
    };
    let is_open = matches!(cap.value().excess, CapExcess::Open | CapExcess::Shared);
    let readings =
        [is_open.then_some(by_measure), cap.value().cascade.is_none().then_some(cascade), Some(votes)];
    let what = Reason::computed(step)
        .by(cap)
        .with(Label::Limit, Quantity::Votes(column.limit))
        .with(Label::Holders, Quantity::Word(above.count().to_string()))
        .with(Label::Excess, Quantity::Votes(excess.ok_or_else(error)?));
    let what = match terms.excess {
        Excess::Proportional | Excess::Equal => what,
        Excess::Discarded => what.with(Label::Total, Quantity::Votes(column.left)),
    };
    Ok(vec![limit, readings.into_iter().flatten().fold(what, Reason::reading)])
}
