//! How a fund comes to be replenished.

use crate::law::keys;
use crate::procedure::procedure_rule;

/// `fund.raising`: who must take which step by when until a fund that is low, or was never set up, is replenished
/// (补建、再次筹集).
///
/// * Shanghai (上海市住宅物业管理规定 art. 65): unless the fund's covenant provides for it, the assembly decides within
///   90 days of [the case](super::trigger). Where it does not, the committee has the bank send notices, and within
///   90 days of a notice its owner brings the balance to [half of the first deposit](super::replenish) in one
///   payment. Who does not pay is urged, and sued where the assembly so decides; the authority orders payment (art. 89(2)).
/// * Zibo 64, Weifang 66: the owners decide on plan and amount; who is given a notice pays within 30 days, is then
///   urged with a reasonable time, and after it may be named in public.
///
/// Which vote the plan needs is [`vote.motion`](crate::vote::motion)'s matter `raise-fund`. A history is that of one
/// owner, from the notice on. A decision that comes late still moves on until the notices are out. How a
/// [procedure](crate::procedure) is judged is told there.
///
/// In Shanghai the balance falls below 30 % on 2022-03-01: the assembly has until 05-30, and only on 05-31 may the
/// committee turn to the bank.
///
/// ```
/// use wuye::fund::raising::Raising;
/// use wuye::law::Law;
/// use wuye::procedure::{Event, History, Obstacle, Options};
/// use wuye::rule::Rule;
///
/// let event = |step: &str, on: &str, by: &str| -> Result<Event, wuye::Error> {
///     Ok(Event { step: step.into(), on: on.parse()?, by: by.into(), limit: None })
/// };
/// let turns_to_bank = |on: &str| -> Result<Option<Obstacle>, wuye::Error> {
///     let low = event("fund-low", "2022-03-01", "event")?;
///     let events = vec![low, event("notify-bank", on, "owners-committee")?];
///     let history = History { as_of: on.parse()?, events, planned: vec![], calendar: None };
///     let shanghai = Law::built_in().at("310000".parse()?);
///     let decision = Raising::decide(&shanghai, &history, &Options::default())?;
///     Ok(decision.outcome().expect("in force").events[1].why)
/// };
/// assert_eq!(turns_to_bank("2022-05-30")?, Some(Obstacle::TimeRunning));
/// assert_eq!(turns_to_bank("2022-05-31")?, None);
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Raising;

procedure_rule!(
    Raising,
    "fund.raising",
    ("专项维修资金补建、再次筹集的程序", "who does what until the maintenance fund is replenished",),
    keys::FUND_RAISING
);
