//! Who does what.

mod facts;
mod matrix;
mod outcome;

pub use self::facts::{Action, Condition, Facts};
use self::matrix::Matrix;
pub use self::outcome::{Duty, Judged, Judgment, Outcome, State};
use crate::decision::Decision;
use crate::error::Error;
use crate::law::{LocalLaw, keys};
use crate::quantity::Date;
pub use crate::rule::NoOptions as Options;
use crate::rule::Rule;

/// `service.duties`: who must and may organise, guide, supervise, review or coordinate what under a scheme, together with
/// whom and under which condition; and whether an action is that of the right body.
///
/// The shipped schemes are that of a street for old estates (街道老旧小区物业管理方案: part 2（一）, the 20 items of its property
/// management office, of the residents' committees and of its service centre; parts 3, 4 and 6) and that of a district for
/// community services (社区物业化服务工作方案: part 5, the bureaus and offices; parts 6 and 7). A row of the matrix is a body, what it
/// does, and to what:
///
/// | body | does | to | with, when |
/// |---|---|---|---|
/// | the street's office | takes part in | tenders, the handover of new estates, division into zones | with the authority |
/// | the street's office | guides, supervises | forming, change and renewal of an owners' committee | |
/// | the street's office | organises | a basic service | nobody manages, and the assembly has not decided |
/// | the residents' committee | organises | the first owners' meeting | with the developer, of a new estate |
/// | the supervision group | supervises | the quality of service | |
/// | the district's price bureau | guides | the standard of fees | |
///
/// Asked [by body](Facts::actor), [by what is done](Facts::verb) or [by what it is done to](Facts::object), the duties are told
/// that hold, that do not, and those of which a condition is not known. An [action](Facts::action) is lawful where a row gives it
/// to who takes it, its conditions hold, and those take part with whom it must be done; else it is refused by the clause
/// that gives it to another.
///
/// What later law displaced is not the scheme's any more. The street's review (审核) of how the maintenance fund is raised again
/// and used ended on 2008-01-31: since, the housing authority reviews its use, or the owners' committee where the fund was
/// handed to the assembly (住宅专项维修资金管理办法 arts 22 and 23), and the assembly decides on raising it again (art. 17).
/// Part in the licensing of companies (企业资质) ended with the licence on 2018-03-18.
///
/// # Errors
/// [`InvalidFact`](crate::ErrorKind::InvalidFact) for a name that no matrix of any place has, and a condition that is told twice;
/// [`NotInForce`](crate::ErrorKind::NotInForce) where no scheme is named, or one that says nothing of it.
///
/// ```
/// use wuye::law::Law;
/// use wuye::rule::Rule;
/// use wuye::service::duties::{Action, Duties, Facts, Judgment, Options};
///
/// let nanjing = Law::built_in().at("320114+street-old-estates".parse()?);
/// let reviews = |day: &str| -> Result<(Judgment, Vec<String>), wuye::Error> {
///     let action = Action {
///         actor: "street-property-office".into(),
///         verb: "reviews".into(),
///         object: "fund-use".into(),
///         with: Vec::new(),
///     };
///     let facts = Facts { action: Some(action), ..Facts::on(day.parse()?) };
///     let decision = Duties::decide(&nanjing, &facts, &Options {})?;
///     let judged = decision.outcome().and_then(|outcome| outcome.action.clone()).expect("an action");
///     Ok((judged.judgment, judged.bodies))
/// };
/// assert_eq!(reviews("2008-01-31")?, (Judgment::Lawful, vec!["street-property-office".into()]));
/// let (judgment, bodies) = reviews("2008-02-01")?;
/// assert_eq!(judgment, Judgment::WrongBody);
/// assert_eq!(bodies, ["housing-authority", "owners-committee", "public-housing-fund-office"]);
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Duties;

impl Rule for Duties {
    const ID: &'static str = "service.duties";
    const TITLE: (&'static str, &'static str) = ("物业管理职责分工", "who does what in property management");
    const PARAMETERS: &'static [&'static str] =
        &[keys::DUTIES.id(), keys::DUTIES_FUND.id(), keys::DUTIES_LICENCE.id()];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.on
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, _: &Options) -> Result<Decision<Outcome>, Error> {
        let mut matrix = match Matrix::of(law, facts) {
            Ok(matrix) => matrix,
            Err(absent) => return Decision::of_absent(absent),
        };
        facts.check(law)?;
        let duties = matrix.asked();
        let action = facts.action.as_ref().map(|action| matrix.judge(action));
        Ok(Decision::new(Outcome { duties, action }, matrix.told))
    }
}
