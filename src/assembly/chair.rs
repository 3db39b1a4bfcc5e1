//! The chair that does not convene the committee.

use crate::law::keys;
use crate::procedure::procedure_rule;

/// `assembly.chair`: who may or must do what where the chair of an owners' committee (业主委员会主任), and the
/// deputies, convene no meeting of the committee without good reason.
///
/// | place | first | then |
/// |---|---|---|
/// | Shanghai 26 | owners ask in writing | the street office may name another member, who convenes |
/// | Beijing 45 | other members or owners ask; the residents' committee or the street office orders, with a limit | it convenes, and the committee chooses a new chair |
/// | Weifang 37 | the same | it convenes |
/// | Lishui 19, Shaoxing 21 | | the street office must name a member, who convenes |
///
/// The committee's own duty stands until somebody else has convened. What an order's limit is, is told with the
/// order. How a [procedure](crate::procedure) is judged is told there. When the committee must meet is
/// [`assembly.convening`](super::convening)'s.
///
/// Ordered in Beijing on 2024-06-03 to convene by 06-10: on 06-10 the residents' committee could not yet convene,
/// on 06-11 it had to.
///
/// ```
/// use wuye::assembly::chair::Chair;
/// use wuye::law::Law;
/// use wuye::procedure::{Event, History, Obstacle, Options};
/// use wuye::rule::Rule;
///
/// let event = |step: &str, on: &str, by: &str, limit: Option<&str>| -> Result<Event, wuye::Error> {
///     let limit = limit.map(str::parse).transpose()?;
///     Ok(Event { limit, ..Event::new(step, on.parse()?, by) })
/// };
/// let why = |on: &str| -> Result<Option<Obstacle>, wuye::Error> {
///     let events = vec![
///         event("chair-fails", "2024-06-01", "event", None)?,
///         event("ask-for-committee-meeting", "2024-06-02", "owners", None)?,
///         event("order-committee-meeting", "2024-06-03", "street", Some("2024-06-10"))?,
///         event("convene-in-stead", on, "residents-committee", None)?,
///     ];
///     let history = History { as_of: on.parse()?, events, planned: vec![], calendar: None };
///     let decision = Chair::decide(&Law::built_in().at("110000".parse()?), &history, &Options::default())?;
///     Ok(decision.outcome().expect("in force").events[3].why)
/// };
/// assert_eq!(why("2024-06-10")?, Some(Obstacle::TimeRunning));
/// assert_eq!(why("2024-06-11")?, None);
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Chair;

procedure_rule!(
    Chair,
    "assembly.chair",
    ("主任不召集业主委员会会议的处理", "who does what where the chair does not convene the committee"),
    keys::CHAIR_DEFAULT
);
