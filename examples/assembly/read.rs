//! A vote as its secretary keeps it: `vote.json`, the ballots with their days, and the zone's units.

use std::path::{Path, PathBuf};

use serde::Deserialize;
use wuye::Error;
use wuye::law::Jurisdiction;
use wuye::quantity::{Date, Key};
use wuye::vote::Ballot;
use wuye::vote::motion;
use wuye::vote::outlook;

use super::shared::json;
use super::shared::refusal::{Place, Refusal};
use super::shared::rows::{Rows, rows};
use super::shared::units::{self, PooledUnit};

/// A vote.
#[derive(Debug)]
pub(crate) struct Vote {
    pub(crate) about: About,
    about_file: PathBuf,
    units: Rows<PooledUnit>,
    ballots: Rows<DatedBallot>,
}

/// `vote.json`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct About {
    #[serde(rename = "vote")]
    pub(crate) key: Key,
    pub(crate) title_zh: String,
    pub(crate) title_en: String,
    #[serde(deserialize_with = "json::jurisdiction")]
    pub(crate) jurisdiction: Jurisdiction,
    #[serde(default)]
    developer: Option<Key>,
    /// The table of the units, from the folder of the vote.
    units: PathBuf,
    /// The first day on which ballots come in.
    from: Date,
    /// The last one: the motion is decided on it.
    to_inclusive: Date,
    matter: motion::Matter,
    #[serde(default)]
    pub(crate) options: motion::Options,
}

/// A ballot, and the day on which it came in.
#[derive(Debug)]
struct DatedBallot {
    ballot: Ballot,
    day: Date,
}

impl Vote {
    /// Reads the files of a folder.
    pub(crate) fn read(folder: &Path) -> Result<Self, Refusal> {
        let about_file = folder.join("vote.json");
        let about: About = json::read(&about_file)?;
        let columns = ["unit", "owners", "choice", "seq", "day"];
        let ballots = rows(folder.join("ballots.csv"), &columns, |row| {
            let ballot = Ballot {
                unit: row.optional("unit")?,
                owners: row.keys("owners")?,
                seq: row.number("seq")?,
                ..Ballot::saying(row.word("choice")?)
            };
            let day: Date = row.parse("day")?;
            if day < about.from || day > about.to_inclusive {
                let message = format!("the vote runs from {} to {}", about.from, about.to_inclusive);
                return Err(row.refuse("day", message));
            }
            Ok(DatedBallot { ballot, day })
        })?;
        Ok(Self { units: units::units(folder.join(&about.units))?, ballots, about, about_file })
    }

    /// The days on which ballots came in, and the last one.
    pub(crate) fn days(&self) -> Vec<Date> {
        let mut days: Vec<Date> = self.ballots.iter().map(|row| row.day).collect();
        days.push(self.about.to_inclusive);
        days.sort();
        days.dedup();
        days
    }

    /// The vote as it stands at the end of a day.
    pub(crate) fn until(&self, day: Date) -> outlook::Facts {
        let About { to_inclusive, matter, developer, .. } = &self.about;
        let ballots = self.ballots.iter().filter(|row| row.day <= day).map(|row| row.ballot.clone());
        let motion = motion::Facts {
            developer: developer.clone(),
            pools: self.units.pools(),
            ..motion::Facts::of_ballots(*to_inclusive, *matter, self.units.list(), ballots.collect())
        };
        outlook::Facts { motion, closed: vec![], outstanding: None }
    }

    /// Says of an error about the vote as it stood at the end of a day which cell is at fault.
    pub(crate) fn refusal(&self, error: &Error, day: Date) -> Refusal {
        let mut origins = self.units.origins("motion.");
        origins.push(self.ballots.origin_of("motion.ballots", |row| row.day <= day));
        let of_vote = || {
            let path = error.path().trim_start_matches("motion.").to_owned();
            Refusal::new(&self.about_file, Place::Fact(path), error.message())
        };
        origins.iter().find_map(|origin| origin.refusal(error)).unwrap_or_else(of_vote)
    }
}
