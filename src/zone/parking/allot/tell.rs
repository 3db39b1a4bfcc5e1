//! How a plan came about.

use alloc::vec::Vec;

use super::asked::{Facts, Further, Options, Order};
use super::limit::Limit;
use super::order::{Claim, Placed};
use super::run::{Allotted, Gates};
use super::{Answer, Why};
use crate::decision::{Label, Quantity, Reading, Reason, Step, Term, Verdict};
use crate::law::{InForce, Words};
use crate::zone::parking::{CivilDefence, Kind, Taker};

/// Who comes first, the households' limit, each request that was refused, and how many were met.
pub(super) fn reasons(
    facts: &Facts,
    options: Options,
    (first, ways): (&InForce<Words>, Option<&InForce<Words>>),
    placed: &[Placed<'_>],
    allotted: &Allotted,
) -> Vec<Reason> {
    let mut reasons = Vec::from([claims(options, first, placed)]);
    reasons.extend(ways.map(|ways| by_ways(options, ways)));
    reasons.extend(allotted.limit.as_ref().map(limited));
    for (placed, answer) in placed.iter().zip(&allotted.answers) {
        reasons.extend(answer.why.map(|why| refused(placed, answer, why, first, allotted, options)));
    }
    let spaces = allotted.answers.iter().map(|answer| answer.spaces.len()).sum();
    let all = allotted.answers.iter().all(|answer| answer.refused == 0);
    let told = Reason::computed(Step::ParkingAllotted)
        .with(Label::Requests, count(facts.requests.len()))
        .with(Label::SpacesAllotted, count(spaces))
        .with(Label::SpacesFree, count(allotted.free.len()));
    reasons.push(told.verdict_of(Verdict::of(all)));
    reasons
}

/// Whether spaces on common ground are allotted by a way that the place's text names. It names others (等) as well.
fn by_ways(options: Options, ways: &InForce<Words>) -> Reason {
    let way = match options.order {
        Order::FirstCome => Term::FirstComeFirst,
        Order::Lots => Term::ByLot,
    };
    let told = Reason::computed(Step::ParkingWays).by(ways);
    let told = told.with_all(Label::Ways, ways.value().iter().filter_map(Term::named));
    told.verdict_of(Verdict::of(ways.value().has(way.name())))
}

fn count(number: usize) -> Quantity {
    Quantity::Count(u64::try_from(number).unwrap_or(u64::MAX))
}

fn claims(options: Options, first: &InForce<Words>, placed: &[Placed<'_>]) -> Reason {
    let takers = [Taker::Owner, Taker::User, Taker::Outsider];
    let named = takers.into_iter().filter(|taker| taker.is_of(first.value()));
    let reason = Reason::computed(Step::ParkingClaims)
        .by(first)
        .with_all(Label::FirstServed, named.map(Taker::term))
        .reading(match options.order {
            Order::FirstCome => Reading::OrderFirstCome,
            Order::Lots => Reading::OrderLots,
        })
        .reading(match options.further {
            Further::AsFirst => Reading::FurtherAsFirst,
            Further::AfterFirst => Reading::FurtherAfterFirst,
        });
    if placed.iter().any(|placed| placed.claim == Claim::User) {
        return reason.reading(Reading::UsersAfterOwners);
    }
    reason
}

fn limited(limit: &Limit) -> Reason {
    let beyond = limit.developer_spaces.saturating_sub(limit.dwellings);
    let reason = Reason::computed(Step::ParkingLimit)
        .by(&limit.each)
        .with(Label::DeveloperSpaces, Quantity::Count(limit.developer_spaces.into()))
        .with(Label::Dwellings, Quantity::Count(limit.dwellings.into()))
        .with(Label::EachHousehold, Quantity::Count((*limit.each.value()).into()))
        .with(Label::BeyondDwellings, Quantity::Count(beyond.into()))
        .with(Label::BeyondLeft, Quantity::Count(limit.left.into()));
    match &limit.more {
        Some(more) => reason.by(more),
        None => reason,
    }
}

fn refused(
    placed: &Placed<'_>,
    answer: &Answer,
    why: Why,
    first: &InForce<Words>,
    allotted: &Allotted,
    options: Options,
) -> Reason {
    let reason = Reason::computed(Step::ParkingRefused)
        .with(Label::Request, &answer.request)
        .with(Label::Refused, Quantity::Count(answer.refused.into()))
        .with(Label::Why, why.term())
        .verdict_of(Verdict::NotMet);
    match (why, &allotted.limit) {
        (Why::Taken, _) => match &answer.after {
            Some(after) => reason.by(first).with(Label::LastBefore, after),
            None => reason.by(first),
        },
        (Why::HouseholdFull | Why::FurtherGone, Some(limit)) => {
            let reason = reason.by(&limit.each);
            limit.more.iter().fold(reason, Reason::by)
        }
        _ => barred(reason, placed, why, &allotted.gates, options),
    }
}

/// What bars it, by the text that does.
fn barred(reason: Reason, placed: &Placed<'_>, why: Why, gates: &Gates, options: Options) -> Reason {
    let of_it = gates
        .iter()
        .filter(|((_, taker, way), _)| *taker == placed.request.taker && *way == placed.request.way);
    match why {
        Why::TooLong => of_it.flat_map(|(_, gate)| &gate.limits).fold(reason, Reason::by),
        Why::NotToSuch => of_it.filter_map(|(_, gate)| gate.sale.as_ref()).take(1).fold(reason, Reason::by),
        Why::CommonGround => of_it.filter_map(|(_, gate)| gate.common.as_ref()).fold(reason, Reason::by),
        Why::CivilDefence => {
            let mut text = of_it.filter(|((kind, ..), _)| *kind == Kind::CivilDefence);
            match text.find_map(|(_, gate)| gate.civil.as_ref()) {
                Some(text) => reason.by(text),
                None if options.civil_defence == CivilDefence::OnlyLet => {
                    reason.reading(Reading::CivilDefenceOnlyLet)
                }
                None => reason,
            }
        }
        _ => reason,
    }
}
