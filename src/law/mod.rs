//! Law as data: which value applied on which day, where, and which article says so.
//!
//! An [`Instrument`] is a statute, regulation or opinion; a [`Parameter`] is one value that such texts set
//! (a threshold, a cap, a deadline, a formula), as a list of dated, cited versions for each jurisdiction.
//! The tables are TOML files beside this module, turned into statics, so a user compiles no parser.
//!
//! A [`Law`] seen from one place is a [`LocalLaw`]; rules ask it for the value in force on their law day:
//!
//! ```
//! use wuye::law::{Absence, Law, keys};
//!
//! let shanghai = Law::built_in().at("310115".parse()?);
//! let cap = shanghai.find(keys::FIRST_MEETING_CAP, "2005-06-18".parse()?).expect("in force in 2005");
//! assert_eq!(cap.value().at_most.to_string(), "3/10");
//! assert_eq!(cap.citations()[0].to_string(), "上海市住宅物业管理规定(2004)/9");
//!
//! // The clause that it rested on was deleted; the last day is the one before.
//! let gone = shanghai.find(keys::FIRST_MEETING_CAP, "2007-10-01".parse()?).unwrap_err();
//! assert_eq!(gone.absence(), Absence::Ended { since: "2007-10-01".parse()? });
//! # Ok::<(), wuye::Error>(())
//! ```

mod assembly;
mod bodies;
mod body;
mod bylaws;
mod cap;
mod check;
mod citation;
mod division;
mod duty;
mod formula;
mod fund;
mod jurisdiction;
pub mod keys;
mod lookup;
#[cfg(feature = "json")]
pub mod pack;
#[rustfmt::skip]
#[expect(
    clippy::init_numbered_fields,
    reason = "what a brace borrows lives as long as the static, what a call borrows does not"
)]
#[allow(clippy::wildcard_imports, reason = "it names whatever the tables need")]
mod tables;
mod parameter;
mod penalty;
mod plan;
mod premises;
mod procedure;
mod regime;
mod sense;
mod sequence;
mod service;
mod shared;
mod targets;
mod value;
mod vocabulary;

pub use self::assembly::{
    Applicant, ApplicantKind, Effect, Establishment, Limb, LimbTest, Measure, MeetingKind, NoticeDuty,
    NoticeTo, Notices, ShareTest, Stage, YearsTest,
};
pub use self::bodies::{BodyPlace, BodySide, SchemeBodies, SchemeBody};
pub use self::body::{BodySize, SmallZone, TermOfOffice, ZoneSize};
pub use self::bylaws::{Applied, Clause, ClauseSource};
pub(crate) use self::bylaws::{InWord, Judged, Standing};
pub use self::cap::{CapBase, CapExcess, CapRule, Cascade, ScaleRule, Share};
pub use self::citation::{Bound, Citation, Division, Grade, Instrument, Rank};
pub use self::division::{
    AuthorityGoesBy, Carried, DivisionEffect, DivisionRow, EstateStage, EstateTrait, RowReading, ZoneDivision,
};
pub use self::duty::{DutyMatrix, DutyRow};
pub use self::formula::{Bracket, Formula};
pub use self::fund::{
    BuildingClass, DepositBase, DepositPart, Deposits, MoneyLimit, Overrun, Payer, RevenueBase, RevenueShare,
    Tariff, Tariffs,
};
pub use self::jurisdiction::Jurisdiction;
pub use self::lookup::{Absence, Absent, Displaced, InForce, LocalLaw};
#[cfg(feature = "json")]
pub use self::pack::Pack;
pub use self::parameter::{Gap, Law, Line, Overrides, Parameter, Version};
pub use self::penalty::{Fine, FineOf, Offender, Penalties, Penalty, Sanction};
pub use self::plan::{MonthDay, MonthPart, Plan, PlanPhase, PlanTask};
pub use self::premises::{Condition, PremisesCondition, RoomKind, StoreyExempt};
pub use self::procedure::{Modal, Procedure, ProcedureStep, SpanOf, SupportOf};
pub(crate) use self::regime::every_estate;
pub use self::regime::{Housing, PassageNeed, RegimeDuty, RegimeNeed, RegimeNext, RegimeRow, Regimes, RunBy};
pub(crate) use self::sense::check_frequency;
#[cfg(test)]
pub(crate) use self::sense::check_words;
pub use self::sequence::{Precedence, Sequence};
pub use self::service::{
    Frequency, Per, ResponseStage, ResponseTarget, ResponseTargets, ServiceItem, ServiceItems,
    ServiceStandard,
};
pub use self::shared::Shared;
pub use self::targets::{InOrder, SetTime, TargetDay, TargetRow, Targets};
pub use self::value::{
    AreaLimit, Base, Key, LawValue, Majority, MajorityBase, Part, Permit, Permitted, Quality, Quota,
    QuotaPart, Target, TargetBase, Temporary, Value, Words, Years, ZoneUse,
};
pub(crate) use self::vocabulary::among;
