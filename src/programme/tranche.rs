//! What each body pays towards the communities' services.

mod facts;
mod outcome;
mod terms;

use alloc::vec::Vec;

pub use self::facts::{Community, Facts, Instalment, Payer, Payment, Reached};
pub use self::outcome::{OfCommunity, OfPayer, OfStreet, Outcome, State, Sums};
use self::terms::Terms;
use crate::decision::{Decision, Label, Quantity, Reason, Step, Verdict};
use crate::error::Error;
use crate::law::{LocalLaw, keys};
use crate::quantity::{Date, Money, in_key_order};
pub use crate::rule::NoOptions as Options;
use crate::rule::Rule;

/// `programme.tranche`: what each body has to pay towards the communities' services (社区物业服务经费) by a day, what is
/// withheld, and what is still to come.
///
/// A scheme says who pays (the district and the street), that each pays alike, and in which instalments: one to begin
/// with (启动经费) and the rest when the community has passed its acceptance (验收合格). How much it leaves open; so the
/// sums are facts, and one that is not given is an error that names it. For each community and payer
///
/// * `due = the sum of the instalments whose milestone was reached`, the last one bringing it to the payer's whole part;
/// * `withheld = what is not due` while the community has failed and not passed since; else it is not due yet;
/// * `outstanding = max(0, due − paid)`, `overpaid = max(0, paid − due)`.
///
/// So over any set of communities `granted = due + not yet due + withheld` and `paid + outstanding = due + overpaid`, to
/// the fen. The scheme names no day by which a sum must be there: it is due from the day of its milestone.
///
/// 200,000 yuan, half from each, 40,000 of it to begin with: 80,000 are due at the start, 200,000 on acceptance; a
/// community that failed keeps its 80,000 and 120,000 are withheld.
///
/// # Errors
/// [`MissingFact`](crate::ErrorKind::MissingFact) for a sum that the scheme leaves open and the facts do not give;
/// [`InvalidFact`](crate::ErrorKind::InvalidFact) for terms that do not add up or are not alike, milestones out of order,
/// days after the day of the question, sums below zero, and words that the scheme does not have;
/// [`NotInForce`](crate::ErrorKind::NotInForce) where no scheme is named.
///
/// ```
/// use wuye::law::Law;
/// use wuye::programme::tranche::{Community, Facts, Instalment, Options, Outcome, Payer, Reached, Tranche};
/// use wuye::rule::Rule;
///
/// let asked = |accepted_on: Option<&str>, failed_on: Option<&str>| -> Result<Outcome, wuye::Error> {
///     let half = |payer: &str| -> Result<Payer, wuye::Error> {
///         let start = Instalment { at: "start".into(), yuan: "40000".parse()? };
///         Ok(Payer { payer: payer.into(), granted_yuan: Some("100000".parse()?), instalments: vec![start] })
///     };
///     let reached = |at: &str, on: &str| -> Result<Reached, wuye::Error> {
///         Ok(Reached { at: at.into(), on: on.parse()? })
///     };
///     let mut milestones = vec![reached("start", "2024-03-01")?];
///     if let Some(on) = accepted_on {
///         milestones.push(reached("acceptance", on)?);
///     }
///     let facts = Facts {
///         as_of: "2024-12-31".parse()?,
///         granted_yuan: Some("200000".parse()?),
///         payers: vec![half("street")?, half("district")?],
///         communities: vec![Community {
///             community: "c-1".parse()?,
///             street: "s-1".parse()?,
///             reached: milestones,
///             failed_on: failed_on.map(str::parse).transpose()?,
///             paid: vec![],
///         }],
///     };
///     let scheme = Law::built_in().at("420106+community-services".parse()?);
///     Ok(Tranche::decide(&scheme, &facts, &Options {})?.outcome().expect("in force").clone())
/// };
/// assert_eq!(asked(None, None)?.sums.due_yuan.to_string(), "80000.00");
/// assert_eq!(asked(Some("2024-12-31"), None)?.sums.due_yuan.to_string(), "200000.00", "accepted that very day");
/// let failed = asked(None, Some("2024-11-20"))?.sums;
/// assert_eq!((failed.due_yuan.to_string(), failed.withheld_yuan.to_string()), ("80000.00".into(), "120000.00".into()));
/// let passed_since = asked(Some("2024-12-20"), Some("2024-11-20"))?.sums;
/// assert_eq!(passed_since.withheld_yuan.to_string(), "0.00");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Tranche;

impl Rule for Tranche {
    const ID: &'static str = "programme.tranche";
    const TITLE: (&'static str, &'static str) =
        ("社区物业服务经费的拨付", "what each body pays towards the communities' services");
    const PARAMETERS: &'static [&'static str] = &[
        keys::TRANCHE_PAYERS.id(),
        keys::TRANCHE_ALIKE.id(),
        keys::TRANCHE_INSTALMENTS.id(),
        keys::TRANCHE_WITHHELD.id(),
    ];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.as_of
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, _: &Options) -> Result<Decision<Outcome>, Error> {
        let payers = match law.find(keys::TRANCHE_PAYERS, facts.as_of) {
            Ok(found) => found,
            Err(absent) => return Decision::of_absent(absent),
        };
        let milestones = law.find(keys::TRANCHE_INSTALMENTS, facts.as_of)?;
        let alike = law.find_any(keys::TRANCHE_ALIKE, facts.as_of)?;
        let withheld = law.find_any(keys::TRANCHE_WITHHELD, facts.as_of)?;
        let names: Vec<&str> = payers.value().iter().collect();
        let steps: Vec<&str> = milestones.value().iter().collect();
        let terms = Terms::of(facts, &names, &steps, alike.is_some())?;

        let mut reason = Reason::computed(Step::TrancheTerms).by(&payers).by(&milestones);
        if let Some(alike) = &alike {
            reason = reason.by(alike);
        }
        let reason = reason.with(Label::Granted, terms.granted);
        let mut reasons =
            Vec::from([reason.with_all(Label::GivenBy, names.iter().map(|name| Quantity::named(name)))]);

        let mut outcome = Outcome::nothing(&names);
        for (row, community) in
            in_key_order(&facts.communities, ("communities", "community"), |c| &c.community)?
        {
            let told = terms
                .community(community, facts.as_of, withheld.is_some())
                .map_err(|error| error.at_row(row).at("communities"))?;
            let mut reason = Reason::computed(Step::TrancheCommunity)
                .by(&milestones)
                .with(Label::CommunityOf, Quantity::Word(community.community.as_str().into()))
                .with(Label::State, told.state.term())
                .with(Label::FallenDue, told.sums.due_yuan)
                .with(Label::PaidIn, told.sums.paid_yuan);
            if told.sums.withheld_yuan > Money::ZERO {
                reason = reason.with(Label::Withheld, told.sums.withheld_yuan);
                if let Some(withheld) = &withheld {
                    reason = reason.by(withheld);
                }
            }
            reasons.push(told.sums.told(reason));
            outcome.add(&community.street, told)?;
        }
        for payer in &outcome.payers {
            let reason = Reason::computed(Step::TranchePayer)
                .by(&payers)
                .with(Label::GivenBy, Quantity::named(&payer.payer))
                .with(Label::Granted, payer.sums.granted_yuan)
                .with(Label::FallenDue, payer.sums.due_yuan)
                .with(Label::PaidIn, payer.sums.paid_yuan);
            reasons.push(payer.sums.told(reason));
        }
        Ok(Decision::new(outcome, reasons))
    }
}

impl Sums {
    /// What is wanting or too much, and whether the two sides are even.
    fn told(&self, reason: Reason) -> Reason {
        let reason =
            reason.with(Label::Outstanding, self.outstanding_yuan).with(Label::Overpaid, self.overpaid_yuan);
        let is_even = self.outstanding_yuan == Money::ZERO && self.overpaid_yuan == Money::ZERO;
        reason.verdict_of(Verdict::of(is_even))
    }
}
