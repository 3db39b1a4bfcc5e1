//! Whether a service company's documents are complete and its records can be traced, and what an assessment comes to.

mod asked;
mod outcome;
mod tell;
mod trace;

use alloc::string::String;
use alloc::vec::Vec;

pub use self::asked::{Document, Facts, Mark, Options, Process, Record};
pub use self::outcome::{Assessment, Back, Forward, Gap, Outcome};
use self::trace::Register;
use crate::decision::Decision;
use crate::error::{At as _, Error};
use crate::law::{InForce, LocalLaw, Words, among, keys};
use crate::quantity::{Date, Ratio, in_key_order};
use crate::rule::Rule;

/// `service.records`: whether the set of documents (制度汇编) has every class that the text names, whether each process leads
/// to its document and its records and each record back to its document and process (可追溯性), and what an assessment
/// (考核) comes to.
///
/// By the scheme `hospital-services`, which is named behind the place: 二 has nine classes (岗位职责、岗位规范、考核标准、管理程序、
/// 管理标准、工艺流程、绩效考核、工作准则、员工守则), 六 has processes documented and records that make work traceable. That
/// the set had more than a hundred documents is told there, and asked of nobody. What standard of quality management the
/// company took in is no matter of this rule.
///
/// | found | |
/// |---|---|
/// | a process without a document, or without a record | a gap |
/// | a process or a record that names what is not there | a gap: that is what the trace is for |
/// | a record without a process, or without a document | a gap |
/// | a record whose document is not one of its process | a gap |
/// | a document that no process and no record names | none: told as unused |
///
/// An assessment is `Σ weight · mark / Σ weight`, exactly; it is rounded once, to be shown.
///
/// # Errors
/// [`InvalidFact`](crate::ErrorKind::InvalidFact) for two documents, processes, records or marks of one key, a document
/// named twice by one process, a class that the law does not name or is named twice, a weight or a mark below nothing,
/// weights that sum to nothing, and more than nine decimal places; [`NotInForce`](crate::ErrorKind::NotInForce) where no
/// such scheme is named; [`OutOfRange`](crate::ErrorKind::OutOfRange) for sums that cannot be held.
///
/// ```
/// use wuye::law::Law;
/// use wuye::quantity::RoundingMode;
/// use wuye::rule::Rule;
/// use wuye::service::records::{Facts, Mark, Options, Records};
///
/// let mark = |item: &str, weight: &str, score: &str| -> Result<Mark, wuye::Error> {
///     Ok(Mark { item: item.parse()?, weight: weight.parse()?, score: score.parse()? })
/// };
/// let facts = Facts {
///     on: "2007-06-01".parse()?,
///     documents: vec![],
///     processes: vec![],
///     records: vec![],
///     marks: vec![mark("cleaning", "2", "90")?, mark("lifts", "1", "85.015")?, mark("errands", "1", "85")?],
/// };
/// let hospital = Law::built_in().at("320100+hospital-services".parse()?);
/// let score = |options: Options| -> Result<(String, String), wuye::Error> {
///     let decision = Records::decide(&hospital, &facts, &options)?;
///     let found = decision.outcome().expect("in force").assessment.expect("there are marks");
///     Ok((found.score.to_string(), found.rounded.to_string()))
/// };
/// assert_eq!(score(Options::default())?, ("70003/800".into(), "175/2".into()), "87.50375 is shown as 87.50");
/// let up = Options { rounding: RoundingMode::Up, places: 0 };
/// assert_eq!(score(up)?, ("70003/800".into(), "88".into()));
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Records;

/// More decimal places are a slip.
const MOST_PLACES: u8 = 9;

impl Rule for Records {
    const ID: &'static str = "service.records";
    const TITLE: (&'static str, &'static str) =
        ("制度文件、质量记录与考核", "whether documents are complete and records can be traced, and a score");
    const PARAMETERS: &'static [&'static str] = &[keys::RECORDS_CLASSES.id(), keys::RECORDS_LINKS.id()];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.on
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        let classes = law.find(keys::RECORDS_CLASSES, facts.on)?;
        let links = law.find(keys::RECORDS_LINKS, facts.on)?;
        let register = Register::of(facts)?;
        check_classes(&classes, facts)?;
        let has =
            |name: &str| facts.documents.iter().any(|document| document.classes.iter().any(|of| of == name));
        let classes_wanting: Vec<String> =
            classes.value().iter().filter(|name| !has(name)).map(String::from).collect();
        let gaps = register.gaps(links.value());
        let assessment = assessment(facts, *options)?;
        let outcome = Outcome {
            complete: classes_wanting.is_empty() && gaps.is_empty(),
            classes_wanting,
            gaps,
            forward: register.forward(),
            back: register.back(),
            unused: register.unused(),
            assessment,
        };
        let reasons = tell::reasons(&classes, &links, facts, *options, &outcome);
        Ok(Decision::new(outcome, reasons))
    }
}

/// Refuses a class that the law does not name, or that a document is told twice to be of.
fn check_classes(classes: &InForce<Words>, facts: &Facts) -> Result<(), Error> {
    for (row, document) in facts.documents.iter().enumerate() {
        for (place, name) in document.classes.iter().enumerate() {
            among(classes.value().iter(), name).at_row("classes", place).at_row("documents", row)?;
            if document.classes.iter().take(place).any(|earlier| earlier == name) {
                let error = Error::invalid("records.class_twice", "the class is named twice");
                return Err(error.at_row(place).at("classes")).at_row("documents", row);
            }
        }
    }
    Ok(())
}

fn assessment(facts: &Facts, options: Options) -> Result<Option<Assessment>, Error> {
    if options.places > MOST_PLACES {
        return Err(
            Error::invalid("records.places", "at most nine decimal places can be shown").at("options.places")
        );
    }
    in_key_order(&facts.marks, ("marks", "item"), |mark| &mark.item)?;
    if facts.marks.is_empty() {
        return Ok(None);
    }
    let over = || Error::range("a score").at("marks");
    let (mut weight, mut weighted) = (Ratio::ZERO, Ratio::ZERO);
    for (row, mark) in facts.marks.iter().enumerate() {
        for (number, field) in [(mark.weight, "weight"), (mark.score, "score")] {
            if number < Ratio::ZERO {
                let error = Error::invalid("quantity.negative", "it cannot be less than nothing").at(field);
                return Err(error).at_row("marks", row);
            }
        }
        weight = weight.checked_add(mark.weight).ok_or_else(over)?;
        let product = mark.weight.checked_mul(mark.score).ok_or_else(over)?;
        weighted = weighted.checked_add(product).ok_or_else(over)?;
    }
    if weight == Ratio::ZERO {
        return Err(Error::invalid("records.weights", "the weights sum to nothing").at("marks"));
    }
    let score = weighted.checked_div(weight).ok_or_else(over)?;
    let rounded = options.rounding.places(score, options.places).ok_or_else(over)?;
    Ok(Some(Assessment { weight, weighted, score, rounded }))
}
