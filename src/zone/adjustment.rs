//! How a zone is adjusted.

use crate::law::keys;
use crate::procedure::procedure_rule;

/// `zone.adjustment`: who must take which step until a zone (物业管理区域) is adjusted, joined with others, or
/// delimited where houses stand already.
///
/// * Shanghai until 2011 (沪府发〔2004〕38号 part 1): the housing authority and the street hear the owners, decide, and
///   announce it in the zones. Since (上海市住宅物业管理规定 art. 10) the owners have to agree: what their vote needs is
///   [`vote.motion`](crate::vote::motion)'s to say, of the matter `adjust-zone`; it was more than half of all until
///   2020, and is more than half of two thirds now.
/// * Hangzhou (art. 12), Ningbo (art. 9) and Taizhou (art. 12(3)): the assembly decides, its committee applies, and the
///   authority decides: within 20 working days, or within 30 days and, where it refuses, with its reasons.
/// * Shandong (art. 10), Rizhao (art. 12), Henan (art. 10(3)), Shaoxing (art. 8(2), which hears the residents' committee,
///   too): with the owners' consent. Qingdao (art. 13): with it as well; a committee, or owners with a fifth of the area and
///   of the heads, may apply: how many they are is a fact of the event.
/// * Beijing (art. 17): the street hears the owners, determines and announces.
/// * Zones are joined with their assemblies' consent in Qingyuan (art. 14(1)(5)), with that of more than half of their
///   owners in Zhoushan (art. 9(1)(2)), with that of the owners concerned in Zhejiang (art. 7(4)).
///
/// `undivided` begins it where houses stand and no zone was ever delimited; then no vote is asked for. How a
/// [procedure](crate::procedure) is judged is told there.
///
/// ```
/// use wuye::law::Law;
/// use wuye::procedure::{Event, History, Options};
/// use wuye::rule::Rule;
/// use wuye::zone::adjustment::Adjustment;
///
/// let shanghai = Law::built_in().at("310000".parse()?);
/// let next = |on: &str| -> Result<Vec<String>, wuye::Error> {
///     let needed = Event::new("adjustment-needed", on.parse()?, "event");
///     let history = History { as_of: on.parse()?, events: vec![needed], planned: vec![], calendar: None };
///     let decision = Adjustment::decide(&shanghai, &history, &Options::default())?;
///     Ok(decision.outcome().expect("in force").open.iter().map(|open| open.step.clone()).collect())
/// };
/// assert_eq!(next("2011-03-31")?, ["hear-owners"]);
/// assert_eq!(next("2019-03-01")?, ["owners-agree"]);
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Adjustment;

procedure_rule!(
    Adjustment,
    "zone.adjustment",
    ("调整物业管理区域的程序", "how a zone is adjusted"),
    keys::ZONE_ADJUSTMENT
);
