//! From which sources an estate's services are paid, year by year.

mod facts;
mod outcome;

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

pub use self::facts::{Facts, Main, Options, Year};
use self::outcome::share_of_fees;
pub use self::outcome::{OfSource, OfYear, Outcome, Sums, Toward};
use super::targets::Change;
use crate::decision::{Decision, Label, Quantity, Reason, Step, Verdict};
use crate::error::{At as _, Error};
use crate::law::{InForce, LocalLaw, Shared, Words, among, keys};
use crate::quantity::{Date, Money, in_year_order, not_after};
use crate::rule::Rule;

/// `programme.funding`: from which sources (经费来源) services are paid year by year, what is short, and whether the residents'
/// fees become the main source.
///
/// A scheme names the sources. That of the district (社区物业化服务工作方案, part 8（三）) has residents' fees, which are to become
/// the main source by and by (逐步成为主要经费来源), beside what district and street give; that of the street
/// (街道老旧小区物业管理方案, part 2（二）4) has affordable housing pay low fees, and the income of its commercial premises (商业用房收益)
/// fill what these are short of. It gives no tariff and no share. So from what came in, year by year
///
/// * `gap = max(0, cost − fees)`, of which the premises fill what they can: `filled = min(gap, premises)`;
/// * `needed = gap − filled` is what subsidies are still wanted for; `short = max(0, needed − subsidies)`;
/// * `surplus = max(0, received − cost)`.
///
/// So `gap = filled + needed` and `received + short = cost + surplus`, to the fen, in each year and over all. A year stands
/// by itself: what is left of one fills no gap of another. What a tariff would yield, and what premises leave for later
/// years, is [`fee.subsidy`](crate::fee::subsidy).
///
/// What 主要 is, the scheme does not say: more than half of all that came in, or more than any other source gave
/// (`options.main`). Fees are the main source [since](Toward::since) the first of the years up to the last in each of which
/// they are.
///
/// | year | cost | fees | district | street | share of the fees | more than half | more than any other |
/// |---|---|---|---|---|---|---|---|
/// | 1 | 100,000 | 20,000 | 40,000 | 40,000 | 1/5 | no | no |
/// | 2 | 100,000 | 50,000 | 25,000 | 25,000 | 1/2 | no | yes |
/// | 3 | 100,000 | 50,000.01 | 24,999.99 | 25,000 | 5000001/10000000 | yes | yes |
///
/// # Errors
/// [`MissingFact`](crate::ErrorKind::MissingFact) where there is no year, and for a source of which nobody says what it gave;
/// [`InvalidFact`](crate::ErrorKind::InvalidFact) for sources that the scheme does not have, years that stand twice or are not
/// one after the other, years after that of the question, and sums below zero;
/// [`NotInForce`](crate::ErrorKind::NotInForce) where no scheme is named.
///
/// ```
/// use wuye::law::Law;
/// use wuye::programme::funding::{Facts, Funding, Main, Options, Year};
/// use wuye::rule::{Outcome as _, Rule};
///
/// let told = |fees: &str, main: Main| -> Result<(&str, Option<u16>), wuye::Error> {
///     let year = |year: u16, [fees, district, street]: [&str; 3]| -> Result<Year, wuye::Error> {
///         Ok(Year {
///             year,
///             cost_yuan: "100000".parse()?,
///             received_yuan: [
///                 ("residents-fees".into(), fees.parse()?),
///                 ("district".into(), district.parse()?),
///                 ("street".into(), street.parse()?),
///             ]
///             .into(),
///         })
///     };
///     let facts = Facts {
///         as_of: "2024-12-31".parse()?,
///         years: vec![year(2024, [fees, "25000", "25000"])?, year(2023, ["20000", "40000", "40000"])?],
///     };
///     let scheme = Law::built_in().at("420106+community-services".parse()?);
///     let decision = Funding::decide(&scheme, &facts, &Options { main })?;
///     let outcome = decision.outcome().expect("in force");
///     Ok((outcome.word(), outcome.toward.as_ref().and_then(|toward| toward.since)))
/// };
/// assert_eq!(told("50000", Main::MoreThanHalf)?, ("not-main", None), "just half is not more");
/// assert_eq!(told("50000.01", Main::MoreThanHalf)?, ("main", Some(2024)));
/// assert_eq!(told("50000", Main::Largest)?, ("main", Some(2024)), "twice as much as either of the others");
/// assert_eq!(told("25000", Main::Largest)?, ("not-main", None));
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Funding;

impl Rule for Funding {
    const ID: &'static str = "programme.funding";
    const TITLE: (&'static str, &'static str) =
        ("物业服务的经费来源", "from which sources services are paid, year by year");
    const PARAMETERS: &'static [&'static str] = &[
        keys::FUNDING_FEES.id(),
        keys::FUNDING_FILLS.id(),
        keys::TRANCHE_PAYERS.id(),
        keys::FUNDING_MAIN.id(),
    ];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.as_of
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        let fees = match law.find(keys::FUNDING_FEES, facts.as_of) {
            Ok(fees) => fees,
            Err(absent) => return Decision::of_absent(absent),
        };
        let texts = Texts {
            fees,
            fills: law.find_any(keys::FUNDING_FILLS, facts.as_of)?,
            subsidies: law.find_any(keys::TRANCHE_PAYERS, facts.as_of)?,
            main: law.find_any(keys::FUNDING_MAIN, facts.as_of)?,
        };
        let mut reasons = Vec::new();
        let mut outcome = Outcome {
            toward: None,
            sums: Sums::default(),
            sources: texts.sources(&BTreeMap::new())?,
            years: Vec::with_capacity(facts.years.len()),
        };
        let mut is_main = Vec::with_capacity(facts.years.len());
        for (row, year) in in_year_order(&facts.years, |year| year.year)? {
            texts.check(year, facts.as_of).at_row("years", row)?;
            let told = texts.year(year, outcome.years.last()).at_row("years", row)?;
            reasons.push(texts.reason(&told));
            if let Some(main) = &texts.main {
                let (is, reason) = weigh(&told, options.main)?;
                is_main.push(is);
                reasons.push(reason.by(main).reading(options.main.reading()));
            }
            outcome.add(told)?;
        }
        if let Some(main) = &texts.main {
            let toward = Toward::of(&is_main, &outcome.years);
            reasons.push(toward.reason().by(main));
            outcome.toward = Some(toward);
        }
        Ok(Decision::new(outcome, reasons))
    }
}

/// What the texts say.
struct Texts {
    /// Under which name residents pay.
    fees: InForce<Shared<str>>,
    /// What fills the gap that fees leave, before anybody gives more.
    fills: Option<InForce<Words>>,
    /// Who gives subsidies.
    subsidies: Option<InForce<Words>>,
    /// That the fees are to become the main source.
    main: Option<InForce<()>>,
}

impl Texts {
    /// The sources, in the order in which they are called upon. One that two texts name is what the first has it be.
    fn names(&self) -> impl Iterator<Item = &str> {
        let fees = [&**self.fees.value()].into_iter();
        let fills = self.fills.iter().flat_map(|words| words.value().iter());
        let subsidies = self.subsidies.iter().flat_map(|words| words.value().iter());
        let fills = fills.filter(|name| !self.is_fees(name));
        fees.chain(fills).chain(subsidies.filter(|name| !self.is_fees(name) && !self.fills_gap(name)))
    }

    fn is_fees(&self, name: &str) -> bool {
        **self.fees.value() == *name
    }

    fn fills_gap(&self, name: &str) -> bool {
        !self.is_fees(name) && self.fills.as_ref().is_some_and(|words| words.value().has(name))
    }

    /// Refuses sources that the scheme does not have, and those of which nothing is said.
    fn check(&self, year: &Year, as_of: Date) -> Result<(), Error> {
        not_after(i32::from(year.year), i32::from(as_of.year())).at("year")?;
        year.cost_yuan.not_negative().at("cost_yuan")?;
        for (name, yuan) in &year.received_yuan {
            let checked = among(self.names(), name).and(yuan.not_negative());
            checked.at(name).at("received_yuan")?;
        }
        match self.names().find(|name| !year.received_yuan.contains_key(*name)) {
            Some(name) => Err(Error::missing(name, "what came in from it in the year").at("received_yuan")),
            None => Ok(()),
        }
    }

    /// What each source gave, nothing where nothing is told, and which share of all that is.
    fn sources(&self, received: &BTreeMap<String, Money>) -> Result<Vec<OfSource>, Error> {
        let given = |name: &str| received.get(name).copied().unwrap_or(Money::ZERO);
        let mut sources: Vec<OfSource> = self
            .names()
            .map(|name| OfSource { source: String::from(name), yuan: given(name), share: None })
            .collect();
        OfSource::share_out(&mut sources)?;
        Ok(sources)
    }

    fn year(&self, year: &Year, before: Option<&OfYear>) -> Result<OfYear, Error> {
        let sources = self.sources(&year.received_yuan)?;
        let (mut fees, mut fills, mut subsidies) = (Money::ZERO, Money::ZERO, Money::ZERO);
        for OfSource { source, yuan, .. } in &sources {
            let sum = match (self.is_fees(source), self.fills_gap(source)) {
                (true, _) => &mut fees,
                (false, true) => &mut fills,
                (false, false) => &mut subsidies,
            };
            *sum = sum.checked_add(*yuan)?;
        }
        let sums = Sums::of(year.cost_yuan, fees, fills, subsidies)?;
        let change = before.and_then(|before| Change::between(before.fee_share(), share_of_fees(&sources)));
        Ok(OfYear { year: year.year, sums, change, sources })
    }

    fn reason(&self, told: &OfYear) -> Reason {
        let mut reason = Reason::computed(Step::FundingYear).by(&self.fees);
        for words in self.fills.iter().chain(&self.subsidies) {
            reason = reason.by(words);
        }
        let sums = &told.sums;
        reason = reason
            .with(Label::YearOf, Quantity::Count(told.year.into()))
            .with(Label::ServiceCost, sums.cost_yuan)
            .with(Label::FeesReceived, sums.fees_yuan)
            .with(Label::Gap, sums.gap_yuan);
        if self.fills.is_some() {
            reason = reason.with(Label::FilledBy, sums.filled_yuan);
        }
        reason
            .with(Label::SubsidyNeeded, sums.needed_yuan)
            .with(Label::SubsidyGiven, sums.subsidy_yuan)
            .with(Label::ShortOf, sums.short_yuan)
            .with(Label::SurplusOf, sums.surplus_yuan)
            .verdict_of(Verdict::of(sums.short_yuan == Money::ZERO))
    }
}

/// Whether fees are the main source of a year.
fn weigh(told: &OfYear, main: Main) -> Result<(bool, Reason), Error> {
    let others = told.sources.iter().skip(1).map(|source| source.yuan);
    let (of, label) = match main {
        Main::MoreThanHalf => (told.sums.received_yuan, Label::ReceivedAll),
        Main::Largest => (others.max().unwrap_or(Money::ZERO), Label::LargestOther),
    };
    let (is_main, reason) = Reason::share(Step::FundingMain, told.sums.fees_yuan, of, main.threshold())?;
    let mut reason = reason.out_of(label).with(Label::YearOf, Quantity::Count(told.year.into()));
    if let Some(share) = told.fee_share() {
        reason = reason.with(Label::ShareOf, Quantity::Share(share));
    }
    Ok((is_main, reason))
}
