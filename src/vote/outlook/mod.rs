//! Whether a vote is settled while ballots are out, and what is still needed.

mod answer;
mod fewest;
mod prospect;

use alloc::collections::BTreeSet;
use alloc::vec;
use alloc::vec::Vec;

use self::fewest::{Voter, Voters};
use self::prospect::{Prospect, Situation};
use super::ballot::{Policies, Settled, Silence, Standing};
use super::electors::{Electors, Sum};
use super::motion::{self, Class, CountedTally, Measure, Motion, Sums};
use super::poll::{Returns, Source, of_somebody};
use super::regime::Regime;
use super::weights::Holder;
use crate::decision::{Decision, Term};
use crate::error::{At as _, Error};
use crate::law::LocalLaw;
use crate::owner::as_set;
use crate::quantity::{Area, Date, Heads, Key, Votes};
use crate::rule::{self, Rule};

pub use self::fewest::Needed;

/// `vote.outlook`: while ballots are out, whether the motion has already passed, has already failed or is
/// open, and what is still needed.
///
/// The tests are those of [`Motion`]. With `P` and `F` what took part and what agreed so far, and `W` what
/// all electors weigh together who have not voted yet, in each measure:
///
/// - *passed* for certain: the turnout holds of `P`, and the majority of `F` where `P + W` took part: whatever
///   those who are out do, stay away, agree, disagree or abstain, each in any combination;
/// - *failed* for certain: the tests do not hold even of `P + W` and `F + W`;
/// - *open* in between.
///
/// [`Needed`] gives the fewest ballots that bring something about, found by sorting: heads and areas are
/// tested apart, so the electors with the most area do it wherever as many others do. Its `least` is the
/// bound of the tests themselves and not the smallest sum of some electors' areas.
///
/// Who must take part makes a paradox: a vote against can carry a motion that its absence would have failed.
/// [`Paradox`] tells where that is so, on the ballots that are in.
///
/// An elector is out who has no ballot and is not `closed`. One who has ballots for some of its units and can
/// no longer vote with the others is closed too; one who has voted with all it holds has nothing left to close.
/// One whose ballots are all void may vote with the units it has none for. A ballot recorded as `silent` says
/// that its owner's time is over: leave it out while it may still come. Ballots that were returned stand. An
/// owner with ballots for some of its units has a head that has voted; what its other units may bring counts
/// towards certainty as far as the reading of split votes lets it, and *failed* is then said where one test
/// fails by itself, whatever comes. What is
/// needed takes these other units as staying out.
///
/// ```
/// use wuye::law::Law;
/// use wuye::quantity::{Area, Heads};
/// use wuye::rule::Rule;
/// use wuye::vote::motion::{self, Matter, Sums, Tally};
/// use wuye::vote::outlook::{Facts, Outlook, Outstanding, State};
///
/// // Six owners with 100 m² each: three agreed, four must take part.
/// let sums = |count: u32| Sums::area_and_heads(Area::from_m2(100 * count), Heads::new(count));
/// let tally = Tally { total: sums(6), participating: sums(3), in_favour: sums(3) };
/// let out = |owner: &str| -> Result<Outstanding, wuye::Error> {
///     Ok(Outstanding { owners: vec![owner.parse()?], area_m2: Some(Area::from_m2(100)), votes: None })
/// };
/// let facts = Facts {
///     motion: motion::Facts::of_tally("2022-06-30".parse()?, Matter::AppointManager, tally),
///     closed: vec![],
///     outstanding: Some(vec![out("D")?, out("E")?, out("F")?]),
/// };
/// let nation = Law::built_in().at("100000".parse()?);
/// let decision = Outlook::decide(&nation, &facts, &Default::default())?;
/// let outlook = decision.outcome().expect("in force");
/// assert_eq!(outlook.state, State::Open);
/// assert_eq!(outlook.to_carry.as_ref().map(|needed| needed.ballots), Some(Heads::new(1)));
/// let no = outlook.paradox.voting_against.as_ref().expect("the turnout lacks one owner");
/// assert_eq!(no.electors, Heads::new(3), "a no of any of them makes four take part, three of whom agreed");
/// # Ok::<(), wuye::Error>(())
/// ```
///
/// # Errors
/// Those of [`Motion`], below `motion`. Beside a tally the electors who are out must be given
/// (`outstanding`), beside ballots they may not; nobody can be closed who is not known, or has voted with all it
/// holds (`closed[0].owners`).
#[derive(Debug, Clone, Copy)]
pub struct Outlook;

/// The motion as far as it has come, and who may still vote.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The motion with the ballots returned so far, or the tally of them.
    pub motion: motion::Facts,
    /// Who has not voted, or not with all it holds, and no longer can; everybody else without a ballot is out.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub closed: Vec<Closed>,
    /// Beside a tally: who has not voted and still can.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub outstanding: Option<Vec<Outstanding>>,
}

/// An elector whose time is over: owners or a pool.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Closed {
    /// The owners, all of them.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub owners: Vec<Key>,
    /// The pool.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub pool: Option<Key>,
}

/// One elector, and one head, who has not voted.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outstanding {
    /// The owners, all of them.
    pub owners: Vec<Key>,
    /// The exclusive area, where area is measured.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub area_m2: Option<Area>,
    /// The votes, where votes are.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub votes: Option<Votes>,
}

/// Whether a vote is settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum State {
    /// It passes whatever is still returned.
    Passed,
    /// It fails whatever is still returned.
    Failed,
    /// It can go either way.
    Open,
}

impl State {
    const fn term(self) -> Term {
        match self {
            Self::Passed => Term::Passed,
            Self::Failed => Term::Failed,
            Self::Open => Term::Open,
        }
    }
}

/// Where the vote stands, and what would change it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// Whether it is settled.
    pub state: State,
    /// The class of the matter.
    pub class: Class,
    /// What is measured.
    pub measure: Measure,
    /// What the motion comes to if nobody else votes.
    pub now: Now,
    /// The sums returned so far.
    pub tally: CountedTally,
    /// Who has not voted and may.
    pub out: Out,
    /// The fewest votes in favour that carry it if nobody else votes; none where no number does.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub to_carry: Option<Needed>,
    /// The fewest votes in favour that carry it if everybody else votes against.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub to_carry_contested: Option<Needed>,
    /// The fewest ballots of any kind with which enough have taken part.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub to_reach_turnout: Option<Needed>,
    /// The fewest votes against after which it fails for certain.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub to_sink: Option<Needed>,
    /// Where not voting serves an opponent better than voting against.
    pub paradox: Paradox,
    /// What the default reading of silence gives, where another was chosen.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub default_reading: Option<State>,
}

/// What the tests of the motion come to if nobody else votes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Now {
    /// Whether it passes.
    pub passed: bool,
    /// Whether enough took part.
    pub turnout_met: bool,
    /// Whether enough agreed.
    pub majority_met: bool,
}

/// Who has not voted and may.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Out {
    /// How many ballots are out, one for each elector.
    pub ballots: Heads,
    /// What they weigh.
    pub sums: Sums,
    /// How many owners have returned ballots for some of their units and may return others.
    pub begun: Heads,
}

/// Where the turnout turns a vote against into help.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Paradox {
    /// Where the motion now passes: the fewest who voted against and would have made it fail by staying away.
    /// None where it does not pass, where all of them together would not do, or where only sums are known.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub staying_away: Option<Needed>,
    /// Where the motion now fails: those of whom a single vote against, and no other ballot, makes it pass.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub voting_against: Option<VotingAgainst>,
}

/// Electors of whom any one carries the motion by voting against it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct VotingAgainst {
    /// How many there are.
    pub electors: Heads,
    /// The one with the most area or votes, ties by key.
    pub first: Holder,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        self.state.term().name()
    }
}

impl Rule for Outlook {
    const ID: &'static str = "vote.outlook";
    const TITLE: (&'static str, &'static str) =
        ("表决进行中的结果预判", "whether a vote is settled while ballots are out");
    const PARAMETERS: &'static [&'static str] = Motion::PARAMETERS;

    type Facts = Facts;
    type Options = motion::Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.motion.decided_on
    }

    fn decide(
        law: &LocalLaw<'_>,
        facts: &Facts,
        options: &motion::Options,
    ) -> Result<Decision<Outcome>, Error> {
        let regime = Regime::on(law, &facts.motion)?;
        let measure = regime.measure;
        let source = Source::of(&facts.motion, measure).at("motion")?;
        let settled = Settled::of(law, facts.motion.decided_on, options, measure)?;
        let (situation, policies, mut reasons) = match source {
            Source::Tally(tally) => {
                let sums = tally.measured(measure).at("motion")?;
                // Sums know of no ballot that was not returned.
                let policies = Policies { silence: Silence::default(), ..settled.policies };
                (Situation::of_sums(sums, facts.outstanding(sums, measure)?)?, policies, vec![])
            }
            Source::Ballots(ballots) => {
                let returns = Returns::of(law, &facts.motion, ballots, options, &settled).at("motion")?;
                let standings = returns.standings(Clone::clone).at("motion")?;
                let mut closed = facts.closed(&returns.electors, &standings)?;
                let barred = returns.restriction.iter().flat_map(|restriction| &restriction.barred);
                for (closed, barred) in closed.iter_mut().zip(barred) {
                    *closed |= *barred;
                }
                let situation = Situation::of_returns(&returns, &standings, &closed)?;
                (situation, returns.policies, returns.reasons)
            }
        };
        of_somebody(situation.total, measure, source.path()).at("motion")?;
        let prospect = Prospect { situation: &situation, regime: &regime, policies };
        let outcome = prospect.outcome()?;
        reasons.extend(prospect.reasons(&outcome)?);
        let warnings = outcome.warnings();
        let decision = Decision::new(outcome, reasons);
        Ok(warnings.into_iter().fold(decision, |decision, note| decision.warn(Some(note))))
    }
}

impl Facts {
    /// Who is out beside a tally.
    fn outstanding(&self, [total, participating, _]: [Sum; 3], measure: Measure) -> Result<Voters, Error> {
        if !self.closed.is_empty() {
            let message = "beside a tally, who can no longer vote is left out of those who are out";
            return Err(Error::invalid("vote.outlook.closed", message).at("closed"));
        }
        let rows = self.outstanding.as_ref();
        let rows =
            rows.ok_or_else(|| Error::missing("outstanding", "who has not voted and may, beside a tally"))?;
        let mut seen = BTreeSet::new();
        let mut voters = Vec::with_capacity(rows.len());
        for (row, out) in rows.iter().enumerate() {
            let voter = out.voter(measure).at_row("outstanding", row)?;
            if !seen.insert(voter.holder.clone()) {
                let error = Error::invalid("vote.outlook.twice", "these owners stand twice").at("owners");
                return Err(error).at_row("outstanding", row);
            }
            voters.push(voter);
        }
        let voters = Voters::new(voters, measure)?;
        let (out, left) = (voters.all(), total.without(participating)?);
        if out.area > left.area
            || out.heads > left.heads && measure == Measure::AreaAndHeads
            || out.votes > left.votes
        {
            let message = "more are out than there are who did not take part";
            return Err(Error::invalid("vote.outlook.larger", message).at("outstanding"));
        }
        Ok(voters)
    }

    /// Of each elector, whether its time is over.
    fn closed(&self, electors: &Electors, standings: &[Standing]) -> Result<Vec<bool>, Error> {
        if self.outstanding.is_some() {
            let message = "beside ballots, who is out is known by having none";
            return Err(Error::invalid("vote.outlook.outstanding", message).at("outstanding"));
        }
        let mut closed = vec![false; electors.voters.len()];
        for (row, named) in self.closed.iter().enumerate() {
            let place = named.elector(electors).at_row("closed", row)?;
            let theirs = standings.iter().find(|standing| standing.elector == place);
            let held = electors.voters.get(place).map_or(&[][..], |elector| &elector.units);
            if theirs.is_some_and(|standing| standing.has_voted_with(held)) {
                let message =
                    "it has voted with all that it holds: there is nothing left that could not come";
                let field = if named.pool.is_some() { "pool" } else { "owners" };
                return Err(Error::invalid("vote.outlook.voted", message).at(field)).at_row("closed", row);
            }
            if let Some(closed) = closed.get_mut(place) {
                *closed = true;
            }
        }
        Ok(closed)
    }
}

impl Closed {
    fn elector(&self, electors: &Electors) -> Result<usize, Error> {
        let unknown = || Error::invalid("vote.outlook.unknown", "nobody of these keys has a vote");
        match (self.owners.as_slice(), &self.pool) {
            ([], None) => Err(Error::missing("owners", "whose time is over: owners or a pool")),
            (owners, None) => electors.of_owners(owners).ok_or_else(|| unknown().at("owners")),
            ([], Some(pool)) => electors.of_pool(pool).ok_or_else(|| unknown().at("pool")),
            _ => {
                Err(Error::invalid("vote.outlook.two_targets", "either owners or a pool are named, not both"))
            }
        }
    }
}

impl Outstanding {
    fn voter(&self, measure: Measure) -> Result<Voter, Error> {
        if self.owners.is_empty() {
            return Err(Error::missing("owners", "who is out"));
        }
        let sums = Sums { area_m2: self.area_m2, heads: Some(Heads::new(1)), votes: self.votes };
        // One is one head under either measure, so that so many ballots are so many heads.
        let sum = Sum { heads: 1, ..sums.measured(measure)? };
        Ok(Voter { holder: Holder::Owners(as_set(&self.owners)), sum })
    }
}
