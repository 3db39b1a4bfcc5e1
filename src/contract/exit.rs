//! What follows the end of a service contract.

use crate::law::keys;
use crate::procedure::procedure_rule;

/// `contract.exit`: who must or may do what when a service contract (物业服务合同) has ended: leave the zone, hand it over,
/// tell how it stands, serve on until another takes over.
///
/// The manager leaves and hands over within what was agreed or a reasonable time, and tells truly how the zone stands
/// (民法典 art. 949(1)); until the new manager or the owners take over it serves on (art. 950). From 2018-03-19 to 2020 the
/// country asked for the hand-over alone (物业管理条例 art. 38).
///
/// | place | leaves | hands over | beside that |
/// |---|---|---|---|
/// | Shanghai 50 | | 10 days | |
/// | Beijing 76 | 30 days from the notice of dismissal | the same | a refusal may be reported; the new manager inspects |
/// | Hangzhou 57 | 15 days | 15 days | the committee and the new manager inspect within 10 days of their contract |
/// | Taizhou 40, 41 | 15 days, after the hand-over | 15 days | all sides confirm the state of lifts, fire protection and the like |
/// | Qingdao 66, 67 | 30 days | 30 days | it tells within 30 days; a refusal may be reported |
/// | Zibo 48, 49 | 30 days, after it handed over and told | before that | the joint meeting settles a refusal; the new manager inspects |
/// | Weifang 50 | 30 days | | the joint meeting may be asked; the new manager inspects |
/// | Binzhou 48 | | | the joint meeting settles a refusal, and the authority is told |
/// | Qingyuan 40, 41 | 30 days | 30 days | inspection with the new manager; a refusal may be reported |
/// | Rizhao 53, 54 | after the hand-over | 10 days | inspection with the new manager |
/// | Lishui 37, 38; Henan 52 | on the day of the end | | |
/// | Huzhou 35; Shaoxing 35; Heze 21, 22 | as agreed, or a reasonable time | | the state is confirmed |
/// | Ningbo 58; Zhoushan 46; Shandong 58; Zhengzhou 45; Zhejiang 37 | as agreed, or a reasonable time | | in Zhengzhou a refusal may be reported, and the new manager inspects |
///
/// The times are those that stand where nothing else was agreed. What must be handed over, what was agreed and which fee
/// is owed after the end is [`contract.handover`](super::handover)'s. How a [procedure](crate::procedure) is judged is
/// told there.
///
/// ```
/// use wuye::contract::exit::Exit;
/// use wuye::law::Law;
/// use wuye::procedure::{Event, History, Options};
/// use wuye::rule::Rule;
///
/// let event = |step: &str, on: &str, by: &str| -> Result<Event, wuye::Error> {
///     Ok(Event::new(step, on.parse()?, by))
/// };
/// let late = |on: &str| -> Result<Option<i32>, wuye::Error> {
///     let events = vec![
///         event("contract-ends", "2024-04-15", "event")?,
///         event("hand-over-zone", on, "service-company")?,
///     ];
///     let history = History { as_of: on.parse()?, events, planned: vec![], calendar: None };
///     let shanghai = Law::built_in().at("310000".parse()?);
///     let decision = Exit::decide(&shanghai, &history, &Options::default())?;
///     Ok(decision.outcome().expect("in force").events[1].late_days)
/// };
/// assert_eq!(late("2024-04-25")?, Some(0));
/// assert_eq!(late("2024-04-26")?, Some(1));
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Exit;

procedure_rule!(
    Exit,
    "contract.exit",
    ("物业服务合同终止后的退出与交接", "what follows the end of a service contract"),
    keys::CONTRACT_EXIT
);
