//! Whether an estate is one zone or may be several.

mod facts;
mod outcome;
mod standard;

use alloc::collections::BTreeSet;
use alloc::string::String;
use alloc::vec::Vec;

use self::facts::term;
pub use self::facts::{Facts, PublicGround};
pub use self::outcome::{Belongs, Divided, GroundBelongs, Listed, Options, Outcome, Overlap, Unsaid};
use self::standard::{Known, Standard, holds};
use crate::decision::{Comparison, Decision, Label, Quantity, Reading, Reason, Step, Term, Verdict};
use crate::error::Error;
use crate::law::{AuthorityGoesBy, DivisionRow, InForce, LocalLaw, ZoneDivision, keys};
use crate::quantity::Date;
use crate::rule::Rule;

/// `zone.division`: whether an estate must be one zone (物业管理区域), may be several, or is left to the authority.
///
/// The nation names what is weighed (物业管理条例 art. 9(2): shared facilities, size, the building of communities) and leaves
/// the rest to the provinces; nothing is decided by that alone, nor in Beijing (art. 15(1)). A place's text is a list of cases:
///
/// | place | one zone | may be several |
/// |---|---|---|
/// | Shanghai 8 (10(1): of estates in use and of zones, too) | facilities shared | … split by roads or rivers, and responsibility for them clear: goes before the other |
/// | Zhejiang 7(3), new estates | facilities shared | |
/// | Hangzhou 9; 12(1)(1) | new: main facilities shared | a zone: independent areas, responsibility clear |
/// | Ningbo 8(4); 9(1)(1); else as the province | other property that shares facilities with dwellings | a zone, else as it is: independent areas, facilities and premises separable, planning rules met |
/// | Zhoushan 9, Taizhou 11(1), new, else by plot | plots beside each other: facilities and grounds (Zhoushan), facilities and premises (Taizhou) shared; as the province | phases: facilities and grounds separable |
/// | Taizhou 12(2), a zone | neither facilities nor premises separable | |
/// | Shandong 8(2), Qingdao 11(2), Binzhou since 2021-12-03 | phases or developers: facilities shared | the same: facilities separable |
/// | Rizhao 10(2) | the same | natural blocks, facilities separable |
/// | Liaocheng 9(2) | one building area; phases or developers: facilities shared | phases or developers, main facilities and grounds separable: goes before the area |
/// | Henan 9(2), Zhengzhou 29(2) | premises, facilities and grounds shared, and none separable | |
/// | Qingyuan 14 | one area: nothing separable, or one wall; phases or developers: facilities and grounds shared, or one wall | all separable, and split |
///
/// In Zhoushan (9(1)(2)) and Ningbo (9(1)) a zone stays [as it is](Divided::AsItIs) where no case holds. New estates are
/// [by plot](Divided::ByPlot) only as a rule (一般), which gives way to every case.
///
/// A fact is asked for only where the answer turns on it: facilities that are not shared settle Shanghai's question, and no
/// other fact is read. Where [two cases hold](Overlap), for what a text [does not say](Unsaid) and where it
/// [names things together](Listed) there is an option.
///
/// **Public ground** (规划城市道路、公共绿地、河道) is not taken into a zone in Beijing (15(2)), Taizhou (10(2)) and Liaocheng
/// (9(3)); in Ningbo (10(1)) it is not managed with the zone in which it lies.
///
/// Who divides, with what and by when, is [`zone.delimitation`](super::delimitation), for estates in use and zones
/// [`zone.adjustment`](super::adjustment); that zones may be joined is told there, and whether the owners agreed is for
/// [`vote.motion`](crate::vote::motion). Whether a road splits an estate, or facilities can be divided, is a fact here.
///
/// # Errors
/// [`MissingFact`](crate::ErrorKind::MissingFact) for the first fact that could turn the answer;
/// [`InvalidFact`](crate::ErrorKind::InvalidFact) for public ground asked about twice;
/// [`NotInForce`](crate::ErrorKind::NotInForce) where the text was not seen, as in Shanghai before 2019-03-01: the opinion
/// of 2004 tells how a zone is delimited, not by what.
///
/// ```
/// use wuye::law::{EstateStage, Law};
/// use wuye::rule::Rule;
/// use wuye::zone::division::{Divided, Division, Facts, Options};
///
/// let shanghai = Law::built_in().at("310000".parse()?);
/// let decide = |shared, split, clear| -> Result<Divided, wuye::Error> {
///     let facts = Facts {
///         facilities_shared: Some(shared),
///         split,
///         responsibility_clear: clear,
///         ..Facts::new("2024-06-01".parse()?, EstateStage::New)
///     };
///     Ok(Division::decide(&shanghai, &facts, &Options::default())?.outcome().expect("in force").division)
/// };
/// assert_eq!(decide(true, Some(true), Some(true))?, Divided::MayBeSeparate);
/// assert_eq!(decide(true, Some(true), Some(false))?, Divided::OneZone, "nobody answers for what is shared");
/// assert_eq!(decide(true, Some(false), None)?, Divided::OneZone, "not split: nothing else is asked");
/// assert_eq!(decide(true, Some(true), None).unwrap_err().path(), "responsibility_clear");
/// assert_eq!(decide(false, None, None)?, Divided::AuthorityDecides);
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Division;

impl Rule for Division {
    const ID: &'static str = "zone.division";
    const TITLE: (&'static str, &'static str) =
        ("划分物业管理区域的标准", "whether an estate is one zone or may be several");
    const PARAMETERS: &'static [&'static str] =
        &[keys::ZONE_DIVISION.id(), keys::ZONE_DIVISION_EXCLUDED.id(), keys::ZONE_DIVISION_UNMANAGED.id()];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.on
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        let text = law.find(keys::ZONE_DIVISION, facts.on)?;
        let known = Known::of(facts);
        let standard = Standard::new(text.value(), facts.stage, *options);
        let division = standard.decide(&known)?;
        let mut reasons = Vec::new();
        for row in standard.rows() {
            let gives_way = standard.held(&known).any(|(other, way)| way && other.row == row.row);
            reasons.extend(of_row(&text, facts, (row, gives_way), &known)?);
        }
        let decided = decided(&text, facts, division, &standard, &known);
        reasons.push(
            readings(&text, facts, *options, division, &known).into_iter().fold(decided, Reason::reading),
        );
        let ground = ground(law, facts, &mut reasons)?;
        let weighs = weighed(&text, facts).map(String::from).collect();
        Ok(Decision::new(Outcome { division, weighs, ground }, reasons))
    }
}

/// What is known of a case: what of it is there and what is not. None where it is not settled.
fn of_row(
    text: &InForce<ZoneDivision>,
    facts: &Facts,
    (row, gives_way): (&DivisionRow, bool),
    known: &Known,
) -> Result<Option<Reason>, Error> {
    let Some(held) = holds(row, known) else { return Ok(None) };
    let traits = || [&row.any, &row.needs, &row.lacks].into_iter().flat_map(|list| list.iter().copied());
    let told = |wanted: bool| traits().filter(move |of| known.told(*of) == Some(wanted)).map(term);
    let reason = match (row.smallest_part, known.smallest()) {
        (Some(limit), Some(area)) => {
            let (left, bound) = (Quantity::from(area), Quantity::from(limit.area));
            let held = Comparison::bound(left, limit.comparator, &bound)?;
            Reason::compared(Step::DivisionCase, held, limit.holds(area))
        }
        _ => Reason::computed(Step::DivisionCase),
    };
    let reason = cited(reason, text, facts, row)
        .with_all(Label::Present, told(true))
        .with_all(Label::Absent, told(false));
    let reason = reason.with(Label::WouldBe, Divided::from(row.gives).term()).verdict_of(Verdict::of(held));
    Ok(Some(if gives_way { reason.with(Label::Beside, Term::GivesWay) } else { reason }))
}

/// A case rests on its articles, and on those that carry it over to the estate's stage.
fn cited(reason: Reason, text: &InForce<ZoneDivision>, facts: &Facts, row: &DivisionRow) -> Reason {
    let carried = text.value().carries.iter().filter(|carried| carried.to.contains(&facts.stage));
    let articles = row.cites.iter().chain(carried.flat_map(|carried| carried.cites.iter()));
    reason.by_articles(text, articles)
}

/// What the authority goes by at the estate's stage.
fn authority<'a>(
    text: &'a InForce<ZoneDivision>,
    facts: &'a Facts,
) -> impl Iterator<Item = &'a AuthorityGoesBy> {
    let of_stage = |row: &&AuthorityGoesBy| row.of.is_empty() || row.of.contains(&facts.stage);
    text.value().authority.iter().filter(of_stage)
}

fn weighed<'a>(text: &'a InForce<ZoneDivision>, facts: &'a Facts) -> impl Iterator<Item = &'a str> {
    authority(text, facts).flat_map(|row| row.weighs.iter())
}

/// What came out, by the cases that gave it, or by what the authority weighs.
fn decided(
    text: &InForce<ZoneDivision>,
    facts: &Facts,
    division: Divided,
    standard: &Standard<'_>,
    known: &Known,
) -> Reason {
    if division == Divided::AuthorityDecides {
        let articles = authority(text, facts).flat_map(|row| row.cites.iter());
        return Reason::computed(Step::DivisionAuthority)
            .by_articles(text, articles)
            .with_all(Label::Weighed, weighed(text, facts).map(Quantity::named))
            .verdict_of(Verdict::Judgement);
    }
    let giving = standard.held(known).filter(|(row, way)| !way && Divided::from(row.gives) == division);
    let mut articles: Vec<&str> = Vec::new();
    for article in giving.flat_map(|(row, _)| row.cites.iter()) {
        if !articles.contains(&article) {
            articles.push(article);
        }
    }
    let reason = Reason::computed(Step::DivisionDecided).by_articles(text, articles);
    reason.with(Label::Division, division.term())
}

/// The readings without which another answer would be possible.
fn readings(
    text: &InForce<ZoneDivision>,
    facts: &Facts,
    options: Options,
    division: Divided,
    known: &Known,
) -> Vec<Reading> {
    let (overlap, other_overlap) = match options.overlap {
        Overlap::OneZone => (Reading::OverlapOneZone, Overlap::MayBeSeparate),
        Overlap::MayBeSeparate => (Reading::OverlapMayBeSeparate, Overlap::OneZone),
    };
    let (unsaid, other_unsaid) = match options.unsaid {
        Unsaid::Authority => (Reading::UnsaidAuthority, Unsaid::Contrary),
        Unsaid::Contrary => (Reading::UnsaidContrary, Unsaid::Authority),
    };
    let (listed, other_listed) = match options.listed {
        Listed::Each => (Reading::ListedEach, Listed::Any),
        Listed::Any => (Reading::ListedAny, Listed::Each),
    };
    let others = [
        (overlap, Options { overlap: other_overlap, ..options }),
        (unsaid, Options { unsaid: other_unsaid, ..options }),
        (listed, Options { listed: other_listed, ..options }),
    ];
    let turns = |other: Options| !Standard::new(text.value(), facts.stage, other).decides(known, division);
    others.into_iter().filter(|(_, other)| turns(*other)).map(|(reading, _)| reading).collect()
}

/// Whether public ground goes with the zone.
fn ground(law: &LocalLaw<'_>, facts: &Facts, reasons: &mut Vec<Reason>) -> Result<Vec<GroundBelongs>, Error> {
    let asked = &facts.public_ground;
    for (row, ground) in asked.iter().enumerate() {
        if asked.iter().take(row).any(|earlier| earlier == ground) {
            let error = Error::invalid("division.ground", "it is asked about twice");
            return Err(error.at_row(row).at("public_ground"));
        }
    }
    let mut all: Vec<GroundBelongs> = Vec::new();
    // In the order of the texts, whatever the order in which it was asked.
    for ground in asked.iter().copied().collect::<BTreeSet<PublicGround>>() {
        let reason = Reason::computed(Step::DivisionGround).with(Label::Ground, ground.term());
        let texts = [
            (keys::ZONE_DIVISION_EXCLUDED, Belongs::NotTakenIn),
            (keys::ZONE_DIVISION_UNMANAGED, Belongs::NotManaged),
        ];
        let mut told = (reason.clone().verdict_of(Verdict::Judgement), Belongs::Judgement);
        for (key, belongs) in texts {
            match law.find_any(key, facts.on)? {
                Some(text) if text.value().has(ground.term().name()) => {
                    told = (reason.clone().by(&text), belongs);
                    break;
                }
                _ => {}
            }
        }
        let (reason, belongs) = told;
        reasons.push(reason.with(Label::Belongs, belongs.term()));
        all.push(GroundBelongs { ground, belongs });
    }
    Ok(all)
}
