//! Who makes good that a zone in use never had premises.

use alloc::vec::Vec;

use super::{Facts, Outcome};
use crate::decision::{Decision, Label, Reason, Step, Term};
use crate::error::Error;
use crate::law::{LocalLaw, keys};
use crate::quantity::Date;

/// A zone that is in use, for which no premises were ever built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct InUse {
    /// The day of the question: its law applies.
    pub as_of: Date,
    /// Whether neither the developer nor the unit that holds the title (产权单位) is there any more.
    pub gone: bool,
}

/// Who makes it good, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct MadeGood {
    /// Either of these.
    pub by: Vec<Provider>,
    /// How, among other ways; nothing where the text leaves it to the street.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub ways: Vec<Way>,
}

/// Who provides premises.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Provider {
    /// 建设单位.
    Developer,
    /// 产权单位: the unit that holds the title.
    TitleUnit,
    /// 街道办事处、乡镇人民政府, which study and settle it.
    Street,
}

/// In what way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Way {
    /// 其他用房.
    OtherRooms,
    /// 等值的资金.
    EqualFunds,
}

impl Provider {
    const fn term(self) -> Term {
        match self {
            Self::Developer => Term::Developer,
            Self::TitleUnit => Term::TitleUnit,
            Self::Street => Term::Street,
        }
    }
}

impl Way {
    const ALL: [Self; 2] = [Self::OtherRooms, Self::EqualFunds];

    const fn term(self) -> Term {
        match self {
            Self::OtherRooms => Term::OtherRooms,
            Self::EqualFunds => Term::EqualFunds,
        }
    }
}

pub(super) fn decide(law: &LocalLaw<'_>, facts: &Facts, in_use: InUse) -> Result<Decision<Outcome>, Error> {
    if !facts.rooms.is_empty() {
        let error = Error::invalid("premises.in_use", "the zone has premises");
        return Err(error.at("rooms"));
    }
    let text = law.find(keys::PREMISES_IN_USE, in_use.as_of)?;
    let (by, ways) = if in_use.gone {
        (Vec::from([Provider::Street]), Vec::new())
    } else {
        let ways = Way::ALL.into_iter().filter(|way| text.value().has(way.term().name()));
        (Vec::from([Provider::Developer, Provider::TitleUnit]), ways.collect())
    };
    let reason = Reason::computed(Step::PremisesMadeGood)
        .by(&text)
        .with_all(Label::By, by.iter().map(|provider| provider.term()))
        .with_all(Label::PremisesWays, ways.iter().map(|way: &Way| way.term()));
    let outcome = Outcome {
        met: false,
        area_met: false,
        quality_met: true,
        parts: Vec::new(),
        temporary: None,
        supplement: None,
        made_good: Some(MadeGood { by, ways }),
        acts: Vec::new(),
        breach: None,
    };
    Ok(Decision::new(outcome, Vec::from([reason])))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::check_words;

    #[test]
    fn the_words_of_the_tables_are_those_known_here() {
        check_words(keys::PREMISES_IN_USE.id(), |word| Way::ALL.iter().any(|way| way.term().name() == word));
    }
}
