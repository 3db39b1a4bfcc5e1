//! By what an item is held: the law's number, or the charter's where that has none.

use super::asked::{Charter, Facts, Promise};
use super::outcome::Wording;
use crate::error::{At as _, Error};
use crate::law::{Frequency, ServiceItem, ServiceStandard, check_frequency};

/// By what an item is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standard {
    /// So many times in each unit of time; whether the charter says so.
    Times { frequency: Frequency, least: u64, by_charter: bool },
    /// At its occasions, within so many minutes where there is a time.
    Occasions(Option<u32>),
    /// A number is wanting.
    Undetermined(Wording),
    /// A person judges.
    Judged,
}

impl Standard {
    /// The law's, or the charter's where that is stricter or the law has no number.
    ///
    /// | the law says | the charter may say |
    /// |---|---|
    /// | so many times | as many or more in the same unit |
    /// | 定期 | how many times |
    /// | 及时, on request | within how many minutes |
    /// | 适时, nothing | either |
    pub(super) fn of(item: &ServiceItem, facts: &Facts) -> Result<Self, Error> {
        let rows = || facts.charter.iter().flat_map(|charter| charter.standards.iter());
        let found = rows().enumerate().find(|(_, row)| *row.item == *item.item);
        let promise = found.map(|(_, row)| row.standard);
        let refused = |message: &str| {
            let error = Error::invalid("service.promise", message).at("standard");
            let row = found.map_or(0, |(row, _)| row);
            Err(error.at_row(row).at("standards").at("charter"))
        };
        let by_law = |frequency: Frequency, by_charter: bool| {
            Ok(Self::Times { frequency, least: frequency.times.least_number()?, by_charter })
        };
        match (item.standard, promise) {
            (ServiceStandard::Times(frequency), None) => by_law(frequency, false),
            (ServiceStandard::Times(law), Some(Promise::Times(own))) => {
                if own.per != law.per || own.times.least_number()? < law.times.least_number()? {
                    return refused("a charter promises as much as the law asks in the same unit, or more");
                }
                by_law(own, true)
            }
            (
                ServiceStandard::Regularly | ServiceStandard::InDueTime | ServiceStandard::Throughout,
                Some(Promise::Times(own)),
            ) => by_law(own, true),
            (
                ServiceStandard::Promptly
                | ServiceStandard::InDueTime
                | ServiceStandard::OnRequest
                | ServiceStandard::Throughout,
                Some(Promise::WithinMinutes(minutes)),
            ) => Ok(Self::Occasions(Some(minutes))),
            (ServiceStandard::Times(_) | ServiceStandard::Regularly, Some(Promise::WithinMinutes(_))) => {
                refused("it is done so many times in each unit, and has no occasions")
            }
            (ServiceStandard::Promptly | ServiceStandard::OnRequest, Some(Promise::Times(_))) => {
                refused("it is done at its occasions, and not so many times in each unit")
            }
            (ServiceStandard::Regularly, None) => Ok(Self::Undetermined(Wording::Regularly)),
            (ServiceStandard::Promptly, None) => Ok(Self::Undetermined(Wording::Promptly)),
            (ServiceStandard::InDueTime, None) => Ok(Self::Undetermined(Wording::InDueTime)),
            (ServiceStandard::OnRequest, None) => Ok(Self::Occasions(None)),
            (ServiceStandard::Throughout, None) => Ok(Self::Judged),
        }
    }
}

/// Refuses a charter that says two things of an item, or a number that is none.
pub(super) fn check(charter: &Charter) -> Result<(), Error> {
    for (row, promised) in charter.standards.iter().enumerate() {
        if charter.standards.iter().take(row).any(|earlier| earlier.item == promised.item) {
            let error = Error::invalid("service.promised_twice", "the charter promises it twice").at("item");
            return Err(error.at_row(row).at("standards"));
        }
        if let Promise::Times(frequency) = promised.standard {
            check_frequency(frequency).at("times").at("standard").at_row("standards", row)?;
        }
    }
    for (row, stated) in charter.states.iter().enumerate() {
        if charter.states.iter().take(row).any(|earlier| earlier == stated) {
            let error = Error::invalid("service.stated_twice", "it is named twice");
            return Err(error.at_row(row).at("states"));
        }
    }
    Ok(())
}
