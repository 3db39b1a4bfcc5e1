//! How a new zone is delimited.

use crate::law::keys;
use crate::procedure::procedure_rule;

/// `zone.delimitation`: who must take which step until a new zone (物业管理区域) is delimited and told.
///
/// * Shanghai until 2011 (沪府发〔2004〕38号 part 1): the developer may file, with the planning design (建设项目规划设计方案);
///   the housing authority hears the street, issues the certificate (划分物业管理区域核定单), and informs planning,
///   the registry and the developer. Now (上海市住宅物业管理规定 art. 9) it is applied for with the planning permit and
///   determined within 5 days; the developer states the zone in its sale contracts.
/// * Hangzhou (art. 10) and Taizhou (arts 10 and 11): within 30 days of the permit, determined and told the developer
///   within 10 working days. Ningbo (art. 8(3)): with the permit, 30 days.
/// * Shandong (art. 9) and Qingdao (art. 12): before the first sale, 20 days from the acceptance to determine
///   and to tell the developer, after the street was heard. Rizhao (art. 11) and Binzhou (art. 19) name the documents.
/// * Zhejiang (art. 7(2)), Shaoxing (art. 8(1)), Zhoushan (art. 10), Henan (art. 10(1)), Beijing (art. 16), where the
///   authority speaks before the land is granted.
/// * Qingyuan (art. 15(1)) has the developer publish the zone where it sells.
///
/// What must be done together with another step or before it has no day of its own: the other step follows it, and
/// is not lawful without it. A filing without one of its documents moves nothing. Where houses stand already, see
/// [`zone.adjustment`](super::adjustment). How a [procedure](crate::procedure) is judged is told there.
///
/// ```
/// use wuye::law::Law;
/// use wuye::procedure::{Event, History, Obstacle, Options};
/// use wuye::rule::Rule;
/// use wuye::zone::delimitation::Delimitation;
///
/// let shanghai = Law::built_in().at("310000".parse()?);
/// let filed = |documents: &[&str]| -> Result<Option<Obstacle>, wuye::Error> {
///     let documents = documents.iter().map(|name| name.to_string()).collect();
///     let filing = Event { documents: Some(documents), ..Event::new("apply-division", "2005-03-01".parse()?, "developer") };
///     let history =
///         History { as_of: "2005-03-02".parse()?, events: vec![filing], planned: vec![], calendar: None };
///     let decision = Delimitation::decide(&shanghai, &history, &Options::default())?;
///     Ok(decision.outcome().expect("in force").events[0].why)
/// };
/// assert_eq!(filed(&["planning-design"])?, None);
/// assert_eq!(filed(&[])?, Some(Obstacle::Incomplete));
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Delimitation;

procedure_rule!(
    Delimitation,
    "zone.delimitation",
    ("划分物业管理区域的程序", "how a zone is delimited"),
    keys::ZONE_DELIMITATION
);
