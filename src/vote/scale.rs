//! A large holder's votes scaled down.

use alloc::vec;
use alloc::vec::Vec;

use super::cap::HolderVotes;
use crate::decision::{Decision, Label, Quantity, Reason, Step, Verdict};
use crate::error::{At as _, Error};
use crate::law::{LocalLaw, ScaleRule, keys};
use crate::quantity::{Date, Key, Votes, in_key_order};
pub use crate::rule::NoOptions as Options;
use crate::rule::{self, Rule};

/// `vote.scale`: what the votes of a scheme's original owner count where it holds a large share.
///
/// The sibling of [`cap`](super::cap): from a share on, each vote counts a part, and nobody holds the rest. No
/// place of the built-in tables has such a rule; a law that a user loads may. In New South Wales the votes of
/// an original owner count a third where it is entitled to at least half of the aggregate and the scheme has
/// more than two lots (Strata Schemes Management Act 2015 s 5(2A)):
///
/// ```
/// use wuye::law::{Law, Pack};
/// use wuye::rule::Rule;
/// use wuye::vote::cap::HolderVotes;
/// use wuye::vote::scale::{Facts, Options, Scale};
///
/// let pack: Pack = toml::from_str(r#"
///     [[instrument]]
///     id = "SSMA 2015"
///     zh = "2015年分层地契方案管理法"
///     en = "Strata Schemes Management Act 2015"
///     rank = "law"
///     jurisdiction = "AU-NSW"
///     from = "2016-11-30"
///     from_believed = true
///
///     [[parameter]]
///     id = "vote.scale"
///     [[parameter.line]]
///     jurisdiction = "AU-NSW"
///     [[parameter.line.version]]
///     from = "2016-11-30"
///     from_believed = true
///     value = { scale = { factor = "1/3", when = ">= 1/2", more_than_lots = 2 } }
///     cites = ["SSMA 2015/5/2"]
///     grade = "excerpt"
/// "#).expect("a pack");
/// let law = Law::built_in().with_pack(&pack)?;
/// let counts = |developer: &str, others: &str, lots| -> Result<String, wuye::Error> {
///     let votes = [("developer", developer), ("others", others)];
///     let rows = votes.map(|(holder, votes)| {
///         Ok::<_, wuye::Error>(HolderVotes { holder: holder.parse()?, votes: votes.parse()? })
///     });
///     let facts = Facts {
///         meeting_on: "2024-05-01".parse()?,
///         original_owner: "developer".parse()?,
///         lots,
///         votes: rows.into_iter().collect::<Result<_, _>>()?,
///     };
///     let decision = Scale::decide(&law.at("AU-NSW".parse()?), &facts, &Options {})?;
///     Ok(decision.outcome().expect("in force").votes[0].after.to_string())
/// };
/// assert_eq!(counts("60", "40", 10)?, "20");
/// assert_eq!(counts("50", "50", 10)?, "50/3", "exactly half will do");
/// assert_eq!(counts("49", "51", 10)?, "49");
/// assert_eq!(counts("60", "40", 2)?, "60", "two lots are not more than two");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Scale;

/// The votes before, and whose may be scaled.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day of the meeting: its law applies.
    pub meeting_on: Date,
    /// The key of the original owner; one of the holders.
    pub original_owner: Key,
    /// The number of lots in the scheme.
    pub lots: u32,
    /// Who holds how many votes, in any order.
    pub votes: Vec<HolderVotes>,
}

/// The votes after.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// Whether the original owner's votes were scaled.
    pub scaled: bool,
    /// Holder by holder, by key.
    pub votes: Vec<ScaledVotes>,
    /// All votes after.
    pub total: Votes,
}

/// One holder's votes before and after.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct ScaledVotes {
    /// The holder.
    pub holder: Key,
    /// Its votes before.
    pub before: Votes,
    /// Its votes after.
    pub after: Votes,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        if self.scaled { "scaled" } else { "unchanged" }
    }
}

impl Rule for Scale {
    const ID: &'static str = "vote.scale";
    const TITLE: (&'static str, &'static str) =
        ("大业主投票权的折减", "what a large original owner's votes count");
    const PARAMETERS: &'static [&'static str] = &[keys::SCALE.id()];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.meeting_on
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, _: &Options) -> Result<Decision<Outcome>, Error> {
        let scale = match law.find(keys::SCALE, facts.meeting_on) {
            Ok(scale) => scale,
            Err(absent) => return Decision::of_absent(absent),
        };
        let ScaleRule { factor, when, more_than_lots } = *scale.value();
        let order = in_key_order(&facts.votes, ("votes", "holder"), |row| &row.holder)?;
        let all = Votes::sum(order.iter().map(|(_, row)| row.votes)).at("votes")?;
        if all == Votes::ZERO {
            return Err(Error::invalid("vote.scale.no_votes", "nobody holds a vote").at("votes"));
        }
        let Some((_, own)) = order.iter().find(|(_, row)| row.holder == facts.original_owner) else {
            let error =
                Error::invalid("vote.scale.unknown_owner", "the original owner is none of the holders");
            return Err(error.at("original_owner"));
        };
        let (is_large, share) = Reason::share(Step::ScaleShare, own.votes, all, when)?;
        let has_lots = facts.lots > more_than_lots;
        let lots = Reason::computed(Step::ScaleLots)
            .with(Label::Lots, Quantity::Count(facts.lots.into()))
            .with(Label::MoreThan, Quantity::Count(more_than_lots.into()))
            .verdict_of(Verdict::of(has_lots));
        let mut reasons = vec![share.by(&scale), lots.by(&scale)];
        let scaled = is_large && has_lots;
        if scaled {
            let what =
                Reason::computed(Step::ScaleFactor).with(Label::Factor, Quantity::Share(factor.to_ratio()));
            reasons.push(what.with(Label::Votes, own.votes).by(&scale));
        }
        let after = |votes: Votes| {
            let part = votes.to_ratio().checked_mul(factor.to_ratio());
            Votes::try_from_ratio(part.ok_or_else(|| Error::range("scaled votes"))?)
        };
        let rows = order.iter().map(|(_, row)| {
            let is_own = scaled && row.holder == facts.original_owner;
            let after = if is_own { after(row.votes)? } else { row.votes };
            Ok(ScaledVotes { holder: row.holder.clone(), before: row.votes, after })
        });
        let votes: Vec<_> = rows.collect::<Result<_, Error>>().at("votes")?;
        let total = Votes::sum(votes.iter().map(|row| row.after))?;
        Ok(Decision::new(Outcome { scaled, votes, total }, reasons))
    }
}
