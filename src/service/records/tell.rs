//! What was found of documents and records.

use alloc::vec::Vec;

use super::asked::{Facts, Options};
use super::outcome::{Assessment, Gap, Outcome};
use crate::decision::{Label, Quantity, Reading, Reason, Step, Verdict};
use crate::law::{InForce, Words};
use crate::quantity::{Key, RoundingMode};

pub(super) fn reasons(
    classes: &InForce<Words>,
    links: &InForce<Words>,
    facts: &Facts,
    options: Options,
    outcome: &Outcome,
) -> Vec<Reason> {
    let wanting = outcome.classes_wanting.iter().map(|name| Quantity::named(name));
    let of_classes = Reason::computed(Step::RecordsClasses)
        .by(classes)
        .with(Label::DocumentsThere, Quantity::count(facts.documents.len()))
        .with_all(Label::NotThere, wanting)
        .verdict_of(Verdict::of(outcome.classes_wanting.is_empty()));
    let traced = Reason::computed(Step::RecordsTraced)
        .by(links)
        .with(Label::Processes, Quantity::count(facts.processes.len()))
        .with(Label::RecordsThere, Quantity::count(facts.records.len()))
        .with(Label::Gaps, Quantity::count(outcome.gaps.len()))
        .verdict_of(Verdict::of(outcome.gaps.is_empty()));
    let mut reasons = Vec::from([of_classes, traced]);
    reasons.extend(outcome.gaps.iter().map(of_gap));
    reasons.extend(outcome.assessment.as_ref().map(|found| assessed(found, options)));
    reasons
}

/// Where a trace ends.
fn of_gap(gap: &Gap) -> Reason {
    let told = |step: Step, operands: &[(Label, &Key)]| {
        let reason = Reason::computed(step).verdict_of(Verdict::NotMet);
        operands.iter().fold(reason, |reason, (label, key)| reason.with(*label, *key))
    };
    let (process_of, record_of, document_of) = (Label::ProcessKey, Label::RecordKey, Label::DocumentKey);
    match gap {
        Gap::ProcessWithoutDocument { process } => {
            told(Step::GapProcessWithoutDocument, &[(process_of, process)])
        }
        Gap::ProcessDocumentNotThere { process, document } => {
            told(Step::GapDocumentNotThere, &[(process_of, process), (document_of, document)])
        }
        Gap::ProcessWithoutRecord { process } => {
            told(Step::GapProcessWithoutRecord, &[(process_of, process)])
        }
        Gap::RecordWithoutProcess { record } => told(Step::GapRecordWithoutProcess, &[(record_of, record)]),
        Gap::RecordProcessNotThere { record, process } => {
            told(Step::GapProcessNotThere, &[(record_of, record), (process_of, process)])
        }
        Gap::RecordWithoutDocument { record } => told(Step::GapRecordWithoutDocument, &[(record_of, record)]),
        Gap::RecordDocumentNotThere { record, document } => {
            told(Step::GapDocumentNotThere, &[(record_of, record), (document_of, document)])
        }
        Gap::RecordDocumentOfOther { record, document, process } => told(
            Step::GapDocumentOfOther,
            &[(record_of, record), (document_of, document), (process_of, process)],
        ),
    }
}

fn assessed(found: &Assessment, options: Options) -> Reason {
    Reason::computed(Step::RecordsScore)
        .with(Label::WeightedMarks, Quantity::Number(found.weighted))
        .with(Label::Weights, Quantity::Number(found.weight))
        .with(Label::ExactScore, Quantity::Number(found.score))
        .with(Label::ShownScore, Quantity::Number(found.rounded))
        .with(Label::Places, Quantity::Count(options.places.into()))
        .reading(match options.rounding {
            RoundingMode::HalfUp => Reading::ScoreHalfUp,
            RoundingMode::HalfEven => Reading::ScoreHalfEven,
            RoundingMode::Up => Reading::ScoreUp,
            RoundingMode::Down => Reading::ScoreDown,
        })
}
