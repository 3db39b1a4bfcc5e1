//! Who pays the service fee of a unit.

mod asked;
mod vacancy;

use alloc::vec::Vec;

pub use self::asked::{Collected, Facts, History, Options, Refused, UserPays, Vacancy, VacantReading};
pub(crate) use self::vacancy::{OF_VACANCY, relief};
pub use self::vacancy::{Relief, VacancyRelief};
use crate::decision::{Decision, Label, Reading, Reason, Step, Term, Verdict};
use crate::error::Error;
use crate::law::{InForce, LocalLaw, Shared, keys};
use crate::quantity::Date;
use crate::rule::{self, Rule};

/// `fee.payer`: who pays the service fee of a unit, day by day or month by month.
///
/// Until a unit is handed over, sold or not, the developer pays, in full (物业管理条例 art. 41(2); 收费办法 art. 16);
/// from then on the owner. The nation's texts name no month, so the day of the handover is the owner's first. Where a
/// user agreed with the owner to pay, the user pays and the owner is liable jointly (条例 art. 41(1)).
///
/// | place | the month of the handover | from then on |
/// |---|---|---|
/// | Shanghai 49, Beijing 22 | the developer's | by the sale contract; where it states no fee, the developer pays until the month in which the preliminary contract ends |
/// | Qingdao 51 | the developer's | by the sale contract |
/// | Taizhou 39, Lishui 35 | the developer's | the owner; in Lishui also who refuses the unit without good reason, from the month after all were handed over |
/// | elsewhere | by days | the owner; what was agreed otherwise goes before in Hangzhou, Lishui, Shandong and Zibo |
///
/// Handed over in Shanghai on 2022-03-18: March is the developer's, April the owner's.
///
/// A unit that stands empty is no reason not to pay (民法典 art. 944(1)). Its fee is limited or reduced while the
/// manager is a preliminary one: in Binzhou (38(2)) to 60 % after more than six months, in Liaocheng (40(2)) and
/// Heze (24(1)) for ordinary dwellings after six months, by a rate that their texts leave to others, while other
/// property's is as agreed from then on; in Shandong and Zibo it is what the contract says.
///
/// # Errors
/// [`MissingFact`](crate::ErrorKind::MissingFact) where the place asks whether the sale contract states the fee;
/// [`InvalidFact`](crate::ErrorKind::InvalidFact) for a period, or an agreement with a user, that ends before it
/// begins, a transfer or a vacancy before the handover, and a share charged that is not between 0 and 1;
/// [`NotInForce`](crate::ErrorKind::NotInForce) where the place's text of the day was not seen.
///
/// ```
/// use wuye::fee::payer::{Facts, History, Options, Payer, Paying};
/// use wuye::law::Law;
/// use wuye::rule::Rule;
///
/// let pays = |place: &str, day: &str| -> Result<Payer, wuye::Error> {
///     let history = History {
///         handed_over_on: Some("2022-03-18".parse()?),
///         sale_contract_states_fee: Some(true),
///         ..History::new()
///     };
///     let facts = Facts { history, ..Facts::of(day.parse()?, day.parse()?) };
///     let law = Law::built_in().at(place.parse()?);
///     Ok(Paying::decide(&law, &facts, &Options::default())?.outcome().expect("in force").parts[0].payer)
/// };
/// let (shanghai, ningbo) = ("310000", "330200");
/// assert_eq!(pays(shanghai, "2022-03-31")?, Payer::Developer, "the month of the handover");
/// assert_eq!(pays(shanghai, "2022-04-01")?, Payer::Owner);
/// assert_eq!(pays(ningbo, "2022-03-17")?, Payer::Developer);
/// assert_eq!(pays(ningbo, "2022-03-18")?, Payer::Owner, "by days");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Paying;

/// Who pays.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// The period in parts of one payer, in order.
    pub parts: Vec<Part>,
    /// What follows from the unit's standing empty, where that was asked.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub vacancy: Option<VacancyRelief>,
    /// Whether the charge for collecting may be taken, where that was asked.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub collecting_lawful: Option<bool>,
}

/// A part of the period that one pays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Part {
    /// Its first day.
    pub from: Date,
    /// Its last day.
    pub to_inclusive: Date,
    /// Who pays.
    pub payer: Payer,
    /// Who is liable jointly.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub jointly: Option<Payer>,
    /// Whether it is the fee that the sale contract states.
    pub by_sale_contract: bool,
}

/// Who pays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Payer {
    /// The developer (建设单位).
    Developer,
    /// The owner, or after a transfer the one who acquired the unit.
    Owner,
    /// The owner who has transferred the unit since.
    Seller,
    /// The user (物业使用人).
    User,
}

impl Payer {
    /// The word that documents have for it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Developer => "developer",
            Self::Owner => "owner",
            Self::Seller => "seller",
            Self::User => "user",
        }
    }

    pub(crate) const fn term(self) -> Term {
        match self {
            Self::Developer => Term::PayerDeveloper,
            Self::Owner => Term::PayerOwner,
            Self::Seller => Term::PayerSeller,
            Self::User => Term::PayerUser,
        }
    }
}

/// The parameters of a rule that asks what became of a unit: its own, those of who pays, those of a vacancy.
macro_rules! with_history_parameters {
    ($($own:expr),* $(,)?) => {
        &[
            $($own,)*
            $crate::law::keys::PAYER_DEVELOPER.id(),
            $crate::law::keys::PAYER_SALE_CONTRACT.id(),
            $crate::law::keys::PAYER_REFUSED.id(),
            $crate::law::keys::PAYER_AGREED.id(),
            $crate::law::keys::PAYER_USER.id(),
            $crate::law::keys::PAYER_TRANSFER.id(),
            $crate::law::keys::VACANCY.id(),
            $crate::law::keys::VACANCY_TIME.id(),
            $crate::law::keys::VACANCY_OF.id(),
            $crate::law::keys::VACANCY_SHARE.id(),
            $crate::law::keys::VACANCY_WHOLE.id(),
            $crate::law::keys::VACANCY_OTHERS.id(),
        ]
    };
}
pub(crate) use with_history_parameters;

/// What says who pays.
pub(crate) const OF_PAYERS: &[&str] = &[
    keys::PAYER_DEVELOPER.id(),
    keys::PAYER_SALE_CONTRACT.id(),
    keys::PAYER_REFUSED.id(),
    keys::PAYER_AGREED.id(),
    keys::PAYER_USER.id(),
    keys::PAYER_TRANSFER.id(),
];

impl rule::Outcome for Outcome {
    fn word(&self) -> &'static str {
        match self.parts.as_slice() {
            [part] => part.payer.word(),
            _ => "several",
        }
    }
}

impl Rule for Paying {
    const ID: &'static str = "fee.payer";
    const TITLE: (&'static str, &'static str) = ("物业费的交纳人", "who pays the service fee of a unit");
    const PARAMETERS: &'static [&'static str] = with_history_parameters![keys::PAYER_COLLECTING.id()];

    type Facts = Facts;
    type Options = Options;
    type Outcome = Outcome;

    fn law_day(facts: &Facts) -> Date {
        facts.from
    }

    fn decide(law: &LocalLaw<'_>, facts: &Facts, options: &Options) -> Result<Decision<Outcome>, Error> {
        facts.check()?;
        let mut reasons = Vec::new();
        let owner_from = owner_from(law, facts, *options, &mut reasons)?;
        let sale = law.find_any(keys::PAYER_SALE_CONTRACT, facts.from)?;
        let times = Times { facts, owner_from, sale: sale.as_ref() };
        let parts = times.parts()?;
        let sold = parts.iter().any(|part| owner_from.is_some_and(|from| from <= part.from));
        if let (Some(sale), true) = (&sale, sold) {
            reasons.push(times.told(sale));
        }
        if parts.iter().any(|part| part.payer == Payer::User) {
            let user = law.find(keys::PAYER_USER, facts.from)?;
            reasons.push(Reason::computed(Step::PayerUser).by(&user));
        }
        if let Some(on) = facts.history.transferred_on.filter(|on| *on <= facts.to_inclusive) {
            let transfer = law.find(keys::PAYER_TRANSFER, facts.from)?;
            reasons.push(Reason::computed(Step::PayerTransfer).by(&transfer).with(Label::On, on));
        }
        for part in &parts {
            let reason = Reason::computed(Step::PayerPart)
                .with(Label::From, part.from)
                .with(Label::LastDay, part.to_inclusive)
                .with(Label::Payer, part.payer.term());
            reasons.push(match part.jointly {
                Some(Payer::Seller) => reason.with(Label::Jointly, Term::JointlySeller),
                Some(_) => reason.with(Label::Jointly, Term::JointlyOwner),
                None => reason,
            });
        }
        let vacancy = relief(law, facts, *options, &mut reasons)?;
        let collecting_lawful = match facts.collecting_charged_to {
            None => None,
            Some(charged) => {
                let collecting = law.find(keys::PAYER_COLLECTING, facts.from)?;
                let lawful = charged == Collected::Utility;
                let reason = Reason::computed(Step::PayerCollecting).by(&collecting);
                reasons.push(reason.verdict_of(Verdict::of(lawful)));
                Some(lawful)
            }
        };
        Ok(Decision::new(Outcome { parts, vacancy, collecting_lawful }, reasons))
    }
}

/// The first day that is the owner's, where there is one.
fn owner_from(
    law: &LocalLaw<'_>,
    facts: &Facts,
    options: Options,
    reasons: &mut Vec<Reason>,
) -> Result<Option<Date>, Error> {
    let developer = law.find(keys::PAYER_DEVELOPER, facts.from)?;
    let mut reason = Reason::computed(Step::PayerHandover).by(&developer);
    let mut event = facts.history.handed_over_on;
    if let Some(offered) = facts.history.refused_offer_of {
        // Who refused and took the unit later had it in the law's eyes from the offer on.
        let refused = law.find_any(keys::PAYER_REFUSED, facts.from)?;
        let counts = refused.is_some() || options.refused == Refused::AsOffered;
        reason = match refused {
            Some(refused) => reason.by(&refused),
            None => reason.reading(options.refused.reading()),
        };
        if counts {
            event = Some(event.map_or(offered, |event| event.min(offered)));
        }
    }
    let by_month = &**developer.value() == "month";
    let mut from = match event {
        Some(event) if by_month => Some(next_month(event)?),
        event => event,
    };
    reason = reason.reading(if by_month { Reading::HandoverMonth } else { Reading::HandoverDay });
    if let Some(agreed) = facts.history.agreed_owner_from {
        match law.find_any(keys::PAYER_AGREED, facts.from)? {
            Some(may) => {
                from = Some(agreed);
                reason = reason.by(&may);
            }
            None => reason = reason.reading(Reading::AgreedBetweenThem),
        }
    }
    if let Some(event) = event {
        reason = reason.with(Label::HandedOver, event);
    }
    reasons.push(match from {
        Some(from) => reason.with(Label::OwnerFrom, from),
        None => reason.with(Label::HandedOver, Term::NotHandedOver),
    });
    Ok(from)
}

/// The first day of the month after that of a day.
fn next_month(day: Date) -> Result<Date, Error> {
    Date::try_new(day.year(), day.month(), 1)?.add_months(1)
}

struct Times<'a> {
    facts: &'a Facts,
    owner_from: Option<Date>,
    /// Where the owner pays what the sale contract states.
    sale: Option<&'a InForce<Shared<str>>>,
}

impl Times<'_> {
    /// The first day that is no longer one of the preliminary contract, by months; none while it runs.
    fn ordinary_from(&self) -> Result<Option<Date>, Error> {
        self.facts.history.preliminary_until.map(next_month).transpose()
    }

    fn parts(&self) -> Result<Vec<Part>, Error> {
        let Facts { from, to_inclusive, .. } = *self.facts;
        let user = self.facts.history.user_pays;
        let after_user = user.and_then(|user| user.to_inclusive).map(|last| last.add_days(1)).transpose()?;
        let ordinary = if self.sale.is_some() { self.ordinary_from()? } else { None };
        let turns = [
            self.owner_from,
            self.facts.history.transferred_on,
            user.map(|user| user.from),
            after_user,
            ordinary,
        ];
        let mut starts: Vec<Date> =
            turns.into_iter().flatten().filter(|day| from < *day && *day <= to_inclusive).collect();
        starts.push(from);
        starts.sort_unstable();
        starts.dedup();
        let mut parts: Vec<Part> = Vec::new();
        for (start, next) in starts.iter().zip(starts.iter().skip(1).map(Some).chain([None])) {
            let last = next.map_or(Ok(to_inclusive), |next| next.add_days(-1))?;
            let part = Part { to_inclusive: last, ..self.part(*start)? };
            match parts.last_mut().filter(|before| before.is_like(&part)) {
                Some(before) => before.to_inclusive = last,
                None => parts.push(part),
            }
        }
        Ok(parts)
    }

    /// Who pays on a day.
    fn part(&self, day: Date) -> Result<Part, Error> {
        let of = |payer| Part { from: day, to_inclusive: day, payer, jointly: None, by_sale_contract: false };
        if self.owner_from.is_none_or(|from| day < from) {
            return Ok(of(Payer::Developer));
        }
        let mut part = of(match self.facts.history.transferred_on {
            Some(transferred) if day < transferred => Payer::Seller,
            _ => Payer::Owner,
        });
        if let (Some(sale), true) = (self.sale, self.ordinary_from()?.is_none_or(|from| day < from)) {
            let stated = self.facts.history.sale_contract_states_fee.ok_or_else(|| {
                Error::missing("sale_contract_states_fee", "whether the sale contract states the fee")
                    .at("history")
            })?;
            if !stated && &**sale.value() == "developer" {
                return Ok(of(Payer::Developer));
            }
            part.by_sale_contract = stated;
        }
        let by_user = |user: &UserPays| user.from <= day && user.to_inclusive.is_none_or(|last| day <= last);
        if self.facts.history.user_pays.as_ref().is_some_and(by_user) {
            part = Part { jointly: Some(part.payer), payer: Payer::User, ..part };
        }
        Ok(part)
    }

    /// What the sale contract has to do with it.
    fn told(&self, sale: &InForce<Shared<str>>) -> Reason {
        let reason = Reason::computed(Step::PayerSaleContract).by(sale);
        match self.facts.history.sale_contract_states_fee {
            Some(true) => reason.with(Label::SaleContract, Term::FeeStated),
            _ if &**sale.value() == "developer" => reason.with(Label::SaleContract, Term::FeeNotStated),
            _ => reason.with(Label::SaleContract, Term::FeeNotStated).verdict_of(Verdict::Judgement),
        }
    }
}

impl Part {
    fn is_like(&self, other: &Self) -> bool {
        (self.payer, self.jointly, self.by_sale_contract)
            == (other.payer, other.jointly, other.by_sale_contract)
    }
}
