//! Where a vote stands while ballots are out, and where it may still go.

use alloc::vec::Vec;

use super::fewest::{Voter, Voters};
use crate::decision::{Reason, Step};
use crate::error::Error;
use crate::quantity::{Area, Ratio};
use crate::vote::ballot::{Choice, Counted, Policies, Returned, Split, Stand, Standing};
use crate::vote::electors::{Elector, Electors, Measure, Sum};
use crate::vote::poll::Returns;
use crate::vote::regime::{Regime, Tested};

/// Where a vote stands, and who may still vote.
///
/// An owner of several units may have returned ballots for some of them. What its other ballots can still
/// bring is known, since its head has voted: `worst` and `best` are the ballots returned with all such rests
/// at what is the least and the most favourable to the majority, `rest` is what they add to the turnout.
pub(super) struct Situation {
    pub(super) total: Sum,
    /// Who has not voted and may.
    pub(super) free: Voters,
    /// Who voted against, where that is known.
    pub(super) opponents: Option<Voters>,
    /// How many owners have returned some of their ballots and may return the others.
    pub(super) begun: u32,
    now: Returned,
    worst: Returned,
    best: Returned,
    rest: Sum,
}

impl Situation {
    /// Of sums, where nothing is known of single ballots but who has given none.
    pub(super) fn of_sums([total, participating, in_favour]: [Sum; 3], free: Voters) -> Result<Self, Error> {
        let mut counted = Counted::NOTHING;
        counted.in_favour = in_favour;
        // Who agreed to nothing is not told apart here, and no test asks for it.
        counted.abstaining = participating.without(in_favour)?;
        let now = Returned { counted, silent: Sum::NONE };
        Ok(Self { total, free, opponents: None, begun: 0, now, worst: now, best: now, rest: Sum::NONE })
    }

    /// Of ballots; `closed` tells of each elector whether its time is over.
    pub(super) fn of_returns(
        returns: &Returns<'_, Choice>,
        standings: &[Standing],
        closed: &[bool],
    ) -> Result<Self, Error> {
        let Returns { electors, policies, .. } = returns;
        let measure = policies.measure;
        let (mut free, mut opponents, mut begun) = (Vec::new(), Vec::new(), 0_u32);
        let (mut worst, mut best) = (standings.to_vec(), standings.to_vec());
        let mut rest = Sum::NONE;
        let mut standing = standings.iter().zip(worst.iter_mut().zip(&mut best)).peekable();
        for (place, elector) in electors.voters.iter().enumerate() {
            let theirs = standing.next_if(|(standing, _)| standing.elector == place);
            let is_open = !closed.get(place).copied().unwrap_or_default();
            let Some((standing, (worst, best))) = theirs else {
                let has_vote = measure == Measure::AreaAndHeads || elector.votes > Ratio::ZERO;
                if is_open && has_vote {
                    free.push(voter(elector, elector.units.iter().copied(), electors, measure)?);
                }
                continue;
            };
            if standing.head == Some(Stand::Against) && standing.silent.is_none() {
                opponents.push(voter(elector, standing.units.iter().copied(), electors, measure)?);
            }
            let left: Vec<usize> =
                elector.units.iter().copied().filter(|unit| !standing.units.contains(unit)).collect();
            // Votes are given as one: there is no rest of them.
            if left.is_empty() || !is_open || standing.silent.is_some() || measure == Measure::Votes {
                continue;
            }
            let left = voter(elector, left.into_iter(), electors, measure)?;
            // Where all its ballots were void, it has not voted yet.
            let Some(head) = standing.head else {
                free.push(left);
                continue;
            };
            begun = begun.saturating_add(1);
            rest.add(Sum { area: left.sum.area, ..Sum::NONE })?;
            let more = |stand| after(standing, head, left.sum.area, stand, policies.split);
            worst.counted = more(Stand::Against)?;
            best.counted = more(Stand::For)?;
        }
        Ok(Self {
            total: returns.total,
            free: Voters::new(free, measure)?,
            opponents: Some(Voters::new(opponents, measure)?),
            begun,
            now: Returned::of(standings)?,
            worst: Returned::of(&worst)?,
            best: Returned::of(&best)?,
            rest,
        })
    }
}

/// An elector with some of its units.
fn voter(
    elector: &Elector,
    units: impl Iterator<Item = usize>,
    electors: &Electors,
    measure: Measure,
) -> Result<Voter, Error> {
    let sum = match measure {
        Measure::Votes => Sum { heads: 1, votes: elector.votes, ..Sum::NONE },
        Measure::AreaAndHeads => {
            let areas = units.filter_map(|unit| electors.units.get(unit)).map(|unit| unit.area);
            Sum { heads: 1, area: Area::sum(areas)?, ..Sum::NONE }
        }
    };
    Ok(Voter { holder: elector.holder.clone(), sum })
}

/// What the ballots of an owner bring whose head stands, if the rest of its area leans towards `stand` as far
/// as the policy lets it.
fn after(standing: &Standing, head: Stand, area: Area, stand: Stand, split: Split) -> Result<Counted, Error> {
    let mut counted = standing.counted;
    let area = Sum { area, ..Sum::NONE };
    match split {
        // It can only say again what it has said: an owner who agreed does no harm by that, one who did not
        // does no good, and either may as well keep its other ballots.
        Split::Refuse | Split::First if (head == Stand::For) == (stand == Stand::For) => {
            counted.add(head, area)?;
        }
        Split::Refuse | Split::First => {}
        Split::Last => {
            let mut all = counted.participating()?;
            all.add(area)?;
            counted = Counted::NOTHING;
            counted.add(stand, all)?;
        }
        Split::ByArea => {
            counted.add(stand, area)?;
            if head != stand {
                // Its areas stand apart from now on, and its head abstains.
                (counted.in_favour.heads, counted.against.heads, counted.abstaining.heads) = (0, 0, 1);
            }
        }
    }
    Ok(counted)
}

/// A situation under the tests of a day and a reading of what is open.
#[derive(Clone, Copy)]
pub(super) struct Prospect<'a> {
    pub(super) situation: &'a Situation,
    pub(super) regime: &'a Regime,
    pub(super) policies: Policies,
}

impl Prospect<'_> {
    /// What the ballots come to that were returned.
    pub(super) fn counted(&self) -> Result<Counted, Error> {
        self.situation.now.read(self.policies)
    }

    /// The tests if nobody else votes.
    pub(super) fn now(&self) -> Result<Tested, Error> {
        self.after(Sum::NONE, Sum::NONE)
    }

    /// The tests after some of the free vote in favour and some against, and nobody else.
    pub(super) fn after(&self, yes: Sum, no: Sum) -> Result<Tested, Error> {
        self.test(self.situation.now, yes, no)
    }

    /// The tests if some of the free vote in favour and everybody else against who can.
    pub(super) fn contested(&self, yes: Sum) -> Result<Tested, Error> {
        self.test(self.situation.worst, yes, self.situation.free.all().without(yes)?)
    }

    /// The tests if some of the free vote against and everybody else in favour who can. What the turnout
    /// can come to at most is tested by itself.
    pub(super) fn supported(&self, no: Sum) -> Result<Tested, Error> {
        let yes = self.situation.free.all().without(no)?;
        let mut tested = self.test(self.situation.best, yes, no)?;
        let mut most = self.counted()?.participating()?;
        most.add(self.situation.rest)?;
        most.add(self.situation.free.all())?;
        let turnout = self.regime.test(self.situation.total, most, Sum::NONE)?;
        tested.turnout_met = turnout.turnout_met;
        let majority = tested.reasons.into_iter().filter(of_majority);
        let others = turnout.reasons.into_iter().filter(|reason| !of_majority(reason));
        tested.reasons = others.chain(majority).collect();
        Ok(tested)
    }

    /// Whether the turnout is met without some of those who took part.
    pub(super) fn turnout_without(&self, away: Sum) -> Result<bool, Error> {
        let participating = self.counted()?.participating()?.without(away)?;
        Ok(self.regime.test(self.situation.total, participating, Sum::NONE)?.turnout_met)
    }

    fn test(&self, mut returned: Returned, yes: Sum, no: Sum) -> Result<Tested, Error> {
        returned.counted.in_favour.add(yes)?;
        returned.counted.against.add(no)?;
        let counted = returned.read(self.policies)?;
        self.regime.test(self.situation.total, counted.participating()?, counted.in_favour)
    }
}

/// Whether a reason of the tests is about who agreed.
pub(super) fn of_majority(reason: &Reason) -> bool {
    matches!(reason.step(), Step::MajorityArea | Step::MajorityHeads | Step::MajorityVotes)
}
