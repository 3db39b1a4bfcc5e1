//! The one shape that every rule has.

use crate::decision::Decision;
use crate::error::Error;
use crate::law::LocalLaw;
use crate::quantity::Date;

/// A question that the library decides.
///
/// A rule is a pure function of a law, some facts and some options. The document door, the schemas, the
/// list of rules and the cases all derive from this description; [`crate::each_rule`] is the one list.
///
/// ```
/// use wuye::contract::term::{Facts, HiredBy, Term, ZoneState};
/// use wuye::law::Law;
/// use wuye::rule::Rule;
///
/// let facts = Facts {
///     signed_on: "2005-02-20".parse()?,
///     from: "2005-03-01".parse()?,
///     to_inclusive: "2007-02-28".parse()?,
///     zone: ZoneState::Phased,
///     hired_by: HiredBy::Assembly,
/// };
/// let shanghai = Law::built_in().at("310000".parse()?);
/// let decision = Term::decide(&shanghai, &facts, &Default::default())?;
/// assert!(decision.outcome().is_some_and(|term| term.lawful));
/// # Ok::<(), wuye::Error>(())
/// ```
pub trait Rule {
    /// The rule's id: `vote.motion`.
    const ID: &'static str;

    /// What it decides, in a sentence of Chinese and one of English.
    const TITLE: (&'static str, &'static str);

    /// The parameters of the law tables that it may read.
    const PARAMETERS: &'static [&'static str];

    /// What must be known.
    type Facts;

    /// What the user may choose where the law is open; the default is documented on each.
    type Options: Default;

    /// What comes out.
    type Outcome: Outcome;

    /// The day whose law applies: of the decision, the signing, the delivery …
    fn law_day(facts: &Self::Facts) -> Date;

    /// Decides.
    ///
    /// # Errors
    /// See [`ErrorKind`](crate::ErrorKind); the path is that of the offending fact.
    fn decide(
        law: &LocalLaw<'_>,
        facts: &Self::Facts,
        options: &Self::Options,
    ) -> Result<Decision<Self::Outcome>, Error>;
}

/// Nothing may be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, default)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct NoOptions {}

/// An outcome, which can be told in a word.
pub trait Outcome {
    /// The word: `passed`, `not-met`, `computed`.
    fn word(&self) -> &'static str;
}

/// Every rule, once: calls a macro with the types of all rules.
///
/// ```
/// use wuye::rule::Rule as _;
///
/// macro_rules! count {
///     ($($rule:ty),+ $(,)?) => { [$(<$rule>::ID),+].len() };
/// }
/// assert_eq!(wuye::each_rule!(count), 97);
/// ```
#[macro_export]
macro_rules! each_rule {
    ($callback:ident) => {
        $callback! {
            $crate::owner::area::Areas,
            $crate::owner::count::Count,
            $crate::vote::weights::Weights,
            $crate::vote::cap::Cap,
            $crate::vote::scale::Scale,
            $crate::vote::motion::Motion,
            $crate::vote::outlook::Outlook,
            $crate::vote::unanimity::Unanimity,
            $crate::assembly::bylaws::ByLaws,
            $crate::vote::election::Election,
            $crate::assembly::setup::Setup,
            $crate::assembly::default::NotConvened,
            $crate::assembly::reelection::Reelection,
            $crate::assembly::group::Group,
            $crate::assembly::establishment::Establishing,
            $crate::assembly::request::Request,
            $crate::assembly::notice::Notice,
            $crate::assembly::challenge::Challenge,
            $crate::assembly::charter::Charter,
            $crate::assembly::committee::Committee,
            $crate::assembly::resolution::Resolution,
            $crate::assembly::eligibility::Eligibility,
            $crate::assembly::seat::Seat,
            $crate::assembly::vacancy::Vacancy,
            $crate::assembly::convening::Convening,
            $crate::assembly::chair::Chair,
            $crate::assembly::management::Management,
            $crate::zone::division::Division,
            $crate::zone::delimitation::Delimitation,
            $crate::zone::adjustment::Adjustment,
            $crate::zone::handover::Handover,
            $crate::zone::bodies::Bodies,
            $crate::zone::phases::Phases,
            $crate::zone::premises::Premises,
            $crate::zone::parking::planned::Planned,
            $crate::zone::parking::ground::Ground,
            $crate::zone::parking::disposal::Disposal,
            $crate::zone::parking::allot::Allotment,
            $crate::zone::parking::charge::Charge,
            $crate::penalty::range::Penalised,
            $crate::contract::notice::Notice,
            $crate::contract::departure::Departure,
            $crate::contract::exit::Exit,
            $crate::contract::handover::Handover,
            $crate::contract::tender::Tender,
            $crate::contract::presale::Presale,
            $crate::contract::delegation::Delegated,
            $crate::contract::refund::Refunding,
            $crate::contract::overcharge::Overcharge,
            $crate::contract::transition::Transition,
            $crate::contract::temporary::Temporary,
            $crate::contract::term::Term,
            $crate::fund::deposit::Deposit,
            $crate::fund::accounts::Accounts,
            $crate::fund::interest::Interest,
            $crate::fund::revenue::Revenue,
            $crate::fund::trigger::Trigger,
            $crate::fund::replenish::Replenish,
            $crate::fund::raising::Raising,
            $crate::fund::instalments::Instalments,
            $crate::fund::projection::Projection,
            $crate::fund::chargeable::Chargeable,
            $crate::fund::spending::Spending,
            $crate::fund::draw::Draw,
            $crate::fund::apportion::Apportion,
            $crate::fund::settlement::Settlement,
            $crate::fund::transfer::Transfer,
            $crate::fee::cost::Cost,
            $crate::fee::change::Change,
            $crate::fee::allocation::Allocation,
            $crate::fee::subsidy::Subsidy,
            $crate::fee::price::Pricing,
            $crate::fee::model::Settlement,
            $crate::fee::bill::Bill,
            $crate::fee::share::Sharing,
            $crate::fee::meter::Meter,
            $crate::fee::start::Start,
            $crate::fee::payer::Paying,
            $crate::fee::late::Late,
            $crate::fee::payment::Appropriation,
            $crate::fee::migration::Migration,
            $crate::programme::targets::Reached,
            $crate::programme::defect::Defect,
            $crate::programme::defects::Defects,
            $crate::programme::inventory::Inventory,
            $crate::programme::supervision::Supervision,
            $crate::programme::plan::Plans,
            $crate::programme::sequence::Sequences,
            $crate::programme::acceptance::Acceptance,
            $crate::programme::tranche::Tranche,
            $crate::programme::funding::Funding,
            $crate::service::regime::Regime,
            $crate::service::duties::Duties,
            $crate::service::catalogue::Catalogue,
            $crate::service::conduct::Conduct,
            $crate::service::dispatch::Dispatch,
            $crate::service::records::Records,
        }
    };
}
