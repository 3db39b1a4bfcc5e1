//! The words that the tables know.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::vec::Vec;

use super::bodies::SchemeBody;
use super::duty::DutyRow;
use super::keys;
use super::lookup::{InForce, LocalLaw};
use super::procedure::{Procedure, ProcedureStep};
use super::value::{Key, Value, Words};
use crate::error::Error;
use crate::quantity::Date;

/// The matrices of duties.
const MATRICES: [&str; 3] = [keys::DUTIES.id(), keys::DUTIES_FUND.id(), keys::DUTIES_LICENCE.id()];

impl<'a> LocalLaw<'a> {
    /// Refuses a name that no law of any place or day has in one of some lists, nor the by-laws: it is a slip,
    /// and must not pass for something that the law leaves without effect.
    pub(crate) fn check_word(&self, keys: &[Key<Words>], name: &str, day: Date) -> Result<(), Error> {
        let ids = |id: &str| keys.iter().any(|key| key.id() == id);
        let in_tables = self.values(ids).filter_map(|value| match value {
            Value::Words(words) => Some(words),
            _ => None,
        });
        let here: Vec<InForce<Words>> = keys.iter().filter_map(|key| self.find(*key, day).ok()).collect();
        among(in_tables.chain(here.iter().map(InForce::value)).flat_map(Words::iter), name)
    }

    /// Refuses an actor whom no procedure of any place or day names: it is a slip, and must not pass for somebody
    /// to whom the law does not give the step. `here` are the procedures asked about, which by-laws may have set.
    pub(crate) fn check_actor(&self, here: &[&Procedure], name: &str) -> Result<(), Error> {
        self.check_in_procedures(here, name, |step| &step.by)
    }

    /// Refuses a document that no procedure of any place or day asks for.
    pub(crate) fn check_document(&self, here: &[&Procedure], name: &str) -> Result<(), Error> {
        self.check_in_procedures(here, name, |step| &step.documents)
    }

    fn check_in_procedures(
        &self,
        here: &[&Procedure],
        name: &str,
        names: impl Fn(&ProcedureStep) -> &Words,
    ) -> Result<(), Error> {
        let in_tables = self.values(|_| true).filter_map(|value| match value {
            Value::Procedure(procedure) => Some(procedure),
            _ => None,
        });
        let procedures = in_tables.chain(here.iter().copied());
        among(
            procedures.flat_map(|procedure| procedure.steps.iter()).flat_map(|step| names(step).iter()),
            name,
        )
    }

    /// Refuses a body to which no matrix of duties of any place or day gives anything, nor a part in it.
    pub(crate) fn check_body(&self, name: &str) -> Result<(), Error> {
        self.check_in_matrices(name, |row| row.by.iter().chain(row.with.iter()).collect())
    }

    /// Refuses what no such matrix has anybody do.
    pub(crate) fn check_verb(&self, name: &str) -> Result<(), Error> {
        self.check_in_matrices(name, |row| row.verbs.iter().collect())
    }

    /// Refuses that to which none has anybody do anything.
    pub(crate) fn check_object(&self, name: &str) -> Result<(), Error> {
        self.check_in_matrices(name, |row| row.objects.iter().collect())
    }

    /// Refuses a condition on which nothing in any of them turns.
    pub(crate) fn check_condition(&self, name: &str) -> Result<(), Error> {
        self.check_in_matrices(name, |row| row.conditions().collect())
    }

    fn check_in_matrices(&self, name: &str, names: impl Fn(&DutyRow) -> Vec<&str>) -> Result<(), Error> {
        among(self.duty_rows().flat_map(names), name)
    }

    fn duty_rows(&self) -> impl Iterator<Item = &'a DutyRow> {
        let of_duties = self.values(|id| MATRICES.contains(&id)).filter_map(|value| match value {
            Value::Duties(matrix) => Some(matrix),
            _ => None,
        });
        of_duties.flat_map(|matrix| matrix.rows.iter())
    }

    /// Refuses a side that no scheme of any place or day has in a body, and that is no body of a matrix of duties.
    pub(crate) fn check_side(&self, name: &str) -> Result<(), Error> {
        let sides = self.scheme_bodies().flat_map(|row| row.sides.iter().map(|side| &*side.side));
        among(sides.chain(self.duty_rows().flat_map(|row| row.by.iter().chain(row.with.iter()))), name)
    }

    /// Refuses a post of which no scheme of any place or day has a body headed.
    pub(crate) fn check_post(&self, name: &str) -> Result<(), Error> {
        among(self.scheme_bodies().flat_map(|row| row.head.iter().flat_map(Words::iter)), name)
    }

    fn scheme_bodies(&self) -> impl Iterator<Item = &'a SchemeBody> {
        let of_schemes =
            self.values(|id| id == keys::SUPERVISION_BODIES.id()).filter_map(|value| match value {
                Value::Bodies(bodies) => Some(bodies),
                _ => None,
            });
        of_schemes.flat_map(|bodies| bodies.rows.iter())
    }

    /// Every value of some parameters, of whatever place and day.
    fn values(&self, ids: impl Fn(&str) -> bool) -> impl Iterator<Item = &'a Value> {
        let parameters = self.law().parameters.iter().filter(move |parameter| ids(&parameter.id));
        let versions =
            parameters.flat_map(|parameter| parameter.lines.iter()).flat_map(|line| line.versions.iter());
        versions.map(|version| &version.value)
    }
}

/// Refuses a name that is not among those known, and tells them.
pub(crate) fn among<'n>(known: impl IntoIterator<Item = &'n str>, name: &str) -> Result<(), Error> {
    let mut others = BTreeSet::new();
    for known in known {
        if known == name {
            return Ok(());
        }
        others.insert(known);
    }
    let others: Vec<&str> = others.into_iter().collect();
    let message = format!("{name:?} is none of the names known here: {}", others.join(", "));
    Err(Error::invalid("fact.unknown_word", message))
}
