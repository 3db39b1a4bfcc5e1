use alloc::string::ToString as _;
use alloc::vec;
use alloc::vec::Vec;

use super::basis::Basis;
use super::note::Note;
use super::quantity::Quantity;
use super::words::{Label, Reading, Step};
use crate::error::Error;
use crate::law::{Absent, Citation, Displaced, InForce};
use crate::quantity::{Comparator, Ratio, Threshold};

/// What a step came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Verdict {
    /// What the law asks is there.
    Met,
    /// What the law asks is not there.
    NotMet,
    /// The step computes a number and compares nothing.
    Computed,
    /// The law leaves it to a person, or to a text that was not seen.
    Judgement,
}

impl Verdict {
    /// The verdict's name in an answer.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::NotMet => "not-met",
            Self::Computed => "computed",
            Self::Judgement => "judgement",
        }
    }

    /// Met or not.
    #[must_use]
    pub const fn of(met: bool) -> Self {
        if met { Self::Met } else { Self::NotMet }
    }
}

/// A number held against a share of another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// The number.
    pub left: Quantity,
    /// What the threshold is a share of; `None` where it is compared with the bound itself.
    pub of: Option<Quantity>,
    /// Whose that is, where it could be one or another's.
    pub base: Option<Label>,
    /// How.
    pub comparator: Comparator,
    /// The share.
    pub threshold: Option<Ratio>,
    /// The nearest number that meets the comparator: the least or the most that would do. `None` where
    /// there is none, as above a bound that votes in fractions come arbitrarily close to.
    pub nearest: Option<Quantity>,
    /// How far the number lies on the right side of [`nearest`](Self::nearest); negative where it falls
    /// short.
    pub margin: Option<Quantity>,
}

impl Comparison {
    /// `left` against a share of `of`.
    pub fn share(left: Quantity, of: Quantity, threshold: Threshold) -> Result<Self, Error> {
        let whole = of.to_ratio().ok_or_else(|| Error::range("a comparison"))?;
        let bound = threshold.bound(whole)?;
        let (nearest, margin) = nearest(&left, threshold.comparator(), bound)?;
        Ok(Self {
            left,
            of: Some(of),
            base: None,
            comparator: threshold.comparator(),
            threshold: Some(threshold.ratio()),
            nearest,
            margin,
        })
    }

    /// `left` against a bound of the same unit.
    pub fn bound(left: Quantity, comparator: Comparator, bound: &Quantity) -> Result<Self, Error> {
        let ratio = bound.to_ratio().ok_or_else(|| Error::range("a comparison"))?;
        let (nearest, margin) = nearest(&left, comparator, ratio)?;
        Ok(Self { left, of: None, base: None, comparator, threshold: None, nearest, margin })
    }
}

fn nearest(
    left: &Quantity,
    comparator: Comparator,
    bound: Ratio,
) -> Result<(Option<Quantity>, Option<Quantity>), Error> {
    let error = || Error::range("a margin");
    let nearest = match comparator {
        _ if left.is_discrete() => {
            let whole = i64::try_from(comparator.nearest_integer(bound)).map_err(|_| error())?;
            Ratio::from_integer(whole)
        }
        Comparator::AtLeast | Comparator::AtMost => bound,
        Comparator::MoreThan | Comparator::LessThan => return Ok((None, None)),
    };
    let number = left.to_ratio().ok_or_else(error)?;
    let (more, less) = if comparator.wants_more() { (number, nearest) } else { (nearest, number) };
    let margin = more.checked_sub(less).and_then(|margin| left.same_unit(margin)).ok_or_else(error)?;
    Ok((left.same_unit(nearest), Some(margin)))
}

/// One step of the argument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    step: Step,
    bases: Vec<Basis>,
    operands: Vec<(Label, Quantity)>,
    comparison: Option<Comparison>,
    verdict: Verdict,
    readings: Vec<Reading>,
    displaced: Vec<Displaced>,
}

impl Reason {
    pub(crate) const fn computed(step: Step) -> Self {
        Self {
            step,
            bases: Vec::new(),
            operands: Vec::new(),
            comparison: None,
            verdict: Verdict::Computed,
            readings: Vec::new(),
            displaced: Vec::new(),
        }
    }

    pub(crate) fn compared(step: Step, comparison: Comparison, met: bool) -> Self {
        Self { comparison: Some(comparison), verdict: Verdict::of(met), ..Self::computed(step) }
    }

    /// `left` held against a share of `of`, and whether it stands.
    pub(crate) fn share(
        step: Step,
        left: impl Into<Quantity>,
        of: impl Into<Quantity>,
        threshold: Threshold,
    ) -> Result<(bool, Self), Error> {
        let (left, of) = (left.into(), of.into());
        let error = || Error::range("a comparison");
        let met = threshold.is_met(left.to_ratio().ok_or_else(error)?, of.to_ratio().ok_or_else(error)?)?;
        Ok((met, Self::compared(step, Comparison::share(left, of, threshold)?, met)))
    }

    /// Whose number the comparison's whole is.
    pub(crate) fn out_of(mut self, base: Label) -> Self {
        if let Some(comparison) = &mut self.comparison {
            comparison.base = Some(base);
        }
        self
    }

    pub(crate) fn by<T>(mut self, found: &InForce<T>) -> Self {
        self.bases.push(found.into());
        // What lets by-laws set the value is a basis too.
        self.bases.extend(found.permit().map(Basis::from));
        self
    }

    /// It rests on those articles alone of the ones that say so, each as its citation is written.
    pub(crate) fn by_articles<'a, T>(
        mut self,
        found: &InForce<T>,
        articles: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        let named = |text: &str| found.citations().iter().find(|citation| citation.to_string() == text);
        let articles = articles.into_iter().filter_map(named).cloned().collect();
        self.bases.push(Basis { articles, ..found.into() });
        self
    }

    /// What applied last.
    pub(crate) fn by_last(mut self, absent: &Absent) -> Self {
        let basis = absent.last().map(|(jurisdiction, version)| Basis {
            parameter: absent.parameter(),
            jurisdiction: *jurisdiction,
            version: version.clone(),
            articles: version.citations.to_vec(),
            displaced: Vec::new(),
            bylaw: None,
        });
        self.bases.extend(basis);
        self
    }

    /// Texts that would have applied and do not.
    pub(crate) fn displacing(mut self, displaced: &[Displaced]) -> Self {
        self.displaced.extend_from_slice(displaced);
        self
    }

    pub(crate) fn with(mut self, label: Label, quantity: impl Into<Quantity>) -> Self {
        self.operands.push((label, quantity.into()));
        self
    }

    /// Several of one kind under their label, which stands once.
    pub(crate) fn with_all<Q: Into<Quantity>>(self, label: Label, all: impl IntoIterator<Item = Q>) -> Self {
        let mut all: Vec<Quantity> = all.into_iter().map(Into::into).collect();
        match (all.pop(), all.is_empty()) {
            (None, _) => self,
            (Some(only), true) => self.with(label, only),
            (Some(last), false) => {
                all.push(last);
                self.with(label, Quantity::AllOf(all))
            }
        }
    }

    pub(crate) fn reading(mut self, reading: Reading) -> Self {
        self.readings.push(reading);
        self
    }

    pub(crate) const fn verdict_of(mut self, verdict: Verdict) -> Self {
        self.verdict = verdict;
        self
    }

    /// Which step it is.
    #[must_use]
    pub const fn step(&self) -> Step {
        self.step
    }

    /// What it rests on.
    #[must_use]
    pub fn bases(&self) -> &[Basis] {
        &self.bases
    }

    /// The articles it rests on, each once.
    #[must_use]
    pub fn citations(&self) -> Vec<Citation> {
        let mut citations: Vec<Citation> = vec![];
        for citation in self.bases.iter().flat_map(|basis| &basis.articles) {
            if !citations.contains(citation) {
                citations.push(citation.clone());
            }
        }
        citations
    }

    /// The numbers it computed with or came to.
    #[must_use]
    pub fn operands(&self) -> &[(Label, Quantity)] {
        &self.operands
    }

    /// What was compared with what.
    #[must_use]
    pub const fn comparison(&self) -> Option<&Comparison> {
        self.comparison.as_ref()
    }

    /// What the step came to.
    #[must_use]
    pub const fn verdict(&self) -> Verdict {
        self.verdict
    }

    /// What a careful reader must know of it: which readings were used, what was displaced, which bounds
    /// of time are only believed, how weakly the words were verified.
    #[must_use]
    pub fn notes(&self) -> Vec<Note> {
        let readings = self.readings.iter().map(|reading| Note::Reading(*reading));
        let displaced = self.displaced.iter().cloned().map(Note::Displaced);
        let of_law = displaced.chain(self.bases.iter().flat_map(Note::of_basis));
        let mut notes: Vec<Note> = vec![];
        for note in readings.chain(of_law) {
            if !notes.contains(&note) {
                notes.push(note);
            }
        }
        notes
    }
}
