//! Sold public housing on its way to another owner.

use crate::decision::{Label, Reason, Step, Term};
use crate::error::{At as _, Error};
use crate::law::{LocalLaw, keys};
use crate::quantity::{Date, Money};

/// Whether a unit is sold public housing (已售公房), and what its fund must be brought to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "kebab-case", deny_unknown_fields)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum PublicHousing {
    /// It is not.
    No,
    /// It is.
    Sold {
        /// How it comes to the new owner.
        by: Passing,
        /// What the standard of commodity housing asks of such a unit on that day.
        standard_yuan: Money,
    },
}

/// How a unit comes to another owner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Passing {
    /// 转让.
    Sale,
    /// 继承.
    Inheritance,
    /// 赠予.
    Gift,
    /// 执行生效法律文书.
    Judgment,
}

impl Passing {
    /// The name under which the law speaks of it.
    const fn term(self) -> Term {
        match self {
            Self::Sale => Term::Sale,
            Self::Inheritance => Term::Inheritance,
            Self::Gift => Term::Gift,
            Self::Judgment => Term::Judgment,
        }
    }
}

/// What is missing to a standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct ToStandard {
    /// Who pays it in.
    pub by: Party,
    /// What the balance must reach.
    pub standard_yuan: Money,
    /// What is missing to that.
    pub missing_yuan: Money,
}

/// A party to the passing of a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Party {
    /// Who had it.
    OldOwner,
    /// Who comes by it.
    NewOwner,
}

/// What the fund of sold public housing must first be brought to, and why. A text that was not seen is not asked
/// about a unit that is none.
pub(super) fn standard(
    law: &LocalLaw<'_>,
    on: Date,
    public: Option<PublicHousing>,
    balance: Money,
) -> Result<Option<(ToStandard, Reason)>, Error> {
    if public == Some(PublicHousing::No) {
        return Ok(None);
    }
    for (key, by, payer) in [
        (keys::TRANSFER_PUBLIC_OLD, Party::OldOwner, Term::OldOwner),
        (keys::TRANSFER_PUBLIC_NEW, Party::NewOwner, Term::NewOwner),
    ] {
        let Some(rule) = law.find_any(key, on)? else { continue };
        let Some(PublicHousing::Sold { by: passing, standard_yuan }) = public else {
            let why = "whether it is sold public housing, whose fund must be brought to a standard";
            return Err(Error::missing("public", why));
        };
        if !rule.value().has(passing.term().name()) {
            continue;
        }
        let standard_yuan = standard_yuan.not_negative().at("standard_yuan").at("sold").at("public")?;
        let missing_yuan = standard_yuan.checked_sub(balance)?.max(Money::ZERO);
        let reason = Reason::computed(Step::TransferPublic).by(&rule).with(Label::Passing, passing.term());
        let reason = reason.with(Label::Target, standard_yuan).with(Label::TopUp, missing_yuan);
        let reason = reason.with(Label::BorneBy, payer);
        return Ok(Some((ToStandard { by, standard_yuan, missing_yuan }, reason)));
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::check_words;

    #[test]
    fn the_words_of_the_tables_are_those_known_here() {
        let all = [Passing::Sale, Passing::Inheritance, Passing::Gift, Passing::Judgment];
        for key in [keys::TRANSFER_PUBLIC_OLD, keys::TRANSFER_PUBLIC_NEW] {
            check_words(key.id(), |word| all.iter().any(|passing| passing.term().name() == word));
        }
    }
}
