//! The roll of a day: units that are sold or handed over while a vote goes on.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::vec::Vec;

use crate::decision::{Label, Quantity, Reading, Reason, Step};
use crate::error::{At as _, Error};
use crate::owner::{Holding, Unit};
use crate::quantity::{Date, Key};

/// A unit that changed hands.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Transfer {
    /// The unit.
    pub unit: Key,
    /// The first day on which the unit stands as it is told here.
    pub on: Date,
    /// What happened.
    pub kind: TransferKind,
    /// Who owns it from then on, all of them: the buyers. Of a unit that was sold before and is delivered now,
    /// none need be told.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub owners: Vec<Key>,
}

/// How a unit changes hands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum TransferKind {
    /// 出售: the developer sold it and has not delivered it; the developer still votes.
    Sold,
    /// 交付: the developer delivered it.
    Delivered,
    /// 转让: one owner passed it to another.
    Resold,
}

/// What the roll of a day rests on.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Freeze<'a> {
    pub(crate) day: Option<Date>,
    pub(crate) transfers: &'a [Transfer],
}

impl Freeze<'_> {
    /// The units as they stood on the day of the roll, in their own order, and why; `None` where there is no
    /// such day, and so nothing to be carried forward.
    pub(crate) fn units(&self, units: &[Unit]) -> Result<Option<(Vec<Unit>, Reason)>, Error> {
        let Some(day) = self.day else {
            return match self.transfers {
                [] => Ok(None),
                _ => Err(Error::missing("roll_day", "the day whose holders vote, where units change hands")),
            };
        };
        let mut order: Vec<(usize, &Transfer)> = self.transfers.iter().enumerate().collect();
        order.sort_by_key(|(_, transfer)| (&transfer.unit, transfer.on, transfer.kind));
        let same = order
            .iter()
            .zip(order.iter().skip(1))
            .find(|((_, a), (_, b))| (&a.unit, a.on, a.kind) == (&b.unit, b.on, b.kind));
        if let Some((_, (row, _))) = same {
            let error = Error::invalid("vote.transfer.twice", "the unit changes hands so twice on this day");
            return Err(error.at("unit")).at_row("transfers", *row);
        }
        let places: BTreeMap<&Key, usize> =
            units.iter().enumerate().map(|(place, unit)| (&unit.unit, place)).collect();
        let mut units = units.to_vec();
        let mut later: u64 = 0;
        for (row, transfer) in &order {
            let place = places.get(&transfer.unit);
            let unit = place.and_then(|place| units.get_mut(*place)).ok_or_else(|| {
                let message = format!("unit {:?} is unknown", transfer.unit.as_str());
                Error::invalid("vote.transfer.unknown_unit", message).at("unit")
            });
            let unit = unit.at_row("transfers", *row)?;
            if transfer.on > day {
                later = later.saturating_add(1);
            } else {
                transfer.apply(unit).at_row("transfers", *row)?;
            }
        }
        let all = u64::try_from(order.len()).unwrap_or(u64::MAX);
        let reason = Reason::computed(Step::RollFrozen)
            .with(Label::RollDay, day)
            .with(Label::Transfers, Quantity::Count(all.saturating_sub(later)))
            .with(Label::LaterTransfers, Quantity::Count(later))
            .reading(Reading::RollFrozen);
        Ok(Some((units, reason)))
    }
}

impl Transfer {
    fn apply(&self, unit: &mut Unit) -> Result<(), Error> {
        let follows = match self.kind {
            TransferKind::Sold => unit.holding == Holding::Unsold,
            TransferKind::Delivered => matches!(unit.holding, Holding::Unsold | Holding::Undelivered),
            TransferKind::Resold => unit.holding == Holding::Delivered,
        };
        if !follows {
            let message = "as the unit stood that day, this could not happen to it";
            return Err(Error::invalid("vote.transfer.order", message).at("kind"));
        }
        match (self.kind, self.owners.is_empty()) {
            (TransferKind::Delivered, true) if unit.holding == Holding::Undelivered => {}
            (_, true) => return Err(Error::missing("owners", "who owns the unit from then on")),
            (_, false) => unit.owners.clone_from(&self.owners),
        }
        unit.holding = match self.kind {
            TransferKind::Sold => Holding::Undelivered,
            TransferKind::Delivered | TransferKind::Resold => Holding::Delivered,
        };
        Ok(())
    }
}
