//! How money of the fund comes to be spent.

use crate::decision::{Decision, Reason, Step, Verdict};
use crate::error::{At as _, Error};
use crate::law::{LocalLaw, keys};
use crate::procedure::{self, COUNTING, History, Options, Outcome};
use crate::quantity::Date;
use crate::rule::Rule;

/// `fund.use`: who must take which step until a repair is paid from the special maintenance fund.
///
/// * Before the fund is handed to the assembly (住宅专项维修资金管理办法 art. 22): the manager, or owners where
///   there is none, suggest; the owners concerned agree; the works are done; the authority is asked, consents
///   and instructs the bank.
/// * After it is (art. 23): the manager's plan is adopted by the assembly, the works are done, the committee is
///   asked, consents, files with the authority and instructs the bank.
/// * In an emergency (art. 24) the vote falls away, and where nothing is done the authority may have it done and
///   charge the accounts. Many cities' texts have more steps for it, or others (杭州市物业管理条例 art. 73, and so on):
///   those are not among the steps here, and are told as left to judgement where there is an emergency. In Shanghai
///   (上海市住宅物业管理规定 art. 73(3)) the committee then has 7 days, after which the authority may act.
///
/// In Shanghai the steps of the texts of 2004 and 2011 were not seen: the question is refused before 2019-03-01, and
/// for what was done before it.
///
/// Which vote the owners need on that day is [`vote.motion`](crate::vote::motion)'s matter `use-fund`: what
/// art. 22 prints no longer holds, and that rule says why. How a [`procedure`] is judged is told
/// there.
///
/// In Shanghai a committee is asked on 2022-06-01: its consent is due on 06-08, and on 06-09 the authority may
/// have the repair done.
///
/// ```
/// use wuye::fund::spending::{Facts, Spending};
/// use wuye::law::Law;
/// use wuye::procedure::{Event, History, Obstacle, Options};
/// use wuye::rule::Rule;
///
/// let event = |step: &str, on: &str, by: &str| -> Result<Event, wuye::Error> {
///     Ok(Event::new(step, on.parse()?, by))
/// };
/// let steps_in = |on: &str| -> Result<Option<Obstacle>, wuye::Error> {
///     let events = vec![
///         event("emergency", "2022-05-31", "event")?,
///         event("apply-in-emergency", "2022-06-01", "service-company")?,
///         event("substitute-repair", on, "housing-authority")?,
///     ];
///     let history = History { as_of: on.parse()?, events, planned: vec![], calendar: None };
///     let facts = Facts { transferred: true, history };
///     let shanghai = Law::built_in().at("310000".parse()?);
///     let decision = Spending::decide(&shanghai, &facts, &Options::default())?;
///     Ok(decision.outcome().expect("in force").events[2].why)
/// };
/// assert_eq!(steps_in("2022-06-08")?, Some(Obstacle::TimeRunning));
/// assert_eq!(steps_in("2022-06-09")?, None);
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Spending;

/// Whether the fund is the assembly's to manage, and what has happened.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// Whether the fund was handed to the owners' assembly (划转业主大会管理); in Shanghai, whether there is one.
    pub transferred: bool,
    /// What was done so far, and the day of the question.
    pub history: History,
}

/// The step of the procedures that an emergency is.
const EMERGENCY: &str = "emergency";

impl Rule for Spending {
    const ID: &'static str = "fund.use";
    const TITLE: (&'static str, &'static str) =
        ("专项维修资金的使用程序", "who does what until a repair is paid from the maintenance fund");
    const PARAMETERS: &'static [&'static str] = &[
        keys::FUND_USE_BEFORE.id(),
        keys::FUND_USE_AFTER.id(),
        keys::FUND_USE_EMERGENCY.id(),
        COUNTING[0],
        COUNTING[1],
    ];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        procedure::law_day(&facts.history)
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        let key = if facts.transferred { keys::FUND_USE_AFTER } else { keys::FUND_USE_BEFORE };
        if let Err(absent) = law.find(key, Self::law_day(facts)) {
            return Decision::of_absent(absent);
        }
        let decision = procedure::decide(law, key, &facts.history, *options).at("history")?;
        let own = law.find_any(keys::FUND_USE_EMERGENCY, Self::law_day(facts))?;
        Ok(match own.filter(|_| facts.history.events.iter().any(|event| event.step == EMERGENCY)) {
            Some(own) => {
                let reason = Reason::computed(Step::UseEmergency).by(&own);
                decision.because(reason.verdict_of(Verdict::Judgement))
            }
            None => decision,
        })
    }
}
