//! What a change of the price of a service needs first.

use crate::law::keys;
use crate::procedure::procedure_rule;

/// `fee.change`: who must take which step until the price of a service (物业服务收费标准) may be changed.
///
/// * Shanghai (上海市住宅物业管理规定 art. 48(4)): under a lump sum the manager first reports and publishes its audited
///   account, or a price that a third party assessed; then the two agree (art. 48(1)). Under commission the account of
///   the year is reported anyway ([`fee.model`](super::model)).
/// * Hangzhou (art. 53): the manager has the year before audited and plans the change, the committee publishes both for
///   30 days or more, the assembly decides, and the manager reports to the street.
/// * Wenzhou (art. 30(2)), under the preliminary contract: an audit, published with the price 30 days before the vote;
///   more than half of the owners by area and by number, and the manager, agree; the price is published for 7 days.
/// * Zibo (art. 53(2)), ordinary dwellings under the preliminary contract whose cost changed: audit and plan are each
///   published for 30 days, the plan told to the street and the authorities; the owners vote; the result is published
///   for 7 days.
///
/// Elsewhere no text that was seen lays down steps; a price is then changed as it was agreed, and in Zibo (art. 52(2))
/// and Qingdao (art. 62(3)) never by the manager alone. What a vote needs is [`vote.motion`](crate::vote::motion)'s to
/// say. How a [procedure](crate::procedure) is judged is told there.
///
/// ```
/// use wuye::fee::change::Change;
/// use wuye::law::Law;
/// use wuye::procedure::{Event, History, Options};
/// use wuye::rule::Rule;
///
/// let event = |step: &str, on: &str, by: &str| -> Result<Event, wuye::Error> {
///     Ok(Event::new(step, on.parse()?, by))
/// };
/// let published_late_by = |decided: &str| -> Result<Option<i32>, wuye::Error> {
///     let events = vec![
///         event("cost-changed", "2023-01-01", "event")?,
///         event("audit-year", "2023-02-10", "service-company")?,
///         event("plan-price", "2023-02-20", "service-company")?,
///         event("publish-price", "2023-03-01", "owners-committee")?,
///         event("decide-price", decided, "owners-assembly")?,
///     ];
///     let history = History { as_of: decided.parse()?, events, planned: vec![], calendar: None };
///     let hangzhou = Law::built_in().at("330100".parse()?);
///     let decision = Change::decide(&hangzhou, &history, &Options::default())?;
///     Ok(decision.outcome().expect("in force").events[3].late_days)
/// };
/// assert_eq!(published_late_by("2023-03-31")?, Some(0), "30 days before the assembly decides");
/// assert_eq!(published_late_by("2023-03-30")?, Some(1));
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Change;

procedure_rule!(
    Change,
    "fee.change",
    ("调整物业服务收费标准的程序", "what a change of the price of a service needs first"),
    keys::FEE_CHANGE
);
