//! Which of the ballots that came are counted.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::vec::Vec;

use super::count::target;
use super::time::in_time;
use super::{Ballot, BallotState, BeyondLimit, Duplicates, Late, Proxy, Says, Settled, Silence, Via};
use crate::decision::{Label, Quantity, Reading, Reason, Step, Term};
use crate::error::{At as _, Error};
use crate::law::{InForce, InWord, LocalLaw, Words, keys};
use crate::owner::as_set;
use crate::quantity::{Date, Key};
use crate::vote::electors::Electors;
use crate::vote::motion::Facts;
use crate::vote::weights::Holder;

/// The one whom co-owners chose to vote for them.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Representative {
    /// The owners, all of them.
    pub owners: Vec<Key>,
    /// Which of them votes.
    pub representative: Key,
}

/// Why a ballot is not counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Why {
    Unproven,
    Late,
    Unsigned,
    NoAuthority,
    ManagerStaff,
    NoOwner,
    BeyondLimit,
    Barred,
    NotRepresentative,
    SameVoice,
    Duplicate,
}

/// Where ballots are received: what the law and the by-laws ask of them.
pub(crate) struct Desk<'a> {
    facts: &'a Facts,
    settled: &'a Settled,
    electors: &'a Electors,
    /// Of each elector, whether its ballots are kept out for arrears.
    barred: &'a [bool],
    signature: Option<InForce<()>>,
    proxies: Option<InForce<Words>>,
    co_owners: Option<InForce<()>>,
    representatives: BTreeMap<Vec<Key>, &'a Key>,
}

/// What was admitted, in the order of its rows, and why the rest was not.
pub(crate) struct Admitted<'b, C> {
    pub(crate) ballots: Rows<'b, C>,
    pub(crate) reasons: Vec<Reason>,
}

pub(super) type Rows<'b, C> = Vec<(usize, &'b Ballot<C>)>;

impl<'a> Desk<'a> {
    pub(crate) fn new(
        law: &LocalLaw<'_>,
        facts: &'a Facts,
        settled: &'a Settled,
        electors: &'a Electors,
        barred: &'a [bool],
    ) -> Result<Self, Error> {
        let day = facts.decided_on;
        if facts.closes_on.is_some_and(|closes| closes > day) {
            let error = Error::invalid("vote.closes_on.late", "the vote closes after the decision");
            return Err(error.at("closes_on"));
        }
        let mut representatives = BTreeMap::new();
        for (row, named) in facts.representatives.iter().enumerate() {
            let refused = |code, message, field| {
                Err(Error::invalid(code, message).at(field)).at_row("representatives", row)
            };
            if !named.owners.contains(&named.representative) {
                let message = "co-owners choose one of themselves";
                return refused("vote.representative.stranger", message, "representative");
            }
            if electors.of_owners(&named.owners).is_none() {
                return refused(
                    "vote.representative.unknown",
                    "these owners have no vote together",
                    "owners",
                );
            }
            if representatives.insert(as_set(&named.owners), &named.representative).is_some() {
                return refused("vote.representative.twice", "these owners stand twice", "owners");
            }
        }
        Ok(Self {
            facts,
            settled,
            electors,
            barred,
            signature: law.find(keys::SIGNATURE, day).ok(),
            proxies: law.find(keys::PROXY, day).ok(),
            co_owners: law.find(keys::CO_OWNERS, day).ok(),
            representatives,
        })
    }

    pub(crate) fn admit<'b, C: Says>(&self, ballots: &'b [Ballot<C>]) -> Result<Admitted<'b, C>, Error> {
        let mut aside: BTreeMap<Why, u64> = BTreeMap::new();
        let mut put_aside = |why, count: usize| {
            let all = aside.entry(why).or_default();
            *all = all.saturating_add(u64::try_from(count).unwrap_or(u64::MAX));
        };
        let mut by_target: BTreeMap<(usize, Option<&Key>), Rows<'b, C>> = BTreeMap::new();
        let mut received = Vec::with_capacity(ballots.len());
        for (row, ballot) in ballots.iter().enumerate() {
            let elector = self.elector(ballot).at_row("ballots", row)?;
            if let Some(why) = self.objection(ballot, elector).at_row("ballots", row)? {
                put_aside(why, 1);
                continue;
            }
            received.push((elector, row, ballot));
        }
        let beyond = self.beyond_limit(&received)?;
        put_aside(Why::BeyondLimit, beyond.len());
        for (elector, row, ballot) in received.into_iter().filter(|(_, row, _)| !beyond.contains(row)) {
            by_target.entry((elector, ballot.unit.as_ref())).or_default().push((row, ballot));
        }
        let mut admitted = Rows::with_capacity(ballots.len());
        for ((elector, _), rows) in by_target {
            let (rows, others) = self.of_representative(elector, rows);
            put_aside(Why::NotRepresentative, others.len());
            let all = rows.len();
            let rows = self.of_each_caster(rows)?;
            put_aside(Why::Duplicate, all.saturating_sub(rows.len()));
            let (kept, why) = self.one_voice(&rows)?;
            put_aside(why, rows.len().saturating_sub(1));
            admitted.push(kept);
        }
        admitted.sort_by_key(|(row, _)| *row);
        let mut reasons: Vec<Reason> = self.proxies_reason(&admitted).into_iter().collect();
        reasons.extend(
            aside.into_iter().filter(|(_, count)| *count > 0).map(|(why, count)| self.aside(why, count)),
        );
        Ok(Admitted { ballots: admitted, reasons })
    }

    /// Whose ballot it is. Who gave it must be one of them.
    fn elector<C>(&self, ballot: &Ballot<C>) -> Result<usize, Error> {
        let (elector, _) = target(self.electors, ballot).map_err(|error| match &ballot.unit {
            Some(unit) if self.is_out_of_scope(unit) => {
                let message = format!("unit {:?} is not in scope", unit.as_str());
                Error::invalid("vote.ballot.out_of_scope", message).at("unit")
            }
            _ => error,
        })?;
        if let (Some(caster), Some(found)) = (&ballot.cast_by, self.electors.voters.get(elector)) {
            let is_holder = matches!(&found.holder, Holder::Owners(owners) if owners.contains(caster));
            if !is_holder {
                let message = "who gave the ballot holds nothing of this on the day of the roll";
                return Err(Error::invalid("vote.ballot.not_holder", message).at("cast_by"));
            }
        }
        Ok(elector)
    }

    fn is_out_of_scope(&self, unit: &Key) -> bool {
        let of_zone = || self.facts.units.iter().flatten().any(|known| known.unit == *unit);
        self.facts.scope.as_ref().is_some_and(|scope| !scope.units.contains(unit)) && of_zone()
    }

    /// What keeps a ballot from being counted, if anything does.
    fn objection<C: Says>(&self, ballot: &Ballot<C>, elector: usize) -> Result<Option<Why>, Error> {
        let closes = self.facts.closes_on;
        if closes.is_none() {
            self.not_after_the_decision(ballot)?;
        }
        let barred = self.barred.get(elector).copied().unwrap_or_default().then_some(Why::Barred);
        match ballot.choice.state() {
            Some(BallotState::Unproven) => return Ok(Some(Why::Unproven)),
            Some(BallotState::Silent) => {
                let delivered = self.delivered(ballot)?;
                let after = |delivered| closes.is_some_and(|closes| delivered > closes);
                // Who may not vote does not take part by silence either.
                return Ok(if delivered.is_some_and(after) { Some(Why::Unproven) } else { barred });
            }
            None | Some(BallotState::Void) => {}
        }
        if let Some(closes) = closes {
            let received = ballot.received_on;
            let received = received.ok_or_else(|| {
                Error::missing("received_on", "when it came, where the vote closes on a day")
            })?;
            if received > closes {
                return match self.settled.late.0 {
                    Late::NotCounted => Ok(Some(Why::Late)),
                    Late::Refuse => {
                        let error = Error::invalid("vote.ballot.late", "it came after the vote had closed");
                        Err(error.at("received_on"))
                    }
                };
            }
        }
        if ballot.signed == Some(false) && ballot.via != Some(Via::Online) && self.signature.is_some() {
            return Ok(Some(Why::Unsigned));
        }
        if let Some(proxy) = &ballot.proxy
            && let Some(why) = self.proxy(proxy, ballot)?
        {
            return Ok(Some(why));
        }
        Ok(barred)
    }

    /// When a silent ballot was delivered. Where silence counts, nothing can follow from it unless that was before
    /// the vote closed.
    fn delivered<C>(&self, ballot: &Ballot<C>) -> Result<Option<Date>, Error> {
        let counts = self.settled.policies.silence != Silence::NotParticipating;
        if ballot.delivered_on.is_none() && counts && self.facts.closes_on.is_some() {
            let why = "when it was delivered, where silence counts and the vote closes on a day";
            return Err(Error::missing("delivered_on", why));
        }
        Ok(ballot.delivered_on)
    }

    /// Where no day is told on which the vote closed, it was over by the decision.
    fn not_after_the_decision<C>(&self, ballot: &Ballot<C>) -> Result<(), Error> {
        for (day, field) in [(ballot.received_on, "received_on"), (ballot.delivered_on, "delivered_on")] {
            if day.is_some_and(|day| day > self.facts.decided_on) {
                let message = "the decision was made before that day";
                return Err(Error::invalid("vote.ballot.after_decision", message).at(field));
            }
        }
        Ok(())
    }

    /// Whether what is asked of agents is asked where one gives this ballot.
    fn asks_of_agent<C>(&self, ballot: &Ballot<C>) -> bool {
        let on_paper = self.proxies.as_ref().is_some_and(|law| law.value().has("on-paper"));
        !on_paper || ballot.via != Some(Via::Online)
    }

    fn proxy<C: Says>(&self, proxy: &Proxy<C>, ballot: &Ballot<C>) -> Result<Option<Why>, Error> {
        let law = self.proxies.as_ref().filter(|_| self.asks_of_agent(ballot));
        let asks = |word| law.is_some_and(|law| law.value().has(word));
        let told =
            |fact: Option<bool>, field, why| fact.ok_or_else(|| Error::missing(field, why).at("proxy"));
        if asks("written")
            && !told(
                proxy.written_authority,
                "written_authority",
                "whether the agent's authority is written",
            )?
        {
            return Ok(Some(Why::NoAuthority));
        }
        if asks("no-manager-staff")
            && told(proxy.manager_staff, "manager_staff", "whether the agent works for the manager")?
        {
            return Ok(Some(Why::ManagerStaff));
        }
        if asks("by-owners") && !self.is_owner(&proxy.agent) {
            return Ok(Some(Why::NoOwner));
        }
        if proxy.instructions.as_ref().is_some_and(|wanted| *wanted != ballot.choice) {
            let error = Error::invalid("vote.proxy.contrary", "the agent votes against what the owner wants");
            return Err(error.at("instructions").at("proxy"));
        }
        Ok(None)
    }

    /// Whether someone owns something in the zone, in scope or not.
    fn is_owner(&self, agent: &Key) -> bool {
        let votes = self
            .electors
            .voters
            .iter()
            .any(|elector| matches!(&elector.holder, Holder::Owners(owners) if owners.contains(agent)));
        votes || self.facts.units.iter().flatten().any(|unit| unit.owners.contains(agent))
    }

    /// The rows of ballots by agents beyond the owners whom each may vote for.
    fn beyond_limit<C>(&self, received: &[(usize, usize, &Ballot<C>)]) -> Result<BTreeSet<usize>, Error> {
        let mut beyond = BTreeSet::new();
        let Some(limit) = self.settled.proxy_limit.0.and_then(|limit| usize::try_from(limit).ok()) else {
            return Ok(beyond);
        };
        let mut by_agent: BTreeMap<&Key, (Rows<'_, C>, BTreeMap<usize, usize>)> = BTreeMap::new();
        for (elector, row, ballot) in received.iter().filter(|(.., ballot)| self.asks_of_agent(ballot)) {
            let Some(proxy) = &ballot.proxy else { continue };
            let (rows, electors) = by_agent.entry(&proxy.agent).or_default();
            rows.push((*row, *ballot));
            electors.insert(*row, *elector);
        }
        for (rows, electors) in by_agent.into_values() {
            let mut served: BTreeSet<usize> = BTreeSet::new();
            let first_beyond = rows.iter().find(|(row, _)| {
                served.extend(electors.get(row));
                served.len() > limit
            });
            let Some((row, _)) = first_beyond else { continue };
            if self.settled.beyond_limit.0 == BeyondLimit::Refuse {
                let error = Error::invalid("vote.proxy.limit", "the agent votes for more owners than it may");
                return Err(error.at("agent").at("proxy")).at_row("ballots", *row);
            }
            served.clear();
            for (row, _) in in_time(&rows)? {
                let elector = electors.get(&row);
                if served.len() < limit {
                    served.extend(elector);
                } else if !elector.is_some_and(|elector| served.contains(elector)) {
                    beyond.insert(row);
                }
            }
        }
        Ok(beyond)
    }

    /// Those of the one whom co-owners chose, where it gave any, and the others.
    fn of_representative<'b, C>(&self, elector: usize, rows: Rows<'b, C>) -> (Rows<'b, C>, Rows<'b, C>) {
        let chosen = self.electors.voters.get(elector).and_then(|found| match &found.holder {
            Holder::Owners(owners) => self.representatives.get(owners).copied(),
            Holder::Pool(_) => None,
        });
        let is_chosen = |ballot: &Ballot<C>| chosen.is_some() && ballot.cast_by.as_ref() == chosen;
        if rows.iter().any(|(_, ballot)| is_chosen(ballot)) {
            rows.into_iter().partition(|(_, ballot)| is_chosen(ballot))
        } else {
            (rows, Rows::new())
        }
    }

    /// One ballot of each who gave several for the same.
    fn of_each_caster<'b, C>(&self, rows: Rows<'b, C>) -> Result<Rows<'b, C>, Error> {
        let mut by_caster: BTreeMap<Option<&Key>, Rows<'b, C>> = BTreeMap::new();
        for (row, ballot) in rows {
            by_caster.entry(ballot.cast_by.as_ref()).or_default().push((row, ballot));
        }
        by_caster.into_values().map(|rows| self.of_several(&rows)).collect()
    }

    /// Which of several counts, where all of them are the same owners'.
    fn of_several<'b, C>(&self, rows: &[(usize, &'b Ballot<C>)]) -> Result<(usize, &'b Ballot<C>), Error> {
        let [.., last] = rows else { return Err(Error::range("a number of ballots")) };
        if rows.len() == 1 {
            return Ok(*last);
        }
        let order = match self.settled.duplicates.0 {
            Duplicates::Refuse => return Err(last.1.second(last.0, last.1.unit.as_ref())),
            Duplicates::First | Duplicates::Last => in_time(rows)?,
        };
        let (first, last) = (order.first().copied(), order.last().copied());
        let kept = if self.settled.duplicates.0 == Duplicates::First { first } else { last };
        kept.ok_or_else(|| Error::range("a number of ballots"))
    }

    /// Co-owners have one voice: what all of them say who voted.
    fn one_voice<'b, C: Says>(
        &self,
        rows: &[(usize, &'b Ballot<C>)],
    ) -> Result<((usize, &'b Ballot<C>), Why), Error> {
        if rows.iter().any(|(_, ballot)| ballot.cast_by.is_none()) {
            return Ok((self.of_several(rows)?, Why::Duplicate));
        }
        let mut rows = rows.to_vec();
        rows.sort_by_key(|(row, ballot)| (ballot.seq, ballot.received_on, ballot.cast_by.clone(), *row));
        let [first, others @ ..] = rows.as_slice() else { return Err(Error::range("a number of ballots")) };
        if let Some((row, _)) = others.iter().find(|(_, ballot)| ballot.choice != first.1.choice) {
            let message = "co-owners have one voice and say different things: name their representative";
            return Err(Error::invalid("vote.ballot.co_owners", message).at("choice"))
                .at_row("ballots", *row);
        }
        Ok((*first, Why::SameVoice))
    }

    fn proxies_reason<C>(&self, admitted: &[(usize, &Ballot<C>)]) -> Option<Reason> {
        let proxies = admitted.iter().filter(|(_, ballot)| ballot.proxy.is_some()).count();
        if proxies == 0 {
            return None;
        }
        let mut reason =
            Reason::computed(Step::BallotsByProxy).with(Label::Ballots, Quantity::count(proxies));
        let (limit, clause) = &self.settled.proxy_limit;
        if let Some(limit) = *limit {
            reason = reason.with(Label::Limit, Quantity::Count(limit.into()));
            // What the law says is no reading.
            if clause.as_ref().is_none_or(|clause| clause.bylaw().is_some()) {
                reason = reason.reading(Reading::ProxyLimit);
            }
        }
        reason = clause.iter().fold(reason, Reason::by);
        Some(match &self.proxies {
            Some(law) => reason.by(law),
            None => reason.reading(Reading::ProxyByNoText),
        })
    }

    fn aside(&self, why: Why, count: u64) -> Reason {
        let reason = Reason::computed(Step::BallotsAside)
            .with(Label::Why, why.term())
            .with(Label::Ballots, Quantity::Count(count));
        let by = |reason: Reason, law: &Option<InForce<()>>| law.iter().fold(reason, Reason::by);
        let clause = |reason: Reason, clause: &Option<InWord>| clause.iter().fold(reason, Reason::by);
        match why {
            Why::Late => {
                let closes = self.facts.closes_on;
                let reason = closes.into_iter().fold(reason, |reason, on| reason.with(Label::Deadline, on));
                clause(reason, &self.settled.late.1).reading(Reading::LateNotCounted)
            }
            Why::Unsigned => by(reason, &self.signature),
            Why::BeyondLimit => {
                let (limit, by) = &self.settled.proxy_limit;
                let limit = limit.map(|limit| Quantity::Count(limit.into()));
                let reason = limit.into_iter().fold(reason, |reason, limit| reason.with(Label::Limit, limit));
                let reason = by.iter().fold(reason, Reason::by);
                clause(reason, &self.settled.beyond_limit.1).reading(Reading::BeyondLimitNotCounted)
            }
            Why::NoAuthority | Why::ManagerStaff | Why::NoOwner => match &self.proxies {
                Some(law) => reason.by(law),
                None => reason,
            },
            Why::NotRepresentative => by(reason, &self.co_owners).reading(Reading::OneVoiceChosen),
            Why::SameVoice => by(reason, &self.co_owners).reading(Reading::OneVoiceAgreed),
            Why::Duplicate => {
                clause(reason, &self.settled.duplicates.1).reading(match self.settled.duplicates.0 {
                    Duplicates::Last => Reading::DuplicatesLast,
                    Duplicates::First | Duplicates::Refuse => Reading::DuplicatesFirst,
                })
            }
            Why::Unproven | Why::Barred => reason,
        }
    }
}

impl Why {
    const fn term(self) -> Term {
        match self {
            Self::Unproven => Term::Unproven,
            Self::Late => Term::Late,
            Self::Unsigned => Term::Unsigned,
            Self::NoAuthority => Term::NoAuthority,
            Self::ManagerStaff => Term::ManagerStaff,
            Self::NoOwner => Term::NoOwner,
            Self::BeyondLimit => Term::BeyondLimit,
            Self::Barred => Term::InArrears,
            Self::NotRepresentative => Term::NotRepresentative,
            Self::SameVoice => Term::SameVoice,
            Self::Duplicate => Term::Duplicate,
        }
    }
}
