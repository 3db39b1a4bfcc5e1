//! Whether a motion passed.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use super::ballot::{self, Ballot, Counted, Policies, Silence, Split, VoidBallots};
use super::cap::{self, CappedColumn};
use super::electors::{Electors, Sum};
use super::weights::{self, Pool};
use crate::decision::{Decision, Label, Note, Quantity, Reason, Step, Term};
use crate::error::{At as _, Error};
use crate::law::{InForce, LocalLaw, Majority, MajorityBase, keys};
use crate::owner::area::Basis;
use crate::owner::count::heads_reason;
use crate::owner::{OwnerSets, Parking, Unit};
use crate::quantity::{Area, Date, Heads, Key, Ratio, Votes};
use crate::rule::{self, Rule};

pub use super::electors::Measure;

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
/// [`weights`] under the [`cap`].
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
#[derive(Debug, Clone, Copy)]
pub struct Motion;

/// What is decided (民法典 art. 278 and its forerunners).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum Matter {
    /// 制定和修改业主大会议事规则.
    RulesOfProcedure,
    /// 制定和修改管理规约 (业主公约).
    Covenant,
    /// 选举业主委员会或者更换业主委员会成员.
    ElectCommittee,
    /// 选聘和解聘物业服务企业或者其他管理人.
    AppointManager,
    /// 使用维修资金.
    UseFund,
    /// 筹集维修资金.
    RaiseFund,
    /// 改建、重建建筑物及其附属设施.
    Rebuild,
    /// 改变共有部分的用途或者利用共有部分从事经营活动.
    ConvertCommonParts,
    /// 有关共有和共同管理权利的其他重大事项.
    Other,
}

impl Matter {
    /// The matter's name in the law tables and in documents.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.term().name()
    }

    const fn term(self) -> Term {
        match self {
            Self::RulesOfProcedure => Term::RulesOfProcedure,
            Self::Covenant => Term::Covenant,
            Self::ElectCommittee => Term::ElectCommittee,
            Self::AppointManager => Term::AppointManager,
            Self::UseFund => Term::UseFund,
            Self::RaiseFund => Term::RaiseFund,
            Self::Rebuild => Term::Rebuild,
            Self::ConvertCommonParts => Term::ConvertCommonParts,
            Self::Other => Term::Other,
        }
    }
}

/// Which meeting it is; asked where votes depend on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Meeting {
    /// 首次业主大会会议.
    First,
    /// Any later one.
    Later,
}

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
            silence_clause: None,
        }
    }
}

/// The votes of one owner or set of co-owners.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct OwnerVotes {
    /// The owners, all of them.
    pub owners: Vec<Key>,
    /// Their votes together.
    pub votes: Votes,
}

/// The sums of a motion.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Tally {
    /// Of all owners.
    pub total: Sums,
    /// Of those who took part.
    pub participating: Sums,
    /// Of those who agreed.
    pub in_favour: Sums,
}

/// A sum in the measures that are known; the regime of the day says which are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Sums {
    /// Exclusive area.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub area_m2: Option<Area>,
    /// Owners.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub heads: Option<Heads>,
    /// Votes.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub votes: Option<Votes>,
}

impl Sums {
    /// A sum of area and heads.
    #[must_use]
    pub const fn area_and_heads(area: Area, heads: Heads) -> Self {
        Self { area_m2: Some(area), heads: Some(heads), votes: None }
    }

    /// A sum of votes.
    #[must_use]
    pub const fn votes(votes: Votes) -> Self {
        Self { area_m2: None, heads: None, votes: Some(votes) }
    }

    fn of(sum: Sum, measure: Measure) -> Result<Self, Error> {
        Ok(match measure {
            Measure::Votes => Self::votes(sum.votes()?),
            Measure::AreaAndHeads => Self::area_and_heads(sum.area, sum.heads()),
        })
    }

    /// The sum in the measure of the regime.
    fn measured(&self, measure: Measure) -> Result<Sum, Error> {
        let missing = |field: &str| Error::missing(field, "a sum that the regime of this day compares");
        Ok(match measure {
            Measure::Votes => {
                Sum { votes: self.votes.ok_or_else(|| missing("votes"))?.to_ratio(), ..Sum::NONE }
            }
            Measure::AreaAndHeads => Sum {
                area: self.area_m2.ok_or_else(|| missing("area_m2"))?,
                heads: self.heads.ok_or_else(|| missing("heads"))?.get(),
                votes: Ratio::ZERO,
            },
        })
    }
}

/// The readings of what the law leaves open.
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
    pub split: Split,
    /// Whether void ballots took part. Default: they did not.
    pub void: VoidBallots,
    /// What ballots mean that were delivered and not returned. Default: their owners did not take part.
    pub silence: Silence,
    /// How the cap of a first meeting is carried out.
    pub cap: cap::Options,
}

/// Whether the matter needs the special majority.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Class {
    /// It does not.
    Ordinary,
    /// It does.
    Special,
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
}

/// The sums that were compared.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct CountedTally {
    /// Of all owners.
    pub total: Sums,
    /// Of those who took part.
    pub participating: Sums,
    /// Of those who agreed.
    pub in_favour: Sums,
    /// Of those who disagreed, where ballots were counted.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub against: Option<Sums>,
    /// Of those who took part and neither agreed nor disagreed, where ballots were counted.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub abstaining: Option<Sums>,
}

/// The result under the default reading of silence.
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
        keys::AREA_SOURCE.id(),
        keys::PARKING.id(),
        keys::HEAD.id(),
        keys::FIRST_MEETING_DWELLING.id(),
        keys::FIRST_MEETING_AREA.id(),
        keys::FIRST_MEETING_POOLING.id(),
        keys::FIRST_MEETING_NO_VOTE.id(),
        keys::FIRST_MEETING_CAP.id(),
    ];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.decided_on
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        let regime = Regime::on(law, facts)?;
        let votes = match (&facts.tally, &facts.units, &facts.ballots) {
            (Some(tally), None, None) => Poll::of_tally(tally, regime.measure)?,
            (None, _, Some(ballots)) => Poll::of_ballots(law, facts, ballots, options, regime.measure)?,
            (None, _, None) => return Err(Error::missing("ballots", "the ballots, or a tally of them")),
            (Some(_), _, _) => {
                let error = Error::invalid("vote.motion.two_sources", "there is a tally beside the ballots");
                return Err(error.at("tally"));
            }
        };
        let Poll { mut reasons, total, sums, default } = votes;
        if total.is_nothing(regime.measure) {
            // A share of nothing is reached by nothing: without this, nobody could pass a motion.
            let error = Error::invalid("vote.motion.nobody", "there is nobody, or nothing, to vote");
            return Err(error.at(if facts.tally.is_some() { "tally.total" } else { "units" }));
        }
        let result = regime.test(total, sums.participating, sums.in_favour)?;
        reasons.extend(result.reasons);
        let default_reading = match default {
            Some(sums) => {
                let passed = regime.test(total, sums.participating()?, sums.in_favour)?.passed();
                Some(DefaultReading { passed })
            }
            None => None,
        };
        let measured = |sum| Sums::of(sum, regime.measure);
        let tally = CountedTally {
            total: measured(total)?,
            participating: measured(sums.participating)?,
            in_favour: measured(sums.in_favour)?,
            against: sums.against.map(measured).transpose()?,
            abstaining: sums.abstaining.map(measured).transpose()?,
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
            tally,
            default_reading,
        };
        Ok(Decision::new(outcome, reasons).warn(warning))
    }
}

/// The tests of a day for a matter.
struct Regime {
    measure: Measure,
    class: Class,
    turnout: InForce<Majority>,
    majority: InForce<Majority>,
    class_reason: Reason,
}

/// What the tests came to.
struct Tested {
    turnout_met: bool,
    majority_met: bool,
    reasons: Vec<Reason>,
}

impl Tested {
    const fn passed(&self) -> bool {
        self.turnout_met && self.majority_met
    }
}

impl Regime {
    fn on(law: &LocalLaw<'_>, facts: &Facts) -> Result<Self, Error> {
        let day = facts.decided_on;
        let measure = law.find(keys::MEASURE, day)?;
        let special = law.find(keys::SPECIAL_MATTERS, day)?;
        let class =
            if special.value().contains(&facts.matter.name()) { Class::Special } else { Class::Ordinary };
        let majority = match class {
            Class::Ordinary => law.find(keys::ORDINARY, day)?,
            Class::Special => law.find(keys::SPECIAL, day)?,
        };
        let mut reason = Reason::computed(Step::MatterClass)
            .by(&special)
            .with(Label::Matter, facts.matter.term())
            .with(Label::Class, if class == Class::Special { Term::Special } else { Term::Ordinary });
        if facts.matter == Matter::UseFund {
            match law.find(keys::USE_FUND, day) {
                // The measures' own majority is the class's; both are told.
                Ok(own) => reason = reason.by(&own),
                Err(absent) => reason = reason.displacing(absent.displaced()),
            }
        }
        Ok(Self {
            measure: match *measure.value() {
                "votes" => Measure::Votes,
                "area-and-heads" => Measure::AreaAndHeads,
                _ => return Err(Error::range("a law table")),
            },
            class,
            turnout: law.find(keys::TURNOUT, day)?,
            majority,
            class_reason: reason,
        })
    }

    fn test(&self, total: Sum, participating: Sum, in_favour: Sum) -> Result<Tested, Error> {
        let mut reasons = vec![self.class_reason.clone()];
        let turnout = [Step::TurnoutArea, Step::TurnoutHeads, Step::TurnoutVotes];
        let turnout_met =
            self.compare(&self.turnout, turnout, participating, [total, total], &mut reasons)?;
        let majority = [Step::MajorityArea, Step::MajorityHeads, Step::MajorityVotes];
        let bases = [total, participating];
        let majority_met = self.compare(&self.majority, majority, in_favour, bases, &mut reasons)?;
        Ok(Tested { turnout_met, majority_met, reasons })
    }

    /// Tests a sum in each measure of the regime, against the whole or against those who took part.
    fn compare(
        &self,
        law: &InForce<Majority>,
        [area, heads, votes]: [Step; 3],
        sum: Sum,
        [all, participants]: [Sum; 2],
        reasons: &mut Vec<Reason>,
    ) -> Result<bool, Error> {
        let Majority { threshold, of } = *law.value();
        let (base, whose) = match of {
            MajorityBase::All => (all, Label::All),
            MajorityBase::Participants => (participants, Label::Participants),
        };
        let tests: Vec<(bool, Reason)> = match self.measure {
            Measure::Votes => {
                let (left, of) = (Quantity::Votes(sum.votes), Quantity::Votes(base.votes));
                vec![Reason::share(votes, left, of, threshold)?]
            }
            Measure::AreaAndHeads => vec![
                Reason::share(area, sum.area, base.area, threshold)?,
                Reason::share(heads, sum.heads(), base.heads(), threshold)?,
            ],
        };
        let met = tests.iter().all(|(met, _)| *met);
        reasons.extend(tests.into_iter().map(|(_, reason)| reason.by(law).out_of(whose)));
        Ok(met)
    }
}

/// The sums of a motion, from a tally or from ballots.
struct Poll {
    reasons: Vec<Reason>,
    total: Sum,
    sums: PollSums,
    /// What the default reading of silence gives, where another was chosen.
    default: Option<Counted>,
}

struct PollSums {
    participating: Sum,
    in_favour: Sum,
    against: Option<Sum>,
    abstaining: Option<Sum>,
}

impl Poll {
    fn of_tally(tally: &Tally, measure: Measure) -> Result<Self, Error> {
        let of = |sums: &Sums, field| sums.measured(measure).at(field).at("tally");
        let total = of(&tally.total, "total")?;
        let participating = of(&tally.participating, "participating")?;
        let in_favour = of(&tally.in_favour, "in_favour")?;
        let inside = |part: Sum, whole: Sum, field: &str, message| {
            let measures = [
                ("area_m2", part.area <= whole.area),
                ("heads", part.heads <= whole.heads),
                ("votes", part.votes <= whole.votes),
            ];
            match measures.iter().find(|(_, holds)| !holds) {
                Some((measure, _)) => {
                    Err(Error::invalid("vote.tally.larger", message).at(measure).at(field).at("tally"))
                }
                None => Ok(()),
            }
        };
        inside(participating, total, "participating", "more took part than there are")?;
        inside(in_favour, participating, "in_favour", "more agreed than took part")?;
        let sums = PollSums { participating, in_favour, against: None, abstaining: None };
        Ok(Self { reasons: vec![], total, sums, default: None })
    }

    fn of_ballots(
        law: &LocalLaw<'_>,
        facts: &Facts,
        ballots: &[Ballot],
        options: &Options,
        measure: Measure,
    ) -> Result<Self, Error> {
        let (electors, mut reasons) = electors(law, facts, options, measure)?;
        let policies =
            Policies { split: options.split, void: options.void, silence: options.silence, measure };
        let counted = ballot::count(&electors, ballots, policies)?;
        let total = electors.total()?;
        let default = match options.silence {
            Silence::NotParticipating => None,
            Silence::FollowingMajority if facts.silence_clause.as_ref().is_none_or(String::is_empty) => {
                let why = "the clause of the by-laws that lets unreturned ballots follow the majority";
                return Err(Error::missing("silence_clause", why));
            }
            Silence::Abstaining | Silence::FollowingMajority => {
                let by_default = Policies { silence: Silence::NotParticipating, ..policies };
                Some(ballot::count(&electors, ballots, by_default)?)
            }
        };
        let mut how = Reason::computed(Step::BallotPolicies);
        how = how.with(Label::Ballots, Quantity::Count(u64::try_from(ballots.len()).unwrap_or(u64::MAX)));
        if let (Silence::FollowingMajority, Some(clause)) = (options.silence, &facts.silence_clause) {
            how = how.with(Label::Clause, Quantity::Word(clause.clone()));
        }
        reasons.push(policies.readings(ballots).fold(how, Reason::reading));
        let sums = PollSums {
            participating: counted.participating()?,
            in_favour: counted.in_favour,
            against: Some(counted.against),
            abstaining: Some(counted.abstaining),
        };
        Ok(Self { reasons, total, sums, default })
    }
}

/// Who may vote, with what, and why.
fn electors(
    law: &LocalLaw<'_>,
    facts: &Facts,
    options: &Options,
    measure: Measure,
) -> Result<(Electors, Vec<Reason>), Error> {
    let missing_units = || Error::missing("units", "the units of the zone");
    let (units, developer) = (facts.units.as_deref(), facts.developer.as_ref());
    match (measure, &facts.votes) {
        (Measure::AreaAndHeads, _) => {
            let head = law.find(keys::HEAD, facts.decided_on)?;
            let basis = Basis::on(law, facts.decided_on, options.parking)?;
            let sets = options.overlapping_owner_sets;
            let roll = basis.roll(units.ok_or_else(missing_units)?, developer, facts.about_parking, sets)?;
            let electors = Electors::of_roll(&roll, sets == OwnerSets::Merged);
            Ok((electors, vec![basis.reason(&roll), heads_reason(&head, sets, &roll)?]))
        }
        (Measure::Votes, Some(votes)) => {
            let given: Vec<_> = votes.iter().map(|row| (row.owners.clone(), row.votes.to_ratio())).collect();
            let units = units.unwrap_or_default();
            let roll = weights::roll_of_holders(units, developer)?;
            let electors = Electors::of_given(&given, units, &roll)?;
            let total = Quantity::Votes(electors.total()?.votes);
            let mut reasons = vec![Reason::computed(Step::WeightsGiven).with(Label::Total, total)];
            let mut electors = electors;
            if facts.meeting == Some(Meeting::First) {
                cap_votes(law, facts, options, &mut electors, &mut reasons).at("votes")?;
            }
            Ok((electors, reasons))
        }
        (Measure::Votes, None) => first_meeting(law, facts, units, options),
    }
}

/// The votes of a first meeting under a place's own rules, capped.
fn first_meeting(
    law: &LocalLaw<'_>,
    facts: &Facts,
    units: Option<&[Unit]>,
    options: &Options,
) -> Result<(Electors, Vec<Reason>), Error> {
    let missing = || Error::missing("votes", "the votes by the rules of procedure, in the regime of votes");
    if facts.meeting != Some(Meeting::First) {
        return Err(missing());
    }
    let Ok(rules) = weights::Rules::on(law, facts.decided_on) else { return Err(missing()) };
    let units = units.ok_or_else(|| Error::missing("units", "the units of the zone"))?;
    let roll = weights::roll_of_holders(units, facts.developer.as_ref())?;
    let weighed = rules.weigh(&roll, units, &facts.pools)?;
    let mut reasons = rules.reasons(&weighed)?;
    let mut electors = Electors::of_weighed(&roll, &weighed);
    cap_votes(law, facts, options, &mut electors, &mut reasons).at("units")?;
    Ok((electors, reasons))
}

/// Cuts the votes of a first meeting where the place's law has a cap on the day.
fn cap_votes(
    law: &LocalLaw<'_>,
    facts: &Facts,
    options: &Options,
    electors: &mut Electors,
    reasons: &mut Vec<Reason>,
) -> Result<(), Error> {
    let Ok(cap) = law.find(keys::FIRST_MEETING_CAP, facts.decided_on) else { return Ok(()) };
    let before: Vec<Ratio> = electors.voters.iter().map(|elector| elector.votes).collect();
    let capped = CappedColumn::of(&before, *cap.value(), options.cap)?;
    reasons.extend(capped.reasons(&before, &cap, options.cap)?);
    for (elector, votes) in electors.voters.iter_mut().zip(capped.after) {
        elector.votes = votes;
    }
    Ok(())
}
