//! What is asked about a stay: when it was, the tariff, and what may be chosen.

use alloc::vec::Vec;

use crate::decision::Term;
use crate::error::{At as _, Error};
use crate::quantity::{Moment, Money, Rounding, UnitPrice};

/// A vehicle's stay and the tariff.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Facts {
    /// When it came.
    pub came_at: Moment,
    /// When it left; the law of that day applies, on which the charge is asked for.
    pub left_at: Moment,
    /// What is charged.
    pub tariff: Tariff,
    /// On what duty it was there, needed where a text of the place frees vehicles on duty.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub duty: Option<Duty>,
}

/// What is charged, as it was agreed or published.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Tariff {
    /// The minutes for which nothing is charged. Default: none.
    #[cfg_attr(feature = "serde", serde(default))]
    pub free_minutes: u32,
    /// The first block (首段), where it has a price of its own.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub first: Option<Block>,
    /// The blocks after it.
    pub then: Block,
    /// Other blocks from some minute on, in any order.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub stages: Vec<Stage>,
    /// The most for a day. Without it nothing turns on days.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub day_cap_yuan: Option<Money>,
    /// The most for the whole stay.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub stay_cap_yuan: Option<Money>,
}

/// So many minutes and what they cost, begun or full.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Block {
    /// How long it is, at least a minute.
    pub minutes: u32,
    /// The price of one.
    pub price_yuan: UnitPrice,
}

/// Blocks that begin once so many minutes are over. A block that is under way then is paid whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Stage {
    /// After how many minutes, reckoned from where the first block begins; more than the first block has.
    pub after_minutes: u32,
    /// How long a block is, at least a minute.
    pub minutes: u32,
    /// The price of one.
    pub price_yuan: UnitPrice,
}

/// On what duty a vehicle was there, carrying it out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Duty {
    /// On none: a private visit, whatever the vehicle.
    None,
    /// Of the police (公安).
    Police,
    /// Of the fire service (消防).
    Fire,
    /// Of emergency repair and rescue (抢险).
    Rescue,
    /// Of an ambulance (救护).
    Ambulance,
    /// Of sanitation (环卫).
    Sanitation,
    /// Another one of the public's: the texts' lists end with "and others" (等).
    Other,
}

impl Duty {
    /// The law's word; none for no duty.
    pub(super) const fn term(self) -> Option<Term> {
        Some(match self {
            Self::None => return None,
            Self::Police => Term::PoliceDuty,
            Self::Fire => Term::FireDuty,
            Self::Rescue => Term::RescueDuty,
            Self::Ambulance => Term::AmbulanceDuty,
            Self::Sanitation => Term::SanitationDuty,
            Self::Other => Term::OtherDuty,
        })
    }
}

/// How the tariff is read where it does not say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, default)
)]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub struct Options {
    /// A minute that has begun. Default: it counts.
    pub begun_minute: BegunMinute,
    /// The free minutes of a longer stay. Default: they are charged with it.
    pub free_minutes: FreeMinutes,
    /// A stay of exactly the free minutes. Default: it is free.
    pub exactly_free: ExactlyFree,
    /// A stay that ends exactly with a block. Default: no other begins.
    pub block_end: BlockEnd,
    /// What a day is for its cap. Default: 24 hours, from when the vehicle came.
    pub day: Day,
    /// What another day begins with. Default: the first block again.
    pub each_day: EachDay,
    /// What a whole day costs. Default: its blocks, up to the cap.
    pub whole_day: WholeDay,
    /// How the charge is rounded, once. Default: half up to the fen.
    pub rounding: Rounding,
}

/// A minute that has begun.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum BegunMinute {
    /// It counts: seconds are rounded up.
    #[default]
    Counts,
    /// It does not: seconds are cut.
    Cut,
}

/// The free minutes of a stay that is longer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum FreeMinutes {
    /// They are charged with it: the first block begins when the vehicle came.
    #[default]
    Charged,
    /// They are taken off: the first block begins after them.
    TakenOff,
}

/// A stay of exactly the free minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum ExactlyFree {
    /// It is free.
    #[default]
    Free,
    /// It is charged.
    Charged,
}

/// A stay that ends exactly with a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum BlockEnd {
    /// No other begins.
    #[default]
    Ends,
    /// The next one begins: the moment of leaving counts as a minute.
    BeginsNext,
}

/// What a day is for its cap. A minute lies in the day in which it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum Day {
    /// 24 hours, the first from when the vehicle came.
    #[default]
    FromEntry,
    /// A day of the calendar.
    Calendar,
}

/// What another day begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum EachDay {
    /// The first block again, and its minutes are reckoned anew.
    #[default]
    FirstBlockAgain,
    /// The blocks go on. A block lies in the day in which it begins.
    GoesOn,
}

/// What a whole day costs: 24 hours of which every minute is charged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "json", derive(schemars::JsonSchema))]
pub enum WholeDay {
    /// Its blocks, up to the cap.
    #[default]
    ByBlocks,
    /// In a stay of more than 24 hours the cap, though its blocks come to less.
    AtTheCap,
}

impl Facts {
    /// A stay of which no duty is told.
    #[must_use]
    pub const fn new(came_at: Moment, left_at: Moment, tariff: Tariff) -> Self {
        Self { came_at, left_at, tariff, duty: None }
    }

    pub(super) fn check(&self) -> Result<(), Error> {
        if self.left_at < self.came_at {
            let message = "the vehicle left before it came";
            return Err(Error::invalid("parking.reversed", message).at("left_at"));
        }
        self.tariff.check().at("tariff")
    }
}

impl Tariff {
    /// One price for each block, and no more.
    #[must_use]
    pub const fn new(then: Block) -> Self {
        Self {
            free_minutes: 0,
            first: None,
            then,
            stages: Vec::new(),
            day_cap_yuan: None,
            stay_cap_yuan: None,
        }
    }

    fn check(&self) -> Result<(), Error> {
        let some = |minutes: u32| {
            let none = || Error::invalid("parking.block", "a block has at least a minute").at("minutes");
            if minutes == 0 { Err(none()) } else { Ok(()) }
        };
        self.first.map_or(Ok(()), |first| some(first.minutes)).at("first")?;
        some(self.then.minutes).at("then")?;
        let first = self.first.map_or(0, |first| first.minutes);
        for (row, stage) in self.stages.iter().enumerate() {
            some(stage.minutes).at_row("stages", row)?;
            if stage.after_minutes <= first {
                let message = "a stage begins after the first block";
                let error = Error::invalid("parking.stage", message).at("after_minutes");
                return Err(error).at_row("stages", row);
            }
            if self.stages.iter().take(row).any(|before| before.after_minutes == stage.after_minutes) {
                let message = "another stage begins at that minute";
                let error = Error::invalid("parking.two_stages", message).at("after_minutes");
                return Err(error).at_row("stages", row);
            }
        }
        for (cap, field) in [(self.day_cap_yuan, "day_cap_yuan"), (self.stay_cap_yuan, "stay_cap_yuan")] {
            if cap.is_some_and(|cap| cap < Money::ZERO) {
                let message = "the most that is charged cannot be negative";
                return Err(Error::invalid("quantity.negative", message).at(field));
            }
        }
        Ok(())
    }
}
