//! Whether services were done as often, and as soon, as a scheme and its charter say.

mod asked;
mod count;
mod outcome;
mod standard;
mod tell;

use alloc::string::String;
use alloc::vec::Vec;

pub use self::asked::{Charter, Event, Facts, Occasion, Options, Promise, Promised, SameMinute};
use self::count::Log;
pub use self::outcome::{Cut, Held, Item, Late, Occasions, Outcome, Standing, Times, Unit, Waiting, Wording};
use self::standard::Standard;
use crate::decision::{Decision, Reason};
use crate::error::{At as _, Error};
use crate::law::{InForce, LocalLaw, ServiceItem, ServiceItems, among, keys};
use crate::quantity::Date;
use crate::rule::Rule;

/// `service.catalogue`: which services (服务项目) a scheme lists, and whether each was done as often, or as soon, as it and
/// the charter (章程) say, over a log.
///
/// The scheme is named behind the place. Two are in the tables:
///
/// * `street-old-estates`, 二（一）3: the nine duties of a street's service centre (物业管理服务中心), of which one has a number:
///   patrols, at least twice a day (每天不少于两次, no. 7);
/// * `community-services`, 一: the six classes of community service (公共秩序、环境卫生、安全、设施、绿化、其他) with their items; and
///   二（二）: the charter states fees and services. Public places are cleaned outside the maintenance sections
///   (维护作业标段以外): what is done inside does not count.
///
/// | the text's word | what is held |
/// |---|---|
/// | 不少于两次 a day | each unit of time against the number |
/// | 定期 | the same, with the charter's number |
/// | 及时, 按时 | each occasion, within the charter's minutes |
/// | 适时 | either, as the charter has it |
/// | on request (受理) | each occasion; within the charter's minutes where it has any |
/// | nothing | left to judgement, unless the charter promises something |
///
/// A word without a number is never given one: where the charter has none, the item is
/// [undetermined](Held::Undetermined) and all items together are open; the others are decided all the same. A charter can
/// promise more than a text's number, and not less.
///
/// Units of time are counted from the period's first day; one that the period cuts short is not asked for. What is done
/// more often on one day makes up for nothing on another. Entries outside the period are left out and told. A moment at
/// which a time ends is in time.
///
/// | patrols on three days, two a day | |
/// |---|---|
/// | 2, 2, 2 | met, 6 of 6 |
/// | 4, 1, 2 | the second day is short by 1: 5 of 6 |
/// | 2, 2, 1 by noon of the third | open: 1 is wanting until the day is over |
///
/// # Errors
/// [`InvalidFact`](crate::ErrorKind::InvalidFact) for an item, a ground or a thing to be stated that the law does not name,
/// a period that ends before it begins, what lies after `as_of`, an entry with both a day and a moment, two in one minute
/// where these are refused, an item logged that has occasions or the other way round, and a charter that promises an item
/// twice, less than the law or in another way; [`MissingFact`](crate::ErrorKind::MissingFact) for an entry without a time
/// and a charter that the scheme asks for; [`NotInForce`](crate::ErrorKind::NotInForce) where no scheme is named that lists
/// services; [`OutOfRange`](crate::ErrorKind::OutOfRange) for a period of more than a century.
///
/// ```
/// use wuye::law::Law;
/// use wuye::rule::Rule;
/// use wuye::service::catalogue::{Catalogue, Event, Facts, Held, Options, Standing};
///
/// let patrols = |moments: &[&str], as_of: &str| -> Result<(Standing, Vec<u64>), wuye::Error> {
///     let log = moments.iter().map(|at| {
///         Ok(Event { item: "patrol".into(), on: None, at: Some(at.parse()?), ground: None })
///     });
///     let facts = Facts {
///         from: "2008-06-01".parse()?,
///         to_inclusive: "2008-06-02".parse()?,
///         as_of: as_of.parse()?,
///         owed: vec!["patrol".into()],
///         charter: None,
///         log: log.collect::<Result<_, wuye::Error>>()?,
///         occasions: Vec::new(),
///     };
///     let street = Law::built_in().at("320114+street-old-estates".parse()?);
///     let decision = Catalogue::decide(&street, &facts, &Options::default())?;
///     let item = &decision.outcome().expect("in force").items[0];
///     let Held::Times(times) = &item.held else { panic!("patrols are counted") };
///     Ok((item.standing, times.missed.iter().map(|day| day.short).collect()))
/// };
/// let four = ["2008-06-01T08:00", "2008-06-01T20:00", "2008-06-02T08:00", "2008-06-02T20:00"];
/// assert_eq!(patrols(&four, "2008-06-03T00:00")?, (Standing::Met, vec![]));
/// assert_eq!(patrols(&four[..3], "2008-06-03T00:00")?, (Standing::NotMet, vec![1]));
/// assert_eq!(patrols(&four[..3], "2008-06-02T23:59")?, (Standing::Open, vec![]), "a minute is left");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Catalogue;

impl Rule for Catalogue {
    const ID: &'static str = "service.catalogue";
    const TITLE: (&'static str, &'static str) =
        ("服务项目与频次", "whether services were done as often, and as soon, as is due");
    const PARAMETERS: &'static [&'static str] = &[keys::SERVICE_CATALOGUE.id(), keys::SERVICE_CHARTER.id()];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.from
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        let text = law.find(keys::SERVICE_CATALOGUE, facts.from)?;
        check_words(&text, facts)?;
        let mut reasons = Vec::new();
        let charter_wanting = charter(law, facts, &mut reasons)?;
        let rows = || text.value().items.iter();
        let log = Log::read(facts, *options, |item, ground| {
            rows().any(|row| *row.item == *item && row.elsewhere.has(ground))
        })?;
        let standards: Vec<(&ServiceItem, Standard)> = rows()
            .map(|row| Standard::of(row, facts).map(|standard| (row, standard)))
            .collect::<Result<_, _>>()?;
        check_kinds(&standards, facts)?;
        let owed =
            |row: &ServiceItem| facts.owed.is_empty() || facts.owed.iter().any(|item| **item == *row.item);
        let mut items: Vec<Item> = Vec::new();
        for (row, standard) in standards.into_iter().filter(|(row, _)| owed(row)) {
            let held = match standard {
                Standard::Times { frequency, least, by_charter } => {
                    Held::Times(log.times(row, frequency, least, by_charter)?)
                }
                Standard::Occasions(within) => Held::Occasions(log.occasions(row, within)?),
                Standard::Undetermined(wording) => Held::Undetermined(wording),
                Standard::Judged => Held::Judged,
            };
            let (name, class) = (String::from(&*row.item), String::from(&*row.class));
            let item = Item { item: name, class, standing: held.standing(), held };
            tell::item(&text, row, &item, (facts, *options), &mut reasons)?;
            items.push(item);
        }
        let of_items = items.iter().map(|item| item.standing).max().unwrap_or(Standing::Judgement);
        let standing = if charter_wanting.is_empty() { of_items } else { Standing::NotMet };
        Ok(Decision::new(Outcome { standing, charter_wanting, items }, reasons))
    }
}

/// What the charter does not state, where the scheme says what it states.
fn charter(law: &LocalLaw<'_>, facts: &Facts, reasons: &mut Vec<Reason>) -> Result<Vec<String>, Error> {
    if let Some(charter) = &facts.charter {
        standard::check(charter).at("charter")?;
    }
    let Some(text) = law.find_any(keys::SERVICE_CHARTER, facts.from)? else {
        return Ok(Vec::new());
    };
    let missing = || Error::missing("charter", "the charter of services, which the scheme asks for");
    let charter = facts.charter.as_ref().ok_or_else(missing)?;
    for (row, stated) in charter.states.iter().enumerate() {
        among(text.value().iter(), stated).at_row("states", row).at("charter")?;
    }
    let stated = |name: &str| charter.states.iter().any(|stated| stated == name);
    let wanting: Vec<&str> = text.value().iter().filter(|name| !stated(name)).collect();
    reasons.push(tell::charter(&text, &wanting));
    Ok(wanting.into_iter().map(String::from).collect())
}

/// Refuses a name that is none of the scheme's.
fn check_words(text: &InForce<ServiceItems>, facts: &Facts) -> Result<(), Error> {
    let rows = || text.value().items.iter();
    let items = || rows().map(|row| &*row.item);
    let grounds = || rows().flat_map(|row| row.elsewhere.iter());
    for (row, item) in facts.owed.iter().enumerate() {
        among(items(), item).at_row("owed", row)?;
        if facts.owed.iter().take(row).any(|earlier| earlier == item) {
            let error = Error::invalid("service.owed_twice", "it is asked about twice");
            return Err(error).at_row("owed", row);
        }
    }
    let promised = facts.charter.iter().flat_map(|charter| charter.standards.iter());
    for (row, promised) in promised.enumerate() {
        among(items(), &promised.item).at("item").at_row("standards", row).at("charter")?;
    }
    for (row, event) in facts.log.iter().enumerate() {
        among(items(), &event.item).at("item").at_row("log", row)?;
        if let Some(ground) = &event.ground {
            among(grounds(), ground).at("ground").at_row("log", row)?;
        }
    }
    for (row, occasion) in facts.occasions.iter().enumerate() {
        among(items(), &occasion.item).at("item").at_row("occasions", row)?;
    }
    Ok(())
}

/// Refuses an entry of an item that has occasions, and an occasion of one that is done so many times: it would be passed
/// over.
fn check_kinds(standards: &[(&ServiceItem, Standard)], facts: &Facts) -> Result<(), Error> {
    let of = |item: &str| standards.iter().find(|(row, _)| *row.item == *item).map(|(_, standard)| *standard);
    for (row, event) in facts.log.iter().enumerate() {
        if let Some(Standard::Occasions(_)) = of(&event.item) {
            let message = "it is done at its occasions: `occasions` has them";
            return Err(Error::invalid("service.has_occasions", message).at("item")).at_row("log", row);
        }
    }
    for (row, occasion) in facts.occasions.iter().enumerate() {
        if let Some(Standard::Times { .. }) = of(&occasion.item) {
            let message = "it is done so many times in each unit: `log` has what was done";
            return Err(Error::invalid("service.has_times", message).at("item")).at_row("occasions", row);
        }
    }
    Ok(())
}
