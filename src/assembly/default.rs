//! The committee that does not convene a meeting.

use crate::law::keys;
use crate::procedure::procedure_rule;

/// `assembly.default`: who may or must do what where the owners' committee does not convene a meeting of the
/// assembly that is due.
///
/// | place | order | not cured |
/// |---|---|---|
/// | Shanghai 2004 (沪府发〔2004〕38号 4) | the housing authority | it and the street office may have owners recommend a group, which may convene |
/// | Shanghai 25 | the street office must urge | it may organise the meeting, asked by owners |
/// | Beijing 36, Qingdao 29, Weifang 32 | the street office must, asked by owners | it must organise |
/// | Henan 25, Zhengzhou 17, Rizhao 34 | the street office must | it must organise, in Rizhao within 10 days |
/// | Shandong 28, Binzhou 12 | | the street office must organise, asked by owners |
/// | Hangzhou 80 | the street office must, with 30 days | it must guide owners, who hold the meeting |
/// | Jiaxing 15 | the street office must | the same |
/// | Zhejiang 17 | | the authorities must guide owners |
/// | Ningbo 24, Lishui 10 | the street office must, in Lishui asked by owners | |
///
/// The committee's own duty stands until somebody else has held the meeting; held within the limit or late, its
/// meeting ends the matter. What an order's limit is, is told with the order. Owners are those whose number the
/// text asks for. How a [procedure](crate::procedure) is judged is told there.
///
/// Ordered on 2005-03-01 to convene by 03-16: on 03-16 the authority and the street office could not yet turn to
/// owners, on 03-17 they could, and never could the street office alone.
///
/// ```
/// use wuye::assembly::default::NotConvened;
/// use wuye::law::Law;
/// use wuye::procedure::{Event, History, Obstacle, Options, Outcome};
/// use wuye::rule::{Outcome as _, Rule};
///
/// let event = |step: &str, on: &str, by: &str, limit: Option<&str>| -> Result<Event, wuye::Error> {
///     let limit = limit.map(str::parse).transpose()?;
///     Ok(Event { limit, ..Event::new(step, on.parse()?, by) })
/// };
/// let ordered = [
///     event("fails-to-convene", "2005-02-20", "event", None)?,
///     event("order-to-convene", "2005-03-01", "housing-authority", Some("2005-03-16"))?,
/// ];
/// let then = |event: Event| -> Result<Outcome, wuye::Error> {
///     let (as_of, mut events) = (event.on, ordered.to_vec());
///     events.push(event);
///     let history = History { as_of, events, planned: vec![], calendar: None };
///     let shanghai = Law::built_in().at("310000".parse()?);
///     let decision = NotConvened::decide(&shanghai, &history, &Options::default())?;
///     Ok(decision.outcome().expect("in force").clone())
/// };
/// let recommend = |on, by| then(event("recommend-group", on, by, None)?);
/// assert_eq!(recommend("2005-03-16", "authority-and-street")?.events[2].why, Some(Obstacle::TimeRunning));
/// assert_eq!(recommend("2005-03-17", "authority-and-street")?.word(), "overdue", "the committee's duty stands");
/// assert_eq!(recommend("2005-03-17", "street")?.events[2].why, Some(Obstacle::WrongActor));
/// assert_eq!(then(event("convene", "2005-03-10", "owners-committee", None)?)?.word(), "closed");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct NotConvened;

procedure_rule!(
    NotConvened,
    "assembly.default",
    (
        "业主委员会不召开业主大会会议的处理",
        "who does what where the owners' committee does not convene a meeting",
    ),
    keys::ASSEMBLY_DEFAULT
);
