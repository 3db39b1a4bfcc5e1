//! Whether a motion passed.

use alloc::string::String;
use alloc::vec::Vec;

use super::arrears::{Arrears, ArrearsBase, ArrearsVotes};
use super::ballot::{Ballot, BeyondLimit, Duplicates, Late, Representative, Silence, Split, VoidBallots};
use super::cap;
use super::electorate::Asked;
use super::frozen::Freeze;
use super::poll::{OtherWay, Poll, Source, of_somebody};
use super::regime::Regime;
use super::weights::Pool;
use crate::decision::{Decision, Note};
use crate::error::Error;
use crate::law::{LocalLaw, keys};
use crate::owner::{OwnerSets, Parking, Unit};
use crate::quantity::{Date, Key};
use crate::rule::{self, Rule};

pub use super::electorate::{Meeting, OwnerVotes};
pub use super::electors::Measure;
pub use super::frozen::{Transfer, TransferKind};
pub use super::matter::{Class, Matter};
pub use super::scope::Scope;
pub use super::tally::{CountedTally, Sums, Tally};

/// `vote.motion`: whether a motion passed, by the law of the day it was decided.
///
/// | in force | measured in | turnout | ordinary | special |
/// |---|---|---|---|---|
/// | 2003-09-01 .. 2007-09-30, 物业管理条例 (2003) 12 | votes | ≥ 1/2 of all | ≥ 1/2 of those attending | ≥ 2/3 of all |
/// | 2007-10-01 .. 2020-12-31, 物权法 76 | area and heads | > 1/2 of all | > 1/2 of all | ≥ 2/3 of all |
/// | 2021-01-01 .., 民法典 278 | area and heads | ≥ 2/3 of all | > 1/2 of participants | ≥ 3/4 of participants |
///
/// Every test must hold in each measure. The thresholds, what they are counted over and which matters are
/// special come from the law tables. An abstention takes part and agrees to nothing. In the regime of 2003
/// the votes are those of the rules of procedure (`votes`), or at a first meeting in Shanghai those of
/// [`weights`](super::weights) under the [`cap`].
///
/// Where only some of the owners decide ([`Scope`]: the lift of a stair), the wholes are those in scope, and
/// the shares those that the place lays down for them (上海市住宅物业管理规定 art. 69), else the general ones. The
/// zone's rules, its covenant, its committee and its manager are never theirs alone (物业管理条例 arts. 9 and 33).
/// Who votes is who held the units on `roll_day`: a [`Transfer`] on that day counts, one on the next does not.
///
/// Ballots are taken as they come: those after `closes_on`, without the owner's signature, by an agent without the
/// authority that the place's law asks for, or of owners whom a clause against arrears keeps out are not counted,
/// and a reason says how many of each and by what. Of several for the same, the options say which counts;
/// co-owners have one voice. An agent votes for no more owners than the place's law or the by-laws let it (潍坊市物业管理条例
/// art. 32: three, on paper). What a silent ballot follows needs proof of its delivery.
///
/// Where ballots are not at hand, a tally of sums will do:
///
/// ```
/// use wuye::law::Law;
/// use wuye::rule::Rule;
/// use wuye::vote::motion::{Facts, Matter, Motion, Options, Sums, Tally};
///
/// // A published vote of 2022: 905 of 1,152 owners took part, 589 agreed.
/// let sums = |area: &str, heads: u32| -> Result<Sums, wuye::Error> {
///     Ok(Sums::area_and_heads(area.parse()?, wuye::quantity::Heads::new(heads)))
/// };
/// let tally = Tally {
///     total: sums("124799.30", 1152)?,
///     participating: sums("93449.08", 905)?,
///     in_favour: sums("61667.05", 589)?,
/// };
/// let passes = |day: &str, matter| -> Result<bool, wuye::Error> {
///     let facts = Facts::of_tally(day.parse()?, matter, tally.clone());
///     let nation = Law::built_in().at("100000".parse()?);
///     let decision = Motion::decide(&nation, &facts, &Options::default())?;
///     Ok(decision.outcome().expect("in force").passed)
/// };
/// assert!(passes("2022-06-30", Matter::AppointManager)?);
/// assert!(!passes("2022-06-30", Matter::RaiseFund)?, "65 % are no three quarters");
/// assert!(!passes("2019-06-30", Matter::AppointManager)?, "49.41 % of the whole area are no majority");
/// # Ok::<(), wuye::Error>(())
/// ```
///
/// # Errors
/// A fact that is missing, such as the day of a ballot where the vote closes on one, is named. So are ballots for
/// what has no vote or is not in scope, two for the same, co-owners who differ, an owner who votes both ways, an
/// agent who votes against its instructions, transfers that cannot have happened, and an option against the by-laws.
#[derive(Debug, Clone, Copy)]
pub struct Motion;

/// The motion, and either its ballots with the units of the zone, or a tally.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day of the decision: its law applies.
    pub decided_on: Date,
    /// What is decided.
    pub matter: Matter,
    /// Which meeting it is.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub meeting: Option<Meeting>,
    /// Whether the matter is about parking; asked only where parking counts for such matters alone.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub about_parking: Option<bool>,
    /// The developer's key, needed where anything is unsold or undelivered.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub developer: Option<Key>,
    /// The sums, where single ballots are not at hand.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub tally: Option<Tally>,
    /// The units of the zone, in any order.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub units: Option<Vec<Unit>>,
    /// The ballots, in any order.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub ballots: Option<Vec<Ballot>>,
    /// Titles that pool their votes at a first meeting under the rules of 2004.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub pools: Vec<Pool>,
    /// The votes that the rules of procedure give, in the regime of votes.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub votes: Option<Vec<OwnerVotes>>,
    /// The part whose owners alone decide, where not all do.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub scope: Option<Scope>,
    /// What makes another matter one for the owners: the clause of the covenant, or the assembly's decision.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub reserved_by: Option<String>,
    /// The day whose holders vote; asked where units change hands. It is not after the decision.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub roll_day: Option<Date>,
    /// Units that changed hands, in any order; `units` tells how they stood before.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub transfers: Vec<Transfer>,
    /// The last day on which ballots are received; each ballot then tells its day. It is not after the decision.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub closes_on: Option<Date>,
    /// Whom co-owners chose to vote for them, in any order.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub representatives: Vec<Representative>,
    /// A clause of the by-laws against owners in arrears.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub arrears: Option<Arrears>,
    /// The clause of the by-laws that lets unreturned ballots follow the majority.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub silence_clause: Option<String>,
}

impl Facts {
    /// A motion known by its sums.
    #[must_use]
    pub fn of_tally(decided_on: Date, matter: Matter, tally: Tally) -> Self {
        Self { tally: Some(tally), ..Self::new(decided_on, matter) }
    }

    /// A motion known by its ballots.
    #[must_use]
    pub fn of_ballots(decided_on: Date, matter: Matter, units: Vec<Unit>, ballots: Vec<Ballot>) -> Self {
        Self { units: Some(units), ballots: Some(ballots), ..Self::new(decided_on, matter) }
    }

    const fn new(decided_on: Date, matter: Matter) -> Self {
        Self {
            decided_on,
            matter,
            meeting: None,
            about_parking: None,
            developer: None,
            tally: None,
            units: None,
            ballots: None,
            pools: Vec::new(),
            votes: None,
            scope: None,
            reserved_by: None,
            roll_day: None,
            transfers: Vec::new(),
            closes_on: None,
            representatives: Vec::new(),
            arrears: None,
            silence_clause: None,
        }
    }

    /// What is known of who may vote.
    pub(crate) fn asked<'a>(&'a self, options: &Options) -> Asked<'a> {
        Asked {
            day: self.decided_on,
            meeting: self.meeting,
            about_parking: self.about_parking,
            developer: self.developer.as_ref(),
            scope: self.scope.as_ref(),
            freeze: Freeze { day: self.roll_day, transfers: &self.transfers },
            units: self.units.as_deref(),
            votes: self.votes.as_deref(),
            pools: &self.pools,
            parking: options.parking,
            sets: options.overlapping_owner_sets,
            cap: options.cap,
        }
    }
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
    /// Whether parking spaces count. Default: as the place's law says.
    pub parking: Option<Parking>,
    /// What two sets of co-owners are that share a member. Default: two owners.
    pub overlapping_owner_sets: OwnerSets,
    /// What an owner meant who voted differently on its units. Default: an error.
    pub split: Option<Split>,
    /// Whether void ballots took part. Default: they did not.
    pub void: Option<VoidBallots>,
    /// What ballots mean that were delivered and not returned. Default: their owners did not take part.
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

/// Whether the motion passed, and on which sums.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// Whether it passed: enough took part and enough agreed.
    pub passed: bool,
    /// The class of the matter.
    pub class: Class,
    /// What was measured.
    pub measure: Measure,
    /// Whether enough took part.
    pub turnout_met: bool,
    /// Whether enough agreed.
    pub majority_met: bool,
    /// The sums that were compared.
    pub tally: CountedTally,
    /// What the default reading of silence gives, where another was chosen.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub default_reading: Option<DefaultReading>,
    /// What comes out were owners in arrears treated the other way, where a clause against them is told.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub other_arrears: Option<DefaultReading>,
}

/// The result under another reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct DefaultReading {
    /// Whether it would have passed.
    pub passed: bool,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        if self.passed { "passed" } else { "failed" }
    }
}

impl Rule for Motion {
    const ID: &'static str = "vote.motion";
    const TITLE: (&'static str, &'static str) = ("业主共同决定事项的表决", "whether a motion passed");
    const PARAMETERS: &'static [&'static str] = &[
        keys::MEASURE.id(),
        keys::TURNOUT.id(),
        keys::ORDINARY.id(),
        keys::SPECIAL.id(),
        keys::SPECIAL_MATTERS.id(),
        keys::USE_FUND.id(),
        keys::SELF_MANAGEMENT_CLASS.id(),
        keys::ADJUST_ZONE_CLASS.id(),
        keys::OTHER_CLASS.id(),
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
        keys::SCOPE.id(),
        keys::SCOPE_WHOLE.id(),
        keys::SCOPE_TURNOUT.id(),
        keys::SCOPE_ORDINARY.id(),
        keys::SCOPE_SPECIAL.id(),
        keys::SCOPE_SPECIAL_MATTERS.id(),
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
        let regime = Regime::on(law, facts)?;
        let source = Source::of(facts, regime.measure)?;
        let Poll { mut reasons, total, sums, default, arrears } = match source {
            Source::Tally(tally) => Poll::of_tally(tally, regime.measure)?,
            Source::Ballots(ballots) => Poll::of_ballots(law, facts, ballots, options, regime.measure)?,
        };
        of_somebody(total, regime.measure, source.path())?;
        let result = regime.test(total, sums.participating, sums.in_favour)?;
        reasons.extend(result.reasons);
        let default_reading = match default {
            Some(sums) => {
                let passed = regime.test(total, sums.participating()?, sums.in_favour)?.passed();
                Some(DefaultReading { passed })
            }
            None => None,
        };
        let other_arrears = match &arrears {
            Some(OtherWay { total, counted, .. }) => {
                let passed = regime.test(*total, counted.participating()?, counted.in_favour)?.passed();
                Some(DefaultReading { passed })
            }
            None => None,
        };
        let passed = result.turnout_met && result.majority_met;
        let warning = default_reading
            .filter(|default| default.passed != passed)
            .map(|default| Note::SilenceDecides { default_passes: default.passed });
        let outcome = Outcome {
            passed,
            class: regime.class,
            measure: regime.measure,
            turnout_met: result.turnout_met,
            majority_met: result.majority_met,
            tally: sums.tally(total, regime.measure)?,
            default_reading,
            other_arrears,
        };
        let flagged = arrears.filter(|arrears| arrears.flagged).map(|_| Note::ArrearsFlagged);
        let decides = other_arrears
            .filter(|other| other.passed != passed)
            .map(|other| Note::ArrearsDecide { other_passes: other.passed });
        Ok(Decision::new(outcome, reasons).warn(warning).warn(flagged).warn(decides))
    }
}
