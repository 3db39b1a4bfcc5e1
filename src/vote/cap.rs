//! The cap on a single owner's votes.

use alloc::string::ToString as _;
use alloc::vec;
use alloc::vec::Vec;

use crate::decision::{Comparison, Decision, Label, Quantity, Reading, Reason, Step, Verdict};
use crate::error::{At as _, Error};
use crate::law::{InForce, LocalLaw, keys};
use crate::quantity::{Date, Key, Ratio, Threshold, Votes, in_key_order};
use crate::rule::{self, Rule};

/// `vote.cap`: what a single owner's votes above the cap become.
///
/// At a first meeting under Shanghai's rules of 2004 a single owner holds at most 30 % of all votes
/// (上海市住宅物业管理规定 2004, art. 9); what exceeds goes to the other owners (沪府发〔2004〕38号, part 3), so
/// the total stays. Exactly 30 % is not cut. The texts leave open by what measure the excess is shared and
/// whether a recipient who then exceeds is cut in turn: both are [`Options`].
///
/// With `V` votes, limit `L = 3/10 · V`, `k` owners cut and `S` the votes of the `m` others:
///
/// * proportional: `v′ = v · (V − k·L) / S`;
/// * equal: `v′ = v + (V − k·L − S) / m`.
///
/// Owners without a vote get none. Where the chosen options cannot be carried out, as with three voters
/// of whom each may hold three tenths, the answer is an error of kind
/// [`Infeasible`](crate::ErrorKind::Infeasible), not a guess.
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
/// let one_pass = Options { cascade: Cascade::OnePass, ..Options::default() };
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
    /// The day of the first meeting: its law applies.
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

/// By what measure the excess is shared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Excess {
    /// In proportion to the others' own votes.
    #[default]
    Proportional,
    /// The same for each of them.
    Equal,
}

/// Whether an owner whom the sharing lifts above the cap is cut too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Cascade {
    /// Yes, until nobody exceeds.
    #[default]
    UntilNoneExceeds,
    /// No: the original votes alone are measured.
    OnePass,
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
    /// By what measure the excess is shared. Default: in proportion to the others' votes.
    pub excess: Excess,
    /// Whether recipients are cut in turn. Default: until nobody exceeds.
    pub cascade: Cascade,
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
    /// All votes, before as after.
    pub total: Votes,
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
    const PARAMETERS: &'static [&'static str] = &[keys::FIRST_MEETING_CAP.id()];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.meeting_on
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        let cap = match law.find(keys::FIRST_MEETING_CAP, facts.meeting_on) {
            Ok(cap) => cap,
            Err(absent) => return Decision::of_absent(absent),
        };
        let order = in_key_order(&facts.votes, ("votes", "holder"), |row| &row.holder)?;
        let before: Vec<Ratio> = order.iter().map(|(_, row)| row.votes.to_ratio()).collect();
        if options.votes == WholeVotes::Whole
            && let Some((row, _)) = order.iter().find(|(_, row)| row.votes.to_ratio().to_integer().is_none())
        {
            let error = Error::invalid("vote.cap.fraction", "whole votes need whole votes to begin with");
            return Err(error.at("votes").at_row(*row).at("votes"));
        }
        let capped = CappedColumn::of(&before, *cap.value(), *options).at("votes")?;
        let rows = order.iter().zip(&capped.after).zip(&capped.cut);
        let votes = rows.map(|(((_, row), after), cut)| {
            let after = Votes::try_from_ratio(*after)?;
            Ok(CappedVotes { holder: row.holder.clone(), before: row.votes, after, capped: *cut })
        });
        let outcome = Outcome {
            votes: votes.collect::<Result<_, Error>>()?,
            total: Votes::try_from_ratio(capped.total)?,
            limit: Votes::try_from_ratio(capped.limit)?,
        };
        let reasons = capped.reasons(&before, &cap, *options)?;
        Ok(Decision::new(outcome, reasons))
    }
}

/// A column of votes after the cap; ties of whole votes go by place, so the column must stand in the order
/// of its holders' keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct CappedColumn {
    /// The votes after.
    pub(crate) after: Vec<Ratio>,
    /// Whether each was cut.
    pub(crate) cut: Vec<bool>,
    /// All votes.
    pub(crate) total: Ratio,
    /// The limit: a whole number where whole votes were asked for.
    pub(crate) limit: Ratio,
}

impl CappedColumn {
    /// Cuts every holder above the cap and shares what exceeds.
    pub(crate) fn of(before: &[Ratio], cap: Threshold, options: Options) -> Result<Self, Error> {
        let error = || Error::range("votes under a cap");
        let total =
            before.iter().try_fold(Ratio::ZERO, |sum, votes| sum.checked_add(*votes)).ok_or_else(error)?;
        if total == Ratio::ZERO {
            return Err(Error::invalid("vote.cap.no_votes", "nobody holds a vote"));
        }
        let limit = match options.votes {
            WholeVotes::Exact => cap.bound(total)?,
            WholeVotes::Whole => whole(cap.bound(total)?.floor()).ok_or_else(error)?,
        };
        let exceeds = |votes: Ratio| !cap.comparator().holds(votes, limit);
        let mut column = Self { after: before.to_vec(), cut: vec![false; before.len()], total, limit };
        loop {
            let mut more = false;
            for (votes, cut) in column.after.iter().zip(&mut column.cut) {
                if !*cut && exceeds(*votes) {
                    (*cut, more) = (true, true);
                }
            }
            if !more {
                return Ok(column);
            }
            column.after = column.shared(before, options)?;
            if options.cascade == Cascade::OnePass {
                return Ok(column);
            }
        }
    }

    /// The votes when those cut hold the limit and the others share the rest. In fractions, also while
    /// whole votes are wanted, unless nobody is left to be cut: rounding then lifts nobody above the limit,
    /// because only a part below a whole number is rounded up.
    fn shared(&self, before: &[Ratio], options: Options) -> Result<Vec<Ratio>, Error> {
        let error = || Error::range("votes under a cap");
        let (mut rest, mut sum, mut voters) = (self.total, Ratio::ZERO, 0_i64);
        for (votes, cut) in before.iter().zip(&self.cut) {
            if *cut {
                rest = rest.checked_sub(self.limit).ok_or_else(error)?;
            } else if *votes > Ratio::ZERO {
                sum = sum.checked_add(*votes).ok_or_else(error)?;
                voters = voters.checked_add(1).ok_or_else(error)?;
            }
        }
        if voters == 0 {
            return Err(Error::infeasible(
                "vote.cap.nobody_to_receive",
                "every voter is at the cap, and nobody is left to receive what exceeds it",
            ));
        }
        let share = |votes: Ratio| match options.excess {
            _ if votes == Ratio::ZERO => Some(votes),
            Excess::Proportional => votes.checked_mul(rest)?.checked_div(sum),
            Excess::Equal => {
                votes.checked_add(rest.checked_sub(sum)?.checked_div(Ratio::from_integer(voters))?)
            }
        };
        let after = before.iter().zip(&self.cut);
        let after = after.map(|(votes, cut)| if *cut { Some(self.limit) } else { share(*votes) });
        let after: Vec<Ratio> = after.collect::<Option<_>>().ok_or_else(error)?;
        let settled = options.cascade == Cascade::OnePass
            || after.iter().zip(&self.cut).all(|(votes, cut)| *cut || *votes <= self.limit);
        match options.votes {
            WholeVotes::Whole if settled => made_whole(&after).ok_or_else(error),
            _ => Ok(after),
        }
    }

    /// Why: the limit, the largest holder against it, and how the excess went.
    pub(crate) fn reasons(
        &self,
        before: &[Ratio],
        cap: &InForce<Threshold>,
        options: Options,
    ) -> Result<Vec<Reason>, Error> {
        let error = || Error::range("votes under a cap");
        let largest = before.iter().max().copied().unwrap_or(Ratio::ZERO);
        let comparison =
            Comparison::share(Quantity::Votes(largest), Quantity::Votes(self.total), *cap.value())?;
        let met = cap.value().is_met(largest, self.total)?;
        let limit = Reason::compared(Step::CapLargest, comparison, met).by(cap);
        if !self.cut.contains(&true) {
            return Ok(vec![limit, Reason::computed(Step::CapUnchanged).verdict_of(Verdict::Met)]);
        }
        let above = before.iter().filter_map(|votes| votes.checked_sub(self.limit));
        let above = above.filter(|above| *above > Ratio::ZERO);
        let excess = above.clone().try_fold(Ratio::ZERO, Ratio::checked_add);
        let shared = Reason::computed(Step::CapExcess)
            .by(cap)
            .with(Label::Limit, Quantity::Votes(self.limit))
            .with(Label::Holders, Quantity::Word(above.count().to_string()))
            .with(Label::Excess, Quantity::Votes(excess.ok_or_else(error)?))
            .reading(match options.excess {
                Excess::Proportional => Reading::ExcessProportional,
                Excess::Equal => Reading::ExcessEqual,
            })
            .reading(match options.cascade {
                Cascade::UntilNoneExceeds => Reading::CascadeUntilNone,
                Cascade::OnePass => Reading::CascadeOnePass,
            })
            .reading(match options.votes {
                WholeVotes::Exact => Reading::VotesExact,
                WholeVotes::Whole => Reading::VotesWhole,
            });
        Ok(vec![limit, shared])
    }
}

fn whole(number: i128) -> Option<Ratio> {
    i64::try_from(number).ok().map(Ratio::from_integer)
}

/// Largest remainder over the fractions of those not cut; their whole parts stay.
fn made_whole(after: &[Ratio]) -> Option<Vec<Ratio>> {
    let mut floors = Vec::with_capacity(after.len());
    let mut left = Ratio::ZERO;
    let mut order: Vec<usize> = Vec::new();
    for (place, votes) in after.iter().enumerate() {
        let floor = whole(votes.floor())?;
        let fraction = votes.checked_sub(floor)?;
        if fraction > Ratio::ZERO {
            left = left.checked_add(fraction)?;
            order.push(place);
        }
        floors.push(floor);
    }
    let fraction = |place: &usize| {
        let (votes, floor) = (after.get(*place)?, floors.get(*place)?);
        votes.checked_sub(*floor)
    };
    order.sort_by(|a, b| fraction(b).cmp(&fraction(a)).then(a.cmp(b)));
    let left = usize::try_from(left.to_integer()?).ok()?;
    let mut rounded = floors.clone();
    for place in order.into_iter().take(left) {
        let votes = rounded.get_mut(place)?;
        *votes = votes.checked_add(Ratio::ONE)?;
    }
    Some(rounded)
}
