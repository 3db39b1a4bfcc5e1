//! The tests that the law of a day puts to a matter.

use alloc::format;
use alloc::vec;
use alloc::vec::Vec;

use super::electors::{Measure, Sum};
use super::matter::{Class, Matter};
use super::motion::Facts;
use super::scope::Scope;
use crate::decision::{Label, Quantity, Reading, Reason, Step};
use crate::error::Error;
use crate::law::{Citation, InForce, Key, LawValue, LocalLaw, Majority, MajorityBase, keys};
use crate::quantity::Date;

/// The tests of a day for a matter.
pub(crate) struct Regime {
    pub(crate) measure: Measure,
    pub(crate) class: Class,
    /// Who must take part.
    pub(crate) turnout: InForce<Majority>,
    /// Who must agree.
    pub(crate) majority: InForce<Majority>,
    /// Whose number the whole is.
    all: Label,
    /// The class of the matter, and who decides it where not all do.
    reasons: Vec<Reason>,
}

/// What the tests came to.
pub(crate) struct Tested {
    pub(crate) turnout_met: bool,
    pub(crate) majority_met: bool,
    /// What the regime rests on, then every test in the order of the measures.
    pub(crate) reasons: Vec<Reason>,
}

impl Tested {
    pub(crate) const fn passed(&self) -> bool {
        self.turnout_met && self.majority_met
    }
}

impl Regime {
    pub(crate) fn on(law: &LocalLaw<'_>, facts: &Facts) -> Result<Self, Error> {
        let day = facts.decided_on;
        let measure = match &**law.find(keys::MEASURE, day)?.value() {
            "votes" => Measure::Votes,
            "area-and-heads" => Measure::AreaAndHeads,
            _ => return Err(unreadable()),
        };
        let rules = Rules { law, day, scoped: facts.scope.is_some() };
        let (class, class_reason) = rules.class(facts)?;
        let turnout = rules.find(keys::TURNOUT, keys::SCOPE_TURNOUT)?;
        let majority = match class {
            Class::Ordinary => rules.find(keys::ORDINARY, keys::SCOPE_ORDINARY)?,
            Class::Special => rules.find(keys::SPECIAL, keys::SCOPE_SPECIAL)?,
        };
        let mut reasons = vec![class_reason];
        if let Some(scope) = &facts.scope {
            rules.may_be_of_some(facts.matter)?;
            let own = [turnout.own, majority.own].iter().all(|own| *own);
            reasons.push(rules.scope(facts.matter, scope, own));
        }
        let (turnout, majority) = (turnout.found, majority.found);
        Ok(Self { measure, class, turnout, majority, all: rules.all(), reasons })
    }

    /// Puts sums to the tests.
    pub(crate) fn test(&self, total: Sum, participating: Sum, in_favour: Sum) -> Result<Tested, Error> {
        let mut reasons = self.reasons.clone();
        let turnout = [Step::TurnoutArea, Step::TurnoutHeads, Step::TurnoutVotes];
        let turnout_met =
            self.compare(&self.turnout, turnout, participating, [total, total], &mut reasons)?;
        let majority = [Step::MajorityArea, Step::MajorityHeads, Step::MajorityVotes];
        let bases = [total, participating];
        let majority_met = self.compare(&self.majority, majority, in_favour, bases, &mut reasons)?;
        Ok(Tested { turnout_met, majority_met, reasons })
    }

    /// Tests a sum in each measure of the regime, against the whole or against those who took part.
    fn compare(
        &self,
        law: &InForce<Majority>,
        [area, heads, votes]: [Step; 3],
        sum: Sum,
        [all, participants]: [Sum; 2],
        reasons: &mut Vec<Reason>,
    ) -> Result<bool, Error> {
        let Majority { threshold, of } = *law.value();
        let (base, whose) = match of {
            MajorityBase::All => (all, self.all),
            MajorityBase::Participants => (participants, Label::Participants),
        };
        let tests: Vec<(bool, Reason)> = match self.measure {
            Measure::Votes => {
                let (left, of) = (Quantity::Votes(sum.votes), Quantity::Votes(base.votes));
                vec![Reason::share(votes, left, of, threshold)?]
            }
            Measure::AreaAndHeads => vec![
                Reason::share(area, sum.area, base.area, threshold)?,
                Reason::share(heads, sum.heads(), base.heads(), threshold)?,
            ],
        };
        let met = tests.iter().all(|(met, _)| *met);
        reasons.extend(tests.into_iter().map(|(_, reason)| reason.by(law).out_of(whose)));
        Ok(met)
    }
}

/// The law that a motion is put to.
struct Rules<'a> {
    law: &'a LocalLaw<'a>,
    day: Date,
    scoped: bool,
}

/// A value, and whether it is laid down for those in scope where only they decide.
struct Found<T> {
    found: InForce<T>,
    own: bool,
}

impl Rules<'_> {
    /// The value for those in scope, where only they decide and there is one; else the general one.
    fn find<T: LawValue>(&self, general: Key<T>, scoped: Key<T>) -> Result<Found<T>, Error> {
        if self.scoped
            && let Some(found) = self.law.find_any(scoped, self.day)?
        {
            return Ok(Found { found, own: true });
        }
        Ok(Found { found: self.law.find(general, self.day)?, own: false })
    }

    fn class(&self, facts: &Facts) -> Result<(Class, Reason), Error> {
        let matter = facts.matter;
        let special = self.find(keys::SPECIAL_MATTERS, keys::SCOPE_SPECIAL_MATTERS)?.found;
        let mut class = if special.value().has(matter.name()) { Class::Special } else { Class::Ordinary };
        let mut reason = Reason::computed(Step::MatterClass).by(&special);
        match matter.own_class().map(|key| self.law.find(key, self.day)) {
            Some(Ok(own)) => {
                class = Class::named(own.value()).ok_or_else(unreadable)?;
                reason = reason.by(&own);
            }
            Some(Err(absent)) => reason = reason.displacing(absent.displaced()),
            None => {}
        }
        reason = reason.with(Label::Matter, matter.term()).with(Label::Class, class.term());
        if let Some(clause) = &facts.reserved_by {
            reason = reason.with(Label::Clause, Quantity::Word(clause.clone()));
        }
        if matter == Matter::UseFund {
            match self.law.find(keys::USE_FUND, self.day) {
                // The measures' own majority is the class's; both are told.
                Ok(own) => reason = reason.by(&own),
                Err(absent) => reason = reason.displacing(absent.displaced()),
            }
        }
        Ok((class, reason))
    }

    /// Refuses a scope for what only all owners of the zone decide.
    fn may_be_of_some(&self, matter: Matter) -> Result<(), Error> {
        let whole = self.law.find_any(keys::SCOPE_WHOLE, self.day)?;
        let Some(whole) = whole.filter(|whole| whole.value().has(matter.name())) else { return Ok(()) };
        let (matter, articles) = (matter.name(), Citation::listed(whole.citations()));
        let message = format!("all owners of the zone decide together on {matter} ({articles})");
        Err(Error::invalid("vote.scope.whole_zone", message).at("scope"))
    }

    /// Why some of the owners decide, and by whose shares.
    fn scope(&self, matter: Matter, scope: &Scope, own_shares: bool) -> Reason {
        let units = u64::try_from(scope.units.len()).unwrap_or(u64::MAX);
        let reason = Reason::computed(Step::MatterScope).with(Label::Matter, matter.term());
        let reason = if units > 0 { reason.with(Label::Units, Quantity::Count(units)) } else { reason };
        let reason = match self.law.find(keys::SCOPE, self.day) {
            Ok(found) if found.value().has(matter.name()) => reason.by(&found).reading(Reading::ScopeByText),
            _ => reason.reading(Reading::ScopeByAnalogy),
        };
        if own_shares { reason } else { reason.reading(Reading::ScopeGeneralShares) }
    }

    const fn all(&self) -> Label {
        if self.scoped { Label::InScope } else { Label::All }
    }
}

fn unreadable() -> Error {
    Error::range("a law table")
}
