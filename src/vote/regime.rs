//! The tests that the law of a day puts to a matter.

use alloc::vec;
use alloc::vec::Vec;

use super::electors::{Measure, Sum};
use super::matter::{Class, Matter};
use crate::decision::{Label, Quantity, Reason, Step, Term};
use crate::error::Error;
use crate::law::{InForce, LocalLaw, Majority, MajorityBase, keys};
use crate::quantity::Date;

/// The tests of a day for a matter.
pub(crate) struct Regime {
    pub(crate) measure: Measure,
    pub(crate) class: Class,
    /// Who must take part.
    pub(crate) turnout: InForce<Majority>,
    /// Who must agree.
    pub(crate) majority: InForce<Majority>,
    class_reason: Reason,
}

/// What the tests came to.
pub(crate) struct Tested {
    pub(crate) turnout_met: bool,
    pub(crate) majority_met: bool,
    /// The class of the matter, then every test in the order of the measures.
    pub(crate) reasons: Vec<Reason>,
}

impl Tested {
    pub(crate) const fn passed(&self) -> bool {
        self.turnout_met && self.majority_met
    }
}

impl Regime {
    pub(crate) fn on(law: &LocalLaw<'_>, day: Date, matter: Matter) -> Result<Self, Error> {
        let measure = law.find(keys::MEASURE, day)?;
        let special = law.find(keys::SPECIAL_MATTERS, day)?;
        let class = if special.value().has(matter.name()) { Class::Special } else { Class::Ordinary };
        let majority = match class {
            Class::Ordinary => law.find(keys::ORDINARY, day)?,
            Class::Special => law.find(keys::SPECIAL, day)?,
        };
        let mut reason = Reason::computed(Step::MatterClass)
            .by(&special)
            .with(Label::Matter, matter.term())
            .with(Label::Class, if class == Class::Special { Term::Special } else { Term::Ordinary });
        if matter == Matter::UseFund {
            match law.find(keys::USE_FUND, day) {
                // The measures' own majority is the class's; both are told.
                Ok(own) => reason = reason.by(&own),
                Err(absent) => reason = reason.displacing(absent.displaced()),
            }
        }
        Ok(Self {
            measure: match &**measure.value() {
                "votes" => Measure::Votes,
                "area-and-heads" => Measure::AreaAndHeads,
                _ => return Err(Error::range("a law table")),
            },
            class,
            turnout: law.find(keys::TURNOUT, day)?,
            majority,
            class_reason: reason,
        })
    }

    /// Puts sums to the tests.
    pub(crate) fn test(&self, total: Sum, participating: Sum, in_favour: Sum) -> Result<Tested, Error> {
        let mut reasons = vec![self.class_reason.clone()];
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
            MajorityBase::All => (all, Label::All),
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
