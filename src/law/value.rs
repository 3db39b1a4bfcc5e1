use core::cmp::Ordering;
use core::fmt;
use core::marker::PhantomData;
use core::str::FromStr;

use super::assembly::{Establishment, Notices};
use super::bodies::SchemeBodies;
use super::body::{BodySize, SmallZone, TermOfOffice};
use super::cap::{CapRule, ScaleRule};
use super::division::ZoneDivision;
use super::duty::DutyMatrix;
use super::formula::Formula;
use super::fund::{Deposits, MoneyLimit, Overrun, RevenueShare, Tariffs};
use super::penalty::Penalties;
use super::plan::Plan;
use super::premises::PremisesCondition;
use super::procedure::Procedure;
use super::regime::Regimes;
use super::sequence::Sequence;
use super::service::{ResponseTargets, ServiceItems};
use super::shared::Shared;
use super::targets::Targets;
use crate::error::Error;
use crate::quantity::{Area, Comparator, Date, Ratio, Span, Threshold};

/// What a majority is counted over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
pub enum MajorityBase {
    /// All owners of the zone, and their whole area (or all votes).
    All,
    /// Those who took part.
    Participants,
}

/// A majority: a threshold and what it is counted over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Majority {
    /// The share and how it is compared.
    pub threshold: Threshold,
    /// What it is a share of.
    pub of: MajorityBase,
}

impl Majority {
    /// A share of all is more than the same share of those who took part; less of one against more of the
    /// other can be either.
    fn order(self, other: Self) -> Option<Ordering> {
        let order = self.threshold.order(other.threshold)?;
        match (self.of, other.of) {
            (MajorityBase::All, MajorityBase::Participants) => order.is_ge().then_some(Ordering::Greater),
            (MajorityBase::Participants, MajorityBase::All) => order.is_le().then_some(Ordering::Less),
            _ => Some(order),
        }
    }
}

/// An area that another one is held against.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct AreaLimit {
    /// How it is compared.
    pub comparator: Comparator,
    /// The area.
    pub area: Area,
}

impl AreaLimit {
    /// Whether an area stays within it.
    #[must_use]
    pub fn holds(self, area: Area) -> bool {
        let number = |area: Area| Ratio::from_integer(area.hundredths());
        self.comparator.holds(number(area), number(self.area))
    }
}

impl FromStr for AreaLimit {
    type Err = Error;

    /// Reads `< 100`: a comparator and square metres.
    fn from_str(text: &str) -> Result<Self, Error> {
        let (comparator, area) = Comparator::split_from(text)?;
        Ok(Self { comparator, area: area.parse()? })
    }
}

impl fmt::Display for AreaLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.comparator.sign(), self.area)
    }
}

#[cfg(feature = "serde")]
crate::quantity::text_type!(AreaLimit, "a comparator and an area such as < 100", r"^(>=|>|<|<=|≥|≤) \d+(\.\d+)?$", integers: false);

/// A list of names.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Words(pub Shared<[Shared<str>]>);

impl Words {
    /// Whether a name is one of them.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.iter().any(|word| word == name)
    }

    /// Whether it has all names of another list.
    fn has_all(&self, other: &Self) -> bool {
        other.iter().all(|name| self.has(name))
    }

    /// The names, in their order.
    #[must_use]
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &str> {
        self.0.iter().map(|word| &**word)
    }
}

/// A number of years.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Years(pub u8);

/// What the target of a replenishment is a share of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum TargetBase {
    /// The whole first deposit.
    FirstDeposit,
    /// The part of the first deposit that the buyers paid.
    BuyersFirst,
    /// What the standard of the day would ask.
    CurrentStandard,
}

/// The balance that a replenishment must reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Target {
    /// What it is a share of.
    pub base: TargetBase,
    /// The share.
    pub ratio: Ratio,
}

/// Whether a zone has dwellings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum ZoneUse {
    /// There are dwellings in it.
    WithDwellings,
    /// Everything in it is for other uses.
    NonDwelling,
}

/// A part of the management premises (物业管理用房).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum Part {
    /// 物业服务企业用房: rooms of the management company.
    Company,
    /// 业主委员会用房: rooms of the owners' committee.
    Committee,
    /// 办公用房: rooms of the company and the committee together.
    Office,
    /// 经营用房: rooms let or run as a business.
    Business,
    /// All management premises together.
    All,
}

/// What an area is computed from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
pub enum Base {
    /// The zone's whole building area.
    Total,
    /// Its building area above ground.
    AboveGround,
    /// That area and what is approved underground for business: shops and, where the text says so, offices.
    WithUndergroundBusiness,
    /// The area that a text asks for to which the place's refers (配置指标).
    Indicators,
}

/// A quality that the premises must have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum Quality {
    /// 地面以上.
    AboveGround,
    /// 独用成套.
    SelfContained,
    /// 通水.
    Water,
    /// 通电.
    Electricity,
    /// 供暖.
    Heating,
    /// 采光.
    Daylight,
    /// 通风.
    Ventilation,
    /// 卫生: with a lavatory.
    Sanitation,
    /// 通信.
    Communication,
    /// 装修.
    Decorated,
    /// 独立通道: where it lies in a residential building.
    OwnEntrance,
    /// 非居住房屋.
    NonResidential,
    /// 中心区域或者出入口附近.
    Central,
    /// 临街.
    StreetSide,
}

/// What will do while only the first phase of a zone stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum Temporary {
    /// The law says nothing of it.
    None,
    /// Temporary premises by the same formulas on the area of the first phase.
    OnFirstPhase,
    /// Premises, temporary ones too, of such a share of the first phase's area.
    OfFirstPhase(Ratio),
    /// Such a share of what is asked for the whole zone, in permanent premises.
    OfWhole(Ratio),
}

/// One part of the premises and its formula.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct QuotaPart {
    /// The part.
    pub part: Part,
    /// The zones it is asked of; `None` is every zone.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub zones: Option<ZoneUse>,
    /// What its area is computed from.
    pub base: Base,
    /// How.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub formula: Formula,
    /// What each room that counts for it must be.
    #[cfg_attr(feature = "serde", serde(default))]
    pub quality: Shared<[Quality]>,
}

/// The management premises that a zone must have.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Quota {
    /// Part by part.
    pub parts: Shared<[QuotaPart]>,
    /// What will do for a first phase.
    pub temporary: Temporary,
    /// What else is asked.
    #[cfg_attr(feature = "serde", serde(default))]
    pub conditions: Shared<[PremisesCondition]>,
}

/// What by-laws may do with a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Permitted {
    /// Nothing: what the law says stands.
    Nothing,
    /// Anything: the law leaves it open.
    Anything,
    /// The law's own value or a higher one: more of a share, a longer span, a larger number.
    NoLess,
    /// The law's own value or a lower one.
    NoMore,
}

/// What by-laws may do with a parameter, and whether that is disputed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Permit {
    /// What they may do.
    pub may: Permitted,
    /// Whether that is disputed: a decision that rests on it carries a warning.
    #[cfg_attr(feature = "serde", serde(default))]
    pub disputed: bool,
}

/// A value of the law tables.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum Value {
    /// A share to be reached, passed or stayed below.
    Threshold(Threshold),
    /// A majority.
    Majority(Majority),
    /// One of several named choices.
    Word(Shared<str>),
    /// A list of names.
    Words(Words),
    /// A plain number.
    Count(u32),
    /// An area.
    #[cfg_attr(feature = "serde", serde(rename = "area_m2"))]
    Area(Area),
    /// An area to be compared with.
    #[cfg_attr(feature = "serde", serde(rename = "area_limit"))]
    AreaLimit(AreaLimit),
    /// A number of years.
    Years(Years),
    /// A length of time.
    Span(Span),
    /// A procedure.
    Procedure(Procedure),
    /// What by-laws may do with another parameter.
    Permit(Permit),
    /// The target of a replenishment.
    Target(Target),
    /// What is first deposited in the fund.
    Deposits(Deposits),
    /// What a city publishes as the first deposit of a square metre.
    Tariffs(Tariffs),
    /// The share of common revenue that goes to the fund.
    RevenueShare(RevenueShare),
    /// A sum of money to be compared with.
    #[cfg_attr(feature = "serde", serde(rename = "money_limit"))]
    MoneyLimit(MoneyLimit),
    /// When a final account above its estimate needs a decision.
    Overrun(Overrun),
    /// Management premises.
    Quota(Quota),
    /// By what estates are divided into zones.
    Division(ZoneDivision),
    /// Which services there are.
    Services(ServiceItems),
    /// How soon requests are answered.
    Responses(ResponseTargets),
    /// The phases of a programme.
    Plan(Plan),
    /// What must be done before what may begin.
    Sequence(Sequence),
    /// The bodies that a scheme sets up.
    Bodies(SchemeBodies),
    /// What follows from a breach.
    Penalties(Penalties),
    /// How estates of each kind are managed.
    Regimes(Regimes),
    /// Who does what.
    Duties(DutyMatrix),
    /// A cap on a holder's votes.
    Cap(CapRule),
    /// A holder's votes scaled down.
    Scale(ScaleRule),
    /// When a first owners' assembly is held.
    Establishment(Establishment),
    /// The notices that a meeting needs.
    Notices(Notices),
    /// The targets of a programme.
    Targets(Targets),
    /// A day.
    Day(Date),
    /// How many members a body has.
    BodySize(BodySize),
    /// How many a committee may have in a small zone.
    SmallZone(SmallZone),
    /// How long a body serves.
    TermOfOffice(TermOfOffice),
    /// A rule that has no number in it.
    Norm,
}

/// A type of value that a parameter can have.
///
/// Sealed: the vocabulary of the tables is closed.
pub trait LawValue: Clone + sealed::Sealed {
    /// The value, where it is of this type.
    #[doc(hidden)]
    fn from_value(value: &Value) -> Option<Self>;
}

mod sealed {
    pub trait Sealed {}
}

macro_rules! law_value {
    ($($type:ty: $pattern:pat => $value:expr),+ $(,)?) => {$(
        impl sealed::Sealed for $type {}
        impl LawValue for $type {
            fn from_value(value: &Value) -> Option<Self> {
                match value {
                    $pattern => Some($value.clone()),
                    _ => None,
                }
            }
        }
    )+};
}

law_value! {
    Threshold: Value::Threshold(threshold) => threshold,
    Majority: Value::Majority(majority) => majority,
    Shared<str>: Value::Word(word) => word,
    Words: Value::Words(words) => words,
    u32: Value::Count(count) => count,
    Area: Value::Area(area) => area,
    AreaLimit: Value::AreaLimit(limit) => limit,
    Years: Value::Years(years) => years,
    Span: Value::Span(span) => span,
    Procedure: Value::Procedure(procedure) => procedure,
    Target: Value::Target(target) => target,
    Deposits: Value::Deposits(deposits) => deposits,
    Tariffs: Value::Tariffs(tariffs) => tariffs,
    RevenueShare: Value::RevenueShare(share) => share,
    MoneyLimit: Value::MoneyLimit(limit) => limit,
    Overrun: Value::Overrun(overrun) => overrun,
    Quota: Value::Quota(quota) => quota,
    ZoneDivision: Value::Division(division) => division,
    ServiceItems: Value::Services(services) => services,
    ResponseTargets: Value::Responses(responses) => responses,
    Penalties: Value::Penalties(penalties) => penalties,
    Plan: Value::Plan(plan) => plan,
    Sequence: Value::Sequence(sequence) => sequence,
    SchemeBodies: Value::Bodies(bodies) => bodies,
    Regimes: Value::Regimes(regimes) => regimes,
    DutyMatrix: Value::Duties(duties) => duties,
    CapRule: Value::Cap(cap) => cap,
    ScaleRule: Value::Scale(scale) => scale,
    Permit: Value::Permit(permit) => permit,
    Establishment: Value::Establishment(conditions) => conditions,
    Notices: Value::Notices(notices) => notices,
    Targets: Value::Targets(targets) => targets,
    Date: Value::Day(day) => day,
    BodySize: Value::BodySize(size) => size,
    SmallZone: Value::SmallZone(small) => small,
    TermOfOffice: Value::TermOfOffice(term) => term,
    (): Value::Norm => (),
}

#[cfg(feature = "json")]
impl schemars::JsonSchema for Value {
    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        "Value".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "a value under the name of its type, as the law tables write it: \
                            {\"word\": \"always\"}, {\"threshold\": \">= 2/3\"}, {\"span\": \"20 days\"}",
            "anyOf": [{ "type": "object", "minProperties": 1, "maxProperties": 1 }, { "const": "norm" }],
        })
    }
}

/// The value as a reader of a reason wants it: numbers in full, a large table by its kind.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Threshold(threshold) => threshold.fmt(f),
            Self::Majority(Majority { threshold, of: MajorityBase::All }) => write!(f, "{threshold} (all)"),
            Self::Majority(Majority { threshold, .. }) => write!(f, "{threshold} (participants)"),
            Self::Word(word) => word.fmt(f),
            Self::Words(words) => {
                let mut between = "";
                words.iter().try_for_each(|word| {
                    write!(f, "{between}{word}")?;
                    between = ", ";
                    Ok(())
                })
            }
            Self::Count(count) => count.fmt(f),
            Self::Area(area) => write!(f, "{area} m²"),
            Self::AreaLimit(limit) => write!(f, "{limit} m²"),
            Self::Years(Years(years)) => write!(f, "{years} years"),
            Self::Span(span) => span.fmt(f),
            Self::Target(Target { ratio, .. }) => ratio.fmt(f),
            Self::Deposits(_) => f.write_str("deposits"),
            Self::Tariffs(_) => f.write_str("tariffs"),
            Self::RevenueShare(share) => share.fmt(f),
            Self::MoneyLimit(limit) => write!(f, "{limit} yuan"),
            Self::Overrun(overrun) => overrun.fmt(f),
            Self::Quota(_) => f.write_str("quota"),
            Self::Division(_) => f.write_str("division"),
            Self::Services(_) => f.write_str("services"),
            Self::Responses(_) => f.write_str("responses"),
            Self::Penalties(_) => f.write_str("penalties"),
            Self::Plan(_) => f.write_str("plan"),
            Self::Sequence(_) => f.write_str("sequence"),
            Self::Bodies(_) => f.write_str("bodies"),
            Self::Regimes(_) => f.write_str("regimes"),
            Self::Duties(_) => f.write_str("duties"),
            Self::Cap(_) => f.write_str("cap"),
            Self::Scale(_) => f.write_str("scale"),
            Self::Procedure(_) => f.write_str("procedure"),
            Self::Permit(_) => f.write_str("permit"),
            Self::Establishment(_) => f.write_str("establishment"),
            Self::Notices(_) => f.write_str("notices"),
            Self::Targets(_) => f.write_str("targets"),
            Self::Day(day) => day.fmt(f),
            Self::BodySize(size) => size.fmt(f),
            Self::SmallZone(_) => f.write_str("size in a small zone"),
            Self::TermOfOffice(term) => term.fmt(f),
            Self::Norm => f.write_str("norm"),
        }
    }
}

impl Value {
    /// How this value stands to another of its kind: higher is a larger share, a longer span, a larger number, a
    /// longer list with all that the other has or a narrower range. `None` where they are not of a kind, or have no order.
    pub(super) fn order(&self, other: &Self) -> Option<Ordering> {
        match (self, other) {
            (Self::Threshold(a), Self::Threshold(b)) => a.order(*b),
            (Self::Majority(a), Self::Majority(b)) => a.order(*b),
            (Self::Count(a), Self::Count(b)) => Some(a.cmp(b)),
            (Self::Area(a), Self::Area(b)) => Some(a.cmp(b)),
            (Self::Years(a), Self::Years(b)) => Some(a.0.cmp(&b.0)),
            (Self::Span(a), Self::Span(b)) if a.unit() == b.unit() => Some(a.count().cmp(&b.count())),
            (Self::Notices(a), Self::Notices(b)) => a.order(b),
            (Self::Words(a), Self::Words(b)) => of_ranges(a.has_all(b), b.has_all(a)),
            (Self::BodySize(a), Self::BodySize(b)) => of_ranges(a.is_within(*b), b.is_within(*a)),
            (Self::TermOfOffice(a), Self::TermOfOffice(b)) => of_ranges(a.is_within(*b), b.is_within(*a)),
            _ => None,
        }
    }
}

/// How two ranges stand, of which each may lie within the other.
const fn of_ranges(within: bool, around: bool) -> Option<Ordering> {
    match (within, around) {
        (true, true) => Some(Ordering::Equal),
        (true, false) => Some(Ordering::Greater),
        (false, true) => Some(Ordering::Less),
        (false, false) => None,
    }
}

// Whoever lists the tables takes every value as it comes.
impl sealed::Sealed for Value {}
impl LawValue for Value {
    fn from_value(value: &Value) -> Option<Self> {
        Some(value.clone())
    }
}

/// The name of a parameter together with the type of its value, so that a rule cannot read a threshold as
/// a date.
pub struct Key<T> {
    id: &'static str,
    value: PhantomData<fn() -> T>,
}

impl<T> Key<T> {
    pub(super) const fn new(id: &'static str) -> Self {
        Self { id, value: PhantomData }
    }

    /// The parameter's id in the tables.
    #[must_use]
    pub const fn id(self) -> &'static str {
        self.id
    }
}

impl Key<Value> {
    /// A parameter by its id, with a value of whatever type.
    ///
    /// ```
    /// use wuye::law::{Key, Law, Value};
    ///
    /// let nation = Law::built_in().at("100000".parse()?);
    /// for parameter in Law::built_in().parameters() {
    ///     let found = nation.find(Key::<Value>::named(&parameter.id), "2022-06-30".parse()?);
    ///     println!("{}: {:?}", parameter.en, found.map(|found| found.value().clone()));
    /// }
    /// # Ok::<(), wuye::Error>(())
    /// ```
    #[must_use]
    pub const fn named(id: &'static str) -> Self {
        Self::new(id)
    }
}

// Not derived: a key is copied whatever the type of its value.
impl<T> Clone for Key<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Key<T> {}

impl<T> fmt::Debug for Key<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Key({})", self.id)
    }
}
