//! From the conditions of a first meeting to the committee's filing.

use crate::law::keys;
use crate::procedure::procedure_rule;

/// `assembly.setup`: who must take which step by when until an assembly and its committee stand.
///
/// Shanghai (规定 arts 14 to 16, 21, 23, 34): the developer reports within 30 days of the conditions being met,
/// else owners may ask; the street office forms a preparatory group (筹备组) within 60 days; the group publishes
/// its members within 7 days, publishes what the first meeting will decide at least 15 days before it, and holds
/// it within 90 days; the committee's names are published within 3 days of its election, it files within 30 and
/// the filing is completed within 20. Other places have other steps and days; `value.open` names them. How a
/// [procedure](crate::procedure) is judged is told there.
///
/// Conditions met on 2024-03-31: the report is due on 04-30, the group on 06-29, the meeting on 09-27, and its
/// contents are to be published on 09-12 at the latest.
///
/// ```
/// use wuye::assembly::setup::Setup;
/// use wuye::law::Law;
/// use wuye::procedure::{Event, History, Outcome};
/// use wuye::rule::{Outcome as _, Rule};
///
/// let event = |step: &str, on: &str, by: &str| -> Result<Event, wuye::Error> {
///     Ok(Event::new(step, on.parse()?, by))
/// };
/// let met = event("condition-met", "2024-03-31", "event")?;
/// let shanghai = Law::built_in().at("310000".parse()?);
/// let on = |day: &str, events: &[Event]| -> Result<Outcome, wuye::Error> {
///     let (as_of, events) = (day.parse()?, events.to_vec());
///     let history = History { as_of, events, planned: vec![], calendar: None };
///     let decision = Setup::decide(&shanghai, &history, &Default::default())?;
///     Ok(decision.outcome().expect("in force").clone())
/// };
/// let last_day = on("2024-04-30", &[met.clone()])?;
/// assert_eq!((last_day.word(), &*last_day.open[0].step), ("due", "report"));
/// let after = on("2024-05-01", &[met.clone()])?;
/// assert_eq!((after.word(), after.open[0].overdue_days), ("overdue", Some(1)));
/// // Owners may ask from that day on; a day earlier they could not, and their request moved nothing.
/// let asked = |day| on(day, &[met.clone(), event("request", day, "owners")?]);
/// assert_eq!(asked("2024-05-01")?.events[1].lawful, true);
/// assert_eq!(asked("2024-04-30")?.word(), "refused");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Setup;

procedure_rule!(
    Setup,
    "assembly.setup",
    ("首次业主大会会议的筹备和业主委员会备案", "which step towards an assembly is due, when and by whom"),
    keys::ASSEMBLY_SETUP
);
