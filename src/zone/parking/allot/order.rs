//! In which order requests are met.

use alloc::vec::Vec;

use super::asked::{Facts, Order, Request};
use crate::error::{At as _, Error};
use crate::law::Words;
use crate::zone::parking::Taker;

/// Whose claim comes before whose by law; the lower one first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Claim {
    /// Of those whose needs come first.
    First,
    /// Of a user of the zone, where the text names owners alone.
    User,
    /// Of one from outside.
    Outsider,
}

impl Claim {
    pub(super) fn of(taker: Taker, first: &Words) -> Self {
        match taker {
            taker if taker.is_of(first) => Self::First,
            Taker::Owner | Taker::User => Self::User,
            Taker::Outsider => Self::Outsider,
        }
    }
}

/// A request in its place.
#[derive(Debug, Clone, Copy)]
pub(super) struct Placed<'f> {
    pub(super) row: usize,
    pub(super) request: &'f Request,
    pub(super) claim: Claim,
}

/// The requests, the best claim first. No two stand alike: where the day does not tell two apart, their ranks must.
pub(super) fn placed<'f>(facts: &'f Facts, first: &Words, order: Order) -> Result<Vec<Placed<'f>>, Error> {
    let mut all: Vec<Placed<'f>> = facts
        .requests
        .iter()
        .enumerate()
        .map(|(row, request)| Placed { row, request, claim: Claim::of(request.taker, first) })
        .collect();
    let day = |placed: &Placed<'_>| match order {
        Order::FirstCome => Some(placed.request.asked_on),
        Order::Lots => None,
    };
    let of_all =
        |placed: &Placed<'f>| (placed.claim, day(placed), placed.request.rank, &placed.request.request);
    all.sort_by(|a, b| of_all(a).cmp(&of_all(b)));
    let like = |placed: &Placed<'_>| (placed.claim, day(placed));
    if order == Order::Lots {
        all.iter().try_for_each(|placed| ranked(placed))?;
    }
    for (a, b) in all.iter().zip(all.iter().skip(1)) {
        if like(a) == like(b) {
            told_apart(a, b)?;
        }
    }
    Ok(all)
}

fn ranked(placed: &Placed<'_>) -> Result<(), Error> {
    let missing = || Error::missing("rank", "its place among those with the same claim");
    placed.request.rank.map(|_| ()).ok_or_else(missing).at_row("requests", placed.row)
}

/// Refuses two of one day that their ranks do not tell apart.
fn told_apart(a: &Placed<'_>, b: &Placed<'_>) -> Result<(), Error> {
    ranked(a)?;
    ranked(b)?;
    if a.request.rank == b.request.rank {
        let message = "another with the same claim has that place";
        return Err(Error::invalid("parking.tie", message).at("rank")).at_row("requests", b.row);
    }
    Ok(())
}
