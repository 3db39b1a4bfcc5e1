//! What is done with the rooms.

use alloc::vec::Vec;

use super::{Breach, Facts};
use crate::decision::{Label, Reason, Step, Term, Verdict};
use crate::error::{At as _, Error};
use crate::law::{self, LocalLaw, Words, keys};
use crate::quantity::{Date, Key};

/// What was done with a room.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Act {
    /// The room.
    pub room: Key,
    /// The day: its law applies.
    pub on: Date,
    /// What was done.
    pub act: ActKind,
    /// Who did it.
    pub by: ActBy,
    /// Whether the owners had decided it by then; needed where it turns on that.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub owners_decided: Option<bool>,
}

/// What can be done with a room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum ActKind {
    /// It is put to another use (改变用途).
    ChangeOfUse,
    /// It is moved elsewhere (变更位置).
    Relocation,
    /// It is divided (分割).
    Partition,
    /// It is sold or given away (转让、买卖).
    Transfer,
    /// It is mortgaged (抵押).
    Mortgage,
}

/// Who does it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum ActBy {
    /// The manager (物业服务企业).
    ServiceCompany,
    /// The developer.
    Developer,
    /// Somebody else.
    Other,
}

/// Whether it might be done.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct ActTest {
    /// The room.
    pub room: Key,
    /// The day.
    pub on: Date,
    /// What was done.
    pub act: ActKind,
    /// Whether it might be; nothing where the texts leave it to judgement.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub lawful: Option<bool>,
    /// Whether it turns on the owners' decision.
    pub owners_decide: bool,
    /// The breach.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub breach: Option<Breach>,
}

impl ActKind {
    #[cfg(test)]
    const ALL: [Self; 5] =
        [Self::ChangeOfUse, Self::Relocation, Self::Partition, Self::Transfer, Self::Mortgage];

    const fn term(self) -> Term {
        match self {
            Self::ChangeOfUse => Term::ChangeOfUse,
            Self::Relocation => Term::Relocation,
            Self::Partition => Term::Partition,
            Self::Transfer => Term::Transfer,
            Self::Mortgage => Term::Mortgage,
        }
    }

    /// The matter that the owners decide on.
    const fn matter(self) -> Term {
        match self {
            Self::ChangeOfUse | Self::Relocation | Self::Partition => Term::ConvertCommonParts,
            Self::Transfer | Self::Mortgage => Term::DisposeCommonParts,
        }
    }
}

impl ActBy {
    const fn term(self) -> Term {
        match self {
            Self::ServiceCompany => Term::ServiceCompany,
            Self::Developer => Term::Developer,
            Self::Other => Term::SomebodyElse,
        }
    }

    /// The breach that it is to put premises to another use without the owners.
    const fn breach(self) -> Option<Breach> {
        match self {
            Self::ServiceCompany => Some(Breach::PremisesMisused),
            Self::Developer => Some(Breach::PremisesMisusedByDeveloper),
            Self::Other => None,
        }
    }
}

/// Each act by its day, its room and what was done, so that the order of rows does not matter.
pub(super) fn decide(
    law: &LocalLaw<'_>,
    facts: &Facts,
    reasons: &mut Vec<Reason>,
) -> Result<Vec<ActTest>, Error> {
    let mut acts: Vec<(usize, &Act)> = facts.acts.iter().enumerate().collect();
    acts.sort_by_key(|(_, act)| (act.on, &act.room, act.act));
    let mut tests = Vec::new();
    for (row, act) in acts {
        if !facts.rooms.iter().any(|room| room.room == act.room) {
            let error = Error::invalid("premises.act.room", "the room is not told");
            return Err(error.at("room")).at_row("acts", row);
        }
        let (test, reason) = one(law, act).at_row("acts", row)?;
        reasons.push(reason);
        tests.push(test);
    }
    Ok(tests)
}

fn one(law: &LocalLaw<'_>, act: &Act) -> Result<(ActTest, Reason), Error> {
    let name = act.act.term().name();
    let told = Reason::computed(Step::PremisesAct)
        .with(Label::Room, &act.room)
        .with(Label::Act, act.act.term())
        .with(Label::By, act.by.term());
    let says = |key: law::Key<Words>| -> Result<_, Error> {
        Ok(law.find_any(key, act.on)?.filter(|words| words.value().has(name)))
    };
    let mut test = ActTest {
        room: act.room.clone(),
        on: act.on,
        act: act.act,
        lawful: None,
        owners_decide: false,
        breach: None,
    };
    let reason = if let Some(barred) = says(keys::PREMISES_BARRED)? {
        test.lawful = Some(false);
        told.by(&barred)
    } else if let Some(text) = says(keys::PREMISES_DECIDED)? {
        let message = "whether the owners had decided it";
        let decided = act.owners_decided.ok_or_else(|| Error::missing("owners_decided", message))?;
        (test.lawful, test.owners_decide) = (Some(decided), true);
        told.by(&text).with(Label::Matter, act.act.matter())
    } else {
        // Who permits what may not be done at will (不得擅自) the text does not say.
        match says(keys::PREMISES_PERMITTED)? {
            Some(rule) => told.by(&rule),
            None => told,
        }
    };
    if test.lawful == Some(false) && act.act == ActKind::ChangeOfUse {
        test.breach = act.by.breach();
    }
    let reason = match test.breach {
        Some(breach) => reason.with(Label::Breach, breach.term()),
        None => reason,
    };
    let verdict = test.lawful.map_or(Verdict::Judgement, Verdict::of);
    Ok((test, reason.verdict_of(verdict)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::check_words;

    #[test]
    fn the_words_of_the_tables_are_those_known_here() {
        for list in [keys::PREMISES_BARRED, keys::PREMISES_DECIDED, keys::PREMISES_PERMITTED] {
            check_words(list.id(), |word| ActKind::ALL.iter().any(|act| act.term().name() == word));
        }
    }
}
