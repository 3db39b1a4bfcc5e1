//! How a new zone is inspected and handed over to its first manager.

use crate::law::keys;
use crate::procedure::procedure_rule;

/// `zone.handover`: who must take which step until a new zone is inspected (承接查验) and handed over to the preliminary
/// manager, with its documents and its management premises (物业管理用房), and told.
///
/// | place | inspects | premises | documents | beside that |
/// |---|---|---|---|---|
/// | China: 条例 28, 29 | the manager, as it takes over | | as it takes over: 3 kinds | |
/// | Shanghai 11, 42, 54 | the developer, before delivery is applied for, with the agreement, published | at delivery | as it takes over; to the housing office too | 30 days to put right what was found |
/// | Beijing 20, 21 | both | | at the inspection: 4 kinds | 30 days |
/// | Zhejiang 24, 25, 26 | the manager, as it takes over, and reports | at delivery | as it takes over: 5 kinds | |
/// | Hangzhou 45, 46, 47 | both, before delivery | after the agreement, with a record; phase by phase, at the last the whole | before delivery | 30 days; the plan is published within 60 days of the registration |
/// | Ningbo 44, 45 | the manager, after the acceptance and before delivery | after the agreement | as it takes over: 8 kinds | owners are invited |
/// | Shaoxing 26 | the developer, 15 days before delivery, with the agreement, published | as in Zhejiang | as in Zhejiang | owners are invited |
/// | Zhoushan 37, Lishui 29, 30 | the manager, as it takes over | as in Zhejiang | 20 days before the inspection | |
/// | Huzhou 27, 28; Jiaxing 25 | the manager, as it takes over | as in Zhejiang | as in Zhejiang | filed, and passed on; published within 30 days |
/// | Shandong 15, 19; Binzhou 30 | the manager | without a day | without a day: 4 kinds | |
/// | Qingdao 49, 50 | both | without a day | without a day: 5 kinds | 30 days |
/// | Zibo 15, 17 | the developer, 15 days before delivery, with the agreement | the same | the same | 30 days; the facilities are published within 30 days |
/// | Liaocheng 11 | the developer, 15 days before delivery | 10 days after the agreement | the same | 30 days; published within 3 days |
/// | Weifang 14, 23, 24 | the manager, as it takes over | at delivery | as in Shandong | 30 days; published at delivery |
/// | Rizhao 18 to 20 | the developer, 15 days before delivery | without a day | 5 kinds; the rest within 10 days of a promise | filed within 30 days |
/// | Heze 15, 16 | the manager, as it takes over | without a day | 4 kinds; the rest as promised | 30 days |
/// | Henan 44, 45, 46 | the manager, once the works are accepted and the facilities stand | with the property | at the inspection, as in China | a fence towards the building site; filed within 30 days of taking over |
/// | Zhengzhou 32 | both, before delivery | as in Henan | as in Henan | filed within 30 days |
/// | Qingyuan 35 | the developer; once there is an assembly, its committee with both | | as in China | |
///
/// Who inspects, agrees and publishes "together" is whom the sentence names first, whose duty it is; an event is told as
/// that one's. What is done 时 or 前 another step is due by that step's day and holds nothing up where it is late. A zone
/// that is built in phases has a history for each of them.
///
/// Whether the premises are large enough is [`zone.premises`](super::premises)' to say. The assembly gets them with
/// [`assembly.setup`](crate::assembly::setup). A delay that a text punishes names its breach; what that costs is
/// [`penalty.range`](crate::penalty::range)'s: documents that are kept everywhere (物业管理条例 art. 58), premises in
/// Liaocheng (68), the inspection in Hangzhou (85), that it is published in Jiaxing (36) and Liaocheng (69) or filed in
/// Rizhao (85), defects in Heze (39). How a [procedure](crate::procedure) is judged is told there.
///
/// # Errors
/// [`MissingFact`](crate::ErrorKind::MissingFact) where a time runs back from a step whose day is neither told nor
/// planned, as from the delivery (`deliver`).
///
/// In Zibo the premises are due fifteen days before the delivery:
///
/// ```
/// use wuye::law::Law;
/// use wuye::procedure::{Event, History, Options, Planned};
/// use wuye::rule::Rule;
/// use wuye::zone::handover::Handover;
///
/// let zibo = Law::built_in().at("370300".parse()?);
/// let late = |on: &str| -> Result<Option<i32>, wuye::Error> {
///     let handed = Event::new("hand-over-rooms", on.parse()?, "developer");
///     let planned = vec![Planned { step: "deliver".into(), on: "2024-06-30".parse()? }];
///     let history = History { as_of: on.parse()?, events: vec![handed], planned, calendar: None };
///     let decision = Handover::decide(&zibo, &history, &Options::default())?;
///     Ok(decision.outcome().expect("in force").events[0].late_days)
/// };
/// assert_eq!(late("2024-06-15")?, Some(0));
/// assert_eq!(late("2024-06-16")?, Some(1));
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Handover;

procedure_rule!(
    Handover,
    "zone.handover",
    ("新建物业承接查验和交接的程序", "how a new zone is inspected and handed over"),
    keys::ZONE_HANDOVER
);
