//! Who decides on parking on common ground.

use alloc::vec::Vec;

use crate::decision::{Decision, Label, Reading, Reason, Step, Term, Verdict};
use crate::error::Error;
use crate::law::{InForce, LocalLaw, Words, keys};
use crate::quantity::Date;
use crate::rule::{self, Rule};
use crate::vote::motion::Matter;

/// `parking.ground`: whether parking spaces may be set up on common roads and grounds (占用业主共有的道路或者其他场地), and who
/// decides that, or what is charged for parking there.
///
/// Such spaces are the owners' (民法典 art. 275(2)), and they decide on them together (art. 278(1)): the outcome names the
/// matter as which [`vote.motion`](crate::vote::motion) decides it. Setting them up is held to be a use of common parts for
/// gain (art. 278(1)(8)), which needs the special majority; what is charged, where they are, another matter (278(1)(9)).
/// What is left of the money after cost is the owners', too: how much goes to the fund,
/// [`fund.revenue`](crate::fund::revenue) tells.
///
/// * Where there is an assembly (业主大会), it decides: Shanghai (上海市住宅物业管理规定 art. 61(4)), Shandong (art. 43), Rizhao
///   (art. 67(2)), Liaocheng (art. 45(3)), Heze (art. 32(3)), Henan (art. 62(2)), Hangzhou (art. 63(2)), Ningbo (art. 14(1)),
///   Zhoushan (art. 52(2)), Taizhou (art. 48), Huzhou (art. 41(2)); in Lishui (art. 42(2)) and Shaoxing (art. 46) a
///   committee with its mandate may, too, on what is charged.
/// * Before there is one: in Shanghai the developer by the published prices, in Zhoushan the preliminary contract, in Henan
///   the owners, in Hangzhou a property management committee (物业管理委员会); elsewhere the owners together.
/// * While planned spaces are not used in full, none are set up beside them in Shandong (art. 42(2)), Weifang (art. 16(3)),
///   Liaocheng (art. 45(3)), Heze (art. 32(3)) and Ningbo (art. 14(1)).
///
/// Whether spaces stand in the way of traffic, fire engines or greenery is not for this rule.
///
/// # Errors
/// [`MissingFact`](crate::ErrorKind::MissingFact) for whether planned spaces are unused, where that counts;
/// [`NotInForce`](crate::ErrorKind::NotInForce) where no text was seen.
///
/// ```
/// use wuye::law::Law;
/// use wuye::rule::{Outcome as _, Rule};
/// use wuye::zone::parking::ground::{Facts, Ground, Options, Question};
///
/// let set_up = |on: &str| -> Result<&str, wuye::Error> {
///     let facts = Facts {
///         on: on.parse()?,
///         question: Question::SetUp,
///         assembly: true,
///         planned_unused: Some(true),
///     };
///     let liaocheng = Law::built_in().at("371500".parse()?);
///     Ok(Ground::decide(&liaocheng, &facts, &Options::default())?.outcome().expect("in force").word())
/// };
/// assert_eq!(set_up("2021-03-01")?, "barred", "planned spaces stand empty");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Ground;

/// What is to be decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day: its law applies.
    pub on: Date,
    /// What is to be decided.
    pub question: Question,
    /// Whether there is an owners' assembly.
    pub assembly: bool,
    /// Whether planned spaces are not used in full, needed where that keeps others from being set up.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub planned_unused: Option<bool>,
}

/// What is to be decided on common ground.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Question {
    /// Whether spaces are set up (划定、增设).
    SetUp,
    /// Whether and how much is charged (收费).
    Charge,
}

/// As what charges are decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Charges {
    /// As another matter of the owners (民法典 art. 278(1)(9)).
    #[default]
    OtherMatter,
    /// As business with common parts (art. 278(1)(8)).
    Business,
}

/// What the law leaves open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, default)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Options {
    /// As what charges are decided. Default: as another matter.
    pub charges: Charges,
}

/// Who decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum Decider {
    /// The owners' assembly.
    Assembly,
    /// The owners' committee, with the assembly's mandate.
    MandatedCommittee,
    /// The owners together, without an assembly.
    Owners,
    /// A property management committee, else the manager under the street office's guidance.
    ManagementCommittee,
    /// The preliminary service contract.
    PreliminaryContract,
    /// The developer, by the prices that the trade association publishes; it stands in the preliminary contract.
    Developer,
}

/// Who decides, and as what.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// Whether none may be set up, as planned ones are not used in full.
    pub barred: bool,
    /// Who decides; any of them may.
    pub deciders: Vec<Decider>,
    /// The matter as which the owners vote on it, where they do.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub matter: Option<Matter>,
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        if self.barred { "barred" } else { "to-decide" }
    }
}

impl Decider {
    const ALL: [Self; 6] = [
        Self::Assembly,
        Self::MandatedCommittee,
        Self::Owners,
        Self::ManagementCommittee,
        Self::PreliminaryContract,
        Self::Developer,
    ];

    /// The word of the law tables.
    const fn term(self) -> Term {
        match self {
            Self::Assembly => Term::Assembly,
            Self::MandatedCommittee => Term::MandatedCommittee,
            Self::Owners => Term::Owners,
            Self::ManagementCommittee => Term::ManagementCommittee,
            Self::PreliminaryContract => Term::PreliminaryContract,
            Self::Developer => Term::Developer,
        }
    }
}

impl Rule for Ground {
    const ID: &'static str = "parking.ground";
    const TITLE: (&'static str, &'static str) =
        ("占用共有场地停车的决定", "who decides on parking on common ground");
    const PARAMETERS: &'static [&'static str] = &[
        keys::PARKING_GROUND_SET_UP.id(),
        keys::PARKING_GROUND_CHARGE.id(),
        keys::PARKING_GROUND_SET_UP_BEFORE.id(),
        keys::PARKING_GROUND_CHARGE_BEFORE.id(),
        keys::PARKING_GROUND_PLANNED_FIRST.id(),
    ];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.on
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        let mut reasons = Vec::new();
        let barred = barred(law, *facts, &mut reasons)?;
        let text = deciding(law, *facts)?;
        let named = |decider: &Decider| text.value().has(decider.term().name());
        let deciders: Vec<Decider> = Decider::ALL.into_iter().filter(named).collect();
        let votes = deciders.iter().any(|decider| matches!(decider, Decider::Assembly | Decider::Owners));
        let matter = votes.then_some(match (facts.question, options.charges) {
            (Question::Charge, Charges::OtherMatter) => Matter::Other,
            _ => Matter::ConvertCommonParts,
        });
        let told = Reason::computed(Step::GroundDecided)
            .by(&text)
            .with_all(Label::Deciders, deciders.iter().map(|decider| decider.term()))
            .with_all(Label::Matter, matter.map(Matter::term));
        reasons.push(match (facts.question, votes) {
            (Question::Charge, true) => told.reading(match options.charges {
                Charges::OtherMatter => Reading::ChargesOther,
                Charges::Business => Reading::ChargesBusiness,
            }),
            (Question::SetUp, true) => told.reading(Reading::SetUpBusiness),
            (_, false) => told,
        });
        Ok(Decision::new(Outcome { barred, deciders, matter }, reasons))
    }
}

/// Whether planned spaces that are not used keep others from being set up.
fn barred(law: &LocalLaw<'_>, facts: Facts, reasons: &mut Vec<Reason>) -> Result<bool, Error> {
    if facts.question != Question::SetUp {
        return Ok(false);
    }
    let Some(text) = law.find_any(keys::PARKING_GROUND_PLANNED_FIRST, facts.on)? else { return Ok(false) };
    let message = "whether planned spaces are not used in full, before others are set up";
    let unused = facts.planned_unused.ok_or_else(|| Error::missing("planned_unused", message))?;
    reasons.push(Reason::computed(Step::GroundPlannedFirst).by(&text).verdict_of(Verdict::of(!unused)));
    Ok(unused)
}

/// The text that says who decides. Without an assembly a text that gives it to that says nothing, and the owners decide.
fn deciding(law: &LocalLaw<'_>, facts: Facts) -> Result<InForce<Words>, Error> {
    let (key, before) = match facts.question {
        Question::SetUp => (keys::PARKING_GROUND_SET_UP, keys::PARKING_GROUND_SET_UP_BEFORE),
        Question::Charge => (keys::PARKING_GROUND_CHARGE, keys::PARKING_GROUND_CHARGE_BEFORE),
    };
    if facts.assembly {
        return Ok(law.find(key, facts.on)?);
    }
    match law.find_any(before, facts.on)? {
        Some(text) => Ok(text),
        None => Ok(law.nation().find(key, facts.on)?),
    }
}
