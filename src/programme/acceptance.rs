//! Whether communities pass the acceptance of their services.

mod facts;
mod outcome;
mod round;

use alloc::vec::Vec;

pub use self::facts::{AfterPassing, Base, Community, Facts, Finding, Options, Round, Survey};
pub use self::outcome::{Judged, OfCommunity, Outcome, RoundResult, State};
use self::round::Standard;
use crate::decision::{Decision, Label, Quantity, Reason, Step, Verdict};
use crate::error::{At as _, Error};
use crate::law::{LocalLaw, keys};
use crate::quantity::{Date, in_key_order};
use crate::rule::Rule;

/// `programme.acceptance`: whether communities pass the acceptance (验收) of their services, who must make up lessons (补课)
/// and is inspected again, and what a failure costs.
///
/// Whether the disorder is gone, the streets look better and the model can last are findings of those who inspect: they
/// are facts, and one that is not made leaves the round open. Whether the residents are satisfied (居民满意度) is counted:
/// they are asked at their doors, and `satisfied / answers` is held against the share that the scheme leaves open (xx %),
/// which is a fact; not to give it is an error. `options.base` counts those who gave no answer, too.
///
/// | what the round shows | it comes to | what follows |
/// |---|---|---|
/// | too few are satisfied | failed | lessons, no acceptance, award money and points are withheld |
/// | a finding is not as it should be | refused | no acceptance |
/// | a finding or the survey is wanting | open | |
/// | all is as it should be | passed | accepted |
///
/// A round that another body led than the one that the scheme names is void. The last round that is not void counts; what
/// an earlier failure cost stays lost (`options.after_passing`), since the scheme gives nothing back.
///
/// With 80 % asked, 160 of 200 pass and 159 fail.
///
/// # Errors
/// [`MissingFact`](crate::ErrorKind::MissingFact) where the share is not given, or no community;
/// [`InvalidFact`](crate::ErrorKind::InvalidFact) for a share that is none, more satisfied than answers or more answers
/// than were asked, rounds on one day, after the community passed or after the day of the question, findings that
/// stand twice or that the scheme does not ask for, and a leader whom no scheme knows; [`NotInForce`](crate::ErrorKind::NotInForce) where no scheme is named.
///
/// ```
/// use wuye::law::Law;
/// use wuye::programme::acceptance::{
///     Acceptance, Community, Facts, Finding, Options, Round, State, Survey,
/// };
/// use wuye::rule::Rule;
///
/// let state = |satisfied: u32| -> Result<State, wuye::Error> {
///     let all = ["disorder-ended", "appearance-improved", "surroundings-improved", "model-sustainable"];
///     let findings = all.map(|criterion| Finding { criterion: criterion.into(), met: true });
///     let round = Round {
///         on: "2024-11-20".parse()?,
///         led_by: "district-urban-management".into(),
///         findings: findings.into(),
///         survey: Some(Survey { asked: 250, answered: 200, satisfied }),
///     };
///     let community = Community {
///         community: "c-1".parse()?,
///         rounds: vec![round],
///         award_yuan: Some("10000".parse()?),
///         points: None,
///     };
///     let facts = Facts {
///         as_of: "2024-12-31".parse()?,
///         satisfied_at_least: Some("4/5".parse()?),
///         communities: vec![community],
///     };
///     let scheme = Law::built_in().at("420106+community-services".parse()?);
///     let decision = Acceptance::decide(&scheme, &facts, &Options::default())?;
///     Ok(decision.outcome().expect("in force").communities[0].state)
/// };
/// assert_eq!(state(160)?, State::Accepted);
/// assert_eq!(state(159)?, State::LessonsDue);
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Acceptance;

impl Rule for Acceptance {
    const ID: &'static str = "programme.acceptance";
    const TITLE: (&'static str, &'static str) =
        ("社区物业化服务的验收", "whether communities pass the acceptance of their services");
    const PARAMETERS: &'static [&'static str] = &[
        keys::ACCEPTANCE_CRITERIA.id(),
        keys::ACCEPTANCE_LED_BY.id(),
        keys::ACCEPTANCE_SATISFACTION.id(),
        keys::ACCEPTANCE_FAILED.id(),
    ];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.as_of
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        let standard = match Standard::find(law, facts, *options)? {
            Ok(standard) => standard,
            Err(absent) => return Decision::of_absent(absent),
        };
        if facts.communities.is_empty() {
            return Err(Error::missing("communities", "at least one community"));
        }
        let (mut outcome, mut reasons) = (Outcome::default(), Vec::new());
        for (row, community) in
            in_key_order(&facts.communities, ("communities", "community"), |c| &c.community)?
        {
            let told = standard.community(community, facts.as_of, &mut reasons).at_row("communities", row)?;
            let mut reason = Reason::computed(Step::AcceptanceState)
                .with(Label::CommunityOf, &community.community)
                .with(Label::State, told.state.term());
            if told.withheld {
                reason = reason.by(&standard.failed);
                reason = reason.with_all(Label::Follows, standard.failed.value().iter().map(Quantity::named));
                reason = told
                    .award_withheld_yuan
                    .map_or(reason.clone(), |yuan| reason.with(Label::Withheld, yuan));
                if told.state == State::Accepted || told.state == State::Open {
                    reason = reason.reading(options.after_passing.reading());
                }
            }
            reasons.push(match told.state {
                State::Accepted => reason.verdict_of(Verdict::Met),
                State::LessonsDue | State::NotAccepted => reason.verdict_of(Verdict::NotMet),
                State::Open | State::NotInspected => reason.verdict_of(Verdict::Judgement),
            });
            outcome.add(told)?;
        }
        Ok(Decision::new(outcome, reasons))
    }
}
