//! When a first meeting is held.

use alloc::vec::Vec;

use super::applicants::{self, Application};
use super::conditions::{Conditions, Tested};
use super::report::{self, Report, Reported};
use super::state::ZoneState;
use crate::decision::{Decision, Label, Quantity, Reason, Step, Verdict};
use crate::error::{At as _, Error};
use crate::law::{Applicant, Effect, InForce, LocalLaw, Words, keys};
use crate::quantity::{Date, Heads};
use crate::rule::{self, Rule};

/// `assembly.establishment`: whether the first meeting of the owners' assembly (首次业主大会会议) must or may
/// be held.
///
/// The place's text has one or more limbs, of which any will do: so much of the zone's area, or of its owners
/// or households, has been delivered, or sold and delivered, or moved into; so many full years have passed
/// since the first unit was; the preliminary service contract has ended or is about to. Shanghai asks for half
/// the area or two years (上海市住宅物业管理规定 art. 13(2)), Hangzhou for 60 % or two years and 30 %
/// (杭州市物业管理条例 art. 22), the national guiding rules for more than half.
///
/// A limb that is met decides, whatever else is not known. A fact that could still decide is asked for.
///
/// Once one is met, those who may (可以) ask for the meeting are named, and who must (应当) report it: the
/// developer in Shanghai within 30 days (art. 14(1)), after which the owners may ask (art. 14(2)); in Beijing
/// it may and need not (北京市物业管理条例 art. 30(1)). There a residents' committee may organise owners who apply: what
/// it brings is held against the number and the area that the text asks of owners, and of itself it may not
/// apply. The report is the step of that name in [`assembly.setup`](super::setup). Its time runs from the day
/// on which the conditions were met: a fact, but where time alone was wanting. Without it the report is told
/// and `missing` names the fact; nothing else turns on it. Conditions met on 2024-03-31 are to be reported by
/// 2024-04-30.
///
/// A single owner needs no assembly, nor do few owners who all agree (物业管理条例 art. 10): they perform its
/// duties. How many are few is in no text; it is a fact that a person judged.
///
/// # Errors
/// Kind `missing-fact` where no limb is met and one could be; `invalid-fact` where a part is larger than its
/// whole, or the conditions are said to have been met on a day that cannot be.
///
/// ```
/// use wuye::assembly::establishment::{Establishing, Facts, Options, State};
/// use wuye::assembly::{Handed, Totals, ZoneState};
/// use wuye::law::Law;
/// use wuye::rule::Rule;
///
/// let state = |place: &str, delivered: &str| -> Result<State, wuye::Error> {
///     let handed =
///         Handed { area_m2: Some(delivered.parse()?), first_on: Some("2023-06-30".parse()?), ..Handed::default() };
///     let zone = ZoneState {
///         total: Totals { area_m2: Some("100000".parse()?), ..Totals::default() },
///         delivered: handed.clone(),
///         sold_and_delivered: handed,
///         ..ZoneState::default()
///     };
///     let facts = Facts { zone, ..Facts::on("2024-06-30".parse()?) };
///     let law = Law::built_in().at(place.parse()?);
///     let decision = Establishing::decide(&law, &facts, &Options::default())?;
///     Ok(decision.outcome().expect("in force").state)
/// };
/// assert_eq!(state("310000", "50000")?, State::MustBeHeld, "half, exactly");
/// assert_eq!(state("310000", "49999.99")?, State::NotYet);
/// assert_eq!(state("100000", "50000")?, State::NotYet, "the guiding rules ask for more than half");
/// assert_eq!(state("330100", "50000")?, State::NotYet, "Hangzhou for 60 %");
///
/// // Two full years, and nothing else, on the last day of the developer's thirty and on the day after it.
/// let overdue = |as_of: &str| -> Result<Option<wuye::quantity::Date>, wuye::Error> {
///     let sold = Handed { area_m2: Some("1".parse()?), first_on: Some("2022-06-30".parse()?), ..Handed::default() };
///     let total = Totals { area_m2: Some("100000".parse()?), ..Totals::default() };
///     let zone = ZoneState { total, sold_and_delivered: sold, ..ZoneState::default() };
///     let facts = Facts { zone, ..Facts::on(as_of.parse()?) };
///     let law = Law::built_in().at("310000".parse()?);
///     let decision = Establishing::decide(&law, &facts, &Options::default())?;
///     let report = decision.outcome().and_then(|outcome| outcome.must_report.as_ref());
///     Ok(report.expect("the developer must").overdue_since)
/// };
/// assert_eq!(overdue("2024-07-30")?, None);
/// assert_eq!(overdue("2024-07-31")?, Some("2024-07-31".parse()?));
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Establishing;

/// The zone on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day asked about: its law applies.
    pub as_of: Date,
    /// How far the zone is in its owners' hands.
    pub zone: ZoneState,
    /// The same of an earlier phase, where the zone is built in phases.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub earlier_phase: Option<ZoneState>,
    /// The preliminary service contract (前期物业服务合同).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub preliminary_contract: Option<PreliminaryContract>,
    /// Who has asked for the meeting, in any order.
    #[cfg_attr(feature = "serde", serde(default))]
    pub applications: Vec<Application>,
    /// The first day on which the conditions were met, where it is known and more than time was wanting.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub conditions_met_on: Option<Date>,
    /// The day on which that was reported by one who must.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub reported_on: Option<Date>,
    /// What the owners decided about having no assembly.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub waiver: Option<Waiver>,
}

impl Facts {
    /// A day, and nothing known of the zone yet.
    #[must_use]
    pub fn on(as_of: Date) -> Self {
        Self {
            as_of,
            zone: ZoneState::default(),
            earlier_phase: None,
            preliminary_contract: None,
            applications: Vec::new(),
            conditions_met_on: None,
            reported_on: None,
            waiver: None,
        }
    }
}

/// The service contract of the time before the assembly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(tag = "state", rename_all = "kebab-case", deny_unknown_fields)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum PreliminaryContract {
    /// There is none.
    None,
    /// It was concluded.
    Concluded {
        /// The last day of its term.
        ends_on: Date,
        /// The day on which the provider lawfully ended it within its term.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        ended_early_on: Option<Date>,
    },
}

/// What the owners decided about having no assembly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Waiver {
    /// Whether all of them agreed to have none.
    pub all_agree: bool,
    /// Whether they are few (人数较少), as a person judged it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub few: Option<bool>,
}

/// From which day on a number of years is full (满).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum FullYears {
    /// From the corresponding day on.
    #[default]
    OnAnniversary,
    /// From the day after it, the period's last (民法典 art. 202).
    DayAfter,
}

/// The readings of what the law leaves open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, default)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Options {
    /// From which day on years are full. Default: from the corresponding day.
    pub full_years: FullYears,
}

/// What follows for the first meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum State {
    /// It must be held.
    MustBeHeld,
    /// It must be prepared, by the developer's papers or under the authority's guidance.
    MustBePrepared,
    /// It may be applied for, and nobody who may has.
    MayBeAppliedFor,
    /// It was applied for: the authority must act.
    AppliedFor,
    /// No limb is met.
    NotYet,
    /// The owners do without an assembly.
    WithoutAssembly,
}

/// Whether the meeting is due, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// What follows.
    pub state: State,
    /// The limbs that are met, as the text counts them.
    pub limbs: Vec<u32>,
    /// Where none is: the first day on which one is met by time alone.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub met_from: Option<Date>,
    /// Who may ask for the meeting, once a limb is met.
    pub may_apply: Vec<Applicant>,
    /// Who must report that one is, until it is done.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub must_report: Option<Report>,
    /// Whether one who may has asked.
    pub applied: bool,
    /// Whose duties the owners perform without an assembly.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub owners_perform: Option<Duties>,
}

/// Whose duties owners perform together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Duties {
    /// Those of the owners' assembly.
    pub of_assembly: bool,
    /// Those of the owners' committee.
    pub of_committee: bool,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        match self.state {
            State::MustBeHeld => "must-be-held",
            State::MustBePrepared => "must-be-prepared",
            State::MayBeAppliedFor => "may-be-applied-for",
            State::AppliedFor => "applied-for",
            State::NotYet => "not-yet",
            State::WithoutAssembly => "without-assembly",
        }
    }
}

impl Rule for Establishing {
    const ID: &'static str = "assembly.establishment";
    const TITLE: (&'static str, &'static str) =
        ("首次业主大会会议的召开", "whether the first meeting of the owners' assembly is due");
    const PARAMETERS: &'static [&'static str] = &[
        keys::ESTABLISHMENT.id(),
        keys::ASSEMBLY_SETUP.id(),
        keys::SINGLE_OWNER.id(),
        keys::FEW_OWNERS.id(),
        keys::ALL_AGREE.id(),
    ];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.as_of
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        facts.zone.check(facts.as_of).at("zone")?;
        if let Some(phase) = &facts.earlier_phase {
            phase.check(facts.as_of).at("earlier_phase")?;
        }
        let (without, mut reasons) = without_assembly(law, facts)?;
        if without.is_some() {
            let outcome = Outcome {
                state: State::WithoutAssembly,
                limbs: Vec::new(),
                met_from: None,
                may_apply: Vec::new(),
                must_report: None,
                applied: false,
                owners_perform: without,
            };
            return Ok(Decision::new(outcome, reasons));
        }
        let found = match law.find(keys::ESTABLISHMENT, facts.as_of) {
            Ok(found) => found,
            Err(absent) => return Decision::of_absent(absent),
        };
        let tested = Tested {
            law: &found,
            as_of: facts.as_of,
            contract: facts.preliminary_contract.as_ref(),
            years: options.full_years,
        };
        let conditions = tested.run(&facts.zone, facts.earlier_phase.as_ref())?;
        let met_on = report::met_on(facts, &conditions)?;
        let Conditions { met: limbs, met_from, reasons: of_limbs, .. } = conditions;
        reasons.extend(of_limbs);
        // Before the conditions are met there is nothing to report or to ask for.
        let reported =
            if limbs.is_empty() { Reported::default() } else { report::check(law, facts, met_on)? };
        reasons.extend(reported.reasons);
        let may_ask = found.value().applicants.iter();
        let may_ask: Vec<Applicant> =
            may_ask.filter(|who| !(who.if_unreported && reported.bars_others)).cloned().collect();
        let (applied, asked) = applicants::check(&found, &may_ask, &facts.applications, &facts.zone.total)?;
        reasons.extend(asked);
        let state = match found.value().effect {
            _ if limbs.is_empty() => State::NotYet,
            Effect::MustBeHeld => State::MustBeHeld,
            Effect::MustBePrepared => State::MustBePrepared,
            Effect::MayBeAppliedFor if applied => State::AppliedFor,
            Effect::MayBeAppliedFor => State::MayBeAppliedFor,
        };
        let met_from = met_from.filter(|_| limbs.is_empty());
        let may_apply = if limbs.is_empty() { Vec::new() } else { may_ask };
        let must_report = reported.must;
        let outcome =
            Outcome { state, limbs, met_from, may_apply, must_report, applied, owners_perform: None };
        Ok(Decision::new(outcome, reasons))
    }
}

/// Whether the owners need no assembly, and whose duties they then perform.
fn without_assembly(law: &LocalLaw<'_>, facts: &Facts) -> Result<(Option<Duties>, Vec<Reason>), Error> {
    let mut reasons = Vec::new();
    let owners = facts.zone.total.owners;
    if owners == Some(Heads::new(1)) {
        let found = law.find(keys::SINGLE_OWNER, facts.as_of)?;
        let reason = Reason::computed(Step::WithoutSingleOwner).by(&found).verdict_of(Verdict::Met);
        return Ok((Some(duties(&found)), Vec::from([reason])));
    }
    let Some(waiver) = facts.waiver else { return Ok((None, reasons)) };
    let told = |reason: Reason| match owners {
        Some(owners) => reason.with(Label::Owners, Quantity::from(owners)),
        None => reason,
    };
    if let Some(found) = law.find_any(keys::ALL_AGREE, facts.as_of)? {
        let verdict = Verdict::of(waiver.all_agree);
        reasons.push(told(Reason::computed(Step::WithoutAllAgree).by(&found).verdict_of(verdict)));
        return Ok((waiver.all_agree.then(|| duties(&found)), reasons));
    }
    let found = law.find(keys::FEW_OWNERS, facts.as_of)?;
    let reason = told(Reason::computed(Step::WithoutFew).by(&found));
    if !waiver.all_agree {
        reasons.push(reason.verdict_of(Verdict::NotMet));
        return Ok((None, reasons));
    }
    let few = waiver.few.ok_or_else(|| {
        Error::missing("few", "whether the owners are few, which a person must judge").at("waiver")
    })?;
    reasons.push(reason.verdict_of(if few { Verdict::Judgement } else { Verdict::NotMet }));
    Ok((few.then(|| duties(&found)), reasons))
}

fn duties(found: &InForce<Words>) -> Duties {
    let words = found.value();
    Duties { of_assembly: words.has("assembly"), of_committee: words.has("committee") }
}
