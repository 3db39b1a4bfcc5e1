//! How the duty was.

use alloc::string::String;
use alloc::vec::Vec;

use super::asked::{Options, Shift, Uncertified};
use super::outcome::{Staffed, Wanting};
use crate::decision::{Comparison, Label, Quantity, Reading, Reason, Step, Term, Verdict};
use crate::error::Error;
use crate::law::{InForce, Words};
use crate::quantity::{Comparator, Threshold};

impl Wanting {
    const fn term(self) -> Term {
        match self {
            Self::Certificate => Term::DutyCertificate,
            Self::CertificateNotYet => Term::CertificateNotYet,
            Self::CertificateExpired => Term::CertificateExpired,
            Self::Uniform => Term::Uniform,
            Self::Badge => Term::Badge,
        }
    }
}

/// A shift and what is wanting of it.
pub(super) fn shift(checks: &InForce<Words>, shift: &Shift, wanting: &[Wanting]) -> Reason {
    Reason::computed(Step::ConductShift)
        .by(checks)
        .with(Label::Shift, &shift.shift)
        .with_all(Label::NotThere, wanting.iter().map(|wanting| wanting.term()))
        .verdict_of(Verdict::of(wanting.is_empty()))
}

/// What a person judges.
pub(super) fn judged(checks: &InForce<Words>, names: &[String]) -> Reason {
    Reason::computed(Step::ConductJudged)
        .by(checks)
        .with_all(Label::ToJudge, names.iter().map(|name| Quantity::named(name)))
        .verdict_of(Verdict::Judgement)
}

/// A post in a peak, and when too few were there. The options where they may make a difference.
pub(super) fn peak(
    text: &InForce<Threshold>,
    least: u64,
    staffed: &Staffed,
    options: Option<Options>,
    reasons: &mut Vec<Reason>,
) -> Result<(), Error> {
    let (covered, all) = (Quantity::Minutes(staffed.covered_minutes), Quantity::Minutes(staffed.minutes));
    let compared = Comparison::bound(covered, Comparator::AtLeast, &all)?;
    let reason = Reason::compared(Step::ConductPeak, compared, staffed.uncovered.is_empty())
        .by(text)
        .with(Label::PeakOf, &staffed.peak)
        .with(Label::Post, &staffed.post)
        .with(Label::LeastStaff, Quantity::Count(least));
    reasons.push(match options.map(|options| options.uncertified) {
        None => reason,
        Some(Uncertified::Covers) => reason.reading(Reading::UncertifiedCovers),
        Some(Uncertified::DoesNot) => reason.reading(Reading::UncertifiedDoesNot),
    });
    for row in &staffed.uncovered {
        let reason = Reason::computed(Step::ConductUncovered)
            .with(Label::From, row.from)
            .with(Label::To, row.to)
            .with(Label::MinutesLong, Quantity::Minutes(row.minutes))
            .with(Label::StaffThere, Quantity::Count(row.present))
            .with(Label::StaffWanting, Quantity::Count(row.short));
        reasons.push(reason.verdict_of(Verdict::NotMet));
    }
    Ok(())
}
