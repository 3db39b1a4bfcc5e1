//! From the calendar of a re-election to the hand-over of the books.

use crate::law::keys;
use crate::procedure::procedure_rule;

/// `assembly.reelection`: who must take which step by when before a committee's term ends, what follows where
/// that is not done, and when the books, the seal and the property are handed over.
///
/// | place | first | else | elected | books |
/// |---|---|---|---|---|
/// | Shanghai 28, 29 | report 5 months before, group in 60 days | owners ask, the street office may form the group | before the end | 10 days from the group, on to the new committee 10 days after filing |
/// | Beijing 49 | report 6 months before, group in 60 days | the street office must urge; owners may ask | before the end | |
/// | Shandong 33 | meeting 90 days before | | | |
/// | Qingdao 41 to 43 | meeting 60 days before, or the term extended | report or urging, then a group | before the end | 10 days |
/// | Zibo 35, Weifang 40 | meeting 60, 90 days before | report, group in 30 days; in Zibo owners may ask | 90 days from the group | 10 days in Zibo |
/// | Zhejiang 15 | meeting 2 months before | once the term has ended owners are guided | | 10 days from the end |
/// | Ningbo 36, Shaoxing 24 | meeting 60 days before | the street office must form a group | before the end | 10 days from the group in Ningbo |
/// | Henan 33, Zhengzhou 25 | meeting before the end | the street office must organise | | 10 days in Henan |
/// | Heze 11 | meeting 90 days before | from 30 days before the street office must organise | | 10 days from the end |
///
/// Hangzhou, Huzhou, Jiaxing, Liaocheng, Lishui, Rizhao, Taizhou, Wenzhou and Zhoushan have texts of their own too.
/// A cause of an early re-election is the step `early-cause`;
/// [`assembly.vacancy`](super::vacancy) decides whether there is one. While a group is at
/// work the old committee may not put certain matters to a vote (`reserved-vote`: Shanghai 28, Ningbo 36, Shaoxing
/// 24, Wenzhou 23). Owners are those whose number the text asks for.
///
/// The last day of the term is the step `term-ends`: a planned day until it has come, an event from then on. How a
/// [procedure](crate::procedure) is judged is told there.
///
/// Where the committee lets its term run out without reporting, the election that had to be held before the end is
/// overdue from the day after it, though it waits for a group that nobody formed. It stands under `later` with its
/// last day, for how long it has been overdue, who holds it and what it waits for; a reason tells who must take that.
/// Of a text without such a day, as Hangzhou's and Zhejiang's, nothing is told of it.
///
/// # Errors
/// As for any procedure; and [`MissingFact`](crate::ErrorKind::MissingFact) where the last day of the term is not
/// told.
///
/// A term that ends on 2025-12-31: the report is due on 07-31, and only from 08-01 may owners ask for a group.
///
/// ```
/// use wuye::assembly::reelection::Reelection;
/// use wuye::law::Law;
/// use wuye::procedure::{Event, History, Outcome, Planned};
/// use wuye::rule::{Outcome as _, Rule};
///
/// let on = |day: &str, step: &str, by: &str| -> Result<Outcome, wuye::Error> {
///     let as_of = day.parse()?;
///     let term_ends = "2025-12-31".parse()?;
///     let taken = if step == "term-ends" { term_ends } else { as_of };
///     let events = vec![Event::new(step, taken, by)];
///     let still = (step != "term-ends").then(|| Planned { step: "term-ends".into(), on: term_ends });
///     let planned = still.into_iter().collect();
///     let history = History { as_of, events, planned, calendar: None };
///     let shanghai = Law::built_in().at("310000".parse()?);
///     let decision = Reelection::decide(&shanghai, &history, &Default::default())?;
///     Ok(decision.outcome().expect("in force").clone())
/// };
/// let reported = on("2025-07-31", "report-expiry", "owners-committee")?;
/// assert_eq!((reported.word(), reported.events[0].late_days), ("due", Some(0)));
/// let late = on("2025-08-01", "report-expiry", "owners-committee")?;
/// assert_eq!(late.events[0].late_days, Some(1));
/// assert_eq!(on("2025-07-31", "request-reelection", "owners")?.word(), "refused");
/// assert_eq!(on("2025-08-01", "request-reelection", "owners")?.word(), "overdue", "the report is still due");
///
/// // It never reported: the election stands overdue since the term ended, and waits for a group.
/// let never = on("2026-03-01", "term-ends", "event")?;
/// let election = &never.later[0];
/// assert_eq!((&*election.step, election.overdue_days, election.due), ("elect-anew", Some(60), Some("2025-12-31".parse()?)));
/// assert_eq!(election.waits_for[0], "form-reelection-group");
/// # Ok::<(), wuye::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Reelection;

procedure_rule!(
    Reelection,
    "assembly.reelection",
    (
        "业主委员会的换届和移交",
        "which step of a committee's re-election and hand-over is due, when and by whom",
    ),
    keys::ASSEMBLY_REELECTION
);
