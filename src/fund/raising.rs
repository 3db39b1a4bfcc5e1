//! How a fund comes to be replenished.

use crate::law::keys;
use crate::procedure::procedure_rule;

/// `fund.raising`: who must take which step by when until a fund that is low, or was never set up, is replenished
/// (补建、再次筹集).
///
/// * The nation (住宅专项维修资金管理办法 art. 17): the assembly decides on the plan and owners pay. Where there is no
///   assembly, measures of the place say how, which are not in the tables. In Shanghai the opinions of 2004 said the
///   same (沪府发〔2004〕38号, part 7).
/// * Shanghai since 2019 (上海市住宅物业管理规定 art. 65): unless the fund's covenant provides for it, the assembly decides within
///   90 days of [the case](super::trigger). Where it does not, the committee has the bank send notices, and within
///   90 days of a notice its owner brings the balance to [half of the first deposit](super::replenish) in one
///   payment. Who does not pay is urged, and sued where the assembly so decides; the authority orders payment (art. 89(2)).
/// * Zibo 64, Weifang 66: the owners decide on plan and amount; who is given a notice pays within 30 days, is then
///   urged with a reasonable time, and after it may be named in public.
/// * Beijing 83(1), Taizhou 51(4): owners are given notice and pay up to a standard, which nobody decides on; in Taizhou
///   the authority first tells the committee.
/// * Hangzhou 71, Ningbo 69, Zhengzhou 55(2): the covenant or the owners decide, in Ningbo on the committee's plan; the
///   committee organises the payments or urges whoever has not paid.
/// * Wenzhou 42: who refuses may be urged by several, with a time; after it, it may be recorded of the owner or a
///   suit be brought. Liaocheng 49(2): the committee organises.
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
///     Ok(Event::new(step, on.parse()?, by))
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
