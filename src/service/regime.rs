//! How estates of each kind are managed.

mod case;
mod facts;
mod outcome;

use alloc::vec::Vec;

use self::case::Case;
pub use self::facts::{Facts, Need};
pub use self::outcome::{Due, Lack, Next, Outcome, Passage, Standing};
use crate::decision::Decision;
use crate::error::Error;
use crate::law::{LocalLaw, keys};
use crate::quantity::Date;
pub use crate::rule::NoOptions as Options;
use crate::rule::Rule;

/// `service.regime`: of which class an estate is (分类管理), who manages it, how fees are charged, what is to be done for
/// it, and to what its management passes over.
///
/// What housing it is, who runs it and whether it is fit for the market (具备市场化运作) make the class. Of the shipped
/// schemes, that of a street for old estates (街道老旧小区物业管理方案, part 2（二）and 2（一）1（3）) has
///
/// | housing | run by | fit | class | manager | fees |
/// |---|---|---|---|---|---|
/// | affordable | | | `affordable-housing` | the street's centre | low, shops' income fills the gap |
/// | other | a company | | `market-run` | it | the market's |
/// | other | the unit | | `unit-run` | it | – |
/// | other | the centre, nobody | no | `not-viable` | the centre, until a contract with the committee | a paid basic service |
/// | other | the centre, nobody | yes | `without-manager` | the centre, until the owners decide | a paid basic service |
///
/// and that of a district for community services (社区物业化服务工作方案, parts 2, 3 and 4)
///
/// | housing | run by | class | manager | fees |
/// |---|---|---|---|---|
/// | farmers' resettlement | the centre, nobody | `resettlement` | the community | unpaid or low; service first |
/// | a bankrupt enterprise's | the centre, nobody | `bankrupt-enterprise` | the community | unpaid or low; service first |
/// | one of both | a company, the unit | `served-already` | – | – |
/// | other | | `outside-the-plan` | – | – |
///
/// Whom a scheme put in charge manages only until the owners decide: who manages is theirs to choose (民法典 arts 278(1)
/// no. 4 and 284; before, 物业管理条例 art. 11, 物权法 art. 76). Once they chose, the manager is theirs; where the passage that
/// the scheme speaks of is complete, it is the one of the contract.
///
/// What is not known is left out, not guessed: the class is told as soon as it is the same whatever else were told, and so are
/// manager and fees. Else [`needs`](Outcome::needs) names the facts that could turn it. Whether it has run for long enough
/// (经过一段时期运行) the scheme does not say in days: that is a person's finding.
///
/// What the low fees of affordable housing are short of, and what shops fill of it, is [`fee.subsidy`](crate::fee::subsidy).
///
/// # Errors
/// [`InvalidFact`](crate::ErrorKind::InvalidFact) for a contract with a committee that is not there;
/// [`NotInForce`](crate::ErrorKind::NotInForce) where no scheme is named, or one that says nothing of it.
///
/// ```
/// use wuye::law::{Housing, Law, RunBy};
/// use wuye::rule::Rule;
/// use wuye::service::regime::{Facts, Need, Options, Regime, Standing};
///
/// let nanjing = Law::built_in().at("320114+street-old-estates".parse()?);
/// let day = "2008-03-01".parse()?;
/// let old = Facts { housing: Some(Housing::Commodity), run_by: Some(RunBy::Nobody), ..Facts::on(day) };
/// let decision = Regime::decide(&nanjing, &old, &Options {})?;
/// let open = decision.outcome().expect("in force");
/// assert_eq!(open.class, None);
/// assert_eq!(open.needs, [Need::Viable, Need::OwnersChose]);
/// assert_eq!(open.fee, None, "the owners may have chosen");
///
/// let not_viable = Facts { viable: Some(false), owners_chose: Some(false), ..old };
/// let decision = Regime::decide(&nanjing, &not_viable, &Options {})?;
/// let told = decision.outcome().expect("in force");
/// assert_eq!(told.class.as_deref(), Some("not-viable"));
/// assert_eq!(told.manager.as_deref(), Some("street-centre"));
/// assert_eq!(told.standing, Some(Standing::UntilOwnersDecide));
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Regime;

impl Rule for Regime {
    const ID: &'static str = "service.regime";
    const TITLE: (&'static str, &'static str) =
        ("住宅小区的分类管理", "how an estate of its kind is managed");
    const PARAMETERS: &'static [&'static str] = &[keys::REGIMES.id(), keys::REGIME_CHOSEN_BY.id()];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.on
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, _: &Options) -> Result<Decision<Outcome>, Error> {
        facts.check()?;
        let text = match law.find(keys::REGIMES, facts.on) {
            Ok(text) => text,
            Err(absent) => return Decision::of_absent(absent),
        };
        let chosen_by = law.find(keys::REGIME_CHOSEN_BY, facts.on)?;
        let mut case = Case { text: &text, chosen_by: &chosen_by, facts, told: Vec::new() };
        let outcome = case.judge();
        Ok(Decision::new(outcome, case.told))
    }
}
