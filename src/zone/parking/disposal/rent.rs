//! What is paid for a space that a developer lets.

use alloc::vec::Vec;

use super::{Act, Facts};
use crate::decision::{self, Comparison, Label, Quantity, Reason, Step, Verdict};
use crate::error::{At as _, Error};
use crate::law::{InForce, LocalLaw, Shared, keys};
use crate::quantity::{Comparator, Date, Money};
use crate::zone::parking::{Kind, Taker};

/// What is paid by the month for a space that is let. What the place's text does not ask for need not be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Rent {
    /// What is paid.
    pub monthly_yuan: Money,
    /// The guided price, needed where rents are guided.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub guided: Option<Guided>,
    /// Whether the zone's homes are ordinary dwellings (普通住宅), needed where only their rents are guided.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub ordinary: Option<bool>,
    /// What the preliminary service contract (前期物业服务合同) says, where that sets the rent. Without it, it says nothing.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub preliminary_yuan: Option<Money>,
    /// The day on which developer and assembly agreed on what is paid now.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub agreed_with_assembly_on: Option<Date>,
    /// The day on which that was filed with the authority.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub change_filed_on: Option<Date>,
}

/// The guided price (政府指导价) of a space by the month, both ends in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Guided {
    /// The least, where it has one.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub least_yuan: Option<Money>,
    /// The most.
    pub most_yuan: Money,
}

/// How what is paid stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum RentState {
    /// As the text has it.
    Kept,
    /// The text is on rents of ordinary dwellings alone.
    Free,
    /// Below the guided price.
    TooLow,
    /// Above it.
    TooHigh,
    /// The preliminary contract says nothing of it, and nothing was agreed with the assembly.
    NotInContract,
    /// Another than the preliminary contract's, which was not agreed with the assembly.
    ChangedAlone,
    /// Agreed with the assembly, and not filed.
    Unfiled,
}

impl RentState {
    pub(super) const fn is_kept(self) -> bool {
        matches!(self, Self::Kept | Self::Free)
    }

    const fn term(self) -> decision::Term {
        match self {
            Self::Kept => decision::Term::RentKept,
            Self::Free => decision::Term::RentFree,
            Self::TooLow => decision::Term::RentTooLow,
            Self::TooHigh => decision::Term::RentTooHigh,
            Self::NotInContract => decision::Term::RentNotInContract,
            Self::ChangedAlone => decision::Term::RentChangedAlone,
            Self::Unfiled => decision::Term::RentUnfiled,
        }
    }
}

impl Rent {
    pub(super) fn check(self, on: Date) -> Result<(), Error> {
        self.monthly_yuan.not_negative().at("monthly_yuan")?;
        if let Some(Guided { least_yuan: Some(least), most_yuan: most }) = self.guided
            && most < least
        {
            let message = "the least of a guided price is above its most";
            return Err(Error::invalid("parking.guided", message).at("most_yuan").at("guided"));
        }
        for (day, field) in [
            (self.agreed_with_assembly_on, "agreed_with_assembly_on"),
            (self.change_filed_on, "change_filed_on"),
        ] {
            if day.is_some_and(|day| on < day) {
                return Err(Error::invalid("parking.rent_to_come", "it lies after the letting").at(field));
            }
        }
        let filed_first = match (self.agreed_with_assembly_on, self.change_filed_on) {
            (Some(agreed), Some(filed)) => filed < agreed,
            (None, Some(_)) => true,
            (_, None) => false,
        };
        if filed_first {
            let message = "a change is filed once it was agreed with the assembly";
            return Err(Error::invalid("parking.filed_first", message).at("change_filed_on"));
        }
        Ok(())
    }

    /// How it stands by the place's text, which is on spaces that a developer lets to owners and users of the zone.
    pub(super) fn held(
        self,
        law: &LocalLaw<'_>,
        facts: &Facts,
        reasons: &mut Vec<Reason>,
    ) -> Result<Option<RentState>, Error> {
        let let_to_the_zone = facts.act == Act::Let
            && facts.kind == Kind::Planned
            && matches!(facts.taker, Some(Taker::Owner | Taker::User));
        let text = if let_to_the_zone { law.find_any(keys::PARKING_RENT, facts.on)? } else { None };
        let Some(text) = text else { return Ok(None) };
        let state = match &**text.value() {
            "preliminary-contract" => self.by_contract(),
            "guided-of-ordinary" => {
                let message = "whether the homes are ordinary dwellings, whose rents are guided";
                let ordinary = self.ordinary.ok_or_else(|| Error::missing("ordinary", message)).at("rent")?;
                if ordinary { self.by_guided_price(&text, reasons)? } else { RentState::Free }
            }
            _ => self.by_guided_price(&text, reasons)?,
        };
        let told = Reason::computed(Step::ParkingRent)
            .by(&text)
            .with(Label::Rent, self.monthly_yuan)
            .with_all(Label::PreliminaryRent, self.preliminary_yuan)
            .with_all(Label::AgreedWithAssembly, self.agreed_with_assembly_on)
            .with_all(Label::ChangeFiled, self.change_filed_on)
            .with(Label::RentStands, state.term());
        reasons.push(told.verdict_of(Verdict::of(state.is_kept())));
        Ok(Some(state))
    }

    /// By the preliminary contract, until the assembly agreed on another and that was filed.
    fn by_contract(self) -> RentState {
        match (self.preliminary_yuan, self.agreed_with_assembly_on, self.change_filed_on) {
            (Some(agreed), ..) if agreed == self.monthly_yuan => RentState::Kept,
            (_, Some(_), Some(_)) => RentState::Kept,
            (_, Some(_), None) => RentState::Unfiled,
            (Some(_), None, _) => RentState::ChangedAlone,
            (None, None, _) => RentState::NotInContract,
        }
    }

    fn by_guided_price(
        self,
        text: &InForce<Shared<str>>,
        reasons: &mut Vec<Reason>,
    ) -> Result<RentState, Error> {
        let message = "the guided price of the space by the month";
        let guided = self.guided.ok_or_else(|| Error::missing("guided", message)).at("rent")?;
        let (least, most) = (guided.least_yuan, guided.most_yuan);
        let (high_enough, low_enough) =
            (least.is_none_or(|least| least <= self.monthly_yuan), self.monthly_yuan <= most);
        for (end, comparator, met) in
            [(least, Comparator::AtLeast, high_enough), (Some(most), Comparator::AtMost, low_enough)]
        {
            let Some(end) = end else { continue };
            let compared =
                Comparison::bound(Quantity::Money(self.monthly_yuan), comparator, &Quantity::Money(end))?;
            reasons.push(Reason::compared(Step::ParkingRentGuided, compared, met).by(text));
        }
        Ok(match (high_enough, low_enough) {
            (false, _) => RentState::TooLow,
            (true, false) => RentState::TooHigh,
            (true, true) => RentState::Kept,
        })
    }
}
