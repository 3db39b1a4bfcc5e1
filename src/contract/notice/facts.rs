//! A service contract, what was decided and what was told.

use alloc::vec::Vec;

use crate::decision::Term;
use crate::error::{At as _, Error};
use crate::quantity::{Date, Span, SpanUnit};

/// A contract and what happened to it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The day that is asked about.
    pub as_of: Date,
    /// Whose contract it is.
    pub kind: Kind,
    /// The first day of the term.
    pub from: Date,
    /// The last day of the term. Without it, the contract has none.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub to_inclusive: Option<Date>,
    /// The day on which a contract of the owners with a new manager takes effect, come or to come. It ends a preliminary
    /// one.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub owners_contract_on: Option<Date>,
    /// The day on which the renewal (续订) was concluded.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub renewed_on: Option<Date>,
    /// What the owners lawfully decided, in any order. [`vote.motion`](crate::vote::motion) tells whether they did.
    #[cfg_attr(feature = "serde", serde(default))]
    pub decisions: Vec<Decided>,
    /// The written notices (书面通知), in any order. What was only said is none.
    #[cfg_attr(feature = "serde", serde(default))]
    pub notices: Vec<Notified>,
    /// The last day on which the manager served. Without it, it serves still.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub served_until: Option<Date>,
    /// The times of notice that the contract itself agrees on.
    #[cfg_attr(feature = "serde", serde(default))]
    pub agreed: Agreed,
    /// The contract as it was concluded, and each change of it, in any order. Needed for what is filed and published.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub papers: Vec<Paper>,
}

impl Facts {
    /// A contract of the owners of which nothing else is known.
    #[must_use]
    pub fn owners(as_of: Date, from: Date, to_inclusive: Option<Date>) -> Self {
        Self {
            as_of,
            kind: Kind::Owners,
            from,
            to_inclusive,
            owners_contract_on: None,
            renewed_on: None,
            decisions: Vec::new(),
            notices: Vec::new(),
            served_until: None,
            agreed: Agreed::default(),
            papers: Vec::new(),
        }
    }
}

/// A contract, or a change of it, and what became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Paper {
    /// Which of the two it is.
    pub what: Concluded,
    /// The day on which it was concluded (签订): its law applies.
    pub concluded_on: Date,
    /// The day on which it was filed (备案).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub filed_on: Option<Date>,
    /// The day on which it was published to all owners (公布).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub published_on: Option<Date>,
    /// The day on which its draft was published (公示).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub draft_published_on: Option<Date>,
}

impl Paper {
    /// What was concluded on a day, and no more.
    #[must_use]
    pub const fn of(what: Concluded, concluded_on: Date) -> Self {
        Self { what, concluded_on, filed_on: None, published_on: None, draft_published_on: None }
    }
}

/// What was concluded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Concluded {
    /// The contract.
    Contract,
    /// A change of it (变更).
    Change,
}

/// Whose contract it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Kind {
    /// The developer's (前期物业服务合同).
    Preliminary,
    /// The owners'.
    Owners,
}

/// A decision of the owners (业主共同决定).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Decided {
    /// Its day.
    pub on: Date,
    /// What they decided.
    pub what: What,
}

/// What owners decide on a contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum What {
    /// To renew it (续聘).
    Renew,
    /// To hire another manager, or to manage the zone themselves, when it ends (另聘).
    HireAnother,
    /// To dismiss the manager (解聘).
    Dismiss,
}

/// A written notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Notified {
    /// The day on which it reached the other side.
    pub reached_on: Date,
    /// Who gave it.
    pub by: Side,
    /// What it says.
    pub says: Says,
    /// The last day of the contract that it names. Without it, the earliest lawful one.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub ends_on: Option<Date>,
}

/// A side of the contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Side {
    /// The owners, by their committee.
    Owners,
    /// The manager.
    Manager,
}

/// What a notice says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Says {
    /// What the owners decided for the end of the term.
    Decision,
    /// That the manager does not renew (不同意续聘).
    NonRenewal,
    /// That the owners dismiss the manager.
    Dismissal,
    /// That a contract without a term is ended.
    Termination,
}

/// Times of notice that a contract agrees on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, default)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Agreed {
    /// Of a dismissal.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub dismissal: Option<Span>,
    /// Of a manager that does not renew.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub non_renewal: Option<Span>,
    /// Of either side, where there is no term.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub termination: Option<Span>,
}

impl Facts {
    /// The last thing that the owners decided by a day for the end of the term.
    pub(super) fn decided_by(&self, day: Date) -> Option<Decided> {
        let of_the_end = |decided: &&Decided| decided.what != What::Dismiss && decided.on <= day;
        self.decisions.iter().filter(of_the_end).max().copied()
    }

    /// The first day on which they decided to part with the manager in such a way.
    pub(super) fn parted(&self, ways: &[What]) -> Option<Date> {
        let parting = |decided: &&Decided| ways.contains(&decided.what);
        self.decisions.iter().filter(parting).map(|decided| decided.on).min()
    }

    pub(super) fn check(&self) -> Result<(), Error> {
        let Self { as_of, from, to_inclusive, .. } = *self;
        let fault = |code, message, field| Err(Error::invalid(code, message).at(field));
        if to_inclusive.is_some_and(|to| to < from) {
            return fault("period.reversed", "the term ends before it begins", "to_inclusive");
        }
        match (self.kind, self.owners_contract_on) {
            (Kind::Owners, Some(_)) => {
                let message = "it ends a preliminary contract; this one is the owners'";
                return fault("notice.owners_contract", message, "owners_contract_on");
            }
            (_, Some(on)) if on <= from => {
                let message = "the owners' contract takes effect after the preliminary one has begun";
                return fault("notice.owners_contract", message, "owners_contract_on");
            }
            _ => {}
        }
        if let Some(renewed) = self.renewed_on {
            let Some(to) = to_inclusive else {
                return fault("notice.renewed", "a contract without a term is not renewed", "renewed_on");
            };
            if renewed > to {
                let message = "it lies after the end of the term: that is a new contract";
                return fault("notice.renewed", message, "renewed_on");
            }
        }
        let past = |on: Date| {
            let message = "it lies after the day that is asked about";
            if on > as_of { Err(Error::invalid("notice.to_come", message)) } else { Ok(()) }
        };
        self.renewed_on.map_or(Ok(()), past).at("renewed_on")?;
        self.served_until.map_or(Ok(()), past).at("served_until")?;
        for (row, decided) in self.decisions.iter().enumerate() {
            past(decided.on).at("on").at_row("decisions", row)?;
            let against = |other: &Decided| other.on == decided.on && other.what != decided.what;
            let of_the_end = |other: &&Decided| other.what != What::Dismiss;
            let mut earlier = self.decisions.iter().take(row).filter(of_the_end);
            if of_the_end(&decided) && earlier.any(against) {
                let message = "on the same day the owners decided the other way: which of the two counts?";
                return Err(Error::invalid("notice.decided_both", message).at("what"))
                    .at_row("decisions", row);
            }
        }
        for (span, field) in [
            (self.agreed.dismissal, "dismissal"),
            (self.agreed.non_renewal, "non_renewal"),
            (self.agreed.termination, "termination"),
        ] {
            if span.is_some_and(|span| span.unit() == SpanUnit::WorkingDays) {
                let message = "a notice is counted in days, months or years here, not in working days";
                return Err(Error::invalid("notice.working_days", message).at(field).at("agreed"));
            }
        }
        for (row, paper) in self.papers.iter().enumerate() {
            for (day, field) in paper.days() {
                past(day).at(field).at_row("papers", row)?;
            }
            self.check_paper(row, paper).at_row("papers", row)?;
        }
        for (row, notice) in self.notices.iter().enumerate() {
            past(notice.reached_on).at("reached_on").at_row("notices", row)?;
            notice.check().at_row("notices", row)?;
        }
        Ok(())
    }
}

impl Facts {
    fn check_paper(&self, row: usize, paper: &Paper) -> Result<(), Error> {
        let fault = |code, message, field| Err(Error::invalid(code, message).at(field));
        let mut earlier = self.papers.iter().take(row);
        if paper.what == Concluded::Contract && earlier.any(|other| other.what == Concluded::Contract) {
            return fault("notice.contract_twice", "the contract was concluded once", "what");
        }
        let contract = self.papers.iter().find(|other| other.what == Concluded::Contract);
        if contract.is_some_and(|contract| paper.concluded_on < contract.concluded_on) {
            return fault("notice.change_first", "it was changed before it was concluded", "concluded_on");
        }
        for (day, field) in [(paper.filed_on, "filed_on"), (paper.published_on, "published_on")] {
            if day.is_some_and(|day| day < paper.concluded_on) {
                return fault("notice.filed_first", "that lies before it was concluded", field);
            }
        }
        Ok(())
    }
}

impl Paper {
    fn days(&self) -> impl Iterator<Item = (Date, &'static str)> + use<> {
        let told = [
            (self.filed_on, "filed_on"),
            (self.published_on, "published_on"),
            (self.draft_published_on, "draft_published_on"),
        ];
        let told = told.into_iter().filter_map(|(day, field)| day.map(|day| (day, field)));
        core::iter::once((self.concluded_on, "concluded_on")).chain(told)
    }
}

impl Notified {
    fn check(&self) -> Result<(), Error> {
        let of_one_side = match self.says {
            Says::Decision | Says::Dismissal => Some(Side::Owners),
            Says::NonRenewal => Some(Side::Manager),
            Says::Termination => None,
        };
        if of_one_side.is_some_and(|side| side != self.by) {
            return Err(Error::invalid("notice.wrong_side", "the other side gives such a notice").at("by"));
        }
        let names_a_day = matches!(self.says, Says::Dismissal | Says::Termination);
        match self.ends_on {
            Some(_) if !names_a_day => {
                Err(Error::invalid("notice.names_a_day", "such a notice names no day").at("ends_on"))
            }
            Some(ends) if ends < self.reached_on => {
                let message = "a notice does not end what was before it";
                Err(Error::invalid("notice.ends_before", message).at("ends_on"))
            }
            _ => Ok(()),
        }
    }
}

impl Side {
    pub(super) const fn term(self) -> Term {
        match self {
            Self::Owners => Term::Owners,
            Self::Manager => Term::ServiceCompany,
        }
    }
}

impl Says {
    pub(super) const fn term(self) -> Term {
        match self {
            Self::Decision => Term::NoticeOfDecision,
            Self::NonRenewal => Term::NoticeOfNonRenewal,
            Self::Dismissal => Term::NoticeOfDismissal,
            Self::Termination => Term::NoticeOfTermination,
        }
    }
}

impl Kind {
    /// The word of the law for whose contracts are filed.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Preliminary => "preliminary",
            Self::Owners => "owners",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Kind;
    use crate::law::{check_words, keys};

    #[test]
    fn the_words_of_the_tables_are_those_known_here() {
        let known = |word: &str| [Kind::Preliminary, Kind::Owners].iter().any(|kind| kind.word() == word);
        check_words(keys::FILING.id(), known);
    }
}
