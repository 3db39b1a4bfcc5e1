//! What happened, in its order.

use wuye::Error;
use wuye::quantity::Date;

use super::read::Fund;
use super::shared::refusal::Refusal;
use super::shared::rows::Rows;
use super::tables::{Bank, Deposit, Repair, Revenue, Transfer};
use super::works::{RaisingOf, Works};

/// A row of a table with the line it stands on, or a day that `fund.json` or the units name.
///
/// What stands first here comes first on a day.
#[derive(Clone, Copy)]
pub(crate) enum Event<'f> {
    Deposited(usize, &'f Deposit),
    Transferred(usize, &'f Transfer),
    Revenue(usize, &'f Revenue),
    Worked(usize, &'f Works, &'f Repair),
    Repaired(usize, &'f Repair),
    Settled(usize, &'f Bank),
    HandedOver,
    Replenished,
    Raised(usize, &'f RaisingOf),
}

impl Event<'_> {
    const fn rank(&self) -> (u8, usize) {
        match self {
            Self::Deposited(line, _) => (0, *line),
            Self::Transferred(line, _) => (1, *line),
            Self::Revenue(line, _) => (2, *line),
            Self::Worked(row, ..) => (3, *row),
            Self::Repaired(line, _) => (4, *line),
            Self::Settled(line, _) => (5, *line),
            Self::HandedOver => (6, 0),
            Self::Replenished => (7, 0),
            Self::Raised(row, _) => (8, *row),
        }
    }

    /// Says of an error which line is at fault.
    pub(crate) fn refusal(&self, fund: &Fund, error: &Error) -> Refusal {
        match self {
            Self::Deposited(line, _) => fund.deposits.refusal(*line, error),
            Self::Transferred(line, _) => fund.transfers.refusal(*line, error),
            Self::Revenue(line, _) => fund.revenue.refusal(*line, error),
            Self::Repaired(line, _) => fund.repairs.refusal(*line, error),
            Self::Settled(line, _) => fund.bank.refusal(*line, error),
            Self::HandedOver => fund.refusal(error, ""),
            Self::Worked(row, ..) => fund.refusal(error, &format!("works[{row}]")),
            Self::Replenished => fund.refusal(error, "replenish"),
            Self::Raised(row, _) => fund.refusal(error, &format!("raising[{row}].history")),
        }
    }
}

/// All that happened, by days.
pub(crate) fn events(fund: &Fund) -> Vec<(Date, Event<'_>)> {
    let mut events = Vec::new();
    each(&fund.deposits, &mut events, |line, row| (row.on, Event::Deposited(line, row)));
    each(&fund.transfers, &mut events, |line, row| (row.on, Event::Transferred(line, row)));
    each(&fund.revenue, &mut events, |line, row| (row.on, Event::Revenue(line, row)));
    each(&fund.repairs, &mut events, |line, row| (row.on, Event::Repaired(line, row)));
    each(&fund.bank, &mut events, |line, row| (row.on, Event::Settled(line, row)));
    let mut days: Vec<Date> = fund.units.iter().map(|unit| unit.handed_over_on).collect();
    days.sort_unstable();
    days.dedup();
    events.extend(days.into_iter().map(|day| (day, Event::HandedOver)));
    events.push((fund.about.replenish.decided_on, Event::Replenished));
    for (row, works) in fund.about.works.iter().enumerate() {
        let repair = works.repair(fund);
        events.extend(repair.map(|repair| (works.paid_on, Event::Worked(row, works, repair))));
    }
    let raising = fund.about.raising.iter().enumerate();
    events.extend(raising.map(|(row, of)| (of.history.as_of, Event::Raised(row, of))));
    events.sort_by_key(|(day, event)| (*day, event.rank()));
    events
}

fn each<'f, T>(
    rows: &'f Rows<T>,
    events: &mut Vec<(Date, Event<'f>)>,
    event: impl Fn(usize, &'f T) -> (Date, Event<'f>),
) {
    events.extend(rows.rows.iter().map(|(line, row)| event(*line, row)));
}
