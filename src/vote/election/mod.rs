//! The election of an owners' committee.

mod ballot;
mod count;
mod seats;
mod votes;

use alloc::vec::Vec;

pub use self::ballot::ElectionBallot;
pub use self::seats::{Lot, LotNeeded};
pub use self::votes::{CandidateTally, ElectionTally};
use super::arrears::{Arrears, ArrearsBase, ArrearsVotes};
pub use super::ballot::BallotState;
use super::ballot::{BeyondLimit, Duplicates, Late, Representative, Silence, Split, VoidBallots};
use super::cap;
use super::motion::{Measure, Meeting, OwnerVotes, Sums, Transfer};
use super::weights::Pool;
use crate::decision::Decision;
use crate::error::Error;
use crate::law::{LocalLaw, keys};
use crate::owner::{OwnerSets, Parking, Unit};
use crate::quantity::{Date, Key};
use crate::rule::{self, Rule};

/// `vote.election`: who is elected to the owners' committee (业主委员会), and who stands by.
///
/// Electing the committee is a matter of all owners (民法典 art. 278 para. 1 item 3): each candidate is put to the
/// tests that the law of the day has for it, as a [`motion`](super::motion) is. A ballot that takes part and does not choose
/// a candidate does not agree to that one; one that chooses nobody abstains; one that chooses more than the
/// seats is void. Those who meet the tests take the seats in the order of their votes, then the places of
/// alternates (候补): who is short of the legal number becomes no alternate either (杭州市物业管理条例 art. 28).
///
/// Of `P` who took part and `F` who chose a candidate, of `T` in all, each in area and in heads: since 2021 it meets
/// the tests with `P ≥ 2/3 T` and `F > 1/2 P`, from 2007 to 2020 with `P > 1/2 T` and `F > 1/2 T`. 70 of 100 take
/// part, 36 choose it: it does; 35 are half.
///
/// Ballots are taken as they come, as in a [`motion`](super::motion) and by the same articles: those after
/// `closes_on`, without the owner's signature (业主大会和业主委员会指导规则 art. 26), by an agent without the authority
/// that the place's law asks for, or of owners whom a clause against arrears keeps out are not counted, and a reason
/// says how many of each and by what. Two ballots say the same that choose the same candidates, in whatever order:
/// co-owners have one voice where theirs do, or where one they chose speaks. What an agent is told to choose it
/// must choose. Whose ballot it is goes by the day of the roll.
///
/// A candidate is an owner, and an owner takes one seat: the members are owners (物业管理条例 2018 art. 16(2)), and who
/// is delegated sits for the owner. No text seen gives an organisation as many seats as it sends delegates, or says
/// that it may not; so two candidates of one owner are refused. Where a zone holds otherwise, the second is entered
/// without its `owner`, which need not be told.
///
/// The texts say *by votes* (得票数) and not whether heads or areas are meant: see [`RankBy`]. None says what is
/// done with a tie for the last place. A drawn lot settles it, as a fact ([`Lot`]); where there is none, the
/// answer is `lot-needed` and names the candidates and the places at stake.
///
/// ```
/// use wuye::law::Law;
/// use wuye::quantity::{Heads, Key};
/// use wuye::rule::{Outcome as _, Rule};
/// use wuye::vote::election::{Candidate, CandidateTally, Election, ElectionTally, Facts, Lot, Options};
/// use wuye::vote::motion::Sums;
///
/// let sums = |area: &str, heads: u32| -> Result<Sums, wuye::Error> {
///     Ok(Sums::area_and_heads(area.parse()?, Heads::new(heads)))
/// };
/// // Of 70 who took part, A and B convinced 50 each and C the 35 that are no majority.
/// let votes = [("A", "5000", 50), ("B", "4000", 50), ("C", "3600", 35)];
/// let rows = votes.map(|(key, area, heads)| {
///     Ok::<_, wuye::Error>(CandidateTally { candidate: key.parse()?, in_favour: sums(area, heads)? })
/// });
/// let tally = ElectionTally {
///     total: sums("10000", 100)?,
///     participating: sums("7000", 70)?,
///     candidates: rows.into_iter().collect::<Result<_, _>>()?,
/// };
/// let candidates = ["A", "B", "C"].map(|key| key.parse::<Key>().map(Candidate::new));
/// let candidates = candidates.into_iter().collect::<Result<Vec<_>, _>>()?;
/// let mut facts = Facts::of_tally("2022-06-30".parse()?, 1, candidates, tally);
/// let nation = Law::built_in().at("100000".parse()?);
///
/// let decision = Election::decide(&nation, &facts, &Options::default())?;
/// let outcome = decision.outcome().expect("in force");
/// assert_eq!(outcome.word(), "lot-needed");
/// assert_eq!(outcome.lots_needed[0].candidates, ["A".parse()?, "B".parse()?]);
///
/// facts.lots.push(Lot {
///     candidates: vec!["A".parse()?, "B".parse()?],
///     drawn_in_order: vec!["B".parse()?, "A".parse()?],
///     drawn_on: "2022-07-01".parse()?,
///     witnesses: vec![],
/// });
/// let decision = Election::decide(&nation, &facts, &Options::default())?;
/// assert_eq!(decision.outcome().expect("in force").elected, ["B".parse()?]);
/// # Ok::<(), wuye::Error>(())
/// ```
///
/// A ballot that comes on the closing day counts, one of the next day does not:
///
/// ```
/// use wuye::law::Law;
/// use wuye::owner::{Holding, Unit, UnitUse};
/// use wuye::quantity::Area;
/// use wuye::rule::{Outcome as _, Rule};
/// use wuye::vote::election::{Candidate, Election, ElectionBallot, Facts, Options};
///
/// let word = |third: &str| -> Result<&'static str, wuye::Error> {
///     let (mut units, mut ballots) = (vec![], vec![]);
///     for (unit, received_on) in [("1", Some("2022-06-18")), ("2", Some("2022-06-19")), ("3", Some(third)), ("4", None)]
///     {
///         let owners = vec![format!("owner of {unit}").parse()?];
///         units.push(Unit {
///             unit: unit.parse()?,
///             used_for: UnitUse::Dwelling,
///             holding: Holding::Delivered,
///             owners,
///             register_area_m2: Some(Area::from_m2(100)),
///             survey_area_m2: None,
///             contract_area_m2: None,
///             separate_title: None,
///         });
///         let Some(received_on) = received_on else { continue };
///         ballots.push(ElectionBallot {
///             unit: Some(unit.parse()?),
///             received_on: Some(received_on.parse()?),
///             ..ElectionBallot::choosing(vec!["A".parse()?])
///         });
///     }
///     let candidates = vec![Candidate::new("A".parse()?)];
///     let mut facts = Facts::of_ballots("2022-06-30".parse()?, 1, candidates, units, ballots);
///     facts.closes_on = Some("2022-06-20".parse()?);
///     let nation = Law::built_in().at("100000".parse()?);
///     Ok(Election::decide(&nation, &facts, &Options::default())?.outcome().expect("in force").word())
/// };
/// assert_eq!(word("2022-06-20")?, "elected");
/// assert_eq!(word("2022-06-21")?, "not-elected", "two of four are no two thirds");
/// # Ok::<(), wuye::Error>(())
/// ```
///
/// # Errors
/// A fact that is missing, such as the day of a ballot where the vote closes on one, is named. So are a ballot or
/// instructions that name one who does not stand, or one twice; ballots for what has no vote, two for the same,
/// co-owners who choose differently, an owner who does on its units; an agent who chooses against its instructions;
/// one who gave a ballot and holds nothing of it on the day of the roll; an owner who is two candidates; more
/// alternates than the place allows; a lot among others than stand equal. An option against the by-laws is refused,
/// and that silent ballots follow a majority, which an election has none of.
#[derive(Debug, Clone, Copy)]
pub struct Election;

/// The election, and either its ballots with the units of the zone, or a tally.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day of the decision: its law applies.
    pub decided_on: Date,
    /// The seats to be filled.
    pub seats: u32,
    /// The members of the committee when it is complete, where that is more than the seats: a by-election.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub members: Option<u32>,
    /// The places of alternates to be filled; none unless said.
    #[cfg_attr(feature = "serde", serde(default))]
    pub alternates: u32,
    /// Who stands, in any order.
    pub candidates: Vec<Candidate>,
    /// Lots that were drawn among candidates of equal standing.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub lots: Vec<Lot>,
    /// Which meeting it is; asked where votes depend on it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub meeting: Option<Meeting>,
    /// The developer's key, needed where anything is unsold or undelivered.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub developer: Option<Key>,
    /// The sums, where single ballots are not at hand.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub tally: Option<ElectionTally>,
    /// The units of the zone, in any order.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub units: Option<Vec<Unit>>,
    /// The ballots, in any order.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub ballots: Option<Vec<ElectionBallot>>,
    /// The day whose holders vote; asked where units change hands. It is not after the decision.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub roll_day: Option<Date>,
    /// Units that changed hands, in any order; `units` tells how they stood before.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub transfers: Vec<Transfer>,
    /// Titles that pool their votes at a first meeting under the rules of 2004.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub pools: Vec<Pool>,
    /// The votes that the rules of procedure give, in the regime of votes.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub votes: Option<Vec<OwnerVotes>>,
    /// The last day on which ballots are received; each ballot then tells its day. It is not after the decision.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub closes_on: Option<Date>,
    /// Whom co-owners chose to vote for them, in any order.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub representatives: Vec<Representative>,
    /// A clause of the by-laws against owners in arrears.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub arrears: Option<Arrears>,
}

impl Facts {
    /// An election known by its sums.
    #[must_use]
    pub fn of_tally(decided_on: Date, seats: u32, candidates: Vec<Candidate>, tally: ElectionTally) -> Self {
        Self { tally: Some(tally), ..Self::new(decided_on, seats, candidates) }
    }

    /// An election known by its ballots.
    #[must_use]
    pub fn of_ballots(
        decided_on: Date,
        seats: u32,
        candidates: Vec<Candidate>,
        units: Vec<Unit>,
        ballots: Vec<ElectionBallot>,
    ) -> Self {
        Self { units: Some(units), ballots: Some(ballots), ..Self::new(decided_on, seats, candidates) }
    }

    const fn new(decided_on: Date, seats: u32, candidates: Vec<Candidate>) -> Self {
        Self {
            decided_on,
            seats,
            members: None,
            alternates: 0,
            candidates,
            lots: Vec::new(),
            meeting: None,
            developer: None,
            tally: None,
            units: None,
            ballots: None,
            roll_day: None,
            transfers: Vec::new(),
            pools: Vec::new(),
            votes: None,
            closes_on: None,
            representatives: Vec::new(),
            arrears: None,
        }
    }
}

/// One who stands for election.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Candidate {
    /// The candidate, unique.
    pub candidate: Key,
    /// The owner that the candidate is, or is the delegate of: one of the units' owners, and of no other candidate.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub owner: Option<Key>,
}

impl Candidate {
    /// One of whom it is not asked which owner it is.
    #[must_use]
    pub const fn new(candidate: Key) -> Self {
        Self { candidate, owner: None }
    }
}

/// By what the order of candidates goes under the regime of area and heads. The texts say 得票数 and no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum RankBy {
    /// By the owners who chose them.
    #[default]
    Heads,
    /// By their area.
    Area,
    /// By the owners, equal ones by area.
    HeadsThenArea,
    /// By area, equal ones by the owners.
    AreaThenHeads,
}

/// The readings of what the law leaves open. Where the zone's by-laws say one of them, that is the default, and
/// the options may not say otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, default)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Options {
    /// By what the order of candidates goes. Default: by the owners who chose them.
    pub rank: RankBy,
    /// Whether parking spaces count. Default: as the place's law says.
    pub parking: Option<Parking>,
    /// What two sets of co-owners are that share a member. Default: two owners.
    pub overlapping_owner_sets: OwnerSets,
    /// What an owner meant who voted differently on its units. Default: an error.
    pub split: Option<Split>,
    /// Whether void ballots took part. Default: they did not.
    pub void: Option<VoidBallots>,
    /// What ballots mean that were delivered and not returned. Default: their owners did not take part. They
    /// cannot follow a majority, which an election has none of.
    pub silence: Option<Silence>,
    /// What becomes of ballots that come after the vote has closed. Default: they are not counted.
    pub late: Option<Late>,
    /// Which of several ballots for the same counts. Default: an error.
    pub duplicates: Option<Duplicates>,
    /// For how many owners one agent may vote. Default: as the place's law says, else no limit.
    pub proxy_limit: Option<u32>,
    /// What becomes of an agent's ballots beyond that. Default: an error.
    pub beyond_limit: Option<BeyondLimit>,
    /// What becomes of the ballots of owners in arrears. Default: not counted where a text of the place lets the
    /// by-laws restrict their vote, else counted.
    pub arrears: Option<ArrearsVotes>,
    /// Whether owners whose ballots are not counted for arrears stay in the wholes. Default: they do.
    pub arrears_base: ArrearsBase,
    /// How a cap on votes is carried out.
    pub cap: cap::Options,
}

/// Who is elected.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// Those who certainly have a seat, best first.
    pub elected: Vec<Key>,
    /// Those who certainly stand by, next in order first.
    pub alternates: Vec<Key>,
    /// The ties that a lot must decide.
    pub lots_needed: Vec<LotNeeded>,
    /// The seats that stay open whatever a lot decides: for another round.
    pub open_seats: u32,
    /// Whether enough took part.
    pub turnout_met: bool,
    /// What was measured.
    pub measure: Measure,
    /// Of all owners.
    pub total: Sums,
    /// Of those who took part.
    pub participating: Sums,
    /// Candidate by candidate, by key.
    pub candidates: Vec<CandidateResult>,
    /// What comes out were owners in arrears treated the other way, where a clause against them is told.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub other_arrears: Option<OtherResult>,
}

/// Who has a place under another reading, before any lot is drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct OtherResult {
    /// Those who would certainly have a seat, best first.
    pub elected: Vec<Key>,
    /// Those who would certainly stand by, next in order first.
    pub alternates: Vec<Key>,
    /// The ties that a lot would decide.
    pub lots_needed: Vec<LotNeeded>,
}

/// What one candidate came to.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct CandidateResult {
    /// The candidate.
    pub candidate: Key,
    /// Of those who chose it.
    pub in_favour: Sums,
    /// Whether enough took part and enough chose it.
    pub met: bool,
    /// The same under the default reading of silence, where another was chosen.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub met_by_default: Option<bool>,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        match (self.lots_needed.is_empty(), self.open_seats, self.elected.is_empty()) {
            (false, _, _) => "lot-needed",
            (true, 0, _) => "elected",
            (true, _, false) => "partly-elected",
            (true, _, true) => "not-elected",
        }
    }
}

impl Rule for Election {
    const ID: &'static str = "vote.election";
    const TITLE: (&'static str, &'static str) =
        ("业主委员会的选举", "who is elected to the owners' committee");
    const PARAMETERS: &'static [&'static str] = &[
        keys::ALTERNATES.id(),
        keys::MEASURE.id(),
        keys::TURNOUT.id(),
        keys::ORDINARY.id(),
        keys::SPECIAL.id(),
        keys::SPECIAL_MATTERS.id(),
        keys::SIGNATURE.id(),
        keys::PROXY.id(),
        keys::PROXY_LIMIT.id(),
        keys::BEYOND_LIMIT.id(),
        keys::CO_OWNERS.id(),
        keys::ARREARS.id(),
        keys::SILENCE.id(),
        keys::VOID.id(),
        keys::SPLIT.id(),
        keys::LATE.id(),
        keys::DUPLICATES.id(),
        keys::AREA_SOURCE.id(),
        keys::PARKING.id(),
        keys::HEAD.id(),
        keys::FIRST_MEETING_DWELLING.id(),
        keys::FIRST_MEETING_AREA.id(),
        keys::FIRST_MEETING_POOLING.id(),
        keys::FIRST_MEETING_NO_VOTE.id(),
        keys::FIRST_MEETING_CAP.id(),
        keys::CAP.id(),
    ];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.decided_on
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        count::decide(law, facts, options)
    }
}
