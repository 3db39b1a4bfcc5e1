//! The motions: `vote.motion`.

use wuye::Error;
use wuye::decision::{Decision, Lang, Reason, Step};
use wuye::owner::Holding;
use wuye::quantity::{Ratio, Votes};
use wuye::rule::Rule as _;
use wuye::vote::motion::{self, Class, CountedTally, Meeting, Outcome, OwnerVotes, Sums};
use wuye::vote::weights::{self, Holder};

use super::super::read::{Estate, Motion, Refusal};
use super::super::shared::page::{Page, percent};
use super::meeting::key_of;

/// Writes the decision on each motion. `raw` are the votes of the first meeting before the cap.
pub(super) fn motions(
    page: &mut Page<'_>,
    estate: &Estate,
    raw: Option<&weights::Outcome>,
) -> Result<(), Refusal> {
    for (place, asked) in estate.zone.motions.iter().enumerate() {
        page.heading(page.pick(&asked.title_zh, &asked.title_en));
        let facts = facts(estate, asked);
        let section = format!("motions[{place}]");
        let explain = |error: &Error| {
            let mut origins = estate.units.origins("");
            origins.push(estate.ballot_origin(asked));
            estate.refusal(error, &section, &origins)
        };
        let decided = page.decide::<motion::Motion>(&facts, &asked.options, &explain, result)?;
        let steps = decided.iter().flat_map(Decision::reasons).map(Reason::step);
        if let Some(raw) = raw.filter(|_| steps.into_iter().any(|step| step == Step::CapExcess)) {
            without_cap(page, facts, raw, &asked.options).map_err(|error| explain(&error))?;
        }
    }
    Ok(())
}

fn facts(estate: &Estate, asked: &Motion) -> motion::Facts {
    let (units, ballots) = (estate.units.list(), estate.ballot_list(asked));
    motion::Facts {
        meeting: asked.meeting,
        about_parking: asked.about_parking,
        developer: estate.zone.developer.clone(),
        pools: estate.units.pools(),
        votes: asked.votes.clone(),
        silence_clause: asked.silence_clause.clone(),
        ..motion::Facts::of_ballots(asked.decided_on, asked.matter, units, ballots)
    }
}

fn result(page: &mut Page<'_>, outcome: &Outcome) {
    let special = outcome.class == Class::Special;
    let text = match page.lang() {
        Lang::Zh => format!(
            "{}：参与{}，同意{}（{}）",
            if outcome.passed { "通过" } else { "未通过" },
            if outcome.turnout_met { "达到要求" } else { "未达要求" },
            if outcome.majority_met { "达到要求" } else { "未达要求" },
            if special { "须经特别多数同意的事项" } else { "须经一般多数同意的事项" },
        ),
        Lang::En => format!(
            "{}: {} took part and {} agreed (a matter of the {} majority)",
            if outcome.passed { "passed" } else { "failed" },
            if outcome.turnout_met { "enough" } else { "too few" },
            if outcome.majority_met { "enough" } else { "too few" },
            if special { "special" } else { "ordinary" },
        ),
    };
    page.line(&text);
    shares(page, &outcome.tally);
}

fn shares(page: &mut Page<'_>, tally: &CountedTally) {
    let all = (Whole::All, &tally.total);
    let present = (Whole::Present, &tally.participating);
    sums(page, page.pick("全体", "all"), &tally.total, &[]);
    sums(page, page.pick("参与", "took part"), &tally.participating, &[all]);
    sums(page, page.pick("同意", "in favour"), &tally.in_favour, &[all, present]);
    if let (Some(against), Some(abstaining)) = (&tally.against, &tally.abstaining) {
        sums(page, page.pick("反对", "against"), against, &[present]);
        sums(page, page.pick("弃权", "abstaining"), abstaining, &[present]);
    }
}

/// What a share is a share of.
#[derive(Clone, Copy)]
enum Whole {
    All,
    Present,
}

/// A sum in each measure that is known, with its shares.
fn sums(page: &mut Page<'_>, name: &str, sums: &Sums, wholes: &[(Whole, &Sums)]) {
    type Measure = fn(&Sums) -> Option<Ratio>;
    let measures: [(Option<String>, Measure); 3] = [
        (sums.area_m2.map(|area| page.show(area)), |sums| {
            Some(Ratio::from_integer(sums.area_m2?.hundredths()))
        }),
        (sums.heads.map(|heads| page.show(heads)), |sums| {
            Some(Ratio::from_integer(sums.heads?.get().into()))
        }),
        (sums.votes.map(|votes| page.show_votes(votes)), |sums| sums.votes.map(Votes::to_ratio)),
    ];
    let mut parts = Vec::new();
    for (text, measure) in measures {
        let (Some(text), Some(part)) = (text, measure(sums)) else { continue };
        let shares = wholes.iter().filter_map(|(whole, sums)| {
            let share = percent(part, measure(sums)?);
            Some(match (page.lang(), whole) {
                (Lang::Zh, Whole::All) => format!("，占全体 {share}"),
                (Lang::Zh, Whole::Present) => format!("，占参与者 {share}"),
                (Lang::En, Whole::All) => format!(", {share} of all"),
                (Lang::En, Whole::Present) => format!(", {share} of those who took part"),
            })
        });
        parts.push(format!("{text}{}", shares.collect::<String>()));
    }
    let text = format!("{name}{}{}", page.pick("：", ": "), parts.join(page.pick("；", "; ")));
    page.detail(&text);
}

/// Asks again with the raw votes, as if rules of procedure gave them: nothing is capped then.
///
/// A list of votes has owners and no pools, so a pool stands in it as one owner, and owns its units.
fn without_cap(
    page: &mut Page<'_>,
    mut facts: motion::Facts,
    raw: &weights::Outcome,
    options: &motion::Options,
) -> Result<(), Error> {
    let mut votes = Vec::with_capacity(raw.votes.len());
    for row in &raw.votes {
        let owners = match &row.holder {
            Holder::Owners(owners) => owners.clone(),
            Holder::Pool(_) => vec![key_of(&row.holder)?],
        };
        votes.push(OwnerVotes { owners, votes: row.votes });
    }
    facts.votes = Some(votes);
    // At a first meeting the cap would cut these votes too.
    facts.meeting = Some(Meeting::Later);
    for pool in std::mem::take(&mut facts.pools) {
        let owner = key_of(&Holder::Pool(pool.pool))?;
        for unit in facts.units.iter_mut().flatten().filter(|unit| pool.units.contains(&unit.unit)) {
            unit.holding = Holding::Delivered;
            unit.owners = vec![owner.clone()];
        }
    }
    let decision = motion::Motion::decide(page.law(), &facts, options)?;
    let Some(outcome) = decision.outcome() else { return Ok(()) };
    page.line(match (page.lang(), outcome.passed) {
        (Lang::Zh, true) => "若不设上限，按原票数再问一次，结果为通过：",
        (Lang::Zh, false) => "若不设上限，按原票数再问一次，结果同为未通过：",
        (Lang::En, true) => "asked again without the cap, on the raw votes, it would have passed:",
        (Lang::En, false) => "asked again without the cap, on the raw votes, it would have failed too:",
    });
    shares(page, &outcome.tally);
    for reason in decision.reasons().iter().filter(|reason| reason.comparison().is_some()) {
        let text = reason.text(page.lang());
        page.detail(&text);
    }
    Ok(())
}
