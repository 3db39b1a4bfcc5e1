//! How a preliminary contract is ended early.

use crate::law::keys;
use crate::procedure::procedure_rule;

/// `contract.departure`: who must or may do what where a preliminary service contract (前期物业服务合同) is ended before its
/// time, or its manager leaves: who agrees, who is told how long before, and who hires another manager.
///
/// * Lishui 27: with the consent of the owners who have taken delivery it may be ended, and the developer hires another
///   manager within three months; one that leaves tells all owners, the street and the residents three months before.
/// * Zhoushan 38: ended by agreement, the developer hires another before; where the contract gives the manager a right to
///   end it, all owners, the street and the authority are told three months before.
/// * Wenzhou 31: as the contract has it, or with the owners' and the manager's consent; the authority and the owners are
///   told within seven days.
/// * Rizhao 23: where there is no assembly and no developer any more, the owners and the street are told six months before,
///   and the street organises the owners' decision before the manager leaves.
/// * Qingyuan 34: where the manager fails, the developer may choose another by tender; where the term is over, nobody
///   formed an assembly and the manager does not go on, it must.
///
/// A developer in Zhoushan that ends it by agreement before it hired another is in breach (art. 59(1)): the step names it.
///
/// That a preliminary contract ends where the owners' own takes effect is [`contract.notice`](super::notice)'s to say, how
/// the zone is handed over [`contract.exit`](super::exit)'s, whether enough owners agreed
/// [`vote.motion`](crate::vote::motion)'s. How a [procedure](crate::procedure) is judged is told there.
///
/// Who leaves a zone in Lishui on 30 June tells it on 30 March at the latest:
///
/// ```
/// use wuye::contract::departure::Departure;
/// use wuye::law::Law;
/// use wuye::procedure::{Event, History, Options, Planned};
/// use wuye::rule::Rule;
///
/// let late = |on: &str| -> Result<Option<i32>, wuye::Error> {
///     let event = |step: &str| -> Result<Event, wuye::Error> {
///         Ok(Event::new(step, on.parse()?, "service-company"))
///     };
///     let events = vec![event("decide-to-leave")?, event("announce-end")?];
///     let planned = vec![Planned { step: "leave-zone".into(), on: "2024-06-30".parse()? }];
///     let history = History { as_of: on.parse()?, events, planned, calendar: None };
///     let lishui = Law::built_in().at("331100".parse()?);
///     let decision = Departure::decide(&lishui, &history, &Options::default())?;
///     Ok(decision.outcome().expect("in force").events[1].late_days)
/// };
/// assert_eq!(late("2024-03-30")?, Some(0));
/// assert_eq!(late("2024-03-31")?, Some(1));
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Departure;

procedure_rule!(
    Departure,
    "contract.departure",
    ("前期物业服务合同提前终止和退出的程序", "how a preliminary contract is ended early"),
    keys::CONTRACT_DEPARTURE
);
