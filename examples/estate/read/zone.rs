//! `zone.json`: the zone, its motions, and the facts of the rules that need no table.

use std::path::Path;

use serde::Deserialize;
use wuye::contract::term;
use wuye::fund::apportion::PublicDeposits;
use wuye::fund::{instalments, trigger};
use wuye::law::Jurisdiction;
use wuye::owner::count;
use wuye::quantity::{Date, Key, Money};
use wuye::vote::{cap, motion};
use wuye::zone::premises;

use super::super::shared::json;
use super::super::shared::refusal::{Place, Refusal};

/// The zone. What the library has a type for is read as that type.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Zone {
    #[serde(rename = "zone")]
    pub(crate) key: Key,
    pub(crate) name_zh: String,
    pub(crate) name_en: String,
    #[serde(deserialize_with = "json::jurisdiction")]
    pub(crate) jurisdiction: Jurisdiction,
    #[serde(default)]
    pub(crate) developer: Option<Key>,
    pub(crate) owner: Owners,
    pub(crate) motions: Vec<Motion>,
    #[serde(default)]
    pub(crate) first_meeting: Option<FirstMeeting>,
    pub(crate) premises: premises::Facts,
    pub(crate) fund: Fund,
    pub(crate) repair: Repair,
    pub(crate) contract: term::Facts,
}

/// When the owners are counted.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Owners {
    pub(crate) as_of: Date,
    #[serde(default)]
    pub(crate) options: count::Options,
}

/// A motion.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Motion {
    #[serde(rename = "motion")]
    pub(crate) key: Key,
    pub(crate) title_zh: String,
    pub(crate) title_en: String,
    pub(crate) decided_on: Date,
    pub(crate) matter: motion::Matter,
    #[serde(default)]
    pub(crate) meeting: Option<motion::Meeting>,
    #[serde(default)]
    pub(crate) about_parking: Option<bool>,
    #[serde(default)]
    pub(crate) silence_clause: Option<String>,
    #[serde(default)]
    pub(crate) votes: Option<Vec<motion::OwnerVotes>>,
    #[serde(default)]
    pub(crate) options: motion::Options,
    /// Another motion, whose ballots are put again.
    #[serde(default)]
    pub(crate) ballots_of: Option<Key>,
}

impl Motion {
    /// The key that its ballots carry.
    pub(crate) fn ballots_of(&self) -> &Key {
        self.ballots_of.as_ref().unwrap_or(&self.key)
    }
}

/// The first meeting, whose votes are weighed and capped.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FirstMeeting {
    pub(crate) meeting_on: Date,
    #[serde(default)]
    pub(crate) options: cap::Options,
}

/// The maintenance fund.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Fund {
    pub(crate) as_of: Date,
    pub(crate) decided_on: Date,
    #[serde(default)]
    pub(crate) options: trigger::Options,
    #[serde(default)]
    pub(crate) instalments: Option<instalments::Facts>,
}

/// A repair; the units that it concerns stand in a table.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Repair {
    pub(crate) incurred_on: Date,
    pub(crate) cost_yuan: Money,
    #[serde(default)]
    pub(crate) public_deposits: Option<PublicDeposits>,
}

impl Zone {
    pub(super) fn read(file: &Path) -> Result<Self, Refusal> {
        let zone: Self = json::read(file)?;
        zone.check_motions(file)?;
        Ok(zone)
    }

    fn check_motions(&self, file: &Path) -> Result<(), Refusal> {
        let refuse = |place, message| Err(Refusal::new(file, Place::Fact(place), message));
        for (row, motion) in self.motions.iter().enumerate() {
            let place = |field: &str| format!("motions[{row}].{field}");
            let known = |key: &Key| self.motions.iter().any(|motion| motion.key == *key);
            if self.motions.iter().take(row).any(|other| other.key == motion.key) {
                return refuse(place("motion"), format!("{:?} stands twice", motion.key.as_str()));
            }
            if !known(motion.ballots_of()) {
                let message = format!("there is no motion {:?}", motion.ballots_of().as_str());
                return refuse(place("ballots_of"), message);
            }
        }
        Ok(())
    }
}
