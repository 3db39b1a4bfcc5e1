//! The votes of a first meeting, before and after the cap: `vote.weights` and `vote.cap`.

use std::collections::BTreeMap;

use wuye::Error;
use wuye::decision::{Decision, Lang};
use wuye::quantity::{Key, Votes};
use wuye::vote::cap::{self, Cap, CappedVotes, HolderVotes};
use wuye::vote::weights::{self, Holder, Weights};

use super::super::read::{Estate, Refusal};
use super::super::shared::page::{Page, percent, plural};

/// Writes both decisions; gives back the raw votes.
pub(super) fn first_meeting(
    page: &mut Page<'_>,
    estate: &Estate,
) -> Result<Option<weights::Outcome>, Refusal> {
    let Some(meeting) = &estate.zone.first_meeting else { return Ok(None) };
    let facts = weights::Facts {
        meeting_on: meeting.meeting_on,
        developer: estate.zone.developer.clone(),
        units: estate.units.list(),
        pools: estate.units.pools(),
    };
    let explain = |error: &Error| estate.refusal(error, "first_meeting", &estate.units.origins(""));

    page.rule_heading::<Weights>();
    let weighed = page.decide::<Weights>(&facts, &weights::Options {}, &explain, |page, outcome| {
        let (count, total) = (outcome.votes.len(), page.show(outcome.total));
        let text = match page.lang() {
            Lang::Zh => format!("{count} 个持有人，共 {total}"),
            Lang::En => format!("{total} of {}", plural(count, "holder")),
        };
        page.line(&text);
    })?;
    let Some(raw) = weighed.as_ref().and_then(Decision::outcome) else { return Ok(None) };

    let votes =
        raw.votes.iter().map(|row| Ok(HolderVotes { holder: key_of(&row.holder)?, votes: row.votes }));
    let votes = votes.collect::<Result<_, Error>>().map_err(|error| explain(&error))?;
    let facts = cap::Facts { meeting_on: meeting.meeting_on, votes };
    page.rule_heading::<Cap>();
    page.decide::<Cap>(&facts, &meeting.options, &explain, before_and_after)?;
    Ok(Some(raw.clone()))
}

/// The key of a holder, for a list that has one column for it.
pub(super) fn key_of(holder: &Holder) -> Result<Key, Error> {
    match holder {
        Holder::Owners(owners) => super::joined(owners).parse(),
        // No owner is called this: a pool must not be taken for one.
        Holder::Pool(pool) => format!("pool {pool}").parse(),
    }
}

fn before_and_after(page: &mut Page<'_>, outcome: &cap::Outcome) {
    let (total, limit) = (page.show(outcome.total), page.show_votes(outcome.limit));
    let text = match page.lang() {
        Lang::Zh => format!("共 {total}，单个业主至多 {limit}；票数的变化，最多者在前："),
        Lang::En => {
            format!("{total} in all, at most {limit} for one owner; before and after, the largest first:")
        }
    };
    page.line(&text);
    // Whoever has as many votes as another also has as many after: one line for all of them.
    let mut groups: BTreeMap<(Votes, Votes, bool), Vec<&CappedVotes>> = BTreeMap::new();
    for row in &outcome.votes {
        groups.entry((row.before, row.after, row.capped)).or_default().push(row);
    }
    let groups: Vec<_> = groups.into_iter().rev().collect();
    page.details(&groups, |page, ((before, after, capped), rows)| {
        let who = match rows.as_slice() {
            [one] => format!("{} ", one.holder),
            many => match page.lang() {
                Lang::Zh => format!("{} 个持有人  各", many.len()),
                Lang::En => format!("{} holders  each", many.len()),
            },
        };
        let cut = if *capped { page.pick("（削减）", " (cut)") } else { "" };
        let share = percent(after.to_ratio(), outcome.total.to_ratio());
        format!("{who} {} → {}{cut}  {share}", page.show(*before), page.show_votes(*after))
    });
}
