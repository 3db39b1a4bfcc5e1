//! What a vote can still come to, told with its reasons.

use alloc::vec;
use alloc::vec::Vec;

use super::fewest::Needed;
use super::prospect::{Prospect, of_majority};
use super::{Now, Out, Outcome, Paradox, State, VotingAgainst};
use crate::decision::{Label, Note, Quantity, Reason, Step, Term, Verdict};
use crate::error::Error;
use crate::quantity::{Area, Heads, Votes};
use crate::vote::electors::Sum;
use crate::vote::poll::PollSums;
use crate::vote::regime::Tested;
use crate::vote::tally::{CountedTally, Sums};

impl Prospect<'_> {
    pub(super) fn outcome(&self) -> Result<Outcome, Error> {
        let (situation, measure) = (self.situation, self.regime.measure);
        let (free, now) = (&situation.free, self.now()?);
        let defaults = self.policies.by_default().map(|policies| Self { policies, ..*self }.state());
        Ok(Outcome {
            state: self.state()?,
            class: self.regime.class,
            measure,
            now: Now { passed: now.passed(), turnout_met: now.turnout_met, majority_met: now.majority_met },
            tally: self.tally()?,
            out: Out {
                ballots: free.all().heads(),
                sums: Sums::of(free.all(), measure)?,
                begun: Heads::new(situation.begun),
            },
            to_carry: free.fewest(|yes| Ok(self.after(yes, Sum::NONE)?.passed()))?,
            to_carry_contested: free.fewest(|yes| Ok(self.contested(yes)?.passed()))?,
            to_reach_turnout: free.fewest(|any| Ok(self.after(any, Sum::NONE)?.turnout_met))?,
            to_sink: free.fewest(|no| Ok(!self.supported(no)?.passed()))?,
            paradox: self.paradox(&now)?,
            default_reading: defaults.transpose()?,
        })
    }

    fn state(&self) -> Result<State, Error> {
        Ok(if self.now()?.turnout_met && self.contested(Sum::NONE)?.majority_met {
            State::Passed
        } else if self.supported(Sum::NONE)?.passed() {
            State::Open
        } else {
            State::Failed
        })
    }

    fn tally(&self) -> Result<CountedTally, Error> {
        let mut sums = PollSums::of(self.counted()?)?;
        if self.situation.opponents.is_none() {
            (sums.against, sums.abstaining) = (None, None);
        }
        sums.tally(self.situation.total, self.regime.measure)
    }

    fn paradox(&self, now: &Tested) -> Result<Paradox, Error> {
        let opponents = self.situation.opponents.as_ref().filter(|_| now.passed());
        let staying_away =
            opponents.map(|opponents| opponents.fewest(|away| Ok(!self.turnout_without(away)?)));
        let voting_against = if now.passed() {
            None
        } else {
            self.situation.free.alone(|no| Ok(self.after(Sum::NONE, no)?.passed()))?
        };
        Ok(Paradox {
            staying_away: staying_away.transpose()?.flatten(),
            voting_against: voting_against.map(|(electors, first)| VotingAgainst { electors, first }),
        })
    }

    pub(super) fn reasons(&self, outcome: &Outcome) -> Result<Vec<Reason>, Error> {
        let now = self.now()?;
        let (worst, best) = (self.contested(Sum::NONE)?, self.supported(Sum::NONE)?);
        let out = &outcome.out;
        let mut reasons = now.reasons;
        reasons.push(weighing(Reason::computed(Step::OutlookOut), out.ballots, &out.sums, Label::Total));
        // Only what decides is told of what could be: the majority at its worst, both tests at their best.
        let settled = now.turnout_met && worst.majority_met;
        reasons.push(Reason::computed(Step::OutlookWorst).verdict_of(Verdict::of(settled)));
        reasons.extend(worst.reasons.into_iter().filter(of_majority));
        if !settled {
            let possible = best.turnout_met && best.majority_met;
            reasons.push(Reason::computed(Step::OutlookBest).verdict_of(Verdict::of(possible)));
            reasons.extend(best.reasons.into_iter().filter(|reason| reason.comparison().is_some()));
        }
        if outcome.state == State::Open {
            reasons.extend([
                needed(Step::OutlookCarry, outcome.to_carry.as_ref()),
                needed(Step::OutlookContested, outcome.to_carry_contested.as_ref()),
                needed(Step::OutlookTurnout, outcome.to_reach_turnout.as_ref()),
                needed(Step::OutlookSink, outcome.to_sink.as_ref()),
            ]);
        }
        let Paradox { staying_away, voting_against } = &outcome.paradox;
        reasons.extend(staying_away.as_ref().map(|away| needed(Step::OutlookAway, Some(away))));
        reasons.extend(voting_against.as_ref().map(|no| {
            Reason::computed(Step::OutlookNo).with(Label::Owners, Quantity::Count(no.electors.get().into()))
        }));
        Ok(reasons)
    }
}

impl Outcome {
    pub(super) fn warnings(&self) -> Vec<Note> {
        let mut warnings = vec![];
        let default = self.default_reading.filter(|default| *default != self.state);
        warnings.extend(default.map(|default| Note::SilenceChangesOutlook { default: default.term() }));
        if self.out.begun.get() > 0 {
            warnings.push(Note::RestOut { owners: self.out.begun.get() });
        }
        let away = self.paradox.staying_away.as_ref();
        if away.is_some_and(|away| away.ballots == Heads::new(1)) {
            warnings.push(Note::OneStaysAway);
        }
        let no = self.paradox.voting_against.as_ref();
        warnings.extend(no.map(|no| Note::OneVotesAgainst { electors: no.electors.get() }));
        warnings
    }
}

/// How many ballots it takes, and what they must weigh where so many do not do whatever they weigh.
fn needed(step: Step, needed: Option<&Needed>) -> Reason {
    let reason = Reason::computed(step);
    match needed {
        Some(needed) => weighing(reason, needed.ballots, &needed.least, Label::Least),
        None => reason.with(Label::Ballots, Term::NoneWouldDo),
    }
}

fn weighing(reason: Reason, ballots: Heads, sums: &Sums, label: Label) -> Reason {
    let reason = reason.with(Label::Ballots, Quantity::Count(ballots.get().into()));
    match (sums.area_m2, sums.votes) {
        (Some(area), _) if area > Area::ZERO => reason.with(label, area),
        (None, Some(votes)) if votes > Votes::ZERO => reason.with(label, votes),
        _ => reason,
    }
}
