use alloc::string::String;
use alloc::vec::Vec;

use crate::decision::{Label, Quantity, Reason, Step, Term, Verdict};
use crate::error::Error;
use crate::programme::targets::Change;
use crate::quantity::{Money, Ratio};
use crate::rule;

/// From which sources services are paid.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// Whether fees become the main source, where the scheme wants that.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub toward: Option<Toward>,
    /// The sums of all years, each year's added up.
    pub sums: Sums,
    /// What each source gave in all years, in the order in which the scheme calls upon them.
    pub sources: Vec<OfSource>,
    /// Year by year.
    pub years: Vec<OfYear>,
}

/// How far fees are on the way to be the main source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Toward {
    /// Whether they are it in the last year.
    pub is_main: bool,
    /// The first of the years up to the last in each of which they are it.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub since: Option<u16>,
    /// Whether their share rose each year. None where there is but one year, or one in which nothing came in, and it did not
    /// fail to rise in another.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub rose_each_year: Option<bool>,
}

/// Sums of money, of which `gap = filled + needed` and `received + short = cost + surplus`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Sums {
    /// What the service cost.
    pub cost_yuan: Money,
    /// What came in from all sources.
    pub received_yuan: Money,
    /// What residents paid.
    pub fees_yuan: Money,
    /// What the fees are short of the cost.
    pub gap_yuan: Money,
    /// What of the gap the income of the commercial premises fills.
    pub filled_yuan: Money,
    /// What of it only subsidies can fill.
    pub needed_yuan: Money,
    /// What was given as subsidies.
    pub subsidy_yuan: Money,
    /// What these are short of what is needed.
    pub short_yuan: Money,
    /// What came in above the cost.
    pub surplus_yuan: Money,
}

/// What a source gave.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct OfSource {
    /// Its name.
    pub source: String,
    /// The sum.
    pub yuan: Money,
    /// Its share of all that came in; none where nothing did.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub share: Option<Ratio>,
}

/// A year.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct OfYear {
    /// Which.
    pub year: u16,
    /// The sums.
    pub sums: Sums,
    /// How the share of the fees stands to that of the year before, where both have one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub change: Option<Change>,
    /// What each source gave, the fees first.
    pub sources: Vec<OfSource>,
}

impl Sums {
    pub(super) fn of(cost: Money, fees: Money, fills: Money, subsidy: Money) -> Result<Self, Error> {
        let received = Money::sum([fees, fills, subsidy])?;
        let gap = cost.checked_sub(fees)?.max(Money::ZERO);
        let filled = gap.min(fills);
        let needed = gap.checked_sub(filled)?;
        Ok(Self {
            cost_yuan: cost,
            received_yuan: received,
            fees_yuan: fees,
            gap_yuan: gap,
            filled_yuan: filled,
            needed_yuan: needed,
            subsidy_yuan: subsidy,
            short_yuan: needed.checked_sub(subsidy)?.max(Money::ZERO),
            surplus_yuan: received.checked_sub(cost)?.max(Money::ZERO),
        })
    }

    fn add(&mut self, other: &Self) -> Result<(), Error> {
        for (sum, more) in [
            (&mut self.cost_yuan, other.cost_yuan),
            (&mut self.received_yuan, other.received_yuan),
            (&mut self.fees_yuan, other.fees_yuan),
            (&mut self.gap_yuan, other.gap_yuan),
            (&mut self.filled_yuan, other.filled_yuan),
            (&mut self.needed_yuan, other.needed_yuan),
            (&mut self.subsidy_yuan, other.subsidy_yuan),
            (&mut self.short_yuan, other.short_yuan),
            (&mut self.surplus_yuan, other.surplus_yuan),
        ] {
            *sum = sum.checked_add(more)?;
        }
        Ok(())
    }
}

impl OfSource {
    /// Tells of each source its share of all that came in.
    pub(super) fn share_out(sources: &mut [Self]) -> Result<(), Error> {
        let whole = Money::sum(sources.iter().map(|source| source.yuan))?;
        for source in sources {
            source.share = Ratio::share(source.yuan.fen(), whole.fen())?;
        }
        Ok(())
    }
}

/// The share of the source that stands first, which is the residents' fees.
pub(super) fn share_of_fees(sources: &[OfSource]) -> Option<Ratio> {
    sources.first().and_then(|fees| fees.share)
}

impl OfYear {
    pub(super) fn fee_share(&self) -> Option<Ratio> {
        share_of_fees(&self.sources)
    }
}

impl Toward {
    /// Of the years one after the other, in each of which fees are the main source or not.
    pub(super) fn of(is_main: &[bool], years: &[OfYear]) -> Self {
        let mut last = years.iter().zip(is_main).rev().take_while(|(_, is_main)| **is_main);
        let first = last.next();
        let since = last.last().or(first).map(|(year, _)| year.year);
        let changes = || years.iter().skip(1).map(|year| year.change);
        let rose_each_year = if changes().flatten().any(|change| change != Change::Rose) {
            Some(false)
        } else {
            (years.len() > 1 && changes().all(|change| change.is_some())).then_some(true)
        };
        Self { is_main: since.is_some(), since, rose_each_year }
    }

    /// The scheme gives no year by which they must be it: where they are not, a person judges whether they are on the way.
    pub(super) fn reason(self) -> Reason {
        let mut reason = Reason::computed(Step::FundingToward);
        if let Some(since) = self.since {
            reason = reason.with(Label::MainSince, Quantity::Count(since.into()));
        }
        if let Some(rose) = self.rose_each_year {
            reason = reason.with(Label::State, if rose { Term::RoseEachYear } else { Term::RoseNotEachYear });
        }
        reason.verdict_of(if self.is_main { Verdict::Met } else { Verdict::Judgement })
    }
}

impl Outcome {
    /// One year more.
    pub(super) fn add(&mut self, year: OfYear) -> Result<(), Error> {
        self.sums.add(&year.sums)?;
        for (source, of_it) in self.sources.iter_mut().zip(&year.sources) {
            source.yuan = source.yuan.checked_add(of_it.yuan)?;
        }
        self.years.push(year);
        OfSource::share_out(&mut self.sources)
    }
}

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        match (&self.toward, self.sums.short_yuan == Money::ZERO) {
            (Some(Toward { is_main: true, .. }), _) => "main",
            (Some(_), _) => "not-main",
            (None, true) => "covered",
            (None, false) => "open",
        }
    }
}
